/* Numbers as words and digits, with units, hedges and ranges, and what only looks like one. */
#include "cli/cli.h"
#include "environment.h"
#include "mention/lexicon.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

TestSuite(number, .init = open_environment, .fini = close_environment);

static cc_article *analyse(const char *text)
{
    cc_article *a = cc_article_of_text(cc_span_of(text), CC_NO_DAY);
    cc_language_run(environment.model, a, scratch);
    for (uint32_t i = 0; i < a->tokens.count; i++) a->tokens.item[i].number = -1;
    cc_numbers_find(environment.mention, a);
    return a;
}

typedef struct {
    const char *text, *values; /* joined by "; " */
} value_case;

static const char *const kinds[] = {"", "", "", "", "#", "age ", "score ", "id "};

static void expect_values(const value_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        cc_article *a = analyse(cases[i].text);
        char got[400] = "";
        for (uint32_t k = 0; k < a->numbers.count; k++) {
            const cc_number *n = &a->numbers.item[k];
            size_t at = strlen(got);
            snprintf(got + at, sizeof got - at, "%s%s%s%.*s", k > 0 ? "; " : "", kinds[n->kind],
                     n->approximate ? "~" : "", CC_FMT(n->value));
        }
        cr_expect_str_eq(got, cases[i].values, "%s: expected [%s], got [%s]", cases[i].text, cases[i].values, got);
        cc_article_free(a);
    }
}

#define EXPECT(...)                                                                                                    \
    do {                                                                                                               \
        static const value_case cases[] = {__VA_ARGS__};                                                               \
        expect_values(cases, sizeof cases / sizeof *cases);                                                            \
    } while (0)

Test(number, words)
{
    EXPECT({"They counted seven hundred and twelve of them.", "712"}, {"forty-two ships sank", "42"},
           {"two thousand and nine tons of coal", "2009 ton"}, {"ninety-nine thousand, nine hundred", "99000; 900"},
           {"one hundred thousand people marched", "100000"}, {"minus five", "-5"},
           {"two point five million", "2500000"}, {"twentyfive jobs", "25"});
}

Test(number, digits)
{
    EXPECT({"1,234,567 voters", "1234567"}, {"0.75", "0.75"}, {".5", "0.5"}, {"a list of 3,5,7", "3; 5; 7"},
           {"12 345 678 votes", "12345678"}, {"1.234.567,89", "1234567.89"}, {"It fell to -3.5 today.", "-3.5"},
           {"100 people, 200 cars", "100; 200"});
}

Test(number, scales)
{
    EXPECT({"1.5 million people", "1500000"}, {"250k followers", "250000"}, {"$3bn", "3000000000 USD"},
           {"30 lakh farmers", "3000000"}, {"four crore rupees", "40000000 INR"}, {"half a million homes", "500000"},
           {"a quarter of a million homes", "250000"}, {"two and a half million homes", "2500000"},
           {"a million and a half homes", "1500000"}, {"a dozen eggs", "12"}, {"three dozen arrests", "36"},
           {"a couple of arrests", "2"}, {"a hundred and one tanks", "101"});
}

Test(number, fractions)
{
    EXPECT({"two-thirds of the seats", "0.666666666667"}, {"three quarters of voters", "0.75"},
           {"a third of the town", "0.333333333333"}, {"half of the town", "0.5"},
           {"more than a third to veto it", "0.333333333333.."}, {"1/4 mile", "0.25 mile"}, {"2 1/2 miles", "2.5 mile"},
           {"2\xC2\xBD miles", "2.5 mile"}, {"one in five adults smokes", "0.2"}, {"three out of ten adults", "0.3"},
           {"a one-in-five chance", "0.2"}, {"one in every five adults", "0.2"}, {"He paid double the price.", "2"},
           {"twice as many homes", "2"},
           /* near misses */
           {"a third man was held", "#3"}, {"Sales fell by a third in May.", "0.333333333333"},
           {"He was held by a third man.", "#3"}, {"The crew won 12 in six seasons.", "12; 6"},
           {"They met half way.", ""}, {"a double room", ""}, {"They will double the price.", ""},
           {"They met twice a week.", ""});
}

Test(number, hedges)
{
    EXPECT({"At least 24 people died.", "24.."}, {"no fewer than 24 people", "24.."}, {"more than 24 people", "24.."},
           {"over 200 injured", "200.."}, {"up to 30 homes", "..30"}, {"as many as 30 homes", "..30"},
           {"no more than 30 homes", "..30"}, {"fewer than 30 homes", "..30"}, {"under $30", "..30 USD"},
           {"nearly 30 homes", "~30"}, {"about 30 homes", "~30"}, {"some 30 homes", "~30"}, {"30 or so homes", "~30"},
           {"30 or more homes", "30.."}, {"30-plus homes", "30.."}, {"30+ homes", "30.."}, {"30 homes", "30"},
           {"more than about 30 homes", "~30.."}, {"exactly 30 homes", "30"}, {"an estimated 30 homes", "~30"},
           {"dozens of homes", "24.."}, {"hundreds of homes", "200.."}, {"tens of thousands of homes", "20000.."},
           {"millions of dollars", "2000000.. USD"}, {"several hundred homes", "200.."},
           {"a few thousand dollars", "2000.. USD"}, {"as few as 30 homes", "30.."}, {"upwards of 30 homes", "30.."},
           {"in excess of 30 homes", "30.."}, {"a minimum of 30 homes", "30.."}, {"at most 30 homes", "..30"},
           {"less than 30 homes", "..30"}, {"almost 30 homes", "~30"}, {"close to 30 homes", "~30"},
           {"around 30 homes", "~30"}, {"roughly 30 homes", "~30"}, {"approximately 30 homes", "~30"},
           {"tens of homes", "20.."}, {"scores of homes", "40.."});
}

Test(number, open_ends)
{
    cc_article *a = analyse("More than 24 people died, nearly 30 fled and at least 5 stayed.");
    const cc_number *n = a->numbers.item;
    cr_assert(a->numbers.count == 3);
    cr_assert(n[0].low == 24 && n[0].low_open && isinf(n[0].high));
    cr_assert(n[1].high == 30 && n[1].high_open && n[1].approximate);
    cr_assert(n[2].low == 5 && !n[2].low_open && isinf(n[2].high));
    cc_article_free(a);
}

Test(number, ranges)
{
    EXPECT({"10 to 15 million people", "10000000..15000000"}, {"between 10 and 15 people", "10..15"},
           {"from 10 to 15 dollars", "10..15 USD"}, {"18-22 people", "18..22"}, {"$10-$20", "10..20 USD"},
           {"$10-20 million", "10000000..20000000 USD"}, {"15 to 20 percent", "15..20 %"},
           {"between the ages of 18 and 24", "age 18..24 year"}, {"a man in his mid-20s", "age 24..26 year"},
           {"a clerk in her early thirties", "age 30..33 year"}, {"a boy in his teens", "age 13..19 year"},
           {"two or three men", "2..3"}, {"about 3 km to 5 km", "~3..5 km"}, {"900 m to 2 km", "0.9..2 km"},
           {"more than 20 and less than 30 cars", "20..30"},
           /* near misses */
           {"Sales rose from 10 percent to 15 percent.", "10 %; 15 %"}, {"between 2009 and 2012", ""},
           {"the 1914-18 war", ""});
}

Test(number, money)
{
    EXPECT({"$12.50", "12.5 USD"}, {"12.50 dollars", "12.5 USD"}, {"US$40 billion", "40000000000 USD"},
           {"A$5m", "5000000 AUD"}, {"EUR 125", "125 EUR"},
           {"\xC2\xA3"
            "13bn",
            "13000000000 GBP"},
           {"20 \xE2\x82\xAC", "20 EUR"}, {"nine billion yuan", "9000000000 CNY"},
           {"worth Dollars 40m", "40000000 USD"}, {"a fee of $390m (265m)", "390000000 USD; 265000000"},
           {"RM42", "42 MYR"}, {"50 Swiss francs", "50 CHF"}, {"26 cents", "26 cent"},
           {"13 dollars and 45 cents", "13.45 USD"}, {"10 grand in cash", "10000 USD"},
           {"He paid 200m yen.", "200000000 JPY"}, {"It is worth $1.2T.", "1200000000000 USD"},
           {"It is worth $1.2B.", "1200000000 USD"}, {"They paid 1.2bn pounds.", "1200000000 GBP"},
           {"The quarry was fined 3,000 pounds.", "3000 GBP"}, {"a reward of 500 pounds", "500 GBP"},
           {"They paid for 900 pounds of rice.", "900 lb"}, {"The bear weighed 900 pounds.", "900 lb"},
           {"US$3.5m", "3500000 USD"},
           {"\xC2\xA3"
            "10-15 million",
            "10000000..15000000 GBP"},
           {"Rs 500 crore", "5000000000 INR"}, {"99p", "99 pence"}, {"$1 million-plus", "1000000.. USD"},
           /* near misses */
           {"The pipe is 200m long.", "200 m"}, {"a multi-million pound deal", ""}, {"The load was 5t.", "5 tonne"},
           {"the 12 won by Labour", "12"}, {"three grand juries", "3"});
}

Test(number, shares)
{
    EXPECT({"12 percent", "12 %"}, {"12%", "12 %"}, {"twelve per cent", "12 %"},
           {"up 3 percentage points", "3 percentage point"}, {"25 basis points", "25 basis point"});
}

Test(number, units)
{
    EXPECT({"3 km", "3 km"}, {"three kilometres", "3 km"}, {"14 miles", "14 mile"}, {"200lbs", "200 lb"},
           {"70 degrees Fahrenheit", "70 \xC2\xB0"
                                     "F"},
           {"70\xC2\xB0"
            "F",
            "70 \xC2\xB0"
            "F"},
           {"-2 degrees", "-2 degree"}, {"2 degrees below zero", "-2 degree"}, {"60 mph", "60 mph"},
           {"100 kilometers per hour", "100 km/h"}, {"190 km2", "190 km2"}, {"45-acre farm", "45 acre"},
           {"500 MB", "500 MB"}, {"5 feet 2 inches", "62 inch"}, {"5'2\"", "62 inch"}, {"half a litre", "0.5 l"},
           {"0.9 trillion cubic feet", "900000000000 cubic foot"}, {"within a mile of it", "1 mile"},
           {"a six-foot-five guard", "77 inch"}, {"a 3.1\" screen", "3.1 inch"}, {"It is 6 ft 2 in tall.", "74 inch"},
           {"7 pounds 3 ounces", "115 oz"}, {"a 6.1-magnitude quake", "6.1"},
           /* near misses */
           {"200 to 300 in 2008", "200..300"}, {"I'm a man", ""});
}

Test(number, ages)
{
    EXPECT({"a woman aged 41", "age 41 year"}, {"Mr. Hunter, 41, was held.", "age 41 year"},
           {"a 16-year-old boy", "age 16 year"}, {"She is 60 years old.", "age 60 year"},
           {"at six weeks of age", "age 6 week"}, {"A girl of eight was found.", "age 8 year"},
           {"The driver, a man of 44, fled.", "age 44 year"}, {"Ida Falk (44) was held on Monday.", "age 44 year"},
           {"A clerk, 62, was hurt.", "age 62 year"}, {"A fisherman of 71 drowned.", "age 71 year"},
           /* near misses */
           {"In Oslo, 41 people were held.", "41"}, {"He is a man of three talents.", "3"}, {"Goals: Falk (44)", "44"},
           {"Falk, a father of three, fled.", "3"});
}

Test(number, scores)
{
    EXPECT({"They won 3-2.", "score 3-2"}, {"a record of 45-1", "score 45-1"}, {"a 2-3 loss", "score 2-3"},
           {"The vote was 52-48.", "score 52-48"},
           /* near misses */
           {"18-22 people were held", "18..22"});
}

Test(number, ordinals)
{
    EXPECT({"the fifth man", "#5"}, {"the 6th man", "#6"}, {"the twenty-first man", "#21"}, {"her second term", "#2"},
           {"the 21st man", "#21"}, {"one hundred twenty-fifth", "#125"},
           /* near misses */
           {"a second later", ""}, {"per second", ""});
}

Test(number, kept_exact)
{
    EXPECT({"call 202-555-0175 now", "id 202-555-0175"}, {"call (202) 555-0175", "id 202) 555-0175"},
           {"phone 555-0175", "id 555-0175"}, {"+44 20 7946 0018", "id 44 20 7946 0018"},
           {"version 2.0.1", "id 2.0.1"});
}

Test(number, no_numbers)
{
    EXPECT({"World Cup 2018", ""}, {"open 24/7", ""}, {"the No. 10 spokesman", ""}, {"the Big Three", ""},
           {"one of the men", ""}, {"the one I like", ""}, {"No one came.", ""}, {"since 9/11", ""}, {"in 2016", ""},
           {"the 2016 elections", ""}, {"on March 18, 2021", ""}, {"on 18 March", ""}, {"Jan. 26", ""},
           {"at 2:30 pm", ""}, {"at 11pm", ""}, {"2021-03-19", ""}, {"the BlackBerry Q10", ""}, {"an Airbus A320", ""},
           {"a Boeing 737 crashed", ""}, {"COVID-19", ""}, {"an F-16", ""}, {"at 123 Random Street", ""},
           {"page 12", ""}, {"the 1990s", ""}, {"three days ago", ""}, {"10 minutes later", ""},
           {"see www.example.com/a?b=12", ""}, {"a 3D film", ""}, {"tip #1", ""}, {"season four", ""},
           {"an AR-15 rifle", ""}, {"It is a good one for us.", ""}, {"A Boeing 787 landed. The 787 was new.", ""},
           {"the Boeing 7E7", ""}, {"No-one came.", ""}, {"It takes one to know one.", ""},
           {"the BlackBerry 10 platform", ""}, {"a title in 2005 over Barrett", ""}, {"as shown before [17]", ""},
           {"at 3900 Elm and Main", ""}, {"The First Lady left.", ""}, {"a first class seat", ""},
           {"He was given first aid.", ""}, {"The S&P 500 rose.", ""}, {"pre-1982 pennies", ""},
           {"The FTSE 100 fell.", ""}, {"Section 230", ""}, {"the G-20 summit", ""}, {"Call 555-1234.", "id 555-1234"},
           /* near misses */
           {"the first class of the school", "#1"}, {"the third party of the night", "#3"});
}

Test(number, counted_noun)
{
    static const struct {
        const char *text, *noun, *per;
    } cases[] = {
        {"At least 12 people died in the fire.", "person", ""},
        {"The jury read a 47-page indictment.", "page", ""},
        {"He landed three consecutive left hooks.", "hook", ""},
        {"Twelve of the victims were children.", "victim", ""},
        {"Six of the train's eight coaches overturned.", "coach", ""},
        {"Four of its seven wagons burned.", "wagon", ""},
        {"The company paid $5 a share.", "", "share"},
        {"Crews filled 500,000 barrels a day.", "", "day"},
        {"It makes aircraft at a rate of 15 a year.", "", "year"},
        {"They sold 18 percent of the firm's dealers.", "dealer", ""},
        {"It rose to 14 percent a year ago.", "", ""},
        {"They drove at 30 metres per minute.", "", "minute"},
        {"4.6 quake rattles Vestby County early Thursday", "quake", ""},
        {"A quake measuring 4.6 struck two counties.", "", ""},
        {"A crowd numbering 46 struck farmers marched.", "farmer", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_article *a = analyse(cases[i].text);
        cr_assert(a->numbers.count >= 1, "%s", cases[i].text);
        const cc_number *n = &a->numbers.item[0];
        cr_expect(cc_span_is(n->noun, cases[i].noun), "%s: noun '%.*s'", cases[i].text, CC_FMT(n->noun));
        cr_expect(cc_span_is(n->per, cases[i].per), "%s: per '%.*s'", cases[i].text, CC_FMT(n->per));
        cc_article_free(a);
    }
}

Test(number, base_unit)
{
    static const struct {
        const char *text, *dimension;
        double base;
    } cases[] = {
        {"14 miles", "length", 22530.816},
        {"22 km", "length", 22000},
        {"a 15st catfish", "mass", 95.2543977},
        {"a boxer of 11st", "mass", 69.85322498},
        {"32 degrees Fahrenheit", "temperature", 273.15},
        {"0 degrees Celsius", "temperature", 273.15},
        {"12 percent", "share", .12},
        {"a quarter of them", "share", .25},
        {"26 cents", "money:USD", .26},
        {"12 people", "", 12},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_article *a = analyse(cases[i].text);
        cr_assert(a->numbers.count == 1, "%s", cases[i].text);
        const cc_number *n = &a->numbers.item[0];
        cr_expect(fabs(n->base_low - cases[i].base) < 1e-6 && n->base_low == n->base_high, "%s: %g", cases[i].text,
                  n->base_low);
        cr_expect(cc_span_is(n->dimension, cases[i].dimension), "%s", cases[i].text);
        cc_article_free(a);
    }
}

Test(number, tokens_are_marked)
{
    cc_article *a = analyse("Police held at least 12 people.");
    cr_assert(a->numbers.count == 1);
    const cc_number *n = &a->numbers.item[0];
    cr_assert(cc_span_is(cc_article_slice(a, n->at.start, n->at.end), "at least 12"));
    cr_assert(n->at.first == 2 && n->at.last == 5 && n->at.sentence == 0);
    cr_assert(a->tokens.item[4].number == 0 && a->tokens.item[5].number == -1);
    cc_article_free(a);
}

/* Broken rows of the tables are refused with their line and column. */
Test(number_tables, bad_rows)
{
    static const struct {
        const char *name, *text, *message;
    } cases[] = {
        {"number_words", "word,role,value\nten,tenn,10\n",
         "number_words.csv:2: column 'role': unknown 'tenn' (did you mean 'teen'?)"},
        {"units", "unit,words,symbols,dimension,factor,offset,article\nm,,m,length,x,0,no\n",
         "units.csv:2: column 'factor': not a number: 'x'"},
        {"units", "unit,words,symbols,dimension,factor,offset,article\nm,,m,,1,0,no\n",
         "units.csv:2: column 'dimension': a unit needs a dimension: ''"},
        {"currencies", "code,words,symbols,minor,coins\nDOLLAR,,$,,\n",
         "currencies.csv:2: column 'code': not an ISO 4217 code: 'DOLLAR'"},
        {"currencies", "code,words,symbols,minor,coins\nUSD,,$,,dime=x\n",
         "currencies.csv:2: column 'coins': a coin is written word=value: 'dime=x'"},
        {"hedges", "phrase,place,bound\nabout,before,abot\n",
         "hedges.csv:2: column 'bound': unknown 'abot' (did you mean 'about'?)"},
        {"number_contexts", "word,uses\npage,labels\n",
         "number_contexts.csv:2: column 'uses': not a known use: 'labels'"},
    };
    static const char *const tables[] = {"word,role,value\n", "unit,words,symbols,dimension,factor,offset,article\n",
                                         "code,words,symbols,minor,coins\n", "phrase,place,bound\n", "word,uses\n"};
    static const char *const names[] = {"number_words", "units", "currencies", "hedges", "number_contexts"};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_arena arena = {0};
        cc_error err = {0};
        cc_tables all = {0};
        cc_number_lexicon *l;
        for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
            const char *text = strcmp(names[k], cases[i].name) == 0 ? cases[i].text : tables[k];
            cc_span path = cc_arena_print(&arena, "%s.csv", names[k]);
            cr_assert(cc_table_parse(CC_PUSH(&arena, &all.table), cc_span_of(text), ',', path.ptr, &arena, &err) ==
                          CC_OK,
                      "%s", err.message);
        }
        cr_expect(cc_number_lexicon_read(&l, &all, NULL, &arena, &err) == CC_ESYNTAX);
        cr_expect_str_eq(err.message, cases[i].message);
        cc_number_lexicon_free(l);
        cc_arena_free(&arena);
    }
}
