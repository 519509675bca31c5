/* Clauses that were read before: every fit and several comparators ask for the same ones. */
#include "judge/clause.h"

struct cc_clause_memo {
    const cc_judge_rules *rules;
    const cc_story *story;
    const cc_vocabulary *vocabulary;
    cc_arena *arena;
    const cc_clause ***read; /* [article][token], NULL: not yet */
    cc_clause_pair pair;     /* the last that was asked for */
    uint32_t article[2], event[2];
};

cc_clause_memo *cc_clause_memo_new(const cc_judge_rules *rules, const cc_story *story, const cc_vocabulary *v,
                                   cc_arena *a)
{
    cc_clause_memo *m = CC_NEW(a, cc_clause_memo);
    *m = (cc_clause_memo){.rules = rules, .story = story, .vocabulary = v, .arena = a};
    m->read = CC_NEW_ARRAY(a, story->articles + 1, const cc_clause **);
    m->event[0] = UINT32_MAX;
    return m;
}

const cc_clause *cc_clause_at(cc_clause_memo *m, uint32_t article, uint32_t token)
{
    const cc_article *text = m->story->article[article];
    if (m->read[article] == NULL) m->read[article] = CC_NEW_ARRAY(m->arena, text->tokens.count, const cc_clause *);
    const cc_clause **at = &m->read[article][token];
    if (*at == NULL) {
        cc_clause *c = CC_NEW(m->arena, cc_clause);
        cc_clause_read(c, m->rules, text, article, token);
        cc_clause_name_act(c, m->vocabulary);
        *at = c;
    }
    return *at;
}

const cc_clause_pair *cc_clause_pair_of(cc_clause_memo *m, const cc_statement *a, const cc_statement *b)
{
    const cc_statement *s[2] = {a, b};
    bool known = true;
    for (int i = 0; i < 2; i++) known = known && m->article[i] == s[i]->article && m->event[i] == (uint32_t)s[i]->event;
    if (known) return &m->pair;
    cc_clause_pair *p = &m->pair;
    p->eyes = (cc_clause_eyes){m->rules, m->vocabulary};
    for (int i = 0; i < 2; i++) {
        m->article[i] = s[i]->article, m->event[i] = (uint32_t)s[i]->event;
        p->clause[i] = *cc_clause_at(m, m->article[i], m->event[i]);
    }
    for (int i = 0; i < 2; i++) cc_clause_align(&p->eyes, &p->clause[i], &p->clause[1 - i], &p->match[i]);
    return p;
}
