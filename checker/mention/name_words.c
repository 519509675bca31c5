/* mention/name_words.c - the words of a name, and what they say of another name's. */
#include "mention/name_grouping.h"

bool cc_name_is_initial(cc_span w)
{
    return w.len == 1 || (w.len <= 4 && w.ptr[w.len - 1] == '.');
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

size_t cc_name_second_initial(cc_span given, cc_span family)
{
    enum { MOST = 3 };
    size_t letters = 0, second = 0;
    bool dotted = false;
    for (size_t i = 0; i < given.len; i++) {
        if (given.ptr[i] == '.' && i > 0) {
            dotted = true;
            continue;
        }
        if (!is_capital(given.ptr[i])) return 0;
        if (++letters == 2) second = i;
    }
    bool shouted = !dotted && (family.len < 2 || is_capital(family.ptr[1]));
    return letters >= 2 && letters <= MOST && !shouted ? second : 0;
}

void cc_name_words_split(cc_name_words *w, cc_span key)
{
    cc_span part;
    *w = (cc_name_words){.complete = true};
    while (cc_span_split(&key, ' ', &part)) {
        while (part.len > 0 && (part.ptr[part.len - 1] == ',')) part.len--;
        if (part.len == 0 || cc_is_nickname(part)) continue;
        if (w->count == CC_NAME_WORDS) w->complete = false;
        else w->word[w->count++] = cc_name_bare(part);
    }
}

static bool is_generation(const cc_name_grouping *g, cc_span word)
{
    const cc_name_word *w = cc_name_word_find(g->names, word);
    return w != NULL && w->kind == CC_NAME_PERSON;
}

cc_span cc_name_family(const cc_name_grouping *g, const cc_name_words *w)
{
    uint32_t i = w->count;
    while (i > 1 && is_generation(g, w->word[i - 1])) i--;
    return i > 0 ? w->word[i - 1] : CC_LIT("");
}

static bool same_given(const cc_name_grouping *g, cc_span a, cc_span b)
{
    if (cc_span_equal(a, b)) return true;
    if (cc_name_is_initial(a) || cc_name_is_initial(b)) return a.ptr[0] == b.ptr[0];
    return cc_span_equal(cc_full_given(g->names, a), cc_full_given(g->names, b));
}

static bool has_word(const cc_name_words *w, cc_span word)
{
    for (uint32_t i = 0; i < w->count; i++)
        if (cc_span_equal(w->word[i], word)) return true;
    return false;
}

/* Every word of the shorter name is in the longer: "Garcia Marquez", "Gabriel Garcia Marquez". */
bool cc_name_words_part(const cc_name_words *part, const cc_name_words *whole)
{
    if (part->count >= whole->count) return false;
    for (uint32_t i = 0; i < part->count; i++)
        if (!has_word(whole, part->word[i])) return false;
    return true;
}

/* The words between given and family name do not speak against each other. */
static bool middles_agree(const cc_name_words *a, const cc_name_words *b)
{
    if (a->count < 3 || b->count < 3) return true;
    return a->word[1].ptr[0] == b->word[1].ptr[0];
}

static bool generations_agree(const cc_name_grouping *g, const cc_name_words *a, const cc_name_words *b)
{
    cc_span x = a->word[a->count - 1], y = b->word[b->count - 1];
    bool of_a = is_generation(g, x), of_b = is_generation(g, y);
    return !(of_a && of_b) || cc_span_equal(x, y);
}

bool cc_name_words_agree(const cc_name_grouping *g, const cc_name_words *a, const cc_name_words *b)
{
    if (!generations_agree(g, a, b)) return false;
    if (cc_name_words_part(a, b) || cc_name_words_part(b, a)) return true;
    return cc_span_equal(cc_name_family(g, a), cc_name_family(g, b)) && same_given(g, a->word[0], b->word[0]) &&
           middles_agree(a, b);
}
