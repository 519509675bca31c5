/* claim/arguments.c - the arguments of a clause but subject and object (EXTRACTION rules 1, 3, 12, 14). */
#include "claim/phrase.h"
#include "claim/reading.h"

/* "was put in place": of the predicate, and nowhere. */
static bool is_in_place(const cc_reading *r, int32_t t)
{
    int32_t m = cc_marker(r, t), verb = cc_at(r, t)->head;
    return m == t - 1 && r->low[t] == m && verb == m - 1 && cc_span_is(cc_at(r, m)->lower, "in") &&
           cc_span_is(cc_at(r, t)->lower, "place") && cc_at(r, verb)->upos == CC_UPOS_VERB;
}

/* "aware of |what he did|", "paid for |what it broke|": a thing of its own, and nothing of another clause. */
static bool is_thing(const cc_reading *r, int32_t t)
{
    return cc_at(r, t)->xpos == CC_XPOS_WP && cc_child_exact(r->s, t, CC_DEP_ACL_RELCL) > t &&
           cc_marker(r, t) != CC_NO_TOKEN;
}

static void add_oblique(cc_reading *r, const cc_clause *c, int32_t t, cc_arguments *out)
{
    /* "proceed from that": no relative word */
    bool that = cc_at(r, t)->xpos == CC_XPOS_DT && c->tie != CC_TIE_RELATIVE;
    if (cc_is_according_to(r, t) || t == c->gap || (cc_is_relative(cc_at(r, t)) && !that && !is_thing(r, t)) ||
        cc_at(r, t)->upos == CC_UPOS_ADP || is_in_place(r, t))
        return;
    if (cc_is_governed(r, c, t)) {
        cc_argument_add_governed(r, c, out);
        return;
    }
    bool within = cc_is_in_predicate(r, c, t);
    if (within && cc_is_bare_state(r, c, t)) return;
    cc_slot slot = cc_slot_of_oblique(r, t, r->lex[c->light >= 0 ? c->light : c->head]);
    bool alone = !c->passive && cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN && c->object == CC_NO_TOKEN;
    bool free = slot == CC_SLOT_OTHER || slot == CC_SLOT_MANNER || slot == CC_SLOT_QUANTITY;
    if (free && cc_is_beside_object(r, c, t)) {
        cc_argument_add_beside_object(r, t, out);
        return;
    }
    cc_argument_add(r, out, within && alone ? CC_SLOT_OBJECT : slot, t, false);
    cc_argument *g = &out->item.item[out->item.count - 1];
    int32_t before = r->low[t] - 1; /* "stay away from the scene": no place where anybody is */
    if (g->slot != CC_SLOT_PLACE || before < 0 || !cc_span_is(cc_at(r, before)->lower, "away")) return;
    g->slot = CC_SLOT_OTHER;
    g->marker = CC_LIT("away from");
}

static cc_slot slot_of_advcl(const cc_reading *r, int32_t t)
{
    static const char *const times[] = {"after", "before", "when", "while",   "until",
                                        "since", "once",   "till", "whenever"};
    const cc_clause *c = r->clause_of[t] < 0 ? NULL : &r->clause.item[r->clause_of[t]];
    if (c != NULL && c->tie == CC_TIE_PURPOSE) return CC_SLOT_PURPOSE;
    cc_span marker = cc_marker_words(r, t);
    CC_FOR_CHILDREN(r->s, t, k)
        if (cc_main_relation(r, k) == CC_DEP_ADVMOD && cc_at(r, k)->xpos == CC_XPOS_WRB && k < t)
            marker = cc_at(r, k)->lower;
    for (size_t i = 0; i < sizeof times / sizeof *times; i++)
        if (cc_span_is(marker, times[i])) return CC_SLOT_TIME;
    if (cc_span_is(marker, "by") || cc_span_is(marker, "without")) return CC_SLOT_MANNER;
    return cc_span_is(marker, "about") ? CC_SLOT_TOPIC : CC_SLOT_OTHER; /* "spoke |about how it broke|" */
}

/* "called it a farce", "made Kim chairman": parsers call both an object. */
static void add_second_object(cc_reading *r, const cc_clause *c, int32_t t, cc_arguments *out)
{
    int32_t first = cc_child(r->s, cc_at(r, t)->head, CC_DEP_OBJ);
    bool described = cc_span_is(r->lex[c->head]->verb_class, "describe");
    if (t == first || c->passive || t < c->head || c->head != cc_at(r, t)->head) return;
    if (cc_is_relative(cc_at(r, first)) && !described) return;
    static const char *const makes[] = {"make",     "name", "elect", "appoint", "declare",
                                        "consider", "find", "leave", "pay"};
    bool made = described;
    for (size_t i = 0; i < sizeof makes / sizeof *makes; i++) made |= cc_span_is(cc_at(r, c->head)->lemma, makes[i]);
    if (!made && cc_at(r, t)->time < 0) return;
    bool time = cc_at(r, t)->time >= 0 || (r->lex[t]->slot == CC_NOUN_TIME && !described);
    cc_argument_add(r, out, time ? CC_SLOT_TIME : CC_SLOT_COMPLEMENT, t, false);
}

/* "is solidly profitable": the degree is told with what it is of. */
static bool is_degree(const cc_reading *r, const cc_clause *c, int32_t adverb)
{
    int32_t cop = cc_child(r->s, c->head, CC_DEP_COP);
    return c->origin == CC_FROM_COPULA && cop != CC_NO_TOKEN && cop < adverb && adverb < c->head;
}

/* "early in the seventh round" says when, whatever the round is. */
static bool is_when(const cc_reading *r, int32_t adverb)
{
    cc_span w = cc_at(r, adverb)->lemma;
    return cc_span_is(w, "early") || cc_span_is(w, "late") || cc_span_is(w, "earlier") || cc_span_is(w, "later");
}

/* "viewed as favourable", "described as having no fear": what somebody takes it for. */
static bool is_seen_as(const cc_reading *r, const cc_clause *c, int32_t t)
{
    static const char *const verbs[] = {"view", "see", "regard", "perceive", "dismiss", "portray", "treat", "rate"};
    static const char *const cites[] = {"quote", "cite", "identify", "list", "dismiss", "regard", "portray", "name"};
    bool sees = cc_span_is(r->lex[c->head]->verb_class, "describe"), cited = CC_AMONG(cc_at(r, c->head)->lemma, cites);
    int32_t be = cc_child(r->s, t, CC_DEP_COP); /* "identified as |being| the driver" */
    bool doing = cc_at(r, t)->xpos == CC_XPOS_VBG || (be != CC_NO_TOKEN && cc_span_is(cc_at(r, be)->lower, "being"));
    bool has = (sees || cited) && doing;
    if (!has && (cc_at(r, t)->upos != CC_UPOS_ADJ || r->clause_of[t] >= 0)) return false;
    if (t < c->head) return false;
    sees |= cited || CC_AMONG(cc_at(r, c->head)->lemma, verbs);
    return sees && cc_span_is(cc_marker_words(r, t), "as");
}

/* "stayed |far away from the house|": where the phrase hangs on the adverb. */
static bool leads_phrase(const cc_reading *r, int32_t adverb)
{
    static const char *const words[] = {"away", "out",    "back",   "up",       "down",    "far",   "ahead",  "across",
                                        "over", "north",  "south",  "east",     "west",    "along", "inland", "deep",
                                        "off",  "high",   "low",    "near",     "close",   "aside", "ashore", "around",
                                        "next", "closer", "nearer", "adjacent", "parallel"};
    int32_t phrase = cc_child(r->s, adverb, CC_DEP_OBL);
    return phrase > adverb && cc_marker(r, phrase) > adverb && CC_AMONG(cc_at(r, adverb)->lower, words);
}

static void add_child(cc_reading *r, const cc_clause *c, int32_t t, cc_arguments *out);

/* "ready to go", "sure that", "kinder than": the rest makes the state. */
static bool is_whole_state(const cc_reading *r, int32_t t)
{
    CC_FOR_CHILDREN(r->s, t, k) {
        cc_deprel d = cc_main_relation(r, k);
        bool clause = d == CC_DEP_CCOMP || d == CC_DEP_CSUBJ || d == CC_DEP_OBJ || d == CC_DEP_XCOMP;
        if (clause || (d == CC_DEP_ADVCL && cc_has_to(r, k)) || cc_span_is(cc_marker_words(r, k), "than")) return true;
    }
    return false;
}

/* "became upset because of the noise": what he became; why, when and where are told apart, as of a copula. */
static void add_state(cc_reading *r, const cc_clause *c, int32_t t, cc_arguments *out)
{
    cc_argument_add_kinds(r, out, CC_SLOT_COMPLEMENT, t, CC_PHRASE_PREDICATE);
    cc_complete_state(r, t, out);
    CC_FOR_CHILDREN(r->s, t, k) {
        cc_deprel d = cc_main_relation(r, k);
        if ((d != CC_DEP_OBL && d != CC_DEP_ADVCL) || cc_completes_state(r, k)) continue;
        uint32_t before = out->item.count;
        add_child(r, c, k, out);
        for (uint32_t i = before; i < out->item.count; i++) /* "useful to Kim": she gets nothing */
            if (out->item.item[i].slot == CC_SLOT_RECIPIENT) out->item.item[i].slot = CC_SLOT_OTHER;
    }
}

/* "the fire, which police say they are treating |the fire| as arson": what the relative word of the clause means. */
static void fill_content(cc_reading *r, int32_t t, cc_argument *g)
{
    const cc_clause *c = r->clause_of[t] < 0 ? NULL : &r->clause.item[r->clause_of[t]];
    if (c == NULL || c->object == CC_NO_TOKEN || c->object >= r->low[t]) return;
    uint32_t end = cc_at(r, c->head)->end;
    if (end < g->start || end > g->end || g->text.len < end - g->start) return;
    if (!cc_span_equal(cc_span_sub(g->text, 0, end - g->start), cc_article_slice(r->article, g->start, end))) return;
    const cc_token *next = c->head + 1 < (int32_t)r->s->count ? cc_at(r, c->head + 1) : NULL;
    bool open = next == NULL || next->upos == CC_UPOS_ADP || next->upos == CC_UPOS_ADV || next->upos == CC_UPOS_PUNCT;
    if (!open || cc_child(r->s, c->head, CC_DEP_OBJ) != CC_NO_TOKEN) return;
    if (!cc_is_nominal(cc_at(r, c->object)) || cc_at(r, c->object)->upos == CC_UPOS_PRON) return;
    cc_span name = cc_phrase_text(r->article, r->s, c->object, CC_PHRASE_NOUN | CC_PHRASE_DETERMINER, r->arena);
    uint32_t at = end - g->start;
    g->text = cc_arena_print(r->arena, "%.*s %.*s%.*s", (int)at, g->text.ptr, CC_FMT(name), (int)(g->text.len - at),
                             g->text.ptr + at);
}

/* "a list of mills |which| he said |were leaking|": he said that the mills were. */
static void add_content(cc_reading *r, const cc_clause *c, int32_t t, cc_arguments *out)
{
    cc_argument_add(r, out, CC_SLOT_COMPLEMENT, t, false);
    int32_t who = cc_child(r->s, t, CC_DEP_NSUBJ), noun = c->antecedent;
    if (noun == CC_NO_TOKEN && r->clause_of[t] >= 0) noun = r->clause.item[r->clause_of[t]].antecedent;
    cc_argument *g = &out->item.item[out->item.count - 1];
    if (c->tie == CC_TIE_RELATIVE) fill_content(r, t, g);
    if (who == CC_NO_TOKEN || who > c->head || noun == CC_NO_TOKEN || noun > who || !cc_is_relative(cc_at(r, who)))
        return;
    cc_span word = cc_at(r, who)->form;
    bool whole = g->start == cc_at(r, who)->start && g->text.len > word.len && cc_is_nominal(cc_at(r, noun));
    if (!whole || cc_span_is(word, "that")) return;
    /* "rules, which has led to more": the rules have not */
    bool agrees = cc_at(r, noun)->xpos != CC_XPOS_NNS;
    CC_FOR_CHILDREN(r->s, t, k) {
        bool verb = k > who && (cc_main_relation(r, k) == CC_DEP_AUX || cc_main_relation(r, k) == CC_DEP_COP);
        if (verb && cc_at(r, k)->xpos != CC_XPOS_VBZ) agrees = true;
    }
    agrees |= cc_at(r, t)->xpos == CC_XPOS_VBD || cc_at(r, t)->xpos == CC_XPOS_VBP;
    cc_span name = cc_phrase_text(r->article, r->s, noun, CC_PHRASE_NOUN, r->arena);
    if (cc_span_ends(name, "which") || cc_span_ends(name, "who"))
        name = cc_span_trim(cc_span_sub(name, 0, name.len - word.len));
    if (!agrees) return;
    g->text = cc_arena_print(r->arena, "%.*s%.*s", CC_FMT(name), (int)(g->text.len - word.len), g->text.ptr + word.len);
}

/* "will help |where it suits the town|", "may fall |when it rains|": it holds there and then. */
static bool limits(const cc_reading *r, const cc_clause *c, int32_t t)
{
    static const char *const words[] = {"where", "wherever", "when", "whenever"};
    int32_t first = r->low[t], before = first - 1;
    if (first <= c->head || r->clause_of[t] < 0 || !CC_AMONG(cc_at(r, first)->lower, words)) return false;
    if (cc_at(r, before)->upos == CC_UPOS_PUNCT || !cc_has_own_subject(r, t)) return false;
    /* "at a time |when| it rained", "from areas |where| it rained": of the noun */
    bool of_noun = cc_relation(r, t) == CC_DEP_ADVCL_RELCL && cc_is_nominal(cc_at(r, before)) &&
                   cc_span_starts(cc_at(r, first)->lower, "where");
    if (of_noun || r->lex[before]->slot == CC_NOUN_TIME) return false;
    return !cc_span_is(cc_at(r, t)->lemma, "come"); /* "when it comes to fares" */
}

/* "waits for the rain |to stop|", "called on Kim |to go|": what the other is to do, and no purpose of the act. */
static bool is_hoped_of_other(const cc_reading *r, const cc_clause *c, int32_t t)
{
    static const char *const words[] = {"for", "on", "upon"};
    int32_t before = r->low[t] - 1, who = CC_NO_TOKEN;
    if (t < c->head || !cc_has_to(r, t) || before <= c->head + 1 || cc_at(r, t)->head != c->head) return false;
    CC_FOR_CHILDREN(r->s, c->head, k)
        if (k > c->head && k < t && r->high[k] == before && cc_main_relation(r, k) == CC_DEP_OBL) who = k;
    if (who == CC_NO_TOKEN || !CC_AMONG(cc_marker_words(r, who), words)) return false;
    if (cc_span_is(cc_at(r, c->head)->lemma, "go")) return false; /* "went on television to say" */
    return cc_is_governed(r, c, who) || cc_is_in_predicate(r, c, who);
}

/* "was asked about the fire, |"I saw none," Berg went on|": what is no question nobody was asked. */
static bool is_answer(const cc_reading *r, const cc_clause *c, int32_t t)
{
    enum { FAR = 3 };
    if (r->lex[c->head]->effect[CC_PART_VERB] != CC_EFFECT_ASK) return false;
    for (int32_t k = r->high[t]; k < (int32_t)r->s->count && k < r->high[t] + FAR; k++)
        if (cc_span_is(cc_at(r, k)->form, "?")) return false;
    return cc_child(r->s, c->head, CC_DEP_OBL) > c->head;
}

static void add_child(cc_reading *r, const cc_clause *c, int32_t t, cc_arguments *out)
{
    cc_deprel d = cc_relation(r, t);
    cc_slot slot;
    if (c->origin == CC_FROM_COPULA && cc_at(r, t)->head == c->head && cc_completes_state(r, t)) return;
    switch (cc_deprel_main(d)) {
    case CC_DEP_OBL:
    case CC_DEP_NMOD: add_oblique(r, c, t, out); return;
    case CC_DEP_OBJ: add_second_object(r, c, t, out); return;
    case CC_DEP_IOBJ: cc_argument_add(r, out, CC_SLOT_RECIPIENT, t, false); return;
    case CC_DEP_ADVMOD:
        if (c->stance.modality == CC_ASKED && cc_argument_add_asked(r, c, t, out)) return;
        if (cc_is_verbs_adverb(r, c->head, t) || (t == c->head + 1 && t == cc_governing_adverb(r, c))) return;
        slot = cc_child(r->s, t, CC_DEP_OBL) >= 0 && is_when(r, t) && !cc_compares(r, t) ? CC_SLOT_TIME
                                                                                         : cc_slot_of_adverb(r, t);
        if (slot == CC_SLOT_COUNT && leads_phrase(r, t)) slot = CC_SLOT_OTHER;
        if (slot == CC_SLOT_COUNT || (slot == CC_SLOT_MANNER && is_degree(r, c, t))) return;
        cc_argument_add(r, out, slot, t, false);
        if (slot == CC_SLOT_TIME) cc_date_adverb(r, t, &out->item.item[out->item.count - 1]);
        return;
    case CC_DEP_ADVCL:
        if (cc_is_governed(r, c, t)) { /* "insisted on |leaving|" */
            cc_argument_add_governed(r, c, out);
            return;
        }
        if (cc_is_beside_object(r, c, t)) { /* "accused him of robbing it" */
            cc_argument_add_beside_object(r, t, out);
            return;
        }
        if (is_seen_as(r, c, t)) {
            if (cc_at(r, t)->upos == CC_UPOS_ADJ) cc_argument_add(r, out, CC_SLOT_COMPLEMENT, t, false);
            else cc_argument_add_kinds(r, out, CC_SLOT_COMPLEMENT, t, CC_PHRASE_CLAUSE);
            return;
        }
        /* "ruled out fighting": what the verb governs, whatever the parser calls it */
        if (r->clause_of[t] >= 0 && r->clause_of[t] != r->clause_of[c->head] && cc_marker(r, t) == CC_NO_TOKEN &&
            r->clause.item[r->clause_of[t]].tie == CC_TIE_XCOMP && t > c->head)
            cc_argument_add(r, out, CC_SLOT_COMPLEMENT, t, false);
        if (limits(r, c, t)) {
            cc_argument_add_kinds(r, out, slot_of_advcl(r, t), t, CC_PHRASE_CLAUSE);
            return;
        }
        if (d == CC_DEP_ADVCL_RELCL || r->clause_of[t] < 0 || cc_marker(r, t) == CC_NO_TOKEN) return;
        if (cc_is_content_of_state(r, c, t)) return;
        if (is_hoped_of_other(r, c, t)) {
            cc_argument_add_kinds(r, out, CC_SLOT_COMPLEMENT, t, CC_PHRASE_CLAUSE);
            return;
        }
        if (r->clause.item[r->clause_of[t]].tie == CC_TIE_CONTENT) /* "was asked if he thought" */
            cc_argument_add(r, out, CC_SLOT_COMPLEMENT, t, false);
        else if (r->clause.item[r->clause_of[t]].tie != CC_TIE_REPORT)
            cc_argument_add(r, out, slot_of_advcl(r, t), t, false);
        return;
    case CC_DEP_CCOMP:
        if (cc_is_content_of_state(r, c, t)) return; /* its words have it */
        if (r->clause_of[t] >= 0 && r->clause.item[r->clause_of[t]].tie != CC_TIE_CONTENT) return;
        add_content(r, c, t, out);
        return;
    case CC_DEP_XCOMP:
        /* "patriotic to pay": the predicate has it in its words */
        if (r->clause_of[t] == r->clause_of[c->head] || (c->origin == CC_FROM_COPULA && t > c->head)) return;
        if (cc_at(r, t)->upos == CC_UPOS_ADJ && r->clause_of[t] < 0 && !cc_has_to(r, t) && !is_whole_state(r, t))
            add_state(r, c, t, out);
        else cc_argument_add(r, out, CC_SLOT_COMPLEMENT, t, false);
        return;
    case CC_DEP_PARATAXIS:
        if (c->passive && is_answer(r, c, t)) return;
        if (t > c->head && r->clause_of[t] >= 0 && r->clause.item[r->clause_of[t]].tie == CC_TIE_CONTENT)
            cc_argument_add(r, out, CC_SLOT_COMPLEMENT, t, false);
        return;
    default: return;
    }
}

/* "talks with Kim on trade": what hangs on the noun of a light verb belongs to the act. */
static void add_of_noun(cc_reading *r, const cc_clause *c, int32_t noun, cc_arguments *out)
{
    CC_FOR_CHILDREN(r->s, noun, t) {
        if (cc_main_relation(r, t) != CC_DEP_NMOD || cc_at(r, t)->xpos == CC_XPOS_PRPS ||
            cc_relation(r, t) == CC_DEP_NMOD_POSS)
            continue;
        if (cc_relation(r, t) == CC_DEP_NMOD_DESC) continue;
        if (cc_is_governed(r, c, t)) cc_argument_add_governed(r, c, out);
        else cc_argument_add(r, out, cc_slot_of_oblique(r, t, r->lex[noun]), t, false);
    }
}

/* "a firm on whose board he sat": on the board of the firm. True: it was such a phrase. */
static bool add_of_whose(cc_reading *r, const cc_clause *c, cc_arguments *out)
{
    int32_t whose = cc_child_exact(r->s, c->gap, CC_DEP_NMOD_POSS);
    if (whose == CC_NO_TOKEN || cc_at(r, whose)->xpos != CC_XPOS_WPS || !cc_is_nominal(cc_at(r, c->antecedent)) ||
        cc_child(r->s, c->antecedent, CC_DEP_COP) != CC_NO_TOKEN)
        return false;
    cc_argument_add_kinds(r, out, cc_slot_of_oblique(r, c->gap, r->lex[c->head]), c->gap, CC_PHRASE_WORDS);
    cc_argument *g = &out->item.item[out->item.count - 1];
    if (!cc_span_starts(g->text, "whose ")) return true;
    cc_span owner = cc_phrase_text(r->article, r->s, c->antecedent, CC_PHRASE_NOUN | CC_PHRASE_ALONE, r->arena);
    g->text = cc_arena_print(r->arena, "%.*s's %.*s", CC_FMT(owner), CC_FMT(cc_span_sub(g->text, 6, g->text.len)));
    return true;
}

/* The place of the relative word: "in which", "where" stand for the noun before the clause. */
static void add_gap(cc_reading *r, const cc_clause *c, cc_arguments *out)
{
    if (c->gap == CC_NO_TOKEN || c->antecedent == CC_NO_TOKEN || c->gap == c->head || c->gap == c->subject) return;
    bool in_subject = c->subject >= 0 && c->gap >= r->low[c->subject] && c->gap <= r->high[c->subject];
    if (cc_at(r, c->gap)->xpos == CC_XPOS_WPS || in_subject) return;
    /* "was asked if, to which he answered": the question has a claim of its own */
    if (cc_relation(r, c->top) == CC_DEP_ADVCL_RELCL && r->lex[c->antecedent]->effect[CC_PART_VERB] == CC_EFFECT_ASK)
        return;
    if (add_of_whose(r, c, out)) return;
    cc_span word = cc_at(r, c->gap)->lower, marker = cc_marker_words(r, c->gap);
    if (cc_span_is(word, "why") || cc_span_is(word, "how")) return; /* "asked the mayor why it fell" */
    cc_slot slot = CC_SLOT_OTHER;
    if (cc_span_is(word, "where") || r->lex[c->antecedent]->slot == CC_NOUN_PLACE) slot = CC_SLOT_PLACE;
    if (cc_span_is(word, "when") || r->lex[c->antecedent]->slot == CC_NOUN_TIME) slot = CC_SLOT_TIME;
    if (r->lex[c->antecedent]->slot == CC_NOUN_MEDIUM) slot = CC_SLOT_MEDIUM;
    if (slot == CC_SLOT_OTHER && marker.len == 0 && !cc_span_is(word, "where")) return; /* nobody says how it hangs */
    cc_argument_add_beside(r, out, slot, c->antecedent, false, c);
    out->item.item[out->item.count - 1].marker = marker.len > 0 ? marker : CC_LIT("in");
}

/* "On Monday Kim was sold and renamed": what stands before the shared subject is said of both. */
static void add_shared(cc_reading *r, const cc_clause *c, cc_arguments *out)
{
    if (c->tie != CC_TIE_CONJUNCT || c->parent < 0) return;
    const cc_clause *first = &r->clause.item[c->parent];
    if (first->subject != c->subject || c->subject == CC_NO_TOKEN || c->subject > first->head) return;
    CC_FOR_CHILDREN(r->s, first->top, t) {
        if (t >= c->subject) break;
        cc_deprel d = cc_main_relation(r, t);
        if ((d != CC_DEP_OBL && d != CC_DEP_ADVMOD) || cc_is_according_to(r, t)) continue;
        cc_slot slot = d == CC_DEP_OBL ? cc_slot_of_oblique(r, t, r->lex[c->head]) : cc_slot_of_adverb(r, t);
        if (slot == CC_SLOT_TIME || slot == CC_SLOT_PLACE || slot == CC_SLOT_MEDIUM)
            cc_argument_add(r, out, slot, t, false);
    }
}

/* "shortly before he left", "two days after it broke": in front of its conjunction, and of the clause around it. */
static bool stands_outside(const cc_reading *r, int32_t verb, int32_t t)
{
    int32_t m = cc_marker(r, verb);
    cc_deprel d = cc_relation(r, t);
    bool how_long = d == CC_DEP_OBL_UNMARKED && r->lex[t]->slot == CC_NOUN_TIME;
    if (cc_main_relation(r, t) != CC_DEP_ADVMOD && !how_long) return false;
    return m != CC_NO_TOKEN && r->high[t] < m && m < verb && r->high[t] == m - 1 &&
           cc_main_relation(r, m) == CC_DEP_MARK && cc_main_relation(r, verb) == CC_DEP_ADVCL;
}

/* "drank it |himself|" */
static bool is_stress(const cc_reading *r, int32_t t)
{
    return cc_relation(r, t) == CC_DEP_OBL_UNMARKED && cc_is_reflexive(cc_at(r, t));
}

void cc_arguments_find(cc_reading *r, const cc_clause *c, int32_t agent, cc_arguments *out)
{
    for (int32_t v = c->head;; v = cc_at(r, v)->head) {
        CC_FOR_CHILDREN(r->s, v, t) {
            bool nmod = cc_main_relation(r, t) == CC_DEP_NMOD;
            if (t == c->subject || t == agent || stands_outside(r, v, t) || is_stress(r, t)) continue;
            if (cc_main_relation(r, t) == CC_DEP_NSUBJ && cc_child(r->s, t, CC_DEP_CASE) != CC_NO_TOKEN)
                add_oblique(r, c, t, out);
            if ((nmod && cc_relation(r, t) != CC_DEP_NMOD_UNMARKED)) continue;
            if (nmod && cc_is_nominal(cc_at(r, v)) && r->lex[t]->slot != CC_NOUN_TIME && cc_at(r, t)->time < 0)
                continue;
            add_child(r, c, t, out);
        }
        if (v == c->top) break;
    }
    if (c->origin == CC_FROM_COPULA) cc_argument_add_state(r, c, out);
    int32_t shell = c->passive ? CC_NO_TOKEN : cc_shell_noun(r, c->head), noun = shell >= 0 ? shell : c->light;
    if (noun != CC_NO_TOKEN) add_of_noun(r, c, noun, out);
    add_gap(r, c, out);
    add_shared(r, c, out);
    cc_times_around_add(r, c, out);
}
