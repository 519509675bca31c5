/* Answers to how somebody was hurt or killed (shot, stabbed), what a thing is made of (a wooden stand, a bridge of
 * steel), and what colour it has. */
#include "judge/answer.h"

enum { PERSON = 18 }; /* file of WordNet */

/* --- how somebody was hurt ------------------------------------------------------------------------ */

static bool is_somebody(const cc_word *p, int32_t at)
{
    static const char *const words[] = {"he",  "she",   "him", "her",  "they", "them",
                                        "who", "three", "two", "four", "all"};
    if (at == CC_NO_TOKEN) return false;
    return cc_person_at(p, at) != CC_NO_CONCEPT || CC_AMONG(cc_word_form(p, at), words) ||
           cc_noun_file(p->run->rules, cc_word_lemma(p, at)) == PERSON;
}

/* Whom the verb's deed befell, CC_NO_TOKEN for nobody. */
static int32_t sufferer_of(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    int32_t passive = cc_child_exact(p->sentence, p->at, CC_DEP_NSUBJ_PASS);
    int32_t whom = passive != CC_NO_TOKEN ? passive : cc_child_exact(p->sentence, p->at, CC_DEP_OBJ);
    bool described = cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_ACL && t->xpos == CC_XPOS_VBN;
    if (whom == CC_NO_TOKEN && described) whom = t->head;
    return is_somebody(p, whom) ? whom : CC_NO_TOKEN;
}

/* "Bled to death of a knife wound": a past of "wind" to whoever reads the form alone. */
static bool is_wound(const cc_word *p)
{
    bool form = cc_span_is(cc_word_form(p, p->at), "wound") && p->at > 0;
    return form && p->sentence->token[p->at - 1].upos == CC_UPOS_NOUN;
}

/* "Was stabbed", "gunshot wounds", "a stab wound": one way of being hurt; "beat" alone wins a match. */
void cc_gather_wound(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    int32_t first = p->at, whom = CC_NO_TOKEN;
    bool verb = t->upos == CC_UPOS_VERB && !is_wound(p);
    if (verb) {
        whom = sufferer_of(p);
        if (whom == CC_NO_TOKEN) return;
    } else if (t->upos != CC_UPOS_NOUN && !is_wound(p)) {
        return;
    }
    cc_span way = cc_answer_ending(p, p->at, verb ? "hurt" : "wound", &first);
    if (way.len == 0 && is_wound(p)) {
        char key[80];
        way = cc_answer_of(p->run->rules, CC_JOIN(key, cc_word_lemma(p, p->at - 1), CC_LIT(" wound")), "wound");
        first = p->at - 1;
    }
    if (way.len == 0) return;
    uint32_t owner = whom == CC_NO_TOKEN ? CC_NO_CONCEPT : cc_person_at(p, whom);
    cc_answer_file(p, CC_ASK_OBJECT, "answer:wound", first, p->at, CC_NO_CONCEPT, owner, way);
}

/* --- what it is made of, what colour it has ------------------------------------------------------------ */

/* Under the noun that it is said of: a wooden door is no steel bridge. */
static void file_quality(const cc_word *p, const char *question, int32_t at, cc_span value)
{
    cc_span kind = cc_arena_print(p->run->arena, "answer:%s:%.*s", question, CC_FMT(cc_word_lemma(p, p->at)));
    cc_answer_file(p, CC_ASK_OBJECT, kind.ptr, at < p->at ? at : p->at, at < p->at ? p->at : at, CC_NO_CONCEPT,
                   CC_NO_CONCEPT, value);
}

/* "A bridge of steel", "a statue made of bronze". */
static int32_t made_of(const cc_word *p)
{
    enum { AHEAD = 3 };
    for (int32_t i = p->at + 1; i + 1 < (int32_t)p->sentence->count && i <= p->at + AHEAD; i++) {
        if (cc_span_is(cc_word_form(p, i), "of") || cc_span_is(cc_word_form(p, i), "from")) return i + 1;
        if (p->sentence->token[i].upos != CC_UPOS_VERB) break;
    }
    return CC_NO_TOKEN;
}

/* A red card and a yellow one are two things, and a black box is orange. */
static bool is_signal(cc_span noun)
{
    static const char *const words[] = {"card", "light", "flag",   "box",    "line",  "zone",  "alert", "button",
                                        "list", "tape",  "carpet", "market", "house", "board", "hole"};
    return CC_AMONG(noun, words);
}

static bool has_colour(const cc_word *p)
{
    cc_span noun = cc_word_lemma(p, p->at);
    return !is_signal(noun) && cc_answer_of(p->run->rules, noun, "garment").len == 0; /* gather_dress.c */
}

/* The words before the noun, one after the other, and the noun behind "of". A thing that can be made, one of it. */
void cc_gather_quality(const cc_word *p)
{
    enum { ARTIFACT = 6, BACK = 4 };
    const cc_judge_rules *rules = p->run->rules;
    const cc_token *t = cc_word_token(p);
    if (t->xpos != CC_XPOS_NN || t->name >= 0 || cc_noun_file(rules, cc_word_lemma(p, p->at)) != ARTIFACT) return;
    bool last = p->at + 1 >= (int32_t)p->sentence->count || p->sentence->token[p->at + 1].upos != CC_UPOS_NOUN;
    if (!last) return; /* "a steel bridge builder" */
    for (int32_t i = p->at - 1; i >= 0 && p->at - i <= BACK; i--) {
        cc_upos upos = p->sentence->token[i].upos;
        if (upos == CC_UPOS_DET || upos == CC_UPOS_VERB || upos == CC_UPOS_ADP || cc_span_is(cc_word_form(p, i), ","))
            break;
        cc_span made = cc_answer_of(rules, cc_word_lemma(p, i), "made"),
                hue = cc_answer_of(rules, cc_word_form(p, i), "hue");
        if (made.len > 0) file_quality(p, "made", i, made);
        if (hue.len > 0 && i + 1 == p->at && has_colour(p)) file_quality(p, "hue", i, hue);
    }
    int32_t of = made_of(p);
    cc_span made = of == CC_NO_TOKEN ? (cc_span){0} : cc_answer_of(rules, cc_word_lemma(p, of), "made");
    if (made.len > 0) file_quality(p, "made", of, made);
}
