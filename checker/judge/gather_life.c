/* Statements of lives: when somebody was born and died, and when he is said to have done something.
 *
 * "(born 14 May 1961)" and "(1905-1941)" behind a name say as much as a clause. Nobody acts before he is born or after
 * he died, and the age at death is a difference of two dates, so these meet under the person's name alone. */
#include "judge/life.h"

#include "base/utf8.h"

#include <string.h>

static uint32_t concept_at(const cc_life_reader *r, uint32_t token)
{
    return r->run->vocabulary.of[r->number][token];
}

static cc_statement statement(const cc_life_reader *r, cc_ask ask, cc_span kind, uint32_t person, uint32_t token,
                              int32_t level)
{
    cc_judging *run = r->run;
    const cc_token *t = &r->article->tokens.item[token];
    const cc_sentence *s = cc_sentence_of_token(r->article, token);
    cc_statement out = {.ask = ask,
                        .article = r->number,
                        .sentence = (uint32_t)(s - r->article->sentences.item),
                        .start = t->start,
                        .end = t->end,
                        .token = token,
                        .event = -1,
                        .claim = -1,
                        .mention = -1,
                        .kind = kind,
                        .head = person,
                        .owner = person,
                        .level = level};
    out.context.item = CC_NEW(run->arena, cc_weighted);
    out.context.item[0] = (cc_weighted){person, run->vocabulary.concept.item[person].weight};
    out.context.count = 1;
    out.context.total = out.context.item[0].weight;
    return out;
}

static void file_time(cc_life_reader *r, cc_span kind, uint32_t person, uint32_t time, int32_t level)
{
    const cc_time *t = &r->article->times.item[time];
    cc_statement s = statement(r, CC_ASK_TIME, kind, person, t->at.head, level);
    s.start = t->at.start, s.end = t->at.end, s.mention = (int32_t)time, s.value = t->value;
    cc_store_add(&r->run->store, &r->run->vocabulary, &s);
}

/* ORDER: the levels of kind "life" */
enum { BIRTH, DEATH, ACT };

/* The level is 1 for a date as written: two of those meet as dates. */
void cc_life_file_years(cc_life_reader *r, cc_span kind, uint32_t person, uint32_t token, uint32_t start, uint32_t end,
                        cc_years years, bool written)
{
    cc_statement s = statement(r, CC_ASK_NUMBER, kind, person, token, written);
    s.start = start, s.end = end;
    s.value = cc_years_print(r->run->arena, years);
    cc_store_add(&r->run->store, &r->run->vocabulary, &s);
}

static void file_end(cc_life_reader *r, uint32_t person, uint32_t time, int32_t which)
{
    const cc_time *t = &r->article->times.item[time];
    r->lives[person] = 1;
    if (which == BIRTH && r->birth[person].to == 0) r->birth[person] = t->interval[0];
    if (which == BIRTH && t->intervals > 0 && t->interval[0].grain <= CC_GRAIN_YEAR)
        cc_life_file_years(r, CC_LIT("birth year"), person, t->at.head, t->at.start, t->at.end, cc_years_of(t), true);
    file_time(r, which == BIRTH ? CC_LIT("birth") : CC_LIT("death"), person, time, which);
    file_time(r, CC_LIT("life"), person, time, which);
}

/* --- behind a name in brackets ----------------------------------------------- */

static bool is_birth_word(cc_span w)
{
    return cc_span_is(w, "born") || cc_span_is(w, "b.");
}

static bool is_death_word(cc_span w)
{
    return cc_span_is(w, "died") || cc_span_is(w, "d.");
}

typedef struct {
    int32_t birth, death; /* indices into times, -1 */
    bool born;            /* a word says so */
} dates;

bool cc_life_is_dated(const cc_time *t)
{
    bool part = t->kind == CC_TIME_TIME && t->intervals == 1 && t->interval[0].grain == CC_GRAIN_DAYPART;
    return (t->kind == CC_TIME_DATE || part) && t->intervals > 0 && t->interval[0].from != INT64_MIN &&
           t->interval[t->intervals - 1].to != INT64_MAX;
}

/* The last time of the article that begins at or before a byte; parts of a range come after the whole. */
uint32_t cc_life_first_time(const cc_article *a, uint32_t offset)
{
    uint32_t low = 0, high = a->times.count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (a->times.item[middle].at.start < offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

/* The dates between two tokens, "(born 1961)", "(1905-1941)": a range stands for its two ends. */
static dates read_bracket(const cc_article *a, uint32_t first, uint32_t last)
{
    dates d = {-1, -1, false};
    bool dead = false;
    uint32_t end = a->tokens.item[last - 1].end, token = first, seen = 0;
    for (uint32_t k = cc_life_first_time(a, a->tokens.item[first].start);
         k < a->times.count && a->times.item[k].at.start < end; k++) {
        const cc_time *t = &a->times.item[k];
        bool range = k + 2 < a->times.count && a->times.item[k + 1].part && a->times.item[k + 2].part &&
                     a->times.item[k + 2].at.end <= t->at.end;
        if (range || !cc_life_is_dated(t)) continue;
        for (; token < t->at.first; token++) {
            d.born |= is_birth_word(a->tokens.item[token].lower);
            dead |= is_death_word(a->tokens.item[token].lower);
        }
        if (dead || (seen == 1 && !d.born) || (seen == 1 && d.born && d.birth >= 0)) d.death = (int32_t)k;
        else if (d.birth < 0) d.birth = (int32_t)k;
        seen++;
    }
    if (seen > 2 || (!d.born && !dead && seen != 2)) return (dates){-1, -1, false};
    return d;
}

static uint32_t bracket_end(const cc_article *a, uint32_t open)
{
    enum { LONGEST = 48 };
    for (uint32_t i = open + 1; i < a->tokens.count && i < open + LONGEST; i++)
        if (cc_span_is(a->tokens.item[i].form, ")")) return i;
    return open;
}

cc_years cc_life_years_between(const cc_interval *birth, const cc_time *then)
{
    return (cc_years){cc_whole_years(then->interval[0].from - birth->to),
                      cc_whole_years(then->interval[0].to - 1440 - birth->from)};
}

/* "Lt. Orlov, MC, VC (1888-1980)": letters of honour behind a name. */
static uint32_t behind_letters(const cc_article *a, uint32_t at)
{
    enum { LONGEST = 4 };
    while (at + 1 < a->tokens.count && cc_span_is(a->tokens.item[at].form, ",")) {
        cc_span w = a->tokens.item[at + 1].form;
        bool letters = w.len >= 2 && w.len <= LONGEST;
        for (size_t i = 0; i < w.len; i++) letters = letters && w.ptr[i] >= 'A' && w.ptr[i] <= 'Z';
        if (!letters) break;
        at += 2;
    }
    return at;
}

/* "Ann of Lindby, Countess of Rell (Ann Maria Orlov; 1905-1941) was": the bracket behind what stands beside the name
 * that the sentence begins with, before it says anything. */
static uint32_t behind_apposition(const cc_article *a, const cc_name *n)
{
    enum { LONGEST = 30 };
    const cc_sentence *s = cc_sentence_of_token(a, n->at.head);
    if (s == NULL || n->at.first > s->first + 1) return n->at.last;
    for (uint32_t i = n->at.last; i < s->first + s->count && i < n->at.last + LONGEST; i++) {
        const cc_token *t = &a->tokens.item[i];
        if (cc_span_is(t->form, "(")) return i;
        if (t->upos == CC_UPOS_AUX || (t->upos == CC_UPOS_VERB && t->xpos != CC_XPOS_VBN)) break;
    }
    return n->at.last;
}

/* Not the years of what stands beside the name: "Orlov, mayor of Lindby (1994-2002)". */
static bool is_lifelong(const cc_article *a, const dates *d)
{
    enum { LEAST = 20 };
    if (d->birth < 0 || d->death < 0) return d->born;
    return cc_life_years_between(&a->times.item[d->birth].interval[0], &a->times.item[d->death]).low >= LEAST;
}

static void read_name(cc_life_reader *r, const cc_name *n)
{
    const cc_article *a = r->article;
    uint32_t open = behind_letters(a, n->at.last), person = concept_at(r, n->at.head);
    bool beside = open < a->tokens.count && !cc_span_is(a->tokens.item[open].form, "(");
    if (beside) open = behind_apposition(a, n);
    if (person == CC_NO_CONCEPT || n->entity < 0 || open >= a->tokens.count ||
        !cc_span_is(a->tokens.item[open].form, "("))
        return;
    uint32_t end = bracket_end(a, open);
    if (end == open) return;
    dates d = read_bracket(a, open + 1, end);
    if (!d.born && n->kind != CC_NAME_PERSON) return;
    if (beside && !is_lifelong(a, &d)) return;
    if (d.birth >= 0) file_end(r, person, (uint32_t)d.birth, BIRTH);
    if (d.death >= 0) file_end(r, person, (uint32_t)d.death, DEATH);
    if (d.birth < 0 || d.death < 0) return;
    const cc_time *birth = &a->times.item[d.birth], *death = &a->times.item[d.death];
    cc_years years = cc_life_years_between(&birth->interval[0], death);
    if (years.high > 0 && years.low < CC_LONGEST_LIFE)
        cc_life_file_years(r, CC_LIT("age at death"), person, birth->at.head, birth->at.start, death->at.end, years,
                           true);
}

/* --- in clauses ------------------------------------------------------------------- */

/* The name that is the subject of a predicate; "born in 1950, Ann Lee" hangs on what Lee does. */
static uint32_t subject_of(const cc_life_reader *r, const cc_sentence *s, int32_t at, bool passive)
{
    int32_t c = cc_child_exact(s, at, CC_DEP_NSUBJ);
    if (c == CC_NO_TOKEN && passive) c = cc_child_exact(s, at, CC_DEP_NSUBJ_PASS);
    if (c == CC_NO_TOKEN && passive && s->token[at].head != CC_NO_TOKEN) {
        int32_t above = s->token[at].head;
        c = cc_child(s, above, CC_DEP_NSUBJ);
        if (s->token[above].name >= 0 && s->token[at].deprel == CC_DEP_ACL) c = above;
    }
    if (c == CC_NO_TOKEN) return CC_NO_CONCEPT;
    uint32_t concept = concept_at(r, s->first + (uint32_t)c);
    if (concept == CC_NO_CONCEPT || r->run->vocabulary.concept.item[concept].kind != CC_CONCEPT_NAME)
        return CC_NO_CONCEPT;
    return concept;
}

static bool is_denied_before(const cc_sentence *s, uint32_t end)
{
    static const char *const words[] = {"not", "n't", "never", "no", "nobody", "none"};
    for (uint32_t i = 0; i < s->count && i < end; i++)
        for (size_t k = 0; k < sizeof words / sizeof *words; k++)
            if (cc_span_is(s->token[i].lower, words[k])) return true;
    return false;
}

bool cc_life_is_denied(const cc_sentence *s)
{
    return is_denied_before(s, s->count);
}

static bool has_word(cc_span text, cc_span word)
{
    for (size_t i = 0; word.len > 1 && i + word.len <= text.len; i++) {
        bool starts = i == 0 || text.ptr[i - 1] == ' ' || text.ptr[i - 1] == '@',
             ends = i + word.len == text.len || text.ptr[i + word.len] == ' ';
        if (starts && ends && memcmp(text.ptr + i, word.ptr, word.len) == 0) return true;
    }
    return false;
}

/* "Ann Lee" has the words of "Ann Marie Lee". */
static bool has_words(cc_span text, cc_span name)
{
    cc_span rest = cc_span_sub(name, 1, name.len), word; /* behind the "@" */
    while (cc_span_split(&rest, ' ', &word))
        if (!has_word(text, word)) return false;
    return true;
}

/* The capitalised word at a token, with the whole name that it stands in, is made of the person's words: "Lee" and "Ann
 * Lee" of "Ann Marie Lee", "Ann Orlov" is somebody else. */
bool cc_life_is_part_of_name(const cc_life_reader *r, uint32_t person, uint32_t token)
{
    const cc_token *t = r->article->tokens.item;
    uint32_t first = token, last = token + 1;
    if (t[token].upos != CC_UPOS_PROPN) return false;
    if (t[token].name >= 0) {
        const cc_name *n = &r->article->names.item[t[token].name];
        first = n->at.first, last = n->at.last;
    }
    for (uint32_t i = first; i < last; i++)
        if (t[i].upos == CC_UPOS_PROPN && t[i].form.len > 1 &&
            !has_word(r->run->vocabulary.concept.item[person].text, cc_utf8_fold(r->run->arena, t[i].form)))
            return false;
    return true;
}

/* "Before 1990" and "after his birthday" leave the date open. */
static bool is_open(const cc_life_reader *r, const cc_time *t)
{
    static const char *const words[] = {"until", "before", "after", "since", "by"};
    uint32_t first = t->at.first > 0 ? t->at.first - 1 : 0;
    for (uint32_t i = first; i < t->at.last && i < first + 2; i++)
        for (size_t k = 0; k < sizeof words / sizeof *words; k++)
            if (cc_span_is(r->article->tokens.item[i].lower, words[k])) return true;
    return false;
}

/* Where the subject is given by a part of the one name with a life. */
static uint32_t subject_in_part(const cc_life_reader *r, const cc_sentence *s, int32_t at)
{
    int32_t c = cc_child(s, at, CC_DEP_NSUBJ);
    bool named = c != CC_NO_TOKEN && r->only != CC_NO_CONCEPT;
    return named && cc_life_is_part_of_name(r, r->only, s->first + (uint32_t)c) ? r->only : CC_NO_CONCEPT;
}

/* "On 9 August" without a year is nobody's birthday. */
bool cc_life_has_year(const cc_article *a, const cc_time *t)
{
    uint32_t digits = 0;
    for (uint32_t i = t->at.start; i < t->at.end && digits < 4; i++) {
        bool digit = a->text.ptr[i] >= '0' && a->text.ptr[i] <= '9';
        digits = digit ? digits + 1 : 0;
    }
    return digits >= 4;
}

/* "Passed away", "slipped away", "left us". */
static bool tells_death(const cc_sentence *s, int32_t at)
{
    cc_span lemma = s->token[at].lemma;
    bool passes = cc_span_is(lemma, "pass") || cc_span_is(lemma, "slip"), leaves = cc_span_is(lemma, "leave");
    if (cc_span_is(lemma, "die")) return true;
    if (!passes && !leaves) return false;
    CC_FOR_CHILDREN(s, at, c) {
        if (passes && c == at + 1 && cc_span_is(s->token[c].lower, "away")) return true;
        if (leaves && c == at + 1 && cc_span_is(s->token[c].lower, "us")) return true;
    }
    return false;
}

/* "Before 1950", "after May 1950": a day or a year, open on one side. */
static bool is_bounded(const cc_time *t)
{
    return t->kind == CC_TIME_DATE && t->intervals == 1 && !t->relative &&
           (t->interval[0].from == INT64_MIN) != (t->interval[0].to == INT64_MAX);
}

/* What a dated clause says of a life; acts only in the second pass, when it is known who has a date of birth. */
static void read_time(cc_life_reader *r, uint32_t time, bool acts)
{
    const cc_time *t = &r->article->times.item[time];
    const cc_sentence *s = cc_sentence_of_token(r->article, t->at.head);
    if (t->part || s == NULL || (!cc_life_is_dated(t) && !is_bounded(t))) return;
    int32_t at = cc_clause_head(s, (int32_t)(t->at.head - s->first));
    if (s->token[at].upos == CC_UPOS_AUX) return;
    cc_span lemma = s->token[at].lemma;
    bool birth = cc_span_is(lemma, "bear") || cc_span_is(s->token[at].lower, "born"), death = tells_death(s, at);
    cc_years years;
    uint32_t person = subject_of(r, s, at, birth);
    if (acts && (person == CC_NO_CONCEPT || !r->lives[person])) person = subject_in_part(r, s, at);
    if (is_denied_before(s, t->at.first - s->first) || person == CC_NO_CONCEPT)
        return; /* "alive in 1943, not in 1959" */
    if (cc_years_shifted(r->article, t, &years)) {
        if (birth && !acts)
            cc_life_file_years(r, CC_LIT("birth year"), person, t->at.head, t->at.start, t->at.end, years, false);
        return;
    }
    if (is_bounded(t)) {
        if (birth || death)
            file_time(r, birth ? CC_LIT("birth") : CC_LIT("death"), person, time, birth ? BIRTH : DEATH);
        return;
    }
    if (is_open(r, t)) return;
    if (birth && !cc_life_has_year(r->article, t)) return;
    bool part = acts && person != r->only && subject_in_part(r, s, at) != CC_NO_CONCEPT;
    if ((birth || death) && (!acts || part)) file_end(r, part ? r->only : person, time, birth ? BIRTH : DEATH);
    bool verb = s->token[at].upos == CC_UPOS_VERB || cc_span_is(s->token[at].lemma, "alive");
    if (!birth && !death && acts && r->lives[person] && verb) file_time(r, CC_LIT("life"), person, time, ACT);
}

/* "Lee" is "Ann Lee" where no other Lee was born or died. */
static uint32_t only_life(const cc_life_reader *r)
{
    const cc_concept *concept = r->run->vocabulary.concept.item;
    uint32_t found = CC_NO_CONCEPT;
    for (uint32_t i = 0; i < r->run->vocabulary.concept.count; i++) {
        if (!r->lives[i]) continue;
        bool longer = found != CC_NO_CONCEPT && concept[i].text.len > concept[found].text.len;
        uint32_t whole = longer ? i : found, part = longer ? found : i;
        if (found != CC_NO_CONCEPT && !has_words(concept[whole].text, concept[part].text)) return CC_NO_CONCEPT;
        found = found == CC_NO_CONCEPT ? i : whole;
    }
    return found;
}

void cc_gather_lives(cc_judging *run)
{
    cc_life_reader r = {.run = run,
                        .lives = CC_NEW_ARRAY(run->arena, run->vocabulary.concept.count + 1, uint8_t),
                        .birth = CC_NEW_ARRAY(run->arena, run->vocabulary.concept.count + 1, cc_interval)};
    for (int pass = 0; pass < 2; pass++) {
        r.only = only_life(&r);
        for (r.number = 0; r.number < run->story->articles; r.number++) {
            r.article = cc_judging_article(run, r.number);
            for (uint32_t i = 0; pass == 0 && i < r.article->names.count; i++)
                if (!r.article->names.item[i].extra && cc_speaks_at(r.article, r.article->names.item[i].at.start))
                    read_name(&r, &r.article->names.item[i]);
            for (uint32_t k = 0; k < r.article->times.count; k++)
                if (cc_speaks_at(r.article, r.article->times.item[k].at.start)) read_time(&r, k, pass == 1);
            if (pass == 1) cc_life_read_ages(&r), cc_life_read_ages_then(&r);
        }
    }
}
