/* Comparator of changes in percent of which one is told by a verb: "halved", "doubled". */
#include "judge/topics.h"
#include "judge/values.h"

/* The verb rounds, and two articles that both tell the change of one thing tell one change: less need fit than for any
 * two shares. */
bool cmp_number_changed(const cc_comparison *c)
{
    bool by_verb = cc_span_starts(c->a->value, "about ") || cc_span_starts(c->b->value, "about ");
    return by_verb && cc_shared_topic(c->a, c->b) > 0 && cmp_number_apart(c);
}
