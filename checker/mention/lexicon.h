/* mention/lexicon.h - the lexicon of each kind of mention; inside mention/ only.
 *
 * Every module reads its own tables and owns its own part: time.c, number.c, quote.c, name.c, coref.c. */
#ifndef CC_MENTION_LEXICON_H
#define CC_MENTION_LEXICON_H

#include "language/wordnet.h"
#include "mention/mention.h"

#define CC_MENTION_PARTS(PART) PART(name) PART(number) PART(time) PART(quote) PART(coref)

#define PART(kind)                                                                                                     \
    typedef struct cc_##kind##_lexicon cc_##kind##_lexicon;                                                            \
    cc_status cc_##kind##_lexicon_read(cc_##kind##_lexicon **out, const cc_tables *tables, const cc_wordnet *wordnet,  \
                                       cc_arena *a, cc_error *err);                                                    \
    void cc_##kind##_lexicon_free(cc_##kind##_lexicon *l);
CC_MENTION_PARTS(PART)
#undef PART

struct cc_mention_lexicon {
    const cc_wordnet *wordnet;
#define PART(kind) cc_##kind##_lexicon *kind;
    CC_MENTION_PARTS(PART)
#undef PART
};

#endif
