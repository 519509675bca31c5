/* "Aker and Brandt were sentenced to 21 months and 18 months, respectively": each value is one name's alone. */
#include "judge/apart.h"

enum { MEMBERS = 6 };

typedef struct {
    int32_t at[MEMBERS]; /* tokens of the sentence, ascending */
    uint32_t count;
} row;

/* A word and those joined to it. */
static void read_row(row *out, const cc_sentence *s, int32_t head)
{
    *out = (row){.count = 0};
    for (int32_t i = 0; i < (int32_t)s->count && out->count < MEMBERS; i++) {
        bool joined = s->token[i].head == head && cc_deprel_main((cc_deprel)s->token[i].deprel) == CC_DEP_CONJ;
        if (i == head || joined) out->at[out->count++] = i;
    }
}

static bool is_respective(const cc_sentence *s)
{
    for (uint32_t i = 0; i < s->count; i++)
        if (cc_span_is(s->token[i].lower, "respectively")) return true;
    return false;
}

/* The place of the value among those it is joined with: 0 first; *of: how many they are. */
static int32_t place_of(const cc_sentence *s, int32_t value, uint32_t *of)
{
    row values;
    bool joined = cc_deprel_main((cc_deprel)s->token[value].deprel) == CC_DEP_CONJ;
    read_row(&values, s, joined ? s->token[value].head : value);
    *of = values.count;
    for (uint32_t i = 0; i < values.count; i++)
        if (values.at[i] == value) return (int32_t)i;
    return CC_NO_TOKEN;
}

/* The names that stand in a row, "Aker and Brandt" or "Aker, Brandt and Casimir", as many as there are values; a tree
 * may hang each of them elsewhere. Their concepts. */
static bool find_names(uint32_t *concepts, const cc_judging *r, uint32_t article, const cc_sentence *s, uint32_t wanted)
{
    const cc_article *a = cc_judging_article(r, article);
    uint32_t count = 0;
    for (uint32_t i = s->first; i < s->first + s->count; i++) {
        const cc_token *t = &a->tokens.item[i];
        if (t->name < 0 && (t->upos == CC_UPOS_PUNCT || t->upos == CC_UPOS_CCONJ)) continue;
        if (t->name < 0 || t->upos != CC_UPOS_PROPN || count == MEMBERS) {
            if (count == wanted) return true;
            count = 0;
            continue;
        }
        const cc_name *n = &a->names.item[t->name];
        concepts[count++] = r->vocabulary.of[article][n->at.head];
        i = n->at.last > i ? n->at.last - 1 : i;
    }
    return count == wanted;
}

bool cc_is_anothers(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    const cc_sentence *s = cc_sentence_of_token(cc_judging_article(r, a->article), a->token);
    uint32_t count;
    uint32_t names[MEMBERS];
    if (!is_respective(s)) return false;
    int32_t place = place_of(s, (int32_t)(a->token - s->first), &count);
    if (place == CC_NO_TOKEN || count < 2 || !find_names(names, r, a->article, s, count)) return false;
    bool own = false, other = false;
    for (uint32_t i = 0; i < count; i++) {
        bool has = names[i] != CC_NO_CONCEPT && cc_context_has(&b->context, names[i]);
        if (has && (int32_t)i == place) own = true;
        else other = other || has;
    }
    return other && !own;
}
