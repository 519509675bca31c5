/* Who or what is in a state: the subject of a verb, the object of another, the owner of an injury. */
#include "judge/bearer.h"

#include "judge/participants.h"

/* A participle that describes a noun, which a tree may take for a clause with that noun as its subject. */
static bool is_bare_participle(const cc_sentence *s, int32_t verb)
{
    return s->token[verb].xpos == CC_XPOS_VBN && cc_child(s, verb, CC_DEP_AUX) == CC_NO_TOKEN;
}

/* "A baby born to her is out of danger": the participle took the subject. The nearest such before the predicate. */
static int32_t taken_subject(const cc_sentence *s, int32_t predicate)
{
    for (int32_t i = predicate - 1; i >= 0; i--) {
        const cc_token *t = &s->token[i];
        bool subject = cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_NSUBJ && t->head != CC_NO_TOKEN;
        if (subject) return t->head > i && t->head < predicate && is_bare_participle(s, t->head) ? i : CC_NO_TOKEN;
    }
    return CC_NO_TOKEN;
}

/* "Managing director Tom Vos, a son of the founder, will stay": where the tree gives the verb no subject, the one
 * person or body that is named before it. */
static int32_t named_before(const cc_word *p, int32_t verb)
{
    int32_t name = -1, at = CC_NO_TOKEN;
    for (int32_t i = 0; i < verb; i++) {
        int32_t other = p->sentence->token[i].name;
        if (other < 0 || other == name) continue;
        cc_name_kind kind = p->article->names.item[other].kind;
        if (kind != CC_NAME_PERSON && kind != CC_NAME_ORGANISATION) continue;
        if (name >= 0) return CC_NO_TOKEN;
        name = other, at = (int32_t)(p->article->names.item[other].at.head - p->sentence->first);
    }
    return at < verb ? at : CC_NO_TOKEN;
}

static int32_t lost_subject(const cc_word *p, int32_t predicate)
{
    int32_t taken = taken_subject(p->sentence, predicate);
    cc_xpos tag = (cc_xpos)p->sentence->token[predicate].xpos;
    bool finite = tag == CC_XPOS_VBD || tag == CC_XPOS_VBZ || cc_child(p->sentence, predicate, CC_DEP_AUX) >= 0;
    return taken != CC_NO_TOKEN || !finite ? taken : named_before(p, predicate);
}

static int32_t own_subject(const cc_word *p, int32_t predicate)
{
    int32_t subject = cc_child(p->sentence, predicate, CC_DEP_NSUBJ);
    bool relative = subject != CC_NO_TOKEN && cc_relative_at(p->sentence, subject);
    return relative ? cc_noun_before(p->sentence, subject) : subject;
}

static bool is_noun(const cc_token *t)
{
    return t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_PROPN;
}

/* The subject of a verb, passive or not, over the verbs that it shares one with ("was released and died"). */
static int32_t subject_above(const cc_word *p, int32_t verb)
{
    enum { STEPS = 4 };
    int32_t from = verb;
    for (int steps = 0; steps < STEPS && verb != CC_NO_TOKEN; steps++) {
        int32_t subject = own_subject(p, verb);
        if (subject != CC_NO_TOKEN) return subject;
        const cc_token *t = &p->sentence->token[verb];
        cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
        /* "The infant, who was born early, remains": an aside behind the noun that is meant. */
        bool behind = rel == CC_DEP_PARATAXIS && t->head < verb && t->head != CC_NO_TOKEN;
        if (rel == CC_DEP_ACL || (behind && is_noun(&p->sentence->token[t->head]))) return t->head;
        if (rel != CC_DEP_XCOMP && rel != CC_DEP_CONJ && rel != CC_DEP_ADVCL) break;
        verb = t->head;
    }
    return lost_subject(p, from);
}

static int32_t object_besides(const cc_word *p, int32_t verb, int32_t with)
{
    int32_t object = cc_child(p->sentence, verb, CC_DEP_OBJ);
    return object == with ? cc_child(p->sentence, verb, CC_DEP_IOBJ) : object;
}

/* Whom a verb does it to: its object, the subject of its passive, the noun that its participle modifies. */
static int32_t patient_of(const cc_word *p, int32_t verb, int32_t with)
{
    int32_t object = object_besides(p, verb, with);
    if (object != CC_NO_TOKEN) return object;
    if (cc_child_exact(p->sentence, verb, CC_DEP_NSUBJ_PASS) != CC_NO_TOKEN) return own_subject(p, verb);
    int32_t before = cc_object_before(p->sentence, verb);
    if (before != CC_NO_TOKEN) return before;
    const cc_token *t = &p->sentence->token[verb];
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    if (t->xpos != CC_XPOS_VBN && t->xpos != CC_XPOS_VBD) return CC_NO_TOKEN;
    if (rel == CC_DEP_AMOD || rel == CC_DEP_ACL) return t->head;
    bool shares = rel == CC_DEP_CONJ || rel == CC_DEP_XCOMP || rel == CC_DEP_ADVCL;
    /* "How a man convicted twice was able to": a tree may take the participle for a verb that has lost its object. */
    int32_t whom = rel == CC_DEP_ADVCL && cc_child(p->sentence, verb, CC_DEP_MARK) == CC_NO_TOKEN &&
                           cc_child(p->sentence, verb, CC_DEP_AUX) == CC_NO_TOKEN
                       ? cc_child_exact(p->sentence, verb, CC_DEP_NSUBJ)
                       : CC_NO_TOKEN;
    if (whom == verb - 1 && p->sentence->token[whom].upos == CC_UPOS_NOUN) return whom;
    return shares && t->xpos == CC_XPOS_VBN ? subject_above(p, verb) : CC_NO_TOKEN;
}

static bool is_body_part(const cc_word *p, int32_t noun)
{
    enum { FIRST_SENSES = 2, DEPTH = 8 };
    return cc_wordnet_is_a(p->run->rules->wordnet, cc_word_lemma(p, noun), CC_LIT("body part"), CC_WN_NOUN,
                           FIRST_SENSES, DEPTH);
}

/* Who has what a noun names: "injuries to the driver", "his burns", "burns to his arms", "she suffered a fracture",
 * "doctors treated him for burns". */
static int32_t owner_of(const cc_word *p, int32_t noun)
{
    int32_t own = cc_child_exact(p->sentence, noun, CC_DEP_NMOD_POSS);
    if (own != CC_NO_TOKEN) return own;
    CC_FOR_CHILDREN(p->sentence, noun, c) {
        int32_t by = cc_child(p->sentence, c, CC_DEP_CASE);
        if (cc_deprel_main((cc_deprel)p->sentence->token[c].deprel) == CC_DEP_NMOD && by != CC_NO_TOKEN &&
            cc_span_is(cc_word_form(p, by), "to")) {
            if (!is_body_part(p, c)) return c;
            own = cc_child_exact(p->sentence, c, CC_DEP_NMOD_POSS);
        }
    }
    if (own != CC_NO_TOKEN) return own;
    int32_t subject = own_subject(p, noun), above = p->sentence->token[noun].head;
    if (subject == CC_NO_TOKEN && cc_child(p->sentence, noun, CC_DEP_COP) != CC_NO_TOKEN)
        subject = taken_subject(p->sentence, noun);
    if (subject != CC_NO_TOKEN || above == CC_NO_TOKEN) return subject;
    cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[noun].deprel);
    if (rel == CC_DEP_CONJ && p->sentence->token[above].upos == CC_UPOS_NOUN) return owner_of(p, above);
    if (p->sentence->token[above].upos != CC_UPOS_VERB || (rel != CC_DEP_OBJ && rel != CC_DEP_OBL)) return CC_NO_TOKEN;
    int32_t object = rel == CC_DEP_OBL ? cc_child(p->sentence, above, CC_DEP_OBJ) : CC_NO_TOKEN;
    return object != CC_NO_TOKEN ? object : subject_above(p, above);
}

/* "In custody": whom a verb brought there, who a verb says was there, the noun that it stands behind. */
static int32_t placed_at(const cc_word *p, int32_t word)
{
    const cc_token *t = &p->sentence->token[word];
    bool behind = t->head != CC_NO_TOKEN && cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_NMOD;
    return behind ? t->head : owner_of(p, word);
}

/* "The driver was unhurt", "walked away unhurt", "found alive", "the unhurt driver", "with a broken nose". */
static int32_t described_by(const cc_word *p, int32_t adjective)
{
    const cc_token *t = &p->sentence->token[adjective];
    int32_t subject = own_subject(p, adjective);
    if (subject == CC_NO_TOKEN && cc_child(p->sentence, adjective, CC_DEP_COP) != CC_NO_TOKEN)
        subject = taken_subject(p->sentence, adjective);
    if (subject != CC_NO_TOKEN || t->head == CC_NO_TOKEN) return subject;
    const cc_token *above = &p->sentence->token[t->head];
    if (cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_AMOD) {
        bool part =
            above->upos == CC_UPOS_NOUN && (cc_span_is(t->lower, "broken") || cc_span_is(t->lower, "fractured"));
        return part ? owner_of(p, t->head) : t->head;
    }
    if (is_noun(above)) return t->head;
    int32_t object = cc_child(p->sentence, t->head, CC_DEP_OBJ);
    return object != CC_NO_TOKEN && object != adjective ? object : subject_above(p, t->head);
}

/* "The body of a farmer", "his death". */
static int32_t possessor_of(const cc_word *p, int32_t noun)
{
    int32_t own = cc_child_exact(p->sentence, noun, CC_DEP_NMOD_POSS);
    if (own != CC_NO_TOKEN) return own;
    CC_FOR_CHILDREN(p->sentence, noun, c) {
        int32_t by = cc_child(p->sentence, c, CC_DEP_CASE);
        if (by != CC_NO_TOKEN && cc_span_is(cc_word_form(p, by), "of")) return c;
    }
    return CC_NO_TOKEN;
}

/* "It was an accident": what is called by the noun. */
static int32_t called_by(const cc_word *p, int32_t noun)
{
    return cc_child(p->sentence, noun, CC_DEP_COP) == CC_NO_TOKEN ? CC_NO_TOKEN
                                                                  : cc_child(p->sentence, noun, CC_DEP_NSUBJ);
}

/* Beside a verb: whom it is done to, else who does it. */
static int32_t beside(const cc_word *p, int32_t verb)
{
    if (verb == CC_NO_TOKEN) return CC_NO_TOKEN;
    int32_t patient = patient_of(p, verb, CC_NO_TOKEN);
    return patient != CC_NO_TOKEN ? patient : subject_above(p, verb);
}

int32_t cc_bearer_of(const cc_word *p, char part, int32_t with)
{
    switch (part) {
    case 'v': return subject_above(p, p->at);
    case 'i': return cc_child(p->sentence, p->at, CC_DEP_OBJ) == CC_NO_TOKEN ? subject_above(p, p->at) : CC_NO_TOKEN;
    case 'o': return possessor_of(p, p->at);
    case 'x': return possessor_of(p, with);
    case 't': return patient_of(p, p->at, with);
    case 'n': return owner_of(p, p->at);
    case 'p': return placed_at(p, p->at);
    case 'c': return called_by(p, p->at);
    case 'd': return cc_word_token(p)->upos == CC_UPOS_VERB ? with : cc_word_token(p)->head;
    case 'a': return beside(p, cc_word_token(p)->head);
    default: return described_by(p, p->at);
    }
}

int32_t cc_whole_of(const cc_word *p, int32_t bearer, bool *some)
{
    static const char *const all[] = {"all", "each", "both", "none", "neither", "every"};
    static const char *const parts[] = {"some", "several", "most", "many", "few", "half", "part", "another", "rest"};
    *some = false;
    if (bearer == CC_NO_TOKEN) return bearer;
    const cc_token *t = &p->sentence->token[bearer];
    bool every = cc_is_among(t->lower, all, sizeof all / sizeof *all);
    bool part = t->upos == CC_UPOS_NUM || cc_is_among(t->lower, parts, sizeof parts / sizeof *parts);
    *some = part || cc_child(p->sentence, bearer, CC_DEP_NUMMOD) != CC_NO_TOKEN;
    if (!every && !part) return bearer;
    CC_FOR_CHILDREN(p->sentence, bearer, c) {
        int32_t by = cc_child(p->sentence, c, CC_DEP_CASE);
        if (by != CC_NO_TOKEN && cc_span_is(cc_word_form(p, by), "of")) return c;
    }
    return bearer;
}
