/* mention/merge_thing.c - one thing, body or place across the articles of a story: by its name, the beginning of a
 * longer one, or its letters. */
#include "base/utf8.h"
#include "mention/merging.h"

cc_span cc_merge_thing_key(const cc_merging *m, cc_span name)
{
    cc_span key = cc_utf8_fold(m->a, name);
    if (cc_span_starts(key, "the ")) key = cc_span_sub(key, 4, key.len);
    for (;;) {
        cc_span last = cc_span_last_word(key);
        const cc_name_word *w = cc_name_word_find(m->names, last);
        if (last.len == key.len || w == NULL || !w->suffix) return key;
        key = cc_span_trim(cc_span_sub(key, 0, key.len - last.len));
        if (key.len > 0 && key.ptr[key.len - 1] == ',') key.len--;
    }
}

static cc_span initials(const cc_merging *m, cc_span key)
{
    char letter[CC_MERGE_WORDS];
    size_t n = 0;
    for (size_t i = 0; i < key.len && n < CC_MERGE_WORDS; i++)
        if ((i == 0 || key.ptr[i - 1] == ' ') && key.ptr[i] != ' ') letter[n++] = key.ptr[i];
    return cc_arena_copy(m->a, (cc_span){letter, n});
}

void cc_merge_learn_thing(cc_merging *m, cc_span key, int64_t story)
{
    for (size_t i = 1; i < key.len; i++) {
        if (key.ptr[i] != ' ') continue;
        cc_span start = cc_span_sub(key, 0, i);
        int64_t known = cc_map_get(&m->by_start, start);
        if (cc_name_is_part_of_body(key, start)) continue;
        cc_map_set(&m->by_start, start, known >= 0 && known != story ? CC_MERGE_AMBIGUOUS : story);
    }
    cc_span letters = initials(m, key);
    if (letters.len > 1) cc_map_put(&m->by_letters, letters, story);
}

void cc_merge_thing(cc_merging *m, cc_merge_member *b)
{
    cc_span key = cc_merge_thing_key(m, b->entity->name);
    bool known = cc_known_find(m->names, key) != NULL;
    int64_t at = cc_map_get(&m->by_key, key);
    if (at < 0 && !known && !cc_is_government_word(m->names, key)) {
        at = cc_map_get(&m->by_start, key);
        if (at == CC_MERGE_AMBIGUOUS) at = -1;
    }
    if (at < 0 && !known && key.len <= 6) at = cc_map_get(&m->by_letters, key);
    if (at < 0 && b->entity->kind == CC_NAME_OTHER) {
        cc_story_entity p = {.family = cc_name_sound(m->names, key, m->a)};
        cc_story_entity *person = cc_merge_find_bare(m, &p);
        if (person != NULL) at = person->index;
    }
    if (at < 0) {
        cc_merge_new(m);
        at = m->all.count - 1;
    }
    cc_map_put(&m->by_key, key, at);
    cc_merge_meet(m, b, m->all.item[at]);
}

static bool is_acronym(cc_span text)
{
    for (size_t i = 0; i < text.len; i++)
        if (text.ptr[i] < 'A' || text.ptr[i] > 'Z') return false;
    return text.len >= 2 && text.len <= CC_MERGE_WORDS;
}

/* "Singapore Airlines (SIA)" in one article tells what SIA is in all. */
void cc_merge_learn_acronyms(cc_merging *m, const cc_article *article, const cc_merge_member *of)
{
    for (uint32_t i = 0; i < article->names.count; i++) {
        const cc_name *n = &article->names.item[i];
        cc_span text = cc_article_slice(article, n->at.start, n->at.end);
        if (n->entity < 0 || n->extra || n->kind == CC_NAME_ROLE || n->kind == CC_NAME_PERSON || !is_acronym(text))
            continue;
        const cc_merge_member *b = &of[n->entity];
        if (b->story >= 0 && cc_known_find(m->names, n->key) == NULL)
            cc_map_put(&m->by_key, cc_merge_thing_key(m, text), b->story);
    }
}
