#include "judge/judging.h"

#include "base/buffer.h"
#include "base/utf8.h"

#include <string.h>

const cc_sentence *cc_sentence_of_token(const cc_article *a, uint32_t token)
{
    return cc_article_sentence_at(a, a->tokens.item[token].start);
}

static const cc_block *block_at(const cc_article *a, uint32_t offset)
{
    uint32_t low = 0, high = a->blocks.count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (a->blocks.item[middle].end <= offset) low = middle + 1;
        else high = middle;
    }
    return low < a->blocks.count && a->blocks.item[low].start <= offset ? &a->blocks.item[low] : NULL;
}

bool cc_speaks_at(const cc_article *a, uint32_t offset)
{
    const cc_block *b = block_at(a, offset);
    return b == NULL || cc_block_speaks(b->kind);
}

int32_t cc_event_of(const cc_article *a, uint32_t token)
{
    const cc_sentence *s = cc_sentence_of_token(a, token);
    if (s == NULL) return -1;
    return (int32_t)s->first + cc_clause_head(s, (int32_t)(token - s->first));
}

int32_t cc_claim_at(const cc_judging *r, uint32_t article, int32_t predicate_token)
{
    return predicate_token < 0 ? -1 : r->claim_of[article][predicate_token];
}

void cc_file_noun(cc_judging *r, cc_statement *s, uint32_t token)
{
    s->event = cc_event_of(cc_judging_article(r, s->article), token);
    s->claim = cc_claim_at(r, s->article, s->event);
    cc_context_read(&s->context, &r->vocabulary, r->story, s->article, token, r->arena);
    cc_context_of_phrase(&s->phrase, &r->vocabulary, r->story, s->article, token, r->arena);
    cc_store_add(&r->store, &r->vocabulary, s);
}

cc_span cc_speaker_at(const cc_judging *r, uint32_t article, uint32_t token, int32_t claim)
{
    const cc_article *a = cc_judging_article(r, article);
    if (claim >= 0) return a->claims.item[claim].speaker;
    int32_t quote = a->tokens.item[token].quote;
    if (quote < 0) return CC_LIT("");
    const cc_quote *q = &a->quotes.item[quote];
    if (q->entity >= 0) return a->entities.item[q->entity].story_name;
    return cc_article_slice(a, q->speaker_start, q->speaker_end);
}

uint32_t cc_subject_name(const cc_judging *r, uint32_t article, uint32_t event)
{
    const cc_sentence *s = cc_sentence_of_token(cc_judging_article(r, article), event);
    int32_t subject = cc_child(s, (int32_t)(event - s->first), CC_DEP_NSUBJ);
    uint32_t concept = subject == CC_NO_TOKEN ? CC_NO_CONCEPT : r->vocabulary.of[article][s->first + subject];
    bool name = concept != CC_NO_CONCEPT && r->vocabulary.concept.item[concept].kind == CC_CONCEPT_NAME;
    return name ? concept : CC_NO_CONCEPT;
}

/* "Won 30 seats at the election in May": the day of what the noun tells, not of the clause that the noun stands in. */
static bool is_of_noun_below(const cc_judging *r, const cc_sentence *s, int32_t time, int32_t token)
{
    int32_t noun = s->token[time].head;
    if (noun == CC_NO_TOKEN || s->token[noun].upos != CC_UPOS_NOUN || noun == token ||
        cc_child(s, noun, CC_DEP_CASE) == CC_NO_TOKEN || cc_child(s, time, CC_DEP_CASE) == CC_NO_TOKEN)
        return false;
    for (int32_t at = token, up = 0; at != CC_NO_TOKEN && up < 4; at = s->token[at].head, up++)
        if (at == noun) return false;
    return cc_concept_names_event(&r->rules->concepts, s->token[noun].lemma);
}

int32_t cc_when_of(const cc_judging *r, uint32_t article, uint32_t token)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *s = cc_sentence_of_token(a, token);
    if (s == NULL) return 0;
    int32_t clause = cc_clause_head(s, (int32_t)(token - s->first));
    for (uint32_t i = 0; i < s->count; i++) {
        int32_t time = s->token[i].time;
        if (time < 0 || a->times.item[time].intervals == 0 || a->times.item[time].part) continue;
        if (cc_clause_head(s, (int32_t)i) == clause && !is_of_noun_below(r, s, (int32_t)i, (int32_t)(token - s->first)))
            return time + 1;
    }
    return 0;
}

static uint32_t token_at(const cc_article *a, uint32_t offset)
{
    uint32_t low = 0, high = a->tokens.count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (a->tokens.item[middle].start < offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

void cc_tokens_between(const cc_article *a, uint32_t start, uint32_t end, uint32_t *first, uint32_t *last)
{
    *first = token_at(a, start);
    *last = token_at(a, end);
}

cc_span cc_short_id(cc_arena *a, const char *prefix, cc_span content)
{
    enum { DIGITS = 12, BITS = 4 };
    uint64_t hash = cc_span_hash(content) >> 16;
    size_t n = strlen(prefix);
    char *id = cc_arena_alloc(a, n + DIGITS + 1);
    memcpy(id, prefix, n);
    for (size_t i = DIGITS; i-- > 0; hash >>= BITS) id[n + i] = "0123456789abcdef"[hash & 15];
    return (cc_span){id, n + DIGITS};
}

cc_span cc_plain_words(cc_arena *a, cc_span text)
{
    cc_span folded = cc_utf8_fold(a, text);
    char *out = cc_arena_alloc(a, folded.len + 1);
    size_t n = 0;
    for (size_t i = 0, length = 1; i < folded.len; i += length, length = 1) {
        int32_t c = folded.ptr[i];
        if ((unsigned char)folded.ptr[i] >= 0x80) c = cc_utf8_decode(cc_span_sub(folded, i, folded.len), &length);
        if (cc_utf8_is_letter(c) || cc_utf8_is_digit(c) ||
            ((c == '.' || c == ',') && n > 0 && cc_utf8_is_digit(out[n - 1]))) {
            for (size_t k = 0; k < length; k++) out[n++] = folded.ptr[i + k];
        } else if (n > 0 && out[n - 1] != ' ') {
            out[n++] = ' ';
        }
    }
    while (n > 0 && (out[n - 1] == ' ' || out[n - 1] == '.' || out[n - 1] == ',')) n--;
    return (cc_span){out, n};
}
