/* tests/unit/conllu_case.h - sentences of test tables, "form lemma UPOS XPOS head relation" a line, a blank line
 * between two of them. Words count from 1, as in CoNLL-U. */
#ifndef CC_TEST_CONLLU_CASE_H
#define CC_TEST_CONLLU_CASE_H

#include "language/conllu.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

static inline cc_article *read_case(const char *parsed)
{
    cc_buffer text = {0};
    cc_span rest = cc_span_of(parsed), line;
    for (int n = 1; cc_span_split(&rest, '\n', &line); n++) {
        if (line.len == 0) {
            cc_buffer_text(&text, "\n");
            n = 0;
            continue;
        }
        char form[32], lemma[32], upos[16], xpos[16], relation[32];
        int head, length = (int)line.len;
        char copy[200];
        snprintf(copy, sizeof copy, "%.*s", length, line.ptr);
        cr_assert(sscanf(copy, "%31s %31s %15s %15s %d %31s", form, lemma, upos, xpos, &head, relation) == 6);
        cc_buffer_print(&text, "%d\t%s\t%s\t%s\t%s\t_\t%d\t%s\t_\t_\n", n, form, lemma, upos, xpos, head, relation);
    }
    cc_buffer_text(&text, "\n");
    cc_article *a;
    cc_error err = {0};
    cr_assert(cc_conllu_parse(&a, cc_buffer_span(&text), "case", &err) == CC_OK, "%s", err.message);
    cc_buffer_free(&text);
    return a;
}

#endif
