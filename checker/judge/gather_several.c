/* One or several: "a senior official said" and "senior officials said", "an officer accused him" and "officers who
 * accused him". */
#include "judge/topics.h"
#include "judge/word.h"

/* How many a noun for people stands for: 1 for one that is not known ("an officer"), 2 for several that nobody counts
 * ("officers"), 0 where it says neither. */
static int number_of(const cc_sentence *s, int32_t at)
{
    static const char *const one[] = {"a", "an", "one", "another"};
    const cc_token *t = &s->token[at];
    if (t->upos != CC_UPOS_NOUN || cc_child(s, at, CC_DEP_NUMMOD) != CC_NO_TOKEN) return 0;
    int32_t det = cc_child(s, at, CC_DEP_DET);
    if (t->xpos == CC_XPOS_NN) return det != CC_NO_TOKEN && CC_AMONG(s->token[det].lower, one) ? 1 : 0;
    return t->xpos == CC_XPOS_NNS && det == CC_NO_TOKEN && cc_child_exact(s, at, CC_DEP_NMOD_POSS) == CC_NO_TOKEN ? 2
                                                                                                                  : 0;
}

/* Who does or says it, or whom a participle tells of. */
static bool acts(const cc_sentence *s, int32_t at)
{
    cc_deprel rel = cc_deprel_main((cc_deprel)s->token[at].deprel);
    return rel == CC_DEP_NSUBJ || s->token[at].deprel == CC_DEP_OBL_AGENT;
}

static void add(cc_judging *r, uint32_t article, const cc_sentence *s, int32_t at)
{
    const cc_article *a = cc_judging_article(r, article);
    uint32_t token = s->first + (uint32_t)at;
    int number = number_of(s, at);
    if (number == 0 || !acts(s, at) || !cc_is_person(r, r->vocabulary.of[article][token])) return;
    cc_statement st = {.ask = CC_ASK_NUMBER,
                       .owner = CC_NO_CONCEPT,
                       .article = article,
                       .sentence = (uint32_t)(s - a->sentences.item),
                       .start = s->token[at].start,
                       .end = s->token[at].end,
                       .token = token,
                       .noun = (int32_t)token + 1,
                       .mention = -1,
                       .kind = CC_LIT("several"),
                       .value = number == 1 ? CC_LIT("1") : CC_LIT("2.."),
                       .level = number,
                       .head = r->vocabulary.of[article][token]};
    cc_file_noun(r, &st, token);
}

void cc_gather_several(cc_judging *r, uint32_t article, const cc_sentence *s)
{
    for (int32_t i = 0; i < (int32_t)s->count; i++) add(r, article, s, i);
}
