/* claim/participants.c - who does it and to whom: subjects and objects as the active voice has them. */
#include "claim/reading.h"

/* "it was decided to": verbs whose passive is said of an act, not of a thing. */
static bool is_settled(cc_span lemma)
{
    static const char *const words[] = {"decide", "agree", "propose", "resolve", "arrange"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(lemma, words[i])) return true;
    return false;
}

/* "it was windy", "it rained": nothing is or does it. */
static bool is_weather(const cc_reading *r, int32_t t)
{
    static const char *const words[] = {"windy", "cold",  "hot",    "dark", "sunny", "rainy", "cloudy",
                                        "foggy", "humid", "chilly", "rain", "snow",  "late"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(cc_at(r, t)->lemma, words[i])) return cc_child(r->s, t, CC_DEP_OBJ) == CC_NO_TOKEN;
    return false;
}

/* "it became apparent that", "there": words in the place of a subject. */
bool cc_is_empty_subject(const cc_reading *r, int32_t t)
{
    if (t == CC_NO_TOKEN || cc_relation(r, t) == CC_DEP_EXPL) return true;
    int32_t verb = cc_at(r, t)->head;
    if (verb == CC_NO_TOKEN || !cc_span_is(cc_at(r, t)->lower, "it")) return false;
    int32_t clause = cc_child(r->s, verb, CC_DEP_CCOMP);
    /* "it is expected the vote will be watched", "it was decided to go" */
    if (clause == CC_NO_TOKEN && is_settled(cc_at(r, verb)->lemma)) clause = cc_child(r->s, verb, CC_DEP_XCOMP);
    if (clause > verb && t < verb && cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) != CC_NO_TOKEN) return true;
    if (cc_is_taken(r, verb) || is_weather(r, verb)) return true;
    if (r->lex[verb]->says_verb) return false;
    if (clause == CC_NO_TOKEN) clause = cc_child(r->s, verb, CC_DEP_CSUBJ);
    /* "it is not clear if they are right" */
    int32_t asked = cc_child(r->s, verb, CC_DEP_ADVCL), word = asked < 0 ? CC_NO_TOKEN : cc_marker(r, asked);
    bool whether =
        word > verb && (cc_span_is(cc_at(r, word)->lower, "if") || cc_span_is(cc_at(r, word)->lower, "whether"));
    if (clause == CC_NO_TOKEN && whether && cc_at(r, verb)->upos == CC_UPOS_ADJ) clause = asked;
    int32_t adjoined = cc_child(r->s, verb, CC_DEP_XCOMP);
    if (clause == CC_NO_TOKEN && adjoined != CC_NO_TOKEN) clause = cc_child(r->s, adjoined, CC_DEP_CCOMP);
    bool adjective = cc_at(r, verb)->upos == CC_UPOS_ADJ || cc_child(r->s, verb, CC_DEP_XCOMP) != CC_NO_TOKEN;
    return clause > verb && adjective;
}

static uint32_t joined(const cc_reading *r, int32_t t, const cc_clause *c, int32_t out[CC_MAX_CONJUNCTS])
{
    if (cc_is_empty_subject(r, t)) return 0;
    return r->clause_of[t] >= 0 && !cc_is_nominal(cc_at(r, t)) ? (out[0] = t, 1) : cc_conjuncts(r, t, c, out);
}

bool cc_takes_no_object(cc_span lemma)
{
    static const char *const words[] = {
        "come",   "go",     "run",  "walk", "stop", "turn",   "arrive", "return", "stand", "sit",    "rise",
        "fall",   "speak",  "talk", "die",  "wait", "sleep",  "look",   "step",   "stay",  "try",    "occur",
        "happen", "insist", "land", "rush", "live", "appear", "cry",    "stoop",  "occur", "happen", "insist"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(lemma, words[i])) return true;
    return false;
}

/* Nothing but "and" or "or", commas, adverbs and further verbs of the chain between two verbs of it. */
static bool is_chain(const cc_reading *r, int32_t first, int32_t last)
{
    for (int32_t t = first + 1; t < last; t++) {
        const cc_token *k = cc_at(r, t);
        bool link = k->upos == CC_UPOS_CCONJ || k->upos == CC_UPOS_ADV || k->xpos == CC_XPOS_RP ||
                    cc_span_is(k->form, ",") || (k->head == first && cc_main_relation(r, t) == CC_DEP_CONJ);
        if (!link) return false;
    }
    return true;
}

static int32_t last_conjunct(const cc_reading *r, int32_t verb)
{
    int32_t last = CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, verb, t)
        if (cc_main_relation(r, t) == CC_DEP_CONJ) last = t;
    return last;
}

/* "detect, deter and |stop| them", "neither confirm nor |deny| that it burned": what the last of the chain is done to,
 * if the verb is known to take an object; CC_NO_TOKEN. */
static int32_t object_of_chain(const cc_reading *r, const cc_clause *c)
{
    if (c->passive || !r->lex[c->head]->takes_object || cc_at(r, c->head)->upos != CC_UPOS_VERB) return CC_NO_TOKEN;
    int32_t top = cc_main_relation(r, c->head) == CC_DEP_CONJ ? cc_at(r, c->head)->head : c->head;
    int32_t last = last_conjunct(r, top);
    if (last <= c->head || cc_at(r, last)->upos != CC_UPOS_VERB || cc_has_own_subject(r, last)) return CC_NO_TOKEN;
    int32_t o = cc_child(r->s, last, CC_DEP_OBJ);
    if (o == CC_NO_TOKEN) o = cc_child(r->s, last, CC_DEP_CCOMP);
    bool gerunds = (cc_at(r, c->head)->xpos == CC_XPOS_VBG) == (cc_at(r, last)->xpos == CC_XPOS_VBG);
    bool act = r->lex[last]->light && o > last && r->lex[o]->event != CC_NO_EVENT; /* "made a deal" */
    bool shared = o > last && gerunds && !act && !cc_span_is(cc_at(r, last)->lemma, "cause");
    return shared && is_chain(r, top, last) ? o : CC_NO_TOKEN;
}

/* "shot and killed the man": right before another verb that has one, the object is that of both; CC_NO_TOKEN. */
static int32_t shared_object(const cc_reading *r, const cc_clause *c)
{
    int32_t next = cc_child(r->s, c->head, CC_DEP_CONJ), o = next < 0 ? CC_NO_TOKEN : cc_child(r->s, next, CC_DEP_OBJ);
    if (c->passive || cc_takes_no_object(cc_at(r, c->head)->lemma) || c->origin == CC_FROM_COPULA || o < next ||
        next != c->head + 2 || cc_has_own_subject(r, next))
        return CC_NO_TOKEN;
    /* "shot or caused injuries": nobody shoots injuries */
    if (cc_span_is(cc_at(r, next)->lemma, "cause") || r->lex[next]->light) return CC_NO_TOKEN;
    bool alike = cc_at(r, c->head)->xpos == cc_at(r, next)->xpos && cc_at(r, next)->upos == CC_UPOS_VERB;
    return alike && c->head == c->top && cc_is_nominal(cc_at(r, o)) ? o : CC_NO_TOKEN;
}

static int32_t object_of(const cc_reading *r, const cc_clause *c)
{
    if (c->object != CC_NO_TOKEN) return c->object;
    if (!c->passive && cc_shell_noun(r, c->head) != CC_NO_TOKEN)
        return CC_NO_TOKEN; /* "took part": a word of the verb */
    int32_t o = cc_child(r->s, c->head, CC_DEP_OBJ);
    /* "worth a fortune": the state's own words have it */
    if (c->origin == CC_FROM_COPULA && o > c->head) return CC_NO_TOKEN;
    if (o == CC_NO_TOKEN && shared_object(r, c) != CC_NO_TOKEN) return shared_object(r, c);
    if (o == CC_NO_TOKEN && object_of_chain(r, c) != CC_NO_TOKEN) return object_of_chain(r, c);
    /* "with a remark, saying he lied": what stands before the comma is not said */
    if (o != CC_NO_TOKEN && o < c->head && cc_at(r, c->head)->xpos == CC_XPOS_VBG && !cc_is_relative(cc_at(r, o)) &&
        cc_at(r, o)->xpos != CC_XPOS_WP && c->tie == CC_TIE_ADVERBIAL && cc_span_is(cc_at(r, c->head - 1)->form, ","))
        return CC_NO_TOKEN;
    /* ", reported CNN" has its reporter there */
    if (o != CC_NO_TOKEN && c->floats) return CC_NO_TOKEN;
    /* "claims that he stole a car": the word "that" is no object beside another */
    CC_FOR_CHILDREN(r->s, c->head, t)
        if (o != CC_NO_TOKEN && t > o && cc_main_relation(r, t) == CC_DEP_OBJ && cc_is_relative(cc_at(r, o))) o = t;
    if (o != CC_NO_TOKEN && (cc_at(r, o)->xpos == CC_XPOS_WDT || cc_at(r, o)->xpos == CC_XPOS_IN)) return CC_NO_TOKEN;
    if (o == CC_NO_TOKEN && !c->passive && cc_span_is(r->lex[c->head]->verb_class, "describe")) {
        /* "referred to Kim as" */
        CC_FOR_CHILDREN(r->s, c->head, t)
            if (cc_main_relation(r, t) == CC_DEP_OBL && t > c->head && cc_span_is(cc_marker_words(r, t), "to")) o = t;
    }
    int32_t when = o == CC_NO_TOKEN ? -1 : cc_at(r, o)->time;
    /* "said Monday" has no object, "declared three days of mourning" has one */
    bool length = when >= 0 && r->article->times.item[when].kind == CC_TIME_DURATION;
    if (when >= 0 && ((r->lex[c->head]->says_verb && !length) || cc_takes_no_object(cc_at(r, c->head)->lemma)))
        return CC_NO_TOKEN;
    return o != CC_NO_TOKEN && cc_is_relative(cc_at(r, o)) && c->tie == CC_TIE_RELATIVE ? CC_NO_TOKEN : o;
}

/* "was given a medal": the subject of a passive with an object got it; of "was named chairman" it became it. */
bool cc_is_recipient_passive(const cc_reading *r, const cc_clause *c)
{
    static const char *const giving[] = {"give", "offer",   "send", "pay",  "say",
                                         "ask",  "promise", "show", "deny", "sell"};
    if (!c->passive || cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN) return false;
    for (size_t i = 0; i < sizeof giving / sizeof *giving; i++)
        if (cc_span_is(r->lex[c->head]->verb_class, giving[i])) return true;
    return false;
}

/* "by auction", "by 46 votes", "by video link": how, and by nobody; but "by phone calls", "by security forces". */
static bool is_way(const cc_reading *r, int32_t t)
{
    static const char *const ways[] = {"auction",  "accident", "mistake", "law",     "force",  "hand",
                                       "proxy",    "default",  "lottery", "degrees", "chance", "name",
                                       "surprise", "storm",    "phone",   "email",   "ballot", "decree"};
    static const char *const counts[] = {"vote", "majority", "margin", "means"};
    /* "taken to Lund by bus"; but "hit by train" */
    static const char *const rides[] = {"bus",  "train", "boat",  "plane", "helicopter", "air", "sea",
                                        "road", "rail",  "ferry", "taxi",  "ambulance",  "ship"};
    static const char *const moves[] = {"take",  "bring", "carry",   "move",     "send",     "transport", "fly",
                                        "drive", "ship",  "deliver", "evacuate", "transfer", "ferry",     "rescue",
                                        "winch", "lift",  "airlift", "pull",     "hoist"};
    cc_slot s = cc_slot_of_oblique(r, t, r->lex[cc_at(r, t)->head]);
    if (s == CC_SLOT_TIME || s == CC_SLOT_QUANTITY || CC_AMONG(cc_at(r, t)->lemma, counts)) return true;
    if (cc_at(r, t)->upos != CC_UPOS_NOUN || cc_child(r->s, t, CC_DEP_DET) != CC_NO_TOKEN ||
        cc_child_exact(r->s, t, CC_DEP_NMOD_POSS) != CC_NO_TOKEN)
        return false;
    if (CC_AMONG(cc_at(r, t)->lower, rides)) return CC_AMONG(cc_at(r, cc_at(r, t)->head)->lemma, moves);
    return CC_AMONG(cc_at(r, t)->lower, ways) || (s == CC_SLOT_MEDIUM && cc_at(r, t)->xpos == CC_XPOS_NN);
}

/* "with best-|by| dates in May" */
static bool is_hyphened(const cc_reading *r, int32_t by)
{
    return by > 0 && cc_span_is(cc_at(r, by - 1)->form, "-") && !cc_at(r, by - 1)->space_after;
}

/* "is made up of six towns": they make it up. */
static bool is_made_up(const cc_reading *r, int32_t verb)
{
    int32_t up = cc_child_exact(r->s, verb, CC_DEP_COMPOUND_PRT);
    return up == verb + 1 && cc_span_is(cc_at(r, verb)->lower, "made") && cc_span_is(cc_at(r, up)->lower, "up");
}

/* "by Kim" of a passive, where the parser did not see an agent either; "by Friday", "by phone" are none. */
int32_t cc_agent_of(const cc_reading *r, const cc_clause *c)
{
    int32_t agent = cc_child_exact(r->s, c->head, CC_DEP_OBL_AGENT);
    CC_FOR_CHILDREN(r->s, c->head, t) {
        if (agent != CC_NO_TOKEN || cc_main_relation(r, t) != CC_DEP_OBL || t < c->head) continue;
        if (cc_is_nominal(cc_at(r, t)) && cc_span_is(cc_marker_words(r, t), "by") && !is_hyphened(r, cc_marker(r, t)))
            agent = t;
        if (t > c->head && is_made_up(r, c->head) && cc_span_is(cc_marker_words(r, t), "of")) agent = t;
    }
    /* "was shot and killed by police" */
    int32_t next = agent == CC_NO_TOKEN ? cc_child(r->s, c->head, CC_DEP_CONJ) : CC_NO_TOKEN;
    if (next == c->head + 2 && cc_at(r, next)->xpos == CC_XPOS_VBN && !cc_has_own_subject(r, next))
        agent = cc_child_exact(r->s, next, CC_DEP_OBL_AGENT);
    return agent == CC_NO_TOKEN || is_way(r, agent) ? CC_NO_TOKEN : agent;
}

/* "it is impossible to save", of a house: what is hard to do is done to it. */
static bool is_hard_to_do(const cc_reading *r, const cc_clause *c)
{
    static const char *const words[] = {"impossible", "hard", "difficult", "easy", "tough", "possible", "safe"};
    if (c->top == c->head || c->passive || cc_at(r, c->top)->upos != CC_UPOS_ADJ || !cc_has_to(r, c->head))
        return false;
    if (c->subject == CC_NO_TOKEN || cc_at(r, c->head)->upos != CC_UPOS_VERB) return false;
    CC_FOR_CHILDREN(r->s, c->head, t) {
        cc_deprel d = cc_main_relation(r, t);
        if (d == CC_DEP_OBJ || d == CC_DEP_CCOMP || d == CC_DEP_XCOMP || d == CC_DEP_CSUBJ) return false;
    }
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(cc_at(r, c->top)->lemma, words[i])) return true;
    return false;
}

void cc_participants_find(const cc_reading *r, const cc_clause *c, cc_participants *p)
{
    int32_t object = object_of(r, c);
    if (is_hard_to_do(r, c)) {
        p->objects = joined(r, c->subject, c, p->object);
        return;
    }
    if (!c->passive) {
        p->subjects = joined(r, c->subject, c, p->subject);
        p->objects = joined(r, object, c, p->object);
        return;
    }
    p->subjects = joined(r, cc_agent_of(r, c), c, p->subject);
    p->objects = joined(r, cc_is_recipient_passive(r, c) ? object : c->subject, c, p->object);
}
