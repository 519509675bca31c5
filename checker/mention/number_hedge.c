/* mention/number_hedge.c - the words round a number that open it: "at least", "nearly", "or more". */
#include "mention/number.h"

#include <math.h>

enum { LONGEST_HEDGE = 6, KEY_ROOM = 64 };

cc_bounds cc_bounds_of(double value)
{
    return (cc_bounds){.low = value, .high = value};
}

/* A range keeps its ends: only "about" means something to it. */
void cc_bounds_apply(cc_bounds *b, cc_bound bound)
{
    if (bound == CC_BOUND_ABOUT || bound == CC_BOUND_ALMOST) b->approximate = true;
    if (b->low != b->high) return;
    switch (bound) {
    case CC_BOUND_MORE: b->low_open = true; /* fall through */
    case CC_BOUND_AT_LEAST: b->high = INFINITY; break;
    case CC_BOUND_LESS: b->high_open = true; /* fall through */
    case CC_BOUND_AT_MOST: b->low = -INFINITY; break;
    case CC_BOUND_ALMOST: b->high_open = true; break;
    default: break;
    }
}

static cc_bound find(const cc_map *phrases, const cc_number_scan *s, uint32_t from, uint32_t to)
{
    char room[KEY_ROOM];
    int64_t bound = cc_map_get(phrases, cc_pieces_key(s, from, to, true, room, sizeof room));
    return bound < 0 ? CC_BOUND_NONE : (cc_bound)bound;
}

/* "Adds up to 7.7 percent" is that and no ceiling. */
static bool is_added_up(const cc_number_scan *s, uint32_t up)
{
    static const char *const verbs[] = {"add", "adds", "added", "adding"};
    bool added = false;
    for (size_t i = 0; up > s->done && i < sizeof verbs / sizeof *verbs; i++) added |= cc_piece_is(s, up - 1, verbs[i]);
    return added && cc_piece_is(s, up, "up");
}

/* "Row over 310 jobs", "a cloud hangs over 310 jobs": what it is about, no bound. */
static bool is_about(const cc_number_scan *s, uint32_t over)
{
    return over > s->done && cc_piece_is(s, over, "over") && cc_piece_used_as(s, over - 1, CC_USE_WORRY);
}

cc_bound cc_hedge_before(const cc_number_scan *s, uint32_t first, uint32_t *start)
{
    *start = first;
    for (uint32_t length = LONGEST_HEDGE; length > 0; length--) {
        if (first < s->done + length || s->piece[first - length].kind == CC_PIECE_DIGITS) continue;
        cc_bound bound = find(&s->lexicon->before, s, first - length, first);
        if (bound == CC_BOUND_NONE || is_added_up(s, first - length) || is_about(s, first - length)) continue;
        *start = first - length;
        return bound;
    }
    return CC_BOUND_NONE;
}

/* "20 plus 5" is a sum, "twelve or more" is not. */
static bool is_sum(const cc_number_scan *s, uint32_t i, uint32_t end)
{
    bool plus = cc_piece_is(s, i, "plus") || cc_piece_is_mark(s, i, '+');
    return plus && s->piece[i].spaced && !cc_piece_is_plural(s, end) && !cc_piece_is_dash(s, end);
}

cc_bound cc_hedge_after(const cc_number_scan *s, uint32_t last, uint32_t *end)
{
    uint32_t i =
        cc_piece_is_dash(s, last) && !s->piece[last].spaced && cc_piece_is_attached(s, last + 1) ? last + 1 : last;
    *end = last;
    for (uint32_t length = 3; length > 0; length--) {
        if (i + length > s->count) continue;
        cc_bound bound = find(&s->lexicon->after, s, i, i + length);
        if (bound == CC_BOUND_NONE || is_sum(s, i, i + length)) continue;
        if (length == 1 && i == last && cc_piece_is(s, i, "odd") && !cc_piece_is_plural(s, i + 1)) continue;
        bool number_next =
            cc_piece_is_kind(s, i + length, CC_PIECE_DIGITS) || cc_piece_role(s, i + length) == CC_ROLE_DIGIT;
        if (number_next || cc_piece_is(s, i + length, "than") || cc_piece_is(s, i + length, "or"))
            continue; /* "300 and less than 40" */
        *end = i + length;
        return bound;
    }
    return CC_BOUND_NONE;
}
