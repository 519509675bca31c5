/* claim/repair_antecedent.c - which of several nouns the clause behind them describes: "a fire at a store which broke
 * out", "a letter to the firm that said", "the house of a man who left", "the trial of Jon Berg that followed". */
#include "claim/repair.h"

/* Lexicographer files of WordNet (lexnames(5)). */
enum { ARTIFACT = 6, COMMUNICATION = 10, GROUP = 14, LOCATION = 15, PERSON = 18 };

/* That of the noun's commonest sense; -1 where it is unknown. */
static int kind_of(const cc_reading *r, int32_t noun)
{
    uint32_t sense;
    const cc_wordnet *w = r->lexicon->wordnet;
    if (w == NULL || cc_wordnet_senses(w, cc_at(r, noun)->lemma, CC_WN_NOUN, &sense, 1) == 0) return -1;
    return (int)cc_wordnet_lexfile(w, sense);
}

static bool is_named(const cc_reading *r, int32_t noun)
{
    if (cc_name_kind_at(r, noun) == CC_NAME_PERSON) return true;
    CC_FOR_CHILDREN(r->s, noun, k)
        if (cc_relation(r, k) == CC_DEP_FLAT && cc_name_kind_at(r, k) == CC_NAME_PERSON) return true;
    return false;
}

static bool is_somebody(const cc_reading *r, int32_t t)
{
    if (r->lex[t]->slot == CC_NOUN_PERSON || is_named(r, t) || cc_at(r, t)->upos == CC_UPOS_PRON) return true;
    return cc_at(r, t)->upos == CC_UPOS_NOUN && kind_of(r, t) == PERSON;
}

static bool is_happening(const cc_reading *r, int32_t t)
{
    bool happens = r->lex[t]->event == CC_EVENT_HAPPENING || r->lex[t]->event == CC_EVENT_ACT;
    return cc_at(r, t)->upos == CC_UPOS_NOUN && happens;
}

/* "which broke out", "that killed three", "which is treated as suspicious": told of what happens, not of where. */
static bool tells_of_happening(const cc_reading *r, int32_t verb)
{
    static const char *const starts[] = {"erupt", "occur", "happen", "rage", "burn", "start", "begin", "last"};
    static const char *const harms[] = {"kill", "injure", "wound",  "hurt",  "destroy",   "gut",   "damage",
                                        "maim", "engulf", "ravage", "leave", "devastate", "level", "displace"};
    static const char *const handled[] = {"treat", "extinguish", "contain", "investigate", "probe", "spark"};
    const cc_token *k = cc_at(r, verb);
    if (k->upos != CC_UPOS_VERB) return false;
    bool object = cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN;
    if (cc_is_passive(r, verb)) return CC_AMONG(k->lemma, handled);
    if (cc_span_is(k->lemma, "break")) {
        int32_t out = cc_child_exact(r->s, verb, CC_DEP_COMPOUND_PRT);
        return out != CC_NO_TOKEN && cc_span_is(cc_at(r, out)->lower, "out");
    }
    return object ? CC_AMONG(k->lemma, harms) : CC_AMONG(k->lemma, starts);
}

/* Where something happens: a place, a thing that people built. */
static bool is_scene(const cc_reading *r, int32_t t)
{
    int name = cc_name_kind_at(r, t);
    if (name == CC_NAME_PLACE) return true;
    if (name == CC_NAME_PERSON || name == CC_NAME_ORGANISATION || is_happening(r, t) || is_somebody(r, t)) return false;
    if (cc_at(r, t)->upos != CC_UPOS_NOUN) return false;
    return r->lex[t]->slot == CC_NOUN_PLACE || kind_of(r, t) == ARTIFACT || kind_of(r, t) == LOCATION;
}

/* The event noun above or beside a scene: "a fire at the store", "fought a fire at the store"; CC_NO_TOKEN. */
static int32_t happening_at(const cc_reading *r, int32_t scene)
{
    enum { FAR = 3 };
    int32_t h = cc_at(r, scene)->head;
    for (int i = 0; i < FAR && h != CC_NO_TOKEN; i++, h = cc_at(r, h)->head) {
        if (cc_at(r, h)->upos == CC_UPOS_VERB) {
            int32_t o = cc_child(r->s, h, CC_DEP_OBJ);
            if (o == CC_NO_TOKEN || o > scene) o = cc_child_exact(r->s, h, CC_DEP_NSUBJ_PASS);
            return o != CC_NO_TOKEN && o < scene && is_happening(r, o) ? o : CC_NO_TOKEN;
        }
        if (h < scene && is_happening(r, h)) return h;
    }
    return CC_NO_TOKEN;
}

/* "the cause of the fire, which police say they treat as arson": the fire is treated, no cause. */
static bool descend_to_happening(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_ACL_RELCL) return false;
    static const char *const handled[] = {"treat", "investigate", "fight", "tackle", "extinguish", "contain", "probe"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, done = cc_child(r->s, t, CC_DEP_CCOMP), last = r->low[t] - 1;
    if (noun < 0 || noun > t || done < t || !r->lex[t]->says_verb || !CC_AMONG(token[done].lemma, handled))
        return false;
    while (last > noun && token[last].upos == CC_UPOS_PUNCT) last--;
    if (last <= noun || is_happening(r, noun) || !is_happening(r, last)) return false;
    if (token[last].head != noun || token[last].deprel != CC_DEP_NMOD) return false;
    token[t].head = last;
    return true;
}

/* "fought a fire at the store, which broke out at nine": no store breaks out. */
static bool climb_to_happening(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_ACL_RELCL) return false;
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, word = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (noun < 0 || noun > t || word < noun || !cc_is_relative(cc_at(r, word)) || cc_span_is(token[word].lower, "who"))
        return false;
    if (!tells_of_happening(r, t) || !is_scene(r, noun)) return false;
    int32_t event = happening_at(r, noun);
    if (event == CC_NO_TOKEN || cc_is_below(r->s, event, t)) return false;
    token[t].head = event;
    return true;
}

static bool is_document(const cc_reading *r, int32_t t)
{
    if (cc_at(r, t)->upos != CC_UPOS_NOUN) return false;
    return r->lex[t]->slot == CC_NOUN_MEDIUM || r->lex[t]->event == CC_EVENT_SPEECH || kind_of(r, t) == COMMUNICATION;
}

/* The document that a body or somebody has given out or got: "a letter to the firm"; CC_NO_TOKEN. */
static int32_t document_above(const cc_reading *r, int32_t noun, const char *const *prepositions, size_t n)
{
    int32_t above = cc_at(r, noun)->head, m = cc_marker(r, noun);
    if (above == CC_NO_TOKEN || above > noun || m == CC_NO_TOKEN || cc_main_relation(r, noun) != CC_DEP_NMOD)
        return CC_NO_TOKEN;
    bool body = cc_name_kind_at(r, noun) >= 0 || is_somebody(r, noun) || kind_of(r, noun) == GROUP;
    if (!body || is_document(r, noun) || !is_document(r, above)) return CC_NO_TOKEN;
    for (size_t i = 0; i < n; i++)
        if (cc_span_is(cc_at(r, m)->lower, prepositions[i])) return above;
    return CC_NO_TOKEN;
}

/* "a letter to the firm that said": the letter says it. */
static bool climb_to_document(cc_reading *r, int32_t t)
{
    if (cc_main_relation(r, t) != CC_DEP_ACL || cc_at(r, t)->upos != CC_UPOS_VERB) return false;
    static const char *const to[] = {"to", "with", "for", "between"};
    static const char *const also[] = {"imply", "read", "detail", "outline", "accuse", "quote"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, word = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (noun < 0 || noun > t || cc_is_passive(r, t)) return false;
    bool relative = token[t].deprel == CC_DEP_ACL_RELCL && word > noun && cc_is_relative(cc_at(r, word)) &&
                    !cc_span_is(token[word].lower, "who");
    if (!relative && token[t].xpos != CC_XPOS_VBG) return false;
    if (!r->lex[t]->says_verb && !CC_AMONG(token[t].lemma, also)) return false;
    int32_t document = document_above(r, noun, to, sizeof to / sizeof *to);
    if (document == CC_NO_TOKEN) return false;
    token[t].head = document;
    return true;
}

/* "a resolution of the commission released on Friday": a document is released, no commission. */
static bool climb_to_released(cc_reading *r, int32_t t)
{
    if (cc_main_relation(r, t) != CC_DEP_ACL || cc_at(r, t)->xpos != CC_XPOS_VBN) return false;
    static const char *const by[] = {"of", "by", "from", "to"};
    static const char *const verbs[] = {"release", "publish", "issue", "post", "circulate", "date", "leak"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head;
    if (noun < 0 || noun > t || !CC_AMONG(token[t].lemma, verbs)) return false;
    if (cc_child_exact(r->s, t, CC_DEP_OBL_AGENT) != CC_NO_TOKEN || cc_child(r->s, t, CC_DEP_OBJ) != CC_NO_TOKEN)
        return false;
    int32_t document = document_above(r, noun, by, sizeof by / sizeof *by);
    if (document == CC_NO_TOKEN) return false;
    token[t].head = document;
    return true;
}

/* "the trial of Jon Berg that followed": nobody who has a name is "that". */
static bool climb_from_name(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_ACL_RELCL) return false;
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, word = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (noun < 0 || noun > t || word < noun || !cc_span_is(token[word].lower, "that") || !is_named(r, noun))
        return false;
    int32_t above = token[noun].head;
    if (token[noun].deprel != CC_DEP_NMOD || above < 0 || above > noun || token[above].upos != CC_UPOS_NOUN)
        return false;
    if (is_somebody(r, above)) return false;
    token[t].head = above;
    return true;
}

/* "the house of the man, who left", "a maid with the firm who left": the last somebody before "who". */
static bool find_last_somebody(cc_reading *r, int32_t t)
{
    enum { FAR = 6 };
    if (cc_relation(r, t) != CC_DEP_ACL_RELCL) return false;
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, who = cc_child(r->s, t, CC_DEP_NSUBJ), last = r->low[t] - 1;
    if (noun < 0 || noun > t || who < noun || !cc_span_is(token[who].lower, "who")) return false;
    while (last > 0 && (token[last].upos == CC_UPOS_PUNCT || last >= who)) last--;
    if (is_somebody(r, noun) || !cc_is_nominal(cc_at(r, noun))) return false;
    for (int i = 0; i < FAR && last >= 0; i++, last = token[last].head) {
        /* "Jon Berg, a citizen of Oslo who": one man */
        if (last == noun && token[last].deprel == CC_DEP_APPOS) return false;
        if (token[last].deprel == CC_DEP_FLAT || !is_somebody(r, last) || last > t) continue;
        if (cc_is_below(r->s, last, t) || last == noun || token[last].upos == CC_UPOS_PRON) return false;
        token[t].head = last;
        return true;
    }
    return false;
}

/* "sent on Monday asking him to go": no day asks. */
static bool free_date(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_NSUBJ || cc_at(r, t)->time < 0) return false;
    cc_token *token = r->s->token;
    int32_t doing = token[t].head, verb = doing < 0 ? CC_NO_TOKEN : token[doing].head, m = r->low[t];
    if (doing < 0 || token[doing].xpos != CC_XPOS_VBG || verb < 0 || verb > t || m == CC_NO_TOKEN || m > t)
        return false;
    if (token[doing].deprel != CC_DEP_ADVCL || token[verb].upos != CC_UPOS_VERB) return false;
    if (!cc_span_is(token[m].lower, "on") && !cc_span_is(token[m].lower, "in")) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

/* "for expenses dating back to May": no noun in the plural is part of "dating"; it describes the noun. */
static bool free_plural(cc_reading *r, int32_t t)
{
    if (cc_at(r, t)->xpos != CC_XPOS_VBG || cc_relation(r, t) != CC_DEP_ADVCL) return false;
    cc_token *token = r->s->token;
    int32_t noun = cc_child(r->s, t, CC_DEP_COMPOUND), m = cc_marker(r, t);
    if (noun == CC_NO_TOKEN || noun != t - 1 || token[noun].xpos != CC_XPOS_NNS || m == CC_NO_TOKEN || m > noun)
        return false;
    if (token[m].upos == CC_UPOS_SCONJ && token[m].xpos != CC_XPOS_IN) return false;
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k < noun) token[k].head = noun;
    token[noun].head = token[t].head;
    token[noun].deprel = token[token[t].head].upos == CC_UPOS_VERB ? CC_DEP_OBL : CC_DEP_NMOD;
    token[m].deprel = CC_DEP_CASE;
    token[t].head = noun;
    token[t].deprel = CC_DEP_ACL;
    return true;
}

/* "anger in Lund, |where| shops closed", "fears in Oslo and Lund, where": nothing happens in the anger, but in the
 * place named right before the clause. */
static bool descend_to_place(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_ACL_RELCL) return false;
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, where = r->low[t];
    if (cc_is_comma(r, where)) where++;
    if (noun < 0 || noun > t || where >= t || !cc_span_is(token[where].lower, "where")) return false;
    bool group = kind_of(r, noun) == GROUP && !is_happening(r, noun); /* "a co-op in Lund" is a place, too */
    if (cc_name_kind_at(r, noun) >= 0 || is_scene(r, noun) || group) return false;
    int32_t last = where - 1, found = CC_NO_TOKEN;
    if (cc_is_comma(r, last)) last--;
    for (int i = 0; i < 4 && last > noun; i++, last = token[last].head) /* steps up */
        if (cc_relation(r, last) == CC_DEP_NMOD && cc_name_kind_at(r, last) == CC_NAME_PLACE) found = last;
    if (last != noun || found == CC_NO_TOKEN || cc_span_is(cc_marker_words(r, found), "of")) return false;
    token[t].head = found;
    return true;
}

/* What has the day that hangs on the verb: its object, else the phrase right before the day, else the subject. */
static int32_t dated_by(const cc_reading *r, int32_t verb, int32_t day)
{
    int32_t object = cc_child(r->s, verb, CC_DEP_OBJ);
    if (object != CC_NO_TOKEN && object < day) return object;
    CC_FOR_CHILDREN(r->s, verb, k)
        if (k > verb && k < day && cc_is_nominal(cc_at(r, k)) && r->high[k] + 1 == r->low[day]) return k;
    return cc_child(r->s, verb, CC_DEP_NSUBJ);
}

/* "A recording surfaced |Monday night| that shows", "a raid |last month| that failed", "a post |Friday| saying": no day
 * shows anything. */
static bool climb_from_day(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t day = token[t].head, subject = cc_child(r->s, t, CC_DEP_NSUBJ);
    bool doing = token[t].deprel == CC_DEP_ACL && token[t].xpos == CC_XPOS_VBG && r->low[t] == t &&
                 token[t].first_child >= 0 && !cc_span_is(token[t].lemma, "remain");
    if ((token[t].deprel != CC_DEP_ACL_RELCL && !doing) || day < 0 || day > t || token[day].time < 0) return false;
    if (!doing && (subject < 0 || !cc_is_relative(cc_at(r, subject)))) return false;
    int32_t above = token[day].head, found = above;
    if (above < 0 || above > day || token[r->low[day]].upos == CC_UPOS_DET) return false;
    /* "after |their| years teaching" */
    if (doing && cc_child_exact(r->s, day, CC_DEP_NMOD_POSS) != CC_NO_TOKEN) return false;
    if (token[above].upos == CC_UPOS_VERB) found = dated_by(r, above, day);
    if (found == CC_NO_TOKEN || found > day ||
        (token[found].upos != CC_UPOS_NOUN && token[found].upos != CC_UPOS_PROPN))
        return false;
    token[t].head = found;
    return true;
}

/* "spent a year |working| there", "years |fighting| it": whoever spends the time does it. */
static bool spend_time(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"spend", "waste", "take", "devote", "pass", "have"};
    cc_token *token = r->s->token;
    int32_t time = token[t].head, verb = time;
    if (cc_relation(r, t) != CC_DEP_ACL || time > t || r->lex[time]->slot != CC_NOUN_TIME || r->low[t] != t)
        return false;
    do verb = token[verb].head;
    while (verb >= 0 && verb < time && cc_is_nominal(cc_at(r, verb)));
    if (verb < 0 || verb > time || !CC_AMONG(token[verb].lemma, verbs)) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_ADVCL;
    return true;
}

/* "A tape has surfaced |that shows| the fire": what a bare "that" shows is no content of the verb; the tape shows it.
 */
static bool climb_from_verb(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, that = r->low[t];
    if (token[t].deprel != CC_DEP_CCOMP || verb < 0 || token[verb].upos != CC_UPOS_VERB || that <= verb || that >= t)
        return false;
    if (!cc_span_is(token[that].lower, "that") || token[that].head != t || r->lex[verb]->says_verb) return false;
    bool mark = token[that].deprel == CC_DEP_MARK && !cc_has_own_subject(r, t) &&
                cc_child(r->s, t, CC_DEP_EXPL) == CC_NO_TOKEN && cc_child(r->s, t, CC_DEP_CSUBJ) == CC_NO_TOKEN;
    if (token[that + 1].upos != CC_UPOS_VERB && token[that + 1].upos != CC_UPOS_AUX &&
        token[that + 1].upos != CC_UPOS_ADV)
        return false;
    bool does = cc_main_relation(r, that) == CC_DEP_NSUBJ && cc_is_relative(&token[that]);
    int32_t thing = cc_child(r->s, verb, CC_DEP_NSUBJ);
    if ((!does && !mark) || thing == CC_NO_TOKEN || thing > verb || cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN)
        return false;
    if (token[thing].upos != CC_UPOS_NOUN || r->lex[thing]->slot == CC_NOUN_PERSON) return false;
    token[t].head = thing;
    token[t].deprel = CC_DEP_ACL_RELCL;
    if (!mark) return true;
    token[that].upos = CC_UPOS_PRON;
    token[that].xpos = CC_XPOS_WDT;
    token[that].deprel = cc_is_passive(r, t) ? CC_DEP_NSUBJ_PASS : CC_DEP_NSUBJ;
    return true;
}

const cc_repair cc_repairs_of_antecedents[] = {
    REPAIR(climb_from_verb, .relation = RELATION(CCOMP), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .head = UPOS(VERB)),
    REPAIR(spend_time, .relation = RELATION(ACL), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE),
    REPAIR(climb_from_day, .family = RELATION(ACL), .upos = UPOS(VERB), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(descend_to_place, .relation = RELATION(ACL_RELCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(climb_to_happening, .relation = RELATION(ACL_RELCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(descend_to_happening, .relation = RELATION(ACL_RELCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD | CC_SAYING),
    REPAIR(climb_to_document, .family = RELATION(ACL), .upos = UPOS(VERB), .has = CC_HEAD_BEFORE),
    REPAIR(climb_to_released, .family = RELATION(ACL), .xpos = XPOS(VBN), .has = CC_HEAD_BEFORE),
    REPAIR(climb_from_name, .relation = RELATION(ACL_RELCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .above = RELATION(NMOD)),
    REPAIR(find_last_somebody, .relation = RELATION(ACL_RELCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(free_date, .relation = RELATION(NSUBJ), .has = CC_HAS_TIME, .above = RELATION(ADVCL)),
    REPAIR(free_plural, .relation = RELATION(ADVCL), .xpos = XPOS(VBG), .has = CC_HAS_CHILD),
    {0},
};
