/* wordnet_compile DIR OUT - Princeton WordNet's files (wndb(5)) into one mapped table.
 *
 * DIR has index.*, data.*, *.exc and cntlist.rev as Debian's wordnet-base installs
 * them. The layout of OUT is checker/language/wordnet_file.h. Glosses and relations
 * that nobody asks for (hyponyms, domains, "see also") stay behind. */
#include "../checker/base/checksum.h"
#include "../checker/language/wordnet_file.h"

#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

/* ORDER cc_wn_pos, cc_wn_relation in language/wordnet.h */
enum { NOUN, VERB, ADJ, ADV, POS_COUNT };
enum { HYPERNYM, INSTANCE, PART_OF, ANTONYM, DERIVATION, SIMILAR, ENTAIL, CAUSE, PERTAIN, NO_RELATION };

static const char *const pos_names[POS_COUNT] = {"noun", "verb", "adj", "adv"};

static const struct {
    const char *symbol;
    uint32_t relation;
} symbols[] = {
    {"@", HYPERNYM},   {"@i", INSTANCE}, {"#p", PART_OF}, {"#m", PART_OF}, {"!", ANTONYM},
    {"+", DERIVATION}, {"&", SIMILAR},   {"*", ENTAIL},   {">", CAUSE},    {"\\", PERTAIN},
};

static void die(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs("wordnet_compile: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    exit(1);
}

static void *grow(void *old, size_t size)
{
    void *p = realloc(old, size);
    if (p == NULL) die("out of memory");
    return p;
}

/* A growing array of any type: PUSH gives room for one more. */
#define LIST(type)                                                                                                     \
    struct {                                                                                                           \
        type *item;                                                                                                    \
        size_t count, room;                                                                                            \
    }
#define PUSH(list)                                                                                                     \
    ((list)->count == (list)->room ? (void)((list)->room = (list)->room == 0 ? 1024 : 2 * (list)->room,                \
                                            (list)->item = grow((list)->item, (list)->room * sizeof *(list)->item))    \
                                   : (void)0,                                                                          \
     &(list)->item[(list)->count++])

/* --- reading words of lines -------------------------------------------------- */

typedef struct {
    char *at, *end;
} reader;

static char *file_text(const char *folder, const char *name, const char *ending, size_t *size)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s%s", folder, name, ending);
    FILE *f = fopen(path, "rb");
    if (f == NULL || fseek(f, 0, SEEK_END) != 0) die("%s: %s", path, strerror(errno));
    *size = (size_t)ftell(f);
    rewind(f);
    char *text = grow(NULL, *size + 1);
    if (fread(text, 1, *size, f) != *size) die("%s: cannot be read", path);
    text[*size] = '\0';
    fclose(f);
    return text;
}

/* The next line, NUL-terminated in place; the licence (lines that begin with spaces) is passed over. */
static bool next_line(reader *file, reader *line)
{
    while (file->at < file->end) {
        char *start = file->at, *stop = memchr(start, '\n', (size_t)(file->end - start));
        if (stop == NULL) stop = file->end;
        *stop = '\0';
        file->at = stop + 1;
        *line = (reader){start, stop};
        if (start < stop && *start != ' ') return true;
    }
    return false;
}

/* The next word of a line, NUL-terminated in place; "" at the end. */
static char *next_word(reader *line)
{
    while (line->at < line->end && *line->at == ' ') line->at++;
    char *word = line->at;
    while (line->at < line->end && *line->at != ' ') line->at++;
    if (line->at < line->end) *line->at++ = '\0';
    return word;
}

static uint32_t next_number(reader *line, int base)
{
    return (uint32_t)strtoul(next_word(line), NULL, base);
}

/* --- what is gathered -------------------------------------------------------- */

/* A line of index.*: a lemma in one part of speech. */
typedef struct {
    char *lemma;
    uint32_t pos;
    size_t sense; /* first of its synsets' offsets */
    uint32_t senses;
} entry;

typedef struct {
    uint32_t word, relation, target;
    uint32_t target_word; /* 1-based */
} pointer_read;

typedef LIST(uint32_t) number_list;

static struct {
    LIST(entry) entries;
    number_list sense_offset;
    number_list offset[POS_COUNT]; /* of the synsets, ascending as they stand in the file */
    uint32_t first_synset[POS_COUNT];
    size_t lemmas;

#define SECTION(name, type) LIST(type) name;
    CC_WN_SECTIONS(SECTION)
#undef SECTION
} table;

static uint32_t add_text(const char *text)
{
    uint32_t at = (uint32_t)table.text.count;
    do *PUSH(&table.text) = cc_wn_byte(*text);
    while (*text++ != '\0');
    return at;
}

/* --- index.*: lemmas and their senses ---------------------------------------- */

static void read_index_line(reader *line, uint32_t pos)
{
    entry *e = PUSH(&table.entries);
    *e = (entry){.lemma = next_word(line), .pos = pos, .sense = table.sense_offset.count};
    for (char *p = e->lemma; *p != '\0'; p++) *p = cc_wn_byte(*p);
    next_word(line);
    e->senses = next_number(line, 10);
    uint32_t symbol_count = next_number(line, 10);
    for (uint32_t i = 0; i < symbol_count + 2; i++) next_word(line); /* and sense count, tagged senses */
    for (uint32_t i = 0; i < e->senses; i++) *PUSH(&table.sense_offset) = next_number(line, 10);
}

static void read_index(const char *folder, uint32_t pos)
{
    size_t size;
    char *text = file_text(folder, "index.", pos_names[pos], &size); /* kept: entries look into it */
    reader file = {text, text + size}, line;
    while (next_line(&file, &line)) read_index_line(&line, pos);
}

static int compare_entries(const void *a, const void *b)
{
    const entry *x = a, *y = b;
    int d = strcmp(x->lemma, y->lemma);
    return d != 0 ? d : (int)x->pos - (int)y->pos;
}

static void hash_lemmas(void)
{
    size_t slots = 1024;
    while (slots < table.lemmas * 3 / 2) slots *= 2;
    for (size_t i = 0; i < slots; i++) *PUSH(&table.slot) = CC_WN_NO_LEMMA;
    for (size_t lemma = 0; lemma < table.lemmas; lemma++) {
        const char *text = table.text.item + table.lemma_text.item[lemma];
        size_t i = cc_wn_hash(text, strlen(text)) & (slots - 1);
        while (table.slot.item[i] != CC_WN_NO_LEMMA) i = (i + 1) & (slots - 1);
        table.slot.item[i] = (uint32_t)lemma;
    }
}

/* Number the lemmas; their senses come when the synsets are known. */
static void number_lemmas(void)
{
    qsort(table.entries.item, table.entries.count, sizeof *table.entries.item, compare_entries);
    for (size_t i = 0; i < table.entries.count; i++) {
        if (i > 0 && strcmp(table.entries.item[i].lemma, table.entries.item[i - 1].lemma) == 0) continue;
        *PUSH(&table.lemma_text) = add_text(table.entries.item[i].lemma);
        table.lemmas++;
    }
    hash_lemmas();
}

/* CC_WN_NO_LEMMA where the index does not have it. */
static uint32_t find_lemma(const char *lemma)
{
    size_t mask = table.slot.count - 1, i = cc_wn_hash(lemma, strlen(lemma)) & mask;
    for (; table.slot.item[i] != CC_WN_NO_LEMMA; i = (i + 1) & mask)
        if (strcmp(table.text.item + table.lemma_text.item[table.slot.item[i]], lemma) == 0) return table.slot.item[i];
    return CC_WN_NO_LEMMA;
}

/* --- data.*: synsets ----------------------------------------------------------- */

static uint32_t find_relation(const char *symbol)
{
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++)
        if (strcmp(symbols[i].symbol, symbol) == 0) return symbols[i].relation;
    return NO_RELATION;
}

static uint32_t find_pos(char letter)
{
    static const char letters[] = "nvar";
    const char *at = strchr(letters, letter);
    return letter == 's' || at == NULL ? ADJ : (uint32_t)(at - letters);
}

/* Lower case, ' ' for '_', and "galore(ip)" without its marker. */
static void plain_lemma(char *word)
{
    char *marker = strchr(word, '(');
    if (marker != NULL && marker > word && word[strlen(word) - 1] == ')') *marker = '\0';
    for (; *word != '\0'; word++) {
        *word = cc_wn_byte(*word);
        if (*word >= 'A' && *word <= 'Z') *word = (char)(*word - 'A' + 'a');
    }
}

/* A synset's offset in the files of its part of speech, until all are numbered. */
typedef struct {
    uint32_t pos, offset, target_word;
} far;

typedef LIST(far) far_list;
static far_list pointer_far, link_far;

static void read_pointers(reader *line, size_t first_word)
{
    LIST(pointer_read) lexical = {0};
    uint32_t words = (uint32_t)(table.word.count - first_word);
    for (uint32_t left = next_number(line, 10); left > 0; left--) {
        uint32_t relation = find_relation(next_word(line)), offset = next_number(line, 10);
        uint32_t pos = find_pos(*next_word(line)), from_to = next_number(line, 16);
        if (relation == NO_RELATION) continue;
        if (from_to == 0) {
            *PUSH(&table.pointer) = CC_WN_TARGET(relation, 0);
            *PUSH(&pointer_far) = (far){pos, offset, 0};
        } else {
            *PUSH(&lexical) = (pointer_read){(from_to >> 8) - 1, relation, offset, (from_to & 0xFF) | pos << 8};
        }
    }
    for (uint32_t word = 0; word < words; word++) {
        *PUSH(&table.word_link) = (uint32_t)table.link.count;
        for (size_t i = 0; i < lexical.count; i++) {
            const pointer_read *p = &lexical.item[i];
            if (p->word != word) continue;
            *PUSH(&table.link) = (cc_wn_link){CC_WN_TARGET(p->relation, 0), 0};
            *PUSH(&link_far) = (far){p->target_word >> 8, p->target, (p->target_word & 0xFF) - 1};
        }
    }
    free(lexical.item);
}

static void read_synset(reader *line, uint32_t pos)
{
    *PUSH(&table.offset[pos]) = next_number(line, 10);
    cc_wn_synset *s = PUSH(&table.synset);
    *s = (cc_wn_synset){
        .word = (uint32_t)table.word.count, .pointer = (uint32_t)table.pointer.count, .pos = (uint8_t)pos};
    s->lexfile = (uint8_t)next_number(line, 10);
    next_word(line);
    size_t first_word = table.word.count;
    for (uint32_t left = next_number(line, 16); left > 0; left--) {
        char *word = next_word(line);
        plain_lemma(word);
        uint32_t lemma = find_lemma(word);
        if (lemma == CC_WN_NO_LEMMA) die("the lemma '%s' is in data.%s but not in the index", word, pos_names[pos]);
        *PUSH(&table.word) = lemma;
        next_word(line);
    }
    read_pointers(line, first_word);
}

static void read_data(const char *folder, uint32_t pos)
{
    size_t size;
    char *text = file_text(folder, "data.", pos_names[pos], &size);
    reader file = {text, text + size}, line;
    table.first_synset[pos] = (uint32_t)table.synset.count;
    while (next_line(&file, &line)) read_synset(&line, pos);
    free(text);
}

static void close_ranges(void)
{
    *PUSH(&table.synset) = (cc_wn_synset){.word = (uint32_t)table.word.count, .pointer = (uint32_t)table.pointer.count};
    *PUSH(&table.word_link) = (uint32_t)table.link.count;
}

static uint32_t synset_number(uint32_t pos, uint32_t offset)
{
    const number_list *offsets = &table.offset[pos];
    size_t from = 0, to = offsets->count;
    while (from < to) {
        size_t middle = (from + to) / 2;
        if (offsets->item[middle] < offset) from = middle + 1;
        else to = middle;
    }
    if (from == offsets->count || offsets->item[from] != offset)
        die("data.%s has no synset at %u", pos_names[pos], offset);
    return table.first_synset[pos] + (uint32_t)from;
}

static void resolve_targets(void)
{
    for (size_t i = 0; i < table.pointer.count; i++)
        table.pointer.item[i] |= synset_number(pointer_far.item[i].pos, pointer_far.item[i].offset);
    for (size_t i = 0; i < table.link.count; i++) {
        uint32_t synset = synset_number(link_far.item[i].pos, link_far.item[i].offset);
        table.link.item[i].target |= synset;
        table.link.item[i].lemma = table.word.item[table.synset.item[synset].word + link_far.item[i].target_word];
    }
}

/* --- senses --------------------------------------------------------------------- */

static uint16_t word_in_synset(uint32_t synset, uint32_t lemma)
{
    const cc_wn_synset *s = &table.synset.item[synset];
    for (uint32_t i = s->word; i < s[1].word; i++)
        if (table.word.item[i] == lemma) return (uint16_t)(i - s->word);
    die("synset %u has no word '%s'", synset, table.text.item + table.lemma_text.item[lemma]);
    return 0;
}

static void make_senses(void)
{
    uint32_t lemma = 0;
    for (size_t i = 0; i < table.entries.count; i++) {
        const entry *e = &table.entries.item[i];
        bool is_new = i == 0 || strcmp(e->lemma, e[-1].lemma) != 0;
        if (is_new) *PUSH(&table.lemma_sense) = (uint32_t)table.sense.count;
        lemma = (uint32_t)table.lemma_sense.count - 1;
        for (uint32_t k = 0; k < e->senses; k++) {
            uint32_t synset = synset_number(e->pos, table.sense_offset.item[e->sense + k]);
            *PUSH(&table.sense) = (cc_wn_sense){.synset = synset, .word = word_in_synset(synset, lemma)};
        }
    }
    *PUSH(&table.lemma_sense) = (uint32_t)table.sense.count;
}

/* "car%1:06:00:: 1 71": the first sense of the noun car was tagged 71 times. */
static void count_sense(reader *line)
{
    char *key = next_word(line), *type = strchr(key, '%');
    uint32_t number = next_number(line, 10), count = next_number(line, 10);
    if (type == NULL || type[1] < '1' || type[1] > '5') return;
    uint32_t pos = type[1] == '5' ? ADJ : (uint32_t)(type[1] - '1');
    *type = '\0';
    plain_lemma(key);
    uint32_t lemma = find_lemma(key);
    if (lemma == CC_WN_NO_LEMMA) return; /* a few keys are of lemmas that 3.0 dropped */
    uint32_t s = table.lemma_sense.item[lemma], end = table.lemma_sense.item[lemma + 1];
    while (s < end && table.synset.item[table.sense.item[s].synset].pos != pos) s++;
    s += number - 1;
    if (s < end) table.sense.item[s].count = (uint16_t)(count > UINT16_MAX ? UINT16_MAX : count);
}

static void read_counts(const char *folder)
{
    size_t size;
    char *text = file_text(folder, "cntlist", ".rev", &size);
    reader file = {text, text + size}, line;
    while (next_line(&file, &line)) count_sense(&line);
    free(text);
}

/* --- *.exc ------------------------------------------------------------------------ */

static int compare_exceptions(const void *a, const void *b)
{
    const cc_wn_exception *x = a, *y = b;
    if (x->pos != y->pos) return x->pos < y->pos ? -1 : 1;
    int d = strcmp(table.text.item + x->form, table.text.item + y->form);
    return d != 0 ? d : x->base < y->base ? -1 : x->base > y->base; /* bases in the order of their file */
}

static void read_exceptions(const char *folder, uint32_t pos)
{
    size_t size;
    char *text = file_text(folder, pos_names[pos], ".exc", &size), *base;
    reader file = {text, text + size}, line;
    while (next_line(&file, &line)) {
        uint32_t form = add_text(next_word(&line));
        while (*(base = next_word(&line)) != '\0') {
            uint32_t base_at = add_text(base);
            *PUSH(&table.exception) = (cc_wn_exception){form, base_at, pos};
        }
    }
    free(text);
}

/* --- writing ------------------------------------------------------------------------ */

static size_t place(char *image, size_t at, const void *items, size_t size)
{
    if (image != NULL && size > 0) memcpy(image + at, items, size);
    return at + cc_wn_padded(size);
}

/* The file's size, and its sections where image is not NULL (zeroed: padding is part of the checksum). */
static size_t lay_out(char *image)
{
    size_t at = sizeof(cc_wn_header);
#define SECTION(name, type) at = place(image, at, table.name.item, table.name.count * sizeof(type));
    CC_WN_SECTIONS(SECTION)
#undef SECTION
    return at;
}

static void write_table(const char *path)
{
    size_t size = lay_out(NULL);
    char *image = calloc(1, size), part[4096];
    if (image == NULL) die("out of memory");
    lay_out(image);
    cc_wn_header h = {.magic = CC_WN_MAGIC, .version = CC_WN_VERSION, .order = CC_WN_ORDER, .size = size};
#define SECTION(name, type) h.count[CC_WN_SECTION_##name] = (uint32_t)table.name.count;
    CC_WN_SECTIONS(SECTION)
#undef SECTION
    h.checksum = cc_checksum(image + sizeof h, size - sizeof h);
    memcpy(image, &h, sizeof h);

    snprintf(part, sizeof part, "%s.part", path);
    FILE *f = fopen(part, "wb");
    if (f == NULL) die("%s: %s", part, strerror(errno));
    bool good = fwrite(image, 1, size, f) == size;
    good &= fclose(f) == 0;
    if (!good || rename(part, path) != 0) die("%s: cannot be written: %s", path, strerror(errno));
    free(image);
}

int main(int argc, char **argv)
{
    if (argc != 3) die("usage: wordnet_compile DIR OUT");
    for (uint32_t pos = 0; pos < POS_COUNT; pos++) read_index(argv[1], pos);
    number_lemmas();
    for (uint32_t pos = 0; pos < POS_COUNT; pos++) read_data(argv[1], pos);
    close_ranges();
    resolve_targets();
    make_senses();
    read_counts(argv[1]);
    for (uint32_t pos = 0; pos < POS_COUNT; pos++) read_exceptions(argv[1], pos);
    qsort(table.exception.item, table.exception.count, sizeof *table.exception.item, compare_exceptions);
    write_table(argv[2]);
    return 0; /* what was read goes with the process */
}
