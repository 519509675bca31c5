/* language/sentence.h - tokens, sentences and their trees.
 *
 * Pipeline   article -> [sentences, tokens -> tags, lemmas, tree] -> mentions
 * Scheme     Universal Dependencies v2, English (EWT): words, UPOS, Penn XPOS, basic trees
 *
 * Positions are 0-based half-open byte offsets into the article's text. */
#ifndef CC_SENTENCE_H
#define CC_SENTENCE_H

#include "base/arena.h"

typedef enum {
#define UPOS(name) CC_UPOS_##name,
#include "language/tags.def"
#undef UPOS
    CC_UPOS_COUNT
} cc_upos;

typedef enum {
#define XPOS(name, text) CC_XPOS_##name,
#include "language/tags.def"
#undef XPOS
    CC_XPOS_COUNT
} cc_xpos;

typedef enum {
#define DEPREL(name, text, main) CC_DEP_##name,
#include "language/tags.def"
#undef DEPREL
    CC_DEP_COUNT
} cc_deprel;

const char *cc_upos_name(cc_upos u);
const char *cc_xpos_name(cc_xpos x);
const char *cc_deprel_name(cc_deprel d);
/* By name; an unknown one gives X, NONE, DEP (an unknown subtype: its main type). */
cc_upos cc_upos_find(cc_span name);
cc_xpos cc_xpos_find(cc_span name);
cc_deprel cc_deprel_find(cc_span name);
/* Without its subtype: nsubj:pass -> nsubj. */
extern const uint8_t cc_deprel_mains[CC_DEP_COUNT];
static inline cc_deprel cc_deprel_main(cc_deprel d)
{
    return (cc_deprel)cc_deprel_mains[d];
}

enum { CC_NO_TOKEN = -1 };

typedef struct {
    uint32_t start, end; /* in the article's text; the words of "don't" are [0,2) and [2,5) */
    cc_span form;        /* as written, a view of the article's text */
    cc_span lower;       /* form in lower case, typographic quotes and dashes made ASCII */
    cc_span lemma;       /* UTF-8, in the article's arena or the model */
    uint8_t upos, xpos, deprel;
    uint8_t multiword;   /* n > 0: this word and the n - 1 after it are one surface token */
    bool space_after;    /* white space or the end of the text follows */
    int32_t head;        /* index within the sentence; CC_NO_TOKEN at the root */
    int32_t first_child; /* within the sentence, ascending; CC_NO_TOKEN: none */
    int32_t next_sibling;
    int32_t quote;  /* index into article->quotes of the innermost quotation, -1: none; set by mention/ */
    int32_t name;   /* index into article->names, -1: none; set by mention/ */
    int32_t time;   /* index into article->times, -1; set by mention/ */
    int32_t number; /* index into article->numbers, -1; set by mention/ */
} cc_token;

typedef struct {
    cc_token *token;     /* a view into article->tokens */
    uint32_t count;      /* at least 1 */
    uint32_t first;      /* index of token[0] in article->tokens */
    uint32_t start, end; /* bytes */
    uint32_t block;      /* index into article->blocks */
    int32_t root;
} cc_sentence;

/* A new token that covers [start, end): form, lower and the -1s are set, tags and tree are not. */
void cc_token_set(cc_token *t, cc_arena *a, cc_span form, uint32_t start, uint32_t end);

/* Fill first_child, next_sibling and root from the heads. Every sentence has one
 * root; further ones are hung below the first. Cycles are cut. */
void cc_sentence_link(cc_sentence *s);

/* The token of [first, last) that hangs on one outside; the first where none does. */
uint32_t cc_head_of_range(const cc_sentence *s, uint32_t first, uint32_t last);
/* First and last token (both included) of the subtree; a projective tree is assumed. */
void cc_subtree(const cc_sentence *s, int32_t head, int32_t *first, int32_t *last);
bool cc_is_below(const cc_sentence *s, int32_t token, int32_t ancestor); /* or the same */
#define CC_FOR_CHILDREN(s, head, c)                                                                                    \
    for (int32_t c = (s)->token[head].first_child; c != CC_NO_TOKEN; c = (s)->token[c].next_sibling)

/* The child with this relation (subtypes count), leftmost, or CC_NO_TOKEN. */
static inline int32_t cc_child(const cc_sentence *s, int32_t head, cc_deprel main_type)
{
    CC_FOR_CHILDREN(s, head, c)
        if (cc_deprel_main((cc_deprel)s->token[c].deprel) == main_type) return c;
    return CC_NO_TOKEN;
}
/* The child with exactly this relation, leftmost, or CC_NO_TOKEN. */
static inline int32_t cc_child_exact(const cc_sentence *s, int32_t head, cc_deprel type)
{
    CC_FOR_CHILDREN(s, head, c)
        if (s->token[c].deprel == type) return c;
    return CC_NO_TOKEN;
}

/* One of its words is this, in lower case. */
static inline bool cc_sentence_has(const cc_sentence *s, cc_span lower)
{
    for (uint32_t i = 0; i < s->count; i++)
        if (cc_span_equal(s->token[i].lower, lower)) return true;
    return false;
}

#endif
