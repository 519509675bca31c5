/* Pairing quotation marks.
 *
 * Marks are paired block by block, because writers lose them: an opener without
 * closer ends with its paragraph, and one bad paragraph does not turn the rest of the
 * article inside out. A paragraph that opens anew while the one before was left open
 * continues it. An apostrophe is a mark only where a partner can follow. */
#include "mention/quote_work.h"

#include "base/utf8.h"

#include <string.h>

typedef enum { MARK_NONE, MARK_OPEN, MARK_CLOSE, MARK_EITHER } mark_side;

typedef struct {
    uint32_t at, length;
    bool is_double;
    mark_side side;
} mark_char;

enum { MAX_DEPTH = 4, UNCLOSED_WORDS = 12 };

typedef struct {
    cc_quote_work *w;
    uint32_t block;
    uint32_t start, end;       /* bytes of the block */
    CC_ARRAY(mark_char) chars; /* candidates of this block */
    uint32_t *closers_after;   /* by candidate: double closers from it on */
    int32_t stack[MAX_DEPTH];  /* marks that are open */
    bool stack_double[MAX_DEPTH];
    uint32_t depth;
    bool next_opens;   /* the next block starts with an opener */
    int32_t continued; /* mark of the block before that was left open, -1 */
} pairing;

static const char *text_of(const pairing *p)
{
    return p->w->article->text.ptr;
}

static int32_t char_before(const pairing *p, uint32_t at)
{
    if (at <= p->start) return ' ';
    uint32_t from = at - 1;
    while (from > p->start && ((unsigned char)text_of(p)[from] & 0xC0) == 0x80) from--;
    size_t n;
    return cc_utf8_decode((cc_span){text_of(p) + from, at - from}, &n);
}

static int32_t char_at(const pairing *p, uint32_t at)
{
    if (at >= p->end) return ' ';
    size_t n;
    return cc_utf8_decode((cc_span){text_of(p) + at, p->end - at}, &n);
}

static bool is_word(int32_t c)
{
    return cc_utf8_is_letter(c) || cc_utf8_is_digit(c);
}

static bool opens_after(int32_t c)
{
    return cc_utf8_is_space(c) || c == '(' || c == '[' || c == '-' || c == '/' || c == ':' || c == 0x2014 ||
           c == 0x2013 || c == 0x2015 || c == '"' || c == '\'' || c == 0x201C || c == 0x2018 || c == '`' ||
           c == 0x200B || c == '>' || c == '=';
}

/* A straight mark: which way it can look by what stands round it. */
static mark_side side_by_context(int32_t before, int32_t after)
{
    bool left = opens_after(before) && !cc_utf8_is_space(after);
    bool right = !cc_utf8_is_space(before) && !is_word(after);
    if (left && right) return MARK_EITHER;
    if (left) return MARK_OPEN;
    if (right) return MARK_CLOSE;
    return is_word(before) && is_word(after) ? MARK_NONE : MARK_EITHER;
}

static bool elision_at(const pairing *p, uint32_t at)
{
    uint32_t end = at;
    while (end < p->end && is_word((unsigned char)text_of(p)[end])) end++;
    cc_span word = {text_of(p) + at, end - at};
    if (word.len >= 2 && cc_utf8_is_digit((unsigned char)word.ptr[0])) return cc_span_ends(word, "s") && word.len <= 3;
    return (cc_quote_word_class(p->w, word) & CC_QUOTE_ELISION) != 0;
}

static mark_side apostrophe_side(const pairing *p, uint32_t at, uint32_t after_at, bool curly_open)
{
    int32_t before = char_before(p, at), after = char_at(p, after_at);
    if (is_word(before) && is_word(after)) return MARK_NONE;
    if (cc_utf8_is_digit(before) && !curly_open && cc_utf8_is_digit(after)) return MARK_NONE;
    if (elision_at(p, after_at)) return MARK_NONE;
    return side_by_context(before, after);
}

/* The mark that starts at this byte; side MARK_NONE where there is none. */
static mark_char classify(const pairing *p, uint32_t at)
{
    const char *t = text_of(p);
    mark_char m = {.at = at, .length = 1};
    switch (t[at]) {
    case '"':
        m.is_double = true;
        m.side = cc_utf8_is_digit(char_before(p, at)) && p->depth == 0 && !is_word(char_at(p, at + 1))
                     ? MARK_CLOSE
                     : side_by_context(char_before(p, at), char_at(p, at + 1));
        return m;
    case '\'':
    case '`':
        if (at + 1 < p->end && t[at + 1] == t[at]) {
            m.is_double = true, m.length = 2;
            m.side = side_by_context(char_before(p, at), char_at(p, at + 2));
            return m;
        }
        m.side = apostrophe_side(p, at, at + 1, false);
        return m;
    default: break;
    }
    m.length = 3;
    int32_t c = char_at(p, at);
    if (c == 0x201C || c == 0x201E) {
        /* Typed for a closing one: words or their stop before it, a blank or the paragraph's end behind. */
        bool closes = c == 0x201C && p->chars.count > 0 && !opens_after(char_before(p, at)) &&
                      cc_utf8_is_space(char_at(p, at + 3));
        m.is_double = true, m.side = closes ? MARK_CLOSE : MARK_OPEN;
    } else if (c == 0x201D) {
        m.is_double = true;
        m.side = cc_utf8_is_space(char_before(p, at)) && is_word(char_at(p, at + 3)) ? MARK_EITHER : MARK_CLOSE;
    } else if (c == 0x2033) { /* the sign for inches, typed for a mark: “at least 10″ */
        m.is_double = true, m.side = MARK_CLOSE;
    } else if (c == 0x2018) {
        m.side = apostrophe_side(p, at, at + 3, true) == MARK_NONE ? MARK_NONE : MARK_OPEN;
    } else if (c == 0x2019) {
        mark_side s = apostrophe_side(p, at, at + 3, false);
        m.side = s == MARK_OPEN ? MARK_NONE : s == MARK_NONE ? MARK_NONE : MARK_CLOSE;
    } else if (c == 0xAB || c == 0xBB) {
        m.is_double = true, m.length = 2;
        m.side = c == 0xAB ? MARK_OPEN : MARK_CLOSE;
    }
    return m;
}

static void collect(pairing *p)
{
    p->chars.count = 0;
    for (uint32_t at = p->start; at < p->end; at++) {
        unsigned char c = (unsigned char)text_of(p)[at];
        if (c != '"' && c != '\'' && c != '`' && c != 0xE2 && c != 0xC2) continue;
        mark_char m = classify(p, at);
        if (m.side == MARK_NONE) continue;
        *CC_PUSH(&p->w->article->arena, &p->chars) = m;
        at += m.length - 1;
    }
}

static int32_t open_mark(pairing *p, const mark_char *c)
{
    if (p->depth == MAX_DEPTH) return -1;
    cc_quote_work *w = p->w;
    cc_mark *m = CC_PUSH(&w->article->arena, &w->marks);
    *m = (cc_mark){.open = c->at,
                   .start = c->at + c->length,
                   .block = p->block,
                   .parent = -1,
                   .before = -1,
                   .cue = -1,
                   .speaker_of = -1};
    if (p->depth > 0) m->parent = p->stack[p->depth - 1];
    int32_t index = (int32_t)w->marks.count - 1;
    p->stack_double[p->depth] = c->is_double;
    p->stack[p->depth++] = index;
    return index;
}

/* End the mark on top: its words end at `end`, its closing mark at `close`. */
static void close_top(pairing *p, uint32_t end, uint32_t close)
{
    cc_mark *m = &p->w->marks.item[p->stack[--p->depth]];
    m->end = end < m->start ? m->start : end;
    m->close = close < m->end ? m->end : close;
    m->closed = close > end;
}

/* Where words end that somebody forgot to close: at the next punctuation, or at the limit. */
static uint32_t guess_end(const pairing *p, uint32_t start, uint32_t limit)
{
    for (uint32_t at = start; at < limit; at++) {
        char c = text_of(p)[at];
        if (c == ',' || c == ';' || c == '!' || c == '?') return at;
        if (c == '.' && cc_utf8_is_space(char_at(p, at + 1))) return at + 1;
    }
    return limit;
}

static bool single_is_open(const pairing *p)
{
    return p->depth > 0 && !p->stack_double[p->depth - 1];
}

static bool double_is_open(const pairing *p)
{
    for (uint32_t i = 0; i < p->depth; i++)
        if (p->stack_double[i]) return true;
    return false;
}

/* Singles that never closed were apostrophes: forget them. Their marks stay empty and are dropped. */
static void forget_singles(pairing *p)
{
    while (single_is_open(p)) {
        cc_mark *m = &p->w->marks.item[p->stack[--p->depth]];
        m->end = m->close = m->start = m->open;
    }
}

/* The text between these bytes has the word. */
static bool has_word(const pairing *p, uint32_t from, uint32_t to, const char *word)
{
    size_t length = strlen(word);
    for (uint32_t at = from; at + length <= to; at++)
        if (memcmp(text_of(p) + at, word, length) == 0 && !is_word(char_before(p, at)) &&
            !is_word(char_at(p, at + (uint32_t)length)))
            return true;
    return false;
}

/* The end of the words before these bytes. */
static uint32_t behind_words(const pairing *p, uint32_t from, uint32_t to)
{
    while (to > from && cc_utf8_is_space((unsigned char)text_of(p)[to - 1])) to--;
    return to;
}

/* Words of several paragraphs that were run together: "It failed. "We tried again." A block so long has lost its
 * paragraphs, and a mark that opens behind a full stop goes on with what was left open. */
static bool continues_speech(const pairing *p, uint32_t i)
{
    enum { LONG_BLOCK = 1200, LONG_SPEECH = 1500 };
    static const char *const reports[] = {"said", "told", "says"};
    const mark_char *c = &p->chars.item[i];
    if (p->depth != 1 || !p->stack_double[0] || p->end - p->start < LONG_BLOCK ||
        !cc_utf8_is_space(char_before(p, c->at)))
        return false;
    uint32_t open = p->w->marks.item[p->stack[0]].start, at = behind_words(p, open, c->at);
    char last = at > open ? text_of(p)[at - 1] : ' ';
    if ((last != '.' && last != '!' && last != '?') || c->at - open > LONG_SPEECH) return false;
    /* Other marks between, or who speaks: the closing one was forgotten somewhere on the way. */
    while (i > 0 && !p->chars.item[i - 1].is_double) i--;
    if (i == 0 || p->chars.item[i - 1].at != p->w->marks.item[p->stack[0]].open) return false;
    for (size_t k = 0; k < sizeof reports / sizeof *reports; k++)
        if (has_word(p, open, at, reports[k])) return false;
    return true;
}

/* End what is open where its paragraph ended, and open the rest of it. */
static void continue_speech(pairing *p, const mark_char *c)
{
    int32_t before = p->stack[0];
    uint32_t end = behind_words(p, p->w->marks.item[before].start, c->at);
    close_top(p, end, end);
    int32_t rest = open_mark(p, c);
    if (rest >= 0) p->w->marks.item[rest].before = before;
}

static void on_double(pairing *p, uint32_t i)
{
    const mark_char *c = &p->chars.item[i];
    mark_side side = c->side;
    bool open = double_is_open(p);
    if (side == MARK_EITHER) side = open ? MARK_CLOSE : MARK_OPEN;
    if (side == MARK_OPEN && continues_speech(p, i)) {
        continue_speech(p, c);
    } else if (side == MARK_OPEN && open) {
        /* Nested only if enough closers follow for both; else the one before was never closed. */
        uint32_t need = p->depth + 1 - (p->next_opens ? 1 : 0);
        if (p->closers_after[i] < need) {
            forget_singles(p);
            uint32_t end = guess_end(p, p->w->marks.item[p->stack[p->depth - 1]].start, c->at);
            close_top(p, end, end);
        }
        open_mark(p, c);
    } else if (side == MARK_OPEN) {
        open_mark(p, c);
    } else if (open) {
        forget_singles(p);
        close_top(p, c->at, c->at + c->length);
    } else if (i == 0 && char_before(p, c->at) != ' ' && !cc_utf8_is_digit(char_before(p, c->at))) {
        /* A closer alone: the opener was forgotten at the paragraph's start. */
        mark_char start = {.at = p->start, .length = 0, .is_double = true};
        if (open_mark(p, &start) >= 0) close_top(p, c->at, c->at + c->length);
    }
}

/* "the workers' rights": a closer after s only where no better one follows before the next opener. */
static bool is_possessive(const pairing *p, uint32_t i)
{
    const mark_char *c = &p->chars.item[i];
    if (char_before(p, c->at) != 's' || !cc_utf8_is_space(char_at(p, c->at + c->length))) return false;
    for (uint32_t k = i + 1; k < p->chars.count && k < i + 4; k++) {
        const mark_char *next = &p->chars.item[k];
        if (next->is_double || next->side == MARK_OPEN) return false;
        if (next->side == MARK_CLOSE) return true;
    }
    return false;
}

static void on_single(pairing *p, uint32_t i)
{
    const mark_char *c = &p->chars.item[i];
    mark_side side = c->side;
    if (side == MARK_EITHER) side = single_is_open(p) ? MARK_CLOSE : MARK_OPEN;
    if (side == MARK_CLOSE && single_is_open(p) && !is_possessive(p, i)) close_top(p, c->at, c->at + c->length);
    if (side == MARK_OPEN && !single_is_open(p)) open_mark(p, c);
}

static void count_closers(pairing *p)
{
    p->closers_after = CC_NEW_ARRAY(&p->w->article->arena, p->chars.count + 1, uint32_t);
    for (uint32_t i = p->chars.count; i > 0; i--) {
        const mark_char *c = &p->chars.item[i - 1];
        bool closer = c->is_double && (c->side == MARK_CLOSE || c->side == MARK_EITHER);
        p->closers_after[i - 1] = p->closers_after[i] + (closer ? 1 : 0);
    }
}

/* The statement said: "... */
static bool is_after_colon(const pairing *p, uint32_t at)
{
    while (at > p->start && text_of(p)[at - 1] == ' ') at--;
    return at > p->start && text_of(p)[at - 1] == ':';
}

/* What is still open where the block ends. */
static void end_block(pairing *p)
{
    forget_singles(p);
    p->continued = -1;
    while (p->depth > 0) {
        if (single_is_open(p)) {
            forget_singles(p);
            continue;
        }
        const cc_mark *m = &p->w->marks.item[p->stack[p->depth - 1]];
        bool whole = p->next_opens || m->open == p->start || m->before >= 0 || is_after_colon(p, m->open);
        uint32_t end = whole ? p->end : guess_end(p, m->start, p->end);
        if (p->next_opens && p->depth == 1) p->continued = p->stack[0];
        close_top(p, end, end);
    }
}

static void pair_block(pairing *p)
{
    int32_t before = p->continued;
    uint32_t first = p->w->marks.count;
    collect(p);
    count_closers(p);
    p->depth = 0;
    for (uint32_t i = 0; i < p->chars.count; i++)
        if (p->chars.item[i].is_double) on_double(p, i);
        else on_single(p, i);
    end_block(p);
    if (before >= 0 && first < p->w->marks.count && p->w->marks.item[first].open == p->start)
        p->w->marks.item[first].before = before;
}

static bool is_read(cc_block_kind k)
{
    return cc_block_speaks(k) || k == CC_BLOCK_CAPTION;
}

static bool block_opens(const pairing *p, const cc_block *b)
{
    pairing look = *p;
    look.start = b->start, look.end = b->end, look.depth = 0;
    mark_char c = classify(&look, b->start);
    return is_read(b->kind) && c.is_double && (c.side == MARK_OPEN || c.side == MARK_EITHER);
}

/* Drop what stayed empty and number the rest anew, parents and continuations with them. */
static void compact(cc_quote_work *w)
{
    uint32_t kept = 0;
    int32_t *number = CC_NEW_ARRAY(&w->article->arena, w->marks.count + 1, int32_t);
    for (uint32_t i = 0; i < w->marks.count; i++) {
        cc_mark *m = &w->marks.item[i];
        m->parent = m->parent < 0 ? -1 : number[m->parent];
        m->before = m->before < 0 ? -1 : number[m->before];
        m->at.first = cc_article_token_from(w->article, m->start);
        m->at.last = cc_article_token_from(w->article, m->end);
        bool empty = m->at.first >= m->at.last;
        number[i] = empty ? m->parent : (int32_t)kept;
        if (empty) continue;
        m->sentence = w->sentence_of[m->at.first];
        w->marks.item[kept++] = *m;
    }
    w->marks.count = kept;
}

static void mark_tokens(cc_quote_work *w)
{
    for (uint32_t i = 0; i < w->article->tokens.count; i++) w->mark_of[i] = -1;
    /* Parents stand before what they enclose, so the innermost wins. */
    for (uint32_t i = 0; i < w->marks.count; i++)
        for (uint32_t k = w->marks.item[i].at.first; k < w->marks.item[i].at.last; k++) w->mark_of[k] = (int32_t)i;
}

void cc_quote_marks_find(cc_quote_work *w)
{
    const cc_article *article = w->article;
    pairing p = {.w = w, .continued = -1};
    for (uint32_t i = 0; i < article->blocks.count; i++) {
        const cc_block *b = &article->blocks.item[i];
        if (!is_read(b->kind)) continue;
        p.block = i, p.start = b->start, p.end = b->end;
        p.next_opens = i + 1 < article->blocks.count && block_opens(&p, &article->blocks.item[i + 1]);
        pair_block(&p);
    }
    compact(w);
    mark_tokens(w);
}

int32_t cc_quote_outer(const cc_quote_work *w, int64_t token)
{
    int32_t m = w->mark_of[token];
    while (m >= 0 && w->marks.item[m].parent >= 0) m = w->marks.item[m].parent;
    return m;
}
