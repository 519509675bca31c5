/* Statements of whole sentences, with a word that denies or without: "there is no clerk sealing letters" and "a clerk
 * is sealing letters" need no tree to be held against each other. */
#include "judge/denial.h"
#include "judge/word.h"

/* What it denies it denies of all: "There is no ...", "Nobody ...", "No car ...". */
static bool denies_all(const cc_sentence *s)
{
    static const char *const first[] = {"no", "nobody", "none", "nothing", "neither"};
    uint32_t at = 0;
    if (s->count > 2 && cc_span_is(s->token[0].lower, "there") && cc_span_is(s->token[1].lemma, "be")) at = 2;
    return cc_is_among(s->token[at].lower, first, sizeof first / sizeof *first);
}

/* Words that deny; "without a hat" and "with no hat" deny something else than the sentence, and count as two. */
static uint32_t denials_in(const cc_sentence *s)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->count; i++) {
        if (!cc_is_negative_word(s->token[i].lower)) continue;
        bool of_a_thing = cc_span_is(s->token[i].lower, "without") || (i > 0 && s->token[i - 1].upos == CC_UPOS_ADP);
        n += of_a_thing ? 2 : 1;
    }
    return n;
}

/* A sentence that tells one thing: no question, no second clause that the word might belong to. */
static bool is_simple(const cc_sentence *s)
{
    static const char *const open[] = {"if", "but", "either", "except", "almost", "nearly", "unless", "whether"};
    if (s->root < 0 || cc_span_is(s->token[s->count - 1].lower, "?")) return false;
    if (cc_is_prescribed(s, s->root)) return false;
    for (uint32_t i = 0; i < s->count; i++)
        if (s->token[i].quote >= 0 || cc_is_among(s->token[i].lower, open, sizeof open / sizeof *open)) return false;
    return true;
}

/* "Clerk sealing letters" may come out as letters that seal: the participle counts as its verb all the same. */
static uint32_t concept_of(const cc_judging *r, uint32_t number, uint32_t token)
{
    const cc_token *t = &cc_judging_article(r, number)->tokens.item[token];
    bool participle = t->upos == CC_UPOS_VERB && t->deprel == CC_DEP_AMOD;
    cc_span verb = participle ? cc_concept_of(r->vocabulary.lexicon, t->lemma, CC_UPOS_VERB, r->arena) : CC_LIT("");
    uint32_t concept =
        participle ? cc_vocabulary_find(&r->vocabulary, cc_arena_copy(r->arena, verb).ptr) : CC_NO_CONCEPT;
    return concept == CC_NO_CONCEPT ? r->vocabulary.of[number][token] : concept;
}

static void read_words(cc_context *out, const cc_judging *r, uint32_t number, const cc_sentence *s)
{
    *out = (cc_context){.item = CC_NEW_ARRAY(r->arena, s->count, cc_weighted)};
    for (uint32_t i = s->first; i < s->first + s->count; i++) {
        uint32_t concept = concept_of(r, number, i);
        if (concept != CC_NO_CONCEPT)
            out->item[out->count++] = (cc_weighted){concept, r->vocabulary.concept.item[concept].weight};
    }
    cc_context_settle(out);
}

static void file(const cc_line *l, bool denied)
{
    cc_judging *r = l->run;
    cc_span kind = denied && denies_all(l->sentence) ? CC_LIT("sentence:none") : CC_LIT("sentence");
    cc_statement st = cc_line_statement(l, kind, (uint32_t)l->sentence->root, !denied);
    read_words(&st.context, r, l->number, l->sentence);
    st.phrase = st.context;
    if (st.context.count > 1) cc_store_add(&r->store, &r->vocabulary, &st);
}

void cc_gather_sentences(cc_judging *r)
{
    bool any = false;
    for (int pass = 0; pass < 2 && (pass == 0 || any); pass++)
        for (uint32_t i = 0; i < r->story->articles; i++) {
            const cc_article *a = cc_judging_article(r, i);
            for (uint32_t k = 0; k < a->sentences.count; k++) {
                cc_line l = {r, a, &a->sentences.item[k], i};
                if (!cc_speaks_at(a, l.sentence->start) || !is_simple(l.sentence)) continue;
                uint32_t denials = denials_in(l.sentence);
                if (pass == 0 && denials == 1) file(&l, true), any = true;
                if (pass == 1 && denials == 0) file(&l, false);
            }
        }
}
