/* mention/coref_speech.c - I, we and you in somebody's words: who speaks, the body that he speaks for, and to whom.
 *
 * Source  MENTIONS, Names 4: "we" is the body of whoever speaks; nobody's where he speaks for none that is known */
#include "mention/coref.h"

/* --- who speaks ------------------------------------------------------------------ */

/* Who speaks in the clause, by the verb above it: where the marks of a quotation are lost, "said |we| were crazy". */
static int32_t speaker_above(const cc_coreference *c, const cc_reference *r)
{
    enum { MOST_STEPS = 12 };
    const cc_sentence *s = cc_reference_sentence(c, r);
    int32_t token = (int32_t)(r->token - s->first);
    for (int step = 0; step < MOST_STEPS && token >= 0; step++, token = s->token[token].head) {
        cc_deprel d = cc_deprel_main(s->token[token].deprel);
        if ((d != CC_DEP_CCOMP && d != CC_DEP_PARATAXIS) || s->token[token].head < 0) continue;
        int32_t subject = cc_child(s, s->token[token].head, CC_DEP_NSUBJ);
        if (subject < 0 || s->token[subject].upos == CC_UPOS_PRON) continue;
        if (cc_coref_entity_at(c, (int32_t)s->first + subject) >= 0) return (int32_t)s->first + subject;
    }
    return -1;
}

/* Whose words they are: the article token that heads his name or noun, and whom it means; -1 for neither known. */
typedef struct {
    int32_t token, who;
} speaker;

/* A speech that goes on: who spoke last, and where. */
typedef struct {
    speaker by;
    uint32_t sentence;
} speech;

/* Several people, a body: they are "we" themselves. */
static bool are_we(const cc_coreference *c, const cc_reference *r)
{
    bool beside = r->relation == CC_DEP_NMOD || r->relation == CC_DEP_NMOD_POSS; /* "the firm's lawyer" */
    beside = beside && !cc_is_of_statement(c, r);
    return r->kind != CC_REF_PRONOUN && !beside && (r->plural || r->animacy == CC_ANIMACY_GROUP);
}

/* "|a coastguard officer| said": nobody who spoke before. */
static bool is_somebody_new(const cc_coreference *c, speaker by)
{
    int32_t ref = by.token < 0 ? -1 : c->ref_of[by.token];
    if (ref < 0 || c->ref.item[ref].kind != CC_REF_NOUN) return false;
    const cc_sentence *s = cc_reference_sentence(c, &c->ref.item[ref]);
    static const char *const articles[] = {"a", "an"};
    int32_t det = cc_child(s, by.token - (int32_t)s->first, CC_DEP_DET);
    return det >= 0 && CC_AMONG(s->token[det].lower, articles);
}

/* News does not say "we" of itself: outside quotations it is the speech before that goes on without marks. */
static speaker speaker_of(const cc_coreference *c, const cc_reference *r, const speech *last)
{
    speaker by = {-1, -1};
    if (r->quote >= 0)
        by = (speaker){c->article->quotes.item[r->quote].speaker_token, c->article->quotes.item[r->quote].entity};
    if (by.who < 0) {
        int32_t above = speaker_above(c, r);
        if (above >= 0) by = (speaker){above, cc_coref_entity_at(c, above)};
    }
    /* whom nothing is known of may be part of what somebody else tells; several people are "we" by themselves */
    bool several =
        r->plural && by.token >= 0 && c->ref_of[by.token] >= 0 && are_we(c, &c->ref.item[c->ref_of[by.token]]);
    bool other = several || is_somebody_new(c, by);
    bool goes_on = by.who < 0 && !other && last->by.who >= 0 && r->sentence - last->sentence <= 1;
    return goes_on ? last->by : by;
}

/* --- a text that is somebody's own ------------------------------------------------ */

/* "Statement", "An open letter": what a headline calls a text whose author says "I" or "we". */
static bool is_own_text(const cc_sentence *s, uint32_t token)
{
    static const char *const kinds[] = {"statement", "letter",  "message",    "remarks", "address",
                                        "testimony", "apology", "communique", "appeal",  "declaration"};
    enum { WORDS_BEFORE = 3 };
    return token < WORDS_BEFORE && CC_AMONG(s->token[token].lower, kinds);
}

/* No verb is told: a headline, not "A statement by Boeing said". */
static bool is_title(const cc_coreference *c, const cc_sentence *s)
{
    if (s->block >= c->article->blocks.count || c->article->blocks.item[s->block].kind == CC_BLOCK_TITLE) return true;
    for (uint32_t t = 0; t < s->count; t++)
        if (s->token[t].upos == CC_UPOS_VERB || s->token[t].upos == CC_UPOS_AUX) return false;
    return true;
}

/* The first name behind "of", "from" or "by" that the token leads on to; -1. */
static int32_t named_behind(const cc_coreference *c, const cc_sentence *s, uint32_t token)
{
    static const char *const by[] = {"of", "from", "by"};
    enum { REACH = 6 };
    if (token + 1 >= s->count || !CC_AMONG(s->token[token + 1].lower, by)) return -1;
    for (uint32_t t = token + 2; t < s->count && t < token + REACH; t++)
        if (s->token[t].name >= 0) return c->article->names.item[s->token[t].name].entity;
    return -1;
}

/* "|Lund Council| statement on the fire", "|Lund Council|: report 2": the name that the title starts with; -1. */
static int32_t named_before(const cc_coreference *c, const cc_sentence *s)
{
    static const char *const reports[] = {"report", "update", "bulletin", "notice", "release", "briefing"};
    uint32_t first = s->count > 0 && cc_span_is(s->token[0].lower, "the") ? 1 : 0;
    int32_t name = first < s->count ? s->token[first].name : -1;
    if (name < 0) return -1;
    const cc_name *n = &c->article->names.item[name];
    uint32_t next = n->at.last - s->first;
    if (next >= s->count) return -1;
    bool own = cc_span_is(s->token[next].lower, "statement");
    for (uint32_t t = next + 1; t < s->count && cc_span_is(s->token[next].form, ":") && !own; t++)
        own = CC_AMONG(s->token[t].lower, reports) || cc_span_is(s->token[t].lower, "statement");
    return own ? n->entity : -1;
}

/* "Statement |from Mayor Anna Berg|", "Open letter |of the Miners' Union|": who tells the text, -1. */
static int32_t author_of(const cc_coreference *c)
{
    enum { FIRST_SENTENCES = 4 };
    for (uint32_t i = 0; i < c->article->sentences.count && i < FIRST_SENTENCES; i++) {
        const cc_sentence *s = &c->article->sentences.item[i];
        if (!is_title(c, s)) continue;
        int32_t who = named_before(c, s);
        for (uint32_t t = 0; t < s->count && who < 0; t++)
            if (is_own_text(s, t)) who = named_behind(c, s, t);
        if (who >= 0) return who;
    }
    return -1;
}

/* "I", "we" outside all speech: whoever tells the text, he for himself, a body as "we"; -1. */
static int32_t teller_of(const cc_coreference *c, const cc_reference *r)
{
    if (c->author < 0 || r->quote >= 0 || !c->article->entities.item[c->author].named) return -1;
    bool person = c->article->entities.item[c->author].kind == CC_NAME_PERSON;
    return person == !r->plural ? c->author : -1;
}

/* --- the body that somebody speaks for --------------------------------------------- */

/* A name that is no person's and no place's; unless an office in it is told, only what is known for a body. */
static bool is_body(const cc_coreference *c, int32_t entity, bool office)
{
    if (entity < 0 || !c->article->entities.item[entity].named) return false;
    cc_name_kind kind = c->article->entities.item[entity].kind;
    return kind == CC_NAME_ORGANISATION || (office && kind == CC_NAME_OTHER);
}

/* "president of", "manager at": a noun for somebody, and no relative's. */
static bool is_office(const cc_coreference *c, const cc_sentence *s, int32_t head)
{
    int32_t ref = c->ref_of[s->first + (uint32_t)head];
    const cc_reference *r = ref < 0 ? NULL : &c->ref.item[ref];
    return r != NULL && r->kind == CC_REF_NOUN && r->animacy == CC_ANIMACY_PERSON &&
           (r->role == NULL || r->role->use != CC_ROLE_KIN);
}

/* "the |office|'s director", "spokesman for the |university|": a body without a name, a new entity where it is spoken
 * of for the first time; -1. */
static int32_t unnamed_body(cc_coreference *c, const cc_sentence *s, int32_t noun)
{
    static const char *const bodies[] = {
        "office",   "embassy",    "hospital",   "school",  "centre",   "center",  "museum",  "airport",    "charity",
        "campaign", "prison",     "clinic",     "club",    "station",  "airline", "company", "restaurant", "factory",
        "college",  "university", "mine",       "plant",   "brewery",  "theatre", "theater", "zoo",        "hotel",
        "shop",     "festival",   "port",       "bakery",  "shelter",  "works",   "yard",    "dairy",      "mill",
        "library",  "laboratory", "dealership", "utility", "refinery", "nursery", "gallery", "orchestra",  "sanctuary"};
    int32_t ref = c->ref_of[s->first + (uint32_t)noun];
    if (ref < 0) return -1;
    const cc_reference *r = &c->ref.item[ref];
    if (r->kind != CC_REF_NOUN || r->plural || !r->definite) return -1;
    static const char *const none[] = {"economy", "country", "nation",  "public", "people", "family", "couple",
                                       "world",   "state",   "society", "city",   "town",   "caucus", "party"};
    if (CC_AMONG(cc_reference_token(c, r)->lemma, none)) return -1;
    if (r->animacy != CC_ANIMACY_GROUP && !CC_AMONG(cc_reference_token(c, r)->lemma, bodies)) return -1;
    int32_t entity = r->entity >= 0 ? r->entity : cc_reference_open(c, (uint32_t)ref);
    if (!c->article->entities.item[entity].named) c->article->entities.item[entity].kind = CC_NAME_ORGANISATION;
    return entity;
}

/* "Ada Holt |with Sunward Rescue|": what somebody is with or for is a body and no town. */
static bool is_likely_body(const cc_coreference *c, int32_t entity, const cc_sentence *s, int32_t mark)
{
    if (entity < 0 || !c->article->entities.item[entity].named) return false;
    if (c->article->entities.item[entity].kind != CC_NAME_OTHER) return false;
    /* "Ada Holt of the Lund Valley Trust" */
    bool of = cc_span_is(s->token[mark].lower, "of") && mark + 1 < (int32_t)s->count &&
              cc_span_is(s->token[mark + 1].lower, "the");
    return of || cc_span_is(s->token[mark].lower, "with") || cc_span_is(s->token[mark].lower, "for");
}

/* "|Mariners| coach Dale Holt", "|Nordvik| director Ada Holt": whose office it is, a name before a noun for one. */
static bool is_of_office(const cc_coreference *c, const cc_sentence *s, int32_t token)
{
    uint32_t first, next = (uint32_t)token + 1;
    const cc_role *role = next < s->count ? cc_role_ending(c->l->name, s, next, &first) : NULL;
    static const char *const offices[] = {"coach",     "manager",   "boss",         "captain",  "director",
                                          "chief",     "executive", "spokesman",    "owner",    "spokeswoman",
                                          "president", "official",  "spokesperson", "chairman", "editor"};
    return role != NULL && role->use == CC_ROLE_TITLE && CC_AMONG(s->token[next].lemma, offices);
}

/* "spokesman |for Lund University|", "Paul Walton, |of Scotland Yard|", "|AutoNation|'s manager"; -1. */
static int32_t body_beside(cc_coreference *c, const cc_sentence *s, int32_t head)
{
    static const char *const of[] = {"of", "for", "at", "with", "from"};
    CC_FOR_CHILDREN(s, head, child) {
        cc_deprel d = cc_deprel_main(s->token[child].deprel);
        int32_t entity = cc_coref_entity_at(c, (int32_t)s->first + child), mark = cc_child(s, child, CC_DEP_CASE);
        bool before = d == CC_DEP_COMPOUND || s->token[child].deprel == CC_DEP_NMOD_POSS;
        bool behind =
            (d == CC_DEP_NMOD || d == CC_DEP_OBL) && child > head && mark >= 0 && CC_AMONG(s->token[mark].lower, of);
        if ((before || behind) && is_body(c, entity, behind && is_office(c, s, head))) return entity;
        if (before && is_of_office(c, s, child) && is_body(c, entity, true)) return entity;
        if (behind && is_likely_body(c, entity, s, mark)) return entity;
        bool owner = s->token[child].deprel == CC_DEP_NMOD_POSS;
        bool speaks_for =
            behind && is_office(c, s, head) &&
            (c->ref.item[c->ref_of[s->first + (uint32_t)head]].role != NULL || cc_span_is(s->token[mark].lower, "for"));
        int32_t noun = owner || speaks_for ? unnamed_body(c, s, child) : -1;
        if (noun >= 0) return noun;
    }
    return -1;
}

/* "director of communications |for Norvik Foods|": the body that hangs on what the office is of. */
static int32_t body_below(cc_coreference *c, const cc_sentence *s, int32_t head)
{
    if (!is_office(c, s, head)) return -1;
    CC_FOR_CHILDREN(s, head, child) {
        int32_t mark = cc_child(s, child, CC_DEP_CASE);
        bool of = cc_deprel_main(s->token[child].deprel) == CC_DEP_NMOD && child > head && mark >= 0 &&
                  cc_span_is(s->token[mark].lower, "of") && s->token[child].name < 0;
        int32_t below = of ? cc_child(s, child, CC_DEP_NMOD) : -1,
                by = below < 0 ? -1 : cc_child(s, below, CC_DEP_CASE);
        int32_t entity = by < 0 ? -1 : cc_coref_entity_at(c, (int32_t)s->first + below);
        bool at = by >= 0 && (cc_span_is(s->token[by].lower, "for") || cc_span_is(s->token[by].lower, "at"));
        if (at && is_body(c, entity, true)) return entity;
    }
    return -1;
}

static int32_t body_of_noun(cc_coreference *c, const cc_sentence *s, int32_t head)
{
    int32_t beside = body_beside(c, s, head);
    return beside < 0 ? body_below(c, s, head) : beside;
}

/* "former head of", "who worked for": no longer his. */
static bool is_past(const cc_sentence *s, int32_t head)
{
    static const char *const words[] = {"former", "ex", "onetime", "retired", "late", "then"};
    CC_FOR_CHILDREN(s, head, child)
        if (CC_AMONG(s->token[child].lower, words)) return true;
    return false;
}

/* The same of the noun that says what he is: beside his name, or before it as a title. */
static int32_t body_of_phrase(cc_coreference *c, const cc_sentence *s, int32_t head)
{
    enum { MOST = 4 };
    for (int step = 0; step < MOST && head >= 0; step++) {
        if (is_past(s, head)) return -1;
        int32_t found = body_of_noun(c, s, head);
        for (int32_t k = s->token[head].first_child; k >= 0 && found < 0; k = s->token[k].next_sibling)
            if (cc_deprel_main(s->token[k].deprel) == CC_DEP_APPOS && !is_past(s, k)) found = body_of_noun(c, s, k);
        if (found >= 0) return found;
        cc_deprel d = cc_deprel_main(s->token[head].deprel);
        bool same =
            d == CC_DEP_APPOS || d == CC_DEP_FLAT || d == CC_DEP_COMPOUND || s->token[head].deprel == CC_DEP_NMOD_DESC;
        head = same ? s->token[head].head : -1;
    }
    return -1;
}

/* "A person identifying himself |as a manager at AutoNation|": what he says he is. */
static int32_t body_told(cc_coreference *c, const cc_sentence *s, int32_t head)
{
    static const char *const tells[] = {"identify", "describe", "introduce"};
    int32_t verb = cc_child(s, head, CC_DEP_ACL), as = verb < head ? -1 : cc_child(s, verb, CC_DEP_OBL);
    if (as < verb || verb < 0 || !CC_AMONG(s->token[verb].lemma, tells)) return -1;
    return body_of_phrase(c, s, as);
}

/* "A spokesman for the port said so. |He| added": the noun that told who he is, -1. */
static int32_t noun_before(const cc_coreference *c, int32_t token, int32_t entity)
{
    enum { FAR = 80 };
    int32_t ref = token < 0 ? -1 : c->ref_of[token];
    for (int seen = 0; ref >= 0 && seen < FAR; seen++, ref--)
        if (c->ref.item[ref].entity == entity && c->ref.item[ref].kind == CC_REF_NOUN)
            return (int32_t)c->ref.item[ref].token;
    return -1;
}

/* The token where the speaker is told of first, -1. */
static int32_t first_mention(const cc_coreference *c, speaker by)
{
    if (by.who < 0) return -1;
    int32_t name = c->article->entities.item[by.who].first;
    return name < 0 ? noun_before(c, by.token, by.who) : (int32_t)c->article->names.item[name].at.head;
}

/* "Ada Holt, |who chairs| the Harbour Union": the body that somebody heads, -1. */
static int32_t body_headed(cc_coreference *c, const cc_sentence *s, int32_t head)
{
    static const char *const heads[] = {"chair", "head", "lead", "run", "manage", "represent", "direct", "own"};
    int32_t verb = cc_child_exact(s, head, CC_DEP_ACL_RELCL), object = verb < 0 ? -1 : cc_child(s, verb, CC_DEP_OBJ);
    if (object < 0 || !CC_AMONG(s->token[verb].lemma, heads) || s->token[verb].xpos == CC_XPOS_VBD) return -1;
    int32_t entity = cc_coref_entity_at(c, (int32_t)s->first + object);
    return is_body(c, entity, true) ? entity : unnamed_body(c, s, object);
}

/* Whom "we" means in the words of the speaker; -1 for nobody known. */
static int32_t we_of(cc_coreference *c, const cc_reference *r, speaker by)
{
    int32_t two = cc_we_two(c, r, by.who);
    if (two >= 0) return two;
    int32_t ref = by.token < 0 ? -1 : c->ref_of[by.token];
    if (by.who >= 0) {
        int32_t body = cc_organisation_of(c, by.who);
        if (body != by.who || c->article->entities.item[by.who].kind != CC_NAME_PERSON) return body;
    }
    if (by.who < 0 && ref >= 0 && are_we(c, &c->ref.item[ref])) return cc_reference_open(c, (uint32_t)ref);
    int32_t place[2] = {by.token, first_mention(c, by)};
    for (int i = 0; i < 2; i++) {
        if (place[i] < 0) continue;
        const cc_sentence *s = cc_article_sentence_at(c->article, c->article->tokens.item[place[i]].start);
        int32_t body = s == NULL ? -1 : body_of_phrase(c, s, place[i] - (int32_t)s->first);
        if (body < 0 && s != NULL) body = body_told(c, s, place[i] - (int32_t)s->first);
        if (body < 0 && s != NULL) body = body_headed(c, s, place[i] - (int32_t)s->first);
        if (body >= 0) return body;
    }
    return cc_we_state(c, r, by.who);
}

/* "I lost it," the sergeant said: he, whatever his name. */
static int32_t i_of(cc_coreference *c, speaker by)
{
    int32_t ref = by.who >= 0 || by.token < 0 ? -1 : c->ref_of[by.token];
    if (ref < 0) return by.who;
    const cc_reference *r = &c->ref.item[ref];
    if (r->kind == CC_REF_PRONOUN && !r->plural) return r->entity; /* "I said so then: I was wrong" */
    bool source = cc_span_is(cc_reference_token(c, r)->lemma, "source");
    bool somebody = r->kind == CC_REF_NOUN && (source || r->animacy == CC_ANIMACY_PERSON) && !r->plural;
    return somebody ? cc_reference_open(c, (uint32_t)ref) : -1;
}

/* --- the pronouns ------------------------------------------------------------------ */

/* "You can't argue with that," he told the Courier: anybody is meant, not the paper. */
static bool is_outlet(const cc_coreference *c, int32_t token, int32_t entity)
{
    if (c->article->entities.item[entity].kind != CC_NAME_PERSON) return true;
    int32_t name = c->article->tokens.item[token].name;
    uint32_t first = name < 0 ? 0 : c->article->names.item[name].at.first;
    return first > 0 && cc_span_is(c->article->tokens.item[first - 1].lower, "the");
}

static void resolve_you(cc_coreference *c, uint32_t ref)
{
    const cc_reference *r = &c->ref.item[ref];
    int32_t to = r->quote < 0 ? -1 : c->article->quotes.item[r->quote].addressee, who = cc_coref_entity_at(c, to);
    if (who >= 0 && !(r->person == CC_PERSON_SECOND && is_outlet(c, to, who))) cc_reference_join(c, ref, who);
}

static void resolve_speech(cc_coreference *c, uint32_t ref, speech *last)
{
    const cc_reference *r = &c->ref.item[ref];
    if (r->person != CC_PERSON_FIRST) {
        resolve_you(c, ref);
        return;
    }
    speaker by = speaker_of(c, r, last);
    if (by.who >= 0) *last = (speech){by, r->sentence};
    /* "We pulled them out," said the sergeant, "we judge others by ourselves," said the president: not he alone */
    int32_t who = r->plural ? we_of(c, r, by) : i_of(c, by);
    if (by.who < 0 && by.token < 0) who = teller_of(c, r);
    if (who >= 0) cc_reference_join(c, ref, who);
}

void cc_speeches_resolve(cc_coreference *c)
{
    speech last = {{-1, -1}, 0};
    c->author = author_of(c);
    for (uint32_t i = 0; i < c->ref.count; i++) {
        const cc_reference *r = &c->ref.item[i];
        const cc_quote *q = r->quote < 0 ? NULL : &c->article->quotes.item[r->quote];
        if (q != NULL && q->entity >= 0) last = (speech){{q->speaker_token, q->entity}, r->sentence};
        if (r->kind == CC_REF_PRONOUN && r->person != CC_PERSON_THIRD && r->entity < 0) resolve_speech(c, i, &last);
    }
}
