/* Words without marks that a colon hands to a speaker: "Sergeant Dahl reported:" before the paragraphs of a release.
 *
 * The paragraph behind the colon is his. The ones behind it are too where they go on to the end of the article or to
 * the next such line; where somebody else is told to speak before that, the outlet has taken the word again. */
#include "mention/quote_work.h"

static bool ends_in(const cc_quote_work *w, const cc_sentence *s, const char *mark)
{
    return s->count > 0 && cc_span_is(cc_quote_token(w, s->first + s->count - 1)->form, mark);
}

static bool is_free(const cc_quote_work *w, const cc_sentence *s)
{
    for (uint32_t i = 0; i < s->count; i++)
        if (w->mark_of[s->first + i] >= 0) return false;
    return true;
}

/* "reported:", "wrote this:"; "said in a letter about the strike:" leads in as well, "reported three cases:" a list. */
static bool verb_waits(const cc_sentence *s, int32_t verb)
{
    if (cc_child(s, verb, CC_DEP_CCOMP) != CC_NO_TOKEN || cc_child(s, verb, CC_DEP_XCOMP) != CC_NO_TOKEN) return false;
    int32_t object = cc_child(s, verb, CC_DEP_OBJ);
    return object == CC_NO_TOKEN || cc_span_is(s->token[object].lower, "this") ||
           cc_span_is(s->token[object].lower, "following");
}

/* "released the following statement:" */
static bool noun_waits(const cc_sentence *s, int32_t noun)
{
    CC_FOR_CHILDREN(s, noun, c)
        if (c < noun && (cc_span_is(s->token[c].lower, "following") || cc_span_is(s->token[c].lower, "this")))
            return true;
    return false;
}

static bool is_root_verb(const cc_sentence *s, int32_t i)
{
    const cc_token *t = &s->token[i];
    if (t->upos != CC_UPOS_VERB) return false;
    return t->head == CC_NO_TOKEN ||
           (cc_deprel_main(t->deprel) == CC_DEP_CONJ && s->token[t->head].head == CC_NO_TOKEN);
}

/* "we", "it" of the outlet are no speaker. */
static bool is_somebody(const cc_token *t)
{
    static const char *const words[] = {"i", "we", "it", "you", "this", "that", "who", "which", "what", "one"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(t->lower, words[i])) return false;
    return true;
}

/* The last cue of a sentence whose content stands behind the sentence's colon, or NULL. */
static const cc_cue *leading_cue(const cc_quote_work *w, uint32_t k)
{
    const cc_sentence *s = &w->article->sentences.item[k];
    if (w->article->blocks.item[s->block].kind != CC_BLOCK_BODY || !ends_in(w, s, ":") || !is_free(w, s)) return NULL;
    const cc_cue *found = NULL;
    for (int32_t i = w->first_cue[k]; i < w->first_cue[k + 1]; i++) {
        const cc_cue *c = &w->cues.item[i];
        int32_t at = c->token - (int32_t)s->first;
        if (c->row == NULL || c->row->kind != CC_REPORT_SAY || c->pieces > 0 || c->used || c->passive || c->asked)
            continue;
        if (c->speaker < 0 || !is_somebody(cc_quote_token(w, c->speaker))) continue;
        bool verb = is_root_verb(s, at) && verb_waits(s, at);
        if (verb || (s->token[at].upos == CC_UPOS_NOUN && noun_waits(s, at))) found = c;
    }
    return found;
}

static bool is_whole(const cc_quote_work *w, const cc_sentence *s)
{
    if (!ends_in(w, s, ".") && !ends_in(w, s, "!") && !ends_in(w, s, "?")) return false;
    for (uint32_t i = 0; i < s->count; i++)
        if (s->token[i].upos == CC_UPOS_VERB || s->token[i].upos == CC_UPOS_AUX) return true;
    return false;
}

/* Somebody else speaks in this sentence, or marks stand in it. */
static bool has_other_voice(const cc_quote_work *w, uint32_t k)
{
    const cc_sentence *s = &w->article->sentences.item[k];
    if (!is_free(w, s)) return true;
    for (int32_t i = w->first_cue[k]; i < w->first_cue[k + 1]; i++) {
        const cc_cue *c = &w->cues.item[i];
        int32_t at = c->token - (int32_t)s->first;
        if (c->row == NULL && !c->colon && c->speaker >= 0) return true; /* "according to" */
        if (c->row != NULL && c->row->kind == CC_REPORT_SAY && c->speaker >= 0 && c->pieces > 0 && is_root_verb(s, at))
            return true;
    }
    return false;
}

/* The sentence behind those that the cue of sentence k leads in. */
static uint32_t led_end(const cc_quote_work *w, uint32_t k)
{
    const cc_article *a = w->article;
    uint32_t first = k + 1, end = first, i = first;
    for (; i < a->sentences.count; i++) {
        const cc_sentence *s = &a->sentences.item[i];
        cc_block_kind kind = a->blocks.item[s->block].kind;
        if (s->block == a->sentences.item[first].block) {
            if (kind != CC_BLOCK_BODY || has_other_voice(w, i) || (i == first && !is_whole(w, s))) return first;
            end = i + 1;
        } else if (leading_cue(w, i) != NULL) {
            return i;
        } else if (kind == CC_BLOCK_SUBHEAD || has_other_voice(w, i) || ends_in(w, s, ":")) {
            return end;
        }
    }
    return i;
}

void cc_quote_led_find(cc_quote_work *w)
{
    const cc_article *a = w->article;
    for (uint32_t k = 0; k + 1 < a->sentences.count; k++) {
        const cc_cue *c = ends_in(w, &a->sentences.item[k], ":") ? leading_cue(w, k) : NULL;
        uint32_t end = c == NULL ? 0 : led_end(w, k);
        for (uint32_t i = k + 1; i < end; i++) {
            const cc_sentence *s = &a->sentences.item[i];
            if (a->blocks.item[s->block].kind != CC_BLOCK_BODY || !is_whole(w, s)) continue;
            *CC_PUSH(&w->article->arena, &w->led) =
                (cc_led){(uint32_t)(c - w->cues.item), {s->first, s->first + s->count}};
        }
        if (end > k + 1) k = end - 2;
    }
}

int32_t cc_quote_led_at(const cc_article *a, uint32_t start)
{
    uint32_t from = 0, to = a->quotes.count;
    while (from < to) {
        uint32_t middle = from + (to - from) / 2;
        if (a->quotes.item[middle].at.start < start) from = middle + 1;
        else to = middle;
    }
    bool led = from < a->quotes.count && a->quotes.item[from].at.start == start && a->quotes.item[from].led;
    return led ? (int32_t)from : -1;
}
