/* Statements of numbers: what is counted or measured, in which clause. */
#include "judge/apart.h"
#include "judge/counting.h"
#include "judge/figures.h"
#include "judge/measure.h"
#include "judge/topics.h"
#include "judge/values.h"

#include <math.h>

/* "5.4 million euros, or 400,000 apiece", "$3 million in May and 4.5 million in June": the sum before it tells in what
 * money; NULL where the number counts something itself. */
static const cc_number *sum_before(const cc_article *a, const cc_number *n)
{
    static const char *const each[] = {"apiece", "each", "altogether"}, *const ends[] = {"in", "for", "by", "and"};
    enum { NEAR = 12 };
    const double TELLING = 100;
    const cc_sentence *s = cc_sentence_of_token(a, n->at.head);
    if (n->kind != CC_NUMBER_COUNT || n->ordinal || n == a->numbers.item || n->low < TELLING) return NULL;
    const cc_number *before = n - 1; /* numbers stand in text order */
    bool near = before->kind == CC_NUMBER_MONEY && before->at.first >= s->first && before->at.last + NEAR > n->at.first;
    if (!near || n->at.last >= s->first + s->count) return NULL;
    const cc_token *t = &a->tokens.item[n->at.last];
    bool alone = n->noun_token < 0 && (t->upos == CC_UPOS_PUNCT || CC_AMONG(t->lower, ends));
    return alone || CC_AMONG(t->lower, each) ? before : NULL;
}

/* Numbers of one kind may meet: counts with counts, a length with a length, "half of" with "60 percent". */
static cc_span kind_of(const cc_article *article, const cc_number *n, cc_arena *a)
{
    if (cc_is_share_by_words(article, n)) return CC_LIT("percent");
    if (sum_before(article, n) != NULL) n = sum_before(article, n);
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

/* "For the fifth time", "five times": of what was done. */
static uint32_t repeated(const cc_judging *r, uint32_t article, const cc_statement *s)
{
    const cc_token *noun = s->noun > 0 ? &cc_judging_article(r, article)->tokens.item[s->noun - 1] : NULL;
    bool time = noun != NULL && (cc_span_is(s->kind, "ordinal") || cc_span_is(s->kind, "count")) &&
                cc_span_is(noun->lemma, "time") && s->event >= 0;
    return time ? r->vocabulary.of[article][s->event] : s->head;
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

/* "Last year", "two years ago" in the clause of an article that does not say when it came out: another year,
 * whichever. */
static bool is_of_another_year(const cc_article *a, uint32_t token)
{
    if (a->published != CC_NO_DAY) return false;
    const cc_sentence *s = cc_sentence_of_token(a, token);
    int32_t clause = cc_clause_head(s, (int32_t)(token - s->first));
    for (uint32_t i = 1; i < s->count; i++) {
        bool back = cc_span_is(s->token[i - 1].lower, "last") && cc_span_is(s->token[i].lower, "year");
        bool ago = cc_span_is(s->token[i - 1].lower, "years") && cc_span_is(s->token[i].lower, "ago");
        if ((back || ago) && cc_clause_head(s, (int32_t)i) == clause) return true;
    }
    return false;
}

/* "Almost 800" is less than 800, though both are one figure. */
static cc_span value_of(const cc_article *a, const cc_number *n, cc_arena *arena)
{
    cc_span words = cc_article_slice(a, n->at.start, n->at.end);
    bool almost = n->low == n->high && (cc_span_starts(words, "almost ") || cc_span_starts(words, "nearly "));
    return almost ? cc_arena_print(arena, "..%.*s", CC_FMT(n->value)) : n->value;
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
                      .kind = kind_of(a, n, r->arena),
                      .value = value_of(a, n, r->arena),
                      .head = noun < 0 ? CC_NO_CONCEPT : r->vocabulary.of[article][noun]};
    s.owner = cc_bracket_owner(r, article, n);
    const cc_sentence *sentence = cc_sentence_of_token(a, n->at.head);
    int32_t oldest = cc_span_is(s.kind, "count") ? cc_oldest_of(sentence, n) : CC_NO_TOKEN;
    if (oldest == CC_NO_TOKEN && cc_span_is(s.kind, "count")) oldest = cc_aged(r, article, sentence, n);
    if (oldest != CC_NO_TOKEN)
        s.kind = CC_LIT("age"), s.owner = r->vocabulary.of[article][sentence->first + (uint32_t)oldest];
    if (s.owner == CC_NO_CONCEPT && noun >= 0) s.owner = cc_document_of(r, article, (uint32_t)noun);
    if (s.owner == CC_NO_CONCEPT && n->kind == CC_NUMBER_PERCENT)
        s.owner = cc_named_subject(r, article, (uint32_t)cc_event_of(a, n->at.head));
    if (s.owner == CC_NO_CONCEPT && n->kind == CC_NUMBER_PERCENT) s.owner = cc_bearer_of_share(r, article, n);
    if (s.owner == CC_NO_CONCEPT && n->kind == CC_NUMBER_QUANTITY) s.owner = cc_measured_from(r, article, n);
    if (s.owner == CC_NO_CONCEPT && n->kind == CC_NUMBER_AGE) s.owner = cc_age_owner(r, article, n);
    if (n->kind == CC_NUMBER_AGE) s.head = s.owner; /* an article has one girl's age, or several girls' */
    s.when = cc_when_of(r, article, n->at.head);
    cc_places_of_count(&s.places, r, article, n->at.head);
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
    enum { SOME_YEAR = 1 };
    if (r->story->articles > 2 && s.era == 0 && is_of_another_year(a, n->at.head)) s.era = SOME_YEAR;
    s.part = (uint8_t)cc_count_role_of(a, n, noun);
    s.demanded = cc_is_demanded(a, focus);
    cc_store_add(&r->store, &r->vocabulary, &s);
}

static void add_all(cc_judging *r, uint32_t article, const cc_map *labels)
{
    const cc_article *a = cc_judging_article(r, article);
    for (uint32_t k = 0; k < a->numbers.count; k++) {
        const cc_number *n = &a->numbers.item[k];
        bool in_time = (a->tokens.item[n->at.head].time >= 0 && n->kind != CC_NUMBER_AGE) || n->kind == CC_NUMBER_ID;
        if (in_time || n->value.len == 0 || cc_is_model(a, n) || cc_is_conversion(a, k) || cc_is_no_value(a, k) ||
            cc_is_label(labels, a, n) || !cc_speaks_at(a, n->at.start))
            continue;
        add(r, article, n, k);
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
            cc_gather_identifiers(r, i, s);
            cc_add_scales(r, i, s);
            cc_gather_labels(r, i, s);
            cc_gather_shares(r, i, s);
            cc_gather_several(r, i, s);
            cc_gather_none(r, i, s);
            cc_gather_often(r, i, s);
        }
        cc_gather_vague(r, i);
        cc_gather_minutes(r, i);
    }
    cc_gather_lone(r);
    cc_map_free(&labels);
    cc_mark_sole(r, from);
}
