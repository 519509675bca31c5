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
    static const char *const verbs[] = {"last", "run", "exist", "continue", "endure", "operate",  "survive",
                                        "span", "air", "hold",  "publish",  "trade",  "broadcast"};
    return cc_is_among(lemma, verbs, sizeof verbs / sizeof *verbs);
}

/* From 1995 to 1998 are three years, or four by the calendar. */
static bool years_between(const cc_time *t, bool by_year, cc_years *out)
{
    if (t->kind != CC_TIME_DATE || t->intervals != 1 || t->part || t->interval[0].from == INT64_MIN ||
        t->interval[0].to == INT64_MAX)
        return false;
    if (!by_year) { /* "from 9 August 2009 to 30 July 2010" */
        double years = (double)(t->interval[0].to - t->interval[0].from) / (365.2425 * 1440);
        *out = (cc_years){(int32_t)floor(years), (int32_t)ceil(years)};
        return years > 0;
    }
    cc_years ends = cc_years_of(t);
    *out = (cc_years){ends.high - ends.low, ends.high - ends.low + 1};
    return ends.high > ends.low;
}

/* Two dates with a word or a dash between them; *by_year: of two years. */
static bool is_range(const cc_article *a, uint32_t index, bool *by_year)
{
    if (index + 2 >= a->times.count || !a->times.item[index + 1].part) return false;
    const cc_time *last = &a->times.item[index + 2];
    if (!last->part || last->intervals == 0 || last->at.end > a->times.item[index].at.end) return false;
    *by_year = last->interval[0].grain == CC_GRAIN_YEAR;
    return last->interval[0].grain <= CC_GRAIN_YEAR && last->interval[0].grain > CC_GRAIN_DAYPART;
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

/* "The magazine was from 1965 to 2001 the voice of ...": a thing, no person, that was something so long. */
static bool is_thing_that_was(const cc_judging *r, uint32_t article, const cc_clause *c, int32_t owner)
{
    const cc_article *a = cc_judging_article(r, article);
    int32_t name = a->tokens.item[c->sentence->first + (uint32_t)owner].name;
    return cc_child(c->sentence, c->at, CC_DEP_COP) != CC_NO_TOKEN && name >= 0 &&
           a->names.item[name].kind != CC_NAME_PERSON;
}

static bool takes_place(const cc_sentence *s, int32_t at)
{
    return cc_span_is(s->token[at].lemma, "take") && at + 1 < (int32_t)s->count &&
           cc_span_is(s->token[at + 1].lower, "place");
}

static void read_time(cc_judging *r, uint32_t article, uint32_t index)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_time *t = &a->times.item[index];
    cc_years years;
    bool by_year, range = is_range(a, index, &by_year) && years_between(t, by_year, &years);
    if (!range && !years_of(a, t, &years)) return;
    if (range && in_brackets(r, article, t, years)) return;
    int32_t event = cc_event_of(a, t->at.head);
    if (event < 0) return;
    cc_clause c;
    cc_clause_read(&c, r->rules, a, article, (uint32_t)event);
    const cc_part *doer = cc_clause_part(&c, CC_PART_DOER);
    if (doer == NULL) doer = cc_clause_part(&c, CC_PART_DONE);
    int32_t whose = doer == NULL ? CC_NO_TOKEN : subject_of(&c, doer->at);
    uint32_t owner = whose == CC_NO_TOKEN ? CC_NO_CONCEPT : cc_clause_concept(&r->vocabulary, &c, whose);
    bool lasting = is_lasting(a->tokens.item[event].lemma) || takes_place(c.sentence, c.at) ||
                   cc_span_is(a->tokens.item[event].lower, "active");
    bool thing = is_name(r, owner) && is_thing_that_was(r, article, &c, whose);
    if (!is_name(r, owner)) owner = cc_opening_name(r, article, c.sentence);
    if (is_name(r, owner)) file_span(r, article, t, (uint32_t)event, owner, lasting || thing, years);
}

/* --- by its first day and its last ------------------------------------------------------- */

typedef struct {
    uint32_t owner; /* CC_NO_CONCEPT: none yet */
    const cc_time *begin, *end;
} ends;

static bool begins(cc_span lemma)
{
    static const char *const verbs[] = {"begin", "start",  "open",  "found",    "establish", "create",
                                        "form",  "launch", "debut", "premiere", "commence"};
    return CC_AMONG(lemma, verbs);
}

static bool stops(cc_span lemma)
{
    static const char *const verbs[] = {"end",      "close",  "dissolve", "disband",     "cease",   "fold",
                                        "conclude", "finish", "expire",   "discontinue", "abolish", "defunct"};
    return CC_AMONG(lemma, verbs);
}

/* The word before a time, or within it at its beginning, is one of these. */
static bool follows(const cc_article *a, const cc_time *t, const char *const *words, size_t count)
{
    const cc_token *at = &a->tokens.item[t->at.first];
    return cc_is_among(at->lower, words, count) || (t->at.first > 0 && cc_is_among(at[-1].lower, words, count));
}

/* "Until 1990", and with a verb that says no more than that it went on "to May 10, 1983". */
static bool is_last(const cc_article *a, const cc_time *t, bool lasting)
{
    static const char *const until[] = {"until", "till"}, *const to[] = {"to", "through"};
    return follows(a, t, until, 2) || (lasting && follows(a, t, to, 2));
}

static bool is_first(const cc_article *a, const cc_time *t, bool lasting)
{
    static const char *const from[] = {"from"};
    return lasting && follows(a, t, from, 1);
}

/* A day, a month or a year with two ends; "until 1990" has none and its part has them. */
static bool is_closed(const cc_time *t)
{
    return t->kind == CC_TIME_DATE && t->intervals == 1 && !t->relative && t->interval[0].from != INT64_MIN &&
           t->interval[0].to != INT64_MAX && t->interval[0].grain <= CC_GRAIN_YEAR;
}

/* "The tour began on 9 August 2009 and ran until 30 July 2010": of the name that its sentence begins with. */
static void read_end(const cc_judging *r, uint32_t article, uint32_t index, ends *e)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_time *t = &a->times.item[index];
    int32_t event = is_closed(t) ? cc_event_of(a, t->at.head) : -1;
    bool by_year;
    if (event < 0 || is_range(a, index, &by_year)) return;
    cc_span lemma = a->tokens.item[event].lemma;
    bool lasting = is_lasting(lemma), until = is_last(a, t, lasting), last = until || stops(lemma);
    if (!last && !is_first(a, t, lasting) && (!begins(lemma) || t->part)) return;
    if (until && !lasting && !begins(lemma)) return;
    const cc_sentence *s = cc_sentence_of_token(a, t->at.head);
    uint32_t owner = cc_subject_name(r, article, (uint32_t)event);
    if (owner == CC_NO_CONCEPT) owner = cc_opening_name(r, article, s);
    if (owner == CC_NO_CONCEPT || (e->owner != CC_NO_CONCEPT && e->owner != owner)) return;
    e->owner = owner;
    if (last && e->end == NULL) e->end = t;
    if (!last && e->begin == NULL) e->begin = t;
}

static void file_ends(cc_judging *r, uint32_t article, const ends *e)
{
    const cc_time *t = e->end;
    if (e->begin == NULL || t == NULL || t->interval[0].to <= e->begin->interval[0].from) return;
    const double year = 365.2425 * 1440;
    double low = (double)(t->interval[0].from - e->begin->interval[0].to) / year,
           high = (double)(t->interval[0].to - e->begin->interval[0].from) / year;
    cc_years years = {low > 0 ? (int32_t)floor(low) : 0, (int32_t)ceil(high)};
    int32_t event = cc_event_of(cc_judging_article(r, article), t->at.head);
    file_span(r, article, t, (uint32_t)event, e->owner, true, years);
}

void cc_gather_spans(cc_judging *r)
{
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        ends e = {.owner = CC_NO_CONCEPT};
        for (uint32_t k = 0; k < a->times.count; k++)
            if (cc_speaks_at(a, a->times.item[k].at.start)) read_time(r, i, k), read_end(r, i, k, &e);
        file_ends(r, i, &e);
    }
}
