/* mention/name_thing.c - which organisation, place or other thing a name means: its beginning, its initials, its name
 * without what the law adds. */
#include "mention/name_grouping.h"

/* Where the rest starts after a nation that opens the name; 0 for none. */
static size_t nation_end(const cc_name_grouping *g, cc_span key)
{
    size_t end = 0;
    for (size_t i = 1; i + 1 < key.len; i++) {
        if (key.ptr[i] != ' ') continue;
        const cc_known_name *k = cc_known_find(g->names, cc_span_sub(key, 0, i));
        if (k != NULL && (k->nation_self || k->demonym)) end = i + 1;
    }
    return end;
}

bool cc_name_is_part_of_body(cc_span key, cc_span head)
{
    static const char *const parts[] = {" division",         " divisions", " unit",     " squad", " branch",
                                        " section",          " team",      " homicide", " swat",  " narcotics",
                                        " internal affairs", " patrol"};
    enum { LETTERS = 5 };
    /* "the NH-58 Protest Group" is no road */
    bool figure = head.len > 0 && head.ptr[head.len - 1] >= '0' && head.ptr[head.len - 1] <= '9';
    if (figure && cc_span_find(head, CC_LIT("-")) != SIZE_MAX && cc_span_find(head, CC_LIT(" ")) == SIZE_MAX)
        return true;
    if (head.len > LETTERS || head.len < 2) return false;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (cc_span_ends(key, parts[i])) return true;
    return false;
}

/* "Omaha |Drovers|": a team goes by what its members are called; a kind of firm, "Holidays", tells nothing. */
static cc_span team_of(const cc_name_grouping *g, cc_span key)
{
    enum { SHORTEST = 5 };
    size_t at = key.len;
    while (at > 0 && key.ptr[at - 1] != ' ') at--;
    cc_span last = cc_span_sub(key, at, key.len);
    bool plural = at > 0 && last.len >= SHORTEST && cc_span_ends(last, "s") && !cc_span_ends(last, "ss");
    return plural && cc_name_word_find(g->names, last) == NULL ? last : CC_LIT("");
}

static void learn_part(cc_name_grouping *g, cc_span part, int32_t entity)
{
    int64_t known = cc_map_get(&g->by_start, part);
    cc_map_set(&g->by_start, part, known >= 0 && known != entity ? CC_NAME_AMBIGUOUS : entity);
}

/* "|Lund| & Hale": a corner of two streets, a firm of two partners go by no half of their name. */
static bool is_half(cc_span key, size_t end)
{
    return cc_span_starts(cc_span_sub(key, end, key.len), " & ");
}

void cc_name_learn_starts(cc_name_grouping *g, cc_span key, int32_t entity)
{
    char letters[CC_NAME_WORDS + 1];
    uint32_t n = 0;
    bool start = true;
    for (size_t i = 0; i < key.len; i++) {
        if (key.ptr[i] == ' ') {
            cc_span head = cc_span_sub(key, 0, i);
            int64_t known = cc_map_get(&g->by_start, head);
            bool number = i > 0 && key.ptr[i - 1] >= '0' && key.ptr[i - 1] <= '9'; /* "|RX-7| Owners' Club" */
            if (!cc_name_is_part_of_body(key, head) && !number && !is_half(key, i))
                cc_map_set(&g->by_start, head, known >= 0 && known != entity ? CC_NAME_AMBIGUOUS : entity);
        }
        if (start && n < CC_NAME_WORDS && key.ptr[i] != ' ') letters[n++] = key.ptr[i];
        start = key.ptr[i] == ' ' || key.ptr[i] == '-';
    }
    /* "United States Air Force" is the Air Force from then on. */
    size_t rest = nation_end(g, key);
    if (rest > 0) learn_part(g, cc_span_sub(key, rest, key.len), entity);
    cc_span team = team_of(g, key);
    if (team.len > 0) learn_part(g, team, entity);
    cc_span initials = cc_arena_copy(g->a, (cc_span){letters, n});
    if (n >= 2) cc_map_put(&g->by_letters, initials, entity);
}

/* "chrysler llc" -> "chrysler": what the law adds to a company's name. */
static cc_span without_suffix(const cc_name_grouping *g, cc_span key)
{
    for (;;) {
        size_t at = key.len;
        while (at > 0 && key.ptr[at - 1] != ' ') at--;
        if (at < 2) return key;
        const cc_name_word *w = cc_name_word_find(g->names, cc_span_sub(key, at, key.len));
        if (w == NULL || !w->suffix) return key;
        key = cc_span_trim(cc_span_sub(key, 0, at));
        if (key.len > 0 && key.ptr[key.len - 1] == ',') key.len--;
    }
}

/* "Penske |Auto|" is short for "Penske |Automotive| Group": the last word is the beginning of one. -1 for none. */
static int64_t find_clipped(const cc_name_grouping *g, cc_span key)
{
    enum { SHORTEST_CLIPPED = 4 };
    size_t at = key.len;
    while (at > 0 && key.ptr[at - 1] != ' ') at--;
    if (at < 2 || key.len - at < SHORTEST_CLIPPED) return -1;
    int64_t found = cc_map_get(&g->by_start, cc_span_sub(key, 0, at - 1));
    if (found < 0 || found == CC_NAME_AMBIGUOUS) return -1;
    const cc_name_words *w = &g->words.item[found];
    uint32_t before = 0;
    for (size_t i = 0; i < at; i++) before += key.ptr[i] == ' ';
    cc_span clip = cc_span_sub(key, at, key.len);
    return before < w->count && w->word[before].len > clip.len &&
                   cc_span_equal(cc_span_sub(w->word[before], 0, clip.len), clip)
               ? found
               : -1;
}

static int32_t find_thing(cc_name_grouping *g, const cc_name *n)
{
    cc_span key = without_suffix(g, n->key);
    int64_t found = cc_map_get(&g->by_key, key);
    if (found >= 0) return (int32_t)found;
    if (cc_known_find(g->names, n->key) != NULL) return -1;
    found = cc_map_get(&g->by_start, key);
    if (found < 0) found = find_clipped(g, key);
    if (found >= 0 && found != CC_NAME_AMBIGUOUS && !cc_is_government_word(g->names, key)) return (int32_t)found;
    if (n->at.end - n->at.start > 6 || n->at.last - n->at.first > 1) return -1;
    return (int32_t)cc_map_get(&g->by_letters, key);
}

void cc_name_join_thing(cc_name_grouping *g, uint32_t name, const cc_name_words *w)
{
    const cc_name *n = &g->article->names.item[name];
    int32_t entity = find_thing(g, n);
    if (entity < 0) {
        entity = cc_name_entity_new(g, n, w);
        const cc_known_name *k = cc_known_find(g->names, n->key);
        if (k != NULL)
            g->article->entities.item[entity].nation = k->nation, g->article->entities.item[entity].media = k->media;
    }
    cc_map_put(&g->by_key, without_suffix(g, n->key), entity);
    cc_name_join(g, name, entity);
}
