/* claim/repair_garden.c - verbs and participles that lead a tree up the garden path: "bills paid with funds were listed
 * as gifts", "has, as a matter of fact, brought", "was for a time considered", "winds meant the fire spread". */
#include "claim/repair.h"

/* The noun right before a verb that was taken for its subject though a preposition opens it; CC_NO_TOKEN. */
static int32_t oblique_before(const cc_reading *r, int32_t verb, int32_t from)
{
    CC_FOR_CHILDREN(r->s, verb, k)
        if (k > from && k < verb && cc_main_relation(r, k) == CC_DEP_NSUBJ)
            return cc_child(r->s, k, CC_DEP_CASE) == CC_NO_TOKEN ? CC_NO_TOKEN : k;
    return CC_NO_TOKEN;
}

/* "held |captive| by rebels", "kept |hostage|": what somebody is held as; no object that he holds. */
static bool is_state_behind(const cc_reading *r, int32_t verb)
{
    int32_t next = verb + 1;
    if (next >= (int32_t)r->s->count || cc_at(r, next)->head != verb) return false;
    cc_deprel d = cc_main_relation(r, next);
    if (cc_at(r, next)->upos == CC_UPOS_ADJ) return d == CC_DEP_XCOMP || d == CC_DEP_ADVMOD;
    return cc_at(r, next)->xpos == CC_XPOS_NN && r->low[next] == next && next + 1 < (int32_t)r->s->count &&
           cc_at(r, next + 1)->upos == CC_UPOS_ADP;
}

static bool is_by_somebody(const cc_reading *r, int32_t verb)
{
    CC_FOR_CHILDREN(r->s, verb, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (k < verb || (d != CC_DEP_OBL && d != CC_DEP_OBJ && d != CC_DEP_XCOMP)) continue;
        if (d == CC_DEP_OBL && cc_span_is(cc_marker_words(r, k), "by") && cc_at(r, k)->time < 0) return true;
        int32_t below = cc_child(r->s, k, CC_DEP_NMOD);
        if (d != CC_DEP_OBL && below > k && cc_span_is(cc_marker_words(r, below), "by")) return true;
    }
    return false;
}

/* Is the first verb a participle that describes its noun, by what stands behind it? */
static bool describes_noun(const cc_reading *r, int32_t first, int32_t who)
{
    const cc_token *k = cc_at(r, first);
    if (k->xpos != CC_XPOS_VBD && k->xpos != CC_XPOS_VBN) return false;
    /* "charged |with| stealing"; but "charged that" */
    bool with = cc_span_is(cc_at(r, first + 1)->lower, "with");
    if (cc_child(r->s, first, CC_DEP_AUX) != CC_NO_TOKEN || (r->lex[first]->says_verb && !with)) return false;
    int32_t object = cc_child(r->s, first, CC_DEP_OBJ);
    bool state = is_state_behind(r, first);
    if (object != CC_NO_TOKEN && !(state && object == first + 1)) return false;
    if (is_by_somebody(r, first)) return true;
    if (cc_is_comma(r, first - 1) || cc_at(r, who)->upos == CC_UPOS_PRON) return false;
    /* "bread made |right| here", "charged |with| stealing" */
    cc_upos next = (cc_upos)cc_at(r, first + 1)->upos;
    bool gerund = next == CC_UPOS_SCONJ && cc_at(r, first + 2)->xpos == CC_XPOS_VBG;
    return object == CC_NO_TOKEN && (next == CC_UPOS_ADP || next == CC_UPOS_ADV || gerund);
}

/* "kept hostage |by rebels|": they kept him. */
static void raise_agent(cc_reading *r, int32_t verb)
{
    int32_t below = is_state_behind(r, verb) ? cc_child(r->s, verb + 1, CC_DEP_NMOD) : CC_NO_TOKEN;
    if (below < verb || !cc_span_is(cc_marker_words(r, below), "by")) return;
    r->s->token[below].head = verb;
    r->s->token[below].deprel = CC_DEP_OBL_AGENT;
}

/* "Bills paid with funds were listed as gifts": the second verb has the auxiliary; what is paid is described. Behind
 * two commas it needs none: "The ship, stopped off Oslo by the navy, carried arms". */
static bool lead_with_second(cc_reading *r, int32_t t)
{
    cc_deprel d = cc_relation(r, t);
    bool aside = d == CC_DEP_ADVCL || d == CC_DEP_PARATAXIS;
    if ((d != CC_DEP_CCOMP && !aside) || cc_marker(r, t) != CC_NO_TOKEN) return false;
    cc_token *token = r->s->token;
    int32_t first = token[t].head, who = first < 0 ? CC_NO_TOKEN : cc_child(r->s, first, CC_DEP_NSUBJ), named = who;
    if (first > t || who < 0) return false;
    /* "Anna Berg, the reporter kept hostage, was freed": two subjects, one of them an apposition */
    for (int32_t k = token[who].next_sibling; k != CC_NO_TOKEN && k < first; k = token[k].next_sibling)
        if (cc_main_relation(r, k) == CC_DEP_NSUBJ) who = k;
    if (r->high[who] + 1 != first) return false;
    int32_t wrong = oblique_before(r, t, first), own = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (wrong == CC_NO_TOKEN && own != CC_NO_TOKEN && own < t) return false;
    bool describes = describes_noun(r, first, who);
    if (!describes && (wrong == CC_NO_TOKEN || r->lex[first]->says_verb)) return false;
    int32_t aux = cc_child(r->s, t, CC_DEP_AUX);
    if (aux == CC_NO_TOKEN) aux = cc_child(r->s, t, CC_DEP_COP);
    if (aux == CC_NO_TOKEN && token[t].xpos != CC_XPOS_VBD && token[t].xpos != CC_XPOS_VBZ) return false;
    if (aux == CC_NO_TOKEN) aux = t;
    bool parted = cc_is_comma(r, aux - 1), closed = cc_has_comma(r, r->low[named], first);
    if (token[aux].xpos == CC_XPOS_VBG) return false; /* "compared to a door |being| shut" */
    if (aux < first + 2 || aux > t || (token[aux - 1].upos == CC_UPOS_PUNCT && !(parted && closed))) return false;
    if (aux == t && !(parted && closed)) return false;
    if (aside && parted != (d == CC_DEP_PARATAXIS)) return false;
    if (d == CC_DEP_ADVCL && cc_relation(r, first) == CC_DEP_ACL_RELCL) return false; /* "that one compared to it" */
    token[t].head = token[first].head;
    token[t].deprel = token[first].deprel;
    for (int32_t k = token[first].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k != t && (k < named || k > t)) token[k].head = t;
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k > first && k < aux && cc_relation(r, k) == CC_DEP_ADVCL) token[k].head = first; /* "with |stealing| it" */
    if (named != who) token[who].head = named, token[who].deprel = CC_DEP_APPOS;
    token[named].head = t;
    token[named].deprel = (uint8_t)cc_subject_relation(r, t);
    token[first].head = who;
    token[first].deprel = CC_DEP_ACL;
    token[first].xpos = CC_XPOS_VBN;
    raise_agent(r, first);
    if (wrong == CC_NO_TOKEN) return true;
    token[wrong].head = first;
    token[wrong].deprel = CC_DEP_OBL;
    return true;
}

/* "A boom |heard| in the town was made by a stone": no clause of such a form is a subject; its own subject is. */
static bool free_subject(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t head = token[t].head, who = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (cc_main_relation(r, t) != CC_DEP_CSUBJ || head < t || who < 0 || r->high[who] + 1 != t) return false;
    if (token[t].xpos != CC_XPOS_VBD && token[t].xpos != CC_XPOS_VBN) return false;
    if (cc_relation(r, head) == CC_DEP_ACL_RELCL) return false; /* "that one compared to a door being shut" */
    for (int32_t k = t + 1; k < head; k++)                      /* "struck in May |and| the town was rebuilt" */
        if (token[k].upos == CC_UPOS_CCONJ) return false;
    if (token[who].upos == CC_UPOS_PRON || cc_at(r, r->high[t])->upos == CC_UPOS_PUNCT || r->low[t] != r->low[who])
        return false;
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling) {
        cc_deprel d = cc_main_relation(r, k);
        if (k != who &&
            (d == CC_DEP_OBJ || d == CC_DEP_AUX || d == CC_DEP_COP || d == CC_DEP_CCOMP || d == CC_DEP_MARK))
            return false;
    }
    token[who].head = head;
    token[who].deprel = (uint8_t)cc_subject_relation(r, head);
    token[t].head = who;
    token[t].deprel = CC_DEP_ACL;
    token[t].xpos = CC_XPOS_VBN;
    return true;
}

/* "An earthquake measuring 4.6 shook Lund county": what is measured is the number; the quake shook the county. */
static bool shake(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_AMOD || cc_at(r, t)->xpos != CC_XPOS_VBN) return false;
    cc_token *token = r->s->token;
    int32_t place = token[t].head, measuring = place < 0 ? CC_NO_TOKEN : token[place].head, number = t - 1;
    if (measuring < 0 || measuring > t || token[place].deprel != CC_DEP_OBJ || number != measuring + 1) return false;
    int32_t quake = token[measuring].head;
    bool measures = cc_span_is(token[measuring].lemma, "measure") || cc_span_is(token[measuring].lemma, "register");
    if (!measures || quake != r->s->root || token[number].head != place || token[number].upos != CC_UPOS_NUM)
        return false;
    if (token[measuring].deprel != CC_DEP_ACL || cc_child(r->s, quake, CC_DEP_COP) != CC_NO_TOKEN) return false;
    token[t].head = CC_NO_TOKEN;
    token[t].deprel = CC_DEP_ROOT;
    token[t].upos = CC_UPOS_VERB;
    token[t].xpos = CC_XPOS_VBD;
    token[quake].head = t;
    token[quake].deprel = CC_DEP_NSUBJ;
    token[number].head = measuring;
    token[number].deprel = CC_DEP_OBJ;
    for (int32_t k = place + 1; k < (int32_t)r->s->count; k++)
        if (token[k].head == measuring || token[k].head == quake) token[k].head = t;
    token[place].head = t;
    token[place].deprel = CC_DEP_OBJ;
    return true;
}

/* "a magnitude 4.6 earthquake": the quake heads the phrase. */
static bool head_quake(cc_reading *r, int32_t t)
{
    if (!cc_span_is(cc_at(r, t)->lower, "magnitude") || cc_at(r, t)->upos != CC_UPOS_NOUN) return false;
    cc_token *token = r->s->token;
    int32_t quake = cc_child(r->s, t, CC_DEP_APPOS), number = t + 1;
    if (quake != t + 2 || token[number].head != quake || token[number].upos != CC_UPOS_NUM || token[t].head < 0)
        return false;
    cc_take_place(r, quake, t, CC_DEP_COMPOUND);
    return true;
}

/* "as Oslo has, as a matter of fact, brought them": words between commas part the auxiliary from its verb. */
static bool join_auxiliary(cc_reading *r, int32_t t)
{
    if (cc_at(r, t)->xpos != CC_XPOS_VBD && cc_at(r, t)->xpos != CC_XPOS_VBN) return false;
    cc_token *token = r->s->token;
    int32_t first = r->low[t], has = first - 1;
    if (has < 1 || first == t || !cc_is_tagged_comma(r, first) || !cc_is_tagged_comma(r, t - 1) || t - 1 == first)
        return false;
    if (!cc_span_is(token[has].lemma, "have") || token[has].deprel == CC_DEP_AUX || cc_has_own_subject(r, t))
        return false;
    if (!cc_has_own_subject(r, has) || r->high[has] != has || cc_is_below(r->s, has, t)) return false;
    if (cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN || cc_child(r->s, t, CC_DEP_CC) != CC_NO_TOKEN) return false;
    cc_take_place(r, t, has, CC_DEP_AUX);
    token[has].upos = CC_UPOS_AUX;
    token[t].xpos = CC_XPOS_VBN;
    return true;
}

/* "have previously posted pictures": one verb; nobody has what was posted. */
static bool join_perfect(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_AMOD || cc_at(r, t)->xpos != CC_XPOS_VBN) return false;
    static const char *const words[] = {"previously", "already", "recently", "now",        "also",  "long",
                                        "never",      "just",    "since",    "repeatedly", "often", "always"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, has = noun < 0 ? CC_NO_TOKEN : token[noun].head, adverb = t - 1;
    if (has == t - 1) adverb = has - 1; /* "also have posted" */
    if (has < 0 || noun < t || adverb < 0 || (has != t - 2 && has != t - 1) || token[noun].deprel != CC_DEP_OBJ)
        return false;
    if (!cc_span_is(token[has].lemma, "have") || token[has].upos != CC_UPOS_VERB) return false;
    if (!CC_AMONG(token[adverb].lower, words) || cc_child(r->s, noun, CC_DEP_DET) != CC_NO_TOKEN) return false;
    cc_take_place(r, t, has, CC_DEP_AUX);
    token[has].upos = CC_UPOS_AUX;
    token[t].upos = CC_UPOS_VERB;
    token[adverb].head = t;
    token[adverb].deprel = CC_DEP_ADVMOD;
    token[noun].head = t;
    token[noun].deprel = CC_DEP_OBJ;
    return true;
}

/* "I know ten have been caught," he said: what is known follows; both were taken for what he said. */
static bool know_what_follows(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_CCOMP || cc_marker(r, t) != CC_NO_TOKEN) return false;
    static const char *const verbs[] = {"know",    "think", "believe", "hope", "guess",
                                        "suppose", "fear",  "suspect", "feel"};
    cc_token *token = r->s->token;
    int32_t cue = token[t].head, verb = r->low[t] - 1;
    if (cue < t || verb < 0 || token[verb].head != cue || token[verb].deprel != CC_DEP_CCOMP) return false;
    if (!CC_AMONG(token[verb].lemma, verbs) || !cc_has_own_subject(r, verb) || !cc_has_own_subject(r, t)) return false;
    if (cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN || cc_child(r->s, verb, CC_DEP_CCOMP) != CC_NO_TOKEN)
        return false;
    token[t].head = verb;
    return true;
}

/* "He was for a time considered as a choice": he was no time. */
static bool join_passive(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_ACL || cc_at(r, t)->xpos != CC_XPOS_VBN) return false;
    static const char *const spells[] = {"time", "while", "moment", "period", "spell", "years", "months", "weeks"};
    cc_token *token = r->s->token;
    int32_t time = token[t].head, cop = time < 0 ? CC_NO_TOKEN : cc_child(r->s, time, CC_DEP_COP);
    if (time != t - 1 || cop < 0 || cop > time || !CC_AMONG(token[time].lower, spells)) return false;
    int32_t preposition = cc_child(r->s, time, CC_DEP_CASE);
    if (preposition != cop + 1 || !cc_has_own_subject(r, time)) return false;
    cc_take_place(r, t, time, CC_DEP_OBL);
    for (int32_t k = preposition; k < time; k++)
        if (token[k].head == t) token[k].head = time;
    token[cop].deprel = CC_DEP_AUX_PASS;
    int32_t who = cc_child(r->s, time, CC_DEP_NSUBJ); /* the links are still the old ones */
    if (who != CC_NO_TOKEN) token[who].deprel = CC_DEP_NSUBJ_PASS;
    return true;
}

/* "High winds meant the fire spread": what they meant is that it did; nobody spread it. */
static bool mean_that(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_ACL || cc_at(r, t)->upos != CC_UPOS_VERB) return false;
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (token[t].xpos != CC_XPOS_VBN && token[t].xpos != CC_XPOS_VBD) return false;
    if (noun > t || verb < 0 || verb > noun || token[noun].deprel != CC_DEP_OBJ || r->high[noun] != r->high[t])
        return false;
    if (!cc_span_is(token[verb].lemma, "mean") || cc_child_exact(r->s, t, CC_DEP_OBL_AGENT) != CC_NO_TOKEN)
        return false;
    if (cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN || cc_has_own_subject(r, t)) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_CCOMP;
    token[t].xpos = CC_XPOS_VBD;
    token[noun].head = t;
    token[noun].deprel = CC_DEP_NSUBJ;
    return true;
}

/* "saying the couple misused a sum": the couple did it; nothing is said to anybody. */
static bool say_that(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_XCOMP || cc_at(r, t)->xpos != CC_XPOS_VBN) return false;
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (verb < 0 || verb > t || !r->lex[verb]->says_verb || cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN)
        return false;
    if (cc_child_exact(r->s, t, CC_DEP_AUX_PASS) != CC_NO_TOKEN || cc_child(r->s, t, CC_DEP_OBJ) == CC_NO_TOKEN)
        return false;
    CC_FOR_CHILDREN(r->s, t, k) {
        if (cc_main_relation(r, k) != CC_DEP_OBL || r->low[k] != verb + 1 || r->high[k] + 1 != t) continue;
        if (cc_child(r->s, k, CC_DEP_CASE) != CC_NO_TOKEN || token[k].time >= 0) return false;
        token[k].deprel = CC_DEP_NSUBJ;
        token[t].deprel = CC_DEP_CCOMP;
        token[t].xpos = CC_XPOS_VBD;
        return true;
    }
    return false;
}

/* "overcome the lead enjoyed by Berg": the lead is what is overcome, and he enjoys it. */
static bool describe_object(cc_reading *r, int32_t t)
{
    static const char *const takes[] = {"have", "get", "see", "want", "keep", "leave", "make", "find", "hear", "need"};
    if (cc_relation(r, t) != CC_DEP_XCOMP || cc_at(r, t)->xpos != CC_XPOS_VBN) return false;
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, noun = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (verb < 0 || verb > t || noun < verb || r->high[noun] + 1 != t || CC_AMONG(token[verb].lemma, takes))
        return false;
    if (cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN || cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN) return false;
    if (cc_child_exact(r->s, t, CC_DEP_OBL_AGENT) == CC_NO_TOKEN || token[verb].upos != CC_UPOS_VERB) return false;
    token[noun].head = verb;
    token[noun].deprel = CC_DEP_OBJ;
    token[t].head = noun;
    token[t].deprel = CC_DEP_ACL;
    return true;
}

/* "weapons, including some found in his car": some of them; "including" opens no clause. */
static bool include(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_ADVCL || cc_at(r, t)->xpos != CC_XPOS_VBN) return false;
    cc_token *token = r->s->token;
    int32_t m = cc_child(r->s, t, CC_DEP_MARK), noun = cc_child(r->s, t, CC_DEP_NSUBJ), verb = token[t].head;
    if (m == CC_NO_TOKEN || !cc_span_is(token[m].lower, "including") || noun < m || noun > t || verb < 0) return false;
    if (cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN || r->high[noun] + 1 != t) return false;
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k < noun) token[k].head = noun;
    token[noun].head = verb;
    token[noun].deprel = CC_DEP_OBL;
    if (token[noun].upos == CC_UPOS_DET) token[noun].upos = CC_UPOS_PRON;
    token[m].deprel = CC_DEP_CASE;
    token[t].head = noun;
    token[t].deprel = CC_DEP_ACL;
    return true;
}

/* "the trial that followed his poisoning he blamed on them": what he blamed on them describes the poisoning. */
static bool describe_with_clause(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_CCOMP || cc_at(r, t)->upos != CC_UPOS_VERB) return false;
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, who = cc_child(r->s, t, CC_DEP_NSUBJ), noun = r->low[t] - 1;
    if (verb < 0 || verb > t || who != r->low[t] || token[who].xpos != CC_XPOS_PRP || noun <= verb) return false;
    if (token[noun].head != verb || token[noun].deprel != CC_DEP_OBJ || token[noun].upos != CC_UPOS_NOUN) return false;
    bool governs = r->lex[verb]->says_verb || r->lex[verb]->effect[CC_PART_VERB] != CC_EFFECT_NONE;
    if (governs || cc_child(r->s, t, CC_DEP_OBJ) != CC_NO_TOKEN || cc_child(r->s, t, CC_DEP_CCOMP) != CC_NO_TOKEN)
        return false;
    if (cc_child(r->s, t, CC_DEP_OBL) == CC_NO_TOKEN && r->high[t] != t) return false;
    token[t].head = noun;
    token[t].deprel = CC_DEP_ACL_RELCL;
    return true;
}

/* "a letter that his lawyer sent to Oslo": the letter is what he sent; that he sent it is no news in it. */
static bool open_with_that(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_ACL || cc_at(r, t)->upos != CC_UPOS_VERB) return false;
    cc_token *token = r->s->token;
    int32_t that = cc_child(r->s, t, CC_DEP_OBJ), noun = token[t].head;
    if (noun < 0 || that < noun || that != r->low[t] || that > t || !cc_is_relative(cc_at(r, that))) return false;
    int32_t who = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (who < that || cc_has_to(r, t)) return false;
    for (int32_t k = token[that].next_sibling; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (cc_main_relation(r, k) == CC_DEP_OBJ || cc_main_relation(r, k) == CC_DEP_CCOMP) return false;
    token[t].deprel = CC_DEP_ACL_RELCL;
    return true;
}

const cc_repair cc_repairs_of_garden_paths[] = {
    REPAIR(lead_with_second, .relation = RELATION(CCOMP) | RELATION(PARATAXIS) | RELATION(ADVCL),
           .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(free_subject, .family = RELATION(CSUBJ), .xpos = XPOS(VBD) | XPOS(VBN),
           .has = CC_HEAD_BEHIND | CC_HAS_CHILD),
    REPAIR(shake, .relation = RELATION(AMOD), .xpos = XPOS(VBN), .above = RELATION(OBJ)),
    REPAIR(head_quake, .upos = UPOS(NOUN), .has = CC_HAS_CHILD, .starts = "m"),
    REPAIR(join_auxiliary, .xpos = XPOS(VBD) | XPOS(VBN), .has = CC_HAS_CHILD),
    REPAIR(join_perfect, .relation = RELATION(AMOD), .xpos = XPOS(VBN), .has = CC_HEAD_BEHIND, .above = RELATION(OBJ)),
    REPAIR(know_what_follows, .relation = RELATION(CCOMP), .has = CC_HEAD_BEHIND | CC_HAS_CHILD),
    REPAIR(join_passive, .relation = RELATION(ACL), .xpos = XPOS(VBN), .has = CC_HEAD_BEFORE),
    REPAIR(mean_that, .relation = RELATION(ACL), .upos = UPOS(VERB), .has = CC_HEAD_BEFORE, .above = RELATION(OBJ)),
    REPAIR(say_that, .relation = RELATION(XCOMP), .xpos = XPOS(VBN), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(describe_object, .relation = RELATION(XCOMP), .xpos = XPOS(VBN), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .head = UPOS(VERB)),
    REPAIR(include, .relation = RELATION(ADVCL), .xpos = XPOS(VBN), .has = CC_HAS_CHILD),
    REPAIR(describe_with_clause, .relation = RELATION(CCOMP), .upos = UPOS(VERB), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(open_with_that, .relation = RELATION(ACL), .upos = UPOS(VERB), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    {0},
};
