/* claim/repair_edges.c - where a phrase ends and the next begins: "led to |Norland leaving|", "accused of |selling| the
 * boats", "its fleet |of| boats", "Lund Police spokesman |Jon Berg|", "warnings from him |about debts|". */
#include "claim/repair.h"

/* "resulted in Norland |leaving|", "begins with a man |waving|": what another does there is what it comes to. */
static bool act_of_another(cc_reading *r, int32_t t)
{
    static const struct {
        const char *verb, *prepositions;
    } comes_to[] = {{"result", "in"},  {"lead", "to"},    {"end", "in;with"}, {"culminate", "in"},
                    {"begin", "with"}, {"start", "with"}, {"open", "with"},   {"close", "with"},
                    {"amount", "to"},  {"object", "to"},  {"depend", "on"},   {"contribute", "to"},
                    {"hinge", "on"},   {"rely", "on"},    {"insist", "on"},   {"count", "on"},
                    {"consist", "of"}, {"stem", "from"},  {"rest", "on"},     {"arise", "from"}};
    cc_token *token = r->s->token;
    if (token[t].deprel != CC_DEP_ADVCL || token[t].xpos != CC_XPOS_VBG) return false;
    int32_t verb = token[t].head, who = CC_NO_TOKEN;
    if (verb < 0 || verb > t || token[verb].upos != CC_UPOS_VERB || cc_has_own_subject(r, t) ||
        cc_marker(r, t) != CC_NO_TOKEN)
        return false;
    CC_FOR_CHILDREN(r->s, verb, k)
        if (k > verb && k < t && r->high[k] + 1 == r->low[t] && cc_main_relation(r, k) == CC_DEP_OBL) who = k;
    int32_t m = who == CC_NO_TOKEN ? CC_NO_TOKEN : cc_marker(r, who);
    if (m == CC_NO_TOKEN || m < verb || token[r->high[who]].upos == CC_UPOS_PUNCT) return false;
    if (!cc_is_nominal(&token[who])) return false; /* "led to intense |lobbying|" */
    for (size_t i = 0; i < sizeof comes_to / sizeof *comes_to; i++) {
        if (!cc_span_is(token[verb].lemma, comes_to[i].verb)) continue;
        if (!cc_span_lists(cc_span_of(comes_to[i].prepositions), token[m].lower)) return false;
        token[who].head = t;
        token[who].deprel = CC_DEP_NSUBJ;
        token[m].head = t;
        token[m].deprel = CC_DEP_MARK;
        return true;
    }
    return false;
}

/* "left despite letters from her bank |about loans|": with a preposition it is nothing that is left; it goes with the
 * phrase before it. */
static bool no_object(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"about",   "at",    "of",   "to",     "in",    "against",
                                        "from",    "for",   "with", "on",     "amid",  "near",
                                        "between", "among", "into", "during", "after", "since"};
    cc_token *token = r->s->token;
    if (token[t].deprel != CC_DEP_OBJ) return false;
    int32_t verb = token[t].head, m = cc_marker(r, t), before = CC_NO_TOKEN;
    if (verb < 0 || verb > t || m < 0 || m != r->low[t] || m + 1 > t || !CC_AMONG(token[m].form, words)) return false;
    if (token[m].deprel != CC_DEP_CASE || token[m].xpos == CC_XPOS_RP || token[m + 1].upos == CC_UPOS_NUM) return false;
    CC_FOR_CHILDREN(r->s, verb, k)
        if (k > verb && r->high[k] + 1 == m && cc_is_nominal(&token[k])) before = k;
    if (before == CC_NO_TOKEN || token[before].upos == CC_UPOS_PRON || token[before].time >= 0) return false;
    cc_deprel d = cc_main_relation(r, before);
    if (d != CC_DEP_OBJ && d != CC_DEP_OBL) return false;
    bool beside = d == CC_DEP_OBJ && cc_span_lists(r->lex[verb]->beside, token[m].lower);
    if (!beside) token[t].head = before;
    token[t].deprel = beside ? CC_DEP_OBL : CC_DEP_NMOD;
    return true;
}

/* "accused of |selling| boats to his son": what he is accused of, and all that it is done to. */
static bool accuse_of_doing(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"accuse", "suspect", "convict", "acquit",   "clear",
                                        "guilty", "capable", "dream",   "innocent", "tire"};
    cc_token *token = r->s->token;
    if (token[t].deprel != CC_DEP_AMOD || token[t].xpos != CC_XPOS_VBG) return false;
    int32_t noun = token[t].head, of = t - 1, verb = noun < t ? CC_NO_TOKEN : token[noun].head;
    if (verb < 0 || verb > of || token[of].head != noun || !cc_span_is(token[of].lower, "of")) return false;
    if (cc_main_relation(r, noun) != CC_DEP_OBL || !CC_AMONG(token[verb].lemma, words)) return false;
    for (int32_t k = token[verb].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k > noun && cc_main_relation(r, k) == CC_DEP_OBL && !cc_has_comma(r, noun, k)) token[k].head = t;
    cc_read_as_gerund(r, t);
    token[t].head = verb;
    token[t].deprel = CC_DEP_ADVCL;
    token[of].head = t;
    token[of].deprel = CC_DEP_MARK;
    token[noun].head = t;
    token[noun].deprel = CC_DEP_OBJ;
    return true;
}

/* "a firm on |whose board| he sat", where the clause hangs on another noun and the board on the firm. */
static bool in_whose(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    if (token[t].deprel != CC_DEP_NMOD) return false;
    int32_t noun = token[t].head, whose = cc_child_exact(r->s, t, CC_DEP_NMOD_POSS), who = r->high[t] + 1;
    if (noun < 0 || noun > t || whose == CC_NO_TOKEN || token[whose].xpos != CC_XPOS_WPS ||
        cc_marker(r, t) != whose - 1)
        return false;
    while (who < (int32_t)r->s->count && token[who].head > who && cc_main_relation(r, who) != CC_DEP_NSUBJ)
        who = token[who].head;
    if (who >= (int32_t)r->s->count || cc_main_relation(r, who) != CC_DEP_NSUBJ || r->low[who] != r->high[t] + 1)
        return false;
    int32_t verb = token[who].head;
    if (verb < who || token[verb].deprel != CC_DEP_ACL_RELCL) return false;
    token[verb].head = noun;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

/* "Lund Police (LP) |spokesman Jon Berg| said": two subjects side by side, the first of which says whose man the second
 * is. */
static bool whose_man(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    if (token[t].deprel != CC_DEP_NSUBJ || token[t].upos != CC_UPOS_PROPN) return false;
    int32_t verb = token[t].head, office = r->low[t], body = CC_NO_TOKEN;
    if (verb < t || office == t || token[office].deprel != CC_DEP_NMOD_DESC || token[office].xpos != CC_XPOS_NN)
        return false;
    if (cc_name_kind_at(r, t) != CC_NAME_PERSON || !cc_is_somebody(r, office)) return false;
    CC_FOR_CHILDREN(r->s, verb, k)
        if (k < office && r->high[k] + 1 == office && cc_main_relation(r, k) == CC_DEP_NSUBJ) body = k;
    if (body == CC_NO_TOKEN || token[body].upos != CC_UPOS_PROPN || cc_name_kind_at(r, body) == CC_NAME_PERSON)
        return false;
    token[body].head = office;
    token[body].deprel = CC_DEP_COMPOUND;
    return true;
}

/* "to its fleet |of| pilot boats": with a preposition before each of them it is two phrases. */
static bool part_phrases(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    if (token[t].deprel != CC_DEP_CASE || token[t].xpos != CC_XPOS_IN) return false;
    int32_t noun = token[t].head, outer = noun < t ? CC_NO_TOKEN : cc_marker(r, noun), first = t - 1;
    if (outer < 0 || outer >= first || token[outer].deprel != CC_DEP_CASE || !cc_span_is(token[t].lower, "of"))
        return false;
    if (token[outer].first_child != CC_NO_TOKEN || token[first].head != noun || token[first].deprel != CC_DEP_COMPOUND)
        return false;
    if (!token[t].space_after || token[first].upos != CC_UPOS_NOUN) return false;
    cc_take_place(r, first, noun, CC_DEP_NMOD);
    for (int32_t k = token[noun].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k >= t && k != first && token[k].upos != CC_UPOS_PUNCT) token[k].head = noun;
    return true;
}

/* "a report released |on Friday| says": the day of the participle before it. */
static bool date_participle(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    if (cc_main_relation(r, t) != CC_DEP_NMOD) return false;
    int32_t noun = token[t].head, act = r->low[t] - 1;
    if (noun < 0 || act <= noun || token[t].time < 0 || !cc_is_below(r->s, noun, token[act].head)) return false;
    if (token[act].deprel != CC_DEP_ACL || token[act].xpos != CC_XPOS_VBN) return false;
    token[t].head = act;
    token[t].deprel = cc_marker(r, t) == CC_NO_TOKEN ? CC_DEP_OBL_UNMARKED : CC_DEP_OBL;
    return true;
}

/* "responded to the charge |with a shrug|": with what they answer, and nothing of the charge. */
static bool answer_with(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"respond", "react", "reply"};
    cc_token *token = r->s->token;
    if (token[t].deprel != CC_DEP_NMOD) return false;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (verb < 0 || verb > noun || noun > t || cc_main_relation(r, noun) != CC_DEP_OBL) return false;
    if (!CC_AMONG(token[verb].lemma, verbs) || !cc_span_is(cc_marker_words(r, t), "with")) return false;
    if (!cc_span_is(cc_marker_words(r, noun), "to") || cc_name_kind_at(r, t) == CC_NAME_PERSON) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

/* "was at a mall |shooting| at cars": what he did there, and no sort of mall. */
static bool do_there(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    if (token[t].deprel != CC_DEP_ACL || token[t].xpos != CC_XPOS_VBG) return false;
    int32_t place = token[t].head;
    if (place < 0 || r->low[t] != place + 1 || cc_child_exact(r->s, place, CC_DEP_COP) == CC_NO_TOKEN) return false;
    if (cc_child(r->s, place, CC_DEP_CASE) == CC_NO_TOKEN || token[place].upos == CC_UPOS_VERB) return false;
    if (r->lex[place]->slot != CC_NOUN_PLACE && cc_name_kind_at(r, place) != CC_NAME_PLACE) return false;
    int32_t who = cc_child(r->s, place, CC_DEP_NSUBJ);
    if (who == CC_NO_TOKEN ||
        (token[who].upos != CC_UPOS_PRON && !cc_is_somebody(r, who) && cc_name_kind_at(r, who) != CC_NAME_PERSON))
        return false;
    token[t].deprel = CC_DEP_ADVCL;
    return true;
}

/* "sold it despite letters from her bank |about debts|": what the letters are about, and nothing of the sale. */
static bool about_what(cc_reading *r, int32_t t)
{
    static const char *const nouns[] = {"warning", "question", "concern",    "complaint", "claim",  "report",
                                        "story",   "rumour",   "allegation", "doubt",     "letter", "comment",
                                        "rumor",   "remark",   "accusation", "article",   "talk",   "fear"};
    cc_token *token = r->s->token;
    if (token[t].deprel != CC_DEP_OBL) return false;
    int32_t verb = token[t].head, m = cc_marker(r, t), noun = CC_NO_TOKEN;
    if (verb < 0 || verb > t || m != r->low[t] || !cc_span_is(token[m].lower, "about")) return false;
    CC_FOR_CHILDREN(r->s, verb, k)
        if (k > verb && r->high[k] + 1 == m && cc_main_relation(r, k) == CC_DEP_OBL) noun = k;
    if (noun == CC_NO_TOKEN || !CC_AMONG(token[noun].lemma, nouns)) return false;
    token[t].head = noun;
    token[t].deprel = CC_DEP_NMOD;
    return true;
}

/* "was coming off a win |in May|": the day of the win. */
static bool date_what_went_before(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    if (token[t].deprel != CC_DEP_OBL) return false;
    int32_t verb = token[t].head, event = CC_NO_TOKEN;
    if (verb < 0 || verb > t || !cc_span_is(token[verb].lemma, "come") || token[t].time < 0) return false;
    CC_FOR_CHILDREN(r->s, verb, k)
        if (k > verb && r->high[k] + 1 == r->low[t] && cc_marker(r, k) == verb + 1 &&
            cc_span_is(token[verb + 1].lower, "off"))
            event = k;
    if (event == CC_NO_TOKEN) return false;
    token[t].head = event;
    token[t].deprel = CC_DEP_NMOD;
    return true;
}

/* "is of interest |to the town|": whose interest it is, and nowhere. */
static bool of_interest_to(cc_reading *r, int32_t t)
{
    static const char *const nouns[] = {"interest", "use",        "help",    "benefit",   "concern",     "comfort",
                                        "value",    "importance", "service", "relevance", "significance"};
    cc_token *token = r->s->token;
    if (token[t].deprel != CC_DEP_OBL) return false;
    int32_t noun = token[t].head, m = cc_marker(r, t);
    if (noun < 0 || noun > t || m < noun || !cc_span_is(token[m].lower, "to") || !CC_AMONG(token[noun].lemma, nouns))
        return false;
    if (!cc_span_is(cc_marker_words(r, noun), "of") || cc_child(r->s, noun, CC_DEP_COP) == CC_NO_TOKEN) return false;
    token[t].deprel = CC_DEP_NMOD;
    return true;
}

/* "|By noon| the hall was the only dry place": before the subject it is said of the whole, and of no noun. */
static bool before_subject(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    if (token[t].deprel != CC_DEP_NMOD) return false;
    int32_t noun = token[t].head, m = cc_marker(r, t);
    if (noun < t || m != r->low[t] || m == t || cc_child(r->s, noun, CC_DEP_COP) <= t || cc_is_according_to(r, t))
        return false;
    int32_t who = cc_child(r->s, noun, CC_DEP_NSUBJ);
    if (who < t || who > noun || r->low[who] <= r->high[t]) return false;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

/* "drivers and people |living nearby|": people alone would be everybody. */
static bool people_who(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"people", "those", "anyone", "anybody", "others", "persons", "everyone"};
    cc_token *token = r->s->token;
    if (cc_main_relation(r, t) != CC_DEP_ACL || token[t].upos != CC_UPOS_VERB) return false;
    int32_t first = token[t].head, people = r->low[t] - 1;
    if (first < 0 || people <= first || token[people].head != first || token[people].deprel != CC_DEP_CONJ)
        return false;
    if (!CC_AMONG(token[people].lower, words) || token[first].upos != CC_UPOS_NOUN) return false;
    token[t].head = people;
    return true;
}

const cc_repair cc_repairs_of_edges[] = {
    REPAIR(act_of_another, .relation = RELATION(ADVCL), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE, .head = UPOS(VERB)),
    REPAIR(no_object, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(accuse_of_doing, .relation = RELATION(AMOD), .xpos = XPOS(VBG), .has = CC_HEAD_BEHIND,
           .above_family = RELATION(OBL)),
    REPAIR(in_whose, .relation = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(whose_man, .relation = RELATION(NSUBJ), .upos = UPOS(PROPN), .has = CC_HEAD_BEHIND | CC_HAS_CHILD),
    REPAIR(part_phrases, .relation = RELATION(CASE), .xpos = XPOS(IN), .has = CC_HEAD_BEHIND, .starts = "o"),
    REPAIR(date_participle, .family = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_TIME),
    REPAIR(answer_with, .relation = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .above_family = RELATION(OBL)),
    REPAIR(about_what, .relation = RELATION(OBL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(date_what_went_before, .relation = RELATION(OBL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD | CC_HAS_TIME,
           .head_starts = "c"),
    REPAIR(of_interest_to, .relation = RELATION(OBL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .head_starts = "bchirsuv"),
    REPAIR(before_subject, .relation = RELATION(NMOD), .has = CC_HEAD_BEHIND | CC_HAS_CHILD),
    REPAIR(people_who, .family = RELATION(ACL), .upos = UPOS(VERB), .has = CC_HEAD_BEFORE, .head = UPOS(NOUN)),
    REPAIR(do_there, .relation = RELATION(ACL), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE),
    {0},
};
