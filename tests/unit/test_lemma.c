#include "language/lemma.h"

#include <criterion/criterion.h>
#include <string.h>

/* Rules: nothing at all, "-ing" off a gerund, a capital letter, as it is written; a lexicon that has "bake" and no
 * "bak". */
static const cc_lemma_rule rules[] = {
    {CC_CASE_LOWER, 0, ""}, {CC_CASE_LOWER, 3, ""}, {CC_CASE_CAPITAL, 0, ""}, {CC_CASE_WRITTEN, 0, ""}};
static cc_lemma_slot slots[16];
static cc_lexicon_slot words[16];
static const cc_word_class classes[] = {
    {0}, {.pos = 2}, {.name = CC_NAME_ADJECTIVE}, {.pos = 1, .name = CC_NAME_SMALL}, {.name = CC_NAME_CAPITAL}};

static void enter(const char *ending, uint32_t kind, cc_xpos xpos, cc_upos upos, uint16_t rule)
{
    uint64_t h = cc_lemma_key(cc_span_of(ending), kind, xpos, upos);
    uint32_t i = (uint32_t)h & 15;
    while (slots[i].key != 0) i = (i + 1) & 15;
    slots[i] = (cc_lemma_slot){(uint32_t)(h >> 32) | 1, rule, 0};
}

static void know(const char *word, uint16_t class)
{
    uint64_t h = cc_word_hash(word, strlen(word));
    uint32_t i = (uint32_t)h & 15;
    while (words[i].key != 0) i = (i + 1) & 15;
    words[i] = (cc_lexicon_slot){(uint32_t)(h >> 32) | 1, 0, class};
}

Test(lemma, rules_lexicon_and_spelling)
{
    static const struct {
        const char *form, *lower, *lemma;
        cc_xpos xpos;
        cc_upos upos;
    } cases[] = {
        {"walking", "walking", "walk", CC_XPOS_VBG, CC_UPOS_VERB},
        {"baking", "baking", "bake", CC_XPOS_VBG, CC_UPOS_VERB}, /* the rule's "bak" is no word */
        {"hoping", "hoping", "hope", CC_XPOS_VBG, CC_UPOS_VERB}, /* "hop" is one, and would be "hopping" */
        {"baked", "baked", "bake", CC_XPOS_VBP, CC_UPOS_VERB},   /* a past, whatever the tag */
        {"hop", "hop", "hop", CC_XPOS_VBP, CC_UPOS_VERB},
        {"fled", "fled", "flee", CC_XPOS_VBD, CC_UPOS_VERB},
        {"na\xC3\xAFving", "na\xC3\xAFving", "na\xC3\xAFv", CC_XPOS_VBG, CC_UPOS_VERB},
        {"Ankara", "ankara", "Ankara", CC_XPOS_NNP, CC_UPOS_PROPN},
        {"ANKARA", "ankara", "Ankara", CC_XPOS_NNP, CC_UPOS_PROPN},
        {"NATO", "nato", "NATO", CC_XPOS_NNP, CC_UPOS_PROPN}, /* short: an abbreviation */
        {"PARK", "park", "Park", CC_XPOS_NNP, CC_UPOS_PROPN}, /* short, but an English word */
        {"O'Hara", "o'hara", "O'Hara", CC_XPOS_NNP, CC_UPOS_PROPN},
        {"al", "al", "al", CC_XPOS_NNP, CC_UPOS_PROPN}, /* known as it is written ... */
        {"Al", "al", "Al", CC_XPOS_NNP, CC_UPOS_PROPN}, /* ... and in another case */
        {"dutch", "dutch", "Dutch", CC_XPOS_JJ, CC_UPOS_ADJ},
        {"eBook", "ebook", "ebook", CC_XPOS_NN, CC_UPOS_NOUN}, /* EWT's way with nouns */
        {"2,150", "2,150", "2150", CC_XPOS_CD, CC_UPOS_NUM},
        {"12,000.5", "12,000.5", "12000.5", CC_XPOS_CD, CC_UPOS_NUM},
        {"2,15", "2,15", "2,15", CC_XPOS_CD, CC_UPOS_NUM},    /* no thousands */
        {"oslo", "oslo", "Oslo", CC_XPOS_NNP, CC_UPOS_PROPN}, /* nothing but a name */
        {"Ex.com/A", "ex.com/a", "Ex.com/A", CC_XPOS_ADD, CC_UPOS_PROPN},
        {"Unheard", "unheard", "unheard", CC_XPOS_UH, CC_UPOS_INTJ}, /* no rule: in lower case */
    };
    enter("", 0, CC_XPOS_VBG, CC_UPOS_VERB, 0);
    enter("ing", 3, CC_XPOS_VBG, CC_UPOS_VERB, 1);
    enter("", 0, CC_XPOS_NNP, CC_UPOS_PROPN, 2);
    enter("", CC_LEMMA_CAPITALS, CC_XPOS_NNP, CC_UPOS_PROPN, 3);
    enter("al", CC_LEMMA_EXACT, CC_XPOS_NNP, CC_UPOS_PROPN, 3);
    enter("al", CC_LEMMA_WHOLE, CC_XPOS_NNP, CC_UPOS_PROPN, 2);
    know("bake", 1);
    know("walk", 1);
    know("hope", 1);
    know("hop", 1);
    know("dutch", 2);
    know("park", 3);
    know("oslo", 4);
    cc_lemmas lemmas = {slots, 16, rules, 4};
    cc_lexicon lexicon = {.slot = words, .slots = 16, .word_class = classes, .classes = 5};
    cc_arena a = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_token t = {.form = cc_span_of(cases[i].form),
                      .lower = cc_span_of(cases[i].lower),
                      .xpos = cases[i].xpos,
                      .upos = cases[i].upos};
        cc_span lemma = cc_lemmatise(&lemmas, &lexicon, &t, &a);
        cr_expect(cc_span_is(lemma, cases[i].lemma), "%s: %.*s", cases[i].form, CC_FMT(lemma));
    }
    cc_arena_free(&a);
}
