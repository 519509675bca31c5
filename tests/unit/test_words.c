#include "language/words.h"

#include "conllu_case.h"

/* A lexicon of nouns that WordNet writes small; of the treebank's words it has "talks" alone. */
static cc_lexicon_slot words[32];
static const cc_word_class classes[] = {{0}, {.pos = 1, .noun = 23, .name = CC_NAME_SMALL}, {.pos = 1, .noun = 18}};
static cc_lemma_slot no_slots[4];

static void know(const char *word, uint16_t row, uint16_t class)
{
    uint64_t h = cc_word_hash(word, strlen(word));
    uint32_t i = (uint32_t)h & 31;
    while (words[i].key != 0) i = (i + 1) & 31;
    words[i] = (cc_lexicon_slot){(uint32_t)(h >> 32) | 1, row, class};
}

typedef struct {
    const char *name, *parsed;
    int word; /* of the last sentence */
    const char *upos, *xpos, *lemma;
} word_case;

static const word_case cases[] = {
    {"a file", "See see VERB VB 0 root\nHullPlan.pdf x PROPN NNP 1 obj\n. . PUNCT . 1 punct\n", 2, "NOUN", "NN",
     "hullplan.pdf"},
    {"an address is no file", "See see VERB VB 0 root\nHull.com/Plan.pdf x PROPN NNP 1 obj\n. . PUNCT . 1 punct\n", 2,
     "PROPN", "NNP", "Hull.com/Plan.pdf"},
    {"what modifies a verb is an adverb",
     "Salt salt NOUN NN 2 nsubj\nworks work VERB VBZ 0 root\nbest good ADJ JJS 2 advmod\n", 3, "ADV", "RBS", "best"},
    {"what modifies a noun is none", "The the DET DT 3 det\nbest good ADJ JJS 3 amod\nsalt salt NOUN NN 0 root\n", 2,
     "ADJ", "JJS", "best"},
    {"a copula is no possessive", "Mum mum NOUN NN 3 nsubj\n's 's PART POS 3 cop\nhome home ADV RB 0 root\n", 2, "AUX",
     "VBZ", "'s"},
    {"a possessive stays one", "Mum mum NOUN NN 3 nmod:poss\n's 's PART POS 1 case\nhome home NOUN NN 0 root\n", 2,
     "PART", "POS", "'s"},
    {"has been", "It it PRON PRP 4 nsubj\n's be AUX VBZ 4 aux\nalways always ADV RB 4 advmod\nbeen be AUX VBN 0 root\n",
     2, "AUX", "VBZ", "have"},
    {"is, with another participle",
     "It it PRON PRP 4 nsubj\n's be AUX VBZ 4 aux\nalways always ADV RB 4 advmod\nsaid say VERB VBN 0 root\n", 2, "AUX",
     "VBZ", "'s"},
    {"a person", "The the DET DT 2 det\nexecutive executive ADJ JJ 3 nsubj\nleft leave VERB VBD 0 root\n", 2, "NOUN",
     "NN", "executive"},
    {"a chief executive by name",
     "Chief chief ADJ JJ 2 amod\nexecutive executive ADJ JJ 3 amod\nFalk Falk PROPN NNP 4 nsubj\nleft leave VERB VBD 0 "
     "root\n",
     2, "NOUN", "NN", "executive"},
    {"an attribute",
     "The the DET DT 4 det\nchief chief ADJ JJ 4 amod\nexecutive executive ADJ JJ 4 amod\nofficer officer NOUN NN 5 "
     "nsubj\nleft leave VERB VBD 0 root\n",
     3, "ADJ", "JJ", "executive"},
    {"an unheard word that opens the sentence is a name",
     "Ostrevia ostrevia NOUN NN 2 nsubj\nbuilds build VERB VBZ 0 root\nships ship NOUN NNS 2 obj\n", 1, "PROPN", "NNP",
     "ostrevia"},
    {"unless the article has it small",
     "Many many ADJ JJ 2 amod\nostrevia ostrevia NOUN NN 0 root\n\n"
     "Ostrevia ostrevia NOUN NN 2 nsubj\nbuild build VERB VBZ 0 root\nnests nest NOUN NNS 2 obj\n",
     1, "NOUN", "NN", "ostrevia"},
    {"a known word is none", "Talks talk NOUN NNS 2 nsubj\nended end VERB VBD 0 root\nMonday Monday PROPN NNP 2 obl\n",
     1, "NOUN", "NNS", "talks"},
    {"unless the article has it as a name",
     "We we PRON PRP 2 nsubj\nsaw see VERB VBD 0 root\nTalks Talks PROPN NNP 2 obj\n\n"
     "Talks talk NOUN NNS 2 nsubj\nended end VERB VBD 0 root\nMonday Monday PROPN NNP 2 obl\n",
     1, "PROPN", "NNP", "talks"},
    {"a part of a name says nothing",
     "We we PRON PRP 2 nsubj\nsaw see VERB VBD 0 root\nTalks Talks PROPN NNP 4 compound\nAbbey Abbey PROPN NNP 2 "
     "obj\n\n"
     "Talks talk NOUN NNS 2 nsubj\nended end VERB VBD 0 root\nMonday Monday PROPN NNP 2 obl\n",
     1, "NOUN", "NNS", "talks"},
    {"a rare word beside a name",
     "Siemens siemens NOUN NNS 5 nsubj\nand and CCONJ CC 3 cc\nAlstom Alstom PROPN NNP 1 conj\nwill will AUX MD 5 "
     "aux\nmerge merge VERB VB 0 root\n",
     1, "PROPN", "NNP", "siemens"},
    {"people beside a name",
     "Dockers docker NOUN NNS 5 nsubj\nand and CCONJ CC 3 cc\nAlstom Alstom PROPN NNP 1 conj\nwill will AUX MD 5 "
     "aux\nmeet meet VERB VB 0 root\n",
     1, "NOUN", "NNS", "dockers"},
    {"a name where all is small",
     "we we PRON PRP 2 nsubj\nlove love VERB VBP 0 root\nostrevia Ostrevia PROPN NNP 2 obj\n", 3, "PROPN", "NNP",
     "Ostrevia"},
    {"a small name where others are not",
     "We we PRON PRP 2 nsubj\nlove love VERB VBP 0 root\nostrevia Ostrevia PROPN NNP 2 obj\n", 3, "PROPN", "NNP",
     "ostrevia"},
};

Test(words, tags_and_lemmas_of_the_context)
{
    know("talks", 1, 1);
    know("siemens", 0, 1);
    know("dockers", 0, 2);
    cc_lexicon lexicon = {.slot = words, .slots = 32, .word_class = classes, .classes = 3};
    cc_lemmas lemmas = {.slot = no_slots, .slots = 4};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const word_case *c = &cases[i];
        cc_article *a = read_case(c->parsed);
        cc_words_settle(a, &lemmas, &lexicon);
        const cc_token *t = &a->sentences.item[a->sentences.count - 1].token[c->word - 1];
        cr_expect(strcmp(cc_upos_name((cc_upos)t->upos), c->upos) == 0 &&
                      strcmp(cc_xpos_name((cc_xpos)t->xpos), c->xpos) == 0 && cc_span_is(t->lemma, c->lemma),
                  "%s: %s %s %.*s", c->name, cc_upos_name((cc_upos)t->upos), cc_xpos_name((cc_xpos)t->xpos),
                  CC_FMT(t->lemma));
        cc_article_free(a);
    }
}
