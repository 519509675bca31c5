/* judge/address.c - sentences in which an outlet talks to its readers or of itself. */
#include "judge/address.h"

#include "input/line.h"

/* Names have such words too: "the Taste Me range". "You see, ..." only fills a pause, "your phone" is anybody's. */
static bool is_own_word(const cc_article *a, const cc_sentence *s, int32_t at)
{
    static const char *const words[] = {"i", "me", "my", "myself", "we", "our", "ours", "us", "ourselves"};
    const cc_token *t = &s->token[at];
    if (t->quote >= 0 || t->upos != CC_UPOS_PRON) return false;
    if (t->name >= 0 && a->names.item[t->name].kind != CC_NAME_PRONOUN) return false;
    bool plain = at == 0 || cc_span_equal(t->form, t->lower) || cc_span_is(t->lower, "i");
    if (cc_span_is(t->lower, "you")) {
        bool filler = at + 2 < (int32_t)s->count && cc_span_is(s->token[at + 2].form, ",");
        return plain && !filler && cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_NSUBJ;
    }
    return plain && CC_AMONG(t->lower, words);
}

bool cc_is_command(const cc_sentence *s)
{
    const cc_token *root = &s->token[s->root];
    int32_t be = cc_child(s, s->root, CC_DEP_COP);
    int32_t verb = root->upos == CC_UPOS_VERB ? s->root : be;
    if (verb == CC_NO_TOKEN || s->token[verb].xpos != CC_XPOS_VB || s->token[verb].quote >= 0) return false;
    return cc_child(s, s->root, CC_DEP_NSUBJ) == CC_NO_TOKEN && cc_child(s, s->root, CC_DEP_AUX) == CC_NO_TOKEN &&
           cc_child(s, s->root, CC_DEP_MARK) == CC_NO_TOKEN && cc_child(s, s->root, CC_DEP_CSUBJ) == CC_NO_TOKEN;
}

/* "google_ad_width = 468;", "createExperiences();": what a page's scripts leave in its text. */
static bool is_script(cc_span words)
{
    return cc_span_find(words, CC_LIT("();")) != SIZE_MAX || cc_span_find(words, CC_LIT(" = ")) != SIZE_MAX;
}

bool cc_is_furniture(const cc_article *a, const cc_sentence *s)
{
    cc_line_look look;
    cc_span words = cc_span_sub(a->text, s->token[0].start, s->token[s->count - 1].end);
    cc_line_look_at(words, &look);
    cc_block_kind kind = cc_line_kind(words, &look);
    return kind == CC_BLOCK_MENU || kind == CC_BLOCK_CREDIT || kind == CC_BLOCK_TAGS || is_script(words);
}

/* Whether anybody is said to say any of it. */
static bool has_speaker(const cc_article *a, const cc_sentence *s)
{
    uint32_t low = 0, high = a->claims.count, number = (uint32_t)(s - a->sentences.item);
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (a->claims.item[middle].sentence < number) low = middle + 1;
        else high = middle;
    }
    for (; low < a->claims.count && a->claims.item[low].sentence == number; low++)
        if (a->claims.item[low].chain_length > 0) return true;
    return false;
}

bool cc_is_address(const cc_article *a, const cc_sentence *s)
{
    bool own = false;
    for (int32_t i = 0; i < (int32_t)s->count && !own; i++) own = is_own_word(a, s, i);
    return own && !has_speaker(a, s);
}
