/* mention/coref_we.c - whom somebody counts in with himself: the one whom he offers something, "he and I", and the
 * state that a minister, a president or his spokesman speaks for.
 *
 * Source  MENTIONS, Names 4; the quotations of a president split: of ten "we" that set themselves against another state
 *         or tell what is done or will be done nine are the state, of the others half are anybody */
#include "mention/coref_tree.h"

enum { FAR = 40 /* references looked back over */, NEAR = 3 /* sentences */ };

/* --- he and I ---------------------------------------------------------------------- */

static bool is_other_person(const cc_coreference *c, int32_t entity, int32_t speaker)
{
    if (entity < 0 || entity == speaker) return false;
    const cc_entity *e = cc_entity_of(c, entity);
    return e->kind == CC_NAME_PERSON && e->named && !e->plural;
}

int32_t cc_other_before(const cc_coreference *c, const cc_reference *r, int32_t speaker)
{
    int32_t at = c->ref_of[r->token];
    for (int32_t i = at - 1; i >= 0 && i > at - FAR && r->sentence - c->ref.item[i].sentence <= NEAR; i--)
        if (!c->ref.item[i].adjective && is_other_person(c, c->ref.item[i].entity, speaker))
            return c->ref.item[i].entity;
    return -1;
}

/* "I want to offer |President Berg| that we meet", "I invite |Berg| to go on with our talks"; -1. */
static int32_t whom_he_offers(const cc_coreference *c, const cc_sentence *s, uint32_t we, int32_t speaker)
{
    static const char *const offers[] = {"offer", "invite", "propose", "suggest"};
    bool own = false;
    for (uint32_t t = 0; t < we; t++) {
        own = own || cc_span_is(s->token[t].lower, "i");
        if (!own || s->token[t].upos != CC_UPOS_VERB || !CC_AMONG(s->token[t].lemma, offers)) continue;
        CC_FOR_CHILDREN(s, (int32_t)t, child) {
            cc_deprel d = cc_deprel_main(s->token[child].deprel);
            bool whom = d == CC_DEP_OBJ || d == CC_DEP_IOBJ || d == CC_DEP_OBL;
            int32_t who = whom ? cc_coref_entity_at(c, (int32_t)s->first + child) : -1;
            if (child > (int32_t)t && child < (int32_t)we && is_other_person(c, who, speaker)) return who;
        }
    }
    return -1;
}

/* "We had a long talk, |he and I|", "|Berg and I|, we met": the other of the two, -1. */
static int32_t named_beside(const cc_coreference *c, const cc_reference *r, const cc_sentence *s, int32_t speaker)
{
    static const char *const pronouns[] = {"he", "she", "him", "her"};
    for (uint32_t t = 1; t + 1 < s->count; t++) {
        if (!cc_span_is(s->token[t + 1].form, "I") || !cc_span_is(s->token[t].lower, "and")) continue;
        if (CC_AMONG(s->token[t - 1].lower, pronouns)) return cc_other_before(c, r, speaker);
        int32_t who = cc_coref_entity_at(c, (int32_t)s->first + (int32_t)t - 1);
        return is_other_person(c, who, speaker) ? who : -1;
    }
    return -1;
}

/* "we really know |each other|": two, unless they ought to or once did. */
static bool is_of_two(const cc_sentence *s, int32_t we)
{
    static const char *const verbs[] = {"know", "understand", "respect", "like", "trust", "call", "text", "speak"};
    int32_t verb = s->token[we].head;
    if (cc_deprel_main(s->token[we].deprel) != CC_DEP_NSUBJ || verb < we || !CC_AMONG(s->token[verb].lemma, verbs))
        return false;
    bool each = (uint32_t)verb + 2 < s->count && cc_span_is(s->token[verb + 1].lower, "each") &&
                cc_span_is(s->token[verb + 2].lower, "other");
    return each && cc_child(s, verb, CC_DEP_AUX) < 0;
}

int32_t cc_we_two(cc_coreference *c, const cc_reference *r, int32_t speaker)
{
    if (speaker < 0 || cc_entity_of(c, speaker)->kind != CC_NAME_PERSON || !cc_entity_of(c, speaker)->named) return -1;
    const cc_sentence *s = cc_reference_sentence(c, r);
    uint32_t we = r->token - s->first;
    int32_t other = whom_he_offers(c, s, we, speaker);
    if (other < 0) other = named_beside(c, r, s, speaker);
    if (other < 0 && is_of_two(s, (int32_t)we) && (r->quote < 0 || cc_inner_cue(c, r) < 0))
        other = cc_other_before(c, r, speaker);
    return other < 0 ? -1 : cc_together_open(c, (int32_t[]){speaker, other}, 2);
}

/* --- who gave out a text ------------------------------------------------------------- */

bool cc_is_of_statement(const cc_coreference *c, const cc_reference *r)
{
    static const char *const words[] = {"statement", "letter", "message", "release", "communique", "declaration"};
    int32_t head = cc_reference_token(c, r)->head;
    return head >= 0 && CC_AMONG(cc_reference_sentence(c, r)->token[head].lemma, words);
}

/* --- the state ---------------------------------------------------------------------- */

/* Presidents and heads of government speak of all people as well; a minister, a spokesman or an ambassador does not. */
typedef enum { NO_OFFICIAL, HEAD, SERVANT } official;

static official office_of(const cc_role_fact *f)
{
    cc_span class = cc_role_class(f->role);
    if (f->former) return NO_OFFICIAL;
    if (cc_role_covers(CC_LIT("head"), class) || cc_role_covers(CC_LIT("prime minister"), class)) return HEAD;
    static const char *const servants[] = {"spokesman", "ambassador", "mayor"};
    bool servant = cc_role_covers(CC_LIT("minister"), class) || CC_AMONG(class, servants);
    return servant ? SERVANT : NO_OFFICIAL;
}

/* "the mayor of |Lund|" */
static bool is_town_of(const cc_coreference *c, const cc_role_fact *f)
{
    const cc_entity *e = cc_entity_of(c, f->owner);
    return cc_span_is(cc_role_class(f->role), "mayor") && e->named &&
           (e->kind == CC_NAME_PLACE || e->kind == CC_NAME_OTHER);
}

/* The state or town that somebody has an office of; -1. */
static int32_t state_of(const cc_coreference *c, int32_t who, official *as)
{
    int32_t chief = -1;
    for (uint32_t i = 0; who >= 0 && i < c->fact.count; i++) {
        const cc_role_fact *f = &c->fact.item[i];
        official o = f->entity == who && f->owner >= 0 ? office_of(f) : NO_OFFICIAL;
        if (o == NO_OFFICIAL) continue;
        *as = o;
        if (cc_is_state(c, f->owner) || is_town_of(c, f)) return f->owner;
        /* "Holt's spokesman": hers */
        if (o == SERVANT && cc_entity_of(c, f->owner)->kind == CC_NAME_PERSON) chief = f->owner;
    }
    official of_chief = NO_OFFICIAL;
    int32_t state = chief < 0 || chief == who ? -1 : state_of(c, chief, &of_chief);
    return of_chief == HEAD ? state : -1;
}

/* "|with| the U.S.", "the U.S. |wants|", "Norland's": what is dealt with or does something; not "in Norland". */
static bool is_counterpart(const cc_coreference *c, const cc_reference *x)
{
    static const char *const marks[] = {"with", "against", "to", "from", "by", "on"};
    const cc_sentence *s = cc_reference_sentence(c, x);
    int32_t token = cc_coref_first_of_coordination(s, cc_coref_local(s, x)), mark = cc_child(s, token, CC_DEP_CASE);
    cc_deprel d = cc_deprel_main(s->token[token].deprel);
    if (s->token[token].deprel == CC_DEP_NMOD_POSS || d == CC_DEP_NSUBJ || d == CC_DEP_OBJ || d == CC_DEP_IOBJ)
        return true;
    return mark >= 0 && CC_AMONG(s->token[mark].lower, marks);
}

/* "fit for the |Norland| side": those of the other state who are dealt with. */
static bool is_of_side(const cc_coreference *c, const cc_reference *x)
{
    static const char *const words[] = {"side",       "partner",        "colleague", "counterpart",
                                        "government", "administration", "authority", "leadership"};
    const cc_sentence *s = cc_reference_sentence(c, x);
    int32_t head = s->token[cc_coref_local(s, x)].head;
    return head >= 0 && CC_AMONG(s->token[head].lemma, words);
}

/* Another state in the sentence, which "we" and "us" are set against. */
static bool is_against_another(const cc_coreference *c, const cc_reference *x, int32_t state)
{
    if (x->kind != CC_REF_NAME || x->entity < 0 || x->entity == state || !cc_is_state(c, x->entity)) return false;
    return x->adjective ? is_of_side(c, x) : is_counterpart(c, x);
}

/* "we |all|", "we |always|", "as human beings, we": anybody. */
static bool is_anybody(const cc_sentence *s)
{
    static const char *const words[] = {"all",       "always", "everyone", "everybody", "people",  "humans",
                                        "childhood", "each",   "god",      "life",      "mankind", "parents"};
    for (uint32_t t = 0; t < s->count; t++)
        if (CC_AMONG(s->token[t].lower, words)) return true;
    return false;
}

/* "we will work", "we are sending", "we have agreed": what is done and will be done, no way of the world. */
static bool tells_act(const cc_sentence *s, int32_t we)
{
    static const char *const aux[] = {"will", "'ll", "\xE2\x80\x99ll", "are", "'re", "\xE2\x80\x99re",
                                      "have", "'ve", "\xE2\x80\x99ve"};
    int32_t verb = s->token[we].head;
    if (cc_deprel_main(s->token[we].deprel) != CC_DEP_NSUBJ || verb < we || s->token[verb].upos != CC_UPOS_VERB)
        return false;
    int32_t a = cc_child(s, verb, CC_DEP_AUX);
    return a >= 0 && CC_AMONG(s->token[a].lower, aux);
}

/* One "we" of the sentence that is the state makes all of them the state: "we know how, and we will do it". */
static bool speaks_as_state(const cc_coreference *c, const cc_reference *r, const cc_sentence *s, int32_t state)
{
    int32_t at = c->ref_of[r->token];
    for (int step = -1; step <= 1; step += 2)
        for (int32_t i = step < 0 ? at : at + 1; i >= 0 && i < (int32_t)c->ref.count && i > at - FAR && i < at + FAR;
             i += step) {
            const cc_reference *x = &c->ref.item[i];
            if (x->sentence != r->sentence) break;
            bool we = x->kind == CC_REF_PRONOUN && x->person == CC_PERSON_FIRST && x->plural && x->quote == r->quote;
            if (we ? tells_act(s, (int32_t)(x->token - s->first)) : is_against_another(c, x, state)) return true;
        }
    return false;
}

int32_t cc_we_state(const cc_coreference *c, const cc_reference *r, int32_t speaker)
{
    official as = NO_OFFICIAL;
    int32_t state = state_of(c, speaker, &as);
    if (state < 0 || as == SERVANT) return state;
    const cc_sentence *s = cc_reference_sentence(c, r);
    return speaks_as_state(c, r, s, state) && !is_anybody(s) ? state : -1;
}
