/* input/date.h - dates as news sites print them above an article.
 *
 * Only whole dates with a year: what "Friday" means is for mention/. */
#ifndef CC_DATE_H
#define CC_DATE_H

#include "input/article.h"

typedef struct {
    int32_t day;              /* from 1970-01-01; CC_NO_DAY: none */
    int32_t minute;           /* of the day, -1: none */
    bool updated;             /* "Updated: ...", "Last modified ..." */
    int32_t month, month_day; /* of a date without a year ("March 3"), 0: none */
    uint32_t end;             /* bytes that were read */
} cc_header_date;

/* 1 to 12 for "March", "Mar", "sept."; 0 for anything else. The case does not count. */
int32_t cc_month_of(cc_span word);

/* True where the line says nothing but when: "Posted: 03/14/2013 06:37:46 AM PDT",
 * "MARCH 18, 2021 22:14", "on April 24, 2013", "2 October 2013, 15:39 (GMT+05:00)". Without a year
 * ("Published March 18") day is CC_NO_DAY, and month and month_day are set. */
bool cc_header_date_read(cc_span line, cc_header_date *out);
/* The date that the text starts with (a year is needed, unless `bare`: "March 3"); false where it starts with none. */
bool cc_date_at(cc_span text, bool bare, cc_header_date *out);
/* The latest whole date anywhere in the text ("2021-03-18", "March 18, 2021", "18 March 2021"), or CC_NO_DAY;
 * of those behind a weekday alone where so wanted. Linear. */
int32_t cc_date_latest(cc_span text, bool behind_weekday);
/* The one day that the name of a file writes: "2021-03-18", "2021_03_18", "20210318", with no digit and, run together,
 * no letter beside it. CC_NO_DAY where there is none or it writes two days. */
int32_t cc_date_in_name(cc_span name);

#endif
