/* Answers of a story: with what weapon, who called for help. */
#include "judge/answer.h"
#include "judge/bearer.h"
#include "judge/topics.h"

#include <stdio.h>
#include <string.h>

uint32_t cc_person_at(const cc_word *p, int32_t at)
{
    int32_t name = at < 0 ? -1 : p->sentence->token[at].name;
    if (name < 0 || p->article->names.item[name].entity < 0) return CC_NO_CONCEPT;
    const cc_entity *e = &p->article->entities.item[p->article->names.item[name].entity];
    if (e->kind != CC_NAME_PERSON || !e->named || e->plural || e->first < 0) return CC_NO_CONCEPT;
    return p->run->vocabulary.of[p->number][p->article->names.item[e->first].at.head];
}

unsigned cc_noun_file(const cc_judge_rules *rules, cc_span noun)
{
    uint32_t sense;
    bool known = rules->wordnet != NULL && cc_wordnet_senses(rules->wordnet, noun, CC_WN_NOUN, &sense, 1) > 0;
    return known ? cc_wordnet_lexfile(rules->wordnet, sense) : 0;
}

enum { LONGEST_KEY = 64 }; /* "fire truck/vehicle" */

/* room holds the word, the question comes behind it: the row's answer, empty for none. */
static cc_span answer_to(const cc_judge_rules *rules, char room[LONGEST_KEY], cc_span word, const char *question)
{
    size_t n = strlen(question);
    if (word.len + n + 1 >= LONGEST_KEY) return (cc_span){0};
    room[word.len] = '/';
    memcpy(room + word.len + 1, question, n);
    const cc_entry *e = cc_rules_entry(rules, &rules->answers, (cc_span){room, word.len + 1 + n});
    return e == NULL ? (cc_span){0} : e->name;
}

cc_span cc_answer_of(const cc_judge_rules *rules, cc_span word, const char *question)
{
    char room[LONGEST_KEY];
    if (word.len >= LONGEST_KEY) return (cc_span){0};
    if (word.len > 0) memcpy(room, word.ptr, word.len);
    return answer_to(rules, room, (cc_span){room, word.len}, question);
}

cc_span cc_answer_ending(const cc_word *p, int32_t last, const char *question, int32_t *first)
{
    enum { LONGEST = 3 };
    cc_span found = {0}, lemma[LONGEST];
    if (cc_map_get(&p->run->rules->answer_last, cc_word_lemma(p, last)) < 0) return found;
    for (int32_t n = 0; n < LONGEST && last - n >= 0; n++) {
        char room[LONGEST_KEY];
        size_t used = 0;
        lemma[n] = cc_word_lemma(p, last - n);
        for (int32_t i = n; i >= 0; i--) {
            if (used + lemma[i].len + 1 >= LONGEST_KEY) return found; /* one word more would be longer still */
            if (lemma[i].len > 0) memcpy(room + used, lemma[i].ptr, lemma[i].len);
            used += lemma[i].len;
            if (i > 0) room[used++] = ' ';
        }
        cc_span answer = answer_to(p->run->rules, room, (cc_span){room, used}, question);
        if (answer.len > 0) found = answer, *first = last - n;
    }
    return found;
}

bool cc_answers_go_together(const cc_judge_rules *rules, cc_span x, cc_span y)
{
    char pair[LONGEST_KEY];
    for (int turn = 0; turn < 2; turn++) {
        int n = snprintf(pair, sizeof pair, "%.*s + %.*s", CC_FMT(turn == 0 ? x : y), CC_FMT(turn == 0 ? y : x));
        if (n > 0 && n < LONGEST_KEY && cc_answer_of(rules, (cc_span){pair, (size_t)n}, "together").len > 0)
            return true;
    }
    return false;
}

uint32_t cc_question_of(cc_span kind, cc_question_base above)
{
    enum { KINDS = 0xffff };
    return (uint32_t)above + (uint32_t)(cc_span_hash(kind) & KINDS);
}

void cc_answer_file(const cc_word *p, cc_ask ask, const char *kind, int32_t first, int32_t last, uint32_t owner,
                    uint32_t about, cc_span value)
{
    bool said = cc_is_real(p) && !cc_is_rumour(p) && cc_denial_of(p) == CC_NO_TOKEN;
    if (said) cc_answer_add(p, ask, kind, first, last, owner, about, value);
}

void cc_answer_add(const cc_word *p, cc_ask ask, const char *kind, int32_t first, int32_t last, uint32_t owner,
                   uint32_t about, cc_span value)
{
    cc_statement s = cc_word_state(p, ask, cc_span_of(kind), first, last, p->at, owner, value, 0);
    s.token = p->sentence->first + (uint32_t)last;
    s.owner = about;
    s.era = cc_era_of(p->run, p->number, s.token);
    if (owner == CC_NO_CONCEPT) s.topic[0] = cc_question_of(s.kind, CC_OF_STORY);
    cc_store_add(&p->run->store, &p->run->vocabulary, &s);
}

/* --- with what weapon ---------------------------------------------------------------- */

/* "Several weapons": more than one, whatever they are. */
static cc_span many_weapons(const cc_word *p)
{
    static const char *const words[] = {"weapon", "gun", "firearm"};
    static const char *const many[] = {"several", "multiple", "numerous", "many"};
    if (cc_word_token(p)->xpos != CC_XPOS_NNS || !CC_AMONG(cc_word_lemma(p, p->at), words)) return (cc_span){0};
    CC_FOR_CHILDREN(p->sentence, p->at, c)
        if (CC_AMONG(cc_word_form(p, c), many)) return CC_LIT("many");
    return (cc_span){0};
}

/* "His weapon of choice was a shotgun", "the weapon, a hunting rifle": the tree says which it was. */
static bool is_called_weapon(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    int32_t of = cc_child(p->sentence, p->at, CC_DEP_COP) != CC_NO_TOKEN ? cc_child(p->sentence, p->at, CC_DEP_NSUBJ)
                 : cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_APPOS  ? t->head
                                                                         : CC_NO_TOKEN;
    return of != CC_NO_TOKEN && cc_span_is(cc_word_lemma(p, of), "weapon");
}

/* "Armed with", "carrying", "gunman with", "his weapon was": a word before it that puts it in somebody's hand. */
static bool is_in_hand(const cc_word *p)
{
    enum { BACK = 5 };
    const cc_judge_rules *rules = p->run->rules;
    bool held = false;
    for (int32_t i = p->at - 1; i >= 0 && p->at - i <= BACK; i--) {
        if (cc_answer_of(rules, cc_word_lemma(p, i), "guard").len > 0) return false;
        held = held || cc_answer_of(rules, cc_word_lemma(p, i), "hand").len > 0;
    }
    return held;
}

void cc_gather_weapon(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    if (t->upos != CC_UPOS_NOUN || t->name >= 0) return;
    int32_t first = p->at;
    cc_span sort = many_weapons(p);
    if (sort.len == 0 && t->xpos == CC_XPOS_NN) sort = cc_answer_ending(p, p->at, "weapon", &first);
    static const char *const his[] = {"his", "her"};
    int32_t own = cc_child_exact(p->sentence, p->at, CC_DEP_NMOD_POSS); /* "their rifle": of guards, soldiers */
    bool theirs = own != CC_NO_TOKEN && !CC_AMONG(cc_word_form(p, own), his);
    if (sort.len == 0 || theirs || !(is_in_hand(p) || is_called_weapon(p))) return;
    int32_t kind = cc_child(p->sentence, p->at, CC_DEP_COMPOUND);
    if (kind != CC_NO_TOKEN && kind == p->at - 1 && first == p->at) first = kind;
    while (first > 1 && cc_span_is(cc_word_form(p, first - 1), "-")) first -= 2; /* "double-barrel" */
    cc_answer_file(p, CC_ASK_OBJECT, "answer:weapon", first, p->at, CC_NO_CONCEPT, CC_NO_CONCEPT, sort);
}

/* --- what colour the car had ----------------------------------------------------------- */

/* "A white van", "the driver of a silver sedan": an article with two colours says nothing. */
void cc_gather_colour(const cc_word *p)
{
    enum { BACK = 4 };
    const cc_token *t = cc_word_token(p);
    const cc_judge_rules *rules = p->run->rules;
    if (t->xpos != CC_XPOS_NN || cc_answer_of(rules, cc_word_lemma(p, p->at), "vehicle").len == 0) return;
    for (int32_t i = p->at - 1; i >= 0 && p->at - i <= BACK; i--) {
        if (p->sentence->token[i].upos == CC_UPOS_VERB || p->sentence->token[i].upos == CC_UPOS_DET) return;
        cc_span colour = cc_answer_of(rules, cc_word_form(p, i), "colour");
        if (colour.len > 0)
            cc_answer_file(p, CC_ASK_OBJECT, "answer:colour", i, p->at, CC_NO_CONCEPT, CC_NO_CONCEPT, colour);
    }
}

/* --- who called for help ------------------------------------------------------------------ */

static bool is_for_help(const cc_word *p, int32_t at)
{
    return cc_answer_of(p->run->rules, cc_word_lemma(p, at), "help").len > 0;
}

/* "Called 911", "dialled 999", "raised the alarm": the verb's next words. */
static bool calls_for_help(const cc_word *p)
{
    enum { AHEAD = 3 };
    static const char *const verbs[] = {"call", "dial", "phone", "ring", "alert", "raise"};
    if (!cc_is_among(cc_word_lemma(p, p->at), verbs, sizeof verbs / sizeof *verbs)) return false;
    bool raise = cc_span_is(cc_word_lemma(p, p->at), "raise");
    for (int32_t i = p->at + 1; i < (int32_t)p->sentence->count && i - p->at <= AHEAD; i++)
        if (is_for_help(p, i)) return raise == cc_span_is(cc_word_lemma(p, i), "alarm");
    return false;
}

/* The noun itself or the one that it hangs on, whichever is a word for people: "a driver on his way to the port". */
static int32_t person_above(const cc_word *p, int32_t noun)
{
    enum { PERSON = 18, STEPS = 4 };
    int32_t at = noun;
    for (int steps = 0; at != CC_NO_TOKEN && steps < STEPS; steps++, at = p->sentence->token[at].head)
        if (p->sentence->token[at].upos == CC_UPOS_NOUN && cc_noun_file(p->run->rules, cc_word_lemma(p, at)) == PERSON)
            return at;
    return noun;
}

/* "A driver on his way to the port who saw smoke and dialled 911": whom the relative clause tells of. */
static int32_t told_of(const cc_word *p)
{
    enum { STEPS = 3 };
    int32_t at = p->at;
    for (int steps = 0; steps < STEPS && at != CC_NO_TOKEN; steps++, at = p->sentence->token[at].head) {
        cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[at].deprel);
        if (rel == CC_DEP_ACL) return person_above(p, p->sentence->token[at].head);
        if (rel != CC_DEP_CONJ && rel != CC_DEP_XCOMP) break;
    }
    return cc_bearer_of(p, 'v', p->at);
}

/* By whom "the 911 call was made" or "police were alerted"; else the verb's subject. */
static int32_t caller_of(const cc_word *p)
{
    CC_FOR_CHILDREN(p->sentence, p->at, c) {
        int32_t by = cc_child(p->sentence, c, CC_DEP_CASE);
        if (by != CC_NO_TOKEN && cc_span_is(cc_word_form(p, by), "by")) return c;
    }
    int32_t subject = told_of(p);
    return subject != CC_NO_TOKEN && p->sentence->token[subject].deprel == CC_DEP_NSUBJ_PASS ? CC_NO_TOKEN : subject;
}

static bool is_call_made(const cc_word *p)
{
    if (!cc_span_is(cc_word_lemma(p, p->at), "make") && !cc_span_is(cc_word_lemma(p, p->at), "place")) return false;
    int32_t call = cc_child(p->sentence, p->at, CC_DEP_NSUBJ);
    return call > 0 && cc_span_is(cc_word_lemma(p, call), "call") && is_for_help(p, call - 1);
}

void cc_gather_caller(const cc_word *p)
{
    enum { PERSON = 18 };
    if (cc_word_token(p)->upos != CC_UPOS_VERB || !(calls_for_help(p) || is_call_made(p))) return;
    int32_t who = caller_of(p);
    if (who == CC_NO_TOKEN || p->sentence->token[who].upos != CC_UPOS_NOUN || p->sentence->token[who].name >= 0) return;
    cc_span noun = cc_word_lemma(p, who);
    if (cc_noun_file(p->run->rules, noun) != PERSON || p->sentence->token[who].xpos != CC_XPOS_NN ||
        cc_answer_of(p->run->rules, noun, "anybody").len > 0)
        return;
    int32_t kind = cc_child(p->sentence, who, CC_DEP_COMPOUND);
    cc_answer_file(p, CC_ASK_ACTOR, "answer:caller", kind != CC_NO_TOKEN && kind < who ? kind : who, who, CC_NO_CONCEPT,
                   CC_NO_CONCEPT, noun);
}

/* --- who brought her out ------------------------------------------------------------------ */

/* "A girl", "Ruth Haan": one person; "them", "residents" may have been brought out by many. */
static bool is_one_person(const cc_word *p, int32_t at)
{
    enum { PERSON = 18 };
    const cc_token *t = &p->sentence->token[at];
    return cc_person_at(p, at) != CC_NO_CONCEPT ||
           (t->xpos == CC_XPOS_NN && cc_noun_file(p->run->rules, cc_word_lemma(p, at)) == PERSON);
}

/* "Brought out alive by firefighters": the noun of the next "by", wherever it is hung. */
static int32_t by_whom(const cc_word *p)
{
    enum { AHEAD = 8 };
    for (int32_t i = p->at + 1; i < (int32_t)p->sentence->count && i - p->at <= AHEAD; i++) {
        const cc_token *t = &p->sentence->token[i];
        if (t->upos == CC_UPOS_PUNCT) break;
        if (cc_span_is(t->lower, "by")) return t->head;
    }
    return CC_NO_TOKEN;
}

/* "Brought out by firefighters", "a neighbour pulled a girl from the ruins". */
void cc_gather_rescuer(const cc_word *p)
{
    if (cc_word_token(p)->upos != CC_UPOS_VERB) return;
    if (cc_answer_of(p->run->rules, cc_word_lemma(p, p->at), "rescue").len == 0) return;
    int32_t whom = cc_child_exact(p->sentence, p->at, CC_DEP_NSUBJ_PASS), first;
    int32_t who = whom == CC_NO_TOKEN ? told_of(p) : by_whom(p);
    if (whom == CC_NO_TOKEN) whom = cc_child_exact(p->sentence, p->at, CC_DEP_OBJ);
    if (who == CC_NO_TOKEN || whom == CC_NO_TOKEN || whom == who || !is_one_person(p, whom)) return;
    first = who;
    cc_span value = cc_answer_ending(p, who, "rescuer", &first);
    if (value.len > 0)
        cc_answer_file(p, CC_ASK_ACTOR, "answer:rescuer", first, who, CC_NO_CONCEPT, CC_NO_CONCEPT, value);
}
