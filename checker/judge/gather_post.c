/* Answers that are somebody's: what office he holds, what he works as, where he plays, who set up his goal. */
#include "judge/answer.h"
#include "judge/bearer.h"

static const char *const questions[] = {"post", "trade", "position"};

/* The head of the words [first, last] in the tree: "chief" of "chief of staff", "driver" of "bus driver". */
static int32_t head_of(const cc_word *p, int32_t first, int32_t last)
{
    for (int32_t i = first; i <= last; i++) {
        int32_t above = p->sentence->token[i].head;
        if (above == CC_NO_TOKEN || above < first || above > last) return i;
    }
    return last;
}

/* "Organiser Jan Vos", "his chief of staff, Jan Vos", "botanist Dr Jan Vos": the name right behind the words, or set
 * off by a comma. */
static int32_t name_behind(const cc_word *p, int32_t head, int32_t last)
{
    static const char *const address[] = {"dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "prof", "prof.", "sir"};
    const cc_sentence *s = p->sentence;
    int32_t at = last + 1;
    bool comma = at < (int32_t)s->count && cc_span_is(cc_word_form(p, at), ",");
    at += comma;
    at += at < (int32_t)s->count && s->token[at].name < 0 && CC_AMONG(s->token[at].lower, address);
    if (at >= (int32_t)s->count || s->token[at].name < 0) return CC_NO_TOKEN;
    int32_t name = (int32_t)(p->article->names.item[s->token[at].name].at.head - s->first);
    if (!comma) return name;
    bool apposed = cc_deprel_main((cc_deprel)s->token[name].deprel) == CC_DEP_APPOS && s->token[name].head == head;
    return apposed ? name : CC_NO_TOKEN;
}

static bool is_told_of_name(const cc_word *p, int32_t at)
{
    const cc_token *t = &p->sentence->token[at];
    return cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_NSUBJ && t->head != CC_NO_TOKEN &&
           cc_person_at(p, t->head) != CC_NO_CONCEPT && cc_child(p->sentence, t->head, CC_DEP_COP) != CC_NO_TOKEN;
}

/* "Jan Vos, the founder and treasurer", "Jan Vos is a plumber": whom the noun is said of. */
static int32_t name_before(const cc_word *p, int32_t head)
{
    enum { STEPS = 3 };
    int32_t at = head;
    for (int steps = 0; at != CC_NO_TOKEN && steps < STEPS; steps++) {
        const cc_token *t = &p->sentence->token[at];
        if (cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_APPOS) return t->head;
        if (is_told_of_name(p, at)) return t->head; /* "the joiner is Jan Vos" */
        if (cc_child(p->sentence, at, CC_DEP_COP) != CC_NO_TOKEN) return cc_child(p->sentence, at, CC_DEP_NSUBJ);
        if (cc_deprel_main((cc_deprel)t->deprel) != CC_DEP_CONJ) break;
        at = t->head;
    }
    return CC_NO_TOKEN;
}

/* A word right before: another time, or another office than the noun alone. */
typedef enum { HOLDS, HELD, OTHER } tenure;

static tenure tenure_before(const cc_word *p, int32_t first)
{
    static const char *const past[] = {"former", "retired", "ex", "one-time", "onetime", "past"};
    static const char *const others[] = {"acting",    "interim", "then", "incoming", "outgoing", "deputy", "vice",
                                         "assistant", "shadow",  "co",   "elect",    "future",   "ex-"};
    enum { BACK = 3 };
    for (int32_t i = first - 1; i >= 0 && first - i <= BACK; i--) {
        cc_span word = cc_word_form(p, i);
        if (CC_AMONG(word, past)) return HELD;
        if (CC_AMONG(word, others)) return OTHER;
    }
    return HOLDS;
}

/* The head of the name of a person that begins right behind "and" or a comma, *end its end; CC_NO_TOKEN. Wherever the
 * tree hangs it: on the first name or on the plural. */
static int32_t next_name(const cc_word *p, int32_t *end)
{
    int32_t at = *end;
    while (at < (int32_t)p->sentence->count &&
           (cc_span_is(cc_word_form(p, at), "and") || cc_span_is(cc_word_form(p, at), ",")))
        at++;
    int32_t name = at > *end && at < (int32_t)p->sentence->count ? p->sentence->token[at].name : -1;
    if (name < 0 || p->article->names.item[name].at.first != p->sentence->first + (uint32_t)at) return CC_NO_TOKEN;
    *end = (int32_t)(p->article->names.item[name].at.last - p->sentence->first);
    return (int32_t)(p->article->names.item[name].at.head - p->sentence->first);
}

/* "Aid workers David Lund and Alan Berg": each of the names behind the plural; of one alone it tells nothing. */
static void file_each(const cc_word *p, const char *kind, int32_t first, int32_t name, cc_span answer)
{
    int32_t end = (int32_t)(p->article->names.item[p->sentence->token[name].name].at.last - p->sentence->first);
    bool several = false;
    for (int32_t next = next_name(p, &end); cc_person_at(p, next) != CC_NO_CONCEPT; next = next_name(p, &end)) {
        several = true;
        cc_answer_file(p, CC_ASK_ROLE, kind, first, p->at, cc_person_at(p, next), CC_NO_CONCEPT, answer);
    }
    if (several) cc_answer_file(p, CC_ASK_ROLE, kind, first, p->at, cc_person_at(p, name), CC_NO_CONCEPT, answer);
}

static void gather_of(const cc_word *p, const char *question)
{
    int32_t first = p->at, longer = p->at;
    cc_span answer = cc_answer_ending(p, p->at, question, &first);
    if (answer.len == 0) return;
    bool goes_on = p->at + 1 < (int32_t)p->sentence->count &&
                   cc_answer_ending(p, p->at + 1, question, &longer).len > 0 && longer <= p->at;
    if (goes_on) return; /* "mayor" of "vice mayor" */
    int32_t head = head_of(p, first, p->at), whose = name_behind(p, head, p->at);
    if (whose == CC_NO_TOKEN) whose = name_before(p, head);
    uint32_t owner = cc_person_at(p, whose);
    tenure held = tenure_before(p, first);
    if (owner == CC_NO_CONCEPT || held == OTHER) return;
    const char *kind = cc_arena_print(p->run->arena, "answer:%s%s", question, held == HELD ? ":once" : "").ptr;
    if (cc_word_token(p)->xpos == CC_XPOS_NNS) file_each(p, kind, first, whose, answer);
    else cc_answer_file(p, CC_ASK_ROLE, kind, first, p->at, owner, CC_NO_CONCEPT, answer);
}

/* "Haan headed in Vos's cross": whose, for the one who scored. */
void cc_gather_service(const cc_word *p)
{
    int32_t first = p->at, by = cc_child_exact(p->sentence, p->at, CC_DEP_NMOD_POSS);
    if (cc_word_token(p)->upos != CC_UPOS_NOUN || by == CC_NO_TOKEN || p->sentence->token[by].upos != CC_UPOS_PROPN)
        return;
    uint32_t giver = cc_person_at(p, by), token = p->sentence->first + (uint32_t)p->at;
    if (giver == CC_NO_CONCEPT || cc_answer_ending(p, p->at, "service", &first).len == 0) return;
    cc_word goal = *p;
    goal.at = cc_event_of(p->article, token) - (int32_t)p->sentence->first;
    uint32_t scorer = cc_person_at(p, cc_bearer_of(&goal, 'v', goal.at));
    if (scorer == CC_NO_CONCEPT || scorer == giver) return;
    cc_word name = *p;
    name.at = by;
    cc_answer_file(&name, CC_ASK_ACTOR, "answer:service", by, p->at, scorer, CC_NO_CONCEPT,
                   p->run->vocabulary.concept.item[giver].text);
}

void cc_gather_post(const cc_word *p)
{
    cc_upos upos = cc_word_token(p)->upos;
    if (upos != CC_UPOS_NOUN && upos != CC_UPOS_PROPN) return;
    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++) gather_of(p, questions[i]);
}

/* --- who holds it ------------------------------------------------------------------------ */

/* A body or a place; gangs and bands bear names that may be anybody's, but nobody is the leader of a person. */
static bool is_body(const cc_word *p, int32_t at, cc_span office)
{
    int32_t name = p->sentence->token[at].name;
    if (name < 0) return false;
    cc_name_kind kind = p->article->names.item[name].kind;
    return kind == CC_NAME_ORGANISATION || kind == CC_NAME_PLACE ||
           (cc_span_is(office, "leader") && (kind == CC_NAME_PERSON || kind == CC_NAME_OTHER));
}

/* "The leader of the Free Army", "the Free Army's leader", "Free Army leader": of whom there is one head. */
static int32_t body_of(const cc_word *p, int32_t head, cc_span office)
{
    CC_FOR_CHILDREN(p->sentence, head, c) {
        cc_deprel rel = (cc_deprel)p->sentence->token[c].deprel;
        int32_t preposition = cc_child(p->sentence, c, CC_DEP_CASE);
        bool of = rel == CC_DEP_NMOD && preposition != CC_NO_TOKEN && cc_span_is(cc_word_form(p, preposition), "of");
        if ((of || rel == CC_DEP_NMOD_POSS || cc_deprel_main(rel) == CC_DEP_COMPOUND) && is_body(p, c, office))
            return c;
    }
    return CC_NO_TOKEN;
}

/* "A leader", "one of the leaders": not the only one. */
static bool is_only(const cc_word *p, int32_t head)
{
    static const char *const some[] = {"a", "an", "another", "one", "some", "any"};
    CC_FOR_CHILDREN(p->sentence, head, c)
        if (CC_AMONG(cc_word_form(p, c), some)) return false;
    return p->sentence->token[head].xpos != CC_XPOS_NNS;
}

static int32_t end_of_name(const cc_word *p, int32_t at)
{
    return (int32_t)(p->article->names.item[p->sentence->token[at].name].at.last - p->sentence->first) - 1;
}

/* "Jan Vos, leader of the Free Army": who leads it, by its name. */
void cc_gather_holder(const cc_word *p)
{
    int32_t first = p->at, longer = p->at;
    cc_upos upos = cc_word_token(p)->upos;
    if (upos != CC_UPOS_NOUN && upos != CC_UPOS_PROPN) return;
    cc_span office = cc_answer_ending(p, p->at, "holder", &first);
    if (office.len == 0 || (p->at + 1 < (int32_t)p->sentence->count &&
                            cc_answer_ending(p, p->at + 1, "holder", &longer).len > 0 && longer <= p->at))
        return;
    int32_t head = head_of(p, first, p->at), body = body_of(p, head, office);
    if (body == CC_NO_TOKEN || !is_only(p, head) || tenure_before(p, first) != HOLDS) return;
    if (body < first && first - body <= 2 && tenure_before(p, body) != HOLDS) return;
    int32_t end = body > p->at ? end_of_name(p, body) : p->at, who = name_behind(p, head, end);
    if (who == CC_NO_TOKEN) who = name_behind(p, body, end); /* the tree may hang it on the body's name */
    if (who == CC_NO_TOKEN) who = name_before(p, head);
    uint32_t holder = cc_person_at(p, who), of = cc_word_concept(p, body);
    if (holder == CC_NO_CONCEPT || of == CC_NO_CONCEPT) return;
    cc_span kind = cc_arena_print(p->run->arena, "answer:holder:%.*s:%.*s", CC_FMT(office),
                                  CC_FMT(p->run->vocabulary.concept.item[of].text));
    cc_word name = *p;
    name.at = who;
    int32_t begin = (int32_t)(p->article->names.item[p->sentence->token[who].name].at.first - p->sentence->first);
    cc_answer_file(&name, CC_ASK_ACTOR, kind.ptr, begin, end_of_name(p, who), CC_NO_CONCEPT, CC_NO_CONCEPT,
                   p->run->vocabulary.concept.item[holder].text);
}
