/* Statements of a side: the left knee, the far post, the northbound lanes, southern Norland. */
#include "judge/word.h"

/* "Left" is what somebody did, "back" is where he went: only an attribute of a noun tells one of its sides. */
static bool is_attribute(const cc_word *p, int32_t noun)
{
    const cc_token *t = cc_word_token(p);
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    cc_upos above = p->sentence->token[noun].upos;
    return (rel == CC_DEP_AMOD || rel == CC_DEP_COMPOUND) && noun > p->at &&
           (above == CC_UPOS_NOUN || above == CC_UPOS_PROPN) && t->upos != CC_UPOS_VERB && t->name < 0;
}

static bool is_joined(const cc_word *p, int32_t token)
{
    return cc_deprel_main((cc_deprel)p->sentence->token[token].deprel) == CC_DEP_CONJ;
}

/* "The left and the right knee", "the left leg and the right": more than the one side is told of. */
static bool is_one_of_both(const cc_word *p, int32_t noun)
{
    const cc_judge_rules *rules = p->run->rules;
    int32_t above = p->sentence->token[noun].head;
    CC_FOR_CHILDREN(p->sentence, noun, c)
        if (is_joined(p, c) && cc_span_equal(cc_word_lemma(p, c), cc_word_lemma(p, noun))) return true;
    if (is_joined(p, noun) && cc_span_equal(cc_word_lemma(p, above), cc_word_lemma(p, noun))) return true;
    CC_FOR_CHILDREN(p->sentence, p->at, c)
        if (is_joined(p, c)) return true;
    CC_FOR_CHILDREN(p->sentence, noun, c)
        if (c != p->at && cc_rules_entry(rules, &rules->sides, cc_word_form(p, c)) != NULL) return true;
    return is_joined(p, p->at);
}

/* The event that it is told of: the clause, or the noun that the thing belongs to. */
static int32_t event_of(const cc_word *p, int32_t noun)
{
    int32_t at = p->sentence->token[noun].head;
    return at == CC_NO_TOKEN ? noun : cc_clause_head(p->sentence, at);
}

static void leave_out(cc_context *c, uint32_t concept)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->count; i++) {
        if (c->item[i].concept == concept) c->total -= c->item[i].weight;
        else c->item[n++] = c->item[i];
    }
    c->count = n;
}

void cc_gather_side(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    int32_t noun = t->head;
    const cc_entry *e = cc_rules_entry(p->run->rules, &p->run->rules->sides, cc_word_form(p, p->at));
    if (e == NULL || noun == CC_NO_TOKEN || !is_attribute(p, noun) || is_one_of_both(p, noun) || !cc_is_real(p)) return;
    size_t slash = 0;
    while (slash < e->name.len && e->name.ptr[slash] != '/') slash++;
    if (slash == e->name.len || cc_word_concept(p, noun) == CC_NO_CONCEPT) return;
    cc_span kind = cc_arena_print(p->run->arena, "side:%.*s", CC_FMT(cc_span_sub(e->name, 0, slash)));
    cc_word_file(p, CC_ASK_PLACE, kind, p->at, noun, event_of(p, noun), cc_word_concept(p, noun),
                 cc_span_sub(e->name, slash + 1, e->name.len), 0);
    /* Whose knee, which town's station: what else hangs on the noun. */
    cc_judging *r = p->run;
    cc_context *phrase = &r->store.statement.item[r->store.statement.count - 1].phrase;
    cc_context_of_phrase(phrase, &r->vocabulary, r->story, p->number, p->sentence->first + (uint32_t)noun, r->arena);
    leave_out(phrase, cc_word_concept(p, p->at));
}
