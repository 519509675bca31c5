/* What stands right before and behind a marked passage: "...", X said; X said: "..."; "..." - X. */
#include "mention/quote_attaching.h"

#include "base/utf8.h"

enum { MAX_REACH = 40 };

static char byte_at(const attaching *t, int64_t at)
{
    const cc_span text = t->w->article->text;
    return at < 0 || (size_t)at >= text.len ? ' ' : text.ptr[at];
}

/* The last character of the words before blanks and inner marks: 0xA6 stands for an ellipsis, 0x94 for a dash. */
char cc_quote_last_byte(const attaching *t)
{
    const cc_span text = t->w->article->text;
    uint32_t at = t->m->end;
    while (at > t->m->start + 1) {
        char c = text.ptr[at - 1];
        bool curly = at >= t->m->start + 3 && (unsigned char)text.ptr[at - 3] == 0xE2 &&
                     ((unsigned char)c == 0x99 || (unsigned char)c == 0x9D);
        if (c != ' ' && c != '\'' && c != '"' && !curly) break;
        at -= curly ? 3 : 1;
    }
    return text.ptr[at - 1];
}

/* The passage ends as speech does before "he said": with a comma, question or exclamation mark or dash. */
static bool ends_as_speech(const attaching *t)
{
    char last = cc_quote_last_byte(t), next = byte_at(t, t->m->close);
    if (last == ',' || last == '?' || last == '!' || next == ',') return true;
    return last == '-' || (unsigned char)last == 0x94 || (unsigned char)last == 0xA6 || last == '.';
}

bool cc_quote_ends_as_sentence(const attaching *t)
{
    char last = cc_quote_last_byte(t), next = byte_at(t, t->m->close);
    return last == '.' || last == '?' || last == '!' || next == '.' ||
           (last == ',' && t->m->at.last - t->m->at.first > 3);
}

bool cc_quote_opens_sentence(const attaching *t)
{
    const cc_article *a = t->w->article;
    if (t->before == 0) return true;
    uint32_t previous = t->before - 1, first = t->m->at.first;
    if (t->w->sentence_of[previous] != t->w->sentence_of[first]) return true;
    return a->tokens.item[previous].upos == CC_UPOS_PUNCT && a->sentences.item[t->m->sentence].first == previous;
}

void cc_quote_give(attaching *t, int32_t cue, bool whole)
{
    t->m->cue = cue;
    t->m->whole = whole;
    if (whole) t->w->cues.item[cue].used = true;
}

/* --- "...", X said --------------------------------------------------------------- */

cc_cue *cc_quote_push_cue(cc_quote_work *w, int32_t verb)
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
        if (is_nominal(k)) head = (int32_t)i;
        else if (head >= 0 && k->upos != CC_UPOS_ADJ && k->upos != CC_UPOS_PART) break;
        else if (k->upos == CC_UPOS_VERB || k->upos == CC_UPOS_CCONJ || k->upos == CC_UPOS_SCONJ) break;
    }
    return head < 0 ? -1 : name_head(t, head, from, to);
}

uint32_t cc_quote_sentence_end(const attaching *t, uint32_t i)
{
    const cc_sentence *s = cc_quote_sentence(t->w, i);
    return s->first + s->count;
}

static void speaker_from_words(attaching *t, int32_t cue, uint32_t from, uint32_t to)
{
    cc_cue *c = &t->w->cues.item[cue];
    const cc_sentence *s = cc_quote_sentence(t->w, c->token);
    int32_t cited = cc_quote_cited(t->w, s, c->token - (int32_t)s->first);
    int32_t head = cited != CC_NO_TOKEN ? (int32_t)s->first + cited : run_head(t, from, to);
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
        if (k->upos != CC_UPOS_ADV && !cc_span_is(k->form, ",") && k->upos != CC_UPOS_PUNCT)
            return t->w->mark_of[i] == t->m->parent ? i : 0;
        if (cc_span_is(k->form, ".") || cc_span_is(k->form, ":")) return 0;
    }
    return 0;
}

/* The cue stands right of the passage with its speaker between or behind it. */
static bool fits_right(const attaching *t, const cc_cue *c, uint32_t start)
{
    if (c->row == NULL || !(c->row->takes & CC_TAKES_DIRECT)) return false;
    const cc_token *verb = token(t, c->token);
    if (verb->upos != CC_UPOS_VERB || verb->xpos == CC_XPOS_VBG || t->w->mark_of[c->token] != t->m->parent)
        return false;
    if ((uint32_t)c->token == start) return true;
    bool near = (uint32_t)c->token <= start + 6 || token(t, c->token - 1)->upos == CC_UPOS_PUNCT;
    bool between = c->speaker >= (int32_t)start && c->speaker < c->token;
    return (near || between) && run_head(t, start, (uint32_t)c->token) >= 0;
}

static int32_t any_verb_right(attaching *t, uint32_t start)
{
    if (cc_quote_last_byte(t) == '.' && byte_at(t, t->m->close) != ',') return -1;
    uint32_t end = cc_quote_sentence_end(t, start);
    if (!is_nominal(token(t, start)) && token(t, start)->upos != CC_UPOS_VERB && token(t, start)->upos != CC_UPOS_DET)
        return -1;
    for (uint32_t i = start; i < end && i < start + 5; i++) {
        const cc_token *k = token(t, i);
        bool finite = k->xpos == CC_XPOS_VBD || k->xpos == CC_XPOS_VBZ || k->xpos == CC_XPOS_VBP;
        if (k->upos == CC_UPOS_VERB && finite) {
            cc_cue *c = cc_quote_push_cue(t->w, (int32_t)i);
            cc_quote_speaker_find(t->w, c);
            return (int32_t)t->w->cues.count - 1;
        }
        /* "Berg harrumphed": a verb that the tagger has never seen. */
        if (i > start && cc_span_ends(k->form, "ed") && k->form.ptr[0] >= 'a' && k->form.ptr[0] <= 'z' && i + 1 < end &&
            token(t, i + 1)->upos == CC_UPOS_PUNCT) {
            cc_quote_push_cue(t->w, (int32_t)i);
            return (int32_t)t->w->cues.count - 1;
        }
        /* "the letter reads", "the post read": the tagger takes the verb for a noun. */
        const cc_reporting *row = i > start && i + 1 < end && !is_nominal(token(t, i + 1))
                                      ? cc_reporting_verb(&t->w->lexicon->reporting, k->lemma, CC_LIT(""))
                                      : NULL;
        bool form = k->xpos == CC_XPOS_NNS || (k->xpos == CC_XPOS_NN && cc_span_is(k->lower, "read"));
        if (row != NULL && row->takes & CC_TAKES_DIRECT && k->upos == CC_UPOS_NOUN && form) {
            cc_quote_push_cue(t->w, (int32_t)i)->row = row;
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
            if (t->w->mark_of[i] == t->m->parent && token(t, i)->upos != CC_UPOS_PUNCT &&
                !cc_span_is(token(t, i)->lower, "that"))
                return true;
    return false;
}

/* A piece of what the cue reports holds the passage and words outside marks: 'The talks "failed," he said'. */
static bool is_part_of_content(const attaching *t, const cc_cue *c)
{
    for (uint32_t p = 0; p < c->pieces; p++) {
        bool holds = false, bare = false;
        for (uint32_t i = c->content[p].first; i < c->content[p].last; i++) {
            if (i >= t->m->at.first && i < t->m->at.last) holds = true;
            else if (t->w->mark_of[i] == t->m->parent && token(t, i)->upos != CC_UPOS_PUNCT &&
                     !cc_span_is(token(t, i)->lower, "that"))
                bare = true;
        }
        if (holds && bare) return true;
    }
    return false;
}

/* '"Is it?" He told us: "No."': a sentence of its own, though no full stop says so. */
static bool starts_anew(const attaching *t, uint32_t start)
{
    char last = cc_quote_last_byte(t), first = token(t, start)->form.ptr[0];
    return (last == '?' || last == '!' || last == '.') && byte_at(t, t->m->close) != ',' && first >= 'A' &&
           first <= 'Z' && token(t, start)->upos != CC_UPOS_PROPN && cc_quote_sentence_end(t, start) > start + 4;
}

bool cc_quote_attach_right(attaching *t)
{
    if (!ends_as_speech(t)) return false;
    uint32_t start = right_start(t);
    if (start == 0 || starts_anew(t, start)) return false;
    bool same = t->w->sentence_of[start] == t->w->sentence_of[t->m->at.last - 1];
    if (!same && cc_quote_last_byte(t) == '.' && !cc_utf8_is_lower((unsigned char)token(t, start)->form.ptr[0]))
        return false;
    uint32_t sentence = t->w->sentence_of[start];
    int32_t found = -1;
    for (int32_t i = t->w->first_cue[sentence]; i < t->w->first_cue[sentence + 1] && found < 0; i++) {
        const cc_cue *c = &t->w->cues.item[i];
        if ((uint32_t)c->token < start) continue;
        if ((uint32_t)c->token > start + MAX_REACH) break;
        if (fits_right(t, c, start)) found = i;
    }
    if (found < 0 && cc_quote_opens_sentence(t)) found = any_verb_right(t, start);
    if (found < 0) return false;
    cc_cue *c = &t->w->cues.item[found];
    /* Whom the tree finds elsewhere than between passage and verb did not say it. */
    bool before = c->speaker<(int32_t)t->after, behind = (uint32_t)c->token> start && c->speaker > c->token;
    if (before || behind || ((uint32_t)c->token > start && c->speaker_at.first > start))
        c->speaker = c->speaker_means = -1;
    if (c->speaker < 0 && (uint32_t)c->token == start)
        speaker_from_words(t, found, start + 1, cc_quote_sentence_end(t, start));
    if (t->w->cues.item[found].speaker < 0) speaker_from_words(t, found, start, (uint32_t)c->token);
    cc_quote_give(t, found, !is_part_of_content(t, c));
    return true;
}

/* --- X said: "..." ------------------------------------------------------------------ */

/* The cue that leads up to the passage: the nearest verb left of it that takes direct speech,
 * else such a noun. Other marks may not stand between unless they are its own. */
int32_t cc_quote_cue_left(const attaching *t, uint32_t end)
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

bool cc_quote_attach_left(attaching *t)
{
    if (t->before == 0) return false;
    uint32_t left = t->before - 1;
    const cc_token *k = token(t, left);
    bool colon = cc_span_is(k->form, ":"), comma = cc_span_is(k->form, ",");
    if (!colon && !comma) return false;
    if (!colon && t->w->sentence_of[left] != t->m->sentence) return false;
    int32_t found = cc_quote_cue_left(t, left);
    if (found < 0) return false;
    cc_cue *c = &t->w->cues.item[found];
    if (comma && (is_example(t, found, left) || (!c->used && has_words_outside_marks(t, c)))) return false;
    if (c->speaker >= (int32_t)t->m->at.first && c->speaker < (int32_t)t->m->at.last) cc_quote_speaker_climb(t->w, c);
    if (c->speaker < 0 && is_nominal(token(t, c->token + 1)))
        speaker_from_words(t, found, (uint32_t)c->token + 1, left);
    cc_quote_give(t, found, true);
    return true;
}

/* X says "...": the verb stands right before the mark and nothing of the sentence after it. */
bool cc_quote_attach_adjacent(attaching *t)
{
    if (t->before == 0) return false;
    uint32_t left = t->before - 1;
    if (cc_span_is(token(t, left)->lower, "that") && left > 0) left--;
    if (t->w->sentence_of[left] != t->m->sentence) return false;
    int32_t found = cc_quote_cue_left(t, left + 1);
    if (found < 0 || t->w->cues.item[found].token != (int32_t)left) return false;
    cc_cue *c = &t->w->cues.item[found];
    if (has_words_outside_marks(t, c)) return false;
    if (c->speaker >= (int32_t)t->m->at.first && c->speaker < (int32_t)t->m->at.last) cc_quote_speaker_climb(t->w, c);
    cc_quote_give(t, found, true);
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
bool cc_quote_attach_label(attaching *t)
{
    uint32_t first = t->m->at.first, last = first;
    while (last < t->m->at.last && last < first + 4 && is_capitals(token(t, last)->form) &&
           token(t, last)->upos != CC_UPOS_PUNCT)
        last++;
    if (last == first || last + 1 >= t->m->at.last || !cc_span_is(token(t, last)->form, ":")) return false;
    if (cc_quote_word_class(t->w, token(t, first)->lower) & CC_QUOTE_CAPTION) return false; /* "PHOTOS: ..." */
    cc_cue *c = cc_quote_push_cue(t->w, (int32_t)last);
    c->speaker = c->speaker_means = (int32_t)last - 1;
    c->speaker_at = (cc_tokens){first, last};
    t->m->at.first = last + 1;
    t->m->start = token(t, last + 1)->start;
    cc_quote_give(t, (int32_t)t->w->cues.count - 1, true);
    return true;
}

/* --- "...": X tells ---- a headline ------------------------------------------------ */

/* The first name or noun: headlines leave out so much that tags and trees err. */
static int32_t first_name(const attaching *t, uint32_t from)
{
    uint32_t end = cc_quote_sentence_end(t, from);
    while (from < end && from + 1 < end && !is_nominal(token(t, from))) from++;
    if (from >= end || !is_nominal(token(t, from))) return -1;
    while (from + 1 < end && token(t, from)->upos == CC_UPOS_PROPN && token(t, from + 1)->upos == CC_UPOS_PROPN) from++;
    return (int32_t)from;
}

/* "'We felt it': drivers march", not "the morning the roof fell", "Alder wakes to snow", "Berg's family waits". */
static bool can_speak(const attaching *t, int32_t head)
{
    const cc_token *k = token(t, (uint32_t)head);
    if ((uint32_t)head + 1 < t->w->article->tokens.count && token(t, (uint32_t)head + 1)->xpos == CC_XPOS_POS)
        return false;
    if (k->name < 0) return k->upos != CC_UPOS_NOUN || k->xpos == CC_XPOS_NNS;
    return t->w->article->names.item[k->name].kind != CC_NAME_PLACE;
}

bool cc_quote_attach_headline(attaching *t)
{
    const cc_article *a = t->w->article;
    if (!cc_quote_opens_sentence(t) || t->before != a->sentences.item[t->m->sentence].first ||
        t->after + 2 > a->tokens.count)
        return false;
    if (!cc_span_is(token(t, t->after)->form, ":") || cc_quote_sentence(t->w, t->after + 1)->block != t->m->block)
        return false;
    int32_t head = first_name(t, t->after + 1);
    if (head < 0 || !can_speak(t, head)) return false;
    cc_cue *c = cc_quote_push_cue(t->w, (int32_t)t->after);
    cc_quote_speaker_set(t->w, c, head);
    cc_quote_give(t, (int32_t)t->w->cues.count - 1, true);
    return true;
}

/* --- "..." - X ------------------------------------------------------------------------- */

static bool is_dash(cc_span s)
{
    return cc_span_is(s, "-") || cc_span_is(s, "--") || cc_span_is(s, "\xE2\x80\x94") ||
           cc_span_is(s, "\xE2\x80\x93") || cc_span_is(s, "\xE2\x80\x95");
}

bool cc_quote_attach_dash(attaching *t)
{
    const cc_article *a = t->w->article;
    if (t->after + 1 >= a->tokens.count) return false;
    uint32_t dash = t->after;
    if (cc_span_is(token(t, dash)->form, ".")) dash++;
    if (dash + 1 >= a->tokens.count || !is_dash(token(t, dash)->form)) return false;
    if (cc_quote_sentence(t->w, dash)->block != t->m->block) return false;
    if (!cc_quote_opens_sentence(t)) return false; /* 'has "nothing to hide." - Anna Berg': the reporter's own name */
    uint32_t end = cc_quote_sentence_end(t, dash + 1);
    if (end - dash > 8 || token(t, dash + 1)->upos != CC_UPOS_PROPN) return false;
    int32_t head = run_head(t, dash + 1, end);
    if (head < 0) return false;
    cc_cue *c = cc_quote_push_cue(t->w, (int32_t)dash);
    cc_quote_speaker_set(t->w, c, head);
    cc_quote_give(t, (int32_t)t->w->cues.count - 1, true);
    return true;
}
