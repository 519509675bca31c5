/* Statements of numbers: what is counted or measured, in which clause. */
#include "judge/apart.h"
#include "judge/counting.h"
#include "judge/measure.h"
#include "judge/participants.h"
#include "judge/topics.h"
#include "judge/values.h"
#include "judge/word.h"

#include "base/utf8.h"

#include <math.h>
#include <string.h>

/* Numbers of one kind may meet: counts with counts, a length with a length. */
static cc_span kind_of(const cc_number *n, cc_arena *a)
{
    switch (n->kind) {
    case CC_NUMBER_MONEY: return cc_arena_print(a, "money:%.*s", CC_FMT(n->unit));
    case CC_NUMBER_PERCENT: return CC_LIT("percent");
    case CC_NUMBER_QUANTITY: return cc_arena_print(a, "quantity:%.*s", CC_FMT(n->dimension));
    case CC_NUMBER_ORDINAL: return CC_LIT("ordinal");
    case CC_NUMBER_AGE: return CC_LIT("age");
    case CC_NUMBER_SCORE: return CC_LIT("score");
    case CC_NUMBER_ID: return CC_LIT("id");
    default: return n->ordinal ? CC_LIT("ordinal") : n->low != floor(n->low) ? CC_LIT("decimal") : CC_LIT("count");
    }
}

/* Whose record, age or figure in brackets: the person or team named just before, "Bowe (45-1, 33 KOs)". */
static uint32_t owner(const cc_judging *r, uint32_t article, const cc_number *n)
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

/* Whose age it is: "Erik Lunde, 51", "26-year-old Mira Kolar", "the aircraft was 19 years old". */
static uint32_t owner_of_age(const cc_judging *r, uint32_t article, const cc_number *n)
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
        if (!counted && noun && concept != CC_NO_CONCEPT) return concept;
        int32_t subject = cc_child(s, at, CC_DEP_NSUBJ);
        if (subject != CC_NO_TOKEN) return r->vocabulary.of[article][s->first + subject];
    }
    return CC_NO_CONCEPT;
}

/* "Two of the dead were over 80", "she was 44": years. A bare number of several people counts them. */
static int32_t aged(const cc_judging *r, uint32_t article, const cc_sentence *s, const cc_number *n)
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
static uint32_t named_subject(const cc_judging *r, uint32_t article, uint32_t event)
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
static uint32_t bearer_of_share(const cc_judging *r, uint32_t article, const cc_number *n)
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

/* "The youngest of them is 19": an age without a word for years. The subject, or CC_NO_TOKEN. */
static int32_t oldest_of(const cc_sentence *s, const cc_number *n)
{
    static const char *const words[] = {"youngest", "oldest", "eldest"};
    int32_t subject = cc_child(s, (int32_t)(n->at.head - s->first), CC_DEP_NSUBJ);
    for (size_t i = 0; subject != CC_NO_TOKEN && i < sizeof words / sizeof *words; i++)
        if (cc_span_is(s->token[subject].lower, words[i])) return subject;
    return CC_NO_TOKEN;
}

/* "For the fifth time", "five times": of what was done. */
static uint32_t repeated(const cc_judging *r, uint32_t article, const cc_statement *s)
{
    const cc_token *noun = s->noun > 0 ? &cc_judging_article(r, article)->tokens.item[s->noun - 1] : NULL;
    bool time = noun != NULL && (cc_span_is(s->kind, "ordinal") || cc_span_is(s->kind, "count")) &&
                cc_span_is(noun->lemma, "time") && s->event >= 0;
    return time ? r->vocabulary.of[article][s->event] : s->head;
}

/* What is so many pages long: "the 47-page indictment". */
static uint32_t document_of(const cc_judging *r, uint32_t article, uint32_t noun)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *s = cc_sentence_of_token(a, noun);
    const cc_token *t = &a->tokens.item[noun];
    bool modifier = cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_COMPOUND && t->head != CC_NO_TOKEN;
    return modifier ? r->vocabulary.of[article][s->first + t->head] : CC_NO_CONCEPT;
}

/* Whether a word widens the scope to a whole: "across the country", "nationwide". */
static bool is_whole(const cc_token *t)
{
    static const char *const words[] = {"nationwide", "countrywide", "worldwide", "country",   "nation", "province",
                                        "region",     "total",       "overall",   "statewide", "state"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(t->lower, words[i])) return true;
    return false;
}

static bool is_settlement(cc_span lower)
{
    static const char *const words[] = {"town", "city", "village", "suburb", "island", "port", "area"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(lower, words[i])) return true;
    return false;
}

/* The places of the clause, by name, and the words for a whole: what the count is a count of. */
static void places_of(cc_context *out, const cc_judging *r, uint32_t article, uint32_t token)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *s = cc_sentence_of_token(a, token);
    *out = (cc_context){.item = CC_NEW_ARRAY(r->arena, s->count + 1, cc_weighted)};
    for (uint32_t i = 0; i < s->count; i++) {
        const cc_token *t = &s->token[i];
        uint32_t concept = r->vocabulary.of[article][s->first + i];
        int32_t preposition = cc_child(s, (int32_t)i, CC_DEP_CASE);
        bool in = preposition != CC_NO_TOKEN &&
                  (cc_span_is(s->token[preposition].lower, "in") || cc_span_is(s->token[preposition].lower, "near"));
        bool town = t->head != CC_NO_TOKEN && is_settlement(s->token[t->head].lower);
        bool place = (t->name >= 0 && a->names.item[t->name].kind == CC_NAME_PLACE) ||
                     (t->upos == CC_UPOS_PROPN && (in || town));
        bool adjunct =
            cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_OBL || cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_NMOD;
        if (concept != CC_NO_CONCEPT && t->time < 0 && ((place && adjunct) || is_whole(t))) {
            out->item[out->count++] = (cc_weighted){concept, 1};
            out->total += 1;
        }
    }
    cc_context_settle(out);
}

/* "Came after the second album", "before the third round": which one another thing is. */
static bool ranks_another(const cc_article *a, const cc_number *n, int32_t noun)
{
    static const char *const words[] = {"after", "before", "since", "behind", "following", "until", "to"},
                             *const stages[] = {"round", "stage", "leg", "heat"};
    if (n->kind != CC_NUMBER_ORDINAL || noun < 0) return false;
    const cc_sentence *s = cc_sentence_of_token(a, (uint32_t)noun);
    int32_t preposition = cc_child(s, noun - (int32_t)s->first, CC_DEP_CASE);
    /* "Into the fourth round": where the winners of the third go. */
    bool ahead = preposition != CC_NO_TOKEN &&
                 (cc_span_is(s->token[preposition].lower, "for") || cc_span_is(s->token[preposition].lower, "into"));
    if (ahead && cc_is_among(s->token[noun - (int32_t)s->first].lemma, stages, sizeof stages / sizeof *stages))
        return true;
    return preposition != CC_NO_TOKEN && cc_is_among(s->token[preposition].lower, words, sizeof words / sizeof *words);
}

static void add(cc_judging *r, uint32_t article, const cc_number *n, uint32_t index)
{
    const cc_article *a = cc_judging_article(r, article);
    int32_t noun = cc_measured_noun(a, n);
    bool named = noun >= 0 && a->tokens.item[noun].upos == CC_UPOS_PROPN;
    uint32_t behind = cc_behind_measure(a, n);
    bool told = (noun < 0 || named || behind > n->at.last) && n->kind == CC_NUMBER_QUANTITY &&
                behind < a->tokens.count &&
                cc_is_measure_word(a->tokens.item[behind].lower); /* "42 km below the surface" */
    if (told) noun = -1;
    if (ranks_another(a, n, noun)) return;
    cc_statement s = {.ask = CC_ASK_NUMBER,
                      .owner = CC_NO_CONCEPT,
                      .article = article,
                      .sentence = n->at.sentence,
                      .start = n->at.start,
                      .end = n->at.end,
                      .token = n->at.head,
                      .noun = noun + 1,
                      .mention = (int32_t)index,
                      .kind = kind_of(n, r->arena),
                      .value = n->value,
                      .head = noun < 0 ? CC_NO_CONCEPT : r->vocabulary.of[article][noun]};
    s.owner = owner(r, article, n);
    const cc_sentence *sentence = cc_sentence_of_token(a, n->at.head);
    int32_t oldest = cc_span_is(s.kind, "count") ? oldest_of(sentence, n) : CC_NO_TOKEN;
    if (oldest == CC_NO_TOKEN && cc_span_is(s.kind, "count")) oldest = aged(r, article, sentence, n);
    if (oldest != CC_NO_TOKEN)
        s.kind = CC_LIT("age"), s.owner = r->vocabulary.of[article][sentence->first + (uint32_t)oldest];
    if (s.owner == CC_NO_CONCEPT && noun >= 0) s.owner = document_of(r, article, (uint32_t)noun);
    if (s.owner == CC_NO_CONCEPT && n->kind == CC_NUMBER_PERCENT)
        s.owner = named_subject(r, article, (uint32_t)cc_event_of(a, n->at.head));
    if (s.owner == CC_NO_CONCEPT && n->kind == CC_NUMBER_PERCENT) s.owner = bearer_of_share(r, article, n);
    if (s.owner == CC_NO_CONCEPT && n->kind == CC_NUMBER_QUANTITY) s.owner = cc_measured_from(r, article, n);
    if (s.owner == CC_NO_CONCEPT && n->kind == CC_NUMBER_AGE) s.owner = owner_of_age(r, article, n);
    if (n->kind == CC_NUMBER_AGE) s.head = s.owner; /* an article has one girl's age, or several girls' */
    s.when = cc_when_of(r, article, n->at.head);
    places_of(&s.places, r, article, n->at.head);
    s.event = cc_counted_event(a, n, noun);
    s.claim = cc_claim_at(r, article, s.event);
    s.head = repeated(r, article, &s);
    uint32_t focus = noun >= 0 ? (uint32_t)noun : told && behind == n->at.last ? n->at.last - 1 : n->at.head;
    cc_context_read(&s.context, &r->vocabulary, r->story, article, focus, r->arena);
    cc_context_of_phrase(&s.phrase, &r->vocabulary, r->story, article, focus, r->arena);
    cc_topics_of(r, article, CC_ASK_NUMBER, s.kind, noun, told ? behind - 1 : focus, s.topic);
    int32_t radius = cc_radius_before(a, n); /* "a radius of 12 metres" is the value, the 12 metres are not */
    if (radius >= 0) s.level = CC_RADIUS, s.start = a->tokens.item[radius].start;
    if (n->kind == CC_NUMBER_PERCENT && s.topic[0] > 0 &&
        cc_child(sentence, (int32_t)(n->at.head - sentence->first), CC_DEP_NSUBJ) != CC_NO_TOKEN)
        s.owner = CC_NO_CONCEPT; /* "turnout was 31 percent": the topic says it better */
    s.era = cc_era_of(r, article, focus);
    /* "A fire there in 2009 did 300,000 in damage"; but "58 percent, against 55 four years ago". */
    if (r->story->articles > 2 && s.era == 0 && s.when > 0 && a->times.item[s.when - 1].at.first < n->at.first)
        s.era = cc_past_year(a, &a->times.item[s.when - 1]);
    s.part = (uint8_t)cc_count_role_of(a, n, noun);
    s.demanded = cc_is_demanded(a, focus);
    cc_store_add(&r->store, &r->vocabulary, &s);
}

/* A word of quantity that no number covers: "a flurry of punches", "numerous weapons", "a double hook". */
static void add_vague(cc_judging *r, uint32_t article, uint32_t token, const cc_entry *e)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *sentence = cc_sentence_of_token(a, token);
    int32_t at = (int32_t)(token - sentence->first), noun = sentence->token[at].head;
    if (sentence->token[at].upos == CC_UPOS_NOUN) noun = cc_child(sentence, at, CC_DEP_NMOD);
    if (noun == CC_NO_TOKEN || sentence->token[noun].upos != CC_UPOS_NOUN) return;
    const cc_token *t = &a->tokens.item[token];
    static const char *const loose[] = {"thing", "way", "reason", "time", "case", "other"}; /* "like many things" */
    bool name = at > 0 && t->form.ptr[0] >= 'A' && t->form.ptr[0] <= 'Z';                   /* "the Lindor 3 Twin" */
    if (name || cc_is_among(sentence->token[noun].lemma, loose, sizeof loose / sizeof *loose)) return;
    cc_statement s = {.ask = CC_ASK_NUMBER,
                      .owner = CC_NO_CONCEPT,
                      .article = article,
                      .sentence = (uint32_t)(sentence - a->sentences.item),
                      .start = t->start,
                      .end = t->end,
                      .token = token,
                      .noun = (int32_t)sentence->first + noun + 1,
                      .mention = -1,
                      .kind = CC_LIT("count"),
                      .value = cc_arena_print(r->arena, cc_span_is(e->name, "exact") ? "%g" : "%g..", e->level),
                      .level = (int32_t)e->level,
                      .head = r->vocabulary.of[article][sentence->first + noun]};
    s.event = cc_event_of(a, sentence->first + noun);
    s.claim = cc_claim_at(r, article, s.event);
    cc_context_read(&s.context, &r->vocabulary, r->story, article, sentence->first + noun, r->arena);
    cc_context_of_phrase(&s.phrase, &r->vocabulary, r->story, article, sentence->first + noun, r->arena);
    cc_store_add(&r->store, &r->vocabulary, &s);
}

/* --- none at all -------------------------------------------------------------------- */

static bool is_word(cc_span w, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (cc_span_is(w, words[i])) return true;
    return false;
}

/* What there was none of: the noun behind "no", or "nobody", "none", the "one" of "no one"; CC_NO_TOKEN for other
 * words. */
static int32_t none_of(const cc_sentence *s, int32_t at)
{
    static const char *const alone[] = {"nobody", "none", "no-one", "noone"};
    const cc_token *t = &s->token[at];
    if (is_word(t->lower, alone, sizeof alone / sizeof *alone)) {
        int32_t of = cc_child(s, at, CC_DEP_NMOD); /* "none of the guards": of others nothing is said */
        if (of != CC_NO_TOKEN && s->token[of].upos == CC_UPOS_NOUN) return of;
        bool how = at + 1 < (int32_t)s->count && s->token[at + 1].upos == CC_UPOS_ADV; /* "six were hurt, none badly" */
        return how && t->deprel != CC_DEP_NSUBJ && t->deprel != CC_DEP_NSUBJ_PASS ? CC_NO_TOKEN : at;
    }
    if (!cc_span_is(t->lower, "no") || t->head == CC_NO_TOKEN || t->head < at) return CC_NO_TOKEN;
    uint8_t upos = s->token[t->head].upos;
    return upos == CC_UPOS_NOUN || upos == CC_UPOS_PRON || upos == CC_UPOS_NUM ? t->head : CC_NO_TOKEN;
}

/* "No injuries were immediately reported", "nobody has been arrested yet": none that is known of. */
static bool is_so_far(const cc_sentence *s)
{
    static const char *const words[] = {"yet",       "far",    "immediate", "immediately", "initial",
                                        "initially", "report", "know",      "early"};
    for (uint32_t i = 0; i < s->count; i++)
        if (is_word(s->token[i].lemma, words, sizeof words / sizeof *words)) return true;
    return false;
}

static void add_none(cc_judging *r, uint32_t article, const cc_sentence *s, int32_t at)
{
    const cc_article *a = cc_judging_article(r, article);
    int32_t noun = none_of(s, at);
    if (noun == CC_NO_TOKEN) return;
    uint32_t token = s->first + (uint32_t)noun;
    bool counted = s->token[noun].upos == CC_UPOS_NOUN;
    cc_statement st = {.ask = CC_ASK_NUMBER,
                       .owner = CC_NO_CONCEPT,
                       .article = article,
                       .sentence = (uint32_t)(s - a->sentences.item),
                       .start = s->token[at].start,
                       .end = s->token[noun].end,
                       .token = s->first + (uint32_t)at,
                       .noun = counted ? (int32_t)token + 1 : 0,
                       .mention = -1,
                       .kind = CC_LIT("count"),
                       .value = CC_LIT("0"),
                       .level = is_so_far(s),
                       .head = counted ? r->vocabulary.of[article][token] : CC_NO_CONCEPT};
    cc_topics_of(r, article, CC_ASK_NUMBER, st.kind, counted ? (int32_t)token : -1, token, st.topic);
    if (st.topic[0] == 0) return;
    st.event = cc_event_of(a, token);
    st.claim = cc_claim_at(r, article, st.event);
    st.when = cc_when_of(r, article, token);
    st.era = cc_era_of(r, article, token);
    places_of(&st.places, r, article, token);
    cc_context_read(&st.context, &r->vocabulary, r->story, article, token, r->arena);
    cc_context_of_phrase(&st.phrase, &r->vocabulary, r->story, article, token, r->arena);
    cc_store_add(&r->store, &r->vocabulary, &st);
}

/* Digits in groups, nine or more of them, are a telephone number or another identifier. */
static uint32_t identifier_end(const cc_article *a, const cc_sentence *s, uint32_t from)
{
    uint32_t end = from, digits = 0;
    for (; end < s->count; end++) {
        cc_span form = s->token[end].form;
        bool all = form.len > 0;
        uint32_t own = 0;
        for (size_t i = 0; i < form.len; i++) {
            bool digit = form.ptr[i] >= '0' && form.ptr[i] <= '9';
            all &= digit || (form.ptr[i] == '-' && i > 0);
            own += digit;
        }
        bool dash = cc_span_is(form, "-") && end > from;
        if (!all && !dash) break;
        if (all) digits += own;
    }
    (void)a;
    return digits >= 9 && digits <= 15 ? end : from;
}

static cc_span digits_alone(cc_arena *a, cc_span words)
{
    char *out = cc_arena_alloc(a, words.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < words.len; i++)
        if (words.ptr[i] >= '0' && words.ptr[i] <= '9') out[n++] = words.ptr[i];
    return (cc_span){out, n};
}

static void add_identifiers(cc_judging *r, uint32_t article, const cc_sentence *s)
{
    const cc_article *a = cc_judging_article(r, article);
    for (uint32_t i = 0, end; i<s->count; i = end> i ? end : i + 1) {
        end = identifier_end(a, s, i);
        if (end == i) continue;
        cc_span words = cc_article_slice(a, s->token[i].start, s->token[end - 1].end);
        cc_statement st = {.ask = CC_ASK_NUMBER,
                           .owner = CC_NO_CONCEPT,
                           .article = article,
                           .claim = -1,
                           .sentence = (uint32_t)(s - a->sentences.item),
                           .start = s->token[i].start,
                           .end = s->token[end - 1].end,
                           .token = s->first + i,
                           .event = -1,
                           .mention = -1,
                           .kind = CC_LIT("id"),
                           .value = digits_alone(r->arena, words),
                           .head = CC_NO_CONCEPT};
        cc_context_read(&st.context, &r->vocabulary, r->story, article, s->first + i, r->arena);
        cc_store_add(&r->store, &r->vocabulary, &st);
    }
}

/* "The Lindor 3 stroller", "900 Lindor 3 strollers": one thing, or counted by another number. */
static bool names_a_model(const cc_article *a, uint32_t token)
{
    enum { BACK = 4 };
    const cc_sentence *s = cc_sentence_of_token(a, token);
    int32_t at = (int32_t)(token - s->first), noun = at + 1;
    if (noun >= (int32_t)s->count || s->token[noun].upos != CC_UPOS_NOUN) return false;
    if (s->token[noun].xpos == CC_XPOS_NN && !cc_span_is(s->token[at].form, "1")) return true;
    for (int32_t i = at - 1; i >= 0 && i >= at - BACK; i--) {
        if (s->token[i].upos == CC_UPOS_NUM) return true;
        if (s->token[i].upos != CC_UPOS_PROPN) return false;
    }
    return false;
}

/* "Boeing 737", "A320 of 1988": digits behind a name belong to the name. */
static bool is_model(const cc_article *a, const cc_number *n)
{
    enum { LEAST = 100, LONGEST = 11 };
    if (n->kind != CC_NUMBER_COUNT || n->at.first == 0) return false;
    const cc_token *before = &a->tokens.item[n->at.first - 1], *first = &a->tokens.item[n->at.first];
    char c = first->form.len > 0 ? first->form.ptr[0] : ' ';
    bool digits = c >= '0' && c <= '9' && cc_span_find(first->form, CC_LIT(",")) == SIZE_MAX;
    /* "The Lindor 3 Twin": digits and words within a name. */
    bool part = first->name >= 0 && a->names.item[first->name].at.first < n->at.first;
    bool named = before->upos == CC_UPOS_PROPN && before->time < 0 && before->end + 1 == first->start &&
                 names_a_model(a, n->at.first);
    bool capital = c >= 'A' && c <= 'Z' && n->at.first > cc_sentence_of_token(a, n->at.first)->first &&
                   before->form.ptr[0] >= '0' && before->form.ptr[0] <= '9'; /* "the Lindor 3 Twin" */
    if (part || capital || (digits && named)) return true;
    if (digits && first->form.len >= LONGEST) return true; /* nobody writes so long a count without a comma */
    return digits && before->upos == CC_UPOS_PROPN && before->end + 1 >= first->start && n->low >= LEAST &&
           n->low < 1000;
}

static void add_all(cc_judging *r, uint32_t article, const cc_map *labels)
{
    const cc_article *a = cc_judging_article(r, article);
    for (uint32_t k = 0; k < a->numbers.count; k++) {
        const cc_number *n = &a->numbers.item[k];
        bool in_time = (a->tokens.item[n->at.head].time >= 0 && n->kind != CC_NUMBER_AGE) || n->kind == CC_NUMBER_ID;
        if (in_time || n->value.len == 0 || is_model(a, n) || cc_is_conversion(a, k) || cc_is_no_value(a, k) ||
            cc_is_label(labels, a, n) || !cc_speaks_at(a, n->at.start))
            continue;
        add(r, article, n, k);
    }
}

static void add_all_vague(cc_judging *r, uint32_t article)
{
    const cc_article *a = cc_judging_article(r, article);
    for (uint32_t t = 0; t < a->tokens.count; t++) {
        if (a->tokens.item[t].number >= 0 || a->tokens.item[t].time >= 0) continue;
        const cc_entry *e =
            cc_rules_entry(r->rules, &r->rules->quantifiers, cc_utf8_lowercase(r->arena, a->tokens.item[t].lemma));
        if (e != NULL && cc_speaks_at(a, a->tokens.item[t].start)) add_vague(r, article, t, e);
    }
}

void cc_gather_numbers(cc_judging *r)
{
    uint32_t from = r->store.statement.count;
    cc_map labels = {0};
    cc_labels_read(&labels, r->story, r->arena);
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        add_all(r, i, &labels);
        for (uint32_t t = 0; t < a->sentences.count; t++) {
            const cc_sentence *s = &a->sentences.item[t];
            if (!cc_speaks_at(a, s->start)) continue;
            add_identifiers(r, i, s);
            cc_add_scales(r, i, s);
            cc_gather_labels(r, i, s);
            cc_gather_shares(r, i, s);
            cc_gather_several(r, i, s);
            for (uint32_t k = 0; k < s->count; k++) add_none(r, i, s, (int32_t)k);
        }
        add_all_vague(r, i);
        cc_gather_minutes(r, i);
    }
    cc_map_free(&labels);
    cc_mark_sole(r, from);
}
