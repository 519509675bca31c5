/* What two numbers say of each other: from texts to a relation, both ways round. */
#include "cli/cli.h"
#include "environment.h"
#include "mention/quantity.h"

#include <criterion/criterion.h>
#include <math.h>

TestSuite(quantity, .init = open_environment, .fini = close_environment);

static cc_article *analyse(const char *text)
{
    cc_article *a = cc_article_of_text(cc_span_of(text), CC_NO_DAY);
    cc_language_run(environment.model, a, scratch);
    cc_numbers_find(environment.mention, a);
    cr_assert(a->numbers.count == 1, "%s: %u numbers", text, a->numbers.count);
    return a;
}

static cc_number_relation_kind relation(const char *a, const char *b)
{
    cc_article *x = analyse(a), *y = analyse(b);
    cc_number_relation_kind k = cc_number_relation(x->numbers.item, y->numbers.item);
    cr_expect(k == cc_number_relation(y->numbers.item, x->numbers.item), "%s | %s is not symmetric", a, b);
    cc_article_free(x);
    cc_article_free(y);
    return k;
}

typedef struct {
    const char *a, *b;
    cc_number_relation_kind relation;
} pair;

static void expect_pairs(const pair *pairs, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        cc_number_relation_kind got = relation(pairs[i].a, pairs[i].b);
        cr_expect(got == pairs[i].relation, "%s | %s: expected %s, got %s", pairs[i].a, pairs[i].b,
                  cc_number_relation_name(pairs[i].relation), cc_number_relation_name(got));
    }
}

#define EXPECT(...)                                                                                                    \
    do {                                                                                                               \
        static const pair pairs[] = {__VA_ARGS__};                                                                     \
        expect_pairs(pairs, sizeof pairs / sizeof *pairs);                                                             \
    } while (0)

Test(quantity, exact)
{
    EXPECT({"12 people", "twelve people", CC_NUMBER_SAME}, {"12 people", "13 people", CC_NUMBER_DIFFERENT},
           {"120 people", "123 people", CC_NUMBER_DIFFERENT}, {"half a million", "500,000", CC_NUMBER_SAME},
           {"the fifth", "the 5th", CC_NUMBER_SAME}, {"the fifth", "the sixth", CC_NUMBER_DIFFERENT},
           {"five men", "the fifth man", CC_NUMBER_UNRELATED});
}

Test(quantity, bounds)
{
    EXPECT({"at least 10 dead", "12 dead", CC_NUMBER_COMPATIBLE}, {"at least 10 dead", "9 dead", CC_NUMBER_DIFFERENT},
           {"at least 10 dead", "at least 12 dead", CC_NUMBER_COMPATIBLE},
           {"at least 10 dead", "at least ten dead", CC_NUMBER_SAME},
           {"more than 24 dead", "24 dead", CC_NUMBER_DIFFERENT}, {"at least 24 dead", "24 dead", CC_NUMBER_COMPATIBLE},
           {"up to 30 homes", "31 homes", CC_NUMBER_DIFFERENT},
           {"fewer than 30 homes", "more than 40 homes", CC_NUMBER_DIFFERENT},
           {"over 200 hurt", "200 hurt", CC_NUMBER_COMPATIBLE}, {"10 to 15 men", "12 men", CC_NUMBER_COMPATIBLE},
           {"10 to 15 men", "17 men", CC_NUMBER_DIFFERENT}, {"dozens of homes", "30 homes", CC_NUMBER_COMPATIBLE},
           {"dozens of homes", "9 homes", CC_NUMBER_DIFFERENT});
}

Test(quantity, hedges)
{
    EXPECT({"about 100 homes", "108 homes", CC_NUMBER_COMPATIBLE},
           {"about 100 homes", "130 homes", CC_NUMBER_DIFFERENT}, {"nearly 50 homes", "48 homes", CC_NUMBER_COMPATIBLE},
           {"nearly 50 homes", "52 homes", CC_NUMBER_DIFFERENT}, {"nearly 50 homes", "40 homes", CC_NUMBER_DIFFERENT});
}

Test(quantity, rounding)
{
    EXPECT({"1.5 million people", "1,512,000 people", CC_NUMBER_COMPATIBLE},
           {"1.5 million people", "1,590,000 people", CC_NUMBER_DIFFERENT},
           {"20,000 people", "20,400 people", CC_NUMBER_COMPATIBLE},
           {"20,000 people", "21,000 people", CC_NUMBER_DIFFERENT},
           {"4.6 percent", "4.58 percent", CC_NUMBER_COMPATIBLE}, {"4.6 percent", "4.4 percent", CC_NUMBER_DIFFERENT});
}

Test(quantity, units)
{
    EXPECT({"about 14 miles", "22 km", CC_NUMBER_SAME}, {"14 miles", "22 kilometres", CC_NUMBER_SAME},
           {"14 miles", "26 miles", CC_NUMBER_DIFFERENT}, {"14 miles", "30 km", CC_NUMBER_DIFFERENT},
           {"32 degrees Fahrenheit", "0 degrees Celsius", CC_NUMBER_SAME},
           {"70 degrees Fahrenheit", "35 degrees Celsius", CC_NUMBER_DIFFERENT}, {"$0.50", "50 cents", CC_NUMBER_SAME},
           {"a quarter of them", "25 percent", CC_NUMBER_SAME}, {"$5", "5 euros", CC_NUMBER_UNRELATED},
           {"5 km", "5 people", CC_NUMBER_UNRELATED}, {"3 percent", "3 percentage points", CC_NUMBER_UNRELATED},
           {"$5 a share", "$5 a barrel", CC_NUMBER_UNRELATED});
}

Test(quantity, exact_texts)
{
    EXPECT({"call 202-555-0175", "call (202) 555-0175", CC_NUMBER_SAME},
           {"call 202-555-0175", "call 202-555-0176", CC_NUMBER_DIFFERENT}, {"won 3-2", "lost 2-3", CC_NUMBER_SAME},
           {"won 3-2", "won 4-2", CC_NUMBER_DIFFERENT});
}

Test(quantity, gap_and_within)
{
    cc_article *ten = analyse("10 homes"), *least = analyse("at least 5 homes"), *twenty = analyse("20 homes");
    const cc_number *a = ten->numbers.item, *b = least->numbers.item, *c = twenty->numbers.item;
    cr_assert(cc_number_gap(a, b) == 0 && fabs(cc_number_gap(a, c) - 0.5) < 1e-9 &&
              cc_number_gap(a, c) == cc_number_gap(c, a));
    cr_assert(cc_number_is_within(a, b) && !cc_number_is_within(b, a) && !cc_number_is_within(a, c));
    cc_article_free(ten);
    cc_article_free(least);
    cc_article_free(twenty);
}
