/* Comparators of quotations: quotes.c aligned them and left what it found in the statements. */
#include "judge/rules.h"

/* level counts the differing words that matter. */
bool cmp_wording(const cc_comparison *c)
{
    int differing = c->a->level > c->b->level ? c->a->level : c->b->level;
    return differing >= (int)cc_rule_limit(c->rule, CC_LIMIT_WORDS, 1);
}

/* "The former mayor and current Labour candidate", or "an expert" in a first sentence, may well be the named one. */
static bool is_one_person(const cc_comparison *c, const cc_article *a, const cc_statement *s)
{
    enum { PERSON = 18 };
    static const char *const articles[] = {"the ", "The ", "a ", "A ", "an ", "An "};
    int32_t token = a->quotes.item[s->mention].speaker_token;
    uint32_t sense;
    if (token < 0 || c->rules->wordnet == NULL || a->tokens.item[token].xpos != CC_XPOS_NN) return false;
    bool opened = false;
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++)
        opened |= cc_span_starts(cc_article_slice(a, s->start, s->end), articles[i]);
    if (!opened) return false;
    return cc_wordnet_senses(c->rules->wordnet, a->tokens.item[token].lemma, CC_WN_NOUN, &sense, 1) > 0 &&
           cc_wordnet_lexfile(c->rules->wordnet, sense) == PERSON;
}

/* One article calls one person by name here and by what he is there. */
static bool is_described(const cc_comparison *c)
{
    const cc_article *a = c->story->article[c->a->article];
    if (c->a->article != c->b->article) return false;
    return (!cc_span_is(c->a->kind, "named") && is_one_person(c, a, c->a)) ||
           (!cc_span_is(c->b->kind, "named") && is_one_person(c, a, c->b));
}

/* value is the speaker's name, level the longest run of words that both have. */
bool cmp_other_speaker(const cc_comparison *c)
{
    if (is_described(c)) return false;
    return c->a->level >= (int)cc_rule_limit(c->rule, CC_LIMIT_WORDS, 4) && !cc_span_equal(c->a->value, c->b->value);
}

/* Two papers that one saying is taken from; the level is the longest run of words that both have. */
bool cmp_other_hearer(const cc_comparison *c)
{
    return c->a->level >= (int)cc_rule_limit(c->rule, CC_LIMIT_WORDS, 4) && !cc_span_equal(c->a->value, c->b->value);
}

/* The tellers were held against each other when the two met: score and mass say how surely they tell one thing. */
bool cmp_other_teller(const cc_comparison *c)
{
    return c->score >= (float)cc_rule_limit(c->rule, CC_LIMIT_SCORE, 1) &&
           c->mass >= (float)cc_rule_limit(c->rule, CC_LIMIT_MASS, 0);
}

/* The values are classes of media.csv; exclusive.csv has the pairs of one quotation under "wording". */
bool cmp_other_occasion(const cc_comparison *c)
{
    static const char *const slots[] = {"wording", "place", "medium"};
    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++)
        if (cc_rules_exclusive(c->rules, slots[i], c->a->value, c->b->value)) return true;
    return false;
}

/* "Russian" of "Russia": whoever is of a nation is not of all its bodies. */
static bool tells_nation(cc_span word, cc_span nation)
{
    enum { STEM = 4 };
    return nation.len >= STEM && word.len >= STEM &&
           cc_span_equal_nocase(cc_span_sub(word, 0, STEM), cc_span_sub(nation, 0, STEM));
}

/* Both have a word of more than three letters, other than that of the nation. */
static bool shares_word(cc_span x, cc_span y, cc_span nation)
{
    enum { SHORT = 3 };
    cc_span word, other;
    while (cc_span_split(&x, ' ', &word)) {
        cc_span rest = y;
        while (cc_span_split(&rest, ' ', &other))
            if (word.len > SHORT && cc_span_equal_nocase(word, other) && !tells_nation(word, nation)) return true;
    }
    return false;
}

/* A house, an office or a body is named beside the unnamed speaker: "officials of the Lindby embassy". */
static bool names_body(const cc_article *a, const cc_statement *s)
{
    cc_span words = cc_article_slice(a, s->start, s->end);
    for (size_t i = 1; i < words.len; i++)
        if (words.ptr[i] >= 'A' && words.ptr[i] <= 'Z' && words.ptr[i - 1] == ' ') return true;
    return false;
}

/* One article gives the same words to a person and to a body that is none of his. */
bool cmp_speaker_inside(const cc_comparison *c)
{
    if (c->a->article != c->b->article || !cmp_other_speaker(c)) return false;
    const cc_statement *named = cc_span_is(c->a->kind, "named") ? c->a : c->b, *other = named == c->a ? c->b : c->a;
    const cc_article *a = c->story->article[named->article];
    if (!cc_span_is(named->kind, "named") || cc_span_is(other->kind, "named") || !names_body(a, other)) return false;
    int32_t entity = a->quotes.item[named->mention].entity;
    if (entity < 0) return false;
    const cc_entity *e = &a->entities.item[entity];
    if (shares_word(e->name, other->value, e->nation)) return false;
    for (uint32_t i = 0; i < e->roles.count; i++)
        if (shares_word(e->roles.item[i], other->value, e->nation)) return false;
    return true;
}
