#include "reports/claim_cells.h"

#include <string.h>

static cc_span take(cc_buffer *b, cc_arena *a)
{
    cc_span text = cc_arena_copy(a, cc_buffer_span(b));
    cc_buffer_free(b);
    return text;
}

/* "shortly before the vote" has its preposition inside. */
static bool holds(cc_span text, cc_span word)
{
    for (size_t i = 0; word.len > 0 && i + word.len < text.len; i++)
        if ((i == 0 || text.ptr[i - 1] == ' ') && text.ptr[i + word.len] == ' ' &&
            memcmp(text.ptr + i, word.ptr, word.len) == 0)
            return i < 24; /* near its beginning */
    return false;
}

/* "without irony", "like a fool", "stepped in as a stand-in" mean nothing without their preposition; "near Oslo" is
 * not in Oslo. */
static bool needs_marker(const cc_claim *c, const cc_argument *g)
{
    static const char *const plain[] = {"in", "on", "at", "to"};
    if (g->slot == CC_SLOT_PLACE) return !CC_AMONG(g->marker, plain) && !holds(g->text, g->marker);
    if (g->slot == CC_SLOT_COMPLEMENT && cc_span_is(g->marker, "as"))
        return !c->passive && c->predicate_token >= 0 && !cc_span_is(c->predicate_class, "describe");
    return g->slot == CC_SLOT_MANNER && (cc_span_is(g->marker, "without") || cc_span_is(g->marker, "like"));
}

/* Between two pieces stands nothing but one space or a comma and a space: "how long Berg, the driver," "had been". */
static cc_span between(const cc_article *article, const cc_argument *g, const cc_argument *next)
{
    cc_span none = {0};
    if (next->start <= g->end) return none;
    cc_span words = cc_article_slice(article, g->end, next->start);
    return cc_span_is(words, " ") || cc_span_is(words, ", ") ? words : none;
}

/* "as safe" "as any", "Berg, the driver," "had been ill": a tree cuts in pieces what was written as one, and as one it
 * reads again. */
static cc_span glue(const cc_article *article, const cc_argument *last, const cc_argument *g)
{
    bool words = last != NULL && (g->slot == CC_SLOT_COMPLEMENT || g->slot == CC_SLOT_OBJECT);
    cc_span gap = words ? between(article, last, g) : (cc_span){0};
    return gap.len > 0 ? gap : CC_LIT("; ");
}

/* Its words start with its preposition or conjunction, what is told of them does not. */
static bool begins_with_marker(const cc_article *article, const cc_argument *g)
{
    cc_span words = cc_article_slice(article, g->start, g->end);
    bool told = cc_span_equal(cc_span_sub(g->text, 0, g->marker.len), g->marker);
    return g->marker.len > 0 && !told && cc_span_equal(cc_span_sub(words, 0, g->marker.len), g->marker);
}

/* All arguments in a slot, joined by "; " where they do not follow each other in the text. */
static cc_span slot_text(const cc_article *article, const cc_claim *c, cc_slot slot, cc_arena *a)
{
    cc_buffer b = {0};
    const cc_argument *last = NULL;
    for (uint32_t i = 0; i < c->arguments; i++) {
        const cc_argument *g = &c->argument[i];
        if (g->slot != slot) continue;
        cc_span before = glue(article, last, g);
        bool glued = last != NULL && !cc_span_is(before, "; "); /* "a sign |that| it has no interest" */
        cc_span marker = needs_marker(c, g) || (glued && begins_with_marker(article, g)) ? g->marker : CC_LIT("");
        if (b.len > 0) cc_buffer_add(&b, before);
        cc_buffer_print(&b, "%.*s%s%.*s", CC_FMT(marker), marker.len == 0 ? "" : " ", CC_FMT(g->text));
        last = g;
    }
    return take(&b, a);
}

/* A copular predicate has a complement where others have an object. */
static cc_span object_text(const cc_article *article, const cc_claim *c, cc_arena *a)
{
    cc_span object = slot_text(article, c, CC_SLOT_OBJECT, a);
    return object.len > 0 ? object : slot_text(article, c, CC_SLOT_COMPLEMENT, a);
}

/* "called the plan a farce": what stands in the column of the object is not told twice. */
static cc_span complement_text(const cc_article *article, const cc_claim *c, cc_arena *a)
{
    return cc_claim_argument(c, CC_SLOT_OBJECT) == NULL ? (cc_span){0} : slot_text(article, c, CC_SLOT_COMPLEMENT, a);
}

/* "five weeks ago", told on no known day: how long ago, and no length of the act. */
static bool is_long_ago(const cc_article *article, int32_t time)
{
    const cc_time *t = &article->times.item[time];
    if (t->kind != CC_TIME_DURATION) return false;
    cc_span behind =
        cc_article_slice(article, t->at.end, t->at.end + 4 > article->text.len ? t->at.end : t->at.end + 4);
    return cc_span_is(behind, " ago");
}

/* "this morning", "that week", where no date of the article tells which: a time as written, without a value. A clause
 * ("after he left") is told among the rest. */
static bool is_spoken_time(const cc_article *article, const cc_argument *g)
{
    if (g->slot != CC_SLOT_TIME || g->time >= 0 || g->head < 0) return false;
    cc_deprel d = cc_deprel_main((cc_deprel)article->tokens.item[g->head].deprel);
    cc_upos u = (cc_upos)article->tokens.item[g->head].upos;
    bool often = cc_span_find(g->text, CC_LIT(" times")) != SIZE_MAX ||
                 cc_span_starts(cc_article_slice(article, g->start, g->end), "a ");
    return d == CC_DEP_OBL && (u == CC_UPOS_NOUN || u == CC_UPOS_PROPN) && g->marker.len == 0 && !often;
}

/* What no other column has: "to a new low; because of the storm; for a long time". */
static cc_span other_text(const cc_article *article, const cc_claim *c, cc_arena *a)
{
    cc_buffer b = {0};
    for (uint32_t i = 0; i < c->arguments; i++) {
        const cc_argument *g = &c->argument[i];
        bool undated =
            g->slot == CC_SLOT_TIME && !is_spoken_time(article, g) && (g->time < 0 || is_long_ago(article, g->time));
        if (g->slot != CC_SLOT_OTHER && !undated) continue;
        cc_span marker = holds(g->text, g->marker) ? CC_LIT("") : g->marker;
        cc_buffer_print(&b, "%s%.*s%s%.*s", b.len == 0 ? "" : "; ", CC_FMT(marker), marker.len == 0 ? "" : " ",
                        CC_FMT(g->text));
    }
    return take(&b, a);
}

/* "The 21-year-old", "at 12 years old", "between 13 and 15 years of age": an age is no time of the act. */
static bool is_age(const cc_article *article, int32_t time)
{
    const cc_time *t = &article->times.item[time];
    static const char of_age[] = " of age";
    if (t->kind != CC_TIME_DURATION) return false;
    cc_span rest = cc_span_sub(article->text, t->at.end, t->at.end + sizeof of_age - 1);
    return cc_span_ends(cc_article_slice(article, t->at.start, t->at.end), "old") || cc_span_is(rest, of_age);
}

/* What is said, known or done in a clause of its own is measured and dated there. */
static bool is_clause(const cc_article *article, const cc_claim *c, const cc_argument *g)
{
    if (g->head < 0 || g->head == c->predicate_token) return false;
    cc_deprel d = cc_deprel_main((cc_deprel)article->tokens.item[g->head].deprel);
    return d == CC_DEP_CCOMP || d == CC_DEP_CSUBJ || d == CC_DEP_PARATAXIS || d == CC_DEP_ADVCL;
}

/* "until about 4 p.m.", on no known day: the words alone tell that it is a bound. */
static cc_span bound_of(const cc_article *article, const cc_argument *g, cc_span text)
{
    static const char *const words[] = {"until", "till", "since", "before", "after", "by", "from"};
    bool bound = g->slot == CC_SLOT_TIME && CC_AMONG(g->marker, words);
    bool told =
        article->times.item[g->time].value.len > 0 || cc_span_equal(cc_span_sub(text, 0, g->marker.len), g->marker);
    return bound && !told ? g->marker : (cc_span){0};
}

/* "|shortly before| 9 pm", "|no earlier than| Monday": the words before the date that bound it; empty for a plain "on".
 */
static cc_span limit_of(const cc_article *article, const cc_argument *g, const cc_time *t)
{
    static const char *const limits[] = {"before", "after", "than", "until", "since"};
    enum { LONGEST = 24 };
    if (g->slot != CC_SLOT_TIME || g->start >= t->at.start || t->at.start - g->start > LONGEST) return (cc_span){0};
    cc_span words = cc_span_trim(cc_article_slice(article, g->start, t->at.start)), first;
    cc_span rest = cc_article_slice(article, t->at.start, t->at.end);
    if (cc_span_split(&rest, ' ', &first) && CC_AMONG(first, limits)) return words; /* the date has its own */
    size_t last = words.len;
    while (last > 0 && words.ptr[last - 1] != ' ') last--;
    return last > 0 && CC_AMONG(cc_span_sub(words, last, words.len), limits) ? words : (cc_span){0};
}

/* "The term is |five years|": what it is, and no time of its being so. */
static bool is_measure(const cc_claim *c, const cc_argument *g, const cc_time *t)
{
    return g->slot == CC_SLOT_COMPLEMENT && t->kind == CC_TIME_DURATION && c->origin == CC_FROM_COPULA;
}

static bool is_told_time(const cc_article *article, const cc_claim *c, uint32_t i)
{
    const cc_argument *g = &c->argument[i];
    if (g->time < 0 || (i > 0 && g->time == c->argument[i - 1].time)) return false;
    const cc_time *t = &article->times.item[g->time];
    if (is_long_ago(article, g->time) || is_age(article, g->time)) return false;
    if (is_clause(article, c, g) || is_measure(c, g, t)) return false;
    /* "the future of the port" is a thing and no time of the act */
    bool thing = g->slot == CC_SLOT_SUBJECT || g->slot == CC_SLOT_OBJECT;
    if (thing && cc_span_ends(t->value, "_REF")) return false;
    /* "sparked days of protests": so are they */
    return !thing || t->kind != CC_TIME_DURATION || g->end <= t->at.end;
}

static cc_span time_text(const cc_article *article, const cc_claim *c, bool as_written, cc_arena *a)
{
    cc_buffer b = {0};
    for (uint32_t i = 0; i < c->arguments; i++) {
        const cc_argument *g = &c->argument[i];
        cc_span text = {0}, bound = {0};
        if (as_written && is_spoken_time(article, g)) text = g->text;
        if (is_told_time(article, c, i)) {
            const cc_time *t = &article->times.item[g->time];
            text = as_written ? cc_article_slice(article, t->at.start, t->at.end) : t->value;
            if (as_written) bound = limit_of(article, g, t);
            if (bound.len == 0) bound = bound_of(article, g, text);
        }
        if (text.len > 0)
            cc_buffer_print(&b, "%s%.*s%s%.*s", b.len == 0 ? "" : "; ", CC_FMT(bound), bound.len == 0 ? "" : " ",
                            CC_FMT(text));
    }
    return take(&b, a);
}

/* "in the sixth round", "call 555 0199": numbers that count nothing. */
static bool is_quantity(const cc_number *n)
{
    return n->kind != CC_NUMBER_ORDINAL && n->kind != CC_NUMBER_ID;
}

/* "The 21-year-old returned", "the six-foot-five guard": what measures who acts, and not the act. */
static bool measures_subject(const cc_article *article, const cc_claim *c, const cc_argument *g)
{
    const cc_number *n = &article->numbers.item[g->number];
    const cc_argument *subject = cc_claim_argument(c, c->passive ? CC_SLOT_OBJECT : CC_SLOT_SUBJECT);
    cc_span words =
        cc_article_slice(article, n->at.start, n->at.end + 1 > article->text.len ? n->at.end : n->at.end + 1);
    if (subject == NULL || n->unit.len == 0 || memchr(words.ptr, '-', words.len) == NULL) return false;
    return g == subject || (n->at.start >= subject->start && n->at.end <= subject->end);
}

static const cc_number *first_number(const cc_article *article, const cc_claim *c)
{
    for (uint32_t i = 0; i < c->arguments; i++)
        if (c->argument[i].number >= 0 && is_quantity(&article->numbers.item[c->argument[i].number]) &&
            !is_clause(article, c, &c->argument[i]) && !measures_subject(article, c, &c->argument[i]))
            return &article->numbers.item[c->argument[i].number];
    return NULL;
}

/* Bounds without the unit: "12 km" -> "12", "5.. USD" -> "5..". */
static cc_span bounds(const cc_number *n)
{
    cc_span rest = n->value, part;
    return cc_span_split(&rest, ' ', &part) ? part : n->value;
}

void cc_claim_cells(cc_rows *rows, const cc_article *article, const cc_claim *c, cc_arena *a)
{
    const cc_number *n = first_number(article, c);
    cc_span unit = n == NULL ? (cc_span){0} : n->unit.len > 0 ? n->unit : n->noun;
    cc_rows_cell(rows, c->speaker);
    cc_rows_cell(rows, c->via);
    cc_rows_cell(rows, slot_text(article, c, CC_SLOT_SUBJECT, a));
    cc_rows_cell(rows, c->predicate);
    cc_rows_cell(rows, c->predicate_class);
    cc_rows_cell(rows, object_text(article, c, a));
    cc_rows_cell(rows, slot_text(article, c, CC_SLOT_RECIPIENT, a));
    cc_rows_cell(rows, time_text(article, c, false, a));
    cc_rows_cell(rows, time_text(article, c, true, a));
    cc_rows_cell(rows, slot_text(article, c, CC_SLOT_PLACE, a));
    cc_rows_cell(rows, slot_text(article, c, CC_SLOT_MEDIUM, a));
    cc_rows_cell(rows, slot_text(article, c, CC_SLOT_MANNER, a));
    cc_rows_cell(rows, slot_text(article, c, CC_SLOT_PURPOSE, a));
    cc_rows_cell(rows, n == NULL ? (cc_span){0} : bounds(n));
    cc_rows_cell(rows, unit);
    cc_rows_text(rows, cc_polarity_name(c->polarity));
    cc_rows_text(rows, cc_modality_name(c->modality));
    cc_rows_text(rows, cc_form_name(c->form));
    cc_rows_cell(rows, cc_article_slice(article, c->start, c->end));
    cc_rows_cell(rows, slot_text(article, c, CC_SLOT_TOPIC, a));
    cc_rows_cell(rows, complement_text(article, c, a));
    cc_rows_cell(rows, other_text(article, c, a));
}
