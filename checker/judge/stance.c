/* How sure a sentence is of one of its predicates: its modals and adverbs, and every word that governs it. */
#include "judge/stance.h"

#include "judge/asserted.h"

static const cc_entry *entry_of(const cc_word *p, cc_span word, const char *part)
{
    char key[48];
    return cc_rules_entry(p->run->rules, &p->run->rules->stances, CC_JOIN(key, word, cc_span_of(part)));
}

static const cc_entry *entry_at(const cc_word *p, int32_t at, const char *part)
{
    const cc_token *t = &p->sentence->token[at];
    const cc_entry *e = entry_of(p, t->lemma, part);
    return e != NULL || cc_span_equal(t->lemma, t->lower) ? e : entry_of(p, t->lower, part);
}

static bool is_class(const cc_entry *e, const char *name)
{
    return e != NULL && cc_span_is(e->name, name);
}

static void lower(cc_stance_read *out, const cc_entry *e, int32_t word)
{
    if ((int32_t)e->level >= out->level) return;
    out->level = (int32_t)e->level, out->word = word, out->hearsay = is_class(e, "hearsay");
}

static bool has_aux(const cc_word *p, int32_t at, const char *lemma)
{
    CC_FOR_CHILDREN(p->sentence, at, c) {
        cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[c].deprel);
        if ((rel == CC_DEP_AUX || rel == CC_DEP_COP) && cc_span_is(cc_word_lemma(p, c), lemma)) return true;
    }
    return false;
}

static cc_frame frame_of(const cc_word *p, int32_t at)
{
    const cc_token *t = &p->sentence->token[at];
    if (has_aux(p, at, "have") || t->xpos == CC_XPOS_VBD || t->xpos == CC_XPOS_VBN) return CC_FRAME_PAST;
    CC_FOR_CHILDREN(p->sentence, at, c)
        if (p->sentence->token[c].xpos == CC_XPOS_VBD) return CC_FRAME_PAST;
    return CC_FRAME_PRESENT;
}

/* "Could swallow a man if it wanted to" */
static bool has_condition(const cc_word *p, int32_t at)
{
    CC_FOR_CHILDREN(p->sentence, at, c) {
        int32_t mark = cc_child(p->sentence, c, CC_DEP_MARK);
        if (mark == CC_NO_TOKEN || cc_deprel_main((cc_deprel)p->sentence->token[c].deprel) != CC_DEP_ADVCL) continue;
        if (cc_span_is(cc_word_form(p, mark), "if") || cc_span_is(cc_word_form(p, mark), "unless")) return true;
    }
    return false;
}

/* "Said that she would leave": of what somebody told then. */
static bool is_told(const cc_word *p, int32_t at)
{
    return cc_deprel_main((cc_deprel)p->sentence->token[at].deprel) == CC_DEP_CCOMP;
}

/* A modal beside the predicate; false where it leaves it unsaid. */
static bool read_modal(const cc_word *p, int32_t at, int32_t modal, cc_stance_read *out)
{
    const cc_entry *e = entry_at(p, modal, "/m");
    if (e == NULL || has_condition(p, at)) return false;
    bool perfect = has_aux(p, at, "have"), hedge = is_class(e, "hedge");
    if (is_class(e, "told") && !is_told(p, at)) return false;
    /* "Will have left", "could have been as big": not told of as done. */
    if (perfect && (!hedge || cc_span_is(cc_word_form(p, modal), "could"))) return false;
    bool now = hedge && p->sentence->token[at].xpos == CC_XPOS_VBG;
    out->frame = perfect ? CC_FRAME_PAST : now ? CC_FRAME_PRESENT : CC_FRAME_FUTURE;
    lower(out, e, modal);
    return true;
}

/* "Is to close", "is to be shut": settled. */
static bool is_to_be(const cc_word *p, int32_t at)
{
    int32_t be = cc_child(p->sentence, at, CC_DEP_COP), to = cc_child(p->sentence, at, CC_DEP_MARK);
    static const char *const now[] = {"is", "are", "was", "were", "'s", "’s", "'re"};
    return p->sentence->token[at].upos == CC_UPOS_VERB && be != CC_NO_TOKEN && to == be + 1 &&
           CC_AMONG(cc_word_form(p, be), now) && cc_span_is(cc_word_form(p, to), "to");
}

/* The words beside a predicate; false where they leave it unsaid. */
static bool read_own(const cc_word *p, int32_t at, cc_stance_read *out)
{
    static const char *const unsaid[] = {"if", "unless", "whether", "lest", "when", "until", "before"};
    if (is_to_be(p, at)) out->frame = CC_FRAME_FUTURE;
    CC_FOR_CHILDREN(p->sentence, at, c) {
        const cc_token *t = &p->sentence->token[c];
        cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
        if (rel == CC_DEP_MARK && CC_AMONG(t->lower, unsaid)) return false;
        if (rel == CC_DEP_ADVMOD && cc_span_is(t->lower, "ever")) return false; /* "the biggest ever caught" */
        if (rel == CC_DEP_ADVMOD || rel == CC_DEP_AMOD) {
            const cc_entry *e = entry_at(p, c, "/a");
            if (e != NULL) lower(out, e, c);
        }
        if (rel == CC_DEP_AUX && t->xpos == CC_XPOS_MD && !read_modal(p, at, c, out)) return false;
    }
    return true;
}

static bool is_passive(const cc_word *p, int32_t at)
{
    bool bare = p->sentence->token[at].xpos == CC_XPOS_VBN && !has_aux(p, at, "have");
    return bare || cc_child_exact(p->sentence, at, CC_DEP_AUX_PASS) != CC_NO_TOKEN;
}

/* "Is said to have left": by somebody who is not named. */
static bool hand_on(cc_stance_read *out, int32_t word)
{
    if (out->level > CC_STANCE_LIKELY) out->level = CC_STANCE_LIKELY, out->word = word, out->hearsay = true;
    return true;
}

/* "The Courier reports that", the verb taken for a noun: the paper is named, and hands on what it says. */
static bool is_told_by_name(const cc_word *p, int32_t report)
{
    int32_t by = cc_child(p->sentence, report, CC_DEP_COMPOUND);
    if (by == CC_NO_TOKEN) by = cc_child(p->sentence, report, CC_DEP_NSUBJ);
    return by != CC_NO_TOKEN && p->sentence->token[by].upos == CC_UPOS_PROPN &&
           cc_span_is(cc_word_form(p, report), "reports") && cc_child(p->sentence, report, CC_DEP_CASE) == CC_NO_TOKEN;
}

static const cc_entry *governor_at(const cc_word *p, int32_t at)
{
    cc_upos upos = (cc_upos)p->sentence->token[at].upos;
    return entry_at(p, at, upos == CC_UPOS_NOUN ? "/n" : upos == CC_UPOS_ADJ ? "/j" : "/v");
}

/* "Did not confirm it until Friday": then they did. */
static bool lasts_until(const cc_word *p, int32_t verb)
{
    static const char *const ends[] = {"until", "till", "before"};
    for (int32_t i = verb; i < (int32_t)p->sentence->count; i++)
        if (CC_AMONG(cc_word_form(p, i), ends)) return true;
    return false;
}

/* "Could not confirm that he left", "has not been verified that": it is told, and open. */
static bool is_unconfirmed(const cc_word *p, int32_t at, int32_t above)
{
    static const char *const verbs[] = {"confirm", "verify", "establish", "corroborate", "substantiate", "prove"};
    return p->sentence->token[at].deprel == CC_DEP_CCOMP && CC_AMONG(cc_word_lemma(p, above), verbs) &&
           cc_negation_of(p, above) != CC_NO_TOKEN && !lasts_until(p, above);
}

/* The word above; false where it leaves what it governs unsaid. */
static bool read_governor(const cc_word *p, int32_t at, int32_t above, cc_stance_read *out)
{
    cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[at].deprel);
    const cc_entry *e = governor_at(p, above);
    if (e == NULL || cc_negation_of(p, above) != CC_NO_TOKEN) return false;
    bool passive = is_passive(p, above);
    /* "Is said to have left"; not "was found abandoned". */
    bool to = cc_child(p->sentence, at, CC_DEP_MARK) != CC_NO_TOKEN;
    if (is_class(e, "say") && passive && rel == CC_DEP_XCOMP) return to ? hand_on(out, above) : true;
    out->told = out->told || is_class(e, "say");
    if (is_class(e, "say")) return rel == CC_DEP_CCOMP || passive || rel == CC_DEP_ACL;
    if (is_class(e, "hearsay") && !passive && is_told_by_name(p, above)) return true;
    if (is_class(e, "hearsay") && !passive)
        return p->sentence->token[above].upos == CC_UPOS_NOUN ? hand_on(out, above) : true;
    if (is_class(e, "musing") && !passive) return false; /* "he thought that they might": of somebody's mind */
    if (is_class(e, "pass")) {
        out->frame = frame_of(p, above);
        return true;
    }
    if (is_class(e, "wish") && (rel != CC_DEP_XCOMP || passive)) return false; /* "hopes that they leave" */
    if (is_class(e, "plan") || is_class(e, "expect") || is_class(e, "weigh") || is_class(e, "wish")) {
        bool talks = p->sentence->token[above].upos == CC_UPOS_NOUN || p->sentence->token[above].upos == CC_UPOS_ADJ;
        if (rel != CC_DEP_XCOMP && rel != CC_DEP_CCOMP && !passive && !talks) return false;
        out->frame = CC_FRAME_FUTURE;
    }
    lower(out, e, above);
    return true;
}

/* ORDER: the word above says nothing of it, says how sure it is, makes it a purpose or a condition */
typedef enum { FREE, GOVERNED, UNSAID } hold;

/* "In anticipation of the device entering production": trees hang the clause on what it is told of. */
static bool is_awaited(const cc_word *p, int32_t noun)
{
    static const char *const nouns[] = {"anticipation", "hope", "prospect",  "possibility", "risk",   "fear",  "danger",
                                        "likelihood",   "idea", "event",     "thought",     "chance", "odds",  "dream",
                                        "expectation",  "plan", "intention", "aim",         "goal",   "threat"};
    const cc_token *t = &p->sentence->token[noun];
    bool below = cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_NMOD && t->head != CC_NO_TOKEN;
    return CC_AMONG(cc_word_lemma(p, noun), nouns) || (below && CC_AMONG(cc_word_lemma(p, t->head), nouns));
}

/* "A man's claim that he recorded it": trees take the content for what is told of the claim. */
static bool is_content_of_noun(const cc_word *p, int32_t at)
{
    int32_t mark = cc_child(p->sentence, at, CC_DEP_MARK), noun = p->sentence->token[at].head;
    bool that = mark != CC_NO_TOKEN && cc_span_is(cc_word_form(p, mark), "that");
    return that && p->sentence->token[noun].upos == CC_UPOS_NOUN && governor_at(p, noun) != NULL;
}

/* "At the time he was shot", "the day she left": when it was, as with "when". */
static bool is_time_of(const cc_word *p, int32_t noun)
{
    static const char *const nouns[] = {"time", "moment", "day",  "night", "morning",
                                        "hour", "minute", "week", "month", "year"};
    return CC_AMONG(cc_word_lemma(p, noun), nouns);
}

/* "Accused of stealing" is under a word; "left after stealing" and "the man stealing it" are not. */
static hold hold_of(const cc_word *p, int32_t at)
{
    static const char *const told[] = {"as", "after", "because", "since", "while", "although", "though"};
    const cc_token *t = &p->sentence->token[at];
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    if (t->head == CC_NO_TOKEN) return FREE;
    if (rel == CC_DEP_ACL && is_time_of(p, t->head)) return UNSAID;
    if (t->deprel == CC_DEP_ACL_RELCL) return is_content_of_noun(p, at) ? GOVERNED : FREE;
    if (rel == CC_DEP_XCOMP || rel == CC_DEP_CCOMP || rel == CC_DEP_CSUBJ) return GOVERNED;
    bool conjunct = rel == CC_DEP_CONJ && cc_child(p->sentence, at, CC_DEP_NSUBJ) == CC_NO_TOKEN;
    if (conjunct) return GOVERNED;
    if (rel != CC_DEP_ADVCL && rel != CC_DEP_ACL) return FREE;
    int32_t mark = cc_child(p->sentence, at, CC_DEP_MARK);
    bool clause = rel == CC_DEP_ACL && cc_child(p->sentence, at, CC_DEP_NSUBJ) != CC_NO_TOKEN;
    if (clause && governor_at(p, t->head) != NULL) return GOVERNED; /* "reports he left" */
    if (mark == CC_NO_TOKEN && is_awaited(p, t->head)) return UNSAID;
    if (mark == CC_NO_TOKEN || CC_AMONG(cc_word_form(p, mark), told)) return FREE;
    const cc_entry *e = governor_at(p, t->head);
    /* "Is forced to delay" is easily hung as a purpose. */
    bool due = p->sentence->token[t->head].upos == CC_UPOS_ADJ || is_passive(p, t->head); /* "is set to" */
    bool to = rel == CC_DEP_ADVCL && cc_span_is(cc_word_form(p, mark), "to") && due;
    if (to && e != NULL && !is_class(e, "say")) return GOVERNED;
    bool noun = p->sentence->token[t->head].upos == CC_UPOS_NOUN;
    /* "In talks to play him"; not "sceptical about the talks to free them" */
    int32_t in = noun ? cc_child(p->sentence, t->head, CC_DEP_CASE) : CC_NO_TOKEN;
    bool talks = in != CC_NO_TOKEN && cc_span_is(cc_word_form(p, in), "in") && is_class(e, "weigh");
    if (talks && cc_span_is(cc_word_form(p, mark), "to")) return GOVERNED;
    bool of = cc_span_is(cc_word_form(p, mark), "of"), that = cc_span_is(cc_word_form(p, mark), "that");
    return (of || (noun && that)) && e != NULL ? GOVERNED : UNSAID;
}

/* A report that the sentence calls untrue, whatever it tells. */
static bool calls_untrue(const cc_sentence *s)
{
    static const char *const words[] = {"hoax",    "fake",    "debunk", "satire", "satirical", "false",
                                        "falsely", "bogus",   "deny",   "denial", "spoof",     "untrue",
                                        "refute",  "dismiss", "doubt",  "ignore", "disregard"};
    for (uint32_t i = 0; i < s->count; i++)
        if (CC_AMONG(s->token[i].lemma, words)) return true;
    return false;
}

/* Every predicate of the sentence asks. */
static bool is_called_untrue(const cc_word *p)
{
    cc_judging *r = p->run;
    if (r->untrue.of != p->sentence) r->untrue.of = p->sentence, r->untrue.is = calls_untrue(p->sentence);
    return r->untrue.is;
}

/* "The paper reported", "according to sources": handed on by the outlet, which does not say so itself. */
static bool is_handed_on(const cc_word *p)
{
    static const char *const words[] = {"report",    "source",  "website", "site",    "medium",  "media",
                                        "newspaper", "paper",   "rumour",  "rumor",   "account", "outlet",
                                        "insider",   "tabloid", "story",   "article", "post",    "posting"};
    int32_t claim = cc_claim_at(p->run, p->number, (int32_t)p->sentence->first + p->at);
    if (claim < 0) return false;
    const cc_claim *c = &p->article->claims.item[claim];
    for (uint32_t i = 0; i < c->chain_length; i++) {
        const cc_attribution *by = &c->chain[i];
        if (by->entity >= 0 && p->article->entities.item[by->entity].media) return true;
        if (by->token >= 0 && CC_AMONG(p->article->tokens.item[by->token].lemma, words)) return true;
    }
    return false;
}

/* "There is a chance it was stolen", "is believed to have left and joined": trees often hang what follows too high. */
static bool is_doubted_before(const cc_word *p, bool conjunct)
{
    for (int32_t i = 0; i < p->at; i++) {
        const cc_entry *e = governor_at(p, i), *beside = e == NULL ? entry_at(p, i, "/a") : e;
        if (beside == NULL) continue;
        if (beside->level == CC_STANCE_POSSIBLE && !is_class(beside, "weigh")) return true;
        if (conjunct && beside->level == CC_STANCE_LIKELY) return true;
    }
    return false;
}

bool cc_is_of_stance(const cc_word *p)
{
    const cc_entry *e = governor_at(p, p->at);
    return e != NULL && !is_class(e, "say") && !is_class(e, "pass");
}

/* "Whether she was held at the same time", "whether he left on Monday": when it was is open. */
static bool has_time(const cc_word *p)
{
    CC_FOR_CHILDREN(p->sentence, p->at, c)
        if (p->sentence->token[c].time >= 0 || cc_span_is(cc_word_lemma(p, c), "time")) return true;
    return false;
}

/* Words by which nobody knows: "it is unclear whether", "nobody could say whether". */
static bool is_open_at(const cc_word *p, int32_t at)
{
    static const char *const settle[] = {"decide", "determine", "say",  "know",  "confirm", "establish",
                                         "verify", "tell",      "sure", "clear", "certain"};
    static const char *const open[] = {"unclear", "unknown", "uncertain", "unsure", "unconfirmed", "undecided"};
    if (CC_AMONG(cc_word_lemma(p, at), open)) return cc_negation_of(p, at) == CC_NO_TOKEN;
    return CC_AMONG(cc_word_lemma(p, at), settle) && cc_negation_of(p, at) != CC_NO_TOKEN;
}

bool cc_stance_is(const cc_word *p, int32_t at, const char *name)
{
    return is_class(governor_at(p, at), name);
}

bool cc_is_undecided(const cc_word *p, int32_t at)
{
    return is_open_at(p, at);
}

/* The "not" before a word, where it is near enough to be shown. */
static int32_t with_no(const cc_word *p, int32_t word)
{
    enum { NEAR = 8 };
    int32_t no = cc_negation_of(p, word);
    return no != CC_NO_TOKEN && no < word && p->at - no <= NEAR ? no : word;
}

/* "Is weighing whether to appeal", "has not decided whether to": it is open, and ahead. "It is unclear whether he
 * left": it is open. */
static bool is_weighed(const cc_word *p, cc_stance_read *out)
{
    int32_t mark = cc_child(p->sentence, p->at, CC_DEP_MARK), above = cc_word_token(p)->head;
    bool whether = false;
    CC_FOR_CHILDREN(p->sentence, p->at, c) whether = whether || cc_span_is(cc_word_form(p, c), "whether");
    if (mark == CC_NO_TOKEN || above == CC_NO_TOKEN) return false;
    bool open = is_open_at(p, above), asked = whether || (open && cc_span_is(cc_word_form(p, mark), "if"));
    if (!asked || (!open && !is_class(governor_at(p, above), "weigh"))) return false;
    bool ahead = cc_word_token(p)->xpos == CC_XPOS_VB;
    if (!ahead && has_time(p)) return false;
    *out = (cc_stance_read){
        .level = CC_STANCE_POSSIBLE, .frame = ahead ? CC_FRAME_FUTURE : frame_of(p, p->at), .word = with_no(p, above)};
    return ahead || open;
}

/* "To the degree that pilots may have joined them": whether any did is left open. */
static bool is_granted(const cc_word *p)
{
    for (int32_t i = 2; i < p->at; i++)
        if ((cc_span_is(cc_word_form(p, i), "degree") || cc_span_is(cc_word_form(p, i), "extent")) &&
            cc_span_is(cc_word_form(p, i - 2), "to"))
            return true;
    return false;
}

cc_stance_read cc_stance_of(const cc_word *p)
{
    enum { STEPS = 5 };
    cc_stance_read none = {0}, out = {.level = CC_STANCE_STATED, .frame = frame_of(p, p->at), .word = CC_NO_TOKEN};
    if (cc_denial_of(p) != CC_NO_TOKEN || is_called_untrue(p) || is_granted(p)) return none;
    if (cc_span_is(p->sentence->token[p->sentence->count - 1].form, "?")) return none;
    if (cc_leaves_open(p->sentence, false)) return none;
    cc_stance_read weighed;
    if (is_weighed(p, &weighed)) return weighed;
    if (!read_own(p, p->at, &out)) return none;
    hold h;
    bool conjuncts = false;
    for (int32_t at = p->at, i = 0; i < STEPS && (h = hold_of(p, at)) != FREE; i++) {
        int32_t above = p->sentence->token[at].head;
        bool conjunct = cc_deprel_main((cc_deprel)p->sentence->token[at].deprel) == CC_DEP_CONJ;
        conjuncts = conjuncts || conjunct;
        if (h == UNSAID || (conjunct && cc_span_is(cc_word_lemma(p, above), "try"))) return none;
        if (is_unconfirmed(p, at, above)) {
            out.level = CC_STANCE_POSSIBLE, out.word = with_no(p, above);
            return out;
        }
        if (!conjunct && !read_governor(p, at, above, &out)) return none;
        if (!read_own(p, above, &out)) return none;
        at = above;
    }
    if (out.level == CC_STANCE_STATED && is_doubted_before(p, conjuncts)) return none;
    out.handed = is_handed_on(p);
    return out;
}
