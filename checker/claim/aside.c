/* claim/aside.c - what the outlet puts in between while it reports the words of others: that is the outlet's to tell.
 *
 * English moves what was said back in time with "said" ("said the ties were poor"); a clause set apart by a comma that
 * stands in the present tense did not move with it ("..., which are strained by the war") and so is no part of it. */
#include "claim/attribution.h"

/* The comma or dash before the clause. */
static bool is_set_apart(const cc_reading *r, const cc_clause *c)
{
    int32_t first = r->low[c->top];
    if (cc_at(r, first)->upos == CC_UPOS_PUNCT) return true;
    return first > 0 && cc_span_is(cc_at(r, first - 1)->form, ",");
}

static bool is_present(const cc_reading *r, int32_t top)
{
    const cc_token *k = cc_at(r, cc_finite_word(r, top));
    return k->xpos == CC_XPOS_VBZ || k->xpos == CC_XPOS_VBP;
}

static bool is_past(const cc_reading *r, int32_t top)
{
    return cc_at(r, cc_finite_word(r, top))->xpos == CC_XPOS_VBD;
}

/* The one who speaks there spoke in the past tense: "said", or, of "according to", what is so by it. */
static bool spoke_then(const cc_reading *r, const cc_clause *c, const cc_voice *voice)
{
    if (voice->clause >= 0) return is_past(r, r->clause.item[voice->clause].top);
    return cc_span_is(voice->by.cue, "according to") && c->parent >= 0 && is_past(r, r->clause.item[c->parent].top);
}

/* "the bay, also known as the Sound" */
static bool is_gloss(const cc_reading *r, const cc_clause *c)
{
    int32_t next = c->head + 1;
    return c->tie == CC_TIE_PARTICIPLE && cc_span_is(cc_at(r, c->head)->lower, "known") &&
           next < (int32_t)r->s->count && cc_span_is(cc_at(r, next)->lower, "as");
}

/* ", which makes it worse", ", which is why": it goes on with what was said, and is no description of the noun. */
static bool goes_on(const cc_reading *r, const cc_clause *c)
{
    static const char *const verbs[] = {"mean", "make", "suggest", "show", "explain", "help", "happen"};
    if (cc_relation(r, c->top) == CC_DEP_ADVCL_RELCL || CC_AMONG(cc_at(r, c->top)->lemma, verbs)) return true;
    return cc_at(r, c->top)->upos == CC_UPOS_NOUN && cc_child(r->s, c->top, CC_DEP_ADVCL) > c->top;
}

/* A paper tells such things in its reports as the outlet does. */
static bool is_medium_speaking(const cc_reading *r, const cc_voice *voice)
{
    if (voice->by.entity >= 0 && r->article->entities.item[voice->by.entity].media) return true;
    return voice->by.token >= 0 && cc_is_paper_name(r->article->tokens.item[voice->by.token].lower);
}

bool cc_is_aside(const cc_reading *r, const cc_clause *c, const cc_voice *voice)
{
    if (voice == NULL || voice->quoted || cc_at(r, c->head)->quote >= 0 || !is_set_apart(r, c)) return false;
    if (is_gloss(r, c)) return true;
    return c->tie == CC_TIE_RELATIVE && is_present(r, c->top) && !goes_on(r, c) && !is_medium_speaking(r, voice) &&
           spoke_then(r, c, voice);
}

/* Said of the one who speaks, in the outlet's order of telling: nobody reports that he reports. */
static bool reports(const cc_reading *r, const cc_clause *c)
{
    static const char *const adds[] = {"add",     "note",   "acknowledge", "admit", "indicate", "claim",   "insist",
                                       "concede", "stress", "announce",    "warn",  "argue",    "suggest", "say"};
    static const char *const names[] = {"call", "describe", "term", "dub", "label"};
    cc_span verb = cc_at(r, c->head)->lemma;
    if (c->top != c->head || c->passive || !(is_past(r, c->top) || is_present(r, c->top))) return false;
    if (c->tie == CC_TIE_CONJUNCT || c->tie == CC_TIE_ADVERBIAL)
        return cc_finite_word(r, c->top) == c->top && CC_AMONG(verb, adds);
    /* "infected with |what he called| a fever", "a step |that he said| was needed" */
    return CC_AMONG(verb, names) || cc_span_is(verb, "say");
}

bool cc_reports_himself(const cc_reading *r, const cc_clause *c, const cc_voice *voice)
{
    if (voice == NULL || voice->quoted || c->subject < 0 || cc_at(r, c->head)->quote >= 0) return false;
    if (c->tie == CC_TIE_CONTENT || c->tie == CC_TIE_REPORT || !cc_has_own_subject(r, c->top)) return false;
    if (voice->by.entity < 0 || cc_entity_at(r, c->subject) != voice->by.entity) return false;
    return reports(r, c);
}
