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

/* "a statement |released by| the board", "a report |published in| the Lund Post": whose or where. */
static cc_span published_by(cc_reading *r, const cc_sentence *s, int32_t noun)
{
    static const char *const verbs[] = {"issue", "release", "publish", "write", "post", "prepare", "send", "sign"};
    int32_t participle = cc_child_exact(s, noun, CC_DEP_ACL);
    if (participle < noun || s->token[participle].xpos != CC_XPOS_VBN || !CC_AMONG(s->token[participle].lemma, verbs))
        return CC_LIT("");
    CC_FOR_CHILDREN(s, participle, t) {
        int32_t mark = cc_child(s, t, CC_DEP_CASE);
        if (cc_deprel_main((cc_deprel)s->token[t].deprel) != CC_DEP_OBL || mark == CC_NO_TOKEN || t < participle)
            continue;
        bool by = cc_span_is(s->token[mark].lower, "by");
        bool in = cc_span_is(s->token[mark].lower, "in") && cc_span_is(s->token[participle].lemma, "publish");
        if ((!by && !in) || s->token[t].time >= 0 || s->token[t].upos == CC_UPOS_PRON) continue;
        cc_span who = cc_speaker_cut(cc_phrase_text(r->article, s, t, CC_PHRASE_NOUN, r->arena));
        cc_span form = s->token[noun].form;
        if (who.len > 0 && who.len + form.len <= LONGEST)
            return CC_ARENA_JOIN(r->arena, form, by ? CC_LIT(" from ") : CC_LIT(" in "), who);
    }
    return CC_LIT("");
}

/* "Berg said |in a statement|", "the board, in a |statement|, called": whoever tells something in it; empty. */
static cc_span told_in(cc_reading *r, const cc_sentence *s, int32_t noun)
{
    int32_t mark = cc_child(s, noun, CC_DEP_CASE), verb = s->token[noun].head;
    if (cc_deprel_main((cc_deprel)s->token[noun].deprel) != CC_DEP_OBL || mark == CC_NO_TOKEN || verb == CC_NO_TOKEN ||
        !cc_span_is(s->token[mark].lower, "in") || !cc_lexeme_find(r->lexicon, s->token[verb].lemma)->says_verb)
        return CC_LIT("");
    int32_t who = cc_child_exact(s, verb, CC_DEP_NSUBJ);
    if (who == CC_NO_TOKEN || s->token[who].upos == CC_UPOS_PRON || cc_child(s, who, CC_DEP_CONJ) != CC_NO_TOKEN)
        return CC_LIT("");
    int32_t bearer = cc_phrase_bearer(r->article, s, who), name = s->token[bearer].name;
    cc_span owner = name < 0 ? CC_LIT("") : cc_entity_name(r->article, r->article->names.item[name].entity);
    if (owner.len == 0) owner = cc_speaker_cut(cc_phrase_text(r->article, s, who, CC_PHRASE_NOUN, r->arena));
    cc_span form = s->token[noun].form;
    if (owner.len == 0 || owner.len + form.len > LONGEST) return CC_LIT("");
    return CC_ARENA_JOIN(r->arena, owner, CC_LIT("'s "), form);
}

/* The noun there says more of the same: its words, or empty. */
static cc_span fuller_at(cc_reading *r, const cc_sentence *s, int32_t t, bool words, size_t bare)
{
    if (words && !tells_whose(s, t)) {
        cc_span whose = given_out(r, s, t);
        return whose.len > 0 ? whose : told_in(r, s, t);
    }
    if (!words && !tells(r, s, t)) return CC_LIT("");
    cc_span full = cc_phrase_text(r->article, s, t, CC_PHRASE_NOUN | CC_PHRASE_BARE | CC_PHRASE_ALONE, r->arena);
    full = cc_speaker_cut(full);
    return full.len > bare && full.len <= LONGEST ? full : CC_LIT("");
}

/* "the |paper|", "the |site|": a medium that was told of by its name. */
static bool is_medium(cc_span lemma)
{
    return cc_is_kind_of_medium(lemma) || cc_span_is(lemma, "daily") || cc_span_is(lemma, "weekly");
}

bool cc_is_paper_name(cc_span last)
{
    static const char *const words[] = {"post",  "times",   "herald",    "mail",    "mirror",    "sun",
                                        "star",  "journal", "guardian",  "express", "telegraph", "tribune",
                                        "globe", "gazette", "chronicle", "courier", "observer",  "independent"};
    return CC_AMONG(last, words);
}

/* BBC, CNN, AFP: no papers. */
static bool is_short_form(cc_span name)
{
    for (size_t i = 0; i < name.len; i++)
        if (name.ptr[i] >= 'a' && name.ptr[i] <= 'z') return false;
    return true;
}

/* The name there is a medium's that tells something: one that a table knows, one that stands beside what it is ("the
 * newspaper al Fayad"), or one according to which it is. */
static bool is_medium_telling(const cc_reading *r, const cc_sentence *s, int32_t t, const cc_entity *who)
{
    cc_deprel d = cc_deprel_main((cc_deprel)s->token[t].deprel);
    int32_t head = s->token[t].head;
    if (head == CC_NO_TOKEN || who->kind == CC_NAME_PERSON) return false;
    if (d == CC_DEP_APPOS && is_medium(s->token[head].lemma)) return true;
    CC_FOR_CHILDREN(s, t, k) {
        cc_deprel of = cc_deprel_main((cc_deprel)s->token[k].deprel);
        if ((of == CC_DEP_COMPOUND || of == CC_DEP_NMOD) && k < t && is_medium(s->token[k].lemma)) return true;
    }
    if (tells(r, s, t)) return who->media || d == CC_DEP_OBL || cc_is_paper_name(s->token[t].lower);
    bool part = (d == CC_DEP_COMPOUND || s->token[t].deprel == CC_DEP_NMOD_POSS) && head > t;
    return who->media && part && cc_lexeme_find(r->lexicon, s->token[head].lemma)->says_noun;
}

/* Whom the noun k means of the names there: "the fund" of the Lund Relief Fund, "the paper" of the Lund Post that said
 * something, "the minister" of the minister Jon Berg; empty where none. */
static cc_span named_at(cc_reading *r, const cc_sentence *s, int32_t t, const cc_token *k)
{
    const cc_token *b = &s->token[t];
    if (cc_span_equal(b->lemma, k->lemma) && b->upos == CC_UPOS_NOUN) {
        int32_t bearer = cc_phrase_bearer(r->article, s, t);
        return bearer == t || s->token[bearer].name < 0
                   ? CC_LIT("")
                   : cc_entity_name(r->article, r->article->names.item[s->token[bearer].name].entity);
    }
    if (b->name < 0) return CC_LIT("");
    const cc_name *name = &r->article->names.item[b->name];
    if (name->kind == CC_NAME_PERSON || name->kind == CC_NAME_PLACE) return CC_LIT("");
    cc_span full = cc_entity_name(r->article, name->entity);
    bool last = t + 1 == (int32_t)s->count || s->token[t + 1].name != b->name;
    bool kind = last && b->upos == CC_UPOS_PROPN && cc_span_equal(b->lower, k->lower) && full.len > k->form.len;
    bool paper = cc_span_ends(k->lemma, "paper") || cc_span_is(k->lemma, "tabloid");
    bool medium = name->entity >= 0 && is_medium(k->lemma) && !(paper && is_short_form(full)) &&
                  is_medium_telling(r, s, t, &r->article->entities.item[name->entity]);
    return kind || medium ? full : CC_LIT("");
}

/* The nearest name before the noun that it can mean. */
static cc_span name_before(cc_reading *r, const cc_sentence *s, int32_t noun)
{
    const cc_token *k = &s->token[noun];
    int32_t from = noun, seen = 0;
    for (;; from = (int32_t)s->count) {
        for (int32_t t = from; t-- > 0; seen++) {
            cc_span full = named_at(r, s, t, k);
            if (full.len > 0) return full;
        }
        if (seen > REACH || s == r->article->sentences.item) return CC_LIT("");
        s--;
    }
}

cc_span cc_speaker_as_told(cc_reading *r, const cc_sentence *s, int32_t noun)
{
    bool words = cc_lexeme_find(r->lexicon, s->token[noun].lemma)->says_noun;
    if (s->token[noun].upos != CC_UPOS_NOUN || (words && !tells_whose(s, noun))) return CC_LIT("");
    cc_span full = cc_phrase_text(r->article, s, noun, CC_PHRASE_NOUN | CC_PHRASE_BARE | CC_PHRASE_ALONE, r->arena);
    full = cc_speaker_cut(full);
    return full.len <= LONGEST ? full : CC_LIT("");
}

cc_span cc_speaker_in_full(cc_reading *r, const cc_sentence *s, int32_t noun)
{
    if (noun == CC_NO_TOKEN) return CC_LIT("");
    if (cc_lexeme_find(r->lexicon, s->token[noun].lemma)->says_noun && s->token[noun].xpos == CC_XPOS_NN &&
        s->token[noun].name < 0 && !tells_whose(s, noun)) {
        cc_span whose = given_out(r, s, noun);
        if (whose.len == 0) whose = published_by(r, s, noun);
        if (whose.len > 0) return whose;
    }
    if (!is_bare(s, noun)) return CC_LIT("");
    const cc_token *k = &s->token[noun];
    if (k->name >= 0) {
        cc_span role = cc_entity_words(r->article, r->article->names.item[k->name].entity, r->arena);
        size_t comma = cc_span_find(role, CC_LIT(", "));
        if (comma != SIZE_MAX) role = cc_span_sub(role, 0, comma);
        if (role.len > k->form.len && cc_span_equal(cc_span_sub(role, role.len - k->form.len, role.len), k->form))
            return role;
    }
    bool words = cc_lexeme_find(r->lexicon, k->lemma)->says_noun;
    cc_span name = words ? CC_LIT("") : name_before(r, s, noun);
    if (name.len > 0) return name;
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
