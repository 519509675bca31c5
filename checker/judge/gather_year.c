/* Statements of years: when a film, a book, a record came out, and years with a digit too many.
 *
 * "Is a 1952 comedy film" says as much as "was released in 1952", so the two meet under the name of the work. A number
 * of five digits behind "in" is a year that slipped; it meets the years that others give. */
#include "judge/judging.h"

#include "base/utf8.h"

static bool is_work(cc_span lemma)
{
    static const char *const works[] = {"film", "movie",       "album",  "song",   "single",   "novel",   "book",
                                        "game", "documentary", "comedy", "drama",  "thriller", "musical", "play",
                                        "ep",   "anime",       "memoir", "series", "sitcom",   "opera",   "telenovela"};
    return CC_AMONG(lemma, works);
}

static bool is_release(const cc_sentence *s, int32_t at)
{
    static const char *const verbs[] = {"release",  "publish", "issue", "make",  "produce",
                                        "premiere", "premier", "debut", "launch"};
    int32_t out = cc_child(s, at, CC_DEP_COMPOUND_PRT);
    if (cc_span_is(s->token[at].lower, "out") && cc_child(s, at, CC_DEP_COP) != CC_NO_TOKEN) return true;
    bool came = cc_span_is(s->token[at].lemma, "come") && out != CC_NO_TOKEN && cc_span_is(s->token[out].lower, "out");
    return came || CC_AMONG(s->token[at].lemma, verbs);
}

/* The word of which the time says when it came out, or none. */
static int32_t release_of(const cc_sentence *s, int32_t time)
{
    int32_t head = s->token[time].head;
    while (head != CC_NO_TOKEN && s->token[head].deprel == CC_DEP_COMPOUND)
        head = s->token[head].head; /* "a 1952 drama film" */
    if (head == CC_NO_TOKEN) return CC_NO_TOKEN;
    if (is_work(s->token[head].lemma) && cc_child(s, head, CC_DEP_COP) != CC_NO_TOKEN && time < head) return head;
    int32_t clause = cc_clause_head(s, time);
    return head == clause && is_release(s, clause) ? clause : CC_NO_TOKEN;
}

static bool is_denied(const cc_sentence *s, int32_t at)
{
    CC_FOR_CHILDREN(s, at, c)
        if (cc_span_is(s->token[c].lower, "not") || cc_span_is(s->token[c].lower, "n't") ||
            cc_span_is(s->token[c].lower, "never"))
            return true;
    return false;
}

static void file_release(cc_judging *r, uint32_t article, uint32_t index)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_time *t = &a->times.item[index];
    const cc_sentence *s = cc_sentence_of_token(a, t->at.head);
    if (t->kind != CC_TIME_DATE || t->part || t->relative || t->intervals != 1 || s == NULL) return;
    int32_t at = release_of(s, (int32_t)(t->at.head - s->first));
    uint32_t work =
        at == CC_NO_TOKEN || is_denied(s, at) ? CC_NO_CONCEPT : cc_subject_name(r, article, s->first + (uint32_t)at);
    if (work == CC_NO_CONCEPT) return;
    cc_statement st = {.ask = CC_ASK_TIME,
                       .article = article,
                       .sentence = t->at.sentence,
                       .start = t->at.start,
                       .end = t->at.end,
                       .token = t->at.head,
                       .event = (int32_t)s->first + at,
                       .claim = -1,
                       .mention = (int32_t)index,
                       .kind = CC_LIT("release"),
                       .value = t->value,
                       .head = work,
                       .owner = work};
    cc_context_add(&st.context, &r->vocabulary, work, r->arena);
    cc_store_add(&r->store, &r->vocabulary, &st);
}

/* --- slips ------------------------------------------------------------------ */

static uint32_t digits(cc_span w)
{
    uint32_t n = 0;
    while (n < w.len && w.ptr[n] >= '0' && w.ptr[n] <= '9') n++;
    return n == w.len ? n : 0;
}

/* "On 9 August, 197333", "a 19777 drama film": where nothing but a year can stand. */
static bool stands_for_year(const cc_article *a, uint32_t token)
{
    const cc_token *t = &a->tokens.item[token];
    if (token < 2 || (t->form.ptr[0] != '1' && t->form.ptr[0] != '2')) return false;
    if (cc_span_is(t[-1].lower, ",") && t[-2].time >= 0 && digits(t[-2].form) > 0 && digits(t[-2].form) < 3)
        return true;
    uint32_t noun = token + 1;
    while (noun < a->tokens.count && noun < token + 4 && a->tokens.item[noun].upos == CC_UPOS_ADJ) noun++;
    while (noun < a->tokens.count && noun < token + 4 && a->tokens.item[noun].deprel == CC_DEP_COMPOUND) noun++;
    return cc_span_is(t[-1].lower, "a") && noun < a->tokens.count && is_work(a->tokens.item[noun].lemma);
}

/* "In 19611": behind "in", with nothing counted. */
static bool is_slip(const cc_article *a, uint32_t token)
{
    const cc_token *t = &a->tokens.item[token];
    uint32_t n = digits(t->form);
    bool year = n == 5 && (t->form.ptr[0] == '1' || t->form.ptr[0] == '2');
    if (stands_for_year(a, token)) return true;
    static const char *const before[] = {"in", "of", "since", "until", "by", "from", "to", "before", "after"};
    if (token == 0 || !CC_AMONG(t[-1].lower, before)) return false;
    bool counts = token + 1 < a->tokens.count && a->tokens.item[token + 1].upos != CC_UPOS_PUNCT &&
                  t->deprel == CC_DEP_NUMMOD && t->head > (int32_t)(token - cc_sentence_of_token(a, token)->first);
    return year && !counts;
}

static void file_year(cc_judging *r, uint32_t article, uint32_t token)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_token *t = &a->tokens.item[token];
    const cc_sentence *s = cc_sentence_of_token(a, token);
    cc_statement st = {.ask = CC_ASK_NUMBER,
                       .article = article,
                       .sentence = (uint32_t)(s - a->sentences.item),
                       .start = t->start,
                       .end = t->end,
                       .token = token,
                       .event = cc_event_of(a, token),
                       .claim = -1,
                       .mention = -1,
                       .kind = CC_LIT("year"),
                       .value = t->form,
                       .head = CC_NO_CONCEPT,
                       .owner = CC_NO_CONCEPT};
    cc_context_read(&st.context, &r->vocabulary, r->story, article, (uint32_t)st.event, r->arena);
    if (st.context.count > 0) cc_store_add(&r->store, &r->vocabulary, &st);
}

static bool file_slips(cc_judging *r, uint32_t article)
{
    const cc_article *a = cc_judging_article(r, article);
    bool any = false;
    for (uint32_t i = 0; i < a->tokens.count; i++) {
        uint32_t n = digits(a->tokens.item[i].form);
        if (n < 5 || n > 6 || !cc_speaks_at(a, a->tokens.item[i].start) || !is_slip(a, i)) continue;
        file_year(r, article, i);
        any = true;
    }
    return any;
}

static void file_years(cc_judging *r, uint32_t article)
{
    const cc_article *a = cc_judging_article(r, article);
    for (uint32_t i = 0; i < a->tokens.count; i++)
        if (digits(a->tokens.item[i].form) == 4 && a->tokens.item[i].time >= 0 &&
            cc_speaks_at(a, a->tokens.item[i].start))
            file_year(r, article, i);
}

void cc_gather_years(cc_judging *r)
{
    bool slips = false;
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        slips |= file_slips(r, i);
        for (uint32_t k = 0; k < a->times.count; k++)
            if (cc_speaks_at(a, a->times.item[k].at.start)) file_release(r, i, k);
    }
    for (uint32_t i = 0; slips && i < r->story->articles; i++) file_years(r, i);
}
