/* claim/governed.c - verbs with a preposition of their own: what stands behind it is their object (rules/governed.csv).
 */
#include "claim/phrase.h"
#include "claim/reading.h"

/* How far behind the verb its last word stands, and how far behind that the preposition. */
enum { REACH = 2, GAP = 3 };

/* "look |forward|", "reach |out|": right behind the verb; CC_NO_TOKEN. */
static int32_t particle_of(const cc_reading *r, int32_t verb)
{
    CC_FOR_CHILDREN(r->s, verb, t) {
        cc_deprel d = cc_relation(r, t);
        if (d == CC_DEP_COMPOUND_PRT && t > verb) return t;
        bool adverb = cc_deprel_main(d) == CC_DEP_ADVMOD && t == verb + 1 && cc_at(r, t)->first_child == CC_NO_TOKEN;
        if (adverb && cc_lexeme_find_outcome(r->lexicon, cc_at(r, verb)->lemma, cc_at(r, t)->lower) != NULL) return t;
    }
    return CC_NO_TOKEN;
}

int32_t cc_shell_noun(const cc_reading *r, int32_t verb)
{
    int32_t o = cc_child(r->s, verb, CC_DEP_OBJ);
    if (o != verb + 1 || cc_at(r, o)->upos != CC_UPOS_NOUN || r->low[o] != o) return CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, o, t)
        if (cc_main_relation(r, t) != CC_DEP_NMOD && cc_at(r, t)->upos != CC_UPOS_PUNCT) return CC_NO_TOKEN;
    const cc_lexeme *x = cc_lexeme_find_outcome(r->lexicon, cc_at(r, verb)->lemma, cc_at(r, o)->lower);
    return x != NULL && x->governs ? o : CC_NO_TOKEN;
}

static bool has_object(const cc_reading *r, const cc_clause *c)
{
    if (cc_shell_noun(r, c->head) != CC_NO_TOKEN) return false;
    return c->object != CC_NO_TOKEN || cc_child(r->s, c->head, CC_DEP_OBJ) != CC_NO_TOKEN;
}

/* The row of the verb with its last word; NULL: governed.csv has none. */
static const cc_lexeme *row_of(const cc_reading *r, const cc_clause *c, int32_t *last)
{
    cc_span lemma = cc_at(r, c->head)->lemma;
    int32_t second = cc_shell_noun(r, c->head);
    if (second == CC_NO_TOKEN) second = particle_of(r, c->head);
    *last = second == CC_NO_TOKEN ? c->head : second;
    const cc_lexeme *x = second == CC_NO_TOKEN ? cc_lexeme_find(r->lexicon, lemma)
                                               : cc_lexeme_find_outcome(r->lexicon, lemma, cc_at(r, second)->lower);
    return x != NULL && x->governs ? x : NULL;
}

/* "looked closely at": nothing but adverbs between. */
static bool is_next(const cc_reading *r, int32_t last, int32_t preposition)
{
    if (preposition <= last || preposition > last + GAP) return false;
    for (int32_t t = last + 1; t < preposition; t++)
        if (cc_at(r, t)->upos != CC_UPOS_ADV) return false;
    return true;
}

/* "turned into the street", "came to the hall": the way, where it is a place. */
static bool is_way_of(cc_span verb, cc_span preposition)
{
    static const char *const words[] = {"into", "through", "over", "in", "past", "onto", "across", "down", "under"};
    static const char *const goes[] = {
        "go",      "come",   "return", "move", "rise",   "fall",      "stand", "sit",   "run",    "travel",
        "spread",  "leave",  "step",   "walk", "climb",  "jump",      "leap",  "crawl", "drive",  "wander",
        "flock",   "rush",   "march",  "hang", "lie",    "cruise",    "race",  "head",  "ride",   "gather",
        "board",   "fit",    "take",   "set",  "get",    "live",      "begin", "start", "appear", "remain",
        "perform", "emerge", "show",   "turn", "vanish", "disappear", "settle"};
    return CC_AMONG(preposition, words) || CC_AMONG(verb, goes);
}

/* A time is no object, nor is who hears it or what it is told about: those have slots of their own. */
static bool has_slot(const cc_reading *r, const cc_clause *c, int32_t t, bool shell)
{
    if (cc_at(r, t)->time >= 0 || r->lex[t]->slot == CC_NOUN_TIME) return true;
    cc_slot slot = cc_slot_of_oblique(r, t, r->lex[c->light >= 0 ? c->light : c->head]);
    if (slot == CC_SLOT_PLACE) return !shell && is_way_of(cc_at(r, c->head)->lemma, cc_at(r, cc_marker(r, t))->lower);
    return slot == CC_SLOT_TIME || (!shell && (slot == CC_SLOT_TOPIC || slot == CC_SLOT_RECIPIENT));
}

/* "serve |as|": of any verb it tells what somebody is or does in that act; "as a result", "as usual" how. */
static bool takes(const cc_lexeme *row, const cc_reading *r, int32_t m, int32_t t)
{
    if (row != NULL && cc_span_lists(row->prepositions, cc_at(r, m)->lower)) return true;
    /* "struck as bullets Berg fired": words of a clause that lost its verb */
    bool several = cc_at(r, t)->xpos == CC_XPOS_NNS && m + 1 < t && cc_at(r, m + 1)->upos == CC_UPOS_PROPN;
    if (several || r->lex[cc_at(r, t)->head]->says_verb) return false;
    return cc_span_is(cc_at(r, m)->lower, "as") && cc_at(r, t)->upos == CC_UPOS_NOUN &&
           cc_slot_of_oblique(r, t, cc_lexeme_find(r->lexicon, CC_LIT(""))) == CC_SLOT_COMPLEMENT;
}

/* "insisted on |leaving|", "on |being| the owner", "called for at once |cutting| them", "led to Norland |leaving|" */
static bool is_gerund(const cc_reading *r, int32_t t, int32_t m)
{
    if (cc_main_relation(r, t) != CC_DEP_ADVCL) return false;
    int32_t first = m + 1, who = cc_child_exact(r->s, t, CC_DEP_NSUBJ);
    if (cc_at(r, t)->xpos == CC_XPOS_VBG && who > m && r->low[who] == first)
        return cc_child(r->s, t, CC_DEP_AUX) == CC_NO_TOKEN;
    while (first < t && cc_at(r, first)->upos == CC_UPOS_ADV && cc_span_ends(cc_at(r, first)->lower, "ly")) first++;
    return cc_at(r, first)->xpos == CC_XPOS_VBG && (first == t || cc_at(r, first)->head == t);
}

/* "looked at |whether it held|", "spoke about |how it broke|", "deals with |what he left|": a question or a thing that
 * is known. */
static bool is_content(const cc_reading *r, int32_t t, int32_t m)
{
    static const char *const words[] = {"whether", "how", "why", "what", "who", "where", "when", "which"};
    if (!CC_AMONG(cc_at(r, m + 1)->lower, words)) return false;
    if (cc_main_relation(r, t) == CC_DEP_ADVCL) return true;
    return t == m + 1 && cc_at(r, t)->xpos == CC_XPOS_WP && cc_child_exact(r->s, t, CC_DEP_ACL_RELCL) > t;
}

bool cc_is_thing_done(const cc_reading *r, int32_t t, int32_t m)
{
    return is_gerund(r, t, m) || is_content(r, t, m);
}

static bool is_governed(const cc_reading *r, const cc_clause *c, const cc_lexeme *row, int32_t last, int32_t t)
{
    int32_t m = cc_marker(r, t);
    if (m == CC_NO_TOKEN || t < m || !is_next(r, last, m) || !takes(row, r, m, t)) return false;
    if (r->low[t] <= last) return false;
    if (cc_child_exact(r->s, m, CC_DEP_FIXED) != CC_NO_TOKEN) return false;
    if (cc_is_thing_done(r, t, m)) return row != NULL;
    if (cc_is_relative(cc_at(r, t))) return false;
    if (cc_main_relation(r, m) != CC_DEP_CASE || cc_main_relation(r, t) == CC_DEP_ADVCL) return false;
    /* "feels like -18": how much, and no thing */
    if (cc_at(r, t)->upos == CC_UPOS_NUM && cc_span_is(cc_at(r, m)->lower, "like")) return false;
    if (cc_is_bare_state(r, c, t)) return false;                                /* "go on record" */
    bool noun = cc_is_nominal(cc_at(r, t)) || cc_at(r, t)->upos == CC_UPOS_ADJ; /* "make room for more" */
    return noun && !has_slot(r, c, t, last == cc_shell_noun(r, c->head));
}

int32_t cc_governed(const cc_reading *r, const cc_clause *c)
{
    int32_t last = c->head;
    if (c->passive || c->origin == CC_FROM_COPULA || cc_at(r, c->head)->upos != CC_UPOS_VERB) return CC_NO_TOKEN;
    /* "learned from him that it broke": the clause is the object */
    if (has_object(r, c) || cc_child(r->s, c->head, CC_DEP_CCOMP) > c->head) return CC_NO_TOKEN;
    const cc_lexeme *row = row_of(r, c, &last);
    if (last > c->head + REACH) return CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, c->head, t) {
        cc_deprel d = cc_main_relation(r, t);
        if (t > last && (d == CC_DEP_OBL || d == CC_DEP_ADVCL) && is_governed(r, c, row, last, t)) return t;
    }
    if (last == c->head) return CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, last, t) /* "took part |in the raid|" hangs on the noun */
        if (t > last && cc_main_relation(r, t) == CC_DEP_NMOD && is_governed(r, c, row, last, t)) return t;
    return CC_NO_TOKEN;
}

bool cc_is_governed(const cc_reading *r, const cc_clause *c, int32_t t)
{
    int32_t m = cc_marker(r, t); /* most words stand too far off: no walk for each of them */
    return m > c->head && m <= c->head + REACH + GAP && t == cc_governed(r, c);
}

/* "put |together| a plan", "pieced it |together|": what only that makes of the verb; who "works together" works. */
static bool joins_together(const cc_reading *r, int32_t verb, int32_t t)
{
    static const char *const verbs[] = {"put",  "bring", "piece",  "pull", "weave", "bolt", "knit", "stick", "tie",
                                        "band", "throw", "cobble", "come", "join",  "link", "glue", "string"};
    return cc_span_is(cc_at(r, t)->lower, "together") && CC_AMONG(cc_at(r, verb)->lemma, verbs);
}

bool cc_is_verbs_adverb(const cc_reading *r, int32_t verb, int32_t t)
{
    static const char *const words[] = {"back", "forward", "apart", "aside", "away", "around",  "round", "along", "on",
                                        "over", "off",     "out",   "down",  "up",   "through", "by",    "in"};
    if (t < verb || cc_main_relation(r, t) != CC_DEP_ADVMOD || cc_at(r, t)->first_child != CC_NO_TOKEN) return false;
    if (cc_at(r, verb)->upos != CC_UPOS_VERB) return false;
    if (!CC_AMONG(cc_at(r, t)->lower, words) && !joins_together(r, verb, t)) return false;
    /* "killed |along with| others": whom else */
    if (cc_span_is(cc_at(r, t)->lower, "along") && t + 1 < (int32_t)r->s->count &&
        cc_span_is(cc_at(r, t + 1)->lower, "with"))
        return false;
    /* "at left back": a player */
    if (cc_span_is(cc_at(r, verb)->lower, "left") && cc_at(r, verb)->xpos != CC_XPOS_VBD) return false;
    int32_t o = t - 1;
    return t == verb + 1 ||
           (t == verb + 2 && cc_child(r->s, verb, CC_DEP_OBJ) == o && cc_at(r, o)->upos == CC_UPOS_PRON);
}

bool cc_is_beside_object(const cc_reading *r, const cc_clause *c, int32_t t)
{
    int32_t m = cc_marker(r, t);
    if (m <= c->head || t < m || cc_at(r, t)->head != c->head || cc_at(r, c->head)->upos != CC_UPOS_VERB) return false;
    bool object = c->passive ? c->subject != CC_NO_TOKEN : cc_child(r->s, c->head, CC_DEP_OBJ) != CC_NO_TOKEN;
    if (!object || cc_child_exact(r->s, m, CC_DEP_FIXED) != CC_NO_TOKEN) return false;
    bool clause = cc_main_relation(r, t) == CC_DEP_ADVCL || cc_is_relative(cc_at(r, t));
    if (clause && cc_span_is(cc_at(r, m)->lower, "as")) return false;
    if (clause && cc_at(r, t)->xpos != CC_XPOS_VBG && !cc_is_thing_done(r, t, m)) return false;
    return cc_span_lists(cc_lexeme_find(r->lexicon, cc_at(r, c->head)->lemma)->beside, cc_at(r, m)->lower);
}

void cc_argument_add_beside_object(cc_reading *r, int32_t t, cc_arguments *out)
{
    bool clause = cc_main_relation(r, t) == CC_DEP_ADVCL;
    if (clause) cc_argument_add_kinds(r, out, CC_SLOT_COMPLEMENT, t, CC_PHRASE_CLAUSE);
    else cc_argument_add(r, out, CC_SLOT_COMPLEMENT, t, false);
    cc_argument *g = &out->item.item[out->item.count - 1];
    cc_span word = cc_prepositions(r, t, cc_marker(r, t), cc_at(r, cc_marker(r, t))->lower);
    bool told = g->text.len > word.len && g->text.ptr[word.len] == ' ' &&
                cc_span_equal(cc_span_sub(g->text, 0, word.len), word); /* "to" of a clause */
    told |= g->start < cc_at(r, cc_marker(r, t))->start;                /* "mostly |to| clubs" */
    if (!told) g->text = cc_arena_print(r->arena, "%.*s %.*s", CC_FMT(word), CC_FMT(g->text));
}

int32_t cc_governing_adverb(const cc_reading *r, const cc_clause *c)
{
    int32_t t = cc_governed(r, c) == CC_NO_TOKEN ? CC_NO_TOKEN : particle_of(r, c->head);
    return t != CC_NO_TOKEN && cc_main_relation(r, t) == CC_DEP_ADVMOD ? t : CC_NO_TOKEN;
}

bool cc_noun_governs(const cc_reading *r, int32_t noun, int32_t t)
{
    int32_t m = cc_marker(r, t);
    if (cc_relation(r, t) != CC_DEP_NMOD || m != noun + 1 || r->lex[noun]->event == CC_EVENT_TALK) return false;
    if (!cc_is_nominal(cc_at(r, t)) || cc_at(r, t)->time >= 0 || r->lex[t]->slot == CC_NOUN_TIME) return false;
    const cc_lexeme *row = cc_lexeme_find(r->lexicon, r->lex[noun]->verb);
    cc_slot s = cc_slot_of_oblique(r, t, r->lex[noun]);
    return row->governs && !cc_span_is(cc_at(r, m)->lower, "of") &&
           cc_span_lists(row->prepositions, cc_at(r, m)->lower) &&
           (s == CC_SLOT_OTHER || s == CC_SLOT_MANNER || s == CC_SLOT_PURPOSE);
}

int32_t cc_stranded(const cc_reading *r, int32_t verb)
{
    CC_FOR_CHILDREN(r->s, verb, t) {
        cc_deprel d = cc_main_relation(r, t);
        bool left = (d == CC_DEP_OBL || d == CC_DEP_CASE) && cc_at(r, t)->first_child == CC_NO_TOKEN;
        if (left && t > verb && cc_at(r, t)->upos == CC_UPOS_ADP && is_next(r, verb, t)) return t;
    }
    return CC_NO_TOKEN;
}

void cc_argument_add_governed(cc_reading *r, const cc_clause *c, cc_arguments *out)
{
    int32_t t = cc_governed(r, c);
    bool clause = cc_main_relation(r, t) == CC_DEP_ADVCL;
    if (clause) cc_argument_add_kinds(r, out, CC_SLOT_OBJECT, t, CC_PHRASE_CLAUSE);
    else cc_argument_add(r, out, CC_SLOT_OBJECT, t, false);
    /* "depends directly |on| trade", "confessed |to| having lied": the predicate has it */
    cc_argument *g = &out->item.item[out->item.count - 1];
    const cc_token *m = cc_at(r, cc_marker(r, t));
    if (m->start < g->start) return;
    size_t at = cc_span_find(g->text, cc_arena_print(r->arena, "%.*s ", CC_FMT(m->form)));
    if (at == SIZE_MAX || at > m->start - g->start || (at > 0 && g->text.ptr[at - 1] != ' ')) return;
    g->text = cc_span_sub(g->text, at + m->form.len + 1, g->text.len);
}
