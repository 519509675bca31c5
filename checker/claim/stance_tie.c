/* claim/stance_tie.c - what a clause takes from the one above by how it hangs on it: relatives, purposes, participles,
 * contents of nouns, conjuncts. */
#include "claim/factuality.h"

#include "claim/attribution.h"

static const cc_stance fact = CC_FACT;

bool cc_comes_out(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    return (!above->stance.negative || cc_is_means_of(r, above, c->top)) && cc_is_outcome(r, above->head, c->top);
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
    /* "tasked with designing it" */
    if (cc_span_is(m, "with") && cc_span_is(cc_at(r, head)->lemma, "task")) return true;
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

/* "was among the |many stars| to pay tribute", "is one of |two teams| to win it twice" */
static bool is_one_of_many(const cc_reading *r, int32_t noun)
{
    int32_t m = cc_marker(r, noun);
    if (m == CC_NO_TOKEN || cc_at(r, noun)->upos != CC_UPOS_NOUN) return false;
    if (cc_span_is(cc_at(r, m)->lower, "among")) return true;
    return m > 0 && cc_span_is(cc_at(r, m)->lower, "of") && cc_span_is(cc_at(r, m - 1)->lower, "one");
}

/* The noun itself or, for "the only one of the family to leave", what it is part of. */
static bool is_first_of_all(const cc_reading *r, int32_t noun)
{
    if (is_marked_first(r, noun) || is_one_of_many(r, noun)) return true;
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
    if (cc_comes_out(r, c, above)) return above->stance;
    cc_effect e = cc_effect_of_measure(r, head, c->top);
    if (e != CC_EFFECT_NONE) return cc_stance_apply(above->stance, e);
    int32_t before = r->low[c->top] - 1, object = cc_child(r->s, head, CC_DEP_OBJ);
    e = cc_at(r, before + 1)->xpos == CC_XPOS_TO ? cc_governing_effect(r, head) : CC_EFFECT_NONE;
    bool implies = before == head && (e == CC_EFFECT_MANAGE || e == CC_EFFECT_FAIL || e == CC_EFFECT_FORGET);
    /* "persuaded the board to drop it" */
    implies |= e == CC_EFFECT_MAKE && (object != CC_NO_TOKEN ? r->high[object] == before : before == head);
    return implies ? cc_stance_apply(above->stance, e) : (cc_stance){false, CC_PLANNED, 0};
}

static cc_stance of_aim(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    if (cc_is_out_of_reach(r, c, above->stance.negative)) return (cc_stance){true, CC_POSSIBLE, 1};
    /* "accused of taking money to pay for trips": what for is alleged with the taking */
    if (is_charge(r, above)) return (cc_stance){false, CC_ALLEGED, 1};
    return of_purpose(r, c, above);
}

/* "the allegations include instances when he used it", "among the charges were trips he took": as proven as those. */
static bool is_among_charges(const cc_reading *r, const cc_clause *above)
{
    static const char *const nouns[] = {"allegation", "accusation", "charge"}, *const verbs[] = {"include", "be"};
    if (!CC_AMONG(cc_at(r, above->head)->lemma, verbs)) return false;
    CC_FOR_CHILDREN(r->s, above->head, k) {
        cc_deprel d = cc_main_relation(r, k);
        bool among = d == CC_DEP_OBL && cc_span_is(cc_marker_words(r, k), "among");
        if ((d == CC_DEP_NSUBJ || among) && CC_AMONG(cc_at(r, k)->lemma, nouns)) return true;
    }
    return false;
}

/* "to create |a system| which is fair", "wants |someone| who knows it": there is none yet, so none that is. */
static bool is_wished_for(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    static const char *const verbs[] = {"create", "build",  "find", "develop", "establish", "introduce", "need",
                                        "want",   "design", "seek", "choose",  "elect",     "appoint",   "hire"};
    static const char *const any[] = {"a", "an", "any", "someone", "somebody", "something", "anyone", "anything"};
    int32_t noun = cc_at(r, c->top)->head;
    cc_modality m = above->stance.modality;
    bool wish = m == CC_PLANNED || cc_span_is(cc_at(r, above->head)->lemma, "want") ||
                cc_span_is(cc_at(r, above->head)->lemma, "need");
    if (!wish || !CC_AMONG(cc_at(r, above->head)->lemma, verbs) || cc_main_relation(r, noun) != CC_DEP_OBJ)
        return false;
    cc_xpos x = (cc_xpos)cc_at(r, cc_finite_word(r, c->top))->xpos;
    bool comma = cc_span_is(cc_at(r, r->low[c->top])->form, ",");
    return cc_at(r, noun)->head == above->head && !comma && (x == CC_XPOS_VBZ || x == CC_XPOS_VBP) &&
           CC_AMONG(cc_at(r, r->low[noun])->lower, any);
}

/* "there are no states that changed it" */
static cc_stance of_relative(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    if (is_among_charges(r, above)) return (cc_stance){false, CC_ALLEGED, 1};
    if (is_wished_for(r, c, above)) return (cc_stance){false, CC_PLANNED, 0};
    int32_t head = cc_at(r, c->top)->head;
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

/* "reservations about giving him the job": it is thought of, and not done */
static bool is_weighed(const cc_reading *r, const cc_clause *c)
{
    static const char *const nouns[] = {"reservation", "concern", "doubt",      "qualm",   "worry",
                                        "misgiving",   "scruple", "discussion", "talk",    "debate",
                                        "hesitation",  "idea",    "question",   "anxiety", "conversation",
                                        "scepticism",  "thought", "skepticism", "dilemma", "negotiation"};
    int32_t head = cc_at(r, c->top)->head;
    return cc_at(r, c->top)->xpos == CC_XPOS_VBG && CC_AMONG(cc_at(r, head)->lemma, nouns) &&
           cc_span_is(cc_marker_words(r, c->top), "about");
}

/* "will not hold back when he has concerns": a state that is so now and then, and no day to come. */
static bool is_whenever(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    static const char *const states[] = {"have", "need", "want",  "feel", "think",   "disagree",  "believe",
                                         "like", "own",  "agree", "wish", "deserve", "disapprove"};
    int32_t first = r->low[c->top];
    while (first < c->top && cc_at(r, first)->upos == CC_UPOS_PUNCT) first++;
    if (above->stance.modality != CC_PLANNED || cc_at(r, first)->xpos != CC_XPOS_WRB) return false;
    if (cc_span_is(cc_at(r, first)->lower, "whenever")) return true;
    cc_xpos x = (cc_xpos)cc_at(r, c->head)->xpos;
    return cc_span_is(cc_at(r, first)->lower, "when") && (x == CC_XPOS_VBZ || x == CC_XPOS_VBP) && c->head == c->top &&
           cc_has_own_subject(r, c->top) && CC_AMONG(cc_at(r, c->head)->lemma, states);
}

/* "ran into problems selling it", "had trouble breathing": whether it came off is open. */
static bool is_troubled(const cc_reading *r, const cc_clause *c)
{
    static const char *const nouns[] = {"problem", "trouble", "difficulty"}, *const verbs[] = {"have", "run",
                                                                                               "encounter",
                                                                                               "experience", "meet"};
    int32_t noun = cc_at(r, c->top)->head, verb = cc_at(r, noun)->head;
    return cc_at(r, c->top)->xpos == CC_XPOS_VBG && CC_AMONG(cc_at(r, noun)->lemma, nouns) && verb >= 0 &&
           CC_AMONG(cc_at(r, verb)->lemma, verbs) && !cc_span_is(cc_at(r, c->head)->lemma, "face");
}

static cc_stance of_adverbial(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    int32_t head = cc_at(r, c->top)->head;
    if (is_among_charges(r, above)) return (cc_stance){false, CC_ALLEGED, 1};
    if (cc_is_beyond_mood(r, c) || cc_is_behind(r, c)) return fact;
    /* "did not succeed in holding it" */
    if (cc_span_is(cc_at(r, head)->lemma, "succeed") && cc_span_is(cc_marker_words(r, c->top), "in"))
        return above->stance;
    /* "Penned by Berg, the film was to be directed by Dahl": it is penned */
    if (c->passive && c->top < head && cc_marker(r, c->top) == CC_NO_TOKEN && cc_at(r, c->head)->xpos == CC_XPOS_VBN)
        return fact;
    if (cc_is_generic(r, c)) return (cc_stance){false, CC_CONDITIONAL, 0};
    if (is_whenever(r, c, above)) return (cc_stance){false, CC_CONDITIONAL, 0};
    if (cc_is_still_to_come(r, c, above)) return (cc_stance){false, CC_PLANNED, 1};
    if (cc_is_means(r, c)) return (cc_stance){false, CC_PLANNED, 0};
    if (is_weighed(r, c)) return (cc_stance){false, CC_PLANNED, 0};
    if (is_semblance(r, c)) return (cc_stance){false, CC_POSSIBLE, 1};
    if (is_feared(r, c)) return (cc_stance){false, CC_POSSIBLE, 0};
    if (is_thought_of(r, c)) return cc_stance_apply(above->stance, CC_EFFECT_PLAN);
    /* "using his chest to lean in, often hitting": behind a comma it goes on about what was done */
    bool open = above->tie == CC_TIE_PURPOSE || above->tie == CC_TIE_INFINITIVE;
    /* "would not say whether it was shut, adding that": she adds it */
    open |= above->context.modality == CC_ASKED && r->lex[c->head]->says_verb;
    open |= above->tie == CC_TIE_PARTICIPLE && is_troubled(r, above);
    if (open && above->parent >= 0 && (is_behind_comma(r, c) || is_before(r, c)))
        above = &r->clause.item[above->parent];
    return cc_child(r->s, c->head, CC_DEP_NSUBJ) == CC_NO_TOKEN ? cc_stance_lent(above->stance) : fact;
}

static cc_stance of_participle(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    int32_t head = cc_at(r, c->top)->head;
    if (is_troubled(r, c) && !above->stance.negative) return (cc_stance){false, CC_POSSIBLE, 1};
    if (cc_is_beyond_mood(r, c)) return fact;
    if (cc_is_wanted(r, c)) return cc_stance_apply(fact, CC_EFFECT_WANT);
    if (is_weighed(r, c)) return (cc_stance){false, CC_PLANNED, 0};
    if (cc_is_means(r, c)) return (cc_stance){false, CC_PLANNED, 0};
    return cc_stance_of_participle(r, c, head);
}

/* "his way of showing it", "her claims of being ill": he shows it, and she says so. */
static bool is_gerund_told(const cc_reading *r, const cc_clause *c, cc_effect *e)
{
    int32_t head = cc_at(r, c->top)->head;
    if (!cc_span_is(cc_marker_words(r, c->top), "of")) return false;
    bool way = *e == CC_EFFECT_MAYBE && cc_span_is(cc_at(r, head)->lemma, "way");
    if (way && !cc_is_negative_phrase(r, head)) return *e = CC_EFFECT_MAKE, true;
    if (*e != CC_EFFECT_SAY) return false;
    bool nobody = cc_span_is(cc_at(r, head)->lemma, "claim") && cc_author(r, head) == head;
    *e = nobody ? CC_EFFECT_ALLEGE : CC_EFFECT_SAY;
    return true;
}

static cc_stance of_infinitive(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    int32_t head = cc_at(r, c->top)->head;
    cc_effect e = cc_governing_effect(r, head);
    cc_stance noun = cc_stance_lent(above->stance);
    noun.negative = cc_is_negative_phrase(r, head) || cc_is_lacking(r, above, head);
    if (is_first_of_all(r, head)) return noun;
    if (cc_is_evidence(r, c)) return noun;
    if (is_gerund_told(r, c, &e)) return cc_stance_apply(noun, e);
    /* "charged with using funds to pay for trips" */
    if (is_charge(r, above) && e == CC_EFFECT_NONE) return (cc_stance){false, CC_ALLEGED, 1};
    if (e == CC_EFFECT_NONE && cc_comes_out(r, c, above)) return above->stance;
    if (e == CC_EFFECT_NONE && is_made_to(r, head)) return cc_stance_apply(above->stance, CC_EFFECT_MAKE);
    /* "never had a chance to tell him": and did not */
    if (noun.negative && noun.modality == CC_ASSERTED && cc_is_chance(cc_at(r, head)->lemma)) return noun;
    return cc_stance_apply(noun, e == CC_EFFECT_NONE || e == CC_EFFECT_SAY ? CC_EFFECT_PLAN : e);
}

static cc_stance of_noun_content(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    (void)above;
    int32_t head = cc_at(r, c->top)->head;
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
    /* "warnings that it was shut": that is told; "a warning that it may shut" is a fear */
    cc_xpos tense = (cc_xpos)cc_at(r, cc_finite_word(r, c->top))->xpos;
    bool so = tense == CC_XPOS_VBD || tense == CC_XPOS_VBZ || tense == CC_XPOS_VBP;
    if (e == CC_EFFECT_WARN && !none && marked && so) e = CC_EFFECT_SAY;
    /* "had no idea that it was shut": it was */
    if (none && cc_span_is(cc_at(r, head)->lemma, "idea")) return fact;
    if (none && (e == CC_EFFECT_KNOW || e == CC_EFFECT_REVEAL || e == CC_EFFECT_NONE || e == CC_EFFECT_SAY))
        e = CC_EFFECT_DOUBT;
    else if (none && e == CC_EFFECT_DOUBT) return (cc_stance){false, CC_ASSERTED, 2};
    return cc_stance_apply(fact, e);
}

static cc_stance of_conjunct(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    /* an auxiliary stands for both verbs when the second is no finite form of its own */
    const cc_token *k = cc_at(r, c->top);
    bool own = cc_child(r->s, c->top, CC_DEP_AUX) != CC_NO_TOKEN ||
               cc_child(r->s, c->top, CC_DEP_NSUBJ) != CC_NO_TOKEN || cc_child(r->s, c->top, CC_DEP_COP) != CC_NO_TOKEN;
    bool bare = k->xpos == CC_XPOS_VB || k->xpos == CC_XPOS_VBN || k->xpos == CC_XPOS_VBG || k->upos == CC_UPOS_ADJ;
    /* "allegedly knew of it and went on": said of both */
    bool alleged = above->stance.modality == CC_ALLEGED && above->context.modality == CC_ASSERTED;
    /* "never ran for it or asked for help": nor did he ask */
    int32_t cc = cc_child(r->s, c->top, CC_DEP_CC);
    bool nor = cc != CC_NO_TOKEN && cc_span_is(cc_at(r, cc)->lower, "or") && above->stance.negative;
    if (nor && !own && !above->context.negative) return above->stance;
    if (alleged && !own && !bare) return cc_stance_apply(above->context, CC_EFFECT_ALLEGE);
    return bare && !own ? above->stance : above->context;
}

static cc_stance of_condition(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    (void)r, (void)c, (void)above;
    return (cc_stance){false, CC_CONDITIONAL, 0};
}

cc_stance cc_stance_of_tie(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    static cc_stance (*const by_tie[CC_TIE_COUNT])(const cc_reading *, const cc_clause *, const cc_clause *) = {
        [CC_TIE_CONTENT] = cc_stance_under_verb,
        [CC_TIE_XCOMP] = cc_stance_under_verb,
        [CC_TIE_PURPOSE] = of_aim,
        [CC_TIE_CONDITION] = of_condition,
        [CC_TIE_RELATIVE] = of_relative,
        [CC_TIE_ADVERBIAL] = of_adverbial,
        [CC_TIE_PARTICIPLE] = of_participle,
        [CC_TIE_INFINITIVE] = of_infinitive,
        [CC_TIE_NOUN_CONTENT] = of_noun_content,
        [CC_TIE_CONJUNCT] = of_conjunct,
    };
    return by_tie[c->tie] == NULL ? fact : by_tie[c->tie](r, c, above);
}
