#include "language/lemma.h"

#include "base/utf8.h"

#include <string.h>

static bool starts_character(char c)
{
    return ((unsigned char)c & 0xC0) != 0x80;
}

uint32_t cc_count_characters(cc_span s)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s.len; i++) n += starts_character(s.ptr[i]);
    return n;
}

cc_span cc_last_characters(cc_span s, uint32_t n)
{
    size_t at = s.len;
    while (n > 0 && at > 0)
        if (starts_character(s.ptr[--at])) n--;
    return cc_span_sub(s, at, s.len);
}

uint64_t cc_lemma_key(cc_span ending, uint32_t kind, cc_xpos xpos, cc_upos upos)
{
    uint64_t h = cc_word_hash(ending.ptr, ending.len);
    h ^= ((uint64_t)kind << 16 | (uint64_t)xpos << 8 | upos) * 0x9E3779B97F4A7C15u;
    h *= 0xFF51AFD7ED558CCDu;
    return h ^ (h >> 32);
}

static const cc_lemma_rule *look_up(const cc_lemmas *l, uint64_t h)
{
    uint32_t key = (uint32_t)(h >> 32) | 1;
    for (uint32_t i = (uint32_t)h & (l->slots - 1); l->slot[i].key != 0; i = (i + 1) & (l->slots - 1))
        if (l->slot[i].key == key) return l->slot[i].rule < l->rules ? &l->rule[l->slot[i].rule] : NULL;
    return NULL;
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* Names alone keep the case they are written in, and editors and forums write them in any. */
uint32_t cc_lemma_script(cc_span form, cc_xpos xpos)
{
    if ((xpos != CC_XPOS_NNP && xpos != CC_XPOS_NNPS) || form.len < 2) return 0;
    uint32_t upper = 0, lower = 0;
    for (size_t i = 0; i < form.len; i++) {
        upper += is_upper(form.ptr[i]);
        lower += form.ptr[i] >= 'a' && form.ptr[i] <= 'z';
    }
    if (upper == 0 && lower > 0) return CC_LEMMA_SMALL;
    return upper > 1 && lower == 0 ? CC_LEMMA_CAPITALS : 0;
}

const cc_lemma_rule *cc_lemma_find_whole(const cc_lemmas *l, cc_span form, cc_span lower, cc_xpos xpos, cc_upos upos)
{
    const cc_lemma_rule *r = look_up(l, cc_lemma_key(form, CC_LEMMA_EXACT, xpos, upos));
    return r != NULL ? r : look_up(l, cc_lemma_key(lower, CC_LEMMA_WHOLE, xpos, upos));
}

const cc_lemma_rule *cc_lemma_find_ending(const cc_lemmas *l, cc_span lower, uint32_t script, cc_xpos xpos,
                                          cc_upos upos)
{
    uint32_t length = script != 0 && xpos == CC_XPOS_NNP ? 0 : cc_count_characters(lower);
    for (uint32_t n = length < CC_LEMMA_ENDING ? length : CC_LEMMA_ENDING;; n--) {
        const cc_lemma_rule *r = look_up(l, cc_lemma_key(cc_last_characters(lower, n), n + script, xpos, upos));
        if (r != NULL || n == 0) return r;
    }
}

const cc_lemma_rule *cc_lemma_find(const cc_lemmas *l, cc_span form, cc_span lower, cc_xpos xpos, cc_upos upos)
{
    const cc_lemma_rule *r = cc_lemma_find_whole(l, form, lower, xpos, upos);
    return r != NULL ? r : cc_lemma_find_ending(l, lower, cc_lemma_script(form, xpos), xpos, upos);
}

/* "iPhone", "O'Neill": capitals within are part of the name, whatever the tagger thinks of it. */
static bool is_mixed_case(cc_span form)
{
    bool lower = false, inner = false;
    for (size_t i = 0; i < form.len; i++) {
        lower = lower || (form.ptr[i] >= 'a' && form.ptr[i] <= 'z');
        inner = inner || (i > 0 && is_upper(form.ptr[i]));
    }
    return lower && inner;
}

cc_span cc_capitalised(cc_span lower, cc_arena *a)
{
    size_t n;
    char first[4];
    if (lower.len == 0) return lower;
    size_t size = cc_utf8_encode(cc_utf8_upper(cc_utf8_decode(lower, &n)), first);
    char *out = cc_arena_alloc(a, lower.len - n + size + 1);
    memcpy(out, first, size);
    memcpy(out + size, lower.ptr + n, lower.len - n);
    return (cc_span){out, lower.len - n + size};
}

cc_span cc_lemma_start(cc_casing casing, cc_span form, cc_span lower, cc_arena *a)
{
    switch (casing) {
    case CC_CASE_WRITTEN: return form;
    case CC_CASE_CAPITAL: return is_mixed_case(form) ? form : cc_capitalised(lower, a);
    default: return lower;
    }
}

cc_span cc_lemma_apply(const cc_lemma_rule *r, cc_span form, cc_span lower, cc_arena *a)
{
    size_t added = 0;
    while (added < CC_LEMMA_ADDED && r->added[added] != '\0') added++;
    if (r->strip == 255) return added == 0 ? form : cc_arena_copy(a, (cc_span){r->added, added});
    cc_span word = cc_lemma_start((cc_casing)r->casing, form, lower, a);
    cc_span stem = cc_span_sub(word, 0, word.len - cc_last_characters(word, r->strip).len);
    if (added == 0) return stem.len == 0 ? form : stem;
    char *out = cc_arena_alloc(a, stem.len + added + 1);
    if (stem.len > 0) memcpy(out, stem.ptr, stem.len);
    memcpy(out + stem.len, r->added, added);
    return (cc_span){out, stem.len + added};
}

/* The tags of regular inflection, and what their base forms are. */
static const struct {
    uint8_t xpos, pos;
    uint16_t form;
} inflections[] = {
    {CC_XPOS_NNS, 1, CC_FORM_PLURAL},      {CC_XPOS_VBZ, 2, CC_FORM_PRESENT}, {CC_XPOS_VBD, 2, CC_FORM_PAST},
    {CC_XPOS_VBN, 2, CC_FORM_PAST},        {CC_XPOS_VBG, 2, CC_FORM_GERUND},  {CC_XPOS_JJR, 4, CC_FORM_COMPARATIVE},
    {CC_XPOS_JJS, 4, CC_FORM_SUPERLATIVE},
};

static bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/* "hoped" comes of "hope": "hop" would double its consonant. Where the form has the lemma, its ending and no more. */
static bool wants_e(const cc_token *t, cc_span lemma)
{
    size_t n = lemma.len, vowels = 0;
    bool past =
        (t->xpos == CC_XPOS_VBD || t->xpos == CC_XPOS_VBN) && cc_span_ends(t->lower, "ed") && t->lower.len == n + 2;
    bool gerund = t->xpos == CC_XPOS_VBG && cc_span_ends(t->lower, "ing") && t->lower.len == n + 3;
    if ((!past && !gerund) || n < 3 || !cc_span_equal(cc_span_sub(t->lower, 0, n), lemma)) return false;
    for (size_t i = 0; i < n; i++) vowels += is_vowel(lemma.ptr[i]);
    char last = lemma.ptr[n - 1];
    return vowels == 1 && is_vowel(lemma.ptr[n - 2]) && last != 'w' && last != 'x' && last != 'y';
}

/* Pasts that no ending tells and whose base the rules of the treebank miss. */
static cc_span strong_base(const cc_token *t)
{
    static const struct {
        const char *past;
        cc_span base;
    } rows[] = {
        {"fled", {"flee", 4}}, {"freed", {"free", 4}}, {"bred", {"breed", 5}},
        {"slew", {"slay", 4}}, {"shod", {"shoe", 4}},  {"leaned", {"lean", 4}},
    };
    bool past = t->xpos == CC_XPOS_VBD || t->xpos == CC_XPOS_VBN;
    for (size_t i = 0; past && i < sizeof rows / sizeof *rows; i++)
        if (cc_span_is(t->lower, rows[i].past)) return rows[i].base;
    return (cc_span){0};
}

/* A base form that the lexicon has instead of a lemma that it lacks; the lemma itself otherwise. */
static cc_span known_base(const cc_lexicon *lexicon, const cc_token *t, cc_span lemma, cc_arena *a)
{
    if (wants_e(t, lemma)) {
        cc_span with_e = cc_arena_print(a, "%.*se", CC_FMT(lemma));
        if (cc_lexicon_has(lexicon, with_e, 2)) return with_e;
    }
    for (size_t i = 0; i < sizeof inflections / sizeof *inflections; i++) {
        char base[CC_WORD_LIMIT + 4];
        size_t len;
        if (inflections[i].xpos != t->xpos) continue;
        if (cc_lexicon_has(lexicon, lemma, inflections[i].pos)) return lemma;
        bool found = cc_lexicon_base(lexicon, t->lower, inflections[i].pos, inflections[i].form, base, &len);
        return found ? cc_arena_copy(a, (cc_span){base, len}) : lemma;
    }
    return lemma;
}

/* "the crowd sang", tagged as the present: a verb whose lemma no lexicon has, and whose form is that of another. */
static cc_span known_verb(const cc_lexicon *lexicon, const cc_token *t, cc_span lemma, cc_arena *a)
{
    static const uint16_t forms[] = {CC_FORM_PAST, CC_FORM_PRESENT, CC_FORM_GERUND};
    char base[CC_WORD_LIMIT + 4];
    size_t len;
    if (t->upos != CC_UPOS_VERB || cc_lexicon_has(lexicon, lemma, 2)) return lemma;
    if (cc_lexicon_has(lexicon, t->lower, 2)) return t->lower;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (cc_lexicon_base(lexicon, t->lower, 2, forms[i], base, &len)) return cc_arena_copy(a, (cc_span){base, len});
    return lemma;
}

/* A name that is not written like one: "TEHRAN" is Tehran and "PARK" Park, since it is too long for an abbreviation or
 * an English word; "tehran" is Tehran, since nothing else is. An empty span for all others. */
static cc_span spell_name(const cc_lexicon *lexicon, const cc_token *t, cc_arena *a)
{
    enum { SHORT = 4, LONG = 6 };
    if (t->xpos != CC_XPOS_NNP || t->form.len < SHORT) return (cc_span){0};
    uint8_t name = cc_lexicon_name(lexicon, t->lower);
    uint32_t upper = 0, lower = 0;
    for (size_t i = 0; i < t->form.len; i++) {
        upper += is_upper(t->form.ptr[i]);
        lower += t->form.ptr[i] >= 'a' && t->form.ptr[i] <= 'z';
    }
    bool capitals = upper == t->form.len && ((name & CC_NAME_SMALL) != 0 || upper >= LONG);
    bool small = lower == t->form.len && (name & (CC_NAME_CAPITAL | CC_NAME_SMALL)) == CC_NAME_CAPITAL;
    return capitals || small ? cc_capitalised(t->lower, a) : (cc_span){0};
}

/* A number in digits, without the commas of its thousands: "1,100" is 1100. An empty span for all others. */
static cc_span plain_number(const cc_token *t, cc_arena *a)
{
    cc_span rest = t->form, part;
    if (t->upos != CC_UPOS_NUM || rest.len == 0) return (cc_span){0};
    char *out = cc_arena_alloc(a, rest.len);
    size_t n = 0;
    while (cc_span_split(&rest, ',', &part)) {
        bool first = n == 0, thousands = memchr(t->form.ptr, ',', t->form.len) != NULL;
        size_t digits = 0;
        while (digits < part.len && part.ptr[digits] >= '0' && part.ptr[digits] <= '9') digits++;
        bool whole = digits == part.len || (rest.len == 0 && digits < part.len && part.ptr[digits] == '.');
        if (!whole || digits == 0 || (thousands && (first ? digits > 3 : digits != 3))) return (cc_span){0};
        memcpy(out + n, part.ptr, part.len);
        n += part.len;
    }
    return (cc_span){out, n};
}

/* "dutch" is Dutch. */
static bool is_proper(const cc_lexicon *lexicon, const cc_token *t)
{
    return t->xpos == CC_XPOS_JJ && (cc_lexicon_name(lexicon, t->lower) & CC_NAME_ADJECTIVE) != 0;
}

cc_span cc_lemmatise(const cc_lemmas *l, const cc_lexicon *lexicon, const cc_token *t, cc_arena *a)
{
    cc_xpos xpos = (cc_xpos)t->xpos;
    cc_upos upos = (cc_upos)t->upos;
    cc_span strong = strong_base(t);
    if (strong.len > 0) return strong;
    const cc_lemma_rule *r = cc_lemma_find_whole(l, t->form, t->lower, xpos, upos);
    if (r != NULL) return known_verb(lexicon, t, cc_lemma_apply(r, t->form, t->lower, a), a);
    if (xpos == CC_XPOS_ADD || (xpos == CC_XPOS_NNP && is_mixed_case(t->form))) return t->form;
    cc_span name = spell_name(lexicon, t, a);
    if (name.len > 0) return name;
    name = plain_number(t, a);
    if (name.len > 0) return name;
    if (is_proper(lexicon, t)) return cc_capitalised(t->lower, a);
    r = cc_lemma_find(l, t->form, t->lower, xpos, upos);
    cc_span lemma = known_base(lexicon, t, r == NULL ? t->lower : cc_lemma_apply(r, t->form, t->lower, a), a);
    return known_verb(lexicon, t, lemma, a);
}
