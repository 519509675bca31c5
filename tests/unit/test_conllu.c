#include "language/conllu.h"

#include <criterion/criterion.h>

static const char gold[] = "# newdoc\n"
                           "# sent_id = 1\n"
                           "# text = Don't stop.\n"
                           "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
                           "1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_\n"
                           "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n"
                           "3\tstop\tstop\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n"
                           "4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n"
                           "\n"
                           "# newpar\n"
                           "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n"
                           "1.1\tx\tx\tX\tX\t_\t_\t_\t_\t_\n"
                           "\n";

Test(conllu, a_file_becomes_an_article)
{
    cc_error err = {0};
    cc_article *a;
    cr_assert(cc_conllu_parse(&a, cc_span_of(gold), "g.conllu", &err) == CC_OK, "%s", err.message);
    cr_assert(cc_span_is(a->text, "Don't stop.\n\nGo"));
    cr_assert(a->sentences.count == 2 && a->blocks.count == 2 && a->tokens.count == 5);
    const cc_token *t = a->sentences.item[0].token;
    cr_assert(t[0].multiword == 2 && t[0].start == 0 && t[0].end == 2 && !t[0].space_after);
    cr_assert(t[1].start == 2 && t[1].end == 5 && t[1].space_after && t[1].upos == CC_UPOS_PART);
    cr_assert(!t[2].space_after && t[2].form.ptr == a->text.ptr + 6);
    cr_assert(a->sentences.item[0].root == 2 && t[0].head == 2 && t[2].first_child == 0);
    cr_assert(a->sentences.item[1].block == 1 && a->sentences.item[1].start == 13);
    cc_article_free(a);
}

Test(conllu, what_is_written_is_read_again)
{
    cc_error err = {0};
    cc_article *a, *b;
    cc_buffer once = {0}, twice = {0};
    cr_assert(cc_conllu_parse(&a, cc_span_of(gold), "g.conllu", &err) == CC_OK);
    cc_conllu_write(a, &once);
    cr_assert(cc_conllu_parse(&b, cc_buffer_span(&once), "g.conllu", &err) == CC_OK, "%s", err.message);
    cc_conllu_write(b, &twice);
    cr_assert(cc_span_equal(cc_buffer_span(&once), cc_buffer_span(&twice)));
    cr_assert(cc_span_equal(a->text, b->text));
    cc_buffer_free(&once), cc_buffer_free(&twice);
    cc_article_free(a), cc_article_free(b);
}

Test(conllu, words_that_do_not_spell_their_token)
{
    cc_error err = {0};
    cc_article *a;
    cc_span text =
        CC_LIT("1-2\tzum\t_\t_\t_\t_\t_\t_\t_\t_\n1\tzu\t_\t_\t_\t_\t_\t_\t_\t_\n2\tdem\t_\t_\t_\t_\t_\t_\t_\t_\n");
    cr_assert(cc_conllu_parse(&a, text, "g", &err) == CC_OK);
    cr_assert(cc_span_is(a->text, "zum"));
    cr_assert(cc_span_is(a->tokens.item[1].form, "dem"));
    cr_assert(a->tokens.item[1].start <= a->tokens.item[1].end && a->tokens.item[1].end == 3);
    cc_article_free(a);
}

Test(conllu, what_is_no_conllu_is_named)
{
    static const struct {
        const char *text, *message;
    } cases[] = {
        {"", "g.conllu: no sentence in CoNLL-U is there"},
        {"Just some text\n", "g.conllu:1: a line of CoNLL-U has ten columns divided by TAB: 'Just some text'"},
        {"2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", "g.conllu:1: the words are not numbered one after the other: '2'"},
        {"x\ta\t_\t_\t_\t_\t_\t_\t_\t_\n", "g.conllu:1: the first column is no word's number: 'x'"},
        {"1\ta\t_\t_\t_\t_\tx\t_\t_\t_\n", "g.conllu:1: the head is no number: 'x'"},
        {"1\ta\t_\t_\t_\t_\t9\t_\t_\t_\n\n",
         "g.conllu:2: the sentence before this line has no such head for the word: 'a'"},
        {"3-4\tab\t_\t_\t_\t_\t_\t_\t_\t_\n",
         "g.conllu:1: the range of a multiword token is not that of the words after it: '3-4'"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_error err = {0};
        cc_article *a;
        cr_expect(cc_conllu_parse(&a, cc_span_of(cases[i].text), "g.conllu", &err) == CC_ESYNTAX);
        cr_expect(a == NULL);
        cr_expect_str_eq(err.message, cases[i].message);
    }
}
