/* claim/repair_tag.c - words that the tagger took for others: a verb for a noun or an adjective, though somebody does
 * something to something there ("the club |thanks| the crew", "she was |fitting| a bath"), and a verb's particle for a
 * preposition ("called |in| a doctor"). */
#include "claim/repair.h"

/* "worth a fortune", "aged six", "like him": adjectives that measure. */
static bool takes_measure(cc_span lemma)
{
    static const char *const words[] = {"worth", "aged", "like", "unlike", "due", "opposite", "minus", "plus", "back"};
    return CC_AMONG(lemma, words);
}

static cc_xpos form_of(const cc_reading *r, int32_t v, int32_t who)
{
    cc_span w = cc_at(r, v)->lower;
    if (cc_span_ends(w, "ing")) return CC_XPOS_VBG;
    if (cc_child(r->s, v, CC_DEP_AUX) != CC_NO_TOKEN) return cc_span_ends(w, "ed") ? CC_XPOS_VBN : CC_XPOS_VB;
    if (cc_span_ends(w, "ed")) return CC_XPOS_VBD;
    if (cc_span_ends(w, "s")) return CC_XPOS_VBZ;
    return cc_at(r, who)->xpos == CC_XPOS_NN ? CC_XPOS_VBD : CC_XPOS_VBP;
}

/* "the club |thanks| the crew": it has a doer before it, and behind it whom it is done to. */
static bool verb_with_object(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    if (token[t].deprel != CC_DEP_OBJ || token[t].head < 0 || token[t].head > t) return false;
    int32_t v = token[t].head, be = cc_child(r->s, v, CC_DEP_COP), who = cc_child(r->s, v, CC_DEP_NSUBJ);
    if (token[v].upos != CC_UPOS_NOUN && token[v].upos != CC_UPOS_ADJ) return false;
    if (who == CC_NO_TOKEN || who > v || takes_measure(token[v].lower) || cc_marker(r, v) == v - 1) return false;
    if (cc_child(r->s, v, CC_DEP_DET) != CC_NO_TOKEN || cc_child(r->s, v, CC_DEP_AMOD) != CC_NO_TOKEN) return false;
    cc_xpos form = form_of(r, v, who);
    if (be != CC_NO_TOKEN && (form != CC_XPOS_VBG || be > v)) return false;
    cc_span base;
    if (r->lexicon->wordnet == NULL || cc_wordnet_base(r->lexicon->wordnet, token[v].lower, CC_WN_VERB, &base, 1) == 0)
        return false;
    token[v].upos = CC_UPOS_VERB;
    token[v].xpos = (uint8_t)form;
    token[v].lemma = base;
    r->lex[v] = cc_lexeme_find(r->lexicon, base);
    if (be != CC_NO_TOKEN) token[be].deprel = CC_DEP_AUX;
    return true;
}

/* Verbs that take an object with the particle and nothing without it but a place: "handed |in| his notice". */
static bool is_particle_of(cc_span verb, cc_span particle)
{
    static const struct {
        const char *particle, *verb[24];
    } table[] = {
        {"in", {"call", "bring", "hand", "take", "let", "fill", "throw", "send", "usher", "rake", "rope", "phone"}},
        {"on", {"take", "put", "switch", "try", "pile"}},
        {"off",
         {"cut",  "call", "switch", "back",  "fight", "lay",  "pay", "shut",  "ward", "shrug", "brush", "rip",
          "tear", "fend", "stave",  "laugh", "chop",  "hack", "saw", "write", "put",  "kick",  "pull",  "round"}},
        {"over", {"hand", "take", "sign"}},
        {"up", {"take", "set", "put", "bring", "call", "tear", "rip", "give", "pick", "build", "stir", "drum"}},
        {"out",
         {"carry", "rule", "sort", "wipe", "hand", "roll", "fill", "point", "figure", "find", "throw", "let", "churn",
          "dish", "dole", "mete", "phase", "take"}},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        for (size_t k = 0; cc_span_is(particle, table[i].particle) && k < 24 && table[i].verb[k] != NULL; k++)
            if (cc_span_is(verb, table[i].verb[k])) return true;
    return false;
}

/* "called |in| a doctor", "handed |over| the keys" */
static bool particle_as_preposition(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = t - 1;
    if (verb < 0 || noun < t || token[t].deprel != CC_DEP_CASE || token[verb].upos != CC_UPOS_VERB ||
        token[noun].head != verb)
        return false;
    if (cc_main_relation(r, noun) != CC_DEP_OBL || token[noun].time >= 0 || token[t].first_child >= 0) return false;
    cc_noun_slot slot = (cc_noun_slot)r->lex[noun]->slot;
    if (slot == CC_NOUN_TIME || slot == CC_NOUN_PLACE || cc_name_kind_at(r, noun) == CC_NAME_PLACE) return false;
    if (!cc_is_nominal(&token[noun]) || cc_is_relative(&token[noun])) return false;
    if (!is_particle_of(token[verb].lemma, token[t].lower)) return false;
    if (cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN || cc_child(r->s, verb, CC_DEP_CCOMP) != CC_NO_TOKEN ||
        cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) != CC_NO_TOKEN || cc_relation(r, verb) == CC_DEP_ACL)
        return false;
    /* "pay in cash", "took in turn": a bare noun of one is no thing */
    bool bare = noun == t + 1 && token[noun].xpos == CC_XPOS_NN;
    if (bare && (cc_span_is(token[t].lower, "in") || cc_span_is(token[t].lower, "on"))) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_COMPOUND_PRT;
    token[t].xpos = CC_XPOS_RP;
    token[noun].deprel = CC_DEP_OBJ;
    return true;
}

/* "walked |out| of the hall": the verb's word, not the preposition's, where it governs "of" with it (governed.csv). */
static bool particle_before_of(cc_reading *r, int32_t t)
{
    static const char *const states[] = {"control", "hand", "order",   "action", "shape",    "sight", "reach",
                                         "date",    "line", "nowhere", "danger", "business", "touch", "range"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = t - 1, of = t + 1;
    if (token[t].deprel != CC_DEP_CASE || verb < 0 || noun < of || !cc_span_is(token[t].lower, "out")) return false;
    if (token[noun].head != verb || token[verb].upos != CC_UPOS_VERB || cc_main_relation(r, noun) != CC_DEP_OBL)
        return false;
    bool pair = cc_span_is(token[of].lower, "of") && (token[of].head == noun || token[of].head == t);
    if (!pair || CC_AMONG(token[noun].lemma, states) || cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN) return false;
    if (cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) != CC_NO_TOKEN) return false; /* "was pulled out of Oslo": where */
    const cc_lexeme *row = cc_lexeme_find_outcome(r->lexicon, token[verb].lemma, token[t].lower);
    if (row == NULL || !row->governs || !cc_span_lists(row->prepositions, token[of].lower)) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_COMPOUND_PRT;
    token[t].xpos = CC_XPOS_RP;
    token[of].head = noun;
    token[of].deprel = CC_DEP_CASE;
    return true;
}

/* "won by |flooring| Dahl": what hangs right behind the form is its object. */
static bool gerund_with_object(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t act = token[t].head, by = act < 0 ? CC_NO_TOKEN : cc_marker(r, act);
    if (token[t].deprel != CC_DEP_APPOS || act < 0 || r->low[t] != act + 1 || token[act].xpos != CC_XPOS_NN)
        return false;
    if (!cc_is_nominal(&token[t]) || !cc_span_ends(token[act].lower, "ing")) return false;
    if (by != act - 1 || !cc_span_is(token[by].lower, "by") || cc_main_relation(r, act) != CC_DEP_OBL) return false;
    cc_read_as_gerund(r, act);
    token[act].deprel = CC_DEP_ADVCL;
    token[by].deprel = CC_DEP_MARK;
    token[t].deprel = CC_DEP_OBJ;
    return true;
}

/* "felt |shaking|", "reported |flooding|": right behind the verb, with nothing behind it, it is what was felt. */
static bool feel_shaking(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"feel", "report", "hear", "see", "smell", "notice", "suffer"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].deprel != CC_DEP_XCOMP || token[t].xpos != CC_XPOS_VBG || verb != t - 1) return false;
    if (!CC_AMONG(token[verb].lemma, verbs) || token[t].first_child != CC_NO_TOKEN || cc_is_passive(r, verb))
        return false;
    cc_read_as_noun(r, t);
    token[t].deprel = CC_DEP_OBJ;
    return true;
}

/* "came for |swim| training", "set up for beach |swim| training": with "for" before it a clause has no tense, and with
 * a bare singular before it the form is none of the plural: all is one noun. */
static bool train_for(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t mark = cc_child(r->s, t, CC_DEP_MARK), first = cc_child(r->s, t, CC_DEP_NSUBJ), last = t + 1;
    if (token[t].deprel != CC_DEP_ADVCL || mark < 0 || !cc_span_is(token[mark].lower, "for") || first != t - 1)
        return false;
    if (mark != first - 1 || token[first].xpos != CC_XPOS_NN || last >= (int32_t)r->s->count ||
        (token[t].xpos != CC_XPOS_VBP && token[t].xpos != CC_XPOS_VB && token[t].xpos != CC_XPOS_NN))
        return false;
    if (token[last].head != t || token[last].deprel != CC_DEP_OBJ || token[last].upos != CC_UPOS_NOUN ||
        r->low[last] != last)
        return false;
    cc_read_as_noun(r, t);
    cc_take_place(r, last, t, CC_DEP_COMPOUND);
    token[last].deprel = CC_DEP_OBL;
    token[mark].deprel = CC_DEP_CASE;
    token[first].deprel = CC_DEP_COMPOUND;
    return true;
}

/* "to fleece people and |effect| political change": the verb, before a change that nothing else governs. */
static bool effect_change(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t change = token[t].head, first = change < t ? CC_NO_TOKEN : token[change].head, cc = t - 1;
    if (!cc_span_is(token[t].lower, "effect") || token[t].deprel != CC_DEP_COMPOUND || first < 0 || first > t)
        return false;
    if (!cc_span_is(token[change].lemma, "change") || token[change].deprel != CC_DEP_CONJ ||
        token[cc].upos != CC_UPOS_CCONJ || token[first].deprel != CC_DEP_OBJ)
        return false;
    int32_t verb = token[first].head;
    if (verb < 0 || verb > first || token[verb].upos != CC_UPOS_VERB) return false;
    token[t].upos = CC_UPOS_VERB;
    token[t].xpos = token[verb].xpos == CC_XPOS_VB ? CC_XPOS_VB : CC_XPOS_VBP;
    r->lex[t] = cc_lexeme_find(r->lexicon, token[t].lemma);
    token[t].head = verb;
    token[t].deprel = CC_DEP_CONJ;
    token[change].head = t;
    token[change].deprel = CC_DEP_OBJ;
    token[cc].head = t;
    return true;
}

/* "and winds |gusted| at 40 mph": a past that the tagger takes for a name, behind a plural that it takes for a verb. */
static bool plural_before_past(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head;
    if (token[t].upos != CC_UPOS_PROPN || noun < 0 || noun != t - 1 || token[noun].xpos != CC_XPOS_VBZ) return false;
    cc_span w = token[t].form, base;
    if (w.ptr[0] < 'a' || w.ptr[0] > 'z' || !cc_span_ends(w, "ed") || cc_has_own_subject(r, noun)) return false;
    if (r->lexicon->wordnet == NULL || cc_wordnet_base(r->lexicon->wordnet, token[t].lower, CC_WN_VERB, &base, 1) == 0)
        base = cc_span_sub(token[t].lower, 0, w.len - 2); /* "gust" */
    cc_take_place(r, t, noun, CC_DEP_NSUBJ);
    token[noun].upos = CC_UPOS_NOUN;
    token[noun].xpos = CC_XPOS_NNS;
    r->lex[noun] = cc_lexeme_find(r->lexicon, token[noun].lemma);
    token[t].upos = CC_UPOS_VERB;
    token[t].xpos = CC_XPOS_VBD;
    token[t].lemma = base;
    r->lex[t] = cc_lexeme_find(r->lexicon, base);
    return true;
}

/* "held for drink |driving|", "a talk on pool |swimming|": behind a bare noun that such a preposition governs. */
static bool drink_driving(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"for", "on", "about", "of", "with", "from"};
    cc_token *token = r->s->token;
    int32_t noun = t - 1, m = t - 2;
    if (token[t].deprel != CC_DEP_ADVCL || token[t].xpos != CC_XPOS_VBG || m < 0 || token[m].head != noun) return false;
    if (token[noun].xpos != CC_XPOS_NN || token[noun].head != token[t].head || token[noun].time >= 0 ||
        token[noun].name >= 0 || r->lex[t]->says_verb || !CC_AMONG(token[m].lower, words))
        return false;
    if (cc_main_relation(r, noun) != CC_DEP_OBL || cc_marker(r, t) != CC_NO_TOKEN || cc_has_own_subject(r, t))
        return false;
    if (cc_child(r->s, t, CC_DEP_OBJ) >= 0 || cc_child(r->s, t, CC_DEP_CCOMP) >= 0 ||
        cc_child(r->s, t, CC_DEP_XCOMP) >= 0)
        return false;
    int32_t verb = token[t].head;
    CC_FOR_CHILDREN(r->s, t, k) token[k].head = verb;
    cc_read_as_noun(r, t);
    cc_take_place(r, t, noun, CC_DEP_COMPOUND);
    return true;
}

/* "were |visible| shaken", a slip for "visibly" */
static bool seriously_hurt(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"visible", "serious", "severe", "critical", "fatal", "mortal", "slight"};
    cc_token *token = r->s->token;
    int32_t state = t - 1, be = state < 0 ? CC_NO_TOKEN : cc_child(r->s, state, CC_DEP_COP);
    if (token[t].deprel != CC_DEP_ADVCL || token[t].xpos != CC_XPOS_VBN || token[t].head != state || be < 0)
        return false;
    if (!CC_AMONG(token[state].lower, words) || r->low[t] != t) return false;
    int32_t who = cc_child(r->s, state, CC_DEP_NSUBJ);
    cc_take_place(r, t, state, CC_DEP_ADVMOD);
    token[be].deprel = CC_DEP_AUX_PASS;
    if (who != CC_NO_TOKEN) token[who].deprel = CC_DEP_NSUBJ_PASS;
    token[state].upos = CC_UPOS_ADV;
    token[state].xpos = CC_XPOS_RB;
    return true;
}

/* "Berg, |start| date May 2008": a column of a list. */
static bool start_date(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t start = token[t].head;
    if (token[t].deprel != CC_DEP_OBJ || start != t - 1 || !cc_span_is(token[t].lower, "date")) return false;
    if (!cc_span_is(token[start].lower, "start") && !cc_span_is(token[start].lower, "end")) return false;
    if (cc_child(r->s, start, CC_DEP_AUX) >= 0 || !cc_is_unstopped(r)) return false;
    cc_read_as_noun(r, start);
    cc_take_place(r, t, start, CC_DEP_COMPOUND);
    return true;
}

/* "forced to |reverse| course", "asked to |lower| prices": right behind "to" and before a thing, and no adjective. */
static bool verb_behind_to(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"reverse", "lower",   "clear",  "secure", "free",    "complete",
                                        "narrow",  "further", "open",   "slow",   "clean",   "empty",
                                        "better",  "correct", "direct", "level",  "perfect", "smooth",
                                        "dry",     "warm",    "cool",   "tame",   "thin",    "trim"};
    cc_token *token = r->s->token;
    int32_t to = t - 1, thing = CC_NO_TOKEN;
    if (token[t].upos != CC_UPOS_ADJ || to < 1 || !cc_span_is(token[to].lower, "to") || token[to].head != t ||
        !CC_AMONG(token[t].lower, verbs) || cc_child(r->s, t, CC_DEP_COP) != CC_NO_TOKEN)
        return false;
    cc_deprel d = cc_main_relation(r, t);
    if ((d != CC_DEP_ADVCL && d != CC_DEP_XCOMP && d != CC_DEP_ACL) || token[t].head < 0) return false;
    for (int32_t k = t + 1; k < (int32_t)r->s->count && thing < 0; k++)
        if (r->low[k] == t + 1 && cc_is_nominal(&token[k]) && (token[k].head == t || token[k].head == token[t].head))
            thing = k;
        else if (token[k].upos == CC_UPOS_PUNCT || token[k].upos == CC_UPOS_ADP) break;
    if (thing == CC_NO_TOKEN) return false;
    token[t].upos = CC_UPOS_VERB;
    token[t].xpos = CC_XPOS_VB;
    token[t].lemma = token[t].lower;
    r->lex[t] = cc_lexeme_find(r->lexicon, token[t].lemma);
    token[t].deprel = d == CC_DEP_ACL ? CC_DEP_ACL : CC_DEP_XCOMP;
    token[to].xpos = CC_XPOS_TO;
    token[to].upos = CC_UPOS_PART;
    token[to].deprel = CC_DEP_MARK;
    token[thing].head = t;
    token[thing].deprel = CC_DEP_OBJ;
    return true;
}

const cc_repair cc_repairs_of_tags[] = {
    REPAIR(drink_driving, .relation = RELATION(ADVCL), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE),
    REPAIR(seriously_hurt, .relation = RELATION(ADVCL), .xpos = XPOS(VBN), .has = CC_HEAD_BEFORE),
    REPAIR(start_date, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE | CC_UNSTOPPED, .starts = "d"),
    REPAIR(gerund_with_object, .relation = RELATION(APPOS), .has = CC_HEAD_BEFORE, .above_family = RELATION(OBL)),
    REPAIR(feel_shaking, .relation = RELATION(XCOMP), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE, .head_starts = "fhnrs"),
    REPAIR(train_for, .relation = RELATION(ADVCL), .xpos = XPOS(VB) | XPOS(VBP) | XPOS(NN), .has = CC_HAS_CHILD),
    REPAIR(effect_change, .relation = RELATION(COMPOUND), .upos = UPOS(NOUN), .has = CC_HEAD_BEHIND,
           .above = RELATION(CONJ), .head_starts = "c", .starts = "e"),
    REPAIR(plural_before_past, .relation = RELATION(XCOMP), .upos = UPOS(PROPN), .has = CC_HEAD_BEFORE),
    REPAIR(verb_with_object, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE),
    REPAIR(particle_as_preposition, .relation = RELATION(CASE), .has = CC_HEAD_BEHIND, .above_family = RELATION(OBL)),
    REPAIR(particle_before_of, .relation = RELATION(CASE), .has = CC_HEAD_BEHIND, .starts = "o",
           .above_family = RELATION(OBL)),
    REPAIR(verb_behind_to, .xpos = XPOS(JJ) | XPOS(JJR), .upos = UPOS(ADJ), .has = CC_HAS_CHILD,
           .starts = "bcdeflnoprstw"),
    {0},
};
