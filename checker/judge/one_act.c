/* Whether two statements tell one act: its class, or a topic that both name it by. */
#include "judge/rules.h"

/* What happened is itself a word of the topic, alone or with the next: "departed", "took off". */
static bool happens_in(const cc_comparison *c, uint32_t article, uint32_t token, uint32_t topic)
{
    const cc_token *t = &c->story->article[article]->tokens.item[token];
    uint32_t concept = c->vocabulary->of[article][token];
    char key[128];
    if (concept != CC_NO_CONCEPT && cc_is_topic_word(c->rules, topic, c->vocabulary->concept.item[concept].text))
        return true;
    if (cc_is_topic_word(c->rules, topic, t->lemma) || cc_is_topic_word(c->rules, topic, t->lower)) return true;
    bool next = token + 1 < c->story->article[article]->tokens.count;
    if (token > 0 && t->upos == CC_UPOS_NOUN && /* "its first flight" */
        cc_is_topic_word(c->rules, topic, CC_JOIN(key, t[-1].lower, CC_LIT(" "), t->lemma)))
        return true;
    return next && cc_is_topic_word(c->rules, topic, CC_JOIN(key, t->lemma, CC_LIT(" "), t[1].lower));
}

enum { ACT_WORDS = 6, SUBJECT = 5 }; /* a subject tells of one act with another by a topic alone */

/* The words that name the act: the predicate; the noun that the value hangs on ("the debut concert, in June"); the verb
 * that governs the predicate and what happens as its object ("offered to hold a call on Friday"); what was done to the
 * noun before ("a newly released recording aired Monday"); what happens as its subject ("the maiden flight, in May,
 * reached orbit"). Where one is not there, the predicate is told again. */
static void acts_of(const cc_comparison *c, const cc_statement *s, uint32_t acts[ACT_WORDS])
{
    const cc_sentence *line = &c->story->article[s->article]->sentences.item[s->sentence];
    int32_t value = (int32_t)(s->token - line->first), event = s->event - (int32_t)line->first;
    for (int i = 0; i < ACT_WORDS; i++) acts[i] = (uint32_t)s->event;
    if (value < 0 || value >= (int32_t)line->count || event < 0 || event >= (int32_t)line->count) return;
    int32_t noun = line->token[value].head, above = line->token[event].head;
    if (noun != CC_NO_TOKEN && line->token[noun].upos == CC_UPOS_NOUN && line->token[noun].time < 0)
        acts[1] = line->first + (uint32_t)noun;
    if (above != CC_NO_TOKEN && cc_deprel_main((cc_deprel)line->token[event].deprel) == CC_DEP_XCOMP)
        acts[2] = line->first + (uint32_t)above;
    int32_t object = cc_child(line, event, CC_DEP_OBJ);
    if (object == CC_NO_TOKEN) object = cc_child_exact(line, event, CC_DEP_NSUBJ_PASS); /* "the vote would be held" */
    if (object != CC_NO_TOKEN && cc_concept_names_event(&c->rules->concepts, line->token[object].lemma))
        acts[3] = line->first + (uint32_t)object;
    int32_t subject = cc_span_is(s->kind, "date") ? cc_child_exact(line, event, CC_DEP_NSUBJ) : CC_NO_TOKEN;
    static const char *const turns[] = {"first", "maiden", "inaugural", "debut"};
    if (subject > 0 && (CC_AMONG(line->token[subject - 1].lower, turns) ||
                        cc_concept_names_event(&c->rules->concepts, line->token[subject].lemma)))
        acts[SUBJECT] = line->first + (uint32_t)subject;
    int32_t thing = cc_deprel_main((cc_deprel)line->token[event].deprel) == CC_DEP_ACL
                        ? above
                        : cc_child_exact(line, event, CC_DEP_NSUBJ_PASS),
            done = thing == CC_NO_TOKEN ? CC_NO_TOKEN : cc_child(line, thing, CC_DEP_AMOD);
    if (done != CC_NO_TOKEN && line->token[done].xpos == CC_XPOS_VBN) acts[4] = line->first + (uint32_t)done;
}

static bool any_happens_in(const cc_comparison *c, uint32_t article, const uint32_t acts[ACT_WORDS], uint32_t topic)
{
    for (int i = 0; i < ACT_WORDS; i++)
        if (happens_in(c, article, acts[i], topic)) return true;
    return false;
}

bool cc_tell_one_act(const cc_comparison *c)
{
    if (c->a->event < 0 || c->b->event < 0) return false;
    uint32_t x[ACT_WORDS], y[ACT_WORDS], p = c->a->article, q = c->b->article;
    acts_of(c, c->a, x);
    acts_of(c, c->b, y);
    for (int i = 0; i < SUBJECT; i++)
        for (int k = 0; k < SUBJECT; k++)
            if (cc_concept_match(c->vocabulary, c->vocabulary->of[p][x[i]], c->vocabulary->of[q][y[k]]) > 0)
                return true;
    for (int i = 0; i < CC_TOPICS && c->a->topic[i] > 0; i++)
        for (int k = 0; k < CC_TOPICS && c->b->topic[k] > 0; k++)
            if (c->a->topic[i] == c->b->topic[k] && any_happens_in(c, p, x, c->a->topic[i]) &&
                any_happens_in(c, q, y, c->a->topic[i]))
                return true;
    return false;
}
