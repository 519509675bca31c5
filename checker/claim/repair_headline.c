/* claim/repair_headline.c - headline grammar, and words that a tree takes for another kind of word: "gunman shot,
 * killed", "gave Lund Athletic the biggest win", "genome sequencing showed", "theft, hacking attacks". */
#include "claim/repair.h"

static bool is_participle(const cc_reading *r, int32_t t)
{
    return t >= 0 && t < (int32_t)r->s->count && (cc_at(r, t)->xpos == CC_XPOS_VBN || cc_at(r, t)->xpos == CC_XPOS_VBD);
}

/* A line without a full stop. */
static void make_passive(cc_reading *r, int32_t verb, int32_t who, cc_span lemma)
{
    cc_token *token = r->s->token;
    token[verb].upos = CC_UPOS_VERB;
    token[verb].xpos = CC_XPOS_VBN;
    token[verb].lemma = lemma;
    r->lex[verb] = cc_lexeme_find(r->lexicon, lemma);
    token[who].head = verb;
    token[who].deprel = CC_DEP_NSUBJ_PASS;
}

/* "gunman shot, killed": was shot, and was killed. */
static bool shot_and_killed(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t who = t - 1, next = t + 2, count = (int32_t)r->s->count;
    if (who < 0 || !cc_span_is(token[t].lower, "shot") || token[t].upos == CC_UPOS_VERB || !cc_is_unstopped(r))
        return false;
    if (r->lex[who]->slot != CC_NOUN_PERSON && cc_name_kind_at(r, who) != CC_NAME_PERSON) return false;
    if (token[who].head != t || (t + 1 < count && token[t + 1].upos != CC_UPOS_PUNCT &&
                                 token[t + 1].upos != CC_UPOS_ADP && token[t + 1].upos != CC_UPOS_CCONJ))
        return false;
    make_passive(r, t, who, CC_LIT("shoot"));
    if (next < count && is_participle(r, next) && cc_child(r->s, next, CC_DEP_OBJ) == CC_NO_TOKEN &&
        !cc_has_own_subject(r, next) && token[next].head != CC_NO_TOKEN) {
        token[next].head = t;
        token[next].deprel = CC_DEP_CONJ;
        token[next].xpos = CC_XPOS_VBN;
    }
    if (token[t].head == CC_NO_TOKEN) return true;
    if (token[t].deprel == CC_DEP_APPOS || token[t].deprel == CC_DEP_NMOD) {
        token[t].head = r->s->root;
        token[t].deprel = CC_DEP_PARATAXIS;
    }
    return true;
}

/* "Four hurt in Lund fire, one held": the first participle has a subject of its own. */
static bool count_hurt(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].deprel != CC_DEP_NUMMOD || verb != t + 1 || token[verb].xpos != CC_XPOS_VBN || !cc_is_unstopped(r))
        return false;
    if (cc_has_own_subject(r, verb) || token[verb].upos != CC_UPOS_VERB || r->low[verb] != r->low[t]) return false;
    token[t].deprel = CC_DEP_NSUBJ_PASS;
    if (token[verb].deprel == CC_DEP_ADVCL) token[verb].deprel = CC_DEP_PARATAXIS;
    return true;
}

static bool gives(const cc_reading *r, int32_t verb)
{
    static const char *const classes[] = {"offer", "give", "send", "promise", "pay", "award", "grant"};
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (cc_span_is(r->lex[verb]->verb_class, classes[i]) || cc_span_is(cc_at(r, verb)->lemma, classes[i]))
            return true;
    return false;
}

/* "gave Lund Athletic the biggest win": what stands before an article is none of the noun behind it. */
static bool end_name(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t thing = token[t].head, name = t - 1, det = t + 1;
    if (t < 1 || token[t].xpos != CC_XPOS_NNP || thing <= det || token[det].upos != CC_UPOS_DET) return false;
    if (token[t].deprel != CC_DEP_AMOD && token[t].deprel != CC_DEP_COMPOUND) return false;
    int32_t verb = token[thing].head;
    if (token[det].head != thing || token[thing].deprel != CC_DEP_OBJ || verb < 0) return false;
    if (token[name].upos != CC_UPOS_PROPN || token[name].head != verb) return false;
    if (token[name].deprel != CC_DEP_OBJ && token[name].deprel != CC_DEP_IOBJ) return false;
    token[t].head = name;
    token[t].deprel = CC_DEP_FLAT;
    if (gives(r, verb)) token[name].deprel = CC_DEP_IOBJ;
    return true;
}

/* "gave Lund the lead": of two objects of a verb of giving the first gets the second. */
static bool give_to_team(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].deprel != CC_DEP_OBJ || verb < 0 || verb > t || token[t].name < 0 || !gives(r, verb)) return false;
    CC_FOR_CHILDREN(r->s, verb, k) {
        if (k <= t || token[k].deprel != CC_DEP_OBJ || r->low[k] != r->high[t] + 1) continue;
        token[t].deprel = CC_DEP_IOBJ;
        return true;
    }
    return false;
}

/* "Gene sequencing showed": no auxiliary ends in -ing but those of "be" and "have". */
static bool head_subject(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].xpos != CC_XPOS_VBG || token[t].deprel != CC_DEP_AUX || verb < t) return false;
    if (cc_span_is(token[t].lower, "being") || cc_span_is(token[t].lower, "having") ||
        cc_span_is(token[t].lower, "getting"))
        return false;
    int32_t before = cc_child(r->s, verb, CC_DEP_NSUBJ);
    if (before < 0 || before != t - 1 || token[before].upos == CC_UPOS_PRON ||
        cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) >= 0)
        return false;
    token[t].deprel = CC_DEP_NSUBJ;
    cc_read_as_noun(r, t);
    token[before].head = t;
    token[before].deprel = CC_DEP_COMPOUND;
    if (token[verb].xpos == CC_XPOS_VBN) token[verb].xpos = CC_XPOS_VBD;
    return true;
}

/* "election meddling", "hacking attacks" in a list of things: nouns; nobody is said to do them. */
static bool list_nouns(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t first = token[t].head, next = t + 1;
    if (token[t].xpos != CC_XPOS_VBG || token[t].deprel != CC_DEP_CONJ || first < 0 || first > t) return false;
    if (token[first].upos != CC_UPOS_NOUN && token[first].upos != CC_UPOS_PROPN) return false;
    if (cc_child(r->s, first, CC_DEP_COP) >= 0 || cc_child(r->s, t, CC_DEP_AUX) >= 0 || cc_has_own_subject(r, t))
        return false;
    bool compound = cc_child(r->s, t, CC_DEP_COMPOUND) == t - 1 && cc_child(r->s, t, CC_DEP_OBJ) < 0;
    bool attribute = next < (int32_t)r->s->count && token[next].xpos == CC_XPOS_NNS &&
                     ((token[next].head == t && token[next].deprel == CC_DEP_OBJ) ||
                      (token[next].head == first && token[next].deprel == CC_DEP_CONJ)) &&
                     r->low[next] == next && r->low[t] >= t - 1 && cc_child(r->s, t, CC_DEP_CC) < 0 &&
                     r->lex[next]->event != CC_NO_EVENT;
    if (!compound && !attribute) return false;
    cc_read_as_noun(r, t);
    if (!attribute) return true;
    cc_take_place(r, next, t, CC_DEP_COMPOUND);
    return true;
}

/* "she had herself claimed": "herself" stands between the auxiliary and its verb; nobody has herself. */
static bool join_reflexive(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t has = token[t].head, self = t - 1;
    if (token[t].xpos != CC_XPOS_VBN || token[t].deprel != CC_DEP_XCOMP || has != t - 2 || has < 0) return false;
    if (!cc_span_is(token[has].lemma, "have") || token[self].head != has || token[self].deprel != CC_DEP_OBJ)
        return false;
    cc_span w = token[self].lower;
    if (w.len < 6 || (!cc_span_is(w, "himself") && !cc_span_is(w, "herself") && !cc_span_is(w, "itself") &&
                      !cc_span_is(w, "themselves")))
        return false;
    cc_take_place(r, t, has, CC_DEP_AUX);
    token[has].upos = CC_UPOS_AUX;
    token[self].deprel = CC_DEP_ADVMOD;
    return true;
}

/* "Strong quake rattles Oslo County": of a headline's nouns the one before a name is its verb. */
static bool rattle_place(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"rattle", "shake", "rock",  "jolt", "hit",    "strike", "batter",
                                        "pound",  "slam",  "sweep", "lash", "strand", "topple", "claim"};
    cc_token *token = r->s->token;
    int32_t who = t - 1, place = t + 1, count = (int32_t)r->s->count;
    if (token[t].head != CC_NO_TOKEN || token[t].xpos != CC_XPOS_NNS || who < 0 || place >= count) return false;
    if (!cc_is_unstopped(r) || !CC_AMONG(token[t].lemma, verbs)) return false;
    if (token[who].head != t || token[who].deprel != CC_DEP_COMPOUND || token[place].upos != CC_UPOS_PROPN)
        return false;
    while (token[place].head > place) place = token[place].head; /* "Oslo County" */
    if (token[place].head != t || token[place].time >= 0) return false;
    for (int32_t k = 0; k < count; k++) {
        if (token[k].head != t || k == who || k == place) continue;
        if (k < who) token[k].head = who;
        else if (token[k].time >= 0) token[k].deprel = CC_DEP_OBL_UNMARKED;
        else if (cc_main_relation(r, k) == CC_DEP_NMOD) token[k].deprel = CC_DEP_OBL;
    }
    token[who].deprel = CC_DEP_NSUBJ;
    token[place].deprel = CC_DEP_OBJ;
    token[t].upos = CC_UPOS_VERB;
    token[t].xpos = CC_XPOS_VBZ;
    r->lex[t] = cc_lexeme_find(r->lexicon, token[t].lemma);
    return true;
}

static bool may_be_verb(const cc_reading *r, int32_t t)
{
    uint32_t sense;
    bool noun = cc_at(r, t)->xpos == CC_XPOS_NNS || cc_at(r, t)->xpos == CC_XPOS_NN;
    return noun && r->lexicon->wordnet != NULL &&
           cc_wordnet_senses(r->lexicon->wordnet, cc_at(r, t)->lemma, CC_WN_VERB, &sense, 1) > 0;
}

/* "as storm |rips|", "as talks |break| down": the word behind the first noun that may be its verb by its number; `end`
 * ends the phrase. CC_NO_TOKEN. */
static int32_t verb_of_phrase(const cc_reading *r, int32_t as, int32_t end)
{
    int32_t who = as + 1;
    for (; who < end; who++) { /* to the noun that the verb may follow */
        const cc_token *k = cc_at(r, who), *next = cc_at(r, who + 1);
        bool single = k->xpos == CC_XPOS_NN || k->upos == CC_UPOS_PROPN;
        if (single && next->xpos == CC_XPOS_NNS && may_be_verb(r, who + 1)) break;
        if (k->xpos == CC_XPOS_NNS && next->xpos == CC_XPOS_NN && may_be_verb(r, who + 1)) break;
        if (!single && k->upos != CC_UPOS_ADJ && k->upos != CC_UPOS_NUM && k->xpos != CC_XPOS_POS &&
            !(k->xpos == CC_XPOS_NNS && next->xpos == CC_XPOS_POS))
            return CC_NO_TOKEN;
    }
    return who < end ? who + 1 : CC_NO_TOKEN;
}

/* Somebody in an office, "as sports minister": a plural before it is no subject. */
static bool is_office(const cc_reading *r, int32_t t)
{
    return r->lex[t]->slot == CC_NOUN_PERSON || cc_at(r, t)->upos == CC_UPOS_PROPN;
}

/* "Nine killed as storm |rips| roofs off", "Six hurt as bus |overturns|", "Strike on as talks |fail|": behind "as" and
 * a bare noun of the other number the word is a verb, and what stands behind it its object. */
static bool happen_as(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t as = cc_child(r->s, t, CC_DEP_CASE), above = token[t].head;
    cc_deprel d = cc_main_relation(r, t);
    if ((d != CC_DEP_OBL && d != CC_DEP_NMOD) || above < 0 || above > t || as < above || !cc_is_unstopped(r))
        return false;
    if (!cc_span_is(token[as].lower, "as") || r->low[t] != as) return false;
    /* "were listed as gift certificates": no headline has an auxiliary */
    if (cc_child(r->s, above, CC_DEP_AUX) != CC_NO_TOKEN) return false;
    int32_t verb = verb_of_phrase(r, as, t), who = verb - 1;
    if (verb == CC_NO_TOKEN || (token[verb].xpos == CC_XPOS_NN && is_office(r, t))) return false;
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling) {
        if (k == as || k == verb || (k > verb && k < t)) continue;
        token[k].head = k < who ? who : verb;
        if (k > t && token[k].deprel == CC_DEP_NMOD) token[k].deprel = CC_DEP_OBL;
        if (k < t || t != verb) continue;
        if (token[k].deprel == CC_DEP_APPOS || token[k].deprel == CC_DEP_NUMMOD) token[k].deprel = CC_DEP_OBJ;
        if (token[k].xpos == CC_XPOS_RP) token[k].deprel = CC_DEP_COMPOUND_PRT;
    }
    bool plural = token[verb].xpos == CC_XPOS_NN;
    int32_t next = verb + 1;
    if (next < (int32_t)r->s->count && token[next].xpos == CC_XPOS_RP && token[next].head == above)
        token[next].head = verb, token[next].deprel = CC_DEP_COMPOUND_PRT;
    token[verb].head = above;
    token[verb].deprel = CC_DEP_ADVCL;
    token[verb].upos = CC_UPOS_VERB;
    token[verb].xpos = plural ? CC_XPOS_VBP : CC_XPOS_VBZ;
    token[who].head = verb;
    token[who].deprel = CC_DEP_NSUBJ;
    token[as].head = verb;
    token[as].deprel = CC_DEP_MARK;
    for (int32_t k = as + 1; k < who; k++)
        if (token[k].head == t || token[k].head == verb) token[k].head = who;
    if (t == verb) return true;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBJ;
    return true;
}

/* "Eleven dead as train |jumps| track": the train does, the eleven are dead. */
static bool part_at_as(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t dead = cc_child(r->s, t, CC_DEP_NSUBJ), who = t - 1;
    cc_deprel d = cc_main_relation(r, t);
    if (token[t].upos != CC_UPOS_VERB || (d != CC_DEP_ROOT && d != CC_DEP_ADVCL) || dead < 0 || dead > t ||
        r->high[dead] != who || !cc_is_unstopped(r))
        return false;
    while (who > dead && ((token[who].head > who && token[who].head < t) || cc_relation(r, who) == CC_DEP_CONJ))
        who = token[who].head;
    int32_t as = who <= dead ? CC_NO_TOKEN : cc_child(r->s, who, CC_DEP_CASE),
            state = who <= dead ? 0 : token[who].head;
    if (as < dead || !cc_span_is(token[as].lower, "as") || state > as || r->low[who] != as) return false;
    if (token[state].upos != CC_UPOS_ADJ) state = dead; /* "Fourth death in hospital as bug spreads" */
    if (state != dead && token[state].head != dead) return false;
    token[state].head = token[t].head;
    token[state].deprel = token[t].head < 0 ? CC_DEP_ROOT : CC_DEP_PARATAXIS;
    if (state != dead) token[dead].head = state, token[dead].deprel = CC_DEP_NSUBJ;
    token[t].head = state;
    token[t].deprel = CC_DEP_ADVCL;
    token[who].head = t;
    token[who].deprel = CC_DEP_NSUBJ;
    token[as].head = t;
    token[as].deprel = CC_DEP_MARK;
    return true;
}

/* "Fourth death in hospital as |cases| climb": of two subjects the one behind "as" is the verb's, the other what the
 * headline tells of. */
static bool part_subjects(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, mark = r->low[t] - 1;
    if (cc_relation(r, t) != CC_DEP_NSUBJ || verb < t || token[verb].deprel != CC_DEP_ROOT || !cc_is_unstopped(r))
        return false;
    int32_t dead = cc_child(r->s, verb, CC_DEP_NSUBJ);
    if (dead < 0 || dead >= t) return false;
    if (mark <= dead || token[mark].head != verb || !cc_span_is(token[mark].lower, "as")) return false;
    if (r->high[dead] + 1 != mark || r->high[t] + 1 != verb) return false;
    token[dead].head = CC_NO_TOKEN;
    token[dead].deprel = CC_DEP_ROOT;
    token[verb].head = dead;
    token[verb].deprel = CC_DEP_ADVCL;
    return true;
}

const cc_repair cc_repairs_of_headlines[] = {
    REPAIR(happen_as, .family = RELATION(OBL) | RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD | CC_UNSTOPPED),
    REPAIR(part_at_as, .family = RELATION(ROOT) | RELATION(ADVCL), .upos = UPOS(VERB),
           .has = CC_HAS_CHILD | CC_UNSTOPPED),
    REPAIR(part_subjects, .relation = RELATION(NSUBJ), .has = CC_HEAD_BEHIND | CC_UNSTOPPED, .above = RELATION(ROOT)),
    REPAIR(rattle_place, .xpos = XPOS(NNS), .has = CC_HAS_CHILD | CC_UNSTOPPED),
    REPAIR(shot_and_killed, .has = CC_HAS_CHILD | CC_UNSTOPPED, .starts = "s"),
    REPAIR(count_hurt, .relation = RELATION(NUMMOD), .has = CC_HEAD_BEHIND | CC_UNSTOPPED, .head = UPOS(VERB)),
    REPAIR(end_name, .relation = RELATION(AMOD) | RELATION(COMPOUND), .xpos = XPOS(NNP), .has = CC_HEAD_BEHIND,
           .above = RELATION(OBJ)),
    REPAIR(give_to_team, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE | CC_HAS_NAME),
    REPAIR(head_subject, .relation = RELATION(AUX), .xpos = XPOS(VBG), .has = CC_HEAD_BEHIND),
    REPAIR(list_nouns, .relation = RELATION(CONJ), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE),
    REPAIR(join_reflexive, .relation = RELATION(XCOMP), .xpos = XPOS(VBN), .has = CC_HEAD_BEFORE, .head_starts = "h"),
    {0},
};
