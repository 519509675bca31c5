/* Repairs where somebody says something: who, and what. */
#include "language/repair_tree.h"

/* Verbs that report speech wherever they stand: grammar, not opinion, so no table of rules/. */
static const char *const speech_verbs[] = {
    "say",      "tell",     "add",       "note",    "warn",      "answer", "respond",     "reply",
    "report",   "announce", "state",     "explain", "argue",     "insist", "claim",       "declare",
    "admit",    "deny",     "confirm",   "stress",  "emphasize", "assert", "acknowledge", "remark",
    "comment",  "suggest",  "tweet",     "write",   "continue",  "retort", "allege",      "recall",
    "conclude", "quip",     "reiterate", "repeat",  "predict",   "reveal", "disclose",
};

static bool is_speech(const cc_sentence *s, int32_t v)
{
    return at(s, v)->upos == CC_UPOS_VERB && CC_AMONG(at(s, v)->lemma, speech_verbs);
}

/* "said Thursday that ...": a day is neither what is said nor whom it is said to. */
static void free_day(cc_sentence *s, int32_t v)
{
    CC_FOR_CHILDREN(s, v, c) {
        bool object = relation(s, c) == CC_DEP_OBJ || relation(s, c) == CC_DEP_IOBJ;
        if (!object || !is_day(at(s, c)->lower) || cc_child(s, c, CC_DEP_CASE) != NONE) continue;
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
    if (o < v || has_content(s, v) || !cc_span_is(at(s, v)->lemma, "tell") || CC_AMONG(at(s, o)->lemma, told)) return;
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

/* Words at the start of the sentence, no quotation mark among them and nothing but punctuation up to the speaker. */
static bool is_whole_quotation(const cc_sentence *s, int32_t c, int32_t speaker)
{
    int32_t first, last;
    bare_subtree(s, c, &first, &last);
    for (int32_t i = 0; i < first; i++)
        if (!is_punct(s, i)) return false;
    for (int32_t i = last + 1; i < speaker; i++)
        if (!is_punct(s, i)) return false;
    return !has_quote_between(s, first - 1, last + 1);
}

/* `"...," he added.`: in quotation marks before the speaker stands what is said, not when or where. */
static void take_quoted_clause(cc_sentence *s, int32_t v)
{
    int32_t subject = cc_child(s, v, CC_DEP_NSUBJ), first, last;
    if (subject == NONE || has_content(s, v)) return;
    bare_subtree(s, subject < v ? subject : v, &first, &last);
    if (subject > v) first = v;
    if (!is_behind_quotation(s, first)) return;
    CC_FOR_CHILDREN(s, v, c) {
        if (c >= first) continue;
        bool clause = relation(s, c) == CC_DEP_ADVCL && cc_child(s, c, CC_DEP_MARK) == NONE && has_subject(s, c);
        bool words = relation(s, c) == CC_DEP_OBL && is_whole_quotation(s, c, first);
        if (clause || words) at(s, c)->deprel = CC_DEP_CCOMP;
    }
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
    if (is_speech(s, content) && is_form(s, content + 1, ":")) return; /* 'Berg said: "I told them"' */
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
            if (relation(s, i) == CC_DEP_ADVCL || relation(s, i) == CC_DEP_DISCOURSE) at(s, i)->deprel = CC_DEP_CCOMP;
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

/* "added that said decision was wrong": what was said before, and no verb. */
static void free_said(cc_sentence *s, int32_t v)
{
    int32_t n = v + 1, that = v - 1;
    if (!is_form(s, v, "said") || !is_form(s, that, "that") || !is_within(s, n) || at(s, n)->upos != CC_UPOS_NOUN)
        return;
    int32_t c = at(s, n)->head;
    if (relation(s, n) != CC_DEP_NSUBJ || c < n || at(s, c)->head != v || relation(s, c) != CC_DEP_CCOMP) return;
    if (at(s, that)->head != v || cc_child(s, n, CC_DEP_DET) != NONE) return;
    change_places(s, c, v, CC_DEP_AMOD);
    at(s, v)->head = n;
    at(s, v)->xpos = CC_XPOS_VBN;
    at(s, that)->head = c;
    at(s, that)->deprel = CC_DEP_MARK;
    at(s, that)->upos = CC_UPOS_SCONJ;
    at(s, that)->xpos = CC_XPOS_IN;
    cc_sentence_link(s);
}

/* "revealing the envoy, Ada Berg, had been called": the clause goes on behind the second comma. */
static void find_split_content(cc_sentence *s, int32_t v)
{
    int32_t o = object_behind(s, v), first, last;
    if (o == NONE || cc_child(s, v, CC_DEP_CCOMP) != NONE) return;
    bare_subtree(s, o, &first, &last);
    int32_t aux = last + 2;
    if (!is_form(s, last + 1, ",") || !is_within(s, aux) || at(s, aux)->upos != CC_UPOS_AUX) return;
    int32_t c = at(s, aux)->head;
    bool beside = c > aux && (relation(s, c) == CC_DEP_PARATAXIS || relation(s, c) == CC_DEP_CONJ);
    if (!beside || has_subject(s, c) || cc_child(s, c, CC_DEP_CC) != NONE || !hang(s, c, v, CC_DEP_CCOMP)) return;
    hang(s, o, c, cc_child_exact(s, c, CC_DEP_AUX_PASS) == NONE ? CC_DEP_NSUBJ : CC_DEP_NSUBJ_PASS);
}

/* "..., the Post's Oslo bureau |reports|.": a verb with the noun right before it as a part of its word has its subject
 * there. */
static void find_reporter(cc_sentence *s, int32_t v)
{
    uint8_t x = at(s, v)->xpos;
    if (v == 0 || (x != CC_XPOS_VBZ && x != CC_XPOS_VBD) || has_subject(s, v)) return;
    cc_token *who = at(s, v - 1);
    if (who->head != v || who->deprel != CC_DEP_COMPOUND || !is_noun(s, v - 1)) return;
    who->deprel = CC_DEP_NSUBJ;
    for (int32_t i = 0; i < v - 1; i++) {
        cc_deprel d = relation(s, i);
        if (at(s, i)->head == v && (d == CC_DEP_DET || d == CC_DEP_AMOD || d == CC_DEP_COMPOUND || d == CC_DEP_NMOD))
            at(s, i)->head = v - 1;
    }
    cc_sentence_link(s);
}

/* In this order: what comes later relies on what came before. */
static void (*const repairs[])(cc_sentence *, int32_t) = {
    cc_speaker_tense,   find_reporter,   free_said,       turn_opening,       cc_speaker_turn, free_day,
    cc_speaker_between, cc_speaker_part, cc_speaker_join, cc_speaker_free,    free_participle, find_active,
    find_split_content, find_content,    find_told,       take_quoted_clause, take_quotation,  take_after_colon,
    turn_report,        join_quotation,  lift_adding,
};

void cc_repair_saying(cc_sentence *s, int32_t v)
{
    for (size_t i = 0; i < sizeof repairs / sizeof *repairs && is_speech(s, v); i++) repairs[i](s, v);
}
