/* One name that two articles write in two ways: "Alison Prewett" and "Alison Prewitt", "Veltaa" and "Velta".
 *
 * Words of names that are one slip apart are found by the words with one letter left out, names that are alike but for
 * one word by the name with that word left out: linear in the names. No article may have both. */
#include "judge/answer.h"

#include "base/utf8.h"
#include "language/spelling.h"

#include <string.h>

enum { NAME_WORDS = 4, POSTING_ROOM = 24 };

/* One way in which one article writes one word of a name: where it first does. */
typedef struct {
    uint32_t article, name, token;
    cc_span word;
    cc_span rest;      /* the name without it: "= mark _" */
    bool last;         /* the last word of its name */
    bool whole, alone; /* its article's first of this name, of this word */
} written;

typedef struct {
    uint32_t item[POSTING_ROOM];
    uint32_t count;
} posting;

typedef struct {
    cc_judging *r;
    CC_ARRAY(written) all;
    cc_map word;  /* "article word" -> 1: the article has it, as a name or not; "article rest word": as this name */
    cc_map key;   /* a word without a letter, a name without a word -> index into postings */
    cc_map asked; /* "article word/article word": the two were compared */
    cc_map filed; /* "article word" -> statement */
    CC_ARRAY(posting *) postings;
} writing_run;

static cc_span key_of(const writing_run *w, uint32_t article, cc_span word)
{
    return cc_arena_print(w->r->arena, "%u %.*s", article, CC_FMT(word));
}

static bool has_word(const writing_run *w, uint32_t article, cc_span word)
{
    return cc_map_get(&w->word, key_of(w, article, word)) >= 0;
}

/* --- when two words are one name -------------------------------------------------------------- */

/* What one word has and the other has not, between the letters alike at both ends. */
static void difference(cc_span x, cc_span y, cc_span *a, cc_span *b, size_t *after)
{
    size_t head = 0, tail = 0, shorter = x.len < y.len ? x.len : y.len;
    while (head < shorter && x.ptr[head] == y.ptr[head]) head++;
    while (tail < shorter - head && x.ptr[x.len - 1 - tail] == y.ptr[y.len - 1 - tail]) tail++;
    *a = cc_span_sub(x, head, x.len - tail), *b = cc_span_sub(y, head, y.len - tail), *after = tail;
}

/* "Kelaris" and "Kelares", "Andrei" and "Andrey": the ending of a name of another script. */
static bool ends_romanised(cc_span x, cc_span y)
{
    cc_span a, b;
    size_t after;
    difference(x, y, &a, &b, &after);
    return a.len == 1 && b.len == 1 && after <= 1 && strchr("eiy", a.ptr[0]) != NULL && strchr("eiy", b.ptr[0]) != NULL;
}

/* The letter that one word has behind the other, 0 for none; not that of "Veltaa", which is the last one again. */
static char letter_added(cc_span x, cc_span y)
{
    if (x.len > y.len) return letter_added(y, x);
    bool longer = y.len == x.len + 1 && memcmp(x.ptr, y.ptr, x.len) == 0 && y.ptr[x.len] != x.ptr[x.len - 1];
    return longer ? y.ptr[x.len] : '\0';
}

/* A letter or two in the middle, with both ends alike: "Pearl" and "Peril". */
static bool is_garbled(cc_span x, cc_span y)
{
    enum { SHORTEST = 5, MOST = 2 };
    cc_span a, b;
    size_t after;
    if (x.len < SHORTEST || y.len < SHORTEST) return false;
    difference(x, y, &a, &b, &after);
    return a.len <= MOST && b.len <= MOST && after > 0 && x.ptr[0] == y.ptr[0];
}

static bool is_slip(cc_span x, cc_span y)
{
    return cc_one_letter_apart(x, y) || cc_transcribed_alike(x, y);
}

/* "Qaeda" and "Qaida", "Centre" and "Center": each paper has its own way, and nobody wonders. */
static bool is_house_style(const writing_run *w, cc_span x, cc_span y)
{
    cc_span name = cc_answer_of(w->r->rules, x, "written");
    bool known = name.len > 0 && cc_span_equal(name, cc_answer_of(w->r->rules, y, "written"));
    return known || cc_spelt_alike(x, y) || ends_romanised(x, y);
}

static bool is_letters(cc_span word)
{
    for (size_t i = 0; i < word.len; i++)
        if (!(word.ptr[i] >= 'a' && word.ptr[i] <= 'z') && (unsigned char)word.ptr[i] < 0x80) return false;
    return true;
}

/* A word of the language, which may well be another word's neighbour: "Banks" and "Bands". */
static bool is_common(const writing_run *w, cc_span word)
{
    static const cc_wn_pos parts[] = {CC_WN_NOUN, CC_WN_VERB, CC_WN_ADJ};
    uint32_t sense;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (w->r->rules->wordnet != NULL && cc_wordnet_senses(w->r->rules->wordnet, word, parts[i], &sense, 1) > 0)
            return true;
    return false;
}

static const cc_name *name_of(const writing_run *w, const written *x)
{
    return &cc_judging_article(w->r, x->article)->names.item[x->name];
}

/* A man and a woman. */
static bool are_of_two_sexes(const writing_run *w, const written *x, const written *y)
{
    int32_t i = name_of(w, x)->entity, k = name_of(w, y)->entity;
    if (i < 0 || k < 0) return false;
    const cc_entity *a = &cc_judging_article(w->r, x->article)->entities.item[i],
                    *b = &cc_judging_article(w->r, y->article)->entities.item[k];
    return a->gender != b->gender && a->gender != CC_GENDER_UNKNOWN && b->gender != CC_GENDER_UNKNOWN;
}

/* Family names and names of one word, neither a word of the language. */
static bool are_rare(const writing_run *w, const written *x, const written *y)
{
    enum { SHORTEST = 5 };
    return x->word.len >= SHORTEST && y->word.len >= SHORTEST && x->last && y->last && !is_common(w, x->word) &&
           !is_common(w, y->word);
}

/* "Petr" and "Petra", "Orlov" and "Orlova" are two; "Kosava" and "Kosavan", "Market" and "Markets" are one word's
 * forms, where not all else of two foreign names is the same ("Vorrero Unidos"). */
static bool are_two_forms(const writing_run *w, cc_span x, cc_span y, bool rest)
{
    char added = letter_added(x, y);
    if (added == 'a') return true;
    bool form = added == 's' || added == 'n' || added == 'i';
    return form && (!rest || is_common(w, x) || is_common(w, y));
}

/* "Ybarra" and "Ibarra", "Kristof" and "Cristof": letters that stand for one sound at the head of a name. */
static bool begin_alike(cc_span x, cc_span y)
{
    static const char *const sounds[] = {"iyj", "ckq", "sz", "vwf", "td", "aeo", "bp", "gj"};
    for (size_t i = 0; i < sizeof sounds / sizeof *sounds; i++)
        if (strchr(sounds[i], x.ptr[0]) != NULL && strchr(sounds[i], y.ptr[0]) != NULL) return true;
    return x.ptr[0] == y.ptr[0];
}

/* rest: all else of the two names is the same, so that words of the language are slips of each other too, and the
 * first letter of two that are none may be the slip. */
static bool are_one_name(const writing_run *w, const written *x, const written *y, bool rest)
{
    bool head = x->word.ptr[0] == y->word.ptr[0] || (rest && are_rare(w, x, y) && begin_alike(x->word, y->word));
    if (cc_span_equal(x->word, y->word) || !head) return false;
    if (!is_slip(x->word, y->word) && !(rest && is_garbled(x->word, y->word))) return false;
    if (is_house_style(w, x->word, y->word) || are_of_two_sexes(w, x, y)) return false;
    return !are_two_forms(w, x->word, y->word, rest) && (rest || are_rare(w, x, y));
}

/* --- filing ---------------------------------------------------------------------------------------- */

static uint32_t file(writing_run *w, const written *x)
{
    cc_judging *r = w->r;
    cc_span key = key_of(w, x->article, x->word);
    int64_t filed = cc_map_put(&w->filed, key, r->store.statement.count);
    if (filed < (int64_t)r->store.statement.count) return (uint32_t)filed;
    const cc_article *a = cc_judging_article(r, x->article);
    const cc_name *n = name_of(w, x);
    const cc_sentence *s = cc_sentence_of_token(a, x->token);
    cc_statement t = {.ask = CC_ASK_ACTOR,
                      .article = x->article,
                      .claim = -1,
                      .sentence = (uint32_t)(s - a->sentences.item),
                      .start = n->at.start,
                      .end = n->at.end,
                      .token = x->token,
                      .event = -1,
                      .mention = -1,
                      .kind = CC_LIT("answer:spelling"),
                      .value = x->word,
                      .head = CC_NO_CONCEPT};
    cc_context_of_range(&t.context, &r->vocabulary, x->article, s->first, s->first + s->count, r->arena);
    return cc_store_add(&r->store, &r->vocabulary, &t);
}

/* The article of x has the other way too: of a whole name, the whole name. */
static bool knows(const writing_run *w, const written *x, const written *y, bool rest)
{
    cc_span word = rest ? cc_arena_print(w->r->arena, "%.*s %.*s", CC_FMT(x->rest), CC_FMT(y->word)) : y->word;
    return has_word(w, x->article, word);
}

static void compare(writing_run *w, const written *x, const written *y, bool rest)
{
    cc_judging *r = w->r;
    if (x->article == y->article || cc_told_apart(r, x->article, y->article)) return;
    if (!are_one_name(w, x, y, rest)) return;
    if (knows(w, x, y, rest) || knows(w, y, x, rest)) return;
    bool turned = x->article > y->article;
    cc_span pair =
        cc_arena_print(r->arena, "%u %u %.*s/%.*s", turned ? y->article : x->article, turned ? x->article : y->article,
                       CC_FMT(turned ? y->word : x->word), CC_FMT(turned ? x->word : y->word));
    if (cc_map_get(&w->asked, pair) >= 0) return;
    cc_map_put(&w->asked, pair, 1);
    uint32_t first = file(w, x), second = file(w, y);
    const cc_statement p = r->store.statement.item[first], q = r->store.statement.item[second];
    cc_comparison c = {r->rules, NULL, r->story, &r->vocabulary, &p, &q, 1, 2, r->clauses};
    const cc_rule *rule = cc_rules_compare(r->rules, &c);
    if (rule != NULL) *CC_PUSH(r->arena, &r->clashes) = (cc_clash){first, second, rule, 0.6f, CC_LIT("")};
}

/* Compare with what was filed under the key before, and file it. */
static void meet(writing_run *w, uint32_t at, cc_span key, bool rest)
{
    int64_t i = cc_map_put(&w->key, key, w->postings.count);
    if (i == (int64_t)w->postings.count) *CC_PUSH(w->r->arena, &w->postings) = CC_NEW(w->r->arena, posting);
    posting *p = w->postings.item[i];
    for (uint32_t k = 0; k < p->count; k++) compare(w, &w->all.item[p->item[k]], &w->all.item[at], rest);
    if (p->count < POSTING_ROOM) p->item[p->count++] = at;
}

/* --- gathering --------------------------------------------------------------------------------------- */

/* The words of a name in small letters without marks, and their tokens; 0: too many, or no letters. */
static uint32_t words_of(writing_run *w, const cc_article *a, const cc_name *n, cc_span word[NAME_WORDS],
                         uint32_t token[NAME_WORDS])
{
    uint32_t words = 0;
    for (uint32_t t = n->at.first; t < n->at.last; t++) {
        cc_span folded = cc_utf8_fold(w->r->arena, a->tokens.item[t].form);
        if (!is_letters(folded) || folded.len < 2) continue;
        if (words == NAME_WORDS) return 0;
        word[words] = folded, token[words++] = t;
    }
    return words;
}

/* The name with its i-th word left out. */
static cc_span rest_of(const writing_run *w, const cc_span *word, uint32_t words, uint32_t i)
{
    cc_span rest = CC_LIT("=");
    for (uint32_t k = 0; k < words; k++)
        rest = cc_arena_print(w->r->arena, "%.*s %.*s", CC_FMT(rest), CC_FMT(k == i ? CC_LIT("_") : word[k]));
    return rest;
}

/* Under the word itself and the word with each of its letters but the first left out. */
static void meet_by_letters(writing_run *w, uint32_t at, cc_span word)
{
    meet(w, at, word, false);
    for (size_t k = 1; k < word.len; k++)
        meet(w, at,
             cc_arena_print(w->r->arena, "%.*s%.*s", (int)k, word.ptr, (int)(word.len - k - 1), word.ptr + k + 1),
             false);
}

/* Note a key; whether the article has it here first. */
static bool note(writing_run *w, uint32_t article, cc_span word)
{
    cc_span key = key_of(w, article, word);
    bool first = cc_map_get(&w->word, key) < 0;
    cc_map_put(&w->word, key, 1);
    return first;
}

static void gather_name(writing_run *w, uint32_t article, uint32_t name)
{
    enum { SHORTEST = 4, LONGEST = 24 };
    cc_arena *arena = w->r->arena;
    const cc_article *a = cc_judging_article(w->r, article);
    cc_span word[NAME_WORDS];
    uint32_t token[NAME_WORDS], words = words_of(w, a, &a->names.item[name], word, token);
    for (uint32_t i = 0; i < words; i++) {
        if (word[i].len < SHORTEST || word[i].len > LONGEST) continue;
        written x = {article, name, token[i], word[i], rest_of(w, word, words, i), i + 1 == words, false, false};
        x.whole = note(w, article, cc_arena_print(arena, "%.*s %.*s", CC_FMT(x.rest), CC_FMT(x.word))) && words > 1;
        x.alone = note(w, article, cc_arena_print(arena, "* %.*s", CC_FMT(x.word)));
        if (x.whole || x.alone) *CC_PUSH(arena, &w->all) = x;
    }
}

/* Once all names are known: an article may write one name in both ways. */
static void meet_all(writing_run *w)
{
    for (uint32_t i = 0; i < w->all.count; i++) {
        if (w->all.item[i].whole) meet(w, i, w->all.item[i].rest, true);
        if (w->all.item[i].alone) meet_by_letters(w, i, w->all.item[i].word);
    }
}

void cc_compare_writings(cc_judging *r)
{
    writing_run w = {.r = r,
                     .word = {.arena = r->arena},
                     .key = {.arena = r->arena},
                     .asked = {.arena = r->arena},
                     .filed = {.arena = r->arena}};
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        for (uint32_t t = 0; t < a->tokens.count; t++)
            cc_map_put(&w.word, key_of(&w, i, cc_utf8_fold(r->arena, a->tokens.item[t].form)), 1);
    }
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        for (uint32_t n = 0; n < a->names.count; n++) {
            const cc_name *name = &a->names.item[n];
            if (name->kind > CC_NAME_OTHER || name->extra || !cc_speaks_at(a, name->at.start)) continue;
            gather_name(&w, i, n);
        }
    }
    meet_all(&w);
    cc_map_free(&w.word);
    cc_map_free(&w.key);
    cc_map_free(&w.asked);
    cc_map_free(&w.filed);
}
