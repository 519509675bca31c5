/* Statements of minutes of a football match: "in the 89th minute", "two minutes from time", "in stoppage time".
 *
 * Each is told of a player, and counted from the first whistle, so that what one report counts from the start another
 * may count from the end. A player has several minutes in a match, but seldom two within a few. */
#include "judge/judging.h"

enum { FULL_TIME = 90, ADDED = FULL_TIME + 1, LONGEST = 120 };

typedef struct {
    int32_t first, last; /* tokens of the sentence */
    int32_t minute;      /* of the match */
    bool open;           /* some minute of added time */
} moment;

/* --- whether it is football ------------------------------------------------------------ */

static bool is_football(const cc_article *a)
{
    static const char *const words[] = {"goalkeeper", "keeper",   "striker",    "midfielder", "winger",  "header",
                                        "free-kick",  "penalty",  "equaliser",  "equalizer",  "offside", "half-time",
                                        "substitute", "defender", "goalscorer", "crossbar"},
                             *const others[] = {"touchdown", "rebound", "inning", "puck", "wicket", "scrum", "hooker"};
    enum { FEW = 2 };
    enum { SHORTEST = 4 };
    int found = 0;
    for (uint32_t i = 0; i < a->tokens.count; i++) {
        cc_span w = a->tokens.item[i].lemma;
        if (w.len < SHORTEST) continue;
        if (cc_is_among(w, others, sizeof others / sizeof *others)) return false;
        found += cc_is_among(w, words, sizeof words / sizeof *words);
    }
    return found >= FEW;
}

/* --- the minute ------------------------------------------------------------------------ */

static int32_t value_at(const cc_article *a, const cc_sentence *s, int32_t at)
{
    int32_t number = at < 0 ? -1 : s->token[at].number, time = at < 0 ? -1 : s->token[at].time;
    const cc_number *n = number < 0 ? NULL : &a->numbers.item[number];
    if (n == NULL && time >= 0 && a->times.item[time].kind == CC_TIME_DURATION) /* minutes */
        return a->times.item[time].low <= LONGEST ? (int32_t)a->times.item[time].low : 0;
    return n != NULL && n->low == n->high && n->low >= 1 && n->low <= LONGEST ? (int32_t)n->low : 0;
}

static bool word_at(const cc_sentence *s, int32_t at, const char *const *words, size_t count)
{
    return at >= 0 && at < (int32_t)s->count && cc_is_among(s->token[at].lower, words, count);
}

/* "Stoppage time", "added time", at a token. */
static bool is_added_time(const cc_sentence *s, int32_t at)
{
    static const char *const kinds[] = {"stoppage", "injury", "added", "stoppage-time", "injury-time"}, *const time[] =
                                                                                                            {"time"};
    return word_at(s, at, kinds, 5) &&
           (at + 1 >= (int32_t)s->count || word_at(s, at + 1, time, 1) || cc_span_ends(s->token[at].lower, "-time"));
}

static bool has_first_half(const cc_sentence *s)
{
    for (uint32_t i = 0; i < s->count; i++) {
        if (cc_span_is(s->token[i].lower, "first-half")) return true;
        if (i + 1 < s->count && cc_span_is(s->token[i].lower, "first") && cc_span_is(s->token[i + 1].lower, "half"))
            return true;
    }
    return false;
}

/* "The 89th minute", "a 93rd-minute winner", "the third minute of stoppage time". */
static bool read_ordinal(const cc_article *a, const cc_sentence *s, int32_t at, moment *out)
{
    static const char *const of[] = {"of"};
    int32_t before = at - 1;
    if (before > 0 && cc_span_is(s->token[before].form, "-")) before--;
    int32_t value = value_at(a, s, before), number = before < 0 ? -1 : s->token[before].number;
    if (value == 0 || number < 0 ||
        !(a->numbers.item[number].ordinal || a->numbers.item[number].kind == CC_NUMBER_ORDINAL))
        return false;
    bool added = word_at(s, at + 1, of, 1) && is_added_time(s, at + 2);
    *out = (moment){before, added ? at + 4 : at + 1, added ? FULL_TIME + value : value, false};
    return !(added && has_first_half(s));
}

/* "Two minutes from time", "with nine minutes left", "on 71 minutes", "after 12 minutes". */
static bool read_count(const cc_article *a, const cc_sentence *s, int32_t at, moment *out)
{
    static const char *const from[] = {"from"}, *const end[] = {"time", "end", "full-time", "whistle"},
                             *const left[] = {"left", "remaining"}, *const to[] = {"to"}, *const go[] = {"go", "play"},
                             *const since[] = {"on", "after"};
    int32_t value = value_at(a, s, at - 1);
    if (value == 0) return false;
    bool from_end = word_at(s, at + 1, from, 1) && (word_at(s, at + 2, end, 4) || word_at(s, at + 3, end, 4));
    bool remain = word_at(s, at + 1, left, 2) || (word_at(s, at + 1, to, 1) && word_at(s, at + 2, go, 2));
    *out = (moment){at - 1, at + 1, value, false};
    if (from_end || remain) {
        out->last = at + (word_at(s, at + 1, left, 2) ? 2 : from_end && !word_at(s, at + 2, end, 4) ? 4 : 3);
        out->minute = FULL_TIME - value;
        return value < FULL_TIME;
    }
    return word_at(s, at - 2, since, 2);
}

static bool read_moment(const cc_article *a, const cc_sentence *s, int32_t at, moment *out)
{
    static const char *const in[] = {"in", "deep", "into"};
    cc_span w = s->token[at].lower;
    if (cc_span_is(w, "minute")) return read_ordinal(a, s, at, out);
    if (cc_span_is(w, "minutes")) return read_count(a, s, at, out);
    if (!word_at(s, at - 1, in, 3) || !is_added_time(s, at) || has_first_half(s)) return false;
    *out = (moment){at, at + 2 < (int32_t)s->count ? at + 2 : at + 1, ADDED, true};
    return true;
}

/* --- whose ----------------------------------------------------------------------------- */

static uint32_t person_at(const cc_judging *r, uint32_t article, const cc_sentence *s, int32_t at)
{
    const cc_article *a = cc_judging_article(r, article);
    if (at == CC_NO_TOKEN) return CC_NO_CONCEPT;
    int32_t name = s->token[at].name;
    uint32_t token = name < 0 ? s->first + (uint32_t)at : a->names.item[name].at.head;
    uint32_t concept = r->vocabulary.of[article][token];
    bool place = name >= 0 && a->names.item[name].kind == CC_NAME_PLACE;
    bool named = concept != CC_NO_CONCEPT && r->vocabulary.concept.item[concept].kind == CC_CONCEPT_NAME;
    return named && !place ? concept : CC_NO_CONCEPT;
}

static int32_t possessor_of(const cc_sentence *s, int32_t at)
{
    CC_FOR_CHILDREN(s, at, c)
        if (s->token[c].deprel == CC_DEP_NMOD_POSS) return c;
    return CC_NO_TOKEN;
}

/* "Level through Chris Hollis": he scored, not his team. */
static int32_t through(const cc_sentence *s, int32_t at)
{
    CC_FOR_CHILDREN(s, at, c) {
        int32_t by = cc_child(s, c, CC_DEP_CASE);
        if (by != CC_NO_TOKEN && cc_span_is(s->token[by].lower, "through")) return c;
    }
    return CC_NO_TOKEN;
}

/* Of whom it is told: the possessor of a goal, or the subject of the nearest verb above that has one. */
static uint32_t player_of(const cc_judging *r, uint32_t article, const cc_sentence *s, int32_t at, int32_t *event)
{
    enum { STEPS = 5 };
    for (int steps = 0; steps < STEPS && at != CC_NO_TOKEN; steps++, at = s->token[at].head) {
        *event = at;
        int32_t whose = possessor_of(s, at), subject = cc_child(s, at, CC_DEP_NSUBJ);
        uint32_t person = person_at(r, article, s, through(s, at));
        if (person == CC_NO_CONCEPT && s->token[at].upos == CC_UPOS_NOUN) person = person_at(r, article, s, whose);
        if (person == CC_NO_CONCEPT) person = person_at(r, article, s, subject);
        if (person != CC_NO_CONCEPT) return person;
        if (subject != CC_NO_TOKEN && s->token[at].upos == CC_UPOS_VERB) return CC_NO_CONCEPT;
    }
    return CC_NO_CONCEPT;
}

static void file_moment(cc_judging *r, uint32_t article, const cc_sentence *s, const moment *m)
{
    const cc_article *a = cc_judging_article(r, article);
    int32_t event = CC_NO_TOKEN;
    uint32_t player = player_of(r, article, s, m->first, &event);
    if (player == CC_NO_CONCEPT || m->last > (int32_t)s->count) return;
    uint32_t token = s->first + (uint32_t)m->first;
    cc_statement st = {.ask = CC_ASK_NUMBER,
                       .owner = player,
                       .article = article,
                       .sentence = (uint32_t)(s - a->sentences.item),
                       .start = s->token[m->first].start,
                       .end = s->token[m->last - 1].end,
                       .token = token,
                       .event = (int32_t)s->first + event,
                       .mention = -1,
                       .kind = CC_LIT("minute"),
                       .level = m->minute,
                       .head = player};
    st.value = cc_arena_print(r->arena, m->open ? "minute %d+" : "minute %d", m->minute);
    st.claim = cc_claim_at(r, article, st.event);
    cc_context_read(&st.context, &r->vocabulary, r->story, article, token, r->arena);
    cc_store_add(&r->store, &r->vocabulary, &st);
}

void cc_gather_minutes(cc_judging *r, uint32_t article)
{
    const cc_article *a = cc_judging_article(r, article);
    if (!is_football(a)) return;
    for (uint32_t t = 0; t < a->sentences.count; t++) {
        const cc_sentence *s = &a->sentences.item[t];
        if (!cc_speaks_at(a, s->start)) continue;
        for (int32_t i = 1; i < (int32_t)s->count; i++) {
            moment m;
            if (!read_moment(a, s, i, &m)) continue;
            file_moment(r, article, s, &m);
            i = m.last - 1 > i ? m.last - 1 : i;
        }
    }
}
