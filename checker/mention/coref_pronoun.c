/* mention/coref_pronoun.c - the antecedent of he, she, it and they.
 *
 * Grammar rules out (gender, number, two arguments of one verb, a phrase inside
 * itself); of what is left, the candidate with the highest sum of weights wins.
 * The features are those of Lappin and Leass 1994 and of the syntactic baselines
 * of Webster et al. 2018 (GAP); the weights were fitted on GAP development and
 * the pronouns of GUM. Looks back over a bounded number of references. */
#include "mention/coref_tree.h"

#include <math.h>

enum { MOST_CANDIDATES = 40, MOST_SENTENCES = 4, MOST_AFTER = 12 };

/* Of the weight of all candidates: below it the best is wrong more often than not. */
static const double LEAST_SHARE = 0.4;
/* The same of a body or place for "it" and "they" that is no subject: "of Lund", "told the Courier". */
static const double LEAST_ASIDE = 0.54;

static int32_t local(const cc_sentence *s, const cc_reference *r)
{
    return (int32_t)(r->token - s->first);
}

/* --- the choice ------------------------------------------------------------------- */

static int weights_of(const cc_reference *p)
{
    if (p->plural) return CC_WEIGHTS_PLURAL;
    return p->gender == CC_GENDER_NEUTER ? CC_WEIGHTS_THING : CC_WEIGHTS_PERSON;
}

static double score_of(const cc_coreference *c, const bool *feature, int weights)
{
    double sum = 0;
    for (int i = 0; i < CC_SALIENCE_COUNT; i++)
        if (feature[i]) sum += c->l->coref->weight[weights][i];
    return sum;
}

/* One candidate entity: its references together. */
typedef struct {
    int32_t entity; /* -1: the reference has none yet */
    int32_t ref;    /* the best of them */
    double best, sum;
    bool alone; /* weighs, and is not taken */
} choice;

typedef struct {
    choice item[MOST_CANDIDATES + MOST_AFTER];
    uint32_t count, nearer;
    int weights;
    bool apart; /* "they", of whom nothing says that they are two */
} choices;

static bool is_one_person(const cc_coreference *c, int32_t entity)
{
    const cc_entity *e = &c->article->entities.item[entity];
    return e->kind == CC_NAME_PERSON && !e->plural && e->named;
}

/* One person, and nobody named with him: no "they", unless they do what two do. */
static bool is_alone(const cc_coreference *c, const cc_reference *x)
{
    const cc_sentence *s = cc_reference_sentence(c, x);
    return x->entity >= 0 && is_one_person(c, x->entity) && !x->coordinated &&
           cc_child(s, local(s, x), CC_DEP_CONJ) < 0 && cc_together_at(c, x->token) < 0;
}

static void weigh(const cc_coreference *c, choices *all, uint32_t pronoun, uint32_t candidate)
{
    bool feature[CC_SALIENCE_COUNT];
    if (!cc_salience_features(c, pronoun, candidate, all->nearer, feature)) return;
    const cc_reference *p = &c->ref.item[pronoun], *x = &c->ref.item[candidate];
    if (cc_cannot_say(c, p, x) || cc_is_time_of(c, p, x)) return;
    if (candidate < pronoun) all->nearer++;
    double score = score_of(c, feature, all->weights);
    int32_t entity = c->ref.item[candidate].entity;
    choice *found = NULL;
    for (uint32_t i = 0; i < all->count && entity >= 0; i++)
        if (all->item[i].entity == entity) found = &all->item[i];
    if (found == NULL) {
        found = &all->item[all->count++];
        *found = (choice){entity, (int32_t)candidate, score, 0, true};
    }
    if (score > found->best) found->best = score, found->ref = (int32_t)candidate;
    found->sum += exp(score);
    found->alone = found->alone && all->apart && is_alone(c, x);
}

/* The references of an entity speak for it together. */
static int32_t best_candidate(const cc_coreference *c, uint32_t pronoun)
{
    const cc_reference *p = &c->ref.item[pronoun];
    choices all;
    all.count = all.nearer = 0;
    all.weights = weights_of(p);
    all.apart = p->plural && !cc_are_mutual(c, p);
    for (uint32_t i = pronoun, seen = 0; i-- > 0 && seen < MOST_CANDIDATES; seen++) {
        if (p->sentence - c->ref.item[i].sentence >= MOST_SENTENCES) break;
        weigh(c, &all, pronoun, i);
    }
    for (uint32_t i = pronoun + 1;
         i < c->ref.count && i < pronoun + MOST_AFTER && c->ref.item[i].sentence == p->sentence; i++)
        weigh(c, &all, pronoun, i);
    const choice *best = NULL;
    for (uint32_t i = 0; i < all.count; i++)
        if (!all.item[i].alone && (best == NULL || all.item[i].sum > best->sum)) best = &all.item[i];
    double total = 0;
    for (uint32_t i = 0; i < all.count; i++) total += all.item[i].sum;
    /* several that speak for themselves as well: better a bare pronoun than a wrong name */
    if (best == NULL) return -1;
    const cc_reference *x = &c->ref.item[best->ref];
    bool aside = all.weights != CC_WEIGHTS_PERSON && !p->possessive && x->kind == CC_REF_NAME &&
                 x->relation != CC_DEP_NSUBJ && x->animacy != CC_ANIMACY_PERSON;
    return best->sum < (aside ? LEAST_ASIDE : LEAST_SHARE) * total ? -1 : best->ref;
}

/* "Biden and Putin spoke. |They| agreed": the last subject was several together, or "both" says so. */
static int32_t several_before(const cc_coreference *c, uint32_t ref)
{
    const cc_reference *p = &c->ref.item[ref];
    bool both = cc_span_is(cc_reference_token(c, p)->lower, "both");
    if (!p->plural || (!both && p->relation != CC_DEP_NSUBJ)) return -1;
    for (uint32_t i = ref, seen = 0; i-- > 0 && seen < MOST_CANDIDATES; seen++) {
        const cc_reference *x = &c->ref.item[i];
        if (p->sentence - x->sentence > 1 || x->quote != p->quote) return -1;
        if (x->relation != CC_DEP_NSUBJ || x->relative || x->coordinated) continue;
        int32_t several = cc_together_at(c, x->token);
        if (several >= 0 || !both) return several;
    }
    return -1;
}

/* The second member of a coordination that starts here, as a reference, or -1. */
static int32_t other_member(const cc_coreference *c, const cc_reference *x)
{
    const cc_sentence *s = cc_reference_sentence(c, x);
    int32_t child = cc_child(s, local(s, x), CC_DEP_CONJ);
    return child < 0 ? -1 : c->ref_of[s->first + (uint32_t)child];
}

/* "Biden has known Putin for long; |they| have met": one person and the other who was named with him. */
static int32_t with_another(cc_coreference *c, uint32_t ref, int32_t entity)
{
    const cc_reference *p = &c->ref.item[ref];
    for (uint32_t i = ref, seen = 0; i-- > 0 && seen < MOST_CANDIDATES; seen++) {
        const cc_reference *x = &c->ref.item[i];
        if (p->sentence - x->sentence > 1) break;
        int32_t speaker = p->quote >= 0 ? c->article->quotes.item[p->quote].entity : -1;
        if (x->entity < 0 || x->entity == entity || x->entity == speaker || x->adjective ||
            !is_one_person(c, x->entity))
            continue;
        return cc_together_open(c, (int32_t[]){entity, x->entity}, 2);
    }
    return -1;
}

/* "GM has dealers in the U.S. |It| intends to ...": a subject takes up the organisation that was the subject before. */
static int32_t nearest_firm(const cc_coreference *c, uint32_t ref)
{
    const cc_reference *p = &c->ref.item[ref];
    if (p->relation != CC_DEP_NSUBJ || p->plural || p->quote >= 0) return -1;
    for (uint32_t i = ref, seen = 0; i-- > 0 && seen < MOST_CANDIDATES; seen++) {
        const cc_reference *x = &c->ref.item[i];
        if (p->sentence - x->sentence > 1) return -1;
        bool firm = x->animacy == CC_ANIMACY_GROUP ||
                    (x->entity >= 0 && c->article->entities.item[x->entity].kind == CC_NAME_ORGANISATION);
        if (x->entity < 0 || !firm || x->relation != CC_DEP_NSUBJ || !c->article->entities.item[x->entity].named)
            continue;
        if (cc_may_mean(c, p, x)) return (int32_t)i;
    }
    return -1;
}

/* "The official, speaking on condition of anonymity because |he| may not talk": who speaks so; -1. */
static int32_t doer_of_reason(const cc_coreference *c, const cc_reference *p)
{
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t token = local(s, p), clause = s->token[token].head, verb = clause < 0 ? -1 : s->token[clause].head;
    if (p->relation != CC_DEP_NSUBJ || verb < 0 || verb > clause || s->token[clause].deprel != CC_DEP_ADVCL) return -1;
    int32_t mark = cc_child(s, clause, CC_DEP_MARK);
    static const char *const reasons[] = {"because", "since", "as"};
    if (mark < 0 || !CC_AMONG(s->token[mark].lower, reasons)) return -1;
    if (s->token[verb].xpos != CC_XPOS_VBG || cc_child(s, verb, CC_DEP_NSUBJ) >= 0) return -1;
    bool beside = s->token[verb].deprel == CC_DEP_ACL && s->token[verb].head >= 0;
    int32_t doer = beside ? s->token[verb].head : cc_doer_of_verb(s, verb);
    return doer < 0 ? -1 : c->ref_of[s->first + (uint32_t)doer];
}

/* "Holt Foods told drivers that |they| could go", "the Post reported that they had gone": not whoever tells it. */
static bool is_told_of_others(const cc_coreference *c, const cc_sentence *s, int32_t verb, int32_t pronoun,
                              const cc_reference *x)
{
    if (x->entity >= 0 && c->article->entities.item[x->entity].media) return true;
    CC_FOR_CHILDREN(s, verb, child) {
        cc_deprel d = cc_deprel_main(s->token[child].deprel);
        bool hearer = d == CC_DEP_OBJ || d == CC_DEP_IOBJ || d == CC_DEP_OBL;
        if (hearer && child > verb && child < pronoun && s->token[child].xpos == CC_XPOS_NNS) return true;
    }
    return false;
}

/* "The firm said |it| would pay", "Nordby Dairy of Lund said |it| would": the body that says so; -1. */
static int32_t body_that_says(const cc_coreference *c, const cc_reference *p)
{
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t token = local(s, p), clause = s->token[token].head, verb = clause < 0 ? -1 : s->token[clause].head;
    if (p->relation != CC_DEP_NSUBJ || p->possessive || verb < 0 || s->token[clause].deprel != CC_DEP_CCOMP) return -1;
    int32_t who = cc_child(s, verb, CC_DEP_NSUBJ),
            ref = who < 0 || who > token ? -1 : c->ref_of[s->first + (uint32_t)who];
    if (ref < 0 || !c->speaks[s->first + (uint32_t)who]) return -1;
    const cc_reference *x = &c->ref.item[ref];
    cc_name_kind kind = x->entity < 0 ? CC_NAME_OTHER : c->article->entities.item[x->entity].kind;
    if (p->plural && (x->kind != CC_REF_NAME || is_told_of_others(c, s, verb, token, x))) return -1;
    bool body = x->animacy == CC_ANIMACY_GROUP || kind == CC_NAME_ORGANISATION ||
                (x->kind == CC_REF_NAME && kind == CC_NAME_OTHER);
    return body && p->quote == x->quote ? ref : -1;
}

/* Several people, a body or a state: who has things and does things. */
static bool is_agent(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    if (p->plural) return x->plural && x->animacy == CC_ANIMACY_PERSON;
    bool body = x->animacy == CC_ANIMACY_GROUP;
    if (x->entity >= 0)
        body = body || c->article->entities.item[x->entity].kind == CC_NAME_ORGANISATION || cc_is_state(c, x->entity);
    return body;
}

/* "showed the tape but could not verify |its| age", "gave swimmers a talk before |they| left": what stands between as
 * an object or subject may be meant as well. */
static bool has_other_between(const cc_coreference *c, const cc_reference *p, int32_t from)
{
    for (int32_t i = c->ref_of[p->token]; --i > from;) {
        const cc_reference *x = &c->ref.item[i];
        bool other = x->relation == CC_DEP_OBJ || x->relation == CC_DEP_IOBJ || x->relation == CC_DEP_NSUBJ ||
                     (p->plural && x->relation == CC_DEP_OBL && x->animacy == CC_ANIMACY_PERSON);
        if (other && x->kind != CC_REF_PRONOUN && cc_may_mean(c, p, x)) return true;
    }
    return false;
}

/* "The firm sold |its| ships", "Holt Foods left Lund before |it| was sold": the body or the people who do what the
 * clause tells, or the clause above it; -1. */
static int32_t subject_above(const cc_coreference *c, const cc_reference *p)
{
    enum { MOST = 3 };
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t token = cc_coref_predicate_of(s, local(s, p));
    for (int step = 0; step < MOST && token >= 0; step++) {
        int32_t subject = cc_child(s, token, CC_DEP_NSUBJ);
        if (subject >= 0 && subject != local(s, p)) {
            int32_t ref = subject > local(s, p) ? -1 : c->ref_of[s->first + (uint32_t)subject];
            if (ref < 0) return -1;
            const cc_reference *x = &c->ref.item[ref];
            bool fits = is_agent(c, p, x) && x->kind != CC_REF_PRONOUN && !x->coordinated && cc_may_mean(c, p, x);
            fits = fits && cc_child(s, subject, CC_DEP_CONJ) < 0 && !has_other_between(c, p, ref);
            return fits ? ref : -1;
        }
        cc_deprel d = cc_deprel_main(s->token[token].deprel);
        if (d != CC_DEP_ADVCL && d != CC_DEP_CONJ && d != CC_DEP_XCOMP) return -1;
        token = s->token[token].head;
    }
    return -1;
}

/* "received the tape but chose not to run |it|", "threw the coat down and burnt |it|": what the same doer has just
 * dealt with; -1. */
static int32_t object_before(const cc_coreference *c, const cc_reference *p)
{
    enum { MOST = 4 };
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t verb = s->token[local(s, p)].head;
    if (p->possessive || p->reflexive || p->relation != CC_DEP_OBJ || verb < 0 || s->token[verb].upos != CC_UPOS_VERB)
        return -1;
    for (int step = 0; step < MOST && s->token[verb].head >= 0; step++) {
        cc_deprel d = cc_deprel_main(s->token[verb].deprel);
        if (d != CC_DEP_CONJ && d != CC_DEP_XCOMP && d != CC_DEP_ADVCL) return -1;
        if (cc_child(s, verb, CC_DEP_NSUBJ) >= 0) return -1;
        verb = s->token[verb].head;
        int32_t object = verb < local(s, p) ? cc_child(s, verb, CC_DEP_OBJ) : -1,
                ref = object < verb || object > local(s, p) ? -1 : c->ref_of[s->first + (uint32_t)object];
        /* "joined the folk group Tallow Road": the name tells more */
        if (object >= 0 && cc_child(s, object, CC_DEP_APPOS) >= 0) return -1;
        if (ref >= 0 && c->ref.item[ref].plural == p->plural) return ref;
    }
    return -1;
}

/* Where the sentence itself tells, no weighing is needed. */
static int32_t certain_candidate(const cc_coreference *c, uint32_t ref)
{
    const cc_reference *p = &c->ref.item[ref];
    int32_t of = cc_spoken_of(c, ref);
    if (of >= 0) return of;
    int32_t doer = doer_of_reason(c, p);
    if (doer < 0 && (p->gender == CC_GENDER_NEUTER || p->plural)) doer = body_that_says(c, p);
    if (doer >= 0 && cc_may_mean(c, p, &c->ref.item[doer])) return doer;
    int32_t told = cc_told_by_verb_above(c, ref);
    if (told < 0) told = cc_told_beside(c, ref);
    if (told >= 0) return told;
    if (p->plural || p->gender == CC_GENDER_NEUTER) {
        int32_t dealt = object_before(c, p);
        if (dealt >= 0 && cc_may_mean(c, p, &c->ref.item[dealt])) return dealt;
        return p->possessive || p->relation == CC_DEP_NSUBJ ? subject_above(c, p) : -1;
    }
    int32_t hearer = cc_spoken_to_before(c, ref);
    if (hearer >= 0 && c->ref.item[hearer].entity != p->barred) return hearer;
    for (uint32_t i = ref, seen = 0; i-- > 0 && seen < MOST_CANDIDATES; seen++) {
        const cc_reference *x = &c->ref.item[i];
        if (x->sentence != p->sentence) return -1;
        if (x->entity >= 0 && (cc_answers(c, p, x) || cc_owns_noun_before(c, p, x)) && cc_may_mean(c, p, x))
            return (int32_t)i;
    }
    return -1;
}

/* "The guards |who| drew |their| weapons": the token of the guards in the sentence, or -1. */
static int32_t owner_by_who(const cc_sentence *s, const cc_reference *p)
{
    if (!p->possessive) return -1;
    int32_t own = local(s, p), thing = s->token[own].head, verb = thing < 0 ? -1 : s->token[thing].head;
    if (verb < 0 || verb > own || s->token[verb].deprel != CC_DEP_ACL_RELCL) return -1;
    if (cc_deprel_main((cc_deprel)s->token[thing].deprel) != CC_DEP_OBJ) return -1;
    int32_t who = cc_child(s, verb, CC_DEP_NSUBJ), noun = s->token[verb].head;
    if (who < 0 || noun < 0 || noun > who || !cc_span_is(s->token[who].lower, "who")) return -1;
    bool several = s->token[noun].xpos == CC_XPOS_NNS || s->token[noun].xpos == CC_XPOS_NNPS;
    return s->token[noun].upos == CC_UPOS_NOUN && (p->plural || !several) ? noun : -1;
}

/* "Lund beat Oslo. |They| meet Oslo again": of several the one that the verb does not name beside the pronoun; the
 * several themselves where it names none. */
static int32_t without_named(const cc_coreference *c, uint32_t ref, int32_t several)
{
    enum { MOST = 12 };
    const cc_reference *p = &c->ref.item[ref];
    const cc_entity *e = &c->article->entities.item[several];
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t verb = s->token[local(s, p)].head;
    for (uint32_t i = ref + 1; i < c->ref.count && i < ref + MOST && e->parts.count == 2; i++) {
        const cc_reference *x = &c->ref.item[i];
        if (x->sentence != p->sentence) break;
        int32_t at = local(s, x), head = s->token[at].head;
        bool joined = head >= 0 && cc_deprel_main(s->token[head].deprel) == CC_DEP_CONJ && s->token[head].head == verb;
        cc_deprel d = cc_deprel_main(s->token[at].deprel);
        if (x->kind != CC_REF_NAME || (head != verb && !joined) || (d != CC_DEP_OBJ && d != CC_DEP_OBL)) continue;
        for (uint32_t k = 0; k < 2; k++)
            if (e->parts.item[k] == x->entity) return e->parts.item[1 - k];
    }
    return several;
}

void cc_pronoun_resolve(cc_coreference *c, uint32_t ref)
{
    const cc_reference *p = &c->ref.item[ref];
    if (cc_means_nothing(c, p)) return;
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t before = cc_goes_on_from(c, ref);
    if (before >= 0) {
        if (c->ref.item[before].entity >= 0) cc_reference_join(c, ref, c->ref.item[before].entity);
        return;
    }
    int32_t sort = cc_of_sort(c, ref);
    if (sort >= 0) {
        int32_t known = c->ref.item[sort].entity;
        cc_reference_join(c, ref, known < 0 ? cc_reference_open(c, (uint32_t)sort) : known);
        return;
    }
    int32_t owner = owner_by_who(s, p), own = owner < 0 ? -1 : c->ref_of[s->first + (uint32_t)owner];
    /* theirs, whoever they are: no body's near by */
    if (owner >= 0 && (own < 0 || !cc_may_mean(c, p, &c->ref.item[own]))) return;
    int32_t best = certain_candidate(c, ref), together = several_before(c, ref);
    if (together >= 0) {
        cc_reference_join(c, ref, without_named(c, ref, together));
        return;
    }
    if (cc_span_is(cc_reference_token(c, p)->lower, "both")) return;
    if (own >= 0) best = own;
    if (best < 0) best = best_candidate(c, ref);
    if (best >= 0 && cc_is_too_far(c, p, &c->ref.item[best])) best = nearest_firm(c, ref);
    if (best < 0 || cc_is_only_where(c, p, &c->ref.item[best]) || cc_cannot_be_named(c, p, &c->ref.item[best]) ||
        cc_is_out_of_quote(c, p, &c->ref.item[best]))
        return;
    int32_t entity = c->ref.item[best].entity;
    if (p->plural && entity >= 0 && is_one_person(c, entity)) {
        entity = with_another(c, ref, entity);
        if (entity < 0) return;
    } else if (p->plural) {
        int32_t other = other_member(c, &c->ref.item[best]), several = cc_together_at(c, c->ref.item[best].token);
        bool pair = other >= 0 && entity >= 0 && c->ref.item[other].entity >= 0 && c->ref.item[other].entity != entity;
        if (several >= 0) entity = several;
        else if (pair) entity = cc_together_open(c, (int32_t[]){entity, c->ref.item[other].entity}, 2);
    }
    if (entity < 0) entity = cc_reference_open(c, (uint32_t)best);
    cc_reference_join(c, ref, p->plural ? without_named(c, ref, entity) : entity);
}
