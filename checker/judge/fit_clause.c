/* How well two clauses fit. */
#include "judge/clause.h"
#include "judge/fit.h"

/* Of clauses: how like the acts are and how much of their parts is the same. */
float cc_fit_clause(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    const cc_judging *r = self;
    if (a->article == b->article) return 0;
    cc_clause_eyes eyes = {r->rules, &r->vocabulary};
    const cc_clause *x = cc_clause_at(r->clauses, a->article, (uint32_t)a->event);
    const cc_clause *y = cc_clause_at(r->clauses, b->article, (uint32_t)b->event);
    cc_clause_match m;
    cc_clause_align(&eyes, x, y, &m);
    if (m.act == CC_ACT_OTHER) return 0;
    *mass = m.weight;
    uint32_t fewer = x->parts < y->parts ? x->parts : y->parts;
    return m.likeness * ((float)m.same + 0.3f) / ((float)(fewer > m.same ? fewer : m.same) + 0.3f);
}
