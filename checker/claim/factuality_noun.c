/* claim/factuality_noun.c - how far the happening is meant that a noun names, and what a participle says of a noun. */
#include "claim/factuality.h"

static const cc_stance fact = CC_FACT;

/* "request", "offer", "bid": what others ask or want, whatever is answered. */
static bool is_asking(const cc_reading *r, int32_t noun)
{
    cc_effect e = (cc_effect)r->lex[noun]->effect[CC_PART_NOUN];
    return e == CC_EFFECT_ORDER || e == CC_EFFECT_PLAN || e == CC_EFFECT_TRY || e == CC_EFFECT_WANT;
}

/* "may |have| filmed" */
static bool has_perfect(const cc_reading *r, int32_t verb)
{
    CC_FOR_CHILDREN(r->s, verb, k)
        if (k < verb && cc_relation(r, k) == CC_DEP_AUX && cc_span_is(cc_at(r, k)->lemma, "have")) return true;
    return false;
}

/* A noun that a verb of wanting, denying, preventing takes as its object is wanted, denied, prevented. */
static cc_stance under_governor(const cc_reading *r, int32_t noun, const cc_clause *c)
{
    int32_t verb = cc_at(r, noun)->head;
    bool oblique = cc_main_relation(r, noun) == CC_DEP_OBL && noun > verb && r->lex[noun]->event != CC_NO_EVENT;
    bool object =
        cc_main_relation(r, noun) == CC_DEP_OBJ || oblique || (cc_main_relation(r, noun) == CC_DEP_NSUBJ && c->passive);
    /* what is deeper inside a phrase, or does the act, is spoken of as known */
    if (!object || verb == CC_NO_TOKEN || r->clause_of[verb] < 0) return fact;
    int32_t det = cc_child(r->s, noun, CC_DEP_DET);
    bool definite =
        (det != CC_NO_TOKEN && (cc_span_is(cc_at(r, det)->lower, "the") || cc_span_is(cc_at(r, det)->lower, "this"))) ||
        cc_child_exact(r->s, noun, CC_DEP_NMOD_POSS) != CC_NO_TOKEN;
    if (definite && cc_main_relation(r, noun) == CC_DEP_OBL) return fact;
    cc_effect e = cc_governing_effect(r, verb);
    /* "had a vote", "went on strike": an auxiliary's effect goes with its "to" alone */
    if ((e == CC_EFFECT_SHOULD && cc_span_is(cc_at(r, verb)->lemma, "have")) || e == CC_EFFECT_GO) e = CC_EFFECT_NONE;
    /* "may have filmed the shooting": there was one */
    if (definite && e == CC_EFFECT_NONE && c->stance.modality == CC_POSSIBLE && has_perfect(r, verb)) return fact;
    /* "hard to check Berg's claims": he made them */
    bool said = r->lex[noun]->event == CC_EVENT_SPEECH && cc_child_exact(r->s, noun, CC_DEP_NMOD_POSS) != CC_NO_TOKEN;
    if (said && e == CC_EFFECT_NONE) return fact;
    /* "called the shootings a disgrace"; but "called a strike" */
    if (definite && e == CC_EFFECT_ORDER && cc_span_is(cc_at(r, verb)->lemma, "call")) return fact;
    /* "denied his request", "declined the offer": it had been made */
    if ((e == CC_EFFECT_DENY || e == CC_EFFECT_FAIL) && is_asking(r, noun)) return fact;
    /* "will stop at nothing to stop the court's inquiry": what has an owner is there already */
    bool owned = cc_child_exact(r->s, noun, CC_DEP_NMOD_POSS) != CC_NO_TOKEN && r->lex[noun]->event == CC_EVENT_ACT;
    if (owned && e == CC_EFFECT_NONE && c->tie == CC_TIE_PURPOSE) return fact;
    if (e == CC_EFFECT_NONE || e == CC_EFFECT_SAY || e == CC_EFFECT_BELIEVE || e == CC_EFFECT_REVEAL ||
        e == CC_EFFECT_KNOW) {
        cc_stance s = cc_stance_lent(c->stance);
        s.negative = c->stance.negative && e == CC_EFFECT_NONE && cc_main_relation(r, noun) == CC_DEP_OBJ;
        return s;
    }
    if (r->lex[noun]->event == CC_NO_EVENT) return cc_stance_lent(c->stance);
    /* "called for talks", "accused of meddling"; what happens during or after something is not governed */
    cc_span marker = cc_marker_words(r, noun);
    if (oblique && !cc_span_is(marker, "for") && !cc_span_is(marker, "of") && !cc_span_is(marker, "against"))
        return fact;
    return cc_stance_apply(c->stance, e);
}

/* "a new round of sanctions": what holds of the round holds of the sanctions. */
static int32_t container_of(const cc_reading *r, int32_t noun)
{
    static const char *const words[] = {"round", "series", "wave", "package", "set", "raft", "string", "slew", "spate"};
    int32_t above = cc_at(r, noun)->head;
    if (above < 0 || above > noun || cc_main_relation(r, noun) != CC_DEP_NMOD || r->clause_of[above] >= 0) return noun;
    return cc_span_is(cc_marker_words(r, noun), "of") && CC_AMONG(cc_at(r, above)->lemma, words) ? above : noun;
}

/* "a deal for the release of the crew", "agreed on a withdrawal", "negotiating for its return": none of it has
 * happened. */
static bool is_bargained(const cc_reading *r, int32_t noun)
{
    static const char *const nouns[] = {"deal", "agreement", "negotiation", "talk", "pact", "accord", "provision"};
    static const char *const acts[] = {"release", "return", "withdraw", "exchange", "transfer", "evacuate", "sell"};
    static const char *const marks[] = {"for", "on", "about", "over"};
    int32_t above = cc_at(r, noun)->head;
    if (above < 0 || above > noun || !CC_AMONG(r->lex[noun]->verb, acts)) return false;
    if (!CC_AMONG(cc_marker_words(r, noun), marks)) return false;
    cc_span lemma = cc_at(r, above)->lemma;
    if (cc_at(r, above)->upos != CC_UPOS_VERB) return CC_AMONG(lemma, nouns);
    return cc_span_is(lemma, "negotiate") || cc_span_is(lemma, "agree");
}

/* "guidelines for the use of it", "preparations for the launch": what is to be, or may. */
static bool is_provided_for(const cc_reading *r, int32_t noun)
{
    static const char *const nouns[] = {"guideline",   "preparation", "timetable", "procedure", "permission", "permit",
                                        "arrangement", "deadline",    "criterion", "proposal",  "readiness",  "date"};
    int32_t above = cc_at(r, noun)->head;
    return above >= 0 && above < noun && CC_AMONG(cc_at(r, above)->lemma, nouns) &&
           cc_main_relation(r, noun) == CC_DEP_NMOD && cc_span_is(cc_marker_words(r, noun), "for");
}

/* What stands above the noun lends it. */
static cc_stance from_above(const cc_reading *r, int32_t noun)
{
    int32_t around = cc_clause_around(r, noun), whole = container_of(r, noun);
    cc_stance s = around < 0 || r->clause_of[noun] >= 0 ? fact : under_governor(r, whole, &r->clause.item[around]);
    /* "will be hit by a new round of sanctions" */
    if (whole != noun && around >= 0 && cc_main_relation(r, whole) == CC_DEP_OBL)
        s = cc_stance_lent(r->clause.item[around].stance);
    if (is_bargained(r, noun) || is_provided_for(r, noun)) return (cc_stance){.modality = CC_PLANNED, .certainty = 1};
    int32_t above = cc_at(r, noun)->head;
    /* "threat of sanctions", "calls for talks": the noun above governs */
    if (above != CC_NO_TOKEN && cc_main_relation(r, noun) == CC_DEP_NMOD && cc_at(r, above)->upos == CC_UPOS_NOUN) {
        cc_effect e = (cc_effect)r->lex[above]->effect[CC_PART_NOUN];
        cc_span marker = cc_marker_words(r, noun);
        if (e != CC_EFFECT_NONE && (cc_span_is(marker, "of") || cc_span_is(marker, "for")) &&
            cc_relation(r, noun) == CC_DEP_NMOD)
            s = cc_stance_apply(s, e == CC_EFFECT_SAY ? CC_EFFECT_ALLEGE : e);
    }
    return s;
}

cc_stance cc_stance_of_noun(const cc_reading *r, int32_t noun)
{
    cc_stance s = from_above(r, noun);
    CC_FOR_CHILDREN(r->s, noun, t) {
        cc_deprel d = cc_main_relation(r, t);
        if (d == CC_DEP_AMOD && r->lex[t]->effect[CC_PART_ADVERB] != CC_EFFECT_NONE)
            s = cc_stance_apply(s, (cc_effect)r->lex[t]->effect[CC_PART_ADVERB]);
        if (d == CC_DEP_DET && r->lex[t]->effect[CC_PART_NEGATION] == CC_EFFECT_NO && !s.negative) s.negative = true;
        if (d == CC_DEP_CASE && r->lex[t]->effect[CC_PART_NEGATION] == CC_EFFECT_WITHOUT) s.negative = !s.negative;
    }
    return s;
}

/* "the money", "her car", "those shares", "Berg", "about 200 girls": it is there, whatever comes of it. */
static bool is_definite(const cc_reading *r, int32_t noun)
{
    static const char *const words[] = {"the", "this", "that", "these", "those"};
    int32_t det = cc_child(r->s, noun, CC_DEP_DET);
    if (cc_at(r, noun)->upos == CC_UPOS_PROPN) return true;
    if (det != CC_NO_TOKEN && CC_AMONG(cc_at(r, det)->lower, words)) return true;
    return cc_child_exact(r->s, noun, CC_DEP_NMOD_POSS) != CC_NO_TOKEN;
}

/* "never had his car stolen", "will get the roof mended": whom it befalls or who sees to it. */
static bool is_seen_to(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    static const char *const verbs[] = {"have", "get", "make", "keep", "order", "need", "like"};
    int32_t verb = cc_at(r, noun)->head;
    return c->parent >= 0 && verb >= 0 && verb < noun && cc_main_relation(r, noun) == CC_DEP_OBJ &&
           r->clause_of[verb] == c->parent && CC_AMONG(cc_at(r, verb)->lemma, verbs);
}

cc_stance cc_stance_of_participle(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    int32_t around = cc_clause_around(r, noun);
    bool bare = around < 0 || r->clause_of[noun] >= 0;
    /* "the threat of men |crossing|" is one of the crossing, "the threat of sanctions |imposed| in May" is not */
    cc_stance s = !c->passive ? from_above(r, noun) : bare ? fact : under_governor(r, noun, &r->clause.item[around]);
    /* "did not find the rifle hidden there": it was hidden all the same */
    s.negative = cc_is_negative_phrase(r, noun);
    if (c->passive && is_seen_to(r, c, noun)) s.negative = s.negative || r->clause.item[c->parent].stance.negative;
    /* "agreed to free the girls kidnapped in April": they were */
    else if (c->passive && is_definite(r, noun)) s = (cc_stance){s.negative, CC_ASSERTED, 3};
    return s;
}
