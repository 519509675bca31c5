/* claim/repair_agree.c - what the form of a word tells of whom it goes with: "said he would order it and warned",
 * "rebels attacked, residents said, killing two", "a poll released Friday shows", "a photo of him wearing". */
#include "claim/repair.h"

static bool is_finite(const cc_reading *r, int32_t t)
{
    cc_xpos x = (cc_xpos)cc_at(r, t)->xpos;
    return x == CC_XPOS_VBD || x == CC_XPOS_VBZ;
}

static bool has_aux(const cc_reading *r, int32_t t)
{
    return cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN;
}

/* "would order" */
static bool has_modal(const cc_reading *r, int32_t t)
{
    CC_FOR_CHILDREN(r->s, t, k)
        if (cc_relation(r, k) == CC_DEP_AUX && cc_at(r, k)->xpos == CC_XPOS_MD) return true;
    return false;
}

/* A finite verb goes on with no "to repeat" and no bare "spying". Behind "would order" it mostly does not either; who
 * told of that may tell more: "said he would order it and warned". */
static bool may_be_joined(const cc_reading *r, int32_t first, int32_t t)
{
    cc_xpos x = (cc_xpos)cc_at(r, first)->xpos;
    if (x == CC_XPOS_VBG) return has_aux(r, first) && !r->lex[t]->says_verb;
    if (x != CC_XPOS_VB) return true;
    return !cc_has_to(r, first) && !(has_modal(r, first) && r->lex[t]->says_verb);
}

/* "said he would order a review and warned of hackers", "vowed not to repeat it and wrote a rule": what stands in a
 * finite form goes with the nearest finite verb above. */
static bool climb_to_finite(cc_reading *r, int32_t t)
{
    enum { FAR = 4 };
    cc_token *token = r->s->token;
    int32_t first = token[t].head;
    if (token[t].deprel != CC_DEP_CONJ || !is_finite(r, t) || first < 0 || first > t) return false;
    if (token[first].upos != CC_UPOS_VERB || has_aux(r, t) || cc_has_own_subject(r, t)) return false;
    if (cc_marker(r, t) != CC_NO_TOKEN || may_be_joined(r, first, t) || token[t].quote != token[first].quote)
        return false;
    int32_t h = token[first].head;
    for (int i = 0; i < FAR && h != CC_NO_TOKEN && h < first; i++, h = token[h].head) {
        if (token[h].upos != CC_UPOS_VERB || !is_finite(r, h) || !cc_has_own_subject(r, h)) continue;
        token[t].head = h;
        return true;
    }
    return false;
}

/* "saying the rumour is not supported and knocking the claim": a participle goes with a participle. */
static bool climb_to_participle(cc_reading *r, int32_t t)
{
    enum { FAR = 3 };
    cc_token *token = r->s->token;
    int32_t first = token[t].head;
    if (token[t].deprel != CC_DEP_CONJ || token[t].xpos != CC_XPOS_VBG || first < 0 || first > t) return false;
    if (token[first].upos != CC_UPOS_VERB || token[first].xpos == CC_XPOS_VBG || has_aux(r, t)) return false;
    if (cc_has_own_subject(r, t) || cc_marker(r, t) != CC_NO_TOKEN) return false;
    if (cc_span_is(token[t - 1].lower, "than")) return false; /* "trying to mend it rather than talking" */
    int32_t h = token[first].head;
    for (int i = 0; i < FAR && h != CC_NO_TOKEN && h < first; i++, h = token[h].head) {
        if (token[h].xpos != CC_XPOS_VBG || token[h].upos != CC_UPOS_VERB || has_aux(r, h)) continue;
        token[t].head = h;
        return true;
    }
    return false;
}

/* What somebody does while he speaks. */
static bool is_of_speaker(const cc_reading *r, int32_t verb)
{
    static const char *const verbs[] = {
        "smile",     "laugh",     "chuckle", "sob",       "weep",    "cry",      "gesture", "point",  "refer",
        "use",       "speak",     "talk",    "stand",     "sit",     "shake",    "nod",     "shrug",  "wave",
        "quote",     "cite",      "allude",  "hint",      "echo",    "express",  "hold",    "wipe",   "sigh",
        "recall",    "compare",   "repeat",  "reply",     "answer",  "respond",  "appear",  "choke",  "grin",
        "joke",      "emphasize", "stress",  "emphasise", "explain", "describe", "invoke",  "call",   "urge",
        "read",      "raise",     "beg",     "reiterate", "ask",     "accuse",   "blame",   "praise", "criticise",
        "criticize", "defend",    "look",    "fight",     "hug",     "think"};
    return r->lex[verb]->says_verb || CC_AMONG(cc_at(r, verb)->lemma, verbs);
}

/* "Rebels attacked the town, residents said, killing two": the rebels did; who tells it between commas did not. */
static bool go_on_behind_report(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t said = token[t].head, comma = r->low[t];
    if (token[t].deprel != CC_DEP_ADVCL || token[t].xpos != CC_XPOS_VBG || said < 0 || said > t) return false;
    if (!r->lex[said]->says_verb || is_of_speaker(r, t) || cc_marker(r, t) != CC_NO_TOKEN) return false;
    if (cc_has_own_subject(r, t) || (!cc_is_comma(r, comma) && !cc_is_comma(r, comma - 1))) return false;
    int32_t content = cc_child(r->s, said, CC_DEP_CCOMP), who = cc_child(r->s, said, CC_DEP_NSUBJ);
    if (cc_relation(r, said) == CC_DEP_PARATAXIS && token[said].head < said) content = token[said].head;
    if (content < 0 || content > said || token[content].upos != CC_UPOS_VERB || who < content) return false;
    int32_t first = who < said ? r->low[who] : said; /* "Rebels attacked, said residents, killing two" */
    if (!cc_is_comma(r, first - 1) || token[content].quote >= 0 || token[t].quote >= 0) return false;
    for (int32_t k = first - 2; k > 0 && k > first - 4; k--)
        if (cc_span_is(token[k].form, "\"") || cc_span_is(token[k].form, "”")) return false;
    token[t].head = content;
    return true;
}

/* "the deal |announced| October 17 followed": a participle between the noun and the day; CC_NO_TOKEN. */
static int32_t participle_before(const cc_reading *r, int32_t day)
{
    int32_t first = r->low[day] - 1;
    if (first > 0 && cc_span_is(cc_at(r, first)->lower, "on")) first--;
    bool participle = first > 0 && (cc_at(r, first)->xpos == CC_XPOS_VBN || cc_at(r, first)->xpos == CC_XPOS_VBD);
    return participle && cc_at(r, first)->upos == CC_UPOS_VERB ? first : CC_NO_TOKEN;
}

/* "A poll released Friday shows", "the deal announced October 17 followed": no day shows and follows anything; the day
 * is that of the participle, and what it describes is the subject. */
static bool free_day(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, first = token[t].time < 0 ? CC_NO_TOKEN : participle_before(r, t);
    if (cc_main_relation(r, t) != CC_DEP_NSUBJ || verb < t || first == CC_NO_TOKEN) return false;
    if (token[verb].upos != CC_UPOS_VERB || cc_child(r->s, first, CC_DEP_OBJ) != CC_NO_TOKEN) return false;
    int32_t noun = cc_child(r->s, first, CC_DEP_NSUBJ);
    if (noun < 0) noun = cc_child(r->s, verb, CC_DEP_NSUBJ);
    if (noun < 0 || noun == t || r->high[noun] + 1 != first || has_aux(r, first)) return false;
    bool leads = token[verb].head == first, below = token[first].head == verb || token[first].head == noun;
    if (!leads && !below) return false;
    if (leads) {
        token[verb].head = token[first].head;
        token[verb].deprel = token[first].deprel;
        for (int32_t k = token[first].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
            if (k != verb && (k < first || k > verb)) token[k].head = verb;
    }
    token[noun].head = verb;
    token[noun].deprel = CC_DEP_NSUBJ;
    token[first].head = noun;
    token[first].deprel = CC_DEP_ACL;
    token[first].xpos = CC_XPOS_VBN;
    token[t].head = first;
    token[t].deprel = CC_DEP_OBL_UNMARKED;
    return true;
}

/* "a photo of |him| wearing a hood": the one in it wears it. */
static bool show_in_picture(cc_reading *r, int32_t t)
{
    static const char *const pictures[] = {"photo",    "picture",  "photograph", "image",   "video",   "footage",
                                           "clip",     "selfie",   "snap",       "drawing", "cartoon", "recording",
                                           "painting", "portrait", "statue",     "sight",   "shot",    "poster"};
    cc_token *token = r->s->token;
    int32_t picture = token[t].head;
    if (token[t].deprel != CC_DEP_ACL || token[t].xpos != CC_XPOS_VBG || picture < 0 || picture > t) return false;
    if (!CC_AMONG(token[picture].lemma, pictures) || cc_marker(r, t) != CC_NO_TOKEN || r->low[t] != t) return false;
    int32_t who = cc_child(r->s, picture, CC_DEP_NMOD);
    if (who < picture || r->high[who] + 1 != t || !cc_span_is(cc_marker_words(r, who), "of")) return false;
    token[t].head = who;
    return true;
}

/* "allowed him to rebound and |hire| men": no bare form goes with "allowed"; he rebounds and hires. */
static bool descend_to_infinitive(cc_reading *r, int32_t t)
{
    static const char *const pasts[] = {"cost", "hit",    "put", "set",  "cut",    "hurt",  "shut", "beat", "let",
                                        "come", "become", "run", "cast", "spread", "burst", "read", "quit", "split"};
    cc_token *token = r->s->token;
    int32_t first = token[t].head, cc = cc_child(r->s, t, CC_DEP_CC), below = CC_NO_TOKEN;
    if (token[t].deprel != CC_DEP_CONJ || token[t].xpos != CC_XPOS_VB || first < 0 || first > t) return false;
    if (token[first].upos != CC_UPOS_VERB || token[first].xpos == CC_XPOS_VB || token[first].xpos == CC_XPOS_VBP)
        return false;
    if (cc == CC_NO_TOKEN || (!cc_span_is(token[cc].lower, "and") && !cc_span_is(token[cc].lower, "or"))) return false;
    if (has_aux(r, t) || cc_has_own_subject(r, t) || cc_marker(r, t) != CC_NO_TOKEN ||
        CC_AMONG(token[t].lower, pasts) || token[t].quote != token[first].quote)
        return false;
    CC_FOR_CHILDREN(r->s, first, k)
        if (k > first && k < t && cc_main_relation(r, k) == CC_DEP_XCOMP && cc_has_to(r, k)) below = k;
    if (below == CC_NO_TOKEN || token[below].upos != CC_UPOS_VERB) return false;
    token[t].head = below;
    return true;
}

const cc_repair cc_repairs_of_forms[] = {
    REPAIR(descend_to_infinitive, .relation = RELATION(CONJ), .xpos = XPOS(VB), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .head = UPOS(VERB)),
    REPAIR(climb_to_finite, .relation = RELATION(CONJ), .xpos = XPOS(VBD) | XPOS(VBZ), .has = CC_HEAD_BEFORE,
           .head = UPOS(VERB)),
    REPAIR(climb_to_participle, .relation = RELATION(CONJ), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE,
           .head = UPOS(VERB)),
    REPAIR(go_on_behind_report, .relation = RELATION(ADVCL), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE),
    REPAIR(free_day, .family = RELATION(NSUBJ), .has = CC_HEAD_BEHIND | CC_HAS_TIME, .head = UPOS(VERB)),
    REPAIR(show_in_picture, .relation = RELATION(ACL), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE,
           .head_starts = "cdfiprsv"),
    {0},
};
