/* claim/infinitive.c - who does what an infinitive on a noun tells: "a plan to go" (EXTRACTION rule 8). */
#include "claim/reading.h"

/* "more work to do": the noun is what is done. */
bool cc_is_object_of_infinitive(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    if (r->lex[noun]->effect[CC_PART_NOUN] != CC_EFFECT_NONE || c->passive || c->head != c->top ||
        !cc_is_nominal(cc_at(r, noun)))
        return false;
    if (cc_at(r, c->head)->upos != CC_UPOS_VERB || r->lex[noun]->slot == CC_NOUN_PERSON ||
        cc_at(r, noun)->upos == CC_UPOS_PROPN)
        return false;
    bool thing = cc_at(r, noun)->upos == CC_UPOS_PRON && cc_span_ends(cc_at(r, noun)->lower, "thing");
    CC_FOR_CHILDREN(r->s, c->head, t) {
        cc_deprel d = cc_main_relation(r, t);
        if (d == CC_DEP_OBJ || d == CC_DEP_CCOMP || d == CC_DEP_XCOMP) return false;
        bool empty = !thing && d == CC_DEP_OBL && cc_at(r, t)->time < 0; /* "a man to go with" */
        if (empty && !cc_span_is(cc_marker_words(r, t), "to")) return false;
    }
    return true;
}

/* "charges include conspiracy to defraud": what only holds a thing does not do what the thing is for. */
static bool only_holds(const cc_reading *r, const cc_clause *c)
{
    static const char *const verbs[] = {"include", "contain", "involve", "mention", "describe", "cover", "detail"};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (cc_span_is(cc_at(r, c->head)->lemma, verbs[i])) return true;
    return false;
}

/* By a name of its own; "funds" that a word for a body stands for pay nobody. */
static bool is_named(const cc_reading *r, int32_t noun)
{
    int kind = cc_name_kind_at(r, noun);
    return kind >= 0 && kind != CC_NAME_ROLE;
}

/* "areas such as efforts to stem it": whose efforts is not told. */
static bool is_example(const cc_reading *r, int32_t noun)
{
    cc_span m = cc_marker_words(r, noun);
    return cc_span_is(m, "such as") || cc_span_is(m, "including") || cc_span_is(m, "like") || cc_span_is(m, "than");
}

/* "calls for Berg to go", "an order for the men to go": it stands before the clause who is to do it. */
static bool is_meant_for(const cc_reading *r, int32_t noun)
{
    CC_FOR_CHILDREN(r->s, noun, t)
        if (cc_main_relation(r, t) == CC_DEP_NMOD &&
            (cc_span_is(cc_marker_words(r, t), "for") || cc_span_is(cc_marker_words(r, t), "to")))
            return true;
    return false;
}

/* "orders", "calls": what one asks of another. */
bool cc_is_order(cc_span noun)
{
    static const char *const words[] = {"order",   "command", "instruction", "directive",  "call",      "demand",
                                        "request", "appeal",  "plea",        "invitation", "ultimatum", "advice"};
    return CC_AMONG(noun, words);
}

/* "defied the bosses' orders to return", "ignored calls to stop": who answers to them is to do it. Who issues them is
 * not, and of others it is not told; CC_NO_TOKEN. */
static int32_t ordered(const cc_reading *r, const cc_clause *above, int32_t noun)
{
    static const char *const answers[] = {"defy",   "ignore", "refuse",  "reject",  "obey",    "follow", "accept",
                                          "heed",   "resist", "decline", "receive", "disobey", "get",    "dismiss",
                                          "face",   "flout",  "violate", "breach",  "honour",  "honor",  "comply",
                                          "answer", "rebuff", "grant",   "deny",    "spurn",   "respond"};
    if (above == NULL || above->passive || noun == above->subject) return CC_NO_TOKEN;
    return cc_at(r, noun)->head == above->head && CC_AMONG(cc_at(r, above->head)->lemma, answers) ? above->subject
                                                                                                  : CC_NO_TOKEN;
}

/* "a plan to go": who has the plan goes. */
int32_t cc_holder(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    const cc_clause *having = c->parent < 0 ? NULL : &r->clause.item[c->parent];
    int32_t owner = cc_child_exact(r->s, noun, CC_DEP_NMOD_POSS);
    if (cc_is_order(cc_at(r, noun)->lemma) && !is_meant_for(r, noun)) return ordered(r, having, noun);
    /* "their attempts", nobody knows whose: no subject */
    if (owner != CC_NO_TOKEN)
        return cc_at(r, owner)->xpos == CC_XPOS_PRPS && cc_at(r, owner)->name < 0 ? CC_NO_TOKEN : owner;
    if (having != NULL && cc_is_charged_with(r, having, noun)) return noun;
    /* "have funds to pay": who has them pays */
    if (having != NULL && cc_at(r, noun)->head == having->head && cc_main_relation(r, noun) == CC_DEP_OBJ &&
        r->lex[noun]->slot != CC_NOUN_PERSON && !(c->passive && r->lex[noun]->event != CC_NO_EVENT) &&
        (cc_span_is(cc_at(r, having->head)->lemma, "have") || cc_span_is(cc_at(r, having->head)->lemma, "use")))
        return having->subject;
    /* "indicted them on charges of filing": who is charged filed it */
    if (having != NULL && !having->passive && r->lex[noun]->effect[CC_PART_NOUN] == CC_EFFECT_ALLEGE &&
        cc_at(r, noun)->head == having->head && cc_main_relation(r, noun) == CC_DEP_OBL) {
        int32_t accused = cc_child(r->s, having->head, CC_DEP_OBJ);
        static const char *const verbs[] = {"indict", "charge", "arrest", "convict", "detain", "try", "sue", "acquit"};
        if (accused != CC_NO_TOKEN && accused < noun && CC_AMONG(cc_at(r, having->head)->lemma, verbs)) return accused;
    }
    /* "discuss ways to mend ties": who is to mend them is not told */
    static const char *const ponders[] = {"discuss", "debate",  "explore", "consider", "study", "examine",
                                          "review",  "suggest", "propose", "weigh",    "list",  "outline"};
    bool pondered = having != NULL && cc_at(r, noun)->head == having->head;
    if (pondered && cc_span_is(cc_at(r, noun)->lemma, "way") && CC_AMONG(cc_at(r, having->head)->lemma, ponders))
        return CC_NO_TOKEN;
    if (r->lex[noun]->effect[CC_PART_NOUN] == CC_EFFECT_NONE) {
        /* "the first man to walk"; tickets do not see, funds do not pay */
        bool pronoun = cc_at(r, noun)->upos == CC_UPOS_PRON && !cc_span_ends(cc_at(r, noun)->lower, "thing");
        /* "time for the council to act"; talks do nothing */
        bool meant = cc_span_is(cc_marker_words(r, noun), "for") && r->lex[noun]->event == CC_NO_EVENT;
        bool actor = meant || r->lex[noun]->slot == CC_NOUN_PERSON || cc_at(r, noun)->upos == CC_UPOS_PROPN ||
                     pronoun || is_named(r, noun) || c->passive || cc_at(r, c->head)->upos != CC_UPOS_VERB;
        if (actor) return noun;
        /* "filed papers to hide it", "bought tickets to see it": what for, and by whom */
        bool of_verb = having != NULL && noun != having->subject && cc_at(r, noun)->head == having->head &&
                       (cc_main_relation(r, noun) == CC_DEP_OBJ || cc_main_relation(r, noun) == CC_DEP_OBL);
        return of_verb && !having->passive && !only_holds(r, having) ? having->subject : CC_NO_TOKEN;
    }
    /* "offered him the chance to go": who gets it goes */
    int32_t given = having == NULL ? CC_NO_TOKEN : cc_child_exact(r->s, having->head, CC_DEP_IOBJ);
    bool gives = given >= 0 && cc_at(r, noun)->head == having->head && noun > given;
    if (gives && r->lex[noun]->effect[CC_PART_NOUN] == CC_EFFECT_MAYBE) return given;
    CC_FOR_CHILDREN(r->s, noun, t) {
        int32_t m = cc_main_relation(r, t) == CC_DEP_NMOD ? cc_marker(r, t) : CC_NO_TOKEN;
        if (m != CC_NO_TOKEN && (cc_span_is(cc_at(r, m)->lower, "by") || cc_span_is(cc_at(r, m)->lower, "for")))
            return t;
    }
    if (is_example(r, noun)) return CC_NO_TOKEN;
    return having != NULL && noun != having->subject && !only_holds(r, having) ? having->subject : CC_NO_TOKEN;
}
