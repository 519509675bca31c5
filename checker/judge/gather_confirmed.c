/* Statements of whether what is told was confirmed: "the footage has not been verified", "no other paper has confirmed
 * the news"; "the agency corroborated the report", "it is confirmed that"; "officials confirmed that", early in an
 * article, where officials have confirmed no report elsewhere. */
#include "judge/asserted.h"

static bool confirms(cc_span lemma)
{
    static const char *const verbs[] = {"confirm", "verify", "corroborate", "authenticate", "substantiate"};
    return CC_AMONG(lemma, verbs);
}

/* What is told as a whole: not an identity, a date or a name. */
static bool is_message(cc_span lemma)
{
    static const char *const nouns[] = {"news",  "report",  "claim",   "video",     "footage",      "image",
                                        "photo", "picture", "story",   "tape",      "authenticity", "clip",
                                        "rumor", "rumour",  "account", "allegation"};
    return CC_AMONG(lemma, nouns);
}

/* The message that the verb confirms, or CC_NO_TOKEN: its object, the subject of a passive, the noun before "which". */
static int32_t message_of(const cc_word *p)
{
    int32_t what = cc_child_exact(p->sentence, p->at, CC_DEP_NSUBJ_PASS);
    if (what == CC_NO_TOKEN) what = cc_child_exact(p->sentence, p->at, CC_DEP_OBJ);
    const cc_token *t = cc_word_token(p);
    bool relative = what != CC_NO_TOKEN && p->sentence->token[what].xpos == CC_XPOS_WDT;
    if (relative && t->deprel == CC_DEP_ACL_RELCL) what = t->head;
    /* "News of the sale, which the agency confirmed" */
    int32_t of = relative && what != CC_NO_TOKEN ? p->sentence->token[what].head : CC_NO_TOKEN;
    if (of != CC_NO_TOKEN && is_message(cc_word_lemma(p, of))) return of;
    return what != CC_NO_TOKEN && is_message(cc_word_lemma(p, what)) ? what : CC_NO_TOKEN;
}

/* "It is confirmed that he is the suspect": by anybody. */
static bool confirms_content(const cc_word *p)
{
    int32_t it = cc_child_exact(p->sentence, p->at, CC_DEP_NSUBJ_PASS);
    bool of_it = it != CC_NO_TOKEN && cc_span_is(cc_word_form(p, it), "it");
    return of_it && cc_child(p->sentence, p->at, CC_DEP_CCOMP) != CC_NO_TOKEN;
}

/* Who confirms it or does not: "officials", "the army"; CC_NO_CONCEPT where nobody is told of. */
static uint32_t confirmer_of(const cc_word *p)
{
    int32_t who = cc_child_exact(p->sentence, p->at, CC_DEP_NSUBJ);
    return who == CC_NO_TOKEN || p->sentence->token[who].upos == CC_UPOS_PRON ? CC_NO_CONCEPT : cc_word_concept(p, who);
}

/* "An official confirmed that the rebel had called": what is told early on is the news of which another article may say
 * that no official has confirmed it. */
static bool confirms_news(const cc_word *p)
{
    enum { EARLY = 6 };
    bool told = cc_child(p->sentence, p->at, CC_DEP_CCOMP) != CC_NO_TOKEN;
    return told && confirmer_of(p) != CC_NO_CONCEPT && p->sentence - p->article->sentences.item < EARLY;
}

/* "Has not seen any evidence that corroborates the claim": there is none to do it. */
static bool is_of_nothing(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    if (t->deprel != CC_DEP_ACL_RELCL || t->head == CC_NO_TOKEN) return false;
    int32_t det = cc_child(p->sentence, t->head, CC_DEP_DET), above = p->sentence->token[t->head].head;
    if (det != CC_NO_TOKEN && (cc_span_is(cc_word_form(p, det), "any") || cc_span_is(cc_word_form(p, det), "no")))
        return true;
    return above != CC_NO_TOKEN && cc_negation_of(p, above) != CC_NO_TOKEN;
}

void cc_gather_confirmed(const cc_word *p)
{
    if (cc_word_token(p)->upos != CC_UPOS_VERB || !confirms(cc_word_lemma(p, p->at)) || is_of_nothing(p)) return;
    int32_t what = message_of(p), no = cc_denial_of(p);
    bool news = what == CC_NO_TOKEN && no == CC_NO_TOKEN && !confirms_content(p) && confirms_news(p);
    if (what == CC_NO_TOKEN && !news && !(no == CC_NO_TOKEN && confirms_content(p))) return;
    int32_t mark = cc_child(p->sentence, p->at, CC_DEP_MARK); /* "is working to confirm it" */
    if (mark != CC_NO_TOKEN && cc_span_is(cc_word_form(p, mark), "to") && no == CC_NO_TOKEN) return;
    if (!cc_is_real(p) || (no == CC_NO_TOKEN && cc_is_unsaid(p, no))) return;
    if (no == CC_NO_TOKEN && cc_is_intended(p)) return;
    int32_t first = no != CC_NO_TOKEN && no < p->at ? no : p->at;
    if (p->at - first > 8) first = p->at;
    cc_statement s =
        cc_word_state(p, CC_ASK_POLARITY, CC_LIT("confirmed"), first, p->at, p->at, cc_word_concept(p, p->at),
                      no == CC_NO_TOKEN ? CC_LIT("affirmed") : CC_LIT("denied"), no == CC_NO_TOKEN);
    s.owner = confirmer_of(p), s.demanded = news;
    cc_store_add(&p->run->store, &p->run->vocabulary, &s);
}
