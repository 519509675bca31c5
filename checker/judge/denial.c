#include "judge/denial.h"

#include "judge/topics.h"

static const cc_entry *entry_of(const cc_line *l, uint32_t at)
{
    const cc_judge_rules *rules = l->run->rules;
    const cc_entry *e = cc_rules_entry(rules, &rules->denials, l->sentence->token[at].lower);
    if (e != NULL) return e;
    const cc_token *t = &l->sentence->token[at];
    cc_span lemma = l->run->lemma[l->number][l->sentence->first + at];
    e = cc_rules_entry(rules, &rules->denials, lemma);
    if (e != NULL || (t->upos != CC_UPOS_VERB && t->upos != CC_UPOS_NOUN)) return e;
    char key[64];
    cc_span pos = t->upos == CC_UPOS_VERB ? CC_LIT("/verb") : CC_LIT("/noun");
    return cc_rules_entry(rules, &rules->denials, CC_JOIN(key, lemma, pos));
}

static bool is_class(const cc_line *l, int32_t at, const char *name)
{
    const cc_entry *e = at == CC_NO_TOKEN ? NULL : entry_of(l, (uint32_t)at);
    return e != NULL && cc_span_is(e->name, name);
}

bool cc_is_no(cc_span w)
{
    static const char *const words[] = {"not",  "n't",     "n’t",    "never",   "no", "nobody",
                                        "none", "without", "beyond", "neither", "nor"};
    return CC_AMONG(w, words);
}

bool cc_is_denying_adverb(cc_span w)
{
    static const char *const words[] = {"not", "n't", "n’t", "never"};
    return CC_AMONG(w, words);
}

/* "Not only" denies nothing. */
static bool has_no(const cc_sentence *s, int32_t at)
{
    CC_FOR_CHILDREN(s, at, c) {
        bool more = (uint32_t)c + 1 < s->count && cc_span_is(s->token[c + 1].lower, "only");
        if (cc_is_no(s->token[c].lower) && !more) return true;
    }
    return false;
}

/* "Did not deny", "neither confirmed nor denied". */
static bool negated(const cc_line *l, uint32_t at)
{
    const cc_token *t = &l->sentence->token[at];
    bool second = cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_CONJ && has_no(l->sentence, t->head);
    bool alone = cc_child(l->sentence, (int32_t)at, CC_DEP_NSUBJ) != CC_NO_TOKEN;
    return has_no(l->sentence, (int32_t)at) || (second && !alone);
}

static bool is_message(const cc_line *l, int32_t at)
{
    return is_class(l, at, "message") || is_class(l, at, "hearsay");
}

/* Claims are dismissed, rejected, shot down; so are managers, bids and drones. */
static bool rejects_message(const cc_line *l, int32_t at)
{
    if (!is_class(l, at, "reject")) return false;
    int32_t what = cc_child(l->sentence, at, CC_DEP_OBJ);
    if (what == CC_NO_TOKEN) what = cc_child_exact(l->sentence, at, CC_DEP_NSUBJ_PASS);
    return what != CC_NO_TOKEN && is_message(l, what);
}

/* Suspects are questioned, too. */
static bool questions_somebody(const cc_line *l, int32_t at)
{
    const cc_sentence *s = l->sentence;
    int32_t whom = cc_child(s, at, CC_DEP_OBJ);
    if (!cc_span_is(s->token[at].lemma, "question") || whom == CC_NO_TOKEN) return false;
    uint32_t concept = l->run->vocabulary.of[l->number][s->first + (uint32_t)whom];
    return s->token[whom].name >= 0 || (concept != CC_NO_CONCEPT && cc_is_person(l->run, concept));
}

static bool is_denial_word(const cc_line *l, int32_t at)
{
    if (at != CC_NO_TOKEN && questions_somebody(l, at)) return false;
    return is_class(l, at, "deny") || is_class(l, at, "report") || rejects_message(l, at);
}

/* "A fake report" is no report; "false records" are records all the same, and who denies a charge was charged. */
static bool is_of_a_part(const cc_line *l, uint32_t at)
{
    const cc_token *t = &l->sentence->token[at];
    if (t->deprel == CC_DEP_AMOD || t->deprel == CC_DEP_COMPOUND)
        return !is_message(l, t->head) && !is_denial_word(l, t->head);
    return is_class(l, cc_child(l->sentence, (int32_t)at, CC_DEP_OBJ), "charge");
}

/* "Responsibility lies with": whatever the tagger takes it for. */
static bool is_placed(const cc_line *l, uint32_t at)
{
    bool with = at + 1 < l->sentence->count && cc_span_is(l->sentence->token[at + 1].lower, "with");
    return with && cc_span_is(l->sentence->token[at].lower, "lies");
}

/* "Is denying an interview": somebody who asks for it, and no report. */
static bool refuses(const cc_line *l, uint32_t at)
{
    static const char *const given[] = {"interview", "photo", "photograph", "picture", "video"};
    const cc_sentence *s = l->sentence;
    int32_t what = cc_child(s, (int32_t)at, CC_DEP_OBJ);
    if (s->token[at].xpos != CC_XPOS_VBG || !cc_span_is(s->token[at].lemma, "deny") || what == CC_NO_TOKEN)
        return false;
    int32_t det = cc_child(s, what, CC_DEP_DET);
    return det != CC_NO_TOKEN && cc_span_is(s->token[det].lemma, "a") &&
           (!is_message(l, what) || CC_AMONG(s->token[what].lemma, given));
}

bool cc_denies_report(const cc_line *l, uint32_t at)
{
    if (is_placed(l, at) || refuses(l, at)) return false;
    if (entry_of(l, at) == NULL || is_of_a_part(l, at)) return false;
    const cc_token *t = &l->sentence->token[at];
    bool of_it = t->deprel == CC_DEP_AMOD && has_no(l->sentence, t->head); /* "is not an accurate account" */
    if (is_class(l, (int32_t)at, "truth")) return negated(l, at) || of_it;
    return is_denial_word(l, (int32_t)at) && !negated(l, at);
}

static bool points_back(cc_span w)
{
    return cc_span_is(w, "this") || cc_span_is(w, "that") || cc_span_is(w, "it");
}

bool cc_denies_story(const cc_line *l, uint32_t at)
{
    static const cc_deprel parts[] = {CC_DEP_NSUBJ, CC_DEP_OBJ, CC_DEP_COMPOUND};
    const cc_token *t = &l->sentence->token[at];
    if (!cc_denies_report(l, at)) return false;
    if ((t->deprel == CC_DEP_AMOD || t->deprel == CC_DEP_COMPOUND) && is_message(l, t->head)) return true;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        int32_t c = cc_child(l->sentence, (int32_t)at, parts[i]);
        if (c != CC_NO_TOKEN && (is_message(l, c) || points_back(l->sentence->token[c].lower))) return true;
    }
    return false;
}

bool cc_is_of_reporting(const cc_line *l, uint32_t at)
{
    return is_denial_word(l, (int32_t)at) || is_message(l, (int32_t)at) || is_class(l, (int32_t)at, "truth");
}

bool cc_is_of_attitude(const cc_line *l, uint32_t at)
{
    return is_class(l, (int32_t)at, "believe") || is_class(l, (int32_t)at, "faith") || is_class(l, (int32_t)at, "able");
}

bool cc_is_only_told(const cc_line *l, uint32_t at)
{
    return is_class(l, (int32_t)at, "hearsay");
}

bool cc_is_hearsay(const cc_line *l, uint32_t at)
{
    static const char *const marks[] = {"?", "\"", ":", "'", "``", "''"};
    const cc_token *t = &l->sentence->token[at];
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (cc_span_is(t->lower, marks[i])) return true;
    return cc_span_is(t->lemma, "say") || cc_span_is(t->lemma, "claim") || cc_is_only_told(l, at);
}

cc_statement cc_line_statement(const cc_line *l, cc_span kind, uint32_t event, bool affirmed)
{
    const cc_sentence *s = l->sentence;
    cc_statement st = {.ask = CC_ASK_POLARITY,
                       .article = l->number,
                       .sentence = (uint32_t)(s - l->article->sentences.item),
                       .start = s->start,
                       .end = s->end,
                       .token = s->first + event,
                       .event = (int32_t)(s->first + event),
                       .mention = -1,
                       .owner = CC_NO_CONCEPT,
                       .kind = kind,
                       .value = affirmed ? CC_LIT("affirmed") : CC_LIT("denied"),
                       .head = CC_NO_CONCEPT,
                       .level = affirmed};
    st.claim = cc_claim_at(l->run, l->number, st.event);
    return st;
}
