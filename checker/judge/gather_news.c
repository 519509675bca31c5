/* Statements of what one article calls untrue and another tells as its news: "rumours of her capture are untrue",
 * "denied reports that it will open a mine", against "was captured", "will open a mine". Unlike whole reports
 * (gather_report.c) they meet clause by clause (judge/clause.h): the denied clause, or the noun under "reports of",
 * against what the first sentences of the other article say. */
#include "judge/asserted.h"
#include "judge/clause.h"
#include "judge/denial.h"
#include "judge/stance.h"

enum { LEAD = 4, STEPS = 6, NEAR = 4 };

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

static bool hangs_as_content(const cc_token *t)
{
    static const cc_deprel content[] = {CC_DEP_CCOMP, CC_DEP_XCOMP, CC_DEP_CSUBJ, CC_DEP_ACL,
                                        CC_DEP_OBJ,   CC_DEP_NSUBJ, CC_DEP_NMOD};
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    for (size_t i = 0; i < sizeof content / sizeof *content; i++)
        if (rel == content[i]) return true;
    return false;
}

/* The word that calls untrue what p tells, or CC_NO_TOKEN. */
static int32_t denial_above(const cc_word *p)
{
    cc_line l = line_of(p);
    int32_t at = p->at;
    for (int i = 0; i < STEPS; i++) {
        const cc_token *t = &p->sentence->token[at];
        if (t->head == CC_NO_TOKEN || !hangs_as_content(t)) return CC_NO_TOKEN;
        int32_t above = t->head;
        if (cc_denies_report(&l, (uint32_t)above)) return is_plea(p, above, at) ? CC_NO_TOKEN : above;
        if (!passes(p, &l, above)) return CC_NO_TOKEN;
        int32_t behind = cc_is_only_told(&l, (uint32_t)above) ? taken_back(&l, p->at) : CC_NO_TOKEN;
        if (behind != CC_NO_TOKEN) return behind;
        int32_t untrue = called_untrue(&l, above);
        if (untrue != CC_NO_TOKEN) return untrue;
        at = above;
    }
    return CC_NO_TOKEN;
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
    if (cc_is_of_reporting(&l, (uint32_t)p->at) || cc_is_only_told(&l, (uint32_t)p->at) || cc_is_of_stance(p))
        return false;
    uint32_t concept = cc_word_concept(p, p->at);
    if (concept == CC_NO_CONCEPT || p->run->vocabulary.concept.item[concept].weight < 0.25f) return false;
    return !CC_AMONG(p->run->vocabulary.concept.item[concept].text, wide);
}

/* weak: only said not to be so, or only handed on. */
static void file(const cc_word *p, int32_t word, bool affirmed, bool weak)
{
    const cc_clause *c = cc_clause_at(p->run->clauses, p->number, p->sentence->first + (uint32_t)p->at);
    if (c->parts == 0) return;
    int32_t first = word < p->at ? word : p->at, last = word < p->at ? p->at : word;
    if (last - first > NEAR) first = last = affirmed ? p->at : word;
    cc_statement s = cc_word_state(p, CC_ASK_POLARITY, CC_LIT("news"), first, last, p->at, cc_word_concept(p, p->at),
                                   affirmed ? CC_LIT("affirmed") : CC_LIT("denied"), affirmed);
    s.demanded = weak;
    s.phrase = s.context;
    cc_clause_words(&s.context, &p->run->vocabulary, c, p->run->arena);
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
    return denial_above(p) != CC_NO_TOKEN || (is_among_first(p, LEAD) && plain_no(p) != CC_NO_TOKEN);
}

void cc_gather_news(const cc_word *p, const uint8_t *doubts)
{
    if (!may_be_news(p)) return;
    int32_t untrue = denial_above(p);
    if (untrue != CC_NO_TOKEN) {
        file(p, untrue, false, false);
        return;
    }
    if (cc_word_token(p)->upos != CC_UPOS_VERB || !is_among_first(p, LEAD)) return;
    int32_t no = plain_no(p);
    if (no != CC_NO_TOKEN) {
        file(p, no, false, true);
        return;
    }
    if (doubts[p->number]) return; /* it tells what it does not believe */
    cc_stance_read stance = cc_stance_of(p);
    if (stance.level == CC_STANCE_NONE) return;
    bool plain = stance.level == CC_STANCE_STATED && !stance.handed && !stance.hearsay;
    file(p, stance.word == CC_NO_TOKEN ? p->at : stance.word, true, !plain);
}
