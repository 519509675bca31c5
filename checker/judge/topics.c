/* Topics: questions that a story answers once, whatever words its outlets choose (rules/topics.csv). */
#include "judge/topics.h"

#include "judge/participants.h"
#include "mention/calendar.h"

/* --- the table ------------------------------------------------------------------ */

static void add_word(cc_judge_rules *out, cc_span word, uint32_t topic, cc_arena *a)
{
    int64_t first = cc_map_get(&out->topics, word);
    *CC_PUSH(a, &out->topic_word) = (cc_topic_word){topic, (int32_t)first};
    cc_map_set(&out->topics, word, out->topic_word.count - 1);
}

cc_status cc_topics_read(cc_judge_rules *out, const cc_tables *tables, cc_arena *a, cc_error *err)
{
    static const char *const names[] = {"topic", "slot", "scope", "words", "nouns", "owner"};
    enum { TOPIC, SLOT, SCOPE, WORDS, NOUNS, OWNER, COLUMNS };
    const cc_table *t;
    uint32_t column[COLUMNS], slot;
    out->topics.arena = a;
    cc_status s = cc_tables_require(tables, "topics", &t, err);
    for (int i = 0; s == CC_OK && i < COLUMNS; i++) s = cc_table_require(t, names[i], &column[i], err);
    for (uint32_t i = 0; s == CC_OK && i < t->rows.count; i++) {
        const cc_row *row = &t->rows.item[i];
        s = cc_table_choice(t, row, column[SLOT], cc_ask_names, CC_ASK_COUNT, &slot, err);
        if (s == CC_OK && row->cell[column[WORDS]].len == 0)
            s = cc_table_bad_cell(t, row, column[WORDS], err, "words are wanted");
        cc_span rest = row->cell[column[WORDS]], word;
        *CC_PUSH(a, &out->topic) = (cc_topic){row->cell[column[TOPIC]], (cc_ask)slot, row->cell[column[SCOPE]],
                                              row->cell[column[NOUNS]], row->cell[column[OWNER]].len > 0};
        while (cc_span_split(&rest, ';', &word)) add_word(out, cc_span_trim(word), out->topic.count - 1, a);
    }
    return s;
}

/* --- what a value answers ---------------------------------------------------------- */

typedef struct {
    const cc_judging *run;
    const cc_article *article;
    const cc_sentence *sentence;
    uint32_t number; /* of the article */
    cc_ask slot;
    cc_span kind;
    int32_t noun;              /* counted, within the sentence; CC_NO_TOKEN */
    bool people;               /* the counted noun is a word for people */
    uint32_t found[CC_TOPICS]; /* nearest first */
    uint32_t count;
} search;

bool cc_names_people(const cc_judging *r, uint32_t concept)
{
    static const char *const words[] = {"person", "people", "victim", "casualty", "life",   "body",
                                        "dead",   "die",    "other",  "soul",     "injure", "man"};
    if (concept == CC_NO_CONCEPT) return true;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(r->vocabulary.concept.item[concept].text, words[i])) return true;
    return false;
}

bool cc_is_person(const cc_judging *r, uint32_t concept)
{
    enum { PERSON = 18, GROUP = 14 };
    if (concept == CC_NO_CONCEPT || r->rules->wordnet == NULL) return false;
    const cc_concept *c = &r->vocabulary.concept.item[concept];
    for (uint32_t i = 0; i < c->senses && i < 1; i++) {
        unsigned file = cc_wordnet_lexfile(r->rules->wordnet, c->sense[i]);
        if (cc_wordnet_synset_pos(r->rules->wordnet, c->sense[i]) == CC_WN_NOUN && file == PERSON) return true;
        if (cc_span_is(c->text, "people")) return true;
    }
    return cc_span_is(c->text, "person") || cc_span_is(c->text, "people");
}

/* "A workforce of 1,200", "a crowd of 67,000": the noun is a word of the topic itself. */
static bool is_topic_word(const search *s, uint32_t topic)
{
    if (s->noun < 0) return false;
    cc_span lemma = s->sentence->token[s->noun].lemma;
    for (int64_t at = cc_map_get(&s->run->rules->topics, lemma); at >= 0; at = s->run->rules->topic_word.item[at].next)
        if (s->run->rules->topic_word.item[at].topic == topic) return true;
    return false;
}

static bool may_count(const search *s, const cc_topic *t)
{
    cc_span rest = t->nouns, noun;
    if (rest.len == 0) return true;
    if (s->slot == CC_ASK_PLACE || s->slot == CC_ASK_ACTOR) { /* how the name hangs on the words of the topic */
        while (cc_span_split(&rest, ';', &noun))
            if (cc_span_equal(noun, s->kind)) return true;
        return false;
    }
    uint32_t concept = s->noun < 0 ? CC_NO_CONCEPT : s->run->vocabulary.of[s->number][s->sentence->first + s->noun];
    while (cc_span_split(&rest, ';', &noun)) {
        if (cc_span_is(noun, "thing") && !cc_names_people(s->run, concept) && !cc_is_person(s->run, concept))
            return true;
        if ((cc_span_is(noun, "person") || cc_span_is(noun, "anybody")) &&
            (cc_names_people(s->run, concept) || cc_is_person(s->run, concept)))
            return true;
        if (concept != CC_NO_CONCEPT && cc_span_equal(noun, s->run->vocabulary.concept.item[concept].text)) return true;
        if (s->noun >= 0 && cc_span_equal(noun, s->sentence->token[s->noun].lemma)) return true;
    }
    return false;
}

static bool in_scope(const cc_topic *t, const search *s)
{
    return s->slot == CC_ASK_PLACE || s->slot == CC_ASK_ACTOR || cc_in_scope(t->scope, s->kind);
}

static void try_word(search *s, cc_span word)
{
    for (int64_t at = cc_map_get(&s->run->rules->topics, word); at >= 0; at = s->run->rules->topic_word.item[at].next) {
        uint32_t topic = s->run->rules->topic_word.item[at].topic;
        const cc_topic *t = &s->run->rules->topic.item[topic];
        bool known = s->count == CC_TOPICS || t->slot != s->slot || !in_scope(t, s) ||
                     !(may_count(s, t) || is_topic_word(s, topic));
        for (uint32_t i = 0; i < s->count && !known; i++) known = s->found[i] == topic + 1;
        if (!known) s->found[s->count++] = topic + 1;
    }
}

/* "Took 3 million from investors": the verb with the prepositions of what hangs on it. */
static void try_prepositions(search *s, int32_t verb, cc_span lemma)
{
    CC_FOR_CHILDREN(s->sentence, verb, c) {
        int32_t by = s->sentence->token[c].time >= 0 ? CC_NO_TOKEN : cc_child(s->sentence, c, CC_DEP_CASE);
        if (by == CC_NO_TOKEN) continue;
        char key[128];
        try_word(s, CC_JOIN(key, lemma, CC_LIT(" "), s->sentence->token[by].lower));
    }
}

/* The words by which a token may tell the topic: its class, its lemma, its lemma with the next word or the one
 * before, a verb with its prepositions. */
static void try_token(search *s, int32_t at)
{
    const cc_token *t = &s->sentence->token[at];
    uint32_t concept = s->run->vocabulary.of[s->number][s->sentence->first + at];
    cc_span lemma = s->run->lemma[s->number][s->sentence->first + at];
    bool in_time = s->slot == CC_ASK_TIME && t->time >= 0; /* the "last" of "last Thursday" */
    /* "Passed by 52 votes to 45": what is counted there is not what happened. */
    int32_t counted = s->slot == CC_ASK_TIME ? cc_child(s->sentence, at, CC_DEP_NUMMOD) : CC_NO_TOKEN,
            by = counted == CC_NO_TOKEN ? CC_NO_TOKEN : cc_child(s->sentence, at, CC_DEP_CASE);
    bool how = by != CC_NO_TOKEN &&
               (cc_span_is(s->sentence->token[by].lower, "by") || cc_span_is(s->sentence->token[by].lower, "with"));
    /* "Pleaded guilty" is no verdict. */
    bool plea = t->head != CC_NO_TOKEN && cc_span_is(t->lower, "guilty") &&
                cc_span_is(s->sentence->token[t->head].lemma, "plead");
    if (in_time || how || plea || t->upos == CC_UPOS_PUNCT || t->upos == CC_UPOS_DET || t->upos == CC_UPOS_PRON) return;
    bool plural = t->xpos == CC_XPOS_NNS && cc_map_get(&s->run->rules->topics, t->lower) >= 0; /* sales, damages */
    if (!plural && concept != CC_NO_CONCEPT && s->run->vocabulary.concept.item[concept].kind != CC_CONCEPT_NAME)
        try_word(s, s->run->vocabulary.concept.item[concept].text);
    if (!plural) try_word(s, lemma);
    if (!cc_span_equal(lemma, t->lower)) try_word(s, t->lower); /* "seven are missing", tagged as a form of "miss" */
    char key[128];
    if (at + 1 < (int32_t)s->sentence->count)
        try_word(s, CC_JOIN(key, lemma, CC_LIT(" "), s->sentence->token[at + 1].lower));
    int32_t object = t->upos == CC_UPOS_VERB ? cc_child(s->sentence, at, CC_DEP_OBJ) : CC_NO_TOKEN;
    if (object != CC_NO_TOKEN) /* "leaves the mayor's office" */
        try_word(s, CC_JOIN(key, lemma, CC_LIT(" the "), s->sentence->token[object].lemma));
    if (t->upos == CC_UPOS_VERB) try_prepositions(s, at, lemma);
    if (at > 0 && t->upos == CC_UPOS_NOUN)
        try_word(s, CC_JOIN(key, s->sentence->token[at - 1].lower, CC_LIT(" "), lemma));
}

static bool opens_clause(const cc_token *t)
{
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    return rel == CC_DEP_CCOMP || rel == CC_DEP_ADVCL || rel == CC_DEP_PARATAXIS || rel == CC_DEP_CONJ ||
           t->deprel == CC_DEP_ACL_RELCL || rel == CC_DEP_CSUBJ;
}

/* "Shot or injured nine people": two words for one deed. */
static bool is_alternative(const cc_sentence *s, int32_t at)
{
    int32_t by = s->token[at].deprel == CC_DEP_CONJ ? cc_child(s, at, CC_DEP_CC) : CC_NO_TOKEN;
    return by != CC_NO_TOKEN && cc_span_is(s->token[by].lower, "or");
}

/* "Resigned on Monday after the election": it is not the election's day. */
static bool is_another_time(const search *s, int32_t at)
{
    int32_t by = s->slot == CC_ASK_TIME ? cc_child(s->sentence, at, CC_DEP_CASE) : CC_NO_TOKEN;
    cc_span w = by == CC_NO_TOKEN ? CC_LIT("") : s->sentence->token[by].lower;
    return cc_span_is(w, "after") || cc_span_is(w, "before") || cc_span_is(w, "since") || cc_span_is(w, "following");
}

/* Children of a token, and theirs down to `depth`; other clauses are other matters. "The rescue involved 62 swimmers"
 * does not say that they were rescued: where people are counted, another thing's name does not tell. */
static void try_below(search *s, int32_t at, int32_t except, int depth)
{
    CC_FOR_CHILDREN(s->sentence, at, c) {
        const cc_token *t = &s->sentence->token[c];
        bool other = s->people && except != CC_NO_TOKEN && cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_NSUBJ;
        if (c == except || opens_clause(t) || other || is_another_time(s, c)) continue;
        try_token(s, c);
        /* "The stoppage, which began at midnight": when the stoppage began. */
        bool relative = s->slot == CC_ASK_TIME && s->sentence->token[at].deprel == CC_DEP_ACL_RELCL &&
                        cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_NSUBJ && cc_relative_at(s->sentence, c);
        if (relative && s->sentence->token[at].head != CC_NO_TOKEN) try_token(s, s->sentence->token[at].head);
        if (depth > 1) try_below(s, c, CC_NO_TOKEN, depth - 1);
    }
}

/* "Judge Helen Marsh": a word for an office, in or before the name. */
static void try_title(search *s, int32_t at)
{
    const cc_token *t = &s->sentence->token[at];
    bool office = cc_rules_entry(s->run->rules, &s->run->rules->roles, t->lower) != NULL ||
                  cc_map_get(&s->run->rules->topics, t->lower) >= 0;
    cc_span kind = s->kind;
    s->kind = CC_LIT("title");
    if (office && s->slot == CC_ASK_ACTOR && (t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_PROPN))
        try_word(s, t->lower);
    s->kind = kind;
}

bool cc_is_end(cc_span lemma)
{
    static const char *const words[] = {"end", "collapse", "fail", "break", "dissolve", "expire", "finish", "conclude"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(lemma, words[i])) return true;
    return false;
}

bool cc_is_measure_word(cc_span lower)
{
    static const char *const words[] = {"below", "beneath", "deep", "long",   "high",    "tall",
                                        "away",  "off",     "from", "north",  "south",   "east",
                                        "west",  "above",   "wide", "inland", "offshore"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(lower, words[i])) return true;
    return false;
}

void cc_topics_of(const cc_judging *r, uint32_t article, cc_ask slot, cc_span kind, int32_t noun, uint32_t focus,
                  uint32_t topics[CC_TOPICS])
{
    enum { UP = 2, FIGURE = 3 };
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *sentence = cc_sentence_of_token(a, focus);
    search s = {.run = r,
                .article = a,
                .sentence = sentence,
                .number = article,
                .slot = slot,
                .kind = kind,
                .noun = noun < 0 ? CC_NO_TOKEN : noun - (int32_t)sentence->first};
    int32_t own = (int32_t)(focus - sentence->first), at = own;
    /* "Nine policemen were hurt": a word for people says who was counted, not in what they were counted. */
    bool people = s.people = noun >= 0 && cc_is_person(r, r->vocabulary.of[article][noun]);
    bool name = slot == CC_ASK_PLACE || slot == CC_ASK_ACTOR; /* its own words tell nothing, a title before it does */
    bool measured =
        cc_span_starts(kind, "quantity") && own + 1 < (int32_t)sentence->count; /* "42 km below", "9 m long" */
    if (measured && cc_is_measure_word(sentence->token[own + 1].lower)) try_token(&s, own + 1);
    bool told = s.count > 0;
    if (!people && !name && !told) try_token(&s, at);
    for (int32_t before = own; name && before >= 0 && own - before <= 2; before--)
        if (before < own || sentence->token[own].deprel != CC_DEP_FLAT) try_title(&s, before);
    /* "Their marriage collapsed in 2010": that a thing ended does not say when it was. */
    bool over = slot == CC_ASK_TIME && cc_is_end(sentence->token[own].lemma);
    if (!told && !over) try_below(&s, at, CC_NO_TOKEN, 1);
    /* "Took jewels worth 8,000": what was done tells more than their worth. */
    bool worth = cc_span_is(sentence->token[own].lemma, "worth");
    for (int up = 0;
         !over && up < UP && (s.count == 0 || (worth && up == 0)) && sentence->token[at].head != CC_NO_TOKEN; up++) {
        bool verb = sentence->token[at].upos ==
                    CC_UPOS_VERB; /* "the envoy, who is to land on Saturday": not when he was called */
        if (verb && opens_clause(&sentence->token[at]) && !is_alternative(sentence, at)) break;
        if (cc_deprel_main((cc_deprel)sentence->token[at].deprel) == CC_DEP_COMPOUND) up--; /* one noun in two words */
        int32_t below = at;
        at = sentence->token[at].head;
        bool figure = slot == CC_ASK_NUMBER && at < own && own - at <= FIGURE && sentence->token[at].number >= 0 &&
                      cc_span_is(sentence->token[at + 1].lower, "of");
        if (figure && sentence->token[at].head != CC_NO_TOKEN) {
            up--; /* "tens of thousands of people": the figure's own words */
            continue;
        }
        uint32_t before = s.count;
        try_token(&s, at);
        if (s.count == before) try_below(&s, at, below, 2);
    }
    if (people && s.count == 0) try_token(&s, own);
    if (s.count == 0 && !over) try_below(&s, own, CC_NO_TOKEN, 2); /* "a state of emergency has been in force" */
    for (uint32_t i = 0; i < CC_TOPICS; i++) topics[i] = i < s.count ? s.found[i] : 0;
}

uint32_t cc_shared_topic(const cc_statement *a, const cc_statement *b)
{
    for (int i = 0; i < CC_TOPICS && a->topic[i] > 0; i++)
        for (int k = 0; k < CC_TOPICS && b->topic[k] > 0; k++)
            if (a->topic[i] == b->topic[k]) return a->topic[i];
    return 0;
}

/* --- past events ----------------------------------------------------------------------- */

int32_t cc_past_year(const cc_article *a, const cc_time *t)
{
    enum { DAY = 24 * 60, WELL = 200, RECENT = 300, LONGEST = 367 * DAY };
    if (t->intervals == 0 || a->published == CC_NO_DAY) return 0;
    const cc_interval *i = &t->interval[0];
    if (i->from == INT64_MIN || i->from >= ((int64_t)a->published - WELL) * DAY || i->grain > CC_GRAIN_YEAR) return 0;
    if (i->to > (int64_t)a->published * DAY) return 0; /* "this year" began long ago, but is not past */
    /* "The six months to March" of an article of May: what it reports. */
    if (i->to - i->from < RECENT * DAY && i->to >= ((int64_t)a->published - WELL) * DAY) return 0;
    if (i->to - i->from > LONGEST) return 0; /* "between 2014 and 2018": no one event's */
    return cc_year_of((int32_t)(i->from / DAY));
}

int32_t cc_event_when(const cc_article *a, const cc_time *t)
{
    const cc_sentence *s = cc_sentence_of_token(a, t->at.first);
    uint32_t at = t->at.last - s->first;
    if (at + 1 < s->count && cc_span_is(s->token[at].form, ",")) at++;
    if (at >= s->count || !cc_span_is(s->token[at].lower, "when")) return -1;
    int32_t head = s->token[at].head;
    return head > (int32_t)at ? (int32_t)s->first + head : -1;
}

/* The year that stands before the "when" of a clause: "since October 2017, when three people died". */
static int32_t year_before_when(const cc_article *a, const cc_sentence *s, int32_t at)
{
    for (uint32_t i = 0; i < a->times.count; i++) {
        const cc_time *t = &a->times.item[i];
        if (t->at.last > s->first + (uint32_t)at) return 0;
        bool near = t->at.first >= s->first && cc_event_when(a, t) == (int32_t)s->first + at;
        int32_t year = near ? cc_past_year(a, t) : 0;
        if (year != 0) return year;
    }
    return 0;
}

/* Of the predicate itself, or of the one that it is joined to. */
static int32_t year_of_when(const cc_article *a, const cc_sentence *s, int32_t at)
{
    enum { STEPS = 4 };
    bool when = false;
    for (uint32_t i = 0; i < s->count && !when; i++) when = cc_span_is(s->token[i].lower, "when");
    for (int steps = 0; when && steps < STEPS && at != CC_NO_TOKEN; steps++, at = s->token[at].head) {
        int32_t year = year_before_when(a, s, at);
        if (year != 0) return year;
    }
    return 0;
}

int32_t cc_era_of(const cc_judging *r, uint32_t article, uint32_t token)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *s = cc_sentence_of_token(a, token);
    int32_t at = (int32_t)(token - s->first), when = year_of_when(a, s, at);
    if (when != 0) return when;
    bool was_relative = false,
         last =
             false; /* "the mine, which employs 900 people, was fined last year": not what the relative clause says */
    for (int steps = 0; at != CC_NO_TOKEN && steps < 6 && !last; steps++, at = s->token[at].head) {
        last = was_relative;
        was_relative = s->token[at].deprel == CC_DEP_ACL_RELCL;
        if (s->token[at].time >= 0 && steps > 0) return cc_past_year(a, &a->times.item[s->token[at].time]);
        CC_FOR_CHILDREN(s, at, c) {
            int32_t time = s->token[c].time;
            if (time < 0)
                CC_FOR_CHILDREN(s, c, below)
                    if (s->token[below].time >= 0 && c != at && s->token[c].upos == CC_UPOS_NOUN)
                        time = s->token[below].time;
            int32_t year = time < 0 ? 0 : cc_past_year(a, &a->times.item[time]);
            if (year != 0) return year;
        }
    }
    return 0;
}
