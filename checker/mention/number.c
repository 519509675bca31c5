#include "mention/number.h"

#include <math.h>

/* --- putting a number into the article -------------------------------------------------- */

/* The token that the others hang from. */
static uint32_t head_token(const cc_number_scan *s, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++) {
        int32_t head = s->sentence->token[i - s->sentence->first].head;
        uint32_t above = s->sentence->first + (uint32_t)head;
        if (head == CC_NO_TOKEN || above < first || above >= last) return i;
    }
    return first;
}

static cc_place_in_text place(const cc_number_scan *s, uint32_t first, uint32_t last)
{
    cc_place_in_text at = {.start = s->piece[first].start, .end = s->piece[last - 1].end};
    const cc_token *tokens = s->article->tokens.item;
    at.first = s->piece[first].token;
    at.last = s->piece[last - 1].token + 1;
    while (at.last < s->sentence->first + s->sentence->count && tokens[at.last].start < at.end) at.last++;
    at.sentence = (uint32_t)(s->sentence - s->article->sentences.item);
    at.head = head_token(s, at.first, at.last);
    return at;
}

/* Marks the tokens, but not those that an earlier number has. */
static cc_number *push(cc_number_scan *s, uint32_t first, uint32_t last, cc_number_kind kind)
{
    cc_number *n = CC_PUSH(&s->article->arena, &s->article->numbers);
    int32_t index = (int32_t)s->article->numbers.count - 1;
    n->at = place(s, first, last);
    n->kind = kind;
    n->noun_token = -1;
    for (uint32_t i = n->at.first; i < n->at.last; i++)
        if (s->article->tokens.item[i].number < 0) s->article->tokens.item[i].number = index;
    s->done = last;
    return n;
}

static uint32_t push_exact(cc_number_scan *s, uint32_t first, uint32_t last, cc_number_kind kind)
{
    cc_number *n = push(s, first, last, kind);
    n->value = cc_article_slice(s->article, n->at.start, n->at.end);
    n->low = n->base_low = s->piece[first].value;
    n->high = n->base_high = n->low;
    return last;
}

/* --- one expression ------------------------------------------------------------------------ */

typedef struct {
    uint32_t first, last;
    cc_bounds bounds;
    cc_quantity quantity; /* of a range the second one, whose unit is meant */
    const cc_unit *unit;
    uint32_t between; /* pieces before it that open a range: "between", "between the ages of" */
} expression;

static double in_unit(const cc_quantity *q, const cc_unit *unit)
{
    if (q->unit == NULL || unit == NULL || q->unit == unit) return q->value;
    return (q->value + q->unit->offset) * q->unit->factor / unit->factor - unit->offset;
}

static bool is_range_word(const cc_number_scan *s, uint32_t i)
{
    return cc_piece_is(s, i, "to") || cc_piece_is(s, i, "through") || cc_piece_is(s, i, "till");
}

static bool is_after(const cc_number_scan *s, uint32_t first, const char *word)
{
    return first > s->done && cc_piece_is(s, first - 1, word);
}

/* "rose from 3 to 5": two values of two times. */
static bool is_change(const cc_number_scan *s, uint32_t first)
{
    if (!is_after(s, first, "from")) return false;
    for (uint32_t back = 2; back <= 7 && back <= first; back++) {
        if (cc_piece_is_mark(s, first - back, ',') || cc_piece_is_mark(s, first - back, ';')) return false;
        if (cc_piece_used_as(s, first - back, CC_USE_CHANGE)) return true;
    }
    return false;
}

/* "two or three", "8 or 9" */
static bool are_neighbours(const cc_quantity *a, const cc_quantity *b)
{
    return a->unit == NULL && !a->amount.ordinal && b->value > a->value && b->value <= a->value * 2 && a->value < 100;
}

/* "US", "HK", "EUR" before a number */
static bool is_capitals(const cc_number_scan *s, uint32_t i)
{
    for (uint32_t at = s->piece[i].start; at < s->piece[i].end; at++)
        if (s->article->text.ptr[at] < 'A' || s->article->text.ptr[at] > 'Z') return false;
    return s->piece[i].end - s->piece[i].start <= 3;
}

/* The second half of a range that begins behind the word at `at`: digits, perhaps with "about", "~" or "the". */
static bool read_second(const cc_number_scan *s, uint32_t at, cc_quantity *q)
{
    uint32_t i = at;
    if (cc_piece_is(s, i, "the") || cc_piece_is(s, i, "about") || cc_piece_is(s, i, "around") ||
        cc_piece_is_mark(s, i, '~'))
        i++;
    uint32_t most = i + 3;
    for (; i < most && i < s->count; i++) {
        if (cc_piece_role(s, i) != CC_ROLE_MINUS && cc_quantity_read(s, i, at, q) > i) return q->first <= most;
        if (cc_piece_is_kind(s, i, CC_PIECE_WORD) && s->piece[i].word.role != CC_ROLE_MINUS && !is_capitals(s, i))
            return false;
    }
    return false;
}

/* "10 to 15 million": the scale of the second belongs to both. */
static void spread_scale(cc_quantity *a, const cc_quantity *b)
{
    if (b->amount.scale > 1 && a->amount.scale == 1 && a->value <= b->amount.mantissa) a->value *= b->amount.scale;
}

static bool fits(const cc_quantity *a, const cc_quantity *b)
{
    if (a->amount.ordinal != b->amount.ordinal || a->amount.many || b->amount.many) return false;
    if (a->unit == NULL || b->unit == NULL) return a->unit == NULL || a->before; /* "1.2 m to 600,000" is none */
    return cc_span_equal(a->unit->dimension, b->unit->dimension);
}

/* Join the second value to the first: true for a range that ascends. */
static bool join(expression *e, cc_quantity a, cc_quantity b)
{
    if (!fits(&a, &b)) return false;
    spread_scale(&a, &b);
    const cc_unit *unit = b.unit != NULL ? b.unit : a.unit;
    double low = in_unit(&a, unit);
    if (low >= b.value) return false;
    e->bounds = (cc_bounds){.low = low, .high = b.value, .approximate = e->bounds.approximate};
    e->quantity = b;
    e->quantity.first = a.first;
    e->unit = unit;
    e->last = b.last;
    return true;
}

static uint32_t try_dash(cc_number_scan *s, uint32_t i, expression *e)
{
    cc_quantity b;
    uint32_t at = e->last;
    bool tilde = cc_piece_is_mark(s, at, '~') && !s->piece[at].spaced;
    if ((!cc_piece_is_dash(s, at) && !tilde) || !read_second(s, at + 1, &b)) return i;
    bool tight = !s->piece[at].spaced && !s->piece[at + 1].spaced;
    bool code = tight && b.unit == NULL && cc_piece_is_kind(s, b.last, CC_PIECE_WORD) && !s->piece[b.last].spaced;
    if (code) return s->done = b.last + 1; /* "777-200LR" */
    if (tight && cc_is_score(s, &e->quantity, &b)) {
        uint32_t end = b.last;
        bool longer =
            cc_piece_is_dash(s, end) && cc_piece_is_attached(s, end) && cc_piece_is_kind(s, end + 1, CC_PIECE_DIGITS);
        return push_exact(s, e->quantity.first, longer ? end + 2 : end, CC_NUMBER_SCORE);
    }
    bool bare = e->quantity.unit == NULL && b.unit == NULL && !cc_piece_is_plural(s, b.last);
    bool years = bare && cc_quantity_is_trap(s, &e->quantity) && (b.value < 100 || cc_quantity_is_trap(s, &b));
    if (tight && years) return s->done = b.last; /* "1914-18" */
    if (tight && bare && s->piece[e->quantity.first].kind == CC_PIECE_WORD && b.amount.scale == 1)
        return i; /* "three-nought-four" */
    join(e, e->quantity, b);
    return i;
}

static uint32_t try_to(cc_number_scan *s, uint32_t i, expression *e)
{
    cc_quantity b;
    if (!is_range_word(s, e->last) || is_change(s, e->quantity.first) || !read_second(s, e->last + 1, &b)) return i;
    bool bare = e->quantity.unit == NULL && b.unit == NULL;
    if (bare && cc_quantity_is_trap(s, &e->quantity) && cc_quantity_is_trap(s, &b)) return s->done = b.last; /* years */
    bool score = bare && !is_after(s, e->quantity.first, "from") && e->quantity.value > b.value &&
                 cc_is_score(s, &e->quantity, &b);
    if (score) return push_exact(s, e->quantity.first, b.last, CC_NUMBER_SCORE);
    join(e, e->quantity, b);
    return i;
}

static uint32_t try_and(cc_number_scan *s, uint32_t i, expression *e)
{
    cc_quantity b;
    bool either = cc_piece_is(s, e->last, "or");
    if (!(e->between > 0 && cc_piece_is(s, e->last, "and")) && !either) return i;
    if (!read_second(s, e->last + 1, &b) || (either && !are_neighbours(&e->quantity, &b))) return i;
    if (e->between > 0 && cc_quantity_is_trap(s, &e->quantity) && cc_quantity_is_trap(s, &b) &&
        e->quantity.unit == NULL)
        return s->done = b.last;
    join(e, e->quantity, b);
    return i;
}

/* "one in five", "two out of three", "1 over 3": a share. */
static bool read_ratio(const cc_number_scan *s, expression *e)
{
    cc_amount of;
    const cc_quantity *q = &e->quantity;
    uint32_t at = cc_piece_is_dash(s, e->last) ? e->last + 1 : e->last;
    bool in = cc_piece_is(s, at, "in"), out = cc_piece_is(s, at, "out") && cc_piece_is(s, at + 1, "of"),
         over = cc_piece_is(s, at, "over");
    if ((!in && !out && !over) || q->unit != NULL || q->amount.ordinal || q->amount.many) return false;
    bool every = in && cc_piece_is(s, at + 1, "every");
    uint32_t second = out || every                  ? at + 2
                      : cc_piece_is_dash(s, at + 1) ? at + 2
                                                    : at + 1,
             end = cc_amount_read(s, second, false, &of), unit;
    if (end == second || of.ordinal || of.value <= 0 || cc_unit_read(s, end, &unit) != NULL) return false;
    if (floor(of.value) != of.value || floor(q->value) != q->value || q->value <= 0) return false;
    if (over && (cc_piece_is_kind(s, end, CC_PIECE_WORD) || cc_piece_is_mark(s, end, '%'))) return false;
    if (!over && (of.value <= q->value || q->value > 99 || (in && (of.value > 1000 || of.value >= 1000 * q->value))))
        return false;
    if (of.literal && of.value >= 1900 && of.value < 2100) return false;
    if (in && cc_piece_is_kind(s, at - 1, CC_PIECE_DIGITS) != cc_piece_is_kind(s, second, CC_PIECE_DIGITS))
        return false;
    e->quantity.value /= of.value;
    e->quantity.amount.fraction = true;
    e->bounds = cc_bounds_of(e->quantity.value);
    e->last = e->quantity.last = end;
    return true;
}

/* Hedges on both sides, the nearest first. */
static void apply_hedges(const cc_number_scan *s, expression *e)
{
    uint32_t start = e->quantity.first, end;
    if (e->between > 0) start -= e->between;
    else if (is_after(s, start, "from")) start--;
    else if (e->quantity.amount.ordinal && is_after(s, start, "the")) start--;
    cc_bound bound = cc_hedge_before(s, start, &start);
    cc_bounds_apply(&e->bounds, bound);
    if (bound != CC_BOUND_NONE) {
        e->first = start;
        bound = cc_hedge_before(s, start, &start); /* "more than about" */
        cc_bounds_apply(&e->bounds, bound);
        if (bound != CC_BOUND_NONE) e->first = start;
    } else if (e->between > 0 || (e->bounds.low < e->bounds.high && is_after(s, e->quantity.first, "from"))) {
        e->first = e->quantity.first - (e->between > 0 ? e->between : 1);
    }
    cc_bounds_apply(&e->bounds, e->quantity.bound);
    bound = cc_hedge_after(s, e->last, &end);
    if (bound == CC_BOUND_NONE) return;
    cc_bounds_apply(&e->bounds, bound);
    e->last = end;
}

static cc_number_kind kind_of(const expression *e, bool age)
{
    if (age) return CC_NUMBER_AGE;
    if (e->quantity.amount.ordinal) return CC_NUMBER_ORDINAL;
    if (e->unit == NULL) return CC_NUMBER_COUNT;
    if (e->unit->money) return CC_NUMBER_MONEY;
    return cc_span_is(e->unit->name, "%") ? CC_NUMBER_PERCENT : CC_NUMBER_QUANTITY;
}

static const cc_unit *unit_named(const cc_number_scan *s, cc_span word)
{
    int64_t at = cc_map_get(&s->lexicon->unit_words, word);
    return at < 0 ? NULL : &s->lexicon->unit.item[at];
}

/* "greater than 30 and less than 40": the second closes what the first left open. */
static bool close_previous(cc_number_scan *s, const expression *e)
{
    uint32_t count = s->article->numbers.count;
    if (count == 0 || s->done == 0 || e->first > s->done + 1) return false;
    bool joined_by = cc_piece_is(s, s->done, "and") || cc_piece_is(s, s->done, "but");
    if (e->first == s->done + 1 && !joined_by) return false;
    cc_number *n = &s->article->numbers.item[count - 1];
    cc_bounds joined = {n->low, n->high, n->low_open, n->high_open, n->approximate};
    if (n->at.end != s->piece[s->done - 1].end || n->ordinal != e->quantity.amount.ordinal) return false;
    if (isinf(n->high) && !isinf(n->low) && isinf(e->bounds.low) && !isinf(e->bounds.high))
        joined.high = e->bounds.high, joined.high_open = e->bounds.high_open;
    else if (isinf(n->low) && !isinf(n->high) && isinf(e->bounds.high) && !isinf(e->bounds.low))
        joined.low = e->bounds.low, joined.low_open = e->bounds.low_open;
    else return false;
    if (joined.low >= joined.high) return false;
    if (e->unit != NULL && n->unit.len > 0 && !cc_span_equal(e->unit->name, n->unit)) return false;
    n->low = joined.low, n->high = joined.high;
    n->low_open = joined.low_open, n->high_open = joined.high_open;
    n->at = place(s, s->done, e->last);
    return true;
}

static void add(cc_number_scan *s, expression *e)
{
    bool age = cc_number_is_age(s, e->first, e->last, &e->quantity), closes = close_previous(s, e);
    if (age && e->unit == NULL) e->unit = unit_named(s, CC_LIT("year"));
    cc_number *n =
        closes ? &s->article->numbers.item[s->article->numbers.count - 1] : push(s, e->first, e->last, kind_of(e, age));
    s->done = e->last;
    if (!closes) {
        n->low = e->bounds.low, n->high = e->bounds.high;
        n->low_open = e->bounds.low_open, n->high_open = e->bounds.high_open;
        n->approximate = e->bounds.approximate;
        n->ordinal = e->quantity.amount.ordinal;
    }
    cc_number_normalise(&s->article->arena, n, e->unit);
    if (e->unit == NULL && e->quantity.amount.fraction) n->dimension = CC_LIT("share");
    cc_number_noun(s, n, e->last);
}

/* "- 1,200,000": a dash of its own counts only where nothing else is there. */
static void apply_lone_dash(const cc_number_scan *s, expression *e)
{
    bool all = e->quantity.first == 1 &&
               (e->last == s->count || (e->last + 1 == s->count && cc_piece_is_mark(s, e->last, '.')));
    if (!all || !cc_piece_is_mark(s, 0, '-') || e->quantity.unit != e->unit || e->bounds.low != e->bounds.high) return;
    e->quantity.value = -e->quantity.value;
    e->bounds = cc_bounds_of(e->quantity.value);
    e->quantity.first = 0;
}

static void remember_name(cc_number_scan *s, const cc_quantity *q)
{
    if (!q->amount.literal || q->value < 100 || s->names == CC_NUMBER_NAMES || !cc_quantity_is_name(s, q)) return;
    s->name[s->names++] = q->value;
}

/* "between", "between the" and an ordinal, "between the ages of". */
static uint32_t between_before(const cc_number_scan *s, uint32_t start)
{
    if (is_after(s, start, "between")) return 1;
    if (is_after(s, start, "the") && is_after(s, start - 1, "between")) return 2;
    bool ages = is_after(s, start, "of") && is_after(s, start - 1, "ages") && is_after(s, start - 2, "the");
    return ages && is_after(s, start - 3, "between") ? 4 : 0;
}

static uint32_t read_expression(cc_number_scan *s, uint32_t i)
{
    static uint32_t (*const ranges[])(cc_number_scan *, uint32_t, expression *) = {try_dash, try_to, try_and};
    expression e = {0};
    bool id;
    uint32_t trap = cc_number_trap(s, i, &id);
    if (trap > i) return id ? push_exact(s, i, trap, CC_NUMBER_ID) : (s->done = trap);
    if (cc_quantity_read(s, i, s->done, &e.quantity) == i) return i;
    e.last = e.quantity.last;
    e.unit = e.quantity.unit;
    e.bounds = cc_bounds_of(e.quantity.value);
    uint32_t start = e.quantity.first;
    e.between = between_before(s, start);
    for (size_t k = 0; k < sizeof ranges / sizeof *ranges && e.last == e.quantity.last && e.bounds.low == e.bounds.high;
         k++) {
        uint32_t end = ranges[k](s, i, &e);
        if (end > i) return end;
    }
    bool ratio = e.bounds.low == e.bounds.high && read_ratio(s, &e);
    if (!ratio && cc_quantity_is_trap(s, &e.quantity)) {
        remember_name(s, &e.quantity);
        return s->done = e.last;
    }
    if (e.quantity.amount.many) e.bounds.high = INFINITY;
    apply_lone_dash(s, &e);
    e.first = e.quantity.first;
    apply_hedges(s, &e);
    add(s, &e);
    return e.last;
}

static uint32_t read_decade(cc_number_scan *s, uint32_t i)
{
    cc_bounds ages;
    uint32_t first, end = cc_age_decade(s, i, &first, &ages);
    if (end == i) return i;
    cc_number *n = push(s, first, end, CC_NUMBER_AGE);
    n->low = ages.low, n->high = ages.high;
    cc_number_normalise(&s->article->arena, n, unit_named(s, CC_LIT("year")));
    return end;
}

static bool may_begin(const cc_number_scan *s, uint32_t i)
{
    const cc_piece *a = &s->piece[i];
    if (a->kind == CC_PIECE_DIGITS) return true;
    if (a->kind == CC_PIECE_MARK) return a->value > 0;
    return a->word.role != CC_ROLE_NONE && a->word.role != CC_ROLE_AND && a->word.role != CC_ROLE_SUFFIX &&
           a->word.role != CC_ROLE_MINUS;
}

void cc_numbers_find(const cc_mention_lexicon *l, cc_article *article)
{
    cc_number_scan s = {.mention = l, .lexicon = l->number, .article = article};
    s.sterling = cc_span_find(article->text, CC_LIT("\xC2\xA3")) != SIZE_MAX;
    for (uint32_t k = 0; k < article->sentences.count; k++) {
        cc_pieces_cut(&s, &article->sentences.item[k]);
        for (uint32_t i = 0; i < s.count;) {
            uint32_t end = may_begin(&s, i) ? read_expression(&s, i) : read_decade(&s, i);
            i = end > i ? end : i + 1;
        }
    }
    cc_number_scan_free(&s);
}
