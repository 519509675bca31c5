#include "reports/claim_cells.h"

#include "reports/claim_times.h"
#include "reports/negated.h"

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

/* "with |$14 million| of his father's": beside its value, the words say what it is to the act. */
static bool is_measured_phrase(const cc_claim *c, const cc_argument *g)
{
    if (g->slot != CC_SLOT_QUANTITY || g->marker.len == 0) return false;
    for (uint32_t i = 0; i < c->arguments; i++) {
        const cc_argument *k = &c->argument[i];
        if (k != g && k->slot != CC_SLOT_QUANTITY && k->start <= g->start && g->end <= k->end) return false;
    }
    return true;
}

/* What no other column has: "to a new low; because of the storm; for a long time". */
static cc_span other_text(const cc_article *article, const cc_claim *c, cc_arena *a)
{
    cc_buffer b = {0};
    uint32_t length_end = 0; /* "two weeks |after the fire|": of the length before */
    for (uint32_t i = 0; i < c->arguments; i++) {
        const cc_argument *g = &c->argument[i];
        bool untold = g->slot == CC_SLOT_TIME && !cc_claim_tells_time(article, c, i);
        if (g->slot != CC_SLOT_OTHER && !untold && !is_measured_phrase(c, g)) continue;
        cc_span text = untold ? cc_claim_untold_words(article, g) : g->text;
        cc_span marker = holds(text, g->marker) ? CC_LIT("") : g->marker;
        bool joined = length_end > 0 && g->start == length_end + 1;
        cc_buffer_print(&b, "%s%.*s%s%.*s",
                        b.len == 0 ? ""
                        : joined   ? " "
                                   : "; ",
                        CC_FMT(marker), marker.len == 0 ? "" : " ", CC_FMT(text));
        length_end = untold && g->time >= 0 ? g->end : 0;
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
            !cc_argument_is_clause(article, c, &c->argument[i]) && !measures_subject(article, c, &c->argument[i]))
            return &article->numbers.item[c->argument[i].number];
    return NULL;
}

/* Bounds without the unit: "12 km" -> "12", "5.. USD" -> "5..". */
static cc_span bounds(const cc_number *n)
{
    cc_span rest = n->value, part;
    return cc_span_split(&rest, ' ', &part) ? part : n->value;
}

/* A text that would deny what the polarity denies. */
static cc_span once(const cc_claim *c, cc_span text, cc_arena *a)
{
    return c->polarity == CC_NEGATIVE ? cc_text_denied(text, a) : text;
}

void cc_claim_cells(cc_rows *rows, const cc_article *article, const cc_claim *c, cc_arena *a)
{
    const cc_number *n = first_number(article, c);
    cc_span unit = n == NULL ? (cc_span){0} : n->unit.len > 0 ? n->unit : n->noun;
    cc_rows_cell(rows, c->speaker);
    cc_rows_cell(rows, c->via);
    cc_rows_cell(rows, once(c, slot_text(article, c, CC_SLOT_SUBJECT, a), a));
    cc_rows_cell(rows, c->predicate);
    cc_rows_cell(rows, c->predicate_class);
    cc_rows_cell(rows, once(c, object_text(article, c, a), a));
    cc_rows_cell(rows, slot_text(article, c, CC_SLOT_RECIPIENT, a));
    cc_rows_cell(rows, cc_claim_time_text(article, c, false, a));
    cc_rows_cell(rows, cc_claim_time_text(article, c, true, a));
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
