/* language/model.h - the inside of the model file, for language/ and the trainer alone.
 *
 * Header, then sections at multiples of 64. Numbers are little-endian; a machine of the other kind
 * sees another byte-order mark and refuses the file. */
#ifndef CC_MODEL_H
#define CC_MODEL_H

#include "language/feature.h"
#include "language/language.h"
#include "language/lemma.h"
#include "language/net.h"

#define CC_MODEL_MAGIC "claimcheck model"
enum { CC_MODEL_VERSION = 1, CC_MODEL_ALIGN = 64, CC_NETS_MAX = 6, CC_MODEL_ORDER = 0x01020304 };

typedef enum {
    CC_SECTION_ABOUT,       /* text */
    CC_SECTION_LEXICON,     /* cc_lexicon_slot[] */
    CC_SECTION_CLASSES,     /* cc_word_class[] */
    CC_SECTION_TAGS,        /* pairs of bytes: UPOS, XPOS */
    CC_SECTION_LEMMAS,      /* cc_lemma_slot[] */
    CC_SECTION_LEMMA_RULES, /* cc_lemma_rule[] */
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
    uint64_t checksum;      /* of everything after the header */
    uint32_t size, sections; /* bytes of the file */
    cc_section section[CC_SECTIONS_MAX];
} cc_model_header;

/* A net's matrices follow in the layout's order: `outputs` scales (float), then inputs x outputs int8. */
typedef struct {
    cc_net_shape shape;
    uint32_t settings; /* bit 1 << cc_model_setting: which settings read it */
} cc_net_header;

typedef struct {
    cc_net_shape shape;
    cc_net_layout at;
    float *value;
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
};

uint64_t cc_model_checksum(const uint8_t *bytes, size_t size);
/* A model in the caller's memory, which must outlive it. */
cc_status cc_model_of(cc_model **out, const uint8_t *bytes, size_t size, const char *path, cc_model_setting setting, cc_error *err);

#endif
