/* Statements of how sure it is that something will come, where a noun tells it: "is considering the closure of its
 * plant", "no decision has been taken on an appeal", "would consider a law on rents" against "will introduce a law on
 * rents". An act that a noun names meets the clauses of verbs (gather_stance.c); a thing meets the verbs that bring it
 * about, rules/answers.csv, question "brings". */
#include "judge/answer.h"
#include "judge/clause.h"
#include "judge/stance.h"

/* "Options including a sale", "the possibility of closure": the word that stands for the noun above it. */
static bool stands_for_it(cc_span lemma)
{
    static const char *const words[] = {"option",     "possibility", "proposal", "idea",    "plan",  "prospect",
                                        "suggestion", "question",    "matter",   "measure", "step",  "introduction",
                                        "imposition", "number",      "range",    "issue",   "choice"};
    return CC_AMONG(lemma, words);
}

/* What the noun is weighed by, planned by or brought about by: the verb or noun above it, over words that stand for
 * it. */
static int32_t governor_of(const cc_word *p)
{
    enum { STEPS = 4 };
    int32_t at = p->at;
    for (int i = 0; i < STEPS; i++) {
        const cc_token *t = &p->sentence->token[at];
        cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
        if (t->head == CC_NO_TOKEN || t->deprel == CC_DEP_NMOD_POSS) return CC_NO_TOKEN;
        const cc_token *above = &p->sentence->token[t->head];
        bool below = rel == CC_DEP_OBJ || rel == CC_DEP_OBL || t->deprel == CC_DEP_NSUBJ_PASS || rel == CC_DEP_NMOD;
        if (!below && rel != CC_DEP_CONJ) return CC_NO_TOKEN;
        at = t->head;
        bool over =
            rel == CC_DEP_CONJ || (rel == CC_DEP_NMOD && above->upos == CC_UPOS_NOUN && stands_for_it(above->lemma));
        if (!over) return at;
    }
    return CC_NO_TOKEN;
}

/* "Closure is an option", "a sale is among several options", "is on the table", "is under review": the word that says
 * that it may come; CC_NO_TOKEN. */
static int32_t option_above(const cc_word *p)
{
    static const char *const open[] = {"option", "possibility", "alternative", "scenario", "idea", "proposal"};
    static const char *const places[][2] = {{"table", "on"},         {"cards", "on"},    {"card", "on"},
                                            {"review", "under"},     {"study", "under"}, {"consideration", "under"},
                                            {"discussion", "under"}, {"air", "in"}};
    int32_t above = cc_word_token(p)->head;
    if (above == CC_NO_TOKEN || cc_word_token(p)->deprel != CC_DEP_NSUBJ) return CC_NO_TOKEN;
    if (cc_child(p->sentence, above, CC_DEP_COP) == CC_NO_TOKEN || cc_negation_of(p, above) != CC_NO_TOKEN)
        return CC_NO_TOKEN;
    cc_span lemma = cc_word_lemma(p, above);
    if (CC_AMONG(lemma, open)) return above;
    int32_t by = cc_child(p->sentence, above, CC_DEP_CASE);
    for (size_t i = 0; by != CC_NO_TOKEN && i < sizeof places / sizeof *places; i++)
        if (cc_span_is(lemma, places[i][0]) && cc_span_is(cc_word_form(p, by), places[i][1])) return above;
    return CC_NO_TOKEN;
}

/* "No decision has been taken on the sale": the noun in the place of the verb, however the tree hangs what it is on. */
static int32_t decision_at(const cc_word *p, int32_t word)
{
    static const cc_deprel places[] = {CC_DEP_OBJ, CC_DEP_NSUBJ_PASS};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        int32_t noun = cc_child_exact(p->sentence, word, places[i]);
        if (noun != CC_NO_TOKEN && cc_span_is(cc_word_lemma(p, noun), "decision")) return noun;
    }
    return cc_span_is(cc_word_lemma(p, word), "decision") ? word : CC_NO_TOKEN;
}

/* "Deciding on an appeal", "no decision on the sale", "has not decided on it": it is still open. */
static bool is_undecided(const cc_word *p, int32_t word)
{
    static const char *const before[] = {"before", "without"};
    int32_t by = cc_child(p->sentence, p->at, CC_DEP_CASE), mark = cc_child(p->sentence, word, CC_DEP_MARK);
    static const char *const on[] = {"on", "about", "over", "of", "regarding"};
    if (by == CC_NO_TOKEN || !CC_AMONG(cc_word_form(p, by), on)) return false;
    cc_span lemma = cc_word_lemma(p, word);
    if (cc_span_is(lemma, "decide"))
        return cc_is_undecided(p, word) || (mark != CC_NO_TOKEN && CC_AMONG(cc_word_form(p, mark), before));
    int32_t decision = decision_at(p, word);
    if (decision == CC_NO_TOKEN) return cc_is_undecided(p, word);
    int32_t verb = p->sentence->token[decision].head;
    return cc_negation_of(p, decision) != CC_NO_TOKEN ||
           (verb != CC_NO_TOKEN && cc_negation_of(p, verb) != CC_NO_TOKEN);
}

/* "Will table a bill if they do not agree": a condition beside it makes it no less sure than "would consider one". */
static bool is_willed(const cc_word *verb)
{
    static const char *const will[] = {"will", "shall", "'ll", "’ll", "wo"};
    CC_FOR_CHILDREN(verb->sentence, verb->at, c)
        if (verb->sentence->token[c].xpos == CC_XPOS_MD && CC_AMONG(cc_word_form(verb, c), will)) return true;
    return false;
}

/* "If it considers a ban": nobody does yet. */
static bool is_condition(const cc_word *p, int32_t word)
{
    int32_t mark = cc_child(p->sentence, word, CC_DEP_MARK);
    return mark != CC_NO_TOKEN &&
           (cc_span_is(cc_word_form(p, mark), "if") || cc_span_is(cc_word_form(p, mark), "whether"));
}

/* How sure it is by the word above, and whether it lies ahead; CC_STANCE_NONE where that says nothing. */
static int32_t level_by(const cc_word *p, int32_t word)
{
    cc_word verb = *p;
    verb.at = word;
    if (is_undecided(p, word)) return CC_STANCE_POSSIBLE;
    if (cc_negation_of(p, word) != CC_NO_TOKEN) return CC_STANCE_NONE;
    if (cc_stance_is(p, word, "weigh")) return CC_STANCE_POSSIBLE;
    if (p->sentence->token[word].upos != CC_UPOS_VERB) return CC_STANCE_NONE;
    if (cc_stance_is(p, word, "plan")) return CC_STANCE_STATED;
    if (cc_answer_of(p->run->rules, cc_word_lemma(p, word), "brings").len == 0) return CC_STANCE_NONE;
    cc_stance_read stance = cc_stance_of(&verb);
    bool settled = stance.frame == CC_FRAME_FUTURE && stance.level == CC_STANCE_STATED;
    return settled || is_willed(&verb) ? CC_STANCE_STATED : CC_STANCE_NONE;
}

static void value_words(const cc_word *p, int32_t word, int32_t *first, int32_t *last)
{
    enum { LONGEST = 10 };
    *first = word < p->at ? word : p->at, *last = word < p->at ? p->at : word;
    if (*last - *first > LONGEST) *first = *last = word;
}

/* An act that the noun names, filed with the clauses of which a source may be surer. */
static void file_act(const cc_word *p, int32_t word, int32_t level, bool option)
{
    static const char *const values[] = {"", "possible", "likely", "stated"};
    cc_judging *r = p->run;
    int32_t first, last;
    cc_clause c;
    cc_clause_read(&c, r->rules, p->article, p->number, p->sentence->first + (uint32_t)p->at);
    if (c.parts == 0 && !option) return; /* whose closure it is stands with the option */
    value_words(p, word, &first, &last);
    cc_statement s = cc_word_state(p, CC_ASK_MODALITY, CC_LIT("stance"), first, last, p->at, cc_word_concept(p, p->at),
                                   cc_span_of(values[level]), level);
    s.era = CC_FRAME_FUTURE;
    if (option) s.part = CC_STANCE_OPTION;
    s.phrase = s.context;
    cc_clause_words(&s.context, &r->vocabulary, &c, r->arena);
    cc_store_add(&r->store, &r->vocabulary, &s);
}

/* A thing that will come or may come, filed under its own word. */
static void file_thing(const cc_word *p, int32_t word, int32_t level)
{
    cc_judging *r = p->run;
    int32_t first, last;
    value_words(p, word, &first, &last);
    cc_statement s = cc_word_state(p, CC_ASK_MODALITY, CC_LIT("weighed"), first, last, word, cc_word_concept(p, p->at),
                                   level == CC_STANCE_STATED ? CC_LIT("stated") : CC_LIT("possible"), level);
    s.noun = (int32_t)p->sentence->first + p->at + 1;
    s.phrase = (cc_context){0};
    cc_context_of_phrase(&s.phrase, &r->vocabulary, r->story, p->number, p->sentence->first + (uint32_t)p->at,
                         r->arena);
    cc_store_add(&r->store, &r->vocabulary, &s);
}

void cc_gather_weighed(const cc_word *p)
{
    const float telling = 0.25f;
    const cc_token *t = cc_word_token(p);
    uint32_t concept = cc_word_concept(p, p->at);
    if (t->upos != CC_UPOS_NOUN || t->name >= 0 || concept == CC_NO_CONCEPT || stands_for_it(t->lemma)) return;
    int32_t option = option_above(p);
    if (option == CC_NO_TOKEN && p->run->vocabulary.concept.item[concept].weight < telling) return;
    int32_t word = option != CC_NO_TOKEN ? option : governor_of(p);
    if (word == CC_NO_TOKEN || cc_is_rumour(p)) return;
    int32_t level = option != CC_NO_TOKEN ? CC_STANCE_POSSIBLE : level_by(p, word);
    if (level == CC_STANCE_NONE || is_condition(p, word)) return;
    if (cc_concept_names_event(&p->run->rules->concepts, cc_word_lemma(p, p->at)))
        file_act(p, word, level, option != CC_NO_TOKEN);
    file_thing(p, word, level);
}
