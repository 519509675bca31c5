/* claim/subjects.c - who does it, where the clause itself does not say (EXTRACTION rules 4, 5, 6, 8). */
#include "claim/reading.h"

/* No subject has a preposition: "in coming days" before a verb is a time, whatever the parser says. */
static bool is_oblique(const cc_reading *r, int32_t t)
{
    static const char *const prepositions[] = {"in", "on", "at", "by", "with", "from", "of", "during"};
    int32_t m = cc_child(r->s, t, CC_DEP_CASE);
    if (m == CC_NO_TOKEN || m > t || m != r->low[t]) return false;
    for (size_t i = 0; i < sizeof prepositions / sizeof *prepositions; i++)
        if (cc_span_is(cc_at(r, m)->lower, prepositions[i])) return true;
    return false;
}

/* "The talks, Kim said, will start": of two subjects before a verb of saying the nearer one speaks ... */
static bool is_said_of_other(const cc_reading *r, int32_t verb, int32_t subject)
{
    if (!r->lex[verb]->says_verb) return false;
    bool content = cc_child(r->s, verb, CC_DEP_CCOMP) != CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, verb, t) {
        if (t <= subject || t >= verb || cc_main_relation(r, t) != CC_DEP_NSUBJ) continue;
        int32_t before = r->low[t] - 1; /* "The sales draw crowds, he says" */
        if (content || (before > subject && cc_span_is(cc_at(r, before)->form, ","))) return true;
    }
    return false;
}

/* ... and the other one belongs to what is said; CC_NO_TOKEN. */
static int32_t lent_by_cue(const cc_reading *r, const cc_clause *c)
{
    int32_t verb = cc_at(r, c->top)->head;
    if (verb == CC_NO_TOKEN || verb > c->head) return CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, verb, t)
        if (cc_main_relation(r, t) == CC_DEP_NSUBJ && is_said_of_other(r, verb, t)) return t;
    return CC_NO_TOKEN;
}

/* "Press Secretary | Kim Lee said": where the parser makes two subjects of a title and a name, the name is it. */
static int32_t beside_title(const cc_reading *r, int32_t verb, int32_t subject)
{
    CC_FOR_CHILDREN(r->s, verb, t)
        if (t > subject && (t < verb) == (subject < verb) && cc_main_relation(r, t) == CC_DEP_NSUBJ &&
            r->high[subject] + 1 == r->low[t] && cc_at(r, t)->upos == CC_UPOS_PROPN)
            return t;
    return subject;
}

static bool is_mark(const cc_reading *r, int32_t t, const char *const *marks, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (cc_span_is(cc_at(r, t)->form, marks[i])) return true;
    return false;
}

/* "LUND - The coal burned", "Singer dead at 72: Fans weep": the words before the mark are none of the sentence's. */
static bool is_parted_by_mark(const cc_reading *r, int32_t first, int32_t second)
{
    static const char *const marks[] = {"-", "|", ":", "–", "—"};
    int32_t t = r->low[second] - 1;
    return t > r->high[first] && is_mark(r, t, marks, sizeof marks / sizeof *marks) &&
           (t == r->high[first] + 1 || cc_at(r, t - 1)->upos != CC_UPOS_VERB) && cc_at(r, first)->xpos != CC_XPOS_PRP;
}

/* "told |Channel 9| the bus left": the first of the two is who is told. */
static bool is_told(const cc_reading *r, int32_t verb, int32_t first, int32_t second)
{
    static const char *const verbs[] = {"tell", "inform", "remind", "warn", "assure"};
    int32_t told = cc_at(r, verb)->head;
    return told != CC_NO_TOKEN && told + 1 == r->low[first] && CC_AMONG(cc_at(r, told)->lemma, verbs) &&
           r->high[first] + 1 == r->low[second];
}

/* "a bomb they had left", "the next he was gone": behind a noun a pronoun is no other word for it, and right before
 * the verb it is the verb's. */
static bool is_pronoun_behind(const cc_reading *r, int32_t first, int32_t second, int32_t verb)
{
    static const char *const words[] = {"i", "he", "she", "they", "we", "it", "you", "nobody"};
    if (!CC_AMONG(cc_at(r, second)->lower, words) || cc_at(r, first)->xpos == CC_XPOS_PRP) return false;
    for (int32_t t = r->high[second] + 1; t < verb; t++) {
        cc_upos u = (cc_upos)cc_at(r, t)->upos;
        if (u != CC_UPOS_AUX && u != CC_UPOS_ADV && u != CC_UPOS_PART) return false;
    }
    return cc_at(r, first)->upos != CC_UPOS_VERB && r->low[second] == second;
}

/* Of two that were taken for subjects the other one does it: "For two years |the man| ate", "In Lund, the capital,
 * |prices| rose". */
static bool is_beside_other(const cc_reading *r, int32_t verb, int32_t subject)
{
    enum { NEAR = 2 }; /* "that after the war" */
    int32_t m = cc_child(r->s, subject, CC_DEP_CASE), low = r->low[subject], end = r->high[subject];
    bool oblique = m != CC_NO_TOKEN && m < subject && m < low + NEAR;
    bool enclosed = low > 1 && cc_span_is(cc_at(r, low - 1)->form, ",") && cc_is_nominal(cc_at(r, low - 2)) &&
                    (cc_span_is(cc_at(r, end)->form, ",") || cc_span_is(cc_at(r, end + 1)->form, ","));
    CC_FOR_CHILDREN(r->s, verb, t) {
        if (t <= subject || t >= verb || cc_main_relation(r, t) != CC_DEP_NSUBJ || !cc_is_nominal(cc_at(r, t)) ||
            cc_is_relative(cc_at(r, t)))
            continue;
        if ((oblique || enclosed) && cc_child(r->s, t, CC_DEP_CASE) == CC_NO_TOKEN) return true;
        if (is_parted_by_mark(r, subject, t) || is_told(r, verb, subject, t) || is_pronoun_behind(r, subject, t, verb))
            return true;
    }
    return false;
}

static int32_t own_subject(const cc_reading *r, const cc_clause *c)
{
    int32_t outer = CC_NO_TOKEN;
    for (int32_t v = c->head;; v = cc_at(r, v)->head) {
        CC_FOR_CHILDREN(r->s, v, t) {
            cc_deprel d = cc_relation(r, t);
            if (r->clause_of[t] == r->clause_of[c->head])
                continue; /* "it is impossible to save": of the chain itself */
            if (d == CC_DEP_NSUBJ_OUTER || d == CC_DEP_CSUBJ_OUTER) outer = t;
            else if ((cc_deprel_main(d) == CC_DEP_NSUBJ && !is_oblique(r, t) && !is_said_of_other(r, v, t) &&
                      !is_beside_other(r, v, t)) ||
                     cc_deprel_main(d) == CC_DEP_CSUBJ)
                return beside_title(r, v, t);
        }
        if (v == c->top) break;
    }
    return outer;
}

/* Verbs with an object whose subject does what comes next: "promised Kim to go". */
static bool is_subject_control(cc_span lemma)
{
    return cc_span_is(lemma, "promise") || cc_span_is(lemma, "threaten") || cc_span_is(lemma, "vow") ||
           cc_span_is(lemma, "use") || cc_span_is(lemma, "take");
}

/* "undertook campaigns to influence": a thing that no verb of asking or letting governs does nothing itself. */
static bool can_act(const cc_reading *r, const cc_clause *above, int32_t object)
{
    const cc_token *k = cc_at(r, object);
    if (r->lex[above->head]->effect[CC_PART_VERB] != CC_EFFECT_NONE || k->upos != CC_UPOS_NOUN || k->name >= 0)
        return true;
    return r->lex[object]->slot == CC_NOUN_PERSON;
}

/* "resulted in Russia recalling", "with Kim insisting": the noun right before the participle does it; CC_NO_TOKEN. */
static int32_t noun_before(const cc_reading *r, const cc_clause *c)
{
    int32_t last = r->low[c->top] - 1, verb = cc_at(r, c->top)->head;
    if (c->tie != CC_TIE_ADVERBIAL || cc_at(r, c->head)->xpos != CC_XPOS_VBG || last < 0 ||
        cc_marker(r, c->top) != CC_NO_TOKEN)
        return CC_NO_TOKEN;
    if (cc_at(r, r->low[c->top])->upos == CC_UPOS_PUNCT)
        return CC_NO_TOKEN; /* behind a comma it goes with the subject */
    CC_FOR_CHILDREN(r->s, verb, t) {
        bool noun = cc_main_relation(r, t) == CC_DEP_OBL && r->high[t] == last && r->low[c->top] <= c->head;
        bool actor =
            cc_at(r, t)->upos == CC_UPOS_PROPN || r->lex[t]->slot == CC_NOUN_PERSON || cc_at(r, t)->xpos == CC_XPOS_PRP;
        if (noun && actor && cc_at(r, t)->time < 0) return t;
    }
    return CC_NO_TOKEN;
}

/* "called on Congress to act", "appealed to voters to wait": who is to do it stands with a preposition; CC_NO_TOKEN. */
static int32_t called_upon(const cc_reading *r, const cc_clause *above, int32_t before)
{
    cc_span verb = cc_at(r, above->head)->lemma;
    bool relies = cc_span_is(verb, "rely") || cc_span_is(verb, "count") || cc_span_is(verb, "depend");
    if (r->lex[above->head]->effect[CC_PART_VERB] != CC_EFFECT_ORDER && !relies &&
        !cc_span_is(r->lex[above->head]->verb_class, "request"))
        return CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, above->head, t) {
        cc_span m =
            t > above->head && t < before && cc_main_relation(r, t) == CC_DEP_OBL ? cc_marker_words(r, t) : CC_LIT("");
        bool appeal = cc_span_is(m, "to") && cc_span_is(cc_at(r, above->head)->lemma, "appeal");
        if (cc_span_is(m, "on") || cc_span_is(m, "upon") || appeal) return t;
    }
    return CC_NO_TOKEN;
}

/* "waited for Dahl to arrive", "called for the port to be closed": who stands with "for" right before "to";
 * CC_NO_TOKEN. */
static int32_t meant_by_for(const cc_reading *r, const cc_clause *c)
{
    int32_t verb = cc_at(r, c->top)->head;
    if (verb == CC_NO_TOKEN || !cc_has_to(r, c->top)) return CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, verb, k) {
        /* "dismissed calls for Berg and Dahl to talk" */
        bool call =
            cc_main_relation(r, k) == CC_DEP_OBJ && k > verb && r->lex[k]->effect[CC_PART_NOUN] != CC_EFFECT_NONE;
        int32_t t = call ? cc_child(r->s, k, CC_DEP_NMOD) : k;
        if (t == CC_NO_TOKEN || (t == k && cc_main_relation(r, t) != CC_DEP_OBL)) continue;
        if (r->high[t] + 1 == r->low[c->top] && cc_at(r, t)->time < 0 && cc_span_is(cc_marker_words(r, t), "for") &&
            cc_at(r, r->low[c->top])->xpos == CC_XPOS_TO)
            return t; /* but "for talks in order to" */
    }
    return CC_NO_TOKEN;
}

static const char *const talking[] = {"discuss", "debate",  "review", "consider", "explore", "talk",
                                      "address", "resolve", "settle", "tackle",   "iron",    "negotiate"};

/* "arranged a call to discuss the vote": who only arranges it does not discuss. */
static bool only_arranges(const cc_reading *r, const cc_clause *c, const cc_clause *above, int32_t object)
{
    static const char *const verbs[] = {"arrange", "schedule", "organise", "organize", "set",        "broker",
                                        "host",    "book",     "request",  "order",    "facilitate", "mediate"};
    if (c->tie != CC_TIE_PURPOSE || object == CC_NO_TOKEN || !CC_AMONG(cc_at(r, above->head)->lemma, verbs))
        return false;
    bool talk = r->lex[object]->event == CC_EVENT_TALK || r->lex[object]->event == CC_EVENT_SPEECH;
    cc_event_kind act = (cc_event_kind)r->lex[c->head]->event;
    bool speaks = r->lex[c->head]->says_verb || act == CC_EVENT_TALK || cc_span_is(r->lex[c->head]->verb_class, "talk");
    return talk && (speaks || CC_AMONG(cc_at(r, c->head)->lemma, talking));
}

/* "As stated in the report, they left": nobody is stated; but "was seen as closed", "as shown by Berg". */
static bool is_aside_with_as(const cc_reading *r, const cc_clause *c, const cc_clause *above, int32_t mark)
{
    if (c->tie != CC_TIE_ADVERBIAL || !c->passive || mark == CC_NO_TOKEN || mark > c->head) return false;
    if (!cc_span_is(cc_at(r, mark)->lower, "as") || mark == above->head + 1) return false;
    return cc_child_exact(r->s, c->head, CC_DEP_OBL_AGENT) == CC_NO_TOKEN;
}

/* The subject that the clause above lends to a complement or an adverbial without one. */
static int32_t controller(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    if (meant_by_for(r, c) != CC_NO_TOKEN) return meant_by_for(r, c);
    int32_t object = cc_child(r->s, above->head, CC_DEP_OBJ);
    if (object == CC_NO_TOKEN) object = cc_child_exact(r->s, above->head, CC_DEP_IOBJ);
    if (only_arranges(r, c, above, object)) return CC_NO_TOKEN;
    int32_t upon = c->tie == CC_TIE_XCOMP || c->tie == CC_TIE_PURPOSE ? called_upon(r, above, c->head) : CC_NO_TOKEN;
    if (object == CC_NO_TOKEN && upon != CC_NO_TOKEN) return upon;
    if (c->tie == CC_TIE_XCOMP && object != CC_NO_TOKEN && !is_subject_control(cc_at(r, above->head)->lemma) &&
        can_act(r, above, object))
        return object;
    if (c->tie == CC_TIE_PURPOSE && object != CC_NO_TOKEN && object < c->head) {
        /* "asked the ministry to arrange": parsers often call the order a purpose */
        cc_effect e = (cc_effect)r->lex[above->head]->effect[CC_PART_VERB];
        if (e == CC_EFFECT_ORDER || e == CC_EFFECT_ASK || e == CC_EFFECT_ALLOW || e == CC_EFFECT_MAKE) return object;
    }
    /* "a conversation to be held by video": what is to be done to the object */
    if (c->tie == CC_TIE_PURPOSE && c->passive && object != CC_NO_TOKEN && object < c->head) return object;
    int32_t doer = noun_before(r, c);
    if (doer != CC_NO_TOKEN) return doer;
    int32_t mark = cc_marker(r, c->head);
    if (is_aside_with_as(r, c, above, mark)) return CC_NO_TOKEN;
    /* "a chip built using old tools": the chip uses nothing */
    if (above->passive && cc_at(r, c->head)->xpos == CC_XPOS_VBG && cc_span_is(cc_at(r, c->head)->lemma, "use"))
        return cc_child_exact(r->s, above->head, CC_DEP_OBL_AGENT);
    /* "could be made only by using": who uses it is not told */
    if (c->tie == CC_TIE_ADVERBIAL && above->passive && mark != CC_NO_TOKEN && cc_at(r, c->head)->xpos == CC_XPOS_VBG &&
        cc_span_is(cc_at(r, mark)->lower, "by"))
        return cc_child_exact(r->s, above->head, CC_DEP_OBL_AGENT);
    if (c->tie == CC_TIE_ADVERBIAL && object != CC_NO_TOKEN && mark != CC_NO_TOKEN &&
        cc_span_is(cc_at(r, mark)->lower, "from"))
        return object;
    /* "the victory took the run to ten since losing": no happening loses anything itself */
    bool event = above->subject != CC_NO_TOKEN && r->lex[above->subject]->event != CC_NO_EVENT &&
                 cc_at(r, above->subject)->upos == CC_UPOS_NOUN;
    if (c->tie == CC_TIE_ADVERBIAL && event && mark != CC_NO_TOKEN && cc_at(r, c->head)->xpos == CC_XPOS_VBG)
        return CC_NO_TOKEN;
    return above->subject;
}

bool cc_is_idea(const cc_reading *r, int32_t subject)
{
    static const char *const words[] = {
        "aim",   "goal",      "plan",      "thing",     "purpose",  "task",   "job",      "idea", "way",
        "point", "step",      "priority",  "option",    "answer",   "hope",   "solution", "role", "mission",
        "focus", "challenge", "objective", "intention", "ambition", "target", "intent",   "duty"};
    for (size_t i = 0; subject != CC_NO_TOKEN && i < sizeof words / sizeof *words; i++)
        if (cc_span_is(cc_at(r, subject)->lemma, words[i])) return true;
    return false;
}

static bool is_below(const cc_reading *r, int32_t t, int32_t head)
{
    return t >= r->low[head] && t <= r->high[head];
}

/* The relative word of the clause: "who", "which", "that", "whose", "where"; below its chain, not in a clause of its
 * own. */
static int32_t relative_word(const cc_reading *r, const cc_clause *c)
{
    for (int32_t t = r->low[c->top]; t <= c->head; t++)
        if (cc_is_relative(cc_at(r, t)) && cc_clause_around(r, t) == r->clause_of[c->head]) return t;
    return CC_NO_TOKEN;
}

/* The word that the relative pronoun's phrase hangs with on its clause: "of whom", "whose car". */
static int32_t phrase_head(const cc_reading *r, const cc_clause *c, int32_t t)
{
    int32_t own = r->clause_of[c->head];
    while (cc_at(r, t)->head != CC_NO_TOKEN && r->clause_of[cc_at(r, t)->head] != own) t = cc_at(r, t)->head;
    return t;
}

/* "the fire, which police said they are treating": the noun is the object of what was said. */
static void pass_object_down(cc_reading *r, cc_clause *c)
{
    int32_t content = c->object == CC_NO_TOKEN ? CC_NO_TOKEN : cc_child(r->s, c->head, CC_DEP_CCOMP);
    if (content == CC_NO_TOKEN || r->clause_of[content] < 0) return;
    cc_clause *below = &r->clause.item[r->clause_of[content]];
    if (cc_child(r->s, below->head, CC_DEP_OBJ) == CC_NO_TOKEN && cc_at(r, below->head)->upos == CC_UPOS_VERB &&
        !below->passive)
        below->object = c->object;
    c->object = CC_NO_TOKEN;
}

static bool is_somebody(const cc_reading *r, int32_t t)
{
    int kind = cc_name_kind_at(r, t);
    return r->lex[t]->slot == CC_NOUN_PERSON || kind == CC_NAME_PERSON || kind == CC_NAME_ROLE ||
           cc_at(r, t)->upos == CC_UPOS_PRON;
}

/* "pulled pupils from the water who": whoever is meant stands above or beside the thing before "who". */
static int32_t somebody_near(const cc_reading *r, int32_t noun)
{
    if (is_somebody(r, noun) || !cc_is_nominal(cc_at(r, noun))) return noun;
    for (int32_t h = cc_at(r, noun)->head, steps = 0; h != CC_NO_TOKEN && steps < 3; h = cc_at(r, h)->head, steps++) {
        if (cc_is_nominal(cc_at(r, h)) && h < noun) {
            if (is_somebody(r, h)) return h;
            continue;
        }
        int32_t object = cc_at(r, h)->upos == CC_UPOS_VERB ? cc_child(r->s, h, CC_DEP_OBJ) : CC_NO_TOKEN;
        return object != CC_NO_TOKEN && object < noun && is_somebody(r, object) ? object : noun;
    }
    return noun;
}

/* "some began to panic, which set off others": "which" behind a verb speaks of all that it tells. */
static bool is_of_verb(const cc_reading *r, const cc_clause *c, int32_t head)
{
    return cc_at(r, head)->upos == CC_UPOS_VERB && cc_child(r->s, head, CC_DEP_OBJ) == CC_NO_TOKEN &&
           cc_child(r->s, head, CC_DEP_OBL) == CC_NO_TOKEN && r->low[c->top] == head + 1;
}

/* "a firm on whose board he sat", hung on another noun: the words before the clause open it. */
static bool opens_with_whose(const cc_reading *r, const cc_clause *c)
{
    enum { FAR = 3 };
    int32_t first = r->low[c->top];
    for (int32_t t = first - 1; t >= 0 && first - t <= FAR; t--)
        if (cc_at(r, t)->xpos == CC_XPOS_WPS || cc_at(r, t)->xpos == CC_XPOS_WDT) return true;
    return false;
}

/* "advice for parents that rings true": of two nouns the one whose number the verb has. */
static int32_t agreeing(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    int32_t aux = cc_child(r->s, c->top, CC_DEP_AUX), cop = cc_child(r->s, c->top, CC_DEP_COP);
    cc_xpos x = (cc_xpos)cc_at(r, aux >= 0 ? aux : cop >= 0 ? cop : c->top)->xpos;
    cc_xpos many = (cc_xpos)cc_at(r, noun)->xpos;
    int32_t above = cc_at(r, noun)->head;
    bool crowd = r->lex[noun]->slot == CC_NOUN_PERSON || cc_at(r, noun)->name >= 0; /* "a team that are" */
    /* "interest in mending ties with Oslo, which are strained": the last of several words before it */
    for (int32_t t = r->low[c->top] - 1; x == CC_XPOS_VBP && many == CC_XPOS_NN && !crowd && t > noun; t--)
        if (cc_at(r, t)->xpos == CC_XPOS_NNS && cc_at(r, t)->upos == CC_UPOS_NOUN && t < r->low[c->top]) return t;
    if (cc_main_relation(r, noun) != CC_DEP_NMOD || above < 0 || above > noun) return noun;
    /* "one of the men, who was hurt" */
    static const char *const ones[] = {"one", "each", "neither", "either", "another", "none"};
    int32_t be = aux >= 0 ? aux : cop;
    bool one = x == CC_XPOS_VBZ || (be >= 0 && cc_span_is(cc_at(r, be)->lower, "was"));
    if (one && many == CC_XPOS_NNS && CC_AMONG(cc_at(r, above)->lower, ones)) return above;
    cc_xpos other = (cc_xpos)cc_at(r, above)->xpos;
    if (x == CC_XPOS_VBZ && many == CC_XPOS_NNS && other == CC_XPOS_NN) return above;
    return x == CC_XPOS_VBP && many == CC_XPOS_NN && other == CC_XPOS_NNS && !crowd ? above : noun;
}

/* "the way it bent", "the reason he left" tell how and why; but "the way he knew" is known. */
static bool is_how(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    static const char *const verbs[] = {"know",   "find",     "see",     "show", "give", "offer",   "like", "love",
                                        "choose", "describe", "explain", "use",  "cite", "suggest", "take", "propose"};
    cc_span word = cc_at(r, noun)->lemma;
    return (cc_span_is(word, "way") || cc_span_is(word, "reason")) && !CC_AMONG(cc_at(r, c->head)->lemma, verbs);
}

/* "endured a scandal in 2009, which led to a divorce": no year and no day leads to anything. What has that date is
 * meant: the noun above, what was done, or what the verb describes. */
static int32_t dated(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    const cc_token *k = cc_at(r, noun);
    bool date = k->time >= 0 && (k->xpos == CC_XPOS_CD || k->upos == CC_UPOS_PROPN) && k->head >= 0 && k->head < noun;
    if (!date || r->low[c->top] <= noun || cc_marker(r, noun) == CC_NO_TOKEN) return noun;
    if (cc_main_relation(r, noun) == CC_DEP_NMOD) return k->head;
    if (cc_at(r, k->head)->upos != CC_UPOS_VERB) return noun;
    int32_t object = cc_child(r->s, k->head, CC_DEP_OBJ);
    if (object != CC_NO_TOKEN && object < noun && object > k->head) return object;
    return cc_relation(r, k->head) == CC_DEP_ACL_RELCL && cc_at(r, k->head)->head >= 0 ? cc_at(r, k->head)->head : noun;
}

/* "a rock, which they watched", "the car that he waits for": the word is no place, and nothing else is watched. */
static bool is_done_to_gap(const cc_reading *r, const cc_clause *c)
{
    const cc_token *word = cc_at(r, c->gap);
    if (c->gap == c->head || c->passive || cc_at(r, c->head)->upos != CC_UPOS_VERB || !cc_is_relative(word))
        return false;
    if (word->xpos == CC_XPOS_WRB || word->xpos == CC_XPOS_WPS || cc_marker(r, c->gap) != CC_NO_TOKEN) return false;
    if (cc_at(r, c->gap)->head != c->head || r->lex[c->antecedent]->slot == CC_NOUN_TIME) return false;
    bool told =
        cc_child(r->s, c->head, CC_DEP_OBJ) != CC_NO_TOKEN || cc_child(r->s, c->head, CC_DEP_CCOMP) != CC_NO_TOKEN;
    return !told && (cc_stranded(r, c->head) != CC_NO_TOKEN || !cc_takes_no_object(cc_at(r, c->head)->lemma));
}

static void fill_relative(cc_reading *r, cc_clause *c)
{
    int32_t noun = cc_at(r, c->top)->head;
    bool of_clause = cc_relation(r, c->top) == CC_DEP_ADVCL_RELCL || is_of_verb(r, c, noun);
    /* "fixing ties with Oslo, which are strained": hung on the verb, it speaks of what is fixed */
    int32_t fixed = cc_at(r, noun)->xpos == CC_XPOS_VBG ? cc_child(r->s, noun, CC_DEP_OBJ) : CC_NO_TOKEN;
    if (!of_clause && fixed != CC_NO_TOKEN && fixed < r->low[c->top]) noun = fixed;
    int32_t word = relative_word(r, c);
    /* "a piece in the Herald on May 2, whose headline was wrong": no day has a headline */
    bool whose = word != CC_NO_TOKEN && cc_at(r, word)->xpos == CC_XPOS_WPS;
    while (whose && cc_at(r, noun)->time >= 0 && cc_main_relation(r, noun) == CC_DEP_NMOD && cc_at(r, noun)->head >= 0)
        noun = cc_at(r, noun)->head;
    static const char *const things[] = {"which", "that"};
    if (!of_clause && word != CC_NO_TOKEN && CC_AMONG(cc_at(r, word)->lower, things)) noun = dated(r, c, noun);
    if (!of_clause && word != CC_NO_TOKEN && word == c->subject) noun = agreeing(r, c, noun);
    if (word != CC_NO_TOKEN && cc_span_is(cc_at(r, word)->lower, "who")) noun = somebody_near(r, noun);
    /* "an interview with Berg where he said": nobody is a place */
    int32_t above = cc_at(r, noun)->head;
    bool where = word != CC_NO_TOKEN &&
                 (cc_span_is(cc_at(r, word)->lower, "where") || cc_span_is(cc_at(r, word)->lower, "when"));
    if (where && cc_name_kind_at(r, noun) == CC_NAME_PERSON && cc_main_relation(r, noun) == CC_DEP_NMOD) noun = above;
    if (of_clause && word != CC_NO_TOKEN && r->clause_of[noun] >= 0) noun = r->clause.item[r->clause_of[noun]].top;
    c->antecedent = noun;
    if (word != CC_NO_TOKEN) {
        int32_t p = phrase_head(r, c, word);
        cc_deprel d = cc_main_relation(r, p);
        if (p == c->subject && p == word) c->subject = noun;
        else if (p == c->subject) c->gap = word; /* "whose car": the subject keeps its own noun */
        else if (d == CC_DEP_OBJ && p == word) {
            int32_t other = cc_child(r->s, cc_at(r, p)->head, CC_DEP_OBJ);
            CC_FOR_CHILDREN(r->s, cc_at(r, p)->head, t)
                if (cc_main_relation(r, t) == CC_DEP_OBJ && t != p) other = t;
            bool described = cc_span_is(r->lex[c->head]->verb_class, "describe"); /* "which Berg called a farce" */
            if (other == p || described)
                c->object = noun; /* with an object of its own the word only opens the clause */
        } else if (p != c->head) c->gap = p;
        if (c->gap != CC_NO_TOKEN && is_done_to_gap(r, c)) {
            c->object = noun;
            c->gap = CC_NO_TOKEN;
        }
        return;
    }
    if (of_clause) return;
    if (c->subject == CC_NO_TOKEN) c->subject = noun;
    else if (opens_with_whose(r, c)) return;
    else if (cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN &&
             cc_child(r->s, c->head, CC_DEP_CCOMP) == CC_NO_TOKEN && !c->passive &&
             (cc_at(r, c->head)->upos == CC_UPOS_VERB) && r->lex[noun]->slot != CC_NOUN_TIME && !is_how(r, c, noun))
        c->object = noun;
    else c->gap = c->head;
}

/* "more work to do": the noun is what is done. */
static bool is_object_of_infinitive(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    if (r->lex[noun]->effect[CC_PART_NOUN] != CC_EFFECT_NONE || c->passive || c->head != c->top ||
        !cc_is_nominal(cc_at(r, noun)))
        return false;
    if (cc_at(r, c->head)->upos != CC_UPOS_VERB || r->lex[noun]->slot == CC_NOUN_PERSON ||
        cc_at(r, noun)->upos == CC_UPOS_PROPN)
        return false;
    bool thing = cc_at(r, noun)->upos == CC_UPOS_PRON && cc_span_ends(cc_at(r, noun)->lower, "thing");
    CC_FOR_CHILDREN(r->s, c->head, t) {
        cc_deprel d = cc_main_relation(r, t);
        if (d == CC_DEP_OBJ || d == CC_DEP_CCOMP || d == CC_DEP_XCOMP) return false;
        bool empty = !thing && d == CC_DEP_OBL && cc_at(r, t)->time < 0; /* "a man to go with" */
        if (empty && !cc_span_is(cc_marker_words(r, t), "to")) return false;
    }
    return true;
}

/* "charges include conspiracy to defraud": what only holds a thing does not do what the thing is for. */
static bool only_holds(const cc_reading *r, const cc_clause *c)
{
    static const char *const verbs[] = {"include", "contain", "involve", "mention", "describe", "cover", "detail"};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (cc_span_is(cc_at(r, c->head)->lemma, verbs[i])) return true;
    return false;
}

/* By a name of its own; "funds" that a word for a body stands for pay nobody. */
static bool is_named(const cc_reading *r, int32_t noun)
{
    int kind = cc_name_kind_at(r, noun);
    return kind >= 0 && kind != CC_NAME_ROLE;
}

/* "areas such as efforts to stem it": whose efforts is not told. */
static bool is_example(const cc_reading *r, int32_t noun)
{
    cc_span m = cc_marker_words(r, noun);
    return cc_span_is(m, "such as") || cc_span_is(m, "including") || cc_span_is(m, "like") || cc_span_is(m, "than");
}

/* "a plan to go": who has the plan goes. */
static int32_t holder(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    int32_t owner = cc_child_exact(r->s, noun, CC_DEP_NMOD_POSS);
    /* "their attempts", nobody knows whose: no subject */
    if (owner != CC_NO_TOKEN)
        return cc_at(r, owner)->xpos == CC_XPOS_PRPS && cc_at(r, owner)->name < 0 ? CC_NO_TOKEN : owner;
    /* "have funds to pay": who has them pays */
    const cc_clause *having = c->parent < 0 ? NULL : &r->clause.item[c->parent];
    if (having != NULL && cc_at(r, noun)->head == having->head && cc_main_relation(r, noun) == CC_DEP_OBJ &&
        r->lex[noun]->slot != CC_NOUN_PERSON && !(c->passive && r->lex[noun]->event != CC_NO_EVENT) &&
        (cc_span_is(cc_at(r, having->head)->lemma, "have") || cc_span_is(cc_at(r, having->head)->lemma, "use")))
        return having->subject;
    /* "indicted them on charges of filing": who is charged filed it */
    if (having != NULL && !having->passive && r->lex[noun]->effect[CC_PART_NOUN] == CC_EFFECT_ALLEGE &&
        cc_at(r, noun)->head == having->head && cc_main_relation(r, noun) == CC_DEP_OBL) {
        int32_t accused = cc_child(r->s, having->head, CC_DEP_OBJ);
        static const char *const verbs[] = {"indict", "charge", "arrest", "convict", "detain", "try", "sue", "acquit"};
        if (accused != CC_NO_TOKEN && accused < noun && CC_AMONG(cc_at(r, having->head)->lemma, verbs)) return accused;
    }
    /* "discuss ways to mend ties": who is to mend them is not told */
    static const char *const ponders[] = {"discuss", "debate",  "explore", "consider", "study", "examine",
                                          "review",  "suggest", "propose", "weigh",    "list",  "outline"};
    bool pondered = having != NULL && cc_at(r, noun)->head == having->head;
    if (pondered && cc_span_is(cc_at(r, noun)->lemma, "way") && CC_AMONG(cc_at(r, having->head)->lemma, ponders))
        return CC_NO_TOKEN;
    if (r->lex[noun]->effect[CC_PART_NOUN] == CC_EFFECT_NONE) {
        /* "the first man to walk"; tickets do not see, funds do not pay */
        bool pronoun = cc_at(r, noun)->upos == CC_UPOS_PRON && !cc_span_ends(cc_at(r, noun)->lower, "thing");
        /* "time for the council to act"; talks do nothing */
        bool meant = cc_span_is(cc_marker_words(r, noun), "for") && r->lex[noun]->event == CC_NO_EVENT;
        bool actor = meant || r->lex[noun]->slot == CC_NOUN_PERSON || cc_at(r, noun)->upos == CC_UPOS_PROPN ||
                     pronoun || is_named(r, noun) || c->passive || cc_at(r, c->head)->upos != CC_UPOS_VERB;
        if (actor) return noun;
        /* "filed papers to hide it", "bought tickets to see it": what for, and by whom */
        bool of_verb = having != NULL && noun != having->subject && cc_at(r, noun)->head == having->head &&
                       (cc_main_relation(r, noun) == CC_DEP_OBJ || cc_main_relation(r, noun) == CC_DEP_OBL);
        return of_verb && !having->passive && !only_holds(r, having) ? having->subject : CC_NO_TOKEN;
    }
    /* "offered him the chance to go": who gets it goes */
    int32_t given = having == NULL ? CC_NO_TOKEN : cc_child_exact(r->s, having->head, CC_DEP_IOBJ);
    bool gives = given >= 0 && cc_at(r, noun)->head == having->head && noun > given;
    if (gives && r->lex[noun]->effect[CC_PART_NOUN] == CC_EFFECT_MAYBE) return given;
    CC_FOR_CHILDREN(r->s, noun, t) {
        int32_t m = cc_main_relation(r, t) == CC_DEP_NMOD ? cc_marker(r, t) : CC_NO_TOKEN;
        if (m != CC_NO_TOKEN && (cc_span_is(cc_at(r, m)->lower, "by") || cc_span_is(cc_at(r, m)->lower, "for")))
            return t;
    }
    if (is_example(r, noun)) return CC_NO_TOKEN;
    return having != NULL && noun != having->subject && !only_holds(r, having) ? having->subject : CC_NO_TOKEN;
}

/* "had problems selling": who has them sells. */
static bool has_experience(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    return c->parent >= 0 && cc_at(r, c->head)->xpos == CC_XPOS_VBG &&
           r->lex[noun]->effect[CC_PART_NOUN] == CC_EFFECT_BEGIN;
}

/* "in effect daring him": no effect dares anybody. */
static bool is_turn_of_phrase(const cc_reading *r, int32_t noun)
{
    static const char *const words[] = {"effect",   "turn",   "fact",     "part",
                                        "addition", "return", "response", "particular"};
    int32_t in = cc_marker(r, noun);
    if (in == CC_NO_TOKEN || in != noun - 1 || !cc_span_is(cc_at(r, in)->lower, "in")) return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(cc_at(r, noun)->lower, words[i])) return true;
    return false;
}

/* "lists cases, beginning in 2009": what has a time to begin or end at is what was named last. */
static bool takes_time(const cc_reading *r, const cc_clause *c)
{
    static const char *const verbs[] = {"begin", "start", "end", "last", "date", "span", "run"};
    if (!CC_AMONG(cc_at(r, c->head)->lemma, verbs)) return false;
    CC_FOR_CHILDREN(r->s, c->head, t)
        if (t > c->head && cc_main_relation(r, t) == CC_DEP_OBL && cc_at(r, t)->time >= 0) return true;
    return false;
}

/* "replied with a joke, saying": behind a comma the participle goes on about the subject, not about the noun before it.
 */
static bool goes_with_clause(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    if (c->parent < 0 || cc_at(r, c->head)->xpos != CC_XPOS_VBG || r->clause.item[c->parent].subject < 0) return false;
    if (takes_time(r, c)) return false;
    int32_t before = r->low[c->top] - 1;
    bool comma = before >= 0 && cc_span_is(cc_at(r, before)->form, ",");
    comma |= cc_span_is(cc_at(r, r->low[c->top])->form, ",");
    return comma && noun != r->clause.item[c->parent].subject && cc_at(r, noun)->upos != CC_UPOS_PROPN;
}

/* ", adding that" goes on about what the speaker does, even where the parser hangs it on what was said before. */
static void climb_to_speaker(cc_reading *r, cc_clause *c)
{
    if ((c->tie != CC_TIE_ADVERBIAL && c->tie != CC_TIE_PARTICIPLE) || cc_at(r, c->head)->xpos != CC_XPOS_VBG) return;
    if (!r->lex[c->head]->says_verb || c->parent < 0 || cc_marker(r, c->head) != CC_NO_TOKEN) return;
    int32_t first = r->low[c->top];
    bool apart = cc_at(r, first)->upos == CC_UPOS_PUNCT || (first > 0 && cc_at(r, first - 1)->upos == CC_UPOS_PUNCT);
    if (!apart) return; /* "a report confirming that": the report does */
    for (int32_t p = c->parent; p >= 0; p = r->clause.item[p].parent) {
        const cc_clause *k = &r->clause.item[p];
        if (!r->lex[k->head]->says_verb || cc_at(r, k->head)->upos != CC_UPOS_VERB || k->subject == CC_NO_TOKEN)
            continue;
        c->parent = p;
        c->tie = CC_TIE_ADVERBIAL;
        return;
    }
}

static void fill(cc_reading *r, cc_clause *c)
{
    climb_to_speaker(r, c);
    if (c->floats) return;
    c->subject = own_subject(r, c);
    /* "laws, which the bank says are strict": "which" stands before the one who says it */
    const cc_clause *teller = c->tie == CC_TIE_CONTENT && c->parent >= 0 ? &r->clause.item[c->parent] : NULL;
    if (teller != NULL && teller->tie == CC_TIE_RELATIVE && c->subject != CC_NO_TOKEN && c->subject < teller->head &&
        cc_is_relative(cc_at(r, c->subject)) && teller->antecedent != CC_NO_TOKEN) {
        c->subject = teller->antecedent;
        return;
    }
    if (c->tie == CC_TIE_RELATIVE) {
        fill_relative(r, c);
        pass_object_down(r, c);
        return;
    }
    if (c->subject != CC_NO_TOKEN || cc_child(r->s, c->top, CC_DEP_EXPL) != CC_NO_TOKEN) return;
    const cc_clause *above = c->parent < 0 ? NULL : &r->clause.item[c->parent];
    int32_t head = cc_at(r, c->top)->head;
    if (c->tie == CC_TIE_PARTICIPLE && !cc_is_nominal(cc_at(r, head))) {
        /* "noticed smoke coming from": hung on the verb, it goes with its object */
        int32_t object = cc_child(r->s, head, CC_DEP_OBJ);
        c->subject = object != CC_NO_TOKEN && object < c->head ? object : above == NULL ? CC_NO_TOKEN : above->subject;
    } else if (c->tie == CC_TIE_PARTICIPLE)
        c->subject =
            goes_with_clause(r, c, head) || has_experience(r, c, head) || (above != NULL && is_turn_of_phrase(r, head))
                ? above->subject
                : head;
    else if (cc_is_evidence(r, c) && !cc_span_is(cc_at(r, c->top)->lemma, "believe")) c->subject = head;
    else if (c->tie == CC_TIE_INFINITIVE && is_object_of_infinitive(r, c, head)) c->object = head;
    else if (c->tie == CC_TIE_INFINITIVE) c->subject = holder(r, c, head);
    else if (above == NULL || c->imperative) return;
    else if (c->tie == CC_TIE_CONJUNCT) {
        /* what joins two nouns' participles or two clauses: the first one's subject, unless it stands inside this one
         */
        c->subject = above->subject;
        if (c->object == CC_NO_TOKEN && above->object != CC_NO_TOKEN &&
            cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN)
            c->object = above->object;
    } else if (c->tie == CC_TIE_XCOMP || c->tie == CC_TIE_PURPOSE || c->tie == CC_TIE_ADVERBIAL ||
               c->tie == CC_TIE_CONDITION)
        c->subject = controller(r, c, above);
    else if (c->tie == CC_TIE_CONTENT && lent_by_cue(r, c) != CC_NO_TOKEN) c->subject = lent_by_cue(r, c);
    else if (c->tie == CC_TIE_CONTENT && cc_relation(r, c->top) == CC_DEP_CCOMP) /* "know how to defend" */
        c->subject = cc_at(r, c->head)->xpos == CC_XPOS_VBG || cc_has_to(r, c->head) ? above->subject : CC_NO_TOKEN;
    /* "the main thing is to find ways of mending it": the thing mends nothing */
    bool lent = c->subject != CC_NO_TOKEN && c->subject != head && cc_is_nominal(cc_at(r, head)) &&
                (c->tie == CC_TIE_ADVERBIAL || c->tie == CC_TIE_INFINITIVE);
    if (lent && !c->passive && cc_at(r, c->head)->upos == CC_UPOS_VERB && cc_is_idea(r, c->subject))
        c->subject = CC_NO_TOKEN;
    /* a clause inside the very phrase that would be its subject says nothing of it, unless it hangs on that noun */
    bool beside_noun = c->tie == CC_TIE_PARTICIPLE || c->tie == CC_TIE_INFINITIVE || c->tie == CC_TIE_CONJUNCT;
    bool within = c->subject != CC_NO_TOKEN &&
                  (is_below(r, c->head, c->subject) || r->clause_of[c->subject] == r->clause_of[c->head]);
    if (within && !beside_noun) c->subject = CC_NO_TOKEN;
}

void cc_subjects_find(cc_reading *r)
{
    for (uint32_t i = 0; i < r->clause.count; i++) fill(r, &r->clause.item[i]);
}
