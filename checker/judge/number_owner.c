/* Whose a number is: the record, the age, the length of what. */
#include "judge/figures.h"
#include "judge/participants.h"
#include "judge/topics.h"

#include <math.h>

/* Whose record, age or figure in brackets: the person or team named just before, "Bowe (45-1, 33 KOs)". */
uint32_t cc_bracket_owner(const cc_judging *r, uint32_t article, const cc_number *n)
{
    enum { BACK = 10 };
    bool bracket = false;
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *s = cc_sentence_of_token(a, n->at.first);
    for (uint32_t back = 1; back <= BACK && n->at.first >= s->first + back; back++) {
        uint32_t concept = r->vocabulary.of[article][n->at.first - back];
        if (cc_span_is(a->tokens.item[n->at.first - back].form, ")")) return CC_NO_CONCEPT;
        bracket |= cc_span_is(a->tokens.item[n->at.first - back].form, "(");
        if (bracket && concept != CC_NO_CONCEPT && r->vocabulary.concept.item[concept].kind == CC_CONCEPT_NAME)
        return concept;
    }
    return CC_NO_CONCEPT;
}

/* "The 23-year-old beat Erik Lunde": one of that age did something to another, however the tree hangs the name. */
static bool acts_on(const cc_article *a, const cc_sentence *s, const cc_number *n, uint32_t named)
{
    uint32_t end = s->first + s->count, i = n->at.last;
    while (i < end && (cc_span_is(a->tokens.item[i].lower, "old") || cc_span_is(a->tokens.item[i].form, "-"))) i++;
    const cc_token *t = &a->tokens.item[i];
    return i < end && i < named && t->upos == CC_UPOS_VERB && t->xpos != CC_XPOS_VBG &&
           a->tokens.item[named].upos == CC_UPOS_PROPN;
}

/* Whose age it is: "Erik Lunde, 51", "26-year-old Mira Kolar", "the aircraft was 19 years old". */
uint32_t cc_age_owner(const cc_judging *r, uint32_t article, const cc_number *n)
{
    enum { STEPS = 4 };
    const cc_sentence *s = cc_sentence_of_token(cc_judging_article(r, article), n->at.head);
    int32_t at = (int32_t)(n->at.head - s->first);
    for (int steps = 0; steps < STEPS && at != CC_NO_TOKEN; steps++, at = s->token[at].head) {
        uint32_t token = s->first + (uint32_t)at;
        int32_t name = s->token[at].name; /* the concept of a name stands at its head */
        uint32_t concept =
            r->vocabulary.of[article][name < 0 ? token : cc_judging_article(r, article)->names.item[name].at.head];
        bool apposed =
            s->token[at].deprel == CC_DEP_APPOS && s->token[at].upos == CC_UPOS_NOUN; /* "the driver, a man of 44" */
        bool counted = (token >= n->at.first && token < n->at.last) || apposed,
             noun = s->token[at].upos == CC_UPOS_NOUN || s->token[at].upos == CC_UPOS_PROPN;
        bool other = noun && acts_on(cc_judging_article(r, article), s, n, token);
        if (!counted && noun && concept != CC_NO_CONCEPT) return other ? CC_NO_CONCEPT : concept;
        int32_t subject = cc_child(s, at, CC_DEP_NSUBJ);
        if (subject != CC_NO_TOKEN) return r->vocabulary.of[article][s->first + subject];
    }
    return CC_NO_CONCEPT;
}

/* "Two of the dead were over 80", "she was 44": years. A bare number of several people counts them. */
int32_t cc_aged(const cc_judging *r, uint32_t article, const cc_sentence *s, const cc_number *n)
{
    enum { CHILD = 5, OLDEST = 115 };
    int32_t at = (int32_t)(n->at.head - s->first), subject = cc_child(s, at, CC_DEP_NSUBJ);
    double value = n->low_open || n->high_open ? (isfinite(n->low) ? n->low : n->high) : n->low;
    bool whole = n->kind == CC_NUMBER_COUNT && n->noun_token < 0 && value >= CHILD && value <= OLDEST;
    if (!whole || subject == CC_NO_TOKEN || cc_child(s, at, CC_DEP_COP) == CC_NO_TOKEN) return CC_NO_TOKEN;
    /* "By the time she was eight", "since he was 9": then, not now. */
    cc_deprel rel = cc_deprel_main((cc_deprel)s->token[at].deprel);
    CC_FOR_CHILDREN(s, at, c)
        if (cc_span_is(s->token[c].lemma, "time") || cc_span_is(s->token[c].lower, "when")) return CC_NO_TOKEN;
    if (rel == CC_DEP_ADVCL || (rel == CC_DEP_ACL && !cc_relative_at(s, subject))) return CC_NO_TOKEN;
    const cc_token *t = &s->token[subject];
    uint32_t concept = r->vocabulary.of[article][s->first + (uint32_t)subject];
    bool he = cc_span_is(t->lower, "he") || cc_span_is(t->lower, "she"),
         many = t->xpos == CC_XPOS_NNS || t->upos == CC_UPOS_NUM;
    int32_t of = t->upos == CC_UPOS_NUM ? cc_child(s, subject, CC_DEP_NMOD) : CC_NO_TOKEN;
    bool name = t->name >= 0 && cc_judging_article(r, article)->names.item[t->name].kind == CC_NAME_PERSON;
    bool person = he || name || cc_is_person(r, concept) ||
                  (of != CC_NO_TOKEN && cc_names_people(r, r->vocabulary.of[article][s->first + (uint32_t)of]));
    return person && concept != CC_NO_CONCEPT && (!many || n->low_open || n->high_open || n->low < n->high)
               ? subject
               : CC_NO_TOKEN;
}

/* "The youngest of them is 19": an age without a word for years. The subject, or CC_NO_TOKEN. */
int32_t cc_oldest_of(const cc_sentence *s, const cc_number *n)
{
    static const char *const words[] = {"youngest", "oldest", "eldest"};
    int32_t subject = cc_child(s, (int32_t)(n->at.head - s->first), CC_DEP_NSUBJ);
    for (size_t i = 0; subject != CC_NO_TOKEN && i < sizeof words / sizeof *words; i++)
        if (cc_span_is(s->token[subject].lower, words[i])) return subject;
    return CC_NO_TOKEN;
}

/* What is so many pages long: "the 47-page indictment". */
uint32_t cc_document_of(const cc_judging *r, uint32_t article, uint32_t noun)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *s = cc_sentence_of_token(a, noun);
    const cc_token *t = &a->tokens.item[noun];
    bool modifier = cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_COMPOUND && t->head != CC_NO_TOKEN;
    return modifier ? r->vocabulary.of[article][s->first + t->head] : CC_NO_CONCEPT;
}
