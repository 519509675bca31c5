/* Who speaks: from a reporting word to the words that name the speaker. */
#include "mention/quote_speaking.h"

/* With its auxiliary: of the subject alone the tree is not sure ("called" for "was called"). */
static bool is_passive(const cc_sentence *s, int32_t verb)
{
    if (cc_child_exact(s, verb, CC_DEP_AUX_PASS) != CC_NO_TOKEN) return true;
    return cc_child_exact(s, verb, CC_DEP_NSUBJ_PASS) != CC_NO_TOKEN && cc_child(s, verb, CC_DEP_AUX) != CC_NO_TOKEN;
}

static bool has_case(const cc_sentence *s, int32_t token, const char *word)
{
    CC_FOR_CHILDREN(s, token, c)
        if (cc_deprel_main(local(s, c)->deprel) == CC_DEP_CASE && cc_span_is(local(s, c)->lower, word)) return true;
    return false;
}

/* The logical subject of a passive: "by officials". */
static int32_t agent_of(const cc_sentence *s, int32_t verb)
{
    int32_t agent = cc_child_exact(s, verb, CC_DEP_OBL_AGENT);
    if (agent != CC_NO_TOKEN) return agent;
    CC_FOR_CHILDREN(s, verb, c)
        if (cc_deprel_main(local(s, c)->deprel) == CC_DEP_OBL && has_case(s, c, "by")) return c;
    return CC_NO_TOKEN;
}

/* "threatened the president, stating": what the tree takes for the participle's subject is the
 * object of a reporting verb right before it. */
static bool is_object_above(const cc_quote_work *w, const cc_sentence *s, int32_t verb, int32_t subject)
{
    int32_t above = local(s, verb)->head, first = w->low[s->first + (uint32_t)subject] - (int32_t)s->first;
    if (local(s, verb)->xpos != CC_XPOS_VBG || above == CC_NO_TOKEN || first == 0 || above != first - 1) return false;
    const cc_reporting *row = row_of(w, s, above);
    return row != NULL && row->takes & CC_TAKES_DIRECT && cc_child(s, verb, CC_DEP_AUX) == CC_NO_TOKEN;
}

static int32_t subject_of(const cc_quote_work *w, const cc_sentence *s, int32_t verb)
{
    if (is_passive(s, verb)) return agent_of(s, verb);
    int32_t subject = cc_child(s, verb, CC_DEP_NSUBJ);
    return subject != CC_NO_TOKEN && is_object_above(w, s, verb, subject)
               ? cc_child(s, local(s, verb)->head, CC_DEP_NSUBJ)
               : subject;
}

/* "X said that Y would come, adding that ...": the act behind the comma is that of whoever is
 * reported to say the rest, not of those in the clause. */
static int32_t speaker_above(const cc_quote_work *w, const cc_sentence *s, int32_t verb)
{
    if (local(s, verb)->xpos != CC_XPOS_VBG) return CC_NO_TOKEN;
    int32_t first = w->low[s->first + (uint32_t)verb] - (int32_t)s->first;
    if (!cc_span_is(local(s, first)->form, ",") && (first == 0 || !cc_span_is(local(s, first - 1)->form, ",")))
        return CC_NO_TOKEN;
    for (int32_t at = local(s, verb)->head, steps = 0; at != CC_NO_TOKEN && steps < 8;
         at = local(s, at)->head, steps++) {
        const cc_reporting *row = row_of(w, s, at);
        int32_t cited = cc_quote_cited(w, s, at);
        if (cited != CC_NO_TOKEN) return cited;
        if (row == NULL || !(row->takes & CC_TAKES_THAT) || is_passive(s, at)) continue;
        int32_t subject = cc_child(s, at, CC_DEP_NSUBJ);
        if (subject != CC_NO_TOKEN && is_outside(w, s, verb, subject)) return subject;
    }
    return CC_NO_TOKEN;
}

/* A clause that only says when or why: "after he spoke". */
static bool is_aside(const cc_sentence *s, int32_t clause)
{
    static const char *const words[] = {"after",   "before", "when",     "as",    "while",
                                        "because", "since",  "although", "though"};
    if (cc_deprel_main(local(s, clause)->deprel) != CC_DEP_ADVCL) return false;
    CC_FOR_CHILDREN(s, clause, c) {
        cc_deprel d = cc_deprel_main(local(s, c)->deprel);
        if (d != CC_DEP_MARK && d != CC_DEP_ADVMOD) continue;
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            if (cc_span_is(local(s, c)->lower, words[i])) return true;
    }
    return false;
}

/* "Reuters quoted X as saying", "X was quoted as saying": not the medium. */
static int32_t quoted_person(const cc_sentence *s, int32_t quote)
{
    int32_t subject = cc_child(s, quote, CC_DEP_NSUBJ);
    return is_passive(s, quote) ? subject : cc_child(s, quote, CC_DEP_OBJ);
}

/* "He dashed hopes that a deal might be reached, saying": not the deal, in a clause of what he did. */
static bool is_thing_within(const cc_sentence *s, int32_t verb, int32_t clause, int32_t subject)
{
    cc_deprel rel = cc_deprel_main(local(s, clause)->deprel);
    return local(s, verb)->xpos == CC_XPOS_VBG && local(s, subject)->upos == CC_UPOS_NOUN &&
           (rel == CC_DEP_CCOMP || rel == CC_DEP_ACL);
}

/* A verb without a subject of its own takes that of the verb it hangs on, or the noun it
 * modifies: "X smiled and said", "X, speaking in Paris, said", "X, adding that", "a man
 * claiming". At most as many steps as the tree is deep. */
static int32_t inherited_subject(const cc_quote_work *w, const cc_sentence *s, int32_t verb)
{
    for (int32_t at = verb, steps = 0; steps < 12; steps++) {
        const cc_token *t = local(s, at);
        if (t->head == CC_NO_TOKEN) return CC_NO_TOKEN;
        cc_deprel rel = cc_deprel_main(t->deprel);
        if (rel == CC_DEP_ACL && t->deprel != CC_DEP_ACL_RELCL)
            return t->xpos == CC_XPOS_VBG || t->xpos == CC_XPOS_VB ? t->head : CC_NO_TOKEN;
        if (t->deprel == CC_DEP_ACL_RELCL) return t->head;
        at = t->head;
        int32_t cited = at < verb ? cc_quote_cited(w, s, at) : CC_NO_TOKEN;
        if (cited != CC_NO_TOKEN) return cited;
        if (at < verb && cc_span_is(local(s, at)->lemma, "quote")) return quoted_person(s, at);
        /* "He tried to say", "urged them to say": of an object that is asked the object speaks. */
        if (rel == CC_DEP_XCOMP && t->xpos != CC_XPOS_VBG) {
            int32_t object = cc_child(s, at, CC_DEP_OBJ);
            if (object != CC_NO_TOKEN && object < verb) return object;
        }
        if (is_passive(s, at)) {
            int32_t subject = cc_child(s, at, CC_DEP_NSUBJ);
            if (subject != CC_NO_TOKEN && is_thing_within(s, verb, at, subject)) continue;
            if (subject != CC_NO_TOKEN)
                return rel == CC_DEP_XCOMP || rel == CC_DEP_ADVCL || rel == CC_DEP_CONJ ? subject : CC_NO_TOKEN;
        }
        int32_t subject = cc_child(s, at, CC_DEP_NSUBJ);
        bool passed_over = local(s, verb)->xpos == CC_XPOS_VBG && rel != CC_DEP_XCOMP && is_aside(s, at) && at < verb;
        if (subject != CC_NO_TOKEN && is_outside(w, s, verb, subject) && !passed_over) return subject;
    }
    return CC_NO_TOKEN;
}

static bool is_talk(const cc_quote_work *w, const cc_sentence *s, int32_t noun)
{
    const cc_token *t = local(s, noun);
    return t->upos == CC_UPOS_NOUN && cc_reporting_noun(&w->lexicon->reporting, t->lemma) != NULL;
}

/* "a letter to the firm of West Oslo that said": the letter, not whom it was sent to, nor a name inside that. */
static int32_t message_above(const cc_quote_work *w, const cc_sentence *s, int32_t noun)
{
    bool sent = false;
    for (int32_t at = noun, steps = 0; steps < 3; steps++) {
        int32_t above = local(s, at)->head;
        if (above == CC_NO_TOKEN || above > at || cc_deprel_main(local(s, at)->deprel) != CC_DEP_NMOD) return noun;
        sent |= has_case(s, at, "to");
        if (sent && is_talk(w, s, above)) return above;
        at = above;
    }
    return noun;
}

/* "who said": the noun that the relative clause hangs on. */
static int32_t antecedent(const cc_quote_work *w, const cc_sentence *s, int32_t verb, int32_t subject)
{
    const cc_token *t = local(s, subject);
    if (t->xpos != CC_XPOS_WP && t->xpos != CC_XPOS_WDT && !cc_span_is(t->lower, "that")) return subject;
    /* "lawmakers, including Smith, who said": the nearest name, wherever the tree hangs the clause. */
    int32_t near = subject - 1;
    if (near > 0 && cc_span_is(local(s, near)->form, ",")) near--;
    if (near >= 0 && cc_span_is(t->lower, "who") && local(s, near)->upos == CC_UPOS_PROPN) {
        while (local(s, near)->head != CC_NO_TOKEN &&
               (cc_deprel_main(local(s, near)->deprel) == CC_DEP_FLAT || local(s, near)->deprel == CC_DEP_COMPOUND))
            near = local(s, near)->head;
        if (near < subject) return near;
    }
    for (int32_t at = verb, steps = 0; steps < 8 && at != CC_NO_TOKEN; at = local(s, at)->head, steps++)
        if (local(s, at)->deprel == CC_DEP_ACL_RELCL) {
            bool person = cc_span_is(t->lower, "who");
            return person ? local(s, at)->head : message_above(w, s, local(s, at)->head);
        }
    return subject;
}

static bool belongs_to_name(cc_deprel d)
{
    switch (cc_deprel_main(d)) {
    case CC_DEP_ACL:
    case CC_DEP_PARATAXIS:
    case CC_DEP_ADVCL:
    case CC_DEP_PUNCT:
    case CC_DEP_CCOMP:
    case CC_DEP_DISCOURSE:
    case CC_DEP_NSUBJ:
    case CC_DEP_COP:
    case CC_DEP_AUX:
    case CC_DEP_ADVMOD:
    case CC_DEP_DISLOCATED:
    case CC_DEP_VOCATIVE: return false;
    default: return true;
    }
}

/* The words round the head without its clauses: unbroken, within one side of the cue. */
static cc_tokens words_round(const cc_quote_work *w, int32_t head, int32_t cue)
{
    const cc_sentence *s = cc_quote_sentence(w, head);
    int32_t base = (int32_t)s->first, first = head, last = head, mark = w->mark_of[head];
    CC_FOR_CHILDREN(s, head - base, c) {
        int32_t low = w->low[base + c];
        if (base + c < head && low < first && belongs_to_name(local(s, c)->deprel) &&
            local(s, c)->deprel != CC_DEP_CASE)
            first = low;
    }
    CC_FOR_CHILDREN(s, head - base, c) {
        int32_t low = w->low[base + c], high = w->high[base + c];
        if (base + c < head) continue;
        if (cc_deprel_main(local(s, c)->deprel) == CC_DEP_PUNCT) continue;
        if (!belongs_to_name(local(s, c)->deprel) || low > last + 2) break;
        if (high > last) last = high;
    }
    if (cue > head && last >= cue) last = head;
    if (cue >= 0 && cue < head && first <= cue) first = cue + 1;
    while (first < head && (w->mark_of[first] != mark || cc_quote_token(w, first)->upos == CC_UPOS_ADP ||
                            cc_quote_token(w, first)->upos == CC_UPOS_PUNCT))
        first++;
    while (last > head && (w->mark_of[last] != mark || cc_quote_token(w, last)->upos == CC_UPOS_PUNCT ||
                           cc_quote_token(w, last)->xpos == CC_XPOS_POS))
        last--;
    /* A name is whole, wherever the tree hung its second word. */
    int32_t end = base + (int32_t)s->count;
    while (last == head && last + 1 < end && last + 1 != cue && cc_quote_token(w, head)->upos == CC_UPOS_PROPN &&
           cc_quote_token(w, last + 1)->name >= 0 && cc_quote_token(w, last + 1)->name == cc_quote_token(w, head)->name)
        head = ++last;
    return (cc_tokens){(uint32_t)first, (uint32_t)last + 1};
}

/* "the ministry's statement read": the ministry. */
static int32_t author_of(const cc_quote_work *w, const cc_sentence *s, int32_t noun)
{
    const cc_token *t = local(s, noun);
    const cc_reporting *row = t->upos == CC_UPOS_NOUN ? cc_reporting_noun(&w->lexicon->reporting, t->lemma) : NULL;
    if (row == NULL || row->kind != CC_REPORT_SAY) return CC_NO_TOKEN;
    return cc_child_exact(s, noun, CC_DEP_NMOD_POSS);
}

/* "Mr Smith" where the tree takes "Mr" for the head: the name. */
static int32_t behind_honorific(const cc_quote_work *w, int32_t head)
{
    const cc_sentence *s = cc_quote_sentence(w, head);
    bool honorific = (cc_quote_word_class(w, cc_quote_token(w, head)->lower) & CC_QUOTE_HONORIFIC) != 0;
    if (!honorific || head + 1 >= (int32_t)(s->first + s->count)) return head;
    return cc_quote_token(w, head + 1)->upos == CC_UPOS_PROPN ? head + 1 : head;
}

void cc_quote_speaker_set(const cc_quote_work *w, cc_cue *cue, int32_t head)
{
    if (head >= 0) head = behind_honorific(w, head);
    cue->speaker = cue->speaker_means = head;
    if (head < 0) return;
    cue->speaker_at = words_round(w, head, cue->token);
    const cc_sentence *s = cc_quote_sentence(w, head);
    int32_t author = author_of(w, s, head - (int32_t)s->first);
    if (author == CC_NO_TOKEN) author = cc_quote_office_of(w, s, head - (int32_t)s->first);
    if (author != CC_NO_TOKEN) cue->speaker_means = (int32_t)s->first + author;
}

/* "footage of Trump saying": a participle right behind the noun of a preposition takes it, whatever
 * the tree says; the object of a verb does not ("warned the minister, saying" without its comma). */
static int32_t noun_before_participle(const cc_quote_work *w, const cc_sentence *s, int32_t verb)
{
    if (verb == 0 || local(s, verb)->xpos != CC_XPOS_VBG || !is_nominal(local(s, verb - 1))) return CC_NO_TOKEN;
    if (cc_child(s, verb, CC_DEP_AUX) != CC_NO_TOKEN) return CC_NO_TOKEN;
    int32_t noun = verb - 1;
    while (local(s, noun)->head != CC_NO_TOKEN &&
           (cc_deprel_main(local(s, noun)->deprel) == CC_DEP_FLAT || local(s, noun)->deprel == CC_DEP_COMPOUND))
        noun = local(s, noun)->head;
    /* "in an interview with CNN saying": neither the medium nor the talk. */
    int32_t above = local(s, noun)->head;
    if (is_talk(w, s, noun) || (above != CC_NO_TOKEN && is_talk(w, s, above))) return CC_NO_TOKEN;
    cc_deprel d = cc_deprel_main(local(s, noun)->deprel);
    return d == CC_DEP_OBJ || d == CC_DEP_IOBJ || local(s, noun)->deprel == CC_DEP_OBL_UNMARKED ||
                   local(s, noun)->deprel == CC_DEP_NMOD_UNMARKED
               ? CC_NO_TOKEN
               : verb - 1;
}

/* "a letter that says", "a statement saying": whoever issued it speaks, if the sentence tells. */
static int32_t issuer(const cc_quote_work *w, const cc_sentence *s, int32_t noun)
{
    const cc_token *t = local(s, noun);
    if (t->upos != CC_UPOS_NOUN || cc_reporting_noun(&w->lexicon->reporting, t->lemma) == NULL) return noun;
    if (t->head == CC_NO_TOKEN) return noun;
    bool inside = cc_deprel_main(t->deprel) == CC_DEP_OBL && has_case(s, noun, "in"); /* "wrote in a letter that" */
    if (cc_deprel_main(t->deprel) != CC_DEP_OBJ && !inside) return noun;
    int32_t subject = cc_child(s, t->head, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN && cc_deprel_main(local(s, t->head)->deprel) == CC_DEP_CONJ)
        subject = cc_child(s, local(s, t->head)->head, CC_DEP_NSUBJ);
    return subject == CC_NO_TOKEN || is_passive(s, t->head) ? noun : subject;
}

void cc_quote_speaker_climb(const cc_quote_work *w, cc_cue *cue)
{
    const cc_sentence *s = cc_quote_sentence(w, cue->token);
    int32_t subject = inherited_subject(w, s, cue->token - (int32_t)s->first);
    cc_quote_speaker_set(w, cue, subject == CC_NO_TOKEN ? -1 : (int32_t)s->first + subject);
}

void cc_quote_speaker_find(const cc_quote_work *w, cc_cue *cue)
{
    const cc_sentence *s = cc_quote_sentence(w, cue->token);
    int32_t base = (int32_t)s->first, verb = cue->token - base;
    cue->passive = is_passive(s, verb);
    int32_t subject = subject_of(w, s, verb);
    if (subject != CC_NO_TOKEN && !is_outside(w, s, verb, subject)) subject = CC_NO_TOKEN;
    int32_t between = cue->passive ? CC_NO_TOKEN : cc_quote_subject_in_parenthesis(w, s, verb);
    if (between != CC_NO_TOKEN && (subject < w->low[base + between] - base || subject > verb)) subject = between;
    if (subject == CC_NO_TOKEN && !cue->passive) {
        subject = cc_quote_subject_behind(w, s, verb);
        if (subject == CC_NO_TOKEN) subject = speaker_above(w, s, verb);
        if (subject == CC_NO_TOKEN) subject = noun_before_participle(w, s, verb);
        if (subject == CC_NO_TOKEN) subject = inherited_subject(w, s, verb);
        if (subject == CC_NO_TOKEN) subject = cc_quote_subject_by_words(w, s, verb);
        if (subject == CC_NO_TOKEN) subject = cc_quote_speaker_before(w, s, verb);
        if (subject != CC_NO_TOKEN) subject = issuer(w, s, subject);
    }
    if (subject == CC_NO_TOKEN || cc_deprel_main(local(s, subject)->deprel) == CC_DEP_EXPL) {
        cc_quote_speaker_set(w, cue, -1);
        return;
    }
    cc_quote_speaker_set(w, cue, base + subject);
    int32_t means = antecedent(w, s, verb, subject);
    if (means == subject) return;
    int32_t by = issuer(w, s, means);
    if (by != means) cc_quote_speaker_set(w, cue, base + by);
    cue->speaker_means = base + by;
}
