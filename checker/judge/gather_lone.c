/* A thing that one article has one of and another several, and neither otherwise: "a hatchet" and "two hatchets", "in a
 * mass grave" and "the first group of mass graves".
 *
 * A word that an article has in both numbers is of several things, and says nothing of how many. */
#include "judge/topics.h"
#include "judge/word.h"

#include <string.h>

enum { ONE = 1, MANY = 2 };

/* How the articles of the story have each concept: in one number only. */
typedef struct {
    uint8_t *seen;   /* of the article at hand: ONE, MANY, or both */
    uint8_t *across; /* of those that have one number only */
} numbers;

static bool is_noun(const cc_token *t)
{
    return t->upos == CC_UPOS_NOUN && (t->xpos == CC_XPOS_NN || t->xpos == CC_XPOS_NNS);
}

static void read_article(const cc_judging *r, uint32_t article, numbers *n)
{
    const cc_article *a = cc_judging_article(r, article);
    for (uint32_t t = 0; t < a->tokens.count; t++) {
        uint32_t c = r->vocabulary.of[article][t];
        if (c != CC_NO_CONCEPT && is_noun(&a->tokens.item[t]))
            n->seen[c] |= a->tokens.item[t].xpos == CC_XPOS_NN ? ONE : MANY;
    }
}

static void forget_article(const cc_judging *r, uint32_t article, numbers *n)
{
    const cc_article *a = cc_judging_article(r, article);
    for (uint32_t t = 0; t < a->tokens.count; t++)
        if (r->vocabulary.of[article][t] != CC_NO_CONCEPT) n->seen[r->vocabulary.of[article][t]] = 0;
}

/* What can be counted by looking: things and animals. People who act are gather_several.c's. */
static bool is_countable(const cc_judging *r, cc_span lemma)
{
    static const uint8_t files[] = {5 /* animal */, 6 /* artefact */, 17 /* natural object */};
    uint32_t sense;
    if (r->rules->wordnet == NULL || cc_wordnet_senses(r->rules->wordnet, lemma, CC_WN_NOUN, &sense, 1) == 0)
        return false;
    return memchr(files, (int)cc_wordnet_lexfile(r->rules->wordnet, sense), sizeof files) != NULL;
}

/* "A butcher's shop" has no butcher; "one of his aides", "three of its launches" count themselves. */
static bool is_of_another(const cc_sentence *s, int32_t at)
{
    const cc_token *t = &s->token[at];
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    if (t->deprel == CC_DEP_NMOD_POSS || rel == CC_DEP_COMPOUND) return true;
    int32_t head = t->head;
    return head != CC_NO_TOKEN && (s->token[head].upos == CC_UPOS_NUM || s->token[head].upos == CC_UPOS_PRON) &&
           rel == CC_DEP_NMOD;
}

/* The word in front that says one or several, the noun itself for a bare plural; CC_NO_TOKEN: it says neither. */
static int32_t counting_word(const cc_sentence *s, int32_t at)
{
    static const char *const one[] = {"a", "an", "one"};
    static const char *const many[] = {"several", "some", "multiple", "various"};
    bool single = s->token[at].xpos == CC_XPOS_NN;
    int32_t det = cc_child(s, at, CC_DEP_DET), count = cc_child(s, at, CC_DEP_NUMMOD),
            adj = cc_child(s, at, CC_DEP_AMOD);
    if (single) return det != CC_NO_TOKEN && CC_AMONG(s->token[det].lower, one) ? det : CC_NO_TOKEN;
    if (count != CC_NO_TOKEN) return count;
    if (adj != CC_NO_TOKEN && CC_AMONG(s->token[adj].lower, many)) return adj;
    return det == CC_NO_TOKEN || CC_AMONG(s->token[det].lower, many) ? at : CC_NO_TOKEN;
}

/* "A double hook" is two, "a "magic ball"" is a name. */
static bool is_no_single(const cc_sentence *s, int32_t from, int32_t at)
{
    static const char *const words[] = {"double", "twin", "dual", "triple", "second", "third", "\"", "“"};
    for (int32_t i = from + 1; i < at; i++)
        if (CC_AMONG(s->token[i].lower, words)) return true;
    return false;
}

static void file(cc_judging *r, uint32_t article, const cc_sentence *s, int32_t at, int32_t from)
{
    const cc_article *a = cc_judging_article(r, article);
    uint32_t token = s->first + (uint32_t)at;
    bool single = s->token[at].xpos == CC_XPOS_NN;
    cc_statement st = {.ask = CC_ASK_NUMBER,
                       .owner = CC_NO_CONCEPT,
                       .article = article,
                       .sentence = (uint32_t)(s - a->sentences.item),
                       .start = s->token[from < at ? from : at].start,
                       .end = s->token[at].end,
                       .token = token,
                       .noun = (int32_t)token + 1,
                       .mention = -1,
                       .kind = CC_LIT("lone"),
                       .value = single ? CC_LIT("1") : CC_LIT("2.."),
                       .level = single ? ONE : MANY,
                       .head = r->vocabulary.of[article][token]};
    cc_file_noun(r, &st, token);
}

static void file_article(cc_judging *r, uint32_t article, numbers *n)
{
    const cc_article *a = cc_judging_article(r, article);
    for (uint32_t k = 0; k < a->sentences.count; k++) {
        const cc_sentence *s = &a->sentences.item[k];
        if (!cc_speaks_at(a, s->start)) continue;
        for (int32_t i = 0; i < (int32_t)s->count; i++) {
            uint32_t c = r->vocabulary.of[article][s->first + (uint32_t)i];
            if (c == CC_NO_CONCEPT || !is_noun(&s->token[i]) || n->across[c] != (ONE | MANY)) continue;
            if (n->seen[c] != ONE && n->seen[c] != MANY) continue;
            int32_t from = counting_word(s, i);
            if (from == CC_NO_TOKEN || is_of_another(s, i) || is_no_single(s, from, i)) continue;
            if (!is_countable(r, s->token[i].lemma)) continue;
            file(r, article, s, i, from);
            n->seen[c] = 0; /* once */
        }
    }
}

void cc_gather_lone(cc_judging *r)
{
    uint32_t concepts = r->vocabulary.concept.count;
    numbers n = {CC_NEW_ARRAY(r->arena, concepts + 1, uint8_t), CC_NEW_ARRAY(r->arena, concepts + 1, uint8_t)};
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        read_article(r, i, &n);
        for (uint32_t t = 0; t < a->tokens.count; t++) {
            uint32_t c = r->vocabulary.of[i][t];
            if (c != CC_NO_CONCEPT && n.seen[c] != (ONE | MANY)) n.across[c] |= n.seen[c];
        }
        forget_article(r, i, &n);
    }
    for (uint32_t i = 0; i < r->story->articles; i++) {
        read_article(r, i, &n);
        file_article(r, i, &n);
        forget_article(r, i, &n);
    }
}
