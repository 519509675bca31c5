/* Answers of which way a figure went: "sales rose 2 percent", "a fall of 2 percent in sales", "sales were down 2%". */
#include "judge/answer.h"

static cc_span course_of(const cc_word *p, int32_t at)
{
    return at < 0 || at >= (int32_t)p->sentence->count ? (cc_span){0}
                                                       : cc_answer_of(p->run->rules, cc_word_lemma(p, at), "course");
}

/* The word right before the share, over "by", "about" and the like, that tells its way; CC_NO_TOKEN. */
static int32_t course_before(const cc_word *p)
{
    static const char *const over[] = {"by",      "about", "around",   "some",    "roughly", "nearly", "almost",
                                       "a",       "an",    "of",       "just",    "only",    "over",   "more",
                                       "sharply", "than",  "slightly", "another", "further"};
    int32_t at = p->at - 1;
    while (at >= 0 && CC_AMONG(cc_word_form(p, at), over)) at--;
    return course_of(p, at).len > 0 ? at : CC_NO_TOKEN;
}

/* The nearest noun before the verb that the tree makes its subject; of "were down" that of the word above. */
static int32_t subject_of(const cc_word *p, int32_t at)
{
    enum { STEPS = 2 };
    for (int steps = 0; at != CC_NO_TOKEN && steps < STEPS; steps++, at = p->sentence->token[at].head) {
        int32_t subject = cc_child(p->sentence, at, CC_DEP_NSUBJ);
        if (subject != CC_NO_TOKEN) return subject;
    }
    return CC_NO_TOKEN;
}

/* "A 2 percent fall in sales", "a fall of 2 percent in sales": what the noun is told of by "in". */
static int32_t thing_in(const cc_word *p, int32_t from)
{
    enum { AHEAD = 5 };
    if (from >= (int32_t)p->sentence->count || !cc_span_is(cc_word_form(p, from), "in")) return CC_NO_TOKEN;
    for (int32_t i = from + 1; i < (int32_t)p->sentence->count && i - from <= AHEAD; i++) {
        bool goes_on = i + 1 < (int32_t)p->sentence->count && p->sentence->token[i + 1].upos == CC_UPOS_NOUN;
        if (p->sentence->token[i].upos == CC_UPOS_NOUN && !goes_on) return i;
    }
    return CC_NO_TOKEN;
}

/* What has a price at every minute goes up and down in one day. */
static bool is_traded(const cc_word *p, int32_t thing)
{
    static const char *const words[] = {"share", "stock",  "index",  "future",   "oil",  "gold",     "pound",
                                        "euro",  "dollar", "rouble", "currency", "bond", "security", "crude"};
    return CC_AMONG(cc_word_lemma(p, thing), words);
}

/* One question for each share: "2 %" of one thing went up or down. */
void cc_gather_course(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    if (t->number < 0) return;
    const cc_number *n = &p->article->numbers.item[t->number];
    bool share = n->kind == CC_NUMBER_PERCENT || cc_span_is(n->unit, "percentage point");
    if (!share || n->at.first != p->sentence->first + (uint32_t)p->at) return;
    int32_t end = (int32_t)(n->at.last - p->sentence->first), way = course_before(p), thing = CC_NO_TOKEN;
    if (way != CC_NO_TOKEN) {
        bool noun = p->sentence->token[way].upos == CC_UPOS_NOUN;
        thing = noun ? thing_in(p, end) : subject_of(p, way);
    } else if (course_of(p, end).len > 0) {
        way = end;
        thing = thing_in(p, way + 1);
    }
    if (way == CC_NO_TOKEN || thing == CC_NO_TOKEN || p->sentence->token[thing].upos != CC_UPOS_NOUN) return;
    if (is_traded(p, thing)) return;
    cc_word verb = *p;
    verb.at = way;
    int32_t first = way < p->at ? way : p->at, last = way < p->at ? end - 1 : way;
    const char *kind = cc_arena_print(p->run->arena, "answer:course:%.*s", CC_FMT(n->value)).ptr;
    cc_answer_file(&verb, CC_ASK_ACTION, kind, first, last, CC_NO_CONCEPT, cc_word_concept(p, thing),
                   course_of(p, way));
}
