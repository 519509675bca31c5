/* claim/settle.c - the arguments of one claim in the order of the text, each once and in one piece. */
#include "claim/reading.h"

static void sort(cc_argument *g, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++) {
        cc_argument k = g[i];
        uint32_t j = i;
        for (; j > 0 && g[j - 1].start > k.start; j--) g[j] = g[j - 1];
        g[j] = k;
    }
}

/* Two words of one date, or one noun under two verbs, give one argument. */
static uint32_t drop_twins(cc_argument *g, uint32_t n)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++) {
        bool twin = kept > 0 && g[kept - 1].slot == g[i].slot && g[kept - 1].head == g[i].head;
        if (!twin) g[kept++] = g[i];
    }
    return kept;
}

/* "says |he hopes| |it will not hurt|", "as plain |as bread|": where a parser cut one complement in two, nothing stands
 * between them. */
static uint32_t join_complements(cc_reading *r, cc_argument *g, uint32_t n)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++) {
        cc_argument *last = kept == 0 ? NULL : &g[kept - 1];
        bool next = last != NULL && last->entity < 0 && last->slot == CC_SLOT_COMPLEMENT &&
                    g[i].slot == CC_SLOT_COMPLEMENT && g[i].start == last->end + 1 &&
                    r->article->text.ptr[last->end] == ' ';
        if (!next) {
            g[kept++] = g[i];
            continue;
        }
        bool as = cc_span_is(g[i].marker, "as"); /* a word of the cell, and not of the text */
        last->text = cc_arena_print(r->arena, "%.*s %s%.*s", CC_FMT(last->text), as ? "as " : "", CC_FMT(g[i].text));
        last->end = g[i].end;
    }
    return kept;
}

static bool is_content(const cc_reading *r, const cc_argument *g)
{
    int32_t t = g->head - (int32_t)r->s->first;
    if (g->slot != CC_SLOT_COMPLEMENT || g->head < 0 || t < 0 || t >= (int32_t)r->s->count) return false;
    int32_t clause = r->clause_of[t];
    return clause >= 0 && (r->clause.item[clause].tie == CC_TIE_CONTENT || cc_at(r, t)->quote >= 0);
}

/* "'It held,' he told the hall, |to applause|": beside what somebody says, nothing else is said; and not one clause of
 * it twice. */
static uint32_t part_content(const cc_reading *r, const cc_claim *c, cc_argument *g, uint32_t n)
{
    int32_t verb = c->predicate_token - (int32_t)r->s->first;
    if (c->predicate_token < 0 || verb < 0 || verb >= (int32_t)r->s->count || !r->lex[verb]->says_verb) return n;
    const cc_argument *content = NULL;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n && content == NULL; i++)
        if (is_content(r, &g[i])) content = &g[i];
    if (content == NULL) return n;
    uint32_t start = content->start, end = content->end; /* the table moves while it is read */
    for (uint32_t i = 0; i < n; i++) {
        bool other = g[i].slot == CC_SLOT_COMPLEMENT && g[i].start != start;
        int32_t t = g[i].head - (int32_t)r->s->first;
        bool adds = other && t >= 0 && t < (int32_t)r->s->count && cc_at(r, t)->xpos == CC_XPOS_VBG &&
                    r->lex[t]->says_verb; /* ", adding that it leaks": told apart */
        if (other && ((g[i].start > start && g[i].end <= end) || (adds && !is_content(r, &g[i])))) continue;
        bool hearer = g[i].entity >= 0 && cc_span_is(cc_at(r, verb)->lemma, "tell");
        if (other && !is_content(r, &g[i]) && (hearer || g[i].end + 1 != start)) /* "claimed |Berg| was to blame" */
            g[i].slot = hearer ? CC_SLOT_RECIPIENT : CC_SLOT_OTHER;
        g[kept++] = g[i];
    }
    return kept;
}

/* "Police told |us| that it was shut": the outlet, which tells the claim; in somebody's words it is others. */
static uint32_t drop_outlet(const cc_reading *r, const cc_claim *c, cc_argument *g, uint32_t n)
{
    static const char *const own[] = {"us", "me"}, *const tells[] = {"tell", "inform", "email", "explain"};
    int32_t verb = c->predicate_token - (int32_t)r->s->first;
    if (c->predicate_token < 0 || verb < 0 || verb >= (int32_t)r->s->count || !CC_AMONG(cc_at(r, verb)->lemma, tells))
        return n;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++) {
        bool outlet = g[i].slot == CC_SLOT_RECIPIENT && g[i].head >= 0 && CC_AMONG(g[i].text, own) &&
                      r->article->tokens.item[g[i].head].quote < 0;
        if (!outlet) g[kept++] = g[i];
    }
    return kept;
}

/* "for Berg and Holt to enrich |themselves|", told of each: himself. */
static void part_reflexive(const cc_article *article, cc_argument *g, uint32_t n)
{
    const cc_argument *who = NULL;
    for (uint32_t i = 0; i < n && who == NULL; i++)
        if (g[i].slot == CC_SLOT_SUBJECT && g[i].entity >= 0) who = &g[i];
    const cc_entity *e = who == NULL ? NULL : &article->entities.item[who->entity];
    if (e == NULL || e->kind != CC_NAME_PERSON || !e->named || e->plural) return; /* "the men gave themselves up" */
    for (uint32_t i = 0; i < n; i++)
        if (g[i].slot == CC_SLOT_OBJECT && cc_span_is(g[i].text, "themselves")) g[i].text = who->text;
}

void cc_arguments_settle(cc_reading *r, cc_claim *c, cc_arguments *arguments)
{
    c->argument = arguments->item.item;
    c->arguments = arguments->item.count;
    sort(c->argument, c->arguments);
    c->arguments = drop_twins(c->argument, c->arguments);
    c->arguments = join_complements(r, c->argument, c->arguments);
    c->arguments = part_content(r, c, c->argument, c->arguments);
    c->arguments = drop_outlet(r, c, c->argument, c->arguments);
    part_reflexive(r->article, c->argument, c->arguments);
}
