/* mention/coref_certain.c - who "he" and "they" are where the verb above tells: whoever admits that he did it, whom one
 * rescues when they are in need. */
#include "mention/coref_tree.h"

/* The reference of the token where it may be what p means, -1. */
static int32_t fitting(const cc_coreference *c, const cc_reference *p, const cc_sentence *s, int32_t token)
{
    int32_t ref = token < 0 ? -1 : c->ref_of[s->first + (uint32_t)token];
    return ref >= 0 && c->ref.item[ref].quote == p->quote && cc_may_mean(c, p, &c->ref.item[ref]) ? ref : -1;
}

static bool is_person(const cc_coreference *c, int32_t ref)
{
    const cc_reference *x = &c->ref.item[ref];
    return x->animacy == CC_ANIMACY_PERSON ||
           (x->entity >= 0 && c->article->entities.item[x->entity].kind == CC_NAME_PERSON);
}

/* "Berg admitted that |he| lied", "announced that he had left": of himself. */
static int32_t who_admits(const cc_coreference *c, const cc_reference *p, const cc_sentence *s, int32_t clause)
{
    static const char *const verbs[] = {"announce",  "admit", "promise", "vow",       "pledge",  "confess",    "swear",
                                        "apologise", "boast", "realise", "apologize", "realize", "acknowledge"};
    int32_t verb = s->token[clause].head;
    if (cc_deprel_main(s->token[clause].deprel) != CC_DEP_CCOMP || verb < 0 || verb > clause) return -1;
    if (!CC_AMONG(s->token[verb].lemma, verbs) || s->token[verb].upos != CC_UPOS_VERB) return -1;
    int32_t who = cc_doer_of_verb(s, verb);
    /* "Representative |Ada Berg|": the title heads the name */
    int32_t name = who < 0 || c->ref_of[s->first + (uint32_t)who] >= 0 ? -1 : cc_child(s, who, CC_DEP_APPOS);
    int32_t ref = who > verb ? -1 : fitting(c, p, s, name < 0 ? who : name);
    return ref >= 0 && is_person(c, ref) && !c->ref.item[ref].plural == !p->plural ? ref : -1;
}

/* "when they tired", behind the verb that it tells the circumstances of. */
static bool is_circumstance(const cc_sentence *s, int32_t clause)
{
    static const char *const marks[] = {"when", "after", "because", "since", "while", "as", "before", "until"};
    int32_t verb = s->token[clause].head, mark = cc_child(s, clause, CC_DEP_MARK);
    if (mark < 0) mark = cc_child(s, clause, CC_DEP_ADVMOD);
    return s->token[clause].deprel == CC_DEP_ADVCL && verb >= 0 && verb < clause && mark >= 0 &&
           CC_AMONG(s->token[mark].lower, marks);
}

/* "Guards rescued swimmers when |they| tired", "police held men after they fought": whom it is done to. */
static int32_t who_is_helped(const cc_coreference *c, const cc_reference *p, const cc_sentence *s, int32_t clause)
{
    static const char *const verbs[] = {"rescue",  "save",   "arrest",  "detain",  "evacuate", "jail",    "treat",
                                        "fine",    "charge", "expel",   "suspend", "ban",      "dismiss", "deport",
                                        "release", "free",   "execute", "kill",    "shoot",    "sue",     "fire"};
    int32_t verb = s->token[clause].head;
    if (!p->plural || !is_circumstance(s, clause) || !CC_AMONG(s->token[verb].lemma, verbs)) return -1;
    int32_t whom = cc_child(s, verb, CC_DEP_OBJ), ref = whom < verb ? -1 : fitting(c, p, s, whom);
    return ref >= 0 && c->ref.item[ref].plural ? ref : -1;
}

/* "The champion won when |he| landed a left": who does what the clause above tells, where nobody else stands between.
 */
static int32_t who_does(const cc_coreference *c, const cc_reference *p, const cc_sentence *s, int32_t clause)
{
    int32_t verb = s->token[clause].head, who = verb < 0 ? -1 : cc_child(s, verb, CC_DEP_NSUBJ);
    if (p->plural || !is_circumstance(s, clause) || who < 0 || who > verb) return -1;
    if (s->token[who].deprel != CC_DEP_NSUBJ || c->speaks[s->first + (uint32_t)who]) return -1;
    int32_t ref = fitting(c, p, s, who);
    if (ref < 0 || !is_person(c, ref) || c->ref.item[ref].plural) return -1;
    const cc_reference *by = &c->ref.item[ref];
    if (by->kind != CC_REF_NAME && (by->role == NULL || !by->definite)) return -1;
    for (int32_t i = c->ref_of[p->token]; --i > ref;) {
        const cc_reference *x = &c->ref.item[i];
        bool other = x->kind != CC_REF_PRONOUN || x->entity != c->ref.item[ref].entity;
        if (other && cc_may_mean(c, p, x)) return -1;
    }
    return ref;
}

int32_t cc_told_by_verb_above(const cc_coreference *c, uint32_t pronoun)
{
    const cc_reference *p = &c->ref.item[pronoun];
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t clause = s->token[cc_coref_local(s, p)].head;
    if (p->relation != CC_DEP_NSUBJ || p->possessive || p->relative || clause < 0) return -1;
    if (p->gender == CC_GENDER_NEUTER && !p->plural) return -1;
    int32_t ref = who_admits(c, p, s, clause);
    if (ref < 0) ref = who_is_helped(c, p, s, clause);
    return ref < 0 ? who_does(c, p, s, clause) : ref;
}
