/* claim/repair_speech.c - who says what, where the tree hangs the words of a report on something else. */
#include "claim/repair.h"

/* "Asked about it, Kim said they would": what stands before a verb of saying goes with it, not with what was said
 * behind it; CC_NO_TOKEN where nothing is to mend. */
static int32_t cue_between(const cc_reading *r, int32_t t)
{
    cc_deprel d = cc_main_relation(r, t);
    if (d != CC_DEP_ADVCL && d != CC_DEP_OBL && d != CC_DEP_ADVMOD) return CC_NO_TOKEN;
    for (int32_t h = cc_at(r, t)->head; h != CC_NO_TOKEN && h > t; h = cc_at(r, h)->head) {
        int32_t v = cc_at(r, h)->head;
        if (v == CC_NO_TOKEN || cc_main_relation(r, h) != CC_DEP_CCOMP) return CC_NO_TOKEN;
        if (t < v && v < h && cc_at(r, v)->upos == CC_UPOS_VERB && r->lex[v]->says_verb) return v;
    }
    return CC_NO_TOKEN;
}

static bool hang_on_cue(cc_reading *r, int32_t t)
{
    int32_t cue = cue_between(r, t);
    if (cue != CC_NO_TOKEN) r->s->token[t].head = cue;
    return cue != CC_NO_TOKEN;
}

/* "saying his words reflected the problems": what is said is a clause, no noun with a participle that has an object. */
static bool make_content(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (token[t].deprel != CC_DEP_ACL || token[t].xpos != CC_XPOS_VBN || token[noun].deprel != CC_DEP_OBJ || verb < 0)
        return false;
    if (!r->lex[verb]->says_verb || cc_child(r->s, t, CC_DEP_OBJ) == CC_NO_TOKEN ||
        cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN)
        return false;
    if (cc_child(r->s, verb, CC_DEP_CCOMP) != CC_NO_TOKEN || noun > t) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_CCOMP;
    token[t].xpos = CC_XPOS_VBD;
    token[noun].head = t;
    token[noun].deprel = CC_DEP_NSUBJ;
    return true;
}

/* "said Thursday that", but "declared three days of rest" */
static bool date_the_saying(cc_reading *r, int32_t t)
{
    cc_token *k = &r->s->token[t];
    if ((k->deprel != CC_DEP_IOBJ && k->deprel != CC_DEP_OBJ) || k->time < 0 || k->head < 0) return false;
    if (!r->lex[k->head]->says_verb || r->article->times.item[k->time].kind == CC_TIME_DURATION) return false;
    k->deprel = CC_DEP_OBL_UNMARKED;
    return true;
}

/* "said Berg and his wife hid it": nobody is told; who stands right before the verb of what is said does it. */
static bool give_subject(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if ((token[t].deprel != CC_DEP_IOBJ && token[t].deprel != CC_DEP_OBJ) || verb < 0 || verb > t ||
        !cc_span_is(token[verb].lemma, "say"))
        return false;
    int32_t content = cc_child(r->s, verb, CC_DEP_CCOMP);
    if (content == CC_NO_TOKEN || content < t || r->low[content] != r->high[t] + 1) return false;
    if (cc_has_own_subject(r, content) || cc_marker(r, content) != CC_NO_TOKEN) return false;
    token[t].head = content;
    token[t].deprel = CC_DEP_NSUBJ;
    return true;
}

/* "said Harbour Safety Lt. Dahl": nobody is told; it is the speaker's office. */
static bool join_title(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if ((token[t].deprel != CC_DEP_IOBJ && token[t].deprel != CC_DEP_OBJ) || verb < 0 || verb > t ||
        token[t].upos != CC_UPOS_PROPN || !cc_span_is(token[verb].lemma, "say"))
        return false;
    CC_FOR_CHILDREN(r->s, verb, k) {
        if (cc_main_relation(r, k) != CC_DEP_NSUBJ || r->low[k] != r->high[t] + 1) continue;
        token[t].head = k;
        token[t].deprel = CC_DEP_COMPOUND;
        return true;
    }
    return false;
}

/* Its own subject, or what stands right before it as an apposition of the same noun; CC_NO_TOKEN. */
static int32_t reporter_of(const cc_reading *r, int32_t verb, int32_t noun)
{
    int32_t own = cc_child(r->s, verb, CC_DEP_NSUBJ);
    if (own != CC_NO_TOKEN) return own;
    CC_FOR_CHILDREN(r->s, noun, k)
        if (cc_main_relation(r, k) == CC_DEP_APPOS && k > noun && r->high[k] + 1 == r->low[verb]) return k;
    return CC_NO_TOKEN;
}

/* What describes itself by a relative word, or has an object or content of its own, reports nothing beside it. */
static bool is_bare_report(const cc_reading *r, int32_t t)
{
    for (int32_t k = r->low[t]; k <= r->high[t]; k++)
        if (cc_is_relative(cc_at(r, k))) return false;
    CC_FOR_CHILDREN(r->s, t, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (d == CC_DEP_CCOMP || (d == CC_DEP_OBJ && cc_at(r, k)->time < 0)) return false;
    }
    return true;
}

/* "The district, Berg said, expects nothing": what stands between commas and says something reports the clause; it
 * does not describe the noun. */
static bool report_beside(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, after = r->high[t] + 1;
    cc_deprel d = cc_main_relation(r, t);
    if (noun < 0 || noun > t || (d != CC_DEP_ACL && d != CC_DEP_PARATAXIS)) return false;
    if (token[t].upos != CC_UPOS_VERB || !r->lex[t]->says_verb || !is_bare_report(r, t)) return false;
    if (token[noun].deprel != CC_DEP_NSUBJ && token[noun].deprel != CC_DEP_NSUBJ_PASS) return false;
    int32_t verb = token[noun].head, who = reporter_of(r, t, noun);
    if (verb < t || who == CC_NO_TOKEN) return false;
    int32_t first = r->low[who] < r->low[t] ? r->low[who] : r->low[t];
    bool opened = token[first].upos == CC_UPOS_PUNCT || (first > 0 && token[first - 1].upos == CC_UPOS_PUNCT);
    bool closed = after <= verb && (token[after].upos == CC_UPOS_PUNCT || token[after - 1].upos == CC_UPOS_PUNCT);
    if (!opened || !closed) return false;
    token[who].head = t;
    token[who].deprel = CC_DEP_NSUBJ;
    token[t].head = verb;
    token[t].deprel = CC_DEP_PARATAXIS;
    return true;
}

/* The noun phrase right before the word, up to a comma or mark: its head; CC_NO_TOKEN. */
static int32_t noun_right_before(const cc_reading *r, int32_t t)
{
    int32_t last = t - 1, first = last, depth = 0;
    if (last < 0 || cc_at(r, last)->xpos == CC_XPOS_COMMA || cc_at(r, last)->xpos == CC_XPOS_CLOSEQUOTE)
        return CC_NO_TOKEN;
    for (; first > 0; first--) {
        const cc_token *k = cc_at(r, first - 1);
        depth += (k->xpos == CC_XPOS_RRB || cc_at(r, first)->xpos == CC_XPOS_RRB) && depth == 0;
        if (k->xpos == CC_XPOS_LRB) depth = 0;
        if (depth == 0 && k->upos == CC_UPOS_PUNCT && k->xpos != CC_XPOS_LRB && k->xpos != CC_XPOS_HYPH) break;
    }
    for (int32_t k = first; k <= last; k++) {
        int32_t h = cc_at(r, k)->head;
        if (cc_is_nominal(cc_at(r, k)) && (h < first || h > last)) return k;
    }
    return CC_NO_TOKEN;
}

/* "Berg said Friday": no day says anything; who stands right before the verb does. */
static bool free_day(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].deprel != CC_DEP_NSUBJ || token[t].time < 0 || verb < 0 || verb > t || !r->lex[verb]->says_verb ||
        token[verb].upos != CC_UPOS_VERB)
        return false;
    token[t].deprel = CC_DEP_OBL_UNMARKED;
    int32_t who = noun_right_before(r, verb);
    if (who == CC_NO_TOKEN || token[who].head == CC_NO_TOKEN) return true;
    if (token[who].head != verb && token[who].deprel != CC_DEP_APPOS && token[who].deprel != CC_DEP_PARATAXIS &&
        token[who].deprel != CC_DEP_CONJ)
        return true;
    token[who].head = verb;
    token[who].deprel = CC_DEP_NSUBJ;
    return true;
}

bool cc_tells_hearer(cc_span lemma)
{
    return cc_span_is(lemma, "tell") || cc_span_is(lemma, "inform") || cc_span_is(lemma, "assure") ||
           cc_span_is(lemma, "remind") || cc_span_is(lemma, "warn");
}

/* Does the clause have a subject, and all that its verb asks for beside it? */
static bool is_whole_clause(const cc_reading *r, int32_t t, int32_t that)
{
    bool subject = false, full = that == CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, t, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (cc_is_relative(cc_at(r, k)) && k != that) return false;
        subject |= k != that && d == CC_DEP_NSUBJ;
        full |= cc_relation(r, k) == CC_DEP_AUX_PASS;
        full |= k != that && (d == CC_DEP_OBJ || d == CC_DEP_XCOMP || d == CC_DEP_CCOMP || d == CC_DEP_COP);
    }
    return subject && full;
}

/* "telling reporters that": what is told is the clause, the noun is who hears it. */
static bool tell_hearer(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].deprel != CC_DEP_OBJ || verb < 0 || verb > t || !cc_tells_hearer(token[verb].lemma) ||
        cc_is_relative(&token[t]))
        return false;
    int32_t said = cc_child(r->s, verb, CC_DEP_CCOMP);
    /* "We are ready," she told the crowd */
    bool before =
        said != CC_NO_TOKEN && said < verb && r->high[said] < r->low[t] && cc_span_is(token[verb].lemma, "tell");
    if ((said < t && !before) || cc_child(r->s, verb, CC_DEP_IOBJ) != CC_NO_TOKEN) return false;
    token[t].deprel = CC_DEP_IOBJ;
    return true;
}

/* "were told by the coaches that they could", "told Radio Nord he was ill": a whole clause behind a hearer or speaker
 * is what was said. */
static bool tell_content(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head, that = r->low[t];
    if (token[t].deprel != CC_DEP_ACL_RELCL || verb < 0 || verb > noun || that < noun) return false;
    if (token[verb].upos != CC_UPOS_VERB || !r->lex[verb]->says_verb || cc_child(r->s, verb, CC_DEP_CCOMP) >= 0)
        return false;
    static const char *const terms[] = {"condition", "proviso", "understanding"}; /* "on condition that": on what */
    cc_deprel d = cc_main_relation(r, noun);
    bool hearer = d == CC_DEP_OBJ || d == CC_DEP_IOBJ;
    if ((!hearer && d != CC_DEP_OBL) || CC_AMONG(token[noun].lemma, terms)) return false;
    if (!cc_span_is(token[that].lower, "that") || token[that].head != t) {
        bool somebody = token[noun].upos == CC_UPOS_PROPN || token[noun].xpos == CC_XPOS_PRP ||
                        r->lex[noun]->slot == CC_NOUN_PERSON ||
                        (token[that].xpos == CC_XPOS_PRP && cc_child(r->s, t, CC_DEP_COP) != CC_NO_TOKEN);
        bool beside =
            that == noun + 1 || (that > 0 && token[that - 1].deprel == CC_DEP_FLAT && token[that - 1].head == noun);
        if (!hearer || !cc_tells_hearer(token[verb].lemma) || !somebody || !beside) return false;
        that = CC_NO_TOKEN;
    }
    if (!is_whole_clause(r, t, that)) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_CCOMP;
    if (that != CC_NO_TOKEN) token[that].deprel = CC_DEP_MARK;
    return true;
}

/* "It is closed," read the statement: behind what was said stands the one who says it. */
static bool give_reporter(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, said = verb < 0 ? CC_NO_TOKEN : cc_child(r->s, verb, CC_DEP_CCOMP);
    if (token[t].deprel != CC_DEP_OBJ || said < 0 || said > verb || t < verb || r->low[t] != verb + 1) return false;
    if (cc_has_own_subject(r, verb) || cc_child(r->s, verb, CC_DEP_AUX) != CC_NO_TOKEN || cc_has_to(r, verb))
        return false;
    bool reads = cc_span_is(token[verb].lemma, "read") && r->lex[t]->says_noun;
    if (!reads && !r->lex[verb]->says_verb) return false;
    token[t].deprel = CC_DEP_NSUBJ;
    if (token[verb].xpos == CC_XPOS_VB) token[verb].xpos = CC_XPOS_VBD;
    return true;
}

/* "said he had gone and that he now proposed": what "that" opens again is said too. */
static bool hang_on_content(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, mark = cc_marker(r, t);
    if (token[t].deprel != CC_DEP_CONJ || verb < 0 || verb > t || mark == CC_NO_TOKEN || !r->lex[verb]->says_verb)
        return false;
    int32_t said = cc_child(r->s, verb, CC_DEP_CCOMP);
    if (said < verb || said > t || !cc_span_is(token[mark].lower, "that")) return false;
    token[t].head = said;
    return true;
}

/* "said the guard was asleep and the door was open": without a comma all of it is said. Who says something else or
 * is the speaker goes on. */
static bool join_said(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, and = cc_child(r->s, t, CC_DEP_CC), who = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (token[t].deprel != CC_DEP_CONJ || verb < 0 || verb > t || and < 0 || who < 0 || cc_marker(r, t) >= 0)
        return false;
    if (!r->lex[verb]->says_verb || r->lex[t]->says_verb || token[who].xpos == CC_XPOS_PRP) return false;
    int32_t said = cc_child(r->s, verb, CC_DEP_CCOMP);
    if (said < verb || r->high[said] + 1 != r->low[t] || !cc_has_own_subject(r, said)) return false;
    static const char *const words[] = {"and", "but"};
    if (!CC_AMONG(token[and].lower, words) || r->low[t] != and || token[and-1].upos == CC_UPOS_PUNCT) return false;
    token[t].head = said;
    return true;
}

/* "saw a guard bring a child": the bare verb goes with what is seen, not with the one who tells it. */
static bool hang_on_seen(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].xpos != CC_XPOS_VB || token[t].deprel != CC_DEP_CCOMP || verb < 0 || verb > t) return false;
    if (cc_has_own_subject(r, t) || cc_marker(r, t) != CC_NO_TOKEN || cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN)
        return false;
    CC_FOR_CHILDREN(r->s, verb, k) {
        int32_t seen = cc_main_relation(r, k) == CC_DEP_CCOMP && k < t ? cc_child(r->s, k, CC_DEP_OBJ) : CC_NO_TOKEN;
        if (seen == CC_NO_TOKEN || r->high[seen] + 1 != r->low[t]) continue;
        token[t].head = k;
        token[t].deprel = CC_DEP_XCOMP;
        return true;
    }
    return false;
}

/* "were fine, Berg said, but cold": between commas and without an "and" it is a report, no second act. */
static bool report_between(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t who = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (token[t].deprel != CC_DEP_CONJ || token[t].upos != CC_UPOS_VERB || !r->lex[t]->says_verb || who < 0)
        return false;
    if (cc_child(r->s, t, CC_DEP_CC) >= 0 || !is_bare_report(r, t) || r->high[who] + 1 != t) return false;
    if (!cc_is_tagged_comma(r, r->low[who] - 1) || !cc_is_tagged_comma(r, r->high[t] + 1)) return false;
    token[t].deprel = CC_DEP_PARATAXIS;
    return true;
}

/* "The district, Berg said, expects nothing": he is no district; he says it, and the district does it. */
static bool part_subjects(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t subject = cc_child(r->s, t, CC_DEP_NSUBJ), said = cc_child(r->s, t, CC_DEP_CCOMP);
    if (token[t].upos != CC_UPOS_VERB || !r->lex[t]->says_verb || subject < 0 || subject > t || said < t) return false;
    int32_t who = cc_child(r->s, subject, CC_DEP_APPOS);
    if (who < subject || r->high[who] + 1 != t || !cc_is_tagged_comma(r, t + 1) || cc_has_own_subject(r, said))
        return false;
    int32_t first = r->low[who];
    if (!cc_is_tagged_comma(r, first) && !cc_is_tagged_comma(r, first - 1)) return false;
    /* "Berg, the mayor, said": two names of one */
    if (cc_is_tagged_comma(r, t - 1) || cc_name_kind_at(r, subject) == CC_NAME_PERSON) return false;
    token[subject].head = said;
    token[subject].deprel =
        cc_child_exact(r->s, said, CC_DEP_AUX_PASS) == CC_NO_TOKEN ? CC_DEP_NSUBJ : CC_DEP_NSUBJ_PASS;
    token[who].head = token[t + 1].head = t;
    token[who].deprel = CC_DEP_NSUBJ;
    return true;
}

static bool is_closing_mark(const cc_token *k)
{
    return cc_span_is(k->form, "\"") || cc_span_is(k->form, "''") || cc_span_is(k->form, "\xE2\x80\x9D");
}

/* "We promised nothing," Berg, the mayor, told a paper: between the quotation and the verb stands who speaks, whatever
 * it hangs on. */
static bool give_speaker(cc_reading *r, int32_t t)
{
    enum { FAR = 24 };
    cc_token *token = r->s->token;
    int32_t said = cc_child(r->s, t, CC_DEP_CCOMP), first = t, who = CC_NO_TOKEN;
    if (token[t].upos != CC_UPOS_VERB || !r->lex[t]->says_verb || said < 0 || said > t) return false;
    int32_t hearer = cc_child(r->s, t, CC_DEP_NSUBJ); /* behind "told" it is no speaker */
    if (hearer != CC_NO_TOKEN && (hearer < t || !cc_tells_hearer(token[t].lemma))) return false;
    if (cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN) return false;
    while (first > said && t - first < FAR && !is_closing_mark(&token[first - 1])) first--;
    if (first == said || t - first >= FAR) return false;
    for (int32_t k = first; k < t; k++) {
        if (token[k].upos == CC_UPOS_VERB && who == CC_NO_TOKEN) return false;
        bool outside = token[k].head < first || token[k].head >= t;
        if (who == CC_NO_TOKEN && cc_is_nominal(&token[k]) && outside) who = k;
    }
    if (who == CC_NO_TOKEN || who == r->s->root || cc_marker(r, who) != CC_NO_TOKEN) return false;
    token[who].head = t;
    token[who].deprel = CC_DEP_NSUBJ;
    for (int32_t k = first; k < t; k++)
        if (token[k].upos == CC_UPOS_PUNCT && token[k].head < first) token[k].head = t;
    if (hearer != CC_NO_TOKEN) token[hearer].deprel = CC_DEP_IOBJ;
    return true;
}

const cc_repair cc_repairs_of_speech[] = {
    REPAIR(make_content, .relation = RELATION(ACL), .xpos = XPOS(VBN), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .above = RELATION(OBJ)),
    REPAIR(hang_on_cue, .family = RELATION(ADVCL) | RELATION(OBL) | RELATION(ADVMOD), .has = CC_HEAD_BEHIND),
    REPAIR(date_the_saying, .relation = RELATION(IOBJ) | RELATION(OBJ), .has = CC_HAS_TIME),
    REPAIR(give_subject, .relation = RELATION(IOBJ) | RELATION(OBJ), .has = CC_HEAD_BEFORE, .head_starts = "s"),
    REPAIR(join_title, .relation = RELATION(IOBJ) | RELATION(OBJ), .upos = UPOS(PROPN), .has = CC_HEAD_BEFORE,
           .head_starts = "s"),
    REPAIR(report_beside, .family = RELATION(ACL) | RELATION(PARATAXIS), .upos = UPOS(VERB),
           .has = CC_HEAD_BEFORE | CC_SAYING),
    REPAIR(free_day, .relation = RELATION(NSUBJ), .has = CC_HEAD_BEFORE | CC_HAS_TIME, .head = UPOS(VERB)),
    REPAIR(tell_hearer, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE),
    REPAIR(tell_content, .relation = RELATION(ACL_RELCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(give_reporter, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE),
    REPAIR(join_said, .relation = RELATION(CONJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(hang_on_seen, .relation = RELATION(CCOMP), .xpos = XPOS(VB), .has = CC_HEAD_BEFORE),
    REPAIR(hang_on_content, .relation = RELATION(CONJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(give_speaker, .upos = UPOS(VERB), .has = CC_HAS_CHILD | CC_SAYING),
    REPAIR(report_between, .relation = RELATION(CONJ), .upos = UPOS(VERB), .has = CC_HAS_CHILD | CC_SAYING),
    REPAIR(part_subjects, .upos = UPOS(VERB), .has = CC_HAS_CHILD | CC_SAYING),
    {0},
};
