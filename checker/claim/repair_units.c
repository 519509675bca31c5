/* claim/repair_units.c - words that are one thing together: "for the time |being|", "|18 to 22| boats", "Deputy
 * Attorney |General|", "did little more |than look|", "where |and when| it pays", a word of many hyphens. */
#include "claim/repair.h"

/* "shut for the time |being|, leaving many": two words of one, and no copula. */
static bool for_time_being(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    if (token[t].xpos != CC_XPOS_VBG) return false;
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

/* "The Lund, Nor., |native| won": behind the second comma stands who he is. */
static bool from_town(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    if (token[t].deprel != CC_DEP_CONJ || !cc_is_nominal(&token[t])) return false;
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

/* "The club's board |plans| to sell it.", "The firm |aims| to win": a sentence without another verb. */
static bool plan_to_do(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"plan",   "aim",  "vow",  "vote",     "hope",
                                        "pledge", "seek", "move", "threaten", "try"};
    cc_token *token = r->s->token;
    if (token[t].xpos != CC_XPOS_NNS) return false;
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

/* "will help where |and when| it pays": both words open the clause behind them. */
static bool where_and_when(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"where", "when", "if", "as", "how", "wherever", "whenever"};
    cc_token *token = r->s->token;
    if (token[t].deprel != CC_DEP_CONJ || (token[t].xpos != CC_XPOS_WRB && token[t].xpos != CC_XPOS_IN)) return false;
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
    if (cc_at(r, t)->xpos != CC_XPOS_VB) return false;
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

/* "Deputy Attorney |General Jon Berg|": one title that the parser cut in two. */
static bool join_title(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    if (token[t].deprel != CC_DEP_APPOS || token[t].upos != CC_UPOS_PROPN) return false;
    int32_t office = token[t].head, rest = r->low[t];
    if (office < 0 || office + 1 != rest || rest == t || token[rest].deprel != CC_DEP_NMOD_DESC) return false;
    if (token[office].upos != CC_UPOS_PROPN || cc_name_kind_at(r, t) != CC_NAME_PERSON) return false;
    if (cc_name_kind_at(r, office) == CC_NAME_PERSON) return false;
    cc_take_place(r, t, office, CC_DEP_COMPOUND);
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
    if (token[t].deprel != CC_DEP_ADVCL || token[t].xpos != CC_XPOS_VB) return false;
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
    if (token[t].deprel != CC_DEP_MARK || token[t].xpos != CC_XPOS_IN) return false;
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

/* "|18 to 22| swimmers": from so many to so many of them, and not eighteen to them. */
static bool count_range(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    if (token[t].upos != CC_UPOS_NUM ||
        (cc_main_relation(r, t) != CC_DEP_NMOD && cc_main_relation(r, t) != CC_DEP_NUMMOD))
        return false;
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
    if (token[t].xpos != CC_XPOS_HYPH) return false;
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

const cc_repair cc_repairs_of_units[] = {
    REPAIR(long_word, .xpos = XPOS(HYPH)),
    REPAIR(for_time_being, .family = RELATION(COP) | RELATION(AUX) | RELATION(ACL) | RELATION(ADVCL), .xpos = XPOS(VBG),
           .starts = "b"),
    REPAIR(from_town, .relation = RELATION(CONJ), .upos = UPOS(NOUN) | UPOS(PROPN), .has = CC_HEAD_BEFORE,
           .head = UPOS(PROPN)),
    REPAIR(plan_to_do, .relation = RELATION(ROOT), .xpos = XPOS(NNS), .has = CC_HAS_CHILD),
    REPAIR(where_and_when, .relation = RELATION(CONJ), .xpos = XPOS(WRB) | XPOS(IN), .has = CC_HEAD_BEFORE,
           .starts = "ahiw"),
    REPAIR(join_title, .relation = RELATION(APPOS), .upos = UPOS(PROPN), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .head = UPOS(PROPN)),
    REPAIR(of_permit, .relation = RELATION(ADVCL), .xpos = XPOS(VB), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(little_more_than, .relation = RELATION(MARK), .xpos = XPOS(IN), .starts = "t"),
    REPAIR(count_range, .family = RELATION(NMOD) | RELATION(NUMMOD), .upos = UPOS(NUM)),
    REPAIR(noun_of_article, .xpos = XPOS(VB), .has = CC_HAS_CHILD),
    {0},
};
