/* From marks and cues to the article's quotations.
 *
 * A passage in marks that makes up most of what its cue reports is a quotation of its own
 * (direct; mixed where some words of the clause stand outside). Where marks hold only a lesser
 * part, the clause is indirect and the words in marks are mixed quotations of their own that
 * know it as their parent (part). */
#include "mention/quote_work.h"

#include <stdlib.h>

/* Of a clause's bytes in one pair of marks: from here on the words in marks stand for it. */
static const double MOST = 0.5;

enum { EPITHET_TOKENS = 2, EPITHET_REACH = 3 };

typedef struct {
    cc_quote_work *w;
    uint32_t next_id;
    int32_t *quote_of_mark; /* by mark, -1 */
} emitting;

static uint32_t bytes_of(const cc_quote_work *w, cc_tokens t)
{
    return cc_quote_token(w, t.last - 1)->end - cc_quote_token(w, t.first)->start;
}

static uint32_t common_bytes(const cc_quote_work *w, const cc_mark *m, cc_tokens piece)
{
    uint32_t start = cc_quote_token(w, piece.first)->start, end = cc_quote_token(w, piece.last - 1)->end;
    if (m->start > start) start = m->start;
    if (m->end < end) end = m->end;
    return start < end ? end - start : 0;
}

static uint32_t cue_id(emitting *e, cc_cue *c)
{
    if (c->id == 0) c->id = ++e->next_id;
    return c->id;
}

static cc_quote *push_quote(emitting *e, cc_tokens at, cc_form form)
{
    cc_quote_work *w = e->w;
    cc_quote *q = CC_PUSH(&w->article->arena, &w->article->quotes);
    *q = (cc_quote){.form = form,
                    .entity = -1,
                    .speaker_token = -1,
                    .pronoun = -1,
                    .cue = -1,
                    .addressee = -1,
                    .parent = -1,
                    .cue_kind = -1};
    q->at.first = at.first, q->at.last = at.last;
    q->at.start = cc_quote_token(w, at.first)->start;
    q->at.end = cc_quote_token(w, at.last - 1)->end;
    q->at.sentence = w->sentence_of[at.first];
    q->at.head = at.first;
    for (uint32_t i = at.first; i < at.last; i++) {
        const cc_sentence *s = cc_quote_sentence(w, i);
        int32_t head = cc_quote_token(w, i)->head;
        uint32_t above = head == CC_NO_TOKEN ? UINT32_MAX : s->first + (uint32_t)head;
        if (cc_quote_token(w, i)->upos == CC_UPOS_PUNCT || (above >= at.first && above < at.last)) continue;
        q->at.head = i;
        break;
    }
    return q;
}

static void take_from_cue(emitting *e, cc_quote *q, cc_cue *c)
{
    q->id = cue_id(e, c);
    q->cue = c->token;
    q->addressee = c->addressee;
    q->asked = c->asked;
    q->cue_kind = c->row == NULL ? -1 : (int8_t)c->row->kind;
    q->belief = c->row != NULL && cc_reporting_is_belief(c->row) && q->form == CC_FORM_INDIRECT;
    if (c->speaker < 0) return;
    q->speaker_token = c->speaker_means;
    q->speaker_start = cc_quote_token(e->w, c->speaker_at.first)->start;
    q->speaker_end = cc_quote_token(e->w, c->speaker_at.last - 1)->end;
}

/* --- clauses ------------------------------------------------------------------ */

static bool is_bare(const cc_quote_work *w, cc_tokens piece, int32_t parent)
{
    for (uint32_t i = piece.first; i < piece.last; i++)
        if (w->mark_of[i] == parent && cc_quote_token(w, i)->upos != CC_UPOS_PUNCT &&
            !cc_span_is(cc_quote_token(w, i)->lower, "that"))
            return true;
    return false;
}

/* Lengthen a piece over marks that begin in it: a quotation is not cut by the end of the clause. */
static cc_tokens over_marks(const cc_quote_work *w, cc_tokens piece)
{
    int32_t last = w->mark_of[piece.last - 1], first = w->mark_of[piece.first];
    if (last >= 0 && w->marks.item[last].at.last > piece.last) piece.last = w->marks.item[last].at.last;
    if (first >= 0 && w->marks.item[first].at.first < piece.first) piece.first = w->marks.item[first].at.first;
    return piece;
}

static bool holds_mark(const cc_quote_work *w, cc_tokens piece)
{
    for (uint32_t i = piece.first; i < piece.last; i++)
        if (w->mark_of[i] >= 0 && !w->marks.item[w->mark_of[i]].title) return true;
    return false;
}

/* A passage that is the content of a cue outside the piece: the tree put it here wrongly. */
static bool holds_whole_mark(const cc_quote_work *w, const cc_cue *own, cc_tokens piece)
{
    for (uint32_t i = piece.first; i < piece.last; i++) {
        int32_t m = w->mark_of[i];
        if (m < 0 || w->marks.item[m].cue < 0 || !w->marks.item[m].whole) continue;
        if (&w->cues.item[w->marks.item[m].cue] == own) return true;
        uint32_t cue = (uint32_t)w->cues.item[w->marks.item[m].cue].token;
        if (cue < piece.first || cue >= piece.last) return true;
    }
    return false;
}

static bool mostly_marked(const cc_quote_work *w, cc_tokens piece)
{
    for (uint32_t i = piece.first; i < piece.last; i++) {
        int32_t m = w->mark_of[i];
        if (m >= 0 && !w->marks.item[m].title && common_bytes(w, &w->marks.item[m], piece) >= MOST * bytes_of(w, piece))
            return true;
    }
    return false;
}

/* A cue's piece as a clause of its own: not within marks, not the words in marks again. Its
 * form is indirect, whatever stands in marks within it: most of it is the reporter's. */
static void emit_clause(emitting *e, cc_cue *c, cc_tokens piece)
{
    cc_quote_work *w = e->w;
    int32_t parent = w->mark_of[c->token];
    if (parent >= 0 && !w->marks.item[parent].title) return;
    if (!is_bare(w, piece, parent)) return;
    piece = over_marks(w, piece);
    if (holds_whole_mark(w, c, piece) || mostly_marked(w, piece)) return;
    if (c->used && !holds_mark(w, piece)) return;
    cc_quote *q = push_quote(e, piece, CC_FORM_INDIRECT);
    q->clause = true;
    take_from_cue(e, q, c);
}

/* --- marks ---------------------------------------------------------------------- */

static bool is_mostly_it(const cc_quote_work *w, const cc_mark *m)
{
    if (m->cue < 0 || m->whole) return m->whole;
    const cc_cue *c = &w->cues.item[m->cue];
    for (uint32_t p = 0; p < c->pieces; p++) {
        uint32_t both = common_bytes(w, m, c->content[p]);
        if (both > 0) return both >= MOST * bytes_of(w, over_marks(w, c->content[p]));
    }
    return false;
}

static bool has_bare_piece(const cc_quote_work *w, const cc_mark *m)
{
    if (m->cue < 0) return false;
    const cc_cue *c = &w->cues.item[m->cue];
    for (uint32_t p = 0; p < c->pieces; p++)
        if (common_bytes(w, m, c->content[p]) > 0 && is_bare(w, c->content[p], m->parent)) return true;
    return false;
}

/* 'a "magic" pill', '"activist" investors': one or two words that only describe a noun outside the marks. */
static bool is_epithet(const cc_quote_work *w, const cc_mark *m)
{
    if (m->at.last - m->at.first > EPITHET_TOKENS) return false;
    int32_t above = -1;
    for (uint32_t i = m->at.first; i < m->at.last; i++) {
        const cc_token *t = cc_quote_token(w, i);
        const cc_sentence *s = cc_quote_sentence(w, i);
        uint32_t head = t->head == CC_NO_TOKEN ? i : s->first + (uint32_t)t->head;
        if (head >= m->at.first && head < m->at.last) continue;
        cc_deprel d = cc_deprel_main(t->deprel);
        if (above >= 0 || (d != CC_DEP_AMOD && d != CC_DEP_COMPOUND) || head < m->at.last) return false;
        above = (int32_t)head;
    }
    return above >= 0 && above < (int32_t)m->at.last + EPITHET_REACH &&
           (m->cue < 0 || w->cues.item[m->cue].token != above);
}

static void emit_mark(emitting *e, uint32_t index)
{
    cc_quote_work *w = e->w;
    cc_mark *m = &w->marks.item[index];
    e->quote_of_mark[index] = -1;
    if (m->title) return;
    bool whole = m->whole || m->speaker_of >= 0 || is_mostly_it(w, m);
    cc_quote *q = push_quote(e, m->at, whole && !has_bare_piece(w, m) ? CC_FORM_DIRECT : CC_FORM_MIXED);
    q->at.start = m->start, q->at.end = m->end;
    e->quote_of_mark[index] = (int32_t)w->article->quotes.count - 1;
    q->part = !whole;
    q->scare = !whole && (m->cue < 0 || is_epithet(w, m));
    if (m->cue >= 0) take_from_cue(e, q, &w->cues.item[m->cue]);
    if (m->cue >= 0 || m->speaker_of < 0) {
        if (m->cue < 0) q->id = ++e->next_id;
        return;
    }
    int32_t source = e->quote_of_mark[m->speaker_of];
    if (source < 0) return;
    const cc_quote *from = &w->article->quotes.item[source];
    q->id = from->id;
    q->speaker_start = from->speaker_start, q->speaker_end = from->speaker_end;
    q->speaker_token = from->speaker_token, q->cue = from->cue, q->addressee = from->addressee,
    q->cue_kind = from->cue_kind;
}

/* --- order and nesting -------------------------------------------------------------- */

static int by_place(const void *a, const void *b)
{
    const cc_quote *x = a, *y = b;
    if (x->at.start != y->at.start) return x->at.start < y->at.start ? -1 : 1;
    if (x->at.end != y->at.end) return x->at.end > y->at.end ? -1 : 1;
    if (x->form != y->form) return x->form < y->form ? -1 : 1;
    return x->cue < y->cue ? -1 : x->cue > y->cue;
}

/* A quotation that was read from the tree: it is not what stands between two marks. */
static bool is_clause(const cc_article *a, int32_t i)
{
    return a->quotes.item[i].clause;
}

/* parent: the innermost quotation that began before and ends not earlier. Of two with the
 * same words (two cues claim one clause) the later goes. */
static void nest(cc_article *a)
{
    uint32_t kept = 0;
    int32_t top = -1;
    for (uint32_t i = 0; i < a->quotes.count; i++) {
        cc_quote q = a->quotes.item[i];
        while (top >= 0 && a->quotes.item[top].at.end <= q.at.start) top = a->quotes.item[top].parent;
        int32_t up = top;
        while (up >= 0 && a->quotes.item[up].at.end < q.at.end) up = a->quotes.item[up].parent;
        if (up >= 0 && a->quotes.item[up].at.start == q.at.start && a->quotes.item[up].at.end == q.at.end) continue;
        q.parent = up;
        /* Words in marks within a clause that is reported as a whole are a part of it. */
        if (up >= 0 && q.form != CC_FORM_INDIRECT && is_clause(a, up)) q.part = true;
        a->quotes.item[kept] = q;
        if (up == top || up < 0) top = (int32_t)kept;
        kept++;
    }
    a->quotes.count = kept;
}

static void mark_tokens(cc_article *a)
{
    for (uint32_t i = 0; i < a->quotes.count; i++) {
        const cc_quote *q = &a->quotes.item[i];
        if (q->form == CC_FORM_INDIRECT) continue;
        for (uint32_t k = q->at.first; k < q->at.last; k++) a->tokens.item[k].quote = (int32_t)i;
    }
}

void cc_quote_emit(cc_quote_work *w)
{
    emitting e = {.w = w};
    e.quote_of_mark = CC_NEW_ARRAY(&w->article->arena, w->marks.count + 1, int32_t);
    for (uint32_t i = 0; i < w->marks.count; i++) emit_mark(&e, i);
    for (uint32_t i = 0; i < w->cues.count; i++)
        for (uint32_t p = 0; p < w->cues.item[i].pieces; p++)
            emit_clause(&e, &w->cues.item[i], w->cues.item[i].content[p]);
    for (uint32_t i = 0; i < w->led.count; i++) {
        cc_quote *q = push_quote(&e, w->led.item[i].at, CC_FORM_INDIRECT);
        q->clause = q->led = true;
        take_from_cue(&e, q, &w->cues.item[w->led.item[i].cue]);
    }
    cc_article *a = w->article;
    if (a->quotes.count > 0) qsort(a->quotes.item, a->quotes.count, sizeof *a->quotes.item, by_place);
    nest(a);
    cc_quote_talk_follow(w);
    mark_tokens(a);
}
