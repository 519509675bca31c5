/* Which reporting word a marked passage belongs to.
 *
 * In this order, the surest first: "...", X said; X said: "..."; "..." - X; what the tree
 * puts under a cue; a noun that the passage describes ("his 'killer' remark"); the speaker
 * of the passage before (a floating quotation). What is left is a scare quote. */
#include "mention/quote_work.h"

#include "base/utf8.h"

enum { MAX_REACH = 40 };

typedef struct {
    cc_quote_work *w;
    cc_mark *m;
    uint32_t index;
    uint32_t before, after; /* token before the opening mark plus 1 (0: none), first token after the closing mark */
} attaching;

static const cc_token *token(const attaching *t, int64_t i)
{
    return cc_quote_token(t->w, i);
}

static uint32_t token_at(const cc_article *article, uint32_t byte)
{
    uint32_t low = 0, high = article->tokens.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (article->tokens.item[middle].start < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool is_nominal(const cc_token *k)
{
    return k->upos == CC_UPOS_NOUN || k->upos == CC_UPOS_PROPN || k->upos == CC_UPOS_PRON;
}

static char byte_at(const attaching *t, int64_t at)
{
    const cc_span text = t->w->article->text;
    return at < 0 || (size_t)at >= text.len ? ' ' : text.ptr[at];
}

/* The last character of the words before blanks and inner marks: 0xA6 stands for an ellipsis, 0x94 for a dash. */
static char last_byte(const attaching *t)
{
    const cc_span text = t->w->article->text;
    uint32_t at = t->m->end;
    while (at > t->m->start + 1) {
        char c = text.ptr[at - 1];
        bool curly = at >= t->m->start + 3 && (unsigned char)text.ptr[at - 3] == 0xE2 && ((unsigned char)c == 0x99 || (unsigned char)c == 0x9D);
        if (c != ' ' && c != '\'' && c != '"' && !curly) break;
        at -= curly ? 3 : 1;
    }
    return text.ptr[at - 1];
}

/* The passage ends as speech does before "he said": with a comma, question or exclamation mark or dash. */
static bool ends_as_speech(const attaching *t)
{
    char last = last_byte(t), next = byte_at(t, t->m->close);
    if (last == ',' || last == '?' || last == '!' || next == ',') return true;
    return last == '-' || (unsigned char)last == 0x94 || (unsigned char)last == 0xA6 || last == '.';
}

static bool ends_as_sentence(const attaching *t)
{
    char last = last_byte(t), next = byte_at(t, t->m->close);
    return last == '.' || last == '?' || last == '!' || next == '.' || (last == ',' && t->m->at.last - t->m->at.first > 3);
}

static bool opens_sentence(const attaching *t)
{
    const cc_article *a = t->w->article;
    if (t->before == 0) return true;
    uint32_t previous = t->before - 1, first = t->m->at.first;
    if (t->w->sentence_of[previous] != t->w->sentence_of[first]) return true;
    return a->tokens.item[previous].upos == CC_UPOS_PUNCT && a->sentences.item[t->m->sentence].first == previous;
}

static void give(attaching *t, int32_t cue, bool whole)
{
    t->m->cue = cue;
    t->m->whole = whole;
    if (whole) t->w->cues.item[cue].used = true;
}

/* --- "...", X said --------------------------------------------------------------- */

static cc_cue *push_cue(cc_quote_work *w, int32_t verb)
{
    cc_cue *c = CC_PUSH(&w->article->arena, &w->cues);
    *c = (cc_cue){.token = verb, .sentence = w->sentence_of[verb], .speaker = -1, .speaker_means = -1, .addressee = -1};
    return c;
}

/* The head of a name that this word is a part of: "Anna" of "Anna Berg" by the scheme of the trees. */
static int32_t name_head(const attaching *t, int32_t i, uint32_t from, uint32_t to)
{
    const cc_sentence *s = cc_quote_sentence(t->w, i);
    for (int steps = 0; steps < 4; steps++) {
        cc_deprel d = cc_deprel_main(token(t, i)->deprel);
        int32_t above = (int32_t)s->first + token(t, i)->head;
        if ((d != CC_DEP_FLAT && d != CC_DEP_COMPOUND) || above < (int32_t)from || above >= (int32_t)to) return i;
        i = above;
    }
    return i;
}

/* Head of the nominal words [from, to): the last nominal of the first unbroken run. */
static int32_t run_head(const attaching *t, uint32_t from, uint32_t to)
{
    int32_t head = -1;
    for (uint32_t i = from; i < to; i++) {
        const cc_token *k = token(t, i);
        if (is_nominal(k))
            head = (int32_t)i;
        else if (head >= 0 && k->upos != CC_UPOS_ADJ && k->upos != CC_UPOS_PART)
            break;
        else if (k->upos == CC_UPOS_VERB || k->upos == CC_UPOS_CCONJ || k->upos == CC_UPOS_SCONJ)
            break;
    }
    return head < 0 ? -1 : name_head(t, head, from, to);
}

static uint32_t sentence_end(const attaching *t, uint32_t i)
{
    const cc_sentence *s = cc_quote_sentence(t->w, i);
    return s->first + s->count;
}

static void speaker_from_words(attaching *t, int32_t cue, uint32_t from, uint32_t to)
{
    int32_t head = run_head(t, from, to);
    cc_cue *c = &t->w->cues.item[cue];
    if (head >= 0) cc_quote_speaker_set(t->w, c, head);
}

/* The first word after the passage that is neither comma nor adverb; 0 where the context breaks off. */
static uint32_t right_start(const attaching *t)
{
    const cc_article *a = t->w->article;
    uint32_t i = t->after;
    if (i >= a->tokens.count) return 0;
    const cc_sentence *s = cc_quote_sentence(t->w, i);
    if (s->block != t->m->block) return 0;
    for (int steps = 0; steps < 4 && i < s->first + s->count; steps++, i++) {
        const cc_token *k = token(t, i);
        if (k->xpos == CC_XPOS_WRB || k->upos == CC_UPOS_SCONJ || k->upos == CC_UPOS_CCONJ) return 0;
        if (k->upos != CC_UPOS_ADV && !cc_span_is(k->form, ",") && k->upos != CC_UPOS_PUNCT) return t->w->mark_of[i] == t->m->parent ? i : 0;
        if (cc_span_is(k->form, ".") || cc_span_is(k->form, ":")) return 0;
    }
    return 0;
}

/* The cue stands right of the passage with its speaker between or behind it. */
static bool fits_right(const attaching *t, const cc_cue *c, uint32_t start)
{
    if (c->row == NULL || !(c->row->takes & CC_TAKES_DIRECT)) return false;
    const cc_token *verb = token(t, c->token);
    if (verb->upos != CC_UPOS_VERB || verb->xpos == CC_XPOS_VBG || t->w->mark_of[c->token] != t->m->parent) return false;
    if ((uint32_t)c->token == start) return true;
    bool near = (uint32_t)c->token <= start + 6 || token(t, c->token - 1)->upos == CC_UPOS_PUNCT;
    bool between = c->speaker >= (int32_t)start && c->speaker < c->token;
    return (near || between) && run_head(t, start, (uint32_t)c->token) >= 0;
}

static int32_t any_verb_right(attaching *t, uint32_t start)
{
    if (last_byte(t) == '.' && byte_at(t, t->m->close) != ',') return -1;
    uint32_t end = sentence_end(t, start);
    if (!is_nominal(token(t, start)) && token(t, start)->upos != CC_UPOS_VERB && token(t, start)->upos != CC_UPOS_DET) return -1;
    for (uint32_t i = start; i < end && i < start + 5; i++) {
        const cc_token *k = token(t, i);
        bool finite = k->xpos == CC_XPOS_VBD || k->xpos == CC_XPOS_VBZ || k->xpos == CC_XPOS_VBP;
        if (k->upos == CC_UPOS_VERB && finite) {
            cc_cue *c = push_cue(t->w, (int32_t)i);
            cc_quote_speaker_find(t->w, c);
            return (int32_t)t->w->cues.count - 1;
        }
        /* "Berg harrumphed": a verb that the tagger has never seen. */
        if (i > start && cc_span_ends(k->form, "ed") && k->form.ptr[0] >= 'a' && k->form.ptr[0] <= 'z' && i + 1 < end && token(t, i + 1)->upos == CC_UPOS_PUNCT) {
            push_cue(t->w, (int32_t)i);
            return (int32_t)t->w->cues.count - 1;
        }
        /* "the letter reads": the tagger takes the verb for a noun. */
        const cc_reporting *row = i > start && i + 1 < end && !is_nominal(token(t, i + 1)) ? cc_reporting_verb(&t->w->lexicon->reporting, k->lemma, CC_LIT("")) : NULL;
        if (row != NULL && row->takes & CC_TAKES_DIRECT && k->upos == CC_UPOS_NOUN && k->xpos == CC_XPOS_NNS) {
            push_cue(t->w, (int32_t)i)->row = row;
            return (int32_t)t->w->cues.count - 1;
        }
        if (!is_nominal(k) && k->upos != CC_UPOS_ADV && k->upos != CC_UPOS_DET) return -1;
    }
    return -1;
}

static bool has_words_outside_marks(const attaching *t, const cc_cue *c)
{
    for (uint32_t p = 0; p < c->pieces; p++)
        for (uint32_t i = c->content[p].first; i < c->content[p].last; i++)
            if (t->w->mark_of[i] == t->m->parent && token(t, i)->upos != CC_UPOS_PUNCT && !cc_span_is(token(t, i)->lower, "that")) return true;
    return false;
}

/* A piece of what the cue reports holds the passage and words outside marks: 'The talks "failed," he said'. */
static bool is_part_of_content(const attaching *t, const cc_cue *c)
{
    for (uint32_t p = 0; p < c->pieces; p++) {
        bool holds = false, bare = false;
        for (uint32_t i = c->content[p].first; i < c->content[p].last; i++) {
            if (i >= t->m->at.first && i < t->m->at.last)
                holds = true;
            else if (t->w->mark_of[i] == t->m->parent && token(t, i)->upos != CC_UPOS_PUNCT && !cc_span_is(token(t, i)->lower, "that"))
                bare = true;
        }
        if (holds && bare) return true;
    }
    return false;
}

/* '"Is it?" He told us: "No."': a sentence of its own, though no full stop says so. */
static bool starts_anew(const attaching *t, uint32_t start)
{
    char last = last_byte(t), first = token(t, start)->form.ptr[0];
    return (last == '?' || last == '!' || last == '.') && byte_at(t, t->m->close) != ',' && first >= 'A' && first <= 'Z' &&
           token(t, start)->upos != CC_UPOS_PROPN && sentence_end(t, start) > start + 4;
}

static bool attach_right(attaching *t)
{
    if (!ends_as_speech(t)) return false;
    uint32_t start = right_start(t);
    if (start == 0 || starts_anew(t, start)) return false;
    bool same = t->w->sentence_of[start] == t->w->sentence_of[t->m->at.last - 1];
    if (!same && last_byte(t) == '.' && !cc_utf8_is_lower((unsigned char)token(t, start)->form.ptr[0])) return false;
    uint32_t sentence = t->w->sentence_of[start];
    int32_t found = -1;
    for (int32_t i = t->w->first_cue[sentence]; i < t->w->first_cue[sentence + 1] && found < 0; i++) {
        const cc_cue *c = &t->w->cues.item[i];
        if ((uint32_t)c->token < start) continue;
        if ((uint32_t)c->token > start + MAX_REACH) break;
        if (fits_right(t, c, start)) found = i;
    }
    if (found < 0 && opens_sentence(t)) found = any_verb_right(t, start);
    if (found < 0) return false;
    cc_cue *c = &t->w->cues.item[found];
    /* Whom the tree finds elsewhere than between passage and verb did not say it. */
    bool before = c->speaker < (int32_t)t->after, behind = (uint32_t)c->token > start && c->speaker > c->token;
    if (before || behind || ((uint32_t)c->token > start && c->speaker_at.first > start)) c->speaker = c->speaker_means = -1;
    if (c->speaker < 0 && (uint32_t)c->token == start) speaker_from_words(t, found, start + 1, sentence_end(t, start));
    if (t->w->cues.item[found].speaker < 0) speaker_from_words(t, found, start, (uint32_t)c->token);
    give(t, found, !is_part_of_content(t, c));
    return true;
}

/* --- X said: "..." ------------------------------------------------------------------ */

/* The cue that leads up to the passage: the nearest verb left of it that takes direct speech,
 * else such a noun. Other marks may not stand between unless they are its own. */
static int32_t cue_left(const attaching *t, uint32_t end)
{
    if (end == 0) return -1;
    uint32_t sentence = t->w->sentence_of[end - 1];
    int32_t noun = -1;
    for (int32_t i = t->w->first_cue[sentence + 1] - 1; i >= t->w->first_cue[sentence]; i--) {
        const cc_cue *c = &t->w->cues.item[i];
        if (c->token >= (int32_t)end || t->w->mark_of[c->token] != t->m->parent) continue;
        if (c->row == NULL || !(c->row->takes & CC_TAKES_DIRECT)) continue;
        if (c->speaker < 0 && token(t, c->token)->xpos == CC_XPOS_VBG) continue;
        if (token(t, c->token)->upos == CC_UPOS_VERB) return i;
        if (noun < 0) noun = i;
    }
    return noun;
}

/* '... with the taunt: "A", a version of the riposte, "B"': the cue has its passage; B only names a thing. */
static bool is_example(const attaching *t, int32_t cue, uint32_t comma)
{
    if (t->index == 0 || comma == 0 || token(t, comma - 1)->upos != CC_UPOS_NOUN) return false;
    const cc_mark *before = t->m - 1;
    return before->cue == cue && before->whole && before->at.first > (uint32_t)t->w->cues.item[cue].token;
}

static bool attach_left(attaching *t)
{
    if (t->before == 0) return false;
    uint32_t left = t->before - 1;
    const cc_token *k = token(t, left);
    bool colon = cc_span_is(k->form, ":"), comma = cc_span_is(k->form, ",");
    if (!colon && !comma) return false;
    if (!colon && t->w->sentence_of[left] != t->m->sentence) return false;
    int32_t found = cue_left(t, left);
    if (found < 0) return false;
    cc_cue *c = &t->w->cues.item[found];
    if (comma && (is_example(t, found, left) || (!c->used && has_words_outside_marks(t, c)))) return false;
    if (c->speaker >= (int32_t)t->m->at.first && c->speaker < (int32_t)t->m->at.last) cc_quote_speaker_climb(t->w, c);
    if (c->speaker < 0 && is_nominal(token(t, c->token + 1))) speaker_from_words(t, found, (uint32_t)c->token + 1, left);
    give(t, found, true);
    return true;
}

/* X says "...": the verb stands right before the mark and nothing of the sentence after it. */
static bool attach_adjacent(attaching *t)
{
    if (t->before == 0) return false;
    uint32_t left = t->before - 1;
    if (cc_span_is(token(t, left)->lower, "that") && left > 0) left--;
    if (t->w->sentence_of[left] != t->m->sentence) return false;
    int32_t found = cue_left(t, left + 1);
    if (found < 0 || t->w->cues.item[found].token != (int32_t)left) return false;
    cc_cue *c = &t->w->cues.item[found];
    if (has_words_outside_marks(t, c)) return false;
    if (c->speaker >= (int32_t)t->m->at.first && c->speaker < (int32_t)t->m->at.last) cc_quote_speaker_climb(t->w, c);
    give(t, found, true);
    return true;
}

/* --- "NAME: ..." ---- a transcript in marks ---------------------------------------- */

static bool is_capitals(cc_span s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] >= 'a' && s.ptr[i] <= 'z') return false;
    return s.len >= 2;
}

/* The speaker's name stands within the marks before a colon: it is no part of the words. */
static bool attach_label(attaching *t)
{
    uint32_t first = t->m->at.first, last = first;
    while (last < t->m->at.last && last < first + 4 && is_capitals(token(t, last)->form) && token(t, last)->upos != CC_UPOS_PUNCT) last++;
    if (last == first || last + 1 >= t->m->at.last || !cc_span_is(token(t, last)->form, ":")) return false;
    cc_cue *c = push_cue(t->w, (int32_t)last);
    c->speaker = c->speaker_means = (int32_t)last - 1;
    c->speaker_at = (cc_tokens){first, last};
    t->m->at.first = last + 1;
    t->m->start = token(t, last + 1)->start;
    give(t, (int32_t)t->w->cues.count - 1, true);
    return true;
}

/* --- "...": X tells ---- a headline ------------------------------------------------ */

/* The first name or noun: headlines leave out so much that tags and trees err. */
static int32_t first_name(const attaching *t, uint32_t from)
{
    uint32_t end = sentence_end(t, from);
    while (from < end && from + 1 < end && !is_nominal(token(t, from))) from++;
    if (from >= end || !is_nominal(token(t, from))) return -1;
    while (from + 1 < end && token(t, from)->upos == CC_UPOS_PROPN && token(t, from + 1)->upos == CC_UPOS_PROPN) from++;
    return (int32_t)from;
}

static bool attach_headline(attaching *t)
{
    const cc_article *a = t->w->article;
    if (!opens_sentence(t) || t->before != a->sentences.item[t->m->sentence].first || t->after + 2 > a->tokens.count) return false;
    if (!cc_span_is(token(t, t->after)->form, ":") || cc_quote_sentence(t->w, t->after + 1)->block != t->m->block) return false;
    int32_t head = first_name(t, t->after + 1);
    if (head < 0) return false;
    cc_cue *c = push_cue(t->w, (int32_t)t->after);
    cc_quote_speaker_set(t->w, c, head);
    give(t, (int32_t)t->w->cues.count - 1, true);
    return true;
}

/* --- "..." - X ------------------------------------------------------------------------- */

static bool is_dash(cc_span s)
{
    return cc_span_is(s, "-") || cc_span_is(s, "--") || cc_span_is(s, "\xE2\x80\x94") || cc_span_is(s, "\xE2\x80\x93") || cc_span_is(s, "\xE2\x80\x95");
}

static bool attach_dash(attaching *t)
{
    const cc_article *a = t->w->article;
    if (t->after + 1 >= a->tokens.count) return false;
    uint32_t dash = t->after;
    if (cc_span_is(token(t, dash)->form, ".")) dash++;
    if (dash + 1 >= a->tokens.count || !is_dash(token(t, dash)->form)) return false;
    if (cc_quote_sentence(t->w, dash)->block != t->m->block) return false;
    uint32_t end = sentence_end(t, dash + 1);
    if (end - dash > 8 || token(t, dash + 1)->upos != CC_UPOS_PROPN) return false;
    int32_t head = run_head(t, dash + 1, end);
    if (head < 0) return false;
    cc_cue *c = push_cue(t->w, (int32_t)dash);
    cc_quote_speaker_set(t->w, c, head);
    give(t, (int32_t)t->w->cues.count - 1, true);
    return true;
}

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
    case CC_REPORT_WANT:
        return true;
    case CC_REPORT_KNOW:
    case CC_REPORT_ORDER:
    case CC_REPORT_PROMISE:
        return !(c->row->takes & CC_TAKES_DIRECT);
    default:
        return false;
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
    give(t, best, false);
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
    int32_t verb = c->speaker < 0 && t->before > 0 ? cue_left(t, t->before) : -1;
    if (verb >= 0 && t->w->cues.item[verb].speaker >= 0) cc_quote_speaker_set(t->w, c, t->w->cues.item[verb].speaker);
    if (c->speaker < 0) return false;
    give(t, found, false);
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
        if (cue < 0 || s->token[at].upos != CC_UPOS_NOUN || t->w->mark_of[s->first + (uint32_t)at] != t->m->parent) continue;
        const cc_cue *c = &t->w->cues.item[cue];
        if (c->speaker < 0 || is_belief(c)) continue;
        give(t, cue, false);
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
        if ((uint32_t)c->token >= t->m->at.first || c->speaker < 0 || is_belief(c) || t->w->mark_of[c->token] != t->m->parent) continue;
        if (c->row == NULL || token(t, c->token)->upos != CC_UPOS_VERB || c->row->truth == CC_TRUTH_PLANNED) continue;
        give(t, i, false);
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
    if (!opens_sentence(t) || !ends_as_sentence(t)) return false;
    for (int64_t i = (int64_t)t->index - 1; i >= 0; i--) {
        const cc_mark *m = &t->w->marks.item[i];
        if (m->parent != t->m->parent || m->title) continue;
        if (m->block + 1 < t->m->block) return false;
        if (m->cue < 0 && m->speaker_of < 0) continue;
        t->m->speaker_of = (int32_t)i;
        return true;
    }
    return false;
}

/* "X fired back. '...'": the subject of the sentence before. */
static bool attach_to_sentence_before(attaching *t)
{
    if (!opens_sentence(t) || !ends_as_sentence(t) || t->before == 0) return false;
    const cc_sentence *s = cc_quote_sentence(t->w, t->before - 1);
    if (s->root < 0 || s->block + 1 < t->m->block || t->w->mark_of[s->first + (uint32_t)s->root] >= 0) return false;
    int32_t subject = cc_child(s, s->root, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN || s->token[subject].upos == CC_UPOS_NOUN || cc_child_exact(s, s->root, CC_DEP_NSUBJ_PASS) != CC_NO_TOKEN) return false;
    cc_cue *c = push_cue(t->w, (int32_t)s->first + s->root);
    cc_quote_speaker_set(t->w, c, (int32_t)s->first + subject);
    give(t, (int32_t)t->w->cues.count - 1, true);
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
        if (cc_utf8_is_upper(c) || cc_utf8_is_digit(c))
            capitals++;
        else if (k->form.len > 4 || !(k->upos == CC_UPOS_ADP || k->upos == CC_UPOS_DET || k->upos == CC_UPOS_CCONJ || k->upos == CC_UPOS_PART))
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
    if (length(t->m->at) > 12 || (opens_sentence(t) && ends_as_sentence(t) && last_byte(t) != ',')) return false;
    return is_title_case(t) || (follows_work(t) && length(t->m->at) <= 8);
}

static bool ends_as_sentence_inside(const attaching *t)
{
    char last = last_byte(t);
    return last == '!' || last == '?';
}

static void attach_mark(attaching *t)
{
    bool after_colon = t->before > 0 && cc_span_is(token(t, t->before - 1)->form, ":");
    t->m->title = !opens_sentence(t) && !after_colon && is_title(t) && !ends_as_sentence_inside(t);
    if (t->m->title && attach_adjacent(t)) t->m->title = false;
    if (t->m->title || t->m->cue >= 0) return;
    if (attach_label(t) || attach_right(t) || attach_left(t) || attach_dash(t) || attach_headline(t)) return;
    t->m->title = is_title(t);
    if (t->m->title) return;
    if (t->m->before >= 0 && attach_floating(t)) return;
    if (attach_noun_behind(t) || attach_content(t) || attach_adjacent(t) || attach_noun(t)) return;
    if (attach_floating(t) || attach_to_sentence_before(t)) return;
    attach_nearest(t);
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

void cc_quote_attach(cc_quote_work *w)
{
    for (uint32_t i = 0; i < w->marks.count; i++) {
        cc_mark *m = &w->marks.item[i];
        attaching t = {.w = w, .m = m, .index = i, .before = token_at(w->article, m->open), .after = token_at(w->article, m->close)};
        attach_mark(&t);
        hand_back(w, m);
    }
}
