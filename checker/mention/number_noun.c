/* mention/number_noun.c - what is counted, and by what: "three consecutive left hooks", "12 of the victims", "$5 a
 * share". */
#include "mention/number.h"

#include <string.h>

static cc_token *token_at(const cc_number_scan *s, uint32_t i)
{
    return &s->sentence->token[i - s->sentence->first];
}

static uint32_t token_end(const cc_number_scan *s)
{
    return s->sentence->first + s->sentence->count;
}

static bool is_noun(const cc_token *t)
{
    return t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_PROPN;
}

static cc_span lemma_of(const cc_number_scan *s, uint32_t token)
{
    const cc_token *t = token_at(s, token);
    cc_span base;
    if (t->lemma.len > 0 && !cc_span_is(t->lemma, "_")) return t->lemma;
    if (cc_wordnet_base(s->lexicon->wordnet, t->lower, CC_WN_NOUN, &base, 1) > 0) return base;
    return t->lower;
}

static void set_noun(const cc_number_scan *s, cc_number *n, uint32_t token)
{
    n->noun = lemma_of(s, token);
    if (cc_span_is(n->noun, "people")) n->noun = CC_LIT("person"); /* "12 people" and "one person" are counted alike */
    n->noun_token = (int32_t)token;
}

/* The word outside the number's tokens that one of them modifies as a number. */
static bool noun_of_tree(const cc_number_scan *s, cc_number *n)
{
    bool article = n->at.last < token_end(s) && token_at(s, n->at.last)->upos == CC_UPOS_DET; /* "22,000 a year" */
    for (uint32_t i = n->at.first; i < n->at.last && !article; i++) {
        const cc_token *t = token_at(s, i);
        if (t->head == CC_NO_TOKEN || cc_deprel_main((cc_deprel)t->deprel) != CC_DEP_NUMMOD) continue;
        uint32_t head = s->sentence->first + (uint32_t)t->head;
        if ((head >= n->at.first && head < n->at.last) || !is_noun(token_at(s, head)) || head < i) continue;
        if (head > n->at.last + 8) continue;
        set_noun(s, n, head);
        return true;
    }
    return false;
}

/* "45-acre farm" */
static bool is_hyphened(const cc_number_scan *s, const cc_number *n)
{
    for (uint32_t i = n->at.first; i < n->at.last; i++)
        if (memchr(token_at(s, i)->form.ptr, '-', token_at(s, i)->form.len) != NULL) return true;
    return false;
}

/* "GM 's bondholders", "the firm's own dealers": from the possessor to what is possessed. */
static uint32_t skip_possessor(const cc_number_scan *s, uint32_t i, uint32_t end)
{
    uint32_t at = i;
    while (at < end && at < i + 4 && is_noun(token_at(s, at))) at++;
    if (at == i || at >= end || token_at(s, at)->xpos != CC_XPOS_POS) return i;
    do at++;
    while (at < end && token_at(s, at)->upos == CC_UPOS_ADJ);
    return at;
}

/* Over "of the", adjectives and nouns to the last noun of the run. */
static bool noun_of_words(const cc_number_scan *s, cc_number *n)
{
    uint32_t i = n->at.last, end = token_end(s), limit = i + 7;
    if (i < end && cc_span_is(token_at(s, i)->lower, "-")) i++;
    bool of = i < end && cc_span_is(token_at(s, i)->lower, "of") && !n->ordinal; /* "his third of the year" */
    if (n->unit.len > 0 && !of && !is_hyphened(s, n)) return false;              /* "14 miles northeast" */
    if (!of && i < end && token_at(s, i)->upos == CC_UPOS_DET) return false;     /* "15 a year" */
    if (of) i++;
    while (i < end &&
           (token_at(s, i)->upos == CC_UPOS_DET || token_at(s, i)->xpos == CC_XPOS_PRPS ||
            token_at(s, i)->upos == CC_UPOS_ADJ || token_at(s, i)->upos == CC_UPOS_ADV ||
            token_at(s, i)->xpos == CC_XPOS_VBN || token_at(s, i)->xpos == CC_XPOS_VBG) &&
           i < limit)
        i++;
    i = skip_possessor(s, i, end);
    if (of && i + 1 < end && token_at(s, i)->upos == CC_UPOS_NUM) i++; /* "six of the eight coaches" */
    while (of && i < end && token_at(s, i)->upos == CC_UPOS_ADJ) i++;
    if (i >= end || token_at(s, i)->upos != CC_UPOS_NOUN) return false;
    while (i + 1 < end && i < limit && token_at(s, i + 1)->upos == CC_UPOS_NOUN && token_at(s, i)->xpos != CC_XPOS_NNS)
        i++;
    set_noun(s, n, i);
    return true;
}

/* "per hour", "a share", "an hour", "/day", "-a-share": what the number is counted by. */
static void find_rate(const cc_number_scan *s, cc_number *n, uint32_t i)
{
    if (cc_piece_is_dash(s, i)) i++;
    bool per = cc_piece_is(s, i, "per") || (cc_piece_is_mark(s, i, '/') && !s->piece[i].spaced);
    bool each = cc_piece_role(s, i) == CC_ROLE_ARTICLE || cc_piece_is(s, i, "each") || cc_piece_is(s, i, "every");
    uint32_t what = cc_piece_is_dash(s, i + 1) ? i + 2 : i + 1;
    if (!per && !(each && cc_piece_used_as(s, what, CC_USE_SHARE))) return;
    if (!cc_piece_is_kind(s, what, CC_PIECE_WORD)) return;
    if (cc_piece_is(s, what + 1, "ago") || cc_piece_is(s, what + 1, "earlier") || cc_piece_is(s, what + 1, "later"))
        return;
    n->per = lemma_of(s, s->piece[what].token);
}

static bool is_time(const cc_number_scan *s, cc_span noun)
{
    int64_t at = noun.len == 0 ? -1 : cc_map_get(&s->lexicon->unit_words, noun);
    return at >= 0 && s->lexicon->unit.item[at].time;
}

/* "4.6 quake rattles Oslo": the shock has that size, and nothing behind it is counted. */
static bool noun_of_shock(const cc_number_scan *s, cc_number *n)
{
    static const char *const words[] = {"quake", "earthquake", "temblor", "tremor", "aftershock", "jolt"};
    if (n->at.last + 1 >= token_end(s) || !CC_AMONG(token_at(s, n->at.last)->lower, words)) return false;
    set_noun(s, n, n->at.last);
    return true;
}

/* "a quake measuring 4.6 struck two counties": a size, of nothing that stands behind it. */
static bool is_reading(const cc_number_scan *s, const cc_number *n)
{
    static const char *const words[] = {"measuring", "measured", "registering", "registered", "magnitude"};
    if (n->at.first == s->sentence->first || n->at.last >= token_end(s)) return false;
    uint8_t next = token_at(s, n->at.last)->xpos;
    bool verb = next == CC_XPOS_VBD || next == CC_XPOS_VBN || next == CC_XPOS_VBZ;
    return verb && CC_AMONG(token_at(s, n->at.first - 1)->lower, words);
}

void cc_number_noun(const cc_number_scan *s, cc_number *n, uint32_t last)
{
    n->noun_token = -1;
    uint32_t rate = last;
    if (n->kind == CC_NUMBER_SCORE || n->kind == CC_NUMBER_ID || n->kind == CC_NUMBER_AGE) return;
    if (is_reading(s, n)) return;
    if (!noun_of_shock(s, n) && !noun_of_tree(s, n) && n->kind != CC_NUMBER_MONEY) noun_of_words(s, n);
    if ((n->unit.len > 0 || n->ordinal) && is_time(s, n->noun))
        n->noun = CC_LIT(""), n->noun_token = -1; /* "42 percent last month" */
    if (n->kind == CC_NUMBER_COUNT && n->noun_token >= 0)
        while (rate < s->count && s->piece[rate].token <= (uint32_t)n->noun_token) rate++;
    find_rate(s, n, rate);
}
