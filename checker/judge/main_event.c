#include "judge/main_event.h"

#include "base/utf8.h"

/* Topics of topics.csv, asked for the hour or the day, that are something that happened. */
static bool is_happening(const cc_topic *t)
{
    static const char *const names[] = {"crash",       "collapse",     "blast",        "fire began",
                                        "shots heard", "robbery",      "quake",        "crash day",
                                        "blast day",   "fire day",     "shooting day", "robbery day",
                                        "quake day",   "collapse day", "attack hour",  "attack day"};
    return t->slot == CC_ASK_TIME && CC_AMONG(t->name, names);
}

static void count_word(const cc_judging *r, cc_span word, uint8_t *seen)
{
    for (int64_t at = cc_map_get(&r->rules->topics, word); at >= 0; at = r->rules->topic_word.item[at].next) {
        uint32_t topic = r->rules->topic_word.item[at].topic;
        if (is_happening(&r->rules->topic.item[topic])) seen[topic] = 1;
    }
}

/* The next of the sentences that tell what an article is about, its headline and the first ones: *i of them were
 * passed, *told of them tell something. NULL behind the last. */
static const cc_sentence *next_of_lead(const cc_article *a, uint32_t *i, uint32_t *told)
{
    enum { LEAD = 3 };
    while (*i < a->sentences.count && *told < LEAD) {
        const cc_sentence *s = &a->sentences.item[(*i)++];
        if (!cc_speaks_at(a, s->start)) continue;
        ++*told;
        return s;
    }
    return NULL;
}

static void read_lead(const cc_judging *r, uint32_t article, uint8_t *seen)
{
    uint32_t i = 0, told = 0;
    for (const cc_sentence *s; (s = next_of_lead(cc_judging_article(r, article), &i, &told)) != NULL;)
        for (uint32_t k = 0; k < s->count; k++) {
            uint32_t concept = r->vocabulary.of[article][s->first + k];
            if (s->token[k].upos != CC_UPOS_VERB && s->token[k].upos != CC_UPOS_NOUN) continue;
            count_word(r, s->token[k].lemma, seen);
            if (concept != CC_NO_CONCEPT) count_word(r, r->vocabulary.concept.item[concept].text, seen);
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

/* Verbs of every lead, which tell nothing of this story. */
static bool is_common(cc_span word)
{
    static const char *const words[] = {
        "say",     "report",  "claim", "tell",  "show",    "see",   "take",   "make",   "get",    "go",   "come",
        "have",    "be",      "do",    "give",  "know",    "think", "find",   "call",   "use",    "want", "become",
        "look",    "include", "work",  "start", "begin",   "state", "ask",    "look",   "time",   "way",  "year",
        "day",     "story",   "news",  "video", "world",   "week",  "month",  "life",   "people", "lead", "name",
        "believe", "talk",    "speak", "meet",  "discuss", "offer", "health", "service"};
    return CC_AMONG(word, words);
}

static bool names_act(const cc_judging *r, const cc_token *t)
{
    if (t->time >= 0 || is_common(t->lemma)) return false;
    if (t->upos == CC_UPOS_VERB) return true;
    return t->upos == CC_UPOS_NOUN && cc_concept_names_event(&r->rules->concepts, t->lemma);
}

/* The concepts of acts in the lead, each once. */
static void count_acts(const cc_judging *r, uint32_t article, uint32_t *articles, uint32_t *seen)
{
    uint32_t i = 0, told = 0;
    for (const cc_sentence *s; (s = next_of_lead(cc_judging_article(r, article), &i, &told)) != NULL;)
        for (uint32_t k = 0; k < s->count; k++) {
            uint32_t concept = r->vocabulary.of[article][s->first + k];
            if (concept == CC_NO_CONCEPT || seen[concept] == article + 1 || !names_act(r, &s->token[k])) continue;
            if (is_common(r->vocabulary.concept.item[concept].text)) continue;
            seen[concept] = article + 1;
            articles[concept]++;
        }
}

uint32_t cc_main_act(const cc_judging *r)
{
    enum { LEAST = 2, MANY = 10 };
    uint32_t n = r->vocabulary.concept.count, best = CC_NO_CONCEPT, count = r->story->articles;
    if (count <= LEAST || count > MANY) return CC_NO_CONCEPT;
    uint32_t *articles = CC_NEW_ARRAY(r->arena, n + 1, uint32_t), *seen = CC_NEW_ARRAY(r->arena, n + 1, uint32_t);
    for (uint32_t i = 0; i < count; i++) count_acts(r, i, articles, seen);
    for (uint32_t c = 0; c < n; c++)
        if (best == CC_NO_CONCEPT || articles[c] > articles[best]) best = c;
    return best != CC_NO_CONCEPT && articles[best] > LEAST && 5 * articles[best] >= 3 * count ? best : CC_NO_CONCEPT;
}

uint32_t cc_main_act_topic(const cc_judging *r)
{
    for (uint32_t t = 0; t < r->rules->topic.count; t++)
        if (cc_span_is(r->rules->topic.item[t].name, "main act")) return t + 1;
    return 0;
}

void cc_add_main_act(const cc_judging *r, cc_statement *s)
{
    for (uint32_t i = CC_TOPICS - 1; i > 0; i--) s->topic[i] = s->topic[i - 1];
    s->topic[0] = cc_main_act_topic(r);
}

bool cc_is_main_event(const cc_article *a, uint32_t event)
{
    static const char *const verbs[] = {"happen", "occur", "unfold"}, *const words[] = {
                                                                          "it",       "this",     "that",
                                                                          "incident", "accident", "tragedy",
                                                                          "disaster", "horror",   "drama",
                                                                          "violence", "attack",   "scene"};
    const cc_sentence *s = cc_sentence_of_token(a, event);
    const cc_token *t = &a->tokens.item[event];
    if (t->upos == CC_UPOS_NOUN) return CC_AMONG(t->lemma, words);
    int32_t subject = cc_child(s, (int32_t)(event - s->first), CC_DEP_NSUBJ);
    return CC_AMONG(t->lemma, verbs) && subject != CC_NO_TOKEN && CC_AMONG(s->token[subject].lower, words);
}
