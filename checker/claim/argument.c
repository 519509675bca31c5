/* claim/argument.c - the words of one argument: where they begin and end, and what they read as (EXTRACTION rule 14).
 */
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

/* "|Without a word|, in the dark," he said: all of what is quoted, which is no clause. */
static bool is_said_piece(const cc_reading *r, int32_t head)
{
    return r->clause_of[head] < 0 && cc_at(r, head)->quote >= 0 && cc_main_relation(r, head) == CC_DEP_CCOMP &&
           cc_at(r, head)->head > head && cc_child(r->s, head, CC_DEP_CASE) != CC_NO_TOKEN;
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
    if (d == CC_DEP_CASE && is_said_piece(r, head)) return false;
    if (d == CC_DEP_CASE) return true;
    if (d == CC_DEP_MARK)
        return !(kinds & CC_PHRASE_CLAUSE) || (!cc_span_is(k->lower, "to") && !cc_span_is(k->lower, "whether"));
    /* "no" is the claim's polarity, that of "No 10" is none, and "no one" is nobody and not one */
    bool nobody = cc_span_is(k->lower, "no") && t + 1 == head && cc_span_is(cc_at(r, head)->lower, "one");
    if (nobody || cc_is_number_sign(r, t)) return false;
    if (cc_span_is(k->lower, "a") && cc_keeps_article(cc_at(r, head))) return false;
    if (cc_span_is(k->lower, "no") && cc_main_relation(r, head) == CC_DEP_OBL && cc_denies_itself_alone(r, head))
        return false;
    static const char *const articles[] = {"the", "a", "an", "no"};
    for (size_t i = 0; d == CC_DEP_DET && i < sizeof articles / sizeof *articles; i++)
        if (cc_span_is(k->lower, articles[i])) return true;
    return false;
}

/* A noun with nothing but its "and". */
static bool is_bare(const cc_reading *r, int32_t t)
{
    int32_t cc = cc_child(r->s, t, CC_DEP_CC);
    return cc_at(r, t)->upos == CC_UPOS_NOUN && r->high[t] == t && r->low[t] == cc && cc == t - 1;
}

/* "changes and additions |to the law|": behind the last of them, it is said of each. */
static uint32_t add_shared_words(const cc_reading *r, int32_t head, unsigned kinds, int32_t *token, uint32_t n)
{
    int32_t first = cc_at(r, head)->head;
    if (!(kinds & CC_PHRASE_ALONE) || cc_main_relation(r, head) != CC_DEP_CONJ || first < 0 || first > head) return n;
    int32_t end = token[n - 1];
    CC_FOR_CHILDREN(r->s, first, t) { /* "noise, |dust| and dirt in the hall" */
        if (t > head && end == r->high[head] && cc_main_relation(r, t) == CC_DEP_CONJ && is_bare(r, t))
            end = r->high[t];
        bool last =
            t > head && cc_relation(r, t) == CC_DEP_NMOD && r->low[t] == end + 1 && !cc_is_behind_comma(r->s, t);
        if (!last || cc_at(r, t)->time >= 0) continue;
        bool examples = cc_span_is(cc_marker_words(r, t), "including"); /* "rats, |mice| and fish including eels" */
        if (examples && end != token[n - 1]) continue;
        for (int32_t k = r->low[t]; k <= r->high[t] && n < CC_PHRASE_ROOM; k++) token[n++] = k;
    }
    while (n > 1 && cc_at(r, token[n - 1])->upos == CC_UPOS_PUNCT) n--;
    return n;
}

/* "unity of the list, and |firms|", "wealth of Peru and |books|": the second is told for itself. */
static bool is_apart(const cc_reading *r, int32_t first, int32_t head)
{
    int32_t cc = cc_child(r->s, head, CC_DEP_CC), opens = r->low[head];
    CC_FOR_CHILDREN(r->s, first, t) {
        if (t > first && t < head && cc_main_relation(r, t) == CC_DEP_CONJ) return false;
        if (t > first && t < head && cc_main_relation(r, t) == CC_DEP_NMOD) return true;
    }
    if (cc > 0 && cc_at(r, cc - 1)->upos == CC_UPOS_PUNCT) return true;
    if (opens == cc) opens++;
    cc_xpos x = (cc_xpos)cc_at(r, opens)->xpos; /* "freezing their assets and |banning| travel" */
    return opens < head && (x == CC_XPOS_VBG || x == CC_XPOS_VBN || x == CC_XPOS_VBD);
}

/* Determined, counted, or owned by somebody of its own. */
static bool is_determined(const cc_reading *r, int32_t head)
{
    CC_FOR_CHILDREN(r->s, head, t) {
        cc_deprel d = cc_main_relation(r, t);
        if (d == CC_DEP_CASE || cc_relation(r, t) == CC_DEP_NMOD_POSS) return true;
        if (t < head && (d == CC_DEP_DET || d == CC_DEP_NUMMOD)) return true;
    }
    return false;
}

/* "Peru's peace and |order|", "his wife and |sons|": whose the first is, the next is too, where nothing before it says
 * which it is; CC_NO_TOKEN. */
static int32_t shared_owner(const cc_reading *r, int32_t head, unsigned kinds)
{
    int32_t first = cc_at(r, head)->head;
    if (!(kinds & CC_PHRASE_ALONE) || cc_main_relation(r, head) != CC_DEP_CONJ || first < 0 || first > head)
        return CC_NO_TOKEN;
    int32_t owner = cc_child_exact(r->s, first, CC_DEP_NMOD_POSS);
    bool things = cc_at(r, head)->upos == CC_UPOS_NOUN && cc_at(r, first)->upos == CC_UPOS_NOUN;
    if (owner == CC_NO_TOKEN || owner > first || !things || cc_at(r, head)->time >= 0) return CC_NO_TOKEN;
    return is_determined(r, head) || is_apart(r, first, head) ? CC_NO_TOKEN : owner;
}

/* The words of whose it is before those of the phrase; returns their number with them. */
static uint32_t put_owner_first(const cc_reading *r, int32_t owner, int32_t *token, uint32_t n)
{
    uint32_t more = owner == CC_NO_TOKEN ? 0 : (uint32_t)(r->high[owner] - r->low[owner] + 1);
    if (more == 0 || n + more > CC_PHRASE_ROOM) return n;
    for (uint32_t k = n; k-- > 0;) token[k + more] = token[k];
    for (uint32_t k = 0; k < more; k++) token[k] = r->low[owner] + (int32_t)k;
    return n + more;
}

/* "directly from Berg": the name alone is not all of it. */
static bool is_narrowed(const cc_reading *r, const int32_t *token, uint32_t n, int32_t head)
{
    const cc_token *k = cc_at(r, token[0]);
    return n > 2 && k->upos == CC_UPOS_ADV && k->head == head && cc_main_relation(r, token[1]) == CC_DEP_CASE &&
           cc_at(r, token[1])->head == head;
}

int32_t cc_word_start(const cc_reading *r, int32_t t)
{
    int32_t end = t;
    while (t > 1 && cc_span_is(cc_at(r, t - 1)->form, "-") && !cc_at(r, t - 1)->space_after &&
           !cc_at(r, t - 2)->space_after)
        t -= 2;
    /* "no-one" is the claim's polarity, "for-the" a slip */
    return cc_at(r, t)->upos == CC_UPOS_ADP || cc_span_is(cc_at(r, t)->lower, "no") ? end : t;
}

/* "that |harbours|": no word for one thing goes with many. */
static bool is_conjunction(const cc_reading *r, int32_t t, int32_t head)
{
    cc_xpos x = (cc_xpos)cc_at(r, head)->xpos;
    return cc_span_is(cc_at(r, t)->lower, "that") && (x == CC_XPOS_NNS || x == CC_XPOS_NNPS);
}

/* The first word of the time that opens the phrase, and behind it the noun with its own words: "last May |a| car",
 * "in June 2011 |teachers|". 0 where none does; "last night's fire" and "Friday prayers" are one phrase. */
static uint32_t time_before(const cc_reading *r, const int32_t *token, uint32_t n, int32_t head)
{
    static const char *const prepositions[] = {"in", "on", "at", "from", "by", "since", "until", "during"};
    static const char *const relative[] = {"earlier", "later"};
    uint32_t k = 0, last = 0;
    for (; k < n && token[k] < head; k++)
        if (cc_at(r, token[k])->time >= 0 && cc_at(r, token[k])->xpos != CC_XPOS_POS) last = k + 1;
        else if (last > 0) break;
        else if (k > 1) return 0;
    if (last == 0 || last >= n || cc_at(r, token[last])->xpos == CC_XPOS_POS || token[last] > head) return 0;
    cc_span first = cc_at(r, token[0])->lower;
    bool opened = CC_AMONG(first, prepositions) || CC_AMONG(first, relative);
    return opened || cc_at(r, token[last])->upos == CC_UPOS_DET ? last : 0;
}

/* Words before a subject that say when or after what it did it: "then the guard", "last May a car", "also two mines".
 */
static uint32_t opening_of_subject(const cc_reading *r, const int32_t *token, uint32_t n, int32_t head)
{
    static const char *const words[] = {"then", "now", "also", "there", "meanwhile", "still", "instead", "suddenly"};
    if (n < 2 || token[0] >= head) return 0;
    bool so_far = n > 2 && cc_span_is(cc_at(r, token[0])->lower, "so") && cc_span_is(cc_at(r, token[1])->lower, "far");
    if (so_far && token[1] < head) return 2;
    if (CC_AMONG(cc_at(r, token[0])->lower, words) || is_conjunction(r, token[0], head)) return 1;
    return time_before(r, token, n, head);
}

/* "then |the| guard", "at the weekend|,| a woman" */
static bool is_edge_of_subject(const cc_reading *r, int32_t t)
{
    static const char *const articles[] = {"the", "a", "an"};
    return cc_at(r, t)->upos == CC_UPOS_PUNCT || CC_AMONG(cc_at(r, t)->lower, articles);
}

/* "saved 'The Hammer' from it": what somebody is called in marks is not called so without its article. */
static void name_with_article(cc_reading *r, cc_argument *g, int32_t head)
{
    int32_t next = head + 1;
    if (head < 2 || next >= (int32_t)r->s->count || !cc_span_is(cc_at(r, head - 1)->form, "The")) return;
    if (!cc_is_quote_mark(cc_at(r, head - 2)) || !cc_is_quote_mark(cc_at(r, next))) return;
    if (cc_span_equal(g->text, cc_at(r, head)->form))
        g->text = cc_article_slice(r->article, cc_at(r, head - 1)->start, cc_at(r, head)->end);
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
    if (g->text.len > 0) {
        name_with_article(r, g, head);
        return;
    }
    uint32_t from = 0;
    while (from + 1 < n && is_introduction(r, token[from], head, kinds)) from++;
    while (from > 0 && from + 1 < n && cc_at(r, token[from])->upos == CC_UPOS_PUNCT) from++; /* "near -- events" */
    uint32_t opening = g->slot == CC_SLOT_SUBJECT && !(kinds & (CC_PHRASE_CLAUSE | CC_PHRASE_PREDICATE))
                           ? opening_of_subject(r, token + from, n - from, head)
                           : 0;
    from += opening;
    while (opening > 0 && from + 1 < n && is_edge_of_subject(r, token[from])) from++;
    /* "asked |if he lied|": without its mark the question would read as a fact; a condition is told with its marker */
    bool content = g->slot == CC_SLOT_SUBJECT || g->slot == CC_SLOT_OBJECT || g->slot == CC_SLOT_COMPLEMENT;
    if (content && (kinds & CC_PHRASE_CLAUSE) && from > 0 && cc_span_is(cc_at(r, token[from - 1])->lower, "if")) from--;
    int32_t start = cc_word_start(r, token[from]), room = CC_PHRASE_ROOM - (int32_t)n;
    if (start < token[from] && token[from] - start < room) {
        int32_t more = token[from] - start;
        for (uint32_t k = n; k-- > from;) token[k + (uint32_t)more] = token[k];
        for (int32_t k = 0; k < more; k++) token[from + (uint32_t)k] = start + k;
        n += (uint32_t)more;
        if (cc_at(r, start)->start < g->start) g->start = cc_at(r, start)->start;
    }
    int32_t words[CC_PHRASE_ROOM];
    for (uint32_t k = from; k < n; k++) words[k - from] = token[k];
    n = put_owner_first(r, shared_owner(r, head, kinds), words, n - from);
    g->text = cc_phrase_read(r->article, r->s, words, n, r->arena);
}

void cc_argument_add_kinds(cc_reading *r, cc_arguments *out, cc_slot slot, int32_t head, unsigned kinds)
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

/* "|out of| reach", "|down to| ten men": all of them, where each hangs on the noun. */
cc_span cc_prepositions(const cc_reading *r, int32_t noun, int32_t m, cc_span marker)
{
    int32_t last = m;
    for (int32_t t = m + 1; t < noun; t++, last++) {
        bool own = cc_at(r, t)->head == noun && cc_main_relation(r, t) == CC_DEP_CASE;
        bool joined = cc_at(r, t)->head == m && cc_main_relation(r, t) == CC_DEP_FIXED;
        if (!own && !joined) break;
    }
    return last == m ? marker : cc_article_slice(r->article, cc_at(r, m)->start, cc_at(r, last)->end);
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
    if (is_whole_clause(r, head, slot) || is_said_piece(r, head)) kinds |= CC_PHRASE_CLAUSE;
    else if (r->clause_of[head] >= 0) kinds |= CC_PHRASE_PREDICATE;
    cc_argument_add_kinds(r, out, slot, head, kinds);
}

void cc_argument_add_words(cc_reading *r, cc_arguments *out, cc_slot slot, int32_t head, bool alone)
{
    cc_argument_add_kinds(r, out, slot, head, CC_PHRASE_WORDS | (alone ? CC_PHRASE_ALONE : 0));
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

/* "on issues that matter to us |and on our terms|": behind the clause, none of those it tells of. */
static bool is_joined_behind(const cc_reading *r, const cc_clause *c, int32_t head)
{
    if (c->top < head || cc_at(r, c->top)->head != head) return false;
    CC_FOR_CHILDREN(r->s, head, k)
        if (cc_main_relation(r, k) == CC_DEP_CONJ && r->low[k] > c->top) return true;
    return false;
}

void cc_argument_add_beside(cc_reading *r, cc_arguments *out, cc_slot slot, int32_t head, bool alone,
                            const cc_clause *c)
{
    alone = alone || is_joined_behind(r, c, head);
    if (head == c->light) {
        cc_argument_add_kinds(r, out, slot, head, CC_PHRASE_LIGHT | (alone ? CC_PHRASE_ALONE : 0));
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
    cc_argument_add_kinds(r, out, slot, head, kinds);
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
