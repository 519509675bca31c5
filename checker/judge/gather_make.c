/* Answers to which make it was: of the aircraft ("Boeing 707", "DC-8"), of the car, of the gun. Each article names one.
 */
#include "judge/answer.h"

#include "base/utf8.h"

/* The maker's next words as far as they have a figure, "707", "-8", "A320": the model. */
static int32_t end_of_model(const cc_word *p, int32_t at)
{
    enum { WORDS = 4 };
    int32_t last = at;
    for (int32_t i = at + 1; i < (int32_t)p->sentence->count && i <= at + WORDS; i++) {
        const cc_token *t = &p->sentence->token[i];
        bool dash = cc_span_is(t->form, "-");
        if (!dash && !cc_span_has_digit(t->form)) break;
        if (!dash) last = i;
    }
    return last;
}

/* "Plane/boeing" of a maker alone or with its model in one word ("dc-8"); *kind and *maker. */
static bool make_at(const cc_word *p, cc_span *kind, cc_span *maker)
{
    cc_span word = cc_word_form(p, p->at);
    size_t dash = cc_span_find(word, CC_LIT("-"));
    cc_span make = cc_answer_of(p->run->rules, word, "make");
    if (make.len == 0 && dash != SIZE_MAX) make = cc_answer_of(p->run->rules, cc_span_sub(word, 0, dash), "make");
    size_t stroke = cc_span_find(make, CC_LIT("/"));
    if (make.len == 0 || stroke == SIZE_MAX) return false;
    *kind = cc_span_sub(make, 0, stroke), *maker = cc_span_sub(make, stroke + 1, make.len);
    return true;
}

/* A maker is a company as well: of a plane the model must stand behind it, a car must have an article and one owner. */
static bool is_one_of_them(const cc_word *p, cc_span kind, int32_t last)
{
    enum { BACK = 4 };
    static const char *const one[] = {"a",      "an",  "the",  "his",  "her",  "their", "old",  "black", "white",
                                      "silver", "red", "blue", "grey", "gray", "green", "dark", "stolen"};
    if (cc_span_is(kind, "plane") || cc_span_is(kind, "gun"))
        return last > p->at || cc_span_has_digit(cc_word_form(p, p->at));
    for (int32_t i = p->at - 1; i >= 0 && p->at - i <= BACK; i--)
        if (CC_AMONG(cc_word_form(p, i), one)) return true;
    return false;
}

void cc_gather_make(const cc_word *p)
{
    cc_span kind, maker;
    const cc_token *t = cc_word_token(p);
    if (t->form.len == 0 || !(t->form.ptr[0] >= 'A' && t->form.ptr[0] <= 'Z') || !make_at(p, &kind, &maker)) return;
    int32_t last = end_of_model(p, p->at);
    if (!is_one_of_them(p, kind, last)) return;
    cc_span words = cc_article_slice(p->article, t->start, p->sentence->token[last].end);
    cc_span name = cc_arena_print(p->run->arena, "answer:make:%.*s", CC_FMT(kind));
    cc_span value = cc_span_is(kind, "car") ? maker : cc_utf8_lowercase(p->run->arena, words);
    cc_answer_file(p, CC_ASK_OBJECT, name.ptr, p->at, last, CC_NO_CONCEPT, CC_NO_CONCEPT, value);
}
