/* judge/stem.c - words cut down to what their forms and derivations share. */
#include "judge/stem.h"

#include <string.h>

typedef struct {
    const char *letters;
    size_t left;   /* letters that must be left */
    size_t length; /* of the letters */
    char last;     /* of them */
} ending;

#define ENDING(letters, left)                                                                                          \
    {                                                                                                                  \
        letters, left, sizeof letters - 1, letters[sizeof letters - 2]                                                 \
    }

static bool cut_one(cc_span *word)
{
    /* the longer first, where one ends like another */
    static const ending endings[] = {
        ENDING("ment", 5), ENDING("ness", 4), ENDING("ing", 4), ENDING("ion", 5), ENDING("ive", 5), ENDING("ies", 4),
        ENDING("ied", 4),  ENDING("'s", 3),   ENDING("ed", 4),  ENDING("er", 4),  ENDING("or", 5),  ENDING("ly", 4),
        ENDING("al", 5),   ENDING("at", 5),   ENDING("e", 4),   ENDING("y", 4),   ENDING("s", 3),
    };
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t length = endings[i].length;
        if (word->len < length + endings[i].left || word->ptr[word->len - 1] != endings[i].last) continue;
        if (memcmp(word->ptr + word->len - length, endings[i].letters, length) != 0) continue;
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
