/* How a number stands in its sentence. */
#include "judge/counting.h"

#include "judge/topics.h"
#include "judge/word.h"

/* --- parts and wholes ---------------------------------------------------------- */

static bool has_case(const cc_sentence *s, int32_t at, const char *word)
{
    CC_FOR_CHILDREN(s, at, c)
        if (cc_span_is(s->token[c].lower, word)) return true;
    return false;
}

/* Another, smaller happening of the same kind. */
static bool is_of_smaller(const cc_sentence *s, int32_t at)
{
    static const char *const words[] = {"aftershock", "foreshock"};
    enum { STEPS = 5 };
    for (int steps = 0; steps < STEPS && at != CC_NO_TOKEN; steps++, at = s->token[at].head) {
        int32_t subject = cc_child(s, at, CC_DEP_NSUBJ);
        if (cc_is_among(s->token[at].lemma, words, 2) ||
            (subject != CC_NO_TOKEN && cc_is_among(s->token[subject].lemma, words, 2)))
            return true;
    }
    return false;
}

static bool is_part(const cc_sentence *s, int32_t at)
{
    int32_t above = s->token[at].head;
    if (is_of_smaller(s, at)) return true;
    if (has_case(s, at, "including") || has_case(s, at, "among")) return true;
    CC_FOR_CHILDREN(s, at, c) {
        bool them = cc_span_is(s->token[c].lower, "them") || cc_span_is(s->token[c].lower, "whom") ||
                    cc_span_is(s->token[c].lower, "those");
        if (them && has_case(s, c, "of")) return true;
    }
    if (above == CC_NO_TOKEN || s->token[at].deprel != CC_DEP_NSUBJ) return false;
    return has_case(s, above, "among"); /* "were among those killed" */
}

/* "the", "its", "the train's": what may stand between "of" and the whole. */
static bool leads_to_whole(const cc_token *t)
{
    return t->upos == CC_UPOS_DET || t->upos == CC_UPOS_PRON || t->upos == CC_UPOS_PART || t->upos == CC_UPOS_ADJ ||
           t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_PROPN;
}

enum { NEAR = 5 };

/* "13 of 29 attempts": the whole is the larger number right behind "of". */
static bool is_bare_whole(const cc_article *a, const cc_sentence *s, const cc_number *n)
{
    uint32_t at = n->at.last + 1;
    if (at >= s->first + s->count || !cc_span_is(a->tokens.item[at - 1].lower, "of")) return false;
    int32_t whole = a->tokens.item[at].number;
    return whole >= 0 && a->tokens.item[at].time < 0 && a->numbers.item[whole].kind == CC_NUMBER_COUNT &&
           a->numbers.item[whole].low > n->low;
}

static bool is_share(const cc_article *a, const cc_sentence *s, const cc_number *n)
{
    uint32_t end = s->first + s->count, i = n->at.last;
    if (i + 1 < end && cc_span_is(a->tokens.item[i].lower, "out")) i++; /* "300 out of 400" */
    if (n->kind != CC_NUMBER_COUNT || i >= end || !cc_span_is(a->tokens.item[i].lower, "of")) return false;
    if (is_bare_whole(a, s, n)) return true;
    for (i++; i < end && i < n->at.last + NEAR + 1 && leads_to_whole(&a->tokens.item[i]); i++) {
    }
    return i < end && i > n->at.last + 1 && a->tokens.item[i].upos == CC_UPOS_NUM;
}

static bool is_whole_of(const cc_article *a, const cc_sentence *s, const cc_number *n)
{
    uint32_t i = n->at.first;
    if (i > s->first + 2 && cc_span_is(a->tokens.item[i - 1].lower, "of") &&
        cc_span_is(a->tokens.item[i - 2].lower, "out"))
        return a->tokens.item[i - 3].number >= 0; /* "300 out of 400" */
    int32_t share = i > s->first + 1 ? a->tokens.item[i - 2].number : -1;
    if (share >= 0 && n->kind == CC_NUMBER_COUNT && is_bare_whole(a, s, &a->numbers.item[share])) return true;
    for (uint32_t steps = 0; i > s->first + 1 && steps < NEAR && leads_to_whole(&a->tokens.item[i - 1]); steps++) i--;
    return i > s->first + 1 && i < n->at.first && cc_span_is(a->tokens.item[i - 1].lower, "of") &&
           a->tokens.item[i - 2].number >= 0;
}

/* "14 additional officers", "14 more officers", "an additional eight people", "three new patients": beside those
 * counted before. */
static bool is_more_people(const cc_article *a, const cc_sentence *s, const cc_number *n, uint32_t token)
{
    static const char *const people[] = {"person", "people",  "officer", "student", "man",       "woman",
                                         "victim", "patient", "suspect", "worker",  "passenger", "soldier",
                                         "police", "child",   "injure",  "wound",   "policeman", "protester"};
    uint32_t end = s->first + s->count;
    bool person = cc_is_among(a->tokens.item[token].lemma, people, sizeof people / sizeof *people);
    bool before = n->at.first > s->first && cc_span_is(a->tokens.item[n->at.first - 1].lower, "additional");
    bool behind = n->at.last < end && (cc_span_is(a->tokens.item[n->at.last].lower, "additional") ||
                                       (cc_span_is(a->tokens.item[n->at.last].lower, "more") && token > n->at.last));
    static const char *const cases[] = {"patient", "case", "infection", "death", "victim", "casualty"};
    bool fresh = n->at.last < end && cc_span_is(a->tokens.item[n->at.last].lower, "new") &&
                 CC_AMONG(a->tokens.item[token].lemma, cases);
    return n->kind == CC_NUMBER_COUNT && ((person && (before || behind)) || fresh);
}

/* "A further two goals", "an additional 900 euros", "16 games left": beside others, or what is not yet. */
static bool is_added(const cc_article *a, const cc_sentence *s, const cc_number *n, uint32_t token)
{
    static const char *const more[] = {"further", "another", "additional"}, *const left[] = {"left", "remaining"};
    bool other = n->at.first > s->first + 1 && cc_span_is(a->tokens.item[n->at.first - 1].lower, "other") &&
                 a->tokens.item[n->at.first - 2].upos == CC_UPOS_DET; /* "the other eight" */
    uint32_t end = s->first + s->count, next = token >= n->at.last ? token + 1 : n->at.last;
    size_t words = n->kind == CC_NUMBER_MONEY ? 3 : 2; /* "24 additional payments" may be all of them */
    if (other || is_more_people(a, s, n, token)) return true;
    if (n->at.first > s->first && cc_is_among(a->tokens.item[n->at.first - 1].lower, more, words)) return true;
    return (n->at.last < end && cc_is_among(a->tokens.item[n->at.last].lower, left, 2)) ||
           (next < end && cc_is_among(a->tokens.item[next].lower, left, 2));
}

/* "4.5 million, of which 1.2 million was stock". */
static bool is_of_which(const cc_article *a, const cc_sentence *s, const cc_number *n)
{
    uint32_t i = n->at.first;
    return i >= s->first + 2 && cc_span_is(a->tokens.item[i - 2].lower, "of") &&
           (cc_span_is(a->tokens.item[i - 1].lower, "which") || cc_span_is(a->tokens.item[i - 1].lower, "whom"));
}

/* "Three wives, two of them foreign": wherever the tree hangs the two. */
static bool is_some_of_them(const cc_article *a, const cc_sentence *s, const cc_number *n)
{
    static const char *const them[] = {"them", "whom", "these", "those"};
    uint32_t i = n->at.last;
    return i + 1 < s->first + s->count && cc_span_is(a->tokens.item[i].lower, "of") &&
           CC_AMONG(a->tokens.item[i + 1].lower, them);
}

bool cc_is_part_of_them(const cc_article *a, const cc_number *n)
{
    const double FEW = 10; /* larger parts are told as a figure of their own elsewhere */
    return n->low < FEW && is_some_of_them(a, cc_sentence_of_token(a, n->at.head), n);
}

cc_count_role cc_count_role_of(const cc_article *a, const cc_number *n, int32_t noun)
{
    uint32_t token = noun >= 0 ? (uint32_t)noun : n->at.head;
    const cc_sentence *s = cc_sentence_of_token(a, token);
    if (is_share(a, s, n)) return CC_COUNT_SHARE;
    if (is_whole_of(a, s, n)) return CC_COUNT_WHOLE;
    if (is_added(a, s, n, token) || is_of_which(a, s, n) || is_some_of_them(a, s, n)) return CC_COUNT_PART;
    return is_part(s, (int32_t)(token - s->first)) ? CC_COUNT_PART : CC_COUNT_PLAIN;
}

int32_t cc_counted_event(const cc_article *a, const cc_number *n, int32_t noun)
{
    int32_t event = cc_event_of(a, noun >= 0 ? (uint32_t)noun : n->at.head);
    if (noun < 0) return event;
    const cc_sentence *s = cc_sentence_of_token(a, (uint32_t)noun);
    int32_t verb = is_share(a, s, n) ? cc_child(s, noun - (int32_t)s->first, CC_DEP_ACL) : CC_NO_TOKEN;
    return verb != CC_NO_TOKEN ? (int32_t)s->first + verb
                               : event; /* the tree often hangs the verb on the noun behind "of" */
}

/* --- demands --------------------------------------------------------------------- */

bool cc_is_demanded(const cc_article *a, uint32_t token)
{
    static const char *const verbs[] = {"ask",  "seek",    "demand",    "request", "want",
                                        "face", "propose", "recommend", "urge"};
    enum { STEPS = 4 };
    const cc_sentence *s = cc_sentence_of_token(a, token);
    int32_t at = (int32_t)(token - s->first);
    for (int steps = 0; steps < STEPS && at != CC_NO_TOKEN; steps++, at = s->token[at].head) {
        if (cc_is_among(s->token[at].lemma, verbs, sizeof verbs / sizeof *verbs)) return true;
        cc_deprel rel = cc_deprel_main((cc_deprel)s->token[at].deprel);
        if (rel == CC_DEP_NSUBJ || rel == CC_DEP_ADVCL || rel == CC_DEP_CONJ || rel == CC_DEP_PARATAXIS ||
            s->token[at].deprel == CC_DEP_ACL_RELCL)
            return false;
    }
    return false;
}

/* --- labels ------------------------------------------------------------------------ */

/* Three digits and no more: model numbers, roads, flights. Counts are written so as well. */
static bool is_bare_digits(const cc_token *t)
{
    bool all = t->form.len == 3;
    for (size_t i = 0; all && i < t->form.len; i++) all = t->form.ptr[i] >= '0' && t->form.ptr[i] <= '9';
    return all;
}

/* Another number already counts the noun: "five new 460 jets". */
static bool is_counted_twice(const cc_article *a, uint32_t token)
{
    const cc_sentence *s = cc_sentence_of_token(a, token);
    int32_t at = (int32_t)(token - s->first), noun = s->token[at].head;
    if (noun <= at || noun == CC_NO_TOKEN || s->token[noun].upos != CC_UPOS_NOUN) return false;
    for (int32_t i = at - 1; i >= 0 && i >= at - 3; i--) {
        if (s->token[i].upos == CC_UPOS_NUM)
            return i < at - 1 && s->token[i].head == noun; /* not "two 500": one number in two tokens */
        if (s->token[i].upos != CC_UPOS_ADJ) return false;
    }
    return false;
}

static bool is_used_as_label(const cc_article *a, uint32_t token)
{
    const cc_token *t = &a->tokens.item[token];
    if (token == 0 || !is_bare_digits(t)) return false;
    const cc_token *before = t - 1;
    bool open = token + 1 < a->tokens.count &&
                ((t + 1)->upos == CC_UPOS_NOUN || (t + 1)->upos == CC_UPOS_ADJ || (t + 1)->upos == CC_UPOS_NUM);
    bool name = before->upos == CC_UPOS_PROPN && before->end + 1 >= t->start && before->time < 0;
    bool owned = token > 1 && before->xpos == CC_XPOS_POS && (t - 2)->upos == CC_UPOS_PROPN;
    return (!open && (name || owned)) || is_counted_twice(a, token); /* "in Honduras 230 people" names nothing */
}

void cc_labels_read(cc_map *labels, const cc_story *story, cc_arena *arena)
{
    labels->arena = arena;
    for (uint32_t i = 0; i < story->articles; i++)
        for (uint32_t t = 0; t < story->article[i]->tokens.count; t++)
            if (is_used_as_label(story->article[i], t)) cc_map_put(labels, story->article[i]->tokens.item[t].form, 1);
}

bool cc_is_label(const cc_map *labels, const cc_article *a, const cc_number *n)
{
    return n->kind == CC_NUMBER_COUNT && n->at.last == n->at.first + 1 &&
           is_bare_digits(&a->tokens.item[n->at.first]) && cc_map_get(labels, a->tokens.item[n->at.first].form) >= 0;
}

/* --- scales -------------------------------------------------------------------------- */

static const char *const scales[] = {"category", "level", "grade", "tier", "phase", "class"};

/* The digit or small number word of a token; 0: none. */
static int32_t small_number(cc_span lower)
{
    static const char *const words[] = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
    if (lower.len == 1 && lower.ptr[0] >= '1' && lower.ptr[0] <= '9') return lower.ptr[0] - '0';
    for (int32_t i = 0; i < 9; i++)
        if (cc_span_is(lower, words[i])) return i + 1;
    return 0;
}

void cc_add_scales(cc_judging *r, uint32_t article, const cc_sentence *s)
{
    const cc_article *a = cc_judging_article(r, article);
    for (uint32_t i = 0; i + 1 < s->count; i++) {
        int32_t value = small_number(s->token[i + 1].lower);
        if (value == 0 || !cc_is_among(s->token[i].lower, scales, sizeof scales / sizeof *scales)) continue;
        uint32_t token = s->first + i;
        cc_statement st = {.ask = CC_ASK_NUMBER,
                           .owner = CC_NO_CONCEPT,
                           .article = article,
                           .sentence = (uint32_t)(s - a->sentences.item),
                           .start = s->token[i].start,
                           .end = s->token[i + 1].end,
                           .token = token,
                           .noun = (int32_t)token + 1,
                           .mention = -1,
                           .kind = CC_LIT("scale"),
                           .level = value,
                           .head = r->vocabulary.of[article][token]};
        st.value = cc_arena_print(r->arena, "%.*s %d", CC_FMT(s->token[i].lower), value);
        st.event = cc_event_of(a, token);
        st.claim = cc_claim_at(r, article, st.event);
        st.when = cc_when_of(r, article, token);
        cc_context_read(&st.context, &r->vocabulary, r->story, article, token, r->arena);
        cc_topics_of(r, article, CC_ASK_NUMBER, st.kind, -1, token, st.topic);
        st.era = cc_era_of(r, article, token);
        cc_store_add(&r->store, &r->vocabulary, &st);
    }
}
