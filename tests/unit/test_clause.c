/* Clauses read from short sentences: who does what to whom, however the sentence puts it. */
#include "environment.h"
#include "judge/clause.h"

#include "base/buffer.h"

#include <stdio.h>
#include <string.h>

TestSuite(clause, .init = open_environment, .fini = close_environment);

/* "predicate: DOER=... DONE=... BESIDE=... OF=... TIME=..." of the first token with this form. */
static void describe(const cc_article *a, const char *form, char *out, size_t room)
{
    static const char *const kinds[] = {"doer", "done", "beside", "of", "time"};
    size_t n = 0;
    out[0] = '\0';
    for (uint32_t t = 0; t < a->tokens.count; t++) {
        if (!cc_span_is(a->tokens.item[t].form, form)) continue;
        cc_clause c;
        cc_clause_read(&c, environment.judge, a, 0, t);
        for (uint32_t i = 0; i < c.parts && n < room; i++)
            n += (size_t)snprintf(out + n, room - n, "%s%s=%.*s", i > 0 ? " " : "", kinds[c.part[i].kind],
                                  CC_FMT(c.sentence->token[c.part[i].at].form));
        return;
    }
}

Test(clause, parts_are_read_from_any_form)
{
    static const struct {
        const char *text, *predicate, *parts;
    } cases[] = {
        {"Orlov bought the mill.", "bought", "doer=Orlov done=mill"},
        {"The mill was bought by Orlov.", "bought", "done=mill doer=Orlov"},
        {"Orlov, who bought the mill, left the town.", "bought", "doer=Orlov done=mill"},
        {"Orlov decided to buy the mill.", "buy", "doer=Orlov done=mill"},
        {"Orlov lost to Vint.", "lost", "done=Orlov doer=Vint"},
        {"Orlov is the successor of Vint.", "successor", "doer=Orlov done=Vint"},
        {"Orlov is the predecessor of Vint.", "predecessor", "done=Orlov doer=Vint"},
        {"The Lisbon-based bank closed.", "based", "done=bank beside=Lisbon"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char got[256];
        cc_article *a = cc_article_of_text(cc_span_of(cases[i].text), CC_NO_DAY);
        cc_article_run(&environment, a, scratch, CC_PREFER_NEAREST);
        describe(a, cases[i].predicate, got, sizeof got);
        cr_expect_str_eq(got, cases[i].parts, "%s: %s", cases[i].text, got);
        cc_article_free(a);
    }
}
