/* mention/name_group.c - which names of an article name the same thing.
 *
 * Full names first, wherever they stand, since a headline has the short form
 * before the body gives the long one; then short forms: a family or given name
 * goes to the person who bears it, the nearest before it where there are two;
 * an acronym to what it abbreviates; "Northrop" to "Northrop Grumman". */
#include "base/utf8.h"
#include "mention/name.h"

#include <string.h>

enum { MOST_WORDS = 8, MOST_BEARERS = 16 };

/* The words of a name, folded, generation and initials apart. */
typedef struct {
    cc_span word[MOST_WORDS];
    uint32_t count;
    bool complete; /* none left out */
} name_words;

typedef struct bearer bearer;
struct bearer {
    int32_t entity;
    bearer *next; /* found later in the text stands first */
};

typedef struct {
    const cc_mention_lexicon *l;
    const cc_name_lexicon *names;
    cc_article *article;
    cc_arena *a;
    cc_map by_key;     /* key of a name -> entity */
    cc_map by_word;    /* word of a person's name -> bearers */
    cc_map by_start;   /* beginning of an organisation's name -> entity, AMBIGUOUS */
    cc_map by_letters; /* its initials -> entity */
    CC_ARRAY(bearer *) bearers;
    CC_ARRAY(name_words) words; /* by entity */
    CC_ARRAY(int32_t) last;     /* by entity: its latest name so far, -1 */
} grouping;

enum { AMBIGUOUS = INT32_MAX };

static bool is_person_name(const cc_name *n)
{
    return n->kind == CC_NAME_PERSON;
}

static bool is_initial(cc_span w)
{
    return w.len == 1 || (w.len <= 4 && w.ptr[w.len - 1] == '.');
}

static void split_words(name_words *w, cc_span key)
{
    cc_span part;
    *w = (name_words){.complete = true};
    while (cc_span_split(&key, ' ', &part)) {
        while (part.len > 0 && (part.ptr[part.len - 1] == ',')) part.len--;
        if (part.len == 0 || cc_is_nickname(part)) continue;
        if (w->count == MOST_WORDS) w->complete = false;
        else w->word[w->count++] = cc_name_bare(part);
    }
}

static bool is_generation(const grouping *g, cc_span word)
{
    const cc_name_word *w = cc_name_word_find(g->names, word);
    return w != NULL && w->kind == CC_NAME_PERSON;
}

static cc_span family_of(const grouping *g, const name_words *w)
{
    uint32_t i = w->count;
    while (i > 1 && is_generation(g, w->word[i - 1])) i--;
    return i > 0 ? w->word[i - 1] : CC_LIT("");
}

static bool same_given(const grouping *g, cc_span a, cc_span b)
{
    if (cc_span_equal(a, b)) return true;
    if (is_initial(a) || is_initial(b)) return a.ptr[0] == b.ptr[0];
    return cc_span_equal(cc_full_given(g->names, a), cc_full_given(g->names, b));
}

static bool has_word(const name_words *w, cc_span word)
{
    for (uint32_t i = 0; i < w->count; i++)
        if (cc_span_equal(w->word[i], word)) return true;
    return false;
}

/* Every word of the shorter name is in the longer: "Garcia Marquez", "Gabriel Garcia Marquez". */
static bool is_part_of(const name_words *part, const name_words *whole)
{
    if (part->count >= whole->count) return false;
    for (uint32_t i = 0; i < part->count; i++)
        if (!has_word(whole, part->word[i])) return false;
    return true;
}

/* The words between given and family name do not speak against each other. */
static bool middles_agree(const name_words *a, const name_words *b)
{
    if (a->count < 3 || b->count < 3) return true;
    return a->word[1].ptr[0] == b->word[1].ptr[0];
}

static bool generations_agree(const grouping *g, const name_words *a, const name_words *b)
{
    cc_span x = a->word[a->count - 1], y = b->word[b->count - 1];
    bool of_a = is_generation(g, x), of_b = is_generation(g, y);
    return !(of_a && of_b) || cc_span_equal(x, y);
}

static bool same_full_name(const grouping *g, const name_words *a, const name_words *b)
{
    if (!generations_agree(g, a, b)) return false;
    if (is_part_of(a, b) || is_part_of(b, a)) return true;
    return cc_span_equal(family_of(g, a), family_of(g, b)) && same_given(g, a->word[0], b->word[0]) &&
           middles_agree(a, b);
}

/* --- entities ------------------------------------------------------------ */

static int32_t new_entity(grouping *g, const cc_name *n, const name_words *w)
{
    int32_t id = (int32_t)g->article->entities.count;
    cc_entity *e = CC_PUSH(g->a, &g->article->entities);
    e->kind = n->kind;
    e->named = true;
    e->first = -1;
    *CC_PUSH(g->a, &g->words) = *w;
    *CC_PUSH(g->a, &g->last) = -1;
    return id;
}

static void add_bearer(grouping *g, cc_span word, int32_t entity)
{
    int64_t at = cc_map_get(&g->by_word, word);
    if (at < 0) {
        at = g->bearers.count;
        *CC_PUSH(g->a, &g->bearers) = NULL;
        cc_map_put(&g->by_word, word, at);
    }
    bearer **list = &g->bearers.item[at];
    for (const bearer *b = *list; b != NULL; b = b->next)
        if (b->entity == entity) return;
    bearer *b = CC_NEW(g->a, bearer);
    *b = (bearer){entity, *list};
    *list = b;
}

static const bearer *bearers_of(const grouping *g, cc_span word)
{
    int64_t at = cc_map_get(&g->by_word, word);
    return at < 0 ? NULL : g->bearers.item[at];
}

static cc_gender title_gender(const grouping *g, cc_span title)
{
    cc_span part, rest = cc_utf8_lowercase(g->a, title);
    cc_gender found = CC_GENDER_UNKNOWN;
    while (cc_span_split(&rest, ' ', &part)) {
        const cc_role *r = cc_role_find(g->names, part);
        if (r != NULL && r->gender != CC_GENDER_UNKNOWN) found = r->gender;
    }
    return found;
}

/* The gender that the given name tells; *guessed where only its ending does ("-ette"). */
static cc_gender given_gender(const grouping *g, const name_words *w, bool *guessed)
{
    *guessed = false;
    cc_gender gender = CC_GENDER_UNKNOWN;
    for (uint32_t i = 0; i < w->count && i < 2; i++) {
        if (cc_given_name(g->names, w->word[i], &gender) && gender != CC_GENDER_UNKNOWN) return gender;
        if (!is_initial(w->word[i])) break;
    }
    *guessed = true;
    return w->count >= 2 ? cc_given_ending(g->names, w->word[0]) : CC_GENDER_UNKNOWN;
}

/* The name n belongs to the entity: the longest name becomes its own, a title tells gender and role. */
static void join(grouping *g, uint32_t name, int32_t entity)
{
    cc_name *n = &g->article->names.item[name];
    cc_entity *e = &g->article->entities.item[entity];
    n->entity = entity;
    g->last.item[entity] = (int32_t)name;
    if (e->first < 0 || (int32_t)name < e->first) e->first = (int32_t)name;
    e->mentions++;
    if (e->kind == CC_NAME_OTHER || (e->kind == CC_NAME_PLACE && n->kind == CC_NAME_ORGANISATION && e->nation.len == 0))
        if (n->kind != CC_NAME_OTHER) e->kind = n->kind;
    if (n->kind == CC_NAME_OTHER) n->kind = e->kind;
    if (e->kind == CC_NAME_PERSON) {
        cc_gender by_title = title_gender(g, n->title);
        if (by_title != CC_GENDER_UNKNOWN) e->gender = by_title, e->gender_guessed = false;
    }
}

/* --- persons ------------------------------------------------------------- */

static int32_t find_full(const grouping *g, const name_words *w)
{
    uint32_t seen = 0;
    for (const bearer *b = bearers_of(g, family_of(g, w)); b != NULL && seen < MOST_BEARERS; b = b->next, seen++)
        if (same_full_name(g, w, &g->words.item[b->entity])) return b->entity;
    for (const bearer *b = bearers_of(g, w->word[0]); b != NULL && seen < MOST_BEARERS; b = b->next, seen++)
        if (is_part_of(w, &g->words.item[b->entity])) return b->entity;
    return -1;
}

static void learn_words(grouping *g, int32_t entity, const name_words *w)
{
    for (uint32_t i = 0; i < w->count; i++) {
        bool family = i == 0 || i + 1 == w->count; /* "Xi Jinping", "Jet Li", but no "de" and "al" */
        if (!is_initial(w->word[i]) && (w->word[i].len > 2 || family)) add_bearer(g, w->word[i], entity);
    }
    if (w->count > g->words.item[entity].count) g->words.item[entity] = *w;
}

static bool is_kin(const grouping *g, const cc_token *t)
{
    const cc_role *r = cc_role_find(g->names, t->lemma);
    return r != NULL && r->use == CC_ROLE_KIN;
}

/* "his wife Anna Smith", "the daughter of John Smith": from then on "Smith" is the other one. */
static bool is_relative(const grouping *g, const cc_name *n)
{
    const cc_sentence *s = &g->article->sentences.item[n->at.sentence];
    if (n->at.first > s->first && is_kin(g, &s->token[n->at.first - s->first - 1])) return true;
    int32_t token = (int32_t)(n->at.head - s->first);
    for (int step = 0; step < 4 && s->token[token].head >= 0; step++) {
        cc_deprel d = cc_deprel_main(s->token[token].deprel);
        if (d != CC_DEP_NMOD && d != CC_DEP_CONJ && d != CC_DEP_APPOS && d != CC_DEP_FLAT) return false;
        token = s->token[token].head;
        if (is_kin(g, &s->token[token]) && d != CC_DEP_FLAT) return s->token[token].head >= 0 || d != CC_DEP_CONJ;
    }
    return false;
}

static void join_full_person(grouping *g, uint32_t name, const name_words *w)
{
    const cc_name *n = &g->article->names.item[name];
    int32_t entity = find_full(g, w);
    if (entity < 0) entity = new_entity(g, n, w);
    learn_words(g, entity, w);
    cc_entity *e = &g->article->entities.item[entity];
    if (e->gender == CC_GENDER_UNKNOWN) e->gender = given_gender(g, w, &e->gender_guessed);
    e->relative = e->relative || (e->mentions == 0 && is_relative(g, n));
    join(g, name, entity);
}

/* A headline has the family name before the full one, and a given name; but an
 * unknown first word alone is rather what the longer name is of: "Chrysler", "Chrysler Aspen". */
static bool may_come_first(const grouping *g, const name_words *w, cc_span word)
{
    cc_gender gender;
    return w->count < 2 || !cc_span_equal(word, w->word[0]) || cc_given_name(g->names, word, &gender);
}

/* Among those who bear the name: whom gender does not exclude, the nearest before, else the first after. */
static int32_t find_bearer(const grouping *g, uint32_t name, cc_span word)
{
    const cc_name *n = &g->article->names.item[name];
    cc_gender gender = title_gender(g, n->title);
    int32_t best = -1, nearest = -1;
    uint32_t seen = 0;
    for (const bearer *b = bearers_of(g, word); b != NULL && seen < MOST_BEARERS; b = b->next, seen++) {
        const cc_entity *e = &g->article->entities.item[b->entity];
        if (gender != CC_GENDER_UNKNOWN && e->gender != CC_GENDER_UNKNOWN && gender != e->gender) continue;
        const name_words *w = &g->words.item[b->entity];
        if (e->relative && w->count > 1 && n->title.len == 0 && cc_span_equal(word, family_of(g, w))) continue;
        int32_t at = g->last.item[b->entity];
        if (e->first > (int32_t)name && !may_come_first(g, w, word)) continue;
        if (at >= (int32_t)name) at = -1;
        if (best < 0 || at > nearest || (at < 0 && nearest < 0)) best = b->entity, nearest = at;
    }
    return best;
}

/* --- everything else ----------------------------------------------------- */

/* Where the rest starts after a nation that opens the name; 0 for none. */
static size_t nation_end(const grouping *g, cc_span key)
{
    size_t end = 0;
    for (size_t i = 1; i + 1 < key.len; i++) {
        if (key.ptr[i] != ' ') continue;
        const cc_known_name *k = cc_known_find(g->names, cc_span_sub(key, 0, i));
        if (k != NULL && (k->nation_self || k->demonym)) end = i + 1;
    }
    return end;
}

static void learn_starts(grouping *g, cc_span key, int32_t entity)
{
    char letters[MOST_WORDS + 1];
    uint32_t n = 0;
    bool start = true;
    for (size_t i = 0; i < key.len; i++) {
        if (key.ptr[i] == ' ') {
            cc_span head = cc_span_sub(key, 0, i);
            int64_t known = cc_map_get(&g->by_start, head);
            cc_map_set(&g->by_start, head, known >= 0 && known != entity ? AMBIGUOUS : entity);
        }
        if (start && n < MOST_WORDS && key.ptr[i] != ' ') letters[n++] = key.ptr[i];
        start = key.ptr[i] == ' ' || key.ptr[i] == '-';
    }
    /* "United States Air Force" is the Air Force from then on. */
    size_t rest = nation_end(g, key);
    if (rest > 0) {
        cc_span tail = cc_span_sub(key, rest, key.len);
        int64_t known = cc_map_get(&g->by_start, tail);
        cc_map_set(&g->by_start, tail, known >= 0 && known != entity ? AMBIGUOUS : entity);
    }
    cc_span initials = cc_arena_copy(g->a, (cc_span){letters, n});
    if (n >= 2) cc_map_put(&g->by_letters, initials, entity);
}

/* "chrysler llc" -> "chrysler": what the law adds to a company's name. */
static cc_span without_suffix(const grouping *g, cc_span key)
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
static int64_t find_clipped(const grouping *g, cc_span key)
{
    enum { SHORTEST_CLIPPED = 4 };
    size_t at = key.len;
    while (at > 0 && key.ptr[at - 1] != ' ') at--;
    if (at < 2 || key.len - at < SHORTEST_CLIPPED) return -1;
    int64_t found = cc_map_get(&g->by_start, cc_span_sub(key, 0, at - 1));
    if (found < 0 || found == AMBIGUOUS) return -1;
    const name_words *w = &g->words.item[found];
    uint32_t before = 0;
    for (size_t i = 0; i < at; i++) before += key.ptr[i] == ' ';
    cc_span clip = cc_span_sub(key, at, key.len);
    return before < w->count && w->word[before].len > clip.len &&
                   cc_span_equal(cc_span_sub(w->word[before], 0, clip.len), clip)
               ? found
               : -1;
}

static int32_t find_thing(grouping *g, const cc_name *n)
{
    cc_span key = without_suffix(g, n->key);
    int64_t found = cc_map_get(&g->by_key, key);
    if (found >= 0) return (int32_t)found;
    if (cc_known_find(g->names, n->key) != NULL) return -1;
    found = cc_map_get(&g->by_start, key);
    if (found < 0) found = find_clipped(g, key);
    if (found >= 0 && found != AMBIGUOUS && !cc_is_government_word(g->names, key)) return (int32_t)found;
    if (n->at.end - n->at.start > 6 || n->at.last - n->at.first > 1) return -1;
    return (int32_t)cc_map_get(&g->by_letters, key);
}

static void join_thing(grouping *g, uint32_t name, const name_words *w)
{
    const cc_name *n = &g->article->names.item[name];
    int32_t entity = find_thing(g, n);
    if (entity < 0) {
        entity = new_entity(g, n, w);
        const cc_known_name *k = cc_known_find(g->names, n->key);
        if (k != NULL)
            g->article->entities.item[entity].nation = k->nation, g->article->entities.item[entity].media = k->media;
    }
    cc_map_put(&g->by_key, without_suffix(g, n->key), entity);
    join(g, name, entity);
}

/* --- misspelt ------------------------------------------------------------- */

enum { SHORTEST_MISSPELT = 6, MOST_MISPLACED = 3 };

/* The first letter and the others in the order of the alphabet: what a word keeps when letters change places. */
static cc_span letters_of(const grouping *g, cc_span word)
{
    cc_span sorted = cc_arena_copy(g->a, word);
    char *letter = (char *)(uintptr_t)sorted.ptr;
    for (size_t i = 2; i < sorted.len; i++)
        for (size_t k = i; k > 1 && letter[k - 1] > letter[k]; k--) {
            char swap = letter[k];
            letter[k] = letter[k - 1], letter[k - 1] = swap;
        }
    return sorted;
}

/* "klitchsko", "klitschko": the same letters, a few neighbours of them out of order. */
static bool is_misspelt(cc_span a, cc_span b)
{
    if (a.len != b.len) return false;
    size_t first = 0, last = a.len;
    while (first < a.len && a.ptr[first] == b.ptr[first]) first++;
    while (last > first && a.ptr[last - 1] == b.ptr[last - 1]) last--;
    return first < last && last - first <= MOST_MISPLACED;
}

typedef struct {
    cc_span text;
    uint32_t count;
} counted_word;

typedef struct {
    cc_map by_text, by_letters; /* -> index into word; of one set of letters the most frequent */
    CC_ARRAY(counted_word) word;
} spellings;

static void count_word(const grouping *g, spellings *all, cc_span word)
{
    enum { LONGEST = 24 };
    if (word.len < SHORTEST_MISSPELT || word.len > LONGEST) return;
    int64_t at = cc_map_get(&all->by_text, word);
    if (at < 0) {
        at = all->word.count;
        *CC_PUSH(g->a, &all->word) = (counted_word){word, 0};
        cc_map_put(&all->by_text, word, at);
    }
    all->word.item[at].count++;
    cc_span letters = letters_of(g, word);
    int64_t best = cc_map_get(&all->by_letters, letters);
    uint32_t most = best < 0 ? 0 : all->word.item[best].count;
    bool known = most == 1 && cc_known_find(g->names, word) != NULL;
    if (most < all->word.item[at].count || known) cc_map_set(&all->by_letters, letters, at);
}

static void mend_name(const grouping *g, const spellings *all, cc_name *n)
{
    int64_t own = cc_map_get(&all->by_text, n->key);
    if (own < 0 || all->word.item[own].count > 1 || cc_known_find(g->names, n->key) != NULL) return;
    const counted_word *best = &all->word.item[cc_map_get(&all->by_letters, letters_of(g, n->key))];
    bool sure = best->count > 1 || cc_known_find(g->names, best->text) != NULL;
    if (sure && is_misspelt(n->key, best->text)) n->key = best->text;
}

/* A name of one word that is written once, beside one written often or in a table, differing by letters out of order:
 * the latter. */
static void mend_names(const grouping *g)
{
    spellings all = {0};
    all.by_text.arena = all.by_letters.arena = g->a;
    for (uint32_t i = 0; i < g->article->names.count; i++) {
        cc_span rest = g->article->names.item[i].key, word;
        while (cc_span_split(&rest, ' ', &word)) count_word(g, &all, word);
    }
    for (uint32_t i = 0; i < g->article->names.count; i++) mend_name(g, &all, &g->article->names.item[i]);
    cc_map_free(&all.by_text);
    cc_map_free(&all.by_letters);
}

/* --- the passes ---------------------------------------------------------- */

/* What the name is, and of an organisation what its beginning is: "Nordvik Eastern", "Nordvik Eastern Airlines". */
static void tell_kind(cc_map *told, const cc_name *n)
{
    cc_map_put(told, n->key, n->kind);
    for (size_t i = n->key.len; i-- > 1 && n->kind == CC_NAME_ORGANISATION;)
        if (n->key.ptr[i] == ' ') cc_map_put(told, cc_span_sub(n->key, 0, i), n->kind);
}

/* "the state of Minas Gerais" tells what Minas Gerais is where nothing stands by it, unless it begins as a person's
 * name does. */
static void agree_on_kinds(grouping *g)
{
    cc_map told = {.arena = g->a};
    cc_gender gender;
    for (uint32_t i = 0; i < g->article->names.count; i++) {
        const cc_name *n = &g->article->names.item[i];
        if ((n->kind == CC_NAME_PLACE || n->kind == CC_NAME_ORGANISATION) && n->at.last > n->at.first + 1)
            tell_kind(&told, n);
    }
    for (uint32_t i = 0; i < g->article->names.count; i++) {
        cc_name *n = &g->article->names.item[i];
        if (!is_person_name(n) || n->title.len > 0 || n->at.last < n->at.first + 2) continue;
        int64_t kind = cc_map_get(&told, n->key);
        if (kind >= 0 && !cc_given_name(g->names, g->article->tokens.item[n->at.first].lower, &gender))
            n->kind = (cc_name_kind)kind;
    }
    cc_map_free(&told);
}

static bool is_in_headline(const cc_article *a, const cc_name *n)
{
    uint32_t block = a->sentences.item[n->at.sentence].block;
    return block < a->blocks.count && a->blocks.item[block].kind == CC_BLOCK_TITLE;
}

/* A headline has the short form before the body gives the long one: its names come last. */
static void full_names(grouping *g, bool headline)
{
    for (uint32_t i = 0; i < g->article->names.count; i++) {
        cc_name *n = &g->article->names.item[i];
        name_words w;
        split_words(&w, n->key);
        if (w.count < 2 || headline != (is_in_headline(g->article, n) && !is_person_name(n))) continue;
        if (is_person_name(n)) join_full_person(g, i, &w);
        else {
            join_thing(g, i, &w);
            const cc_known_name *k = cc_known_find(g->names, n->key);
            bool state = k != NULL && k->nation_self; /* "United" is a club, and no kingdom */
            if (n->kind == CC_NAME_ORGANISATION && !state) learn_starts(g, n->key, n->entity);
        }
    }
}

/* A place that is somebody's family name too is the place where it is one in its sentence. */
static bool may_be_person(const grouping *g, const cc_name *n)
{
    if (n->kind == CC_NAME_PERSON || n->kind == CC_NAME_OTHER) return true;
    const cc_sentence *s = &g->article->sentences.item[n->at.sentence];
    int32_t c = cc_child(s, (int32_t)(n->at.head - s->first), CC_DEP_CASE);
    const cc_known_name *k = cc_known_find(g->names, n->key);
    bool nation = k != NULL && (k->nation_self || k->demonym);
    return !nation && c < 0;
}

static void short_name(grouping *g, uint32_t i)
{
    cc_name *n = &g->article->names.item[i];
    name_words w;
    split_words(&w, n->key);
    if (w.count == 0) return;
    int32_t entity = may_be_person(g, n) ? find_bearer(g, i, w.word[0]) : -1;
    if (entity >= 0) {
        n->kind = CC_NAME_PERSON;
        join(g, i, entity);
        return;
    }
    if (!is_person_name(n)) {
        join_thing(g, i, &w);
        return;
    }
    entity = new_entity(g, n, &w);
    cc_entity *e = &g->article->entities.item[entity];
    if (n->title.len == 0) e->gender = given_gender(g, &w, &e->gender_guessed);
    add_bearer(g, w.word[0], entity);
    join(g, i, entity);
}

/* "State Property Agency (AVAS)": letters of another language, alone in the brackets. */
static bool is_foreign_acronym(const cc_article *article, const cc_name *full, const cc_name *n)
{
    const cc_sentence *s = &article->sentences.item[n->at.sentence];
    uint32_t after = n->at.last - s->first;
    return full->kind == CC_NAME_ORGANISATION && full->at.last > full->at.first + 1 && n->at.end - n->at.start > 2 &&
           after < s->count && cc_span_is(s->token[after].form, ")");
}

/* "Singapore Airlines (SIA)": the name in brackets is the short form of the one before. */
static void bracketed_names(grouping *g)
{
    const cc_article *article = g->article;
    for (uint32_t i = 1; i < article->names.count; i++) {
        const cc_name *full = &article->names.item[i - 1], *n = &article->names.item[i];
        if (n->entity >= 0 || full->entity < 0 || n->at.last != n->at.first + 1 || n->at.first != full->at.last + 1)
            continue;
        const cc_token *bracket = &article->tokens.item[full->at.last], *token = &article->tokens.item[n->at.first];
        bool capitals = token->form.len >= 2 && cc_is_capital(token->form) &&
                        cc_is_capital(cc_span_sub(token->form, 1, token->form.len));
        if (!cc_span_is(bracket->form, "(") || !capitals || full->kind == CC_NAME_PERSON) continue;
        if (n->key.ptr[0] != full->key.ptr[0] && !is_foreign_acronym(article, full, n)) continue;
        if (cc_known_find(g->names, n->key) != NULL) continue;
        cc_map_put(&g->by_key, n->key, full->entity);
    }
}

static void short_names(grouping *g)
{
    for (uint32_t i = 0; i < g->article->names.count; i++)
        if (g->article->names.item[i].entity < 0) short_name(g, i);
}

/* What an entity is called: the canonical name of a table, else the longest name written, the first of equals. */
static void call_entities(grouping *g)
{
    cc_article *article = g->article;
    for (uint32_t i = 0; i < article->names.count; i++) {
        const cc_name *n = &article->names.item[i];
        if (n->entity < 0) continue;
        cc_entity *e = &article->entities.item[n->entity];
        const cc_known_name *k = e->kind == CC_NAME_PERSON ? NULL : cc_known_find(g->names, n->key);
        cc_span text = cc_name_clean(cc_article_slice(article, n->at.start, n->at.end), g->a);
        if (k != NULL && (k->nation_self || k->demonym || k->capital || cc_span_equal_nocase(k->name, n->key)))
            text = k->name;
        if (text.len > e->name.len) e->name = text;
    }
    for (uint32_t i = 0; i < article->entities.count; i++)
        article->entities.item[i].story_name = article->entities.item[i].name;
}

void cc_names_group(const cc_mention_lexicon *l, cc_article *article)
{
    grouping g = {.l = l, .names = l->name, .article = article, .a = &article->arena};
    cc_map *const maps[] = {&g.by_key, &g.by_word, &g.by_start, &g.by_letters};
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) maps[i]->arena = g.a;
    mend_names(&g);
    agree_on_kinds(&g);
    full_names(&g, false);
    full_names(&g, true);
    bracketed_names(&g);
    short_names(&g);
    call_entities(&g);
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) cc_map_free(maps[i]);
}
