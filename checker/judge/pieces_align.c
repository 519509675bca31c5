/* Two pieces of quotations aligned word by word, and what differs between them. */
#include "judge/pieces.h"

#include "judge/other_form.h"

#include "base/buffer.h"
#include "language/spelling.h"

#include <stdlib.h>

static float word_weight(const cc_judging *r, const cc_piece *p, uint32_t i)
{
    uint32_t concept = r->vocabulary.of[p->article][p->token[i]];
    const cc_token *t = &cc_judging_article(r, p->article)->tokens.item[p->token[i]];
    if (t->upos == CC_UPOS_PRON || t->upos == CC_UPOS_AUX) return 0.25f;
    return concept == CC_NO_CONCEPT ? 0.2f : 0.3f + 0.7f * r->vocabulary.concept.item[concept].weight;
}

/* Words of other first letters are no two spellings of one: most pairs are, and need no closer look. */
static bool begin_apart(cc_span x, cc_span y)
{
    bool letters = x.len > 0 && y.len > 0 && x.ptr[0] >= 'a' && x.ptr[0] <= 'z' && y.ptr[0] >= 'a' && y.ptr[0] <= 'z';
    return letters && x.ptr[0] != y.ptr[0];
}

static bool is_one_word(const cc_token *x, const cc_token *y)
{
    if (begin_apart(x->lower, y->lower)) return false;
    return cc_span_equal(x->lower, y->lower) || cc_spelt_alike(x->lower, y->lower) ||
           cc_letters_alike(x->lower, y->lower) || cc_is_short_for(x, y) || cc_is_short_for(y, x);
}

static float word_match(const cc_judging *r, const cc_piece *a, uint32_t i, const cc_piece *b, uint32_t k)
{
    const cc_token *x = &cc_judging_article(r, a->article)->tokens.item[a->token[i]];
    const cc_token *y = &cc_judging_article(r, b->article)->tokens.item[b->token[k]];
    if (is_one_word(x, y)) return 1;
    if (x->upos == CC_UPOS_PROPN && y->upos == CC_UPOS_PROPN && cc_transcribed_alike(x->lower, y->lower)) return 1;
    if (x->number >= 0 && y->number >= 0 &&
        cc_span_equal(cc_judging_article(r, a->article)->numbers.item[x->number].value,
                      cc_judging_article(r, b->article)->numbers.item[y->number].value))
        return 1;
    if (x->lemma.len > 0 && cc_span_equal_nocase(x->lemma, y->lemma) && x->upos == y->upos) return 0.9f;
    bool function =
        x->upos == CC_UPOS_AUX || x->upos == CC_UPOS_PRON || y->upos == CC_UPOS_AUX || y->upos == CC_UPOS_PRON;
    if (function) return 0;
    return 0.8f * cc_concept_match(&r->vocabulary, r->vocabulary.of[a->article][a->token[i]],
                                   r->vocabulary.of[b->article][b->token[k]]);
}

enum { STOP, MATCH, SKIP_A, SKIP_B };

typedef struct {
    const cc_judging *r;
    const cc_piece *a, *b;
    uint8_t step[CC_PIECE_WORDS + 1][CC_PIECE_WORDS + 1];
    float score[CC_PIECE_WORDS + 1][CC_PIECE_WORDS + 1];
} grid;

/* Smith and Waterman over words: what matches earns its weight, what does not costs a part of it. */
static void fill(grid *g, uint32_t *best_i, uint32_t *best_k)
{
    float best = 0, of_b[CC_PIECE_WORDS];
    *best_i = *best_k = 0;
    for (uint32_t k = 0; k < g->b->words; k++) of_b[k] = word_weight(g->r, g->b, k);
    for (uint32_t i = 1; i <= g->a->words; i++) {
        float x = word_weight(g->r, g->a, i - 1);
        for (uint32_t k = 1; k <= g->b->words; k++) {
            float y = of_b[k - 1];
            float same = word_match(g->r, g->a, i - 1, g->b, k - 1);
            float diagonal = g->score[i - 1][k - 1] + (same > 0 ? same * (x + y) / 2 : -0.25f * (x + y));
            float up = g->score[i - 1][k] - 0.3f * x, left = g->score[i][k - 1] - 0.3f * y;
            g->score[i][k] = 0, g->step[i][k] = STOP;
            if (diagonal > g->score[i][k]) g->score[i][k] = diagonal, g->step[i][k] = MATCH;
            if (up > g->score[i][k]) g->score[i][k] = up, g->step[i][k] = SKIP_A;
            if (left > g->score[i][k]) g->score[i][k] = left, g->step[i][k] = SKIP_B;
            if (g->score[i][k] > best) best = g->score[i][k], *best_i = i, *best_k = k;
        }
    }
}

static void add_words(cc_buffer *b, const cc_judging *r, const cc_piece *p, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        if (i > from) cc_buffer_byte(b, ' ');
        cc_buffer_add(b, cc_judging_article(r, p->article)->tokens.item[p->token[i]].form);
    }
    if (from == to) cc_buffer_text(b, "-");
}

uint32_t cc_piece_quoted(const cc_piece *p)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < p->words; i++) n += p->quoted[i];
    return n;
}

/* The setting of a part-quotation is looked at where the part is long enough to be known again: "proved that 'no one
 * is above the law'" is another setting than "is a reminder that no one is above the law". */
static bool counts_as_setting(const cc_judging *r, const cc_piece *p, uint32_t i)
{
    enum { LONG = 5 };
    return !p->quoted[i] && cc_piece_quoted(p) >= LONG &&
           cc_judging_article(r, p->article)->tokens.item[p->token[i]].upos == CC_UPOS_VERB;
}

/* Whether an unmatched word changes what was said: not an article, not "and". */
static bool counts(const cc_judging *r, const cc_piece *p, uint32_t i)
{
    enum { SHORT = 6 };
    const cc_token *t = &cc_judging_article(r, p->article)->tokens.item[p->token[i]];
    if (!p->quoted[i]) return false;
    if (p->words <= SHORT || p->end - p->start < 5 * SHORT) return true;
    static const char *const articles[] = {"a", "an", "the"};
    if (p->whole) return t->upos != CC_UPOS_CCONJ;
    return t->upos != CC_UPOS_CCONJ && !CC_AMONG(t->lower, articles);
}

static void add_difference(grid *g, cc_buffer *b, uint32_t *notes, uint32_t i, uint32_t i_end, uint32_t k,
                           uint32_t k_end)
{
    enum { MOST_NOTES = 4 };
    if (i == i_end && k == k_end) return;
    if ((*notes)++ >= MOST_NOTES) return;
    cc_buffer_text(b, *notes > 1 ? "; " : "");
    add_words(b, g->r, g->a, i, i_end);
    cc_buffer_text(b, " / ");
    add_words(b, g->r, g->b, k, k_end);
}

/* "As if" and "as though": one such word for another is another wording, where one alone is not. */
static bool is_swapped(const grid *g, uint32_t i, uint32_t k)
{
    const cc_token *x = &cc_judging_article(g->r, g->a->article)->tokens.item[g->a->token[i]],
                   *y = &cc_judging_article(g->r, g->b->article)->tokens.item[g->b->token[k]];
    return x->upos == CC_UPOS_SCONJ && y->upos == CC_UPOS_SCONJ && g->a->quoted[i] && g->b->quoted[k];
}

/* Another form of one word, where both are whole sentences or, of verbs, one is a sentence without marks. between: the
 * words on both sides are the same; behind: those before are, and those behind it if there are any. */
static bool is_other_form(const grid *g, uint32_t i, uint32_t k, bool between, bool behind)
{
    const cc_token *x = &cc_judging_article(g->r, g->a->article)->tokens.item[g->a->token[i]],
                   *y = &cc_judging_article(g->r, g->b->article)->tokens.item[g->b->token[k]];
    bool whole = g->a->whole && g->b->whole;
    bool open = (g->a->whole || g->a->quote < 0) && (g->b->whole || g->b->quote < 0);
    if (whole && cc_is_other_tense(x, y)) return true;
    return (behind && whole && cc_is_other_count(x, y)) || (between && open && cc_is_other_verb_form(x, y));
}

/* "Any more" and "anymore", "B 1" and "B1": the same letters, cut in another way. */
static bool is_cut_otherwise(const grid *g, uint32_t i, uint32_t i_end, uint32_t k, uint32_t k_end)
{
    cc_buffer a = {0}, b = {0};
    add_words(&a, g->r, g->a, i, i_end);
    add_words(&b, g->r, g->b, k, k_end);
    bool same = i < i_end && k < k_end && cc_letters_alike(cc_buffer_span(&a), cc_buffer_span(&b));
    cc_buffer_free(&a);
    cc_buffer_free(&b);
    return same;
}

/* A preposition that one side alone has is a slip of the pen: "all (of) the high", "coming (in) through"; so is the
 * "that" before a clause where one side is a part of a sentence: "for 'matters (that) nobody thinks of'". */
static bool counts_alone(const grid *g, const cc_piece *p, uint32_t i)
{
    enum { SHORT = 6 };
    if (!counts(g->r, p, i)) return false;
    const cc_token *t = &cc_judging_article(g->r, p->article)->tokens.item[p->token[i]];
    bool part = !g->a->whole || !g->b->whole, that = part && cc_span_is(t->lower, "that") && t->upos != CC_UPOS_DET;
    return p->words <= SHORT || (t->upos != CC_UPOS_ADP && !that);
}

typedef struct {
    uint32_t i, k;
} pair;

/* The pair and the one before it stand side by side in both pieces. */
static bool is_next(const pair *way, uint32_t n, uint32_t w)
{
    return w > 0 && w < n && way[w - 1].i + 1 == way[w].i && way[w - 1].k + 1 == way[w].k;
}

/* Both neighbours of a gap are inside the marks: what is missing there was left out of the quotation. */
static bool in_quotes(const cc_piece *p, uint32_t before, uint32_t after)
{
    return p->quoted[before] && p->quoted[after];
}

/* Walk the best way from its start: count, and note the stretches between matches. */
static void walk(grid *g, const pair *way, uint32_t n, cc_alignment *out)
{
    cc_buffer b = {0};
    uint32_t notes = 0, run = 0;
    for (uint32_t w = 0; w < n; w++) {
        float same = word_match(g->r, g->a, way[w].i, g->b, way[w].k);
        float weight = same * (word_weight(g->r, g->a, way[w].i) + word_weight(g->r, g->b, way[w].k)) / 2;
        out->mass += weight;
        if (g->a->quoted[way[w].i] && g->b->quoted[way[w].k]) out->share += weight;
        bool exact = same >= 0.9f, between = is_next(way, n, w) && is_next(way, n, w + 1);
        bool tense =
            exact && is_other_form(g, way[w].i, way[w].k, between, between || (w + 1 == n && is_next(way, n, w)));
        out->matched += exact;
        if (!exact || tense) {
            bool quoted = g->a->quoted[way[w].i] && g->b->quoted[way[w].k];
            out->differing += quoted && (counts(g->r, g->a, way[w].i) || counts(g->r, g->b, way[w].k));
            if (quoted) add_difference(g, &b, &notes, way[w].i, way[w].i + 1, way[w].k, way[w].k + 1);
        }
        uint32_t gap_a = w + 1 < n ? way[w + 1].i - way[w].i - 1 : 0,
                 gap_b = w + 1 < n ? way[w + 1].k - way[w].k - 1 : 0;
        run = exact ? (is_next(way, n, w) ? run + 1 : 1) : 0;
        if (run > out->run) out->run = run;
        if (w + 1 == n) break;
        bool both = gap_a > 0 && gap_b > 0;
        uint32_t before = out->differing;
        /* What one side marks as left out or replaced is no other wording. */
        if (both && is_cut_otherwise(g, way[w].i + 1, way[w + 1].i, way[w].k + 1, way[w + 1].k)) continue;
        if ((gap_a == 0 && g->a->cut[way[w + 1].i]) || (gap_b == 0 && g->b->cut[way[w + 1].k])) continue;
        out->differing += gap_a == 1 && gap_b == 1 && is_swapped(g, way[w].i + 1, way[w].k + 1);
        for (uint32_t i = way[w].i + 1; i < way[w + 1].i; i++)
            out->differing += ((both ? counts(g->r, g->a, i) : counts_alone(g, g->a, i)) &&
                               in_quotes(g->b, way[w].k, way[w + 1].k)) ||
                              (both && counts_as_setting(g->r, g->a, i));
        for (uint32_t k = way[w].k + 1; k < way[w + 1].k; k++)
            out->differing += ((both ? counts(g->r, g->b, k) : counts_alone(g, g->b, k)) &&
                               in_quotes(g->a, way[w].i, way[w + 1].i)) ||
                              (both && counts_as_setting(g->r, g->b, k));
        if (out->differing > before)
            add_difference(g, &b, &notes, way[w].i + 1, way[w + 1].i, way[w].k + 1, way[w + 1].k);
    }
    out->note = cc_arena_copy(g->r->arena, cc_buffer_span(&b));
    cc_buffer_free(&b);
}

/* The words [i, i_end) are few, all inside the marks, and more than one. */
static bool is_few_quoted(const cc_piece *p, uint32_t i, uint32_t i_end)
{
    enum { FEWEST = 2, MOST = 5 };
    if (i_end - i < FEWEST || i_end - i > MOST) return false;
    for (; i < i_end; i++)
        if (!p->quoted[i]) return false;
    return true;
}

/* "An unacceptable insult to an institution of the state" and "an intolerable offence against an institution of the
 * state": parts of a sentence that end alike, and begin otherwise. */
static void add_begin(grid *g, cc_alignment *out, pair first, pair last)
{
    uint32_t from_a = 0, from_b = 0, notes = 0;
    if (g->a->whole && g->b->whole) return;
    while (from_a < first.i && !g->a->quoted[from_a]) from_a++;
    while (from_b < first.k && !g->b->quoted[from_b]) from_b++;
    bool end_a = last.i + 1 == g->a->words || !g->a->quoted[last.i + 1],
         end_b = last.k + 1 == g->b->words || !g->b->quoted[last.k + 1];
    if (!end_a || !end_b || !is_few_quoted(g->a, from_a, first.i) || !is_few_quoted(g->b, from_b, first.k)) return;
    uint32_t before = out->differing;
    for (uint32_t i = from_a; i < first.i; i++) out->differing += counts(g->r, g->a, i);
    for (uint32_t k = from_b; k < first.k; k++) out->differing += counts(g->r, g->b, k);
    if (out->differing == before) return;
    cc_buffer b = {0};
    add_difference(g, &b, &notes, from_a, first.i, from_b, first.k);
    if (out->note.len > 0) cc_buffer_text(&b, "; ");
    cc_buffer_add(&b, out->note);
    out->note = cc_arena_copy(g->r->arena, cc_buffer_span(&b));
    cc_buffer_free(&b);
}

/* Words that both have before what aligns, or after it, are another wording too, where both are whole sentences. */
static void add_end(grid *g, cc_alignment *out, uint32_t i, uint32_t i_end, uint32_t k, uint32_t k_end)
{
    enum { MOST = 7 };
    uint32_t notes = 0;
    if (!g->a->whole || !g->b->whole || i == i_end || k == k_end || i_end - i > MOST || k_end - k > MOST) return;
    if (is_cut_otherwise(g, i, i_end, k, k_end)) return;
    uint32_t before = out->differing;
    for (uint32_t x = i; x < i_end; x++) out->differing += counts(g->r, g->a, x);
    for (uint32_t x = k; x < k_end; x++) out->differing += counts(g->r, g->b, x);
    if (out->differing == before) return;
    cc_buffer b = {0};
    cc_buffer_add(&b, out->note);
    if (out->note.len > 0) cc_buffer_text(&b, "; ");
    add_difference(g, &b, &notes, i, i_end, k, k_end);
    out->note = cc_arena_copy(g->r->arena, cc_buffer_span(&b));
    cc_buffer_free(&b);
}

static bool ends_with_stop(const cc_judging *r, const cc_piece *p)
{
    cc_span text = cc_article_slice(cc_judging_article(r, p->article), p->start, p->end);
    return cc_span_ends(text, ".") && !cc_span_ends(text, "..");
}

/* "To make a ruling of what happened." and "of what happened here today": a stop inside the marks says that the
 * sentence ended there; a comma leaves open that it was cut. */
static void add_tail(grid *g, cc_alignment *out, pair last)
{
    enum { MOST = 3, MATCHED = 8 };
    uint32_t rest_a = g->a->words - last.i - 1, rest_b = g->b->words - last.k - 1, rest = rest_a + rest_b;
    if (!g->a->whole || !g->b->whole || out->matched < MATCHED || rest == 0 || rest > MOST) return;
    if ((rest_a > 0) == (rest_b > 0) || !ends_with_stop(g->r, rest_a == 0 ? g->a : g->b)) return;
    const cc_piece *longer = rest_a > 0 ? g->a : g->b;
    uint32_t from = rest_a > 0 ? last.i + 1 : last.k + 1, before = out->differing, notes = 0;
    for (uint32_t i = from; i < longer->words; i++) out->differing += counts(g->r, longer, i);
    if (out->differing == before) return;
    cc_buffer b = {0};
    cc_buffer_add(&b, out->note);
    if (out->note.len > 0) cc_buffer_text(&b, "; ");
    add_difference(g, &b, &notes, last.i + 1, g->a->words, last.k + 1, g->b->words);
    out->note = cc_arena_copy(g->r->arena, cc_buffer_span(&b));
    cc_buffer_free(&b);
}

static uint32_t quoted_behind(const cc_piece *p, uint32_t i)
{
    uint32_t n = 0;
    while (i + n < p->words && p->quoted[i + n]) n++;
    return n;
}

/* "'Out of the realm of the possible'" and "'Not out of the realm of the possibility in that regard'": a part that is
 * the other's words up to its last one or two. The marks say that these were the words. */
static void add_part_end(grid *g, cc_alignment *out, pair last)
{
    enum { MOST = 2, RUN = 5, SHORT_RUN = 4 };
    uint32_t i = last.i + 1, k = last.k + 1, rest_a = quoted_behind(g->a, i), rest_b = quoted_behind(g->b, k),
             notes = 0;
    bool ends = (!g->a->whole && rest_a <= MOST) || (!g->b->whole && rest_b <= MOST);
    bool last_word = !g->a->whole && !g->b->whole && rest_a == 1 && rest_b == 1;
    if (out->run < (last_word ? SHORT_RUN : RUN) || !ends || (g->a->whole && g->b->whole) || rest_a == 0 || rest_b == 0)
        return;
    uint32_t shown_a = rest_a < MOST ? rest_a : MOST, shown_b = rest_b < MOST ? rest_b : MOST;
    if (!counts(g->r, g->a, i + shown_a - 1) || !counts(g->r, g->b, k + shown_b - 1)) return;
    if (is_cut_otherwise(g, i, i + shown_a, k, k + shown_b)) return;
    out->differing += shown_a > shown_b ? shown_a : shown_b;
    cc_buffer b = {0};
    cc_buffer_add(&b, out->note);
    if (out->note.len > 0) cc_buffer_text(&b, "; ");
    add_difference(g, &b, &notes, i, i + shown_a, k, k + shown_b);
    out->note = cc_arena_copy(g->r->arena, cc_buffer_span(&b));
    cc_buffer_free(&b);
}

static float quoted_weight(const cc_judging *r, const cc_piece *p)
{
    float total = 0;
    for (uint32_t i = 0; i < p->words; i++)
        if (p->quoted[i]) total += word_weight(r, p, i);
    return total;
}

void cc_pieces_align(const cc_judging *r, const cc_piece *a, const cc_piece *b, cc_alignment *out)
{
    grid *g = cc_malloc(sizeof *g);
    g->r = r, g->a = a, g->b = b;
    for (uint32_t i = 0; i <= a->words; i++) g->score[i][0] = 0, g->step[i][0] = STOP;
    for (uint32_t k = 0; k <= b->words; k++) g->score[0][k] = 0, g->step[0][k] = STOP;
    uint32_t i, k, n = 0;
    pair way[CC_PIECE_WORDS];
    fill(g, &i, &k);
    while (g->step[i][k] != STOP) {
        if (g->step[i][k] == MATCH && word_match(r, a, i - 1, b, k - 1) > 0) way[n++] = (pair){i - 1, k - 1};
        uint8_t step = g->step[i][k];
        i -= step != SKIP_B;
        k -= step != SKIP_A;
    }
    for (uint32_t w = 0; w < n / 2; w++) {
        pair t = way[w];
        way[w] = way[n - 1 - w];
        way[n - 1 - w] = t;
    }
    *out = (cc_alignment){.a_first = n > 0 ? way[0].i : 0, .b_first = n > 0 ? way[0].k : 0};
    walk(g, way, n, out);
    if (n > 0) {
        add_end(g, out, 0, way[0].i, 0, way[0].k);
        add_end(g, out, way[n - 1].i + 1, a->words, way[n - 1].k + 1, b->words);
        add_begin(g, out, way[0], way[n - 1]);
        add_tail(g, out, way[n - 1]);
        if (a->quote >= 0 && b->quote >= 0) add_part_end(g, out, way[n - 1]);
    }
    float x = quoted_weight(r, a), y = quoted_weight(r, b), shorter = x < y ? x : y;
    out->share = shorter > 0 ? out->share / shorter : 0;
    if (out->share > 1) out->share = 1;
    free(g);
}
