/* language/cut_match.h - things that are one token whatever stands in them. Internal to cut_*.c.
 *
 * Each function gives the end of what starts at a place, or the place itself where nothing does.
 * None looks further than it matches, but for a bounded number of bytes. */
#ifndef CC_CUT_MATCH_H
#define CC_CUT_MATCH_H

#include "language/cut_text.h"

uint32_t cc_match_address(const cutter *c, uint32_t at);          /* http://a.org, me@a.org, a.org/page, notes.doc */
uint32_t cc_match_domain(const cutter *c, uint32_t at);           /* a.org, notes.doc */
uint32_t cc_match_name(const cutter *c, uint32_t at, bool local); /* the bytes that names and addresses have */
uint32_t cc_match_tag(const cutter *c, uint32_t at);              /* @handle, #hashtag */
uint32_t cc_match_ending(const cutter *c, uint32_t at);           /* .doc */
uint32_t cc_match_number(const cutter *c, uint32_t at);           /* 1,000.5 8:30 11/28/2000 713-853-3989 */
uint32_t cc_match_dollar(const cutter *c, uint32_t at);           /* US$ */
uint32_t cc_match_emoticon(const cutter *c, uint32_t at);         /* :-) */
uint32_t cc_match_entity(const cutter *c, uint32_t at);           /* &amp; &#39; that a web page left behind */
uint32_t cc_match_line(const cutter *c, uint32_t at);             /* -----> */

#endif
