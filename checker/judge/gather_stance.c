/* Statements of how sure a source is that a thing was done or will be: "will close the mill", "may close the mill",
 * "is considering closing it". They meet clause by clause (judge/clause.h), whatever else their sentences say. */
#include "judge/answer.h"
#include "judge/clause.h"
#include "judge/stance.h"

/* "The man is Jan Vos", "he is believed to be Jan Vos": the concept of the person's name, or CC_NO_CONCEPT. */
static uint32_t identity_of(const cc_word *p)
{
    bool copula = cc_child(p->sentence, p->at, CC_DEP_COP) != CC_NO_TOKEN;
    return copula && cc_word_token(p)->upos == CC_UPOS_PROPN ? cc_person_at(p, p->at) : CC_NO_CONCEPT;
}

/* What somebody wants or is able to do is his own mind: "apparently wanted", "seems to be able" leave no doubt of a
 * fact. */
static bool is_of_mind(const cc_word *p)
{
    static const char *const verbs[] = {"want", "need",   "like",  "love",    "hate", "prefer",
                                        "wish", "desire", "enjoy", "dislike", "care", "feel",
                                        "mean", "intend", "worry", "matter",  "fear", "hope"};
    return cc_word_token(p)->upos == CC_UPOS_VERB && CC_AMONG(cc_word_lemma(p, p->at), verbs);
}

/* Of qualities only those that are so or not are told as sure or not: "exciting" and "able" are nobody's news. */
bool cc_is_of_fact(const cc_word *p)
{
    static const char *const words[] = {
        "dead",       "alive",    "responsible", "guilty",   "innocent",   "real",     "genuine",    "authentic",
        "missing",    "pregnant", "ill",         "sick",     "armed",      "unarmed",  "unharmed",   "safe",
        "hostage",    "involved", "behind",      "married",  "engaged",    "infected", "suspicious", "deliberate",
        "accidental", "criminal", "illegal",     "unlawful", "fraudulent", "drunk",    "racist",     "terrorist"};
    return cc_word_token(p)->upos != CC_UPOS_ADJ || CC_AMONG(cc_word_lemma(p, p->at), words);
}

static bool may_be_sure(const cc_word *p)
{
    static const char *const wide[] = {"come", "go",   "get",  "say",  "tell",  "be",      "have",
                                       "do",   "make", "take", "know", "think", "believe", "give"};
    const cc_token *t = cc_word_token(p);
    bool copula = cc_child(p->sentence, p->at, CC_DEP_COP) != CC_NO_TOKEN;
    if (identity_of(p) != CC_NO_CONCEPT) return true;
    if (is_of_mind(p) || !cc_is_of_fact(p)) return false;
    if (t->upos != CC_UPOS_VERB && !copula) return false;
    int32_t by = t->upos == CC_UPOS_NOUN ? cc_child(p->sentence, p->at, CC_DEP_CASE) : CC_NO_TOKEN;
    if (by != CC_NO_TOKEN) return false; /* "has been by a gunman", "were behind the shooting" */
    if (t->deprel == CC_DEP_AMOD || cc_span_is(t->lemma, "old")) return false;
    uint32_t concept = cc_word_concept(p, p->at);
    if (concept == CC_NO_CONCEPT || p->run->vocabulary.concept.item[concept].weight < 0.25f) return false;
    return !CC_AMONG(p->run->vocabulary.concept.item[concept].text, wide); /* "do away" has a class of its own */
}

void cc_gather_stance(const cc_word *p)
{
    static const char *const values[] = {"", "possible", "likely", "stated", "reported"};
    if (!may_be_sure(p) || cc_is_of_stance(p)) return;
    cc_judging *r = p->run;
    cc_stance_read stance = cc_stance_of(p);
    if (stance.level == CC_STANCE_NONE || (stance.level < CC_STANCE_STATED && cc_is_of_any_such(p))) return;
    const cc_clause *c = cc_clause_at(r->clauses, p->number, p->sentence->first + (uint32_t)p->at);
    bool ahead = stance.frame == CC_FRAME_FUTURE;
    if (c->parts == 0 && !ahead) return;
    int32_t word = stance.word == CC_NO_TOKEN ? p->at : stance.word;
    int32_t first = word < p->at ? word : p->at, last = word < p->at ? p->at : word;
    if (last - first > 8) first = last = word;
    cc_statement s = cc_word_state(p, CC_ASK_MODALITY, CC_LIT("stance"), first, last, p->at, cc_word_concept(p, p->at),
                                   cc_span_of(values[stance.hearsay ? 4 : stance.level]), stance.level);
    if (identity_of(p) != CC_NO_CONCEPT) s.head = identity_of(p);
    s.era = (int32_t)stance.frame, s.demanded = stance.handed;
    s.part = cc_is_alleging(p, word) ? CC_STANCE_ALLEGED : stance.told ? CC_STANCE_TOLD : 0;
    s.phrase = s.context;
    cc_clause_words(&s.context, &r->vocabulary, c, r->arena);
    cc_store_add(&r->store, &r->vocabulary, &s);
}
