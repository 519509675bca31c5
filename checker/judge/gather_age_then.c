/* Statements of how old somebody was when something happened: "won the cup when she was 19" tells it, a date of birth
 * and "she won the cup in 1987" let it be counted.
 *
 * Whoever the deed is of, the years between a birth and a date are what they are; so the sentences meet under the
 * person of the story's one life, by the words that they share. */
#include "judge/life.h"
#include "judge/word.h"

static void read_words(cc_context *out, const cc_life_reader *r, const cc_sentence *s, uint32_t person)
{
    static const char *const of_age[] = {"old", "age", "year", "when", "turn"};
    const cc_vocabulary *v = &r->run->vocabulary;
    *out = (cc_context){.item = CC_NEW_ARRAY(r->run->arena, s->count, cc_weighted)};
    for (uint32_t i = 0; i < s->count; i++) {
        uint32_t concept = v->of[r->number][s->first + i];
        const cc_token *t = &s->token[i];
        if (concept == CC_NO_CONCEPT || concept == person || t->time >= 0 || t->number >= 0) continue;
        if (v->concept.item[concept].kind == CC_CONCEPT_VALUE || CC_AMONG(t->lemma, of_age)) continue;
        out->item[out->count++] = (cc_weighted){concept, v->concept.item[concept].weight};
    }
    cc_context_settle(out);
}

static void file(cc_life_reader *r, const cc_sentence *s, const cc_place_in_text *at, cc_years years, bool told)
{
    cc_judging *run = r->run;
    cc_statement st = {.ask = CC_ASK_NUMBER,
                       .article = r->number,
                       .sentence = at->sentence,
                       .start = at->start,
                       .end = at->end,
                       .token = at->head,
                       .event = (int32_t)s->first + s->root,
                       .claim = -1,
                       .mention = -1,
                       .kind = CC_LIT("age then"),
                       .value = cc_years_print(run->arena, years),
                       .head = r->only,
                       .owner = r->only,
                       .level = told};
    read_words(&st.phrase, r, s, r->only);
    cc_context_add(&st.context, &run->vocabulary, r->only, run->arena);
    if (st.phrase.count > 0) cc_store_add(&run->store, &run->vocabulary, &st);
}

static bool is_in_brackets(const cc_article *a, const cc_sentence *s, uint32_t token)
{
    int32_t depth = 0;
    for (uint32_t i = s->first; i < token; i++) {
        if (cc_span_is(a->tokens.item[i].form, "(")) depth++;
        if (cc_span_is(a->tokens.item[i].form, ")")) depth--;
    }
    return depth > 0;
}

/* The one date of a sentence outside brackets, or NULL; *any: there are dates at all. */
static const cc_time *date_of(const cc_life_reader *r, const cc_sentence *s, bool *any)
{
    const cc_time *found = NULL;
    uint32_t count = 0;
    *any = false;
    for (uint32_t k = cc_life_first_time(r->article, s->start); k < r->article->times.count; k++) {
        const cc_time *t = &r->article->times.item[k];
        if (t->at.start >= s->end) break;
        if (t->part || t->kind != CC_TIME_DATE) continue;
        *any = true;
        if (is_in_brackets(r->article, s, t->at.first)) continue;
        found = t, count++;
    }
    bool one = count == 1 && cc_life_is_dated(found) && cc_life_has_year(r->article, found);
    return one && found->interval[0].grain <= CC_GRAIN_YEAR && found->intervals == 1 ? found : NULL;
}

/* Words that set a date apart from the deed: "until 1990", "born in 1950". */
static bool is_of_deed(const cc_article *a, const cc_sentence *s, const cc_time *t)
{
    static const char *const other[] = {"until", "before", "after", "since", "by", "from", "to", "till"};
    if (t->at.first > s->first && CC_AMONG(a->tokens.item[t->at.first - 1].lower, other)) return false;
    for (uint32_t i = 0; i < s->count; i++)
        if (cc_span_is(s->token[i].lower, "born") || cc_span_is(s->token[i].lemma, "die")) return false;
    return true;
}

/* "When he was 19", "19 when he", "at the age of 19", "aged 19", "turned 19": not a 19-year-old. */
static bool is_then(const cc_article *a, const cc_sentence *s, const cc_place_in_text *at)
{
    static const char *const before[] = {"age", "aged", "at", "when", "turn", "turned"};
    enum { BACK = 5 };
    if (at->last < s->first + s->count && cc_span_is(a->tokens.item[at->last].lower, "when")) return true;
    for (uint32_t i = at->first; i < at->last; i++)
        if (cc_span_is(a->tokens.item[i].lower, "age") || cc_span_is(a->tokens.item[i].lower, "aged")) return true;
    for (uint32_t i = at->first; i > s->first && i + BACK > at->first; i--)
        if (CC_AMONG(a->tokens.item[i - 1].lower, before)) return true;
    return false;
}

static bool has_person(const cc_life_reader *r, const cc_sentence *s)
{
    static const char *const his[] = {"he", "she", "his", "her"};
    if (cc_life_named_in(r, s) != CC_NO_CONCEPT) return true;
    for (uint32_t i = 0; i < s->count; i++)
        if (CC_AMONG(s->token[i].lower, his)) return true;
    return false;
}

static bool tells_end(const cc_sentence *s)
{
    for (uint32_t i = 0; i < s->count; i++)
        if (cc_span_is(s->token[i].lemma, "die") || cc_span_is(s->token[i].lemma, "death")) return true;
    return false;
}

/* An age told of a deed without a date. */
static void read_told(cc_life_reader *r, const cc_place_in_text *at, cc_years age)
{
    bool dated;
    const cc_sentence *s = cc_sentence_of_token(r->article, at->head);
    if (s == NULL || s->root < 0 || age.high < 1 || !is_then(r->article, s, at)) return;
    date_of(r, s, &dated);
    if (!dated && !cc_life_is_denied(s) && !tells_end(s) && has_person(r, s)) file(r, s, at, age, true);
}

static void read_counted(cc_life_reader *r, const cc_sentence *s)
{
    bool dated;
    const cc_time *t = date_of(r, s, &dated);
    if (t == NULL || s->root < 0 || cc_life_is_denied(s) || !is_of_deed(r->article, s, t)) return;
    cc_years age = cc_life_years_between(&r->birth[r->only], t);
    if (age.high > 0 && age.low < CC_LONGEST_LIFE) file(r, s, &t->at, age, false);
}

void cc_life_read_ages_then(cc_life_reader *r)
{
    const cc_article *a = r->article;
    if (r->only == CC_NO_CONCEPT || r->birth[r->only].to == 0) return;
    for (uint32_t k = 0; k < a->times.count; k++)
        if (a->times.item[k].age && !a->times.item[k].approximate)
            read_told(r, &a->times.item[k].at, cc_life_years_lived(&a->times.item[k]));
    for (uint32_t k = 0; k < a->numbers.count; k++) {
        const cc_number *n = &a->numbers.item[k];
        bool age = n->kind == CC_NUMBER_AGE || (n->kind == CC_NUMBER_COUNT && n->noun.len == 0 && n->at.first > 0 &&
                                                (cc_span_is(a->tokens.item[n->at.first - 1].lemma, "turn") ||
                                                 cc_span_is(a->tokens.item[n->at.first - 1].lemma, "be")));
        if (age && !n->approximate && a->tokens.item[n->at.head].time < 0) read_told(r, &n->at, cc_life_age_of(n));
    }
    for (uint32_t k = 0; k < a->sentences.count; k++)
        if (cc_speaks_at(a, a->sentences.item[k].start)) read_counted(r, &a->sentences.item[k]);
}
