/* Marked passages without a reporting word: 'Rosa Lund shook her head: "..."', '"..." was how Lund summed it up'. */
#include "mention/quote_attaching.h"

/* A name, he or she, or a role: "the letter", "the bill" speak only by a reporting word. */
static bool is_somebody(const cc_sentence *s, int32_t i)
{
    const cc_token *k = &s->token[i];
    if (k->upos == CC_UPOS_PRON) return cc_span_is(k->lower, "he") || cc_span_is(k->lower, "she");
    CC_FOR_CHILDREN(s, i, c)
        if (cc_deprel_main(s->token[c].deprel) == CC_DEP_FLAT && s->token[c].name >= 0) return true; /* "Major Per" */
    return k->upos == CC_UPOS_PROPN || k->name >= 0;
}

/* The main verb of the words before the colon; the tree may hang them on the words in marks. */
static int32_t main_verb(const cc_sentence *s, int32_t colon)
{
    if (s->root < colon) return s->root;
    for (int32_t i = 0; i < colon; i++)
        if (s->token[i].upos != CC_UPOS_PUNCT && s->token[i].head > colon &&
            cc_child(s, i, CC_DEP_NSUBJ) != CC_NO_TOKEN)
            return i;
    return -1;
}

/* "It was a singer who got the laugh": the singer. Else the subject of the main verb. */
static int32_t whom_it_tells_of(const cc_sentence *s, int32_t colon)
{
    int32_t verb = main_verb(s, colon), subject = verb < 0 ? CC_NO_TOKEN : cc_child(s, verb, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN || cc_child_exact(s, verb, CC_DEP_NSUBJ_PASS) != CC_NO_TOKEN) return CC_NO_TOKEN;
    bool cleft = cc_span_is(s->token[subject].lower, "it") && cc_child(s, verb, CC_DEP_COP) != CC_NO_TOKEN;
    if (!cleft) return subject;
    for (int32_t i = verb; i < colon && s->token[i].xpos != CC_XPOS_WP; i++)
        if (s->token[i].upos == CC_UPOS_PROPN && s->token[i].name >= 0) return i;
    return verb;
}

/* The sentence ends in a colon before the marks, or its main clause does. */
bool cc_quote_attach_scene(attaching *t)
{
    if (t->before == 0 || !cc_span_is(token(t, t->before - 1)->form, ":")) return false;
    uint32_t colon = t->before - 1;
    const cc_sentence *s = cc_quote_sentence(t->w, colon);
    if (s->block != t->m->block || !cc_quote_ends_as_sentence(t)) return false;
    int32_t who = whom_it_tells_of(s, (int32_t)(colon - s->first));
    if (who == CC_NO_TOKEN || s->first + (uint32_t)who >= colon || !is_somebody(s, who)) return false;
    if (t->w->mark_of[s->first + (uint32_t)who] != t->m->parent) return false;
    cc_cue *c = cc_quote_push_cue(t->w, (int32_t)colon);
    c->colon = true;
    cc_quote_speaker_set(t->w, c, (int32_t)s->first + who);
    cc_quote_give(t, (int32_t)t->w->cues.count - 1, true);
    return true;
}

/* The subject of the verb that "how" or "what" stands with. */
static int32_t subject_of_how(const cc_sentence *s, int32_t how)
{
    enum { AHEAD = 10 };
    int32_t verb = how + 1;
    while (verb < (int32_t)s->count && verb <= how + AHEAD && s->token[verb].upos != CC_UPOS_VERB) verb++;
    for (int32_t i = how + 1; i < verb && i < (int32_t)s->count; i++)
        if (cc_deprel_main(s->token[i].deprel) == CC_DEP_NSUBJ && s->token[i].head == verb) return i;
    return CC_NO_TOKEN;
}

/* '"..." was how Lund summed it up', '"..." is what he called it'. */
bool cc_quote_attach_how(attaching *t)
{
    if (t->after + 2 >= t->w->article->tokens.count || !cc_span_is(token(t, t->after)->lemma, "be")) return false;
    uint32_t how = t->after + 1;
    if (!cc_span_is(token(t, how)->lower, "how") && !cc_span_is(token(t, how)->lower, "what")) return false;
    const cc_sentence *s = cc_quote_sentence(t->w, how);
    int32_t who = subject_of_how(s, (int32_t)(how - s->first));
    if (who == CC_NO_TOKEN || !is_somebody(s, who)) return false;
    cc_cue *c = cc_quote_push_cue(t->w, (int32_t)how);
    c->colon = true;
    cc_quote_speaker_set(t->w, c, (int32_t)s->first + who);
    cc_quote_give(t, (int32_t)t->w->cues.count - 1, true);
    return true;
}
