/* claim/repair.c - attachments that a tree gets wrong and that words and values decide better. */
#include "claim/repair.h"
#include "claim/phrase.h"

/* "Hale proposed video talks": a finite verb between a subject and a noun is no attribute of the noun; it takes the
 * noun's place in the tree, and the noun is its object. */
static bool raise_verb(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head;
    bool past = token[t].xpos == CC_XPOS_VBD && token[t].deprel == CC_DEP_AMOD;
    bool present = token[t].xpos == CC_XPOS_VBZ && token[t].deprel == CC_DEP_COMPOUND; /* "details scores of" */
    /* "a guard noticed smoke": no attribute stands behind a compound */
    int32_t actor = cc_child(r->s, noun < 0 ? t : noun, CC_DEP_COMPOUND);
    int32_t own = cc_child(r->s, t, CC_DEP_COMPOUND);
    if (own == t - 1 && own >= 0) actor = own;
    bool behind = noun > t && token[t].deprel == CC_DEP_AMOD &&
                  (token[t].xpos == CC_XPOS_VBN || token[t].xpos == CC_XPOS_VBD) && actor >= 0 && actor == t - 1 &&
                  r->lex[actor]->slot == CC_NOUN_PERSON && token[noun].upos == CC_UPOS_NOUN &&
                  cc_child(r->s, noun, CC_DEP_NSUBJ) == CC_NO_TOKEN && cc_child(r->s, noun, CC_DEP_COP) == CC_NO_TOKEN;
    if (behind) {
        token[actor].head = noun;
        token[actor].deprel = CC_DEP_NSUBJ;
        token[t].xpos = CC_XPOS_VBD;
        past = true;
        cc_sentence_link(&r->article->sentences.item[r->sentence]);
    }
    if ((!past && !present) || noun <= t || token[noun].upos != CC_UPOS_NOUN) return false;
    int32_t subject = cc_child(r->s, noun, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN) subject = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN || subject > t || cc_child(r->s, noun, CC_DEP_COP) != CC_NO_TOKEN) return false;
    token[t].head = token[noun].head;
    token[t].deprel = token[noun].deprel;
    for (int32_t k = token[noun].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling) {
        bool ahead = k < t, punctuation = token[k].upos == CC_UPOS_PUNCT && token[k].deprel == CC_DEP_PUNCT;
        if (k != t && (ahead || punctuation)) token[k].head = t;
    }
    token[noun].head = t;
    token[noun].deprel = CC_DEP_OBJ;
    int32_t det = cc_child(r->s, noun, CC_DEP_DET);
    if (behind && det != CC_NO_TOKEN && det < actor) token[det].head = actor;
    int32_t mark = cc_child(r->s, noun, CC_DEP_CASE); /* "after a guard noticed smoke" */
    if (behind && token[t].deprel == CC_DEP_OBL && mark != CC_NO_TOKEN) {
        token[t].deprel = CC_DEP_ADVCL;
        token[mark].deprel = CC_DEP_MARK;
    }
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
        bool both = !cc_span_is(token[t].lower, "because") && !cc_span_is(token[t].lower, "while");
        CC_FOR_CHILDREN(r->s, token[noun].head, k) /* "as leaders, they won" */
            if (both && k > noun && k < token[noun].head && cc_main_relation(r, k) == CC_DEP_NSUBJ) return false;
        token[t].head = token[noun].head;
        token[t].deprel = CC_DEP_MARK;
        return true;
    }
    return false;
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

/* A noun for a person, in the tables or in WordNet: "head", "author". */
static bool is_office(const cc_reading *r, int32_t t)
{
    return cc_at(r, t)->upos == CC_UPOS_NOUN &&
           (cc_is_somebody(r, t) || cc_name_kind_at(r, t) == CC_NAME_ROLE || cc_span_is(cc_at(r, t)->lower, "head"));
}

/* "branded him a killer", "considers it a success", "made him a star": a verb whose second object is what the first is;
 * "made him a cake". */
static bool is_said_to_be(const cc_reading *r, int32_t verb, int32_t whom, int32_t what)
{
    static const char *const verbs[] = {"declare", "consider", "name", "elect", "appoint"};
    if (cc_span_is(r->lex[verb]->verb_class, "describe") || CC_AMONG(cc_at(r, verb)->lemma, verbs)) return true;
    if (!cc_span_is(cc_at(r, verb)->lemma, "make")) return false;
    if (cc_at(r, r->low[what])->upos != CC_UPOS_DET) return false; /* "made them soup" */
    return cc_span_is(cc_at(r, whom)->lower, "it") || is_office(r, what);
}

/* "wishes Dahl good health": of two objects behind a verb, the first being somebody, he gets the second. */
static bool give_to_first(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    bool somebody = token[t].xpos == CC_XPOS_PRP || cc_name_kind_at(r, t) == CC_NAME_PERSON;
    if (token[t].deprel != CC_DEP_OBJ || !somebody || verb < 0 || verb > t) return false;
    CC_FOR_CHILDREN(r->s, verb, k) {
        if (k <= t || token[k].deprel != CC_DEP_OBJ || token[k].upos != CC_UPOS_NOUN) continue;
        if (r->lex[k]->slot == CC_NOUN_PERSON || is_said_to_be(r, verb, t, k)) continue;
        token[t].deprel = CC_DEP_IOBJ;
        return true;
    }
    return false;
}

/* "repaid the campaign about $60,000": the sum is what is paid, the noun before it who gets it. */
static bool pay_to_first(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"pay",   "repay", "owe",  "cost",  "fine", "give",
                                        "award", "lend",  "loan", "offer", "send", "charge"};
    cc_token *token = r->s->token;
    int32_t payee = token[t].head, verb = payee < 0 ? CC_NO_TOKEN : token[payee].head;
    if (token[t].xpos != CC_XPOS_DOLLAR || token[t].head > t || cc_marker(r, t) != CC_NO_TOKEN) return false;
    if (cc_main_relation(r, t) != CC_DEP_NMOD || verb < 0 || token[payee].deprel != CC_DEP_OBJ) return false;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        if (!cc_span_is(token[verb].lemma, verbs[i])) continue;
        token[t].head = verb;
        token[t].deprel = CC_DEP_OBJ;
        token[payee].deprel = CC_DEP_IOBJ;
        return true;
    }
    return false;
}

/* "neither confirmed nor denied": active, when what is joined to it has an object. */
static bool free_active(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].deprel != CC_DEP_NSUBJ_PASS || verb < t || token[verb].xpos != CC_XPOS_VBN) return false;
    int32_t next = cc_child(r->s, verb, CC_DEP_CONJ);
    bool bare = cc_child(r->s, verb, CC_DEP_AUX) == CC_NO_TOKEN && !cc_has_to(r, verb);
    if (!bare || next < 0 || cc_child(r->s, next, CC_DEP_OBJ) == CC_NO_TOKEN || cc_has_own_subject(r, next))
        return false;
    token[t].deprel = CC_DEP_NSUBJ;
    token[verb].xpos = CC_XPOS_VBD;
    if (token[next].xpos == CC_XPOS_VBN) token[next].xpos = CC_XPOS_VBD;
    return true;
}

/* "understand each other": two words, one object. */
static bool join_each_other(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    if (t == 0 || !cc_span_is(token[t].lower, "other") || !cc_span_is(token[t - 1].lower, "each")) return false;
    if (token[t].head != token[t - 1].head || token[t - 1].deprel != CC_DEP_OBJ) return false;
    token[t].head = t - 1;
    token[t].deprel = CC_DEP_FLAT;
    return true;
}

/* "The report named members.": with an object, in a sentence that ends as one and has no other verb, the participle is
 * its verb. */
static bool raise_participle(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head;
    if (token[t].xpos != CC_XPOS_VBN || token[t].deprel != CC_DEP_ACL || noun < 0 || noun != r->s->root) return false;
    bool ends = token[r->s->count - 1].xpos == CC_XPOS_PERIOD && r->low[t] == noun + 1;
    if (!ends || cc_child(r->s, t, CC_DEP_OBJ) == CC_NO_TOKEN || !cc_is_nominal(&token[noun])) return false;
    CC_FOR_CHILDREN(r->s, noun, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (d == CC_DEP_COP || d == CC_DEP_NSUBJ || d == CC_DEP_CONJ || d == CC_DEP_PARATAXIS || d == CC_DEP_CASE)
            return false;
    }
    token[t].head = token[noun].head;
    token[t].deprel = token[noun].deprel;
    token[t].xpos = CC_XPOS_VBD;
    for (int32_t k = token[noun].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k > t) token[k].head = t;
    token[noun].head = t;
    token[noun].deprel = CC_DEP_NSUBJ;
    return true;
}

/* "branded him a killer": who is called something gets nothing. */
static bool call_object(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].deprel != CC_DEP_IOBJ || verb < 0) return false;
    int32_t what = cc_child(r->s, verb, CC_DEP_OBJ);
    if (what < t || !is_said_to_be(r, verb, t, what)) return false;
    token[t].deprel = CC_DEP_OBJ;
    return true;
}

/* "urged both sides to return": an order to them, no sort of sides. */
static bool give_order(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (token[t].deprel != CC_DEP_ACL || token[t].upos != CC_UPOS_VERB || !cc_has_to(r, t) || noun > t) return false;
    if (token[noun].deprel != CC_DEP_OBJ || verb < 0 || verb > noun || token[verb].upos != CC_UPOS_VERB) return false;
    cc_effect e = (cc_effect)r->lex[verb]->effect[CC_PART_VERB];
    bool orders = e == CC_EFFECT_ORDER || e == CC_EFFECT_ALLOW || (e == CC_EFFECT_ASK && r->lex[verb]->says_verb) ||
                  (e == CC_EFFECT_MAKE && !cc_span_is(token[verb].lemma, "make")); /* "triggered others to run" */
    bool thing = r->lex[noun]->event != CC_NO_EVENT || r->lex[noun]->effect[CC_PART_NOUN] != CC_EFFECT_NONE;
    if (!orders || thing || cc_child(r->s, verb, CC_DEP_XCOMP) != CC_NO_TOKEN) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_XCOMP;
    return true;
}

/* "Police shot and killed the man": tagged as a noun, though a verb of the past is joined to it. */
static bool shoot(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t who = cc_child(r->s, t, CC_DEP_COMPOUND), next = cc_child(r->s, t, CC_DEP_CONJ);
    if (!cc_span_is(token[t].lower, "shot") || token[t].upos != CC_UPOS_NOUN || who != t - 1 || next < 0) return false;
    if (token[next].xpos != CC_XPOS_VBD || cc_has_own_subject(r, next) || cc_has_own_subject(r, t)) return false;
    token[t].upos = CC_UPOS_VERB;
    token[t].xpos = CC_XPOS_VBD;
    token[t].lemma = CC_LIT("shoot");
    r->lex[t] = cc_lexeme_find(r->lexicon, token[t].lemma);
    token[who].deprel = CC_DEP_NSUBJ;
    return true;
}

/* "offers Dahl public talks": no talks are called Dahl; he is offered them. */
static bool give_to_named(cc_reading *r, int32_t t)
{
    static const char *const classes[] = {"offer", "give", "send", "promise", "pay"};
    cc_token *token = r->s->token;
    int32_t thing = token[t].head, verb = thing < 0 ? CC_NO_TOKEN : token[thing].head;
    if (token[t].deprel != CC_DEP_COMPOUND || cc_name_kind_at(r, t) != CC_NAME_PERSON || verb < 0) return false;
    if (token[thing].deprel != CC_DEP_OBJ || r->low[t] != r->low[thing] || verb != r->low[t] - 1) return false;
    bool gives = false;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        gives |= cc_span_is(r->lex[verb]->verb_class, classes[i]);
    if (!gives) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_IOBJ;
    return true;
}

/* "a spokesman for Mr. Hale, Jon Dahl", "the mayor of Lund, Jon Dahl": the name goes with the role, not with whose it
 * is. */
static bool name_the_role(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t first = token[t].head, inner = t - 1;
    /* "the wife of rebel leader |Jon Dahl|": whose wife she is, whatever the tree hangs "of" on */
    int32_t of = r->low[t];
    if (token[t].deprel == CC_DEP_APPOS && of > first && of < t && cc_span_is(token[of].lower, "of") &&
        token[of].deprel == CC_DEP_CASE) {
        token[of].head = t;
        token[t].deprel = CC_DEP_NMOD;
        return true;
    }
    /* he is the leader, and no wife */
    if (token[t].deprel == CC_DEP_APPOS && cc_name_kind_at(r, t) == CC_NAME_PERSON && inner > first && r->low[t] == t &&
        token[inner].upos == CC_UPOS_NOUN && r->lex[inner]->slot == CC_NOUN_PERSON &&
        cc_main_relation(r, inner) == CC_DEP_NMOD && cc_is_below(r->s, inner, first)) {
        token[t].head = inner;
        return true;
    }
    if (token[t].deprel != CC_DEP_APPOS || cc_name_kind_at(r, t) != CC_NAME_PERSON || first > t) return false;
    int whose = cc_name_kind_at(r, first);
    bool owned = whose == CC_NAME_PERSON || whose == CC_NAME_ORGANISATION || token[first].upos == CC_UPOS_PROPN;
    /* "the head of the fire |department|, Jon Dahl", "the author of that |boast|, Jon Dahl": a thing is nobody */
    bool thing = token[first].upos == CC_UPOS_NOUN && !cc_is_somebody(r, first) && cc_is_behind_comma(r->s, t);
    if ((!owned && !thing) || token[first].deprel != CC_DEP_NMOD || token[first].head > first) return false;
    int32_t role = token[first].head;
    while (thing && !is_office(r, role) && token[role].deprel == CC_DEP_NMOD && token[role].head < role)
        role = token[role].head;
    if (!is_office(r, role)) return false;
    token[t].head = role;
    return true;
}

/* "was taken to area hospitals": no verb behind "to", so it is a preposition. */
static bool free_goal(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    if ((token[t].deprel != CC_DEP_XCOMP && token[t].deprel != CC_DEP_ADVCL) || token[t].head > t) return false;
    if (token[t].upos != CC_UPOS_NOUN && token[t].upos != CC_UPOS_PROPN) return false;
    int32_t to = cc_child(r->s, t, CC_DEP_MARK), head = cc_child(r->s, t, CC_DEP_OBJ);
    if (to > 0 && cc_span_equal(token[to - 1].lemma, token[t].lemma)) return false; /* "from side to side" */
    if (to == CC_NO_TOKEN || token[to].xpos != CC_XPOS_TO || cc_child(r->s, t, CC_DEP_COP) != CC_NO_TOKEN) return false;
    bool compound = head == t + 1 && cc_is_nominal(&token[head]);
    if (!compound) head = t;
    token[head].head = token[t].head;
    token[head].deprel = CC_DEP_OBL;
    token[to].head = head;
    token[to].deprel = CC_DEP_CASE;
    if (!compound) return true;
    token[t].head = head;
    token[t].deprel = CC_DEP_COMPOUND;
    return true;
}

const cc_repair cc_repairs_of_attachment[] = {
    REPAIR(name_the_role, .relation = RELATION(APPOS), .has = CC_HEAD_BEFORE | CC_HAS_NAME),
    REPAIR(raise_verb, .relation = RELATION(AMOD) | RELATION(COMPOUND), .xpos = XPOS(VBD) | XPOS(VBN) | XPOS(VBZ),
           .has = CC_HEAD_BEHIND),
    REPAIR(free_mark, .relation = RELATION(CASE), .has = CC_HEAD_BEHIND, .starts = "absuowft",
           .above_family = RELATION(NSUBJ)),
    REPAIR(free_subject, .relation = RELATION(CONJ), .xpos = XPOS(VBD) | XPOS(VBZ) | XPOS(VBP)),
    REPAIR(give_to_first, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE),
    REPAIR(free_goal, .relation = RELATION(XCOMP) | RELATION(ADVCL), .upos = UPOS(NOUN) | UPOS(PROPN),
           .has = CC_HAS_CHILD),
    REPAIR(give_to_named, .relation = RELATION(COMPOUND), .has = CC_HAS_NAME, .above = RELATION(OBJ)),
    REPAIR(pay_to_first, .family = RELATION(NMOD), .xpos = XPOS(DOLLAR), .has = CC_HEAD_BEFORE, .above = RELATION(OBJ)),
    REPAIR(shoot, .upos = UPOS(NOUN), .has = CC_HAS_CHILD, .starts = "s"),
    REPAIR(free_active, .relation = RELATION(NSUBJ_PASS), .has = CC_HEAD_BEHIND),
    REPAIR(give_order, .relation = RELATION(ACL), .upos = UPOS(VERB), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .above = RELATION(OBJ)),
    REPAIR(join_each_other, .starts = "o"),
    REPAIR(call_object, .relation = RELATION(IOBJ)),
    REPAIR(raise_participle, .relation = RELATION(ACL), .xpos = XPOS(VBN), .has = CC_HAS_CHILD),
    {0},
};

void cc_take_place(cc_reading *r, int32_t low, int32_t high, cc_deprel relation)
{
    cc_token *token = r->s->token;
    token[low].head = token[high].head;
    token[low].deprel = token[high].deprel;
    for (int32_t k = token[high].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k != low) token[k].head = low;
    token[high].head = low;
    token[high].deprel = (uint8_t)relation;
}

bool cc_is_comma(const cc_reading *r, int32_t t)
{
    return t >= 0 && t < (int32_t)r->s->count && cc_span_is(cc_at(r, t)->form, ",");
}

bool cc_has_comma(const cc_reading *r, int32_t from, int32_t to)
{
    for (int32_t k = from; k < to; k++)
        if (cc_is_comma(r, k)) return true;
    return false;
}

bool cc_is_tagged_comma(const cc_reading *r, int32_t t)
{
    return t >= 0 && t < (int32_t)r->s->count && cc_at(r, t)->xpos == CC_XPOS_COMMA;
}

void cc_read_as_noun(cc_reading *r, int32_t t)
{
    cc_token *token = &r->s->token[t];
    token->upos = CC_UPOS_NOUN;
    token->xpos = CC_XPOS_NN;
    token->lemma = token->lower;
    r->lex[t] = cc_lexeme_find(r->lexicon, token->lemma);
}

void cc_read_as_gerund(cc_reading *r, int32_t t)
{
    cc_token *token = &r->s->token[t];
    cc_span base;
    token->upos = CC_UPOS_VERB;
    token->xpos = CC_XPOS_VBG;
    if (r->lexicon->wordnet == NULL || cc_wordnet_base(r->lexicon->wordnet, token->lower, CC_WN_VERB, &base, 1) == 0)
        return;
    token->lemma = base;
    r->lex[t] = cc_lexeme_find(r->lexicon, token->lemma);
}
