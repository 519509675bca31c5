/* Answers of which nation somebody is: "the Norland photographer Jan Vos", "a Gerland woman was flown to hospital". */
#include "judge/answer.h"
#include "judge/bearer.h"

/* "Norlandish", one word that stands before a noun, or "a Norlandwoman", which is its own noun; not "Norland-Gerland".
 */
static bool is_of_nation(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    if (t->name < 0 || p->article->names.item[t->name].kind != CC_NAME_PLACE) return false;
    const cc_name *n = &p->article->names.item[t->name];
    bool one = n->at.last - n->at.first == 1 && n->entity >= 0 && p->article->entities.item[n->entity].named;
    bool bound = p->at > 0 && cc_span_is(cc_word_form(p, p->at - 1), "-");
    bool binds = p->at + 1 < (int32_t)p->sentence->count && cc_span_is(cc_word_form(p, p->at + 1), "-");
    return one && !bound && !binds && cc_span_find(t->lower, CC_LIT("-")) == SIZE_MAX;
}

static bool ends_in(cc_span word, cc_span end)
{
    return word.len > end.len && cc_span_equal(cc_span_sub(word, word.len - end.len, word.len), end);
}

/* "Holds a Norland passport": what tells it of whoever has it. */
static bool is_paper(const cc_word *p, int32_t noun)
{
    static const char *const words[] = {"passport", "citizenship", "nationality"};
    return CC_AMONG(cc_word_lemma(p, noun), words);
}

/* What sort of person a noun tells of: "female", "male", "any"; "named" for a trade, which is asked of a name alone. */
static cc_span sort_of(const cc_word *p, int32_t noun)
{
    if (noun == p->at)
        return ends_in(cc_word_form(p, noun), CC_LIT("woman")) ? CC_LIT("female")
               : ends_in(cc_word_form(p, noun), CC_LIT("man")) ? CC_LIT("male")
                                                               : (cc_span){0};
    if (p->sentence->token[noun].xpos != CC_XPOS_NN) return (cc_span){0};
    cc_span native = cc_answer_of(p->run->rules, cc_word_lemma(p, noun), "native");
    if (native.len > 0) return native;
    if (is_paper(p, noun)) return CC_LIT("named");
    return cc_answer_of(p->run->rules, cc_word_lemma(p, noun), "trade").len > 0 ? CC_LIT("named") : (cc_span){0};
}

/* "Welsh", which is no name of a land, whatever the tagger takes it for. */
static bool is_adjective(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    if (t->upos == CC_UPOS_ADJ) return true;
    const cc_name *n = &p->article->names.item[t->name];
    return t->deprel == CC_DEP_COMPOUND && !cc_span_equal_nocase(t->form, p->article->entities.item[n->entity].name);
}

/* The noun that the word stands before, or its own; CC_NO_TOKEN. */
static int32_t noun_of(const cc_word *p)
{
    enum { AHEAD = 3 };
    if (sort_of(p, p->at).len > 0) return p->at;
    if (!is_adjective(p)) return CC_NO_TOKEN;
    for (int32_t i = p->at + 1; i < (int32_t)p->sentence->count && i - p->at <= AHEAD; i++) {
        cc_upos upos = p->sentence->token[i].upos;
        if (upos != CC_UPOS_NOUN && upos != CC_UPOS_ADJ) return CC_NO_TOKEN;
        bool goes_on = i + 1 < (int32_t)p->sentence->count && p->sentence->token[i + 1].upos == CC_UPOS_NOUN;
        if (upos == CC_UPOS_NOUN && !goes_on) return i;
    }
    return CC_NO_TOKEN;
}

/* Who has the passport, by the verbs of having; that he may get or has lost one says nothing. */
static uint32_t holder_of(const cc_word *p, int32_t paper)
{
    static const char *const having[] = {"hold", "have", "carry"};
    cc_word verb = *p;
    verb.at = p->sentence->token[paper].head;
    bool has = verb.at != CC_NO_TOKEN && p->sentence->token[paper].deprel == CC_DEP_OBJ &&
               CC_AMONG(cc_word_lemma(p, verb.at), having);
    return has ? cc_person_at(p, cc_bearer_of(&verb, 'v', verb.at)) : CC_NO_CONCEPT;
}

/* "The Norland photographer": who was named before. */
static bool is_the_one(const cc_word *p, int32_t noun)
{
    int32_t det = cc_child(p->sentence, noun, CC_DEP_DET);
    return det != CC_NO_TOKEN && cc_span_is(cc_word_form(p, det), "the") && noun > p->at;
}

/* "Photographer Jan Vos", "Jan Vos, a photographer", "Jan Vos is a photographer". */
static uint32_t owner_of(const cc_word *p, int32_t noun)
{
    const cc_token *t = &p->sentence->token[noun];
    if (is_paper(p, noun)) return holder_of(p, noun);
    if (noun + 1 < (int32_t)p->sentence->count) {
        int32_t name = p->sentence->token[noun + 1].name;
        int32_t head = name < 0 ? CC_NO_TOKEN : (int32_t)(p->article->names.item[name].at.head - p->sentence->first);
        if (cc_person_at(p, head) != CC_NO_CONCEPT) return cc_person_at(p, head);
    }
    if (cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_APPOS) return cc_person_at(p, t->head);
    if (is_the_one(p, noun)) return cc_person_at(p, noun);
    if (cc_child(p->sentence, noun, CC_DEP_COP) == CC_NO_TOKEN) return CC_NO_CONCEPT;
    return cc_person_at(p, cc_child(p->sentence, noun, CC_DEP_NSUBJ));
}

/* Of a named person, or of the only man or woman of whom an article tells it. */
void cc_gather_nation(const cc_word *p)
{
    if (!is_of_nation(p)) return;
    int32_t noun = noun_of(p);
    cc_span sort = noun == CC_NO_TOKEN ? (cc_span){0} : sort_of(p, noun);
    uint32_t concept = cc_word_concept(p, p->at);
    if (sort.len == 0 || concept == CC_NO_CONCEPT) return;
    uint32_t owner = owner_of(p, noun);
    cc_span value = p->run->vocabulary.concept.item[concept].text;
    if (owner != CC_NO_CONCEPT) {
        cc_answer_file(p, CC_ASK_ROLE, "answer:nation", p->at, noun, owner, CC_NO_CONCEPT, value);
        return;
    }
    if (cc_span_is(sort, "named") || cc_span_is(sort, "any")) return;
    const char *kind = cc_arena_print(p->run->arena, "answer:native:%.*s", CC_FMT(sort)).ptr;
    cc_answer_file(p, CC_ASK_ROLE, kind, p->at, noun, CC_NO_CONCEPT, CC_NO_CONCEPT, value);
}
