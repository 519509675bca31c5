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

/* The word that carries the tense of the clause: its first auxiliary or copula, else its verb. */
static int32_t finite_of(const cc_reading *r, const cc_clause *c)
{
    int32_t aux = cc_child(r->s, c->top, CC_DEP_AUX), cop = cc_child(r->s, c->top, CC_DEP_COP);
    return aux != CC_NO_TOKEN ? aux : cop != CC_NO_TOKEN ? cop : c->top;
}

/* "has cracked", "have been seen" */
static bool has_perfect(const cc_reading *r, const cc_clause *c)
{
    int32_t aux = cc_child(r->s, c->top, CC_DEP_AUX);
    return aux != CC_NO_TOKEN && cc_span_is(cc_at(r, aux)->lemma, "have");
}

static bool is_outcome(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    return (!above->stance.negative || cc_is_means_of(r, above, c->top)) && cc_is_outcome(r, above->head, c->top);
}

/* What the word above does to the clause: by the measure or the preposition between them, or by itself. */
static cc_effect effect_above(const cc_reading *r, const cc_clause *c, int32_t cue)
{
    cc_effect e = cc_effect_of_measure(r, cue, c->top);
    if (e == CC_EFFECT_NONE) e = cc_effect_of_gerund(r, cue, cc_marker(r, c->top));
    return e == CC_EFFECT_NONE ? cc_governing_effect(r, cue) : e;
}

static bool opens_with_manner(const cc_reading *r, const cc_clause *c)
{
    static const char *const words[] = {"how", "why", "when", "where"};
    return CC_AMONG(cc_at(r, r->low[c->top])->lower, words);
}

static cc_stance under_verb(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    int32_t cue = cc_at(r, c->top)->head;
    cc_effect e = effect_above(r, c, cue);
    bool infinitive = cc_has_to(r, c->top);
    /* "It was impossible: he had lost the key": what stands beside an adjective is not governed by it */
    if (cc_at(r, cue)->upos == CC_UPOS_ADJ && cc_main_relation(r, c->top) == CC_DEP_PARATAXIS) return fact;
    /* "is hardly surprising that it shut": it shut, whatever one makes of it */
    int32_t that = cc_at(r, cue)->upos == CC_UPOS_ADJ && e == CC_EFFECT_NONE ? cc_marker(r, c->top) : CC_NO_TOKEN;
    cc_xpos own = (cc_xpos)cc_at(r, finite_of(r, c))->xpos;
    if (that != CC_NO_TOKEN && cc_span_is(cc_at(r, that)->lower, "that") && above->stance.negative &&
        above->stance.modality == CC_ASSERTED && (own == CC_XPOS_VBD || own == CC_XPOS_VBZ || own == CC_XPOS_VBP))
        return fact;
    /* "as soon as possible |to find| the cause": what for */
    if (infinitive && cue > 0 && cc_span_is(cc_at(r, cue)->lower, "possible") && !cc_has_own_subject(r, cue) &&
        cc_span_is(cc_at(r, cue - 1)->lower, "as"))
        return (cc_stance){false, CC_PLANNED, 0};
    if (c->tie == CC_TIE_CONTENT && e != CC_EFFECT_ASK && !infinitive && cc_is_free_relative(r, c)) return fact;
    /* "made sure that it was shut" */
    if (cc_at(r, cue)->upos == CC_UPOS_ADJ && cc_is_certain(r, cue) && cc_is_seen_to_be(r, cue))
        return cc_stance_apply(above->stance, CC_EFFECT_MAKE);
    /* "I am sure it is him" */
    if ((e == CC_EFFECT_LIKELY) && c->tie == CC_TIE_CONTENT && !infinitive && !above->stance.negative &&
        above->stance.modality == CC_ASSERTED && cc_at(r, cue)->upos == CC_UPOS_ADJ && cc_is_certain(r, cue))
        return cc_stance_apply(above->stance, CC_EFFECT_SAY);
    /* "cannot explain how she left": she left */
    if (e == CC_EFFECT_NONE && c->tie == CC_TIE_CONTENT && !infinitive && opens_with_manner(r, c)) return fact;
    if (is_outcome(r, c, above)) return above->stance;
    /* "no evidence to suggest that it closed" */
    if (above->stance.negative && cc_is_evidence(r, above)) return cc_stance_apply(fact, CC_EFFECT_DOUBT);
    /* "were not allowed to leave": they did not */
    if (e == CC_EFFECT_ALLOW && above->stance.negative && cc_at(r, finite_of(r, above))->xpos == CC_XPOS_VBD)
        return above->stance;
    if (e == CC_EFFECT_SUGGEST && cc_at(r, c->head)->xpos == CC_XPOS_VBG)
        return cc_stance_apply(above->stance, CC_EFFECT_PLAN);
    /* "agreed that it was dear", "decided it was": what is so already is no plan */
    cc_xpos tense = (cc_xpos)cc_at(r, finite_of(r, c))->xpos;
    bool is_so = tense == CC_XPOS_VBD || tense == CC_XPOS_VBZ || tense == CC_XPOS_VBP;
    cc_span verb = cc_at(r, cue)->lemma;
    bool finds = cc_span_is(verb, "agree") || cc_span_is(verb, "decide") || cc_span_is(verb, "rule");
    if (e == CC_EFFECT_ACT && finds && c->tie == CC_TIE_CONTENT && is_so)
        return cc_stance_apply(above->stance, CC_EFFECT_SAY);
    /* "warned that it had cracked", "offered that it is wrong": what has come already is told, not feared */
    bool past =
        tense == CC_XPOS_VBD || (is_so && has_perfect(r, c)) || (is_so && cc_child(r->s, c->top, CC_DEP_COP) >= 0);
    bool told = e == CC_EFFECT_WARN || (e == CC_EFFECT_ACT && cc_span_is(verb, "offer"));
    if (told && c->tie == CC_TIE_CONTENT && past && !infinitive) return cc_stance_apply(above->stance, CC_EFFECT_SAY);
    /* "Don't forget that it closed" */
    if (e == CC_EFFECT_FORGET && c->tie == CC_TIE_CONTENT && !infinitive)
        return cc_stance_apply(above->stance, CC_EFFECT_KNOW);
    /* "I do not know if that was so" */
    if (e == CC_EFFECT_KNOW && c->tie == CC_TIE_CONTENT && cc_asks_whether(r, c))
        return cc_stance_apply(above->stance, CC_EFFECT_ASK);
    /* "was asked about it, 'I know nothing'": the words quoted are an answer */
    bool answer = e == CC_EFFECT_ASK && above->passive && c->tie == CC_TIE_CONTENT && cc_at(r, c->head)->quote >= 0 &&
                  cc_marker(r, c->top) == CC_NO_TOKEN;
    /* "was asked, 'I know nothing,' Berg went on": so is a report beside it */
    answer |= e == CC_EFFECT_ASK && above->passive && cc_main_relation(r, c->top) == CC_DEP_PARATAXIS &&
              cc_has_own_subject(r, c->top);
    /* "The abbess denied it: 'Nobody left'": her own words are what she stands for */
    answer |= e == CC_EFFECT_DENY && cc_at(r, c->head)->quote >= 0 &&
              cc_at(r, cue)->quote != cc_at(r, c->head)->quote && cc_marker(r, c->top) == CC_NO_TOKEN &&
              cc_has_own_subject(r, c->top) && r->article->quotes.item[cc_at(r, c->head)->quote].form == CC_FORM_DIRECT;
    if (answer) return fact;
    /* "had shirts thrown at them": they were */
    if (c->tie == CC_TIE_XCOMP && cc_span_is(verb, "have") && !infinitive)
        return cc_stance_apply(above->stance, CC_EFFECT_MAKE);
    /* "chose to stay", "opted not to go" */
    static const char *const choices[] = {"choose", "opt", "elect"};
    bool chose = cc_at(r, cue)->xpos == CC_XPOS_VBD ||
                 (cc_at(r, cue)->xpos == CC_XPOS_VBN && !above->passive &&
                  cc_child(r->s, cue, CC_DEP_NSUBJ) != CC_NO_TOKEN && cc_child(r->s, cue, CC_DEP_AUX) == CC_NO_TOKEN);
    if (infinitive && CC_AMONG(verb, choices) && chose) return cc_stance_apply(above->stance, CC_EFFECT_MAKE);
    if (e == CC_EFFECT_BELIEVE && c->tie == CC_TIE_CONTENT && cc_is_own_belief(r, above, cue)) e = CC_EFFECT_LIKELY;
    /* "asked that the road be shut": asked for, not about */
    int32_t mark = cc_marker(r, c->top);
    if (e == CC_EFFECT_ASK && c->tie == CC_TIE_CONTENT && mark != CC_NO_TOKEN && cc_at(r, cue)->upos == CC_UPOS_VERB &&
        cc_span_is(cc_at(r, mark)->lower, "that"))
        return cc_stance_apply(above->stance, CC_EFFECT_ORDER);
    if (e == CC_EFFECT_REVEAL && c->tie == CC_TIE_CONTENT && !infinitive && cc_is_unconfirmed(r, above, cue))
        return cc_stance_apply(fact, CC_EFFECT_MAYBE);
    bool asserts = cc_span_is(verb, "hear") || e == CC_EFFECT_SAY || e == CC_EFFECT_BELIEVE || e == CC_EFFECT_NONE;
    if (cc_is_hearsay_verb(r, cue) && c->tie == CC_TIE_CONTENT && asserts)
        return cc_stance_apply(above->stance, CC_EFFECT_ALLEGE);
    /* "rumours say that she left", "a hoax claiming that she left": nobody stands for it */
    bool rumour = above->subject != CC_NO_TOKEN && cc_at(r, above->subject)->upos == CC_UPOS_NOUN &&
                  r->lex[above->subject]->effect[CC_PART_NOUN] == CC_EFFECT_ALLEGE;
    if (rumour && c->tie == CC_TIE_CONTENT && asserts) return cc_stance_apply(above->stance, CC_EFFECT_ALLEGE);
    /* "Rumour has it that she left" */
    int32_t it = cc_child(r->s, cue, CC_DEP_OBJ);
    if (cc_span_is(verb, "have") && c->tie == CC_TIE_CONTENT && it == cue + 1 && cc_span_is(cc_at(r, it)->lower, "it"))
        return cc_stance_apply(above->stance, CC_EFFECT_ALLEGE);
    /* "It is claimed that Berg told friends he fled": what he told them is as unproven as that he did */
    if (e == CC_EFFECT_SAY && above->context.modality == CC_ALLEGED && c->tie == CC_TIE_CONTENT && !infinitive)
        return cc_stance_apply(above->context, CC_EFFECT_ALLEGE);
    if (c->tie == CC_TIE_XCOMP || infinitive) {
        /* "asked Kim to go", "told Kim to go", "warned Kim to go": an order, not a report */
        if (infinitive && (e == CC_EFFECT_ASK || e == CC_EFFECT_SAY || e == CC_EFFECT_WARN || e == CC_EFFECT_SUGGEST ||
                           e == CC_EFFECT_NONE))
            return cc_stance_apply(above->stance, above->passive && e == CC_EFFECT_SAY ? e : CC_EFFECT_ORDER);
        /* "know how to defend": they can */
        return cc_stance_apply(above->stance, infinitive && e == CC_EFFECT_KNOW && cc_at(r, cue)->upos == CC_UPOS_VERB
                                                  ? CC_EFFECT_ABLE
                                                  : e);
    }
    return cc_stance_apply(above->stance, e == CC_EFFECT_NONE ? CC_EFFECT_MAKE : e);
}

static bool is_behind_comma(const cc_reading *r, const cc_clause *c)
{
    int32_t first = r->low[c->top];
    return cc_at(r, c->head)->xpos == CC_XPOS_VBG && c->top > cc_at(r, c->top)->head &&
           (cc_span_is(cc_at(r, first)->form, ",") || (first > 0 && cc_span_is(cc_at(r, first - 1)->form, ",")));
}

/* "posed to please them |before letting| it go": what followed the posing */
static bool is_before(const cc_reading *r, const cc_clause *c)
{
    return cc_at(r, c->head)->xpos == CC_XPOS_VBG && c->top > cc_at(r, c->top)->head &&
           cc_span_is(cc_marker_words(r, c->top), "before");
}

/* "talked about bringing", "aimed at flying", "plans on reviving": what is spoken or thought of is not done by that. */
static bool is_thought_of(const cc_reading *r, const cc_clause *c)
{
    static const char *const words[] = {"about", "at", "on", "toward", "towards", "against"};
    if (cc_at(r, c->head)->xpos != CC_XPOS_VBG || cc_main_relation(r, c->top) != CC_DEP_ADVCL) return false;
    if (cc_has_own_subject(r, c->top)) return false; /* "fired at cars driving by" */
    int32_t head = cc_at(r, c->top)->head;
    cc_span m = cc_marker_words(r, c->top);
    /* "afraid of losing"; but "guilty of lying" */
    if (cc_at(r, head)->upos == CC_UPOS_ADJ && cc_governing_effect(r, head) == CC_EFFECT_KNOW) return false;
    if (cc_at(r, head)->upos == CC_UPOS_ADJ) return cc_span_is(m, "of") || cc_span_is(m, "in");
    if (c->top < head || cc_at(r, head)->upos != CC_UPOS_VERB) return false;
    static const char *const lasting[] = {"keep", "go", "carry"}; /* "keeps on living" */
    if (CC_AMONG(cc_at(r, head)->lemma, lasting)) return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(m, words[i])) return true;
    /* "look forward to working" */
    return cc_span_is(m, "to") && cc_is_awaited(r, head);
}

/* "the first woman to climb it", "the only one to leave": she did. */
static bool is_marked_first(const cc_reading *r, int32_t noun)
{
    static const char *const words[] = {"first", "second", "third", "last", "only", "latest", "youngest", "oldest"};
    for (int32_t k = r->low[noun]; k <= noun; k++)
        if (CC_AMONG(cc_at(r, k)->lower, words) && (k == noun || cc_at(r, k)->head == noun)) return true;
    return false;
}

/* The noun itself or, for "the only one of the family to leave", what it is part of. */
static bool is_first_of_all(const cc_reading *r, int32_t noun)
{
    if (is_marked_first(r, noun)) return true;
    int32_t part = cc_at(r, noun)->head;
    return cc_main_relation(r, noun) == CC_DEP_NMOD && part >= 0 && part < noun && is_marked_first(r, part) &&
           cc_span_is(cc_marker_words(r, noun), "of");
}

/* "looked like they were freezing", "sounded as if it had burst": what it looked like. */
static bool is_semblance(const cc_reading *r, const cc_clause *c)
{
    static const char *const verbs[] = {"look", "seem", "sound", "feel", "appear", "act"};
    int32_t head = cc_at(r, c->top)->head;
    cc_span m = cc_marker_words(r, c->top);
    bool like = cc_span_is(m, "like") || cc_span_is(m, "as if") || cc_span_is(m, "as though");
    return like && head >= 0 && head < c->top && CC_AMONG(cc_at(r, head)->lemma, verbs);
}

/* "not afraid of losing": who does not fear it may lose all the same. */
static bool is_feared(const cc_reading *r, const cc_clause *c)
{
    static const char *const words[] = {"afraid", "scared", "fearful", "wary", "frightened"};
    int32_t head = cc_at(r, c->top)->head;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(cc_at(r, head)->lower, words[i])) return cc_span_is(cc_marker_words(r, c->top), "of");
    return false;
}

/* "charged with using", "accused of taking" */
static bool is_charge(const cc_reading *r, const cc_clause *c)
{
    return c->context.modality == CC_ALLEGED && cc_at(r, c->head)->xpos == CC_XPOS_VBG &&
           cc_main_relation(r, c->top) != CC_DEP_CCOMP;
}

bool cc_is_denied(const cc_reading *r, int32_t noun)
{
    int32_t verb = cc_at(r, noun)->head;
    if (verb < 0) return false;
    cc_deprel d = cc_main_relation(r, noun);
    bool subject = d == CC_DEP_NSUBJ && cc_at(r, verb)->upos == CC_UPOS_ADJ;
    return (subject || d == CC_DEP_OBJ) && cc_governing_effect(r, verb) == CC_EFFECT_DENY;
}

/* "claim", "rumour", "suggestion", "fear": what may be denied of a content */
static bool is_message(cc_effect e)
{
    return e == CC_EFFECT_SAY || e == CC_EFFECT_ALLEGE || e == CC_EFFECT_SUGGEST || e == CC_EFFECT_SUSPECT ||
           e == CC_EFFECT_BELIEVE;
}

/* "got the driver to open it", "led Kim to leave" */
static bool is_made_to(const cc_reading *r, int32_t noun)
{
    int32_t verb = cc_at(r, noun)->head;
    if (verb < 0 || cc_main_relation(r, noun) != CC_DEP_OBJ) return false;
    return cc_governing_effect(r, verb) == CC_EFFECT_MAKE || cc_span_is(cc_at(r, verb)->lemma, "get");
}

/* "cut jobs to save money" is planned; "rushed to help", "won to reach the final", "lucky enough to escape" are not. */
static cc_stance of_purpose(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    int32_t head = cc_at(r, c->top)->head;
    if (is_outcome(r, c, above)) return above->stance;
    cc_effect e = cc_effect_of_measure(r, head, c->top);
    if (e != CC_EFFECT_NONE) return cc_stance_apply(above->stance, e);
    int32_t before = r->low[c->top] - 1, object = cc_child(r->s, head, CC_DEP_OBJ);
    e = cc_at(r, before + 1)->xpos == CC_XPOS_TO ? cc_governing_effect(r, head) : CC_EFFECT_NONE;
    bool implies = before == head && (e == CC_EFFECT_MANAGE || e == CC_EFFECT_FAIL || e == CC_EFFECT_FORGET);
    /* "persuaded the board to drop it" */
    implies |= e == CC_EFFECT_MAKE && (object != CC_NO_TOKEN ? r->high[object] == before : before == head);
    return implies ? cc_stance_apply(above->stance, e) : (cc_stance){false, CC_PLANNED, 0};
}

static cc_stance of_context(const cc_reading *r, const cc_clause *c)
{
    /* "Talks to be held on Monday" */
    if (c->parent < 0 && c->tie == CC_TIE_INFINITIVE) return (cc_stance){false, CC_PLANNED, 2};
    if (c->parent < 0) return cc_opens_with_if(r, c) ? (cc_stance){false, CC_CONDITIONAL, 0} : fact;
    const cc_clause *above = &r->clause.item[c->parent];
    int32_t head = cc_at(r, c->top)->head;
    if (cc_is_on_condition(r, c)) return (cc_stance){false, CC_CONDITIONAL, 0};
    if (cc_is_unanswered(r, c, above)) return (cc_stance){false, CC_ASKED, 0};
    /* "time will tell if it works", "would not say whether he was there": open, whoever tells */
    if (c->tie == CC_TIE_CONTENT && cc_asks_whether(r, c) && cc_is_left_open(r, c, above, head))
        return (cc_stance){false, CC_ASKED, 0};
    if (c->tie == CC_TIE_CONTENT && cc_has_if(r, c)) return (cc_stance){false, CC_CONDITIONAL, 0};
    switch (c->tie) {
    case CC_TIE_CONTENT:
    case CC_TIE_XCOMP: return under_verb(r, c, above);
    case CC_TIE_PURPOSE:
        if (cc_is_out_of_reach(r, c, above->stance.negative)) return (cc_stance){true, CC_POSSIBLE, 1};
        /* "accused of taking money to pay for trips": what for is alleged with the taking */
        if (is_charge(r, above)) return (cc_stance){false, CC_ALLEGED, 1};
        return of_purpose(r, c, above);
    case CC_TIE_CONDITION: return (cc_stance){false, CC_CONDITIONAL, 0};
    case CC_TIE_RELATIVE: { /* "there are no states that changed it" */
        cc_stance s = fact;
        /* "we believe that he fell, which woke her": as sure as the fall */
        if (c->antecedent != CC_NO_TOKEN && r->clause_of[c->antecedent] >= 0 &&
            cc_at(r, c->antecedent)->upos == CC_UPOS_VERB &&
            r->clause.item[r->clause_of[c->antecedent]].context.modality == CC_POSSIBLE)
            return cc_stance_lent(r->clause.item[r->clause_of[c->antecedent]].stance);
        /* "no interest in mending ties, which are strained": they are */
        bool other = c->antecedent != CC_NO_TOKEN && cc_is_nominal(cc_at(r, c->antecedent));
        s.negative = cc_is_negative_phrase(r, other ? c->antecedent : head);
        return s;
    }
    case CC_TIE_ADVERBIAL:
        if (cc_is_beyond_mood(r, c) || cc_is_behind(r, c)) return fact;
        /* "did not succeed in holding it" */
        if (cc_span_is(cc_at(r, head)->lemma, "succeed") && cc_span_is(cc_marker_words(r, c->top), "in"))
            return above->stance;
        /* "Penned by Berg, the film was to be directed by Dahl": it is penned */
        if (c->passive && c->top < head && cc_marker(r, c->top) == CC_NO_TOKEN &&
            cc_at(r, c->head)->xpos == CC_XPOS_VBN)
            return fact;
        if (cc_is_generic(r, c)) return (cc_stance){false, CC_CONDITIONAL, 0};
        if (cc_is_still_to_come(r, c, above)) return (cc_stance){false, CC_PLANNED, 1};
        if (cc_is_means(r, c)) return (cc_stance){false, CC_PLANNED, 0};
        if (is_semblance(r, c)) return (cc_stance){false, CC_POSSIBLE, 1};
        if (is_feared(r, c)) return (cc_stance){false, CC_POSSIBLE, 0};
        if (is_thought_of(r, c)) return cc_stance_apply(above->stance, CC_EFFECT_PLAN);
        /* "using his chest to lean in, often hitting": behind a comma it goes on about what was done */
        bool open = above->tie == CC_TIE_PURPOSE || above->tie == CC_TIE_INFINITIVE;
        /* "would not say whether it was shut, adding that": she adds it */
        open |= above->context.modality == CC_ASKED && r->lex[c->head]->says_verb;
        if (open && above->parent >= 0 && (is_behind_comma(r, c) || is_before(r, c)))
            above = &r->clause.item[above->parent];
        return cc_child(r->s, c->head, CC_DEP_NSUBJ) == CC_NO_TOKEN ? cc_stance_lent(above->stance) : fact;
    case CC_TIE_PARTICIPLE:
        if (cc_is_beyond_mood(r, c)) return fact;
        if (cc_is_wanted(r, c)) return cc_stance_apply(fact, CC_EFFECT_WANT);
        if (cc_is_means(r, c)) return (cc_stance){false, CC_PLANNED, 0};
        return cc_stance_of_participle(r, c, head);
    case CC_TIE_INFINITIVE: {
        cc_effect e = cc_governing_effect(r, head);
        cc_stance noun = cc_stance_lent(above->stance);
        noun.negative = cc_is_negative_phrase(r, head) || cc_is_lacking(r, above, head);
        if (is_first_of_all(r, head)) return noun;
        if (cc_is_evidence(r, c)) return noun;
        /* "charged with using funds to pay for trips" */
        if (is_charge(r, above) && e == CC_EFFECT_NONE) return (cc_stance){false, CC_ALLEGED, 1};
        if (e == CC_EFFECT_NONE && is_outcome(r, c, above)) return above->stance;
        if (e == CC_EFFECT_NONE && is_made_to(r, head)) return cc_stance_apply(above->stance, CC_EFFECT_MAKE);
        /* "never had a chance to tell him": and did not */
        if (noun.negative && noun.modality == CC_ASSERTED && cc_is_chance(cc_at(r, head)->lemma)) return noun;
        return cc_stance_apply(noun, e == CC_EFFECT_NONE || e == CC_EFFECT_SAY ? CC_EFFECT_PLAN : e);
    }
    case CC_TIE_NOUN_CONTENT: {
        cc_effect e = cc_governing_effect(r, head);
        bool none = cc_is_negative_phrase(r, head);
        /* "no word on where it is": a question, not what is known */
        bool marked = cc_marker(r, c->top) != CC_NO_TOKEN;
        CC_FOR_CHILDREN(r->s, c->head, t)
            if ((none || marked) && t < c->head && cc_at(r, t)->xpos == CC_XPOS_WRB) {
                /* "a look at how it works": it does */
                if (!none && cc_is_shown(r, head, t)) return fact;
                return (cc_stance){false, CC_ASKED, 0};
            }
        /* "no details of what it will cost" */
        if (none && r->low[c->top] > head + 1 && cc_at(r, r->low[c->top] - 1)->xpos == CC_XPOS_WP)
            return (cc_stance){false, CC_ASKED, 0};
        if (is_message(e) && cc_is_denied(r, head)) return cc_stance_apply(fact, CC_EFFECT_DENY);
        /* "claims that he lied": nobody's in particular, so nobody stands for them */
        if (cc_span_is(cc_at(r, head)->lemma, "claim") && !none && cc_author(r, head) == head) e = CC_EFFECT_ALLEGE;
        /* "had no idea that it was shut": it was */
        if (none && cc_span_is(cc_at(r, head)->lemma, "idea")) return fact;
        if (none && (e == CC_EFFECT_KNOW || e == CC_EFFECT_REVEAL || e == CC_EFFECT_NONE || e == CC_EFFECT_SAY))
            e = CC_EFFECT_DOUBT;
        else if (none && e == CC_EFFECT_DOUBT) return (cc_stance){false, CC_ASSERTED, 2};
        return cc_stance_apply(fact, e);
    }
    case CC_TIE_CONJUNCT: {
        /* an auxiliary stands for both verbs when the second is no finite form of its own */
        const cc_token *k = cc_at(r, c->top);
        bool own = cc_child(r->s, c->top, CC_DEP_AUX) != CC_NO_TOKEN ||
                   cc_child(r->s, c->top, CC_DEP_NSUBJ) != CC_NO_TOKEN ||
                   cc_child(r->s, c->top, CC_DEP_COP) != CC_NO_TOKEN;
        bool bare = k->xpos == CC_XPOS_VB || k->xpos == CC_XPOS_VBN || k->xpos == CC_XPOS_VBG || k->upos == CC_UPOS_ADJ;
        /* "allegedly knew of it and went on": said of both */
        bool alleged = above->stance.modality == CC_ALLEGED && above->context.modality == CC_ASSERTED;
        if (alleged && !own && !bare) return cc_stance_apply(above->context, CC_EFFECT_ALLEGE);
        return bare && !own ? above->stance : above->context;
    }
    default: return fact;
    }
}

void cc_stances_find(cc_reading *r)
{
    bool conditions = false;
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
        if (conditions && c->stance.modality == CC_ASSERTED && cc_is_conditioned(r, c))
            c->stance.modality = CC_CONDITIONAL, c->stance.certainty = 0;
    }
}
