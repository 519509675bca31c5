/* claim/extract.c - the claims of an article, sentence by sentence. */
#include "claim/reading.h"
#include "language/cut_furniture.h"

static bool is_read(cc_block_kind k)
{
    return cc_block_speaks(k) || k == CC_BLOCK_CAPTION;
}

/* An embedded post belongs to its author. */
static void lend_author(cc_reading *r, const cc_block *block)
{
    r->poster = NULL;
    if (block->kind != CC_BLOCK_TWEET || block->author.len == 0) return;
    cc_voice *v = r->poster = CC_NEW(r->arena, cc_voice);
    *v = (cc_voice){.by = {.entity = -1, .name = block->author, .token = -1, .cue = CC_LIT("tweet"), .cue_token = -1},
                    .length = 1,
                    .clause = -1};
    for (uint32_t i = 0; i < r->clause.count; i++) {
        cc_voice **at = &r->clause.item[i].voice;
        cc_voice *outermost = *at;
        while (outermost != NULL && outermost->outer != NULL && outermost != v) outermost = outermost->outer;
        if (outermost == NULL) *at = v;
        else if (outermost != v) outermost->outer = v;
    }
    /* the chains grew at their outer end */
    for (uint32_t i = 0; i < r->clause.count; i++)
        for (cc_voice *k = r->clause.item[i].voice; k != NULL; k = k->outer) {
            k->length = 0;
            for (const cc_voice *o = k; o != NULL; o = o->outer) k->length++;
        }
}

/* The claim whose content this one is: the act of saying, offering, wanting that governs its clause. */
static int32_t parent_of(const cc_reading *r, const cc_clause *c)
{
    if (c->voice != NULL && c->voice->clause >= 0 && &r->clause.item[c->voice->clause] != c)
        return r->clause.item[c->voice->clause].claim;
    if (c->parent >= 0 && (c->tie == CC_TIE_CONTENT || c->tie == CC_TIE_XCOMP)) return r->clause.item[c->parent].claim;
    return -1;
}

static void link_parents(cc_reading *r, uint32_t first)
{
    for (uint32_t i = first; i < r->article->claims.count; i++) {
        cc_claim *c = &r->article->claims.item[i];
        int32_t t = c->predicate_token >= 0 ? c->predicate_token : c->arguments > 0 ? c->argument[0].head : -1;
        t -= (int32_t)r->s->first;
        if (t < 0 || t >= (int32_t)r->s->count) continue;
        int32_t clause = cc_clause_around(r, t);
        if (clause >= 0) c->parent = parent_of(r, &r->clause.item[clause]);
        if (c->parent == (int32_t)i) c->parent = -1;
    }
}

static void read_sentence(cc_reading *r, uint32_t i)
{
    const cc_block *block = &r->article->blocks.item[r->article->sentences.item[i].block];
    const cc_sentence *sentence = &r->article->sentences.item[i];
    /* "SEE ALSO: Mayor Resigns": another page says so */
    if (!is_read(block->kind) || cc_label_length(sentence->token, sentence->count) > 0) return;
    r->boilerplate = block->kind == CC_BLOCK_CAPTION;
    uint32_t first = r->article->claims.count;
    cc_reading_open(r, i);
    cc_clauses_find(r);
    cc_subjects_find(r);
    cc_voices_find(r);
    lend_author(r, block);
    cc_stances_find(r);
    cc_identities_find(r);
    for (uint32_t c = 0; c < r->clause.count; c++) cc_claims_of_clause(r, (int32_t)c);
    cc_claims_of_nouns(r);
    /* who stands in a picture is no news */
    if (!r->boilerplate) cc_claims_of_roles(r);
    cc_claims_of_counts(r);
    link_parents(r, first);
    cc_claims_mark(r, first);
}

/* What is quoted over several sentences hangs on the one act of saying. */
static void link_quotes(cc_article *article)
{
    int32_t *claim_of = CC_NEW_ARRAY(&article->arena, article->tokens.count, int32_t);
    for (uint32_t i = 0; i < article->claims.count; i++) {
        int32_t t = article->claims.item[i].predicate_token;
        if (t >= 0 && claim_of[t] == 0) claim_of[t] = (int32_t)i + 1;
    }
    for (uint32_t i = 0; i < article->claims.count; i++) {
        cc_claim *c = &article->claims.item[i];
        if (c->parent >= 0 || c->chain_length == 0) continue;
        int32_t cue = c->chain[c->chain_length - 1].cue_token;
        if (cue >= 0 && claim_of[cue] > 0 && claim_of[cue] != (int32_t)i + 1) c->parent = claim_of[cue] - 1;
    }
}

void cc_claims_extract(const cc_claim_lexicon *l, cc_article *article)
{
    if (l == NULL || article->sentences.count == 0) return;
    cc_reading *r = cc_reading_new(l, article);
    for (uint32_t i = 0; i < article->sentences.count; i++) read_sentence(r, i);
    link_quotes(article);
    cc_claims_join(article);
}
