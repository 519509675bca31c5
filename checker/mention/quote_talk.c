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
        if (owned && q->speaker_end > t->end) author = q->speaker_token;
        else if (row != NULL && row->kind == CC_REPORT_SAY && author >= 0 && author < q->speaker_token)
            q->speaker_token = author;
        else if (row == NULL) author = -1;
    }
}

/* --- pronouns that the course of the talk explains -------------------------------- */

enum { TALK_SENTENCES = 1, BODY_SENTENCES = 2 }; /* within so many a pronoun goes on, "it" of a body */

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

static bool names(const cc_quote_work *w, const cc_quote *q, const cc_token *name)
{
    for (uint32_t i = q->at.first; i < q->at.last; i++)
        if (cc_span_equal(cc_quote_token(w, i)->lower, name->lower)) return true;
    return false;
}

/* 'Lund invited Haddad. "I ask Haddad to come," he said.': nobody speaks of himself by name, so it
 * is the other of the two that the sentence before is about. */
static int32_t subject_before(const cc_quote_work *w, const cc_quote *q)
{
    uint32_t sentence = w->sentence_of[q->at.first];
    if (q->form != CC_FORM_DIRECT || sentence == 0) return -1;
    const cc_sentence *s = &w->article->sentences.item[sentence - 1];
    int32_t subject = s->root < 0 ? CC_NO_TOKEN : cc_child_exact(s, s->root, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN || s->token[subject].upos != CC_UPOS_PROPN || names(w, q, &s->token[subject])) return -1;
    bool other = false;
    for (uint32_t i = 0; i < s->count; i++)
        if (s->token[i].upos == CC_UPOS_PROPN && (int32_t)i != subject && names(w, q, &s->token[i])) other = true;
    return other ? (int32_t)s->first + subject : -1;
}

/* 'He wished her well. "I mean it," he said.': a sentence that opens with the same pronoun. */
static int32_t pronoun_before(const cc_quote_work *w, const cc_quote *q)
{
    uint32_t sentence = w->sentence_of[q->at.first];
    if (q->form != CC_FORM_DIRECT || sentence == 0) return -1;
    uint32_t first = w->article->sentences.item[sentence - 1].first;
    bool same = cc_span_equal(cc_quote_token(w, first)->lower, cc_quote_token(w, q->speaker_token)->lower);
    return same && w->mark_of[first] < 0 ? (int32_t)first : -1;
}

/* A body or a paper speaks on as "it"; nobody else says anything so. */
static bool is_it(const cc_quote_work *w, int32_t i)
{
    return is_pronoun(w, i) && cc_span_is(cc_quote_token(w, i)->lower, "it");
}

static bool is_person(const cc_quote_work *w, int32_t i)
{
    const cc_token *t = cc_quote_token(w, i);
    return is_pronoun(w, i) ? !is_it(w, i) : t->name >= 0 && w->article->names.item[t->name].kind == CC_NAME_PERSON;
}

/* "he added" is the last speaker, "he replied" whoever was asked (MENTIONS, Quotes, rule 4). */
static void follow_talk(const cc_quote_work *w)
{
    int32_t last = -1, teller = -1; /* the latter behind a verb, not "according to" */
    uint32_t last_sentence = 0;
    for (uint32_t i = 0; i < w->article->quotes.count; i++) {
        cc_quote *q = &w->article->quotes.item[i];
        if (q->speaker_token < 0 || q->cue < 0 || q->belief) continue;
        unsigned class = is_pronoun(w, q->speaker_token) ? talk_class(w, q->cue) : 0;
        uint32_t sentence = w->sentence_of[q->cue];
        int32_t other = class & CC_QUOTE_ANSWER ? asked_person(w, q->cue) : -1;
        bool near = last >= 0 && sentence <= last_sentence + TALK_SENTENCES;
        if (near && class & CC_QUOTE_ON) other = last;
        else if (teller >= 0 && sentence <= last_sentence + BODY_SENTENCES && is_it(w, q->speaker_token) &&
                 !is_person(w, teller))
            other = teller;
        bool pronoun = is_pronoun(w, q->speaker_token);
        if (other < 0 && pronoun) other = subject_before(w, q);
        if (other < 0 && pronoun) other = pronoun_before(w, q);
        if (other >= 0 && other != q->speaker_token && may_be_one(w, other, q->speaker_token)) {
            if (pronoun) q->pronoun = q->speaker_token;
            q->speaker_token = other;
        }
        last = q->speaker_token;
        if (cc_quote_token(w, q->cue)->upos == CC_UPOS_VERB && q->cue_kind >= 0) teller = last;
        last_sentence = w->sentence_of[q->at.last - 1] > sentence ? w->sentence_of[q->at.last - 1] : sentence;
    }
}

void cc_quote_talk_follow(cc_quote_work *w)
{
    carry_authors(w);
    follow_talk(w);
    cc_quote_offices_name(w);
}
