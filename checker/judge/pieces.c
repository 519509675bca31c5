/* Quotations cut into pieces, and sentences that may render one without its marks. */
#include "judge/pieces.h"

static bool is_word(const cc_token *t)
{
    return t->upos != CC_UPOS_PUNCT && t->upos != CC_UPOS_SYM && t->lower.len > 0 && !cc_span_is(t->lower, "\"");
}

static bool is_ellipsis(const cc_token *t)
{
    return cc_span_starts(t->form, "..") || cc_span_is(t->form, "…");
}

/* "Hundred" of "three hundred": the number stands at its first word. */
static bool is_rest_of_number(const cc_article *a, uint32_t i)
{
    const cc_token *t = &a->tokens.item[i];
    return t->number >= 0 && t->upos == CC_UPOS_NUM && a->numbers.item[t->number].at.first != i;
}

/* The canonical name, else the words for the speaker; a pronoun that refers to nobody known is nobody. */
static cc_span speaker_of(const cc_article *a, const cc_quote *q)
{
    const cc_entity *e = q->entity < 0 ? NULL : &a->entities.item[q->entity];
    if (e != NULL && e->named) {
        return e->story_name.len > 0 ? e->story_name : e->name;
    }
    if (q->speaker_token < 0 || a->tokens.item[q->speaker_token].upos == CC_UPOS_PRON) return CC_LIT("");
    return cc_article_slice(a, q->speaker_start, q->speaker_end);
}

enum { FEW_WORDS = 10 }; /* a quotation as short as this stays in one piece: "Mhmm. I do." */
enum { SETTING = 6 };    /* words that are looked at on both sides of a part-quotation */

/* The words [first, last) of the sentence, those of [from, to) being the quotation's. */
static void cut(cc_pieces *out, const cc_judging *r, uint32_t article, int32_t quote, uint32_t sentence, uint32_t from,
                uint32_t to)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_quote *q = &a->quotes.item[quote];
    const cc_sentence *s = &a->sentences.item[sentence];
    cc_piece p = {
        .article = article, .sentence = sentence, .quote = quote, .speaker = speaker_of(a, q), .entity = q->entity};
    uint32_t room = s->count + FEW_WORDS < CC_PIECE_WORDS ? s->count + FEW_WORDS : CC_PIECE_WORDS;
    p.token = CC_NEW_ARRAY(r->arena, room + 1, uint32_t);
    p.quoted = CC_NEW_ARRAY(r->arena, room + 1, bool);
    p.cut = CC_NEW_ARRAY(r->arena, room + 1, bool);
    uint32_t first = from, last = to, inside = 0;
    if (q->part) {
        first = from > s->first + SETTING ? from - SETTING : s->first;
        last = to + SETTING < s->first + s->count ? to + SETTING : s->first + s->count;
    }
    bool bracket = false, cut = false;
    for (uint32_t i = first; i < last && p.words < room; i++) {
        const cc_token *t = &a->tokens.item[i];
        if (cc_span_is(t->form, "[") || cc_span_is(t->form, "(")) bracket = true;
        cut |= bracket || is_ellipsis(t);
        if (is_word(t) && !bracket && !is_rest_of_number(a, i)) {
            p.cut[p.words] = cut, cut = false;
            p.quoted[p.words] = i >= from && i < to;
            inside += p.quoted[p.words];
            p.token[p.words++] = i;
        }
        if (cc_span_is(t->form, "]") || cc_span_is(t->form, ")")) bracket = false;
    }
    p.pronoun = q->speaker_token >= 0 && a->tokens.item[q->speaker_token].upos == CC_UPOS_PRON;
    p.start = a->tokens.item[from].start;
    p.end = a->tokens.item[to - 1].end;
    p.whole = q->form == CC_FORM_DIRECT && !q->part;
    p.opens = from == q->at.first && (quote == 0 || a->quotes.item[quote - 1].id != q->id);
    if (inside > 0) *CC_PUSH(r->arena, out) = p;
}

/* "But the guard adds: "They had killed him"" in marks that nobody closed before: the words up to the colon are the
 * outlet's own, and the quotation begins behind them. */
static uint32_t past_own_words(const cc_article *a, uint32_t from, uint32_t to)
{
    enum { LEAD = 12 };
    for (uint32_t i = from + 1; i + 2 < to && i < from + LEAD; i++) {
        const cc_token *mark = &a->tokens.item[i + 1];
        if (!cc_span_is(a->tokens.item[i].form, ":") || !cc_span_is(mark->lower, "\"") || mark->space_after) continue;
        return i + 2;
    }
    return from;
}

/* Words in marks that are nobody's part of a larger piece: whole quotations, and the parts of mixed ones. */
static bool is_piece(const cc_article *a, uint32_t k, const uint8_t *has_parts)
{
    const cc_quote *q = &a->quotes.item[k];
    if (q->scare || q->form == CC_FORM_INDIRECT || q->at.first >= q->at.last || !cc_speaks_at(a, q->at.start))
        return false;
    return q->part || !has_parts[k];
}

void cc_pieces_read(cc_pieces *out, const cc_judging *r)
{
    *out = (cc_pieces){0};
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        uint8_t *has_parts = CC_NEW_ARRAY(r->arena, a->quotes.count + 1, uint8_t);
        for (uint32_t k = 0; k < a->quotes.count; k++)
            if (a->quotes.item[k].part && !a->quotes.item[k].scare && a->quotes.item[k].parent >= 0)
                has_parts[a->quotes.item[k].parent] = 1;
        for (uint32_t k = 0; k < a->quotes.count; k++) {
            const cc_quote *q = &a->quotes.item[k];
            if (!is_piece(a, k, has_parts)) continue;
            if (q->at.last - q->at.first <= FEW_WORDS &&
                q->at.last > a->sentences.item[q->at.sentence].first + a->sentences.item[q->at.sentence].count) {
                cut(out, r, i, (int32_t)k, q->at.sentence, q->at.first, q->at.last);
                continue;
            }
            for (uint32_t s = q->at.sentence; s < a->sentences.count && a->sentences.item[s].first < q->at.last; s++) {
                const cc_sentence *sentence = &a->sentences.item[s];
                uint32_t from = q->at.first > sentence->first ? q->at.first : sentence->first;
                uint32_t end = sentence->first + sentence->count, to = q->at.last < end ? q->at.last : end;
                from = past_own_words(a, from, to);
                if (from < to) cut(out, r, i, (int32_t)k, s, from, to);
            }
        }
    }
}

/* --- without marks -------------------------------------------------------------- */

/* No part of what is known as somebody's words in marks: marks whose speaker nobody could tell count as none. */
static bool stands_free(const cc_article *a, uint32_t token)
{
    int32_t quote = a->tokens.item[token].quote;
    return quote < 0 || a->quotes.item[quote].form == CC_FORM_INDIRECT || a->quotes.item[quote].scare;
}

bool cc_piece_unmarked(const cc_judging *r, uint32_t article, uint32_t sentence, cc_piece *out)
{
    enum { FEWEST = 6 };
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *s = &a->sentences.item[sentence];
    if (s->count < FEWEST || !cc_speaks_at(a, s->start)) return false;
    *out = (cc_piece){.article = article, .sentence = sentence, .quote = -1, .entity = -1, .opens = true};
    uint32_t room = s->count < CC_PIECE_WORDS ? s->count : CC_PIECE_WORDS;
    out->token = CC_NEW_ARRAY(r->arena, room, uint32_t);
    out->quoted = CC_NEW_ARRAY(r->arena, room, bool);
    out->cut = CC_NEW_ARRAY(r->arena, room, bool);
    for (uint32_t i = s->first; i < s->first + s->count && out->words < room; i++) {
        if (!stands_free(a, i)) return false;
        if (!is_word(&a->tokens.item[i]) || is_rest_of_number(a, i)) continue;
        out->quoted[out->words] = true;
        out->token[out->words++] = i;
    }
    out->start = s->start, out->end = s->end;
    return out->words >= FEWEST;
}
