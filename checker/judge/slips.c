/* One article that writes a family name in two ways: "Jim Hoare" and, some lines below, "Hoard said". */
#include "judge/word.h"

#include "language/spelling.h"

#include <string.h>

enum { SHORTEST = 5, LONGEST = 24, MOST_TIMES = 2 };

typedef struct {
    cc_judging *r;
    const cc_article *a;
    uint32_t number; /* of the article */
    cc_map families; /* family name, and the name without one of its letters -> 1 + index into the article's names */
    cc_map times;    /* word -> how often it stands in the article */
} slip_run;

static const cc_token *last_of(const cc_article *a, const cc_name *n)
{
    return &a->tokens.item[n->at.last - 1];
}

static bool fits_in(cc_span word)
{
    return word.len >= SHORTEST && word.len <= LONGEST;
}

/* The word without the letter at `skip`. */
static cc_span without(cc_span word, size_t skip, char room[LONGEST])
{
    memcpy(room, word.ptr, skip);
    memcpy(room + skip, word.ptr + skip + 1, word.len - skip - 1);
    return (cc_span){room, word.len - 1};
}

/* A person told in full: every word that is a letter apart shares one of the keys. */
static void add_family(slip_run *s, uint32_t name)
{
    char room[LONGEST];
    cc_span family = last_of(s->a, &s->a->names.item[name])->lower;
    if (!fits_in(family) || cc_map_get(&s->families, family) >= 0) return;
    cc_map_put(&s->families, family, name);
    for (size_t i = 1; i < family.len; i++) {
        cc_span key = without(family, i, room);
        if (cc_map_get(&s->families, key) < 0) cc_map_put(&s->families, cc_arena_copy(s->r->arena, key), name);
    }
}

static bool is_full(const cc_article *a, const cc_name *n)
{
    return n->kind == CC_NAME_PERSON && n->at.last - n->at.first >= 2 && n->entity >= 0 &&
           last_of(a, n)->upos == CC_UPOS_PROPN;
}

/* The full name whose family name is a letter apart from the word, -1. */
static int64_t full_name_near(const slip_run *s, cc_span word)
{
    char room[LONGEST];
    int64_t found = cc_map_get(&s->families, word);
    for (size_t i = 1; found < 0 && i < word.len; i++) found = cc_map_get(&s->families, without(word, i, room));
    if (found < 0) return -1;
    cc_span family = last_of(s->a, &s->a->names.item[found])->lower;
    size_t shorter = word.len < family.len ? word.len : family.len;
    bool ending = word.len != family.len && memcmp(word.ptr, family.ptr, shorter) == 0; /* "Ivanova", "Williams" */
    return !ending && word.ptr[0] == family.ptr[0] && cc_one_letter_apart(word, family) ? found : -1;
}

/* Whoever says something, or is called Mr; else a word that no dictionary has. */
static bool stands_for_person(const slip_run *s, const cc_name *n)
{
    static const char *const titles[] = {"mr", "mrs", "ms", "dr", "mr.", "mrs.", "ms.", "dr."};
    const cc_token *t = &s->a->tokens.item[n->at.first];
    if (n->at.first > 0 && CC_AMONG(s->a->tokens.item[n->at.first - 1].lower, titles)) return true;
    const cc_sentence *sentence = cc_sentence_of_token(s->a, n->at.first);
    cc_word head = {s->r, s->a, sentence, s->number, t->head};
    if (t->deprel == CC_DEP_NSUBJ && t->head != CC_NO_TOKEN && cc_word_is_class(&head, t->head, "say")) return true;
    return s->r->rules->wordnet != NULL && cc_wordnet_pos(s->r->rules->wordnet, t->lower) == 0;
}

/* Written so once or twice, and less often than the other way. */
static bool is_rare(const slip_run *s, cc_span word, cc_span family)
{
    int64_t own = cc_map_get(&s->times, word), other = cc_map_get(&s->times, family);
    return own <= MOST_TIMES && own < other + 1;
}

static uint32_t file(slip_run *s, const cc_name *n, cc_span value)
{
    cc_word p = {s->r, s->a, cc_sentence_of_token(s->a, n->at.head), s->number, 0};
    p.at = (int32_t)(n->at.head - p.sentence->first);
    cc_statement x = cc_word_state(&p, CC_ASK_ACTOR, CC_LIT("answer:slip"), (int32_t)(n->at.first - p.sentence->first),
                                   (int32_t)(n->at.last - p.sentence->first) - 1, p.at, CC_NO_CONCEPT, value, 0);
    return cc_store_add(&s->r->store, &s->r->vocabulary, &x);
}

static void compare(slip_run *s, const cc_name *slip)
{
    cc_judging *r = s->r;
    cc_span word = s->a->tokens.item[slip->at.first].lower;
    int64_t full = full_name_near(s, word);
    if (full < 0) return;
    const cc_name *known = &s->a->names.item[full];
    cc_span family = last_of(s->a, known)->lower;
    if (!is_rare(s, word, family) || !stands_for_person(s, slip)) return;
    uint32_t a = file(s, known, family), b = file(s, slip, word);
    const cc_statement *x = &r->store.statement.item[a], *y = &r->store.statement.item[b];
    cc_comparison c = {r->rules, NULL, r->story, &r->vocabulary, x, y, 1, 1, r->clauses};
    const cc_rule *rule = cc_rules_compare(r->rules, &c);
    if (rule != NULL) *CC_PUSH(r->arena, &r->clashes) = (cc_clash){a, b, rule, 0.6f, CC_LIT("")};
}

static bool is_lone(const cc_article *a, const cc_name *n)
{
    bool kind = n->kind == CC_NAME_PERSON || n->kind == CC_NAME_OTHER;
    const cc_token *t = &a->tokens.item[n->at.first];
    return kind && n->at.last - n->at.first == 1 && t->upos == CC_UPOS_PROPN && fits_in(t->lower) &&
           cc_speaks_at(a, n->at.start);
}

void cc_compare_slips(cc_judging *r)
{
    for (uint32_t i = 0; i < r->story->articles; i++) {
        slip_run s = {.r = r, .a = cc_judging_article(r, i), .number = i};
        s.families.arena = s.times.arena = r->arena;
        for (uint32_t t = 0; t < s.a->tokens.count; t++) {
            cc_span word = s.a->tokens.item[t].lower;
            if (s.a->tokens.item[t].upos == CC_UPOS_PROPN && fits_in(word))
                cc_map_set(&s.times, word, 1 + (cc_map_get(&s.times, word) < 0 ? 0 : cc_map_get(&s.times, word)));
        }
        for (uint32_t k = 0; k < s.a->names.count; k++)
            if (is_full(s.a, &s.a->names.item[k])) add_family(&s, k);
        for (uint32_t k = 0; k < s.a->names.count; k++) {
            const cc_name *n = &s.a->names.item[k];
            if (!is_lone(s.a, n)) continue;
            int64_t same = cc_map_get(&s.families, s.a->tokens.item[n->at.first].lower);
            bool known = same >= 0 && cc_span_equal(last_of(s.a, &s.a->names.item[same])->lower,
                                                    s.a->tokens.item[n->at.first].lower);
            if (!known) compare(&s, n);
        }
        cc_map_free(&s.families);
        cc_map_free(&s.times);
    }
}
