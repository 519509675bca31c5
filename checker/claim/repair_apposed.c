/* claim/repair_apposed.c - a description between two commas behind a name, taken for the one who does it. */
#include "claim/repair.h"

/* Somebody by a word for one, or what he is among others: "chairman of the council", "a Republican from Ohio". */
static bool describes_somebody(const cc_reading *r, int32_t t)
{
    const cc_token *k = cc_at(r, t);
    if (k->xpos != CC_XPOS_NN && k->xpos != CC_XPOS_NNP) return false;
    if (cc_name_kind_at(r, t) == CC_NAME_PERSON) return false;
    int32_t det = cc_child(r->s, t, CC_DEP_DET);
    bool one = det != CC_NO_TOKEN && (cc_span_is(cc_at(r, det)->lower, "a") || cc_span_is(cc_at(r, det)->lower, "an"));
    return one || r->lex[t]->slot == CC_NOUN_PERSON || cc_name_kind_at(r, t) == CC_NAME_ROLE;
}

/* Within the description nobody else is named: "a spokesman, Jon Berg," is one himself. */
static bool names_another(const cc_reading *r, int32_t t)
{
    CC_FOR_CHILDREN(r->s, t, k)
        if ((cc_main_relation(r, k) == CC_DEP_APPOS || cc_main_relation(r, k) == CC_DEP_FLAT) && k > t &&
            cc_name_kind_at(r, k) == CC_NAME_PERSON)
            return true;
    return false;
}

/* The head of the person's name that ends before the comma and opens the sentence or what a mark parts off; -1. */
static int32_t name_before(const cc_reading *r, int32_t comma)
{
    int32_t name = comma < 1 ? -1 : cc_at(r, comma - 1)->name;
    if (name < 0) return -1;
    const cc_name *n = &r->article->names.item[name];
    uint32_t first = r->s->first;
    if (n->kind != CC_NAME_PERSON || n->at.last != first + (uint32_t)comma || n->at.first < first) return -1;
    int32_t t = (int32_t)(n->at.first - first);
    while (t > 0 && (cc_at(r, t - 1)->deprel == CC_DEP_NMOD_DESC ||
                     (cc_at(r, t)->head == t - 1 && cc_at(r, t)->deprel == CC_DEP_FLAT)))
        t--;
    bool opens = t == 0 || cc_at(r, t - 1)->upos == CC_UPOS_PUNCT || cc_at(r, t - 1)->upos == CC_UPOS_CCONJ;
    if (!opens) return -1;
    int32_t head = (int32_t)(n->at.head - first);
    while (cc_at(r, head)->head >= t && cc_at(r, head)->head < comma) head = cc_at(r, head)->head;
    return head;
}

/* "Kim Berg, |a mayor's ally|, said it would close", where the name hangs on something before it. */
static bool describe_name(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, comma = r->low[t] - 1, behind = r->high[t] + 1;
    if (token[t].deprel != CC_DEP_NSUBJ || verb < behind || comma < 1 || !cc_is_comma(r, comma)) return false;
    if (!describes_somebody(r, t) || names_another(r, t)) return false;
    if (token[behind].upos == CC_UPOS_PUNCT ? !cc_is_comma(r, behind) : behind != verb) return false;
    int32_t who = name_before(r, comma);
    if (who < 0 || who == verb || token[who].deprel == CC_DEP_NSUBJ) return false;
    if (cc_is_below(r->s, verb, who)) {
        if (token[verb].head != who) return false;
        cc_take_place(r, verb, who, CC_DEP_NSUBJ);
    } else {
        int32_t old = token[who].head;
        for (int32_t k = r->low[who] - 1; k <= behind; k++) /* the marks go with the name */
            if (k >= 0 && token[k].upos == CC_UPOS_PUNCT && token[k].head == old) token[k].head = verb;
        token[who].head = verb;
        token[who].deprel = CC_DEP_NSUBJ;
    }
    token[t].head = who;
    token[t].deprel = CC_DEP_APPOS;
    return true;
}

/* "a mother of three, |42|, was held": an age behind its comma is no part of the phrase. */
static bool part_age(cc_reading *r, int32_t t)
{
    cc_token *k = &r->s->token[t];
    cc_deprel d = cc_main_relation(r, t);
    if (d != CC_DEP_CONJ && d != CC_DEP_DEP && d != CC_DEP_NMOD && d != CC_DEP_NUMMOD) return false;
    if (k->number < 0 || k->head != t - 2 || !cc_is_comma(r, t - 1)) return false;
    if (r->article->numbers.item[k->number].kind != CC_NUMBER_AGE) return false;
    k->deprel = CC_DEP_APPOS;
    return true;
}

/* lexnames(5) of the first sense of a common noun, 0 for none. */
static unsigned first_kind(const cc_reading *r, int32_t t)
{
    uint32_t sense;
    const cc_wordnet *w = r->lexicon->wordnet;
    if (w == NULL || cc_at(r, t)->upos != CC_UPOS_NOUN) return 0;
    return cc_wordnet_senses(w, cc_at(r, t)->lemma, CC_WN_NOUN, &sense, 1) == 0 ? 0 : cc_wordnet_lexfile(w, sense);
}

/* "a city", "the leader", "a company" may describe a name of this kind. */
static bool can_describe(const cc_reading *r, int32_t t, cc_name_kind kind)
{
    enum { GROUP = 14, LOCATION = 15, PERSON = 18 };
    static const char *const bodies[] = {"firm", "arm", "site", "website", "agency", "branch", "network"};
    static const char *const places[] = {"capital", "stronghold", "home",    "port",
                                         "island",  "nation",     "village", "base"};
    unsigned k = first_kind(r, t);
    switch (kind) {
    case CC_NAME_PERSON:
        return cc_name_kind_at(r, t) == CC_NAME_ROLE || k == PERSON || r->lex[t]->slot == CC_NOUN_PERSON;
    case CC_NAME_PLACE: return k == LOCATION || CC_AMONG(cc_at(r, t)->lemma, places);
    case CC_NAME_ORGANISATION: return k == GROUP || CC_AMONG(cc_at(r, t)->lemma, bodies);
    default: return false;
    }
}

/* "a meeting with Berg, |the leader|", "a hospital in Lund, |a town|": what no meeting and no hospital can be describes
 * the name before the comma. */
static bool describe_last_name(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t head = token[t].head, low = r->low[t], comma = cc_is_comma(r, low) ? low : low - 1, last = comma - 1;
    if (token[t].deprel != CC_DEP_APPOS || token[t].upos != CC_UPOS_NOUN || last <= head || !cc_is_comma(r, comma))
        return false;
    bool named = token[head].name >= 0 && cc_name_kind_at(r, head) != CC_NAME_ROLE;
    if (token[head].upos != CC_UPOS_NOUN || named || token[last].name < 0 || !cc_is_below(r->s, last, head))
        return false;
    const cc_name *n = &r->article->names.item[token[last].name];
    int32_t name = (int32_t)(n->at.head - r->s->first);
    if (n->at.last != r->s->first + (uint32_t)comma || name <= head || name > last) return false;
    while (token[name].head > head && token[name].head <= last && cc_main_relation(r, name) != CC_DEP_NMOD &&
           cc_main_relation(r, name) != CC_DEP_CONJ)
        name = token[name].head;
    /* "guards and Jon Berg, |the captain|": one is not many */
    bool many = n->kind == CC_NAME_PERSON && token[head].xpos == CC_XPOS_NNS && token[t].xpos == CC_XPOS_NN;
    if (cc_main_relation(r, name) == CC_DEP_APPOS) return false; /* "the client, Lund Energy, |a firm|" */
    if (name <= head || !can_describe(r, t, n->kind) || (!many && can_describe(r, head, n->kind))) return false;
    token[t].head = name;
    return true;
}

const cc_repair cc_repairs_of_apposed[] = {
    REPAIR(describe_last_name, .relation = RELATION(APPOS), .upos = UPOS(NOUN), .has = CC_HEAD_BEFORE,
           .head = UPOS(NOUN)),
    REPAIR(describe_name, .relation = RELATION(NSUBJ), .has = CC_HEAD_BEHIND),
    REPAIR(part_age, .family = RELATION(CONJ) | RELATION(DEP) | RELATION(NMOD) | RELATION(NUMMOD),
           .has = CC_HEAD_BEFORE | CC_HAS_NUMBER),
    {0},
};
