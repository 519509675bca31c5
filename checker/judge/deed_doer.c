/* What is told of who did it: sort, name or land, noun. */
#include "judge/deed.h"

#include "base/utf8.h"

static const cc_name *name_of(const cc_word *p, int32_t at)
{
    int32_t name = p->sentence->token[at].name;
    return name < 0 ? NULL : &p->article->names.item[name];
}

static const cc_entity *entity_of(const cc_word *p, int32_t at)
{
    const cc_name *n = name_of(p, at);
    return n == NULL || n->entity < 0 ? NULL : &p->article->entities.item[n->entity];
}

static bool is_person(const cc_entity *e)
{
    return e != NULL && e->named && e->kind == CC_NAME_PERSON && !e->plural;
}

/* P, B or N by what the token names; 0: no name. */
static char kind_of_name(const cc_word *p, int32_t at)
{
    const cc_entity *e = entity_of(p, at);
    if (p->sentence->token[at].upos == CC_UPOS_NOUN && e != NULL && e->kind != CC_NAME_PERSON) return 0;
    if (e == NULL || !e->named || name_of(p, at)->kind == CC_NAME_PRONOUN) return 0;
    /* "The company": which one is a guess. */
    if (name_of(p, at)->kind == CC_NAME_ROLE && e->kind != CC_NAME_PERSON) return 0;
    if (e->kind == CC_NAME_PERSON) return e->plural ? 0 : 'P';
    /* "the Red Falcons": gunmen may be of them */
    if (e->kind == CC_NAME_OTHER && p->sentence->token[at].xpos == CC_XPOS_NNPS) return 0;
    return e->kind == CC_NAME_PLACE ? 'N' : 'B';
}

/* "His sister" is one kind of kin, "his widow" was his wife; "a relative" is any. */
static cc_span with_kin(const cc_word *p, cc_span sort, cc_span noun)
{
    static const char *const any[] = {"relative", "parent", "family"};
    bool known = cc_span_is(sort, "family") && !CC_AMONG(noun, any);
    cc_span kin = known ? cc_answer_of(p->run->rules, noun, "kin") : CC_LIT("");
    return known ? cc_arena_print(p->run->arena, "family:%.*s", CC_FMT(kin.len > 0 ? kin : noun)) : sort;
}

static cc_span own_sort(const cc_word *p, int32_t at)
{
    int32_t first;
    return with_kin(p, cc_answer_ending(p, at, "doer", &first), cc_word_lemma(p, at));
}

/* Of a named person what his roles tell: "shop assistant Kerry Dowd". */
static cc_span sort_of_roles(const cc_word *p, const cc_entity *e)
{
    for (uint32_t i = 0; i < e->roles.count; i++) {
        cc_span rest = cc_utf8_lowercase(p->run->arena, e->roles.item[i]), word, last = {0}, before = {0};
        while (cc_span_split(&rest, ' ', &word)) before = last, last = word;
        char key[80];
        cc_span two = before.len == 0 ? CC_LIT("") : CC_JOIN(key, before, CC_LIT(" "), last);
        cc_span sort = two.len == 0 ? CC_LIT("") : cc_answer_of(p->run->rules, two, "doer");
        if (sort.len == 0) sort = cc_answer_of(p->run->rules, last, "doer");
        if (sort.len > 0) return with_kin(p, sort, last);
    }
    return CC_LIT("");
}

/* Nouns that say no more than that they belong to somebody: "the union's team", "members of the union". */
static bool is_of_owner(cc_span noun)
{
    static const char *const words[] = {"team",       "negotiator", "member",  "representative", "leader",
                                        "side",       "staff",      "crew",    "force",          "group",
                                        "band",       "lot",        "head",    "boss",           "official",
                                        "delegation", "number",     "handful", "unit",           "volunteer"};
    return CC_AMONG(noun, words);
}

/* Whose team it is, whose members they are. */
static int32_t owner_of(const cc_word *p, int32_t at)
{
    int32_t own = cc_child_exact(p->sentence, at, CC_DEP_NMOD_POSS);
    if (own != CC_NO_TOKEN) return own;
    CC_FOR_CHILDREN(p->sentence, at, c) {
        int32_t by = cc_child(p->sentence, c, CC_DEP_CASE);
        bool of =
            by != CC_NO_TOKEN && (cc_span_is(cc_word_form(p, by), "of") || cc_span_is(cc_word_form(p, by), "from"));
        if (cc_word_hangs_as(p, c, CC_DEP_NMOD) && of) return c;
        if (cc_word_hangs_as(p, c, CC_DEP_COMPOUND)) return c;
    }
    return CC_NO_TOKEN;
}

/* A common noun for a person. */
static bool is_someone(const cc_word *p, int32_t at)
{
    enum { PERSON = 18 };
    return p->sentence->token[at].upos == CC_UPOS_NOUN && cc_noun_file(p->run->rules, cc_word_lemma(p, at)) == PERSON;
}

static cc_span sort_of(const cc_word *p, int32_t at)
{
    const cc_entity *e = entity_of(p, at);
    if (is_person(e)) return sort_of_roles(p, e);
    cc_span sort = own_sort(p, at);
    if (sort.len > 0 || !(is_of_owner(cc_word_lemma(p, at)) || is_someone(p, at))) return sort;
    int32_t owner = owner_of(p, at);
    return owner == CC_NO_TOKEN ? sort : own_sort(p, owner);
}

/* Its own name, and those it belongs to: "US commandos", "Norland's army", "fighters of the Red Front". */
static cc_span names_of(const cc_word *p, int32_t at)
{
    const cc_vocabulary *v = &p->run->vocabulary;
    cc_span names = {0};
    int32_t found[4];
    uint32_t n = 0;
    if (kind_of_name(p, at) != 0) found[n++] = at;
    for (int steps = 0; n == 0 && steps < 1; steps++)
        CC_FOR_CHILDREN(p->sentence, at, c) {
            int32_t by = cc_child(p->sentence, c, CC_DEP_CASE);
            cc_span mark = by == CC_NO_TOKEN ? CC_LIT("") : cc_word_form(p, by);
            bool of =
                cc_span_is(mark, "of") || cc_span_is(mark, "from") || cc_span_is(mark, "'s") || cc_span_is(mark, "'");
            bool belongs = cc_word_hangs_as(p, c, CC_DEP_AMOD) || cc_word_hangs_as(p, c, CC_DEP_COMPOUND) ||
                           (cc_word_hangs_as(p, c, CC_DEP_NMOD) && (of || c < at));
            if (!belongs || n == 4) continue;
            if (kind_of_name(p, c) != 0) found[n++] = c;
            CC_FOR_CHILDREN(p->sentence, c, k) /* "US and Norlandic forces" */
                if (cc_word_hangs_as(p, k, CC_DEP_CONJ) && kind_of_name(p, k) != 0 && n < 4) found[n++] = k;
        }
    for (uint32_t i = 0; i < n; i++) {
        uint32_t concept = cc_word_concept(p, found[i]);
        if (concept == CC_NO_CONCEPT || v->concept.item[concept].kind != CC_CONCEPT_NAME) continue;
        names = cc_arena_print(p->run->arena, "%.*s%s%c%.*s", CC_FMT(names), names.len > 0 ? ";" : "",
                               kind_of_name(p, found[i]), CC_FMT(v->concept.item[concept].text));
    }
    return names;
}

/* A made thing or an animal may be told from another by WordNet. */
static bool is_thing(const cc_word *p, int32_t at)
{
    enum { ANIMAL = 5, ARTIFACT = 6 };
    unsigned file = cc_noun_file(p->run->rules, cc_word_lemma(p, at));
    return p->sentence->token[at].upos == CC_UPOS_NOUN && name_of(p, at) == NULL &&
           (file == ANIMAL || file == ARTIFACT);
}

/* "A postman": more than that it was somebody. */
static bool is_told(const cc_word *p, int32_t at)
{
    static const char *const any[] = {"suspect",  "official",  "member",    "leader",   "victim",  "attacker",
                                      "one",      "spokesman", "authority", "resident", "citizen", "worker",
                                      "survivor", "witness",   "adult",     "other",    "rescuer"};
    cc_span noun = cc_word_lemma(p, at);
    return is_someone(p, at) && !CC_AMONG(noun, any) && cc_answer_of(p->run->rules, noun, "anybody").len == 0;
}

static cc_span joined(const cc_word *p, cc_span list, cc_span item)
{
    if (item.len == 0) return list;
    return list.len == 0 ? item : cc_arena_print(p->run->arena, "%.*s;%.*s", CC_FMT(list), CC_FMT(item));
}

/* "United" of "United States commandos": where the name at a token begins. */
static int32_t name_begin(const cc_word *p, int32_t at)
{
    int32_t name = p->sentence->token[at].name;
    if (name < 0) return at;
    int32_t begin = (int32_t)p->article->names.item[name].at.first - (int32_t)p->sentence->first;
    return begin >= 0 && begin < at ? begin : at;
}

cc_span cc_doer_value(const cc_word *p, int32_t at, int32_t *first, int32_t *last)
{
    const cc_sentence *s = p->sentence;
    cc_span sorts = {0}, names = {0}, nouns = {0};
    at = cc_members_of(p, at);
    *first = *last = at;
    for (int32_t c = at; c != CC_NO_TOKEN;) {
        bool member = c == at || cc_word_hangs_as(p, c, CC_DEP_CONJ);
        const cc_token *t = &s->token[c];
        bool pronoun = t->upos == CC_UPOS_PRON; /* whom it stands for is a guess */
        if (member && !pronoun) {
            sorts = joined(p, sorts, sort_of(p, c));
            names = joined(p, names, names_of(p, c));
            if (is_thing(p, c) || is_told(p, c)) nouns = joined(p, nouns, cc_word_lemma(p, c));
        }
        c = c == at ? s->token[at].first_child : s->token[c].next_sibling;
    }
    CC_FOR_CHILDREN(s, at, c)
        if (c<at && * first> c && at - c < 5 && !cc_word_hangs_as(p, c, CC_DEP_CASE) && s->token[c].upos != CC_UPOS_DET)
            *first = name_begin(p, c);
    if (sorts.len + names.len + nouns.len == 0) return (cc_span){0};
    return cc_arena_print(p->run->arena, "%.*s|%.*s|%.*s", CC_FMT(sorts), CC_FMT(names), CC_FMT(nouns));
}
