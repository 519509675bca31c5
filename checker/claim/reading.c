#include "claim/reading.h"

#include <string.h>

cc_reading *cc_reading_new(const cc_claim_lexicon *l, cc_article *article)
{
    uint32_t longest = 1;
    for (uint32_t i = 0; i < article->sentences.count; i++)
        if (article->sentences.item[i].count > longest) longest = article->sentences.item[i].count;
    cc_arena *a = &article->arena;
    cc_reading *r = CC_NEW(a, cc_reading);
    r->lexicon = l, r->article = article, r->arena = a;
    r->lex = CC_NEW_ARRAY(a, longest, const cc_lexeme *);
    r->low = CC_NEW_ARRAY(a, longest, int32_t);
    r->high = CC_NEW_ARRAY(a, longest, int32_t);
    r->order = CC_NEW_ARRAY(a, longest, int32_t);
    r->marker = CC_NEW_ARRAY(a, longest, int32_t);
    r->clause_of = CC_NEW_ARRAY(a, longest, int32_t);
    r->used = CC_NEW_ARRAY(a, longest, bool);
    r->titled = CC_NEW_ARRAY(a, article->entities.count + 1, bool);
    return r;
}

/* Function words that no table but that of negation and modals speaks of are looked up too: they are few. */
static const cc_lexeme *look_up(const cc_reading *r, int32_t t)
{
    const cc_token *k = cc_at(r, t);
    if (k->upos == CC_UPOS_PUNCT || k->upos == CC_UPOS_SYM) return &r->lexicon->lexeme.item[0];
    const cc_lexeme *x = cc_lexeme_find(r->lexicon, k->lemma);
    /* A noun of saying may stand in the plural alone ("talks"), a name of a day in capitals. */
    if (x == &r->lexicon->lexeme.item[0] && !cc_span_equal(k->lemma, k->lower))
        x = cc_lexeme_find(r->lexicon, k->lower);
    return x;
}

/* "call for", "carry out": the row of the phrase speaks instead of that of its verb. */
static const cc_lexeme *look_up_phrase(const cc_reading *r, int32_t t)
{
    const cc_lexeme *x = r->lex[t];
    if (!x->starts_phrase) return x;
    CC_FOR_CHILDREN(r->s, t, c) {
        cc_deprel d = cc_relation(r, c);
        const cc_lexeme *pair = NULL;
        if (d == CC_DEP_COMPOUND_PRT || (d == CC_DEP_CASE && c > t))
            pair = cc_lexeme_find_pair(r->lexicon, cc_at(r, t)->lemma, cc_at(r, c)->lemma);
        else if (cc_deprel_main(d) == CC_DEP_OBL && c > t && cc_child(r->s, t, CC_DEP_OBJ) == CC_NO_TOKEN) {
            int32_t m = cc_marker(r, c);
            if (m != CC_NO_TOKEN) pair = cc_lexeme_find_pair(r->lexicon, cc_at(r, t)->lemma, cc_at(r, m)->lemma);
        }
        if (pair != NULL) return pair;
    }
    return x;
}

/* Both ends of every subtree: a token passes its own place up until an ancestor reaches as far already. */
void cc_extents_find(cc_reading *r)
{
    int32_t n = (int32_t)r->s->count;
    for (int32_t t = 0; t < n; t++) r->low[t] = r->high[t] = t;
    for (int32_t t = 0; t < n; t++)
        for (int32_t h = cc_at(r, t)->head; h != CC_NO_TOKEN && r->low[h] > t; h = cc_at(r, h)->head) r->low[h] = t;
    for (int32_t t = n - 1; t >= 0; t--)
        for (int32_t h = cc_at(r, t)->head; h != CC_NO_TOKEN && r->high[h] < t; h = cc_at(r, h)->head) r->high[h] = t;
}

static void find_order(cc_reading *r)
{
    uint32_t n = 0;
    r->order[n++] = r->s->root;
    for (uint32_t i = 0; i < n; i++)
        CC_FOR_CHILDREN(r->s, r->order[i], c) r->order[n++] = c;
}

void cc_reading_look_up(cc_reading *r, uint32_t sentence)
{
    r->s = &r->article->sentences.item[sentence];
    r->sentence = sentence;
    int32_t n = (int32_t)r->s->count;
    r->according = r->marked = r->timed = false;
    for (int32_t t = 0; t < n; t++) {
        r->according |= cc_span_is(cc_at(r, t)->lower, "according");
        r->lex[t] = look_up(r, t);
        r->timed |= cc_at(r, t)->time >= 0 || r->lex[t]->slot == CC_NOUN_TIME;
        r->clause_of[t] = -1;
        r->used[t] = false;
    }
    for (int32_t t = 0; t < n; t++)
        if (cc_at(r, t)->upos == CC_UPOS_VERB) r->lex[t] = look_up_phrase(r, t);
    cc_extents_find(r);
}

static bool is_marker(const cc_reading *r, int32_t t)
{
    cc_deprel d = cc_main_relation(r, t);
    return (d == CC_DEP_CASE || d == CC_DEP_MARK) && cc_at(r, t)->xpos != CC_XPOS_POS;
}

/* Asked for many times a token, and the tree does not change any more. */
static void find_markers(cc_reading *r)
{
    int32_t n = (int32_t)r->s->count;
    for (int32_t t = 0; t < n; t++) r->marker[t] = CC_NO_TOKEN;
    for (int32_t t = n - 1; t >= 0; t--)
        if (cc_at(r, t)->head >= 0 && is_marker(r, t)) r->marker[cc_at(r, t)->head] = t;
    r->marked = true;
}

void cc_reading_open(cc_reading *r, uint32_t sentence)
{
    cc_reading_look_up(r, sentence);
    cc_tree_repair(r);
    find_order(r);
    find_markers(r);
    r->clause.count = 0;
}

int32_t cc_finite_word(const cc_reading *r, int32_t top)
{
    int32_t aux = cc_child(r->s, top, CC_DEP_AUX), cop = cc_child(r->s, top, CC_DEP_COP);
    return aux != CC_NO_TOKEN ? aux : cop != CC_NO_TOKEN ? cop : top;
}

int32_t cc_hyphen_half(const cc_reading *r, int32_t t)
{
    int32_t first = t - 2;
    if (first < 0 || !cc_span_is(cc_at(r, t - 1)->form, "-") || cc_at(r, t - 1)->space_after) return CC_NO_TOKEN;
    return cc_at(r, first)->space_after || cc_at(r, first)->upos == CC_UPOS_PUNCT ? CC_NO_TOKEN : first;
}

bool cc_is_nominal(const cc_token *t)
{
    return t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_PROPN || t->upos == CC_UPOS_PRON || t->upos == CC_UPOS_NUM ||
           t->upos == CC_UPOS_SYM || t->upos == CC_UPOS_X;
}

bool cc_is_relative(const cc_token *t)
{
    return t->xpos == CC_XPOS_WDT || t->xpos == CC_XPOS_WP || t->xpos == CC_XPOS_WPS || t->xpos == CC_XPOS_WRB ||
           (t->upos == CC_UPOS_PRON && cc_span_is(t->lower, "that"));
}

int32_t cc_clause_above(const cc_reading *r, int32_t t)
{
    int32_t own = r->clause_of[t];
    for (int32_t h = cc_at(r, t)->head; h != CC_NO_TOKEN; h = cc_at(r, h)->head)
        if (r->clause_of[h] >= 0 && r->clause_of[h] != own) return r->clause_of[h];
    return -1;
}

int32_t cc_clause_around(const cc_reading *r, int32_t t)
{
    return r->clause_of[t] >= 0 ? r->clause_of[t] : cc_clause_above(r, t);
}

cc_voice *cc_voice_around(const cc_reading *r, int32_t t)
{
    int32_t c = cc_clause_around(r, t);
    return c < 0 ? NULL : r->clause.item[c].voice;
}

bool cc_is_number_sign(const cc_reading *r, int32_t t)
{
    if (t == 0 || t + 1 >= (int32_t)r->s->count || !cc_span_is(cc_at(r, t)->form, "No")) return false;
    cc_upos before = (cc_upos)cc_at(r, t - 1)->upos;
    return cc_at(r, t + 1)->upos == CC_UPOS_NUM && before != CC_UPOS_PUNCT;
}

bool cc_has_own_subject(const cc_reading *r, int32_t t)
{
    CC_FOR_CHILDREN(r->s, t, c) {
        cc_deprel d = cc_main_relation(r, c);
        if (d == CC_DEP_NSUBJ || d == CC_DEP_CSUBJ) return true;
    }
    return false;
}

bool cc_has_to(const cc_reading *r, int32_t t)
{
    CC_FOR_CHILDREN(r->s, t, c)
        if (cc_main_relation(r, c) == CC_DEP_MARK && cc_at(r, c)->xpos == CC_XPOS_TO) return true;
    return false;
}

int cc_name_kind_at(const cc_reading *r, int32_t t)
{
    int32_t name = cc_at(r, t)->name;
    return name < 0 ? -1 : (int)r->article->names.item[name].kind;
}

int32_t cc_marker(const cc_reading *r, int32_t t)
{
    if (r->marked) return r->marker[t];
    CC_FOR_CHILDREN(r->s, t, c)
        if (is_marker(r, c)) return c;
    return CC_NO_TOKEN;
}

/* "as if", "along with", "until after", "from behind": two words that say one thing, where the first alone says
 * another. */
static bool is_marker_pair(cc_span first, const cc_token *second)
{
    static const char *const bounds[] = {"after", "before"}, *const as[] = {"if", "though"},
                             *const spots[] = {"behind", "under",   "inside", "within",
                                               "near",   "beneath", "above",  "below"};
    if (cc_span_is(first, "as")) return CC_AMONG(second->lower, as);
    if (cc_span_is(first, "along") || cc_span_is(first, "together")) return cc_span_is(second->lower, "with");
    if (cc_span_is(first, "until") || cc_span_is(first, "till")) return CC_AMONG(second->lower, bounds);
    if (cc_span_is(first, "out")) return cc_span_is(second->lower, "of");
    return cc_span_is(first, "from") && CC_AMONG(second->lower, spots);
}

cc_span cc_marker_words(const cc_reading *r, int32_t t)
{
    int32_t m = cc_marker(r, t);
    if (m == CC_NO_TOKEN) return CC_LIT("");
    int32_t last = m;
    CC_FOR_CHILDREN(r->s, m, c)
        if (cc_relation(r, c) == CC_DEP_FIXED) last = c;
    if (last == m && m + 1 < t && cc_at(r, m + 1)->head == t && is_marker_pair(cc_at(r, m)->lower, cc_at(r, m + 1)))
        last++;
    if (last == m) return cc_at(r, m)->lower;
    cc_span words = cc_at(r, m)->lower;
    for (int32_t k = m + 1; k <= last; k++)
        words = cc_arena_print(r->arena, "%.*s %.*s", CC_FMT(words), CC_FMT(cc_at(r, k)->lower));
    return words;
}

bool cc_number_names(const cc_reading *r, int32_t number)
{
    static const char *const words[] = {"magnitude", "category", "level", "phase",  "grade", "type",   "class",
                                        "stage",     "size",     "route", "flight", "group", "version"};
    if (number == 0) return false;
    const cc_token *before = cc_at(r, number - 1);
    if (before->head != cc_at(r, number)->head || cc_deprel_main((cc_deprel)before->deprel) != CC_DEP_COMPOUND)
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(before->lower, words[i])) return true;
    return false;
}
