/* What of a quotation is whose: one that is cut at its begin, one that hands on another, two of two days. */
#include "judge/clipped.h"

#include "judge/fit.h"

#include "base/utf8.h"

/* A quotation opens inside the sentence: "Maybe he will say, 'Well, I fired'", or a caption that ran into it. */
static bool quotes_within(const cc_judging *r, const cc_piece *p, uint32_t word)
{
    const cc_article *a = cc_judging_article(r, p->article);
    for (uint32_t i = p->token[0] + 1; i < p->token[word]; i++) {
        cc_span form = a->tokens.item[i].form;
        if (cc_span_is(form, "\"") || cc_span_is(form, "'") || cc_span_is(form, "‘") || cc_span_is(form, "“") ||
            cc_span_is(form, "`") || cc_span_is(form, "``"))
            return true;
    }
    return false;
}

/* "It was not easy, but it was right": the clause behind the conjunction stands for itself. */
static bool begins_clause(const cc_judging *r, const cc_piece *p, uint32_t word)
{
    return cc_judging_article(r, p->article)->tokens.item[p->token[word] - 1].upos == CC_UPOS_CCONJ;
}

/* "A lie": no sentence, and so a part of one, whatever its capital says. */
static bool has_verb(const cc_judging *r, const cc_piece *p)
{
    const cc_article *a = cc_judging_article(r, p->article);
    for (uint32_t i = 0; i < p->words; i++)
        if (a->tokens.item[p->token[i]].upos == CC_UPOS_VERB || a->tokens.item[p->token[i]].upos == CC_UPOS_AUX)
            return true;
    return false;
}

/* `part` begins with a capital where `whole` has words before. */
static bool begins_late(const cc_judging *r, const cc_piece *part, uint32_t part_first, const cc_piece *whole,
                        uint32_t whole_first)
{
    if (!part->opens || part_first > 0 || whole_first == 0 || quotes_within(r, whole, whole_first)) return false;
    if (begins_clause(r, whole, whole_first) || !has_verb(r, part)) return false;
    char first = cc_judging_article(r, part->article)->tokens.item[part->token[0]].form.ptr[0];
    return first < 'a' || first > 'z';
}

/* One begins where the other has words before: "We believe that a couple of them" and "A couple of them". */
bool cc_is_clipped(const cc_judging *r, const cc_piece *a, const cc_piece *b, const cc_alignment *found)
{
    if (!a->whole || !b->whole || found->share < 0.7f) return false;
    return begins_late(r, a, found->a_first, b, found->b_first) || begins_late(r, b, found->b_first, a, found->a_first);
}

/* "'He said heaven is open to all,' Vos told us": what aligns is another's saying, handed on. */
bool cc_hands_on(const cc_judging *r, const cc_piece *p, uint32_t first)
{
    const cc_article *a = cc_judging_article(r, p->article);
    for (uint32_t i = first; i > 0 && i + 2 > first; i--) {
        const cc_token *t = &a->tokens.item[p->token[i - 1]];
        uint32_t concept = r->vocabulary.of[p->article][p->token[i - 1]];
        if (t->upos == CC_UPOS_VERB && concept != CC_NO_CONCEPT && p->quoted[i - 1] &&
            cc_span_is(r->vocabulary.concept.item[concept].text, "say"))
            return true;
    }
    return false;
}

/* 1 + the first time that the sentence of the cue tells outside marks; 0: none. */
static int32_t told_when(const cc_article *a, int32_t cue)
{
    const cc_sentence *s = cue < 0 ? NULL : cc_sentence_of_token(a, (uint32_t)cue);
    for (uint32_t i = s == NULL ? 0 : s->first; s != NULL && i < s->first + s->count; i++) {
        const cc_token *t = &a->tokens.item[i];
        bool marked = t->quote >= 0 && a->quotes.item[t->quote].form == CC_FORM_DIRECT;
        if (t->time >= 0 && !marked && !a->times.item[t->time].part) return t->time + 1;
    }
    return 0;
}

/* "Said at a hearing last month", "said on Wednesday". */
bool cc_are_of_two_days(const cc_judging *r, const cc_piece *a, const cc_piece *b)
{
    const cc_article *x = cc_judging_article(r, a->article), *y = cc_judging_article(r, b->article);
    cc_statement s = {.article = a->article, .when = told_when(x, x->quotes.item[a->quote].cue)},
                 t = {.article = b->article, .when = told_when(y, y->quotes.item[b->quote].cue)};
    if (s.when == 0 || t.when == 0) return false;
    const cc_time *p = &x->times.item[s.when - 1], *q = &y->times.item[t.when - 1];
    if (p->intervals > 0 && q->intervals > 0) return cc_other_time(r, &s, &t);
    /* Where an article has no date, only the words tell: "last month", "Wednesday". */
    return !cc_span_equal_nocase(cc_article_slice(x, p->at.start, p->at.end),
                                 cc_article_slice(y, q->at.start, q->at.end));
}

bool cc_no_word_shared(cc_arena *arena, cc_span x, cc_span y)
{
    cc_span rest = cc_utf8_lowercase(arena, x), b = cc_utf8_lowercase(arena, y), word;
    while (cc_span_split(&rest, ' ', &word))
        if (word.len > 3 && cc_span_find(b, word) != SIZE_MAX) return false;
    return true;
}
