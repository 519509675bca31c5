/* Statements of who and what: kinds of things, and what somebody is. */
#include "judge/answer.h"
#include "judge/undated.h"

/* "On Friday night", also where nobody can say which Friday. */
static bool is_known_time(const cc_article *a, const cc_time *t)
{
    return t->kind == CC_TIME_DURATION || t->value.len > 0 || cc_says_day(a, t);
}

/* Common nouns that a verb has as its subject, object or adjunct: kinds of things can differ where all else agrees. */
void cc_gather_objects(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    bool argument = rel == CC_DEP_OBJ || rel == CC_DEP_OBL || rel == CC_DEP_NSUBJ;
    if (t->upos != CC_UPOS_NOUN || !argument || t->head == CC_NO_TOKEN || t->number >= 0) return;
    if (t->time >= 0 && is_known_time(p->article, &p->article->times.item[t->time])) return;
    if (cc_child(p->sentence, p->at, CC_DEP_NUMMOD) != CC_NO_TOKEN) return; /* counts are asked elsewhere */
    uint32_t verb = cc_word_concept(p, t->head);
    if (p->sentence->token[t->head].upos != CC_UPOS_VERB || verb == CC_NO_CONCEPT) return;
    if (p->run->vocabulary.concept.item[verb].weight < 0.25f) return;
    cc_span kind = rel == CC_DEP_OBJ || t->deprel == CC_DEP_NSUBJ_PASS ? CC_LIT("object")
                   : rel == CC_DEP_OBL                                 ? CC_LIT("adjunct")
                                                                       : CC_LIT("subject");
    cc_word_file(p, CC_ASK_OBJECT, kind, p->at, p->at, p->at, verb, cc_word_lemma(p, p->at), 0);
}

/* --- what somebody is ------------------------------------------------------------------ */

/* "Sister-in-law", cut at its hyphens. */
static bool is_in_law(const cc_word *p, int32_t at)
{
    static const char *const words[] = {"-", "in", "-", "law"};
    for (int32_t i = 0; i < 4; i++)
        if (at + 1 + i >= (int32_t)p->sentence->count || !cc_span_is(cc_word_form(p, at + 1 + i), words[i]))
            return false;
    return true;
}

static const cc_entry *role_at(const cc_word *p, int32_t at)
{
    if (at >= 0 && is_in_law(p, at)) {
        cc_span words = cc_arena_print(p->run->arena, "%.*s-in-law", CC_FMT(cc_word_lemma(p, at)));
        return cc_rules_entry(p->run->rules, &p->run->rules->roles, words);
    }
    return at < 0 ? NULL : cc_rules_entry(p->run->rules, &p->run->rules->roles, cc_word_lemma(p, at));
}

/* "Other lawmakers, including Pavel Orlik": one of them. */
static const cc_entry *included_in(const cc_word *p, int32_t first)
{
    enum { BACK = 12 };
    int32_t at = first - 1;
    while (at >= 0 && first - at <= 4 && !cc_span_is(cc_word_form(p, at), "including")) at--;
    if (at < 0 || first - at > 4) return NULL;
    for (int32_t i = at - 1; i >= 0 && at - i <= BACK; i--)
        if (p->sentence->token[i].xpos == CC_XPOS_NNS && role_at(p, i) != NULL) return role_at(p, i);
    return NULL;
}

/* "His brother, Jan Vos": whose brother is kept, for another's he is a father. */
static void file_role(const cc_word *p, int32_t from, int32_t last, cc_span role)
{
    cc_judging *r = p->run;
    cc_word_file(p, CC_ASK_ROLE, CC_LIT("role"), from, last, p->at, cc_word_concept(p, p->at), role, 0);
    int32_t own = cc_child_exact(p->sentence, from, CC_DEP_NMOD_POSS);
    if (own == CC_NO_TOKEN) own = cc_child_exact(p->sentence, p->at, CC_DEP_NMOD_POSS);
    if (own == CC_NO_TOKEN) return;
    /* A firm has no brother: such a "his" is anybody's. */
    bool pronoun = p->sentence->token[own].upos == CC_UPOS_PRON;
    r->store.statement.item[r->store.statement.count - 1].owner =
        pronoun ? cc_person_at(p, own) : cc_word_concept(p, own);
}

/* "Transport Minister Ana Kolar": of which department, by the word before the title. Who was so before, or is it for
 * somebody else, is another thing. */
static void file_office(const cc_word *p, int32_t title)
{
    static const char *const titles[] = {"minister", "secretary", "commissioner"};
    static const char *const others[] = {"former", "deputy", "shadow", "acting", "ex",
                                         "junior", "press",  "then",   "general"};
    enum { BACK = 4 };
    if (title < 1 || !cc_is_among(cc_word_lemma(p, title), titles, sizeof titles / sizeof *titles)) return;
    const cc_token *of = &p->sentence->token[title - 1];
    /* A capital tells more than a tag: "Transport Minister" opens a sentence. Two are a body's letters, and no
     * department: "NYPD Commissioner". */
    bool capital = of->form.len > 0 && of->form.ptr[0] >= 'A' && of->form.ptr[0] <= 'Z';
    if (capital && of->form.len > 1 && of->form.ptr[1] >= 'A' && of->form.ptr[1] <= 'Z') return;
    if (!capital && of->upos != CC_UPOS_NOUN && of->upos != CC_UPOS_PROPN && of->upos != CC_UPOS_ADJ) return;
    for (int32_t i = title - 1; i >= 0 && title - i <= BACK; i--)
        if (cc_is_among(cc_word_form(p, i), others, sizeof others / sizeof *others)) return;
    cc_span kind = cc_arena_print(p->run->arena, "office:%.*s", CC_FMT(cc_word_lemma(p, title)));
    cc_word_file(p, CC_ASK_ROLE, kind, title - 1, title, p->at, cc_word_concept(p, p->at), of->lower, 0);
}

/* "Jan Vos, 51, his brother-in-law": whose it is tells that it is his role. */
static int32_t kin_behind(const cc_word *p)
{
    CC_FOR_CHILDREN(p->sentence, p->at, c)
        if (cc_deprel_main((cc_deprel)p->sentence->token[c].deprel) == CC_DEP_APPOS && role_at(p, c) != NULL &&
            cc_child_exact(p->sentence, c, CC_DEP_NMOD_POSS) != CC_NO_TOKEN)
            return c;
    return CC_NO_TOKEN;
}

/* The role that stands before a person's name, or the group that the name is counted among. */
void cc_gather_role(const cc_word *p)
{
    int32_t name = cc_word_token(p)->name;
    if (name < 0 || p->article->names.item[name].kind != CC_NAME_PERSON) return;
    const cc_name *n = &p->article->names.item[name];
    if (n->at.head != p->sentence->first + (uint32_t)p->at || cc_word_concept(p, p->at) == CC_NO_CONCEPT) return;
    int32_t first = (int32_t)(n->at.first - p->sentence->first), from = first;
    for (int32_t i = first - 1; i <= p->at; i++) file_office(p, i);
    const cc_entry *among = included_in(p, first), *before = NULL;
    bool comma = first > 0 && p->sentence->token[first - 1].upos == CC_UPOS_PUNCT;
    int32_t law = first - 5 - comma;
    if (law >= 0 && is_in_law(p, law)) before = role_at(p, law), from = law;
    for (int32_t i = first - 1; i >= 0 && first - i <= 2 && before == NULL; i--) {
        if (p->sentence->token[i].upos == CC_UPOS_VERB) break; /* "the spokeswoman disputed Vos's claim" */
        if (p->sentence->token[i].upos != CC_UPOS_PUNCT) before = role_at(p, i), from = i;
    }
    int32_t last = (int32_t)(n->at.last - p->sentence->first) - 1, behind = kin_behind(p);
    if (before == NULL && among == NULL && behind != CC_NO_TOKEN)
        file_role(p, behind, behind, role_at(p, behind)->name);
    if (among != NULL)
        cc_word_file(p, CC_ASK_ROLE, CC_LIT("role"), first, last, p->at, cc_word_concept(p, p->at), among->name, 0);
    else if (before != NULL) file_role(p, from, last, before->name);
}
