/* Statements of how well the cause of a happening is known: "was caused by a spark", "may have been caused
 * by", "it is not known what caused the fire", "the cause of the crash is under investigation". */
#include "judge/asserted.h"

enum { UNKNOWN = 1, SUSPECTED = 2, LIKELY = 3 };

static const char *const causing[] = {"cause", "spark", "trigger", "ignite", "provoke"};
static const char *const beginning[] = {"start", "set"};

static bool is_causing(const cc_word *p)
{
    return cc_word_token(p)->upos == CC_UPOS_VERB && CC_AMONG(cc_word_lemma(p, p->at), causing);
}

/* A fire is started, a meeting too: only what is a mishap counts as brought about. */
static bool is_beginning(const cc_word *p, int32_t what)
{
    static const char *const mishaps[] = {"fire", "blaze", "explosion", "blast", "outbreak", "landslide", "avalanche"};
    return CC_AMONG(cc_word_lemma(p, p->at), beginning) && CC_AMONG(cc_word_lemma(p, what), mishaps);
}

/* What is brought about: the object, or the subject of a passive. */
static int32_t brought_about(const cc_word *p)
{
    int32_t object = cc_child(p->sentence, p->at, CC_DEP_OBJ);
    if (object != CC_NO_TOKEN) return object;
    int32_t subject = cc_child_exact(p->sentence, p->at, CC_DEP_NSUBJ_PASS);
    if (subject != CC_NO_TOKEN) return subject;
    const cc_token *t = cc_word_token(p);
    return t->deprel == CC_DEP_ACL && t->xpos == CC_XPOS_VBN ? t->head : CC_NO_TOKEN;
}

/* Somebody does not know yet, or is still looking. */
static bool is_unknown_to(const cc_word *p, int32_t at)
{
    static const char *const known[] = {"know",    "determine", "establish", "clear", "identify", "conclude",
                                        "confirm", "find",      "word",      "say",   "disclose", "explain"};
    static const char *const open[] = {"unknown",       "unclear", "undetermined", "uncertain",
                                       "unexplained",   "mystery", "investigate",  "examine",
                                       "investigation", "probe",   "inquiry",      "speculate"};
    static const char *const trying[] = {"try", "seek", "work", "attempt", "hope", "struggle"};
    if (CC_AMONG(cc_word_lemma(p, at), open)) return true;
    if (!CC_AMONG(cc_word_lemma(p, at), known)) return false;
    if (cc_negation_of(p, at) != CC_NO_TOKEN) return true;
    int32_t above = p->sentence->token[at].head;
    return above != CC_NO_TOKEN && CC_AMONG(cc_word_lemma(p, above), trying);
}

/* A word before the question leaves it open, wherever the tree hangs it: "no word yet on what started the fire". */
static int32_t unknown_at(const cc_word *p)
{
    for (int32_t at = 0; at < p->at; at++)
        if (is_unknown_to(p, at)) return at;
    return CC_NO_TOKEN;
}

static bool is_question(const cc_word *p)
{
    static const char *const words[] = {"what", "whether", "if", "how"};
    CC_FOR_CHILDREN(p->sentence, p->at, c)
        if (CC_AMONG(cc_word_form(p, c), words)) return true;
    return false;
}

/* 0 where nothing is told. */
static int32_t level_of(const cc_word *p)
{
    static const char *const views[] = {"believe", "think", "suspect", "appear", "seem", "suggest", "indicate"};
    static const char *const never[] = {"would", "will", "can", "should", "to"};
    if (is_question(p)) return unknown_at(p) != CC_NO_TOKEN ? UNKNOWN : 0;
    if (cc_denial_of(p) != CC_NO_TOKEN || !cc_is_real(p)) return 0; /* "no sign that it was set" */
    CC_FOR_CHILDREN(p->sentence, p->at, c) {
        cc_span form = cc_word_form(p, c);
        if (cc_span_is(form, "may") || cc_span_is(form, "might") || cc_span_is(form, "could")) return SUSPECTED;
        if (CC_AMONG(form, never) && p->sentence->token[c].xpos == CC_XPOS_MD) return 0;
        if (cc_span_is(form, "probably") || cc_span_is(form, "likely")) return LIKELY;
        if (cc_span_is(form, "apparently") || cc_span_is(form, "possibly") || cc_span_is(form, "allegedly"))
            return SUSPECTED;
    }
    int32_t above = cc_word_token(p)->head;
    bool complement = above != CC_NO_TOKEN && (cc_word_token(p)->deprel == CC_DEP_CCOMP ||
                                               cc_deprel_main((cc_deprel)cc_word_token(p)->deprel) == CC_DEP_XCOMP);
    if (complement && CC_AMONG(cc_word_lemma(p, above), views)) return SUSPECTED;
    return complement && cc_is_unsaid(p, CC_NO_TOKEN) ? 0 : CC_PLAINLY_STATED;
}

static void file_cause(const cc_word *p, int32_t what, int32_t level)
{
    static const char *const values[] = {"", "unknown", "suspected", "likely", "stated"};
    uint32_t concept = what == CC_NO_TOKEN ? CC_NO_CONCEPT : cc_word_concept(p, what);
    if (concept == CC_NO_CONCEPT || level == 0) return;
    if (!cc_concept_names_event(&p->run->rules->concepts, cc_word_lemma(p, what))) return;
    int32_t first = p->at < what ? p->at : what, last = p->at < what ? what : p->at;
    if (level == UNKNOWN && unknown_at(p) != CC_NO_TOKEN) first = unknown_at(p);
    if (last - first > 12) first = last = p->at;
    cc_statement s = cc_word_state(p, CC_ASK_MODALITY, CC_LIT("cause"), first, last, p->at, concept,
                                   cc_span_of(values[level]), level);
    cc_context_add(&s.context, &p->run->vocabulary, concept, p->run->arena);
    cc_store_add(&p->run->store, &p->run->vocabulary, &s);
}

/* "The cause of the crash is not known", "is being investigated"; what it is, says another word. */
static void gather_noun(const cc_word *p)
{
    int32_t of = cc_child(p->sentence, p->at, CC_DEP_NMOD), above = cc_word_token(p)->head;
    if (of == CC_NO_TOKEN || above == CC_NO_TOKEN) return;
    if (is_unknown_to(p, above) || unknown_at(p) != CC_NO_TOKEN) file_cause(p, of, UNKNOWN);
    else if (cc_child(p->sentence, above, CC_DEP_COP) != CC_NO_TOKEN && cc_word_token(p)->deprel == CC_DEP_NSUBJ &&
             cc_negation_of(p, above) == CC_NO_TOKEN)
        file_cause(p, of, CC_PLAINLY_STATED);
}

/* What a verb says was brought about, or CC_NO_TOKEN for other verbs. */
static int32_t told_of(const cc_word *p)
{
    int32_t what = cc_word_token(p)->upos == CC_UPOS_VERB ? brought_about(p) : CC_NO_TOKEN;
    if (what == CC_NO_TOKEN || (!is_causing(p) && !is_beginning(p, what))) return CC_NO_TOKEN;
    return cc_concept_names_event(&p->run->rules->concepts, cc_word_lemma(p, what)) ? what : CC_NO_TOKEN;
}

bool cc_tells_cause(const cc_word *p)
{
    return told_of(p) != CC_NO_TOKEN;
}

void cc_gather_known(const cc_word *p)
{
    if (cc_word_token(p)->upos == CC_UPOS_NOUN && cc_span_is(cc_word_lemma(p, p->at), "cause")) {
        gather_noun(p);
        return;
    }
    int32_t what = told_of(p);
    if (what != CC_NO_TOKEN) file_cause(p, what, level_of(p));
}
