#include "language/repair.h"

#include <stddef.h>

enum { NONE = CC_NO_TOKEN };

/* Verbs that report speech wherever they stand: grammar, not opinion, so no table of rules/. */
static const char *const speech_verbs[] = {
    "say",       "tell",    "add",         "note",   "warn",      "answer",  "respond", "reply", "report",   "announce",
    "state",     "explain", "argue",       "insist", "claim",     "declare", "admit",   "deny",  "confirm",  "stress",
    "emphasize", "assert",  "acknowledge", "remark", "comment",   "suggest", "tweet",   "write", "continue", "retort",
    "allege",    "recall",  "conclude",    "quip",   "reiterate", "repeat",  "predict",
};

static const char *const days[] = {"monday",   "tuesday", "wednesday", "thursday",  "friday",
                                   "saturday", "sunday",  "today",     "yesterday", "tomorrow"};

static bool is_among(cc_span word, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (cc_span_is_nocase(word, words[i])) return true;
    return false;
}
#define AMONG(word, list) is_among((word), (list), sizeof(list) / sizeof *(list))

static cc_token *at(const cc_sentence *s, int32_t i)
{
    return &s->token[i];
}

static bool is_within(const cc_sentence *s, int32_t i)
{
    return i >= 0 && i < (int32_t)s->count;
}

static bool is_speech(const cc_sentence *s, int32_t v)
{
    return at(s, v)->upos == CC_UPOS_VERB && AMONG(at(s, v)->lemma, speech_verbs);
}

static bool is_form(const cc_sentence *s, int32_t i, const char *text)
{
    return is_within(s, i) && cc_span_is(at(s, i)->lower, text);
}

static bool is_quote_mark(const cc_sentence *s, int32_t i)
{
    return is_within(s, i) && at(s, i)->upos == CC_UPOS_PUNCT &&
           (is_form(s, i, "\"") || is_form(s, i, "'") || is_form(s, i, "''") || is_form(s, i, "``"));
}

static bool is_punct(const cc_sentence *s, int32_t i)
{
    return is_within(s, i) && at(s, i)->upos == CC_UPOS_PUNCT;
}

static cc_deprel relation(const cc_sentence *s, int32_t i)
{
    return cc_deprel_main((cc_deprel)at(s, i)->deprel);
}

static bool is_noun(const cc_sentence *s, int32_t i)
{
    return at(s, i)->upos == CC_UPOS_NOUN || at(s, i)->upos == CC_UPOS_PROPN || at(s, i)->upos == CC_UPOS_PRON;
}

static bool has_subject(const cc_sentence *s, int32_t v)
{
    return cc_child(s, v, CC_DEP_NSUBJ) != NONE || cc_child(s, v, CC_DEP_CSUBJ) != NONE;
}

static bool has_quote_between(const cc_sentence *s, int32_t a, int32_t b)
{
    for (int32_t i = a + 1; i < b; i++)
        if (is_quote_mark(s, i)) return true;
    return false;
}

/* Hang i below head; the links are made anew, so no list of children may be walked on. */
static bool hang(cc_sentence *s, int32_t i, int32_t head, cc_deprel relation_now)
{
    if (i == head || cc_is_below(s, head, i)) return false;
    if (at(s, i)->head == head && at(s, i)->deprel == relation_now) return false;
    at(s, i)->head = head;
    at(s, i)->deprel = (uint8_t)relation_now;
    cc_sentence_link(s);
    return true;
}

/* `up`, which is below `down`, takes its place; down hangs below it as `now`. */
static void change_places(cc_sentence *s, int32_t up, int32_t down, cc_deprel now)
{
    at(s, up)->head = at(s, down)->head;
    at(s, up)->deprel = at(s, down)->deprel;
    at(s, down)->head = up;
    at(s, down)->deprel = (uint8_t)now;
    cc_sentence_link(s);
}

/* The child with this relation other than `but`, leftmost. */
static int32_t other_child(const cc_sentence *s, int32_t head, cc_deprel main_type, int32_t but)
{
    CC_FOR_CHILDREN(s, head, c)
        if (c != but && relation(s, c) == main_type) return c;
    return NONE;
}

/* The subtree without the punctuation at its ends. */
static void bare_subtree(const cc_sentence *s, int32_t i, int32_t *first, int32_t *last)
{
    cc_subtree(s, i, first, last);
    while (*first < i && is_punct(s, *first)) ++*first;
    while (*last > i && is_punct(s, *last)) --*last;
}

/* A quotation mark in the punctuation right before the token. */
static bool opens_quotation(const cc_sentence *s, int32_t i)
{
    for (i--; is_punct(s, i); i--)
        if (is_quote_mark(s, i)) return true;
    return false;
}

/* "said Thursday that ...": a day is neither what is said nor whom it is said to. */
static void free_day(cc_sentence *s, int32_t v)
{
    CC_FOR_CHILDREN(s, v, c) {
        bool object = relation(s, c) == CC_DEP_OBJ || relation(s, c) == CC_DEP_IOBJ;
        if (!object || !AMONG(at(s, c)->lower, days) || cc_child(s, c, CC_DEP_CASE) != NONE) continue;
        at(s, c)->deprel = CC_DEP_OBL_UNMARKED;
    }
}

static bool has_that(const cc_sentence *s, int32_t clause)
{
    CC_FOR_CHILDREN(s, clause, c)
        if (is_form(s, c, "that") && (relation(s, c) == CC_DEP_MARK || at(s, c)->upos == CC_UPOS_SCONJ)) return true;
    return false;
}

static bool has_content(const cc_sentence *s, int32_t v)
{
    CC_FOR_CHILDREN(s, v, c)
        if (relation(s, c) == CC_DEP_CCOMP || relation(s, c) == CC_DEP_XCOMP ||
            (relation(s, c) == CC_DEP_PARATAXIS && c > v))
            return true;
    return false;
}

/* A clause with "that" somewhere below a noun: "told reporters that ...", "said in answer to them that ..." */
static int32_t find_lost_content(const cc_sentence *s, int32_t noun, int depth)
{
    CC_FOR_CHILDREN(s, noun, c) {
        if (c < noun) continue;
        if ((relation(s, c) == CC_DEP_ACL || relation(s, c) == CC_DEP_ADVCL) && has_that(s, c)) return c;
        int32_t below = depth > 0 && relation(s, c) == CC_DEP_NMOD ? find_lost_content(s, c, depth - 1) : NONE;
        if (below != NONE) return below;
    }
    return NONE;
}

static int32_t object_behind(const cc_sentence *s, int32_t v)
{
    CC_FOR_CHILDREN(s, v, c)
        if (c > v && relation(s, c) == CC_DEP_OBJ) return c;
    return NONE;
}

/* "saying his words reflected their problems": what has an object is no passive participle, its noun is its subject. */
static void find_active(cc_sentence *s, int32_t v)
{
    int32_t o = object_behind(s, v), c = o == NONE ? NONE : cc_child_exact(s, o, CC_DEP_ACL);
    if (c == NONE || c < o || has_content(s, v) || (at(s, c)->xpos != CC_XPOS_VBN && at(s, c)->xpos != CC_XPOS_VBD))
        return;
    if (cc_child(s, c, CC_DEP_OBJ) < c || has_subject(s, c) || cc_child(s, c, CC_DEP_MARK) != NONE) return;
    at(s, c)->head = v;
    at(s, c)->deprel = CC_DEP_CCOMP;
    at(s, c)->xpos = CC_XPOS_VBD;
    at(s, o)->head = c;
    at(s, o)->deprel = CC_DEP_NSUBJ;
    cc_sentence_link(s);
}

/* "we used to say: it takes ...": what follows the colon is said. */
static void take_after_colon(cc_sentence *s, int32_t v)
{
    if (has_content(s, v) || !is_form(s, v + 1, ":")) return;
    for (int32_t i = v + 2; i < (int32_t)s->count; i++) {
        if (is_punct(s, i) || at(s, i)->head > v + 1) continue;
        bool clause =
            relation(s, i) == CC_DEP_PARATAXIS || relation(s, i) == CC_DEP_CCOMP || relation(s, i) == CC_DEP_CONJ;
        if (clause && at(s, i)->upos != CC_UPOS_NOUN) hang(s, i, v, CC_DEP_CCOMP);
        return;
    }
}

/* "told reporters that he ...": of who is told nothing is said; the relative pronoun is none. Stories are another
 * matter. */
static void find_told(cc_sentence *s, int32_t v)
{
    static const char *const told[] = {"story", "tale", "lie", "truth", "joke", "thing", "news", "something", "secret"};
    int32_t o = cc_child(s, v, CC_DEP_OBJ), that;
    if (o == NONE) o = cc_child(s, v, CC_DEP_IOBJ);
    if (o < v || has_content(s, v) || !cc_span_is(at(s, v)->lemma, "tell") || AMONG(at(s, o)->lemma, told)) return;
    CC_FOR_CHILDREN(s, o, c) {
        int32_t subject = cc_child(s, c, CC_DEP_NSUBJ);
        that = o + 1;
        if (at(s, c)->deprel != CC_DEP_ACL_RELCL || subject <= that || !is_form(s, that, "that") ||
            at(s, that)->head != c)
            continue;
        at(s, that)->deprel = CC_DEP_MARK;
        at(s, that)->upos = CC_UPOS_SCONJ;
        at(s, that)->xpos = CC_XPOS_IN;
        hang(s, c, v, CC_DEP_CCOMP);
        return;
    }
}

static void find_content(cc_sentence *s, int32_t v)
{
    if (has_content(s, v)) return;
    CC_FOR_CHILDREN(s, v, c) {
        /* A clause with a subject, but nothing that joins it to the speaker's: "says the mood is (calm)". */
        if (c > v && relation(s, c) == CC_DEP_CONJ && has_subject(s, c) && cc_child(s, c, CC_DEP_CC) == NONE &&
            !has_quote_between(s, v, cc_child(s, c, CC_DEP_NSUBJ))) {
            at(s, c)->deprel = CC_DEP_CCOMP;
            return;
        }
        bool beside = relation(s, c) == CC_DEP_OBJ || relation(s, c) == CC_DEP_IOBJ || relation(s, c) == CC_DEP_OBL ||
                      relation(s, c) == CC_DEP_ADVMOD;
        int32_t clause = c > v && beside ? find_lost_content(s, c, 2) : NONE;
        if (clause != NONE && hang(s, clause, v, CC_DEP_CCOMP)) return;
    }
}

/* A bare name that the tree takes for what is said. */
static int32_t name_said_to_be(const cc_sentence *s, int32_t v)
{
    CC_FOR_CHILDREN(s, v, c)
        if (c > v && relation(s, c) == CC_DEP_CCOMP && at(s, c)->upos == CC_UPOS_PROPN && !has_subject(s, c)) return c;
    return NONE;
}

/* ", reported CNN." and "," said the governor of Texas: what follows the verb, and ends the clause, is who said it. */
static void turn_speaker(cc_sentence *s, int32_t v)
{
    if (has_subject(s, v) || v == 0 || !is_punct(s, v - 1) || at(s, v)->xpos == CC_XPOS_VBG ||
        at(s, v)->xpos == CC_XPOS_VB)
        return;
    int32_t o = cc_child(s, v, CC_DEP_OBJ), first, last;
    if (o == NONE) o = cc_child(s, v, CC_DEP_IOBJ);
    if (o == NONE) o = name_said_to_be(s, v);
    if (o == NONE || o < v || !is_noun(s, o) || at(s, o)->xpos == CC_XPOS_PRP) return;
    if (at(s, o)->upos == CC_UPOS_NOUN && !has_quote_between(s, v - 3, v)) return;
    bare_subtree(s, o, &first, &last);
    if (first != v + 1 || (is_within(s, last + 1) && !is_punct(s, last + 1))) return;
    at(s, o)->deprel = CC_DEP_NSUBJ;
    if (relation(s, v) == CC_DEP_CONJ && cc_child(s, v, CC_DEP_CC) == NONE) at(s, v)->deprel = CC_DEP_PARATAXIS;
}

/* Spokeswoman and name both as subjects: one of them belongs to the other; or one to what is said. */
static void join_subjects(cc_sentence *s, int32_t v)
{
    int32_t a = cc_child(s, v, CC_DEP_NSUBJ), b = a == NONE ? NONE : other_child(s, v, CC_DEP_NSUBJ, a);
    if (b == NONE || b > v) return;
    int32_t said = cc_child(s, v, CC_DEP_CCOMP);
    if (a < said && said < b && !has_subject(s, said)) {
        hang(s, a, said, CC_DEP_NSUBJ);
        return;
    }
    int32_t first, last, from, to;
    bare_subtree(s, a, &first, &last);
    bare_subtree(s, b, &from, &to);
    if (last + 1 == from && at(s, a)->upos == CC_UPOS_NOUN && at(s, b)->upos == CC_UPOS_PROPN)
        hang(s, a, b, CC_DEP_NMOD_DESC);
    else if (last + 2 == from && is_form(s, last + 1, ",") && is_noun(s, b) && at(s, b)->upos != CC_UPOS_PRON)
        hang(s, b, a, CC_DEP_APPOS);
}

/* "Mayor Lund left", "A magnitude 6.3 earthquake struck": two subjects side by side are one noun phrase. */
static void join_phrase(cc_sentence *s, int32_t v)
{
    int32_t a = cc_child(s, v, CC_DEP_NSUBJ), b = a == NONE ? NONE : other_child(s, v, CC_DEP_NSUBJ, a);
    if (b == NONE || b > v || AMONG(at(s, a)->lower, days)) return;
    bool named = at(s, a)->upos == CC_UPOS_PROPN && at(s, b)->upos == CC_UPOS_PROPN;
    if (!named && (at(s, a)->upos != CC_UPOS_NOUN || at(s, b)->upos != CC_UPOS_NOUN)) return;
    int32_t first, last, from, to;
    cc_subtree(s, a, &first, &last);
    cc_subtree(s, b, &from, &to);
    if (last != a || last + 1 != from || cc_child(s, b, CC_DEP_DET) != NONE) return;
    int32_t article = cc_child(s, a, CC_DEP_DET);
    if (hang(s, a, b, named ? CC_DEP_NMOD_DESC : CC_DEP_COMPOUND) && article != NONE) hang(s, article, b, CC_DEP_DET);
}

/* "is 40 metres long": behind a measure and a copula stands an adjective. */
static void find_measured(cc_sentence *s, int32_t i)
{
    if (at(s, i)->upos == CC_UPOS_ADV && i > 0 && at(s, i - 1)->head == i && at(s, i - 1)->upos == CC_UPOS_NOUN &&
        cc_child(s, i, CC_DEP_COP) != NONE)
        at(s, i)->upos = CC_UPOS_ADJ, at(s, i)->xpos = CC_XPOS_JJ;
}

/* "climbed out of the wreck unharmed": how somebody is, not where. */
static void free_depictive(cc_sentence *s, int32_t i)
{
    if (at(s, i)->upos == CC_UPOS_ADJ && relation(s, i) == CC_DEP_OBL && cc_child(s, i, CC_DEP_CASE) == NONE &&
        cc_child(s, i, CC_DEP_DET) == NONE)
        at(s, i)->deprel = CC_DEP_XCOMP;
}

/* Closing quote and another mark, in either order, end right before the token. */
static bool is_behind_quotation(const cc_sentence *s, int32_t i)
{
    bool quote = false, other = false;
    for (; i > 0 && is_punct(s, i - 1); i--) {
        if (is_quote_mark(s, i - 1)) quote = true;
        else other = true;
    }
    return quote && other && i > 0;
}

/* A participle without subject and auxiliary; the tagger may have taken it for a past tense. */
static bool is_bare_verb(const cc_sentence *s, int32_t v)
{
    uint8_t x = at(s, v)->xpos;
    return (x == CC_XPOS_VBN || x == CC_XPOS_VBG || x == CC_XPOS_VBD) && !has_subject(s, v);
}

/* "Asked about it, she said ..." with the participle above: the speaker's clause is the main one. */
static void turn_opening(cc_sentence *s, int32_t v)
{
    int32_t opening = at(s, v)->head, first, last;
    if (opening == NONE || opening > v || relation(s, v) != CC_DEP_PARATAXIS || !has_subject(s, v) ||
        !is_bare_verb(s, opening))
        return;
    bare_subtree(s, opening, &first, &last);
    if (first != opening || first != 0 || has_quote_between(s, 0, cc_child(s, v, CC_DEP_NSUBJ))) return;
    change_places(s, v, opening, CC_DEP_ADVCL);
    for (int32_t i = v + 1; i < (int32_t)s->count; i++)
        if (at(s, i)->head == opening) at(s, i)->head = v;
    cc_sentence_link(s);
}

/* `"...," he added.`: a clause in quotation marks before the speaker is what is said, not when. */
static void take_quoted_clause(cc_sentence *s, int32_t v)
{
    int32_t subject = cc_child(s, v, CC_DEP_NSUBJ), first, last;
    if (subject == NONE || has_content(s, v)) return;
    bare_subtree(s, subject < v ? subject : v, &first, &last);
    if (subject > v) first = v;
    if (!is_behind_quotation(s, first)) return;
    CC_FOR_CHILDREN(s, v, c)
        if (c < first && relation(s, c) == CC_DEP_ADVCL && cc_child(s, c, CC_DEP_MARK) == NONE && has_subject(s, c))
            at(s, c)->deprel = CC_DEP_CCOMP;
}

/* "Asked about it, she said ...", "said when asked about it": a participle without a subject says when, not what. */
static void free_participle(cc_sentence *s, int32_t v)
{
    CC_FOR_CHILDREN(s, v, c) {
        bool content = relation(s, c) == CC_DEP_CCOMP || relation(s, c) == CC_DEP_CSUBJ;
        if (!content || !is_bare_verb(s, c)) continue;
        if (cc_child(s, c, CC_DEP_AUX) != NONE || cc_child(s, c, CC_DEP_COP) != NONE) continue;
        int32_t first, last;
        bare_subtree(s, c, &first, &last);
        bool opens = c < v && first == 0 && !is_quote_mark(s, 0) && is_form(s, last + 1, ",");
        bool when = c > v && (is_form(s, first, "when") || is_form(s, first, "while"));
        bool follows = c > v && at(s, c)->xpos == CC_XPOS_VBG && first == c && is_form(s, c - 1, ",");
        if (opens || when || follows) at(s, c)->deprel = CC_DEP_ADVCL;
    }
}

/* A comma right before the token, quotation marks between them left out. */
static bool is_behind_comma(const cc_sentence *s, int32_t i)
{
    for (i--; is_quote_mark(s, i);) i--;
    return is_form(s, i, ",");
}

/* "He noted that it helps ..., adding that ...": who adds is who noted, not what helps. */
static void lift_adding(cc_sentence *s, int32_t v)
{
    if (at(s, v)->xpos != CC_XPOS_VBG || v == 0 || !is_behind_comma(s, v) || has_subject(s, v)) return;
    int32_t head = at(s, v)->head, doer = head;
    if (head == NONE || head > v || relation(s, v) == CC_DEP_CONJ) return;
    for (int32_t up = at(s, head)->head; up != NONE; up = at(s, up)->head)
        if (up < v && is_speech(s, up) && (has_subject(s, up) || relation(s, up) == CC_DEP_CONJ)) {
            hang(s, v, up, CC_DEP_ADVCL);
            return;
        }
    while (!has_subject(s, doer) && at(s, doer)->head != NONE) doer = at(s, doer)->head;
    if (doer != head && doer < v && at(s, doer)->upos == CC_UPOS_VERB && has_subject(s, doer))
        hang(s, v, doer, CC_DEP_ADVCL);
}

/* `"... ," he added.`, "..., its lawyer told the court.": the speaker's clause at the end, hung below what was said, is
 * turned round. */
static void turn_report(cc_sentence *s, int32_t v)
{
    int32_t content = at(s, v)->head, subject = cc_child(s, v, CC_DEP_NSUBJ), first, last;
    bool beside = relation(s, v) == CC_DEP_PARATAXIS;
    if (content == NONE || content > v || (!beside && relation(s, v) != CC_DEP_CCOMP)) return;
    if (subject == NONE || has_content(s, v) || (beside && relation(s, content) != CC_DEP_ROOT)) return;
    bare_subtree(s, v, &first, &last);
    for (int32_t i = last + 1; i < (int32_t)s->count; i++)
        if (!is_punct(s, i)) return;
    if (!is_behind_quotation(s, first) && !(beside && is_form(s, first - 1, ","))) return;
    /* Up to the top of the quotation. */
    while (relation(s, content) != CC_DEP_ROOT && at(s, content)->head != NONE) content = at(s, content)->head;
    if (at(s, v)->head != content && !hang(s, v, content, CC_DEP_CCOMP)) return;
    change_places(s, v, content, CC_DEP_CCOMP);
}

/* `"A," he said, "and B."`: B goes on with A; the speaker's clause stands between them. */
static void join_quotation(cc_sentence *s, int32_t v)
{
    int32_t before = NONE, after = NONE;
    CC_FOR_CHILDREN(s, v, c) {
        if (c < v && before == NONE && relation(s, c) == CC_DEP_CCOMP) before = c;
        bool clause =
            relation(s, c) == CC_DEP_CONJ || relation(s, c) == CC_DEP_PARATAXIS || relation(s, c) == CC_DEP_CCOMP;
        if (c > v && after == NONE && clause) after = c;
    }
    if (before == NONE || after == NONE || !has_quote_between(s, before, v)) return;
    int32_t first, last;
    bare_subtree(s, after, &first, &last);
    if (!opens_quotation(s, first)) return;
    bool joined = cc_child(s, after, CC_DEP_CC) != NONE;
    at(s, after)->head = before;
    at(s, after)->deprel = joined ? CC_DEP_CONJ : CC_DEP_PARATAXIS;
    change_places(s, before, v, CC_DEP_PARATAXIS);
}

/* `by saying, "..."`: the quotation that opens behind a verb of saying without content is its content. */
static void take_quotation(cc_sentence *s, int32_t v)
{
    int32_t open = v + 1;
    if (has_content(s, v) || cc_child(s, v, CC_DEP_OBJ) > v) return;
    if (is_form(s, open, ",") || is_form(s, open, ":")) open++;
    if (!is_quote_mark(s, open)) return;
    int32_t close = open + 1;
    while (is_within(s, close) && !is_quote_mark(s, close)) close++;
    for (int32_t i = open + 1; i < close && is_within(s, i); i++) {
        int32_t head = at(s, i)->head;
        bool top = head == NONE || head <= open || head >= close;
        if (!top || is_punct(s, i)) continue;
        if (head == v) {
            if (relation(s, i) == CC_DEP_ADVCL) at(s, i)->deprel = CC_DEP_CCOMP;
        } else if (cc_is_below(s, v, i)) {
            /* v hangs below its own content: it takes that one's place under the head above. */
            int32_t above = at(s, i)->head;
            if (above == NONE) return;
            at(s, v)->head = above;
            at(s, v)->deprel = CC_DEP_ADVCL;
            at(s, i)->head = v;
            at(s, i)->deprel = CC_DEP_CCOMP;
            cc_sentence_link(s);
        } else if (relation(s, i) == CC_DEP_PARATAXIS || relation(s, i) == CC_DEP_CCOMP ||
                   relation(s, i) == CC_DEP_ADVCL) {
            hang(s, i, v, CC_DEP_CCOMP);
        }
        return;
    }
}

/* Who does it, where a verb was taken for an attribute: the subject of the noun or, where that is the top of the
 * sentence, the name before the verb. */
static int32_t doer_before(const cc_sentence *s, int32_t noun, int32_t v)
{
    int32_t subject = cc_child(s, noun, CC_DEP_NSUBJ);
    if (subject != NONE || at(s, noun)->head != NONE) return subject;
    CC_FOR_CHILDREN(s, noun, c)
        if (c < v && at(s, c)->upos == CC_UPOS_PROPN) subject = c;
    return subject;
}

/* "Hale proposed video talks.": a past tense is no attribute; it is the verb that the clause lacks. */
static void raise_past_tense(cc_sentence *s, int32_t v)
{
    int32_t noun = at(s, v)->head, first, last;
    if (relation(s, v) != CC_DEP_AMOD || noun < v || (at(s, v)->xpos != CC_XPOS_VBD && at(s, v)->xpos != CC_XPOS_VBN))
        return;
    int32_t subject = doer_before(s, noun, v);
    if (subject == NONE || subject > v) return;
    if (at(s, v)->xpos == CC_XPOS_VBN) {
        /* No name stands before a participle that is an attribute: "the Hale proposed talks" would need an article,
         * too. */
        bare_subtree(s, subject, &first, &last);
        if (last + 1 != v || at(s, noun)->head != NONE || cc_child(s, noun, CC_DEP_DET) != NONE ||
            at(s, subject)->upos != CC_UPOS_PROPN)
            return;
        at(s, v)->xpos = CC_XPOS_VBD;
    }
    bool was_root = at(s, noun)->head == NONE;
    change_places(s, v, noun, CC_DEP_OBJ);
    for (int32_t i = 0; i < (int32_t)s->count; i++)
        if (at(s, i)->head == noun && (i < v || (was_root && is_punct(s, i)))) at(s, i)->head = v;
    at(s, subject)->deprel = CC_DEP_NSUBJ;
    cc_sentence_link(s);
}

/* "He had last spoken to her": "have" with a participle right behind it is an auxiliary, no verb of its own. */
static void join_perfect(cc_sentence *s, int32_t v)
{
    if (!cc_span_is(at(s, v)->lemma, "have")) return;
    int32_t spoken = v + 1;
    while (is_within(s, spoken) && at(s, spoken)->upos == CC_UPOS_ADV) spoken++;
    if (!is_within(s, spoken) || at(s, spoken)->head != v || relation(s, spoken) != CC_DEP_XCOMP ||
        at(s, spoken)->xpos != CC_XPOS_VBN)
        return;
    change_places(s, spoken, v, CC_DEP_AUX);
    at(s, v)->upos = CC_UPOS_AUX;
    for (int32_t i = 0; i < (int32_t)s->count; i++)
        if (at(s, i)->head == v) at(s, i)->head = spoken;
    cc_sentence_link(s);
}

static bool counts(const cc_sentence *s, int32_t i)
{
    return is_within(s, i) && (at(s, i)->upos == CC_UPOS_SYM || at(s, i)->upos == CC_UPOS_NUM);
}

/* "more than 40": the two words are one, and belong to the number. */
static void join_bound(cc_sentence *s, int32_t than)
{
    if (!is_form(s, than, "than") || than == 0 || !counts(s, than + 1)) return;
    if (!is_form(s, than - 1, "more") && !is_form(s, than - 1, "less") && !is_form(s, than - 1, "fewer")) return;
    int32_t number = than + 1;
    if (cc_is_below(s, number, than - 1) || cc_is_below(s, number, than)) return;
    hang(s, than - 1, number, CC_DEP_ADVMOD);
    hang(s, than, than - 1, CC_DEP_FIXED);
}

/* Who gets money, and how much: "paid the city $90", two objects. */
static const char *const giving[] = {"pay",   "repay", "give", "owe",  "lend",   "loan", "offer",   "award",
                                     "grant", "cost",  "fine", "save", "charge", "send", "promise", "earn"};

static void part_objects(cc_sentence *s, int32_t v)
{
    int32_t who = cc_child(s, v, CC_DEP_OBJ);
    if (who == NONE || who < v || counts(s, who) || !is_noun(s, who) || !AMONG(at(s, v)->lemma, giving)) return;
    CC_FOR_CHILDREN(s, v, c) {
        if (c < who || at(s, c)->upos != CC_UPOS_SYM || cc_child(s, c, CC_DEP_CASE) != NONE) continue;
        if (relation(s, c) != CC_DEP_OBL && relation(s, c) != CC_DEP_OBJ) continue;
        at(s, who)->deprel = CC_DEP_IOBJ;
        at(s, c)->deprel = CC_DEP_OBJ;
        return;
    }
}

/* "He fired near a school, hurting two": behind a preposition and before the comma is neither who hurts nor who is
 * hurt. */
static void free_place(cc_sentence *s, int32_t v)
{
    int32_t head = at(s, v)->head, first, last;
    if (at(s, v)->xpos != CC_XPOS_VBG || head == NONE || head > v || !is_form(s, v - 1, ",")) return;
    CC_FOR_CHILDREN(s, v, c) {
        bool argument = relation(s, c) == CC_DEP_OBJ || relation(s, c) == CC_DEP_NSUBJ;
        if (!argument || c > v || c < head || cc_child(s, c, CC_DEP_CASE) == NONE) continue;
        bare_subtree(s, c, &first, &last);
        if (last == v - 2 && hang(s, c, head, CC_DEP_OBL)) return;
    }
}

/* "He repaid $60,000 earlier this year": a time says when something was done, not which number it is. */
static void free_time(cc_sentence *s, int32_t i)
{
    int32_t number = at(s, i)->head;
    if (at(s, i)->deprel != CC_DEP_NMOD_UNMARKED || number == NONE || number > i || at(s, i)->upos == CC_UPOS_NUM)
        return;
    int32_t v = at(s, number)->head;
    if (!counts(s, number) || v == NONE || v > number || at(s, v)->upos != CC_UPOS_VERB) return;
    for (int32_t k = number + 1; k < i; k++)
        if (at(s, k)->head == number && at(s, k)->upos == CC_UPOS_ADV) at(s, k)->head = i;
    hang(s, i, v, CC_DEP_OBL_UNMARKED);
}

/* In this order: what comes later relies on what came before. */
static void (*const repairs[])(cc_sentence *, int32_t) = {
    turn_opening, turn_speaker,       free_day,       join_subjects,    free_participle, find_active,    find_content,
    find_told,    take_quoted_clause, take_quotation, take_after_colon, turn_report,     join_quotation, lift_adding,
};

/* Nothing longer is a sentence that somebody said. */
enum { LONGEST = 256 };

void cc_repair(cc_sentence *s)
{
    if (s->count > LONGEST) return;
    for (int32_t i = 1; i < (int32_t)s->count; i++) join_bound(s, i);
    for (int32_t v = 0; v < (int32_t)s->count; v++)
        if (at(s, v)->upos == CC_UPOS_VERB)
            part_objects(s, v), free_place(s, v), raise_past_tense(s, v), join_perfect(s, v), join_phrase(s, v);
        else free_time(s, v), free_depictive(s, v), find_measured(s, v);
    for (int32_t v = 0; v < (int32_t)s->count; v++) {
        if (!is_speech(s, v)) continue;
        for (size_t i = 0; i < sizeof repairs / sizeof *repairs; i++) repairs[i](s, v);
    }
}
