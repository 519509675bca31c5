/* Statements of who tells what: reported contents with the named person or body that they are reported of. */
#include "judge/voice.h"

#include "base/utf8.h"

/* Said, told, estimated: not asked, wanted, promised or denied. */
static bool is_told(const cc_article *a, const cc_quote *q)
{
    if (q->cue < 0 || q->speaker_token < 0 || q->asked || q->belief || q->scare) return false;
    static const char *const words[] = {"say",  "tell",   "estimate", "according", "state", "testify",
                                        "note", "report", "add",      "explain",   "put",   "write"};
    const cc_token *cue = &a->tokens.item[q->cue];
    return CC_AMONG(cue->lemma, words) || CC_AMONG(cue->lower, words);
}

/* "Prosecutors", "the millers": people of one trade, and who speaks for a house; not officials, sources or witnesses,
 * who may be anybody's. */
static bool is_trade(const cc_token *t)
{
    static const char *const anybody[] = {"official",   "authority",    "source",    "people",   "witness",  "expert",
                                          "person",     "report",       "police",    "critic",   "observer", "resident",
                                          "spokesman",  "spokeswoman",  "supporter", "paper",    "document", "relative",
                                          "analyst",    "figure",       "record",    "neighbor", "other",    "parent",
                                          "neighbour",  "investigator", "woman",     "man",      "member",   "author",
                                          "researcher", "scientist",    "colleague"};
    if (t->xpos == CC_XPOS_NN) return cc_span_is(t->lemma, "representative");
    return t->xpos == CC_XPOS_NNS && !CC_AMONG(t->lemma, anybody);
}

/* By name or trade, not by "he" or "the company". */
static bool is_named(const cc_article *a, const cc_quote *q)
{
    if (cc_speaks_at(a, q->at.start) && is_trade(&a->tokens.item[q->speaker_token])) return true;
    if (q->entity < 0 || !cc_speaks_at(a, q->at.start)) return false;
    const cc_entity *e = &a->entities.item[q->entity];
    const cc_token *t = &a->tokens.item[q->speaker_token];
    if (!e->named || e->media || t->upos != CC_UPOS_PROPN) return false;
    return e->kind == CC_NAME_PERSON || e->kind == CC_NAME_ORGANISATION;
}

/* Whom the words in marks were said to, quotes.c asks. */
static bool quotes_directly(const cc_article *a, const cc_sentence *s)
{
    for (uint32_t i = 0; i < s->count; i++)
        if (s->token[i].quote >= 0 && a->quotes.item[s->token[i].quote].form == CC_FORM_DIRECT) return true;
    return false;
}

/* Sentences that name the one outlet they are taken from. */
static void gather_outlets(cc_judging *r, uint32_t article)
{
    const cc_article *a = cc_judging_article(r, article);
    for (uint32_t i = 0; i < a->sentences.count; i++) {
        const cc_sentence *own = &a->sentences.item[i];
        cc_span outlet = cc_outlet_of(r, article, own);
        if (outlet.len == 0 || quotes_directly(a, own)) continue;
        uint32_t start = (uint32_t)(outlet.ptr - a->text.ptr);
        cc_statement s = {.ask = CC_ASK_SPEAKER,
                          .article = article,
                          .claim = -1,
                          .sentence = i,
                          .start = start,
                          .end = start + (uint32_t)outlet.len,
                          .token = own->first,
                          .event = -1,
                          .mention = -1,
                          .kind = CC_LIT("outlet"),
                          .value = cc_utf8_lowercase(r->arena, outlet),
                          .head = CC_NO_CONCEPT};
        cc_context_of_range(&s.context, &r->vocabulary, article, own->first, own->first + own->count, r->arena);
        cc_store_add(&r->store, &r->vocabulary, &s);
    }
}

void cc_gather_tellers(cc_judging *r)
{
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        gather_outlets(r, i);
        for (uint32_t k = 0; k < a->quotes.count; k++) {
            const cc_quote *q = &a->quotes.item[k];
            if (q->form != CC_FORM_INDIRECT || q->at.first >= q->at.last || !is_told(a, q) || !is_named(a, q)) continue;
            cc_span words = cc_article_slice(a, q->speaker_start, q->speaker_end);
            cc_statement s = {.ask = CC_ASK_SPEAKER,
                              .article = i,
                              .claim = -1,
                              .sentence = q->at.sentence,
                              .start = q->speaker_start,
                              .end = q->speaker_end,
                              .token = (uint32_t)q->speaker_token,
                              .event = (int32_t)q->at.head,
                              .mention = (int32_t)k,
                              .kind = CC_LIT("teller"),
                              .value = cc_utf8_lowercase(r->arena, words),
                              .head = CC_NO_CONCEPT};
            cc_context_of_range(&s.context, &r->vocabulary, i, q->at.first, q->at.last, r->arena);
            cc_store_add(&r->store, &r->vocabulary, &s);
        }
    }
}
