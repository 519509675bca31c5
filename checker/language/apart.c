#include "language/apart.h"

#include "language/repair_tree.h"

/* By their forms: lemmas are found later. */
static const char *const saying[] = {"said",      "says",     "announced", "announces", "reported",  "reports",
                                     "confirmed", "added",    "adds",      "confirms",  "explained", "claimed",
                                     "claims",    "insisted", "warned",    "noted",     "stated",    "argued",
                                     "admitted",  "revealed", "wrote",     "writes",    "stressed",  "acknowledged",
                                     "say",       "claim",    "warn",      "insist",    "argue",     "believe",
                                     "believes",  "believed", "fear",      "fears"},
                         *const announcing[] = {"promised", "vowed",     "pledged",   "predicted",
                                                "declared", "concluded", "testified", "recalled",
                                                "alleged",  "tweeted",   "conceded"},
                         *const telling[] = {"told", "tells", "informed", "assured"},
                         *const joining[] = {"if",      "when",   "after",    "before", "as",    "while",
                                             "because", "though", "although", "since",  "asked", "once"};

static bool is_finite_tag(uint8_t x)
{
    return x == CC_XPOS_VBD || x == CC_XPOS_VBZ || x == CC_XPOS_VBP;
}

static bool is_comma(const cc_sentence *s, int32_t i)
{
    return is_form(s, i, ",");
}

/* A word that a noun phrase without clauses may have. */
static bool is_of_phrase(const cc_sentence *s, int32_t i)
{
    switch (at(s, i)->upos) {
    case CC_UPOS_NOUN:
    case CC_UPOS_PROPN:
    case CC_UPOS_DET:
    case CC_UPOS_ADJ:
    case CC_UPOS_ADP:
    case CC_UPOS_NUM:
    case CC_UPOS_CCONJ:
    case CC_UPOS_SYM: return true;
    case CC_UPOS_PRON: return at(s, i)->xpos == CC_XPOS_PRP || at(s, i)->xpos == CC_XPOS_PRPS;
    case CC_UPOS_PART: return at(s, i)->xpos == CC_XPOS_POS;
    default: return at(s, i)->xpos == CC_XPOS_HYPH;
    }
}

static int32_t root_of(const cc_sentence *s, int32_t first, int32_t end)
{
    for (int32_t i = first; i < end; i++)
        if (at(s, i)->head == NONE) return i;
    return NONE;
}

/* --- ", the ministry said in a statement." ------------------------------------------------------------------ */

/* Right behind a verb of saying: "Friday", "Sept. 2", "later", "in a statement"; but "added to it". */
static bool is_when_or_where(const cc_sentence *s, int32_t verb)
{
    if (!is_within(s, verb + 1)) return false;
    const cc_token *next = at(s, verb + 1);
    if (is_day(next->lower) || next->upos == CC_UPOS_ADV || cc_span_ends(next->form, ".")) return true;
    static const char *const words[] = {"last", "this", "next", "late", "early"}; /* "last night" */
    if (CC_AMONG(next->lower, words)) return true;
    return next->upos == CC_UPOS_ADP && (!cc_span_is(next->lower, "to") || cc_span_starts(at(s, verb)->lower, "sa"));
}

/* What may follow the verb up to the end: whom it was told, where and when; nothing that is said. */
static bool is_tail(const cc_sentence *s, int32_t verb, int32_t end)
{
    if (verb + 1 == end) return true;
    if (CC_AMONG(at(s, verb)->lower, telling) ? !is_of_phrase(s, verb + 1) : !is_when_or_where(s, verb)) return false;
    for (int32_t i = verb + 1; i < end; i++)
        if (!is_of_phrase(s, i) && at(s, i)->upos != CC_UPOS_ADV) return false;
    return true;
}

static bool says(const cc_sentence *s, int32_t i, int32_t end)
{
    cc_span w = at(s, i)->lower;
    bool verb = at(s, i)->upos == CC_UPOS_VERB && (is_finite_tag(at(s, i)->xpos) || at(s, i)->xpos == CC_XPOS_VBN);
    bool plural = i + 1 == end && at(s, i)->xpos == CC_XPOS_NNS; /* "the Nordby Post reports." */
    bool ends = end >= 0 && CC_AMONG(w, announcing); /* they take objects where they do not end the sentence */
    return (verb || plural) && (CC_AMONG(w, saying) || CC_AMONG(w, telling) || ends);
}

/* The verb of saying whose report ends the sentence at `end`; NONE. */
static int32_t closing_verb(const cc_sentence *s, int32_t end)
{
    enum { REACH = 14 };
    for (int32_t i = end - 1; i > 2 && end - i <= REACH; i--) {
        if (says(s, i, end)) return is_tail(s, i, end) ? i : NONE;
        if (is_punct(s, i) && at(s, i)->xpos != CC_XPOS_HYPH) return NONE;
    }
    return NONE;
}

/* The comma before the last part of the sentence that ends at `end`; NONE where it is far or something else stands
 * there. */
static int32_t comma_before(const cc_sentence *s, int32_t end)
{
    enum { REACH = 22 };
    for (int32_t i = end - 1; i > 0 && end - i <= REACH; i--) {
        if (is_comma(s, i)) return i;
        if (is_quote_mark(s, i) && is_comma(s, i - 1)) return i - 1; /* ... closed," Dahl told a paper */
        if (is_punct(s, i) && at(s, i)->xpos != CC_XPOS_HYPH) return NONE;
    }
    return NONE;
}

/* Somebody: "a county official who was not authorized to speak", between the commas. */
static bool is_speaker(const cc_sentence *s, int32_t first, int32_t end)
{
    bool noun = false;
    if (first >= end || at(s, first)->upos == CC_UPOS_ADP || at(s, first)->upos == CC_UPOS_CCONJ) return false;
    for (int32_t i = first; i < end; i++) {
        if (noun && is_form(s, i, "who")) return true;
        bool own = is_of_phrase(s, i) || (i + 1 == end && at(s, i)->upos == CC_UPOS_ADV);
        if (!own) return false;
        noun |= is_noun(s, i);
    }
    return noun;
}

static int32_t behind_comma(const cc_sentence *s, int32_t comma)
{
    return is_quote_mark(s, comma + 1) ? comma + 2 : comma + 1;
}

/* Where the speaker's words begin whose verb stands at `end`: behind the comma that is returned; NONE. */
static int32_t comma_of_speaker(const cc_sentence *s, int32_t end)
{
    while (end > 0 && (at(s, end - 1)->upos == CC_UPOS_AUX || is_form(s, end - 1, "also"))) end--;
    if (!is_comma(s, end - 1)) {
        int32_t comma = comma_before(s, end);
        return comma != NONE && is_speaker(s, behind_comma(s, comma), end) ? comma : NONE;
    }
    /* "a union secretary, Colin Veale, said" */
    int32_t inner = comma_before(s, end - 1), comma = inner == NONE ? NONE : comma_before(s, inner);
    if (comma == NONE || !is_speaker(s, behind_comma(s, comma), inner) || !is_speaker(s, inner + 1, end - 1))
        return NONE;
    return comma;
}

static uint32_t finite_verbs(const cc_sentence *s, int32_t first, int32_t end)
{
    uint32_t n = 0;
    for (int32_t i = first; i < end; i++)
        n += (at(s, i)->upos == CC_UPOS_VERB || at(s, i)->upos == CC_UPOS_AUX) &&
             (is_finite_tag(at(s, i)->xpos) || at(s, i)->xpos == CC_XPOS_MD);
    return n;
}

/* A sentence of its own, so that who speaks behind it speaks of it: not "When he came, she told him". */
static bool is_whole(const cc_sentence *s, int32_t end)
{
    bool joined = CC_AMONG(at(s, 0)->lower, joining);
    uint32_t verbs = finite_verbs(s, 0, end);
    for (int32_t i = 0; i < end && verbs == 0; i++) verbs += at(s, i)->xpos == CC_XPOS_VBN; /* "drowned", by its tag */
    return verbs >= (joined ? 2 : 1) && end > 2;
}

/* What the tree hangs across the parting, other than what was said on the verb of saying: "Overall," and what a passive
 * lacks go with what was said; other arcs show that the parser was led astray. */
typedef struct {
    int32_t said;    /* top of what was said; NONE */
    uint32_t strays; /* adverbials of what was said on the verb of saying */
    bool astray;
} crossing;

static crossing cross(const cc_sentence *s, const cc_parting *p)
{
    crossing x = {.said = NONE};
    for (int32_t i = 0; i < (int32_t)s->count && !x.astray; i++) {
        if (is_punct(s, i) || (i >= p->first && i < p->second)) continue;
        int32_t head = at(s, i)->head;
        if (head == NONE || (head < p->first) == (i < p->first)) continue;
        cc_deprel d = cc_deprel_main((cc_deprel)at(s, i)->deprel);
        bool said = i == p->verb || d == CC_DEP_CCOMP || d == CC_DEP_PARATAXIS || d == CC_DEP_CSUBJ;
        bool beside = head == p->verb && (d == CC_DEP_OBL || d == CC_DEP_ADVMOD || d == CC_DEP_ADVCL);
        if (said && x.said == NONE && (i == p->verb || head == p->verb)) x.said = i == p->verb ? head : i;
        else if (beside) x.strays++;
        else x.astray = true;
    }
    /* "resigned, the Post reports": neither a thing nor what he resigned */
    x.astray |= x.said == NONE || at(s, p->verb)->upos != CC_UPOS_VERB;
    return x;
}

/* "Overall, thirty people were hurt, police said." */
static void hang_strays(cc_sentence *s, const cc_parting *p, int32_t said)
{
    for (int32_t i = 0; i < p->first; i++)
        if (at(s, i)->head == p->verb && i != said && !is_punct(s, i)) at(s, i)->head = said;
}

/* "..., said a guard who was not named.": somebody and nothing else behind the verb, in one breath. */
static bool is_named_behind(const cc_sentence *s, int32_t first, int32_t end)
{
    if (first >= end || at(s, first)->upos == CC_UPOS_ADP) return false;
    for (int32_t i = first; i < end; i++) {
        if (i > first && is_form(s, i, "who")) return true;
        if (!is_of_phrase(s, i) && !is_comma(s, i) && at(s, i)->upos == CC_UPOS_VERB && i > first + 1) return false;
        if (at(s, i)->upos == CC_UPOS_AUX || at(s, i)->upos == CC_UPOS_SCONJ || is_quote_mark(s, i)) return false;
    }
    return true;
}

/* The comma before such a report; the verb stands right behind it. NONE. */
static int32_t comma_of_inverted(const cc_sentence *s, int32_t end)
{
    enum { REACH = 30 };
    for (int32_t i = end - 2; i > 3 && end - i <= REACH; i--) {
        if (is_quote_mark(s, i) && !is_comma(s, i - 1)) return NONE;
        int32_t verb = is_comma(s, i) ? behind_comma(s, i) : NONE;
        if (verb == NONE || verb + 1 >= end || !CC_AMONG(at(s, verb)->lower, saying)) continue;
        bool tensed = at(s, verb)->upos == CC_UPOS_VERB && is_finite_tag(at(s, verb)->xpos);
        return tensed && is_named_behind(s, verb + 1, end) ? i : NONE;
    }
    return NONE;
}

static bool closes_with_report(const cc_sentence *s, cc_parting *out)
{
    int32_t end = (int32_t)s->count;
    if (end < 6 || at(s, end - 1)->xpos != CC_XPOS_PERIOD) return false;
    out->verb = closing_verb(s, end - 1);
    out->first = out->verb == NONE ? comma_of_inverted(s, end - 1) : comma_of_speaker(s, out->verb);
    if (out->verb == NONE && out->first != NONE) out->verb = behind_comma(s, out->first);
    out->second = behind_comma(s, out->first);
    return out->first != NONE && is_whole(s, out->first);
}

/* --- "The Post claims he started ..." -------------------------------------------------------------------------- */

/* A tensed verb of saying behind the first noun phrase that the tree has for a noun; NONE. */
static int32_t verb_taken_for_noun(const cc_sentence *s)
{
    enum { REACH = 9 };
    int32_t i = 0;
    while (i < REACH && is_within(s, i) && is_of_phrase(s, i)) i++;
    if (i == 0 || i >= REACH || !is_within(s, i + 4) || at(s, 0)->upos == CC_UPOS_ADP) return NONE;
    if (at(s, i)->upos != CC_UPOS_VERB || !is_finite_tag(at(s, i)->xpos) || !CC_AMONG(at(s, i)->lower, saying))
        return NONE;
    switch (cc_deprel_main((cc_deprel)at(s, i)->deprel)) {
    case CC_DEP_NSUBJ:
    case CC_DEP_COMPOUND:
    case CC_DEP_NMOD:
    case CC_DEP_OBL:
    case CC_DEP_OBJ: return i;
    default: return NONE;
    }
}

/* Where the words begin that somebody is said to say: at "that", or right behind the verb; NONE. */
static int32_t start_of_content(const cc_sentence *s, int32_t verb)
{
    enum { REACH = 12 };
    /* "told a paper that", "said in a letter that"; but "told of a letter that", "announced the opening that" */
    bool reaches = CC_AMONG(at(s, verb)->lower, telling) != is_when_or_where(s, verb);
    for (int32_t i = verb + 1; is_within(s, i + 1) && i <= verb + REACH; i++) {
        bool that = is_form(s, i, "that") && at(s, i)->upos != CC_UPOS_DET;
        bool relative = at(s, i + 1)->upos == CC_UPOS_VERB || at(s, i + 1)->upos == CC_UPOS_AUX;
        if (that && (reaches || i == verb + 1)) return relative ? NONE : i;
        if (!is_of_phrase(s, i) && at(s, i)->upos != CC_UPOS_ADV) break;
    }
    if (!is_within(s, verb + 4) || !CC_AMONG(at(s, verb)->lower, saying) || is_day(at(s, verb + 1)->lower)) return NONE;
    switch (at(s, verb + 1)->upos) {
    case CC_UPOS_DET:
    case CC_UPOS_NOUN:
    case CC_UPOS_PROPN:
    case CC_UPOS_PRON:
    case CC_UPOS_NUM:
    case CC_UPOS_ADJ: return verb + 1;
    default: return NONE;
    }
}

static bool is_child(const cc_sentence *s, int32_t i, int32_t verb, cc_deprel d)
{
    return at(s, i)->head == verb && cc_deprel_main((cc_deprel)at(s, i)->deprel) == d;
}

/* A noun for what was said where a clause stands: "said the damage amounted to a million". */
static bool lacks_content(const cc_sentence *s, int32_t verb, int32_t start)
{
    bool clause = false, noun = false;
    for (int32_t i = start; i < (int32_t)s->count; i++) {
        clause |= is_child(s, i, verb, CC_DEP_CCOMP) || is_child(s, i, verb, CC_DEP_PARATAXIS);
        noun |= is_child(s, i, verb, CC_DEP_OBJ) || is_child(s, i, verb, CC_DEP_NSUBJ);
    }
    return !clause || (noun && start == verb + 1);
}

/* A verb that may be said: "said the damage amounted to a million" is read as a participle where the parser is astray,
 * but things are not "said", only announced or reported. */
static bool has_verb(const cc_sentence *s, int32_t verb, int32_t start)
{
    if (!cc_span_starts(at(s, verb)->lower, "sa")) return finite_verbs(s, start, (int32_t)s->count) > 0;
    for (int32_t i = start; i < (int32_t)s->count; i++)
        if (at(s, i)->upos == CC_UPOS_VERB || at(s, i)->upos == CC_UPOS_AUX) return true;
    return false;
}

static bool opens_with_report(const cc_sentence *s, cc_parting *out)
{
    int32_t verb = verb_taken_for_noun(s), root = root_of(s, 0, (int32_t)s->count);
    bool hidden = verb != NONE;
    bool near = root > 0 && root <= 24; /* what stands far behind opens nothing: lines run together */
    if (!hidden && near && says(s, root, -1) && is_finite_tag(at(s, root)->xpos)) verb = root;
    if (verb > 0 && at(s, verb - 1)->xpos == CC_XPOS_POS) return false; /* "Berg's reported death" */
    int32_t start = verb == NONE ? NONE : start_of_content(s, verb);
    if (start == NONE || !has_verb(s, verb, start)) return false;
    if (!hidden && !lacks_content(s, verb, start)) return false;
    *out = (cc_parting){.first = start, .second = start, .verb = verb};
    return true;
}

/* A subject of its own; "that" of "that had fallen" is none. */
static bool has_subject_in_tree(const cc_sentence *s, int32_t verb)
{
    for (int32_t i = 0; i < (int32_t)s->count; i++) {
        cc_deprel d = cc_deprel_main((cc_deprel)at(s, i)->deprel);
        if (at(s, i)->head == verb && (d == CC_DEP_NSUBJ || d == CC_DEP_CSUBJ) && !is_form(s, i, "that")) return true;
    }
    return false;
}

/* "said a guard": no object, and no clause that lacks its verb. */
static void take_speaker_behind(cc_sentence *s, int32_t verb)
{
    for (int32_t i = verb + 1; i < (int32_t)s->count; i++) {
        if (at(s, i)->head != verb || is_punct(s, i)) continue;
        cc_deprel d = cc_deprel_main((cc_deprel)at(s, i)->deprel);
        if (is_noun(s, i) && (d == CC_DEP_OBJ || d == CC_DEP_IOBJ || d == CC_DEP_CCOMP || d == CC_DEP_XCOMP))
            at(s, i)->deprel = CC_DEP_NSUBJ;
        return;
    }
}

bool cc_parting_find(cc_sentence *s, cc_parting *out)
{
    if (!closes_with_report(s, out)) return opens_with_report(s, out);
    crossing x = cross(s, out);
    if (!x.astray && out->verb == out->second && !has_subject_in_tree(s, out->verb)) take_speaker_behind(s, out->verb);
    if (!x.astray && x.strays > 0) hang_strays(s, out, x.said);
    return x.astray;
}

/* "a man who was not named said": nobody says him. */
static void make_active(cc_sentence *s, int32_t verb)
{
    for (int32_t i = 0; i < (int32_t)s->count; i++)
        if (at(s, i)->head == verb && cc_deprel_main((cc_deprel)at(s, i)->deprel) == CC_DEP_AUX) return;
    if (at(s, verb)->xpos == CC_XPOS_VBN) at(s, verb)->xpos = CC_XPOS_VBD;
    for (int32_t i = 0; i < (int32_t)s->count; i++)
        if (at(s, i)->head == verb && at(s, i)->deprel == CC_DEP_NSUBJ_PASS) at(s, i)->deprel = CC_DEP_NSUBJ;
}

/* "the Nordby Post reports." as a part of its own is a verb with its subject, whatever it was tagged. */
static void read_as_verb(cc_sentence *s, const cc_parting *p)
{
    int32_t verb = p->verb, noun = verb - 1, last = (int32_t)s->count;
    if (at(s, verb)->xpos != CC_XPOS_NNS || noun < p->second || !is_noun(s, noun)) return;
    for (int32_t up = at(s, noun)->head; up >= p->second && up != verb; up = at(s, noun)->head) noun = up;
    for (int32_t i = p->second; i < last; i++)
        if (at(s, i)->head == verb && i < verb && i != noun) at(s, i)->head = noun;
    at(s, noun)->head = verb;
    at(s, noun)->deprel = CC_DEP_NSUBJ;
    at(s, verb)->head = NONE;
    at(s, verb)->upos = CC_UPOS_VERB;
    at(s, verb)->xpos = CC_XPOS_VBZ;
}

bool cc_parting_join(cc_sentence *s, const cc_parting *p)
{
    if (p->verb > p->second) read_as_verb(s, p);
    int32_t before = root_of(s, 0, p->first), behind = root_of(s, p->second, (int32_t)s->count);
    int32_t said = p->verb < p->first ? behind : before, verb = p->verb < p->first ? before : behind;
    if (verb == p->verb && verb == p->second) take_speaker_behind(s, verb);
    if (verb != p->verb || said == NONE || at(s, verb)->upos != CC_UPOS_VERB || !has_subject_in_tree(s, verb))
        return false;
    /* "said no when he was asked": no clause was said */
    if (verb < said && !has_subject_in_tree(s, said)) return false;
    make_active(s, verb);
    at(s, said)->head = verb;
    at(s, said)->deprel = CC_DEP_CCOMP;
    for (int32_t i = p->first; i < p->second; i++) {
        at(s, i)->head = verb;
        at(s, i)->deprel = CC_DEP_PUNCT;
    }
    return true;
}
