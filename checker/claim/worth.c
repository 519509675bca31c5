/* claim/worth.c - clauses that make no claim: what stands for nothing, says nothing, or was no clause at all. */
#include "claim/phrase.h"
#include "claim/reading.h"

/* "what is called live": a "what" that no question asks stands for nothing that could be named. */
static bool is_free_relative(const cc_reading *r, const cc_clause *c)
{
    if (c->subject == CC_NO_TOKEN) return false;
    const cc_token *k = cc_at(r, c->subject);
    /* "on condition that we do it live": a "that" that opens a clause is nobody */
    if (cc_span_is(k->lower, "that") && (k->xpos == CC_XPOS_WDT || k->xpos == CC_XPOS_IN)) return true;
    if (c->stance.modality == CC_ASKED) return false;
    /* "for what prosecutors said was fraud": the word goes with "was", and was hung on the noun behind it */
    const cc_token *first = cc_at(r, r->low[c->subject]);
    return cc_span_is(k->lower, "what") || (cc_span_is(first->lower, "what") && first->head == c->subject);
}

/* What somebody does, and nobody knows who: half a claim. At the top of a sentence, or where a word stands in the place
 * of the subject, it is told as it is. */
static bool lacks_doer(const cc_reading *r, const cc_clause *c)
{
    if (c->passive || c->origin == CC_FROM_EXISTENTIAL || c->tie == CC_TIE_ROOT || c->tie == CC_TIE_REPORT)
        return false;
    return c->subject == CC_NO_TOKEN && cc_child(r->s, c->top, CC_DEP_EXPL) == CC_NO_TOKEN && !c->imperative;
}

/* A noun with a subject and no copula: nearly always a headline or a list that the parser misread. */
static bool is_verbless(const cc_reading *r, const cc_clause *c)
{
    return c->origin == CC_FROM_COPULA && cc_is_nominal(cc_at(r, c->head)) && c->tie != CC_TIE_XCOMP &&
           c->tie != CC_TIE_CONJUNCT && cc_child(r->s, c->head, CC_DEP_COP) == CC_NO_TOKEN;
}

/* "an it-takes-two style": a verb between hyphens predicates nothing. */
static bool is_inside_word(const cc_reading *r, int32_t t)
{
    bool verb = cc_at(r, t)->upos == CC_UPOS_VERB;
    /* "a one-sided bout", "war-torn lands", but "was gang-raped" */
    if (verb && t > 1 && cc_span_is(cc_at(r, t - 1)->form, "-") && !cc_at(r, t - 1)->space_after &&
        !cc_at(r, t - 2)->space_after && (cc_at(r, t)->xpos == CC_XPOS_VBN || cc_at(r, t)->xpos == CC_XPOS_VBD)) {
        cc_upos first = (cc_upos)cc_at(r, t - 2)->upos;
        bool joined = cc_at(r, t - 2)->head == t || cc_at(r, t - 1)->head == t - 2;
        bool before = cc_at(r, t)->head > t && first == CC_UPOS_NOUN;
        return joined && (first == CC_UPOS_NUM || first == CC_UPOS_ADJ || before);
    }
    /* "write-in candidates" */
    if (verb && t + 2 < (int32_t)r->s->count && !cc_at(r, t)->space_after && cc_span_is(cc_at(r, t + 1)->form, "-") &&
        !cc_at(r, t + 1)->space_after && cc_at(r, t + 2)->upos == CC_UPOS_ADP)
        return true;
    if (t + 1 >= (int32_t)r->s->count || cc_at(r, t)->space_after || cc_at(r, t)->upos != CC_UPOS_VERB) return false;
    return cc_span_is(cc_at(r, t + 1)->form, "-") && !cc_at(r, t + 1)->space_after && t > 0 &&
           cc_span_is(cc_at(r, t - 1)->form, "-");
}

/* "Enacting it is a mistake": nobody is told to do it. */
static bool is_mere_idea(const cc_reading *r, const cc_clause *c)
{
    bool open = cc_at(r, c->head)->xpos == CC_XPOS_VBG || cc_has_to(r, c->top);
    return cc_main_relation(r, c->top) == CC_DEP_CSUBJ && open && c->subject == CC_NO_TOKEN && !c->passive;
}

/* "as Oslo has", "how we are", "I do": a verb that says something only of what follows it. */
static bool is_empty_verb(const cc_reading *r, const cc_clause *c)
{
    if (c->passive || c->origin == CC_FROM_EXISTENTIAL || c->light != CC_NO_TOKEN) return false;
    cc_span verb = cc_at(r, c->head)->lemma;
    return cc_span_is(verb, "be") || cc_span_is(verb, "have") || cc_span_is(verb, "do");
}

/* "their attempts to stop it", nobody knows whose */
static bool is_nobodys(const cc_reading *r, const cc_clause *c)
{
    return c->subject != CC_NO_TOKEN && cc_at(r, c->subject)->xpos == CC_XPOS_PRPS &&
           cc_phrase_name(r->article, r->s, c->subject, 0).len == 0;
}

/* "some of whom", hung where nothing stands for it */
static bool is_unnamed(const cc_reading *r, const cc_clause *c)
{
    if (c->subject == CC_NO_TOKEN || c->tie == CC_TIE_RELATIVE) return false;
    cc_span word = cc_at(r, c->subject)->lower;
    bool bare = cc_span_is(word, "who") || cc_span_is(word, "which");
    return (bare && c->stance.modality != CC_ASKED) || cc_span_is(cc_at(r, r->high[c->subject])->lower, "whom");
}

/* What a tree made of a noun with an auxiliary, a bare "when", a form of "be" without what is. */
static bool is_misread(const cc_reading *r, const cc_clause *c, uint32_t others)
{
    /* "The mayor will, of course, come": cut at the comma; "she can, because it is open" */
    if (cc_at(r, c->head)->xpos == CC_XPOS_MD) return true;
    /* "the complex is": a verb of being without what is */
    if (cc_at(r, c->head)->upos == CC_UPOS_AUX && others == 0 && c->origin != CC_FROM_EXISTENTIAL && c->voice == NULL)
        return true;
    if (c->origin != CC_FROM_COPULA) return false;
    /* "Here is the letter": it stands below */
    if (cc_span_is(cc_at(r, c->head)->lower, "here") && c->head < cc_child(r->s, c->head, CC_DEP_COP)) return true;
    /* "were shot", read as a noun; "that is when he left" */
    return cc_child_exact(r->s, c->head, CC_DEP_AUX_PASS) != CC_NO_TOKEN || cc_at(r, c->head)->xpos == CC_XPOS_WRB;
}

/* "pointed at its past, and slaughtering": no finite verb goes on with a bare participle; a list of things does. */
static bool is_stray_gerund(const cc_reading *r, const cc_clause *c)
{
    const cc_token *k = cc_at(r, c->top);
    if (k->xpos != CC_XPOS_VBG || k->upos != CC_UPOS_VERB || k->head < 0) return false;
    if (cc_child(r->s, c->top, CC_DEP_AUX) != CC_NO_TOKEN || cc_has_own_subject(r, c->top)) return false;
    if (c->tie == CC_TIE_ADVERBIAL) {
        int32_t cc = cc_child(r->s, c->top, CC_DEP_CC);
        return cc == c->top - 1 && cc_marker(r, c->top) == CC_NO_TOKEN && cc > 1;
    }
    cc_xpos x = (cc_xpos)cc_at(r, k->head)->xpos;
    bool finite = x == CC_XPOS_VBD || x == CC_XPOS_VBZ || x == CC_XPOS_VBP || x == CC_XPOS_VB;
    /* "its history of theft, and slaughtering herds" */
    finite |= cc_is_nominal(cc_at(r, k->head)) && r->clause_of[k->head] < 0 && cc_child(r->s, c->top, CC_DEP_CC) >= 0;
    return c->tie == CC_TIE_CONJUNCT && finite;
}

/* "were injured in shooting near a mall": what they suffered, not what they did. */
static bool is_suffered(const cc_reading *r, const cc_clause *c)
{
    if (c->tie != CC_TIE_ADVERBIAL || c->parent < 0 || cc_at(r, c->head)->xpos != CC_XPOS_VBG) return false;
    if (cc_child(r->s, c->head, CC_DEP_OBJ) != CC_NO_TOKEN || !cc_span_is(cc_marker_words(r, c->top), "in"))
        return false;
    const cc_clause *above = &r->clause.item[c->parent];
    return above->passive || cc_at(r, above->head)->xpos == CC_XPOS_VBN;
}

/* "for a long time worked through": a time suffers nothing. */
static bool is_done_to_time(const cc_reading *r, const cc_clause *c, uint32_t subjects)
{
    if (!c->passive || subjects > 0 || c->subject == CC_NO_TOKEN || c->tie != CC_TIE_PARTICIPLE) return false;
    const cc_token *k = cc_at(r, c->subject);
    /* "will cost $500 based on that" */
    bool sum = k->upos == CC_UPOS_SYM;
    return sum || (r->lex[c->subject]->slot == CC_NOUN_TIME && k->upos == CC_UPOS_NOUN);
}

/* "She added:", "he is quoted as saying": whoever says it, what is said stands elsewhere. */
static bool is_bare_saying(const cc_reading *r, const cc_clause *c, uint32_t objects, const cc_arguments *rest)
{
    static const char *const verbs[] = {"say", "tell", "add", "claim", "report", "note", "announce", "state"};
    if (c->stance.negative) return false; /* "declined to say when": that is told */
    if (objects > 0 || c->tie == CC_TIE_REPORT || cc_at(r, c->head)->upos != CC_UPOS_VERB) return false;
    bool says = false;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) says |= cc_span_is(cc_at(r, c->head)->lemma, verbs[i]);
    for (uint32_t i = 0; says && i < rest->item.count; i++) {
        cc_slot s = rest->item.item[i].slot;
        if (s != CC_SLOT_TIME && s != CC_SLOT_MEDIUM && s != CC_SLOT_PLACE && s != CC_SLOT_RECIPIENT) return false;
    }
    return says;
}

static bool is_link_at(const cc_reading *r, int32_t t)
{
    if (t == CC_NO_TOKEN) return false;
    cc_span w = cc_at(r, t)->form;
    return cc_at(r, t)->xpos == CC_XPOS_ADD || cc_span_starts(w, "http") || cc_span_starts(w, "pic.twitter") ||
           cc_span_starts(w, "www.");
}

/* "More videos here: https://...": an address does and is nothing. */
static bool is_link(const cc_reading *r, const cc_clause *c)
{
    return is_link_at(r, c->head) || is_link_at(r, c->subject);
}

/* "The guards helped", "the phone combines": cut off before what it needs. */
static bool is_unfinished(const cc_reading *r, const cc_clause *c, uint32_t objects, uint32_t others)
{
    static const char *const verbs[] = {"help", "prove", "make",  "keep",   "bring",   "cause",   "give",    "take",
                                        "use",  "put",   "set",   "become", "seem",    "include", "contain", "combine",
                                        "let",  "force", "offer", "enable", "provide", "have",    "mean",    "tell"};
    /* "as I have suggested", "I think when it is over": what was thought is told elsewhere, or lost */
    static const char *const thinking[] = {"think", "guess",   "suppose", "believe", "find", "suggest",
                                           "say",   "imagine", "claim",   "want",    "know", "get"};
    if (c->passive || objects + others > 0 || cc_at(r, c->head)->upos != CC_UPOS_VERB || c->light != CC_NO_TOKEN)
        return false;
    if (cc_child(r->s, c->head, CC_DEP_COMPOUND) >= 0 || cc_child_exact(r->s, c->head, CC_DEP_COMPOUND_PRT) >= 0)
        return false;
    bool asserts = !c->stance.negative && c->tie != CC_TIE_REPORT && c->stance.modality != CC_ASKED;
    if (asserts && CC_AMONG(cc_at(r, c->head)->lemma, thinking)) return true;
    /* "the incident, which saw": what it saw is told apart */
    if (c->tie == CC_TIE_RELATIVE && cc_span_is(cc_at(r, c->head)->lemma, "see") && !c->stance.negative) return true;
    /* ", as an aide indicated": what he indicated stands beside */
    bool needs = r->lex[c->head]->needs_object && c->tie != CC_TIE_REPORT;
    return needs || CC_AMONG(cc_at(r, c->head)->lemma, verbs);
}

/* "will be set up": neither by whom nor what. */
static bool is_done_to_nothing(const cc_clause *c, uint32_t subjects, uint32_t objects, const cc_arguments *rest)
{
    if (!c->passive || subjects + objects > 0) return false;
    for (uint32_t i = 0; i < rest->item.count; i++)
        if (rest->item.item[i].slot == CC_SLOT_COMPLEMENT || rest->item.item[i].slot == CC_SLOT_TOPIC) return false;
    return true;
}

/* "it was unclear what Dahl believes": the question word names nothing. */
static bool is_open_question(const cc_reading *r, const cc_clause *c)
{
    if (c->origin != CC_FROM_COPULA || cc_at(r, c->head)->xpos != CC_XPOS_WP) return false;
    CC_FOR_CHILDREN(r->s, c->head, t) /* "that is what Dahl wants" */
        if (cc_main_relation(r, t) == CC_DEP_ACL && t > c->head) return false;
    return true;
}

/* "Waiting until spring could cost them": a participle at the top, which nobody does. */
static bool is_headless(const cc_reading *r, const cc_clause *c)
{
    const cc_token *k = cc_at(r, c->head);
    return c->tie == CC_TIE_ROOT && k->xpos == CC_XPOS_VBG && c->subject == CC_NO_TOKEN && !c->passive &&
           c->head == c->top && cc_child(r->s, c->head, CC_DEP_AUX) == CC_NO_TOKEN;
}

/* "the staff affected", "the gifts listed": a bare participle that points and tells nothing. */
static bool is_pointer(const cc_reading *r, const cc_clause *c, uint32_t subjects, uint32_t others)
{
    static const char *const words[] = {"affected",  "involved", "concerned", "listed",    "named",    "mentioned",
                                        "described", "shown",    "pictured",  "required",  "given",    "used",
                                        "needed",    "quoted",   "followed",  "discussed", "combined", "included"};
    if (!c->passive || c->tie != CC_TIE_PARTICIPLE || subjects > 0) return false;
    /* "the miners left in town": who is there still; "left homeless" is another thing */
    if (cc_span_is(cc_at(r, c->head)->lower, "left") && cc_child(r->s, c->head, CC_DEP_XCOMP) == CC_NO_TOKEN &&
        cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN && cc_child_exact(r->s, c->head, CC_DEP_COMPOUND_PRT) < 0)
        return true;
    if (others > 0 || r->low[c->head] != r->high[c->head]) return false;
    int32_t noun = cc_at(r, c->head)->head; /* "those interviewed" */
    if (noun >= 0 && cc_span_is(cc_at(r, noun)->lower, "those")) return true;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(cc_at(r, c->head)->lower, words[i])) return true;
    return false;
}

/* "known in the story only as", cut before the name: who is known or called is told by that alone. */
static bool is_nameless(const cc_reading *r, const cc_clause *c, uint32_t subjects)
{
    static const char *const words[] = {"known", "called", "named", "dubbed", "nicknamed", "titled", "entitled"};
    static const char *const marks[] = {"as", "for", "after", "to", "by"};
    if (!c->passive || subjects > 0 || c->tie != CC_TIE_PARTICIPLE || c->stance.negative) return false;
    if (!CC_AMONG(cc_at(r, c->head)->lower, words)) return false;
    CC_FOR_CHILDREN(r->s, c->head, t) {
        cc_deprel d = cc_main_relation(r, t);
        if (t < c->head || d == CC_DEP_PUNCT || d == CC_DEP_ADVMOD) continue;
        if (d != CC_DEP_OBL || CC_AMONG(cc_marker_words(r, t), marks)) return false;
    }
    return true;
}

/* "had him off balance", read as his being off: a bare particle is no state. */
static bool is_particle(const cc_reading *r, const cc_clause *c, uint32_t others)
{
    static const char *const words[] = {"off", "out", "up", "down", "over", "on", "in", "away", "back"};
    return c->origin == CC_FROM_COPULA && others == 0 && cc_child(r->s, c->head, CC_DEP_COP) == CC_NO_TOKEN &&
           r->low[c->head] == r->high[c->head] && CC_AMONG(cc_at(r, c->head)->lower, words);
}

/* "several masked people": a participle before its noun describes it and tells nothing. */
static bool is_attribute(const cc_reading *r, const cc_clause *c, uint32_t subjects)
{
    if (!c->passive || subjects > 0 || c->head != c->top || c->subject < c->head) return false;
    const cc_token *k = cc_at(r, c->head);
    return c->subject == c->head + 1 && k->upos == CC_UPOS_VERB && cc_at(r, c->subject)->upos == CC_UPOS_NOUN &&
           cc_child(r->s, c->head, CC_DEP_AUX) == CC_NO_TOKEN &&
           (c->tie == CC_TIE_ADVERBIAL || c->tie == CC_TIE_PARTICIPLE);
}

/* "Why is it late?": of whom it is asked is not told. */
static bool is_bare_question(const cc_clause *c, uint32_t subjects)
{
    return c->origin == CC_FROM_COPULA && subjects == 0 && c->stance.modality == CC_ASKED && c->voice == NULL;
}

/* "any time that is convenient", "only those who pay": it says which, not that one is, or that only those do. */
static bool is_of_any(const cc_reading *r, const cc_clause *c)
{
    static const char *const words[] = {"any", "whichever", "whatever", "every"}, *const whoever[] = {
                                                                                      "anyone",   "anybody",
                                                                                      "everyone", "everybody",
                                                                                      "anything", "everything"};
    if (c->origin != CC_FROM_RELATIVE && c->origin != CC_FROM_COPULA && c->origin != CC_FROM_PARTICIPLE) return false;
    int32_t noun = cc_main_relation(r, c->top) == CC_DEP_ACL ? cc_at(r, c->top)->head : CC_NO_TOKEN;
    if (noun == CC_NO_TOKEN || cc_is_behind_comma(r->s, c->top)) return false;
    if (CC_AMONG(cc_at(r, noun)->lower, whoever)) return true;
    if (noun > 0 && r->low[noun] < noun && cc_span_is(cc_at(r, r->low[noun])->lower, "only")) return true;
    int32_t det = cc_child(r->s, noun, CC_DEP_DET);
    return det != CC_NO_TOKEN && CC_AMONG(cc_at(r, det)->lower, words);
}

/* "did not have the money to pay": that he did not pay is not told. */
static bool is_unaffordable(const cc_reading *r, const cc_clause *c)
{
    if (c->tie != CC_TIE_INFINITIVE || c->parent < 0 || !c->stance.negative) return false;
    const cc_clause *above = &r->clause.item[c->parent];
    int32_t noun = cc_at(r, c->top)->head;
    return above->stance.negative && cc_span_is(cc_at(r, above->head)->lemma, "have") &&
           (cc_is_resource(cc_at(r, noun)->lemma) || cc_span_is(cc_at(r, noun)->lemma, "mean"));
}

/* "ten-man Town", read as a sentence: what somebody is, is not told. */
static bool is_stateless(const cc_clause *c, uint32_t objects, const cc_arguments *rest)
{
    if (c->origin != CC_FROM_COPULA || objects > 0) return false;
    for (uint32_t i = 0; i < rest->item.count; i++)
        if (rest->item.item[i].slot != CC_SLOT_QUANTITY) return false;
    return true;
}

bool cc_clause_tells_nothing(const cc_reading *r, const cc_clause *c, uint32_t subjects, uint32_t objects,
                             const cc_arguments *rest)
{
    uint32_t others = rest->item.count;
    if (!c->passive && cc_shell_noun(r, c->head) != CC_NO_TOKEN) objects++; /* "had taken part" tells enough */
    if (subjects + objects + others == 0 || is_misread(r, c, others)) return true;
    if (is_free_relative(r, c) || is_inside_word(r, c->head) || is_mere_idea(r, c)) return true;
    if (others == 0 && objects == 0 && is_empty_verb(r, c)) return true;
    if (c->imperative && subjects == 0) return true; /* "Watch us at 4 p.m." */
    if (is_nobodys(r, c) || cc_clause_is_shell(r, c, objects, others)) return true;
    if (is_unnamed(r, c) || cc_clause_is_hollow(r, c, objects, others)) return true;
    if (is_stray_gerund(r, c) || is_suffered(r, c) || is_done_to_time(r, c, subjects)) return true;
    if (is_link(r, c) || is_unaffordable(r, c)) return true;
    if (is_unfinished(r, c, objects, others)) return true;
    if (is_stateless(c, objects, rest) || is_pointer(r, c, subjects, others) || is_bare_question(c, subjects))
        return true;
    if (cc_is_of_title(r, c->head) || is_of_any(r, c) || is_attribute(r, c, subjects)) return true;
    if (is_nameless(r, c, subjects) || is_particle(r, c, others)) return true;
    if (is_done_to_nothing(c, subjects, objects, rest)) return true;
    if (is_open_question(r, c) || is_headless(r, c) || is_bare_saying(r, c, objects, rest)) return true;
    if (is_verbless(r, c) || (subjects == 0 && lacks_doer(r, c))) return true;
    return subjects == 0 && objects == 0 && c->voice == NULL && c->tie != CC_TIE_ROOT && c->tie != CC_TIE_CONTENT;
}
