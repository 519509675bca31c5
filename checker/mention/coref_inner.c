/* mention/coref_inner.c - speech inside somebody's speech: "I said, 'I know you, and you know me,'" said Holt of Berg.
 *
 * The inner words have no quotation of their own (one pair of marks, one quotation); their cue is the verb above them,
 * with a mark between. */
#include "mention/coref_tree.h"

enum { FAR = 16 /* references looked back over */ };

static bool is_inner_mark(cc_span form)
{
    static const char *const marks[] = {"'", "`", "\"", "\xE2\x80\x98", "\xE2\x80\x99", "\xE2\x80\x9C"};
    return CC_AMONG(form, marks);
}

/* "said, '", "I said, I", "told him, '": a mark right behind the verb and whom it is said to, or the speaker's own "I
 * said" before a comma. */
static bool opens_speech(const cc_sentence *s, int32_t verb, int32_t end)
{
    enum { WORDS = 4 };
    for (int32_t t = verb + 1; t < end && t <= verb + WORDS; t++)
        if (is_inner_mark(s->token[t].form)) return true;
    bool own = verb > 0 && cc_span_is(s->token[verb - 1].form, "I");
    return own && verb + 1 < end && cc_span_is(s->token[verb + 1].form, ",");
}

/* The cue itself is somebody's words: inside the quotation or one round it. */
static bool is_within(const cc_coreference *c, int32_t quote, uint32_t start)
{
    enum { DEPTH = 3 };
    for (int step = 0; quote >= 0 && step < DEPTH; step++, quote = c->article->quotes.item[quote].parent) {
        const cc_place_in_text *at = &c->article->quotes.item[quote].at;
        if (start >= at->start && start < at->end) return true;
    }
    return false;
}

int32_t cc_inner_cue(const cc_coreference *c, const cc_reference *r)
{
    enum { MOST_STEPS = 8 };
    static const char *const verbs[] = {"say", "tell", "ask", "reply", "answer", "shout", "think", "respond", "go"};
    const cc_sentence *s = cc_reference_sentence(c, r);
    int32_t own = cc_coref_local(s, r), token = own;
    for (int step = 0; step < MOST_STEPS && token >= 0; step++, token = s->token[token].head) {
        cc_deprel d = cc_deprel_main(s->token[token].deprel);
        int32_t verb = s->token[token].head;
        if ((d != CC_DEP_CCOMP && d != CC_DEP_PARATAXIS) || verb < 0 || verb > own) continue;
        if (!CC_AMONG(s->token[verb].lemma, verbs) || !opens_speech(s, verb, own + 1)) continue;
        return is_within(c, r->quote, s->token[verb].start) ? verb : -1;
    }
    return -1;
}

static bool is_person(const cc_coreference *c, int32_t entity)
{
    return entity >= 0 && cc_entity_of(c, entity)->kind == CC_NAME_PERSON && !cc_entity_of(c, entity)->plural;
}

static bool is_in_speech(const cc_coreference *c, const cc_reference *r)
{
    return r->kind == CC_REF_PRONOUN && r->quote >= 0 && c->article->quotes.item[r->quote].form == CC_FORM_DIRECT;
}

/* Its subject, or the name right before it, wherever the tree hangs it: "when President [Ada] |Holt had said|". */
static int32_t sayer_of(const cc_coreference *c, const cc_sentence *s, int32_t verb)
{
    int32_t who = cc_child(s, verb, CC_DEP_NSUBJ), aux = cc_child(s, verb, CC_DEP_AUX);
    if (who >= 0) return cc_coref_entity_at(c, (int32_t)s->first + who);
    int32_t before = (aux >= 0 && aux < verb ? aux : verb) - 1;
    return before < 0 || s->token[before].name < 0 ? -1 : c->article->names.item[s->token[before].name].entity;
}

void cc_inner_speech_note(cc_coreference *c)
{
    for (uint32_t i = 0; i < c->ref.count; i++) {
        cc_reference *r = &c->ref.item[i];
        if (!is_in_speech(c, r) || r->plural || r->person == CC_PERSON_SECOND || r->relative) continue;
        int32_t verb = cc_inner_cue(c, r);
        if (verb < 0) continue;
        const cc_sentence *s = cc_reference_sentence(c, r);
        int32_t who = sayer_of(c, s, verb);
        if (!is_person(c, who)) continue;
        if (r->person == CC_PERSON_THIRD) r->barred = who;
        else cc_reference_join(c, i, who);
    }
}

/* "told |him|, 'you ...'", "said |to Berg|": the token, -1. */
static int32_t hearer_of(const cc_sentence *s, int32_t verb, int32_t end)
{
    CC_FOR_CHILDREN(s, verb, child) {
        cc_deprel d = cc_deprel_main(s->token[child].deprel);
        int32_t mark = cc_child(s, child, CC_DEP_CASE);
        bool to = d == CC_DEP_OBL && mark >= 0 && cc_span_is(s->token[mark].lower, "to");
        if ((d == CC_DEP_OBJ || d == CC_DEP_IOBJ || to) && child > verb && child < end) return child;
    }
    return -1;
}

static int32_t spoken_to(const cc_coreference *c, const cc_reference *r, const cc_sentence *s, int32_t verb)
{
    int32_t hearer = hearer_of(s, verb, cc_coref_local(s, r));
    if (hearer >= 0) return cc_coref_entity_at(c, (int32_t)s->first + hearer);
    int32_t who = cc_child(s, verb, CC_DEP_NSUBJ);
    if (who < 0 || !cc_span_is(s->token[who].form, "I")) return -1;
    return cc_other_before(c, r, cc_coref_entity_at(c, (int32_t)s->first + who));
}

/* "He said, 'We know each other'": he and who tells of it. */
static int32_t two_of(cc_coreference *c, const cc_reference *r, const cc_sentence *s, int32_t verb)
{
    int32_t token = cc_coref_predicate_of(s, cc_coref_local(s, r));
    bool each = token >= 0 && (uint32_t)token + 2 < s->count && cc_span_is(s->token[token + 1].lower, "each") &&
                cc_span_is(s->token[token + 2].lower, "other");
    int32_t who = sayer_of(c, s, verb), speaker = c->article->quotes.item[r->quote].entity;
    if (!each || !is_person(c, who) || !is_person(c, speaker) || who == speaker) return -1;
    return cc_together_open(c, (int32_t[]){speaker, who}, 2);
}

void cc_inner_speech_resolve(cc_coreference *c, uint32_t ref)
{
    const cc_reference *r = &c->ref.item[ref];
    if (r->person == CC_PERSON_THIRD || !is_in_speech(c, r)) return;
    int32_t verb = cc_inner_cue(c, r);
    if (verb < 0) return;
    const cc_sentence *s = cc_reference_sentence(c, r);
    int32_t who = r->person == CC_PERSON_SECOND ? spoken_to(c, r, s, verb) : r->plural ? two_of(c, r, s, verb) : -1;
    if (who >= 0) cc_reference_join(c, ref, who);
}

int32_t cc_spoken_to_before(const cc_coreference *c, uint32_t ref)
{
    const cc_reference *p = &c->ref.item[ref];
    if (p->quote < 0 || p->plural || p->relation != CC_DEP_NSUBJ || p->gender == CC_GENDER_NEUTER) return -1;
    for (uint32_t i = ref, seen = 0; i-- > 0 && seen < FAR; seen++) {
        const cc_reference *x = &c->ref.item[i];
        if (p->sentence - x->sentence > 1 || x->quote != p->quote) return -1;
        if (x->kind != CC_REF_PRONOUN || x->person == CC_PERSON_FIRST) {
            if (x->relation == CC_DEP_NSUBJ && x->sentence == p->sentence) return -1;
            if (x->kind == CC_REF_NAME || x->person == CC_PERSON_FIRST) continue;
        }
        if (x->person == CC_PERSON_SECOND && x->sentence + 1 == p->sentence && is_person(c, x->entity))
            return (int32_t)i;
    }
    return -1;
}

/* "We will not spare him," he said |of the negotiator|: whom the quotation is of, where it names no other before; -1.
 */
int32_t cc_spoken_of(const cc_coreference *c, uint32_t ref)
{
    const cc_reference *p = &c->ref.item[ref];
    const cc_quote *q = p->quote < 0 ? NULL : &c->article->quotes.item[p->quote];
    if (q == NULL || q->cue < 0 || q->form != CC_FORM_DIRECT) return -1;
    const cc_sentence *s = cc_article_sentence_at(c->article, c->article->tokens.item[q->cue].start);
    int32_t cue = s == NULL ? -1 : q->cue - (int32_t)s->first, of = -1;
    if (cue < 0 || s->token[cue].upos != CC_UPOS_VERB) return -1;
    CC_FOR_CHILDREN(s, cue, child) {
        int32_t mark = child < cue ? -1 : cc_child(s, child, CC_DEP_CASE);
        if (mark >= 0 && cc_span_is(s->token[mark].lower, "of") && cc_deprel_main(s->token[child].deprel) == CC_DEP_OBL)
            of = c->ref_of[s->first + (uint32_t)child];
    }
    if (of < 0 || p->token > (uint32_t)q->cue || c->ref.item[of].quote == p->quote) return -1;
    const cc_reference *whom = &c->ref.item[of];
    bool several = p->plural && !whom->plural && cc_child(s, cc_coref_local(s, whom), CC_DEP_CONJ) >= 0;
    if ((!several && !cc_agrees(c, p, whom)) || (whom->entity >= 0 && whom->entity == q->entity)) return -1;
    for (uint32_t i = ref, seen = 0; i-- > 0 && seen < FAR && c->ref.item[i].quote == p->quote; seen++) {
        const cc_reference *x = &c->ref.item[i];
        if (x->kind != CC_REF_PRONOUN && x->entity != c->ref.item[of].entity && cc_may_mean(c, p, x)) return -1;
    }
    return of;
}
