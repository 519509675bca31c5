/* What tells that two numbers are of two things. */
#include "judge/apart.h"

#include "judge/participants.h"
#include "judge/topics.h"
#include "judge/values.h"

#include <math.h>

/* --- rates and sides --------------------------------------------------------------- */

/* "50,000 arrests a year" and "20,000 arrests". */
static bool other_rate(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    const cc_number *x = cc_number_of(r->story, a), *y = cc_number_of(r->story, b);
    return x != NULL && y != NULL && x->kind != CC_NUMBER_PERCENT && !cc_span_equal(x->per, y->per);
}

/* Which way a thing was measured; 0: not said. */
static int side_of_word(cc_span w)
{
    static const struct {
        const char *word;
        int side;
    } words[] = {{"wide", 1},   {"width", 1},    {"across", 1},   {"broad", 1},  {"diameter", 1},      {"deep", 2},
                 {"depth", 2},  {"below", 2},    {"beneath", 2},  {"long", 3},   {"length", 3},        {"high", 4},
                 {"height", 4}, {"tall", 4},     {"altitude", 4}, {"radius", 5}, {"circumference", 6}, {"thick", 7},
                 {"away", 8},   {"distance", 8}, {"offshore", 8}, {"off", 8}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(w, words[i].word)) return words[i].side;
    return 0;
}

/* "The depth of the lake is 5 metres", "the length was put at 300 feet": the measure is what the figure is told of. */
static int side_of_subject(const cc_article *a, const cc_sentence *s, const cc_number *n)
{
    int32_t at = (int32_t)(n->at.head - s->first), subject = cc_child(s, at, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN) {
        at = cc_event_of(a, n->at.head) - (int32_t)s->first;
        subject = at < 0 ? CC_NO_TOKEN : cc_child(s, at, CC_DEP_NSUBJ);
    }
    return subject != CC_NO_TOKEN && s->token[subject].upos == CC_UPOS_NOUN ? side_of_word(s->token[subject].lower) : 0;
}

/* "20 km from the village", but not "20 km from one end to the other". */
static bool is_away_from(const cc_article *a, uint32_t i, uint32_t end)
{
    enum { AHEAD = 8 };
    if (i >= end || !cc_span_is(a->tokens.item[i].lower, "from")) return false;
    for (uint32_t k = i + 1; k < end && k < i + AHEAD; k++)
        if (cc_span_is(a->tokens.item[k].lower, "to")) return false;
    return true;
}

/* By the word behind the number ("5 metres deep"), the noun before it ("a depth of 5 metres") or its subject. */
static int side_of(const cc_judging *r, const cc_statement *s)
{
    enum { BACK = 4 };
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_number *n = cc_number_of(r->story, s);
    const cc_sentence *sentence = cc_sentence_of_token(a, s->token);
    if (n == NULL || n->dimension.len == 0) return 0;
    if (s->level == CC_RADIUS) return side_of_word(CC_LIT("diameter")); /* half of it */
    uint32_t end = sentence->first + sentence->count, i = n->at.last;
    if (i < end && cc_span_is(a->tokens.item[i].lower, "-")) i++;
    if (i < end && cc_span_is(a->tokens.item[i].form, "(")) /* "40 feet (12 metres) wide" */
        while (i < end && !cc_span_is(a->tokens.item[i++].form, ")")) {
        }
    if (i < end && side_of_word(a->tokens.item[i].lower) > 0) return side_of_word(a->tokens.item[i].lower);
    if (is_away_from(a, i, end)) return side_of_word(CC_LIT("away"));
    for (i = n->at.first; i > sentence->first && i + BACK > n->at.first; i--) {
        const cc_token *t = &a->tokens.item[i - 1];
        if (t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_PUNCT) {
            if (side_of_word(t->lower) > 0) return side_of_word(t->lower);
            break;
        }
    }
    return side_of_subject(a, sentence, n);
}

static bool other_side(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    int x = side_of(r, a), y = side_of(r, b);
    return x != 0 && y != 0 && x != y;
}

/* "11 points ahead of them". */
static bool is_distance_between(const cc_article *a, const cc_number *n)
{
    static const char *const words[] = {"ahead", "behind", "clear", "adrift", "apart"};
    enum { NOUN = 2 };
    const cc_sentence *s = cc_sentence_of_token(a, n->at.first);
    for (uint32_t i = n->at.last; i < s->first + s->count && i < n->at.last + NOUN; i++)
        if (CC_AMONG(a->tokens.item[i].lower, words)) return true;
    return false;
}

/* "Led by 17 points": what lay between them, not what either had. */
static bool is_margin(const cc_judging *r, const cc_statement *s)
{
    static const char *const verbs[] = {"lead", "trail", "win", "lose", "beat", "defeat", "ahead", "behind"};
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_number *n = cc_number_of(r->story, s);
    if (n != NULL && n->kind == CC_NUMBER_COUNT && is_distance_between(a, n)) return true;
    return n != NULL && n->kind == CC_NUMBER_COUNT && n->at.first > 0 && s->event >= 0 &&
           cc_span_is(a->tokens.item[n->at.first - 1].lower, "by") &&
           cc_is_among(a->tokens.item[s->event].lemma, verbs, sizeof verbs / sizeof *verbs);
}

/* "The first defeat in nine games": how many lay between. */
static bool is_first_in(const cc_judging *r, const cc_statement *s)
{
    static const char *const words[] = {"first", "second", "third", "only", "last"};
    if (s->noun == 0 || !cc_span_is(s->kind, "count")) return false;
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->noun - 1);
    int32_t noun = s->noun - 1 - (int32_t)sentence->first, by = cc_child(sentence, noun, CC_DEP_CASE);
    if (by == CC_NO_TOKEN || !cc_span_is(sentence->token[by].lower, "in")) return false;
    int32_t head = sentence->token[noun].head;
    for (int up = 0; up < 2 && head != CC_NO_TOKEN; up++, head = sentence->token[head].head) {
        if (cc_is_among(sentence->token[head].lower, words, sizeof words / sizeof *words)) return true;
        CC_FOR_CHILDREN(sentence, head, c)
            if (cc_is_among(sentence->token[c].lower, words, sizeof words / sizeof *words)) return true;
    }
    return false;
}

/* --- ages of two ---------------------------------------------------------------------- */

static bool has_value(const cc_judging *r, const cc_statement *s, const cc_statement *of)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_number *m = cc_number_of(r->story, of);
    for (uint32_t i = 0; m != NULL && i < a->numbers.count; i++) {
        const cc_number *x = &a->numbers.item[i];
        if (x->at.sentence == s->sentence && x->low == m->low && x->high == m->high &&
            (x->kind == CC_NUMBER_AGE || x->kind == CC_NUMBER_COUNT))
            return true;
    }
    return false;
}

/* "A couple aged 27 and 29" and "a man of 29 and a woman of 27": each sentence has both. */
static bool have_both_ages(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return cc_span_is(a->kind, "age") && has_value(r, a, b) && has_value(r, b, a);
}

/* --- places and people ------------------------------------------------------------------ */

/* A place, or a name that nobody knows, which the whole story names this once. */
static bool is_named_once(const cc_judging *r, uint32_t article, uint32_t token, bool place)
{
    const cc_article *a = cc_judging_article(r, article);
    uint32_t concept = r->vocabulary.of[article][token];
    int32_t name = a->tokens.item[token].name;
    if (name < 0 || concept == CC_NO_CONCEPT || r->vocabulary.concept.item[concept].sentences != 1) return false;
    cc_name_kind kind = a->names.item[name].kind;
    return kind == CC_NAME_PLACE || (!place && kind == CC_NAME_OTHER);
}

static bool has_there(const cc_sentence *s)
{
    for (uint32_t i = 0; i + 1 < s->count; i++)
        if (cc_span_is(s->token[i].lower, "there") && !cc_span_is(s->token[i + 1].lemma, "be")) return true;
    return false;
}

/* The subject of its clause, or what happens there is: "Halden voted down", "a blaze in Halden sent", "Halden kept its
 * mayor, and turnout there was". */
static bool stages(const cc_judging *r, uint32_t article, const cc_sentence *s, int32_t place, int32_t event)
{
    int32_t head = s->token[place].head, by = cc_child(s, place, CC_DEP_CASE);
    uint32_t token = s->first + (uint32_t)place;
    bool subject = cc_deprel_main((cc_deprel)s->token[place].deprel) == CC_DEP_NSUBJ;
    if (subject && head == s->root && is_named_once(r, article, token, false) && has_there(s)) return true;
    if (subject) return (head == event || s->token[event].head == head) && is_named_once(r, article, token, true);
    bool in = by != CC_NO_TOKEN && (cc_span_is(s->token[by].lower, "in") || cc_span_is(s->token[by].lower, "at"));
    if (!in || head == CC_NO_TOKEN || !is_named_once(r, article, token, false)) return false;
    return head == event ||
           (s->token[head].head == event && cc_deprel_main((cc_deprel)s->token[head].deprel) == CC_DEP_NSUBJ);
}

/* The line of other matters: "Elsewhere, voters ...". */
static bool opens_elsewhere(const cc_article *a, const cc_sentence *s)
{
    static const char word[] = "elsewhere";
    enum { LONGEST = 600 };
    uint32_t at = s->start;
    while (at > 0 && a->text.ptr[at - 1] != '\n' && at + LONGEST > s->start) at--;
    cc_span head = cc_article_slice(a, at, (uint32_t)fmin((double)at + sizeof word - 1, (double)a->text.len));
    return cc_span_equal_nocase(head, (cc_span){word, sizeof word - 1});
}

/* "A blaze in Halden sent four to hospital", well below the top of the article: what is told of another place is
 * beside the story. */
static bool is_elsewhere(const cc_judging *r, const cc_statement *s)
{
    enum { TOP = 4, FEW = 3 };
    if (s->sentence < TOP || r->story->articles < FEW || s->era != 0 || s->event < 0) return false;
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_sentence *sentence = cc_sentence_of_token(a, (uint32_t)s->event);
    if (opens_elsewhere(a, sentence)) return true;
    for (uint32_t i = 0; i < sentence->count; i++)
        if (stages(r, s->article, sentence, (int32_t)i, s->event - (int32_t)sentence->first)) return true;
    return false;
}

/* "In Nampula and Sofala": of both places together. */
static bool joins_places(const cc_judging *r, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_sentence *sentence = cc_sentence_of_token(a, s->token);
    for (uint32_t i = 0; s->places.count > 1 && i < sentence->count; i++) {
        const cc_token *t = &sentence->token[i], *head = t->head == CC_NO_TOKEN ? t : &sentence->token[t->head];
        bool conj = cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_CONJ && t->name >= 0 && head->name >= 0;
        int32_t by = conj ? cc_child(sentence, t->head, CC_DEP_CASE) : CC_NO_TOKEN;
        if (by != CC_NO_TOKEN && a->names.item[t->name].kind == CC_NAME_PLACE) return true;
    }
    return false;
}

/* Counts, sums and shares are of a place; a person is of one wherever he stands. */
static bool other_place(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    bool placed = cc_span_is(a->kind, "count") || cc_span_is(a->kind, "percent") || cc_span_starts(a->kind, "money");
    if (placed && a->places.count > 0 && b->places.count > 0 && joins_places(r, a) != joins_places(r, b)) return true;
    return placed && is_elsewhere(r, a) != is_elsewhere(r, b);
}

/* Who has it: "who had 28 points" is said of the name before the pronoun. */
static uint32_t haver_of(const cc_judging *r, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    if (s->event < 0 || !cc_span_is(a->tokens.item[s->event].lemma, "have")) return CC_NO_CONCEPT;
    const cc_sentence *sentence = cc_sentence_of_token(a, (uint32_t)s->event);
    int32_t at = s->event - (int32_t)sentence->first, subject = cc_child(sentence, at, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN) return CC_NO_CONCEPT;
    uint32_t concept = r->vocabulary.of[s->article][sentence->first + (uint32_t)subject];
    bool name = concept != CC_NO_CONCEPT && r->vocabulary.concept.item[concept].kind == CC_CONCEPT_NAME;
    bool relative = sentence->token[at].deprel == CC_DEP_ACL_RELCL && sentence->token[at].head != CC_NO_TOKEN;
    if (!name && relative) concept = r->vocabulary.of[s->article][sentence->first + (uint32_t)sentence->token[at].head];
    name = concept != CC_NO_CONCEPT && r->vocabulary.concept.item[concept].kind == CC_CONCEPT_NAME;
    return name ? concept : CC_NO_CONCEPT;
}

static bool other_haver(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    uint32_t x = haver_of(r, a), y = haver_of(r, b);
    return x != CC_NO_CONCEPT && y != CC_NO_CONCEPT && x != y;
}

/* Who has the seats, the votes, the goals: "the party with 28 seats", "the alliance, which holds 56". */
static uint32_t holder_of(const cc_judging *r, const cc_statement *s)
{
    static const char *const verbs[] = {"have", "hold", "win", "control", "take", "get", "lose", "keep", "gain"};
    const cc_article *a = cc_judging_article(r, s->article);
    if (s->noun == 0 || s->event < 0) return CC_NO_CONCEPT;
    const cc_sentence *sentence = cc_sentence_of_token(a, (uint32_t)s->event);
    int32_t noun = s->noun - 1 - (int32_t)sentence->first, at = s->event - (int32_t)sentence->first;
    int32_t by = cc_child(sentence, noun, CC_DEP_CASE), holder = CC_NO_TOKEN;
    if (by != CC_NO_TOKEN && cc_span_is(sentence->token[by].lower, "with")) holder = sentence->token[noun].head;
    else if (cc_is_among(sentence->token[at].lemma, verbs, sizeof verbs / sizeof *verbs))
        holder = cc_child(sentence, at, CC_DEP_NSUBJ);
    if (holder != CC_NO_TOKEN && cc_relative_at(sentence, holder)) holder = sentence->token[at].head;
    return holder == CC_NO_TOKEN ? CC_NO_CONCEPT : r->vocabulary.of[s->article][sentence->first + (uint32_t)holder];
}

/* Of what each has its own, two holders have two, unless the figures say that they are one by other words. */
static bool other_holder(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    uint32_t topic = cc_shared_topic(a, b), x = holder_of(r, a), y = holder_of(r, b);
    if (topic == 0 || !r->rules->topic.item[topic - 1].owned || x == CC_NO_CONCEPT || y == CC_NO_CONCEPT) return false;
    double p = cc_amount_of(r->story, a).low, q = cc_amount_of(r->story, b).low;
    return cc_concept_match(&r->vocabulary, x, y) <= 0 && fabs(p - q) > 0.2 * fmax(p, q);
}

/* --- now and then ------------------------------------------------------------------------- */

/* "Is 65 today": 1; "will be 67": 2; 0: neither is said. */
static int tense_of(const cc_judging *r, const cc_statement *s)
{
    static const char *const now[] = {"today", "now", "currently", "presently"}, *const later[] = {"will", "'ll"};
    if (s->event < 0) return 0;
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->event);
    int32_t at = s->event - (int32_t)sentence->first, subject = cc_child(sentence, at, CC_DEP_NSUBJ);
    int32_t of[] = {at, subject};
    for (size_t i = 0; i < 2; i++) {
        if (of[i] == CC_NO_TOKEN) continue;
        CC_FOR_CHILDREN(sentence, of[i], c) {
            if (cc_is_among(sentence->token[c].lower, now, sizeof now / sizeof *now)) return 1;
            if (cc_is_among(sentence->token[c].lower, later, sizeof later / sizeof *later)) return 2;
        }
    }
    return 0;
}

static bool other_tense(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    int x = tense_of(r, a), y = tense_of(r, b);
    return x != 0 && y != 0 && x != y;
}

/* --- shares of a year and of all years ------------------------------------------------------ */

/* "2.5 percent a year", "in each of three years": 1; "7.5 percent over three years", "adds up to": 2; 0: not said. */
static int span_of_share(const cc_judging *r, const cc_statement *s)
{
    enum { AHEAD = 6, BACK = 3 };
    static const char *const each[] = {"each", "per", "annually", "yearly", "every"}, *const all[] = {"over", "across",
                                                                                                      "altogether",
                                                                                                      "total"};
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_number *n = cc_number_of(r->story, s);
    if (n == NULL || n->kind != CC_NUMBER_PERCENT) return 0;
    const cc_sentence *sentence = cc_sentence_of_token(a, n->at.first);
    uint32_t end = sentence->first + sentence->count;
    for (uint32_t i = n->at.last; i < end && i < n->at.last + AHEAD; i++) {
        cc_span w = a->tokens.item[i].lower;
        bool a_year = cc_span_is(w, "a") && i + 1 < end && cc_span_is(a->tokens.item[i + 1].lower, "year");
        if (a_year || cc_is_among(w, each, sizeof each / sizeof *each)) return 1;
        if (cc_is_among(w, all, sizeof all / sizeof *all)) return 2;
    }
    for (uint32_t i = n->at.first; i > sentence->first && i + BACK > n->at.first; i--)
        if (cc_span_is(a->tokens.item[i - 1].lower, "up") && i > sentence->first + 1 &&
            cc_span_is(a->tokens.item[i - 2].lemma, "add"))
            return 2;
    return 0;
}

static bool other_span(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    int x = span_of_share(r, a), y = span_of_share(r, b);
    return x != 0 && y != 0 && x != y;
}

/* --- dollars ---------------------------------------------------------------------------- */

static bool is_bare_dollar(const cc_article *a, const cc_number *n)
{
    cc_span words = cc_article_slice(a, n->at.start, n->at.end);
    size_t at = cc_span_find(words, CC_LIT("$"));
    return at != SIZE_MAX && (at == 0 || words.ptr[at - 1] == ' ' || words.ptr[at - 1] == '(');
}

/* A dollar of a country: "NZ$82,000", "A$75,000", "C$ 3 million". */
static bool is_named_dollar(const cc_article *a, const cc_number *n)
{
    cc_span words = cc_article_slice(a, n->at.start, n->at.end);
    size_t at = cc_span_find(words, CC_LIT("$"));
    return at != SIZE_MAX && at > 0 && words.ptr[at - 1] >= 'A' && words.ptr[at - 1] <= 'Z';
}

bool cc_has_two_dollars(const cc_story *story)
{
    bool bare = false, named = false;
    for (uint32_t i = 0; i < story->articles; i++)
        for (uint32_t k = 0; k < story->article[i]->numbers.count; k++) {
            const cc_number *n = &story->article[i]->numbers.item[k];
            if (n->kind != CC_NUMBER_MONEY) continue;
            bare |= is_bare_dollar(story->article[i], n);
            named |= is_named_dollar(story->article[i], n);
        }
    return bare && named;
}

static bool in_unknown_dollars(const cc_judging *r, const cc_statement *s)
{
    const cc_number *n = cc_number_of(r->story, s);
    return r->two_dollars && n != NULL && n->kind == CC_NUMBER_MONEY &&
           is_bare_dollar(cc_judging_article(r, s->article), n);
}

/* The weight of the fish, and of the one that holds the record. */
static bool other_record(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return cc_is_of_record(cc_judging_article(r, a->article), a->token) !=
           cc_is_of_record(cc_judging_article(r, b->article), b->token);
}

bool cc_numbers_of_two(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (is_margin(r, a) != is_margin(r, b) || other_rate(r, a, b) || other_side(r, a, b) || other_haver(r, a, b) ||
        have_both_ages(r, a, b) || other_holder(r, a, b) || other_tense(r, a, b) || other_span(r, a, b))
        return true;
    if (r->story->articles > 2 && (is_first_in(r, a) != is_first_in(r, b) || other_record(r, a, b))) return true;
    if (cc_are_two_groups(r, a, b) || cc_are_two_moments(r, a, b)) return true;
    if (cc_is_part_of_sum(r, a, b)) return true;
    if (cc_differ_at_figure(r, a, b)) return true;
    if (in_unknown_dollars(r, a) || in_unknown_dollars(r, b)) return true;
    return other_place(r, a, b);
}
