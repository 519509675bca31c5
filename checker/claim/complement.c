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

/* "open to", "taller than", "fit to": of any adjective; "interested in" of those that governed.csv names. */
static bool takes(const cc_reading *r, int32_t state, int32_t m)
{
    static const char *const words[] = {"of", "to", "for", "with", "about", "than"};
    cc_span word = cc_at(r, m)->lower, lemma = cc_at(r, state)->lower;
    if (CC_AMONG(word, words)) return true;
    if (cc_span_is(word, "by")) return cc_span_ends(lemma, "ed"); /* "troubled by the news" */
    if (cc_span_is(word, "as")) return state > 0 && cc_span_is(cc_at(r, state - 1)->lower, "as");
    const cc_lexeme *x = cc_lexeme_find_outcome(r->lexicon, CC_LIT("be"), lemma);
    return x != NULL && cc_span_lists(x->prepositions, word);
}

/* "for sure", "for now": a turn of speech. */
static bool is_turn(const cc_reading *r, int32_t t)
{
    static const char *const words[] = {"example", "instance", "sure", "certain", "now",
                                        "once",    "good",     "most", "part"};
    return t == cc_marker(r, t) + 1 && CC_AMONG(cc_at(r, t)->lower, words);
}

bool cc_completes_state(const cc_reading *r, int32_t t)
{
    int32_t state = cc_at(r, t)->head, m = cc_marker(r, t);
    if (state < 0 || cc_at(r, state)->upos != CC_UPOS_ADJ || m != state + 1 || t <= m || r->low[t] != m) return false;
    cc_deprel d = cc_main_relation(r, t);
    if (cc_child_exact(r->s, m, CC_DEP_FIXED) != CC_NO_TOKEN || is_turn(r, t)) return false;
    if (cc_at(r, t)->time >= 0 || r->lex[t]->slot == CC_NOUN_TIME) return false;
    bool clause =
        d == CC_DEP_ADVCL && (cc_at(r, t)->xpos == CC_XPOS_VBG || cc_has_to(r, t) || cc_is_thing_done(r, t, m));
    bool compared =
        d == CC_DEP_ADVCL && (cc_span_is(cc_at(r, m)->lower, "as") || cc_span_is(cc_at(r, m)->lower, "than"));
    if (cc_has_to(r, t) && cc_span_is(cc_at(r, state)->lower, "needless")) return false;
    if (cc_child(r->s, state, CC_DEP_CONJ) > t) return false;  /* "as simple as that and as hard" */
    if (cc_child(r->s, state, CC_DEP_CCOMP) > t) return false; /* "clear to him that it leaked" */
    return (d == CC_DEP_OBL || clause || compared) && takes(r, state, m);
}

void cc_complete_state(cc_reading *r, int32_t state, cc_arguments *out)
{
    cc_argument *g = &out->item.item[out->item.count - 1];
    CC_FOR_CHILDREN(r->s, state, t) {
        if (!cc_completes_state(r, t)) continue;
        int32_t m = cc_marker(r, t);
        if (g->end >= cc_at(r, t)->end) return; /* its own words have it */
        cc_arguments one = {0};
        bool clause = cc_main_relation(r, t) == CC_DEP_ADVCL;
        unsigned kinds = cc_is_reflexive(cc_at(r, t)) ? CC_PHRASE_WORDS : 0;
        cc_argument_add_kinds(r, &one, CC_SLOT_OBJECT, t, clause ? CC_PHRASE_CLAUSE : kinds);
        const cc_argument *k = &one.item.item[0];
        bool told = cc_span_starts(k->text, "to "); /* "open to discussing it" */
        cc_span word = told ? CC_LIT("") : cc_prepositions(r, t, m, cc_at(r, m)->lower);
        g->text = cc_arena_print(r->arena, "%.*s %.*s%s%.*s", CC_FMT(g->text), CC_FMT(word), word.len > 0 ? " " : "",
                                 CC_FMT(k->text));
        if (k->end > g->end) g->end = k->end;
        return;
    }
}

/* "something he is guilty |of|": of what stands before the clause. */
static void add_stranded(cc_reading *r, const cc_clause *c, cc_argument *g)
{
    int32_t m = c->tie == CC_TIE_RELATIVE && c->antecedent >= 0 ? cc_stranded(r, c->head) : CC_NO_TOKEN;
    if (m != c->head + 1 || cc_at(r, c->head)->upos != CC_UPOS_ADJ || !cc_is_nominal(cc_at(r, c->antecedent))) return;
    if (cc_is_relative(cc_at(r, c->antecedent)) || g->end != cc_at(r, c->head)->end) return;
    cc_span noun = cc_phrase_text(r->article, r->s, c->antecedent, CC_PHRASE_NOUN | CC_PHRASE_ALONE, r->arena);
    g->text = cc_arena_print(r->arena, "%.*s %.*s %.*s", CC_FMT(g->text), CC_FMT(cc_at(r, m)->lower), CC_FMT(noun));
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
    if (!oblique) cc_complete_state(r, c->head, out);
    add_stranded(r, c, g);
    /* "is the driver's": his, and not he */
    if (m > c->head && cc_at(r, m)->xpos == CC_XPOS_POS && g->end == cc_at(r, m - 1)->end) {
        g->end = cc_at(r, m)->end;
        g->text = cc_arena_print(r->arena, "%.*s%.*s", CC_FMT(g->text), CC_FMT(cc_at(r, m)->form));
    }
    if (hidden) g->marker = word;
    int32_t measure = cc_child(r->s, c->head, CC_DEP_OBJ); /* "worth |20 euros|", "aged |24|" */
    if (measure > c->head && cc_at(r, measure)->number >= 0) {
        cc_argument_add(r, out, CC_SLOT_QUANTITY, measure, false);
        g = &out->item.item[out->item.count - 2];
    }
    /* "is in crisis": no crisis itself */
    /* what stands before the preposition has kept it: "both on the stage" */
    bool kept = cc_span_starts(g->text, "in a ") || cc_span_starts(g->text, "in no "); /* by extend_state */
    if (unplaced && g->start == cc_at(r, m)->start && !kept)
        g->text =
            cc_arena_print(r->arena, "%.*s %.*s", CC_FMT(cc_prepositions(r, c->head, m, g->marker)), CC_FMT(g->text));
}

bool cc_is_aim(const cc_reading *r, const cc_clause *c)
{
    enum { MOST = 8 };
    int32_t first = c->head;
    for (int i = 0; i < MOST && cc_main_relation(r, first) == CC_DEP_CONJ; i++) first = cc_at(r, first)->head;
    return c->head == c->top && c->origin != CC_FROM_COPULA && cc_child(r->s, first, CC_DEP_COP) != CC_NO_TOKEN &&
           cc_has_to(r, first) && cc_is_idea(r, c->subject);
}

/* "to find ways |and use them|": what a verb without a subject of its own joins. */
static uint32_t add_joined_acts(const cc_reading *r, int32_t head, int32_t *token, uint32_t n)
{
    CC_FOR_CHILDREN(r->s, head, t) {
        bool act = t > head && cc_main_relation(r, t) == CC_DEP_CONJ && cc_at(r, t)->xpos == CC_XPOS_VB;
        if (!act || cc_has_own_subject(r, t) || (n > 0 && token[n - 1] >= r->low[t])) continue;
        for (int32_t k = r->low[t]; k <= r->high[t] && n < CC_PHRASE_ROOM; k++) token[n++] = k;
    }
    return n;
}

void cc_argument_add_aim(cc_reading *r, const cc_clause *c, cc_arguments *out)
{
    int32_t token[CC_PHRASE_ROOM], to = c->head;
    uint32_t n = cc_phrase_tokens(r->s, c->head, CC_PHRASE_CLAUSE | CC_PHRASE_CASE, token, CC_PHRASE_ROOM), kept = 0;
    CC_FOR_CHILDREN(r->s, c->head, t)
        if (t < c->head && cc_at(r, t)->xpos == CC_XPOS_TO) to = t;
    cc_argument_add_kinds(r, out, CC_SLOT_OBJECT, c->head, CC_PHRASE_CLAUSE);
    for (uint32_t i = 0; i < n; i++)
        if (token[i] >= to) token[kept++] = token[i];
    while (kept > 0 && cc_at(r, token[kept - 1])->upos == CC_UPOS_PUNCT) kept--;
    kept = add_joined_acts(r, c->head, token, kept);
    if (kept == 0) return;
    cc_argument *g = &out->item.item[out->item.count - 1];
    g->start = cc_at(r, token[0])->start;
    g->end = cc_at(r, token[kept - 1])->end;
    g->text = cc_phrase_read(r->article, r->s, token, kept, r->arena);
}
