/* claim/left_out.c - what belongs to the subtree of a phrase's head and not to the phrase: clauses that only add, what
 * is said of the whole clause, what has claims of its own. */
#include "claim/phrase.h"

/* A comma, or a dash between two words: "the report - leaked by Berg - came". */
static bool sets_apart(const cc_sentence *s, int32_t t)
{
    cc_span form = s->token[t].form;
    if (cc_span_is(form, ",") || cc_span_is(form, "--") || cc_span_is(form, "\xE2\x80\x94")) return true;
    bool dash = cc_span_is(form, "-") || cc_span_is(form, "\xE2\x80\x93");
    return dash && s->token[t].space_after && t > 0 && s->token[t - 1].space_after;
}

/* A clause inside a phrase that only adds to it stands behind a comma. */
bool cc_is_behind_comma(const cc_sentence *s, int32_t t)
{
    int32_t first, last;
    cc_subtree(s, t, &first, &last);
    if (s->token[first].upos == CC_UPOS_PUNCT && sets_apart(s, first)) return true;
    return first > 0 && sets_apart(s, first - 1);
}

static bool has_determiner(const cc_sentence *s, int32_t noun)
{
    return cc_child(s, noun, CC_DEP_DET) != CC_NO_TOKEN || cc_child(s, noun, CC_DEP_NMOD_POSS) != CC_NO_TOKEN;
}

/* "|Built in 1998|, the ship", "|most recently|, the leader's arrest", "|for one thing|, the price": before the comma
 * it is said of the whole clause. */
static bool opens_clause(const cc_sentence *s, int32_t t, int32_t head)
{
    int32_t first, last;
    const cc_token *k = &s->token[t];
    cc_deprel main = cc_deprel_main((cc_deprel)k->deprel);
    if (t > head || k->head != head || s->token[head].upos != CC_UPOS_NOUN || k->deprel == CC_DEP_NMOD_POSS)
        return false;
    bool placed = (main == CC_DEP_NMOD || main == CC_DEP_OBL) && cc_child(s, t, CC_DEP_CASE) != CC_NO_TOKEN;
    if (main != CC_DEP_ADVMOD && main != CC_DEP_ACL && main != CC_DEP_ADVCL && !placed) return false;
    cc_subtree(s, t, &first, &last);
    if (last > head || !has_determiner(s, head)) return false;
    return cc_span_is(s->token[last].form, ",") || cc_span_is(s->token[last + 1].form, ",");
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
    static const char *const how_sure[] = {"reportedly", "allegedly", "apparently", "supposedly", "purportedly",
                                           "probably",   "possibly",  "presumably", "obviously",  "certainly"};
    bool state = cc_child(s, head, CC_DEP_COP) == CC_NO_TOKEN && cc_child(s, head, CC_DEP_AUX) == CC_NO_TOKEN;
    if (cc_span_is(k->lower, "not") && adverb + 1 == head && state) return false; /* "pleaded |not| guilty" */
    if (CC_AMONG(k->lower, how_sure)) return adverb == 0 || s->token[adverb - 1].upos != CC_UPOS_ADV;
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

/* "Said he was ill |and denied| that it leaked", "said it was stolen |and called| Kim a thief": somebody says that too.
 */
static bool is_told_besides(const cc_sentence *s, int32_t t)
{
    static const char *const verbs[] = {"say",    "add",  "tell",     "claim", "suggest", "deny", "admit", "warn",
                                        "insist", "urge", "describe", "call",  "accuse",  "ask",  "note",  "argue"};
    bool past = s->token[t].xpos == CC_XPOS_VBD && cc_child(s, t, CC_DEP_AUX) == CC_NO_TOKEN;
    return cc_child(s, t, CC_DEP_CCOMP) != CC_NO_TOKEN || (past && CC_AMONG(s->token[t].lemma, verbs));
}

/* "He said the gate was shut, |and the crowd left|": behind what is said a clause of its own may be the outlet's, and
 * so may one with "but" ("claimed it was sold |but gave no proof|"). What has the same subject is said too, and so is
 * whatever stands before "he said" or repeats "that". */
static bool is_told_apart(const cc_sentence *s, int32_t t, int32_t head)
{
    const cc_token *k = &s->token[t], *first = &s->token[head];
    int32_t cc = cc_child(s, t, CC_DEP_CC);
    bool own = cc_child(s, t, CC_DEP_NSUBJ) != CC_NO_TOKEN || cc_child(s, t, CC_DEP_EXPL) != CC_NO_TOKEN;
    if (!own && k->upos != CC_UPOS_VERB) return false;
    if (cc == CC_NO_TOKEN && k->xpos == CC_XPOS_VBG && first->xpos != CC_XPOS_VBG) return true;
    if (is_joined_by_or(s, t)) return false;
    if (first->head > t || cc_child(s, t, CC_DEP_MARK) != CC_NO_TOKEN) return false;
    /* "detained after |landing| and |deported|" */
    bool bare = first->xpos == CC_XPOS_VBG && cc_child(s, head, CC_DEP_AUX) == CC_NO_TOKEN;
    if ((bare && k->xpos != CC_XPOS_VBG) || is_told_besides(s, t)) return true;
    return own || (cc != CC_NO_TOKEN && cc_span_is(s->token[cc].lower, "but"));
}

bool cc_is_quote_mark(const cc_token *k)
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
    bool marked = first + 1 == t && cc_is_quote_mark(&s->token[first]);
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

bool cc_is_reflexive(const cc_token *t)
{
    return t->xpos == CC_XPOS_PRP && (cc_span_ends(t->lower, "self") || cc_span_ends(t->lower, "selves"));
}

/* "signed the papers |himself|", "the mayor |herself|": stress, and nothing that the noun is. */
static bool is_stress(const cc_sentence *s, int32_t t, int32_t head)
{
    const cc_token *k = &s->token[t];
    return cc_is_reflexive(k) && t > head && k->head == head && k->deprel != CC_DEP_CONJ &&
           cc_child(s, t, CC_DEP_CASE) == CC_NO_TOKEN;
}

/* "dug a man out of the mud that hit the camp, |taking the toll to 12|": behind its comma it tells what came of the
 * whole, whatever clause of the phrase it hangs on. */
static bool goes_on(const cc_sentence *s, int32_t t, int32_t head)
{
    const cc_token *k = &s->token[t];
    return k->xpos == CC_XPOS_VBG && k->head > head && k->head < t && !cc_span_is(k->lower, "including") &&
           cc_child(s, t, CC_DEP_MARK) == CC_NO_TOKEN && cc_is_behind_comma(s, t);
}

/* "would lose money by the sale, |something the mayor denies|", "over the theft, |which he denies|": nobody denies what
 * he says himself; it is the outlet's to tell. */
static bool is_denied_aside(const cc_sentence *s, int32_t t)
{
    static const char *const verbs[] = {"deny", "reject", "dispute", "refute"};
    static const char *const things[] = {"something", "claim", "charge", "allegation", "accusation"};
    const cc_token *k = &s->token[t];
    int32_t verb = k->deprel == CC_DEP_APPOS ? cc_child_exact(s, t, CC_DEP_ACL_RELCL) : t;
    if (k->quote >= 0 || verb == CC_NO_TOKEN || !CC_AMONG(s->token[verb].lemma, verbs)) return false;
    if (k->deprel == CC_DEP_APPOS ? !CC_AMONG(k->lemma, things) : k->deprel != CC_DEP_ACL_RELCL) return false;
    return cc_is_behind_comma(s, t);
}

/* The word of the clause that has its tense. */
static cc_xpos tense_of(const cc_sentence *s, int32_t t)
{
    CC_FOR_CHILDREN(s, t, k) {
        cc_deprel d = cc_deprel_main((cc_deprel)s->token[k].deprel);
        if (k < t && (d == CC_DEP_AUX || d == CC_DEP_COP)) return (cc_xpos)s->token[k].xpos;
    }
    return (cc_xpos)s->token[t].xpos;
}

/* "said he had no hope of better ties, |which are strained|": what did not move back in time with what was said is the
 * outlet's (aside.c). */
static bool is_present_aside(const cc_sentence *s, int32_t t, int32_t head)
{
    static const char *const goes_on[] = {"mean", "make", "suggest", "show", "explain", "help", "happen"};
    const cc_token *k = &s->token[t];
    int32_t verb = s->token[head].head, first, last;
    if (k->deprel != CC_DEP_ACL_RELCL || k->quote >= 0 || k->head == head || verb < 0 || verb > head) return false;
    cc_xpos here = tense_of(s, t), there = tense_of(s, head);
    if ((here != CC_XPOS_VBZ && here != CC_XPOS_VBP) || there != CC_XPOS_VBD || tense_of(s, verb) != CC_XPOS_VBD)
        return false;
    if (CC_AMONG(k->lemma, goes_on) || s->token[head].quote >= 0 || !cc_is_behind_comma(s, t)) return false;
    cc_subtree(s, t, &first, &last);
    int32_t next = last + 1 < (int32_t)s->count ? last + 1 : last;
    if (cc_span_is(s->token[last].form, ",") || cc_span_is(s->token[next].form, ",")) return false; /* one would stay */
    cc_span opens = s->token[s->token[first].upos == CC_UPOS_PUNCT ? first + 1 : first].lower;
    return cc_span_is(opens, "which") || cc_span_is(opens, "who");
}

bool cc_keeps_article(const cc_token *head)
{
    return cc_span_is(head->lower, "few") || cc_span_is(head->lower, "little");
}

/* Most words of most phrases, whose relation keeps them there; others it keeps but where they hang on the head itself.
 */
static bool always_stays(const cc_token *k, cc_deprel main, int32_t head)
{
#define OF(name) (UINT64_C(1) << CC_DEP_##name)
    static const uint64_t within = OF(AMOD) | OF(COMPOUND) | OF(FLAT) | OF(NUMMOD) | OF(FIXED) | OF(PUNCT);
    static const uint64_t deeper = OF(CASE) | OF(MARK) | OF(CC) | OF(NSUBJ) | OF(CSUBJ) | OF(OBJ) | OF(IOBJ) |
                                   OF(XCOMP) | OF(CCOMP) | OF(CONJ) | OF(AUX) | OF(COP) | OF(EXPL);
#undef OF
    if (within >> main & 1) return k->upos != CC_UPOS_PRON;
    return k->head != head && (deeper >> main & 1);
}

bool cc_is_left_out(const cc_sentence *s, int32_t t, int32_t head, unsigned kinds)
{
    const cc_token *k = &s->token[t];
    cc_deprel main = cc_deprel_main((cc_deprel)k->deprel);
    if (always_stays(k, main, head)) return false;
    if (main == CC_DEP_DISCOURSE || main == CC_DEP_VOCATIVE || main == CC_DEP_REPARANDUM) return true;
    if (!(kinds & CC_PHRASE_CLAUSE) && is_stress(s, t, head)) return true;
    if (main == CC_DEP_PARATAXIS && (kinds & CC_PHRASE_CLAUSE) && is_said_with(s, t, head)) return false;
    if (main == CC_DEP_PARATAXIS || main == CC_DEP_LIST) return true;
    if (main == CC_DEP_ADVMOD && is_of_course(s, t)) return true;
    if ((main == CC_DEP_OBL || main == CC_DEP_NMOD) && is_according_to(s, t)) return true;
    if ((main == CC_DEP_APPOS || main == CC_DEP_ACL) && (kinds & CC_PHRASE_CLAUSE) &&
        (is_denied_aside(s, t) || is_present_aside(s, t, head)))
        return true;
    if (main == CC_DEP_APPOS && !(kinds & CC_PHRASE_CLAUSE))
        return (k->head == head && (kinds & (CC_PHRASE_WORDS | CC_PHRASE_NOUN))) || !names_directly(s, t);
    if (main == CC_DEP_ACL && (k->head == head || k->xpos == CC_XPOS_VBN) && (kinds & CC_PHRASE_NOUN)) return true;
    if (!(kinds & CC_PHRASE_CLAUSE) && opens_clause(s, t, head)) return true;
    bool of_noun =
        main == CC_DEP_CCOMP && k->head == head && k->xpos != CC_XPOS_VBG; /* "claims he had been suspended" */
    if (of_noun && (kinds & CC_PHRASE_NOUN) && s->token[head].upos == CC_UPOS_NOUN) return true;
    if (main == CC_DEP_ACL && !(kinds & CC_PHRASE_CLAUSE))
        return ((kinds & CC_PHRASE_BARE) && k->deprel == CC_DEP_ACL_RELCL && !cc_is_whoever(s, t, kinds)) ||
               cc_is_behind_comma(s, t);
    if (main == CC_DEP_ADVCL && !(kinds & CC_PHRASE_CLAUSE) && goes_on(s, t, head)) return true;
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
        return cc_span_is(k->lower, "the") || cc_span_is(k->lower, "an") ||
               (cc_span_is(k->lower, "a") && !cc_keeps_article(&s->token[head]));
    if (!(kinds & CC_PHRASE_PREDICATE)) return false;
    if (is_clausal(main)) return true;
    if (is_measured(s, t, head)) return false;
    return main == CC_DEP_OBL || (main == CC_DEP_ADVMOD && t > head) ||
           (main == CC_DEP_CONJ && is_clause_of_its_own(s, t)) || (main == CC_DEP_ADVMOD && is_of_clause(s, t, head));
}
