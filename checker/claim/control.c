/* claim/control.c - who does what a complement or an adverbial without a subject tells: "asked Kim to go", "called on
 * voters to act" (EXTRACTION rules 6, 8). */
#include "claim/reading.h"

/* Verbs with an object whose subject does what comes next: "promised Kim to go". */
static bool is_subject_control(cc_span lemma)
{
    return cc_span_is(lemma, "promise") || cc_span_is(lemma, "threaten") || cc_span_is(lemma, "vow") ||
           cc_span_is(lemma, "use") || cc_span_is(lemma, "take");
}

/* "undertook campaigns to influence": a thing that no verb of asking or letting governs does nothing itself. */
static bool can_act(const cc_reading *r, const cc_clause *above, int32_t object)
{
    const cc_token *k = cc_at(r, object);
    if (r->lex[above->head]->effect[CC_PART_VERB] != CC_EFFECT_NONE || k->upos != CC_UPOS_NOUN || k->name >= 0)
        return true;
    return r->lex[object]->slot == CC_NOUN_PERSON;
}

/* "resulted in Russia recalling", "with Kim insisting": the noun right before the participle does it; CC_NO_TOKEN. */
static int32_t noun_before(const cc_reading *r, const cc_clause *c)
{
    int32_t last = r->low[c->top] - 1, verb = cc_at(r, c->top)->head;
    if (c->tie != CC_TIE_ADVERBIAL || cc_at(r, c->head)->xpos != CC_XPOS_VBG || last < 0 ||
        cc_marker(r, c->top) != CC_NO_TOKEN)
        return CC_NO_TOKEN;
    if (cc_at(r, r->low[c->top])->upos == CC_UPOS_PUNCT)
        return CC_NO_TOKEN; /* behind a comma it goes with the subject */
    CC_FOR_CHILDREN(r->s, verb, t) {
        bool noun = cc_main_relation(r, t) == CC_DEP_OBL && r->high[t] == last && r->low[c->top] <= c->head;
        bool actor =
            cc_at(r, t)->upos == CC_UPOS_PROPN || r->lex[t]->slot == CC_NOUN_PERSON || cc_at(r, t)->xpos == CC_XPOS_PRP;
        /* "camped out |in| Lund waiting": who is there does it; but "resulted in Lund waiting" */
        static const char *const ends[] = {"result", "end", "culminate", "succeed"};
        static const char *const there[] = {"in", "at", "near", "outside"};
        bool place = noun && cc_name_kind_at(r, t) == CC_NAME_PLACE && CC_AMONG(cc_marker_words(r, t), there) &&
                     !CC_AMONG(cc_at(r, verb)->lemma, ends);
        if (noun && actor && !place && cc_at(r, t)->time < 0) return t;
    }
    return CC_NO_TOKEN;
}

/* "millions of his countrymen", "dozens of cars": those who are counted. */
static bool is_count(const cc_reading *r, int32_t t)
{
    static const char *const words[] = {"million", "thousand", "hundred", "dozen", "most", "some",
                                        "many",    "all",      "number",  "score", "part", "majority"};
    return CC_AMONG(cc_at(r, t)->lemma, words);
}

/* "threats of |his family| being deported", "the risk of |it| being sold": who stands right before "being" is it or
 * suffers it; CC_NO_TOKEN. */
static int32_t who_is_being(const cc_reading *r, const cc_clause *c)
{
    int32_t being = cc_child(r->s, c->head, CC_DEP_AUX);
    if (being == CC_NO_TOKEN) being = cc_child(r->s, c->head, CC_DEP_COP);
    if (being < 1 || being > c->head || !cc_span_is(cc_at(r, being)->lower, "being")) return CC_NO_TOKEN;
    for (int32_t k = being + 1; k < c->head; k++) /* "for the time being|, calling| it" */
        if (cc_at(r, k)->upos == CC_UPOS_PUNCT) return CC_NO_TOKEN;
    int32_t who = being - 1;
    if (!cc_is_nominal(cc_at(r, who)) || cc_at(r, who)->time >= 0 || cc_at(r, who)->xpos == CC_XPOS_PRPS)
        return CC_NO_TOKEN;
    for (int32_t up = cc_at(r, who)->head; up >= 0 && up < who; up = cc_at(r, who)->head) {
        bool marked = cc_child(r->s, who, CC_DEP_CASE) != CC_NO_TOKEN;
        if (!cc_is_nominal(cc_at(r, up)) || r->clause_of[up] >= 0 || (marked && !is_count(r, up))) break;
        who = up;
    }
    return who;
}

/* "called on Congress to act", "appealed to voters to wait": who is to do it stands with a preposition; CC_NO_TOKEN. */
static int32_t called_upon(const cc_reading *r, const cc_clause *above, int32_t before)
{
    cc_span verb = cc_at(r, above->head)->lemma;
    bool relies = cc_span_is(verb, "rely") || cc_span_is(verb, "count") || cc_span_is(verb, "depend");
    if (r->lex[above->head]->effect[CC_PART_VERB] != CC_EFFECT_ORDER && !relies &&
        !cc_span_is(r->lex[above->head]->verb_class, "request"))
        return CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, above->head, t) {
        cc_span m =
            t > above->head && t < before && cc_main_relation(r, t) == CC_DEP_OBL ? cc_marker_words(r, t) : CC_LIT("");
        bool appeal = cc_span_is(m, "to") && cc_span_is(cc_at(r, above->head)->lemma, "appeal");
        if (cc_span_is(m, "on") || cc_span_is(m, "upon") || appeal) return t;
    }
    return CC_NO_TOKEN;
}

/* "waited for Dahl to arrive", "called for the port to be closed": who stands with "for" right before "to";
 * CC_NO_TOKEN. */
static int32_t meant_by_for(const cc_reading *r, const cc_clause *c)
{
    int32_t verb = cc_at(r, c->top)->head;
    if (verb == CC_NO_TOKEN || !cc_has_to(r, c->top)) return CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, verb, k) {
        /* "dismissed calls for Berg and Dahl to talk" */
        bool call =
            cc_main_relation(r, k) == CC_DEP_OBJ && k > verb && r->lex[k]->effect[CC_PART_NOUN] != CC_EFFECT_NONE;
        int32_t t = call ? cc_child(r->s, k, CC_DEP_NMOD) : k;
        if (t == CC_NO_TOKEN || (t == k && cc_main_relation(r, t) != CC_DEP_OBL)) continue;
        if (r->high[t] + 1 == r->low[c->top] && cc_at(r, t)->time < 0 && cc_span_is(cc_marker_words(r, t), "for") &&
            cc_at(r, r->low[c->top])->xpos == CC_XPOS_TO)
            return t; /* but "for talks in order to" */
    }
    return CC_NO_TOKEN;
}

static const char *const talking[] = {"discuss", "debate",  "review", "consider", "explore", "talk",
                                      "address", "resolve", "settle", "tackle",   "iron",    "negotiate"};

/* "arranged a call to discuss the vote": who only arranges it does not discuss. */
static bool only_arranges(const cc_reading *r, const cc_clause *c, const cc_clause *above, int32_t object)
{
    static const char *const verbs[] = {"arrange", "schedule", "organise", "organize", "set",        "broker",
                                        "host",    "book",     "request",  "order",    "facilitate", "mediate"};
    if (c->tie != CC_TIE_PURPOSE || object == CC_NO_TOKEN || !CC_AMONG(cc_at(r, above->head)->lemma, verbs))
        return false;
    bool talk = r->lex[object]->event == CC_EVENT_TALK || r->lex[object]->event == CC_EVENT_SPEECH;
    cc_event_kind act = (cc_event_kind)r->lex[c->head]->event;
    bool speaks = r->lex[c->head]->says_verb || act == CC_EVENT_TALK || cc_span_is(r->lex[c->head]->verb_class, "talk");
    return talk && (speaks || CC_AMONG(cc_at(r, c->head)->lemma, talking));
}

/* "As stated in the report, they left": nobody is stated; but "was seen as closed", "as shown by Berg". */
static bool is_aside_with_as(const cc_reading *r, const cc_clause *c, const cc_clause *above, int32_t mark)
{
    if (c->tie != CC_TIE_ADVERBIAL || !c->passive || mark == CC_NO_TOKEN || mark > c->head) return false;
    if (!cc_span_is(cc_at(r, mark)->lower, "as") || mark == above->head + 1) return false;
    /* "as reported by Berg, he left": he is not reported */
    return c->top < above->top || cc_child_exact(r->s, c->head, CC_DEP_OBL_AGENT) == CC_NO_TOKEN;
}

/* "sent prices tumbling", "had their plans changed", "kept the pumps running": without "to" right behind the object it
 * is the object's; but "spent the money drinking". */
static bool is_beside_object(const cc_reading *r, const cc_clause *c, const cc_clause *above, int32_t object)
{
    static const char *const spends[] = {"spend", "waste", "pass", "lose", "take", "use", "need"};
    cc_xpos x = (cc_xpos)cc_at(r, c->head)->xpos;
    if (c->tie != CC_TIE_XCOMP || (x != CC_XPOS_VBG && x != CC_XPOS_VBN && x != CC_XPOS_VB) || cc_has_to(r, c->top))
        return false;
    return object > above->head && r->high[object] + 1 == r->low[c->top] && cc_marker(r, c->top) == CC_NO_TOKEN &&
           cc_is_nominal(cc_at(r, object)) && !CC_AMONG(cc_at(r, above->head)->lemma, spends);
}

/* "hired a firm |to check| the bills", "paid a smuggler |to take| them", "the loss led the owners |to sell|": who gets
 * the work does it. */
bool cc_is_charged_with(const cc_reading *r, const cc_clause *above, int32_t object)
{
    static const char *const work[] = {"hire",   "pay",    "appoint",  "nominate", "recruit",    "employ",
                                       "elect",  "send",   "train",    "deploy",   "commission", "engage",
                                       "enlist", "assign", "dispatch", "contract"};
    static const char *const moves[] = {"lead", "prompt", "push", "drive", "inspire", "instruct", "spur", "pressure"};
    cc_span verb = cc_at(r, above->head)->lemma;
    if (cc_at(r, above->head)->upos != CC_UPOS_VERB || cc_at(r, object)->head != above->head || object < above->head)
        return false;
    int kind = cc_name_kind_at(r, object);
    const cc_token *k = cc_at(r, object);
    bool somebody = r->lex[object]->slot == CC_NOUN_PERSON || k->xpos == CC_XPOS_PRP || k->upos == CC_UPOS_NUM ||
                    kind == CC_NAME_PERSON || kind == CC_NAME_ORGANISATION;
    static const char *const bodies[] = {"firm",   "company", "team", "crew",  "agency", "staff", "group",
                                         "troops", "army",    "bank", "force", "unit",   "union", "bus"};
    somebody |= CC_AMONG(k->lemma, bodies) || cc_span_ends(k->lemma, "er");
    return somebody && (CC_AMONG(verb, work) || CC_AMONG(verb, moves));
}

/* "The plan involves using rockets", "the rules require filing": no thing uses or files what it takes. */
static bool only_takes(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    static const char *const verbs[] = {"involve", "require", "mean", "include", "entail", "necessitate", "merit"};
    return cc_at(r, c->head)->xpos == CC_XPOS_VBG && above->subject != CC_NO_TOKEN &&
           CC_AMONG(cc_at(r, above->head)->lemma, verbs) && !cc_has_to(r, c->top);
}

/* The subject that the clause above lends to a complement or an adverbial without one. */
int32_t cc_controller(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    int32_t meant = meant_by_for(r, c);
    if (meant != CC_NO_TOKEN) return meant;
    int32_t object = cc_child(r->s, above->head, CC_DEP_OBJ);
    if (object == CC_NO_TOKEN) object = cc_child_exact(r->s, above->head, CC_DEP_IOBJ);
    if (only_arranges(r, c, above, object) || only_takes(r, c, above)) return CC_NO_TOKEN;
    if (cc_is_passive(r, above->head))
        object = CC_NO_TOKEN; /* "was fined a million for cheating": what is left of two */
    /* "issued orders |to sell| it", hung on the verb */
    bool order = object > above->head && cc_has_to(r, c->top) && r->high[object] + 1 == r->low[c->top] &&
                 cc_is_order(cc_at(r, object)->lemma);
    /* "rang the police |to say|" */
    if (object != CC_NO_TOKEN && object < c->head && cc_talks_to(r, above->head, c->top)) return above->subject;
    static const char *const talks[] = {"call", "appeal", "request"}; /* "put in a call to see" */
    if (order && !CC_AMONG(cc_at(r, object)->lemma, talks)) return cc_holder(r, c, object);
    int32_t upon = c->tie == CC_TIE_XCOMP || c->tie == CC_TIE_PURPOSE ? called_upon(r, above, c->head) : CC_NO_TOKEN;
    if (object == CC_NO_TOKEN && upon != CC_NO_TOKEN) return upon;
    if (object != CC_NO_TOKEN && is_beside_object(r, c, above, object)) return object;
    if (c->tie == CC_TIE_XCOMP && object != CC_NO_TOKEN && !is_subject_control(cc_at(r, above->head)->lemma) &&
        can_act(r, above, object))
        return object;
    if (c->tie == CC_TIE_PURPOSE && object != CC_NO_TOKEN && object < c->head) {
        /* "asked the ministry to arrange": parsers often call the order a purpose */
        cc_effect e = (cc_effect)r->lex[above->head]->effect[CC_PART_VERB];
        if (e == CC_EFFECT_ORDER || e == CC_EFFECT_ASK || e == CC_EFFECT_ALLOW || e == CC_EFFECT_MAKE) return object;
    }
    if (c->tie == CC_TIE_PURPOSE && object != CC_NO_TOKEN && object < c->head && cc_is_charged_with(r, above, object))
        return object;
    /* "a conversation to be held by video": what is to be done to the object */
    if (c->tie == CC_TIE_PURPOSE && c->passive && object != CC_NO_TOKEN && object < c->head) return object;
    int32_t doer = c->tie == CC_TIE_ADVERBIAL ? who_is_being(r, c) : CC_NO_TOKEN;
    if (doer == CC_NO_TOKEN) doer = noun_before(r, c);
    if (doer != CC_NO_TOKEN) return doer;
    int32_t mark = cc_marker(r, c->head);
    if (is_aside_with_as(r, c, above, mark)) return CC_NO_TOKEN;
    /* "a chip built using old tools": the chip uses nothing */
    if (above->passive && cc_at(r, c->head)->xpos == CC_XPOS_VBG && cc_span_is(cc_at(r, c->head)->lemma, "use"))
        return cc_child_exact(r->s, above->head, CC_DEP_OBL_AGENT);
    /* "could be made only by using": who uses it is not told */
    if (c->tie == CC_TIE_ADVERBIAL && above->passive && mark != CC_NO_TOKEN && cc_at(r, c->head)->xpos == CC_XPOS_VBG &&
        cc_span_is(cc_at(r, mark)->lower, "by"))
        return cc_child_exact(r->s, above->head, CC_DEP_OBL_AGENT);
    if (c->tie == CC_TIE_ADVERBIAL && object != CC_NO_TOKEN && mark != CC_NO_TOKEN &&
        cc_span_is(cc_at(r, mark)->lower, "from"))
        return object;
    /* "sentenced Kim to two years in prison for stealing", wherever "for" hangs */
    bool deed = mark != CC_NO_TOKEN && mark < c->head && cc_span_is(cc_at(r, mark)->lower, "for") &&
                cc_at(r, c->head)->xpos == CC_XPOS_VBG;
    if (deed && object != CC_NO_TOKEN && object < mark && cc_is_judging(cc_at(r, above->head)->lemma)) return object;
    /* "the victory took the run to ten since losing": no happening loses anything itself */
    bool event = above->subject != CC_NO_TOKEN && r->lex[above->subject]->event != CC_NO_EVENT &&
                 cc_at(r, above->subject)->upos == CC_UPOS_NOUN;
    if (c->tie == CC_TIE_ADVERBIAL && event && mark != CC_NO_TOKEN && cc_at(r, c->head)->xpos == CC_XPOS_VBG)
        return CC_NO_TOKEN;
    return above->subject;
}
