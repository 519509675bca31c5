/* claimcheck-train TREEBANKS MODEL - makes the model file from a folder of treebanks.
 *
 * Learns from ewt-train.conllu and gum-ccby-train.conllu and takes WordNet's
 * index files into the lexicon. ewt-dev.conllu and gum-dev.conllu are only
 * measured: after every epoch the scores so far, at the end those that the model carries.
 * One thread, one seed: the same treebanks and the same build on the same kind of machine give the same file. */
#include "language/model.h"
#include "language/train/measure.h"
#include "language/train/write.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The first net is the fast setting; all of them together, their scores added up, are the accurate one. Each starts
 * from chances of its own: nets that learn from each other err alike, and then adding them up gains little. */
enum { NETS = 2 };

/* Width of a direction: what the first may have at its speed, and what the second may at the size of the file. */
static const uint32_t widths[NETS] = {192, 256};

typedef struct {
    const char *folder, *output, *wordnet;
    uint64_t seed;
    uint32_t epochs, nets;
} options;

typedef struct {
    train_treebank learn, dev, news;
    train_lexicon lexicon;
    train_lemmas lemmas;
    train_tags tags;
    cc_arena arena;
    train_example *example;
    const train_example **order;
} material;

typedef struct {
    const options *o;
    material m;
    train_net net[NETS];
    uint32_t nets;
    train_random random;
    cc_buffer file;
    double start;
} training;

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
    return train_lemmas_learn(&m->lemmas, &m->learn, &lexicon, o->wordnet, err);
}

static void make_examples(material *m)
{
    uint32_t count = m->learn.sentences.count;
    m->example = CC_NEW_ARRAY(&m->arena, count, train_example);
    m->order = CC_NEW_ARRAY(&m->arena, count, const train_example *);
    for (uint32_t i = 0; i < count; i++) {
        m->example[i] = (train_example){&m->learn.sentences.item[i]};
        m->order[i] = &m->example[i];
    }
}

static void free_material(material *m)
{
    cc_arena_free(&m->arena);
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

static uint32_t fill_batch(const material *m, uint32_t at, uint32_t end)
{
    uint32_t count = 0, words = 0;
    while (at + count < end && count < TRAIN_BATCH_SENTENCES) {
        words += m->order[at + count]->sentence->count;
        if (count > 0 && words > BATCH_WORDS) break;
        count++;
    }
    return count;
}

static uint32_t cut_batches(const material *m, cut *out)
{
    uint32_t total = m->learn.sentences.count, n = 0;
    for (uint32_t at = 0; at < total; at += POOL) {
        uint32_t end = total - at < POOL ? total : at + POOL;
        qsort(m->order + at, end - at, sizeof *m->order, by_length);
        for (uint32_t i = at; i < end; i += out[n++].count) out[n] = (cut){i, fill_batch(m, i, end)};
    }
    return n;
}

static void shuffle_cuts(cut *cuts, uint32_t count, train_random *r)
{
    for (uint32_t i = count; i > 1; i--) {
        uint32_t k = train_random_next(r) % i;
        cut swap = cuts[i - 1];
        cuts[i - 1] = cuts[k], cuts[k] = swap;
    }
}

/* Full speed for half of the way, then down to a twentieth. */
static float rate_at(double progress)
{
    static const double full = 0.002;
    return (float)(full * (progress < 0.5 ? 1 : 1 - 1.9 * (progress - 0.5)));
}

static void train_epoch(training *t, train_net *n, train_batch *b, uint32_t epoch)
{
    material *m = &t->m;
    cut *cuts = cc_malloc(m->learn.sentences.count * sizeof *cuts);
    shuffle(m->order, m->learn.sentences.count, &t->random);
    uint32_t count = cut_batches(m, cuts);
    shuffle_cuts(cuts, count, &t->random);
    train_loss loss = {0};
    for (uint32_t i = 0; i < count; i++) {
        train_batch_set(b, m->order + cuts[i].first, cuts[i].count);
        train_encode(n, b, &t->random, m->lexicon.row_count);
        train_learn(n, b, &t->random, &loss, m->tags.count);
        train_encode_back(n, b);
        train_net_update(n, rate_at((epoch + (double)i / count) / t->o->epochs));
    }
    fprintf(stderr, "epoch %u: loss tag %.3f head %.3f relation %.3f; %.0f s\n", epoch + 1, loss.tag / loss.words,
            loss.head / loss.words, loss.relation / loss.words, train_cpu_seconds() - t->start);
    free(cuts);
}

/* The model with the nets so far; `about` says what it is. */
static void write_model(training *t, cc_span about)
{
    train_written_net net[NETS];
    uint32_t all = 1u << CC_MODEL_ACCURATE;
    for (uint32_t i = 0; i < t->nets; i++) {
        train_net_settle(&t->net[i]);
        net[i] = (train_written_net){t->net[i].shape, t->net[i].average, i == 0 ? all | 1u << CC_MODEL_FAST : all};
    }
    const material *m = &t->m;
    train_model_write(&t->file, &(train_model){about, &m->lexicon, &m->lemmas, &m->tags, &m->learn, net, t->nets});
}

static train_scores measure(const training *t, const train_treebank *gold, cc_model_setting setting, const char *name)
{
    cc_error err = {0};
    cc_model *model;
    train_scores s = {0};
    if (cc_model_of(&model, (const uint8_t *)t->file.ptr, t->file.len, "model", setting, &err) == CC_OK) {
        s = train_measure(model, gold);
        cc_model_free(model);
    } else {
        fprintf(stderr, "%s\n", err.message);
    }
    train_scores_print(&s, name);
    return s;
}

/* What `claimcheck --version` prints of the model. */
static void describe(training *t, cc_buffer *out)
{
    cc_buffer_text(
        out,
        "data: UD English EWT 2 (train), UD English GUM (train; the documents of its genres news, interview, bio, voyage, "
        "textbook and speech), WordNet 3.0 (lexicon)\n"
        "licence: CC BY-SA 4.0, after that of UD English EWT; see NOTICE\n");
    cc_buffer_print(out, "made by: claimcheck-train, seed %llu, %u nets of %u epochs\n", (unsigned long long)t->o->seed,
                    t->nets, t->o->epochs);
    static const char *const settings[] = {"fast", "accurate"};
    for (int k = 0; k < 2; k++) {
        train_scores s = measure(t, &t->m.dev, (cc_model_setting)k, settings[k]);
        double share = 100.0 / s.words;
        cc_buffer_print(out, "scores %s (EWT dev, gold tokens): UPOS %.2f, lemma %.2f, UAS %.2f, LAS %.2f\n",
                        settings[k], s.upos * share, s.lemma * share, s.heads * share, s.labelled * share);
    }
}

static cc_status save(training *t, cc_error *err)
{
    cc_buffer about = {0};
    write_model(t, CC_LIT("unfinished\n"));
    describe(t, &about);
    write_model(t, cc_buffer_span(&about));
    cc_buffer_free(&about);
    return cc_buffer_write(&t->file, t->o->output, err);
}

static void train_one(training *t)
{
    uint32_t index = t->nets++;
    train_net *n = &t->net[index];
    cc_net_shape shape = {.words = t->m.lexicon.rows,
                          .attributes = 12288,
                          .word_width = 64,
                          .attribute_width = 64,
                          .layers = 2,
                          .hidden = widths[index],
                          .tags = 128,
                          .relations = 64,
                          .arc = 128,
                          .label = 96};
    train_batch b;
    train_batch_new(&b, &shape);
    /* Every net has chances of its own, whatever the ones before it used up or left in another order. */
    for (uint32_t i = 0; i < t->m.learn.sentences.count; i++) t->m.order[i] = &t->m.example[i];
    t->random.state = t->o->seed * 0x9E3779B97F4A7C15u + 1 + index * 0xD1B54A32D192ED03u;
    train_net_new(n, &shape, &t->random);
    for (uint32_t e = 0; e < t->o->epochs; e++) {
        train_epoch(t, n, &b, e);
        write_model(t, CC_LIT("unfinished\n"));
        measure(t, &t->m.dev, CC_MODEL_ACCURATE, "ewt-dev");
        measure(t, &t->m.news, CC_MODEL_ACCURATE, "gum-dev");
    }
    train_batch_free(&b);
}

static cc_status train(const options *o, cc_error *err)
{
    training *t = cc_malloc(sizeof *t);
    *t = (training){.o = o, .start = train_cpu_seconds()};
    cc_status status = read_material(&t->m, o, err);
    if (status == CC_OK) {
        make_examples(&t->m);
        fprintf(stderr, "%u words, %u sentences, %u tags, word rows %u, lemma rules %u, endings %u\n", t->m.learn.words,
                t->m.learn.sentences.count, t->m.tags.count, t->m.lexicon.rows, t->m.lemmas.rules.count,
                t->m.lemmas.used);
        while (status == CC_OK && t->nets < o->nets) {
            train_one(t);
            status = save(t, err);
        }
        fprintf(stderr, "%zu bytes, %.0f s of CPU time\n", t->file.len, train_cpu_seconds() - t->start);
    }
    for (uint32_t i = 0; i < t->nets; i++) train_net_free(&t->net[i]);
    cc_buffer_free(&t->file);
    free_material(&t->m);
    free(t);
    return status;
}

static int usage(void)
{
    fprintf(stderr, "usage: claimcheck-train [-s SEED] [-e EPOCHS] [-n NETS] [-w WORDNET] TREEBANKS MODEL\n");
    return 2;
}

int main(int argc, char **argv)
{
    options o = {.wordnet = "/usr/share/wordnet", .seed = 1, .epochs = 14, .nets = NETS};
    int c;
    while ((c = getopt(argc, argv, "s:e:n:w:")) != -1) {
        unsigned long number = optarg == NULL ? 0 : strtoul(optarg, NULL, 10);
        switch (c) {
        case 's': o.seed = number; break;
        case 'e': o.epochs = (uint32_t)number; break;
        case 'n': o.nets = (uint32_t)number; break;
        case 'w': o.wordnet = optarg; break;
        default: return usage();
        }
    }
    if (argc - optind != 2 || o.epochs == 0 || o.nets == 0 || o.nets > NETS) return usage();
    o.folder = argv[optind], o.output = argv[optind + 1];
    cc_error err = {0};
    if (train(&o, &err) == CC_OK) return 0;
    fprintf(stderr, "claimcheck-train: %s\n", err.message);
    return 1;
}
