/* Which reporting word a marked passage belongs to.
 *
 * In this order, the surest first: "...", X said; X said: "..."; "..." - X; what the tree
 * puts under a cue; a noun that the passage describes ("his 'killer' remark"); the speaker
 * of the passage before (a floating quotation). What is left is a scare quote. */
#include "mention/quote_attaching.h"

#include "base/utf8.h"

/* --- by the tree -------------------------------------------------------------------------- */

static uint32_t length(cc_tokens p)
{
    return p.last - p.first;
}

static bool overlaps(cc_tokens a, cc_tokens b)
{
    return a.first < b.last && b.first < a.last;
}

/* What somebody thinks or wants gives way to what somebody says. */
static bool is_belief(const cc_cue *c)
{
    if (c->row == NULL) return false;
    switch (c->row->kind) {
    case CC_REPORT_THINK:
    case CC_REPORT_WANT: return true;
    case CC_REPORT_SHOW: /* "told him he had shown 'the skill of a plumber'" */
    case CC_REPORT_KNOW:
    case CC_REPORT_ORDER:
    case CC_REPORT_PROMISE: return !(c->row->takes & CC_TAKES_DIRECT);
    default: return false;
    }
}

static int32_t cue_of_token(const cc_quote_work *w, int64_t i)
{
    uint32_t sentence = w->sentence_of[i];
    for (int32_t c = w->first_cue[sentence]; c < w->first_cue[sentence + 1]; c++)
        if (w->cues.item[c].token == i) return c;
    return -1;
}

/* The cue that a belief hangs on in the tree, if somebody says it there; else the belief itself. */
static int32_t saying_above(const attaching *t, int32_t belief)
{
    const cc_sentence *s = cc_quote_sentence(t->w, t->w->cues.item[belief].token);
    int32_t at = t->w->cues.item[belief].token - (int32_t)s->first;
    for (int steps = 0; steps < 8 && (at = s->token[at].head) != CC_NO_TOKEN; steps++) {
        int32_t cue = cue_of_token(t->w, s->first + (uint32_t)at);
        if (cue < 0 || t->w->cues.item[cue].speaker < 0 || is_belief(&t->w->cues.item[cue])) continue;
        if (t->w->mark_of[s->first + (uint32_t)at] == t->m->parent) return cue;
    }
    return belief;
}

/* The innermost cue of the sentence whose content holds the passage; beliefs give way to what
 * they are told in: "Maas said Berlin expects 'a clear language'" are Maas's words. */
static bool attach_content(attaching *t)
{
    uint32_t sentence = t->m->sentence, best_length = UINT32_MAX;
    int32_t best = -1;
    bool best_belief = true;
    for (int32_t i = t->w->first_cue[sentence]; i < t->w->first_cue[sentence + 1]; i++) {
        const cc_cue *c = &t->w->cues.item[i];
        if (t->w->mark_of[c->token] != t->m->parent) continue;
        bool belief = is_belief(c) || c->speaker < 0 || c->row == NULL;
        for (uint32_t p = 0; p < c->pieces; p++) {
            if (!overlaps(c->content[p], t->m->at) || (belief && !best_belief)) continue;
            if (length(c->content[p]) >= best_length && belief == best_belief) continue;
            best = i, best_length = length(c->content[p]), best_belief = belief;
        }
    }
    if (best >= 0 && best_belief) best = saying_above(t, best);
    if (best < 0) return false;
    cc_quote_give(t, best, false);
    return true;
}

/* --- "his 'killer' remark" ------------------------------------------------------------------- */

/* The token within the passage whose head is outside, local to its sentence. */
static int32_t passage_head(const attaching *t)
{
    const cc_sentence *s = &t->w->article->sentences.item[t->m->sentence];
    for (uint32_t i = t->m->at.first; i < t->m->at.last && i < s->first + s->count; i++) {
        int32_t head = token(t, i)->head;
        if (token(t, i)->upos == CC_UPOS_PUNCT) continue;
        if (head == CC_NO_TOKEN) return -1;
        uint32_t above = s->first + (uint32_t)head;
        if (above < t->m->at.first || above >= t->m->at.last) return (int32_t)(i - s->first);
    }
    return -1;
}

/* A reporting noun right behind the passage: "his 'killer' remark", "the 'yes we can'-style slogan". */
static int32_t noun_behind(const attaching *t)
{
    const cc_article *a = t->w->article;
    for (uint32_t i = t->after; i < a->tokens.count && i < t->after + 4; i++) {
        const cc_token *k = token(t, i);
        if (t->w->sentence_of[i] != t->m->sentence || t->w->mark_of[i] != t->m->parent) return -1;
        int32_t cue = k->upos == CC_UPOS_NOUN ? cue_of_token(t->w, i) : -1;
        if (cue >= 0 && !is_belief(&t->w->cues.item[cue])) return cue;
        if (k->upos != CC_UPOS_NOUN && k->upos != CC_UPOS_ADJ && k->upos != CC_UPOS_PUNCT) return -1;
        if (cc_span_is(k->form, ",") || cc_span_is(k->form, ".")) return -1;
    }
    return -1;
}

/* The possessor right before the passage: "Smith's", "his". */
static int32_t possessor_before(const attaching *t)
{
    if (t->before == 0 || t->w->sentence_of[t->before - 1] != t->m->sentence) return -1;
    uint32_t i = t->before - 1;
    const cc_token *k = token(t, i);
    if (k->xpos == CC_XPOS_PRPS) return (int32_t)i;
    return k->xpos == CC_XPOS_POS && i > 0 && is_nominal(token(t, i - 1)) ? (int32_t)i - 1 : -1;
}

static bool attach_noun_behind(attaching *t)
{
    int32_t found = noun_behind(t);
    if (found < 0) return false;
    int32_t owner = possessor_before(t);
    cc_cue *c = &t->w->cues.item[found];
    if (owner >= 0) cc_quote_speaker_set(t->w, c, owner);
    int32_t verb = c->speaker < 0 && t->before > 0 ? cc_quote_cue_left(t, t->before) : -1;
    if (verb >= 0 && t->w->cues.item[verb].speaker >= 0) cc_quote_speaker_set(t->w, c, t->w->cues.item[verb].speaker);
    if (c->speaker < 0) return false;
    cc_quote_give(t, found, false);
    return true;
}

/* A reporting noun above the passage in the tree. */
static bool attach_noun(attaching *t)
{
    const cc_sentence *s = &t->w->article->sentences.item[t->m->sentence];
    int32_t at = passage_head(t);
    for (int steps = 0; at >= 0 && steps < 3; steps++) {
        at = s->token[at].head;
        if (at == CC_NO_TOKEN) return false;
        int32_t cue = cue_of_token(t->w, s->first + (uint32_t)at);
        if (cue < 0 || s->token[at].upos != CC_UPOS_NOUN || t->w->mark_of[s->first + (uint32_t)at] != t->m->parent)
            continue;
        const cc_cue *c = &t->w->cues.item[cue];
        if (c->speaker < 0 || is_belief(c)) continue;
        cc_quote_give(t, cue, false);
        return true;
    }
    return false;
}

/* Words in marks within a sentence that reports something: the nearest cue left of them. */
static bool attach_nearest(attaching *t)
{
    uint32_t sentence = t->m->sentence;
    for (int32_t i = t->w->first_cue[sentence + 1] - 1; i >= t->w->first_cue[sentence]; i--) {
        const cc_cue *c = &t->w->cues.item[i];
        if ((uint32_t)c->token >= t->m->at.first || c->speaker < 0 || is_belief(c) ||
            t->w->mark_of[c->token] != t->m->parent)
            continue;
        if (c->row == NULL || token(t, c->token)->upos != CC_UPOS_VERB || c->row->truth == CC_TRUTH_PLANNED) continue;
        cc_quote_give(t, i, false);
        return true;
    }
    return false;
}

/* --- floating quotations --------------------------------------------------------------------- */

/* The mark whose speaker goes on: the one before in this block or the last of the block before. */
static bool attach_floating(attaching *t)
{
    if (t->m->before >= 0) {
        t->m->speaker_of = t->m->before;
        return true;
    }
    if (!cc_quote_opens_sentence(t) || !cc_quote_ends_as_sentence(t)) return false;
    for (int64_t i = (int64_t)t->index - 1; i >= 0; i--) {
        const cc_mark *m = &t->w->marks.item[i];
        if (m->parent != t->m->parent || m->title) continue;
        /* one paragraph may stand between where the passage before was left open: a writer forgot its marks */
        uint32_t reach = m->closed ? 1 : 2;
        if (m->block + reach < t->m->block) return false;
        if (m->cue < 0 && m->speaker_of < 0) continue;
        t->m->speaker_of = (int32_t)i;
        return true;
    }
    return false;
}

/* Another paragraph goes on with the passage: it may name the speaker. */
static bool is_continued(const attaching *t)
{
    for (uint32_t i = t->index + 1; i < t->w->marks.count && i <= t->index + CC_QUOTE_NESTED; i++)
        if (t->w->marks.item[i].before == (int32_t)t->index) return true;
    return false;
}

/* "Ms Berg said that was untrue. '...'": who said something right before it says it, not whoever was quoted last. */
static bool attach_to_report_before(attaching *t)
{
    if (t->m->before >= 0 || t->before == 0 || (!t->m->closed && is_continued(t))) return false;
    if (!cc_quote_opens_sentence(t) || !cc_quote_ends_as_sentence(t)) return false;
    const cc_sentence *s = cc_quote_sentence(t->w, t->before - 1);
    if (s->root < 0 || s->block != t->m->block || t->w->mark_of[s->first + (uint32_t)s->root] >= 0) return false;
    /* "A," she said. "B": one quotation in two pieces */
    if (t->index > 0 && (t->m - 1)->at.last > s->first) return false;
    int32_t cue = cue_of_token(t->w, s->first + (uint32_t)s->root);
    if (cue < 0) return false;
    const cc_cue *c = &t->w->cues.item[cue];
    const unsigned both = CC_TAKES_DIRECT | CC_TAKES_THAT;
    if (c->speaker < 0 || c->row == NULL || c->row->kind != CC_REPORT_SAY || (c->row->takes & both) != both)
        return false;
    /* the report keeps its own content: the passage gets a cue of its own */
    int32_t speaker = c->speaker;
    cc_cue *own = cc_quote_push_cue(t->w, c->token);
    own->row = t->w->cues.item[cue].row;
    cc_quote_speaker_set(t->w, own, speaker);
    cc_quote_give(t, (int32_t)t->w->cues.count - 1, true);
    return true;
}

/* "X fired back. '...'": the subject of the sentence before. */
static bool attach_to_sentence_before(attaching *t)
{
    if (!cc_quote_opens_sentence(t) || !cc_quote_ends_as_sentence(t) || t->before == 0) return false;
    if (!t->m->closed && is_continued(t)) return false; /* the last paragraph may name another */
    const cc_sentence *s = cc_quote_sentence(t->w, t->before - 1);
    if (s->root < 0 || s->block + 1 < t->m->block || t->w->mark_of[s->first + (uint32_t)s->root] >= 0) return false;
    int32_t subject = cc_child(s, s->root, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN || s->token[subject].upos == CC_UPOS_NOUN ||
        cc_child_exact(s, s->root, CC_DEP_NSUBJ_PASS) != CC_NO_TOKEN)
        return false;
    cc_cue *c = cc_quote_push_cue(t->w, (int32_t)s->first + s->root);
    cc_quote_speaker_set(t->w, c, (int32_t)s->first + subject);
    cc_quote_give(t, (int32_t)t->w->cues.count - 1, true);
    return true;
}

/* --- titles ------------------------------------------------------------------------------------- */

/* All words that matter are capitalised, at least two of them, and no sentence mark ends them. */
static bool is_title_case(const attaching *t)
{
    uint32_t capitals = 0;
    for (uint32_t i = t->m->at.first; i < t->m->at.last; i++) {
        const cc_token *k = token(t, i);
        if (k->upos == CC_UPOS_PUNCT || k->form.len == 0) continue;
        size_t n;
        int32_t c = cc_utf8_decode(k->form, &n);
        if (cc_utf8_is_upper(c) || cc_utf8_is_digit(c)) capitals++;
        else if (k->form.len > 4 || !(k->upos == CC_UPOS_ADP || k->upos == CC_UPOS_DET || k->upos == CC_UPOS_CCONJ ||
                                      k->upos == CC_UPOS_PART))
            return false;
    }
    return capitals >= 2;
}

static bool follows_work(const attaching *t)
{
    for (uint32_t i = t->before; i > 0 && i + 2 > t->before; i--)
        if (cc_quote_word_class(t->w, token(t, i - 1)->lower) & CC_QUOTE_WORK) return true;
    return t->after < t->w->article->tokens.count && length(t->m->at) <= 5 &&
           cc_quote_word_class(t->w, token(t, t->after)->lower) & CC_QUOTE_WORK;
}

static bool is_title(const attaching *t)
{
    if (length(t->m->at) > 12 ||
        (cc_quote_opens_sentence(t) && cc_quote_ends_as_sentence(t) && cc_quote_last_byte(t) != ','))
        return false;
    return is_title_case(t) || (follows_work(t) && length(t->m->at) <= 8);
}

/* The marks hold all of a paragraph. */
static bool fills_block(const attaching *t)
{
    const cc_block *b = &t->w->article->blocks.item[t->m->block];
    const cc_span text = t->w->article->text;
    uint32_t end = t->m->close;
    while (end < b->end && (text.ptr[end] == '.' || text.ptr[end] == ' ')) end++;
    return t->m->open == b->start && end >= b->end;
}

/* "All Is Not Lost." as a paragraph is a heading; "(Applause.)" is the stenographer's. */
static bool is_nobodys(const attaching *t)
{
    const char *text = t->w->article->text.ptr;
    bool aside = text[t->m->start] == '(' && t->m->end > t->m->start + 1 && text[t->m->end - 1] == ')';
    return fills_block(t) && (aside ? length(t->m->at) <= 6 : length(t->m->at) <= 12 && is_title_case(t));
}

static bool ends_as_sentence_inside(const attaching *t)
{
    char last = cc_quote_last_byte(t);
    return last == '!' || last == '?';
}

/* By whoever spoke before. */
static void attach_by_others(attaching *t)
{
    if (attach_to_report_before(t) || attach_floating(t) || attach_to_sentence_before(t)) return;
    attach_nearest(t);
}

/* A passage that nobody closed, and the next paragraph goes on with it: that may name the speaker. */
static bool goes_on(const attaching *t)
{
    return !t->m->closed && t->index + 1 < t->w->marks.count && (t->m + 1)->before == (int32_t)t->index;
}

static void attach_mark(attaching *t)
{
    if (is_nobodys(t)) {
        t->m->title = true;
        return;
    }
    bool after_colon = t->before > 0 && cc_span_is(token(t, t->before - 1)->form, ":");
    t->m->title = !cc_quote_opens_sentence(t) && !after_colon && is_title(t) && !ends_as_sentence_inside(t);
    if (t->m->title && cc_quote_attach_adjacent(t)) t->m->title = false;
    if (t->m->title || t->m->cue >= 0) return;
    if (cc_quote_attach_label(t) || cc_quote_attach_right(t) || cc_quote_attach_words_of(t) ||
        cc_quote_attach_left(t) || cc_quote_attach_dash(t) || cc_quote_attach_headline(t) || cc_quote_attach_how(t) ||
        cc_quote_attach_words_of(t) || cc_quote_attach_scene(t))
        return;
    t->m->title = is_title(t);
    if (t->m->title) return;
    if (t->m->before >= 0 && attach_floating(t)) return;
    if (attach_noun_behind(t) || attach_content(t) || cc_quote_attach_adjacent(t) || attach_noun(t)) return;
    if (!goes_on(t)) attach_by_others(t);
}

/* A quotation of several paragraphs may name its speaker in the last one only. */
static void hand_back(cc_quote_work *w, const cc_mark *m)
{
    for (int32_t i = m->before; m->cue >= 0 && i >= 0 && w->marks.item[i].cue < 0; i = w->marks.item[i].before) {
        w->marks.item[i].cue = m->cue;
        w->marks.item[i].whole = true;
        w->marks.item[i].speaker_of = -1;
    }
}

static attaching attaching_of(cc_quote_work *w, uint32_t i)
{
    cc_mark *m = &w->marks.item[i];
    return (attaching){.w = w,
                       .m = m,
                       .index = i,
                       .before = cc_article_token_from(w->article, m->open),
                       .after = cc_article_token_from(w->article, m->close)};
}

static void attach_first(cc_quote_work *w, const cc_mark *m)
{
    int32_t i = m->before;
    while (w->marks.item[i].before >= 0) i = w->marks.item[i].before;
    attaching t = attaching_of(w, (uint32_t)i);
    if (t.m->cue < 0 && t.m->speaker_of < 0 && !t.m->title) attach_by_others(&t);
}

void cc_quote_attach(cc_quote_work *w)
{
    for (uint32_t i = 0; i < w->marks.count; i++) {
        cc_mark *m = &w->marks.item[i];
        attaching t = attaching_of(w, i);
        attach_mark(&t);
        hand_back(w, m);
        /* Nor does its end name anybody: whoever spoke before the first of its paragraphs. */
        if (!goes_on(&t) && m->cue < 0 && m->before >= 0) attach_first(w, m);
    }
}
