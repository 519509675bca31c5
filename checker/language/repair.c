#include "language/repair.h"

#include "language/repair_tree.h"

/* Two nouns side by side that the tree hangs alike on the verb are one noun phrase; of names the first is one of these.
 */
static void join_nouns(cc_sentence *s, int32_t a, int32_t b, cc_deprel names)
{
    bool named = at(s, a)->upos == CC_UPOS_PROPN && at(s, b)->upos == CC_UPOS_PROPN;
    if (is_day(at(s, a)->lower) || is_day(at(s, b)->lower)) return;
    if (!named && (at(s, a)->upos != CC_UPOS_NOUN || at(s, b)->upos != CC_UPOS_NOUN)) return;
    int32_t first, last, from, to;
    cc_subtree(s, a, &first, &last);
    cc_subtree(s, b, &from, &to);
    if (last != a || last + 1 != from || cc_child(s, b, CC_DEP_DET) != NONE) return;
    int32_t article = cc_child(s, a, CC_DEP_DET);
    if (hang(s, a, b, named ? names : CC_DEP_COMPOUND) && article != NONE) hang(s, article, b, CC_DEP_DET);
}

/* "Mayor Lund left", "A magnitude 6.3 earthquake struck", "said the night porter": two subjects. */
static void join_phrase(cc_sentence *s, int32_t v)
{
    int32_t a = cc_child(s, v, CC_DEP_NSUBJ), b = a == NONE ? NONE : other_child(s, v, CC_DEP_NSUBJ, a);
    if (b != NONE && (b < v || a > v)) join_nouns(s, a, b, CC_DEP_NMOD_DESC);
}

/* "had her seat belt on", "left Alder Hill": two objects, of a verb that gives nobody anything and calls nobody so. */
static void join_object(cc_sentence *s, int32_t v)
{
    static const char *const takes_two[] = {
        "allow",    "appoint", "ask",   "assign",  "award", "bring", "buy",   "call",  "cause", "charge",
        "consider", "cost",    "deem",  "deny",    "do",    "elect", "feed",  "find",  "fine",  "get",
        "give",     "grant",   "hand",  "lend",    "make",  "name",  "offer", "order", "owe",   "pass",
        "pay",      "play",    "poll",  "promise", "read",  "save",  "sell",  "send",  "serve", "set",
        "show",     "sing",    "spare", "teach",   "tell",  "throw", "win",   "wish"};
    int32_t a = cc_child(s, v, CC_DEP_OBJ), b = a == NONE ? NONE : other_child(s, v, CC_DEP_OBJ, a);
    if (b == NONE || a < v || at(s, b)->first_child != NONE || CC_AMONG(at(s, v)->lemma, takes_two)) return;
    join_nouns(s, a, b, CC_DEP_COMPOUND);
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

/* "Berg's reported death came late": behind a possessor stands no verb, but what describes the noun behind it. */
static void lower_attribute(cc_sentence *s, int32_t v)
{
    int32_t noun = v + 1, owner = v - 1;
    if (owner < 0 || !is_within(s, noun) || at(s, noun)->upos != CC_UPOS_NOUN) return;
    if (at(s, v)->xpos != CC_XPOS_VBD && at(s, v)->xpos != CC_XPOS_VBN) return;
    if (at(s, owner)->xpos == CC_XPOS_POS) owner = at(s, owner)->head;
    else if (at(s, owner)->xpos != CC_XPOS_PRPS) return;
    int32_t top = at(s, noun)->head == v ? noun : at(s, noun)->head;
    if (owner == NONE || top == NONE || at(s, owner)->head != v || (top != noun && at(s, top)->head != v)) return;
    change_places(s, top, v, CC_DEP_AMOD);
    for (int32_t i = 0; i < (int32_t)s->count; i++)
        if (at(s, i)->head == v) at(s, i)->head = top;
    at(s, v)->head = at(s, owner)->head = noun;
    at(s, owner)->deprel = CC_DEP_NMOD_POSS;
    at(s, v)->xpos = CC_XPOS_VBN;
    cc_sentence_link(s);
}

static bool counts(const cc_sentence *s, int32_t i)
{
    return is_within(s, i) && (at(s, i)->upos == CC_UPOS_SYM || at(s, i)->upos == CC_UPOS_NUM);
}

/* The number behind "than": "|40|", "a |dozen|", "a |third|", "|half|"; NONE. */
static int32_t number_behind(const cc_sentence *s, int32_t than)
{
    static const char *const parts[] = {"dozen",   "third",    "quarter", "half",
                                        "hundred", "thousand", "million", "billion"};
    int32_t i = than + 1;
    if (counts(s, i)) return i;
    if (is_form(s, i, "a") || is_form(s, i, "an")) i++;
    return is_within(s, i) && CC_AMONG(at(s, i)->lower, parts) ? i : NONE;
}

/* What is counted stands where the tree has "more": "killed |more| than a dozen doctors". */
static void give_place(cc_sentence *s, int32_t more, int32_t number)
{
    int32_t noun = relation(s, number) == CC_DEP_NUMMOD && at(s, number)->head > number ? at(s, number)->head : number;
    int32_t above = at(s, more)->head;
    if (above == NONE || (at(s, noun)->head != above && at(s, noun)->head != more) || relation(s, noun) == CC_DEP_CONJ)
        return;
    at(s, noun)->head = above;
    at(s, noun)->deprel = at(s, more)->deprel;
    CC_FOR_CHILDREN(s, more, c)
        if (c != noun) at(s, c)->head = noun;
    cc_sentence_link(s);
}

/* "more than 40": the two words are one, and belong to the number. */
static void join_bound(cc_sentence *s, int32_t than)
{
    if (!is_form(s, than, "than") || than == 0) return;
    if (!is_form(s, than - 1, "more") && !is_form(s, than - 1, "less") && !is_form(s, than - 1, "fewer")) return;
    int32_t number = number_behind(s, than);
    if (number == NONE || cc_is_below(s, number, than)) return;
    if (number > than + 1 && relation(s, than - 1) == CC_DEP_ADVMOD) return; /* "worth more than a billion" */
    if (number > than + 1) give_place(s, than - 1, number);
    if (cc_is_below(s, number, than - 1)) return;
    hang(s, than - 1, number, CC_DEP_ADVMOD);
    hang(s, than, than - 1, CC_DEP_FIXED);
    if (number > than + 1) hang(s, than + 1, number, CC_DEP_DET);
}

/* Who gets money, and how much: "paid the city $90", two objects. */
static const char *const giving[] = {"pay",   "repay", "give", "owe",  "lend",   "loan", "offer",   "award",
                                     "grant", "cost",  "fine", "save", "charge", "send", "promise", "earn"};

static void part_objects(cc_sentence *s, int32_t v)
{
    int32_t who = cc_child(s, v, CC_DEP_OBJ);
    if (who == NONE || who < v || counts(s, who) || !is_noun(s, who) || !CC_AMONG(at(s, v)->lemma, giving)) return;
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

/* "He who said it did it": whom "who" means is the subject of the other verb. */
static void find_relative(cc_sentence *s, int32_t v)
{
    int32_t who = cc_child(s, v, CC_DEP_NSUBJ), b = who == NONE ? NONE : other_child(s, v, CC_DEP_NSUBJ, who);
    if (b != who + 1 || !is_form(s, b, "who")) return;
    CC_FOR_CHILDREN(s, v, c) {
        bool clause = relation(s, c) == CC_DEP_CCOMP || relation(s, c) == CC_DEP_PARATAXIS;
        if (c < v || !clause || !is_finite(s, c) || cc_child(s, c, CC_DEP_MARK) != NONE) continue;
        /* What a comma parts from the other verb is this one's. */
        int32_t it = cc_child(s, c, CC_DEP_NSUBJ);
        if (it != NONE && (it != v + 1 || !is_form(s, it + 1, ","))) continue;
        if (it != NONE) at(s, it)->head = v, at(s, it)->deprel = CC_DEP_OBJ;
        change_places(s, c, v, CC_DEP_ACL_RELCL);
        at(s, v)->head = who;
        at(s, who)->head = c;
        cc_sentence_link(s);
        return;
    }
}

/* "What you say hurts me": of two verbs side by side the second is the main one, and has "what" for its subject. */
static void find_free_relative(cc_sentence *s, int32_t v)
{
    int32_t c = v + 1, what = cc_child(s, v, CC_DEP_OBJ);
    if (!is_within(s, c) || at(s, c)->head != v || relation(s, c) != CC_DEP_CCOMP || !has_subject(s, v)) return;
    if (at(s, c)->upos != CC_UPOS_VERB || has_subject(s, c) || !is_finite(s, c)) return;
    if (what == NONE && at(s, v)->deprel == CC_DEP_ACL_RELCL) what = at(s, v)->head;
    if (what == NONE || what > v || !is_form(s, what, "what")) return;
    change_places(s, c, at(s, what)->head == v ? v : what, CC_DEP_ACL_RELCL);
    at(s, what)->head = c;
    at(s, what)->deprel = CC_DEP_NSUBJ;
    at(s, v)->head = what;
    at(s, v)->deprel = CC_DEP_ACL_RELCL;
    cc_sentence_link(s);
}

/* "I say that without irony": no conjunction, but what is said; behind it stands no clause. */
static void free_that(cc_sentence *s, int32_t that)
{
    int32_t h = at(s, that)->head, v = that - 1;
    if (!is_form(s, that, "that") || relation(s, that) != CC_DEP_MARK || h < that || at(s, h)->head != v) return;
    if (v < 0 || at(s, v)->upos != CC_UPOS_VERB || cc_child(s, v, CC_DEP_OBJ) != NONE || !is_noun(s, h)) return;
    if (cc_child(s, h, CC_DEP_CASE) != that + 1 || has_subject(s, h) || cc_child(s, h, CC_DEP_COP) != NONE) return;
    at(s, that)->upos = CC_UPOS_PRON;
    at(s, that)->xpos = CC_XPOS_DT;
    hang(s, that, v, CC_DEP_OBJ);
}

/* "a coal mine", "the mine": behind an article, an attribute or a noun it is a pit and nobody's. */
static void name_mine(cc_sentence *s, int32_t i)
{
    if (!is_form(s, i, "mine") || at(s, i)->upos != CC_UPOS_PRON || i == 0) return;
    const cc_token *before = at(s, i - 1);
    bool pit = before->upos == CC_UPOS_DET || before->upos == CC_UPOS_ADJ || before->upos == CC_UPOS_NOUN ||
               before->upos == CC_UPOS_PROPN || before->xpos == CC_XPOS_PRPS || before->xpos == CC_XPOS_POS;
    if (!pit || (before->upos == CC_UPOS_NOUN && at(s, i)->head != i - 1)) return; /* "told a friend mine are lost" */
    at(s, i)->upos = CC_UPOS_NOUN;
    at(s, i)->xpos = CC_XPOS_NN;
    at(s, i)->lemma = at(s, i)->lower;
    if (at(s, i)->head != i - 1 || at(s, i)->deprel != CC_DEP_APPOS) return;
    change_places(s, i, i - 1, CC_DEP_COMPOUND); /* "a sister mine": a kind of mine */
    for (int32_t k = 0; k < (int32_t)s->count; k++)
        if (k != i && at(s, k)->head == i - 1) at(s, k)->head = i;
    cc_sentence_link(s);
}

/* "The 39-year-|old| denied it": no quality but somebody, where nothing of that age follows. */
static void name_aged(cc_sentence *s, int32_t i)
{
    if (i < 4 || at(s, i)->upos != CC_UPOS_ADJ || !cc_span_is(at(s, i)->lower, "old")) return;
    if (!cc_span_is(at(s, i - 1)->form, "-") || !cc_span_is(at(s, i - 2)->lower, "year")) return;
    cc_deprel d = cc_deprel_main((cc_deprel)at(s, i)->deprel);
    if (d != CC_DEP_NSUBJ && d != CC_DEP_OBJ && d != CC_DEP_OBL && d != CC_DEP_IOBJ) return;
    at(s, i)->upos = CC_UPOS_NOUN;
    at(s, i)->xpos = CC_XPOS_NN;
}

/* In this order; of verbs or of all other words. */
static const struct {
    bool verbs;
    void (*repair)(cc_sentence *, int32_t);
} repairs[] = {
    {true, lower_attribute},    {true, part_objects}, {true, free_place},  {true, raise_past_tense},
    {true, join_perfect},       {true, join_phrase},  {true, join_object}, {true, find_relative},
    {true, find_free_relative}, {false, free_time},   {false, free_that},  {false, free_depictive},
    {false, find_measured},     {false, name_mine},   {false, name_aged},  {false, cc_repair_title},
    {true, cc_described_join},
};

/* Nothing longer is a sentence that somebody said. */
enum { LONGEST = 256 };

void cc_repair(cc_sentence *s)
{
    if (s->count > LONGEST) return;
    for (int32_t i = 1; i < (int32_t)s->count; i++) join_bound(s, i);
    for (int32_t i = 0; i < (int32_t)s->count; i++) {
        bool verb = at(s, i)->upos == CC_UPOS_VERB;
        for (size_t r = 0; r < sizeof repairs / sizeof *repairs; r++)
            if (repairs[r].verbs == verb) repairs[r].repair(s, i);
    }
    for (int32_t v = 1; v < (int32_t)s->count; v++) cc_repair_attribute(s, v);
    for (int32_t v = 0; v < (int32_t)s->count; v++) cc_repair_saying(s, v);
    for (int32_t v = 1; v < (int32_t)s->count; v++) cc_repair_subject(s, v);
}
