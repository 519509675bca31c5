/* claim/repair_degree.c - words that say how far, how much or how exactly a phrase holds, hung away from it: "|shortly|
 * before noon", "|only| by asking", "longer |than usual|", "quite as |well| as hoped"; and what measures the state of a
 * copula. */
#include "claim/repair.h"

/* "was called |shortly| before noon": of the preposition, not of the verb. */
static bool narrow_phrase(cc_reading *r, int32_t t)
{
    static const char *const words[] = {
        "shortly",  "just",     "soon",   "immediately", "only",    "even",   "right",     "well",        "far",
        "directly", "straight", "mainly", "mostly",      "partly",  "solely", "merely",    "exclusively", "primarily",
        "almost",   "nearly",   "long",   "largely",     "moments", "purely", "precisely", "halfway"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, m = t + 1;
    if (cc_relation(r, t) != CC_DEP_ADVMOD || verb > t || m >= (int32_t)r->s->count || r->high[t] != t) return false;
    if (!CC_AMONG(token[t].lower, words) || (t > 0 && token[t - 1].upos == CC_UPOS_PART)) return false;
    cc_deprel d = cc_main_relation(r, m);
    int32_t phrase = token[m].head;
    if ((d != CC_DEP_CASE && d != CC_DEP_MARK) || token[m].xpos == CC_XPOS_TO || phrase < m) return false;
    if (cc_span_is(token[m].lower, "that")) return false; /* "would do just that if" */
    if (token[phrase].head != verb || r->low[phrase] != m) return false;
    cc_deprel of = cc_main_relation(r, phrase);
    if (of != CC_DEP_OBL && of != CC_DEP_ADVCL) return false;
    if (of == CC_DEP_OBL && cc_span_is(token[m].lower, "by")) return false; /* whoever did it did all of it */
    token[t].head = phrase;
    return true;
}

/* "live |close| to the mill", "was parked |next| to it": without the adverb the phrase says nothing. */
static bool open_phrase(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"close", "next", "adjacent", "far", "ahead", "closer", "nearer", "parallel"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, m = t + 1;
    if (verb < 0 || verb > t || m >= (int32_t)r->s->count || r->high[t] != t || !CC_AMONG(token[t].lower, words))
        return false;
    int32_t phrase = token[m].head;
    static const char *const prepositions[] = {"to", "from", "of"};
    if (cc_main_relation(r, m) != CC_DEP_CASE || phrase < m || !CC_AMONG(token[m].lower, prepositions)) return false;
    if (token[phrase].head != verb || r->low[phrase] != m || cc_main_relation(r, phrase) != CC_DEP_OBL) return false;
    token[phrase].head = t;
    return true;
}

/* "scored with nine minutes |left|": how much there was, and nobody left or remained. */
static bool have_left(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t what = t - 1, m = cc_marker(r, t);
    bool left = cc_span_is(token[t].lower, "left") || cc_span_is(token[t].lower, "remaining");
    if (!left || m == CC_NO_TOKEN || what <= m || !cc_span_is(token[m].lower, "with") || token[what].head != t)
        return false;
    if (token[what].upos != CC_UPOS_NOUN || r->high[t] != t) return false;
    cc_deprel d = cc_main_relation(r, t);
    if (d != CC_DEP_ADVCL && d != CC_DEP_ACL) return false;
    token[what].head = token[t].head;
    token[what].deprel = d == CC_DEP_ADVCL ? CC_DEP_OBL : CC_DEP_NMOD;
    token[m].head = what;
    token[m].deprel = CC_DEP_CASE;
    token[t].head = what;
    token[t].deprel = CC_DEP_AMOD;
    token[t].upos = CC_UPOS_ADJ;
    token[t].xpos = CC_XPOS_JJ;
    return true;
}

static bool is_comparative(const cc_token *t)
{
    return t->xpos == CC_XPOS_RBR || t->xpos == CC_XPOS_JJR;
}

/* "more", "fewer", "higher" beside the noun. */
static bool has_comparative(const cc_reading *r, int32_t noun)
{
    CC_FOR_CHILDREN(r->s, noun, k)
        if (k < noun && is_comparative(cc_at(r, k))) return true;
    return false;
}

/* "as", "so" before the adverb. */
static bool is_equated(const cc_reading *r, int32_t adverb)
{
    CC_FOR_CHILDREN(r->s, adverb, k)
        if (k < adverb && (cc_span_is(cc_at(r, k)->lower, "as") || cc_span_is(cc_at(r, k)->lower, "so"))) return true;
    return false;
}

/* "rose faster |than wages|", "killed more people |than any other|", "burnt as fiercely |as before|": what it is
 * compared with goes with what is compared. */
static bool compare(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, last = r->low[t] - 1, m = cc_marker(r, t);
    if (last <= verb || m != r->low[t] || token[verb].upos != CC_UPOS_VERB) return false;
    cc_deprel d = cc_main_relation(r, t);
    if (d != CC_DEP_OBL && d != CC_DEP_ADVCL) return false;
    bool than = cc_span_is(token[m].lower, "than"), as = cc_span_is(token[m].lower, "as");
    bool adverb = token[last].head == verb && cc_main_relation(r, last) == CC_DEP_ADVMOD;
    if (adverb && ((than && is_comparative(&token[last])) || (as && is_equated(r, last)))) {
        token[t].head = last;
        return true;
    }
    cc_deprel object = cc_main_relation(r, last);
    bool noun = token[last].head == verb && cc_is_nominal(&token[last]) && object == CC_DEP_OBJ;
    if (!than || d != CC_DEP_OBL || !noun || !has_comparative(r, last)) return false;
    token[t].head = last;
    token[t].deprel = CC_DEP_NMOD;
    return true;
}

/* "did not work quite as well as hoped": "as well as" joins nothing there. */
static bool work_as_well(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, well = t + 1, as = t + 2;
    if (cc_relation(r, t) != CC_DEP_ADVMOD || verb < 0 || verb > t || as >= (int32_t)r->s->count) return false;
    if (!cc_span_is(token[t].lower, "as") || !cc_span_is(token[well].lower, "well") || token[well].head != t)
        return false;
    int32_t phrase = token[as].head, before = t - 1;
    if (!cc_span_is(token[as].lower, "as") || phrase < as || token[phrase].head != verb) return false;
    bool degree = before != verb && token[before].upos == CC_UPOS_ADV && token[before].head == verb;
    if (before - degree != verb || token[verb].upos != CC_UPOS_VERB) return false;
    token[well].head = verb;
    token[well].deprel = CC_DEP_ADVMOD;
    token[t].head = token[phrase].head = well;
    if (degree) token[before].head = well;
    return true;
}

/* "told NBC 7 that": the number is of the name. */
static bool number_name(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t name = t - 1;
    if (name < 0 || token[t].upos != CC_UPOS_NUM || token[t].first_child != CC_NO_TOKEN) return false;
    if (token[t].head != token[name].head || token[name].upos != CC_UPOS_PROPN) return false;
    if (cc_name_kind_at(r, name) != CC_NAME_ORGANISATION || token[t].time >= 0) return false;
    cc_deprel d = cc_main_relation(r, t);
    if (d != CC_DEP_IOBJ && d != CC_DEP_OBJ) return false;
    token[t].head = name;
    token[t].deprel = CC_DEP_FLAT;
    return true;
}

/* "at 9 pm |on Friday|": both are of the verb. */
static bool part_day(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t clock = token[t].head, verb = clock < 0 ? CC_NO_TOKEN : token[clock].head;
    if (cc_relation(r, t) != CC_DEP_NMOD || token[t].time < 0 || verb < 0 || token[verb].upos != CC_UPOS_VERB)
        return false;
    static const char *const hours[] = {"am", "pm", "a.m.", "p.m.", "midnight", "noon", "o'clock"};
    if (!cc_span_is(cc_marker_words(r, t), "on") || cc_main_relation(r, clock) != CC_DEP_OBL) return false;
    if (!CC_AMONG(token[clock].lower, hours) && token[clock].upos != CC_UPOS_NUM) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

/* "was 15 degrees |Sunday|, |with waves| of a metre": when it was so and what else was, no part of the state. */
static bool free_state_of(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head;
    if (noun < 0 || cc_main_relation(r, t) != CC_DEP_NMOD) return false;
    /* "there was more talk |this morning|" */
    int32_t be = token[noun].head;
    bool there = be >= 0 && be < noun && noun < t && cc_child(r->s, be, CC_DEP_EXPL) != CC_NO_TOKEN;
    if (there && cc_relation(r, t) == CC_DEP_NMOD_UNMARKED && token[t].time >= 0) {
        token[t].head = be;
        token[t].deprel = CC_DEP_OBL_UNMARKED;
        return true;
    }
    if (cc_child(r->s, noun, CC_DEP_COP) == CC_NO_TOKEN) return false;
    bool day = cc_relation(r, t) == CC_DEP_NMOD_UNMARKED && (token[t].time >= 0 || r->lex[t]->slot == CC_NOUN_TIME);
    int32_t first = r->low[t];
    bool beside = cc_span_is(cc_marker_words(r, t), "with") && first > noun &&
                  (cc_is_tagged_comma(r, first) || cc_is_tagged_comma(r, first - 1));
    if (!day && !beside) return false;
    token[t].deprel = day ? CC_DEP_OBL_UNMARKED : CC_DEP_OBL;
    return true;
}

/* "kept |his IBF, IBO and WBO| world titles": what the titles are called, and no object beside them. */
static bool join_labels(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, last = r->high[t], noun = last + 1;
    if (cc_relation(r, t) != CC_DEP_OBJ || token[t].upos != CC_UPOS_PROPN || verb < 0 || verb > t) return false;
    if (cc_child(r->s, t, CC_DEP_CONJ) == CC_NO_TOKEN || cc_name_kind_at(r, t) == CC_NAME_PERSON) return false;
    if (cc_child(r->s, t, CC_DEP_DET) == CC_NO_TOKEN && cc_child_exact(r->s, t, CC_DEP_NMOD_POSS) == CC_NO_TOKEN)
        return false;
    while (noun < (int32_t)r->s->count && token[noun].deprel == CC_DEP_COMPOUND && token[noun].head > noun) noun++;
    if (noun >= (int32_t)r->s->count || token[noun].xpos != CC_XPOS_NNS || r->low[noun] != last + 1) return false;
    if (token[noun].head != verb || cc_relation(r, noun) != CC_DEP_OBJ) return false;
    token[t].head = noun;
    token[t].deprel = CC_DEP_COMPOUND;
    return true;
}

/* "falsified reports |to hide it|": why, and no sort of reports. */
static bool tamper_to(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"falsify", "forge",  "fabricate", "doctor",     "alter",  "destroy", "delete",
                                        "shred",   "erase",  "burn",      "manipulate", "misuse", "abuse",   "exploit",
                                        "wear",    "tamper", "close",     "evacuate",   "torch",  "disguise"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (cc_main_relation(r, t) != CC_DEP_ACL || !cc_has_to(r, t) || verb < 0 || verb > noun) return false;
    if (cc_relation(r, noun) != CC_DEP_OBJ || !CC_AMONG(token[verb].lemma, verbs)) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_ADVCL;
    return true;
}

/* "told the Post |days| after": no days of the Post; the name alone is the object. */
static void part_name(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    for (int32_t k = r->low[t]; k < t - 1; k++)
        if (token[k].head == t) token[k].head = t - 1;
    token[t - 1].head = token[t].head;
    token[t - 1].deprel = token[t].deprel;
}

/* "left days after the vote", "sold weeks before his death": a length without a number is no time of its own, it tells
 * how far from the vote. */
static bool measure_distance(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t mark = t + 1, verb = token[t].head;
    if (mark >= (int32_t)r->s->count || token[t].time < 0 || token[t].xpos != CC_XPOS_NNS || verb < 0) return false;
    const cc_time *length = &r->article->times.item[token[t].time];
    if (length->kind != CC_TIME_DURATION || !cc_span_starts(length->value, "PX")) return false;
    bool named = r->low[t] < t && token[t - 1].head == t && token[t - 1].upos == CC_UPOS_PROPN && verb < r->low[t];
    if (r->low[t] != t && !named) return false;
    if (!cc_span_is(token[mark].lower, "after") && !cc_span_is(token[mark].lower, "before")) return false;
    int32_t event = token[mark].head;
    if (event <= mark || cc_main_relation(r, mark) != CC_DEP_CASE || token[event].upos == CC_UPOS_VERB) return false;
    if (token[event].head != t && token[event].head != verb) return false;
    if (token[verb].upos != CC_UPOS_VERB || token[event].time >= 0) return false;
    if (named) part_name(r, t);
    token[event].head = verb;
    token[event].deprel = CC_DEP_OBL;
    token[t].head = event;
    token[t].deprel = CC_DEP_ADVMOD;
    token[t].time = -1;
    return true;
}

/* "injured |more than 120|", "make up |less than half|": counted, and behind no preposition. How far somebody "went"
 * or something "rose" stays. */
static bool counted_object(cc_reading *r, int32_t t)
{
    static const char *const moves[] = {"rise",    "drop",    "gain", "climb",  "jump",  "slip",  "grow",   "increase",
                                        "decline", "lose",    "win",  "lead",   "last",  "end",   "plunge", "die",
                                        "total",   "average", "age",  "shrink", "weigh", "drive", "swim",   "measure"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, number = token[t].number;
    if (cc_relation(r, t) != CC_DEP_OBL || number < 0 || token[t].time >= 0 || verb < 0 || verb > t) return false;
    if (token[t].first_child < 0 || token[verb].upos != CC_UPOS_VERB || cc_marker(r, t) != CC_NO_TOKEN ||
        cc_takes_no_object(token[verb].lemma))
        return false;
    bool right_behind =
        r->low[t] == verb + 1 || (r->low[t] == verb + 2 && token[verb + 1].deprel == CC_DEP_COMPOUND_PRT);
    if (!right_behind || CC_AMONG(token[verb].lemma, moves) || token[t].upos == CC_UPOS_SYM) return false;
    if (r->article->numbers.item[number].kind != CC_NUMBER_COUNT || cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN ||
        cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) != CC_NO_TOKEN)
        return false;
    token[t].deprel = CC_DEP_OBJ;
    return true;
}

const cc_repair cc_repairs_of_distances[] = {
    REPAIR(measure_distance, .xpos = XPOS(NNS), .has = CC_HAS_TIME, .head = UPOS(VERB)),
    {0},
};

/* "said |only| two men were hurt": of the two, not of the saying or the hurting. */
static bool limit_subject(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, next = t + 1;
    if (token[t].deprel != CC_DEP_ADVMOD || !cc_span_is(token[t].lower, "only") || verb < 0 ||
        next >= (int32_t)r->s->count || token[t].first_child >= 0 || token[next].upos == CC_UPOS_ADP ||
        token[next].upos == CC_UPOS_SCONJ)
        return false; /* "only |for| Berg to win" */
    int32_t noun = next;
    while (noun >= 0 && token[noun].head > noun && cc_main_relation(r, noun) != CC_DEP_NSUBJ) noun = token[noun].head;
    if (noun < next || cc_main_relation(r, noun) != CC_DEP_NSUBJ || r->low[noun] != next) return false;
    int32_t told = token[noun].head;
    if (told < noun || (told != verb && (token[told].head != verb || verb != t - 1))) return false;
    token[t].head = noun;
    return true;
}

const cc_repair cc_repairs_of_degrees[] = {
    REPAIR(join_labels, .relation = RELATION(OBJ), .upos = UPOS(PROPN), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(tamper_to, .family = RELATION(ACL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(narrow_phrase, .relation = RELATION(ADVMOD), .has = CC_HEAD_BEFORE, .starts = "adefhijlmnoprsw"),
    REPAIR(open_phrase, .relation = RELATION(ADVMOD), .has = CC_HEAD_BEFORE, .starts = "acfnp"),
    REPAIR(have_left, .family = RELATION(ADVCL) | RELATION(ACL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(compare, .relation = RELATION(OBL) | RELATION(ADVCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .head = UPOS(VERB)),
    REPAIR(work_as_well, .relation = RELATION(ADVMOD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .head = UPOS(VERB),
           .starts = "a"),
    REPAIR(number_name, .family = RELATION(IOBJ) | RELATION(OBJ), .upos = UPOS(NUM)),
    REPAIR(part_day, .relation = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_TIME, .above_family = RELATION(OBL)),
    REPAIR(counted_object, .relation = RELATION(OBL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .head = UPOS(VERB)),
    REPAIR(free_state_of, .family = RELATION(NMOD), .has = CC_HEAD_BEFORE),
    REPAIR(limit_subject, .relation = RELATION(ADVMOD), .xpos = XPOS(RB), .starts = "o"),
    {0},
};
