/* language/model.h - the inside of the model file, for language/ and the trainer alone.
 *
 * Header, then sections at multiples of 64. Numbers are little-endian; a machine of the other kind
 * sees another byte-order mark and refuses the file. */
#ifndef CC_MODEL_H
#define CC_MODEL_H

#include "language/feature.h"
#include "language/kernel.h"
#include "language/language.h"
#include "language/lemma.h"
#include "language/net.h"

#define CC_MODEL_MAGIC "claimcheck model"
enum { CC_MODEL_VERSION = 4, CC_MODEL_ALIGN = 64, CC_NETS_MAX = 6, CC_MODEL_ORDER = 0x01020304 };

typedef enum {
    CC_SECTION_ABOUT,       /* text */
    CC_SECTION_LEXICON,     /* cc_lexicon_slot[] */
    CC_SECTION_CLASSES,     /* cc_word_class[] */
    CC_SECTION_TAGS,        /* pairs of bytes: UPOS, XPOS */
    CC_SECTION_LEMMAS,      /* cc_lemma_slot[] */
    CC_SECTION_LEMMA_RULES, /* cc_lemma_rule[] */
    CC_SECTION_NAMES,       /* uint32_t[]: the gazetteer */
    CC_SECTION_NET,         /* cc_net_header, then its matrices; one section a net */
    CC_SECTION_KINDS
} cc_section_kind;

typedef struct {
    uint32_t kind, offset, size, unused;
} cc_section;

enum { CC_SECTIONS_MAX = CC_SECTION_KINDS + CC_NETS_MAX };

typedef struct {
    char magic[16];
    uint32_t order, version;
    uint64_t checksum;       /* of everything after the header */
    uint32_t size, sections; /* bytes of the file */
    cc_section section[CC_SECTIONS_MAX];
} cc_model_header;

/* A net's parts follow, each at a multiple of 64 of the file: the two tables, the dense layers (weights, then
 * factors, biases and offsets) in the order of cc_net, the four vectors. */
typedef struct {
    cc_net_shape shape;
    uint32_t settings; /* bit 1 << cc_model_setting: which settings read it */
    uint32_t unused[5];
} cc_net_header;

typedef struct {
    cc_net_shape shape;
    const int8_t *word, *attribute; /* rows of activations; attribute rows are summed */
    cc_dense input[CC_LAYERS_MAX][2], recurrent[CC_LAYERS_MAX][2];
    cc_dense tag, dependent, head, label_dependent, label_head, relation;
    const int8_t *root;            /* the head side of the root, arc values */
    const int32_t *distance;       /* CC_DISTANCES: added to products of activations */
    const int16_t *label_distance; /* CC_DISTANCES x label */
    const int16_t *label_root;     /* instead of a head's label side */
} cc_net;

struct cc_model {
    const uint8_t *file;
    size_t size;
    bool mapped; /* otherwise the caller's bytes */
    cc_span about;
    cc_lexicon lexicon;
    cc_lemmas lemmas;
    const uint8_t *tag; /* UPOS, XPOS, UPOS, XPOS ... */
    uint32_t tags;
    cc_net net[CC_NETS_MAX];
    uint32_t nets;
    const cc_kernel *kernel;
};

/* The dense layers of a net in file order, with their sizes set: up to CC_DENSE_MAX. Returns their number. */
enum { CC_DENSE_MAX = 4 * CC_LAYERS_MAX + 6 };
uint32_t cc_net_dense(cc_net *n, cc_dense **out);

/* A model in the caller's memory, which must outlive it. */
cc_status cc_model_of(cc_model **out, const uint8_t *bytes, size_t size, const char *path, cc_model_setting setting,
                      cc_error *err);

#endif
