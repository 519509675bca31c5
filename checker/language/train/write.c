#include "language/train/write.h"

#include "base/checksum.h"
#include "language/model.h"
#include "language/train/quantise.h"

#include <string.h>

static void add_bytes(cc_buffer *out, const void *bytes, size_t size)
{
    cc_buffer_add(out, (cc_span){bytes, size});
}

static void align(cc_buffer *out)
{
    while (out->len % CC_MODEL_ALIGN != 0) cc_buffer_byte(out, 0);
}

static cc_section *open_section(cc_buffer *out, cc_model_header *h, cc_section_kind kind)
{
    align(out);
    cc_section *s = &h->section[h->sections++];
    *s = (cc_section){.kind = kind, .offset = (uint32_t)out->len};
    return s;
}

static void add_section(cc_buffer *out, cc_model_header *h, cc_section_kind kind, const void *bytes, size_t size)
{
    cc_section *s = open_section(out, h, kind);
    add_bytes(out, bytes, size);
    s->size = (uint32_t)size;
}

void train_model_write(cc_buffer *out, const train_model *m)
{
    cc_model_header h = {.order = CC_MODEL_ORDER, .version = CC_MODEL_VERSION};
    memcpy(h.magic, CC_MODEL_MAGIC, sizeof h.magic);
    uint8_t tags[2 * TRAIN_TAGS_MAX];
    for (uint32_t i = 0; i < m->tags->count; i++) {
        tags[2 * i] = m->tags->upos[i];
        tags[2 * i + 1] = m->tags->xpos[i];
    }
    cc_buffer_clear(out);
    add_bytes(out, &h, sizeof h);
    add_section(out, &h, CC_SECTION_ABOUT, m->about.ptr, m->about.len);
    add_section(out, &h, CC_SECTION_TAGS, tags, 2 * m->tags->count);
    add_section(out, &h, CC_SECTION_LEXICON, m->lexicon->slot, m->lexicon->slots * sizeof(cc_lexicon_slot));
    add_section(out, &h, CC_SECTION_CLASSES, m->lexicon->classes.item,
                m->lexicon->classes.count * sizeof(cc_word_class));
    add_section(out, &h, CC_SECTION_LEMMAS, m->lemmas->slot, m->lemmas->slots * sizeof(cc_lemma_slot));
    add_section(out, &h, CC_SECTION_LEMMA_RULES, m->lemmas->rules.item, m->lemmas->rules.count * sizeof(cc_lemma_rule));
    add_section(out, &h, CC_SECTION_NAMES, m->lexicon->name, m->lexicon->names * sizeof(uint32_t));
    for (uint32_t i = 0; i < m->nets; i++) {
        cc_section *s = open_section(out, &h, CC_SECTION_NET);
        train_quantise(out, &m->net[i].shape, m->net[i].value, m->net[i].settings, m->treebank);
        s->size = (uint32_t)out->len - s->offset;
    }
    align(out);
    h.size = (uint32_t)out->len;
    h.checksum = cc_checksum(out->ptr + sizeof h, out->len - sizeof h);
    memcpy(out->ptr, &h, sizeof h);
}
