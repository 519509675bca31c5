/* claim/outcomes.c - infinitives and gerunds that tell what came of an act, not what was meant by it: "beat Dahl to win
 * the cup", "woke up to find it gone", "lucky enough to escape", "kept Kim from leaving" (rules/outcomes.csv). */
#include "claim/reading.h"

/* The "to" of an infinitive; CC_NO_TOKEN. */
static int32_t to_of(const cc_reading *r, int32_t t)
{
    CC_FOR_CHILDREN(r->s, t, k)
        if (cc_main_relation(r, k) == CC_DEP_MARK && cc_at(r, k)->xpos == CC_XPOS_TO) return k;
    return CC_NO_TOKEN;
}

/* The kinds of outcome that a verb may have, by itself or with its particle: "win", "hold off". */
static uint16_t kinds_of_act(const cc_reading *r, int32_t v)
{
    cc_span verb = cc_at(r, v)->lemma;
    CC_FOR_CHILDREN(r->s, v, k) {
        cc_deprel d = cc_main_relation(r, k);
        int32_t word = d == CC_DEP_COMPOUND || d == CC_DEP_ADVMOD ? k : d == CC_DEP_OBL ? cc_marker(r, k) : CC_NO_TOKEN;
        if (k < v || word == CC_NO_TOKEN) continue;
        const cc_lexeme *x = cc_lexeme_find_outcome(r->lexicon, verb, cc_at(r, word)->lower);
        if (x != NULL) return x->outcome[CC_OUTCOME_ACT];
    }
    return cc_lexeme_find(r->lexicon, verb)->outcome[CC_OUTCOME_ACT];
}

/* "only to find", "just to be told", "never to return" */
static bool is_turn_of_events(const cc_reading *r, int32_t lower, uint16_t ends, int32_t to)
{
    static const char *const words[] = {"only", "just", "never"};
    if (to == 0 || !CC_AMONG(cc_at(r, to - 1)->lower, words)) return false;
    bool never = cc_span_is(cc_at(r, to - 1)->lower, "never");
    return never || cc_is_passive(r, lower) || (ends & (CC_OUTCOME_ARRIVAL | CC_OUTCOME_WAKING)) != 0;
}

/* "called |a meeting| to discuss it": it has not met yet. */
static bool has_event_for_object(const cc_reading *r, int32_t act)
{
    int32_t object = cc_child(r->s, act, CC_DEP_OBJ);
    return object != CC_NO_TOKEN && cc_at(r, object)->upos == CC_UPOS_NOUN && r->lex[object]->event != CC_NO_EVENT;
}

bool cc_talks_to(const cc_reading *r, int32_t act, int32_t lower)
{
    int32_t to = to_of(r, lower);
    if (to == CC_NO_TOKEN || act > to || cc_at(r, act)->upos != CC_UPOS_VERB) return false;
    uint16_t ends = cc_lexeme_find(r->lexicon, cc_at(r, lower)->lemma)->outcome[CC_OUTCOME_END];
    if ((ends & CC_OUTCOME_TALK) == 0 || cc_is_passive(r, act)) return false;
    return (kinds_of_act(r, act) & CC_OUTCOME_TALK) != 0 && !has_event_for_object(r, act);
}

/* "took a moment to thank them", "took advantage of the dark to flee", "took an hour to get there": and did. */
static bool takes_time(const cc_reading *r, int32_t act)
{
    static const char *const words[] = {"moment", "opportunity", "chance",  "occasion", "advantage", "trouble",
                                        "turn",   "break",       "liberty", "stage",    "breath",    "care"};
    int32_t object = cc_child(r->s, act, CC_DEP_OBJ);
    if (!cc_span_is(cc_at(r, act)->lemma, "take") || object == CC_NO_TOKEN || object < act) return false;
    bool time = cc_at(r, object)->time >= 0 || r->lex[object]->slot == CC_NOUN_TIME;
    return time || CC_AMONG(cc_at(r, object)->lemma, words);
}

bool cc_is_outcome(const cc_reading *r, int32_t act, int32_t lower)
{
    int32_t to = to_of(r, lower);
    if (to == CC_NO_TOKEN || act > to || cc_at(r, act)->upos != CC_UPOS_VERB) return false;
    static const char *const aims[] = {"order", "as"}; /* "in order to", "so as to" */
    if (to > 0 && CC_AMONG(cc_at(r, to - 1)->lower, aims)) return false;
    uint16_t kinds = kinds_of_act(r, act),
             ends = cc_lexeme_find(r->lexicon, cc_at(r, lower)->lemma)->outcome[CC_OUTCOME_END];
    if (is_turn_of_events(r, lower, ends, to) || takes_time(r, act)) return true;
    if ((kinds & ends) == CC_OUTCOME_TALK) return cc_talks_to(r, act, lower);
    bool thing = cc_child(r->s, act, CC_DEP_OBJ) != CC_NO_TOKEN || cc_is_passive(r, act);
    return (kinds & ends) != 0 || ((kinds & CC_OUTCOME_YES) != 0 && !thing) ||
           ((kinds & CC_OUTCOME_MEANS) != 0 && thing);
}

/* "has yet to approve it", "is yet to be named", "has still to be named": not so far. */
bool cc_is_yet_to(const cc_reading *r, int32_t t)
{
    int32_t to = to_of(r, t);
    if (to < 2) return false;
    cc_span yet = cc_at(r, to - 1)->lower, before = cc_at(r, to - 2)->lemma;
    return (cc_span_is(yet, "yet") || cc_span_is(yet, "still")) &&
           (cc_span_is(before, "have") || (cc_span_is(before, "be") && cc_span_is(yet, "yet")));
}

cc_effect cc_effect_of_measure(const cc_reading *r, int32_t adjective, int32_t lower)
{
    int32_t to = to_of(r, lower);
    if (to == CC_NO_TOKEN || to < adjective || cc_at(r, adjective)->upos != CC_UPOS_ADJ) return CC_EFFECT_NONE;
    CC_FOR_CHILDREN(r->s, adjective, k) {
        if (k < adjective && cc_span_is(cc_at(r, k)->lower, "too")) return CC_EFFECT_UNLIKELY;
        if (k > adjective && k < to && cc_span_is(cc_at(r, k)->lower, "enough"))
            return r->lex[adjective]->effect[CC_PART_ADJECTIVE] == CC_EFFECT_MANAGE ? CC_EFFECT_MANAGE : CC_EFFECT_ABLE;
    }
    /* "hard to prove": whoever tries may prove it or not */
    static const char *const tasks[] = {"hard", "difficult", "tough", "easy",   "simple", "tricky",
                                        "rare", "safe",      "cheap", "costly", "common", "unusual"};
    return CC_AMONG(cc_at(r, adjective)->lemma, tasks) ? CC_EFFECT_ABLE : CC_EFFECT_NONE;
}

cc_effect cc_effect_of_gerund(const cc_reading *r, int32_t verb, int32_t mark)
{
    static const struct {
        const char *word;
        cc_outcome_role role;
        cc_effect effect;
    } rows[] = {
        {"from", CC_OUTCOME_FROM, CC_EFFECT_PREVENT},
        {"of", CC_OUTCOME_OF, CC_EFFECT_PREVENT},
        {"into", CC_OUTCOME_INTO, CC_EFFECT_MAKE},
    };
    /* "was tasked with finding it": nobody has found it yet */
    static const char *const tasks[] = {"task", "entrust", "burden", "saddle", "mandate"};
    if (mark != CC_NO_TOKEN && cc_span_is(cc_at(r, mark)->lower, "with") && CC_AMONG(cc_at(r, verb)->lemma, tasks))
        return CC_EFFECT_ORDER;
    const cc_lexeme *x = cc_lexeme_find(r->lexicon, cc_at(r, verb)->lemma);
    for (size_t i = 0; mark != CC_NO_TOKEN && i < sizeof rows / sizeof *rows; i++)
        if (x->outcome[rows[i].role] != 0 && cc_span_is(cc_at(r, mark)->lower, rows[i].word)) return rows[i].effect;
    return CC_EFFECT_NONE;
}
