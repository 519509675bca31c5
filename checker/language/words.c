#include "language/words.h"

#include "base/map.h"

#include <string.h>

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_letters(cc_span form)
{
    for (size_t i = 0; i < form.len; i++)
        if (!is_upper(form.ptr[i]) && (form.ptr[i] < 'a' || form.ptr[i] > 'z') && (signed char)form.ptr[i] >= 0)
            return false;
    return form.len > 0;
}

static void tag(cc_token *t, cc_upos upos, cc_xpos xpos)
{
    t->upos = (uint8_t)upos;
    t->xpos = (uint8_t)xpos;
}

static const cc_token *neighbour(const cc_sentence *s, uint32_t i, int way)
{
    int64_t k = (int64_t)i + way;
    return k < 0 || k >= s->count ? NULL : &s->token[k];
}

static cc_deprel relation(const cc_token *t)
{
    return cc_deprel_main((cc_deprel)t->deprel);
}

/* "report.pdf" names a file, and EWT has it a common noun. */
static void read_file_name(cc_sentence *s, uint32_t i)
{
    static const char *const endings[] = {".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".jpg", ".gif", ".zip"};
    cc_token *t = &s->token[i];
    if (t->form.len < 6 || memchr(t->form.ptr, '.', t->form.len) == NULL || memchr(t->form.ptr, '/', t->form.len) ||
        memchr(t->form.ptr, '@', t->form.len))
        return;
    for (size_t k = 0; k < sizeof endings / sizeof *endings; k++)
        if (cc_span_ends(t->lower, endings[k])) tag(t, CC_UPOS_NOUN, CC_XPOS_NN);
}

/* "works best": what modifies a verb is an adverb. */
static void read_superlative(cc_sentence *s, uint32_t i)
{
    cc_token *t = &s->token[i];
    if (t->xpos == CC_XPOS_JJS && relation(t) == CC_DEP_ADVMOD) tag(t, CC_UPOS_ADV, CC_XPOS_RBS);
}

/* "The ferry's late": a verb in the tree is no possessive. */
static void read_short_verb(cc_sentence *s, uint32_t i)
{
    cc_token *t = &s->token[i];
    if (t->xpos == CC_XPOS_POS && (relation(t) == CC_DEP_COP || relation(t) == CC_DEP_AUX) &&
        cc_span_is(t->lower, "'s"))
        tag(t, CC_UPOS_AUX, CC_XPOS_VBZ);
}

/* Adjectives that name people where only a noun can stand. */
static const char *const people[] = {"executive",    "native",     "junior",   "senior",   "criminal", "militant",
                                     "radical",      "moderate",   "liberal",  "veteran",  "local",    "conservative",
                                     "professional", "suspect",    "minor",    "adult",    "official", "representative",
                                     "intellectual", "individual", "relative", "resident", "brute",    "reactionary"};

/* "The executive resigned", "chief executive Ada Falk", but not "chief executive officer". */
static void read_person(cc_sentence *s, uint32_t i)
{
    cc_token *t = &s->token[i];
    if (t->xpos != CC_XPOS_JJ || t->upos != CC_UPOS_ADJ || !CC_AMONG(t->lower, people)) return;
    const cc_token *before = neighbour(s, i, -1), *after = neighbour(s, i, 1);
    cc_deprel r = relation(t);
    bool chief = before != NULL && cc_span_is(before->lower, "chief") && cc_span_is(t->lower, "executive") &&
                 (after == NULL || after->upos != CC_UPOS_NOUN);
    if (chief || r == CC_DEP_NSUBJ || r == CC_DEP_OBJ || r == CC_DEP_IOBJ || r == CC_DEP_APPOS)
        tag(t, CC_UPOS_NOUN, CC_XPOS_NN);
}

/* What is put right in the tags, word by word. */
static void (*const readings[])(cc_sentence *, uint32_t) = {read_file_name, read_superlative, read_short_verb,
                                                            read_person};

/* The word that opens the sentence behind quotation marks and dashes, if it could be a name taken for a common noun. */
static cc_token *opening_noun(const cc_sentence *s)
{
    uint32_t i = 0;
    while (i < s->count && s->token[i].upos == CC_UPOS_PUNCT) i++;
    if (i + 2 >= s->count) return NULL;
    cc_token *t = &s->token[i];
    bool common = t->xpos == CC_XPOS_NN || t->xpos == CC_XPOS_NNS;
    return common && t->form.len > 2 && is_upper(t->form.ptr[0]) && is_letters(t->form) ? t : NULL;
}

static bool is_in_capitals(const cc_sentence *s)
{
    uint32_t capitals = 0, words = 0;
    for (uint32_t i = 0; i < s->count; i++) {
        const cc_token *t = &s->token[i];
        if (!is_letters(t->form)) continue;
        words++;
        capitals += is_upper(t->form.ptr[0]);
    }
    return capitals * 3 > words * 2;
}

/* Neither in WordNet nor in the treebank, in any form. */
static bool is_unheard(const cc_lexicon *l, cc_span lower)
{
    uint8_t noun, verb, frames;
    const cc_lexicon_slot *slot = cc_lexicon_find(l, lower.ptr, lower.len);
    return slot == NULL && cc_lexicon_forms(l, lower.ptr, lower.len, &noun, &verb, &frames) == 0;
}

/* Lexicographer files of WordNet's nouns. */
enum { FILE_ANIMAL = 5, FILE_PERSON = 18 };

/* How the article writes a word where no sentence opens. */
enum { SEEN_NAME = 1, SEEN_SMALL = 2 };

typedef struct {
    cc_map ids;
    CC_ARRAY(uint8_t) seen;
} evidence;

/* A name alone: "the Hale Bridge" says nothing of "Hale". */
static bool is_lone_name(const cc_sentence *s, uint32_t i)
{
    const cc_token *before = neighbour(s, i, -1), *after = neighbour(s, i, 1);
    return i > 0 && s->token[i].upos == CC_UPOS_PROPN && is_upper(s->token[i].form.ptr[0]) &&
           before->upos != CC_UPOS_PUNCT && !is_upper(before->form.ptr[0]) &&
           (after == NULL || !is_upper(after->form.ptr[0]));
}

static void collect(evidence *e, const cc_article *a, cc_arena *arena)
{
    e->ids.arena = arena;
    for (uint32_t k = 0; k < a->sentences.count; k++) {
        const cc_token *t = opening_noun(&a->sentences.item[k]);
        if (t == NULL || cc_map_get(&e->ids, t->lower) >= 0) continue;
        *CC_PUSH(arena, &e->seen) = 0;
        cc_map_put(&e->ids, t->lower, e->seen.count - 1);
    }
    for (uint32_t k = 0; k < a->sentences.count && e->seen.count > 0; k++) {
        const cc_sentence *s = &a->sentences.item[k];
        bool title = is_in_capitals(s);
        for (uint32_t i = 0; i < s->count; i++) {
            const cc_token *t = &s->token[i];
            bool small = t->form.ptr[0] >= 'a' && t->form.ptr[0] <= 'z';
            if (!small && (title || !is_lone_name(s, i))) continue;
            int64_t id = cc_map_get(&e->ids, t->lower);
            if (id >= 0) e->seen.item[id] |= small ? SEEN_SMALL : SEEN_NAME;
        }
    }
}

/* "Siemens and Alstom will merge": a rare word beside a name, and none for people. */
static bool is_beside_name(const cc_sentence *s, const cc_token *t, const cc_lexicon *l)
{
    uint8_t noun, verb, frames;
    uint32_t i = (uint32_t)(t - s->token);
    const cc_token *name = neighbour(s, i, 2);
    if (name == NULL || s->token[i + 1].upos != CC_UPOS_CCONJ || name->upos != CC_UPOS_PROPN ||
        relation(name) != CC_DEP_CONJ || name->head != (int32_t)i)
        return false;
    const cc_lexicon_slot *slot = cc_lexicon_find(l, t->lower.ptr, t->lower.len);
    cc_lexicon_forms(l, t->lower.ptr, t->lower.len, &noun, &verb, &frames);
    return (slot == NULL || slot->word == 0) && noun != FILE_PERSON && noun != FILE_ANIMAL;
}

/* Names that open a sentence look like any other word there. */
static void find_names(cc_article *a, const cc_lexicon *l)
{
    cc_arena arena = {0};
    evidence e = {0};
    collect(&e, a, &arena);
    for (uint32_t k = 0; k < a->sentences.count && e.seen.count > 0; k++) {
        const cc_sentence *s = &a->sentences.item[k];
        cc_token *t = opening_noun(s);
        if (t == NULL || is_in_capitals(s)) continue;
        uint8_t seen = e.seen.item[cc_map_get(&e.ids, t->lower)];
        if ((seen & SEEN_SMALL) != 0) continue;
        if ((seen & SEEN_NAME) != 0 || is_unheard(l, t->lower) || is_beside_name(s, t, l))
            tag(t, CC_UPOS_PROPN, CC_XPOS_NNP);
    }
    cc_map_free(&e.ids);
    cc_arena_free(&arena);
}

static bool is_small(cc_span form)
{
    for (size_t i = 0; i < form.len; i++)
        if (is_upper(form.ptr[i])) return false;
    return true;
}

static bool is_written_small(const cc_sentence *s)
{
    for (uint32_t i = 0; i < s->count; i++)
        if (!is_small(s->token[i].form)) return false;
    return true;
}

/* "'s been", "'s already got": has. */
static bool is_has(const cc_sentence *s, uint32_t i)
{
    static const char *const participles[] = {"been", "got", "had", "become"};
    const cc_token *t = &s->token[i];
    if (t->xpos != CC_XPOS_VBZ || t->upos != CC_UPOS_AUX || !cc_span_is(t->lower, "'s")) return false;
    uint32_t k = i + 1;
    while (k < s->count && (s->token[k].upos == CC_UPOS_ADV || s->token[k].upos == CC_UPOS_PART)) k++;
    return k < s->count && CC_AMONG(s->token[k].lower, participles);
}

static void lemmatise(cc_sentence *s, const cc_lemmas *lemmas, const cc_lexicon *lexicon, cc_arena *a)
{
    bool small = is_written_small(s);
    for (uint32_t i = 0; i < s->count; i++) {
        cc_token *t = &s->token[i];
        t->lemma = cc_lemmatise(lemmas, lexicon, t, a);
        if (is_has(s, i)) t->lemma = CC_LIT("have");
        /* Who writes everything small leaves the capitals of names to the reader. */
        bool name = small && t->xpos == CC_XPOS_NNP && is_small(t->lemma) && is_letters(t->lemma);
        if (name && t->lemma.len > 2) t->lemma = cc_capitalised(t->lemma, a);
    }
}

void cc_words_settle(cc_article *article, const cc_lemmas *lemmas, const cc_lexicon *lexicon)
{
    for (uint32_t k = 0; k < article->sentences.count; k++) {
        cc_sentence *s = &article->sentences.item[k];
        for (uint32_t i = 0; i < s->count; i++)
            for (size_t r = 0; r < sizeof readings / sizeof *readings; r++) readings[r](s, i);
    }
    find_names(article, lexicon);
    for (uint32_t k = 0; k < article->sentences.count; k++)
        lemmatise(&article->sentences.item[k], lemmas, lexicon, &article->arena);
}
