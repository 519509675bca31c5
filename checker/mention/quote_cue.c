/* Reporting words and what they report, read from the tree.
 *
 * Four shapes carry clauses (EXTRACTION, rule 9): the content hangs on the verb, stands
 * before it, is its parataxis, or the verb is a parataxis within the content. A row of
 * reporting_verbs.csv says which further shapes a verb takes: an infinitive, an object,
 * a preposition. */
#include "mention/quote_work.h"

#include <string.h>

typedef struct {
    cc_quote_work *w;
    const cc_sentence *s;
    int32_t base; /* article number of the sentence's first token */
    int32_t verb; /* local number of the reporting word */
    cc_cue *cue;
    const cc_reporting *row;
} reading;

static const cc_token *at(const reading *r, int32_t i)
{
    return &r->s->token[i];
}

static bool is_punct(const cc_token *t)
{
    return t->upos == CC_UPOS_PUNCT;
}

/* Append [first, last] (article numbers) without punctuation at its ends. */
static void add_piece(reading *r, int32_t first, int32_t last)
{
    while (first <= last && is_punct(cc_quote_token(r->w, first))) first++;
    while (first <= last && is_punct(cc_quote_token(r->w, last))) last--;
    cc_cue *c = r->cue;
    if (first > last || c->pieces == CC_CUE_PIECES) return;
    c->content[c->pieces++] = (cc_tokens){(uint32_t)first, (uint32_t)last + 1};
}

static int32_t low(const reading *r, int32_t i)
{
    return r->w->low[r->base + i];
}

static int32_t high(const reading *r, int32_t i)
{
    return r->w->high[r->base + i];
}

static void add_subtree(reading *r, int32_t i)
{
    add_piece(r, low(r, i), high(r, i));
}

/* The subtree of `whole` without that of `hole`: two pieces where the hole is in the middle. */
static void add_around(reading *r, int32_t whole, int32_t hole)
{
    int32_t first = low(r, whole), last = high(r, whole), from = low(r, hole), to = high(r, hole);
    if (from > first) add_piece(r, first, from - 1);
    if (to < last) add_piece(r, to + 1, last);
}

/* --- clauses --------------------------------------------------------------- */

static bool has_subject(const reading *r, int32_t i)
{
    return cc_child(r->s, i, CC_DEP_NSUBJ) != CC_NO_TOKEN || cc_child(r->s, i, CC_DEP_CSUBJ) != CC_NO_TOKEN;
}

static int32_t marker(const reading *r, int32_t clause, const char *word)
{
    CC_FOR_CHILDREN (r->s, clause, c)
        if (cc_deprel_main(at(r, c)->deprel) == CC_DEP_MARK && cc_span_is(at(r, c)->lower, word)) return c;
    return CC_NO_TOKEN;
}

static bool is_question(const reading *r, int32_t clause)
{
    const cc_token *first = cc_quote_token(r->w, low(r, clause));
    return cc_span_is(first->lower, "if") || cc_span_is(first->lower, "whether") || first->xpos == CC_XPOS_WRB || first->xpos == CC_XPOS_WP ||
           first->xpos == CC_XPOS_WDT;
}

/* The reporter goes on behind a semicolon, but not within marks. */
static int32_t before_semicolon(const reading *r, int32_t first, int32_t last)
{
    for (int32_t i = first; i <= last; i++)
        if (cc_span_is(cc_quote_token(r->w, i)->form, ";") && r->w->mark_of[i] == r->w->mark_of[r->cue->token]) return i - 1;
    return last;
}

/* Of several complements the first behind the verb: the tree may take an introduction for another. */
static int32_t complement_of(const reading *r)
{
    int32_t clause = CC_NO_TOKEN;
    CC_FOR_CHILDREN (r->s, r->verb, c) {
        if (cc_deprel_main(at(r, c)->deprel) != CC_DEP_CCOMP) continue;
        clause = c;
        if (c > r->verb) return c;
    }
    return clause;
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
            if (above != CC_NO_TOKEN && above != r->verb && cc_reporting_noun(&r->w->lexicon->reporting, at(r, above)->lemma) != NULL) return CC_NO_TOKEN;
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
    CC_FOR_CHILDREN (r->s, clause, c) {
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
    if (object == CC_NO_TOKEN || r->row->takes & CC_TAKES_PERSON || object < r->verb || r->base + object > start) return start;
    return low(r, object);
}

/* "said he was ill but will come": a verb form that fits the clause and not the reporting verb. */
static int32_t clause_end(const reading *r, int32_t clause)
{
    int32_t last = before_participle(r, clause);
    if (at(r, r->verb)->xpos != CC_XPOS_VBD || last != high(r, clause)) return last;
    CC_FOR_CHILDREN (r->s, r->verb, c) {
        if (c < clause || cc_deprel_main(at(r, c)->deprel) != CC_DEP_CONJ || has_subject(r, c)) continue;
        if (at(r, c)->xpos != CC_XPOS_VB || cc_child(r->s, c, CC_DEP_AUX) == CC_NO_TOKEN) continue;
        if (low(r, c) <= last + 2) last = high(r, c);
    }
    return last;
}

/* The clause that hangs on the verb: ccomp, or a parataxis after it with a subject of its own. */
static bool read_clause(reading *r)
{
    int32_t clause = complement_of(r);
    if (clause == CC_NO_TOKEN)
        CC_FOR_CHILDREN (r->s, r->verb, c)
            if (cc_deprel_main(at(r, c)->deprel) == CC_DEP_PARATAXIS && has_subject(r, c) && c > r->verb) clause = c;
    if (clause == CC_NO_TOKEN) clause = distant_clause(r);
    if (clause == CC_NO_TOKEN) return false;
    int32_t first = clause_start(r, clause);
    add_piece(r, first, before_semicolon(r, first, clause_end(r, clause)));
    r->cue->asked = r->row->kind == CC_REPORT_ASK && is_question(r, clause);
    return r->cue->pieces > 0;
}

/* The verb is set into what it reports: "It will, he said, rain", "as he put it". Only with a
 * subject and without an object: otherwise it is a clause beside another. */
static bool read_around(reading *r)
{
    const cc_token *v = at(r, r->verb);
    cc_deprel rel = cc_deprel_main(v->deprel);
    if (v->head == CC_NO_TOKEN || r->cue->speaker < 0) return false;
    if (rel == CC_DEP_ADVCL && marker(r, r->verb, "as") == CC_NO_TOKEN) return false;
    if (rel != CC_DEP_PARATAXIS && rel != CC_DEP_ADVCL) return false;
    if (cc_child(r->s, r->verb, CC_DEP_OBJ) != CC_NO_TOKEN && !(r->row->takes & CC_TAKES_PERSON)) return false;
    if (cc_child(r->s, r->verb, CC_DEP_XCOMP) != CC_NO_TOKEN) return false;
    add_around(r, v->head, r->verb);
    return r->cue->pieces > 0;
}

/* --- ", X said," ---- read from the words: the tree seldom gets it right ------------ */

/* A comma, or the closing mark behind one. */
static bool is_comma(const reading *r, int32_t i)
{
    if (i < 1 || i >= (int32_t)r->s->count) return false;
    if (cc_span_is(at(r, i)->form, ",")) return true;
    return is_punct(at(r, i)) && cc_span_is(at(r, i - 1)->form, ",") && r->w->mark_of[r->s->first + (uint32_t)i - 1] >= 0;
}

/* The end of the parenthesis behind its verb: a comma or the sentence's end with nothing but
 * adverbial words between ("said in a statement on Friday"). */
static int32_t parenthesis_end(const reading *r, int32_t from)
{
    int32_t count = (int32_t)r->s->count;
    for (int32_t i = from; i < count && i < from + 14; i++) {
        const cc_token *t = at(r, i);
        if (cc_span_is(t->form, ",") || cc_span_is(t->form, ";") || t->xpos == CC_XPOS_PERIOD) return i;
        if (t->upos == CC_UPOS_VERB || t->upos == CC_UPOS_AUX || t->upos == CC_UPOS_SCONJ || cc_span_is(t->form, ":")) return CC_NO_TOKEN;
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
    if (t->upos == CC_UPOS_SCONJ || t->xpos == CC_XPOS_WRB || t->xpos == CC_XPOS_VBN || t->xpos == CC_XPOS_VBG) return true;
    if (t->upos != CC_UPOS_ADP) return false;
    for (int32_t i = first; i < last; i++)
        if (at(r, i)->xpos == CC_XPOS_VBD || at(r, i)->xpos == CC_XPOS_VBZ || at(r, i)->xpos == CC_XPOS_VBP || at(r, i)->xpos == CC_XPOS_MD) return false;
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
        if ((cc_span_is(at(r, i)->lower, "but") && cc_span_is(at(r, i - 1)->form, ",")) || cc_span_is(at(r, i)->form, ";"))
            return has_verb(r, i + 1, last) ? i + 1 : first;
    return first;
}

/* "The museum, he said, would open", "Prices rose, the agency said on Friday." */
static bool read_parenthesis(reading *r)
{
    uint8_t x = at(r, r->verb)->xpos;
    if (r->cue->speaker < 0 || (x != CC_XPOS_VBD && x != CC_XPOS_VBZ && x != CC_XPOS_VBP && x != CC_XPOS_VBN)) return false;
    if (r->row->kind != CC_REPORT_SAY && r->row->kind != CC_REPORT_SHOW && r->row->kind != CC_REPORT_THINK && r->row->kind != CC_REPORT_KNOW)
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
    bool more = end + 2 < (int32_t)r->s->count && cc_span_is(at(r, end)->form, ",") && !inverted && !starts_own_act(r, end + 1);
    int32_t from = at(r, 0)->upos == CC_UPOS_CCONJ ? 1 : 0;
    if ((!more && !has_verb(r, 0, start - 1)) || is_introduction(r, from, start - 1)) return false;
    add_piece(r, r->base + behind_but(r, from, start - 1), r->base + start - 1);
    if (more) add_piece(r, r->base + end + 1, r->base + (int32_t)r->s->count - 1);
    return r->cue->pieces > 0;
}

static bool read_infinitive(reading *r)
{
    int32_t clause = cc_child(r->s, r->verb, CC_DEP_XCOMP);
    if (clause == CC_NO_TOKEN) {
        CC_FOR_CHILDREN (r->s, r->verb, c)
            if (cc_deprel_main(at(r, c)->deprel) == CC_DEP_ADVCL && c > r->verb && marker(r, c, "to") != CC_NO_TOKEN) clause = c;
    }
    if (clause == CC_NO_TOKEN || clause < r->verb) return false;
    add_subtree(r, clause);
    return r->cue->pieces > 0;
}

/* --- objects and prepositions ------------------------------------------------ */

static int32_t object_of(const reading *r)
{
    int32_t object = cc_child(r->s, r->verb, CC_DEP_OBJ);
    return object;
}

static bool stands_alone(const reading *r, int32_t object)
{
    return at(r, object)->upos == CC_UPOS_PRON && low(r, object) == high(r, object);
}

static int32_t case_of(const reading *r, int32_t i)
{
    CC_FOR_CHILDREN (r->s, i, c) {
        cc_deprel d = cc_deprel_main(at(r, c)->deprel);
        if ((d == CC_DEP_CASE || d == CC_DEP_MARK) && c < i) return c;
    }
    return CC_NO_TOKEN;
}

/* The dependent that a listed preposition introduces: "called for talks", "accused of lying". */
static int32_t prepositional(const reading *r)
{
    CC_FOR_CHILDREN (r->s, r->verb, c) {
        cc_deprel d = cc_deprel_main(at(r, c)->deprel);
        if ((d != CC_DEP_OBL && d != CC_DEP_ADVCL && d != CC_DEP_NMOD && d != CC_DEP_ACL) || c < r->verb) continue;
        int32_t mark = case_of(r, c);
        if (mark != CC_NO_TOKEN && cc_reporting_takes_preposition(r->row, at(r, mark)->lower)) return c;
    }
    return CC_NO_TOKEN;
}

static bool read_prepositional(reading *r)
{
    int32_t c = r->row->prepositions == 0 ? CC_NO_TOKEN : prepositional(r);
    if (c == CC_NO_TOKEN) return false;
    int32_t from = r->base + case_of(r, c) + 1, last = high(r, c);
    /* "called on them to leave" */
    CC_FOR_CHILDREN (r->s, r->verb, more)
        if (more > c && marker(r, more, "to") != CC_NO_TOKEN && low(r, more) <= last + 1 && high(r, more) > last) last = high(r, more);
    add_piece(r, from < low(r, c) ? low(r, c) : from, last);
    return r->cue->pieces > 0;
}

static bool extends_object(const reading *r, int32_t c)
{
    if (cc_deprel_main(at(r, c)->deprel) == CC_DEP_XCOMP) return true;
    if (r->row->takes & CC_TAKES_PERSON && marker(r, c, "to") != CC_NO_TOKEN) return true;
    cc_deprel d = cc_deprel_main(at(r, c)->deprel);
    if (d != CC_DEP_OBL && d != CC_DEP_ADVCL) return false;
    int32_t mark = case_of(r, c);
    if (mark == CC_NO_TOKEN) return false;
    return cc_reporting_takes_preposition(r->row, at(r, mark)->lower) || cc_span_is(at(r, mark)->lower, "as");
}

/* The object, with what it is called, blamed for or asked to do. */
static bool read_object(reading *r, bool needs_more)
{
    int32_t object = object_of(r);
    if (object == CC_NO_TOKEN || object < r->verb) return false;
    int32_t last = high(r, object);
    bool more = false;
    CC_FOR_CHILDREN (r->s, r->verb, c)
        if (c > object && extends_object(r, c)) {
            if (high(r, c) > last) last = high(r, c);
            more = true;
        }
    if (!more && (needs_more || stands_alone(r, object))) return false;
    add_piece(r, low(r, object), last);
    return r->cue->pieces > 0;
}

static bool is_complement(const reading *r, int32_t c)
{
    cc_deprel d = cc_deprel_main(at(r, c)->deprel);
    return d == CC_DEP_OBJ || d == CC_DEP_IOBJ || d == CC_DEP_XCOMP || d == CC_DEP_CCOMP;
}

/* "called the plan a farce", "called it 'mad'": two complements, or an object and what stands in
 * marks behind it, whatever the tree makes of them. */
static bool read_named(reading *r)
{
    int32_t first = CC_NO_TOKEN, last = -1, complements = 0;
    CC_FOR_CHILDREN (r->s, r->verb, c) {
        if (c < r->verb || !is_complement(r, c)) continue;
        if (first == CC_NO_TOKEN) first = c;
        if (high(r, c) > last) last = high(r, c);
        complements++;
    }
    if (first == CC_NO_TOKEN) return false;
    for (int32_t i = low(r, first) + 1; i <= r->w->high[r->cue->token]; i++) {
        int32_t m = r->w->mark_of[i];
        if (m < 0 || m == r->w->mark_of[r->cue->token]) continue;
        if ((int32_t)r->w->marks.item[m].at.last - 1 > last) last = (int32_t)r->w->marks.item[m].at.last - 1;
        complements++;
    }
    if (complements < 2 && cc_child(r->s, first, CC_DEP_APPOS) == CC_NO_TOKEN) return false;
    add_piece(r, low(r, first), last);
    return r->cue->pieces > 0;
}

/* "is expected to win", "was accused of lying": the subject and what is said of it. */
static bool read_passive(reading *r)
{
    int32_t subject = cc_child(r->s, r->verb, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN) subject = cc_child(r->s, r->verb, CC_DEP_CSUBJ);
    if (subject == CC_NO_TOKEN) return false;
    int32_t more = cc_child(r->s, r->verb, CC_DEP_XCOMP);
    if (more == CC_NO_TOKEN) more = prepositional(r);
    add_subtree(r, subject);
    if (more != CC_NO_TOKEN && more > subject) add_subtree(r, more);
    return r->cue->pieces > 0;
}

static void read_addressee(reading *r)
{
    if (!(r->row->takes & CC_TAKES_PERSON)) return;
    int32_t person = cc_child(r->s, r->verb, CC_DEP_IOBJ);
    if (person == CC_NO_TOKEN) person = object_of(r);
    if (person != CC_NO_TOKEN) r->cue->addressee = r->base + person;
}

static bool reads_actively(reading *r)
{
    unsigned takes = r->row->takes;
    if (takes & CC_TAKES_THAT && read_parenthesis(r)) return true;
    if (takes & CC_TAKES_NAMING && (read_object(r, true) || read_named(r))) return true;
    if (takes & CC_TAKES_THAT && read_clause(r)) return true;
    if (takes & CC_TAKES_TO && read_infinitive(r)) return true;
    if (takes & CC_TAKES_PERSON && read_object(r, true)) return true;
    if (takes & CC_TAKES_OBJECT && read_object(r, false)) return true;
    if (read_prepositional(r)) return true;
    return takes & CC_TAKES_THAT && read_around(r);
}

static bool reads_passively(reading *r)
{
    if (r->row->takes & CC_TAKES_THAT && read_clause(r)) return true;
    return read_passive(r);
}

/* --- finding the words ------------------------------------------------------- */

static cc_span particle_of(const cc_sentence *s, int32_t verb)
{
    int32_t p = cc_child_exact(s, verb, CC_DEP_COMPOUND_PRT);
    return p == CC_NO_TOKEN ? CC_LIT("") : s->token[p].lower;
}

static const cc_reporting *verb_row(const cc_quote_work *w, const cc_sentence *s, int32_t i)
{
    const cc_token *t = &s->token[i];
    if (t->upos != CC_UPOS_VERB || (i > 0 && s->token[i - 1].xpos == CC_XPOS_HYPH && !s->token[i - 1].space_after)) return NULL;
    const cc_reporting_lexicon *l = &w->lexicon->reporting;
    cc_span particle = particle_of(s, i);
    const cc_reporting *row = particle.len > 0 ? cc_reporting_verb(l, t->lemma, particle) : NULL;
    if (row == NULL && particle.len == 0 && i + 1 < (int32_t)s->count) row = cc_reporting_verb(l, t->lemma, s->token[i + 1].lower);
    return row != NULL ? row : cc_reporting_verb(l, t->lemma, CC_LIT(""));
}

static cc_cue *new_cue(cc_quote_work *w, int32_t token, const cc_reporting *row)
{
    cc_cue *c = CC_PUSH(&w->article->arena, &w->cues);
    *c = (cc_cue){.token = token, .row = row, .sentence = w->sentence_of[token], .speaker = -1, .speaker_means = -1, .addressee = -1};
    return c;
}

/* "it was 'a lie' and 'a shame'": a list of passages goes on where the tree ends the clause. */
static void extend_over_marks(reading *r)
{
    if (r->cue->pieces == 0) return;
    cc_tokens *piece = &r->cue->content[r->cue->pieces - 1];
    uint32_t end = r->s->first + r->s->count, from = piece->last;
    bool joined = r->w->mark_of[piece->last - 1] >= 0;
    for (uint32_t i = from; i < end && i < from + 5; i++) {
        const cc_token *t = cc_quote_token(r->w, i);
        int32_t m = r->w->mark_of[i];
        if (m >= 0 && m != r->w->mark_of[r->cue->token]) {
            if (!joined || r->w->marks.item[m].at.first != i || r->w->marks.item[m].at.last > end) return;
            piece->last = from = r->w->marks.item[m].at.last;
            i = from - 1;
        } else if (t->upos == CC_UPOS_CCONJ) {
            joined = true;
        } else if (!is_punct(t) && t->upos != CC_UPOS_DET) {
            return;
        }
    }
}

static void read_verb(cc_quote_work *w, const cc_sentence *s, int32_t i, const cc_reporting *row)
{
    reading r = {.w = w, .s = s, .base = (int32_t)s->first, .verb = i, .row = row};
    r.cue = new_cue(w, r.base + i, row);
    cc_quote_speaker_find(w, r.cue);
    read_addressee(&r);
    if (r.cue->passive)
        reads_passively(&r);
    else
        reads_actively(&r);
    extend_over_marks(&r);
}

/* --- nouns: "his claim that", "a warning by the ministry that" -------------------- */

/* Who made it: a possessive, "of" or "by", or the subject of the verb that the noun is the object of. */
static int32_t noun_speaker(const reading *r)
{
    int32_t owner = CC_NO_TOKEN;
    CC_FOR_CHILDREN (r->s, r->verb, c)
        if (at(r, c)->deprel == CC_DEP_NMOD_POSS && c < r->verb) owner = c;
    if (owner != CC_NO_TOKEN) return owner;
    CC_FOR_CHILDREN (r->s, r->verb, c) {
        int32_t mark = cc_deprel_main(at(r, c)->deprel) == CC_DEP_NMOD ? case_of(r, c) : CC_NO_TOKEN;
        if (mark != CC_NO_TOKEN && (cc_span_is(at(r, mark)->lower, "by") || cc_span_is(at(r, mark)->lower, "from"))) return c;
    }
    /* "The Post reports that": the tagger took the verb for a noun. */
    if (at(r, r->verb)->xpos == CC_XPOS_NNS) {
        int32_t name = cc_child(r->s, r->verb, CC_DEP_COMPOUND);
        if (name != CC_NO_TOKEN && at(r, name)->upos == CC_UPOS_PROPN) return r->verb - 1;
    }
    const cc_token *noun = at(r, r->verb);
    if (noun->head == CC_NO_TOKEN) return CC_NO_TOKEN;
    cc_deprel d = cc_deprel_main(noun->deprel);
    if (d != CC_DEP_OBJ && d != CC_DEP_OBL) return CC_NO_TOKEN;
    int32_t subject = cc_child(r->s, noun->head, CC_DEP_NSUBJ);
    bool outside = subject != CC_NO_TOKEN && r->w->mark_of[r->base + subject] == r->w->mark_of[r->base + r->verb];
    return outside ? subject : CC_NO_TOKEN;
}

/* "the warning that he would pay the price": the parser takes it for a relative clause, but
 * nothing is missing in it that "that" could stand for. */
static bool is_content_clause(const reading *r, int32_t c)
{
    if (at(r, c)->deprel != CC_DEP_ACL_RELCL || !cc_span_is(cc_quote_token(r->w, low(r, c))->lower, "that")) return false;
    int32_t that = low(r, c) - r->base, subject = cc_child(r->s, c, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN || subject == that) return false;
    if (cc_child(r->s, c, CC_DEP_COP) != CC_NO_TOKEN) return true;
    CC_FOR_CHILDREN (r->s, c, k)
        if (k > c && cc_deprel_main(at(r, k)->deprel) == CC_DEP_OBJ) return true;
    return false;
}

static void read_noun_content(reading *r)
{
    CC_FOR_CHILDREN (r->s, r->verb, c) {
        cc_deprel d = cc_deprel_main(at(r, c)->deprel);
        bool that = d == CC_DEP_CCOMP || (d == CC_DEP_ACL && marker(r, c, "that") != CC_NO_TOKEN) || is_content_clause(r, c);
        bool to = d == CC_DEP_ACL && marker(r, c, "to") != CC_NO_TOKEN;
        int32_t mark = d == CC_DEP_NMOD ? case_of(r, c) : CC_NO_TOKEN;
        bool by_preposition = mark != CC_NO_TOKEN && cc_reporting_takes_preposition(r->row, at(r, mark)->lower);
        if ((that && r->row->takes & CC_TAKES_THAT) || (to && r->row->takes & CC_TAKES_TO)) add_subtree(r, c);
        if (by_preposition) add_piece(r, r->base + mark + 1, high(r, c));
        if (r->cue->pieces > 0) return;
    }
}

static void read_noun(cc_quote_work *w, const cc_sentence *s, int32_t i, const cc_reporting *row)
{
    reading r = {.w = w, .s = s, .base = (int32_t)s->first, .verb = i, .row = row};
    r.cue = new_cue(w, r.base + i, row);
    int32_t speaker = noun_speaker(&r);
    if (speaker != CC_NO_TOKEN) cc_quote_speaker_set(w, r.cue, r.base + speaker);
    read_noun_content(&r);
}

/* --- according to -------------------------------------------------------------- */

static bool is_clause_head(const reading *r, int32_t i)
{
    return at(r, i)->upos == CC_UPOS_VERB || cc_child(r->s, i, CC_DEP_COP) != CC_NO_TOKEN;
}

/* The clause that a phrase speaks of: the nearest verb above it; behind a comma or at the
 * sentence's start the whole sentence, up to what somebody else is reported to say. */
static int32_t clause_of(const reading *r, int32_t i)
{
    int32_t first = low(r, i) - r->base, head = at(r, i)->head;
    bool apart = first == 0 || cc_span_is(at(r, first)->form, ",") || cc_span_is(at(r, first - 1)->form, ",");
    while (head != CC_NO_TOKEN && at(r, head)->head != CC_NO_TOKEN) {
        bool complement = cc_deprel_main(at(r, head)->deprel) == CC_DEP_CCOMP;
        if (is_clause_head(r, head) && (!apart || complement)) break;
        head = at(r, head)->head;
    }
    return head;
}

static void read_according(cc_quote_work *w, const cc_sentence *s, int32_t i)
{
    reading r = {.w = w, .s = s, .base = (int32_t)s->first, .verb = i};
    int32_t phrase = i, speaker = CC_NO_TOKEN;
    if (cc_deprel_main(at(&r, i)->deprel) == CC_DEP_CASE || cc_deprel_main(at(&r, i)->deprel) == CC_DEP_MARK) {
        phrase = speaker = at(&r, i)->head;
    } else {
        speaker = cc_child(s, i, CC_DEP_OBL);
        if (speaker == CC_NO_TOKEN) speaker = cc_child(s, i, CC_DEP_NMOD);
    }
    if (speaker == CC_NO_TOKEN) return;
    r.cue = new_cue(w, r.base + i, NULL);
    cc_quote_speaker_set(w, r.cue, r.base + speaker);
    int32_t clause = clause_of(&r, phrase);
    if (clause != CC_NO_TOKEN) add_around(&r, clause, phrase);
}

/* "reportedly": the clause is a claim of nobody named. */
static void read_adverb(cc_quote_work *w, const cc_sentence *s, int32_t i)
{
    reading r = {.w = w, .s = s, .base = (int32_t)s->first, .verb = i};
    int32_t clause = at(&r, i)->head;
    if (clause == CC_NO_TOKEN || at(&r, clause)->upos != CC_UPOS_VERB) return;
    r.cue = new_cue(w, r.base + i, NULL);
    add_around(&r, clause, i);
}

/* --- "X: Y" ------------------------------------------------------------------------ */

enum { MAX_LABEL = 8 };

static bool all_capitals(const cc_token *t)
{
    if (t->form.len < 2) return false;
    for (size_t i = 0; i < t->form.len; i++)
        if (t->form.ptr[i] >= 'a' && t->form.ptr[i] <= 'z') return false;
    return t->form.ptr[0] >= 'A' && t->form.ptr[0] <= 'Z';
}

static bool is_label_colon(const cc_sentence *s, int32_t i)
{
    return i > 0 && i + 1 < (int32_t)s->count && s->token[i].space_after;
}

static bool opens_mark(const cc_quote_work *w, const cc_sentence *s, int32_t i)
{
    if (i + 1 >= (int32_t)s->count) return false;
    return w->mark_of[s->first + (uint32_t)i] < 0 && w->mark_of[s->first + (uint32_t)i + 1] >= 0;
}

/* The colon that ends a label at the block's start: local number, or CC_NO_TOKEN. In the body
 * only names in capitals (a transcript) or before a mark count, in a headline any name or document. */
static int32_t label_end(const cc_quote_work *w, const cc_sentence *s)
{
    bool title = w->article->blocks.item[s->block].kind == CC_BLOCK_TITLE || s->block == 0;
    bool capitals = true, name = false;
    for (int32_t i = 0; i < (int32_t)s->count && i < MAX_LABEL; i++) {
        const cc_token *t = &s->token[i];
        unsigned class = cc_quote_word_class(w, t->lower);
        if (cc_span_is(t->form, ":")) return is_label_colon(s, i) && name && (capitals || title || opens_mark(w, s, i + 1)) ? i : CC_NO_TOKEN;
        if (class & CC_QUOTE_CAPTION || t->upos == CC_UPOS_VERB || t->upos == CC_UPOS_AUX || t->upos == CC_UPOS_ADP || t->upos == CC_UPOS_NUM)
            return CC_NO_TOKEN;
        if (w->mark_of[s->first + (uint32_t)i] >= 0) return CC_NO_TOKEN;
        if (!all_capitals(t) && !is_punct(t)) capitals = false;
        name = t->upos == CC_UPOS_PROPN || class & CC_QUOTE_DOCUMENT;
    }
    return CC_NO_TOKEN;
}

/* Last token of the block that starts with sentence s. */
static int32_t block_last(const cc_quote_work *w, const cc_sentence *s)
{
    const cc_article *a = w->article;
    uint32_t i = w->sentence_of[s->first];
    while (i + 1 < a->sentences.count && a->sentences.item[i + 1].block == s->block) i++;
    return (int32_t)(a->sentences.item[i].first + a->sentences.item[i].count) - 1;
}

static void read_label(cc_quote_work *w, const cc_sentence *s)
{
    int32_t colon = label_end(w, s);
    if (colon == CC_NO_TOKEN) return;
    reading r = {.w = w, .s = s, .base = (int32_t)s->first, .verb = colon};
    r.cue = new_cue(w, r.base + colon, NULL);
    r.cue->colon = true;
    r.cue->speaker = r.cue->speaker_means = r.base + colon - 1;
    r.cue->speaker_at = (cc_tokens){s->first, s->first + (uint32_t)colon};
    add_piece(&r, r.base + colon + 1, block_last(w, s));
}

/* --- "Video shows that ..." -------------------------------------------------------------- */

/* The tagger takes the verb for a plural when the subject is a bare noun; "that" betrays it. */
static const cc_reporting *verb_as_noun(const cc_quote_work *w, const cc_sentence *s, int32_t i)
{
    if (i == 0 || i + 2 >= (int32_t)s->count || !cc_span_is(s->token[i + 1].lower, "that")) return NULL;
    if (s->token[i - 1].upos != CC_UPOS_NOUN && s->token[i - 1].upos != CC_UPOS_PROPN) return NULL;
    const cc_reporting *row = cc_reporting_verb(&w->lexicon->reporting, s->token[i].lemma, CC_LIT(""));
    return row != NULL && row->takes & CC_TAKES_THAT ? row : NULL;
}

static void read_verb_as_noun(cc_quote_work *w, const cc_sentence *s, int32_t i, const cc_reporting *row)
{
    reading r = {.w = w, .s = s, .base = (int32_t)s->first, .verb = i, .row = row};
    r.cue = new_cue(w, r.base + i, row);
    cc_quote_speaker_set(w, r.cue, r.base + i - 1);
    int32_t last = r.base + (int32_t)s->count - 1;
    add_piece(&r, r.base + i + 1, before_semicolon(&r, r.base + i + 1, last));
}

/* --- all of a sentence --------------------------------------------------------------- */

static void read_token(cc_quote_work *w, const cc_sentence *s, int32_t i)
{
    const cc_token *t = &s->token[i];
    if (t->upos == CC_UPOS_PUNCT) return;
    const cc_reporting *row = verb_row(w, s, i);
    if (row != NULL) {
        read_verb(w, s, i, row);
        return;
    }
    if (t->xpos == CC_XPOS_NNS && (row = verb_as_noun(w, s, i)) != NULL) {
        read_verb_as_noun(w, s, i, row);
        return;
    }
    if (t->upos == CC_UPOS_NOUN && (row = cc_reporting_noun(&w->lexicon->reporting, t->lemma)) != NULL) {
        read_noun(w, s, i, row);
        return;
    }
    if (cc_span_is(t->lower, "according") && i + 1 < (int32_t)s->count && cc_span_is(s->token[i + 1].lower, "to"))
        read_according(w, s, i);
    else if (t->upos == CC_UPOS_ADV && cc_quote_word_class(w, t->lower) & CC_QUOTE_ADVERB)
        read_adverb(w, s, i);
}

void cc_quote_cues_find(cc_quote_work *w)
{
    const cc_article *a = w->article;
    for (uint32_t k = 0; k < a->sentences.count; k++) {
        const cc_sentence *s = &a->sentences.item[k];
        w->first_cue[k] = (int32_t)w->cues.count;
        if (k == 0 || a->sentences.item[k - 1].block != s->block) read_label(w, s);
        for (int32_t i = 0; i < (int32_t)s->count; i++) read_token(w, s, i);
    }
    w->first_cue[a->sentences.count] = (int32_t)w->cues.count;
}
