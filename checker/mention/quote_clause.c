/* The clauses that a reporting verb reports.
 *
 * Four shapes carry them (EXTRACTION, rule 9): the content hangs on the verb, stands before
 * it, is its parataxis, or the verb is a parataxis within the content. Where the tree is
 * seldom right the words decide. */
#include "mention/quote_reading.h"

/* Append [first, last] (article numbers) without punctuation at its ends. */
void cc_quote_add_piece(reading *r, int32_t first, int32_t last)
{
    while (first <= last && is_punct(cc_quote_token(r->w, first))) first++;
    while (first <= last && is_punct(cc_quote_token(r->w, last))) last--;
    cc_cue *c = r->cue;
    if (first > last || c->pieces == CC_CUE_PIECES) return;
    c->content[c->pieces++] = (cc_tokens){(uint32_t)first, (uint32_t)last + 1};
}

void cc_quote_add_subtree(reading *r, int32_t i)
{
    cc_quote_add_piece(r, low(r, i), high(r, i));
}

/* The subtree of `whole` without that of `hole`: two pieces where the hole is in the middle. */
void cc_quote_add_around(reading *r, int32_t whole, int32_t hole)
{
    int32_t first = low(r, whole), last = high(r, whole), from = low(r, hole), to = high(r, hole);
    if (from > first) cc_quote_add_piece(r, first, from - 1);
    if (to < last) cc_quote_add_piece(r, to + 1, last);
}

/* --- clauses --------------------------------------------------------------- */

static bool has_subject(const reading *r, int32_t i)
{
    return cc_child(r->s, i, CC_DEP_NSUBJ) != CC_NO_TOKEN || cc_child(r->s, i, CC_DEP_CSUBJ) != CC_NO_TOKEN;
}

int32_t cc_quote_marker(const reading *r, int32_t clause, const char *word)
{
    CC_FOR_CHILDREN(r->s, clause, c)
        if (cc_deprel_main(at(r, c)->deprel) == CC_DEP_MARK && cc_span_is(at(r, c)->lower, word)) return c;
    return CC_NO_TOKEN;
}

static bool is_question(const reading *r, int32_t clause)
{
    const cc_token *first = cc_quote_token(r->w, low(r, clause));
    return cc_span_is(first->lower, "if") || cc_span_is(first->lower, "whether") || first->xpos == CC_XPOS_WRB ||
           first->xpos == CC_XPOS_WP || first->xpos == CC_XPOS_WDT;
}

/* The reporter goes on behind a semicolon, but not within marks. */
int32_t cc_quote_before_semicolon(const reading *r, int32_t first, int32_t last)
{
    for (int32_t i = first; i <= last; i++)
        if (cc_span_is(cc_quote_token(r->w, i)->form, ";") && r->w->mark_of[i] == r->w->mark_of[r->cue->token])
            return i - 1;
    return last;
}

/* "told the crowd he was sure": the tree may take the clause for a relative one of those who listen;
 * but it has a subject and nothing that stands for them. */
static int32_t clause_of_listener(const reading *r)
{
    int32_t listener = cc_child(r->s, r->verb, CC_DEP_OBJ);
    if (listener == CC_NO_TOKEN || listener < r->verb || !(r->row->takes & CC_TAKES_PERSON)) return CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, listener, c) {
        int32_t subject = cc_child(r->s, c, CC_DEP_NSUBJ);
        if (cc_deprel_main(at(r, c)->deprel) != CC_DEP_ACL || subject == CC_NO_TOKEN) continue;
        uint8_t x = cc_quote_token(r->w, low(r, c))->xpos;
        if (x != CC_XPOS_WP && x != CC_XPOS_WDT && x != CC_XPOS_WRB && x != CC_XPOS_IN) return c;
    }
    return CC_NO_TOKEN;
}

/* Of several complements the first behind the verb: the tree may take an introduction for another. */
static int32_t complement_of(const reading *r)
{
    int32_t clause = CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, r->verb, c) {
        if (cc_deprel_main(at(r, c)->deprel) != CC_DEP_CCOMP) continue;
        clause = c;
        if (c > r->verb) return c;
    }
    return clause == CC_NO_TOKEN ? clause_of_listener(r) : clause;
}

/* "tweeted in the morning hours that ...": the parser may hang the clause on a word between, or
 * take it for something else than a complement. The part of the verb's tree that "that" opens. */
static int32_t distant_clause(const reading *r)
{
    for (int32_t i = r->verb + 1; i < (int32_t)r->s->count && i < r->verb + 12; i++) {
        const cc_token *t = at(r, i);
        if (t->upos == CC_UPOS_VERB) return CC_NO_TOKEN;
        if (!cc_span_is(t->lower, "that") || cc_deprel_main(t->deprel) != CC_DEP_MARK) continue;
        int32_t clause = t->head;
        for (int steps = 0; steps < 4 && clause != CC_NO_TOKEN; steps++, clause = at(r, clause)->head) {
            int32_t above = at(r, clause)->head;
            /* "responded to the claim that": the noun's own. */
            if (above != CC_NO_TOKEN && above != r->verb &&
                cc_reporting_noun(&r->w->lexicon->reporting, at(r, above)->lemma) != NULL)
                return CC_NO_TOKEN;
            if (above == r->verb || (above > r->verb && above < i)) return clause > i ? clause : CC_NO_TOKEN;
        }
        return CC_NO_TOKEN;
    }
    return CC_NO_TOKEN;
}

/* Where the clause ends: before ", adding that ...", which is the speaker's next act. */
static int32_t before_participle(const reading *r, int32_t clause)
{
    int32_t last = high(r, clause);
    CC_FOR_CHILDREN(r->s, clause, c) {
        const cc_token *t = at(r, c);
        int32_t first = low(r, c) - r->base;
        if (c < clause || t->xpos != CC_XPOS_VBG || cc_deprel_main(t->deprel) != CC_DEP_ADVCL || first == 0) continue;
        const cc_reporting *row = cc_reporting_verb(&r->w->lexicon->reporting, t->lemma, CC_LIT(""));
        if (cc_span_is(at(r, first)->form, ",")) first++;
        if (row == NULL || !(row->takes & CC_TAKES_DIRECT) || !cc_span_is(at(r, first - 1)->form, ",")) continue;
        return r->base + first - 1;
    }
    return last;
}

/* "says the man nicknamed Bob is ill": the tree may take the clause's subject for an object of
 * the verb. Where nobody is told anything, both are one clause. */
static int32_t clause_start(const reading *r, int32_t clause)
{
    int32_t start = low(r, clause), object = cc_child(r->s, r->verb, CC_DEP_OBJ);
    if (object == CC_NO_TOKEN || r->row->takes & CC_TAKES_PERSON || object < r->verb || r->base + object > start)
        return start;
    return low(r, object);
}

/* Only a comma, a closing mark or a conjunction stand between. */
static bool follows(const reading *r, int32_t last, int32_t c)
{
    int32_t first = low(r, c), gap = 0;
    for (int32_t i = last + 1; i < first; i++)
        if (!is_punct(cc_quote_token(r->w, i))) gap++;
    return first <= last + 3 && gap == 0;
}

static bool is_after_comma(const reading *r, int32_t c)
{
    for (int32_t i = low(r, c) - r->base; i > 0 && i < c; i--) {
        if (cc_span_is(at(r, i)->form, ",") || cc_span_is(at(r, i - 1)->form, ",")) return true;
        if (!is_punct(at(r, i))) break;
    }
    return false;
}

static bool reports(const reading *r, int32_t c)
{
    return cc_reporting_verb(&r->w->lexicon->reporting, at(r, c)->lemma, CC_LIT("")) != NULL;
}

/* "she added that it came after he said on Friday that": a reporting verb between, with no clause of its
 * own, has the better right. */
static bool is_of_another(const reading *r, int32_t clause, int32_t c)
{
    for (int32_t i = low(r, clause) - r->base; i < low(r, c) - r->base; i++) {
        if (at(r, i)->upos != CC_UPOS_VERB || !has_subject(r, i) || cc_child(r->s, i, CC_DEP_CCOMP) != CC_NO_TOKEN)
            continue;
        const cc_reporting *row = cc_reporting_verb(&r->w->lexicon->reporting, at(r, i)->lemma, CC_LIT(""));
        if (row != NULL && row->takes & CC_TAKES_THAT && row->takes & CC_TAKES_DIRECT) return true;
    }
    return false;
}

/* A clause that the tree puts beside the reporting verb and that is still what was said: "he was ill
 * and that he would rest", "he was ill and it was late" without a comma, "he was ill but will come". */
static bool goes_on(const reading *r, int32_t c)
{
    const cc_token *t = at(r, c);
    if (cc_deprel_main(t->deprel) == CC_DEP_CCOMP) return !(reports(r, c) && has_subject(r, c) && is_after_comma(r, c));
    if (cc_deprel_main(t->deprel) != CC_DEP_CONJ) return false;
    if (cc_quote_marker(r, c, "that") != CC_NO_TOKEN) return true;
    if (has_subject(r, c)) return !reports(r, c) && !is_after_comma(r, c);
    return at(r, r->verb)->xpos == CC_XPOS_VBD && t->xpos == CC_XPOS_VB && cc_child(r->s, c, CC_DEP_AUX) != CC_NO_TOKEN;
}

static int32_t clause_end(const reading *r, int32_t clause)
{
    int32_t last = before_participle(r, clause);
    if (last != high(r, clause)) return last;
    CC_FOR_CHILDREN(r->s, r->verb, c)
        if (c > clause && follows(r, last, c) && goes_on(r, c) && !is_of_another(r, clause, c)) last = high(r, c);
    return last;
}

/* The clause that hangs on the verb: ccomp, or a parataxis after it with a subject of its own. */
bool cc_quote_read_clause(reading *r)
{
    int32_t clause = complement_of(r);
    if (clause == CC_NO_TOKEN)
        CC_FOR_CHILDREN(r->s, r->verb, c)
            if (cc_deprel_main(at(r, c)->deprel) == CC_DEP_PARATAXIS && has_subject(r, c) && c > r->verb) clause = c;
    if (clause == CC_NO_TOKEN) clause = distant_clause(r);
    if (clause == CC_NO_TOKEN) return false;
    int32_t first = clause_start(r, clause);
    cc_quote_add_piece(r, first, cc_quote_before_semicolon(r, first, clause_end(r, clause)));
    r->cue->asked = r->row->kind == CC_REPORT_ASK && is_question(r, clause);
    return r->cue->pieces > 0;
}

/* The verb is set into what it reports: "It will, he said, rain", "as he put it". Only with a
 * subject and without an object: otherwise it is a clause beside another. */
bool cc_quote_read_around(reading *r)
{
    const cc_token *v = at(r, r->verb);
    cc_deprel rel = cc_deprel_main(v->deprel);
    if (v->head == CC_NO_TOKEN || r->cue->speaker < 0) return false;
    if (rel == CC_DEP_ADVCL && cc_quote_marker(r, r->verb, "as") == CC_NO_TOKEN) return false;
    if (rel != CC_DEP_PARATAXIS && rel != CC_DEP_ADVCL) return false;
    if (cc_child(r->s, r->verb, CC_DEP_OBJ) != CC_NO_TOKEN && !(r->row->takes & CC_TAKES_PERSON)) return false;
    if (cc_child(r->s, r->verb, CC_DEP_XCOMP) != CC_NO_TOKEN) return false;
    if (v->xpos == CC_XPOS_VBG && rel == CC_DEP_ADVCL) return false; /* "quoted him as saying" */
    cc_quote_add_around(r, v->head, r->verb);
    return r->cue->pieces > 0;
}

/* --- ", X said," ---- read from the words: the tree seldom gets it right ------------ */

/* A comma, or the closing mark behind one. */
static bool is_comma(const reading *r, int32_t i)
{
    if (i < 1 || i >= (int32_t)r->s->count) return false;
    if (cc_span_is(at(r, i)->form, ",")) return true;
    return is_punct(at(r, i)) && cc_span_is(at(r, i - 1)->form, ",") &&
           r->w->mark_of[r->s->first + (uint32_t)i - 1] >= 0;
}

/* The end of the parenthesis behind its verb: a comma or the sentence's end with nothing but
 * adverbial words between ("said in a statement on Friday"). */
static int32_t parenthesis_end(const reading *r, int32_t from)
{
    int32_t count = (int32_t)r->s->count;
    for (int32_t i = from; i < count && i < from + 14; i++) {
        const cc_token *t = at(r, i);
        if (cc_span_is(t->form, ",") || cc_span_is(t->form, ";") || t->xpos == CC_XPOS_PERIOD) return i;
        if (t->upos == CC_UPOS_VERB || t->upos == CC_UPOS_AUX || t->upos == CC_UPOS_SCONJ || cc_span_is(t->form, ":"))
            return CC_NO_TOKEN;
        if (r->w->mark_of[r->s->first + (uint32_t)i] >= 0) return CC_NO_TOKEN;
        if (i + 1 == count) return count;
    }
    return CC_NO_TOKEN;
}

static bool has_verb(const reading *r, int32_t first, int32_t last)
{
    for (int32_t i = first; i < last; i++)
        if (at(r, i)->upos == CC_UPOS_VERB || at(r, i)->upos == CC_UPOS_AUX) return true;
    return false;
}

/* "When he left, she said": an introduction, and no clause that anybody reports. */
static bool is_introduction(const reading *r, int32_t first, int32_t last)
{
    const cc_token *t = at(r, first);
    for (int32_t i = first; i < last; i++)
        if (cc_span_is(at(r, i)->form, ",")) return false;
    if (t->upos == CC_UPOS_SCONJ || t->xpos == CC_XPOS_WRB || t->xpos == CC_XPOS_VBN || t->xpos == CC_XPOS_VBG)
        return true;
    if (t->upos != CC_UPOS_ADP) return false;
    for (int32_t i = first; i < last; i++)
        if (at(r, i)->xpos == CC_XPOS_VBD || at(r, i)->xpos == CC_XPOS_VBZ || at(r, i)->xpos == CC_XPOS_VBP ||
            at(r, i)->xpos == CC_XPOS_MD)
            return false;
    return true;
}

static bool starts_own_act(const reading *r, int32_t i)
{
    const cc_token *t = at(r, i);
    return t->xpos == CC_XPOS_VBG && cc_reporting_verb(&r->w->lexicon->reporting, t->lemma, CC_LIT("")) != NULL;
}

/* "It was late, but nobody slept, he said": what comes before the last "but" is seldom his. */
static int32_t behind_but(const reading *r, int32_t first, int32_t last)
{
    for (int32_t i = last - 3; i > first; i--)
        if ((cc_span_is(at(r, i)->lower, "but") && cc_span_is(at(r, i - 1)->form, ",")) ||
            cc_span_is(at(r, i)->form, ";"))
            return has_verb(r, i + 1, last) ? i + 1 : first;
    return first;
}

/* "The museum, he said, would open", "Prices rose, the agency said on Friday." */
bool cc_quote_read_parenthesis(reading *r)
{
    uint8_t x = at(r, r->verb)->xpos;
    if (r->cue->speaker < 0 || (x != CC_XPOS_VBD && x != CC_XPOS_VBZ && x != CC_XPOS_VBP && x != CC_XPOS_VBN))
        return false;
    if (r->row->kind != CC_REPORT_SAY && r->row->kind != CC_REPORT_SHOW && r->row->kind != CC_REPORT_THINK &&
        r->row->kind != CC_REPORT_KNOW)
        return false;
    int32_t first = (int32_t)r->cue->speaker_at.first - r->base, last = (int32_t)r->cue->speaker_at.last - r->base;
    if (first < 0 || first >= (int32_t)r->s->count || r->w->mark_of[r->cue->token] >= 0) return false;
    bool inverted = first > r->verb;
    if (inverted ? first != r->verb + 1 : !(last <= r->verb)) return false;
    int32_t start = inverted ? r->verb : first;
    if (start < 2 || !is_comma(r, start - 1)) return false;
    int32_t end = parenthesis_end(r, inverted ? last : r->verb + 1);
    if (end == CC_NO_TOKEN && !inverted) return false;
    if (end == CC_NO_TOKEN) end = (int32_t)r->s->count;
    bool more =
        end + 2 < (int32_t)r->s->count && cc_span_is(at(r, end)->form, ",") && !inverted && !starts_own_act(r, end + 1);
    int32_t from = at(r, 0)->upos == CC_UPOS_CCONJ ? 1 : 0;
    if ((!more && !has_verb(r, 0, start - 1)) || is_introduction(r, from, start - 1)) return false;
    cc_quote_add_piece(r, r->base + behind_but(r, from, start - 1), r->base + start - 1);
    if (more) cc_quote_add_piece(r, r->base + end + 1, r->base + (int32_t)r->s->count - 1);
    return r->cue->pieces > 0;
}

bool cc_quote_read_infinitive(reading *r)
{
    int32_t clause = cc_child(r->s, r->verb, CC_DEP_XCOMP);
    if (clause == CC_NO_TOKEN) {
        CC_FOR_CHILDREN(r->s, r->verb, c)
            if (cc_deprel_main(at(r, c)->deprel) == CC_DEP_ADVCL && c > r->verb &&
                cc_quote_marker(r, c, "to") != CC_NO_TOKEN)
                clause = c;
    }
    if (clause == CC_NO_TOKEN || clause < r->verb) return false;
    cc_quote_add_subtree(r, clause);
    return r->cue->pieces > 0;
}
