#include "mention/time_parts.h"

/* Which way a date without a year or a week lies: by the tense of the verb that governs it. */

static bool has_class(const cc_time_scan *s, cc_span lemma, cc_word_class c)
{
    int64_t at = cc_map_get(&s->lexicon->words, lemma);
    return at >= 0 && (s->lexicon->word.item[at].classes >> c & 1);
}

static bool is_plan(const cc_time_scan *s, const cc_token *t)
{
    return has_class(s, t->lemma, CC_WORD_PLAN) || has_class(s, t->lower, CC_WORD_PLAN);
}

static bool is_will(const cc_token *t)
{
    static const char *const words[] = {"will", "'ll", "shall", "wo", "gonna", "sha"};
    return CC_AMONG(t->lower, words);
}

static bool is_modal(const cc_token *t)
{
    static const char *const words[] = {"would", "should", "could", "may", "might", "must", "'d"};
    return CC_AMONG(t->lower, words) && t->xpos != CC_XPOS_VBD;
}

/* What somebody is asked or told to do lies ahead. */
static bool is_request(const cc_time_scan *s, const cc_token *t)
{
    return has_class(s, t->lemma, CC_WORD_REQUEST);
}

typedef struct {
    bool will, modal, can, have, be, past, present, to, going;
} auxiliaries;

static auxiliaries auxiliaries_of(const cc_sentence *s, int32_t verb)
{
    auxiliaries a = {0};
    CC_FOR_CHILDREN(s, verb, c) {
        const cc_token *t = &s->token[c];
        cc_deprel d = cc_deprel_main((cc_deprel)t->deprel);
        if (d == CC_DEP_MARK && cc_span_is(t->lower, "to")) a.to = true;
        if (d != CC_DEP_AUX && d != CC_DEP_COP) continue;
        if (is_will(t)) a.will = true;
        else if (is_modal(t)) a.modal = true;
        else if (cc_span_is(t->lower, "can") || cc_span_is(t->lower, "ca")) a.can = true;
        if (cc_span_is(t->lemma, "have")) a.have = true;
        if (cc_span_is(t->lemma, "be") || t->deprel == CC_DEP_AUX_PASS) a.be = true;
        if (cc_span_is(t->lower, "going")) a.going = true;
        if (t->xpos == CC_XPOS_VBD) a.past = true;
        if (t->xpos == CC_XPOS_VBZ || t->xpos == CC_XPOS_VBP) a.present = true;
    }
    return a;
}

static bool is_predicate(const cc_sentence *s, int32_t t)
{
    return s->token[t].upos == CC_UPOS_VERB || s->token[t].upos == CC_UPOS_AUX ||
           cc_child(s, t, CC_DEP_COP) != CC_NO_TOKEN;
}

/* The verb or other predicate above a token (or the token), CC_NO_TOKEN where there is none. */
static int32_t governor(const cc_sentence *s, int32_t t)
{
    for (int steps = 0; t != CC_NO_TOKEN && steps < 40; steps++, t = s->token[t].head)
        if (is_predicate(s, t)) return t;
    return CC_NO_TOKEN;
}

static cc_direction verb_direction(const cc_time_scan *s, int32_t verb, int depth);

/* A clause that hangs below a verb of planning ("proposed they meet", "plans to meet") lies ahead; others go with the
 * verb above. */
static cc_direction infinitive_direction(const cc_time_scan *s, int32_t verb, int depth)
{
    const cc_token *t = s->sentence->token;
    int32_t above = t[verb].head;
    if (above == CC_NO_TOKEN) return CC_DIRECTION_FUTURE;
    if (is_plan(s, &t[above]) || is_request(s, &t[above]) || cc_span_is(t[above].lower, "going") ||
        cc_span_is(t[above].lemma, "be"))
        return CC_DIRECTION_FUTURE;
    if (cc_deprel_main((cc_deprel)t[verb].deprel) == CC_DEP_ACL) return CC_DIRECTION_FUTURE;
    int32_t over = governor(s->sentence, above);
    return over == CC_NO_TOKEN || depth > 6 ? CC_DIRECTION_NEAREST : verb_direction(s, over, depth + 1);
}

/* A finite clause that is what somebody proposes is about the future even in the past tense ("he proposed they had
 * talks"). */
static bool is_proposed(const cc_time_scan *s, int32_t verb)
{
    const cc_token *t = s->sentence->token;
    cc_deprel d = cc_deprel_main((cc_deprel)t[verb].deprel);
    return (d == CC_DEP_CCOMP || d == CC_DEP_XCOMP) && t[verb].head != CC_NO_TOKEN && is_plan(s, &t[t[verb].head]);
}

/* "remain closed until Wednesday": the participle says what state the verb above lasts in. */
static bool is_state(const cc_sentence *s, int32_t participle)
{
    const cc_token *t = &s->token[participle];
    return cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_XCOMP && t->head != CC_NO_TOKEN &&
           s->token[t->head].upos == CC_UPOS_VERB;
}

/* What hangs on this word is of a clause that tells of the past. */
static bool is_told_of(const cc_time_scan *s, int32_t noun)
{
    int32_t verb = noun == CC_NO_TOKEN ? CC_NO_TOKEN : governor(s->sentence, noun);
    return verb != CC_NO_TOKEN &&
           (s->sentence->token[verb].xpos == CC_XPOS_VBD || auxiliaries_of(s->sentence, verb).past);
}

static cc_direction participle_direction(const cc_time_scan *s, int32_t verb, auxiliaries a, int depth)
{
    const cc_token *t = &s->sentence->token[verb];
    if (is_plan(s, t) && !a.be && cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_ACL && is_told_of(s, t->head))
        return CC_DIRECTION_NEAREST; /* "the vote, originally set for March 9, was postponed" */
    if (is_plan(s, t) && (a.be || !a.have)) return CC_DIRECTION_FUTURE;
    if (t->xpos == CC_XPOS_VBN && is_state(s->sentence, verb) && depth <= 6)
        return verb_direction(s, t->head, depth + 1);
    if (t->xpos == CC_XPOS_VBN) return a.present && a.be && !a.have ? CC_DIRECTION_PRESENT : CC_DIRECTION_PAST;
    if (a.be && a.present) return CC_DIRECTION_FUTURE; /* "is travelling on Monday" */
    if (a.past || a.have) return CC_DIRECTION_PAST;
    if (t->head != CC_NO_TOKEN && is_plan(s, &s->sentence->token[t->head])) return CC_DIRECTION_FUTURE;
    int32_t above = t->head == CC_NO_TOKEN ? CC_NO_TOKEN : governor(s->sentence, t->head);
    return above == CC_NO_TOKEN || depth > 6 ? CC_DIRECTION_NEAREST : verb_direction(s, above, depth + 1);
}

/* "Police shut the road on Monday", "he beat him on Sunday": in the news the past tense. */
static bool is_like_its_past(const cc_token *t)
{
    static const char *const words[] = {"beat", "bet", "burst", "cast", "cost", "cut",  "hit",    "hurt",
                                        "let",  "put", "quit",  "set",  "shed", "shut", "spread", "split"};
    return CC_AMONG(t->lower, words);
}

static cc_direction verb_direction(const cc_time_scan *s, int32_t verb, int depth)
{
    const cc_token *t = &s->sentence->token[verb];
    auxiliaries a = auxiliaries_of(s->sentence, verb);
    if (a.will || a.going) return CC_DIRECTION_FUTURE;
    if (a.modal) return a.have ? CC_DIRECTION_PAST : CC_DIRECTION_FUTURE;
    if (a.can) return CC_DIRECTION_PRESENT; /* what can be is not yet planned */
    if (is_will(t)) return CC_DIRECTION_FUTURE;
    if (a.to && !a.have && a.be && (a.present || a.past)) return CC_DIRECTION_FUTURE; /* "is to be finished" */
    if (a.to && !a.have) return infinitive_direction(s, verb, depth);
    if (is_proposed(s, verb)) return CC_DIRECTION_FUTURE;
    if (t->upos != CC_UPOS_VERB && t->upos != CC_UPOS_AUX) { /* "is ready", "was due" */
        if (is_plan(s, t)) return CC_DIRECTION_FUTURE;
        return a.past || a.have ? CC_DIRECTION_PAST : a.present ? CC_DIRECTION_PRESENT : CC_DIRECTION_NEAREST;
    }
    switch (t->xpos) {
    case CC_XPOS_VBD: return CC_DIRECTION_PAST;
    case CC_XPOS_VBN:
    case CC_XPOS_VBG: return participle_direction(s, verb, a, depth);
    case CC_XPOS_VBZ:
    case CC_XPOS_VBP:
        if (is_like_its_past(t) && !a.to) return CC_DIRECTION_PAST;
        return is_plan(s, t)                            ? CC_DIRECTION_FUTURE
               : has_class(s, t->lemma, CC_WORD_REPORT) ? CC_DIRECTION_PAST
                                                        : CC_DIRECTION_PRESENT;
    case CC_XPOS_VB: return a.past ? CC_DIRECTION_PAST : a.present ? CC_DIRECTION_PRESENT : CC_DIRECTION_FUTURE;
    default: return CC_DIRECTION_NEAREST;
    }
}

/* The preposition of the phrase that the token heads or is in: "by the end of May", but not "looked for it in May". */
static bool has_case(const cc_sentence *s, int32_t t, const char *const *words, size_t count)
{
    static const char *const own[] = {"in", "on", "at", "during", "since"};
    for (int steps = 0; t != CC_NO_TOKEN && steps < 3; steps++) {
        bool other = false;
        CC_FOR_CHILDREN(s, t, c) {
            if (cc_deprel_main((cc_deprel)s->token[c].deprel) != CC_DEP_CASE) continue;
            if (cc_is_among(s->token[c].lower, words, count)) return true;
            other |= CC_AMONG(s->token[c].lower, own);
        }
        if (other) return false;
        cc_deprel d = cc_deprel_main((cc_deprel)s->token[t].deprel);
        if (d != CC_DEP_COMPOUND && d != CC_DEP_NMOD && d != CC_DEP_NUMMOD && d != CC_DEP_FLAT && d != CC_DEP_CONJ)
            break;
        t = s->token[t].head;
    }
    return false;
}

/* "through 3 a.m. Wednesday": the preposition stands before the hour. */
static bool has_case_before_hour(const cc_sentence *s, int32_t t, const char *const *words, size_t count)
{
    enum { BACK = 3 };
    static const char *const hours[] = {"a.m.", "p.m.", "am", "pm", "noon", "midnight", "o'clock"};
    bool hour = false;
    for (int32_t k = t - 1; k >= 0 && k >= t - BACK; k--) {
        if (cc_is_among(s->token[k].lower, words, count)) return hour;
        hour = hour || CC_AMONG(s->token[k].lower, hours);
        if (!hour || (s->token[k].upos != CC_UPOS_NUM && !CC_AMONG(s->token[k].lower, hours))) return false;
    }
    return false;
}

/* The date belongs to a noun: "the interview on Wednesday". */
static bool hangs_on_noun(const cc_sentence *s, int32_t t)
{
    cc_deprel d = cc_deprel_main((cc_deprel)s->token[t].deprel);
    int32_t head = s->token[t].head;
    return d == CC_DEP_NMOD && head != CC_NO_TOKEN && s->token[head].upos == CC_UPOS_NOUN;
}

/* Without a tree: a word of the future among the last ones before the date. */
static cc_direction direction_of_words(const cc_time_scan *s, int32_t t)
{
    for (int32_t k = t - 1; k >= 0 && k >= t - 12; k--)
        if (is_will(&s->sentence->token[k])) return CC_DIRECTION_FUTURE;
    return CC_DIRECTION_NEAREST;
}

/* "The firm said Wednesday it will cut jobs": the day is that of the saying, whatever the tree hangs it on. */
static bool is_day_of_report(const cc_time_scan *s, int32_t t)
{
    const cc_token *token = s->sentence->token;
    int32_t at = t > 0 && cc_span_is(token[t - 1].lower, "on") ? t - 2 : t - 1;
    if (at < 0 || token[at].xpos != CC_XPOS_VBD || !has_class(s, token[at].lemma, CC_WORD_REPORT)) return false;
    int64_t word = cc_map_get(&s->lexicon->words, token[t].lower);
    return word >= 0 && (s->lexicon->word.item[word].classes >> CC_WORD_WEEKDAY & 1) &&
           t + 1 < (int32_t)s->sentence->count && token[t + 1].upos != CC_UPOS_NOUN &&
           token[t + 1].upos != CC_UPOS_PART;
}

/* "will discuss |Tuesday|'s collapse": what nobody plans has been, whatever is to come of it. */
static bool is_day_of_mishap(const cc_time_scan *s, int32_t t)
{
    const cc_token *token = s->sentence->token;
    int32_t noun = token[t].head;
    cc_deprel d = cc_deprel_main((cc_deprel)token[t].deprel);
    if (noun == CC_NO_TOKEN || noun < t || (d != CC_DEP_NMOD && d != CC_DEP_COMPOUND)) return false;
    return token[noun].upos == CC_UPOS_NOUN && has_class(s, token[noun].lemma, CC_WORD_MISHAP);
}

/* "Have been waiting since 19 July": what something has lasted from is over, whatever is still to come. */
static bool is_since(const cc_time_scan *s, int32_t t)
{
    enum { BACK = 3 }; /* "since the 19th of July" has two words between at most */
    const cc_token *token = s->sentence->token;
    for (int32_t k = t - 1; k >= 0 && k >= t - BACK; k--) {
        if (cc_span_is(token[k].lower, "since")) return true;
        if (token[k].upos != CC_UPOS_NUM && token[k].upos != CC_UPOS_DET) return false;
    }
    return false;
}

static bool has_effect(const cc_time_scan *s, int32_t noun)
{
    if (noun == CC_NO_TOKEN) return false;
    const cc_token *t = &s->sentence->token[noun]; /* "a fog advisory" is often taken for an adjective */
    return (t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_ADJ) && has_class(s, t->lemma, CC_WORD_EFFECT);
}

/* "Had issued": told from a day that the end may lie behind; only the next days are surely ahead. */
static bool is_close(const cc_time_scan *s, int32_t t)
{
    enum { NEXT_DAYS = 3 };
    int64_t word = cc_map_get(&s->lexicon->words, s->sentence->token[t].lower);
    if (word < 0 || s->anchor == CC_NO_DAY || !(s->lexicon->word.item[word].classes >> CC_WORD_WEEKDAY & 1))
        return false;
    return cc_weekday_from(s->anchor, s->lexicon->word.item[word].value[CC_WORD_WEEKDAY]) - s->anchor <= NEXT_DAYS;
}

/* "Issued an advisory until Wednesday", "the curfew was extended through Friday": what has been put in effect ends
 * after that; but "the curfew lasted until Friday". */
static bool is_put_in_effect(const cc_time_scan *s, int32_t verb, int32_t t)
{
    const cc_sentence *in = s->sentence;
    if (in->token[verb].upos != CC_UPOS_VERB || !has_class(s, in->token[verb].lemma, CC_WORD_EFFECT)) return false;
    bool thing = cc_deprel_main((cc_deprel)in->token[verb].deprel) == CC_DEP_ACL && has_effect(s, in->token[verb].head);
    CC_FOR_CHILDREN(in, verb, c)
        if (in->token[c].deprel == CC_DEP_OBJ || in->token[c].deprel == CC_DEP_NSUBJ_PASS ||
            in->token[c].deprel == CC_DEP_XCOMP)
            thing = thing || has_effect(s, c);
    auxiliaries a = auxiliaries_of(in, verb);
    return thing && (!(a.past && a.have) || is_close(s, t));
}

/* "The new strongman, promised polls by Christmas": a tree that takes the verb for an attribute. */
static bool is_of_promised(const cc_time_scan *s, int32_t t)
{
    int32_t noun = s->sentence->token[t].head, done;
    done = noun == CC_NO_TOKEN ? CC_NO_TOKEN : cc_child(s->sentence, noun, CC_DEP_AMOD);
    return done != CC_NO_TOKEN && s->sentence->token[done].xpos == CC_XPOS_VBN && is_plan(s, &s->sentence->token[done]);
}

/* "From April until June": the end of a range that has a begin. */
static bool is_behind_from(const cc_sentence *s, int32_t t)
{
    enum { BACK = 7 };
    for (int32_t k = t - 1; k >= 0 && k >= t - BACK; k--)
        if (cc_span_is(s->token[k].lower, "from") || cc_span_is(s->token[k].lower, "between")) return true;
    return false;
}

cc_direction cc_time_direction(const cc_time_scan *s, uint32_t atom)
{
    static const char *const ahead[] = {"until", "till", "by", "through", "thru"};
    static const char *const planned[] = {"for", "by"}; /* "promised a vote by Christmas" */
    switch (s->prefer) {
    case CC_PREFER_PAST: return CC_DIRECTION_PAST;
    case CC_PREFER_FUTURE: return CC_DIRECTION_FUTURE;
    case CC_PREFER_NEAREST: return CC_DIRECTION_NEAREST;
    default: break;
    }
    if (s->bare) return CC_DIRECTION_FUTURE;
    int32_t t = (int32_t)(cc_atom_at(s, atom)->token - s->sentence->first);
    if (t < 0 || t >= (int32_t)s->sentence->count) return CC_DIRECTION_NEAREST;
    if (s->sentence->token[t].upos == CC_UPOS_X && s->sentence->token[t].xpos == CC_XPOS_NONE)
        return direction_of_words(s, t);
    if (is_day_of_report(s, t) || is_day_of_mishap(s, t) || is_since(s, t)) return CC_DIRECTION_PAST;
    int32_t verb = governor(s->sentence, t);
    if (verb == CC_NO_TOKEN)
        return is_of_promised(s, t) && has_case(s->sentence, t, ahead, sizeof ahead / sizeof *ahead)
                   ? CC_DIRECTION_FUTURE
                   : CC_DIRECTION_NEAREST;
    cc_direction d = verb_direction(s, verb, 0);
    /* a command is about what is to come, but not the nouns in it ("Read the report of Monday") */
    auxiliaries a = auxiliaries_of(s->sentence, verb);
    bool command = s->sentence->token[verb].xpos == CC_XPOS_VB && s->sentence->token[verb].head == CC_NO_TOKEN &&
                   !a.to && !a.will && !a.modal && !a.going;
    if (command && d == CC_DIRECTION_FUTURE && hangs_on_noun(s->sentence, t)) return CC_DIRECTION_NEAREST;
    static const char *const until[] = {"until", "till", "through", "thru"};
    bool lasting = d != CC_DIRECTION_PAST || is_put_in_effect(s, verb, t) ||
                   /* "has been halted until September" */
                   (a.have && a.be && a.present && !a.past && !is_behind_from(s->sentence, t) &&
                    has_case(s->sentence, t, until, sizeof until / sizeof *until));
    if (lasting && (has_case(s->sentence, t, ahead, sizeof ahead / sizeof *ahead) ||
                    has_case_before_hour(s->sentence, t, ahead, sizeof ahead / sizeof *ahead)))
        return CC_DIRECTION_FUTURE;
    if (d == CC_DIRECTION_PAST && is_plan(s, &s->sentence->token[verb]) &&
        has_case(s->sentence, t, planned, sizeof planned / sizeof *planned))
        return CC_DIRECTION_FUTURE;
    return d;
}
