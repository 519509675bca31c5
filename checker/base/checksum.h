/* base/checksum.h - whether a file's bytes are those that were written. Not for ids. */
#ifndef CC_CHECKSUM_H
#define CC_CHECKSUM_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { CC_CHECKSUM_LANES = 4, CC_CHECKSUM_WORD = 8 };

static inline uint64_t cc_checksum_step(uint64_t lane, uint64_t word)
{
    lane = (lane ^ word) * 0x9E3779B97F4A7C15u;
    return lane ^ lane >> 32;
}

/* Four lanes of words of eight bytes, the last one filled up with zeros: a few milliseconds of start-up are too many
 * for a sum whose every step waits for the one before. */
static inline uint64_t cc_checksum(const void *bytes, size_t size)
{
    const char *at = (const char *)bytes;
    uint64_t lane[CC_CHECKSUM_LANES] = {1, 2, 3, 4}, word[CC_CHECKSUM_LANES];
    size_t left = size;
    for (; left >= sizeof word; at += sizeof word, left -= sizeof word) {
        memcpy(word, at, sizeof word);
        for (int k = 0; k < CC_CHECKSUM_LANES; k++) lane[k] = cc_checksum_step(lane[k], word[k]);
    }
    memset(word, 0, sizeof word);
    if (left > 0) memcpy(word, at, left);
    for (size_t k = 0; k * CC_CHECKSUM_WORD < left; k++) lane[k] = cc_checksum_step(lane[k], word[k]);
    uint64_t sum = size;
    for (int k = 0; k < CC_CHECKSUM_LANES; k++) {
        sum = (sum ^ lane[k]) * 0xFF51AFD7ED558CCDu;
        sum ^= sum >> 29;
    }
    return sum;
}

#endif
