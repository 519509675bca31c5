/* claim/slots.c - what an oblique argument answers: when, where, how, to whom, about what (EXTRACTION rules 13, 14). */
#include "claim/reading.h"

#include <string.h>

/* Prepositions and the slots that they can open. */
enum { WHEN = 1, WHERE = 2, BY = 4, HOW = 8, WHOM = 16, ABOUT = 32, WHY = 64 };
static const struct {
    const char *word;
    unsigned opens;
} openings[] = {
    {"in", WHEN | WHERE | BY},
    {"on", WHEN | WHERE | BY | ABOUT},
    {"at", WHEN | WHERE | BY},
    {"by", WHEN | BY},
    {"during", WHEN | BY},
    {"after", WHEN},
    {"before", WHEN},
    {"since", WHEN},
    {"until", WHEN},
    {"till", WHEN},
    {"from", WHEN | WHERE},
    {"to", WHEN | WHERE | WHOM},
    {"for", WHEN | WHY},
    {"within", WHEN | WHERE},
    {"over", WHEN | WHERE | BY | ABOUT},
    {"through", WHEN | WHERE | BY},
    {"between", WHEN | WHERE},
    {"around", WHEN | WHERE},
    {"about", WHEN | ABOUT},
    {"following", WHEN},
    {"beginning", WHEN},
    {"starting", WHEN},
    {"throughout", WHEN | WHERE},
    {"near", WHERE},
    {"outside", WHERE},
    {"inside", WHERE},
    {"into", WHERE},
    {"across", WHERE},
    {"along", WHERE},
    {"off", WHERE},
    {"under", WHERE},
    {"behind", WHERE},
    {"above", WHERE},
    {"below", WHERE},
    {"toward", WHERE},
    {"towards", WHERE},
    {"onto", WHERE},
    {"beside", WHERE},
    {"via", BY},
    {"with", HOW | WHOM},
    {"without", HOW},
    {"like", HOW},
    {"regarding", ABOUT},
    {"concerning", ABOUT},
    {"of", ABOUT},
    {"against", 0},
    {"because of", WHY},
    {"due to", WHY},
    {"prior to", WHEN},
    {"as of", WHEN},
    {"as to", ABOUT},
    {"as soon as", WHEN},
    {"as early as", WHEN},
    {"as late as", WHEN},
    {"as recently as", WHEN},
    {"in front of", WHERE},
    {"next to", WHERE},
    {"out of", WHERE},
};

static unsigned opens(cc_span marker)
{
    if (marker.len == 0) return WHEN;
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++)
        if (cc_span_is(marker, openings[i].word)) return openings[i].opens;
    return cc_span_starts(marker, "from ") ? WHERE : cc_span_starts(marker, "until ") ? WHEN : 0;
}

static bool is_person(const cc_reading *r, int32_t t)
{
    int kind = cc_name_kind_at(r, t);
    if (kind == CC_NAME_PERSON || kind == CC_NAME_ORGANISATION) return true;
    int32_t entity = kind < 0 ? -1 : r->article->names.item[cc_at(r, t)->name].entity;
    if (kind == CC_NAME_ROLE && entity >= 0 && r->article->entities.item[entity].kind == CC_NAME_PERSON)
        return r->lex[t]->slot != CC_NOUN_MEDIUM;
    if (cc_at(r, t)->xpos == CC_XPOS_PRP) return !cc_span_is(cc_at(r, t)->lower, "it");
    return r->lex[t]->slot == CC_NOUN_PERSON;
}

static bool is_place(const cc_reading *r, int32_t t)
{
    return cc_name_kind_at(r, t) == CC_NAME_PLACE || r->lex[t]->slot == CC_NOUN_PLACE;
}

static bool is_year(cc_span w)
{
    if (w.len != 4 || (w.ptr[0] != '1' && w.ptr[0] != '2')) return false;
    for (size_t i = 0; i < 4; i++)
        if (w.ptr[i] < '0' || w.ptr[i] > '9') return false;
    return true;
}

static bool is_time(const cc_reading *r, int32_t t)
{
    const cc_token *k = cc_at(r, t);
    if (k->time >= 0) return true;
    return r->lex[t]->slot == CC_NOUN_TIME || (k->upos == CC_UPOS_NUM && is_year(k->form));
}

/* Verbs whose "on", "over", "of" and "to" speak of a topic and a hearer. */
static bool speaks(const cc_lexeme *predicate)
{
    cc_effect e = (cc_effect)predicate->effect[CC_PART_VERB];
    if (e == CC_EFFECT_KNOW) return false; /* "recalled its ambassador to" */
    return predicate->says_verb || predicate->event == CC_EVENT_SPEECH || predicate->event == CC_EVENT_TALK ||
           e == CC_EFFECT_SAY || e == CC_EFFECT_ASK || e == CC_EFFECT_WARN || e == CC_EFFECT_DENY ||
           e == CC_EFFECT_ALLEGE || e == CC_EFFECT_ACT || cc_span_is(predicate->verb_class, "talk") ||
           cc_span_is(predicate->verb_class, "respond") || cc_span_is(predicate->verb_class, "give") ||
           cc_span_is(predicate->verb_class, "send");
}

/* "as a result", "as a precaution": how the act came about, not what somebody is. */
static bool is_turn_with_as(const cc_reading *r, int32_t t)
{
    static const char *const words[] = {"result",    "consequence", "precaution", "rule",    "matter",
                                        "safeguard", "whole",       "last",       "gesture", "sign",
                                        "usual",     "normal",      "planned",    "before",  "ever"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(cc_at(r, t)->lower, words[i])) return true;
    /* "as |part of| a plan" */
    int32_t whole = cc_span_is(cc_at(r, t)->lower, "part") ? cc_child(r->s, t, CC_DEP_NMOD) : CC_NO_TOKEN;
    return whole > t && cc_span_is(cc_marker_words(r, whole), "of");
}

/* "with each other", "with one another": two words for those who do it, no manner. */
static bool is_reciprocal(const cc_reading *r, int32_t t)
{
    for (int32_t k = r->low[t]; k < r->high[t]; k++)
        if ((cc_span_is(cc_at(r, k)->lower, "each") && cc_span_is(cc_at(r, k + 1)->lower, "other")) ||
            (cc_span_is(cc_at(r, k)->lower, "one") && cc_span_is(cc_at(r, k + 1)->lower, "another")))
            return true;
    return false;
}

/* "shot at the crowd", "yelled at Berg": whom or what it is aimed at; "shot a man at the mall" tells where. */
static bool is_target(const cc_reading *r, int32_t t, cc_span marker)
{
    static const char *const verbs[] = {"shoot",  "fire",  "aim",   "point", "yell", "shout",
                                        "scream", "laugh", "swing", "lunge", "spit", "swear",
                                        "stare",  "glare", "wave",  "smile", "bark", "swipe"};
    int32_t verb = cc_at(r, t)->head;
    return verb >= 0 && verb < t && cc_span_is(marker, "at") && CC_AMONG(cc_at(r, verb)->lemma, verbs) &&
           cc_child(r->s, verb, CC_DEP_OBJ) == CC_NO_TOKEN &&
           cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) == CC_NO_TOKEN;
}

/* "deal with it", "filled with water": what the verb is about, and no manner of doing it. */
static bool governs_with(cc_span verb)
{
    static const char *const verbs[] = {
        "deal",     "cope",       "comply",     "agree",    "disagree",  "tamper",   "interfere",  "meddle",
        "collide",  "compete",    "contend",    "grapple",  "wrestle",   "struggle", "sympathise", "sympathize",
        "coincide", "correspond", "contrast",   "overlap",  "align",     "conflict", "clash",      "flirt",
        "toy",      "tinker",     "experiment", "play",     "dispense",  "part",     "merge",      "mix",
        "combine",  "integrate",  "connect",    "link",     "associate", "tie",      "compare",    "replace",
        "confuse",  "credit",     "charge",     "reward",   "present",   "provide",  "supply",     "equip",
        "furnish",  "arm",        "entrust",    "saddle",   "burden",    "fill",     "load",       "pack",
        "stock",    "cover",      "line",       "litter",   "pepper",    "flood",    "inundate",   "infest",
        "overrun",  "infect",     "inject",     "diagnose", "afflict",   "plague",   "riddle",     "pockmark",
        "emblazon", "adorn",      "coat",       "smear",    "swarm",     "teem",     "bristle",    "cooperate",
        "collude",  "conspire",   "engage",     "side",     "stick",     "begin",    "start",      "confront",
        "threaten", "ally",       "fight"};
    return CC_AMONG(verb, verbs);
}

/* "found a mark on his chest": where, and nothing that is told about the chest. */
static bool is_found_on(const cc_reading *r, int32_t t, cc_span marker)
{
    int32_t verb = cc_at(r, t)->head;
    cc_effect e = verb < 0 ? CC_EFFECT_NONE : (cc_effect)r->lex[verb]->effect[CC_PART_VERB];
    return cc_span_is(marker, "on") && (e == CC_EFFECT_REVEAL || e == CC_EFFECT_KNOW) &&
           (cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN || cc_is_passive(r, verb));
}

/* "spoke with a number of scientists": with people, though another noun counts them. */
static bool counts_people(const cc_reading *r, int32_t t)
{
    static const char *const words[] = {"number", "couple", "lot", "dozen", "handful", "group", "majority", "series"};
    if (!CC_AMONG(cc_at(r, t)->lemma, words)) return false;
    CC_FOR_CHILDREN(r->s, t, k)
        if (cc_main_relation(r, k) == CC_DEP_NMOD && cc_span_is(cc_marker_words(r, k), "of") && is_person(r, k))
            return true;
    return false;
}

/* "spoke on condition of anonymity", "gasped on the pavement": how and where, and about something else. */
static cc_slot slot_of_topic(const cc_reading *r, int32_t head, cc_span marker)
{
    static const char *const how[] = {"condition", "basis", "behalf", "record", "occasion", "term",    "board",
                                      "eve",       "bail",  "duty",   "front",  "agenda",   "keyboard"};
    static const char *const where[] = {"trail",    "stage", "street", "sidewalk", "pavement",
                                        "platform", "deck",  "floor",  "beach",    "outskirts"};
    bool on = cc_span_is(marker, "on") || cc_span_is(marker, "over");
    if (on && CC_AMONG(cc_at(r, head)->lemma, how)) return CC_SLOT_OTHER;
    return on && CC_AMONG(cc_at(r, head)->lemma, where) ? CC_SLOT_PLACE : CC_SLOT_TOPIC;
}

/* "tweeted on his account", "over the loudspeaker", "aired on Radio Nord" */
static bool is_channel(const cc_reading *r, int32_t head, cc_span marker)
{
    static const char *const words[] = {"media",    "account", "page",    "website", "blog",     "loudspeaker",
                                        "facebook", "youtube", "twitter", "forum",   "snapchat", "instagram"};
    static const char *const airs[] = {"air", "broadcast", "televise", "stream"};
    const cc_token *k = cc_at(r, head);
    if (!cc_span_is(marker, "on") && !cc_span_is(marker, "over")) return false;
    bool programme =
        k->upos == CC_UPOS_PROPN && k->time < 0 && k->head >= 0 && CC_AMONG(cc_at(r, k->head)->lemma, airs);
    return programme || CC_AMONG(k->lower, words);
}

cc_slot cc_slot_of_oblique(const cc_reading *r, int32_t head, const cc_lexeme *predicate)
{
    const cc_token *k = cc_at(r, head);
    cc_span marker = cc_marker_words(r, head);
    unsigned open = opens(marker);
    /* "as a boy, he decided": what he was then, and not what he decided */
    if (cc_span_is(marker, "as"))
        return is_turn_with_as(r, head) || head < k->head ? CC_SLOT_OTHER : CC_SLOT_COMPLEMENT;
    if ((open & WHEN) && is_time(r, head)) return CC_SLOT_TIME;
    if (cc_span_is(marker, "at") && cc_span_is(k->lower, "time")) return CC_SLOT_TIME;
    if (is_channel(r, head, marker)) return CC_SLOT_MEDIUM;
    if (is_reciprocal(r, head) || is_target(r, head, marker)) return CC_SLOT_OTHER;
    if (k->number >= 0 || cc_span_is(k->form, "%")) return CC_SLOT_QUANTITY;
    if (cc_span_is(marker, "at") && cc_span_is(k->lemma, "address") && k->upos == CC_UPOS_NOUN) return CC_SLOT_PLACE;
    if ((open & BY) && r->lex[head]->slot == CC_NOUN_MEDIUM) return CC_SLOT_MEDIUM;
    if ((open & WHERE) && r->lex[head]->slot == CC_NOUN_PLACE && cc_at(r, head)->upos == CC_UPOS_NOUN)
        return CC_SLOT_PLACE;
    int kind = cc_name_kind_at(r, head);
    bool body = kind == CC_NAME_PLACE || kind == CC_NAME_ORGANISATION;
    bool hearer = body ? speaks(predicate) : is_person(r, head);
    if ((open & WHOM) && hearer && !(open & HOW)) return CC_SLOT_RECIPIENT;
    if ((open & WHOM) && !(open & HOW) && cc_span_is(predicate->verb_class, "respond")) return CC_SLOT_TOPIC;
    if ((open & WHOM) && (open & HOW) && (is_person(r, head) || counts_people(r, head) || k->upos == CC_UPOS_PROPN) &&
        !is_time(r, head))
        /* "said Sgt. Dahl with the lifeguards": whose man he is */
        return speaks(predicate) && predicate->effect[CC_PART_VERB] != CC_EFFECT_SAY ? CC_SLOT_RECIPIENT
                                                                                     : CC_SLOT_OTHER;
    if ((open & WHERE) && is_place(r, head)) return CC_SLOT_PLACE;
    if (is_found_on(r, head, marker)) return CC_SLOT_OTHER;
    if ((open & ABOUT) && !(open & (WHERE | WHEN)) && cc_span_is(cc_marker_words(r, head), "of")) return CC_SLOT_OTHER;
    if ((open & ABOUT) && (speaks(predicate) || !(open & WHERE))) return slot_of_topic(r, head, marker);
    /* "for talks" is what it is for, "for the attack" what it is about */
    int32_t det = cc_child(r->s, head, CC_DEP_DET);
    bool known = det != CC_NO_TOKEN && cc_span_is(marker, "for") && cc_span_is(cc_at(r, det)->lower, "the");
    int32_t count = cc_child(r->s, head, CC_DEP_NUMMOD); /* "served for three tours": how long */
    known |= count != CC_NO_TOKEN && cc_span_is(marker, "for");
    if ((open & WHY) && r->lex[head]->event != CC_NO_EVENT && !known) return CC_SLOT_PURPOSE;
    /* "ties with our country", "a deal with the union": with whom, not how */
    if ((open & HOW) && (open & WHOM) && (r->lex[head]->slot == CC_NOUN_PLACE || is_person(r, head)))
        return CC_SLOT_OTHER;
    if ((open & HOW) && k->upos == CC_UPOS_PRON && (open & WHOM)) return CC_SLOT_OTHER; /* "live with it" */
    if (cc_span_is(marker, "with") && k->head >= 0 && governs_with(cc_at(r, k->head)->lemma)) return CC_SLOT_OTHER;
    if (open & HOW) return CC_SLOT_MANNER;
    return CC_SLOT_OTHER;
}

/* "later than planned", "as well as hoped" */
bool cc_compares(const cc_reading *r, int32_t adverb)
{
    static const char *const whens[] = {"early", "late", "soon", "recently", "far"}; /* "as early as the first round" */
    if (CC_AMONG(cc_at(r, adverb)->lower, whens)) return false;
    CC_FOR_CHILDREN(r->s, adverb, t) {
        cc_span m = t > adverb ? cc_marker_words(r, t) : CC_LIT("");
        if (cc_span_is(m, "than") || cc_span_is(m, "as")) return true;
    }
    return false;
}

/* "lasted longer", "works as well as hoped", "reached far": the verb is not true without how far it is. */
static bool tells_degree(const cc_reading *r, int32_t adverb)
{
    const cc_token *k = cc_at(r, adverb);
    if (k->head < 0 || adverb < k->head || cc_at(r, k->head)->upos != CC_UPOS_VERB) return false;
    cc_span before = cc_at(r, adverb - 1)->lower;
    if (cc_span_is(before, "no") || cc_span_is(before, "any") || cc_span_is(before, "once")) return false;
    if (cc_compares(r, adverb)) return !cc_span_is(k->lower, "rather");
    return k->xpos == CC_XPOS_RBR || (k->xpos == CC_XPOS_JJR && k->upos == CC_UPOS_ADV);
}

cc_slot cc_slot_of_adverb(const cc_reading *r, int32_t adverb)
{
    const cc_token *k = cc_at(r, adverb);
    /* "soon grew tired": no day, and none that lies ahead */
    bool soon = cc_span_is(k->lower, "soon") || cc_span_is(k->lower, "eventually") || cc_span_is(k->lower, "shortly");
    if (soon && k->head >= 0 && cc_at(r, k->head)->xpos == CC_XPOS_VBD && k->first_child == CC_NO_TOKEN)
        return CC_SLOT_OTHER;
    if (k->time >= 0) return CC_SLOT_TIME;
    /* "two years later than planned": how late, on no known day */
    if (tells_degree(r, adverb) && cc_compares(r, adverb)) return CC_SLOT_MANNER;
    if (k->xpos == CC_XPOS_WRB) return CC_SLOT_COUNT;
    switch ((cc_noun_slot)r->lex[adverb]->slot) {
    case CC_NOUN_TIME: return CC_SLOT_TIME;
    case CC_NOUN_PLACE: return CC_SLOT_PLACE;
    case CC_NOUN_MEDIUM: return CC_SLOT_MEDIUM;
    default: break;
    }
    static const char *const places[] = {"indoors", "outdoors", "ashore",   "abroad",   "aboard",     "overseas",
                                         "inside",  "outside",  "upstairs", "offshore", "downstairs", "elsewhere"};
    bool from = adverb + 1 < (int32_t)r->s->count && cc_span_is(cc_at(r, adverb + 1)->lower, "from");
    if (CC_AMONG(k->lower, places) && adverb > k->head && cc_at(r, k->head)->upos == CC_UPOS_VERB && !from)
        return CC_SLOT_PLACE;
    if (r->lex[adverb]->effect[CC_PART_ADVERB] != CC_EFFECT_NONE) return CC_SLOT_COUNT;
    if (r->lex[adverb]->effect[CC_PART_NEGATION] != CC_EFFECT_NONE) return CC_SLOT_COUNT; /* told by the polarity */
    if (cc_span_is(k->lower, "live") || cc_span_is(k->lower, "online") || cc_span_is(k->lower, "alone") ||
        cc_span_is(k->lower, "together"))
        return CC_SLOT_MANNER;
    /* "has gone too far": without it the verb tells nothing */
    static const char *const needed[] = {"far",     "forward", "wrong", "well",  "badly", "better", "further",
                                         "farther", "worse",   "fine",  "great", "viral", "public", "bankrupt"};
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        if (cc_span_is(k->lower, needed[i]) && adverb > k->head && cc_at(r, k->head)->upos == CC_UPOS_VERB)
            return CC_SLOT_MANNER;
    if (tells_degree(r, adverb)) return CC_SLOT_MANNER;
    static const char *const empty[] = {"only",         "really",     "actually",  "particularly", "especially",
                                        "simply",       "nearly",     "finally",   "merely",       "additionally",
                                        "consequently", "reportedly", "obviously", "hopefully",    "unfortunately",
                                        "fortunately",  "certainly",  "surely",    "sadly",        "evidently",
                                        "basically",    "literally",  "frankly",   "ultimately"};
    for (size_t i = 0; i < sizeof empty / sizeof *empty; i++)
        if (cc_span_is(k->lower, empty[i])) return CC_SLOT_COUNT;
    return cc_span_ends(k->lower, "ly") ? CC_SLOT_MANNER : CC_SLOT_COUNT;
}
