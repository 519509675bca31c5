#include "language/batch.h"
#include "language/punctuate.h"
#include "language/repair.h"
#include "language/words.h"

#include <stdlib.h>
#include <string.h>

struct cc_scratch {
    cc_batch batch;
    cc_piece *piece, *sorted;
    uint32_t pieces, room;
};

cc_scratch *cc_scratch_new(void)
{
    cc_scratch *s = cc_malloc(sizeof *s);
    *s = (cc_scratch){0};
    return s;
}

void cc_scratch_free(cc_scratch *s)
{
    if (s == NULL) return;
    cc_batch_free(&s->batch);
    free(s->piece);
    free(s->sorted);
    free(s);
}

static void make_room(cc_scratch *s, uint32_t pieces)
{
    if (pieces <= s->room) return;
    s->room = pieces + pieces / 2;
    s->piece = cc_realloc(s->piece, s->room * sizeof *s->piece);
    s->sorted = cc_realloc(s->sorted, s->room * sizeof *s->sorted);
}

static void cut_pieces(cc_scratch *s, const cc_article *a)
{
    uint32_t wanted = 0;
    for (uint32_t i = 0; i < a->sentences.count; i++) wanted += (a->sentences.item[i].count - 1) / CC_DECODE_LIMIT + 1;
    make_room(s, wanted);
    s->pieces = 0;
    for (uint32_t i = 0; i < a->sentences.count; i++) {
        const cc_sentence *x = &a->sentences.item[i];
        for (uint32_t at = 0; at < x->count; at += CC_DECODE_LIMIT) {
            uint32_t left = x->count - at;
            s->piece[s->pieces++] =
                (cc_piece){x->token + at, left < CC_DECODE_LIMIT ? left : CC_DECODE_LIMIT, at == 0, (int32_t)at};
        }
    }
}

/* Longest first, by counting; what is equally long keeps its order. */
static void sort_pieces(cc_scratch *s)
{
    uint32_t place[CC_DECODE_LIMIT + 2] = {0};
    for (uint32_t i = 0; i < s->pieces; i++) place[CC_DECODE_LIMIT - s->piece[i].count + 1]++;
    for (uint32_t k = 1; k <= CC_DECODE_LIMIT; k++) place[k] += place[k - 1];
    for (uint32_t i = 0; i < s->pieces; i++) s->sorted[place[CC_DECODE_LIMIT - s->piece[i].count]++] = s->piece[i];
}

/* Heads within the sentence, not the piece. */
static void shift_heads(const cc_scratch *s)
{
    for (uint32_t i = 0; i < s->pieces; i++)
        for (uint32_t t = 0; s->piece[i].base > 0 && t < s->piece[i].count; t++)
            if (s->piece[i].token[t].head >= 0) s->piece[i].token[t].head += s->piece[i].base;
}

void cc_parse(const cc_model *m, cc_article *article, cc_scratch *scratch)
{
    cut_pieces(scratch, article);
    sort_pieces(scratch);
    for (uint32_t i = 0; i < scratch->pieces; i += CC_BATCH) {
        uint32_t n = scratch->pieces - i < CC_BATCH ? scratch->pieces - i : CC_BATCH;
        cc_batch_run(&scratch->batch, m, scratch->sorted + i, n);
    }
    shift_heads(scratch);
    cc_words_settle(article, &m->lemmas, &m->lexicon);
    for (uint32_t i = 0; i < article->sentences.count; i++) {
        cc_sentence_link(&article->sentences.item[i]);
        cc_punctuate(&article->sentences.item[i]);
    }
}

void cc_analyse(const cc_model *m, cc_article *article, cc_scratch *scratch)
{
    cc_parse(m, article, scratch);
    for (uint32_t i = 0; i < article->sentences.count; i++) cc_repair(&article->sentences.item[i]);
}
