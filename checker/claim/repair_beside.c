/* claim/repair_beside.c - what a verb takes beside its object and the parser hangs on that object: "thanked residents
 * for their patience", "threw stones at the guards", "charged her with theft" (governed.csv). */
#include "claim/repair.h"

enum { MOST_VERBS = 32 };

/* Verbs that something is done with, for, on: the phrase behind their object is theirs. */
static const struct {
    const char *preposition;
    const char *verb[MOST_VERBS];
} governed[] = {
    {"for",
     {"thank",   "blame", "praise", "criticise", "criticize", "congratulate", "punish",   "reward", "fine",  "commend",
      "condemn", "scold", "fault",  "forgive",   "reproach",  "prosecute",    "sue",      "honour", "honor", "mistake",
      "slam",    "chide", "berate", "rebuke",    "applaud",   "swap",         "exchange", "trade"}},
    {"with", {"hit",      "pound",  "strike", "stab",     "beat",   "punch",  "slap",    "whip",   "pelt",   "spray",
              "slash",    "batter", "smash",  "bludgeon", "floor",  "pepper", "replace", "equip",  "fill",   "cover",
              "threaten", "supply", "arm",    "load",     "tackle", "retain", "defend",  "clinch", "control"}},
    {"on", {"blame", "impose", "spend", "waste", "place", "base", "focus", "lavish", "inflict", "pin"}},
    {"of", {"accuse", "convict", "acquit", "remind", "inform", "notify", "warn", "rob", "strip", "deprive", "rid"}},
};

/* Nouns that go with the preposition themselves, whatever is done to them: "has access to the hall". */
static const struct {
    const char *preposition, *nouns;
} taken[] = {
    {"to", "access;approach;answer;way;route;road;path;key;letter;threat;damage;right;end;visit;link;tie;solution;"
           "alternative;exception;guide;door;attention;commitment;relation;devotion;loyalty;opposition;addition;reply;"
           "sister;brother;heir;ambassador;envoy;adviser;aide;subject;amendment;change;"
           "level;holiday;trip;flight;journey;bid"},
    {"with", "deal;relation;relationship;contact;problem;tie;link;issue;connection;bond;friendship;agreement"},
    {"from",
     "letter;message;call;quote;man;woman;people;distance;refugee;email;picture;image;photo;photograph;swab;sample"},
    {"on", "information;report;restriction;pressure;ban;tax;book;article;limit;view;opinion;position;expert"},
    {"against", "case;charge;crime;fight;campaign;war;vote;allegation;claim;action"},
    {"for", "price;name;word;term;acronym;end;support;answer;key;part;responsibility;credit"},
    {"at", ""},
    {"under", ""},
    {"over", ""},
    {"about", ""},
    {"into", "incursion;insight;investigation;inquiry;entry;look;research;probe;audit;foray;window"},
};

/* governed.csv tells the preposition beside the object, and the object has none like it; "got support for it" and "made
 * a case for it" are of the object whatever the verb takes. */
static bool is_beside(const cc_reading *r, int32_t verb, int32_t t, cc_span preposition)
{
    static const char *const verbs[] = {"make", "hold", "cover", "use"}, *const gets[] = {"receive", "take", "win"};
    const cc_token *token = r->s->token;
    int32_t noun = token[t].head;
    bool thing = cc_is_nominal(&token[t]) && token[t].time < 0 && r->lex[t]->slot != CC_NOUN_TIME;
    if (!thing || CC_AMONG(token[verb].lemma, verbs)) return false;
    if (cc_span_is(preposition, "for") && CC_AMONG(token[verb].lemma, gets)) return false;
    if (!cc_span_lists(r->lex[verb]->beside, preposition)) return false;
    if (token[verb + 1].xpos == CC_XPOS_RP) return false; /* "took |over| work from him" */
    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
        if (cc_span_is(preposition, taken[i].preposition))
            return !cc_span_lists(cc_span_of(taken[i].nouns), token[noun].lemma);
    return false;
}

static bool governs(cc_span verb, cc_span preposition)
{
    for (size_t i = 0; i < sizeof governed / sizeof *governed; i++) {
        if (!cc_span_is(preposition, governed[i].preposition)) continue;
        for (size_t k = 0; k < MOST_VERBS && governed[i].verb[k] != NULL; k++)
            if (cc_span_is(verb, governed[i].verb[k])) return true;
    }
    return false;
}

/* "thanked residents for their patience": it is what they were thanked for, no sort of residents. */
static bool govern(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_NMOD) return false;
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head, m = cc_marker(r, t);
    if (noun > t || verb < 0 || verb > noun || token[verb].upos != CC_UPOS_VERB || m == CC_NO_TOKEN || m > t)
        return false;
    if (token[noun].deprel != CC_DEP_OBJ && token[noun].deprel != CC_DEP_IOBJ) return false;
    if (r->low[t] <= noun) return false;
    if (!is_beside(r, verb, t, token[m].lower) && !governs(token[verb].lemma, token[m].lower)) return false;
    CC_FOR_CHILDREN(r->s, verb, k) /* "placed the blame for the fire on him": one of them is enough */
        if (k > noun && cc_main_relation(r, k) == CC_DEP_OBL && cc_span_equal(cc_marker_words(r, k), token[m].lower))
            return false;
    if (r->lex[noun]->event != CC_NO_EVENT || r->lex[noun]->effect[CC_PART_NOUN] != CC_EFFECT_NONE) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL;
    /* "pulled the boys from the water who swam": no water is somebody */
    int32_t who = cc_child_exact(r->s, t, CC_DEP_ACL_RELCL);
    if (who != CC_NO_TOKEN && cc_span_is(token[r->low[who]].lower, "who") && token[t].upos == CC_UPOS_NOUN &&
        r->lex[t]->slot != CC_NOUN_PERSON)
        token[who].head = noun;
    return true;
}

/* "controlled the fight |with his jab|": what it was done with, where it is a part of whoever did it. */
static bool use_own(cc_reading *r, int32_t t)
{
    static const char *const parts[] = {"hand",  "fist", "foot",  "teeth", "tooth", "arm",    "elbow", "knee",  "jab",
                                        "punch", "claw", "beak",  "tail",  "voice", "finger", "thumb", "mouth", "body",
                                        "shoe",  "boot", "knife", "phone", "blow",  "kick",   "tongue"};
    static const char *const shows[] = {"have", "see", "show", "find", "get", "describe", "depict", "feature"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (token[t].deprel != CC_DEP_NMOD || !CC_AMONG(token[t].lemma, parts) || verb < 0 || verb > noun || noun > t)
        return false;
    int32_t whose = cc_child_exact(r->s, t, CC_DEP_NMOD_POSS);
    if (whose < 0 || token[whose].xpos != CC_XPOS_PRPS || !cc_span_is(cc_marker_words(r, t), "with")) return false;
    if (token[noun].deprel != CC_DEP_OBJ || token[verb].upos != CC_UPOS_VERB) return false;
    if (CC_AMONG(token[verb].lemma, shows)) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

/* "replied to questions |with a shrug|": the answer, and nothing of what was asked. */
static bool answer_with(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"respond", "reply", "react", "answer", "retort", "counter"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (token[t].deprel != CC_DEP_NMOD || verb < 0 || verb > noun || noun > t || !CC_AMONG(token[verb].lemma, verbs))
        return false;
    if (token[noun].deprel != CC_DEP_OBL || !cc_span_is(cc_marker_words(r, noun), "to")) return false;
    if (!cc_span_is(cc_marker_words(r, t), "with") || cc_is_somebody(r, t) || token[t].name >= 0) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

/* "misstated the costs |in bank filings|": where it says so. */
static bool write_in(cc_reading *r, int32_t t)
{
    static const char *const texts[] = {"filing", "letter", "statement", "email",  "e-mail",   "tweet",     "memo",
                                        "post",   "report", "interview", "speech", "document", "affidavit", "testimony",
                                        "paper",  "note",   "message",   "blog",   "column",   "book",      "lawsuit"};
    static const char *const verbs[] = {"state",   "detail",    "misstate", "mischaracterise", "mischaracterize",
                                        "reveal",  "disclose",  "cite",     "outline",         "announce",
                                        "mention", "quote",     "deny",     "condemn",         "criticise",
                                        "praise",  "criticize", "describe", "explain",         "express",
                                        "address", "reject",    "confirm",  "discuss",         "misrepresent",
                                        "falsify", "conceal",   "defend",   "dispute",         "note"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (token[t].deprel != CC_DEP_NMOD || !CC_AMONG(token[t].lemma, texts) || verb < 0 || verb > noun || noun > t)
        return false;
    if (token[noun].deprel != CC_DEP_OBJ || token[t].xpos == CC_XPOS_PRP || !CC_AMONG(token[verb].lemma, verbs))
        return false;
    if (!cc_span_is(token[r->low[t]].lower, "in")) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL;
    int32_t why = cc_child(r->s, t, CC_DEP_ACL); /* "|to hide them|" */
    if (why == CC_NO_TOKEN) why = cc_child(r->s, noun, CC_DEP_ACL);
    if (why > t && token[why].upos == CC_UPOS_VERB && cc_has_to(r, why)) {
        token[why].head = verb;
        token[why].deprel = CC_DEP_ADVCL;
    }
    return true;
}

/* "blamed his wife, who kept the books, for the charges": behind the clause that the comma closes. */
static bool govern_over_clause(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_OBL) return false;
    cc_token *token = r->s->token;
    int32_t inner = token[t].head, noun = inner < 0 ? CC_NO_TOKEN : token[inner].head, m = cc_marker(r, t);
    int32_t verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (verb < 0 || verb > noun || noun > inner || token[inner].deprel != CC_DEP_ACL_RELCL || m == CC_NO_TOKEN)
        return false;
    if (token[noun].deprel != CC_DEP_OBJ || !governs(token[verb].lemma, token[m].lower)) return false;
    if (!cc_is_tagged_comma(r, r->low[t]) && !cc_is_tagged_comma(r, r->low[t] - 1)) return false;
    token[t].head = verb;
    return true;
}

/* "sent from his lawyer |to the minister|", hung on the lawyer: from whom and to whom are both of the verb. */
static bool go_from_to(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"send",  "go",        "move",     "fly",  "travel", "switch",
                                        "write", "drive",     "transfer", "ship", "carry",  "spread",
                                        "hand",  "transport", "migrate",  "walk"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head, m = cc_marker(r, t);
    if (cc_relation(r, t) != CC_DEP_NMOD || m == CC_NO_TOKEN || !cc_span_is(token[m].lower, "to") || m < noun)
        return false;
    if (noun > t || verb < 0 || verb > noun || cc_main_relation(r, noun) != CC_DEP_OBL ||
        !CC_AMONG(token[verb].lemma, verbs))
        return false;
    if (!cc_span_is(cc_marker_words(r, noun), "from") || cc_span_lists(cc_span_of(taken[0].nouns), token[noun].lemma))
        return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

const cc_repair cc_repairs_of_governed[] = {
    REPAIR(govern, .relation = RELATION(NMOD), .has = CC_HEAD_BEFORE),
    REPAIR(go_from_to, .relation = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .above_family = RELATION(OBL)),
    REPAIR(govern_over_clause, .relation = RELATION(OBL), .above = RELATION(ACL_RELCL)),
    REPAIR(use_own, .relation = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .above = RELATION(OBJ)),
    REPAIR(answer_with, .relation = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .above = RELATION(OBL)),
    REPAIR(write_in, .relation = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .above = RELATION(OBJ)),
    {0},
};
