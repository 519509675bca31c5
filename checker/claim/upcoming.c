/* claim/upcoming.c - what is still to come by its date or its verb: "the park opens on Friday" told on Tuesday, "is to
 * close", "the release on 7 October". */
#include "claim/reading.h"

/* Does the time begin after the day on which the article came out? */
bool cc_is_time_ahead(const cc_reading *r, int32_t time)
{
    enum { MINUTES_OF_DAY = 24 * 60 };
    int32_t day = r->article->published;
    if (time < 0 || day == CC_NO_DAY) return false;
    const cc_time *when = &r->article->times.item[time];
    if (when->kind > CC_TIME_TIME || when->intervals == 0 || when->approximate) return false;
    if (when->interval[0].grain == CC_GRAIN_WEEKEND) return false; /* "over the weekend" may be the last one */
    int64_t from = when->interval[0].from;
    return from != INT64_MIN && from >= ((int64_t)day + 1) * MINUTES_OF_DAY;
}

/* "on Friday", "Friday", "in May", "from Friday"; not "by Friday", "for Friday". */
static bool says_when(const cc_reading *r, int32_t t)
{
    static const char *const words[] = {"on", "in", "at", "from", "during", "starting", "beginning"};
    cc_span m = cc_marker_words(r, t);
    return m.len == 0 || CC_AMONG(m, words);
}

/* "expects", "plans", "warns": now, of what is to come. */
static bool looks_ahead(const cc_reading *r, int32_t verb)
{
    cc_effect e = (cc_effect)r->lex[verb]->effect[CC_PART_VERB];
    return r->lex[verb]->says_verb || (e != CC_EFFECT_NONE && e != CC_EFFECT_BEGIN && e != CC_EFFECT_GO &&
                                       e != CC_EFFECT_STOP && e != CC_EFFECT_MANAGE);
}

bool cc_is_dated_ahead(const cc_reading *r, const cc_clause *c)
{
    bool ahead = false, future = false;
    if (!r->timed) return false;
    CC_FOR_CHILDREN(r->s, c->head, t) {
        cc_deprel d = cc_main_relation(r, t);
        if (d == CC_DEP_AUX && cc_span_is(cc_at(r, t)->lemma, "have")) return false;
        future = d == CC_DEP_OBL || d == CC_DEP_OBJ || d == CC_DEP_ADVMOD || cc_relation(r, t) == CC_DEP_NMOD_UNMARKED;
        /* "is compulsory from Monday": a state that begins */
        if (c->origin == CC_FROM_COPULA && cc_span_is(cc_marker_words(r, t), "from")) continue;
        ahead |= future && says_when(r, t) && cc_is_time_ahead(r, cc_at(r, t)->time);
    }
    if (!ahead || looks_ahead(r, c->head) || looks_ahead(r, c->top)) return false;
    cc_xpos x = (cc_xpos)cc_at(r, cc_finite_word(r, c->top))->xpos;
    return x == CC_XPOS_VBZ || x == CC_XPOS_VBP;
}

/* "is leaving", "is coming to the network", of one: it has not left or come yet. */
bool cc_is_leaving(const cc_reading *r, const cc_clause *c)
{
    static const char *const verbs[] = {"leave", "retire", "resign", "quit", "move", "come"};
    const cc_token *k = cc_at(r, c->head);
    if (k->xpos != CC_XPOS_VBG || c->head != c->top || !CC_AMONG(k->lemma, verbs)) return false;
    int32_t be = cc_child_exact(r->s, c->head, CC_DEP_AUX);
    if (be == CC_NO_TOKEN || cc_at(r, be)->xpos != CC_XPOS_VBZ || !cc_span_is(cc_at(r, be)->lemma, "be")) return false;
    if (c->subject == CC_NO_TOKEN || cc_at(r, c->subject)->upos == CC_UPOS_PRON) return false;
    bool come = cc_span_is(k->lemma, "come"), to = false;
    if (come && (cc_name_kind_at(r, c->subject) == CC_NAME_PERSON || r->lex[c->subject]->event != CC_NO_EVENT))
        return false;
    CC_FOR_CHILDREN(r->s, c->head, t)
        to |= t > c->head && cc_main_relation(r, t) == CC_DEP_OBL && cc_span_is(cc_marker_words(r, t), "to");
    return to || !(come || cc_span_is(k->lemma, "move"));
}

bool cc_is_to_do(const cc_reading *r, const cc_clause *c)
{
    int32_t to = CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, c->top, t)
        if (cc_main_relation(r, t) == CC_DEP_MARK && cc_at(r, t)->xpos == CC_XPOS_TO) to = t;
    int32_t be = to - 1;
    while (be > 0 && cc_at(r, be)->upos == CC_UPOS_ADV) be--;
    if (be < 0 || cc_at(r, be)->head != c->top || !cc_span_is(cc_at(r, be)->lemma, "be")) return false;
    cc_xpos x = (cc_xpos)cc_at(r, be)->xpos;
    bool finite = x == CC_XPOS_VBZ || x == CC_XPOS_VBP || x == CC_XPOS_VBD;
    return finite;
}
