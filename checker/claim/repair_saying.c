/* claim/repair_saying.c - a verb of saying that the tagger took for a noun: "the Herald reports that", ", warning
 * that". */
#include "claim/repair.h"
#include "mention/name.h"

static bool opens_content(const cc_reading *r, int32_t t)
{
    return t < (int32_t)r->s->count && cc_span_is(cc_at(r, t)->lower, "that");
}

/* The clause with a subject of its own that hangs on the noun behind it; CC_NO_TOKEN. */
static int32_t content_of(const cc_reading *r, int32_t noun)
{
    CC_FOR_CHILDREN(r->s, noun, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (k > noun && (d == CC_DEP_ACL || d == CC_DEP_CCOMP) && cc_has_own_subject(r, k)) return k;
    }
    return CC_NO_TOKEN;
}

static void read_as_content(cc_reading *r, int32_t content, int32_t that)
{
    cc_token *token = r->s->token;
    token[content].deprel = CC_DEP_CCOMP;
    token[that].deprel = CC_DEP_MARK;
    token[that].xpos = CC_XPOS_IN;
    token[that].upos = CC_UPOS_SCONJ;
    token[that].head = content;
}

/* "has backed the plan, |warning| that it may fail": a noun with no article behind a comma, and what it says. */
static bool warn_in_passing(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    if (token[t].xpos != CC_XPOS_NN || token[t].head < 0 || token[t].head > t) return false;
    if (!cc_is_comma(r, t - 1) || !cc_span_ends(token[t].lower, "ing") || !opens_content(r, t + 1)) return false;
    int32_t content = content_of(r, t), above = token[t].head;
    if (content == CC_NO_TOKEN || cc_child(r->s, t, CC_DEP_DET) >= 0 || cc_child(r->s, t, CC_DEP_NMOD) >= 0 ||
        cc_child(r->s, t, CC_DEP_AMOD) >= 0)
        return false;
    while (above >= 0 && token[above].upos != CC_UPOS_VERB) above = token[above].head;
    if (above < 0 || above > t) return false;
    cc_read_as_gerund(r, t);
    token[t].head = above;
    token[t].deprel = CC_DEP_ADVCL;
    read_as_content(r, content, t + 1);
    return true;
}

static bool is_report(const cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"reports", "claims", "states", "notes", "estimates"};
    bool form = cc_at(r, t)->xpos == CC_XPOS_NNS || cc_at(r, t)->xpos == CC_XPOS_VBZ;
    return form && CC_AMONG(cc_at(r, t)->lower, verbs);
}

static void read_as_verb(cc_reading *r, int32_t t)
{
    r->s->token[t].upos = CC_UPOS_VERB;
    r->s->token[t].xpos = CC_XPOS_VBZ;
}

/* The name before the noun that the tree makes a part of it. */
static bool is_named_before(const cc_reading *r, int32_t t)
{
    const cc_token *who = t < 1 ? NULL : cc_at(r, t - 1);
    return who != NULL && who->head == t && who->deprel == CC_DEP_COMPOUND && cc_is_capital(who->form);
}

/* The name is the verb's subject, with what stood before it. */
static void take_subject(cc_reading *r, int32_t verb)
{
    cc_token *token = r->s->token;
    for (int32_t k = token[verb].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k < verb - 1 && token[k].upos != CC_UPOS_PUNCT) token[k].head = verb - 1;
    token[verb - 1].deprel = CC_DEP_NSUBJ;
    read_as_verb(r, verb);
}

/* "The Harbour Herald |reports| that Berg left", read as reports of a herald. */
static bool report_by_name(cc_reading *r, int32_t t)
{
    const cc_token *k = cc_at(r, t);
    int32_t content = content_of(r, t);
    bool alone = k->deprel == CC_DEP_ROOT || k->deprel == CC_DEP_PARATAXIS;
    if (!alone || !is_report(r, t) || content == CC_NO_TOKEN) return false;
    bool that = opens_content(r, t + 1), verb = k->upos == CC_UPOS_VERB;
    if (!that && cc_main_relation(r, content) != CC_DEP_CCOMP) return false;
    if (cc_child_exact(r->s, t, CC_DEP_NSUBJ) != CC_NO_TOKEN) {
        if (verb) return false;
        read_as_verb(r, t);
    } else if (is_named_before(r, t)) {
        take_subject(r, t);
    } else {
        return false;
    }
    if (that) read_as_content(r, content, t + 1);
    return true;
}

/* "The Herald, an evening paper, |reports| that Berg left": the paper and the verb side by side. */
static bool report_behind_comma(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t who = token[t].head, content = content_of(r, t);
    if (who < 0 || who > t || !is_report(r, t) || !cc_is_comma(r, t - 1) || !opens_content(r, t + 1) ||
        content == CC_NO_TOKEN)
        return false;
    if (token[t].deprel != CC_DEP_PARATAXIS || !cc_is_capital(token[who].form) || token[who].upos == CC_UPOS_VERB ||
        cc_child(r->s, who, CC_DEP_APPOS) < 0)
        return false;
    cc_take_place(r, t, who, CC_DEP_NSUBJ);
    for (int32_t k = 0; k < t; k++)
        if (token[k].head == t && k != who) token[k].head = who;
    read_as_verb(r, t);
    read_as_content(r, content, t + 1);
    return true;
}

/* "The Herald |reports| Berg had left": two subjects side by side. */
static bool report_before_subject(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].deprel != CC_DEP_NSUBJ || verb < t || !is_report(r, t) || !is_named_before(r, t)) return false;
    bool second = false;
    CC_FOR_CHILDREN(r->s, verb, k) second |= k > t && k < verb && token[k].deprel == CC_DEP_NSUBJ && r->low[k] == t + 1;
    if (!second || r->high[t] != t) return false;
    int32_t above = token[verb].head;
    token[t].head = above;
    token[t].deprel = token[verb].deprel;
    token[verb].head = t;
    token[verb].deprel = CC_DEP_CCOMP;
    take_subject(r, t);
    return true;
}

/* "|It| said that the dam had burst", of a firm told of before: no "it" that stands for the clause. */
static bool say_as_it(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (verb != t + 1 && verb != t + 2) return false;
    bool says = token[verb].upos == CC_UPOS_VERB && r->lex[verb]->says_verb &&
                r->lex[verb]->effect[CC_PART_VERB] == CC_EFFECT_SAY;
    if (token[t].deprel != CC_DEP_EXPL || !says || !cc_span_is(token[t].lower, "it")) return false;
    CC_FOR_CHILDREN(r->s, verb, k) {
        cc_deprel d = cc_main_relation(r, k);
        bool by_others = token[k].deprel == CC_DEP_AUX_PASS || d == CC_DEP_OBJ || d == CC_DEP_NSUBJ;
        if (by_others) return false;
    }
    CC_FOR_CHILDREN(r->s, verb, k)
        if (cc_main_relation(r, k) == CC_DEP_CSUBJ) token[k].deprel = CC_DEP_CCOMP;
    token[t].deprel = CC_DEP_NSUBJ;
    return true;
}

/* "reminded readers that the dam had leaked", "informed the staff that": a whole clause behind its "that" is what they
 * hear and does not describe them. */
static bool inform_content(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"inform", "notify", "remind", "assure", "reassure", "warn", "advise", "alert"};
    cc_token *token = r->s->token;
    int32_t hearer = token[t].head, verb = hearer < 0 ? CC_NO_TOKEN : token[hearer].head, that = r->low[t];
    if (verb < 0 || token[t].deprel != CC_DEP_ACL_RELCL || that != hearer + 1 || !opens_content(r, that)) return false;
    if (token[verb].upos != CC_UPOS_VERB || !CC_AMONG(token[verb].lemma, verbs)) return false;
    if (token[hearer].deprel != CC_DEP_IOBJ && token[hearer].deprel != CC_DEP_OBJ) return false;
    int32_t subject = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (subject <= that || cc_child(r->s, verb, CC_DEP_CCOMP) != CC_NO_TOKEN) return false;
    token[hearer].deprel = CC_DEP_IOBJ;
    token[t].head = verb;
    read_as_content(r, t, that);
    return true;
}

/* "|Jon Berg|, who had seen the dam, announced a plan", with the plan for the one who announces it: Berg does. */
static bool take_announcer(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, plan = verb < 0 ? CC_NO_TOKEN : cc_child_exact(r->s, verb, CC_DEP_NSUBJ);
    if (token[t].deprel != CC_DEP_CCOMP || plan < verb || verb < t || r->high[t] + 1 != verb) return false;
    if (token[t].upos != CC_UPOS_PROPN || cc_name_kind_at(r, t) != CC_NAME_PERSON || token[t].quote >= 0) return false;
    bool described = cc_child(r->s, t, CC_DEP_APPOS) >= 0 || cc_child_exact(r->s, t, CC_DEP_ACL_RELCL) >= 0;
    if (!described || cc_child(r->s, t, CC_DEP_COP) >= 0 || cc_child(r->s, verb, CC_DEP_OBJ) >= 0) return false;
    if (token[plan].upos != CC_UPOS_NOUN || r->lex[plan]->slot == CC_NOUN_PERSON) return false;
    token[t].deprel = CC_DEP_NSUBJ;
    token[plan].deprel = CC_DEP_OBJ;
    return true;
}

/* "said they should talk |after Dahl called him a liar|": what happened before is no date of what is still to come or
 * holds now, so it dates the saying. "would leave after Dahl called" may tell of what was to come, unless Dahl told it.
 */
static bool date_saying(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t content = token[t].head, says = content < 0 ? CC_NO_TOKEN : token[content].head, mark = cc_marker(r, t);
    if (says < 0 || mark != r->low[t] || !cc_span_is(token[mark].lower, "after") || token[t].quote >= 0) return false;
    if (token[content].deprel != CC_DEP_CCOMP || content < says || content > t || token[content].quote >= 0)
        return false;
    if (token[says].xpos != CC_XPOS_VBD || !r->lex[says]->says_verb || !cc_has_own_subject(r, t)) return false;
    const cc_token *then = &token[cc_finite_word(r, t)], *now = &token[cc_finite_word(r, content)];
    if (then->xpos != CC_XPOS_VBD) return false;
    static const char *const past[] = {"would", "could", "might"};
    bool open = now->xpos == CC_XPOS_MD && CC_AMONG(now->lower, past);
    if (open && !r->lex[t]->says_verb) return false;
    if (now->xpos != CC_XPOS_MD && now->xpos != CC_XPOS_VBZ && now->xpos != CC_XPOS_VBP) return false;
    token[t].head = says;
    return true;
}

static bool says_when(const cc_reading *r, int32_t t)
{
    return cc_at(r, t)->time >= 0 || r->lex[t]->slot == CC_NOUN_TIME;
}

/* "said |tonight|: 'It is shut'": what stands right behind the verb and before the colon is when it was said. */
static bool date_before_colon(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t says = r->low[t] - 1, content = token[t].head, next = r->high[t] + 1;
    if (says < 0 || content < next || next >= (int32_t)r->s->count || !r->lex[says]->says_verb) return false;
    if (token[says].upos != CC_UPOS_VERB || token[content].head != says || token[content].deprel != CC_DEP_CCOMP)
        return false;
    if (!says_when(r, t) || !cc_span_is(token[next].form, ":")) return false;
    token[t].head = says;
    return true;
}

/* "allegations |that| he spent it", "a call at nine that they had seen smoke": a whole clause behind "that" is what the
 * words say, and does not describe them. */
static bool content_of_words(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, that = r->low[t];
    if (token[t].deprel != CC_DEP_ACL_RELCL || noun < 0 || that <= noun || !cc_span_is(token[that].lower, "that") ||
        token[that].head != t)
        return false;
    int32_t subject = cc_child(r->s, t, CC_DEP_NSUBJ), object = CC_NO_TOKEN;
    if (subject <= that || subject > t) return false;
    CC_FOR_CHILDREN(r->s, t, k)
        if (k > t && cc_main_relation(r, k) == CC_DEP_OBJ && !says_when(r, k)) object = k;
    if (token[that].deprel != CC_DEP_MARK && object == CC_NO_TOKEN) return false;
    if (token[noun].time >= 0) { /* "a call |at nine| that" */
        int32_t verb = token[noun].head;
        noun = verb < 0 || token[verb].upos != CC_UPOS_VERB ? verb : cc_child(r->s, verb, CC_DEP_OBJ);
    }
    if (noun < 0 || noun > t || token[noun].upos != CC_UPOS_NOUN) return false;
    if (!r->lex[noun]->says_noun) return false;
    int32_t verb = token[noun].head; /* "said in a talk that": said */
    if (cc_main_relation(r, noun) == CC_DEP_OBL && verb >= 0 && r->lex[verb]->says_verb) return false;
    token[t].head = noun;
    token[t].deprel = CC_DEP_ACL;
    token[that].deprel = CC_DEP_MARK;
    token[that].upos = CC_UPOS_SCONJ;
    token[that].xpos = CC_XPOS_IN;
    return true;
}

/* "a letter |that| his lawyer sent": the letter was sent, and "that" stands for it. */
static bool send_words(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"send",  "write",   "sign",    "issue",  "release", "publish", "file",
                                        "draft", "deliver", "receive", "obtain", "mail",    "make",    "submit"};
    static const char *const words[] = {"letter", "email", "e-mail", "message", "note",    "memo",    "statement",
                                        "report", "tweet", "post",   "comment", "remark",  "request", "complaint",
                                        "offer",  "call",  "speech", "pledge",  "promise", "claim",   "announcement"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, that = r->low[t];
    if (token[t].deprel != CC_DEP_ACL || noun < 0 || that <= noun || !CC_AMONG(token[noun].lemma, words)) return false;
    if (!cc_span_is(token[that].lower, "that") || token[that].head != t || !CC_AMONG(token[t].lemma, verbs))
        return false;
    if (cc_child_exact(r->s, t, CC_DEP_AUX_PASS) != CC_NO_TOKEN || !cc_has_own_subject(r, t)) return false;
    CC_FOR_CHILDREN(r->s, t, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (d == CC_DEP_CCOMP || d == CC_DEP_XCOMP || (d == CC_DEP_OBJ && k != that && !says_when(r, k))) return false;
    }
    token[t].deprel = CC_DEP_ACL_RELCL;
    token[that].deprel = CC_DEP_OBJ;
    token[that].upos = CC_UPOS_PRON;
    token[that].xpos = CC_XPOS_WDT;
    return true;
}

/* "The wall fell, Berg said, and nobody was hurt": behind a report in between the telling goes on. */
static bool tell_on(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t says = token[t].head, told = says < 0 ? CC_NO_TOKEN : cc_child(r->s, says, CC_DEP_CCOMP);
    if (token[t].deprel != CC_DEP_CONJ || told < 0 || told > says || says > t || !r->lex[says]->says_verb) return false;
    int32_t and = cc_child(r->s, t, CC_DEP_CC), who = cc_child_exact(r->s, says, CC_DEP_NSUBJ);
    if (and <= says + 1 || !cc_is_comma(r, and-1) || who < told || !cc_has_own_subject(r, t)) return false;
    if (r->lex[t]->says_verb || token[t].quote >= 0 || token[told].quote >= 0) return false;
    if (token[cc_finite_word(r, t)].xpos == CC_XPOS_VB) return false;
    token[t].head = told;
    return true;
}

/* "said they asked for it, |but were told| to wait": who was told is who asked. */
static bool tell_outcome(cc_reading *r, int32_t t)
{
    static const char *const who[] = {"he", "she", "they", "it"};
    cc_token *token = r->s->token;
    int32_t says = token[t].head, told = says < 0 ? CC_NO_TOKEN : cc_child(r->s, says, CC_DEP_CCOMP);
    int32_t but = cc_child(r->s, t, CC_DEP_CC), be = cc_child_exact(r->s, t, CC_DEP_AUX_PASS);
    if (token[t].deprel != CC_DEP_CONJ || told < says || told > t || !r->lex[says]->says_verb || be < 0) return false;
    if (but < told || !cc_span_is(token[but].lower, "but") || cc_has_own_subject(r, t)) return false;
    int32_t subject = cc_child(r->s, told, CC_DEP_NSUBJ);
    if (subject < 0 || !CC_AMONG(token[subject].lower, who) || token[cc_finite_word(r, told)].xpos != CC_XPOS_VBD)
        return false;
    token[t].head = told;
    return true;
}

const cc_repair cc_repairs_of_saying[] = {
    REPAIR(date_before_colon, .family = RELATION(OBL), .has = CC_HEAD_BEHIND, .above = RELATION(CCOMP)),
    REPAIR(content_of_words, .relation = RELATION(ACL_RELCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(send_words, .relation = RELATION(ACL), .upos = UPOS(VERB), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .head_starts = "acelmnoprst"),
    REPAIR(tell_on, .relation = RELATION(CONJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(tell_outcome, .relation = RELATION(CONJ), .xpos = XPOS(VBN), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(date_saying, .relation = RELATION(ADVCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .above = RELATION(CCOMP)),
    REPAIR(say_as_it, .relation = RELATION(EXPL), .has = CC_HEAD_BEHIND, .starts = "i"),
    REPAIR(warn_in_passing, .xpos = XPOS(NN), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(report_by_name, .relation = RELATION(ROOT) | RELATION(PARATAXIS), .xpos = XPOS(NNS) | XPOS(VBZ),
           .has = CC_HAS_CHILD),
    REPAIR(report_behind_comma, .relation = RELATION(PARATAXIS), .xpos = XPOS(NNS) | XPOS(VBZ),
           .has = CC_HAS_CHILD | CC_HEAD_BEFORE),
    REPAIR(report_before_subject, .relation = RELATION(NSUBJ), .xpos = XPOS(NNS) | XPOS(VBZ),
           .has = CC_HAS_CHILD | CC_HEAD_BEHIND),
    REPAIR(inform_content, .relation = RELATION(ACL_RELCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(take_announcer, .relation = RELATION(CCOMP), .upos = UPOS(PROPN),
           .has = CC_HEAD_BEHIND | CC_HAS_CHILD | CC_HAS_NAME),
    {0},
};
