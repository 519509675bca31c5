/* Answers that are somebody's: what he studied, under what name he works. */
#include "judge/answer.h"
#include "judge/bearer.h"

/* --- what he studied ------------------------------------------------------------------------ */

/* The words of a field in a row that ends in its noun: "computer science", "mechanical engineering". */
static int32_t first_of_field(const cc_word *p, int32_t noun)
{
    int32_t first = noun;
    while (first > 0 && p->sentence->token[first - 1].head == noun &&
           (p->sentence->token[first - 1].upos == CC_UPOS_NOUN || p->sentence->token[first - 1].upos == CC_UPOS_ADJ ||
            p->sentence->token[first - 1].upos == CC_UPOS_PROPN))
        first--;
    return first;
}

/* A science, an art or a language by WordNet, with no word that makes it one case: "the effects of law". */
static bool is_field(const cc_word *p, int32_t noun)
{
    enum { SENSES = 4, STEPS = 8 };
    static const char *const fields[] = {"discipline", "profession", "science", "art", "programming", "business"};
    const cc_wordnet *w = p->run->rules->wordnet;
    if (noun == CC_NO_TOKEN || w == NULL || cc_child(p->sentence, noun, CC_DEP_DET) != CC_NO_TOKEN) return false;
    cc_span lemma = cc_word_lemma(p, noun);
    if (cc_answer_of(p->run->rules, lemma, "field").len > 0) return true;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (cc_span_is(lemma, fields[i]) || cc_wordnet_is_a(w, lemma, cc_span_of(fields[i]), CC_WN_NOUN, SENSES, STEPS))
            return true;
    return false;
}

static int32_t under_in(const cc_word *p, int32_t at)
{
    CC_FOR_CHILDREN(p->sentence, at, c) {
        int32_t preposition = cc_child(p->sentence, c, CC_DEP_CASE);
        if (preposition != CC_NO_TOKEN && cc_span_is(cc_word_form(p, preposition), "in")) return c;
    }
    return CC_NO_TOKEN;
}

/* "A rapper going by": the noun stands for him, or is said of him. */
static uint32_t told_of(const cc_word *p, int32_t noun)
{
    if (noun == CC_NO_TOKEN || p->sentence->token[noun].upos == CC_UPOS_VERB) return CC_NO_CONCEPT;
    uint32_t who = cc_person_at(p, noun);
    bool beside = cc_deprel_main((cc_deprel)p->sentence->token[noun].deprel) == CC_DEP_APPOS; /* "was once a rapper" */
    int32_t subject = cc_child(p->sentence, beside ? p->sentence->token[noun].head : noun, CC_DEP_NSUBJ);
    return who != CC_NO_CONCEPT || subject == CC_NO_TOKEN ? who : cc_person_at(p, subject);
}

/* The person whom the verb, or the verb above the noun, is said of. */
static uint32_t student_of(const cc_word *p)
{
    enum { STEPS = 4 };
    int32_t at = p->at;
    for (int steps = 0; steps < STEPS && at != CC_NO_TOKEN; steps++, at = p->sentence->token[at].head) {
        if (p->sentence->token[at].upos != CC_UPOS_VERB) continue;
        uint32_t who = cc_person_at(p, cc_bearer_of(p, 'v', at));
        int32_t subject = cc_child(p->sentence, at, CC_DEP_NSUBJ);
        if (who == CC_NO_CONCEPT && subject != CC_NO_TOKEN) who = cc_person_at(p, subject);
        if (who == CC_NO_CONCEPT) who = told_of(p, p->sentence->token[at].head);
        if (who != CC_NO_CONCEPT) return who;
    }
    return CC_NO_CONCEPT;
}

/* "Studied computer science", "graduated with a degree in law", "majored in history". */
void cc_gather_study(const cc_word *p)
{
    static const char *const verbs[] = {"study", "read"}, *const into[] = {"degree",    "major",   "graduate",
                                                                           "doctorate", "diploma", "bachelor",
                                                                           "master"};
    cc_span lemma = cc_word_lemma(p, p->at);
    int32_t field = CC_NO_TOKEN;
    if (cc_word_token(p)->upos == CC_UPOS_VERB && CC_AMONG(lemma, verbs))
        field = cc_child_exact(p->sentence, p->at, CC_DEP_OBJ);
    else if (CC_AMONG(lemma, into)) field = under_in(p, p->at);
    if (!is_field(p, field)) return;
    uint32_t who = student_of(p);
    if (who == CC_NO_CONCEPT) return;
    int32_t first = first_of_field(p, field);
    cc_span words = cc_article_slice(p->article, p->sentence->token[first].start, p->sentence->token[field].end);
    cc_answer_file(p, CC_ASK_OBJECT, "answer:study", first, field, who, CC_NO_CONCEPT,
                   cc_plain_words(p->run->arena, words));
}

/* --- under what name he works ------------------------------------------------------------------ */

/* "Under the name Red Jan", "going by the name Red Jan", "his stage name is Red Jan": the word "name". */
static bool is_of_alias(const cc_word *p)
{
    static const char *const kinds[] = {"stage", "pen", "screen", "artist", "rap", "ring"};
    if (!cc_span_is(cc_word_lemma(p, p->at), "name") || p->at == 0) return false;
    if (CC_AMONG(cc_word_lemma(p, p->at - 1), kinds)) return true;
    int32_t preposition = cc_child(p->sentence, p->at, CC_DEP_CASE);
    static const char *const under[] = {"under", "by"}, *const verbs[] = {"go",     "perform", "work",
                                                                          "record", "rap",     "write"};
    const cc_token *t = cc_word_token(p);
    bool act = t->head != CC_NO_TOKEN && CC_AMONG(cc_word_lemma(p, t->head), verbs);
    return act && preposition != CC_NO_TOKEN && CC_AMONG(cc_word_form(p, preposition), under);
}

void cc_gather_alias(const cc_word *p)
{
    enum { LONGEST = 3 };
    if (!is_of_alias(p)) return;
    int32_t first = p->at + 1, last = p->at;
    const cc_sentence *s = p->sentence;
    static const char *const links[] = {"of", "is", "was", "\"", "'", "“", "‘", ","};
    while (first < (int32_t)s->count && CC_AMONG(s->token[first].lower, links)) first++;
    for (int32_t i = first; i < (int32_t)s->count && i - first < LONGEST && cc_span_is_capital(s->token[i].form); i++)
        last = i;
    uint32_t who = student_of(p);
    if (last < first || who == CC_NO_CONCEPT) return;
    cc_span words = cc_article_slice(p->article, s->token[first].start, s->token[last].end);
    cc_answer_file(p, CC_ASK_ACTOR, "answer:alias", first, last, who, CC_NO_CONCEPT,
                   cc_plain_words(p->run->arena, words));
}
