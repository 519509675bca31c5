#include "judge/main_event.h"

#include "base/utf8.h"

/* Topics of topics.csv, asked for the hour or the day, that are something that happened. */
static bool is_happening(const cc_topic *t)
{
    static const char *const names[] = {"crash",        "collapse",    "blast",     "fire began",  "shots heard",
                                        "robbery",      "quake",       "crash day", "blast day",   "fire day",
                                        "shooting day", "robbery day", "quake day", "collapse day"};
    return t->slot == CC_ASK_TIME && CC_AMONG(t->name, names);
}

static void count_word(const cc_judging *r, cc_span word, uint8_t *seen)
{
    for (int64_t at = cc_map_get(&r->rules->topics, word); at >= 0; at = r->rules->topic_word.item[at].next) {
        uint32_t topic = r->rules->topic_word.item[at].topic;
        if (is_happening(&r->rules->topic.item[topic])) seen[topic] = 1;
    }
}

/* The words of the headline and the first sentences. */
static void read_lead(const cc_judging *r, uint32_t article, uint8_t *seen)
{
    enum { LEAD = 3 };
    const cc_article *a = cc_judging_article(r, article);
    for (uint32_t i = 0, told = 0; i < a->sentences.count && told < LEAD; i++) {
        const cc_sentence *s = &a->sentences.item[i];
        if (!cc_speaks_at(a, s->start)) continue;
        told++;
        for (uint32_t k = 0; k < s->count; k++) {
            uint32_t concept = r->vocabulary.of[article][s->first + k];
            if (s->token[k].upos != CC_UPOS_VERB && s->token[k].upos != CC_UPOS_NOUN) continue;
            count_word(r, s->token[k].lemma, seen);
            if (concept != CC_NO_CONCEPT) count_word(r, r->vocabulary.concept.item[concept].text, seen);
        }
    }
}

void cc_main_topics(const cc_judging *r, const char *scope, uint32_t topics[CC_TOPICS])
{
    uint32_t n = r->rules->topic.count, *articles = CC_NEW_ARRAY(r->arena, n + 1, uint32_t);
    for (uint32_t i = 0; i < r->story->articles; i++) {
        uint8_t *seen = CC_NEW_ARRAY(r->arena, n + 1, uint8_t);
        read_lead(r, i, seen);
        for (uint32_t t = 0; t < n; t++) articles[t] += seen[t];
    }
    for (uint32_t k = 0; k < CC_TOPICS; k++) {
        uint32_t best = n;
        for (uint32_t t = 0; t < n; t++)
            if (cc_span_is(r->rules->topic.item[t].scope, scope) && 2 * articles[t] >= r->story->articles &&
                articles[t] > 0 && (best == n || articles[t] > articles[best]))
                best = t;
        topics[k] = best == n ? 0 : best + 1;
        articles[best] = 0; /* the one behind the last is never read */
    }
}

bool cc_is_main_event(const cc_article *a, uint32_t event)
{
    static const char *const verbs[] = {"happen", "occur", "unfold"}, *const words[] = {
                                                                          "it",       "this",    "that",    "incident",
                                                                          "accident", "tragedy", "disaster"};
    const cc_sentence *s = cc_sentence_of_token(a, event);
    const cc_token *t = &a->tokens.item[event];
    if (t->upos == CC_UPOS_NOUN) return CC_AMONG(t->lemma, words);
    int32_t subject = cc_child(s, (int32_t)(event - s->first), CC_DEP_NSUBJ);
    return CC_AMONG(t->lemma, verbs) && subject != CC_NO_TOKEN && CC_AMONG(s->token[subject].lower, words);
}
