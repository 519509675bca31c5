/* judge/stem.c - words cut down to what their forms and derivations share. */
#include "judge/stem.h"

#include <string.h>

typedef struct {
    const char *letters;
    size_t left; /* letters that must be left */
} ending;

static bool cut_one(cc_span *word)
{
    /* the longer first, where one ends like another */
    static const ending endings[] = {
        {"ment", 5}, {"ness", 4}, {"ing", 4}, {"ion", 5}, {"ive", 5}, {"ies", 4}, {"ied", 4}, {"'s", 3}, {"ed", 4},
        {"er", 4},   {"or", 5},   {"ly", 4},  {"al", 5},  {"at", 5},  {"e", 4},   {"y", 4},   {"s", 3},
    };
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t length = strlen(endings[i].letters);
        if (word->len < length + endings[i].left || !cc_span_ends(*word, endings[i].letters)) continue;
        /* "glass" */
        if (length == 1 && endings[i].letters[0] == 's' && word->ptr[word->len - 2] == 's') continue;
        word->len -= length;
        return true;
    }
    return false;
}

cc_span cc_stem(cc_span word)
{
    enum { TIMES = 4 };
    for (int i = 0; i < TIMES && cut_one(&word); i++) {
        /* "shopping" */
        if (word.len > 4 && word.ptr[word.len - 1] == word.ptr[word.len - 2]) word.len--;
    }
    return word;
}
