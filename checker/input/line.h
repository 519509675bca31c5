/* input/line.h - one line of a news page by its own look. */
#ifndef CC_LINE_H
#define CC_LINE_H

#include "input/article.h"

/* What can be seen of a line without the others. */
typedef struct {
    uint32_t words;
    uint32_t capitals; /* words that start with a capital letter */
    uint32_t shouted;  /* words of two letters or more in capitals alone */
    uint32_t lower;    /* words that start with a small letter */
    uint32_t sections; /* names of a site's sections: News, Politics, Opinion ... */
    bool ends;         /* . ! ? or an ellipsis at its end, perhaps behind quotation marks and brackets */
    bool opens_list;   /* a colon at its end */
    bool bulleted;     /* starts with a bullet, a dash and a blank, or a time and a colon ("6:29am: ...") */
} cc_line_look;

void cc_line_look_at(cc_span line, cc_line_look *out);

/* The kind that phrases and form of the line give away: byline, caption, menu, credit, tags, summary,
 * list; body where nothing does. */
cc_block_kind cc_line_kind(cc_span line, const cc_line_look *look);
/* Bytes of the words over key points ("What You Need To Know") that the line starts with; 0. */
uint32_t cc_line_summary_phrase(cc_span line);
/* Where the sentence starts that says who wrote ("Jan Vos contributed to this report"): 0 where the line is little
 * else, its length where it says nothing of that. */
uint32_t cc_line_credit(cc_span line);
/* A credit that speaks of pictures: it says nothing of where the text comes from. */
bool cc_line_is_photo_credit(cc_span line);
/* Where the note of the picture's origin starts that ends the line ("(photo credit: ...)"), or its length. */
uint32_t cc_line_photo_note(cc_span line);

/* "By REUTERS", "By Jane Roe and John Doe, Staff Writers": names alone, and what the paper calls them. */
bool cc_line_is_byline(cc_span line, const cc_line_look *look);

/* Where the outlet's name starts that ends a headline ("... | Harbour Herald", "... - BBC News"), its divider
 * included, or the line's length; *name gets the name. */
uint32_t cc_line_outlet(cc_span line, cc_span *name);

/* The canonical name of the agency that is named first in the text; empty. */
cc_span cc_agency_find(cc_span text);

/* "WASHINGTON (AP) - ", "Moscow [Russia], March 19 : ", "LONDON, March 3 (Reuters) -" at the start of a line. */
typedef struct {
    uint32_t end;             /* bytes up to the words of the article; 0: no dateline */
    cc_span place;            /* empty for "(CNN) -" */
    cc_span agency;           /* canonical; empty */
    int32_t day;              /* of a date with its year, CC_NO_DAY */
    int32_t month, month_day; /* of a date without it, 0 */
} cc_dateline;

cc_dateline cc_dateline_read(cc_span line);

/* The foot of an embedded post, "- ABC News (@ABC) March 18, 2021", at the end of a line. */
typedef struct {
    uint32_t start; /* of its dash; the line's length where there is none */
    cc_span author, handle;
    int32_t day;
} cc_tweet_foot;

cc_tweet_foot cc_tweet_foot_find(cc_span line);
/* The next foot with its date at or behind `from`, wherever in the line, and where it ends; start is the line's length
 * where there is none. */
cc_tweet_foot cc_tweet_foot_next(cc_span line, uint32_t from, uint32_t *end);
/* The characters of a line as the network counts them: a link 23, a picture's link none. */
uint32_t cc_tweet_length(cc_span line);

#endif
