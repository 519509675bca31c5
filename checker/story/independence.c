/* Which articles are one source: REPORTS section 4. */
#include "story/shingles.h"
#include "story/story.h"

#include "base/unite.h"

enum { COPY_WORDS = 5, RENDERING_WORDS = 12 };

typedef struct {
    cc_story *story;
    cc_arena *arena;
    uint32_t *above; /* union-find over articles; the root is the first of its group */
} grouping;

static bool is_given(const cc_span *given, uint32_t i)
{
    return given != NULL && given[i].len > 0;
}

/* Put article b, the later one, to a's group and say why, if nothing was said yet. */
static void join(grouping *g, uint32_t a, uint32_t b, cc_span reason, cc_span reverse)
{
    if (g->story->group_reason[b].len == 0) g->story->group_reason[b] = reason;
    if (g->story->group_reason[a].len == 0) g->story->group_reason[a] = reverse;
    cc_unite(g->above, a, b);
}

static void join_given(grouping *g, const cc_span *given)
{
    for (uint32_t i = 0; i < g->story->articles; i++)
        for (uint32_t k = 0; is_given(given, i) && k < i; k++)
            if (cc_span_equal(given[k], given[i])) {
                join(g, k, i, CC_LIT("given"), CC_LIT("given"));
                break;
            }
}

static void join_agencies(grouping *g, const cc_span *given)
{
    for (uint32_t i = 0; i < g->story->articles; i++) {
        cc_span agency = g->story->article[i]->agency;
        for (uint32_t k = 0; agency.len > 0 && !is_given(given, i) && k < i; k++) {
            if (is_given(given, k) || !cc_span_equal(g->story->article[k]->agency, agency)) continue;
            cc_span why = cc_arena_print(g->arena, "agency credit %.*s", CC_FMT(agency));
            join(g, k, i, why, why);
            break;
        }
    }
}

/* --- shared copy ------------------------------------------------------------ */

static void join_copies(grouping *g, const cc_span *given)
{
    cc_shingle_index index = {.arena = g->arena};
    uint32_t n = g->story->articles, *count = CC_NEW_ARRAY(g->arena, n, uint32_t);
    for (uint32_t i = 0; i < n; i++) {
        const cc_article *a = g->story->article[i];
        uint64_t *shingle;
        uint32_t *shared = CC_NEW_ARRAY(g->arena, n, uint32_t);
        count[i] = cc_shingles_read(a, 0, a->tokens.count, COPY_WORDS, &shingle, g->arena);
        cc_shingles_add(&index, i, shingle, count[i], shared);
        for (uint32_t k = 0; k < i; k++) {
            uint32_t smaller = count[i] < count[k] ? count[i] : count[k];
            if (is_given(given, i) || is_given(given, k) || smaller == 0 || shared[k] * 2 < smaller) continue;
            unsigned percent = (unsigned)(100.0 * shared[k] / smaller);
            percent = percent > 100 ? 100 : percent;
            join(g, k, i,
                 cc_arena_print(g->arena, "shares %u %% of its text with %.*s", percent,
                                CC_FMT(g->story->article[k]->source)),
                 cc_arena_print(g->arena, "shares %u %% of its text with %.*s", percent, CC_FMT(a->source)));
        }
    }
    cc_shingles_free(&index);
}

/* --- one translation ---------------------------------------------------------- */

static bool speaks_english(cc_span nation)
{
    static const char *const nations[] = {"United States", "United Kingdom",   "England",     "Scotland",
                                          "Wales",         "Northern Ireland", "Britain",     "Ireland",
                                          "Canada",        "Australia",        "New Zealand", "South Africa",
                                          "India",         "Nigeria",          "Kenya",       "Ghana",
                                          "Jamaica",       "Singapore",        "Philippines", "Pakistan"};
    for (size_t i = 0; i < sizeof nations / sizeof *nations; i++)
        if (cc_span_is(nation, nations[i])) return true;
    return false;
}

/* Words that somebody translated: said by a person of a country where English is not spoken. */
static bool is_translated(const cc_article *a, const cc_quote *q)
{
    if (q->form == CC_FORM_INDIRECT || q->entity < 0) return false;
    cc_span nation = a->entities.item[q->entity].nation;
    return nation.len > 0 && !speaks_english(nation);
}

static void join_renderings(grouping *g, const cc_span *given)
{
    cc_shingle_index index = {.arena = g->arena};
    uint32_t n = g->story->articles;
    for (uint32_t i = 0; i < n; i++) {
        const cc_article *a = g->story->article[i];
        uint32_t *shared = CC_NEW_ARRAY(g->arena, n, uint32_t);
        for (uint32_t q = 0; q < a->quotes.count; q++) {
            const cc_quote *quote = &a->quotes.item[q];
            uint64_t *shingle;
            if (!is_translated(a, quote)) continue;
            uint32_t count = cc_shingles_read(a, quote->at.first, quote->at.last, RENDERING_WORDS, &shingle, g->arena);
            cc_shingles_add(&index, i, shingle, count, shared);
        }
        for (uint32_t k = 0; k < i; k++) {
            if (is_given(given, i) || is_given(given, k) || shared[k] == 0) continue;
            join(g, k, i,
                 cc_arena_print(g->arena, "the same translation as %.*s", CC_FMT(g->story->article[k]->source)),
                 cc_arena_print(g->arena, "the same translation as %.*s", CC_FMT(a->source)));
        }
    }
    cc_shingles_free(&index);
}

/* Number the groups in order of their first article. */
static void number_groups(grouping *g, const cc_span *given)
{
    cc_story *s = g->story;
    s->groups = 0;
    for (uint32_t i = 0; i < s->articles; i++) {
        uint32_t root = cc_root_of(g->above, i);
        s->group[i] = root == i ? s->groups++ : s->group[root];
        if (s->group_reason[i].len == 0) s->group_reason[i] = is_given(given, i) ? CC_LIT("given") : CC_LIT("alone");
        if (root == i)
            s->group_name[s->group[i]] =
                is_given(given, i) ? given[i] : cc_arena_print(g->arena, "g%u", s->group[i] + 1);
    }
}

void cc_story_group(cc_story *story, cc_arena *a)
{
    const cc_span *given = story->group_name; /* a manifest's, by article */
    grouping g = {story, a, CC_NEW_ARRAY(a, story->articles + 1, uint32_t)};
    story->group = CC_NEW_ARRAY(a, story->articles, uint32_t);
    story->group_name = CC_NEW_ARRAY(a, story->articles, cc_span);
    story->group_reason = CC_NEW_ARRAY(a, story->articles, cc_span);
    for (uint32_t i = 0; i < story->articles; i++) g.above[i] = i;
    join_given(&g, given);
    join_agencies(&g, given);
    join_copies(&g, given);
    join_renderings(&g, given);
    number_groups(&g, given);
}
