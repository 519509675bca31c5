#include "judge/occasion.h"

#include "judge/word.h"

static const cc_entry *medium_at(const cc_word *p)
{
    char key[128];
    const cc_judge_rules *rules = p->run->rules;
    if (p->at > 0) {
        cc_span two = CC_JOIN(key, cc_word_lemma(p, p->at - 1), CC_LIT(" "), cc_word_lemma(p, p->at));
        const cc_entry *e = cc_rules_entry(rules, &rules->media, two);
        if (e != NULL) return e;
    }
    return cc_rules_entry(rules, &rules->media, cc_word_lemma(p, p->at));
}

static bool is_in_marks(const cc_article *a, uint32_t token)
{
    int32_t quote = a->tokens.item[token].quote;
    return quote >= 0 && a->quotes.item[quote].form != CC_FORM_INDIRECT;
}

static bool is_saying(const cc_word *p, int32_t at)
{
    if (at == CC_NO_TOKEN || p->sentence->token[at].upos != CC_UPOS_VERB) return false;
    return cc_word_is_class(p, at, "say") || cc_word_is_class(p, at, "respond") || cc_word_is_class(p, at, "remark") ||
           cc_word_is_class(p, at, "announce");
}

/* "Said in a statement", "told reporters on a conference call": under a preposition of the saying itself. */
static bool is_of_saying(const cc_word *p, int32_t cue)
{
    static const char *const by[] = {"in", "on", "at", "during", "via", "by", "through", "from"};
    int32_t mark = cc_child(p->sentence, p->at, CC_DEP_CASE), above = cc_word_token(p)->head;
    if (mark == CC_NO_TOKEN || !CC_AMONG(cc_word_form(p, mark), by)) return false;
    return cue == CC_NO_TOKEN ? is_saying(p, above) : above == cue;
}

static cc_span occasion_in(const cc_judging *r, uint32_t article, const cc_sentence *s, int32_t cue, uint32_t *token)
{
    cc_span found = CC_LIT("");
    const cc_article *a = cc_judging_article(r, article);
    for (int32_t i = 0; i < (int32_t)s->count; i++) {
        cc_word p = {(cc_judging *)(uintptr_t)r, a, s, article, i};
        if (is_in_marks(a, s->first + (uint32_t)i) || !is_of_saying(&p, cue)) continue;
        const cc_entry *e = medium_at(&p);
        if (e == NULL || cc_span_equal(e->name, found)) continue;
        if (found.len > 0) return CC_LIT("");
        found = e->name, *token = s->first + (uint32_t)i;
    }
    return found;
}

cc_span cc_occasion_of(const cc_judging *r, const cc_piece *p, uint32_t *token)
{
    const cc_article *a = cc_judging_article(r, p->article);
    int32_t cue = p->quote < 0 ? -1 : a->quotes.item[p->quote].cue;
    if (cue >= 0) {
        const cc_sentence *s = cc_sentence_of_token(a, (uint32_t)cue);
        return s == NULL ? CC_LIT("") : occasion_in(r, p->article, s, cue - (int32_t)s->first, token);
    }
    if (p->quote >= 0 || p->sentence == 0) return CC_LIT("");
    return occasion_in(r, p->article, &a->sentences.item[p->sentence - 1], CC_NO_TOKEN, token);
}

/* "Tweeted", "tweeted a response, writing": the verb of saying, or the one that it goes on from, is the medium. */
static cc_span medium_of_cue(const cc_judging *r, const cc_piece *p)
{
    const cc_article *a = cc_judging_article(r, p->article);
    int32_t cue = p->quote < 0 ? -1 : a->quotes.item[p->quote].cue;
    const cc_sentence *s = cue < 0 ? NULL : cc_sentence_of_token(a, (uint32_t)cue);
    if (s == NULL) return CC_LIT("");
    cc_word said = {(cc_judging *)(uintptr_t)r, a, s, p->article, cue - (int32_t)s->first};
    const cc_entry *e = medium_at(&said);
    bool goes_on = cc_deprel_main((cc_deprel)cc_word_token(&said)->deprel) == CC_DEP_ADVCL;
    said.at = goes_on ? cc_word_token(&said)->head : said.at;
    if (e == NULL && goes_on && cc_word_token(&said)->upos == CC_UPOS_VERB) e = medium_at(&said);
    return e == NULL ? CC_LIT("") : e->name;
}

/* As above; else what the words are taken from: "the statement said". */
static cc_span occasion_or_document(const cc_judging *r, const cc_piece *p)
{
    uint32_t token = 0;
    const cc_article *a = cc_judging_article(r, p->article);
    cc_span occasion = cc_occasion_of(r, p, &token);
    if (occasion.len == 0) occasion = medium_of_cue(r, p);
    int32_t speaker = p->quote < 0 ? -1 : a->quotes.item[p->quote].speaker_token;
    if (occasion.len > 0 || speaker < 0) return occasion;
    const cc_sentence *s = cc_sentence_of_token(a, (uint32_t)speaker);
    if (s == NULL) return occasion;
    cc_word said = {(cc_judging *)(uintptr_t)r, a, s, p->article, speaker - (int32_t)s->first};
    const cc_entry *e = cc_word_token(&said)->upos == CC_UPOS_NOUN ? medium_at(&said) : NULL;
    return e == NULL ? occasion : e->name;
}

bool cc_occasions_differ(const cc_judging *r, const cc_piece *a, const cc_piece *b)
{
    cc_span x = occasion_or_document(r, a), y = occasion_or_document(r, b);
    return x.len > 0 && y.len > 0 && !cc_span_equal(x, y);
}
