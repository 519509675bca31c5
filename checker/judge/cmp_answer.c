/* Comparators of answers (judge/answer.h): two parts of one body, two homes, two causes, two spellings. */
#include "judge/answer.h"
#include "judge/fit.h"

#include "language/spelling.h"

#include <string.h>

/* --- things ------------------------------------------------------------------------------- */

/* A word of the text, in whatever case. */
static bool stands_in(cc_span word, cc_span text)
{
    cc_span other;
    while (cc_span_split(&text, ' ', &other))
        if (cc_span_equal_nocase(word, other)) return true;
    return false;
}

static cc_span words_of(const cc_comparison *c, const cc_statement *s)
{
    return cc_article_slice(c->story->article[s->article], s->start, s->end);
}

/* Neither a word for the other, a kind or a part of it: "heater", "charger"; not "heart attack", "attack". */
bool cmp_other_answer(const cc_comparison *c)
{
    enum { SENSES = 3, STEPS = 6 };
    const cc_wordnet *w = c->rules->wordnet;
    cc_span x = c->a->value, y = c->b->value;
    cc_span p = cc_concept_class(&c->rules->concepts, x, CC_UPOS_NOUN),
            q = cc_concept_class(&c->rules->concepts, y, CC_UPOS_NOUN);
    if (cc_span_equal(x, y) || (p.len > 0 && cc_span_equal(p, q))) return false;
    if (stands_in(x, words_of(c, c->b)) || stands_in(y, words_of(c, c->a))) return false;
    if (w == NULL) return true;
    return !cc_wordnet_synonyms(w, x, y, CC_WN_NOUN, 0) && !cc_wordnet_is_a(w, x, y, CC_WN_NOUN, SENSES, STEPS) &&
           !cc_wordnet_is_a(w, y, x, CC_WN_NOUN, SENSES, STEPS) && !cc_wordnet_part_of(w, x, y) &&
           !cc_wordnet_part_of(w, y, x);
}

/* The word, or one that it is the table's name of ("lorry" of "truck"), stands in the article. */
static bool tells_of(const cc_comparison *c, const cc_statement *in, const cc_statement *other)
{
    const cc_article *a = c->story->article[in->article], *b = c->story->article[other->article];
    for (uint32_t i = 0; i < a->tokens.count; i++)
        if (cc_span_equal_nocase(a->tokens.item[i].lemma, other->value) ||
            cc_span_equal_nocase(a->tokens.item[i].lemma, b->tokens.item[other->token].lemma))
            return true;
    return false;
}

bool cmp_other_kind(const cc_comparison *c)
{
    bool other =
        !cc_span_equal(c->a->value, c->b->value) && !cc_answers_go_together(c->rules, c->a->value, c->b->value);
    return other && !tells_of(c, c->a, c->b) && !tells_of(c, c->b, c->a);
}

/* "Boeing 737" and "Boeing 737-800" may be one. */
bool cmp_other_make(const cc_comparison *c)
{
    return cmp_other_sort(c) && cc_span_find(c->a->value, c->b->value) == SIZE_MAX &&
           cc_span_find(c->b->value, c->a->value) == SIZE_MAX;
}

bool cmp_other_means(const cc_comparison *c)
{
    return cmp_other_answer(c) && !cc_answers_go_together(c->rules, c->a->value, c->b->value) &&
           !tells_of(c, c->a, c->b) && !tells_of(c, c->b, c->a);
}

/* --- parts of the body ---------------------------------------------------------------------- */

/* What lies where; a part that is its own region is a whole of which others are parts. */
static cc_span region_of(const cc_comparison *c, cc_span part)
{
    cc_span region = cc_answer_of(c->rules, part, "part");
    return region.len > 0 ? region : part;
}

static bool go_together(const cc_comparison *c, cc_span x, cc_span y)
{
    return cc_answers_go_together(c->rules, x, y);
}

bool cmp_other_part(const cc_comparison *c)
{
    cc_span x = c->a->value, y = c->b->value;
    bool inside = cc_span_equal(region_of(c, x), y) || cc_span_equal(region_of(c, y), x);
    return !cc_span_equal(x, y) && !inside && !go_together(c, x, y);
}

bool cmp_other_sort(const cc_comparison *c)
{
    return !cc_span_equal(c->a->value, c->b->value) && !go_together(c, c->a->value, c->b->value);
}

/* --- homes -------------------------------------------------------------------------------------- */

/* A state, a county, a country: one may well live there and in the other's town. */
static bool is_wide(const cc_comparison *c, cc_span place)
{
    static const char *const wide[] = {"country", "american state", "state",  "province",
                                       "county",  "continent",      "island", "region"};
    enum { SENSES = 2, STEPS = 3 };
    if (c->rules->wordnet == NULL) return true;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
        if (cc_wordnet_is_a(c->rules->wordnet, place, cc_span_of(wide[i]), CC_WN_NOUN, SENSES, STEPS)) return true;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
        if (cc_span_find(place, cc_span_of(wide[i])) != SIZE_MAX) return true;
    return false;
}

/* Whether the place stands in the chain or lies in one of its places. */
static bool lies_in(const cc_comparison *c, cc_span place, cc_span chain)
{
    cc_span link;
    while (cc_span_split(&chain, '|', &link))
        if (cc_span_equal(place, link) || cc_span_find(link, place) != SIZE_MAX ||
            cc_span_find(place, link) != SIZE_MAX ||
            (c->rules->wordnet != NULL && cc_wordnet_part_of(c->rules->wordnet, place, link)))
            return true;
    return false;
}

/* A link that is told by nothing but a wider place, or that is the other's. */
static bool touches(const cc_comparison *c, cc_span x, cc_span y)
{
    cc_span rest = x, link;
    bool town = false;
    while (cc_span_split(&rest, '|', &link)) {
        if (is_wide(c, link)) continue;
        town = true;
        if (lies_in(c, link, y)) return true;
    }
    return !town;
}

static bool names_town(const cc_comparison *c, const cc_statement *in, cc_span chain)
{
    const cc_article *a = c->story->article[in->article];
    cc_span link;
    while (cc_span_split(&chain, '|', &link))
        for (uint32_t i = 0; !is_wide(c, link) && i < a->tokens.count; i++)
            if (cc_span_equal(a->tokens.item[i].lower, link)) return true;
    return false;
}

/* Two towns of one person; where an article names the other's town too, one may lie by the other. */
bool cmp_other_home(const cc_comparison *c)
{
    cc_span x = c->a->value, y = c->b->value;
    return !touches(c, x, y) && !touches(c, y, x) && !(names_town(c, c->a, y) && names_town(c, c->b, x));
}

/* A town, a venue, a water, a whole land: places of two sorts are no two answers, for one may lie in the other. */
static const char *sort_of_place(const cc_comparison *c, cc_span place)
{
    cc_span word, rest = place;
    while (cc_span_split(&rest, ' ', &word)) {
        cc_span sort = cc_answer_of(c->rules, word, "venue");
        if (sort.len > 0) return cc_span_is(sort, "water") ? "water" : "venue";
    }
    return is_wide(c, place) ? "wide" : "town";
}

bool cmp_other_deed_place(const cc_comparison *c)
{
    return strcmp(sort_of_place(c, cc_concept_bare(c->a->value)), sort_of_place(c, cc_concept_bare(c->b->value))) ==
               0 &&
           cmp_other_name(c);
}

/* --- names ------------------------------------------------------------------------------------------ */

static bool names_word(const cc_comparison *c, const cc_statement *in, cc_span word)
{
    const cc_article *a = c->story->article[in->article];
    for (uint32_t i = 0; i < a->tokens.count; i++)
        if (cc_span_equal(a->tokens.item[i].lower, word)) return true;
    return false;
}

/* The two names stand for one person to the names: a short form, or another way to write it. */
static bool is_one_bearer(const cc_comparison *c)
{
    uint32_t x = c->vocabulary->of[c->a->article][c->a->token], y = c->vocabulary->of[c->b->article][c->b->token];
    return x == y;
}

/* "Time journalist Joel Vos" and "Time journalist Steven Vos": two words before both names are the same. */
static bool are_called_alike(const cc_comparison *c)
{
    enum { WORDS = 2 };
    const cc_article *a = c->story->article[c->a->article], *b = c->story->article[c->b->article];
    uint32_t x = c->a->token, y = c->b->token;
    while (x > 0 && a->tokens.item[x].start > c->a->start) x--;
    while (y > 0 && b->tokens.item[y].start > c->b->start) y--;
    for (uint32_t i = 1; i <= WORDS; i++) {
        if (i > x || i > y || a->tokens.item[x - i].upos == CC_UPOS_PUNCT) return false;
        if (!cc_span_equal(a->tokens.item[x - i].lower, b->tokens.item[y - i].lower)) return false;
    }
    return a->tokens.item[x - 1].upos == CC_UPOS_NOUN;
}

/* "Somsak" and "Somchai": half a name is remembered. */
static bool begin_alike(cc_span x, cc_span y)
{
    enum { LETTERS = 3, SHORTEST = 5 };
    return x.len >= SHORTEST && y.len >= SHORTEST && memcmp(x.ptr, y.ptr, LETTERS) == 0;
}

/* Not "Bill" and "William" nor "Mohammed" and "Mohammad"; "Joel" and "Steven", each the only one of
 * that family name in its article. */
bool cmp_other_given(const cc_comparison *c)
{
    static const float ALIKE = 0.15f, BEGIN = 0.2f;
    cc_span x = c->a->value, y = c->b->value;
    if (cc_span_equal(x, y) || cc_transcribed_alike(x, y) || cc_spelt_alike(x, y)) return false;
    if (names_word(c, c->a, y) || names_word(c, c->b, x)) return false;
    if (x.ptr[0] == y.ptr[0] && cc_one_letter_apart(x, y)) return false; /* judge/written.c knows a slip */
    float enough = (float)cc_rule_limit(c->rule, CC_LIMIT_HIGH, 1);
    enough -= begin_alike(x, y) ? BEGIN : are_called_alike(c) ? ALIKE : 0;
    return !is_one_bearer(c) && c->score >= enough;
}

bool cmp_other_family(const cc_comparison *c)
{
    cc_span x = c->a->value, y = c->b->value;
    if (cc_span_equal(x, y) || cc_transcribed_alike(x, y) || cc_spelt_alike(x, y) || is_one_bearer(c)) return false;
    return !names_word(c, c->a, y) && !names_word(c, c->b, x);
}

static bool has_name(const cc_article *a, cc_span text)
{
    for (uint32_t i = 0; i < a->names.count; i++)
        if (cc_span_equal_nocase(cc_article_slice(a, a->names.item[i].at.start, a->names.item[i].at.end), text))
            return true;
    return false;
}

/* "TV" and "Television", "Dept" and "Department": the letters of one stand in the other, in order. */
static bool is_short_form(cc_span x, cc_span longer)
{
    size_t at = 0;
    if (x.len >= longer.len || x.ptr[0] != longer.ptr[0]) return false;
    for (size_t i = 0; i < longer.len && at < x.len; i++) at += x.ptr[at] == longer.ptr[i];
    return at == x.len;
}

bool cmp_other_body(const cc_comparison *c)
{
    cc_span x = c->a->value, y = c->b->value;
    if (cc_letters_alike(x, y) || cc_spelt_alike(x, y) || is_short_form(x, y) || is_short_form(y, x)) return false;
    return !has_name(c->story->article[c->a->article], words_of(c, c->b)) &&
           !has_name(c->story->article[c->b->article], words_of(c, c->a));
}

/* "Jong Un Kim" for "Kim Jong Un": the family name first or last. */
static bool is_turned(cc_span x, cc_span y)
{
    for (size_t i = 0; i < x.len; i++) {
        if (x.ptr[i] != ' ') continue;
        size_t rest = x.len - i - 1;
        bool turned = x.len == y.len && memcmp(x.ptr + i + 1, y.ptr, rest) == 0 && y.ptr[rest] == ' ' &&
                      memcmp(x.ptr, y.ptr + rest + 1, i) == 0;
        if (turned) return true;
    }
    return false;
}

bool cmp_other_order(const cc_comparison *c)
{
    cc_span x = c->a->value, y = c->b->value;
    return !cc_span_equal(x, y) && !is_turned(x, y) && !has_name(c->story->article[c->a->article], words_of(c, c->b)) &&
           !has_name(c->story->article[c->b->article], words_of(c, c->a));
}

/* judge/written.c has found that the two are one name. */
bool cmp_misspelt(const cc_comparison *c)
{
    return !cc_span_equal(c->a->value, c->b->value);
}

/* The word of a passage that tells the nation, in lower case: "french" of "French woman". */
static cc_span nation_word(const cc_comparison *c, const cc_statement *s)
{
    const cc_article *a = c->story->article[s->article];
    uint32_t at = a->sentences.item[s->sentence].first;
    while (at + 1 < a->tokens.count && a->tokens.item[at].start < s->start) at++;
    return a->tokens.item[at].lower;
}

/* Two nations, neither of which the other's article knows at all: it may tell of a passport, or of two. */
bool cmp_other_nation(const cc_comparison *c)
{
    return cmp_other_sort(c) && !names_word(c, c->a, nation_word(c, c->b)) &&
           !names_word(c, c->b, nation_word(c, c->a));
}

/* Unknown to one source, named by another of the same days, whose name does not stand in the first. */
bool cmp_named(const cc_comparison *c)
{
    enum { DAYS = 2 };
    bool unknown = cc_span_is(c->a->value, "unknown");
    if (unknown == cc_span_is(c->b->value, "unknown")) return false;
    const cc_statement *open = unknown ? c->a : c->b, *named = unknown ? c->b : c->a;
    cc_span last = cc_span_last_word(named->value);
    return cc_published_within(c->story->article[open->article], c->story->article[named->article], DAYS) &&
           !names_word(c, open, last);
}
