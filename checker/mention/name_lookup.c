/* mention/name_lookup.c - finds what the tables of names and roles know. */
#include "base/utf8.h"
#include "mention/name.h"

#include <string.h>

enum { LONGEST_PHRASE = 96 };

/* Words of a phrase as the tables write them: a space only where the text has one. */
typedef struct {
    char text[LONGEST_PHRASE];
    size_t length;
} phrase;

static bool phrase_add(phrase *p, cc_span word, bool space)
{
    size_t needed = word.len + (space ? 1 : 0);
    if (p->length + needed > LONGEST_PHRASE) return false;
    if (space) p->text[p->length++] = ' ';
    memcpy(p->text + p->length, word.ptr, word.len);
    p->length += word.len;
    return true;
}

static cc_span phrase_span(const phrase *p)
{
    return (cc_span){p->text, p->length};
}

/* The value of the longest entry that starts at the token, -1 for none. The last
 * word may stand for its lemma (a plural) where lemmas is true. */
static int64_t longest(const cc_map *at, const cc_map *more, const cc_sentence *s, uint32_t token, uint32_t end,
                       bool lemmas, uint32_t *length)
{
    phrase p = {.length = 0};
    int64_t found = -1;
    for (uint32_t i = token; i < end && i < s->count; i++) {
        const cc_token *t = &s->token[i];
        phrase before = {.length = 0};
        bool space = i > token && s->token[i - 1].space_after;
        if (lemmas) before = p;
        if (!phrase_add(&p, t->lower, space)) break;
        int64_t value = cc_map_get(at, phrase_span(&p));
        if (value < 0 && lemmas && phrase_add(&before, t->lemma, space)) value = cc_map_get(at, phrase_span(&before));
        bool plural = value < 0 && lemmas && t->lower.len > 3 && t->lower.ptr[t->lower.len - 1] == 's';
        if (plural)
            value = cc_map_get(at, cc_span_sub(phrase_span(&p), 0, p.length - 1)); /* "Prosecutors" as a proper noun */
        if (value >= 0) found = value, *length = i + 1 - token;
        if (t->space_after && cc_map_get(more, phrase_span(&p)) < 0) break;
    }
    return found;
}

const cc_known_name *cc_known_at(const cc_name_lexicon *l, const cc_sentence *s, uint32_t token, uint32_t end,
                                 uint32_t *length)
{
    int64_t found = longest(&l->known_at, &l->known_more, s, token, end, false, length);
    return found < 0 ? NULL : &l->known.item[found];
}

const cc_role *cc_role_at(const cc_name_lexicon *l, const cc_sentence *s, uint32_t token, uint32_t end,
                          uint32_t *length)
{
    int64_t found = longest(&l->role_at, &l->role_more, s, token, end, true, length);
    cc_span word = token < s->count ? s->token[token].lower : CC_LIT("");
    if (found < 0 && token < end && cc_span_starts(word, "ex-")) { /* "ex-president", one token */
        *length = 1;
        return cc_role_find(l, cc_span_sub(word, 3, word.len));
    }
    return found < 0 ? NULL : &l->role.item[found];
}

const cc_role *cc_role_ending(const cc_name_lexicon *l, const cc_sentence *s, uint32_t token, uint32_t *first)
{
    enum { LONGEST_ROLE = 4 };
    uint32_t from = token >= LONGEST_ROLE ? token - LONGEST_ROLE + 1 : 0;
    for (uint32_t i = from; i <= token; i++) {
        uint32_t length = 0;
        const cc_role *r = cc_role_at(l, s, i, token + 1, &length);
        if (r == NULL || i + length != token + 1) continue;
        *first = i;
        return r;
    }
    return NULL;
}

const cc_role *cc_role_find(const cc_name_lexicon *l, cc_span lower)
{
    int64_t found = cc_map_get(&l->role_at, lower);
    return found < 0 ? NULL : &l->role.item[found];
}

const cc_known_name *cc_known_find(const cc_name_lexicon *l, cc_span lower)
{
    int64_t found = cc_map_get(&l->known_at, lower);
    return found < 0 ? NULL : &l->known.item[found];
}

const cc_name_word *cc_name_word_find(const cc_name_lexicon *l, cc_span lower)
{
    int64_t found = cc_map_get(&l->word_at, lower);
    return found < 0 ? NULL : &l->word.item[found];
}

const cc_group_word *cc_group_word_find(const cc_name_lexicon *l, cc_span lemma)
{
    int64_t found = cc_map_get(&l->group_at, lemma);
    return found < 0 ? NULL : &l->group.item[found];
}

bool cc_is_government_word(const cc_name_lexicon *l, cc_span lower)
{
    const cc_group_word *g = cc_group_word_find(l, lower);
    return g != NULL && g->kind == CC_GROUP_GOVERNMENT;
}

bool cc_given_name(const cc_name_lexicon *l, cc_span lower, cc_gender *gender)
{
    int64_t found = cc_map_get(&l->given, lower);
    if (found < 0) return false;
    *gender = (cc_gender)found;
    return true;
}

cc_gender cc_given_ending(const cc_name_lexicon *l, cc_span lower)
{
    enum { LONGEST_ENDING = 6 };
    char text[LONGEST_ENDING + 1] = "-";
    for (size_t n = LONGEST_ENDING; n > 0; n--) {
        if (lower.len < n + 2) continue;
        memcpy(text + 1, lower.ptr + lower.len - n, n);
        int64_t found = cc_map_get(&l->given, (cc_span){text, n + 1});
        if (found >= 0) return (cc_gender)found;
    }
    return CC_GENDER_UNKNOWN;
}

cc_span cc_full_given(const cc_name_lexicon *l, cc_span lower)
{
    int64_t found = cc_map_get(&l->nickname, lower);
    return found < 0 ? lower : l->full_form.item[found];
}

/* Replace every `from` by the no longer `to`, in place. */
static size_t respell(char *text, size_t length, cc_spelling s)
{
    size_t out = 0;
    for (size_t i = 0; i < length;) {
        bool hit = length - i >= s.from.len && memcmp(text + i, s.from.ptr, s.from.len) == 0;
        if (!hit) {
            text[out++] = text[i++];
            continue;
        }
        memcpy(text + out, s.to.ptr, s.to.len);
        out += s.to.len;
        i += s.from.len;
    }
    return out;
}

cc_span cc_name_bare(cc_span folded)
{
    static const char *const articles[] = {"al-", "el-", "as-", "ar-", "ad-", "an-", "ash-"};
    enum { LEFT = 3 };
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++)
        if (cc_span_starts(folded, articles[i]) && folded.len >= strlen(articles[i]) + LEFT)
            return cc_span_sub(folded, strlen(articles[i]), folded.len);
    return folded;
}

cc_span cc_name_sound(const cc_name_lexicon *l, cc_span folded, cc_arena *a)
{
    char *text = (char *)cc_arena_copy(a, folded).ptr;
    size_t length = folded.len;
    for (uint32_t i = 0; i < l->spelling.count; i++) length = respell(text, length, l->spelling.item[i]);
    return (cc_span){text, length};
}
