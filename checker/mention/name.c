/* mention/name.c - finds the names of an article: runs of capital words, cut where
 * titles, nations and time words end them.
 *
 *   "Russian President Vladimir Putin"  ->  Russian + (title "Russian President") Vladimir Putin
 *   "White House press secretary Jen Psaki" -> White House + (title ...) Jen Psaki */
#include "base/utf8.h"
#include "mention/name_finding.h"

/* "The Hill", "the Hague", "al-Qaeda": known names that start with what is no name word. */
static bool find_irregular(cc_name_finder *f, uint32_t i, uint32_t *next)
{
    uint32_t length = 0;
    const cc_token *t = &f->s->token[i];
    const cc_known_name *k = cc_name_known_here(f, i, f->s->count, &length);
    if (k == NULL) return false;
    bool proper = false;
    for (uint32_t j = i; j < i + length; j++) proper = proper || cc_name_is_proper(&f->s->token[j]);
    bool demonym = k->demonym && cc_is_capital(t->form) && (t->upos == CC_UPOS_ADJ || t->upos == CC_UPOS_NOUN);
    bool capitals = (length > 1 || i > 0 || k->exact_case) && !f->shouting;
    for (uint32_t j = i; j < i + length; j++) capitals = capitals && cc_is_capital(f->s->token[j].form);
    bool firm = length == 1 && cc_name_opens_as_firm(f, k, i);
    if (!demonym && !capitals && !firm && (!proper || (i == 0 && length == 1))) return false;
    cc_name_add_known(f, k, i, i + length);
    *next = i + length;
    return true;
}

/* "Former President Trump", "Reporter George Smith": a role that opens the sentence. */
static bool opens_with_role(const cc_name_finder *f, uint32_t i)
{
    uint32_t length = 0;
    if (!cc_is_capital(f->s->token[i].form)) return false;
    const cc_role *r = cc_role_at(f->names, f->s, i, f->s->count, &length);
    return r != NULL && (r->use == CC_ROLE_TITLE || r->use == CC_ROLE_HONORIFIC) && i + length < f->s->count &&
           cc_name_is_token(f, i + length);
}

/* "EASA said": capitals that spell no word, however the tagger reads them. */
static bool is_odd_acronym(const cc_name_finder *f, uint32_t i)
{
    enum { SHORTEST = 3, LONGEST = 6 };
    const cc_token *t = &f->s->token[i];
    if (f->shouting || t->form.len < SHORTEST || t->form.len > LONGEST || cc_name_is_time_word(f, i)) return false;
    for (size_t c = 0; c < t->form.len; c++)
        if (t->form.ptr[c] < 'A' || t->form.ptr[c] > 'Z') return false;
    return f->l->wordnet != NULL && cc_wordnet_pos(f->l->wordnet, t->lower) == 0 && t->upos != CC_UPOS_DET &&
           t->upos != CC_UPOS_PRON && t->upos != CC_UPOS_AUX && t->upos != CC_UPOS_SCONJ && t->upos != CC_UPOS_CCONJ &&
           t->upos != CC_UPOS_INTJ && t->upos != CC_UPOS_NUM && t->upos != CC_UPOS_ADP && t->upos != CC_UPOS_PART;
}

/* A word that the tagger took for a common one, but a capital inside a sentence of small letters: "after that, Tinning
 * confessed". */
static bool is_odd_capital(const cc_name_finder *f, uint32_t i)
{
    const cc_token *t = &f->s->token[i];
    if (i == 0 || t->form.len < 3 || !cc_is_capital(t->form) || f->shouting || cc_name_is_time_word(f, i)) return false;
    if (cc_is_government_word(f->names, t->lower)) return false;
    if (t->upos != CC_UPOS_NOUN && t->upos != CC_UPOS_VERB && t->upos != CC_UPOS_ADJ && t->upos != CC_UPOS_X &&
        t->upos != CC_UPOS_ADV)
        return false;
    const cc_token *before = &f->s->token[i - 1];
    if (before->upos == CC_UPOS_PUNCT && !cc_span_is(before->form, ",")) return false;
    if (before->upos == CC_UPOS_DET || before->xpos == CC_XPOS_PRPS) return false;
    return cc_role_find(f->names, t->lower) == NULL && cc_name_word_find(f->names, t->lower) == NULL;
}

/* "|Tervano| said", "|Ostrava| and Brno": no word of English opens the sentence, whatever the tagger makes of it. */
static bool opens_unknown(const cc_name_finder *f, uint32_t i)
{
    const cc_token *t = &f->s->token[i];
    if (i > 0 || f->shouting || t->form.len < 4 || !cc_is_capital(t->form) || f->l->wordnet == NULL) return false;
    if (!cc_name_is_bare_noun(f->s, i) || t->upos != CC_UPOS_NOUN || cc_name_is_time_word(f, i)) return false;
    if (cc_deprel_main(t->deprel) != CC_DEP_NSUBJ) return false;
    if (cc_span_find(t->form, CC_LIT("-")) != SIZE_MAX || cc_role_find(f->names, t->lower) != NULL) return false;
    return cc_wordnet_pos(f->l->wordnet, t->lower) == 0 && cc_wordnet_pos(f->l->wordnet, t->lemma) == 0;
}

/* "the |Federation| of Mine Workers": a common word to the tagger, but a capital, and the rest of the name follows. */
static bool opens_body(const cc_name_finder *f, uint32_t i)
{
    const cc_token *t = &f->s->token[i];
    if (i == 0 || i + 2 >= f->s->count || f->shouting || t->upos != CC_UPOS_NOUN || !cc_is_capital(t->form))
        return false;
    const cc_name_word *w = cc_name_word_find(f->names, t->lower);
    return w != NULL && w->kind == CC_NAME_ORGANISATION && cc_span_is(f->s->token[i + 1].form, "of") &&
           cc_name_is_token(f, i + 2) && cc_role_find(f->names, f->s->token[i + 2].lower) == NULL;
}

/* A capital adjective or noun before a name inside the sentence: "Foreign Minister Maas", "Russian President". */
static bool opens_run(const cc_name_finder *f, uint32_t i)
{
    if (cc_name_is_token(f, i) || opens_with_role(f, i) || cc_name_opens_with_article(f, i)) return true;
    if (i > 0 && i + 1 < f->s->count && cc_name_may_continue(f, i) && cc_name_is_token(f, i + 1)) return true;
    return is_odd_capital(f, i) || is_odd_acronym(f, i) || opens_unknown(f, i) || opens_body(f, i);
}

/* Most words have capitals: a headline in title case tells nothing by them. A sentence of names alone has a full stop,
 * as some headlines have too. */
static bool is_shouting(const cc_article *article, const cc_sentence *s)
{
    bool title = s->block < article->blocks.count && article->blocks.item[s->block].kind == CC_BLOCK_TITLE;
    uint32_t words = 0, capitals = 0;
    for (uint32_t i = 0; i < s->count; i++) {
        if (s->token[i].form.len < 4) continue;
        words++;
        capitals += cc_is_capital(s->token[i].form);
    }
    bool ended = cc_span_is(s->token[s->count - 1].form, ".");
    return (title || !ended) && words >= 4 && 5 * capitals > 4 * words;
}

/* "|European| Space Agency", "|British| Medical Association": the nation belongs to the name of a body that calls
 * itself so; a state's own organs are the state's ("Russian Foreign Ministry"). */
static bool opens_national_body(const cc_name_finder *f, uint32_t i)
{
    static const char *const bodies[] = {"association", "federation", "organisation", "organization", "agency",
                                         "institute",   "academy",    "society",      "foundation",   "confederation",
                                         "university",  "museum",     "league"};
    uint32_t length = 0;
    if (f->shouting || i + 1 >= f->s->count || !cc_name_is_token(f, i + 1)) return false;
    const cc_known_name *k = cc_name_known_here(f, i, f->s->count, &length);
    if (k == NULL || !k->demonym || length != 1) return false;
    uint32_t end = cc_name_run_end(f, i + 1);
    return end >= i + 3 && CC_AMONG(f->s->token[end - 1].lower, bodies);
}

static void find_in_sentence(cc_name_finder *f)
{
    for (uint32_t i = 0; i < f->s->count;) {
        uint32_t next;
        bool demonym = f->s->token[i].upos == CC_UPOS_ADJ && !opens_national_body(f, i) && find_irregular(f, i, &next);
        if (demonym) {
            i = next;
        } else if (opens_run(f, i)) {
            uint32_t length = 0;
            const cc_known_name *k = cc_name_known_here(f, i, f->s->count, &length);
            next = cc_name_run_end(f, i);
            /* "the Globe and Mail": a known name goes on where capitals alone would end it. */
            if (k != NULL && i + length > next) cc_name_add_known(f, k, i, next = i + length);
            else cc_name_cut_run(f, i, next);
            i = next;
        } else if (find_irregular(f, i, &next)) {
            i = next;
        } else {
            i++;
        }
    }
}

static bool has_names(cc_block_kind k)
{
    return k != CC_BLOCK_MENU && k != CC_BLOCK_DATE && k != CC_BLOCK_TAGS;
}

static void find_all(const cc_mention_lexicon *l, cc_article *article, const cc_map *learned)
{
    for (uint32_t i = 0; i < article->sentences.count; i++) {
        const cc_sentence *s = &article->sentences.item[i];
        cc_name_finder f = {l, l->name, article, s, i, is_shouting(article, s), learned};
        if (s->block < article->blocks.count && !has_names(article->blocks.item[s->block].kind)) continue;
        find_in_sentence(&f);
    }
}

/* "Ada |Sowers|": a plain word to the tagger, behind a given name the family's; a headline has capitals for any word.
 */
static bool is_family(const cc_article *article, const cc_name *n, uint32_t t)
{
    uint32_t block = article->sentences.item[n->at.sentence].block;
    bool headline = block < article->blocks.count && article->blocks.item[block].kind == CC_BLOCK_TITLE;
    return !headline && n->kind == CC_NAME_PERSON && n->at.last == n->at.first + 2 && t + 1 == n->at.last &&
           article->tokens.item[t].upos == CC_UPOS_NOUN && cc_name_is_proper(&article->tokens.item[n->at.first]);
}

/* The words of persons, and names of one word, that stand inside a sentence. */
static void learn_words(const cc_article *article, cc_map *learned)
{
    for (uint32_t i = 0; i < article->names.count; i++) {
        const cc_name *n = &article->names.item[i];
        if (n->kind != CC_NAME_PERSON && n->at.last - n->at.first > 1) continue;
        if (is_shouting(article, &article->sentences.item[n->at.sentence])) continue;
        for (uint32_t t = n->at.first; t < n->at.last; t++) {
            const cc_token *token = &article->tokens.item[t];
            bool inside = t > article->sentences.item[n->at.sentence].first;
            bool proper = cc_name_is_proper(token) || is_family(article, n, t);
            if (inside && proper && cc_is_capital(token->form) && token->form.len > 2)
                cc_map_set(learned, token->form, 1);
        }
    }
}

/* Twice: what a name is inside one sentence, it is at the start of another. */
void cc_names_find(const cc_mention_lexicon *l, cc_article *article)
{
    cc_map learned = {.arena = &article->arena};
    find_all(l, article, NULL);
    learn_words(article, &learned);
    for (uint32_t i = 0; i < article->tokens.count; i++) article->tokens.item[i].name = -1;
    article->names.count = 0;
    find_all(l, article, &learned);
    cc_map_free(&learned);
    cc_names_group(l, article);
}
