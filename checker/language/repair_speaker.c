/* Repairs of who says something: a name behind the verb, two subjects, a place before the name. */
#include "language/repair_tree.h"

/* A bare name that the tree takes for what is said. */
static int32_t name_said_to_be(const cc_sentence *s, int32_t v)
{
    CC_FOR_CHILDREN(s, v, c)
        if (c > v && relation(s, c) == CC_DEP_CCOMP && at(s, c)->upos == CC_UPOS_PROPN && !has_subject(s, c)) return c;
    return NONE;
}

/* ", reported CNN." and "," said the governor of Texas: what follows the verb, and ends the clause, is who said it. */
void cc_speaker_turn(cc_sentence *s, int32_t v)
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
void cc_speaker_join(cc_sentence *s, int32_t v)
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

/* "Berg, the miller who sold it, left": two subjects of any verb, where the second describes the name before it. */
void cc_described_join(cc_sentence *s, int32_t v)
{
    int32_t a = cc_child(s, v, CC_DEP_NSUBJ), b = a == NONE ? NONE : other_child(s, v, CC_DEP_NSUBJ, a);
    if (b == NONE || b > v || at(s, a)->upos != CC_UPOS_PROPN || at(s, b)->upos != CC_UPOS_NOUN) return;
    int32_t first, last, from, to;
    bare_subtree(s, a, &first, &last);
    bare_subtree(s, b, &from, &to);
    bool beside = last + 2 == from && is_form(s, last + 1, ",") && cc_child(s, b, CC_DEP_DET) == from;
    if (beside && is_form(s, v - 1, ",")) hang(s, b, a, CC_DEP_APPOS);
}

/* "At a news conference Mayor Ada Berg said": the name that the tree takes for the place, with the place before it. */
static bool take_name(cc_sentence *s, int32_t v, int32_t name)
{
    int32_t place = name - 1;
    if (at(s, name)->upos != CC_UPOS_PROPN || place < 1 || at(s, place)->upos != CC_UPOS_NOUN) return false;
    if (at(s, place)->head != name || relation(s, place) != CC_DEP_COMPOUND || cc_child(s, name, CC_DEP_DET) == NONE)
        return false;
    int32_t marker = cc_child(s, name, CC_DEP_CASE);
    if (marker != 0) return false;
    for (int32_t i = 0; i < place; i++)
        if (at(s, i)->head == name) at(s, i)->head = place;
    at(s, place)->head = v;
    at(s, place)->deprel = CC_DEP_OBL;
    at(s, name)->deprel = CC_DEP_NSUBJ;
    cc_sentence_link(s);
    return true;
}

/* "Outside court, her father, Jon Berg, said", "In a statement Commander Jon Berg said": who stands beside the place is
 * no other word for it; he speaks. */
void cc_speaker_free(cc_sentence *s, int32_t v)
{
    static const char *const words[] = {"outside", "inside", "in", "at", "on", "near", "during"};
    int32_t place = cc_child(s, v, CC_DEP_NSUBJ), first, last;
    for (int32_t c = at(s, v)->first_child; place == NONE && c != NONE && c < v; c = at(s, c)->next_sibling)
        if (relation(s, c) == CC_DEP_OBL) place = c;
    if (place != NONE && at(s, place)->deprel != CC_DEP_NSUBJ && take_name(s, v, place)) return;
    int32_t who = place == NONE || place > v ? NONE : cc_child(s, place, CC_DEP_APPOS);
    if (who == NONE || who > v || at(s, place)->upos == CC_UPOS_PROPN || !is_noun(s, who)) return;
    bare_subtree(s, place, &first, &last);
    bool opens = first == 0 && CC_AMONG(at(s, first)->lower, words);
    /* behind a comma, or a name right behind the noun */
    if (!opens || (!is_form(s, place + 1, ",") && (who != place + 1 || at(s, who)->upos != CC_UPOS_PROPN))) return;
    at(s, first)->deprel = CC_DEP_CASE;
    at(s, place)->deprel = CC_DEP_OBL;
    hang(s, who, v, CC_DEP_NSUBJ);
}
