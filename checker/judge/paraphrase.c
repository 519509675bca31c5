/* One saying in two tellings that have hardly a word in one order: "nobody remembers a runner-up", "that nobody ever
 * remembers the losers". What one person is quoted with in two articles, most of whose words that tell have their like
 * in the other. */
#include "judge/paraphrase.h"

typedef struct {
    const cc_token *token;
    float weight;
} telling;

/* What a word tells by itself: "be" and "get" hardly anything. */
static float weight_of(const cc_token *t)
{
    static const char *const light[] = {"be",   "have", "do",   "get",  "make",  "go",   "say",   "tell", "know",
                                        "take", "come", "want", "give", "thing", "time", "today", "let",  "keep"};
    static const char *const nobody[] = {"nobody", "nothing", "everybody", "everyone", "everything", "none",
                                         "never",  "no",      "always",    "until",    "without",    "every"};
    if (CC_AMONG(t->lower, nobody)) return 0.5f;
    if (CC_AMONG(t->lemma, light)) return 0.2f;
    switch (t->upos) {
    case CC_UPOS_NOUN:
    case CC_UPOS_ADJ:
    case CC_UPOS_NUM:
    case CC_UPOS_VERB: return 1;
    case CC_UPOS_PROPN: /* whom one speaks of, he speaks of in many sentences */
    case CC_UPOS_ADV: return 0.3f;
    default: return 0;
    }
}

static uint32_t tellings(const cc_judging *r, const cc_piece *p, telling out[CC_PIECE_WORDS], float *total)
{
    const cc_article *a = cc_judging_article(r, p->article);
    uint32_t n = 0;
    *total = 0;
    for (uint32_t i = 0; i < p->words; i++) {
        const cc_token *t = &a->tokens.item[p->token[i]];
        float weight = p->quoted[i] ? weight_of(t) : 0;
        if (weight <= 0) continue;
        out[n++] = (telling){t, weight};
        *total += weight;
    }
    return n;
}

static bool part_of_speech(const cc_token *t, cc_wn_pos *pos)
{
    switch (t->upos) {
    case CC_UPOS_NOUN: *pos = CC_WN_NOUN; return true;
    case CC_UPOS_VERB: *pos = CC_WN_VERB; return true;
    case CC_UPOS_ADJ: *pos = CC_WN_ADJ; return true;
    default: return false;
    }
}

/* How much of the one the other says: the word itself, a synonym, the next wider word. */
static float likeness(const cc_judging *r, const cc_token *x, const cc_token *y)
{
    enum { SENSES = 4, STEPS = 1 };
    const cc_wordnet *w = r->rules->wordnet;
    cc_wn_pos p, q;
    if (cc_span_equal_nocase(x->lemma, y->lemma)) return 1;
    if (w == NULL || !part_of_speech(x, &p) || !part_of_speech(y, &q) || p != q) return 0;
    if (cc_wordnet_synonyms(w, x->lemma, y->lemma, p, SENSES)) return 0.9f;
    bool wider = cc_wordnet_is_a(w, x->lemma, y->lemma, p, SENSES, STEPS) ||
                 cc_wordnet_is_a(w, y->lemma, x->lemma, p, SENSES, STEPS);
    return wider ? 0.7f : 0;
}

bool cc_is_paraphrase(const cc_judging *r, const cc_piece *a, const cc_piece *b, cc_alignment *out)
{
    static const float LEAST = 1.35f, SHARE = 0.33f, SHARE_OF_LONGER = 0.2f;
    enum { MATCHES = 2 };
    telling x[CC_PIECE_WORDS], y[CC_PIECE_WORDS];
    bool used[CC_PIECE_WORDS] = {0};
    float of_a, of_b, matched = 0;
    uint32_t n = tellings(r, a, x, &of_a), m = tellings(r, b, y, &of_b), pairs = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t best = m;
        float most = 0;
        for (uint32_t k = 0; k < m; k++) {
            float like = used[k] ? 0 : likeness(r, x[i].token, y[k].token);
            if (like > most) most = like, best = k;
        }
        if (best == m) continue;
        used[best] = true;
        matched += most * (x[i].weight < y[best].weight ? x[i].weight : y[best].weight);
        pairs += x[i].weight >= 0.5f;
    }
    float shorter = of_a < of_b ? of_a : of_b, longer = of_a < of_b ? of_b : of_a;
    if (matched < LEAST || pairs < MATCHES || matched < SHARE * shorter || matched < SHARE_OF_LONGER * longer)
        return false;
    *out = (cc_alignment){.share = matched / shorter, .mass = 0.5f * matched, .matched = pairs, .differing = 1};
    return true;
}
