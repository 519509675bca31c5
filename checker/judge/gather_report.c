/* Statements of whole reports: the first sentence of an article says a thing, the first sentences of another call it
 * a hoax, deny it or doubt it. The denial covers what its sentence speaks of, whatever the tree hangs where, so a
 * denied report meets a plain headline by the words they share. What is said of the report itself ("the video was a
 * fake") covers what the article told up to there. What an article begins with may be that a thing is not so, by a
 * plain "not": that meets a headline too. A headline that only hands on what others say ("Report: ...",
 * "may", words in quotation marks, a question) asserts nothing. */
#include "judge/denial.h"

enum { LEAD = 6 }; /* sentences in which an article says what it is about */

/* [concept] Some article's first sentence has it: the words by which a story that was told meets a headline. */
static uint8_t *headline_words(const cc_judging *r)
{
    uint8_t *words = CC_NEW_ARRAY(r->arena, r->vocabulary.concept.count + 1, uint8_t);
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        uint32_t s = 0;
        while (s < a->sentences.count && !cc_speaks_at(a, a->sentences.item[s].start)) s++;
        for (uint32_t k = 0; s < a->sentences.count && k < a->sentences.item[s].count; k++) {
            uint32_t concept = r->vocabulary.of[i][a->sentences.item[s].first + k];
            if (concept != CC_NO_CONCEPT) words[concept] = 1;
        }
    }
    return words;
}

static cc_context only(const cc_judging *r, const cc_context *c, const uint8_t *words)
{
    cc_context out = {.item = CC_NEW_ARRAY(r->arena, c->count + 1, cc_weighted)};
    for (uint32_t i = 0; i < c->count; i++)
        if (words[c->item[i].concept]) out.item[out.count++] = c->item[i], out.total += c->item[i].weight;
    return out;
}

/* File a statement about the tokens from `first` to the end of the sentence; `words`, where not NULL, are all that
 * count. */
static void file(const cc_line *l, cc_span kind, uint32_t event, uint32_t first, bool affirmed, const uint8_t *words)
{
    cc_judging *r = l->run;
    cc_statement st = cc_line_statement(l, kind, event, affirmed);
    cc_context_of_range(&st.context, &r->vocabulary, l->number, first, l->sentence->first + l->sentence->count,
                        r->arena);
    if (words != NULL) st.context = only(r, &st.context, words);
    st.phrase = st.context;
    if (st.context.count > 0) cc_store_add(&r->store, &r->vocabulary, &st);
}

/* "Not only" adds, "not exactly" comes near, "not yet" waits: none denies. */
static bool is_negated(const cc_sentence *s, int32_t at)
{
    static const char *const weak[] = {"only",   "just",        "merely", "simply", "exactly", "quite",
                                       "always", "necessarily", "yet",    "all",    "every",   "alone"};
    CC_FOR_CHILDREN(s, at, c) {
        bool weakened = (uint32_t)c + 1 < s->count && CC_AMONG(s->token[c + 1].lower, weak);
        if (cc_is_denying_adverb(s->token[c].lower) && !weakened) return true;
    }
    return false;
}

/* Who has not said, confirmed or found out a thing does not deny it. */
static bool leaves_unsaid(const cc_line *l, int32_t at)
{
    static const char *const words[] = {"confirm", "identify", "comment", "know",    "reveal",  "disclose", "announce",
                                        "name",    "decide",   "rule",    "respond", "specify", "determine"};
    return cc_is_of_attitude(l, (uint32_t)at) || CC_AMONG(l->sentence->token[at].lemma, words);
}

/* An article that begins with what is not so, and goes on: "The mill will not close", "Holt says she did not sell it".
 */
static bool file_opening(const cc_line *l)
{
    const cc_sentence *s = l->sentence;
    int32_t at = s->root;
    if (at < 0 || l->article->sentences.count == 1 || cc_span_is(s->token[s->count - 1].form, "?")) return false;
    if (!is_negated(s, at)) at = cc_child(s, at, CC_DEP_CCOMP);
    if (at == CC_NO_TOKEN || !is_negated(s, at) || leaves_unsaid(l, at)) return false;
    file(l, CC_LIT("opening"), (uint32_t)at, s->first, false, NULL);
    return true;
}

static bool file_denied(const cc_line *l, uint32_t opening, const uint8_t *words)
{
    bool any = false, story = false;
    for (uint32_t i = 0; i < l->sentence->count && !story; i++) {
        if (!cc_denies_report(l, i)) continue;
        story = cc_denies_story(l, i);
        if (!any) file(l, CC_LIT("report"), i, l->sentence->first, false, NULL);
        if (story) file(l, CC_LIT("story"), i, opening, false, words);
        any = true;
    }
    return any;
}

static bool is_plain(const cc_line *l)
{
    for (uint32_t i = 0; i < l->sentence->count; i++)
        if (cc_is_no(l->sentence->token[i].lower) || cc_denies_report(l, i) || cc_is_hearsay(l, i)) return false;
    return true;
}

static void file_affirmed(const cc_line *l)
{
    const cc_sentence *s = l->sentence;
    uint32_t event = s->root < 0 ? 0 : (uint32_t)s->root;
    if (!is_plain(l)) return;
    file(l, CC_LIT("report"), event, s->first, true, NULL);
    file(l, CC_LIT("story"), event, s->first, true, NULL);
    bool headline = s->token[s->count - 1].upos != CC_UPOS_PUNCT; /* it has no full stop */
    if (headline) file(l, CC_LIT("opening"), event, s->first, true, NULL);
}

/* An article that calls a story untrue does not assert it in its headline. */
void cc_gather_reports(cc_judging *r)
{
    bool any = false;
    const uint8_t *words = headline_words(r);
    uint8_t *denies = CC_NEW_ARRAY(r->arena, r->story->articles + 1, uint8_t);
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t i = 0; i < r->story->articles; i++) {
            const cc_article *a = cc_judging_article(r, i);
            uint32_t seen = 0, opening = 0;
            for (uint32_t s = 0; s < a->sentences.count && seen < LEAD; s++) {
                cc_line l = {r, a, &a->sentences.item[s], i};
                if (!cc_speaks_at(a, l.sentence->start)) continue;
                if (seen == 0) opening = l.sentence->first;
                if (pass == 0 && file_denied(&l, opening, words)) denies[i] = 1, any = true;
                else if (pass == 0 && seen == 0 && file_opening(&l)) denies[i] = 1, any = true;
                if (pass == 1 && any && seen == 0 && !denies[i]) file_affirmed(&l);
                seen++;
            }
        }
}
