/* From marks and cues to the article's quotations.
 *
 * A passage in marks that makes up most of what its cue reports is a quotation of its own
 * (direct). Where marks hold only a part, the whole clause is one mixed quotation and the
 * words in marks are parts of it. A clause without marks is indirect. */
#include "mention/quote_work.h"

#include <stdlib.h>

/* Of a clause's bytes in one pair of marks: from here on the words in marks stand for it. */
static const double MOST = 0.5;

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
    *q = (cc_quote){.form = form, .entity = -1, .speaker_token = -1, .cue = -1, .addressee = -1, .parent = -1, .cue_kind = -1};
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

typedef struct {
    uint32_t cue, piece;
    cc_tokens at;
    bool mixed;
} clause;

static bool is_bare(const cc_quote_work *w, cc_tokens piece, int32_t parent)
{
    for (uint32_t i = piece.first; i < piece.last; i++)
        if (w->mark_of[i] == parent && cc_quote_token(w, i)->upos != CC_UPOS_PUNCT && !cc_span_is(cc_quote_token(w, i)->lower, "that")) return true;
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

/* The clause that a mark shows is mixed; the mark alone where it is most of it. */
static bool decide_mixed(const emitting *e, uint32_t cue, cc_tokens piece)
{
    const cc_quote_work *w = e->w;
    bool mixed = false;
    for (int32_t i = (int32_t)piece.first; i < (int32_t)piece.last; i++) {
        int32_t m = w->mark_of[i];
        if (m < 0 || w->marks.item[m].title) continue;
        if (common_bytes(w, &w->marks.item[m], piece) >= MOST * bytes_of(w, piece)) return false;
        mixed = true;
    }
    (void)cue;
    return mixed;
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
        if (m >= 0 && !w->marks.item[m].title && common_bytes(w, &w->marks.item[m], piece) >= MOST * bytes_of(w, piece)) return true;
    }
    return false;
}

/* A cue's piece as a clause of its own: not within marks, not the words in marks again. */
static void emit_clause(emitting *e, cc_cue *c, cc_tokens piece)
{
    cc_quote_work *w = e->w;
    int32_t parent = w->mark_of[c->token];
    if (parent >= 0 && !w->marks.item[parent].title) return;
    if (!is_bare(w, piece, parent)) return;
    piece = over_marks(w, piece);
    if (holds_whole_mark(w, c, piece) || mostly_marked(w, piece)) return;
    bool mixed = decide_mixed(e, 0, piece);
    if (c->used && !mixed) return;
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
    q->scare = !whole && m->cue < 0;
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
    q->speaker_token = from->speaker_token, q->cue = from->cue, q->addressee = from->addressee, q->cue_kind = from->cue_kind;
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

/* "The ministry's statement read ... the statement added": the second is the ministry's too. */
static void carry_authors(const cc_quote_work *w)
{
    const cc_reporting_lexicon *l = &w->lexicon->reporting;
    int32_t author = -1;
    for (uint32_t i = 0; i < w->article->quotes.count; i++) {
        cc_quote *q = &w->article->quotes.item[i];
        if (q->speaker_token < 0 || q->speaker_token >= (int32_t)w->article->tokens.count) continue;
        const cc_token *t = cc_quote_token(w, q->speaker_token);
        bool owned = q->speaker_token + 1 < (int32_t)w->article->tokens.count && cc_quote_token(w, q->speaker_token + 1)->xpos == CC_XPOS_POS;
        const cc_reporting *row = t->upos == CC_UPOS_NOUN ? cc_reporting_noun(l, t->lemma) : NULL;
        if (owned && q->speaker_end > t->end)
            author = q->speaker_token;
        else if (row != NULL && row->kind == CC_REPORT_SAY && author >= 0 && author < q->speaker_token)
            q->speaker_token = author;
        else if (row == NULL)
            author = -1;
    }
}

/* --- pronouns that the course of the talk explains -------------------------------- */

enum { TALK_SENTENCES = 1 };

static bool is_pronoun(const cc_quote_work *w, int32_t i)
{
    const cc_token *t = cc_quote_token(w, i);
    return t->upos == CC_UPOS_PRON && (cc_span_is(t->lower, "he") || cc_span_is(t->lower, "she") || cc_span_is(t->lower, "they") || cc_span_is(t->lower, "it"));
}

/* "he" cannot go on for "she". */
static bool may_be_one(const cc_quote_work *w, int32_t a, int32_t b)
{
    return !is_pronoun(w, a) || !is_pronoun(w, b) || cc_span_equal(cc_quote_token(w, a)->lower, cc_quote_token(w, b)->lower);
}

/* The class of the cue's verb; of "went on to say" that of "go". */
static unsigned talk_class(const cc_quote_work *w, int32_t cue)
{
    const cc_sentence *s = cc_quote_sentence(w, cue);
    const cc_token *t = cc_quote_token(w, cue);
    bool goes_on = (cc_deprel_main(t->deprel) == CC_DEP_XCOMP || cc_deprel_main(t->deprel) == CC_DEP_ADVCL) && t->head != CC_NO_TOKEN && cc_span_is(s->token[t->head].lemma, "go");
    return cc_quote_word_class(w, goes_on ? s->token[t->head].lemma : t->lemma);
}

/* Who was asked before the cue in its sentence: "he was asked if ..., to which he replied". */
static int32_t asked_person(const cc_quote_work *w, int32_t cue)
{
    uint32_t sentence = w->sentence_of[cue];
    for (int32_t i = w->first_cue[sentence + 1] - 1; i >= w->first_cue[sentence]; i--) {
        const cc_cue *c = &w->cues.item[i];
        if (c->token >= cue || !c->passive || c->row == NULL || c->row->kind != CC_REPORT_ASK) continue;
        const cc_sentence *s = cc_quote_sentence(w, c->token);
        int32_t subject = cc_child(s, c->token - (int32_t)s->first, CC_DEP_NSUBJ);
        return subject == CC_NO_TOKEN ? -1 : (int32_t)s->first + subject;
    }
    return -1;
}

/* "he added" is the last speaker, "he replied" whoever was asked (MENTIONS, Quotes, rule 4). */
static void follow_talk(const cc_quote_work *w)
{
    int32_t last = -1;
    uint32_t last_sentence = 0;
    for (uint32_t i = 0; i < w->article->quotes.count; i++) {
        cc_quote *q = &w->article->quotes.item[i];
        if (q->speaker_token < 0 || q->cue < 0 || q->belief) continue;
        unsigned class = is_pronoun(w, q->speaker_token) ? talk_class(w, q->cue) : 0;
        uint32_t sentence = w->sentence_of[q->cue];
        int32_t other = class & CC_QUOTE_ANSWER ? asked_person(w, q->cue) : -1;
        bool near = last >= 0 && sentence <= last_sentence + TALK_SENTENCES;
        if (class & CC_QUOTE_ON && near) other = last;
        if (other >= 0 && other != q->speaker_token && may_be_one(w, other, q->speaker_token)) q->speaker_token = other;
        last = q->speaker_token;
        last_sentence = w->sentence_of[q->at.last - 1] > sentence ? w->sentence_of[q->at.last - 1] : sentence;
    }
}

static void mark_tokens(cc_article *a)
{
    for (uint32_t i = 0; i < a->quotes.count; i++) {
        const cc_quote *q = &a->quotes.item[i];
        if (q->form == CC_FORM_INDIRECT || (q->form == CC_FORM_MIXED && !q->part)) continue;
        for (uint32_t k = q->at.first; k < q->at.last; k++) a->tokens.item[k].quote = (int32_t)i;
    }
}

void cc_quote_emit(cc_quote_work *w)
{
    emitting e = {.w = w};
    e.quote_of_mark = CC_NEW_ARRAY(&w->article->arena, w->marks.count + 1, int32_t);
    for (uint32_t i = 0; i < w->marks.count; i++) emit_mark(&e, i);
    for (uint32_t i = 0; i < w->cues.count; i++)
        for (uint32_t p = 0; p < w->cues.item[i].pieces; p++) emit_clause(&e, &w->cues.item[i], w->cues.item[i].content[p]);
    cc_article *a = w->article;
    if (a->quotes.count > 0) qsort(a->quotes.item, a->quotes.count, sizeof *a->quotes.item, by_place);
    nest(a);
    carry_authors(w);
    follow_talk(w);
    mark_tokens(a);
}
