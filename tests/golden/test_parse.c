/* `claimcheck parse` as it is used: text, given words, blocks, bad input. */
#include "../program.h"

static const char article[] =
    "Council votes for a bridge\n\nPORTVILLE (AP) - The council didn't wait. It voted on Monday.\n";
static const char words[] =
    "# text = can't\n1-2\tcan't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tca\t_\t_\t_\t_\t_\t_\t_\t_\n2\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
    "1\tan odd.word\t_\t_\t_\t_\t_\t_\t_\t_\n";

Test(parse, text_becomes_words_and_trees)
{
    test_folder f = folder_make();
    folder_text(&f, "a.txt", article);
    cr_assert(program_run(&f, "parse a.txt") == 0);
    cr_expect(file_holds(&f, "out", "# text = Council votes for a bridge\n"));
    cr_expect(file_holds(&f, "out", "# text = PORTVILLE (AP) -\n"));
    cr_expect(file_holds(&f, "out", "3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n3\tdid\t"));
    cr_expect(file_holds(&f, "out", "# text = It voted on Monday.\n1\tIt\t"));
    cr_expect(file_holds(&f, "out", "\t0\troot\t_\t"));
    folder_remove(&f);
}

Test(parse, given_words_are_kept)
{
    test_folder f = folder_make();
    folder_text(&f, "words.conllu", words);
    cr_assert(program_run(&f, "parse --tokens words.conllu") == 0);
    cr_expect(file_holds(&f, "out", "1-2\tcan't\t_"));
    cr_expect(file_holds(&f, "out", "\n1\tan odd.word\t"));
    folder_text(&f, "broken.conllu", "1\tno columns\n");
    cr_expect(program_run(&f, "parse --tokens broken.conllu") == 2);
    cr_expect(
        file_holds(&f, "err", "broken.conllu:1: a line of CoNLL-U has ten columns divided by TAB: '1\tno columns'"));
    folder_remove(&f);
}

Test(parse, blocks_show_how_a_page_was_read)
{
    test_folder f = folder_make();
    folder_text(&f, "a.txt", article);
    cr_assert(program_run(&f, "parse --blocks a.txt") == 0);
    cr_expect(file_holds(&f, "out", "#\tagency\tAssociated Press\n#\tplace\tPORTVILLE\n"));
    cr_expect(file_holds(
        &f, "out",
        "1\ttitle\tCouncil votes for a bridge\n3\tdateline\tPORTVILLE (AP) -\n3\tbody\tThe council didn't wait."));
    folder_remove(&f);
}

Test(parse, what_cannot_be_read_is_said)
{
    test_folder f = folder_make();
    folder_text(&f, "empty.txt", "");
    cr_expect(program_run(&f, "parse empty.txt") == 3);
    cr_expect(file_holds(&f, "err", "empty.txt: the file is empty: give a file with an article's text"));
    cr_expect(program_run(&f, "parse absent.txt") == 3);
    cr_expect(file_holds(&f, "err", "absent.txt: cannot be opened: No such file or directory"));
    cr_expect(program_run(&f, "parse") == 2);
    cr_expect(file_holds(&f, "err", "parse: a file is needed"));
    folder_text(&f, "odd.txt", "The caf\xC3\xA9 and the na\xC3\xAFve \xFF man.\n");
    cr_expect(program_run(&f, "parse odd.txt") == 0);
    cr_expect(file_holds(&f, "err", "odd.txt: 1 byte is not valid UTF-8 and was read as U+FFFD"));
    folder_remove(&f);
}
