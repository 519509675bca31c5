/* Statements of the means and the occasion of talking: by phone, at a news conference. */
#include "judge/word.h"

/* A medium word, alone or with the word before it: "phone", "news conference". */
static const cc_entry *medium_at(const cc_word *p, int32_t at, int32_t *first)
{
    const cc_judge_rules *rules = p->run->rules;
    *first = at;
    if (at > 0) {
        char key[128];
        cc_span two = CC_JOIN(key, cc_word_lemma(p, at - 1), CC_LIT(" "), cc_word_lemma(p, at));
        const cc_entry *e = cc_rules_entry(rules, &rules->media, two);
        if (e != NULL) return *first = at - 1, e;
    }
    return cc_rules_entry(rules, &rules->media, cc_word_lemma(p, at));
}

/* The talk that a medium word belongs to: itself ("phone call"), or the nearest above or beside it. */
static int32_t talk_of(const cc_word *p, int32_t at)
{
    for (int steps = 0; at != CC_NO_TOKEN && steps < 5; steps++, at = p->sentence->token[at].head) {
        if (cc_word_is_class(p, at, "talk")) return at;
        CC_FOR_CHILDREN(p->sentence, at, c)
            if (cc_word_is_class(p, c, "talk")) return c;
    }
    return CC_NO_TOKEN;
}

static bool is_speaking(const cc_word *p, int32_t at)
{
    static const char *const verbs[] = {"reject",    "deny",   "dismiss", "condemn", "criticise",
                                        "criticize", "admit",  "confirm", "reveal",  "apologise",
                                        "apologize", "defend", "promise", "urge"};
    if (p->sentence->token[at].upos != CC_UPOS_VERB) return false;
    if (cc_is_among(cc_word_lemma(p, at), verbs, sizeof verbs / sizeof *verbs)) return true;
    return cc_word_is_class(p, at, "respond") || cc_word_is_class(p, at, "say") || cc_word_is_class(p, at, "talk");
}

/* The saying or answering that an occasion belongs to: "said on television", "was asked in a call and answered". */
static int32_t answer_of(const cc_word *p, int32_t at)
{
    for (int steps = 0; at != CC_NO_TOKEN && steps < 5; steps++, at = p->sentence->token[at].head) {
        if (is_speaking(p, at)) return at;
        CC_FOR_CHILDREN(p->sentence, at, c)
            if (cc_deprel_main((cc_deprel)p->sentence->token[c].deprel) == CC_DEP_CONJ && is_speaking(p, c)) return c;
    }
    return CC_NO_TOKEN;
}

/* Who does it: its own subject, or that of the verb it hangs on. */
static int32_t subject_of(const cc_word *p, int32_t at)
{
    for (int steps = 0; at != CC_NO_TOKEN && steps < 4; steps++, at = p->sentence->token[at].head) {
        int32_t c = cc_child(p->sentence, at, CC_DEP_NSUBJ);
        /* "Putin was asked, and he responded": the first verb's subject goes on. */
        bool goes_on = c != CC_NO_TOKEN && p->sentence->token[c].upos == CC_UPOS_PRON &&
                       cc_deprel_main((cc_deprel)p->sentence->token[at].deprel) == CC_DEP_CONJ;
        if (c != CC_NO_TOKEN && !goes_on) return c;
    }
    return CC_NO_TOKEN;
}

static bool is_future(const cc_word *p, int32_t at)
{
    CC_FOR_CHILDREN(p->sentence, at, c)
        if (p->sentence->token[c].upos == CC_UPOS_AUX && cc_span_is(cc_word_lemma(p, c), "have")) return false;
    for (int steps = 0; at != CC_NO_TOKEN && steps < 4; steps++, at = p->sentence->token[at].head) {
        if (cc_word_is_class(p, at, "offer") || cc_word_is_class(p, at, "want") || cc_word_is_class(p, at, "arrange"))
            return true;
        CC_FOR_CHILDREN(p->sentence, at, c) {
            cc_span w = cc_word_form(p, c);
            if (cc_word_is_class(p, c, "offer") || cc_span_is(w, "will") || cc_span_is(w, "should") ||
                cc_span_is(w, "would"))
                return true;
            if (cc_span_is(w, "to") && p->sentence->token[c].upos == CC_UPOS_PART) return true;
        }
    }
    return false;
}

void cc_gather_medium(const cc_word *p)
{
    int32_t first;
    const cc_entry *e = medium_at(p, p->at, &first);
    if (e == NULL) return;
    /* "would not address the case": no speech */
    if (cc_span_is(e->name, "speech") && cc_word_token(p)->upos == CC_UPOS_VERB) return;
    int32_t talk = talk_of(p, p->at);
    if (talk != CC_NO_TOKEN)
        cc_word_file(p, CC_ASK_MEDIUM, is_future(p, talk) ? CC_LIT("talk:planned") : CC_LIT("talk:held"), first, p->at,
                     talk, cc_word_concept(p, talk), e->name, 0);
    int32_t answer = answer_of(p, p->at), subject = answer == CC_NO_TOKEN ? CC_NO_TOKEN : subject_of(p, answer);
    cc_span key = cc_arena_print(p->run->arena, "place|%.*s", CC_FMT(e->name));
    bool occasion = cc_map_get(&p->run->rules->exclusive, key) >= 0;
    if (occasion && subject != CC_NO_TOKEN && cc_word_concept(p, subject) != CC_NO_CONCEPT)
        cc_word_file(p, CC_ASK_PLACE, CC_LIT("occasion"), first, p->at, answer, cc_word_concept(p, subject), e->name,
                     0);
}
