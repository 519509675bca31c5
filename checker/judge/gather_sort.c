/* Answers to what sort of a thing it was: of one family of answers.csv (boats, rooms, metals) each article names one
 * sort, and their sentences tell of one thing. */
#include "judge/answer.h"

/* "Truck driver", "the driver of the truck": the word tells of another; "no boat" of none. */
static bool tells_of_another(const cc_word *p)
{
    enum { PERSON = 18 };
    const cc_token *t = cc_word_token(p);
    bool of = cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_NMOD && t->head != CC_NO_TOKEN;
    if (of && cc_noun_file(p->run->rules, cc_word_lemma(p, t->head)) == PERSON) return true;
    return cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_COMPOUND || t->name >= 0 || t->number >= 0 ||
           cc_negation_of(p, p->at) != CC_NO_TOKEN;
}

void cc_gather_sort(const cc_word *p)
{
    int32_t first = p->at;
    if (cc_word_token(p)->upos != CC_UPOS_NOUN || tells_of_another(p)) return;
    cc_span sort = cc_answer_ending(p, p->at, "sort", &first);
    size_t slash = cc_span_find(sort, CC_LIT("/"));
    if (sort.len == 0 || slash == SIZE_MAX) return;
    cc_span kind = cc_arena_print(p->run->arena, "answer:sort:%.*s", CC_FMT(cc_span_sub(sort, 0, slash)));
    cc_answer_file(p, CC_ASK_OBJECT, kind.ptr, first, p->at, CC_NO_CONCEPT, CC_NO_CONCEPT,
                   cc_span_sub(sort, slash + 1, sort.len));
}
