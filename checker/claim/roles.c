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

static void add_office(cc_reading *r, cc_arguments *g, int32_t from, int32_t title)
{
    uint32_t start = cc_at(r, from)->start, end = cc_at(r, office_end(r, from, title))->end;
    *CC_PUSH(r->arena, &g->item) = (cc_argument){.slot = CC_SLOT_COMPLEMENT,
                                                 .head = cc_article_token(r, title),
                                                 .start = start,
                                                 .end = end,
                                                 .entity = -1,
                                                 .time = -1,
                                                 .number = -1,
                                                 .text = cc_article_slice(r->article, start, end)};
}

/* Once somebody's title has been told, it need not be told again where the tree does not show it. */
static bool *titled(cc_reading *r, int32_t t)
{
    int32_t name = cc_at(r, t)->name, entity = name < 0 ? -1 : r->article->names.item[name].entity;
    return entity < 0 ? NULL : &r->titled[entity];
}

/* "|Norland's| president Jon Berg", "|her| brother Jon Berg": whose he is, right before the words of the title;
 * CC_NO_TOKEN. */
static int32_t owner_of_title(const cc_reading *r, int32_t head, int32_t from)
{
    int32_t owner = cc_child_exact(r->s, head, CC_DEP_NMOD_POSS);
    return owner >= 0 && r->high[owner] + 1 == from && cc_at(r, owner)->time < 0 ? owner : CC_NO_TOKEN;
}

/* "Ada Lund's brother", of "her brother Jon Berg". */
static void own_office(cc_reading *r, int32_t owner, cc_arguments *g)
{
    cc_span name = cc_pronoun_name(r->article, r->s, cc_at(r, owner));
    cc_argument *office = &g->item.item[g->item.count - 1];
    if (name.len > 0 && !cc_span_equal(name, g->item.item[0].text))
        office->text = cc_arena_print(r->arena, "%.*s's %.*s", CC_FMT(name), CC_FMT(office->text));
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
    bool rank = cc_span_ends(cc_at(r, head)->form, ".");
    if (rank && cc_child_exact(r->s, head, CC_DEP_FLAT) == CC_NO_TOKEN) return;
    /* "U.S. | Rep. Jon Berg", "GOP | Rep. Jon Berg", cut: nobody is a country or a party */
    int kind = cc_name_kind_at(r, title);
    if (kind == CC_NAME_PLACE || (kind == CC_NAME_ORGANISATION && rank)) return;
    while (from < title && (cc_at(r, from)->time >= 0 || cc_at(r, from)->upos == CC_UPOS_ADP ||
                            cc_at(r, from)->upos == CC_UPOS_PUNCT || cc_at(r, from)->upos == CC_UPOS_CCONJ ||
                            cc_at(r, from)->upos == CC_UPOS_DET || cc_span_is(cc_at(r, from)->lower, "according")))
        from++;
    from = title_start(r, head, cc_word_start(r, from));
    int32_t owner = owner_of_title(r, head, from);
    if (owner != CC_NO_TOKEN && cc_at(r, owner)->xpos != CC_XPOS_PRPS) from = r->low[owner];
    if (cc_at(r, from)->upos == CC_UPOS_DET) from++;
    cc_arguments g = {0};
    add_bearer(r, &g, head, title);
    add_office(r, &g, from, title);
    if (owner != CC_NO_TOKEN && cc_at(r, owner)->xpos == CC_XPOS_PRPS) own_office(r, owner, &g);
    if (titled(r, head) != NULL) *titled(r, head) = true;
    emit_role(r, CC_FROM_TITLE, &g, head, title);
}

/* The one whom the name that the token begins or ends stands for, in its full name. */
static void add_named(cc_reading *r, cc_arguments *g, int32_t t)
{
    const cc_name *n = &r->article->names.item[cc_at(r, t)->name];
    cc_argument_add(r, g, CC_SLOT_SUBJECT, t, true);
    cc_argument *a = &g->item.item[g->item.count - 1];
    cc_span name = cc_entity_name(r->article, n->entity);
    a->start = n->at.start, a->end = n->at.end, a->entity = n->entity;
    a->text = name.len > 0 ? name : cc_article_slice(r->article, a->start, a->end);
}

static bool is_capital(const cc_reading *r, int32_t t)
{
    return cc_at(r, t)->form.ptr[0] >= 'A' && cc_at(r, t)->form.ptr[0] <= 'Z';
}

/* "Star Wars", "Lord Haw Haw", "an older model Toyota": what is called so holds no office. */
static bool is_part_of_name(const cc_reading *r, int32_t t)
{
    static const char *const words[] = {"Star", "Stars", "Lord", "Don", "Farmers", "model", "Model", "gen", "mate"};
    return CC_AMONG(cc_at(r, t)->form, words);
}

/* "the fighter pilot |Lieutenant| Jon Berg", "a statement |Commander| Berg gave": an office in capitals has no words in
 * small letters before it but those that say when or how far he holds it. */
static int32_t start_of_office(const cc_reading *r, int32_t from, int32_t title)
{
    static const char *const held[] = {"former", "acting",    "late",    "then", "ex",
                                       "deputy", "assistant", "retired", "-",    "of"};
    if (!is_capital(r, title)) return cc_word_start(r, from);
    int32_t k = title;
    while (k > from && (is_capital(r, k - 1) || CC_AMONG(cc_at(r, k - 1)->lower, held))) k--;
    bool half = k > 0 && cc_span_is(cc_at(r, k)->form, "-") && !cc_at(r, k - 1)->space_after; /* "then-Mayor" */
    return half ? k - 1 : k;
}

/* The last word of a title that is told of nobody yet: no honorific, nobody's kin, no verb; "King Now" is no king. */
static bool is_title_of(const cc_reading *r, int32_t title, const cc_name *n)
{
    static const char *const kin[] = {"mother",   "father",        "dad",         "mum",    "mom",    "twin",
                                      "grandson", "granddaughter", "uncle",       "aunt",   "cousin", "nephew",
                                      "niece",    "grandfather",   "grandmother", "friend", "rival",  "classmate",
                                      "lover",    "neighbour",     "neighbor"};
    const cc_token *k = cc_at(r, title);
    bool noun = k->upos == CC_UPOS_NOUN || k->upos == CC_UPOS_PROPN;
    if (!noun || k->xpos == CC_XPOS_NNS || k->xpos == CC_XPOS_NNPS || is_honorific(k->lower)) return false;
    if (cc_is_kin(r, title) || CC_AMONG(k->lower, kin)) return false;
    if (is_part_of_name(r, title)) return false;
    if (cc_name_kind_at(r, title) >= 0 && cc_name_kind_at(r, title) != CC_NAME_ROLE) return false;
    return n->at.last - n->at.first > 1 && n->at.last - n->at.first < 5;
}

/* The token at which the title starts as the names have it; CC_NO_TOKEN where it does not end right before the name. */
static int32_t first_of_title(const cc_reading *r, int32_t title, const cc_name *n)
{
    uint32_t start = (uint32_t)(n->title.ptr - r->article->text.ptr);
    if (start + n->title.len != cc_at(r, title)->end || start < r->s->start) return CC_NO_TOKEN;
    int32_t from = title;
    while (from > 0 && cc_at(r, from)->start > start) from--;
    return start_of_office(r, from, title);
}

/* "|police officer| Jon Berg", "the producer Ada Holt", hung on one another in whatever way. In a headline the words
 * before a name may be of anything, unless they open it. */
static void emit_named_title(cc_reading *r, int32_t t)
{
    const cc_name *n = &r->article->names.item[cc_at(r, t)->name];
    if (n->title.len == 0 || n->kind != CC_NAME_PERSON || t == 0) return;
    if (n->at.first != (uint32_t)cc_article_token(r, t) || !is_title_of(r, t - 1, n)) return;
    bool *told = titled(r, t);
    int32_t from = first_of_title(r, t - 1, n);
    if (told == NULL || *told || from == CC_NO_TOKEN || (from > 0 && cc_is_unstopped(r))) return;
    *told = true;
    cc_arguments g = {0};
    add_named(r, &g, t);
    add_office(r, &g, from, t - 1);
    emit_role(r, CC_FROM_TITLE, &g, t, t - 1);
}

/* "Florence, Ky.", "Mill Street, Alder": the second is where the first is. */
static bool is_address(const cc_reading *r, int32_t head, int32_t beside)
{
    const cc_token *where = cc_at(r, beside);
    if (!cc_is_proper(r, head) || !cc_is_proper(r, beside) || head > beside || r->high[beside] > beside + 1)
        return false;
    bool apart = r->low[beside] > 0 && (cc_is_behind_comma(r->s, beside));
    if (!apart || beside > r->low[beside] + 1) return false;
    int kind = cc_name_kind_at(r, beside);
    bool abbreviated =
        kind == CC_NAME_PLACE && where->form.len <= 5 && cc_name_kind_at(r, head) != CC_NAME_ORGANISATION;
    return abbreviated || (cc_name_kind_at(r, head) == CC_NAME_PLACE && (kind == CC_NAME_OTHER || kind < 0));
}

/* "Everett, |Wash.|", "Newport, Co |Mayo|": a short word for a state or a county. */
static bool is_short_for_land(const cc_reading *r, int32_t head, int32_t beside)
{
    static const char *const states[] = {"ala.",  "ariz.", "ark.", "calif.", "colo.", "conn.", "del.", "fla.",  "ga.",
                                         "ill.",  "ind.",  "kan.", "ky.",    "la.",   "md.",   "me.",  "mass.", "mich.",
                                         "minn.", "miss.", "mo.",  "mont.",  "neb.",  "nev.",  "n.h.", "n.j.",  "n.m.",
                                         "n.y.",  "n.c.",  "n.d.", "okla.",  "ore.",  "pa.",   "r.i.", "s.c.",  "s.d.",
                                         "tenn.", "tex.",  "va.",  "vt.",    "wash.", "w.va.", "wis.", "wyo.",  "d.c."};
    if (!cc_is_proper(r, head) || head > beside) return false;
    cc_span w = cc_at(r, beside)->lower, before = cc_at(r, beside - 1)->lower;
    if (cc_span_is(before, "co") || cc_span_is(before, "co.")) return cc_is_proper(r, beside);
    for (size_t i = 0; i < sizeof states / sizeof *states; i++) {
        size_t whole = strlen(states[i]); /* the last stop may be the sentence's */
        if ((w.len == whole || w.len + 1 == whole) && memcmp(w.ptr, states[i], w.len) == 0)
            return w.len == whole || whole > 4 || states[i][1] == '.';
    }
    return false;
}

/* Whom the words behind the comma describe, wherever the tree has hung them: of "Berg and |Holt|, the mayor" the last,
 * of "the |head| of the Lund Board, Jon Berg" the one who has a name; CC_NO_TOKEN where nobody is left. */
static int32_t described(const cc_reading *r, int32_t head, int32_t beside)
{
    int kind = cc_name_kind_at(r, head), other = cc_name_kind_at(r, beside);
    if (head < 0 || head > beside) return head;
    if (kind == CC_NAME_PERSON) {
        int32_t last = head;
        CC_FOR_CHILDREN(r->s, head, t)
            if (t < beside && cc_main_relation(r, t) == CC_DEP_CONJ && cc_name_kind_at(r, t) == CC_NAME_PERSON)
                last = t;
        return last;
    }
    if (other != CC_NAME_PERSON || (kind != CC_NAME_PLACE && kind != CC_NAME_ORGANISATION)) return head;
    for (int32_t k = head, steps = 0; steps < 3 && cc_main_relation(r, k) == CC_DEP_NMOD; steps++) {
        k = cc_at(r, k)->head;
        if (k < 0 || k > head || cc_name_kind_at(r, k) == CC_NAME_PERSON) break;
        if (cc_is_somebody(r, k)) return k;
    }
    return CC_NO_TOKEN;
}

/* "Peskov, the spokesman" and "the spokesman, Peskov": the name is what the role is said of. */
static void emit_apposition(cc_reading *r, int32_t beside)
{
    int32_t head = described(r, cc_at(r, beside)->head, beside);
    if (head == CC_NO_TOKEN || !cc_is_apposed(r, head, beside)) return;
    cc_arguments g = {0};
    bool places = cc_name_kind_at(r, head) == CC_NAME_PLACE && cc_name_kind_at(r, beside) == CC_NAME_PLACE;
    /* "ANDENES, Norway", "Nordby, Norway": an unknown town before its country */
    int kind = cc_name_kind_at(r, head);
    bool unknown = kind != CC_NAME_PERSON && (kind != CC_NAME_ORGANISATION || (head == 0 && r->high[head] >= beside));
    places |= cc_is_proper(r, head) && cc_name_kind_at(r, beside) == CC_NAME_PLACE && unknown && head < beside &&
              cc_child(r->s, beside, CC_DEP_DET) < 0;
    places |= is_address(r, head, beside) || is_short_for_land(r, head, beside);
    bool above = head != cc_at(r, beside)->head && cc_name_kind_at(r, head) != CC_NAME_PERSON;
    bool swap = cc_is_proper(r, beside) && (!cc_is_proper(r, head) || above);
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

/* "Jon Berg, |44|, left", "the captain, |32|,": whose age the number is; CC_NO_TOKEN. */
static int32_t owner_of_age(const cc_reading *r, int32_t t)
{
    const cc_number *n = &r->article->numbers.item[cc_at(r, t)->number];
    if (n->kind != CC_NUMBER_AGE || !cc_span_is(n->unit, "year") || n->low != n->high || t < 2) return CC_NO_TOKEN;
    if (n->at.first != (uint32_t)cc_article_token(r, t) || n->at.last != n->at.first + 1) return CC_NO_TOKEN;
    cc_span mark = cc_at(r, t - 1)->form;
    if (!cc_span_is(mark, ",") && !cc_span_is(mark, "(")) return CC_NO_TOKEN;
    int32_t owner = t - 2;
    if (cc_name_kind_at(r, owner) == CC_NAME_PERSON) return owner;
    bool one = cc_at(r, owner)->xpos == CC_XPOS_NN && cc_is_somebody(r, owner);
    return one ? owner : CC_NO_TOKEN;
}

static void emit_age(cc_reading *r, int32_t t)
{
    int32_t owner = owner_of_age(r, t);
    if (owner == CC_NO_TOKEN) return;
    cc_arguments g = {0};
    if (cc_name_kind_at(r, owner) == CC_NAME_PERSON) add_named(r, &g, owner);
    else cc_argument_add_kinds(r, &g, CC_SLOT_SUBJECT, owner, CC_PHRASE_ALONE | CC_PHRASE_BARE | CC_PHRASE_NOUN);
    cc_argument_add(r, &g, CC_SLOT_COMPLEMENT, t, true);
    emit_role(r, CC_FROM_APPOSITION, &g, owner, t);
}

void cc_claims_of_roles(cc_reading *r)
{
    for (int32_t t = 0; t < (int32_t)r->s->count; t++) {
        if (cc_is_proper(r, t)) emit_title(r, t);
        if (cc_at(r, t)->name >= 0) emit_named_title(r, t);
        if (cc_relation(r, t) == CC_DEP_APPOS) emit_apposition(r, t);
        if (cc_at(r, t)->number >= 0) emit_age(r, t);
    }
}
