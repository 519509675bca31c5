/* What a share is a share of. */
#include "judge/figures.h"
#include "judge/topics.h"
#include "judge/word.h"

#include <string.h>

/* Words of change: a share of these is a share of what changes. */
static bool is_change(cc_span lemma)
{
    static const char *const words[] = {"rise", "increase", "fall",   "drop",    "decline", "cut",      "gain",
                                        "loss", "growth",   "jump",   "slump",   "surge",   "decrease", "grow",
                                        "gain", "climb",    "plunge", "decline", "lose",    "dip",      "slide"};
    return cc_is_among(lemma, words, sizeof words / sizeof *words);
}

/* The subject of a predicate, or of the one that it is joined to. */
static int32_t subject_above(const cc_sentence *s, int32_t at)
{
    enum { STEPS = 3 };
    for (int steps = 0; steps < STEPS && at != CC_NO_TOKEN; steps++, at = s->token[at].head) {
        int32_t subject = cc_child(s, at, CC_DEP_NSUBJ);
        cc_deprel rel = cc_deprel_main((cc_deprel)s->token[at].deprel);
        if (subject != CC_NO_TOKEN) return subject;
        if (rel == CC_DEP_ACL) return s->token[at].head; /* "profits dropped by a tenth", taken for a participle */
        bool degree = rel == CC_DEP_ADVMOD || rel == CC_DEP_AMOD; /* "closed 4 percent lower" */
        if (!degree && rel != CC_DEP_CONJ && rel != CC_DEP_XCOMP && rel != CC_DEP_ADVCL) return CC_NO_TOKEN;
    }
    return CC_NO_TOKEN;
}

/* What fell, behind "a fall in", wherever the tree hangs it. */
static int32_t noun_behind(const cc_sentence *s, int32_t at)
{
    enum { NEAR = 5 };
    int32_t count = (int32_t)s->count;
    if (at + 1 >= count || !(cc_span_is(s->token[at + 1].lower, "in") || cc_span_is(s->token[at + 1].lower, "of")))
        return CC_NO_TOKEN;
    for (int32_t i = at + 2; i < count && i <= at + NEAR; i++)
        if (s->token[i].upos == CC_UPOS_NOUN && !(i + 1 < count && s->token[i + 1].upos == CC_UPOS_NOUN)) return i;
    return CC_NO_TOKEN;
}

/* The concept of a noun, also where a capital at the head of the sentence makes a name of it: "Revenue rose". */
static uint32_t noun_concept(const cc_judging *r, uint32_t article, const cc_sentence *s, int32_t at)
{
    enum { LONGEST = 40 };
    char word[LONGEST];
    cc_span lower = s->token[at].lower;
    if (at > 0 || s->token[at].upos != CC_UPOS_PROPN || lower.len >= sizeof word)
        return r->vocabulary.of[article][s->first + (uint32_t)at];
    memcpy(word, lower.ptr, lower.len);
    word[lower.len] = 0;
    uint32_t plain = cc_vocabulary_find(&r->vocabulary, word);
    return plain != CC_NO_CONCEPT ? plain : r->vocabulary.of[article][s->first + (uint32_t)at];
}

/* The name of the subject; not "Revenue", which only stands first. */
uint32_t cc_named_subject(const cc_judging *r, uint32_t article, uint32_t event)
{
    const cc_sentence *s = cc_sentence_of_token(cc_judging_article(r, article), event);
    int32_t subject = cc_child(s, (int32_t)(event - s->first), CC_DEP_NSUBJ);
    uint32_t name = cc_subject_name(r, article, event);
    return name != CC_NO_CONCEPT && noun_concept(r, article, s, subject) != name ? CC_NO_CONCEPT : name;
}

/* "Turnout was 58 percent", "revenue was up 17 %": the tree may hang the subject on "up". */
static int32_t copular_subject(const cc_sentence *s, int32_t head)
{
    static const char *const ways[] = {"up", "down", "off", "ahead", "higher", "lower"};
    int32_t own = cc_child(s, head, CC_DEP_NSUBJ);
    CC_FOR_CHILDREN(s, head, c)
        if (own == CC_NO_TOKEN && cc_is_among(s->token[c].lower, ways, sizeof ways / sizeof *ways))
            own = cc_child(s, c, CC_DEP_NSUBJ);
    return own;
}

/* What a share is a share of: "profit fell by 6 percent", "a 6 percent fall in profit", "a return of 6 percent". */
uint32_t cc_bearer_of_share(const cc_judging *r, uint32_t article, const cc_number *n)
{
    const cc_sentence *s = cc_sentence_of_token(cc_judging_article(r, article), n->at.head);
    int32_t at = s->token[n->at.head - s->first].head;
    while (at != CC_NO_TOKEN && s->first + (uint32_t)at >= n->at.first && s->first + (uint32_t)at < n->at.last)
        at = s->token[at].head;
    int32_t own = copular_subject(s, (int32_t)(n->at.head - s->first));
    if (own != CC_NO_TOKEN && s->token[own].upos != CC_UPOS_PRON) return noun_concept(r, article, s, own);
    if (at == CC_NO_TOKEN) return CC_NO_CONCEPT;
    int32_t of = at;
    bool noun = s->token[at].upos == CC_UPOS_NOUN;
    if (noun && is_change(s->token[at].lemma)) of = noun_behind(s, at);
    else if (!noun) of = subject_above(s, at);
    if (of == CC_NO_TOKEN || s->token[of].upos == CC_UPOS_PRON || s->token[of].number >= 0) return CC_NO_CONCEPT;
    return noun_concept(r, article, s, of);
}

/* "Promised them a return of 9 percent", "they were promised returns of 9.5 percent": the only share of one noun that
 * each article gives in answer to one question; and it is not two names that have it. */
bool cc_is_sole_share(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    const cc_concept *x = &r->vocabulary.concept.item[a->owner], *y = &r->vocabulary.concept.item[b->owner];
    bool names = x->kind == CC_CONCEPT_NAME && y->kind == CC_CONCEPT_NAME;
    uint32_t topic = cc_shared_topic(a, b);
    return cc_span_is(a->kind, "percent") && topic > 0 && a->sole && b->sole && !names &&
           cc_concept_match(&r->vocabulary, a->head, b->head) > 0;
}
