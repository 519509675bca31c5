/* Statements of events: how sure, how far, whether at all, by what means, what was done, in which direction.
 *
 * Read off the trees, so that "the meddling", "that Russia interfered" and "to interfere"
 * are one event; a claim at the predicate adds what extraction knows of it. */
#include "judge/judging.h"

#include "base/utf8.h"

#include <string.h>

/* One token of one article, with what is asked of it again and again. */
typedef struct {
    cc_judging *run;
    const cc_article *article;
    const cc_sentence *sentence;
    uint32_t number;   /* of the article */
    int32_t at;        /* within the sentence */
} place;

static const cc_token *token_of(const place *p)
{
    return &p->sentence->token[p->at];
}

static uint32_t concept_of(const place *p, int32_t at)
{
    return at < 0 ? CC_NO_CONCEPT : p->run->vocabulary.of[p->number][p->sentence->first + at];
}

static cc_span lemma_of(const place *p, int32_t at)
{
    return cc_utf8_lowercase(p->run->arena, p->sentence->token[at].lemma);
}

static cc_span form_of(const place *p, int32_t at)
{
    return p->sentence->token[at].lower;
}

/* File a statement whose value is the words [first, last] and whose event is the token at `event`. */
static void file(const place *p, cc_ask ask, cc_span kind, int32_t first, int32_t last, int32_t event, uint32_t head,
                 cc_span value, int32_t level)
{
    cc_judging *r = p->run;
    const cc_token *t = p->sentence->token;
    uint32_t token = p->sentence->first + event;
    cc_statement s = {.ask = ask, .article = p->number, .sentence = (uint32_t)(p->sentence - p->article->sentences.item),
                      .start = t[first].start, .end = t[last].end, .token = p->sentence->first + first, .event = (int32_t)token,
                      .mention = -1, .owner = CC_NO_CONCEPT, .kind = kind, .value = value, .head = head, .level = level};
    s.claim = cc_claim_at(r, p->number, (int32_t)token);
    s.when = cc_when_of(r, p->number, token);
    cc_context_read(&s.context, &r->vocabulary, r->story, p->number, token, r->arena);
    cc_context_of_clause(&s.phrase, &r->vocabulary, r->story, p->number, token, r->arena);
    cc_store_add(&r->store, &r->vocabulary, &s);
}

/* --- polarity ---------------------------------------------------------------- */

static bool is_negative_word(cc_span w)
{
    static const char *const words[] = {"not", "n't", "never", "no", "nobody", "none", "nothing", "neither", "nor", "without",
                                        "no-one", "noone", "hardly", "barely", "scarcely", "denied"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(w, words[i])) return true;
    return false;
}

/* The child that denies the predicate: "not", a subject "nobody", an argument with "no". */
static int32_t negation_of(const place *p, int32_t at)
{
    CC_FOR_CHILDREN(p->sentence, at, c) {
        cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[c].deprel);
        bool argument = rel == CC_DEP_NSUBJ || rel == CC_DEP_OBJ;
        /* "No-one" comes apart, and its first half may hang anywhere. */
        if (rel == CC_DEP_NSUBJ && c >= 2 && cc_span_is(form_of(p, c), "one") && cc_span_is(form_of(p, c - 1), "-")) return c - 2;
        if (rel == CC_DEP_ADVMOD || rel == CC_DEP_DET || rel == CC_DEP_CASE || rel == CC_DEP_AUX || argument)
            if (is_negative_word(form_of(p, c))) return c;
        int32_t first, last;
        if (!argument) continue;
        cc_subtree(p->sentence, c, &first, &last);
        if (is_negative_word(form_of(p, first))) return first;
    }
    return CC_NO_TOKEN;
}

/* --- certainty ------------------------------------------------------------------ */

static const cc_entry *certainty_at(const place *p, int32_t at)
{
    const cc_entry *e = cc_rules_entry(p->run->rules, &p->run->rules->certainty, form_of(p, at));
    return e != NULL ? e : cc_rules_entry(p->run->rules, &p->run->rules->certainty, lemma_of(p, at));
}

/* A word beside the event that says how sure it is: "alleged meddling", "likely directed", "may have". */
static const cc_entry *own_certainty(const place *p, int32_t *word)
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
static const cc_entry *governing_certainty(const place *p, int32_t *word)
{
    const cc_token *t = token_of(p);
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    bool content = rel == CC_DEP_CCOMP || rel == CC_DEP_XCOMP || rel == CC_DEP_NMOD || rel == CC_DEP_OBJ ||
                   (rel == CC_DEP_ACL && t->deprel != CC_DEP_ACL_RELCL);
    if (!content || t->head == CC_NO_TOKEN || negation_of(p, t->head) != CC_NO_TOKEN) return NULL;
    const cc_entry *e = certainty_at(p, t->head);
    if (e != NULL) *word = t->head;
    return e;
}

/* A judgement on evidence stretches over its sentence: "the evidence for such meddling is flimsy". */
static const cc_entry *judged_evidence(const place *p, int32_t *word)
{
    for (uint32_t i = 0; i < p->sentence->count; i++) {
        const cc_entry *e = certainty_at(p, (int32_t)i);
        if (e != NULL && cc_span_is(e->name, "evidence")) return *word = (int32_t)i, e;
    }
    return NULL;
}

static const cc_entry *certainty_of(const place *p, int32_t *word, bool *own)
{
    const cc_entry *e = own_certainty(p, word);
    *own = e != NULL;
    if (e == NULL) e = governing_certainty(p, word);
    return e != NULL ? e : judged_evidence(p, word);
}

/* Only words for happenings and qualities have a certainty. */
static bool may_be_sure(const place *p)
{
    const cc_token *t = token_of(p);
    uint32_t concept = concept_of(p, p->at);
    if (concept == CC_NO_CONCEPT || p->run->vocabulary.concept.item[concept].weight < 0.25f || t->name >= 0) return false;
    if (t->upos == CC_UPOS_NOUN) return cc_concept_names_event(&p->run->rules->concepts, lemma_of(p, p->at));
    return t->upos == CC_UPOS_VERB || t->upos == CC_UPOS_ADJ;
}

/* First pass: which concepts somebody hedges or confirms. */
static void mark_certain(const place *p, uint8_t *marked)
{
    int32_t word;
    bool own;
    if (may_be_sure(p) && certainty_of(p, &word, &own) != NULL) marked[concept_of(p, p->at)] = 1;
}

static void gather_certainty(const place *p, const uint8_t *marked)
{
    int32_t word = p->at;
    if (!may_be_sure(p) || !marked[concept_of(p, p->at)] || certainty_at(p, p->at) != NULL) return;
    bool own;
    const cc_entry *e = certainty_of(p, &word, &own);
    if (negation_of(p, p->at) != CC_NO_TOKEN) return;
    int32_t first = word < p->at ? word : p->at, last = word < p->at ? p->at : word;
    if (last - first > 8) first = last = word;
    file(p, CC_ASK_MODALITY, own ? CC_LIT("certainty:own") : CC_LIT("certainty"), first, last, p->at, concept_of(p, p->at),
         e == NULL ? CC_LIT("stated") : e->name, e == NULL ? CC_PLAINLY_STATED : (int32_t)e->level);
}

/* --- degree ------------------------------------------------------------------------ */

static const cc_entry *degree_at(const place *p, int32_t at)
{
    return cc_rules_entry(p->run->rules, &p->run->rules->degree, form_of(p, at));
}

/* "completely destroyed" 4, "almost totally destroyed" one less. */
static void gather_degree(const place *p)
{
    const cc_token *t = token_of(p);
    if (t->upos != CC_UPOS_VERB && t->upos != CC_UPOS_ADJ) return;
    CC_FOR_CHILDREN(p->sentence, p->at, c) {
        const cc_entry *e = degree_at(p, c);
        if (e == NULL || e->level < 1) continue;
        int32_t level = (int32_t)e->level, first = c;
        const cc_entry *before = c > 0 ? degree_at(p, c - 1) : NULL;
        if (before != NULL && before->level < 0) level += (int32_t)before->level, first = c - 1;
        file(p, CC_ASK_DEGREE, CC_LIT("degree"), first < p->at ? first : p->at, first < p->at ? p->at : c, p->at,
             concept_of(p, p->at), cc_arena_print(p->run->arena, "%d", level), level);
        return;
    }
}

/* --- whether at all -------------------------------------------------------------------- */

static bool is_among(cc_span lemma, const char *const *verbs, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (cc_span_is(lemma, verbs[i])) return true;
    return false;
}

/* Verbs whose denial is that of their complement: "is not believed to be injured". */
static bool raises_denial(const place *p, int32_t at)
{
    static const char *const verbs[] = {"want", "think", "believe", "hope", "expect", "wish", "like", "intend", "plan",
                                        "seem", "appear", "suppose", "feel", "mean", "convince", "get"};
    /* "I can't believe they won": they did. */
    int32_t can = cc_child(p->sentence, at, CC_DEP_AUX);
    if (can != CC_NO_TOKEN && cc_span_is(lemma_of(p, at), "believe") && cc_span_is(lemma_of(p, can), "can")) return false;
    if (can != CC_NO_TOKEN && cc_span_is(lemma_of(p, at), "believe") && cc_span_is(form_of(p, can), "could")) return false;
    return is_among(lemma_of(p, at), verbs, sizeof verbs / sizeof *verbs);
}

/* Verbs that deny nothing of the world themselves; what they say of their complement is another matter. */
static bool is_attitude(const place *p, int32_t at)
{
    static const char *const verbs[] = {"find", "show", "know", "say", "tell", "need", "try", "let", "see", "remember", "realise",
                                        "realize", "notice", "learn", "hear"};
    if (raises_denial(p, at)) return true;
    bool content = cc_child(p->sentence, at, CC_DEP_CCOMP) != CC_NO_TOKEN || cc_child(p->sentence, at, CC_DEP_XCOMP) != CC_NO_TOKEN;
    return content && is_among(lemma_of(p, at), verbs, sizeof verbs / sizeof *verbs);
}

/* "There is no boy playing", "no dogs that bark": the noun above is denied. */
static int32_t denied_noun(const place *p, int32_t noun)
{
    CC_FOR_CHILDREN(p->sentence, noun, c)
        if (c < noun && is_negative_word(form_of(p, c))) return c;
    return is_negative_word(form_of(p, noun)) ? noun : CC_NO_TOKEN;
}

/* "There is no man exercising": what follows the noun is denied, however the tree hangs it. The "no", or none. */
static int32_t existential_no(const place *p)
{
    for (int32_t i = 0; i + 2 < p->at && i < 6; i++) {
        if (!cc_span_is(form_of(p, i), "there") || !cc_span_is(lemma_of(p, i + 1), "be")) continue;
        return is_negative_word(form_of(p, i + 2)) ? i + 2 : CC_NO_TOKEN;
    }
    return CC_NO_TOKEN;
}

static bool is_complement(const cc_token *t)
{
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    return t->head != CC_NO_TOKEN && (rel == CC_DEP_XCOMP || rel == CC_DEP_CCOMP);
}

/* The word that denies the predicate: its own, that of the noun it modifies, or that of the attitudes above it. */
static int32_t denial_of(const place *p)
{
    int32_t no = negation_of(p, p->at), above = token_of(p)->head;
    cc_deprel rel = cc_deprel_main((cc_deprel)token_of(p)->deprel);
    if (no == CC_NO_TOKEN) no = existential_no(p);
    bool bare = cc_child(p->sentence, p->at, CC_DEP_MARK) == CC_NO_TOKEN && cc_child(p->sentence, p->at, CC_DEP_CASE) == CC_NO_TOKEN;
    if (no == CC_NO_TOKEN && above != CC_NO_TOKEN && rel == CC_DEP_ACL && bare) return denied_noun(p, above);
    for (int32_t at = p->at; no == CC_NO_TOKEN && is_complement(&p->sentence->token[at]);) {
        at = p->sentence->token[at].head;
        if (!raises_denial(p, at)) break;
        no = negation_of(p, at);
    }
    return no;
}

/* Somebody means to do it, or is meant to: "was scheduled to face". */
static bool is_intended(const place *p)
{
    static const char *const verbs[] = {"schedule", "plan", "want", "hope", "expect", "intend", "try", "attempt", "agree", "offer",
                                        "promise", "threaten", "refuse", "fail", "decline", "ask", "order", "set", "vow", "propose"};
    if (cc_deprel_main((cc_deprel)token_of(p)->deprel) != CC_DEP_XCOMP || token_of(p)->head == CC_NO_TOKEN) return false;
    return is_among(lemma_of(p, token_of(p)->head), verbs, sizeof verbs / sizeof *verbs);
}

static bool is_predicate(const place *p)
{
    if (is_attitude(p, p->at)) return false;
    if (token_of(p)->upos == CC_UPOS_NOUN && cc_span_ends(form_of(p, p->at), "ing")) return existential_no(p) != CC_NO_TOKEN;
    const cc_token *t = token_of(p);
    if (t->upos == CC_UPOS_VERB) return true;
    return (t->upos == CC_UPOS_ADJ || t->upos == CC_UPOS_NOUN) && cc_child(p->sentence, p->at, CC_DEP_COP) != CC_NO_TOKEN;
}

/* Not a question, a condition or somebody's wish: "asked if he regretted". */
static bool is_real(const place *p)
{
    int32_t mark = cc_child(p->sentence, p->at, CC_DEP_MARK);
    if (mark != CC_NO_TOKEN && (cc_span_is(form_of(p, mark), "if") || cc_span_is(form_of(p, mark), "whether"))) return false;
    int32_t claim = cc_claim_at(p->run, p->number, (int32_t)p->sentence->first + p->at);
    if (claim < 0) return true;
    cc_modality m = p->article->claims.item[claim].modality;
    return m != CC_ASKED && m != CC_CONDITIONAL;
}

/* What is denied or affirmed: the predicate, or the object of a verb that says little itself ("have an affair"). */
static uint32_t matter_of(const place *p)
{
    uint32_t concept = concept_of(p, p->at);
    bool light = concept != CC_NO_CONCEPT && p->run->vocabulary.concept.item[concept].weight < 0.25f;
    int32_t object = light ? cc_child(p->sentence, p->at, CC_DEP_OBJ) : CC_NO_TOKEN;
    return object == CC_NO_TOKEN ? concept : concept_of(p, object);
}

/* First pass: concepts that somebody denies; only those can clash. */
static void mark_denied(const place *p, uint8_t *denied)
{
    uint32_t concept = matter_of(p);
    if (concept != CC_NO_CONCEPT && is_predicate(p) && denial_of(p) != CC_NO_TOKEN) denied[concept] = 1;
}

/* What is only alleged, rumoured or called a hoax is affirmed by nobody here. */
static bool is_rumour(const place *p)
{
    enum { DOUBTED = 2 };
    static const char *const words[] = {"rumour", "rumor", "hoax", "fake", "debunk", "satire", "false", "falsely", "purport"};
    int32_t word;
    bool own;
    const cc_entry *e = certainty_of(p, &word, &own);
    if (e != NULL && e->level <= DOUBTED) return true;
    for (uint32_t i = 0; i < p->sentence->count; i++)
        if (is_among(lemma_of(p, (int32_t)i), words, sizeof words / sizeof *words)) return true;
    return false;
}

static void gather_polarity(const place *p, const uint8_t *denied)
{
    uint32_t concept = matter_of(p);
    if (concept == CC_NO_CONCEPT || !denied[concept] || !is_predicate(p) || !is_real(p)) return;
    if (p->run->vocabulary.concept.item[concept].weight < 0.25f) return; /* "has", "goes", "says" deny nothing in particular */
    int32_t no = denial_of(p);
    if (no == CC_NO_TOKEN && (is_intended(p) || is_rumour(p))) return;
    int32_t first = no != CC_NO_TOKEN && no < p->at ? no : p->at, last = no > p->at ? no : p->at;
    if (last - first > 10) first = last = no == CC_NO_TOKEN ? p->at : no;
    file(p, CC_ASK_POLARITY, CC_LIT("event"), first, last, p->at, concept, no == CC_NO_TOKEN ? CC_LIT("affirmed") : CC_LIT("denied"),
         no == CC_NO_TOKEN);
    if (existential_no(p) == CC_NO_TOKEN) return;
    cc_judging *r = p->run;
    cc_context_of_range(&r->store.statement.item[r->store.statement.count - 1].phrase, &r->vocabulary, p->number, p->sentence->first,
                        p->sentence->first + p->sentence->count, r->arena);
}

/* --- what was done --------------------------------------------------------------------- */

static int32_t patient_of(const place *p)
{
    static const cc_deprel order[] = {CC_DEP_OBJ, CC_DEP_NSUBJ_PASS};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        int32_t c = cc_child_exact(p->sentence, p->at, order[i]);
        if (c != CC_NO_TOKEN) return c;
    }
    return token_of(p)->upos == CC_UPOS_NOUN ? cc_child(p->sentence, p->at, CC_DEP_NMOD) : CC_NO_TOKEN;
}

/* "sign" of a new thing is another act than "sign"; the New START treaty need not be new. */
static cc_span act_of(const place *p, int32_t patient)
{
    CC_FOR_CHILDREN(p->sentence, patient, c)
        if (cc_span_is(p->sentence->token[c].form, "new")) return cc_arena_print(p->run->arena, "%.*s new", CC_FMT(lemma_of(p, p->at)));
    return lemma_of(p, p->at);
}

/* "New" and "large" tell no two treaties apart; "fishing" and "tax" do. */
static void keep_nouns(const cc_judging *r, cc_context *c)
{
    uint32_t n = 0;
    c->total = 0;
    for (uint32_t i = 0; i < c->count; i++) {
        if (r->vocabulary.concept.item[c->item[i].concept].kind != CC_CONCEPT_NOUN) continue;
        c->total += c->item[i].weight;
        c->item[n++] = c->item[i];
    }
    c->count = n;
}

/* "The Rome treaty" is a treaty: a name whose head is a noun meets what is said of the noun. */
static void file_sort_of_name(const place *p, int32_t patient, cc_span act, int32_t first, int32_t last)
{
    cc_judging *r = p->run;
    const cc_name *n = &p->article->names.item[p->sentence->token[patient].name];
    if (n->kind == CC_NAME_PERSON || n->kind == CC_NAME_PRONOUN || n->at.last <= p->sentence->first) return;
    bool noun = p->sentence->token[patient].upos == CC_UPOS_NOUN;
    int32_t end = noun ? patient : (int32_t)(n->at.last - p->sentence->first) - 1;
    uint32_t concept = cc_vocabulary_find(&r->vocabulary, cc_arena_copy(r->arena, lemma_of(p, end)).ptr);
    if (concept == CC_NO_CONCEPT || r->vocabulary.concept.item[concept].kind != CC_CONCEPT_NOUN) return;
    file(p, CC_ASK_ACTION, CC_LIT("act"), first, last, p->at, concept, act, 0);
    cc_context_add(&r->store.statement.item[r->store.statement.count - 1].context, &r->vocabulary, concept, r->arena);
}

/* Heads of an act: its patient, and the roles of a named patient ("Antonov" is "ambassador"). */
static void file_act(const place *p, int32_t patient, cc_span act)
{
    cc_judging *r = p->run;
    int32_t first = p->at < patient ? p->at : patient, last = p->at < patient ? patient : p->at;
    if (last - first > 12) first = last = p->at;
    file(p, CC_ASK_ACTION, CC_LIT("act"), first, last, p->at, concept_of(p, patient), act, 0);
    /* Which treaty: "the fishing treaty" is not "the tax treaty". */
    cc_context_of_phrase(&r->store.statement.item[r->store.statement.count - 1].phrase, &r->vocabulary, r->story, p->number,
                         p->sentence->first + patient, r->arena);
    keep_nouns(r, &r->store.statement.item[r->store.statement.count - 1].phrase);
    int32_t name = p->sentence->token[patient].name;
    if (name >= 0) file_sort_of_name(p, patient, act, first, last);
    if (name < 0 || p->article->names.item[name].entity < 0) return;
    const cc_entity *e = &p->article->entities.item[p->article->names.item[name].entity];
    for (uint32_t i = 0; i < e->roles.count && i < 3; i++) {
        cc_span rest = cc_utf8_lowercase(r->arena, e->roles.item[i]), word;
        while (cc_span_split(&rest, ' ', &word)) {
            uint32_t concept = cc_vocabulary_find(&r->vocabulary, cc_arena_copy(r->arena, word).ptr);
            if (concept != CC_NO_CONCEPT && r->vocabulary.concept.item[concept].kind == CC_CONCEPT_NOUN)
                file(p, CC_ASK_ACTION, CC_LIT("act"), first, last, p->at, concept, act, 0);
        }
    }
}

/* "A man is sitting" brings in somebody new: what another man does is no opposite. */
static bool is_somebody_new(const place *p)
{
    int32_t subject = cc_child(p->sentence, p->at, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN) return false;
    CC_FOR_CHILDREN(p->sentence, subject, c) {
        cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[c].deprel);
        bool known = cc_span_is(form_of(p, c), "the") || cc_span_is(form_of(p, c), "this") || cc_span_is(form_of(p, c), "that");
        if (rel == CC_DEP_DET && known) return false;
    }
    CC_FOR_CHILDREN(p->sentence, subject, c) {
        cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[c].deprel);
        bool few = cc_span_is(lemma_of(p, c), "several") || cc_span_is(lemma_of(p, c), "some");
        if (cc_span_is(form_of(p, c), "a") || cc_span_is(form_of(p, c), "an") || rel == CC_DEP_NUMMOD || few) return true;
    }
    return false;
}

static void gather_action(const place *p)
{
    const cc_token *t = token_of(p);
    if (t->upos != CC_UPOS_VERB && t->upos != CC_UPOS_NOUN) return;
    int32_t patient = patient_of(p);
    if (patient == CC_NO_TOKEN || negation_of(p, p->at) != CC_NO_TOKEN) return;
    cc_span act = act_of(p, patient);
    if (is_somebody_new(p)) return;
    if (cc_map_get(&p->run->rules->exclusive, cc_arena_print(p->run->arena, "action|%.*s", CC_FMT(act))) >= 0)
        file_act(p, patient, act);
}

/* A verb whose opposite WordNet knows is filed with it: "open" and "close" meet, whatever else is said. */
static void gather_opposites(const place *p)
{
    enum { ROOM = 6, SENSES = 2 };
    const cc_wordnet *w = p->run->rules->wordnet;
    cc_span word[ROOM];
    cc_wn_pos pos[ROOM];
    if (w == NULL || token_of(p)->upos != CC_UPOS_VERB || denial_of(p) != CC_NO_TOKEN || !is_real(p)) return;
    if (is_somebody_new(p)) return;
    cc_span lemma = lemma_of(p, p->at);
    uint32_t n = cc_wordnet_word_related(w, lemma, CC_WN_VERB, CC_WN_ANTONYM, SENSES, word, pos, ROOM);
    for (uint32_t i = 0; i < n && i < ROOM; i++) {
        bool first = cc_span_compare(lemma, word[i]) < 0;
        if (cc_rules_exclusive(p->run->rules, "action", lemma, word[i])) continue; /* the table has them already */
        cc_span kind = cc_arena_print(p->run->arena, "opposite:%.*s/%.*s", CC_FMT(first ? lemma : word[i]), CC_FMT(first ? word[i] : lemma));
        file(p, CC_ASK_ACTION, kind, p->at, p->at, p->at, CC_NO_CONCEPT, lemma, 0);
    }
}

/* --- by what means ------------------------------------------------------------------------ */

/* A medium word, alone or with the word before it: "phone", "news conference". */
static const cc_entry *medium_at(const place *p, int32_t at, int32_t *first)
{
    const cc_judge_rules *rules = p->run->rules;
    *first = at;
    if (at > 0) {
        cc_span two = cc_arena_print(p->run->arena, "%.*s %.*s", CC_FMT(lemma_of(p, at - 1)), CC_FMT(lemma_of(p, at)));
        const cc_entry *e = cc_rules_entry(rules, &rules->media, two);
        if (e != NULL) return *first = at - 1, e;
    }
    return cc_rules_entry(rules, &rules->media, lemma_of(p, at));
}

static bool is_class(const place *p, int32_t at, const char *name)
{
    uint32_t concept = concept_of(p, at);
    return concept != CC_NO_CONCEPT && cc_span_is(p->run->vocabulary.concept.item[concept].text, name);
}

/* The talk that a medium word belongs to: itself ("phone call"), or the nearest above or beside it. */
static int32_t talk_of(const place *p, int32_t at)
{
    for (int steps = 0; at != CC_NO_TOKEN && steps < 5; steps++, at = p->sentence->token[at].head) {
        if (is_class(p, at, "talk")) return at;
        CC_FOR_CHILDREN(p->sentence, at, c)
            if (is_class(p, c, "talk")) return c;
    }
    return CC_NO_TOKEN;
}

static bool is_speaking(const place *p, int32_t at)
{
    static const char *const verbs[] = {"reject", "deny", "dismiss", "condemn", "criticise", "criticize", "admit", "confirm", "reveal",
                                        "apologise", "apologize", "defend", "promise", "urge"};
    if (p->sentence->token[at].upos != CC_UPOS_VERB) return false;
    if (is_among(lemma_of(p, at), verbs, sizeof verbs / sizeof *verbs)) return true;
    return is_class(p, at, "respond") || is_class(p, at, "say") || is_class(p, at, "talk");
}

/* The saying or answering that an occasion belongs to: "said on television", "was asked in a call and answered". */
static int32_t answer_of(const place *p, int32_t at)
{
    for (int steps = 0; at != CC_NO_TOKEN && steps < 5; steps++, at = p->sentence->token[at].head) {
        if (is_speaking(p, at)) return at;
        CC_FOR_CHILDREN(p->sentence, at, c)
            if (cc_deprel_main((cc_deprel)p->sentence->token[c].deprel) == CC_DEP_CONJ && is_speaking(p, c)) return c;
    }
    return CC_NO_TOKEN;
}

/* Who does it: its own subject, or that of the verb it hangs on. */
static int32_t subject_of(const place *p, int32_t at)
{
    for (int steps = 0; at != CC_NO_TOKEN && steps < 4; steps++, at = p->sentence->token[at].head) {
        int32_t c = cc_child(p->sentence, at, CC_DEP_NSUBJ);
        /* "Putin was asked, and he responded": the first verb's subject goes on. */
        bool goes_on = c != CC_NO_TOKEN && p->sentence->token[c].upos == CC_UPOS_PRON &&
                       cc_deprel_main((cc_deprel)p->sentence->token[at].deprel) == CC_DEP_CONJ;
        if (c != CC_NO_TOKEN && !goes_on) return c;
    }
    return CC_NO_TOKEN;
}

static bool is_future(const place *p, int32_t at)
{
    CC_FOR_CHILDREN(p->sentence, at, c)
        if (p->sentence->token[c].upos == CC_UPOS_AUX && cc_span_is(lemma_of(p, c), "have")) return false;
    for (int steps = 0; at != CC_NO_TOKEN && steps < 4; steps++, at = p->sentence->token[at].head) {
        if (is_class(p, at, "offer") || is_class(p, at, "want") || is_class(p, at, "arrange")) return true;
        CC_FOR_CHILDREN(p->sentence, at, c) {
            cc_span w = form_of(p, c);
            if (is_class(p, c, "offer") || cc_span_is(w, "will") || cc_span_is(w, "should") || cc_span_is(w, "would")) return true;
            if (cc_span_is(w, "to") && p->sentence->token[c].upos == CC_UPOS_PART) return true;
        }
    }
    return false;
}

static void gather_medium(const place *p)
{
    int32_t first;
    const cc_entry *e = medium_at(p, p->at, &first);
    if (e == NULL) return;
    int32_t talk = talk_of(p, p->at);
    if (talk != CC_NO_TOKEN)
        file(p, CC_ASK_MEDIUM, is_future(p, talk) ? CC_LIT("talk:planned") : CC_LIT("talk:held"), first, p->at, talk,
             concept_of(p, talk), e->name, 0);
    int32_t answer = answer_of(p, p->at), subject = answer == CC_NO_TOKEN ? CC_NO_TOKEN : subject_of(p, answer);
    cc_span key = cc_arena_print(p->run->arena, "place|%.*s", CC_FMT(e->name));
    bool occasion = cc_map_get(&p->run->rules->exclusive, key) >= 0;
    if (occasion && subject != CC_NO_TOKEN && concept_of(p, subject) != CC_NO_CONCEPT)
        file(p, CC_ASK_PLACE, CC_LIT("occasion"), first, p->at, answer, concept_of(p, subject), e->name, 0);
}

/* --- in which direction ------------------------------------------------------------------------ */

static bool is_direction(cc_span w)
{
    static const char *const words[] = {"north", "south", "east", "west"};
    bool found = false;
    for (size_t i = 0; i < w.len;) {
        size_t before = i;
        for (int k = 0; k < 4; k++)
            if (cc_span_starts(cc_span_sub(w, i, w.len), words[k])) i += k < 2 ? 5 : 4, found = true;
        if (i == before && w.ptr[i] == '-') i++;
        if (i == before) return false;
    }
    return found;
}

/* "14 miles north-northeast of Healdsburg": the kind is the town, the value the direction. */
static void gather_direction(const place *p)
{
    if (!is_direction(form_of(p, p->at))) return;
    uint32_t end = (uint32_t)p->at + 1;
    while (end < p->sentence->count && (cc_span_is(form_of(p, (int32_t)end), "-") || is_direction(form_of(p, (int32_t)end)))) end++;
    if (p->at > 0 && (is_direction(form_of(p, p->at - 1)) || cc_span_is(form_of(p, p->at - 1), "-"))) return;
    if (end + 1 >= p->sentence->count || !cc_span_is(form_of(p, (int32_t)end), "of")) return;
    uint32_t town = end + 1;
    while (town < p->sentence->count && town < end + 4 && p->sentence->token[town].upos != CC_UPOS_PROPN) town++;
    if (town >= p->sentence->count || p->sentence->token[town].upos != CC_UPOS_PROPN) return;
    cc_span words = cc_article_slice(p->article, token_of(p)->start, p->sentence->token[end - 1].end);
    cc_span kind = cc_arena_print(p->run->arena, "direction:%.*s", CC_FMT(form_of(p, (int32_t)town)));
    file(p, CC_ASK_PLACE, kind, p->at, (int32_t)end - 1, p->at, concept_of(p, (int32_t)town), cc_plain_words(p->run->arena, words), 0);
}

/* --- who and what ----------------------------------------------------------------------------------- */

/* Common nouns that a verb has as its subject, object or adjunct: kinds of things can differ where all else agrees. */
static void gather_objects(const place *p)
{
    const cc_token *t = token_of(p);
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    bool argument = rel == CC_DEP_OBJ || rel == CC_DEP_OBL || rel == CC_DEP_NSUBJ;
    if (t->upos != CC_UPOS_NOUN || !argument || t->head == CC_NO_TOKEN || t->number >= 0) return;
    if (t->time >= 0 && (p->article->times.item[t->time].kind == CC_TIME_DURATION || p->article->times.item[t->time].value.len > 0)) return;
    if (cc_child(p->sentence, p->at, CC_DEP_NUMMOD) != CC_NO_TOKEN) return; /* counts are asked elsewhere */
    uint32_t verb = concept_of(p, t->head);
    if (p->sentence->token[t->head].upos != CC_UPOS_VERB || verb == CC_NO_CONCEPT) return;
    if (p->run->vocabulary.concept.item[verb].weight < 0.25f) return;
    cc_span kind = rel == CC_DEP_OBJ || t->deprel == CC_DEP_NSUBJ_PASS ? CC_LIT("object") : rel == CC_DEP_OBL ? CC_LIT("adjunct") : CC_LIT("subject");
    file(p, CC_ASK_OBJECT, kind, p->at, p->at, p->at, verb, lemma_of(p, p->at), 0);
}

/* "in Lake County": where an event was, by the sort of place. The sort is the last word of the name. */
static void gather_region(const place *p)
{
    static const char *const sorts[] = {"county", "province", "district", "prefecture", "parish", "borough", "township", "governorate"};
    const cc_token *t = token_of(p);
    size_t sort = 0, n = sizeof sorts / sizeof *sorts;
    while (sort < n && !cc_span_is(form_of(p, p->at), sorts[sort])) sort++;
    if (sort == n || p->at == 0 || p->sentence->token[p->at - 1].upos != CC_UPOS_PROPN) return;
    int32_t head = t->head != CC_NO_TOKEN && cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_COMPOUND ? t->head : p->at;
    int32_t first = p->at - 1;
    bool in = first > 0 && cc_span_is(form_of(p, first - 1), "in");
    int32_t event = p->sentence->token[head].head;
    for (int steps = 0; in && event != CC_NO_TOKEN && steps < 4; steps++, event = p->sentence->token[event].head) {
        int32_t thing = is_class(p, event, "quake") ? event : cc_child(p->sentence, event, CC_DEP_NSUBJ);
        if (thing == CC_NO_TOKEN || concept_of(p, thing) == CC_NO_CONCEPT) continue;
        cc_span kind = cc_arena_print(p->run->arena, "in:%s", sorts[sort]);
        file(p, CC_ASK_PLACE, kind, first, p->at, thing, concept_of(p, thing), form_of(p, first), 0);
        return;
    }
}

/* Verbs of where a thing began or struck; what stands with them by "in" or "on" is the spot. */
static bool is_origin(const place *p, int32_t at)
{
    static const char *const verbs[] = {"start", "begin", "originate", "break", "erupt", "explode", "crash", "land", "occur", "happen"};
    if (p->sentence->token[at].upos != CC_UPOS_VERB || !is_among(lemma_of(p, at), verbs, sizeof verbs / sizeof *verbs)) return false;
    if (!cc_span_is(lemma_of(p, at), "break")) return true;
    CC_FOR_CHILDREN(p->sentence, at, c)
        if (cc_span_is(form_of(p, c), "out")) return true;
    return false;
}

/* WordNet's files of things made, places and natural objects. */
static bool is_spot(const place *p, cc_span noun)
{
    enum { ARTEFACT = 6, PLACE = 15, OBJECT = 17 };
    const cc_wordnet *w = p->run->rules->wordnet;
    uint32_t sense;
    if (w == NULL || cc_wordnet_senses(w, noun, CC_WN_NOUN, &sense, 1) == 0) return false;
    unsigned file = cc_wordnet_lexfile(w, sense);
    return file == ARTEFACT || file == PLACE || file == OBJECT;
}

/* "The fire broke out in the engine room": the spot of an event that a definite noun names. */
static void gather_spot(const place *p)
{
    const cc_token *t = token_of(p);
    if (t->upos != CC_UPOS_NOUN || t->name >= 0 || t->time >= 0 || t->number >= 0 || t->head == CC_NO_TOKEN) return;
    if (cc_deprel_main((cc_deprel)t->deprel) != CC_DEP_OBL || !is_origin(p, t->head)) return;
    int32_t by = cc_child(p->sentence, p->at, CC_DEP_CASE), what = cc_child(p->sentence, t->head, CC_DEP_NSUBJ);
    if (by == CC_NO_TOKEN || !(cc_span_is(form_of(p, by), "in") || cc_span_is(form_of(p, by), "on"))) return;
    int32_t the = cc_child(p->sentence, p->at, CC_DEP_DET);
    bool known = the != CC_NO_TOKEN && (cc_span_is(form_of(p, the), "the") || cc_span_is(form_of(p, the), "its"));
    if (!known || what == CC_NO_TOKEN || concept_of(p, what) == CC_NO_CONCEPT || !is_spot(p, lemma_of(p, p->at))) return;
    cc_judging *r = p->run;
    file(p, CC_ASK_PLACE, CC_LIT("spot"), by, p->at, what, concept_of(p, what), lemma_of(p, p->at), 0);
    /* Which fire: that in the school is not that on the ferry. */
    cc_context_of_phrase(&r->store.statement.item[r->store.statement.count - 1].phrase, &r->vocabulary, r->story, p->number,
                         p->sentence->first + (uint32_t)what, r->arena);
}

/* --- what somebody is ------------------------------------------------------------------------------- */

static const cc_entry *role_at(const place *p, int32_t at)
{
    return at < 0 ? NULL : cc_rules_entry(p->run->rules, &p->run->rules->roles, lemma_of(p, at));
}

/* "Other lawmakers, including Pavel Orlik": one of them. */
static const cc_entry *included_in(const place *p, int32_t first)
{
    enum { BACK = 12 };
    int32_t at = first - 1;
    while (at >= 0 && first - at <= 4 && !cc_span_is(form_of(p, at), "including")) at--;
    if (at < 0 || first - at > 4) return NULL;
    for (int32_t i = at - 1; i >= 0 && at - i <= BACK; i--)
        if (p->sentence->token[i].xpos == CC_XPOS_NNS && role_at(p, i) != NULL) return role_at(p, i);
    return NULL;
}

/* The role that stands before a person's name, or the group that the name is counted among. */
static void gather_role(const place *p)
{
    int32_t name = token_of(p)->name;
    if (name < 0 || p->article->names.item[name].kind != CC_NAME_PERSON) return;
    const cc_name *n = &p->article->names.item[name];
    if (n->at.head != p->sentence->first + (uint32_t)p->at || concept_of(p, p->at) == CC_NO_CONCEPT) return;
    int32_t first = (int32_t)(n->at.first - p->sentence->first), from = first;
    const cc_entry *among = included_in(p, first), *before = NULL;
    for (int32_t i = first - 1; i >= 0 && first - i <= 2 && before == NULL; i--)
        if (p->sentence->token[i].upos != CC_UPOS_PUNCT) before = role_at(p, i), from = i;
    int32_t last = (int32_t)(n->at.last - p->sentence->first) - 1;
    if (among != NULL)
        file(p, CC_ASK_ROLE, CC_LIT("role"), first, last, p->at, concept_of(p, p->at), among->name, 0);
    else if (before != NULL)
        file(p, CC_ASK_ROLE, CC_LIT("role"), from, last, p->at, concept_of(p, p->at), before->name, 0);
}

/* --- all of them ------------------------------------------------------------------------------------ */

typedef void visit(const place *p, void *data);

static void for_tokens(cc_judging *r, visit *v, void *data)
{
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        for (uint32_t s = 0; s < a->sentences.count; s++) {
            const cc_sentence *sentence = &a->sentences.item[s];
            if (!cc_speaks_at(a, sentence->start)) continue;
            for (uint32_t t = 0; t < sentence->count; t++) {
                place p = {r, a, sentence, i, (int32_t)t};
                v(&p, data);
            }
        }
    }
}

typedef struct {
    uint8_t *certain, *denied;
} marks;

static void first_pass(const place *p, void *data)
{
    marks *m = data;
    mark_certain(p, m->certain);
    mark_denied(p, m->denied);
}

static void second_pass(const place *p, void *data)
{
    const marks *m = data;
    gather_certainty(p, m->certain);
    gather_polarity(p, m->denied);
    gather_degree(p);
    gather_action(p);
    gather_opposites(p);
    gather_medium(p);
    gather_direction(p);
    gather_objects(p);
    gather_region(p);
    gather_spot(p);
    gather_role(p);
}

void cc_gather_events(cc_judging *r)
{
    uint32_t n = r->vocabulary.concept.count + 1;
    marks m = {CC_NEW_ARRAY(r->arena, n, uint8_t), CC_NEW_ARRAY(r->arena, n, uint8_t)};
    for_tokens(r, first_pass, &m);
    for_tokens(r, second_pass, &m);
}
