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
