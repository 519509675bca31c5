/* Statements of whether a house spoke at all: "the embassy declined to comment", "Berg Foods has not commented", "there
 * was no comment from the ministry" against "the embassy denied that". The house is the key: its name, or its noun with
 * what stands before it. */
#include "judge/asserted.h"
#include "judge/word.h"

/* Whose word it is: the subject of the verb, active. */
static int32_t subject_of(const cc_word *p, int32_t verb)
{
    return cc_child_exact(p->sentence, verb, CC_DEP_NSUBJ);
}

/* "Comment on the |travel site| rumour": on something of its own, which the other article may not speak of. */
static bool is_on_something(const cc_word *p)
{
    static const char *const links[] = {"on", "about", "regarding"};
    CC_FOR_CHILDREN(p->sentence, p->at, c) {
        int32_t link = cc_child(p->sentence, c, CC_DEP_CASE);
        bool told = link != CC_NO_TOKEN && CC_AMONG(cc_word_form(p, link), links);
        if (told && cc_child(p->sentence, c, CC_DEP_COMPOUND) != CC_NO_TOKEN) return true;
    }
    return false;
}

/* "Would not comment further", "on when it will open": it has spoken, or of a part only. */
static bool is_partial(const cc_word *p)
{
    static const char *const more[] = {"further", "whether", "when", "details", "specific", "specifics", "individual"};
    for (uint32_t i = (uint32_t)p->at + 1; i < p->sentence->count; i++)
        if (CC_AMONG(p->sentence->token[i].lower, more)) return true;
    return is_on_something(p);
}

/* The one who keeps silent; the word above or beside that says so into verb. */
static int32_t silent_one(const cc_word *p, int32_t *verb)
{
    static const char *const refusing[] = {"decline", "refuse"};
    const cc_token *t = cc_word_token(p);
    int32_t above = t->head, no = cc_child(p->sentence, p->at, CC_DEP_DET);
    *verb = above == CC_NO_TOKEN ? p->at : above;
    if (t->upos == CC_UPOS_VERB) {
        if (above != CC_NO_TOKEN && t->deprel == CC_DEP_XCOMP && CC_AMONG(cc_word_lemma(p, above), refusing))
            return cc_negation_of(p, above) == CC_NO_TOKEN ? subject_of(p, above) : CC_NO_TOKEN;
        *verb = p->at;
        return cc_negation_of(p, p->at) == CC_NO_TOKEN ? CC_NO_TOKEN : subject_of(p, p->at);
    }
    if (above == CC_NO_TOKEN || no == CC_NO_TOKEN || !cc_span_is(cc_word_form(p, no), "no")) return CC_NO_TOKEN;
    if (cc_span_is(cc_word_lemma(p, above), "have")) return subject_of(p, above);
    CC_FOR_CHILDREN(p->sentence, p->at, c) {
        int32_t by = cc_child(p->sentence, c, CC_DEP_CASE);
        if (by != CC_NO_TOKEN && cc_span_is(cc_word_form(p, by), "from")) return c;
    }
    return CC_NO_TOKEN;
}

/* Whoever denies, confirms: told as done. */
static int32_t speaking_one(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    bool past = t->xpos == CC_XPOS_VBD || t->xpos == CC_XPOS_VBN || t->xpos == CC_XPOS_VBZ;
    if (t->upos != CC_UPOS_VERB || !past || cc_denial_of(p) != CC_NO_TOKEN || !cc_is_real(p)) return CC_NO_TOKEN;
    return subject_of(p, p->at);
}

/* No person, no place; a paper that another asks is its own matter. */
static bool is_house(const cc_entity *e)
{
    return e->named && !e->media && (e->kind == CC_NAME_ORGANISATION || e->kind == CC_NAME_OTHER);
}

/* Who speaks for a house; another of its people may be silent where they speak. */
static bool speaks_for(cc_span lemma)
{
    static const char *const words[] = {"spokesman", "spokeswoman", "spokesperson", "representative", "rep"};
    return CC_AMONG(lemma, words);
}

static bool is_house_word(const cc_word *p, int32_t at)
{
    static const char *const houses[] = {"embassy",  "ministry", "consulate", "club",   "union",      "palace",
                                         "hospital", "company",  "police",    "school", "government", "authority"};
    int32_t name = p->sentence->token[at].name, entity = name < 0 ? -1 : p->article->names.item[name].entity;
    return CC_AMONG(p->sentence->token[at].lemma, houses) ||
           (entity >= 0 && is_house(&p->article->entities.item[entity]));
}

/* The token of the house: what the phrase is of, or whom its spokesman speaks for. */
static int32_t house_in(const cc_word *p, int32_t top)
{
    if (is_house_word(p, top)) return top;
    if (!speaks_for(cc_word_lemma(p, top))) return CC_NO_TOKEN;
    CC_FOR_CHILDREN(p->sentence, top, c) {
        cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[c].deprel);
        if ((rel == CC_DEP_NMOD || rel == CC_DEP_COMPOUND) && is_house_word(p, c)) return c;
    }
    return CC_NO_TOKEN;
}

static void file_comment(const cc_word *p, int32_t top, int32_t verb, bool spoke)
{
    cc_judging *r = p->run;
    int32_t house = top == CC_NO_TOKEN ? CC_NO_TOKEN : house_in(p, top);
    if (house == CC_NO_TOKEN || cc_word_concept(p, house) == CC_NO_CONCEPT) return;
    int32_t first = verb < p->at ? verb : p->at, last = verb < p->at ? p->at : verb;
    cc_statement s = cc_word_state(p, CC_ASK_POLARITY, CC_LIT("comment"), first, last, verb, cc_word_concept(p, house),
                                   spoke ? CC_LIT("affirmed") : CC_LIT("denied"), spoke);
    s.phrase = (cc_context){0};
    cc_context_add(&s.phrase, &r->vocabulary, s.head, r->arena);
    CC_FOR_CHILDREN(p->sentence, house, c) {
        cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[c].deprel);
        bool tells = rel == CC_DEP_COMPOUND || rel == CC_DEP_AMOD;
        if (tells && p->sentence->token[house].name < 0 && cc_word_concept(p, c) != CC_NO_CONCEPT)
            cc_context_add(&s.phrase, &r->vocabulary, cc_word_concept(p, c), r->arena);
    }
    if (p->sentence->token[house].name < 0 && s.phrase.count < 2) return; /* "the police" of anywhere */
    cc_store_add(&r->store, &r->vocabulary, &s);
}

void cc_gather_comment(const cc_word *p)
{
    static const char *const speaking[] = {"deny", "confirm"};
    cc_span lemma = cc_word_token(p)->lemma;
    if (cc_span_is(lemma, "comment") && !is_partial(p)) {
        int32_t verb, top = silent_one(p, &verb);
        file_comment(p, top, verb, false);
    } else if (CC_AMONG(lemma, speaking)) {
        file_comment(p, speaking_one(p), p->at, true);
    }
}
