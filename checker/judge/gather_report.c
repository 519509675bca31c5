/* Statements of whole reports: the first sentence of an article says a thing, the first sentences of another call it
 * a hoax, deny it or doubt it. The denial covers what its sentence speaks of, whatever the tree hangs where, so a
 * denied report meets a plain headline by the words they share. A headline that only hands on what others say
 * ("Report: ...", "may", words in quotation marks, a question) asserts nothing. */
#include "judge/judging.h"

#include "base/utf8.h"

enum { LEAD = 6 }; /* sentences in which an article says what it is about */

typedef struct {
    cc_judging *run;
    const cc_article *article;
    const cc_sentence *sentence;
    uint32_t number; /* of the article */
} where;

static const cc_entry *entry_of(const where *w, uint32_t at)
{
    const cc_judge_rules *rules = w->run->rules;
    const cc_entry *e = cc_rules_entry(rules, &rules->denials, w->sentence->token[at].lower);
    if (e != NULL) return e;
    const cc_token *t = &w->sentence->token[at];
    cc_span lemma = cc_utf8_lowercase(w->run->arena, t->lemma);
    e = cc_rules_entry(rules, &rules->denials, lemma);
    if (e != NULL || (t->upos != CC_UPOS_VERB && t->upos != CC_UPOS_NOUN)) return e;
    const char *pos = t->upos == CC_UPOS_VERB ? "verb" : "noun";
    return cc_rules_entry(rules, &rules->denials, cc_arena_print(w->run->arena, "%.*s/%s", CC_FMT(lemma), pos));
}

static bool is_negative(cc_span w)
{
    static const char *const words[] = {"not", "n't", "n’t", "never", "no", "nobody", "none", "without", "beyond"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(w, words[i])) return true;
    return false;
}

static bool negated(const where *w, uint32_t at)
{
    CC_FOR_CHILDREN(w->sentence, (int32_t)at, c)
        if (is_negative(w->sentence->token[c].lower)) return true;
    return false;
}

static bool is_class(const where *w, int32_t at, const char *name)
{
    const cc_entry *e = at == CC_NO_TOKEN ? NULL : entry_of(w, (uint32_t)at);
    return e != NULL && cc_span_is(e->name, name);
}

static bool is_denial_word(const where *w, int32_t at)
{
    return is_class(w, at, "deny") || is_class(w, at, "report");
}

/* "A fake report" is no report; "false records" are records all the same, and who denies a charge was charged. */
static bool is_of_a_part(const where *w, uint32_t at)
{
    const cc_token *t = &w->sentence->token[at];
    if (t->deprel == CC_DEP_AMOD || t->deprel == CC_DEP_COMPOUND) return !is_class(w, t->head, "message") && !is_class(w, t->head, "hearsay") && !is_denial_word(w, t->head);
    return is_class(w, cc_child(w->sentence, (int32_t)at, CC_DEP_OBJ), "charge");
}

static bool is_denial(const where *w, uint32_t at)
{
    const cc_entry *e = entry_of(w, at);
    if (e != NULL && is_of_a_part(w, at)) return false;
    if (e != NULL && cc_span_is(e->name, "truth")) return negated(w, at);
    return e != NULL && (cc_span_is(e->name, "deny") || cc_span_is(e->name, "report")) && !negated(w, at);
}

/* A mark or word that hands on somebody else's words. */
static bool is_hearsay(const where *w, uint32_t at)
{
    const cc_token *t = &w->sentence->token[at];
    const cc_entry *e = entry_of(w, at);
    bool mark = cc_span_is(t->lower, "?") || cc_span_is(t->lower, "\"") || cc_span_is(t->lower, ":");
    bool quote = cc_span_is(t->lower, "'") || cc_span_is(t->lower, "``") || cc_span_is(t->lower, "''");
    bool says = cc_span_is(t->lemma, "say") || cc_span_is(t->lemma, "claim");
    return mark || quote || says || (e != NULL && cc_span_is(e->name, "hearsay"));
}

static void file(const where *w, uint32_t event, bool affirmed)
{
    cc_judging *r = w->run;
    const cc_sentence *s = w->sentence;
    cc_statement st = {.ask = CC_ASK_POLARITY, .article = w->number, .sentence = (uint32_t)(s - w->article->sentences.item),
                       .start = s->start, .end = s->end, .token = s->first + event, .event = (int32_t)(s->first + event),
                       .mention = -1, .owner = CC_NO_CONCEPT, .kind = CC_LIT("report"),
                       .value = affirmed ? CC_LIT("affirmed") : CC_LIT("denied"), .head = CC_NO_CONCEPT, .level = affirmed};
    st.claim = cc_claim_at(r, w->number, st.event);
    cc_context_of_range(&st.context, &r->vocabulary, w->number, s->first, s->first + s->count, r->arena);
    st.phrase = st.context;
    if (st.context.count > 0) cc_store_add(&r->store, &r->vocabulary, &st);
}

static bool file_denied(const where *w)
{
    for (uint32_t i = 0; i < w->sentence->count; i++) {
        if (!is_denial(w, i)) continue;
        file(w, i, false);
        return true;
    }
    return false;
}

static void file_affirmed(const where *w)
{
    const cc_sentence *s = w->sentence;
    for (uint32_t i = 0; i < s->count; i++)
        if (is_negative(s->token[i].lower) || is_denial(w, i) || is_hearsay(w, i)) return;
    file(w, s->root < 0 ? 0 : (uint32_t)s->root, true);
}

/* An article that calls a story untrue does not assert it in its headline. */
void cc_gather_reports(cc_judging *r)
{
    bool any = false;
    uint8_t *denies = CC_NEW_ARRAY(r->arena, r->story->articles + 1, uint8_t);
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t i = 0; i < r->story->articles; i++) {
            const cc_article *a = cc_judging_article(r, i);
            uint32_t seen = 0;
            for (uint32_t s = 0; s < a->sentences.count && seen < LEAD; s++) {
                where w = {r, a, &a->sentences.item[s], i};
                if (!cc_speaks_at(a, w.sentence->start)) continue;
                if (pass == 0 && file_denied(&w)) denies[i] = 1, any = true;
                if (pass == 1 && any && seen == 0 && !denies[i]) file_affirmed(&w);
                seen++;
            }
        }
}
