/* Answers to who somebody is whom a story is all about: "the gunman, who has not been identified", "the suspect, Jan
 * Vos". The one is filed as unknown, the other under his name; words that stand for one such person (the gunman, the
 * suspect) stand in rules/answers.csv with the question "sought". */
#include "judge/answer.h"
#include "judge/bearer.h"

#include "base/utf8.h"

static cc_span class_of(const cc_word *p, cc_span noun)
{
    return cc_answer_of(p->run->rules, noun, "sought");
}

/* Who is sought, and what tells him from his like: the driver of the bus, that of the van. */
typedef struct {
    cc_span class; /* empty: nobody who is */
    uint32_t about;
} sought;

static const sought nobody = {.class = {0}, .about = CC_NO_CONCEPT};

/* The last word of what somebody is called, and the one before it: "a lone gunman", "the bus driver". */
static sought sought_by_words(const cc_word *p, cc_span words)
{
    cc_span word, last = {0}, before = {0};
    while (cc_span_split(&words, ' ', &word)) before = last, last = word;
    if (last.len == 0) return nobody;
    sought out = {class_of(p, cc_utf8_lowercase(p->run->arena, last)), CC_NO_CONCEPT};
    if (before.len > 0)
        out.about = cc_vocabulary_find(&p->run->vocabulary, cc_utf8_lowercase(p->run->arena, before).ptr);
    return out;
}

/* "The bus driver", "the driver of the bus". */
static uint32_t modifier_of(const cc_word *p, int32_t noun)
{
    int32_t kind = cc_child(p->sentence, noun, CC_DEP_COMPOUND);
    if (kind == CC_NO_TOKEN) kind = cc_child(p->sentence, noun, CC_DEP_NMOD);
    bool common = kind != CC_NO_TOKEN && p->sentence->token[kind].upos == CC_UPOS_NOUN;
    return common ? cc_word_concept(p, kind) : CC_NO_CONCEPT;
}

/* One person: "the gunman", or "he" where that is who he is. */
static sought sought_at(const cc_word *p, int32_t at)
{
    if (at == CC_NO_TOKEN) return nobody;
    const cc_token *t = &p->sentence->token[at];
    if (t->upos == CC_UPOS_NOUN)
        return t->xpos == CC_XPOS_NN ? (sought){class_of(p, cc_word_lemma(p, at)), modifier_of(p, at)} : nobody;
    int32_t entity = t->upos == CC_UPOS_PRON && t->name >= 0 ? p->article->names.item[t->name].entity : -1;
    if (entity < 0 || p->article->entities.item[entity].named || p->article->entities.item[entity].plural)
        return nobody;
    return sought_by_words(p, p->article->entities.item[entity].name);
}

/* The kind keeps the gunman apart from the victim. */
static const char *kind_of(const cc_word *p, cc_span class)
{
    return cc_arena_print(p->run->arena, "answer:identity:%.*s", CC_FMT(class)).ptr;
}

/* --- unknown ------------------------------------------------------------------------------ */

/* "Has not been named", "declined to identify", "has yet to be identified": the word that says so. */
static int32_t withheld_at(const cc_word *p, int32_t verb)
{
    enum { BACK = 4 };
    static const char *const refusing[] = {"refuse", "decline", "fail"};
    int32_t no = cc_negation_of(p, verb), above = p->sentence->token[verb].head;
    if (no != CC_NO_TOKEN) return no;
    bool hangs = above != CC_NO_TOKEN && cc_deprel_main((cc_deprel)p->sentence->token[verb].deprel) == CC_DEP_XCOMP;
    if (hangs && CC_AMONG(cc_word_lemma(p, above), refusing)) return above;
    for (int32_t i = verb - 2; i >= 0 && verb - i <= BACK; i--)
        if (cc_span_is(cc_word_form(p, i), "yet") && cc_span_is(cc_word_form(p, i + 1), "to")) return i;
    return CC_NO_TOKEN;
}

static void file_unknown(const cc_word *p, sought who, int32_t no)
{
    enum { LONGEST = 8 };
    int32_t first = no < p->at ? no : p->at, last = no < p->at ? p->at : no;
    if (who.class.len == 0 || last - first > LONGEST || !cc_is_real(p)) return;
    cc_answer_add(p, CC_ASK_ACTOR, kind_of(p, who.class), first, last, CC_NO_CONCEPT, who.about, CC_LIT("unknown"));
}

/* "The identity of the gunman is not known", "his name has not been released". */
static void gather_name_withheld(const cc_word *p)
{
    static const char *const giving[] = {"release", "disclose", "reveal", "confirm",   "give",    "publish",
                                         "know",    "announce", "make",   "establish", "divulge", "determine"};
    int32_t whose = cc_child_exact(p->sentence, p->at, CC_DEP_NMOD_POSS), verb = cc_word_token(p)->head;
    if (whose == CC_NO_TOKEN) whose = cc_child(p->sentence, p->at, CC_DEP_NMOD);
    sought who = sought_at(p, whose);
    if (who.class.len == 0 || verb == CC_NO_TOKEN) return;
    cc_word above = *p;
    above.at = verb;
    bool open = cc_span_is(cc_word_lemma(p, verb), "unknown") || cc_span_is(cc_word_lemma(p, verb), "withhold");
    int32_t no = open ? p->at : CC_AMONG(cc_word_lemma(p, verb), giving) ? withheld_at(p, verb) : CC_NO_TOKEN;
    if (no != CC_NO_TOKEN) file_unknown(&above, who, no);
}

/* --- known -------------------------------------------------------------------------------- */

/* A person's given and family name: its own. */
static const cc_name *full_name_at(const cc_word *p, int32_t at)
{
    if (at == CC_NO_TOKEN || p->sentence->token[at].name < 0) return NULL;
    const cc_name *n = &p->article->names.item[p->sentence->token[at].name];
    bool person = n->kind == CC_NAME_PERSON && n->entity >= 0 && n->at.last - n->at.first >= 2;
    return person && n->at.first >= p->sentence->first && n->at.last <= p->sentence->first + p->sentence->count ? n
                                                                                                                : NULL;
}

static void file_known(const cc_word *p, sought who, const cc_name *n)
{
    if (who.class.len == 0 || n == NULL) return;
    cc_span name = p->article->entities.item[n->entity].story_name;
    cc_word at = *p;
    at.at = (int32_t)(n->at.head - p->sentence->first);
    cc_answer_file(&at, CC_ASK_ACTOR, kind_of(p, who.class), (int32_t)(n->at.first - p->sentence->first),
                   (int32_t)(n->at.last - p->sentence->first) - 1, CC_NO_CONCEPT, who.about,
                   cc_utf8_lowercase(p->run->arena, name));
}

/* The next full name behind a word, over a few others: "identified the gunman as a 20-year-old, Jan Vos". */
static const cc_name *name_behind(const cc_word *p, int32_t at)
{
    enum { AHEAD = 10 };
    for (int32_t i = at + 1; i < (int32_t)p->sentence->count && i - at <= AHEAD; i++)
        if (full_name_at(p, i) != NULL) return full_name_at(p, i);
    return NULL;
}

/* "Identified the gunman as Jan Vos", "the gunman, named as Jan Vos". */
static void gather_named(const cc_word *p)
{
    static const char *const naming[] = {"identify", "name", "id"};
    if (!CC_AMONG(cc_word_lemma(p, p->at), naming)) return;
    sought who = sought_at(p, cc_bearer_of(p, 't', p->at));
    int32_t no = withheld_at(p, p->at), as = CC_NO_TOKEN;
    if (no != CC_NO_TOKEN) {
        file_unknown(p, who, no);
        return;
    }
    for (int32_t i = p->at + 1; i < (int32_t)p->sentence->count && as == CC_NO_TOKEN; i++)
        if (cc_span_is(cc_word_form(p, i), "as")) as = i;
    if (as != CC_NO_TOKEN) file_known(p, who, name_behind(p, as));
}

/* "The suspect, Jan Vos", "Jan Vos, the suspect", "suspect Jan Vos": what the name stands beside, or is called. */
static void gather_called(const cc_word *p)
{
    const cc_name *n = full_name_at(p, p->at);
    if (n == NULL || n->at.head != p->sentence->first + (uint32_t)p->at) return;
    const cc_entity *e = &p->article->entities.item[n->entity];
    const cc_token *t = cc_word_token(p);
    if (cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_APPOS) file_known(p, sought_at(p, t->head), n);
    else
        for (uint32_t i = 0; i < e->roles.count; i++) file_known(p, sought_by_words(p, e->roles.item[i]), n);
}

/* "The gunman's name is Jan Vos". */
static void gather_name_given(const cc_word *p)
{
    int32_t whose = cc_child_exact(p->sentence, p->at, CC_DEP_NMOD_POSS), is = cc_word_token(p)->head;
    bool given = is > p->at && cc_deprel_main((cc_deprel)cc_word_token(p)->deprel) == CC_DEP_NSUBJ &&
                 cc_child(p->sentence, is, CC_DEP_COP) != CC_NO_TOKEN;
    if (given && whose != CC_NO_TOKEN) file_known(p, sought_at(p, whose), full_name_at(p, is));
}

void cc_gather_identity(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    bool name = t->upos == CC_UPOS_NOUN && cc_span_is(cc_word_lemma(p, p->at), "name");
    if (t->upos == CC_UPOS_VERB) gather_named(p);
    if (name || (t->upos == CC_UPOS_NOUN && cc_span_is(cc_word_lemma(p, p->at), "identity"))) gather_name_withheld(p);
    if (name) gather_name_given(p);
    if (t->name >= 0) gather_called(p);
}
