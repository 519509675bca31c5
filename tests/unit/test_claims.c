#include "base/buffer.h"
#include "claim/openie.h"
#include "claim_attach_cases.h"
#include "claim_cases.h"
#include "claim_doer_cases.h"
#include "claim_factuality_cases.h"
#include "claim_finite_cases.h"
#include "claim_gates.h"
#include "claim_mood_cases.h"
#include "claim_phrase_cases.h"
#include "claim_repair_cases.h"
#include "claim_scope_cases.h"
#include "language/conllu.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

static const char *upos_of(const char *xpos)
{
    static const char *const pairs[][2] = {
        {"NNP", "PROPN"}, {"NN", "NOUN"},  {"VB", "VERB"}, {"MD", "AUX"},   {"JJ", "ADJ"}, {"RB", "ADV"},
        {"IN", "ADP"},    {"TO", "PART"},  {"DT", "DET"},  {"CC", "CCONJ"}, {"CD", "NUM"}, {"PRP", "PRON"},
        {"WP", "PRON"},   {"WDT", "PRON"}, {"EX", "PRON"}, {"POS", "PART"}, {"$", "SYM"},  {"WRB", "ADV"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (strncmp(xpos, pairs[i][0], strlen(pairs[i][0])) == 0) return pairs[i][1];
    return "PUNCT";
}

/* "form/lemma/XPOS/head/relation" as a line of CoNLL-U; no space before what hangs on the word before. */
static void add_word(cc_buffer *b, uint32_t id, const char *word, const char *next)
{
    char form[64], lemma[64], xpos[16], head[8], relation[32];
    if (word[0] == '/') return;
    cr_assert(sscanf(word, "%63[^/]/%63[^/]/%15[^/]/%7[^/]/%31s", form, lemma, xpos, head, relation) == 5, "%s", word);
    const char *upos = upos_of(xpos);
    if (strcmp(relation, "aux") == 0 || strcmp(relation, "aux:pass") == 0 || strcmp(relation, "cop") == 0) upos = "AUX";
    if (strcmp(relation, "mark") == 0 && strcmp(xpos, "IN") == 0) upos = "SCONJ";
    if (strcmp(xpos, "RB") == 0 && strcmp(lemma, "not") == 0) upos = "PART";
    bool closes = next != NULL && (next[0] == '.' || next[0] == ',' || next[0] == '?' || next[0] == '\'');
    bool opens = strcmp(xpos, "``") == 0 || (next != NULL && strstr(next, "/''/") != NULL);
    cc_buffer_print(b, "%u\t%s\t%s\t%s\t%s\t_\t%s\t%s\t_\t%s\n", id, form, lemma, upos, xpos, head, relation,
                    closes || opens ? "SpaceAfter=No" : "_");
}

static cc_article *article_of(const char *tree)
{
    char text[2048];
    const char *words[64];
    uint32_t n = 0;
    strcpy(text, tree);
    for (char *w = strtok(text, " "); w != NULL; w = strtok(NULL, " ")) words[n++] = w;
    cc_buffer b = {0};
    for (uint32_t i = 0; i < n; i++) add_word(&b, i + 1, words[i], i + 1 < n ? words[i + 1] : NULL);
    cc_buffer_byte(&b, '\n');
    cc_error err = {0};
    cc_article *a = NULL;
    cr_assert(cc_conllu_parse(&a, cc_buffer_span(&b), "case", &err) == CC_OK, "%s", err.message);
    cc_buffer_free(&b);
    return a;
}

static cc_span text_of(const cc_claim *c, cc_slot slot)
{
    const cc_argument *g = cc_claim_argument(c, slot);
    return g == NULL ? CC_LIT("") : g->text;
}

static bool fits(cc_span pattern, cc_span value)
{
    return cc_span_is(pattern, "~") || cc_span_equal(pattern, value);
}

static bool is_claim(const cc_claim *c, cc_span pattern, cc_arena *a)
{
    cc_span object = text_of(c, CC_SLOT_OBJECT);
    cc_span speaker = c->via.len == 0 ? c->speaker : cc_arena_print(a, "%.*s<%.*s", CC_FMT(c->speaker), CC_FMT(c->via));
    cc_span fields[] = {speaker,
                        text_of(c, CC_SLOT_SUBJECT),
                        c->predicate,
                        object.len > 0 ? object : text_of(c, CC_SLOT_COMPLEMENT),
                        cc_span_of(cc_polarity_name(c->polarity)),
                        cc_span_of(cc_modality_name(c->modality))};
    cc_span part;
    for (size_t i = 0; i < sizeof fields / sizeof *fields && cc_span_split(&pattern, '|', &part); i++)
        if (!fits(part, fields[i])) return false;
    return true;
}

static void print_claims(const cc_article *a, cc_buffer *b)
{
    for (uint32_t i = 0; i < a->claims.count; i++) {
        const cc_claim *c = &a->claims.item[i];
        cc_buffer_print(b, "\n    %.*s<%.*s|%.*s|%.*s|%.*s/%.*s|%s|%s", CC_FMT(c->speaker), CC_FMT(c->via),
                        CC_FMT(text_of(c, CC_SLOT_SUBJECT)), CC_FMT(c->predicate), CC_FMT(text_of(c, CC_SLOT_OBJECT)),
                        CC_FMT(text_of(c, CC_SLOT_COMPLEMENT)), cc_polarity_name(c->polarity),
                        cc_modality_name(c->modality));
    }
}

static void check_expected(const claim_case *k, const cc_article *a, const char *expected)
{
    cc_arena arena = {0};
    bool wanted = expected[0] != '!', found = false;
    cc_span pattern = cc_span_of(expected + !wanted);
    for (uint32_t i = 0; i < a->claims.count && !found; i++) found = is_claim(&a->claims.item[i], pattern, &arena);
    cc_buffer all = {0};
    if (found != wanted) print_claims(a, &all);
    cr_expect(found == wanted, "%s (rule %s): %s%s", k->name, k->rule, expected, all.ptr == NULL ? "" : all.ptr);
    cc_buffer_free(&all);
    cc_arena_free(&arena);
}

/* Evidence lies inside its sentence, arguments stand in text order, numbers point at what is there. */
static void check_shape(const claim_case *k, const cc_article *a)
{
    for (uint32_t i = 0; i < a->claims.count; i++) {
        const cc_claim *c = &a->claims.item[i];
        const cc_sentence *s = &a->sentences.item[c->sentence];
        cr_expect(c->start >= s->start && c->end <= s->end && c->start < c->end, "%s: a claim leaves its sentence",
                  k->name);
        cr_expect(c->parent < (int32_t)a->claims.count && c->parent != (int32_t)i, "%s: parent", k->name);
        cr_expect(c->confidence > 0 && c->confidence < 1, "%s: confidence", k->name);
        for (uint32_t g = 1; g < c->arguments; g++)
            cr_expect(c->argument[g].start >= c->argument[g - 1].start, "%s: the order of arguments", k->name);
    }
}

/* --- the same trees as tuples, words and marks --- */

typedef struct {
    cc_arena arena;
    cc_tables tables;
    cc_mention_lexicon *mention;
    cc_claim_lexicon *claim;
} lexicons;

static void open_lexicons(lexicons *l)
{
    cc_error err = {0};
    cr_assert(cc_tables_read(&l->tables, CC_SOURCE_DIR "/rules", NULL, &l->arena, &err) == CC_OK, "%s", err.message);
    cr_assert(cc_mention_lexicon_read(&l->mention, &l->tables, NULL, &l->arena, &err) == CC_OK, "%s", err.message);
    cr_assert(cc_claim_lexicon_read(&l->claim, &l->tables, NULL, &l->arena, &err) == CC_OK, "%s", err.message);
}

static void check_cases(const claim_case *given, size_t count)
{
    lexicons l = {0};
    open_lexicons(&l);
    for (size_t i = 0; i < count; i++) {
        cc_article *a = article_of(given[i].tree);
        cc_mentions_run(l.mention, a, CC_PREFER_NEWS);
        cc_claims_extract(l.claim, a);
        for (size_t e = 0; e < 6 && given[i].expected[e] != NULL; e++)
            check_expected(&given[i], a, given[i].expected[e]);
        check_shape(&given[i], a);
        cc_article_free(a);
        a = article_of(given[i].tree);
        cc_mentions_run(l.mention, a, CC_PREFER_NEWS);
        expect_gates_hold(l.claim, a);
        cc_article_free(a);
    }
    cc_claim_lexicon_free(l.claim);
    cc_mention_lexicon_free(l.mention);
    cc_arena_free(&l.arena);
}

Test(claims, every_rule_and_its_near_miss)
{
    check_cases(cases, sizeof cases / sizeof *cases);
}

Test(claims, trees_are_mended)
{
    check_cases(repair_cases, sizeof repair_cases / sizeof *repair_cases);
}

Test(claims, a_verb_with_a_tense_leads)
{
    check_cases(finite_cases, sizeof finite_cases / sizeof *finite_cases);
}

Test(claims, who_does_it_is_found)
{
    check_cases(doer_cases, sizeof doer_cases / sizeof *doer_cases);
}

Test(claims, an_outcome_is_no_purpose)
{
    check_cases(factuality_cases, sizeof factuality_cases / sizeof *factuality_cases);
}

Test(claims, a_denial_reaches_so_far_and_no_further)
{
    check_cases(scope_cases, sizeof scope_cases / sizeof *scope_cases);
}

Test(claims, what_holds_on_a_condition_or_lies_behind)
{
    check_cases(mood_cases, sizeof mood_cases / sizeof *mood_cases);
}

Test(claims, where_a_phrase_begins_and_ends)
{
    check_cases(phrase_cases, sizeof phrase_cases / sizeof *phrase_cases);
}

Test(claims, what_hangs_wrong_is_hung_right)
{
    check_cases(attach_cases, sizeof attach_cases / sizeof *attach_cases);
}

static cc_article *claims_of(const lexicons *l, const char *tree)
{
    cc_article *a = article_of(tree);
    cc_mentions_run(l->mention, a, CC_PREFER_NEWS);
    cc_claims_extract(l->claim, a);
    return a;
}

static void close_lexicons(lexicons *l)
{
    cc_claim_lexicon_free(l->claim);
    cc_mention_lexicon_free(l->mention);
    cc_arena_free(&l->arena);
}

static const char bridge[] =
    "The/the/DT/2/det bridge/bridge/NN/4/nsubj:pass was/be/VBD/4/aux:pass closed/close/VBN/0/root "
    "by/by/IN/6/case police/police/NN/4/obl:agent ./././4/punct";
static const char ferry[] =
    "The/the/DT/2/det ferry/ferry/NN/4/nsubj has/have/VBZ/4/aux returned/return/VBN/0/root to/to/IN/7/case "
    "the/the/DT/7/det port/port/NN/4/obl ./././4/punct";
static const char idea[] =
    "The/the/DT/2/det plan/plan/NN/5/nsubj is/be/VBZ/5/cop not/not/RB/5/advmod stupid/stupid/JJ/0/root "
    "./././5/punct";

static const char nothing[] =
    "Officials/official/NNS/2/nsubj found/find/VBD/0/root no/no/DT/4/det evidence/evidence/NN/2/obj of/of/IN/6/case "
    "fraud/fraud/NN/4/nmod ./././2/punct";

Test(claims, tuples_keep_the_sentence_and_its_voice)
{
    static const struct {
        const char *tree, *tuple;
    } rows[] = {
        {bridge, "was closed by\tThe bridge\tpolice"},
        {ferry, "has returned to\tThe ferry\tthe port"},
        {idea, "is not\tThe plan\tstupid"},
    };
    lexicons l = {0};
    open_lexicons(&l);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_article *a = claims_of(&l, rows[i].tree);
        cc_buffer b = {0};
        cr_assert(a->claims.count > 0);
        cr_expect(cc_openie_write(a, &a->claims.item[0], &b));
        cr_expect_str_eq(b.ptr, rows[i].tuple);
        cc_buffer_free(&b);
        cc_article_free(a);
    }
    close_lexicons(&l);
}

Test(claims, words_read_as_a_sentence)
{
    static const struct {
        const char *tree, *words;
    } rows[] = {
        {bridge, "The bridge was closed by police"},
        {ferry, "The ferry has returned to the port"},
        {idea, "The plan is not stupid"},
        {nothing, "Officials found no evidence of fraud"},
    };
    lexicons l = {0};
    open_lexicons(&l);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_article *a = claims_of(&l, rows[i].tree);
        cc_span words = cc_claim_words(a, &a->claims.item[0], &a->arena);
        cr_expect(cc_span_is(words, rows[i].words), "%.*s", CC_FMT(words));
        cc_article_free(a);
    }
    close_lexicons(&l);
}

Test(claims, a_judgement_is_marked)
{
    lexicons l = {0};
    open_lexicons(&l);
    cc_article *judged = claims_of(&l, idea), *plain = claims_of(&l, ferry);
    cr_expect(judged->claims.item[0].opinion && !plain->claims.item[0].opinion);
    cr_expect(plain->claims.item[0].event && !judged->claims.item[0].event);
    cr_expect(plain->claims.item[0].factuality == 3 && judged->claims.item[0].factuality == -3);
    cc_article_free(judged);
    cc_article_free(plain);
    close_lexicons(&l);
}

static const char denial[] =
    "Berg/Berg/NNP/2/nsubj left/leave/VBD/0/root without/without/IN/4/case irony/irony/NN/2/obl for/for/IN/7/case "
    "a/a/DT/7/det port/port/NN/2/obl ./././2/punct";
static const char meeting[] =
    "Berg/Berg/NNP/2/nsubj gave/give/VBD/0/root an/a/DT/4/det interview/interview/NN/2/obj with/with/IN/7/case "
    "Anna/Anna/NNP/7/compound Dahl/Dahl/NNP/4/nmod where/where/WRB/10/advmod he/he/PRP/10/nsubj "
    "called/call/VBD/7/acl:relcl it/it/PRP/10/obj a/a/DT/13/det farce/farce/NN/10/obj ./././2/punct";

static const char as_precaution[] = "Guests/guest/NNS/2/nsubj left/leave/VBD/0/root as/as/IN/5/case a/a/DT/5/det "
                                    "precaution/precaution/NN/2/obl ./././2/punct";
static const char each_other[] =
    "They/they/PRP/2/nsubj argued/argue/VBD/0/root with/with/IN/4/case each/each/DT/2/obl other/other/JJ/4/fixed "
    "./././2/punct";
static const char early_in[] =
    "The/the/DT/2/det guard/guard/NN/3/nsubj fell/fall/VBD/0/root early/early/RB/3/advmod "
    "in/in/IN/8/case the/the/DT/8/det seventh/seventh/JJ/8/amod round/round/NN/3/obl ./././3/punct";
static const char statement_friday[] =
    "In/in/IN/3/case a/a/DT/3/det statement/statement/NN/7/obl Friday/Friday/NNP/3/nmod:unmarked "
    ",/,/,/3/punct Berg/Berg/NNP/7/nsubj said/say/VBD/0/root the/the/DT/9/det "
    "port/port/NN/11/nsubj:pass was/be/VBD/11/aux:pass closed/close/VBN/7/ccomp ./././7/punct";
static const char monday_when[] =
    "She/she/PRP/2/nsubj left/leave/VBD/0/root on/on/IN/4/case Monday/Monday/NNP/2/obl ,/,/,/9/punct "
    "when/when/WRB/9/advmod the/the/DT/8/det port/port/NN/9/nsubj closed/close/VBD/2/advcl "
    "./././2/punct";
static const char seen_as[] =
    "The/the/DT/2/det court/court/NN/4/nsubj:pass was/be/VBD/4/aux:pass viewed/view/VBN/0/root "
    "as/as/IN/6/case favorable/favorable/JJ/4/advcl ./././4/punct";
static const char upset_because[] =
    "Berg/Berg/NNP/2/nsubj became/become/VBD/0/root upset/upset/JJ/2/xcomp because/because/IN/7/case "
    "of/of/IN/4/fixed the/the/DT/7/det noise/noise/NN/3/obl ./././2/punct";
static const char reported_beside[] =
    "The/the/DT/2/det dam/dam/NN/3/nsubj broke/break/VBD/0/root ,/,/,/6/punct Berg/Berg/NNP/6/nsubj "
    "said/say/VBD/3/parataxis ./././3/punct";
static const char deals_with[] =
    "Berg/Berg/NNP/2/nsubj deals/deal/VBZ/0/root with/with/IN/4/case rats/rat/NNS/2/obl ./././2/punct";
static const char shot_at[] =
    "Berg/Berg/NNP/2/nsubj shot/shoot/VBD/0/root at/at/IN/4/case Oslo/Oslo/NNP/2/obl ./././2/punct";
static const char shot_dahl_at[] =
    "Berg/Berg/NNP/2/nsubj shot/shoot/VBD/0/root Dahl/Dahl/NNP/2/obj in/in/IN/5/case Oslo/Oslo/NNP/2/obl ./././2/punct";
static const char surfaced_tuesday[] =
    "Videos/video/NNS/2/nsubj surfaced/surface/VBD/0/root Tuesday/Tuesday/NNP/2/obj ./././2/punct";
static const char loves_tuesday[] =
    "Berg/Berg/NNP/2/nsubj loves/love/VBZ/0/root Tuesday/Tuesday/NNP/2/obj ./././2/punct";
static const char found_on[] =
    "Berg/Berg/NNP/2/nsubj found/find/VBD/0/root marks/mark/NNS/2/obj on/on/IN/5/case ice/ice/NN/2/obl ./././2/punct";
static const char loss_of[] =
    "Berg/Berg/NNP/2/nsubj claimed/claim/VBD/0/root a/a/DT/4/det loss/loss/NN/2/obj of/of/IN/6/case "
    "$/$/$/4/nmod 9/9/CD/8/compound million/million/CD/6/nummod ./././2/punct";
static const char to_ensure[] = "Crews/crew/NNS/2/nsubj sealed/seal/VBD/0/root the/the/DT/4/det house/house/NN/2/obj "
                                "to/to/TO/6/mark ensure/ensure/VB/4/acl that/that/IN/9/mark nothing/nothing/NN/9/nsubj "
                                "burned/burn/VBN/6/ccomp ./././2/punct";

static const char stay_away[] =
    "Berg/Berg/NNP/2/nsubj stayed/stay/VBD/0/root away/away/RB/2/advmod from/from/IN/5/case "
    "Oslo/Oslo/NNP/2/obl ./././2/punct";
static const char from_that[] =
    "They/they/PRP/2/nsubj left/leave/VBD/0/root from/from/IN/4/case that/that/DT/2/obl ./././2/punct";

Test(claims, every_circumstance_has_a_slot)
{
    static const struct {
        const char *tree, *predicate, *text;
        cc_slot slot;
    } rows[] = {
        {denial, "leave", "irony", CC_SLOT_MANNER},
        {denial, "leave", "port", CC_SLOT_OTHER},
        {meeting, "call", "farce", CC_SLOT_COMPLEMENT},
        {meeting, "call", "interview with Anna Dahl", CC_SLOT_MEDIUM},
        {surfaced_tuesday, "surface", "Tuesday", CC_SLOT_TIME},
        {loves_tuesday, "love", "Tuesday", CC_SLOT_OBJECT},
        {found_on, "find", "ice", CC_SLOT_OTHER},
        {deals_with, "deal with", "rats", CC_SLOT_OBJECT},
        {shot_at, "shoot at", "Oslo", CC_SLOT_OBJECT},
        {shot_dahl_at, "shoot", "Oslo", CC_SLOT_PLACE},
        {stay_away, "stay away from", "Oslo", CC_SLOT_OBJECT},
        {from_that, "leave", "that", CC_SLOT_OTHER},
        {as_precaution, "leave", "precaution", CC_SLOT_OTHER},
        {each_other, "argue", "each other", CC_SLOT_OTHER},
        {early_in, "fall", "early in the seventh round", CC_SLOT_TIME},
        {statement_friday, "say", "statement", CC_SLOT_MEDIUM},
        {statement_friday, "say", "Friday", CC_SLOT_TIME},
        {monday_when, "close", "Monday", CC_SLOT_TIME},
        {seen_as, "view", "favorable", CC_SLOT_COMPLEMENT},
        {upset_because, "become", "upset", CC_SLOT_COMPLEMENT},
        {upset_because, "become", "noise", CC_SLOT_OTHER},
        {reported_beside, "say", "The dam broke", CC_SLOT_COMPLEMENT},
        {loss_of, "lose", "$ 9 million", CC_SLOT_OBJECT},
        {to_ensure, "seal", "house", CC_SLOT_OBJECT},
    };
    lexicons l = {0};
    open_lexicons(&l);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_article *a = claims_of(&l, rows[i].tree);
        bool found = false;
        for (uint32_t k = 0; k < a->claims.count; k++)
            found |= cc_span_is(a->claims.item[k].predicate, rows[i].predicate) &&
                     cc_span_is(text_of(&a->claims.item[k], rows[i].slot), rows[i].text);
        cr_expect(found, "%s: %s", rows[i].predicate, rows[i].text);
        cc_article_free(a);
    }
    close_lexicons(&l);
}

/* The same sentence in a standfirst and in the body is one claim with two places. */
Test(claims, what_is_said_twice_is_one_claim)
{
    lexicons l = {0};
    open_lexicons(&l);
    cc_article *a = claims_of(&l, ferry);
    cc_buffer twice = {0};
    cc_conllu_write(a, &twice);
    cc_conllu_write(a, &twice);
    cc_error err = {0};
    cc_article *both = NULL;
    cr_assert(cc_conllu_parse(&both, cc_buffer_span(&twice), "twice", &err) == CC_OK, "%s", err.message);
    cc_mentions_run(l.mention, both, CC_PREFER_NEWS);
    cc_claims_extract(l.claim, both);
    cr_assert(both->claims.count == 2 * a->claims.count);
    cr_expect(both->claims.item[0].same_as == -1);
    cr_expect(both->claims.item[a->claims.count].same_as == 0);
    cc_buffer_free(&twice);
    cc_article_free(a);
    cc_article_free(both);
    close_lexicons(&l);
}

Test(claim_tables, what_does_not_fit_is_named)
{
    static const struct {
        const char *table, *text, *message;
    } rows[] = {
        {"factuality", "entry,effect\nmay/m,mybe\n",
         "mine/factuality.csv:2: column 'effect': unknown 'mybe' (did you mean 'maybe'?)"},
        {"factuality", "entry,effect\nmay,maybe\n", "mine/factuality.csv:2: column 'entry': an entry is word/part"},
        {"outcomes", "entry,kinds\nbeat/acts,contest\n",
         "mine/outcomes.csv:2: column 'entry': an entry is word/role, with role one of act end from of into"},
        {"outcomes", "entry,kinds\nbeat/act,contests\n",
         "mine/outcomes.csv:2: column 'kinds': no such kind of outcome"},
        {"event_nouns", "noun,verb,kind\nrecall,recall,acts\n",
         "mine/event_nouns.csv:2: column 'kind': unknown 'acts' (did you mean 'act'?)"},
        {"slot_nouns", "noun,slot\nphone,medum\n",
         "mine/slot_nouns.csv:2: column 'slot': unknown 'medum' (did you mean 'medium'?)"},
        {"predicates", "class,nouns\ntalk,talk\n", "mine/predicates.csv:1: there is no column 'verbs'"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_arena a = {0};
        cc_error err = {0};
        cc_tables tables;
        cc_claim_lexicon *l = NULL;
        cr_assert(cc_tables_read(&tables, CC_SOURCE_DIR "/rules", NULL, &a, &err) == CC_OK, "%s", err.message);
        for (uint32_t t = 0; t < tables.table.count; t++) {
            cc_table *table = &tables.table.item[t];
            if (!cc_span_is(table->name, rows[i].table)) continue;
            cc_span path = cc_arena_print(&a, "mine/%s.csv", rows[i].table);
            cr_assert(cc_table_parse(table, cc_span_of(rows[i].text), ',', path.ptr, &a, &err) == CC_OK, "%s",
                      err.message);
        }
        cr_expect(cc_claim_lexicon_read(&l, &tables, NULL, &a, &err) == CC_ESYNTAX, "case %zu", i);
        cr_expect(strncmp(err.message, rows[i].message, strlen(rows[i].message)) == 0, "%s", err.message);
        cc_arena_free(&a);
    }
}
