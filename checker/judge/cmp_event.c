/* Comparators of scales, opposites and exclusive values. */
#include "judge/judging.h"
#include "judge/values.h"

#include <stdlib.h>
#include <string.h>

bool cmp_levels(const cc_comparison *c)
{
    return abs(c->a->level - c->b->level) >= (int)cc_rule_limit(c->rule, CC_LIMIT_STEPS, 1);
}

bool cmp_marked_levels(const cc_comparison *c)
{
    return c->a->level != CC_PLAINLY_STATED && c->b->level != CC_PLAINLY_STATED && cmp_levels(c);
}

bool cmp_plain_level(const cc_comparison *c)
{
    const cc_statement *marked = c->a->level == CC_PLAINLY_STATED ? c->b : c->a, *plain = marked == c->a ? c->b : c->a;
    return plain->level == CC_PLAINLY_STATED && cc_span_is(marked->kind, "certainty:own") && cmp_levels(c);
}

/* "After winning a million and spending half of it": told by the way, as somebody else's report may be. */
static bool is_background(const cc_article *a, uint32_t event)
{
    const cc_sentence *s = cc_sentence_of_token(a, event);
    const cc_token *t = &a->tokens.item[event];
    while (t->deprel == CC_DEP_CONJ && t->xpos == CC_XPOS_VBG && t->head != CC_NO_TOKEN) t = &s->token[t->head];
    return t->deprel == CC_DEP_ADVCL && t->xpos == CC_XPOS_VBG;
}

bool cmp_stated_level(const cc_comparison *c)
{
    enum { STATED = 3, LEAD = 4 };
    const cc_statement *stated = c->a->level > c->b->level ? c->a : c->b, *likely = stated == c->a ? c->b : c->a;
    /* "Reportedly" and "the paper reported" hand on the same. */
    bool handed = stated->demanded && cc_span_is(likely->value, "reported");
    bool participle = is_background(c->story->article[stated->article], (uint32_t)stated->event);
    bool early = c->a->sentence < LEAD || c->b->sentence < LEAD;
    return stated->level == STATED && !handed && !participle && early && cmp_levels(c);
}

static bool has_aux(const cc_comparison *c, const cc_statement *s, const char *const *words, size_t count)
{
    const cc_sentence *in = &c->story->article[s->article]->sentences.item[s->sentence];
    int32_t at = s->event - (int32_t)in->first;
    if (s->event < 0 || at < 0 || at >= (int32_t)in->count) return false;
    CC_FOR_CHILDREN(in, at, child)
        if (in->token[child].upos == CC_UPOS_AUX && cc_is_among(in->token[child].lower, words, count)) return true;
    return false;
}

/* "Has never visited" and "will visit": what was not done up to now may still be done. */
static bool is_still_to_come(const cc_comparison *c)
{
    static const char *const perfect[] = {"has", "have", "had", "'ve", "'d"}, *const ahead[] = {"will", "'ll", "shall"};
    const cc_statement *denied = c->a->level == 0 ? c->a : c->b, *affirmed = denied == c->a ? c->b : c->a;
    return has_aux(c, denied, perfect, sizeof perfect / sizeof *perfect) &&
           has_aux(c, affirmed, ahead, sizeof ahead / sizeof *ahead);
}

bool cmp_opposite(const cc_comparison *c)
{
    bool event = cc_span_is(c->a->kind, "event");
    return c->a->level != c->b->level && !(event && is_still_to_come(c));
}

/* "No company interfered" against "interfered": the word that denies is one that leaves nobody and nothing, the verb is
 * the same. */
bool cmp_denied_by_none(const cc_comparison *c)
{
    static const char *const words[] = {"no", "nobody", "none", "nothing", "never", "neither", "no-one"};
    if (c->a->level == c->b->level || c->a->event < 0 || c->b->event < 0 || is_still_to_come(c)) return false;
    const cc_statement *denied = c->a->level == 0 ? c->a : c->b;
    const cc_article *x = c->story->article[c->a->article], *y = c->story->article[c->b->article];
    if (!cc_span_equal_nocase(x->tokens.item[c->a->event].lemma, y->tokens.item[c->b->event].lemma)) return false;
    const cc_token *no = &c->story->article[denied->article]->tokens.item[denied->token];
    /* "There is no man singing" is a picture's word, not a finding; of another man the other text may speak. */
    if (denied->token > 0 && cc_span_is(no[-1].lemma, "be")) return false;
    cc_span first = no->lower;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(first, words[i])) return true;
    return false;
}

/* A word of the affirmed side stands for a denied one: the same, a synonym, or a kind of it ("slice" is a "cut"). */
static float stands_for(const cc_comparison *c, uint32_t denied, const cc_context *affirmed)
{
    enum { SENSES = 2, STEPS = 5 };
    const cc_concept *x = &c->vocabulary->concept.item[denied];
    float best = 0;
    for (uint32_t i = 0; i < affirmed->count && best < 1; i++) {
        const cc_concept *y = &c->vocabulary->concept.item[affirmed->item[i].concept];
        float match = cc_concept_match(c->vocabulary, denied, affirmed->item[i].concept);
        bool words = match == 0 && c->rules->wordnet != NULL && x->kind == y->kind && x->senses > 0 && y->senses > 0;
        cc_wn_pos pos = x->kind == CC_CONCEPT_VERB ? CC_WN_VERB : CC_WN_NOUN;
        if (words && (x->kind == CC_CONCEPT_VERB || x->kind == CC_CONCEPT_NOUN) &&
            cc_wordnet_is_a(c->rules->wordnet, y->text, x->text, pos, SENSES, STEPS))
            match = 0.95f;
        if (match > best) best = match;
    }
    return best;
}

/* How much of the first clause's weight, one concept left out, the other sentence has. */
static float covered(const cc_comparison *c, const cc_context *clause, const cc_context *other, uint32_t without)
{
    float sum = 0, total = 0;
    for (uint32_t i = 0; i < clause->count; i++) {
        if (clause->item[i].concept == without) continue;
        total += clause->item[i].weight;
        sum += clause->item[i].weight * stands_for(c, clause->item[i].concept, other);
    }
    return total > 0 ? sum / total : 0;
}

/* Words that say something; "not sure" alone denies nothing that could be held against another clause. */
static uint32_t telling_words(const cc_comparison *c, const cc_context *clause)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < clause->count; i++)
    n += c->vocabulary->concept.item[clause->item[i].concept].weight >= 0.25f;
    return n;
}

/* The same without names. */
static uint32_t telling_but_names(const cc_comparison *c, const cc_context *clause)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < clause->count; i++) {
        const cc_concept *x = &c->vocabulary->concept.item[clause->item[i].concept];
        n += x->weight >= 0.25f && x->kind != CC_CONCEPT_NAME;
    }
    return n;
}

/* "No boy is playing" denies "the young boys are playing outdoors"; "no boy is playing chess" does not. */
bool cmp_denied_whole(const cc_comparison *c)
{
    if (c->a->level == c->b->level) return false;
    const cc_statement *denied = c->a->level == 0 ? c->a : c->b, *affirmed = denied == c->a ? c->b : c->a;
    return telling_words(c, &denied->phrase) >= (uint32_t)cc_rule_limit(c->rule, CC_LIMIT_WORDS, 2) &&
           covered(c, &denied->phrase, &affirmed->context, CC_NO_CONCEPT) >=
               (float)cc_rule_limit(c->rule, CC_LIMIT_COVER, 0.8) &&
           covered(c, &affirmed->phrase, &denied->context, CC_NO_CONCEPT) >=
               (float)cc_rule_limit(c->rule, CC_LIMIT_LOW, 0.4);
}

/* "I don't think it was a good idea" denies "it was a good idea". */
bool cmp_denied_content(const cc_comparison *c)
{
    if (c->a->level == c->b->level) return false;
    const cc_statement *denied = c->a->level == 0 ? c->a : c->b, *affirmed = denied == c->a ? c->b : c->a;
    double cover = cc_rule_limit(c->rule, CC_LIMIT_COVER, 0.8);
    if (c->story->articles > 2 && telling_but_names(c, &affirmed->phrase) < 2) return false; /* "So I stayed" */
    /* Two texts held against each other alone are about one thing; of many, two may speak of its parts. */
    if (c->story->articles == 2) cover = cc_rule_limit(c->rule, CC_LIMIT_PAIR, cover);
    return covered(c, &affirmed->phrase, &denied->context, CC_NO_CONCEPT) >= (float)cover &&
           covered(c, &affirmed->phrase, &denied->phrase, CC_NO_CONCEPT) >=
               (float)cover * (float)cc_rule_limit(c->rule, CC_LIMIT_RATIO, 1) &&
           covered(c, &denied->phrase, &affirmed->phrase, CC_NO_CONCEPT) >=
               (float)cc_rule_limit(c->rule, CC_LIMIT_LOW, 0.4);
}

/* "There is no clerk sealing letters" and "a clerk is sealing letters": but for the word that denies, the sentences
 * have the same words; where that denies of all, the affirmed one may have more. */
bool cmp_denied_sentence(const cc_comparison *c)
{
    if (c->a->level == c->b->level) return false;
    const cc_statement *denied = c->a->level == 0 ? c->a : c->b, *affirmed = denied == c->a ? c->b : c->a;
    double cover = cc_rule_limit(c->rule, CC_LIMIT_COVER, 0.95);
    double back = cc_span_is(denied->kind, "sentence") ? cover : cc_rule_limit(c->rule, CC_LIMIT_LOW, 0.6);
    return telling_words(c, &denied->phrase) >= (uint32_t)cc_rule_limit(c->rule, CC_LIMIT_WORDS, 2) &&
           covered(c, &denied->phrase, &affirmed->phrase, CC_NO_CONCEPT) >= (float)cover &&
           covered(c, &affirmed->phrase, &denied->phrase, CC_NO_CONCEPT) >= (float)back;
}

/* Names and dates alone do not tell what is said of them. */
static bool shares_a_word(const cc_comparison *c)
{
    for (uint32_t i = 0; i < c->a->phrase.count; i++) {
        const cc_concept *x = &c->vocabulary->concept.item[c->a->phrase.item[i].concept];
        if (x->kind == CC_CONCEPT_NAME || x->kind == CC_CONCEPT_VALUE || x->weight < 0.25f) continue;
        if (stands_for(c, c->a->phrase.item[i].concept, &c->b->phrase) > 0) return true;
    }
    return false;
}

/* Two texts held against each other alone, where a denial names who and what the headline names: "reports that Malta
 * holds the wife of Igor Petrov" and "Wife of Igor Petrov seized on Malta". */
static bool names_the_same(const cc_comparison *c)
{
    const float enough = 0.35f;
    const cc_statement *denied = c->a->level == 0 ? c->a : c->b, *affirmed = denied == c->a ? c->b : c->a;
    return c->story->articles == 2 && covered(c, &affirmed->phrase, &denied->phrase, CC_NO_CONCEPT) >= enough;
}

bool cmp_denied_report(const cc_comparison *c)
{
    uint32_t words = (uint32_t)cc_rule_limit(c->rule, CC_LIMIT_WORDS, 0);
    bool told = telling_words(c, &c->a->phrase) >= words && telling_words(c, &c->b->phrase) >= words;
    return told && (shares_a_word(c) || names_the_same(c)) && cmp_denied_content(c);
}

static uint32_t predicate_of(const cc_comparison *c, const cc_statement *s)
{
    return s->event < 0 ? CC_NO_CONCEPT : c->vocabulary->of[s->article][s->event];
}

/* Called untrue on one side, not only said not to be so; stated on the other, not by somebody's word. */
bool cmp_denied_news(const cc_comparison *c)
{
    return c->a->level != c->b->level && !c->a->demanded && !c->b->demanded;
}

/* What a headline calls untrue stands in what another article says plainly at its beginning. */
bool cmp_denied_headline(const cc_comparison *c)
{
    if (c->a->level == c->b->level) return false;
    const cc_statement *denied = c->a->level == 0 ? c->a : c->b, *affirmed = denied == c->a ? c->b : c->a;
    double cover = cc_rule_limit(c->rule, CC_LIMIT_COVER, 0.9);
    if (c->story->articles == 2) cover = cc_rule_limit(c->rule, CC_LIMIT_PAIR, cover);
    return telling_words(c, &denied->phrase) >= 2 &&
           covered(c, &denied->phrase, &affirmed->phrase, CC_NO_CONCEPT) >= (float)cover;
}

bool cmp_antonym(const cc_comparison *c)
{
    float limit = (float)cc_rule_limit(c->rule, CC_LIMIT_COVER, 0.8);
    if (!cc_span_starts(c->a->kind, "opposite:") || !cc_span_equal(c->a->kind, c->b->kind)) return false;
    return covered(c, &c->a->phrase, &c->b->context, predicate_of(c, c->a)) >= limit &&
           covered(c, &c->b->phrase, &c->a->context, predicate_of(c, c->b)) >= limit;
}

bool cmp_exclusive(const cc_comparison *c)
{
    return cc_rules_exclusive(c->rules, cc_ask_name(c->a->ask), c->a->value, c->b->value);
}

/* The values are directions already, by kind; any other word is another direction. */
bool cmp_direction(const cc_comparison *c)
{
    return !cc_span_equal(c->a->value, c->b->value);
}

/* "South" and "southwest": the one takes in the other. */
bool cmp_direction_part(const cc_comparison *c)
{
    cc_span x = c->a->value, y = c->b->value;
    return !cc_span_equal(x, y) && (cc_span_find(x, y) != SIZE_MAX || cc_span_find(y, x) != SIZE_MAX);
}

bool cmp_other_place(const cc_comparison *c)
{
    return !cc_span_equal(c->a->value, c->b->value);
}

static bool has_opposite(cc_span x, cc_span y)
{
    static const char *const pairs[][2] = {{"north", "south"}, {"east", "west"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (cc_span_is(x, pairs[i][0]) && cc_span_is(y, pairs[i][1])) return true;
    return false;
}

/* "North" is no other side than "north east"; "south east" is. */
bool cmp_other_side(const cc_comparison *c)
{
    bool shared = false, opposite = false;
    cc_span rest = c->a->value, word, other;
    while (cc_span_split(&rest, ' ', &word))
        for (cc_span y = c->b->value; cc_span_split(&y, ' ', &other);) {
            shared = shared || cc_span_equal(word, other);
            opposite = opposite || has_opposite(word, other) || has_opposite(other, word);
        }
    return opposite || !shared;
}

/* "Engine room" and "car deck"; not "kitchen" and "house", where one may lie in the other: neither is a kind or a part
 * of the other, and neither is a word for what holds rooms. */
bool cmp_other_spot(const cc_comparison *c)
{
    enum { SENSES = 2, STEPS = 6 };
    static const char *const holders[] = {"building", "vehicle", "vessel", "area", "region", "town", "district"};
    const cc_wordnet *w = c->rules->wordnet;
    cc_span x = c->a->value, y = c->b->value;
    if (w == NULL || cc_span_equal(x, y) || cc_wordnet_synonyms(w, x, y, CC_WN_NOUN, SENSES)) return false;
    if (cc_wordnet_is_a(w, x, y, CC_WN_NOUN, SENSES, STEPS) || cc_wordnet_is_a(w, y, x, CC_WN_NOUN, SENSES, STEPS))
        return false;
    if (cc_wordnet_part_of(w, x, y) || cc_wordnet_part_of(w, y, x)) return false;
    /* Whatever the verb, two kinds of one thing are mostly two words for it: "sea", "ocean". */
    if (cc_span_starts(c->a->kind, "where:") && cc_wordnet_distance(w, x, y, CC_WN_NOUN, SENSES, 1) > 0) return false;
    for (size_t i = 0; i < sizeof holders / sizeof *holders; i++) {
        cc_span holder = cc_span_of(holders[i]);
        if (cc_span_equal(x, holder) || cc_span_equal(y, holder)) return false;
        if (i < 3 && (cc_wordnet_is_a(w, x, holder, CC_WN_NOUN, 1, STEPS) ||
                      cc_wordnet_is_a(w, y, holder, CC_WN_NOUN, 1, STEPS)))
            return false;
    }
    return true;
}

/* Words for a state of mind or matters: of two such ("plight", "despair") each may be meant beside the other. */
static bool is_vague(const cc_wordnet *w, cc_span noun)
{
    enum { ATTRIBUTE = 7, THOUGHT = 9, FEELING = 12, MOTIVE = 16, STATE = 26 };
    uint32_t sense;
    if (cc_wordnet_senses(w, noun, CC_WN_NOUN, &sense, 1) == 0) return false;
    unsigned file = cc_wordnet_lexfile(w, sense);
    return file == ATTRIBUTE || file == THOUGHT || file == FEELING || file == MOTIVE || file == STATE;
}

/* Kinds of one thing by WordNet that reports take for each other. */
static bool are_near(cc_span x, cc_span y)
{
    static const char *const pairs[][2] = {
        {"jail", "prison"}, {"boat", "ship"},     {"boat", "vessel"}, {"city", "town"},    {"town", "village"},
        {"road", "street"}, {"road", "highway"},  {"hotel", "motel"}, {"coast", "shore"},  {"beach", "shore"},
        {"beach", "coast"}, {"hill", "mountain"}, {"ocean", "sea"},   {"river", "stream"}, {"home", "house"},
        {"bar", "pub"},     {"factory", "plant"}, {"bus", "coach"},   {"jet", "plane"},    {"path", "trail"},
        {"wood", "forest"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if ((cc_span_is(x, pairs[i][0]) && cc_span_is(y, pairs[i][1])) ||
            (cc_span_is(x, pairs[i][1]) && cc_span_is(y, pairs[i][0])))
            return true;
    return false;
}

/* "brother" and "uncle", "pistol" and "rifle"; not "pistol" and "weapon", nor two words for one thing. */
bool cmp_sisters(const cc_comparison *c)
{
    enum { SENSES = 1, STEPS = 4 };
    const cc_wordnet *w = c->rules->wordnet;
    cc_span x = c->a->value, y = c->b->value;
    if (w == NULL || cc_span_equal(x, y) || are_near(x, y)) return false;
    cc_span p = cc_concept_class(&c->rules->concepts, x, CC_UPOS_NOUN),
            q = cc_concept_class(&c->rules->concepts, y, CC_UPOS_NOUN);
    if (p.len > 0 && cc_span_equal(p, q)) return false;
    if (cc_wordnet_synonyms(w, x, y, CC_WN_NOUN, 6) || cc_wordnet_is_a(w, x, y, CC_WN_NOUN, 3, STEPS) ||
        cc_wordnet_is_a(w, y, x, CC_WN_NOUN, 3, STEPS))
        return false;
    if (c->story->articles > 2 && is_vague(w, x) && is_vague(w, y)) return false;
    return cc_wordnet_distance(w, x, y, CC_WN_NOUN, SENSES, 2) > 0;
}
