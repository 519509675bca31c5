/* Answers to by what means: what struck somebody, in what he came, fled or was carried, with what he was attacked or
 * got out, through what somebody got in. One act by the frames of answers.csv, and a thing that hangs on it. */
#include "judge/answer.h"

enum { ANIMAL = 5, ARTIFACT, BODY = 8, OBJECT = 17, PERSON }; /* files of WordNet */

/* What sort of thing may answer. */
typedef enum { CONVEYANCE, TOOL, OPENING } sort_of_means;

/* How it hangs on the verb: its prepositions, "use" for the object of "using", "subject". */
typedef struct {
    const char *frame, *roles;
    sort_of_means sort;
    bool of_person; /* only where it is done to somebody, not to another car */
} frame;

static const frame frames[] = {
    {"strike", "by subject", CONVEYANCE, true},       {"carry", "by in on aboard subject", CONVEYANCE, false},
    {"arrive", "by in on aboard", CONVEYANCE, false}, {"flee", "by in on aboard", CONVEYANCE, false},
    {"rescue", "by with use", TOOL, false},           {"attack", "with use", TOOL, true},
    {"enter", "through via", OPENING, false},
};

static bool stands_among(cc_span word, const char *words)
{
    cc_span rest = cc_span_of(words), other;
    while (cc_span_split(&rest, ' ', &other))
        if (cc_span_equal(word, other)) return true;
    return false;
}

/* --- the act ---------------------------------------------------------------------------------- */

static cc_span frame_by(const cc_word *p, int32_t verb, cc_span second)
{
    cc_span key = cc_arena_print(p->run->arena, "%.*s %.*s", CC_FMT(cc_word_lemma(p, verb)), CC_FMT(second));
    return cc_answer_of(p->run->rules, key, "frame");
}

/* By the verb and its particle or a preposition, "run over", "plough into", else by the verb alone. */
static cc_span frame_of(const cc_word *p, int32_t verb)
{
    cc_span found = cc_answer_of(p->run->rules, cc_word_lemma(p, verb), "frame");
    CC_FOR_CHILDREN(p->sentence, verb, c) {
        cc_deprel rel = (cc_deprel)p->sentence->token[c].deprel;
        int32_t by = cc_deprel_main(rel) == CC_DEP_OBL ? cc_child(p->sentence, c, CC_DEP_CASE) : c;
        bool second = by != CC_NO_TOKEN && (rel == CC_DEP_COMPOUND_PRT || cc_deprel_main(rel) == CC_DEP_OBL);
        cc_span two = second ? frame_by(p, verb, cc_word_form(p, by)) : (cc_span){0};
        if (two.len > 0) return two;
    }
    return found;
}

static const frame *frame_named(cc_span name)
{
    for (size_t i = 0; i < sizeof frames / sizeof *frames; i++)
        if (cc_span_is(name, frames[i].frame)) return &frames[i];
    return NULL;
}

/* The verb that the noun hangs on, and how; CC_NO_TOKEN: on none. */
static int32_t verb_of(const cc_word *p, cc_span *role)
{
    const cc_token *t = cc_word_token(p);
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    int32_t above = t->head, by = cc_child(p->sentence, p->at, CC_DEP_CASE);
    if (above == CC_NO_TOKEN || p->sentence->token[above].upos != CC_UPOS_VERB) return CC_NO_TOKEN;
    *role = CC_LIT("subject");
    if (t->deprel == CC_DEP_NSUBJ) return above;
    *role = by == CC_NO_TOKEN ? (cc_span){0} : cc_word_form(p, by);
    if (rel == CC_DEP_OBL) return above;
    *role = CC_LIT("use");
    bool using = rel == CC_DEP_OBJ && cc_span_is(cc_word_lemma(p, above), "use");
    return using && p->sentence->token[above].xpos == CC_XPOS_VBG ? p->sentence->token[above].head : CC_NO_TOKEN;
}

/* --- whom it is done to -------------------------------------------------------------------------- */

static bool is_somebody(const cc_word *p, int32_t at)
{
    static const char *const words[] = {"he", "she", "him", "her", "who", "them", "they", "whom"};
    if (at == CC_NO_TOKEN) return false;
    return cc_person_at(p, at) != CC_NO_CONCEPT || CC_AMONG(cc_word_form(p, at), words) ||
           cc_noun_file(p->run->rules, cc_word_lemma(p, at)) == PERSON;
}

/* Of "he was hit", "a man hit by", "the lorry hit him", "ran into him": the one who is hit. */
static int32_t patient_of(const cc_word *p, int32_t verb)
{
    const cc_token *t = &p->sentence->token[verb];
    int32_t passive = cc_child_exact(p->sentence, verb, CC_DEP_NSUBJ_PASS);
    if (passive != CC_NO_TOKEN) return passive;
    int32_t object = cc_child_exact(p->sentence, verb, CC_DEP_OBJ);
    if (object != CC_NO_TOKEN) return object;
    if (cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_ACL && t->xpos == CC_XPOS_VBN) return t->head;
    CC_FOR_CHILDREN(p->sentence, verb, c) {
        int32_t by = cc_child(p->sentence, c, CC_DEP_CASE);
        if (by != CC_NO_TOKEN && (cc_span_is(cc_word_form(p, by), "into") || cc_span_is(cc_word_form(p, by), "over")))
            return c;
    }
    return CC_NO_TOKEN;
}

/* --- the thing ------------------------------------------------------------------------------------- */

static bool is_a(const cc_word *p, cc_span noun, const char *kind)
{
    enum { SENSES = 1, STEPS = 9 };
    const cc_wordnet *w = p->run->rules->wordnet;
    return w != NULL && cc_wordnet_is_a(w, noun, cc_span_of(kind), CC_WN_NOUN, SENSES, STEPS);
}

static bool is_conveyance(const cc_word *p, cc_span noun)
{
    return is_a(p, noun, "conveyance") || is_a(p, noun, "equine") || is_a(p, noun, "camel");
}

static bool is_of_sort(const cc_word *p, cc_span noun, sort_of_means sort)
{
    static const char *const openings[] = {"window", "door", "roof",    "skylight", "tunnel", "hatch",
                                           "vent",   "gate", "chimney", "fence",    "hole",   "sewer",
                                           "drain",  "wall", "ceiling", "balcony"};
    if (sort == CONVEYANCE) return is_conveyance(p, noun);
    if (sort == OPENING) return CC_AMONG(noun, openings);
    unsigned file = cc_noun_file(p->run->rules, noun);
    return file == ARTIFACT || file == OBJECT;
}

/* The word by which synonyms are one ("truck", "lorry"), else the noun itself. */
static cc_span name_of(const cc_word *p, int32_t *first)
{
    cc_span sort = cc_answer_ending(p, p->at, "sort", first);
    size_t stroke = cc_span_find(sort, CC_LIT("/"));
    if (sort.len > 0 && stroke != SIZE_MAX) return cc_span_sub(sort, stroke + 1, sort.len);
    cc_span weapon = cc_answer_ending(p, p->at, "weapon", first);
    return weapon.len > 0 ? weapon : cc_word_lemma(p, p->at);
}

void cc_gather_means(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    cc_span role = {0};
    if (t->upos != CC_UPOS_NOUN || t->name >= 0 || t->time >= 0) return;
    int32_t verb = verb_of(p, &role), first = p->at;
    if (verb == CC_NO_TOKEN || p->sentence->token[verb].upos != CC_UPOS_VERB || role.len == 0) return;
    const frame *f = frame_named(frame_of(p, verb));
    if (f == NULL || !stands_among(role, f->roles) || !is_of_sort(p, cc_word_lemma(p, p->at), f->sort)) return;
    bool active = cc_span_is(role, "subject");
    if (active && cc_child_exact(p->sentence, verb, CC_DEP_NSUBJ_PASS) != CC_NO_TOKEN) return;
    int32_t whom = patient_of(p, verb);
    if (f->of_person && !is_somebody(p, whom)) return;
    cc_span value = name_of(p, &first);
    cc_span kind = cc_arena_print(p->run->arena, "answer:means:%s", f->frame);
    cc_answer_file(p, CC_ASK_OBJECT, kind.ptr, first, p->at, CC_NO_CONCEPT,
                   whom == CC_NO_TOKEN ? CC_NO_CONCEPT : cc_person_at(p, whom), value);
}
