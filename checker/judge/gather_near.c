/* Statements of whether something was in a place or only near it: "captured in Tarp", "captured near Tarp". */
#include "judge/word.h"

#include <string.h>

/* "in", "near"; NULL for what says neither. */
static const char *nearness_of(const cc_word *p, int32_t by)
{
    static const char *const inside[] = {"in", "inside", "within"}, *const outside[] = {"near", "outside", "nearby",
                                                                                        "around", "beside"};
    cc_span w = cc_word_form(p, by);
    if (cc_is_among(w, inside, sizeof inside / sizeof *inside)) return "in";
    return cc_is_among(w, outside, sizeof outside / sizeof *outside) ? "near" : NULL;
}

static bool is_place(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    if (t->name < 0) return false;
    const cc_name *n = &p->article->names.item[t->name];
    return n->kind == CC_NAME_PLACE && n->at.head == p->sentence->first + (uint32_t)p->at;
}

/* "Near the besieged city of Tarp", "in the town, Tarp": the noun that has the preposition. */
static int32_t bearer_of(const cc_word *p)
{
    int32_t at = p->at;
    for (int steps = 0; steps < 2; steps++) {
        const cc_token *t = &p->sentence->token[at];
        cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
        int32_t by = cc_child(p->sentence, at, CC_DEP_CASE);
        bool own = by != CC_NO_TOKEN && !cc_span_is(cc_word_form(p, by), "of");
        if (own || t->head == CC_NO_TOKEN) return at;
        if (rel != CC_DEP_NMOD && rel != CC_DEP_APPOS && rel != CC_DEP_COMPOUND) return at;
        at = t->head;
    }
    return at;
}

/* The verb that happens there, over the nouns between: "wounded two during a rampage in Tarp". */
static int32_t deed_above(const cc_word *p, int32_t at)
{
    enum { STEPS = 3 };
    for (int steps = 0; steps < STEPS && p->sentence->token[at].head != CC_NO_TOKEN; steps++) {
        cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[at].deprel);
        if (rel != CC_DEP_OBL && rel != CC_DEP_NMOD && rel != CC_DEP_OBJ) return CC_NO_TOKEN;
        at = p->sentence->token[at].head;
        if (p->sentence->token[at].upos == CC_UPOS_VERB) return at;
    }
    return CC_NO_TOKEN;
}

/* "Kobani" and "Kobane" are one town: spellings of foreign names end as they like. */
static cc_span stem_of(cc_span name)
{
    enum { LEAST = 5 };
    while (name.len > LEAST && memchr("aeiouyh", name.ptr[name.len - 1], 7) != NULL) name.len--;
    return name;
}

void cc_gather_near(const cc_word *p)
{
    const float least = 0.1f; /* what everybody does or has is no deed */
    if (!is_place(p)) return;
    int32_t bearer = bearer_of(p), by = cc_child(p->sentence, bearer, CC_DEP_CASE);
    const char *value = by == CC_NO_TOKEN || by > p->at ? NULL : nearness_of(p, by);
    int32_t verb = value == NULL ? CC_NO_TOKEN : deed_above(p, bearer);
    if (verb == CC_NO_TOKEN) return;
    cc_word deed = *p;
    deed.at = verb;
    uint32_t act = cc_word_concept(p, verb), place = cc_word_concept(p, p->at);
    if (act == CC_NO_CONCEPT || place == CC_NO_CONCEPT || p->run->vocabulary.concept.item[act].weight < least) return;
    if (!cc_is_real(&deed) || cc_denial_of(&deed) != CC_NO_TOKEN) return;
    cc_span kind =
        cc_arena_print(p->run->arena, "near:%.*s", CC_FMT(stem_of(p->run->vocabulary.concept.item[place].text)));
    cc_word_file(p, CC_ASK_PLACE, kind, by, p->at, verb, act, cc_span_of(value), 0);
}
