/* mention/quote_pairing.h - the marks of one block while they are paired; inside mention/quote_marks.c and
 * quote_side.c only. */
#ifndef CC_QUOTE_PAIRING_H
#define CC_QUOTE_PAIRING_H

#include "mention/quote_work.h"

#include "base/utf8.h"

typedef enum { CC_MARK_NONE, CC_MARK_OPEN, CC_MARK_CLOSE, CC_MARK_EITHER } cc_quote_side;

typedef struct {
    uint32_t at, length;
    bool is_double;
    cc_quote_side side;
} cc_quote_mark;

enum { CC_QUOTE_DEPTH = 4 };

typedef struct {
    cc_quote_work *w;
    uint32_t block;
    uint32_t start, end;           /* bytes of the block */
    CC_ARRAY(cc_quote_mark) chars; /* candidates of this block */
    uint32_t *closers_after;       /* by candidate: double closers from it on */
    int32_t stack[CC_QUOTE_DEPTH]; /* marks that are open */
    bool stack_double[CC_QUOTE_DEPTH];
    uint32_t depth;
    bool next_opens;   /* the next block starts with an opener */
    uint32_t until;    /* the block that closes what was left open, where lines were broken; 0: none */
    bool until_single; /* in single marks */
    int32_t continued; /* mark of the block before that was left open, -1 */
    int32_t left_open; /* the same where this block does not start with an opener, -1 */
} cc_quote_pairing;

static inline const char *cc_quote_text(const cc_quote_pairing *p)
{
    return p->w->article->text.ptr;
}

static inline int32_t cc_quote_char_before(const cc_quote_pairing *p, uint32_t at)
{
    if (at <= p->start) return ' ';
    uint32_t from = at - 1;
    while (from > p->start && ((unsigned char)cc_quote_text(p)[from] & 0xC0) == 0x80) from--;
    size_t n;
    return cc_utf8_decode((cc_span){cc_quote_text(p) + from, at - from}, &n);
}

static inline int32_t cc_quote_char_at(const cc_quote_pairing *p, uint32_t at)
{
    if (at >= p->end) return ' ';
    size_t n;
    return cc_utf8_decode((cc_span){cc_quote_text(p) + at, p->end - at}, &n);
}

static inline bool cc_quote_is_word(int32_t c)
{
    return cc_utf8_is_letter(c) || cc_utf8_is_digit(c);
}

/* The mark that starts at this byte; side CC_MARK_NONE where there is none. */
cc_quote_mark cc_quote_mark_at(const cc_quote_pairing *p, uint32_t at);

#endif
