/* claim/repair_noun.c - nouns that look like verbs, and objects that look like one noun: "injured in shooting near a
 * mall", "a shooting rampage", "wishing him 'good health'", "bring customers the phone", "there needs to be talk". */
#include "claim/repair.h"

/* The form names an event, as a noun: "shooting", "stabbing". */
static bool names_event(const cc_reading *r, int32_t t)
{
    return cc_lexeme_find(r->lexicon, cc_at(r, t)->lower)->event != CC_NO_EVENT;
}

/* "were injured in shooting near a mall", "led to shooting": what happened; they shot nobody. */
static bool name_event(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_ADVCL || cc_at(r, t)->xpos != CC_XPOS_VBG || !names_event(r, t)) return false;
    static const char *const suffers[] = {"injure", "kill", "wound", "hurt", "die", "shoot", "lead", "result", "end"};
    static const char *const more[] = {"injured", "dead", "wounded", "hurt", "killed"};
    cc_token *token = r->s->token;
    int32_t m = cc_child(r->s, t, CC_DEP_MARK), head = token[t].head;
    if (m < 0 || m != t - 1 || token[m].xpos == CC_XPOS_TO || head < 0 || head > m) return false;
    if (!cc_span_is(token[m].lower, "in") && !cc_span_is(token[m].lower, "to")) return false;
    if (!CC_AMONG(token[head].lemma, suffers) && !CC_AMONG(token[head].lower, more)) return false;
    if (cc_child(r->s, t, CC_DEP_OBJ) != CC_NO_TOKEN || cc_has_own_subject(r, t)) return false;
    cc_read_as_noun(r, t);
    token[t].deprel = CC_DEP_OBL;
    token[m].deprel = CC_DEP_CASE;
    /* "in shooting near a mall |early Monday|": when they were hurt */
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling) {
        if (k > t && token[k].deprel == CC_DEP_OBL_UNMARKED && token[k].time >= 0) token[k].head = head;
        else if (k > t && token[k].deprel == CC_DEP_OBL) token[k].deprel = CC_DEP_NMOD;
    }
    return true;
}

/* "the lawyer shooting rampage": a kind of rampage. */
static bool join_rampage(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_ACL || cc_at(r, t)->xpos != CC_XPOS_VBG || !names_event(r, t)) return false;
    static const char *const heads[] = {"rampage", "spree",  "attack", "incident", "scene",         "suspect",
                                        "victim",  "death",  "case",   "probe",    "investigation", "trial",
                                        "threat",  "charge", "plot",   "row",      "scandal",       "range"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, last = t + 1;
    if (noun != t - 1 || last >= (int32_t)r->s->count || token[last].head != t || token[last].deprel != CC_DEP_OBJ)
        return false;
    if (!CC_AMONG(token[last].lemma, heads) || r->low[last] != last) return false;
    token[last].head = token[noun].head;
    token[last].deprel = token[noun].deprel;
    for (int32_t k = token[noun].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (cc_main_relation(r, k) == CC_DEP_CASE || cc_main_relation(r, k) == CC_DEP_DET || k > last)
            token[k].head = last;
    token[noun].head = last;
    token[noun].deprel = CC_DEP_COMPOUND;
    cc_read_as_noun(r, t);
    token[t].head = last;
    token[t].deprel = CC_DEP_COMPOUND;
    return true;
}

/* "wishing Berg 'good health'": the mark before what he is wished is no genitive. */
static bool open_mark(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_NMOD_POSS) return false;
    static const char *const verbs[] = {"wish", "give", "offer", "send", "promise", "hand", "award", "deny"};
    cc_token *token = r->s->token;
    int32_t thing = token[t].head, mark = t + 1, verb = thing < 0 ? CC_NO_TOKEN : token[thing].head;
    if (thing < mark || verb < 0 || verb > t || token[mark].head != t || !cc_span_is(token[mark].form, "'"))
        return false;
    if (cc_span_ends(token[t].lower, "s") || token[thing].deprel != CC_DEP_OBJ || !CC_AMONG(token[verb].lemma, verbs))
        return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_IOBJ;
    token[mark].head = thing;
    token[mark].deprel = CC_DEP_PUNCT;
    token[mark].upos = CC_UPOS_PUNCT;
    token[mark].xpos = CC_XPOS_OPENQUOTE;
    return true;
}

/* "bring customers the phone": of two objects behind such a verb people get the second. */
static bool bring_people(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_OBJ) return false;
    static const char *const verbs[] = {"bring", "give", "offer", "sell", "show",  "teach", "cost", "lend",
                                        "hand",  "send", "serve", "save", "spare", "grant", "deny", "award"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    bool people = r->lex[t]->slot == CC_NOUN_PERSON || token[t].xpos == CC_XPOS_PRP;
    bool body = token[r->low[t]].upos == CC_UPOS_DET && cc_is_nominal(cc_at(r, t)); /* "give the village a fright" */
    if (verb < 0 || verb > t || (!people && !body) || !CC_AMONG(token[verb].lemma, verbs)) return false;
    CC_FOR_CHILDREN(r->s, verb, k) {
        bool second = k > t && r->low[k] == r->high[t] + 1 && cc_is_nominal(cc_at(r, k));
        if (!second || cc_child(r->s, k, CC_DEP_CASE) != CC_NO_TOKEN) continue;
        if (token[k].time >= 0 || r->lex[k]->slot == CC_NOUN_TIME) continue;
        cc_deprel d = cc_relation(r, k);
        if (d != CC_DEP_OBJ && (!people || (d != CC_DEP_OBL && d != CC_DEP_OBL_UNMARKED))) continue;
        if (!people && token[r->low[k]].upos != CC_UPOS_DET) continue;
        token[t].deprel = CC_DEP_IOBJ;
        token[k].deprel = CC_DEP_OBJ;
        return true;
    }
    return false;
}

/* "there needs to be talk", "there has to be": what is needed is that there is. */
static bool be_there(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_XCOMP || !cc_span_is(cc_at(r, t)->lower, "be") || !cc_has_to(r, t)) return false;
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, there = verb < 0 ? CC_NO_TOKEN : cc_child(r->s, verb, CC_DEP_EXPL);
    bool must = verb >= 0 && (cc_span_is(token[verb].lemma, "need") || cc_span_is(token[verb].lemma, "have"));
    if (!must || there < 0 || !cc_span_is(token[there].lower, "there") || verb > t) return false;
    if (cc_child(r->s, t, CC_DEP_NSUBJ) < t) return false;
    cc_take_place(r, t, verb, CC_DEP_AUX);
    token[verb].upos = CC_UPOS_AUX;
    token[verb].lemma = CC_LIT("should");
    r->lex[verb] = cc_lexeme_find(r->lexicon, token[verb].lemma);
    return true;
}

/* "talks broadcast live": what is broadcast, no sort of broadcast. */
static bool broadcast(cc_reading *r, int32_t t)
{
    if (!cc_span_is(cc_at(r, t)->lower, "broadcast") || cc_at(r, t)->upos != CC_UPOS_NOUN) return false;
    cc_token *token = r->s->token;
    int32_t thing = t - 1, next = t + 1;
    if (thing < 0 || token[thing].head != t || token[thing].deprel != CC_DEP_COMPOUND || token[t].head < 0)
        return false;
    if (token[thing].xpos != CC_XPOS_NNS || next >= (int32_t)r->s->count || !cc_span_is(token[next].lower, "live"))
        return false;
    cc_take_place(r, thing, t, CC_DEP_ACL);
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling) {
        if (k < t) continue;
        token[k].head = t;
        if (token[k].deprel == CC_DEP_NMOD) token[k].deprel = CC_DEP_OBL;
    }
    token[next].deprel = CC_DEP_ADVMOD;
    token[t].upos = CC_UPOS_VERB;
    token[t].xpos = CC_XPOS_VBN;
    return true;
}

/* "hurt in a drive-by |shooting|": the noun, with a word over a hyphen before it. */
static bool join_drive_by(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t by = t - 1, drive = t - 3;
    if (drive < 0 || cc_at(r, t)->xpos != CC_XPOS_VBG || token[by].head != t || !names_event(r, t)) return false;
    if (!cc_span_is(token[by].lower, "by") || !cc_span_is(token[by - 1].form, "-") || token[by - 1].space_after)
        return false;
    if (token[drive].space_after || !cc_is_nominal(cc_at(r, drive)) || token[drive].head < 0) return false;
    for (int32_t k = token[drive].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k < drive) token[k].head = t;
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k > t && token[k].deprel == CC_DEP_OBL) token[k].deprel = CC_DEP_NMOD;
    cc_read_as_noun(r, t);
    token[t].head = token[drive].head;
    token[t].deprel = token[drive].deprel;
    token[drive].head = token[by].head = t;
    token[drive].deprel = token[by].deprel = CC_DEP_COMPOUND;
    return true;
}

/* "Berg, 38, and Dahl, 41, left": how old one is, no third person. */
static bool add_age(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    if (t < 2 || t + 1 >= (int32_t)r->s->count || cc_relation(r, t) != CC_DEP_CONJ || token[t].form.len > 2)
        return false;
    if (!cc_span_is(token[t - 1].form, ",") || token[t - 2].upos != CC_UPOS_PROPN) return false;
    if (token[t + 1].upos != CC_UPOS_PUNCT) return false;
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (token[k].upos != CC_UPOS_PUNCT) return false; /* "Alder, 12 miles off," */
    int32_t name = t - 2;
    for (int32_t up = token[name].head; up >= 0 && up < name && token[name].deprel == CC_DEP_FLAT;
         up = token[name].head)
        name = up;
    token[t].head = name;
    token[t].deprel = CC_DEP_APPOS;
    return true;
}

/* "as |bargaining chips|": one word by now, of which the first half does nothing. */
static bool is_one_thing(cc_span first, cc_span second)
{
    static const char *const pair[][2] = {
        {"bargaining", "chip"},     {"building", "block"},    {"stepping", "stone"},  {"breeding", "ground"},
        {"driving", "force"},       {"training", "ground"},   {"training", "camp"},   {"recruiting", "tool"},
        {"rallying", "cry"},        {"rallying", "point"},    {"marketing", "tool"},  {"fighting", "force"},
        {"punching", "bag"},        {"selling", "point"},     {"talking", "point"},   {"staging", "ground"},
        {"staging", "post"},        {"staging", "area"},      {"testing", "ground"},  {"meeting", "place"},
        {"meeting", "point"},       {"hiding", "place"},      {"turning", "point"},   {"starting", "point"},
        {"contributing", "factor"}, {"mitigating", "factor"}, {"deciding", "factor"}, {"guiding", "principle"},
        {"guiding", "light"},       {"fishing", "ground"},    {"dumping", "ground"},  {"proving", "ground"},
        {"bargaining", "tool"},     {"dividing", "line"},     {"parting", "gift"},    {"wedding", "gift"},
        {"opening", "act"},         {"melting", "pot"},       {"sticking", "point"},  {"warning", "sign"}};
    for (size_t i = 0; i < sizeof pair / sizeof *pair; i++)
        if (cc_span_is(first, pair[i][0]) && cc_span_is(second, pair[i][1])) return true;
    return false;
}

static bool join_gerund(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = t + 1, mark = cc_marker(r, t);
    if (noun >= (int32_t)r->s->count || token[noun].head != t || cc_main_relation(r, noun) != CC_DEP_OBJ ||
        token[t].head < 0 || token[t].head > t || mark == CC_NO_TOKEN || mark > t ||
        !is_one_thing(token[t].lower, token[noun].lemma))
        return false;
    CC_FOR_CHILDREN(r->s, t, k)
        if (k != noun) token[k].head = k < t ? noun : token[t].head;
    token[noun].head = token[t].head;
    token[noun].deprel = token[token[t].head].upos == CC_UPOS_VERB ? CC_DEP_OBL : CC_DEP_NMOD;
    token[mark].deprel = CC_DEP_CASE;
    cc_read_as_noun(r, t);
    token[t].head = noun;
    token[t].deprel = CC_DEP_COMPOUND;
    return true;
}

const cc_repair cc_repairs_of_nouns[] = {
    REPAIR(join_drive_by, .relation = RELATION(ADVCL) | RELATION(ACL), .xpos = XPOS(VBG),
           .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(add_age, .relation = RELATION(CONJ), .xpos = XPOS(CD), .has = CC_HEAD_BEFORE),
    REPAIR(name_event, .relation = RELATION(ADVCL), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(join_rampage, .relation = RELATION(ACL), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(open_mark, .relation = RELATION(NMOD_POSS), .has = CC_HEAD_BEHIND | CC_HAS_CHILD, .above = RELATION(OBJ)),
    REPAIR(bring_people, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE, .head_starts = "abcdghlost"),
    REPAIR(be_there, .relation = RELATION(XCOMP), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .starts = "b"),
    REPAIR(broadcast, .upos = UPOS(NOUN), .has = CC_HAS_CHILD, .starts = "b"),
    REPAIR(join_gerund, .relation = RELATION(ADVCL) | RELATION(ACL), .xpos = XPOS(VBG),
           .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    {0},
};
