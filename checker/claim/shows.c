/* claim/shows.c - what shows something without a word of it, and who only finds it so: the outlet tells that. */
#include "claim/attribution.h"
#include "mention/name.h"

/* Who shows or proves something does so by what he does. */
static bool is_deed(cc_span lemma)
{
    return cc_span_is(lemma, "show") || cc_span_is(lemma, "prove") || cc_span_is(lemma, "demonstrate");
}

static bool is_somebody(const cc_reading *r, int32_t t)
{
    return (cc_at(r, t)->xpos == CC_XPOS_PRP && !cc_span_is(cc_at(r, t)->lower, "it")) ||
           (cc_at(r, t)->upos == CC_UPOS_PROPN && cc_name_kind_at(r, t) != CC_NAME_ORGANISATION) ||
           r->lex[t]->slot == CC_NOUN_PERSON;
}

/* "Lund found that he had left", "she learned she was ill": what somebody came to know is so, and he need not have said
 * it. What a court, a study or inspectors find is their finding. */
static bool only_comes_to_know(const cc_reading *r, int32_t cue, int32_t subject)
{
    static const char *const finds[] = {"find", "discover", "learn", "notice", "realise", "realize"};
    if (!CC_AMONG(cc_at(r, cue)->lemma, finds)) return false;
    const cc_token *k = cc_at(r, subject);
    if (k->xpos == CC_XPOS_PRP) return !cc_span_is(k->lower, "it") && !cc_span_is(k->lower, "they");
    if (k->xpos == CC_XPOS_WP || cc_name_kind_at(r, subject) == CC_NAME_PERSON) return true;
    return k->upos != CC_UPOS_NOUN && k->upos != CC_UPOS_PROPN; /* "many found" */
}

/* "arrived to find that", "a trial to show that": nobody says so in what is done for or followed by it. */
static bool is_outcome(const cc_reading *r, const cc_clause *says, int32_t cue)
{
    static const char *const verbs[] = {"find", "discover", "learn", "show", "prove", "demonstrate", "see"};
    return cc_has_to(r, cue) && !cc_has_own_subject(r, cue) && CC_AMONG(cc_at(r, cue)->lemma, verbs) &&
           (says->tie == CC_TIE_PURPOSE || says->tie == CC_TIE_ADVERBIAL);
}

/* What is seen or measured can be named as the one that tells: "the footage shows", "tests showed". */
static bool is_record(const cc_reading *r, int32_t t)
{
    static const char *const records[] = {
        "analysis",    "assessment",  "audio",      "audit",       "autopsy",      "bill",          "book",
        "calculation", "camera",      "chart",      "check",       "clip",         "code",          "constitution",
        "count",       "data",        "database",   "document",    "draft",        "entry",         "estimate",
        "evidence",    "examination", "exercise",   "experience",  "figure",       "file",          "film",
        "finding",     "footage",     "forecast",   "graph",       "history",      "image",         "indication",
        "indicator",   "inquest",     "inquiry",    "inspection",  "intelligence", "investigation", "law",
        "list",        "log",         "map",        "measurement", "memo",         "model",         "number",
        "page",        "paper",       "photo",      "photograph",  "picture",      "poll",          "postmortem",
        "projection",  "reading",     "record",     "recording",   "register",     "replay",        "research",
        "result",      "review",      "sample",     "scan",        "scenario",     "screen",        "search",
        "sequencing",  "signal",      "simulation", "slide",       "spec",         "statistic",     "study",
        "survey",      "tape",        "test",       "tracker",     "transcript",   "trial",         "ultrasound",
        "video",       "vote",        "work"};
    return CC_AMONG(cc_at(r, t)->lemma, records) || r->lex[t]->says_noun || r->lex[t]->slot == CC_NOUN_MEDIUM;
}

/* Words for a building, an act or a part, and as often for those who work there or take part: they speak. */
static bool is_house(cc_span lemma)
{
    static const char *const houses[] = {
        "office", "hospital", "clinic",     "school",  "college", "museum",  "gallery",   "library",     "station",
        "bank",   "church",   "mosque",     "club",    "service", "force",   "campaign",  "outlet",      "observatory",
        "prison", "jail",     "court",      "embassy", "mission", "palace",  "zoo",       "farm",        "factory",
        "mill",   "plant",    "yard",       "airport", "hotel",   "theatre", "theater",   "laboratory",  "lab",
        "shop",   "store",    "restaurant", "pub",     "brewery", "head",    "local",     "majority",    "bureau",
        "crown",  "board",    "bench",      "chair",   "house",   "project", "operation", "institution", "label"};
    return CC_AMONG(lemma, houses);
}

/* "the lack suggests that", "his coat shows that": a state, an act, a thing of which there is no record. Persons,
 * bodies
 * ("the panel") and lands speak, and so do words. */
static bool is_mute_thing(const cc_reading *r, int32_t t)
{
    /* lexnames(5): act, artifact, attribute, body, event, feeling, food, object, phenomenon, plant, process, relation,
     * shape, state, substance, time */
    static const unsigned mute[] = {4, 6, 7, 8, 11, 12, 13, 17, 19, 20, 22, 24, 25, 26, 27, 28};
    enum { GROUP = 14, PERSON = 18, SENSES = 3 };
    const cc_token *k = cc_at(r, t);
    const cc_wordnet *w = r->lexicon->wordnet;
    uint32_t sense[SENSES];
    if (k->upos != CC_UPOS_NOUN || k->name >= 0 || cc_is_capital(k->form)) return false;
    if (w == NULL || is_record(r, t) || is_house(k->lemma) || r->lex[t]->slot == CC_NOUN_PERSON) return false;
    uint32_t n = cc_wordnet_senses(w, k->lemma, CC_WN_NOUN, sense, SENSES);
    for (uint32_t i = 0; i < n && i < SENSES; i++) {
        unsigned file = cc_wordnet_lexfile(w, sense[i]);
        if (file == GROUP || file == PERSON) return false;
    }
    unsigned first = n == 0 ? 0 : cc_wordnet_lexfile(w, sense[0]);
    for (size_t i = 0; n > 0 && i < sizeof mute / sizeof *mute; i++)
        if (first == mute[i]) return true;
    return false;
}

bool cc_only_shows(const cc_reading *r, const cc_clause *says, int32_t cue)
{
    int32_t subject = says->subject;
    if (subject == CC_NO_TOKEN) return false;
    if (r->lex[subject]->event == CC_EVENT_TALK) return true; /* "the conversation started off" */
    cc_effect e = (cc_effect)r->lex[cue]->effect[CC_PART_VERB];
    if (e != CC_EFFECT_REVEAL && e != CC_EFFECT_SUGGEST) return false;
    if (is_outcome(r, says, cue) || is_mute_thing(r, subject)) return true;
    if (e == CC_EFFECT_SUGGEST) return false;
    if ((is_deed(cc_at(r, cue)->lemma) && is_somebody(r, subject)) || only_comes_to_know(r, cue, subject)) return true;
    const cc_token *k = cc_at(r, subject);
    if (k->upos != CC_UPOS_NOUN || k->name >= 0 || is_house(k->lemma)) return false;
    return r->lex[subject]->event != CC_NO_EVENT || r->lex[subject]->slot == CC_NOUN_PLACE;
}

bool cc_is_mute_in_chain(const cc_reading *r, int32_t verb)
{
    static const char *const mute[] = {"prove", "show", "consider", "feel", "find", "imagine", "discover"};
    return CC_AMONG(cc_at(r, verb)->lemma, mute);
}
