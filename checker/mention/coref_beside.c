/* mention/coref_beside.c - whom a pronoun means where the words beside it tell: "Lund's recall of |its| envoy", "a
 * letter to Berg asking |him| to go", "brought prices back to where |they| were". */
#include "mention/coref_tree.h"

enum { FAR = 12 /* references looked back over */ };

/* The reference of the token where it may be what p means, -1. */
static int32_t fitting(const cc_coreference *c, const cc_reference *p, const cc_sentence *s, int32_t token)
{
    int32_t ref = token < 0 ? -1 : c->ref_of[s->first + (uint32_t)token];
    return ref >= 0 && c->ref.item[ref].quote == p->quote && cc_may_mean(c, p, &c->ref.item[ref]) ? ref : -1;
}

/* What is done, happens or is said, by the noun's commonest sense. */
static bool is_deed(const cc_coreference *c, const cc_token *noun)
{
    enum { ACT = 4, COMMUNICATION = 10, EVENT = 11, PROCESS = 22 };
    uint32_t sense;
    if (c->l->wordnet == NULL || cc_wordnet_senses(c->l->wordnet, noun->lemma, CC_WN_NOUN, &sense, 1) == 0)
        return false;
    unsigned file = cc_wordnet_lexfile(c->l->wordnet, sense);
    return file == ACT || file == COMMUNICATION || file == EVENT || file == PROCESS;
}

/* "|Lund|'s recall of its envoy", "|Lund|'s bombing of Oslo as well as its history": whose the act is that the thing
 * hangs on. */
static int32_t owner_of_act(const cc_coreference *c, const cc_reference *p, const cc_sentence *s)
{
    int32_t thing = s->token[cc_coref_local(s, p)].head, act = thing < 0 ? -1 : s->token[thing].head;
    cc_deprel d = thing < 0 ? CC_DEP_ROOT : cc_deprel_main((cc_deprel)s->token[thing].deprel);
    if (act < 0 || act > thing || !is_deed(c, &s->token[act])) return -1;
    int32_t mark = cc_child(s, thing, d == CC_DEP_CONJ ? CC_DEP_CC : CC_DEP_CASE);
    bool of = d == CC_DEP_NMOD && mark >= 0 && cc_span_is(s->token[mark].lower, "of");
    bool beside = d == CC_DEP_CONJ && mark >= 0 && cc_span_is(s->token[mark].lower, "as");
    if (!of && !beside) return -1;
    int32_t owner = cc_child_exact(s, act, CC_DEP_NMOD_POSS);
    if (owner < 0 && beside) owner = cc_child(s, act, CC_DEP_COMPOUND); /* "the U.S. bombing" */
    int32_t ref = owner >= 0 && owner < act ? fitting(c, p, s, owner) : -1;
    /* "Berg's praise of |their| choice": others' */
    bool one = ref >= 0 && p->plural && !c->ref.item[ref].plural && c->ref.item[ref].animacy != CC_ANIMACY_GROUP;
    return one ? -1 : ref;
}

/* "|he| had sold his mill": whoever does it, where no other is told of between. */
static int32_t owner_who_does(const cc_coreference *c, const cc_reference *p, const cc_sentence *s)
{
    int32_t thing = s->token[cc_coref_local(s, p)].head, verb = thing < 0 ? -1 : s->token[thing].head;
    if (p->plural || p->gender == CC_GENDER_NEUTER || verb < 0 || verb > thing) return -1;
    if (s->token[thing].deprel != CC_DEP_OBJ) return -1;
    int32_t who = cc_child(s, verb, CC_DEP_NSUBJ), ref = who < 0 || who > verb ? -1 : fitting(c, p, s, who);
    const cc_reference *x = ref < 0 ? NULL : &c->ref.item[ref];
    bool same = x != NULL && x->kind == CC_REF_PRONOUN && x->gender == p->gender;
    return same && x->entity >= 0 && c->article->entities.item[x->entity].named ? ref : -1;
}

/* "a letter sent to |Berg| asking him to go", "wrote to |Berg| to urge him": whom it is addressed to. */
static int32_t addressee(const cc_coreference *c, const cc_reference *p, const cc_sentence *s)
{
    static const char *const asks[] = {"ask",    "urge",    "tell",   "warn",    "invite", "order",   "beg",
                                       "advise", "inform",  "remind", "request", "thank",  "implore", "instruct",
                                       "notify", "beseech", "press",  "demand",  "assure", "alert"};
    static const char *const letters[] = {"letter", "email", "e-mail", "message", "note", "memo",     "memorandum",
                                          "text",   "write", "send",   "appeal",  "plea", "telegram", "tweet"};
    int32_t own = cc_coref_local(s, p), verb = s->token[own].head;
    if (verb < 0 || verb > own || !CC_AMONG(s->token[verb].lemma, asks)) return -1;
    if (s->token[verb].xpos != CC_XPOS_VBG && s->token[verb].xpos != CC_XPOS_VB) return -1;
    int32_t at = c->ref_of[p->token], found = -1;
    for (int32_t i = at - 1; i >= 0 && i > at - FAR && c->ref.item[i].sentence == p->sentence && found < 0; i--) {
        int32_t token = cc_coref_local(s, &c->ref.item[i]), mark = cc_child(s, token, CC_DEP_CASE);
        if (s->token[token].deprel == CC_DEP_APPOS) mark = cc_child(s, s->token[token].head, CC_DEP_CASE);
        if (mark >= 0 && token < verb && cc_span_is(s->token[mark].lower, "to")) found = fitting(c, p, s, token);
    }
    if (found >= 0 && c->ref.item[found].kind != CC_REF_NAME) return -1;
    int32_t to = found < 0 ? 0 : cc_coref_local(s, &c->ref.item[found]);
    for (int32_t t = to; t-- > 0;)
        if (CC_AMONG(s->token[t].lemma, letters)) return found;
    return -1;
}

/* "brought |ties| to the point where they were": what is brought there. */
static int32_t what_is_brought(const cc_coreference *c, const cc_reference *p, const cc_sentence *s)
{
    static const char *const places[] = {"point", "level", "place", "position", "stage", "state", "spot", "to", "back"};
    int32_t own = cc_coref_local(s, p);
    if (p->relation != CC_DEP_NSUBJ || p->possessive || own < 2 || !cc_span_is(s->token[own - 1].lower, "where"))
        return -1;
    if (!CC_AMONG(s->token[own - 2].lower, places)) return -1;
    int32_t verb = s->token[own - 2].head;
    if (verb < 0 || s->token[verb].upos != CC_UPOS_VERB) return -1;
    int32_t what = cc_child(s, verb, CC_DEP_OBJ);
    if (what < 0) what = cc_child(s, verb, CC_DEP_NSUBJ); /* "prices fell to where they were" */
    return what >= 0 && what < own ? fitting(c, p, s, what) : -1;
}

/* "see it in another |person| and judge him": anybody, who is told of in the same breath. */
static int32_t anybody(const cc_coreference *c, const cc_reference *p, const cc_sentence *s)
{
    static const char *const any[] = {"another", "every", "any", "each"};
    if (p->plural || p->gender == CC_GENDER_NEUTER) return -1;
    int32_t at = c->ref_of[p->token];
    for (int32_t i = at - 1; i >= 0 && i > at - FAR && c->ref.item[i].sentence == p->sentence; i--) {
        const cc_reference *x = &c->ref.item[i];
        if (x->kind == CC_REF_NAME) return -1;
        if (x->kind != CC_REF_NOUN || x->animacy != CC_ANIMACY_PERSON || x->plural) continue;
        int32_t det = cc_child(s, cc_coref_local(s, x), CC_DEP_DET);
        bool is = det >= 0 && CC_AMONG(s->token[det].lower, any);
        return is && x->quote == p->quote && cc_may_mean(c, p, x) ? i : -1;
    }
    return -1;
}

/* "|Lund| promised to help if they give it a say", "to the miners, |who| promised to help if voters give them one":
 * who does what hangs on it. */
static int32_t who_sets_terms(const cc_coreference *c, const cc_reference *p, const cc_sentence *s)
{
    static const char *const marks[] = {"if", "unless"};
    int32_t clause = s->token[cc_coref_local(s, p)].head;
    if (p->possessive || p->reflexive || clause < 0 || s->token[clause].deprel != CC_DEP_ADVCL) return -1;
    cc_deprel d = cc_deprel_main((cc_deprel)s->token[cc_coref_local(s, p)].deprel);
    int32_t mark = cc_child(s, clause, CC_DEP_MARK);
    if ((d != CC_DEP_OBJ && d != CC_DEP_IOBJ) || mark < 0 || !CC_AMONG(s->token[mark].lower, marks)) return -1;
    if (cc_child(s, clause, CC_DEP_NSUBJ) < 0 || s->token[clause].head > clause) return -1;
    int32_t who = cc_doer_of_verb(s, s->token[clause].head), verb = who < 0 ? -1 : s->token[who].head;
    if (verb >= 0 && cc_span_is(s->token[who].lower, "who") && s->token[verb].deprel == CC_DEP_ACL_RELCL)
        who = s->token[verb].head;
    return who >= 0 && who < clause ? fitting(c, p, s, who) : -1;
}

int32_t cc_told_beside(const cc_coreference *c, uint32_t pronoun)
{
    const cc_reference *p = &c->ref.item[pronoun];
    if (p->relative || p->reflexive) return -1;
    const cc_sentence *s = cc_reference_sentence(c, p);
    if (p->possessive) {
        int32_t owner = owner_of_act(c, p, s);
        return owner < 0 ? owner_who_does(c, p, s) : owner;
    }
    int32_t ref = addressee(c, p, s);
    if (ref < 0) ref = what_is_brought(c, p, s);
    if (ref < 0) ref = who_sets_terms(c, p, s);
    return ref < 0 ? anybody(c, p, s) : ref;
}
