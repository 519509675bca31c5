/* claim/repair_words.c - words that a tree takes for another kind of word, or cuts a name or a phrase at: "unbeaten
 * Dane Jon Berg", "T-Mobile adds", "Thursday's 2:09 a.m. jolt", "got to shore". */
#include "claim/repair.h"

/* "Thursday's 2:09 a.m. jolt": of two subjects side by side the hour belongs to the noun. */
static bool join_hour(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].upos != CC_UPOS_NUM || token[t].deprel != CC_DEP_NSUBJ || verb < t) return false;
    CC_FOR_CHILDREN(r->s, verb, k) {
        if (token[k].deprel != CC_DEP_NSUBJ || token[k].upos != CC_UPOS_NOUN || r->low[k] != t + 1) continue;
        for (int32_t c = r->low[t]; c < t; c++)
            if (token[c].head == t) token[c].head = k;
        token[t].head = k;
        token[t].deprel = CC_DEP_NUMMOD;
        return true;
    }
    return false;
}

/* "got to shore", "brought him to shore": where to; nothing is shored. */
static bool go_to_shore(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t to = cc_child(r->s, t, CC_DEP_MARK), verb = token[t].head;
    if (!cc_span_is(token[t].lower, "shore") || token[t].upos != CC_UPOS_VERB || to != t - 1 || verb < 0 || verb > t)
        return false;
    if (token[to].xpos != CC_XPOS_TO || token[verb].upos != CC_UPOS_VERB) return false;
    int32_t object = cc_child(r->s, t, CC_DEP_OBJ);
    bool wherever = object >= 0 && cc_span_is(token[object].lower, "wherever");
    if ((object >= 0 && !wherever) || cc_child_exact(r->s, t, CC_DEP_COMPOUND_PRT) >= 0) return false;
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k != to) {
            if (cc_main_relation(r, k) == CC_DEP_XCOMP && token[k].xpos == CC_XPOS_VBG) token[k].deprel = CC_DEP_ADVCL;
            if (k == object) token[k].deprel = CC_DEP_ADVMOD;
            token[k].head = verb;
        }
    token[t].upos = CC_UPOS_NOUN;
    token[t].xpos = CC_XPOS_NN;
    token[t].deprel = CC_DEP_OBL;
    token[to].deprel = CC_DEP_CASE;
    r->lex[t] = cc_lexeme_find(r->lexicon, token[t].lemma);
    return true;
}

/* "stepped in as a stand-in": the word right behind the verb is part of it. */
static bool join_particle(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"in", "out", "up", "down", "off", "away", "aside"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, next = t + 1;
    if (token[t].deprel != CC_DEP_ADVMOD || verb < 0 || verb > t || token[verb].upos != CC_UPOS_VERB) return false;
    bool parts = cc_span_is(token[t].lower, "away") || cc_span_is(token[t].lower, "aside");
    if (parts && next < (int32_t)r->s->count && cc_span_is(token[next].lower, "from")) return false;
    /* "brushed the offer aside" */
    int32_t object = parts ? cc_child(r->s, verb, CC_DEP_OBJ) : CC_NO_TOKEN;
    if (verb != t - 1 && (object < verb || r->high[object] + 1 != t)) return false;
    if (verb != t - 1 && r->lex[verb]->effect[CC_PART_VERB] != CC_EFFECT_NONE) return false; /* "wants him away" */
    if (!CC_AMONG(token[t].lower, words) || token[t].first_child != CC_NO_TOKEN) return false;
    if (cc_child_exact(r->s, verb, CC_DEP_COMPOUND_PRT) != CC_NO_TOKEN) return false;
    token[t].deprel = CC_DEP_COMPOUND_PRT;
    return true;
}

/* "a letter that he sent this month to Berg": a month is not what one sends. */
static bool date_sending(cc_reading *r, int32_t t)
{
    static const char *const spending[] = {"spend", "take", "waste", "mark", "see", "enter", "begin", "end", "lose"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, first = r->low[t];
    if (token[t].deprel != CC_DEP_OBJ || verb < 0 || verb > t || first == t) return false;
    if (token[t].time < 0 && r->lex[t]->slot != CC_NOUN_TIME) return false;
    if (cc_main_relation(r, verb) != CC_DEP_ACL || token[verb].upos != CC_UPOS_VERB) return false;
    cc_span w = token[first].lower;
    bool deictic = cc_span_is(w, "this") || cc_span_is(w, "last") || cc_span_is(w, "next");
    if (!deictic || CC_AMONG(token[verb].lemma, spending)) return false;
    token[t].deprel = CC_DEP_OBL_UNMARKED;
    return true;
}

/* "a price for alleged Russian meddling": the noun in -ing heads the phrase, the adjective before it describes it. */
static bool head_gerund(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t adjective = t - 1;
    if (token[t].xpos != CC_XPOS_VBG || token[t].deprel != CC_DEP_ACL || adjective < 0) return false;
    cc_deprel d = cc_main_relation(r, adjective);
    if (token[adjective].upos != CC_UPOS_ADJ || token[adjective].head != token[t].head || d != CC_DEP_NMOD)
        return false;
    if (cc_child(r->s, t, CC_DEP_OBJ) != CC_NO_TOKEN || cc_marker(r, adjective) == CC_NO_TOKEN) return false;
    token[t].deprel = token[adjective].deprel;
    cc_read_as_noun(r, t);
    for (int32_t k = token[adjective].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling) token[k].head = t;
    token[adjective].head = t;
    token[adjective].deprel = CC_DEP_AMOD;
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (token[k].deprel == CC_DEP_OBL) token[k].deprel = CC_DEP_NMOD;
    return true;
}

/* "wishes the U.S. President good health": no health is the President's sort; he is wished it. */
static bool wish_to(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"wish", "give", "offer", "grant", "send", "promise", "deny"};
    cc_token *token = r->s->token;
    int32_t thing = token[t].head, verb = thing < 0 ? CC_NO_TOKEN : token[thing].head, next = t + 1;
    if (token[t].deprel != CC_DEP_COMPOUND || r->lex[t]->slot != CC_NOUN_PERSON || verb < 0 || verb > t) return false;
    if (token[thing].deprel != CC_DEP_OBJ || !CC_AMONG(token[verb].lemma, verbs)) return false;
    if (token[next].head != thing || token[next].upos != CC_UPOS_ADJ || token[r->low[thing]].upos != CC_UPOS_DET)
        return false;
    for (int32_t k = r->low[thing]; k < t; k++)
        if (token[k].head == thing) token[k].head = t;
    token[t].head = verb;
    token[t].deprel = CC_DEP_IOBJ;
    return true;
}

/* "T-Mobile adds", cut at its hyphen: one name, which is who adds. */
static bool glue_name(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t first = t - 2, verb = token[t].head;
    if (t < 2 || !cc_span_is(token[t - 1].form, "-") || token[t - 1].space_after || token[first].space_after)
        return false;
    if (token[t].deprel != CC_DEP_NSUBJ || verb < t || token[verb].head != first || token[first].upos != CC_UPOS_PROPN)
        return false;
    token[verb].head = token[first].head;
    token[verb].deprel = token[first].deprel;
    token[first].head = token[t - 1].head = t;
    token[first].deprel = CC_DEP_COMPOUND;
    token[t - 1].deprel = CC_DEP_PUNCT;
    token[t].upos = CC_UPOS_PROPN;
    token[t].xpos = CC_XPOS_NNP;
    if (token[t].name < 0) token[t].name = token[first].name;
    return true;
}

/* "unbeaten Dane Jon Berg": the name is his, where he comes from describes him. */
static bool lead_with_name(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t name = t + 1;
    if (token[t].upos != CC_UPOS_PROPN || cc_name_kind_at(r, t) != CC_NAME_PLACE || token[t].head < 0) return false;
    /* "Danish Pres. Jon Berg" */
    if (name + 1 < (int32_t)r->s->count && token[name].deprel == CC_DEP_NMOD_DESC && token[name].head == name + 1)
        name++;
    if (name >= (int32_t)r->s->count || token[name].head != t || token[name].deprel != CC_DEP_FLAT) return false;
    if (cc_name_kind_at(r, name) != CC_NAME_PERSON || token[name].name == token[t].name) return false;
    cc_take_place(r, name, t, CC_DEP_AMOD);
    return true;
}

/* "the Observatory for Human Rights, an activist group": said of the whole name, not of its last words. */
static bool describe_whole(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t last = token[t].head, whole = last < 0 ? CC_NO_TOKEN : token[last].head;
    if (token[t].deprel != CC_DEP_APPOS || last > t || token[last].deprel != CC_DEP_NMOD || whole < 0) return false;
    if (token[t].upos != CC_UPOS_NOUN || whole > last || token[last].upos != CC_UPOS_PROPN) return false;
    int kind = cc_name_kind_at(r, last);
    if (kind == CC_NAME_PERSON || kind == CC_NAME_PLACE || cc_name_kind_at(r, whole) != CC_NAME_ORGANISATION)
        return false;
    int32_t m = cc_marker(r, last);
    if (m == CC_NO_TOKEN || (!cc_span_is(token[m].lower, "for") && !cc_span_is(token[m].lower, "of"))) return false;
    token[t].head = whole;
    return true;
}

/* "The phone combines features": of two words in -s behind a subject the first is the verb. */
static bool raise_present(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head;
    if (token[t].xpos != CC_XPOS_VBZ || token[t].deprel != CC_DEP_COMPOUND || noun != t + 1) return false;
    if (token[noun].xpos != CC_XPOS_VBZ || cc_child(r->s, noun, CC_DEP_OBJ) != CC_NO_TOKEN) return false;
    int32_t subject = cc_child(r->s, noun, CC_DEP_NSUBJ);
    if (subject < 0 || r->high[subject] + 1 != t) subject = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (subject < 0 || r->high[subject] + 1 != t) return false;
    token[t].head = token[noun].head;
    token[t].deprel = token[noun].deprel;
    for (int32_t k = token[noun].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k < t || token[k].upos == CC_UPOS_PUNCT) token[k].head = t;
    token[noun].head = t;
    token[noun].deprel = CC_DEP_OBJ;
    token[noun].upos = CC_UPOS_NOUN;
    token[noun].xpos = CC_XPOS_NNS;
    return true;
}

/* "take up to 70 days", "expect up to 4,000 people": how many at most; nothing is taken up. */
static bool measure_up_to(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_COMPOUND_PRT || !cc_span_is(cc_at(r, t)->lower, "up")) return false;
    static const char *const rises[] = {"go",   "rise",  "move", "climb", "creep", "shoot", "edge", "jump",
                                        "come", "catch", "keep", "drive", "push",  "bring", "add",  "tick"};
    cc_token *token = r->s->token;
    int32_t to = t + 1, number = t + 2, verb = token[t].head;
    if (verb != t - 1 || number >= (int32_t)r->s->count || !cc_span_is(token[to].lower, "to")) return false;
    int32_t noun = token[to].head;
    if (token[number].upos != CC_UPOS_NUM || noun <= number || token[noun].head != verb) return false;
    if (token[to].deprel != CC_DEP_CASE || r->low[noun] != to || CC_AMONG(token[verb].lemma, rises)) return false;
    token[t].deprel = CC_DEP_ADVMOD;
    if (cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) != CC_NO_TOKEN) return true; /* "was fined up to 500 dollars" */
    token[noun].deprel = CC_DEP_OBJ;
    token[t].head = number;
    token[to].head = t;
    token[to].deprel = CC_DEP_FIXED;
    return true;
}

/* "he is broke": nobody broke him, who would be broken. */
static bool be_broke(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t be = cc_child_exact(r->s, t, CC_DEP_AUX_PASS), who = cc_child_exact(r->s, t, CC_DEP_NSUBJ_PASS);
    if (!cc_span_is(token[t].lower, "broke") || token[t].upos != CC_UPOS_VERB || be == CC_NO_TOKEN || be > t)
        return false;
    if (cc_child_exact(r->s, t, CC_DEP_OBL_AGENT) != CC_NO_TOKEN || cc_child(r->s, t, CC_DEP_OBJ) != CC_NO_TOKEN ||
        cc_child_exact(r->s, t, CC_DEP_COMPOUND_PRT) != CC_NO_TOKEN)
        return false;
    token[t].upos = CC_UPOS_ADJ;
    token[t].xpos = CC_XPOS_JJ;
    token[t].lemma = token[t].lower;
    r->lex[t] = cc_lexeme_find(r->lexicon, token[t].lemma);
    token[be].deprel = CC_DEP_COP;
    if (who != CC_NO_TOKEN) token[who].deprel = CC_DEP_NSUBJ;
    return true;
}

/* "it turned out that", "it emerged that": "it" is what follows. */
static bool empty_it(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"turn", "emerge", "transpire", "seem", "appear", "happen"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].deprel != CC_DEP_NSUBJ || verb < t || !cc_span_is(token[t].lower, "it")) return false;
    if (!CC_AMONG(token[verb].lemma, verbs)) return false;
    int32_t content = cc_child(r->s, verb, CC_DEP_CCOMP);
    if (content == CC_NO_TOKEN) content = cc_child(r->s, verb, CC_DEP_CSUBJ);
    if (content < verb) return false;
    token[t].deprel = CC_DEP_EXPL;
    return true;
}

/* "friends and loved ones": no verb. */
static bool describe_ones(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t ones = t + 1;
    if (!cc_span_is(token[t].lower, "loved") || ones >= (int32_t)r->s->count || token[ones].head != t) return false;
    if (!cc_span_is(token[ones].lower, "ones") || cc_has_own_subject(r, t)) return false;
    cc_take_place(r, ones, t, CC_DEP_AMOD);
    token[t].upos = CC_UPOS_ADJ, token[t].xpos = CC_XPOS_JJ;
    return true;
}

/* "made |up| of six towns" */
static bool make_up(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = t - 1;
    if (verb < 0 || !cc_span_is(token[t].lower, "up") || !cc_span_is(token[verb].lower, "made")) return false;
    if (t + 1 >= (int32_t)r->s->count || !cc_span_is(token[t + 1].lower, "of") || token[t].head == verb) return false;
    if (token[verb].upos != CC_UPOS_VERB || token[t].first_child != CC_NO_TOKEN) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_COMPOUND_PRT;
    return true;
}

/* "a few days |ago| she left": of the days, whatever the tree hangs it on. */
static bool count_back(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t unit = t - 1;
    if (unit < 0 || !cc_span_is(token[t].lower, "ago") || token[t].head == unit || token[unit].head == t) return false;
    if (r->lex[unit]->slot != CC_NOUN_TIME || token[unit].deprel != CC_DEP_OBL_UNMARKED) return false;
    if (token[t].first_child != CC_NO_TOKEN) return false;
    token[t].head = unit;
    return true;
}

/* "the ferry was about |to dock|": soon it will. */
static bool be_about(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = CC_NO_TOKEN;
    if (!cc_span_is(token[t].lower, "about") || token[t].upos == CC_UPOS_ADJ) return false;
    CC_FOR_CHILDREN(r->s, t, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (k > t && (d == CC_DEP_XCOMP || d == CC_DEP_ADVCL || d == CC_DEP_ACL || d == CC_DEP_CCOMP)) verb = k;
    }
    if (verb == CC_NO_TOKEN || !cc_has_to(r, verb) || cc_child(r->s, t, CC_DEP_COP) == CC_NO_TOKEN) return false;
    token[t].upos = CC_UPOS_ADJ, token[t].xpos = CC_XPOS_JJ;
    token[verb].deprel = CC_DEP_XCOMP;
    return true;
}

/* "two boats are |missing|": nobody misses anything; "he is missing his friends". */
static bool be_missing(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t be = cc_child_exact(r->s, t, CC_DEP_AUX);
    if (!cc_span_is(token[t].lower, "missing") || token[t].upos != CC_UPOS_VERB) return false;
    CC_FOR_CHILDREN(r->s, t, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (d == CC_DEP_OBJ || d == CC_DEP_XCOMP || d == CC_DEP_CCOMP || d == CC_DEP_COMPOUND) return false;
        if (d == CC_DEP_AUX && cc_span_is(token[k].lemma, "be")) be = k;
    }
    if (be == CC_NO_TOKEN || !cc_span_is(token[be].lemma, "be")) return false;
    token[be].deprel = CC_DEP_COP;
    token[t].upos = CC_UPOS_ADJ, token[t].xpos = CC_XPOS_JJ;
    token[t].lemma = token[t].lower;
    r->lex[t] = cc_lexeme_find(r->lexicon, token[t].lemma);
    return true;
}

/* "was back |at his desk|", "is out |at sea|": where one is back; the word before the preposition goes with it, as in
 * "out of reach". */
static bool be_back_at(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"back", "out", "up", "down", "off", "away", "over", "in"};
    cc_token *token = r->s->token;
    int32_t state = token[t].head;
    if (cc_main_relation(r, t) != CC_DEP_OBL || state < 0 || !cc_is_nominal(&token[t])) return false;
    if (r->low[t] != state + 1 || !CC_AMONG(token[state].lower, words) || token[state].upos == CC_UPOS_ADJ)
        return false;
    int32_t m = cc_child(r->s, t, CC_DEP_CASE);
    if (m != state + 1 || token[t].time >= 0 || r->lex[t]->slot == CC_NOUN_TIME) return false;
    int32_t cop = cc_child(r->s, state, CC_DEP_COP);
    if (cop == CC_NO_TOKEN || cop > state) return false;
    cc_take_place(r, t, state, CC_DEP_CASE);
    token[m].head = state;
    token[m].deprel = CC_DEP_FIXED;
    return true;
}

const cc_repair cc_repairs_of_words[] = {
    REPAIR(be_broke, .xpos = XPOS(VBN) | XPOS(VBD), .has = CC_HAS_CHILD, .starts = "b", .upos = UPOS(VERB)),
    REPAIR(lead_with_name, .upos = UPOS(PROPN), .has = CC_HAS_CHILD | CC_HAS_NAME),
    REPAIR(describe_whole, .relation = RELATION(APPOS), .upos = UPOS(NOUN), .has = CC_HEAD_BEFORE, .head = UPOS(PROPN),
           .above = RELATION(NMOD)),
    REPAIR(raise_present, .relation = RELATION(COMPOUND), .xpos = XPOS(VBZ), .has = CC_HEAD_BEHIND),
    REPAIR(head_gerund, .relation = RELATION(ACL), .xpos = XPOS(VBG)),
    REPAIR(wish_to, .relation = RELATION(COMPOUND), .above = RELATION(OBJ)),
    REPAIR(glue_name, .relation = RELATION(NSUBJ), .has = CC_HEAD_BEHIND),
    REPAIR(date_sending, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .head = UPOS(VERB),
           .above_family = RELATION(ACL)),
    REPAIR(join_hour, .relation = RELATION(NSUBJ), .upos = UPOS(NUM), .has = CC_HEAD_BEHIND),
    REPAIR(measure_up_to, .relation = RELATION(COMPOUND_PRT), .has = CC_HEAD_BEFORE, .starts = "u"),
    REPAIR(join_particle, .relation = RELATION(ADVMOD), .has = CC_HEAD_BEFORE, .head = UPOS(VERB), .starts = "adiou"),
    REPAIR(go_to_shore, .upos = UPOS(VERB), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .starts = "s", .head = UPOS(VERB)),
    REPAIR(describe_ones, .xpos = XPOS(VBD) | XPOS(VBN), .has = CC_HAS_CHILD, .starts = "l"),
    REPAIR(make_up, .family = RELATION(CASE) | RELATION(ADVMOD), .upos = UPOS(ADP) | UPOS(ADV), .starts = "u"),
    REPAIR(be_about, .upos = UPOS(ADV) | UPOS(ADP), .has = CC_HAS_CHILD, .starts = "a"),
    REPAIR(be_missing, .xpos = XPOS(VBG), .has = CC_HAS_CHILD, .starts = "m", .upos = UPOS(VERB)),
    REPAIR(be_back_at, .family = RELATION(OBL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(count_back, .relation = RELATION(ADVMOD), .starts = "a"),
    REPAIR(empty_it, .relation = RELATION(NSUBJ), .upos = UPOS(PRON), .has = CC_HEAD_BEHIND, .head_starts = "aehst",
           .starts = "i"),
    {0},
};
