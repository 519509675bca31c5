/* Repairs of verbs that the tree leaves without a subject though one stands before them: an opening phrase, a quotation
 * or a clause beside it has swallowed it. "On Thursday Ada Berg, the minister, resigned", "The museum, which is small,
 * counted 9,000 guests". */
#include "language/repair_tree.h"

enum { FAR = 12 }; /* steps up from a word */

static bool is_saying(const cc_sentence *s, int32_t v)
{
    static const char *const verbs[] = {"say",      "tell",    "add",    "write",    "claim", "report",
                                        "announce", "argue",   "note",   "continue", "warn",  "reply",
                                        "state",    "explain", "insist", "complain"};
    return CC_AMONG(at(s, v)->lemma, verbs);
}

/* "was", "will": the first auxiliary or copula; NONE. */
static int32_t auxiliary(const cc_sentence *s, int32_t v)
{
    int32_t aux = cc_child(s, v, CC_DEP_AUX);
    return aux != NONE ? aux : cc_child(s, v, CC_DEP_COP);
}

static bool is_question_word(const cc_sentence *s, int32_t i)
{
    uint8_t x = at(s, i)->xpos;
    return x == CC_XPOS_WP || x == CC_XPOS_WDT || x == CC_XPOS_WRB || x == CC_XPOS_WPS || is_form(s, i, "that");
}

/* "who left", "what is wrong": with such a word the clause describes the noun. */
static bool is_relative(const cc_sentence *s, int32_t v)
{
    int32_t noun = at(s, v)->head;
    if (noun == NONE || noun > v || is_question_word(s, noun)) return true;
    for (int32_t i = noun + 1; i < v; i++)
        if (is_question_word(s, i) && cc_is_below(s, i, v)) return true;
    return false;
}

/* With a tense of its own, and nobody who does it. */
static bool lacks_subject(const cc_sentence *s, int32_t v)
{
    if (has_subject(s, v) || cc_child(s, v, CC_DEP_EXPL) != NONE) return false;
    cc_deprel d = relation(s, v);
    bool describes = at(s, v)->deprel == CC_DEP_ACL_RELCL && !is_relative(s, v);
    if (d != CC_DEP_ROOT && d != CC_DEP_CCOMP && d != CC_DEP_PARATAXIS && d != CC_DEP_ADVCL && !describes) return false;
    uint8_t x = at(s, v)->xpos;
    int32_t aux = auxiliary(s, v);
    if (aux != NONE) return aux < v && at(s, aux)->xpos != CC_XPOS_VB && at(s, aux)->xpos != CC_XPOS_VBG;
    return at(s, v)->upos == CC_UPOS_VERB && (x == CC_XPOS_VBD || x == CC_XPOS_VBZ);
}

/* The last word before the verb with its auxiliaries and adverbs. */
static int32_t word_before(const cc_sentence *s, int32_t v)
{
    int32_t aux = auxiliary(s, v), i = (aux != NONE && aux < v ? aux : v) - 1;
    while (i >= 0 && (is_punct(s, i) || (at(s, i)->head == v && !is_noun(s, i) && at(s, i)->upos != CC_UPOS_NUM))) i--;
    return i;
}

/* The way from a word up to the verb, or to where it ends beside it. */
typedef struct {
    int32_t top;     /* the last word on it */
    int32_t beside;  /* the topmost noun on it that stands beside another one: an apposition, or joined without "and" */
    int32_t aside;   /* the topmost noun that stands beside a whole clause */
    int32_t listed;  /* the topmost noun that "and" joins to another one */
    int32_t outside; /* the topmost noun that a quotation mark parts from its head */
    int32_t said;    /* the topmost object of a verb that governs a clause and nothing else */
    int clauses;     /* verbs below `beside` */
} way;

static bool is_time(const cc_sentence *s, int32_t noun)
{
    static const char *const words[] = {"morning", "afternoon", "evening", "night", "week",   "month",  "year",
                                        "hour",    "minute",    "day",     "time",  "moment", "season", "weekend",
                                        "spring",  "summer",    "autumn",  "fall",  "winter", "decade", "quarter"};
    return is_day(at(s, noun)->lower) || at(s, noun)->upos == CC_UPOS_NUM || CC_AMONG(at(s, noun)->lemma, words);
}

/* What is said, thought or known is a clause: "said |the site| would be sold". */
static bool governs_clause(const cc_sentence *s, int32_t v)
{
    static const char *const verbs[] = {"say",   "agree",   "believe", "indicate", "think",  "hope",  "know", "claim",
                                        "argue", "suggest", "insist",  "report",   "assert", "mean",  "fear", "add",
                                        "hear",  "learn",   "note",    "estimate", "warn",   "expect"};
    return CC_AMONG(at(s, v)->lemma, verbs);
}

static bool stands_beside(const cc_sentence *s, int32_t noun, int32_t head)
{
    if (at(s, noun)->deprel == CC_DEP_NMOD_UNMARKED) return is_time(s, head) && !is_time(s, noun);
    if (relation(s, noun) == CC_DEP_APPOS) return is_noun(s, noun) || cc_child(s, noun, CC_DEP_NMOD) > noun;
    return relation(s, noun) == CC_DEP_CONJ && is_noun(s, noun) && is_noun(s, head) &&
           cc_child(s, noun, CC_DEP_CC) == NONE;
}

static void pass(const cc_sentence *s, way *w, int32_t k, int32_t h, int verbs)
{
    cc_deprel d = relation(s, k);
    if (stands_beside(s, k, h)) w->beside = k, w->clauses = verbs;
    if (!is_noun(s, k)) return;
    if (d == CC_DEP_PARATAXIS && !has_subject(s, k) && cc_child(s, k, CC_DEP_COP) == NONE) w->aside = k;
    if (d == CC_DEP_CONJ && cc_child(s, k, CC_DEP_CC) != NONE) w->listed = k;
    if (has_quote_between(s, h, k)) w->outside = k;
    if ((d == CC_DEP_OBJ || at(s, k)->deprel == CC_DEP_IOBJ) && governs_clause(s, h)) w->said = k;
}

static way way_up(const cc_sentence *s, int32_t from, int32_t v)
{
    way w = {NONE, NONE, NONE, NONE, NONE, NONE, 0};
    int verbs = 0;
    for (int32_t k = from, i = 0; k != NONE && k < v && i < FAR; k = at(s, k)->head, i++) {
        int32_t h = at(s, k)->head;
        w.top = k;
        verbs += at(s, k)->upos == CC_UPOS_VERB;
        if (h != NONE && h < k) pass(s, &w, k, h, verbs);
        if (h == v) break;
    }
    return w;
}

static bool give(cc_sentence *s, int32_t v, int32_t who)
{
    bool passive = cc_child_exact(s, v, CC_DEP_AUX_PASS) != NONE;
    return hang(s, who, v, passive ? CC_DEP_NSUBJ_PASS : CC_DEP_NSUBJ);
}

/* Such a mark right before the phrase, whichever word it hangs on. */
static bool is_behind(const cc_sentence *s, int32_t noun, const char *mark)
{
    int32_t first, last;
    cc_subtree(s, noun, &first, &last);
    return is_form(s, first, mark) || is_form(s, first - 1, mark);
}

/* A closing mark right before the phrase. */
static bool is_behind_quotation(const cc_sentence *s, int32_t noun)
{
    int32_t first, last;
    bare_subtree(s, noun, &first, &last);
    if (!is_quote_mark(s, first - 1)) return false;
    bool open = false;
    for (int32_t i = 0; i < first; i++) open ^= is_quote_mark(s, i);
    return !open;
}

/* "Jon Berg, a |captain|", "Berg and his wife, |Ada|": rather one more word for the name, or a part of a list. */
static bool describes(const cc_sentence *s, int32_t who)
{
    int32_t head = at(s, who)->head;
    return (at(s, who)->upos == CC_UPOS_NOUN && at(s, head)->upos == CC_UPOS_PROPN && !is_time(s, head)) ||
           (relation(s, who) == CC_DEP_APPOS && relation(s, head) == CC_DEP_CONJ);
}

/* "In a statement, |one| of the lawyers, Jon Berg, said", "In May 2013 a |meteor| that nobody saw exploded". */
static bool leave_opening(cc_sentence *s, int32_t v, const way *w)
{
    cc_deprel d = relation(s, w->top);
    if (at(s, w->top)->head != v) return false;
    if (d != CC_DEP_OBL && d != CC_DEP_ADVCL && d != CC_DEP_VOCATIVE) return false;
    /* "|Up| to 20 inches of rain could fall" */
    int32_t low, high;
    bare_subtree(s, w->top, &low, &high);
    if (d == CC_DEP_OBL && is_form(s, low, "up") && is_form(s, low + 1, "to")) return give(s, v, w->top);
    /* "|Director| Jon Berg, a son of the founder, will stay": no preposition opens it, and it is no time */
    bool opens = cc_child(s, w->top, CC_DEP_CASE) != NONE || cc_child(s, w->top, CC_DEP_MARK) != NONE ||
                 !is_noun(s, w->top) || is_time(s, w->top);
    if (d == CC_DEP_VOCATIVE || !opens) return give(s, v, w->top);
    int32_t who = w->beside;
    if (who == NONE || who == w->top || describes(s, who)) return false;
    int32_t head = at(s, who)->head, first, last;
    if (is_day(at(s, head)->lower) && head + 1 < who) { /* "On Thursday |Ada| Berg, the minister, resigned" */
        int32_t name = head + 1;
        bool named = at(s, name)->upos == CC_UPOS_PROPN && at(s, name)->head == head;
        for (int32_t i = name + 1; named && i < v; i++)
            if (at(s, i)->head == head) at(s, i)->head = name;
        if (named) return give(s, v, name);
    }
    cc_subtree(s, who, &first, &last);
    bool day = relation(s, who) != CC_DEP_CONJ && (is_time(s, head) || first == head + 1);
    return (day || is_behind(s, who, ",") || is_behind(s, who, "-")) && give(s, v, who);
}

/* "moments after the |senator| spoke": "after" opens a clause. */
static bool open_clause(cc_sentence *s, int32_t v, const way *w, int32_t before)
{
    static const char *const words[] = {"after", "before", "since", "until", "as", "because", "while", "once", "than"};
    int32_t mark = cc_child(s, w->top, CC_DEP_CASE);
    if (at(s, w->top)->head != v || relation(s, w->top) != CC_DEP_OBL || relation(s, v) != CC_DEP_ADVCL) return false;
    if (mark == NONE || mark > w->top || !CC_AMONG(at(s, mark)->lower, words) || is_punct(s, before + 1)) return false;
    if (is_time(s, w->top) || !is_noun(s, w->top) || !give(s, v, w->top)) return false;
    return hang(s, mark, v, CC_DEP_MARK);
}

/* "On May 9 a |couple| from Oslo died": right before the verb it is no time; "The |company| plans to go". */
static bool take_neighbour(cc_sentence *s, int32_t v, const way *w, int32_t before)
{
    int32_t who = w->top;
    if (at(s, who)->head != v || is_punct(s, before + 1) || !is_noun(s, who) || is_time(s, who)) return false;
    if (at(s, who)->deprel == CC_DEP_OBL_UNMARKED) return give(s, v, who);
    if (relation(s, who) != CC_DEP_COMPOUND || relation(s, v) == CC_DEP_ADVCL || at(s, v)->xpos != CC_XPOS_VBZ)
        return false;
    if (cc_child(s, v, CC_DEP_XCOMP) < v && cc_child(s, v, CC_DEP_OBJ) < v) return false;
    for (int32_t i = 0; i < who; i++)
        if (at(s, i)->head == v && at(s, i)->upos == CC_UPOS_DET) at(s, i)->head = who;
    return give(s, v, who);
}

/* A whole sentence, that no headline and no caption is. */
static bool ends_with_stop(const cc_sentence *s)
{
    int32_t last = (int32_t)s->count - 1;
    while (last > 0 && is_quote_mark(s, last)) last--;
    return is_form(s, last, ".");
}

/* A noun that heads the sentence and says nothing by itself. */
static bool is_bare_root(const cc_sentence *s, int32_t noun)
{
    return at(s, noun)->head == NONE && is_noun(s, noun) && !has_subject(s, noun) &&
           cc_child(s, noun, CC_DEP_COP) == NONE && ends_with_stop(s);
}

/* What hangs on the noun behind the verb that it is now the subject of is the verb's. */
static void pass_on(cc_sentence *s, int32_t noun, int32_t v)
{
    for (int32_t i = v + 1; i < (int32_t)s->count; i++)
        if (at(s, i)->head == noun) at(s, i)->head = v;
    cc_sentence_link(s);
}

/* "The |museum|, which is small, counted 9,000 guests", "Two of the men who fled are known": the verb says it. */
static bool take_from_root(cc_sentence *s, int32_t v, const way *w, int32_t before)
{
    int32_t noun = w->top;
    if (!is_bare_root(s, noun) || !cc_is_below(s, v, noun) || cc_child(s, v, CC_DEP_CC) != NONE) return false;
    bool parted = is_form(s, before + 1, ",") || is_form(s, before + 1, "-");
    if (!parted && auxiliary(s, v) == NONE) return false;
    if (at(s, v)->head != noun && at(s, v)->deprel != CC_DEP_ACL_RELCL) return false;
    /* "Oslo: a man who fled is known", "laws, which the bank says are strict" */
    if (is_form(s, noun + 1, ":") || is_form(s, noun + 1, "|") || governs_clause(s, before)) return false;
    change_places(s, v, noun, cc_child_exact(s, v, CC_DEP_AUX_PASS) != NONE ? CC_DEP_NSUBJ_PASS : CC_DEP_NSUBJ);
    at(s, v)->head = NONE;
    at(s, v)->deprel = CC_DEP_ROOT;
    pass_on(s, noun, v);
    return true;
}

/* "A road is closed and |residents| near it are being moved": what is joined to the last noun opens a clause. */
static bool leave_list(cc_sentence *s, int32_t v, const way *w, int32_t before)
{
    int32_t who = w->listed, cc = who == NONE ? NONE : cc_child(s, who, CC_DEP_CC);
    cc_deprel d = relation(s, v);
    if (cc == NONE || cc > who || is_punct(s, before + 1) || (d != CC_DEP_PARATAXIS && d != CC_DEP_CCOMP) ||
        at(s, v)->head >= who)
        return false;
    if (cc_child(s, v, CC_DEP_MARK) != NONE || has_quote_between(s, who, v) || !give(s, v, who)) return false;
    at(s, v)->deprel = CC_DEP_CONJ;
    return hang(s, cc, v, CC_DEP_CC);
}

/* "What happened next is a matter of pride": a clause is the subject. */
static bool take_clause(cc_sentence *s, int32_t v, const way *w)
{
    int32_t top = w->top;
    if (at(s, top)->head != v || at(s, top)->deprel != CC_DEP_ACL_RELCL || top > v) return false;
    return hang(s, top, v, CC_DEP_CSUBJ);
}

/* "said the |site|, which is old, would be sold", "said 90 |percent| of those who voted had said yes". */
static bool take_said(cc_sentence *s, int32_t v, const way *w)
{
    int32_t who = w->said, above = who == NONE ? NONE : at(s, who)->head;
    if (who == NONE || cc_child(s, v, CC_DEP_MARK) != NONE) return false;
    bool content = relation(s, v) == CC_DEP_CCOMP && at(s, v)->head == above;
    bool below = at(s, v)->deprel == CC_DEP_ACL_RELCL && cc_is_below(s, v, who);
    if (!content && !below) return false;
    if (below) {
        at(s, v)->head = above;
        at(s, v)->deprel = CC_DEP_CCOMP;
        cc_sentence_link(s);
    }
    return give(s, v, who);
}

/* Beside another clause: '"We won," Ada Berg, who is 84, said', "if nothing changes, an |official|, Jon Berg, said". */
static bool leave_clause(cc_sentence *s, int32_t v, const way *w)
{
    if (!is_saying(s, v) || cc_child(s, v, CC_DEP_MARK) != NONE) return false;
    if (w->outside != NONE && is_behind_quotation(s, w->outside)) return give(s, v, w->outside);
    int32_t who = w->aside != NONE ? w->aside : w->beside;
    if (who == NONE || w->clauses > 1 || at(s, w->top)->head == v || !is_behind(s, who, ",")) return false;
    return !describes(s, who) && give(s, v, who);
}

/* Verbs without an object that no participle behind a noun is made of. */
static bool is_own_act(const cc_sentence *s, int32_t v)
{
    static const char *const verbs[] = {"strike", "break", "deliberate", "stop", "call", "lead", "register", "insist"};
    return CC_AMONG(at(s, v)->lemma, verbs);
}

/* "Ada Berg, who owns the shop, |confirmed| that": with what it governs the verb is no participle of the noun. */
static bool raise_participle(cc_sentence *s, int32_t v)
{
    uint8_t x = at(s, v)->xpos;
    int32_t noun = at(s, v)->head;
    if (relation(s, v) != CC_DEP_ACL || at(s, v)->deprel == CC_DEP_ACL_RELCL || noun == NONE || noun > v) return false;
    if ((x != CC_XPOS_VBN && x != CC_XPOS_VBD) || !is_bare_root(s, noun) || has_subject(s, v)) return false;
    if (cc_child(s, v, CC_DEP_AUX) != NONE || cc_child(s, v, CC_DEP_MARK) != NONE) return false;
    CC_FOR_CHILDREN(s, v, c) {
        int32_t by = cc_child(s, c, CC_DEP_CASE);
        if (at(s, c)->deprel == CC_DEP_OBL_AGENT || (by != NONE && is_form(s, by, "by"))) return false;
    }
    CC_FOR_CHILDREN(s, noun, c) {
        cc_deprel d = relation(s, c);
        if (c > v && (d == CC_DEP_PARATAXIS || d == CC_DEP_CONJ || d == CC_DEP_CCOMP)) return false;
    }
    bool governs = cc_child(s, v, CC_DEP_OBJ) > v || cc_child(s, v, CC_DEP_CCOMP) > v;
    bool apart = is_punct(s, v - 1), next = word_before(s, v) == v - 1;
    if (!(governs && (apart || next)) && !(is_own_act(s, v) && next)) return false;
    at(s, v)->xpos = CC_XPOS_VBD;
    change_places(s, v, noun, CC_DEP_NSUBJ);
    pass_on(s, noun, v);
    return true;
}

/* "Then came the |equaliser|": what comes and goes does so itself. */
static bool come_behind(cc_sentence *s, int32_t v)
{
    static const char *const words[] = {"then", "next", "first", "here", "there", "along", "up", "down", "soon"};
    int32_t o = cc_child(s, v, CC_DEP_OBJ);
    if (!cc_span_is(at(s, v)->lemma, "come") && !cc_span_is(at(s, v)->lemma, "go")) return false;
    if (o < v || v == 0 || !CC_AMONG(at(s, v - 1)->lower, words) || at(s, o)->xpos == CC_XPOS_PRP) return false;
    at(s, o)->deprel = CC_DEP_NSUBJ;
    return true;
}

/* "At the centre of it |is| a firm": the firm is there. */
static bool turn_copula(cc_sentence *s, int32_t x)
{
    int32_t cop = cc_child(s, x, CC_DEP_COP), place = at(s, x)->first_child, first, last;
    if (!is_noun(s, x) || cop == NONE || cop > x || at(s, x)->head != NONE || cc_child(s, x, CC_DEP_CASE) != NONE)
        return false;
    if (place == NONE || place > cop || at(s, place)->upos == CC_UPOS_PUNCT || !is_noun(s, place)) return false;
    if (relation(s, place) != CC_DEP_NMOD && relation(s, place) != CC_DEP_OBL) return false;
    bare_subtree(s, place, &first, &last);
    if (first != 0 || last + 1 != cop || cc_child(s, place, CC_DEP_CASE) != 0 || is_time(s, place)) return false;
    change_places(s, place, x, CC_DEP_NSUBJ);
    for (int32_t i = 0; i < (int32_t)s->count; i++)
        if (at(s, i)->head == x && (i == cop || (is_punct(s, i) && i > x))) at(s, i)->head = place;
    cc_sentence_link(s);
    return true;
}

/* "|It| declined to say", "it denies that": of these verbs alone an "it" can be empty, and of passives. */
static void mean_by_it(cc_sentence *s, int32_t v)
{
    static const char *const empty[] = {
        "seem",   "appear", "look",   "sound",  "feel",    "turn",    "happen", "take", "make", "remain", "need",
        "cost",   "help",   "matter", "follow", "emerge",  "come",    "go",     "rain", "snow", "strike", "hurt",
        "become", "get",    "prove",  "occur",  "require", "suffice", "dawn",   "pay",  "pour", "depend"};
    int32_t it = cc_child(s, v, CC_DEP_EXPL);
    if (it == NONE || it > v || !is_form(s, it, "it") || CC_AMONG(at(s, v)->lemma, empty)) return;
    if (has_subject(s, v) || cc_child_exact(s, v, CC_DEP_AUX_PASS) != NONE || cc_child(s, v, CC_DEP_COP) != NONE)
        return;
    if (at(s, v)->xpos != CC_XPOS_VBN || cc_child(s, v, CC_DEP_AUX) != NONE) at(s, it)->deprel = CC_DEP_NSUBJ;
}

void cc_repair_subject(cc_sentence *s, int32_t v)
{
    bool verb = at(s, v)->upos == CC_UPOS_VERB;
    if (!verb && cc_child(s, v, CC_DEP_COP) == NONE) return;
    if (verb) mean_by_it(s, v);
    if ((verb && raise_participle(s, v)) || !lacks_subject(s, v) || (verb && come_behind(s, v))) return;
    int32_t before = word_before(s, v);
    if (before < 0 || (!verb && turn_copula(s, v))) return;
    way w = way_up(s, before, v);
    if (w.top == NONE) return;
    if (at(s, v)->deprel == CC_DEP_ACL_RELCL) {
        (void)(take_said(s, v, &w) || take_from_root(s, v, &w, before));
        return;
    }
    (void)(leave_opening(s, v, &w) || take_clause(s, v, &w) || (verb && open_clause(s, v, &w, before)) ||
           (verb && take_neighbour(s, v, &w, before)) || take_said(s, v, &w) || take_from_root(s, v, &w, before) ||
           leave_list(s, v, &w, before) || (verb && leave_clause(s, v, &w)));
}
