/* Statements of several things that one deed has as its object: "to discuss trade, fishing and other issues", "charged
 * with murder and arson". Two lists that share a member and have another each are two accounts of one deed. */
#include "judge/word.h"

enum { MEMBERS = 8 };

typedef struct {
    int32_t at[MEMBERS];
    uint32_t count;
} list;

/* Of these every list may have one; they stand for what is not told. */
static bool is_open(const cc_word *p, int32_t at)
{
    static const char *const nouns[] = {"issue",   "topic",   "matter",  "thing",  "item",  "area",  "question",
                                        "subject", "problem", "concern", "number", "range", "other", "detail",
                                        "way",     "lot",     "time",    "day",    "year",  "week",  "month",
                                        "hour",    "kind",    "sort",    "people"};
    return CC_AMONG(cc_word_lemma(p, at), nouns);
}

static void add_member(list *l, const cc_word *p, int32_t at)
{
    const cc_token *t = &p->sentence->token[at];
    bool noun = t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_PROPN;
    if (!noun || t->time >= 0 || is_open(p, at) || cc_word_concept(p, at) == CC_NO_CONCEPT) return;
    if (l->count < MEMBERS) l->at[l->count++] = at;
}

/* "Issues such as trade", "topics including fishing": what a word for anything is told by. */
static void add_examples(list *l, const cc_word *p, int32_t at)
{
    static const char *const openers[] = {"such", "including", "like"};
    CC_FOR_CHILDREN(p->sentence, at, c) {
        int32_t by = cc_child(p->sentence, c, CC_DEP_CASE);
        if (by == CC_NO_TOKEN || !CC_AMONG(cc_word_form(p, by), openers)) continue;
        add_member(l, p, c);
        CC_FOR_CHILDREN(p->sentence, c, d)
            if (cc_deprel_main((cc_deprel)p->sentence->token[d].deprel) == CC_DEP_CONJ) add_member(l, p, d);
    }
}

static void read_list(list *l, const cc_word *p, int32_t head)
{
    *l = (list){.count = 0};
    add_member(l, p, head);
    add_examples(l, p, head);
    CC_FOR_CHILDREN(p->sentence, head, c) {
        if (cc_deprel_main((cc_deprel)p->sentence->token[c].deprel) != CC_DEP_CONJ) continue;
        add_member(l, p, c);
        add_examples(l, p, c);
    }
}

/* The object, or what a preposition brings that stands for one: "charged with", "talked about". */
static int32_t object_of(const cc_word *p)
{
    static const char *const rows[][2] = {{"charge", "with"}, {"accuse", "of"},   {"convict", "of"}, {"load", "with"},
                                          {"talk", "about"},  {"speak", "about"}, {"plead", "to"},   {"sell", "to"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!cc_span_is(cc_word_lemma(p, p->at), rows[i][0])) continue;
        CC_FOR_CHILDREN(p->sentence, p->at, c) {
            int32_t by = cc_child(p->sentence, c, CC_DEP_CASE);
            if (by != CC_NO_TOKEN && cc_span_is(cc_word_form(p, by), rows[i][1])) return c;
        }
    }
    return cc_child(p->sentence, p->at, CC_DEP_OBJ);
}

static cc_span words_of(const cc_word *p, const list *l)
{
    cc_span words = CC_LIT("");
    for (uint32_t i = 0; i < l->count; i++)
        words = cc_arena_print(p->run->arena, "%.*s%s%.*s", CC_FMT(words), i > 0 ? "+" : "",
                               CC_FMT(cc_word_lemma(p, l->at[i])));
    return words;
}

void cc_gather_list(const cc_word *p)
{
    static const char *const wide[] = {"have", "be",   "do",      "make", "take", "get",  "use",
                                       "see",  "say",  "include", "give", "know", "want", "need",
                                       "like", "love", "think",   "feel", "tell"};
    if (cc_word_token(p)->upos != CC_UPOS_VERB || CC_AMONG(cc_word_lemma(p, p->at), wide)) return;
    int32_t object = object_of(p);
    uint32_t verb = cc_word_concept(p, p->at);
    if (object == CC_NO_TOKEN || verb == CC_NO_CONCEPT || !cc_is_real(p) || cc_denial_of(p) != CC_NO_TOKEN) return;
    list l;
    read_list(&l, p, object);
    if (l.count < 2) return;
    int32_t first = l.at[0], last = l.at[0];
    for (uint32_t i = 1; i < l.count; i++) {
        if (l.at[i] < first) first = l.at[i];
        if (l.at[i] > last) last = l.at[i];
    }
    cc_judging *r = p->run;
    cc_statement s = cc_word_state(p, CC_ASK_OBJECT, CC_LIT("list"), first, last, p->at, verb, words_of(p, &l), 0);
    s.phrase = (cc_context){0};
    for (uint32_t i = 0; i < l.count; i++)
        cc_context_add(&s.phrase, &r->vocabulary, cc_word_concept(p, l.at[i]), r->arena);
    cc_store_add(&r->store, &r->vocabulary, &s);
}
