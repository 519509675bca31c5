/* Acts that a noun tells and that were not done: "no search was made of her home" where another source has it
 * searched, "sold without a tender", "gave no warning". They meet the verbs of gather_polarity.c. */
#include "judge/asserted.h"

/* The verb says no more than that the act was done. */
static bool is_light(cc_span lemma)
{
    static const char *const verbs[] = {"make",      "take",  "give",  "hold",   "carry",   "conduct",
                                        "issue",     "have",  "do",    "launch", "place",   "occur",
                                        "happen",    "offer", "send",  "file",   "be",      "receive",
                                        "undertake", "open",  "begin", "start",  "perform", "stage"};
    return CC_AMONG(lemma, verbs);
}

/* Acts and messages, not states or feelings: there may be no fear and yet one who fears. */
static bool is_act(const cc_word *p)
{
    enum { ACT = 4, EVENT = 11, COMMUNICATION = 10 };
    uint32_t sense;
    const cc_wordnet *w = p->run->rules->wordnet;
    const cc_token *t = cc_word_token(p);
    uint32_t concept = cc_word_concept(p, p->at);
    if (t->upos != CC_UPOS_NOUN || t->name >= 0 || concept == CC_NO_CONCEPT || w == NULL) return false;
    if (cc_wordnet_senses(w, t->lemma, CC_WN_NOUN, &sense, 1) == 0) return false;
    unsigned file = cc_wordnet_lexfile(w, sense);
    return file == ACT || file == EVENT || file == COMMUNICATION;
}

static int32_t no_at(const cc_word *p)
{
    int32_t det = cc_child(p->sentence, p->at, CC_DEP_DET), by = cc_child(p->sentence, p->at, CC_DEP_CASE);
    if (by != CC_NO_TOKEN && cc_span_is(cc_word_form(p, by), "without")) return by;
    if (by != CC_NO_TOKEN || det == CC_NO_TOKEN) return CC_NO_TOKEN;
    if (cc_span_is(cc_word_form(p, det), "no")) return det;
    bool not_a = det > 0 && cc_span_is(cc_word_form(p, det), "a") && cc_span_is(cc_word_form(p, det - 1), "not");
    return not_a ? det - 1 : CC_NO_TOKEN;
}

int32_t cc_none_of_act(const cc_word *p)
{
    int32_t no = is_act(p) ? no_at(p) : CC_NO_TOKEN, above = cc_word_token(p)->head;
    if (no == CC_NO_TOKEN || cc_span_is(cc_word_form(p, no), "without")) return no;
    /* "No comment was needed" tells of needing. */
    bool alone =
        above == CC_NO_TOKEN || p->sentence->token[above].upos != CC_UPOS_VERB || is_light(cc_word_lemma(p, above));
    return alone ? no : CC_NO_TOKEN;
}

/* "Made a search", "after a public tender", "a search was made": the act was done. */
static bool is_done(const cc_word *p)
{
    static const char *const by[] = {"after", "following", "including", "through"};
    const cc_token *t = cc_word_token(p);
    int32_t mark = cc_child(p->sentence, p->at, CC_DEP_CASE);
    if (t->head == CC_NO_TOKEN || cc_is_only_spoken_of(p)) return false;
    if (mark != CC_NO_TOKEN) return CC_AMONG(cc_word_form(p, mark), by);
    bool place = t->deprel == CC_DEP_OBJ || t->deprel == CC_DEP_NSUBJ_PASS;
    return place && p->sentence->token[t->head].upos == CC_UPOS_VERB && is_light(cc_word_lemma(p, t->head));
}

static void file_done(const cc_word *p)
{
    uint32_t concept = cc_word_concept(p, p->at);
    cc_word verb = *p;
    verb.at = cc_word_token(p)->head;
    if (cc_denial_of(&verb) != CC_NO_TOKEN || cc_is_unsaid(&verb, CC_NO_TOKEN) || !cc_is_real(&verb)) return;
    if (cc_is_intended(&verb) || cc_is_rumour(p) || cc_is_only_claimed(&verb)) return;
    cc_word_file(p, CC_ASK_POLARITY, CC_LIT("event"), p->at, p->at, p->at, concept, CC_LIT("affirmed"), 1);
}

bool cc_gather_no_act(const cc_word *p)
{
    enum { NEAR = 8 };
    const float telling = 0.25f;
    int32_t no = cc_none_of_act(p), above = cc_word_token(p)->head;
    if (no == CC_NO_TOKEN) {
        if (is_act(p) && is_done(p)) return file_done(p), true;
        return false;
    }
    uint32_t concept = cc_word_concept(p, p->at);
    cc_word verb = *p;
    if (above != CC_NO_TOKEN && p->sentence->token[above].upos == CC_UPOS_VERB) verb.at = above;
    bool open = cc_leaves_open(p->sentence, true) || cc_is_unsaid(&verb, no) || !cc_is_real(&verb);
    if (open || p->run->vocabulary.concept.item[concept].weight < telling) return true;
    int32_t first = p->at - no > NEAR ? p->at : no;
    cc_word_file(p, CC_ASK_POLARITY, CC_LIT("event"), first, p->at, p->at, concept, CC_LIT("denied"), 0);
    return true;
}
