#include "language/train/measure.h"

#include "base/arena.h"

#include <stdio.h>
#include <time.h>

double train_cpu_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* The treebank as an article with nothing but its tokens. */
static cc_article *blind(const train_treebank *t)
{
    cc_article *a = cc_article_of_text(CC_LIT(" "), CC_NO_DAY);
    a->tokens.item = CC_NEW_ARRAY(&a->arena, t->words, cc_token);
    a->tokens.count = a->tokens.room = t->words;
    a->sentences.item = CC_NEW_ARRAY(&a->arena, t->sentences.count, cc_sentence);
    a->sentences.count = a->sentences.room = t->sentences.count;
    uint32_t at = 0;
    for (uint32_t i = 0; i < t->sentences.count; i++) {
        const train_sentence *s = &t->sentences.item[i];
        a->sentences.item[i] = (cc_sentence){.token = a->tokens.item + at, .count = s->count, .first = at};
        for (uint32_t k = 0; k < s->count; k++) cc_token_set(&a->tokens.item[at++], &a->arena, s->word[k].form, 0, 0);
    }
    return a;
}

static void compare(train_scores *out, const train_sentence *gold, const cc_sentence *s)
{
    for (uint32_t k = 0; k < gold->count; k++) {
        const train_word *g = &gold->word[k];
        const cc_token *t = &s->token[k];
        bool head = t->head == g->head;
        out->words++;
        out->upos += t->upos == g->upos;
        out->xpos += t->xpos == g->xpos;
        out->lemma += cc_span_equal(t->lemma, g->lemma) || cc_span_is(g->lemma, "_");
        out->heads += head;
        out->labelled += head && cc_deprel_main((cc_deprel)t->deprel) == cc_deprel_main((cc_deprel)g->relation);
    }
}

train_scores train_measure(const cc_model *m, const train_treebank *t)
{
    train_scores out = {0};
    cc_article *a = blind(t);
    cc_scratch *scratch = cc_scratch_new();
    double start = train_cpu_seconds();
    cc_parse(m, a, scratch);
    out.seconds = train_cpu_seconds() - start;
    for (uint32_t i = 0; i < t->sentences.count; i++) compare(&out, &t->sentences.item[i], &a->sentences.item[i]);
    cc_scratch_free(scratch);
    cc_article_free(a);
    return out;
}

void train_scores_print(const train_scores *s, const char *name)
{
    double share = 100.0 / (s->words == 0 ? 1 : s->words);
    fprintf(stderr, "  %s: UPOS %.2f XPOS %.2f lemma %.2f UAS %.2f LAS %.2f, %.0f words/s\n", name, s->upos * share,
            s->xpos * share, s->lemma * share, s->heads * share, s->labelled * share, s->words / (s->seconds + 1e-9));
}
