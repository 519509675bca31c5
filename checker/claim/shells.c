/* claim/shells.c - idioms and shells: verbs with which nobody is told to do anything. */
#include "claim/phrase.h"
#include "claim/reading.h"

bool cc_is_taken(const cc_reading *r, int32_t verb)
{
    int32_t it = cc_child(r->s, verb, CC_DEP_NSUBJ);
    if (it == CC_NO_TOKEN) it = cc_child(r->s, verb, CC_DEP_EXPL);
    /* it "takes one to know one": the mark hides the word */
    if (it == CC_NO_TOKEN && verb > 1 && cc_at(r, verb - 1)->upos == CC_UPOS_PUNCT) it = verb - 2;
    if (it == CC_NO_TOKEN || !cc_span_is(cc_at(r, it)->lower, "it") || !cc_span_is(cc_at(r, verb)->lemma, "take"))
        return false;
    for (int32_t t = verb + 1; t <= r->high[verb]; t++)
        if (cc_at(r, t)->xpos == CC_XPOS_TO && cc_main_relation(r, t) == CC_DEP_MARK) return true;
    return false;
}

/* "a tougher line than Oslo did": the verb stands for the one before it. */
static bool is_compared(const cc_reading *r, const cc_clause *c)
{
    cc_span m = cc_marker_words(r, c->top), verb = cc_at(r, c->head)->lemma;
    static const char *const verbs[] = {"do",   "have", "think", "expect", "believe", "hope",
                                        "want", "like", "know",  "can",    "hear"};
    bool finite = cc_at(r, c->head)->xpos != CC_XPOS_VBG; /* "was told as having heard it" */
    return finite && (cc_span_is(m, "than") || cc_span_is(m, "as")) && CC_AMONG(verb, verbs);
}

/* "be used to cold water": nobody uses anything. */
static bool is_habit(const cc_reading *r, const cc_clause *c)
{
    if (!c->passive || !cc_span_is(cc_at(r, c->head)->lower, "used")) return false;
    CC_FOR_CHILDREN(r->s, c->head, t)
        if (t > c->head && cc_main_relation(r, t) == CC_DEP_OBL && cc_span_is(cc_marker_words(r, t), "to")) return true;
    return false;
}

/* What is to be done with what it takes: nobody is said to do it. */
static bool is_for_taking(const cc_reading *r, const cc_clause *c)
{
    return c->parent >= 0 && cc_is_taken(r, r->clause.item[c->parent].head) && cc_has_to(r, c->top);
}

/* "it takes one to know one": neither who is taken nor what for is told. */
static bool is_proverb(const cc_reading *r, const cc_clause *c)
{
    int32_t o = cc_child(r->s, c->head, CC_DEP_OBJ);
    return o != CC_NO_TOKEN && cc_is_taken(r, c->head) && cc_span_is(cc_at(r, o)->lower, "one");
}

/* "Let's wait": nobody does so yet. */
static bool is_call_to_all(const cc_reading *r, const cc_clause *c)
{
    if (c->subject <= 0 || !cc_span_is(cc_at(r, c->subject - 1)->lower, "let")) return false;
    return cc_at(r, c->subject)->xpos == CC_XPOS_PRP && cc_span_ends(cc_at(r, c->subject)->form, "s") &&
           !cc_at(r, c->subject - 1)->space_after;
}

/* "He had not wanted to", "as she was told to": what, stands elsewhere. */
static bool is_cut_at_to(const cc_reading *r, const cc_clause *c)
{
    CC_FOR_CHILDREN(r->s, c->head, t)
        if (t > c->head && cc_at(r, t)->xpos == CC_XPOS_TO && cc_at(r, t)->first_child == CC_NO_TOKEN &&
            (cc_main_relation(r, t) == CC_DEP_XCOMP || cc_main_relation(r, t) == CC_DEP_OBJ ||
             cc_main_relation(r, t) == CC_DEP_CCOMP))
            return true;
    return false;
}

/* "you know", "I mean": words that fill a pause. */
static bool is_filler(const cc_reading *r, const cc_clause *c)
{
    if (c->subject == CC_NO_TOKEN || cc_at(r, c->head)->xpos != CC_XPOS_VBP) return false;
    cc_span who = cc_at(r, c->subject)->lower, verb = cc_at(r, c->head)->lower;
    return (cc_span_is(who, "you") && (cc_span_is(verb, "know") || cc_span_is(verb, "see"))) ||
           (cc_span_is(who, "i") && (cc_span_is(verb, "mean") || cc_span_is(verb, "guess")));
}

/* "You know, for science": nobody knows anything. */
static bool is_aside(const cc_reading *r, const cc_clause *c)
{
    int32_t next = c->head + 1;
    return is_filler(r, c) && next < (int32_t)r->s->count && cc_span_is(cc_at(r, next)->form, ",");
}

/* "as if they were his", "more than winning": nobody says that it is so. */
static bool is_likened(const cc_reading *r, const cc_clause *c)
{
    cc_span m = cc_marker_words(r, c->top);
    int32_t mark = cc_marker(r, c->top);
    bool as = mark != CC_NO_TOKEN && cc_span_is(cc_at(r, mark)->lower, "as") && mark + 1 < (int32_t)r->s->count;
    if (as && (cc_span_is(cc_at(r, mark + 1)->lower, "if") || cc_span_is(cc_at(r, mark + 1)->lower, "though")))
        return true;
    /* "further than previously known", "larger than thought": what it is measured by */
    bool bare = cc_at(r, c->head)->xpos == CC_XPOS_VBG ||
                (cc_at(r, c->head)->xpos == CC_XPOS_VBN && cc_child(r->s, c->head, CC_DEP_AUX) == CC_NO_TOKEN);
    return cc_span_is(m, "than") && bare && !cc_has_own_subject(r, c->head);
}

/* "after nearly drowning": it did not happen. */
static bool is_near_miss(const cc_reading *r, const cc_clause *c)
{
    if (cc_at(r, c->head)->upos != CC_UPOS_VERB || c->head == 0) return false;
    cc_span w = cc_at(r, c->head - 1)->lower;
    return cc_at(r, c->head - 1)->head == c->head && (cc_span_is(w, "nearly") || cc_span_is(w, "almost"));
}

/* "As is usual when a shot is fired, ...": the custom is told of the sentence, not of its subject. */
static bool is_custom(const cc_reading *r, const cc_clause *c)
{
    int32_t first = r->low[c->top], cop = cc_child(r->s, c->head, CC_DEP_COP);
    if (c->origin != CC_FROM_COPULA || cop != first + 1 || !cc_span_is(cc_at(r, first)->lower, "as")) return false;
    return cc_main_relation(r, c->top) == CC_DEP_ADVCL && !cc_has_own_subject(r, c->top);
}

/* "It was like a wall falling": no wall fell. */
static bool is_simile(const cc_reading *r, const cc_clause *c)
{
    int32_t noun = cc_at(r, c->top)->head;
    if (noun < 0 || c->tie != CC_TIE_PARTICIPLE || !cc_is_nominal(cc_at(r, noun))) return false;
    return cc_span_is(cc_marker_words(r, noun), "like") && cc_marker(r, noun) < noun;
}

/* "bearing in mind that": what is borne in mind is a claim, the bearing none. */
static bool is_bearing(const cc_reading *r, const cc_clause *c)
{
    if (cc_at(r, c->head)->xpos != CC_XPOS_VBG || !cc_span_is(cc_at(r, c->head)->lemma, "bear")) return false;
    for (int32_t k = c->head + 1; k < (int32_t)r->s->count && k < c->head + 3; k++)
        if (cc_span_is(cc_at(r, k)->lower, "mind")) return true;
    return false;
}

/* "has more to do with his head": an idiom; nobody does anything. */
static bool is_to_do_with(const cc_reading *r, const cc_clause *c)
{
    if (c->tie != CC_TIE_INFINITIVE || !cc_span_is(cc_at(r, c->head)->lemma, "do")) return false;
    int32_t noun = cc_at(r, c->top)->head, have = noun < 0 ? CC_NO_TOKEN : cc_at(r, noun)->head;
    int32_t with = cc_child(r->s, c->head, CC_DEP_OBL);
    return have >= 0 && cc_span_is(cc_at(r, have)->lemma, "have") && with > c->head &&
           cc_span_is(cc_marker_words(r, with), "with");
}

/* "and so did his friends", "neither do I", "so is the bill": what they do stands in the clause before. */
static bool is_echo(const cc_reading *r, const cc_clause *c)
{
    int32_t cop = cc_child(r->s, c->head, CC_DEP_COP), verb = cop != CC_NO_TOKEN ? cop : c->head, so = verb - 1;
    if (so < 0 || cc_main_relation(r, so) == CC_DEP_NSUBJ) return false;
    cc_span w = cc_at(r, so)->lower;
    bool first = so == 0 || cc_at(r, so - 1)->upos == CC_UPOS_CCONJ || cc_at(r, so - 1)->upos == CC_UPOS_PUNCT;
    if (!first) return false;
    if (cop == CC_NO_TOKEN)
        return cc_span_is(cc_at(r, verb)->lemma, "do") &&
               (cc_span_is(w, "so") || cc_span_is(w, "neither") || cc_span_is(w, "nor"));
    return cc_span_is(w, "so") && (so == c->head || cc_is_nominal(cc_at(r, c->head))); /* "so are we ready" tells it */
}

/* "Given that it is late": it opens a reason and nobody is given anything. */
static bool is_given_that(const cc_reading *r, const cc_clause *c)
{
    int32_t next = c->head + 1;
    return cc_span_is(cc_at(r, c->head)->lower, "given") && next < (int32_t)r->s->count &&
           cc_span_is(cc_at(r, next)->lower, "that") && cc_child(r->s, c->head, CC_DEP_AUX) == CC_NO_TOKEN &&
           !cc_has_own_subject(r, c->head);
}

/* "worth visiting": what it is worth, and nobody visits it. */
static bool is_worth(const cc_reading *r, const cc_clause *c)
{
    int32_t worth = cc_at(r, c->top)->head;
    return worth >= 0 && cc_at(r, c->head)->xpos == CC_XPOS_VBG && cc_span_is(cc_at(r, worth)->lower, "worth") &&
           worth < c->top;
}

/* "To be honest, ...", ", to be fair,": how the speaker says it; "not large to begin with": at first. */
static bool is_speakers_aside(const cc_reading *r, const cc_clause *c)
{
    static const char *const how[] = {"honest", "frank",   "fair",  "clear",    "blunt",
                                      "candid", "precise", "exact", "specific", "sure"};
    int32_t first = r->low[c->top], cop = cc_child(r->s, c->head, CC_DEP_COP);
    if (cc_at(r, first)->upos == CC_UPOS_PUNCT) first++;
    if (cc_at(r, first)->xpos != CC_XPOS_TO || cc_has_own_subject(r, c->head)) return false;
    int32_t count = (int32_t)r->s->count, next = c->head + 1;
    if (cop == first + 1 && c->head == cop + 1 && CC_AMONG(cc_at(r, c->head)->lower, how)) {
        int32_t behind = r->high[c->top] + 1;
        bool opens = first == 0 || cc_at(r, first - 1)->upos == CC_UPOS_PUNCT;
        bool ends =
            cc_at(r, behind - 1)->upos == CC_UPOS_PUNCT || behind >= count || cc_at(r, behind)->upos == CC_UPOS_PUNCT;
        return opens && ends && cc_child(r->s, c->head, CC_DEP_CCOMP) == CC_NO_TOKEN;
    }
    bool start = c->head == first + 1 &&
                 (cc_span_is(cc_at(r, c->head)->lower, "begin") || cc_span_is(cc_at(r, c->head)->lower, "start"));
    return start && next < count && cc_span_is(cc_at(r, next)->lower, "with") &&
           (next + 1 >= count || cc_at(r, next + 1)->upos == CC_UPOS_PUNCT);
}

/* "had a stroke, compared with 161 of the others": nobody compares the stroke; "was 31 percent, compared with 26
 * percent" sets two figures side by side. */
static bool is_measured_by(const cc_reading *r, const cc_clause *c)
{
    int32_t next = c->head + 1;
    if (c->subject != CC_NO_TOKEN && cc_at(r, c->subject)->number >= 0) return false;
    return cc_span_is(cc_at(r, c->head)->lower, "compared") && c->tie != CC_TIE_ROOT &&
           cc_at(r, c->head)->xpos == CC_XPOS_VBN && next < (int32_t)r->s->count &&
           (cc_span_is(cc_at(r, next)->lower, "with") || cc_span_is(cc_at(r, next)->lower, "to")) &&
           cc_child(r->s, c->head, CC_DEP_AUX) == CC_NO_TOKEN && !cc_has_own_subject(r, c->head);
}

/* "The officers are:": who they are stands in the lines below. */
static bool is_list_head(const cc_reading *r, const cc_clause *c)
{
    int32_t last = (int32_t)r->s->count - 1;
    return c->origin == CC_FROM_COPULA && c->tie == CC_TIE_ROOT && cc_span_is(cc_at(r, last)->form, ":") &&
           cc_child(r->s, c->head, CC_DEP_COP) == last - 1;
}

/* "I'm afraid the mill is lost": how it is put; that it is lost is what is said. */
static bool is_softening(const cc_reading *r, const cc_clause *c)
{
    int32_t what = cc_child(r->s, c->head, CC_DEP_CCOMP), am = cc_child(r->s, c->head, CC_DEP_COP);
    if (what < c->head || am == CC_NO_TOKEN || !cc_span_is(cc_at(r, c->head)->lower, "afraid")) return false;
    int32_t who = cc_child(r->s, what, CC_DEP_NSUBJ);
    if (cc_child(r->s, what, CC_DEP_MARK) != CC_NO_TOKEN) return false; /* "afraid that it is lost" */
    return c->subject != CC_NO_TOKEN && cc_span_is(cc_at(r, c->subject)->lower, "i") &&
           !cc_span_is(cc_at(r, am)->lower, "was") && who != CC_NO_TOKEN && !cc_span_is(cc_at(r, who)->lower, "i");
}

/* "We know the mill is lost": what the outlet knows is what it tells. */
static bool is_outlets_own(const cc_reading *r, const cc_clause *c)
{
    static const char *const verbs[] = {"know", "learn", "understand"};
    if (c->subject == CC_NO_TOKEN || !cc_span_is(cc_at(r, c->subject)->lower, "we")) return false;
    if (cc_at(r, c->subject)->quote >= 0 || c->stance.negative || !CC_AMONG(cc_at(r, c->head)->lemma, verbs))
        return false;
    return cc_child(r->s, c->head, CC_DEP_CCOMP) > c->head &&
           cc_phrase_name(r->article, r->s, c->subject, CC_PHRASE_ALONE).len == 0;
}

/* "the |managing| editor", "an |acting| director": what kind of one, and nothing that anybody does. */
static bool is_kind_of_office(const cc_reading *r, const cc_clause *c)
{
    static const char *const words[] = {"managing", "acting", "sitting", "commanding", "founding", "visiting"};
    int32_t next = c->head + 1;
    return cc_at(r, c->head)->xpos == CC_XPOS_VBG && CC_AMONG(cc_at(r, c->head)->lower, words) &&
           next < (int32_t)r->s->count && cc_at(r, next)->upos == CC_UPOS_NOUN && cc_is_somebody(r, next);
}

/* "what you are yourself": the word only stresses who is. */
static bool is_oneself(const cc_reading *r, const cc_clause *c)
{
    return c->tie == CC_TIE_RELATIVE && c->origin == CC_FROM_COPULA && cc_is_reflexive(cc_at(r, c->head));
}

/* "No, he isn't", "explained how important": a state that is only a word of denial or a question without its own. */
static bool is_no_state(const cc_reading *r, const cc_clause *c)
{
    if (c->origin != CC_FROM_COPULA) return false;
    cc_span w = cc_at(r, c->head)->lower;
    if (cc_span_is(w, "n't") || cc_span_is(w, "n\xE2\x80\x99t") || cc_span_is(w, "not")) return true;
    return c->subject == CC_NO_TOKEN && cc_child(r->s, c->head, CC_DEP_COP) == CC_NO_TOKEN &&
           cc_span_is(cc_at(r, r->low[c->head])->lower, "how");
}

bool cc_clause_is_shell(const cc_reading *r, const cc_clause *c, uint32_t objects, uint32_t others)
{
    if (is_habit(r, c) || (objects == 0 && (others == 0 ? is_filler(r, c) : is_aside(r, c)))) return true;
    if (objects == 0 && c->origin != CC_FROM_COPULA && is_compared(r, c)) return true;
    if (is_call_to_all(r, c) || is_cut_at_to(r, c) || is_for_taking(r, c) || is_proverb(r, c)) return true;
    if (is_likened(r, c) || is_near_miss(r, c) || is_custom(r, c) || is_simile(r, c)) return true;
    if (is_given_that(r, c) || is_worth(r, c) || is_speakers_aside(r, c) || is_measured_by(r, c)) return true;
    if (is_list_head(r, c) || is_softening(r, c) || is_kind_of_office(r, c) || is_no_state(r, c)) return true;
    if (is_outlets_own(r, c) || is_oneself(r, c)) return true;
    return is_to_do_with(r, c) || is_bearing(r, c) || is_echo(r, c);
}
