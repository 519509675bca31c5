/* What befell a figure of people or things: "22 officers were charged", "22 policemen were arrested". The same figure
 * is told with another deed; two deeds that go together, or a figure that an article tells of both, ask nothing.
 *
 * Deeds stand in rules/answers.csv: `suffered` what is done to the counted or what names the happening itself (arrest,
 * death), `did` what they do (die, give birth). */
#include "judge/answer.h"
#include "judge/topics.h"

#include <math.h>

/* "Escaped with minor injuries", "walked away with wounds": hurt, however they came off; empty for others. */
static cc_span harm_beside(const cc_word *p, int32_t at)
{
    CC_FOR_CHILDREN(p->sentence, at, c) {
        int32_t by = cc_child(p->sentence, c, CC_DEP_CASE);
        bool with = by != CC_NO_TOKEN && cc_span_is(cc_word_form(p, by), "with");
        if (!with || p->sentence->token[c].upos != CC_UPOS_NOUN) continue;
        cc_span deed = cc_answer_of(p->run->rules, cc_word_lemma(p, c), "suffered");
        if (cc_span_is(deed, "hurt")) return deed;
    }
    return (cc_span){0};
}

/* A word, or the word with its particle or object: "lay off", "give birth". */
static cc_span deed_of(const cc_word *p, int32_t at, const char *question)
{
    cc_span lemma = cc_word_lemma(p, at), harm = harm_beside(p, at);
    if (harm.len > 0) return harm;
    CC_FOR_CHILDREN(p->sentence, at, c) {
        cc_deprel rel = (cc_deprel)p->sentence->token[c].deprel;
        if (rel != CC_DEP_COMPOUND_PRT && rel != CC_DEP_OBJ) continue;
        cc_span both = cc_arena_print(p->run->arena, "%.*s %.*s", CC_FMT(lemma), CC_FMT(cc_word_lemma(p, c)));
        cc_span deed = cc_answer_of(p->run->rules, both, question);
        if (deed.len > 0) return deed;
    }
    return cc_answer_of(p->run->rules, lemma, question);
}

/* "Eleven officers arrested on Monday": a participle behind the noun. */
static int32_t participle_of(const cc_word *p, int32_t noun)
{
    CC_FOR_CHILDREN(p->sentence, noun, c) {
        const cc_token *t = &p->sentence->token[c];
        if (cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_ACL && t->xpos == CC_XPOS_VBN) return c;
    }
    return CC_NO_TOKEN;
}

/* The deed that the tree hangs the counted on, and its word in *at; empty for none. */
static cc_span deed_above(const cc_word *p, int32_t counted, int32_t *at)
{
    const cc_token *t = &p->sentence->token[counted];
    int32_t above = t->head;
    *at = counted;
    cc_span deed = deed_of(p, counted, "suffered"); /* "31 arrests", "31 dead" */
    if (deed.len > 0) return deed;
    *at = above;
    if (above == CC_NO_TOKEN) return (cc_span){0};
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    if (t->deprel == CC_DEP_NSUBJ_PASS || rel == CC_DEP_OBJ) return deed_of(p, above, "suffered");
    if (rel != CC_DEP_NSUBJ) return (cc_span){0};
    bool passive = cc_child_exact(p->sentence, above, CC_DEP_AUX_PASS) != CC_NO_TOKEN;
    return deed_of(p, above, passive ? "suffered" : "did");
}

static cc_span deed_told(const cc_word *p, int32_t counted, int32_t *at)
{
    cc_span deed = deed_above(p, counted, at);
    int32_t behind = deed.len > 0 ? CC_NO_TOKEN : participle_of(p, counted);
    if (behind == CC_NO_TOKEN) return deed;
    *at = behind;
    return deed_of(p, behind, "suffered");
}

/* A figure that another deed would not have by chance; of a kind of people it may be smaller. */
static bool is_telling(const cc_number *n, bool kind)
{
    const double fewest = kind ? 3 : 5;
    return isfinite(n->low) && isfinite(n->high) && n->high >= fewest && n->kind == CC_NUMBER_COUNT && !n->ordinal;
}

static void file(cc_judging *r, const cc_statement *s)
{
    enum { PERSON = 18 };
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_number *n = &a->numbers.item[s->mention];
    uint32_t counted = s->noun > 0 ? (uint32_t)s->noun - 1 : s->token;
    const cc_sentence *sentence = cc_sentence_of_token(a, counted);
    if (sentence == NULL) return;
    cc_word p = {r, a, sentence, s->article, (int32_t)(counted - sentence->first)};
    int32_t noun = p.at, at;
    cc_span lemma = cc_word_lemma(&p, noun), deed = deed_told(&p, noun, &at);
    if (deed.len == 0) return;
    bool named = s->noun > 0 && at != noun; /* "31 arrests" does not say of whom */
    bool anybody = !named || cc_answer_of(r->rules, lemma, "anybody").len > 0;
    if (!is_telling(n, !anybody)) return;
    bool people = anybody || cc_noun_file(r->rules, lemma) == PERSON;
    cc_span kind = cc_arena_print(r->arena, "answer:tally:%s:%.0f", people ? "people" : "things", n->high);
    int32_t number = (int32_t)(n->at.first - sentence->first), end = (int32_t)(n->at.last - sentence->first) - 1,
            first = number < at ? number : at, last = end < noun ? noun : end;
    if (last < at) last = at;
    enum { LONGEST = 12 };
    if (last - first > LONGEST || number < 0) return;
    p.at = at;
    cc_answer_file(&p, CC_ASK_ACTION, kind.ptr, first, last, CC_NO_CONCEPT,
                   anybody ? CC_NO_CONCEPT : r->vocabulary.of[s->article][counted], deed);
}

void cc_gather_tallies(cc_judging *r)
{
    uint32_t from = r->store.statement.count;
    for (uint32_t i = 0; i < from; i++) {
        cc_statement s = r->store.statement.item[i]; /* filing may move them */
        bool plain = s.ask == CC_ASK_NUMBER && cc_span_is(s.kind, "count") && s.mention >= 0 && s.part == 0;
        if (plain) file(r, &s);
    }
    cc_mark_sole(r, from);
}
