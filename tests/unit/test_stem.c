/* What forms and derivations of a word share. */
#include "judge/stem.h"

#include <criterion/criterion.h>

Test(stem, forms_of_a_word_have_one)
{
    static const char *const same[][2] = {
        {"occasion", "occasionally"},    {"extradite", "extradition"}, {"operate", "operation"},
        {"photoshopped", "photoshop"},   {"company", "companies"},     {"attacker", "attacks"},
        {"arrive", "arrival"},           {"denied", "denies"},         {"train", "training"},
        {"investigate", "investigator"}, {"information", "inform"},
    };
    static const char *const apart[][2] = {
        {"glass", "glance"}, {"station", "state"}, {"seven", "seventy"}, {"monday", "money"}, {"reed", "red"}};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        cc_span a = cc_stem(cc_span_of(same[i][0])), b = cc_stem(cc_span_of(same[i][1]));
        cr_expect(cc_span_equal(a, b), "%s %.*s, %s %.*s", same[i][0], CC_FMT(a), same[i][1], CC_FMT(b));
    }
    for (size_t i = 0; i < sizeof apart / sizeof *apart; i++)
        cr_expect(!cc_span_equal(cc_stem(cc_span_of(apart[i][0])), cc_stem(cc_span_of(apart[i][1]))), "%s %s",
                  apart[i][0], apart[i][1]);
}

Test(stem, short_words_stay)
{
    static const char *const words[] = {"red", "bed", "ring", "lion", "only", "glass", "", "s"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        cr_expect(cc_span_is(cc_stem(cc_span_of(words[i])), words[i]), "%s: %.*s", words[i],
                  CC_FMT(cc_stem(cc_span_of(words[i]))));
}
