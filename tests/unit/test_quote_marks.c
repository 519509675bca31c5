/* Pairing of quotation marks; needs no model. Our own sentences. */
#include "base/buffer.h"
#include "cli/cli.h"
#include "language/language.h"
#include "mention/lexicon.h"

#include <criterion/criterion.h>
#include <string.h>

typedef struct {
    cc_arena arena;
    cc_tables tables;
    cc_mention_lexicon lexicon;
} frame;

static void open_frame(frame *f)
{
    cc_error err = {0};
    *f = (frame){0};
    cc_span folder = cc_data_path(&f->arena, NULL, "rules");
    cr_assert(cc_tables_read(&f->tables, folder.ptr, NULL, &f->arena, &err) == CC_OK, "%s", err.message);
    cr_assert(cc_quote_lexicon_read(&f->lexicon.quote, &f->tables, NULL, &f->arena, &err) == CC_OK, "%s", err.message);
}

static void close_frame(frame *f)
{
    cc_quote_lexicon_free(f->lexicon.quote);
    cc_arena_free(&f->arena);
}

/* Every word a noun below the first: enough for what marks alone decide. */
static cc_article *flat_article(const char *text)
{
    cc_error err = {0};
    cc_article *a = NULL;
    cr_assert(cc_article_parse(&a, cc_span_of(text), "t.txt", &err) == CC_OK, "%s", err.message);
    cc_cut(a);
    for (uint32_t i = 0; i < a->sentences.count; i++) {
        cc_sentence *s = &a->sentences.item[i];
        for (uint32_t k = 0; k < s->count; k++) {
            unsigned char c = (unsigned char)s->token[k].form.ptr[0];
            s->token[k].upos = c < '0' || c > 0x7F ? CC_UPOS_PUNCT : CC_UPOS_NOUN;
            s->token[k].head = k == 0 ? CC_NO_TOKEN : 0;
            s->token[k].lemma = s->token[k].lower;
        }
        cc_sentence_link(s);
    }
    return a;
}

typedef struct {
    const char *text;
    const char *found; /* the passages, joined by " / " */
} marks_case;

static const marks_case cases[] = {
    {"The mayor said: \"We shall rebuild the bridge.\"", "We shall rebuild the bridge."},
    {"The mayor said: \xE2\x80\x9CWe shall rebuild it.\xE2\x80\x9D", "We shall rebuild it."},
    {"The mayor said: ``We shall rebuild it.''", "We shall rebuild it."},
    {"The mayor said: ''We shall rebuild it.''", "We shall rebuild it."},
    {"The mayor said: 'We shall rebuild it.'", "We shall rebuild it."},
    {"The mayor said: \xC2\xABWe shall rebuild it.\xC2\xBB", "We shall rebuild it."},
    {"The mayor said: \xE2\x80\x9CWe shall rebuild it.\" Then she left.", "We shall rebuild it."},
    /* apostrophes are no marks */
    {"It's the workers' right, and the miners' too, she said.", ""},
    {"They sang rock 'n' roll of the '90s and told 'em so.", ""},
    {"He called the workers' strike 'a farce' on Monday.", "a farce"},
    {"'It's the workers' right,' she said.", "It's the workers' right,"},
    /* nested: the inner one lies in the outer one */
    {"\"She told me: 'Do not go.' So I stayed,\" he said.", "She told me: 'Do not go.' So I stayed, / Do not go."},
    /* unbalanced */
    {"He called it a \xE2\x80\x9Csham, and later said: \xE2\x80\x9CI quit.\xE2\x80\x9D", "sham / I quit."},
    {"\xE2\x80\x9CWe shall rebuild it, and soon, the mayor said to us here.",
     "We shall rebuild it, and soon, the mayor said to us here."},
    {"We shall rebuild it,\xE2\x80\x9D the mayor said.", "We shall rebuild it,"},
    {"The mayor said: \"We shall rebuild it, and soon, if we may.", "We shall rebuild it, and soon, if we may."},
    {"He spoke of \xE2\x80\x9C"
     "at least 10\xE2\x80\xB3 guards.",
     "at least 10"},
    /* the paragraph's end is no closer where the next one opens anew */
    {"\"We shall rebuild it.\n\n\"And soon.\" She left.", "We shall rebuild it. / And soon."},
    {"One \"a b c d.\"\n\nTwo \"e f g h.\" End.", "a b c d. / e f g h."},
};

Test(quote_marks, pairs)
{
    frame f;
    open_frame(&f);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_article *a = flat_article(cases[i].text);
        cc_quotes_find(&f.lexicon, a);
        cc_buffer found = {0};
        cc_buffer_text(&found, "");
        for (uint32_t k = 0; k < a->quotes.count; k++) {
            if (found.len > 0) cc_buffer_text(&found, " / ");
            cc_buffer_add(&found, cc_article_slice(a, a->quotes.item[k].at.start, a->quotes.item[k].at.end));
        }
        cr_expect(cc_span_is(cc_buffer_span(&found), cases[i].found), "%s\n  gives %.*s", cases[i].text,
                  CC_FMT(cc_buffer_span(&found)));
        cc_buffer_free(&found);
        cc_article_free(a);
    }
    close_frame(&f);
}

/* A mark that opens behind a full stop goes on with what was left open, unless somebody speaks between. */
Test(quote_marks, paragraphs_run_together)
{
    static const marks_case run[] = {
        {"She said: \"We tried, and failed. \"We tried again.\"", "We tried, and failed. / We tried again."},
        {"She said: \"We tried, and failed. He said no. \"We tried again.\"", "We tried / We tried again."},
    };
    frame f;
    open_frame(&f);
    for (size_t i = 0; i < sizeof run / sizeof *run; i++) {
        cc_buffer text = {0}, found = {0};
        cc_buffer_text(&text, run[i].text);
        cc_buffer_text(&found, "");
        cc_article *a = flat_article(text.ptr);
        cc_quotes_find(&f.lexicon, a);
        for (uint32_t k = 0; k < a->quotes.count; k++) {
            if (found.len > 0) cc_buffer_text(&found, " / ");
            cc_buffer_add(&found, cc_article_slice(a, a->quotes.item[k].at.start, a->quotes.item[k].at.end));
        }
        cr_expect(cc_span_is(cc_buffer_span(&found), run[i].found), "%s\n  gives %.*s", run[i].text,
                  CC_FMT(cc_buffer_span(&found)));
        cc_buffer_free(&text);
        cc_buffer_free(&found);
        cc_article_free(a);
    }
    close_frame(&f);
}

Test(quote_marks, tokens_know_their_innermost_quotation)
{
    frame f;
    open_frame(&f);
    cc_article *a = flat_article("\"She told me: 'Do not go.' So I stayed,\" he said.");
    cc_quotes_find(&f.lexicon, a);
    cr_assert(a->quotes.count == 2);
    cr_assert(a->quotes.item[1].parent == 0);
    for (uint32_t i = 0; i < a->tokens.count; i++) {
        const cc_token *t = &a->tokens.item[i];
        if (cc_span_is(t->form, "told")) cr_expect(t->quote == 0);
        if (cc_span_is(t->form, "Do")) cr_expect(t->quote == 1);
        if (cc_span_is(t->form, "said")) cr_expect(t->quote == -1);
    }
    cc_article_free(a);
    close_frame(&f);
}

/* An opener a thousand times over is neither slow nor wrong. */
Test(quote_marks, hostile, .timeout = 5)
{
    frame f;
    open_frame(&f);
    cc_buffer b = {0};
    for (int i = 0; i < 20000; i++)
        cc_buffer_text(&b, i % 3 == 0   ? "\xE2\x80\x9C"
                                          "a "
                           : i % 3 == 1 ? "'b "
                                        : "\"c ");
    cc_article *a = flat_article(cc_buffer_span(&b).ptr);
    cc_quotes_find(&f.lexicon, a);
    for (uint32_t i = 0; i < a->quotes.count; i++) cr_assert(a->quotes.item[i].at.end <= a->text.len);
    cc_article_free(a);
    cc_buffer_free(&b);
    close_frame(&f);
}
