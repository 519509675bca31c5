/* Names, rule by rule (MENTIONS, Names 1 to 3). Our own sentences; needs the model. */
#include "base/buffer.h"
#include "cli/cli.h"
#include "environment.h"

#include <criterion/criterion.h>

TestSuite(name, .init = open_environment, .fini = close_environment);

static cc_article *analysed(const char *text)
{
    cc_article *a = cc_article_of_text(cc_span_of(text), 18700);
    cc_language_run(environment.model, a, scratch);
    cc_mentions_run(environment.mention, a, CC_PREFER_NEWS);
    return a;
}

static bool is_name(const cc_name *n)
{
    return !n->extra && n->kind != CC_NAME_ROLE && n->kind != CC_NAME_PRONOUN;
}

/* "words=canonical kind [title]" of every name, joined by "; ". */
static cc_span listed(cc_buffer *out, const cc_article *a)
{
    cc_buffer_text(out, "");
    for (uint32_t i = 0; i < a->names.count; i++) {
        const cc_name *n = &a->names.item[i];
        if (!is_name(n)) continue;
        cc_span text = cc_article_slice(a, n->at.start, n->at.end),
                name = n->entity < 0 ? CC_LIT("-") : a->entities.item[n->entity].name;
        cc_buffer_print(out, "%s%.*s", out->len > 0 ? "; " : "", CC_FMT(text));
        if (!cc_span_equal(text, name)) cc_buffer_print(out, "=%.*s", CC_FMT(name));
        cc_buffer_print(out, " %s", cc_name_kind_name(n->kind));
        if (n->title.len > 0) cc_buffer_print(out, " [%.*s]", CC_FMT(n->title));
    }
    return cc_buffer_span(out);
}

typedef struct {
    const char *text, *names;
} name_case;

static void check(const name_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        cc_article *a = analysed(cases[i].text);
        cc_buffer out = {0};
        cc_span found = listed(&out, a);
        cr_expect(cc_span_is(found, cases[i].names), "%s\ngives %.*s", cases[i].text, CC_FMT(found));
        cc_buffer_free(&out);
        cc_article_free(a);
    }
}
#define CHECK(cases) check(cases, sizeof cases / sizeof *cases)

/* Rule 1: titles and roles go into attributes. */
Test(name, titles)
{
    static const name_case cases[] = {
        {"Omar al-Hadid resigned. Hadid gave no reason.", "Omar al-Hadid person; Hadid=Omar al-Hadid person"},
        {"Envoys met Kim Heung-gwang in May.", "Kim Heung-gwang person"},
        {"Rains closed the NH-58 on Monday.", "NH-58 other"},
        {"London-based lawyers met Ada Berg.", "London place; Ada Berg person"},
        {"Norwegian Prime Minister Kari Solheim met reporters.",
         "Norwegian=Norway place; Kari Solheim person [Norwegian Prime Minister]"},
        {"The letter was read by police spokesman Erik Lund on Friday.", "Erik Lund person [police spokesman]"},
        {"We asked Mr. Okafor about the bridge.", "Okafor person [Mr.]"},
        {"The Kremlin spokeswoman Olga Petrova declined to comment.",
         "Kremlin=Russia organisation; Olga Petrova person [Kremlin spokeswoman]"},
        {"She met Stephen King in Boston.", "Stephen King person; Boston place"},
        /* A family name that is a word for places, behind a title. */
        {"The plan of CEO Helen Park was bold. Ms Park left.", "Helen Park person [CEO]; Park=Helen Park person [Ms]"},
        {"They met in Hyde Park on Friday.", "Hyde Park place"},
        {"She was held at Shannon Airport on Friday.", "Shannon Airport place"},
        {"The plan of president and chief executive Anna Berg was bold.",
         "Anna Berg person [president and chief executive]"},
        {"The plan of the mayor and Anna Berg was bold.", "Anna Berg person"},
        {"The Justice Department sued the firm.", "Justice Department organisation"},
        /* a month that is a family name, and one that is none */
        {"Minister Nora May said on Monday that taxes fell. May added that she was content.",
         "Nora May person [Minister]; May=Nora May person"},
        {"The talks of Nora Lund in May failed.", "Nora Lund person"},
        {"Guests met King Charles III in Rome.", "Charles III person [King]; Rome place"},
    };
    CHECK(cases);
}

/* Rule 1: a family name alone is the person who was named with it, before or after. */
Test(name, short_names)
{
    static const name_case cases[] = {
        {"Anna Berg resigned on Monday. Berg had led the council since 2015.",
         "Anna Berg person; Berg=Anna Berg person"},
        {"Critics say Berg must resign. Mayor Anna Berg has refused.",
         "Berg=Anna Berg person; Anna Berg person [Mayor]"},
        {"Anna Berg sued her brother Paul Berg. Mrs. Berg wants the farm.",
         "Anna Berg person; Paul Berg person [brother]; Berg=Anna Berg person [Mrs.]"},
        {"Anna Marchwood won. Marchwood left. Marhcwood smiled.",
         "Anna Marchwood person; Marchwood=Anna Marchwood person; Marhcwood=Anna Marchwood person"},
        {"Robert Hale spoke first. Bob Hale then left.", "Robert Hale person; Bob Hale=Robert Hale person"},
        {"John F. Marsh and John P. Marsh are cousins.", "John F. Marsh person; John P. Marsh person"},
        /* A nickname in marks, fathers and sons, family names that come first and are short. */
        {"Robert \"Bobby\" Tannock Jr. spoke. Tannock left.",
         "Robert \"Bobby\" Tannock Jr.=Robert Tannock Jr. person; Tannock=Robert Tannock Jr. person"},
        {"Jaromir \"Jerry\" Novak scored. Novak fell.",
         "Jaromir \"Jerry\" Novak=Jaromir Novak person; Novak=Jaromir Novak person"},
        {"Singer Karl \"Big Mill Bob\" Tannock died. Tannock was 57.",
         "Karl \"Big Mill Bob\" Tannock=Karl Tannock person [Singer]; Tannock=Karl Tannock person"},
        {"He is \"Bobby\" to his friends.", "Bobby person"},
        {"Xi Jinping met Anna Berg. Xi smiled.", "Xi Jinping person; Anna Berg person; Xi=Xi Jinping person"},
        {"Downing Street was silent. United won.", "Downing Street=United Kingdom organisation; United other"},
    };
    CHECK(cases);
}

/* Rule 3: acronyms, demonyms, other names of a state, suffixes of companies. */
Test(name, other_names)
{
    static const name_case cases[] = {
        {"She won the Delmar Scholarship in May.", "Delmar Scholarship other"},
        {"It was sent by the Federation of Mine Workers.", "Federation of Mine Workers organisation"},
        {"The European Space Agency (ESA) is helping.",
         "European Space Agency organisation; ESA=European Space Agency organisation"},
        {"Officials of the Indian Kabaddi Federation met.", "Indian Kabaddi Federation organisation"},
        {"The Indian team lost to the Kabaddi Federation.", "Indian=India place; Kabaddi Federation organisation"},
        {"She told the Globe and Mail that it was true.", "Globe and Mail organisation"},
        {"It began in the state of Dara Nova. Dara Nova is poor.", "Dara Nova place; Dara Nova place"},
        {"The Directorate of Public Works (DPW) was closed. The DPW had ten staff.",
         "Directorate of Public Works organisation; DPW=Directorate of Public Works organisation; DPW=Directorate of Public Works organisation"},
        {"The U.S. warned Iran. American officials spoke of sanctions.",
         "U.S.=United States place; Iran place; American=United States place"},
        {"The Harbour Safety Board met. The HSB will report in May.",
         "Harbour Safety Board organisation; HSB=Harbour Safety Board organisation"},
        {"Nordvik Holdings Inc. closed a plant. Nordvik Holdings has 300 workers.",
         "Nordvik Holdings Inc. organisation; Nordvik Holdings=Nordvik Holdings Inc. organisation"},
        {"Ask us who they are.", ""},
        /* What opens a sentence: a firm of the table, a word of no language, capitals; a common word is none. */
        {"Fiat announced on Friday that it would close a plant.", "Fiat organisation"},
        {"Fiat money lost half of its worth.", ""},
        {"Tervano said that it would close a plant.", "Tervano other"},
        {"Anyone who comes may speak.", ""},
        {"EADS executives met in Lyon.", "EADS=European Aeronautic Defence and Space Company organisation; Lyon place"},
        {"The WTQ will report in May.", "WTQ organisation"},
        /* What stands before a name. */
        {"Irish national airline Aer Tamba bought jets.", "Irish=Ireland place; Aer Tamba organisation"},
        {"The broadcaster Paul Hale bought jets.", "Paul Hale person"},
        /* A hyphen between two names, and one inside a name. */
        {"The US-China trade fell.", "US=United States place; China place"},
        {"Rolls-Royce sold engines.", "Rolls-Royce organisation"},
        /* Whose government it is names it. */
        {"The Canadian Government paid. The Government Accountability Office agreed.",
         "Canadian=Canada place; Government Accountability Office organisation"},
        /* The short form of a longer name, in a headline too; letters of another language in brackets. */
        {"Norvik Eastern Airlines bought jets. Norvik Eastern will fly them.",
         "Norvik Eastern Airlines organisation; Norvik Eastern=Norvik Eastern Airlines organisation"},
        {"Penrod Automotive Group won. Penrod Auto will pay.",
         "Penrod Automotive Group organisation; Penrod Auto=Penrod Automotive Group organisation"},
        {"He left the State Property Agency (AVAS) in May. AVAS will sell it.",
         "State Property Agency organisation; AVAS=State Property Agency organisation; AVAS=State Property Agency "
         "organisation"},
        {"Chrysler filed, unlike Chrylser rivals.", "Chrysler organisation; Chrylser=Chrysler organisation"},
        {"He may come on Monday, May 3, he told CNN.", "CNN organisation"},
    };
    CHECK(cases);
}

/* In a headline of capitals only what is a name elsewhere is one, from where it starts. */
Test(name, headlines)
{
    static const name_case cases[] = {
        {"Angry Deputies Rip Anna Berg Over The Broken Old Roof\n\nThe deputies met. They asked Anna Berg to go.",
         "Anna Berg person; Anna Berg person"},
        {"Angry Deputies Want The New Anna Berg In Town\n\nThe deputies met. They asked Anna Berg to go.",
         "Anna Berg person; Anna Berg person"},
        /* a name of more words than the text gives it */
        {"Angry Deputies Follow Maria Anna Berg Over The Roof\n\nThe deputies met. They asked Anna Berg to go.",
         "Maria Anna Berg person; Anna Berg=Maria Anna Berg person"},
    };
    CHECK(cases);
}

/* Words of the language and offices before a name are none of it; what follows it in a headline neither. */
Test(name, words_before_names)
{
    static const name_case cases[] = {
        {"Rival Anna Berg spoke.", "Anna Berg person"},
        {"Cornell William Berg spoke.", "Cornell William Berg person"}, /* no word of the language */
        {"It was Crooked Anna Berg who lost. Berg left.", "Anna Berg person; Berg=Anna Berg person"},
        {"The former Miss Universe Anna Berg spoke.", "Anna Berg person [former Miss Universe]"},
        {"A visit from Secretary of State Anna Berg went well.", "Anna Berg person [Secretary of State]"},
        {"Sens. Karl Hale and Anna Berg left.", "Karl Hale person [Sens.]; Anna Berg person"},
        {"Angry Anna Berg Slams Lund Mill Over The Roof\n\nLast week Anna Berg said the roof leaks.",
         "Anna Berg person; Anna Berg person"},
        /* a work's title, a body */
        {"They saw \"Good Anna Hunting\" on Monday.", "Good Anna Hunting other"},
        {"She went to Blue Anna Hospital.", "Blue Anna Hospital organisation"},
    };
    CHECK(cases);
}

/* Rule 3: a capital is the government where it acts and the city where somebody is. */
Test(name, governments)
{
    static const name_case cases[] = {
        {"Moscow recalled its ambassador on Tuesday.", "Moscow=Russia organisation"},
        {"She flew to Moscow on Tuesday.", "Moscow place"},
        {"The demonstrators met in Moscow.", "Moscow place"},
        {"The Kremlin denied the report.", "Kremlin=Russia organisation"},
        {"The White House said nothing.", "White House=United States organisation"},
        {"They spoke at the White House.", "White House place"},
        {"Ties with Berlin have cooled.", "Berlin=Germany organisation"},
    };
    CHECK(cases);
}

/* Rule 3: one name across the articles of a story. */
Test(name, one_name_in_a_story)
{
    static const char *const texts[] = {
        "Konstantin Kosachyov spoke in Moscow. Anna Berg and Paul Berg listened.",
        "Senator Konstantin Kosachev said so. Kosachev then left. Berg was there.",
        "Kosachyov will not come. The U.S. sent nobody.",
    };
    static const char *const expected[] = {
        "Konstantin Kosachyov",
        "Anna Berg",
        "Paul Berg",
        "Moscow",
        "Anna Berg and Paul Berg",
        "Konstantin Kosachyov",
        "Berg",
        "United States",
        "Konstantin Kosachyov",
    };
    cc_article *article[3];
    cc_arena arena = {0};
    for (int i = 0; i < 3; i++) article[i] = analysed(texts[i]);
    cc_names_merge(environment.mention, article, 3, &arena);
    uint32_t n = 0;
    for (int i = 0; i < 3; i++)
        for (uint32_t k = 0; k < article[i]->entities.count; k++)
            if (article[i]->entities.item[k].named) {
                cc_span name = article[i]->entities.item[k].story_name;
                cr_expect(n < 9 && cc_span_is(name, expected[n]), "%u: %.*s", n, CC_FMT(name));
                n++;
            }
    cr_expect(n == 9);
    for (int i = 0; i < 3; i++) cc_article_free(article[i]);
    cc_arena_free(&arena);
}

/* A word inside the full name of one article is the short name of another; two who bear it, and it is nobody's. */
Test(name, inner_words)
{
    static const struct {
        const char *text[3], *last;
    } cases[] = {
        {{"Luiz Inacio Lula da Silva spoke.", "Anna Berg spoke.", "Mr Lula left."}, "Luiz Inacio Lula da Silva"},
        {{"Luiz Inacio Lula da Silva spoke.", "Pedro Jose Lula da Costa spoke.", "Mr Lula left."}, "Lula"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_article *article[3];
        cc_arena arena = {0};
        for (int k = 0; k < 3; k++) article[k] = analysed(cases[i].text[k]);
        cc_names_merge(environment.mention, article, 3, &arena);
        cr_expect(cc_span_is(article[2]->entities.item[0].story_name, cases[i].last), "%zu: %.*s", i,
                  CC_FMT(article[2]->entities.item[0].story_name));
        for (int k = 0; k < 3; k++) cc_article_free(article[k]);
        cc_arena_free(&arena);
    }
}

/* What a hyphen joins to a name is part of it. */
Test(name, hyphens)
{
    static const name_case cases[] = {
        {"According to WKLB-7, the dam holds.", "WKLB-7 organisation"},
        {"A leader called al-Hadid was seen.", "al-Hadid other"},
        {"He was seen with al-Qaeda men.", "al-Qaeda=Al-Qaeda organisation"},
        {"The band played in Ashby-on-Water.", "Ashby-on-Water organisation"},
        {"The board asked Deputy Secretary-General Jon Berg.", "Jon Berg person [Deputy Secretary-General]"},
        {"The Lund-based firm grew.", "Lund other"},
    };
    CHECK(cases);
}

/* A town that is a given name too, before the title of somebody. */
Test(name, titles_behind_towns)
{
    static const name_case cases[] = {
        {"Florence Mayor Anna Berg resigned.", "Florence place; Anna Berg person [Florence Mayor]"},
        {"The paper quoted Stephen King.", "Stephen King person"},
        {"Transport Minister Anna Berg resigned.", "Anna Berg person [Transport Minister]"},
        {"Reporters from Movie Pilot and the Daily Star came.", "Movie Pilot organisation; Daily Star organisation"},
    };
    CHECK(cases);
}

/* Who bears a word as his last name is called by it, not who has it between his own. */
Test(name, inner_word_of_another)
{
    cc_article *a =
        analysed("Fidel Castro is well. The son, Fidel Castro Odinga, died on Monday. Castro smiled. Fidel Castro "
                 "slept.");
    uint32_t odinga = 0, castro = 0;
    for (uint32_t i = 0; i < a->names.count; i++) {
        const cc_name *n = &a->names.item[i];
        if (n->kind != CC_NAME_PERSON || n->entity < 0) continue;
        odinga += cc_span_is(a->entities.item[n->entity].name, "Fidel Castro Odinga");
        castro += cc_span_is(a->entities.item[n->entity].name, "Fidel Castro");
    }
    cr_expect(odinga == 1 && castro == 3, "%u and %u", odinga, castro);
    cc_article_free(a);
}

/* The roles of a person are kept as written. */
Test(name, roles_are_kept)
{
    cc_article *a = analysed("French President Claire Dumont arrived. Dumont, a former judge, smiled.");
    const cc_entity *e = NULL;
    for (uint32_t i = 0; i < a->entities.count; i++)
        if (cc_span_is(a->entities.item[i].name, "Claire Dumont")) e = &a->entities.item[i];
    cr_assert(e != NULL);
    cr_expect(e->roles.count == 2 && cc_span_is(e->roles.item[0], "French President") &&
              cc_span_is(e->roles.item[1], "former judge"));
    cr_expect(cc_span_is(e->nation, "France") && e->gender == CC_GENDER_FEMALE);
    cc_article_free(a);
}

/* "D-Va." behind a name is whose party holds which seat, nobody's name; a party's members in a state are a body. */
Test(name, seats_and_members)
{
    static const name_case cases[] = {
        {"Rep. Ada Berg, R-Ohio, said it was late.", "Ada Berg person [Rep.]"},
        {"Sen. Hale Dahl (D-Va.) said it was late.", "Hale Dahl person [Sen.]"},
        {"It could help Virginia Democrats.", "Virginia Democrats organisation"},
    };
    CHECK(cases);
}
