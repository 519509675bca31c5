#include "language/punctuate.h"

#include "language/conllu.h"

#include <criterion/criterion.h>

/* "The plan (his own), she said, failed." with all marks on the last word; the heads that they should have, from 1. */
static const char sentence[] =
    "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n2\tplan\tplan\tNOUN\tNN\t_\t11\tnsubj\t_\t_\n3\t(\t(\tPUNCT\t-LRB-\t_\t11\tpunct\t_\t_\n"
    "4\this\this\tPRON\tPRP$\t_\t5\tnmod\t_\t_\n5\town\town\tADJ\tJJ\t_\t2\tappos\t_\t_\n6\t)\t)\tPUNCT\t-RRB-\t_\t11\tpunct\t_\t_\n"
    "7\t,\t,\tPUNCT\t,\t_\t11\tpunct\t_\t_\n8\tshe\tshe\tPRON\tPRP\t_\t9\tnsubj\t_\t_\n9\tsaid\tsay\tVERB\tVBD\t_\t11\tparataxis\t_\t_\n"
    "10\t,\t,\tPUNCT\t,\t_\t11\tpunct\t_\t_\n11\tfailed\tfail\tVERB\tVBD\t_\t0\troot\t_\t_\n12\t.\t.\tPUNCT\t.\t_\t11\tpunct\t_\t_\n\n";

Test(punctuate, marks_hang_on_what_they_set_off)
{
    static const struct {
        int word, head;
    } expected[] = {{3, 5}, {6, 5}, {10, 9}, {12, 11}, {9, 11}};
    cc_article *a;
    cc_error err = {0};
    cr_assert(cc_conllu_parse(&a, cc_span_of(sentence), "case", &err) == CC_OK, "%s", err.message);
    cc_sentence *s = &a->sentences.item[0];
    cc_punctuate(s);
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++)
        cr_expect(s->token[expected[i].word - 1].head == expected[i].head - 1, "word %d: head %d", expected[i].word,
                  s->token[expected[i].word - 1].head + 1);
    cc_article_free(a);
}
