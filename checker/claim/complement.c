/* claim/complement.c - what somebody or something is: the complement of a copula (EXTRACTION rule 3). */
#include "claim/phrase.h"
#include "claim/reading.h"

/* "is sure |that he lied|", "is unclear |if he lives|": one state, told as one. */
bool cc_is_content_of_state(const cc_reading *r, const cc_clause *c, int32_t t)
{
    if (c->origin != CC_FROM_COPULA || c->head != c->top || cc_at(r, c->head)->upos != CC_UPOS_ADJ) return false;
    cc_deprel d = cc_main_relation(r, t);
    if ((d != CC_DEP_CCOMP && d != CC_DEP_ADVCL) || t == c->subject || cc_at(r, t)->head != c->head) return false;
    if (r->low[t] != c->head + 1) return false;
    if (cc_at(r, r->low[t])->upos == CC_UPOS_PUNCT || cc_at(r, r->low[t] - 1)->upos == CC_UPOS_PUNCT) return false;
    return r->clause_of[t] >= 0 && r->clause.item[r->clause_of[t]].tie == CC_TIE_CONTENT;
}

/* Somebody is "in", "at" or "near" what no gazetteer knows. */
static bool is_where(cc_span m)
{
    return cc_span_is(m, "in") || cc_span_is(m, "at") || cc_span_is(m, "near") || cc_span_is(m, "outside");
}

/* "said that they were in Oslo": behind the mark of the clause the noun has a preposition of its own. */
static bool is_hidden(const cc_reading *r, const cc_clause *c, int32_t preposition)
{
    int32_t m = cc_marker(r, c->head);
    return m != preposition && m != CC_NO_TOKEN && cc_main_relation(r, m) == CC_DEP_MARK;
}

/* "in a position |to decide|", "out |swimming|": the state is what one is to do or does in it. */
static bool needs_clause(const cc_reading *r, const cc_clause *c, int32_t clause)
{
    static const char *const states[] = {"position", "mood", "hurry", "rush"}, *const away[] = {"out", "off", "away"};
    const cc_token *head = cc_at(r, c->head);
    if (CC_AMONG(head->lower, states)) return cc_has_to(r, clause);
    /* "enough |to buy it|", "the first |to leave|" */
    static const char *const measures[] = {"enough", "first", "last", "second", "third", "next"};
    if (CC_AMONG(head->lower, measures) && head->upos != CC_UPOS_NOUN)
        return cc_has_to(r, clause) && r->low[clause] == c->head + 1;
    return CC_AMONG(head->lower, away) && cc_at(r, clause)->xpos == CC_XPOS_VBG && clause == c->head + 1;
}

/* "is too early to tell", of "it": without what it is too early for, nothing is told. */
static void extend_state(cc_reading *r, const cc_clause *c, cc_argument *g)
{
    bool content = false;
    CC_FOR_CHILDREN(r->s, c->head, t) content |= cc_is_content_of_state(r, c, t);
    if (c->subject == CC_NO_TOKEN && !content) return;
    bool empty = c->subject != CC_NO_TOKEN && cc_at(r, c->head)->upos == CC_UPOS_ADJ &&
                 cc_span_is(cc_at(r, c->subject)->lower, "it");
    CC_FOR_CHILDREN(r->s, c->head, t) {
        cc_deprel d = cc_main_relation(r, t);
        bool clause =
            d == CC_DEP_CSUBJ || d == CC_DEP_XCOMP || d == CC_DEP_ADVCL || d == CC_DEP_CCOMP || d == CC_DEP_ACL;
        if (!clause || t < c->head || r->low[t] > r->high[t]) continue;
        bool told = cc_is_content_of_state(r, c, t);
        if (!told && !(empty && d != CC_DEP_ACL && cc_has_to(r, t)) && !needs_clause(r, c, t)) continue;
        int32_t token[CC_PHRASE_ROOM];
        uint32_t n = 0;
        for (int32_t k = 0; k <= r->high[t] && n < CC_PHRASE_ROOM; k++)
            if (cc_at(r, k)->start >= g->start) token[n++] = k;
        while (n > 0 && cc_at(r, token[n - 1])->upos == CC_UPOS_PUNCT) n--;
        if (n == 0) return;
        g->end = cc_at(r, token[n - 1])->end;
        g->text = cc_phrase_read(r->article, r->s, token, n, r->arena);
        return;
    }
}

void cc_argument_add_state(cc_reading *r, const cc_clause *c, cc_arguments *out)
{
    int32_t m = cc_child(r->s, c->head, CC_DEP_CASE);
    /* "is the shooter's" */
    bool oblique = cc_is_nominal(cc_at(r, c->head)) && m != CC_NO_TOKEN && cc_at(r, m)->xpos != CC_XPOS_POS;
    cc_slot slot = oblique ? cc_slot_of_oblique(r, c->head, r->lex[c->head]) : CC_SLOT_COMPLEMENT;
    bool hidden = oblique && is_hidden(r, c, m);
    cc_span word = hidden ? cc_at(r, m)->lower : cc_marker_words(r, c->head);
    bool place = cc_at(r, c->head)->upos == CC_UPOS_PROPN || (hidden && r->lex[c->head]->slot == CC_NOUN_PLACE);
    if (hidden) slot = CC_SLOT_OTHER;
    if (slot == CC_SLOT_OTHER && place && is_where(word)) slot = CC_SLOT_PLACE;
    /* "was in Oslo and busy" */
    int32_t joined = cc_child(r->s, c->head, CC_DEP_CONJ);
    bool alone = oblique && joined != CC_NO_TOKEN && cc_at(r, joined)->upos != cc_at(r, c->head)->upos;
    bool unplaced = slot == CC_SLOT_OTHER;
    if (unplaced) slot = CC_SLOT_COMPLEMENT;
    cc_argument_add_kinds(r, out, slot, c->head, CC_PHRASE_PREDICATE | (alone ? CC_PHRASE_ALONE : 0));
    cc_argument *g = &out->item.item[out->item.count - 1];
    extend_state(r, c, g);
    /* "is the driver's": his, and not he */
    if (m > c->head && cc_at(r, m)->xpos == CC_XPOS_POS && g->end == cc_at(r, m - 1)->end) {
        g->end = cc_at(r, m)->end;
        g->text = cc_arena_print(r->arena, "%.*s%.*s", CC_FMT(g->text), CC_FMT(cc_at(r, m)->form));
    }
    if (hidden) g->marker = word;
    /* "is in crisis": no crisis itself */
    /* what stands before the preposition has kept it: "both on the stage" */
    bool kept = cc_span_starts(g->text, "in a ") || cc_span_starts(g->text, "in no "); /* by extend_state */
    if (unplaced && g->start == cc_at(r, m)->start && !kept)
        g->text =
            cc_arena_print(r->arena, "%.*s %.*s", CC_FMT(cc_prepositions(r, c->head, m, g->marker)), CC_FMT(g->text));
}
