/* claim/predicate.c - the predicate of a clause in lemmas: "call for", "want to launch", "make deal" (EXTRACTION rules
 * 8, 12). */
#include "claim/reading.h"

static bool shows_in_predicate(cc_effect e)
{
    return e == CC_EFFECT_WANT || e == CC_EFFECT_PLAN || e == CC_EFFECT_TRY || e == CC_EFFECT_EXPECT ||
           e == CC_EFFECT_BEGIN || e == CC_EFFECT_STOP || e == CC_EFFECT_NONE;
}

/* "fact-|check|": the half before the hyphen is of the verb; the lemma alone where there is none. */
static cc_span whole_lemma(cc_reading *r, int32_t v)
{
    int32_t half = cc_hyphen_half(r, v);
    if (half == CC_NO_TOKEN || cc_at(r, half)->head != v || cc_at(r, half)->deprel != CC_DEP_COMPOUND)
        return cc_at(r, v)->lemma;
    return cc_arena_print(r->arena, "%.*s-%.*s", CC_FMT(cc_at(r, half)->lemma), CC_FMT(cc_at(r, v)->lemma));
}

static cc_span verb_words(cc_reading *r, int32_t v)
{
    cc_span words = whole_lemma(r, v);
    CC_FOR_CHILDREN(r->s, v, t)
        if (cc_relation(r, t) == CC_DEP_COMPOUND_PRT || cc_is_verbs_adverb(r, v, t))
            words = cc_arena_print(r->arena, "%.*s %.*s", CC_FMT(words), CC_FMT(cc_at(r, t)->lower));
    /* "were accounted for", "was shot at": the preposition has lost its noun to the passive */
    int32_t last = v + 1;
    bool stranded = last < (int32_t)r->s->count && cc_at(r, last)->upos == CC_UPOS_ADP && cc_at(r, last)->head == v &&
                    cc_main_relation(r, last) == CC_DEP_OBL && cc_at(r, last)->first_child == CC_NO_TOKEN;
    if (stranded && cc_child_exact(r->s, v, CC_DEP_AUX_PASS) != CC_NO_TOKEN)
        words = cc_arena_print(r->arena, "%.*s %.*s", CC_FMT(words), CC_FMT(cc_at(r, last)->lower));
    return words;
}

bool cc_is_bare_state(const cc_reading *r, const cc_clause *c, int32_t t)
{
    int32_t m = cc_marker(r, t);
    CC_FOR_CHILDREN(r->s, t, k) /* "on leave in December" */
        if (k > t && cc_at(r, k)->time < 0) return false;
    return m == c->head + 1 && t == m + 1 && cc_at(r, t)->xpos == CC_XPOS_NN &&
           cc_span_is(cc_at(r, c->head)->lemma, "go") && cc_span_is(cc_at(r, m)->lower, "on");
}

bool cc_is_in_predicate(const cc_reading *r, const cc_clause *c, int32_t t)
{
    int32_t m = cc_marker(r, t);
    if (cc_main_relation(r, t) != CC_DEP_OBL || cc_at(r, t)->head != c->head || t < c->head || m == CC_NO_TOKEN)
        return false;
    if (!cc_lexeme_find(r->lexicon, cc_at(r, c->head)->lemma)->starts_phrase || m > c->head + 2) return false;
    if (cc_at(r, t)->time >= 0 || r->lex[t]->slot == CC_NOUN_TIME) return false;
    return cc_lexeme_find_pair(r->lexicon, cc_at(r, c->head)->lemma, cc_at(r, m)->lemma) == r->lex[c->head];
}

/* "call for": a preposition that makes another word of the verb. */
static cc_span with_preposition(cc_reading *r, const cc_clause *c, cc_span words)
{
    int32_t governed = cc_governed(r, c);
    int32_t adverb = cc_governing_adverb(r, c);
    if (adverb != CC_NO_TOKEN && !cc_is_verbs_adverb(r, c->head, adverb))
        words = cc_arena_print(r->arena, "%.*s %.*s", CC_FMT(words), CC_FMT(cc_at(r, adverb)->lower));
    if (governed != CC_NO_TOKEN)
        return cc_arena_print(r->arena, "%.*s %.*s", CC_FMT(words), CC_FMT(cc_at(r, cc_marker(r, governed))->lower));
    if (!cc_lexeme_find(r->lexicon, cc_at(r, c->head)->lemma)->starts_phrase) return words;
    CC_FOR_CHILDREN(r->s, c->head, t) {
        if (cc_main_relation(r, t) != CC_DEP_OBL || t < c->head) continue;
        int32_t m = cc_marker(r, t);
        /* "went home on Friday": on no day does anything go on */
        if (cc_at(r, t)->time >= 0 || r->lex[t]->slot == CC_NOUN_TIME) continue;
        if (m == CC_NO_TOKEN ||
            cc_lexeme_find_pair(r->lexicon, cc_at(r, c->head)->lemma, cc_at(r, m)->lemma) != r->lex[c->head])
            continue;
        /* "took to the streets over it": behind another phrase it opens its own */
        static const char *const particles[] = {"over", "on", "off", "out", "up", "through", "down", "along"};
        if (m > c->head + 2 && CC_AMONG(cc_at(r, m)->lower, particles)) continue;
        /* "went on strike" */
        if (cc_is_bare_state(r, c, t))
            return cc_arena_print(r->arena, "%.*s %.*s %.*s", CC_FMT(words), CC_FMT(cc_at(r, m)->lower),
                                  CC_FMT(cc_at(r, t)->lower));
        /* "was put in place": one word in three */
        bool in_place = cc_span_is(cc_at(r, t)->lower, "place") && r->low[t] == m && t == m + 1;
        if (in_place) return cc_arena_print(r->arena, "%.*s %.*s place", CC_FMT(words), CC_FMT(cc_at(r, m)->lower));
        return cc_arena_print(r->arena, "%.*s %.*s", CC_FMT(words), CC_FMT(cc_at(r, m)->lower));
    }
    return words;
}

/* "the road that they complained |about|", "where did it come |from|", "a lot is going |on|"; CC_NO_TOKEN. */
static int32_t stranded_word(const cc_reading *r, const cc_clause *c)
{
    if (c->tie == CC_TIE_RELATIVE && c->object != CC_NO_TOKEN) return cc_stranded(r, c->head);
    int32_t next = c->head + 1;
    bool last = next < (int32_t)r->s->count && cc_at(r, next)->upos == CC_UPOS_ADP && cc_at(r, next)->head == c->head;
    return last && !c->passive && c->object == CC_NO_TOKEN ? cc_stranded(r, c->head) : CC_NO_TOKEN;
}

static cc_span words_of_head(cc_reading *r, const cc_clause *c)
{
    if (c->origin == CC_FROM_COPULA || cc_is_aim(r, c)) return CC_LIT("be");
    if (c->origin == CC_FROM_EXISTENTIAL) return CC_LIT("exist");
    cc_span words = verb_words(r, c->head);
    int32_t shell = c->passive ? CC_NO_TOKEN : cc_shell_noun(r, c->head);
    if (shell != CC_NO_TOKEN)
        words = cc_arena_print(r->arena, "%.*s %.*s", CC_FMT(words), CC_FMT(cc_at(r, shell)->lower));
    else if (c->light != CC_NO_TOKEN) return words;
    int32_t stranded = stranded_word(r, c);
    if (stranded != CC_NO_TOKEN)
        return cc_arena_print(r->arena, "%.*s %.*s", CC_FMT(words), CC_FMT(cc_at(r, stranded)->lower));
    return with_preposition(r, c, words);
}

/* "end |up| flying", "|would| like to sing": what the upper verb is not itself without. */
static cc_span upper_words(cc_reading *r, int32_t v)
{
    cc_span words = cc_at(r, v)->lemma;
    bool likes = cc_span_is(words, "like") || cc_span_is(words, "love") || cc_span_is(words, "prefer");
    CC_FOR_CHILDREN(r->s, v, t) {
        if (cc_relation(r, t) == CC_DEP_COMPOUND_PRT)
            words = cc_arena_print(r->arena, "%.*s %.*s", CC_FMT(words), CC_FMT(cc_at(r, t)->lower));
        else if (likes && cc_main_relation(r, t) == CC_DEP_AUX && cc_span_is(cc_at(r, t)->lemma, "would"))
            words = cc_arena_print(r->arena, "would %.*s", CC_FMT(words));
    }
    return words;
}

/* "want to launch", but "become chilled", "keep selling" */
static cc_span joined(cc_reading *r, int32_t v, int32_t lower, cc_span words)
{
    cc_xpos x = (cc_xpos)cc_at(r, lower)->xpos;
    bool participle = (x == CC_XPOS_VBN || x == CC_XPOS_VBG) && !cc_has_to(r, lower);
    cc_span lemma = cc_at(r, lower)->lemma, rest = cc_span_sub(words, lemma.len, words.len);
    bool particle = rest.len > 0 && rest.ptr[0] == ' '; /* "kept coming |back|" */
    if (participle && cc_span_equal(cc_span_sub(words, 0, lemma.len), lemma) && (rest.len == 0 || particle))
        words = cc_arena_print(r->arena, "%.*s%.*s", CC_FMT(cc_at(r, lower)->lower), CC_FMT(rest));
    const char *between = participle ? " " : " to ";
    return cc_arena_print(r->arena, "%.*s%s%.*s", CC_FMT(upper_words(r, v)), between, CC_FMT(words));
}

/* "prepares to be hit by rain": told of the rain it hits, and prepares for nothing. */
static bool is_done_by_other(const cc_reading *r, const cc_clause *c)
{
    static const char *const verbs[] = {"want", "prepare", "hope", "agree",  "refuse",  "seek",   "try",
                                        "wish", "brace",   "wait", "demand", "decline", "expect", "plan"};
    return c->passive && CC_AMONG(cc_at(r, c->top)->lemma, verbs) && !cc_is_passive(r, c->top) &&
           cc_agent_of(r, c) != CC_NO_TOKEN;
}

cc_span cc_predicate_words(cc_reading *r, const cc_clause *c)
{
    cc_span words = words_of_head(r, c);
    if (c->head == c->top || is_done_by_other(r, c)) return words;
    for (int32_t v = cc_at(r, c->head)->head, lower = c->head;; lower = v, v = cc_at(r, v)->head) {
        cc_effect e = (cc_effect)r->lex[v]->effect[cc_at(r, v)->upos == CC_UPOS_ADJ ? CC_PART_ADJECTIVE : CC_PART_VERB];
        /* "used to count nine tablets": she counted */
        bool habit = cc_span_is(cc_at(r, v)->lower, "used") && cc_has_to(r, lower) &&
                     cc_child_exact(r->s, v, CC_DEP_AUX_PASS) == CC_NO_TOKEN && !c->passive &&
                     cc_child(r->s, v, CC_DEP_AUX) == CC_NO_TOKEN && cc_has_own_subject(r, v);
        if (cc_at(r, v)->upos == CC_UPOS_VERB && shows_in_predicate(e) && !r->lex[v]->says_verb && !habit)
            words = joined(r, v, lower, words);
        if (v == c->top) break;
    }
    return words;
}

cc_span cc_predicate_class(const cc_reading *r, const cc_clause *c)
{
    if (c->light != CC_NO_TOKEN) return r->lex[c->light]->noun_class;
    return cc_at(r, c->head)->upos == CC_UPOS_VERB ? r->lex[c->head]->verb_class : CC_LIT("");
}

bool cc_predicate_is_event(const cc_reading *r, const cc_clause *c)
{
    if (cc_at(r, c->head)->upos != CC_UPOS_VERB || c->origin == CC_FROM_EXISTENTIAL) return false;
    static const char *const states[] = {"own", "include", "live", "believe", "want", "learn"};
    cc_span class = r->lex[c->head]->verb_class;
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (cc_span_is(class, states[i])) return false;
    static const char *const verbs[] = {"be",      "have",    "know",   "seem",     "appear", "remain",
                                        "contain", "consist", "belong", "mean",     "depend", "need",
                                        "love",    "hate",    "like",   "resemble", "exist"};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (cc_span_is(cc_at(r, c->head)->lemma, verbs[i])) return c->light != CC_NO_TOKEN;
    return true;
}
