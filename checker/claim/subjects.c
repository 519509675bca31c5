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

/* "with a sign |taped| to it", "with the market |growing|": the noun behind "with" does it. */
static bool is_absolute(const cc_reading *r, int32_t verb, int32_t t)
{
    int32_t m = cc_child(r->s, t, CC_DEP_CASE);
    cc_xpos x = (cc_xpos)cc_at(r, verb)->xpos;
    return (x == CC_XPOS_VBG || x == CC_XPOS_VBN) && m == r->low[t] && r->high[t] < verb &&
           cc_child(r->s, verb, CC_DEP_AUX) == CC_NO_TOKEN && cc_span_is(cc_at(r, m)->lower, "with") &&
           !cc_span_is(cc_at(r, verb)->lemma, "leave"); /* "with ten minutes left" */
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
            else if ((cc_deprel_main(d) == CC_DEP_NSUBJ && (!is_oblique(r, t) || is_absolute(r, v, t)) &&
                      !is_said_of_other(r, v, t) && !is_beside_other(r, v, t)) ||
                     cc_deprel_main(d) == CC_DEP_CSUBJ)
                return beside_title(r, v, t);
        }
        if (v == c->top) break;
    }
    return outer;
}

bool cc_is_idea(const cc_reading *r, int32_t subject)
{
    static const char *const words[] = {
        "aim",    "goal",           "plan",     "thing",     "purpose",   "task",      "job",        "idea",
        "way",    "point",          "step",     "priority",  "option",    "answer",    "hope",       "solution",
        "role",   "mission",        "focus",    "challenge", "objective", "intention", "ambition",   "target",
        "intent", "duty",           "part",     "strategy",  "trick",     "key",       "temptation", "alternative",
        "choice", "instinct",       "dream",    "desire",    "problem",   "approach",  "method",     "tactic",
        "advice", "recommendation", "proposal", "rule",      "habit",     "function",  "motive"};
    for (size_t i = 0; subject != CC_NO_TOKEN && i < sizeof words / sizeof *words; i++)
        if (cc_span_is(cc_at(r, subject)->lemma, words[i])) return true;
    return false;
}

static bool is_below(const cc_reading *r, int32_t t, int32_t head)
{
    return t >= r->low[head] && t <= r->high[head];
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
    /* "at one point scolding him", "at times shouting" */
    static const char *const moments[] = {"point", "stage", "times", "moment", "time", "moments"};
    if (in != CC_NO_TOKEN && in < noun && cc_span_is(cc_at(r, in)->lower, "at") &&
        CC_AMONG(cc_at(r, noun)->lower, moments))
        return true;
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

/* "destroyed a camp |using| rockets": who destroyed it used them; but "forces using drones", "people using the road".
 */
static bool is_means_of_act(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    const cc_clause *above = &r->clause.item[c->parent];
    if (!cc_span_is(cc_at(r, c->head)->lemma, "use") || above->passive || cc_at(r, above->head)->upos != CC_UPOS_VERB)
        return false;
    if (r->lex[noun]->slot == CC_NOUN_PERSON || cc_name_kind_at(r, noun) >= 0) return false;
    cc_deprel d = cc_main_relation(r, noun);
    if (d == CC_DEP_CONJ && cc_at(r, noun)->head >= 0) d = cc_main_relation(r, cc_at(r, noun)->head);
    return noun > above->head && (d == CC_DEP_OBJ || d == CC_DEP_OBL) && noun != above->subject;
}

/* "replied with a joke, saying": behind a comma the participle goes on about the subject, not about the noun before it.
 */
static bool goes_with_clause(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    if (c->parent < 0 || cc_at(r, c->head)->xpos != CC_XPOS_VBG || r->clause.item[c->parent].subject < 0) return false;
    if (takes_time(r, c)) return false;
    if (is_means_of_act(r, c, noun)) return true;
    int32_t before = r->low[c->top] - 1;
    bool comma = before >= 0 && cc_span_is(cc_at(r, before)->form, ",");
    comma |= cc_span_is(cc_at(r, r->low[c->top])->form, ",");
    return comma && noun != r->clause.item[c->parent].subject && cc_at(r, noun)->upos != CC_UPOS_PROPN;
}

/* "the man who claimed it", "with whom the firm claimed it" */
static bool describes_noun(const cc_reading *r, const cc_clause *c)
{
    return c->tie == CC_TIE_RELATIVE || (cc_main_relation(r, c->top) == CC_DEP_ACL && c->tie == CC_TIE_NOUN_CONTENT);
}

/* ", adding that" goes on about what the speaker does, even where the parser hangs it on what was said before. */
static void climb_to_speaker(cc_reading *r, cc_clause *c)
{
    if ((c->tie != CC_TIE_ADVERBIAL && c->tie != CC_TIE_PARTICIPLE) || cc_at(r, c->head)->xpos != CC_XPOS_VBG) return;
    if (!r->lex[c->head]->says_verb || c->parent < 0 || cc_marker(r, c->head) != CC_NO_TOKEN) return;
    int32_t first = r->low[c->top];
    bool apart = cc_at(r, first)->upos == CC_UPOS_PUNCT || (first > 0 && cc_at(r, first - 1)->upos == CC_UPOS_PUNCT);
    if (!apart) return; /* "a report confirming that": the report does */
    int32_t found = -1;
    for (int32_t p = c->parent; p >= 0; p = r->clause.item[p].parent) {
        const cc_clause *k = &r->clause.item[p];
        if (!r->lex[k->head]->says_verb || cc_at(r, k->head)->upos != CC_UPOS_VERB || k->subject == CC_NO_TOKEN)
            continue;
        /* "denied knowing the man who claimed it, saying": rather than one who is only described */
        if (found < 0) found = p;
        if (describes_noun(r, k)) continue;
        found = p;
        break;
    }
    if (found < 0) return;
    c->parent = found;
    c->tie = CC_TIE_ADVERBIAL;
}

/* "suspected of |stealing|", "aimed at |curbing|", "was dismissed after |leaving|": what the one does to whom the act
 * above is done; but "coal that is used for |making| steel", "asked not |to be named|". */
static bool is_act_of_patient(const cc_reading *r, const cc_clause *c)
{
    static const char *const marks[] = {"of", "with", "at", "to", "on", "from", "after", "before", "since", "while"};
    if (cc_has_to(r, c->top)) return c->tie == CC_TIE_XCOMP && !c->passive;
    return CC_AMONG(cc_marker_words(r, c->top), marks);
}

/* "those who went to Spain |to fish|", "two men charged with |burning| a hut": within the phrase that is its subject,
 * it goes on about what is told of it there. */
static bool goes_on_about(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    bool told = c->tie == CC_TIE_XCOMP || c->tie == CC_TIE_PURPOSE || c->tie == CC_TIE_ADVERBIAL;
    if (!told || above == NULL || above->subject != c->subject || above->head == c->subject ||
        !is_below(r, above->head, c->subject) || cc_at(r, c->subject)->upos == CC_UPOS_VERB)
        return false;
    if (c->passive && cc_child_exact(r->s, c->head, CC_DEP_AUX_PASS) == CC_NO_TOKEN) return false;
    if (cc_marker(r, c->top) == CC_NO_TOKEN || cc_marker(r, c->top) > c->head) return false;
    bool asked = c->passive && r->lex[above->head]->effect[CC_PART_VERB] == CC_EFFECT_ASK;
    switch (above->tie) {
    case CC_TIE_RELATIVE: return !asked && (!above->passive || is_act_of_patient(r, c));
    case CC_TIE_PARTICIPLE: return above->passive ? is_act_of_patient(r, c) : cc_has_to(r, c->top);
    default: return above->tie == CC_TIE_XCOMP;
    }
}

/* "the idea of |cats| entering heaven", "claims about |soldiers| using it": no idea enters anything; the noun itself
 * where nothing of the kind follows it. */
static int32_t thought_of(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    static const char *const ideas[] = {"idea",  "notion",     "thought", "prospect", "possibility", "threat",
                                        "risk",  "danger",     "chance",  "sound",    "likelihood",  "fear",
                                        "claim", "allegation", "rumour",  "rumor",    "talk",        "hope"};
    if (cc_at(r, c->head)->xpos != CC_XPOS_VBG || !CC_AMONG(cc_at(r, noun)->lemma, ideas)) return noun;
    int32_t who = cc_child(r->s, noun, CC_DEP_NMOD);
    if (who < noun || r->high[who] + 1 != r->low[c->top] || r->low[c->top] != c->head) return noun;
    cc_span of = cc_marker_words(r, who);
    return cc_span_is(of, "of") || cc_span_is(of, "about") ? who : noun;
}

/* "a year", "hundreds of years" */
static bool is_time(const cc_reading *r, int32_t noun)
{
    int32_t of = cc_child(r->s, noun, CC_DEP_NMOD);
    return r->lex[noun]->slot == CC_NOUN_TIME ||
           (of > noun && r->lex[of]->slot == CC_NOUN_TIME && cc_span_is(cc_marker_words(r, of), "of"));
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
        cc_relative_fill(r, c);
        return;
    }
    if (c->subject != CC_NO_TOKEN || cc_child(r->s, c->top, CC_DEP_EXPL) != CC_NO_TOKEN) return;
    const cc_clause *above = c->parent < 0 ? NULL : &r->clause.item[c->parent];
    int32_t head = cc_at(r, c->top)->head;
    if (c->tie == CC_TIE_PARTICIPLE && !cc_is_nominal(cc_at(r, head))) {
        /* "noticed smoke coming from": hung on the verb, it goes with its object */
        int32_t object = cc_child(r->s, head, CC_DEP_OBJ);
        bool acts = object != CC_NO_TOKEN && object < c->head && !is_time(r, object); /* "spent years fighting it" */
        c->subject = acts ? object : above == NULL ? CC_NO_TOKEN : above->subject;
    } else if (c->tie == CC_TIE_PARTICIPLE)
        c->subject =
            goes_with_clause(r, c, head) || has_experience(r, c, head) || (above != NULL && is_turn_of_phrase(r, head))
                ? above->subject
                : thought_of(r, c, head);
    else if (cc_is_evidence(r, c) && !cc_span_is(cc_at(r, c->top)->lemma, "believe")) c->subject = head;
    else if (c->tie == CC_TIE_INFINITIVE && cc_is_object_of_infinitive(r, c, head)) c->object = head;
    else if (c->tie == CC_TIE_INFINITIVE) c->subject = cc_holder(r, c, head);
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
        c->subject = cc_controller(r, c, above);
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
    if (within && !beside_noun && !goes_on_about(r, c, above)) c->subject = CC_NO_TOKEN;
}

void cc_subjects_find(cc_reading *r)
{
    for (uint32_t i = 0; i < r->clause.count; i++) fill(r, &r->clause.item[i]);
}
