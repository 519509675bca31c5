/* Numbers of two groups, two reaches, two measures or two lands: what their own sentences say they are numbers of. */
#include "judge/apart.h"
#include "judge/topics.h"
#include "judge/values.h"

static bool other_event(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (a->event < 0 || b->event < 0) return false;
    return cc_concept_match(&r->vocabulary, r->vocabulary.of[a->article][a->event],
                            r->vocabulary.of[b->article][b->event]) <= 0;
}

/* "Three of the sick": of a group that is known, without a word on how many it is. "All but three of the missing" is
 * what is left of it. */
static bool is_of_group(const cc_judging *r, const cc_statement *s)
{
    static const char *const known[] = {"the", "its", "their"};
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_number *n = cc_number_of(r->story, s);
    uint32_t at = n == NULL ? 0 : n->at.last;
    if (n == NULL || n->kind != CC_NUMBER_COUNT || at + 2 >= a->tokens.count) return false;
    if (n->at.first > 0 && cc_span_is(a->tokens.item[n->at.first - 1].lower, "but")) return false;
    return cc_span_is(a->tokens.item[at].lower, "of") && CC_AMONG(a->tokens.item[at + 1].lower, known) &&
           a->tokens.item[at + 2].number < 0;
}

/* "Seven of the injured were moved" counts those who were moved, not the injured. */
static bool other_group(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return is_of_group(r, a) != is_of_group(r, b) && other_event(r, a, b);
}

/* "Within 3 km of the port": how far something reaches. */
static bool is_reach(const cc_judging *r, const cc_statement *s)
{
    enum { BACK = 3 };
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_number *n = cc_number_of(r->story, s);
    if (n == NULL || n->kind != CC_NUMBER_QUANTITY) return false;
    for (uint32_t i = n->at.first + 1; i > 0 && i + BACK > n->at.first; i--)
        if (cc_span_is(a->tokens.item[i - 1].lower, "within")) return true;
    return false;
}

/* All who live within one radius, all that is searched within another. */
static bool other_reach(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return is_reach(r, a) && is_reach(r, b) && other_event(r, a, b);
}

/* What the share is told of: the subject of its clause; CC_NO_CONCEPT where that is no common noun. */
static uint32_t measure_of(const cc_judging *r, const cc_statement *s)
{
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->event);
    int32_t subject = cc_child(sentence, s->event - (int32_t)sentence->first, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN || sentence->token[subject].upos != CC_UPOS_NOUN) return CC_NO_CONCEPT;
    return r->vocabulary.of[s->article][sentence->first + (uint32_t)subject];
}

/* "Sales fell 14 percent" and "growth was 1 percent": neither the measure nor what it did is the same. */
static bool other_measure(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (!cc_span_is(a->kind, "percent") || r->story->articles <= 2 || cc_shared_topic(a, b) > 0) return false;
    if (!other_event(r, a, b)) return false;
    uint32_t x = measure_of(r, a), y = measure_of(r, b);
    return x != CC_NO_CONCEPT && y != CC_NO_CONCEPT && cc_concept_match(&r->vocabulary, x, y) <= 0;
}

/* "In Gerland, where the pension age is 65": the place before the "where" that the number stands behind;
 * CC_NO_CONCEPT. */
static uint32_t land_of(const cc_judging *r, const cc_statement *s)
{
    enum { AHEAD = 12 };
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_sentence *sentence = cc_sentence_of_token(a, s->token);
    for (uint32_t i = s->token; i > sentence->first + 1 && i + AHEAD > s->token; i--) {
        if (!cc_span_is(a->tokens.item[i].lower, "where")) continue;
        uint32_t at = a->tokens.item[i - 1].upos == CC_UPOS_PUNCT && i > sentence->first + 1 ? i - 2 : i - 1;
        int32_t name = a->tokens.item[at].name;
        bool place = name >= 0 && a->names.item[name].kind == CC_NAME_PLACE;
        return place ? r->vocabulary.of[s->article][at] : CC_NO_CONCEPT;
    }
    return CC_NO_CONCEPT;
}

/* The number of a place of which the other's sentence does not speak. */
static bool other_land(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    uint32_t x = land_of(r, a), y = land_of(r, b);
    return (x != CC_NO_CONCEPT && x != y && !cc_context_has(&b->context, x)) ||
           (y != CC_NO_CONCEPT && x != y && !cc_context_has(&a->context, y));
}

/* Children and grandchildren. */
static bool other_generation(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (a->head == CC_NO_CONCEPT || b->head == CC_NO_CONCEPT || !cc_span_is(a->kind, "count")) return false;
    cc_span x = r->vocabulary.concept.item[a->head].text, y = r->vocabulary.concept.item[b->head].text;
    return cc_span_starts(x, "grand") != cc_span_starts(y, "grand") && cc_is_person(r, a->head) &&
           cc_is_person(r, b->head);
}

bool cc_are_two_groups(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return other_group(r, a, b) || other_reach(r, a, b) || other_measure(r, a, b) || other_land(r, a, b) ||
           other_generation(r, a, b);
}
