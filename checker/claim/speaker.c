/* claim/speaker.c - who "the source", "the statement", "the spokesman" is: one that was told of in full before. */
#include "claim/attribution.h"
#include "claim/phrase.h"

/* So far back, in words; longer descriptions read worse than the bare noun. */
enum { REACH = 300, LONGEST = 70 };

/* One of which only the noun is told, as of something known: "the source", "this official". */
static bool is_bare(const cc_sentence *s, int32_t noun)
{
    static const char *const known[] = {"the", "this", "that"};
    const cc_token *k = &s->token[noun];
    if (noun < 1 || k->upos != CC_UPOS_NOUN || k->xpos != CC_XPOS_NN) return false;
    if (!CC_AMONG(s->token[noun - 1].lower, known) || s->token[noun - 1].head != noun) return false;
    CC_FOR_CHILDREN(s, noun, t)
        if (t != noun - 1 && s->token[t].upos != CC_UPOS_PUNCT) return false;
    return true;
}

/* Who tells something there: the subject of a verb of saying, the one according to whom it is. */
static bool tells(const cc_reading *r, const cc_sentence *s, int32_t t)
{
    cc_deprel d = cc_deprel_main((cc_deprel)s->token[t].deprel);
    int32_t head = s->token[t].head, mark = cc_child(s, t, CC_DEP_CASE);
    if (d == CC_DEP_OBL && mark != CC_NO_TOKEN) return cc_span_is(s->token[mark].lower, "according");
    if (d != CC_DEP_NSUBJ || head == CC_NO_TOKEN) return false;
    return cc_lexeme_find(r->lexicon, s->token[head].lemma)->says_verb;
}

/* It is said there whose words or what kind of words they are: "the ministry's letter", "a police report". */
static bool tells_whose(const cc_sentence *s, int32_t noun)
{
    static const char *const days[] = {"today", "yesterday", "tomorrow"};
    CC_FOR_CHILDREN(s, noun, t) {
        cc_deprel d = cc_deprel_main((cc_deprel)s->token[t].deprel);
        int32_t mark = cc_child(s, t, CC_DEP_CASE);
        bool day = s->token[t].time >= 0 || CC_AMONG(s->token[t].lower, days); /* "today's" */
        bool owner = s->token[t].deprel == CC_DEP_NMOD_POSS && !day;
        if (d == CC_DEP_COMPOUND || owner) return true;
        if (d == CC_DEP_NMOD && mark != CC_NO_TOKEN &&
            (cc_span_is(s->token[mark].lower, "by") || cc_span_is(s->token[mark].lower, "from")))
            return true;
    }
    return false;
}

/* "The ministry issued a |statement|": the ministry's; empty where nobody gave it out. */
static cc_span given_out(cc_reading *r, const cc_sentence *s, int32_t noun)
{
    static const char *const verbs[] = {"issue", "release", "publish", "write", "post", "send"};
    int32_t verb = s->token[noun].head, who = verb < 0 ? CC_NO_TOKEN : cc_child_exact(s, verb, CC_DEP_NSUBJ);
    if (s->token[noun].deprel != CC_DEP_OBJ || who == CC_NO_TOKEN || s->token[who].upos == CC_UPOS_PRON ||
        !CC_AMONG(s->token[verb].lemma, verbs) || cc_child(s, who, CC_DEP_CONJ) != CC_NO_TOKEN)
        return CC_LIT("");
    cc_span owner = cc_speaker_cut(cc_phrase_text(r->article, s, who, CC_PHRASE_NOUN, r->arena));
    cc_span form = s->token[noun].form;
    if (owner.len == 0 || owner.len + form.len > LONGEST) return CC_LIT("");
    if (cc_child(s, who, CC_DEP_NMOD) != CC_NO_TOKEN) return CC_ARENA_JOIN(r->arena, form, CC_LIT(" from "), owner);
    return CC_ARENA_JOIN(r->arena, owner, CC_LIT("'s "), form);
}

/* The noun there says more of the same: its words, or empty. */
static cc_span fuller_at(cc_reading *r, const cc_sentence *s, int32_t t, bool words, size_t bare)
{
    if (words && !tells_whose(s, t)) return given_out(r, s, t);
    if (!words && !tells(r, s, t)) return CC_LIT("");
    cc_span full = cc_phrase_text(r->article, s, t, CC_PHRASE_NOUN | CC_PHRASE_BARE | CC_PHRASE_ALONE, r->arena);
    full = cc_speaker_cut(full);
    return full.len > bare && full.len <= LONGEST ? full : CC_LIT("");
}

cc_span cc_speaker_in_full(cc_reading *r, const cc_sentence *s, int32_t noun)
{
    if (noun == CC_NO_TOKEN || !is_bare(s, noun)) return CC_LIT("");
    const cc_token *k = &s->token[noun];
    if (k->name >= 0) {
        cc_span role = cc_entity_words(r->article, r->article->names.item[k->name].entity, r->arena);
        size_t comma = cc_span_find(role, CC_LIT(", "));
        if (comma != SIZE_MAX) role = cc_span_sub(role, 0, comma);
        if (role.len > k->form.len && cc_span_equal(cc_span_sub(role, role.len - k->form.len, role.len), k->form))
            return role;
    }
    bool words = cc_lexeme_find(r->lexicon, k->lemma)->says_noun;
    int32_t from = noun, seen = 0;
    for (;; from = (int32_t)s->count) {
        for (int32_t t = from; t-- > 0; seen++) {
            const cc_token *b = &s->token[t];
            if (b->upos != CC_UPOS_NOUN || b->xpos != CC_XPOS_NN || !cc_span_equal(b->lemma, k->lemma)) continue;
            cc_span full = fuller_at(r, s, t, words, k->form.len);
            if (full.len > 0) return full;
        }
        if (seen > REACH || s == r->article->sentences.item) return CC_LIT("");
        s--;
    }
}
