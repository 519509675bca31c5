/* Statements of whether a thing happened at all: what one source denies and another has as done. */
#include "judge/asserted.h"
#include "judge/denial.h"

/* Verbs whose denial is that of their complement: "is not believed to be injured". */
static bool raises_denial(const cc_word *p, int32_t at)
{
    static const char *const verbs[] = {"want", "think", "believe", "hope",    "expect", "wish", "like",     "intend",
                                        "plan", "seem",  "appear",  "suppose", "feel",   "mean", "convince", "get"};
    /* "I can't believe they won": they did. */
    int32_t can = cc_child(p->sentence, at, CC_DEP_AUX);
    if (can != CC_NO_TOKEN && cc_span_is(cc_word_lemma(p, at), "believe") && cc_span_is(cc_word_lemma(p, can), "can"))
        return false;
    if (can != CC_NO_TOKEN && cc_span_is(cc_word_lemma(p, at), "believe") && cc_span_is(cc_word_form(p, can), "could"))
        return false;
    return cc_is_among(cc_word_lemma(p, at), verbs, sizeof verbs / sizeof *verbs);
}

/* Verbs that deny nothing of the world themselves; what they say of their complement is another matter. */
static bool is_attitude(const cc_word *p, int32_t at)
{
    static const char *const verbs[] = {"find", "show",     "know",    "say",     "tell",   "need",  "try", "let",
                                        "see",  "remember", "realise", "realize", "notice", "learn", "hear"};
    if (raises_denial(p, at)) return true;
    bool content = cc_child(p->sentence, at, CC_DEP_CCOMP) != CC_NO_TOKEN ||
                   cc_child(p->sentence, at, CC_DEP_XCOMP) != CC_NO_TOKEN;
    return content && cc_is_among(cc_word_lemma(p, at), verbs, sizeof verbs / sizeof *verbs);
}

/* "There is no question that he did": he did. */
static bool is_beyond_doubt(const cc_word *p, int32_t noun)
{
    static const char *const sure[] = {"question", "doubt",   "secret",   "mistake",
                                       "denying",  "dispute", "surprise", "denial"};
    return CC_AMONG(cc_word_form(p, noun), sure);
}

/* "There is no boy playing", "no dogs that bark": the noun above is denied. */
static int32_t denied_noun(const cc_word *p, int32_t noun)
{
    static const char *const ranks[] = {"first", "only", "last"}; /* "not the first time that it happened": it did */
    if (is_beyond_doubt(p, noun)) return CC_NO_TOKEN;
    CC_FOR_CHILDREN(p->sentence, noun, c)
        if (cc_is_among(cc_word_form(p, c), ranks, sizeof ranks / sizeof *ranks)) return CC_NO_TOKEN;
    CC_FOR_CHILDREN(p->sentence, noun, c)
        if (c < noun && cc_is_negative_word(cc_word_form(p, c))) return c;
    return cc_is_negative_word(cc_word_form(p, noun)) ? noun : CC_NO_TOKEN;
}

/* "There is no man exercising": what follows the noun is denied, however the tree hangs it. The "no", or none. */
static int32_t existential_no(const cc_word *p)
{
    int32_t no = CC_NO_TOKEN;
    for (int32_t i = 0; i + 2 < p->at; i++) {
        if (!cc_span_is(cc_word_form(p, i), "there") || !cc_span_is(cc_word_lemma(p, i + 1), "be")) continue;
        no = cc_is_negative_word(cc_word_form(p, i + 2)) ? i + 2 : CC_NO_TOKEN;
    }
    if (no != CC_NO_TOKEN && no + 1 < p->at && is_beyond_doubt(p, no + 1)) return CC_NO_TOKEN;
    /* "There was no reaction, but six were killed": another clause. */
    for (int32_t i = no; no != CC_NO_TOKEN && i < p->at; i++)
        if (cc_span_is(cc_word_form(p, i), "but") || cc_span_is(cc_word_form(p, i), ",")) return CC_NO_TOKEN;
    /* "No word yet on what caused it": something did. */
    for (int32_t i = no; no != CC_NO_TOKEN && i < p->at; i++)
        if (p->sentence->token[i].xpos == CC_XPOS_WP || p->sentence->token[i].xpos == CC_XPOS_WRB) return CC_NO_TOKEN;
    return no;
}

static bool has_tag(const cc_word *p, cc_xpos tag)
{
    CC_FOR_CHILDREN(p->sentence, p->at, c)
        if (p->sentence->token[c].xpos == tag) return true;
    return false;
}

/* A clause behind a noun that there is none of: "no dogs that bark", "no intelligence to suggest it". Not "no idea how
 * it ended" or "who did it": what is asked is taken for granted. */
static bool shares_none(const cc_word *p)
{
    int32_t mark = cc_child(p->sentence, p->at, CC_DEP_MARK);
    bool bare = mark == CC_NO_TOKEN && cc_child(p->sentence, p->at, CC_DEP_CASE) == CC_NO_TOKEN;
    bool relative = cc_word_token(p)->deprel == CC_DEP_ACL_RELCL;
    if (has_tag(p, CC_XPOS_WRB)) return false;
    return bare ? relative || (!has_tag(p, CC_XPOS_WP) && !has_tag(p, CC_XPOS_WDT))
                : cc_span_is(cc_word_form(p, mark < 0 ? p->at : mark), "to");
}

/* "Decided against recommending it", "yet to confirm it", "did not ask for it or need it". */
static int32_t denied_beside(const cc_word *p)
{
    static const cc_deprel marks[] = {CC_DEP_MARK, CC_DEP_CASE};
    const cc_token *t = cc_word_token(p);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        int32_t mark = cc_child(p->sentence, p->at, marks[i]);
        if (mark == CC_NO_TOKEN) continue;
        if (cc_span_is(cc_word_form(p, mark), "against") && t->xpos == CC_XPOS_VBG) return mark;
        if (mark > 0 && cc_span_is(cc_word_form(p, mark), "to") && cc_span_is(cc_word_form(p, mark - 1), "yet"))
            return mark - 1;
    }
    if (cc_deprel_main((cc_deprel)t->deprel) != CC_DEP_CONJ || t->head == CC_NO_TOKEN) return CC_NO_TOKEN;
    int32_t with = cc_child(p->sentence, p->at, CC_DEP_CC);
    bool either = with != CC_NO_TOKEN && cc_span_is(cc_word_form(p, with), "or");
    if (!either || cc_child(p->sentence, p->at, CC_DEP_NSUBJ) != CC_NO_TOKEN) return CC_NO_TOKEN;
    /* "We are not going to confirm it or comment". */
    int32_t no = cc_negation_of(p, t->head), above = p->sentence->token[t->head].head;
    bool going = above != CC_NO_TOKEN && cc_is_complement(&p->sentence->token[t->head]) &&
                 (raises_denial(p, above) || cc_span_is(cc_word_lemma(p, above), "go"));
    return no == CC_NO_TOKEN && going ? cc_negation_of(p, above) : no;
}

/* "Denied that it had plans", "denies having met her". */
static int32_t denied_by_verb(const cc_word *p)
{
    static const char *const verbs[] = {"deny", "refute", "rebut", "disavow"};
    const cc_token *t = cc_word_token(p);
    if (!cc_is_complement(t) || !CC_AMONG(cc_word_lemma(p, t->head), verbs)) return CC_NO_TOKEN;
    /* "Declined to confirm or deny that" */
    if (t->head > 0 && cc_span_is(cc_word_form(p, t->head - 1), "or")) return CC_NO_TOKEN;
    if (p->sentence->token[t->head].xpos == CC_XPOS_VB) return CC_NO_TOKEN;
    return cc_negation_of(p, t->head) == CC_NO_TOKEN ? t->head : CC_NO_TOKEN;
}

/* "Refused to open a case", "failed to sign it": not done. What one will not say is no matter of fact. */
static int32_t denied_by_refusal(const cc_word *p)
{
    static const char *const verbs[] = {"refuse", "decline", "fail", "neglect", "omit"};
    static const char *const speech[] = {"say",      "comment",   "confirm",   "deny",    "tell",    "discuss",
                                         "disclose", "speak",     "talk",      "answer",  "give",    "provide",
                                         "identify", "name",      "release",   "reveal",  "respond", "reply",
                                         "explain",  "elaborate", "describe",  "specify", "detail",  "acknowledge",
                                         "admit",    "recognise", "recognize", "rule"};
    const cc_token *t = cc_word_token(p);
    bool below = cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_XCOMP && t->head != CC_NO_TOKEN;
    if (!below || CC_AMONG(cc_word_lemma(p, p->at), speech) || !CC_AMONG(cc_word_lemma(p, t->head), verbs))
        return CC_NO_TOKEN;
    return cc_negation_of(p, t->head) == CC_NO_TOKEN ? t->head : CC_NO_TOKEN;
}

/* The word that denies the predicate: its own, that of the noun it modifies, or that of the attitudes above it. */
int32_t cc_denial_of(const cc_word *p)
{
    int32_t no = cc_negation_of(p, p->at), above = cc_word_token(p)->head;
    cc_deprel rel = cc_deprel_main((cc_deprel)cc_word_token(p)->deprel);
    if (no == CC_NO_TOKEN) no = existential_no(p);
    if (no == CC_NO_TOKEN) no = denied_beside(p);
    if (no == CC_NO_TOKEN) no = denied_by_verb(p);
    if (no == CC_NO_TOKEN) no = denied_by_refusal(p);
    if (no == CC_NO_TOKEN && above != CC_NO_TOKEN && rel == CC_DEP_ACL && shares_none(p)) return denied_noun(p, above);
    for (int32_t at = p->at; no == CC_NO_TOKEN && cc_is_complement(&p->sentence->token[at]);) {
        at = p->sentence->token[at].head;
        if (!raises_denial(p, at)) break;
        no = cc_negation_of(p, at);
    }
    return no;
}

bool cc_is_intended(const cc_word *p)
{
    static const char *const verbs[] = {"schedule", "plan",  "want",  "hope",    "expect",   "intend",  "try",
                                        "attempt",  "agree", "offer", "promise", "threaten", "refuse",  "fail",
                                        "decline",  "ask",   "order", "set",     "vow",      "propose", "stop",
                                        "cease",    "quit",  "avoid", "forget",  "neglect"};
    for (int32_t at = p->at; p->sentence->token[at].head != CC_NO_TOKEN; at = p->sentence->token[at].head) {
        if (cc_deprel_main((cc_deprel)p->sentence->token[at].deprel) != CC_DEP_XCOMP) return false;
        if (cc_is_among(cc_word_lemma(p, p->sentence->token[at].head), verbs, sizeof verbs / sizeof *verbs))
            return true;
    }
    return false;
}

static bool is_predicate(const cc_word *p)
{
    if (is_attitude(p, p->at)) return false;
    if (cc_word_token(p)->upos == CC_UPOS_NOUN && cc_span_ends(cc_word_form(p, p->at), "ing"))
        return existential_no(p) != CC_NO_TOKEN;
    const cc_token *t = cc_word_token(p);
    if (t->upos == CC_UPOS_VERB) return true;
    return (t->upos == CC_UPOS_ADJ || t->upos == CC_UPOS_NOUN) &&
           cc_child(p->sentence, p->at, CC_DEP_COP) != CC_NO_TOKEN;
}

/* Not a question, a condition or somebody's wish: "asked if he regretted". */
bool cc_is_real(const cc_word *p)
{
    int32_t mark = cc_child(p->sentence, p->at, CC_DEP_MARK);
    if (mark != CC_NO_TOKEN &&
        (cc_span_is(cc_word_form(p, mark), "if") || cc_span_is(cc_word_form(p, mark), "whether")))
        return false;
    int32_t claim = cc_claim_at(p->run, p->number, (int32_t)p->sentence->first + p->at);
    if (claim < 0) return true;
    cc_modality m = p->article->claims.item[claim].modality;
    return m != CC_ASKED && m != CC_CONDITIONAL;
}

/* What is denied or affirmed: the predicate, or the object of a verb that says little itself ("have an affair"). */
static uint32_t matter_of(const cc_word *p)
{
    uint32_t concept = cc_word_concept(p, p->at);
    bool light = concept != CC_NO_CONCEPT && p->run->vocabulary.concept.item[concept].weight < 0.25f;
    int32_t object = light ? cc_child(p->sentence, p->at, CC_DEP_OBJ) : CC_NO_TOKEN;
    return object == CC_NO_TOKEN ? concept : cc_word_concept(p, object);
}

/* First pass: concepts that somebody denies; only those can clash. */
void cc_mark_denied(const cc_word *p, uint8_t *denied)
{
    if (cc_none_of_act(p) != CC_NO_TOKEN) denied[cc_word_concept(p, p->at)] = 1;
    uint32_t concept = matter_of(p);
    if (concept != CC_NO_CONCEPT && is_predicate(p) && cc_denial_of(p) != CC_NO_TOKEN) denied[concept] = 1;
}

/* What is only alleged, rumoured or called a hoax is affirmed by nobody here. */
bool cc_is_rumour(const cc_word *p)
{
    enum { DOUBTED = 2 };
    static const char *const words[] = {"rumour", "rumor", "hoax",    "fake",   "debunk",
                                        "satire", "false", "falsely", "purport"};
    int32_t word;
    bool own;
    const cc_entry *e = cc_certainty_of(p, &word, &own);
    if (e != NULL && e->level <= DOUBTED) return true;
    for (uint32_t i = 0; i < p->sentence->count; i++)
        if (cc_is_among(cc_word_lemma(p, (int32_t)i), words, sizeof words / sizeof *words)) return true;
    return false;
}

/* "Gave few details" is near to none. */
static bool has_few(const cc_word *p)
{
    int32_t object = cc_child(p->sentence, p->at, CC_DEP_OBJ);
    if (object == CC_NO_TOKEN) return false;
    CC_FOR_CHILDREN(p->sentence, object, c)
        if (c < object && (cc_span_is(cc_word_form(p, c), "few") || cc_span_is(cc_word_form(p, c), "little") ||
                           cc_span_is(cc_word_form(p, c), "scant")))
            return c == 0 || !cc_span_is(cc_word_form(p, c - 1), "a");
    return false;
}

/* "Almost won", "we do not assume that they won": nobody says that they did. */
static bool falls_short(const cc_word *p, int32_t no)
{
    CC_FOR_CHILDREN(p->sentence, p->at, c)
        if (cc_span_is(cc_word_form(p, c), "almost") || cc_span_is(cc_word_form(p, c), "nearly")) return true;
    if (no == CC_NO_TOKEN && has_few(p)) return true;
    int32_t above = cc_is_complement(cc_word_token(p)) ? cc_negation_of(p, cc_word_token(p)->head) : CC_NO_TOKEN;
    return above != CC_NO_TOKEN && above != no;
}

/* "Anything other than", "nobody except" */
static bool all_but_one(const cc_sentence *s)
{
    static const char *const all[] = {"anything", "anyone", "anybody", "nothing", "nobody", "none", "one"};
    static const char *const but[] = {"other", "except", "but"};
    for (uint32_t i = 1; i < s->count; i++)
        if (cc_is_among(s->token[i].lower, but, sizeof but / sizeof *but) &&
            cc_is_among(s->token[i - 1].lower, all, sizeof all / sizeof *all))
            return true;
    return false;
}

/* "Apart from two guards", "since then": nobody else, or not any more. */
static bool excepts_some(const cc_sentence *s)
{
    static const char *const pairs[][2] = {{"apart", "from"}, {"aside", "from"}, {"except", "for"}, {"since", "then"}};
    for (uint32_t i = 0; i + 1 < s->count; i++)
        for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++)
            if (cc_span_is(s->token[i].lower, pairs[k][0]) && cc_span_is(s->token[i + 1].lower, pairs[k][1]))
                return true;
    return false;
}

/* "Proposed nothing that would help": he may have proposed much else. */
static bool has_narrowed_none(const cc_sentence *s)
{
    static const char *const none[] = {"nothing", "nobody", "none", "anything", "anybody", "anyone"};
    for (int32_t i = 0; i < (int32_t)s->count; i++)
        if (s->token[i].deprel == CC_DEP_ACL_RELCL && s->token[i].head != CC_NO_TOKEN &&
            CC_AMONG(s->token[s->token[i].head].lower, none))
            return true;
    return false;
}

bool cc_leaves_open(const cc_sentence *s, bool denied)
{
    if (cc_sentence_has(s, CC_LIT("either")) && cc_sentence_has(s, CC_LIT("or"))) return true;
    return denied && (all_but_one(s) || excepts_some(s) || has_narrowed_none(s));
}

/* "He has two sons, but neither is named Ada": of those told of before, whoever else is. */
static bool is_of_told_before(const cc_word *p, int32_t no)
{
    return no != CC_NO_TOKEN && cc_span_is(cc_word_form(p, no), "neither") &&
           p->sentence->token[no].upos != CC_UPOS_CCONJ && !cc_span_is(cc_word_form(p, no + 1), "of");
}

/* "Tax-paying citizens", "need to release", "and release them": a label, or a base form that nobody says was done. Only
 * "did", "will" and verbs that reach their end ("managed to", "helped") tell of it. */
static bool is_only_named(const cc_word *p)
{
    static const char *const reach[] = {"manage", "help", "begin", "start",  "continue", "decide", "agree", "make",
                                        "let",    "see",  "have",  "go",     "happen",   "come",   "get",   "use",
                                        "claim",  "find", "seem",  "appear", "believe",  "say",    "force"};
    const cc_token *t = cc_word_token(p);
    if (p->run->story->articles == 2) return false; /* of two texts alone each is about the other's matter */
    if (t->deprel == CC_DEP_AMOD) return t->xpos == CC_XPOS_VBG;
    if (t->xpos != CC_XPOS_VB || cc_child(p->sentence, p->at, CC_DEP_AUX) != CC_NO_TOKEN) return false;
    return t->head == CC_NO_TOKEN || !CC_AMONG(cc_word_lemma(p, t->head), reach);
}

void cc_gather_polarity(const cc_word *p, const uint8_t *denied)
{
    uint32_t told = cc_word_concept(p, p->at), concept = matter_of(p);
    if (told != CC_NO_CONCEPT && denied[told] && cc_gather_no_act(p)) return;
    if (concept == CC_NO_CONCEPT || !denied[concept] || !is_predicate(p) || !cc_is_real(p)) return;
    if (cc_is_prescribed(p->sentence, p->at)) return;
    if (p->run->vocabulary.concept.item[concept].weight < 0.25f)
        return; /* "has", "goes", "says" deny nothing in particular */
    int32_t no = cc_denial_of(p);
    if ((no == CC_NO_TOKEN && is_only_named(p)) || cc_is_of_none_here(p, no) || is_of_told_before(p, no)) return;
    if (falls_short(p, no) || cc_is_unsaid(p, no) || (no == CC_NO_TOKEN && (cc_is_intended(p) || cc_is_rumour(p))))
        return;
    if (cc_leaves_open(p->sentence, no != CC_NO_TOKEN)) return;
    int32_t first = no != CC_NO_TOKEN && no < p->at ? no : p->at, last = no > p->at ? no : p->at;
    if (last - first > 10) first = last = no == CC_NO_TOKEN ? p->at : no;
    cc_word_file(p, CC_ASK_POLARITY, CC_LIT("event"), first, last, p->at, concept,
                 no == CC_NO_TOKEN ? CC_LIT("affirmed") : CC_LIT("denied"), no == CC_NO_TOKEN);
    int32_t adverb = cc_narrowed_by(p, no);
    if (adverb != CC_NO_TOKEN)
        p->run->store.statement.item[p->run->store.statement.count - 1].owner = cc_word_concept(p, adverb);
    if (existential_no(p) == CC_NO_TOKEN) return;
    cc_judging *r = p->run;
    cc_context_of_range(&r->store.statement.item[r->store.statement.count - 1].phrase, &r->vocabulary, p->number,
                        p->sentence->first, p->sentence->first + p->sentence->count, r->arena);
}
