/* claim/repair_date.c - days and hours that hang on a noun and tell when the verb was. */
#include "claim/repair.h"

/* "the spokeswoman on Thursday said", "broke out in the roof of the store at 8.49 pm": days and hours with "on", "at"
 * or nothing before them date the verb, not the thing; of an event ("the talks on Friday") they are its own. */
static bool is_date(const cc_reading *r, int32_t t)
{
    cc_deprel d = cc_relation(r, t);
    if (cc_at(r, t)->time < 0 || (d != CC_DEP_NMOD && d != CC_DEP_NMOD_UNMARKED)) return false;
    if (r->article->times.item[cc_at(r, t)->time].kind > CC_TIME_TIME) return false;
    static const char *const words[] = {"on", "at", "in", "by"};
    int32_t m = cc_marker(r, t);
    return m == CC_NO_TOKEN || CC_AMONG(cc_at(r, m)->lower, words);
}

/* "homes |in January|": a month or year that may be the thing's own where the thing acts ("the law in 2014 said"). */
static bool is_wide(const cc_reading *r, int32_t t)
{
    int32_t m = cc_marker(r, t);
    return m != CC_NO_TOKEN && cc_span_is(cc_at(r, m)->lower, "in");
}

/* "the worst since the flood in 2004", "earlier than the vote in May": another thing, of another time. */
static bool is_aside(const cc_reading *r, int32_t noun)
{
    static const char *const words[] = {"after", "before", "since", "following", "until", "than", "as", "like"};
    return CC_AMONG(cc_marker_words(r, noun), words);
}

/* "killed in an attack on a mall last May", "denied it at a hearing on Friday": what is done in an event has its day;
 * who is charged or named in one is not. */
static bool is_simultaneous(const cc_reading *r, int32_t event)
{
    static const char *const words[] = {"in", "at", "during", "amid"};
    static const char *const later[] = {"charge",  "convict", "sentence",  "arrest",    "jail",   "accuse", "suspect",
                                        "involve", "indict",  "implicate", "sue",       "acquit", "try",    "interest",
                                        "name",    "result",  "blame",     "interview", "use"};
    int32_t verb = cc_at(r, event)->head;
    return cc_relation(r, event) == CC_DEP_OBL && verb >= 0 && CC_AMONG(cc_marker_words(r, event), words) &&
           !CC_AMONG(cc_at(r, verb)->lemma, later);
}

/* "received a call at 6:29", "got a report on Monday": when it came. */
static bool is_received(const cc_reading *r, int32_t event)
{
    static const char *const verbs[] = {"receive", "get", "take", "answer"};
    static const char *const nouns[] = {"call",    "report", "message",   "letter", "text",    "email", "tip",
                                        "warning", "threat", "complaint", "notice", "request", "order", "offer"};
    int32_t verb = cc_at(r, event)->head;
    return cc_relation(r, event) == CC_DEP_OBJ && verb >= 0 && CC_AMONG(cc_at(r, verb)->lemma, verbs) &&
           CC_AMONG(cc_at(r, event)->lemma, nouns);
}

/* "a report Tuesday that said": behind the day the noun has nothing but a relative clause. */
static bool ends_before_clause(const cc_reading *r, int32_t noun, int32_t day)
{
    CC_FOR_CHILDREN(r->s, noun, k)
        if (cc_relation(r, k) == CC_DEP_ACL_RELCL && r->low[k] == day + 1 && r->high[k] == r->high[noun]) return true;
    return false;
}

/* "into the station on Monday, |led| by two men": the participle behind the day, which says more of who walked in. */
static int32_t participle_behind(const cc_reading *r, int32_t noun, int32_t day)
{
    CC_FOR_CHILDREN(r->s, noun, k)
        if (cc_relation(r, k) == CC_DEP_ACL && r->low[k] == day + 1 && r->high[k] == r->high[noun] &&
            cc_span_is(cc_at(r, day + 1)->form, ","))
            return k;
    return CC_NO_TOKEN;
}

/* "bundles |containing| food": that is no happening, and has no day. */
static bool is_state_of_noun(const cc_reading *r, int32_t verb)
{
    static const char *const verbs[] = {"contain", "include", "comprise", "bear", "depict", "concern", "involve"};
    return cc_relation(r, verb) == CC_DEP_ACL && cc_at(r, verb)->xpos == CC_XPOS_VBG &&
           CC_AMONG(cc_at(r, verb)->lemma, verbs);
}

static bool is_length(const cc_reading *r, int32_t t)
{
    int32_t time = cc_at(r, t)->time;
    return time >= 0 && r->article->times.item[time].kind == CC_TIME_DURATION &&
           (cc_main_relation(r, t) == CC_DEP_OBL || cc_span_is(cc_marker_words(r, t), "of"));
}

/* "was |at the Rialto| in 2002", "were |there| on Monday": a state of its own, and no thing that has a day. */
static bool is_state(const cc_reading *r, int32_t t)
{
    if (cc_child(r->s, t, CC_DEP_COP) == CC_NO_TOKEN) return false;
    return cc_at(r, t)->upos == CC_UPOS_ADV || cc_at(r, t)->upos == CC_UPOS_ADJ || cc_marker(r, t) != CC_NO_TOKEN;
}

/* "was |mayor| of Lund in 2010", "was |part| of the crew in May": what somebody or something was has a time; what it is
 * called by a time ("is the best film of 2010") has not, nor has what happened ("was the flood in May"). */
static bool was_something(const cc_reading *r, int32_t t)
{
    int32_t cop = cc_child(r->s, t, CC_DEP_COP);
    if (cop == CC_NO_TOKEN || !cc_is_nominal(cc_at(r, t)) || r->lex[t]->event != CC_NO_EVENT) return false;
    return cc_at(r, cop)->xpos == CC_XPOS_VBD && !cc_span_is(cc_marker_words(r, t), "of");
}

/* "found |alive| at a house on Monday" */
static bool is_resultant(const cc_reading *r, int32_t t)
{
    return cc_at(r, t)->upos == CC_UPOS_ADJ && cc_relation(r, t) == CC_DEP_XCOMP && cc_at(r, t)->head < t;
}

/* "a loss of |$9 million| in 1995" */
static bool is_sum(const cc_reading *r, int32_t t)
{
    return cc_at(r, t)->upos == CC_UPOS_SYM;
}

/* "|one| of its towers", "|most| of it". */
static bool is_part_of(const cc_reading *r, int32_t t)
{
    cc_upos u = (cc_upos)cc_at(r, t)->upos;
    return u == CC_UPOS_NUM || u == CC_UPOS_DET || (u == CC_UPOS_ADJ && cc_relation(r, t) == CC_DEP_OBJ);
}

/* The verb above the noun phrase whose last words these are; CC_NO_TOKEN where the phrase goes on or names an event. */
static int32_t verb_above(const cc_reading *r, int32_t t)
{
    int32_t end = r->high[t], first = cc_at(r, t)->head;
    for (int32_t h = cc_at(r, t)->head; h != CC_NO_TOKEN; h = cc_at(r, h)->head) {
        if (cc_at(r, h)->upos == CC_UPOS_VERB && !is_state_of_noun(r, h)) return h;
        if (cc_at(r, h)->upos == CC_UPOS_VERB) continue;
        if (is_state(r, h)) return r->high[h] > end + 1 ? CC_NO_TOKEN : h;
        if (was_something(r, h) && r->high[h] <= end + 1) return h;
        if (is_resultant(r, h) && r->high[h] == end) continue;
        bool thing = cc_at(r, h)->upos == CC_UPOS_NOUN || cc_at(r, h)->upos == CC_UPOS_PROPN || is_sum(r, h) ||
                     (h != first && is_part_of(r, h));
        bool goes_on = r->high[h] != end &&
                       !(h == first && (ends_before_clause(r, h, end) || participle_behind(r, h, end) != CC_NO_TOKEN));
        if (h == first && is_length(r, h)) continue; /* "for five hours on Monday", "a term of five years yesterday" */
        if (!thing || goes_on || cc_at(r, h)->time >= 0) return CC_NO_TOKEN;
        if (r->lex[h]->event != CC_NO_EVENT && !is_simultaneous(r, h) && !is_received(r, h)) return CC_NO_TOKEN;
        cc_deprel d = cc_main_relation(r, h);
        bool within = d == CC_DEP_NMOD || d == CC_DEP_OBL || d == CC_DEP_OBJ || d == CC_DEP_XCOMP;
        if (is_wide(r, t) && (!within || is_aside(r, h))) return CC_NO_TOKEN;
        if (d != CC_DEP_NMOD && d != CC_DEP_OBL && d != CC_DEP_OBJ && d != CC_DEP_NSUBJ && d != CC_DEP_APPOS &&
            d != CC_DEP_FLAT && d != CC_DEP_CONJ && d != CC_DEP_IOBJ && d != CC_DEP_XCOMP)
            return CC_NO_TOKEN;
        if (d == CC_DEP_APPOS && cc_at(r, h)->head > h) return CC_NO_TOKEN;
    }
    return CC_NO_TOKEN;
}

/* Before the verb or behind it: another month is that of another thing. */
static bool has_date(const cc_reading *r, int32_t verb)
{
    CC_FOR_CHILDREN(r->s, verb, k) {
        int32_t time = cc_at(r, k)->time;
        if (time >= 0 && cc_main_relation(r, k) == CC_DEP_OBL && r->article->times.item[time].kind <= CC_TIME_TIME)
            return true;
    }
    return false;
}

/* "an attack on a mall |last year|": the event above the noun phrase whose last words these are; CC_NO_TOKEN. */
static int32_t event_above(const cc_reading *r, int32_t t)
{
    int32_t end = r->high[t], first = cc_at(r, t)->head;
    for (int32_t h = first; h != CC_NO_TOKEN; h = cc_at(r, h)->head) {
        cc_upos u = (cc_upos)cc_at(r, h)->upos;
        if ((u != CC_UPOS_NOUN && u != CC_UPOS_PROPN) || cc_at(r, h)->time >= 0) return CC_NO_TOKEN;
        if (r->lex[h]->event != CC_NO_EVENT && h != first && u == CC_UPOS_NOUN) return h;
        if (r->lex[h]->event != CC_NO_EVENT || r->high[h] != end || cc_main_relation(r, h) != CC_DEP_NMOD) break;
        if (is_aside(r, h) || cc_marker(r, h) == CC_NO_TOKEN) break;
    }
    return CC_NO_TOKEN;
}

static bool date_the_event(cc_reading *r, int32_t t)
{
    cc_token *k = &r->s->token[t];
    int32_t event = is_date(r, t) && cc_at(r, k->head)->upos != CC_UPOS_VERB ? event_above(r, t) : CC_NO_TOKEN;
    if (event == CC_NO_TOKEN) return false;
    k->head = event;
    return true;
}

/* "received a call at nine |that it burned|": what the call said stands with it, whatever hour it was. */
static void free_content(cc_reading *r, int32_t t, int32_t verb)
{
    cc_token *token = r->s->token;
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling) {
        int32_t that = r->low[k];
        if (k < t || cc_main_relation(r, k) != CC_DEP_ACL || !cc_span_is(token[that].lower, "that")) continue;
        if (token[that].head != k || cc_child(r->s, k, CC_DEP_NSUBJ) <= that) continue;
        token[k].head = verb;
        token[k].deprel = CC_DEP_CCOMP;
        token[that].deprel = CC_DEP_MARK;
        token[that].upos = CC_UPOS_SCONJ;
        token[that].xpos = CC_XPOS_IN;
    }
}

static bool date_the_verb(cc_reading *r, int32_t t)
{
    cc_token *k = &r->s->token[t];
    int32_t verb = cc_main_relation(r, t) == CC_DEP_NMOD && is_date(r, t) ? verb_above(r, t) : CC_NO_TOKEN;
    if (verb == CC_NO_TOKEN || (is_wide(r, t) && has_date(r, verb))) return false;
    if (is_received(r, k->head)) free_content(r, t, verb), free_content(r, k->head, verb);
    int32_t participle = participle_behind(r, k->head, r->high[t]);
    if (participle != CC_NO_TOKEN) r->s->token[participle].head = verb, r->s->token[participle].deprel = CC_DEP_ADVCL;
    k->head = verb;
    k->deprel = k->deprel == CC_DEP_NMOD ? CC_DEP_OBL : CC_DEP_OBL_UNMARKED;
    return true;
}

/* "in the November 2020 |presidential election|": the month names the election, and is no phrase of its own. */
static bool date_election(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t host = token[t].head, the = cc_child(r->s, t, CC_DEP_DET), in = cc_child(r->s, t, CC_DEP_CASE);
    if (token[t].time < 0) return false;
    if ((token[t].deprel != CC_DEP_OBL && token[t].deprel != CC_DEP_NMOD) || host < 0 || the < 0 || the > t ||
        !cc_span_is(token[the].lower, "the"))
        return false;
    if (in != the - 1 || r->low[t] != in || r->article->times.item[token[t].time].kind != CC_TIME_DATE) return false;
    CC_FOR_CHILDREN(r->s, host, k) {
        if (k < t || cc_main_relation(r, k) != CC_DEP_OBL || r->low[k] != r->high[t] + 1) continue;
        if (!cc_is_nominal(cc_at(r, k)) || cc_child(r->s, k, CC_DEP_CASE) >= 0 || cc_child(r->s, k, CC_DEP_DET) >= 0)
            continue;
        token[in].head = token[the].head = k;
        token[k].deprel = token[t].deprel;
        token[t].head = k;
        token[t].deprel = CC_DEP_COMPOUND;
        return true;
    }
    return false;
}

/* "suggested holding talks on Friday": a date behind what is planned dates the plan. */
static bool date_the_plan(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].time < 0 || cc_main_relation(r, t) != CC_DEP_OBL || verb == CC_NO_TOKEN || verb > t) return false;
    switch ((cc_effect)r->lex[verb]->effect[CC_PART_VERB]) {
    case CC_EFFECT_ACT:
    case CC_EFFECT_SUGGEST:
    case CC_EFFECT_ORDER:
    case CC_EFFECT_PLAN:
    case CC_EFFECT_WANT:
    case CC_EFFECT_EXPECT: break;
    default: return false;
    }
    CC_FOR_CHILDREN(r->s, verb, k) {
        cc_deprel d = cc_main_relation(r, k);
        bool plan = d == CC_DEP_XCOMP || (d == CC_DEP_CCOMP && token[k].xpos == CC_XPOS_VBG) ||
                    (d == CC_DEP_ADVCL && (cc_has_to(r, k) || token[k].xpos == CC_XPOS_VBG));
        if (!plan || token[k].upos != CC_UPOS_VERB || k < verb || r->high[k] + 1 != r->low[t]) continue;
        token[t].head = k;
        return true;
    }
    return false;
}

/* "On |Monday| police raided a house": the day is no name of the police, who did it. */
static bool open_with_day(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, on = t - 1;
    if (on < 0 || noun < t || token[noun].upos != CC_UPOS_NOUN || r->lex[noun]->slot == CC_NOUN_TIME) return false;
    bool subject = cc_main_relation(r, noun) == CC_DEP_NSUBJ, alone = r->low[noun] == on && r->low[t] == t;
    if (!subject || !alone || token[on].head != noun || cc_main_relation(r, on) != CC_DEP_CASE) return false;
    static const char *const words[] = {"on", "in"};
    if (!CC_AMONG(token[on].lower, words) || r->article->times.item[token[t].time].kind > CC_TIME_TIME) return false;
    token[on].head = t;
    token[t].head = token[noun].head;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

const cc_repair cc_repairs_of_dates[] = {
    REPAIR(open_with_day, .relation = RELATION(COMPOUND), .has = CC_HEAD_BEHIND | CC_HAS_TIME, .head = UPOS(NOUN)),
    REPAIR(date_election, .relation = RELATION(OBL) | RELATION(NMOD), .has = CC_HAS_TIME | CC_HAS_CHILD),
    REPAIR(date_the_verb, .relation = RELATION(NMOD) | RELATION(NMOD_UNMARKED), .has = CC_HAS_TIME),
    REPAIR(date_the_event, .relation = RELATION(NMOD) | RELATION(NMOD_UNMARKED), .has = CC_HAS_TIME),
    REPAIR(date_the_plan, .family = RELATION(OBL), .has = CC_HEAD_BEFORE | CC_HAS_TIME),
    {0},
};
