#include "language/language.h"

#include "language/cut_furniture.h"
#include "language/cut_glued.h"
#include "language/cut_token.h"
#include "language/cut_words.h"

#include <string.h>

/* What ends a sentence: a full stop for certain, dots and marks of exclamation only before a capital. */
typedef enum { NO_END, END_STOP, END_CALL, END_DOTS } end_kind;

static bool is_emoticon(cc_span s)
{
    if (cc_span_is(s, "^_^") || cc_span_is(s, ">:(")) return true;
    bool eyes = s.len > 1 && s.len < 4 && (s.ptr[0] == ':' || s.ptr[0] == ';' || s.ptr[0] == '=');
    return eyes && strchr(")(DPp", s.ptr[s.len - 1]) != NULL;
}

static end_kind end_of(const cc_token *t)
{
    cc_span s = t->form;
    if (cc_span_is(s, ".")) return END_STOP;
    if (cc_span_is(s, "\xE2\x80\xA6") || cc_span_starts(s, "..")) return END_DOTS;
    if (is_emoticon(s)) return END_DOTS;
    return s.ptr[0] == '!' || s.ptr[0] == '?' || cc_span_is(s, ".?") ? END_CALL : NO_END;
}

static bool is_lower_start(const cc_token *t)
{
    return t->form.ptr[0] >= 'a' && t->form.ptr[0] <= 'z';
}

/* Marks that cannot start a sentence. */
static bool is_continuing(const cc_token *t)
{
    static const char *const marks[] = {",", ";", ":", ")", "]", "}", "-", "--", "%"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (cc_span_is(t->lower, marks[i])) return true;
    return false;
}

typedef struct {
    cc_article *a;
    uint32_t block;
    uint32_t from, to; /* tokens of the block */
    uint32_t first;    /* of the sentence that is being read */
    bool quote_open;   /* a straight double quotation mark is open */
} splitter;

static bool is_double(const cc_token *t)
{
    return cc_span_is(t->form, "\"");
}

static bool closes_always(const cc_token *t)
{
    static const char *const marks[] = {
        ")", "]", "}", "''", "\xE2\x80\x9D", "\xE2\x80\x99", "\xE2\x80\x99\xE2\x80\x99", "\xC2\xBB"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (cc_span_is(t->form, marks[i])) return true;
    return false;
}

/* True where the mark after an end belongs to the sentence that ends: He left.") */
static bool closes(const splitter *s, const cc_token *t)
{
    bool glued = !t[-1].space_after;
    if (closes_always(t)) return glued || t->space_after;
    if (cc_span_is(t->form, "'"))
        return glued &&
               (t->space_after || (t + 1 < s->a->tokens.item + s->to && (closes_always(t + 1) || is_double(t + 1))));
    if (!is_double(t)) return false;
    return glued != t->space_after ? s->quote_open : glued; /* "word or word" are told by their blanks */
}

/* Blanks tell the opening mark from the closing one; where they do not, they take turns. */
static void update_quote(splitter *s, const cc_token *t)
{
    if (!is_double(t)) return;
    bool glued = t > s->a->tokens.item && !t[-1].space_after;
    s->quote_open = glued == t->space_after ? !glued : !s->quote_open;
}

static void add_sentence(const splitter *s, uint32_t first, uint32_t last)
{
    cc_article *a = s->a;
    *CC_PUSH(&a->arena, &a->sentences) = (cc_sentence){.count = last - first,
                                                       .first = first,
                                                       .start = a->tokens.item[first].start,
                                                       .end = a->tokens.item[last - 1].end,
                                                       .block = s->block};
}

/* What is quadratic or worse in a sentence stays bounded on any input: real sentences do not come near. */
enum { LONGEST_SENTENCE = 300, LOOK_BACK = 100, MOST_WORDS_OF_TOKEN = 4 };

static bool divides(const cc_token *t)
{
    return t->end - t->start == 1 && strchr(",;:-)", t->form.ptr[0]) != NULL;
}

/* Is token `at` a word, but not the first, of a surface token? */
static bool is_inside_token(const splitter *s, uint32_t first, uint32_t at)
{
    for (uint32_t back = 1; back < MOST_WORDS_OF_TOKEN && first + back <= at; back++)
        if (s->a->tokens.item[at - back].multiword > back) return true;
    return false;
}

/* Where an endless sentence is ended: behind a mark near its longest end, else there. */
static uint32_t piece_end(const splitter *s, uint32_t first)
{
    uint32_t end = first + LONGEST_SENTENCE;
    for (uint32_t i = end; i > end - LOOK_BACK; i--)
        if (divides(&s->a->tokens.item[i - 1])) return i;
    while (is_inside_token(s, first, end)) end--;
    return end;
}

static void add_bounded(const splitter *s, uint32_t first, uint32_t last)
{
    while (last - first > LONGEST_SENTENCE) {
        uint32_t end = piece_end(s, first);
        add_sentence(s, first, end);
        first = end;
    }
    add_sentence(s, first, last);
}

static bool starts_sentence(const cc_token *next, end_kind end, bool closed)
{
    if (is_continuing(next)) return false;
    if (!is_lower_start(next)) return true;
    return end != END_DOTS && !closed;
}

/* "[12]" glued to what ends: three tokens, otherwise none. */
static uint32_t note_length(const splitter *s, uint32_t at)
{
    const cc_token *t = &s->a->tokens.item[at];
    if (at + 2 >= s->to || t[-1].space_after || !cc_span_is(t[0].form, "[") || !cc_span_is(t[2].form, "]")) return 0;
    return t[1].form.ptr[0] >= '0' && t[1].form.ptr[0] <= '9' ? 3 : 0;
}

/* Past the marks that belong to the end before them: quotation marks, brackets, more ends, footnotes. */
static uint32_t skip_closers(splitter *s, uint32_t next, bool *closed)
{
    while (next < s->to) {
        const cc_token *t = &s->a->tokens.item[next];
        uint32_t note = note_length(s, next);
        bool closes_here = note == 0 && closes(s, t);
        if (note == 0 && !closes_here && end_of(t) == NO_END) break;
        if (closes_here) {
            *closed = true;
            update_quote(s, t);
        }
        next += note > 0 ? note : 1;
    }
    return next;
}

/* "2." at a sentence's start numbers it, and so does "problems: 1." */
static bool is_list_number(const splitter *s, uint32_t at)
{
    if (at == s->first) return false;
    const cc_token *t = &s->a->tokens.item[at];
    if (t[-1].form.len > 2 || t[-1].space_after || t[-1].form.ptr[0] < '0' || t[-1].form.ptr[0] > '9') return false;
    return at - 1 == s->first || cc_span_is(t[-2].form, ":");
}

/* The sentence that ends with the mark at `at` goes up to the index that is returned;
 * `at` where it does not end there. */
static uint32_t sentence_end(splitter *s, uint32_t at)
{
    end_kind end = end_of(&s->a->tokens.item[at]);
    if (end == NO_END || is_list_number(s, at)) return at;
    bool closed = false, open = s->quote_open;
    uint32_t next = skip_closers(s, at + 1, &closed);
    if (next == s->to || starts_sentence(&s->a->tokens.item[next], end, closed)) return next;
    s->quote_open = open; /* the marks are looked at again */
    return at;
}

/* A blank line stands before the token: what is above it ends, whatever its last mark; but no sentence ends with
 * "Sen.". */
static bool is_after_blank_line(const splitter *s, const cc_token *t)
{
    if (t[-1].form.len > 2 && cc_span_ends(t[-1].form, ".")) {
        cc_abbreviation kind = cc_cut_abbreviation(cc_span_sub(t[-1].form, 0, t[-1].form.len - 1));
        if (kind == CC_ABBREVIATION_TITLE) return false;
    }
    uint32_t breaks = 0;
    for (uint32_t i = t[-1].end; i < t->start && breaks < 2; i++) breaks += s->a->text.ptr[i] == '\n';
    return breaks > 1;
}

/* "(CITY WIRE) Berg left" behind a sentence, "[CITY WIRE]" behind a caption; "the Board (NHB) Secretary" is a name. */
static bool is_credit_place(const splitter *s, uint32_t at)
{
    const cc_token *t = &s->a->tokens.item[at];
    if (at == s->from || s->quote_open) return false;
    return at == s->first || (cc_span_is(t->form, "[") && t[-1].space_after && is_lower_start(&t[-1]));
}

/* "PHOTOS: Mayor Opens Fair "I was late"", "RELATED: ten lakes to see However, it rained": no mark ends a headline
 * before what follows it. */
static bool ends_headline(const splitter *s, uint32_t at)
{
    static const char *const openers[] = {"Meanwhile", "However", "Now", "Still", "Earlier", "Later", "Yesterday"};
    const cc_token *t = &s->a->tokens.item[at];
    if (at < s->first + 4 || at + 1 >= s->to || !t[-1].space_after) return false;
    bool quote = cc_span_is(t->form, "\xE2\x80\x9C") || (is_double(t) && !s->quote_open);
    bool speech = quote && !t->space_after && cc_span_is_capital(t[1].form) && cc_span_is_capital(t[-1].form);
    bool opens = speech || (cc_span_is(t[1].form, ",") && CC_AMONG(t->form, openers));
    return opens && cc_label_length(&s->a->tokens.item[s->first], s->to - s->first) > 0;
}

/* Words of the page at the token are a sentence, and what stood before them ends. */
static uint32_t cut_furniture(splitter *s, uint32_t at)
{
    const cc_token *t = &s->a->tokens.item[at];
    uint32_t length = cc_furniture_length(t, s->to - at, at == s->first);
    if (length == 0 && is_credit_place(s, at)) length = cc_credit_length(t, s->to - at);
    if (length == 0) return at;
    if (at > s->first) add_bounded(s, s->first, at);
    s->first = at + length;
    add_bounded(s, at, s->first);
    return s->first;
}

static void split(splitter *s)
{
    s->first = s->from;
    for (uint32_t i = s->from; i < s->to; i++) {
        i = cut_furniture(s, i); /* never to the end: a capital follows */
        bool glued = !s->quote_open && cc_is_glued(s->a->tokens.item, s->to, s->first, i);
        if (glued || ends_headline(s, i)) {
            add_bounded(s, s->first, i);
            s->first = i;
        }
        update_quote(s, &s->a->tokens.item[i]);
        uint32_t end = sentence_end(s, i);
        if (end == i && i + 1 < s->to && is_after_blank_line(s, &s->a->tokens.item[i + 1])) end = i + 1;
        if (end == i) continue;
        add_bounded(s, s->first, end);
        s->first = end;
        i = end - 1;
    }
    if (s->first < s->to) add_bounded(s, s->first, s->to);
}

void cc_cut(cc_article *article)
{
    article->tokens.count = article->sentences.count = 0;
    for (uint32_t b = 0; b < article->blocks.count; b++) {
        const cc_block *block = &article->blocks.item[b];
        splitter s = {.a = article, .block = b, .from = article->tokens.count};
        cc_cut_tokens(article, block->start, block->end);
        s.to = article->tokens.count;
        split(&s);
    }
    for (uint32_t i = 0; i < article->sentences.count; i++) {
        cc_sentence *s = &article->sentences.item[i];
        s->token = article->tokens.item + s->first;
        s->root = 0;
    }
}
