/* Statements of whether there was such a thing at all: "no tsunami warning was issued" where another source has the
 * tsunami warning lifted. A thing of two words at least, for a word alone is of too many things. */
#include "judge/asserted.h"

static bool is_argument(const cc_token *t)
{
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    return t->head != CC_NO_TOKEN && (rel == CC_DEP_NSUBJ || rel == CC_DEP_OBJ);
}

/* The token whose place in the clause the noun has: its own, or that of the list it stands in ("gas and rubber
 * bullets"). */
static int32_t listed_with(const cc_word *p)
{
    int32_t at = p->at;
    for (int steps = 0; steps < 3 && at != CC_NO_TOKEN && !is_argument(&p->sentence->token[at]); steps++) {
        if (cc_deprel_main((cc_deprel)p->sentence->token[at].deprel) != CC_DEP_CONJ) return CC_NO_TOKEN;
        at = p->sentence->token[at].head;
    }
    return at;
}

static int32_t word_before(const cc_word *p, const char *word)
{
    int32_t det = cc_child(p->sentence, p->at, CC_DEP_DET);
    return det != CC_NO_TOKEN && cc_span_is(cc_word_form(p, det), word) ? det : CC_NO_TOKEN;
}

/* Verbs that leave it open whether there is what they speak of. */
static bool leaves_open(cc_span lemma)
{
    static const char *const verbs[] = {"consider", "fear",   "expect",  "plan",    "discuss", "seek",
                                        "await",    "rule",   "prevent", "avoid",   "ban",     "deny",
                                        "propose",  "allow",  "forbid",  "prepare", "offer",   "want",
                                        "demand",   "reject", "mean",    "include"};
    return cc_is_among(lemma, verbs, sizeof verbs / sizeof *verbs);
}

static void file_thing(const cc_word *p, int32_t first, int32_t no)
{
    cc_judging *r = p->run;
    bool affirmed = no == CC_NO_TOKEN;
    cc_statement s = cc_word_state(p, CC_ASK_POLARITY, CC_LIT("thing"),
                                   affirmed     ? first
                                   : no < first ? no
                                                : first,
                                   p->at, p->at, cc_word_concept(p, p->at),
                                   affirmed ? CC_LIT("affirmed") : CC_LIT("denied"), affirmed);
    s.phrase = (cc_context){0};
    CC_FOR_CHILDREN(p->sentence, p->at, c) {
        cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[c].deprel);
        bool tells = rel == CC_DEP_COMPOUND || rel == CC_DEP_AMOD;
        if (tells && cc_word_concept(p, c) != CC_NO_CONCEPT)
            cc_context_add(&s.phrase, &r->vocabulary, cc_word_concept(p, c), r->arena);
    }
    cc_store_add(&r->store, &r->vocabulary, &s);
}

void cc_gather_existence(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    int32_t kind = cc_child(p->sentence, p->at, CC_DEP_COMPOUND), place = listed_with(p);
    if (t->upos != CC_UPOS_NOUN || t->name >= 0 || kind == CC_NO_TOKEN || place == CC_NO_TOKEN || kind > p->at) return;
    if (cc_word_concept(p, p->at) == CC_NO_CONCEPT || p->sentence->token[kind].name >= 0) return;
    cc_word verb = {p->run, p->article, p->sentence, p->number, p->sentence->token[place].head};
    int32_t no = word_before(p, "no"), denial = cc_denial_of(&verb);
    if (no == CC_NO_TOKEN && denial != CC_NO_TOKEN) no = word_before(p, "any") == CC_NO_TOKEN ? CC_NO_TOKEN : denial;
    if ((no == CC_NO_TOKEN && denial != CC_NO_TOKEN) || !cc_is_real(&verb) || cc_is_unsaid(&verb, no)) return;
    if (no == CC_NO_TOKEN && (leaves_open(cc_word_lemma(p, verb.at)) || cc_is_intended(&verb) || cc_is_rumour(p)))
        return;
    file_thing(p, kind, no);
}
