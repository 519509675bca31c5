/* Whether two clauses tell one act, or two that exclude each other: by tables, classes and WordNet. */
#include "judge/clause.h"

static const cc_token *at(const cc_clause *c, int32_t token)
{
    return &c->sentence->token[token];
}

static cc_span predicate_lemma(const cc_clause *c)
{
    return at(c, c->at)->lemma;
}

/* A table's row or WordNet says that the two words exclude each other. */
static bool words_opposed(const cc_clause_eyes *e, cc_span x, cc_span y, const cc_wn_pos *pos)
{
    if (cc_span_equal(x, y)) return false;
    if (cc_rules_exclusive(e->rules, "action", x, y)) return true;
    return pos != NULL && e->rules->wordnet != NULL && cc_wordnet_antonyms(e->rules->wordnet, x, y, *pos, 2);
}

static cc_span class_word(const cc_vocabulary *v, const cc_clause *c)
{
    uint32_t concept = cc_clause_concept(v, c, c->at);
    return concept == CC_NO_CONCEPT || v->concept.item[concept].kind == CC_CONCEPT_NAME ? predicate_lemma(c)
                                                                                        : v->concept.item[concept].text;
}

/* "on" and "off", "in" and "out": a verb's particle may turn it into its opposite. */
static cc_span particle_of(const cc_clause *c)
{
    int32_t p = cc_child_exact(c->sentence, c->at, CC_DEP_COMPOUND_PRT);
    return p == CC_NO_TOKEN ? CC_LIT("") : at(c, p)->lower;
}

static cc_span act_word(const cc_clause *c)
{
    return c->row != NULL ? c->row->act : predicate_lemma(c);
}

void cc_clause_name_act(cc_clause *c, const cc_vocabulary *v)
{
    if (c->sentence == NULL) return;
    const cc_span word[] = {predicate_lemma(c), class_word(v, c), act_word(c)};
    c->words = 0;
    for (int i = 0; i < 3; i++) {
        bool known = false;
        for (uint32_t k = 0; k < c->words; k++) known = known || cc_span_equal(c->word[k], word[i]);
        if (!known) c->word[c->words++] = word[i];
    }
}

static bool is_state(const cc_clause *c)
{
    return at(c, c->at)->upos == CC_UPOS_NOUN && cc_child(c->sentence, c->at, CC_DEP_COP) != CC_NO_TOKEN;
}

/* "Is a liberal lawyer" and "is a conservative politician" */
static bool modifiers_opposed(const cc_clause_eyes *e, const cc_clause *a, const cc_clause *b)
{
    const cc_wn_pos pos = CC_WN_ADJ;
    CC_FOR_CHILDREN(a->sentence, a->at, i)
        CC_FOR_CHILDREN(b->sentence, b->at, k)
            if (at(a, i)->deprel == CC_DEP_AMOD && at(b, k)->deprel == CC_DEP_AMOD &&
                words_opposed(e, at(a, i)->lemma, at(b, k)->lemma, &pos))
                return true;
    return false;
}

bool cc_clause_views_opposed(const cc_clause_eyes *e, const cc_clause *a, const cc_clause *b)
{
    return is_state(a) && is_state(b) && modifiers_opposed(e, a, b);
}

static bool are_opposed(const cc_clause_eyes *e, const cc_clause *a, const cc_clause *b)
{
    const cc_token *p = at(a, a->at), *q = at(b, b->at);
    cc_wn_pos pos = p->upos == CC_UPOS_VERB ? CC_WN_VERB : p->upos == CC_UPOS_ADJ ? CC_WN_ADJ : CC_WN_NOUN;
    const cc_wn_pos *both = p->upos == q->upos ? &pos : NULL;
    cc_span u = particle_of(a), v = particle_of(b);
    if (u.len > 0 && v.len > 0)
        return cc_span_equal(a->word[0], b->word[0]) && cc_rules_exclusive(e->rules, "action", u, v);
    for (uint32_t i = 0; i < a->words; i++)
        for (uint32_t k = 0; k < b->words; k++)
            if (words_opposed(e, a->word[i], b->word[k], both)) return true;
    return cc_clause_views_opposed(e, a, b);
}

cc_act cc_clause_act(const cc_clause_eyes *e, const cc_clause *a, const cc_clause *b, float *likeness)
{
    if (a->row != NULL && b->row != NULL && cc_span_equal(a->row->act, b->row->act)) return *likeness = 1, CC_ACT_SAME;
    if (are_opposed(e, a, b)) return *likeness = 1, CC_ACT_OPPOSED;
    bool lemma = cc_span_equal_nocase(predicate_lemma(a), predicate_lemma(b));
    float same = cc_concept_match(e->vocabulary, cc_clause_concept(e->vocabulary, a, a->at),
                                  cc_clause_concept(e->vocabulary, b, b->at));
    *likeness = lemma ? 1 : same >= 1 ? 0.79f : same;
    if (*likeness == 0 && at(a, a->at)->upos == CC_UPOS_VERB && at(b, b->at)->upos == CC_UPOS_VERB &&
        e->rules->wordnet != NULL) {
        cc_span x = predicate_lemma(a), y = predicate_lemma(b);
        bool kind = cc_wordnet_is_a(e->rules->wordnet, x, y, CC_WN_VERB, 2, 2) ||
                    cc_wordnet_is_a(e->rules->wordnet, y, x, CC_WN_VERB, 2, 2);
        *likeness = kind ? 0.6f : 0;
    }
    return *likeness > 0 ? CC_ACT_SAME : CC_ACT_OTHER;
}
