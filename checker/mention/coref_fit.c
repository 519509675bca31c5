/* mention/coref_fit.c - what a thing, a body or a place can be or do: candidates that the sense of the pronoun's clause
 * rules out, where grammar does not. */
#include "mention/coref_tree.h"

/* lexnames(5) of the noun's commonest sense, -1 when unknown. */
static int lexfile_of(const cc_coreference *c, const cc_reference *x)
{
    uint32_t sense;
    cc_span lemma = cc_reference_token(c, x)->lemma;
    if (c->l->wordnet == NULL || cc_wordnet_senses(c->l->wordnet, lemma, CC_WN_NOUN, &sense, 1) == 0) return -1;
    return (int)cc_wordnet_lexfile(c->l->wordnet, sense);
}

/* What is done is an act: "continue the discussion ... do |it| live". */
static bool is_act(const cc_coreference *c, const cc_reference *x)
{
    enum { ACT = 4, EVENT = 11 };
    cc_span lemma = cc_reference_token(c, x)->lemma;
    int file = lexfile_of(c, x);
    return file == ACT || file == EVENT || cc_span_ends(lemma, "ion") || cc_span_ends(lemma, "ment");
}

/* "If you have this cheese, don't eat |it|": who speaks often means a matter by "it", less so where the thing was
 * told in the same breath and something is done with it. */
static bool is_dealt_with(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    enum { TIME = 28 };
    static const char *const of_matters[] = {"believe", "know", "mean", "say", "think", "understand", "regret", "hear"};
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t verb = s->token[cc_coref_local(s, p)].head;
    if (p->relation != CC_DEP_OBJ || p->sentence != x->sentence || p->quote != x->quote || verb < 0) return false;
    if (lexfile_of(c, x) == TIME || CC_AMONG(s->token[verb].lemma, of_matters)) return false;
    return !cc_span_is(s->token[verb].lemma, "do") || is_act(c, x);
}

bool cc_is_too_far(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    if (p->plural || p->gender != CC_GENDER_NEUTER || x->kind == CC_REF_NAME) return false;
    if (x->entity >= 0 && c->article->entities.item[x->entity].named) return false;
    bool close = p->sentence == x->sentence || (p->sentence == x->sentence + 1 && x->relation == CC_DEP_NSUBJ);
    return !close || (p->quote >= 0 && !is_dealt_with(c, p, x));
}

bool cc_is_time_of(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    enum { TIME = 28 };
    return p->gender == CC_GENDER_NEUTER && !p->plural && x->kind == CC_REF_NOUN && lexfile_of(c, x) == TIME;
}

bool cc_cannot_say(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    enum { COMMUNICATION = 10 };
    /* "None was delivered, |they| said": no bills */
    static const char *const tell[] = {"authority", "report", "paper",  "document", "statement", "letter", "media",
                                       "study",     "source", "record", "poll",     "survey",    "figure", "staff"};
    if (p->plural && c->speaks[p->token])
        return x->kind == CC_REF_NOUN && x->animacy == CC_ANIMACY_THING &&
               !CC_AMONG(cc_reference_token(c, x)->lemma, tell);
    if (p->gender != CC_GENDER_NEUTER || p->plural || !c->speaks[p->token]) return false;
    if (x->entity >= 0 && c->article->entities.item[x->entity].kind == CC_NAME_PLACE) return !cc_is_state(c, x->entity);
    if (x->kind != CC_REF_NOUN || x->animacy == CC_ANIMACY_GROUP) return x->animacy == CC_ANIMACY_THING;
    return lexfile_of(c, x) != COMMUNICATION && (x->entity < 0 || !c->article->entities.item[x->entity].named);
}

bool cc_is_out_of_quote(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    if (p->gender != CC_GENDER_NEUTER || p->plural || p->possessive || p->quote < 0) return false;
    return p->quote != x->quote && c->article->quotes.item[p->quote].form == CC_FORM_DIRECT;
}

/* "It's true", "it was the third crash this year": what is said of a matter, which no body and no place is. A closed
 * class of English: not for an editor to change. */
static bool tells_of_matter(const cc_coreference *c, const cc_sentence *s, int32_t predicate, bool spoken)
{
    static const char *const words[] = {
        "true",         "false",       "untrue",      "clear",       "unclear",    "obvious",       "possible",
        "impossible",   "difficult",   "easy",        "hard",        "wrong",      "right",         "nice",
        "sad",          "terrible",    "awful",       "amazing",     "strange",    "late",          "early",
        "dark",         "necessary",   "unnecessary", "good",        "bad",        "great",         "fair",
        "unfair",       "unfortunate", "tragic",      "horrible",    "incredible", "inevitable",    "over",
        "unbelievable", "windy",       "cold",        "hot",         "rainy",      "foggy",         "sunny",
        "quiet",        "genuine",     "authentic",   "fake",        "legitimate", "important",     "ironic",
        "weird",        "funny",       "crazy",       "scary",       "horrific",   "heartbreaking", "shocking",
        "surprising",   "disgusting",  "cruel",       "devastating", "premature",  "unlikely"};
    /* lexnames(5): act, attribute, cognition, communication, event, feeling, motive, phenomenon, process, state, time
     */
    enum { ARTIFACT = 6, PERSON = 18 };
    static const unsigned matters[] = {4, 7, 9, 10, 11, 12, 16, 19, 22, 26, 28};
    const cc_token *t = &s->token[predicate];
    /* "It was pretty significant," she said: what had happened */
    if (t->upos == CC_UPOS_ADJ) {
        if (spoken) return true;
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            if (cc_span_is(t->lower, words[i])) return true;
        return false;
    }
    uint32_t sense;
    if (t->upos != CC_UPOS_NOUN || c->l->wordnet == NULL || cc_child(s, predicate, CC_DEP_CASE) >= 0) return false;
    if (cc_wordnet_senses(c->l->wordnet, t->lemma, CC_WN_NOUN, &sense, 1) == 0) return false;
    unsigned file = cc_wordnet_lexfile(c->l->wordnet, sense);
    for (size_t i = 0; i < sizeof matters / sizeof *matters; i++)
        if (file == matters[i]) return true;
    /* "It was a guard who left" */
    if (file == PERSON && cc_child(s, predicate, CC_DEP_ACL) > predicate) return true;
    /* "It's a hard pill to swallow" */
    return spoken && file == ARTIFACT;
}

/* "the largest of |its| kind": what sort of thing it is. */
static bool is_of_its_kind(const cc_coreference *c, const cc_reference *p)
{
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t thing = s->token[cc_coref_local(s, p)].head;
    return thing >= 0 && cc_span_is(s->token[thing].lemma, "kind");
}

/* "|It| came after the vote", "it came as talks went on": what happened. */
static bool came_then(const cc_sentence *s, int32_t verb)
{
    static const char *const when[] = {"after", "as", "amid", "despite", "before", "when", "during", "hours", "days"};
    return cc_span_is(s->token[verb].lemma, "come") && (uint32_t)verb + 1 < s->count &&
           CC_AMONG(s->token[verb + 1].lower, when);
}

bool cc_cannot_be_named(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    /* "Residents of Ohio felt it": a quake */
    static const char *const of_happenings[] = {"feel", "hear", "notice", "survive", "expect", "report"};
    if (p->gender != CC_GENDER_NEUTER || p->plural || p->relative || x->entity < 0) return false;
    cc_name_kind kind = c->article->entities.item[x->entity].kind;
    if (p->possessive) return kind == CC_NAME_PLACE && is_of_its_kind(c, p);
    if (kind != CC_NAME_ORGANISATION && kind != CC_NAME_PLACE) return false;
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t token = cc_coref_local(s, p), head = s->token[token].head;
    bool modifier = x->relation == CC_DEP_COMPOUND || x->relation == CC_DEP_AMOD || x->adjective;
    if (modifier && kind == CC_NAME_PLACE && x->sentence == p->sentence) return true;
    if (head < 0) return false;
    cc_deprel d = cc_deprel_main(s->token[token].deprel);
    if (d == CC_DEP_OBJ && kind == CC_NAME_PLACE && CC_AMONG(s->token[head].lemma, of_happenings)) return true;
    if (d == CC_DEP_OBJ) return cc_span_is(s->token[head].lemma, "do");
    /* "It started shortly after ten": what happens is no body and no place */
    static const char *const happens[] = {"start", "begin", "happen", "end", "occur", "last", "unfold", "erupt"};
    bool alone = cc_child(s, head, CC_DEP_OBJ) < 0 && cc_child(s, head, CC_DEP_XCOMP) < 0;
    if (s->token[token].deprel == CC_DEP_NSUBJ && alone && CC_AMONG(s->token[head].lemma, happens)) return true;
    if (s->token[token].deprel == CC_DEP_NSUBJ && came_then(s, head)) return true;
    return d == CC_DEP_NSUBJ && cc_child(s, head, CC_DEP_COP) >= 0 && tells_of_matter(c, s, head, p->quote >= 0);
}

/* "Lund and |its| schools". */
static bool is_joined_to(const cc_sentence *s, const cc_reference *p, const cc_reference *x)
{
    enum { BEHIND = 2 };
    return p->token == x->token + BEHIND && cc_span_is(s->token[cc_coref_local(s, p) - 1].lower, "and");
}

bool cc_is_only_where(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    static const char *const in[] = {"in", "at", "near", "into", "through", "outside", "around", "across", "from"},
                             *const to[] = {"to", "between", "off", "over", "on", "for", "along", "past"};
    if ((!p->plural && p->gender != CC_GENDER_NEUTER) || x->entity < 0 || x->kind != CC_REF_NAME) return false;
    if (c->article->entities.item[x->entity].kind != CC_NAME_PLACE) return false;
    if (x->relation != CC_DEP_OBL && x->relation != CC_DEP_NMOD) return false;
    const cc_sentence *s = cc_reference_sentence(c, x);
    int32_t mark = cc_child(s, cc_coref_first_of_coordination(s, cc_coref_local(s, x)), CC_DEP_CASE);
    uint32_t next = c->article->names.item[x->name].at.last - s->first;
    /* "resulted in Norland calling |its| envoy back" */
    bool doer = next < s->count && s->token[next].xpos == CC_XPOS_VBG;
    if (mark < 0 || doer || is_joined_to(s, p, x)) return false;
    /* a state may be dealt with: "a warning to Norland that |its| ships" */
    return CC_AMONG(s->token[mark].lower, in) || (!cc_is_state(c, x->entity) && CC_AMONG(s->token[mark].lower, to));
}

/* "The island is for sale, the Post reports. |It| has a bay": whoever only reports is spoken of no further. */
static bool only_reports(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    bool media = x->entity >= 0 && c->article->entities.item[x->entity].media;
    return media && c->speaks[x->token] && x->sentence != p->sentence && !c->speaks[p->token];
}

/* "Nobody knows |whose version| it supports": what is asked after is none that was spoken of. */
static bool is_asked_after(const cc_sentence *s, const cc_reference *x)
{
    int32_t owner = x->kind == CC_REF_NOUN ? cc_child_exact(s, cc_coref_local(s, x), CC_DEP_NMOD_POSS) : -1;
    return owner >= 0 && cc_span_is(s->token[owner].lower, "whose");
}

/* "As part of |its campaign|, it": what they have is not they. */
static bool is_owned_alike(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    const cc_sentence *s = cc_reference_sentence(c, x);
    bool thing = x->kind == CC_REF_NOUN && x->animacy == CC_ANIMACY_THING;
    int32_t owner = thing ? cc_child_exact(s, cc_coref_local(s, x), CC_DEP_NMOD_POSS) : -1,
            ref = owner < 0 ? -1 : c->ref_of[s->first + (uint32_t)owner];
    const cc_reference *o = ref < 0 ? NULL : &c->ref.item[ref];
    return o != NULL && o->kind == CC_REF_PRONOUN && o->person == p->person && o->plural == p->plural &&
           o->gender == p->gender && p->sentence - x->sentence <= 1;
}

/* "Men left the company. It is the worst |accident| in years": what happens, or when, is no body, place or thing. */
static bool is_no_happening(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    enum { SENSES = 3 };
    /* lexnames(5): act, event, feeling, time; animal, artifact, body, food, group, location, person, plant, substance
     */
    static const unsigned happens[] = {4, 11, 12, 28}, stands[] = {5, 6, 8, 13, 14, 15, 18, 20, 27};
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t token = cc_coref_local(s, p), head = s->token[token].head;
    if (p->plural || p->possessive || p->relative || x->kind != CC_REF_NOUN || c->l->wordnet == NULL || head < token)
        return false;
    if (s->token[head].upos != CC_UPOS_NOUN || cc_deprel_main(s->token[token].deprel) != CC_DEP_NSUBJ) return false;
    if (cc_child(s, head, CC_DEP_COP) < 0 || cc_child(s, head, CC_DEP_CASE) >= 0) return false;
    uint32_t sense;
    if (cc_wordnet_senses(c->l->wordnet, s->token[head].lemma, CC_WN_NOUN, &sense, 1) == 0) return false;
    unsigned what = cc_wordnet_lexfile(c->l->wordnet, sense);
    bool happening = false, standing = false;
    for (size_t i = 0; i < sizeof happens / sizeof *happens; i++) happening |= what == happens[i];
    if (!happening) return false;
    uint32_t senses[SENSES],
        n = cc_wordnet_senses(c->l->wordnet, cc_reference_token(c, x)->lemma, CC_WN_NOUN, senses, SENSES);
    for (uint32_t k = 0; k < n && k < SENSES; k++) { /* a "launch" is a boat, and an act */
        unsigned file = cc_wordnet_lexfile(c->l->wordnet, senses[k]);
        for (size_t i = 0; i < sizeof happens / sizeof *happens; i++)
            if (file == happens[i]) return false;
        for (size_t i = 0; k == 0 && i < sizeof stands / sizeof *stands; i++) standing |= file == stands[i];
    }
    return standing;
}

bool cc_is_no_topic(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    if (!p->plural && p->gender != CC_GENDER_NEUTER) return false;
    if (is_no_happening(c, p, x)) return true;
    if (only_reports(c, p, x) || is_owned_alike(c, p, x)) return true;
    return x->sentence == p->sentence && is_asked_after(cc_reference_sentence(c, x), x);
}

/* --- what only people are, do and have ------------------------------------- */

static const char *const minds[] = {
    "remember",  "think",    "believe",   "know",      "want",   "hope",     "vow",      "pledge", "insist",  "admit",
    "employ",    "worry",    "realise",   "love",      "hate",   "regret",   "wish",     "swear",  "realize", "hire",
    "apologise", "decide",   "apologize", "kiss",      "marry",  "eat",      "drink",    "sleep",  "learn",   "try",
    "agree",     "disagree", "attend",    "celebrate", "cry",    "laugh",    "smile",    "watch",  "hear",    "wear",
    "talk",      "visit",    "vote",      "intend",    "refuse", "threaten", "complain", "deny",   "accept",  "choose",
    "fear",      "discuss",  "chat",      "shout",     "scream", "pray",     "dance",    "sing",   "listen",  "gather",
    "study",     "graduate", "protest",   "confess",   "feel",   "notice",   "care",     "chant",  "bother"};
/* and only to somebody are these done */
static const char *const done[] = {"tell",   "ask",       "urge",     "warn",     "thank",    "inform",
                                   "advise", "invite",    "arrest",   "detain",   "blame",    "accuse",
                                   "greet",  "kidnap",    "jail",     "persuade", "evacuate", "console",
                                   "injure", "interview", "reassure", "convince"};
/* and only somebody has these */
static const char *const had[] = {"husband", "wife",     "spouse",    "child",  "parent",    "mother",   "father",
                                  "son",     "daughter", "brother",   "sister", "family",    "friend",   "colleague",
                                  "career",  "wedding",  "marriage",  "home",   "faith",     "health",   "mind",
                                  "opinion", "belief",   "knowledge", "behalf", "childhood", "birthday", "grief",
                                  "desk",    "job",      "spouse",    "lawyer", "memory",    "prayer",   "boss"};

/* "authorities", "sources", "the other side": one of the commoner senses is people. */
static bool may_be_people(const cc_coreference *c, const cc_reference *x)
{
    enum { GROUP = 14, PERSON = 18, SENSES = 4 };
    uint32_t sense[SENSES], n = 0;
    if (c->l->wordnet != NULL)
        n = cc_wordnet_senses(c->l->wordnet, cc_reference_token(c, x)->lemma, CC_WN_NOUN, sense, SENSES);
    for (uint32_t i = 0; i < n && i < SENSES; i++) {
        unsigned file = cc_wordnet_lexfile(c->l->wordnet, sense[i]);
        if (file == GROUP || file == PERSON) return true;
    }
    return false;
}

/* "their |faces|": parts of a body, and what is in the table. */
static bool is_somebodys(const cc_coreference *c, const cc_token *thing)
{
    enum { BODY = 8 };
    uint32_t sense;
    if (CC_AMONG(thing->lemma, had)) return true;
    return thing->upos == CC_UPOS_NOUN && c->l->wordnet != NULL &&
           cc_wordnet_senses(c->l->wordnet, thing->lemma, CC_WN_NOUN, &sense, 1) > 0 &&
           cc_wordnet_lexfile(c->l->wordnet, sense) == BODY;
}

bool cc_needs_mind(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t token = cc_coref_local(s, p), head = s->token[token].head;
    if (head < 0 || x->kind != CC_REF_NOUN || x->animacy != CC_ANIMACY_THING) return false;
    const cc_token *h = &s->token[head];
    bool needs = false;
    if (p->possessive) needs = p->plural && is_somebodys(c, h);
    else if (h->upos == CC_UPOS_VERB) {
        cc_deprel d = (cc_deprel)s->token[token].deprel;
        if (d == CC_DEP_NSUBJ) needs = CC_AMONG(h->lemma, minds);
        if (d == CC_DEP_OBJ || d == CC_DEP_IOBJ || d == CC_DEP_NSUBJ_PASS) needs = CC_AMONG(h->lemma, done);
    }
    return needs && !may_be_people(c, x);
}

bool cc_is_spoken_to(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    const cc_quote *q = p->quote < 0 ? NULL : &c->article->quotes.item[p->quote];
    if (q == NULL || q->form != CC_FORM_DIRECT || p->person != CC_PERSON_THIRD || x->quote == p->quote) return false;
    int32_t to = q->addressee < 0 ? -1 : cc_coref_entity_at(c, q->addressee);
    if ((to >= 0 && to == x->entity) || (q->addressee >= 0 && x->token == (uint32_t)q->addressee)) return true;
    bool governed = x->relation == CC_DEP_OBJ || x->relation == CC_DEP_IOBJ || x->relation == CC_DEP_OBL;
    return p->plural && governed && x->entity >= 0 && c->article->entities.item[x->entity].media;
}

bool cc_are_mutual(const cc_coreference *c, const cc_reference *p)
{
    static const char *const nouns[] = {"relationship", "marriage", "wedding",  "divorce",      "affair", "romance",
                                        "friendship",   "meeting",  "talk",     "conversation", "feud",   "future",
                                        "child",        "son",      "daughter", "baby",         "date",   "split",
                                        "engagement",   "rivalry",  "dispute",  "honeymoon",    "phone"};
    static const char *const verbs[] = {"meet",    "marry", "divorce", "separate", "date",  "agree", "talk", "speak",
                                        "discuss", "argue", "fight",   "clash",    "share", "split", "kiss", "wed"};
    static const char *const words[] = {"both", "together", "each", "another", "apart"};
    enum { REACH = 10 };
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t token = cc_coref_local(s, p), head = s->token[token].head;
    if (cc_span_is(s->token[token].lower, "both")) return true;
    if (head >= 0 && p->possessive && CC_AMONG(s->token[head].lemma, nouns)) return true;
    if (head >= 0 && !p->possessive && CC_AMONG(s->token[head].lemma, verbs)) return true;
    int32_t object = head < 0 || p->possessive ? -1 : cc_child(s, head, CC_DEP_OBJ);
    if (object >= 0 && CC_AMONG(s->token[object].lemma, nouns)) return true;
    for (int32_t k = token + 1; k < (int32_t)s->count && k < token + REACH; k++)
        if (CC_AMONG(s->token[k].lower, words) ||
            (cc_span_is(s->token[k - 1].lower, "their") && CC_AMONG(s->token[k].lemma, nouns)))
            return true;
    return false;
}
