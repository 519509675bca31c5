#include "judge/hours.h"
#include "judge/word.h"

#include <stdio.h>
#include <stdlib.h>

enum { DAY = 24 * 60, HALF_DAY = DAY / 2 };

cc_span cc_hours_print(cc_hours h, cc_arena *a)
{
    return cc_arena_print(a, "%s%02d:%02d-%02d:%02d%s", h.clock ? "T" : "", h.from / 60, h.from % 60, h.to / 60,
                          h.to % 60, h.either ? "?" : "");
}

static int minutes_at(cc_span s, size_t *at)
{
    int part[2] = {0, 0};
    for (int i = 0; i < 2; i++) {
        while (*at < s.len && s.ptr[*at] >= '0' && s.ptr[*at] <= '9') part[i] = part[i] * 10 + (s.ptr[(*at)++] - '0');
        if (*at < s.len) ++*at; /* the colon, the dash */
    }
    return part[0] * 60 + part[1];
}

cc_hours cc_hours_parse(cc_span value)
{
    cc_hours out = {.clock = cc_span_starts(value, "T"), .either = cc_span_ends(value, "?")};
    size_t at = out.clock ? 1 : 0;
    out.from = minutes_at(value, &at);
    out.to = minutes_at(value, &at);
    if (out.to < out.from) out.to += DAY;
    return out;
}

static int gap_between(int from, int to, int other_from, int other_to)
{
    int gap = DAY;
    for (int turn = -DAY; turn <= DAY; turn += DAY) {
        int late = other_from + turn - to, early = from - (other_to + turn);
        int apart = late > early ? late : early;
        if (apart < gap) gap = apart;
    }
    return gap < 0 ? 0 : gap;
}

int cc_hours_gap(cc_hours a, cc_hours b)
{
    int gap = gap_between(a.from, a.to, b.from, b.to);
    for (int i = 1; i < 4; i++) {
        if (((i & 1) && !a.either) || ((i & 2) && !b.either)) continue;
        int x = i & 1 ? HALF_DAY : 0, y = i & 2 ? HALF_DAY : 0;
        int turned = gap_between(a.from + x, a.to + x, b.from + y, b.to + y);
        if (turned < gap) gap = turned;
    }
    return gap;
}

/* "At dusk", "before breakfast", "by the time of": behind a word that places in time, with or without an article. */
static bool is_behind_preposition(const cc_sentence *s, uint32_t at)
{
    static const char *const words[] = {"at",     "after", "before", "by",     "until", "till",   "since",
                                        "around", "about", "near",   "toward", "from",  "towards"},
                             *const between[] = {"the", "a", "just", "shortly", "around", "about"};
    while (at > 0 && CC_AMONG(s->token[at - 1].lower, between)) at--;
    return at > 0 && CC_AMONG(s->token[at - 1].lower, words);
}

/* The words [at, at + n) in lower case with single spaces, in key; empty where they do not fit. */
static cc_span joined(const cc_sentence *s, uint32_t at, uint32_t n, char *key, size_t room)
{
    size_t len = 0;
    for (uint32_t i = 0; i < n; i++) {
        cc_span w = s->token[at + i].lower;
        if (len + w.len + 1 >= room) return CC_LIT("");
        if (i > 0) key[len++] = ' ';
        for (size_t k = 0; k < w.len; k++) key[len++] = w.ptr[k];
    }
    return (cc_span){key, len};
}

bool cc_day_part_at(const cc_judge_rules *r, const cc_sentence *s, uint32_t at, uint32_t *count, cc_hours *out)
{
    enum { LONGEST = 3 };
    char key[96];
    for (uint32_t n = at + LONGEST <= s->count ? LONGEST : s->count - at; n > 0; n--) {
        cc_span words = joined(s, at, n, key + 1, sizeof key - 1);
        if (words.len == 0) continue;
        const cc_entry *e = cc_rules_entry(r, &r->dayparts, words);
        /* A word alone may be a name (Dawn), an adjective, or of no day ("morning after morning"). */
        bool alone = n == 1, read = s->token[at].time >= 0, name = s->token[at].upos == CC_UPOS_PROPN && !read;
        if (e == NULL && alone && (read || is_behind_preposition(s, at))) {
            key[0] = '/';
            e = cc_rules_entry(r, &r->dayparts, (cc_span){key, words.len + 1});
        } else if (alone && !read) {
            e = NULL;
        }
        if (e == NULL || (alone && name)) continue;
        *out = cc_hours_parse(e->name);
        *count = n;
        return true;
    }
    return false;
}

bool cc_is_follow_up(cc_span lemma)
{
    static const char *const verbs[] = {
        "arrest",  "detain",   "charge",  "question", "search",   "reach",       "rescue",    "save",   "find",
        "recover", "visit",    "speak",   "tell",     "announce", "confirm",     "identify",  "mourn",  "bury",
        "treat",   "fly",      "gather",  "meet",     "vow",      "call",        "ask",       "open",   "close",
        "reopen",  "return",   "release", "appear",   "hold",     "remain",      "wait",      "deny",   "examine",
        "thank",   "resume",   "lift",    "begin",    "rush",     "investigate", "clear",     "remove", "seal",
        "name",    "publish",  "discuss", "urge",     "warn",     "respond",     "apologise", "attend", "watch",
        "welcome", "evacuate", "send",    "issue",    "order",    "expect"};
    return CC_AMONG(lemma, verbs);
}

/* 1: it begins or sets out then, 2: it ends or arrives then, 0: neither. */
static int stage_of(cc_span lemma)
{
    static const char *const first[] = {"begin", "start", "open",    "sit",    "leave", "depart", "set",
                                        "board", "sail",  "convene", "launch", "take",  "enter"},
                             *const last[] = {"end",   "finish", "conclude", "land",    "arrive", "dock",
                                              "reach", "touch",  "return",   "adjourn", "close",  "stop"};
    return CC_AMONG(lemma, first) ? 1 : CC_AMONG(lemma, last) ? 2 : 0;
}

bool cc_are_two_stages(cc_span a, cc_span b)
{
    int x = stage_of(a), y = stage_of(b);
    return x != 0 && y != 0 && x != y;
}
