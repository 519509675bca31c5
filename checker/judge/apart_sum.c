/* Numbers of which one is a part of the other, whose rest stands beside it: "eleven here and eight there", "two
 * daughters and a son", "Mayor Lund and three others". */
#include "judge/apart.h"
#include "judge/topics.h"
#include "judge/values.h"

/* Counted itself: not the "three" of "ten to three". */
static bool is_counted(const cc_token *t)
{
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    return t->time < 0 && (rel == CC_DEP_NSUBJ || rel == CC_DEP_OBJ || rel == CC_DEP_NUMMOD || rel == CC_DEP_CONJ);
}

/* "Seven other coaches", "the remaining seven": the text told of the rest before. */
static bool is_of_others(const cc_article *a, const cc_number *n)
{
    static const char *const words[] = {"other", "others", "remaining", "more", "further"};
    uint32_t from = n->at.first > 0 ? n->at.first - 1 : 0;
    for (uint32_t i = from; i <= n->at.last && i < a->tokens.count; i++)
        if (CC_AMONG(a->tokens.item[i].lower, words)) return true;
    return false;
}

/* Whether x is told beside n: in its sentence, or before it where n says that there are others, of one noun. */
static bool is_beside(const cc_article *a, const cc_number *x, const cc_number *n)
{
    if (x->at.sentence == n->at.sentence)
        return x->noun.len == 0 || n->noun.len == 0 || cc_span_equal(x->noun, n->noun);
    return x < n && x->noun.len > 0 && cc_span_equal(x->noun, n->noun) && is_of_others(a, n);
}

/* "11 patients are in one hospital and eight in another", where the other source has 19. */
static bool is_addend_of(const cc_judging *r, const cc_statement *part, const cc_statement *sum)
{
    const cc_article *a = cc_judging_article(r, part->article);
    const cc_number *n = cc_number_of(r->story, part), *m = cc_number_of(r->story, sum);
    if (n == NULL || m == NULL || n->kind != CC_NUMBER_COUNT || m->low != m->high || n->low >= m->low) return false;
    for (uint32_t i = 0; i < a->numbers.count; i++) {
        const cc_number *x = &a->numbers.item[i];
        bool beside = (int32_t)i != part->mention && x->kind == n->kind && is_counted(&a->tokens.item[x->at.head]);
        if (beside && is_beside(a, x, n) && x->low == x->high && n->low == n->high && x->low > 0 &&
            x->low + n->low == m->low)
            return true;
    }
    return false;
}

/* A man, a son, her daughter, a person by name: one, whom no number counts; not whose children they are. */
static bool is_single(const cc_judging *r, const cc_statement *s, const cc_sentence *sentence, int32_t at)
{
    static const char *const one[] = {"a", "an", "one", "another", "her", "his", "their"};
    static const char *const elders[] = {"husband", "wife",  "partner", "mother",
                                         "father",  "widow", "widower", "parent"};
    const cc_token *t = &sentence->token[at];
    const cc_article *a = cc_judging_article(r, s->article);
    if (t->upos == CC_UPOS_PROPN && t->name >= 0) return a->names.item[t->name].kind == CC_NAME_PERSON;
    int32_t by = cc_child(sentence, at, CC_DEP_DET);
    if (CC_AMONG(t->lemma, elders)) return false;
    if (by == CC_NO_TOKEN) by = cc_child_exact(sentence, at, CC_DEP_NMOD_POSS);
    return t->xpos == CC_XPOS_NN && by != CC_NO_TOKEN && CC_AMONG(sentence->token[by].lower, one) &&
           cc_is_person(r, r->vocabulary.of[s->article][sentence->first + (uint32_t)at]);
}

/* How many single persons are coordinated with the noun: who tells of it ("a person close to the inquiry said") is no
 * part of the sum. */
static uint32_t singles_beside(const cc_judging *r, const cc_statement *s)
{
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), s->token);
    int32_t noun = (int32_t)(s->token - sentence->first), top;
    uint32_t singles = 0;
    if (cc_deprel_main((cc_deprel)sentence->token[noun].deprel) == CC_DEP_NUMMOD) noun = sentence->token[noun].head;
    for (top = noun; cc_deprel_main((cc_deprel)sentence->token[top].deprel) == CC_DEP_CONJ &&
                     sentence->token[top].head != CC_NO_TOKEN;)
        top = sentence->token[top].head;
    if (top != noun) singles += is_single(r, s, sentence, top);
    CC_FOR_CHILDREN(sentence, top, c)
        if (c != noun && cc_deprel_main((cc_deprel)sentence->token[c].deprel) == CC_DEP_CONJ)
            singles += is_single(r, s, sentence, c);
    return singles;
}

/* "Two daughters and a son", where the other has three children; "Ambassador Lund and three other Danes", where it has
 * four: a sum that is told by its parts. */
static bool makes_up(const cc_judging *r, const cc_statement *part, const cc_statement *sum)
{
    const cc_number *n = cc_number_of(r->story, part), *m = cc_number_of(r->story, sum);
    if (n == NULL || m == NULL || !cc_span_is(part->kind, "count") || n->low != n->high || m->low != m->high)
        return false;
    if (n->low >= m->low) return false;
    bool others = is_of_others(cc_judging_article(r, part->article), n);
    return (others || cc_is_person(r, part->head)) && m->low - n->low <= singles_beside(r, part);
}

bool cc_is_part_of_sum(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return is_addend_of(r, a, b) || is_addend_of(r, b, a) || makes_up(r, a, b) || makes_up(r, b, a);
}
