/* Answers to whether anything was damaged at all: "no reports of damage", and "bottles were knocked to the ground".
 *
 * "No major damage" leaves room for some, and what an article says both of says nothing. */
#include "judge/answer.h"
#include "judge/asserted.h"
#include "judge/bearer.h"

static bool is_damage(const cc_word *p, int32_t at)
{
    return p->sentence->token[at].upos == CC_UPOS_NOUN && cc_span_is(cc_word_lemma(p, at), "damage");
}

/* "Major", "structural", "immediate": of one sort, or so far. */
static bool is_narrowed(const cc_word *p, int32_t noun)
{
    CC_FOR_CHILDREN(p->sentence, noun, c) {
        cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[c].deprel);
        if (rel == CC_DEP_AMOD || rel == CC_DEP_COMPOUND || rel == CC_DEP_NMOD || rel == CC_DEP_ACL) return true;
    }
    return false;
}

static int32_t no_before(const cc_word *p, int32_t noun)
{
    int32_t det = cc_child(p->sentence, noun, CC_DEP_DET);
    return det != CC_NO_TOKEN && cc_span_is(cc_word_form(p, det), "no") ? det : CC_NO_TOKEN;
}

/* The noun that stands for all of a list: "injuries or damage". */
static int32_t first_listed(const cc_word *p)
{
    int32_t at = p->at;
    bool listed = cc_deprel_main((cc_deprel)cc_word_token(p)->deprel) == CC_DEP_CONJ;
    return listed && cc_word_token(p)->head != CC_NO_TOKEN ? cc_word_token(p)->head : at;
}

/* "No damage", "no reports of damage", "did not cause any damage", "without damage": the word that denies it. */
static int32_t denial_of_damage(const cc_word *p)
{
    int32_t noun = first_listed(p), no = no_before(p, noun), above = p->sentence->token[noun].head;
    if (no != CC_NO_TOKEN || above == CC_NO_TOKEN) return no;
    int32_t by = cc_child(p->sentence, noun, CC_DEP_CASE);
    if (by != CC_NO_TOKEN && cc_span_is(cc_word_form(p, by), "without")) return by;
    bool report = cc_span_is(cc_word_lemma(p, above), "report") && p->sentence->token[above].upos == CC_UPOS_NOUN;
    if (report) {
        CC_FOR_CHILDREN(p->sentence, above, c)
            if (p->sentence->token[c].deprel == CC_DEP_AMOD) return CC_NO_TOKEN;
        return no_before(p, above);
    }
    static const char *const doing[] = {"cause", "report", "do", "suffer"};
    int32_t any = cc_child(p->sentence, noun, CC_DEP_DET);
    bool all = any != CC_NO_TOKEN && cc_span_is(cc_word_form(p, any), "any");
    return all && CC_AMONG(cc_word_lemma(p, above), doing) ? cc_negation_of(p, above) : CC_NO_TOKEN;
}

/* "Knocked to the ground", "knocked over", "fell off shelves"; the verbs that need no more stand in answers.csv. */
static bool is_wrecked(const cc_word *p)
{
    enum { AHEAD = 4 };
    static const char *const down[] = {"over", "down", "off", "ground", "floor"};
    static const char *const shelves[] = {"shelf", "wall", "rack", "counter"};
    if (cc_answer_of(p->run->rules, cc_word_lemma(p, p->at), "wrecked").len > 0) return true;
    bool knock = cc_span_is(cc_word_lemma(p, p->at), "knock"), fall = cc_span_is(cc_word_lemma(p, p->at), "fall");
    for (int32_t i = p->at + 1; (knock || fall) && i < (int32_t)p->sentence->count && i - p->at <= AHEAD; i++)
        if (knock ? CC_AMONG(cc_word_form(p, i), down) : CC_AMONG(cc_word_lemma(p, i), shelves)) return true;
    return false;
}

/* Things made, and what stands on shelves; "dozens of bottles", "a couple of homes" too. */
static bool is_thing(const cc_word *p, int32_t at)
{
    enum { ARTEFACT = 6, FOOD = 13 };
    int32_t of = at == CC_NO_TOKEN ? CC_NO_TOKEN : cc_child(p->sentence, at, CC_DEP_NMOD), words[] = {at, of};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (words[i] == CC_NO_TOKEN || p->sentence->token[words[i]].upos != CC_UPOS_NOUN) continue;
        unsigned file = cc_noun_file(p->run->rules, cc_word_lemma(p, words[i]));
        if (file == ARTEFACT || file == FOOD) return true;
    }
    return false;
}

/* "Caused damage to two barns", "there was damage", "suffered damage"; not "to assess the damage". */
static int32_t told_by(const cc_word *p)
{
    static const char *const doing[] = {"cause", "suffer", "report", "sustain", "do", "see", "inflict", "be"};
    int32_t above = cc_word_token(p)->head;
    bool child = above != CC_NO_TOKEN && cc_deprel_main((cc_deprel)cc_word_token(p)->deprel) != CC_DEP_NMOD;
    if (!child || !CC_AMONG(cc_word_lemma(p, above), doing)) return CC_NO_TOKEN;
    cc_word verb = *p;
    verb.at = above;
    return cc_is_intended(&verb) || cc_denial_of(&verb) != CC_NO_TOKEN || cc_is_unsaid(&verb, CC_NO_TOKEN) ? CC_NO_TOKEN
                                                                                                           : above;
}

/* value: "none", whatever the sentence makes of it, or "some". */
static void file_damage(const cc_word *p, int32_t x, int32_t y, const char *value, bool none)
{
    enum { LONGEST = 6 };
    int32_t first = x < y ? x : y, last = x < y ? y : x;
    if (last - first > LONGEST) first = last = p->at;
    if (none && cc_is_real(p))
        cc_answer_add(p, CC_ASK_OBJECT, "answer:damage", first, last, CC_NO_CONCEPT, CC_NO_CONCEPT, cc_span_of(value));
    if (!none)
        cc_answer_file(p, CC_ASK_OBJECT, "answer:damage", first, last, CC_NO_CONCEPT, CC_NO_CONCEPT, cc_span_of(value));
}

void cc_gather_damage(const cc_word *p)
{
    if (is_damage(p, p->at)) {
        int32_t no = denial_of_damage(p);
        if (no != CC_NO_TOKEN && !is_narrowed(p, p->at)) file_damage(p, no, p->at, "none", true);
        else if (no == CC_NO_TOKEN && told_by(p) != CC_NO_TOKEN) file_damage(p, p->at, p->at, "some", false);
        return;
    }
    if (cc_word_token(p)->upos != CC_UPOS_VERB || !is_wrecked(p)) return;
    int32_t what = cc_bearer_of(p, 't', p->at);
    if (what == CC_NO_TOKEN) what = cc_bearer_of(p, 'v', p->at);
    if (is_thing(p, what) && !cc_is_intended(p) && !cc_is_unsaid(p, CC_NO_TOKEN))
        file_damage(p, what, p->at, "some", false);
}
