/* Statements of where an event was: direction from a town, region, spot. */
#include "judge/word.h"

static bool is_direction(cc_span w)
{
    static const char *const words[] = {"north", "south", "east", "west"};
    bool found = false;
    for (size_t i = 0; i < w.len;) {
        size_t before = i;
        for (int k = 0; k < 4; k++)
            if (cc_span_starts(cc_span_sub(w, i, w.len), words[k])) i += k < 2 ? 5 : 4, found = true;
        if (i == before && w.ptr[i] == '-') i++;
        if (i == before) return false;
    }
    return found;
}

/* "South-west" is "southwest". */
static cc_span joined(cc_arena *a, cc_span words)
{
    char *out = CC_NEW_ARRAY(a, words.len + 1, char);
    size_t n = 0;
    for (size_t i = 0; i < words.len; i++)
        if (words.ptr[i] >= 'a' && words.ptr[i] <= 'z') out[n++] = words.ptr[i];
    return (cc_span){out, n};
}

/* "14 miles north-northeast of Healdsburg": the kind is the town, the value the direction. */
void cc_gather_direction(const cc_word *p)
{
    if (!is_direction(cc_word_form(p, p->at))) return;
    uint32_t end = (uint32_t)p->at + 1;
    while (end < p->sentence->count &&
           (cc_span_is(cc_word_form(p, (int32_t)end), "-") || is_direction(cc_word_form(p, (int32_t)end))))
        end++;
    if (p->at > 0 && (is_direction(cc_word_form(p, p->at - 1)) || cc_span_is(cc_word_form(p, p->at - 1), "-"))) return;
    if (end + 1 >= p->sentence->count || !cc_span_is(cc_word_form(p, (int32_t)end), "of")) return;
    uint32_t town = end + 1;
    while (town < p->sentence->count && town < end + 4 && p->sentence->token[town].upos != CC_UPOS_PROPN) town++;
    if (town >= p->sentence->count || p->sentence->token[town].upos != CC_UPOS_PROPN) return;
    cc_span words = cc_article_slice(p->article, cc_word_token(p)->start, p->sentence->token[end - 1].end);
    cc_span kind = cc_arena_print(p->run->arena, "direction:%.*s", CC_FMT(cc_word_form(p, (int32_t)town)));
    cc_word_file(p, CC_ASK_PLACE, kind, p->at, (int32_t)end - 1, p->at, cc_word_concept(p, (int32_t)town),
                 joined(p->run->arena, cc_plain_words(p->run->arena, words)), 0);
}

/* --- in which region, at which spot -------------------------------------------------- */

/* "in Lake County": where an event was, by the sort of place. The sort is the last word of the name. */
void cc_gather_region(const cc_word *p)
{
    static const char *const sorts[] = {"county", "province", "district", "prefecture",
                                        "parish", "borough",  "township", "governorate"};
    const cc_token *t = cc_word_token(p);
    size_t sort = 0, n = sizeof sorts / sizeof *sorts;
    while (sort < n && !cc_span_is(cc_word_form(p, p->at), sorts[sort])) sort++;
    if (sort == n || p->at == 0 || p->sentence->token[p->at - 1].upos != CC_UPOS_PROPN) return;
    int32_t head = t->head != CC_NO_TOKEN && cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_COMPOUND ? t->head : p->at;
    int32_t first = p->at - 1;
    bool in = first > 0 && cc_span_is(cc_word_form(p, first - 1), "in");
    int32_t event = p->sentence->token[head].head;
    for (int steps = 0; in && event != CC_NO_TOKEN && steps < 4; steps++, event = p->sentence->token[event].head) {
        int32_t thing = cc_word_is_class(p, event, "quake") ? event : cc_child(p->sentence, event, CC_DEP_NSUBJ);
        if (thing == CC_NO_TOKEN || cc_word_concept(p, thing) == CC_NO_CONCEPT) continue;
        cc_span kind = cc_arena_print(p->run->arena, "in:%s", sorts[sort]);
        cc_word_file(p, CC_ASK_PLACE, kind, first, p->at, thing, cc_word_concept(p, thing), cc_word_form(p, first), 0);
        return;
    }
}

/* Verbs of where a thing began or struck; what stands with them by "in" or "on" is the spot. */
static bool is_origin(const cc_word *p, int32_t at)
{
    static const char *const verbs[] = {"start",   "begin", "originate", "break", "erupt",
                                        "explode", "crash", "land",      "occur", "happen"};
    if (p->sentence->token[at].upos != CC_UPOS_VERB ||
        !cc_is_among(cc_word_lemma(p, at), verbs, sizeof verbs / sizeof *verbs))
        return false;
    if (!cc_span_is(cc_word_lemma(p, at), "break")) return true;
    CC_FOR_CHILDREN(p->sentence, at, c)
        if (cc_span_is(cc_word_form(p, c), "out")) return true;
    return false;
}

/* "The fire broke out in the engine room": the spot of an event that a definite noun names. */
void cc_gather_spot(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    if (t->upos != CC_UPOS_NOUN || t->name >= 0 || t->time >= 0 || t->number >= 0 || t->head == CC_NO_TOKEN) return;
    if (cc_deprel_main((cc_deprel)t->deprel) != CC_DEP_OBL || !is_origin(p, t->head)) return;
    int32_t by = cc_child(p->sentence, p->at, CC_DEP_CASE), what = cc_child(p->sentence, t->head, CC_DEP_NSUBJ);
    if (by == CC_NO_TOKEN || !(cc_span_is(cc_word_form(p, by), "in") || cc_span_is(cc_word_form(p, by), "on"))) return;
    int32_t the = cc_child(p->sentence, p->at, CC_DEP_DET);
    bool known =
        the != CC_NO_TOKEN && (cc_span_is(cc_word_form(p, the), "the") || cc_span_is(cc_word_form(p, the), "its"));
    if (!known || what == CC_NO_TOKEN || cc_word_concept(p, what) == CC_NO_CONCEPT ||
        !cc_word_is_spot(p, cc_word_lemma(p, p->at)))
        return;
    cc_judging *r = p->run;
    cc_word_file(p, CC_ASK_PLACE, CC_LIT("spot"), by, p->at, what, cc_word_concept(p, what), cc_word_lemma(p, p->at),
                 0);
    /* Which fire: that in the school is not that on the ferry. */
    cc_context_of_phrase(&r->store.statement.item[r->store.statement.count - 1].phrase, &r->vocabulary, r->story,
                         p->number, p->sentence->first + (uint32_t)what, r->arena);
}
