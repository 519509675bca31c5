/* Answers to how somebody or a body is called: two given names before one family name, two names of a body that are
 * alike but for one word. Who has both in one article tells two apart, and asks nothing. */
#include "judge/answer.h"

#include "base/utf8.h"

#include <stdlib.h>

/* The name that the word heads, of this kind and the first of its bearer in the article, or NULL. */
static const cc_name *name_headed(const cc_word *p, cc_name_kind kind)
{
    int32_t name = cc_word_token(p)->name;
    const cc_name *n = name < 0 ? NULL : &p->article->names.item[name];
    bool heads = n != NULL && n->kind == kind && n->at.head == p->sentence->first + (uint32_t)p->at;
    if (!heads || n->entity < 0) return NULL;
    const cc_entity *e = &p->article->entities.item[n->entity];
    for (int32_t i = e->first; i >= 0 && i < name; i++)
        if (p->article->names.item[i].entity == n->entity && p->article->names.item[i].kind == kind) return NULL;
    return e->named ? n : NULL;
}

static void file(const cc_word *p, const cc_name *n, cc_span kind, cc_span value)
{
    int32_t first = (int32_t)(n->at.first - p->sentence->first), last = (int32_t)(n->at.last - p->sentence->first) - 1;
    cc_statement s = cc_word_state(p, CC_ASK_ACTOR, kind, first, last, p->at, CC_NO_CONCEPT, value, 0);
    s.token = p->sentence->first + (uint32_t)p->at;
    cc_store_add(&p->run->store, &p->run->vocabulary, &s);
}

static bool is_letters(cc_span word)
{
    for (size_t i = 0; i < word.len; i++)
        if (word.ptr[i] == '.' || (word.ptr[i] >= '0' && word.ptr[i] <= '9')) return false;
    return true;
}

/* As the article writes it: "Marc Gurman" and "Mark Gurman" are one person to the names. */
void cc_gather_given(const cc_word *p)
{
    enum { SHORTEST = 3 };
    const cc_name *n = name_headed(p, CC_NAME_PERSON);
    if (n == NULL || n->at.last - n->at.first != 2) return;
    const cc_token *given = &p->article->tokens.item[n->at.first], *family = given + 1;
    if (given->upos != CC_UPOS_PROPN || family->upos != CC_UPOS_PROPN || given->lower.len < SHORTEST) return;
    if (!is_letters(given->lower) || !is_letters(family->lower)) return;
    file(p, n, cc_arena_print(p->run->arena, "answer:given:%.*s", CC_FMT(family->lower)), given->lower);
}

/* The person of whom the article has most names and pronouns, and enough of them; -1: none, or several. */
static int32_t main_person(const cc_article *a, cc_arena *arena)
{
    enum { ENOUGH = 4 };
    uint32_t *told = CC_NEW_ARRAY(arena, a->entities.count + 1, uint32_t), most = 0;
    int32_t who = -1;
    for (uint32_t i = 0; i < a->names.count; i++)
        if (a->names.item[i].entity >= 0) told[a->names.item[i].entity]++;
    for (uint32_t i = 0; i < a->entities.count; i++) {
        const cc_entity *e = &a->entities.item[i];
        if (e->kind != CC_NAME_PERSON || !e->named || told[i] < ENOUGH || told[i] < most) continue;
        who = told[i] == most ? -1 : (int32_t)i;
        most = told[i];
    }
    return who;
}

/* "Dan Thole" here and "Dan Maxen" there, each the one whom the article is about and begins with. */
void cc_gather_family(const cc_word *p)
{
    enum { LEAD = 4, SHORTEST = 3 };
    if (p->sentence - p->article->sentences.item >= LEAD) return;
    const cc_name *n = name_headed(p, CC_NAME_PERSON);
    if (n == NULL || n->at.last - n->at.first != 2) return;
    const cc_token *given = &p->article->tokens.item[n->at.first], *family = given + 1;
    if (given->upos != CC_UPOS_PROPN || family->upos != CC_UPOS_PROPN || given->lower.len < SHORTEST) return;
    if (!is_letters(given->lower) || !is_letters(family->lower)) return;
    if (main_person(p->article, p->run->arena) != n->entity) return;
    file(p, n, cc_arena_print(p->run->arena, "answer:family:%.*s", CC_FMT(given->lower)), family->lower);
}

enum { BODY_WORDS = 8, FEWEST_WORDS = 3 };

/* The words of a name, cut at hyphens too, without "the" and "of". */
static uint32_t words_of(cc_span name, cc_span word[BODY_WORDS])
{
    static const char *const small[] = {"the", "of", "and", "for", "in", "de", "la", "&"};
    uint32_t n = 0;
    size_t from = 0;
    for (size_t i = 0; i <= name.len; i++) {
        if (i < name.len && name.ptr[i] != ' ' && name.ptr[i] != '-') continue;
        cc_span w = cc_span_sub(name, from, i);
        from = i + 1;
        if (w.len == 0 || CC_AMONG(w, small)) continue;
        if (n == BODY_WORDS) return 0;
        word[n++] = w;
    }
    return n;
}

/* "US-Korea Institute" and "UK-Korea Institute", "Institute of Earth Studies" and "of Territorial Studies": filed
 * under the name with each of its words left out in turn. */
void cc_gather_body(const cc_word *p)
{
    const cc_name *n = name_headed(p, CC_NAME_ORGANISATION);
    if (n == NULL) return;
    cc_span text = cc_utf8_lowercase(p->run->arena, cc_article_slice(p->article, n->at.start, n->at.end));
    cc_span word[BODY_WORDS];
    uint32_t words = words_of(text, word);
    if (words < FEWEST_WORDS) return;
    for (uint32_t out = 0; out < words; out++) {
        cc_span rest = CC_LIT("answer:body:");
        for (uint32_t i = 0; i < words; i++)
            if (i != out) rest = cc_arena_print(p->run->arena, "%.*s%.*s ", CC_FMT(rest), CC_FMT(word[i]));
            else rest = cc_arena_print(p->run->arena, "%.*s_ ", CC_FMT(rest));
        file(p, n, rest, word[out]);
    }
}

static int by_text(const void *a, const void *b)
{
    return cc_span_compare(*(const cc_span *)a, *(const cc_span *)b);
}

static cc_span joined(const cc_word *p, const cc_span word[BODY_WORDS], uint32_t words)
{
    cc_span out = CC_LIT("");
    for (uint32_t i = 0; i < words; i++)
        out = cc_arena_print(p->run->arena, "%.*s%s%.*s", CC_FMT(out), i > 0 ? " " : "", CC_FMT(word[i]));
    return out;
}

/* "Martin Haan-Velde" and "Martin Velde-Haan", "Free Northern Army" and "Northern Free Army": filed under its words in
 * the order of the alphabet. */
void cc_gather_order(const cc_word *p)
{
    const cc_name *n = name_headed(p, CC_NAME_ORGANISATION);
    if (n == NULL) n = name_headed(p, CC_NAME_PERSON);
    if (n == NULL) n = name_headed(p, CC_NAME_OTHER);
    if (n == NULL) return;
    cc_span text = cc_utf8_lowercase(p->run->arena, cc_article_slice(p->article, n->at.start, n->at.end));
    cc_span word[BODY_WORDS];
    uint32_t words = words_of(text, word);
    if (words < FEWEST_WORDS) return;
    cc_span told = joined(p, word, words);
    qsort(word, words, sizeof *word, by_text);
    file(p, n, cc_arena_print(p->run->arena, "answer:order:%.*s", CC_FMT(joined(p, word, words))), told);
}
