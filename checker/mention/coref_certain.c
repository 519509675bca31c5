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

/* A man, a suspect: somebody without a name whom others tell of. */
static bool is_told_of(const cc_coreference *c, const cc_reference *x)
{
    static const char *const nouns[] = {
        "suspect",   "man",       "woman",   "boy",        "girl",     "driver",  "gunman",   "shooter", "attacker",
        "victim",    "teenager",  "teen",    "pilot",      "student",  "patient", "prisoner", "inmate",  "passenger",
        "defendant", "assailant", "robber",  "thief",      "child",    "toddler", "baby",     "infant",  "swimmer",
        "hiker",     "motorist",  "cyclist", "pedestrian", "intruder", "burglar", "youth",    "pupil",   "fugitive"};
    return x->kind == CC_REF_NOUN && !x->plural && x->definite && CC_AMONG(cc_reference_token(c, x)->lemma, nouns);
}

/* "Berg admitted that |he| lied", "announced that he had left": of himself. */
static int32_t who_admits(const cc_coreference *c, const cc_reference *p, const cc_sentence *s, int32_t clause)
{
    static const char *const verbs[] = {"announce",  "admit", "promise", "vow",       "pledge",  "confess",    "swear",
                                        "apologise", "boast", "realise", "apologize", "realize", "acknowledge"};
    /* of himself, unless he speaks for another */
    static const char *const holds[] = {"contend", "insist", "deny",   "maintain", "complain",
                                        "lament",  "brag",   "regret", "plead"};
    int32_t verb = s->token[clause].head;
    if (cc_deprel_main(s->token[clause].deprel) != CC_DEP_CCOMP || verb < 0 || verb > clause) return -1;
    bool held = CC_AMONG(s->token[verb].lemma, holds);
    if ((!held && !CC_AMONG(s->token[verb].lemma, verbs)) || s->token[verb].upos != CC_UPOS_VERB) return -1;
    int32_t who = cc_doer_of_verb(s, verb);
    /* "Representative |Ada Berg|": the title heads the name */
    int32_t name = who < 0 || c->ref_of[s->first + (uint32_t)who] >= 0 ? -1 : cc_child(s, who, CC_DEP_APPOS);
    int32_t ref = who > verb ? -1 : fitting(c, p, s, name < 0 ? who : name);
    if (ref >= 0 && held && c->ref.item[ref].kind != CC_REF_NAME && !is_told_of(c, &c->ref.item[ref])) return -1;
    return ref >= 0 && is_person(c, ref) && !c->ref.item[ref].plural == !p->plural ? ref : -1;
}

/* "|when| they tired" */
static bool is_led(const cc_sentence *s, int32_t clause)
{
    static const char *const marks[] = {"when", "after", "because", "since", "while", "as", "before", "until"};
    int32_t mark = cc_child(s, clause, CC_DEP_MARK);
    if (mark < 0) mark = cc_child(s, clause, CC_DEP_ADVMOD);
    return mark >= 0 && CC_AMONG(s->token[mark].lower, marks);
}

/* "He said |he| was tired": himself, where the verb has nobody that it is said to. */
static int32_t who_goes_on(const cc_coreference *c, const cc_reference *p, const cc_sentence *s, int32_t clause)
{
    int32_t verb = s->token[clause].head;
    if (p->plural || cc_deprel_main(s->token[clause].deprel) != CC_DEP_CCOMP || verb < 0 || verb > clause) return -1;
    int32_t who = cc_child(s, verb, CC_DEP_NSUBJ);
    if (who < 0 || who > verb || !c->speaks[s->first + (uint32_t)who]) return -1;
    if (!cc_span_equal(s->token[who].lower, s->token[cc_coref_local(s, p)].lower)) return -1;
    return cc_child(s, verb, CC_DEP_OBJ) < 0 && cc_child(s, verb, CC_DEP_IOBJ) < 0 ? fitting(c, p, s, who) : -1;
}

/* "when they tired", behind the verb that it tells the circumstances of. */
static bool is_circumstance(const cc_sentence *s, int32_t clause)
{
    int32_t verb = s->token[clause].head;
    return s->token[clause].deprel == CC_DEP_ADVCL && verb >= 0 && verb < clause && is_led(s, clause);
}

/* The reference of the man whom the speaker tells of: "Berg said that |the man| was upset"; -1. */
static int32_t whom_it_tells_of(const cc_coreference *c, const cc_sentence *s, int32_t verb)
{
    int32_t content = cc_child(s, verb, CC_DEP_CCOMP), who = content < 0 ? -1 : cc_child(s, content, CC_DEP_NSUBJ),
            ref = who < 0 ? -1 : c->ref_of[s->first + (uint32_t)who];
    return ref >= 0 && is_told_of(c, &c->ref.item[ref]) ? ref : -1;
}

static bool tells_of_another(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    if (p->plural || p->gender == CC_GENDER_NEUTER || !c->speaks[x->token] || x->kind == CC_REF_NOUN || x->quote >= 0)
        return false;
    const cc_sentence *here = cc_reference_sentence(c, p);
    int32_t own = cc_coref_local(here, p), head = here->token[own].head;
    bool circumstance = head >= 0 && !p->possessive && is_led(here, head); /* "When he asked for help" */
    if (c->speaks[p->token] && !circumstance) return false;
    /* in what he says himself, "him" and "robbed his shop" may be his */
    bool object = p->possessive ? head >= 0 && here->token[head].deprel == CC_DEP_OBJ : p->relation != CC_DEP_NSUBJ;
    if (x->sentence == p->sentence && (object || !p->possessive)) return false;
    const cc_sentence *s = cc_reference_sentence(c, x);
    int32_t verb = s->token[cc_coref_local(s, x)].head, ref = verb < 0 ? -1 : whom_it_tells_of(c, s, verb);
    if (ref < 0 || c->ref.item[ref].token > p->token) return false;
    const cc_reference *man = &c->ref.item[ref];
    return man->entity < 0 || cc_entity_of(c, man->entity)->gender == CC_GENDER_UNKNOWN ||
           cc_entity_of(c, man->entity)->gender == p->gender;
}

/* "He says that it was dark": who has told of the man before goes on, and not the man. */
static bool is_told_by_speaker(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    enum { FAR = 40 };
    const cc_entity *e = x->entity < 0 ? NULL : cc_entity_of(c, x->entity);
    int32_t told = x->entity < 0 || e->named ? -1 : cc_entity_latest(c, x->entity);
    if (told < 0 || p->plural || p->gender == CC_GENDER_NEUTER || !c->speaks[p->token]) return false;
    const cc_sentence *s = cc_reference_sentence(c, p);
    if (is_led(s, s->token[cc_coref_local(s, p)].head)) return false;
    for (int32_t i = c->ref_of[p->token] - 1, seen = 0; i >= 0 && seen < FAR; i--, seen++) {
        const cc_reference *by = &c->ref.item[i];
        bool named = by->kind == CC_REF_NAME && by->entity >= 0 && cc_entity_of(c, by->entity)->kind == CC_NAME_PERSON;
        if (!named || !c->speaks[by->token] || by->quote >= 0 || !cc_agrees(c, p, by)) continue;
        const cc_sentence *there = cc_reference_sentence(c, by);
        int32_t verb = there->token[cc_coref_local(there, by)].head;
        if (verb >= 0 && whom_it_tells_of(c, there, verb) >= 0) return true;
    }
    return false;
}

bool cc_tells_of_another(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    if (tells_of_another(c, p, x) || is_told_by_speaker(c, p, x)) return true;
    int32_t latest = x->entity < 0 ? -1 : cc_entity_latest(c, x->entity);
    return latest >= 0 && c->ref.item[latest].token < p->token && tells_of_another(c, p, &c->ref.item[latest]);
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

/* "Berg had a talk with Holt, even as there are others that |he| has not met": what stands against it is told of
 * whoever did it, whom he did it with or not. */
static int32_t who_concedes(const cc_coreference *c, const cc_reference *p, const cc_sentence *s, int32_t clause)
{
    static const char *const marks[] = {"as", "although", "though", "while", "even", "despite"};
    if (p->plural) return -1;
    if (s->token[clause].deprel == CC_DEP_ACL_RELCL && s->token[clause].head >= 0) {
        int32_t noun = s->token[clause].head;
        clause = s->token[noun].deprel == CC_DEP_NSUBJ ? s->token[noun].head : clause;
    }
    int32_t mark = cc_child(s, clause, CC_DEP_MARK), verb = s->token[clause].head;
    if (s->token[clause].deprel != CC_DEP_ADVCL || mark < 1 || !CC_AMONG(s->token[mark].lower, marks)) return -1;
    if (cc_span_is(s->token[mark].lower, "as") && !cc_span_is(s->token[mark - 1].lower, "even")) return -1;
    int32_t who = verb < 0 || verb > clause ? -1 : cc_child(s, verb, CC_DEP_NSUBJ);
    int32_t ref = who < 0 ? -1 : fitting(c, p, s, who);
    if (ref < 0 || !is_person(c, ref) || c->speaks[s->first + (uint32_t)who]) return -1;
    for (int32_t i = c->ref_of[p->token]; --i > ref;) {
        const cc_reference *x = &c->ref.item[i];
        bool aside = x->relation == CC_DEP_OBL || x->relation == CC_DEP_NMOD;
        if (!aside && x->entity != c->ref.item[ref].entity && cc_may_mean(c, p, x)) return -1;
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
    if (ref < 0) ref = who_goes_on(c, p, s, clause);
    if (ref < 0) ref = who_is_helped(c, p, s, clause);
    if (ref < 0) ref = who_does(c, p, s, clause);
    return ref < 0 ? who_concedes(c, p, s, clause) : ref;
}
