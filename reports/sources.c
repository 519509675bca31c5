/* reports/sources.c - one article a row. */
#include "base/day.h"
#include "reports/report.h"

#include <sha256.h>

static const cc_column columns[] = {
    {"source", CC_CELL_TEXT, "Source", NULL},
    {"file", CC_CELL_TEXT, "File", NULL},
    {"outlet", CC_CELL_TEXT, "Outlet", NULL},
    {"title", CC_CELL_VERBATIM, "Headline", NULL},
    {"published", CC_CELL_VERBATIM, "Published", NULL},
    {"byline", CC_CELL_TEXT, "Byline", NULL},
    {"credits", CC_CELL_TEXT, "Credits", NULL},
    {"group", CC_CELL_TEXT, "Independent group", NULL},
    {"group_reason", CC_CELL_TEXT, "Why this group", NULL},
    {"language", CC_CELL_TEXT, "Language", NULL},
    {"words", CC_CELL_INTEGER, "Words", NULL},
    {"sentences", CC_CELL_INTEGER, "Sentences", NULL},
    {"claims", CC_CELL_INTEGER, "Claims", NULL},
    {"unique", CC_CELL_INTEGER, "Unique claims", NULL},
    {"disputed", CC_CELL_INTEGER, "Conflicts it is part of", NULL},
    {"corroborated", CC_CELL_INTEGER, "Claims that others make too", NULL},
    {"encoding", CC_CELL_TEXT, "Encoding", NULL},
    {"sha256", CC_CELL_TEXT, "SHA-256", NULL},
    {"published_from", CC_CELL_TEXT, "Where the date was found", NULL},
};

/* ORDER cc_date_source */
static const char *const date_origins[CC_DATE_SOURCES] = {"", "other articles", "file name", "text", "text", "given"};

typedef struct {
    uint32_t claims, unique, disputed, corroborated;
} tally;

/* One pass over the findings of a story for all of its articles. */
static tally *tally_story(const cc_story_result *r, cc_arena *a)
{
    uint32_t n = r->story.articles;
    tally *t = CC_NEW_ARRAY(a, n, tally);
    uint32_t *seen = CC_NEW_ARRAY(a, n, uint32_t);
    bool **told = cc_claims_told(r, a);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < r->story.article[i]->claims.count; k++) t[i].claims += told[i][k];
    for (uint32_t i = 0; i < r->findings.uniques.count; i++) t[r->findings.uniques.item[i].article].unique++;
    for (uint32_t i = 0; i < r->findings.conflicts.count; i++) {
        const cc_conflict *c = &r->findings.conflicts.item[i];
        for (uint32_t s = 0; s < c->sides.count; s++)
            for (uint32_t e = 0; e < c->sides.item[s].evidence.count; e++) {
                uint32_t at = c->sides.item[s].evidence.item[e].article;
                if (seen[at] != i + 1) t[at].disputed++;
                seen[at] = i + 1;
            }
    }
    for (uint32_t i = 0; i < r->findings.clusters.count; i++) {
        const cc_cluster *c = &r->findings.clusters.item[i];
        uint32_t says = 0;
        for (uint32_t k = 0; k < n; k++) says += c->stand[k] == CC_SAYS;
        for (uint32_t k = 0; k < n; k++) t[k].corroborated += says > 1 && c->stand[k] == CC_SAYS;
    }
    return t;
}

static uint32_t words(const cc_article *article)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < article->tokens.count; i++) n += article->tokens.item[i].upos != CC_UPOS_PUNCT;
    return n;
}

static void write_sha256(cc_rows *rows, cc_span bytes)
{
    char text[SHA256_DIGEST_STRING_LENGTH];
    SHA256Data((const uint8_t *)bytes.ptr, bytes.len, text);
    cc_rows_text(rows, text);
}

static void write_row(cc_rows *rows, const cc_story *story, uint32_t at, const tally *t, cc_arena *a)
{
    const cc_article *article = story->article[at];
    bool dated = article->published != CC_NO_DAY;
    cc_rows_cell(rows, article->source);
    cc_rows_cell(rows, article->path);
    cc_rows_cell(rows, article->outlet);
    cc_rows_cell(rows, article->title);
    cc_rows_cell(rows, dated ? cc_day_text(article->published, article->published_minute, a) : (cc_span){0});
    cc_rows_cell(rows, article->byline);
    cc_rows_cell(rows, article->credits);
    cc_rows_cell(rows, story->group_name[story->group[at]]);
    cc_rows_cell(rows, story->group_reason[at]);
    cc_rows_text(rows, "en");
    cc_rows_integer(rows, words(article));
    cc_rows_integer(rows, article->sentences.count);
    cc_rows_integer(rows, t->claims);
    cc_rows_integer(rows, t->unique);
    cc_rows_integer(rows, t->disputed);
    cc_rows_integer(rows, t->corroborated);
    cc_rows_cell(rows, article->encoding);
    write_sha256(rows, article->bytes);
    cc_rows_text(rows, date_origins[article->date_source]);
    cc_rows_end(rows);
}

static void write_sources(cc_rows *rows, const cc_run_result *run)
{
    for (uint32_t s = 0; s < run->stories; s++) {
        cc_arena a = {0};
        tally *t = tally_story(&run->result[s], &a);
        for (uint32_t i = 0; i < run->result[s].story.articles; i++)
            write_row(rows, &run->result[s].story, i, &t[i], &a);
        cc_arena_free(&a);
    }
}

const cc_report cc_report_sources = {
    "sources", "one article", columns, sizeof columns / sizeof *columns, "source", NULL, write_sources, NULL,
};
