/* Statements of words of quantity that no number covers: "a flurry of punches", "numerous weapons". */
#include "judge/figures.h"
#include "judge/word.h"

#include "base/utf8.h"

/* A word of quantity that no number covers: "a flurry of punches", "numerous weapons", "a double hook". */
static void add_vague(cc_judging *r, uint32_t article, uint32_t token, const cc_entry *e)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *sentence = cc_sentence_of_token(a, token);
    int32_t at = (int32_t)(token - sentence->first), noun = sentence->token[at].head;
    if (sentence->token[at].upos == CC_UPOS_NOUN) noun = cc_child(sentence, at, CC_DEP_NMOD);
    if (noun == CC_NO_TOKEN || sentence->token[noun].upos != CC_UPOS_NOUN) return;
    const cc_token *t = &a->tokens.item[token];
    static const char *const loose[] = {"thing", "way", "reason", "time", "case", "other"}; /* "like many things" */
    bool name = at > 0 && t->form.ptr[0] >= 'A' && t->form.ptr[0] <= 'Z';                   /* "the Lindor 3 Twin" */
    if (name || cc_is_among(sentence->token[noun].lemma, loose, sizeof loose / sizeof *loose)) return;
    cc_statement s = {.ask = CC_ASK_NUMBER,
                      .owner = CC_NO_CONCEPT,
                      .article = article,
                      .sentence = (uint32_t)(sentence - a->sentences.item),
                      .start = t->start,
                      .end = t->end,
                      .token = token,
                      .noun = (int32_t)sentence->first + noun + 1,
                      .mention = -1,
                      .kind = CC_LIT("count"),
                      .value = cc_arena_print(r->arena, cc_span_is(e->name, "exact") ? "%g" : "%g..", e->level),
                      .level = (int32_t)e->level,
                      .head = r->vocabulary.of[article][sentence->first + noun]};
    cc_file_noun(r, &s, sentence->first + (uint32_t)noun);
}

void cc_gather_vague(cc_judging *r, uint32_t article)
{
    const cc_article *a = cc_judging_article(r, article);
    for (uint32_t t = 0; t < a->tokens.count; t++) {
        if (a->tokens.item[t].number >= 0 || a->tokens.item[t].time >= 0) continue;
        const cc_entry *e =
            cc_rules_entry(r->rules, &r->rules->quantifiers, cc_utf8_lowercase(r->arena, a->tokens.item[t].lemma));
        if (e != NULL && cc_speaks_at(a, a->tokens.item[t].start)) add_vague(r, article, t, e);
    }
}
