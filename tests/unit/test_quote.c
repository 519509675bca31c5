/* Who said what, rule by rule (MENTIONS, Quotes). Our own sentences; needs the model. */
#include "base/buffer.h"
#include "environment.h"

TestSuite(quote, .init = open_environment, .fini = close_environment);

typedef struct {
    const char *text;
    const char *found; /* form|words for the speaker|cue|content, a quotation a line; * before a part */
} quote_case;

static void add_line(cc_buffer *out, const cc_article *a, const cc_quote *q)
{
    if (out->len > 0) cc_buffer_byte(out, '\n');
    cc_buffer_print(out, "%s%s|%.*s|%.*s|%.*s", q->part ? "*" : "", cc_form_name(q->form),
                    CC_FMT(cc_article_slice(a, q->speaker_start, q->speaker_end)),
                    CC_FMT(q->cue < 0 ? CC_LIT("") : a->tokens.item[q->cue].form),
                    CC_FMT(cc_article_slice(a, q->at.start, q->at.end)));
}

static void check(const quote_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        cc_article *a = page_with_mentions(cases[i].text);
        cc_buffer out = {0};
        cc_buffer_text(&out, "");
        for (uint32_t k = 0; k < a->quotes.count; k++)
            if (!a->quotes.item[k].scare) add_line(&out, a, &a->quotes.item[k]);
        cr_expect(cc_span_is(cc_buffer_span(&out), cases[i].found), "%s\ngives\n%.*s", cases[i].text,
                  CC_FMT(cc_buffer_span(&out)));
        cc_buffer_free(&out);
        cc_article_free(a);
    }
}

/* A line that ends in a colon hands the text behind it, without marks, to its speaker. */
Test(quote, led_in_by_a_colon)
{
    static const quote_case cases[] = {
        {"2021-03-19\nBlast at Vestby mill\n\nSergeant Jon Dahl reported:\n\nOfficers were called to the mill. Two workers "
         "were hurt.\n\nThe mill burned for an hour.",
         "indirect|Sergeant Jon Dahl|reported|Officers were called to the mill.\n"
         "indirect|Sergeant Jon Dahl|reported|Two workers were hurt.\n"
         "indirect|Sergeant Jon Dahl|reported|The mill burned for an hour."},
        {"2021-03-19\nBlast at Vestby mill\n\nGovernor Anna Berg released the following statement on Monday:\n\nThe mill was "
         "safe.\n\nJon Dahl said in a press release:\n\nThe mill was not safe.",
         "indirect|Governor Anna Berg|statement|The mill was safe.\nindirect|Jon Dahl|said|The mill was not safe."},
        /* the outlet takes the word again before somebody else speaks */
        {"2021-03-19\nBlast at Vestby mill\n\nThe police statement reads:\n\nOfficers were called to the mill.\n\nThe mill "
         "burned for an hour. \"We saw nothing,\" a neighbour said.",
         "indirect|The police statement|reads|Officers were called to the mill.\ndirect|a neighbour|said|We saw nothing,"},
        /* a list, a name without a sentence, a question, the outlet itself */
        {"2021-03-19\nBlast at Vestby mill\n\nJon Dahl said:\n\n- The mill was safe.\n- The mill was old.", ""},
        {"2021-03-19\nBlast at Vestby mill\n\nPolice named the dead:\n\nOmar Haddad lived in Oslo.", ""},
        {"2021-03-19\nBlast at Vestby mill\n\nJon Dahl asked:\n\nThe mill was closed in May.", ""},
        {"2021-03-19\nBlast at Vestby mill\n\nWe reported:\n\nThe mill was closed in May.", ""},
    };
    check(cases, sizeof cases / sizeof *cases);
}

/* Rule 2: where cue and speaker stand. */
Test(quote, direct_speech)
{
    static const quote_case cases[] = {
        {"\"The bridge is safe,\" the mayor said.", "direct|the mayor|said|The bridge is safe,"},
        {"Anna Berg told of it in an email to the firm of Vestby University that implied she would \"find her way.\"",
         "mixed|Anna Berg|implied|find her way."},
        {"\"The bridge is safe,\" said Anna Berg, the mayor.", "direct|Anna Berg, the mayor|said|The bridge is safe,"},
        {"\"The bridge is safe,\" said Norvik's chief executive, Lena Falk.",
         "direct|Norvik's chief executive, Lena Falk|said|The bridge is safe,"},
        {"The mayor said: \"The bridge is safe.\"", "direct|The mayor|said|The bridge is safe."},
        {"\"Is it safe?\" the mayor asked.", "direct|the mayor|asked|Is it safe?"},
        {"\"The bridge is safe,\" the mayor said. \"We tested it twice.\"",
         "direct|the mayor|said|The bridge is safe,\ndirect|the mayor|said|We tested it twice."},
        {"\"The bridge,\" the mayor said, \"is safe.\"",
         "direct|the mayor|said|The bridge,\ndirect|the mayor|said|is safe."},
        /* a verb that no table knows */
        {"\"The bridge is safe,\" Berg harrumphed.", "direct|Berg|harrumphed|The bridge is safe,"},
        {"Mayor: \"The bridge is safe\"", "direct|Mayor|:|The bridge is safe"},
        {"\"The best bridge of them all.\" \xE2\x80\x95 Anna Berg",
         "direct|Anna Berg|\xE2\x80\x95|The best bridge of them all."},
    };
    check(cases, sizeof cases / sizeof *cases);
}

Test(quote, indirect_speech)
{
    static const quote_case cases[] = {
        {"The mayor said that the bridge was safe.", "indirect|The mayor|said|that the bridge was safe"},
        {"The mayor said the bridge was safe.", "indirect|The mayor|said|the bridge was safe"},
        {"The bridge was safe, the mayor said.", "indirect|the mayor|said|The bridge was safe"},
        {"The bridge, the mayor said, was safe.",
         "indirect|the mayor|said|The bridge\nindirect|the mayor|said|was safe"},
        {"According to the mayor, the bridge was safe.", "indirect|the mayor|According|the bridge was safe"},
        {"The bridge was safe, according to the mayor.", "indirect|the mayor|according|The bridge was safe"},
        {"The mayor vowed to close the bridge.", "indirect|The mayor|vowed|to close the bridge"},
        /* what the tree may put beside the reporting verb was still said */
        {"The mayor said the bridge was safe and that it would open in May.",
         "indirect|The mayor|said|the bridge was safe and that it would open in May"},
        {"The mayor said the bridge was safe, the builder said it was old.",
         "indirect|The mayor|said|the bridge was safe\nindirect|the builder|said|it was old"},
        {"The mayor criticized the plan.", "indirect|The mayor|criticized|the plan"},
        {"The mayor called for a new bridge.", "indirect|The mayor|called|a new bridge"},
        /* rule 6: the medium hears it; the question belongs to the asker */
        {"The mayor told CNN that the bridge was safe.", "indirect|The mayor|told|that the bridge was safe"},
        {"Berg asked if the bridge was safe.", "indirect|Berg|asked|if the bridge was safe"},
        {"Ivan Petrov was quoted by Reuters as saying that the mine was closed.",
         "indirect|Ivan Petrov|saying|that the mine was closed"},
        {"Reuters reported Ivan Petrov as saying that the mine was closed.",
         "indirect|Ivan Petrov|saying|that the mine was closed"},
        {"Reuters quoted the mayor, a former miner, as saying the mine was closed.",
         "indirect|the mayor, a former miner|saying|the mine was closed"},
        {"Reuters reported the case as soon as the mine was closed.", "indirect|Reuters|reported|the case"},
        {"Ivan Petrov, quoted by Reuters, said the mine was closed.", "indirect|Ivan Petrov|said|the mine was closed"},
        /* nouns of saying */
        {"Petrov's claim that the mine was closed was false.", "indirect|Petrov|claim|that the mine was closed"},
        /* no cue: nothing */
        {"The mayor crossed the bridge.", ""},
        {"The bridge is closed because it is not safe.", ""},
    };
    check(cases, sizeof cases / sizeof *cases);
}

Test(quote, mixed_speech)
{
    static const quote_case cases[] = {
        {"The mayor said the old bridge over the river in the north of the town was \"safe\" for cars.",
         "indirect|The mayor|said|the old bridge over the river in the north of the town was \"safe\" for "
         "cars\n*mixed|The mayor|said|safe"},
        {"The mayor said it \"will never be closed again.\"", "mixed|The mayor|said|will never be closed again."},
        /* rule 5: a title, a scare quote */
        {"The film \"Three Bridges\" opens today.", ""},
        {"\"All Is Not Lost.\"", ""},
        {"\"(Applause.)\"", ""},
        {"He drives a so-called \"hybrid\" on weekdays.", ""},
    };
    check(cases, sizeof cases / sizeof *cases);
}

/* Rule 4: no cue of its own. */
Test(quote, floating)
{
    static const quote_case cases[] = {
        {"\"The bridge is safe,\" the mayor said.\n\n\"We tested it twice.\"",
         "direct|the mayor|said|The bridge is safe,\ndirect|the mayor|said|We tested it twice."},
        {"Berg shook her head. \"We tested it twice.\"", "direct|Berg|shook|We tested it twice."},
        {"The mayor said: \"The bridge is safe.\n\n\"We tested it twice.\"",
         "direct|The mayor|said|The bridge is safe.\ndirect|The mayor|said|We tested it twice."},
    };
    check(cases, sizeof cases / sizeof *cases);
}

/* Rule 4 and 1: "he added" is the last speaker, "he replied" whoever was asked; a headline's speaker; the owner of a
 * statement. */
/* Pages whose paragraphs were cut into lines: what is closed some lines below goes on until there. */
Test(quote, broken_lines)
{
    static const quote_case cases[] = {
        {"\"The bridge is old.\n\nIt was built in a hurry.\n\nNobody looks after it,\" said the mayor.",
         "direct|the mayor|said|The bridge is old.\ndirect|the mayor|said|It was built in a hurry.\n"
         "direct|the mayor|said|Nobody looks after it,"},
        {"\"The bridge is old,\" the mayor said. \"It will fall.\n\nIt was built in a hurry.\" The council met on Friday.",
         "direct|the mayor|said|The bridge is old,\ndirect|the mayor|said|It will fall.\n"
         "direct|the mayor|said|It was built in a hurry."},
        /* one mark too many, and closed by another kind */
        {"The mayor met Dahl. \"The bridge is old. \"It will fall,'' said Anna Berg, a clerk.",
         "direct|Anna Berg, a clerk|said|The bridge is old.\ndirect|Anna Berg, a clerk|said|It will fall,"},
        /* somebody speaks between, or a new quotation opens: the mark was forgotten */
        {"\"The bridge is old,\" the mayor said. \"It will fall.\n\nThe council met on Friday, the clerk said.\n\nIt is "
         "safe,\" said Dahl.",
         "direct|the mayor|said|The bridge is old,\ndirect|the mayor|said|It will fall.\n"
         "indirect|the clerk|said|The council met on Friday\ndirect|Dahl|said|It is safe,"},
        {"\"The bridge is old,\" the mayor said. \"It will fall.\n\nThe council met on Friday.\n\n\"It is safe,\" said Dahl.",
         "direct|the mayor|said|The bridge is old,\ndirect|the mayor|said|It will fall.\ndirect|Dahl|said|It is safe,"},
    };
    check(cases, sizeof cases / sizeof *cases);
}

/* Single marks, as many papers set them, go on over paragraphs as double ones do. */
Test(quote, paragraphs_in_single_marks)
{
    static const quote_case cases[] = {
        {"The mayor said: \xE2\x80\x98The bridge is old. Nobody looked after it.\n\n\xE2\x80\x98I didn\xE2\x80\x99t want to "
         "cross it.\n\nSo I stayed.\xE2\x80\x99\n\nThe council met.",
         "direct|The mayor|said|The bridge is old. Nobody looked after it.\n"
         "direct|The mayor|said|I didn\xE2\x80\x99t want to cross it.\ndirect|The mayor|said|So I stayed."},
        {"The mayor said: 'The bridge is old.\n\n'It will fall.'", "direct|The mayor|said|The bridge is old.\n"
                                                                   "direct|The mayor|said|It will fall."},
        {"'The bridge is old.\n\nIt will be shut to all but the worthiest', the mayor said.",
         "direct|the mayor|said|The bridge is old.\ndirect|the mayor|said|It will be shut to all but the worthiest"},
        /* the last line has other marks within */
        {"\xE2\x80\x9CThe bridge is old,\xE2\x80\x9D the mayor said. \xE2\x80\x9CIt will fall.\n\nThe \xE2\x80\x98"
         "new\xE2\x80\x99 bridge is old too.\xE2\x80\x9D",
         "direct|the mayor|said|The bridge is old,\ndirect|the mayor|said|It will fall.\n"
         "direct|the mayor|said|The \xE2\x80\x98new\xE2\x80\x99 bridge is old too."},
        /* apostrophes at the beginning of a word open nothing that goes on */
        {"They sold 'taters on Friday.\n\nThe miners' hall was shut.", ""},
    };
    check(cases, sizeof cases / sizeof *cases);
}

Test(quote, talk)
{
    static const struct {
        const char *text, *speaker; /* of the last quotation: the name of its entity, or the word it means */
    } cases[] = {
        {"Omar Haddad met Peter Lund in Oslo. Haddad said the talks went well. He added: \"We agree.\"", "Omar Haddad"},
        {"Peter Lund was asked if he knew Omar Haddad, to which he replied: \"I do not.\"", "Peter Lund"},
        {"Peter Lund invited Omar Haddad to Oslo. \"I ask Mr Haddad to come,\" he said.", "Peter Lund"},
        {"\"We agree,\" Peter Lund's statement read.", "Peter Lund"},
        {"They spoke of Omar Haddad and of Peter Lund, who said: \"We agree.\"", "Peter Lund"},
        {"Peter Lund's \"yes we can\" remark was not planned.", "Peter Lund"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_article *a = page_with_mentions(cases[i].text);
        cr_assert(a->quotes.count > 0);
        const cc_quote *q = &a->quotes.item[a->quotes.count - 1];
        cr_assert(q->speaker_token >= 0);
        cr_expect(cc_span_is(cc_mention_text(a, (uint32_t)q->speaker_token, &a->arena), cases[i].speaker),
                  "%s\ngives %.*s", cases[i].text, CC_FMT(cc_mention_text(a, (uint32_t)q->speaker_token, &a->arena)));
        cc_article_free(a);
    }
}

Test(quote, ids_join_pieces_and_beliefs_are_known)
{
    cc_article *a = page_with_mentions(
        "\"The bridge,\" the mayor said, \"is safe.\" Berg told CNN that it was not. Most people believe that it is.");
    cr_assert(a->quotes.count == 4);
    const cc_quote *q = a->quotes.item;
    cr_expect(q[0].id == q[1].id && q[1].id != q[2].id && q[2].id != q[3].id);
    cr_expect(q[2].addressee >= 0 && cc_span_is(a->tokens.item[q[2].addressee].form, "CNN"));
    cr_expect(!q[2].belief && q[3].belief);
    cc_article_free(a);
}
