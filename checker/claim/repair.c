/* claim/repair.c - attachments that a tree gets wrong and that words and values decide better. */
#include "claim/reading.h"

/* "the spokeswoman on Thursday said", "broke out in the roof of the store at 8.49 pm": days and hours with "on", "at"
 * or nothing before them date the verb, not the thing; of an event ("the talks on Friday") they are its own. */
static bool is_date(const cc_reading *r, int32_t t)
{
    cc_deprel d = cc_relation(r, t);
    if (cc_at(r, t)->time < 0 || (d != CC_DEP_NMOD && d != CC_DEP_NMOD_UNMARKED)) return false;
    if (r->article->times.item[cc_at(r, t)->time].kind > CC_TIME_TIME) return false;
    int32_t m = cc_marker(r, t);
    return m == CC_NO_TOKEN || cc_span_is(cc_at(r, m)->lower, "on") || cc_span_is(cc_at(r, m)->lower, "at");
}

/* The verb above the noun phrase whose last words these are; CC_NO_TOKEN where the phrase goes on or names an event. */
static int32_t verb_above(const cc_reading *r, int32_t t)
{
    int32_t end = r->high[t];
    for (int32_t h = cc_at(r, t)->head; h != CC_NO_TOKEN; h = cc_at(r, h)->head) {
        if (cc_at(r, h)->upos == CC_UPOS_VERB) return h;
        bool thing = cc_at(r, h)->upos == CC_UPOS_NOUN || cc_at(r, h)->upos == CC_UPOS_PROPN;
        if (!thing || r->high[h] != end || r->lex[h]->event != CC_NO_EVENT || cc_at(r, h)->time >= 0)
            return CC_NO_TOKEN;
        cc_deprel d = cc_main_relation(r, h);
        if (d != CC_DEP_NMOD && d != CC_DEP_OBL && d != CC_DEP_OBJ && d != CC_DEP_NSUBJ && d != CC_DEP_APPOS &&
            d != CC_DEP_FLAT)
            return CC_NO_TOKEN;
        if (d == CC_DEP_APPOS && cc_at(r, h)->head > h) return CC_NO_TOKEN;
    }
    return CC_NO_TOKEN;
}

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

/* "Hale proposed video talks": a finite verb between a subject and a noun is no attribute of the noun; it takes the
 * noun's place in the tree, and the noun is its object. */
static bool raise_verb(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head;
    if (token[t].xpos != CC_XPOS_VBD || token[t].deprel != CC_DEP_AMOD || noun <= t || token[noun].upos != CC_UPOS_NOUN)
        return false;
    int32_t subject = cc_child(r->s, noun, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN || subject > t || cc_child(r->s, noun, CC_DEP_COP) != CC_NO_TOKEN) return false;
    token[t].head = token[noun].head;
    token[t].deprel = token[noun].deprel;
    for (int32_t k = token[noun].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling) {
        bool ahead = k < t, punctuation = token[k].upos == CC_UPOS_PUNCT && token[k].deprel == CC_DEP_PUNCT;
        if (k != t && (ahead || punctuation)) token[k].head = t;
    }
    token[noun].head = t;
    token[noun].deprel = CC_DEP_OBJ;
    return true;
}

/* "after a fire broke out": before a subject such a word opens the clause, it is no preposition. */
static bool free_mark(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"after", "before", "since", "until",   "as",
                                        "once",  "while",  "for",   "because", "than"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head;
    if (token[t].deprel != CC_DEP_CASE || noun < t || cc_main_relation(r, noun) != CC_DEP_NSUBJ ||
        token[noun].head <= noun)
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!cc_span_is(token[t].lower, words[i]) || token[noun].time >= 0) continue;
        token[t].head = token[noun].head;
        token[t].deprel = CC_DEP_MARK;
        return true;
    }
    return false;
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

static bool hang_on_cue(cc_reading *r, int32_t t)
{
    int32_t cue = cue_between(r, t);
    if (cue != CC_NO_TOKEN) r->s->token[t].head = cue;
    return cue != CC_NO_TOKEN;
}

static bool date_the_verb(cc_reading *r, int32_t t)
{
    cc_token *k = &r->s->token[t];
    int32_t verb = cc_main_relation(r, t) == CC_DEP_NMOD && is_date(r, t) ? verb_above(r, t) : CC_NO_TOKEN;
    if (verb == CC_NO_TOKEN) return false;
    k->head = verb;
    k->deprel = k->deprel == CC_DEP_NMOD ? CC_DEP_OBL : CC_DEP_OBL_UNMARKED;
    return true;
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
    CC_FOR_CHILDREN(r->s, verb, k)
    {
        cc_deprel d = cc_main_relation(r, k);
        bool plan = d == CC_DEP_XCOMP || (d == CC_DEP_CCOMP && token[k].xpos == CC_XPOS_VBG) ||
                    (d == CC_DEP_ADVCL && (cc_has_to(r, k) || token[k].xpos == CC_XPOS_VBG));
        if (!plan || token[k].upos != CC_UPOS_VERB || k < verb || r->high[k] + 1 != r->low[t]) continue;
        token[t].head = k;
        return true;
    }
    return false;
}

/* "said Thursday that" */
static bool date_the_saying(cc_reading *r, int32_t t)
{
    cc_token *k = &r->s->token[t];
    if ((k->deprel != CC_DEP_IOBJ && k->deprel != CC_DEP_OBJ) || k->time < 0 || k->head < 0) return false;
    if (!r->lex[k->head]->says_verb) return false;
    k->deprel = CC_DEP_OBL_UNMARKED;
    return true;
}

/* "helped 20 back to the beach and others walked": a noun joined to another, right before a finite verb that is joined
 * without a subject and a conjunction of its own, is the subject of that verb. */
static bool free_subject(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    bool finite = token[t].xpos == CC_XPOS_VBD || token[t].xpos == CC_XPOS_VBZ || token[t].xpos == CC_XPOS_VBP;
    if (!finite || token[t].deprel != CC_DEP_CONJ || cc_child(r->s, t, CC_DEP_NSUBJ) >= 0 ||
        cc_child(r->s, t, CC_DEP_CC) >= 0)
        return false;
    int32_t noun = r->low[t] - 1;
    while (noun >= 0 && token[noun].deprel != CC_DEP_CONJ && token[noun].head != CC_NO_TOKEN &&
           r->high[token[noun].head] == r->low[t] - 1)
        noun = token[noun].head;
    if (noun < 0 || token[noun].deprel != CC_DEP_CONJ || !cc_is_nominal(&token[noun]) || r->high[noun] != r->low[t] - 1)
        return false;
    int32_t cc = cc_child(r->s, noun, CC_DEP_CC);
    if (cc == CC_NO_TOKEN) return false;
    token[noun].head = token[cc].head = t;
    token[noun].deprel = CC_DEP_NSUBJ;
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

/* "wishes Dahl good health": of two objects behind a verb, the first being somebody, he gets the second. */
static bool give_to_first(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    bool somebody = token[t].xpos == CC_XPOS_PRP || cc_name_kind_at(r, t) == CC_NAME_PERSON;
    if (token[t].deprel != CC_DEP_OBJ || !somebody || verb < 0 || verb > t ||
        cc_span_is(r->lex[verb]->verb_class, "describe"))
        return false;
    CC_FOR_CHILDREN(r->s, verb, k)
    {
        if (k <= t || token[k].deprel != CC_DEP_OBJ || token[k].upos != CC_UPOS_NOUN) continue;
        if (r->lex[k]->slot == CC_NOUN_PERSON) continue; /* "branded him a killer" */
        token[t].deprel = CC_DEP_IOBJ;
        return true;
    }
    return false;
}

/* "a spokesman for Mr. Hale, Jon Dahl": the second name goes with the role, not with the first name. */
static bool name_the_role(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t first = token[t].head;
    if (token[t].deprel != CC_DEP_APPOS || cc_name_kind_at(r, t) != CC_NAME_PERSON || first > t) return false;
    if (cc_name_kind_at(r, first) != CC_NAME_PERSON || token[first].deprel != CC_DEP_NMOD) return false;
    int32_t role = token[first].head;
    if (token[role].upos != CC_UPOS_NOUN || r->lex[role]->slot != CC_NOUN_PERSON) return false;
    token[t].head = role;
    return true;
}

static bool (*const repairs[])(cc_reading *, int32_t) = {
    name_the_role, raise_verb,    free_mark,       make_content,  free_subject, hang_on_cue,
    date_the_verb, date_the_plan, date_the_saying, give_to_first, give_subject,
};

void cc_tree_repair(cc_reading *r)
{
    enum { MOST = 32 }; /* a sentence with more of them is no sentence; keeps the whole linear */
    uint32_t done = 0;
    for (int32_t t = 0; t < (int32_t)r->s->count && done < MOST; t++) {
        for (size_t i = 0; i < sizeof repairs / sizeof *repairs; i++) {
            if (!repairs[i](r, t)) continue;
            cc_sentence_link(&r->article->sentences.item[r->sentence]);
            cc_extents_find(r);
            done++;
            break;
        }
    }
}
