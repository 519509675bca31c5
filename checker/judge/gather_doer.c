/* Answers to who did a thing that one does: who kidnapped him, took the airport, found the body, dubbed her so. Verb
 * and voice do not matter: "was abducted by a gang", "gunmen who kidnapped him".
 *
 * Deeds stand in rules/answers.csv with the question "deed", those who may be told apart by their kind with "doer". The
 * value is the kind, a stroke, what sort of name tells him, and the name: "soldiers|place @norland". */
#include "judge/answer.h"
#include "judge/clause.h"

static const char *sort_of_name(const cc_word *p, int32_t at)
{
    int32_t name = p->sentence->token[at].name;
    if (name < 0) return NULL;
    switch (p->article->names.item[name].kind) {
    case CC_NAME_PERSON: return "person";
    case CC_NAME_ORGANISATION: return "body";
    case CC_NAME_PLACE: return "place";
    case CC_NAME_OTHER: return "body";
    default: return NULL;
    }
}

/* Its own name, or that of the land or body it belongs to: "US commandos", "Norland's army",
 * "fighters of the Red Front". */
static cc_span name_told(const cc_word *p, int32_t at, bool noun)
{
    const cc_vocabulary *v = &p->run->vocabulary;
    int32_t of = !noun && sort_of_name(p, at) != NULL ? at : CC_NO_TOKEN; /* "Gunmen took" opens a sentence */
    CC_FOR_CHILDREN(p->sentence, at, c) {
        cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[c].deprel);
        int32_t mark = cc_child(p->sentence, c, CC_DEP_CASE);
        bool of_it = mark != CC_NO_TOKEN &&
                     (cc_span_is(cc_word_form(p, mark), "of") || cc_span_is(cc_word_form(p, mark), "from"));
        bool belongs = rel == CC_DEP_AMOD || rel == CC_DEP_COMPOUND || (rel == CC_DEP_NMOD && (c < at || of_it));
        if (of == CC_NO_TOKEN && belongs && sort_of_name(p, c) != NULL) of = c;
    }
    uint32_t concept = of == CC_NO_TOKEN ? CC_NO_CONCEPT : cc_word_concept(p, of);
    if (concept == CC_NO_CONCEPT || v->concept.item[concept].kind != CC_CONCEPT_NAME) return CC_LIT("");
    return cc_arena_print(p->run->arena, "%s %.*s", sort_of_name(p, of), CC_FMT(v->concept.item[concept].text));
}

/* To whom or what it is done: a name or one thing; *text empty for a deed of which a story has one anyway. */
static bool is_done_to(const cc_word *p, const cc_clause *c, cc_span deed, cc_span *text)
{
    const cc_part *done = cc_clause_part(c, CC_PART_DONE);
    *text = CC_LIT("");
    if (cc_span_is(deed, "dubbed")) return true;
    if (done == NULL || done->shared) return false;
    uint32_t concept = cc_clause_concept(&p->run->vocabulary, c, done->at);
    if (concept == CC_NO_CONCEPT) return false;
    const cc_concept *of = &p->run->vocabulary.concept.item[concept];
    *text = of->text;
    return of->kind == CC_CONCEPT_NAME ||
           (of->kind == CC_CONCEPT_NOUN && c->sentence->token[done->at].xpos == CC_XPOS_NN);
}

void cc_gather_doer(const cc_word *p)
{
    if (cc_word_token(p)->upos != CC_UPOS_VERB) return;
    cc_span deed = cc_answer_of(p->run->rules, cc_word_lemma(p, p->at), "deed"), whom;
    if (deed.len == 0) return;
    const cc_clause *c = cc_clause_at(p->run->clauses, p->number, p->sentence->first + (uint32_t)p->at);
    const cc_part *doer = cc_clause_part(c, CC_PART_DOER);
    /* "The killer dubbed Red Jan" did not dub anybody, whatever the tree says. */
    bool turned = cc_span_is(deed, "dubbed") && doer != NULL && !cc_span_is(doer->marker, "by");
    if (doer == NULL || doer->shared || turned || !is_done_to(p, c, deed, &whom)) return;
    int32_t who = cc_members_of(p, doer->at);
    if (p->sentence->token[who].upos == CC_UPOS_PRON) return;
    cc_span kind = cc_answer_of(p->run->rules, cc_word_lemma(p, who), "doer"), name = name_told(p, who, kind.len > 0);
    if (kind.len + name.len == 0) return;
    cc_span asked = cc_arena_print(p->run->arena, "answer:doer:%.*s:%.*s", CC_FMT(deed), CC_FMT(whom));
    cc_span value = cc_arena_print(p->run->arena, "%.*s|%.*s", CC_FMT(kind), CC_FMT(name));
    int32_t first = who < p->at ? who : p->at, last = who < p->at ? p->at : who;
    enum { LONGEST = 12 };
    if (last - first > LONGEST) first = last = who;
    cc_answer_file(p, CC_ASK_ACTOR, asked.ptr, first, last, CC_NO_CONCEPT, CC_NO_CONCEPT, value);
}
