/* claim/repair_mark.c - words that open a noun phrase as well as a clause, and opened a clause: "after fans of both
 * clubs |fought|", "before Berg, the captain, |rose|", "Two dead as high winds |hit| Lund". */
#include "claim/repair.h"

enum { FAR = 8 }; /* steps up from a word */

/* Of a noun phrase and of a clause. */
static bool opens_both(const cc_reading *r, int32_t t)
{
    static const char *const words[] = {"after", "before", "since", "until", "till", "as", "than"};
    return CC_AMONG(cc_at(r, t)->lower, words);
}

static bool is_finite(const cc_reading *r, int32_t t)
{
    uint8_t x = cc_at(r, t)->xpos;
    return x == CC_XPOS_VBD || x == CC_XPOS_VBZ || x == CC_XPOS_VBP || x == CC_XPOS_MD;
}

/* The first auxiliary or copula before the verb; the verb where it has none. */
static int32_t first_of_verb(const cc_reading *r, int32_t verb)
{
    CC_FOR_CHILDREN(r->s, verb, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (k < verb && (d == CC_DEP_AUX || d == CC_DEP_COP)) return k;
    }
    return verb;
}

/* A tense of its own and nobody who does it. A bare past form is a participle where nothing shows that it is none. */
static bool lacks_subject(const cc_reading *r, int32_t verb)
{
    int32_t first = first_of_verb(r, verb);
    if (!is_finite(r, first) || cc_has_own_subject(r, verb) || cc_child(r->s, verb, CC_DEP_EXPL) != CC_NO_TOKEN)
        return false;
    if (cc_child(r->s, verb, CC_DEP_MARK) != CC_NO_TOKEN || cc_child(r->s, verb, CC_DEP_CC) != CC_NO_TOKEN)
        return false;
    CC_FOR_CHILDREN(r->s, verb, k)
        if (cc_span_is(cc_at(r, k)->lower, "then") || cc_span_is(cc_marker_words(r, k), "by")) return false;
    if (first != verb || cc_at(r, verb)->xpos != CC_XPOS_VBD) return true;
    cc_deprel d = cc_main_relation(r, verb);
    bool governs = cc_child(r->s, verb, CC_DEP_OBJ) > verb || cc_child(r->s, verb, CC_DEP_CCOMP) > verb;
    return governs || d == CC_DEP_CONJ || d == CC_DEP_PARATAXIS || d == CC_DEP_CCOMP;
}

/* "before Berg, the captain, rose": something beside the noun that two commas part from it. */
static bool is_parted(const cc_reading *r, int32_t noun, int32_t verb)
{
    CC_FOR_CHILDREN(r->s, noun, k) {
        cc_deprel d = cc_main_relation(r, k);
        bool beside = d == CC_DEP_APPOS || cc_relation(r, k) == CC_DEP_ACL_RELCL;
        int32_t low = r->low[k];
        if (beside && k > noun && k < verb && (cc_is_comma(r, low) || cc_is_comma(r, low - 1))) return true;
    }
    return false;
}

/* The noun that ends before the verb and that such a word opens; CC_NO_TOKEN. */
static int32_t opened_noun(const cc_reading *r, int32_t verb)
{
    int32_t last = first_of_verb(r, verb) - 1;
    while (last > 0 && cc_at(r, last)->head == verb && cc_at(r, last)->upos == CC_UPOS_ADV) last--;
    bool comma = last > 0 && cc_is_comma(r, last);
    int32_t noun = comma ? last - 1 : last;
    for (int i = 0; i < FAR && noun >= 0 && noun < verb; i++, noun = cc_at(r, noun)->head) {
        int32_t mark = cc_child(r->s, noun, CC_DEP_CASE);
        if (mark == CC_NO_TOKEN || mark > noun || !opens_both(r, mark)) continue;
        if (!cc_is_nominal(cc_at(r, noun)) || cc_at(r, noun)->time >= 0 || r->low[noun] < mark) return CC_NO_TOKEN;
        bool parted = is_parted(r, noun, verb), listed = cc_child(r->s, noun, CC_DEP_CONJ) > noun;
        if (listed && cc_span_is(cc_at(r, mark)->lower, "than")) return CC_NO_TOKEN;
        return parted == comma && (parted || listed || !cc_has_comma(r, noun, last)) ? noun : CC_NO_TOKEN;
    }
    return CC_NO_TOKEN;
}

static void set_subject(cc_reading *r, int32_t noun, int32_t mark, int32_t verb)
{
    cc_token *token = r->s->token;
    bool passive = cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) != CC_NO_TOKEN;
    token[noun].head = verb;
    token[noun].deprel = passive ? CC_DEP_NSUBJ_PASS : CC_DEP_NSUBJ;
    token[mark].head = verb;
    token[mark].deprel = CC_DEP_MARK;
}

/* "after talks between the firm and the union |went| nowhere": the talks went, and that is when. */
static bool open_far_clause(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    cc_deprel own = cc_main_relation(r, t);
    if (own != CC_DEP_CONJ && own != CC_DEP_PARATAXIS && own != CC_DEP_CCOMP && own != CC_DEP_ADVCL &&
        own != CC_DEP_ACL)
        return false;
    if (token[t].head < 0 || cc_relation(r, t) == CC_DEP_ACL_RELCL || !lacks_subject(r, t)) return false;
    int32_t noun = opened_noun(r, t), above = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    cc_deprel d = noun < 0 ? CC_DEP_ROOT : cc_main_relation(r, noun);
    if (noun < 0 || (d != CC_DEP_OBL && d != CC_DEP_NMOD) || above < 0) return false;
    if (above > noun && above != t && above != token[t].head) return false;
    int32_t mark = cc_child(r->s, noun, CC_DEP_CASE);
    if (above != t) token[t].head = above;
    token[t].deprel = CC_DEP_ADVCL;
    set_subject(r, noun, mark, t);
    return true;
}

/* "Two dead as high winds |hit| Lund", "even as the |footage| spread": no subject has a preposition of this kind. */
static bool open_with_subject(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, mark = r->low[t];
    if (cc_main_relation(r, t) != CC_DEP_NSUBJ) return false;
    bool adverb = cc_span_is(token[mark].lower, "even") || cc_span_is(token[mark].lower, "just");
    if (adverb) mark++;
    if (verb < t || mark >= t || !opens_both(r, mark) || cc_is_comma(r, r->high[t] + 1)) return false;
    bool opened = token[mark].head == verb && token[mark].deprel == CC_DEP_MARK; /* by another; "even" was left */
    if (!opened && (cc_main_relation(r, mark) != CC_DEP_CASE || cc_child(r->s, verb, CC_DEP_MARK) != CC_NO_TOKEN))
        return false;
    if ((opened && !adverb) || token[verb].upos != CC_UPOS_VERB) return false;
    token[mark].head = verb;
    token[mark].deprel = CC_DEP_MARK;
    if (adverb) token[mark - 1].head = verb, token[mark - 1].deprel = CC_DEP_ADVMOD;
    if (token[verb].head >= 0 && token[verb].head < t) token[verb].deprel = CC_DEP_ADVCL;
    return true;
}

/* "it shows that |reforms| are possible": many are no "that"; it opens what is shown. */
static bool open_with_that(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (cc_relation(r, t) != CC_DEP_DET || noun < t || verb < noun || r->low[noun] != t) return false;
    if (!cc_span_is(token[t].lower, "that") || cc_main_relation(r, noun) != CC_DEP_NSUBJ) return false;
    if (token[noun].xpos != CC_XPOS_NNS && token[noun].xpos != CC_XPOS_NNPS) return false;
    if (cc_child(r->s, verb, CC_DEP_MARK) != CC_NO_TOKEN || t == 0) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_MARK;
    token[t].upos = CC_UPOS_SCONJ;
    token[t].xpos = CC_XPOS_IN;
    return true;
}

const cc_repair cc_repairs_of_marks[] = {
    REPAIR(open_with_that, .relation = RELATION(DET), .has = CC_HEAD_BEHIND, .above_family = RELATION(NSUBJ),
           .starts = "t"),
    REPAIR(open_far_clause,
           .family = RELATION(CONJ) | RELATION(PARATAXIS) | RELATION(CCOMP) | RELATION(ADVCL) | RELATION(ACL)),
    REPAIR(open_with_subject, .family = RELATION(NSUBJ), .has = CC_HEAD_BEHIND | CC_HAS_CHILD, .head = UPOS(VERB)),
    {0},
};
