/* store/concept.h - one word for all the words that name the same thing or happening.
 *
 * Pipeline   lemmas -> [concepts] -> contexts, keys
 * Source     rules/event_classes.csv; WordNet's derivations ("destruction" is "destroy") and pertainyms ("Russian" is
 * "russia") */
#ifndef CC_CONCEPT_H
#define CC_CONCEPT_H

#include "base/error.h"
#include "base/map.h"
#include "base/table.h"
#include "language/sentence.h"
#include "language/wordnet.h"

typedef struct {
    const cc_wordnet *wordnet; /* may be NULL */
    cc_map classes;            /* "call/noun" and "call" -> index into class_name */
    CC_ARRAY(cc_span) class_name;
} cc_concepts;

cc_status cc_concepts_read(cc_concepts *out, const cc_tables *tables, const cc_wordnet *wordnet, cc_arena *a,
                           cc_error *err);
void cc_concepts_free(cc_concepts *c);

/* The class of a lemma as this part of speech ("talk" for the noun "call"), or an empty span. */
cc_span cc_concept_class(const cc_concepts *c, cc_span lemma, cc_upos pos);
/* Its class, else the verb or noun it derives from, else itself. Lives in a or in the lexicon. */
cc_span cc_concept_of(const cc_concepts *c, cc_span lemma, cc_upos pos, cc_arena *a);

/* A concept's text without the mark of a name. */
static inline cc_span cc_concept_bare(cc_span text)
{
    return text.len > 0 && text.ptr[0] == '@' ? cc_span_sub(text, 1, text.len) : text;
}

/* Whether the noun's commonest sense is an act, an event, a process, a message or a state. */
bool cc_concept_names_event(const cc_concepts *c, cc_span lemma);

#endif
