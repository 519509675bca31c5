/* claim/attribution.c - in whose words a clause stands (EXTRACTION rule 9).
 *
 * A voice is a speaker with the ones who report him: "CNN reported that Peskov said" gives Peskov within CNN. Clauses
 * inherit the voice of the clause they hang on; words of saying, "according to", "reportedly", nouns of saying and
 * quotations add to it. */
#include "claim/attribution.h"
#include "claim/phrase.h"

#include <string.h>

/* At the sentence's beginning or behind a comma, "according to CNN" is said of the whole sentence. */
static bool stands_apart(const cc_reading *r, int32_t t)
{
    int32_t first = r->low[t];
    return first == 0 || cc_at(r, first)->upos == CC_UPOS_PUNCT || cc_at(r, first - 1)->upos == CC_UPOS_PUNCT;
}

/* "In an interview, Berg said he would sue over the plan, according to a report": who spoke and where is told already;
 * the report stands behind something within the words. */
static bool stands_behind_words(const cc_reading *r, int32_t source)
{
    int32_t cue = r->s->root, clause = cc_clause_above(r, source);
    if (cue == CC_NO_TOKEN || r->low[source] < cue || !cc_is_cue(r, cue) || r->clause_of[cue] < 0) return false;
    const cc_clause *says = &r->clause.item[r->clause_of[cue]];
    if (clause < 0 || clause == r->clause_of[cue] || says->subject == CC_NO_TOKEN || says->passive) return false;
    CC_FOR_CHILDREN(r->s, cue, t)
        if (cc_main_relation(r, t) == CC_DEP_OBL && r->lex[t]->slot == CC_NOUN_MEDIUM && !cc_is_according_to(r, t))
            return cc_at(r, source)->upos == CC_UPOS_NOUN;
    return false;
}

/* "He denied it; according to the paper, he paid": told of what is behind the semicolon or colon alone. */
static bool is_behind_semicolon(const cc_reading *r, int32_t source)
{
    int32_t first = r->low[source];
    if (cc_at(r, first)->upos != CC_UPOS_PUNCT) first--;
    if (first < 1) return false;
    bool mark = cc_span_is(cc_at(r, first)->form, ";") || cc_span_is(cc_at(r, first)->form, ":");
    return mark && cc_is_according_to(r, source);
}

static int32_t source_behind_semicolon(const cc_reading *r, const cc_clause *c)
{
    CC_FOR_CHILDREN(r->s, c->top, t)
        if (t < c->top && cc_main_relation(r, t) == CC_DEP_OBL && is_behind_semicolon(r, t)) return t;
    return CC_NO_TOKEN;
}

/* "By Berg's account," "In the words of a guard,": whose; "Per the report,": the report; CC_NO_TOKEN. */
static int32_t source_of_account(const cc_reading *r, int32_t t)
{
    static const char *const by[] = {"account", "admission", "reckoning", "estimate", "telling"},
                             *const in[] = {"view", "opinion", "word", "eye", "telling", "judgment", "assessment"};
    int32_t marker = cc_marker(r, t);
    if (marker == CC_NO_TOKEN || cc_at(r, t)->quote >= 0 || cc_child(r->s, marker, CC_DEP_FIXED) >= 0)
        return CC_NO_TOKEN;
    cc_span word = cc_at(r, marker)->lower, noun = cc_at(r, t)->lemma;
    if (cc_span_is(word, "per")) {
        bool tells = r->lex[t]->says_noun || r->lex[t]->slot == CC_NOUN_MEDIUM || r->lex[t]->slot == CC_NOUN_PERSON;
        return tells || cc_at(r, t)->upos == CC_UPOS_PROPN ? t : CC_NO_TOKEN;
    }
    if (!(cc_span_is(word, "by") && CC_AMONG(noun, by)) && !(cc_span_is(word, "in") && CC_AMONG(noun, in)))
        return CC_NO_TOKEN;
    int32_t owner = cc_child_exact(r->s, t, CC_DEP_NMOD_POSS), of = cc_child_exact(r->s, t, CC_DEP_NMOD);
    if (owner != CC_NO_TOKEN) return owner;
    bool definite = cc_child(r->s, t, CC_DEP_DET) != CC_NO_TOKEN; /* not "in view of" */
    return definite && of > t && cc_span_is(cc_marker_words(r, of), "of") ? of : CC_NO_TOKEN;
}

/* "It fell, according to a note, the Post reported": the one who stands last reports the rest. */
static bool reports_source(const cc_reading *r, const cc_clause *floating)
{
    for (int32_t t = 1; floating->floats && t < r->low[floating->top]; t++)
        if (cc_main_relation(r, t) == CC_DEP_OBL && r->low[t] > 0 && cc_is_according_to(r, t) && stands_apart(r, t) &&
            cc_at(r, t)->quote < 0)
            return true;
    return false;
}

/* What is said of the whole sentence: ", according to CNN", ", she added." What stands outside a quotation tells of it;
 * what stands inside is told in it. */
static cc_voice *add_of_sentence(cc_reading *r, cc_voice *voice, bool quoted)
{
    for (uint32_t i = 0; !quoted && i < r->clause.count; i++)
        if (cc_at(r, r->clause.item[i].head)->quote < 0 && reports_source(r, &r->clause.item[i]))
            voice = cc_voice_speak(r, voice, r->clause.item[i].subject, r->clause.item[i].head, (int32_t)i);
    for (int32_t t = 0; t < (int32_t)r->s->count; t++) {
        cc_deprel d = cc_main_relation(r, t);
        if ((d == CC_DEP_OBL || d == CC_DEP_NMOD) && (cc_at(r, t)->quote >= 0) == quoted && cc_is_according_to(r, t) &&
            stands_apart(r, t) && !is_behind_semicolon(r, t) && !stands_behind_words(r, t))
            voice = cc_voice_add(r, voice, cc_attribution_at(r, t, cc_marker(r, t), CC_LIT("according to")), -1);
        int32_t owner = d == CC_DEP_OBL && !quoted && stands_apart(r, t) ? source_of_account(r, t) : CC_NO_TOKEN;
        if (owner != CC_NO_TOKEN)
            voice = cc_voice_add(r, voice, cc_attribution_at(r, owner, cc_marker(r, t), CC_LIT("according to")), -1);
    }
    for (uint32_t i = 0; i < r->clause.count; i++)
        if (r->clause.item[i].floats && (cc_at(r, r->clause.item[i].head)->quote >= 0) == quoted &&
            (quoted || !reports_source(r, &r->clause.item[i])))
            voice = cc_voice_speak(r, voice, r->clause.item[i].subject, r->clause.item[i].head, (int32_t)i);
    return voice;
}

/* "claims to know" reports; "began to panic", "continue to look" do not, though "he began" can open a quotation. */
static bool is_cue_in_chain(const cc_reading *r, int32_t v)
{
    if (cc_at(r, v)->upos != CC_UPOS_VERB) return cc_is_cue(r, v);
    return cc_is_cue(r, v) && !cc_is_mute_in_chain(r, v) &&
           cc_is_attributing((cc_effect)r->lex[v]->effect[CC_PART_VERB]);
}

/* "according to CNN", "reportedly", ", Kim said," and verbs of saying within the predicate ("is alleged to have"). */
static cc_voice *add_beside(cc_reading *r, cc_clause *c, cc_voice *voice, int32_t v)
{
    CC_FOR_CHILDREN(r->s, v, t) {
        cc_deprel d = cc_main_relation(r, t);
        if (d == CC_DEP_OBL && cc_is_according_to(r, t) && !stands_apart(r, t))
            voice = cc_voice_add(r, voice, cc_attribution_at(r, t, cc_marker(r, t), CC_LIT("according to")), -1);
        else if (d == CC_DEP_ADVMOD && r->lex[t]->effect[CC_PART_ADVERB] == CC_EFFECT_ALLEGE)
            voice = cc_voice_speak(r, voice, CC_NO_TOKEN, t, -1);
        else if (r->clause_of[t] >= 0 && r->clause.item[r->clause_of[t]].tie == CC_TIE_REPORT &&
                 !r->clause.item[r->clause_of[t]].floats)
            voice = cc_voice_speak(r, voice, cc_sayer(r, &r->clause.item[r->clause_of[t]], t), t, r->clause_of[t]);
    }
    if (v != c->head && is_cue_in_chain(r, v)) voice = cc_voice_speak(r, voice, cc_sayer(r, c, v), v, -1);
    return voice;
}

static bool is_in_chain(const cc_voice *v, const cc_quote *q)
{
    for (; v != NULL; v = v->outer) {
        if (v->by.cue_token >= 0 && v->by.cue_token == q->cue) return true;
        if (v->by.token >= 0 && v->by.token == q->speaker_token) return true;
        if (v->by.entity >= 0 && v->by.entity == q->entity) return true;
    }
    return false;
}

static bool is_bare_pronoun(cc_span words)
{
    static const char *const third[] = {"he", "she", "they"};
    for (size_t i = 0; i < sizeof third / sizeof *third; i++)
        if (cc_span_is_nocase(words, third[i])) return true;
    return cc_is_anybody(words);
}

static cc_span without_article(cc_span words)
{
    static const char *const articles[] = {"the ", "a ", "an "};
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
        size_t n = strlen(articles[i]);
        if (words.len > n && cc_span_is_nocase(cc_span_sub(words, 0, n), articles[i]))
            return cc_span_sub(words, n, words.len);
    }
    return words;
}

/* "the source said": as it was told of before. "The statement said", where the quotation goes by the ministry that gave
 * it out, is still to be told by its own noun. */
static cc_span quoted_in_full(cc_reading *r, const cc_quote *q)
{
    if (q->speaker_token < 0) return CC_LIT("");
    const cc_token *token = &r->article->tokens.item[q->speaker_token];
    bool elsewhere =
        q->speaker_end > q->speaker_start && (token->start < q->speaker_start || token->start >= q->speaker_end);
    const cc_sentence *s = cc_article_sentence_at(r->article, elsewhere ? q->speaker_start : token->start);
    if (s == NULL) return CC_LIT("");
    int32_t noun = q->speaker_token - (int32_t)s->first;
    for (uint32_t t = 0; elsewhere && t < s->count; t++)
        if (s->token[t].end == q->speaker_end) noun = (int32_t)t;
    bool here = noun >= 0 && noun < (int32_t)s->count;
    cc_span full = here ? cc_speaker_in_full(r, s, noun) : CC_LIT("");
    if (full.len > 0 || token->end > q->speaker_start) return full;
    /* "the statement added", of the one that stands above: in the words there */
    const cc_sentence *above = cc_article_sentence_at(r->article, token->start);
    return above == NULL ? full : cc_speaker_as_told(r, above, q->speaker_token - (int32_t)above->first);
}

/* "She added": the spokeswoman that she is, where nothing names her. */
static cc_span quoted_speaker(cc_reading *r, const cc_quote *q)
{
    cc_span name = cc_entity_name(r->article, q->entity);
    /* "Rep." alone is a title cut off from its name */
    bool title = name.len > 0 && name.len < 6 && cc_span_ends(name, ".");
    if (name.len > 0 && !(title && q->speaker_end > q->speaker_start)) return name;
    cc_span words = cc_article_slice(r->article, q->speaker_start, q->speaker_end), full = quoted_in_full(r, q);
    if (full.len > 0) return full;
    if (!is_bare_pronoun(words)) return cc_speaker_cut(without_article(words));
    cc_span noun = cc_entity_words(r->article, q->entity, r->arena);
    return noun.len > 0 ? noun : cc_is_anybody(words) ? CC_LIT("") : words;
}

/* "according to a statement by the |Harbour Board|": his name is in the words for the source already. */
static bool is_named_in_chain(const cc_voice *v, cc_span name)
{
    for (; v != NULL; v = v->outer)
        if (name.len > 0 && v->by.name.len > name.len && cc_span_find(v->by.name, name) != SIZE_MAX) return true;
    return false;
}

/* "'The name, according to friends, is Berg,' the paper said": who is named within the words tells it within them. */
static cc_voice *put_around(cc_reading *r, cc_voice *voice, cc_attribution by, int32_t quote)
{
    bool inside = voice != NULL && voice->clause < 0 && voice->by.cue_token >= 0 && !voice->quoted &&
                  r->article->tokens.item[voice->by.cue_token].quote == quote;
    if (!inside) return cc_voice_add(r, voice, by, -1);
    cc_voice *outer = put_around(r, voice->outer, by, quote);
    outer->quoted = true;
    return cc_voice_add(r, outer, voice->by, voice->clause);
}

/* The quotation that a clause stands in lends its speaker, wherever in the article the cue is. */
static cc_voice *add_quoted(cc_reading *r, cc_voice *voice, int32_t quote, int depth)
{
    if (quote < 0 || depth > 4) return voice;
    const cc_quote *q = &r->article->quotes.item[quote];
    bool known = q->entity >= 0 || q->speaker_token >= 0 || q->speaker_end > q->speaker_start;
    /* "challenged Dahl to explain his warning that": within the words of others the nearest speaker is known already */
    if (!q->scare && known && voice != NULL && is_in_chain(voice, q)) return voice;
    voice = add_quoted(r, voice, q->parent, depth + 1);
    if (q->scare || !known || is_in_chain(voice, q)) return voice;
    cc_attribution by = {
        .entity = q->entity, .name = quoted_speaker(r, q), .token = q->speaker_token, .cue_token = q->cue};
    if (q->cue >= 0) by.cue = r->article->tokens.item[q->cue].lemma;
    if (is_named_in_chain(voice, by.name)) return voice;
    cc_voice *own = put_around(r, voice, by, quote);
    own->quoted = true;
    return own;
}

/* "a warning that Dahl would "pay the price" after a report": a mark that opens inside what somebody is said to have
 * said gives nobody else the words. */
static bool opens_within(const cc_reading *r, const cc_clause *c, const cc_voice *voice)
{
    const cc_quote *q = &r->article->quotes.item[cc_at(r, c->head)->quote];
    if (voice == NULL || voice->by.cue_token < (int32_t)r->s->first) return false;
    for (const cc_clause *k = c;; k = &r->clause.item[k->parent]) {
        if (k->tie == CC_TIE_CONTENT || k->tie == CC_TIE_NOUN_CONTENT) {
            int32_t first = r->low[k->top];
            while (first < k->top && cc_at(r, first)->upos == CC_UPOS_PUNCT) first++;
            int32_t subject = k->subject < 0 ? CC_NO_TOKEN : k->subject;
            return k->voice == voice && subject >= first && cc_at(r, subject)->end <= q->at.start && q->entity >= 0 &&
                   cc_entity_at(r, subject) == q->entity;
        }
        if (k->parent < 0) return false;
    }
}

/* "'It fell': outcry as the mayor resigns": what stands outside the marks is not in the words of whoever is quoted,
 * though the tree hangs it on them. */
static cc_voice *outside_marks(const cc_reading *r, const cc_clause *c, cc_voice *voice)
{
    while (voice != NULL && voice->quoted && cc_at(r, c->head)->quote < 0) voice = voice->outer;
    return voice;
}

static cc_voice *voice_of_sentence(cc_reading *r)
{
    cc_voice *led = add_quoted(r, NULL, cc_quote_led_at(r->article, cc_at(r, 0)->start), 0);
    if (led != NULL) led->quoted = false; /* it has no marks to stand outside of */
    return add_of_sentence(r, add_of_sentence(r, cc_voice_of_headline(r, led), false), true);
}

void cc_voices_find(cc_reading *r)
{
    r->whole = voice_of_sentence(r);
    for (uint32_t i = 0; i < r->clause.count; i++) {
        cc_clause *c = &r->clause.item[i];
        int32_t source = source_behind_semicolon(r, c);
        cc_voice *v =
            source == CC_NO_TOKEN
                ? outside_marks(r, c, cc_voice_inherited(r, c))
                : cc_voice_add(r, NULL, cc_attribution_at(r, source, cc_marker(r, source), CC_LIT("according to")), -1);
        for (int32_t t = c->head;; t = cc_at(r, t)->head) {
            v = add_beside(r, c, v, t);
            if (t == c->top) break;
        }
        bool opens = cc_at(r, c->head)->quote >= 0 && !opens_within(r, c, v) && cc_asking_of(r, c) != CC_AFFIRMED;
        c->voice = opens ? add_quoted(r, v, cc_at(r, c->head)->quote, 0) : v;
    }
}

cc_voice *cc_voice_of_caller(cc_reading *r, const cc_clause *c, int32_t caller)
{
    return cc_voice_speak(r, c->voice, caller, c->head, -1);
}

cc_voice *cc_voice_quoted(cc_reading *r, cc_voice *voice, int32_t t)
{
    return add_quoted(r, voice, cc_at(r, t)->quote, 0);
}

cc_attribution *cc_voice_chain(cc_reading *r, cc_voice *v)
{
    if (v == NULL) return NULL;
    if (v->chain != NULL) return v->chain;
    v->chain = CC_NEW_ARRAY(r->arena, v->length, cc_attribution);
    uint32_t i = v->length;
    for (const cc_voice *k = v; k != NULL; k = k->outer) v->chain[--i] = k->by;
    return v->chain;
}
