/* claimcheck-train TREEBANKS MODEL - makes the model file from a folder of treebanks.
 *
 * Reads ewt-train.conllu and gum-ccby-train.conllu (what is learned) and
 * ewt-dev.conllu (what the printed scores are of; nothing is learned from it),
 * and WordNet's index files. Same folder, same seed, same build: same file. */
#include "language/model.h"
#include "language/train/measure.h"
#include "language/train/write.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <getopt.h>

typedef struct {
    const char *folder, *output, *wordnet;
    uint64_t seed;
    uint32_t epochs, layers, hidden;
} options;

typedef struct {
    train_treebank learn, dev, news;
    train_lexicon lexicon;
    train_lemmas lemmas;
    train_tags tags;
    train_example *example;
    const train_example **order;
} material;

static cc_status read_treebank(train_treebank *t, const char *folder, const char *name, cc_error *err)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return train_treebank_read(t, path, err);
}

static cc_status read_material(material *m, const options *o, cc_error *err)
{
    cc_status s = read_treebank(&m->learn, o->folder, "ewt-train.conllu", err);
    if (s == CC_OK) s = read_treebank(&m->learn, o->folder, "gum-ccby-train.conllu", err);
    if (s == CC_OK) s = read_treebank(&m->dev, o->folder, "ewt-dev.conllu", err);
    if (s == CC_OK) s = read_treebank(&m->news, o->folder, "gum-dev.conllu", err);
    if (s != CC_OK) return s;
    train_lexicon_add_treebank(&m->lexicon, &m->learn);
    s = train_lexicon_add_wordnet(&m->lexicon, o->wordnet, err);
    if (s != CC_OK) return s;
    train_lexicon_close(&m->lexicon, 2);
    cc_lexicon lexicon = train_lexicon_view(&m->lexicon);
    train_features_give(&m->learn, &lexicon);
    train_tags_give(&m->tags, &m->learn, true);
    train_lemmas_learn(&m->lemmas, &m->learn);
    m->example = cc_malloc(m->learn.sentences.count * sizeof *m->example);
    m->order = cc_malloc(m->learn.sentences.count * sizeof *m->order);
    for (uint32_t i = 0; i < m->learn.sentences.count; i++) {
        m->example[i] = (train_example){&m->learn.sentences.item[i], NULL};
        m->order[i] = &m->example[i];
    }
    return CC_OK;
}

static void free_material(material *m)
{
    free(m->example), free(m->order);
    train_treebank_free(&m->learn), train_treebank_free(&m->dev), train_treebank_free(&m->news);
    train_lexicon_free(&m->lexicon);
    train_lemmas_free(&m->lemmas);
}

static void shuffle(const train_example **order, uint32_t count, train_random *r)
{
    for (uint32_t i = count; i > 1; i--) {
        uint32_t k = train_random_next(r) % i;
        const train_example *swap = order[i - 1];
        order[i - 1] = order[k], order[k] = swap;
    }
}

static int by_length(const void *a, const void *b)
{
    const train_example *x = *(const train_example *const *)a, *y = *(const train_example *const *)b;
    if (x->sentence->count != y->sentence->count) return x->sentence->count < y->sentence->count ? -1 : 1;
    return x < y ? -1 : x > y;
}

/* Sentences of like length side by side, but every part of the corpus in every stretch: pools are sorted, then cut. */
enum { POOL = 24 * TRAIN_BATCH_SENTENCES, BATCH_WORDS = 480 };

typedef struct {
    uint32_t first, count;
} cut;

static uint32_t cut_batches(const material *m, cut *out)
{
    uint32_t total = m->learn.sentences.count, n = 0;
    for (uint32_t at = 0; at < total; at += POOL) {
        uint32_t pool = total - at < POOL ? total - at : POOL;
        qsort(m->order + at, pool, sizeof *m->order, by_length);
        for (uint32_t i = at; i < at + pool;) {
            uint32_t count = 0, words = 0;
            while (i + count < at + pool && count < TRAIN_BATCH_SENTENCES && (count == 0 || words + m->order[i + count]->sentence->count <= BATCH_WORDS))
                words += m->order[i + count++]->sentence->count;
            out[n++] = (cut){i, count};
            i += count;
        }
    }
    return n;
}

/* Full speed for half of the way, then down to a twentieth. */
static float rate_at(double progress)
{
    static const double full = 0.002;
    return (float)(full * (progress < 0.5 ? 1 : 1 - 1.9 * (progress - 0.5)));
}

static void train_epoch(const material *m, train_net *n, train_batch *b, train_random *r, uint32_t epoch, uint32_t epochs)
{
    cut *cuts = cc_malloc(m->learn.sentences.count * sizeof *cuts);
    shuffle(m->order, m->learn.sentences.count, r);
    uint32_t count = cut_batches(m, cuts);
    for (uint32_t i = count; i > 1; i--) {
        uint32_t k = train_random_next(r) % i;
        cut swap = cuts[i - 1];
        cuts[i - 1] = cuts[k], cuts[k] = swap;
    }
    train_loss loss = {0};
    double start = train_cpu_seconds();
    for (uint32_t i = 0; i < count; i++) {
        train_batch_set(b, m->order + cuts[i].first, cuts[i].count);
        train_encode(n, b, r, m->lexicon.row_count);
        train_learn(n, b, r, &loss, m->tags.count);
        train_encode_back(n, b);
        train_net_update(n, rate_at((epoch + (double)i / count) / epochs));
    }
    fprintf(stderr, "epoch %u: loss tag %.3f head %.3f relation %.3f, %.0f s\n", epoch + 1, loss.tag / loss.words,
            loss.head / loss.words, loss.relation / loss.words, train_cpu_seconds() - start);
    free(cuts);
}

static void write_model(cc_buffer *out, const material *m, train_net *n, cc_span about)
{
    train_net_settle(n);
    train_written_net net = {n->shape, n->average, 3};
    train_model_write(out, &(train_model){about, &m->lexicon, &m->lemmas, &m->tags, &m->learn, &net, 1});
}

static void measure(const cc_buffer *file, const material *m)
{
    cc_error err = {0};
    cc_model *model;
    if (cc_model_of(&model, (const uint8_t *)file->ptr, file->len, "model", CC_MODEL_FAST, &err) != CC_OK) {
        fprintf(stderr, "%s\n", err.message);
        return;
    }
    train_scores s = train_measure(model, &m->dev);
    train_scores_print(&s, "ewt-dev");
    s = train_measure(model, &m->news);
    train_scores_print(&s, "gum-dev");
    cc_model_free(model);
}

static cc_status train(const options *o, cc_error *err)
{
    material m = {0};
    cc_buffer file = {0};
    double start = train_cpu_seconds();
    cc_status status = read_material(&m, o, err);
    if (status == CC_OK) {
        train_random r = {o->seed * 0x9E3779B97F4A7C15u + 1};
        cc_net_shape shape = {.words = m.lexicon.rows, .attributes = 16384, .word_width = 64, .attribute_width = 64,
                              .layers = o->layers, .hidden = o->hidden, .tags = 128, .relations = 64, .arc = 128, .label = 96};
        train_net n;
        train_batch b;
        train_net_new(&n, &shape, &r);
        train_batch_new(&b, &shape);
        fprintf(stderr, "%u words, %u sentences, %u tags, word rows %u, lemma rules %u, endings %u; %u values; %.0f s\n", m.learn.words,
                m.learn.sentences.count, m.tags.count, m.lexicon.rows, m.lemmas.rules.count, m.lemmas.used, n.at.total, train_cpu_seconds() - start);
        for (uint32_t e = 0; e < o->epochs && status == CC_OK; e++) {
            train_epoch(&m, &n, &b, &r, e, o->epochs);
            cc_span about = CC_LIT("data: UD English EWT, GUM\n");
            write_model(&file, &m, &n, about);
            measure(&file, &m);
            status = cc_buffer_write(&file, o->output, err);
        }
        fprintf(stderr, "%zu bytes, %.0f s of CPU time\n", file.len, train_cpu_seconds() - start);
        train_net_free(&n);
        train_batch_free(&b);
    }
    cc_buffer_free(&file);
    free_material(&m);
    return status;
}

int main(int argc, char **argv)
{
    options o = {.wordnet = "/usr/share/wordnet", .seed = 1, .epochs = 10, .layers = 2, .hidden = 96};
    int c;
    while ((c = getopt(argc, argv, "s:e:l:h:w:")) != -1) {
        if (c == 's') o.seed = strtoull(optarg, NULL, 10);
        else if (c == 'e') o.epochs = (uint32_t)strtoul(optarg, NULL, 10);
        else if (c == 'l') o.layers = (uint32_t)strtoul(optarg, NULL, 10);
        else if (c == 'h') o.hidden = (uint32_t)strtoul(optarg, NULL, 10);
        else if (c == 'w') o.wordnet = optarg;
    }
    if (argc - optind != 2) {
        fprintf(stderr, "usage: claimcheck-train [-s SEED] [-e EPOCHS] [-l LAYERS] [-h HIDDEN] [-w WORDNET] TREEBANKS MODEL\n");
        return 2;
    }
    o.folder = argv[optind], o.output = argv[optind + 1];
    cc_error err = {0};
    if (train(&o, &err) == CC_OK) return 0;
    fprintf(stderr, "claimcheck-train: %s\n", err.message);
    return 1;
}
