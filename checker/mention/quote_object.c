/* What a reporting verb takes besides clauses: objects, prepositions, names, subjects of passives. */
#include "mention/quote_reading.h"

/* --- objects and prepositions ------------------------------------------------ */

int32_t cc_quote_object_of(const reading *r)
{
    int32_t object = cc_child(r->s, r->verb, CC_DEP_OBJ);
    return object;
}

static bool stands_alone(const reading *r, int32_t object)
{
    return at(r, object)->upos == CC_UPOS_PRON && low(r, object) == high(r, object);
}

int32_t cc_quote_case_of(const reading *r, int32_t i)
{
    CC_FOR_CHILDREN(r->s, i, c) {
        cc_deprel d = cc_deprel_main(at(r, c)->deprel);
        if ((d == CC_DEP_CASE || d == CC_DEP_MARK) && c < i) return c;
    }
    return CC_NO_TOKEN;
}

/* The dependent that a listed preposition introduces: "called for talks", "accused of lying". */
static int32_t prepositional(const reading *r)
{
    CC_FOR_CHILDREN(r->s, r->verb, c) {
        cc_deprel d = cc_deprel_main(at(r, c)->deprel);
        if ((d != CC_DEP_OBL && d != CC_DEP_ADVCL && d != CC_DEP_NMOD && d != CC_DEP_ACL) || c < r->verb) continue;
        int32_t mark = cc_quote_case_of(r, c);
        if (mark != CC_NO_TOKEN && cc_reporting_takes_preposition(r->row, at(r, mark)->lower)) return c;
    }
    return CC_NO_TOKEN;
}

bool cc_quote_read_prepositional(reading *r)
{
    int32_t c = r->row->prepositions == 0 ? CC_NO_TOKEN : prepositional(r);
    if (c == CC_NO_TOKEN) return false;
    int32_t from = r->base + cc_quote_case_of(r, c) + 1, last = high(r, c);
    /* "called on them to leave" */
    CC_FOR_CHILDREN(r->s, r->verb, more)
        if (more > c && cc_quote_marker(r, more, "to") != CC_NO_TOKEN && low(r, more) <= last + 1 &&
            high(r, more) > last)
            last = high(r, more);
    cc_quote_add_piece(r, from < low(r, c) ? low(r, c) : from, last);
    return r->cue->pieces > 0;
}

static bool extends_object(const reading *r, int32_t c)
{
    if (cc_deprel_main(at(r, c)->deprel) == CC_DEP_XCOMP) return true;
    if (r->row->takes & CC_TAKES_PERSON && cc_quote_marker(r, c, "to") != CC_NO_TOKEN) return true;
    cc_deprel d = cc_deprel_main(at(r, c)->deprel);
    if (d != CC_DEP_OBL && d != CC_DEP_ADVCL) return false;
    int32_t mark = cc_quote_case_of(r, c);
    if (mark == CC_NO_TOKEN) return false;
    return cc_reporting_takes_preposition(r->row, at(r, mark)->lower) || cc_span_is(at(r, mark)->lower, "as");
}

/* The object, with what it is called, blamed for or asked to do. */
bool cc_quote_read_object(reading *r, bool needs_more)
{
    int32_t object = cc_quote_object_of(r);
    if (object == CC_NO_TOKEN || object < r->verb) return false;
    int32_t last = high(r, object);
    bool more = false;
    CC_FOR_CHILDREN(r->s, r->verb, c)
        if (c > object && extends_object(r, c)) {
            if (high(r, c) > last) last = high(r, c);
            more = true;
        }
    if (!more && (needs_more || stands_alone(r, object))) return false;
    cc_quote_add_piece(r, low(r, object), last);
    return r->cue->pieces > 0;
}

static bool is_complement(const reading *r, int32_t c)
{
    cc_deprel d = cc_deprel_main(at(r, c)->deprel);
    return d == CC_DEP_OBJ || d == CC_DEP_IOBJ || d == CC_DEP_XCOMP || d == CC_DEP_CCOMP;
}

/* "called the plan a farce", "called it 'mad'": two complements, or an object and what stands in
 * marks behind it, whatever the tree makes of them. */
bool cc_quote_read_named(reading *r)
{
    int32_t first = CC_NO_TOKEN, last = -1, complements = 0;
    CC_FOR_CHILDREN(r->s, r->verb, c) {
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
    cc_quote_add_piece(r, low(r, first), last);
    return r->cue->pieces > 0;
}

/* "is expected to win", "was accused of lying": the subject and what is said of it. */
bool cc_quote_read_passive(reading *r)
{
    int32_t subject = cc_child(r->s, r->verb, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN) subject = cc_child(r->s, r->verb, CC_DEP_CSUBJ);
    if (subject == CC_NO_TOKEN) return false;
    int32_t more = cc_child(r->s, r->verb, CC_DEP_XCOMP);
    if (more == CC_NO_TOKEN) more = prepositional(r);
    if (more == CC_NO_TOKEN && !(r->row->takes & CC_TAKES_OBJECT)) return false;
    cc_quote_add_subtree(r, subject);
    if (more != CC_NO_TOKEN && more > subject) cc_quote_add_subtree(r, more);
    return r->cue->pieces > 0;
}
