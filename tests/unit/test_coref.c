/* Who is meant, rule by rule (MENTIONS, Names 2, 4 and 5). Our own sentences; needs the model. */
#include "base/buffer.h"
#include "cli/cli.h"
#include "environment.h"

#include <criterion/criterion.h>

TestSuite(coref, .init = open_environment, .fini = close_environment);

/* Every role and pronoun as "words=name", joined by "; "; what means nothing known is left out. */
static cc_span listed(cc_buffer *out, const cc_article *a)
{
    cc_buffer_text(out, "");
    for (uint32_t i = 0; i < a->names.count; i++) {
        const cc_name *n = &a->names.item[i];
        if ((n->kind != CC_NAME_ROLE && n->kind != CC_NAME_PRONOUN) || n->entity < 0 ||
            !a->entities.item[n->entity].named)
            continue;
        cc_buffer_print(out, "%s%.*s=%.*s", out->len > 0 ? "; " : "",
                        CC_FMT(cc_article_slice(a, n->at.start, n->at.end)), CC_FMT(a->entities.item[n->entity].name));
    }
    return cc_buffer_span(out);
}

typedef struct {
    const char *text, *meant;
} coref_case;

/* A text of 2021-03-14 with its mentions. */
static cc_article *mentioned(const char *text)
{
    cc_article *a = cc_article_of_text(cc_span_of(text), 18700);
    cc_language_run(environment.model, a, scratch);
    cc_mentions_run(environment.mention, a, CC_PREFER_NEWS);
    return a;
}

static void check(const coref_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        cc_article *a = mentioned(cases[i].text);
        cc_buffer out = {0};
        cc_span found = listed(&out, a);
        cr_expect(cc_span_is(found, cases[i].meant), "%s\ngives %.*s", cases[i].text, CC_FMT(found));
        cc_buffer_free(&out);
        cc_article_free(a);
    }
}
#define CHECK(cases) check(cases, sizeof cases / sizeof *cases)

/* Rule 4: gender, number, subjects; no two arguments of one verb. */
Test(coref, pronouns)
{
    static const coref_case cases[] = {
        {"Anna Berg resigned after she lost the vote.", "she=Anna Berg"},
        {"Anna Berg met Paul Hale before he flew home.", "he=Paul Hale"},
        {"Paul Hale thanked his voters.", "his=Paul Hale"},
        {"Paul Hale met John Marsh. He thanked him.", "He=Paul Hale; him=John Marsh"},
        {"After he lost the vote, Paul Hale resigned.", "he=Paul Hale"},
        {"Paul Hale blamed himself.", "himself=Paul Hale"},
        {"Russia said it would answer.", "it=Russia"},
        {"It is clear that Anna Berg will win.", ""},
        /* Who intends or is forced to is somebody; what is decided or easy is nothing. */
        {"Boeing said on Friday that it intends to close a plant.", "it=Boeing"},
        {"Boeing lost money. If it does not pay by then, it will be forced to close.", "it=Boeing; it=Boeing"},
        {"Boeing lost money. It was decided to close a plant.", ""},
        /* What an announcement says is no relative clause. */
        {"The announcement by Norvik Motors that it had filed for bankruptcy surprised Anna Berg.", "it=Norvik Motors"},
        {"A reporter asked Paul Hale if he was tired.", "he=Paul Hale"},
        {"Anna Berg asked Paul Hale about the vote and he answered.", "he=Paul Hale"},
        {"Boeing cut its forecast.", "its=Boeing"},
        /* What is true, an accident or done is a matter, no body and no place. */
        {"Boeing lost money. It was an accident.", ""},
        {"Boeing lost money. It is a firm.", "It=Boeing"},
        {"Boeing lost money. \"It was pretty hard,\" Anna Berg said.", ""},
        {"Russia lost. It was a plumber who did it.", ""},
        /* What was reported, loved or made easy is told behind it; an hour is nothing that it means. */
        {"Boeing lost money, it was reported on Tuesday.", ""},
        {"Boeing lost money. Anna Berg said she loved it when people sang.", "she=Anna Berg"},
        /* Nobody's body is named in what he says of a matter. */
        {"Boeing lost money. \"It upset the town,\" Anna Berg said.", ""},
        /* Pronouns vote: where they were two women's, he is another. */
        {"Saja Kolmi left. She was tired. She flew to Oslo. Jon Berg met her. He waved.",
         "She=Saja Kolmi; She=Saja Kolmi; her=Saja Kolmi; He=Jon Berg"},
        /* A part of a word and a place are nobody. */
        {"Paul Hale wore an Elvin-style suit. He left.", "He=Paul Hale"},
    };
    CHECK(cases);
}

/* Rule 4: I and we are the speaker, you the addressee. */
Test(coref, quotations)
{
    static const coref_case cases[] = {
        {"\"I will resign,\" Anna Berg said.", "I=Anna Berg"},
        /* "we" and "his company" are whom he speaks for. */
        {"Rick Hale, Boeing's chief executive, left. \"We lost,\" Hale said. He said his company would pay.",
         "chief executive=Rick Hale; We=Boeing; He=Rick Hale; his=Rick Hale; company=Boeing"},
        /* Who spoke last goes on, though no marks stood around the words. */
        {"Paul Hale said on Monday that John Marsh had left. He added that the police knew.", "He=Paul Hale"},
        /* "We" is more than one, even where he speaks for nobody known. */
        {"Paul Hale said: \"We lost my bag.\"", "my=Paul Hale"},
        {"Paul Hale said that he who broke the window had to pay.", ""},
        /* A spokesman's "we" is more than he alone. */
        {"Paul Hale, a spokesman, left. \"We lost,\" Hale said.", "spokesman=Paul Hale"},
        {"Paul Hale met John Marsh. \"He is tired,\" Paul Hale said.", "He=John Marsh"},
    };
    CHECK(cases);
}

/* Rule 2: nation and role. */
Test(coref, roles)
{
    static const coref_case cases[] = {
        {"French President Claire Dumont met Norwegian Prime Minister Kari Solheim. The French leader smiled.",
         "French President=Claire Dumont; Norwegian Prime Minister=Kari Solheim; French leader=Claire Dumont"},
        {"French President Claire Dumont met Norwegian Prime Minister Kari Solheim. The Norwegian leader left.",
         "French President=Claire Dumont; Norwegian Prime Minister=Kari Solheim; Norwegian leader=Kari Solheim"},
        {"French President Claire Dumont met Polish President Jan Nowak. The two leaders spoke of trade.",
         "French President=Claire Dumont; Polish President=Jan Nowak; two leaders=Claire Dumont and Jan Nowak"},
        {"Erik Lund, a spokesman for the police, came. The spokesman had no news.",
         "spokesman=Erik Lund; spokesman=Erik Lund"},
        {"Mayor Anna Berg resigned. The mayor gave no reason.", "Mayor=Anna Berg; mayor=Anna Berg"},
        {"Paul Hale came with his wife, Ann Hale.", "his=Paul Hale; wife=Ann Hale"},
        /* Whose kin it is keeps his name, and kin who alone bear a name have it. */
        {"Jon Berg's girlfriend Ann Hale left. Berg said he was sad.", "girlfriend=Ann Hale; he=Jon Berg"},
    };
    CHECK(cases);
}

/* The short name is of whom the text is about, whoever else of that name came in between. */
Test(coref, short_names)
{
    static const coref_case cases[] = {
        {"Anna Berg will run again. Berg lost in 2019. The seat was held by Paul Berg, a farmer. Berg said she was calm.",
         "farmer=Paul Berg; she=Anna Berg"},
        {"Paul Hale's wife, Ann Hale, came. Hale said he was calm.", "wife=Ann Hale; he=Paul Hale"},
        {"Paul Hale sued Ann Hale. Mrs. Hale said she was calm.", "she=Ann Hale"},
    };
    CHECK(cases);
}

/* Rule 4: "it" that means nothing before. */
Test(coref, empty_it)
{
    static const coref_case cases[] = {
        {"Boeing shut the plant. It was early April.", ""},
        {"Boeing shut the plant. It was a mistake that it regretted.", "it=Boeing"},
        {"Boeing was silent. It appears Anna Berg left.", ""},
        {"Boeing said it appears to be safe.", "it=Boeing"},
        {"Boeing lost. It took two years and a new owner to save the plant.", ""},
        {"Boeing said it took steps to save the plant.", "it=Boeing"},
        {"Boeing told Anna Berg that Paul Hale never made it to the summit.", ""},
        {"Boeing confirmed it is genuine.", ""},
    };
    CHECK(cases);
}

/* Rule 4: what only people are, do and have; two persons are "they" where they do what two do. */
Test(coref, several)
{
    static const coref_case cases[] = {
        {"Anna Berg met Paul Hale in May. They married in June.", "They=Anna Berg and Paul Hale"},
        {"Anna Berg told Paul Hale of the plan. They said no.", ""},
        {"Anna Berg praised Paul Hale after their divorce.", "their=Anna Berg and Paul Hale"},
        {"Anna Berg praised Paul Hale after their defeat.", ""},
        {"\"Will they come?\" Anna Berg asked Boeing.", ""},
    };
    CHECK(cases);
}

/* Rule 4: a place or body beside the sentence's matter is seldom what "it" means. */
Test(coref, aside)
{
    static const coref_case cases[] = {
        {"The train for Oslo crashed in hills outside Bergen, near Voss, when it hit a curve.", ""},
        {"Norway said in Oslo that it would sign the treaty.", "it=Norway"},
    };
    CHECK(cases);
}

/* Rule 4: what the same doer has just dealt with. */
Test(coref, dealt_with)
{
    static const coref_case cases[] = {
        {"Anna Berg left Boeing in May and sued it in June.", "it=Boeing"},
        {"The guard who works for Boeing threw the coat into the river and lost it.", ""},
    };
    CHECK(cases);
}

/* Rule 4: "I" and "we" of a text that calls itself somebody's own. */
Test(coref, own_texts)
{
    static const coref_case cases[] = {
        {"Statement from Anna Berg\n\nToday I told the council that I would go.\n", "I=Anna Berg; I=Anna Berg"},
        {"Statement of Boeing on the fire at the plant\n\nTwo men were hurt. We grieve with their families.\n",
         "We=Boeing"},
        {"A statement by Boeing said that two men were hurt.\n\nWe grieve with their families.\n", ""},
    };
    CHECK(cases);
}

/* Nouns for organisations. */
Test(coref, groups)
{
    static const coref_case cases[] = {
        {"Ryanair ordered ten planes. The airline has 200.", "airline=Ryanair"},
        {"Boeing lost the contract. The company will appeal.", "company=Boeing"},
        {"Boeing and Ryanair met. The US company will pay.", "US company=Boeing"},
        {"France and Poland signed. The two countries share a plan.", "two countries=France and Poland"},
    };
    CHECK(cases);
}

/* Several named together are one: "the two companies", "both", "they". */
Test(coref, together)
{
    static const coref_case cases[] = {
        {"Siemens and Alstom will merge. The two companies employ many.", "two companies=Alstom and Siemens"},
        {"Boeing and Airbus met. Both denied the report.", "Both=Airbus and Boeing"},
        {"Boeing and Airbus met. Paul Hale came. The companies were silent.", "companies=Airbus and Boeing"},
        {"Paul Hale and John Marsh spoke for an hour. They agreed on a date. The two men left.",
         "They=John Marsh and Paul Hale; two men=John Marsh and Paul Hale"},
        {"Paul Hale and Anna Berg met. Both men were late.", ""}, /* she is none */
        {"Paul Hale met Anna Berg. Both sides agreed.", ""},
        {"Boeing lost. The companies that won were small.", ""},
        {"Anil Verma and President Li Chen will meet in May. The two leaders have not spoken.",
         "President=Li Chen; two leaders=Anil Verma and Li Chen"},
        {"Northgate Minerals will buy Silver Ridge. Silver Ridge's chairman, Tom Dacosta, said the two companies had met.",
         "chairman=Tom Dacosta; two companies=Northgate Minerals and Silver Ridge"},
    };
    CHECK(cases);
}

/* Two offices of one person; two offices of two. */
Test(coref, offices)
{
    static const coref_case cases[] = {
        {"Anna Berg, president and chief executive of Boeing, left.",
         "president=Anna Berg; chief executive of Boeing=Anna Berg"},
        {"Anna Berg, the mayor of Oslo, left.", "mayor of Oslo=Anna Berg"},
        {"Anil Verma met his Chinese counterpart, Wang Yi, in Jakarta on Friday, and the talks went on.",
         "his=Anil Verma; Chinese counterpart=Wang Yi"},
        {"Paul Hale worked 14 days. They were long.", ""},
        {"Foreign Minister Anil Verma spoke. The prime minister's office was silent.", "Foreign Minister=Anil Verma"},
        {"Boeing told the Globe and Mail that the firm would pay.", "firm=Boeing"},
    };
    CHECK(cases);
}

/* Mentions round others and inside one: told, but no token leads there. */
Test(coref, extra)
{
    static const struct {
        const char *text, *told;
    } cases[] = {
        {"Boeing and Airbus met.", "Boeing and Airbus=Airbus and Boeing; "},
        {"Airlines bought ten Airbus A330 jets.", "Airbus=Airbus; "},
        {"Boeing or Airbus will win.", ""},
        {"Boeing, Airbus and their unions met.", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_article *a = mentioned(cases[i].text);
        cc_buffer out = {0};
        cc_buffer_text(&out, "");
        for (uint32_t k = 0; k < a->names.count; k++) {
            const cc_name *n = &a->names.item[k];
            if (n->extra)
                cc_buffer_print(&out, "%.*s=%.*s; ", CC_FMT(cc_article_slice(a, n->at.start, n->at.end)),
                                CC_FMT(a->entities.item[n->entity].name));
            for (uint32_t t = 0; t < a->tokens.count; t++) cr_expect(!n->extra || a->tokens.item[t].name != (int32_t)k);
        }
        cr_expect(cc_span_is(cc_buffer_span(&out), cases[i].told), "%s\ngives %.*s", cases[i].text,
                  CC_FMT(cc_buffer_span(&out)));
        cc_buffer_free(&out);
        cc_article_free(a);
    }
}

/* Every role that is said of somebody and when it is held, as "words=name held"; the articles are of 2021-03-14. */
static cc_span dated(cc_buffer *out, const cc_article *a)
{
    cc_buffer_text(out, "");
    for (uint32_t i = 0; i < a->names.count; i++) {
        const cc_name *n = &a->names.item[i];
        if (n->kind != CC_NAME_ROLE || n->entity < 0 || !a->entities.item[n->entity].named) continue;
        cc_buffer_print(out, "%s%.*s=%.*s %.*s", out->len > 0 ? "; " : "",
                        CC_FMT(cc_article_slice(a, n->at.start, n->at.end)), CC_FMT(a->entities.item[n->entity].name),
                        CC_FMT(n->held));
    }
    return cc_buffer_span(out);
}

/* Rule 2: whose role it is decides, though nobody is known to have it. */
Test(coref, roles_of_others)
{
    static const coref_case cases[] = {
        {"Police spokesman Ola Berge spoke. The prime minister's spokesman was silent.", "Police spokesman=Ola Berge"},
        {"Police spokesman Ola Berge spoke. The spokesman was brief.",
         "Police spokesman=Ola Berge; spokesman=Ola Berge"},
        {"The prime minister of Singapore, Mr. Lee Tan, spoke.", "prime minister=Lee Tan"},
        {"The firm's president and chief executive, Paul Hale, spoke.",
         "president=Paul Hale; chief executive=Paul Hale"},
        {"Irish airline Aer Tamba bought jets. The airline will fly them.",
         "Irish airline=Aer Tamba; airline=Aer Tamba"},
    };
    CHECK(cases);
}

/* Rule 2: a role has its time; without one it holds on the article's date. */
Test(coref, roles_in_time)
{
    static const coref_case cases[] = {
        {"President Anna Berg smiled.", "President=Anna Berg 2021-03-14"},
        {"Former President Anna Berg smiled.", "Former President=Anna Berg ../2021-03-14"},
        {"Ex-President Anna Berg smiled.", "Ex-President=Anna Berg ../2021-03-14"},
        {"In 2016 she met then-President Paul Hale.", "President=Paul Hale 2016"},
        {"President-elect Ana Costa waved.", "President-elect=Ana Costa 2021-03-14/.."},
        {"Carla Ruiz, who was minister until 2019, left.", "minister=Carla Ruiz ../2019"},
        {"John Marsh, president of Norvik since 2012, left.", "president of Norvik=John Marsh 2012/.."},
        {"Erik Lund became chief executive in March.", "chief executive=Erik Lund 2021-03/.."},
        {"Erik Lund could become chief executive in March.", ""},
        {"Erik Lund was named mayor on Friday.", "mayor=Erik Lund 2021-03-12/.."},
        {"Voters elected Erik Lund mayor in 2018.", "mayor=Erik Lund 2018/.."},
        {"The club named Lea Stone as its new coach.", "new coach=Lea Stone 2021-03-14"},
        {"Peter Hahn will become director in June.", "director=Peter Hahn 2021-06/.."},
        {"Hans Weber was ousted as coach in 2018.", "coach=Hans Weber ../2018"},
        {"Erik Lund is ill. He stepped down as chairman in May 2020.", "chairman=Erik Lund ../2020-05"},
        {"Maria Falk served as mayor from 2010 to 2014.", "mayor=Maria Falk 2010/2014"},
        {"Greta Holm is the foreign minister.", "foreign minister=Greta Holm 2021-03-14"},
        {"Greta Holm is not the foreign minister.", ""},
        {"Greta Holm was the driver.", "driver=Greta Holm "},
        {"President Anna Berg left on Monday.", "President=Anna Berg 2021-03-14"},
        {"His wife Ada Weber left.", "wife=Ada Weber "},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_article *a = mentioned(cases[i].text);
        cc_buffer out = {0};
        cc_span found = dated(&out, a);
        cr_expect(cc_span_is(found, cases[i].meant), "%s\ngives %.*s", cases[i].text, CC_FMT(found));
        cc_buffer_free(&out);
        cc_article_free(a);
    }
}

/* Rule 4: whoever does what a verb without a subject tells is not whom it is done to. */
Test(coref, no_two_arguments_of_a_governed_verb)
{
    static const coref_case cases[] = {
        {"Anna Berg met Eva Lund. Berg wanted to thank her.", "her=Eva Lund"},
        {"Paul Hale knew John Marsh. Hale recalled seeing him.", "him=John Marsh"},
        {"Anna Berg asked Paul Hale to help her.", "her=Anna Berg"},
        {"Paul Hale sued John Marsh, accusing him of fraud.", "him=John Marsh"},
        {"Paul Hale said John Marsh had hit him.", "him=Paul Hale"},
    };
    CHECK(cases);
}

/* Rule 4: "it" and "they" that go on mean what the first of them does; who reports, what somebody has, what is asked
 * after and where something is are not it. */
Test(coref, pronouns_that_go_on)
{
    static const coref_case cases[] = {
        {"Boeing hurt the town. It closed a plant in Oslo as it shifted work to Norway.", "It=Boeing; it=Boeing"},
        {"Boeing and Airbus knew that their plants could not be bought, since they owed too much.",
         "their=Airbus and Boeing; they=Airbus and Boeing"},
        {"Boeing has no navy, and the men who guard its ports left. It wanted certain conditions met, for example it "
         "wanted its ships freed.",
         "its=Boeing; It=Boeing; it=Boeing; its=Boeing"},
        {"Boeing cut jobs. As part of its plan, it closed a plant.", "its=Boeing; it=Boeing"},
        {"Boeing and Airbus robbed men who had lost their pay.", ""},
        {"Boeing rebuffed two offers from Airbus before it agreed to a third.", "it=Boeing"},
    };
    CHECK(cases);
}

Test(coref, what_it_cannot_be)
{
    static const coref_case cases[] = {
        {"The island is for sale, CNN reports. It has a bay.", ""},
        {"CNN said the island was sold. It added that the price was low.", "It=CNN"},
        {"Boeing must pay, a judge said. Nobody knew whose plan it backed.", "it=Boeing"},
        {"Norway lost. It is because nobody came.", ""},
        {"The car was made in Norway. It cost 900 euros.", ""},
        {"Oslo and its schools are poor.", "its=Oslo"},
        {"Norvik Foods said that they would pay.", "they=Norvik Foods"},
        {"Norvik Foods told drivers that they could go.", ""},
    };
    CHECK(cases);
}

/* Rule 2: what somebody was or where he is from tells of whoever is spoken of; an office of a party is its own one's.
 */
Test(coref, told_anew)
{
    static const coref_case cases[] = {
        {"Carl Berg is healthy. The former Utah governor runs daily.", "former Utah governor=Carl Berg"},
        {"Carl Berg is healthy. The foreign minister runs daily.", ""},
        {"Republican nominee Carl Berg spoke. Democratic nominee Ada Holt slept. The Republican nominee left. The GOP "
         "candidate won.",
         "Republican nominee=Carl Berg; Democratic nominee=Ada Holt; Republican nominee=Carl Berg; GOP "
         "candidate=Carl Berg"},
        {"Libertarian candidate Carl Berg spoke. The Democratic candidate slept.", "Libertarian candidate=Carl Berg"},
    };
    CHECK(cases);
}

/* Rule 4: "we" is the body that somebody heads, is of, or was told to speak for. */
Test(coref, we_of_a_body)
{
    static const coref_case cases[] = {
        {"Ada Holt, who chairs the Harbour Union, came. \"We lost,\" Holt said.", "who=Ada Holt; We=Harbour Union"},
        {"Ada Holt of the Lund Valley Trust came. \"We lost,\" she said.", "We=Lund Valley Trust; she=Ada Holt"},
        {"A spokesman for Norvik Foods came. \"We lost,\" he said.", "We=Norvik Foods"},
    };
    CHECK(cases);
}

/* Rule 4: "we" is he and one other, or the state that somebody has an office of. */
Test(coref, we_of_two_and_of_a_state)
{
    static const coref_case cases[] = {
        {"Ada Berg met Paul Hale.\n\n\"I want to offer Paul Hale that we go on,\" Ada Berg said.",
         "I=Ada Berg; we=Ada Berg and Paul Hale"},
        {"Ada Berg met Paul Hale.\n\n\"I want to offer bread, and we go on,\" Ada Berg said.", "I=Ada Berg"},
        {"Ada Berg met Paul Hale.\n\n\"We really know each other,\" Ada Berg said.", "We=Ada Berg and Paul Hale"},
        {"Ada Berg met Paul Hale.\n\n\"We should know each other,\" Ada Berg said.", ""},
        {"French president Ada Berg spoke. \"We will sign it,\" she said.",
         "French president=Ada Berg; We=France; she=Ada Berg"},
        {"French president Ada Berg spoke. \"We want peace with Germany,\" she said.",
         "French president=Ada Berg; We=France; she=Ada Berg"},
        {"French president Ada Berg spoke. \"We always see ourselves in others,\" she said.",
         "French president=Ada Berg; she=Ada Berg"},
        {"French president Ada Berg left. Ada Berg's spokesman, Paul Hale, came. \"We lost,\" Hale said.",
         "French president=Ada Berg; spokesman=Paul Hale; We=France"},
    };
    CHECK(cases);
}

/* Rule 4: speech inside speech. */
Test(coref, inner_speech)
{
    static const coref_case cases[] = {
        {"Ada Berg met Paul Hale.\n\n\"I said, 'I know you,'\" Ada Berg said.",
         "I=Ada Berg; I=Ada Berg; you=Paul Hale"},
        {"Ada Berg met Paul Hale.\n\n\"I know you,\" Ada Berg said.", "I=Ada Berg"},
        {"Ada Berg met Paul Hale.\n\n\"Then Karl Dahl said, 'I saw his eyes,'\" Ada Berg said.",
         "I=Karl Dahl; his=Paul Hale"},
    };
    CHECK(cases);
}

/* Rule 4: what a quotation is said to be of is what it speaks of, where it names nobody else. */
Test(coref, said_of_somebody)
{
    static const coref_case cases[] = {
        {"Karl Berg met Paul Hale. \"If he goes to jail, it will burn,\" Ada Dahl said of Paul Hale.", "he=Paul Hale"},
        {"Karl Berg met Paul Hale. \"Jon Feld is ill, so he stays,\" Ada Dahl said of Paul Hale.", "he=Jon Feld"},
    };
    CHECK(cases);
}

/* Rule 4: "we" of an office below an office, of a town by its mayor, and never of who spoke before. */
Test(coref, we_of_an_office)
{
    static const coref_case cases[] = {
        {"\"We lost,\" said Ada Holt, director of communications for Norvik Foods.",
         "We=Norvik Foods; director of communications for Norvik Foods=Ada Holt"},
        {"The mayor of Paris, Ada Holt, came. \"We lost,\" Holt said.", "mayor=Ada Holt; We=Paris"},
        {"A spokesman for Norvik Foods came. \"We lost,\" he said.\n\n\"We pulled it out,\" a coastguard officer said.",
         "We=Norvik Foods"},
    };
    CHECK(cases);
}

Test(coref, words_beside)
{
    static const coref_case cases[] = {
        {"Norland's recall of its envoy surprised Sudland.", "its=Norland"},
        {"Anna Berg read a letter sent to Paul Hale by John Marsh asking him to go.", "him=Paul Hale"},
        /* no letter, nobody that it is sent to */
        {"Paul Hale went to John Marsh, asking him to go.", "him=John Marsh"},
        {"Paul Hale met John Marsh. \"We see it in another person and judge him,\" Paul Hale said.", ""},
        {"Anna Berg, who promised to help if Oslo gave her a say, left.", "who=Anna Berg; her=Anna Berg"},
        {"Crews held the blaze in the shop but it is expected to burn on.", ""},
        {"The quake struck Lund. There was no damage. It was felt in Oslo.", ""},
        {"Roads were shut and police said they would remain closed.", ""},
        {"Paul Hale had a talk with John Marsh, even as there are others that he has not met.", "he=Paul Hale"},
        {"Paul Hale said that the man was angry. When he asked for help, nobody came.", ""},
    };
    CHECK(cases);
}
