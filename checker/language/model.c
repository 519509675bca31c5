#include "language/model.h"

#include "base/checksum.h"
#include "base/mapping.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static cc_status refuse(const char *path, const char *what, cc_error *err)
{
    return cc_fail(err, CC_ESYNTAX, "%s: %s; make it anew with claimcheck-train or take the one of this release", path,
                   what);
}

static cc_status check_header(const cc_model_header *h, size_t size, const char *path, cc_error *err)
{
    if (size < sizeof *h || memcmp(h->magic, CC_MODEL_MAGIC, sizeof h->magic) != 0)
        return refuse(path, "this is no model of claimcheck", err);
    if (h->order != CC_MODEL_ORDER) return refuse(path, "the model was made for machines of another byte order", err);
    if (h->version != CC_MODEL_VERSION)
        return cc_fail(err, CC_ESYNTAX,
                       "%s: model version %u, this program reads version %d; take the model of this release", path,
                       h->version, CC_MODEL_VERSION);
    if (h->size != size)
        return cc_fail(err, CC_ESYNTAX, "%s: %zu bytes of %u: the model is cut short or was added to; copy it again",
                       path, size, h->size);
    if (h->sections > CC_SECTIONS_MAX) return refuse(path, "the model is damaged", err);
    if (h->checksum != cc_checksum(h + 1, size - sizeof *h))
        return refuse(path, "the checksum is wrong: the model is damaged", err);
    return CC_OK;
}

static bool is_power_of_two(uint32_t n)
{
    return n > 0 && (n & (n - 1)) == 0;
}

static cc_dense *set_size(cc_dense *d, uint32_t inputs, uint32_t outputs)
{
    d->inputs = inputs;
    d->outputs = outputs;
    return d;
}

uint32_t cc_net_dense(cc_net *n, cc_dense **out)
{
    const cc_net_shape *s = &n->shape;
    uint32_t k = 0, gates = CC_GATES * s->hidden, both = 2 * s->hidden;
    for (uint32_t l = 0; l < s->layers; l++)
        for (int way = 0; way < 2; way++) {
            out[k++] = set_size(&n->input[l][way], l == 0 ? s->word_width + s->attribute_width : both, gates);
            out[k++] = set_size(&n->recurrent[l][way], s->hidden, gates);
        }
    out[k++] = set_size(&n->tag, both, s->tags);
    out[k++] = set_size(&n->dependent, both, s->arc);
    out[k++] = set_size(&n->head, both, s->arc);
    out[k++] = set_size(&n->label_dependent, both, s->label);
    out[k++] = set_size(&n->label_head, both, s->label);
    out[k++] = set_size(&n->relation, s->label, s->relations);
    return k;
}

/* What is left of a section. */
typedef struct {
    const uint8_t *at;
    size_t left;
    bool short_of; /* it had not enough */
} rest;

/* The next bytes, and on to the next multiple of 64. */
static const void *take(rest *r, size_t size)
{
    const uint8_t *at = r->at;
    size_t whole = (size + CC_MODEL_ALIGN - 1) / CC_MODEL_ALIGN * CC_MODEL_ALIGN;
    if (whole > r->left) {
        r->short_of = true;
        return NULL;
    }
    r->at += whole;
    r->left -= whole;
    return at;
}

static void take_dense(rest *r, cc_dense *d)
{
    d->weight = take(r, (size_t)d->inputs * d->outputs);
    d->factor = take(r, d->outputs * sizeof(int32_t));
    d->bias = take(r, d->outputs * sizeof(int32_t));
    d->offset = take(r, d->outputs * sizeof(int32_t));
}

static bool read_net(cc_model *m, const uint8_t *at, size_t size, cc_model_setting setting)
{
    cc_net_header h;
    if (size < sizeof h || m->nets == CC_NETS_MAX) return false;
    memcpy(&h, at, sizeof h);
    if (!cc_net_shape_fits(&h.shape)) return false;
    if ((h.settings & 1u << setting) == 0) return true;
    cc_net *n = &m->net[m->nets++];
    *n = (cc_net){.shape = h.shape};
    rest r = {at, size, false};
    take(&r, sizeof h);
    n->word = take(&r, (size_t)h.shape.words * h.shape.word_width);
    n->attribute = take(&r, (size_t)h.shape.attributes * h.shape.attribute_width);
    cc_dense *dense[CC_DENSE_MAX];
    uint32_t count = cc_net_dense(n, dense);
    for (uint32_t i = 0; i < count; i++) take_dense(&r, dense[i]);
    n->root = take(&r, h.shape.arc);
    n->distance = take(&r, CC_DISTANCES * sizeof(int32_t));
    n->label_distance = take(&r, CC_DISTANCES * h.shape.label * sizeof(int16_t));
    n->label_root = take(&r, h.shape.label * sizeof(int16_t));
    return !r.short_of;
}

static bool read_section(cc_model *m, const cc_section *s, cc_model_setting setting)
{
    if (s->offset % CC_MODEL_ALIGN != 0 || s->offset > m->size || s->size > m->size - s->offset) return false;
    const uint8_t *at = m->file + s->offset;
    switch ((cc_section_kind)s->kind) {
    case CC_SECTION_ABOUT: m->about = (cc_span){(const char *)at, s->size}; return true;
    case CC_SECTION_LEXICON:
        m->lexicon.slot = (const cc_lexicon_slot *)at;
        m->lexicon.slots = s->size / sizeof(cc_lexicon_slot);
        return is_power_of_two(m->lexicon.slots);
    case CC_SECTION_CLASSES:
        m->lexicon.word_class = (const cc_word_class *)at;
        m->lexicon.classes = s->size / sizeof(cc_word_class);
        return true;
    case CC_SECTION_TAGS:
        m->tag = at;
        m->tags = s->size / 2;
        return m->tags > 0;
    case CC_SECTION_LEMMAS:
        m->lemmas.slot = (const cc_lemma_slot *)at;
        m->lemmas.slots = s->size / sizeof(cc_lemma_slot);
        return is_power_of_two(m->lemmas.slots);
    case CC_SECTION_LEMMA_RULES:
        m->lemmas.rule = (const cc_lemma_rule *)at;
        m->lemmas.rules = s->size / sizeof(cc_lemma_rule);
        return true;
    case CC_SECTION_NAMES:
        m->lexicon.name = (const uint32_t *)at;
        m->lexicon.names = s->size / sizeof *m->lexicon.name;
        return is_power_of_two(m->lexicon.names);
    case CC_SECTION_NET: return read_net(m, at, s->size, setting);
    default: return false;
    }
}

static bool is_complete(const cc_model *m)
{
    if (m->lexicon.slot == NULL || m->lexicon.word_class == NULL || m->lexicon.name == NULL || m->tag == NULL ||
        m->lemmas.slot == NULL || m->lemmas.rule == NULL || m->nets == 0)
        return false;
    for (uint32_t i = 0; i < m->nets; i++) {
        const cc_net_shape *s = &m->net[i].shape, *first = &m->net[0].shape;
        if (s->tags != first->tags || s->relations != first->relations || s->tags < m->tags ||
            s->relations < CC_DEP_COUNT)
            return false;
    }
    for (uint32_t i = 0; i < m->tags; i++)
        if (m->tag[2 * i] >= CC_UPOS_COUNT || m->tag[2 * i + 1] >= CC_XPOS_COUNT) return false;
    return true;
}

cc_status cc_model_of(cc_model **out, const uint8_t *bytes, size_t size, const char *path, cc_model_setting setting,
                      cc_error *err)
{
    *out = NULL;
    const cc_model_header *h = (const cc_model_header *)bytes;
    cc_status status = check_header(h, size, path, err);
    if (status != CC_OK) return status;
    cc_model *m = cc_malloc(sizeof *m);
    *m = (cc_model){.file = bytes, .size = size, .kernel = cc_kernel_choose()};
    bool good = true;
    for (uint32_t i = 0; i < h->sections && good; i++) good = read_section(m, &h->section[i], setting);
    if (!good || !is_complete(m)) {
        cc_model_free(m);
        return refuse(path, "a section of the model is missing or does not fit", err);
    }
    *out = m;
    return CC_OK;
}

cc_status cc_model_open(cc_model **out, const char *path, cc_model_setting setting, cc_error *err)
{
    *out = NULL;
    size_t size;
    void *bytes = cc_file_map(path, &size);
    if (bytes == NULL && errno != 0)
        return cc_fail(err, CC_EINPUT, "%s: cannot read the model: %s; set CLAIMCHECK_DATA to the folder that has it",
                       path, strerror(errno));
    if (bytes == NULL) return refuse(path, "the model is empty or cannot be mapped", err);
    cc_status status = cc_model_of(out, bytes, size, path, setting, err);
    if (status == CC_OK) (*out)->mapped = true;
    else cc_file_unmap(bytes, size);
    return status;
}

void cc_model_free(cc_model *m)
{
    if (m == NULL) return;
    if (m->mapped) cc_file_unmap((void *)(uintptr_t)m->file, m->size);
    free(m);
}

cc_span cc_model_about(const cc_model *m)
{
    return m->about;
}
