/* Comparators of numbers and times: what fires, what does not, and both ways round. */
#include "judge/values.h"

#include <criterion/criterion.h>
#include <math.h>

typedef struct {
    double low, high;
    bool approximate;
} amount;

typedef struct {
    amount a, b;
    bool exact, apart, hedged;
} number_case;

/* "22" against "20", "at least 20", "about 60,000", "18 to 22" ... */
static const number_case numbers[] = {
    {{22, 22, false}, {20, 20, false}, true, false, false},
    {{22, 22, false}, {22, 22, false}, false, false, false},
    {{22, 22, false}, {20, INFINITY, false}, false, false, false},
    {{20, 20, false}, {20, INFINITY, false}, false, false, true},
    {{20, 20, false}, {-INFINITY, 20, false}, false, false, true},
    {{20, 20, false}, {-INFINITY, 30, false}, false, false, false},
    {{12, 12, false}, {20, INFINITY, false}, false, true, false},
    {{18, 22, false}, {22, 22, false}, false, false, true},
    {{18, 22, false}, {30, 30, false}, false, true, false},
    {{60000, 60000, true}, {60000, INFINITY, false}, false, false, true},
    {{916, 916, false}, {915, INFINITY, false}, false, false, false},
    {{60000, 60000, true}, {90000, 90000, false}, false, true, false},
    {{1.5e6, 1.5e6, false}, {1.46e6, 1.46e6, false}, false, false, false},
    {{1.2, 1.2, false}, {12, 12, false}, true, false, false},
};

static cc_statement number_statement(cc_article *article, uint32_t index, cc_number *number, amount a)
{
    *number = (cc_number){.kind = CC_NUMBER_COUNT, .low = a.low, .high = a.high, .approximate = a.approximate};
    article->numbers.item = number;
    article->numbers.count = 1;
    return (cc_statement){.ask = CC_ASK_NUMBER, .article = index, .mention = 0, .kind = CC_LIT("count")};
}

Test(cmp, numbers)
{
    cc_rule rule = {0};
    for (int i = 0; i < CC_LIMIT_COUNT; i++) rule.limit[i] = NAN;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        cc_article x = {0}, y = {0};
        cc_number p, q;
        cc_statement a = number_statement(&x, 0, &p, numbers[i].a), b = number_statement(&y, 1, &q, numbers[i].b);
        cc_article *both[] = {&x, &y};
        cc_story story = {.article = both, .articles = 2};
        cc_comparison c = {.rule = &rule, .story = &story, .a = &a, .b = &b},
                      d = {.rule = &rule, .story = &story, .a = &b, .b = &a};
        cr_expect(cmp_number_exact(&c) == numbers[i].exact, "exact, case %zu", i);
        cr_expect(cmp_number_apart(&c) == numbers[i].apart, "apart, case %zu", i);
        cr_expect(cmp_number_hedged(&c) == numbers[i].hedged, "hedged, case %zu", i);
        cr_expect(cmp_number_exact(&c) == cmp_number_exact(&d) && cmp_number_apart(&c) == cmp_number_apart(&d) &&
                      cmp_number_hedged(&c) == cmp_number_hedged(&d),
                  "one way only, case %zu", i);
    }
}

/* Floors of a story of three texts: apart, rounded down, below and above. */
Test(cmp, floors)
{
    static const struct {
        amount a, b;
        bool apart;
    } rows[] = {
        {{30, INFINITY, false}, {50, 50, true}, true},   {{44000, INFINITY, false}, {61000, INFINITY, false}, true},
        {{30, INFINITY, false}, {38, 38, false}, false}, {{1e9, INFINITY, false}, {1.3e9, 1.3e9, false}, false},
        {{30, INFINITY, false}, {20, 20, false}, false}, {{30, INFINITY, false}, {31, 31, false}, false},
    };
    cc_rule rule = {0};
    for (int i = 0; i < CC_LIMIT_COUNT; i++) rule.limit[i] = NAN;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_article x = {0}, y = {0};
        cc_number p, q;
        cc_statement a = number_statement(&x, 0, &p, rows[i].a), b = number_statement(&y, 1, &q, rows[i].b);
        cc_article *three[] = {&x, &y, &y};
        cc_story story = {.article = three, .articles = 3};
        cc_comparison c = {.rule = &rule, .story = &story, .a = &a, .b = &b},
                      d = {.rule = &rule, .story = &story, .a = &b, .b = &a};
        cr_expect(cmp_number_floor(&c) == rows[i].apart, "floor, case %zu", i);
        cr_expect(cmp_number_floor(&c) == cmp_number_floor(&d), "one way only, case %zu", i);
        story.articles = 2;
        cr_expect(!cmp_number_floor(&c), "two texts alone, case %zu", i);
    }
}

Test(cmp, a_digit_lost)
{
    static const struct {
        const char *a, *b;
        bool slip;
    } cases[] = {
        {"0555 010 4477", "0555 010 447", true},
        {"0555 010 4477", "0555 0104477", false},
        {"0555 010 4477", "0555 010 4747", true},
        {"0555 010 4477", "0555 010 9999", false},
        {"12345", "1234", false},
    };
    cc_rule rule = {0};
    for (int i = 0; i < CC_LIMIT_COUNT; i++) rule.limit[i] = NAN;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_article x = {.text = cc_span_of(cases[i].a)}, y = {.text = cc_span_of(cases[i].b)}, *both[] = {&x, &y};
        cc_story story = {.article = both, .articles = 2};
        cc_statement a = {.mention = -1, .end = (uint32_t)x.text.len},
                     b = {.article = 1, .mention = -1, .end = (uint32_t)y.text.len};
        cc_comparison c = {.rule = &rule, .story = &story, .a = &a, .b = &b},
                      d = {.rule = &rule, .story = &story, .a = &b, .b = &a};
        cr_expect(cmp_number_slip(&c) == cases[i].slip, "%s / %s", cases[i].a, cases[i].b);
        cr_expect(cmp_number_slip(&c) == cmp_number_slip(&d));
    }
}

Test(cmp, years_and_their_slips)
{
    static const struct {
        const char *a, *b;
        double steps;
        bool apart;
    } cases[] = {
        {"54..55", "57", 2, true}, {"54..55", "56", 2, false},      {"91..", "77", 2, true},
        {"71..", "77", 2, false},  {"..70", "77", 2, true},         {"3..4", "4", 1, false},
        {"29..30", "40", 1, true}, {"1960..1969", "1952", 1, true},
    };
    cc_rule rule = {0};
    for (int i = 0; i < CC_LIMIT_COUNT; i++) rule.limit[i] = NAN;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        rule.limit[CC_LIMIT_STEPS] = cases[i].steps;
        cc_statement a = {.value = cc_span_of(cases[i].a)}, b = {.value = cc_span_of(cases[i].b)};
        cc_comparison c = {.rule = &rule, .a = &a, .b = &b}, d = {.rule = &rule, .a = &b, .b = &a};
        cr_expect(cmp_years_apart(&c) == cases[i].apart && cmp_years_apart(&d) == cases[i].apart, "%s / %s", cases[i].a,
                  cases[i].b);
    }
    cr_expect(cc_is_slip_of(cc_span_of("19611"), cc_span_of("1961")));
    cr_expect(cc_is_slip_of(cc_span_of("197333"), cc_span_of("1973")));
    cr_expect(!cc_is_slip_of(cc_span_of("18888"), cc_span_of("1843")));
    cr_expect(!cc_is_slip_of(cc_span_of("1961"), cc_span_of("1961")));
}

enum { DAY = 1440 };

Test(cmp, times)
{
    static const struct {
        cc_interval a, b;
        bool apart, vaguer;
    } cases[] = {
        {{0, DAY, CC_GRAIN_DAY}, {DAY, 2 * DAY, CC_GRAIN_DAY}, true, false},
        {{0, DAY, CC_GRAIN_DAY}, {0, 7 * DAY, CC_GRAIN_WEEK}, false, false},
        {{0, 3 * DAY, CC_GRAIN_DAY}, {2 * DAY, 5 * DAY, CC_GRAIN_DAY}, false, true},
        {{0, DAY, CC_GRAIN_DAY}, {0, DAY, CC_GRAIN_DAY}, false, false},
        {{INT64_MIN, DAY, CC_GRAIN_DAY}, {DAY, INT64_MAX, CC_GRAIN_DAY}, true, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_interval p = cases[i].a, q = cases[i].b;
        cc_time s = {.interval = &p, .intervals = 1}, t = {.interval = &q, .intervals = 1};
        cc_article x = {0}, y = {0}, *both[] = {&x, &y};
        x.times.item = &s, x.times.count = 1;
        y.times.item = &t, y.times.count = 1;
        cc_story story = {.article = both, .articles = 2};
        cc_statement a = {.mention = 0}, b = {.article = 1, .mention = 0};
        cc_comparison c = {.story = &story, .a = &a, .b = &b}, d = {.story = &story, .a = &b, .b = &a};
        cr_expect(cmp_time_apart(&c) == cases[i].apart && cmp_time_apart(&d) == cases[i].apart, "apart, case %zu", i);
        cr_expect(cmp_time_vaguer(&c) == cases[i].vaguer && cmp_time_vaguer(&d) == cases[i].vaguer, "vaguer, case %zu",
                  i);
    }
}
