/* One quotation in several articles: its wordings, and whose words they are.
 *
 * Pieces that share two neighbouring words, or two words that count, are aligned; what aligns well
 * is one quotation. Then the rules of the slots wording and speaker are asked. */
#include "judge/clipped.h"
#include "judge/occasion.h"
#include "judge/paraphrase.h"
#include "judge/saying.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

enum { POSTING_ROOM = 40 };

typedef struct {
    uint32_t item[POSTING_ROOM];
    uint32_t count;
} posting;

/* Two pieces that are one quotation. */
typedef struct {
    uint32_t i, k;
    int64_t mass; /* thousandths of the matched weight */
    cc_alignment found;
} quote_pair;

/* The piece of another article that has most of a piece. */
typedef struct counterpart {
    uint32_t piece, rank;
    int64_t mass; /* thousandths of the matched weight */
    struct counterpart *next;
} counterpart;

typedef struct {
    cc_judging *r;
    cc_pieces pieces; /* those in marks, then sentences without */
    uint32_t marked;  /* so many in marks */
    CC_ARRAY(quote_pair) pairs;
    counterpart **best; /* [piece] one an article */
    cc_voices voices;
    cc_map key; /* "word word" or a concept -> index into postings */
    CC_ARRAY(posting *) postings;
    uint32_t *wording, *speaker; /* [piece] -> statement, UINT32_MAX where none was filed yet */
    uint32_t *seen, round;       /* the round in which a piece was last a candidate */
    uint8_t *shared;
    uint32_t *candidate, candidates; /* earlier pieces that share a key with the present one */
} quote_run;

/* --- candidates -------------------------------------------------------------- */

typedef void on_key(quote_run *q, uint32_t piece, cc_span key, uint8_t weight);

static void for_keys(quote_run *q, uint32_t piece, on_key *f)
{
    const cc_piece *p = &q->pieces.item[piece];
    const cc_article *a = cc_judging_article(q->r, p->article);
    for (uint32_t i = 0; i < p->words; i++) {
        if (!p->quoted[i]) continue;
        const cc_token *t = &a->tokens.item[p->token[i]];
        uint32_t concept = q->r->vocabulary.of[p->article][p->token[i]];
        if (concept != CC_NO_CONCEPT && q->r->vocabulary.concept.item[concept].weight > 0.3f)
            f(q, piece, CC_ARENA_JOIN(q->r->arena, CC_LIT("*"), (cc_span){(const char *)&concept, sizeof concept}), 1);
        if (i + 1 < p->words && p->quoted[i + 1])
            f(q, piece, CC_ARENA_JOIN(q->r->arena, t->lower, CC_LIT(" "), a->tokens.item[p->token[i + 1]].lower), 2);
    }
}

static posting *posting_of(quote_run *q, cc_span key)
{
    int64_t at = cc_map_put(&q->key, key, q->postings.count);
    if (at == (int64_t)q->postings.count) *CC_PUSH(q->r->arena, &q->postings) = CC_NEW(q->r->arena, posting);
    return q->postings.item[at];
}

static void post(quote_run *q, uint32_t piece, cc_span key, uint8_t weight)
{
    (void)weight;
    posting *p = posting_of(q, key);
    if (p->count > 0 && p->item[p->count - 1] == piece) return;
    if (p->count < POSTING_ROOM) p->item[p->count++] = piece;
}

static void count_shared(quote_run *q, uint32_t piece, cc_span key, uint8_t weight)
{
    const posting *p = posting_of(q, key);
    for (uint32_t i = 0; i < p->count && p->item[i] < piece; i++) {
        uint32_t other = p->item[i];
        if (q->seen[other] != q->round)
            q->seen[other] = q->round, q->shared[other] = 0, q->candidate[q->candidates++] = other;
        if (q->shared[other] < 100) q->shared[other] += weight;
    }
}

/* Quotations of other articles that have many neighbouring words of a sentence: linear in the words, for a posting has
 * no more than POSTING_ROOM. */
static void find_quoted(quote_run *q, uint32_t article, const cc_sentence *s)
{
    enum { LONGEST = 128 };
    char room[LONGEST];
    const cc_article *a = cc_judging_article(q->r, article);
    for (uint32_t i = s->first; i + 1 < s->first + s->count; i++) {
        cc_span key = CC_JOIN(room, a->tokens.item[i].lower, CC_LIT(" "), a->tokens.item[i + 1].lower);
        int64_t at = key.len > 0 ? cc_map_get(&q->key, key) : -1;
        const posting *p = at < 0 ? NULL : q->postings.item[at];
        for (uint32_t k = 0; p != NULL && k < p->count; k++) {
            uint32_t other = p->item[k];
            if (q->pieces.item[other].article == article) continue;
            if (q->seen[other] != q->round)
                q->seen[other] = q->round, q->shared[other] = 0, q->candidate[q->candidates++] = other;
            if (q->shared[other] < 100) q->shared[other]++;
        }
    }
}

/* --- statements -------------------------------------------------------------------- */

static uint32_t file(quote_run *q, uint32_t piece, cc_ask ask, cc_span kind, cc_span value, uint32_t start,
                     uint32_t end)
{
    const cc_piece *p = &q->pieces.item[piece];
    cc_judging *r = q->r;
    cc_statement s = {.ask = ask,
                      .article = p->article,
                      .claim = -1,
                      .sentence = p->sentence,
                      .start = start,
                      .end = end,
                      .token = p->token[0],
                      .event = -1,
                      .mention = p->quote,
                      .kind = kind,
                      .value = value,
                      .head = CC_NO_CONCEPT};
    cc_context_of_range(&s.context, &r->vocabulary, p->article, p->token[0], p->token[p->words - 1] + 1, r->arena);
    return cc_store_add(&r->store, &r->vocabulary, &s);
}

static uint32_t wording_of(quote_run *q, uint32_t piece)
{
    const cc_piece *p = &q->pieces.item[piece];
    if (q->wording[piece] == UINT32_MAX) {
        cc_span words =
            cc_saying_words(q->r->arena, cc_article_slice(cc_judging_article(q->r, p->article), p->start, p->end));
        q->wording[piece] = file(q, piece, CC_ASK_WORDING, CC_LIT("words"), words, p->start, p->end);
    }
    return q->wording[piece];
}

static uint32_t speaker_of(quote_run *q, uint32_t piece)
{
    const cc_piece *p = &q->pieces.item[piece];
    if (q->speaker[piece] == UINT32_MAX) {
        const cc_quote *quote = &cc_judging_article(q->r, p->article)->quotes.item[p->quote];
        uint32_t start = quote->speaker_start, end = quote->speaker_end;
        if (start == end) start = p->start, end = p->end;
        q->speaker[piece] =
            file(q, piece, CC_ASK_SPEAKER, cc_voice_is_named(&q->voices, p) ? CC_LIT("named") : CC_LIT("unnamed"),
                 cc_utf8_lowercase(q->r->arena, p->speaker), start, end);
    }
    return q->speaker[piece];
}

static uint32_t hearer_of(quote_run *q, uint32_t piece, cc_span words)
{
    const cc_article *a = cc_judging_article(q->r, q->pieces.item[piece].article);
    uint32_t start = (uint32_t)(words.ptr - a->text.ptr);
    return file(q, piece, CC_ASK_SPEAKER, CC_LIT("hearer"), cc_utf8_lowercase(q->r->arena, words), start,
                start + (uint32_t)words.len);
}

/* Ask the rules of one slot; level and mass carry what the alignment found. */
static void ask(quote_run *q, uint32_t a, uint32_t b, const cc_alignment *found, int level)
{
    cc_judging *r = q->r;
    cc_statement x = r->store.statement.item[a], y = r->store.statement.item[b];
    x.level = y.level = level;
    cc_comparison c = {r->rules, NULL, r->story, &r->vocabulary, &x, &y, found->share, found->mass, r->clauses};
    const cc_rule *rule = cc_rules_compare(r->rules, &c);
    if (rule != NULL) *CC_PUSH(r->arena, &r->clashes) = (cc_clash){a, b, rule, found->share, found->note};
}

/* --- pairs ----------------------------------------------------------------------------- */

/* A dozen words alike, and an office on one side where a document stands on the other. */
enum { LONG_RUN = 10 };

static counterpart *best_in(const quote_run *q, uint32_t piece, uint32_t article)
{
    counterpart *c = q->best[piece];
    while (c != NULL && q->pieces.item[c->piece].article != article) c = c->next;
    return c;
}

/* Keep the piece of the other article that has most of a piece; a piece that everybody quotes keeps those of the first
 * articles. */
static void note_best(quote_run *q, uint32_t piece, uint32_t other, int64_t mass)
{
    counterpart *c = best_in(q, piece, q->pieces.item[other].article), *first = q->best[piece];
    if (c == NULL && (first == NULL || first->rank + 1 < POSTING_ROOM)) {
        c = CC_NEW(q->r->arena, counterpart);
        *c = (counterpart){.next = first, .rank = first == NULL ? 0 : first->rank + 1};
        q->best[piece] = c;
    }
    if (c != NULL && c->mass < mass) c->piece = other, c->mass = mass;
}

/* The article has these words in marks as well: what it says without them is its own. */
static bool quotes_itself(const quote_run *q, uint32_t piece, uint32_t article)
{
    const counterpart *c = best_in(q, piece, article);
    return c != NULL && c->piece < q->marked;
}

static void keep_pair(quote_run *q, quote_pair p)
{
    p.mass = (int64_t)(1000 * p.found.mass);
    note_best(q, p.i, p.k, p.mass);
    note_best(q, p.k, p.i, p.mass);
    *CC_PUSH(q->r->arena, &q->pairs) = p;
}

static void align(quote_run *q, uint32_t i, uint32_t k)
{
    const cc_piece *a = &q->pieces.item[i], *b = &q->pieces.item[k];
    quote_pair p = {.i = i, .k = k};
    if (a->article == b->article && a->quote == b->quote) return;
    cc_pieces_align(q->r, a, b, &p.found);
    bool plain = k >= q->marked;
    if (plain ? !cc_is_unmarked_rendering(q->r, a, b, &p.found) : !cc_is_one_saying(&q->voices, a, b, &p.found)) return;
    if (plain && quotes_itself(q, i, b->article)) return;
    if (plain) q->pieces.item[k].start = cc_piece_begin(q->r, b, p.found.b_first);
    keep_pair(q, p);
}

static bool is_known(const quote_run *q, const cc_piece *p)
{
    return cc_voice_is_attributed(&q->voices, p) || cc_voice_is_traced(&q->voices, p);
}

/* What one person is quoted with elsewhere, in other words: met by his name, where no wording of it was found. */
static void meet_by_speaker(quote_run *q, uint32_t piece)
{
    enum { FEWEST = 5 };
    const cc_piece *p = &q->pieces.item[piece];
    if (!is_known(q, p) || (!p->whole && cc_piece_quoted(p) < FEWEST)) return;
    posting *same = posting_of(q, cc_arena_print(q->r->arena, "@%.*s", CC_FMT(q->voices.voice[piece].low_last)));
    for (uint32_t k = 0; k < same->count; k++) {
        quote_pair pair = {.i = same->item[k], .k = piece};
        const cc_piece *other = &q->pieces.item[pair.i];
        if (other->article == p->article || best_in(q, piece, other->article) != NULL ||
            best_in(q, pair.i, p->article) != NULL || !cc_voices_same(&q->voices, other, p) ||
            cc_are_of_two_days(q->r, other, p))
            continue;
        if (cc_is_paraphrase(q->r, other, p, &pair.found)) keep_pair(q, pair);
    }
    if (same->count < POSTING_ROOM) same->item[same->count++] = piece;
}

/* Much nearer to a piece than the pair are to each other. */
static bool is_nearer(const counterpart *c, const quote_pair *p)
{
    return c != NULL && 3 * c->mass > 4 * p->mass;
}

/* What somebody said twice in other words are two sayings: where it was said on two occasions, or where one of the two
 * articles, or a third one, quotes both, each has its own counterpart there. */
static bool are_two_sayings(const quote_run *q, const quote_pair *p)
{
    const cc_piece *a = &q->pieces.item[p->i], *b = &q->pieces.item[p->k];
    uint32_t own = a->article, other = b->article;
    if (p->found.share < 0.75f && cc_occasions_differ(q->r, a, b)) return true;
    if (is_nearer(best_in(q, p->i, other), p) || is_nearer(best_in(q, p->k, own), p)) return true;
    for (const counterpart *x = q->best[p->i]; x != NULL; x = x->next) {
        const counterpart *y = best_in(q, p->k, q->pieces.item[x->piece].article);
        if (is_nearer(x, p) && is_nearer(y, p) && x->piece != y->piece) return true;
    }
    return false;
}

/* To whom it was said: the words are surely one saying. */
static void compare_hearers(quote_run *q, const quote_pair *p)
{
    enum { RUN = 4 };
    const cc_piece *a = &q->pieces.item[p->i], *b = &q->pieces.item[p->k];
    if (a->article == b->article || p->found.run < RUN || p->found.share < 0.7f || p->found.mass < 1.3f) return;
    cc_span x = cc_hearer_of(q->r, a), y = cc_hearer_of(q->r, b);
    if (!cc_hearers_differ(q->r, x, y) || cc_voices_differ(&q->voices, a, b)) return;
    uint32_t s = hearer_of(q, p->i, x), t = hearer_of(q, p->k, y);
    ask(q, s, t, &p->found, (int)p->found.run);
}

/* The words are nearly all the same: said once, then, and on one occasion. */
static void compare_occasions(quote_run *q, const quote_pair *p)
{
    enum { MATCHED = 7 };
    const cc_piece *a = &q->pieces.item[p->i], *b = &q->pieces.item[p->k];
    uint32_t x = 0, y = 0;
    if (a->article == b->article || p->found.share < 0.6f || p->found.matched < MATCHED) return;
    cc_span first = cc_occasion_of(q->r, a, &x), second = cc_occasion_of(q->r, b, &y);
    if (first.len == 0 || second.len == 0 || cc_span_equal(first, second)) return;
    const cc_token *s = &cc_judging_article(q->r, a->article)->tokens.item[x],
                   *t = &cc_judging_article(q->r, b->article)->tokens.item[y];
    uint32_t m = file(q, p->i, CC_ASK_MEDIUM, CC_LIT("utterance"), first, s->start, s->end);
    uint32_t n = file(q, p->k, CC_ASK_MEDIUM, CC_LIT("utterance"), second, t->start, t->end);
    ask(q, m, n, &p->found, 0);
}

static bool is_person(const quote_run *q, const cc_piece *p)
{
    return cc_voice_is_named(&q->voices, p) || cc_voice_is_traced(&q->voices, p);
}

static void compare(quote_run *q, const quote_pair *p)
{
    const cc_piece *a = &q->pieces.item[p->i], *b = &q->pieces.item[p->k];
    const cc_alignment *found = &p->found;
    uint32_t differing = found->differing + (cc_is_clipped(q->r, a, b, found) ? 1 : 0);
    /* One after the other: the order in which statements are filed is the order of the sides, and a compiler is free
     * to begin with either argument of a call. */
    if (differing > 0 && a->article != b->article && !are_two_sayings(q, p)) {
        uint32_t x = wording_of(q, p->i), y = wording_of(q, p->k);
        ask(q, x, y, found, (int)differing);
    }
    compare_occasions(q, p);
    if (p->k >= q->marked) return; /* words without marks have no cue: nobody is named as their speaker or hearer */
    compare_hearers(q, p);
    bool known = is_known(q, a) && is_known(q, b) &&
                 (is_person(q, a) || is_person(q, b) ||
                  (found->run >= LONG_RUN && cc_no_word_shared(q->r->arena, a->speaker, b->speaker)));
    bool apart = a->article != b->article || a->sentence != b->sentence;
    known = known && !cc_hands_on(q->r, a, found->a_first) && !cc_hands_on(q->r, b, found->b_first);
    if (known && apart && cc_voices_differ(&q->voices, a, b)) {
        uint32_t x = speaker_of(q, p->i), y = speaker_of(q, p->k);
        ask(q, x, y, found, (int)found->run);
    }
}

static bool has_mark(const cc_article *a, const cc_sentence *s)
{
    uint32_t first = s->first > 0 ? s->first - 1 : 0;
    for (uint32_t i = first; i < s->first + s->count; i++) {
        cc_span lower = a->tokens.item[i].lower;
        if (cc_span_is(lower, "\"") || cc_span_is(lower, "'") || cc_span_is(lower, "``")) return true;
    }
    return false;
}

/* Sentences without marks come last, each against the quotations that have many of its words. */
static void align_unmarked(quote_run *q)
{
    enum { NEIGHBOURS = 5 };
    for (uint32_t i = 0; i < q->r->story->articles; i++) {
        const cc_article *a = cc_judging_article(q->r, i);
        for (uint32_t s = 0; s < a->sentences.count; s++) {
            uint32_t kept = 0;
            q->candidates = 0, q->round++;
            find_quoted(q, i, &a->sentences.item[s]);
            for (uint32_t k = 0; k < q->candidates; k++)
                if (q->shared[q->candidate[k]] >= NEIGHBOURS) q->candidate[kept++] = q->candidate[k];
            cc_piece plain;
            if ((kept == 0 && !has_mark(a, &a->sentences.item[s])) || !cc_piece_unmarked(q->r, i, s, &plain)) continue;
            *CC_PUSH(q->r->arena, &q->pieces) = plain;
            for (uint32_t k = 0; k < kept; k++) align(q, q->candidate[k], q->pieces.count - 1);
            if (cc_piece_is_open(q->r, &plain)) for_keys(q, q->pieces.count - 1, post);
        }
    }
}

void cc_compare_quotes(cc_judging *r)
{
    quote_run q = {.r = r, .key = {.arena = r->arena}};
    cc_pieces_read(&q.pieces, r);
    uint32_t n = q.marked = q.pieces.count;
    cc_voices_read(&q.voices, r, &q.pieces);
    for (uint32_t i = 0; i < r->story->articles; i++) n += cc_judging_article(r, i)->sentences.count;
    q.best = CC_NEW_ARRAY(r->arena, n + 1, counterpart *);
    q.wording = CC_NEW_ARRAY(r->arena, n + 1, uint32_t);
    q.speaker = CC_NEW_ARRAY(r->arena, n + 1, uint32_t);
    q.seen = CC_NEW_ARRAY(r->arena, n + 1, uint32_t);
    q.shared = CC_NEW_ARRAY(r->arena, n + 1, uint8_t);
    q.candidate = CC_NEW_ARRAY(r->arena, n + 1, uint32_t);
    memset(q.wording, 0xff, (n + 1) * sizeof *q.wording);
    memset(q.speaker, 0xff, (n + 1) * sizeof *q.speaker);
    for (uint32_t i = 0; i < q.marked; i++) for_keys(&q, i, post);
    for (uint32_t i = 0; i < q.marked; i++) {
        q.candidates = 0, q.round++;
        for_keys(&q, i, count_shared);
        for (uint32_t k = 0; k < q.candidates; k++)
            if (q.shared[q.candidate[k]] >= 2) align(&q, q.candidate[k], i);
    }
    for (uint32_t i = 0; i < q.marked; i++) meet_by_speaker(&q, i);
    align_unmarked(&q);
    for (uint32_t i = 0; i < q.pairs.count; i++) compare(&q, &q.pairs.item[i]);
    cc_map_free(&q.key);
}
