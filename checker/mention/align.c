#include "mention/align_words.h"

#include "base/buffer.h"
#include "base/utf8.h"

#include <string.h>

enum { MAX_WORDS = 400, SHOWN_WORDS = 10 };

typedef cc_align_word word;
typedef cc_align_words words;

/* --- words ----------------------------------------------------------------- */

/* Short ones of the closed classes; the rest tells something. Sorted. */
static const char *const function_words[] = {
    "a",    "about", "all",   "an",   "and",  "any",   "are",  "as",   "at",    "be",   "been", "but",  "by",
    "can",  "could", "did",   "do",   "does", "for",   "from", "had",  "has",   "have", "he",   "her",  "him",
    "his",  "how",   "i",     "if",   "in",   "into",  "is",   "it",   "its",   "just", "may",  "me",   "more",
    "my",   "no",    "not",   "of",   "on",   "or",    "our",  "out",  "she",   "so",   "some", "such", "than",
    "that", "the",   "their", "them", "then", "there", "they", "this", "to",    "too",  "up",   "us",   "very",
    "was",  "we",    "were",  "what", "when", "who",   "will", "with", "would", "you",  "your",
};

static bool is_function_word(cc_span folded)
{
    return cc_is_among_sorted(folded, function_words, sizeof function_words / sizeof *function_words);
}

static bool is_inside(int32_t c)
{
    return cc_utf8_is_letter(c) || cc_utf8_is_digit(c) || c == '\'' || c == 0x2019 || c == '.' || c == ',' ||
           c == '-' || c == '%' || c == '$';
}

static bool is_core(int32_t c)
{
    return cc_utf8_is_letter(c) || cc_utf8_is_digit(c) || c == '%' || c == '$';
}

/* "U.S." and "US", "1,000" and "1000" are one word: dots, commas and apostrophes go. */
static uint64_t key_of(cc_span folded, char *room, size_t size, cc_span *bare)
{
    size_t n = 0;
    for (size_t i = 0; i < folded.len && n < size; i++)
        if (folded.ptr[i] != '.' && folded.ptr[i] != ',' && folded.ptr[i] != '\'') room[n++] = folded.ptr[i];
    *bare = (cc_span){room, n};
    return cc_span_hash(*bare);
}

static void add_word(words *w, cc_span form, cc_arena *a)
{
    char room[64];
    cc_span bare;
    word *k = &w->item[w->count++];
    k->form = form;
    k->key = key_of(cc_utf8_fold(a, form), room, sizeof room, &bare);
    k->weight = is_function_word(bare) ? 0.25F : 1.0F;
    w->keys[k->key / 64 % 4] |= UINT64_C(1) << k->key % 64;
}

/* The words of a text, those in brackets left out. */
static words split(cc_span text, cc_arena *a)
{
    size_t most = text.len / 2 + 1; /* a word and what parts it from the next are two bytes at least */
    words w = {.item = CC_NEW_ARRAY(a, most < MAX_WORDS ? most : MAX_WORDS, word), .text = text};
    size_t at = 0, n = 0;
    bool bracket = false;
    while (at < text.len && w.count < MAX_WORDS) {
        int32_t c = cc_utf8_decode(cc_span_sub(text, at, text.len), &n);
        if (c == '[' || c == ']') bracket = c == '[';
        if (!is_core(c)) {
            at += n;
            continue;
        }
        size_t start = at, end = at;
        while (at < text.len && is_inside(c = cc_utf8_decode(cc_span_sub(text, at, text.len), &n))) {
            at += n;
            if (is_core(c)) end = at;
        }
        if (!bracket) add_word(&w, cc_span_sub(text, start, end), a);
    }
    return w;
}

/* --- the longest common subsequence, by weight ---------------------------------- */

/* pair[i] = the word of b that word i of a meets, or -1. Two rows would do for the sum;
 * the way back needs the table, at most MAX_WORDS squared. */
static void match(const words *a, const words *b, int32_t *pair, cc_arena *arena)
{
    uint32_t width = b->count + 1;
    float *best = CC_NEW_ARRAY(arena, (size_t)(a->count + 1) * width, float);
    for (uint32_t i = a->count; i-- > 0;)
        for (uint32_t j = b->count; j-- > 0;) {
            float down = best[(i + 1) * width + j], right = best[i * width + j + 1];
            float most = down > right ? down : right;
            float both = a->item[i].key == b->item[j].key ? best[(i + 1) * width + j + 1] + a->item[i].weight : -1;
            best[i * width + j] = both > most ? both : most;
        }
    for (uint32_t i = 0; i < a->count; i++) pair[i] = -1;
    /* The earliest of several best ways keeps runs together. */
    for (uint32_t i = 0, j = 0; i < a->count && j < b->count;) {
        float here = best[i * width + j];
        bool same = a->item[i].key == b->item[j].key && here == best[(i + 1) * width + j + 1] + a->item[i].weight;
        if (same) pair[i++] = (int32_t)j++;
        else if (here == best[(i + 1) * width + j]) i++;
        else j++;
    }
}

/* A common function word between words that differ is chance: it ties nothing together. */
static void drop_islands(const words *a, int32_t *pair)
{
    for (uint32_t i = 0; i < a->count; i++) {
        if (pair[i] < 0 || a->item[i].weight >= 1) continue;
        bool left = i > 0 && pair[i - 1] >= 0 && pair[i - 1] + 1 == pair[i];
        bool right = i + 1 < a->count && pair[i + 1] >= 0 && pair[i] + 1 == pair[i + 1];
        if (!left && !right) pair[i] = -1;
    }
}

static double weight_of(const words *w, uint32_t from, uint32_t to)
{
    double sum = 0;
    for (uint32_t i = from; i < to; i++) sum += (double)w->item[i].weight;
    return sum;
}

/* --- the difference in words ------------------------------------------------------ */

static void add_shown(cc_buffer *out, const words *w, uint32_t from, uint32_t to)
{
    bool cut = to - from > SHOWN_WORDS;
    if (cut) to = from + SHOWN_WORDS;
    const char *start = w->item[from].form.ptr;
    const char *end = w->item[to - 1].form.ptr + w->item[to - 1].form.len;
    cc_buffer_byte(out, '\'');
    cc_buffer_add(out, (cc_span){start, (size_t)(end - start)});
    cc_buffer_text(out, cut ? " ...'" : "'");
}

static void separate(cc_buffer *out)
{
    if (out->len > 0) cc_buffer_text(out, "; ");
}

static uint32_t words_of_weight(const words *w, uint32_t from, uint32_t to)
{
    uint32_t n = 0;
    for (uint32_t i = from; i < to; i++)
        if (w->item[i].weight >= 1) n++;
    return n;
}

/* Words [i, i2) of a against [j, j2) of b, between two common words. */
typedef struct {
    uint32_t i, i2, j, j2;
} gap;

static void count_gap(cc_align_result *r, const words *a, const words *b, gap g)
{
    uint32_t less = words_of_weight(a, g.i, g.i2), more = words_of_weight(b, g.j, g.j2);
    if (g.i < g.i2 && g.j < g.j2) r->replaced += less < more ? more : less;
    if (g.j == g.j2) r->left_out += less;
    if (g.i == g.i2) r->added += more;
    if (g.j == g.j2 && g.i2 - g.i >= 3) r->joined = true;
}

static void show_gap(cc_buffer *out, const words *a, const words *b, gap g)
{
    if (g.i == g.i2 && g.j == g.j2) return;
    separate(out);
    if (g.j == g.j2) {
        cc_buffer_text(out, "without ");
        add_shown(out, a, g.i, g.i2);
        return;
    }
    if (g.i == g.i2) cc_buffer_text(out, "with ");
    add_shown(out, b, g.j, g.j2);
    if (g.i == g.i2) return;
    cc_buffer_text(out, " for ");
    add_shown(out, a, g.i, g.i2);
}

/* One common word between two replacements reads better as a part of them:
 * "'very bad statements' for 'really bad remarks'". */
static bool joins_gap(gap before, gap next)
{
    bool both = before.i < before.i2 && before.j < before.j2 && next.i < next.i2 && next.j < next.j2;
    return both && next.i == before.i2 + 1 && next.j == before.j2 + 1;
}

/* What stands before the first and after the last common word. */
static void add_ends(cc_buffer *out, const words *a, uint32_t i, uint32_t i2, const words *b, uint32_t j, uint32_t j2,
                     bool front)
{
    if (i < i2) {
        separate(out);
        cc_buffer_text(out, front ? "begins after " : "ends before ");
        add_shown(out, a, i, i2);
    }
    if (j < j2) {
        separate(out);
        cc_buffer_text(out, front ? "begins with " : "goes on with ");
        add_shown(out, b, j, j2);
    }
}

static void describe(cc_align_result *r, const words *a, const words *b, const int32_t *pair, cc_arena *arena)
{
    cc_buffer inside = {0}, ends = {0};
    int64_t last_a = -1, last_b = -1, first_a = -1, first_b = -1;
    gap open = {0};
    for (uint32_t i = 0; i < a->count; i++) {
        if (pair[i] < 0) continue;
        gap g = {(uint32_t)(last_a + 1), i, (uint32_t)(last_b + 1), (uint32_t)pair[i]};
        if (last_a < 0) {
            first_a = i, first_b = pair[i];
        } else if (g.i < g.i2 || g.j < g.j2) {
            count_gap(r, a, b, g);
            if (joins_gap(open, g)) {
                open.i2 = g.i2, open.j2 = g.j2;
            } else {
                show_gap(&inside, a, b, open);
                open = g;
            }
        }
        last_a = i, last_b = pair[i];
    }
    if (last_a < 0) return;
    show_gap(&inside, a, b, open);
    add_ends(&ends, a, 0, (uint32_t)first_a, b, 0, (uint32_t)first_b, true);
    add_ends(&ends, a, (uint32_t)last_a + 1, a->count, b, (uint32_t)last_b + 1, b->count, false);
    bool a_ends = first_a > 0 || last_a + 1 < a->count, b_ends = first_b > 0 || last_b + 1 < b->count;
    r->clipped = a_ends != b_ends && !r->joined;
    double in_a = weight_of(a, (uint32_t)first_a, (uint32_t)last_a + 1),
           in_b = weight_of(b, (uint32_t)first_b, (uint32_t)last_b + 1);
    double both = 0;
    for (uint32_t i = 0; i < a->count; i++)
        if (pair[i] >= 0) both += (double)a->item[i].weight;
    r->core = 2 * both / (in_a + in_b);
    if (inside.len > 0 && ends.len > 0) cc_buffer_text(&inside, "; ");
    cc_buffer_add(&inside, cc_buffer_span(&ends));
    r->differs = cc_arena_copy(arena, cc_buffer_span(&inside));
    cc_buffer_free(&inside);
    cc_buffer_free(&ends);
}

const cc_align_words *cc_align_read(cc_span text, cc_arena *arena)
{
    words *w = CC_NEW(arena, words);
    *w = split(text, arena);
    return w;
}

cc_align_result cc_align(cc_span a, cc_span b, cc_arena *arena)
{
    cc_arena scratch = {0};
    cc_align_result r = cc_align_words_of(cc_align_read(a, &scratch), cc_align_read(b, &scratch), arena);
    cc_arena_free(&scratch);
    return r;
}

/* Share of a's weight in words that b may have. */
static double reach_into(const words *a, const words *b)
{
    double found = 0, all = weight_of(a, 0, a->count);
    for (uint32_t i = 0; i < a->count; i++)
        if ((b->keys[a->item[i].key / 64 % 4] >> a->item[i].key % 64 & 1) != 0) found += (double)a->item[i].weight;
    return all > 0 ? found / all : 0;
}

double cc_align_reach(const cc_align_words *a, const cc_align_words *b)
{
    double x = reach_into(a, b), y = reach_into(b, a);
    return x > y ? x : y;
}

cc_align_result cc_align_words_of(const cc_align_words *a, const cc_align_words *b, cc_arena *arena)
{
    cc_arena scratch = {0};
    cc_align_result r = {.differs = CC_LIT("")};
    int32_t *pair = CC_NEW_ARRAY(&scratch, a->count + 1, int32_t);
    match(a, b, pair, &scratch);
    drop_islands(a, pair);
    double both = 0, all_a = weight_of(a, 0, a->count), all_b = weight_of(b, 0, b->count);
    for (uint32_t i = 0; i < a->count; i++)
        if (pair[i] >= 0) both += (double)a->item[i].weight, r.common++;
    if (all_a > 0 && all_b > 0) {
        r.similarity = 2 * both / (all_a + all_b);
        r.cover_a = both / all_a;
        r.cover_b = both / all_b;
    }
    describe(&r, a, b, pair, arena);
    cc_arena_free(&scratch);
    return r;
}
