#include "language/feature.h"

#include "base/utf8.h"

#include <string.h>

/* Character classes of a shape. */
enum { UPPER = 1, LOWER, DIGIT, DASH, DOT, OTHER };

static uint64_t mix(uint64_t h, uint64_t v)
{
    h ^= v + 0x9E3779B97F4A7C15u;
    h *= 0xFF51AFD7ED558CCDu;
    return h ^ (h >> 32);
}

uint64_t cc_word_hash(const char *text, size_t len)
{
    uint64_t h = cc_span_hash((cc_span){text, len});
    return h ^ (h >> 29);
}

/* Quotes and dashes that typography knows more of than grammar. 0: not one of them. */
static char plain_mark(int32_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x02BC:
    case 0x2032: return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB: return '"';
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

static int class_of(int32_t c)
{
    if (c >= '0' && c <= '9') return DIGIT;
    if (c == '-') return DASH;
    if (c == '.') return DOT;
    if (c < 0x80) return c >= 'A' && c <= 'Z' ? UPPER : c >= 'a' && c <= 'z' ? LOWER : OTHER;
    return cc_utf8_is_upper(c) ? UPPER : cc_utf8_is_letter(c) ? LOWER : OTHER;
}

/* Runs count up to two: "A", "Aa", "AA" are shapes of their own, "AAA" is "AA". */
static void add_to_shape(cc_word *w, int class, int *last, int *run)
{
    *run = class == *last ? *run + 1 : 0;
    *last = class;
    if (*run < 2) w->shape = w->shape * 31 + (uint64_t) class;
}

static void add_character(cc_word *w, int32_t c, char out[4], size_t n)
{
    /* The middle of a monster is dropped, both ends stay: suffixes matter. */
    if (w->len + n > CC_WORD_LIMIT) {
        memmove(w->text + CC_WORD_LIMIT / 2, w->text + CC_WORD_LIMIT / 2 + 8, CC_WORD_LIMIT / 2 - 8);
        w->len -= 8;
    }
    (void)c;
    memcpy(w->text + w->len, out, n);
    w->len += (uint32_t)n;
}

void cc_word_read(cc_word *out, cc_span form)
{
    *out = (cc_word){.shape = 7};
    int last = 0, run = 0;
    while (form.len > 0) {
        size_t n;
        int32_t c = cc_utf8_decode(form, &n);
        form = cc_span_sub(form, n, form.len);
        char mark = c >= 0x80 ? plain_mark(c) : 0, bytes[4];
        if (mark != 0) c = mark;
        add_to_shape(out, class_of(c), &last, &run);
        if (c >= '0' && c <= '9') c = '0';
        if (c < 0x80) {
            bytes[0] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            n = 1;
        } else {
            n = cc_utf8_encode(cc_utf8_lower(c), bytes);
        }
        add_character(out, c, bytes, n);
    }
}

const cc_lexicon_slot *cc_lexicon_find(const cc_lexicon *l, const char *text, size_t len)
{
    uint64_t h = cc_word_hash(text, len);
    uint32_t key = (uint32_t)(h >> 32) | 1;
    for (uint32_t i = (uint32_t)h & (l->slots - 1); l->slot[i].key != 0; i = (i + 1) & (l->slots - 1))
        if (l->slot[i].key == key) return &l->slot[i];
    return NULL;
}

static const cc_word_class *find_class(const cc_lexicon *l, const char *text, size_t len)
{
    const cc_lexicon_slot *s = cc_lexicon_find(l, text, len);
    return s == NULL || s->word_class >= l->classes ? NULL : &l->word_class[s->word_class];
}

/* How inflected forms come from base forms: WordNet's detachment rules. */
typedef struct {
    char ending[4], base[4];
    uint8_t pos; /* of the base form */
    uint16_t form;
    bool doubled; /* the letter before the ending is doubled: "stopped" */
} detachment;

static const detachment detachments[] = {
    {"s", "", 1, CC_FORM_PLURAL, false},
    {"s", "", 2, CC_FORM_PRESENT, false},
    {"es", "", 1, CC_FORM_PLURAL, false},
    {"es", "", 2, CC_FORM_PRESENT, false},
    {"ies", "y", 1, CC_FORM_PLURAL, false},
    {"ies", "y", 2, CC_FORM_PRESENT, false},
    {"men", "man", 1, CC_FORM_PLURAL, false},
    {"ed", "", 2, CC_FORM_PAST, false},
    {"ed", "e", 2, CC_FORM_PAST, false},
    {"ied", "y", 2, CC_FORM_PAST, false},
    {"ed", "", 2, CC_FORM_PAST, true},
    {"ing", "", 2, CC_FORM_GERUND, false},
    {"ing", "e", 2, CC_FORM_GERUND, false},
    {"ing", "", 2, CC_FORM_GERUND, true},
    {"er", "", 4, CC_FORM_COMPARATIVE, false},
    {"er", "e", 4, CC_FORM_COMPARATIVE, false},
    {"ier", "y", 4, CC_FORM_COMPARATIVE, false},
    {"est", "", 4, CC_FORM_SUPERLATIVE, false},
    {"est", "e", 4, CC_FORM_SUPERLATIVE, false},
    {"iest", "y", 4, CC_FORM_SUPERLATIVE, false},
    {"ly", "", 4, CC_FORM_LY, false},
};

static bool detach(char base[CC_WORD_LIMIT + 4], size_t *base_len, const detachment *d, const char *text, size_t len)
{
    size_t n = strlen(d->ending);
    if (len < n + 2 || len > CC_WORD_LIMIT || memcmp(text + len - n, d->ending, n) != 0) return false;
    size_t keep = len - n;
    if (d->doubled) {
        if (keep < 3 || text[keep - 1] != text[keep - 2]) return false;
        keep--;
    }
    memcpy(base, text, keep);
    memcpy(base + keep, d->base, strlen(d->base));
    *base_len = keep + strlen(d->base);
    return true;
}

uint32_t cc_lexicon_forms(const cc_lexicon *l, const char *text, size_t len, uint8_t *noun, uint8_t *verb,
                          uint8_t *frames)
{
    const cc_word_class *c = find_class(l, text, len);
    uint32_t forms = c == NULL ? 0 : (uint32_t)c->pos | (uint32_t)c->forms << 4;
    *noun = c == NULL ? 0 : c->noun;
    *verb = c == NULL ? 0 : c->verb;
    *frames = c == NULL ? 0 : c->frames;
    for (size_t i = 0; i < sizeof detachments / sizeof *detachments; i++) {
        const detachment *d = &detachments[i];
        char base[CC_WORD_LIMIT + 4];
        size_t n;
        if (!detach(base, &n, d, text, len)) continue;
        c = find_class(l, base, n);
        if (c == NULL || (c->pos & d->pos) == 0) continue;
        forms |= d->form;
        if (d->pos == 1 && *noun == 0) *noun = c->noun;
        if (d->pos == 2 && *verb == 0) *verb = c->verb;
        if (d->pos == 2 && *frames == 0) *frames = c->frames;
    }
    return forms;
}

bool cc_lexicon_has(const cc_lexicon *l, cc_span word, uint8_t pos)
{
    const cc_word_class *c = find_class(l, word.ptr, word.len);
    return c != NULL && (c->pos & pos) != 0;
}

uint8_t cc_lexicon_name(const cc_lexicon *l, cc_span word)
{
    const cc_word_class *c = find_class(l, word.ptr, word.len);
    return c == NULL ? 0 : c->name;
}

bool cc_lexicon_base(const cc_lexicon *l, cc_span word, uint8_t pos, uint32_t form, char *base, size_t *len)
{
    for (size_t i = 0; i < sizeof detachments / sizeof *detachments; i++) {
        const detachment *d = &detachments[i];
        if (d->pos == pos && d->form == form && detach(base, len, d, word.ptr, word.len) &&
            cc_lexicon_has(l, (cc_span){base, *len}, pos))
            return true;
    }
    return false;
}

static uint32_t attribute(uint64_t kind, uint64_t value)
{
    uint64_t h = mix(kind, value);
    return (uint32_t)(h >> 32) ^ (uint32_t)h;
}

static uint64_t ending(const cc_word *w, uint32_t n)
{
    return n >= w->len ? cc_word_hash(w->text, w->len) : cc_word_hash(w->text + w->len - n, n);
}

uint32_t cc_name_key(const uint64_t *word, uint32_t count)
{
    uint64_t h = count;
    for (uint32_t i = 0; i < count; i++) h = mix(h, word[i]);
    return (uint32_t)(h >> 32) | 1;
}

bool cc_name_is_known(const cc_lexicon *l, uint32_t key)
{
    if (l->names == 0) return false;
    for (uint32_t i = key >> 1 & (l->names - 1); l->name[i] != 0; i = (i + 1) & (l->names - 1))
        if (l->name[i] == key) return true;
    return false;
}

/* What is found out about a word before the names of the sentence are known. */
typedef struct {
    uint64_t hash;
    uint8_t name;    /* CC_NAME_* of the word */
    uint8_t in_name; /* 0, 1: opens a name of several words, 2: goes on with it */
    bool capital, all_capitals, letters;
} reading;

/* How the sentence is written: what a capital letter tells depends on it. */
typedef enum { STYLE_USUAL, STYLE_TITLE, STYLE_CAPITALS, STYLE_SMALL } style;

static style style_of(const reading *r, uint32_t count)
{
    uint32_t letters = 0, capital = 0, all = 0;
    for (uint32_t i = 0; i < count; i++) {
        letters += r[i].letters;
        capital += r[i].capital;
        all += r[i].all_capitals;
    }
    if (letters > 1 && all * 3 > letters * 2) return STYLE_CAPITALS;
    if (letters > 2 && capital * 3 > letters * 2) return STYLE_TITLE;
    return capital == 0 && letters > 1 ? STYLE_SMALL : STYLE_USUAL;
}

/* The first two characters tell enough. */
static void read_case(reading *r, cc_span form)
{
    size_t n;
    int32_t first = cc_utf8_decode(form, &n),
            second = form.len > n ? cc_utf8_decode(cc_span_sub(form, n, form.len), &n) : 0;
    int a = class_of(first), b = class_of(second);
    r->letters = a == UPPER || (a == LOWER && b == LOWER);
    r->capital = a == UPPER;
    r->all_capitals = a == UPPER && b == UPPER;
}

/* The longest known name that starts here. */
static void mark_name(const cc_lexicon *l, reading *r, uint32_t count, uint32_t at)
{
    uint64_t hash[CC_NAME_WORDS];
    uint32_t longest = 0, n = 0;
    while (n < CC_NAME_WORDS && at + n < count) {
        hash[n] = r[at + n].hash;
        bool ends = r[at + n].capital && n > 0;
        n++;
        if (ends && cc_name_is_known(l, cc_name_key(hash, n))) longest = n;
    }
    for (uint32_t i = 0; i < longest; i++) r[at + i].in_name = i == 0 ? 1 : 2;
}

static void read_word(cc_features *out, reading *r, const cc_lexicon *l, cc_span form)
{
    cc_word w;
    cc_word_read(&w, form);
    const cc_lexicon_slot *s = cc_lexicon_find(l, w.text, w.len);
    const cc_word_class *c = s == NULL || s->word_class >= l->classes ? NULL : &l->word_class[s->word_class];
    uint8_t noun, verb, frames;
    uint32_t forms = cc_lexicon_forms(l, w.text, w.len, &noun, &verb, &frames);
    *out = (cc_features){
        .word = s == NULL ? CC_UNKNOWN_WORD : s->word,
        .attribute =
            {
                attribute(1, ending(&w, 2)),
                attribute(2, ending(&w, 3)),
                attribute(3, ending(&w, 4)),
                attribute(4, cc_word_hash(w.text, w.len < 3 ? w.len : 3)),
                (uint32_t)w.shape,
                attribute(6, forms),
                attribute(7, (uint64_t)noun << 8 | verb),
                attribute(8, cc_word_hash(w.text, w.len < 5 ? w.len : 5)),
                0,
                attribute(10, frames),
            },
    };
    *r = (reading){.hash = cc_word_hash(w.text, w.len),
                   .name = c == NULL ? 0 : c->name & (CC_NAME_CAPITAL | CC_NAME_SMALL | CC_NAME_PART | CC_NAME_OPENS)};
    read_case(r, form);
}

void cc_features_read(cc_features *out, const cc_lexicon *l, const cc_span *form, uint32_t count, bool opens)
{
    reading r[CC_FEATURE_WORDS];
    for (uint32_t i = 0; i < count; i++) read_word(&out[i], &r[i], l, form[i]);
    for (uint32_t i = 0; i < count; i++)
        if (r[i].in_name == 0 && r[i].capital && (r[i].name & CC_NAME_OPENS) != 0) mark_name(l, r, count, i);
    style how = style_of(r, count);
    for (uint32_t i = 0; i < count; i++) {
        bool first = opens && i == 0;
        out[i].attribute[4] = attribute(5, (uint64_t)out[i].attribute[4] * 8 + how * 2u + first);
        out[i].attribute[8] = attribute(9, (uint64_t)r[i].name << 8 | r[i].in_name << 2 | r[i].capital << 1 | first);
    }
}
