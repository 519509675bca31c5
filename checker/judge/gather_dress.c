/* Answers to what somebody wore whom a story is after: the colour of his jacket, his trousers, his cap. Garments and
 * what is all over ("dressed all in black") stand in rules/answers.csv with the questions "garment" and "sought". */
#include "judge/answer.h"

/* The sentence tells of one whom the story is after: the gunman, the suspect; or a witness describes somebody. */
static bool is_of_sought(const cc_word *p)
{
    static const char *const words[] = {"witness", "describe", "description", "man", "suspect"};
    for (int32_t i = 0; i < (int32_t)p->sentence->count; i++) {
        cc_span lemma = cc_word_lemma(p, i);
        if (CC_AMONG(lemma, words) || cc_word_is_class(p, i, "gunman") || cc_word_is_class(p, i, "witness"))
            return true;
    }
    return false;
}

/* "Wearing", "dressed in", "with", "in": a word not far before it that puts it on somebody. */
static bool is_worn(const cc_word *p)
{
    enum { BACK = 9 };
    static const char *const verbs[] = {"wear", "dress", "clothe", "clad", "don", "sport"};
    for (int32_t i = p->at - 1; i >= 0 && p->at - i <= BACK; i--)
        if (CC_AMONG(cc_word_lemma(p, i), verbs)) return true;
    int32_t preposition = cc_child(p->sentence, p->at, CC_DEP_CASE);
    return preposition != CC_NO_TOKEN &&
           (cc_span_is(cc_word_form(p, preposition), "in") || cc_span_is(cc_word_form(p, preposition), "with"));
}

static void file(const cc_word *p, cc_span garment, int32_t first, cc_span colour)
{
    cc_span kind = cc_arena_print(p->run->arena, "answer:dress:%.*s", CC_FMT(garment));
    cc_answer_file(p, CC_ASK_OBJECT, kind.ptr, first, p->at, CC_NO_CONCEPT, CC_NO_CONCEPT, colour);
}

/* "Dressed all in black", "clad in black", "in all black": of that colour are jacket and trousers. */
static bool file_all_over(const cc_word *p, cc_span colour)
{
    enum { BACK = 3 };
    static const char *const verbs[] = {"dress", "clothe", "clad"};
    bool in = false, all = false, dressed = false;
    for (int32_t i = p->at - 1; i >= 0 && p->at - i <= BACK; i--) {
        in |= cc_span_is(cc_word_form(p, i), "in");
        all |= cc_span_is(cc_word_form(p, i), "all");
        dressed |= CC_AMONG(cc_word_lemma(p, i), verbs);
    }
    if (!in || !(all || dressed)) return false;
    file(p, CC_LIT("jacket"), p->at, colour);
    file(p, CC_LIT("trousers"), p->at, colour);
    return true;
}

void cc_gather_dress(const cc_word *p)
{
    enum { BACK = 3 };
    const cc_judge_rules *rules = p->run->rules;
    cc_span own = cc_answer_of(rules, cc_word_form(p, p->at), "hue");
    bool ends = p->at + 1 >= (int32_t)p->sentence->count || p->sentence->token[p->at + 1].upos != CC_UPOS_NOUN;
    if (own.len > 0) {
        if (ends && is_of_sought(p)) file_all_over(p, own);
        return;
    }
    if (cc_word_token(p)->upos != CC_UPOS_NOUN || cc_word_token(p)->name >= 0) return;
    cc_span garment = cc_answer_of(rules, cc_word_lemma(p, p->at), "garment");
    if (garment.len == 0 || !is_worn(p) || !is_of_sought(p)) return;
    for (int32_t i = p->at - 1; i >= 0 && p->at - i <= BACK; i--) {
        cc_upos upos = p->sentence->token[i].upos;
        if (upos == CC_UPOS_VERB || upos == CC_UPOS_DET || upos == CC_UPOS_CCONJ) return;
        cc_span colour = cc_answer_of(rules, cc_word_form(p, i), "hue");
        if (colour.len == 0) continue;
        file(p, garment, i, colour);
        return;
    }
}
