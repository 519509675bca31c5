/* claim/nouns.c - events that nouns name ("the recall of its ambassador"), and what belongs to whom (issue 5.4). */
#include "claim/phrase.h"
#include "claim/reading.h"

/* "Russian meddling", "US sanctions": who does it stands before the noun. */
static bool is_actor_before(const cc_reading *r, int32_t t)
{
    int kind = cc_name_kind_at(r, t);
    if (kind == CC_NAME_PLACE || kind == CC_NAME_ORGANISATION || kind == CC_NAME_PERSON) return true;
    char first = cc_at(r, t)->form.ptr[0];
    cc_span form = cc_at(r, t)->form;
    bool loud = form.len > 3 && form.ptr[1] >= 'A' && form.ptr[1] <= 'Z' && form.ptr[2] >= 'A' && form.ptr[2] <= 'Z';
    if (loud && cc_at(r, t)->upos == CC_UPOS_ADJ) return false; /* "A HUGE fire" */
    if (cc_span_is(cc_at(r, t)->lower, "new")) return false;
    /* "the 2020 Presidential election": nobody's */
    if (cc_at(r, t)->upos == CC_UPOS_ADJ && (cc_span_ends(cc_at(r, t)->lower, "al") || cc_span_ends(form, "ary")))
        return false;
    /* a capital at the beginning of speech says nothing */
    if (t > 0 && cc_at(r, t - 1)->upos == CC_UPOS_PUNCT && cc_at(r, t)->upos == CC_UPOS_ADJ) return false;
    return first >= 'A' && first <= 'Z' && (cc_at(r, t)->upos == CC_UPOS_PROPN || cc_at(r, t)->upos == CC_UPOS_ADJ) &&
           t > 0;
}

bool cc_is_somebody(const cc_reading *r, int32_t t)
{
    enum { SOMEBODY = 18 }; /* lexnames(5) */
    uint32_t sense;
    if (r->lex[t]->slot == CC_NOUN_PERSON) return true;
    if (r->lexicon->wordnet == NULL || cc_at(r, t)->upos != CC_UPOS_NOUN) return false;
    return cc_wordnet_senses(r->lexicon->wordnet, cc_at(r, t)->lemma, CC_WN_NOUN, &sense, 1) > 0 &&
           cc_wordnet_lexfile(r->lexicon->wordnet, sense) == SOMEBODY;
}

/* Who does to others what "arrest" and "release" say. */
static bool is_authority(const cc_reading *r, int32_t t)
{
    static const char *const words[] = {"police", "officer", "soldier", "gunman",    "militant", "rebel",   "troop",
                                        "court",  "judge",   "manager", "president", "minister", "official"};
    return CC_AMONG(cc_at(r, t)->lemma, words);
}

/* "the Brown shooting", "Berg's arrest": a person before a noun for what is done to people suffers it, unless it tells
 * of whom else. */
static bool is_sufferer(const cc_reading *r, int32_t noun, int32_t t)
{
    static const char *const verbs[] = {"kill",      "murder",      "shoot",   "behead",   "arrest",      "abduct",
                                        "kidnap",    "assassinate", "indict",  "execute",  "lynch",       "rape",
                                        "poison",    "stab",        "detain",  "imprison", "rescue",      "extradite",
                                        "deport",    "convict",     "impeach", "capture",  "hospitalize", "torture",
                                        "prosecute", "release",     "remove",  "dismiss",  "evacuate"};
    cc_span verb = r->lex[noun]->verb;
    if (!CC_AMONG(verb, verbs)) return false;
    cc_xpos x = (cc_xpos)cc_at(r, t)->xpos;
    /* "the girls' release" */
    bool people = cc_is_somebody(r, t) && cc_relation(r, t) == CC_DEP_NMOD_POSS && !is_authority(r, t);
    if (cc_name_kind_at(r, t) != CC_NAME_PERSON && x != CC_XPOS_PRPS && x != CC_XPOS_WPS && !people) return false;
    CC_FOR_CHILDREN(r->s, noun, k)
        if (k != t && cc_main_relation(r, k) == CC_DEP_NMOD && cc_span_is(cc_marker_words(r, k), "of")) return false;
    return true;
}

/* "the Nordby attack": where it was, unless a state or what is its own did it. */
static bool is_scene(const cc_reading *r, int32_t noun, int32_t t)
{
    static const char *const verbs[] = {"attack",   "bomb",  "shoot", "kill",    "murder", "stab",
                                        "massacre", "blast", "siege", "besiege", "riot",   "hostage"};
    if (!CC_AMONG(r->lex[noun]->verb, verbs) || cc_at(r, t)->upos != CC_UPOS_PROPN) return false;
    if (cc_name_kind_at(r, t) != CC_NAME_PLACE) return false;
    int32_t entity = r->article->names.item[cc_at(r, t)->name].entity;
    return entity < 0 ||
           !cc_span_equal(r->article->entities.item[entity].nation, r->article->entities.item[entity].name);
}

/* "the Somali terrorist attack": those did it whom the adjective describes. */
static bool describes_doers(const cc_reading *r, int32_t noun, int32_t t)
{
    int32_t next = t + 1;
    return next < noun && cc_at(r, next)->head == noun && cc_is_somebody(r, next);
}

/* Which slot a word that hangs on an event noun fills; CC_SLOT_COUNT for none. */
static cc_slot slot_at_noun(const cc_reading *r, int32_t noun, int32_t t)
{
    static const char *const undergone[] = {"lose", "tour"};
    cc_event_kind kind = (cc_event_kind)r->lex[noun]->event;
    cc_deprel d = cc_relation(r, t);
    switch (d) {
    case CC_DEP_NMOD_POSS:
        /* "Berg's election": who is elected */
        if (cc_span_ends(r->lex[noun]->verb, "elect") && cc_name_kind_at(r, t) == CC_NAME_PERSON) return CC_SLOT_OBJECT;
        if (is_sufferer(r, noun, t)) return CC_SLOT_OBJECT;
        return cc_at(r, t)->time >= 0 || r->lex[t]->slot == CC_NOUN_TIME ? CC_SLOT_TIME : CC_SLOT_SUBJECT;
    case CC_DEP_NMOD_UNMARKED:
        return cc_at(r, t)->time >= 0 || r->lex[t]->slot == CC_NOUN_TIME ? CC_SLOT_TIME : CC_SLOT_COUNT;
    case CC_DEP_NMOD: {
        cc_span m = cc_marker_words(r, t);
        if (cc_span_is(m, "of")) {
            if (cc_at(r, t)->time >= 0 || r->lex[t]->slot == CC_NOUN_TIME) return CC_SLOT_TIME;
            if (!cc_is_nominal(cc_at(r, t))) return CC_SLOT_COUNT; /* "a loss of close to $5" */
            /* "a loss of 40 jobs", "a tour of the works": what is lost, where one goes */
            if (cc_at(r, t)->xpos == CC_XPOS_DOLLAR || cc_span_is(cc_at(r, t)->form, "%")) return CC_SLOT_OBJECT;
            if (CC_AMONG(r->lex[noun]->verb, undergone)) return CC_SLOT_OBJECT;
            return kind == CC_EVENT_ACT || kind == CC_EVENT_SPEECH ? CC_SLOT_OBJECT : CC_SLOT_SUBJECT;
        }
        if (cc_span_is(m, "by")) /* "a win by knockout" */
            return r->lex[t]->event != CC_NO_EVENT || !cc_is_nominal(cc_at(r, t)) ? CC_SLOT_MANNER : CC_SLOT_SUBJECT;
        if (cc_span_is(m, "between")) return CC_SLOT_SUBJECT;
        if (cc_span_is(m, "from") && kind == CC_EVENT_SPEECH) return CC_SLOT_SUBJECT;
        /* who runs against somebody does not elect him */
        if (cc_span_is(m, "against") && cc_span_ends(r->lex[noun]->verb, "elect")) return CC_SLOT_OTHER;
        if ((cc_span_is(m, "on") || cc_span_is(m, "against")) && kind == CC_EVENT_ACT &&
            r->lex[t]->slot != CC_NOUN_TIME && cc_at(r, t)->time < 0)
            return CC_SLOT_OBJECT;
        return cc_slot_of_oblique(r, t, r->lex[noun]);
    }
    case CC_DEP_AMOD:
    case CC_DEP_COMPOUND:
    case CC_DEP_NUMMOD:
        if (cc_at(r, t)->time >= 0) return CC_SLOT_TIME;
        if (d == CC_DEP_NUMMOD) return cc_number_names(r, t) ? CC_SLOT_COUNT : CC_SLOT_QUANTITY;
        if (r->lex[t]->slot == CC_NOUN_MEDIUM) return CC_SLOT_MEDIUM;
        if (cc_span_is(cc_at(r, t)->lower, "live")) return CC_SLOT_MANNER;
        if (!is_actor_before(r, t) || describes_doers(r, noun, t)) return CC_SLOT_COUNT;
        if (is_scene(r, noun, t)) return CC_SLOT_PLACE;
        /* "the Orbital Systems hack": whose machines were broken into */
        if (cc_span_is(r->lex[noun]->verb, "hack") && cc_at(r, t)->upos == CC_UPOS_PROPN &&
            cc_name_kind_at(r, t) != CC_NAME_PLACE)
            return CC_SLOT_OBJECT;
        /* "the New START agreement", "the Lund deal": what it is called */
        if (cc_span_is(r->lex[noun]->verb, "agree")) return CC_SLOT_COUNT;
        if (is_sufferer(r, noun, t)) return CC_SLOT_OBJECT;
        /* "the U.S. election", "the Sonoma quake" tell where */
        bool where = kind == CC_EVENT_HAPPENING || cc_span_is(r->lex[noun]->verb, "elect");
        return where && cc_name_kind_at(r, t) == CC_NAME_PLACE ? CC_SLOT_PLACE : CC_SLOT_SUBJECT;
    default: return CC_SLOT_COUNT;
    }
}

static uint32_t count_slot(const cc_arguments *g, cc_slot slot)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < g->item.count; i++) n += g->item.item[i].slot == slot;
    return n;
}

/* Two subjects ("Russia's US sanctions"): the one in the possessive does it, the other is affected. */
static void settle_subjects(cc_arguments *g)
{
    bool seen = false;
    for (uint32_t i = 0; i < g->item.count; i++) {
        cc_argument *k = &g->item.item[i];
        if (k->slot != CC_SLOT_SUBJECT) continue;
        if (seen) k->slot = count_slot(g, CC_SLOT_OBJECT) == 0 ? CC_SLOT_OBJECT : CC_SLOT_OTHER;
        seen = true;
    }
}

static int kind_of(const cc_reading *r, const cc_argument *g)
{
    return cc_name_kind_at(r, g->head - (int32_t)r->s->first);
}

/* "Radio Nord", "Radio Nord's Anna Berg" */
static bool is_of_media(const cc_reading *r, const cc_argument *g)
{
    int32_t owner = cc_child_exact(r->s, g->head - (int32_t)r->s->first, CC_DEP_NMOD_POSS);
    if (owner != CC_NO_TOKEN && cc_name_kind_at(r, owner) == CC_NAME_ORGANISATION) return true;
    return kind_of(r, g) == CC_NAME_ORGANISATION;
}

/* "Berg's interview with Radio Nord": a paper or station asks, whoever speaks with it answers; of two persons the first
 * asks. */
static void settle_interview(const cc_reading *r, cc_arguments *g)
{
    cc_argument *first = NULL, *with = NULL;
    for (uint32_t i = 0; i < g->item.count; i++) {
        cc_argument *k = &g->item.item[i];
        if (k->slot == CC_SLOT_SUBJECT && first == NULL) first = k;
        if (k->slot == CC_SLOT_RECIPIENT && with == NULL) with = k;
    }
    if (with != NULL) with->slot = is_of_media(r, with) ? CC_SLOT_SUBJECT : CC_SLOT_OBJECT;
    bool asked = first != NULL && kind_of(r, first) != CC_NAME_ORGANISATION &&
                 (with == NULL ? kind_of(r, first) == CC_NAME_PERSON : with->slot == CC_SLOT_SUBJECT);
    if (asked) first->slot = CC_SLOT_OBJECT;
}

/* "an interview that aired on Wednesday", "talks broadcast live": what the clause beside it says is said of the event.
 */
static void add_of_clause(cc_reading *r, int32_t noun, cc_arguments *out)
{
    CC_FOR_CHILDREN(r->s, noun, t) {
        if (cc_main_relation(r, t) != CC_DEP_ACL || r->clause_of[t] < 0) continue;
        CC_FOR_CHILDREN(r->s, t, k) {
            cc_deprel d = cc_main_relation(r, k);
            if (d != CC_DEP_OBL && d != CC_DEP_ADVMOD) continue;
            cc_slot s = d == CC_DEP_OBL ? cc_slot_of_oblique(r, k, r->lex[t]) : cc_slot_of_adverb(r, k);
            if (s == CC_SLOT_TIME || s == CC_SLOT_PLACE || s == CC_SLOT_MEDIUM ||
                (s == CC_SLOT_MANNER && d == CC_DEP_ADVMOD))
                cc_argument_add(r, out, s, k, false);
        }
    }
}

/* "nomination will take place on Monday": the verb, which only says that it happens; CC_NO_TOKEN. */
static int32_t taking_place(const cc_reading *r, int32_t noun)
{
    static const char *const verbs[] = {"happen", "occur"};
    int32_t verb = cc_at(r, noun)->head;
    if (verb < 0 || cc_main_relation(r, noun) != CC_DEP_NSUBJ || r->clause_of[verb] < 0) return CC_NO_TOKEN;
    int32_t object = cc_child(r->s, verb, CC_DEP_OBJ);
    bool takes = cc_span_is(cc_at(r, verb)->lemma, "take") && object != CC_NO_TOKEN &&
                 cc_span_is(cc_at(r, object)->lower, "place");
    return takes || CC_AMONG(cc_at(r, verb)->lemma, verbs) ? verb : CC_NO_TOKEN;
}

static void add_of_verb(cc_reading *r, int32_t verb, cc_arguments *out)
{
    CC_FOR_CHILDREN(r->s, verb, t) {
        if (cc_main_relation(r, t) != CC_DEP_OBL) continue;
        cc_slot s = cc_slot_of_oblique(r, t, r->lex[verb]);
        if (s == CC_SLOT_TIME || s == CC_SLOT_PLACE) cc_argument_add(r, out, s, t, false);
    }
}

static bool names_an_event(const cc_reading *r, int32_t t)
{
    const cc_token *k = cc_at(r, t);
    if (k->upos != CC_UPOS_NOUN || r->lex[t]->event == CC_NO_EVENT || r->used[t] || r->clause_of[t] >= 0) return false;
    if (k->xpos == CC_XPOS_NNS && cc_span_is(k->lemma, "return")) return false; /* of a tax, of money put in */
    cc_deprel d = cc_main_relation(r, t);
    return d != CC_DEP_COMPOUND && d != CC_DEP_FIXED && d != CC_DEP_CASE && k->name < 0;
}

/* "the mayor's response to |the fire|": whose it is is told, and no other object. */
static bool is_taken_as_object(const cc_reading *r, cc_arguments *g, int32_t t)
{
    if (count_slot(g, CC_SLOT_SUBJECT) == 0 || count_slot(g, CC_SLOT_OBJECT) > 0) return false;
    for (uint32_t i = 0; i < g->item.count; i++)
        if (g->item.item[i].head == cc_article_token(r, t)) g->item.item[i].slot = CC_SLOT_OBJECT;
    return count_slot(g, CC_SLOT_OBJECT) == 1;
}

/* "his request |for a meeting|", "her support |for the bill|": what the verb would take without a preposition. */
static bool is_wanted_by_noun(const cc_reading *r, int32_t noun, int32_t t)
{
    static const char *const verbs[] = {"request", "support", "demand", "desire", "need", "crave", "prefer"};
    return cc_relation(r, t) == CC_DEP_NMOD && cc_span_is(cc_marker_words(r, t), "for") &&
           cc_marker(r, t) == noun + 1 && cc_at(r, t)->time < 0 && CC_AMONG(r->lex[noun]->verb, verbs);
}

static void emit_event(cc_reading *r, int32_t noun)
{
    cc_arguments g = {0};
    int32_t governed = CC_NO_TOKEN, wanted = CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, noun, t) {
        if (cc_span_is(cc_at(r, t)->lower, "words") && cc_span_is(cc_at(r, noun)->lemma, "war")) return;
        cc_slot s = slot_at_noun(r, noun, t);
        if (governed == CC_NO_TOKEN && cc_noun_governs(r, noun, t)) governed = t;
        if (is_wanted_by_noun(r, noun, t)) wanted = t;
        if (s != CC_SLOT_COUNT) cc_argument_add(r, &g, s, t, false);
    }
    settle_subjects(&g);
    if (!cc_event_tells(r, noun, &g)) return;
    if (cc_span_is(r->lex[noun]->verb, "interview")) settle_interview(r, &g);
    if (governed != CC_NO_TOKEN && !is_taken_as_object(r, &g, governed)) governed = CC_NO_TOKEN;
    if (wanted != CC_NO_TOKEN) is_taken_as_object(r, &g, wanted);
    add_of_clause(r, noun, &g);
    int32_t verb = taking_place(r, noun);
    if (verb != CC_NO_TOKEN) add_of_verb(r, verb, &g);
    cc_stance stance = verb == CC_NO_TOKEN ? cc_stance_of_noun(r, noun) : r->clause.item[r->clause_of[verb]].stance;
    for (uint32_t i = 0; i < g.item.count && verb == CC_NO_TOKEN && stance.modality == CC_ASSERTED; i++)
        if (g.item.item[i].slot == CC_SLOT_TIME && cc_is_time_ahead(r, g.item.item[i].time))
            stance.modality = CC_PLANNED, stance.certainty = 2; /* "its release on 7 October" */
    cc_claim *c = cc_claim_new(r, CC_FROM_NOUN, noun, cc_voice_around(r, noun), stance);
    c->event = true;
    c->predicate = r->lex[noun]->verb;
    if (governed != CC_NO_TOKEN)
        c->predicate = cc_arena_print(r->arena, "%.*s %.*s", CC_FMT(c->predicate),
                                      CC_FMT(cc_at(r, cc_marker(r, governed))->lower));
    c->predicate_class = r->lex[noun]->noun_class;
    cc_claim_settle(r, c, &g);
}

/* One's wife or son is told whatever else is; "her son on his shoulders" is her son. */
bool cc_is_kin(const cc_reading *r, int32_t thing)
{
    static const char *const kin[] = {"wife",  "husband", "son",     "daughter",   "brother",   "sister",
                                      "child", "fiancee", "partner", "girlfriend", "boyfriend", "widow"};
    return CC_AMONG(cc_at(r, thing)->lemma, kin);
}

/* "its ambassador" is the ambassador that it has. */
static void drop_possessor(cc_reading *r, cc_argument *g, int32_t thing)
{
    int32_t token[CC_PHRASE_ROOM];
    unsigned kinds = CC_PHRASE_OWNED | CC_PHRASE_ALONE | CC_PHRASE_BARE | CC_PHRASE_NOUN;
    int32_t behind = thing + 1; /* "brother-in-law" */
    bool joined = behind < (int32_t)r->s->count && cc_span_is(cc_at(r, behind)->form, "-");
    if (cc_is_kin(r, thing) && !joined) kinds |= CC_PHRASE_LIGHT;
    uint32_t n = cc_phrase_tokens(r->s, thing, kinds, token, CC_PHRASE_ROOM);
    if (n == 0) return;
    g->start = cc_at(r, token[0])->start;
    g->end = cc_at(r, token[n - 1])->end;
    g->text = cc_phrase_read(r->article, r->s, token, n, r->arena);
}

/* "Hale (R-Ohio) and his wife": a tree that closes a bracket inside the phrase has joined what does not belong. */
static bool is_cut_by_bracket(const cc_reading *r, int32_t thing)
{
    int depth = 0;
    for (int32_t t = r->low[thing]; t <= thing; t++) {
        cc_span w = cc_at(r, t)->form;
        depth += cc_span_is(w, "(") - cc_span_is(w, ")");
        if (depth < 0) return true;
    }
    return false;
}

/* Somebody, a body, a place, a made thing or money can be had; trust, sorrow and qualities tell nothing. */
static bool can_be_had(const cc_reading *r, int32_t thing)
{
    static const unsigned kinds[] = {5, 6, 14, 17, 18, 21}; /* lexnames(5): animal, artifact ... possession */
    static const char *const ages[] = {"generation", "direction", "youth", "childhood", "adolescence", "lifetime"};
    enum { BODY = 8, MOST = 3 };
    uint32_t sense[MOST];
    for (size_t i = 0; i < sizeof ages / sizeof *ages; i++)
        if (cc_span_is(cc_at(r, thing)->lemma, ages[i])) return false;
    if (r->lexicon->wordnet == NULL || r->lex[thing]->slot == CC_NOUN_PERSON) return true;
    uint32_t senses = cc_wordnet_senses(r->lexicon->wordnet, cc_at(r, thing)->lemma, CC_WN_NOUN, sense, MOST);
    if (senses == 0) return true;
    /* "had him back on his heels": whoever has them, it is no news */
    for (uint32_t i = 0; i < senses && i < MOST; i++)
        if (cc_wordnet_lexfile(r->lexicon->wordnet, sense[i]) == BODY) return false;
    unsigned file = cc_wordnet_lexfile(r->lexicon->wordnet, sense[0]);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (file == kinds[i]) return true;
    return false;
}

/* "Berg's office", "the firm's owner", "his room", "her father", "the court's lower chamber": that everybody has; one's
 * wife, "its plant in Lund" and "his 12 cars" are told. */
static bool is_told_more(const cc_reading *r, int32_t thing)
{
    static const char *const which[] = {"of", "in", "at", "to", "near", "on", "from"};
    if (cc_is_kin(r, thing)) return true;
    CC_FOR_CHILDREN(r->s, thing, t) {
        cc_deprel d = cc_main_relation(r, t);
        if (d == CC_DEP_NUMMOD) return true;
        /* "her plant in Lund", not "his agent, in a statement" or "his reps about it" */
        if (d == CC_DEP_NMOD && t > thing && CC_AMONG(cc_marker_words(r, t), which) && !cc_is_behind_comma(r->s, t))
            return true;
        if (d == CC_DEP_COMPOUND && cc_at(r, t)->upos == CC_UPOS_PROPN) return true; /* "its Oslo bureau" */
    }
    return false;
}

/* "Berg's earliest supporters", "his predecessor on the board", "the fund's exit from Lund": which of them, where they
 * stand to each other or what he does is told, not what he has. */
static bool is_mere_relation(const cc_reading *r, int32_t thing)
{
    static const char *const things[] = {"predecessor", "successor", "neighbour", "neighbor", "capital",
                                         "exit",        "bombshell", "half",      "rest",     "majority",
                                         "rival",       "enemy",     "sidekick",  "share",    "counterpart"};
    static const char *const which[] = {"first", "last",   "latest",  "former", "previous", "next",
                                        "top",   "fellow", "leading", "main",   "only"};
    if (CC_AMONG(cc_at(r, thing)->lemma, things)) return true;
    CC_FOR_CHILDREN(r->s, thing, t) {
        bool best = cc_at(r, t)->xpos == CC_XPOS_JJS || CC_AMONG(cc_at(r, t)->lower, which);
        if (t < thing && best && cc_main_relation(r, t) == CC_DEP_AMOD) return true;
    }
    return false;
}

static void emit_possession(cc_reading *r, int32_t owner)
{
    int32_t thing = cc_at(r, owner)->head;
    if (!is_told_more(r, thing) || is_mere_relation(r, thing)) return;
    /* "Karl Berg, Norway's envoy to Sweden,": he is, which the apposition tells */
    int32_t bearer = cc_at(r, thing)->head;
    if (cc_relation(r, thing) == CC_DEP_APPOS && cc_name_kind_at(r, bearer) == CC_NAME_PERSON) return;
    if (cc_at(r, owner)->time >= 0 || r->lex[owner]->slot == CC_NOUN_TIME) return;
    if (cc_at(r, thing)->upos != CC_UPOS_NOUN || r->lex[thing]->event != CC_NO_EVENT) return;
    if (is_cut_by_bracket(r, thing) || !can_be_had(r, thing)) return;
    /* "a barber's shop", "a fisherman's daughter": what kind of shop, and nobody's */
    int32_t det = cc_child(r->s, owner, CC_DEP_DET);
    if (det != CC_NO_TOKEN && (cc_span_is(cc_at(r, det)->lower, "a") || cc_span_is(cc_at(r, det)->lower, "an"))) return;
    /* "a firm on whose board he sits": the board is the firm's, whatever the noun before is */
    if (cc_at(r, owner)->xpos == CC_XPOS_WPS) return;
    /* "our country", "your name": not the speaker's own; "the world's two billion drivers": of all there are */
    cc_span w = cc_at(r, owner)->lower;
    if (cc_span_is(w, "world")) return;
    if (cc_span_is(w, "our") || cc_span_is(w, "your")) return;
    if (cc_at(r, owner)->upos == CC_UPOS_PRON && cc_phrase_name(r->article, r->s, owner, 0).len == 0) return;
    if (r->clause_of[thing] >= 0 || r->lex[thing]->effect[CC_PART_NOUN] != CC_EFFECT_NONE) return;
    cc_arguments g = {0};
    cc_argument_add(r, &g, CC_SLOT_SUBJECT, owner, false);
    cc_argument_add(r, &g, CC_SLOT_OBJECT, thing, true);
    drop_possessor(r, &g.item.item[1], thing);
    cc_stance stance = {.modality = CC_ASSERTED, .certainty = 3};
    cc_claim *c = cc_claim_new(r, CC_FROM_POSSESSIVE, thing, cc_voice_around(r, thing), stance);
    c->predicate = CC_LIT("have");
    cc_claim_settle(r, c, &g);
}

void cc_claims_of_nouns(cc_reading *r)
{
    for (int32_t t = 0; t < (int32_t)r->s->count; t++) {
        if (names_an_event(r, t)) emit_event(r, t);
        if (cc_relation(r, t) == CC_DEP_NMOD_POSS) emit_possession(r, t);
    }
}
