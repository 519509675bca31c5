/* One conflict for one question: all statements that clash or agree, directly or over others, by value. */
#include "judge/fit.h"
#include "judge/sides.h"

#include "base/buffer.h"
#include "base/unite.h"

#include <stdlib.h>
#include <string.h>

/* --- questions -------------------------------------------------------------- */

static int by_question(const void *a, const void *b)
{
    const cc_member *x = a, *y = b;
    if (x->question != y->question) return x->question < y->question ? -1 : 1;
    return x->statement < y->statement ? -1 : x->statement > y->statement;
}

/* --- sentences ---------------------------------------------------------------- */

/* "a", "a and b", "a, b and c"; the number of sources. */
static uint32_t add_sources(const cc_judging *r, cc_buffer *b, const cc_side *side)
{
    CC_ARRAY(cc_span) source = {0};
    for (uint32_t i = 0; i < side->evidence.count; i++) {
        cc_span name = cc_judging_article(r, side->evidence.item[i].article)->source;
        if (source.count > 0 && cc_span_equal(source.item[source.count - 1], name)) continue;
        *CC_PUSH(r->arena, &source) = name;
    }
    for (uint32_t i = 0; b != NULL && i < source.count; i++) {
        if (i > 0) cc_buffer_text(b, i + 1 == source.count ? " and " : ", ");
        cc_buffer_add(b, source.item[i]);
    }
    return source.count;
}

/* Where the words are somebody's, "he" is told by his name. */
static void add_value(cc_buffer *b, const cc_conflict *c, uint32_t side)
{
    enum { LONGEST = 160 };
    const cc_evidence *e = &c->sides.item[side].evidence.item[0];
    bool pronoun = cc_span_equal_nocase(e->value, CC_LIT("he")) || cc_span_equal_nocase(e->value, CC_LIT("she"));
    cc_span v = c->type == CC_TYPE_ATTRIBUTION && pronoun && e->speaker.len > 0 ? e->speaker : e->value;
    cc_buffer_text(b, "\"");
    cc_buffer_add(b, v.len > LONGEST ? cc_span_sub(v, 0, LONGEST) : v);
    cc_buffer_text(b, v.len > LONGEST ? " ...\"" : "\"");
}

/* A concept as the statement's own sentence writes it; the canonical name of whom it names. */
static cc_span as_written(const cc_judging *r, const cc_statement *s, uint32_t concept)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_sentence *sentence = &a->sentences.item[s->sentence];
    for (uint32_t i = sentence->first; i < sentence->first + sentence->count; i++) {
        if (r->vocabulary.of[s->article][i] != concept) continue;
        const cc_token *t = &a->tokens.item[i];
        int32_t entity = t->name < 0 ? -1 : a->names.item[t->name].entity;
        if (entity >= 0 && a->entities.item[entity].named) return a->entities.item[entity].story_name;
        return t->upos == CC_UPOS_PROPN ? t->form : t->lower;
    }
    return CC_LIT("");
}

/* Concepts that both statements have, rarest first, up to most of them. */
static uint32_t shared_concepts(const cc_judging *r, const cc_statement *x, const cc_statement *y, uint32_t *best,
                                uint32_t most)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < x->context.count; i++) {
        uint32_t concept = x->context.item[i].concept;
        const cc_concept *c = &r->vocabulary.concept.item[concept];
        bool noun = x->noun > 0 && r->vocabulary.of[x->article][x->noun - 1] == concept;
        if (noun || !cc_context_has(&y->context, concept) || c->kind == CC_CONCEPT_VALUE || c->weight < 0.2f) continue;
        uint32_t at = n < most ? n++ : most;
        for (; at > 0 && r->vocabulary.concept.item[best[at - 1]].weight < c->weight; at--)
            if (at < most) best[at] = best[at - 1];
        if (at < most) best[at] = concept;
    }
    return n;
}

/* What it is about, in a bracket: the words that both sentences share and that are rarest in the story. */
static void add_topic(const cc_judging *r, cc_buffer *b, const cc_statement *x, const cc_statement *y)
{
    enum { WORDS = 4 };
    uint32_t best[WORDS] = {0}, n = shared_concepts(r, x, y, best, WORDS), written = 0;
    for (uint32_t i = 0; i < n; i++) {
        cc_span text = as_written(r, x, best[i]);
        if (text.len == 0) continue;
        cc_buffer_text(b, written++ > 0 ? ", " : " (about: ");
        cc_buffer_add(b, text);
    }
    if (written > 0) cc_buffer_byte(b, ')');
}

/* Dates and ages of somebody's life, or of a work's. */
static bool is_of_owner(const cc_statement *s)
{
    bool years =
        cc_span_is(s->kind, "age at death") || cc_span_is(s->kind, "birth year") || cc_span_is(s->kind, "age then");
    return s->owner != CC_NO_CONCEPT && (years || cc_is_life(s));
}

/* The counted noun as written, or the predicate's lemma; of a life, whose it is. */
static cc_span head_words(const cc_judging *r, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    if (is_of_owner(s)) {
        cc_span name = as_written(r, s, s->owner);
        bool capital = name.len > 0 && !(name.ptr[0] >= 'a' && name.ptr[0] <= 'z'); /* not "she" */
        return capital ? name : CC_LIT("");
    }
    if (s->noun > 0) {
        const cc_token *t = &a->tokens.item[s->noun - 1];
        bool one =
            t->xpos == CC_XPOS_NN && s->ask == CC_ASK_NUMBER && cc_span_is(s->kind, "count"); /* "a 47-page report" */
        return one ? cc_arena_print(r->arena, "%.*ss", CC_FMT(t->lower)) : t->lower;
    }
    if (s->ask == CC_ASK_NUMBER) return CC_LIT("");
    return s->event >= 0 ? a->tokens.item[s->event].lemma : a->tokens.item[s->token].lemma;
}

/* What is counted or measured, as one side or the other names it: "How many of them were arrested" where neither does.
 */
static cc_span head_of_either(const cc_judging *r, const cc_statement *x, const cc_statement *y)
{
    cc_span head = head_words(r, x);
    if (head.len == 0) head = head_words(r, y);
    if (head.len > 0) return head;
    if (is_of_owner(x)) return CC_LIT("that person");
    return cc_span_is(x->kind, "count") ? CC_LIT("of them") : CC_LIT("thing");
}

/* Who or what is in a state: "the driver", "Lena Falk", "anybody". */
static cc_span bearer_words(const cc_judging *r, const cc_statement *x, const cc_statement *y)
{
    const cc_statement *s = x->head != CC_NO_CONCEPT ? x : y;
    if (s->head == CC_NO_CONCEPT || s->noun <= 0) return CC_LIT("anybody");
    if (r->vocabulary.concept.item[s->head].kind == CC_CONCEPT_NAME) return as_written(r, s, s->head);
    return cc_arena_print(r->arena, "the %.*s",
                          CC_FMT(cc_judging_article(r, s->article)->tokens.item[s->noun - 1].lower));
}

/* What the counted did or suffered, as the statement's own verb has it: " died", " were killed"; false where the tree
 * does not say. */
static bool add_deed(const cc_judging *r, cc_buffer *b, const cc_statement *s)
{
    if (s->noun <= 0 || s->event < 0) return false;
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_token *noun = &a->tokens.item[s->noun - 1], *verb = &a->tokens.item[s->event];
    const cc_sentence *sentence = &a->sentences.item[s->sentence];
    if (verb->upos != CC_UPOS_VERB || noun->head == CC_NO_TOKEN || &sentence->token[noun->head] != verb) return false;
    bool past = verb->xpos == CC_XPOS_VBD, participle = verb->xpos == CC_XPOS_VBN;
    bool subject = noun->deprel == CC_DEP_NSUBJ, suffers = noun->deprel == CC_DEP_NSUBJ_PASS && participle;
    bool object = noun->deprel == CC_DEP_OBJ && (past || participle) && cc_span_ends(verb->lower, "ed");
    if (subject && (past || participle)) cc_buffer_text(b, participle ? " have " : " ");
    else if (suffers || object) cc_buffer_text(b, " were ");
    else return false;
    cc_buffer_add(b, verb->lower);
    return true;
}

/* "{a:says/say}": the first form after one source, the second after several. */
static bool add_verb(const cc_judging *r, cc_buffer *b, cc_span name, const cc_conflict *c)
{
    if (name.len < 3 || name.ptr[1] != ':' || (name.ptr[0] != 'a' && name.ptr[0] != 'b')) return false;
    cc_span rest = cc_span_sub(name, 2, name.len), one;
    cc_span_split(&rest, '/', &one);
    cc_buffer_add(b, add_sources(r, NULL, &c->sides.item[name.ptr[0] == 'b']) == 1 || rest.ptr == NULL ? one : rest);
    return true;
}

/* Fill {a.sources}, {a:says/say}, {a.value}, the same of b, {head}, {bearer}, {did}, {topic}, {by}, {note} of a
 * template. */
static cc_span fill(const cc_judging *r, cc_span pattern, const cc_conflict *c, const cc_clash *clash)
{
    const cc_statement *x = &r->store.statement.item[clash->a], *y = &r->store.statement.item[clash->b];
    cc_buffer b = {0};
    for (size_t i = 0; i < pattern.len; i++) {
        cc_span rest = cc_span_sub(pattern, i, pattern.len);
        size_t end = rest.ptr[0] == '{' ? cc_span_find(rest, CC_LIT("}")) : SIZE_MAX;
        if (end == SIZE_MAX) {
            cc_buffer_byte(&b, rest.ptr[0]);
            continue;
        }
        cc_span name = cc_span_sub(rest, 1, end), speaker = c->sides.item[0].evidence.item[0].speaker;
        i += end;
        if (add_verb(r, &b, name, c)) continue;
        if (cc_span_is(name, "a.sources")) add_sources(r, &b, &c->sides.item[0]);
        if (cc_span_is(name, "b.sources")) add_sources(r, &b, &c->sides.item[1]);
        if (cc_span_is(name, "a.value")) add_value(&b, c, 0);
        if (cc_span_is(name, "b.value")) add_value(&b, c, 1);
        if (cc_span_is(name, "head")) cc_buffer_add(&b, head_of_either(r, x, y));
        if (cc_span_is(name, "bearer")) cc_buffer_add(&b, bearer_words(r, x, y));
        if (cc_span_is(name, "did") && !add_deed(r, &b, x)) add_deed(r, &b, y);
        if (cc_span_is(name, "topic")) add_topic(r, &b, x, y);
        if (cc_span_is(name, "note") && clash->note.len > 0) cc_buffer_print(&b, " (%.*s)", CC_FMT(clash->note));
        if (cc_span_is(name, "by") && speaker.len > 2 && speaker.ptr[speaker.len - 1] != '.' && speaker.ptr[0] >= 'A' &&
            speaker.ptr[0] <= 'Z')
            cc_buffer_print(&b, " of %.*s", CC_FMT(speaker));
    }
    for (uint32_t i = 2; cc_span_equal(pattern, clash->rule->sentence) && i < c->sides.count; i++) {
        cc_buffer_text(&b, "; ");
        uint32_t sources = add_sources(r, &b, &c->sides.item[i]);
        cc_buffer_text(&b, sources == 1 ? " has " : " have ");
        add_value(&b, c, i);
    }
    cc_span out = cc_arena_copy(r->arena, cc_buffer_span(&b));
    cc_buffer_free(&b);
    return out;
}

/* --- one conflict ---------------------------------------------------------------- */

/* Headline and lead first: 1 for the title, 0.8 for the first sentences, falling to 0.2. */
static double prominence_of(const cc_judging *r, const cc_conflict *c)
{
    double best = 0;
    for (uint32_t i = 0; i < c->sides.count; i++)
        for (uint32_t k = 0; k < c->sides.item[i].evidence.count; k++) {
            const cc_evidence *e = &c->sides.item[i].evidence.item[k];
            const cc_article *a = cc_judging_article(r, e->article);
            double place = a->text.len > 0 ? 1.0 - 0.8 * e->start / (double)a->text.len : 0;
            if (place > best) best = place;
        }
    return best;
}

static cc_span conflict_id(const cc_judging *r, const cc_conflict *c)
{
    cc_buffer b = {0};
    cc_buffer_add(&b, cc_span_of(cc_type_name(c->type)));
    for (uint32_t i = 0; i < c->sides.count; i++)
        for (uint32_t k = 0; k < c->sides.item[i].evidence.count; k++) {
            const cc_evidence *e = &c->sides.item[i].evidence.item[k];
            const cc_article *a = cc_judging_article(r, e->article);
            cc_buffer_print(&b, "|%u|%.*s|%.*s|", i, CC_FMT(a->source), CC_FMT(cc_plain_words(r->arena, e->value)));
            cc_buffer_add(&b, cc_plain_words(r->arena, cc_article_slice(a, e->start, e->end)));
        }
    cc_span id = cc_short_id(r->arena, "cnf-", cc_buffer_span(&b));
    cc_buffer_free(&b);
    return id;
}

/* How often the rule is right, and the more so the better the two fit. */
static double confidence_of(const cc_clash *c)
{
    const double LEAST = 0.6, MOST = 0.95;
    double fit = c->score > 1 ? 1 : c->score;
    return MOST * c->rule->trust * (LEAST + (1 - LEAST) * fit);
}

static void write_up(cc_judging *r, cc_findings *out, const cc_member *m, uint32_t count, const cc_clash *best,
                     const cc_clash *hedged)
{
    cc_conflict c = {0};
    best = cc_read_sides(r, &c, m, count, best, hedged);
    if (best == NULL) return;
    c.kind = best->rule->kind, c.severity = best->rule->severity;
    c.type = best->rule->family, c.rule = best->rule->id;
    c.confidence = confidence_of(best);
    c.prominence = prominence_of(r, &c);
    c.question = fill(r, best->rule->question, &c, best);
    c.what_differs = fill(r, best->rule->sentence, &c, best);
    c.id = conflict_id(r, &c);
    *CC_PUSH(r->arena, &out->conflicts) = c;
}

/* The weightier of two clashes speaks for the question: kind, severity, score, order. */
static bool weightier(const cc_clash *x, const cc_clash *y)
{
    if (x->rule->kind != y->rule->kind) return x->rule->kind < y->rule->kind;
    if (x->rule->severity != y->rule->severity) return x->rule->severity < y->rule->severity;
    return x->score > y->score;
}

static int by_weight(const void *a, const void *b)
{
    const cc_conflict *x = a, *y = b;
    if (x->severity != y->severity) return x->severity < y->severity ? -1 : 1;
    uint32_t p = 0, q = 0;
    for (uint32_t i = 0; i < x->sides.count; i++) p += x->sides.item[i].independent;
    for (uint32_t i = 0; i < y->sides.count; i++) q += y->sides.item[i].independent;
    p = p > 3 ? 3 : p, q = q > 3 ? 3 : q;
    if (p != q) return p > q ? -1 : 1;
    double u = x->prominence * 0.5 + x->confidence, v = y->prominence * 0.5 + y->confidence;
    if (u != v) return u > v ? -1 : 1;
    return cc_span_compare(x->id, y->id);
}

static bool same_place(const cc_side *x, const cc_side *y)
{
    const cc_evidence *a = &x->evidence.item[0], *b = &y->evidence.item[0];
    return a->article == b->article && a->start == b->start;
}

/* "Nobody was hurt" against "six were injured" is one conflict, though a count, a state and a verb say so: of conflicts
 * that begin in the same two sentences and ask whether it was so, the first stays. In order of weight; the conflicts
 * are few. */
static void drop_doubles(cc_findings *out)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < out->conflicts.count; i++) {
        const cc_conflict *c = &out->conflicts.item[i];
        bool doubled = false;
        for (uint32_t k = 0; k < n && c->type == CC_TYPE_POLARITY && !doubled; k++) {
            const cc_conflict *d = &out->conflicts.item[k];
            bool ab =
                same_place(&c->sides.item[0], &d->sides.item[0]) && same_place(&c->sides.item[1], &d->sides.item[1]);
            bool ba =
                same_place(&c->sides.item[0], &d->sides.item[1]) && same_place(&c->sides.item[1], &d->sides.item[0]);
            doubled = d->type == CC_TYPE_POLARITY && (ab || ba);
        }
        if (!doubled) out->conflicts.item[n++] = *c;
    }
    out->conflicts.count = n;
}

void cc_merge_clashes(cc_judging *r, cc_findings *out)
{
    uint32_t n = r->store.statement.count, members = 0;
    uint32_t *above = CC_NEW_ARRAY(r->arena, n + 1, uint32_t);
    const cc_clash **best = CC_NEW_ARRAY(r->arena, n + 1, const cc_clash *),
                   **hedged = CC_NEW_ARRAY(r->arena, n + 1, const cc_clash *);
    for (uint32_t i = 0; i < n; i++) above[i] = i;
    for (uint32_t i = 0; i < r->clashes.count; i++) cc_unite(above, r->clashes.item[i].a, r->clashes.item[i].b);
    for (uint32_t i = 0; i < r->agreements.count; i++)
        cc_unite(above, r->agreements.item[i].a, r->agreements.item[i].b);
    for (uint32_t i = 0; i < r->clashes.count; i++) {
        const cc_clash *c = &r->clashes.item[i];
        uint32_t q = cc_root_of(above, c->a);
        bool both = cc_may_both_be(r, &r->store.statement.item[c->a], &r->store.statement.item[c->b]);
        if (best[q] == NULL || weightier(c, best[q])) best[q] = c;
        if (both && (hedged[q] == NULL || weightier(c, hedged[q]))) hedged[q] = c;
    }
    cc_member *m = CC_NEW_ARRAY(r->arena, n + 1, cc_member);
    for (uint32_t i = 0; i < n; i++)
        if (best[cc_root_of(above, i)] != NULL)
            m[members++] = (cc_member){cc_root_of(above, i), i, r->store.statement.item[i].value};
    qsort(m, members, sizeof *m, by_question);
    for (uint32_t from = 0, to; from < members; from = to) {
        for (to = from; to < members && m[to].question == m[from].question; to++) continue;
        write_up(r, out, m + from, to - from, best[m[from].question], hedged[m[from].question]);
    }
    if (out->conflicts.count > 1) qsort(out->conflicts.item, out->conflicts.count, sizeof(cc_conflict), by_weight);
    drop_doubles(out);
    for (uint32_t i = 0; i < out->conflicts.count; i++) out->conflicts.item[i].rank = i + 1;
}
