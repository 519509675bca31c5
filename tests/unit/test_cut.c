#include "language/language.h"

#include "base/buffer.h"

#include <criterion/criterion.h>
#include <string.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

/* The words divided by blanks, the words of one surface token by '+', sentences by " / ". */
static void write_cut(const cc_article *a, cc_buffer *out)
{
    for (uint32_t i = 0; i < a->sentences.count; i++) {
        if (i > 0) cc_buffer_text(out, " / ");
        const cc_sentence *s = &a->sentences.item[i];
        uint32_t inside = 0;
        for (uint32_t k = 0; k < s->count; k++) {
            if (k > 0) cc_buffer_byte(out, k < inside ? '+' : ' ');
            cc_buffer_add(out, s->token[k].form);
            if (s->token[k].multiword > 0) inside = k + s->token[k].multiword;
        }
    }
}

static void expect_cut(const char *text, const char *expected)
{
    cc_article *a = cc_article_of_text(cc_span_of(text), CC_NO_DAY);
    cc_buffer out = {0};
    cc_cut(a);
    write_cut(a, &out);
    cr_expect(cc_span_is(cc_buffer_span(&out), expected), "\n%s\n%s\n", out.ptr, expected);
    cc_buffer_free(&out);
    cc_article_free(a);
}

Test(cut, words)
{
    static const char *const cases[][2] = {
        {"I don't, can't and won't.", "I do+n't , ca+n't and wo+n't ."},
        {"I'm sure they've seen John's and the workers' cars.",
         "I+'m sure they+'ve seen John+'s and the workers+' cars ."},
        {"It\xE2\x80\x99s Ann\xE2\x80\x99s; she doesn\xE2\x80\x99t mind.",
         "It+\xE2\x80\x99s Ann+\xE2\x80\x99s ; she does+n\xE2\x80\x99t mind ."},
        {"We cannot say what you wanna hear.", "We can+not say what you wan+na hear ."},
        {"Its a fine day, but its end is near.", "It+s a fine day , but its end is near ."},
        {"a well-known anti-war novel", "a well - known anti-war novel"},
        {"a 4.6-magnitude quake", "a 4.6 - magnitude quake"},
        {"the Q10, a B2B phone on 4G", "the Q10 , a B2B phone on 4G"},
        {"It cost $100m, \xC2\xA3"
         "2.50 or US$3 billion.",
         "It cost $ 100 m , \xC2\xA3 2.50 or US$ 3 billion ."},
        {"up 5% to 3,200 points", "up 5 % to 3,200 points"},
        {"from 8:30pm until 4.30am", "from 8:30 pm until 4.30 am"},
        {"5kg, 20km and the 21st", "5 kg , 20 km and the 21st"},
        {"pages 10-15 of 2003-2007", "pages 10 - 15 of 2003 - 2007"},
        {"call 713-853-3989 or 345-9945 by 2016-09-26", "call 713-853-3989 or 345-9945 by 2016-09-26"},
        {"in the 1990s, the 80's and '72", "in the 1990s , the 80's and '72"},
        {"see http://example.org/a_b?c=d.", "see http://example.org/a_b?c=d ."},
        {"(www.example.org) and example.com/page, too", "( www.example.org ) and example.com/page , too"},
        {"mail ann.roe@example.org now", "mail ann.roe@example.org now"},
        {"@annroe says #storm is #1 :)", "@annroe says #storm is # 1 :)"},
        {"AT&T and he/she", "AT&T and he / she"},
        {"He left -- at last \xE2\x80\x94 alone...", "He left -- at last \xE2\x80\x94 alone ..."},
        {"word\xE2\x80\x94word and word--word", "word \xE2\x80\x94 word and word -- word"},
        {"``Go,'' he said.", "`` Go , '' he said ."},
        {"the 'killer' word", "the ' killer ' word"},
        {"O'Brien gave 'em up", "O'Brien gave 'em up"},
        {"[he] and (she) said", "[ he ] and ( she ) said"},
        {"Roe &amp; Doe &#39;won&#39;", "Roe &amp; Doe &#39; won &#39;"},
        {"a re\xC2\xADpeat", "a re\xC2\xADpeat"},
        {"What?! No!!!", "What ?! No !!!"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        cc_article *a = cc_article_of_text(cc_span_of(cases[i][0]), CC_NO_DAY);
        cc_buffer out = {0};
        cc_cut(a);
        for (uint32_t k = 1; k < a->sentences.count; k++) a->sentences.item[0].count += a->sentences.item[k].count;
        a->sentences.count = 1; /* where sentences end is the next test's */
        write_cut(a, &out);
        cr_expect(cc_span_is(cc_buffer_span(&out), cases[i][1]), "\n%s\n%s\n", out.ptr, cases[i][1]);
        cc_buffer_free(&out);
        cc_article_free(a);
    }
}

Test(cut, sentences)
{
    static const char *const cases[][2] = {
        {"Berg fell. Scroll down for video Ada Hale saw it.",
         "Berg fell . / Scroll down for video / Ada Hale saw it ."},
        {"Berg fell Story continues below Ada saw it.", "Berg fell / Story continues below / Ada saw it ."},
        {"Advertisement But Ada left. An Advertisement Ada saw.",
         "Advertisement / But Ada left . / An Advertisement Ada saw ."},
        {"They scroll down for videos Ada made.", "They scroll down for videos Ada made ."},
        {"Scroll down for video and text.", "Scroll down for video and text ."},
        {"A guard looks into the crater The rock left a hole.",
         "A guard looks into the crater / The rock left a hole ."},
        {"He posed there in 1984 But nobody came.", "He posed there in 1984 / But nobody came ."},
        {"They saw the film The great escape.", "They saw the film The great escape ."},
        {"He moved it to Class A in May.", "He moved it to Class A in May ."},
        {"He read The Sun and said: \"I like The boys a lot.\"",
         "He read The Sun and said : \" I like The boys a lot . \""},
        {"It can hold a spoon [CITY WIRE] Berg said so.", "It can hold a spoon / [ CITY WIRE ] / Berg said so ."},
        {"It holds. (CITY) Berg said so.", "It holds . / ( CITY ) / Berg said so ."},
        {"PHOTOS: Mayor Opens The Old Fair \"I was late,\" Berg said.",
         "PHOTOS : Mayor Opens The Old Fair / \" I was late , \" Berg said ."},
        {"RELATED: Ten lakes to see However, it rained.", "RELATED : Ten lakes to see / However , it rained ."},
        {"They saw: Mayor Opens The Old Fair \"I was late,\" Berg said.",
         "They saw : Mayor Opens The Old Fair \" I was late , \" Berg said ."},
        {"The North Harbour Board (NHB) Secretary said so.", "The North Harbour Board ( NHB ) Secretary said so ."},
        {"He met Gen. Roe on Jan. 26 days after the vote.", "He met Gen. Roe on Jan. 26 days after the vote ."},
        {"U.S. officials said so. They left.", "U.S. officials said so . / They left ."},
        {"He lives in the U.S. He likes it.", "He lives in the U.S . / He likes it ."},
        {"It is No. 10 on the list. No. He said no.", "It is No. 10 on the list . / No . / He said no ."},
        {"It began at 9 a.m. Monday and at 5 p.m. EST. At 6 p.m. Officers came.",
         "It began at 9 a.m. Monday and at 5 p.m. EST . / At 6 p.m . / Officers came ."},
        {"Roe Inc. Chairman Ann B. Roe left Acme Corp. The firm is small.",
         "Roe Inc. Chairman Ann B. Roe left Acme Corp . / The firm is small ."},
        {"It was 2:15 a.m.. Then it stopped.", "It was 2:15 a.m. . / Then it stopped ."},
        {"\"We go,\" she said. \"Now.\" They went.", "\" We go , \" she said . / \" Now . \" / They went ."},
        {"\xE2\x80\x9CWe go.\xE2\x80\x9D \xE2\x80\x9CWhen?\xE2\x80\x9D he asked.",
         "\xE2\x80\x9C We go . \xE2\x80\x9D / \xE2\x80\x9C When ? \xE2\x80\x9D he asked ."},
        {"\"Really?\" he asked. (She nodded.) Then they left.",
         "\" Really ? \" he asked . / ( She nodded . ) / Then they left ."},
        {"No word on a motive.A squad came.\"We saw it\", he said.Then it ended.",
         "No word on a motive . / A squad came . / \" We saw it \" , he said . / Then it ended ."},
        {"Be well... I wish him health. Well... maybe.", "Be well ... / I wish him health . / Well ... maybe ."},
        {"He said: \"I told him: 'Be ready.'\" Then he left.",
         "He said : \" I told him : ' Be ready . ' \" / Then he left ."},
        {"It grew by 3.5 percent.[12] It fell again.", "It grew by 3.5 percent . [ 12 ] / It fell again ."},
        {"Rep. Roe, R-Calif., spoke. Sen. Doe (D-Mass.) did not.",
         "Rep. Roe , R - Calif. , spoke . / Sen. Doe ( D - Mass. ) did not ."},
        {"Boats, cars, etc. Then more.", "Boats , cars , etc . / Then more ."},
        {"Mr. and Mrs. Roe vs. St. Mary's Hospital. It is old.",
         "Mr. and Mrs. Roe vs. St. Mary+'s Hospital . / It is old ."},
        {"Three things: 1. Buy. 2. Sell. He was 36. They left.",
         "Three things : 1 . Buy . / 2 . Sell . / He was 36 . / They left ."},
        {"Roe Labs LLC. and Doe plc. are small. Mt. Roe is high.",
         "Roe Labs LLC. and Doe plc. are small . / Mt. Roe is high ."},
        {"One line\nthat goes on", "One line that goes on"},
        {"One line\n\nAnother line", "One line / Another line"},
        {"said Sen.\n\nAda Lund on Monday", "said Sen. Ada Lund on Monday"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) expect_cut(cases[i][0], cases[i][1]);
}

/* --- properties ----------------------------------------------------------- */

static uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

/* Pieces that the cutter has rules for, and bytes that are no UTF-8. */
static cc_span random_text(cc_buffer *b, uint32_t seed)
{
    static const char *const parts[] = {" ",
                                        "  ",
                                        "\n",
                                        "a",
                                        "I",
                                        "Mr",
                                        "U.S",
                                        ".",
                                        "..",
                                        "...",
                                        ",",
                                        "'",
                                        "\"",
                                        "\xE2\x80\x99",
                                        "\xE2\x80\x9C",
                                        "\xE2\x80\x9D",
                                        "-",
                                        "--",
                                        "\xE2\x80\x94",
                                        "(",
                                        ")",
                                        "[",
                                        "]",
                                        "1",
                                        "10",
                                        "2,5",
                                        "%",
                                        "$",
                                        "n't",
                                        "'s",
                                        "@",
                                        "#",
                                        "http://",
                                        "www.",
                                        ".com",
                                        "/",
                                        ":",
                                        ":)",
                                        "!",
                                        "?",
                                        "\xC3\xA9",
                                        "\xFF",
                                        "\xE2\x80",
                                        "cannot",
                                        "p.m",
                                        "\xC2\xA0",
                                        "&",
                                        "+",
                                        "*",
                                        "=",
                                        "\xF0\x9F\x98\x80"};
    cc_buffer_clear(b);
    uint32_t count = 1 + next_random(&seed) % 60;
    for (uint32_t i = 0; i < count; i++) cc_buffer_text(b, parts[next_random(&seed) % COUNT(parts)]);
    return cc_buffer_span(b);
}

/* Spans lie in order, multiword tokens stay within their sentence, and white space alone lies between. */
static void expect_sound(const cc_article *a)
{
    uint32_t at = 0, tokens = 0;
    for (uint32_t i = 0; i < a->sentences.count; i++) {
        const cc_sentence *s = &a->sentences.item[i];
        cr_assert(s->count > 0 && s->first == tokens && s->start == s->token[0].start &&
                  s->end == s->token[s->count - 1].end);
        for (uint32_t k = 0; k < s->count; k++) {
            const cc_token *t = &s->token[k];
            cr_assert(t->start >= at && t->end > t->start && t->form.ptr == a->text.ptr + t->start &&
                      t->form.len == t->end - t->start);
            cr_assert(k + t->multiword <= s->count);
            cc_span gap = cc_article_slice(a, at, t->start);
            for (size_t g = 0; g < gap.len; g++)
                cr_assert((unsigned char)gap.ptr[g] <= ' ' || (unsigned char)gap.ptr[g] >= 0x80);
            at = t->end;
        }
        tokens += s->count;
    }
    cr_assert(tokens == a->tokens.count);
}

Test(cut, any_bytes_are_cut_and_nothing_is_lost)
{
    cc_buffer b = {0};
    for (uint32_t seed = 1; seed <= 3000; seed++) {
        cc_article *a = cc_article_of_text(random_text(&b, seed), CC_NO_DAY);
        cc_cut(a);
        expect_sound(a);
        cc_article_free(a);
    }
    cc_buffer_free(&b);
}

/* Once quadratic in cutters of this kind: one sign, one word or one abbreviation over and over. */
Test(cut, long_rows_take_linear_time, .timeout = 20)
{
    static const char *const parts[] = {"a",  ".",  "a.",      "1",    "1,",    "1-",           "'", "\"", "(",
                                        "a-", "a'", "http://", "its ", "U.S. ", "\xE2\x80\x99", "!", "a@", "[1]"};
    for (size_t i = 0; i < COUNT(parts); i++) {
        cc_buffer b = {0};
        for (uint32_t k = 0; k < 60000; k++) cc_buffer_text(&b, parts[i]);
        cc_article *a = cc_article_of_text(cc_buffer_span(&b), CC_NO_DAY);
        cc_cut(a);
        expect_sound(a);
        cc_article_free(a);
        cc_buffer_free(&b);
    }
}

static void expect_order(const char **before, const char *text)
{
    cr_expect(strcmp(*before, text) < 0, "%s stands before %s", *before, text);
    *before = text;
}

/* Binary search needs sorted rows. */
Test(cut, the_tables_are_sorted)
{
    const char *before;
#define ROW(text) expect_order(&before, text);
    before = "";
#define ABBREVIATION(text, kind) ROW(text)
#include "language/cut_words.def"
#undef ABBREVIATION
    before = "";
#define STARTER(text) ROW(text)
#include "language/cut_words.def"
#undef STARTER
    before = "";
#define PREFIX(text) ROW(text)
#include "language/cut_words.def"
#undef PREFIX
    before = "";
#define UNIT(text) ROW(text)
#include "language/cut_words.def"
#undef UNIT
    before = "";
#define DOMAIN(text) ROW(text)
#include "language/cut_words.def"
#undef DOMAIN
    before = "";
#define FILENAME(text) ROW(text)
#include "language/cut_words.def"
#undef FILENAME
    before = "";
#define CONTRACTION(text, first) ROW(text)
#include "language/cut_words.def"
#undef CONTRACTION
    before = "";
#define AFTER_ITS(text) ROW(text)
#include "language/cut_words.def"
#undef AFTER_ITS
    before = "";
#define ELISION(text) ROW(text)
#include "language/cut_words.def"
#undef ELISION
    before = "";
#define TIME_WORD(text) ROW(text)
#include "language/cut_words.def"
#undef TIME_WORD
}

/* Anything quadratic in a sentence is bounded because no sentence is endless. */
Test(cut, an_endless_sentence_is_ended_behind_a_mark_and_divides_no_token)
{
    static const char *const pieces[] = {"word and ", "He didn't go, "};
    for (size_t p = 0; p < 2; p++) {
        cc_buffer text = {0};
        for (int i = 0; i < 2000; i++) cc_buffer_text(&text, pieces[p]);
        cc_article *a = cc_article_of_text(cc_buffer_span(&text), CC_NO_DAY);
        cc_cut(a);
        uint32_t tokens = 0;
        for (uint32_t i = 0; i < a->sentences.count; i++) {
            const cc_sentence *s = &a->sentences.item[i];
            cr_assert(s->count <= 300 && s->first == tokens);
            cr_expect(!cc_span_is(s->token[0].form, "n't"));
            if (p == 1 && i + 1 < a->sentences.count) cr_expect(cc_span_is(s->token[s->count - 1].form, ","));
            tokens += s->count;
        }
        cr_expect(tokens == a->tokens.count);
        cc_article_free(a);
        cc_buffer_free(&text);
    }
}
