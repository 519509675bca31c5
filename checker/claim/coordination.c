/* claim/coordination.c - what "and" joins, and whether each of it can stand alone (EXTRACTION rule 4). */
#include "claim/reading.h"

static bool is_joined_by(const cc_reading *r, int32_t conjunct, const char *word)
{
    int32_t cc = cc_child(r->s, conjunct, CC_DEP_CC);
    return cc != CC_NO_TOKEN && cc_span_is(cc_at(r, cc)->lower, word);
}

/* Words that make one of the conjuncts: "between", "both", "a total of", "respectively", one name. */
static bool stands_together(const cc_reading *r, int32_t head)
{
    if (cc_child_exact(r->s, head, CC_DEP_CC_PRECONJ) != CC_NO_TOKEN) return true;
    CC_FOR_CHILDREN(r->s, head, c) {
        cc_span w = cc_at(r, c)->lower;
        cc_deprel d = cc_main_relation(r, c);
        if (d == CC_DEP_CASE && (cc_span_is(w, "between") || cc_span_is(w, "among"))) return true;
        /* "is made up of students and workers": of all of them */
        if (d == CC_DEP_CASE && c > 1 && cc_span_is(w, "of") && cc_span_is(cc_at(r, c - 1)->lower, "up") &&
            cc_span_is(cc_at(r, c - 2)->lower, "made"))
            return true;
        if (cc_span_is(w, "both") || cc_span_is(w, "combined") || cc_span_is(w, "total") || cc_span_is(w, "joint"))
            return true;
    }
    return false;
}

static bool has_joined(const cc_reading *r, int32_t head)
{
    CC_FOR_CHILDREN(r->s, head, k)
        if (cc_main_relation(r, k) == CC_DEP_CONJ && cc_child(r->s, k, CC_DEP_CC) != CC_NO_TOKEN) return true;
    return false;
}

static bool can_stand_alone(const cc_reading *r, int32_t head, int32_t conjunct)
{
    const cc_token *h = cc_at(r, head), *k = cc_at(r, conjunct);
    if (!cc_is_nominal(k) && k->upos != h->upos) return false;
    if (k->name >= 0 && k->name == h->name) return false;
    if (k->time >= 0 && h->time < 0) return false; /* "calls between noon and Friday night" */
    return r->clause_of[conjunct] < 0 && !is_joined_by(r, conjunct, "or") && !is_joined_by(r, conjunct, "but");
}

/* "Lund Fire and Rescue", "Trade and Industry": what bodies are called, as one. */
static bool is_one_body(const cc_reading *r, int32_t head, int32_t conjunct)
{
    static const char *const lasts[] = {"rescue",   "industry", "safety",        "prevention",
                                        "exchange", "budget",   "naturalization"};
    cc_span h = cc_at(r, head)->form;
    return CC_AMONG(cc_at(r, conjunct)->lower, lasts) && cc_at(r, conjunct)->upos == CC_UPOS_PROPN && h.len > 0 &&
           h.ptr[0] >= 'A' && h.ptr[0] <= 'Z' && r->low[conjunct] >= conjunct - 1;
}

/* "more than 40 women and young girls": the number counts them all. */
static bool are_counted_together(const cc_reading *r, int32_t head)
{
    int32_t number = cc_child(r->s, head, CC_DEP_NUMMOD);
    if (number == CC_NO_TOKEN || number > head || cc_at(r, head)->xpos != CC_XPOS_NNS) return false;
    CC_FOR_CHILDREN(r->s, head, k) {
        if (cc_main_relation(r, k) != CC_DEP_CONJ) continue;
        bool bare = cc_child(r->s, k, CC_DEP_NUMMOD) == CC_NO_TOKEN && cc_child(r->s, k, CC_DEP_DET) == CC_NO_TOKEN &&
                    cc_child_exact(r->s, k, CC_DEP_NMOD_POSS) == CC_NO_TOKEN;
        int32_t kind = cc_child(r->s, k, CC_DEP_AMOD); /* "two offices and burned cars": of another kind */
        bare = bare && (kind == CC_NO_TOKEN || cc_at(r, kind)->xpos == CC_XPOS_JJ);
        if (cc_at(r, k)->xpos != CC_XPOS_NNS || !bare || !is_joined_by(r, k, "and")) return false;
    }
    return true;
}

uint32_t cc_conjuncts(const cc_reading *r, int32_t head, const cc_clause *c, int32_t out[CC_MAX_CONJUNCTS])
{
    out[0] = head;
    if (c != NULL && (r->lex[c->head]->collective || (c->light >= 0 && r->lex[c->light]->event == CC_EVENT_TALK)))
        return 1;
    if (cc_child(r->s, head, CC_DEP_CONJ) == CC_NO_TOKEN || stands_together(r, head)) return 1;
    if (are_counted_together(r, head)) return 1;
    /* "ranging from golf to rent, food and travel": from the first to the last */
    int32_t above = cc_at(r, head)->head;
    if (above >= 0 && cc_span_is(cc_at(r, above)->lemma, "range")) return 1;
    /* "two aftershocks, magnitude 2.9 and 2.2": what no "and" joins to it says more of it */
    if (!has_joined(r, head)) return 1;
    uint32_t n = 1;
    CC_FOR_CHILDREN(r->s, head, k) {
        if (cc_main_relation(r, k) != CC_DEP_CONJ) continue;
        if (c != NULL && c->top > head && c->top < r->low[k] && cc_at(r, c->top)->head == head) continue;
        if (!can_stand_alone(r, head, k) || is_one_body(r, head, k) || n == CC_MAX_CONJUNCTS) return 1;
        out[n++] = k;
    }
    return n;
}
