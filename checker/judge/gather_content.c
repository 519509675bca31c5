/* Statements of whole contents: what a clause denies that is not its own predicate.
 *
 * "I don't think the plan will work", "nobody believed that", "she denies that he left": the words after
 * the attitude are denied, and a plain sentence with those words is their opposite. The tree of a long
 * spoken sentence is often wrong, so where it shows no content clause all that follows is taken. */
#include "judge/denial.h"

static bool is_negative(cc_span w)
{
    static const char *const words[] = {"not",    "n't",  "n’t",     "never",   "no",
                                        "nobody", "none", "nothing", "neither", "nor"};
    return CC_AMONG(w, words);
}

static bool has_negative_child(const cc_sentence *s, int32_t at)
{
    CC_FOR_CHILDREN(s, at, c) {
        if (is_negative(s->token[c].lower)) return true;
        bool subject = cc_deprel_main((cc_deprel)s->token[c].deprel) == CC_DEP_NSUBJ;
        int32_t first, last;
        if (!subject) continue;
        cc_subtree(s, c, &first, &last);
        if (is_negative(s->token[first].lower)) return true;
    }
    return false;
}

static bool has_can(const cc_sentence *s, int32_t at)
{
    static const char *const words[] = {"can", "ca", "could"};
    CC_FOR_CHILDREN(s, at, c)
        if (CC_AMONG(s->token[c].lower, words)) return true;
    return false;
}

/* Whether the word at `at` denies what it governs. */
static bool denies(const cc_line *w, int32_t at)
{
    const cc_sentence *s = w->sentence;
    const cc_judge_rules *rules = w->run->rules;
    const cc_entry *e = cc_rules_entry(rules, &rules->denials, w->run->lemma[w->number][s->first + at]);
    if (e == NULL) return false;
    bool negative = has_negative_child(s, at);
    if (cc_span_is(e->name, "deny")) return !negative;
    bool can = has_can(s, at);
    if (cc_span_is(e->name, "able")) return negative && (can || s->token[at].xpos == CC_XPOS_VBG);
    return negative && !(can && cc_span_is(e->name, "faith")); /* "I can't believe they won": they did */
}

static bool governs_content(const cc_token *t)
{
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    return rel == CC_DEP_CCOMP || rel == CC_DEP_XCOMP || rel == CC_DEP_CSUBJ || t->deprel == CC_DEP_ACL;
}

/* The clause that a word governs: its tokens [*first, *last). False where there is none. */
static bool content_of(const cc_sentence *s, int32_t at, bool loose, uint32_t *first, uint32_t *last)
{
    CC_FOR_CHILDREN(s, at, c) {
        int32_t from, to;
        if (!governs_content(&s->token[c])) continue;
        cc_subtree(s, c, &from, &to);
        if (from < at && to > at) from = at + 1;
        *first = (uint32_t)from, *last = (uint32_t)to + 1;
        return true;
    }
    *first = (uint32_t)at + 1, *last = s->count;
    /* "I hadn't planned on staying long, I just wanted wings": what follows the comma is another sentence. */
    for (uint32_t i = *first; i + 1 < s->count; i++)
        if (cc_span_is(s->token[i].lower, ",") && s->token[i + 1].xpos == CC_XPOS_PRP) {
            *last = i;
            break;
        }
    return loose && s->token[at].upos == CC_UPOS_VERB && *first < *last;
}

static bool is_question(const cc_sentence *s)
{
    return cc_span_is(s->token[s->count - 1].form, "?");
}

static void file(const cc_line *w, uint32_t first, uint32_t last, int32_t event, bool affirmed)
{
    cc_judging *r = w->run;
    const cc_sentence *s = w->sentence;
    cc_statement st = cc_line_statement(w, CC_LIT("content"), (uint32_t)event, affirmed);
    st.start = s->token[first].start, st.end = s->token[last - 1].end, st.token = s->first + first;
    cc_context_of_range(&st.context, &r->vocabulary, w->number, s->first + first, s->first + last, r->arena);
    st.phrase = st.context;
    /* Who thinks so may be who is thought of: "nor does she plan to sell" denies "Ms Holt plans to sell". */
    cc_context_of_range(&st.context, &r->vocabulary, w->number, s->first, s->first + s->count, r->arena);
    if (st.context.count > 0) cc_store_add(&r->store, &r->vocabulary, &st);
}

/* All that the sentence denies of others' contents; whether there was any. */
static bool file_denied(const cc_line *w)
{
    bool any = false;
    uint32_t first, last;
    if (is_question(w->sentence)) return false;
    for (uint32_t i = 0; i < w->sentence->count; i++) {
        if (!denies(w, (int32_t)i)) continue;
        bool loose = has_negative_child(w->sentence, (int32_t)i);
        if (!content_of(w->sentence, (int32_t)i, loose, &first, &last)) continue;
        file(w, first, last, (int32_t)i, false);
        any = true;
    }
    return any;
}

static bool is_plain(const cc_line *w)
{
    const cc_sentence *s = w->sentence;
    if (is_question(s) || s->root == CC_NO_TOKEN) return false;
    for (uint32_t i = 0; i < s->count; i++)
        if (is_negative(s->token[i].lower) || denies(w, (int32_t)i)) return false;
    return true;
}

/* "MSNBC." tells nothing that could be so or not. */
static bool has_predicate(const cc_sentence *s)
{
    cc_upos root = (cc_upos)s->token[s->root].upos;
    return root == CC_UPOS_VERB || cc_child(s, s->root, CC_DEP_NSUBJ) != CC_NO_TOKEN;
}

static void file_affirmed(const cc_line *w)
{
    if (is_plain(w) && has_predicate(w->sentence)) file(w, 0, w->sentence->count, w->sentence->root, true);
}

void cc_gather_contents(cc_judging *r)
{
    bool any = false;
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t i = 0; i < r->story->articles; i++) {
            const cc_article *a = cc_judging_article(r, i);
            for (uint32_t s = 0; s < a->sentences.count; s++) {
                cc_line w = {r, a, &a->sentences.item[s], i};
                if (!cc_speaks_at(a, w.sentence->start)) continue;
                if (pass == 0) any |= file_denied(&w);
                else if (any) file_affirmed(&w);
            }
        }
}
