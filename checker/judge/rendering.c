#include "judge/rendering.h"

#include "base/utf8.h"
#include "mention/align.h"

/* How much of the shorter rendering the other must have, and how many words at least: a
 * paraphrase must share more than words in marks, which are somebody's own. */
static const double SHARED = 0.6;
enum { WORDS_IN_MARKS = 3, WORDS_IN_PARAPHRASE = 4, SAME_WHOEVER_SAYS = 8 };

typedef struct {
    uint32_t article, quote;
    const cc_quote *q;
    cc_span text;
    const cc_align_words *words;
    cc_span speaker; /* canonical; empty when unknown */
    uint32_t group;  /* union-find: the piece it hangs on, itself at a root */
} piece;

typedef struct {
    const cc_story *story;
    cc_arena *arena;
    CC_ARRAY(piece) pieces;
} work;

static cc_span speaker_of(const cc_article *a, const cc_quote *q)
{
    return q->entity >= 0 ? a->entities.item[q->entity].story_name : CC_LIT("");
}

static void collect(work *w)
{
    for (uint32_t i = 0; i < w->story->articles; i++) {
        const cc_article *a = w->story->article[i];
        for (uint32_t k = 0; k < a->quotes.count; k++) {
            const cc_quote *q = &a->quotes.item[k];
            if (q->scare || q->belief) continue;
            uint32_t at = w->pieces.count;
            *CC_PUSH(w->arena, &w->pieces) = (piece){.article = i,
                                                     .quote = k,
                                                     .q = q,
                                                     .text = cc_article_slice(a, q->at.start, q->at.end),
                                                     .speaker = speaker_of(a, q),
                                                     .group = at};
        }
    }
}

static uint32_t root_of(work *w, uint32_t i)
{
    while (w->pieces.item[i].group != i) i = w->pieces.item[i].group = w->pieces.item[w->pieces.item[i].group].group;
    return i;
}

static bool one_speaker(const piece *a, const piece *b)
{
    return a->speaker.len == 0 || b->speaker.len == 0 || cc_span_equal(a->speaker, b->speaker);
}

static bool renders_same(const piece *a, const piece *b, cc_arena *scratch)
{
    if (cc_align_reach(a->words, b->words) < SHARED) return false;
    cc_align_result r = cc_align_words_of(a->words, b->words, scratch);
    double shared = r.cover_a > r.cover_b ? r.cover_a : r.cover_b;
    bool whole = r.cover_a >= 1 && r.cover_b >= 1 && r.differs.len == 0;
    bool paraphrase = a->q->form == CC_FORM_INDIRECT || b->q->form == CC_FORM_INDIRECT;
    if (paraphrase) return one_speaker(a, b) && shared >= SHARED && r.common >= WORDS_IN_PARAPHRASE;
    if (!one_speaker(a, b) && r.common < SAME_WHOEVER_SAYS) return false;
    return whole || (shared >= SHARED && r.common >= WORDS_IN_MARKS);
}

static void join(work *w)
{
    cc_arena scratch = {0};
    const cc_align_words **text = CC_NEW_ARRAY(&scratch, w->pieces.count + 1, const cc_align_words *);
    for (uint32_t i = 0; i < w->pieces.count; i++)
        text[i] = w->pieces.item[i].words = cc_align_read(w->pieces.item[i].text, w->arena);
    uint32_t pairs = 0;
    const cc_align_pair *pair = cc_align_candidates(text, w->pieces.count, &pairs, &scratch);
    for (uint32_t i = 0; i < pairs; i++) {
        piece *a = &w->pieces.item[pair[i].a], *b = &w->pieces.item[pair[i].b];
        uint32_t x = root_of(w, pair[i].a), y = root_of(w, pair[i].b);
        if (x == y) continue;
        if (!renders_same(a, b, &scratch)) continue;
        if (x < y) w->pieces.item[y].group = x;
        else w->pieces.item[x].group = y;
    }
    cc_arena_free(&scratch);
}

typedef struct {
    uint32_t longest; /* piece */
    uint32_t article; /* of the first piece */
    bool several;     /* articles */
    bool known;
} rendering_group;

/* Words in marks before paraphrase, then the longer, then the earlier. */
static bool is_fuller(const piece *a, const piece *b)
{
    bool marks_a = a->q->form != CC_FORM_INDIRECT, marks_b = b->q->form != CC_FORM_INDIRECT;
    return marks_a != marks_b ? marks_a : a->text.len > b->text.len;
}

static rendering_group *find_groups(work *w)
{
    rendering_group *group = CC_NEW_ARRAY(w->arena, w->pieces.count + 1, rendering_group);
    for (uint32_t i = 0; i < w->pieces.count; i++) {
        const piece *p = &w->pieces.item[i];
        rendering_group *g = &group[root_of(w, i)];
        if (!g->known) *g = (rendering_group){.longest = i, .article = p->article, .known = true};
        if (p->article != g->article) g->several = true;
        if (is_fuller(p, &w->pieces.item[g->longest])) g->longest = i;
    }
    return group;
}

void cc_renderings_find(const cc_story *story, cc_findings *out, cc_arena *a)
{
    work w = {.story = story, .arena = a};
    collect(&w);
    join(&w);
    const rendering_group *group = find_groups(&w);
    out->rendering = CC_NEW_ARRAY(a, story->articles + 1, cc_rendering *);
    for (uint32_t i = 0; i < story->articles; i++)
        out->rendering[i] = CC_NEW_ARRAY(a, story->article[i]->quotes.count + 1, cc_rendering);
    for (uint32_t i = 0; i < w.pieces.count; i++) {
        const rendering_group *g = &group[root_of(&w, i)];
        if (!g->several) continue;
        const piece *p = &w.pieces.item[i], *longest = &w.pieces.item[g->longest];
        cc_rendering *r = &out->rendering[p->article][p->quote];
        uint64_t hash = cc_span_hash(cc_utf8_fold(a, longest->text));
        r->aligned_id = cc_arena_print(a, "aln-%012llx", (unsigned long long)(hash >> 16));
        if (p == longest) continue;
        r->differs = cc_align_words_of(longest->words, p->words, a).differs;
    }
}
