/* Statements of the state that somebody or something is in: hurt or unhurt, insured or not, acquitted or convicted.
 *
 * Sources seldom deny each other's words with "not": one has the driver walk away unharmed, another has him treated for
 * burns. The words and what they tell stand in rules/states.csv; who is in the state is read off the tree. */
#include "judge/asserted.h"
#include "judge/bearer.h"
#include "judge/participants.h"
#include "judge/stance.h"
#include "judge/topics.h"

#include <stdio.h>
#include <string.h>

/* "Voted against the bid": the preposition with which the table has the verb, its entry in key; CC_NO_TOKEN for none.
 */
static int32_t preposition_of(const cc_word *p, cc_span lemma, char part, char *key, size_t size)
{
    CC_FOR_CHILDREN(p->sentence, p->at, c) {
        int32_t by = cc_child(p->sentence, c, CC_DEP_CASE);
        if (by == CC_NO_TOKEN || p->sentence->token[c].upos == CC_UPOS_VERB) continue;
        int n = snprintf(key, size, "%.*s %.*s/%c", CC_FMT(lemma), CC_FMT(cc_word_form(p, by)), part);
        if (n > 0 && (size_t)n < size && cc_rules_entry(p->run->rules, &p->run->rules->states, cc_span_of(key)) != NULL)
            return by;
    }
    return CC_NO_TOKEN;
}

/* How a row names the word beside its verb: "@time" for any time ("moved to May"), else its lemma. */
static cc_span name_in_row(const cc_word *p, int32_t at)
{
    return p->sentence->token[at].time >= 0 ? CC_LIT("@time") : cc_word_lemma(p, at);
}

/* "Left it out"; not "sank off the cape", a preposition that trees may take for one. */
static bool has_particle(const cc_word *p)
{
    int32_t particle = cc_child_exact(p->sentence, p->at, CC_DEP_COMPOUND_PRT);
    if (particle == CC_NO_TOKEN) return false;
    const cc_token *next = particle + 1 < (int32_t)p->sentence->count ? &p->sentence->token[particle + 1] : NULL;
    bool noun =
        next != NULL && (next->upos == CC_UPOS_PROPN || next->upos == CC_UPOS_DET || next->upos == CC_UPOS_NOUN);
    return !noun || cc_child(p->sentence, p->at, CC_DEP_OBJ) != CC_NO_TOKEN;
}

/* "$28 per share in cash" is no payment in both: the one hangs on the other by a preposition, not beside it. */
static bool is_within_phrase(const cc_word *p, int32_t at)
{
    return cc_deprel_main((cc_deprel)p->sentence->token[at].deprel) == CC_DEP_NMOD &&
           cc_child(p->sentence, at, CC_DEP_CASE) != CC_NO_TOKEN;
}

/* The row of a word as this part, alone or with one that hangs on it; *with: that one. */
static const cc_entry *state_as(const cc_word *p, char part, int32_t *with)
{
    const cc_judge_rules *rules = p->run->rules;
    *with = p->at;
    if (part == 'c' && cc_child(p->sentence, p->at, CC_DEP_COP) == CC_NO_TOKEN) return NULL;
    /* A participle that describes is known by its form. */
    cc_span lemma = part == 'j' ? cc_word_form(p, p->at) : cc_word_lemma(p, p->at);
    cc_span of = {&part, 1};
    char key[128];
    /* "Threw out a challenge": what it is done to tells more than a particle before it. */
    for (int objects = 1; objects >= 0; objects--)
        CC_FOR_CHILDREN(p->sentence, p->at, c) {
            if ((p->sentence->token[c].deprel == CC_DEP_OBJ) != (objects == 1)) continue;
            cc_span both = CC_JOIN(key, lemma, CC_LIT(" "), name_in_row(p, c), CC_LIT("/"), of);
            const cc_entry *e = cc_rules_entry(rules, &rules->states, both);
            if (e != NULL && !(part == 'p' && is_within_phrase(p, c))) return *with = c, e;
        }
    bool verb = part == 'v' || part == 't';
    if (verb && (*with = preposition_of(p, lemma, part, key, sizeof key)) != CC_NO_TOKEN)
        return cc_rules_entry(rules, &rules->states, cc_span_of(key));
    *with = p->at;
    /* "Failed to stop" is another failing, "left it out" another leaving. */
    if (part == 'v' && cc_child(p->sentence, p->at, CC_DEP_XCOMP) != CC_NO_TOKEN) return NULL;
    if (has_particle(p)) return NULL;
    return cc_rules_entry(rules, &rules->states, CC_JOIN(key, lemma, CC_LIT("/"), of));
}

/* "The tunnel reopened", "reopens three days after": nothing is done to anything, nor to the days. */
static bool is_without_patient(const cc_word *p, int32_t with)
{
    int32_t whom = cc_bearer_of(p, 't', with);
    return whom == CC_NO_TOKEN || p->sentence->token[whom].time >= 0;
}

static const cc_entry *state_at(const cc_word *p, char *part, int32_t *with)
{
    static const char *const parts[] = {
        [CC_UPOS_VERB] = "txvidj", [CC_UPOS_NOUN] = "cnpoj", [CC_UPOS_ADJ] = "jp", [CC_UPOS_ADV] = "adj"};
    cc_upos pos = (cc_upos)cc_word_token(p)->upos;
    const char *parts_tried = pos < sizeof parts / sizeof *parts && parts[pos] != NULL ? parts[pos] : "";
    const cc_map *first = &p->run->rules->state_first;
    bool by_lemma = cc_map_get(first, cc_word_lemma(p, p->at)) >= 0,
         by_form = cc_map_get(first, cc_word_form(p, p->at)) >= 0;
    const cc_entry *bare = NULL; /* what is done to nobody, where no other row has the verb */
    int32_t bare_with = p->at;
    /* A row of two words tells more than one of its verb alone, whatever the part. */
    for (int both = 1; both >= 0 && (by_lemma || by_form); both--)
        for (const char *tried = parts_tried; *tried != '\0'; tried++) {
            const cc_entry *e = (*tried == 'j' ? by_form : by_lemma) ? state_as(p, *tried, with) : NULL;
            if (e == NULL || (*with != p->at) != (both == 1)) continue;
            *part = *tried;
            if (*tried != 't' || !is_without_patient(p, *with)) return e;
            if (bare == NULL) bare = e, bare_with = *with;
        }
    if (bare != NULL) *part = 't', *with = bare_with;
    return bare;
}

/* Verbs that keep the one that hangs on them from happening. */
static bool is_undone(const cc_word *p)
{
    static const char *const verbs[] = {"refuse", "decline", "fail", "avoid", "escape", "spare"};
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

uint32_t cc_state_bearer(const cc_word *p, int32_t bearer)
{
    if (bearer == CC_NO_TOKEN || cc_nobody_at(p->sentence, bearer)) return CC_NO_CONCEPT;
    const cc_token *t = &p->sentence->token[bearer];
    /* "The driver, Ivo Brandt, ...": the name beside the word. */
    int32_t name = t->upos == CC_UPOS_PROPN ? CC_NO_TOKEN : cc_child(p->sentence, bearer, CC_DEP_APPOS);
    int32_t named = name == CC_NO_TOKEN ? -1 : p->sentence->token[name].name;
    if (named >= 0 && p->article->names.item[named].kind == CC_NAME_PERSON) {
        /* "The ferry MV Santa Clara": the name's head may be the word itself. */
        uint32_t whole = p->run->vocabulary.of[p->number][p->article->names.item[named].at.head];
        if (whole != CC_NO_CONCEPT) return whole;
    }
    uint32_t concept = cc_word_concept(p, bearer);
    if (concept != CC_NO_CONCEPT || t->name < 0 || p->article->names.item[t->name].entity < 0) return concept;
    const cc_entity *e = &p->article->entities.item[p->article->names.item[t->name].entity];
    return e->first < 0 ? CC_NO_CONCEPT : p->run->vocabulary.of[p->number][p->article->names.item[e->first].at.head];
}

/* "Will not come to shops after she sent back the bill": a past below what lies ahead has happened. */
static bool is_past_below(const cc_word *p)
{
    static const char *const facts[] = {"after", "since", "because", "as", "when", "once"};
    int32_t mark = cc_child(p->sentence, p->at, CC_DEP_MARK);
    return cc_word_token(p)->xpos == CC_XPOS_VBD && cc_word_hangs_as(p, p->at, CC_DEP_ADVCL) && mark != CC_NO_TOKEN &&
           CC_AMONG(cc_word_form(p, mark), facts);
}

/* What has happened or is; not what may or was to happen. What will be counts where plans do. */
static bool has_come_true(const cc_word *p, bool plans)
{
    static const char *const not_yet[] = {"may", "might", "could", "can", "should", "must", "would", "will", "shall"};
    size_t open = sizeof not_yet / sizeof *not_yet - (plans ? 3 : 0);
    int32_t claim = cc_claim_at(p->run, p->number, (int32_t)p->sentence->first + p->at);
    if (!plans && cc_is_intended(p) && !is_undone(p)) return false;
    if (claim >= 0) {
        cc_modality m = p->article->claims.item[claim].modality;
        bool tried = m == CC_ASSERTED && p->article->claims.item[claim].factuality == 0 && !is_past_below(p);
        if (((m == CC_PLANNED || tried) && !plans) || m == CC_CONDITIONAL || m == CC_ASKED || m == CC_POSSIBLE)
            return false;
    }
    int32_t heads[2] = {p->at, cc_word_token(p)->head};
    for (int i = 0; i < (is_past_below(p) ? 1 : 2); i++) {
        if (heads[i] == CC_NO_TOKEN) continue;
        int32_t mark = cc_child(p->sentence, heads[i], CC_DEP_MARK);
        if (mark != CC_NO_TOKEN && i == 0 &&
            (cc_span_is(cc_word_form(p, mark), "if") || cc_span_is(cc_word_form(p, mark), "whether")))
            return false;
        CC_FOR_CHILDREN(p->sentence, heads[i], c)
            if (p->sentence->token[c].upos == CC_UPOS_AUX && cc_is_among(cc_word_form(p, c), not_yet, open))
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

/* The words of the value: those of the entry, what denies them, the noun that an adjective stands before. */
static void value_words(const cc_word *p, int32_t with, int32_t no, int32_t *first, int32_t *last)
{
    *first = *last = p->at;
    widen(first, last, with);
    widen(first, last, no);
    if (cc_deprel_main((cc_deprel)cc_word_token(p)->deprel) == CC_DEP_AMOD) widen(first, last, cc_word_token(p)->head);
}

static cc_span kind_of(cc_span value)
{
    const char *slash = memchr(value.ptr, '/', value.len);
    return (cc_span){value.ptr, slash == NULL ? value.len : (size_t)(slash - value.ptr)};
}

/* "Half in cash and half in shares": of what a story has one, a sentence that has two has them mixed. */
static cc_span mixed(const cc_word *p, cc_span value)
{
    char part;
    int32_t with;
    cc_span kind = kind_of(value);
    for (uint32_t i = 0; i < p->sentence->count; i++) {
        cc_word other = {p->run, p->article, p->sentence, p->number, (int32_t)i};
        const cc_entry *e = (int32_t)i == p->at ? NULL : state_at(&other, &part, &with);
        if (e != NULL && cc_span_equal(kind_of(e->name), kind) && !cc_span_equal(e->name, value))
            return cc_arena_print(p->run->arena, "%.*s/mixed", CC_FMT(kind));
    }
    return value;
}

/* "The other swimmers were fine", "treated seven others": all but those told of before. */
static bool is_the_rest(const cc_word *p, int32_t bearer)
{
    if (bearer == CC_NO_TOKEN) return false;
    if (cc_span_is(cc_word_form(p, bearer), "others")) return true;
    if (p->sentence->token[bearer].xpos != CC_XPOS_NNS) return false;
    bool last = bearer + 1 >= (int32_t)p->sentence->count;
    if (cc_span_is(cc_word_form(p, bearer), "more") || (!last && cc_span_is(cc_word_form(p, bearer + 1), "more")))
        return true; /* "dozens more" */
    CC_FOR_CHILDREN(p->sentence, bearer, c)
        if (cc_span_is(cc_word_form(p, c), "other") || cc_span_is(cc_word_form(p, c), "more")) return true;
    return false;
}

/* "Stays on as a member": what somebody keeps may be another post than the one that is given up. */
static uint32_t kept_as(const cc_word *p)
{
    CC_FOR_CHILDREN(p->sentence, p->at, c) {
        int32_t by = cc_child(p->sentence, c, CC_DEP_CASE);
        if (by != CC_NO_TOKEN && cc_span_is(cc_word_form(p, by), "as")) return cc_word_concept(p, c);
    }
    return CC_NO_CONCEPT;
}

/* How a word tells the state: the second word of its row, the word that denies it, whom it is told of and whether of
 * some of them alone, how sure it is (judge/stance.h). */
typedef struct {
    int32_t with, no, bearer, sure;
    bool some;
    const uint8_t *several;
} reading;

/* How sure it is, of the same state alone: "feared dead" and "died". */
static void file_sureness(cc_judging *r, cc_statement s, int32_t sure)
{
    s.ask = CC_ASK_MODALITY, s.level = sure;
    s.kind = cc_arena_print(r->arena, "certain:%.*s", CC_FMT(s.value));
    cc_store_add(&r->store, &r->vocabulary, &s);
}

static void file_state(const cc_word *p, cc_span value, const reading *in)
{
    cc_judging *r = p->run;
    int32_t bearer = in->bearer, no = in->no;
    cc_span kind = kind_of(value);
    bool one = cc_rules_state_is(r->rules, kind, "one"), plans = cc_rules_state_is(r->rules, kind, "plans");
    bool nobody = bearer != CC_NO_TOKEN && cc_nobody_at(p->sentence, bearer);
    uint32_t head = cc_state_bearer(p, bearer);
    if (!has_come_true(p, plans) || !cc_may_bear(p, kind, bearer)) return;
    if (no != CC_NO_TOKEN && !nobody && cc_rules_state_is(r->rules, kind, "nobody")) return;
    if (no != CC_NO_TOKEN && cc_rules_state_is(r->rules, kind, "done"))
        return; /* whether it was done is asked elsewhere */
    bool rest = !one && !nobody && is_the_rest(p, bearer);
    if (rest) head = CC_NO_CONCEPT;
    if (head == CC_NO_CONCEPT && !one && !rest && (no == CC_NO_TOKEN || (bearer != CC_NO_TOKEN && !nobody)))
        return; /* "he" is not known */
    /* That no children were hurt says nothing of others. */
    bool named = head == CC_NO_CONCEPT && bearer != CC_NO_TOKEN && p->sentence->token[bearer].upos == CC_UPOS_NOUN;
    if (named && !one && !rest && !cc_names_people(r, cc_word_concept(p, bearer))) return;
    if (one && cc_rules_state_is(r->rules, kind, "apart")) value = mixed(p, value);
    int32_t first, last;
    value_words(p, in->with, no, &first, &last);
    cc_statement s = cc_word_state(p, CC_ASK_STATE, kind, first, last, p->at, head, value, no == CC_NO_TOKEN);
    s.noun = bearer == CC_NO_TOKEN ? 0 : (int32_t)p->sentence->first + bearer + 1;
    s.part = in->some;
    s.owner = kept_as(p);
    s.demanded = head != CC_NO_CONCEPT && !in->several[head]; /* the one of its word in the story */
    if (one || cc_rules_state_is(r->rules, kind, "deed")) s.topic[0] = CC_STATE_OF_STORY;
    if (rest) s.topic[0] = CC_STATE_OF_REST;
    /* "His wife, Ana": who speaks of his wife alone means her. */
    if (bearer != CC_NO_TOKEN && p->sentence->token[bearer].upos == CC_UPOS_NOUN) {
        uint32_t noun = cc_vocabulary_find(&r->vocabulary, cc_arena_copy(r->arena, cc_word_lemma(p, bearer)).ptr);
        if (noun != CC_NO_CONCEPT && noun != head) cc_context_add(&s.context, &r->vocabulary, noun, r->arena);
    }
    if (head == CC_NO_CONCEPT && !one) look_back(p, &s);
    if (in->sure == CC_STANCE_STATED) cc_store_add(&r->store, &r->vocabulary, &s);
    if (no == CC_NO_TOKEN && head != CC_NO_CONCEPT && !one) file_sureness(r, s, in->sure);
}

/* "May enter without a visa": whoever is let do it without a thing does not need it. The word that says so. */
static int32_t spared_by(const cc_word *p)
{
    enum { STEPS = 3 };
    static const char *const letting[] = {"permit", "allow", "let", "entitle", "able", "free"}, *const may[] = {"can",
                                                                                                                "may"};
    int32_t by = cc_child(p->sentence, p->at, CC_DEP_CASE), at = cc_word_token(p)->head;
    if (by == CC_NO_TOKEN || !cc_span_is(cc_word_form(p, by), "without")) return CC_NO_TOKEN;
    for (int steps = 0; steps < STEPS && at != CC_NO_TOKEN; steps++, at = p->sentence->token[at].head) {
        if (CC_AMONG(cc_word_lemma(p, at), letting)) return by;
        int32_t aux = cc_child(p->sentence, at, CC_DEP_AUX);
        if (aux != CC_NO_TOKEN && CC_AMONG(cc_word_form(p, aux), may)) return by;
    }
    return CC_NO_TOKEN;
}

/* "It states that he was sought, and he was found dead": a whole sentence of what the report says. */
static bool is_retold(const cc_word *p)
{
    static const char *const says[] = {"state", "say", "claim", "read", "report", "add", "allege", "go"};
    int32_t root = p->sentence->root, it = root < 0 ? CC_NO_TOKEN : cc_child(p->sentence, root, CC_DEP_NSUBJ);
    return it != CC_NO_TOKEN && cc_span_is(cc_word_form(p, it), "it") && CC_AMONG(cc_word_lemma(p, root), says);
}

/* Handed on by an article that begins with calling a report untrue: "the report read: he has been found dead". */
static bool is_disbelieved(const cc_word *p, const uint8_t *doubts)
{
    static const char *const messages[] = {"report",  "source", "story", "hoax", "post",    "website", "site",
                                           "article", "rumour", "rumor", "page", "message", "headline"};
    int32_t first = (int32_t)p->sentence->first, above = cc_word_token(p)->head;
    if (doubts[p->number] == 0) return false;
    int32_t claim = cc_claim_at(p->run, p->number, first + p->at);
    if (claim < 0 && above != CC_NO_TOKEN) claim = cc_claim_at(p->run, p->number, first + above);
    if (is_retold(p)) return true;
    if (claim < 0) return false;
    const cc_claim *c = &p->article->claims.item[claim];
    for (uint32_t i = 0; i < c->chain_length; i++)
        if (c->chain[i].token < 0 || CC_AMONG(p->article->tokens.item[c->chain[i].token].lemma, messages)) return true;
    return false;
}

/* "Everyone aboard was killed": nobody is alive. */
static void file_none_alive(const cc_word *p, const reading *in)
{
    const cc_sentence *s = p->sentence;
    int32_t first = in->bearer < p->at ? in->bearer : p->at, last = in->bearer < p->at ? p->at : in->bearer;
    if (!has_come_true(p, false) || in->no != CC_NO_TOKEN || in->sure != CC_STANCE_STATED) return;
    cc_statement none =
        cc_word_state(p, CC_ASK_STATE, CC_LIT("harm"), first, last, p->at, CC_NO_CONCEPT, CC_LIT("harm/alive"), 0);
    none.noun = (int32_t)s->first + in->bearer + 1;
    look_back(p, &none);
    cc_store_add(&p->run->store, &p->run->vocabulary, &none);
}

void cc_gather_state(const cc_word *p, const uint8_t *doubts, const uint8_t *several)
{
    int32_t without = cc_word_token(p)->upos == CC_UPOS_NOUN ? spared_by(p) : CC_NO_TOKEN;
    reading in = {p->at, without, p->at, CC_STANCE_STATED, false, several};
    if (without != CC_NO_TOKEN) file_state(p, CC_LIT("need/needed"), &in);
    char part;
    const cc_entry *e = state_at(p, &part, &in.with);
    if (e == NULL || is_disbelieved(p, doubts)) return;
    in.sure = cc_semblance_of(p);
    if (in.sure == CC_STANCE_STATED && cc_is_rumour(p)) return;
    if ((part == 'o' && cc_is_only_spoken_of(p)) || (in.sure == CC_STANCE_STATED && cc_is_only_claimed(p))) return;
    in.bearer = cc_meant_by(p, cc_whole_of(p, cc_bearer_of(p, part, in.with), &in.some));
    if (cc_is_of_either(p, in.bearer)) return;
    in.no = denial_at(p, in.with, in.bearer);
    if (cc_span_find(e->name, CC_LIT("harm/dead")) != SIZE_MAX && cc_is_told_of_all(p, in.bearer))
        file_none_alive(p, &in);
    if (in.no != CC_NO_TOKEN && cc_leaves_open(p->sentence, true)) return;
    cc_span rest = e->name, value;
    while (cc_span_split(&rest, ';', &value)) {
        file_state(p, value, &in);
        if (in.bearer == CC_NO_TOKEN) continue;
        CC_FOR_CHILDREN(p->sentence, in.bearer, c) {
            const cc_token *t = &p->sentence->token[c];
            reading also = in;
            also.bearer = c;
            if (cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_CONJ && t->upos != CC_UPOS_VERB)
                file_state(p, value, &also);
        }
    }
}
