/* judge/printed.c - the words of quotations, three on end: which articles print them. */
#include "judge/printed.h"

#include <string.h>

enum { SEVERAL = -2, RUN = 3, RUN_BYTES = 120 };

/* Three words on end of an article. */
typedef struct {
    uint32_t article;
    char text[RUN_BYTES];
    cc_span span; /* of text */
    bool quoted;
} word_run;

bool cc_is_printed_speech(const cc_article *a, const cc_token *t)
{
    for (int32_t i = t->quote; i >= 0; i = a->quotes.item[i].parent) {
        const cc_quote *q = &a->quotes.item[i];
        if (!q->scare && !q->clause && (q->form == CC_FORM_DIRECT || q->form == CC_FORM_MIXED)) return true;
    }
    return false;
}

/* The words of a sentence without its punctuation. */
static uint32_t read_words(const cc_sentence *s, const cc_token **word)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->count; i++)
        if (s->token[i].upos != CC_UPOS_PUNCT) word[n++] = &s->token[i];
    return n;
}

/* False where they are longer than words are. */
static bool read_run(word_run *out, const cc_article *a, const cc_token *const *word)
{
    size_t end = 0;
    for (uint32_t i = 0; i < RUN; i++) {
        cc_span w = word[i]->lower;
        if (end + w.len + 1 > RUN_BYTES) return false;
        memcpy(out->text + end, w.ptr, w.len);
        out->text[end + w.len] = ' ';
        end += w.len + 1;
    }
    out->span = (cc_span){out->text, end};
    out->quoted = cc_is_printed_speech(a, word[0]) && cc_is_printed_speech(a, word[RUN - 1]);
    return true;
}

static void number_run(cc_printed *p, const word_run *run)
{
    if (!run->quoted || cc_map_get(&p->runs, run->span) >= 0) return;
    cc_map_set(&p->runs, cc_arena_copy(p->run->arena, run->span), p->printer.count);
    *CC_PUSH(p->run->arena, &p->printer) =
        (cc_printer){.article = (int32_t)run->article, .group = (int32_t)p->run->story->group[run->article]};
}

static void add_printer(cc_printed *p, const word_run *run)
{
    int64_t at = cc_map_get(&p->runs, run->span);
    if (at < 0) return;
    cc_printer *by = &p->printer.item[at];
    if (by->article != (int32_t)run->article) by->article = SEVERAL;
    if (by->group != (int32_t)p->run->story->group[run->article]) by->group = SEVERAL;
}

static void each_run(cc_printed *p, void (*add)(cc_printed *p, const word_run *run))
{
    word_run run;
    for (run.article = 0; run.article < p->run->story->articles; run.article++) {
        const cc_article *a = cc_judging_article(p->run, run.article);
        const cc_token **word = CC_NEW_ARRAY(p->run->arena, a->tokens.count + 1, const cc_token *);
        for (uint32_t i = 0; i < a->sentences.count; i++)
            for (uint32_t k = 0, n = read_words(&a->sentences.item[i], word); k + RUN <= n; k++)
                if (read_run(&run, a, word + k)) add(p, &run);
    }
}

void cc_printed_read(cc_printed *out, cc_judging *r)
{
    *out = (cc_printed){.run = r, .runs = {.arena = r->arena}};
    each_run(out, number_run);
    each_run(out, add_printer);
}

void cc_printed_free(cc_printed *p)
{
    cc_map_free(&p->runs);
}

static bool others_print(const cc_printed *p, const word_run *run, bool group)
{
    int64_t at = cc_map_get(&p->runs, run->span);
    return at >= 0 && (group ? p->printer.item[at].group : p->printer.item[at].article) == SEVERAL;
}

float cc_printed_alone(const cc_printed *p, uint32_t article, const cc_sentence *s, bool group)
{
    const cc_article *a = cc_judging_article(p->run, article);
    bool speech = false;
    for (uint32_t i = 0; i < s->count && !speech; i++) speech = cc_is_printed_speech(a, &s->token[i]);
    if (!speech) return 0;
    const cc_token **word = CC_NEW_ARRAY(p->run->arena, s->count, const cc_token *);
    bool *told = CC_NEW_ARRAY(p->run->arena, s->count, bool);
    uint32_t n = read_words(s, word), quoted = 0, alone = 0;
    for (uint32_t i = 0; i + RUN <= n; i++) {
        word_run run;
        if (!read_run(&run, a, word + i) || !others_print(p, &run, group)) continue;
        for (uint32_t k = 0; k < RUN; k++) told[i + k] = true;
    }
    for (uint32_t i = 0; i < n; i++) {
        if (!cc_is_printed_speech(a, word[i])) continue;
        quoted++;
        alone += !told[i];
    }
    return alone > RUN ? (float)(alone - RUN) * (float)alone / (float)quoted : 0;
}
