/* Two clauses held against each other: which of their parts are one. */
#include "judge/clause.h"

static const cc_token *at(const cc_clause *c, int32_t token)
{
    return &c->sentence->token[token];
}

static const cc_name *name_at(const cc_clause *c, int32_t token)
{
    int32_t name = at(c, token)->name;
    if (name < 0) return NULL;
    const cc_name *n = &c->article->names.item[name];
    return n->kind == CC_NAME_ROLE ? NULL : n;
}

static bool has_word(const cc_clause *c, const cc_name *n, cc_span word)
{
    for (uint32_t i = n->at.first; i < n->at.last; i++)
        if (cc_span_equal_nocase(c->article->tokens.item[i].form, word)) return true;
    return false;
}

/* Capitalised words of p that q has, and those it has not. */
static uint32_t words_of(const cc_clause *a, const cc_name *p, const cc_clause *b, const cc_name *q, uint32_t *missing)
{
    uint32_t n = 0;
    *missing = 0;
    for (uint32_t i = p->at.first; i < p->at.last; i++) {
        const cc_token *x = &a->article->tokens.item[i];
        if (x->form.len < 3 || x->upos != CC_UPOS_PROPN) continue;
        if (has_word(b, q, x->form)) n++;
        else (*missing)++;
    }
    return n;
}

/* "Berthier" is "Alexandre Berthier"; "Charlotte Berthier" is not. */
static bool is_short_for(const cc_clause *a, const cc_name *p, const cc_clause *b, const cc_name *q)
{
    uint32_t left, right, n = words_of(a, p, b, q, &left);
    words_of(b, q, a, p, &right);
    return n > 0 && (left == 0 || right == 0);
}

static bool is_kind_of(const cc_clause_eyes *e, cc_span x, cc_span y)
{
    enum { SENSES = 2, STEPS = 6 };
    const cc_wordnet *w = e->rules->wordnet;
    return w != NULL &&
           (cc_wordnet_is_a(w, x, y, CC_WN_NOUN, SENSES, STEPS) || cc_wordnet_is_a(w, y, x, CC_WN_NOUN, SENSES, STEPS));
}

static cc_span lemma_at(const cc_clause *c, int32_t token)
{
    return at(c, token)->lemma;
}

static bool times_meet(const cc_clause *a, int32_t x, const cc_clause *b, int32_t y)
{
    const cc_time *p = &a->article->times.item[at(a, x)->time], *q = &b->article->times.item[at(b, y)->time];
    if (p->intervals == 0 || q->intervals == 0) return cc_span_equal(p->value, q->value);
    for (uint32_t i = 0; i < p->intervals; i++)
        for (uint32_t k = 0; k < q->intervals; k++)
            if (p->interval[i].from < q->interval[k].to && q->interval[k].from < p->interval[i].to) return true;
    return false;
}

/* The number that a noun is counted by, or that stands for it. */
static const cc_number *number_at(const cc_clause *c, int32_t token)
{
    int32_t number = at(c, token)->number, count = cc_child(c->sentence, token, CC_DEP_NUMMOD);
    if (number < 0 && count != CC_NO_TOKEN) number = at(c, count)->number;
    return number < 0 ? NULL : &c->article->numbers.item[number];
}

static bool numbers_differ(const cc_clause *a, int32_t x, const cc_clause *b, int32_t y)
{
    const cc_number *n = number_at(a, x), *m = number_at(b, y);
    return n != NULL && m != NULL && !cc_span_equal(n->value, m->value);
}

static float token_likeness(const cc_clause_eyes *e, const cc_clause *a, int32_t x, const cc_clause *b, int32_t y)
{
    bool time_x = at(a, x)->time >= 0, time_y = at(b, y)->time >= 0;
    if (time_x || time_y) return time_x && time_y && times_meet(a, x, b, y) ? 1 : 0;
    if (numbers_differ(a, x, b, y)) return 0;
    uint32_t p = cc_clause_concept(e->vocabulary, a, x), q = cc_clause_concept(e->vocabulary, b, y);
    float same = cc_concept_match(e->vocabulary, p, q);
    if (same > 0) return same;
    const cc_name *n = name_at(a, x), *m = name_at(b, y);
    if (n != NULL && m != NULL) return is_short_for(a, n, b, m) ? 0.8f : 0;
    if (n != NULL) return has_word(a, n, at(b, y)->form) ? 0.8f : 0;
    if (m != NULL) return has_word(b, m, at(a, x)->form) ? 0.8f : 0;
    if (cc_span_equal_nocase(lemma_at(a, x), lemma_at(b, y))) return 1;
    return is_kind_of(e, lemma_at(a, x), lemma_at(b, y)) ? 0.7f : 0;
}

static bool hangs_as_name(const cc_clause *c, int32_t low, int32_t high)
{
    for (int steps = 0; steps < 6 && low != CC_NO_TOKEN; steps++, low = at(c, low)->head) {
        if (low == high) return true;
        switch (cc_deprel_main((cc_deprel)at(c, low)->deprel)) {
        case CC_DEP_APPOS:
        case CC_DEP_COMPOUND:
        case CC_DEP_FLAT:
        case CC_DEP_CONJ:
        case CC_DEP_PARATAXIS:
        case CC_DEP_LIST:
        case CC_DEP_DEP:
        case CC_DEP_DISLOCATED: break;
        case CC_DEP_NSUBJ: /* "Orlov is the firm" */
            if (at(c, low)->head == CC_NO_TOKEN || at(c, at(c, low)->head)->upos == CC_UPOS_VERB) return false;
            break;
        default: return false;
        }
    }
    return false;
}

/* "Lt. Gov. Orlov", "the carrier, Lumen": whichever of its words heads it. */
static bool name_beside(const cc_clause_eyes *e, const cc_clause *a, int32_t x, const cc_clause *b, int32_t y)
{
    CC_FOR_CHILDREN(a->sentence, x, k) {
        cc_deprel rel = cc_deprel_main((cc_deprel)at(a, k)->deprel);
        bool same =
            rel == CC_DEP_FLAT || rel == CC_DEP_APPOS || (rel == CC_DEP_COMPOUND && at(a, x)->upos == CC_UPOS_PROPN);
        if (same && at(a, k)->upos == CC_UPOS_PROPN && token_likeness(e, a, k, b, y) > 0) return true;
    }
    return false;
}

float cc_clause_likeness(const cc_clause_eyes *e, const cc_clause *a, int32_t x, const cc_clause *b, int32_t y)
{
    float like = token_likeness(e, a, x, b, y);
    return like > 0 ? like : name_beside(e, a, x, b, y) || name_beside(e, b, y, a, x) ? 0.8f : 0;
}

bool cc_clause_includes(const cc_clause_eyes *e, const cc_clause *a, int32_t x, const cc_clause *b, int32_t y)
{
    enum { SENSES = 2, STEPS = 6 };
    if (cc_clause_likeness(e, a, x, b, y) >= 0.8f) return true;
    return name_at(a, x) == NULL && name_at(b, y) == NULL && e->rules->wordnet != NULL && at(a, x)->time < 0 &&
           cc_wordnet_is_a(e->rules->wordnet, lemma_at(b, y), lemma_at(a, x), CC_WN_NOUN, SENSES, STEPS);
}

/* "The firm, Orlov": one thing in two words, or two that take one part. */
static bool are_tied(const cc_clause *c, int32_t x, int32_t y)
{
    if (hangs_as_name(c, x, y) || hangs_as_name(c, y, x)) return true;
    const cc_token *p = at(c, x), *q = at(c, y);
    return p->name >= 0 && q->name >= 0 && c->article->names.item[p->name].entity >= 0 &&
           c->article->names.item[p->name].entity == c->article->names.item[q->name].entity;
}

/* Where the name at x of a stands in b's sentence, or CC_NO_TOKEN. */
static int32_t found_in(const cc_clause_eyes *e, const cc_clause *a, int32_t x, const cc_clause *b)
{
    for (uint32_t i = 0; i < b->sentence->count; i++)
        if (name_at(b, (int32_t)i) != NULL &&
            b->article->names.item[b->sentence->token[i].name].at.head == b->sentence->first + i &&
            cc_clause_likeness(e, a, x, b, (int32_t)i) > 0)
            return (int32_t)i;
    return CC_NO_TOKEN;
}

static bool is_proper(const cc_clause *c, int32_t token)
{
    return token >= 0 && token < (int32_t)c->sentence->count && at(c, token)->upos == CC_UPOS_PROPN;
}

/* The run of capitalised words that a token stands in: "Lt. Gov. Ann Orlov", which may have come out as two names. */
static void run_of(const cc_clause *c, int32_t token, int32_t *first, int32_t *last)
{
    for (*first = token; is_proper(c, *first - 1);) --*first;
    for (*last = token; is_proper(c, *last + 1);) ++*last;
}

static bool runs_share(const cc_clause *a, int32_t x, const cc_clause *b, int32_t y)
{
    int32_t from_a, to_a, from_b, to_b;
    run_of(a, x, &from_a, &to_a);
    run_of(b, y, &from_b, &to_b);
    for (int32_t i = from_a; i <= to_a; i++)
        for (int32_t k = from_b; k <= to_b; k++)
            if (at(a, i)->form.len > 2 && cc_span_equal_nocase(at(a, i)->form, at(b, k)->form)) return true;
    return false;
}

/* "A driver, who calls himself Rob", "Hank of the Harbour Gang": the name stands in what is said of y. */
static bool is_said_of(const cc_clause_eyes *e, const cc_clause *a, int32_t x, const cc_clause *b, int32_t y)
{
    int32_t other = found_in(e, a, x, b);
    return other != CC_NO_TOKEN && cc_is_below(b->sentence, other, y);
}

/* Two names that one sentence has as two things, of whatever kind. */
static bool stand_apart(const cc_clause_eyes *e, const cc_clause *a, int32_t x, const cc_clause *b, int32_t y)
{
    int32_t other = found_in(e, a, x, b);
    return other != CC_NO_TOKEN && !are_tied(b, other, y);
}

bool cc_clause_apart(const cc_clause_eyes *e, const cc_clause *a, int32_t x, const cc_clause *b, int32_t y)
{
    if (cc_clause_likeness(e, a, x, b, y) > 0 || runs_share(a, x, b, y)) return false;
    if (at(a, x)->time >= 0 && at(b, y)->time >= 0) return true;
    if (is_said_of(e, a, x, b, y) || is_said_of(e, b, y, a, x)) return false;
    const cc_name *n = name_at(a, x), *m = name_at(b, y);
    if (n != NULL && n->kind == CC_NAME_PRONOUN && n->entity < 0) return false;
    if (m != NULL && m->kind == CC_NAME_PRONOUN && m->entity < 0) return false;
    if (at(a, x)->upos == CC_UPOS_PRON && n == NULL) return false;
    if (at(b, y)->upos == CC_UPOS_PRON && m == NULL) return false;
    if (n != NULL && m != NULL) {
        uint32_t missing;
        if (words_of(a, n, b, m, &missing) > 0) return false;
        bool of_a_kind = n->kind == m->kind && n->kind != CC_NAME_OTHER;
        return of_a_kind || stand_apart(e, a, x, b, y) || stand_apart(e, b, y, a, x);
    }
    if (n != NULL) return stand_apart(e, a, x, b, y);
    return m != NULL && stand_apart(e, b, y, a, x);
}

/* Which kinds of part may be one: who does it is never what it is done to; of "of" nobody can tell. ORDER cc_part_kind
 */
static const bool part_fits[5][5] = {
    {true, false, false, true, false}, {false, true, true, true, false},   {false, true, true, true, false},
    {true, true, true, true, false},   {false, false, false, false, true},
};

static float weight_at(const cc_clause_eyes *e, const cc_clause *c, int32_t token)
{
    uint32_t concept = cc_clause_concept(e->vocabulary, c, token);
    return concept == CC_NO_CONCEPT ? 0.1f : e->vocabulary->concept.item[concept].weight;
}

void cc_clause_align(const cc_clause_eyes *e, const cc_clause *a, const cc_clause *b, cc_clause_match *out)
{
    *out = (cc_clause_match){0};
    out->act = cc_clause_act(e, a, b, &out->likeness);
    if (out->act == CC_ACT_OTHER) return;
    for (uint32_t i = 0; i < a->parts; i++) {
        float best = 0;
        out->of_a[i] = -1;
        for (uint32_t k = 0; k < b->parts; k++) {
            if (!part_fits[a->part[i].kind][b->part[k].kind]) continue;
            float like = cc_clause_likeness(e, a, a->part[i].at, b, b->part[k].at);
            if (like > best) best = like, out->of_a[i] = (int32_t)k;
        }
        if (best > 0) out->same++, out->weight += best * weight_at(e, a, a->part[i].at);
        else out->open++;
    }
}

static bool inside(const cc_clause *c, int32_t token, int32_t part)
{
    return part != CC_NO_TOKEN && cc_is_below(c->sentence, token, part);
}

/* "Failed to sign": the verb above says whether, not what. */
static bool governs(const cc_clause *c, int32_t token)
{
    for (int32_t k = c->at; k != CC_NO_TOKEN && cc_deprel_main((cc_deprel)at(c, k)->deprel) == CC_DEP_XCOMP;
         k = at(c, k)->head)
        if (at(c, k)->head == token) return true;
    return false;
}

float cc_clause_cover(const cc_clause_eyes *e, const cc_clause *a, int32_t without, const cc_clause *b)
{
    float sum = 0, total = 0;
    bool views = cc_clause_views_opposed(e, a, b);
    for (int32_t i = 0; i < (int32_t)a->sentence->count; i++) {
        if (views && at(a, i)->head == a->at && at(a, i)->deprel == CC_DEP_AMOD) continue;
        uint32_t concept = cc_clause_concept(e->vocabulary, a, i);
        if (i == a->at || concept == CC_NO_CONCEPT || inside(a, i, without) || governs(a, i)) continue;
        float weight = e->vocabulary->concept.item[concept].weight, best = 0;
        if (weight < 0.15f) continue;
        for (int32_t k = 0; k < (int32_t)b->sentence->count && best < 1; k++) {
            float like = cc_clause_likeness(e, a, i, b, k);
            if (like > best) best = like;
        }
        total += weight;
        sum += weight * best;
    }
    return total > 0 ? sum / total : 1;
}

bool cc_clause_is_none(const cc_clause *c, int32_t token)
{
    int32_t det = cc_child(c->sentence, token, CC_DEP_DET);
    cc_span word = det == CC_NO_TOKEN ? c->sentence->token[token].lower : c->sentence->token[det].lower;
    return cc_span_is(word, "no") || cc_span_is(word, "nobody") || cc_span_is(word, "none") ||
           cc_span_is(word, "nothing") || cc_span_is(word, "any");
}

bool cc_clause_is_named(const cc_clause *c, int32_t token)
{
    int32_t name = c->sentence->token[token].name;
    return name >= 0 && c->article->names.item[name].kind != CC_NAME_ROLE;
}

bool cc_clause_is_known(const cc_clause *c, int32_t token)
{
    if (cc_clause_is_named(c, token)) return true;
    static const char *const known[] = {"the", "this", "that", "these", "those", "its", "his", "her", "their"};
    CC_FOR_CHILDREN(c->sentence, token, k)
        for (size_t i = 0; i < sizeof known / sizeof *known; i++)
            if (cc_span_is(c->sentence->token[k].lower, known[i])) return true;
    return false;
}
