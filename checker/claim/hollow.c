/* claim/hollow.c - clauses with a subject and a verb whose words tell nothing by themselves: "|what he said| surprised
 * them", "Berg |continued|:", "the risks tied to it", "we will update this story". */
#include "claim/reading.h"

static bool is_bare_what(const cc_reading *r, int32_t t)
{
    static const char *const words[] = {"what", "which", "whatever"};
    return t >= 0 && t < (int32_t)r->s->count && CC_AMONG(cc_at(r, t)->lower, words);
}

/* "is what |matters|": but "are what you are" is cut at "what". */
static bool tells_what(const cc_reading *r, int32_t what)
{
    CC_FOR_CHILDREN(r->s, what, k)
        if (k > what && cc_main_relation(r, k) == CC_DEP_ACL) return cc_child(r->s, k, CC_DEP_COP) == CC_NO_TOKEN;
    return false;
}

/* "I", "we", "you" who ask in a speech: whoever asks so wants no answer. */
static bool is_rhetorical(const cc_reading *r, const cc_clause *c)
{
    static const char *const words[] = {"i", "we", "you"};
    return c->subject != CC_NO_TOKEN && CC_AMONG(cc_at(r, c->subject)->lower, words);
}

/* "surprised by what he |said|", "what we |know|": the clause above tells of it; a question asks it. */
static bool does_what(const cc_reading *r, const cc_clause *c)
{
    if (c->stance.modality == CC_ASKED && !is_rhetorical(r, c)) return false;
    if (c->origin == CC_FROM_COPULA) return is_bare_what(r, c->head) && !tells_what(r, c->head);
    int32_t object = c->object;
    CC_FOR_CHILDREN(r->s, c->head, k) {
        cc_deprel d = cc_main_relation(r, k);
        if ((d == CC_DEP_OBJ && k > c->head) || d == CC_DEP_CCOMP) return false;
        if (d == CC_DEP_OBJ && object == CC_NO_TOKEN) object = k;
    }
    return object < c->head && is_bare_what(r, object);
}

/* "just |how deep| it |reaches|": not that it reaches. */
static bool measures_how(const cc_reading *r, const cc_clause *c, uint32_t objects)
{
    int32_t first = r->low[c->top], degree = first + 1;
    if (objects > 0 || c->stance.modality == CC_ASKED || cc_at(r, c->head)->upos != CC_UPOS_VERB) return false;
    if (cc_span_is(cc_at(r, first)->lower, "just") || cc_span_is(cc_at(r, first)->lower, "exactly")) first++, degree++;
    if (degree >= c->head || !cc_span_is(cc_at(r, first)->lower, "how")) return false;
    bool word = cc_at(r, degree)->upos == CC_UPOS_ADJ || cc_at(r, degree)->upos == CC_UPOS_ADV;
    return word && cc_at(r, degree)->head == c->head;
}

/* "Berg |continued|:", "the talk |started off| - 'I know you'": what follows is told. */
static bool opens_words(const cc_reading *r, const cc_clause *c, uint32_t objects, uint32_t others)
{
    static const char *const verbs[] = {"continue", "start", "begin", "start off", "open", "conclude", "resume"};
    static const char *const marks[] = {":", "-", "--", "\xE2\x80\x93", "\xE2\x80\x94"};
    if (objects > 0 || others > 0 || !CC_AMONG(cc_at(r, c->head)->lemma, verbs)) return false;
    int32_t next = c->head + 1, count = (int32_t)r->s->count;
    if (next < count && cc_main_relation(r, next) == CC_DEP_COMPOUND && cc_at(r, next)->head == c->head) next++;
    return next < count && CC_AMONG(cc_at(r, next)->form, marks);
}

/* "the risks |associated| with this": with what is not told. */
static bool is_tied_to_it(const cc_reading *r, const cc_clause *c)
{
    static const char *const verbs[] = {"associate", "relate", "link", "connect", "involve", "attach", "concern"};
    static const char *const words[] = {"this", "that", "it", "them", "these", "those"};
    int32_t it = c->head + 2;
    if (c->tie != CC_TIE_PARTICIPLE || it >= (int32_t)r->s->count || cc_at(r, c->head)->xpos != CC_XPOS_VBN ||
        !CC_AMONG(cc_at(r, c->head)->lemma, verbs))
        return false;
    return cc_at(r, it)->head == c->head && cc_at(r, it)->upos == CC_UPOS_PRON &&
           CC_AMONG(cc_at(r, it)->lower, words) && cc_main_relation(r, it) == CC_DEP_OBL;
}

/* "We will update this story": what a paper tells of its own page. */
static bool is_of_page(const cc_reading *r, const cc_clause *c)
{
    static const char *const verbs[] = {"update", "follow", "correct", "amend"}, *const near[] = {"this", "the", "our"},
                             *const pages[] = {"story", "post", "article", "page", "report", "piece", "blog"};
    if (c->subject == CC_NO_TOKEN || !cc_span_is(cc_at(r, c->subject)->lower, "we")) return false;
    int32_t page = CC_AMONG(cc_at(r, c->head)->lemma, verbs) ? cc_child(r->s, c->head, CC_DEP_OBJ) : CC_NO_TOKEN;
    if (page < c->head || cc_at(r, page)->quote >= 0 || !CC_AMONG(cc_at(r, page)->lemma, pages)) return false;
    int32_t det = cc_child(r->s, page, CC_DEP_DET);
    return det != CC_NO_TOKEN && CC_AMONG(cc_at(r, det)->lower, near);
}

/* "a seminar on '|Improving| the Roads'": what it is called. */
static bool is_called_so(const cc_reading *r, const cc_clause *c)
{
    int32_t t = c->head;
    if (t < 2 || cc_at(r, t)->xpos != CC_XPOS_VBG || cc_at(r, t - 1)->upos != CC_UPOS_PUNCT) return false;
    char letter = cc_at(r, t)->form.ptr[0];
    bool marked = cc_at(r, t - 1)->xpos == CC_XPOS_OPENQUOTE || cc_span_is(cc_at(r, t - 1)->form, "'") ||
                  cc_span_is(cc_at(r, t - 1)->form, "\xE2\x80\x98");
    return letter >= 'A' && letter <= 'Z' && marked &&
           (cc_at(r, t - 2)->upos == CC_UPOS_ADP || cc_at(r, t - 2)->upos == CC_UPOS_SCONJ);
}

bool cc_clause_is_hollow(const cc_reading *r, const cc_clause *c, uint32_t objects, uint32_t others)
{
    return does_what(r, c) || measures_how(r, c, objects) || opens_words(r, c, objects, others) ||
           is_tied_to_it(r, c) || is_of_page(r, c) || is_called_so(r, c);
}
