/* claim/roles.c - titles and appositions: who is what (EXTRACTION rule 7). */
#include "claim/phrase.h"
#include "claim/reading.h"

#include <string.h>

static const cc_stance fact = {.modality = CC_ASSERTED, .certainty = 3};

static bool is_honorific(cc_span w)
{
    static const char *const words[] = {"mr.",  "mr",  "mrs.", "mrs", "ms.", "ms",
                                        "miss", "dr.", "dr",   "sir", "st.", "prof."};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(w, words[i])) return true;
    return false;
}

/* "Mayor Jon Dahl", cut in two: nobody is told that Jon Dahl is Jon Dahl. */
static bool is_same_twice(const cc_arguments *g)
{
    if (g->item.count != 2) return false;
    cc_span a = g->item.item[0].text, b = g->item.item[1].text;
    if (cc_span_equal(a, b)) return true;
    /* "Attorneys Jon Dahl", "Jon Dahl and Ada Berg" */
    if (b.len > a.len && memcmp(b.ptr, a.ptr, a.len) == 0 && b.ptr[a.len] == ' ') return true;
    return a.len > b.len && (memcmp(a.ptr + a.len - b.len, b.ptr, b.len) == 0 ||
                             (memcmp(a.ptr, b.ptr, b.len) == 0 && a.ptr[b.len] == ' '));
}

/* Who somebody is is the outlet's to say, in the middle of what others say too; a quotation is theirs to the last
 * word. What only describes a thing or a man without a name is told with the rest. */
static cc_voice *voice_of_role(cc_reading *r, int32_t bearer, int32_t role)
{
    bool quoted = cc_at(r, bearer)->quote >= 0 && cc_at(r, role)->quote >= 0;
    if (quoted) return cc_voice_quoted(r, cc_voice_around(r, role), role);
    return cc_at(r, bearer)->name < 0 && cc_at(r, role)->name < 0 ? cc_voice_around(r, role) : r->poster;
}

static void emit_role(cc_reading *r, cc_claim_origin origin, cc_arguments *g, int32_t bearer, int32_t role)
{
    if (is_same_twice(g)) return;
    for (uint32_t i = 0; i < g->item.count; i++)
        if (g->item.item[i].text.len == 0) return;
    cc_claim *c = cc_claim_new(r, origin, CC_NO_TOKEN, voice_of_role(r, bearer, role), fact);
    c->predicate = CC_LIT("be");
    cc_claim_settle(r, c, g);
}

static bool is_name(const cc_reading *r, int32_t t)
{
    return cc_at(r, t)->upos == CC_UPOS_PROPN;
}

/* The name itself without the words of its title. */
static void add_bearer(cc_reading *r, cc_arguments *g, int32_t head, int32_t after)
{
    cc_argument_add(r, g, CC_SLOT_SUBJECT, head, true);
    cc_argument *a = &g->item.item[g->item.count - 1];
    int32_t last = head;
    CC_FOR_CHILDREN(r->s, head, t)
        if (cc_relation(r, t) == CC_DEP_FLAT && t > head) last = t;
    a->start = cc_at(r, after + 1)->start;
    a->end = cc_at(r, last)->end;
    cc_span name = cc_entity_name(r->article, a->entity);
    a->text = name.len > 0 ? name : cc_article_slice(r->article, a->start, a->end);
}

/* Where the title of the name starts as the names have it, if that is further left than `from`: "|Lund Utd| coach Jon
 * Berg", whatever the tree hangs "Lund" on. */
static int32_t title_start(const cc_reading *r, int32_t head, int32_t from)
{
    enum { LONGEST = 8 };
    int32_t name = cc_at(r, head)->name;
    if (name < 0) return from;
    cc_span title = r->article->names.item[name].title;
    if (title.len == 0) return from;
    uint32_t start = (uint32_t)(title.ptr - r->article->text.ptr);
    for (int32_t k = from - 1; k >= 0 && from - k < LONGEST; k--) {
        if (cc_at(r, k)->upos == CC_UPOS_PUNCT || cc_at(r, k)->upos == CC_UPOS_CCONJ) break;
        if (cc_at(r, k)->start == start) return k;
    }
    return from;
}

/* "police spokesman |Sgt.| Jon Berg": behind the office his rank is left out. */
static int32_t office_end(const cc_reading *r, int32_t from, int32_t title)
{
    if (!cc_span_ends(cc_at(r, title)->form, ".")) return title;
    int32_t k = title;
    while (k > from && cc_at(r, k)->form.ptr[0] >= 'A' && cc_at(r, k)->form.ptr[0] <= 'Z') k--;
    return cc_at(r, k)->xpos == CC_XPOS_NN && cc_is_somebody(r, k) ? k : title;
}

/* "Kremlin spokesman Dmitry Peskov" */
static void emit_title(cc_reading *r, int32_t head)
{
    int32_t title = CC_NO_TOKEN, from = head;
    CC_FOR_CHILDREN(r->s, head, t) {
        if (t >= head) break;
        cc_deprel d = cc_main_relation(r, t);
        if (cc_relation(r, t) == CC_DEP_NMOD_DESC) title = t;
        if ((d == CC_DEP_AMOD || d == CC_DEP_COMPOUND || cc_relation(r, t) == CC_DEP_NMOD_DESC) && r->low[t] < from)
            from = r->low[t];
    }
    /* "Deputy Attorney | General Jon Berg": a title in capitals, cut in two */
    if (title != CC_NO_TOKEN && from == title && cc_span_is(cc_at(r, title)->lower, "general"))
        while (from > 0 && cc_at(r, from - 1)->upos == CC_UPOS_PROPN && cc_name_kind_at(r, from - 1) < 0) from--;
    /* "twin brothers Jon and Dag Berg": he is not both */
    if (title != CC_NO_TOKEN && cc_at(r, title)->xpos == CC_XPOS_NNS && cc_child(r->s, head, CC_DEP_CONJ) >= 0) return;
    if (title == CC_NO_TOKEN || is_honorific(cc_at(r, title)->lower) || title + 1 > head) return;
    /* "police spokesman Sgt. | Jon Berg", cut: a rank is nobody */
    if (cc_span_ends(cc_at(r, head)->form, ".") && cc_child_exact(r->s, head, CC_DEP_FLAT) == CC_NO_TOKEN) return;
    /* "U.S. | Rep. Jon Berg", cut: nobody is a country */
    if (cc_name_kind_at(r, title) == CC_NAME_PLACE) return;
    while (from < title && (cc_at(r, from)->time >= 0 || cc_at(r, from)->upos == CC_UPOS_ADP ||
                            cc_at(r, from)->upos == CC_UPOS_PUNCT || cc_at(r, from)->upos == CC_UPOS_CCONJ ||
                            cc_at(r, from)->upos == CC_UPOS_DET || cc_span_is(cc_at(r, from)->lower, "according")))
        from++;
    from = title_start(r, head, cc_word_start(r, from));
    cc_arguments g = {0};
    add_bearer(r, &g, head, title);
    cc_argument *role = CC_PUSH(r->arena, &g.item);
    uint32_t start = cc_at(r, from)->start, end = cc_at(r, office_end(r, from, title))->end;
    *role = (cc_argument){.slot = CC_SLOT_COMPLEMENT,
                          .head = cc_article_token(r, title),
                          .start = start,
                          .end = end,
                          .entity = -1,
                          .time = -1,
                          .number = -1,
                          .text = cc_article_slice(r->article, start, end)};
    emit_role(r, CC_FROM_TITLE, &g, head, title);
}

static bool is_in_brackets(const cc_reading *r, int32_t t)
{
    enum { FAR = 12 };
    int32_t first = r->low[t], head = cc_at(r, t)->head;
    for (int32_t k = first - 1; head != CC_NO_TOKEN && k > head && first - k < FAR; k--) {
        if (cc_at(r, k)->xpos == CC_XPOS_RRB) break;
        if (cc_at(r, k)->xpos == CC_XPOS_LRB) return true;
    }
    return cc_at(r, first)->xpos == CC_XPOS_LRB || (first > 0 && cc_at(r, first - 1)->xpos == CC_XPOS_LRB);
}

static bool is_between(const cc_reading *r, int32_t from, int32_t to, cc_upos upos)
{
    for (int32_t t = from + 1; t < to; t++)
        if (cc_at(r, t)->upos == upos) return true;
    return false;
}

/* Nothing between two nouns, and none of them somebody: parts of one phrase that the tree has cut. */
static bool is_one_phrase(const cc_reading *r, int32_t head, int32_t beside)
{
    if (cc_name_kind_at(r, head) == CC_NAME_PERSON || cc_name_kind_at(r, beside) == CC_NAME_PERSON) return false;
    return !is_between(r, head, beside + 1, CC_UPOS_PUNCT) && !is_between(r, beside, head, CC_UPOS_PUNCT);
}

/* "gifts, tickets, dinners": one behind the other they are a list. */
static bool is_list(const cc_reading *r, int32_t head)
{
    uint32_t beside = 0;
    CC_FOR_CHILDREN(r->s, head, t)
        beside += (cc_relation(r, t) == CC_DEP_APPOS || cc_main_relation(r, t) == CC_DEP_CONJ) && !is_name(r, t);
    return beside > 1 && !is_name(r, head);
}

/* "Hill Province 15, Lake Province 10, Coast Province 27": each hung on the one before it. */
static bool is_chained(const cc_reading *r, int32_t head, int32_t beside)
{
    if (cc_name_kind_at(r, head) == CC_NAME_PERSON || r->lex[head]->slot == CC_NOUN_PERSON) return false;
    if (cc_name_kind_at(r, beside) == CC_NAME_PERSON || r->lex[beside]->slot == CC_NOUN_PERSON) return false;
    return cc_relation(r, head) == CC_DEP_APPOS || cc_child(r->s, beside, CC_DEP_APPOS) != CC_NO_TOKEN;
}

static bool is_date_or_number(const cc_reading *r, int32_t t)
{
    return cc_at(r, t)->time >= 0 || r->lex[t]->slot == CC_NOUN_TIME || cc_at(r, t)->upos == CC_UPOS_NUM;
}

/* Somebody else's name among the words: "Ada Berg, County Judge Jon Dahl". */
static bool names_another(const cc_reading *r, int32_t head, int32_t beside)
{
    int32_t own = cc_at(r, head)->name;
    if (!is_name(r, head) || !is_name(r, beside) || own < 0) return false;
    for (int32_t t = r->low[beside]; t <= r->high[beside]; t++) {
        if (cc_main_relation(r, t) == CC_DEP_NMOD || cc_name_kind_at(r, t) != CC_NAME_PERSON) continue;
        if (cc_at(r, t)->head != beside && t != beside) continue;
        int32_t entity = r->article->names.item[cc_at(r, t)->name].entity;
        if (entity != r->article->names.item[own].entity && cc_name_kind_at(r, head) == CC_NAME_PERSON) return true;
    }
    return false;
}

/* Do two nouns share a kind of thing by one of their commonest senses? Unknown words may. */
static bool may_be_alike(const cc_reading *r, int32_t a, int32_t b)
{
    enum { MOST = 4 };
    uint32_t x[MOST], y[MOST];
    const cc_wordnet *w = r->lexicon->wordnet;
    if (w == NULL) return true;
    uint32_t n = cc_wordnet_senses(w, cc_at(r, a)->lemma, CC_WN_NOUN, x, MOST);
    uint32_t m = cc_wordnet_senses(w, cc_at(r, b)->lemma, CC_WN_NOUN, y, MOST);
    if (n == 0 || m == 0) return true;
    for (uint32_t i = 0; i < n && i < MOST; i++)
        for (uint32_t j = 0; j < m && j < MOST; j++)
            if (cc_wordnet_lexfile(w, x[i]) == cc_wordnet_lexfile(w, y[j])) return true;
    return false;
}

/* "trips to Oslo, school fees and a ticket": things one behind the other, none of which is another. */
static bool is_enumerated(const cc_reading *r, int32_t head, int32_t beside)
{
    if (is_name(r, beside) || r->lex[beside]->slot == CC_NOUN_PERSON || head > beside) return false;
    if (cc_at(r, head)->name >= 0) return false;
    bool bare = cc_child(r->s, beside, CC_DEP_DET) == CC_NO_TOKEN && !cc_has_own_subject(r, beside);
    if (bare && cc_child(r->s, beside, CC_DEP_CONJ) != CC_NO_TOKEN && !is_name(r, head)) return true;
    /* "the creature, a catfish" */
    int32_t det = cc_child(r->s, beside, CC_DEP_DET);
    bool one = det != CC_NO_TOKEN && (cc_span_is(cc_at(r, det)->lower, "a") || cc_span_is(cc_at(r, det)->lower, "an"));
    if (one && cc_child(r->s, beside, CC_DEP_CONJ) == CC_NO_TOKEN) return false;
    return !is_name(r, head) && r->lex[head]->slot != CC_NOUN_PERSON && !may_be_alike(r, head, beside);
}

/* "a spokesman for the YPG, a militia": no man is a militia; he is the last before it that can be one. */
static bool is_other_kind(const cc_reading *r, int32_t head, int32_t beside)
{
    enum { PERSON = 18, GROUP = 14, MOST = 3 };
    uint32_t sense[MOST];
    const cc_wordnet *w = r->lexicon->wordnet;
    if (cc_name_kind_at(r, head) != CC_NAME_PERSON || cc_at(r, beside)->upos != CC_UPOS_NOUN || w == NULL) return false;
    if (r->lex[beside]->slot == CC_NOUN_PERSON || cc_at(r, beside)->name >= 0 || head > beside) return false;
    if (cc_span_is(cc_at(r, beside)->lower, "staff") || cc_span_is(cc_at(r, beside)->lower, "crew")) return false;
    uint32_t n = cc_wordnet_senses(w, cc_at(r, beside)->lemma, CC_WN_NOUN, sense, MOST);
    for (uint32_t i = 0; i < n && i < MOST; i++)
        if (cc_wordnet_lexfile(w, sense[i]) == PERSON || cc_wordnet_lexfile(w, sense[i]) == 3)
            return false; /* 3: top */
    return n > 0 && cc_wordnet_lexfile(w, sense[0]) == GROUP;
}

/* "the end of the administration, a strain that": what a body does or is in is no body. */
static bool is_state_of_body(const cc_reading *r, int32_t head, int32_t beside)
{
    static const unsigned states[] = {4, 7, 12, 26, 28}; /* lexnames(5): act, attribute, feeling, state, time */
    enum { GROUP = 14, PERSON = 18 };
    uint32_t a, b;
    const cc_wordnet *w = r->lexicon->wordnet;
    if (w == NULL || cc_at(r, head)->upos != CC_UPOS_NOUN || cc_at(r, beside)->upos != CC_UPOS_NOUN || head > beside)
        return false;
    if (cc_main_relation(r, head) != CC_DEP_NMOD) return false;
    if (cc_wordnet_senses(w, cc_at(r, head)->lemma, CC_WN_NOUN, &a, 1) == 0) return false;
    bool body = cc_wordnet_lexfile(w, a) == GROUP || cc_wordnet_lexfile(w, a) == PERSON ||
                r->lex[head]->slot == CC_NOUN_PERSON || cc_span_is(cc_at(r, head)->lemma, "administration");
    if (!body || cc_wordnet_senses(w, cc_at(r, beside)->lemma, CC_WN_NOUN, &b, 1) == 0) return false;
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (cc_wordnet_lexfile(w, b) == states[i]) return true;
    return false;
}

/* "trips to Oslo, tuition and even a ticket": the last of a list, not what the trips are. */
static bool ends_list(const cc_reading *r, int32_t head, int32_t beside)
{
    int32_t last = cc_child(r->s, beside, CC_DEP_CONJ);
    bool things = cc_at(r, head)->upos == CC_UPOS_NOUN && cc_at(r, beside)->upos == CC_UPOS_NOUN &&
                  r->lex[head]->slot != CC_NOUN_PERSON && r->lex[beside]->slot != CC_NOUN_PERSON;
    return things && last > beside && cc_child(r->s, last, CC_DEP_CC) != CC_NO_TOKEN && head < beside &&
           cc_child(r->s, beside, CC_DEP_DET) == CC_NO_TOKEN;
}

/* "the very truck - the firm's name on its side": behind a dash stands what comes to the writer's mind. */
static bool is_aside(const cc_reading *r, int32_t head, int32_t beside)
{
    int32_t first = r->low[beside];
    cc_span w = cc_at(r, cc_at(r, first)->upos == CC_UPOS_PUNCT || first == 0 ? first : first - 1)->form;
    bool dash = cc_span_starts(w, "-") || cc_span_starts(w, "\xE2\x80\x93") || cc_span_starts(w, "\xE2\x80\x94");
    return dash && !is_name(r, head) && !is_name(r, beside);
}

/* "Bridge closed: what to know", "Town: Berg; Dahl, Hale": behind a colon stands what is to be told, a list, or the
 * name of who holds a part ("Best actor: Jon Berg"); within a clause also what the noun before it is. */
static bool is_headed(const cc_reading *r, int32_t head, int32_t beside)
{
    int32_t first = r->low[beside], colon = cc_at(r, first)->upos == CC_UPOS_PUNCT ? first : first - 1;
    if (colon <= head || head > beside) return false;
    cc_span mark = cc_at(r, colon)->form;
    if (!cc_span_is(mark, ":") && !cc_span_is(mark, ";")) return false;
    if (is_name(r, beside)) return is_name(r, head) || !cc_is_somebody(r, head);
    int32_t det = cc_child(r->s, beside, CC_DEP_DET);
    bool described = det != CC_NO_TOKEN && !is_name(r, head) && cc_at(r, head)->head >= 0 &&
                     cc_at(r, cc_at(r, head)->head)->upos == CC_UPOS_VERB && cc_span_is(mark, ":");
    return !described || cc_at(r, beside)->quote != cc_at(r, head)->quote;
}

/* "Florence, Ky.", "Mill Street, Alder": the second is where the first is. */
static bool is_address(const cc_reading *r, int32_t head, int32_t beside)
{
    const cc_token *where = cc_at(r, beside);
    if (!is_name(r, head) || !is_name(r, beside) || head > beside || r->high[beside] > beside + 1) return false;
    bool apart = r->low[beside] > 0 && (cc_is_behind_comma(r->s, beside));
    if (!apart || beside > r->low[beside] + 1) return false;
    int kind = cc_name_kind_at(r, beside);
    bool abbreviated =
        kind == CC_NAME_PLACE && where->form.len <= 5 && cc_name_kind_at(r, head) != CC_NAME_ORGANISATION;
    return abbreviated || (cc_name_kind_at(r, head) == CC_NAME_PLACE && (kind == CC_NAME_OTHER || kind < 0));
}

/* "the singer Jon Berg, the |player| Dag Moss and": a name of its own follows without a comma: the next of a list. */
static bool is_next_of_list(const cc_reading *r, int32_t head, int32_t beside)
{
    int32_t name = beside + 1;
    if (is_name(r, beside) || !is_name(r, head) || name >= (int32_t)r->s->count) return false;
    cc_deprel d = cc_relation(r, name);
    return cc_at(r, name)->head == beside && is_name(r, name) && (d == CC_DEP_APPOS || d == CC_DEP_FLAT);
}

/* "the party, |whose| leader": what opens a clause that the tree has cut tells nothing. */
static bool opens_relative(const cc_reading *r, int32_t t)
{
    int32_t first = r->low[t];
    while (first < t && cc_at(r, first)->upos == CC_UPOS_PUNCT) first++;
    const cc_token *k = cc_at(r, first);
    bool where = cc_at(r, t)->upos != CC_UPOS_PROPN && k->head == t; /* "when Berg, a teacher, left": he left then */
    return cc_is_relative(k) && (k->xpos == CC_XPOS_WPS || where) && cc_span_equal(k->form, k->lower);
}

/* "Everett, |Wash.|", "Newport, Co |Mayo|": a short word for a state or a county. */
static bool is_short_for_land(const cc_reading *r, int32_t head, int32_t beside)
{
    static const char *const states[] = {"ala.",  "ariz.", "ark.", "calif.", "colo.", "conn.", "del.", "fla.",  "ga.",
                                         "ill.",  "ind.",  "kan.", "ky.",    "la.",   "md.",   "me.",  "mass.", "mich.",
                                         "minn.", "miss.", "mo.",  "mont.",  "neb.",  "nev.",  "n.h.", "n.j.",  "n.m.",
                                         "n.y.",  "n.c.",  "n.d.", "okla.",  "ore.",  "pa.",   "r.i.", "s.c.",  "s.d.",
                                         "tenn.", "tex.",  "va.",  "vt.",    "wash.", "w.va.", "wis.", "wyo.",  "d.c."};
    if (!is_name(r, head) || head > beside) return false;
    cc_span w = cc_at(r, beside)->lower, before = cc_at(r, beside - 1)->lower;
    if (cc_span_is(before, "co") || cc_span_is(before, "co.")) return is_name(r, beside);
    for (size_t i = 0; i < sizeof states / sizeof *states; i++) {
        size_t whole = strlen(states[i]); /* the last stop may be the sentence's */
        if ((w.len == whole || w.len + 1 == whole) && memcmp(w.ptr, states[i], w.len) == 0)
            return w.len == whole || whole > 4 || states[i][1] == '.';
    }
    return false;
}

/* "Peskov, the spokesman" and "the spokesman, Peskov": the name is what the role is said of. */
static void emit_apposition(cc_reading *r, int32_t beside)
{
    int32_t head = cc_at(r, beside)->head;
    if (!cc_is_nominal(cc_at(r, beside)) || !cc_is_nominal(cc_at(r, head)) || is_in_brackets(r, beside)) return;
    if (is_date_or_number(r, beside) || is_date_or_number(r, head) || cc_at(r, head)->upos == CC_UPOS_PRON) return;
    if (is_in_brackets(r, head)) return;
    if (is_one_phrase(r, head, beside) || is_list(r, head) || is_chained(r, head, beside)) return;
    /* "a ferry struck the pier, the coast guard said": who says it is nothing else */
    int32_t behind = r->high[beside] + 1;
    int32_t before = r->low[beside];
    bool apart = cc_at(r, before)->upos == CC_UPOS_PUNCT || (before > 0 && cc_at(r, before - 1)->upos == CC_UPOS_PUNCT);
    if (apart && behind < (int32_t)r->s->count && head < beside && cc_at(r, behind)->upos == CC_UPOS_VERB &&
        r->lex[behind]->says_verb && cc_at(r, behind)->head != beside && !cc_has_own_subject(r, behind))
        return;
    if (is_other_kind(r, head, beside) || is_state_of_body(r, head, beside) || ends_list(r, head, beside)) return;
    if (names_another(r, head, beside) || is_enumerated(r, head, beside) || is_aside(r, head, beside)) return;
    if (is_headed(r, head, beside) || is_next_of_list(r, head, beside)) return;
    if (opens_relative(r, head) || opens_relative(r, beside)) return;
    /* "according to reports, Berg" */
    if (cc_marker(r, head) != CC_NO_TOKEN && cc_span_is(cc_at(r, cc_marker(r, head))->lower, "according") &&
        cc_name_kind_at(r, beside) == CC_NAME_PERSON && cc_name_kind_at(r, head) < 0)
        return;
    /* "a spokesman for Mr. Hale, Jon Dahl": two people are not one */
    if (cc_name_kind_at(r, head) == CC_NAME_PERSON && cc_name_kind_at(r, beside) == CC_NAME_PERSON) return;
    /* "the vote, something that Berg denies": said of all that goes before */
    if (cc_at(r, beside)->upos == CC_UPOS_PRON || cc_span_is(cc_at(r, beside)->lower, "something")) return;
    /* "for different results -- Oslo, to help": one is not many */
    if (cc_at(r, head)->xpos == CC_XPOS_NNS && cc_at(r, beside)->xpos == CC_XPOS_NNP && head < beside) return;
    /* "arrest in aggravated robbery, Lund Jewelers": a body is no act */
    if (cc_at(r, head)->upos == CC_UPOS_NOUN && r->lex[head]->event != CC_NO_EVENT && head < beside &&
        (cc_name_kind_at(r, beside) == CC_NAME_ORGANISATION || cc_name_kind_at(r, beside) == CC_NAME_PLACE))
        return;
    /* "T-Mobile" cut at its hyphen */
    int32_t first = r->low[beside];
    if (cc_span_is(cc_at(r, first)->form, "-") && !cc_at(r, first)->space_after) return;
    if (beside > 1 && cc_span_is(cc_at(r, beside - 1)->form, "-") && !cc_at(r, beside - 1)->space_after) return;
    /* "R-Calif.": party and state */
    if (cc_at(r, beside)->form.len > 2 && cc_at(r, beside)->form.ptr[1] == '-') return;
    if (r->clause_of[beside] >= 0 || cc_at(r, beside)->xpos == CC_XPOS_ADD ||
        cc_span_starts(cc_at(r, beside)->form, "http") || cc_span_starts(cc_at(r, beside)->form, "#") ||
        cc_span_starts(cc_at(r, beside)->form, "@"))
        return;
    cc_arguments g = {0};
    bool places = cc_name_kind_at(r, head) == CC_NAME_PLACE && cc_name_kind_at(r, beside) == CC_NAME_PLACE;
    /* "ANDENES, Norway", "Nordby, Norway": an unknown town before its country */
    int kind = cc_name_kind_at(r, head);
    bool unknown = kind != CC_NAME_PERSON && (kind != CC_NAME_ORGANISATION || (head == 0 && r->high[head] >= beside));
    places |= is_name(r, head) && cc_name_kind_at(r, beside) == CC_NAME_PLACE && unknown && head < beside &&
              cc_child(r->s, beside, CC_DEP_DET) < 0;
    places |= is_address(r, head, beside) || is_short_for_land(r, head, beside);
    bool swap = is_name(r, beside) && !is_name(r, head);
    cc_argument_add(r, &g, CC_SLOT_SUBJECT, swap ? beside : head, true);
    if (places) cc_argument_add(r, &g, CC_SLOT_PLACE, beside, false);
    else {
        int32_t what = swap ? head : beside; /* "It was her |sister|, Ruth Berg" */
        unsigned state = r->clause_of[what] >= 0 ? CC_PHRASE_PREDICATE : 0;
        cc_argument_add_kinds(r, &g, CC_SLOT_COMPLEMENT, what, CC_PHRASE_WORDS | state | (swap ? CC_PHRASE_ALONE : 0));
    }
    if (places) g.item.item[1].marker = CC_LIT("in");
    emit_role(r, CC_FROM_APPOSITION, &g, head, beside);
}

void cc_claims_of_roles(cc_reading *r)
{
    for (int32_t t = 0; t < (int32_t)r->s->count; t++) {
        if (is_name(r, t)) emit_title(r, t);
        if (cc_relation(r, t) == CC_DEP_APPOS) emit_apposition(r, t);
    }
}
