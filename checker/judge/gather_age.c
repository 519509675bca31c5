/* Statements of ages: how old somebody was when he died, at a date, or when he did something. */
#include "judge/life.h"

#include <math.h>

static uint32_t concept_at(const cc_life_reader *r, uint32_t token)
{
    return r->run->vocabulary.of[r->number][token];
}

static bool has_possessor(const cc_sentence *s, int32_t at)
{
    if (s->token[at].deprel != CC_DEP_NSUBJ) return false;
    CC_FOR_CHILDREN(s, at, c)
        if (s->token[c].deprel == CC_DEP_NMOD_POSS && s->token[c].upos == CC_UPOS_PRON) return true;
    return false;
}

/* "Was 79 when he died", "lived to be a hundred years old", "lived for 57 years". */
static bool tells_end(const cc_sentence *s)
{
    for (uint32_t i = 0; i < s->count; i++) {
        cc_span l = s->token[i].lemma;
        bool other = cc_span_is(l, "death") && has_possessor(s, (int32_t)i); /* "her death follows that of Ash, 77" */
        if (cc_span_is(l, "die") || (cc_span_is(l, "death") && !other)) return true;
        bool live = cc_span_is(l, "live") && i + 2 < s->count,
             ends = s->count <= i + 5; /* not "for 57 years in Lindby" */
        if (live && ends && cc_span_is(s->token[i + 1].lower, "for")) return true;
        live = live && cc_span_is(s->token[i + 1].lower, "to");
        if (live && cc_span_is(s->token[i + 2].lower, "be")) return true;
    }
    return false;
}

/* Where a story has one life, a part of that name is enough: ranks and second names keep two forms of it apart. */
uint32_t cc_life_named_in(const cc_life_reader *r, const cc_sentence *s)
{
    if (r->only == CC_NO_CONCEPT) return CC_NO_CONCEPT;
    for (uint32_t i = 0; i < s->count; i++)
        if (cc_life_is_part_of_name(r, r->only, s->first + i)) return r->only;
    return CC_NO_CONCEPT;
}

/* The only person with a date that the sentence names. */
static uint32_t person_of(const cc_life_reader *r, const cc_sentence *s)
{
    uint32_t person = CC_NO_CONCEPT;
    for (uint32_t i = s->first; i < s->first + s->count; i++) {
        uint32_t concept = concept_at(r, i);
        if (concept == CC_NO_CONCEPT || r->run->vocabulary.concept.item[concept].kind != CC_CONCEPT_NAME ||
            concept == person)
            continue;
        if (r->article->tokens.item[i].name < 0 || !r->lives[concept]) continue;
        if (person != CC_NO_CONCEPT) return CC_NO_CONCEPT;
        person = concept;
    }
    return person;
}

/* The only date of a sentence, or NULL. */
static const cc_time *only_date(const cc_life_reader *r, const cc_sentence *s)
{
    const cc_time *found = NULL;
    for (uint32_t k = cc_life_first_time(r->article, s->start); k < r->article->times.count; k++) {
        const cc_time *t = &r->article->times.item[k];
        if (t->at.start >= s->end) break;
        if (t->kind != CC_TIME_DATE || t->part) continue;
        if (found != NULL || !cc_life_is_dated(t) || t->interval[0].grain > CC_GRAIN_YEAR) return NULL;
        found = t;
    }
    return found;
}

/* "Killing 39-year-old Ada Holt": the age stands at another name than the person's. */
static bool is_of_other_name(const cc_life_reader *r, const cc_sentence *s, const cc_place_in_text *at, uint32_t person)
{
    int32_t own = (int32_t)(at->head - s->first);
    for (int32_t i = own, up = 0; i != CC_NO_TOKEN && up < 3; i = s->token[i].head, up++) {
        cc_deprel rel = cc_deprel_main((cc_deprel)s->token[i].deprel);
        bool beside = rel == CC_DEP_AMOD || rel == CC_DEP_APPOS || rel == CC_DEP_NUMMOD || rel == CC_DEP_COMPOUND ||
                      rel == CC_DEP_ACL || rel == CC_DEP_FLAT;
        uint32_t token = s->first + (uint32_t)i;
        if (s->token[i].name >= 0 && concept_at(r, token) != person && !cc_life_is_part_of_name(r, person, token))
            return true;
        if (!beside) return false;
    }
    return false;
}

/* "Worked until she was 85", "before he was 30": what the main clause dates was at another time. */
static bool is_at_a_bound(const cc_sentence *s, const cc_place_in_text *at)
{
    static const char *const bounds[] = {"until", "till", "before", "after", "since"};
    int32_t head = cc_clause_head(s, (int32_t)(at->head - s->first));
    CC_FOR_CHILDREN(s, head, c)
        if (s->token[c].deprel == CC_DEP_MARK && CC_AMONG(s->token[c].lower, bounds)) return true;
    return false;
}

/* "She was 82." behind the sentence that tells of a death; NULL where it is no such age. */
static const cc_sentence *death_before(const cc_article *a, const cc_sentence *s)
{
    enum { SHORT = 7 };
    bool he = s->count > 2 && (cc_span_is(s->token[0].lower, "she") || cc_span_is(s->token[0].lower, "he")) &&
              cc_span_is(s->token[1].lower, "was");
    return he && s->count <= SHORT && s > a->sentences.item && tells_end(s - 1) && !cc_life_is_denied(s - 1) ? s - 1
                                                                                                             : NULL;
}

/* "Was 44 when he left in 1862": an age and a date give the year of birth, to a year. At death an age may be bounded.
 */
static void read_age(cc_life_reader *r, const cc_place_in_text *at, cc_years age)
{
    const cc_sentence *s = cc_sentence_of_token(r->article, at->head);
    if (s == NULL || age.high < 1 || cc_life_is_denied(s)) return;
    uint32_t person = person_of(r, s);
    if (person == CC_NO_CONCEPT) person = cc_life_named_in(r, s);
    const cc_time *t = only_date(r, s);
    const cc_sentence *death = death_before(r->article, s);
    if (death != NULL && person == CC_NO_CONCEPT) person = person_of(r, death);
    if (death != NULL && person == CC_NO_CONCEPT) person = cc_life_named_in(r, death);
    if (person == CC_NO_CONCEPT || is_of_other_name(r, s, at, person)) return;
    if (tells_end(s) || death != NULL) {
        cc_life_file_years(r, CC_LIT("age at death"), person, at->head, at->start, at->end, age, false);
    } else if (t != NULL && !is_at_a_bound(s, at) && age.low == age.high && age.low < CC_LONGEST_LIFE) {
        cc_years birth = {cc_years_of(t).low - age.low - 1, cc_years_of(t).high - age.low};
        cc_life_file_years(r, CC_LIT("birth year"), person, at->head, at->start, at->end, birth, false);
    }
}

/* "Lived for 57 years.", "lived to be a hundred years old": as good as an age. */
static bool is_lived_out(const cc_article *a, const cc_time *t)
{
    uint32_t at = t->at.first;
    bool lived =
        at >= 2 && cc_span_is(a->tokens.item[at - 1].lower, "for") && cc_span_is(a->tokens.item[at - 2].lemma, "live");
    bool to_be =
        at >= 3 && cc_span_is(a->tokens.item[at - 1].lower, "be") && cc_span_is(a->tokens.item[at - 3].lemma, "live");
    return lived || to_be;
}

cc_years cc_life_years_lived(const cc_time *t)
{
    const double most = 1000 * 366 * 1440.0; /* more than that is an open end */
    return (cc_years){t->low > 0 && t->low < most ? cc_whole_years((int64_t)t->low + 1440) : INT32_MIN,
                      t->high < most ? cc_whole_years((int64_t)t->high + 1440) : INT32_MAX};
}

cc_years cc_life_age_of(const cc_number *n)
{
    bool below = isfinite(n->low), above = isfinite(n->high);
    return (cc_years){below ? (int32_t)n->low + (n->low_open ? 1 : 0) : INT32_MIN,
                      above ? (int32_t)n->high - (n->high_open ? 1 : 0) : INT32_MAX};
}

/* "Was 79 when he died". */
static bool is_age_before_when(const cc_article *a, const cc_number *n)
{
    bool when = n->at.last < a->tokens.count && cc_span_is(a->tokens.item[n->at.last].lower, "when");
    bool was = n->at.first > 0 && cc_span_is(a->tokens.item[n->at.first - 1].lemma, "be");
    return when || was || (n->at.first > 0 && cc_span_is(a->tokens.item[n->at.first - 1].lower, "aged"));
}

/* "Eight weeks before her 80th birthday": how far it is, less than a year, stands before the word at i - 1. */
static bool is_close_by(const cc_article *a, uint32_t i)
{
    static const char *const units[] = {"days", "weeks", "months", "day", "week", "month"};
    return i >= 2 && CC_AMONG(a->tokens.item[i - 2].lower, units);
}

/* "Before his fifth birthday", "after his fifth birthday", "weeks short of it". */
static bool birthday_of(const cc_article *a, const cc_number *n, cc_years *out)
{
    enum { BACK = 3 };
    bool birthday = n->ordinal && n->low == n->high && n->low > 1 && n->low < CC_LONGEST_LIFE &&
                    n->at.last < a->tokens.count && cc_span_is(a->tokens.item[n->at.last].lemma, "birthday");
    for (uint32_t i = n->at.first; birthday && i > 0 && i + BACK > n->at.first; i--) {
        cc_span w = a->tokens.item[i - 1].lower;
        if (cc_span_is(w, "before") || cc_span_is(w, "short"))
            return *out = (cc_years){is_close_by(a, i) ? (int32_t)n->low - 1 : INT32_MIN, (int32_t)n->low - 1}, true;
        if (cc_span_is(w, "after")) return *out = (cc_years){(int32_t)n->low, INT32_MAX}, true;
    }
    return false;
}

void cc_life_read_ages(cc_life_reader *r)
{
    const cc_article *a = r->article;
    for (uint32_t k = 0; k < a->times.count; k++) {
        const cc_time *t = &a->times.item[k];
        bool age = t->age || (t->kind == CC_TIME_DURATION && is_lived_out(a, t));
        if (age && !t->approximate) read_age(r, &t->at, cc_life_years_lived(t));
    }
    for (uint32_t k = 0; k < a->numbers.count; k++) {
        const cc_number *n = &a->numbers.item[k];
        cc_years years;
        if (birthday_of(a, n, &years)) read_age(r, &n->at, years);
        bool age = n->kind == CC_NUMBER_AGE || (n->kind == CC_NUMBER_COUNT && n->noun.len == 0) ||
                   cc_span_is(n->noun, "year") || cc_span_is(n->unit, "year");
        if (n->kind == CC_NUMBER_COUNT && n->noun.len == 0 && !is_age_before_when(a, n)) continue;
        if (age && !n->approximate && a->tokens.item[n->at.head].time < 0) read_age(r, &n->at, cc_life_age_of(n));
    }
}
