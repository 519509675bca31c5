/* mention/coref_empty.c - pronouns that mean nothing said before: "it rains", "it is clear that", "he who". */
#include "mention/coref.h"

/* Verbs whose "it" may mean nothing: "it seems that", "it took a year to". Who intends, files or sells is somebody. A
 * closed class of English: not for an editor to change. */
static bool takes_empty(cc_span lemma)
{
    static const char *const verbs[] = {"appear", "be",     "become", "come",   "cost", "dawn",      "emerge", "feel",
                                        "follow", "get",    "go",     "happen", "have", "help",      "hurt",   "look",
                                        "make",   "matter", "occur",  "pay",    "rain", "remain",    "seem",   "smell",
                                        "snow",   "sound",  "strike", "suit",   "take", "transpire", "turn",   "work"};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (cc_span_is(lemma, verbs[i])) return true;
    return false;
}

/* "It is |able| to sell", "it was |forced| to sell": whose subject is the infinitive's too; but "it was |decided| to
 * sell", "it is hard to sell". */
static bool raises(cc_span lemma, bool passive)
{
    static const char *const able[] = {"able",  "unable",  "likely", "unlikely",  "set",       "due",    "ready",
                                       "eager", "willing", "keen",   "unwilling", "reluctant", "free",   "sure",
                                       "bound", "certain", "poised", "prepared",  "entitled",  "liable", NULL};
    static const char *const nobodys[] = {"decide", "agree", "hope", "propose", "resolve", "arrange", "think", NULL};
    bool listed = false;
    for (const char *const *w = passive ? nobodys : able; *w != NULL && !listed; w++) listed = cc_span_is(lemma, *w);
    return listed != passive;
}

/* "made |it| illegal", "love |it| when", "Word has |it| that": what follows is meant. */
static bool is_ahead(const cc_sentence *s, int32_t token)
{
    static const char *const leads[] = {"when", "if", "that"};
    int32_t next = token + 1, verb = s->token[token].head;
    if (verb < 0 || verb > token || (uint32_t)next >= s->count) return false;
    if (CC_AMONG(s->token[next].lower, leads)) return true;
    bool state = s->token[next].upos == CC_UPOS_ADJ && cc_deprel_main(s->token[next].deprel) == CC_DEP_XCOMP;
    static const char *const makes[] = {"make", "find", "think", "consider", "deem", "believe", "call", "keep"};
    return state && CC_AMONG(s->token[verb].lemma, makes) && (uint32_t)next + 1 < s->count &&
           (cc_span_is(s->token[next + 1].lower, "to") || cc_span_is(s->token[next + 1].lower, "for"));
}

/* "it was reported on Tuesday", "it is thought": nobody's words and nothing before them. */
static bool is_rumour(const cc_sentence *s, int32_t verb)
{
    static const char *const told[] = {"report", "say",        "claim",  "announce", "reveal",   "think",  "believe",
                                       "allege", "understand", "rumour", "rumor",    "estimate", "confirm"};
    if (!CC_AMONG(s->token[verb].lemma, told)) return false;
    return cc_child(s, verb, CC_DEP_XCOMP) < 0;
}

/* "it was the driver who", "it is workers that": who did something, and no thing before. */
static bool is_cleft(const cc_coreference *c, const cc_sentence *s, int32_t predicate)
{
    enum { PERSON = 18 };
    uint32_t sense;
    static const char *const who[] = {"who", "that", "which"};
    int32_t clause = cc_child(s, predicate, CC_DEP_ACL);
    if (clause < predicate || s->token[clause].deprel != CC_DEP_ACL_RELCL) return false;
    int32_t subject = cc_child(s, clause, CC_DEP_NSUBJ);
    int32_t det = cc_child(s, predicate, CC_DEP_DET);
    bool definite = s->token[predicate].upos == CC_UPOS_PROPN || s->token[predicate].upos == CC_UPOS_PRON ||
                    cc_child(s, predicate, CC_DEP_NMOD_POSS) >= 0 || /* "a guard's call that saved them" */
                    (det >= 0 && cc_span_is(s->token[det].lower, "the"));
    /* "it was a plumber who scored" */
    bool somebody = s->token[predicate].upos == CC_UPOS_NOUN && c->l->wordnet != NULL &&
                    cc_wordnet_senses(c->l->wordnet, s->token[predicate].lemma, CC_WN_NOUN, &sense, 1) > 0 &&
                    cc_wordnet_lexfile(c->l->wordnet, sense) == PERSON;
    return (definite || somebody) && subject >= 0 && CC_AMONG(s->token[subject].lower, who);
}

/* "It was early April", "it's Monday", "it was not so". */
static bool tells_time(const cc_sentence *s, int32_t predicate)
{
    const cc_token *t = &s->token[predicate];
    return cc_child(s, predicate, CC_DEP_COP) >= 0 && cc_child(s, predicate, CC_DEP_CASE) < 0 &&
           (t->time >= 0 || cc_span_is(t->lower, "so"));
}

/* "It is the honour of my life |to lead|", "it is time to go", "it was the first time they met". */
static bool judges_ahead(const cc_sentence *s, int32_t predicate)
{
    enum { REACH = 8 };
    static const char *const nouns[] = {"honor",     "honour", "pleasure", "privilege", "shame",   "pity",  "mistake",
                                        "time",      "fun",    "crime",    "joy",       "relief",  "sin",   "disgrace",
                                        "challenge", "idea",   "surprise", "tradition", "custom",  "bet",   "wonder",
                                        "struggle",  "law",    "practice", "pain",      "tragedy", "matter"};
    if (cc_child(s, predicate, CC_DEP_COP) < 0 || !CC_AMONG(s->token[predicate].lemma, nouns)) return false;
    if (cc_span_is(s->token[predicate].lemma, "time") && cc_child(s, predicate, CC_DEP_AMOD) >= 0) return true;
    for (int32_t k = predicate + 1; k < (int32_t)s->count && k < predicate + REACH; k++) {
        if (s->token[k].upos == CC_UPOS_PUNCT) return false;
        if (s->token[k].xpos == CC_XPOS_TO && s->token[k].upos == CC_UPOS_PART) return true;
    }
    return false;
}

/* "It appears (that) Berg left", however the tree hangs what appears; but "it appears to be safe". */
static bool is_seeming(const cc_sentence *s, int32_t verb)
{
    static const char *const verbs[] = {"appear", "seem"};
    static const char *const leads[] = {"that", "as", "like"};
    if (!CC_AMONG(s->token[verb].lemma, verbs)) return false;
    bool led = (uint32_t)verb + 1 < s->count && CC_AMONG(s->token[verb + 1].lower, leads);
    return led || cc_child(s, verb, CC_DEP_OBJ) > verb || cc_child(s, verb, CC_DEP_CCOMP) > verb;
}

/* "It took two hours (and ten men) |to| free him", "|before| they came". */
static bool takes_time(const cc_coreference *c, const cc_sentence *s, int32_t verb)
{
    enum { TIME = 28, REACH = 16 };
    static const char *const leads[] = {"to", "before", "until", "for"};
    uint32_t sense;
    int32_t time = cc_child(s, verb, CC_DEP_OBJ);
    if (!cc_span_is(s->token[verb].lemma, "take") || time < verb) return false;
    const cc_token *t = &s->token[time];
    bool lasts = t->time >= 0 || (c->l->wordnet != NULL && t->upos == CC_UPOS_NOUN &&
                                  cc_wordnet_senses(c->l->wordnet, t->lemma, CC_WN_NOUN, &sense, 1) > 0 &&
                                  cc_wordnet_lexfile(c->l->wordnet, sense) == TIME);
    for (int32_t k = time + 1; lasts && k < (int32_t)s->count && k < time + REACH; k++)
        if (CC_AMONG(s->token[k].lower, leads)) return true;
    return false;
}

/* "It means that they lose", "it's up to Berg to go", "it is the duty of all to help": what was told before, or what
 * follows, and no thing. */
static bool tells_of_told(const cc_sentence *s, int32_t token, int32_t head)
{
    enum { REACH = 12 };
    if (cc_span_is(s->token[head].lemma, "mean")) return true;
    bool be = (uint32_t)token + 2 < s->count && s->token[token + 1].upos == CC_UPOS_AUX;
    if (be && cc_span_is(s->token[token + 2].lower, "because")) return true;
    bool next = (uint32_t)token + 3 < s->count && s->token[token + 1].upos == CC_UPOS_AUX;
    if (next && cc_span_is(s->token[token + 2].lower, "up") && cc_span_is(s->token[token + 3].lower, "to")) return true;
    static const char *const owed[] = {"duty", "job", "responsibility", "task", "role", "obligation"};
    if (cc_child(s, head, CC_DEP_COP) < 0 || !CC_AMONG(s->token[head].lemma, owed)) return false;
    for (int32_t k = head + 1; k < (int32_t)s->count && k < head + REACH; k++)
        if (cc_span_is(s->token[k].lower, "to") && cc_span_is(s->token[head + 1].lower, "of")) return true;
    return false;
}

/* "never made |it| to the top": arrived. */
static bool is_arrival(const cc_sentence *s, int32_t token)
{
    static const char *const ways[] = {"to",   "into", "through", "past", "across",  "onto",  "out",
                                       "home", "back", "there",   "here", "onboard", "aboard"};
    int32_t verb = s->token[token].head;
    return verb >= 0 && cc_span_is(s->token[verb].lemma, "make") && (uint32_t)token + 1 < s->count &&
           CC_AMONG(s->token[token + 1].lower, ways);
}

/* "He who said it did it", "those who stay": whoever does. */
static bool is_whoever(const cc_sentence *s, const cc_reference *p)
{
    uint32_t next = p->token - s->first + 1;
    return !p->possessive && !p->relative && next < s->count && cc_span_is(s->token[next].lower, "who");
}

/* "It rains", "it is clear that": no antecedent. */
bool cc_means_nothing(const cc_coreference *c, const cc_reference *p)
{
    const cc_sentence *s = cc_reference_sentence(c, p);
    if (is_whoever(s, p)) return true;
    if (p->gender != CC_GENDER_NEUTER || p->possessive) return false;
    int32_t token = (int32_t)(p->token - s->first);
    int32_t head = s->token[token].head;
    if (cc_deprel_main(s->token[token].deprel) == CC_DEP_EXPL) {
        bool acts = head > token && s->token[head].upos == CC_UPOS_VERB && s->token[head].xpos != CC_XPOS_VBN &&
                    !takes_empty(s->token[head].lemma);
        return !acts;
    }
    if (cc_deprel_main(s->token[token].deprel) == CC_DEP_OBJ) return is_ahead(s, token) || is_arrival(s, token);
    if (head < 0 || cc_deprel_main(s->token[token].deprel) != CC_DEP_NSUBJ) return false;
    if (cc_child(s, head, CC_DEP_CSUBJ) >= 0) return true;
    if (tells_of_told(s, token, head) || judges_ahead(s, head)) return true;
    if (tells_time(s, head) || is_seeming(s, head) || takes_time(c, s, head)) return true;
    bool passive = s->token[token].deprel == CC_DEP_NSUBJ_PASS;
    if (passive ? is_rumour(s, head) : cc_child(s, head, CC_DEP_COP) >= 0 && is_cleft(c, s, head)) return true;
    if (!passive && cc_child(s, head, CC_DEP_COP) < 0) return false;
    int32_t clause = cc_child(s, head, CC_DEP_CCOMP), infinitive = cc_child(s, head, CC_DEP_XCOMP);
    if (clause < 0 && infinitive >= 0 && raises(s->token[head].lemma, passive)) return false;
    if (clause < 0) clause = infinitive;
    return s->token[head].upos != CC_UPOS_NOUN && clause > head;
}
