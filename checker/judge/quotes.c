/* One quotation in several articles: its wordings, and whose words they are.
 *
 * Pieces that share two neighbouring words, or two words that count, are aligned; what aligns well
 * is one quotation. Then the rules of the slots wording and speaker are asked. */
#include "judge/pieces.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

enum { POSTING_ROOM = 40 };

typedef struct {
    uint32_t item[POSTING_ROOM];
    uint32_t count;
} posting;

/* What the speakers of two pieces are compared by; low_: in lower case. */
typedef struct {
    cc_span last, low_last;   /* the last part of the name */
    cc_span low_letters;      /* the letters of the name alone */
    cc_span words, low_words; /* the words for the speaker as they stand in the article */
} voice;

/* Two pieces that are one quotation. */
typedef struct {
    uint32_t i, k;
    int64_t mass; /* thousandths of the matched weight */
    cc_alignment found;
} quote_pair;

typedef struct {
    cc_judging *r;
    cc_pieces pieces;
    CC_ARRAY(quote_pair) pairs;
    cc_map best_at; /* "piece article" -> index into best */
    CC_ARRAY(int64_t) best;
    voice *voice; /* [piece] */
    cc_map key;   /* "word word" or a concept -> index into postings */
    CC_ARRAY(posting *) postings;
    uint32_t *wording, *speaker; /* [piece] -> statement, UINT32_MAX where none was filed yet */
    uint32_t *seen;
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
            f(q, piece, cc_arena_print(q->r->arena, "*%u", concept), 1);
        if (i + 1 < p->words && p->quoted[i + 1])
            f(q, piece,
              cc_arena_print(q->r->arena, "%.*s %.*s", CC_FMT(t->lower), CC_FMT(a->tokens.item[p->token[i + 1]].lower)),
              2);
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
        if (q->seen[other] != piece + 1)
            q->seen[other] = piece + 1, q->shared[other] = 0, q->candidate[q->candidates++] = other;
        if (q->shared[other] < 100) q->shared[other] += weight;
    }
}

/* --- whose words ---------------------------------------------------------------- */

static const cc_entity *entity_of(const quote_run *q, const cc_piece *p)
{
    return p->entity < 0 ? NULL : &cc_judging_article(q->r, p->article)->entities.item[p->entity];
}

/* "A spokesperson" may well be the named one: only a person's name is a name here, and only where it is said. */
static bool is_named(const quote_run *q, const cc_piece *p)
{
    const cc_entity *e = entity_of(q, p);
    const voice *v = &q->voice[p - q->pieces.item];
    if (cc_span_find(v->low_words, v->low_last) == SIZE_MAX) return false;
    return e != NULL && e->named && e->kind == CC_NAME_PERSON;
}

/* Attributed by a word of saying, not by "dismissed" or "cited"; and not to a pronoun, which may be read wrong. */
static bool is_attributed(const quote_run *q, const cc_piece *p)
{
    const cc_article *a = cc_judging_article(q->r, p->article);
    const cc_quote *quote = &a->quotes.item[p->quote];
    if (p->speaker.len == 0 || quote->cue < 0 || quote->speaker_token < 0) return false;
    /* Nobody in particular, or whoever was named before. */
    static const char *const nobody[] = {"it",   "he",   "she", "they",    "we",    "i",      "who",
                                         "this", "that", "one", "another", "third", "second", "other"};
    if (a->tokens.item[quote->speaker_token].upos == CC_UPOS_PRON) return false;
    if (CC_AMONG(a->tokens.item[quote->speaker_token].lower, nobody)) return false;
    if (CC_AMONG(q->voice[p - q->pieces.item].low_words, nobody)) return false;
    if (cc_span_is(a->tokens.item[quote->cue].lower, "according")) return true;
    uint32_t concept = q->r->vocabulary.of[p->article][quote->cue];
    if (concept == CC_NO_CONCEPT) return false;
    cc_span text = q->r->vocabulary.concept.item[concept].text;
    return cc_span_is(text, "say") || cc_span_is(text, "respond") || cc_span_is(text, "remark");
}

/* "Badri" of "Ali al-Badri": the last part of a name, without the article that some languages put before it. */
static cc_span last_name(cc_span name)
{
    size_t i = name.len;
    while (i > 0 && name.ptr[i - 1] != ' ') i--;
    cc_span last = cc_span_sub(name, i, name.len);
    return last.len > 4 && last.ptr[2] == '-' ? cc_span_sub(last, 3, last.len) : last;
}

/* "Kim Heung-gwang" and "Kim Heung Gwang": the letters alone. */
static cc_span letters_of(cc_arena *arena, cc_span name)
{
    cc_span low = cc_utf8_lowercase(arena, name);
    char *out = cc_arena_alloc(arena, low.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < low.len; i++)
        if (low.ptr[i] != ' ' && low.ptr[i] != '-') out[n++] = low.ptr[i];
    return (cc_span){out, n};
}

static void read_voice(const quote_run *q, const cc_piece *p, voice *v)
{
    const cc_article *a = cc_judging_article(q->r, p->article);
    const cc_quote *quote = &a->quotes.item[p->quote];
    v->last = last_name(p->speaker);
    v->low_last = cc_utf8_lowercase(q->r->arena, v->last);
    v->low_letters = letters_of(q->r->arena, p->speaker);
    v->words = cc_article_slice(a, quote->speaker_start, quote->speaker_end);
    v->low_words = cc_utf8_lowercase(q->r->arena, v->words);
}

/* "Passing sentence, Judge Rosa Lund", "Lund's spokesman": a name is among the words for the other speaker, so they are
 * one, or it is open who of the two spoke. */
static bool names_other(const quote_run *q, const cc_piece *a, const voice *name, const voice *other)
{
    enum { SHORT = 3 };
    return name->last.len > SHORT && is_named(q, a) && cc_span_find(other->low_words, name->low_last) != SIZE_MAX;
}

/* "Russian", "Spanish", "Japanese": the nation of many. */
static bool is_of_nation(cc_span word)
{
    return cc_span_ends(word, "an") || cc_span_ends(word, "sh") || cc_span_ends(word, "ese");
}

/* "Harbour Board inspector Ada Berg" and "the Harbour Board": a body that both hold speaks through its people. */
static bool share_body(const voice *a, const voice *b)
{
    enum { SHORT = 3 };
    cc_span rest = a->words, word;
    while (cc_span_split(&rest, ' ', &word)) {
        bool capital = word.len > SHORT && word.ptr[0] >= 'A' && word.ptr[0] <= 'Z';
        if (capital && !is_of_nation(word) && cc_span_find(b->words, word) != SIZE_MAX) return true;
    }
    return false;
}

/* One name, or one that ends as the other does: "Pres. Biden" and "Joe Biden". */
static bool same_speaker(const quote_run *q, const cc_piece *a, const cc_piece *b)
{
    if (a->speaker.len == 0 || b->speaker.len == 0) return false;
    const voice *x = &q->voice[a - q->pieces.item], *y = &q->voice[b - q->pieces.item];
    return cc_span_equal_nocase(x->last, y->last) || cc_span_equal(x->low_letters, y->low_letters) ||
           names_other(q, a, x, y) || names_other(q, b, y, x) || share_body(x, y) || share_body(y, x) ||
           (x->low_words.len > 0 && cc_span_equal(x->low_words, y->low_words));
}

static cc_span last_word(cc_span words)
{
    cc_span rest = words, word, last = {0};
    while (cc_span_split(&rest, ' ', &word)) last = word;
    return last;
}

static bool holds_token(const cc_sentence *s, int32_t token)
{
    return token >= (int32_t)s->first && token < (int32_t)(s->first + s->count);
}

/* The word stands in the sentence as a name or as a subject. */
static bool has_actor(const cc_article *a, const cc_sentence *s, cc_span word)
{
    for (uint32_t i = 0; i < s->count; i++) {
        cc_deprel relation = cc_deprel_main((cc_deprel)s->token[i].deprel);
        if (!cc_span_equal(a->tokens.item[s->first + i].lower, word)) continue;
        if (s->token[i].upos == CC_UPOS_PROPN || relation == CC_DEP_NSUBJ) return true;
    }
    return false;
}

/* The sentence has the last word for the other speaker too: "'Sources say he is out,' the Reporter writes", "Tom Aker,
 * the head of the Bureau, said". Which of them spoke is open, or how the words came here. */
static bool mentions_speaker(const quote_run *q, const cc_piece *p, const voice *other)
{
    enum { SHORT = 3 };
    const cc_article *a = cc_judging_article(q->r, p->article);
    const cc_quote *quote = &a->quotes.item[p->quote];
    cc_span word = last_word(other->low_words);
    if (word.len <= SHORT) return false;
    uint32_t first = p->sentence > 0 ? p->sentence - 1 : 0, last = p->sentence + 1;
    for (uint32_t s = first; s <= last && s < a->sentences.count; s++)
        if ((s == p->sentence || holds_token(&a->sentences.item[s], quote->speaker_token)) &&
            has_actor(a, &a->sentences.item[s], word))
            return true;
    return false;
}

/* "The company", "her lawyer", "the elderly cleric": somebody known from before, whose name the other article may
 * give. "The spokesperson" stands for a house that gave no name. */
static bool is_known_before(const quote_run *q, const cc_piece *p)
{
    static const char *const spokes[] = {"spokesman", "spokeswoman", "spokesperson", "officials", "official"};
    static const char *const definite[] = {"the ", "his ", "her ", "its ", "their ", "this ", "that "};
    const cc_article *a = cc_judging_article(q->r, p->article);
    const cc_token *head = &a->tokens.item[a->quotes.item[p->quote].speaker_token];
    cc_span words = q->voice[p - q->pieces.item].low_words;
    if (is_named(q, p) || head->upos != CC_UPOS_NOUN || CC_AMONG(head->lower, spokes)) return false;
    if (cc_span_find(words, CC_LIT("'s ")) != SIZE_MAX || cc_span_find(words, CC_LIT("’s ")) != SIZE_MAX) return true;
    for (size_t i = 0; i < sizeof definite / sizeof *definite; i++)
        if (cc_span_starts(words, definite[i])) return true;
    return false;
}

/* The words of both speakers leave no doubt that they are two. */
static bool are_two(const quote_run *q, const cc_piece *a, const cc_piece *b)
{
    const voice *x = &q->voice[a - q->pieces.item], *y = &q->voice[b - q->pieces.item];
    bool named = is_named(q, a) || is_named(q, b);
    if (same_speaker(q, a, b) || mentions_speaker(q, a, y) || mentions_speaker(q, b, x)) return false;
    return !named || !(is_known_before(q, a) || is_known_before(q, b));
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
            cc_plain_words(q->r->arena, cc_article_slice(cc_judging_article(q->r, p->article), p->start, p->end));
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
        q->speaker[piece] = file(q, piece, CC_ASK_SPEAKER, is_named(q, p) ? CC_LIT("named") : CC_LIT("unnamed"),
                                 cc_utf8_lowercase(q->r->arena, p->speaker), start, end);
    }
    return q->speaker[piece];
}

/* Ask the rules of one slot; level and mass carry what the alignment found. */
static void ask(quote_run *q, uint32_t a, uint32_t b, const cc_alignment *found, int level)
{
    cc_judging *r = q->r;
    cc_statement x = r->store.statement.item[a], y = r->store.statement.item[b];
    x.level = y.level = level;
    cc_comparison c = {r->rules, NULL, r->story, &r->vocabulary, &x, &y, found->share, found->mass};
    const cc_rule *rule = cc_rules_compare(r->rules, &c);
    if (rule != NULL) *CC_PUSH(r->arena, &r->clashes) = (cc_clash){a, b, rule, found->share, found->note};
}

/* --- pairs ----------------------------------------------------------------------------- */

static bool is_one_quotation(const quote_run *q, const cc_piece *a, const cc_piece *b, const cc_alignment *found)
{
    enum { FEW = 4 };
    bool same = same_speaker(q, a, b), unknown = a->speaker.len == 0 || b->speaker.len == 0 || a->pronoun || b->pronoun;
    uint32_t shorter = a->words < b->words ? a->words : b->words;
    /* "I do." and "Mhmm. I do.": too short to weigh, but all of it is there. */
    if ((same || unknown) && a->whole && b->whole && shorter <= FEW && shorter >= 2 && found->run == shorter)
        return true;
    /* Two people may well use the same words: theirs must be nearly all the same. */
    if (is_named(q, a) && is_named(q, b) && !same)
        return found->share >= 0.75f && found->run >= 5 && found->mass >= 1.3f;
    /* Few words that weigh little are anybody's: "there's a lot of", "I think he's going to"; then most of the shorter
     * one must agree. */
    bool telling = found->mass >= 2, run = found->matched >= 3 && found->run >= 2;
    if (same) return found->share >= (telling ? 0.5f : 0.7f) && found->mass >= 1.1f && (run || found->share >= 0.8f);
    if (unknown) return found->share >= 0.5f && telling && found->matched >= 4 && found->run >= 3;
    return found->share >= 0.7f && telling && found->matched >= 4 && found->run >= 3;
}

/* A quotation opens inside the sentence: "Maybe he will say, 'Well, I fired'", or a caption that ran into it. */
static bool quotes_within(const quote_run *q, const cc_piece *p, uint32_t word)
{
    const cc_article *a = cc_judging_article(q->r, p->article);
    for (uint32_t i = p->token[0] + 1; i < p->token[word]; i++) {
        cc_span form = a->tokens.item[i].form;
        if (cc_span_is(form, "\"") || cc_span_is(form, "'") || cc_span_is(form, "‘") || cc_span_is(form, "“") ||
            cc_span_is(form, "`") || cc_span_is(form, "``"))
            return true;
    }
    return false;
}

/* `part` begins with a capital where `whole` has words before. */
static bool begins_late(const quote_run *q, const cc_piece *part, uint32_t part_first, const cc_piece *whole,
                        uint32_t whole_first)
{
    if (!part->opens || part_first > 0 || whole_first == 0 || quotes_within(q, whole, whole_first)) return false;
    char first = cc_judging_article(q->r, part->article)->tokens.item[part->token[0]].form.ptr[0];
    return first < 'a' || first > 'z';
}

/* One begins where the other has words before: "We believe that a couple of them" and "A couple of them". */
static bool is_clipped(const quote_run *q, const cc_piece *a, const cc_piece *b, const cc_alignment *found)
{
    if (!a->whole || !b->whole || found->share < 0.7f) return false;
    return begins_late(q, a, found->a_first, b, found->b_first) || begins_late(q, b, found->b_first, a, found->a_first);
}

/* A dozen words alike, and an office on one side where a document stands on the other. */
enum { LONG_RUN = 10 };

static bool no_word_shared(cc_arena *arena, cc_span x, cc_span y)
{
    cc_span rest = cc_utf8_lowercase(arena, x), b = cc_utf8_lowercase(arena, y), word;
    while (cc_span_split(&rest, ' ', &word))
        if (word.len > 3 && cc_span_find(b, word) != SIZE_MAX) return false;
    return true;
}

/* How much of a piece the best piece of another article has, by "piece article". */
static int64_t *best_of(quote_run *q, uint32_t piece, uint32_t article)
{
    cc_span key = cc_arena_print(q->r->arena, "%u %u", piece, article);
    int64_t at = cc_map_put(&q->best_at, key, q->best.count);
    if (at == (int64_t)q->best.count) *CC_PUSH(q->r->arena, &q->best) = 0;
    return &q->best.item[at];
}

static void align(quote_run *q, uint32_t i, uint32_t k)
{
    const cc_piece *a = &q->pieces.item[i], *b = &q->pieces.item[k];
    quote_pair p = {.i = i, .k = k};
    if (a->article == b->article && a->quote == b->quote) return;
    cc_pieces_align(q->r, a, b, &p.found);
    if (!is_one_quotation(q, a, b, &p.found)) return;
    p.mass = (int64_t)(1000 * p.found.mass);
    int64_t *x = best_of(q, i, b->article);
    if (*x < p.mass) *x = p.mass;
    int64_t *y = best_of(q, k, a->article);
    if (*y < p.mass) *y = p.mass;
    *CC_PUSH(q->r->arena, &q->pairs) = p;
}

/* Neither article quotes words that are much nearer: what somebody said twice in other words are two sayings, when one
 * article has both. */
static bool is_best(quote_run *q, const quote_pair *p)
{
    int64_t x = *best_of(q, p->i, q->pieces.item[p->k].article), y = *best_of(q, p->k, q->pieces.item[p->i].article);
    return 4 * p->mass >= 3 * x && 4 * p->mass >= 3 * y;
}

static void compare(quote_run *q, const quote_pair *p)
{
    const cc_piece *a = &q->pieces.item[p->i], *b = &q->pieces.item[p->k];
    const cc_alignment *found = &p->found;
    uint32_t differing = found->differing + (is_clipped(q, a, b, found) ? 1 : 0);
    /* One after the other: the order in which statements are filed is the order of the sides, and a compiler is free
     * to begin with either argument of a call. */
    if (differing > 0 && a->article != b->article && is_best(q, p)) {
        uint32_t x = wording_of(q, p->i), y = wording_of(q, p->k);
        ask(q, x, y, found, (int)differing);
    }
    bool known = is_attributed(q, a) && is_attributed(q, b) &&
                 (is_named(q, a) || is_named(q, b) ||
                  (found->run >= LONG_RUN && no_word_shared(q->r->arena, a->speaker, b->speaker)));
    bool apart = a->article != b->article || a->sentence != b->sentence;
    if (known && apart && are_two(q, a, b)) {
        uint32_t x = speaker_of(q, p->i), y = speaker_of(q, p->k);
        ask(q, x, y, found, (int)found->run);
    }
}

void cc_compare_quotes(cc_judging *r)
{
    quote_run q = {.r = r, .key = {.arena = r->arena}, .best_at = {.arena = r->arena}};
    cc_pieces_read(&q.pieces, r);
    uint32_t n = q.pieces.count;
    q.voice = CC_NEW_ARRAY(r->arena, n + 1, voice);
    for (uint32_t i = 0; i < n; i++) read_voice(&q, &q.pieces.item[i], &q.voice[i]);
    q.wording = CC_NEW_ARRAY(r->arena, n + 1, uint32_t);
    q.speaker = CC_NEW_ARRAY(r->arena, n + 1, uint32_t);
    q.seen = CC_NEW_ARRAY(r->arena, n + 1, uint32_t);
    q.shared = CC_NEW_ARRAY(r->arena, n + 1, uint8_t);
    q.candidate = CC_NEW_ARRAY(r->arena, n + 1, uint32_t);
    memset(q.wording, 0xff, (n + 1) * sizeof *q.wording);
    memset(q.speaker, 0xff, (n + 1) * sizeof *q.speaker);
    for (uint32_t i = 0; i < n; i++) for_keys(&q, i, post);
    for (uint32_t i = 0; i < n; i++) {
        q.candidates = 0;
        for_keys(&q, i, count_shared);
        for (uint32_t k = 0; k < q.candidates; k++)
            if (q.shared[q.candidate[k]] >= 2) align(&q, q.candidate[k], i);
    }
    for (uint32_t i = 0; i < q.pairs.count; i++) compare(&q, &q.pairs.item[i]);
    cc_map_free(&q.best_at);
    cc_map_free(&q.key);
}
