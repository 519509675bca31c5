#include "language/acronym.h"
#include "language/apart.h"
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

/* Each part as if it were a sentence; where they do not join, the tree that the sentence had. */
static void parse_apart(const cc_model *m, cc_sentence *s, const cc_parting *p, cc_scratch *scratch)
{
    uint32_t behind = s->count - (uint32_t)p->second;
    cc_piece piece[] = {{s->token, (uint32_t)p->first, true, 0}, {s->token + p->second, behind, false, p->second}};
    cc_piece longest_first[] = {piece[piece[0].count < behind], piece[piece[0].count >= behind]};
    cc_token *before = cc_malloc(s->count * sizeof *before);
    memcpy(before, s->token, s->count * sizeof *before);
    cc_batch_run(&scratch->batch, m, longest_first, 2);
    for (int32_t t = p->second; t < (int32_t)s->count; t++)
        if (s->token[t].head >= 0) s->token[t].head += p->second;
    if (!cc_parting_join(s, p)) memcpy(s->token, before, s->count * sizeof *before);
    free(before);
}

static void part_reports(const cc_model *m, cc_article *article, cc_scratch *scratch)
{
    for (uint32_t i = 0; i < article->sentences.count; i++) {
        cc_sentence *s = &article->sentences.item[i];
        cc_parting p;
        if (s->count <= CC_DECODE_LIMIT && cc_parting_find(s, &p)) parse_apart(m, s, &p, scratch);
    }
}

static void parse(const cc_model *m, cc_article *article, cc_scratch *scratch, bool parts)
{
    cc_acronyms_hide(article);
    cut_pieces(scratch, article);
    sort_pieces(scratch);
    for (uint32_t i = 0; i < scratch->pieces; i += CC_BATCH) {
        uint32_t n = scratch->pieces - i < CC_BATCH ? scratch->pieces - i : CC_BATCH;
        cc_batch_run(&scratch->batch, m, scratch->sorted + i, n);
    }
    shift_heads(scratch);
    if (parts) part_reports(m, article, scratch);
    cc_acronyms_show(article);
    cc_words_settle(article, &m->lemmas, &m->lexicon);
    for (uint32_t i = 0; i < article->sentences.count; i++) {
        cc_sentence_link(&article->sentences.item[i]);
        cc_punctuate(&article->sentences.item[i]);
    }
}

void cc_parse(const cc_model *m, cc_article *article, cc_scratch *scratch)
{
    parse(m, article, scratch, false);
}

void cc_analyse(const cc_model *m, cc_article *article, cc_scratch *scratch)
{
    parse(m, article, scratch, true);
    for (uint32_t i = 0; i < article->sentences.count; i++) cc_repair(&article->sentences.item[i]);
}
