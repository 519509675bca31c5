/* Who stands behind the staff of an office: "officials from the embassy said" are the embassy's
 * words, and "officials said" a little later are the same officials'.
 *
 * An office without a name of its own is called by one wording in the whole article: "the Danish
 * Swiss embassy in Bern" and "the Danish embassy" by the shorter. */
#include "mention/coref.h"
#include "mention/quote_work.h"

#include <string.h>

enum { OFFICE_SENTENCES = 6 };

static bool is_staff(const cc_quote_work *w, const cc_token *t)
{
    return t->upos == CC_UPOS_NOUN && (cc_quote_word_class(w, t->lower) & CC_QUOTE_STAFF) != 0;
}

static bool is_source_case(const cc_sentence *s, int32_t noun)
{
    static const char *const words[] = {"from", "of", "at", "with"};
    CC_FOR_CHILDREN(s, noun, c) {
        if (cc_deprel_main(s->token[c].deprel) != CC_DEP_CASE) continue;
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            if (cc_span_is(s->token[c].lower, words[i])) return true;
    }
    return false;
}

int32_t cc_quote_office_of(const cc_quote_work *w, const cc_sentence *s, int32_t noun)
{
    if (!is_staff(w, &s->token[noun])) return CC_NO_TOKEN;
    CC_FOR_CHILDREN(s, noun, c) {
        bool named = s->token[c].upos == CC_UPOS_NOUN || s->token[c].upos == CC_UPOS_PROPN;
        if (c > noun && named && cc_deprel_main(s->token[c].deprel) == CC_DEP_NMOD && is_source_case(s, c)) return c;
    }
    return CC_NO_TOKEN;
}

/* The speaker's own words, in case they are one bare word such as "officials". */
static bool is_bare_staff(const cc_quote_work *w, const cc_quote *q)
{
    const cc_token *t = cc_quote_token(w, q->speaker_token);
    return is_staff(w, t) && q->speaker_start == t->start && q->speaker_end == t->end;
}

static bool begins_with_staff(const cc_quote_work *w, const cc_quote *q)
{
    const cc_sentence *s = cc_quote_sentence(w, q->speaker_token);
    for (uint32_t i = 0; i < s->count; i++)
        if (s->token[i].start >= q->speaker_start && is_staff(w, &s->token[i]))
            return s->first + i < (uint32_t)q->speaker_token && s->token[i].end < q->speaker_end;
    return false;
}

static void carry_offices(const cc_quote_work *w)
{
    int32_t office = -1;
    for (uint32_t i = 0; i < w->article->quotes.count; i++) {
        cc_quote *q = &w->article->quotes.item[i];
        if (q->speaker_token < 0) continue;
        if (begins_with_staff(w, q)) office = q->speaker_token;
        else if (office >= 0 && is_bare_staff(w, q) &&
                 w->sentence_of[q->speaker_token] <= w->sentence_of[office] + OFFICE_SENTENCES)
            q->speaker_token = office;
    }
}

/* --- one wording ------------------------------------------------------------------ */

/* The first word of an office's phrase and its noun, as one key; empty where nothing stands before it. */
static cc_span wording(const cc_quote_work *w, int32_t speaker, uint32_t *length)
{
    const cc_token *t = cc_quote_token(w, speaker);
    bool office = (cc_quote_word_class(w, t->lower) & CC_QUOTE_OFFICE) != 0;
    if (!office || t->upos != CC_UPOS_NOUN || t->name >= 0) return CC_LIT("");
    const cc_sentence *s = cc_quote_sentence(w, speaker);
    uint32_t first, last;
    cc_noun_phrase(s, speaker - (int32_t)s->first, &first, &last);
    *length = last - first;
    if (*length < 2 || s->token[first].upos == CC_UPOS_PUNCT) return CC_LIT("");
    cc_span words[] = {s->token[first].lower, t->lemma};
    char *key = CC_NEW_ARRAY(&w->article->arena, words[0].len + words[1].len + 1, char);
    memcpy(key, words[0].ptr, words[0].len);
    memcpy(key + words[0].len + 1, words[1].ptr, words[1].len);
    return (cc_span){key, words[0].len + words[1].len + 1};
}

static void share_wordings(const cc_quote_work *w)
{
    cc_map shortest = {.arena = &w->article->arena};
    for (int round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < w->article->quotes.count; i++) {
            cc_quote *q = &w->article->quotes.item[i];
            uint32_t length = 0, known_length = 0;
            cc_span key = q->speaker_token < 0 ? CC_LIT("") : wording(w, q->speaker_token, &length);
            if (key.len == 0) continue;
            int64_t known = cc_map_get(&shortest, key);
            if (known >= 0) wording(w, (int32_t)known, &known_length);
            if (known < 0 || length < known_length) cc_map_set(&shortest, key, q->speaker_token);
            else if (round == 1) q->speaker_token = (int32_t)known;
        }
    }
    cc_map_free(&shortest);
}

void cc_quote_offices_name(cc_quote_work *w)
{
    carry_offices(w);
    share_wordings(w);
}
