#include "language/conllu.h"

#include "input/encoding.h"

#include <stdlib.h>
#include <string.h>

enum { ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC, COLUMNS };

/* What is read of one sentence before it is known whether it is sound. */
typedef struct {
    cc_article *a;
    cc_buffer text;
    cc_error *err;
    uint32_t line;      /* of the file */
    uint32_t first;     /* index of the sentence's first token */
    uint32_t range_end; /* last word of the multiword token being read; 0 outside */
    uint32_t range_at;  /* bytes of it that its words have spelled so far */
    bool range_starts;  /* none of its words was read yet */
    bool range_glued;   /* no white space follows it */
    bool spelled;       /* its words spell it */
    bool glue;          /* no white space before the next token */
    bool paragraph;     /* a new block starts */
} reader;

static cc_status fail(const reader *r, const char *what, cc_span value)
{
    return cc_fail(r->err, CC_ESYNTAX, "%s:%u: %s: '%.*s'", r->a->path.ptr, r->line, what, CC_FMT(value));
}

/* Decimal digits alone, below 2^30. */
static bool read_number(cc_span s, uint32_t *n)
{
    *n = 0;
    if (s.len == 0 || s.len > 9) return false;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9') return false;
        *n = *n * 10 + (uint32_t)(s.ptr[i] - '0');
    }
    return true;
}

static bool is_glued(cc_span misc)
{
    return cc_span_find(misc, CC_LIT("SpaceAfter=No")) != SIZE_MAX;
}

static void start_block(reader *r)
{
    if (r->text.len > 0) cc_buffer_text(&r->text, "\n\n");
    *CC_PUSH(&r->a->arena, &r->a->blocks) =
        (cc_block){.start = (uint32_t)r->text.len, .end = (uint32_t)r->text.len, .day = CC_NO_DAY};
    r->paragraph = false;
    r->glue = true;
}

/* Add the surface of a token to the text; returns where it starts. */
static uint32_t add_surface(reader *r, cc_span form)
{
    if (r->paragraph || r->a->blocks.count == 0) start_block(r);
    if (!r->glue) cc_buffer_byte(&r->text, ' ');
    uint32_t start = (uint32_t)r->text.len;
    cc_buffer_add(&r->text, form);
    r->a->blocks.item[r->a->blocks.count - 1].end = (uint32_t)r->text.len;
    return start;
}

static uint32_t words_so_far(const reader *r)
{
    return r->a->tokens.count - r->first;
}

/* "3-4 don't": its words are the next two lines. */
static cc_status read_range(reader *r, const cc_span *cell)
{
    cc_span rest = cell[ID], from_text;
    cc_span_split(&rest, '-', &from_text);
    uint32_t from, to;
    if (!read_number(from_text, &from) || !read_number(rest, &to) || from != words_so_far(r) + 1 || to <= from ||
        to - from > 254 || r->range_end != 0)
        return fail(r, "the range of a multiword token is not that of the words after it", cell[ID]);
    r->range_at = add_surface(r, cell[FORM]);
    r->range_end = to;
    r->range_starts = r->spelled = true;
    r->range_glued = r->glue = is_glued(cell[MISC]);
    return CC_OK;
}

/* The place of a word of a multiword token: its part of it where the parts spell the token. */
static void place_in_range(reader *r, cc_token *t)
{
    uint32_t end = (uint32_t)r->text.len;
    cc_span rest = {r->text.ptr + r->range_at, end - r->range_at};
    bool last = words_so_far(r) == r->range_end;
    bool fits = r->spelled && rest.len >= t->form.len && memcmp(rest.ptr, t->form.ptr, t->form.len) == 0 &&
                (!last || rest.len == t->form.len);
    t->start = r->range_at;
    t->end = fits ? r->range_at + (uint32_t)t->form.len : end;
    r->spelled = fits;
    r->range_at = t->end;
    t->space_after = last && !r->range_glued;
    if (last) r->range_end = 0;
}

/* Words numbered as they stand; those of a multiword token have their place already. */
static void place(reader *r, cc_token *t, const cc_span *cell)
{
    if (r->range_end != 0) {
        if (r->range_starts) t->multiword = (uint8_t)(r->range_end - words_so_far(r) + 1);
        r->range_starts = false;
        place_in_range(r, t);
        return;
    }
    t->start = add_surface(r, cell[FORM]);
    t->end = (uint32_t)r->text.len;
    t->space_after = !is_glued(cell[MISC]);
    r->glue = !t->space_after;
}

static cc_status read_head(reader *r, cc_span cell, cc_token *t)
{
    uint32_t head = 0;
    if (cc_span_is(cell, "_")) return CC_OK;
    if (!read_number(cell, &head)) return fail(r, "the head is no number", cell);
    t->head = head == 0 ? CC_NO_TOKEN : (int32_t)head - 1;
    return CC_OK;
}

static cc_span value_or_empty(reader *r, cc_span cell, cc_span form)
{
    return cc_span_is(cell, "_") && !cc_span_is(form, "_") ? CC_LIT("") : cc_arena_copy(&r->a->arena, cell);
}

static cc_status read_word(reader *r, const cc_span *cell)
{
    uint32_t id;
    if (!read_number(cell[ID], &id)) return fail(r, "the first column is no word's number", cell[ID]);
    if (id != words_so_far(r) + 1) return fail(r, "the words are not numbered one after the other", cell[ID]);
    cc_arena *arena = &r->a->arena;
    cc_token *t = CC_PUSH(arena, &r->a->tokens);
    cc_token_set(t, arena, cc_arena_copy(arena, cell[FORM]), 0, 0);
    place(r, t, cell);
    t->lemma = value_or_empty(r, cell[LEMMA], cell[FORM]);
    t->upos = (uint8_t)cc_upos_find(cell[UPOS]);
    t->xpos = (uint8_t)cc_xpos_find(cell[XPOS]);
    t->deprel = (uint8_t)cc_deprel_find(cell[DEPREL]);
    return read_head(r, cell[HEAD], t);
}

/* The sentence ends: its heads must be in it. */
static cc_status end_sentence(reader *r)
{
    uint32_t count = words_so_far(r);
    if (r->range_end != 0) return fail(r, "the sentence ends within a multiword token", CC_LIT(""));
    if (count == 0) return CC_OK;
    cc_token *token = r->a->tokens.item + r->first;
    for (uint32_t i = 0; i < count; i++)
        if (token[i].head >= (int32_t)count)
            return fail(r, "the sentence before this line has no such head for the word", token[i].form);
    *CC_PUSH(&r->a->arena, &r->a->sentences) = (cc_sentence){.count = count,
                                                             .first = r->first,
                                                             .start = token[0].start,
                                                             .end = token[count - 1].end,
                                                             .block = r->a->blocks.count - 1};
    r->first = r->a->tokens.count;
    return CC_OK;
}

static cc_status read_comment(reader *r, cc_span line)
{
    if (cc_span_starts(line, "# newpar") || cc_span_starts(line, "# newdoc")) r->paragraph = true;
    return CC_OK;
}

static cc_status read_line(reader *r, cc_span line)
{
    if (line.len > 0 && line.ptr[line.len - 1] == '\r') line.len--;
    if (cc_span_trim(line).len == 0) return end_sentence(r);
    if (line.ptr[0] == '#') return read_comment(r, line);
    cc_span cell[COLUMNS], rest = line;
    uint32_t columns = 0;
    while (columns < COLUMNS && cc_span_split(&rest, '\t', &cell[columns])) columns++;
    if (columns < COLUMNS || rest.ptr != NULL) return fail(r, "a line of CoNLL-U has ten columns divided by TAB", line);
    if (memchr(cell[ID].ptr, '.', cell[ID].len) != NULL) return CC_OK; /* an empty node */
    if (cell[FORM].len == 0) return fail(r, "the word is empty", line);
    if (memchr(cell[ID].ptr, '-', cell[ID].len) != NULL) return read_range(r, cell);
    return read_word(r, cell);
}

/* The tokens have stopped moving: make forms views of the text, link the trees. */
static void settle(reader *r)
{
    cc_article *a = r->a;
    a->bytes = a->text = cc_arena_copy(&a->arena, cc_buffer_span(&r->text));
    cc_article_find_lines(a);
    for (uint32_t i = 0; i < a->blocks.count; i++) a->blocks.item[i].line = cc_article_line(a, a->blocks.item[i].start);
    for (uint32_t i = 0; i < a->tokens.count; i++) {
        cc_token *t = &a->tokens.item[i];
        cc_span here = cc_article_slice(a, t->start, t->end);
        if (cc_span_equal(here, t->form)) t->form = here;
    }
    for (uint32_t i = 0; i < a->sentences.count; i++) {
        cc_sentence *s = &a->sentences.item[i];
        s->token = a->tokens.item + s->first;
        cc_sentence_link(s);
    }
}

cc_status cc_conllu_parse(cc_article **out, cc_span text, const char *path, cc_error *err)
{
    *out = NULL;
    reader r = {.a = cc_article_of_text(CC_LIT(""), CC_NO_DAY), .err = err, .glue = true};
    r.a->path = cc_arena_copy(&r.a->arena, cc_span_of(path));
    cc_status s = CC_OK;
    cc_span rest = text, line;
    while (s == CC_OK && cc_span_split(&rest, '\n', &line)) {
        r.line++;
        s = read_line(&r, line);
    }
    if (s == CC_OK) s = end_sentence(&r);
    if (s == CC_OK && r.a->sentences.count == 0)
        s = cc_fail(err, CC_ESYNTAX, "%s: no sentence in CoNLL-U is there", path);
    if (s == CC_OK) settle(&r);
    else cc_article_free(r.a);
    cc_buffer_free(&r.text);
    if (s == CC_OK) *out = r.a;
    return s;
}

cc_status cc_conllu_read(cc_article **out, const char *path, cc_error *err)
{
    *out = NULL;
    cc_buffer bytes = {0};
    cc_status s = cc_buffer_read(&bytes, path, err);
    if (s == CC_OK) s = cc_conllu_parse(out, cc_buffer_span(&bytes), path, err);
    cc_buffer_free(&bytes);
    return s;
}

static cc_span or_blank(cc_span s)
{
    return s.len == 0 ? CC_LIT("_") : s;
}

static void write_misc(cc_buffer *out, bool space_after)
{
    cc_buffer_text(out, space_after ? "_\n" : "SpaceAfter=No\n");
}

static void write_range(const cc_article *a, const cc_sentence *s, uint32_t i, cc_buffer *out)
{
    uint32_t last = i + s->token[i].multiword - 1;
    if (last >= s->count) last = s->count - 1;
    cc_span surface = cc_article_slice(a, s->token[i].start, s->token[last].end);
    cc_buffer_print(out, "%u-%u\t", i + 1, last + 1);
    cc_buffer_add(out, surface);
    cc_buffer_text(out, "\t_\t_\t_\t_\t_\t_\t_\t");
    write_misc(out, s->token[last].space_after);
}

static void write_word(const cc_sentence *s, uint32_t i, bool in_range, cc_buffer *out)
{
    const cc_token *t = &s->token[i];
    cc_buffer_print(out, "%u\t", i + 1);
    cc_buffer_add(out, t->form); /* not printed: a NUL is no end */
    cc_buffer_byte(out, '\t');
    cc_buffer_add(out, or_blank(t->lemma));
    cc_buffer_print(out, "\t%s\t%s\t_\t%d\t%s\t_\t", cc_upos_name(t->upos), cc_xpos_name(t->xpos), t->head + 1,
                    t->head == CC_NO_TOKEN ? "root" : cc_deprel_name(t->deprel));
    write_misc(out, in_range || t->space_after);
}

/* The sentence's text in one line: what stands between its words becomes one blank. */
static void write_text(const cc_article *a, const cc_sentence *s, cc_buffer *out)
{
    cc_buffer_text(out, "# text = ");
    for (uint32_t i = 0; i < s->count; i++) {
        const cc_token *t = &s->token[i];
        cc_buffer_add(out, cc_article_slice(a, t->start, t->end));
        if (t->space_after && i + 1 < s->count) cc_buffer_byte(out, ' ');
    }
    cc_buffer_byte(out, '\n');
}

static void write_sentence(const cc_article *a, uint32_t number, cc_buffer *out)
{
    const cc_sentence *s = &a->sentences.item[number];
    if (number == 0 || s[-1].block != s->block) cc_buffer_text(out, "# newpar\n");
    cc_buffer_print(out, "# sent_id = %u\n", number + 1);
    write_text(a, s, out);
    uint32_t range_end = 0;
    for (uint32_t i = 0; i < s->count; i++) {
        if (s->token[i].multiword > 0) {
            write_range(a, s, i, out);
            range_end = i + s->token[i].multiword;
        }
        write_word(s, i, i < range_end, out);
    }
    cc_buffer_byte(out, '\n');
}

void cc_conllu_write(const cc_article *a, cc_buffer *out)
{
    for (uint32_t i = 0; i < a->sentences.count; i++) write_sentence(a, i, out);
}
