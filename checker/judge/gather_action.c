/* Statements of what was done: acts that exclude each other by table, opposite verbs by WordNet. */
#include "judge/answer.h"
#include "judge/asserted.h"
#include "judge/participants.h"

#include "base/utf8.h"

static int32_t patient_of(const cc_word *p)
{
    static const cc_deprel order[] = {CC_DEP_OBJ, CC_DEP_NSUBJ_PASS};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        int32_t c = cc_child_exact(p->sentence, p->at, order[i]);
        if (c != CC_NO_TOKEN) return c;
    }
    if (cc_child_exact(p->sentence, p->at, CC_DEP_AUX_PASS) != CC_NO_TOKEN) return cc_object_before(p->sentence, p->at);
    return cc_word_token(p)->upos == CC_UPOS_NOUN ? cc_child(p->sentence, p->at, CC_DEP_NMOD) : CC_NO_TOKEN;
}

/* "sign" of a new thing is another act than "sign"; the New START treaty need not be new. */
static cc_span act_of(const cc_word *p, int32_t patient)
{
    CC_FOR_CHILDREN(p->sentence, patient, c)
        if (cc_span_is(p->sentence->token[c].form, "new"))
            return cc_arena_print(p->run->arena, "%.*s new", CC_FMT(cc_word_lemma(p, p->at)));
    return cc_word_lemma(p, p->at);
}

/* "New" and "large" tell no two treaties apart; "fishing" and "tax" do. */
static void keep_nouns(const cc_judging *r, cc_context *c)
{
    uint32_t n = 0;
    c->total = 0;
    for (uint32_t i = 0; i < c->count; i++) {
        if (r->vocabulary.concept.item[c->item[i].concept].kind != CC_CONCEPT_NOUN) continue;
        c->total += c->item[i].weight;
        c->item[n++] = c->item[i];
    }
    c->count = n;
}

/* "The Rome treaty" is a treaty: a name whose head is a noun meets what is said of the noun. */
static void file_sort_of_name(const cc_word *p, int32_t patient, cc_span act, int32_t first, int32_t last)
{
    cc_judging *r = p->run;
    const cc_name *n = &p->article->names.item[p->sentence->token[patient].name];
    if (n->kind == CC_NAME_PERSON || n->kind == CC_NAME_PRONOUN || n->at.last <= p->sentence->first) return;
    bool noun = p->sentence->token[patient].upos == CC_UPOS_NOUN;
    int32_t end = noun ? patient : (int32_t)(n->at.last - p->sentence->first) - 1;
    uint32_t concept = cc_vocabulary_find(&r->vocabulary, cc_arena_copy(r->arena, cc_word_lemma(p, end)).ptr);
    if (concept == CC_NO_CONCEPT || r->vocabulary.concept.item[concept].kind != CC_CONCEPT_NOUN) return;
    cc_word_file(p, CC_ASK_ACTION, CC_LIT("act"), first, last, p->at, concept, act, 0);
    cc_context_add(&r->store.statement.item[r->store.statement.count - 1].context, &r->vocabulary, concept, r->arena);
}

/* Heads of an act: its patient, and the roles of a named patient ("Antonov" is "ambassador"). */
static void file_act(const cc_word *p, int32_t patient, cc_span act)
{
    cc_judging *r = p->run;
    int32_t first = p->at < patient ? p->at : patient, last = p->at < patient ? patient : p->at;
    if (last - first > 12) first = last = p->at;
    cc_word_file(p, CC_ASK_ACTION, CC_LIT("act"), first, last, p->at, cc_word_concept(p, patient), act, 0);
    /* Which treaty: "the fishing treaty" is not "the tax treaty". */
    cc_context_of_phrase(&r->store.statement.item[r->store.statement.count - 1].phrase, &r->vocabulary, r->story,
                         p->number, p->sentence->first + patient, r->arena);
    keep_nouns(r, &r->store.statement.item[r->store.statement.count - 1].phrase);
    int32_t name = p->sentence->token[patient].name;
    if (name >= 0) file_sort_of_name(p, patient, act, first, last);
    if (name < 0 || p->article->names.item[name].entity < 0) return;
    const cc_entity *e = &p->article->entities.item[p->article->names.item[name].entity];
    for (uint32_t i = 0; i < e->roles.count && i < 3; i++) {
        cc_span rest = cc_utf8_lowercase(r->arena, e->roles.item[i]), word;
        while (cc_span_split(&rest, ' ', &word)) {
            uint32_t concept = cc_vocabulary_find(&r->vocabulary, cc_arena_copy(r->arena, word).ptr);
            if (concept != CC_NO_CONCEPT && r->vocabulary.concept.item[concept].kind == CC_CONCEPT_NOUN)
                cc_word_file(p, CC_ASK_ACTION, CC_LIT("act"), first, last, p->at, concept, act, 0);
        }
    }
}

/* "A man is sitting" brings in somebody new: what another man does is no opposite. */
static bool is_somebody_new(const cc_word *p)
{
    int32_t verb = p->at, subject = cc_child(p->sentence, verb, CC_DEP_NSUBJ);
    while (subject == CC_NO_TOKEN && cc_deprel_main((cc_deprel)p->sentence->token[verb].deprel) == CC_DEP_CONJ) {
        verb = p->sentence->token[verb].head;
        subject = cc_child(p->sentence, verb, CC_DEP_NSUBJ);
    }
    if (subject == CC_NO_TOKEN) return false;
    CC_FOR_CHILDREN(p->sentence, subject, c) {
        cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[c].deprel);
        bool known = cc_span_is(cc_word_form(p, c), "the") || cc_span_is(cc_word_form(p, c), "this") ||
                     cc_span_is(cc_word_form(p, c), "that");
        if (rel == CC_DEP_DET && known) return false;
    }
    CC_FOR_CHILDREN(p->sentence, subject, c) {
        cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[c].deprel);
        bool few = cc_span_is(cc_word_lemma(p, c), "several") || cc_span_is(cc_word_lemma(p, c), "some");
        if (cc_span_is(cc_word_form(p, c), "a") || cc_span_is(cc_word_form(p, c), "an") || rel == CC_DEP_NUMMOD || few)
            return true;
    }
    return false;
}

/* "Lift the ban", "called off the attack": the act is over or never comes. */
static bool is_undone(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    bool object = cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_OBJ || t->deprel == CC_DEP_NSUBJ_PASS;
    return t->upos == CC_UPOS_NOUN && object && t->head != CC_NO_TOKEN &&
           cc_answer_of(p->run->rules, cc_word_lemma(p, t->head), "undo").len > 0;
}

void cc_gather_action(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    if (t->upos != CC_UPOS_VERB && t->upos != CC_UPOS_NOUN) return;
    int32_t patient = patient_of(p);
    if (patient == CC_NO_TOKEN || is_undone(p) || cc_negation_of(p, p->at) != CC_NO_TOKEN) return;
    cc_span act = act_of(p, patient);
    if (is_somebody_new(p) || (p->run->story->articles > 2 && cc_is_unsaid(p, CC_NO_TOKEN))) return;
    char key[96];
    if (cc_map_get(&p->run->rules->exclusive, CC_JOIN(key, CC_LIT("action|"), act)) >= 0) file_act(p, patient, act);
}

/* What one sells another buys: opposite words for one act. */
bool cc_are_converse(cc_span x, cc_span y)
{
    static const char *const pairs[][2] = {
        {"buy", "sell"}, {"borrow", "lend"}, {"come", "go"}, {"learn", "teach"}, {"receive", "send"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if ((cc_span_is(x, pairs[i][0]) && cc_span_is(y, pairs[i][1])) ||
            (cc_span_is(x, pairs[i][1]) && cc_span_is(y, pairs[i][0])))
            return true;
    return false;
}

/* A verb whose opposite WordNet knows is filed with it: "open" and "close" meet, whatever else is said. */
void cc_gather_opposites(const cc_word *p)
{
    enum { ROOM = 6, SENSES = 2 };
    const cc_wordnet *w = p->run->rules->wordnet;
    cc_span word[ROOM];
    cc_wn_pos pos[ROOM];
    if (w == NULL || cc_word_token(p)->upos != CC_UPOS_VERB || cc_denial_of(p) != CC_NO_TOKEN || !cc_is_real(p)) return;
    if (is_somebody_new(p)) return;
    cc_span lemma = cc_word_lemma(p, p->at);
    char key[80];
    const cc_act_row *row = cc_rules_act(p->run->rules, CC_JOIN(key, lemma, CC_LIT("/verb")));
    if (row != NULL && row->exchange) return; /* who buys is not who sells: whole clauses tell */
    uint32_t n = cc_wordnet_word_related(w, lemma, CC_WN_VERB, CC_WN_ANTONYM, SENSES, word, pos, ROOM);
    for (uint32_t i = 0; i < n && i < ROOM; i++) {
        bool first = cc_span_compare(lemma, word[i]) < 0;
        if (cc_are_converse(lemma, word[i]) || cc_rules_exclusive(p->run->rules, "action", lemma, word[i]))
            continue; /* the table has them */
        cc_span kind = cc_arena_print(p->run->arena, "opposite:%.*s/%.*s", CC_FMT(first ? lemma : word[i]),
                                      CC_FMT(first ? word[i] : lemma));
        cc_word_file(p, CC_ASK_ACTION, kind, p->at, p->at, p->at, CC_NO_CONCEPT, lemma, 0);
    }
}
