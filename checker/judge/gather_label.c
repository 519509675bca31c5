/* Statements of numbers that name: "the number 9 shirt", "No. 19 bus", "Flight 206", "gate 14".
 *
 * They count nothing, and one article has one of a sort: two articles that give other digits mean one thing and one of
 * them is wrong, or their sentences have nothing else in common. */
#include "judge/judging.h"

typedef struct {
    int32_t noun, first, last; /* tokens of the sentence: what is named, the words of the value [first, last) */
    int32_t value;
} label;

/* The digits of a token of four at most, or a small number word; 0: none. */
static int32_t digits_of(cc_span lower)
{
    static const char *const words[] = {"one",   "two",   "three", "four", "five",   "six",
                                        "seven", "eight", "nine",  "ten",  "eleven", "twelve"};
    enum { MOST = 4 };
    int32_t value = 0;
    for (int32_t i = 0; i < (int32_t)(sizeof words / sizeof *words); i++)
        if (cc_span_is(lower, words[i])) return i + 1;
    if (lower.len == 0 || lower.len > MOST) return 0;
    for (size_t i = 0; i < lower.len; i++) {
        if (lower.ptr[i] < '0' || lower.ptr[i] > '9') return 0;
        value = value * 10 + (lower.ptr[i] - '0');
    }
    return value;
}

/* Things that bear numbers: behind their word a number names one of them. Roads are left out: a story has several. */
static bool bears_number(cc_span lemma)
{
    static const char *const words[] = {"flight", "gate",    "platform", "pier",  "runway", "terminal",
                                        "room",   "reactor", "turbine",  "shirt", "jersey", "courtroom"};
    return cc_is_among(lemma, words, sizeof words / sizeof *words);
}

/* "number 9 shirt", "No. 9 shirt": not "number one song", which is a rank. */
static bool read_before(const cc_sentence *s, int32_t at, label *out)
{
    int32_t count = (int32_t)s->count, digit = at + 1;
    cc_span w = s->token[at].lower;
    bool dotted = cc_span_is(w, "no.") || cc_span_is(w, "nr.");
    if (!dotted && !cc_span_is(w, "number") && !cc_span_is(w, "no")) return false;
    if (cc_span_is(w, "no") && !(digit < count && cc_span_is(s->token[digit++].form, "."))) return false;
    if (digit + 1 >= count || s->token[digit + 1].upos != CC_UPOS_NOUN) return false;
    *out = (label){digit + 1, at, digit + 1, digits_of(s->token[digit].lower)};
    return out->value > 1;
}

/* "Flight 206", "gate 14", "shirt number 9". */
static bool read_behind(const cc_sentence *s, int32_t at, label *out)
{
    int32_t count = (int32_t)s->count, digit = at + 1;
    if (!bears_number(s->token[at].lemma.len > 0 ? s->token[at].lower : s->token[at].form)) return false;
    if (digit < count && cc_span_is(s->token[digit].lower, "number")) digit++;
    if (digit >= count || (digit + 1 < count && s->token[digit + 1].upos == CC_UPOS_NOUN)) return false;
    *out = (label){at, at, digit + 1, digits_of(s->token[digit].lower)};
    return out->value > 0;
}

static void file_label(cc_judging *r, uint32_t article, const cc_sentence *s, const label *l)
{
    const cc_article *a = cc_judging_article(r, article);
    uint32_t token = s->first + (uint32_t)l->noun;
    cc_statement st = {.ask = CC_ASK_NUMBER,
                       .owner = CC_NO_CONCEPT,
                       .article = article,
                       .sentence = (uint32_t)(s - a->sentences.item),
                       .start = s->token[l->first].start,
                       .end = s->token[l->last - 1].end,
                       .token = token,
                       .noun = (int32_t)token + 1,
                       .mention = -1,
                       .kind = CC_LIT("label"),
                       .level = l->value,
                       .head = r->vocabulary.of[article][token]};
    if (st.head == CC_NO_CONCEPT) return;
    st.value = cc_arena_print(r->arena, "%.*s %d", CC_FMT(s->token[l->noun].lower), l->value);
    st.event = cc_event_of(a, token);
    st.claim = cc_claim_at(r, article, st.event);
    st.when = cc_when_of(r, article, token);
    cc_context_read(&st.context, &r->vocabulary, r->story, article, token, r->arena);
    cc_store_add(&r->store, &r->vocabulary, &st);
}

void cc_gather_labels(cc_judging *r, uint32_t article, const cc_sentence *s)
{
    for (int32_t i = 0; i + 1 < (int32_t)s->count; i++) {
        label l;
        if (read_before(s, i, &l) || read_behind(s, i, &l)) file_label(r, article, s, &l);
    }
}
