/* Statements of the state that somebody or something is in: hurt or unhurt, insured or not, acquitted or convicted.
 *
 * Sources seldom deny each other's words with "not": one has the driver walk away unharmed, another has him treated for
 * burns. The words and what they tell stand in rules/states.csv; who is in the state is read off the tree. */
#include "judge/participants.h"
#include "judge/topics.h"
#include "judge/word.h"

#include <string.h>

/* The subject of a verb, passive or not, over the verbs that it shares one with ("was released and died"). */
static int32_t subject_above(const cc_word *p, int32_t verb)
{
    enum { STEPS = 4 };
    for (int steps = 0; steps < STEPS && verb != CC_NO_TOKEN; steps++) {
        int32_t subject = cc_child(p->sentence, verb, CC_DEP_NSUBJ);
        if (subject != CC_NO_TOKEN)
            return cc_relative_at(p->sentence, subject) ? cc_noun_before(p->sentence, subject) : subject;
        const cc_token *t = &p->sentence->token[verb];
        cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
        if (rel == CC_DEP_ACL) return t->head;
        if (rel != CC_DEP_XCOMP && rel != CC_DEP_CONJ && rel != CC_DEP_ADVCL) return CC_NO_TOKEN;
        verb = t->head;
    }
    return CC_NO_TOKEN;
}

/* Whom a verb does it to: its object, the subject of its passive, the noun that its participle modifies. */
static int32_t patient_of(const cc_word *p, int32_t verb)
{
    int32_t object = cc_child(p->sentence, verb, CC_DEP_OBJ),
            subject = cc_child_exact(p->sentence, verb, CC_DEP_NSUBJ_PASS);
    if (object != CC_NO_TOKEN || subject != CC_NO_TOKEN) return object != CC_NO_TOKEN ? object : subject;
    const cc_token *t = &p->sentence->token[verb];
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    if (t->xpos != CC_XPOS_VBN && t->xpos != CC_XPOS_VBD) return CC_NO_TOKEN;
    if (rel == CC_DEP_AMOD || rel == CC_DEP_ACL) return t->head;
    bool shares = rel == CC_DEP_CONJ || rel == CC_DEP_XCOMP || rel == CC_DEP_ADVCL;
    return shares && t->xpos == CC_XPOS_VBN ? subject_above(p, verb) : CC_NO_TOKEN;
}

static bool is_body_part(const cc_word *p, int32_t noun)
{
    enum { FIRST_SENSES = 2, DEPTH = 8 };
    return cc_wordnet_is_a(p->run->rules->wordnet, cc_word_lemma(p, noun), CC_LIT("body part"), CC_WN_NOUN,
                           FIRST_SENSES, DEPTH);
}

/* Who has what a noun names: "injuries to the driver", "his burns", "burns to his arms", "she suffered a fracture",
 * "doctors treated him for burns". */
static int32_t owner_of(const cc_word *p, int32_t noun)
{
    int32_t own = cc_child_exact(p->sentence, noun, CC_DEP_NMOD_POSS);
    if (own != CC_NO_TOKEN) return own;
    CC_FOR_CHILDREN(p->sentence, noun, c) {
        int32_t by = cc_child(p->sentence, c, CC_DEP_CASE);
        if (cc_deprel_main((cc_deprel)p->sentence->token[c].deprel) == CC_DEP_NMOD && by != CC_NO_TOKEN &&
            cc_span_is(cc_word_form(p, by), "to")) {
            if (!is_body_part(p, c)) return c;
            own = cc_child_exact(p->sentence, c, CC_DEP_NMOD_POSS);
        }
    }
    if (own != CC_NO_TOKEN) return own;
    int32_t subject = cc_child(p->sentence, noun, CC_DEP_NSUBJ), above = p->sentence->token[noun].head;
    if (subject != CC_NO_TOKEN || above == CC_NO_TOKEN) return subject;
    cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[noun].deprel);
    if (rel == CC_DEP_CONJ && p->sentence->token[above].upos == CC_UPOS_NOUN) return owner_of(p, above);
    if (p->sentence->token[above].upos != CC_UPOS_VERB || (rel != CC_DEP_OBJ && rel != CC_DEP_OBL)) return CC_NO_TOKEN;
    int32_t object = rel == CC_DEP_OBL ? cc_child(p->sentence, above, CC_DEP_OBJ) : CC_NO_TOKEN;
    return object != CC_NO_TOKEN ? object : subject_above(p, above);
}

/* "The driver was unhurt", "walked away unhurt", "found alive", "the unhurt driver", "with a broken nose". */
static int32_t described_by(const cc_word *p, int32_t adjective)
{
    const cc_token *t = &p->sentence->token[adjective];
    int32_t subject = cc_child(p->sentence, adjective, CC_DEP_NSUBJ);
    if (subject != CC_NO_TOKEN || t->head == CC_NO_TOKEN) return subject;
    const cc_token *above = &p->sentence->token[t->head];
    if (cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_AMOD) {
        bool part =
            above->upos == CC_UPOS_NOUN && (cc_span_is(t->lower, "broken") || cc_span_is(t->lower, "fractured"));
        return part ? owner_of(p, t->head) : t->head;
    }
    if (above->upos == CC_UPOS_NOUN || above->upos == CC_UPOS_PROPN) return t->head;
    int32_t object = cc_child(p->sentence, t->head, CC_DEP_OBJ);
    return object != CC_NO_TOKEN ? object : subject_above(p, t->head);
}

static int32_t bearer_of(const cc_word *p, char part)
{
    switch (part) {
    case 'v': return subject_above(p, p->at);
    case 't': return patient_of(p, p->at);
    case 'n':
    case 'p': return owner_of(p, p->at);
    case 'a': return cc_word_token(p)->head == CC_NO_TOKEN ? CC_NO_TOKEN : patient_of(p, cc_word_token(p)->head);
    default: return described_by(p, p->at);
    }
}

/* The row of a word as this part, alone or with one that hangs on it; *with: that one. */
static const cc_entry *state_as(const cc_word *p, char part, int32_t *with)
{
    const cc_judge_rules *rules = p->run->rules;
    /* A participle that describes is known by its form. */
    cc_span lemma = part == 'j' ? cc_word_form(p, p->at) : cc_word_lemma(p, p->at);
    cc_span of = {&part, 1};
    char key[128];
    CC_FOR_CHILDREN(p->sentence, p->at, c) {
        cc_span both = CC_JOIN(key, lemma, CC_LIT(" "), cc_word_lemma(p, c), CC_LIT("/"), of);
        const cc_entry *e = cc_rules_entry(rules, &rules->states, both);
        if (e != NULL) return *with = c, e;
    }
    *with = p->at;
    return cc_rules_entry(rules, &rules->states, CC_JOIN(key, lemma, CC_LIT("/"), of));
}

static const cc_entry *state_at(const cc_word *p, char *part, int32_t *with)
{
    static const char *const parts[] = {
        [CC_UPOS_VERB] = "tvj", [CC_UPOS_NOUN] = "np", [CC_UPOS_ADJ] = "j", [CC_UPOS_ADV] = "a"};
    cc_upos pos = (cc_upos)cc_word_token(p)->upos;
    const char *tried = pos < sizeof parts / sizeof *parts && parts[pos] != NULL ? parts[pos] : "";
    for (; *tried != '\0'; tried++) {
        const cc_entry *e = state_as(p, *tried, with);
        if (e != NULL) return *part = *tried, e;
    }
    return NULL;
}

/* Verbs that keep the one that hangs on them from happening. */
static bool is_undone(const cc_word *p)
{
    static const char *const verbs[] = {"refuse", "decline", "fail", "avoid", "escape"};
    const cc_token *t = cc_word_token(p);
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    bool hangs = t->head != CC_NO_TOKEN && (rel == CC_DEP_XCOMP || (rel == CC_DEP_OBJ && t->upos == CC_UPOS_NOUN));
    return hangs && cc_is_among(cc_word_lemma(p, t->head), verbs, sizeof verbs / sizeof *verbs);
}

/* The word that denies the state, or CC_NO_TOKEN. */
static int32_t denial_at(const cc_word *p, int32_t with, int32_t bearer)
{
    const cc_token *t = cc_word_token(p);
    if (is_undone(p)) return t->head;
    int32_t no = cc_denial_of(p);
    if (no == CC_NO_TOKEN && with != p->at) no = cc_negation_of(p, with);
    if (no == CC_NO_TOKEN && bearer != CC_NO_TOKEN && cc_nobody_at(p->sentence, bearer)) no = bearer;
    bool carried = (t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_ADV) && t->head != CC_NO_TOKEN;
    return no == CC_NO_TOKEN && carried ? cc_negation_of(p, t->head) : no;
}

/* The concept of who is meant: that of a pronoun is its noun's. */
static uint32_t concept_of_bearer(const cc_word *p, int32_t bearer)
{
    if (bearer == CC_NO_TOKEN || cc_nobody_at(p->sentence, bearer)) return CC_NO_CONCEPT;
    const cc_token *t = &p->sentence->token[bearer];
    /* "The driver, Ivo Brandt, ...": the name beside the word. */
    int32_t name = t->upos == CC_UPOS_PROPN ? CC_NO_TOKEN : cc_child(p->sentence, bearer, CC_DEP_APPOS);
    int32_t named = name == CC_NO_TOKEN ? -1 : p->sentence->token[name].name;
    if (named >= 0 && p->article->names.item[named].kind == CC_NAME_PERSON) return cc_word_concept(p, name);
    uint32_t concept = cc_word_concept(p, bearer);
    if (concept != CC_NO_CONCEPT || t->name < 0 || p->article->names.item[t->name].entity < 0) return concept;
    const cc_entity *e = &p->article->entities.item[p->article->names.item[t->name].entity];
    return e->first < 0 ? CC_NO_CONCEPT : p->run->vocabulary.of[p->number][p->article->names.item[e->first].at.head];
}

/* What has happened or is; not what may, will or was to happen. */
static bool has_come_true(const cc_word *p)
{
    static const char *const not_yet[] = {"will", "would", "may", "might", "could", "can", "should", "must", "shall"};
    int32_t claim = cc_claim_at(p->run, p->number, (int32_t)p->sentence->first + p->at);
    if (claim >= 0) {
        cc_modality m = p->article->claims.item[claim].modality;
        if (m == CC_PLANNED || m == CC_CONDITIONAL || m == CC_ASKED || m == CC_POSSIBLE) return false;
    }
    int32_t heads[2] = {p->at, cc_word_token(p)->head};
    for (int i = 0; i < 2; i++) {
        if (heads[i] == CC_NO_TOKEN) continue;
        int32_t mark = cc_child(p->sentence, heads[i], CC_DEP_MARK);
        if (mark != CC_NO_TOKEN && i == 0 &&
            (cc_span_is(cc_word_form(p, mark), "if") || cc_span_is(cc_word_form(p, mark), "whether")))
            return false;
        CC_FOR_CHILDREN(p->sentence, heads[i], c)
            if (p->sentence->token[c].upos == CC_UPOS_AUX &&
                cc_is_among(cc_word_form(p, c), not_yet, sizeof not_yet / sizeof *not_yet))
                return false;
    }
    return true;
}

/* "Nobody was hurt": where and when that was stands in the sentence before it. */
static void look_back(const cc_word *p, cc_statement *s)
{
    const cc_sentence *before = p->sentence - 1;
    bool first = p->sentence == p->article->sentences.item;
    if (first || cc_article_line(p->article, before->start) != cc_article_line(p->article, p->sentence->start)) return;
    cc_context_of_range(&s->context, &p->run->vocabulary, p->number, before->first,
                        p->sentence->first + p->sentence->count, p->run->arena);
}

/* Take a word into the value as written: "without a scratch", "Nobody was hurt", "broken nose". */
static void widen(int32_t *first, int32_t *last, int32_t word)
{
    enum { LONGEST = 8 };
    if (word == CC_NO_TOKEN || word < *last - LONGEST || word > *first + LONGEST) return;
    if (word < *first) *first = word;
    if (word > *last) *last = word;
}

void cc_gather_state(const cc_word *p)
{
    char part;
    int32_t with;
    const cc_entry *e = state_at(p, &part, &with);
    if (e == NULL || !has_come_true(p) || cc_is_rumour(p)) return;
    int32_t bearer = bearer_of(p, part);
    int32_t no = denial_at(p, with, bearer);
    bool denied = no != CC_NO_TOKEN;
    uint32_t head = concept_of_bearer(p, bearer);
    if (head == CC_NO_CONCEPT && !denied) return;
    if (head == CC_NO_CONCEPT && bearer != CC_NO_TOKEN && !cc_nobody_at(p->sentence, bearer))
        return; /* "he" is not known */
    /* That no children were hurt says nothing of others. */
    bool some = head == CC_NO_CONCEPT && bearer != CC_NO_TOKEN && p->sentence->token[bearer].upos == CC_UPOS_NOUN;
    if (some && !cc_names_people(p->run, cc_word_concept(p, bearer))) return;
    const char *slash = memchr(e->name.ptr, '/', e->name.len);
    cc_span kind = {e->name.ptr, slash == NULL ? e->name.len : (size_t)(slash - e->name.ptr)};
    int32_t first = p->at, last = p->at;
    widen(&first, &last, with);
    widen(&first, &last, no);
    if (cc_deprel_main((cc_deprel)cc_word_token(p)->deprel) == CC_DEP_AMOD)
        widen(&first, &last, cc_word_token(p)->head);
    cc_statement s = cc_word_state(p, CC_ASK_STATE, kind, first, last, p->at, head, e->name, !denied);
    s.noun = bearer == CC_NO_TOKEN ? 0 : (int32_t)p->sentence->first + bearer + 1;
    if (head == CC_NO_CONCEPT) look_back(p, &s);
    cc_store_add(&p->run->store, &p->run->vocabulary, &s);
}
