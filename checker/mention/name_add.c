/* mention/name_add.c - one mention of a name: its head, its key, its clean words. */
#include "base/utf8.h"
#include "mention/name_finding.h"

static bool ends_in_mark(cc_span word)
{
    return cc_span_ends(word, "\"") || cc_span_ends(word, "'") || cc_span_ends(word, "\xE2\x80\x9D") ||
           cc_span_ends(word, "\xE2\x80\x99");
}

/* Robert "Bobby" Hale is Robert Hale, and so is Robert "Big Mill Bob" Hale. */
static cc_span without_nickname(cc_span text, cc_arena *a)
{
    cc_span rest = text, word;
    size_t at = 0, end = 0;
    while (end == 0 && cc_span_split(&rest, ' ', &word)) {
        if (at == 0 && cc_is_nickname(word)) at = (size_t)(word.ptr - text.ptr);
        if (at > 0 && ends_in_mark(word)) end = (size_t)(word.ptr - text.ptr) + word.len + 1;
    }
    if (at == 0 || end == 0 || end >= text.len) return text;
    return cc_arena_print(a, "%.*s%.*s", CC_FMT(cc_span_sub(text, 0, at)), CC_FMT(cc_span_sub(text, end, text.len)));
}

cc_span cc_name_clean(cc_span text, cc_arena *a)
{
    text = without_nickname(text, a);
    if (cc_span_find(text, CC_LIT("]")) == SIZE_MAX && cc_span_find(text, CC_LIT("\n")) == SIZE_MAX) return text;
    char *clean = (char *)cc_arena_copy(a, text).ptr;
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++)
        if (text.ptr[i] != ']') clean[n++] = text.ptr[i] == '\n' ? ' ' : text.ptr[i];
    return (cc_span){clean, n};
}

bool cc_is_nickname(cc_span word)
{
    return word.len > 2 && (word.ptr[0] == '"' || word.ptr[0] == '\'' || cc_span_starts(word, "\xE2\x80\x9C") ||
                            cc_span_starts(word, "\xE2\x80\x98"));
}

cc_span cc_name_joined(cc_span before, cc_span member, bool last, cc_arena *a)
{
    return cc_arena_print(a, "%.*s%s%.*s", CC_FMT(before), last ? " and " : ", ", CC_FMT(member));
}

/* The canonical or written name, folded; "the" is no part of it. */
static cc_span key_of(cc_name_finder *f, const cc_known_name *known, uint32_t start, uint32_t end)
{
    cc_span text = known != NULL ? known->name : cc_article_slice(f->article, start, end);
    cc_span folded = cc_utf8_fold(&f->article->arena, cc_name_clean(text, &f->article->arena));
    return cc_span_starts(folded, "the ") ? cc_span_sub(folded, 4, folded.len) : folded;
}

cc_name *cc_name_add(cc_name_finder *f, uint32_t first, uint32_t last, cc_name_kind kind, const cc_known_name *known)
{
    const cc_sentence *s = f->s;
    cc_name *n = CC_PUSH(&f->article->arena, &f->article->names);
    *n = (cc_name){0};
    uint32_t start = s->token[first].start, end = s->token[last - 1].end;
    n->at = (cc_place_in_text){start,           end,         s->first + first,
                               s->first + last, f->sentence, s->first + cc_head_of_range(s, first, last)};
    n->kind = kind;
    n->entity = -1;
    n->key = key_of(f, known, start, end);
    for (uint32_t i = first; i < last; i++)
        f->article->tokens.item[s->first + i].name = (int32_t)(f->article->names.count - 1);
    return n;
}

void cc_name_drop(cc_name_finder *f)
{
    const cc_name *n = &f->article->names.item[--f->article->names.count];
    for (uint32_t t = n->at.first; t < n->at.last; t++) f->article->tokens.item[t].name = -1;
}

/* A known name that acts as a government is the state: "Moscow recalled its ambassador". */
void cc_name_add_known(cc_name_finder *f, const cc_known_name *k, uint32_t first, uint32_t last)
{
    if ((k->seat || k->capital) && cc_acts_as_government(f->l, f->s, first, last, k->seat)) {
        cc_known_name state = {.name = k->nation};
        cc_name_add(f, first, last, CC_NAME_ORGANISATION, &state)->seat = k->seat;
        return;
    }
    if (!k->seat) {
        cc_name_add(f, first, last, k->kind, k);
        return;
    }
    cc_name_add(f, first, last, CC_NAME_PLACE, NULL);
}
