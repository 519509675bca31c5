/* Statements of what one article calls untrue and another tells as its news: "rumours of her capture are untrue",
 * "denied reports that it will open a mine", against "was captured", "will open a mine". Unlike whole reports
 * (gather_report.c) they meet clause by clause (judge/clause.h): the denied clause, or the noun under "reports of",
 * against what the first sentences of the other article say. */
#include "judge/asserted.h"
#include "judge/clause.h"
#include "judge/denial.h"
#include "judge/stance.h"

enum { LEAD = 4, STEPS = 6, NEAR = 4, NEAR_BE = 7 };

static cc_line line_of(const cc_word *p)
{
    return (cc_line){p->run, p->article, p->sentence, p->number};
}

/* "Reports that he was held are false": however the tree hangs it, the message is called untrue. */
static int32_t called_untrue(const cc_line *l, int32_t message)
{
    CC_FOR_CHILDREN(l->sentence, message, c) {
        bool said = cc_child(l->sentence, c, CC_DEP_COP) != CC_NO_TOKEN ||
                    cc_child_exact(l->sentence, c, CC_DEP_AUX_PASS) != CC_NO_TOKEN;
        if (said && cc_denies_report(l, (uint32_t)c)) return c;
    }
    return CC_NO_TOKEN;
}

/* "It was rumoured that he had left, but the envoy said that is incorrect": the word behind, or CC_NO_TOKEN. */
static int32_t taken_back(const cc_line *l, int32_t from)
{
    static const char *const back[] = {"that",  "this",   "it",     "rumour", "rumours",
                                       "rumor", "rumors", "report", "reports"};
    for (int32_t i = from + 1; i < (int32_t)l->sentence->count; i++) {
        int32_t subject = cc_child(l->sentence, i, CC_DEP_NSUBJ);
        if (subject > from && CC_AMONG(l->sentence->token[subject].lower, back) && cc_denies_report(l, (uint32_t)i))
            return i;
    }
    return CC_NO_TOKEN;
}

/* "He denies that he killed her", "denied taking it": who is charged says so, and nobody reports another thing. */
static bool is_plea(const cc_word *p, int32_t denial, int32_t content)
{
    static const char *const own[] = {"he", "she", "they", "i", "we"};
    const cc_sentence *s = p->sentence;
    if (s->token[denial].upos != CC_UPOS_VERB) return false;
    cc_deprel rel = cc_deprel_main((cc_deprel)s->token[content].deprel);
    if (rel != CC_DEP_CCOMP && rel != CC_DEP_XCOMP) return false;
    int32_t doer = cc_child(s, content, CC_DEP_NSUBJ);
    return doer == CC_NO_TOKEN || CC_AMONG(s->token[doer].lower, own);
}

/* Between the word and what calls it untrue stand only messages and what somebody plans or seems to do. */
static bool passes(const cc_word *p, const cc_line *l, int32_t at)
{
    cc_word above = *p;
    above.at = at;
    return cc_is_of_reporting(l, (uint32_t)at) || cc_is_only_told(l, (uint32_t)at) || cc_is_of_stance(&above);
}

/* However the tree hangs it, "that" before a clause behind a word of saying makes it the content. */
static bool hangs_loosely(const cc_sentence *s, int32_t at)
{
    int32_t mark = s->token[at].deprel == CC_DEP_PARATAXIS ? cc_child(s, at, CC_DEP_MARK) : CC_NO_TOKEN;
    return mark != CC_NO_TOKEN && cc_span_is(s->token[mark].lower, "that");
}

static bool hangs_as_content(const cc_token *t)
{
    static const cc_deprel content[] = {CC_DEP_CCOMP, CC_DEP_XCOMP, CC_DEP_CSUBJ, CC_DEP_ACL,
                                        CC_DEP_OBJ,   CC_DEP_NSUBJ, CC_DEP_NMOD};
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    for (size_t i = 0; i < sizeof content / sizeof *content; i++)
        if (rel == content[i]) return true;
    return false;
}

/* The word behind "these claims", "the report", "that" at a sentence's beginning, which point back, or -1. */
static int32_t behind_what_points_back(const cc_line *l)
{
    static const char *const alone[] = {"that", "this", "it"};
    static const char *const before[] = {"these", "those", "this", "that", "the", "such"};
    const cc_token *t = l->sentence->token;
    int32_t n = (int32_t)l->sentence->count, i = 0;
    while (i < n && t[i].upos == CC_UPOS_PUNCT) i++;
    if (i + 2 >= n) return -1;
    bool message = cc_is_of_reporting(l, (uint32_t)i + 1) || cc_is_only_told(l, (uint32_t)i + 1);
    if (message && CC_AMONG(t[i].lower, before)) return i + 2;
    return CC_AMONG(t[i].lower, alone) ? i + 1 : -1;
}

/* "Karl Venn said that Vos is suspended. These claims are false": the word of the next sentence that calls untrue what
 * hangs as content at `at`, or NULL. */
static const cc_token *untrue_behind(const cc_word *p, int32_t at)
{
    const cc_token *t = &p->sentence->token[at];
    bool last = p->sentence + 1 >= p->article->sentences.item + p->article->sentences.count;
    if (last || t->head == CC_NO_TOKEN || cc_deprel_main((cc_deprel)t->deprel) != CC_DEP_CCOMP) return NULL;
    cc_line own = line_of(p), next = own;
    next.sentence++;
    if (!cc_is_hearsay(&own, (uint32_t)t->head) && !cc_is_of_reporting(&own, (uint32_t)t->head)) return NULL;
    int32_t be = behind_what_points_back(&next);
    if (be < 0 || !cc_span_is(next.sentence->token[be].lemma, "be")) return NULL;
    for (int32_t i = be + 1; i < (int32_t)next.sentence->count && i <= be + NEAR_BE; i++)
        if (cc_denies_report(&next, (uint32_t)i)) return &next.sentence->token[i];
    return NULL;
}

/* The word that calls untrue what p tells, in its sentence or the next, or NULL. */
static const cc_token *denial_above(const cc_word *p)
{
    const cc_token *token = p->sentence->token;
    cc_line l = line_of(p);
    int32_t at = p->at;
    for (int i = 0; i < STEPS; i++) {
        const cc_token *t = &token[at];
        if (t->head == CC_NO_TOKEN || !(hangs_as_content(t) || hangs_loosely(p->sentence, at))) return NULL;
        int32_t above = t->head;
        if (cc_denies_report(&l, (uint32_t)above)) return is_plea(p, above, at) ? NULL : &token[above];
        if (!passes(p, &l, above)) return untrue_behind(p, at);
        int32_t behind = cc_is_only_told(&l, (uint32_t)above) ? taken_back(&l, p->at) : CC_NO_TOKEN;
        if (behind == CC_NO_TOKEN) behind = called_untrue(&l, above);
        if (behind != CC_NO_TOKEN) return &token[behind];
        const cc_token *next = untrue_behind(p, at);
        if (next != NULL) return next;
        at = above;
    }
    return NULL;
}

/* "Has agreed a ceasefire", "agreed to a truce": the act itself, and no plan of another. */
static bool is_done_to_a_thing(const cc_word *p)
{
    const cc_sentence *s = p->sentence;
    int32_t thing = cc_child(s, p->at, CC_DEP_OBJ);
    if (thing == CC_NO_TOKEN) thing = cc_child(s, p->at, CC_DEP_OBL);
    return thing > p->at && s->token[thing].upos == CC_UPOS_NOUN && s->token[thing].time < 0 &&
           cc_child(s, p->at, CC_DEP_XCOMP) == CC_NO_TOKEN && cc_child(s, p->at, CC_DEP_CCOMP) == CC_NO_TOKEN;
}

/* A verb, a predicate noun or a noun that names an act: what can be the news. */
static bool may_be_news(const cc_word *p)
{
    static const char *const wide[] = {"come", "go",   "get",  "say",  "tell",  "be",      "have",
                                       "do",   "make", "take", "know", "think", "believe", "give"};
    const cc_token *t = cc_word_token(p);
    cc_line l = line_of(p);
    if (t->upos != CC_UPOS_VERB && t->upos != CC_UPOS_NOUN) return false;
    if (t->upos == CC_UPOS_NOUN && !cc_concept_names_event(&p->run->rules->concepts, cc_word_lemma(p, p->at)))
        return false;
    if (cc_is_of_reporting(&l, (uint32_t)p->at) || cc_is_only_told(&l, (uint32_t)p->at)) return false;
    if (cc_is_of_stance(p) && !(cc_stance_is(p, p->at, "plan") && is_done_to_a_thing(p))) return false;
    uint32_t concept = cc_word_concept(p, p->at);
    if (concept == CC_NO_CONCEPT || p->run->vocabulary.concept.item[concept].weight < 0.25f) return false;
    return !CC_AMONG(p->run->vocabulary.concept.item[concept].text, wide);
}

/* weak: only said not to be so, or only handed on. */
static void file(const cc_word *p, const cc_token *shown, bool affirmed, bool weak)
{
    const cc_clause *c = cc_clause_at(p->run->clauses, p->number, p->sentence->first + (uint32_t)p->at);
    if (c->parts == 0) return;
    int32_t word = (int32_t)(shown - p->sentence->token);
    bool inside = word < (int32_t)p->sentence->count;
    int32_t first = p->at, last = p->at;
    if (inside && word < first) first = word;
    if (inside && word > last) last = word;
    if (last - first > NEAR) first = last = affirmed ? p->at : word;
    cc_statement s = cc_word_state(p, CC_ASK_POLARITY, CC_LIT("news"), first, last, p->at, cc_word_concept(p, p->at),
                                   affirmed ? CC_LIT("affirmed") : CC_LIT("denied"), affirmed);
    s.demanded = weak;
    s.phrase = s.context;
    cc_clause_words(&s.context, &p->run->vocabulary, c, p->run->arena);
    if (!inside)
        s.sentence++, s.start = shown->start, s.end = shown->end; /* it is called untrue in the next sentence */
    cc_store_add(&p->run->store, &p->run->vocabulary, &s);
}

static bool is_among_first(const cc_word *p, uint32_t sentences)
{
    uint32_t seen = 0;
    for (const cc_sentence *s = p->article->sentences.item; s < p->sentence && seen <= sentences; s++)
        seen += cc_speaks_at(p->article, s->start);
    return seen < sentences;
}

/* "Has not been arrested": said of itself, and not only by now. */
static int32_t plain_no(const cc_word *p)
{
    static const char *const open[] = {"yet", "if", "whether", "any", "longer", "far", "immediately", "until", "only"};
    static const char *const unsaid[] = {"confirm", "identify", "comment",  "reveal", "disclose", "announce",
                                         "name",    "decide",   "respond",  "answer", "specify",  "determine",
                                         "hear",    "see",      "find",     "want",   "mention",  "feel",
                                         "notice",  "need",     "remember", "verify", "like",     "realise"};
    const cc_token *t = cc_word_token(p);
    int32_t no = cc_negation_of(p, p->at);
    bool past = t->xpos == CC_XPOS_VBN || t->xpos == CC_XPOS_VBD || cc_child(p->sentence, p->at, CC_DEP_AUX) >= 0;
    if (no == CC_NO_TOKEN || !past || CC_AMONG(cc_word_lemma(p, p->at), unsaid) ||
        !cc_is_denying_adverb(cc_word_form(p, no)))
        return CC_NO_TOKEN;
    for (uint32_t i = 0; i < p->sentence->count; i++)
        if (CC_AMONG(p->sentence->token[i].lower, open)) return CC_NO_TOKEN;
    return cc_is_unsaid(p, no) || !cc_is_real(p) ? CC_NO_TOKEN : no;
}

bool cc_mark_news(const cc_word *p, uint8_t *doubts)
{
    enum { OPENING = 3 };
    cc_line l = line_of(p);
    if (doubts[p->number] == 0 && is_among_first(p, OPENING) && cc_denies_report(&l, (uint32_t)p->at))
        doubts[p->number] = 1;
    if (!may_be_news(p)) return false;
    return denial_above(p) != NULL || (is_among_first(p, LEAD) && plain_no(p) != CC_NO_TOKEN);
}

void cc_gather_news(const cc_word *p, const uint8_t *doubts)
{
    if (!may_be_news(p)) return;
    const cc_token *untrue = denial_above(p);
    if (untrue != NULL) {
        file(p, untrue, false, false);
        return;
    }
    if (cc_word_token(p)->upos != CC_UPOS_VERB || !is_among_first(p, LEAD)) return;
    int32_t no = plain_no(p);
    if (no != CC_NO_TOKEN) {
        file(p, &p->sentence->token[no], false, true);
        return;
    }
    if (doubts[p->number]) return; /* it tells what it does not believe */
    cc_stance_read stance = cc_stance_of(p);
    if (stance.level == CC_STANCE_NONE) return;
    bool plain = stance.level == CC_STANCE_STATED && !stance.handed && !stance.hearsay;
    file(p, &p->sentence->token[stance.word == CC_NO_TOKEN ? p->at : stance.word], true, !plain);
}
