/* claim/repair_phrase.c - nouns and states that a tree hangs on the wrong verb: "shot or caused injuries", "looked
 * clueless", "put in place and residents were led out", "in a letter by the bank, Berg was warned". */
#include "claim/repair.h"

/* "looked clueless", "looked shaken": what somebody looked like, not how he looked at something. */
static bool free_state(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"look",   "appear", "seem",  "feel",  "remain", "stay",
                                        "become", "sound",  "prove", "taste", "smell",  "grow"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    bool more = token[t].xpos == CC_XPOS_JJR && verb >= 0 && /* "proved stronger"; "stayed longer" is another thing */
                (cc_span_is(token[verb].lemma, "prove") || cc_span_is(token[verb].lemma, "become") ||
                 cc_span_is(token[verb].lemma, "seem") || cc_span_is(token[verb].lemma, "appear"));
    bool adjective = (token[t].xpos == CC_XPOS_JJ || more) && token[t].deprel == CC_DEP_ADVMOD;
    bool participle = token[t].xpos == CC_XPOS_VBN && token[t].deprel == CC_DEP_XCOMP &&
                      cc_child_exact(r->s, t, CC_DEP_OBL_AGENT) == CC_NO_TOKEN &&
                      cc_child(r->s, t, CC_DEP_AUX) == CC_NO_TOKEN && cc_child(r->s, t, CC_DEP_OBJ) == CC_NO_TOKEN;
    if ((!adjective && !participle) || verb != t - 1) return false;
    if (token[verb].upos != CC_UPOS_VERB || !CC_AMONG(token[verb].lemma, verbs)) return false;
    int32_t state = cc_child(r->s, verb, CC_DEP_XCOMP);
    if (cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN || (state != CC_NO_TOKEN && state != t)) return false;
    token[t].deprel = CC_DEP_XCOMP;
    token[t].upos = CC_UPOS_ADJ;
    token[t].xpos = CC_XPOS_JJ;
    return true;
}

/* "found him guilty": he gets nothing; it is what he was found. */
static bool find_state(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"find", "make", "leave", "keep", "consider", "deem", "render", "declare"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, next = t + 1;
    if (token[t].deprel != CC_DEP_IOBJ || verb < 0 || verb > t || next >= (int32_t)r->s->count) return false;
    if (!CC_AMONG(token[verb].lemma, verbs) || token[next].head != verb) return false;
    cc_deprel d = cc_main_relation(r, next);
    bool state = token[next].upos == CC_UPOS_ADJ || cc_span_is(token[next].lower, "guilty");
    if (!state || (d != CC_DEP_OBJ && d != CC_DEP_XCOMP && d != CC_DEP_ADVMOD)) return false;
    token[t].deprel = CC_DEP_OBJ;
    token[next].deprel = CC_DEP_XCOMP;
    return true;
}

/* "shot or caused injuries", "is recruiting and has trained fighters": behind the second verb stands its object. */
static bool give_to_second(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t first = token[t].head;
    if (token[t].deprel != CC_DEP_OBJ || first < 0 || first > t || token[first].upos != CC_UPOS_VERB) return false;
    int32_t second = CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, first, k)
        if (cc_main_relation(r, k) == CC_DEP_CONJ && k > first && k < t) second = k;
    if (second == CC_NO_TOKEN || token[second].upos != CC_UPOS_VERB || second < r->low[t] - 2) return false;
    if (r->high[second] >= r->low[t] || cc_child(r->s, second, CC_DEP_OBJ) != CC_NO_TOKEN) return false;
    if (cc_child_exact(r->s, second, CC_DEP_AUX_PASS) != CC_NO_TOKEN) return false;
    token[t].head = second;
    return true;
}

/* "were put in place and residents are being led out": behind "and", a noun right before an auxiliary whose verb has no
 * subject is that subject, and nothing that the first verb has. */
static bool free_sufferer(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    cc_deprel d = cc_main_relation(r, t);
    if (token[t].upos != CC_UPOS_VERB || (d != CC_DEP_PARATAXIS && d != CC_DEP_CONJ) || token[t].head > t) return false;
    if (cc_has_own_subject(r, t) || cc_child(r->s, t, CC_DEP_CC) != CC_NO_TOKEN) return false;
    int32_t first = r->low[t];
    if (first == 0 || first == t || token[first].upos != CC_UPOS_AUX || token[first].head != t) return false;
    int32_t noun = first - 1;
    while (noun >= 0 && token[noun].deprel != CC_DEP_CONJ && token[noun].head != CC_NO_TOKEN &&
           r->high[token[noun].head] == first - 1)
        noun = token[noun].head;
    if (noun < 0 || token[noun].deprel != CC_DEP_CONJ || !cc_is_nominal(&token[noun]) || r->high[noun] != first - 1)
        return false;
    int32_t cc = cc_child(r->s, noun, CC_DEP_CC), beside = token[noun].head, first_verb = token[t].head;
    if (cc == CC_NO_TOKEN || beside < first_verb || token[beside].head != first_verb) return false;
    bool tells = r->lex[first_verb]->says_verb && cc_child_exact(r->s, first_verb, CC_DEP_AUX_PASS) ==
                                                      CC_NO_TOKEN; /* "say both the BBC and Berg have" */
    if (tells || cc_child_exact(r->s, beside, CC_DEP_CC_PRECONJ) != CC_NO_TOKEN) return false;
    token[noun].head = token[cc].head = t;
    token[noun].deprel = cc_child_exact(r->s, t, CC_DEP_AUX_PASS) == CC_NO_TOKEN ? CC_DEP_NSUBJ : CC_DEP_NSUBJ_PASS;
    token[t].deprel = CC_DEP_CONJ;
    return true;
}

/* "guests staying nearby are led out": who stays is who is led; the participle describes them. */
static bool free_stayer(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, who = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (token[t].xpos != CC_XPOS_VBG || token[t].deprel != CC_DEP_ADVCL || verb < t || who < 0 || who != t - 1)
        return false;
    if (cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN || cc_has_own_subject(r, verb)) return false;
    int32_t aux = cc_child(r->s, verb, CC_DEP_AUX);
    if (token[verb].upos != CC_UPOS_VERB || aux != r->high[t] + 1 || cc_marker(r, t) != CC_NO_TOKEN) return false;
    token[who].head = verb;
    token[who].deprel = cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) == CC_NO_TOKEN ? CC_DEP_NSUBJ : CC_DEP_NSUBJ_PASS;
    token[t].head = who;
    token[t].deprel = CC_DEP_ACL;
    return true;
}

/* "trips to Oslo, school fees and a ticket": fees are no place; they are joined to the trips. */
static bool part_list(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t place = token[t].head, noun = place < 0 ? CC_NO_TOKEN : token[place].head;
    if (token[t].deprel != CC_DEP_CONJ || token[t].upos != CC_UPOS_NOUN || token[t].name >= 0 || noun < 0) return false;
    if (cc_name_kind_at(r, place) != CC_NAME_PLACE || token[place].deprel != CC_DEP_NMOD || noun > place) return false;
    if (r->lex[t]->slot == CC_NOUN_PLACE || r->lex[t]->slot == CC_NOUN_PERSON || token[noun].upos != CC_UPOS_NOUN)
        return false;
    int32_t m = cc_marker(r, place);
    if (m == CC_NO_TOKEN || !cc_span_is(token[m].lower, "to") || token[t].time >= 0) return false;
    token[t].head = noun;
    return true;
}

/* "three were killed and two wounded": a bare number before the second participle is who. */
static bool count_second(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].deprel != CC_DEP_NUMMOD || verb != t + 1 || token[verb].deprel != CC_DEP_CONJ) return false;
    if (token[verb].upos != CC_UPOS_VERB || cc_has_own_subject(r, verb) || token[verb].xpos == CC_XPOS_VBG)
        return false;
    int32_t first = token[verb].head;
    bool passive = cc_child_exact(r->s, first, CC_DEP_AUX_PASS) != CC_NO_TOKEN ||
                   cc_child_exact(r->s, first, CC_DEP_NSUBJ_PASS) != CC_NO_TOKEN;
    token[t].deprel = passive ? CC_DEP_NSUBJ_PASS : CC_DEP_NSUBJ;
    return true;
}

/* The first name of somebody below an opening phrase that a comma parts from it, with no "and" of its own;
 * CC_NO_TOKEN. */
static int32_t name_behind_comma(const cc_reading *r, int32_t phrase)
{
    for (int32_t k = phrase + 1; k <= r->high[phrase]; k++) {
        cc_deprel d = cc_main_relation(r, k);
        /* "in a letter by the bank, Berg": somebody is no letter */
        bool beside = d == CC_DEP_APPOS && cc_at(r, k)->head == phrase && cc_name_kind_at(r, k) == CC_NAME_PERSON &&
                      cc_name_kind_at(r, phrase) < 0 && r->lex[phrase]->slot != CC_NOUN_PERSON;
        if ((d != CC_DEP_CONJ && d != CC_DEP_OBJ && !beside) || cc_at(r, k)->upos != CC_UPOS_PROPN) continue;
        int32_t first = r->low[k];
        bool apart = cc_is_comma(r, first) || cc_is_comma(r, first - 1);
        bool somebody = cc_name_kind_at(r, k) == CC_NAME_PERSON || cc_name_kind_at(r, k) == CC_NAME_ORGANISATION;
        return apart && somebody && cc_child(r->s, k, CC_DEP_CC) == CC_NO_TOKEN ? k : CC_NO_TOKEN;
    }
    return CC_NO_TOKEN;
}

/* "In the country 12 districts will be set up": a counted noun at the end of the phrase, right before the verb;
 * CC_NO_TOKEN. */
static int32_t counted_before_verb(const cc_reading *r, int32_t phrase, int32_t verb)
{
    int32_t next = r->high[phrase] + 1;
    if (next > verb || (next != verb && cc_at(r, next)->upos != CC_UPOS_AUX)) return CC_NO_TOKEN;
    for (int32_t k = phrase + 1; k <= r->high[phrase]; k++) {
        bool counted = cc_at(r, r->low[k])->upos == CC_UPOS_NUM && cc_at(r, k)->upos == CC_UPOS_NOUN && r->low[k] < k;
        if (counted && cc_main_relation(r, k) == CC_DEP_APPOS && r->high[k] + 1 == next) return k;
    }
    return CC_NO_TOKEN;
}

/* What is joined behind the name goes with it: "and his wife"; without an "and" it says who he is. */
static void move_joined(cc_reading *r, int32_t phrase, int32_t name, int32_t verb)
{
    cc_token *token = r->s->token;
    int32_t first = token[name].head, end = r->high[name];
    for (int32_t k = r->low[name]; k <= r->high[phrase]; k++) {
        if (k == name) continue;
        if (token[k].head == first) {
            token[k].head = name;
            bool role = cc_child(r->s, k, CC_DEP_CC) == CC_NO_TOKEN && cc_name_kind_at(r, k) != CC_NAME_PERSON;
            if (token[k].deprel == CC_DEP_CONJ && role) token[k].deprel = CC_DEP_APPOS;
        } else if (k > end && token[k].head < name && token[k].head != CC_NO_TOKEN) token[k].head = verb;
    }
}

/* "In a letter by the bank, Berg and his wife were warned", "With half of it counted, Berg has 52 percent": the verb
 * without a subject has it behind the comma of the phrase that opens the sentence. */
static bool part_opening(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].deprel != CC_DEP_OBL || verb < t || r->low[t] != 0 || token[0].upos != CC_UPOS_ADP) return false;
    if (token[verb].upos != CC_UPOS_VERB || cc_has_own_subject(r, verb)) return false;
    int32_t name = name_behind_comma(r, t);
    if (name == CC_NO_TOKEN) name = counted_before_verb(r, t, verb);
    if (name == CC_NO_TOKEN || cc_child(r->s, verb, CC_DEP_EXPL) != CC_NO_TOKEN) return false;
    move_joined(r, t, name, verb);
    token[name].head = verb;
    token[name].deprel = cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) == CC_NO_TOKEN ? CC_DEP_NSUBJ : CC_DEP_NSUBJ_PASS;
    return true;
}

/* "offered Dahl to go on", "offered him that they meet": the one gets it, the other is what is offered. */
static bool offer_act(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    bool somebody = token[t].xpos == CC_XPOS_PRP || cc_name_kind_at(r, t) == CC_NAME_PERSON;
    bool given = token[t].deprel == CC_DEP_IOBJ;
    if ((token[t].deprel != CC_DEP_OBJ && !given) || !somebody || verb < 0 || verb > t) return false;
    if (!cc_span_is(token[verb].lemma, "offer")) return false;
    int32_t that = cc_child(r->s, t, CC_DEP_ACL), mark = that < 0 ? CC_NO_TOKEN : cc_marker(r, that);
    if (mark == t + 1 && cc_span_is(token[mark].lower, "that") && cc_has_own_subject(r, that)) {
        token[that].head = verb;
        token[that].deprel = CC_DEP_CCOMP;
        token[t].deprel = CC_DEP_IOBJ;
        return true;
    }
    CC_FOR_CHILDREN(r->s, verb, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (k < t || token[k].upos != CC_UPOS_VERB) continue;
        bool act = (d == CC_DEP_ADVCL || d == CC_DEP_XCOMP) && cc_has_to(r, k) && r->low[k] == r->high[t] + 1;
        if (!act && d != CC_DEP_CCOMP) continue;
        if (given && (!act || d == CC_DEP_XCOMP)) continue;
        if (act) token[k].deprel = CC_DEP_XCOMP;
        token[t].deprel = CC_DEP_IOBJ;
        return true;
    }
    return false;
}

/* "A woman in the block where three were shot says": where it was, not what she says. */
static bool hang_on_place(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, first = r->low[t];
    /* the word "where" itself may hang on the verb of saying */
    if (first > 0 && token[first - 1].xpos == CC_XPOS_WRB && token[first - 1].head == verb) first--;
    int32_t noun = first - 1;
    if (token[t].deprel != CC_DEP_CCOMP || verb < t || noun < 0 || token[first].xpos != CC_XPOS_WRB) return false;
    int32_t subject = cc_child(r->s, verb, CC_DEP_NSUBJ);
    if (subject < 0 || subject > t || r->high[subject] != noun || !cc_is_nominal(&token[noun])) return false;
    if (!cc_span_is(token[first].lower, "where") && !cc_span_is(token[first].lower, "when")) return false;
    token[t].head = noun;
    token[t].deprel = CC_DEP_ACL_RELCL;
    if (token[first].head == verb) token[first].head = t;
    return true;
}

/* "get a little bit scared": how scared, not what one gets. */
static bool free_degree(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, next = t + 1;
    if (token[t].deprel != CC_DEP_OBJ || !cc_span_is(token[t].lower, "bit") || verb < 0 || verb > t) return false;
    if (next >= (int32_t)r->s->count || token[next].head != verb || token[next].upos != CC_UPOS_ADJ) return false;
    token[t].head = next;
    token[t].deprel = CC_DEP_OBL_UNMARKED;
    token[next].deprel = CC_DEP_XCOMP;
    return true;
}

/* "|Outside court|, her father said": where it was, whatever the parser takes for the subject. */
static bool open_with_place(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"outside", "inside", "near", "behind", "beside", "opposite", "beneath", "amid"};
    cc_token *token = r->s->token;
    int32_t first = r->low[t], verb = token[t].head, comma = t + 1;
    if (cc_main_relation(r, t) != CC_DEP_NSUBJ || verb < t || first == t || !cc_is_comma(r, comma)) return false;
    if (token[first].head != t || !CC_AMONG(token[first].lower, words)) return false;
    bool opens = first == 0 || token[first - 1].upos == CC_UPOS_PUNCT;
    int32_t who = cc_child(r->s, t, CC_DEP_APPOS);
    if (!opens || who < comma || token[who].head != t) return false;
    token[first].deprel = CC_DEP_CASE;
    token[first].upos = CC_UPOS_ADP;
    token[first].xpos = CC_XPOS_IN;
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k > comma) token[k].head = k == who ? verb : who;
    token[who].deprel = token[t].deprel;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

/* "|Ms| Berg's house": a title, and nobody beside her. */
static bool join_title(cc_reading *r, int32_t t)
{
    static const char *const titles[] = {"ms", "mr", "mrs", "dr", "ms.", "mr.", "mrs.", "dr."};
    cc_token *token = r->s->token;
    int32_t name = t + 1;
    if (!CC_AMONG(token[t].lower, titles) || name >= (int32_t)r->s->count || r->high[t] != t) return false;
    if (token[name].upos != CC_UPOS_PROPN || token[name].head != token[t].head || r->low[name] != name) return false;
    token[t].head = name;
    token[t].deprel = CC_DEP_NMOD_DESC;
    return true;
}

/* "caught him off |guard|", "had him off |balance|": how he was, and nothing that was had. */
static bool put_off_balance(cc_reading *r, int32_t t)
{
    static const char *const nouns[] = {"balance", "guard", "course", "limits", "track", "script"},
                             *const verbs[] = {"have", "catch", "keep", "knock", "throw", "put",
                                               "take", "push",  "send", "leave", "blow",  "get"};
    cc_token *token = r->s->token;
    int32_t off = t - 1, who = t - 2, verb = token[t].head;
    if (who < 1 || verb < 0 || verb >= who || !cc_span_is(token[off].lower, "off") ||
        (token[off].deprel == CC_DEP_CASE && cc_relation(r, t) == CC_DEP_OBL) || !CC_AMONG(token[t].lower, nouns))
        return false;
    cc_deprel d = cc_relation(r, t);
    cc_xpos x = (cc_xpos)token[t].xpos;
    if ((d != CC_DEP_OBJ && d != CC_DEP_XCOMP && d != CC_DEP_OBL) ||
        (x != CC_XPOS_NN && x != CC_XPOS_NNS && x != CC_XPOS_NNP))
        return false;
    if (!CC_AMONG(token[verb].lemma, verbs) || !cc_is_nominal(&token[who])) return false;
    int32_t above = token[who].head;
    if (above != verb && above != off && above != t) return false;
    token[who].head = verb;
    token[who].deprel = CC_DEP_OBJ;
    token[off].head = t;
    token[off].deprel = CC_DEP_CASE;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

const cc_repair cc_repairs_of_phrases[] = {
    REPAIR(open_with_place, .relation = RELATION(NSUBJ) | RELATION(NSUBJ_PASS), .has = CC_HEAD_BEHIND | CC_HAS_CHILD),
    REPAIR(join_title, .relation = RELATION(NMOD_POSS) | RELATION(NSUBJ) | RELATION(OBJ) | RELATION(OBL),
           .starts = "md"),
    REPAIR(free_state, .relation = RELATION(ADVMOD) | RELATION(XCOMP), .xpos = XPOS(JJ) | XPOS(JJR) | XPOS(VBN),
           .has = CC_HEAD_BEFORE, .head = UPOS(VERB), .head_starts = "abfglprst"),
    REPAIR(find_state, .relation = RELATION(IOBJ), .has = CC_HEAD_BEFORE, .head_starts = "cdfklmr"),
    REPAIR(give_to_second, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE, .head = UPOS(VERB)),
    REPAIR(free_sufferer, .relation = RELATION(PARATAXIS) | RELATION(CONJ), .upos = UPOS(VERB),
           .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(free_stayer, .relation = RELATION(ADVCL), .xpos = XPOS(VBG), .has = CC_HEAD_BEHIND | CC_HAS_CHILD,
           .head = UPOS(VERB)),
    REPAIR(part_list, .relation = RELATION(CONJ), .upos = UPOS(NOUN), .above = RELATION(NMOD)),
    REPAIR(count_second, .relation = RELATION(NUMMOD), .has = CC_HEAD_BEHIND, .head = UPOS(VERB),
           .above = RELATION(CONJ)),
    REPAIR(part_opening, .relation = RELATION(OBL), .has = CC_HEAD_BEHIND | CC_HAS_CHILD, .head = UPOS(VERB)),
    REPAIR(offer_act, .relation = RELATION(OBJ) | RELATION(IOBJ), .has = CC_HEAD_BEFORE, .head_starts = "o"),
    REPAIR(hang_on_place, .relation = RELATION(CCOMP), .has = CC_HEAD_BEHIND),
    REPAIR(free_degree, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE, .starts = "b"),
    REPAIR(put_off_balance, .relation = RELATION(OBJ) | RELATION(XCOMP) | RELATION(OBL),
           .xpos = XPOS(NN) | XPOS(NNS) | XPOS(NNP), .has = CC_HEAD_BEFORE, .head_starts = "bcghklpst",
           .starts = "bcglst"),
    {0},
};
