/* judge/stem.h - words cut down to what their forms and derivations share; inside judge/ only. */
#ifndef CC_JUDGE_STEM_H
#define CC_JUDGE_STEM_H

#include "base/span.h"

/* The start of a lower-case word without its endings: "occasionally" and "occasion" have one. At least four letters
 * are left, or the whole word. */
cc_span cc_stem(cc_span word);

#endif
