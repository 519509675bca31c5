/* language/repair_tree.h - what the repairs share: looking at a tree, and changing it. */
#ifndef CC_REPAIR_TREE_H
#define CC_REPAIR_TREE_H

#include "language/sentence.h"

#include <stddef.h>

enum { NONE = CC_NO_TOKEN };

static inline cc_token *at(const cc_sentence *s, int32_t i)
{
    return &s->token[i];
}

static inline bool is_within(const cc_sentence *s, int32_t i)
{
    return i >= 0 && i < (int32_t)s->count;
}

static inline bool is_form(const cc_sentence *s, int32_t i, const char *text)
{
    return is_within(s, i) && cc_span_is(at(s, i)->lower, text);
}

static inline bool is_quote_mark(const cc_sentence *s, int32_t i)
{
    return is_within(s, i) && at(s, i)->upos == CC_UPOS_PUNCT &&
           (is_form(s, i, "\"") || is_form(s, i, "'") || is_form(s, i, "''") || is_form(s, i, "``"));
}

static inline bool is_punct(const cc_sentence *s, int32_t i)
{
    return is_within(s, i) && at(s, i)->upos == CC_UPOS_PUNCT;
}

static inline cc_deprel relation(const cc_sentence *s, int32_t i)
{
    return cc_deprel_main((cc_deprel)at(s, i)->deprel);
}

static inline bool is_noun(const cc_sentence *s, int32_t i)
{
    return at(s, i)->upos == CC_UPOS_NOUN || at(s, i)->upos == CC_UPOS_PROPN || at(s, i)->upos == CC_UPOS_PRON;
}

static inline bool has_subject(const cc_sentence *s, int32_t v)
{
    return cc_child(s, v, CC_DEP_NSUBJ) != NONE || cc_child(s, v, CC_DEP_CSUBJ) != NONE;
}

static inline bool has_quote_between(const cc_sentence *s, int32_t a, int32_t b)
{
    for (int32_t i = a + 1; i < b; i++)
        if (is_quote_mark(s, i)) return true;
    return false;
}

/* Hang i below head; the links are made anew, so no list of children may be walked on. */
static inline bool hang(cc_sentence *s, int32_t i, int32_t head, cc_deprel relation_now)
{
    if (i == head || cc_is_below(s, head, i)) return false;
    if (at(s, i)->head == head && at(s, i)->deprel == relation_now) return false;
    at(s, i)->head = head;
    at(s, i)->deprel = (uint8_t)relation_now;
    cc_sentence_link(s);
    return true;
}

/* `up`, which is below `down`, takes its place; down hangs below it as `now`. */
static inline void change_places(cc_sentence *s, int32_t up, int32_t down, cc_deprel now)
{
    at(s, up)->head = at(s, down)->head;
    at(s, up)->deprel = at(s, down)->deprel;
    at(s, down)->head = up;
    at(s, down)->deprel = (uint8_t)now;
    cc_sentence_link(s);
}

/* The child with this relation other than `but`, leftmost. */
static inline int32_t other_child(const cc_sentence *s, int32_t head, cc_deprel main_type, int32_t but)
{
    CC_FOR_CHILDREN(s, head, c)
        if (c != but && relation(s, c) == main_type) return c;
    return NONE;
}

/* The subtree without the punctuation at its ends. */
static inline void bare_subtree(const cc_sentence *s, int32_t i, int32_t *first, int32_t *last)
{
    cc_subtree(s, i, first, last);
    while (*first < i && is_punct(s, *first)) ++*first;
    while (*last > i && is_punct(s, *last)) --*last;
}

/* A quotation mark in the punctuation right before the token. */
static inline bool opens_quotation(const cc_sentence *s, int32_t i)
{
    for (i--; is_punct(s, i); i--)
        if (is_quote_mark(s, i)) return true;
    return false;
}

static inline bool is_day(cc_span lower)
{
    static const char *const days[] = {"monday",   "tuesday", "wednesday", "thursday",  "friday",
                                       "saturday", "sunday",  "today",     "yesterday", "tomorrow"};
    return CC_AMONG(lower, days);
}

/* With a tense of its own: "fled", "was fleeing". */
static inline bool is_finite(const cc_sentence *s, int32_t v)
{
    uint8_t x = at(s, v)->xpos;
    return x == CC_XPOS_VBD || x == CC_XPOS_VBZ || x == CC_XPOS_VBP || cc_child(s, v, CC_DEP_AUX) != NONE;
}

/* repair_speaker.c: of verbs of saying. */
void cc_speaker_turn(cc_sentence *s, int32_t v);
void cc_speaker_join(cc_sentence *s, int32_t v);
void cc_speaker_free(cc_sentence *s, int32_t v);
void cc_described_join(cc_sentence *s, int32_t v);

/* repair_between.c: the same, between commas. */
void cc_speaker_between(cc_sentence *s, int32_t v);
void cc_speaker_part(cc_sentence *s, int32_t v);
void cc_speaker_tense(cc_sentence *s, int32_t v);

/* repair_title.c: for a word that may be a title before a name. */
void cc_repair_title(cc_sentence *s, int32_t t);

/* repair_attribute.c: for a verb that the tree takes for an attribute. */
void cc_repair_attribute(cc_sentence *s, int32_t v);

/* repair_subject.c: for a verb without a subject that has one before it. */
void cc_repair_subject(cc_sentence *s, int32_t v);

/* The repairs for a verb of saying (repair_saying.c); for any other nothing happens. */
void cc_repair_saying(cc_sentence *s, int32_t v);

#endif
