/* mention/coref_held.c - when somebody has a role: "then-president", "who was minister until 2019", "president since
 * 2012", "who became chief executive in March".
 *
 * Source  rules/role_times.csv; MENTIONS, Names 2: what is said without a time holds on the article's date */
#include "base/day.h"
#include "mention/coref.h"

#include <string.h>

/* --- the table ---------------------------------------------------------------- */

cc_status cc_holding_words_read(cc_coref_lexicon *l, const cc_tables *tables, cc_arena *a, cc_error *err)
{
    static const char *const tells[] = {"holds", "begins", "ends", "then"};        /* ORDER cc_holding */
    static const char *const holders[] = {"subject", "object", "before", "after"}; /* ORDER cc_holder */
    const cc_table *t;
    uint32_t column[3] = {0};
    cc_status s = cc_tables_require(tables, "role_times", &t, err);
    if (s == CC_OK) s = cc_table_require(t, "word", &column[0], err);
    if (s == CC_OK) s = cc_table_require(t, "tells", &column[1], err);
    if (s == CC_OK) s = cc_table_require(t, "holder", &column[2], err);
    l->holding_at.arena = a;
    for (uint32_t r = 0; s == CC_OK && r < t->rows.count; r++) {
        const cc_row *row = &t->rows.item[r];
        uint32_t tell = 0, holder = 0;
        s = cc_table_choice(t, row, column[1], tells, sizeof tells / sizeof *tells, &tell, err);
        if (s == CC_OK) s = cc_table_choice(t, row, column[2], holders, sizeof holders / sizeof *holders, &holder, err);
        *CC_PUSH(a, &l->holding) = (cc_holding_word){(cc_holding)tell, (cc_holder)holder};
        cc_map_set(&l->holding_at, row->cell[column[0]], l->holding.count - 1);
    }
    return s;
}

static const cc_holding_word *holding_of(const cc_coreference *c, cc_span word)
{
    int64_t at = cc_map_get(&c->l->coref->holding_at, word);
    return at < 0 ? NULL : &c->l->coref->holding.item[at];
}

/* --- the verb ------------------------------------------------------------------- */

static int32_t local_entity(const cc_coreference *c, const cc_sentence *s, int32_t token)
{
    int32_t ref = token < 0 ? -1 : c->ref_of[s->first + (uint32_t)token];
    if (ref < 0) return -1;
    const cc_reference *r = &c->ref.item[ref];
    int32_t verb = s->token[token].head;
    if (r->entity >= 0 || !r->relative) return r->entity;
    /* "Berg, |who| was mayor": the pronoun is read later. */
    while (verb >= 0 && s->token[verb].deprel != CC_DEP_ACL_RELCL) verb = s->token[verb].head;
    if (verb < 0 || s->token[verb].head < 0) return -1;
    ref = c->ref_of[s->first + (uint32_t)s->token[verb].head];
    return ref < 0 ? -1 : c->ref.item[ref].entity;
}

/* "could become", "if she were", "not": nobody has the role. */
static bool is_unreal(const cc_sentence *s, int32_t verb)
{
    static const char *const words[] = {"would", "could",   "may",    "might", "should", "must",           "can",
                                        "if",    "whether", "unless", "not",   "n't",    "n\xE2\x80\x99t", "never"};
    CC_FOR_CHILDREN(s, verb, child) {
        if (s->token[child].upos == CC_UPOS_PROPN) continue; /* "in May" */
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            if (cc_span_is(s->token[child].lower, words[i])) return true;
    }
    return false;
}

static bool is_future(const cc_sentence *s, int32_t verb)
{
    int32_t aux = cc_child(s, verb, CC_DEP_AUX);
    return aux >= 0 && (cc_span_is(s->token[aux].lower, "will") || cc_span_is(s->token[aux].lower, "'ll"));
}

/* The verb that gives the noun to somebody: the noun itself where it has a copula, else what it hangs on. -1 for none.
 * "named Mary Berg |as| chief" may hang on the name. */
static int32_t giving_verb(const cc_coreference *c, const cc_sentence *s, int32_t noun, cc_holding_word *how)
{
    *how = (cc_holding_word){CC_HELD_HOLDS, CC_HOLDER_SUBJECT};
    if (cc_child(s, noun, CC_DEP_COP) >= 0) return noun;
    int32_t verb = s->token[noun].head, mark = cc_child(s, noun, CC_DEP_CASE);
    bool as = mark >= 0 && (cc_span_is(s->token[mark].lower, "as") || cc_span_is(s->token[mark].lower, "to"));
    if (verb >= 0 && as && s->token[verb].name >= 0) verb = s->token[verb].head;
    if (verb < 0 || (mark >= 0 && !as) || s->token[verb].upos != CC_UPOS_VERB) return -1;
    const cc_holding_word *w = holding_of(c, s->token[verb].lemma);
    if (w == NULL || w->holder == CC_HOLDER_BEFORE || w->holder == CC_HOLDER_AFTER) return -1;
    cc_deprel d = cc_deprel_main(s->token[noun].deprel);
    if (!as && (w->tells == CC_HELD_ENDS || (d != CC_DEP_XCOMP && d != CC_DEP_OBJ))) return -1;
    *how = *w;
    return verb;
}

static int32_t bare_name_under(const cc_sentence *s, int32_t token, int32_t behind)
{
    CC_FOR_CHILDREN(s, token, child)
        if (child > behind && s->token[child].name >= 0 && cc_child(s, child, CC_DEP_CASE) < 0) return child;
    return -1;
}

/* Its object, or the name behind it that the tree takes for something else: "named |Lea Stone| as chief", "elected |Lea
 * Stone| mayor". */
static int32_t object_of(const cc_sentence *s, int32_t verb, int32_t noun)
{
    int32_t object = cc_child(s, verb, CC_DEP_OBJ);
    if (object < 0) object = bare_name_under(s, verb, verb);
    return object < 0 ? bare_name_under(s, noun, verb) : object;
}

int32_t cc_predicate_holder(const cc_coreference *c, const cc_sentence *s, int32_t noun, cc_holding *how)
{
    cc_holding_word w;
    int32_t verb = giving_verb(c, s, noun, &w), who;
    if (verb < 0 || is_unreal(s, verb)) return -1;
    who = cc_child(s, verb, CC_DEP_NSUBJ);
    if (w.holder == CC_HOLDER_OBJECT && (who < 0 || s->token[who].deprel != CC_DEP_NSUBJ_PASS))
        who = object_of(s, verb, noun);
    *how = w.tells == CC_HELD_HOLDS && is_future(s, verb) ? CC_HELD_BEGINS : w.tells;
    return who == noun ? -1 : local_entity(c, s, who);
}

/* --- the time ---------------------------------------------------------------------- */

static const cc_time *time_at(const cc_coreference *c, const cc_sentence *s, int32_t token)
{
    int32_t time = token < 0 || (uint32_t)token >= s->count ? -1 : s->token[token].time;
    const cc_time *t = time < 0 ? NULL : &c->article->times.item[time];
    return t != NULL && t->kind == CC_TIME_DATE && t->value.len > 0 ? t : NULL;
}

static bool is_since(const cc_time *t)
{
    return memchr(t->value.ptr, '/', t->value.len) != NULL;
}

/* The time that hangs on the token: "|president| since 2012", "|became| president in March". */
static const cc_time *time_of(const cc_coreference *c, const cc_sentence *s, int32_t token)
{
    CC_FOR_CHILDREN(s, token, child) {
        cc_deprel d = cc_deprel_main(s->token[child].deprel);
        if (d != CC_DEP_OBL && d != CC_DEP_NMOD && d != CC_DEP_ADVMOD) continue;
        const cc_time *t = time_at(c, s, child);
        if (t != NULL) return t;
    }
    return NULL;
}

/* "president of France |since 2012|", wherever the tree hangs it: right behind the words of the role; a day or year too
 * where the role is what the sentence says. */
static const cc_time *time_behind(const cc_coreference *c, const cc_sentence *s, int32_t noun, bool predicate)
{
    enum { LONGEST = 8 };
    for (int32_t i = noun + 1; i < (int32_t)s->count && i < noun + LONGEST; i++) {
        const cc_time *t = time_at(c, s, i);
        if (t != NULL) return is_since(t) || predicate ? t : NULL;
        cc_upos u = (cc_upos)s->token[i].upos;
        bool phrase =
            u == CC_UPOS_PROPN || u == CC_UPOS_DET || u == CC_UPOS_ADP || u == CC_UPOS_NOUN || u == CC_UPOS_ADJ;
        if (!phrase) return NULL;
    }
    return NULL;
}

/* "then-president": of the time that its sentence speaks of. */
static const cc_time *time_spoken_of(const cc_coreference *c, const cc_sentence *s)
{
    for (int32_t i = 0; i < (int32_t)s->count; i++) {
        const cc_time *t = time_at(c, s, i);
        if (t != NULL && !t->fuzzy) return t;
    }
    return NULL;
}

/* "former", "then-", "-elect" round the words of the role. */
static const cc_holding_word *qualifier(const cc_coreference *c, const cc_sentence *s, int32_t role)
{
    enum { LONGEST = 5 };
    if (cc_span_starts(s->token[role].lower, "ex-")) return holding_of(c, CC_LIT("ex"));
    for (int32_t i = role - 1; i >= 0 && i > role - LONGEST; i--) {
        const cc_token *t = &s->token[i];
        const cc_holding_word *w = holding_of(c, t->lower);
        if (w != NULL && w->holder == CC_HOLDER_BEFORE) return w;
        bool phrase = t->upos == CC_UPOS_ADJ || t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_PROPN ||
                      t->upos == CC_UPOS_PUNCT || t->upos == CC_UPOS_X;
        if (!phrase || cc_span_is(t->form, ",")) break;
    }
    if (role + 2 >= (int32_t)s->count || !cc_span_is(s->token[role + 1].form, "-")) return NULL;
    const cc_holding_word *w =
        holding_of(c, cc_article_slice(c->article, s->token[role + 1].start, s->token[role + 2].end));
    return w != NULL && w->holder == CC_HOLDER_AFTER ? w : NULL;
}

static cc_span held_from(const cc_coreference *c, cc_holding how, cc_span when)
{
    switch (how) {
    case CC_HELD_BEGINS: return cc_arena_print(c->a, "%.*s/..", CC_FMT(when));
    case CC_HELD_ENDS: return cc_arena_print(c->a, "../%.*s", CC_FMT(when));
    default: return when;
    }
}

cc_span cc_role_held(const cc_coreference *c, const cc_role_fact *f)
{
    const cc_sentence *s = cc_article_sentence_at(c->article, c->article->tokens.item[f->at].start);
    cc_span today = c->article->published == CC_NO_DAY ? CC_LIT("") : cc_day_text(c->article->published, -1, c->a);
    if (s == NULL || f->role->use == CC_ROLE_HONORIFIC || f->role->use == CC_ROLE_KIN) return CC_LIT("");
    int32_t role = (int32_t)(f->at - s->first);
    cc_holding_word w = {CC_HELD_HOLDS, CC_HOLDER_SUBJECT};
    int32_t verb = f->predicate ? giving_verb(c, s, role, &w) : -1;
    cc_holding how = f->predicate ? f->how : CC_HELD_HOLDS;
    const cc_holding_word *q = qualifier(c, s, role);
    const cc_time *t = time_of(c, s, role);
    if (t == NULL) t = time_behind(c, s, role, f->predicate);
    if (t == NULL && verb >= 0) t = time_of(c, s, verb);
    if (q != NULL && t == NULL) how = q->tells;
    if (how == CC_HELD_THEN) t = time_spoken_of(c, s);
    if (how == CC_HELD_THEN && t == NULL) how = CC_HELD_ENDS;
    if (t != NULL && !f->predicate && q == NULL && !is_since(t)) t = NULL; /* "President Berg on Monday said" */
    if (t != NULL) return is_since(t) ? t->value : held_from(c, how, t->value);
    if (today.len == 0) return today;
    bool past = verb >= 0 && how == CC_HELD_BEGINS && !is_future(s, verb);
    int32_t copula = cc_child(s, role, CC_DEP_COP);
    if (copula >= 0 && s->token[copula].xpos == CC_XPOS_VBD) return CC_LIT(""); /* "was mayor": who knows until when */
    return past ? today : held_from(c, how, today);
}
