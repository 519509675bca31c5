#include "mention/time_parts.h"

/* Which of the dates of a history it goes on from: a month that follows is of the year that is told, not of a
 * flashback's. */

enum { NEAR_DAYS = 366 };

/* The date says when what is told happened: it stands by the verb, not by a noun ("the annexation of 2014"). */
bool cc_tells_when(const cc_time_scan *s, const cc_when *w)
{
    cc_place_in_text at = cc_when_place(s, w);
    cc_deprel d = cc_deprel_main((cc_deprel)s->article->tokens.item[at.head].deprel);
    return w->first <= 1 || d == CC_DEP_OBL;
}

/* The clause of the date says of a noun what it is ("forces that had invaded in 1943"). */
static bool is_aside(const cc_sentence *s, uint32_t token)
{
    for (int32_t t = (int32_t)(token - s->first), steps = 0; t >= 0 && steps < 12; t = s->token[t].head, steps++)
        if (cc_deprel_main((cc_deprel)s->token[t].deprel) == CC_DEP_ACL) return true;
    return false;
}

static bool near_in_time(cc_interval a, cc_interval b)
{
    return cc_interval_day(a) <= cc_interval_end(b) + NEAR_DAYS && cc_interval_day(b) <= cc_interval_end(a) + NEAR_DAYS;
}

/* Does the narration go on from this date? Not from one that looks back or far ahead, or that hangs on a noun. */
bool cc_is_narrated(const cc_time_scan *s, const cc_when *w, bool written)
{
    cc_interval i = w->interval[0];
    if (s->narrated.grain == CC_GRAIN_NONE) return true;
    bool back = i.from < s->narrated.from;
    if (w->relative && (w->said != CC_SAID_CALENDAR || w->has_side) && (back || !near_in_time(i, s->narrated)))
        return false;
    if (i.grain >= CC_GRAIN_YEAR && i.from <= s->narrated.from && i.to >= s->narrated.to) return w->first <= 1;
    if (!written) return true;
    /* two asides of one year are none: the narration has moved on without saying so by its verbs */
    if (s->aside.grain != CC_GRAIN_NONE && near_in_time(i, s->aside)) return true;
    if (is_aside(s->sentence, cc_when_place(s, w).head)) return false;
    if (!back && !s->bare && cc_time_direction(s, w->key) == CC_DIRECTION_FUTURE) return false;
    return cc_tells_when(s, w) || (!back && near_in_time(i, s->narrated));
}
