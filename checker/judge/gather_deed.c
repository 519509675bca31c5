/* Statements of who did what a story tells of, and where, whatever words tell the deed (judge/deed.h). */
#include "judge/deed.h"

#include "judge/asserted.h"
#include "judge/topics.h"

/* "May", "could", "would have": no deed yet. */
static bool is_modal(const cc_word *p)
{
    static const char *const words[] = {"may", "might", "could", "can", "would", "should", "must"};
    CC_FOR_CHILDREN(p->sentence, p->at, c)
        if (p->sentence->token[c].upos == CC_UPOS_AUX && CC_AMONG(cc_word_form(p, c), words)) return true;
    return false;
}

/* "In a separate case", "another driver", "a similar attack": not what the story is of. */
static bool is_of_another(const cc_word *p, const cc_deed *d)
{
    static const char *const words[] = {"separate", "unrelated", "similar",  "previous",
                                        "another",  "earlier",   "different"};
    for (int32_t i = 0; i < (int32_t)p->sentence->count; i++) {
        const cc_token *t = &p->sentence->token[i];
        if (!CC_AMONG(t->lower, words) || t->head == CC_NO_TOKEN) continue;
        bool event = p->sentence->token[t->head].upos == CC_UPOS_NOUN &&
                     cc_concept_names_event(&p->run->rules->concepts, cc_word_lemma(p, t->head));
        if (t->head == d->doer || t->head == d->patient || t->head == d->at || event) return true;
    }
    return false;
}

static bool is_done(const cc_word *p)
{
    return cc_is_real(p) && !cc_is_rumour(p) && cc_denial_of(p) == CC_NO_TOKEN && !is_modal(p) && !cc_is_intended(p);
}

static void file(const cc_word *p, const cc_deed *d, cc_ask ask, int32_t head, int32_t first, int32_t last,
                 cc_span value)
{
    cc_span kind =
        cc_arena_print(p->run->arena, "deed:%s:%.*s", ask == CC_ASK_PLACE ? "place" : "doer", CC_FMT(d->class));
    cc_statement s = cc_word_state(p, ask, kind, first, last, d->at, CC_NO_CONCEPT, value, 0);
    s.token = p->sentence->first + (uint32_t)head;
    bool whom = cc_span_starts(d->class, "~") || cc_deed_has(p->run->rules, d->class, "of") ||
                cc_deed_has(p->run->rules, d->class, "person") ||
                !cc_deed_has(p->run->rules, d->class, "doer"); /* who leaves the room leaves the building */
    s.noun = d->patient == CC_NO_TOKEN || !whom ? 0 : 1 + (int32_t)p->sentence->first + d->patient;
    s.era = cc_era_of(p->run, p->number, p->sentence->first + (uint32_t)d->at);
    s.topic[0] = cc_question_of(kind, CC_OF_DEED);
    cc_store_add(&p->run->store, &p->run->vocabulary, &s);
}

/* "Was held in a cell": where he was kept, not where he was caught. */
static bool is_kept(const cc_word *p, const cc_deed *d, cc_span place)
{
    static const char *const verbs[] = {"hold", "detain"}, *const kept[] = {"b:prison", "b:police station",
                                                                            "b:barracks"};
    if (!CC_AMONG(cc_word_lemma(p, d->at), verbs)) return false;
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        if (cc_span_find(place, cc_span_of(kept[i])) != SIZE_MAX) return true;
    return false;
}

/* Of talks only a side breaks them off: "the pilots walked out" tells of a strike. */
static bool is_side(cc_span doer)
{
    static const char *const sides[] = {"company",    "union",    "government", "council",
                                        "opposition", "minister", "mayor",      "governor"};
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++)
        if (cc_span_starts(doer, sides[i])) return true;
    return false;
}

static void file_class(const cc_word *p, const cc_deed *d)
{
    int32_t first, last, named;
    if (d->doer != CC_NO_TOKEN && cc_deed_has(p->run->rules, d->class, "doer")) {
        cc_span value = cc_doer_value(p, d->doer, &first, &last);
        bool meant = !cc_deed_has(p->run->rules, d->class, "side") || is_side(value);
        if (value.len > 0 && meant) file(p, d, CC_ASK_ACTOR, d->doer, first, last, value);
    }
    int32_t place = cc_deed_has(p->run->rules, d->class, "place") ? cc_deed_place(p, d) : CC_NO_TOKEN;
    if (place == CC_NO_TOKEN) return;
    cc_span value = cc_place_value(p, place, &named, &first, &last);
    if (!is_kept(p, d, value)) file(p, d, CC_ASK_PLACE, named, first, last, value);
}

void cc_gather_deed(const cc_word *p)
{
    cc_deed d;
    if (!cc_deed_read(p, &d) || !is_done(p) || is_of_another(p, &d)) return;
    file_class(p, &d);
    d.class = d.other;
    if (d.class.len > 0) file_class(p, &d);
}
