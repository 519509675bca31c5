/* Whether two statements of a state are about one bearer. */
#include "judge/deeds.h"
#include "judge/fit.h"
#include "judge/participants.h"
#include "judge/topics.h"
#include "judge/word.h"

/* "A bill that allows it became law": what an article begins with is what it is about. */
static bool is_brought_in(const cc_judging *r, const cc_statement *s)
{
    enum { LEAD = 3 };
    const cc_sentence *in = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->noun - 1);
    int32_t a = cc_child(in, s->noun - 1 - (int32_t)in->first, CC_DEP_DET);
    return s->sentence < LEAD && a != CC_NO_TOKEN &&
           (cc_span_is(in->token[a].lower, "a") || cc_span_is(in->token[a].lower, "an"));
}

/* "The driver", "the gunman", "his wife": one in most stories. Not "the man", of whom there may be many. */
static bool is_the_one(const cc_judging *r, const cc_statement *s)
{
    enum { PERSON = 18 };
    static const char *const many[] = {"man",    "woman",   "person",   "boy",      "girl",    "child",
                                       "victim", "officer", "official", "resident", "patient", "passenger",
                                       "worker", "soldier", "student",  "member"};
    const cc_sentence *sentence =
        s->noun > 0 ? cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->noun - 1) : NULL;
    if (sentence == NULL || r->rules->wordnet == NULL) return false;
    int32_t at = s->noun - 1 - (int32_t)sentence->first, the = cc_child(sentence, at, CC_DEP_DET);
    const cc_token *t = &sentence->token[at];
    uint32_t sense;
    int32_t own = cc_child_exact(sentence, at, CC_DEP_NMOD_POSS);
    bool his = own != CC_NO_TOKEN && sentence->token[own].upos == CC_UPOS_PRON;
    bool known = his || (the != CC_NO_TOKEN && cc_span_is(sentence->token[the].lower, "the")) ||
                 (s->demanded && is_brought_in(r, s));
    if (t->xpos != CC_XPOS_NN || !known) return false;
    if (s->demanded && !cc_is_person(r, s->head)) return true; /* nobody speaks of two */
    if (is_brought_in(r, s)) return false;
    if (cc_is_among(t->lemma, many, sizeof many / sizeof *many)) return false;
    return cc_wordnet_senses(r->rules->wordnet, t->lemma, CC_WN_NOUN, &sense, 1) > 0 &&
           cc_wordnet_lexfile(r->rules->wordnet, sense) == PERSON;
}

/* What tells one driver from another: "of the bus", "the train". Descriptions beside it do not. */
static cc_context modifiers_of(const cc_judging *r, const cc_statement *s)
{
    cc_context c = {0};
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->noun - 1);
    CC_FOR_CHILDREN(sentence, s->noun - 1 - (int32_t)sentence->first, child) {
        cc_deprel rel = cc_deprel_main((cc_deprel)sentence->token[child].deprel);
        uint32_t concept = r->vocabulary.of[s->article][sentence->first + (uint32_t)child];
        if ((int32_t)sentence->first + child == s->event) continue; /* the state itself */
        bool told = rel == CC_DEP_NMOD || rel == CC_DEP_COMPOUND || rel == CC_DEP_AMOD;
        bool age = concept != CC_NO_CONCEPT && r->vocabulary.concept.item[concept].kind == CC_CONCEPT_VALUE;
        if (told && !age && concept != CC_NO_CONCEPT) cc_context_add(&c, &r->vocabulary, concept, r->arena);
    }
    return c;
}

static const cc_token *child_of_bearer(const cc_judging *r, const cc_statement *s, cc_deprel rel)
{
    const cc_sentence *in = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->noun - 1);
    int32_t child = cc_child_exact(in, s->noun - 1 - (int32_t)in->first, rel);
    return child == CC_NO_TOKEN ? NULL : &in->token[child];
}

static bool is_definite(const cc_judging *r, const cc_statement *s)
{
    const cc_token *the = child_of_bearer(r, s, CC_DEP_DET);
    return the != NULL && cc_span_is(the->lower, "the");
}

static bool is_of_it(const cc_judging *r, const cc_statement *s)
{
    const cc_token *own = child_of_bearer(r, s, CC_DEP_NMOD_POSS);
    return own != NULL && cc_span_is(own->lower, "its");
}

static bool has_compound(const cc_judging *r, const cc_statement *s)
{
    return child_of_bearer(r, s, CC_DEP_COMPOUND) != NULL;
}

static bool are_told_apart(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (a->noun <= 0 || b->noun <= 0) return false;
    cc_context x = modifiers_of(r, a), y = modifiers_of(r, b);
    if (x.count > 0 && y.count > 0) return cc_context_match(&r->vocabulary, &x, &y, NULL) <= 0;
    /* "The bus driver" and "its driver": that of a thing told of before. */
    return (is_of_it(r, a) && has_compound(r, b)) || (is_of_it(r, b) && has_compound(r, a));
}

static const cc_concept *concept_of(const cc_judging *r, const cc_statement *s)
{
    return &r->vocabulary.concept.item[s->head];
}

static bool is_plural(const cc_judging *r, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    return s->noun > 0 && a->tokens.item[s->noun - 1].xpos == CC_XPOS_NNS;
}

/* Telling words that both have beside the words for the state, and beside the bearer where that has been looked at. */
static uint32_t ties(const cc_judging *r, const cc_statement *a, const cc_statement *b, bool bearers)
{
    const float telling = 0.25f;
    uint32_t n = 0, x = r->vocabulary.of[a->article][a->event], y = r->vocabulary.of[b->article][b->event];
    for (uint32_t i = 0; i < a->context.count; i++) {
        uint32_t c = a->context.item[i].concept;
        bool bears = (c == a->head || c == b->head) && (bearers || a->head == b->head);
        /* Of what a story has one, the name of whom it is all about tells as well. */
        bool name = !bearers && r->vocabulary.concept.item[c].kind == CC_CONCEPT_NAME;
        if (c == x || c == y || bears || (!name && r->vocabulary.concept.item[c].weight < telling)) continue;
        n += cc_context_has(&b->context, c);
    }
    return n;
}

/* The noun itself, though a name may stand for it: "his wife, Ana". */
static cc_span noun_of(const cc_judging *r, const cc_statement *s)
{
    const cc_token *t = s->noun > 0 ? &cc_judging_article(r, s->article)->tokens.item[s->noun - 1] : NULL;
    return t != NULL && t->upos == CC_UPOS_NOUN ? t->lemma : CC_LIT("");
}

/* Whose it is: "his wife" is that of the one he stands for. */
static uint32_t possessor_of(const cc_judging *r, const cc_statement *s)
{
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->noun - 1);
    int32_t own = cc_child_exact(sentence, s->noun - 1 - (int32_t)sentence->first, CC_DEP_NMOD_POSS);
    return own == CC_NO_TOKEN ? CC_NO_CONCEPT : r->vocabulary.of[s->article][sentence->first + (uint32_t)own];
}

/* "The ferry Santa Clara", "Tyson the terrier": the noun hangs on the name. */
static bool stands_beside(const cc_judging *r, const cc_statement *named, cc_span noun)
{
    if (named->noun <= 0) return false;
    const cc_sentence *in = cc_sentence_of_token(cc_judging_article(r, named->article), (uint32_t)named->noun - 1);
    CC_FOR_CHILDREN(in, named->noun - 1 - (int32_t)in->first, c)
        if (in->token[c].upos == CC_UPOS_NOUN && cc_span_equal_nocase(in->token[c].lemma, noun)) return true;
    return false;
}

/* "The mayor" is she whom the article with her name calls so. */
static bool is_called(const cc_judging *r, const cc_statement *named, cc_span noun)
{
    const cc_article *a = cc_judging_article(r, named->article);
    int32_t name = named->noun > 0 ? a->tokens.item[named->noun - 1].name : -1;
    int32_t entity = name < 0 ? -1 : a->names.item[name].entity;
    if (noun.len > 0 && stands_beside(r, named, noun)) return true;
    if (entity < 0 || noun.len == 0) return false;
    for (uint32_t i = 0; i < a->entities.item[entity].roles.count; i++) {
        cc_span rest = a->entities.item[entity].roles.item[i], word;
        while (cc_span_split(&rest, ' ', &word))
            if (cc_span_equal_nocase(word, noun)) return true;
    }
    return false;
}

/* "The tunnel" is the Harbour Tunnel, the only one of the story. */
static bool ends_name(const cc_judging *r, const cc_statement *named, cc_span noun)
{
    cc_span last = cc_span_last_word(cc_concept_bare(concept_of(r, named)->text));
    return noun.len > 0 && cc_span_equal_nocase(last, noun);
}

/* "Two hostages"; not "one of the hostages". */
static bool has_number(const cc_judging *r, const cc_statement *s)
{
    const cc_sentence *in = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->noun - 1);
    return cc_child(in, s->noun - 1 - (int32_t)in->first, CC_DEP_NUMMOD) != CC_NO_TOKEN;
}

/* "The protest" may be another than "protests". */
static bool one_of_many(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    bool nouns = noun_of(r, a).len > 0 && noun_of(r, b).len > 0;
    if (!nouns || is_plural(r, a) == is_plural(r, b)) return false;
    return (!a->part && !b->part) || has_number(r, is_plural(r, a) ? a : b);
}

/* To recall a product is to withdraw it. */
static bool are_one_deed(const cc_judging *r, const cc_concept *x, const cc_concept *y)
{
    enum { SENSES = 8 };
    return r->rules->wordnet != NULL && x->kind == CC_CONCEPT_VERB && y->kind == CC_CONCEPT_VERB &&
           cc_wordnet_synonyms(r->rules->wordnet, x->text, y->text, CC_WN_VERB, SENSES);
}

/* "Her Dublin concert" and "the show": one event, which one side calls by a wider word. */
static bool is_kind_of(const cc_judging *r, cc_span p, cc_span q)
{
    enum { SENSES = 3, STEPS = 4 };
    const cc_wordnet *w = r->rules->wordnet;
    if (w == NULL || p.len == 0 || q.len == 0) return false;
    return cc_wordnet_is_a(w, p, q, CC_WN_NOUN, SENSES, STEPS) || cc_wordnet_is_a(w, q, p, CC_WN_NOUN, SENSES, STEPS);
}

static bool are_two_names(const cc_concept *x, const cc_concept *y)
{
    return x->kind == CC_CONCEPT_NAME && y->kind == CC_CONCEPT_NAME;
}

/* Of two events called by words of which one is wider, the wider is the one that its article is about: "the show" is
 * the concert that the other begins with. */
static bool are_one_by_kind(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { LEAD = 3 };
    cc_span p = noun_of(r, a), q = noun_of(r, b);
    if (is_plural(r, a) || is_plural(r, b) || are_told_apart(r, a, b) || !is_kind_of(r, p, q)) return false;
    bool known = is_the_one(r, a) || is_the_one(r, b);
    return known && a->demanded && b->demanded && (a->sentence < LEAD || b->sentence < LEAD);
}

/* Whoever does it to the bearer is another: the house passes a bill, a faction rejects a deal that others signed. */
static bool is_done_by_others(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (!cc_rules_state_is(r->rules, a->kind, "done")) return false;
    uint32_t x = cc_doer_of(r, a), y = cc_doer_of(r, b);
    if (x == a->head || y == b->head) return false; /* "the bill became law": nobody is named */
    return x != CC_NO_CONCEPT && y != CC_NO_CONCEPT && cc_concept_match(&r->vocabulary, x, y) <= 0 &&
           !(cc_is_person(r, x) || cc_is_person(r, y));
}

/* "Three skiers" and "the three friends": as many people, by another word. */
static bool are_one_group(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (a->noun <= 0 || b->noun <= 0 || !is_plural(r, a) || !is_plural(r, b)) return false;
    const cc_token *x = child_of_bearer(r, a, CC_DEP_NUMMOD), *y = child_of_bearer(r, b, CC_DEP_NUMMOD);
    return x != NULL && y != NULL && cc_span_equal(x->lower, y->lower) && cc_is_person(r, a->head) &&
           cc_is_person(r, b->head);
}

/* How surely the bearers are one, before anything else is looked at: a name, a single thing of one word, several of one
 * word, a name and a word that may stand for it, nobody and somebody. 0: they are two. */
static float bearers_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b, uint32_t *wanted)
{
    const float name = 0.6f, kin = 0.45f, single = 0.35f, several = 0.2f, open = 0.2f, rest = 0.3f;
    *wanted = 2;
    if (a->topic[0] == CC_STATE_OF_REST && b->topic[0] == CC_STATE_OF_REST) return rest;
    if (a->head == CC_NO_CONCEPT || b->head == CC_NO_CONCEPT) return open;
    const cc_concept *x = concept_of(r, a), *y = concept_of(r, b);
    cc_span p = noun_of(r, a), q = noun_of(r, b);
    bool one_word = p.len > 0 && cc_span_equal_nocase(p, q) && !are_two_names(x, y);
    if (one_word && possessor_of(r, a) != CC_NO_CONCEPT && possessor_of(r, a) == possessor_of(r, b))
        return *wanted = 0, is_plural(r, a) || is_plural(r, b) ? single : name;
    if (cc_concept_match(&r->vocabulary, a->head, b->head) > 0 || one_word) {
        if (x->kind != CC_CONCEPT_NAME && are_told_apart(r, a, b)) return 0;
        if (one_of_many(r, a, b)) return 0;
        bool named = x->kind == CC_CONCEPT_NAME && y->kind == CC_CONCEPT_NAME;
        *wanted = named || (is_the_one(r, a) && is_the_one(r, b)) ? 0 : 1;
        if (named) return name;
        /* "The talks", "the fireworks": what happens is one, though its word is a plural. */
        bool event = cc_rules_state_is(r->rules, a->kind, "event") && is_definite(r, a) && is_definite(r, b);
        if (event) return *wanted = 0, single;
        if (is_plural(r, a) || is_plural(r, b)) return several;
        return *wanted == 0 && one_word && !cc_span_equal(x->text, y->text) ? kin : single;
    }
    if (are_one_deed(r, x, y)) return *wanted = 0, kin;
    if (are_one_by_kind(r, a, b)) return *wanted = 0, single;
    if (are_one_group(r, a, b)) return *wanted = 1, several;
    bool one_name = (x->kind == CC_CONCEPT_NAME) != (y->kind == CC_CONCEPT_NAME);
    const cc_statement *noun = x->kind == CC_CONCEPT_NAME ? b : a, *named = noun == a ? b : a;
    if (!one_name || is_plural(r, noun)) return 0;
    bool only = a->demanded && b->demanded && !cc_is_person(r, noun->head);
    if (only && ends_name(r, named, noun_of(r, noun)) && !has_compound(r, noun)) return *wanted = 0, single;
    if (is_called(r, named, noun_of(r, noun))) return *wanted = 1, single;
    return open;
}

static bool names_person(const cc_judging *r, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    int32_t name = s->noun > 0 ? a->tokens.item[s->noun - 1].name : -1;
    return name >= 0 && a->names.item[name].kind == CC_NAME_PERSON && concept_of(r, s)->kind == CC_CONCEPT_NAME;
}

/* What a story has one of, the vote on the bill or how the price is paid, is told of the one who votes, of what is
 * voted on, or of both: only two names tell it apart. */
static float story_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b, uint32_t *wanted)
{
    const float alone = 0.35f;
    float bearers = bearers_fit(r, a, b, wanted);
    bool known = a->head != CC_NO_CONCEPT && b->head != CC_NO_CONCEPT;
    if (known && bearers <= 0 && names_person(r, a) && names_person(r, b) &&
        cc_rules_state_is(r->rules, a->kind, "each"))
        return 0;
    bool same = known && cc_concept_match(&r->vocabulary, a->head, b->head) > 0;
    *wanted = same || (bearers >= alone && *wanted == 0) ? 0 : 1;
    return bearers > alone ? bearers : alone;
}

/* "Two skiers" and "the two skiers": all of them; not "one of the tests". */
static bool are_as_many(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    const cc_token *x = a->noun > 0 ? child_of_bearer(r, a, CC_DEP_NUMMOD) : NULL,
                   *y = b->noun > 0 ? child_of_bearer(r, b, CC_DEP_NUMMOD) : NULL;
    if (x == NULL || y == NULL || !cc_span_equal(x->lower, y->lower)) return false;
    return is_definite(r, a) || is_definite(r, b) || are_one_group(r, a, b);
}

/* Who stays on as a member of parliament may have left the cabinet. */
static bool are_other_posts(const cc_statement *a, const cc_statement *b)
{
    if (a->owner == b->owner) return false;
    const cc_statement *as = a->owner != CC_NO_CONCEPT ? a : b, *other = as == a ? b : a;
    return !cc_context_has(&other->context, as->owner);
}

float cc_states_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass)
{
    uint32_t wanted;
    if (a->part && b->part && !are_as_many(r, a, b)) return 0; /* one of them, and another of them */
    if (are_other_posts(a, b)) return 0;
    if ((a->topic[0] == CC_STATE_OF_REST) != (b->topic[0] == CC_STATE_OF_REST))
        return 0; /* one of them, and the others */
    bool one = cc_rules_state_is(r->rules, a->kind, "one");
    if (one && (cc_other_scope(r, a, b) || cc_other_time(r, a, b))) return 0;
    if (is_done_by_others(r, a, b)) return 0;
    float bearers = one ? story_fit(r, a, b, &wanted) : bearers_fit(r, a, b, &wanted);
    float context = cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
    if (bearers <= 0 || ties(r, a, b, !one) < wanted) return 0;
    return bearers + (1 - bearers) * context;
}
