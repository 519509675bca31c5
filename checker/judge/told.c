/* Which groups of a story tell of a concept at all, wherever they do. */
#include "judge/told.h"

#include <string.h>

enum { NOBODY = -1, SEVERAL = -2 };

/* "~P37Y" is an age of 37 years as "#37 year" is; "~2019-04-10TNI" and "~2019-04-10/.." are the day, which another
 * outlet may give without its year. */
static cc_span plain_time(cc_arena *arena, cc_span text)
{
    const size_t day = strlen("~2019-04-10");
    if (cc_span_starts(text, "~P"))
        return text.ptr[text.len - 1] == 'Y' ? cc_arena_print(arena, "#%.*s year", (int)text.len - 3, text.ptr + 2)
                                             : text;
    size_t end = cc_span_find(text, CC_LIT("/..")), part = cc_span_find(text, CC_LIT("T"));
    if (end == SIZE_MAX) end = text.len;
    if (part != SIZE_MAX && part + 1 < end && text.ptr[part + 1] >= 'A' && text.ptr[part + 1] <= 'Z') end = part;
    if (end == day && text.ptr[5] == '-' && text.ptr[8] == '-') return cc_span_sub(text, 5, end); /* without the year */
    return cc_span_sub(text, 0, end);
}

/* "#17..", "#..17" and "#17.. km" without the bound; a range of two numbers stays. */
static cc_span plain_number(cc_arena *arena, cc_span text)
{
    size_t bound = cc_span_find(text, CC_LIT("..")), rest = bound + 2;
    if (bound == SIZE_MAX) return text;
    if (bound != 1 && rest < text.len && text.ptr[rest] != ' ') return text;
    return cc_arena_print(arena, "%.*s%.*s", (int)bound, text.ptr, (int)(text.len - rest), text.ptr + rest);
}

/* A value without what makes it more or less exact. */
static cc_span plain_value(cc_arena *arena, cc_span text)
{
    if (cc_span_starts(text, "~")) return plain_time(arena, text);
    return plain_number(arena, text);
}

/* A unit counts with its number, "the man" or "the report" with its noun. */
static bool is_faint(const cc_article *a, const cc_token *t, cc_concept_kind kind)
{
    if (kind == CC_CONCEPT_NOUN) return t->number >= 0;
    if (kind != CC_CONCEPT_NAME || t->name < 0) return false;
    int32_t entity = a->names.item[t->name].entity;
    return entity >= 0 && !a->entities.item[entity].named;
}

/* Words that tell little by themselves, whatever the story, and those for who tells it. */
static bool is_general(cc_span word)
{
    static const char *const words[] = {
        "happen",    "incident",     "event",       "occur",     "addition",  "afternoon", "amount", "area",
        "bit",       "case",         "evening",     "fact",      "kind",      "level",     "lot",    "man",
        "matter",    "member",       "moment",      "month",     "morning",   "number",    "part",   "people",
        "person",    "place",        "point",       "set",       "several",   "side",      "sort",   "thing",
        "time",      "today",        "tomorrow",    "tonight",   "way",       "week",      "while",  "woman",
        "yesterday", "account",      "article",     "blog",      "interview", "magazine",  "media",  "news",
        "newspaper", "outlet",       "paper",       "post",      "press",     "report",    "site",   "source",
        "spokesman", "spokesperson", "spokeswoman", "statement", "story",     "tweet",     "website"};
    return CC_AMONG(word, words);
}

static void make_vague(cc_told *out, uint32_t article, int32_t token, cc_concept_kind kind)
{
    const cc_vocabulary *v = &out->run->vocabulary;
    uint32_t concept = token < 0 ? CC_NO_CONCEPT : v->of[article][token];
    if (concept != CC_NO_CONCEPT && v->concept.item[concept].kind == kind) out->vague[concept] = true;
}

/* Outlets, others without a person's name that answer for a claim, and the verbs for it: who tells it is not what is
 * told. */
static void read_tellers(cc_told *out, uint32_t article)
{
    const cc_article *a = cc_judging_article(out->run, article);
    for (uint32_t i = 0; i < a->names.count; i++) {
        const cc_name *n = &a->names.item[i];
        if (n->entity >= 0 && a->entities.item[n->entity].media)
            make_vague(out, article, (int32_t)n->at.head, CC_CONCEPT_NAME);
    }
    for (uint32_t i = 0; i < a->claims.count; i++)
        for (uint32_t k = 0; k < a->claims.item[i].chain_length; k++) {
            const cc_attribution *by = &a->claims.item[i].chain[k];
            make_vague(out, article, by->cue_token, CC_CONCEPT_VERB);
            if (by->entity >= 0 && a->entities.item[by->entity].kind != CC_NAME_PERSON)
                make_vague(out, article, by->token, CC_CONCEPT_NAME);
        }
}

static void read_article(cc_told *out, uint32_t article)
{
    const cc_judging *r = out->run;
    const cc_article *a = cc_judging_article(r, article);
    int32_t group = (int32_t)r->story->group[article];
    for (uint32_t i = 0; i < a->tokens.count; i++) {
        uint32_t concept = r->vocabulary.of[article][i];
        if (concept == CC_NO_CONCEPT) continue;
        if (is_faint(a, &a->tokens.item[i], r->vocabulary.concept.item[concept].kind)) out->faint[concept] = true;
        int32_t *teller = &out->teller[out->alike[concept]];
        *teller = *teller == NOBODY || *teller == group ? group : SEVERAL;
    }
}

void cc_told_read(cc_told *out, cc_judging *r)
{
    uint32_t n = r->vocabulary.concept.count;
    cc_map plain = {.arena = r->arena};
    *out = (cc_told){.run = r,
                     .alike = CC_NEW_ARRAY(r->arena, n + 1, uint32_t),
                     .faint = CC_NEW_ARRAY(r->arena, n + 1, bool),
                     .vague = CC_NEW_ARRAY(r->arena, n + 1, bool),
                     .teller = CC_NEW_ARRAY(r->arena, n + 1, int32_t)};
    for (uint32_t i = 0; i < n; i++) {
        const cc_concept *c = &r->vocabulary.concept.item[i];
        bool value = c->kind == CC_CONCEPT_VALUE;
        out->teller[i] = NOBODY;
        out->vague[i] = is_general(c->text) || cc_span_is(c->text, "~PAST_REF") || cc_span_is(c->text, "~FUTURE_REF");
        out->alike[i] = value ? (uint32_t)cc_map_put(&plain, plain_value(r->arena, c->text), i) : i;
    }
    cc_map_free(&plain);
    for (uint32_t i = 0; i < r->story->articles; i++) {
        read_article(out, i);
        read_tellers(out, i);
    }
}

static bool is_told(const cc_told *t, uint32_t article, uint32_t concept)
{
    int32_t teller = t->teller[t->alike[concept]];
    return teller == SEVERAL || (teller != NOBODY && teller != (int32_t)t->run->story->group[article]);
}

float cc_told_elsewhere(const cc_told *t, uint32_t article, uint32_t concept)
{
    const cc_vocabulary *v = &t->run->vocabulary;
    const cc_concept *c = &v->concept.item[concept];
    if (is_told(t, article, concept)) return 1;
    for (uint32_t i = 0; i < c->kins; i++)
        if (is_told(t, article, v->kin.item[c->kin + i])) return CC_SYNONYM;
    return 0;
}

bool cc_told_alike(const cc_told *t, uint32_t a, uint32_t b)
{
    return t->alike[a] == t->alike[b];
}
