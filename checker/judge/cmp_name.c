/* Comparators of names that answer one question, and of offices. */
#include "judge/answer.h"

/* Both in the statement's own sentence: "flown to Tarp, where he was asked of a journey to Kandor". */
static bool names_both(const cc_comparison *c, const cc_statement *in, uint32_t x, uint32_t y)
{
    const cc_sentence *s = &c->story->article[in->article]->sentences.item[in->sentence];
    const uint32_t *of = c->vocabulary->of[in->article] + s->first;
    bool first = false, second = false;
    for (uint32_t i = 0; i < s->count; i++) first = first || of[i] == x, second = second || of[i] == y;
    return first && second;
}

/* Both within a few words of each other somewhere in the article: "Tarp, Kandor", "Leeds and Bradford". */
static bool stand_together(const cc_comparison *c, const cc_statement *in, uint32_t x, uint32_t y)
{
    enum { NEAR = 5 };
    const cc_article *a = c->story->article[in->article];
    const uint32_t *of = c->vocabulary->of[in->article];
    for (uint32_t i = 0; i < a->tokens.count; i++) {
        if (of[i] != x && of[i] != y) continue;
        for (uint32_t k = i + 1; k < a->tokens.count && k <= i + NEAR; k++)
            if (of[k] == (of[i] == x ? y : x)) return true;
    }
    return false;
}

/* Every word of x stands in y: "Memorial Hospital", "Memorial East Hospital". */
static bool holds(cc_span x, cc_span y)
{
    cc_span word;
    while (cc_span_split(&x, ' ', &word))
        if (!cc_span_has_word(y, word)) return false;
    return true;
}

/* "Lenau County" and "Norland": a land, and a place of which nobody knows where it lies. */
static bool may_lie_in(const cc_wordnet *w, cc_span place, cc_span land)
{
    uint32_t sense;
    return cc_is_land(w, land) && !cc_is_land(w, place) && cc_wordnet_senses(w, place, CC_WN_NOUN, &sense, 1) == 0;
}

/* "Union organiser Ada Holt": the word before the title, in lower case; empty. */
static cc_span field_of(const cc_comparison *c, const cc_statement *s)
{
    const cc_article *a = c->story->article[s->article];
    uint32_t at = s->token, first = a->sentences.item[s->sentence].first;
    while (at > first && a->tokens.item[at].start > s->start) at--;
    if (at < first + 2 || a->tokens.item[at - 1].upos != CC_UPOS_NOUN) return CC_LIT("");
    const cc_token *t = &a->tokens.item[at - 2];
    return t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_PROPN ? t->lower : CC_LIT("");
}

/* A title of a field of which the other article does not say a word. */
static bool is_of_other_field(const cc_comparison *c, const cc_statement *s, const cc_statement *other)
{
    const cc_article *a = c->story->article[other->article];
    cc_span field = field_of(c, s);
    for (uint32_t i = 0; field.len > 0 && i < a->tokens.count; i++)
        if (cc_span_equal(a->tokens.item[i].lower, field)) return false;
    return field.len > 0;
}

/* Two names, neither in the other, nor a part of it as far as WordNet knows or either article says. */
bool cmp_other_name(const cc_comparison *c)
{
    cc_span x = cc_concept_bare(c->a->value), y = cc_concept_bare(c->b->value);
    const cc_wordnet *w = c->rules->wordnet;
    uint32_t p = c->vocabulary->of[c->a->article][c->a->token], q = c->vocabulary->of[c->b->article][c->b->token];
    if (p == q || holds(x, y) || holds(y, x)) return false;
    if (w != NULL && (cc_wordnet_part_of(w, x, y) || cc_wordnet_part_of(w, y, x))) return false;
    if (w != NULL && (may_lie_in(w, x, y) || may_lie_in(w, y, x))) return false;
    if (is_of_other_field(c, c->a, c->b) || is_of_other_field(c, c->b, c->a)) return false;
    if (names_both(c, c->a, p, q) || names_both(c, c->b, p, q)) return false;
    return !stand_together(c, c->a, p, q) && !stand_together(c, c->b, p, q);
}

bool cmp_other_words(const cc_comparison *c)
{
    return !holds(c->a->value, c->b->value) && !holds(c->b->value, c->a->value);
}

/* What two countries call one office, or one speller and another: "defence", "defense". */
static bool are_one_office(cc_span x, cc_span y)
{
    enum { STEM = 4 };
    static const char *const pairs[][2] = {{"interior", "home"},       {"foreign", "external"}, {"finance", "treasury"},
                                           {"finance", "economy"},     {"justice", "law"},      {"prime", "first"},
                                           {"works", "infrastructure"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if ((cc_span_is(x, pairs[i][0]) && cc_span_is(y, pairs[i][1])) ||
            (cc_span_is(x, pairs[i][1]) && cc_span_is(y, pairs[i][0])))
            return true;
    return cc_span_equal(cc_span_sub(x, 0, STEM < x.len ? STEM : x.len),
                         cc_span_sub(y, 0, STEM < y.len ? STEM : y.len));
}

bool cmp_other_office(const cc_comparison *c)
{
    return !are_one_office(c->a->value, c->b->value);
}

bool cmp_other_tie(const cc_comparison *c)
{
    return c->a->level != c->b->level;
}

/* The last word of a name stands somewhere in the article. */
static bool knows(const cc_comparison *c, const cc_statement *in, cc_span name)
{
    const cc_article *a = c->story->article[in->article];
    cc_span last = cc_span_last_word(name);
    for (uint32_t i = 0; i < a->tokens.count; i++)
        if (cc_span_equal_nocase(a->tokens.item[i].form, last)) return true;
    return false;
}

bool cmp_other_holder(const cc_comparison *c)
{
    cc_span x = cc_concept_bare(c->a->value), y = cc_concept_bare(c->b->value);
    return !holds(x, y) && !holds(y, x) && !knows(c, c->a, y) && !knows(c, c->b, x);
}

/* The kind before the stroke of a value of gather_doer.c; *name what stands behind it, *sort the name's first word. */
static cc_span kind_of_doer(cc_span value, cc_span *sort, cc_span *name)
{
    size_t stroke = cc_span_find(value, CC_LIT("|"));
    *name = cc_span_sub(value, stroke + 1, value.len);
    *sort = (cc_span){0};
    cc_span_split(name, ' ', sort);
    *name = cc_concept_bare(*name);
    return cc_span_sub(value, 0, stroke);
}

/* Two names of one sort, neither known to the other's article; or, where neither has a name, two kinds of people. What
 * is done to "a soldier" must be the same soldier: more of the sentences is. */
bool cmp_other_agent(const cc_comparison *c)
{
    bool common = cc_span_find(c->a->kind, CC_LIT("@")) == SIZE_MAX && !cc_span_ends(c->a->kind, ":");
    if (common && c->score < (float)cc_rule_limit(c->rule, CC_LIMIT_HIGH, 0)) return false;
    cc_span sort[2], name[2], x = kind_of_doer(c->a->value, &sort[0], &name[0]),
                              y = kind_of_doer(c->b->value, &sort[1], &name[1]);
    if (name[0].len > 0 && name[1].len > 0)
        return cc_span_equal(sort[0], sort[1]) && !holds(name[0], name[1]) && !holds(name[1], name[0]) &&
               !knows(c, c->a, name[1]) && !knows(c, c->b, name[0]);
    bool kinds = x.len > 0 && y.len > 0 && !cc_span_equal(x, y);
    return kinds && name[0].len + name[1].len == 0 && !cc_answers_go_together(c->rules, x, y);
}
