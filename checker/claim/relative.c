/* claim/relative.c - whom or what a relative clause is about (EXTRACTION rule 5). */
#include "claim/reading.h"

/* The relative word of the clause: "who", "which", "that", "whose", "where"; below its chain, not in a clause of its
 * own. */
static int32_t relative_word(const cc_reading *r, const cc_clause *c)
{
    for (int32_t t = r->low[c->top]; t <= c->head; t++)
        if (cc_is_relative(cc_at(r, t)) && cc_clause_around(r, t) == r->clause_of[c->head]) return t;
    return CC_NO_TOKEN;
}

/* The word that the relative pronoun's phrase hangs with on its clause: "of whom", "whose car". */
static int32_t phrase_head(const cc_reading *r, const cc_clause *c, int32_t t)
{
    int32_t own = r->clause_of[c->head];
    while (cc_at(r, t)->head != CC_NO_TOKEN && r->clause_of[cc_at(r, t)->head] != own) t = cc_at(r, t)->head;
    return t;
}

/* "the fire, which police said they are treating": the noun is the object of what was said. */
static void pass_object_down(cc_reading *r, cc_clause *c)
{
    int32_t content = c->object == CC_NO_TOKEN ? CC_NO_TOKEN : cc_child(r->s, c->head, CC_DEP_CCOMP);
    if (content == CC_NO_TOKEN || r->clause_of[content] < 0) return;
    cc_clause *below = &r->clause.item[r->clause_of[content]];
    if (cc_child(r->s, below->head, CC_DEP_OBJ) == CC_NO_TOKEN && cc_at(r, below->head)->upos == CC_UPOS_VERB &&
        !below->passive)
        below->object = c->object;
    c->object = CC_NO_TOKEN;
}

static bool is_somebody(const cc_reading *r, int32_t t)
{
    int kind = cc_name_kind_at(r, t);
    return r->lex[t]->slot == CC_NOUN_PERSON || kind == CC_NAME_PERSON || kind == CC_NAME_ROLE ||
           cc_at(r, t)->upos == CC_UPOS_PRON;
}

/* "pulled pupils from the water who": whoever is meant stands above or beside the thing before "who". */
static int32_t somebody_near(const cc_reading *r, int32_t noun)
{
    if (is_somebody(r, noun) || !cc_is_nominal(cc_at(r, noun))) return noun;
    for (int32_t h = cc_at(r, noun)->head, steps = 0; h != CC_NO_TOKEN && steps < 3; h = cc_at(r, h)->head, steps++) {
        if (cc_is_nominal(cc_at(r, h)) && h < noun) {
            if (is_somebody(r, h)) return h;
            continue;
        }
        int32_t object = cc_at(r, h)->upos == CC_UPOS_VERB ? cc_child(r->s, h, CC_DEP_OBJ) : CC_NO_TOKEN;
        return object != CC_NO_TOKEN && object < noun && is_somebody(r, object) ? object : noun;
    }
    return noun;
}

/* "a Briton", "two Belgians": behind an article or a number the name of a country is somebody from there. */
static bool is_countryman(const cc_reading *r, int32_t t)
{
    int32_t det = cc_child(r->s, t, CC_DEP_DET);
    bool counted = (det != CC_NO_TOKEN && !cc_span_is(cc_at(r, det)->lower, "the")) ||
                   cc_child(r->s, t, CC_DEP_NUMMOD) != CC_NO_TOKEN;
    return counted && cc_name_kind_at(r, t) == CC_NAME_PLACE;
}

/* "the head of the school, who left", "a Briton from a poor family who left": where he is from is nobody himself. */
static int32_t somebody_from(const cc_reading *r, int32_t noun)
{
    static const char *const words[] = {"of", "from", "in", "at"};
    int32_t above = cc_at(r, noun)->head, m = cc_marker(r, noun);
    if (above < 0 || above > noun || m == CC_NO_TOKEN || cc_main_relation(r, noun) != CC_DEP_NMOD) return noun;
    static const char *const wholes[] = {"area", "school",   "family",     "town", "city",   "village", "region",
                                         "firm", "hospital", "university", "club", "prison", "house",   "street"};
    int kind = cc_name_kind_at(r, noun);
    bool place = (kind == CC_NAME_PLACE && !is_countryman(r, noun)) || kind == CC_NAME_ORGANISATION ||
                 r->lex[noun]->slot == CC_NOUN_PLACE || CC_AMONG(cc_at(r, noun)->lower, wholes);
    if (!place || !CC_AMONG(cc_at(r, m)->lower, words)) return noun;
    if (r->lex[above]->slot != CC_NOUN_PERSON && !is_countryman(r, above)) return noun;
    /* "the suspect is a Belgian from the area, who" */
    int32_t subject = cc_child(r->s, above, CC_DEP_COP) < 0 ? CC_NO_TOKEN : cc_child(r->s, above, CC_DEP_NSUBJ);
    return subject != CC_NO_TOKEN && cc_at(r, subject)->upos != CC_UPOS_PRON ? subject : above;
}

/* "not only to Berg but to all": with others beside it. */
static bool is_listed(const cc_reading *r, int32_t t)
{
    return cc_child(r->s, t, CC_DEP_CONJ) != CC_NO_TOKEN || cc_child(r->s, t, CC_DEP_CC) != CC_NO_TOKEN ||
           cc_child(r->s, t, CC_DEP_APPOS) != CC_NO_TOKEN;
}

/* "It was a |remark| about the mill that told them", "it was a |driver| on his way to the port who saw it": a clause
 * that no comma parts from the noun behind "it was" says who or what did it. */
static int32_t cleft(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    enum { FAR = 4 };
    if (cc_at(r, r->low[c->top])->upos == CC_UPOS_PUNCT || r->lex[noun]->slot == CC_NOUN_PERSON) return noun;
    static const char *const parts[] = {"one", "some", "part", "kind", "sort", "type", "number", "group"};
    for (int32_t h = noun, step = 0; h != CC_NO_TOKEN && step < FAR; h = cc_at(r, h)->head, step++) {
        if (h > noun || !cc_is_nominal(cc_at(r, h)) || is_listed(r, h)) return noun;
        int32_t it = cc_child(r->s, h, CC_DEP_NSUBJ);
        if (it == CC_NO_TOKEN) it = cc_child(r->s, h, CC_DEP_EXPL);
        if (cc_child(r->s, h, CC_DEP_COP) == CC_NO_TOKEN || it == CC_NO_TOKEN) {
            if (cc_main_relation(r, h) != CC_DEP_NMOD) return noun;
            continue;
        }
        return cc_span_is(cc_at(r, it)->lower, "it") && !CC_AMONG(cc_at(r, h)->lower, parts) ? h : noun;
    }
    return noun;
}

/* "some began to panic, which set off others": "which" behind a verb speaks of all that it tells. */
static bool is_of_verb(const cc_reading *r, const cc_clause *c, int32_t head)
{
    return cc_at(r, head)->upos == CC_UPOS_VERB && cc_child(r->s, head, CC_DEP_OBJ) == CC_NO_TOKEN &&
           cc_child(r->s, head, CC_DEP_OBL) == CC_NO_TOKEN && r->low[c->top] == head + 1;
}

/* "a firm on whose board he sat", hung on another noun: the words before the clause open it. */
static bool opens_with_whose(const cc_reading *r, const cc_clause *c)
{
    enum { FAR = 3 };
    int32_t first = r->low[c->top];
    for (int32_t t = first - 1; t >= 0 && first - t <= FAR; t--)
        if (cc_at(r, t)->xpos == CC_XPOS_WPS || cc_at(r, t)->xpos == CC_XPOS_WDT) return true;
    return false;
}

/* "advice for parents that rings true": of two nouns the one whose number the verb has. */
static int32_t agreeing(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    int32_t aux = cc_child(r->s, c->top, CC_DEP_AUX), cop = cc_child(r->s, c->top, CC_DEP_COP);
    cc_xpos x = (cc_xpos)cc_at(r, aux >= 0 ? aux : cop >= 0 ? cop : c->top)->xpos;
    cc_xpos many = (cc_xpos)cc_at(r, noun)->xpos;
    int32_t above = cc_at(r, noun)->head;
    bool crowd = r->lex[noun]->slot == CC_NOUN_PERSON || cc_at(r, noun)->name >= 0; /* "a team that are" */
    /* "interest in mending ties with Oslo, which are strained": the last of several words before it */
    for (int32_t t = r->low[c->top] - 1; x == CC_XPOS_VBP && many == CC_XPOS_NN && !crowd && t > noun; t--)
        if (cc_at(r, t)->xpos == CC_XPOS_NNS && cc_at(r, t)->upos == CC_UPOS_NOUN && t < r->low[c->top]) return t;
    if (cc_main_relation(r, noun) != CC_DEP_NMOD || above < 0 || above > noun) return noun;
    /* "one of the men, who was hurt" */
    static const char *const ones[] = {"one", "each", "neither", "either", "another", "none"};
    int32_t be = aux >= 0 ? aux : cop;
    bool one = x == CC_XPOS_VBZ || (be >= 0 && cc_span_is(cc_at(r, be)->lower, "was"));
    if (one && many == CC_XPOS_NNS && CC_AMONG(cc_at(r, above)->lower, ones)) return above;
    cc_xpos other = (cc_xpos)cc_at(r, above)->xpos;
    if (x == CC_XPOS_VBZ && many == CC_XPOS_NNS && other == CC_XPOS_NN) return above;
    return x == CC_XPOS_VBP && many == CC_XPOS_NN && other == CC_XPOS_NNS && !crowd ? above : noun;
}

/* "the way it bent", "the reason he left" tell how and why; but "the way he knew" is known. */
static bool is_how(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    static const char *const verbs[] = {"know",   "find",     "see",     "show", "give", "offer",   "like", "love",
                                        "choose", "describe", "explain", "use",  "cite", "suggest", "take", "propose"};
    cc_span word = cc_at(r, noun)->lemma;
    return (cc_span_is(word, "way") || cc_span_is(word, "reason")) && !CC_AMONG(cc_at(r, c->head)->lemma, verbs);
}

/* "endured a scandal in 2009, which led to a divorce": no year and no day leads to anything. What has that date is
 * meant: the noun above, what was done, or what the verb describes. */
static int32_t dated(const cc_reading *r, const cc_clause *c, int32_t noun)
{
    const cc_token *k = cc_at(r, noun);
    bool date = k->time >= 0 && (k->xpos == CC_XPOS_CD || k->upos == CC_UPOS_PROPN) && k->head >= 0 && k->head < noun;
    if (!date || r->low[c->top] <= noun || cc_marker(r, noun) == CC_NO_TOKEN) return noun;
    if (cc_main_relation(r, noun) == CC_DEP_NMOD) return k->head;
    if (cc_at(r, k->head)->upos != CC_UPOS_VERB) return noun;
    int32_t object = cc_child(r->s, k->head, CC_DEP_OBJ);
    if (object != CC_NO_TOKEN && object < noun && object > k->head) return object;
    return cc_relation(r, k->head) == CC_DEP_ACL_RELCL && cc_at(r, k->head)->head >= 0 ? cc_at(r, k->head)->head : noun;
}

/* "a rock, which they watched", "the car that he waits for": the word is no place, and nothing else is watched. */
static bool is_done_to_gap(const cc_reading *r, const cc_clause *c)
{
    const cc_token *word = cc_at(r, c->gap);
    if (c->gap == c->head || c->passive || cc_at(r, c->head)->upos != CC_UPOS_VERB || !cc_is_relative(word))
        return false;
    if (word->xpos == CC_XPOS_WRB || word->xpos == CC_XPOS_WPS || cc_marker(r, c->gap) != CC_NO_TOKEN) return false;
    if (cc_at(r, c->gap)->head != c->head || r->lex[c->antecedent]->slot == CC_NOUN_TIME) return false;
    bool told =
        cc_child(r->s, c->head, CC_DEP_OBJ) != CC_NO_TOKEN || cc_child(r->s, c->head, CC_DEP_CCOMP) != CC_NO_TOKEN;
    return !told && (cc_stranded(r, c->head) != CC_NO_TOKEN || !cc_takes_no_object(cc_at(r, c->head)->lemma));
}

static void fill(cc_reading *r, cc_clause *c)
{
    int32_t noun = cc_at(r, c->top)->head;
    bool of_clause = cc_relation(r, c->top) == CC_DEP_ADVCL_RELCL || is_of_verb(r, c, noun);
    /* "fixing ties with Oslo, which are strained": hung on the verb, it speaks of what is fixed */
    int32_t fixed = cc_at(r, noun)->xpos == CC_XPOS_VBG ? cc_child(r->s, noun, CC_DEP_OBJ) : CC_NO_TOKEN;
    if (!of_clause && fixed != CC_NO_TOKEN && fixed < r->low[c->top]) noun = fixed;
    int32_t word = relative_word(r, c);
    /* "a piece in the Herald on May 2, whose headline was wrong": no day has a headline */
    bool whose = word != CC_NO_TOKEN && cc_at(r, word)->xpos == CC_XPOS_WPS;
    while (whose && cc_at(r, noun)->time >= 0 && cc_main_relation(r, noun) == CC_DEP_NMOD && cc_at(r, noun)->head >= 0)
        noun = cc_at(r, noun)->head;
    static const char *const things[] = {"which", "that"};
    if (!of_clause && word != CC_NO_TOKEN && CC_AMONG(cc_at(r, word)->lower, things)) noun = dated(r, c, noun);
    if (!of_clause && word != CC_NO_TOKEN && word == c->subject) noun = agreeing(r, c, noun);
    if (!of_clause && word != CC_NO_TOKEN && word == c->subject) noun = cleft(r, c, noun);
    if (word != CC_NO_TOKEN && cc_span_is(cc_at(r, word)->lower, "who"))
        noun = somebody_from(r, somebody_near(r, noun));
    /* "no idea what happened": no word for the idea */
    if (word != CC_NO_TOKEN && word == c->subject && cc_span_is(cc_at(r, word)->lower, "what")) return;
    /* "an interview with Berg where he said": nobody is a place */
    int32_t above = cc_at(r, noun)->head;
    bool where = word != CC_NO_TOKEN &&
                 (cc_span_is(cc_at(r, word)->lower, "where") || cc_span_is(cc_at(r, word)->lower, "when"));
    if (where && cc_name_kind_at(r, noun) == CC_NAME_PERSON && cc_main_relation(r, noun) == CC_DEP_NMOD) noun = above;
    if (of_clause && word != CC_NO_TOKEN && r->clause_of[noun] >= 0) noun = r->clause.item[r->clause_of[noun]].top;
    c->antecedent = noun;
    if (word != CC_NO_TOKEN) {
        int32_t p = phrase_head(r, c, word);
        cc_deprel d = cc_main_relation(r, p);
        if (p == c->subject && p == word) c->subject = noun;
        else if (p == c->subject) c->gap = word; /* "whose car": the subject keeps its own noun */
        else if (d == CC_DEP_OBJ && p == word) {
            int32_t other = cc_child(r->s, cc_at(r, p)->head, CC_DEP_OBJ);
            CC_FOR_CHILDREN(r->s, cc_at(r, p)->head, t)
                if (cc_main_relation(r, t) == CC_DEP_OBJ && t != p) other = t;
            bool described = cc_span_is(r->lex[c->head]->verb_class, "describe"); /* "which Berg called a farce" */
            if (other == p || described)
                c->object = noun; /* with an object of its own the word only opens the clause */
        } else if (p != c->head) c->gap = p;
        if (c->gap != CC_NO_TOKEN && is_done_to_gap(r, c)) {
            c->object = noun;
            c->gap = CC_NO_TOKEN;
        }
        return;
    }
    if (of_clause) return;
    if (c->subject == CC_NO_TOKEN) c->subject = noun;
    else if (opens_with_whose(r, c)) return;
    else if (cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN &&
             cc_child(r->s, c->head, CC_DEP_CCOMP) == CC_NO_TOKEN && !c->passive &&
             (cc_at(r, c->head)->upos == CC_UPOS_VERB) && r->lex[noun]->slot != CC_NOUN_TIME && !is_how(r, c, noun))
        c->object = noun;
    else c->gap = c->head;
}

void cc_relative_fill(cc_reading *r, cc_clause *c)
{
    fill(r, c);
    pass_object_down(r, c);
}
