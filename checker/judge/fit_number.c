/* How well two numbers fit: whether they are numbers of one thing. */
#include "judge/apart.h"
#include "judge/counting.h"
#include "judge/figures.h"
#include "judge/fit.h"
#include "judge/participants.h"
#include "judge/topics.h"
#include "judge/values.h"

#include <math.h>
#include <stdio.h>

/* The noun's commonest sense is the other's or a kind of it, not more than two steps below: a ferry is a ship. */
static bool is_kind_of(const cc_judging *r, uint32_t a, uint32_t b)
{
    enum { SENSES = 1, STEPS = 2 };
    if (a == CC_NO_CONCEPT || b == CC_NO_CONCEPT || r->rules->wordnet == NULL) return false;
    const cc_concept *x = &r->vocabulary.concept.item[a], *y = &r->vocabulary.concept.item[b];
    return x->kind == CC_CONCEPT_NOUN && y->kind == CC_CONCEPT_NOUN &&
           cc_wordnet_is_a(r->rules->wordnet, x->text, y->text, CC_WN_NOUN, SENSES, STEPS);
}

/* Of counted things: the same noun 1, a synonym 0.85, two words for persons 0.7, no noun on one side 0.6. */
static float noun_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    float match = cc_concept_match(&r->vocabulary, a->head, b->head);
    if (match >= 1) return 1;
    if (match > 0) return 0.85f;
    if (a->head == CC_NO_CONCEPT && b->head == CC_NO_CONCEPT) return 0.6f;
    if (cc_is_person(r, a->head) && cc_is_person(r, b->head)) return 0.7f;
    return is_kind_of(r, a->head, b->head) || is_kind_of(r, b->head, a->head) ? 0.75f : 0;
}

static uint32_t event_concept(const cc_judging *r, const cc_statement *s)
{
    return s->event < 0 ? CC_NO_CONCEPT : r->vocabulary.of[s->article][s->event];
}

float cc_event_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return cc_concept_match(&r->vocabulary, event_concept(r, a), event_concept(r, b));
}

/* Numbers that differ by a slip or an update lie near each other; those that count different things mostly do not. */
static float nearness(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    cc_amount x = cc_amount_of(r->story, a), y = cc_amount_of(r->story, b);
    double p = isfinite(x.low) && x.low > 0 ? x.low : x.high, q = isfinite(y.low) && y.low > 0 ? y.low : y.high;
    if (p <= 0 || q <= 0) return 0;
    double ratio = p > q ? p / q : q / p;
    if (ratio <= 1.4 || fabs(ratio - 10) < 1e-6) return 1;
    return ratio <= 2.1 ? 0.5f : 0;
}

/* The first concept of the statement's event, noun or phrase that stands in exclusive.csv for numbers: "die", "injure".
 */
static uint32_t outcome_of(const cc_judging *r, const cc_statement *s)
{
    char key[96];
    uint32_t tried[2] = {s->head, event_concept(r, s)};
    for (uint32_t i = 0; i < 2 + s->phrase.count; i++) {
        uint32_t concept = i < 2 ? tried[i] : s->phrase.item[i - 2].concept;
        if (concept == CC_NO_CONCEPT) continue;
        cc_span text = r->vocabulary.concept.item[concept].text;
        int n = snprintf(key, sizeof key, "number|%.*s", CC_FMT(text));
        if (n > 0 && n < (int)sizeof key && cc_map_get(&r->rules->exclusive, (cc_span){key, (size_t)n}) >= 0)
        return concept;
    }
    return CC_NO_CONCEPT;
}

/* The dead and the injured are two counts. */
static bool other_outcome(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    uint32_t x = outcome_of(r, a), y = outcome_of(r, b);
    return x != CC_NO_CONCEPT && y != CC_NO_CONCEPT && x != y &&
           cc_rules_exclusive(r->rules, "number", r->vocabulary.concept.item[x].text,
                              r->vocabulary.concept.item[y].text);
}

/* A girl was saved, a girl died. */
static bool one_died(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    uint32_t x = outcome_of(r, a), y = outcome_of(r, b), die = cc_vocabulary_find(&r->vocabulary, "die");
    return (x == die) != (y == die) && other_outcome(r, a, b);
}

/* "Underwent surgery in her early twenties": the decade hangs on what she did, not on who she is. */
static bool is_of_deed(const cc_sentence *sentence, const cc_statement *s)
{
    int32_t at = (int32_t)(s->token - sentence->first), head = sentence->token[at].head;
    int32_t by = cc_child(sentence, at, CC_DEP_CASE);
    return cc_deprel_main((cc_deprel)sentence->token[at].deprel) == CC_DEP_OBL && by != CC_NO_TOKEN &&
           cc_span_is(sentence->token[by].lower, "in") && head != CC_NO_TOKEN &&
           sentence->token[head].upos == CC_UPOS_VERB;
}

/* "Hired at the age of 17", "when she was 18 months old": of that day, not of now. */
static bool is_age_then(const cc_judging *r, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_sentence *sentence = cc_sentence_of_token(a, s->token);
    if (!cc_span_is(s->kind, "age")) return false;
    if (is_of_deed(sentence, s)) return true;
    for (uint32_t i = s->token; i > sentence->first && i + 4 > s->token; i--)
        if (cc_span_is(a->tokens.item[i - 1].lower, "at")) return true;
    for (uint32_t i = s->token; i > sentence->first && i + 6 > s->token; i--)
        if (cc_span_is(a->tokens.item[i - 1].lower, "when") && a->tokens.item[i].upos == CC_UPOS_PRON) return true;
    return false;
}

/* "The pilot, a man of 44": the owner stands with "the" before the age. */
static bool is_definite(const cc_judging *r, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_sentence *sentence = cc_sentence_of_token(a, s->token);
    for (uint32_t i = 0; i < sentence->count; i++) {
        int32_t det = r->vocabulary.of[s->article][sentence->first + i] == s->owner
                          ? cc_child(sentence, (int32_t)i, CC_DEP_DET)
                          : CC_NO_TOKEN;
        if (det != CC_NO_TOKEN && cc_span_is(sentence->token[det].lower, "the")) return true;
    }
    return false;
}

/* The capitalised word before the owner of an age: "a Norse nun"; CC_NO_CONCEPT. */
static uint32_t nation_of(const cc_judging *r, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_sentence *sentence = cc_sentence_of_token(a, s->token);
    for (uint32_t i = 0; i < sentence->count; i++) {
        if (r->vocabulary.of[s->article][sentence->first + i] != s->owner) continue;
        CC_FOR_CHILDREN(sentence, (int32_t)i, c) {
            cc_deprel rel = cc_deprel_main((cc_deprel)sentence->token[c].deprel);
            char first = sentence->token[c].form.len > 0 ? sentence->token[c].form.ptr[0] : ' ';
            bool capital = first >= 'A' && first <= 'Z' && c > 0;
            if (capital && (rel == CC_DEP_AMOD || rel == CC_DEP_COMPOUND))
                return r->vocabulary.of[s->article][sentence->first + (uint32_t)c];
        }
    }
    return CC_NO_CONCEPT;
}

/* A record or an age belongs to somebody: two people's do not meet, one person's surely do; a girl may be another girl.
 */
static float fit_personal(const cc_judging *r, const cc_statement *a, const cc_statement *b, float context, float *mass)
{
    enum { TELLING = 2 };
    if (a->owner == CC_NO_CONCEPT || b->owner == CC_NO_CONCEPT)
        return cc_shared_topic(a, b) > 0 && a->sole && b->sole ? 0.3f + 0.6f * context : context;
    bool name = r->vocabulary.concept.item[a->owner].kind == CC_CONCEPT_NAME;
    *mass += 1;
    if (!name && one_died(r, a, b)) return 0;
    uint32_t p = name ? CC_NO_CONCEPT : nation_of(r, a), q = name ? CC_NO_CONCEPT : nation_of(r, b);
    if (p != CC_NO_CONCEPT && q != CC_NO_CONCEPT && p != q) return 0; /* two countries' nuns */
    if ((is_age_then(r, a) || is_age_then(r, b)) && cc_event_fit(r, a, b) <= 0) return 0;
    /* "The pilot" of two articles, or the only girl whose age each gives and more words on her. */
    bool only = a->sole && b->sole && cc_span_is(a->kind, "age") &&
                ((is_definite(r, a) && is_definite(r, b)) || cc_shared_words(r, a, b) >= TELLING);
    return (name ? 0.6f : only ? 0.5f : 0.3f) + 0.4f * context;
}

/* "Convicted on 14 of the 16 counts" and "16 counts": the other one has the whole. */
static bool has_whole_of(const cc_judging *r, const cc_statement *share, const cc_statement *other)
{
    const cc_article *a = cc_judging_article(r, share->article);
    const cc_number *n = cc_number_of(r->story, other);
    if (share->part != CC_COUNT_SHARE || n == NULL || share->mention + 1 >= (int32_t)a->numbers.count) return false;
    const cc_number *whole = &a->numbers.item[share->mention + 1];
    return whole->at.sentence == share->sentence && whole->low == n->low;
}

/* "31 cases, five of them in Ontario" and "five cases in Ontario": the other has the part, with its place. */
static bool has_part(const cc_judging *r, const cc_statement *whole, const cc_statement *part)
{
    const cc_article *a = cc_judging_article(r, whole->article);
    const cc_number *n = cc_number_of(r->story, part);
    if (part->places.count == 0 || n == NULL ||
        cc_context_match(&r->vocabulary, &whole->context, &part->places, NULL) <= 0)
        return false;
    for (uint32_t i = 0; i < a->numbers.count; i++) {
        const cc_number *other = &a->numbers.item[i];
        if (other->at.sentence == whole->sentence && (int32_t)i != whole->mention && other->low == n->low &&
            other->high == n->high && other->kind == n->kind)
            return true;
    }
    return false;
}

/* "Sold 18,000 cars in Norland, a part of its 212,000": the sentence has the other's figure too, of the same act. */
static bool has_both(const cc_judging *r, const cc_statement *s, const cc_statement *other)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_number *n = cc_number_of(r->story, s), *m = cc_number_of(r->story, other);
    if (n == NULL || m == NULL) return false;
    for (uint32_t i = 0; i < a->numbers.count; i++) {
        const cc_number *x = &a->numbers.item[i];
        if (x->at.sentence != s->sentence || (int32_t)i == s->mention || x->kind != n->kind ||
            cc_event_of(a, x->at.head) != s->event || cc_is_part_of_them(a, x))
            continue;
        double p = x->low, q = m->low;
        if (isfinite(p) && isfinite(q) && p > 0 && q > 0 && fabs(p - q) <= (m->approximate ? 0.08 : 0) * p) return true;
    }
    return false;
}

/* "Six of the eight coaches overturned" may be held against "five coaches overturned", not against the eight. */
static bool other_role(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (has_part(r, a, b) || has_part(r, b, a) || has_both(r, a, b) || has_both(r, b, a)) return true;
    if (a->part == CC_COUNT_PART && b->part == CC_COUNT_PART) return nearness(r, a, b) < 1; /* of two wholes */
    if (a->part == b->part) return false;
    if (a->part == CC_COUNT_PART || b->part == CC_COUNT_PART) return true;
    bool share = a->part == CC_COUNT_SHARE || b->part == CC_COUNT_SHARE,
         whole = a->part == CC_COUNT_WHOLE || b->part == CC_COUNT_WHOLE;
    if ((share && whole) || has_whole_of(r, a, b) || has_whole_of(r, b, a)) return true;
    if (cc_shared_topic(a, b) == 0) return cc_event_fit(r, a, b) <= 0;
    return whole && nearness(r, a, b) < 1; /* 150 seats in all, 77 of one party */
}

/* The counted is what somebody else did something to; who, "who" does not tell surely. */
static bool is_object(const cc_judging *r, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_sentence *sentence = cc_sentence_of_token(a, (uint32_t)s->event);
    int32_t subject = cc_child(sentence, s->event - (int32_t)sentence->first, CC_DEP_NSUBJ);
    return cc_deprel_main((cc_deprel)a->tokens.item[s->noun - 1].deprel) == CC_DEP_OBJ && subject != CC_NO_TOKEN &&
           !cc_relative_at(sentence, subject);
}

/* Who orders thirty jets has not ordered the other's thirty-six. Who only tells of a count did nothing. */
static bool other_doer(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    static const char *const telling[] = {"say",      "report", "count", "confirm", "put", "estimate", "record",
                                          "register", "give",   "list",  "remark",  "die", "injure"};
    uint32_t event = event_concept(r, a);
    if (event == CC_NO_CONCEPT || cc_event_fit(r, a, b) <= 0) return false;
    for (size_t i = 0; i < sizeof telling / sizeof *telling; i++)
        if (cc_span_is(r->vocabulary.concept.item[event].text, telling[i])) return false;
    bool counted = a->noun > 0 && b->noun > 0 && is_object(r, a) && is_object(r, b);
    if (counted && cc_other_participant(r, a, b)) return true;
    uint32_t x = cc_subject_name(r, a->article, (uint32_t)a->event),
             y = cc_subject_name(r, b->article, (uint32_t)b->event);
    return x != CC_NO_CONCEPT && y != CC_NO_CONCEPT && x != y && !cc_context_has(&a->context, y) &&
           !cc_context_has(&b->context, x);
}

/* Storms rise and sink on their scale: only what is said of one moment (topics.csv) can differ. */
static float fit_scale(const cc_judging *r, const cc_statement *a, const cc_statement *b, float context, float *mass)
{
    if (cc_shared_topic(a, b) == 0 || cc_concept_match(&r->vocabulary, a->head, b->head) <= 0) return 0;
    *mass += 1;
    return (a->sole && b->sole ? 0.4f : 0.2f) + 0.6f * context;
}

/* A player's minutes of one match: two that lie near each other are of one deed. */
static float fit_minute(const cc_statement *a, const cc_statement *b, float context, float *mass)
{
    enum { NEAR = 10 };
    int gap = a->level > b->level ? a->level - b->level : b->level - a->level;
    if (a->owner != b->owner || gap > NEAR) return 0;
    *mass += 1;
    return 0.6f + 0.4f * context;
}

/* "The number 9 shirt": of one sort, and the only one that either article has. */
static float fit_label(const cc_judging *r, const cc_statement *a, const cc_statement *b, float context, float *mass)
{
    if (cc_concept_match(&r->vocabulary, a->head, b->head) < 1) return 0;
    *mass += 1;
    return (a->sole && b->sole ? 0.4f : 0.1f) + 0.6f * context;
}

/* "Turnout was 58 percent at 6 p.m.": a share on its way. */
static bool is_interim(const cc_judging *r, const cc_statement *s)
{
    const cc_time *t = s->when == 0 ? NULL : &cc_judging_article(r, s->article)->times.item[s->when - 1];
    return t != NULL && t->intervals == 1 && t->interval[0].grain != CC_GRAIN_NONE &&
           t->interval[0].grain <= CC_GRAIN_HOUR;
}

/* What one has of a year long past and the other of now are two events; a word on the year may be left out. */
static float era_cost(const cc_statement *a, const cc_statement *b)
{
    if (a->era == b->era) return 1;
    return a->era != 0 && b->era != 0 ? 0 : 0.3f;
}

/* Values of one topic: people who are only counted are anybody; a kind of people is a part of them more often than not.
 */
static float topic_noun_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b, uint32_t topic)
{
    float same = noun_fit(r, a, b);
    if (r->rules->topic.item[topic - 1].nouns.len == 0 && cc_span_is(a->kind, "count")) return same >= 0.85f ? same : 0;
    if (same >= 0.85f || !cc_span_is(a->kind, "count")) return same > 0.9f ? same : 0.9f;
    bool x = cc_names_people(r, a->head), y = cc_names_people(r, b->head);
    if ((x && y) || cc_span_find(r->rules->topic.item[topic - 1].nouns, CC_LIT("person")) == SIZE_MAX) return 1;
    return x || y ? 0.7f : 0.5f * same;
}

/* How long one thing lasted, or somebody did one thing. */
static float fit_span(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (a->article == b->article || a->owner != b->owner) return 0;
    if (a->level == 1 && b->level == 1) return 1;
    return cc_event_fit(r, a, b) >= 0.8f ? cc_context_match(&r->vocabulary, &a->phrase, &b->phrase, NULL) : 0;
}

static bool are_caps(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    const cc_number *x = cc_number_of(r->story, a), *y = cc_number_of(r->story, b);
    return x != NULL && y != NULL && !isfinite(x->low) && !isfinite(y->low);
}

bool cc_count_two_things(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return other_role(r, a, b) || other_outcome(r, a, b) || other_doer(r, a, b);
}

float cc_fit_number(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    const cc_judging *r = self;
    if (a->article == b->article && !cc_same_value(r, a, b)) return 0;
    bool owned = a->owner != CC_NO_CONCEPT && b->owner != CC_NO_CONCEPT;
    bool two = owned && cc_concept_match(&r->vocabulary, a->owner, b->owner) <= 0;
    if (two && !cc_is_sole_share(r, a, b)) return 0;
    bool scoped = !cc_span_starts(a->kind, "money"); /* a film shot here or there has one budget */
    if (cc_other_time(r, a, b) || (scoped && cc_other_scope(r, a, b) && nearness(r, a, b) < 1)) return 0;
    if (!cc_same_value(r, a, b) && cc_numbers_of_two(r, a, b)) return 0;
    if (cc_is_anothers(r, a, b) || cc_is_anothers(r, b, a)) return 0;
    float context = cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
    if (cc_span_is(a->kind, "age at death") || cc_span_is(a->kind, "birth year"))
        return a->owner == b->owner && !(a->level == 1 && b->level == 1) ? 1 : 0;
    if (cc_span_is(a->kind, "span")) return fit_span(r, a, b);
    if (cc_span_is(a->kind, "age then")) /* one tells it, the other lets it be counted */
        return a->level != b->level ? cc_context_match(&r->vocabulary, &a->phrase, &b->phrase, NULL) : 0;
    if (cc_span_is(a->kind, "id")) return context;
    if (cc_span_is(a->kind, "year"))
        return cc_is_slip_of(a->value, b->value) || cc_is_slip_of(b->value, a->value) ? context : 0;
    if (cc_span_is(a->kind, "score") || cc_span_is(a->kind, "age")) return fit_personal(r, a, b, context, mass);
    if (cc_span_is(a->kind, "percent") && is_interim(r, a) != is_interim(r, b) && !cc_same_value(r, a, b)) return 0;
    bool caps = are_caps(r, a, b); /* who faces a fine of up to so much could be fined so much */
    if (a->demanded != b->demanded && !caps && !cc_same_value(r, a, b)) return 0;
    if (cc_span_is(a->kind, "minute")) return fit_minute(a, b, context, mass);
    if (cc_span_is(a->kind, "often")) return a->part == b->part ? 0 : fit_label(r, a, b, context, mass);
    if (cc_span_is(a->kind, "several")) return cc_fit_several(r, a, b, context);
    if (cc_span_is(a->kind, "lone")) return cc_fit_lone(r, a, b, context);
    if (cc_span_is(a->kind, "label")) return fit_label(r, a, b, context, mass);
    if (cc_span_is(a->kind, "scale")) return era_cost(a, b) * fit_scale(r, a, b, context, mass);
    uint32_t topic = cc_common_topic(r, a, b);
    bool share = cc_span_is(a->kind, "percent"), one = share && owned && !two;
    float noun = topic > 0 ? topic_noun_fit(r, a, b, topic) : one ? 1 : noun_fit(r, a, b);
    /* That no children were hurt does not say that nobody was. */
    const cc_statement *none = cc_span_is(a->value, "0") ? a : cc_span_is(b->value, "0") ? b : NULL;
    bool nobody = none != NULL && topic > 0 && cc_names_people(r, none->head);
    if (none != NULL && !nobody && (topic == 0 || noun < 0.85f)) return 0;
    if (nobody) noun = 1;
    if (noun <= 0 || other_role(r, a, b) || other_outcome(r, a, b) || other_doer(r, a, b)) return 0;
    float phrase = a->phrase.count > 0 && b->phrase.count > 0
                       ? cc_context_match(&r->vocabulary, &a->phrase, &b->phrase, NULL)
                       : 0.25f;
    /* Of two texts alone a share is of one thing; of many it takes what it is a share of. */
    if (share && !one && topic == 0 && r->story->articles > 2) context *= 0.6f;
    float fit = 0.4f * context + 0.3f * phrase + 0.15f * cc_event_fit(r, a, b) + 0.15f * nearness(r, a, b);
    /* 33 patients of one thing and 31 of another: of three articles small counts lie near each other by chance. */
    enum { SMALL = 40 };
    bool chance = r->story->articles > 2 && cc_span_is(a->kind, "count") && cc_event_fit(r, a, b) <= 0 &&
                  a->mention >= 0 && b->mention >= 0;
    if (chance && cc_amount_of(r->story, a).low < SMALL && cc_amount_of(r->story, b).low < SMALL) fit *= 0.7f;
    if (share && !one && topic == 0 && r->story->articles > 2) fit *= 0.75f; /* polls and sales have many shares */
    if (topic > 0) {
        /* One of several prices need not be the other's only one; of the dead there are not several counts. */
        bool sole = a->sole && b->sole, people = cc_names_people(r, a->head) && cc_names_people(r, b->head);
        float base = sole ? 0.4f : people ? 0.3f : 0.17f;
        fit = base + 0.25f * context + 0.15f * phrase + 0.2f * nearness(r, a, b);
        *mass += sole || people ? 1.2f : 0.6f;
    } else if (a->sole && b->sole && a->head == b->head && !cc_names_people(r, a->head)) {
        bool person =
            cc_is_person(r, a->head); /* each article has one such count; "girls" and "dogs" are in many pictures */
        fit += person ? 0.06f : 0.12f;
        *mass += person ? 0 : 0.5f;
    }
    if (one && a->sole && b->sole) fit += 0.25f, *mass += 0.6f; /* of one thing, and the only share that each gives */
    if (a->part == CC_COUNT_SHARE && b->part == CC_COUNT_SHARE) {
        fit += cc_event_fit(r, a, b) > 0 ? 0.15f : 0.1f;
        *mass += 0.6f;
    }
    bool near = a->head == b->head && nearness(r, a, b) >= 1;
    bool other = topic == 0 && a->topic[0] > 0 && b->topic[0] > 0 && !near;
    return cc_distance_cost(r, a, b) * era_cost(a, b) * noun * fit * (other ? 0.5f : 1);
}
