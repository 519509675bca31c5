/* claim/some_of.c - "Forty swimmers set off. |Some| drifted north": some of the swimmers. A word that only counts reads
 * with those that it counts, where the sentence or the one before tells of one such group. */
#include "claim/phrase.h"
#include "claim/reading.h"

/* How the word goes with a noun. */
typedef enum { COUNTS_NONE, COUNTS_OF, COUNTS_BEFORE, COUNTS_FIGURE } counting;

static counting counting_of(const cc_token *t)
{
    static const char *const of[] = {"some", "one", "another", "each", "many", "several", "most", "few", "neither"},
                             *const before[] = {"all", "both"}, *const figures[] = {"two",   "three", "four",
                                                                                    "five",  "six",   "seven",
                                                                                    "eight", "nine",  "ten"};
    if (CC_AMONG(t->lower, of)) return COUNTS_OF;
    if (CC_AMONG(t->lower, before)) return COUNTS_BEFORE;
    bool digits = t->xpos == CC_XPOS_CD && t->form.len < 4 && t->form.ptr[0] >= '1' && t->form.ptr[0] <= '9';
    for (size_t i = 0; digits && i < t->form.len; i++) digits = t->form.ptr[i] >= '0' && t->form.ptr[i] <= '9';
    return digits || CC_AMONG(t->lower, figures) ? COUNTS_FIGURE : COUNTS_NONE;
}

/* Nothing stands beside the word that says of whom: "one who left", "the other two". */
static bool is_bare(const cc_sentence *s, int32_t t)
{
    CC_FOR_CHILDREN(s, t, k) {
        cc_deprel d = cc_deprel_main((cc_deprel)s->token[k].deprel);
        bool apart = d == CC_DEP_PUNCT || d == CC_DEP_COP || d == CC_DEP_NSUBJ || d == CC_DEP_CC || d == CC_DEP_CASE;
        if (!apart) return false;
    }
    static const char *const except[] = {"all", "any", "none", "nothing"}; /* "all but one" */
    bool left_over = t > 1 && cc_span_is(s->token[t - 1].lower, "but") && CC_AMONG(s->token[t - 2].lower, except);
    bool of = t + 1 < (int32_t)s->count && cc_span_is(s->token[t + 1].lower, "of");
    return !of && !left_over && (t == 0 || s->token[t - 1].upos != CC_UPOS_DET);
}

/* "two of the |men|", "40 |men|", "dozens of |men|". */
static bool is_counted(const cc_sentence *s, int32_t noun)
{
    static const char *const crowds[] = {"dozen", "dozens", "hundreds", "thousands",
                                         "group", "number", "couple",   "crowd"};
    int32_t above = s->token[noun].head;
    if (cc_child(s, noun, CC_DEP_NUMMOD) != CC_NO_TOKEN) return true;
    return above >= 0 && above < noun && cc_deprel_main((cc_deprel)s->token[noun].deprel) == CC_DEP_NMOD &&
           CC_AMONG(s->token[above].lower, crowds);
}

/* Several people, and none who only tell of others. */
static bool is_crowd(const cc_reading *r, const cc_sentence *s, int32_t t)
{
    enum { DEPTH = 12 };
    static const char *const tellers[] = {"officials", "authorities", "sources",   "police",  "officers",  "witnesses",
                                          "reporters", "rescuers",    "reports",   "experts", "residents", "critics",
                                          "crews",     "prosecutors", "relatives", "parents", "doctors",   "medics"};
    static const char *const people[] = {"people", "others", "men", "women", "children", "troops"};
    const cc_token *k = &s->token[t];
    if (k->upos != CC_UPOS_NOUN || k->xpos != CC_XPOS_NNS || k->time >= 0) return false;
    if (CC_AMONG(k->lower, people)) return true;
    if (CC_AMONG(k->lower, tellers) && !is_counted(s, t)) return false;
    return r->lexicon->wordnet != NULL &&
           cc_wordnet_is_a(r->lexicon->wordnet, k->lemma, CC_LIT("person"), CC_WN_NOUN, 1, DEPTH);
}

/* It stands for itself: no owner, no part of another noun's phrase but behind a count. */
static bool stands_free(const cc_sentence *s, int32_t noun)
{
    switch (cc_deprel_main((cc_deprel)s->token[noun].deprel)) {
    case CC_DEP_NSUBJ:
    case CC_DEP_OBJ:
    case CC_DEP_OBL:
    case CC_DEP_ROOT: return true;
    case CC_DEP_NMOD: return is_counted(s, noun);
    default: return false;
    }
}

/* "they", "Britons": others who may be meant. */
static bool may_be_meant(const cc_token *k)
{
    return k->xpos == CC_XPOS_NNPS || cc_span_is(k->lower, "they");
}

/* The only group before the token in the sentence, or the only one that is counted, and not those who do it;
 * CC_NO_TOKEN. */
static int32_t group_before(const cc_reading *r, const cc_sentence *s, int32_t from, cc_span doer)
{
    int32_t any = CC_NO_TOKEN, counted = CC_NO_TOKEN;
    uint32_t groups = 0, counts = 0;
    for (int32_t t = from; t-- > 0;) {
        const cc_token *k = &s->token[t];
        groups += may_be_meant(k);
        if (!is_crowd(r, s, t) || !stands_free(s, t) || cc_span_equal(k->lemma, doer)) continue;
        groups += any < 0 || !cc_span_equal(s->token[any].lemma, k->lemma);
        if (any < 0) any = t;
        if (!is_counted(s, t)) continue;
        counts += counted < 0 || !cc_span_equal(s->token[counted].lemma, k->lemma);
        if (counted < 0) counted = t;
    }
    if (counts == 1) return counted;
    return groups == 1 ? any : CC_NO_TOKEN;
}

/* "all |was| well", "How does one know?": no several that were told of. */
static bool is_general(const cc_reading *r, const cc_clause *c, int32_t t)
{
    static const char *const one[] = {"is", "was", "has"}, *const several[] = {"some", "all", "most", "many"};
    int32_t verb = cc_at(r, t)->head;
    int32_t finite = verb < 0 ? CC_NO_TOKEN : cc_finite_word(r, verb);
    if (finite >= 0 && CC_AMONG(cc_at(r, t)->lower, several) && CC_AMONG(cc_at(r, finite)->lower, one)) return true;
    return cc_span_is(cc_at(r, t)->lower, "one") && c->stance.modality != CC_ASSERTED &&
           c->stance.modality != CC_ALLEGED;
}

/* "some say": whoever thinks so, and none of those before. */
static bool is_anybody(const cc_reading *r, const cc_clause *c)
{
    static const char *const minds[] = {"believe", "think", "fear", "wonder", "question",
                                        "see",     "know",  "want", "hope"};
    return r->lex[c->head]->says_verb || CC_AMONG(cc_at(r, c->head)->lemma, minds);
}

/* "killing three", "25 were hurt": figures stand for people where something happens to people. */
static bool happens_to_people(const cc_reading *r, const cc_clause *c)
{
    static const char *const verbs[] = {"kill", "injure", "wound",   "hurt",    "arrest",      "rescue",   "save",
                                        "die",  "detain", "abstain", "survive", "hospitalise", "evacuate", "drown",
                                        "free", "vote",   "treat",   "release", "hospitalize", "airlift",  "charge"};
    static const char *const states[] = {"dead", "absent",  "missing", "hurt", "injured",
                                         "ill",  "wounded", "present", "safe"};
    return CC_AMONG(cc_at(r, c->head)->lemma, verbs) || CC_AMONG(cc_at(r, c->head)->lower, states);
}

/* "|the two| will meet", "|both| declined". */
static bool is_pair(const cc_sentence *s, int32_t t)
{
    if (cc_span_is(s->token[t].lower, "both")) return is_bare(s, t);
    if (!cc_span_is(s->token[t].lower, "two") || t == 0 || !cc_span_is(s->token[t - 1].lower, "the")) return false;
    CC_FOR_CHILDREN(s, t, k) {
        cc_deprel d = cc_deprel_main((cc_deprel)s->token[k].deprel);
        if (k > t && d != CC_DEP_PUNCT) return false;
        if (k < t && d != CC_DEP_DET && d != CC_DEP_CASE && d != CC_DEP_PUNCT && d != CC_DEP_CC) return false;
    }
    return true;
}

static bool is_one_person(const cc_entity *e)
{
    return e->kind == CC_NAME_PERSON && e->named && !e->plural && e->parts.count == 0;
}

/* "Berg and a friend": somebody without a name is one of them. */
static bool has_unnamed(const cc_article *article, const cc_name *n)
{
    const cc_sentence *s = &article->sentences.item[n->at.sentence];
    int32_t other = cc_child(s, (int32_t)(n->at.head - s->first), CC_DEP_CONJ);
    return other != CC_NO_TOKEN && s->token[other].upos == CC_UPOS_NOUN;
}

/* Of the words before the token from this sentence on: the entities of the first two people named there, and how many
 * there are; any number where somebody without a name is with them. */
static uint32_t people_before(const cc_article *article, uint32_t sentence, uint32_t token, int32_t found[2])
{
    uint32_t n = 0;
    for (uint32_t i = article->sentences.item[sentence].first; i < token; i++) {
        int32_t name = article->tokens.item[i].name, entity = name < 0 ? -1 : article->names.item[name].entity;
        if (entity < 0 || !is_one_person(&article->entities.item[entity])) continue;
        if (article->names.item[name].kind != CC_NAME_PERSON) continue;
        if (has_unnamed(article, &article->names.item[name])) return UINT32_MAX;
        if ((n > 0 && found[0] == entity) || (n > 1 && found[1] == entity)) continue;
        if (n < 2) found[n] = entity;
        n++;
    }
    return n;
}

/* "Berg rang Lund. |The two| will meet": the only two who were named just before. */
static cc_span both_named(cc_reading *r, int32_t t)
{
    enum { NEAR = 2 };
    int32_t who[2] = {-1, -1};
    uint32_t token = r->s->first + (uint32_t)t, n = 0;
    for (uint32_t back = 0; n < 2 && back <= NEAR && back <= r->sentence; back++)
        n = people_before(r->article, r->sentence - back, token, who);
    if (n != 2) return CC_LIT("");
    cc_span a = cc_entity_name(r->article, who[0]), b = cc_entity_name(r->article, who[1]);
    return cc_arena_print(r->arena, "%.*s and %.*s", CC_FMT(a), CC_FMT(b));
}

/* "One hiker was cold. |Another| had fallen": another hiker. */
static cc_span another_one(cc_reading *r, int32_t t)
{
    const cc_sentence *s = r->s;
    for (int back = 0; back < 2 && r->sentence >= (uint32_t)back; back++, s--)
        for (int32_t k = back == 0 ? t : (int32_t)s->count; k-- > 0;) {
            int32_t one = s->token[k].upos == CC_UPOS_NOUN ? cc_child(s, k, CC_DEP_NUMMOD) : CC_NO_TOKEN;
            if (one != CC_NO_TOKEN && cc_span_is(s->token[one].lower, "one") && s->token[k].xpos == CC_XPOS_NN)
                return cc_arena_print(r->arena, "another %.*s", CC_FMT(s->token[k].lower));
        }
    return CC_LIT("");
}

/* "had weapons, including |some| found there": the plural right before. */
static int32_t noun_included(const cc_reading *r, int32_t t)
{
    int32_t noun = t - 2;
    if (noun < 0 || !cc_span_is(cc_at(r, t - 1)->lower, "including")) return CC_NO_TOKEN;
    if (noun > 0 && cc_at(r, noun)->upos == CC_UPOS_PUNCT) noun--;
    const cc_token *k = cc_at(r, noun);
    return k->upos == CC_UPOS_NOUN && k->xpos == CC_XPOS_NNS ? noun : CC_NO_TOKEN;
}

static cc_span of_group(cc_reading *r, const cc_clause *c, int32_t t)
{
    counting how = counting_of(cc_at(r, t));
    int32_t whole = how == COUNTS_OF && c->head == t + 1 ? noun_included(r, t) : CC_NO_TOKEN;
    if (whole != CC_NO_TOKEN)
        return cc_arena_print(r->arena, "%.*s of the %.*s", CC_FMT(cc_at(r, t)->lower), CC_FMT(cc_at(r, whole)->form));
    if (how == COUNTS_NONE || !is_bare(r->s, t) || is_general(r, c, t)) return CC_LIT("");
    bool done_to = !c->passive && t != c->subject;
    if ((how == COUNTS_FIGURE || done_to) && !happens_to_people(r, c)) return CC_LIT("");
    if (how != COUNTS_FIGURE && is_anybody(r, c)) return CC_LIT("");
    cc_span doer = c->subject == CC_NO_TOKEN || c->subject == t ? CC_LIT("") : cc_at(r, c->subject)->lemma;
    const cc_sentence *s = r->s;
    int32_t noun = group_before(r, s, t, doer);
    if (noun == CC_NO_TOKEN && r->sentence > 0 && how != COUNTS_FIGURE) {
        s--;
        noun = group_before(r, s, (int32_t)s->count, doer);
    }
    if (noun == CC_NO_TOKEN && cc_span_is(cc_at(r, t)->lower, "another")) return another_one(r, t);
    if (noun == CC_NO_TOKEN) return CC_LIT("");
    cc_span word = cc_at(r, t)->lower, group = s->token[noun].form;
    if (how == COUNTS_FIGURE) return cc_arena_print(r->arena, "%.*s %.*s", CC_FMT(word), CC_FMT(group));
    return cc_arena_print(r->arena, "%.*s%s the %.*s", CC_FMT(word), how == COUNTS_OF ? " of" : "", CC_FMT(group));
}

cc_span cc_some_of(cc_reading *r, const cc_clause *c, int32_t t)
{
    cc_span group = of_group(r, c, t);
    return group.len == 0 && is_pair(r->s, t) ? both_named(r, t) : group;
}
