/* Statements of headlines that call a report untrue: "No, the bridge has not been sold", "Sale of bridge a hoax". They
 * meet what another article says plainly in its first sentences, where that article calls nothing untrue itself. */
#include "judge/denial.h"

enum { LEAD = 6 }; /* sentences in which an article says what it is about */

typedef struct {
    cc_judging *run;
    uint8_t *denies; /* [article] its headline does */
    uint8_t *asked;  /* [concept] a headline that denies has it */
    uint32_t *seen;  /* [concept] 1 + the last article that told of it */
} reader;

/* "... is a hoax"; "No, ..." in a headline, which has no full stop, and not in an answer. */
static bool calls_untrue(const cc_line *l)
{
    const cc_token *t = l->sentence->token;
    uint32_t n = l->sentence->count;
    if (n > 2 && cc_span_is(t[0].lower, "no") && cc_span_is(t[1].lower, ",") && t[n - 1].upos != CC_UPOS_PUNCT)
        return true;
    for (uint32_t i = 0; i < l->sentence->count; i++)
        if (cc_denies_report(l, i)) return true;
    return false;
}

static cc_statement statement(const cc_line *l, bool affirmed)
{
    return cc_line_statement(l, CC_LIT("headline"), l->sentence->root < 0 ? 0 : (uint32_t)l->sentence->root, affirmed);
}

static bool tells(const cc_line *l, uint32_t at, uint32_t *concept)
{
    *concept = l->run->vocabulary.of[l->number][l->sentence->first + at];
    return *concept != CC_NO_CONCEPT && !cc_is_of_reporting(l, at);
}

/* The words of the sentence that tell what was reported; of a later one those that are new and asked after. */
static void add_words(reader *r, cc_context *out, const cc_line *l, bool denied)
{
    uint32_t concept;
    cc_context more = {.item = CC_NEW_ARRAY(r->run->arena, out->count + l->sentence->count, cc_weighted),
                       .count = out->count};
    for (uint32_t i = 0; i < out->count; i++) more.item[i] = out->item[i];
    for (uint32_t i = 0; i < l->sentence->count; i++) {
        if (!tells(l, i, &concept) || r->seen[concept] == l->number + 1 || !(denied || r->asked[concept])) continue;
        r->seen[concept] = l->number + 1;
        if (denied) r->asked[concept] = 1;
        more.item[more.count++] = (cc_weighted){concept, r->run->vocabulary.concept.item[concept].weight};
    }
    *out = more;
}

static void add_statement(reader *r, cc_statement *st)
{
    cc_context_settle(&st->phrase);
    st->context = st->phrase;
    if (st->context.count > 0) cc_store_add(&r->run->store, &r->run->vocabulary, st);
}

static bool file_denied(reader *r, const cc_line *l)
{
    if (!calls_untrue(l)) return false;
    if (cc_span_is(l->sentence->token[l->sentence->count - 1].form, "?")) return false;
    cc_statement st = statement(l, false);
    add_words(r, &st.phrase, l, true);
    add_statement(r, &st);
    return true;
}

/* ORDER: plainly said, said by somebody, denied or only rumoured */
typedef enum { PLAIN, HANDED_ON, DOUBTED } voice;

static voice voice_of(const cc_line *l)
{
    voice v = PLAIN;
    for (uint32_t i = 0; i < l->sentence->count; i++) {
        if (cc_is_no(l->sentence->token[i].lower) || cc_denies_report(l, i) || cc_is_only_told(l, i)) return DOUBTED;
        if (cc_is_hearsay(l, i)) v = HANDED_ON;
    }
    return v;
}

static bool is_asked(const reader *r, const cc_line *l)
{
    uint32_t concept;
    for (uint32_t i = 0; i < l->sentence->count; i++)
        if (tells(l, i, &concept) && r->asked[concept]) return true;
    return false;
}

/* Headlines meet denials as whole reports. */
static bool is_title(const cc_article *a, uint32_t offset)
{
    for (uint32_t i = 0; i < a->blocks.count && a->blocks.item[i].start <= offset; i++)
        if (offset < a->blocks.item[i].end) return a->blocks.item[i].kind == CC_BLOCK_TITLE;
    return false;
}

/* What the article says plainly at its beginning, as one statement; nothing where it doubts any of it. */
static void file_affirmed(reader *r, uint32_t number)
{
    const cc_article *a = cc_judging_article(r->run, number);
    cc_statement st = {.level = -1};
    uint32_t read = 0;
    for (uint32_t s = 0; s < a->sentences.count; s++) {
        cc_line l = {r->run, a, &a->sentences.item[s], number};
        if (!cc_speaks_at(a, l.sentence->start) || (read == 0 && is_title(a, l.sentence->start))) continue;
        bool lead = read++ < LEAD;
        if (calls_untrue(&l)) return;
        voice v = lead && is_asked(r, &l) ? voice_of(&l) : HANDED_ON;
        if (v == DOUBTED) return;
        if (v == HANDED_ON) continue;
        if (st.level < 0) st = statement(&l, true);
        add_words(r, &st.phrase, &l, false);
    }
    if (st.level >= 0) add_statement(r, &st);
}

static bool file_headline(reader *r, uint32_t number)
{
    const cc_article *a = cc_judging_article(r->run, number);
    for (uint32_t s = 0; s < a->sentences.count; s++) {
        cc_line l = {r->run, a, &a->sentences.item[s], number};
        if (cc_speaks_at(a, l.sentence->start)) return file_denied(r, &l);
    }
    return false;
}

void cc_gather_headlines(cc_judging *run)
{
    uint32_t concepts = run->vocabulary.concept.count + 1;
    reader r = {run, CC_NEW_ARRAY(run->arena, run->story->articles + 1, uint8_t),
                CC_NEW_ARRAY(run->arena, concepts, uint8_t), CC_NEW_ARRAY(run->arena, concepts, uint32_t)};
    bool any = false;
    for (uint32_t i = 0; i < run->story->articles; i++) any |= r.denies[i] = file_headline(&r, i);
    for (uint32_t i = 0; any && i < run->story->articles; i++)
        if (!r.denies[i]) file_affirmed(&r, i);
}
