/* mention/name_title.c - the titles before a name: "Russian President", "White House press secretary". */
#include "base/utf8.h"
#include "mention/name_finding.h"

/* "|president| and chief executive Anna Berg": one person of two offices. */
static bool follows_office(const cc_name_finder *f, uint32_t link)
{
    uint32_t first;
    const cc_token *t = &f->s->token[link - 1];
    const cc_role *r = cc_role_ending(f->names, f->s, link - 1, &first);
    bool one = t->xpos == CC_XPOS_NN || t->xpos == CC_XPOS_NNP;
    return r != NULL && r->use == CC_ROLE_TITLE && one && t->name < 0;
}

/* "|Transport| Minister Ada Lund": the first word of a sentence, which the tagger takes for a verb. */
static bool opens_title(const cc_name_finder *f, uint32_t i)
{
    const cc_token *t = &f->s->token[i];
    bool noun = f->l->wordnet != NULL && (cc_wordnet_pos(f->l->wordnet, t->lower) & (1U << CC_WN_NOUN)) != 0;
    return i == 0 && (t->upos == CC_UPOS_VERB || t->upos == CC_UPOS_ADJ) && noun && cc_is_capital(t->form) &&
           cc_is_capital(f->s->token[1].form);
}

/* Where the title of the name at `name` starts, going left over its modifiers:
 * "German Foreign Minister |Heiko Maas". */
uint32_t cc_name_title_start(const cc_name_finder *f, uint32_t name, uint32_t role_first)
{
    uint32_t i = role_first;
    while (i > 0) {
        const cc_token *t = &f->s->token[i - 1];
        bool modifier =
            t->upos == CC_UPOS_ADJ || t->upos == CC_UPOS_PROPN || t->upos == CC_UPOS_NOUN || cc_span_is(t->form, "-");
        modifier = modifier || t->name >= 0 || opens_title(f, i - 1) ||
                   (cc_span_is(t->lower, "and") && i > 1 && follows_office(f, i - 1));
        if (!modifier || name - i > 8 || cc_name_is_time_word(f, i - 1)) break;
        i--;
    }
    return i;
}

/* After "Suspect" or "Student" one word alone is a name only where it is known as one: "Suspect Dead". */
bool cc_name_is_no_person(const cc_name_finder *f, const cc_name *n, const cc_role *r)
{
    cc_gender g;
    const cc_token *t = &f->article->tokens.item[n->at.first];
    if (n->at.last - n->at.first > 1 || r == NULL || r->use == CC_ROLE_HONORIFIC ||
        cc_given_name(f->names, t->lower, &g))
        return false;
    bool capitals = t->form.len > 1 && cc_is_capital(cc_span_sub(t->form, 1, t->form.len));
    bool common = f->l->wordnet != NULL && cc_wordnet_pos(f->l->wordnet, t->lemma.len > 0 ? t->lower : t->form) != 0;
    bool office =
        cc_span_starts(r->class, "head") || cc_span_is(r->class, "lawmaker") || cc_span_is(r->class, "officer");
    return capitals || (common && !office);
}

void cc_name_set_title(cc_name_finder *f, cc_name *n, uint32_t from, uint32_t name)
{
    const cc_sentence *s = f->s;
    n->kind = CC_NAME_PERSON;
    n->title = cc_article_slice(f->article, s->token[from].start, s->token[name - 1].end);
}

/* "|President of the United States| Barack Obama": the state is a name of its own by now. */
static bool find_title_of_state(cc_name_finder *f, cc_name *n, uint32_t name)
{
    uint32_t i = name, first;
    while (i > 0 && name - i < 4 && f->s->token[i - 1].name >= 0) i--;
    if (i == name || i < 2) return false;
    if (cc_span_is(f->s->token[i - 1].lower, "the")) i--;
    if (i < 2 || !cc_span_is(f->s->token[i - 1].lower, "of")) return false;
    const cc_role *r = cc_role_ending(f->names, f->s, i - 2, &first);
    if (r == NULL || r->use != CC_ROLE_TITLE) return false;
    cc_name_set_title(f, n, first, name);
    return true;
}

/* A small-letter role before the name: "spokesman Dmitry Peskov", "his wife Anna". */
void cc_name_find_small_title(cc_name_finder *f, uint32_t name)
{
    uint32_t first;
    if (name > 1 && cc_span_is(f->s->token[name - 1].form, "[")) name--;
    if (name == 0) return;
    cc_name *n = &f->article->names.item[f->article->names.count - 1];
    if (n->kind != CC_NAME_PERSON && n->kind != CC_NAME_OTHER) return;
    if (find_title_of_state(f, n, name)) return;
    const cc_role *r = cc_role_ending(f->names, f->s, name - 1, &first);
    if (cc_name_is_no_person(f, n, r)) return;
    if (r == NULL || r->use == CC_ROLE_NOUN || f->s->token[name - 1].xpos == CC_XPOS_POS) return;
    cc_name_set_title(f, n, cc_name_title_start(f, name, first), name);
}
