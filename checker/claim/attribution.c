/* claim/attribution.c - in whose words a clause stands (EXTRACTION rule 9).
 *
 * A voice is a speaker with the ones who report him: "CNN reported that Peskov said" gives Peskov within CNN. Clauses
 * inherit the voice of the clause they hang on; words of saying, "according to", "reportedly", nouns of saying and
 * quotations add to it. */
#include "claim/phrase.h"
#include "claim/reading.h"

static bool is_attributing(cc_effect e)
{
    switch (e) {
    case CC_EFFECT_SAY:
    case CC_EFFECT_REVEAL:
    case CC_EFFECT_BELIEVE:
    case CC_EFFECT_ALLEGE:
    case CC_EFFECT_SUSPECT:
    case CC_EFFECT_SUGGEST:
    case CC_EFFECT_DENY:
    case CC_EFFECT_DOUBT:
    case CC_EFFECT_ASK:
    case CC_EFFECT_WARN: return true;
    default: return false;
    }
}

static bool is_cue(const cc_reading *r, int32_t t)
{
    const cc_lexeme *x = r->lex[t];
    if (cc_at(r, t)->upos == CC_UPOS_VERB) return x->says_verb || is_attributing((cc_effect)x->effect[CC_PART_VERB]);
    return cc_at(r, t)->upos == CC_UPOS_ADJ && x->effect[CC_PART_ADJECTIVE] == CC_EFFECT_BELIEVE;
}

static bool is_noun_cue(const cc_reading *r, int32_t t)
{
    const cc_lexeme *x = r->lex[t];
    if (cc_at(r, t)->upos != CC_UPOS_NOUN) return false;
    return x->says_noun ||
           (is_attributing((cc_effect)x->effect[CC_PART_NOUN]) && !cc_span_is(cc_at(r, t)->lemma, "question"));
}

static cc_voice *add_voice(cc_reading *r, cc_voice *outer, cc_attribution by, int32_t clause)
{
    cc_voice *v = CC_NEW(r->arena, cc_voice);
    *v = (cc_voice){.by = by, .outer = outer, .length = outer == NULL ? 1 : outer->length + 1, .clause = clause};
    return v;
}

static int32_t entity_of(const cc_reading *r, int32_t t)
{
    int32_t name = t < 0 ? -1 : cc_at(r, t)->name;
    return name < 0 ? -1 : r->article->names.item[name].entity;
}

/* "You know that it rains", "as we've heard": it, you and we of the outlet name no speaker. */
static bool is_anybody(cc_span word)
{
    static const char *const words[] = {"it", "you", "we", "i", "us"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is_nocase(word, words[i])) return true;
    return false;
}

/* "it", "this", "which", "where the tins had fallen": words that name no speaker. */
static bool is_nobody(const cc_reading *r, int32_t t, int32_t entity)
{
    const cc_token *k = cc_at(r, t), *first = cc_at(r, r->low[t]);
    if (first->xpos == CC_XPOS_WRB) return true;
    if (entity >= 0 && cc_entity_name(r->article, entity).len > 0) return false;
    return is_anybody(k->lower) || k->xpos == CC_XPOS_WDT || (k->upos == CC_UPOS_PRON && k->xpos == CC_XPOS_DT) ||
           cc_span_is(k->lower, "this") || cc_span_is(k->lower, "that");
}

static cc_attribution speaker_at(cc_reading *r, int32_t speaker, int32_t cue, cc_span words)
{
    int32_t bearer = speaker == CC_NO_TOKEN ? CC_NO_TOKEN : cc_phrase_bearer(r->article, r->s, speaker);
    cc_attribution by = {.entity = entity_of(r, bearer),
                         .token = cc_article_token(r, speaker),
                         .cue = words,
                         .cue_token = cc_article_token(r, cue)};
    if (speaker != CC_NO_TOKEN && !is_nobody(r, speaker, by.entity))
        by.name = cc_phrase_text(r->article, r->s, speaker, CC_PHRASE_NOUN, r->arena);
    return by;
}

/* "I would say that", Kim said: the I is Kim */
static bool is_speaker_himself(const cc_reading *r, const cc_voice *outer, int32_t speaker)
{
    if (outer == NULL || speaker == CC_NO_TOKEN || cc_at(r, speaker)->quote < 0) return false;
    return cc_span_is(cc_at(r, speaker)->lower, "i") || cc_span_is(cc_at(r, speaker)->lower, "we");
}

static cc_voice *speak(cc_reading *r, cc_voice *outer, int32_t speaker, int32_t cue, int32_t clause)
{
    if (is_speaker_himself(r, outer, speaker)) return outer;
    /* "because nobody told him to go" */
    if (speaker != CC_NO_TOKEN && r->lex[speaker]->effect[CC_PART_NEGATION] == CC_EFFECT_NOBODY) return outer;
    return add_voice(r, outer, speaker_at(r, speaker, cue, cc_at(r, cue)->lemma), clause);
}

/* Who does the saying of this clause: its subject, "by Kim" of a passive, nobody of "it was reported". */
static int32_t sayer(const cc_reading *r, const cc_clause *c, int32_t cue)
{
    bool passive = c->passive;
    CC_FOR_CHILDREN(r->s, cue, t) {
        if (cc_relation(r, t) == CC_DEP_OBL_AGENT) return t;
        passive |= cc_relation(r, t) == CC_DEP_AUX_PASS || cc_relation(r, t) == CC_DEP_NSUBJ_PASS;
    }
    if (passive || c->subject == CC_NO_TOKEN) return CC_NO_TOKEN;
    return cc_relation(r, c->subject) == CC_DEP_EXPL ? CC_NO_TOKEN : c->subject;
}

static int32_t nearest_clause_verb(const cc_reading *r, int32_t noun)
{
    int32_t c = cc_clause_above(r, noun);
    return c >= 0 && noun > r->clause.item[c].head && cc_at(r, r->clause.item[c].head)->upos == CC_UPOS_VERB
               ? r->clause.item[c].head
               : -1;
}

/* The one whose claim, report, statement the noun is. */
static int32_t author(const cc_reading *r, int32_t noun)
{
    int32_t owner = cc_child_exact(r->s, noun, CC_DEP_NMOD_POSS);
    if (owner != CC_NO_TOKEN) return owner;
    CC_FOR_CHILDREN(r->s, noun, t) {
        if (cc_main_relation(r, t) != CC_DEP_NMOD && cc_main_relation(r, t) != CC_DEP_OBL) continue;
        cc_span m = cc_marker_words(r, t);
        if (cc_span_is(m, "by") || cc_span_is(m, "from")) return t;
    }
    int32_t verb = cc_at(r, noun)->head;
    /* "made the claim that", "responded with the comment that" */
    if (verb < 0 || r->clause_of[verb] < 0 || noun < verb) verb = nearest_clause_verb(r, noun);
    if (verb < 0 || r->clause.item[r->clause_of[verb]].subject < 0 || r->clause.item[r->clause_of[verb]].passive)
        return noun;
    bool says = r->lex[verb]->light || is_cue(r, verb) || cc_span_is(r->lex[verb]->verb_class, "respond");
    return says ? r->clause.item[r->clause_of[verb]].subject : noun;
}

static bool has_relation(const cc_reading *r, int32_t t, cc_deprel main)
{
    return cc_child(r->s, t, main) != CC_NO_TOKEN;
}

/* What a colon or a quotation mark joins to a verb of saying before it is what was said. */
static bool is_said_beside(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    int32_t cue = above->head, first = r->low[c->top];
    /* "wrote letters -- it is hard": a remark of the one who tells it */
    if (cc_at(r, first)->upos != CC_UPOS_PUNCT && first > 0) first--;
    if (cc_span_starts(cc_at(r, first)->form, "-") || cc_span_starts(cc_at(r, first)->form, "\xE2\x80\x93") ||
        cc_span_starts(cc_at(r, first)->form, "\xE2\x80\x94"))
        return false;
    return c->tie == CC_TIE_PARATAXIS && c->top > cue && cc_main_relation(r, c->top) == CC_DEP_PARATAXIS &&
           is_cue(r, cue) && !has_relation(r, cue, CC_DEP_CCOMP);
}

/* Who shows or proves something does so by what he does. */
static bool is_deed(cc_span lemma)
{
    return cc_span_is(lemma, "show") || cc_span_is(lemma, "prove") || cc_span_is(lemma, "demonstrate");
}

static bool is_somebody(const cc_reading *r, int32_t t)
{
    return (cc_at(r, t)->xpos == CC_XPOS_PRP && !cc_span_is(cc_at(r, t)->lower, "it")) ||
           (cc_at(r, t)->upos == CC_UPOS_PROPN && cc_name_kind_at(r, t) != CC_NAME_ORGANISATION) ||
           r->lex[t]->slot == CC_NOUN_PERSON;
}

/* "the comments showed that he had no interest": what shows something does not say it; reports and studies do. */
static bool only_shows(const cc_reading *r, int32_t cue, int32_t subject)
{
    if (subject == CC_NO_TOKEN) return false;
    if (r->lex[subject]->event == CC_EVENT_TALK) return true; /* "the conversation started off" */
    if (r->lex[cue]->effect[CC_PART_VERB] != CC_EFFECT_REVEAL) return false;
    if (is_deed(cc_at(r, cue)->lemma) && is_somebody(r, subject)) return true;
    const cc_token *k = cc_at(r, subject);
    if (k->upos != CC_UPOS_NOUN || k->name >= 0) return false;
    return r->lex[subject]->event != CC_NO_EVENT || r->lex[subject]->slot == CC_NOUN_PLACE;
}

static cc_voice *voice_of_content(cc_reading *r, cc_clause *c)
{
    const cc_clause *above = &r->clause.item[c->parent];
    int32_t cue = cc_at(r, c->top)->head;
    if (!is_cue(r, cue) || only_shows(r, cue, above->subject) || cc_is_evidence(r, above)) return above->voice;
    return speak(r, above->voice, sayer(r, above, cue), cue, c->parent);
}

/* "accused Kim of stealing", "denied stealing", "admitted stealing" */
static bool answers_for_act(const cc_reading *r, int32_t verb)
{
    cc_effect e = (cc_effect)r->lex[verb]->effect[CC_PART_VERB];
    return e == CC_EFFECT_ALLEGE || e == CC_EFFECT_DENY || (e == CC_EFFECT_REVEAL && r->lex[verb]->says_verb);
}

/* "according to a statement that the bank gave out": who gave it out is not told by the statement. */
static bool describes_source(const cc_reading *r, int32_t t)
{
    for (int32_t h = cc_at(r, t)->head; h != CC_NO_TOKEN; h = cc_at(r, h)->head)
        if (cc_is_according_to(r, h)) return true;
    return false;
}

/* "no confirmed reports" */
static bool is_none(const cc_reading *r, int32_t noun)
{
    int32_t det = cc_child(r->s, noun, CC_DEP_DET);
    return det != CC_NO_TOKEN && cc_span_is(cc_at(r, det)->lower, "no");
}

/* Is the clause, or what governs it, a question put to somebody? */
static bool is_asked_by(const cc_reading *r, const cc_clause *c)
{
    for (; c != NULL; c = c->parent < 0 ? NULL : &r->clause.item[c->parent])
        if (r->lex[c->head]->effect[CC_PART_VERB] == CC_EFFECT_ASK) return true;
    return false;
}

/* "he said they had lied, something the firm denies": the one who tells it adds that. */
static bool is_added_denial(const cc_reading *r, const cc_clause *c)
{
    static const char *const words[] = {"something", "which",   "allegation", "allegations", "claim",      "claims",
                                        "charge",    "charges", "accusation", "accusations", "suggestion", "assertion"};
    static const char *const verbs[] = {"deny", "reject", "dispute", "refute", "dismiss"};
    if (c->tie != CC_TIE_RELATIVE || !CC_AMONG(cc_at(r, c->head)->lemma, verbs)) return false;
    int32_t noun = cc_at(r, c->top)->head;
    bool beside = noun >= 0 && cc_relation(r, noun) == CC_DEP_APPOS && CC_AMONG(cc_at(r, noun)->lower, words);
    return beside && cc_at(r, c->head)->quote < 0 && cc_has_own_subject(r, c->head);
}

/* "calls for them to meet", "demands for the mayor to go": who asks it of whom? */
static bool asks_somebody(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    if (r->lex[noun]->effect[CC_PART_NOUN] != CC_EFFECT_ORDER) return false;
    if (cc_span_is(cc_at(r, r->low[c->top])->lower, "for") && cc_has_own_subject(r, c->top)) return true;
    CC_FOR_CHILDREN(r->s, noun, t)
        if (cc_main_relation(r, t) == CC_DEP_NMOD && cc_span_is(cc_marker_words(r, t), "for")) return true;
    return false;
}

/* Whose call it is; who dismisses or hears one has not made it. */
static int32_t caller(const cc_reading *r, int32_t noun)
{
    int32_t who = author(r, noun), verb = cc_at(r, noun)->head;
    bool told = who != noun && (who < r->low[noun] || who > r->high[noun]);
    if (who == noun || (told && verb >= 0 && !r->lex[verb]->light)) return CC_NO_TOKEN;
    return who;
}

/* "called on the council to wait"; but "called it an attack, to launch" */
static bool is_call(const cc_reading *r, int32_t verb)
{
    static const char *const words[] = {"on", "upon", "for"};
    int32_t next = verb + 1;
    return next < (int32_t)r->s->count && CC_AMONG(cc_at(r, next)->lower, words);
}

/* "urged parents to wait", "calling for the mayor to go": what somebody asks of others is to be in his words. Who
 * pushes or requires them to need not say so. */
static bool asks_of_others(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    static const char *const mute[] = {"push", "press", "pressure", "require", "lead", "force", "invite", "direct"};
    int32_t verb = cc_at(r, c->top)->head;
    if (verb != above->head || cc_at(r, verb)->upos != CC_UPOS_VERB || !cc_has_to(r, c->top)) return false;
    bool orders = r->lex[verb]->effect[CC_PART_VERB] == CC_EFFECT_ORDER;
    orders |= cc_span_is(r->lex[verb]->verb_class, "request");
    if (!orders || c->subject == CC_NO_TOKEN) return false;
    cc_span lemma = cc_at(r, verb)->lemma;
    if (CC_AMONG(lemma, mute) || (cc_span_is(lemma, "call") && !is_call(r, verb))) return false;
    int32_t who = sayer(r, above, verb);
    return who != CC_NO_TOKEN && who != c->subject && !above->stance.negative && !cc_is_idea(r, who);
}

static cc_voice *inherited(cc_reading *r, cc_clause *c)
{
    if (describes_source(r, c->top)) return NULL;
    if (is_added_denial(r, c)) return r->whole;
    if (c->parent < 0) return r->whole;
    cc_clause *above = &r->clause.item[c->parent];
    int32_t head = cc_at(r, c->top)->head;
    if (is_said_beside(r, c, above)) {
        c->tie = CC_TIE_CONTENT;
        return voice_of_content(r, c);
    }
    if ((c->tie == CC_TIE_XCOMP || c->tie == CC_TIE_PURPOSE || c->tie == CC_TIE_CONTENT) && asks_of_others(r, c, above))
        return speak(r, above->voice, sayer(r, above, head), head, c->parent);
    switch (c->tie) {
    case CC_TIE_CONTENT: return voice_of_content(r, c);
    case CC_TIE_XCOMP: /* "accused Kim of stealing", "described Kim as having" */
        if (cc_span_is(r->lex[head]->verb_class, "describe"))
            return speak(r, above->voice, sayer(r, above, head), head, c->parent);
        return answers_for_act(r, head) ? voice_of_content(r, c) : above->voice;
    case CC_TIE_NOUN_CONTENT:
    case CC_TIE_INFINITIVE:
        if (cc_is_evidence(r, c)) return above->voice;
        /* "calls for them to meet": whoever called */
        if (c->tie == CC_TIE_INFINITIVE && asks_somebody(r, c, head))
            return speak(r, above->voice, caller(r, head), head, -1);
        /* "is a reminder that": what something is said to be speaks for nobody */
        if (!is_noun_cue(r, head) || r->clause_of[head] >= 0) return above->voice;
        /* "not enough evidence to go on": no words that somebody's content could stand in */
        if (c->tie == CC_TIE_INFINITIVE && author(r, head) == head) return above->voice;
        /* "there are no reports that he is dead": nothing says so */
        if (author(r, head) == head && is_none(r, head)) return above->voice;
        /* "there is no doubt that": nobody's doubt speaks */
        if (author(r, head) == head && r->lex[head]->effect[CC_PART_NOUN] == CC_EFFECT_DOUBT) return above->voice;
        return speak(r, above->voice, author(r, head), head, -1);
    case CC_TIE_REPORT: {
        if (c->floats)
            return r->whole != NULL && r->whole->clause == (int32_t)(c - r->clause.item) ? r->whole->outer : NULL;
        bool own = above->voice != NULL && above->voice->by.cue_token == cc_article_token(r, c->head);
        return own ? above->voice->outer : above->voice;
    }
    case CC_TIE_RELATIVE:
        /* "was asked if he thought so, to which he answered": that is told by the one who tells of the question */
        if (above->voice != NULL && cc_span_is(r->lex[c->head]->verb_class, "respond") && cc_at(r, c->head)->quote < 0)
            return above->voice->outer == NULL || is_asked_by(r, above) ? NULL : above->voice->outer;
        return above->voice;
    default: return above->voice;
    }
}

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
    if (cue == CC_NO_TOKEN || r->low[source] < cue || !is_cue(r, cue) || r->clause_of[cue] < 0) return false;
    const cc_clause *says = &r->clause.item[r->clause_of[cue]];
    if (clause < 0 || clause == r->clause_of[cue] || says->subject == CC_NO_TOKEN || says->passive) return false;
    CC_FOR_CHILDREN(r->s, cue, t)
        if (cc_main_relation(r, t) == CC_DEP_OBL && r->lex[t]->slot == CC_NOUN_MEDIUM && !cc_is_according_to(r, t))
            return cc_at(r, source)->upos == CC_UPOS_NOUN;
    return false;
}

/* "He denied it; according to the paper, he paid": told of what is behind the semicolon alone. */
static bool is_behind_semicolon(const cc_reading *r, int32_t source)
{
    int32_t first = r->low[source];
    if (cc_at(r, first)->upos != CC_UPOS_PUNCT) first--;
    return first > 0 && cc_span_is(cc_at(r, first)->form, ";") && cc_is_according_to(r, source);
}

static int32_t source_behind_semicolon(const cc_reading *r, const cc_clause *c)
{
    CC_FOR_CHILDREN(r->s, c->top, t)
        if (t < c->top && cc_main_relation(r, t) == CC_DEP_OBL && is_behind_semicolon(r, t)) return t;
    return CC_NO_TOKEN;
}

/* What is said of the whole sentence: ", according to CNN", ", she added." What stands outside a quotation tells of it;
 * what stands inside is told in it. */
static cc_voice *add_of_sentence(cc_reading *r, cc_voice *voice, bool quoted)
{
    for (int32_t t = 0; t < (int32_t)r->s->count; t++) {
        cc_deprel d = cc_main_relation(r, t);
        if ((d == CC_DEP_OBL || d == CC_DEP_NMOD) && (cc_at(r, t)->quote >= 0) == quoted && cc_is_according_to(r, t) &&
            stands_apart(r, t) && !is_behind_semicolon(r, t) && !stands_behind_words(r, t))
            voice = add_voice(r, voice, speaker_at(r, t, cc_marker(r, t), CC_LIT("according to")), -1);
    }
    for (uint32_t i = 0; i < r->clause.count; i++)
        if (r->clause.item[i].floats && (cc_at(r, r->clause.item[i].head)->quote >= 0) == quoted)
            voice = speak(r, voice, r->clause.item[i].subject, r->clause.item[i].head, (int32_t)i);
    return voice;
}

/* "claims to know" reports; "began to panic", "continue to look" do not, though "he began" can open a quotation. */
static bool is_cue_in_chain(const cc_reading *r, int32_t v)
{
    if (cc_at(r, v)->upos != CC_UPOS_VERB) return is_cue(r, v);
    return is_cue(r, v) && is_attributing((cc_effect)r->lex[v]->effect[CC_PART_VERB]);
}

/* "according to CNN", "reportedly", ", Kim said," and verbs of saying within the predicate ("is alleged to have"). */
static cc_voice *add_beside(cc_reading *r, cc_clause *c, cc_voice *voice, int32_t v)
{
    CC_FOR_CHILDREN(r->s, v, t) {
        cc_deprel d = cc_main_relation(r, t);
        if (d == CC_DEP_OBL && cc_is_according_to(r, t) && !stands_apart(r, t))
            voice = add_voice(r, voice, speaker_at(r, t, cc_marker(r, t), CC_LIT("according to")), -1);
        else if (d == CC_DEP_ADVMOD && r->lex[t]->effect[CC_PART_ADVERB] == CC_EFFECT_ALLEGE)
            voice = speak(r, voice, CC_NO_TOKEN, t, -1);
        else if (r->clause_of[t] >= 0 && r->clause.item[r->clause_of[t]].tie == CC_TIE_REPORT &&
                 !r->clause.item[r->clause_of[t]].floats)
            voice = speak(r, voice, sayer(r, &r->clause.item[r->clause_of[t]], t), t, r->clause_of[t]);
    }
    if (v != c->head && is_cue_in_chain(r, v)) voice = speak(r, voice, sayer(r, c, v), v, -1);
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
    return is_anybody(words);
}

/* "She added": the spokeswoman that she is, where nothing names her. */
static cc_span quoted_speaker(cc_reading *r, const cc_quote *q)
{
    cc_span name = cc_entity_name(r->article, q->entity);
    /* "Rep." alone is a title cut off from its name */
    bool title = name.len > 0 && name.len < 6 && cc_span_ends(name, ".");
    if (name.len > 0 && !(title && q->speaker_end > q->speaker_start)) return name;
    cc_span words = cc_article_slice(r->article, q->speaker_start, q->speaker_end);
    if (!is_bare_pronoun(words)) return words;
    cc_span noun = cc_entity_words(r->article, q->entity, r->arena);
    return noun.len > 0 ? noun : is_anybody(words) ? CC_LIT("") : words;
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
    return add_voice(r, voice, by, -1);
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
                   entity_of(r, subject) == q->entity;
        }
        if (k->parent < 0) return false;
    }
}

static cc_voice *voice_of_sentence(cc_reading *r)
{
    cc_voice *led = add_quoted(r, NULL, cc_quote_led_at(r->article, cc_at(r, 0)->start), 0);
    return add_of_sentence(r, add_of_sentence(r, led, false), true);
}

void cc_voices_find(cc_reading *r)
{
    r->whole = voice_of_sentence(r);
    for (uint32_t i = 0; i < r->clause.count; i++) {
        cc_clause *c = &r->clause.item[i];
        int32_t source = source_behind_semicolon(r, c);
        cc_voice *v = source == CC_NO_TOKEN
                          ? inherited(r, c)
                          : add_voice(r, NULL, speaker_at(r, source, cc_marker(r, source), CC_LIT("according to")), -1);
        for (int32_t t = c->head;; t = cc_at(r, t)->head) {
            v = add_beside(r, c, v, t);
            if (t == c->top) break;
        }
        bool opens = cc_at(r, c->head)->quote >= 0 && !opens_within(r, c, v);
        c->voice = opens ? add_quoted(r, v, cc_at(r, c->head)->quote, 0) : v;
    }
}

cc_voice *cc_voice_of_caller(cc_reading *r, const cc_clause *c, int32_t caller)
{
    return speak(r, c->voice, caller, c->head, -1);
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
