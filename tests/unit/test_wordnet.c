#include "base/buffer.h"
#include "cli/cli.h"
#include "language/wordnet.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static cc_wordnet *wordnet;
static cc_arena arena;

static void open_table(void)
{
    cc_error err = {0};
    cc_wordnet_open(&wordnet, cc_data_path(&arena, NULL, "wordnet.bin").ptr, &err);
    cr_assert(wordnet != NULL, "%s", err.message);
}

static void close_table(void)
{
    cc_wordnet_free(wordnet);
    cc_arena_free(&arena);
}

TestSuite(wordnet, .init = open_table, .fini = close_table);

#define S cc_span_of

Test(wordnet, parts_of_speech)
{
    cr_assert(cc_wordnet_pos(wordnet, S("dog")) == (1u << CC_WN_NOUN | 1u << CC_WN_VERB));
    cr_assert(cc_wordnet_pos(wordnet, S("quickly")) == 1u << CC_WN_ADV);
    cr_assert(cc_wordnet_pos(wordnet, S("prime minister")) == 1u << CC_WN_NOUN);
    cr_assert(cc_wordnet_pos(wordnet, S("prime_minister")) == 1u << CC_WN_NOUN);
    cr_assert(cc_wordnet_pos(wordnet, S("xyzzyq")) == 0);
    cr_assert(cc_wordnet_pos(wordnet, S("prime ministe")) == 0);
    cr_assert(cc_wordnet_pos(wordnet, S("")) == 0);
}

Test(wordnet, base_forms)
{
    static const struct {
        const char *word;
        cc_wn_pos pos;
        const char *first;
    } cases[] = {
        {"mice", CC_WN_NOUN, "mouse"},
        {"dogs", CC_WN_NOUN, "dog"},
        {"dog", CC_WN_NOUN, "dog"},
        {"churches", CC_WN_NOUN, "church"},
        {"cities", CC_WN_NOUN, "city"},
        {"policemen", CC_WN_NOUN, "policeman"},
        {"went", CC_WN_VERB, "go"},
        {"making", CC_WN_VERB, "make"},
        {"denied", CC_WN_VERB, "deny"},
        {"watches", CC_WN_VERB, "watch"},
        {"better", CC_WN_ADJ, "good"},
        {"taller", CC_WN_ADJ, "tall"},
        {"largest", CC_WN_ADJ, "large"},
        {"best", CC_WN_ADV, "well"},
        {"prime_ministers", CC_WN_NOUN, "prime minister"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_span out[4];
        uint32_t n = cc_wordnet_base(wordnet, S(cases[i].word), cases[i].pos, out, 4);
        cr_expect(n > 0 && cc_span_is(out[0], cases[i].first), "%s", cases[i].word);
    }
    cc_span none[4];
    cr_assert(cc_wordnet_base(wordnet, S("xyzzyqs"), CC_WN_NOUN, none, 4) == 0);
    cr_assert(cc_wordnet_base(wordnet, S("s"), CC_WN_VERB, none, 4) == 0);
}

Test(wordnet, senses_by_frequency)
{
    uint32_t senses[64];
    uint32_t n = cc_wordnet_senses(wordnet, S("car"), CC_WN_NOUN, senses, 64);
    cr_assert(n == 5);
    cr_assert(cc_wordnet_count(wordnet, S("car"), CC_WN_NOUN, senses[0]) == 71);
    cr_assert(cc_wordnet_count(wordnet, S("car"), CC_WN_NOUN, senses[0]) >
              cc_wordnet_count(wordnet, S("car"), CC_WN_NOUN, senses[1]));
    cr_assert(cc_wordnet_count(wordnet, S("dog"), CC_WN_NOUN, senses[0]) == 0);
    cr_assert(cc_wordnet_senses(wordnet, S("car"), CC_WN_NOUN, senses, 2) == 2);
    cr_assert(cc_wordnet_senses(wordnet, S("car"), CC_WN_VERB, senses, 64) == 0);
}

Test(wordnet, synsets)
{
    uint32_t sense;
    cc_span words[8];
    cr_assert(cc_wordnet_senses(wordnet, S("car"), CC_WN_NOUN, &sense, 1) == 1);
    cr_assert(cc_wordnet_words(wordnet, sense, words, 8) == 5);
    cr_assert(cc_span_is(words[0], "car") && cc_span_is(words[2], "automobile"));
    cr_assert(cc_wordnet_synset_pos(wordnet, sense) == CC_WN_NOUN);
    cr_assert(cc_wordnet_lexfile(wordnet, sense) == 6); /* noun.artifact */
    cr_assert(cc_wordnet_senses(wordnet, S("president"), CC_WN_NOUN, &sense, 1) == 1);
    cr_assert(cc_wordnet_lexfile(wordnet, sense) == 18); /* noun.person */
}

Test(wordnet, synonyms_and_antonyms)
{
    cr_assert(cc_wordnet_synonyms(wordnet, S("car"), S("automobile"), CC_WN_NOUN, 1));
    cr_assert(!cc_wordnet_synonyms(wordnet, S("car"), S("dog"), CC_WN_NOUN, 0));
    cr_assert(cc_wordnet_synonyms(wordnet, S("begin"), S("start"), CC_WN_VERB, 3));
    cr_assert(cc_wordnet_antonyms(wordnet, S("hot"), S("cold"), CC_WN_ADJ, 0));
    cr_assert(cc_wordnet_antonyms(wordnet, S("cold"), S("hot"), CC_WN_ADJ, 1));
    cr_assert(cc_wordnet_antonyms(wordnet, S("increase"), S("decrease"), CC_WN_VERB, 0));
    cr_assert(!cc_wordnet_antonyms(wordnet, S("hot"), S("wet"), CC_WN_ADJ, 0));
    cr_assert(!cc_wordnet_antonyms(wordnet, S("hot"), S("xyzzyq"), CC_WN_ADJ, 0));
}

Test(wordnet, kinds_and_parts)
{
    cr_assert(cc_wordnet_is_a(wordnet, S("dog"), S("animal"), CC_WN_NOUN, 1, 20));
    cr_assert(!cc_wordnet_is_a(wordnet, S("dog"), S("animal"), CC_WN_NOUN, 1, 1));
    cr_assert(!cc_wordnet_is_a(wordnet, S("animal"), S("dog"), CC_WN_NOUN, 1, 20));
    cr_assert(cc_wordnet_is_a(wordnet, S("paris"), S("city"), CC_WN_NOUN, 0, 4));
    cr_assert(cc_wordnet_is_a(wordnet, S("murder"), S("kill"), CC_WN_VERB, 1, 3));
    cr_assert(cc_wordnet_part_of(wordnet, S("paris"), S("france")));
    cr_assert(cc_wordnet_part_of(wordnet, S("paris"), S("europe")));
    cr_assert(!cc_wordnet_part_of(wordnet, S("france"), S("paris")));
    cr_assert(!cc_wordnet_part_of(wordnet, S("france"), S("france")));
}

Test(wordnet, distance)
{
    cr_assert(cc_wordnet_distance(wordnet, S("car"), S("automobile"), CC_WN_NOUN, 1, 3) == 1);
    cr_assert(cc_wordnet_distance(wordnet, S("car"), S("truck"), CC_WN_NOUN, 1, 3) == 2);
    cr_assert(cc_wordnet_distance(wordnet, S("car"), S("idea"), CC_WN_NOUN, 1, 2) == 0);
}

Test(wordnet, words_related_to_words)
{
    cc_span out[16];
    cc_wn_pos pos[16];
    uint32_t n = cc_wordnet_word_related(wordnet, S("decide"), CC_WN_VERB, CC_WN_DERIVATION, 1, out, pos, 16);
    bool found = false;
    for (uint32_t i = 0; i < n; i++) found |= cc_span_is(out[i], "decision") && pos[i] == CC_WN_NOUN;
    cr_assert(found);
    n = cc_wordnet_word_related(wordnet, S("decision"), CC_WN_NOUN, CC_WN_DERIVATION, 0, out, pos, 16);
    found = false;
    for (uint32_t i = 0; i < n; i++) found |= cc_span_is(out[i], "decide") && pos[i] == CC_WN_VERB;
    cr_assert(found);
    n = cc_wordnet_word_related(wordnet, S("quickly"), CC_WN_ADV, CC_WN_PERTAIN, 0, out, NULL, 16);
    cr_assert(n > 0 && cc_span_is(out[0], "quick"));
}

Test(wordnet, relations_of_synsets)
{
    uint32_t sense, out[8];
    cr_assert(cc_wordnet_senses(wordnet, S("hot"), CC_WN_ADJ, &sense, 1) == 1);
    cr_assert(cc_wordnet_related(wordnet, sense, CC_WN_ANTONYM, out, 8) == 1);
    cr_assert(cc_wordnet_related(wordnet, sense, CC_WN_SIMILAR, out, 8) == 8);
    cr_assert(cc_wordnet_senses(wordnet, S("snore"), CC_WN_VERB, &sense, 1) == 1);
    cr_assert(cc_wordnet_related(wordnet, sense, CC_WN_ENTAIL, out, 8) == 1);
    cr_assert(cc_wordnet_senses(wordnet, S("kill"), CC_WN_VERB, &sense, 1) == 1);
    cr_assert(cc_wordnet_related(wordnet, sense, CC_WN_CAUSE, out, 8) == 1);
}

Test(wordnet, without_a_table_nothing_is_known)
{
    uint32_t senses[4];
    cr_assert(cc_wordnet_pos(NULL, S("dog")) == 0);
    cr_assert(cc_wordnet_senses(NULL, S("dog"), CC_WN_NOUN, senses, 4) == 0);
    cr_assert(!cc_wordnet_synonyms(NULL, S("car"), S("automobile"), CC_WN_NOUN, 0));
    cr_assert(!cc_wordnet_is_a(NULL, S("dog"), S("animal"), CC_WN_NOUN, 0, 9));
}

typedef struct {
    const char *what;
    size_t at;   /* the byte that is changed; SIZE_MAX: none */
    size_t keep; /* bytes kept; SIZE_MAX: all */
    const char *message;
} damage;

Test(wordnet, a_damaged_table_is_refused)
{
    static const damage cases[] = {
        {"magic", 0, SIZE_MAX, "not a WordNet table"},
        {"version", 8, SIZE_MAX, "this program reads version"},
        {"byte order", 12, SIZE_MAX, "byte order"},
        {"a count", 32, SIZE_MAX, "cut short"},
        {"a byte of the middle", 3000000, SIZE_MAX, "damaged"},
        {"truncated", SIZE_MAX, 4000000, "cut short"},
        {"shorter than its header", SIZE_MAX, 20, "not a WordNet table"},
        {"empty", SIZE_MAX, 0, "empty"},
    };
    cc_buffer whole = {0};
    cc_error err = {0};
    char path[] = "/tmp/test_wordnet_XXXXXX";
    int file = mkstemp(path);
    cr_assert(file >= 0 && close(file) == 0);
    cr_assert(cc_buffer_read(&whole, cc_data_path(&arena, NULL, "wordnet.bin").ptr, &err) == CC_OK);
    cr_assert(whole.len < 15u << 20);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const damage *d = &cases[i];
        FILE *f = fopen(path, "wb");
        cr_assert(f != NULL);
        if (d->at != SIZE_MAX) whole.ptr[d->at] ^= 0x40;
        size_t keep = d->keep < whole.len ? d->keep : whole.len;
        cr_assert(fwrite(whole.ptr, 1, keep, f) == keep && fclose(f) == 0);
        if (d->at != SIZE_MAX) whole.ptr[d->at] ^= 0x40;
        cc_wordnet *w;
        err = (cc_error){0};
        cr_expect(cc_wordnet_open(&w, path, &err) == CC_ESYNTAX && w == NULL, "%s", d->what);
        cr_expect(strstr(err.message, d->message) != NULL && strstr(err.message, path) != NULL, "%s: %s", d->what,
                  err.message);
    }
    cc_wordnet *w;
    unlink(path);
    err = (cc_error){0};
    cr_expect(cc_wordnet_open(&w, path, &err) == CC_ESYNTAX && strstr(err.message, "cannot be opened") != NULL);
    cc_buffer_free(&whole);
}
