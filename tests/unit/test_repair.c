#include "language/repair.h"

#include "conllu_case.h"

#include <string.h>

/* A sentence as the parser may leave it: "form lemma UPOS XPOS head relation" a line; and what must have become of
 * it: "word head relation" a line. Words count from 1, as in CoNLL-U. */
typedef struct {
    const char *name, *parsed, *repaired;
} repair_case;

static const repair_case cases[] = {
    {"a day is no object",
     "She she PRON PRP 2 nsubj\nsaid say VERB VBD 0 root\nTuesday Tuesday PROPN NNP 2 obj\nthat that SCONJ IN 6 mark\n"
     "taxes tax NOUN NNS 6 nsubj\nrose rise VERB VBD 3 acl\n. . PUNCT . 2 punct\n",
     "3 2 obl:unmarked\n6 2 ccomp\n"},
    {"an inverted speaker",
     "Prices price NOUN NNS 2 nsubj\nfell fall VERB VBD 0 root\n, , PUNCT , 4 punct\nreported report VERB VBD 2 parataxis\n"
     "Reuters Reuters PROPN NNP 4 obj\n. . PUNCT . 2 punct\n",
     "5 4 nsubj\n"},
    {"a place before the one who speaks",
     "Outside outside ADJ JJ 2 amod\ncourt court NOUN NN 6 nsubj\n, , PUNCT , 5 punct\nher she PRON PRP$ 5 nmod:poss\n"
     "father father NOUN NN 2 appos\nsaid say VERB VBD 0 root\nso so ADV RB 6 advmod\n",
     "1 2 case\n2 6 obl\n5 6 nsubj\n"},
    {"a name behind a place",
     "At at ADP IN 4 case\na a DET DT 4 det\nrally rally NOUN NN 4 compound\nBerg Berg PROPN NNP 5 obl\n"
     "said say VERB VBD 0 root\nso so ADV RB 5 advmod\n",
     "1 3 case\n2 3 det\n3 5 obl\n4 5 nsubj\n"},
    {"a place that is named is no speaker",
     "At at ADP IN 3 case\nthe the DET DT 3 det\nLouvre Louvre PROPN NNP 6 obl\n, , PUNCT , 3 punct\nshe she PRON PRP 6 nsubj\n"
     "said say VERB VBD 0 root\nso so ADV RB 6 advmod\n",
     "1 3 case\n3 6 obl\n5 6 nsubj\n"},
    {"behind a possessor stands no verb",
     "Berg Berg PROPN NNP 3 nsubj\n's 's PART POS 1 case\nreported report VERB VBD 0 root\ndeath death NOUN NN 5 nsubj\n"
     "came come VERB VBD 3 xcomp\nlate late ADV RB 5 advmod\n. . PUNCT . 3 punct\n",
     "1 4 nmod:poss\n3 4 amod\n4 5 nsubj\n5 0 root\n7 5 punct\n"},
    {"what is reported stays an object",
     "Firms firm NOUN NNS 2 nsubj\nreported report VERB VBD 0 root\nlosses loss NOUN NNS 2 obj\n. . PUNCT . 2 punct\n",
     "3 2 obj\n1 2 nsubj\n"},
    {"more than a dozen are counted",
     "They they PRON PRP 2 nsubj\nshot shoot VERB VBD 0 root\nmore more ADJ JJR 2 obj\nthan than ADP IN 7 case\n"
     "a a DET DT 7 det\ndozen dozen NUM CD 7 nummod\nguards guard NOUN NNS 2 obl\n",
     "3 6 advmod\n4 3 fixed\n5 6 det\n6 7 nummod\n7 2 obj\n"},
    {"what is worth more is not counted",
     "It it PRON PRP 3 nsubj\nis be AUX VBZ 3 cop\nworth worth ADJ JJ 0 root\nmore more ADJ JJR 3 advmod\n"
     "than than ADP IN 7 case\na a DET DT 7 det\nmillion million NUM CD 3 obl\n",
     "4 3 advmod\n7 3 obl\n"},
    {"a kind of mine",
     "A a DET DT 2 det\nsister sister NOUN NN 4 nsubj\nmine my PRON PRP 2 appos\nclosed close VERB VBD 0 root\n",
     "1 3 det\n2 3 compound\n3 4 nsubj\n"},
    {"title and name",
     "Police police NOUN NN 2 compound\nspokeswoman spokeswoman NOUN NN 5 nsubj\nAda Ada PROPN NNP 5 nsubj\n"
     "Berg Berg PROPN NNP 3 flat\nsaid say VERB VBD 0 root\nso so ADV RB 5 advmod\n",
     "2 3 nmod:desc\n3 5 nsubj\n"},
    {"two names side by side are one subject",
     "Mayor Mayor PROPN NNP 3 nsubj\nLund Lund PROPN NNP 3 nsubj\nleft leave VERB VBD 0 root\n",
     "1 2 nmod:desc\n2 3 nsubj\n"},
    {"a measure before what has it",
     "A a DET DT 2 det\nmagnitude magnitude NOUN NN 5 nsubj\n6.3 6.3 NUM CD 4 nummod\nquake quake NOUN NN 5 nsubj\n"
     "struck strike VERB VBD 0 root\n",
     "1 4 det\n2 4 compound\n4 5 nsubj\n"},
    {"two nouns behind the verb are one subject",
     "left leave VERB VBD 0 root\nsaid say VERB VBD 1 parataxis\nthe the DET DT 4 det\nnight night NOUN NN 2 nsubj\n"
     "porter porter NOUN NN 2 nsubj\n",
     "3 5 det\n4 5 compound\n5 2 nsubj\n"},
    {"two nouns side by side are one object",
     "She she PRON PRP 2 nsubj\nfastened fasten VERB VBD 0 root\nher her PRON PRP$ 4 nmod:poss\nseat seat NOUN NN 2 obj\n"
     "belt belt NOUN NN 2 obj\n",
     "4 5 compound\n5 2 obj\n"},
    {"what is given and to whom are two",
     "She she PRON PRP 2 nsubj\ngave give VERB VBD 0 root\nher her PRON PRP$ 4 nmod:poss\nson son NOUN NN 2 obj\n"
     "bread bread NOUN NN 2 obj\n",
     "4 2 obj\n5 2 obj\n"},
    {"a day before the subject stays apart",
     "Tuesday Tuesday PROPN NNP 3 nsubj\npolice police NOUN NNS 3 nsubj\nleft leave VERB VBD 0 root\n",
     "1 3 nsubj\n2 3 nsubj\n"},
    {"an adjective behind a preposition",
     "She she PRON PRP 2 nsubj\nspoke speak VERB VBD 0 root\nin in ADP IN 4 case\npublic public ADJ JJ 2 obl\n",
     "4 2 obl\n"},
    {"how somebody walked",
     "She she PRON PRP 2 nsubj\nwalked walk VERB VBD 0 root\naway away ADV RB 2 advmod\nunhurt unhurt ADJ JJ 2 obl\n",
     "4 2 xcomp\n"},
    {"a report behind a comma is above what it tells",
     "Prices price NOUN NNS 2 nsubj\nrose rise VERB VBD 0 root\n, , PUNCT , 5 punct\nshe she PRON PRP 5 nsubj\n"
     "told tell VERB VBD 2 parataxis\nthem they PRON PRP 5 iobj\n. . PUNCT . 2 punct\n",
     "5 0 root\n2 5 ccomp\n"},
    {"a report in the middle stays beside",
     "Prices price NOUN NNS 6 nsubj\n, , PUNCT , 4 punct\nshe she PRON PRP 4 nsubj\nsaid say VERB VBD 6 parataxis\n"
     ", , PUNCT , 4 punct\nrose rise VERB VBD 0 root\n",
     "4 6 parataxis\n6 0 root\n"},
    {"a bare name is who said it",
     "Prices price NOUN NNS 2 nsubj\nrose rise VERB VBD 4 ccomp\n, , PUNCT , 2 punct\nsaid say VERB VBD 0 root\n"
     "Ada Ada PROPN NNP 4 ccomp\n. . PUNCT . 4 punct\n",
     "5 4 nsubj\n"},
    {"the perfect is one verb",
     "She she PRON PRP 2 nsubj\nhad have VERB VBD 0 root\nnever never ADV RB 4 advmod\nasked ask VERB VBN 2 xcomp\nhim he PRON PRP 4 obj\n. . PUNCT . 2 punct\n",
     "1 4 nsubj\n2 4 aux\n4 0 root\n6 4 punct\n"},
    {"what one has done by others is no perfect",
     "She she PRON PRP 2 nsubj\nhad have VERB VBD 0 root\nit it PRON PRP 4 nsubj\nrepaired repair VERB VBN 2 ccomp\n. . PUNCT . 2 punct\n",
     "2 0 root\n4 2 ccomp\n"},
    {"a time belongs to what was done, not to a sum",
     "They they PRON PRP 2 nsubj\nlost lose VERB VBD 0 root\n$ $ SYM $ 2 obj\n90 90 NUM CD 3 nummod\nearlier early ADV RBR 3 advmod\n"
     "this this DET DT 7 det\nweek week NOUN NN 3 nmod:unmarked\n",
     "7 2 obl:unmarked\n5 7 advmod\n3 2 obj\n"},
    {"a meeting has its day",
     "They they PRON PRP 2 nsubj\nleft leave VERB VBD 0 root\nthe the DET DT 4 det\nmeeting meeting NOUN NN 2 obj\nMonday Monday PROPN NNP 4 nmod:unmarked\n",
     "5 4 nmod:unmarked\n"},
    {"more than is one word, and a debt has two objects",
     "Berg Berg PROPN NNP 2 nsubj\nowed owe VERB VBD 0 root\nthe the DET DT 4 det\ncity city NOUN NN 2 obj\nmore more ADJ JJR 7 amod\n"
     "than than ADP IN 7 case\n$ $ SYM $ 2 obl\n90 90 NUM CD 7 nummod\n. . PUNCT . 2 punct\n",
     "4 2 iobj\n7 2 obj\n5 7 advmod\n6 5 fixed\n"},
    {"what is sold has a price",
     "Berg Berg PROPN NNP 2 nsubj\nsold sell VERB VBD 0 root\nthe the DET DT 4 det\ncar car NOUN NN 2 obj\nfor for ADP IN 6 case\n$ $ SYM $ 2 obl\n90 90 NUM CD 6 nummod\n",
     "4 2 obj\n6 2 obl\n"},
    {"where it was does nothing",
     "It it PRON PRP 2 nsubj\nfell fall VERB VBD 0 root\non on ADP IN 4 case\ncars car NOUN NNS 6 nsubj\n, , PUNCT , 6 punct\n"
     "crushing crush VERB VBG 2 advcl\ntwo two NUM CD 6 obj\n",
     "4 2 obl\n7 6 obj\n"},
    {"who does something before a comma does it",
     "It it PRON PRP 2 nsubj\nfell fall VERB VBD 0 root\n, , PUNCT , 6 punct\ncars car NOUN NNS 6 nsubj\n, , PUNCT , 6 punct\n"
     "falling fall VERB VBG 2 advcl\ntoo too ADV RB 6 advmod\n",
     "4 6 nsubj\n"},
    {"an opening participle says when",
     "Asked ask VERB VBN 6 ccomp\nabout about ADP IN 3 case\nit it PRON PRP 1 obl\n, , PUNCT , 1 punct\n"
     "Berg Berg PROPN NNP 6 nsubj\nsaid say VERB VBD 0 root\nnothing nothing PRON NN 7 nsubj\nchanged change VERB VBD 6 ccomp\n",
     "1 6 advcl\n8 6 ccomp\n"},
    {"content behind the one who is told",
     "He he PRON PRP 2 nsubj\ntold tell VERB VBD 0 root\nvoters voter NOUN NNS 2 obj\nthat that SCONJ IN 6 mark\n"
     "rates rate NOUN NNS 6 nsubj\nfell fall VERB VBD 3 acl\n",
     "6 2 ccomp\n3 2 obj\n"},
    {"the report at the end is turned round",
     "And and CCONJ CC 3 cc\nhe he PRON PRP 3 nsubj\nagrees agree VERB VBZ 0 root\n, , PUNCT , 3 punct\n\" \" PUNCT '' 3 punct\n"
     "she she PRON PRP 7 nsubj\nadded add VERB VBD 3 ccomp\n. . PUNCT . 3 punct\n",
     "7 0 root\n3 7 ccomp\n"},
    {"a quotation goes on",
     "\" \" PUNCT `` 3 punct\nWe we PRON PRP 3 nsubj\nstay stay VERB VBP 7 ccomp\n, , PUNCT , 3 punct\n\" \" PUNCT '' 3 punct\n"
     "he he PRON PRP 7 nsubj\nsaid say VERB VBD 0 root\n, , PUNCT , 12 punct\n\" \" PUNCT `` 12 punct\nand and CCONJ CC 12 cc\n"
     "nobody nobody PRON NN 12 nsubj\nleaves leave VERB VBZ 7 conj\n. . PUNCT . 7 punct\n\" \" PUNCT '' 7 punct\n",
     "3 0 root\n7 3 parataxis\n12 3 conj\n"},
    {"who adds is who noted",
     "He he PRON PRP 2 nsubj\nnoted note VERB VBD 0 root\nthat that SCONJ IN 5 mark\nit it PRON PRP 5 nsubj\nhelps help VERB VBZ 2 ccomp\n"
     ", , PUNCT , 7 punct\nadding add VERB VBG 5 advcl\nthat that SCONJ IN 10 mark\nprices price NOUN NNS 10 nsubj\nfell fall VERB VBD 7 ccomp\n",
     "7 2 advcl\n10 7 ccomp\n"},
    {"an opening participle above the speaker",
     "Asked ask VERB VBN 0 root\nabout about ADP IN 3 case\ncosts cost NOUN NNS 1 obl\n, , PUNCT , 1 punct\n"
     "Berg Berg PROPN NNP 6 nsubj\nsaid say VERB VBD 1 parataxis\nnothing nothing PRON NN 8 nsubj\nchanged change VERB VBD 6 ccomp\n. . PUNCT . 1 punct\n",
     "6 0 root\n1 6 advcl\n3 1 obl\n9 6 punct\n"},
    {"a quoted clause is no adverbial",
     "\" \" PUNCT `` 3 punct\nRates rate NOUN NNS 3 nsubj\nfell fall VERB VBD 7 advcl\n, , PUNCT , 3 punct\n\" \" PUNCT '' 3 punct\n"
     "she she PRON PRP 7 nsubj\nadded add VERB VBD 0 root\n. . PUNCT . 7 punct\n",
     "3 7 ccomp\n"},
    {"who is told is no story",
     "She she PRON PRP 2 nsubj\ntold tell VERB VBD 0 root\nvoters voter NOUN NNS 2 obj\nthat that PRON WDT 6 obj\nhe he PRON PRP 6 nsubj\n"
     "likes like VERB VBZ 3 acl:relcl\ntea tea NOUN NN 6 obj\n",
     "6 2 ccomp\n4 6 mark\n"},
    {"a past tense is no attribute",
     "Berg Berg PROPN NNP 4 nsubj\nproposed propose VERB VBD 4 amod\nfilm film NOUN NN 4 compound\nevenings evening NOUN NNS 0 root\n"
     "for for ADP IN 6 case\nchildren child NOUN NNS 4 nmod\n. . PUNCT . 4 punct\n",
     "2 0 root\n4 2 obj\n1 2 nsubj\n3 4 compound\n6 4 nmod\n7 2 punct\n"},
    {"no passive participle has an object",
     "They they PRON PRP 2 nsubj\nleft leave VERB VBD 0 root\n, , PUNCT , 4 punct\nclaiming claim VERB VBG 2 advcl\nthe the DET DT 6 det\n"
     "figures figure NOUN NNS 4 obj\nhid hide VERB VBN 6 acl\nlosses loss NOUN NNS 7 obj\n. . PUNCT . 2 punct\n",
     "7 4 ccomp\n6 7 nsubj\n8 7 obj\n"},
    {"behind the colon",
     "They they PRON PRP 2 nsubj\nused use VERB VBD 0 root\nto to PART TO 4 mark\nsay say VERB VB 2 xcomp\n: : PUNCT : 7 punct\n"
     "bread bread NOUN NN 7 nsubj\nrises rise VERB VBZ 2 parataxis\n. . PUNCT . 2 punct\n",
     "7 4 ccomp\n"},
    {"nor is a participle behind a name",
     "Berg Berg PROPN NNP 3 compound\nproposed propose VERB VBN 3 amod\nevenings evening NOUN NNS 0 root\n. . PUNCT . 3 punct\n",
     "2 0 root\n3 2 obj\n1 2 nsubj\n4 2 punct\n"},
    {"the subject of what is said",
     "The the DET DT 2 det\nlake lake NOUN NN 8 nsubj\nis be AUX VBZ 4 cop\ndeep deep ADJ JJ 8 ccomp\n, , PUNCT , 4 punct\n\" \" PUNCT '' 4 punct\n"
     "Berg Berg PROPN NNP 8 nsubj\nsaid say VERB VBD 0 root\n. . PUNCT . 8 punct\n",
     "2 4 nsubj\n7 8 nsubj\n"},
    {"a clause that nothing joins",
     "Berg Berg PROPN NNP 2 nsubj\nsays say VERB VBZ 0 root\nthe the DET DT 4 det\nmood mood NOUN NN 6 nsubj\nis be AUX VBZ 6 cop\ncalm calm ADJ JJ 2 conj\n",
     "6 2 ccomp\n"},
    {"a quotation behind saying",
     "Berg Berg PROPN NNP 2 nsubj\nreplied reply VERB VBD 0 root\nby by SCONJ IN 4 mark\nsaying say VERB VBG 2 advcl\n, , PUNCT , 8 punct\n"
     "\" \" PUNCT `` 8 punct\nIt it PRON PRP 8 nsubj\nworks work VERB VBZ 2 parataxis\n. . PUNCT . 2 punct\n\" \" PUNCT '' 2 punct\n",
     "8 4 ccomp\n4 2 advcl\n"},
    {"who did it is the subject of what follows",
     "He he PRON PRP 3 nsubj\nwho who PRON WP 3 nsubj\nbroke break VERB VBD 0 root\nit it PRON PRP 3 obj\n, , PUNCT , "
     "6 "
     "punct\npays pay VERB VBZ 3 ccomp\n. . PUNCT . 3 punct\n",
     "1 6 nsubj\n3 1 acl:relcl\n6 0 root\n"},
    {"and has its object before the comma",
     "He he PRON PRP 3 nsubj\nwho who PRON WP 3 nsubj\nbroke break VERB VBD 0 root\nit it PRON PRP 6 nsubj\n, , PUNCT "
     ", 6 "
     "punct\npays pay VERB VBZ 3 ccomp\n. . PUNCT . 3 punct\n",
     "1 6 nsubj\n3 1 acl:relcl\n4 3 obj\n6 0 root\n"},
    {"who asked what somebody did has an object",
     "He he PRON PRP 2 nsubj\nknows know VERB VBZ 0 root\nwho who PRON WP 4 nsubj\npaid pay VERB VBD 2 ccomp\n",
     "1 2 nsubj\n4 2 ccomp\n"},
    {"what they do is the subject of the second verb",
     "What what PRON WP 3 obj\nthey they PRON PRP 3 nsubj\nbuild build VERB VBP 0 root\nfalls fall VERB VBZ 3 ccomp\n",
     "1 4 nsubj\n3 1 acl:relcl\n4 0 root\n"},
    {"what they think is no subject",
     "What what PRON WP 4 obj\ndo do AUX VBP 4 aux\nthey they PRON PRP 4 nsubj\nthink think VERB VB 0 root\nhe he PRON "
     "PRP 6 nsubj\nsells sell VERB VBZ 4 ccomp\n",
     "1 4 obj\n4 0 root\n"},
    {"that is said without more",
     "She she PRON PRP 2 nsubj\nsaid say VERB VBD 0 root\nthat that SCONJ IN 5 mark\nin in ADP IN 5 case\nMay May "
     "PROPN "
     "NNP 2 obl\n",
     "3 2 obj\n5 2 obl\n"},
    {"that a clause is said",
     "She she PRON PRP 2 nsubj\nsaid say VERB VBD 0 root\nthat that SCONJ IN 5 mark\nit it PRON PRP 5 nsubj\nfell fall "
     "VERB VBD 2 ccomp\n",
     "3 5 mark\n5 2 ccomp\n"},
    {"one word in quotation marks is what was said",
     "Berg Berg PROPN NNP 2 nsubj\nreplied reply VERB VBD 0 root\n: : PUNCT : 5 punct\n\" \" PUNCT `` 5 punct\nNope "
     "nope INTJ UH 2 discourse\n. . PUNCT . 5 punct\n\" \" PUNCT '' 5 punct\n",
     "5 2 ccomp\n"},
    {"words in quotation marks are what was said",
     "Without without ADP IN 2 case\nnotes note NOUN NNS 6 obl\n, , PUNCT , 2 punct\n\" \" PUNCT '' 2 punct\nhe he "
     "PRON "
     "PRP 6 nsubj\nsaid say VERB VBD 0 root\n. . PUNCT . 6 punct\n",
     "2 6 ccomp\n"},
    {"a film in quotation marks is where it was said",
     "In in ADP IN 4 case\n\" \" PUNCT `` 4 punct\nThe the DET DT 4 det\nPlan plan NOUN NN 8 obl\n, , PUNCT , 4 "
     "punct\n\" \" PUNCT '' 4 punct\nhe he PRON PRP 8 nsubj\nsaid say VERB VBD 0 root\nso so ADV RB 8 advmod\n",
     "4 8 obl\n"},
    {"said decision",
     "It it PRON PRP 2 nsubj\nadded add VERB VBD 0 root\nthat that PRON DT 4 nsubj\nsaid say VERB VBD 2 "
     "ccomp\ndecision decision NOUN NN 7 nsubj\nwas be AUX VBD 7 cop\nwrong wrong ADJ JJ 4 ccomp\n",
     "7 2 ccomp\n3 7 mark\n4 5 amod\n5 7 nsubj\n"},
    {"a name parts the clause that is said",
     "He he PRON PRP 2 nsubj\nrevealed reveal VERB VBD 0 root\nthe the DET DT 4 det\nenvoy envoy NOUN NN 2 obj\n, , "
     "PUNCT , 6 punct\nBerg Berg PROPN NNP 4 appos\n, , PUNCT , 9 punct\nhad have AUX VBD 9 aux\nfled flee VERB VBN 2 "
     "parataxis\n",
     "9 2 ccomp\n4 9 nsubj\n"},
    {"what is revealed is an object",
     "He he PRON PRP 2 nsubj\nrevealed reveal VERB VBD 0 root\nthe the DET DT 4 det\nplan plan NOUN NN 2 obj\n, , "
     "PUNCT "
     ", 8 punct\nand and CCONJ CC 8 cc\nthen then ADV RB 8 advmod\nfled flee VERB VBD 2 conj\n",
     "4 2 obj\n8 2 conj\n"},
};

Test(repair, trees_are_put_right)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_article *a = read_case(cases[i].parsed);
        cc_sentence *s = &a->sentences.item[0];
        cc_repair(s);
        for (const char *line = cases[i].repaired; *line != '\0'; line = strchr(line, '\n') + 1) {
            int word, head;
            char relation[32];
            cr_assert(sscanf(line, "%d %d %31s", &word, &head, relation) == 3);
            const cc_token *t = &s->token[word - 1];
            cr_expect(t->head == head - 1 && strcmp(cc_deprel_name((cc_deprel)t->deprel), relation) == 0,
                      "%s: word %d has %s of %d", cases[i].name, word, cc_deprel_name((cc_deprel)t->deprel),
                      t->head + 1);
        }
        cc_article_free(a);
    }
}
