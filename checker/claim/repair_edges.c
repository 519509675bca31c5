/* claim/repair_edges.c - where a phrase ends and the next begins: "led to |Norland leaving|", "accused of |selling| the
 * boats", "its fleet |of| boats", "Lund Police spokesman |Jon Berg|", "help where |and when| it pays". */
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

/* "shut for the time |being|, leaving many": two words of one, and no copula. */
static bool for_time_being(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t time = t - 1;
    if (t < 3 || token[t].head == time || !cc_span_is(token[t].lower, "being")) return false;
    if (!cc_span_is(token[time].lower, "time") || !cc_span_is(token[t - 2].lower, "the") ||
        !cc_span_is(token[t - 3].lower, "for"))
        return false;
    token[t].head = time;
    token[t].deprel = CC_DEP_FLAT;
    int32_t noun = token[time].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (cc_main_relation(r, time) != CC_DEP_NMOD || verb < 0 || verb > noun || token[verb].upos != CC_UPOS_VERB)
        return true;
    token[time].head = verb;
    token[time].deprel = CC_DEP_OBL;
    return true;
}

/* "left despite letters from her bank |about loans|": with a preposition it is nothing that is left; it goes with the
 * phrase before it. */
static bool no_object(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"about",   "at",    "of",   "to",     "in",    "against",
                                        "from",    "for",   "with", "on",     "amid",  "near",
                                        "between", "among", "into", "during", "after", "since"};
    cc_token *token = r->s->token;
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

/* "The Lund, Nor., |native| won": behind the second comma stands who he is. */
static bool from_town(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t town = token[t].head, first = town < 0 ? CC_NO_TOKEN : r->low[town], state = t - 2;
    if (town < 0 || state <= town || !cc_is_comma(r, t - 1) || !cc_is_comma(r, state - 1)) return false;
    if (token[town].upos != CC_UPOS_PROPN || token[state].upos != CC_UPOS_PROPN || token[state].head != town)
        return false;
    if (first != town - 1 || token[first].deprel != CC_DEP_DET || cc_child(r->s, t, CC_DEP_CC) != CC_NO_TOKEN)
        return false;
    if (cc_child(r->s, t, CC_DEP_DET) != CC_NO_TOKEN) return false;
    cc_take_place(r, t, town, CC_DEP_COMPOUND);
    token[state].head = town;
    token[state].deprel = CC_DEP_FLAT;
    return true;
}

/* "Lund Police (LP) |spokesman Jon Berg| said": two subjects side by side, the first of which says whose man the second
 * is. */
static bool whose_man(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
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

/* "The club's board |plans| to sell it.", "The firm |aims| to win": a sentence without another verb. */
static bool plan_to_do(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"plan",   "aim",  "vow",  "vote",     "hope",
                                        "pledge", "seek", "move", "threaten", "try"};
    cc_token *token = r->s->token;
    int32_t who = t - 1, act = cc_child(r->s, t, CC_DEP_ACL), last = (int32_t)r->s->count - 1;
    if (token[t].head != CC_NO_TOKEN || who < 0 || token[who].head != t || token[who].deprel != CC_DEP_COMPOUND)
        return false;
    if (act < t || token[act].xpos != CC_XPOS_VB || r->low[act] != t + 1 || !cc_has_to(r, act)) return false;
    cc_span base;
    if (r->lexicon->wordnet == NULL || cc_wordnet_base(r->lexicon->wordnet, token[t].lower, CC_WN_VERB, &base, 1) == 0)
        return false;
    if (!CC_AMONG(base, verbs) || r->high[act] < last - 2) return false;
    CC_FOR_CHILDREN(r->s, t, k) {
        cc_deprel d = cc_main_relation(r, k);
        bool named = d == CC_DEP_COMPOUND || d == CC_DEP_NMOD || d == CC_DEP_AMOD || d == CC_DEP_DET;
        if (k != act && token[k].upos != CC_UPOS_PUNCT && !(named && k < t)) return false;
    }
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k < who) token[k].head = who;
    token[t].upos = CC_UPOS_VERB;
    token[t].xpos = CC_XPOS_VBZ;
    token[t].lemma = base;
    r->lex[t] = cc_lexeme_find(r->lexicon, base);
    token[who].deprel = CC_DEP_NSUBJ;
    token[act].deprel = CC_DEP_XCOMP;
    return true;
}

/* "a report released |on Friday| says": the day of the participle before it. */
static bool date_participle(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
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
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (verb < 0 || verb > noun || noun > t || cc_main_relation(r, noun) != CC_DEP_OBL) return false;
    if (!CC_AMONG(token[verb].lemma, verbs) || !cc_span_is(cc_marker_words(r, t), "with")) return false;
    if (!cc_span_is(cc_marker_words(r, noun), "to") || cc_name_kind_at(r, t) == CC_NAME_PERSON) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

/* "will help where |and when| it pays": both words open the clause behind them. */
static bool where_and_when(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"where", "when", "if", "as", "how", "wherever", "whenever"};
    cc_token *token = r->s->token;
    int32_t first = t - 2, verb = first < 0 ? CC_NO_TOKEN : token[first].head;
    if (verb < 0 || verb > first || token[t].head != first || !CC_AMONG(token[t].lower, words)) return false;
    if (!CC_AMONG(token[first].lower, words) || token[t - 1].upos != CC_UPOS_CCONJ) return false;
    CC_FOR_CHILDREN(r->s, verb, k) {
        if (k < t || r->low[k] != t + 1 || cc_main_relation(r, k) != CC_DEP_CONJ || !cc_has_own_subject(r, k)) continue;
        token[k].deprel = CC_DEP_ADVCL;
        token[first].head = k;
        return true;
    }
    return false;
}

/* "the Irish dance |show|", "a |run|": behind an article that hangs on it no infinitive stands. */
static bool noun_of_article(cc_reading *r, int32_t t)
{
    int32_t det = cc_child(r->s, t, CC_DEP_DET), m = cc_marker(r, t);
    if (det == CC_NO_TOKEN || det > t || (m != CC_NO_TOKEN && cc_at(r, m)->xpos == CC_XPOS_TO)) return false;
    if (!cc_span_is(cc_at(r, det)->lower, "the") && !cc_span_is(cc_at(r, det)->lower, "a") &&
        !cc_span_is(cc_at(r, det)->lower, "an"))
        return false;
    if (cc_has_own_subject(r, t) || cc_child(r->s, t, CC_DEP_OBJ) != CC_NO_TOKEN ||
        cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN)
        return false;
    cc_read_as_noun(r, t);
    return true;
}

/* "was at a mall |shooting| at cars": what he did there, and no sort of mall. */
static bool do_there(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
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

/* "Deputy Attorney |General Jon Berg|": one title that the parser cut in two. */
static bool join_title(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t office = token[t].head, rest = r->low[t];
    if (office < 0 || office + 1 != rest || rest == t || token[rest].deprel != CC_DEP_NMOD_DESC) return false;
    if (token[office].upos != CC_UPOS_PROPN || cc_name_kind_at(r, t) != CC_NAME_PERSON) return false;
    if (cc_name_kind_at(r, office) == CC_NAME_PERSON) return false;
    cc_take_place(r, t, office, CC_DEP_COMPOUND);
    return true;
}

/* "sold it despite letters from her bank |about debts|": what the letters are about, and nothing of the sale. */
static bool about_what(cc_reading *r, int32_t t)
{
    static const char *const nouns[] = {"warning", "question", "concern",    "complaint", "claim",  "report",
                                        "story",   "rumour",   "allegation", "doubt",     "letter", "comment",
                                        "rumor",   "remark",   "accusation", "article",   "talk",   "fear"};
    cc_token *token = r->s->token;
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

static bool is_capital(const cc_token *k)
{
    return k->form.len > 0 && k->form.ptr[0] >= 'A' && k->form.ptr[0] <= 'Z';
}

/* "a Norland Permit to |Fish| Cod": a name to the end, and no purpose. */
static bool of_permit(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = r->low[t] - 1;
    if (!cc_has_to(r, t) || noun < 1 || token[noun].head != token[t].head || !is_capital(&token[t])) return false;
    if (!is_capital(&token[noun]) || !cc_is_nominal(&token[noun]) || cc_main_relation(r, noun) != CC_DEP_OBJ)
        return false;
    token[t].head = noun;
    token[t].deprel = CC_DEP_ACL;
    return true;
}

/* "did little more |than lean| on the rail": how little it was. */
static bool little_more_than(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"little", "nothing", "anything", "much"};
    cc_token *token = r->s->token;
    int32_t more = t - 1, act = t + 1;
    if (t < 3 || act >= (int32_t)r->s->count || !cc_span_is(token[t].lower, "than")) return false;
    if (!cc_span_is(token[more].lower, "more") || !CC_AMONG(token[t - 2].lower, words)) return false;
    int32_t verb = token[more].head;
    cc_span base;
    if (verb < 0 || !cc_span_is(token[verb].lemma, "do") || token[act].head != verb) return false;
    if (r->lexicon->wordnet == NULL ||
        cc_wordnet_base(r->lexicon->wordnet, token[act].lower, CC_WN_VERB, &base, 1) == 0)
        return false;
    token[act].upos = CC_UPOS_VERB;
    token[act].xpos = CC_XPOS_VB;
    token[act].lemma = base;
    r->lex[act] = cc_lexeme_find(r->lexicon, base);
    token[act].head = more;
    token[act].deprel = CC_DEP_ADVCL;
    return true;
}

/* "is of interest |to the town|": whose interest it is, and nowhere. */
static bool of_interest_to(cc_reading *r, int32_t t)
{
    static const char *const nouns[] = {"interest", "use",        "help",    "benefit",   "concern",     "comfort",
                                        "value",    "importance", "service", "relevance", "significance"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, m = cc_marker(r, t);
    if (noun < 0 || noun > t || m < noun || !cc_span_is(token[m].lower, "to") || !CC_AMONG(token[noun].lemma, nouns))
        return false;
    if (!cc_span_is(cc_marker_words(r, noun), "of") || cc_child(r->s, noun, CC_DEP_COP) == CC_NO_TOKEN) return false;
    token[t].deprel = CC_DEP_NMOD;
    return true;
}

/* "drivers and people |living nearby|": people alone would be everybody. */
static bool people_who(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"people", "those", "anyone", "anybody", "others", "persons", "everyone"};
    cc_token *token = r->s->token;
    int32_t first = token[t].head, people = r->low[t] - 1;
    if (first < 0 || people <= first || token[people].head != first || token[people].deprel != CC_DEP_CONJ)
        return false;
    if (!CC_AMONG(token[people].lower, words) || token[first].upos != CC_UPOS_NOUN) return false;
    token[t].head = people;
    return true;
}

/* "|18 to 22| swimmers": from so many to so many of them, and not eighteen to them. */
static bool count_range(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t first = t - 2, noun = CC_NO_TOKEN;
    if (first < 0 || token[first].upos != CC_UPOS_NUM || !cc_span_is(token[t - 1].lower, "to")) return false;
    CC_FOR_CHILDREN(r->s, first, k)
        if (k > t && cc_main_relation(r, k) == CC_DEP_NMOD && r->low[k] <= t + 1) noun = k;
    if (noun == CC_NO_TOKEN || (token[t].head != first && token[t].head != noun)) return false;
    int32_t m = cc_marker(r, noun);
    bool many = token[noun].xpos == CC_XPOS_NNS || token[noun].xpos == CC_XPOS_NNPS;
    if (!many || (m != CC_NO_TOKEN && m != t - 1)) return false;
    cc_take_place(r, noun, first, CC_DEP_NUMMOD);
    token[t].head = first;
    token[t].deprel = CC_DEP_NMOD;
    token[t - 1].head = t;
    return true;
}

/* The last token of the word written without spaces that begins here, with how many hyphens. */
static int32_t end_of_word(const cc_reading *r, int32_t first, int *hyphens)
{
    int32_t last = first;
    *hyphens = 0;
    while (last + 1 < (int32_t)r->s->count && !cc_at(r, last)->space_after) {
        last++;
        *hyphens += cc_at(r, last)->xpos == CC_XPOS_HYPH;
    }
    return last;
}

/* "an 'everybody-for-him-and-herself'-style reply": however many words and verbs a hyphen joins, they are one that
 * describes the noun behind it. */
static bool long_word(cc_reading *r, int32_t t)
{
    enum { MANY = 4 };
    int hyphens;
    cc_token *token = r->s->token;
    int32_t first = t - 1;
    if (first < 0 || (first > 0 && !token[first - 1].space_after && token[first - 1].upos != CC_UPOS_PUNCT))
        return false;
    int32_t last = end_of_word(r, first, &hyphens), noun = last + 1, above = CC_NO_TOKEN;
    if (hyphens < MANY || noun >= (int32_t)r->s->count || token[last].head != noun || token[noun].upos != CC_UPOS_NOUN)
        return false;
    for (int32_t k = first; k <= last; k++) {
        int32_t h = token[k].head;
        if (h == CC_NO_TOKEN) return false;
        if ((h < first || h > noun) && token[k].upos != CC_UPOS_PUNCT) above = h;
    }
    if (above == CC_NO_TOKEN) return false;
    for (int32_t k = 0; k < (int32_t)r->s->count; k++)
        if ((k < first || k > noun) && token[k].head >= first && token[k].head <= last) token[k].head = noun;
    for (int32_t k = first; k < last; k++) {
        token[k].head = last;
        if (token[k].upos == CC_UPOS_PUNCT) continue;
        token[k].deprel = CC_DEP_COMPOUND;
        cc_read_as_noun(r, k);
    }
    if (token[noun].head < noun && token[noun].head >= 0 && token[noun].head < first) return true;
    bool marked = first > 0 && cc_marker(r, noun) != CC_NO_TOKEN;
    for (int32_t k = first - 1; k >= 0 && k > first - 4; k--)
        marked |= token[k].head == noun && token[k].deprel == CC_DEP_CASE;
    token[noun].head = above;
    token[noun].deprel = marked ? CC_DEP_OBL : CC_DEP_OBJ;
    return true;
}

const cc_repair cc_repairs_of_edges[] = {
    REPAIR(long_word, .xpos = XPOS(HYPH)),
    REPAIR(act_of_another, .relation = RELATION(ADVCL), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE),
    REPAIR(for_time_being, .family = RELATION(COP) | RELATION(AUX) | RELATION(ACL) | RELATION(ADVCL),
           .xpos = XPOS(VBG)),
    REPAIR(no_object, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(accuse_of_doing, .relation = RELATION(AMOD), .xpos = XPOS(VBG), .has = CC_HEAD_BEHIND),
    REPAIR(in_whose, .relation = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(from_town, .relation = RELATION(CONJ), .upos = UPOS(NOUN) | UPOS(PROPN), .has = CC_HEAD_BEFORE),
    REPAIR(whose_man, .relation = RELATION(NSUBJ), .upos = UPOS(PROPN), .has = CC_HEAD_BEHIND | CC_HAS_CHILD),
    REPAIR(part_phrases, .relation = RELATION(CASE), .xpos = XPOS(IN), .has = CC_HEAD_BEHIND),
    REPAIR(plan_to_do, .relation = RELATION(ROOT), .xpos = XPOS(NNS), .has = CC_HAS_CHILD),
    REPAIR(date_participle, .family = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_TIME),
    REPAIR(answer_with, .relation = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(where_and_when, .relation = RELATION(CONJ), .xpos = XPOS(WRB) | XPOS(IN), .has = CC_HEAD_BEFORE),
    REPAIR(join_title, .relation = RELATION(APPOS), .upos = UPOS(PROPN), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(about_what, .relation = RELATION(OBL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(date_what_went_before, .relation = RELATION(OBL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD | CC_HAS_TIME),
    REPAIR(of_permit, .relation = RELATION(ADVCL), .xpos = XPOS(VB), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(little_more_than, .relation = RELATION(MARK), .xpos = XPOS(IN)),
    REPAIR(of_interest_to, .relation = RELATION(OBL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(people_who, .family = RELATION(ACL), .upos = UPOS(VERB), .has = CC_HEAD_BEFORE),
    REPAIR(count_range, .family = RELATION(NMOD) | RELATION(NUMMOD), .upos = UPOS(NUM)),
    REPAIR(noun_of_article, .xpos = XPOS(VB), .has = CC_HAS_CHILD),
    REPAIR(do_there, .relation = RELATION(ACL), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE),
    {0},
};
