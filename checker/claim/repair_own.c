/* claim/repair_own.c - what a noun takes with a preposition, hung on the verb: "opened an inquiry |into the fire|",
 * "lifted its ban |on fishing|". Without it the object has lost what it is about. */
#include "claim/repair.h"

/* The nouns that go with the preposition. */
static bool goes_with(cc_span noun, cc_span preposition)
{
    static const struct {
        const char *preposition, *noun[32];
    } table[] = {
        {"into", {"investigation", "inquiry", "probe", "inquest", "insight", "research"}},
        {"on", {"attack", "assault",     "raid",   "tax",    "ban",       "limit",    "cap",
                "curb",   "restriction", "impact", "effect", "influence", "pressure", "crackdown",
                "focus",  "emphasis",    "stance", "ruling", "embargo",   "levy",     "tariff"}},
        {"to", {"visit",    "trip",         "response",    "reference",  "answer",     "approach",   "solution",
                "entrance", "commitment",   "reaction",    "change",     "damage",     "tie",        "threat",
                "access",   "contribution", "alternative", "exception",  "resistance", "opposition", "objection",
                "end",      "amendment",    "allusion",    "attachment", "devotion"}},
        {"for",
         {"responsibility", "plan", "treatment", "cure", "support", "demand", "reason", "respect", "search", "hunt",
          "blame", "need", "enthusiasm", "appetite", "sympathy", "preference", "requirement"}},
        {"in",
         {"role", "confidence", "faith", "interest", "investment", "stake", "share", "belief", "trust", "involvement"}},
        {"over", {"control", "concern", "dispute", "power", "advantage", "dominance", "outrage", "alarm"}},
        {"about", {"question", "concern", "doubt", "worry", "fear", "suspicion", "warning", "misgiving"}},
        {"against", {"case", "war", "fight", "complaint", "lawsuit", "allegation", "charge", "campaign", "evidence"}},
        {"with", {"contact", "battle", "relationship", "link", "partnership", "alliance"}},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        for (size_t k = 0; cc_span_is(preposition, table[i].preposition) && k < 32 && table[i].noun[k] != NULL; k++)
            if (cc_span_is(noun, table[i].noun[k])) return true;
    return false;
}

/* "tied the change to the flood", "imposed a tax on salt": the verb takes it beside its object. */
static bool is_verbs(const cc_reading *r, int32_t verb, cc_span preposition)
{
    static const char *const verbs[] = {"link", "tie",  "add",     "bring", "attribute", "compare", "give",
                                        "pay",  "send", "present", "play",  "turn",      "connect", "put"};
    const cc_lexeme *x = r->lex[verb];
    return CC_AMONG(cc_at(r, verb)->lemma, verbs) || (x->governs && cc_span_lists(x->prepositions, preposition));
}

/* "opened an inquiry |into the fire|" */
static bool give_to_noun(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, m = cc_child(r->s, t, CC_DEP_CASE), noun = m - 1;
    if (cc_main_relation(r, t) != CC_DEP_OBL || m < 1 || m > t || verb < 0 || verb >= noun) return false;
    if (token[noun].upos != CC_UPOS_NOUN || r->low[t] != m || token[verb].upos != CC_UPOS_VERB) return false;
    if (token[t].time >= 0 || r->lex[t]->slot == CC_NOUN_TIME || cc_is_relative(&token[t])) return false;
    if (!goes_with(token[noun].lemma, token[m].lower) || !cc_is_below(r->s, noun, verb)) return false;
    if (is_verbs(r, verb, token[m].lower)) return false;
    cc_deprel d = cc_main_relation(r, noun);
    if (d != CC_DEP_OBJ && d != CC_DEP_NMOD && d != CC_DEP_OBL && d != CC_DEP_CONJ) return false;
    token[t].head = noun;
    token[t].deprel = CC_DEP_NMOD;
    return true;
}

const cc_repair cc_repairs_of_owned[] = {
    REPAIR(give_to_noun, .family = RELATION(OBL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .head = UPOS(VERB)),
    {0},
};
