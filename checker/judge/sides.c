/* Who is on which side of a conflict: the statements of one question by their values. */
#include "judge/sides.h"
#include "judge/values.h"

bool cc_may_both_be(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (a->ask != CC_ASK_NUMBER || a->mention < 0 || b->mention < 0) return false;
    bool amounts =
        cc_span_is(a->kind, "count") || cc_span_starts(a->kind, "money") || cc_span_starts(a->kind, "quantity");
    cc_amount x = cc_amount_of(r->story, a), y = cc_amount_of(r->story, b);
    return amounts && cc_amounts_agree(&x, &y);
}

/* loose: "85" and "more than 80" are one side against "about 60". */
static bool same_side(const cc_judging *r, const cc_statement *a, const cc_statement *b, bool loose)
{
    if (loose && cc_may_both_be(r, a, b)) return true;
    bool table = cc_span_starts(a->kind, "talk") || cc_span_is(a->kind, "act") || cc_span_is(a->kind, "occasion");
    /* "Live" and "online" are one side against "by phone": only what excludes each other stands apart. */
    if (table) return !cc_rules_exclusive(r->rules, cc_ask_name(a->ask), a->value, b->value);
    return cc_span_equal(a->value, b->value) && a->level == b->level;
}

/* A value cut out of a quotation takes the rest of it along, so that no mark is left open: had been "invited to come".
 */
static uint32_t close_marks(const cc_article *a, const cc_sentence *sentence, uint32_t start, uint32_t end)
{
    enum { FARTHEST = 80 };
    bool open = false;
    for (uint32_t i = start; i < end; i++) open ^= a->text.ptr[i] == '"';
    if (!open) return end;
    for (uint32_t i = end; i < sentence->end && i < end + FARTHEST; i++)
        if (a->text.ptr[i] == '"') return i + 1;
    return end;
}

/* What two sides are compared by is for us; of who did a deed and where, a reader wants the words. */
static cc_span norm_of(const cc_judging *r, const cc_statement *s, cc_span words)
{
    return cc_span_starts(s->kind, "deed:") ? cc_plain_words(r->arena, words) : s->value;
}

static void add_evidence(cc_judging *r, cc_side *side, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_sentence *sentence = &a->sentences.item[s->sentence];
    for (uint32_t i = 0; i < side->evidence.count; i++) {
        const cc_evidence *old = &side->evidence.item[i];
        if (old->article == s->article && old->start == sentence->start) return;
    }
    cc_evidence *e = CC_PUSH(r->arena, &side->evidence);
    *e = (cc_evidence){.article = s->article,
                       .claim = s->claim,
                       .start = sentence->start,
                       .end = sentence->end,
                       .line = cc_article_line(a, s->start),
                       .value = cc_article_slice(a, s->start, close_marks(a, sentence, s->start, s->end)),
                       .speaker = cc_speaker_at(r, s->article, s->token, s->claim)};
    e->value_norm = norm_of(r, s, e->value);
    if (s->claim >= 0) {
        e->via = a->claims.item[s->claim].via;
        e->modality = a->claims.item[s->claim].modality;
    }
}

/* Groups that a side's evidence comes from. */
static uint32_t independent_groups(const cc_judging *r, const cc_side *side)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < side->evidence.count; i++) {
        bool first = true;
        for (uint32_t k = 0; k < i && first; k++)
            first = r->story->group[side->evidence.item[k].article] != r->story->group[side->evidence.item[i].article];
        n += first;
    }
    return n;
}

/* The sides of the members of one question. */
static void read_sides(cc_judging *r, cc_conflict *out, const cc_member *m, uint32_t count, const cc_clash *best)
{
    const cc_statement *one = &r->store.statement.item[best->a], *other = &r->store.statement.item[best->b];
    bool loose = !cc_may_both_be(r, one, other);               /* hedges that differ are the question itself else */
    uint32_t *first = CC_NEW_ARRAY(r->arena, count, uint32_t); /* who stands for each side */
    for (uint32_t i = 0; i < count; i++) {
        const cc_statement *s = &r->store.statement.item[m[i].statement];
        uint32_t side = 0;
        while (side < out->sides.count && !same_side(r, &r->store.statement.item[first[side]], s, loose)) side++;
        if (side == out->sides.count) {
            first[side] = m[i].statement;
            CC_PUSH(r->arena, &out->sides);
        }
        add_evidence(r, &out->sides.item[side], s);
    }
    for (uint32_t i = 0; i < out->sides.count; i++)
        out->sides.item[i].independent = independent_groups(r, &out->sides.item[i]);
}

/* Only the members that say what one of the two says; how many they are. */
static uint32_t members_of(const cc_judging *r, cc_member *out, const cc_member *m, uint32_t count,
                           const cc_clash *clash)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < count; i++) {
        const cc_statement *s = &r->store.statement.item[m[i].statement];
        if (same_side(r, &r->store.statement.item[clash->a], s, false) ||
            same_side(r, &r->store.statement.item[clash->b], s, false))
            out[n++] = m[i];
    }
    return n;
}

const cc_clash *cc_read_sides(cc_judging *r, cc_conflict *out, const cc_member *m, uint32_t count, const cc_clash *best,
                              const cc_clash *hedged)
{
    read_sides(r, out, m, count, best);
    if (out->sides.count < 2 && hedged != NULL) {
        cc_member *own = CC_NEW_ARRAY(r->arena, count, cc_member);
        best = hedged;
        *out = (cc_conflict){0};
        read_sides(r, out, own, members_of(r, own, m, count, best), best);
    }
    return out->sides.count < 2 ? NULL : best;
}
