#include "claim/lexicon.h"

#include "claim/repair.h"

#include <string.h>

const cc_effect_rule *cc_effect_rule_of(cc_effect e)
{
    enum { KEEP = CC_SIGN_KEEP, FLIP = CC_SIGN_FLIP, RESET = CC_SIGN_RESET, KEEP_MODALITY = CC_KEEP_MODALITY };
    enum { STAYS = false, PASSES = true };
    static const cc_effect_rule rules[] = {
#define EFFECT(name, text, sign, modality, certainty, negation, merges)                                                \
    {(cc_sign)(sign), modality, certainty, negation, merges},
#include "claim/effects.def"
#undef EFFECT
    };
    return &rules[e];
}

static const char *const effect_names[] = {
#define EFFECT(name, text, sign, modality, certainty, negation, merges) text,
#include "claim/effects.def"
#undef EFFECT
};
static const char *const part_letters[] = {"v", "n", "a", "j", "m", "x", "c"};
static const char *const kinds[] = {"", "act", "happening", "talk", "speech"};
static const char *const noun_slots[] = {"", "medium", "place", "time", "person"};

/* The lexeme of a lemma that may be changed; made where there is none. */
static cc_lexeme *lexeme(cc_claim_lexicon *l, cc_span lemma)
{
    int64_t at = cc_map_get(&l->words, lemma);
    if (at >= 0) return &l->lexeme.item[at];
    size_t space = cc_span_find(lemma, CC_LIT(" "));
    if (space != SIZE_MAX) lexeme(l, cc_span_sub(lemma, 0, space))->starts_phrase = true;
    cc_map_put(&l->words, lemma, l->lexeme.count);
    return CC_PUSH(l->arena, &l->lexeme);
}

const cc_lexeme *cc_lexeme_find(const cc_claim_lexicon *l, cc_span lemma)
{
    int64_t at = cc_map_get(&l->words, lemma);
    return &l->lexeme.item[at < 0 ? 0 : at];
}

static const cc_lexeme *find_joined(const cc_claim_lexicon *l, cc_span first, char joint, cc_span second)
{
    char pair[64];
    if (first.len + second.len + 1 > sizeof pair) return NULL;
    memcpy(pair, first.ptr, first.len);
    pair[first.len] = joint;
    memcpy(pair + first.len + 1, second.ptr, second.len);
    int64_t at = cc_map_get(&l->words, (cc_span){pair, first.len + 1 + second.len});
    return at < 0 ? NULL : &l->lexeme.item[at];
}

const cc_lexeme *cc_lexeme_find_pair(const cc_claim_lexicon *l, cc_span first, cc_span second)
{
    return find_joined(l, first, ' ', second);
}

const cc_lexeme *cc_lexeme_find_outcome(const cc_claim_lexicon *l, cc_span first, cc_span second)
{
    return find_joined(l, first, '_', second);
}

typedef cc_status row_reader(cc_claim_lexicon *l, const cc_table *t, const cc_row *row, cc_error *err);

/* predicates.csv: class, verbs, nouns; the words of a cell are split by ';'. A word belongs to its first class. */
static void add_class(cc_claim_lexicon *l, cc_span words, cc_span name, bool noun)
{
    cc_span word;
    while (cc_span_split(&words, ';', &word)) {
        word = cc_span_trim(word);
        if (word.len == 0) continue;
        cc_lexeme *x = lexeme(l, word);
        cc_span *class = noun ? &x->noun_class : &x->verb_class;
        if (class->len == 0) *class = name;
    }
}

static cc_status read_predicate(cc_claim_lexicon *l, const cc_table *t, const cc_row *row, cc_error *err)
{
    uint32_t verbs, nouns;
    cc_status s = cc_table_require(t, "verbs", &verbs, err);
    if (s == CC_OK) s = cc_table_require(t, "nouns", &nouns, err);
    if (s != CC_OK) return s;
    add_class(l, row->cell[verbs], row->cell[0], false);
    add_class(l, row->cell[nouns], row->cell[0], true);
    return CC_OK;
}

static cc_status read_factuality(cc_claim_lexicon *l, const cc_table *t, const cc_row *row, cc_error *err)
{
    uint32_t column, effect;
    cc_status s = cc_table_require(t, "effect", &column, err);
    if (s == CC_OK) s = cc_table_choice(t, row, column, effect_names, CC_EFFECT_COUNT, &effect, err);
    if (s != CC_OK) return s;
    cc_span entry = row->cell[0], word;
    cc_span_split(&entry, '/', &word);
    for (int part = 0; part < CC_PART_COUNT; part++) {
        if (!cc_span_is(entry, part_letters[part])) continue;
        lexeme(l, word)->effect[part] = (uint8_t)effect;
        return CC_OK;
    }
    return cc_table_bad_cell(t, row, 0, err, "an entry is word/part, with part one of v n a j m x c");
}

static cc_status read_event(cc_claim_lexicon *l, const cc_table *t, const cc_row *row, cc_error *err)
{
    uint32_t verb, column, kind;
    cc_status s = cc_table_require(t, "verb", &verb, err);
    if (s == CC_OK) s = cc_table_require(t, "kind", &column, err);
    if (s == CC_OK) s = cc_table_choice(t, row, column, kinds, sizeof kinds / sizeof *kinds, &kind, err);
    if (s != CC_OK) return s;
    cc_lexeme *x = lexeme(l, row->cell[0]);
    x->event = (uint8_t)kind;
    x->verb = row->cell[verb];
    return CC_OK;
}

static cc_status read_slot_noun(cc_claim_lexicon *l, const cc_table *t, const cc_row *row, cc_error *err)
{
    uint32_t column, slot;
    cc_status s = cc_table_require(t, "slot", &column, err);
    if (s == CC_OK) s = cc_table_choice(t, row, column, noun_slots, sizeof noun_slots / sizeof *noun_slots, &slot, err);
    if (s == CC_OK) lexeme(l, row->cell[0])->slot = (uint8_t)slot;
    return s;
}

static cc_status read_light_verb(cc_claim_lexicon *l, const cc_table *t, const cc_row *row, cc_error *err)
{
    uint32_t nouns;
    cc_status s = cc_table_require(t, "nouns", &nouns, err);
    if (s != CC_OK) return s;
    cc_lexeme *x = lexeme(l, row->cell[0]);
    x->light = true;
    x->light_nouns = row->cell[nouns];
    return CC_OK;
}

static cc_status read_opinion(cc_claim_lexicon *l, const cc_table *t, const cc_row *row, cc_error *err)
{
    (void)t, (void)err;
    lexeme(l, row->cell[0])->opinion = true;
    return CC_OK;
}

static cc_status read_collective(cc_claim_lexicon *l, const cc_table *t, const cc_row *row, cc_error *err)
{
    (void)t, (void)err;
    lexeme(l, row->cell[0])->collective = true;
    return CC_OK;
}

static cc_status read_transitive(cc_claim_lexicon *l, const cc_table *t, const cc_row *row, cc_error *err)
{
    static const char *const needs[] = {"joined", "always"};
    uint32_t column, need;
    cc_status s = cc_table_require(t, "need", &column, err);
    if (s == CC_OK) s = cc_table_choice(t, row, column, needs, sizeof needs / sizeof *needs, &need, err);
    if (s != CC_OK) return s;
    cc_lexeme *x = lexeme(l, row->cell[0]);
    x->takes_object = true;
    x->needs_object = need == 1;
    return CC_OK;
}

static const char *const outcome_kinds[] = {"contest", "growth", "arrival", "waking", "life",
                                            "means",   "yes",    "bout",    "talk"};
static const char *const outcome_roles[] = {"act", "end", "from", "of", "into"};

static uint32_t index_of(cc_span word, const char *const *words, uint32_t count)
{
    uint32_t i = 0;
    while (i < count && !cc_span_is(word, words[i])) i++;
    return i;
}

/* A phrase is kept under "hold_off", so that it is no word of its own for any other table. */
static cc_span phrase_key(cc_claim_lexicon *l, cc_span word)
{
    size_t space = cc_span_find(word, CC_LIT(" "));
    if (space == SIZE_MAX) return word;
    cc_span first = cc_span_sub(word, 0, space), second = cc_span_sub(word, space + 1, word.len);
    return cc_arena_print(l->arena, "%.*s_%.*s", CC_FMT(first), CC_FMT(second));
}

static cc_status read_outcome(cc_claim_lexicon *l, const cc_table *t, const cc_row *row, cc_error *err)
{
    enum { KINDS = sizeof outcome_kinds / sizeof *outcome_kinds };
    uint32_t column;
    cc_status s = cc_table_require(t, "kinds", &column, err);
    if (s != CC_OK) return s;
    cc_span role = row->cell[0], word, rest = row->cell[column], kind;
    cc_span_split(&role, '/', &word);
    uint32_t at = index_of(role, outcome_roles, CC_OUTCOME_ROLES);
    if (at == CC_OUTCOME_ROLES)
        return cc_table_bad_cell(t, row, 0, err, "an entry is word/role, with role one of act end from of into");
    uint16_t bits = 0;
    while (cc_span_split(&rest, ' ', &kind)) {
        uint32_t k = index_of(kind, outcome_kinds, KINDS);
        if (k == KINDS) return cc_table_bad_cell(t, row, column, err, "no such kind of outcome");
        bits |= (uint16_t)(1u << k);
    }
    lexeme(l, phrase_key(l, word))->outcome[at] = bits;
    return CC_OK;
}

static cc_status read_governed(cc_claim_lexicon *l, const cc_table *t, const cc_row *row, cc_error *err)
{
    uint32_t prepositions, beside;
    cc_status s = cc_table_require(t, "prepositions", &prepositions, err);
    if (s == CC_OK) s = cc_table_require(t, "beside", &beside, err);
    if (s != CC_OK) return s;
    cc_lexeme *x = lexeme(l, phrase_key(l, row->cell[0]));
    x->governs = true;
    x->prepositions = row->cell[prepositions];
    x->beside = row->cell[beside];
    return CC_OK;
}

/* What a verb or noun of reporting does to its content, where factuality.csv has no row for it. ORDER report_kinds */
static const char *const report_kinds[] = {"say",   "ask",  "deny", "promise", "order",
                                           "judge", "show", "know", "think",   "want"};
static const cc_effect report_effects[] = {CC_EFFECT_SAY,     CC_EFFECT_ASK, CC_EFFECT_DENY,   CC_EFFECT_ACT,
                                           CC_EFFECT_ORDER,   CC_EFFECT_SAY, CC_EFFECT_REVEAL, CC_EFFECT_KNOW,
                                           CC_EFFECT_BELIEVE, CC_EFFECT_WANT};

/* Words that take what was said: "direct" or "that"; "praise" and "want" do not. */
static bool takes_content(cc_span takes, cc_span kind)
{
    if (cc_span_find(takes, CC_LIT("direct")) != SIZE_MAX) return !cc_span_is(kind, "order");
    bool speech = cc_span_is(kind, "say") || cc_span_is(kind, "ask") || cc_span_is(kind, "deny") ||
                  cc_span_is(kind, "show") || cc_span_is(kind, "think");
    return speech && cc_span_find(takes, CC_LIT("that")) != SIZE_MAX;
}

static cc_status read_report_word(cc_claim_lexicon *l, const cc_table *t, const cc_row *row, cc_error *err,
                                  cc_part part)
{
    uint32_t column, takes, kind;
    cc_status s = cc_table_require(t, "kind", &column, err);
    if (s == CC_OK) s = cc_table_require(t, "takes", &takes, err);
    if (s == CC_OK)
        s = cc_table_choice(t, row, column, report_kinds, sizeof report_kinds / sizeof *report_kinds, &kind, err);
    if (s != CC_OK) return s;
    cc_lexeme *x = lexeme(l, row->cell[0]);
    bool says = takes_content(row->cell[takes], row->cell[column]);
    if (part == CC_PART_VERB) x->says_verb |= says;
    if (part == CC_PART_NOUN) x->says_noun |= says;
    if (x->effect[part] == CC_EFFECT_NONE)
        x->effect[part] = (uint8_t)(says && kind == 7 ? CC_EFFECT_REVEAL : report_effects[kind]);
    return CC_OK;
}

static cc_status read_report_verb(cc_claim_lexicon *l, const cc_table *t, const cc_row *row, cc_error *err)
{
    return read_report_word(l, t, row, err, CC_PART_VERB);
}

static cc_status read_report_noun(cc_claim_lexicon *l, const cc_table *t, const cc_row *row, cc_error *err)
{
    return read_report_word(l, t, row, err, CC_PART_NOUN);
}

/* In this order: a row of factuality.csv is stronger than the kind of a reporting word. */
static const struct {
    const char *table;
    row_reader *read;
} readers[] = {
    {"predicates", read_predicate},   {"factuality", read_factuality},       {"event_nouns", read_event},
    {"slot_nouns", read_slot_noun},   {"light_verbs", read_light_verb},      {"opinion", read_opinion},
    {"collectives", read_collective}, {"reporting_verbs", read_report_verb}, {"reporting_nouns", read_report_noun},
    {"outcomes", read_outcome},       {"governed", read_governed},           {"transitive", read_transitive},
};

static cc_status read_table(cc_claim_lexicon *l, const cc_tables *tables, const char *name, row_reader *read,
                            cc_error *err)
{
    const cc_table *t;
    cc_status s = cc_tables_require(tables, name, &t, err);
    for (uint32_t i = 0; s == CC_OK && i < t->rows.count; i++) s = read(l, t, &t->rows.item[i], err);
    return s;
}

cc_status cc_claim_lexicon_read(cc_claim_lexicon **out, const cc_tables *tables, const cc_wordnet *wordnet, cc_arena *a,
                                cc_error *err)
{
    cc_claim_lexicon *l = CC_NEW(a, cc_claim_lexicon);
    *l = (cc_claim_lexicon){.arena = a, .words = {.arena = a}, .wordnet = wordnet, .repairs = cc_repair_index_new(a)};
    (void)CC_PUSH(a, &l->lexeme);
    cc_status s = CC_OK;
    for (size_t i = 0; s == CC_OK && i < sizeof readers / sizeof *readers; i++)
        s = read_table(l, tables, readers[i].table, readers[i].read, err);
    if (s != CC_OK) {
        cc_claim_lexicon_free(l);
        return s;
    }
    *out = l;
    return CC_OK;
}

void cc_claim_lexicon_free(cc_claim_lexicon *l)
{
    if (l != NULL) cc_map_free(&l->words);
}
