#include "language/sentence.h"

#include "base/utf8.h"

#include <string.h>

static const char *const upos_names[] = {
#define UPOS(name) #name,
#include "language/tags.def"
#undef UPOS
};
static const char *const xpos_names[] = {
#define XPOS(name, text) text,
#include "language/tags.def"
#undef XPOS
};
static const char *const deprel_names[] = {
#define DEPREL(name, text, main) text,
#include "language/tags.def"
#undef DEPREL
};

const char *cc_upos_name(cc_upos u)
{
    return upos_names[u];
}

const char *cc_xpos_name(cc_xpos x)
{
    return xpos_names[x];
}

const char *cc_deprel_name(cc_deprel d)
{
    return deprel_names[d];
}

static int find(cc_span name, const char *const *names, int count)
{
    for (int i = 0; i < count; i++)
        if (cc_span_is(name, names[i])) return i;
    return -1;
}

cc_upos cc_upos_find(cc_span name)
{
    int i = find(name, upos_names, CC_UPOS_COUNT);
    return i < 0 ? CC_UPOS_X : (cc_upos)i;
}

cc_xpos cc_xpos_find(cc_span name)
{
    int i = find(name, xpos_names, CC_XPOS_COUNT);
    return i < 0 ? CC_XPOS_NONE : (cc_xpos)i;
}

cc_deprel cc_deprel_find(cc_span name)
{
    int i = find(name, deprel_names, CC_DEP_COUNT);
    if (i >= 0) return (cc_deprel)i;
    cc_span rest = name, type;
    cc_span_split(&rest, ':', &type);
    i = find(type, deprel_names, CC_DEP_COUNT);
    return i < 0 ? CC_DEP_DEP : (cc_deprel)i;
}

const uint8_t cc_deprel_mains[CC_DEP_COUNT] = {
#define DEPREL(name, text, main) CC_DEP_##main,
#include "language/tags.def"
#undef DEPREL
};

/* Typographic quotes and dashes as ASCII, also those of windows-1252 that somebody took for latin-1 (0x91
 * to 0x97); 0 for every other character. */
static char plain_mark(int32_t c)
{
    switch (c) {
    case 0x91:
    case 0x92:
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC:
    case 0x00B4: return '\'';
    case 0x93:
    case 0x94:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x00BB: return '"';
    case 0x96:
    case 0x97:
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212: return '-';
    default: return 0;
    }
}

/* Soft hyphens and joiners: they say how a word may be broken, not what it is. */
static bool is_invisible(int32_t c)
{
    return c == 0x00AD || c == 0x200C || c == 0x200D || c == 0x2060;
}

static cc_span plain_lower(cc_arena *a, cc_span form)
{
    if (cc_utf8_is_plain_lower(form)) return form;
    char *out = cc_arena_alloc(a, form.len * 2 + 5); /* lower-casing lengthens a character by half at most */
    size_t n = 0, step;
    for (size_t i = 0; i < form.len; i += step) {
        int32_t c = cc_utf8_decode(cc_span_sub(form, i, form.len), &step);
        char mark = c < 0x80 ? 0 : plain_mark(c);
        if (mark != 0) out[n++] = mark;
        else if (is_invisible(c)) continue;
        else if (c == 0xFFFD && step == 1) out[n++] = form.ptr[i];
        else n += cc_utf8_encode(cc_utf8_lower(c), out + n);
    }
    return n == 0 ? form : (cc_span){out, n};
}

void cc_token_set(cc_token *t, cc_arena *a, cc_span form, uint32_t start, uint32_t end)
{
    *t = (cc_token){.start = start,
                    .end = end,
                    .form = form,
                    .lower = plain_lower(a, form),
                    .head = CC_NO_TOKEN,
                    .first_child = CC_NO_TOKEN,
                    .next_sibling = CC_NO_TOKEN,
                    .quote = -1,
                    .name = -1,
                    .time = -1,
                    .number = -1};
}

static bool has_cycle(const cc_sentence *s, int32_t from)
{
    uint32_t steps = 0;
    for (int32_t t = s->token[from].head; t != CC_NO_TOKEN; t = s->token[t].head)
        if (t == from || ++steps > s->count) return true;
    return false;
}

static void settle_root(cc_sentence *s)
{
    int32_t n = (int32_t)s->count;
    s->root = CC_NO_TOKEN;
    for (int32_t i = 0; i < n; i++) {
        int32_t h = s->token[i].head;
        if (h < 0 || h >= n || h == i) s->token[i].head = CC_NO_TOKEN;
        if (s->token[i].head == CC_NO_TOKEN && s->root == CC_NO_TOKEN) s->root = i;
    }
    if (s->root == CC_NO_TOKEN) s->root = 0, s->token[0].head = CC_NO_TOKEN;
    for (int32_t i = 0; i < n; i++) {
        cc_token *t = &s->token[i];
        if (i == s->root) continue;
        if (t->head == CC_NO_TOKEN) {
            t->head = s->root;
            if (t->deprel == CC_DEP_ROOT) t->deprel = CC_DEP_PARATAXIS;
        }
    }
}

void cc_sentence_link(cc_sentence *s)
{
    settle_root(s);
    int32_t n = (int32_t)s->count;
    /* A parser gives trees; only a damaged file gives cycles, and only then is this walk long. */
    for (int32_t i = 0; i < n; i++)
        if (i != s->root && s->token[i].head > i && has_cycle(s, i)) s->token[i].head = s->root;
    for (int32_t i = 0; i < n; i++) s->token[i].first_child = s->token[i].next_sibling = CC_NO_TOKEN;
    for (int32_t i = n - 1; i >= 0; i--) {
        int32_t h = s->token[i].head;
        if (h == CC_NO_TOKEN) continue;
        s->token[i].next_sibling = s->token[h].first_child;
        s->token[h].first_child = i;
    }
}

uint32_t cc_head_of_range(const cc_sentence *s, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++) {
        int32_t h = s->token[i].head;
        if (h < (int32_t)first || h >= (int32_t)last) return i;
    }
    return first;
}

void cc_subtree(const cc_sentence *s, int32_t head, int32_t *first, int32_t *last)
{
    /* Leftmost and rightmost descendants: follow the outermost child on each side. */
    int32_t low = head, high = head;
    for (int32_t c = s->token[low].first_child; c != CC_NO_TOKEN && c < low; c = s->token[low].first_child) low = c;
    for (;;) {
        int32_t right = CC_NO_TOKEN;
        CC_FOR_CHILDREN(s, high, c)
            if (c > high) right = c;
        if (right == CC_NO_TOKEN) break;
        high = right;
    }
    *first = low;
    *last = high;
}

bool cc_is_below(const cc_sentence *s, int32_t token, int32_t ancestor)
{
    for (int32_t t = token; t != CC_NO_TOKEN; t = s->token[t].head)
        if (t == ancestor) return true;
    return false;
}
