/* Repairs of a verb that the tree takes for an attribute of the noun behind it: "Police used pepper spray", "The quake
 * rattled homes", "Cork victims hail sentence". */
#include "language/repair_tree.h"

/* The noun phrase that "used" and "rattled" stand in: its last noun. */
static int32_t last_noun(const cc_sentence *s, int32_t v)
{
    enum { FAR = 4 };
    int32_t noun = at(s, v)->head;
    for (int i = 0; i < FAR && noun != NONE; i++) {
        int32_t h = at(s, noun)->head;
        bool inner = at(s, noun)->deprel == CC_DEP_NMOD_POSS || relation(s, noun) == CC_DEP_COMPOUND;
        if (!inner || h == NONE || h < noun) break;
        noun = h;
    }
    return noun;
}

/* A noun right before the verb that hangs on it or on the same noun: no attribute has one before it. */
static bool is_doer(const cc_sentence *s, int32_t who, int32_t v, int32_t noun)
{
    if (who < 0 || (at(s, who)->head != v && at(s, who)->head != noun && at(s, who)->head != at(s, v)->head))
        return false;
    uint8_t x = at(s, who)->xpos;
    bool name = x == CC_XPOS_NN || x == CC_XPOS_NNS || x == CC_XPOS_NNP || x == CC_XPOS_NNPS;
    bool some = at(s, who)->upos != CC_UPOS_VERB && (is_form(s, who, "some") || is_form(s, who, "many"));
    return (name || some) && relation(s, who) != CC_DEP_CONJ && !is_form(s, who, "-");
}

/* "used pepper spray |to clear| the steps and |detained| two" */
static bool is_of_verb(const cc_sentence *s, int32_t i)
{
    cc_deprel d = relation(s, i);
    return is_punct(s, i) || d == CC_DEP_ADVCL || d == CC_DEP_OBL || d == CC_DEP_PARATAXIS ||
           (d == CC_DEP_CONJ && at(s, i)->upos == CC_UPOS_VERB);
}

/* What stands before the doer and hangs on the noun behind the verb is the doer's own, or the verb's. */
static void share_out(cc_sentence *s, int32_t who, int32_t v, int32_t noun, int32_t inner)
{
    for (int32_t i = 0; i < (int32_t)s->count; i++) {
        if (i == v || i == who || (at(s, i)->head != noun && at(s, i)->head != inner && at(s, i)->head != v)) continue;
        cc_deprel d = relation(s, i);
        bool own = d == CC_DEP_DET || d == CC_DEP_AMOD || d == CC_DEP_COMPOUND || d == CC_DEP_NUMMOD ||
                   d == CC_DEP_NMOD || d == CC_DEP_FLAT;
        if (i < who) at(s, i)->head = own ? who : v;
        else if (i < v || (at(s, i)->head == noun && is_of_verb(s, i))) at(s, i)->head = v;
    }
}

void cc_repair_attribute(cc_sentence *s, int32_t v)
{
    uint8_t x = at(s, v)->xpos;
    cc_deprel d = relation(s, v);
    if (at(s, v)->upos != CC_UPOS_VERB || (d != CC_DEP_AMOD && d != CC_DEP_COMPOUND)) return;
    if (x != CC_XPOS_VBD && x != CC_XPOS_VBZ) return;
    int32_t inner = at(s, v)->head, noun = inner < v ? NONE : last_noun(s, v), who = v - 1;
    if (noun == NONE || !is_noun(s, noun) || is_day(at(s, noun)->lower) || !is_doer(s, who, v, noun)) return;
    if (has_subject(s, noun) || cc_child(s, noun, CC_DEP_COP) != NONE || cc_child(s, v, CC_DEP_AUX) != NONE) return;
    int32_t mark = cc_child(s, noun, CC_DEP_CASE);
    static const char *const opening[] = {"after",   "before", "since", "until", "as",
                                          "because", "while",  "when",  "once"};
    if (mark != NONE && (mark > v || !CC_AMONG(at(s, mark)->lower, opening))) return;
    cc_deprel above = relation(s, noun);
    bool clause = above == CC_DEP_ROOT || above == CC_DEP_PARATAXIS || above == CC_DEP_CCOMP || above == CC_DEP_OBL;
    if (!clause || (above == CC_DEP_OBL) != (mark != NONE)) return;
    change_places(s, v, noun, CC_DEP_OBJ);
    share_out(s, who, v, noun, inner);
    at(s, who)->head = v;
    at(s, who)->deprel = CC_DEP_NSUBJ;
    if (mark != NONE) {
        at(s, v)->deprel = CC_DEP_ADVCL;
        at(s, mark)->head = v;
        at(s, mark)->deprel = CC_DEP_MARK;
    }
    cc_sentence_link(s);
}
