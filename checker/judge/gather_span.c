/* Statements of how long something lasted: "ran from 1995 to 1998" and "an empire (1824-1895)" tell it by two years,
 * "ran for four years" by their number.
 *
 * They meet under the name of what lasted, or of who did it; then the act must be one too, and what it was done to. */
#include "judge/clause.h"
#include "judge/judging.h"
#include "judge/values.h"
#include "judge/word.h"

#include <math.h>

/* Verbs that say no more than that it went on. */
static bool is_lasting(cc_span lemma)
{
    static const char *const verbs[] = {"last",    "run",     "exist", "continue", "endure",
                                        "operate", "survive", "span",  "air"};
    return cc_is_among(lemma, verbs, sizeof verbs / sizeof *verbs);
}

/* From 1995 to 1998 are three years, or four by the calendar. */
static bool years_between(const cc_time *t, cc_years *out)
{
    if (t->kind != CC_TIME_DATE || t->intervals != 1 || t->part || t->interval[0].from == INT64_MIN ||
        t->interval[0].to == INT64_MAX)
        return false;
    cc_years ends = cc_years_of(t);
    *out = (cc_years){ends.high - ends.low, ends.high - ends.low + 1};
    return ends.high > ends.low;
}

static bool is_range(const cc_article *a, uint32_t index)
{
    return index + 2 < a->times.count && a->times.item[index + 1].part && a->times.item[index + 2].part &&
           a->times.item[index + 2].intervals > 0 && a->times.item[index + 2].interval[0].grain == CC_GRAIN_YEAR &&
           a->times.item[index + 2].at.end <= a->times.item[index].at.end;
}

/* "For four years", "for over a decade", "lasted 95 years"; not "within", "after" or "over the last". */
static bool years_of(const cc_article *a, const cc_time *t, cc_years *out)
{
    const double year = 365.2425 * 1440;
    if (t->kind != CC_TIME_DURATION || t->age || t->approximate || t->high < year) return false;
    bool below = t->low > 0 && t->low < 1000 * year, above = t->high < 1000 * year;
    if (below && fabs(t->low / year - round(t->low / year)) > 0.01) return false;
    *out = (cc_years){below ? (int32_t)round(t->low / year) : INT32_MIN,
                      above ? (int32_t)round(t->high / year) : INT32_MAX};
    if (below && !above) out->low++; /* "over a decade" */
    const cc_token *before = t->at.first > 0 ? &a->tokens.item[t->at.first - 1] : NULL;
    if (before == NULL) return false;
    return cc_span_is(before->lower, "for") || is_lasting(before->lemma);
}

/* What the clause says beside its predicate and its subject. */
static void read_rest(cc_context *out, const cc_judging *r, uint32_t article, uint32_t event, uint32_t owner)
{
    cc_context all;
    cc_context_of_clause(&all, &r->vocabulary, r->story, article, event, r->arena);
    *out = (cc_context){.item = CC_NEW_ARRAY(r->arena, all.count + 1, cc_weighted)};
    for (uint32_t i = 0; i < all.count; i++) {
        uint32_t concept = all.item[i].concept;
        bool value = r->vocabulary.concept.item[concept].kind == CC_CONCEPT_VALUE;
        if (!value && concept != owner && concept != r->vocabulary.of[article][event])
            out->item[out->count++] = all.item[i];
    }
    cc_context_settle(out);
}

static void file_span(cc_judging *r, uint32_t article, const cc_time *t, uint32_t event, uint32_t owner, bool lasting,
                      cc_years years)
{
    cc_statement s = {.ask = CC_ASK_NUMBER,
                      .article = article,
                      .sentence = t->at.sentence,
                      .start = t->at.start,
                      .end = t->at.end,
                      .token = t->at.head,
                      .event = (int32_t)event,
                      .claim = -1,
                      .mention = -1,
                      .kind = CC_LIT("span"),
                      .value = cc_years_print(r->arena, years),
                      .head = owner,
                      .owner = owner,
                      .level = lasting};
    cc_context_add(&s.context, &r->vocabulary, owner, r->arena);
    read_rest(&s.phrase, r, article, event, owner);
    cc_store_add(&r->store, &r->vocabulary, &s);
}

static bool is_name(const cc_judging *r, uint32_t concept)
{
    return concept != CC_NO_CONCEPT && r->vocabulary.concept.item[concept].kind == CC_CONCEPT_NAME;
}

/* Years in brackets behind a name that is no person's: "The Mosa Empire (1824-1895)". */
static bool in_brackets(cc_judging *r, uint32_t article, const cc_time *t, cc_years years)
{
    const cc_article *a = cc_judging_article(r, article);
    uint32_t open = t->at.first;
    bool closed = t->at.last < a->tokens.count && cc_span_is(a->tokens.item[t->at.last].form, ")");
    if (open < 2 || !closed || !cc_span_is(a->tokens.item[open - 1].form, "(")) return false;
    int32_t name = a->tokens.item[open - 2].name;
    if (name < 0) return true;
    uint32_t owner = r->vocabulary.of[article][a->names.item[name].at.head];
    if (is_name(r, owner)) file_span(r, article, t, a->names.item[name].at.head, owner, true, years);
    return true;
}

/* "The Mosa was a company that traded from 1995 to 1998": the noun stands for the name that is said to be one. */
static int32_t subject_of(const cc_clause *c, int32_t token)
{
    int32_t subject = cc_child(c->sentence, token, CC_DEP_NSUBJ);
    return cc_child(c->sentence, token, CC_DEP_COP) != CC_NO_TOKEN && subject != CC_NO_TOKEN ? subject : token;
}

static void read_time(cc_judging *r, uint32_t article, uint32_t index)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_time *t = &a->times.item[index];
    cc_years years;
    bool range = is_range(a, index) && years_between(t, &years);
    if (!range && !years_of(a, t, &years)) return;
    if (range && in_brackets(r, article, t, years)) return;
    int32_t event = cc_event_of(a, t->at.head);
    if (event < 0) return;
    cc_clause c;
    cc_clause_read(&c, r->rules, a, article, (uint32_t)event);
    const cc_part *doer = cc_clause_part(&c, CC_PART_DOER);
    if (doer == NULL) doer = cc_clause_part(&c, CC_PART_DONE);
    uint32_t owner = doer == NULL ? CC_NO_CONCEPT : cc_clause_concept(&r->vocabulary, &c, subject_of(&c, doer->at));
    bool lasting = is_lasting(a->tokens.item[event].lemma) || cc_span_is(a->tokens.item[event].lower, "active");
    if (is_name(r, owner)) file_span(r, article, t, (uint32_t)event, owner, lasting, years);
}

void cc_gather_spans(cc_judging *r)
{
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        for (uint32_t k = 0; k < a->times.count; k++)
            if (cc_speaks_at(a, a->times.item[k].at.start)) read_time(r, i, k);
    }
}
