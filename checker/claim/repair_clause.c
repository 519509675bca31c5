/* claim/repair_clause.c - words that a tree hangs on the wrong verb or takes for one: "went on to say", "beginning in
 * June", "in coming days", "a man arrested on Friday was charged". */
#include "claim/repair.h"

/* "went on to say": one act that goes on, no aim; the particle is the verb's. */
static bool go_on(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, on = verb + 1;
    if (verb < 0 || t != on + 2 || !cc_span_is(token[verb].lemma, "go") || !cc_span_is(token[on].lower, "on"))
        return false;
    if (token[t].deprel != CC_DEP_ADVCL || token[on].head != verb || !cc_has_to(r, t)) return false;
    const cc_lexeme *pair = cc_lexeme_find_pair(r->lexicon, token[verb].lemma, token[on].lower);
    if (pair == NULL) return false;
    r->lex[verb] = pair;
    token[on].deprel = CC_DEP_COMPOUND_PRT;
    token[t].deprel = CC_DEP_XCOMP;
    return true;
}

/* "early in the seventh", "later in the year": the adverb says when within it. */
static bool join_adverb(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"early", "earlier", "late", "later"};
    static const char *const prepositions[] = {"in", "on", "at", "after", "during"};
    cc_token *token = r->s->token;
    int32_t adverb = r->low[t] - 1, m = cc_marker(r, t);
    if (token[t].deprel != CC_DEP_OBL || adverb < 0 || m != adverb + 1 || token[adverb].head != token[t].head)
        return false;
    if (token[adverb].deprel != CC_DEP_ADVMOD) return false;
    if (token[adverb].time >= 0 && token[adverb].time != token[t].time) return false; /* "a week later in Oslo" */
    bool when = false, within = false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) when |= cc_span_is(token[adverb].lower, words[i]);
    for (size_t i = 0; i < sizeof prepositions / sizeof *prepositions; i++)
        within |= cc_span_is(token[m].lower, prepositions[i]);
    if (!when || !within) return false;
    token[t].head = adverb;
    return true;
}

/* "in a statement Friday", "prosecutors in April charged": what says something in a form, or somebody before the verb,
 * has no day; the verb has. */
static bool date_the_telling(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (token[t].time < 0 || verb < 0 || noun > t || token[verb].upos != CC_UPOS_VERB) return false;
    for (int32_t k = r->high[t] + 1; k <= r->high[noun]; k++)
        if (token[k].upos != CC_UPOS_PUNCT) return false;
    int32_t m = cc_marker(r, t);
    bool medium = token[t].deprel == CC_DEP_NMOD_UNMARKED && m == CC_NO_TOKEN && token[noun].deprel == CC_DEP_OBL &&
                  r->lex[noun]->slot == CC_NOUN_MEDIUM && r->lex[verb]->says_verb;
    bool doer = token[t].deprel == CC_DEP_NMOD && m >= 0 && cc_span_is(token[m].lower, "in") &&
                token[noun].deprel == CC_DEP_NSUBJ && noun < verb && r->lex[noun]->slot == CC_NOUN_PERSON;
    if (!medium && !doer) return false;
    for (int32_t k = noun + 1; k <= r->high[noun]; k++) { /* "earlier this month", the comma behind it */
        bool same = token[k].time == token[t].time || k > t;
        if (token[k].head == noun && same) token[k].head = verb;
    }
    token[t].head = verb;
    token[t].deprel = medium ? CC_DEP_OBL_UNMARKED : CC_DEP_OBL;
    return true;
}

/* "In a briefing at the palace on Monday, she denied it": the day is that of what she did there. */
static bool date_what_follows(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, m = cc_marker(r, t);
    if (token[t].time < 0 || token[t].name >= 0) return false; /* the Mail on Sunday */
    if (token[t].deprel != CC_DEP_NMOD || m < 0 || !cc_span_is(token[m].lower, "on")) return false;
    for (int step = 0; step < 2 && noun >= 0 && token[noun].deprel == CC_DEP_NMOD && noun < t; step++)
        noun = token[noun].head;
    int32_t verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (verb < 0 || noun > t || verb < t || token[noun].deprel != CC_DEP_OBL || token[verb].upos != CC_UPOS_VERB)
        return false;
    if (r->lex[noun]->slot != CC_NOUN_MEDIUM || r->high[t] + 1 >= verb) return false;
    if (!cc_span_is(cc_at(r, r->high[t] + 1)->form, ",") || r->high[noun] > r->high[t] + 1) return false;
    CC_FOR_CHILDREN(r->s, verb, k) /* it has a day of its own */
        if (token[k].time >= 0) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

/* "lists dozens of cases, beginning in 2009 and ending in 2016": the cases begin and end, not the list. */
static bool span_object(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, object = cc_child(r->s, verb, CC_DEP_OBJ), comma = r->low[t];
    if (token[t].deprel != CC_DEP_ADVCL || object < verb || object > t) return false;
    if (!cc_span_is(token[comma].form, ",")) comma--;
    if (comma != r->high[object] + 1 || !cc_span_is(token[comma].form, ",")) return false;
    token[t].head = object;
    token[t].deprel = CC_DEP_ACL;
    return true;
}

/* "available beginning in June": a preposition of time, no act. */
static bool open_time(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, when = cc_child(r->s, t, CC_DEP_OBL);
    if (when == CC_NO_TOKEN) when = cc_child(r->s, t, CC_DEP_OBJ); /* "beginning 29 April" */
    cc_deprel d = cc_main_relation(r, t);
    if (!cc_span_is(token[t].lower, "beginning") && !cc_span_is(token[t].lower, "starting")) return false;
    if (token[t].xpos != CC_XPOS_VBG || (d != CC_DEP_XCOMP && d != CC_DEP_ADVCL && d != CC_DEP_ACL)) return false;
    if (verb < 0 || when < t || token[when].time < 0 || r->low[when] != t + 1) return false;
    if (cc_child(r->s, t, CC_DEP_CONJ) != CC_NO_TOKEN) return span_object(r, t);
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling) {
        bool aboard = cc_main_relation(r, k) == CC_DEP_NSUBJ && cc_child(r->s, k, CC_DEP_CASE) != CC_NO_TOKEN;
        if (k < t && token[k].upos != CC_UPOS_PUNCT && !aboard) return false;
        if (k != when && !aboard && (cc_main_relation(r, k) == CC_DEP_OBJ || cc_main_relation(r, k) == CC_DEP_NSUBJ))
            return false;
        if (aboard) token[k].deprel = CC_DEP_OBL; /* "get hands on it beginning in June" */
    }
    if (cc_main_relation(r, verb) == CC_DEP_OBJ && token[token[verb].head].upos == CC_UPOS_VERB)
        verb = token[verb].head; /* "sell boats beginning in June" */
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling) token[k].head = verb;
    token[t].head = when;
    token[t].deprel = CC_DEP_CASE;
    if (token[when].deprel == CC_DEP_OBJ) token[when].deprel = CC_DEP_OBL;
    return true;
}

/* "|coming| days", "|melting| ice", "|existing| rules": what describes the noun behind it and does nothing to it. */
static bool is_quality(const cc_reading *r, int32_t t, int32_t noun)
{
    static const char *const units[] = {"day", "week", "month", "year", "hour", "decade"};
    static const char *const words[] = {"existing",  "living",    "falling",   "mounting", "melting",   "rising",
                                        "growing",   "declining", "emerging",  "ageing",   "aging",     "remaining",
                                        "surviving", "shrinking", "dwindling", "soaring",  "competing", "conflicting",
                                        "warming",   "sinking",   "lingering", "booming",  "ailing",    "flagging"};
    if (noun >= (int32_t)r->s->count || r->low[noun] < t) return false;
    if (cc_span_is(cc_at(r, t)->lower, "coming")) return CC_AMONG(cc_at(r, noun)->lemma, units);
    return CC_AMONG(cc_at(r, t)->lower, words) && cc_at(r, noun)->head == t && cc_main_relation(r, noun) == CC_DEP_OBJ;
}

/* "in coming days", "on melting ice": no one comes and melts anything. */
static bool free_coming(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t head = token[t].head, noun = t + 1, mark = cc_marker(r, t);
    if (token[t].xpos != CC_XPOS_VBG || token[t].upos != CC_UPOS_VERB || head < 0 || mark < 0 || mark != t - 1 ||
        !is_quality(r, t, noun))
        return false;
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k > noun) token[k].head = noun;
    token[noun].head = head;
    token[noun].deprel = token[head].upos == CC_UPOS_VERB ? CC_DEP_OBL : CC_DEP_NMOD;
    token[noun].upos = token[noun].upos == CC_UPOS_PROPN ? CC_UPOS_PROPN : CC_UPOS_NOUN;
    token[mark].head = noun;
    token[mark].deprel = CC_DEP_CASE;
    token[t].head = noun;
    token[t].deprel = CC_DEP_AMOD;
    token[t].upos = CC_UPOS_ADJ;
    return true;
}

static bool has_auxiliary(const cc_reading *r, int32_t verb)
{
    CC_FOR_CHILDREN(r->s, verb, k)
        if (cc_main_relation(r, k) == CC_DEP_AUX || cc_main_relation(r, k) == CC_DEP_COP) return k == r->low[verb];
    return false;
}

/* "Residents evacuated on Friday have been allowed home": the second verb, which no mark and no subject opens, is the
 * sentence's, and the first describes its subject. */
static bool reduce(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t first = token[t].head, subject = first < 0 ? CC_NO_TOKEN : cc_child(r->s, first, CC_DEP_NSUBJ);
    if (token[t].deprel != CC_DEP_PARATAXIS || first > t || subject < 0 || subject > first || first != r->s->root)
        return false;
    bool participle = token[first].xpos == CC_XPOS_VBD || token[first].xpos == CC_XPOS_VBN;
    if (!participle || cc_child(r->s, first, CC_DEP_OBJ) >= 0 || cc_child(r->s, first, CC_DEP_AUX) >= 0) return false;
    if (cc_has_own_subject(r, t) || !has_auxiliary(r, t) || token[r->low[t] - 1].upos == CC_UPOS_PUNCT) return false;
    if (r->lex[first]->says_verb || r->high[subject] + 1 != first) return false;
    token[t].head = CC_NO_TOKEN;
    token[t].deprel = CC_DEP_ROOT;
    for (int32_t k = token[first].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k < subject || k > t) token[k].head = t;
    token[subject].head = t;
    token[subject].deprel = cc_child_exact(r->s, t, CC_DEP_AUX_PASS) == CC_NO_TOKEN ? CC_DEP_NSUBJ : CC_DEP_NSUBJ_PASS;
    token[first].head = subject;
    token[first].deprel = CC_DEP_ACL;
    token[first].xpos = CC_XPOS_VBN;
    return true;
}

/* "protect the house to ensure that": what an act is for, no sort of house. */
static bool free_aim(cc_reading *r, int32_t t)
{
    static const char *const aims[] = {"ensure", "avoid", "prevent", "guarantee"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (token[t].deprel != CC_DEP_ACL || !cc_has_to(r, t) || noun > t || verb < 0) return false;
    if (token[verb].upos != CC_UPOS_VERB || cc_main_relation(r, noun) != CC_DEP_OBJ) return false;
    if (r->lex[noun]->effect[CC_PART_NOUN] != CC_EFFECT_NONE) return false; /* "a plan to avoid it" */
    for (size_t i = 0; i < sizeof aims / sizeof *aims; i++) {
        if (!cc_span_is(token[t].lemma, aims[i])) continue;
        token[t].head = verb;
        token[t].deprel = CC_DEP_ADVCL;
        return true;
    }
    return false;
}

/* "left to join the bank", "was hired to run it": two acts, of which the second is what the first is for. */
static bool free_purpose(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].deprel != CC_DEP_XCOMP || token[t].upos != CC_UPOS_VERB || verb < 0 || verb > t) return false;
    const cc_lexeme *x = r->lex[verb];
    if (token[verb].upos != CC_UPOS_VERB || x->effect[CC_PART_VERB] != CC_EFFECT_NONE || x->says_verb) return false;
    if (!cc_has_to(r, t) || cc_has_own_subject(r, t) || cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN) return false;
    if (cc_span_is(token[t].lower, "shore")) return false; /* "swam to shore": no verb at all */
    token[t].deprel = CC_DEP_ADVCL;
    return true;
}

/* "kept the driver from leaving": what the driver did not do is told by the verb, not of the noun. */
static bool free_gerund(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head, mark = cc_marker(r, t);
    if (token[t].deprel != CC_DEP_ACL || noun > t || verb < 0 || verb > noun || mark == CC_NO_TOKEN) return false;
    if (cc_main_relation(r, noun) != CC_DEP_OBJ || token[verb].upos != CC_UPOS_VERB) return false;
    /* "charged two men with stealing" */
    bool charged = r->lex[verb]->effect[CC_PART_VERB] == CC_EFFECT_ALLEGE && token[t].xpos == CC_XPOS_VBG &&
                   (cc_span_is(token[mark].lower, "with") || cc_span_is(token[mark].lower, "of"));
    if (!charged && cc_effect_of_gerund(r, verb, mark) == CC_EFFECT_NONE) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_ADVCL;
    return true;
}

/* "a video that surfaced Tuesday": a day is when, and nothing that is surfaced. */
static bool date_by_day(cc_reading *r, int32_t t)
{
    static const char *const days[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    static const char *const verbs[] = {"love",    "hate",    "like",  "mark",   "celebrate", "choose",
                                        "pick",    "make",    "spend", "set",    "name",      "prefer",
                                        "propose", "suggest", "mean",  "expect", "ruin",      "await",
                                        "observe", "enjoy",   "dread", "offer",  "miss",      "remember"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].deprel != CC_DEP_OBJ || verb < 0 || verb > t || token[t].time < 0) return false;
    if (!CC_AMONG(token[t].lower, days) || r->low[t] != t || token[verb].upos != CC_UPOS_VERB) return false;
    if (CC_AMONG(token[verb].lemma, verbs)) return false;
    token[t].deprel = CC_DEP_OBL_UNMARKED;
    return true;
}

const cc_repair cc_repairs_of_clauses[] = {
    REPAIR(go_on, .relation = RELATION(ADVCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .head_starts = "g"),
    REPAIR(join_adverb, .relation = RELATION(OBL), .has = CC_HAS_CHILD),
    REPAIR(date_the_telling, .relation = RELATION(NMOD) | RELATION(NMOD_UNMARKED), .has = CC_HEAD_BEFORE | CC_HAS_TIME),
    REPAIR(date_what_follows, .relation = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_TIME),
    REPAIR(open_time, .family = RELATION(XCOMP) | RELATION(ADVCL) | RELATION(ACL), .xpos = XPOS(VBG),
           .has = CC_HAS_CHILD),
    REPAIR(free_coming, .upos = UPOS(VERB), .xpos = XPOS(VBG), .has = CC_HAS_CHILD),
    REPAIR(reduce, .relation = RELATION(PARATAXIS), .has = CC_HEAD_BEFORE),
    REPAIR(free_aim, .relation = RELATION(ACL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .above_family = RELATION(OBJ)),
    REPAIR(free_purpose, .relation = RELATION(XCOMP), .upos = UPOS(VERB), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .head = UPOS(VERB)),
    REPAIR(date_by_day, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE | CC_HAS_TIME, .head = UPOS(VERB),
           .starts = "fmstw"),
    REPAIR(free_gerund, .relation = RELATION(ACL), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .above_family = RELATION(OBJ)),
    {0},
};
