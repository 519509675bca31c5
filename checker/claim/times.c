/* claim/times.c - times of a clause that hang on other words of its sentence. */
#include "claim/reading.h"

/* "as soon as Friday": the day hangs on the adverb. */
void cc_date_adverb(const cc_reading *r, int32_t adverb, cc_argument *g)
{
    CC_FOR_CHILDREN(r->s, adverb, t)
        if (g->time < 0 && cc_main_relation(r, t) == CC_DEP_OBL) g->time = cc_at(r, t)->time;
}

/* A time that the parser hung on the object ("a meeting Thursday") is the verb's. */
static void add_time_of_object(cc_reading *r, int32_t object, cc_arguments *out)
{
    CC_FOR_CHILDREN(r->s, object, t)
        if (cc_relation(r, t) == CC_DEP_NMOD_UNMARKED && t > object &&
            (cc_at(r, t)->time >= 0 || r->lex[t]->slot == CC_NOUN_TIME))
            cc_argument_add(r, out, CC_SLOT_TIME, t, false);
}

/* "on Monday, when he left": the day before "when" is that of the clause. */
static void add_day_before(cc_reading *r, const cc_clause *c, cc_arguments *out)
{
    int32_t when = r->low[c->top];
    while (when < c->top && cc_at(r, when)->upos == CC_UPOS_PUNCT) when++;
    if (c->tie != CC_TIE_ADVERBIAL || !cc_span_is(cc_at(r, when)->lower, "when")) return;
    int32_t last = when - 1;
    while (last >= 0 && cc_span_is(cc_at(r, last)->form, ",")) last--;
    CC_FOR_CHILDREN(r->s, cc_at(r, c->top)->head, t) {
        cc_deprel d = cc_main_relation(r, t);
        if ((d != CC_DEP_OBL && d != CC_DEP_OBJ && d != CC_DEP_NMOD) || cc_at(r, t)->time < 0 || r->high[t] != last)
            continue;
        cc_span m = cc_marker_words(r, t); /* "by March" is no day of the act */
        static const char *const words[] = {"on", "in", "at", "between"};
        const cc_time *day = &r->article->times.item[cc_at(r, t)->time];
        /* "until about nine, when": no more than that hour */
        bool one = day->kind <= CC_TIME_TIME && cc_span_find(day->value, CC_LIT("/")) == SIZE_MAX;
        if (m.len > 0 && !CC_AMONG(m, words) && !one) return;
        cc_argument_add(r, out, CC_SLOT_TIME, t, false);
        out->item.item[out->item.count - 1].apart = true;
        return;
    }
}

/* A day or hour with "on", "in", "at" or nothing before it: when, and not since or until when. */
static bool is_plain_when(const cc_reading *r, int32_t t)
{
    static const char *const words[] = {"on", "in", "at", "during"};
    int32_t time = cc_at(r, t)->time;
    if (time < 0 || cc_at(r, t)->name >= 0) return false;
    const cc_time *when = &r->article->times.item[time];
    cc_span m = cc_marker_words(r, t);
    return when->kind <= CC_TIME_TIME && !cc_span_ends(when->value, "_REF") && (m.len == 0 || CC_AMONG(m, words));
}

/* A time on the verb that says when, and not how long or until when. */
static bool is_when_of(const cc_reading *r, int32_t t)
{
    cc_deprel d = cc_main_relation(r, t);
    return (d == CC_DEP_OBL || d == CC_DEP_ADVMOD) && is_plain_when(r, t);
}

static bool has_time(const cc_arguments *out)
{
    for (uint32_t i = 0; i < out->item.count; i++)
        if (out->item.item[i].slot == CC_SLOT_TIME && out->item.item[i].time >= 0) return true;
    return false;
}

/* "The wall fell on Monday, killing two", "said on Monday, citing a report": what a participle adds to what was done
 * was done then. */
static void add_time_of_host(cc_reading *r, const cc_clause *c, cc_arguments *out)
{
    int32_t first = cc_main_relation(r, c->top) == CC_DEP_CONJ ? cc_at(r, c->top)->head : c->top;
    if (cc_at(r, c->top)->xpos != CC_XPOS_VBG || cc_at(r, first)->xpos != CC_XPOS_VBG) return;
    int32_t host = cc_at(r, first)->head, m = cc_marker(r, first);
    if (cc_relation(r, first) != CC_DEP_ADVCL || host < 0 || host > first) return;
    bool means = m != CC_NO_TOKEN && cc_span_is(cc_at(r, m)->lower, "by");
    bool told = cc_at(r, host)->xpos == CC_XPOS_VBD || cc_at(r, host)->xpos == CC_XPOS_VBN;
    if ((m != CC_NO_TOKEN && !means) || !told || has_time(out)) return;
    CC_FOR_CHILDREN(r->s, host, t) {
        if (!is_when_of(r, t)) continue;
        cc_argument_add(r, out, CC_SLOT_TIME, t, false);
        out->item.item[out->item.count - 1].apart = true;
        return;
    }
}

/* The time of an act that stands before its verb: "|On Monday| police raided the house". */
static int32_t time_before(const cc_reading *r, int32_t verb)
{
    CC_FOR_CHILDREN(r->s, verb, t)
        if (t < verb && is_when_of(r, t)) return t;
    return CC_NO_TOKEN;
}

static void add_apart(cc_reading *r, cc_arguments *out, int32_t t)
{
    cc_argument_add(r, out, CC_SLOT_TIME, t, false);
    out->item.item[out->item.count - 1].apart = true;
}

/* "On Monday police raided the house and |arrested| two": the day before the first verb is that of both. */
static void add_time_of_first(cc_reading *r, const cc_clause *c, cc_arguments *out)
{
    int32_t first = cc_at(r, c->top)->head;
    if (cc_main_relation(r, c->top) != CC_DEP_CONJ || first < 0 || cc_at(r, first)->upos != CC_UPOS_VERB) return;
    bool past = cc_at(r, c->top)->xpos == CC_XPOS_VBD || cc_at(r, c->top)->xpos == CC_XPOS_VBN;
    if (!past || cc_has_own_subject(r, c->top) || has_time(out)) return;
    if (cc_at(r, c->top)->xpos != cc_at(r, first)->xpos || cc_child(r->s, c->top, CC_DEP_AUX) != CC_NO_TOKEN) return;
    int32_t t = time_before(r, first);
    if (t != CC_NO_TOKEN) add_apart(r, out, t);
}

/* "Speaking in Lund on Monday, Berg said": so when he said it. */
static void add_time_of_speaking(cc_reading *r, const cc_clause *c, cc_arguments *out)
{
    static const char *const verbs[] = {"speak", "talk", "appear", "address", "write", "testify", "tweet"};
    if (!r->lex[c->head]->says_verb || has_time(out)) return;
    CC_FOR_CHILDREN(r->s, c->head, k) {
        if (k > c->head || cc_relation(r, k) != CC_DEP_ADVCL || cc_at(r, k)->xpos != CC_XPOS_VBG) continue;
        if (!CC_AMONG(cc_at(r, k)->lemma, verbs) || cc_marker(r, k) != CC_NO_TOKEN) continue;
        CC_FOR_CHILDREN(r->s, k, t)
            if (is_when_of(r, t)) {
                add_apart(r, out, t);
                return;
            }
    }
}

/* "6:29am: Crews arrive", "9.15pm - The roof falls in": the hour at the head of a line of a list is that of the act. */
static void add_time_of_line(cc_reading *r, const cc_clause *c, cc_arguments *out)
{
    int32_t time = cc_at(r, 0)->time;
    if (time < 0 || c->top == 0 || has_time(out)) return;
    const cc_time *when = &r->article->times.item[time];
    int32_t next = (int32_t)(when->at.last - r->s->first);
    static const char *const marks[] = {":", "-", "–", "—"};
    if (when->kind != CC_TIME_TIME || when->at.first != r->s->first || next >= (int32_t)r->s->count) return;
    if (!CC_AMONG(cc_at(r, next)->form, marks)) return;
    cc_argument_add(r, out, CC_SLOT_TIME, 0, true);
    out->item.item[out->item.count - 1].apart = true;
}

/* The time behind a noun or behind the last place beside it: "a final |on Saturday|", "in Tarp |in October|". */
static int32_t time_behind(const cc_reading *r, int32_t noun, int depth)
{
    CC_FOR_CHILDREN(r->s, noun, t) {
        cc_deprel d = cc_relation(r, t);
        if (t < noun || (d != CC_DEP_NMOD && d != CC_DEP_NMOD_UNMARKED)) continue;
        if (is_plain_when(r, t)) return t;
        int32_t below = depth > 0 ? time_behind(r, t, depth - 1) : CC_NO_TOKEN;
        if (below != CC_NO_TOKEN) return below;
    }
    return CC_NO_TOKEN;
}

/* "in |Monday's| raid", "at the |December 15| election", but not "the 2020 election": that names it. */
static int32_t day_before_noun(const cc_reading *r, int32_t noun)
{
    CC_FOR_CHILDREN(r->s, noun, t) {
        if (t > noun || !is_plain_when(r, t)) continue;
        const cc_time *when = &r->article->times.item[cc_at(r, t)->time];
        bool day = when->kind == CC_TIME_DATE && when->intervals == 1 && when->interval[0].grain == CC_GRAIN_DAY;
        if (cc_relation(r, t) == CC_DEP_NMOD_POSS || (cc_main_relation(r, t) == CC_DEP_COMPOUND && day)) return t;
    }
    return CC_NO_TOKEN;
}

/* "contains proof of meddling in last year's vote": what it tells of has the time, not its telling. */
static bool only_tells_of(const cc_reading *r, const cc_clause *c)
{
    static const char *const verbs[] = {"contain", "include", "concern", "involve", "depict", "comprise"};
    return CC_AMONG(cc_at(r, c->head)->lemma, verbs);
}

/* "was killed in a raid on Saturday": what was done in it was done then. */
static void add_time_of_event(cc_reading *r, const cc_clause *c, cc_arguments *out)
{
    static const char *const words[] = {"in", "at", "during", "on"};
    enum { PLACES = 2 };
    if (has_time(out) || only_tells_of(r, c)) return;
    for (uint32_t i = 0; i < out->item.count; i++) {
        const cc_argument *g = &out->item.item[i];
        int32_t noun = g->head < 0 ? CC_NO_TOKEN : g->head - (int32_t)r->s->first;
        if (noun < 0 || !CC_AMONG(g->marker, words) || cc_at(r, noun)->upos == CC_UPOS_VERB) continue;
        if (g->slot != CC_SLOT_PLACE && g->slot != CC_SLOT_OTHER && g->slot != CC_SLOT_MEDIUM) continue;
        int32_t t = time_behind(r, noun, PLACES);
        if (t == CC_NO_TOKEN) t = day_before_noun(r, noun);
        if (t == CC_NO_TOKEN) continue;
        cc_argument_add(r, out, CC_SLOT_TIME, t, false);
        out->item.item[out->item.count - 1].apart = true;
        return;
    }
}

/* "a meeting, on Monday, to be held in Lund": the day between the noun and what is to be done is that of both. */
static void add_time_between(cc_reading *r, const cc_clause *c, cc_arguments *out)
{
    int32_t noun = cc_at(r, c->top)->head;
    if (cc_main_relation(r, c->top) != CC_DEP_ACL || noun < 0 || noun > c->top || !cc_has_to(r, c->top)) return;
    if (!c->passive || has_time(out)) return;
    for (int step = 0; step < 2 && noun >= 0; step++, noun = cc_at(r, noun)->head)
        CC_FOR_CHILDREN(r->s, noun, t) {
            cc_deprel d = cc_main_relation(r, t);
            if (t <= cc_at(r, c->top)->head || t >= r->low[c->top] || cc_at(r, t)->time < 0) continue;
            if (d != CC_DEP_OBL && d != CC_DEP_NMOD) continue;
            cc_argument_add(r, out, CC_SLOT_TIME, t, false);
            out->item.item[out->item.count - 1].apart = true;
            return;
        }
}

void cc_times_around_add(cc_reading *r, const cc_clause *c, cc_arguments *out)
{
    int32_t object = r->timed ? cc_child(r->s, c->head, CC_DEP_OBJ) : CC_NO_TOKEN;
    if (object != CC_NO_TOKEN && c->light == CC_NO_TOKEN) add_time_of_object(r, object, out);
    if (r->timed) {
        add_day_before(r, c, out);
        add_time_of_host(r, c, out);
        add_time_between(r, c, out);
        add_time_of_event(r, c, out);
        add_time_of_first(r, c, out);
        add_time_of_speaking(r, c, out);
    }
    add_time_of_line(r, c, out);
}
