/* What may be in a state: a person has no working order, a team is not put off. */
#include "judge/answer.h"
#include "judge/bearer.h"
#include "judge/topics.h"

/* One of the noun's commoner senses is of one of these files of WordNet. */
static bool is_of_files(const cc_word *p, int32_t noun, const unsigned *files, size_t count)
{
    enum { SENSES = 4 };
    uint32_t sense[SENSES];
    const cc_wordnet *w = p->run->rules->wordnet;
    if (w == NULL) return true;
    uint32_t n = cc_wordnet_senses(w, cc_word_lemma(p, noun), CC_WN_NOUN, sense, SENSES);
    for (uint32_t i = 0; i < n && i < SENSES; i++)
        for (size_t k = 0; k < count; k++)
            if (cc_wordnet_lexfile(w, sense[i]) == files[k]) return true;
    return false;
}

static bool is_person(const cc_word *p, int32_t at)
{
    enum { PERSON = 18 };
    const cc_token *t = &p->sentence->token[at];
    uint32_t concept = cc_word_concept(p, at);
    if (t->upos == CC_UPOS_PRON) return !cc_span_is(t->lower, "it") && !cc_span_is(t->lower, "they");
    if (t->upos == CC_UPOS_PROPN) return t->name >= 0 && p->article->names.item[t->name].kind == CC_NAME_PERSON;
    return cc_noun_file(p->run->rules, cc_word_lemma(p, at)) == PERSON ||
           (concept != CC_NO_CONCEPT && cc_names_people(p->run, concept));
}

/* "Put Albion back in front" puts nothing off. */
static bool is_event(const cc_word *p, int32_t at)
{
    enum { ACT = 4, COMMUNICATION = 10, EVENT = 11, TIME = 28 };
    static const unsigned files[] = {ACT, COMMUNICATION, EVENT, TIME};
    const cc_token *t = &p->sentence->token[at];
    if (t->upos == CC_UPOS_PRON) return true;
    if (is_person(p, at)) return false;
    return is_of_files(p, at, files, sizeof files / sizeof *files);
}

bool cc_may_bear(const cc_word *p, cc_span kind, int32_t bearer)
{
    if (bearer == CC_NO_TOKEN) return true;
    if (cc_rules_state_is(p->run->rules, kind, "device")) return !is_person(p, bearer);
    if (cc_rules_state_is(p->run->rules, kind, "event")) return is_event(p, bearer);
    return true;
}

void cc_mark_several(const cc_word *p, uint8_t *several)
{
    static const char *const more[] = {"another", "other", "second", "two", "three", "both", "each", "every", "third"};
    const cc_token *t = cc_word_token(p);
    uint32_t concept = cc_word_concept(p, p->at);
    if (t->upos != CC_UPOS_NOUN || concept == CC_NO_CONCEPT) return;
    bool many = t->xpos == CC_XPOS_NNS;
    CC_FOR_CHILDREN(p->sentence, p->at, c) many = many || CC_AMONG(cc_word_form(p, c), more);
    several[concept] |= many;
}

/* "Lund's health is fine": she is. */
static int32_t owner_of_health(const cc_word *p, int32_t bearer)
{
    if (bearer == CC_NO_TOKEN || !cc_span_is(cc_word_lemma(p, bearer), "health")) return bearer;
    int32_t owner = cc_child_exact(p->sentence, bearer, CC_DEP_NMOD_POSS);
    return owner == CC_NO_TOKEN ? bearer : owner;
}

/* "A boy was the only one to come out alive": the one is he. */
static int32_t called_one(const cc_word *p, int32_t bearer)
{
    if (bearer == CC_NO_TOKEN || !cc_span_is(cc_word_form(p, bearer), "one")) return bearer;
    int32_t who = cc_child(p->sentence, bearer, CC_DEP_COP) == CC_NO_TOKEN
                      ? CC_NO_TOKEN
                      : cc_child(p->sentence, bearer, CC_DEP_NSUBJ);
    return who == CC_NO_TOKEN ? bearer : who;
}

int32_t cc_meant_by(const cc_word *p, int32_t bearer)
{
    return called_one(p, owner_of_health(p, bearer));
}

bool cc_is_of_either(const cc_word *p, int32_t bearer)
{
    static const char *const own[] = {"he", "she"};
    enum { EITHER = 2, PERSON = 18 };
    uint32_t kin = 0;
    if (p->run->rules->wordnet == NULL || bearer == CC_NO_TOKEN || !CC_AMONG(cc_word_form(p, bearer), own))
        return false;
    for (int32_t i = 0; i < bearer; i++) {
        const cc_token *t = &p->sentence->token[i];
        uint32_t sense;
        bool owned = t->xpos == CC_XPOS_NN && cc_child_exact(p->sentence, i, CC_DEP_NMOD_POSS) >= 0;
        if (owned && cc_wordnet_senses(p->run->rules->wordnet, t->lemma, CC_WN_NOUN, &sense, 1) > 0)
            kin += cc_wordnet_lexfile(p->run->rules->wordnet, sense) == PERSON;
    }
    return kin >= EITHER;
}

bool cc_is_told_of_all(const cc_word *p, int32_t bearer)
{
    static const char *const all[] = {"everyone", "everybody", "all"};
    return bearer != CC_NO_TOKEN && p->sentence->token[bearer].upos == CC_UPOS_PRON &&
           CC_AMONG(cc_word_form(p, bearer), all);
}
