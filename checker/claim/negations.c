/* claim/negations.c - how far a negation reaches: down into "never had a chance to tell", over one of two objects that
 * "and" joins, from a word on the subject over its clause. */
#include "claim/factuality.h"

bool cc_is_lacking(const cc_reading *r, const cc_clause *above, int32_t noun)
{
    /* to have, make or see none of it is to lack it; not to reveal or to discuss a plan is something else */
    static const char *const verbs[] = {"have", "make",  "get",  "take",  "give",    "receive", "see",
                                        "find", "offer", "feel", "allow", "provide", "need",    "want"};
    if (!above->stance.negative || above->context.negative || cc_is_negative_phrase(r, noun)) return false;
    if (above->origin == CC_FROM_EXISTENTIAL) return cc_at(r, noun)->head == above->head;
    if (cc_at(r, noun)->head != above->head || cc_main_relation(r, noun) != CC_DEP_OBJ) return false;
    int32_t det = cc_child(r->s, noun, CC_DEP_DET);
    bool definite = det != CC_NO_TOKEN && cc_span_is(cc_at(r, det)->lower, "the");
    return CC_AMONG(cc_at(r, above->head)->lemma, verbs) &&
           (!definite || cc_governing_effect(r, noun) != CC_EFFECT_NONE || cc_is_resource(cc_at(r, noun)->lemma));
}

bool cc_is_chance(cc_span noun)
{
    static const char *const words[] = {"chance", "opportunity", "way", "ability", "means", "time", "power", "choice"};
    return CC_AMONG(noun, words);
}

bool cc_is_resource(cc_span noun)
{
    static const char *const words[] = {"money", "fund",  "cash",     "resource",  "staff",  "strength", "energy",
                                        "room",  "space", "capacity", "equipment", "budget", "courage",  "manpower"};
    return CC_AMONG(noun, words);
}

bool cc_is_means_of(const cc_reading *r, const cc_clause *above, int32_t lower)
{
    return above->stance.negative && cc_span_is(cc_at(r, above->head)->lemma, "use") && lower > above->head &&
           (above->passive || cc_child(r->s, above->head, CC_DEP_OBJ) != CC_NO_TOKEN);
}

static bool is_rather_than_at(const cc_reading *r, int32_t t)
{
    return cc_span_is(cc_at(r, t)->lower, "rather") && cc_span_is(cc_at(r, t + 1)->lower, "than");
}

bool cc_opens_with_absence(const cc_reading *r, const cc_clause *c)
{
    int32_t first = r->low[c->top];
    while (first < c->top && cc_at(r, first)->upos == CC_UPOS_PUNCT) first++;
    if (c->tie != CC_TIE_ADVERBIAL || c->subject < first) return false;
    int32_t aux = cc_child(r->s, c->head, CC_DEP_COP);
    if (aux == CC_NO_TOKEN) aux = cc_child(r->s, c->head, CC_DEP_AUX);
    if (cc_at(r, aux == CC_NO_TOKEN ? c->head : aux)->xpos != CC_XPOS_VBG) return false;
    /* hung on the clause above, which it does not deny */
    if (first > 1 && is_rather_than_at(r, first - 2) && cc_at(r, first - 2)->head == cc_at(r, c->top)->head)
        return true;
    if (cc_at(r, first)->head != c->subject) return false;
    return is_rather_than_at(r, first) || r->lex[first]->effect[CC_PART_NEGATION] == CC_EFFECT_WITHOUT;
}

bool cc_denies_itself_alone(const cc_reading *r, int32_t oblique)
{
    static const struct {
        const char *marker, *noun;
    } rows[] = {{"with", NULL}, {"for", "reason"}, {"to", "avail"}, {"to", "effect"},
                {"to", "end"},  {"to", "purpose"}, {"amid", NULL}};
    int32_t m = cc_marker(r, oblique);
    for (size_t i = 0; m != CC_NO_TOKEN && i < sizeof rows / sizeof *rows; i++)
        if (cc_span_is(cc_at(r, m)->lower, rows[i].marker) &&
            (rows[i].noun == NULL || cc_span_is(cc_at(r, oblique)->lemma, rows[i].noun)))
            return true;
    return false;
}

/* "no garden and a house": it has a determiner, number or owner of its own. */
static bool has_own_start(const cc_reading *r, int32_t noun)
{
    return cc_child(r->s, noun, CC_DEP_DET) != CC_NO_TOKEN || cc_child(r->s, noun, CC_DEP_NUMMOD) != CC_NO_TOKEN ||
           cc_child_exact(r->s, noun, CC_DEP_NMOD_POSS) != CC_NO_TOKEN;
}

/* "sold boats and |not| cars" */
static bool is_excepted(const cc_reading *r, int32_t object)
{
    int32_t first = r->low[object];
    while (first < object && (cc_main_relation(r, first) == CC_DEP_CC || cc_at(r, first)->upos == CC_UPOS_PUNCT))
        first++;
    return first < object && cc_span_is(cc_at(r, first)->lower, "not") && cc_at(r, first)->head == object &&
           !cc_span_is(cc_at(r, first + 1)->lower, "only") && cc_main_relation(r, object) == CC_DEP_CONJ;
}

cc_stance cc_stance_of_object(const cc_reading *r, const cc_clause *c, int32_t first, int32_t object)
{
    cc_stance s = c->stance;
    bool before = cc_is_negative_phrase(r, first), here = cc_is_negative_phrase(r, object) || is_excepted(r, object);
    if (before != here && (here || has_own_start(r, object))) s.negative = !s.negative;
    return s;
}
