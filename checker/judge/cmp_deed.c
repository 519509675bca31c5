/* Comparators of who did one deed, and where. */
#include "judge/deed.h"

static const cc_token *a_token(const cc_comparison *c, const cc_statement *s)
{
    return &c->story->article[s->article]->tokens.item[s->token];
}

/* The other's filler takes part in the same deed: beside this one, or with it. */
static bool has_both(const cc_comparison *c, const cc_statement *in, const cc_statement *other)
{
    const cc_article *a = c->story->article[in->article];
    const cc_sentence *s = &a->sentences.item[in->sentence];
    uint32_t meant = c->vocabulary->of[other->article][other->token];
    int32_t filler = (int32_t)(in->token - s->first), deed = in->event - (int32_t)s->first;
    for (int32_t i = 0; meant != CC_NO_CONCEPT && i < (int32_t)s->count; i++) {
        int32_t head = s->token[i].head;
        const cc_token *t = &s->token[i];
        bool word = cc_span_equal(t->lemma, a_token(c, other)->lemma); /* which company "the company" is, is a guess */
        bool here =
            c->vocabulary->of[in->article][s->first + (uint32_t)i] == meant && (t->upos == CC_UPOS_PROPN || word);
        if (here && (i == filler || head == filler || head == deed)) return true;
    }
    return false;
}

/* Apart at least so far; what rests on names or on a word alone asks for more of the sentences to be one. */
static bool is_apart(const cc_comparison *c, cc_apartness how)
{
    float high = (float)cc_rule_limit(c->rule, CC_LIMIT_HIGH, 0.6);
    bool unlisted = cc_span_find(c->a->kind, CC_LIT(":~")) != SIZE_MAX; /* a verb that many may do */
    if (unlisted && how == CC_APART_WEAKLY) return false;
    if (how == CC_NOT_APART || (how == CC_APART_WEAKLY && c->score < high)) return false;
    return !has_both(c, c->a, c->b) && !has_both(c, c->b, c->a);
}

bool cmp_other_deed_doer(const cc_comparison *c)
{
    return is_apart(c, cc_doers_apart(c->rules, c->a->value, c->b->value));
}

/* The token of a statement's sentence that has the name. */
static uint32_t token_of(const cc_comparison *c, const cc_statement *s, cc_span name)
{
    const cc_sentence *in = &c->story->article[s->article]->sentences.item[s->sentence];
    for (uint32_t i = in->first; i < in->first + in->count; i++) {
        uint32_t concept = c->vocabulary->of[s->article][i];
        if (concept != CC_NO_CONCEPT && cc_span_equal(c->vocabulary->concept.item[concept].text, name)) return i;
    }
    return s->token;
}

/* Some two of the names are two towns, venues or lands, neither in the other: "Brest, France" and "Spain". */
static bool names_apart(const cc_comparison *c)
{
    cc_statement a = *c->a, b = *c->b;
    cc_comparison names = *c;
    names.a = &a, names.b = &b;
    for (cc_span rest = c->a->value; cc_place_name(&rest, &a.value);)
        for (cc_span more = c->b->value; cc_place_name(&more, &b.value);) {
            a.token = token_of(c, &a, a.value), b.token = token_of(c, &b, b.value);
            if (cmp_other_deed_place(&names)) return true;
        }
    return false;
}

bool cmp_other_deed_spot(const cc_comparison *c)
{
    cc_apartness how = cc_places_apart(c->rules, c->a->value, c->b->value);
    return is_apart(c, how) && (how != CC_APART_NAMES || names_apart(c));
}

bool cmp_more_doers(const cc_comparison *c)
{
    return cc_doers_more(c->rules, c->a->value, c->b->value);
}
