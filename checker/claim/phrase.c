#include "claim/phrase.h"

/* A comma at an end of a phrase, or beside what was left out, is not part of it. */
static bool is_edge(const cc_sentence *s, int32_t t)
{
    const cc_token *k = &s->token[t];
    if (k->xpos == CC_XPOS_ADD || cc_span_starts(k->form, "http") || cc_span_starts(k->form, "pic.twitter"))
        return true;
    if (k->upos != CC_UPOS_PUNCT && k->deprel != CC_DEP_CC) return false;
    return k->xpos != CC_XPOS_DOLLAR && !cc_span_is(k->form, "%");
}

/* "a word (of Kim)": the last bracket goes with one inside. */
static bool closes_bracket(const cc_sentence *s, const int32_t *t, uint32_t n)
{
    int depth = 0;
    if (!cc_span_is(s->token[t[n - 1]].form, ")")) return false;
    for (uint32_t i = 0; i + 1 < n; i++)
        depth += cc_span_is(s->token[t[i]].form, "(") - cc_span_is(s->token[t[i]].form, ")");
    return depth > 0;
}

/* "the first thing |that|": what it opens was left out. */
static bool opens_nothing(const cc_sentence *s, int32_t t)
{
    const cc_token *k = &s->token[t];
    bool noun = t > 0 && (s->token[t - 1].upos == CC_UPOS_NOUN || s->token[t - 1].upos == CC_UPOS_PRON);
    return noun && cc_span_is(k->lower, "that") && (k->xpos == CC_XPOS_WDT || k->xpos == CC_XPOS_IN);
}

static bool ends_behind(const cc_sentence *s, const int32_t *t, uint32_t n)
{
    return (is_edge(s, t[n - 1]) && !closes_bracket(s, t, n)) || (n > 1 && opens_nothing(s, t[n - 1]));
}

static uint32_t trim(const cc_sentence *s, int32_t *t, uint32_t n, int32_t head)
{
    /* "register at |lund.example|": an address is no more of a phrase than a mark is, if it is not all of it */
    bool address = !cc_span_starts(s->token[head].form, "pic.twitter");
    while (n > 0 && (!address || t[n - 1] != head) && ends_behind(s, t, n)) n--;
    uint32_t from = 0;
    while (from < n && is_edge(s, t[from])) from++;
    for (uint32_t i = from; i < n && from > 0; i++) t[i - from] = t[i];
    return n - from;
}

static bool is_below(const cc_sentence *s, int32_t t, int32_t head)
{
    while (t != CC_NO_TOKEN && t != head) t = s->token[t].head;
    return t == head;
}

/* A subtree can reach around the verb above it: "It was windy, he said." with the stop hung on "windy". */
static bool reaches_around(const cc_sentence *s, int32_t head, int32_t first, int32_t last)
{
    for (int32_t h = s->token[head].head; h != CC_NO_TOKEN; h = s->token[h].head)
        if (h >= first && h <= last) return true;
    return false;
}

/* The first token behind the words from here on that are not the phrase's, if the verb above is among them; else this
 * one. */
static int32_t behind_governor(const cc_sentence *s, int32_t t, int32_t last, int32_t head)
{
    bool governs = false;
    int32_t k = t;
    for (; k <= last && !is_below(s, k, head); k++) governs |= is_below(s, head, k);
    return governs ? k : t;
}

/* What comes behind the token's words goes on about a noun before them: "|who swam|", ", |which| shut", "|held| in
 * Oslo".
 */
static bool is_before_clause(const cc_sentence *s, int32_t t)
{
    int32_t first, last;
    cc_subtree(s, t, &first, &last);
    bool comma = last + 2 < (int32_t)s->count && cc_span_is(s->token[last + 1].form, ",");
    if (last + 1 >= (int32_t)s->count) return false;
    uint8_t next = s->token[last + 1 + comma].xpos;
    if (next == CC_XPOS_WDT || next == CC_XPOS_WP || next == CC_XPOS_WRB) return true;
    return !comma && (next == CC_XPOS_VBN || next == CC_XPOS_VBG);
}

/* "a report Tuesday that said", "pulled boys |from the river| who swam": inside the phrase as it stands, and of the
 * verb above it. */
static bool is_elsewhere(const cc_sentence *s, int32_t t, int32_t first, int32_t last)
{
    const cc_token *k = &s->token[t];
    if (k->head < 0 || (k->head >= first && k->head <= last)) return false;
    if (cc_deprel_main((cc_deprel)k->deprel) != CC_DEP_OBL) return false;
    if (k->time >= 0) return true;
    /* "ten to twelve", "more than a couple of them": a number is in its place */
    int32_t m = cc_child(s, t, CC_DEP_CASE);
    bool than = m != CC_NO_TOKEN && cc_span_is(s->token[m].lower, "than");
    return k->number < 0 && !than && k->head < first && is_before_clause(s, t);
}

uint32_t cc_phrase_tokens(const cc_sentence *s, int32_t head, unsigned kinds, int32_t *out, uint32_t room)
{
    int32_t first, last;
    uint32_t n = 0;
    cc_subtree(s, head, &first, &last);
    bool around = reaches_around(s, head, first, last);
    for (int32_t t = first; t <= last && n < room; t++) {
        if (around) t = behind_governor(s, t, last, head);
        if (t > last) break;
        if (t != head && is_elsewhere(s, t, first, last)) {
            int32_t from, to;
            cc_subtree(s, t, &from, &to);
            while (from > head && n > 0 && out[n - 1] >= from) n--;
            if (from > head) t = to;
            continue;
        }
        if (t == head || !cc_is_left_out(s, t, head, kinds)) {
            out[n++] = t;
            continue;
        }
        int32_t from, to;
        cc_subtree(s, t, &from, &to);
        /* "he who said it", with a colon before "he" hung on "said" */
        if (from + 1 == head && cc_span_is(s->token[from].form, ":")) from = head + 1;
        if (from <= head && head <= to) continue; /* not projective: leave out the word alone */
        /* What hangs to the left of a word that is left out was taken already: take it back. */
        while (n > 0 && out[n - 1] >= from) n--;
        t = to;
    }
    return cc_whole_words(s, out, trim(s, out, n, head), room);
}

static void add_word(cc_buffer *b, cc_span word, bool space)
{
    if (space && b->len > 0) cc_buffer_byte(b, ' ');
    cc_buffer_add(b, word);
}

/* "a man whose name is hidden": the man; CC_NO_TOKEN where no clause hangs on a noun. */
static int32_t noun_of_whose(const cc_sentence *s, int32_t t)
{
    enum { FAR = 6 };
    if (s->token[t].xpos != CC_XPOS_WPS) return CC_NO_TOKEN;
    for (int step = 0; step < FAR && t != CC_NO_TOKEN; step++, t = s->token[t].head)
        if (s->token[t].deprel == CC_DEP_ACL_RELCL) return s->token[t].head;
    return CC_NO_TOKEN;
}

/* Whose it is, as the noun before the clause reads; empty where none is found or it would read badly. */
static cc_span owner_of_whose(const cc_article *article, const cc_sentence *s, int32_t t, bool alone, cc_arena *a)
{
    enum { LONGEST = 60 };
    int32_t noun = noun_of_whose(s, t);
    if (noun == CC_NO_TOKEN || noun > t) return CC_LIT("");
    cc_upos u = (cc_upos)s->token[noun].upos;
    if (u != CC_UPOS_NOUN && u != CC_UPOS_PROPN) return CC_LIT("");
    cc_span words = cc_phrase_text(article, s, noun, CC_PHRASE_NOUN | CC_PHRASE_BARE | CC_PHRASE_ALONE, a);
    if (words.len > LONGEST) return CC_LIT("");
    if (alone) return words;
    bool bare = s->token[noun].xpos == CC_XPOS_NNS && cc_span_ends(words, "s");
    return cc_arena_print(a, bare ? "%.*s'" : "%.*s's", CC_FMT(words));
}

/* "The deal, |he said,| includes": what stood between two commas in a clause took both with it. */
static bool encloses_gap(const cc_sentence *s, int32_t comma, int32_t next)
{
    if (next == comma + 1) return false;
    bool closed = cc_span_is(s->token[next].form, ",") || cc_span_is(s->token[next - 1].form, ",");
    const cc_token *k = &s->token[next]; /* ", he said, adding that" */
    return closed && k->upos != CC_UPOS_CCONJ && k->xpos != CC_XPOS_VBG && k->xpos != CC_XPOS_VBN;
}

/* +1 for an opening bracket of the sort, -1 for a closing one. */
static int bracket(const cc_token *k, const char *opening, const char *closing)
{
    return cc_span_is(k->form, opening) - cc_span_is(k->form, closing);
}

/* The words cannot be cut from the text as they stand: put them together. */
static cc_span compose(const cc_article *article, const cc_sentence *s, const int32_t *token, uint32_t n, bool named,
                       cc_arena *a)
{
    cc_buffer b = {0};
    for (uint32_t i = 0; i < n; i++) {
        const cc_token *t = &s->token[token[i]];
        bool comma = cc_span_is(t->form, ","); /* of two around words that were left out one is enough */
        if (comma && !named && i + 1 < n && encloses_gap(s, token[i], token[i + 1])) continue;
        if (comma && i > 0 && cc_span_is(s->token[token[i - 1]].form, ",")) continue;
        bool space = i > 0 && !comma && (token[i] != token[i - 1] + 1 || s->token[token[i - 1]].space_after);
        /* "[W]e left", "a "never-say-never"-style answer" without its marks */
        if (i > 0 && token[i] == token[i - 1] + 2 && (bracket(t - 1, "[", "]") != 0 || cc_is_quote_mark(t - 1)))
            space = s->token[token[i - 1]].space_after || t[-1].space_after;
        cc_span owner = named ? cc_pronoun_name(article, s, t) : CC_LIT("");
        if (named && owner.len == 0 && i == 0) owner = owner_of_whose(article, s, token[i], n == 1, a);
        add_word(&b, owner.len > 0 ? owner : t->form, space);
        bool plural = cc_span_is(t->lower, "their") && cc_span_ends(owner, "s");
        bool owns = t->xpos == CC_XPOS_PRPS || (t->xpos == CC_XPOS_PRP && t->deprel == CC_DEP_NMOD_POSS);
        if (owner.len > 0 && owns) cc_buffer_text(&b, plural ? "'" : "'s");
    }
    cc_span text = cc_arena_copy(a, cc_buffer_span(&b));
    cc_buffer_free(&b);
    return text;
}

/* A whole clause keeps its own words: names in the place of its pronouns would read badly and quote wrongly. */
static bool has_verb(const cc_sentence *s, const int32_t *token, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (s->token[token[i]].upos == CC_UPOS_VERB || s->token[token[i]].upos == CC_UPOS_AUX) return true;
    return false;
}

static bool is_plain(const cc_article *article, const cc_sentence *s, const int32_t *token, uint32_t n, bool named,
                     cc_span cut)
{
    if (token[n - 1] - token[0] != (int32_t)n - 1) return false;
    if (named && noun_of_whose(s, token[0]) != CC_NO_TOKEN) return false;
    for (uint32_t i = 0; i < n; i++)
        if (named && cc_pronoun_name(article, s, &s->token[token[i]]).len > 0) return false;
    for (size_t i = 0; i < cut.len; i++)
        if ((unsigned char)cut.ptr[i] < ' ') return false;
    return true;
}

static bool opens_quote(const cc_sentence *s, int32_t t)
{
    const cc_token *k = &s->token[t];
    if (cc_span_is(k->form, "\"") || cc_span_is(k->form, "'"))
        return !k->space_after && (t == 0 || s->token[t - 1].space_after);
    return k->xpos == CC_XPOS_OPENQUOTE || cc_span_is(k->form, "\xE2\x80\x9C");
}

/* 6'3": behind a figure, and nothing is quoted that it could end. */
static bool is_of_measure(const cc_sentence *s, int32_t t)
{
    const cc_token *k = t == 0 ? NULL : &s->token[t - 1];
    char last = k == NULL || k->end != s->token[t].start ? ' ' : k->form.ptr[k->form.len - 1];
    if (last < '0' || last > '9') return false;
    bool open = false;
    for (int32_t i = 0; i < t; i++) open ^= cc_is_quote_mark(&s->token[i]) && !cc_span_is(s->token[i].form, "'");
    return !open;
}

/* Some mark has its partner outside the phrase: "an |incorrect" and "unfounded| report" is cut at both ends. */
static bool has_lone_mark(const cc_sentence *s, const int32_t *token, uint32_t n)
{
    bool open = false;
    for (uint32_t i = 0; i < n; i++) {
        if (!cc_is_quote_mark(&s->token[token[i]]) || is_of_measure(s, token[i])) continue;
        if (opens_quote(s, token[i]) == open) return true;
        open = !open;
    }
    return open;
}

/* A mark or bracket whose partner stands outside the phrase is none of its words: "from [the ministry" is cut off. */
static uint32_t drop_lone_mark(const cc_sentence *s, const int32_t *token, uint32_t n, int32_t *out)
{
    uint32_t kept = 0;
    int round = 0, square = 0;
    bool lone = has_lone_mark(s, token, n);
    for (uint32_t i = 0; i < n; i++) {
        const cc_token *k = &s->token[token[i]];
        round += bracket(k, "(", ")");
        square += bracket(k, "[", "]");
    }
    for (uint32_t i = 0; i < n; i++) {
        const cc_token *k = &s->token[token[i]];
        bool cut = (lone && cc_is_quote_mark(k) && !is_of_measure(s, token[i])) ||
                   (round != 0 && bracket(k, "(", ")") != 0) || (square != 0 && bracket(k, "[", "]") != 0);
        if (!cut) out[kept++] = token[i];
    }
    return kept;
}

cc_span cc_phrase_read(const cc_article *article, const cc_sentence *s, const int32_t *given, uint32_t n, cc_arena *a)
{
    int32_t token[CC_PHRASE_ROOM];
    n = drop_lone_mark(s, given, n > CC_PHRASE_ROOM ? CC_PHRASE_ROOM : n, token);
    if (n == 0) return CC_LIT("");
    n = cc_phrase_add_whole_words(s, token, n);
    cc_span cut = cc_article_slice(article, s->token[token[0]].start, s->token[token[n - 1]].end);
    bool named = !has_verb(s, token, n);
    return is_plain(article, s, token, n, named, cut) ? cut : compose(article, s, token, n, named, a);
}

cc_span cc_phrase_text(const cc_article *article, const cc_sentence *s, int32_t head, unsigned kinds, cc_arena *a)
{
    int32_t token[CC_PHRASE_ROOM];
    cc_span name = cc_phrase_name(article, s, head, kinds);
    if (name.len == 0 && !(kinds & CC_PHRASE_WORDS)) name = cc_phrase_antecedent(article, s, head, a);
    if (name.len > 0) return name;
    uint32_t n = cc_phrase_tokens(s, head, kinds, token, CC_PHRASE_ROOM);
    return n == 0 ? s->token[head].form : cc_phrase_read(article, s, token, n, a);
}
