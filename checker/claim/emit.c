/* claim/emit.c - from clauses to claims: predicate, voice, one claim a conjunct, confidence. */
#include "claim/phrase.h"
#include "claim/reading.h"

/* How sure a claim is before anything else is known, by its origin and by how its clause hangs: shares of right
 * tuples on the development half of CaRB. ORDER cc_claim_origin, cc_tie */
static const float sureness[] = {0.80f, 0.72f, 0.80f, 0.80f, 0.50f, 0.35f, 0.50f, 0.30f, 0.30f, 0.50f};
static const float tie_sureness[] = {1.0f,  0.68f, 0.65f, 0.52f, 0.55f, 0.68f, 0.82f,
                                     0.60f, 0.40f, 0.60f, 0.93f, 0.65f, 0.45f, 0.7f};

cc_claim *cc_claim_new(cc_reading *r, cc_claim_origin origin, int32_t predicate, cc_voice *voice, cc_stance stance)
{
    cc_claim *c = CC_PUSH(r->arena, &r->article->claims);
    *c = (cc_claim){.sentence = r->sentence,
                    .origin = origin,
                    .quote = -1,
                    .predicate_token = cc_article_token(r, predicate),
                    .matrix_token = cc_article_token(r, predicate),
                    .polarity = stance.negative ? CC_NEGATIVE : CC_POSITIVE,
                    .modality = stance.modality,
                    .factuality = cc_factuality(stance),
                    .boilerplate = r->boilerplate,
                    .confidence = sureness[origin],
                    .parent = -1,
                    .same_as = -1,
                    .start = UINT32_MAX};
    c->chain = cc_voice_chain(r, voice);
    c->chain_length = voice == NULL ? 0 : voice->length;
    if (predicate != CC_NO_TOKEN) cc_claim_place(r, c, predicate, predicate);
    return c;
}

void cc_claim_place(cc_reading *r, cc_claim *c, int32_t first, int32_t last)
{
    if (cc_at(r, first)->start < c->start) c->start = cc_at(r, first)->start;
    if (cc_at(r, last)->end > c->end) c->end = cc_at(r, last)->end;
}

static void name_speakers(cc_reading *r, cc_claim *c)
{
    if (c->chain_length == 0) return;
    c->speaker = c->chain[c->chain_length - 1].name;
    for (uint32_t i = 0; i + 1 < c->chain_length; i++) {
        cc_span name = c->chain[i].name;
        /* "I would say", Kim said: one speaker */
        if (name.len == 0 || cc_span_equal(name, c->speaker) || cc_span_equal(name, c->via)) continue;
        c->via = c->via.len == 0 ? name : cc_arena_print(r->arena, "%.*s, %.*s", CC_FMT(c->via), CC_FMT(name));
    }
    /* "CNN said officials reportedly": who can be named answers */
    if (c->speaker.len == 0 && c->via.len > 0 && c->chain_length > 1) {
        c->speaker = c->chain[c->chain_length - 2].name;
        c->via = CC_LIT("");
    }
}

static void settle_form(cc_reading *r, cc_claim *c)
{
    int32_t t = c->predicate_token >= 0 ? c->predicate_token : c->arguments > 0 ? c->argument[0].head : -1;
    int32_t q = t < 0 ? -1 : r->article->tokens.item[t].quote;
    if (q >= 0 && r->article->quotes.item[q].scare) q = -1;
    c->quote = q;
    c->form = c->chain_length == 0 ? CC_FORM_NARRATION : CC_FORM_INDIRECT;
    if (q >= 0 && c->chain_length > 0) {
        const cc_quote *k = &r->article->quotes.item[q];
        c->form = k->form == CC_FORM_DIRECT && (c->start < k->at.start || c->end > k->at.end) ? CC_FORM_MIXED : k->form;
    }
}

void cc_claim_settle(cc_reading *r, cc_claim *c, cc_arguments *arguments)
{
    cc_arguments_settle(r, c, arguments);
    for (uint32_t i = 0; i < c->arguments; i++) {
        const cc_argument *g = &c->argument[i];
        if (g->apart || g->start < r->s->start || g->end > r->s->end) continue;
        if (g->start < c->start) c->start = g->start;
        if (g->end > c->end) c->end = g->end;
    }
    if (c->start == UINT32_MAX) c->start = r->s->start, c->end = r->s->end;
    name_speakers(r, c);
    settle_form(r, c);
}

/* --- claims of a clause --- */

static float graded(const cc_reading *r, const cc_clause *c, const cc_claim *k)
{
    float f = k->confidence * tie_sureness[c->tie];
    if (c->subject != CC_NO_TOKEN && cc_at(r, c->subject)->upos == CC_UPOS_PRON) f *= 0.92f;
    if (c->head != c->top) f *= 1.1f;
    if (cc_claim_argument(k, CC_SLOT_OBJECT) != NULL) f *= 1.08f;
    if (k->arguments < 2) f *= 0.4f;
    if (k->modality == CC_PLANNED || k->modality == CC_CONDITIONAL || k->modality == CC_ASKED) f *= 0.9f;
    if (c->top == c->head && r->high[c->top] - r->low[c->top] < 4) f *= 0.85f;
    return f > 0.99f ? 0.99f : f;
}

/* "more than 200 people": the number is an answer of its own (rule 13). */
static void add_quantity(cc_reading *r, cc_arguments *out, int32_t noun)
{
    if (r->clause_of[noun] >= 0) return;
    CC_FOR_CHILDREN(r->s, noun, t)
        if (cc_relation(r, t) == CC_DEP_NUMMOD && !cc_number_names(r, t)) {
            cc_argument_add(r, out, CC_SLOT_QUANTITY, t, false);
            return;
        }
}

/* Without an object the first oblique is what is joined: "goes to Kyiv and Lviv". */
static uint32_t find_joined_oblique(const cc_reading *r, const cc_participants *p, const cc_arguments *rest,
                                    uint32_t *at, int32_t out[CC_MAX_CONJUNCTS])
{
    for (uint32_t i = 0; p->objects == 0 && i < rest->item.count; i++) {
        const cc_argument *g = &rest->item.item[i];
        int32_t head = g->head - (int32_t)r->s->first;
        if (cc_main_relation(r, head) != CC_DEP_OBL || g->slot == CC_SLOT_TIME) continue;
        uint32_t n = cc_conjuncts(r, head, NULL, out);
        *at = i;
        if (n > 1) return n;
    }
    return 1;
}

/* "guests, some of whom left": some of the guests. */
static void name_relative(cc_reading *r, const cc_clause *c, cc_argument *subject)
{
    if (c->tie != CC_TIE_RELATIVE || c->gap == CC_NO_TOKEN || c->antecedent == CC_NO_TOKEN) return;
    cc_span word = cc_at(r, c->gap)->form;
    /* "Berg, whose house burnt": his house */
    if (cc_span_is(word, "whose") && cc_span_starts(subject->text, "whose ") &&
        cc_is_nominal(cc_at(r, c->antecedent))) {
        cc_span owner = cc_phrase_text(r->article, r->s, c->antecedent, CC_PHRASE_NOUN | CC_PHRASE_ALONE, r->arena);
        bool plural = cc_at(r, c->antecedent)->xpos == CC_XPOS_NNS && cc_span_ends(owner, "s");
        subject->text = cc_arena_print(r->arena, "%.*s%s%.*s", CC_FMT(owner), plural ? "'" : "'s",
                                       (int)(subject->text.len - word.len), subject->text.ptr + word.len);
        return;
    }
    if (!cc_span_is(word, "whom") && !cc_span_is(word, "which")) return;
    if (cc_at(r, c->gap)->end != subject->end || subject->text.len <= word.len) return;
    cc_span noun = cc_phrase_text(r->article, r->s, c->antecedent, CC_PHRASE_NOUN, r->arena);
    subject->text =
        cc_arena_print(r->arena, "%.*s%.*s", (int)(subject->text.len - word.len), subject->text.ptr, CC_FMT(noun));
}

/* "These are bad remarks": the remarks that were told of before. */
static void name_called(cc_reading *r, const cc_clause *c, cc_argument *subject)
{
    if (c->subject == CC_NO_TOKEN || !cc_span_equal(subject->text, cc_at(r, c->subject)->form)) return;
    cc_span before = cc_called_before(r, c);
    if (before.len > 0) subject->text = before;
}

/* "Some drifted north": some of the swimmers who were told of before. */
static void name_counted(cc_reading *r, const cc_clause *c, cc_argument *g, int32_t head)
{
    if (!cc_span_equal(g->text, cc_at(r, head)->form)) return;
    cc_span whole = cc_some_of(r, c, head);
    if (whole.len > 0) g->text = whole;
}

/* "a price for alleged bribes, something Berg denies": he denies the bribes, whatever else the clause before tells. */
static void name_denied(cc_reading *r, const cc_clause *c, cc_argument *g, int32_t head)
{
    static const char *const verbs[] = {"deny", "reject", "dispute", "refute", "dismiss"}, *const unsure[] = {
                                                                                               "alleged", "suspected",
                                                                                               "purported", "supposed"};
    if (c->tie != CC_TIE_RELATIVE || head != c->antecedent || !cc_span_is(cc_at(r, head)->lower, "something")) return;
    for (int32_t t = head; t-- > 0 && CC_AMONG(cc_at(r, c->head)->lemma, verbs);) {
        int32_t noun = cc_at(r, t)->head;
        if (noun < t || !CC_AMONG(cc_at(r, t)->lower, unsure)) continue;
        cc_span act = cc_phrase_text(r->article, r->s, noun, CC_PHRASE_ALONE, r->arena);
        if (act.len > 0 && noun < head) g->text = act;
        return;
    }
}

/* "And that's no accident": of what only points back to no word, nothing is told. */
static bool is_pointing(const cc_reading *r, const cc_clause *c, const cc_argument *subject)
{
    static const char *const words[] = {"that", "this"};
    if (c->origin != CC_FROM_COPULA || c->subject == CC_NO_TOKEN || c->subject == c->head) return false;
    if (c->stance.modality != CC_ASSERTED) return false; /* "if that is so" */
    const cc_token *k = cc_at(r, c->subject);
    bool bare = k->first_child == CC_NO_TOKEN && (k->upos == CC_UPOS_PRON || k->upos == CC_UPOS_DET);
    return bare && CC_AMONG(k->lower, words) && cc_span_equal(subject->text, k->form);
}

/* Does it report the clause that it stands beside? Who "told a reporter" beside it reports himself. */
static bool reports_above(const cc_reading *r, const cc_clause *c)
{
    if (c->tie != CC_TIE_REPORT || c->parent < 0) return false;
    int32_t above = r->clause.item[c->parent].head;
    cc_effect e = (cc_effect)r->lex[c->head]->effect[CC_PART_VERB];
    if (e == CC_EFFECT_NONE || e == CC_EFFECT_BEGIN || e == CC_EFFECT_ACT) return false; /* ", as both visit" */
    if (cc_at(r, c->head)->quote >= 0 && cc_at(r, above)->quote != cc_at(r, c->head)->quote) return false;
    int32_t who = r->clause.item[c->parent].subject;
    return who < 0 || c->subject < 0 || !cc_span_equal(cc_at(r, who)->lemma, cc_at(r, c->subject)->lemma);
}

static bool holds(const cc_arguments *g, cc_slot slot)
{
    for (uint32_t i = 0; i < g->item.count; i++)
        if (g->item.item[i].slot == slot) return true;
    return false;
}

static bool is_reflexive(cc_span w)
{
    return cc_span_ends(w, "self") || cc_span_ends(w, "selves") || cc_span_is(w, "other") || cc_span_is(w, "another");
}

static bool is_bare_pronoun(const cc_reading *r, const cc_argument *g)
{
    const cc_token *t = &r->article->tokens.item[g->head];
    return t->xpos == CC_XPOS_PRP && !is_reflexive(t->lower);
}

static void keep_word(const cc_reading *r, cc_argument *g)
{
    g->text = r->article->tokens.item[g->head].form;
    g->entity = -1;
}

/* "to send him off": whoever does it to him is somebody else; the pronoun keeps its word, and so does that of "the
 * tests |they| ran". One word that was read as both is the object. */
static void part_from_subject(const cc_reading *r, cc_arguments *g)
{
    cc_argument *pair[2] = {NULL, NULL};
    for (uint32_t i = 0; i < g->item.count; i++) {
        cc_argument *k = &g->item.item[i];
        if (k->slot == CC_SLOT_SUBJECT) pair[0] = k;
        if (k->slot == CC_SLOT_OBJECT) pair[1] = k;
    }
    if (pair[0] == NULL || pair[1] == NULL) return;
    bool same = cc_span_equal(pair[0]->text, pair[1]->text);
    if (!same && (pair[0]->entity < 0 || pair[0]->entity != pair[1]->entity)) return;
    const cc_token *object = &r->article->tokens.item[pair[1]->head];
    bool alone = pair[1]->end - pair[1]->start == object->form.len;
    if (is_bare_pronoun(r, pair[1]) && (alone || same)) keep_word(r, pair[1]);
    else if (same && is_bare_pronoun(r, pair[0]) && object->upos != CC_UPOS_PRON &&
             !cc_span_is(r->article->tokens.item[pair[0]->head].lower, "i"))
        keep_word(r, pair[0]);
    else if (same && pair[0]->head == pair[1]->head) *pair[0] = g->item.item[--g->item.count];
}

static void emit_one(cc_reading *r, cc_clause *c, const cc_arguments *rest, const cc_participants *p, uint32_t i,
                     uint32_t j)
{
    cc_arguments all = {0};
    if (i < p->subjects) {
        cc_argument_add_beside(r, &all, CC_SLOT_SUBJECT, p->subject[i], p->subjects > 1, c);
        name_relative(r, c, &all.item.item[0]);
        name_called(r, c, &all.item.item[0]);
        name_counted(r, c, &all.item.item[0], p->subject[i]);
        if (is_pointing(r, c, &all.item.item[0])) return;
        add_quantity(r, &all, p->subject[i]);
    }
    if (j < p->objects) {
        cc_argument_add_beside(r, &all, CC_SLOT_OBJECT, p->object[j], p->objects > 1, c);
        name_counted(r, c, &all.item.item[all.item.count - 1], p->object[j]);
        name_denied(r, c, &all.item.item[all.item.count - 1], p->object[j]);
        add_quantity(r, &all, p->object[j]);
    }
    part_from_subject(r, &all);
    int32_t second = c->passive ? cc_child(r->s, c->head, CC_DEP_OBJ) : CC_NO_TOKEN;
    bool when = second != CC_NO_TOKEN && (cc_at(r, second)->time >= 0 || r->lex[second]->slot == CC_NOUN_TIME);
    if (second != CC_NO_TOKEN && !cc_is_recipient_passive(r, c)) /* "published the following year" */
        cc_argument_add(r, &all, when ? CC_SLOT_TIME : CC_SLOT_COMPLEMENT, second, false);
    if (cc_is_recipient_passive(r, c) && !cc_is_empty_subject(r, c->subject))
        cc_argument_add(r, &all, CC_SLOT_RECIPIENT, c->subject, false);
    for (uint32_t k = 0; k < rest->item.count; k++) *CC_PUSH(r->arena, &all.item) = rest->item.item[k];
    if (reports_above(r, c) && p->objects == 0 && !holds(&all, CC_SLOT_COMPLEMENT))
        cc_argument_add_reported(r, &all, r->clause.item[c->parent].top, c);
    cc_stance stance = j > 0 && j < p->objects ? cc_stance_of_object(r, c, p->object[0], p->object[j]) : c->stance;
    cc_claim *k = cc_claim_new(r, c->origin, c->head, c->voice, stance);
    if (c->claim < 0) c->claim = (int32_t)r->article->claims.count - 1;
    k->matrix_token = cc_article_token(r, c->top);
    cc_claim_place(r, k, c->top, c->top);
    k->passive = c->passive;
    k->event = cc_predicate_is_event(r, c);
    k->predicate = cc_predicate_words(r, c);
    k->predicate_class = cc_predicate_class(r, c);
    cc_claim_settle(r, k, &all);
    k->confidence = graded(r, c, k);
}

/* One conjunct in the place of all of them, with the preposition of the first. */
static void put_conjunct(cc_reading *r, cc_arguments *rest, uint32_t at, int32_t head)
{
    cc_arguments one = {0};
    cc_argument *old = &rest->item.item[at];
    cc_argument_add(r, &one, old->slot, head, true);
    if (one.item.item[0].marker.len == 0) one.item.item[0].marker = old->marker;
    *old = one.item.item[0];
}

/* What the object is called: "described Kim as a liar", "called it absurd"; CC_NO_TOKEN. */
static int32_t called(const cc_reading *r, const cc_clause *c)
{
    if (!cc_span_is(r->lex[c->head]->verb_class, "describe")) return CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, c->head, t) {
        cc_deprel d = cc_main_relation(r, t);
        if (d == CC_DEP_XCOMP && r->clause_of[t] < 0) return t;
        if (d == CC_DEP_OBJ && t != cc_child(r->s, c->head, CC_DEP_OBJ)) return t; /* parsers call both an object */
        if (d == CC_DEP_OBL && t > c->head && cc_span_is(cc_marker_words(r, t), "as")) return t;
    }
    return CC_NO_TOKEN;
}

/* Who calls somebody something says that he is: a claim of its own in that voice. */
static void emit_called(cc_reading *r, const cc_clause *c, const cc_participants *p)
{
    /* "was characterised as a gift", nobody says by whom; "was called Lund" is a name */
    static const char *const judging[] = {"characterize", "characterise", "describe", "portray", "depict", "brand",
                                          "label",        "denounce",     "paint",    "cast",    "decry"};
    int32_t what = called(r, c);
    if (what == CC_NO_TOKEN || p->objects == 0) return;
    cc_arguments g = {0};
    cc_argument_add_beside(r, &g, CC_SLOT_SUBJECT, p->object[0], true, c);
    cc_argument_add(r, &g, CC_SLOT_COMPLEMENT, what, false);
    g.item.item[1].marker = CC_LIT("");
    if (cc_span_equal(g.item.item[0].text, g.item.item[1].text)) return; /* "what they called a gift" */
    bool unvouched = p->subjects == 0 && CC_AMONG(cc_at(r, c->head)->lemma, judging);
    cc_claim *k = cc_claim_new(r, CC_FROM_COPULA, CC_NO_TOKEN,
                               cc_voice_of_caller(r, c, p->subjects > 0 ? p->subject[0] : CC_NO_TOKEN),
                               (cc_stance){.negative = c->stance.negative,
                                           .modality = unvouched ? CC_ALLEGED : CC_ASSERTED,
                                           .certainty = unvouched ? 1 : 3});
    k->predicate = CC_LIT("be");
    k->parent = c->claim;
    k->opinion = true;
    cc_claim_settle(r, k, &g);
    k->confidence *= 0.6f;
}

void cc_claims_of_clause(cc_reading *r, int32_t clause)
{
    cc_clause *c = &r->clause.item[clause];
    cc_participants p = {.subjects = 0};
    cc_arguments rest = {0};
    cc_participants_find(r, c, &p);
    int32_t taken = c->passive && p.subjects > 0 ? cc_agent_of(r, c) : p.objects > 0 ? p.object[0] : CC_NO_TOKEN;
    if (cc_is_aim(r, c)) {
        if (cc_main_relation(r, c->head) == CC_DEP_CONJ) return; /* the first tells it too */
        p.objects = 0;
        cc_argument_add_aim(r, c, &rest);
        if (c->stance.modality == CC_PLANNED) c->stance.modality = CC_ASSERTED;
    } else cc_arguments_find(r, c, taken, &rest);
    if (cc_clause_tells_nothing(r, c, p.subjects, p.objects, &rest)) return;
    uint32_t subjects = p.subjects == 0 ? 1 : p.subjects, objects = p.objects == 0 ? 1 : p.objects;
    int32_t joint[CC_MAX_CONJUNCTS];
    uint32_t at = 0, obliques = find_joined_oblique(r, &p, &rest, &at, joint);
    for (uint32_t k = 0; k < obliques; k++) {
        if (obliques > 1) put_conjunct(r, &rest, at, joint[k]);
        for (uint32_t i = 0; i < subjects; i++)
            for (uint32_t j = 0; j < objects; j++) emit_one(r, c, &rest, &p, i, j);
    }
    emit_called(r, c, &p);
}
