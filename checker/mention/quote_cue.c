/* Reporting words: verbs, nouns, "according to", adverbs, labels before a colon.
 *
 * A row of reporting_verbs.csv says which shapes of content a verb takes. */
#include "mention/quote_reading.h"

static void read_addressee(reading *r)
{
    if (!(r->row->takes & CC_TAKES_PERSON)) return;
    int32_t person = cc_child(r->s, r->verb, CC_DEP_IOBJ);
    if (person == CC_NO_TOKEN) person = cc_quote_object_of(r);
    if (person != CC_NO_TOKEN) r->cue->addressee = r->base + person;
}

static bool reads_actively(reading *r)
{
    unsigned takes = r->row->takes;
    if (takes & CC_TAKES_THAT && cc_quote_read_parenthesis(r)) return true;
    if (takes & CC_TAKES_NAMING && (cc_quote_read_object(r, true) || cc_quote_read_named(r))) return true;
    if (takes & CC_TAKES_THAT && cc_quote_read_clause(r)) return true;
    if (takes & CC_TAKES_TO && cc_quote_read_infinitive(r)) return true;
    if (takes & CC_TAKES_PERSON && cc_quote_read_object(r, true)) return true;
    if (takes & CC_TAKES_OBJECT && cc_quote_read_object(r, false)) return true;
    if (cc_quote_read_prepositional(r)) return true;
    return takes & CC_TAKES_THAT && cc_quote_read_around(r);
}

static bool reads_passively(reading *r)
{
    if (r->row->takes & CC_TAKES_THAT && cc_quote_read_clause(r)) return true;
    return cc_quote_read_passive(r);
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
    if (t->upos != CC_UPOS_VERB || (i > 0 && s->token[i - 1].xpos == CC_XPOS_HYPH && !s->token[i - 1].space_after))
        return NULL;
    const cc_reporting_lexicon *l = &w->lexicon->reporting;
    cc_span particle = particle_of(s, i);
    const cc_reporting *row = particle.len > 0 ? cc_reporting_verb(l, t->lemma, particle) : NULL;
    if (row == NULL && particle.len == 0 && i + 1 < (int32_t)s->count)
        row = cc_reporting_verb(l, t->lemma, s->token[i + 1].lower);
    return row != NULL ? row : cc_reporting_verb(l, t->lemma, CC_LIT(""));
}

static cc_cue *new_cue(cc_quote_work *w, int32_t token, const cc_reporting *row)
{
    cc_cue *c = CC_PUSH(&w->article->arena, &w->cues);
    *c = (cc_cue){.token = token,
                  .row = row,
                  .sentence = w->sentence_of[token],
                  .speaker = -1,
                  .speaker_means = -1,
                  .addressee = -1};
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

/* "called on them to speak up and take action": a bare infinitive that the tree puts beside the finite
 * reporting verb is a part of what was said. */
static void extend_over_infinitive(reading *r)
{
    uint8_t x = at(r, r->verb)->xpos;
    if (r->cue->pieces != 1 || (x != CC_XPOS_VBD && x != CC_XPOS_VBZ && x != CC_XPOS_VBP && x != CC_XPOS_VBN)) return;
    cc_tokens *piece = &r->cue->content[0];
    CC_FOR_CHILDREN(r->s, r->verb, c) {
        if (r->base + c < (int32_t)piece->last || cc_deprel_main(at(r, c)->deprel) != CC_DEP_CONJ) continue;
        if (at(r, c)->xpos != CC_XPOS_VB || cc_child(r->s, c, CC_DEP_NSUBJ) != CC_NO_TOKEN) return;
        uint32_t gap = (uint32_t)low(r, c) - piece->last;
        if (low(r, c) < (int32_t)piece->last || gap > 1) return;
        piece->last = (uint32_t)high(r, c) + 1;
    }
}

static void read_verb(cc_quote_work *w, const cc_sentence *s, int32_t i, const cc_reporting *row)
{
    reading r = {.w = w, .s = s, .base = (int32_t)s->first, .verb = i, .row = row};
    r.cue = new_cue(w, r.base + i, row);
    cc_quote_speaker_find(w, r.cue);
    read_addressee(&r);
    int32_t cited = r.cue->passive ? CC_NO_TOKEN : cc_quote_cited(w, s, i);
    if (cited != CC_NO_TOKEN) { /* what was said hangs on the participle */
        cc_quote_speaker_set(w, r.cue, r.base + cited);
        return;
    }
    if (r.cue->passive) reads_passively(&r);
    else reads_actively(&r);
    extend_over_infinitive(&r);
    extend_over_marks(&r);
}

/* --- nouns: "his claim that", "a warning by the ministry that" -------------------- */

/* Who made it: a possessive, "of" or "by", or the subject of the verb that the noun is the object of. */
static int32_t noun_speaker(const reading *r)
{
    int32_t owner = CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, r->verb, c)
        if (at(r, c)->deprel == CC_DEP_NMOD_POSS && c < r->verb) owner = c;
    if (owner != CC_NO_TOKEN) return owner;
    CC_FOR_CHILDREN(r->s, r->verb, c) {
        int32_t mark = cc_deprel_main(at(r, c)->deprel) == CC_DEP_NMOD ? cc_quote_case_of(r, c) : CC_NO_TOKEN;
        if (mark != CC_NO_TOKEN && (cc_span_is(at(r, mark)->lower, "by") || cc_span_is(at(r, mark)->lower, "from")))
            return c;
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
    if (at(r, c)->deprel != CC_DEP_ACL_RELCL || !cc_span_is(cc_quote_token(r->w, low(r, c))->lower, "that"))
        return false;
    int32_t that = low(r, c) - r->base, subject = cc_child(r->s, c, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN || subject == that) return false;
    if (cc_child(r->s, c, CC_DEP_COP) != CC_NO_TOKEN) return true;
    CC_FOR_CHILDREN(r->s, c, k)
        if (k > c && cc_deprel_main(at(r, k)->deprel) == CC_DEP_OBJ) return true;
    return false;
}

static void read_noun_content(reading *r)
{
    CC_FOR_CHILDREN(r->s, r->verb, c) {
        cc_deprel d = cc_deprel_main(at(r, c)->deprel);
        bool that = d == CC_DEP_CCOMP || (d == CC_DEP_ACL && cc_quote_marker(r, c, "that") != CC_NO_TOKEN) ||
                    is_content_clause(r, c);
        bool to = d == CC_DEP_ACL && cc_quote_marker(r, c, "to") != CC_NO_TOKEN;
        int32_t mark = d == CC_DEP_NMOD ? cc_quote_case_of(r, c) : CC_NO_TOKEN;
        bool by_preposition = mark != CC_NO_TOKEN && cc_reporting_takes_preposition(r->row, at(r, mark)->lower);
        if ((that && r->row->takes & CC_TAKES_THAT) || (to && r->row->takes & CC_TAKES_TO)) cc_quote_add_subtree(r, c);
        if (by_preposition) cc_quote_add_piece(r, r->base + mark + 1, high(r, c));
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
    if (clause != CC_NO_TOKEN) cc_quote_add_around(&r, clause, phrase);
}

/* "reportedly": the clause is a claim of nobody named. */
static void read_adverb(cc_quote_work *w, const cc_sentence *s, int32_t i)
{
    reading r = {.w = w, .s = s, .base = (int32_t)s->first, .verb = i};
    int32_t clause = at(&r, i)->head;
    if (clause == CC_NO_TOKEN || at(&r, clause)->upos != CC_UPOS_VERB) return;
    r.cue = new_cue(w, r.base + i, NULL);
    cc_quote_add_around(&r, clause, i);
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
        if (cc_span_is(t->form, ":"))
            return is_label_colon(s, i) && name && (capitals || title || opens_mark(w, s, i + 1)) ? i : CC_NO_TOKEN;
        if (class & CC_QUOTE_CAPTION || t->upos == CC_UPOS_VERB || t->upos == CC_UPOS_AUX || t->upos == CC_UPOS_ADP ||
            t->upos == CC_UPOS_NUM)
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
    cc_quote_add_piece(&r, r.base + colon + 1, block_last(w, s));
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
    cc_quote_add_piece(&r, r.base + i + 1, cc_quote_before_semicolon(&r, r.base + i + 1, last));
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
    else if (t->upos == CC_UPOS_ADV && cc_quote_word_class(w, t->lower) & CC_QUOTE_ADVERB) read_adverb(w, s, i);
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
