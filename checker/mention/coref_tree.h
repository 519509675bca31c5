/* mention/coref_tree.h - where in the tree a reference stands; inside mention/coref_*.c only. */
#ifndef CC_COREF_TREE_H
#define CC_COREF_TREE_H

#include "mention/coref.h"

enum { CC_COREF_STEPS = 40 };

static inline int32_t cc_coref_local(const cc_sentence *s, const cc_reference *r)
{
    return (int32_t)(r->token - s->first);
}

static inline bool cc_coref_is_clause(cc_deprel d)
{
    switch (cc_deprel_main(d)) {
    case CC_DEP_ROOT:
    case CC_DEP_ADVCL:
    case CC_DEP_CCOMP:
    case CC_DEP_XCOMP:
    case CC_DEP_ACL:
    case CC_DEP_CSUBJ:
    case CC_DEP_PARATAXIS: return true;
    default: return false;
    }
}

/* The predicate that the token depends on: up over noun phrases to the first verb or copular predicate. */
static inline int32_t cc_coref_predicate_of(const cc_sentence *s, int32_t token)
{
    for (int step = 0; step < CC_COREF_STEPS && token >= 0; step++) {
        const cc_token *t = &s->token[token];
        if (t->head < 0) return token;
        if (step > 0 && (cc_coref_is_clause(t->deprel) || t->upos == CC_UPOS_VERB)) return token;
        token = t->head;
    }
    return token;
}

static inline int32_t cc_coref_first_of_coordination(const cc_sentence *s, int32_t token)
{
    for (int step = 0;
         step < CC_COREF_STEPS && cc_deprel_main(s->token[token].deprel) == CC_DEP_CONJ && s->token[token].head >= 0;
         step++)
        token = s->token[token].head;
    return token;
}

#endif
