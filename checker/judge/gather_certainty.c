/* Statements of how sure a happening is and how far it went: "alleged meddling", "almost totally destroyed". */
#include "judge/asserted.h"
#include "judge/stance.h"

static const cc_entry *certainty_at(const cc_word *p, int32_t at)
{
    const cc_entry *e = cc_rules_entry(p->run->rules, &p->run->rules->certainty, cc_word_form(p, at));
    return e != NULL ? e : cc_rules_entry(p->run->rules, &p->run->rules->certainty, cc_word_lemma(p, at));
}

/* A word beside the event that says how sure it is: "alleged meddling", "likely directed", "may have". */
static const cc_entry *own_certainty(const cc_word *p, int32_t *word)
{
    CC_FOR_CHILDREN(p->sentence, p->at, c) {
        cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[c].deprel);
        if (rel != CC_DEP_ADVMOD && rel != CC_DEP_AMOD && rel != CC_DEP_AUX) continue;
        const cc_entry *e = certainty_at(p, c);
        if (e != NULL) return *word = c, e;
    }
    return NULL;
}

/* The word that has the event as its content: "confirming that", "evidence of", "allegations of". */
static const cc_entry *governing_certainty(const cc_word *p, int32_t *word)
{
    const cc_token *t = cc_word_token(p);
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    bool content = rel == CC_DEP_CCOMP || rel == CC_DEP_XCOMP || rel == CC_DEP_NMOD || rel == CC_DEP_OBJ ||
                   (rel == CC_DEP_ACL && t->deprel != CC_DEP_ACL_RELCL);
    if (!content || t->head == CC_NO_TOKEN || cc_negation_of(p, t->head) != CC_NO_TOKEN) return NULL;
    const cc_entry *e = certainty_at(p, t->head);
    if (e != NULL) *word = t->head;
    return e;
}

static const cc_entry *find_evidence(const cc_word *p, int32_t *word)
{
    for (uint32_t i = 0; i < p->sentence->count; i++) {
        const cc_entry *e = certainty_at(p, (int32_t)i);
        if (e != NULL && cc_span_is(e->name, "evidence")) return *word = (int32_t)i, e;
    }
    return NULL;
}

/* A judgement on evidence stretches over its sentence: "the evidence for such meddling is flimsy". Every word asks. */
static const cc_entry *judged_evidence(const cc_word *p, int32_t *word)
{
    cc_judging *r = p->run;
    if (r->evidence.of != p->sentence)
        r->evidence.of = p->sentence, r->evidence.entry = find_evidence(p, &r->evidence.word);
    if (r->evidence.entry != NULL) *word = r->evidence.word;
    return r->evidence.entry;
}

const cc_entry *cc_certainty_of(const cc_word *p, int32_t *word, bool *own)
{
    const cc_entry *e = own_certainty(p, word);
    *own = e != NULL;
    if (e == NULL) e = governing_certainty(p, word);
    return e != NULL ? e : judged_evidence(p, word);
}

/* Two that "come" or "go" need not do the same. */
static bool is_of_any_sense(cc_span lemma)
{
    static const char *const verbs[] = {"come", "go", "get"};
    return CC_AMONG(lemma, verbs);
}

/* "His alleged connection to the gang": what ties somebody to another is told as sure or not. */
static bool is_tie(cc_span lemma)
{
    static const char *const nouns[] = {"connection",  "link",        "tie",        "relation", "relationship",
                                        "affiliation", "association", "role",       "part",     "contact",
                                        "membership",  "involvement", "complicity", "motive"};
    return CC_AMONG(lemma, nouns);
}

/* Only words for happenings and qualities have a certainty. */
static bool may_be_sure(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    uint32_t concept = cc_word_concept(p, p->at);
    if (concept == CC_NO_CONCEPT || p->run->vocabulary.concept.item[concept].weight < 0.25f || t->name >= 0)
        return false;
    if (is_of_any_sense(cc_word_lemma(p, p->at))) return false;
    if (t->upos == CC_UPOS_NOUN && is_tie(cc_word_lemma(p, p->at))) return true;
    if (t->upos == CC_UPOS_NOUN) return cc_concept_names_event(&p->run->rules->concepts, cc_word_lemma(p, p->at));
    return t->upos == CC_UPOS_VERB || (t->upos == CC_UPOS_ADJ && cc_is_of_fact(p));
}

/* First pass: which concepts somebody hedges or confirms. */
void cc_mark_certain(const cc_word *p, uint8_t *marked)
{
    int32_t word;
    bool own;
    if (may_be_sure(p) && cc_certainty_of(p, &word, &own) != NULL) marked[cc_word_concept(p, p->at)] = 1;
}

/* Somebody above only thinks it, or thinks it possible: "a chance that it was stolen", "rumours of cases", "assumed he
 * was going to buy", "accused him of using". */
static bool is_thought(const cc_word *p, const char *const *words, size_t count)
{
    enum { STEPS = 5 };
    int32_t at = p->at;
    for (int i = 0; i < STEPS; i++) {
        const cc_token *t = &p->sentence->token[at];
        cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
        bool below = rel == CC_DEP_CCOMP || rel == CC_DEP_XCOMP || rel == CC_DEP_ACL || rel == CC_DEP_ADVCL ||
                     rel == CC_DEP_NMOD || rel == CC_DEP_OBJ || rel == CC_DEP_OBL || rel == CC_DEP_CSUBJ;
        if (!below || t->deprel == CC_DEP_ACL_RELCL || t->head == CC_NO_TOKEN) return false;
        at = t->head;
        if (cc_is_among(cc_word_lemma(p, at), words, count)) return true;
    }
    return false;
}

/* A thought that was somebody's at the time and is no measure of how sure the source is: "he thought he might buy". */
static bool is_musing(const cc_word *p)
{
    static const char *const verbs[] = {"think",   "assume", "imagine", "wonder",      "worry",
                                        "dream",   "guess",  "hope",    "plausible",   "implausible",
                                        "picture", "figure", "joke",    "hypothetical"};
    return is_thought(p, verbs, sizeof verbs / sizeof *verbs);
}

/* "He believed that they would remove it": what he took for granted then. */
static bool was_believed(const cc_word *p)
{
    static const char *const verbs[] = {"believe", "think", "expect", "assume", "hope", "suppose"};
    const cc_token *t = cc_word_token(p);
    if (cc_deprel_main((cc_deprel)t->deprel) != CC_DEP_CCOMP || t->head == CC_NO_TOKEN) return false;
    int32_t aux = cc_child(p->sentence, p->at, CC_DEP_AUX);
    return p->sentence->token[t->head].xpos == CC_XPOS_VBD && CC_AMONG(cc_word_lemma(p, t->head), verbs) &&
           aux != CC_NO_TOKEN && cc_span_is(cc_word_form(p, aux), "would");
}

/* "According to the indictment": told by a document or by somebody, not by the outlet; a paper that is named stands for
 * what it says. */
static bool is_accorded(const cc_word *p)
{
    for (uint32_t i = 0; i + 2 < p->sentence->count; i++) {
        if (!cc_span_is(p->sentence->token[i].lower, "according") || !cc_span_is(p->sentence->token[i + 1].lower, "to"))
            continue;
        bool the = p->sentence->token[i + 2].upos == CC_UPOS_DET && i + 3 < p->sentence->count;
        return p->sentence->token[the ? i + 3 : i + 2].upos == CC_UPOS_NOUN;
    }
    return false;
}

/* "The possible impact, linked with it": what is told of a thing is as sure as the thing. */
static bool hangs_on_doubt(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    cc_word noun = *p;
    int32_t word;
    if (cc_deprel_main((cc_deprel)t->deprel) != CC_DEP_ACL || t->head == CC_NO_TOKEN) return false;
    noun.at = t->head;
    return own_certainty(&noun, &word) != NULL;
}

/* "Any avoidance", "are stopping work", "failed to pay": nobody says that it was done. */
static bool is_undone(const cc_word *p)
{
    static const char *const all[] = {"any", "no", "every", "whatever", "whether"};
    static const char *const verbs[] = {"stop",     "cease",  "avoid", "prevent",    "refuse",  "fail",  "decline",
                                        "halt",     "quit",   "deny",  "consider",   "weigh",   "avert", "resist",
                                        "threaten", "forbid", "ban",   "discourage", "abandon", "cancel"};
    const cc_token *t = cc_word_token(p);
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    CC_FOR_CHILDREN(p->sentence, p->at, c)
        if (p->sentence->token[c].deprel == CC_DEP_DET && CC_AMONG(cc_word_form(p, c), all)) return true;
    bool below = rel == CC_DEP_OBJ || rel == CC_DEP_XCOMP || rel == CC_DEP_CCOMP;
    return below && t->head != CC_NO_TOKEN && CC_AMONG(cc_word_lemma(p, t->head), verbs);
}

/* Neither stated nor hedged: "did not suggest retaliation", "thought to be running it", "could be used". */
static bool is_open(const cc_word *p)
{
    static const char *const views[] = {"think", "believe", "say",    "report", "suppose", "understand",
                                        "claim", "suspect", "accuse", "rumour", "rumor",   "fear"};
    const cc_token *t = cc_word_token(p);
    int32_t above = t->head;
    if (hangs_on_doubt(p) || is_undone(p)) return true;
    CC_FOR_CHILDREN(p->sentence, p->at, c)
        if (cc_span_is(cc_word_form(p, c), "could")) return true;
    static const char *const guesses[] = {"chance",  "possibility", "possible",  "likelihood", "rumour",    "rumor",
                                          "theory",  "speculation", "suspicion", "fear",       "realm",     "risk",
                                          "assume",  "accuse",      "imagine",   "guess",      "speculate", "insinuate",
                                          "suspect", "allege",      "allegation"};
    if (cc_is_unsaid(p, CC_NO_TOKEN) || is_musing(p) || is_thought(p, guesses, sizeof guesses / sizeof *guesses))
        return true;
    if (above == CC_NO_TOKEN) return false;
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    bool object = rel == CC_DEP_OBJ || rel == CC_DEP_XCOMP || rel == CC_DEP_ADVCL || rel == CC_DEP_ACL;
    cc_word verb = {p->run, p->article, p->sentence, p->number, above};
    if (object && p->sentence->token[above].upos == CC_UPOS_VERB &&
        (cc_negation_of(p, above) != CC_NO_TOKEN || cc_is_unsaid(&verb, CC_NO_TOKEN)))
        return true;
    return object && rel != CC_DEP_OBJ && cc_is_among(cc_word_lemma(p, above), views, sizeof views / sizeof *views);
}

/* "No reason why a spider might crawl there": asked, not told. */
static bool is_asked_why(const cc_word *p)
{
    CC_FOR_CHILDREN(p->sentence, p->at, c)
        if (p->sentence->token[c].xpos == CC_XPOS_WRB && !cc_span_is(cc_word_form(p, c), "when")) return true;
    return false;
}

static uint8_t told_part(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    bool content = cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_CCOMP && t->head != CC_NO_TOKEN;
    return content && cc_stance_is(p, t->head, "say") ? CC_STANCE_TOLD : 0;
}

static uint8_t alleged_part(const cc_word *p, int32_t word)
{
    return cc_is_alleging(p, word) ? CC_STANCE_ALLEGED : 0;
}

void cc_gather_certainty(const cc_word *p, const uint8_t *marked)
{
    cc_judging *r = p->run;
    int32_t word = p->at;
    if (!may_be_sure(p) || !marked[cc_word_concept(p, p->at)] || certainty_at(p, p->at) != NULL) return;
    if (cc_tells_cause(p)) return;
    bool own;
    const cc_entry *e = cc_certainty_of(p, &word, &own);
    if (cc_negation_of(p, p->at) != CC_NO_TOKEN || was_believed(p)) return;
    if (own && cc_is_of_any_such(p)) return;
    if (e == NULL ? is_open(p) || is_accorded(p) : own && (is_musing(p) || is_asked_why(p))) return;
    int32_t first = word < p->at ? word : p->at, last = word < p->at ? p->at : word;
    if (last - first > 8) first = last = word;
    cc_word_file(p, CC_ASK_MODALITY, own ? CC_LIT("certainty:own") : CC_LIT("certainty"), first, last, p->at,
                 cc_word_concept(p, p->at), e == NULL ? CC_LIT("stated") : e->name,
                 e == NULL ? CC_PLAINLY_STATED : (int32_t)e->level);
    r->store.statement.item[r->store.statement.count - 1].part = e == NULL ? told_part(p) : alleged_part(p, word);
}

/* --- degree ------------------------------------------------------------------------ */

static const cc_entry *degree_at(const cc_word *p, int32_t at)
{
    return cc_rules_entry(p->run->rules, &p->run->rules->degree, cc_word_form(p, at));
}

/* "completely destroyed" 4, "almost totally destroyed" one less. */
void cc_gather_degree(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    if (t->upos != CC_UPOS_VERB && t->upos != CC_UPOS_ADJ) return;
    CC_FOR_CHILDREN(p->sentence, p->at, c) {
        const cc_entry *e = degree_at(p, c);
        if (e == NULL || e->level < 1) continue;
        int32_t level = (int32_t)e->level, first = c;
        const cc_entry *before = c > 0 ? degree_at(p, c - 1) : NULL;
        if (before != NULL && before->level < 0) level += (int32_t)before->level, first = c - 1;
        cc_word_file(p, CC_ASK_DEGREE, CC_LIT("degree"), first < p->at ? first : p->at, first < p->at ? p->at : c,
                     p->at, cc_word_concept(p, p->at), cc_arena_print(p->run->arena, "%d", level), level);
        return;
    }
}
