/* Statements of whom somebody belongs to: "Vos is an employee of Reuters", and "Vos, a police commissioner, told
 * Reuters". They are held against each other only where a text of one sentence stands against another: in a long text
 * one may be both. */
#include "judge/clause.h"
#include "judge/word.h"

enum { ONE_SENTENCE = 1 };

static const cc_article *other_text(const cc_word *p)
{
    return p->run->story->articles == 2 ? cc_judging_article(p->run, 1 - p->number) : NULL;
}

/* The concept of a name hangs on its head, which need not be the tree's. */
static uint32_t concept_of(const cc_word *p, int32_t at)
{
    int32_t name = p->sentence->token[at].name;
    const cc_name *n = name < 0 ? NULL : &p->article->names.item[name];
    return cc_word_concept(p, n == NULL ? at : (int32_t)(n->at.head - p->sentence->first));
}

static void file(const cc_word *p, int32_t at, int32_t other, bool tied)
{
    uint32_t who = concept_of(p, at), whose = concept_of(p, other);
    if (who == CC_NO_CONCEPT || whose == CC_NO_CONCEPT || who == whose) return;
    int32_t first = at < other ? at : other, last = at < other ? other : at;
    cc_word_file(p, CC_ASK_ROLE, CC_LIT("tie"), first, last, p->at, who, tied ? CC_LIT("tied") : CC_LIT("apart"), tied);
    p->run->store.statement.item[p->run->store.statement.count - 1].owner = whose;
}

/* "Is an employee of Reuters", "works for Reuters" */
static void file_tied(const cc_word *p)
{
    cc_clause c;
    cc_clause_read(&c, p->run->rules, p->article, p->number, p->sentence->first + (uint32_t)p->at);
    if (c.row == NULL || !c.row->tie || cc_negation_of(p, p->at) != CC_NO_TOKEN || !cc_is_real(p)) return;
    const cc_part *who = cc_clause_part(&c, c.row->turned ? CC_PART_DONE : CC_PART_DOER),
                  *whose = cc_clause_part(&c, c.row->turned ? CC_PART_DOER : CC_PART_DONE);
    if (who != NULL && whose != NULL && cc_clause_is_named(&c, who->at)) file(p, who->at, whose->at, true);
}

static const cc_name *name_headed_by(const cc_article *a, const cc_sentence *s, int32_t at)
{
    int32_t name = s->token[at].name;
    const cc_name *n = name < 0 ? NULL : &a->names.item[name];
    return n != NULL && n->at.head == s->first + (uint32_t)at ? n : NULL;
}

static bool is_named(const cc_name *n)
{
    return n != NULL && (n->kind == CC_NAME_PERSON || n->kind == CC_NAME_ORGANISATION);
}

/* A word for what somebody is that stands beside the name: "Professor Vos", "Vos, a subsidiary". */
static bool is_described(const cc_word *p, const cc_name *who)
{
    CC_FOR_CHILDREN(p->sentence, p->at, k)
        if (p->sentence->token[k].deprel == CC_DEP_APPOS && p->sentence->token[k].upos != CC_UPOS_PROPN) return true;
    for (uint32_t i = 0; who->entity >= 0 && i < p->sentence->count; i++) {
        const cc_name *n = name_headed_by(p->article, p->sentence, (int32_t)i);
        if (n != NULL && n->kind == CC_NAME_ROLE && n->entity == who->entity) return true;
    }
    return false;
}

/* The word of a name that hangs on something else. */
static int32_t top_of(const cc_word *p, int32_t at)
{
    const cc_token *t = p->sentence->token;
    while (t[at].head != CC_NO_TOKEN && t[t[at].head].name == t[at].name) at = t[at].head;
    return at;
}

/* Somebody or something else with a part of its own in the sentence: whoever does it, to whom it is done, or with
 * whom; not "of", "at" or "for" what the name stands beside. */
static bool plays_a_part(const cc_word *p, int32_t other)
{
    const cc_token *t = &p->sentence->token[other];
    int32_t mark = cc_child(p->sentence, other, CC_DEP_CASE);
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    bool of_verb = t->head != CC_NO_TOKEN && p->sentence->token[t->head].upos == CC_UPOS_VERB;
    if (of_verb && (rel == CC_DEP_NSUBJ || rel == CC_DEP_OBJ || rel == CC_DEP_IOBJ)) return true;
    cc_span marker = mark == CC_NO_TOKEN ? CC_LIT("") : cc_word_lemma(p, mark);
    return cc_span_is(marker, "with") || cc_span_is(marker, "against") || cc_span_is(marker, "to") ||
           (of_verb && (cc_span_is(marker, "for") || cc_span_is(marker, "by")));
}

/* Within what is said of the name: "Vos, the Reuters man". */
static bool is_in_description(const cc_word *p, const cc_name *who, int32_t other)
{
    uint32_t token = p->sentence->first + (uint32_t)other;
    for (uint32_t i = 0; i < p->sentence->count; i++) {
        int32_t name = p->sentence->token[i].name;
        const cc_name *n = name < 0 ? NULL : &p->article->names.item[name];
        if (n != NULL && n->entity == who->entity && n->at.first <= token && token < n->at.last) return true;
    }
    return false;
}

/* Does the sentence itself say that one belongs to the other, or to anybody: "a member of the board, of Reuters"? */
static bool tells_a_tie(const cc_word *p, const cc_name *who)
{
    for (uint32_t i = 0; i < p->sentence->count; i++) {
        const cc_token *t = &p->sentence->token[i];
        if (t->upos != CC_UPOS_VERB && t->upos != CC_UPOS_NOUN) continue;
        if (cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_COMPOUND) continue; /* "president-elect" */
        const cc_name *n = t->name < 0 ? NULL : &p->article->names.item[t->name];
        if (n != NULL && n->entity != who->entity) continue; /* what is said of another */
        cc_clause c;
        cc_clause_read(&c, p->run->rules, p->article, p->number, p->sentence->first + i);
        if (c.row != NULL && c.row->tie && c.parts > 0) return true;
    }
    return false;
}

static void file_apart(const cc_word *p)
{
    const cc_name *who = name_headed_by(p->article, p->sentence, p->at);
    if (!is_named(who) || !is_described(p, who) || tells_a_tie(p, who)) return;
    for (int32_t i = 0; i < (int32_t)p->sentence->count; i++) {
        const cc_name *n = name_headed_by(p->article, p->sentence, i);
        bool other = i != p->at && n != NULL && n->kind != CC_NAME_PRONOUN && n->entity != who->entity;
        if (other && plays_a_part(p, top_of(p, i)) && !is_in_description(p, who, i)) file(p, p->at, i, false);
    }
}

void cc_gather_tie(const cc_word *p)
{
    const cc_article *other = other_text(p);
    if (other == NULL) return;
    if (p->article->sentences.count == ONE_SENTENCE) file_tied(p);
    if (other->sentences.count == ONE_SENTENCE) file_apart(p);
}
