/* Titles before a name that the tree takes for words of their own: "Ms Berg", "Mrs May". */
#include "language/repair_tree.h"

static bool is_capital(cc_span form)
{
    return form.len > 1 && form.ptr[0] >= 'A' && form.ptr[0] <= 'Z';
}

/* The name hangs where the title hung, with all that hung on that. */
static void take_over(cc_sentence *s, int32_t title, int32_t name)
{
    change_places(s, name, title, CC_DEP_NMOD_DESC);
    for (int32_t i = 0; i < (int32_t)s->count; i++)
        if (at(s, i)->head == title) at(s, i)->head = name;
    cc_sentence_link(s);
}

void cc_repair_title(cc_sentence *s, int32_t t)
{
    static const char *const titles[] = {"Ms", "Ms.", "Mrs", "Mrs.", "Mr", "Mr.", "Miss", "Dr", "Dr."};
    int32_t name = t + 1;
    if (!is_within(s, name) || !CC_AMONG(at(s, t)->form, titles) || !is_capital(at(s, name)->form)) return;
    if (at(s, t)->upos != CC_UPOS_NOUN && at(s, t)->upos != CC_UPOS_PROPN) return;
    bool month = is_form(s, name, "may") || is_form(s, name, "will");
    if (month && at(s, name)->upos == CC_UPOS_AUX && at(s, name)->head == at(s, t)->head) {
        at(s, name)->deprel = at(s, t)->deprel;
        at(s, t)->head = name;
        at(s, t)->deprel = CC_DEP_NMOD_DESC;
        cc_sentence_link(s);
    } else if (at(s, name)->head == t && is_noun(s, name)) {
        take_over(s, t, name);
    } else if (at(s, t)->xpos != CC_XPOS_NNS && at(s, t)->xpos != CC_XPOS_NNPS) {
        return;
    }
    at(s, t)->upos = at(s, name)->upos = CC_UPOS_PROPN;
    at(s, t)->xpos = at(s, name)->xpos = CC_XPOS_NNP;
    at(s, t)->lemma = at(s, t)->form;
    at(s, name)->lemma = at(s, name)->form;
}
