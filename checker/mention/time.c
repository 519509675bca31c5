#include "mention/time_parts.h"

#include <stdlib.h>
#include <string.h>

/* The times of an article, sentence by sentence: where they start, what they count from, and what becomes a mention. */

enum { DAY = 1440, SPEECH_DAYS = 10, HISTORY_YEARS = 3, STRAY_DAYS = 366 };

/* --- what the sentences hand on to one another ------------------------------------------- */

typedef struct {
    cc_time_scan scan;
    cc_atom *atom;
    char *lower;
    int32_t published;
    int published_minute;
    uint32_t block;
    uint32_t old, recent, between; /* as in cc_time_context */
    int32_t speech;                /* the day of the last speech that the block has spoken of; CC_NO_DAY */
    bool quoted;                   /* within quotation marks */
    cc_interval told;              /* the last date before the quotation: the narration goes on from it */
} reader;

/* --- mentions ------------------------------------------------------------------------------ */

static cc_time_kind kind_of(const cc_when *w)
{
    if (w->said == CC_SAID_DURATION) return CC_TIME_DURATION;
    if (w->said == CC_SAID_SET) return CC_TIME_SET;
    bool clock = w->intervals > 0 && w->interval[0].grain <= CC_GRAIN_HOUR && w->interval[0].grain != CC_GRAIN_NONE;
    return clock || w->daypart >= 0 ? CC_TIME_TIME : CC_TIME_DATE;
}

/* The token of the range whose head lies outside of it. */
static uint32_t head_of(const cc_sentence *s, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t < last; t++) {
        int32_t head = s->token[t - s->first].head;
        if (head == CC_NO_TOKEN || (uint32_t)head + s->first < first || (uint32_t)head + s->first >= last) return t;
    }
    return first;
}

cc_place_in_text cc_when_place(const cc_time_scan *s, const cc_when *w)
{
    const cc_atom *first = cc_atom_at(s, w->first), *last = cc_atom_at(s, w->end - 1);
    cc_place_in_text at = {.start = first->start, .end = last->end, .first = first->token, .last = last->token + 1};
    at.sentence = (uint32_t)(s->sentence - s->article->sentences.item);
    at.head = head_of(s->sentence, at.first, at.last);
    return at;
}

static double minutes_of(const cc_when *w)
{
    double all = 0;
    for (int u = 0; u < CC_TIME_UNITS; u++) all += w->amount[u] * cc_unit_minutes((cc_time_unit)u);
    return all;
}

/* low and high of a duration; what is vague or hedged is open on its side. */
static void set_length(cc_time *t, const cc_when *w)
{
    double all = w->vague ? 2 * cc_unit_minutes(w->unit) : minutes_of(w);
    t->low = t->high = all;
    if (w->vague) t->high = 1e300;
    if (w->high > 0) t->high = w->high;
    if (!w->hedged) return;
    if (w->hedge == CC_HEDGE_OVER || w->hedge == CC_HEDGE_ATLEAST) t->high = 1e300;
    if (w->hedge == CC_HEDGE_UNDER || w->hedge == CC_HEDGE_ATMOST) t->low = 0;
}

/* The hours of a part of a day, for comparison; the value's text keeps the day. */
static cc_interval daypart_hours(cc_interval day, int part)
{
    static const struct {
        int from, to;
    } hours[] = {{5, 12}, {12, 18}, {17, 22}, {18, 30}, {12, 13}, {23, 25}};
    return (cc_interval){day.from + hours[part].from * 60, day.from + hours[part].to * 60, CC_GRAIN_DAYPART};
}

static void set_intervals(cc_arena *a, cc_time *t, const cc_when *w)
{
    t->interval = CC_NEW_ARRAY(a, w->intervals, cc_interval);
    t->intervals = w->intervals;
    for (uint32_t k = 0; k < w->intervals; k++) {
        const cc_interval *i = &w->interval[k];
        bool open = i->from == INT64_MIN || i->to == INT64_MAX;
        bool day = !open && i->grain == CC_GRAIN_DAY && i->to - i->from == DAY;
        t->interval[k] = day && w->daypart >= 0 ? daypart_hours(w->interval[k], w->daypart) : w->interval[k];
    }
}

static void add_mention(cc_time_scan *s, const cc_when *w, bool part)
{
    cc_article *article = s->article;
    uint32_t index = article->times.count;
    cc_span value = cc_when_text(&article->arena, w);
    if (part && value.len == 0) return;
    cc_time *t = CC_PUSH(&article->arena, &article->times);
    t->at = cc_when_place(s, w);
    t->kind = kind_of(w);
    t->value = value;
    t->approximate = w->approximate || (w->hedged && w->hedge == CC_HEDGE_ABOUT);
    t->fuzzy = w->fuzzy;
    t->relative = w->relative;
    t->zone = w->zone;
    t->part = part;
    t->age = w->age;
    if (w->intervals > 0) set_intervals(&article->arena, t, w);
    if (t->kind == CC_TIME_DURATION) set_length(t, w);
    if (part) return;
    if (w->adjective) return;
    for (uint32_t k = t->at.first; k < t->at.last; k++) article->tokens.item[k].time = (int32_t)index;
}

/* The dates inside a date that can be read on their own: the ends of a range, "June" in "early June". */
static void add_parts(cc_time_scan *s, const cc_when *w, int depth)
{
    for (uint32_t k = 0; k < w->parts && depth < 3; k++) {
        cc_when part = *w->part[k];
        cc_when_resolve(s, &part);
        add_mention(s, &part, true);
        add_parts(s, &part, depth + 1);
    }
}

/* --- anchors -------------------------------------------------------------------------------------- */

static bool is_report(const cc_time_scan *s, uint32_t atom)
{
    int32_t t = (int32_t)(cc_atom_at(s, atom)->token - s->sentence->first);
    for (int steps = 0; t >= 0 && steps < 12; steps++, t = s->sentence->token[t].head) {
        const cc_token *token = &s->sentence->token[t];
        if (token->upos != CC_UPOS_VERB) continue;
        int64_t at = cc_map_get(&s->lexicon->words, token->lemma);
        return at >= 0 && (s->lexicon->word.item[at].classes >> CC_WORD_REPORT & 1);
    }
    return false;
}

/* A day just past that the narration names may be that of the speech it goes on to quote. */
static void note_speech(reader *r, const cc_when *w)
{
    if (r->quoted || w->intervals != 1 || w->interval[0].grain > CC_GRAIN_DAY || !w->relative ||
        r->published == CC_NO_DAY)
        return;
    int32_t day = cc_interval_day(w->interval[0]);
    if (w->interval[0].from == INT64_MIN || w->interval[0].to == INT64_MAX || day > r->published ||
        day < r->published - SPEECH_DAYS)
        return;
    if (is_report(&r->scan, w->first)) r->speech = day;
}

/* Most dates lie years back, and few are those of a report of these days. */
static bool is_history(const reader *r)
{
    return r->old >= 3 && r->old > 4 * r->recent && r->old > r->between;
}

/* In a history a time counted from today ("in recent months") is no date to go on from. */
static bool strays(const reader *r, const cc_when *w)
{
    if (!r->scan.history || !w->relative || r->published == CC_NO_DAY) return false;
    return cc_interval_end(w->interval[0]) > r->published - STRAY_DAYS &&
           cc_interval_end(r->scan.last) <= r->published - STRAY_DAYS;
}

static void note_last(reader *r, const cc_when *w)
{
    /* a history that says "by 21 April" goes on from there */
    if (r->scan.history && w->intervals == 1 && w->interval[0].from == INT64_MIN && w->parts == 1 &&
        w->part[0]->intervals == 1 && w->part[0]->interval[0].grain <= CC_GRAIN_MONTH)
        w = w->part[0];
    if (w->intervals != 1 || w->interval[0].from == INT64_MIN || w->interval[0].to == INT64_MAX) return;
    if (strays(r, w)) return;
    r->scan.last = r->scan.last_in_sentence = w->interval[0];
    if (r->published == CC_NO_DAY) return;
    int years = cc_year_of(r->published) - cc_year_of(cc_interval_day(w->interval[0]));
    bool written = w->said == CC_SAID_CALENDAR ? w->year != CC_NO_YEAR : !w->relative;
    bool near = w->interval[0].grain <= CC_GRAIN_WEEK && w->said == CC_SAID_INTERVAL && years == 0;
    if (cc_is_narrated(&r->scan, w, written)) r->scan.narrated = w->interval[0], r->scan.aside = (cc_interval){0};
    else if (written) r->scan.aside = w->interval[0];
    if (written || near || w->weekday > 0) r->scan.year_written = written && years != 0 && cc_tells_when(&r->scan, w);
    bool ahead = years < 0 && cc_time_direction(&r->scan, w->key) == CC_DIRECTION_PAST; /* told later than dated */
    if (written && (years >= HISTORY_YEARS || ahead)) r->old++;
    else if (near || w->weekday > 0) r->recent++;
    else if (written) *(years == 0 ? &r->recent : &r->between) += 1;
    r->scan.history = is_history(r);
}

static void set_anchor(reader *r)
{
    bool speech = r->quoted && r->speech != CC_NO_DAY;
    r->scan.anchor = speech ? r->speech : r->published;
    r->scan.anchor_minute = speech ? -1 : r->published_minute;
}

/* --- sentences --------------------------------------------------------------------------------------- */

/* May a time start here: at a word of the lexicon, digits, an apostrophe before digits; at an article or "in" where
 * such a word is near. */
static bool may_start(const cc_time_scan *s, uint32_t i)
{
    static const char *const alone[] = {"tonight", "tonite", "tomorrows", "todays", "eoy",  "bom",
                                        "eom",     "eow",    "eoq",       "short",  "long", "former"};
    static const char *const before[] = {"the", "a",      "an",     "in", "half", "cy",  "calendar", "q",   "b",
                                         "my",  "fiscal", "school", "fy", "sy",   "pre", "post",     "ever"};
    const cc_atom *a = &s->atom[i];
    if (a->kind == 'd') return true;
    if (a->kind == '\'') return cc_atom_at(s, i + 1)->kind == 'd';
    if (a->kind != 'w') return false;
    if (a->phrases > 0 || (a->word != NULL && (a->word->classes & ~CC_WORDS_BESIDE) != 0)) return true;
    bool initial = strchr("tebslf", a->lower.ptr[0]) != NULL; /* of the words that may stand alone */
    if (initial && CC_AMONG(a->lower, alone)) return true;
    if (a->dated && CC_AMONG(a->lower, before)) return true;
    if (a->lower.len > 6 && a->lower.ptr[a->lower.len - 1] == 's') return true; /* "Mondays" */
    return a->lower.len == 1 && cc_atom_at(s, i + 1)->kind == 'd' && cc_atom_at(s, i + 1)->glued;
}

/* Nothing but times and the small words between them. */
static bool is_bare(const cc_time_scan *s)
{
    static const char *const small[] = {"the",       "of", "on",  "in",  "at",  "a",       "an",     "to", "and",
                                        "or",        "s",  "for", "th",  "st",  "nd",      "rd",     "is", "anytime",
                                        "sometimes", "t",  "q",   "eoy", "bom", "closest", "seasons"};
    bool word = false;
    for (uint32_t i = 0; i < s->atoms; i++) {
        const cc_atom *a = &s->atom[i];
        if (a->kind == 'd') word = true;
        if (a->kind != 'w') continue;
        bool known = a->word != NULL && (a->word->classes & ~CC_WORDS_BESIDE) != 0;
        if (a->word != NULL && a->word->starts_phrase) known = true; /* "new" of "new year" */
        for (size_t k = 0; k < sizeof small / sizeof *small && !known; k++) known = cc_span_is(a->lower, small[k]);
        if (!known) { /* the inner words of a holiday's name */
            uint32_t end = 0;
            for (uint32_t k = i > 5 ? i - 5 : 0; k < i && !known; k++)
                known = cc_word_value(s, k, CC_WORD_HOLIDAY, &end) != CC_NO_WORD && end > i;
        }
        if (!known) return false;
        word = true;
    }
    return word && s->atoms < 16;
}

/* A capital first word of a question for permission, an adjective: words that begin no date where they stand. */
static bool is_trap(const cc_time_scan *s, const cc_when *w)
{
    if (w->said == CC_SAID_SET && w->end < s->atoms && cc_atom_is(s, w->first, "everyday")) return true;
    return false;
}

/* Marks that open and close are told apart where the text does: a passage may begin inside a quotation. */
static void note_mark(reader *r, uint32_t i)
{
    const cc_atom *a = &r->scan.atom[i], *next = cc_atom_at(&r->scan, i + 1);
    bool twice = next->kind == a->kind && next->glued, before = r->quoted;
    if (a->kind == '"') r->quoted = a->lower.len == 3 ? (unsigned char)a->lower.ptr[2] == 0x9C : !r->quoted;
    else if (a->kind == '`' && twice) r->quoted = true;
    else if (a->kind == '\'' && twice) r->quoted = false;
    if (r->quoted && !before) r->told = r->scan.last;
    if (before && !r->quoted) r->scan.last = r->told;
}

static void read_sentence(reader *r, bool add)
{
    cc_time_scan *s = &r->scan;
    s->last_end = 0;
    for (uint32_t i = 0; i < s->atoms;) {
        cc_when w;
        note_mark(r, i);
        set_anchor(r);
        if (!may_start(s, i) || !cc_read_expression(s, i, &w) || is_trap(s, &w)) {
            i++;
            continue;
        }
        cc_when_resolve(s, &w);
        if (add) {
            add_mention(s, &w, false);
            add_parts(s, &w, 0);
        }
        note_speech(r, &w);
        note_last(r, &w);
        i = s->last_end = w.end;
    }
}

static bool has_marks(const cc_time_scan *s)
{
    for (uint32_t i = 0; i < s->atoms; i++)
        if (s->atom[i].kind == '"' || s->atom[i].kind == '`') return true;
    return false;
}

static void start_block(reader *r, uint32_t index)
{
    const cc_article *a = r->scan.article;
    r->block = index;
    r->quoted = false;
    if (index != 0) r->speech = CC_NO_DAY;
    r->published = a->published;
    r->published_minute = a->published_minute;
    if (index >= a->blocks.count) return;
    const cc_block *b = &a->blocks.item[index];
    r->scan.title = b->kind == CC_BLOCK_TITLE;
    if (b->kind == CC_BLOCK_TWEET && b->day != CC_NO_DAY) {
        r->published = b->day;
        r->published_minute = -1;
    }
}

static void find_in_sentence(reader *r, const cc_sentence *sentence)
{
    cc_time_scan *s = &r->scan;
    if (sentence->block != r->block) start_block(r, sentence->block);
    s->sentence = sentence;
    s->atoms = cc_atoms_cut(s->lexicon, s->article, sentence, r->atom, r->lower);
    s->bare = is_bare(s);
    s->last_in_sentence = (cc_interval){0};
    s->year_written = false;
    if (has_marks(s)) { /* the day of the speech may be said behind the quotation: a first look finds it */
        reader before = *r;
        read_sentence(r, false);
        int32_t speech = r->speech;
        *r = before;
        r->speech = speech;
        s->last_in_sentence = (cc_interval){0};
    }
    read_sentence(r, true);
}

static void begin_from(reader *r, const cc_time_context *c)
{
    r->scan.last = c->last;
    r->scan.narrated = c->narrated;
    r->speech = c->has_speech ? c->speech : CC_NO_DAY;
    r->old = c->old;
    r->recent = c->recent;
    r->between = c->between;
    r->scan.history = is_history(r);
}

void cc_times_find(const cc_mention_lexicon *l, cc_article *article, cc_prefer prefer)
{
    uint32_t longest = 0;
    for (uint32_t i = 0; i < article->sentences.count; i++) {
        const cc_sentence *s = &article->sentences.item[i];
        uint32_t bytes = 0;
        for (uint32_t t = 0; t < s->count; t++) bytes += s->token[t].end - s->token[t].start;
        if (bytes > longest) longest = bytes;
    }
    if (longest == 0) return;
    reader r = {.scan = {.lexicon = l->time, .article = article, .prefer = prefer}, .block = UINT32_MAX};
    r.atom = cc_malloc(longest * sizeof *r.atom);
    r.lower = cc_malloc(longest);
    r.scan.atom = r.atom;
    r.scan.day_first = cc_day_comes_first(l->time, article);
    begin_from(&r, &article->time_context);
    for (uint32_t i = 0; i < article->sentences.count; i++) find_in_sentence(&r, &article->sentences.item[i]);
    article->time_context = (cc_time_context){
        r.scan.last, r.scan.narrated, r.speech == CC_NO_DAY ? 0 : r.speech, r.speech != CC_NO_DAY, r.old,
        r.recent,    r.between};
    free(r.atom);
    free(r.lower);
}
