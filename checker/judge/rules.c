#include "judge/rules.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

const char *const cc_compare_names[CC_COMPARE_COUNT] = {
#define COMPARE(name, fn, meaning) #name,
#include "judge/compares.def"
#undef COMPARE
};

const char *const cc_compare_meanings[CC_COMPARE_COUNT] = {
#define COMPARE(name, fn, meaning) meaning,
#include "judge/compares.def"
#undef COMPARE
};

cc_compare_fn *const cc_compare_functions[CC_COMPARE_COUNT] = {
#define COMPARE(name, fn, meaning) fn,
#include "judge/compares.def"
#undef COMPARE
};

double cc_rule_limit(const cc_rule *r, cc_limit limit, double fallback)
{
    return isnan(r->limit[limit]) ? fallback : r->limit[limit];
}

const cc_entry *cc_rules_entry(const cc_judge_rules *r, const cc_map *lexicon, cc_span word)
{
    int64_t at = cc_map_get(lexicon, word);
    return at < 0 ? NULL : &r->entry.item[at];
}

bool cc_rules_state_is(const cc_judge_rules *r, cc_span class, const char *property)
{
    char key[64];
    int n = snprintf(key, sizeof key, ":%.*s", CC_FMT(class));
    bool known = n > 0 && (size_t)n < sizeof key;
    const cc_entry *e = known ? cc_rules_entry(r, &r->states, (cc_span){key, (size_t)n}) : NULL;
    cc_span rest = e == NULL ? CC_LIT("") : e->name, word;
    while (cc_span_split(&rest, ' ', &word))
        if (cc_span_is(word, property)) return true;
    return false;
}

const cc_act_row *cc_rules_act(const cc_judge_rules *r, cc_span entry)
{
    int64_t at = cc_map_get(&r->acts, entry);
    return at < 0 ? NULL : &r->act.item[at];
}

bool cc_rules_exclusive(const cc_judge_rules *r, const char *slot, cc_span x, cc_span y)
{
    char key[256];
    if (cc_map_get(&r->exclusive_word, x) < 0 || cc_map_get(&r->exclusive_word, y) < 0) return false;
    if (cc_span_compare(x, y) > 0) {
        cc_span t = x;
        x = y;
        y = t;
    }
    cc_span pair = CC_JOIN(key, cc_span_of(slot), CC_LIT("|"), x, CC_LIT("|"), y);
    return pair.len > 0 && cc_map_get(&r->exclusive, pair) == 1;
}

bool cc_in_scope(cc_span scope, cc_span kind)
{
    return cc_span_is(scope, "*") || cc_span_equal(scope, kind) ||
           (kind.len > scope.len && kind.ptr[scope.len] == ':' && memcmp(kind.ptr, scope.ptr, scope.len) == 0);
}

bool cc_is_topic_word(const cc_judge_rules *r, uint32_t topic, cc_span word)
{
    for (int64_t at = cc_map_get(&r->topics, word); at >= 0; at = r->topic_word.item[at].next)
        if (r->topic_word.item[at].topic + 1 == topic) return true;
    return false;
}

const cc_rule *cc_rules_compare(const cc_judge_rules *rules, cc_comparison *c)
{
    for (uint32_t i = 0; i < rules->rule.count; i++) {
        const cc_rule *r = &rules->rule.item[i];
        if (!r->enabled || r->slot != c->a->ask || !cc_in_scope(r->scope, c->a->kind) ||
            !cc_in_scope(r->scope, c->b->kind))
            continue;
        if (c->score < cc_rule_limit(r, CC_LIMIT_SCORE, 0) || c->mass < cc_rule_limit(r, CC_LIMIT_MASS, 0)) continue;
        /* Two texts held against each other alone are about one thing. */
        bool many = c->story->articles > 2;
        if (many && c->score < cc_rule_limit(r, CC_LIMIT_ACT, 0) && !cc_tell_one_act(c)) continue;
        c->rule = r;
        if (cc_compare_functions[r->compare](c)) return r;
    }
    return NULL;
}
