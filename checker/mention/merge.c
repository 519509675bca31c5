/* mention/merge.c - one name for one thing across the articles of a story, and the words for a token.
 *
 * Persons meet by family name as it sounds and a given name that agrees; a bare
 * family name goes to the one person of the story who bears it; a role without a
 * name to the one who has it elsewhere. Everything else meets by its name. */
#include "base/utf8.h"
#include "mention/coref.h"

#include <string.h>

enum { MOST_WORDS = 8, MOST_BEARERS = 16 };

/* What entities of several articles have in common. */
typedef struct story_entity story_entity;
typedef struct {
    cc_span text;
    uint32_t count;
} spelling;
struct story_entity {
    int32_t index;
    cc_span first, family; /* of a person, as they sound; first is empty for a bare name */
    char letter;           /* the first of the given name as it is written: "Philip" sounds otherwise */
    cc_span second;        /* a middle name or initial */
    cc_span generation;    /* "jr", "iii" */
    cc_gender gender;
    bool person;
    CC_ARRAY(spelling) spelling;
    story_entity *next; /* of the same family name */
};

enum { AMBIGUOUS = INT32_MAX };

typedef struct {
    const cc_name_lexicon *names;
    cc_arena *a;
    cc_map by_family; /* -> persons, chained */
    cc_map by_key;    /* -> things */
    cc_map by_start;  /* beginning of a longer name of a thing -> things */
    cc_map by_letters;
    cc_map by_role;  /* "nation|role" -> persons */
    cc_map by_inner; /* word inside a full name -> person, AMBIGUOUS */
    cc_map things;   /* keys of what some article takes for no person */
    CC_ARRAY(story_entity *) all;
} merging;

static story_entity *new_entity(merging *m)
{
    story_entity *s = CC_NEW(m->a, story_entity);
    s->index = (int32_t)m->all.count;
    *CC_PUSH(m->a, &m->all) = s;
    return s;
}

static story_entity *get(const merging *m, const cc_map *map, cc_span key)
{
    int64_t at = cc_map_get(map, key);
    return at < 0 ? NULL : m->all.item[at];
}

static int64_t index_of(const merging *m)
{
    return m->all.count - 1;
}

static void add_spelling(merging *m, story_entity *s, cc_span text, uint32_t count)
{
    for (uint32_t i = 0; i < s->spelling.count; i++) {
        if (!cc_span_equal(s->spelling.item[i].text, text)) continue;
        s->spelling.item[i].count += count;
        return;
    }
    *CC_PUSH(m->a, &s->spelling) = (spelling){text, count};
}

/* --- persons --------------------------------------------------------------------- */

static uint32_t split(cc_span key, cc_span *word)
{
    uint32_t n = 0;
    cc_span part;
    while (n < MOST_WORDS && cc_span_split(&key, ' ', &part)) {
        while (part.len > 0 && part.ptr[part.len - 1] == ',') part.len--;
        if (part.len > 0 && !cc_is_nickname(part)) word[n++] = cc_name_bare(part);
    }
    return n;
}

static bool is_initial(cc_span w)
{
    return w.len == 1 || (w.len <= 3 && w.ptr[w.len - 1] == '.');
}

/* Of initials as a given name the first is the given name and the next a middle one: "J.K.", "J. K.", "JK". */
static bool read_initials(const cc_entity *e, cc_span folded, story_entity *s)
{
    cc_span written[MOST_WORDS];
    uint32_t n = split(e->name, written);
    size_t second = n > 1 ? cc_name_second_initial(written[0], written[n - 1]) : 0;
    if (second == 0 || second >= folded.len) return false;
    s->first = cc_span_sub(folded, 0, 1), s->second = cc_span_sub(folded, second, second + 1);
    return true;
}

static void read_person(const merging *m, const cc_entity *e, story_entity *s)
{
    cc_span word[MOST_WORDS];
    uint32_t n = split(cc_utf8_fold(m->a, e->name), word);
    while (n > 1) {
        const cc_name_word *w = cc_name_word_find(m->names, word[n - 1]);
        if (w == NULL || w->kind != CC_NAME_PERSON) break;
        s->generation = word[n - 1];
        if (cc_span_ends(s->generation, ".")) s->generation.len--;
        n--;
    }
    if (n == 0) return;
    s->family = cc_name_sound(m->names, word[n - 1], m->a);
    if (n > 2) s->second = word[1];
    if (n > 1) s->letter = word[0].ptr[0];
    if (n > 1 && !read_initials(e, word[0], s))
        s->first = is_initial(word[0]) ? word[0] : cc_name_sound(m->names, cc_full_given(m->names, word[0]), m->a);
    s->gender = e->gender_guessed ? CC_GENDER_UNKNOWN : e->gender;
    s->person = true;
}

static bool given_agree(const story_entity *a, const story_entity *b)
{
    if (a->first.len == 0 || b->first.len == 0 || cc_span_equal(a->first, b->first)) return true;
    return (is_initial(a->first) || is_initial(b->first)) && a->letter == b->letter;
}

static bool same_person(const story_entity *a, const story_entity *b)
{
    if (!cc_span_equal(a->family, b->family) || !given_agree(a, b)) return false;
    if (a->generation.len > 0 && b->generation.len > 0 && !cc_span_equal(a->generation, b->generation)) return false;
    if (a->gender != CC_GENDER_UNKNOWN && b->gender != CC_GENDER_UNKNOWN && a->gender != b->gender) return false;
    return a->second.len == 0 || b->second.len == 0 || a->second.ptr[0] == b->second.ptr[0];
}

static story_entity *find_full(const merging *m, const story_entity *p)
{
    uint32_t seen = 0;
    for (story_entity *s = get(m, &m->by_family, p->family); s != NULL && seen < MOST_BEARERS; s = s->next, seen++)
        if (s->first.len > 0 && same_person(s, p)) return s;
    return NULL;
}

/* The words of a full name between given and family name, and an unusual given name, mean their bearer too where no
 * other person of the story has them: "Lula" is Luiz Inacio Lula da Silva. */
static void learn_inner_words(merging *m, const cc_entity *e, int64_t story)
{
    cc_span word[MOST_WORDS];
    cc_gender gender;
    uint32_t n = split(cc_utf8_fold(m->a, e->name), word);
    for (uint32_t i = 0; n > 2 && i + 1 < n; i++) {
        bool common = cc_given_name(m->names, word[i], &gender) && (i == 0 || n < 4);
        if (word[i].len < 4 || common) continue;
        int64_t known = cc_map_get(&m->by_inner, word[i]);
        cc_map_set(&m->by_inner, word[i], known >= 0 && known != story ? AMBIGUOUS : story);
    }
}

/* A bare family name is the one person of the story who bears it, or itself. */
static story_entity *find_bare(const merging *m, const story_entity *p)
{
    story_entity *found = NULL;
    uint32_t seen = 0;
    for (story_entity *s = get(m, &m->by_family, p->family); s != NULL && seen < MOST_BEARERS; s = s->next, seen++) {
        if (!same_person(s, p)) continue;
        if (found != NULL && found->first.len > 0 && s->first.len > 0) return NULL;
        if (found == NULL || s->first.len > 0) found = s;
    }
    return found;
}

static story_entity *add_person(merging *m, const story_entity *p)
{
    story_entity *s = new_entity(m);
    int32_t index = s->index;
    *s = *p;
    s->index = index;
    int64_t at = cc_map_put(&m->by_family, p->family, index_of(m));
    if (m->all.item[at] != s) {
        s->next = m->all.item[at]->next;
        m->all.item[at]->next = s;
    }
    return s;
}

static void learn_person(story_entity *s, const story_entity *p)
{
    if (s->first.len == 0 || (is_initial(s->first) && p->first.len > s->first.len))
        s->first = p->first, s->letter = p->letter;
    if (s->second.len == 0) s->second = p->second;
    if (s->gender == CC_GENDER_UNKNOWN) s->gender = p->gender;
}

static cc_span last_word(cc_span text)
{
    size_t at = text.len;
    while (at > 0 && text.ptr[at - 1] != ' ') at--;
    return cc_span_sub(text, at, text.len);
}

/* The longest role that ends the text: "opposition leader" is no "leader". */
static cc_span role_in(const merging *m, cc_span text)
{
    for (size_t i = 0; i < text.len; i++) {
        cc_span end = cc_span_sub(text, i, text.len);
        if ((i == 0 || text.ptr[i - 1] == ' ') && cc_role_find(m->names, end) != NULL) return end;
    }
    return last_word(text);
}

static cc_span role_key(merging *m, cc_span nation, cc_span role)
{
    return cc_arena_print(m->a, "%.*s|%.*s", CC_FMT(nation), CC_FMT(role_in(m, cc_utf8_lowercase(m->a, role))));
}

static void learn_roles(merging *m, const cc_entity *e, int64_t story)
{
    for (uint32_t i = 0; i < e->roles.count && e->nation.len > 0; i++)
        cc_map_put(&m->by_role, role_key(m, e->nation, e->roles.item[i]), story);
}

/* --- everything else ---------------------------------------------------------------- */

static cc_span thing_key(const merging *m, cc_span name)
{
    cc_span key = cc_utf8_fold(m->a, name);
    if (cc_span_starts(key, "the ")) key = cc_span_sub(key, 4, key.len);
    for (;;) {
        cc_span last = last_word(key);
        const cc_name_word *w = cc_name_word_find(m->names, last);
        if (last.len == key.len || w == NULL || !w->suffix) return key;
        key = cc_span_trim(cc_span_sub(key, 0, key.len - last.len));
        if (key.len > 0 && key.ptr[key.len - 1] == ',') key.len--;
    }
}

static cc_span initials(const merging *m, cc_span key)
{
    char letter[MOST_WORDS];
    size_t n = 0;
    for (size_t i = 0; i < key.len && n < MOST_WORDS; i++)
        if ((i == 0 || key.ptr[i - 1] == ' ') && key.ptr[i] != ' ') letter[n++] = key.ptr[i];
    return cc_arena_copy(m->a, (cc_span){letter, n});
}

static void learn_thing(merging *m, cc_span key, int64_t story)
{
    for (size_t i = 1; i < key.len; i++) {
        if (key.ptr[i] != ' ') continue;
        cc_span start = cc_span_sub(key, 0, i);
        int64_t known = cc_map_get(&m->by_start, start);
        if (cc_name_is_part_of_body(key, start)) continue;
        cc_map_set(&m->by_start, start, known >= 0 && known != story ? AMBIGUOUS : story);
    }
    cc_span letters = initials(m, key);
    if (letters.len > 1) cc_map_put(&m->by_letters, letters, story);
}

/* --- the passes ------------------------------------------------------------------------ */

typedef struct {
    cc_entity *entity;
    int32_t story; /* index into all, -1 */
} member;

typedef struct {
    CC_ARRAY(member) member;
} members;

/* Two capital words may be "Aer Lingus" as well as "Anna Lindgren": another article may know better. */
static bool is_person(const merging *m, const cc_entity *e)
{
    if (e->kind != CC_NAME_PERSON || !e->named || e->plural) return false;
    bool told = e->gender != CC_GENDER_UNKNOWN && !e->gender_guessed;
    return told || cc_map_get(&m->things, thing_key(m, e->name)) < 0;
}

static void learn_things(merging *m, const members *all)
{
    for (uint32_t i = 0; i < all->member.count; i++) {
        const cc_entity *e = all->member.item[i].entity;
        if (e->named && !e->plural && (e->kind == CC_NAME_ORGANISATION || e->kind == CC_NAME_PLACE))
            cc_map_put(&m->things, thing_key(m, e->name), 1);
    }
}

/* The beginning of "United Kingdom" is no name of it. */
static bool is_nation(const merging *m, cc_span key)
{
    const cc_known_name *k = cc_known_find(m->names, key);
    return k != NULL && k->nation_self;
}

static void meet(merging *m, member *b, story_entity *s)
{
    b->story = s->index;
    add_spelling(m, s, b->entity->name, 1);
}

static story_entity *find_inner(const merging *m, const cc_entity *e)
{
    int64_t at = cc_map_get(&m->by_inner, cc_utf8_fold(m->a, e->name));
    return at < 0 || at == AMBIGUOUS ? NULL : m->all.item[at];
}

static void merge_person(merging *m, member *b, bool bare)
{
    story_entity p = {.person = true};
    read_person(m, b->entity, &p);
    if (bare != (p.first.len == 0)) return;
    story_entity *s = bare ? find_bare(m, &p) : find_full(m, &p);
    if (s == NULL && bare) s = find_inner(m, b->entity);
    if (s == NULL) s = add_person(m, &p);
    else learn_person(s, &p);
    meet(m, b, s);
    if (!bare) learn_inner_words(m, b->entity, b->story);
    learn_roles(m, b->entity, b->story);
}

static void merge_thing(merging *m, member *b)
{
    cc_span key = thing_key(m, b->entity->name);
    bool known = cc_known_find(m->names, key) != NULL;
    int64_t at = cc_map_get(&m->by_key, key);
    if (at < 0 && !known && !cc_is_government_word(m->names, key)) {
        at = cc_map_get(&m->by_start, key);
        if (at == AMBIGUOUS) at = -1;
    }
    if (at < 0 && !known && key.len <= 6) at = cc_map_get(&m->by_letters, key);
    if (at < 0 && b->entity->kind == CC_NAME_OTHER) {
        story_entity p = {.family = cc_name_sound(m->names, key, m->a)};
        story_entity *person = find_bare(m, &p);
        if (person != NULL) at = person->index;
    }
    if (at < 0) {
        new_entity(m);
        at = index_of(m);
    }
    cc_map_put(&m->by_key, key, at);
    meet(m, b, m->all.item[at]);
}

/* A state has one of them; of its chief executives there are as many as it has firms. */
static bool is_of_state(const merging *m, cc_span role)
{
    static const char *const classes[] = {"deputy head",      "royal",   "minister",
                                          "foreign minister", "speaker", "counterpart"};
    const cc_role *r = cc_role_find(m->names, role_in(m, cc_utf8_lowercase(m->a, role)));
    cc_span class = r == NULL ? CC_LIT("") : r->class.len > 0 ? r->class : r->text;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (cc_span_is(class, classes[i])) return true;
    return cc_span_is(class, "head") || cc_span_starts(class, "head ") || cc_span_ends(class, " minister");
}

static void merge_role(merging *m, member *b)
{
    const cc_entity *e = b->entity;
    if (e->nation.len == 0 || e->kind != CC_NAME_PERSON || !is_of_state(m, e->name)) return;
    int64_t at = cc_map_get(&m->by_role, role_key(m, e->nation, e->name));
    if (at >= 0) b->story = (int32_t)at;
}

static bool is_acronym(cc_span text)
{
    for (size_t i = 0; i < text.len; i++)
        if (text.ptr[i] < 'A' || text.ptr[i] > 'Z') return false;
    return text.len >= 2 && text.len <= MOST_WORDS;
}

/* "Singapore Airlines (SIA)" in one article tells what SIA is in all. */
static void learn_acronyms(merging *m, const cc_article *article, const member *of)
{
    for (uint32_t i = 0; i < article->names.count; i++) {
        const cc_name *n = &article->names.item[i];
        cc_span text = cc_article_slice(article, n->at.start, n->at.end);
        if (n->entity < 0 || n->extra || n->kind == CC_NAME_ROLE || n->kind == CC_NAME_PERSON || !is_acronym(text))
            continue;
        const member *b = &of[n->entity];
        if (b->story >= 0 && cc_known_find(m->names, n->key) == NULL)
            cc_map_put(&m->by_key, thing_key(m, text), b->story);
    }
}

/* The spelling of most articles, one of two words or more, the longer of equals; bytes decide the rest. */
static cc_span best_spelling(const story_entity *s)
{
    const spelling *best = NULL;
    for (uint32_t i = 0; i < s->spelling.count; i++) {
        const spelling *x = &s->spelling.item[i];
        bool full = memchr(x->text.ptr, ' ', x->text.len) != NULL,
             best_full = best != NULL && memchr(best->text.ptr, ' ', best->text.len) != NULL;
        if (best == NULL || (s->person && full != best_full  ? full
                             : x->count != best->count       ? x->count > best->count
                             : x->text.len != best->text.len ? x->text.len > best->text.len
                                                             : cc_span_compare(x->text, best->text) < 0))
            best = x;
    }
    return best == NULL ? CC_LIT("") : best->text;
}

static void collect(members *all, cc_article *const *articles, uint32_t count, cc_arena *a)
{
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < articles[i]->entities.count; k++)
            *CC_PUSH(a, &all->member) = (member){&articles[i]->entities.item[k], -1};
}

/* Several together are called by what each is called across the story. */
static void call_together(cc_article *article, cc_arena *a)
{
    for (uint32_t i = 0; i < article->entities.count; i++) {
        cc_entity *e = &article->entities.item[i];
        cc_span name[2 * MOST_WORDS];
        uint32_t n = 0;
        for (uint32_t k = 0; k < e->parts.count && n < sizeof name / sizeof *name; k++) {
            cc_span part = article->entities.item[e->parts.item[k]].story_name;
            uint32_t at = n++;
            while (at > 0 && cc_span_compare(name[at - 1], part) > 0) name[at] = name[at - 1], at--;
            name[at] = part;
        }
        if (n > 0) e->story_name = name[0];
        for (uint32_t k = 1; k < n; k++) e->story_name = cc_name_joined(e->story_name, name[k], k + 1 == n, a);
    }
}

void cc_names_merge(const cc_mention_lexicon *l, cc_article *const *articles, uint32_t count, cc_arena *a)
{
    merging m = {.names = l->name, .a = a};
    members all = {0};
    cc_map *const maps[] = {&m.by_family, &m.by_key, &m.by_start, &m.by_letters, &m.by_role, &m.by_inner, &m.things};
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) maps[i]->arena = a;
    collect(&all, articles, count, a);
    learn_things(&m, &all);
    for (int bare = 0; bare < 2; bare++)
        for (uint32_t i = 0; i < all.member.count; i++)
            if (is_person(&m, all.member.item[i].entity)) merge_person(&m, &all.member.item[i], bare == 1);
    /* Longer names first, so that "Northrop" finds "Northrop Grumman". */
    for (int several = 1; several >= 0; several--) {
        for (uint32_t i = 0; i < all.member.count; i++) {
            member *b = &all.member.item[i];
            if (!b->entity->named || is_person(&m, b->entity) || b->entity->plural) continue;
            bool words = memchr(b->entity->name.ptr, ' ', b->entity->name.len) != NULL;
            if (words != (several == 1)) continue;
            merge_thing(&m, b);
            cc_span key = thing_key(&m, b->entity->name);
            if (words && b->entity->kind != CC_NAME_PLACE && !is_nation(&m, key)) learn_thing(&m, key, b->story);
        }
        for (uint32_t i = 0, first = 0; i < count; first += articles[i++]->entities.count)
            if (all.member.count > first) learn_acronyms(&m, articles[i], &all.member.item[first]);
    }
    for (uint32_t i = 0; i < all.member.count; i++)
        if (!all.member.item[i].entity->named) merge_role(&m, &all.member.item[i]);
    for (uint32_t i = 0; i < all.member.count; i++) {
        member *b = &all.member.item[i];
        if (b->story >= 0) b->entity->story_name = best_spelling(m.all.item[b->story]);
    }
    for (uint32_t i = 0; i < count; i++) call_together(articles[i], a);
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) cc_map_free(maps[i]);
}

/* --- the words for a token ------------------------------------------------------------ */

cc_span cc_mention_text(const cc_article *article, uint32_t token, cc_arena *a)
{
    (void)a;
    const cc_token *t = &article->tokens.item[token];
    const cc_name *n = t->name >= 0 ? &article->names.item[t->name] : NULL;
    if (n != NULL && n->entity >= 0) return article->entities.item[n->entity].story_name;
    const cc_sentence *s = cc_article_sentence_at(article, t->start);
    if (s == NULL || token < s->first || token >= s->first + s->count) return t->form;
    uint32_t first, last;
    cc_noun_phrase(s, (int32_t)(token - s->first), &first, &last);
    return cc_article_slice(article, s->token[first].start, s->token[last - 1].end);
}
