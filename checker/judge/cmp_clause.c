/* Comparators of whole clauses: the same act with another doer, the two exchanged, the opposite act, the act denied. */
#include "judge/clause.h"
#include "judge/values.h"
#include "judge/word.h"

typedef cc_clause_pair both;

static bool has_adverb(const cc_clause *c, const char *const *words, size_t count)
{
    CC_FOR_CHILDREN(c->sentence, c->at, k)
        for (size_t i = 0; i < count; i++)
            if (cc_span_is(c->sentence->token[k].lower, words[i])) return true;
    return false;
}

static int stand_of_claim(const cc_article *a, const cc_claim *claim)
{
    if (claim->modality == CC_ASKED) return 0;
    if (claim->parent >= 0 && a->claims.item[claim->parent].polarity == CC_NEGATIVE) return 0;
    if (claim->modality == CC_DENIED) return -1;
    return claim->polarity == CC_NEGATIVE || claim->factuality < 0 ? -1 : 1;
}

/* 1 said to be so, -1 said not to be so, 0 left open: asked, or what nobody wants to have said. */
static int stand_of(const cc_comparison *c, const cc_statement *s, const cc_clause *clause)
{
    static const char *const open[] = {"barely", "hardly", "scarcely", "almost", "nearly"};
    static const char *const no[] = {"not", "n't", "never", "no"};
    if (has_adverb(clause, open, sizeof open / sizeof *open) || cc_is_prescribed(clause->sentence, clause->at))
        return 0;
    const cc_article *a = c->story->article[s->article];
    int stand = s->claim < 0 ? (has_adverb(clause, no, sizeof no / sizeof *no) ? -1 : 1)
                             : stand_of_claim(a, &a->claims.item[s->claim]);
    return cc_leaves_open(clause->sentence, stand < 0) ? 0 : stand;
}

/* "Tried to win" affirms nothing that "did not win" denies; "plans to leave" and "does not plan to leave" do. */
static bool only_intended(const cc_comparison *c, const cc_statement *affirmed, const cc_statement *denied)
{
    if (affirmed->claim < 0) return false;
    const cc_claim *x = &c->story->article[affirmed->article]->claims.item[affirmed->claim];
    const cc_claim *y = denied->claim < 0 ? NULL : &c->story->article[denied->article]->claims.item[denied->claim];
    bool open = x->modality == CC_PLANNED || x->modality == CC_POSSIBLE || x->modality == CC_CONDITIONAL;
    bool tried = x->modality == CC_ASSERTED && x->factuality == 0;
    return (open || tried) && (y == NULL || y->modality != x->modality || (tried && y->factuality != 0));
}

/* Hung on another word of the sentence, it stands there all the same. */
static bool stands_in(const both *p, const cc_clause *a, int32_t part, const cc_clause *b)
{
    for (int32_t i = 0; i < (int32_t)b->sentence->count; i++)
        if (cc_clause_likeness(&p->eyes, a, part, b, i) >= 0.8f) return true;
    return false;
}

/* Every part of one clause, those of one kind left out, has its counterpart, and enough of them. */
static bool all_the_rest(const cc_comparison *c, const both *p, int side, int without)
{
    const cc_clause *a = &p->clause[side];
    const cc_clause_match *m = &p->match[side];
    uint32_t same = 0;
    int32_t left_out = CC_NO_TOKEN;
    for (uint32_t i = 0; i < a->parts; i++) {
        if ((int)a->part[i].kind == without) {
            left_out = a->part[i].at;
            continue;
        }
        if (m->of_a[i] >= 0) same++;
        else if (a->part[i].kind == CC_PART_DOER) return false;
        else if (a->part[i].kind == CC_PART_DONE &&
                 !(m->act == CC_ACT_OPPOSED && stands_in(p, a, a->part[i].at, &p->clause[1 - side])))
            return false;
    }
    return same + (m->likeness >= 1) > 0 && m->weight >= (float)cc_rule_limit(c->rule, CC_LIMIT_LOW, 0.3) &&
           cc_clause_cover(&p->eyes, a, left_out, &p->clause[1 - side]) >=
               (float)cc_rule_limit(c->rule, CC_LIMIT_COVER, 0.8);
}

static bool same_act(const cc_comparison *c, const both *p)
{
    return p->match[0].act == CC_ACT_SAME && p->match[0].likeness >= (float)cc_rule_limit(c->rule, CC_LIMIT_RATIO, 0.6);
}

/* Both have parts of this kind, and every two of them are two things. */
static bool parts_apart(const both *p, cc_part_kind kind)
{
    const cc_clause *a = &p->clause[0], *b = &p->clause[1];
    bool any = false;
    for (uint32_t i = 0; i < a->parts; i++)
        for (uint32_t k = 0; k < b->parts; k++) {
            if (a->part[i].kind != kind || b->part[k].kind != kind) continue;
            if (a->part[i].shared || b->part[k].shared) return false;
            if (!cc_clause_apart(&p->eyes, a, a->part[i].at, b, b->part[k].at)) return false;
            any = true;
        }
    return any;
}

/* "Former president" and "president" are two offices. */
static bool modifiers_differ(const cc_clause *a, const cc_clause *b)
{
    const cc_clause *c[2] = {a, b};
    for (int i = 0; i < 2; i++) {
        if (c[i]->sentence->token[c[i]->at].upos == CC_UPOS_VERB) return false;
        CC_FOR_CHILDREN(c[i]->sentence, c[i]->at, k) {
            cc_deprel rel = cc_deprel_main((cc_deprel)c[i]->sentence->token[k].deprel);
            if ((rel != CC_DEP_AMOD && rel != CC_DEP_COMPOUND) || c[i]->sentence->token[k].name >= 0) continue;
            bool found = false;
            CC_FOR_CHILDREN(c[1 - i]->sentence, c[1 - i]->at, l)
                found = found || cc_span_equal_nocase(c[i]->sentence->token[k].form, c[1 - i]->sentence->token[l].form);
            if (!found) return true;
        }
    }
    return false;
}

bool cmp_other_doer(const cc_comparison *c)
{
    both p = *cc_clause_pair_of(c->clauses, c->a, c->b);
    if (p.clause[0].row == NULL || !p.clause[0].row->one_doer || modifiers_differ(&p.clause[0], &p.clause[1]))
        return false;
    if (!same_act(c, &p) || stand_of(c, c->a, &p.clause[0]) != 1 || stand_of(c, c->b, &p.clause[1]) != 1) return false;
    return (all_the_rest(c, &p, 0, CC_PART_DOER) || all_the_rest(c, &p, 1, CC_PART_DOER)) &&
           parts_apart(&p, CC_PART_DOER);
}

/* The doer of one clause stands in the other's sentence in another part. */
static bool stands_elsewhere(const both *p)
{
    for (int i = 0; i < 2; i++) {
        const cc_clause *a = &p->clause[i], *b = &p->clause[1 - i];
        const cc_part *doer = cc_clause_part(a, CC_PART_DOER);
        if (doer == NULL || a->sentence->token[doer->at].name < 0 || a->parts < 2) continue;
        for (uint32_t k = 0; k < b->sentence->count; k++)
            if (b->sentence->token[k].name >= 0 && cc_clause_likeness(&p->eyes, a, doer->at, b, (int32_t)k) > 0)
                return true;
    }
    return false;
}

/* All words of one stand in the other in their order: the longer says more, and nothing else. */
static bool tells_more(const cc_comparison *c, const cc_statement *less, const cc_statement *more)
{
    cc_span words = cc_article_slice(c->story->article[less->article], less->start, less->end);
    cc_span rest = cc_article_slice(c->story->article[more->article], more->start, more->end), word, other;
    while (cc_span_split(&words, ' ', &word)) {
        bool found = false;
        while (!found && cc_span_split(&rest, ' ', &other)) found = cc_span_equal_nocase(word, other);
        if (!found) return false;
    }
    return true;
}

/* Of two texts that are held against each other alone; of many, two may tell of two acts, or of one doer by two names.
 */
bool cmp_misplaced_doer(const cc_comparison *c)
{
    enum { PAIR = 2 };
    if (c->story->articles > PAIR) return false;
    if (tells_more(c, c->a, c->b) || tells_more(c, c->b, c->a)) return false;
    both p = *cc_clause_pair_of(c->clauses, c->a, c->b);
    if (!same_act(c, &p) || stand_of(c, c->a, &p.clause[0]) == 0 || stand_of(c, c->b, &p.clause[1]) == 0) return false;
    static const char *const mutual[] = {"marry", "wed", "meet", "date", "divorce"}; /* what both do to each other */
    const cc_token *verb = &p.clause[0].sentence->token[p.clause[0].at];
    if (verb->upos != CC_UPOS_VERB || CC_AMONG(verb->lemma, mutual)) return false;
    return stands_elsewhere(&p) && (all_the_rest(c, &p, 0, CC_PART_DOER) || all_the_rest(c, &p, 1, CC_PART_DOER)) &&
           parts_apart(&p, CC_PART_DOER);
}

/* Places, "in" both, neither in the other as far as WordNet knows. */
static bool places_apart(const both *p)
{
    const cc_wordnet *w = p->eyes.rules->wordnet;
    const cc_clause *a = &p->clause[0], *b = &p->clause[1];
    bool any = false;
    for (uint32_t i = 0; i < a->parts; i++)
        for (uint32_t k = 0; k < b->parts; k++) {
            const cc_part *x = &a->part[i], *y = &b->part[k];
            if (x->kind != CC_PART_BESIDE || y->kind != CC_PART_BESIDE || !cc_span_equal(x->marker, y->marker))
                continue;
            if (!cc_span_is(x->marker, "in") && !cc_span_is(x->marker, "at")) continue;
            if (!cc_clause_apart(&p->eyes, a, x->at, b, y->at)) return false;
            cc_span u = a->sentence->token[x->at].lower, v = b->sentence->token[y->at].lower;
            if (w == NULL || cc_wordnet_part_of(w, u, v) || cc_wordnet_part_of(w, v, u)) return false;
            any = true;
        }
    return any;
}

bool cmp_other_place_of_act(const cc_comparison *c)
{
    both p = *cc_clause_pair_of(c->clauses, c->a, c->b);
    if (!same_act(c, &p) || stand_of(c, c->a, &p.clause[0]) != 1 || stand_of(c, c->b, &p.clause[1]) != 1) return false;
    if (p.clause[0].row == NULL || !p.clause[0].row->one_place) return false;
    return (all_the_rest(c, &p, 0, CC_PART_BESIDE) || all_the_rest(c, &p, 1, CC_PART_BESIDE)) && places_apart(&p);
}

static bool crosses(const both *p, cc_part_kind x, cc_part_kind y)
{
    const cc_part *u = cc_clause_part(&p->clause[0], x), *v = cc_clause_part(&p->clause[1], y);
    return u != NULL && v != NULL && cc_clause_likeness(&p->eyes, &p->clause[0], u->at, &p->clause[1], v->at) >= 0.8f;
}

bool cmp_exchanged(const cc_comparison *c)
{
    both p = *cc_clause_pair_of(c->clauses, c->a, c->b);
    if (p.clause[0].row == NULL || !p.clause[0].row->exchange) return false;
    if (!same_act(c, &p) || stand_of(c, c->a, &p.clause[0]) != 1 || stand_of(c, c->b, &p.clause[1]) != 1) return false;
    if (!crosses(&p, CC_PART_DOER, CC_PART_DONE) && !crosses(&p, CC_PART_DOER, CC_PART_BESIDE)) return false;
    if (!crosses(&p, CC_PART_DONE, CC_PART_DOER) && !crosses(&p, CC_PART_BESIDE, CC_PART_DOER)) return false;
    return !crosses(&p, CC_PART_DOER, CC_PART_DOER);
}

static bool has_the(const cc_clause *c, int32_t token)
{
    int32_t det = cc_child(c->sentence, token, CC_DEP_DET);
    return det != CC_NO_TOKEN && cc_span_is(c->sentence->token[det].lower, "the");
}

/* "Aspirin prevents bleeding": what is said of a substance is said of all of it. */
static bool is_substance(const cc_clause *c, int32_t token)
{
    const cc_token *t = &c->sentence->token[token];
    return t->upos == CC_UPOS_NOUN && t->xpos == CC_XPOS_NN &&
           cc_child(c->sentence, token, CC_DEP_DET) == CC_NO_TOKEN &&
           cc_child(c->sentence, token, CC_DEP_NUMMOD) == CC_NO_TOKEN;
}

static bool tells_an_act(const cc_clause *c)
{
    return c->row != NULL || c->sentence->token[c->at].upos == CC_UPOS_VERB;
}

/* Both clauses have one substance for doer. */
static bool of_substance(const both *p)
{
    const cc_clause *a = &p->clause[0], *b = &p->clause[1];
    if (!tells_an_act(a) || !tells_an_act(b)) return false;
    for (uint32_t i = 0; i < a->parts; i++)
        for (uint32_t k = 0; k < b->parts; k++)
            if (a->part[i].kind == CC_PART_DOER && b->part[k].kind == CC_PART_DOER && is_substance(a, a->part[i].at) &&
                is_substance(b, b->part[k].at) &&
                cc_span_equal(a->sentence->token[a->part[i].at].lemma, b->sentence->token[b->part[k].at].lemma))
                return true;
    return false;
}

/* Of a state the one whose it is must be known; of an act somebody named, or "the" thing that it is done to. */
static bool is_known_clause(const cc_clause *c)
{
    const cc_part *doer = cc_clause_part(c, CC_PART_DOER), *done = cc_clause_part(c, CC_PART_DONE);
    if (c->sentence->token[c->at].upos != CC_UPOS_VERB) return doer != NULL && cc_clause_is_known(c, doer->at);
    if (doer != NULL && cc_clause_is_named(c, doer->at)) return true;
    return done != NULL && (cc_clause_is_named(c, done->at) || has_the(c, done->at));
}

/* A clause has a time, and the other's sentence only others. */
static bool at_other_time(const both *p, int side)
{
    const cc_clause *a = &p->clause[side], *b = &p->clause[1 - side];
    bool other = false;
    for (uint32_t i = 0; i < a->parts; i++) {
        if (a->part[i].kind != CC_PART_TIME) continue;
        for (int32_t k = 0; k < (int32_t)b->sentence->count; k++) {
            if (b->sentence->token[k].time < 0) continue;
            if (cc_clause_likeness(&p->eyes, a, a->part[i].at, b, k) > 0) return false;
            other = true;
        }
    }
    return other;
}

/* Who sells is not who buys: the doer must be the same; and what is done at another time is no opposite. */
static bool may_be_opposed(const both *p)
{
    const cc_clause *a = &p->clause[0], *b = &p->clause[1];
    const cc_part *x = cc_clause_part(a, CC_PART_DOER), *y = cc_clause_part(b, CC_PART_DOER);
    bool converse = (a->row != NULL && a->row->exchange) || (b->row != NULL && b->row->exchange);
    if (x != NULL && y != NULL && cc_clause_likeness(&p->eyes, a, x->at, b, y->at) <= 0) return false;
    if (converse && (x == NULL || y == NULL)) return false;
    return !at_other_time(p, 0) && !at_other_time(p, 1);
}

/* "Walked into the room" and "rode to the hospital" go two ways, and are no opposites; "rose to 5" and "fell to 4" are.
 */
static bool goes_elsewhere(const both *p)
{
    bool goes[2] = {false, false};
    for (int i = 0; i < 2; i++)
        for (uint32_t k = 0; k < p->clause[i].parts; k++) {
            const cc_part *part = &p->clause[i].part[k];
            if (part->kind != CC_PART_BESIDE || p->clause[i].sentence->token[part->at].number >= 0) continue;
            if (p->match[i].of_a[k] >= 0) return false;
            goes[i] = true;
        }
    return goes[0] && goes[1] && cc_clause_part(&p->clause[0], CC_PART_DONE) == NULL &&
           cc_clause_part(&p->clause[1], CC_PART_DONE) == NULL;
}

static int32_t verb_below(const cc_clause *c)
{
    return cc_child(c->sentence, c->at, CC_DEP_XCOMP);
}

/* "Was unable to land" and "was able to pick him up": able to do another thing. */
static bool do_other_things(const both *p)
{
    int32_t x = verb_below(&p->clause[0]), y = verb_below(&p->clause[1]);
    if (x == CC_NO_TOKEN || y == CC_NO_TOKEN) return x != y;
    return !cc_span_equal(p->clause[0].sentence->token[x].lemma, p->clause[1].sentence->token[y].lemma);
}

bool cmp_opposite_act(const cc_comparison *c)
{
    both p = *cc_clause_pair_of(c->clauses, c->a, c->b);
    int x = stand_of(c, c->a, &p.clause[0]), y = stand_of(c, c->b, &p.clause[1]);
    bool known = (is_known_clause(&p.clause[0]) && is_known_clause(&p.clause[1])) || of_substance(&p);
    if (p.match[0].act != CC_ACT_OPPOSED || x != 1 || y != 1 || !known || !may_be_opposed(&p) || goes_elsewhere(&p) ||
        do_other_things(&p))
        return false;
    return all_the_rest(c, &p, 0, -1) || all_the_rest(c, &p, 1, -1);
}

/* What is denied of none is denied of every kind of it: each part of the clause that denies includes its counterpart.
 */
static bool includes_all(const both *p, int denying)
{
    const cc_clause *a = &p->clause[denying], *b = &p->clause[1 - denying];
    for (uint32_t i = 0; i < a->parts; i++) {
        int32_t x = a->part[i].at, other = p->match[denying].of_a[i];
        if (other < 0 && a->part[i].kind != CC_PART_TIME) return false;
        if (other < 0) continue;
        int32_t y = b->part[other].at;
        if (!cc_clause_includes(&p->eyes, a, x, b, y)) return false;
        if (a->part[i].kind == CC_PART_DOER && !cc_clause_is_none(a, x) && !cc_clause_is_known(a, x) &&
            cc_clause_likeness(&p->eyes, a, x, b, y) < 1)
            return false;
    }
    return true;
}

/* Of somebody known what else is said does not tell him from another. */
static bool doer_is_known(const cc_clause *c)
{
    const cc_part *doer = cc_clause_part(c, CC_PART_DOER);
    return doer != NULL && (cc_clause_is_known(c, doer->at) || c->sentence->token[doer->at].xpos == CC_XPOS_NNS);
}

bool cmp_act_denied(const cc_comparison *c)
{
    both p = *cc_clause_pair_of(c->clauses, c->a, c->b);
    int x = stand_of(c, c->a, &p.clause[0]), y = stand_of(c, c->b, &p.clause[1]);
    if (!same_act(c, &p) || x * y != -1) return false;
    int denying = x == -1 ? 0 : 1;
    if (only_intended(c, denying == 0 ? c->b : c->a, denying == 0 ? c->a : c->b)) return false;
    /* Less may be denied than is affirmed: "did not buy the mill" and "bought the mill on Monday", not the other way.
     */
    if (!includes_all(&p, denying)) return false;
    return all_the_rest(c, &p, denying, -1) ||
           (doer_is_known(&p.clause[denying]) && all_the_rest(c, &p, 1 - denying, -1));
}
