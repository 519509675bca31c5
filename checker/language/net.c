#include "language/net.h"

static void place(cc_net_layout *l, cc_matrix *m, uint32_t inputs, uint32_t outputs)
{
    *m = (cc_matrix){inputs, outputs, l->total};
    l->total += inputs * outputs;
    l->all[l->count++] = m;
}

static void place_layer(cc_net_layout *l, const cc_net_shape *s, uint32_t layer)
{
    uint32_t inputs = layer == 0 ? s->word_width + s->attribute_width : 2 * s->hidden;
    for (int way = 0; way < 2; way++) {
        place(l, &l->lstm[layer][way].input, inputs, CC_GATES * s->hidden);
        place(l, &l->lstm[layer][way].recurrent, s->hidden, CC_GATES * s->hidden);
        place(l, &l->lstm[layer][way].bias, 1, CC_GATES * s->hidden);
    }
}

void cc_net_place(cc_net_layout *out, const cc_net_shape *s)
{
    *out = (cc_net_layout){0};
    cc_net_layout *l = out;
    uint32_t both = 2 * s->hidden;
    place(l, &l->word, s->words, s->word_width);
    place(l, &l->attribute, s->attributes, s->attribute_width);
    for (uint32_t layer = 0; layer < s->layers; layer++) place_layer(l, s, layer);
    place(l, &l->tag, both, s->tags);
    place(l, &l->tag_bias, 1, s->tags);
    place(l, &l->dependent, both, s->arc);
    place(l, &l->dependent_bias, 1, s->arc);
    place(l, &l->head, both, s->arc);
    place(l, &l->head_bias, 1, s->arc);
    place(l, &l->root, 1, s->arc);
    place(l, &l->distance, 1, CC_DISTANCES);
    place(l, &l->label_dependent, both, s->label);
    place(l, &l->label_head, both, s->label);
    place(l, &l->label_bias, 1, s->label);
    place(l, &l->label_root, 1, s->label);
    place(l, &l->label_distance, CC_DISTANCES, s->label);
    place(l, &l->relation, s->label, s->relations);
    place(l, &l->relation_bias, 1, s->relations);
}

static bool is_width(uint32_t n)
{
    return n > 0 && n <= 512 && n % 32 == 0;
}

bool cc_net_shape_fits(const cc_net_shape *s)
{
    return s->layers > 0 && s->layers <= CC_LAYERS_MAX && s->words > 0 && s->words <= UINT16_MAX && s->attributes > 0 &&
           s->attributes <= 1u << 20 && is_width(s->word_width) && is_width(s->attribute_width) &&
           is_width(s->hidden) && is_width(2 * s->hidden) && is_width(s->word_width + s->attribute_width) &&
           is_width(s->tags) && s->tags <= 256 && is_width(s->relations) && s->relations <= 256 && is_width(s->arc) &&
           is_width(s->label);
}

uint32_t cc_distance_bucket(int32_t distance)
{
    /* 1 .. 6 each, then 7-8, 9-11, 12-15, 16-21, 22-30, 31- */
    static const int32_t upper[] = {1, 2, 3, 4, 5, 6, 8, 11, 15, 21, 30};
    int32_t n = distance < 0 ? -distance : distance;
    uint32_t b = 0;
    while (b < sizeof upper / sizeof *upper && n > upper[b]) b++;
    return distance < 0 ? b : b + CC_DISTANCES / 2;
}
