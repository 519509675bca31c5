#include "judge/clause.h"

static const cc_token *at(const cc_clause *c, int32_t token)
{
    return &c->sentence->token[token];
}

static void add(cc_clause *c, cc_part_kind kind, int32_t token, cc_span marker)
{
    if (token == CC_NO_TOKEN || token == c->at || c->parts == CC_CLAUSE_PARTS) return;
    for (uint32_t i = 0; i < c->parts; i++)
        if (c->part[i].at == token) return;
    if (at(c, token)->time >= 0 && kind != CC_PART_DOER) kind = CC_PART_TIME;
    c->part[c->parts++] = (cc_part){kind, token, marker, false};
}

static cc_span marker_of(const cc_clause *c, int32_t token)
{
    int32_t mark = cc_child(c->sentence, token, CC_DEP_CASE);
    return mark == CC_NO_TOKEN ? CC_LIT("") : at(c, mark)->lemma;
}

static bool is_relative(const cc_token *t)
{
    return t->xpos == CC_XPOS_WDT || t->xpos == CC_XPOS_WP || (t->upos == CC_UPOS_PRON && cc_span_is(t->lower, "that"));
}

/* The noun that a relative clause hangs on stands for its pronoun. */
static int32_t meant_by(const cc_clause *c, int32_t token)
{
    int32_t verb = at(c, token)->head;
    if (!is_relative(at(c, token)) || verb == CC_NO_TOKEN) return token;
    for (int steps = 0; steps < 3 && verb != CC_NO_TOKEN; steps++, verb = at(c, verb)->head)
        if (cc_deprel_main((cc_deprel)at(c, verb)->deprel) == CC_DEP_ACL) return at(c, verb)->head;
    return token;
}

/* "Drugs such as aspirin", "artists like Vos": those named are some of those told of. */
static bool gives_example(cc_span marker)
{
    static const char *const words[] = {"such", "like", "include", "including"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(marker, words[i])) return true;
    return false;
}

/* "Norland One" is a name whose number heads it: the word before it tells which. */
static int32_t before_number(const cc_clause *c, int32_t token)
{
    const cc_token *t = at(c, token);
    int32_t word = cc_child(c->sentence, token, CC_DEP_COMPOUND);
    bool capital = t->form.ptr[0] >= 'A' && t->form.ptr[0] <= 'Z';
    bool before = word != CC_NO_TOKEN && word == token - 1 && at(c, word)->upos == CC_UPOS_PROPN;
    return t->upos == CC_UPOS_NUM && capital && before ? word : token;
}

/* With each thing of a list a part of its own: "Vos and Orlov"; with each example too. */
static void add_all(cc_clause *c, cc_part_kind kind, int32_t token, cc_span marker)
{
    token = before_number(c, meant_by(c, token));
    add(c, kind, token, marker);
    CC_FOR_CHILDREN(c->sentence, token, k) {
        cc_deprel rel = cc_deprel_main((cc_deprel)at(c, k)->deprel);
        if (rel == CC_DEP_CONJ && at(c, k)->upos != CC_UPOS_VERB) add(c, kind, k, marker);
        if (rel == CC_DEP_NMOD && gives_example(marker_of(c, k))) add_all(c, kind, k, marker);
    }
}

static bool is_passive(const cc_clause *c, int32_t verb)
{
    CC_FOR_CHILDREN(c->sentence, verb, k)
        if (at(c, k)->deprel == CC_DEP_NSUBJ_PASS || at(c, k)->deprel == CC_DEP_AUX_PASS) return true;
    return at(c, verb)->xpos == CC_XPOS_VBN && cc_child(c->sentence, verb, CC_DEP_AUX) == CC_NO_TOKEN;
}

/* The subject, which a verb may share with the one above it or take from the noun it hangs on. */
static int32_t subject_above(const cc_clause *c, bool *shared)
{
    enum { STEPS = 4 };
    int32_t verb = c->at;
    bool loose = false; /* over a list or an aside, where trees often go wrong */
    for (int i = 0; i < STEPS && verb != CC_NO_TOKEN; i++) {
        int32_t subject = cc_child(c->sentence, verb, CC_DEP_NSUBJ);
        *shared = loose;
        if (subject != CC_NO_TOKEN) return subject;
        cc_deprel rel = cc_deprel_main((cc_deprel)at(c, verb)->deprel);
        int32_t above = at(c, verb)->head;
        if (above == CC_NO_TOKEN) return CC_NO_TOKEN;
        if (rel == CC_DEP_ACL) return *shared = loose || cc_child(c->sentence, verb, CC_DEP_MARK) != CC_NO_TOKEN, above;
        loose = loose || rel != CC_DEP_XCOMP;
        if (rel == CC_DEP_XCOMP) {
            int32_t object = cc_child(c->sentence, above, CC_DEP_OBJ);
            if (object != CC_NO_TOKEN && at(c, above)->upos == CC_UPOS_VERB) return object;
        }
        bool shares = rel == CC_DEP_XCOMP || rel == CC_DEP_ADVCL || rel == CC_DEP_CONJ;
        if (!shares || (at(c, above)->upos != CC_UPOS_VERB && at(c, above)->upos != CC_UPOS_ADJ)) return CC_NO_TOKEN;
        verb = above;
    }
    return CC_NO_TOKEN;
}

static void read_verb(cc_clause *c)
{
    bool passive = is_passive(c, c->at);
    bool shared = false;
    int32_t subject = subject_above(c, &shared);
    /* "A poll conducted by": the noun above is what it is done to; "men sitting": who does it. */
    if (subject != CC_NO_TOKEN) add_all(c, passive ? CC_PART_DONE : CC_PART_DOER, subject, CC_LIT(""));
    for (uint32_t i = 0; i < c->parts; i++) c->part[i].shared = shared;
    CC_FOR_CHILDREN(c->sentence, c->at, k) {
        cc_deprel rel = (cc_deprel)at(c, k)->deprel;
        cc_span marker = marker_of(c, k);
        switch (cc_deprel_main(rel)) {
        case CC_DEP_OBJ: add_all(c, CC_PART_DONE, k, CC_LIT("")); break;
        case CC_DEP_IOBJ: add_all(c, CC_PART_BESIDE, k, CC_LIT("to")); break;
        case CC_DEP_OBL:
        case CC_DEP_NMOD:
            add_all(c, rel == CC_DEP_OBL_AGENT || (passive && cc_span_is(marker, "by")) ? CC_PART_DOER : CC_PART_BESIDE,
                    k, marker);
            break;
        case CC_DEP_ADVMOD:
            if (at(c, k)->time >= 0) add(c, CC_PART_TIME, k, CC_LIT(""));
            break;
        default: break;
        }
    }
}

static bool is_name(const cc_clause *c, int32_t token)
{
    return token != CC_NO_TOKEN && (at(c, token)->upos == CC_UPOS_PROPN || at(c, token)->name >= 0);
}

/* "The Norstad-based bank": what is based, and where. */
static void read_based(cc_clause *c)
{
    const cc_token *t = at(c, c->at);
    if (t->deprel != CC_DEP_AMOD || t->xpos != CC_XPOS_VBN) return;
    add(c, CC_PART_DONE, t->head, CC_LIT(""));
    int32_t before = c->at - 1;
    if (before > 0 && at(c, before)->upos == CC_UPOS_PUNCT && at(c, before - 1)->upos == CC_UPOS_PROPN)
        add(c, CC_PART_BESIDE, before - 1, CC_LIT("in"));
}

/* "Vos, head of the bank"; "the head of the bank, Vos"; "chief executive Vos". */
static void read_beside_name(cc_clause *c)
{
    const cc_token *t = at(c, c->at);
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    if ((rel == CC_DEP_APPOS || rel == CC_DEP_COMPOUND) && is_name(c, t->head))
        add(c, CC_PART_DOER, t->head, CC_LIT(""));
    int32_t name = cc_child(c->sentence, c->at, CC_DEP_APPOS);
    if (is_name(c, name)) add(c, CC_PART_DOER, name, CC_LIT(""));
}

/* Verbs that say no more than that their subject has what the noun tells. */
static bool is_light(cc_span verb)
{
    static const char *const words[] = {"announce", "book", "have", "incur", "make", "post", "report", "suffer"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(verb, words[i])) return true;
    return false;
}

/* "Bleeding occurs as an effect", "Vos was chosen as the leader", "the firm posted a loss": of whom a verb says it. */
static void read_through_verb(cc_clause *c)
{
    int32_t verb = at(c, c->at)->head;
    if (verb == CC_NO_TOKEN || at(c, verb)->upos != CC_UPOS_VERB) return;
    cc_deprel rel = cc_deprel_main((cc_deprel)at(c, c->at)->deprel);
    int32_t subject = cc_child(c->sentence, verb, CC_DEP_NSUBJ);
    if (rel == CC_DEP_OBJ && subject != CC_NO_TOKEN && is_light(at(c, verb)->lemma)) {
        add(c, CC_PART_DOER, subject, CC_LIT(""));
        if (c->parts > 0) c->part[c->parts - 1].shared = true;
    }
    if (rel != CC_DEP_OBL || !cc_span_is(marker_of(c, c->at), "as")) return;
    int32_t object = cc_child(c->sentence, verb, CC_DEP_OBJ), of = object != CC_NO_TOKEN ? object : subject;
    if (of != CC_NO_TOKEN) add_all(c, CC_PART_DOER, of, CC_LIT(""));
}

static void read_noun(cc_clause *c, bool copula)
{
    if (copula) {
        bool shared = false;
        int32_t subject = subject_above(c, &shared);
        if (subject != CC_NO_TOKEN) add_all(c, CC_PART_DOER, subject, CC_LIT(""));
    } else {
        read_beside_name(c);
        read_through_verb(c);
        /* "The seat of the bank is in Norstad" */
        int32_t above = at(c, c->at)->head;
        bool lies = above != CC_NO_TOKEN && at(c, c->at)->deprel == CC_DEP_NSUBJ &&
                    cc_child(c->sentence, above, CC_DEP_COP) != CC_NO_TOKEN;
        if (lies) add(c, marker_of(c, above).len > 0 ? CC_PART_BESIDE : CC_PART_DOER, above, marker_of(c, above));
    }
    CC_FOR_CHILDREN(c->sentence, c->at, k) {
        cc_deprel rel = (cc_deprel)at(c, k)->deprel;
        cc_span marker = marker_of(c, k);
        bool of = rel == CC_DEP_NMOD_POSS || cc_span_is(marker, "of");
        switch (cc_deprel_main(rel)) {
        case CC_DEP_NMOD:
        case CC_DEP_OBL:
            add_all(c, of ? CC_PART_OF : cc_span_is(marker, "by") ? CC_PART_DOER : CC_PART_BESIDE, k, marker);
            break;
        case CC_DEP_COMPOUND:
        case CC_DEP_AMOD:
            /* "the Norland embassy": whose it is; "the Norlandic president" */
            if (is_name(c, k)) add(c, CC_PART_OF, k, CC_LIT(""));
            break;
        default: break;
        }
    }
}

static const cc_act_row *row_of(const cc_judge_rules *rules, cc_span first, cc_span second, const char *pos)
{
    char key[80];
    cc_span space = second.len > 0 ? CC_LIT(" ") : CC_LIT("");
    cc_span entry = CC_JOIN(key, first, space, second, CC_LIT("/"), cc_span_of(pos));
    return entry.len > 0 ? cc_rules_act(rules, entry) : NULL;
}

/* "Lost to Vos": Vos is whom the act is about; of "left Norland for Sudria" it is Norland; of "Norland's victory over
 * Sudria" Sudria. */
static void find_row_by_preposition(cc_clause *c, const cc_judge_rules *rules, bool verb)
{
    const cc_token *t = at(c, c->at);
    bool has_object = cc_child(c->sentence, c->at, CC_DEP_OBJ) != CC_NO_TOKEN;
    for (uint32_t i = 0; i < c->parts && c->row == NULL; i++) {
        if (c->part[i].kind != CC_PART_BESIDE || c->part[i].marker.len == 0) continue;
        const cc_act_row *row = row_of(rules, t->lemma, c->part[i].marker, verb ? "verb" : "noun");
        if (row == NULL || (has_object && !row->turned)) continue;
        c->row = row;
        c->part[i].kind = CC_PART_DONE;
    }
    for (uint32_t i = 0; !verb && c->row != NULL && i < c->parts; i++)
        if (c->part[i].kind == CC_PART_OF) c->part[i].kind = CC_PART_DOER;
}

/* "The deputies vote against the bill", where the verb was taken for a noun that hangs on its subject. */
static void take_noun_above(cc_clause *c)
{
    const cc_token *t = at(c, c->at);
    bool bare = cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_NMOD && marker_of(c, c->at).len == 0;
    if (c->row != NULL && bare && t->head >= 0 && t->head < c->at) add_all(c, CC_PART_DOER, t->head, CC_LIT(""));
}

/* "Lost his job" is no "left his job". */
static void find_row_by_object(cc_clause *c, const cc_judge_rules *rules)
{
    for (uint32_t i = 0; i < c->parts && c->row == NULL; i++)
        if (c->part[i].kind == CC_PART_DONE)
            c->row = row_of(rules, at(c, c->at)->lemma, at(c, c->part[i].at)->lemma, "verb");
}

/* "Prime minister": two words for one office. */
static void find_row(cc_clause *c, const cc_judge_rules *rules)
{
    const cc_token *t = at(c, c->at);
    bool verb = t->upos == CC_UPOS_VERB;
    find_row_by_preposition(c, rules, verb);
    if (!verb) take_noun_above(c);
    if (verb) find_row_by_object(c, rules);
    if (!verb && c->row == NULL && c->at > 0) c->row = row_of(rules, at(c, c->at - 1)->lower, t->lemma, "noun");
    if (c->row == NULL)
        c->row = row_of(rules, t->lemma, CC_LIT(""), verb ? "verb" : t->upos == CC_UPOS_ADJ ? "adj" : "noun");
}

/* "His confrontation with the firm": against whom it is, so that he is its doer. Trees hang it on any verb above. */
static int32_t against_whom(const cc_clause *c)
{
    int32_t next = c->at + 1;
    if (next >= (int32_t)c->sentence->count || at(c, next)->deprel != CC_DEP_CASE) return CC_NO_TOKEN;
    bool against = cc_span_is(at(c, next)->lower, "with") || cc_span_is(at(c, next)->lower, "against");
    return against ? at(c, next)->head : CC_NO_TOKEN;
}

/* Of a noun with a row it is known what "of" means; of one that is turned, doer and done change places. */
static void settle_parts(cc_clause *c)
{
    if (c->row == NULL) return;
    int32_t against = against_whom(c);
    if (against != CC_NO_TOKEN) add(c, CC_PART_DONE, against, CC_LIT(""));
    for (uint32_t i = 0; i < c->parts; i++) {
        cc_part_kind *kind = &c->part[i].kind;
        if (*kind == CC_PART_OF) {
            bool his = against != CC_NO_TOKEN && at(c, c->part[i].at)->deprel == CC_DEP_NMOD_POSS;
            *kind = his ? CC_PART_DOER : CC_PART_DONE;
        }
        if (c->row->turned && *kind == CC_PART_DOER) *kind = CC_PART_DONE;
        else if (c->row->turned && *kind == CC_PART_DONE) *kind = CC_PART_DOER;
    }
}

void cc_clause_read(cc_clause *out, const cc_judge_rules *rules, const cc_article *article, uint32_t number,
                    uint32_t token)
{
    const cc_sentence *s = cc_article_sentence_at(article, article->tokens.item[token].start);
    *out = (cc_clause){.article = article, .sentence = s, .number = number};
    if (s == NULL) return;
    out->at = (int32_t)(token - s->first);
    bool copula = cc_child(s, out->at, CC_DEP_COP) != CC_NO_TOKEN;
    int32_t be = cc_child(s, out->at, CC_DEP_COP), to = cc_child(s, out->at, CC_DEP_MARK);
    if (copula && to == be + 1 && s->token[out->at].upos == CC_UPOS_VERB && cc_span_is(s->token[to].lower, "to"))
        copula = false; /* "is to close", "is to be shut" */
    if (s->token[out->at].deprel == CC_DEP_AMOD) read_based(out);
    else if (s->token[out->at].upos == CC_UPOS_VERB && !copula) read_verb(out);
    else read_noun(out, copula);
    find_row(out, rules);
    settle_parts(out);
}

const cc_part *cc_clause_part(const cc_clause *c, cc_part_kind kind)
{
    for (uint32_t i = 0; i < c->parts; i++)
        if (c->part[i].kind == kind) return &c->part[i];
    return NULL;
}

uint32_t cc_clause_concept(const cc_vocabulary *v, const cc_clause *c, int32_t token)
{
    return v->of[c->number][c->sentence->first + token];
}

void cc_clause_words(cc_context *out, const cc_vocabulary *v, const cc_clause *c, cc_arena *a)
{
    *out = (cc_context){.item = CC_NEW_ARRAY(a, c->parts + 1, cc_weighted)};
    for (uint32_t i = 0; i <= c->parts; i++) {
        uint32_t concept = cc_clause_concept(v, c, i == c->parts ? c->at : c->part[i].at);
        if (concept != CC_NO_CONCEPT) out->item[out->count++] = (cc_weighted){concept, v->concept.item[concept].weight};
    }
    cc_context_settle(out);
}
