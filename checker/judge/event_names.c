/* The names and nouns that tell a dated event from its like. */
#include "judge/timing.h"
#include "judge/word.h"

static void add_names(cc_context *out, const cc_judging *r, uint32_t article, const cc_sentence *s, int32_t at)
{
    CC_FOR_CHILDREN(s, at, c) {
        uint32_t concept = r->vocabulary.of[article][s->first + c];
        if (s->token[c].upos != CC_UPOS_PROPN || concept == CC_NO_CONCEPT || s->token[c].time >= 0) continue;
        out->item[out->count++] = (cc_weighted){concept, 1};
        out->total += 1;
    }
}

/* "In 1986, a train came off at Tollan": of what happened long ago a place tells which it was. */
static void add_old_places(cc_context *out, const cc_judging *r, uint32_t article, const cc_sentence *s)
{
    static const char *const words[] = {"in", "at", "near", "outside", "off"};
    for (int32_t i = 0; i < (int32_t)s->count; i++) {
        uint32_t concept = r->vocabulary.of[article][s->first + i];
        int32_t preposition = cc_child(s, i, CC_DEP_CASE);
        bool place =
            preposition != CC_NO_TOKEN && cc_is_among(s->token[preposition].lower, words, sizeof words / sizeof *words);
        if (!place || s->token[i].upos != CC_UPOS_PROPN || s->token[i].time >= 0 || concept == CC_NO_CONCEPT) continue;
        out->item[out->count++] = (cc_weighted){concept, 1};
        out->total += 1;
    }
}

/* The names that tell this event from its like: "the Lindby election", "interfered in the Lindby election". */
void cc_names_of_event(cc_context *out, const cc_judging *r, uint32_t article, uint32_t event, bool old)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *s = cc_sentence_of_token(a, event);
    int32_t at = (int32_t)(event - s->first);
    *out = (cc_context){.item = CC_NEW_ARRAY(r->arena, 2 * s->count + 1, cc_weighted)};
    if (s->token[at].upos == CC_UPOS_NOUN) add_names(out, r, article, s, at);
    bool verb = s->token[at].upos == CC_UPOS_VERB;
    CC_FOR_CHILDREN(s, at, c)
        if (verb && cc_deprel_main((cc_deprel)s->token[c].deprel) == CC_DEP_OBL && s->token[c].upos == CC_UPOS_NOUN &&
            s->token[c].deprel != CC_DEP_OBL_AGENT) /* who did it may be called by many names */
            add_names(out, r, article, s, c);
    if (old) add_old_places(out, r, article, s);
    cc_context_settle(out);
}

/* What an event's noun is of: "the start of the trial", "the bankruptcy filing". */
void cc_what_of_event(cc_context *out, const cc_judging *r, uint32_t article, uint32_t event)
{
    const cc_sentence *s = cc_sentence_of_token(cc_judging_article(r, article), event);
    *out = (cc_context){.item = CC_NEW_ARRAY(r->arena, s->count + 1, cc_weighted)};
    CC_FOR_CHILDREN(s, (int32_t)(event - s->first), c) {
        cc_deprel rel = cc_deprel_main((cc_deprel)s->token[c].deprel);
        uint32_t concept = r->vocabulary.of[article][s->first + (uint32_t)c];
        bool of = rel == CC_DEP_NMOD || rel == CC_DEP_COMPOUND;
        if (of && concept != CC_NO_CONCEPT && s->token[c].time < 0 && s->token[c].number < 0)
            out->item[out->count++] = (cc_weighted){concept, 1};
    }
    cc_context_settle(out);
}

/* The name of whom the predicate is said: its subject, or the noun of a participle ("Calder, founded in 1884"). */
uint32_t cc_doer_of_event(const cc_judging *r, uint32_t article, uint32_t event)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *s = cc_sentence_of_token(a, event);
    const cc_token *t = &a->tokens.item[event];
    static const char *const perceiving[] = {"hear", "see",   "feel",  "notice", "witness",
                                             "spot", "smell", "watch", "happen", "occur"};
    if (CC_AMONG(t->lemma, perceiving))
        return CC_NO_CONCEPT; /* what was heard or happened has its time, whoever heard it */
    uint32_t name = cc_subject_name(r, article, event);
    bool participle = t->deprel == CC_DEP_ACL && t->xpos == CC_XPOS_VBN && t->head != CC_NO_TOKEN;
    if (name != CC_NO_CONCEPT || !participle) return name;
    uint32_t concept = r->vocabulary.of[article][s->first + (uint32_t)t->head];
    return concept != CC_NO_CONCEPT && r->vocabulary.concept.item[concept].kind == CC_CONCEPT_NAME ? concept : name;
}
