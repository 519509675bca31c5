/* Pairing quotation marks.
 *
 * Marks are paired block by block, because writers lose them: an opener without
 * closer ends with its paragraph, and one bad paragraph does not turn the rest of the
 * article inside out. A paragraph that opens anew while the one before was left open
 * continues it. An apostrophe is a mark only where a partner can follow. */
#include "mention/quote_pairing.h"

#include <string.h>

enum { UNCLOSED_WORDS = 12 };

typedef cc_quote_pairing pairing;

static void collect(pairing *p)
{
    p->chars.count = 0;
    for (uint32_t at = p->start; at < p->end; at++) {
        unsigned char c = (unsigned char)cc_quote_text(p)[at];
        if (c != '"' && c != '\'' && c != '`' && c != 0xE2 && c != 0xC2) continue;
        cc_quote_mark m = cc_quote_mark_at(p, at);
        if (m.side == CC_MARK_NONE) continue;
        *CC_PUSH(&p->w->article->arena, &p->chars) = m;
        at += m.length - 1;
    }
}

static int32_t open_mark(pairing *p, const cc_quote_mark *c)
{
    if (p->depth == CC_QUOTE_DEPTH) return -1;
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
        char c = cc_quote_text(p)[at];
        if (c == ',' || c == ';' || c == '!' || c == '?') return at;
        if (c == '.' && cc_utf8_is_space(cc_quote_char_at(p, at + 1))) return at + 1;
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
        if (memcmp(cc_quote_text(p) + at, word, length) == 0 && !cc_quote_is_word(cc_quote_char_before(p, at)) &&
            !cc_quote_is_word(cc_quote_char_at(p, at + (uint32_t)length)))
            return true;
    return false;
}

/* The end of the words before these bytes. */
static uint32_t behind_words(const pairing *p, uint32_t from, uint32_t to)
{
    while (to > from && cc_utf8_is_space((unsigned char)cc_quote_text(p)[to - 1])) to--;
    return to;
}

/* Words of several paragraphs that were run together: "It failed. "We tried again." Marks of one
 * kind do not nest: one that opens behind a full stop goes on with what was left open. */
static bool continues_speech(const pairing *p, uint32_t i)
{
    enum { LONG_SPEECH = 1500 };
    static const char *const reports[] = {"said", "told", "says"};
    const cc_quote_mark *c = &p->chars.item[i];
    if (p->depth != 1 || !p->stack_double[0] || !cc_utf8_is_space(cc_quote_char_before(p, c->at))) return false;
    uint32_t open = p->w->marks.item[p->stack[0]].start, at = behind_words(p, open, c->at);
    char last = at > open ? cc_quote_text(p)[at - 1] : ' ';
    if ((last != '.' && last != '!' && last != '?') || c->at - open > LONG_SPEECH) return false;
    /* Other marks between, or who speaks: the closing one was forgotten somewhere on the way. */
    while (i > 0 && !p->chars.item[i - 1].is_double) i--;
    if (i == 0 || p->chars.item[i - 1].at != p->w->marks.item[p->stack[0]].open) return false;
    for (size_t k = 0; k < sizeof reports / sizeof *reports; k++)
        if (has_word(p, open, at, reports[k])) return false;
    return true;
}

/* End what is open where its paragraph ended, and open the rest of it. */
static void continue_speech(pairing *p, const cc_quote_mark *c)
{
    int32_t before = p->stack[0];
    uint32_t end = behind_words(p, p->w->marks.item[before].start, c->at);
    close_top(p, end, end);
    int32_t rest = open_mark(p, c);
    if (rest >= 0) p->w->marks.item[rest].before = before;
}

static void on_double(pairing *p, uint32_t i)
{
    const cc_quote_mark *c = &p->chars.item[i];
    cc_quote_side side = c->side;
    bool open = double_is_open(p);
    if (side == CC_MARK_EITHER) side = open ? CC_MARK_CLOSE : CC_MARK_OPEN;
    if (side == CC_MARK_OPEN && continues_speech(p, i)) {
        continue_speech(p, c);
    } else if (side == CC_MARK_OPEN && open) {
        /* Nested only if enough closers follow for both; else the one before was never closed. */
        uint32_t need = p->depth + 1 - (p->next_opens ? 1 : 0);
        if (p->closers_after[i] < need) {
            forget_singles(p);
            uint32_t end = guess_end(p, p->w->marks.item[p->stack[p->depth - 1]].start, c->at);
            close_top(p, end, end);
        }
        open_mark(p, c);
    } else if (side == CC_MARK_OPEN) {
        open_mark(p, c);
    } else if (open) {
        forget_singles(p);
        close_top(p, c->at, c->at + c->length);
    } else if (i == 0 && cc_quote_char_before(p, c->at) != ' ' && !cc_utf8_is_digit(cc_quote_char_before(p, c->at))) {
        /* A closer alone: the opener was forgotten at the paragraph's start. */
        cc_quote_mark start = {.at = p->start, .length = 0, .is_double = true};
        int32_t rest = open_mark(p, &start);
        if (rest < 0) return;
        if (p->left_open >= 0) p->w->marks.item[rest].before = p->left_open;
        close_top(p, c->at, c->at + c->length);
    }
}

/* "the workers' rights": a closer after s only where no better one follows before the next opener. */
static bool is_possessive(const pairing *p, uint32_t i)
{
    const cc_quote_mark *c = &p->chars.item[i];
    if (cc_quote_char_before(p, c->at) != 's' || !cc_utf8_is_space(cc_quote_char_at(p, c->at + c->length)))
        return false;
    for (uint32_t k = i + 1; k < p->chars.count && k < i + 4; k++) {
        const cc_quote_mark *next = &p->chars.item[k];
        if (next->is_double || next->side == CC_MARK_OPEN) return false;
        if (next->side == CC_MARK_CLOSE) return true;
    }
    return false;
}

/* "So I stayed.'", "the worthiest', the message said": the last line of speech that lines above left open. */
static bool ends_speech(const pairing *p, const cc_quote_mark *m)
{
    int32_t c = cc_quote_char_before(p, m->at);
    if (c == '.' || c == ',' || c == '!' || c == '?') return true;
    return c != 's' && cc_quote_char_at(p, m->at + m->length) == ',';
}

static void on_single(pairing *p, uint32_t i)
{
    const cc_quote_mark *c = &p->chars.item[i];
    cc_quote_side side = c->side;
    if (i == 0 && p->until == p->block && p->until_single && side != CC_MARK_OPEN && ends_speech(p, c)) {
        cc_quote_mark start = {.at = p->start, .length = 0};
        if (open_mark(p, &start) >= 0) close_top(p, c->at, c->at + c->length);
        return;
    }
    if (side == CC_MARK_EITHER) side = single_is_open(p) ? CC_MARK_CLOSE : CC_MARK_OPEN;
    if (side == CC_MARK_CLOSE && single_is_open(p) && !is_possessive(p, i)) close_top(p, c->at, c->at + c->length);
    if (side == CC_MARK_OPEN && !single_is_open(p)) open_mark(p, c);
}

static void count_closers(pairing *p)
{
    p->closers_after = CC_NEW_ARRAY(&p->w->article->arena, p->chars.count + 1, uint32_t);
    for (uint32_t i = p->chars.count; i > 0; i--) {
        const cc_quote_mark *c = &p->chars.item[i - 1];
        bool closer = c->is_double && (c->side == CC_MARK_CLOSE || c->side == CC_MARK_EITHER);
        p->closers_after[i - 1] = p->closers_after[i] + (closer ? 1 : 0);
    }
}

/* The statement said: "... */
static bool is_after_colon(const pairing *p, uint32_t at)
{
    while (at > p->start && cc_quote_text(p)[at - 1] == ' ') at--;
    return at > p->start && cc_quote_text(p)[at - 1] == ':';
}

static bool is_read(cc_block_kind k)
{
    return cc_block_speaks(k) || k == CC_BLOCK_CAPTION;
}

/* The first mark of this kind in the block. */
static cc_quote_mark first_mark(const pairing *p, const cc_block *b, bool is_double)
{
    pairing look = *p;
    look.start = b->start, look.end = b->end, look.depth = 0;
    for (uint32_t at = b->start; at < b->end; at++) {
        unsigned char c = (unsigned char)cc_quote_text(p)[at];
        bool may = c == 0xE2 || c == (is_double ? '"' : '\'');
        cc_quote_mark m = may ? cc_quote_mark_at(&look, at) : (cc_quote_mark){0};
        if (may && m.is_double == is_double && m.side != CC_MARK_NONE) return m;
    }
    return (cc_quote_mark){.at = b->end};
}

/* Speech whose lines were broken: the block near by that closes what this one leaves open, with no mark and nobody who
 * reports between; 0 where there is none. */
static uint32_t closing_block(const pairing *p, bool is_double)
{
    enum { BLOCKS = 4, LONG = 1200 };
    static const char *const reports[] = {"said", "told", "says", "added"};
    const cc_article *article = p->w->article;
    for (uint32_t i = p->block + 1; i < article->blocks.count && i <= p->block + BLOCKS; i++) {
        const cc_block *b = &article->blocks.item[i];
        if (!is_read(b->kind) || b->end - p->end > LONG) return 0;
        cc_quote_mark m = first_mark(p, b, is_double);
        pairing in = *p;
        in.start = b->start, in.end = b->end;
        if (m.at < b->end)
            return m.side == CC_MARK_CLOSE && m.at > b->start + 1 && (is_double || ends_speech(&in, &m)) ? i : 0;
        for (size_t k = 0; k < sizeof reports / sizeof *reports; k++)
            if (has_word(&in, b->start, b->end, reports[k])) return 0;
    }
    return 0;
}

/* A line within such speech. */
static void add_line(pairing *p, int32_t before)
{
    cc_quote_mark start = {.at = p->start, .length = 0, .is_double = !p->until_single};
    p->continued = open_mark(p, &start);
    if (p->continued < 0) return;
    p->w->marks.item[p->continued].before = before;
    close_top(p, p->end, p->end);
}

static bool block_opens(const pairing *p, uint32_t block, bool is_double);

/* Speech in single marks goes on in the next block: it opens anew, or ends what was left open. An apostrophe at the
 * beginning of some word is no speech. */
static bool single_goes_on(pairing *p)
{
    if (p->depth != 1 || !single_is_open(p)) return false;
    const cc_mark *m = &p->w->marks.item[p->stack[0]];
    if (m->open != p->start && m->before < 0 && !is_after_colon(p, m->open)) return false;
    if (block_opens(p, p->block + 1, false)) return true;
    p->until = closing_block(p, false);
    p->until_single = p->until > 0;
    return p->until > 0;
}

/* What is still open where the block ends. */
static void end_block(pairing *p)
{
    p->continued = p->left_open = -1;
    p->until = 0, p->until_single = false;
    if (single_goes_on(p)) {
        p->continued = p->stack[0];
        close_top(p, p->end, p->end);
        return;
    }
    forget_singles(p);
    while (p->depth > 0) {
        if (single_is_open(p)) {
            forget_singles(p);
            continue;
        }
        const cc_mark *m = &p->w->marks.item[p->stack[p->depth - 1]];
        if (!p->next_opens && p->depth == 1) p->until = closing_block(p, true);
        bool whole =
            p->next_opens || p->until > 0 || m->open == p->start || m->before >= 0 || is_after_colon(p, m->open);
        uint32_t end = whole ? p->end : guess_end(p, m->start, p->end);
        if (p->depth == 1) *(p->next_opens || p->until > 0 ? &p->continued : &p->left_open) = p->stack[0];
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
    if (before >= 0 && p->block < p->until) {
        add_line(p, before);
        return;
    }
    /* the last line of speech that lines above left open: its first double mark is the closing one */
    cc_quote_mark start = {.at = p->start, .length = 0, .is_double = true};
    if (before >= 0 && p->block == p->until && !p->until_single) open_mark(p, &start);
    for (uint32_t i = 0; i < p->chars.count; i++)
        if (p->chars.item[i].is_double) on_double(p, i);
        else on_single(p, i);
    end_block(p);
    if (before >= 0 && first < p->w->marks.count && p->w->marks.item[first].open == p->start)
        p->w->marks.item[first].before = before;
}

static bool block_opens(const pairing *p, uint32_t block, bool is_double)
{
    if (block >= p->w->article->blocks.count) return false;
    const cc_block *b = &p->w->article->blocks.item[block];
    pairing look = *p;
    look.start = b->start, look.end = b->end, look.depth = 0;
    cc_quote_mark c = cc_quote_mark_at(&look, b->start);
    return is_read(b->kind) && c.is_double == is_double && (c.side == CC_MARK_OPEN || c.side == CC_MARK_EITHER);
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
    pairing p = {.w = w, .continued = -1, .left_open = -1};
    for (uint32_t i = 0; i < article->blocks.count; i++) {
        const cc_block *b = &article->blocks.item[i];
        if (!is_read(b->kind)) continue;
        p.block = i, p.start = b->start, p.end = b->end;
        p.next_opens = block_opens(&p, i + 1, true);
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
