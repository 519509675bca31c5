/* reports/last_days.h - intervals as an editor reads them. Values exclude the end of an interval (REPORTS section 7),
 * which the judge counts with; who reads "../2021-03-20" takes the 20th for the last day. */
#ifndef CC_LAST_DAYS_H
#define CC_LAST_DAYS_H

#include "mention/mention.h"

/* The value of a time with the last day, month or year of its intervals as their end; empty where the value is only a
 * symbol and no ISO value ("PAST_REF", "PXD").
 *
 * until   the words name the end itself ("until Friday"): it stays as it is */
cc_span cc_time_text_inclusive(const cc_time *t, bool until, cc_arena *a);

#endif
