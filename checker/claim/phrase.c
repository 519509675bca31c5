#include "claim/phrase.h"

/* A clause inside a phrase that only adds to it stands behind a comma. */
bool cc_is_behind_comma(const cc_sentence *s, int32_t t)
{
    int32_t first, last;
    cc_subtree(s, t, &first, &last);
    if (s->token[first].upos == CC_UPOS_PUNCT && cc_span_is(s->token[first].form, ",")) return true;
    return first > 0 && cc_span_is(s->token[first - 1].form, ",");
}

static bool is_clausal(cc_deprel main)
{
    return main == CC_DEP_NSUBJ || main == CC_DEP_CSUBJ || main == CC_DEP_AUX || main == CC_DEP_COP ||
           main == CC_DEP_MARK || main == CC_DEP_ADVCL || main == CC_DEP_EXPL || main == CC_DEP_PARATAXIS ||
           main == CC_DEP_CCOMP;
}

static bool is_clause_of_its_own(const cc_sentence *s, int32_t t)
{
    return s->token[t].upos == CC_UPOS_VERB || cc_child(s, t, CC_DEP_NSUBJ) != CC_NO_TOKEN ||
           cc_child(s, t, CC_DEP_AUX) != CC_NO_TOKEN || cc_child(s, t, CC_DEP_COP) != CC_NO_TOKEN;
}

static bool is_of_course(const cc_sentence *s, int32_t t)
{
    return cc_span_is(s->token[t].lower, "of") && t + 1 < (int32_t)s->count &&
           cc_span_is(s->token[t + 1].lower, "course");
}

static bool is_according_to(const cc_sentence *s, int32_t t)
{
    int32_t m = cc_child(s, t, CC_DEP_CASE);
    return m != CC_NO_TOKEN && cc_span_is(s->token[m].lower, "according");
}

/* "However, they were ready", "it is also ready", "was never ready": said of the clause, not of what somebody is. */
static bool is_of_clause(const cc_sentence *s, int32_t adverb, int32_t head)
{
    const cc_token *k = &s->token[adverb];
    bool with_only = adverb > 0 && cc_span_is(k->lower, "only") && s->token[adverb - 1].upos == CC_UPOS_PART;
    bool no_longer = adverb > 0 && cc_span_is(k->lower, "longer") && cc_span_is(s->token[adverb - 1].lower, "no");
    if (with_only || no_longer || k->upos == CC_UPOS_PART || cc_span_is(k->lower, "also") ||
        cc_span_is(k->lower, "never"))
        return true;
    CC_FOR_CHILDREN(s, head, t) {
        cc_deprel main = cc_deprel_main((cc_deprel)s->token[t].deprel);
        if (t > adverb && t < head && (main == CC_DEP_NSUBJ || main == CC_DEP_COP)) return true;
    }
    return false;
}

/* "was fired or had left": half of it says something else */
static bool is_joined_by_or(const cc_sentence *s, int32_t t)
{
    int32_t cc = cc_child(s, t, CC_DEP_CC);
    return cc != CC_NO_TOKEN && cc_span_is(s->token[cc].lower, "or");
}

/* "It seems to me, it would help": both stand in one quotation, and one speaker says all of it. */
static bool is_said_with(const cc_sentence *s, int32_t t, int32_t head)
{
    return t > head && s->token[t].quote >= 0 && s->token[t].quote == s->token[head].quote;
}

/* "He said the gate was shut, |and the crowd left|": behind what is said a clause of its own may be the outlet's, and so
 * may one with "but" ("claimed it was sold |but gave no proof|"). What has the same subject is said too, and so is
 * whatever stands before "he said" or repeats "that". */
static bool is_told_apart(const cc_sentence *s, int32_t t, int32_t head)
{
    const cc_token *k = &s->token[t];
    int32_t cc = cc_child(s, t, CC_DEP_CC);
    bool own = cc_child(s, t, CC_DEP_NSUBJ) != CC_NO_TOKEN;
    if (!own && k->upos != CC_UPOS_VERB) return false;
    if (cc == CC_NO_TOKEN && k->xpos == CC_XPOS_VBG && s->token[head].xpos != CC_XPOS_VBG) return true;
    if (is_joined_by_or(s, t)) return false;
    if (s->token[head].head > t || cc_child(s, t, CC_DEP_MARK) != CC_NO_TOKEN) return false;
    return own || (cc != CC_NO_TOKEN && cc_span_is(s->token[cc].lower, "but"));
}

static bool is_quote_mark(const cc_token *k)
{
    return k->xpos == CC_XPOS_OPENQUOTE || k->xpos == CC_XPOS_CLOSEQUOTE ||
           (k->upos == CC_UPOS_PUNCT && cc_span_is(k->lower, "\""));
}

/* "the story of a worker |Jon Berg| and his family", "the film |"Dust"|": the name right behind the noun, in marks or
 * not, says which it is. */
static bool names_directly(const cc_sentence *s, int32_t t)
{
    int32_t first, last;
    cc_subtree(s, t, &first, &last);
    const cc_token *noun = s->token[t].head < 0 ? NULL : &s->token[s->token[t].head];
    bool marked = first + 1 == t && is_quote_mark(&s->token[first]);
    bool whole = s->token[t].name >= 0; /* "the band |Alder Hill|" */
    for (int32_t k = first; k < t; k++) whole = whole && s->token[k].name == s->token[t].name;
    bool dated = noun != NULL && (noun->time >= 0 || s->token[t].time >= 0); /* "a report |Tuesday|" */
    return noun != NULL && !dated && s->token[t].upos == CC_UPOS_PROPN && noun->upos == CC_UPOS_NOUN &&
           first == s->token[t].head + 1 && (first == t || marked || whole);
}

/* "|38 metres| high", "an hour |away|": the measure makes the state. */
static bool is_measured(const cc_sentence *s, int32_t t, int32_t head)
{
    static const char *const ways[] = {"away", "old",  "late", "early", "ahead",  "apart", "long",   "tall",
                                       "high", "deep", "wide", "off",   "behind", "older", "younger"};
    const cc_token *k = &s->token[t], *h = &s->token[head];
    if (k->deprel == CC_DEP_OBL_UNMARKED) {
        int32_t first, last;
        cc_subtree(s, t, &first, &last);
        bool bare = s->token[first].upos != CC_UPOS_ADP && s->token[first].xpos != CC_XPOS_IN; /* "over three years" */
        return bare && t < head && (h->upos == CC_UPOS_ADJ || h->upos == CC_UPOS_ADV) && k->upos == CC_UPOS_NOUN &&
               (cc_child(s, t, CC_DEP_NUMMOD) != CC_NO_TOKEN || CC_AMONG(h->lower, ways));
    }
    return k->deprel == CC_DEP_ADVMOD && t == head + 1 && h->upos == CC_UPOS_NOUN && CC_AMONG(k->lower, ways) &&
           k->first_child == CC_NO_TOKEN;
}

/* "slow |and| needless talk": between two words that describe the noun; before them it joins the noun to another. */
static bool joins_attributes(const cc_sentence *s, int32_t cc, int32_t head)
{
    if (s->token[cc].deprel != CC_DEP_CC) return false;
    bool before = false, behind = false;
    CC_FOR_CHILDREN(s, head, t) {
        cc_deprel d = (cc_deprel)s->token[t].deprel;
        if (d != CC_DEP_AMOD && d != CC_DEP_COMPOUND && d != CC_DEP_CONJ && d != CC_DEP_NUMMOD) continue;
        before |= t < cc;
        behind |= t > cc && t < head;
    }
    return before && (behind || cc == head - 1);
}

/* "his brother, Jon Berg, |of Lund|", "signs, |like fever|": behind its comma it only adds to the noun. Of a thing that
 * something is done to, what it has and what is among it is told nowhere else and stays. */
static bool only_adds(const cc_sentence *s, int32_t t, unsigned kinds)
{
    static const char *const contents[] = {"including", "such", "like", "with", "without", "between", "except"};
    int32_t m = cc_child(s, t, CC_DEP_CASE);
    if (m == CC_NO_TOKEN || !cc_is_behind_comma(s, t)) return false;
    return (kinds & CC_PHRASE_BARE) || !CC_AMONG(s->token[m].lower, contents);
}

/* "was identified by her family |as Ada Berg|": what the verb says of somebody else. */
static bool is_named_as(const cc_sentence *s, int32_t t)
{
    int32_t m = cc_child(s, t, CC_DEP_CASE);
    return m != CC_NO_TOKEN && m < t && cc_span_is(s->token[m].lower, "as");
}

/* True where the subtree of this token is no part of the phrase. */
static bool is_left_out(const cc_sentence *s, int32_t t, int32_t head, unsigned kinds)
{
    const cc_token *k = &s->token[t];
    cc_deprel main = cc_deprel_main((cc_deprel)k->deprel);
    if (main == CC_DEP_DISCOURSE || main == CC_DEP_VOCATIVE || main == CC_DEP_REPARANDUM) return true;
    if (main == CC_DEP_PARATAXIS && (kinds & CC_PHRASE_CLAUSE) && is_said_with(s, t, head)) return false;
    if (main == CC_DEP_PARATAXIS || main == CC_DEP_LIST) return true;
    if (main == CC_DEP_ADVMOD && is_of_course(s, t)) return true;
    if ((main == CC_DEP_OBL || main == CC_DEP_NMOD) && is_according_to(s, t)) return true;
    if (main == CC_DEP_APPOS && !(kinds & CC_PHRASE_CLAUSE))
        return (k->head == head && (kinds & (CC_PHRASE_WORDS | CC_PHRASE_NOUN))) || !names_directly(s, t);
    if (main == CC_DEP_ACL && (k->head == head || k->xpos == CC_XPOS_VBN) && (kinds & CC_PHRASE_NOUN)) return true;
    bool of_noun =
        main == CC_DEP_CCOMP && k->head == head && k->xpos != CC_XPOS_VBG; /* "claims he had been suspended" */
    if (of_noun && (kinds & CC_PHRASE_NOUN) && s->token[head].upos == CC_UPOS_NOUN) return true;
    if (main == CC_DEP_ACL && !(kinds & CC_PHRASE_CLAUSE))
        return ((kinds & CC_PHRASE_BARE) && k->deprel == CC_DEP_ACL_RELCL && !cc_is_whoever(s, t, kinds)) ||
               cc_is_behind_comma(s, t);
    if (k->head != head) return false;
    if ((kinds & CC_PHRASE_LIGHT) && t > head && (main == CC_DEP_NMOD || main == CC_DEP_ACL)) return true;
    if ((kinds & CC_PHRASE_OWNED) && k->deprel == CC_DEP_NMOD_POSS) return true;
    if (main == CC_DEP_NMOD && t > head && !(kinds & CC_PHRASE_CLAUSE) && only_adds(s, t, kinds)) return true;
    if (main == CC_DEP_NMOD && t > head && (kinds & CC_PHRASE_BARE) && is_named_as(s, t)) return true;
    if (main == CC_DEP_CONJ && (kinds & CC_PHRASE_CLAUSE) && is_said_with(s, t, head)) return false;
    if (main == CC_DEP_CONJ && (kinds & CC_PHRASE_CLAUSE)) return is_told_apart(s, t, head);
    if ((kinds & CC_PHRASE_ALONE) && main == CC_DEP_CONJ) return true;
    if (main == CC_DEP_CC && (t < head ? !joins_attributes(s, t, head) : (kinds & CC_PHRASE_ALONE) != 0)) return true;
    if (main == CC_DEP_CASE && s->token[t].xpos == CC_XPOS_POS) return true;
    if (main == CC_DEP_CASE && !(kinds & CC_PHRASE_CASE)) return true;
    if (main == CC_DEP_MARK && !(kinds & CC_PHRASE_CASE)) return true;
    /* "the fire, which police are treating as arson": not which of the police */
    if (main == CC_DEP_DET && k->xpos == CC_XPOS_WDT && t > 0 && cc_span_is(s->token[t - 1].form, ",")) return true;
    if (main == CC_DEP_DET && !(kinds & (CC_PHRASE_DETERMINER | CC_PHRASE_CLAUSE)))
        return cc_span_is(k->lower, "the") || cc_span_is(k->lower, "a") || cc_span_is(k->lower, "an");
    if (!(kinds & CC_PHRASE_PREDICATE)) return false;
    if (is_clausal(main)) return true;
    if (is_measured(s, t, head)) return false;
    return main == CC_DEP_OBL || (main == CC_DEP_ADVMOD && t > head) ||
           (main == CC_DEP_CONJ && is_clause_of_its_own(s, t)) || (main == CC_DEP_ADVMOD && is_of_clause(s, t, head));
}

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

static uint32_t trim(const cc_sentence *s, int32_t *t, uint32_t n)
{
    while (n > 0 && is_edge(s, t[n - 1]) && !closes_bracket(s, t, n)) n--;
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

/* "a report Tuesday that said": inside the phrase as it stands, and of the verb above it. */
static bool is_elsewhere(const cc_sentence *s, int32_t t, int32_t first, int32_t last)
{
    const cc_token *k = &s->token[t];
    return k->time >= 0 && k->head >= 0 && (k->head < first || k->head > last) &&
           cc_deprel_main((cc_deprel)k->deprel) == CC_DEP_OBL;
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
        if (t != head && is_elsewhere(s, t, first, last)) continue;
        if (t == head || !is_left_out(s, t, head, kinds)) {
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
    return cc_whole_words(s, out, trim(s, out, n), room);
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
        /* "[W]e left" */
        if (i > 0 && token[i] == token[i - 1] + 2 && bracket(t - 1, "[", "]") != 0)
            space = s->token[token[i - 1]].space_after || t[-1].space_after;
        cc_span owner = named ? cc_pronoun_name(article, t) : CC_LIT("");
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
        if (named && cc_pronoun_name(article, &s->token[token[i]]).len > 0) return false;
    for (size_t i = 0; i < cut.len; i++)
        if ((unsigned char)cut.ptr[i] < ' ') return false;
    return true;
}

/* A mark or bracket whose partner stands outside the phrase is none of its words: "from [the ministry" is cut off. */
static uint32_t drop_lone_mark(const cc_sentence *s, const int32_t *token, uint32_t n, int32_t *out)
{
    uint32_t marks = 0, kept = 0;
    int round = 0, square = 0;
    for (uint32_t i = 0; i < n; i++) {
        const cc_token *k = &s->token[token[i]];
        marks += is_quote_mark(k);
        round += bracket(k, "(", ")");
        square += bracket(k, "[", "]");
    }
    for (uint32_t i = 0; i < n; i++) {
        const cc_token *k = &s->token[token[i]];
        bool lone = (marks % 2 != 0 && is_quote_mark(k)) || (round != 0 && bracket(k, "(", ")") != 0) ||
                    (square != 0 && bracket(k, "[", "]") != 0);
        if (!lone) out[kept++] = token[i];
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
