/* claim/inherit.c - in whose words a clause stands by what it hangs on. */
#include "claim/attribution.h"

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
    /* "A advised the buyer; B acted for the seller" */
    if (cc_span_is(cc_at(r, first)->form, ";") && cc_at(r, c->head)->quote < 0) return false;
    return c->tie == CC_TIE_PARATAXIS && c->top > cue && cc_main_relation(r, c->top) == CC_DEP_PARATAXIS &&
           (cc_is_cue(r, cue) || cc_opens_quotation(r, cue, c->head)) && !has_relation(r, cue, CC_DEP_CCOMP);
}

/* "Reuters quoted Kim as saying", "was quoted by Reuters as saying": Kim's words are Reuters' to tell. */
static cc_voice *voice_of_quoter(cc_reading *r, const cc_clause *says)
{
    int32_t mark = cc_marker(r, says->top);
    bool as = mark != CC_NO_TOKEN && cc_span_is(cc_at(r, mark)->lower, "as");
    if (says->parent < 0 || (!as && !cc_is_cited_saying(r, says->top))) return says->voice;
    const cc_clause *quotes = &r->clause.item[says->parent];
    int32_t who = cc_is_quoting(r, quotes->head) ? cc_sayer(r, quotes, quotes->head) : CC_NO_TOKEN;
    return who == CC_NO_TOKEN ? says->voice : cc_voice_speak(r, says->voice, who, quotes->head, says->parent);
}

/* "have not said how it started", "refused to say whether it had", "the pictures do not show if": what is left open is
 * told by nobody. */
static bool is_left_open(const cc_reading *r, const cc_clause *c, const cc_clause *says)
{
    static const char *const asks[] = {"how", "when", "where", "why", "what", "who", "whether", "if"};
    int32_t first = r->low[c->top];
    if (!CC_AMONG(cc_at(r, first)->lower, asks) || cc_at(r, c->head)->quote >= 0) return false;
    cc_effect e = (cc_effect)r->lex[says->head]->effect[CC_PART_VERB];
    if (e != CC_EFFECT_SAY && e != CC_EFFECT_REVEAL && e != CC_EFFECT_SUGGEST) return false;
    bool refuses = says->top != says->head && r->lex[says->top]->effect[CC_PART_VERB] == CC_EFFECT_FAIL;
    CC_FOR_CHILDREN(r->s, says->head, k)
        refuses |= cc_main_relation(r, k) == CC_DEP_ADVMOD && k < first &&
                   r->lex[k]->effect[CC_PART_NEGATION] == CC_EFFECT_NOT;
    return refuses;
}

/* `"...," the Post quoted Berg as saying`: the words in marks are Berg's, who is no subject of the verb. */
static bool is_of_quoted(const cc_reading *r, const cc_clause *c, int32_t cue, int32_t sayer)
{
    int32_t quote = cc_at(r, c->head)->quote;
    if (quote < 0 || sayer == CC_NO_TOKEN || !cc_is_quoting(r, cue)) return false;
    int32_t speaker = r->article->quotes.item[quote].speaker_token;
    return speaker >= 0 && speaker != cc_article_token(r, sayer);
}

static cc_voice *voice_of_content(cc_reading *r, cc_clause *c)
{
    const cc_clause *above = &r->clause.item[c->parent];
    int32_t cue = cc_at(r, c->top)->head;
    if (is_left_open(r, c, above)) return above->voice;
    bool reports = cc_is_cue(r, cue) || cc_opens_quotation(r, cue, c->head);
    if (!reports || cc_only_shows(r, above, cue) || cc_is_evidence(r, above)) return above->voice;
    int32_t sayer = cc_sayer(r, above, cue);
    cc_asking asked = cc_asking_of(r, c);
    if (asked == CC_ASKED_ABOUT) return above->voice;
    if (asked == CC_AFFIRMED) return cc_voice_speak(r, r->whole, sayer, cue, c->parent);
    if (is_of_quoted(r, c, cue, sayer)) return above->voice;
    return cc_voice_speak(r, voice_of_quoter(r, above), sayer, cue, c->parent);
}

/* "accused Kim of stealing", "denied stealing", "admitted stealing" */
static bool answers_for_act(const cc_reading *r, int32_t verb)
{
    cc_effect e = (cc_effect)r->lex[verb]->effect[CC_PART_VERB];
    return e == CC_EFFECT_ALLEGE || e == CC_EFFECT_DENY || (e == CC_EFFECT_REVEAL && r->lex[verb]->says_verb);
}

/* "boasted of having built it", "confessed to stealing" */
static bool tells_of_act(const cc_reading *r, const cc_clause *c, int32_t verb)
{
    static const char *const verbs[] = {"boast", "brag", "confess", "admit", "complain", "apologise", "apologize"},
                             *const marks[] = {"of", "to", "about", "for"};
    int32_t mark = cc_marker(r, c->top);
    bool act = cc_at(r, c->top)->xpos == CC_XPOS_VBG || cc_child(r->s, c->top, CC_DEP_AUX) != CC_NO_TOKEN;
    return verb >= 0 && verb + 1 == mark && act && !cc_has_own_subject(r, c->top) &&
           CC_AMONG(cc_at(r, verb)->lemma, verbs) && CC_AMONG(cc_at(r, mark)->lower, marks);
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
    /* ", which Dahl denied" */
    bool of_all = cc_relation(r, c->top) == CC_DEP_ADVCL_RELCL;
    if (of_all) return cc_at(r, c->head)->quote < 0 && cc_has_own_subject(r, c->head);
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
    int32_t who = cc_sayer(r, above, verb);
    return who != CC_NO_TOKEN && who != c->subject && !above->stance.negative && !cc_is_idea(r, who);
}

static bool is_signal(const cc_reading *r, int32_t noun)
{
    static const char *const words[] = {"message", "signal", "sign", "reminder", "indication", "hint"};
    return CC_AMONG(cc_at(r, noun)->lemma, words);
}

/* Words that are said and are no clause, with this one among them: "costs are a tenth higher, he said" where "higher"
 * lacks its verb. CC_NO_TOKEN. */
static int32_t said_around(const cc_reading *r, const cc_clause *c)
{
    int32_t k = c->top;
    while (cc_at(r, k)->head != CC_NO_TOKEN && r->clause_of[cc_at(r, k)->head] < 0) k = cc_at(r, k)->head;
    int32_t cue = cc_at(r, k)->head;
    bool said = k != c->top && cue != CC_NO_TOKEN && cc_main_relation(r, k) == CC_DEP_CCOMP;
    return said && r->clause_of[cue] == c->parent && cc_at(r, cue)->upos == CC_UPOS_VERB && cc_is_cue(r, cue)
               ? k
               : CC_NO_TOKEN;
}

/* "earlier reports that", "the statement that" tell it themselves where nobody is named; rumours, questions, hopes and
 * fears are nobody's words. */
static int32_t named_author(const cc_reading *r, int32_t noun)
{
    int32_t who = cc_author(r, noun);
    if (who != noun) return who;
    switch ((cc_effect)r->lex[noun]->effect[CC_PART_NOUN]) {
    case CC_EFFECT_ALLEGE:
    case CC_EFFECT_SUSPECT:
    case CC_EFFECT_ASK:
    case CC_EFFECT_WANT:
    case CC_EFFECT_BELIEVE: return CC_NO_TOKEN;
    default: return noun;
    }
}

/* "Police said it was true and officials declined to comment": whoever was asked by the outlet and says nothing is told
 * of by the outlet. */
static bool keeps_silent(const cc_reading *r, const cc_clause *c)
{
    static const char *const answers[] = {"comment", "respond", "reply", "answer", "elaborate"}, *const refusals[] = {
                                                                                                     "decline",
                                                                                                     "refuse"};
    if (c->tie != CC_TIE_CONJUNCT || !cc_has_own_subject(r, c->top) || cc_at(r, c->head)->quote >= 0) return false;
    if (CC_AMONG(cc_at(r, c->top)->lemma, refusals)) return CC_AMONG(cc_at(r, c->head)->lemma, answers);
    /* "could not be reached" */
    return c->passive && cc_span_is(cc_at(r, c->head)->lemma, "reach") && cc_child(r->s, c->head, CC_DEP_AUX) >= 0;
}

/* "Police said there was a call, and witnesses reported a shot": behind the comma the outlet tells who says more. */
static bool is_other_report(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    int32_t and = cc_child(r->s, c->top, CC_DEP_CC);
    if (c->tie != CC_TIE_CONJUNCT || above->tie != CC_TIE_CONTENT || above->parent < 0 || and < 1) return false;
    bool reports = r->lex[c->top]->says_verb && cc_has_own_subject(r, c->top) && c->top > above->head;
    return reports && cc_span_is(cc_at(r, and-1)->form, ",") && cc_at(r, c->top)->quote < 0;
}

/* "Police said it was shut, while the Post said it was open", "though he later said": somebody else's report, or
 * another of his, is the outlet's to tell. */
static bool is_set_against(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    static const char *const marks[] = {"while", "whereas", "though", "although"};
    int32_t mark = cc_marker(r, c->top), first = r->low[c->top];
    if (c->tie != CC_TIE_ADVERBIAL || above->tie != CC_TIE_CONTENT || above->parent < 0 || mark == CC_NO_TOKEN)
        return false;
    if (c->top < above->head || first < 1 || !CC_AMONG(cc_at(r, mark)->lower, marks)) return false;
    bool comma = cc_span_is(cc_at(r, first)->form, ",") || cc_span_is(cc_at(r, first - 1)->form, ",");
    bool reports = r->lex[c->top]->says_verb && cc_at(r, c->top)->upos == CC_UPOS_VERB && cc_has_own_subject(r, c->top);
    return comma && reports && r->lex[c->top]->effect[CC_PART_VERB] == CC_EFFECT_SAY && cc_at(r, c->top)->quote < 0;
}

/* "Sources say the name is Berg, and he had debts": he of whom they speak, told by them still: the voice of what they
 * say, or NULL. "Berg said it would close, and he left" is the outlet's. */
static cc_voice *goes_on_about(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    if (c->tie != CC_TIE_CONJUNCT || c->subject < 0 || c->head < above->head || !cc_is_cue(r, above->head)) return NULL;
    if (cc_at(r, c->subject)->xpos != CC_XPOS_PRP || cc_at(r, c->head)->quote >= 0 || r->lex[c->head]->says_verb)
        return NULL;
    int32_t who = cc_entity_at(r, c->subject);
    if (who < 0 || above->subject < 0 || cc_entity_at(r, above->subject) == who) return NULL;
    for (const cc_clause *k = above + 1; k < c; k++)
        if (k->parent == (int32_t)(above - r->clause.item) && k->tie == CC_TIE_CONTENT && k->subject >= 0 &&
            (cc_entity_at(r, k->subject) == who || cc_entity_at(r, k->head) == who))
            return k->voice;
    return NULL;
}

/* "Berg, |who was ill|, told his aides to wait": what describes the one who speaks is told by whoever tells of him. */
static bool describes_speaker(const cc_reading *r, const cc_clause *c, const cc_voice *voice)
{
    if (voice == NULL || voice->by.token < (int32_t)r->s->first || c->parent < 0) return false;
    int32_t speaker = voice->by.token - (int32_t)r->s->first, above = r->clause.item[c->parent].top;
    if (speaker >= (int32_t)r->s->count) return false;
    for (int32_t t = cc_at(r, c->top)->head; t != CC_NO_TOKEN && t != above; t = cc_at(r, t)->head)
        if (t == speaker) return true;
    return false;
}

cc_voice *cc_voice_inherited(cc_reading *r, cc_clause *c)
{
    /* what the source says besides is its own: "according to the club, which said that he was hurt" */
    bool nested = c->parent >= 0 && describes_source(r, r->clause.item[c->parent].top);
    if (describes_source(r, c->top) && !nested) return NULL;
    if (keeps_silent(r, c)) return r->whole;
    if (is_added_denial(r, c)) return r->whole;
    if (c->parent < 0) return r->whole;
    cc_clause *above = &r->clause.item[c->parent];
    int32_t head = cc_at(r, c->top)->head;
    if (is_said_beside(r, c, above)) {
        c->tie = CC_TIE_CONTENT;
        return voice_of_content(r, c);
    }
    cc_voice *still = goes_on_about(r, c, above);
    if (still != NULL) return still;
    if (is_other_report(r, c, above) || is_set_against(r, c, above)) return r->clause.item[above->parent].voice;
    if (cc_reports_himself(r, c, above->voice)) return above->voice->outer;
    int32_t said = said_around(r, c);
    if (said != CC_NO_TOKEN) {
        int32_t cue = cc_at(r, said)->head;
        return cc_voice_speak(r, above->voice, cc_sayer(r, above, cue), cue, c->parent);
    }
    if ((c->tie == CC_TIE_XCOMP || c->tie == CC_TIE_PURPOSE || c->tie == CC_TIE_CONTENT) && asks_of_others(r, c, above))
        return cc_voice_speak(r, above->voice, cc_sayer(r, above, head), head, c->parent);
    switch (c->tie) {
    case CC_TIE_CONTENT: return voice_of_content(r, c);
    case CC_TIE_XCOMP: /* "accused Kim of stealing", "described Kim as having" */
        if (cc_span_is(r->lex[head]->verb_class, "describe"))
            return cc_voice_speak(r, above->voice, cc_sayer(r, above, head), head, c->parent);
        return answers_for_act(r, head) ? voice_of_content(r, c) : above->voice;
    case CC_TIE_NOUN_CONTENT:
    case CC_TIE_INFINITIVE:
        if (cc_is_evidence(r, c)) return above->voice;
        /* "calls for them to meet": whoever called */
        if (c->tie == CC_TIE_INFINITIVE && asks_somebody(r, c, head))
            return cc_voice_speak(r, above->voice, cc_caller(r, head), head, -1);
        /* "is a reminder that": what something is said to be speaks for nobody */
        if (!cc_is_noun_cue(r, head) || r->clause_of[head] >= 0) return above->voice;
        /* "not enough evidence to go on": no words that somebody's content could stand in */
        if (c->tie == CC_TIE_INFINITIVE && cc_author(r, head) == head) return above->voice;
        /* "sends a message that": what something shows, not what somebody says */
        if (cc_author(r, head) == head && is_signal(r, head)) return above->voice;
        /* "there are no reports that he is dead", "had no idea that": nothing and nobody says so */
        static const char *const hints[] = {"idea", "clue", "inkling", "sign"};
        if (is_none(r, head) && (cc_author(r, head) == head || CC_AMONG(cc_at(r, head)->lemma, hints)))
            return above->voice;
        /* "the suggestion that it closed is false": whoever says that it is false */
        if (cc_main_relation(r, head) == CC_DEP_NSUBJ && cc_is_denied(r, head)) return above->voice;
        /* "the firm rejects Dahl's claim that": the denial is the firm's */
        if (cc_main_relation(r, head) == CC_DEP_OBJ && cc_is_denied(r, head) &&
            r->clause_of[cc_at(r, head)->head] == c->parent)
            return cc_voice_speak(r, above->voice, cc_sayer(r, above, cc_at(r, head)->head), cc_at(r, head)->head,
                                  c->parent);
        /* "there is no doubt that": nobody's doubt speaks */
        if (cc_author(r, head) == head && r->lex[head]->effect[CC_PART_NOUN] == CC_EFFECT_DOUBT) return above->voice;
        return cc_voice_speak(r, above->voice, named_author(r, head), head, -1);
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
        if (cc_is_aside(r, c, above->voice)) return NULL;
        return describes_speaker(r, c, above->voice) ? above->voice->outer : above->voice;
    case CC_TIE_PARTICIPLE:
        if (cc_is_aside(r, c, above->voice)) return NULL;
        return describes_speaker(r, c, above->voice) ? above->voice->outer : above->voice;
    case CC_TIE_ADVERBIAL: return tells_of_act(r, c, head) ? voice_of_content(r, c) : above->voice;
    default: return above->voice;
    }
}
