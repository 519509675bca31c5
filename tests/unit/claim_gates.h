/* tests/unit/claim_gates.h - no repair of claim/ mends a tree where its columns say that it does not start. */
#ifndef CC_CLAIM_GATES_H
#define CC_CLAIM_GATES_H

#include "claim/repair.h"

#include <criterion/criterion.h>

/* Every repair in order at this token, whatever its columns say: true where one mended the tree. */
static inline bool mend_without_gates(cc_reading *r, int32_t t)
{
    const cc_repair_index *x = r->lexicon->repairs;
    cc_repair_set may = cc_repairs_at(r, t);
    for (uint32_t i = 0; i < x->repairs; i++) {
        if (!x->repair[i]->mend(r, t)) continue;
        const cc_token *k = cc_at(r, t);
        cr_expect((may.bit[i / 64] >> (i % 64) & 1) != 0, "%s starts at '%.*s' in '%.*s'", x->repair[i]->name,
                  CC_FMT(k->form), CC_FMT(cc_article_slice(r->article, r->s->start, r->s->end)));
        return true;
    }
    return false;
}

/* The sentences of an article with trees and mentions; their trees are mended behind it. */
static inline void expect_gates_hold(const cc_claim_lexicon *l, cc_article *article)
{
    cc_reading *r = cc_reading_new(l, article);
    for (uint32_t i = 0; i < article->sentences.count; i++) {
        cc_sentence *s = &article->sentences.item[i];
        cc_token *parsed = CC_NEW_ARRAY(&article->arena, s->count, cc_token);
        cc_token *mended = CC_NEW_ARRAY(&article->arena, s->count, cc_token);
        int32_t root = s->root;
        memcpy(parsed, s->token, s->count * sizeof *parsed);
        cc_reading_open(r, i);
        memcpy(mended, s->token, s->count * sizeof *mended);
        memcpy(s->token, parsed, s->count * sizeof *parsed);
        s->root = root;
        cc_reading_look_up(r, i);
        for (int32_t t = 0; t < (int32_t)s->count; t++) {
            if (!mend_without_gates(r, t)) continue;
            cc_sentence_link(s);
            cc_extents_find(r);
        }
        for (uint32_t t = 0; t < s->count; t++)
            cr_expect(s->token[t].head == mended[t].head && s->token[t].deprel == mended[t].deprel &&
                          s->token[t].xpos == mended[t].xpos && s->token[t].upos == mended[t].upos,
                      "'%.*s' hangs elsewhere in '%.*s'", CC_FMT(s->token[t].form),
                      CC_FMT(cc_article_slice(article, s->start, s->end)));
    }
}

#endif
