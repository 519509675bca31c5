#include "judge/saying.h"

#include "base/buffer.h"

/* "They knew exactly what they wanted" and "they knew precisely what they came for": two sentences of one speaker and
 * of one length, most of whose words stand in one order. */
static bool is_other_translation(const cc_piece *a, const cc_piece *b, const cc_alignment *found)
{
    enum { MATCHED = 4, RUN = 2 };
    bool level = 2 * a->words <= 3 * b->words && 2 * b->words <= 3 * a->words;
    return level && a->whole && b->whole && found->matched >= MATCHED && found->run >= RUN && found->share >= 0.6f &&
           found->mass >= 1.5f;
}

/* "We can't confirm that" and "I can't confirm that": a whole short sentence but for one word. */
static bool is_all_but_one(const cc_piece *a, const cc_piece *b, const cc_alignment *found)
{
    enum { FEWEST = 5, MOST = 8 };
    return a->whole && b->whole && a->words == b->words && a->words >= FEWEST && a->words <= MOST &&
           found->matched + 1 == a->words && found->run + 1 >= a->words - 1 && found->mass >= 1.5f;
}

/* Six words and more in one order, and hardly anything besides. */
static bool is_word_for_word(const cc_piece *a, const cc_piece *b, const cc_alignment *found)
{
    enum { RUN = 6 };
    return a->words <= found->run + 2 && b->words <= found->run + 2 && found->run >= RUN && found->share >= 0.8f &&
           found->mass >= 1;
}

bool cc_is_one_saying(const cc_voices *v, const cc_piece *a, const cc_piece *b, const cc_alignment *found)
{
    enum { FEW = 4 };
    bool same = cc_voices_same(v, a, b), unknown = a->speaker.len == 0 || b->speaker.len == 0 || a->pronoun ||
                                                   b->pronoun || cc_voice_is_known_before(v, a) ||
                                                   cc_voice_is_known_before(v, b);
    uint32_t shorter = a->words < b->words ? a->words : b->words;
    /* "I do." and "Mhmm. I do.": too short to weigh, but all of it is there. */
    if ((same || unknown) && a->whole && b->whole && shorter <= FEW && shorter >= 2 && found->run == shorter)
        return true;
    if ((same || unknown) && is_all_but_one(a, b, found)) return true;
    if (is_word_for_word(a, b, found)) return true;
    /* Two people may well use the same words: theirs must be nearly all the same. */
    if (cc_voice_is_named(v, a) && cc_voice_is_named(v, b) && !same)
        return found->share >= 0.75f && found->run >= 5 && found->mass >= 1.3f;
    /* Few words that weigh little are anybody's: "there's a lot of", "I think he's going to"; then most of the shorter
     * one must agree. */
    if (same && is_other_translation(a, b, found)) return true;
    bool telling = found->mass >= 2, run = found->matched >= 3 && found->run >= 2;
    float enough = !telling ? 0.7f : found->run >= 3 ? 0.45f : 0.5f;
    if (same) return found->share >= enough && found->mass >= 1.1f && (run || found->share >= 0.8f);
    if (unknown && found->share >= 0.5f && telling && found->matched >= 4)
        return found->run >= 3 || (found->share >= 0.8f && found->run >= 2);
    /* Two who are known, by whatever words: "his life is in danger" anybody may say. */
    return found->share >= 0.7f && telling && found->matched >= 5 && found->run >= 4;
}

cc_span cc_saying_words(cc_arena *arena, cc_span text)
{
    static const char *const months[][2] = {{"jan", "january"},    {"feb", "february"},  {"aug", "august"},
                                            {"sept", "september"}, {"sep", "september"}, {"oct", "october"},
                                            {"nov", "november"},   {"dec", "december"}};
    cc_span rest = cc_plain_words(arena, text), word;
    cc_buffer b = {0};
    while (cc_span_split(&rest, ' ', &word)) {
        for (size_t i = 0; i < sizeof months / sizeof *months; i++)
            if (cc_span_is(word, months[i][0])) word = cc_span_of(months[i][1]);
        if (b.len > 0) cc_buffer_byte(&b, ' ');
        cc_buffer_add(&b, word);
    }
    cc_span out = cc_arena_copy(arena, cc_buffer_span(&b));
    cc_buffer_free(&b);
    return out;
}

/* --- without marks -------------------------------------------------------------- */

static bool is_first_person(cc_span lower)
{
    static const char *const words[] = {"i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves"};
    return CC_AMONG(lower, words);
}

static bool speaks_of_itself(const cc_judging *r, const cc_piece *p)
{
    const cc_article *a = cc_judging_article(r, p->article);
    for (uint32_t i = 0; i < p->words; i++)
        if (is_first_person(a->tokens.item[p->token[i]].lower)) return true;
    return false;
}

/* An opening mark; typographic ones are ASCII in lower. */
static bool is_opening(const cc_token *t)
{
    return !t->space_after && (cc_span_is(t->lower, "\"") || cc_span_is(t->lower, "'") || cc_span_is(t->lower, "``"));
}

/* A mark right before one of the first words. */
static bool opens_with_mark(const cc_judging *r, const cc_piece *p, uint32_t before)
{
    const cc_article *a = cc_judging_article(r, p->article);
    for (uint32_t i = p->token[0] > 0 ? p->token[0] - 1 : 0; i < p->token[before]; i++)
        if (is_opening(&a->tokens.item[i])) return true;
    return false;
}

uint32_t cc_piece_begin(const cc_judging *r, const cc_piece *p, uint32_t word)
{
    enum { NEAR = 4 };
    const cc_article *a = cc_judging_article(r, p->article);
    for (uint32_t i = word, steps = 0; steps < NEAR; i--, steps++) {
        if (i == 0) return p->start;
        if (is_opening(&a->tokens.item[p->token[i] - 1])) return a->tokens.item[p->token[i]].start;
    }
    return a->tokens.item[p->token[word]].start;
}

bool cc_piece_is_open(const cc_judging *r, const cc_piece *p)
{
    return opens_with_mark(r, p, p->words - 1);
}

bool cc_is_unmarked_rendering(const cc_judging *r, const cc_piece *marked, const cc_piece *plain,
                              const cc_alignment *found)
{
    enum { MATCHED = 7, RUN = 5 };
    if (found->share < 0.7f || found->mass < 2 || found->matched < MATCHED || found->run < RUN) return false;
    if (marked->quote < 0)
        return opens_with_mark(r, marked, found->a_first) && opens_with_mark(r, plain, found->b_first);
    return (speaks_of_itself(r, marked) && speaks_of_itself(r, plain)) || opens_with_mark(r, plain, found->b_first);
}
