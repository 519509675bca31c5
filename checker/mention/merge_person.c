/* mention/merge_person.c - one person across the articles of a story: by family name as it sounds and a given name
 * that agrees, a bare family name as the one who bears it, a role without a name as the one who has it elsewhere. */
#include "base/utf8.h"
#include "mention/merging.h"

enum { MOST_BEARERS = 16 };

static uint32_t split(cc_span key, cc_span *word)
{
    uint32_t n = 0;
    cc_span part;
    while (n < CC_MERGE_WORDS && cc_span_split(&key, ' ', &part)) {
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
static bool read_initials(const cc_entity *e, cc_span folded, cc_story_entity *s)
{
    cc_span written[CC_MERGE_WORDS];
    uint32_t n = split(e->name, written);
    size_t second = n > 1 ? cc_name_second_initial(written[0], written[n - 1]) : 0;
    if (second == 0 || second >= folded.len) return false;
    s->first = cc_span_sub(folded, 0, 1), s->second = cc_span_sub(folded, second, second + 1);
    return true;
}

static void read_person(const cc_merging *m, const cc_entity *e, cc_story_entity *s)
{
    cc_span word[CC_MERGE_WORDS];
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

static bool given_agree(const cc_story_entity *a, const cc_story_entity *b)
{
    if (a->first.len == 0 || b->first.len == 0 || cc_span_equal(a->first, b->first)) return true;
    return (is_initial(a->first) || is_initial(b->first)) && a->letter == b->letter;
}

static bool same_person(const cc_story_entity *a, const cc_story_entity *b)
{
    if (!cc_span_equal(a->family, b->family) || !given_agree(a, b)) return false;
    if (a->generation.len > 0 && b->generation.len > 0 && !cc_span_equal(a->generation, b->generation)) return false;
    if (a->gender != CC_GENDER_UNKNOWN && b->gender != CC_GENDER_UNKNOWN && a->gender != b->gender) return false;
    return a->second.len == 0 || b->second.len == 0 || a->second.ptr[0] == b->second.ptr[0];
}

static cc_story_entity *find_full(const cc_merging *m, const cc_story_entity *p)
{
    uint32_t seen = 0;
    for (cc_story_entity *s = cc_merge_get(m, &m->by_family, p->family); s != NULL && seen < MOST_BEARERS;
         s = s->next, seen++)
        if (s->first.len > 0 && same_person(s, p)) return s;
    return NULL;
}

/* The words of a full name between given and family name, and an unusual given name, mean their bearer too where no
 * other person of the story has them: "Lula" is Luiz Inacio Lula da Silva. */
static void learn_inner_words(cc_merging *m, const cc_entity *e, int64_t story)
{
    cc_span word[CC_MERGE_WORDS];
    cc_gender gender;
    uint32_t n = split(cc_utf8_fold(m->a, e->name), word);
    for (uint32_t i = 0; n > 2 && i + 1 < n; i++) {
        bool common = cc_given_name(m->names, word[i], &gender) && (i == 0 || n < 4);
        if (word[i].len < 4 || common) continue;
        int64_t known = cc_map_get(&m->by_inner, word[i]);
        cc_map_set(&m->by_inner, word[i], known >= 0 && known != story ? CC_MERGE_AMBIGUOUS : story);
    }
}

/* A bare family name is the one person of the story who bears it, or itself. */
cc_story_entity *cc_merge_find_bare(const cc_merging *m, const cc_story_entity *p)
{
    cc_story_entity *found = NULL;
    uint32_t seen = 0;
    for (cc_story_entity *s = cc_merge_get(m, &m->by_family, p->family); s != NULL && seen < MOST_BEARERS;
         s = s->next, seen++) {
        if (!same_person(s, p)) continue;
        if (found != NULL && found->first.len > 0 && s->first.len > 0) return NULL;
        if (found == NULL || s->first.len > 0) found = s;
    }
    return found;
}

static cc_story_entity *add_person(cc_merging *m, const cc_story_entity *p)
{
    cc_story_entity *s = cc_merge_new(m);
    int32_t index = s->index;
    *s = *p;
    s->index = index;
    int64_t at = cc_map_put(&m->by_family, p->family, m->all.count - 1);
    if (m->all.item[at] != s) {
        s->next = m->all.item[at]->next;
        m->all.item[at]->next = s;
    }
    return s;
}

static void learn_person(cc_story_entity *s, const cc_story_entity *p)
{
    if (s->first.len == 0 || (is_initial(s->first) && p->first.len > s->first.len))
        s->first = p->first, s->letter = p->letter;
    if (s->second.len == 0) s->second = p->second;
    if (s->gender == CC_GENDER_UNKNOWN) s->gender = p->gender;
}

static cc_story_entity *find_inner(const cc_merging *m, const cc_entity *e)
{
    int64_t at = cc_map_get(&m->by_inner, cc_utf8_fold(m->a, e->name));
    return at < 0 || at == CC_MERGE_AMBIGUOUS ? NULL : m->all.item[at];
}

/* --- roles ----------------------------------------------------------------------- */

/* The longest role that ends the text: "opposition leader" is no "leader". */
static cc_span role_in(const cc_merging *m, cc_span text)
{
    for (size_t i = 0; i < text.len; i++) {
        cc_span end = cc_span_sub(text, i, text.len);
        if ((i == 0 || text.ptr[i - 1] == ' ') && cc_role_find(m->names, end) != NULL) return end;
    }
    return cc_span_last_word(text);
}

static cc_span role_key(cc_merging *m, cc_span nation, cc_span role)
{
    return cc_arena_print(m->a, "%.*s|%.*s", CC_FMT(nation), CC_FMT(role_in(m, cc_utf8_lowercase(m->a, role))));
}

static void learn_roles(cc_merging *m, const cc_entity *e, int64_t story)
{
    for (uint32_t i = 0; i < e->roles.count && e->nation.len > 0; i++)
        cc_map_put(&m->by_role, role_key(m, e->nation, e->roles.item[i]), story);
}

void cc_merge_person(cc_merging *m, cc_merge_member *b, bool bare)
{
    cc_story_entity p = {.person = true};
    read_person(m, b->entity, &p);
    if (bare != (p.first.len == 0)) return;
    cc_story_entity *s = bare ? cc_merge_find_bare(m, &p) : find_full(m, &p);
    if (s == NULL && bare) s = find_inner(m, b->entity);
    if (s == NULL) s = add_person(m, &p);
    else learn_person(s, &p);
    cc_merge_meet(m, b, s);
    if (!bare) learn_inner_words(m, b->entity, b->story);
    learn_roles(m, b->entity, b->story);
}

/* A state has one of them; of its chief executives there are as many as it has firms. */
static bool is_of_state(const cc_merging *m, cc_span role)
{
    static const char *const classes[] = {"deputy head",      "royal",   "minister",
                                          "foreign minister", "speaker", "counterpart"};
    const cc_role *r = cc_role_find(m->names, role_in(m, cc_utf8_lowercase(m->a, role)));
    cc_span class = r == NULL ? CC_LIT("") : r->class.len > 0 ? r->class : r->text;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (cc_span_is(class, classes[i])) return true;
    return cc_span_is(class, "head") || cc_span_starts(class, "head ") || cc_span_ends(class, " minister");
}

void cc_merge_role(cc_merging *m, cc_merge_member *b)
{
    const cc_entity *e = b->entity;
    if (e->nation.len == 0 || e->kind != CC_NAME_PERSON || !is_of_state(m, e->name)) return;
    int64_t at = cc_map_get(&m->by_role, role_key(m, e->nation, e->name));
    if (at >= 0) b->story = (int32_t)at;
}
