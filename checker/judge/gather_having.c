/* Statements of what somebody has or wears: "wore no helmet", "was cycling without a helmet", "lacked a helmet" against
 * "had his helmet on". The verbs stand in rules/answers.csv with the question "holds". */
#include "judge/answer.h"
#include "judge/asserted.h"
#include "judge/bearer.h"
#include "judge/topics.h"

/* What holds a thing: the word that says so, who has it, how ("have", "wear", "lack"), and the word that denies it. */
typedef struct {
    int32_t word, bearer, no;
    cc_span how;
} hold;

/* Things that one has or has not as a matter of fact: made things, money, papers. Not plans, words or feelings. */
static bool is_had(const cc_word *p)
{
    enum { ARTEFACT = 6, POSSESSION = 21, SENSES = 2, STEPS = 6 };
    static const char *const papers[] = {"document", "permission", "license", "evidence"};
    cc_span lemma = cc_word_lemma(p, p->at);
    uint32_t sense[SENSES];
    if (p->run->rules->wordnet == NULL) return false;
    uint32_t n = cc_wordnet_senses(p->run->rules->wordnet, lemma, CC_WN_NOUN, sense, SENSES);
    for (uint32_t i = 0; i < n && i < SENSES; i++) {
        unsigned file = cc_wordnet_lexfile(p->run->rules->wordnet, sense[i]);
        if (file == ARTEFACT || file == POSSESSION) return true;
    }
    for (size_t i = 0; i < sizeof papers / sizeof *papers; i++)
        if (cc_wordnet_is_a(p->run->rules->wordnet, lemma, cc_span_of(papers[i]), CC_WN_NOUN, SENSES, STEPS))
            return true;
    return false;
}

static int32_t no_before(const cc_word *p)
{
    int32_t det = cc_child(p->sentence, p->at, CC_DEP_DET);
    return det != CC_NO_TOKEN && cc_is_negative_word(cc_word_form(p, det)) ? det : CC_NO_TOKEN;
}

static cc_word at(const cc_word *p, int32_t token)
{
    cc_word w = *p;
    w.at = token;
    return w;
}

/* "Had his helmet on": worn, and not in the boot of the car. */
static bool has_on(const cc_word *verb)
{
    CC_FOR_CHILDREN(verb->sentence, verb->at, c)
        if (cc_span_is(cc_word_form(verb, c), "on") && cc_child(verb->sentence, c, CC_DEP_CASE) == CC_NO_TOKEN)
            return true;
    return false;
}

/* "Wore no helmet", "had a helmet on", "lacked a helmet". */
static bool held_as_object(const cc_word *p, hold *out)
{
    cc_word verb = at(p, cc_word_token(p)->head);
    cc_span how = cc_answer_of(p->run->rules, cc_word_lemma(&verb, verb.at), "holds");
    if (how.len == 0 || cc_span_is(how, "given")) return false;
    int32_t denial = cc_denial_of(&verb);
    *out = (hold){verb.at, cc_bearer_of(&verb, 'v', verb.at), denial, has_on(&verb) ? CC_LIT("wear") : how};
    if (denial == CC_NO_TOKEN) out->no = cc_span_is(how, "lack") ? verb.at : no_before(p);
    return true;
}

/* "Was cycling without a helmet", "a house without an alarm", "a bus fitted with belts". */
static bool held_behind(const cc_word *p, int32_t by, hold *out)
{
    const cc_token *above = &p->sentence->token[cc_word_token(p)->head];
    cc_word head = at(p, cc_word_token(p)->head);
    bool without = cc_span_is(cc_word_form(p, by), "without");
    if (!without && !cc_span_is(cc_word_form(p, by), "with")) return false;
    bool noun = above->upos == CC_UPOS_NOUN && cc_child(p->sentence, head.at, CC_DEP_COP) == CC_NO_TOKEN;
    bool given = cc_span_is(cc_answer_of(p->run->rules, cc_word_lemma(p, head.at), "holds"), "given");
    if (!without && !given) return false;
    int32_t bearer = noun ? head.at : cc_bearer_of(&head, above->upos == CC_UPOS_ADJ ? 'j' : 't', head.at);
    if (bearer == CC_NO_TOKEN) bearer = cc_bearer_of(&head, 'v', head.at);
    int32_t denial = given ? cc_denial_of(&head) : CC_NO_TOKEN;
    *out = (hold){head.at, bearer, without ? by : denial, CC_LIT("have")};
    return true;
}

/* "Was without a radio": the thing heads its clause. */
static bool held_as_root(const cc_word *p, int32_t by, hold *out)
{
    if (!cc_span_is(cc_word_form(p, by), "without")) return false;
    *out = (hold){p->at, cc_child(p->sentence, p->at, CC_DEP_NSUBJ), by, CC_LIT("have")};
    return out->bearer != CC_NO_TOKEN;
}

static bool find_hold(const cc_word *p, hold *out)
{
    const cc_token *t = cc_word_token(p);
    int32_t by = cc_child(p->sentence, p->at, CC_DEP_CASE);
    if (by != CC_NO_TOKEN && cc_child(p->sentence, p->at, CC_DEP_COP) != CC_NO_TOKEN) return held_as_root(p, by, out);
    if (t->head == CC_NO_TOKEN) return false;
    if (by != CC_NO_TOKEN) return held_behind(p, by, out);
    return t->deprel == CC_DEP_OBJ && held_as_object(p, out);
}

/* "Life jacket" and "lifejacket" are one word. */
static cc_span name_of(const cc_word *p)
{
    int32_t kind = cc_child(p->sentence, p->at, CC_DEP_COMPOUND);
    cc_span head = cc_word_lemma(p, p->at);
    return kind == CC_NO_TOKEN || kind > p->at
               ? head
               : cc_arena_print(p->run->arena, "%.*s%.*s", CC_FMT(cc_word_lemma(p, kind)), CC_FMT(head));
}

/* "No valid licence" denies no licence but a valid one. */
static void keep_attributes(const cc_word *p, cc_statement *s)
{
    s->phrase = (cc_context){0};
    CC_FOR_CHILDREN(p->sentence, p->at, c)
        if (cc_deprel_main((cc_deprel)p->sentence->token[c].deprel) == CC_DEP_AMOD &&
            cc_word_concept(p, c) != CC_NO_CONCEPT)
            cc_context_add(&s->phrase, &p->run->vocabulary, cc_word_concept(p, c), p->run->arena);
}

/* The table of states asks of it in its own way: "have insurance", "have licence". */
static bool is_asked_as_state(const cc_word *p)
{
    cc_span key = cc_arena_print(p->run->arena, "have %.*s/v", CC_FMT(cc_word_lemma(p, p->at)));
    return cc_rules_entry(p->run->rules, &p->run->rules->states, key) != NULL;
}

void cc_gather_having(const cc_word *p, const uint8_t *several)
{
    hold h;
    if (cc_word_token(p)->upos != CC_UPOS_NOUN || cc_word_token(p)->name >= 0 || cc_word_token(p)->number >= 0) return;
    if (!find_hold(p, &h) || h.bearer == CC_NO_TOKEN || !is_had(p) || is_asked_as_state(p)) return;
    cc_word verb = at(p, h.word);
    bool some, denied = h.no != CC_NO_TOKEN;
    if (!cc_is_real(&verb) || cc_is_unsaid(&verb, h.no) || cc_is_rumour(p)) return;
    if (cc_leaves_open(p->sentence, denied)) return;
    if (!denied && cc_is_intended(&verb)) return;
    int32_t bearer = cc_whole_of(p, h.bearer, &some);
    uint32_t who = cc_state_bearer(p, bearer);
    if (who == CC_NO_CONCEPT) return;
    int32_t first = h.word < p->at ? h.word : p->at, last = h.word < p->at ? p->at : h.word;
    if (h.no != CC_NO_TOKEN && h.no < first) first = h.no;
    if (last - first > 8) first = last = p->at;
    cc_statement s = cc_word_state(p, CC_ASK_STATE, cc_arena_print(p->run->arena, "having:%.*s", CC_FMT(name_of(p))),
                                   first, last, p->at, who, h.how, !denied);
    s.noun = (int32_t)p->sentence->first + bearer + 1;
    s.part = some;
    s.demanded = !several[who];
    keep_attributes(p, &s);
    cc_store_add(&p->run->store, &p->run->vocabulary, &s);
}
