/* claim/arguments.c - the arguments of a clause but subject and object (EXTRACTION rules 1, 3, 12, 14). */
#include "claim/phrase.h"
#include "claim/reading.h"

/* True where the argument is a whole clause; the noun of a copula that a relative clause speaks of is none. */
static bool is_whole_clause(const cc_reading *r, int32_t head, cc_slot slot)
{
    if (r->clause_of[head] < 0) return false;
    cc_deprel d = cc_main_relation(r, head);
    if (slot == CC_SLOT_COMPLEMENT && r->clause.item[r->clause_of[head]].tie == CC_TIE_CONTENT) return true;
    if (slot == CC_SLOT_COMPLEMENT) return d == CC_DEP_CCOMP || d == CC_DEP_XCOMP || d == CC_DEP_PARATAXIS;
    if (slot == CC_SLOT_SUBJECT || slot == CC_SLOT_OBJECT || slot == CC_SLOT_PLACE)
        return d == CC_DEP_CSUBJ || !cc_is_nominal(cc_at(r, head));
    return true;
}

/* The phrase's own preposition, mark and article are no part of its text. */
static bool is_introduction(const cc_reading *r, int32_t t, int32_t head, unsigned kinds)
{
    const cc_token *k = cc_at(r, t);
    /* "only on issues that": the noun alone is what the clause beside it is about */
    if ((kinds & CC_PHRASE_NOUN) && k->head == head && k->upos == CC_UPOS_ADV && t + 1 < head &&
        cc_at(r, t + 1)->head == head && cc_at(r, t + 1)->deprel == CC_DEP_CASE)
        return true;
    /* "at least seven" */
    if (t + 1 < (int32_t)r->s->count &&
        (cc_span_is(cc_at(r, t + 1)->lower, "least") || cc_span_is(cc_at(r, t + 1)->lower, "most")) &&
        cc_span_is(k->lower, "at"))
        return false;
    if (k->head != head || t > head)
        return (k->deprel == CC_DEP_FIXED && k->head >= 0 && cc_at(r, k->head)->head == head && k->head < head);
    cc_deprel d = cc_deprel_main((cc_deprel)k->deprel);
    if (d == CC_DEP_CASE) return true;
    if (d == CC_DEP_MARK) return !(kinds & CC_PHRASE_CLAUSE) || !cc_span_is(k->lower, "to");
    /* "no" is the claim's polarity, that of "No 10" is none */
    if (cc_is_number_sign(r, t)) return false;
    static const char *const articles[] = {"the", "a", "an", "no"};
    for (size_t i = 0; d == CC_DEP_DET && i < sizeof articles / sizeof *articles; i++)
        if (cc_span_is(k->lower, articles[i])) return true;
    return false;
}

/* "changes and additions |to the law|": behind the last of them, it is said of each. */
static uint32_t add_shared_words(const cc_reading *r, int32_t head, unsigned kinds, int32_t *token, uint32_t n)
{
    int32_t first = cc_at(r, head)->head;
    if (!(kinds & CC_PHRASE_ALONE) || cc_main_relation(r, head) != CC_DEP_CONJ || first < 0 || first > head) return n;
    CC_FOR_CHILDREN(r->s, first, t) {
        bool last = t > head && cc_relation(r, t) == CC_DEP_NMOD && r->low[t] == token[n - 1] + 1 &&
                    !cc_is_behind_comma(r->s, t);
        if (!last || cc_at(r, t)->time >= 0) continue;
        for (int32_t k = r->low[t]; k <= r->high[t] && n < CC_PHRASE_ROOM; k++) token[n++] = k;
    }
    while (n > 1 && cc_at(r, token[n - 1])->upos == CC_UPOS_PUNCT) n--;
    return n;
}

/* "directly from Berg": the name alone is not all of it. */
static bool is_narrowed(const cc_reading *r, const int32_t *token, uint32_t n, int32_t head)
{
    const cc_token *k = cc_at(r, token[0]);
    return n > 2 && k->upos == CC_UPOS_ADV && k->head == head && cc_main_relation(r, token[1]) == CC_DEP_CASE &&
           cc_at(r, token[1])->head == head;
}

static void read_text(cc_reading *r, cc_argument *g, int32_t head, unsigned kinds)
{
    int32_t token[CC_PHRASE_ROOM];
    uint32_t n = cc_phrase_tokens(r->s, head, kinds | CC_PHRASE_CASE | CC_PHRASE_DETERMINER, token, CC_PHRASE_ROOM);
    if (n == 0) token[n++] = head;
    n = add_shared_words(r, head, kinds, token, n);
    g->start = cc_at(r, token[0])->start;
    g->end = cc_at(r, token[n - 1])->end;
    if (!is_narrowed(r, token, n, head) || g->slot == CC_SLOT_RECIPIENT)
        g->text = cc_phrase_name(r->article, r->s, head, kinds);
    if (g->text.len == 0 && n == 1) g->text = cc_phrase_antecedent(r->article, r->s, head, r->arena);
    if (g->text.len > 0) return;
    uint32_t from = 0;
    while (from + 1 < n && is_introduction(r, token[from], head, kinds)) from++;
    while (from > 0 && from + 1 < n && cc_at(r, token[from])->upos == CC_UPOS_PUNCT) from++; /* "near -- events" */
    g->text = cc_phrase_read(r->article, r->s, token + from, n - from, r->arena);
}

static void add_kinds(cc_reading *r, cc_arguments *out, cc_slot slot, int32_t head, unsigned kinds)
{
    const cc_token *k = cc_at(r, head);
    cc_argument *g = CC_PUSH(r->arena, &out->item);
    *g = (cc_argument){.slot = slot,
                       .head = cc_article_token(r, head),
                       .marker = cc_marker_words(r, head),
                       .time = cc_name_kind_at(r, head) == CC_NAME_PERSON ? -1 : k->time,
                       .number = k->number,
                       .entity = -1};
    bool of_clause =
        (kinds & CC_PHRASE_PREDICATE) && g->marker.len > 0 && cc_main_relation(r, cc_marker(r, head)) == CC_DEP_MARK;
    if (of_clause) g->marker = CC_LIT("");
    const cc_token *bearer =
        kinds & (CC_PHRASE_CLAUSE | CC_PHRASE_PREDICATE) ? k : cc_at(r, cc_phrase_bearer(r->article, r->s, head));
    if (bearer->name >= 0) g->entity = r->article->names.item[bearer->name].entity;
    read_text(r, g, head, kinds);
}

void cc_argument_add(cc_reading *r, cc_arguments *out, cc_slot slot, int32_t head, bool alone)
{
    unsigned kinds = alone ? CC_PHRASE_ALONE : 0;
    if (slot == CC_SLOT_SUBJECT || slot == CC_SLOT_PLACE || slot == CC_SLOT_TIME) kinds |= CC_PHRASE_BARE;
    /* "there is an issue that divides us": there are many issues */
    int32_t be = cc_at(r, head)->head;
    if (slot == CC_SLOT_SUBJECT && be >= 0 && r->clause_of[be] >= 0 && head > be &&
        r->clause.item[r->clause_of[be]].origin == CC_FROM_EXISTENTIAL)
        kinds &= ~(unsigned)CC_PHRASE_BARE;
    if (is_whole_clause(r, head, slot)) kinds |= CC_PHRASE_CLAUSE;
    else if (r->clause_of[head] >= 0) kinds |= CC_PHRASE_PREDICATE;
    add_kinds(r, out, slot, head, kinds);
}

void cc_argument_add_words(cc_reading *r, cc_arguments *out, cc_slot slot, int32_t head, bool alone)
{
    add_kinds(r, out, slot, head, CC_PHRASE_WORDS | (alone ? CC_PHRASE_ALONE : 0));
}

static bool is_opening(const cc_reading *r, int32_t t)
{
    cc_deprel d = cc_main_relation(r, t);
    return d == CC_DEP_MARK || d == CC_DEP_CASE || d == CC_DEP_CC;
}

/* "the fire spread, which forced them out": the clause before its relative clause. */
static void add_clause_before(cc_reading *r, cc_arguments *out, cc_slot slot, int32_t head, int32_t end)
{
    int32_t token[CC_PHRASE_ROOM];
    cc_argument_add(r, out, slot, head, false);
    cc_argument *g = &out->item.item[out->item.count - 1];
    uint32_t n = cc_phrase_tokens(r->s, head, CC_PHRASE_CLAUSE | CC_PHRASE_CASE, token, CC_PHRASE_ROOM);
    while (n > 0 && (token[n - 1] >= end || cc_at(r, token[n - 1])->upos == CC_UPOS_PUNCT)) n--;
    uint32_t from = 0;
    while (from + 1 < n && cc_at(r, token[from])->head == head && is_opening(r, token[from])) from++;
    if (n == 0) return;
    g->end = cc_at(r, token[n - 1])->end;
    g->text = cc_phrase_read(r->article, r->s, token + from, n - from, r->arena);
}

void cc_argument_add_beside(cc_reading *r, cc_arguments *out, cc_slot slot, int32_t head, bool alone,
                            const cc_clause *c)
{
    if (head == c->light) {
        add_kinds(r, out, slot, head, CC_PHRASE_LIGHT | (alone ? CC_PHRASE_ALONE : 0));
        return;
    }
    bool around = head < r->low[c->top] && c->top <= r->high[head];
    if (around && is_whole_clause(r, head, slot)) {
        add_clause_before(r, out, slot, head, r->low[c->top]);
        return;
    }
    if (!around) {
        cc_argument_add(r, out, slot, head, alone);
        return;
    }
    unsigned kinds = CC_PHRASE_NOUN | CC_PHRASE_BARE | (alone ? CC_PHRASE_ALONE : 0) |
                     (r->clause_of[head] >= 0 ? CC_PHRASE_PREDICATE : 0);
    add_kinds(r, out, slot, head, kinds);
}

void cc_argument_add_reported(cc_reading *r, cc_arguments *out, int32_t head, const cc_clause *report)
{
    int32_t token[CC_PHRASE_ROOM];
    uint32_t n = cc_phrase_tokens(r->s, head, CC_PHRASE_CLAUSE | CC_PHRASE_CASE, token, CC_PHRASE_ROOM), kept = 0;
    int32_t from = r->low[report->top], to = r->high[report->top];
    if (head >= from && head <= to) return;
    for (uint32_t i = 0; i < n; i++)
        if (token[i] < from || token[i] > to) token[kept++] = token[i];
    while (kept > 0 && cc_at(r, token[kept - 1])->upos == CC_UPOS_PUNCT) kept--;
    if (kept == 0) return;
    cc_argument_add(r, out, CC_SLOT_COMPLEMENT, head, false);
    cc_argument *g = &out->item.item[out->item.count - 1];
    g->start = cc_at(r, token[0])->start;
    g->end = cc_at(r, token[kept - 1])->end;
    g->text = cc_phrase_read(r->article, r->s, token, kept, r->arena);
    g->apart = true;
}

static bool is_according_to(const cc_reading *r, int32_t t)
{
    int32_t m = cc_marker(r, t);
    return m != CC_NO_TOKEN && cc_span_is(cc_at(r, m)->lower, "according");
}

/* "was put in place": of the predicate, and nowhere. */
static bool is_in_place(const cc_reading *r, int32_t t)
{
    int32_t m = cc_marker(r, t), verb = cc_at(r, t)->head;
    return m == t - 1 && r->low[t] == m && verb == m - 1 && cc_span_is(cc_at(r, m)->lower, "in") &&
           cc_span_is(cc_at(r, t)->lower, "place") && cc_at(r, verb)->upos == CC_UPOS_VERB;
}

static void add_oblique(cc_reading *r, const cc_clause *c, int32_t t, cc_arguments *out)
{
    /* "proceed from that": no relative word */
    bool that = cc_at(r, t)->xpos == CC_XPOS_DT && c->tie != CC_TIE_RELATIVE;
    if (is_according_to(r, t) || t == c->gap || (cc_is_relative(cc_at(r, t)) && !that) ||
        cc_at(r, t)->upos == CC_UPOS_ADP || is_in_place(r, t))
        return;
    cc_argument_add(r, out, cc_slot_of_oblique(r, t, r->lex[c->light >= 0 ? c->light : c->head]), t, false);
    cc_argument *g = &out->item.item[out->item.count - 1];
    int32_t before = r->low[t] - 1; /* "stay away from the scene": no place where anybody is */
    if (g->slot != CC_SLOT_PLACE || before < 0 || !cc_span_is(cc_at(r, before)->lower, "away")) return;
    g->slot = CC_SLOT_OTHER;
    g->marker = CC_LIT("away from");
}

static cc_slot slot_of_advcl(const cc_reading *r, int32_t t)
{
    static const char *const times[] = {"after", "before", "when", "while",   "until",
                                        "since", "once",   "till", "whenever"};
    const cc_clause *c = r->clause_of[t] < 0 ? NULL : &r->clause.item[r->clause_of[t]];
    if (c != NULL && c->tie == CC_TIE_PURPOSE) return CC_SLOT_PURPOSE;
    cc_span marker = cc_marker_words(r, t);
    CC_FOR_CHILDREN(r->s, t, k)
        if (cc_main_relation(r, k) == CC_DEP_ADVMOD && cc_at(r, k)->xpos == CC_XPOS_WRB && k < t)
            marker = cc_at(r, k)->lower;
    for (size_t i = 0; i < sizeof times / sizeof *times; i++)
        if (cc_span_is(marker, times[i])) return CC_SLOT_TIME;
    if (cc_span_is(marker, "by") || cc_span_is(marker, "without")) return CC_SLOT_MANNER;
    return CC_SLOT_OTHER;
}

/* "called it a farce", "made Kim chairman": parsers call both an object. */
static void add_second_object(cc_reading *r, const cc_clause *c, int32_t t, cc_arguments *out)
{
    int32_t first = cc_child(r->s, cc_at(r, t)->head, CC_DEP_OBJ);
    bool described = cc_span_is(r->lex[c->head]->verb_class, "describe");
    if (t == first || c->passive || t < c->head || c->head != cc_at(r, t)->head) return;
    if (cc_is_relative(cc_at(r, first)) && !described) return;
    static const char *const makes[] = {"make",     "name", "elect", "appoint", "declare",
                                        "consider", "find", "leave", "pay"};
    bool made = described;
    for (size_t i = 0; i < sizeof makes / sizeof *makes; i++) made |= cc_span_is(cc_at(r, c->head)->lemma, makes[i]);
    if (!made && cc_at(r, t)->time < 0) return;
    bool time = cc_at(r, t)->time >= 0 || (r->lex[t]->slot == CC_NOUN_TIME && !described);
    cc_argument_add(r, out, time ? CC_SLOT_TIME : CC_SLOT_COMPLEMENT, t, false);
}

/* "is solidly profitable": the degree is told with what it is of. */
static bool is_degree(const cc_reading *r, const cc_clause *c, int32_t adverb)
{
    int32_t cop = cc_child(r->s, c->head, CC_DEP_COP);
    return c->origin == CC_FROM_COPULA && cop != CC_NO_TOKEN && cop < adverb && adverb < c->head;
}

/* "as soon as Friday": the day hangs on the adverb. */
static void date_adverb(const cc_reading *r, int32_t adverb, cc_argument *g)
{
    CC_FOR_CHILDREN(r->s, adverb, t)
        if (g->time < 0 && cc_main_relation(r, t) == CC_DEP_OBL) g->time = cc_at(r, t)->time;
}

/* "early in the seventh round" says when, whatever the round is. */
static bool is_when(const cc_reading *r, int32_t adverb)
{
    cc_span w = cc_at(r, adverb)->lemma;
    return cc_span_is(w, "early") || cc_span_is(w, "late") || cc_span_is(w, "earlier") || cc_span_is(w, "later");
}

/* "viewed as favourable": no clause, what somebody takes it for. */
static bool is_seen_as(const cc_reading *r, const cc_clause *c, int32_t t)
{
    static const char *const verbs[] = {"view", "see", "regard", "perceive", "dismiss", "portray", "treat", "rate"};
    if (cc_at(r, t)->upos != CC_UPOS_ADJ || r->clause_of[t] >= 0 || t < c->head) return false;
    bool sees = cc_span_is(r->lex[c->head]->verb_class, "describe");
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) sees |= cc_span_is(cc_at(r, c->head)->lemma, verbs[i]);
    return sees && cc_span_is(cc_marker_words(r, t), "as");
}

/* "stayed |far away from the house|": where the phrase hangs on the adverb. */
static bool leads_phrase(const cc_reading *r, int32_t adverb)
{
    static const char *const words[] = {"away", "out",   "back",  "up",   "down",  "far",   "ahead",  "across",
                                        "over", "north", "south", "east", "west",  "along", "inland", "deep",
                                        "off",  "high",  "low",   "near", "close", "aside", "ashore", "around"};
    int32_t phrase = cc_child(r->s, adverb, CC_DEP_OBL);
    return phrase > adverb && cc_marker(r, phrase) > adverb && CC_AMONG(cc_at(r, adverb)->lower, words);
}

static void add_child(cc_reading *r, const cc_clause *c, int32_t t, cc_arguments *out);

/* "ready to go", "sure that", "kinder than": the rest makes the state. */
static bool is_whole_state(const cc_reading *r, int32_t t)
{
    CC_FOR_CHILDREN(r->s, t, k) {
        cc_deprel d = cc_main_relation(r, k);
        bool clause = d == CC_DEP_CCOMP || d == CC_DEP_CSUBJ || d == CC_DEP_OBJ || d == CC_DEP_XCOMP;
        if (clause || (d == CC_DEP_ADVCL && cc_has_to(r, k)) || cc_span_is(cc_marker_words(r, k), "than")) return true;
    }
    return false;
}

/* "became upset because of the noise": what he became; why, when and where are told apart, as of a copula. */
static void add_state(cc_reading *r, const cc_clause *c, int32_t t, cc_arguments *out)
{
    add_kinds(r, out, CC_SLOT_COMPLEMENT, t, CC_PHRASE_PREDICATE);
    CC_FOR_CHILDREN(r->s, t, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (d != CC_DEP_OBL && d != CC_DEP_ADVCL) continue;
        uint32_t before = out->item.count;
        add_child(r, c, k, out);
        for (uint32_t i = before; i < out->item.count; i++) /* "useful to Kim": she gets nothing */
            if (out->item.item[i].slot == CC_SLOT_RECIPIENT) out->item.item[i].slot = CC_SLOT_OTHER;
    }
}

static void add_child(cc_reading *r, const cc_clause *c, int32_t t, cc_arguments *out)
{
    cc_deprel d = cc_relation(r, t);
    cc_slot slot;
    switch (cc_deprel_main(d)) {
    case CC_DEP_OBL:
    case CC_DEP_NMOD: add_oblique(r, c, t, out); return;
    case CC_DEP_OBJ: add_second_object(r, c, t, out); return;
    case CC_DEP_IOBJ: cc_argument_add(r, out, CC_SLOT_RECIPIENT, t, false); return;
    case CC_DEP_ADVMOD:
        slot = cc_child(r->s, t, CC_DEP_OBL) >= 0 && is_when(r, t) && !cc_compares(r, t) ? CC_SLOT_TIME
                                                                                         : cc_slot_of_adverb(r, t);
        if (slot == CC_SLOT_COUNT && leads_phrase(r, t)) slot = CC_SLOT_OTHER;
        if (slot == CC_SLOT_COUNT || (slot == CC_SLOT_MANNER && is_degree(r, c, t))) return;
        cc_argument_add(r, out, slot, t, false);
        if (slot == CC_SLOT_TIME) date_adverb(r, t, &out->item.item[out->item.count - 1]);
        return;
    case CC_DEP_ADVCL:
        if (is_seen_as(r, c, t)) cc_argument_add(r, out, CC_SLOT_COMPLEMENT, t, false);
        /* "ruled out fighting": what the verb governs, whatever the parser calls it */
        if (r->clause_of[t] >= 0 && r->clause_of[t] != r->clause_of[c->head] && cc_marker(r, t) == CC_NO_TOKEN &&
            r->clause.item[r->clause_of[t]].tie == CC_TIE_XCOMP && t > c->head)
            cc_argument_add(r, out, CC_SLOT_COMPLEMENT, t, false);
        if (d == CC_DEP_ADVCL_RELCL || r->clause_of[t] < 0 || cc_marker(r, t) == CC_NO_TOKEN) return;
        if (r->clause.item[r->clause_of[t]].tie == CC_TIE_CONTENT) /* "was asked if he thought" */
            cc_argument_add(r, out, CC_SLOT_COMPLEMENT, t, false);
        else if (r->clause.item[r->clause_of[t]].tie != CC_TIE_REPORT)
            cc_argument_add(r, out, slot_of_advcl(r, t), t, false);
        return;
    case CC_DEP_CCOMP:
        if (r->clause_of[t] >= 0 && r->clause.item[r->clause_of[t]].tie != CC_TIE_CONTENT) return;
        cc_argument_add(r, out, CC_SLOT_COMPLEMENT, t, false);
        return;
    case CC_DEP_XCOMP:
        /* "patriotic to pay": the predicate has it in its words */
        if (r->clause_of[t] == r->clause_of[c->head] || (c->origin == CC_FROM_COPULA && t > c->head)) return;
        if (cc_at(r, t)->upos == CC_UPOS_ADJ && r->clause_of[t] < 0 && !cc_has_to(r, t) && !is_whole_state(r, t))
            add_state(r, c, t, out);
        else cc_argument_add(r, out, CC_SLOT_COMPLEMENT, t, false);
        return;
    case CC_DEP_PARATAXIS:
        if (t > c->head && r->clause_of[t] >= 0 && r->clause.item[r->clause_of[t]].tie == CC_TIE_CONTENT)
            cc_argument_add(r, out, CC_SLOT_COMPLEMENT, t, false);
        return;
    default: return;
    }
}

/* "talks with Kim on trade": what hangs on the noun of a light verb belongs to the act. */
static void add_of_noun(cc_reading *r, int32_t noun, cc_arguments *out)
{
    CC_FOR_CHILDREN(r->s, noun, t) {
        if (cc_main_relation(r, t) != CC_DEP_NMOD || cc_at(r, t)->xpos == CC_XPOS_PRPS ||
            cc_relation(r, t) == CC_DEP_NMOD_POSS)
            continue;
        if (cc_relation(r, t) == CC_DEP_NMOD_DESC) continue;
        cc_argument_add(r, out, cc_slot_of_oblique(r, t, r->lex[noun]), t, false);
    }
}

/* A time that the parser hung on the object ("a meeting Thursday") is the verb's. */
static void add_time_of_object(cc_reading *r, int32_t object, cc_arguments *out)
{
    CC_FOR_CHILDREN(r->s, object, t)
        if (cc_relation(r, t) == CC_DEP_NMOD_UNMARKED && t > object &&
            (cc_at(r, t)->time >= 0 || r->lex[t]->slot == CC_NOUN_TIME))
            cc_argument_add(r, out, CC_SLOT_TIME, t, false);
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

/* "is too early to tell", of "it": without what it is too early for, nothing is told. */
static void extend_state(cc_reading *r, const cc_clause *c, cc_argument *g)
{
    if (cc_at(r, c->head)->upos != CC_UPOS_ADJ || c->subject == CC_NO_TOKEN) return;
    if (!cc_span_is(cc_at(r, c->subject)->lower, "it")) return;
    CC_FOR_CHILDREN(r->s, c->head, t) {
        cc_deprel d = cc_main_relation(r, t);
        bool clause = d == CC_DEP_CSUBJ || d == CC_DEP_XCOMP || d == CC_DEP_ADVCL || d == CC_DEP_CCOMP;
        if (!clause || t < c->head || !cc_has_to(r, t) || r->low[t] > r->high[t]) continue;
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

static void add_complement(cc_reading *r, const cc_clause *c, cc_arguments *out)
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
    add_kinds(r, out, slot, c->head, CC_PHRASE_PREDICATE | (alone ? CC_PHRASE_ALONE : 0));
    cc_argument *g = &out->item.item[out->item.count - 1];
    extend_state(r, c, g);
    if (hidden) g->marker = word;
    /* "is in crisis": no crisis itself */
    /* what stands before the preposition has kept it: "both on the stage" */
    if (unplaced && g->start == cc_at(r, m)->start)
        g->text = cc_arena_print(r->arena, "%.*s %.*s", CC_FMT(g->marker), CC_FMT(g->text));
}

/* The place of the relative word: "in which", "where" stand for the noun before the clause. */
static void add_gap(cc_reading *r, const cc_clause *c, cc_arguments *out)
{
    if (c->gap == CC_NO_TOKEN || c->antecedent == CC_NO_TOKEN || c->gap == c->head || c->gap == c->subject) return;
    bool in_subject = c->subject >= 0 && c->gap >= r->low[c->subject] && c->gap <= r->high[c->subject];
    if (cc_at(r, c->gap)->xpos == CC_XPOS_WPS || in_subject) return;
    /* "was asked if, to which he answered": the question has a claim of its own */
    if (cc_relation(r, c->top) == CC_DEP_ADVCL_RELCL && r->lex[c->antecedent]->effect[CC_PART_VERB] == CC_EFFECT_ASK)
        return;
    cc_span word = cc_at(r, c->gap)->lower, marker = cc_marker_words(r, c->gap);
    cc_slot slot = CC_SLOT_OTHER;
    if (cc_span_is(word, "where") || r->lex[c->antecedent]->slot == CC_NOUN_PLACE) slot = CC_SLOT_PLACE;
    if (cc_span_is(word, "when") || r->lex[c->antecedent]->slot == CC_NOUN_TIME) slot = CC_SLOT_TIME;
    if (r->lex[c->antecedent]->slot == CC_NOUN_MEDIUM) slot = CC_SLOT_MEDIUM;
    cc_argument_add_beside(r, out, slot, c->antecedent, false, c);
    out->item.item[out->item.count - 1].marker = marker.len > 0 ? marker : CC_LIT("in");
}

/* "on Monday, when he left": the day before "when" is that of the clause. */
static void add_day_before(cc_reading *r, const cc_clause *c, cc_arguments *out)
{
    int32_t when = r->low[c->top];
    while (when < c->top && cc_at(r, when)->upos == CC_UPOS_PUNCT) when++;
    if (c->tie != CC_TIE_ADVERBIAL || !cc_span_is(cc_at(r, when)->lower, "when")) return;
    int32_t last = when - 1;
    while (last >= 0 && cc_span_is(cc_at(r, last)->form, ",")) last--;
    CC_FOR_CHILDREN(r->s, cc_at(r, c->top)->head, t) {
        cc_deprel d = cc_main_relation(r, t);
        if ((d != CC_DEP_OBL && d != CC_DEP_OBJ && d != CC_DEP_NMOD) || cc_at(r, t)->time < 0 || r->high[t] != last)
            continue;
        cc_span m = cc_marker_words(r, t); /* "by March" is no day of the act */
        if (m.len > 0 && !cc_span_is(m, "on") && !cc_span_is(m, "in") && !cc_span_is(m, "at")) return;
        cc_argument_add(r, out, CC_SLOT_TIME, t, false);
        out->item.item[out->item.count - 1].apart = true;
        return;
    }
}

/* "On Monday Kim was sold and renamed": what stands before the shared subject is said of both. */
static void add_shared(cc_reading *r, const cc_clause *c, cc_arguments *out)
{
    if (c->tie != CC_TIE_CONJUNCT || c->parent < 0) return;
    const cc_clause *first = &r->clause.item[c->parent];
    if (first->subject != c->subject || c->subject == CC_NO_TOKEN || c->subject > first->head) return;
    CC_FOR_CHILDREN(r->s, first->top, t) {
        if (t >= c->subject) break;
        cc_deprel d = cc_main_relation(r, t);
        if ((d != CC_DEP_OBL && d != CC_DEP_ADVMOD) || is_according_to(r, t)) continue;
        cc_slot slot = d == CC_DEP_OBL ? cc_slot_of_oblique(r, t, r->lex[c->head]) : cc_slot_of_adverb(r, t);
        if (slot == CC_SLOT_TIME || slot == CC_SLOT_PLACE || slot == CC_SLOT_MEDIUM)
            cc_argument_add(r, out, slot, t, false);
    }
}

/* "shortly before he left", "two days after it broke": in front of its conjunction, and of the clause around it. */
static bool stands_outside(const cc_reading *r, int32_t verb, int32_t t)
{
    int32_t m = cc_marker(r, verb);
    cc_deprel d = cc_relation(r, t);
    bool how_long = d == CC_DEP_OBL_UNMARKED && r->lex[t]->slot == CC_NOUN_TIME;
    if (cc_main_relation(r, t) != CC_DEP_ADVMOD && !how_long) return false;
    return m != CC_NO_TOKEN && r->high[t] < m && m < verb && r->high[t] == m - 1 &&
           cc_main_relation(r, m) == CC_DEP_MARK && cc_main_relation(r, verb) == CC_DEP_ADVCL;
}

void cc_arguments_find(cc_reading *r, const cc_clause *c, int32_t agent, cc_arguments *out)
{
    for (int32_t v = c->head;; v = cc_at(r, v)->head) {
        CC_FOR_CHILDREN(r->s, v, t) {
            bool nmod = cc_main_relation(r, t) == CC_DEP_NMOD;
            if (t == c->subject || t == agent || stands_outside(r, v, t)) continue;
            if (cc_main_relation(r, t) == CC_DEP_NSUBJ && cc_child(r->s, t, CC_DEP_CASE) != CC_NO_TOKEN)
                add_oblique(r, c, t, out);
            if ((nmod && cc_relation(r, t) != CC_DEP_NMOD_UNMARKED)) continue;
            if (nmod && cc_is_nominal(cc_at(r, v)) && r->lex[t]->slot != CC_NOUN_TIME && cc_at(r, t)->time < 0)
                continue;
            add_child(r, c, t, out);
        }
        if (v == c->top) break;
    }
    if (c->origin == CC_FROM_COPULA) add_complement(r, c, out);
    if (c->light != CC_NO_TOKEN) add_of_noun(r, c->light, out);
    int32_t object = cc_child(r->s, c->head, CC_DEP_OBJ);
    if (object != CC_NO_TOKEN && c->light == CC_NO_TOKEN) add_time_of_object(r, object, out);
    add_gap(r, c, out);
    add_day_before(r, c, out);
    add_shared(r, c, out);
}
