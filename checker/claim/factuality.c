/* claim/factuality.c - how far a clause is meant: polarity and modality as scopes (EXTRACTION rules 10, 11).
 *
 * A clause takes the stance of what governs it, changed by the governing word's row of effects.def, then by its own
 * negations, modals and adverbs. The scale -3..3 is that of FactBank (Saurí and Pustejovsky 2009). */
#include "claim/factuality.h"

#include "claim/attribution.h"

static const cc_stance fact = CC_FACT;

int8_t cc_factuality(cc_stance s)
{
    if (s.modality == CC_DENIED) return (int8_t)(s.negative ? 3 : -3);
    int8_t size = s.modality == CC_CONDITIONAL || s.modality == CC_ASKED ? 0 : s.certainty;
    return (int8_t)(s.negative ? -size : size);
}

cc_stance cc_stance_apply(cc_stance s, cc_effect e)
{
    const cc_effect_rule *rule = cc_effect_rule_of(e);
    bool negated = s.negative;
    if (rule->sign == CC_SIGN_RESET) s = fact;
    if (!rule->negation_passes) s.negative = false;
    if (rule->sign == CC_SIGN_FLIP) s.negative = !s.negative;
    if (e == CC_EFFECT_DENY && negated) return (cc_stance){false, CC_POSSIBLE, 1};
    bool open = s.modality == CC_CONDITIONAL || s.modality == CC_ASKED;
    /* "plans to allow them to leave": planned */
    if (e == CC_EFFECT_ALLOW && s.modality == CC_PLANNED) return s;
    if (rule->modality != CC_KEEP_MODALITY && !(open && rule->sign != CC_SIGN_RESET))
        s.modality = (cc_modality)rule->modality;
    if (rule->certainty < s.certainty) s.certainty = rule->certainty;
    return s;
}

cc_effect cc_governing_effect(const cc_reading *r, int32_t t)
{
    const cc_lexeme *x = r->lex[t];
    switch (cc_at(r, t)->upos) {
    case CC_UPOS_ADJ: return (cc_effect)x->effect[CC_PART_ADJECTIVE];
    case CC_UPOS_NOUN: return (cc_effect)x->effect[CC_PART_NOUN];
    case CC_UPOS_VERB: return (cc_effect)x->effect[CC_PART_VERB];
    default: return CC_EFFECT_NONE;
    }
}

/* "is believed to", "it was reported that": nobody answers for it, so it is not said as a fact. */
bool cc_is_hearsay_verb(const cc_reading *r, int32_t v)
{
    static const char *const hearers[] = {"court", "jury", "inquest", "tribunal", "inquiry", "hearing", "judge"};
    /* "The court heard that he had bought it": from somebody who told it there */
    int32_t who = cc_child_exact(r->s, v, CC_DEP_NSUBJ);
    if (cc_span_is(cc_at(r, v)->lemma, "hear") && who != CC_NO_TOKEN) return CC_AMONG(cc_at(r, who)->lemma, hearers);
    static const char *const words[] = {"say",   "report",  "believe", "think", "tell",
                                        "claim", "suggest", "rumor",   "rumour"};
    /* "a man |believed| to be a guard" */
    bool participle = cc_relation(r, v) == CC_DEP_ACL && cc_at(r, v)->xpos == CC_XPOS_VBN && !cc_has_own_subject(r, v);
    bool passive = participle || cc_child_exact(r->s, v, CC_DEP_AUX_PASS) != CC_NO_TOKEN;
    if (!passive || cc_child_exact(r->s, v, CC_DEP_OBL_AGENT) >= 0) return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(cc_at(r, v)->lemma, words[i])) return true;
    return false;
}

/* Words that open no place of their own: a clause under them is as likely as what governs it. */
cc_stance cc_stance_lent(cc_stance above)
{
    cc_stance s = fact;
    if (above.modality == CC_PLANNED || above.modality == CC_CONDITIONAL || above.modality == CC_ASKED ||
        above.modality == CC_POSSIBLE)
        s.modality = above.modality, s.certainty = above.certainty;
    return s;
}

static cc_stance of_context(const cc_reading *r, const cc_clause *c)
{
    /* "Talks to be held on Monday" */
    if (c->parent < 0 && c->tie == CC_TIE_INFINITIVE) return (cc_stance){false, CC_PLANNED, 2};
    if (c->parent < 0) return cc_opens_with_if(r, c) ? (cc_stance){false, CC_CONDITIONAL, 0} : fact;
    const cc_clause *above = &r->clause.item[c->parent];
    int32_t head = cc_at(r, c->top)->head;
    if (cc_is_on_condition(r, c)) return (cc_stance){false, CC_CONDITIONAL, 0};
    if (above->stance.modality == CC_ASKED && cc_asking_of(r, c) == CC_AFFIRMED) return fact;
    if (cc_is_unanswered(r, c, above)) return (cc_stance){false, CC_ASKED, 0};
    /* "time will tell if it works", "would not say whether he was there": open, whoever tells */
    if (c->tie == CC_TIE_CONTENT && cc_asks_whether(r, c) && cc_is_left_open(r, c, above, head))
        return (cc_stance){false, CC_ASKED, 0};
    if (c->tie == CC_TIE_CONTENT && cc_has_if(r, c)) return (cc_stance){false, CC_CONDITIONAL, 0};
    return cc_stance_of_tie(r, c, above);
}

static bool has_times(const cc_reading *r)
{
    for (int32_t t = 0; t < (int32_t)r->s->count; t++)
        if (cc_at(r, t)->time >= 0) return true;
    return false;
}

void cc_stances_find(cc_reading *r)
{
    bool conditions = false, dated = has_times(r);
    for (uint32_t i = 0; i < r->clause.count; i++) conditions |= r->clause.item[i].tie == CC_TIE_CONDITION;
    for (uint32_t i = 0; i < r->clause.count; i++) {
        cc_clause *c = &r->clause.item[i];
        c->context = of_context(r, c);
        c->stance = cc_stance_of_own(r, c);
        if (cc_is_question(r, c) && c->context.modality != CC_CONDITIONAL)
            c->stance = cc_stance_apply(c->stance, CC_EFFECT_ASK);
        if (c->voice != NULL && c->stance.modality == CC_ASSERTED && c->tie != CC_TIE_REPORT &&
            cc_is_told_unproven(r, c->voice))
            c->stance.modality = CC_ALLEGED, c->stance.certainty = 1;
        if (dated && c->stance.modality == CC_ASSERTED && cc_is_dated_ahead(r, c))
            c->stance.modality = CC_PLANNED, c->stance.certainty = 2;
        if (c->stance.modality == CC_ASSERTED && !c->stance.negative && cc_is_leaving(r, c))
            c->stance.modality = CC_PLANNED, c->stance.certainty = 2;
        /* "if it breaks, be prepared" */
        bool told = c->stance.modality == CC_ASSERTED || c->imperative;
        if (conditions && told && cc_is_conditioned(r, c)) c->stance.modality = CC_CONDITIONAL, c->stance.certainty = 0;
    }
}
