/* claim/headline_source.c - who tells what a headline says: "Police: Man held after fire", "Dam was unsafe: report",
 * "Berg: I am not leaving".
 *
 * The same marks set a topic apart ("Lund fire: two held", "Karl Berg: judge clears him"): only words for whoever
 * tells the news count, and a person whom the article lets speak. */
#include "claim/attribution.h"
#include "claim/phrase.h"

enum { LABEL = 4 }; /* words of a label: "State police officials" */

static const char *const tellers[] = {
    "police",      "sheriff",    "officer",  "cop",      "official", "authority", "investigator", "prosecutor",
    "coroner",     "lawyer",     "attorney", "doctor",   "medic",    "expert",    "scientist",    "researcher",
    "analyst",     "witness",    "source",   "minister", "ministry", "mayor",     "governor",     "spokesman",
    "spokeswoman", "government", "union",    "company",  "firm",     "regulator", "watchdog",     "spokesperson",
    "chief",       "president",  "army",     "military", "resident", "neighbour", "neighbor",     "report",
    "study",       "poll",       "survey",   "inquiry",  "enquiry",  "audit",     "coach",
};
/* "Match report:", "Case study:" name the kind of text. */
static const char *const papers[] = {"report", "study", "poll", "survey"};
static const char *const questions[] = {"how", "why", "what", "who", "where", "when", "which", "whether"};

static bool is_mark(const cc_reading *r, int32_t t, bool dash)
{
    cc_span form = cc_at(r, t)->form;
    if (cc_span_is(form, ":")) return true;
    return dash && (cc_span_is(form, "-") || cc_span_is(form, "--") || cc_span_is(form, "\xE2\x80\x94") ||
                    cc_span_is(form, "\xE2\x80\x93"));
}

static bool speaks_elsewhere(const cc_article *a, int32_t entity)
{
    for (uint32_t i = 0; i < a->quotes.count; i++)
        if (a->quotes.item[i].entity == entity && !a->quotes.item[i].scare) return true;
    return false;
}

/* A person's name from first to last, and nothing beside it. */
static bool is_speaking_person(const cc_reading *r, int32_t first, int32_t last)
{
    int32_t name = cc_at(r, first)->name;
    if (name < 0 || cc_at(r, last)->name != name || cc_name_kind_at(r, first) != CC_NAME_PERSON) return false;
    if (first > 0 && cc_at(r, first - 1)->name == name) return false;
    return speaks_elsewhere(r->article, r->article->names.item[name].entity);
}

static bool is_teller(const cc_reading *r, int32_t first, int32_t last)
{
    if (last - first >= LABEL || !CC_AMONG(cc_at(r, last)->lemma, tellers)) return false;
    bool alone = first == last || (last == first + 1 && cc_at(r, first)->upos == CC_UPOS_PROPN);
    if (!alone && CC_AMONG(cc_at(r, last)->lemma, papers)) return false;
    for (int32_t t = first; t < last; t++) {
        cc_upos u = cc_at(r, t)->upos;
        if (u != CC_UPOS_NOUN && u != CC_UPOS_PROPN && !cc_span_is(cc_at(r, t)->form, "'s")) return false;
    }
    return true;
}

/* The words of whoever tells the rest; an empty range where nobody is set apart. */
static bool find_source(const cc_reading *r, int32_t *first, int32_t *last)
{
    int32_t count = (int32_t)r->s->count, end = count - 1;
    for (int32_t t = 1; t <= LABEL && t < count - 2; t++) {
        if (!is_mark(r, t, false)) continue;
        *first = 0, *last = t - 1;
        return !CC_AMONG(cc_at(r, t + 1)->lower, questions) &&
               (is_speaking_person(r, 0, t - 1) || is_teller(r, 0, t - 1));
    }
    for (int32_t t = end - 1; t > 2 && end - t <= LABEL; t--) {
        if (!is_mark(r, t, true)) continue;
        *first = t + 1, *last = end;
        bool person = t + 1 == end && is_speaking_person(r, end, end);
        return person || is_teller(r, t + 1, end);
    }
    return false;
}

static bool is_headline(const cc_reading *r)
{
    cc_block_kind kind = r->article->blocks.item[r->s->block].kind;
    bool title = kind == CC_BLOCK_TITLE || kind == CC_BLOCK_SUBHEAD || kind == CC_BLOCK_SUMMARY;
    return title || cc_is_unstopped(r);
}

cc_voice *cc_voice_of_headline(cc_reading *r, cc_voice *outer)
{
    int32_t first, last;
    if (r->s->count > 40 || r->s->count < 4 || !is_headline(r) || !find_source(r, &first, &last)) return outer;
    cc_attribution by = {.entity = cc_entity_at(r, last),
                         .token = cc_article_token(r, last),
                         .cue = CC_LIT("according to"),
                         .cue_token = -1};
    bool named = cc_entity_name(r->article, by.entity).len > 0;
    if (named) by.name = cc_entity_name(r->article, by.entity);
    else if (first == last) by.name = cc_at(r, last)->lower;
    else by.name = cc_article_slice(r->article, cc_at(r, first)->start, cc_at(r, last)->end);
    return cc_voice_add(r, outer, by, -1);
}
