#include "reports/claim_times.h"

#include "base/buffer.h"
#include "reports/last_days.h"

#include <string.h>

bool cc_argument_is_clause(const cc_article *article, const cc_claim *c, const cc_argument *g)
{
    if (g->head < 0 || g->head == c->predicate_token) return false;
    cc_deprel d = cc_deprel_main((cc_deprel)article->tokens.item[g->head].deprel);
    return d == CC_DEP_CCOMP || d == CC_DEP_CSUBJ || d == CC_DEP_PARATAXIS || d == CC_DEP_ADVCL;
}

/* The words that stand directly behind a time, at most `length` bytes of them. */
static cc_span behind(const cc_article *article, const cc_time *t, uint32_t length)
{
    return cc_span_sub(article->text, t->at.end, t->at.end + length);
}

static const cc_token *token_at(const cc_article *article, uint32_t index)
{
    return index < article->tokens.count ? &article->tokens.item[index] : NULL;
}

/* --- what is no length of the act ------------------------------------------------ */

/* "The 21-year-old", "at 12 years old", "between 13 and 15 years of age". */
static bool is_age(const cc_article *article, const cc_time *t)
{
    static const char of_age[] = " of age";
    return cc_span_ends(cc_article_slice(article, t->at.start, t->at.end), "old") ||
           cc_span_is(behind(article, t, sizeof of_age - 1), of_age);
}

/* "five weeks ago" on no known day, "a year after the war", "two minutes into the flight", "ten years early": how far
 * from what it happened. */
static bool is_distance(const cc_article *article, const cc_time *t)
{
    static const char *const words[] = {"ago",  "after", "before", "into",  "later", "earlier", "early", "late",
                                        "from", "since", "behind", "ahead", "away",  "prior",   "short", "apart"};
    const cc_token *next = token_at(article, t->at.last);
    return next != NULL && CC_AMONG(next->lower, words);
}

/* "six years of war", "10 minutes to go": so much of something. */
static bool is_share(const cc_article *article, const cc_time *t)
{
    static const char *const words[] = {"of", "left"};
    const cc_token *next = token_at(article, t->at.last);
    return next != NULL && (CC_AMONG(next->lower, words) || cc_span_is(behind(article, t, 6), " to go"));
}

/* "the worst", "the first", but not "at least", "most people" */
static bool ranks(const cc_article *article, uint32_t at)
{
    const cc_token *k = token_at(article, at);
    cc_span before = at == 0 ? CC_LIT("") : token_at(article, at - 1)->lower;
    if (cc_span_is(k->lower, "least") || (cc_span_is(k->lower, "most") && !cc_span_is(before, "the"))) return false;
    if (k->xpos == CC_XPOS_JJS || k->xpos == CC_XPOS_RBS || cc_span_is(k->lower, "only")) return true;
    return k->number >= 0 && article->numbers.item[k->number].ordinal;
}

/* "its worst year in a decade", "the third visit since May": among what it was so, and not when or how long. */
static bool is_span_of_rank(const cc_article *article, const cc_argument *g, const cc_time *t)
{
    enum { NEAR = 10 };
    bool within = t->kind == CC_TIME_DURATION
                      ? cc_span_is(g->marker, "in")
                      : cc_span_is(g->marker, "since") ||
                            cc_span_starts(cc_article_slice(article, t->at.start, t->at.end), "since");
    for (uint32_t i = 1; within && i <= NEAR && i <= t->at.first; i++) {
        const cc_token *k = token_at(article, t->at.first - i);
        bool finite =
            k->xpos == CC_XPOS_VBD || k->xpos == CC_XPOS_VBZ || k->xpos == CC_XPOS_VBP || k->xpos == CC_XPOS_VBN;
        if (k->upos == CC_UPOS_PUNCT || finite) return false;
        if (ranks(article, t->at.first - i)) return true;
    }
    return false;
}

/* "from 300 |a year earlier|": how far from another time, though it looks like a rate. */
static bool is_far(const cc_article *article, const cc_time *t)
{
    static const char *const words[] = {"later", "ago", "after", "before", "earlier"};
    const cc_token *next = token_at(article, t->at.last);
    return next != NULL && CC_AMONG(next->lower, words);
}

/* "60 euros |a day|", "nine tablets |a day|", "once |a day|": how much or how often, and not when. */
static bool is_rate(const cc_article *article, const cc_time *t)
{
    cc_span first, rest = cc_article_slice(article, t->at.start, t->at.end);
    bool each = cc_span_split(&rest, ' ', &first) && (cc_span_is_nocase(first, "a") || cc_span_is_nocase(first, "an"));
    if (!each || t->at.first == 0 || is_far(article, t)) return false;
    const cc_token *before = token_at(article, t->at.first - 1);
    return before->number >= 0 || before->upos == CC_UPOS_NOUN || before->upos == CC_UPOS_SYM;
}

/* Verbs whose object may be how long it lasts. */
static bool measures(cc_span verb)
{
    static const char *const verbs[] = {"take", "last", "spend", "span", "need",    "require",  "wait",
                                        "stay", "run",  "serve", "work", "stretch", "continue", "lose"};
    return CC_AMONG(verb, verbs);
}

static bool is_length_of_act(const cc_article *article, const cc_claim *c, const cc_argument *g, const cc_time *t)
{
    static const char *const lasting[] = {"for",        "in",      "within", "over",    "during",
                                          "throughout", "through", "under",  "for over"};
    if (is_age(article, t) || is_rate(article, t)) return false;
    if (g->marker.len == 0 && is_distance(article, t)) return false;
    if (g->slot == CC_SLOT_OBJECT) {
        const cc_token *verb = c->predicate_token < 0 ? NULL : token_at(article, (uint32_t)c->predicate_token);
        return verb != NULL && measures(verb->lemma) && !c->passive && g->end <= t->at.end;
    }
    if (g->slot != CC_SLOT_TIME || is_span_of_rank(article, g, t)) return false;
    return (g->marker.len == 0 && !is_share(article, t)) || CC_AMONG(g->marker, lasting);
}

/* --- what is no date of the act --------------------------------------------------- */

static bool names_game(const cc_article *article, const cc_time *t)
{
    static const char *const words[] = {"score",     "goal",       "puck",     "overtime",   "rebound", "halftime",
                                        "touchdown", "basket",     "turnover", "goalie",     "keeper",  "assist",
                                        "playoff",   "wraparound", "pointer",  "quarterback"};
    const cc_sentence *s = &article->sentences.item[t->at.sentence];
    for (uint32_t i = 0; i < s->count; i++)
        if (CC_AMONG(s->token[i].lemma, words)) return true;
    return false;
}

/* "tied it at 13:50", "with 2:14 to go", "late in the fourth quarter" of a game: its clock is not that of the day. */
static bool is_of_game(const cc_article *article, const cc_time *t)
{
    static const char *const hours[] = {"am", "pm", "a.m.", "p.m.", "o'clock", "gmt"};
    cc_span words = cc_article_slice(article, t->at.start, t->at.end);
    bool clock = t->kind == CC_TIME_TIME && t->at.last - t->at.first <= 2 && memchr(words.ptr, ':', words.len) != NULL;
    for (uint32_t i = t->at.first; i <= t->at.last && clock; i++)
        clock = token_at(article, i) == NULL || !CC_AMONG(token_at(article, i)->lower, hours);
    if (clock && is_share(article, t)) return true;
    bool quarter = t->kind == CC_TIME_DATE && cc_span_ends(words, " quarter");
    return (clock || quarter) && names_game(article, t);
}

/* --- what is told ------------------------------------------------------------------ */

/* "the 1931 building", "the future of the port": a thing, and no time of the act, unless nothing else is named. */
static bool is_date_of_act(const cc_argument *g, const cc_time *t)
{
    bool thing = g->slot == CC_SLOT_SUBJECT || g->slot == CC_SLOT_OBJECT;
    if (g->slot == CC_SLOT_QUANTITY) return false; /* the number within such a thing */
    return !thing || (g->end <= t->at.end && !cc_span_ends(t->value, "_REF"));
}

static bool is_told_time(const cc_article *article, const cc_claim *c, uint32_t i)
{
    const cc_argument *g = &c->argument[i];
    if (g->time < 0 || (i > 0 && g->time == c->argument[i - 1].time)) return false;
    const cc_time *t = &article->times.item[g->time];
    if (cc_argument_is_clause(article, c, g)) return false;
    if (t->kind == CC_TIME_SET) return g->slot == CC_SLOT_TIME && !is_rate(article, t) && !is_far(article, t);
    if (t->kind == CC_TIME_DURATION) return is_length_of_act(article, c, g, t);
    return is_date_of_act(g, t) && !is_span_of_rank(article, g, t) && !is_of_game(article, t);
}

/* "two weeks ago", where no date of the article tells from when. */
static bool is_ago(const cc_article *article, const cc_argument *g)
{
    return g->slot == CC_SLOT_TIME && g->time >= 0 && article->times.item[g->time].kind == CC_TIME_DURATION &&
           cc_span_ends(g->text, " ago");
}

/* "this morning", "that week", where no date of the article tells which: a time as written, without a value. A clause
 * ("after he left") is told among the rest. */
static bool is_spoken_time(const cc_article *article, const cc_argument *g)
{
    if (is_ago(article, g)) return true;
    if (g->slot != CC_SLOT_TIME || g->time >= 0 || g->head < 0) return false;
    cc_deprel d = cc_deprel_main((cc_deprel)article->tokens.item[g->head].deprel);
    cc_upos u = (cc_upos)article->tokens.item[g->head].upos;
    bool often = cc_span_find(g->text, CC_LIT(" times")) != SIZE_MAX ||
                 cc_span_starts(cc_article_slice(article, g->start, g->end), "a ");
    return d == CC_DEP_OBL && (u == CC_UPOS_NOUN || u == CC_UPOS_PROPN) && g->marker.len == 0 && !often;
}

bool cc_claim_tells_time(const cc_article *article, const cc_claim *c, uint32_t i)
{
    const cc_argument *g = &c->argument[i];
    bool again = i > 0 && g->time >= 0 && g->time == c->argument[i - 1].time;
    return again || is_spoken_time(article, g) || is_told_time(article, c, i);
}

cc_span cc_claim_untold_words(const cc_article *article, const cc_argument *g)
{
    const cc_time *t = g->time < 0 ? NULL : &article->times.item[g->time];
    return t != NULL && is_rate(article, t) ? cc_article_slice(article, t->at.start, t->at.end) : g->text;
}

/* --- the words ---------------------------------------------------------------------- */

/* "until about 4 p.m.", on no known day: the words alone tell that it is a bound. */
static cc_span bound_of(const cc_article *article, const cc_argument *g, cc_span text)
{
    static const char *const words[] = {"until", "till", "since", "before", "after", "by", "from"};
    bool bound = g->slot == CC_SLOT_TIME && CC_AMONG(g->marker, words);
    bool told =
        article->times.item[g->time].value.len > 0 || cc_span_equal(cc_span_sub(text, 0, g->marker.len), g->marker);
    return bound && !told ? g->marker : (cc_span){0};
}

/* "|shortly before| 9 pm", "|no earlier than| Monday": the words before the date that bound it; empty for a plain "on".
 */
static cc_span limit_of(const cc_article *article, const cc_argument *g, const cc_time *t)
{
    static const char *const limits[] = {"before", "after", "than", "until", "since"};
    enum { LONGEST = 24 };
    if (g->slot != CC_SLOT_TIME || g->start >= t->at.start || t->at.start - g->start > LONGEST) return (cc_span){0};
    cc_span words = cc_span_trim(cc_article_slice(article, g->start, t->at.start)), first;
    cc_span rest = cc_article_slice(article, t->at.start, t->at.end);
    if (cc_span_split(&rest, ' ', &first) && CC_AMONG(first, limits)) return words; /* the date has its own */
    size_t last = words.len;
    while (last > 0 && words.ptr[last - 1] != ' ') last--;
    return last > 0 && CC_AMONG(cc_span_sub(words, last, words.len), limits) ? words : (cc_span){0};
}

/* "recent years", "the coming |weeks|": nobody says how many, and the words around the unit tell which. */
static cc_span written(const cc_article *article, const cc_argument *g, const cc_time *t)
{
    cc_span unit = cc_article_slice(article, t->at.start, t->at.end);
    bool vague = g->slot == CC_SLOT_TIME && t->kind == CC_TIME_DURATION && g->text.len > unit.len &&
                 (cc_span_starts(t->value, "PX") || cc_span_starts(t->value, "PTX"));
    bool last = vague && cc_span_equal(cc_span_sub(g->text, g->text.len - unit.len, g->text.len), unit);
    return last ? g->text : unit;
}

/* "on Monday at 4 p.m.": another time of the act says the same more exactly, or has said it. */
static bool is_told_better(const cc_article *article, const cc_claim *c, uint32_t i)
{
    cc_span value = article->times.item[c->argument[i].time].value;
    for (uint32_t k = 0; k < c->arguments; k++) {
        if (k == i || !is_told_time(article, c, k)) continue;
        cc_span other = article->times.item[c->argument[k].time].value;
        if (other.len == 0 || value.len == 0) continue;
        if (cc_span_equal(value, other) && k < i) return true;
        if (other.len > value.len && other.ptr[value.len] == 'T' &&
            cc_span_equal(cc_span_sub(other, 0, value.len), value))
            return true;
    }
    return false;
}

/* "two to three weeks": P2W/P3W, where the words give two lengths; the parts of a time stand behind it. */
static cc_span length_of(const cc_article *article, uint32_t time, cc_arena *a)
{
    const cc_time *t = &article->times.item[time], *longest = t;
    for (uint32_t k = time + 1; k < article->times.count && article->times.item[k].part; k++)
        if (article->times.item[k].kind == CC_TIME_DURATION && article->times.item[k].low > longest->low)
            longest = &article->times.item[k];
    return longest == t ? t->value : cc_arena_print(a, "%.*s/%.*s", CC_FMT(t->value), CC_FMT(longest->value));
}

/* "until Friday", "up to the election" */
static bool names_end(const cc_article *article, const cc_argument *g, const cc_time *t)
{
    static const char *const words[] = {"until", "till", "up"};
    const cc_token *first = token_at(article, t->at.first);
    return CC_AMONG(g->marker, words) || (first != NULL && CC_AMONG(first->lower, words));
}

static cc_span value_of(const cc_article *article, const cc_claim *c, uint32_t i, cc_arena *a)
{
    const cc_argument *g = &c->argument[i];
    const cc_time *t = &article->times.item[g->time];
    if (t->kind == CC_TIME_SET || is_told_better(article, c, i)) return (cc_span){0};
    cc_span value = cc_time_text_inclusive(t, names_end(article, g, t), a);
    return t->kind == CC_TIME_DURATION && value.len > 0 ? length_of(article, (uint32_t)g->time, a) : value;
}

/* --- what another happening dates ---------------------------------------------------- */

/* The word that joins it, where the words themselves do not begin with it. */
static cc_span joined_by(const cc_argument *g)
{
    cc_span rest = g->text, first;
    return g->marker.len > 0 || !cc_span_split(&rest, ' ', &first) ? g->marker : first;
}

/* "the worst since it opened in May": among what it was so. */
static bool follows_rank(const cc_article *article, const cc_sentence *s, const cc_argument *g)
{
    for (uint32_t i = 0; i < s->count && s->token[i].start < g->start; i++)
        if (ranks(article, s->first + i)) return true;
    return false;
}

/* "since the trial ended in June", "as darkness fell on Thursday": the happening beside the act has a day, and with it
 * the act; -1 where it has none or several. */
static int32_t time_beside(const cc_article *article, const cc_claim *c, const cc_argument *g)
{
    static const char *const words[] = {"since", "as", "when", "while"};
    cc_span join = joined_by(g);
    if (g->head < 0 || (g->slot != CC_SLOT_OTHER && g->slot != CC_SLOT_TIME) || !CC_AMONG(join, words)) return -1;
    const cc_token *head = &article->tokens.item[g->head];
    bool since = cc_span_is(join, "since");
    /* "as a boy", "while others came in May": a clause alone happens, and only what goes on does so meanwhile */
    bool happens = cc_deprel_main((cc_deprel)head->deprel) == CC_DEP_ADVCL &&
                   (!cc_span_is(join, "while") || head->xpos == CC_XPOS_VBG) && !cc_span_is(head->lemma, "do");
    const cc_sentence *s = &article->sentences.item[c->sentence];
    if ((!since && !happens) || (since && follows_rank(article, s, g))) return -1;
    int32_t found = -1;
    for (uint32_t i = 0; i < s->count; i++) {
        const cc_token *k = &s->token[i];
        if (k->start < g->start || k->end > g->end || k->time < 0 || k->time == found) continue;
        const cc_time *t = &article->times.item[k->time];
        if (t->part || t->kind > CC_TIME_TIME) continue;
        bool of_clause = k->head >= 0 && (uint32_t)k->head + s->first == (uint32_t)g->head;
        if (found >= 0 || t->value.len == 0 || cc_span_ends(t->value, "_REF") || (!since && !of_clause)) return -1;
        if (cc_span_starts(cc_article_slice(article, t->at.start, t->at.end), "since")) return -1;
        found = k->time;
    }
    return found;
}

static bool tells_any_time(const cc_article *article, const cc_claim *c)
{
    for (uint32_t i = 0; i < c->arguments; i++)
        if (cc_claim_tells_time(article, c, i)) return true;
    return false;
}

/* The time of the first such happening, for an act that has none of its own: from then on, or then. */
static cc_span text_beside(const cc_article *article, const cc_claim *c, bool as_written, cc_arena *a)
{
    for (uint32_t i = 0; i < c->arguments; i++) {
        const cc_argument *g = &c->argument[i];
        int32_t beside = time_beside(article, c, g);
        if (beside < 0) continue;
        if (tells_any_time(article, c)) return (cc_span){0};
        const cc_time *t = &article->times.item[beside];
        bool since = cc_span_is(joined_by(g), "since");
        cc_span words = cc_article_slice(article, t->at.start, t->at.end);
        if (as_written) return since ? cc_arena_print(a, "since %.*s", CC_FMT(words)) : words;
        cc_span value = cc_time_text_inclusive(t, false, a), from = value, start;
        if (!since) return value;
        bool interval = memchr(value.ptr, '/', value.len) != NULL;
        if (interval && !cc_span_split(&from, '/', &start)) return (cc_span){0};
        return cc_arena_print(a, "%.*s/..", CC_FMT(interval ? start : value));
    }
    return (cc_span){0};
}

cc_span cc_claim_time_text(const cc_article *article, const cc_claim *c, bool as_written, cc_arena *a)
{
    cc_buffer b = {0};
    for (uint32_t i = 0; i < c->arguments; i++) {
        const cc_argument *g = &c->argument[i];
        cc_span text = {0}, bound = {0};
        if (as_written && is_spoken_time(article, g)) text = g->text;
        if (is_told_time(article, c, i)) {
            const cc_time *t = &article->times.item[g->time];
            text = as_written ? written(article, g, t) : value_of(article, c, i, a);
            if (as_written) bound = limit_of(article, g, t);
            if (bound.len == 0) bound = bound_of(article, g, text);
        }
        if (text.len > 0)
            cc_buffer_print(&b, "%s%.*s%s%.*s", b.len == 0 ? "" : "; ", CC_FMT(bound), bound.len == 0 ? "" : " ",
                            CC_FMT(text));
    }
    cc_span text = cc_arena_copy(a, cc_buffer_span(&b));
    cc_buffer_free(&b);
    return text.len > 0 ? text : text_beside(article, c, as_written, a);
}
