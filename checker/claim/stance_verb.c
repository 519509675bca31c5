/* claim/stance_verb.c - what a verb or an adjective does to the clause that it governs ("refused to go", "is sure
 * that").
 *
 * Each step looks for one construction; the first that finds its own answers. What none of them knows goes by the
 * word's row of effects.def. */
#include "claim/factuality.h"

#include "claim/attribution.h"

static const cc_stance fact = CC_FACT;

typedef struct {
    const cc_reading *r;
    const cc_clause *c, *above;
    int32_t cue;     /* the word above */
    cc_effect e;     /* what it does */
    cc_span verb;    /* its lemma */
    bool infinitive; /* "to go" */
    bool content;    /* "that he went" */
} governed;

/* "has cracked", "have been seen" */
static bool has_perfect(const cc_reading *r, const cc_clause *c)
{
    int32_t aux = cc_child(r->s, c->top, CC_DEP_AUX);
    return aux != CC_NO_TOKEN && cc_span_is(cc_at(r, aux)->lemma, "have");
}

/* What the word above does to the clause: by the measure or the preposition between them, or by itself. */
static cc_effect effect_above(const cc_reading *r, const cc_clause *c, int32_t cue)
{
    /* "stopped two men for walking there": they did */
    int32_t mark = cc_marker(r, c->top);
    if (mark != CC_NO_TOKEN && cc_span_is(cc_at(r, mark)->lower, "for") && cc_span_is(cc_at(r, cue)->lemma, "stop"))
        return CC_EFFECT_NONE;
    cc_effect e = cc_effect_of_measure(r, cue, c->top);
    if (e == CC_EFFECT_NONE) e = cc_effect_of_gerund(r, cue, cc_marker(r, c->top));
    return e == CC_EFFECT_NONE ? cc_governing_effect(r, cue) : e;
}

static bool opens_with_manner(const cc_reading *r, const cc_clause *c)
{
    static const char *const words[] = {"how", "why", "when", "where"};
    return CC_AMONG(cc_at(r, r->low[c->top])->lower, words);
}

static bool is_adjective(const governed *g)
{
    return cc_at(g->r, g->cue)->upos == CC_UPOS_ADJ;
}

static cc_xpos tense_of(const governed *g)
{
    return (cc_xpos)cc_at(g->r, cc_finite_word(g->r, g->c->top))->xpos;
}

static bool is_so(const governed *g)
{
    cc_xpos t = tense_of(g);
    return t == CC_XPOS_VBD || t == CC_XPOS_VBZ || t == CC_XPOS_VBP;
}

static bool is_asserted(const governed *g)
{
    return !g->above->stance.negative && g->above->stance.modality == CC_ASSERTED;
}

/* "It was impossible: he had lost the key": what stands beside an adjective is not governed by it */
static bool beside_adjective(governed *g, cc_stance *out)
{
    if (!is_adjective(g) || cc_main_relation(g->r, g->c->top) != CC_DEP_PARATAXIS) return false;
    return *out = fact, true;
}

/* "is hardly surprising that it shut": it shut, whatever one makes of it */
static bool whatever_one_makes_of_it(governed *g, cc_stance *out)
{
    int32_t that = is_adjective(g) && g->e == CC_EFFECT_NONE ? cc_marker(g->r, g->c->top) : CC_NO_TOKEN;
    if (that == CC_NO_TOKEN || !cc_span_is(cc_at(g->r, that)->lower, "that") || !is_so(g)) return false;
    if (!g->above->stance.negative || g->above->stance.modality != CC_ASSERTED) return false;
    return *out = fact, true;
}

/* "as soon as possible |to find| the cause": what for */
static bool as_possible(governed *g, cc_stance *out)
{
    if (!g->infinitive || g->cue == 0 || !cc_span_is(cc_at(g->r, g->cue)->lower, "possible")) return false;
    if (cc_has_own_subject(g->r, g->cue) || !cc_span_is(cc_at(g->r, g->cue - 1)->lower, "as")) return false;
    return *out = (cc_stance){false, CC_PLANNED, 0}, true;
}

static bool free_relative(governed *g, cc_stance *out)
{
    if (!g->content || g->e == CC_EFFECT_ASK || g->infinitive || !cc_is_free_relative(g->r, g->c)) return false;
    return *out = fact, true;
}

/* "made sure that it was shut"; "I am sure it is him" */
static bool sure_of(governed *g, cc_stance *out)
{
    if (!is_adjective(g) || !cc_is_certain(g->r, g->cue)) return false;
    if (cc_is_seen_to_be(g->r, g->cue)) return *out = cc_stance_apply(g->above->stance, CC_EFFECT_MAKE), true;
    if (g->e != CC_EFFECT_LIKELY || !g->content || g->infinitive || !is_asserted(g)) return false;
    return *out = cc_stance_apply(g->above->stance, CC_EFFECT_SAY), true;
}

/* "I'm afraid it is a loss": so the speaker says, and is sorry */
static bool sorry_to_say(governed *g, cc_stance *out)
{
    if (!is_adjective(g) || !g->content || g->infinitive || !cc_span_is(cc_at(g->r, g->cue)->lower, "afraid"))
        return false;
    int32_t who = g->above->subject, be = cc_child(g->r->s, g->cue, CC_DEP_COP);
    bool now = be != CC_NO_TOKEN && cc_at(g->r, be)->xpos != CC_XPOS_VBD;
    if (!now || who == CC_NO_TOKEN || !is_asserted(g)) return false;
    if (!cc_span_is(cc_at(g->r, who)->lower, "i") && !cc_span_is(cc_at(g->r, who)->lower, "we")) return false;
    return *out = cc_stance_apply(g->above->stance, CC_EFFECT_SAY), true;
}

/* "cannot explain how she left": she left */
static bool manner_told(governed *g, cc_stance *out)
{
    if (g->e != CC_EFFECT_NONE || !g->content || g->infinitive || !opens_with_manner(g->r, g->c)) return false;
    return *out = fact, true;
}

static bool outcome(governed *g, cc_stance *out)
{
    return cc_comes_out(g->r, g->c, g->above) ? (*out = g->above->stance, true) : false;
}

/* "no evidence to suggest that it closed" */
static bool no_evidence(governed *g, cc_stance *out)
{
    if (!g->above->stance.negative || !cc_is_evidence(g->r, g->above)) return false;
    return *out = cc_stance_apply(fact, CC_EFFECT_DOUBT), true;
}

/* "were not allowed to leave": they did not */
static bool not_allowed(governed *g, cc_stance *out)
{
    if (g->e != CC_EFFECT_ALLOW || !g->above->stance.negative) return false;
    if (cc_at(g->r, cc_finite_word(g->r, g->above->top))->xpos != CC_XPOS_VBD) return false;
    return *out = g->above->stance, true;
}

static bool suggests_doing(governed *g, cc_stance *out)
{
    static const char *const verbs[] = {"mention", "discuss", "float", "debate", "weigh", "explore"};
    bool suggests = g->e == CC_EFFECT_SUGGEST || CC_AMONG(g->verb, verbs);
    if (!suggests || cc_at(g->r, g->c->top)->xpos != CC_XPOS_VBG || cc_has_own_subject(g->r, g->c->top)) return false;
    return *out = cc_stance_apply(g->above->stance, CC_EFFECT_PLAN), true;
}

/* "ruled out fighting him": he will not */
static bool ruled_out(governed *g, cc_stance *out)
{
    if (g->e != CC_EFFECT_PREVENT || !cc_span_is(g->verb, "rule") || g->above->stance.negative) return false;
    if (cc_at(g->r, g->c->head)->xpos != CC_XPOS_VBG || g->c->subject != g->above->subject) return false;
    return *out = (cc_stance){true, CC_PLANNED, 2}, true;
}

/* "agreed that it was dear", "decided it was": what is so already is no plan */
static bool finds_so(governed *g, cc_stance *out)
{
    static const char *const verbs[] = {"agree", "decide", "rule"};
    if (g->e != CC_EFFECT_ACT || !g->content || !is_so(g) || !CC_AMONG(g->verb, verbs)) return false;
    return *out = cc_stance_apply(g->above->stance, CC_EFFECT_SAY), true;
}

/* "warned that it had cracked", "offered that it is wrong": what has come already is told, not feared */
static bool tells_past(governed *g, cc_stance *out)
{
    bool told = g->e == CC_EFFECT_WARN || (g->e == CC_EFFECT_ACT && cc_span_is(g->verb, "offer"));
    if (!told || !g->content || g->infinitive) return false;
    bool past = tense_of(g) == CC_XPOS_VBD ||
                (is_so(g) && (has_perfect(g->r, g->c) || cc_child(g->r->s, g->c->top, CC_DEP_COP) >= 0));
    return past ? (*out = cc_stance_apply(g->above->stance, CC_EFFECT_SAY), true) : false;
}

/* "warned that the town would face cuts": what is announced so is to come, and no mere fear */
static bool warns_of_plan(governed *g, cc_stance *out)
{
    if (g->e != CC_EFFECT_WARN || !g->content || g->infinitive || cc_has_if(g->r, g->c)) return false;
    int32_t aux = cc_child(g->r->s, g->c->top, CC_DEP_AUX);
    if (aux == CC_NO_TOKEN || has_perfect(g->r, g->c)) return false;
    cc_span word = cc_at(g->r, aux)->lemma;
    if (!cc_span_is(word, "would") && !cc_span_is(word, "will")) return false;
    return *out = cc_stance_apply(g->above->stance, CC_EFFECT_SAY), true;
}

/* "Don't forget that it closed"; "I do not know if that was so" */
static bool known_or_not(governed *g, cc_stance *out)
{
    if (!g->content) return false;
    if (g->e == CC_EFFECT_FORGET && !g->infinitive)
        return *out = cc_stance_apply(g->above->stance, CC_EFFECT_KNOW), true;
    if (g->e == CC_EFFECT_KNOW && cc_asks_whether(g->r, g->c))
        return *out = cc_stance_apply(g->above->stance, CC_EFFECT_ASK), true;
    return false;
}

/* "was asked about it, 'I know nothing'": the words quoted are an answer; "..., 'I know nothing,' Berg went on": so is
 * a report beside it. "The abbess denied it: 'Nobody left'": her own words are what she stands for */
static bool answers(governed *g, cc_stance *out)
{
    const cc_reading *r = g->r;
    int32_t quote = cc_at(r, g->c->head)->quote;
    bool unmarked = cc_marker(r, g->c->top) == CC_NO_TOKEN, asked = g->e == CC_EFFECT_ASK && g->above->passive;
    bool subject = cc_has_own_subject(r, g->c->top);
    bool answer = asked && g->content && quote >= 0 && unmarked;
    answer |= asked && cc_main_relation(r, g->c->top) == CC_DEP_PARATAXIS && subject;
    answer |= g->e == CC_EFFECT_DENY && quote >= 0 && cc_at(r, g->cue)->quote != quote && unmarked && subject &&
              r->article->quotes.item[quote].form == CC_FORM_DIRECT;
    return answer ? (*out = fact, true) : false;
}

/* "had shirts thrown at them": they were */
static bool had_done(governed *g, cc_stance *out)
{
    if (g->c->tie != CC_TIE_XCOMP || !cc_span_is(g->verb, "have") || g->infinitive) return false;
    return *out = cc_stance_apply(g->above->stance, CC_EFFECT_MAKE), true;
}

/* "chose to stay", "opted not to go" */
static bool chose(governed *g, cc_stance *out)
{
    static const char *const choices[] = {"choose", "opt", "elect"};
    if (!g->infinitive || !CC_AMONG(g->verb, choices)) return false;
    const cc_token *k = cc_at(g->r, g->cue);
    int32_t aux = cc_child(g->r->s, g->cue, CC_DEP_AUX);
    bool perfect = aux == CC_NO_TOKEN || cc_span_is(cc_at(g->r, aux)->lemma, "have"); /* "had chosen not to tell" */
    bool past =
        k->xpos == CC_XPOS_VBD || (k->xpos == CC_XPOS_VBN && !g->above->passive && perfect &&
                                   (aux != CC_NO_TOKEN || cc_child(g->r->s, g->cue, CC_DEP_NSUBJ) != CC_NO_TOKEN));
    return past ? (*out = cc_stance_apply(g->above->stance, CC_EFFECT_MAKE), true) : false;
}

/* "I think he is unfair", "we believe that it matters": an opinion of what is, and no guess at what was. */
static bool is_opinion(const governed *g)
{
    cc_span who = cc_at(g->r, g->above->subject)->lower;
    cc_xpos t = tense_of(g);
    return (cc_span_is(who, "i") || cc_span_is(who, "we")) && (t == CC_XPOS_VBZ || t == CC_XPOS_VBP) &&
           !has_perfect(g->r, g->c);
}

/* "I believe": how sure the speaker is of it; for the steps behind. */
static bool own_belief(governed *g, cc_stance *out)
{
    (void)out;
    if (g->e == CC_EFFECT_BELIEVE && g->content && g->above->subject != CC_NO_TOKEN && is_opinion(g)) return false;
    if (g->e == CC_EFFECT_BELIEVE && g->content && cc_is_own_belief(g->r, g->above, g->cue)) g->e = CC_EFFECT_LIKELY;
    return false;
}

/* "asked that the road be shut": asked for, not about */
static bool asked_for(governed *g, cc_stance *out)
{
    int32_t mark = cc_marker(g->r, g->c->top);
    if (g->e != CC_EFFECT_ASK || !g->content || mark == CC_NO_TOKEN || cc_at(g->r, g->cue)->upos != CC_UPOS_VERB)
        return false;
    if (!cc_span_is(cc_at(g->r, mark)->lower, "that")) return false;
    return *out = cc_stance_apply(g->above->stance, CC_EFFECT_ORDER), true;
}

static bool unconfirmed(governed *g, cc_stance *out)
{
    if (g->e != CC_EFFECT_REVEAL || !g->content || g->infinitive || !cc_is_unconfirmed(g->r, g->above, g->cue))
        return false;
    return *out = cc_stance_apply(fact, CC_EFFECT_MAYBE), true;
}

/* "Rumour has it that she left" */
static bool has_it(const governed *g)
{
    int32_t it = cc_child(g->r->s, g->cue, CC_DEP_OBJ);
    return cc_span_is(g->verb, "have") && it == g->cue + 1 && cc_span_is(cc_at(g->r, it)->lower, "it");
}

/* "is reported to", "rumours say that she left", "a hoax claiming that she left": nobody stands for it */
static bool nobody_stands_for(governed *g, cc_stance *out)
{
    if (!g->content) return false;
    bool asserts =
        cc_span_is(g->verb, "hear") || g->e == CC_EFFECT_SAY || g->e == CC_EFFECT_BELIEVE || g->e == CC_EFFECT_NONE;
    int32_t teller = g->above->subject;
    bool rumour = teller != CC_NO_TOKEN && cc_at(g->r, teller)->upos == CC_UPOS_NOUN &&
                  g->r->lex[teller]->effect[CC_PART_NOUN] == CC_EFFECT_ALLEGE;
    if (!(asserts && (rumour || cc_is_hearsay_verb(g->r, g->cue))) && !has_it(g)) return false;
    return *out = cc_stance_apply(g->above->stance, CC_EFFECT_ALLEGE), true;
}

/* "It is claimed that Berg told friends he fled": what he told them is as unproven as that he did */
static bool told_in_claim(governed *g, cc_stance *out)
{
    if (g->e != CC_EFFECT_SAY || g->above->context.modality != CC_ALLEGED || !g->content || g->infinitive) return false;
    return *out = cc_stance_apply(g->above->context, CC_EFFECT_ALLEGE), true;
}

static bool to_do(governed *g, cc_stance *out)
{
    if (g->c->tie != CC_TIE_XCOMP && !g->infinitive) return false;
    cc_effect e = g->e;
    bool orders = e == CC_EFFECT_ASK || e == CC_EFFECT_SAY || e == CC_EFFECT_WARN || e == CC_EFFECT_SUGGEST ||
                  e == CC_EFFECT_NONE;
    /* "asked Kim to go", "told Kim to go", "warned Kim to go": an order, not a report */
    if (g->infinitive && orders) e = g->above->passive && e == CC_EFFECT_SAY ? e : CC_EFFECT_ORDER;
    /* "know how to defend": they can */
    else if (g->infinitive && e == CC_EFFECT_KNOW && cc_at(g->r, g->cue)->upos == CC_UPOS_VERB) e = CC_EFFECT_ABLE;
    return *out = cc_stance_apply(g->above->stance, e), true;
}

cc_stance cc_stance_under_verb(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    static bool (*const steps[])(governed *, cc_stance *) = {beside_adjective,
                                                             whatever_one_makes_of_it,
                                                             as_possible,
                                                             free_relative,
                                                             sure_of,
                                                             sorry_to_say,
                                                             manner_told,
                                                             outcome,
                                                             no_evidence,
                                                             not_allowed,
                                                             suggests_doing,
                                                             ruled_out,
                                                             finds_so,
                                                             tells_past,
                                                             warns_of_plan,
                                                             known_or_not,
                                                             answers,
                                                             had_done,
                                                             chose,
                                                             own_belief,
                                                             asked_for,
                                                             unconfirmed,
                                                             nobody_stands_for,
                                                             told_in_claim,
                                                             to_do};
    int32_t cue = cc_at(r, c->top)->head;
    governed g = {.r = r,
                  .c = c,
                  .above = above,
                  .cue = cue,
                  .e = effect_above(r, c, cue),
                  .verb = cc_at(r, cue)->lemma,
                  .infinitive = cc_has_to(r, c->top),
                  .content = c->tie == CC_TIE_CONTENT};
    cc_stance out;
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        if (steps[i](&g, &out)) return out;
    return cc_stance_apply(above->stance, g.e == CC_EFFECT_NONE ? CC_EFFECT_MAKE : g.e);
}
