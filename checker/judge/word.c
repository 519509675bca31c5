#include "judge/word.h"

const cc_token *cc_word_token(const cc_word *p)
{
    return &p->sentence->token[p->at];
}

uint32_t cc_word_concept(const cc_word *p, int32_t at)
{
    return at < 0 ? CC_NO_CONCEPT : p->run->vocabulary.of[p->number][p->sentence->first + at];
}

cc_span cc_word_lemma(const cc_word *p, int32_t at)
{
    return p->run->lemma[p->number][p->sentence->first + at];
}

cc_span cc_word_form(const cc_word *p, int32_t at)
{
    return p->sentence->token[at].lower;
}

cc_statement cc_word_state(const cc_word *p, cc_ask ask, cc_span kind, int32_t first, int32_t last, int32_t event,
                           uint32_t head, cc_span value, int32_t level)
{
    cc_judging *r = p->run;
    const cc_token *t = p->sentence->token;
    uint32_t token = p->sentence->first + event;
    cc_statement s = {.ask = ask,
                      .article = p->number,
                      .sentence = (uint32_t)(p->sentence - p->article->sentences.item),
                      .start = t[first].start,
                      .end = t[last].end,
                      .token = p->sentence->first + first,
                      .event = (int32_t)token,
                      .mention = -1,
                      .owner = CC_NO_CONCEPT,
                      .kind = kind,
                      .value = value,
                      .head = head,
                      .level = level};
    s.claim = cc_claim_at(r, p->number, (int32_t)token);
    s.when = cc_when_of(r, p->number, token);
    cc_context_read(&s.context, &r->vocabulary, r->story, p->number, token, r->arena);
    cc_context_of_clause(&s.phrase, &r->vocabulary, r->story, p->number, token, r->arena);
    return s;
}

void cc_word_file(const cc_word *p, cc_ask ask, cc_span kind, int32_t first, int32_t last, int32_t event, uint32_t head,
                  cc_span value, int32_t level)
{
    cc_statement s = cc_word_state(p, ask, kind, first, last, event, head, value, level);
    cc_store_add(&p->run->store, &p->run->vocabulary, &s);
}

bool cc_word_is_class(const cc_word *p, int32_t at, const char *name)
{
    uint32_t concept = cc_word_concept(p, at);
    return concept != CC_NO_CONCEPT && cc_span_is(p->run->vocabulary.concept.item[concept].text, name);
}

bool cc_is_negative_word(cc_span w)
{
    char c = w.len < 2 ? ' ' : w.ptr[0]; /* asked of every child: most words begin otherwise */
    if (c != 'n' && c != 'w' && c != 'h' && c != 's' && c != 'd') return false;
    static const char *const words[] = {"not", "n't",     "never",  "no",    "nobody", "none",     "nothing", "neither",
                                        "nor", "without", "no-one", "noone", "hardly", "scarcely", "denied"};
    return CC_AMONG(w, words);
}

/* "Not only showed it": it did. */
static bool is_not_only(const cc_word *p, int32_t no)
{
    static const char *const more[] = {"only", "just", "merely", "simply", "solely"};
    return cc_span_is(cc_word_form(p, no), "not") && (uint32_t)no + 1 < p->sentence->count &&
           CC_AMONG(cc_word_form(p, no + 1), more);
}

int32_t cc_negation_of(const cc_word *p, int32_t at)
{
    CC_FOR_CHILDREN(p->sentence, at, c) {
        cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[c].deprel);
        /* "Were stabbed, none of them fatally": an afterthought, of how. */
        bool after = c > at + 1 && cc_span_is(cc_word_form(p, c - 1), ",");
        bool argument = (rel == CC_DEP_NSUBJ || rel == CC_DEP_OBJ) && !after;
        /* "No-one" comes apart, and its first half may hang anywhere. */
        if (rel == CC_DEP_NSUBJ && c >= 2 && cc_span_is(cc_word_form(p, c), "one") &&
            cc_span_is(cc_word_form(p, c - 1), "-"))
            return c - 2;
        bool without = rel == CC_DEP_MARK && cc_span_is(cc_word_form(p, c), "without");
        /* "And it's not, it's kind of ...": broken off. */
        bool broken = (uint32_t)c + 1 < p->sentence->count && cc_span_is(cc_word_form(p, c + 1), ",") && c + 1 < at;
        bool beside = rel == CC_DEP_ADVMOD || rel == CC_DEP_DET || rel == CC_DEP_CASE || rel == CC_DEP_AUX;
        if (((beside && !broken) || argument || without) && !is_not_only(p, c))
            if (cc_is_negative_word(cc_word_form(p, c))) return c;
        int32_t first, last;
        if (!argument) continue;
        cc_subtree(p->sentence, c, &first, &last);
        while (first < last && p->sentence->token[first].upos == CC_UPOS_PUNCT) first++;
        if (cc_is_negative_word(cc_word_form(p, first))) return first;
    }
    return CC_NO_TOKEN;
}

bool cc_word_is_spot(const cc_word *p, cc_span noun)
{
    enum { ARTEFACT = 6, PLACE = 15, OBJECT = 17 };
    const cc_wordnet *w = p->run->rules->wordnet;
    uint32_t sense;
    if (w == NULL || cc_wordnet_senses(w, noun, CC_WN_NOUN, &sense, 1) == 0) return false;
    unsigned file = cc_wordnet_lexfile(w, sense);
    return file == ARTEFACT || file == PLACE || file == OBJECT;
}

bool cc_word_hangs_as(const cc_word *p, int32_t at, cc_deprel rel)
{
    return cc_deprel_main((cc_deprel)p->sentence->token[at].deprel) == rel;
}

int32_t cc_members_of(const cc_word *p, int32_t at)
{
    static const char *const groups[] = {"group", "band", "number", "handful", "pair", "crowd",
                                         "bunch", "team", "one",    "two",     "some", "member"};
    if (!CC_AMONG(cc_word_lemma(p, at), groups)) return at;
    CC_FOR_CHILDREN(p->sentence, at, c) {
        int32_t by = cc_child(p->sentence, c, CC_DEP_CASE);
        if (by != CC_NO_TOKEN && cc_span_is(cc_word_form(p, by), "of") && cc_word_hangs_as(p, c, CC_DEP_NMOD)) return c;
    }
    return at;
}

bool cc_is_complement(const cc_token *t)
{
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    return t->head != CC_NO_TOKEN && (rel == CC_DEP_XCOMP || rel == CC_DEP_CCOMP);
}

bool cc_is_land(const cc_wordnet *w, cc_span place)
{
    static const char *const lands[] = {"country", "american state", "province", "continent"};
    enum { SENSES = 2, STEPS = 3 };
    for (size_t i = 0; i < sizeof lands / sizeof *lands; i++)
        if (cc_wordnet_is_a(w, place, cc_span_of(lands[i]), CC_WN_NOUN, SENSES, STEPS)) return true;
    return false;
}
