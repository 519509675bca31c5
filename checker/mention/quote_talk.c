/* Who a speaker is by the course of the talk, where the words alone do not say it. */
#include "mention/quote_work.h"

/* "The ministry's statement read ... the statement added": the second is the ministry's too. */
static void carry_authors(const cc_quote_work *w)
{
    const cc_reporting_lexicon *l = &w->lexicon->reporting;
    int32_t author = -1;
    for (uint32_t i = 0; i < w->article->quotes.count; i++) {
        cc_quote *q = &w->article->quotes.item[i];
        if (q->speaker_token < 0 || q->speaker_token >= (int32_t)w->article->tokens.count) continue;
        const cc_token *t = cc_quote_token(w, q->speaker_token);
        bool owned = q->speaker_token + 1 < (int32_t)w->article->tokens.count &&
                     cc_quote_token(w, q->speaker_token + 1)->xpos == CC_XPOS_POS;
        const cc_reporting *row = t->upos == CC_UPOS_NOUN ? cc_reporting_noun(l, t->lemma) : NULL;
        if (owned && q->speaker_end > t->end)
            author = q->speaker_token;
        else if (row != NULL && row->kind == CC_REPORT_SAY && author >= 0 && author < q->speaker_token)
            q->speaker_token = author;
        else if (row == NULL)
            author = -1;
    }
}

/* --- pronouns that the course of the talk explains -------------------------------- */

enum { TALK_SENTENCES = 1 };

static bool is_pronoun(const cc_quote_work *w, int32_t i)
{
    const cc_token *t = cc_quote_token(w, i);
    return t->upos == CC_UPOS_PRON && (cc_span_is(t->lower, "he") || cc_span_is(t->lower, "she") ||
                                       cc_span_is(t->lower, "they") || cc_span_is(t->lower, "it"));
}

/* "he" cannot go on for "she". */
static bool may_be_one(const cc_quote_work *w, int32_t a, int32_t b)
{
    return !is_pronoun(w, a) || !is_pronoun(w, b) ||
           cc_span_equal(cc_quote_token(w, a)->lower, cc_quote_token(w, b)->lower);
}

/* The class of the cue's verb; of "went on to say" that of "go". */
static unsigned talk_class(const cc_quote_work *w, int32_t cue)
{
    const cc_sentence *s = cc_quote_sentence(w, cue);
    const cc_token *t = cc_quote_token(w, cue);
    bool goes_on = (cc_deprel_main(t->deprel) == CC_DEP_XCOMP || cc_deprel_main(t->deprel) == CC_DEP_ADVCL) &&
                   t->head != CC_NO_TOKEN && cc_span_is(s->token[t->head].lemma, "go");
    return cc_quote_word_class(w, goes_on ? s->token[t->head].lemma : t->lemma);
}

/* Who was asked before the cue in its sentence: "he was asked if ..., to which he replied". */
static int32_t asked_person(const cc_quote_work *w, int32_t cue)
{
    uint32_t sentence = w->sentence_of[cue];
    for (int32_t i = w->first_cue[sentence + 1] - 1; i >= w->first_cue[sentence]; i--) {
        const cc_cue *c = &w->cues.item[i];
        if (c->token >= cue || !c->passive || c->row == NULL || c->row->kind != CC_REPORT_ASK) continue;
        const cc_sentence *s = cc_quote_sentence(w, c->token);
        int32_t subject = cc_child(s, c->token - (int32_t)s->first, CC_DEP_NSUBJ);
        return subject == CC_NO_TOKEN ? -1 : (int32_t)s->first + subject;
    }
    return -1;
}

/* "he added" is the last speaker, "he replied" whoever was asked (MENTIONS, Quotes, rule 4). */
static void follow_talk(const cc_quote_work *w)
{
    int32_t last = -1;
    uint32_t last_sentence = 0;
    for (uint32_t i = 0; i < w->article->quotes.count; i++) {
        cc_quote *q = &w->article->quotes.item[i];
        if (q->speaker_token < 0 || q->cue < 0 || q->belief) continue;
        unsigned class = is_pronoun(w, q->speaker_token) ? talk_class(w, q->cue) : 0;
        uint32_t sentence = w->sentence_of[q->cue];
        int32_t other = class & CC_QUOTE_ANSWER ? asked_person(w, q->cue) : -1;
        bool near = last >= 0 && sentence <= last_sentence + TALK_SENTENCES;
        if (class & CC_QUOTE_ON && near) other = last;
        if (other >= 0 && other != q->speaker_token && may_be_one(w, other, q->speaker_token)) q->speaker_token = other;
        last = q->speaker_token;
        last_sentence = w->sentence_of[q->at.last - 1] > sentence ? w->sentence_of[q->at.last - 1] : sentence;
    }
}

void cc_quote_talk_follow(cc_quote_work *w)
{
    carry_authors(w);
    follow_talk(w);
}
