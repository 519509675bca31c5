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

static bool give_to(attaching *t, uint32_t cue, uint32_t who)
{
    cc_cue *c = cc_quote_push_cue(t->w, (int32_t)cue);
    c->colon = true;
    cc_quote_speaker_set(t->w, c, (int32_t)who);
    cc_quote_give(t, (int32_t)t->w->cues.count - 1, true);
    return true;
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
    return give_to(t, colon, s->first + (uint32_t)who);
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

/* "The verdict of the editor", "the words of Arne Holt": whose the words are, by a noun for them and "of". */
static int32_t owner_of_words(const cc_sentence *s, int32_t noun)
{
    static const char *const nouns[] = {"word",    "verdict",    "description", "view",    "summary", "comment",
                                        "message", "assessment", "response",    "opinion", "remark",  "conclusion"};
    bool known = false;
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++) known |= cc_span_is(s->token[noun].lemma, nouns[i]);
    if (!known) return CC_NO_TOKEN;
    CC_FOR_CHILDREN(s, noun, c) {
        int32_t by = cc_child(s, c, CC_DEP_CASE);
        bool of = by != CC_NO_TOKEN && (cc_span_is(s->token[by].lower, "of") || cc_span_is(s->token[by].lower, "from"));
        int32_t name = of ? cc_child(s, c, CC_DEP_APPOS) : CC_NO_TOKEN; /* "of the editor, Lise Gram" */
        if (of && is_somebody(s, c)) return c;
        if (name != CC_NO_TOKEN && is_somebody(s, name)) return name;
    }
    return CC_NO_TOKEN;
}

/* 'In the words of Arne Holt, "..."', '"..." was the verdict of the editor'. */
bool cc_quote_attach_words_of(attaching *t)
{
    enum { NEAR = 12 };
    const cc_sentence *s = &t->w->article->sentences.item[t->m->sentence];
    uint32_t last = s->first + s->count;
    if (t->before > s->first + 1 && cc_span_is(token(t, t->before - 1)->form, ",")) {
        for (uint32_t i = t->before - 1; i > s->first && i + NEAR > t->before; i--) {
            int32_t who = owner_of_words(s, (int32_t)(i - s->first));
            bool in = who != CC_NO_TOKEN && (cc_span_is(token(t, i - 1)->lower, "the") && i > s->first + 1
                                                 ? cc_span_is(token(t, i - 2)->lower, "in")
                                                 : cc_span_is(token(t, i - 1)->lower, "in"));
            if (in && s->first + (uint32_t)who < t->before) return give_to(t, i, s->first + (uint32_t)who);
        }
    }
    if (t->after + 2 >= last || t->after < s->first || !cc_span_is(token(t, t->after)->lemma, "be")) return false;
    for (uint32_t i = t->after + 1; i < last && i <= t->after + 4; i++) {
        int32_t who = owner_of_words(s, (int32_t)(i - s->first));
        if (who != CC_NO_TOKEN) return give_to(t, i, s->first + (uint32_t)who);
    }
    return false;
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
    return give_to(t, how, s->first + (uint32_t)who);
}
