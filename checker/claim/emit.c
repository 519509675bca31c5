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

static void sort(cc_argument *g, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++) {
        cc_argument k = g[i];
        uint32_t j = i;
        for (; j > 0 && g[j - 1].start > k.start; j--) g[j] = g[j - 1];
        g[j] = k;
    }
}

/* Two words of one date, or one noun under two verbs, give one argument. */
static uint32_t drop_twins(cc_argument *g, uint32_t n)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++) {
        bool twin = kept > 0 && g[kept - 1].slot == g[i].slot && g[kept - 1].head == g[i].head;
        if (!twin) g[kept++] = g[i];
    }
    return kept;
}

/* "says |he hopes| |it will not hurt|", "as plain |as bread|": where a parser cut one complement in two, nothing stands
 * between them. */
static uint32_t join_complements(cc_reading *r, cc_argument *g, uint32_t n)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++) {
        cc_argument *last = kept == 0 ? NULL : &g[kept - 1];
        bool next = last != NULL && last->entity < 0 && last->slot == CC_SLOT_COMPLEMENT &&
                    g[i].slot == CC_SLOT_COMPLEMENT && g[i].start == last->end + 1 &&
                    r->article->text.ptr[last->end] == ' ';
        if (!next) {
            g[kept++] = g[i];
            continue;
        }
        bool as = cc_span_is(g[i].marker, "as"); /* a word of the cell, and not of the text */
        last->text = cc_arena_print(r->arena, "%.*s %s%.*s", CC_FMT(last->text), as ? "as " : "", CC_FMT(g[i].text));
        last->end = g[i].end;
    }
    return kept;
}

static bool is_content(const cc_reading *r, const cc_argument *g)
{
    int32_t t = g->head - (int32_t)r->s->first;
    if (g->slot != CC_SLOT_COMPLEMENT || g->head < 0 || t < 0 || t >= (int32_t)r->s->count) return false;
    int32_t clause = r->clause_of[t];
    return clause >= 0 && (r->clause.item[clause].tie == CC_TIE_CONTENT || cc_at(r, t)->quote >= 0);
}

/* "'It held,' he told the hall, |to applause|": beside what somebody says, nothing else is said; and not one clause of
 * it twice. */
static uint32_t part_content(const cc_reading *r, const cc_claim *c, cc_argument *g, uint32_t n)
{
    int32_t verb = c->predicate_token - (int32_t)r->s->first;
    if (c->predicate_token < 0 || verb < 0 || verb >= (int32_t)r->s->count || !r->lex[verb]->says_verb) return n;
    const cc_argument *content = NULL;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n && content == NULL; i++)
        if (is_content(r, &g[i])) content = &g[i];
    if (content == NULL) return n;
    uint32_t start = content->start, end = content->end; /* the table moves while it is read */
    for (uint32_t i = 0; i < n; i++) {
        bool other = g[i].slot == CC_SLOT_COMPLEMENT && g[i].start != start;
        int32_t t = g[i].head - (int32_t)r->s->first;
        bool adds = other && t >= 0 && t < (int32_t)r->s->count && cc_at(r, t)->xpos == CC_XPOS_VBG &&
                    r->lex[t]->says_verb; /* ", adding that it leaks": told apart */
        if (other && ((g[i].start > start && g[i].end <= end) || (adds && !is_content(r, &g[i])))) continue;
        bool hearer = g[i].entity >= 0 && cc_span_is(cc_at(r, verb)->lemma, "tell");
        if (other && !is_content(r, &g[i]) && (hearer || g[i].end + 1 != start)) /* "claimed |Berg| was to blame" */
            g[i].slot = hearer ? CC_SLOT_RECIPIENT : CC_SLOT_OTHER;
        g[kept++] = g[i];
    }
    return kept;
}

void cc_claim_settle(cc_reading *r, cc_claim *c, cc_arguments *arguments)
{
    c->argument = arguments->item.item;
    c->arguments = arguments->item.count;
    sort(c->argument, c->arguments);
    c->arguments = drop_twins(c->argument, c->arguments);
    c->arguments = join_complements(r, c->argument, c->arguments);
    c->arguments = part_content(r, c, c->argument, c->arguments);
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

/* Subjects and objects as the active voice has them. */
typedef struct {
    int32_t subject[CC_MAX_CONJUNCTS], object[CC_MAX_CONJUNCTS];
    uint32_t subjects, objects; /* 0 for none */
} participants;

/* "it was decided to": verbs whose passive is said of an act, not of a thing. */
static bool is_settled(cc_span lemma)
{
    static const char *const words[] = {"decide", "agree", "propose", "resolve", "arrange"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(lemma, words[i])) return true;
    return false;
}

/* "it was windy", "it rained": nothing is or does it. */
static bool is_weather(const cc_reading *r, int32_t t)
{
    static const char *const words[] = {"windy", "cold",  "hot",    "dark", "sunny", "rainy", "cloudy",
                                        "foggy", "humid", "chilly", "rain", "snow",  "late"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(cc_at(r, t)->lemma, words[i])) return cc_child(r->s, t, CC_DEP_OBJ) == CC_NO_TOKEN;
    return false;
}

/* "it became apparent that", "there": words in the place of a subject. */
static bool is_empty_subject(const cc_reading *r, int32_t t)
{
    if (t == CC_NO_TOKEN || cc_relation(r, t) == CC_DEP_EXPL) return true;
    int32_t verb = cc_at(r, t)->head;
    if (verb == CC_NO_TOKEN || !cc_span_is(cc_at(r, t)->lower, "it")) return false;
    int32_t clause = cc_child(r->s, verb, CC_DEP_CCOMP);
    /* "it is expected the vote will be watched", "it was decided to go" */
    if (clause == CC_NO_TOKEN && is_settled(cc_at(r, verb)->lemma)) clause = cc_child(r->s, verb, CC_DEP_XCOMP);
    if (clause > verb && t < verb && cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) != CC_NO_TOKEN) return true;
    if (cc_is_taken(r, verb) || is_weather(r, verb)) return true;
    if (r->lex[verb]->says_verb) return false;
    if (clause == CC_NO_TOKEN) clause = cc_child(r->s, verb, CC_DEP_CSUBJ);
    /* "it is not clear if they are right" */
    int32_t asked = cc_child(r->s, verb, CC_DEP_ADVCL), word = asked < 0 ? CC_NO_TOKEN : cc_marker(r, asked);
    bool whether =
        word > verb && (cc_span_is(cc_at(r, word)->lower, "if") || cc_span_is(cc_at(r, word)->lower, "whether"));
    if (clause == CC_NO_TOKEN && whether && cc_at(r, verb)->upos == CC_UPOS_ADJ) clause = asked;
    int32_t adjoined = cc_child(r->s, verb, CC_DEP_XCOMP);
    if (clause == CC_NO_TOKEN && adjoined != CC_NO_TOKEN) clause = cc_child(r->s, adjoined, CC_DEP_CCOMP);
    bool adjective = cc_at(r, verb)->upos == CC_UPOS_ADJ || cc_child(r->s, verb, CC_DEP_XCOMP) != CC_NO_TOKEN;
    return clause > verb && adjective;
}

static uint32_t joined(const cc_reading *r, int32_t t, const cc_clause *c, int32_t out[CC_MAX_CONJUNCTS])
{
    if (is_empty_subject(r, t)) return 0;
    return r->clause_of[t] >= 0 && !cc_is_nominal(cc_at(r, t)) ? (out[0] = t, 1) : cc_conjuncts(r, t, c, out);
}

bool cc_takes_no_object(cc_span lemma)
{
    static const char *const words[] = {
        "come",   "go",     "run",  "walk", "stop", "turn",   "arrive", "return", "stand", "sit",    "rise",
        "fall",   "speak",  "talk", "die",  "wait", "sleep",  "look",   "step",   "stay",  "try",    "occur",
        "happen", "insist", "land", "rush", "live", "appear", "cry",    "stoop",  "occur", "happen", "insist"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(lemma, words[i])) return true;
    return false;
}

/* "shot and killed the man": right before another verb that has one, the object is that of both; CC_NO_TOKEN. */
static int32_t shared_object(const cc_reading *r, const cc_clause *c)
{
    int32_t next = cc_child(r->s, c->head, CC_DEP_CONJ), o = next < 0 ? CC_NO_TOKEN : cc_child(r->s, next, CC_DEP_OBJ);
    if (c->passive || cc_takes_no_object(cc_at(r, c->head)->lemma) || c->origin == CC_FROM_COPULA || o < next ||
        next != c->head + 2 || cc_has_own_subject(r, next))
        return CC_NO_TOKEN;
    /* "shot or caused injuries": nobody shoots injuries */
    if (cc_span_is(cc_at(r, next)->lemma, "cause") || r->lex[next]->light) return CC_NO_TOKEN;
    bool alike = cc_at(r, c->head)->xpos == cc_at(r, next)->xpos && cc_at(r, next)->upos == CC_UPOS_VERB;
    return alike && c->head == c->top && cc_is_nominal(cc_at(r, o)) ? o : CC_NO_TOKEN;
}

static int32_t object_of(const cc_reading *r, const cc_clause *c)
{
    if (c->object != CC_NO_TOKEN) return c->object;
    if (!c->passive && cc_shell_noun(r, c->head) != CC_NO_TOKEN)
        return CC_NO_TOKEN; /* "took part": a word of the verb */
    int32_t o = cc_child(r->s, c->head, CC_DEP_OBJ);
    if (o == CC_NO_TOKEN && shared_object(r, c) != CC_NO_TOKEN) return shared_object(r, c);
    /* "with a remark, saying he lied": what stands before the comma is not said */
    if (o != CC_NO_TOKEN && o < c->head && cc_at(r, c->head)->xpos == CC_XPOS_VBG && !cc_is_relative(cc_at(r, o)) &&
        cc_at(r, o)->xpos != CC_XPOS_WP && c->tie == CC_TIE_ADVERBIAL && cc_span_is(cc_at(r, c->head - 1)->form, ","))
        return CC_NO_TOKEN;
    /* ", reported CNN" has its reporter there */
    if (o != CC_NO_TOKEN && c->floats) return CC_NO_TOKEN;
    /* "claims that he stole a car": the word "that" is no object beside another */
    CC_FOR_CHILDREN(r->s, c->head, t)
        if (o != CC_NO_TOKEN && t > o && cc_main_relation(r, t) == CC_DEP_OBJ && cc_is_relative(cc_at(r, o))) o = t;
    if (o != CC_NO_TOKEN && (cc_at(r, o)->xpos == CC_XPOS_WDT || cc_at(r, o)->xpos == CC_XPOS_IN)) return CC_NO_TOKEN;
    if (o == CC_NO_TOKEN && !c->passive && cc_span_is(r->lex[c->head]->verb_class, "describe")) {
        /* "referred to Kim as" */
        CC_FOR_CHILDREN(r->s, c->head, t)
            if (cc_main_relation(r, t) == CC_DEP_OBL && t > c->head && cc_span_is(cc_marker_words(r, t), "to")) o = t;
    }
    int32_t when = o == CC_NO_TOKEN ? -1 : cc_at(r, o)->time;
    /* "said Monday" has no object, "declared three days of mourning" has one */
    bool length = when >= 0 && r->article->times.item[when].kind == CC_TIME_DURATION;
    if (when >= 0 && ((r->lex[c->head]->says_verb && !length) || cc_takes_no_object(cc_at(r, c->head)->lemma)))
        return CC_NO_TOKEN;
    return o != CC_NO_TOKEN && cc_is_relative(cc_at(r, o)) && c->tie == CC_TIE_RELATIVE ? CC_NO_TOKEN : o;
}

/* "was given a medal": the subject of a passive with an object got it; of "was named chairman" it became it. */
static bool is_recipient_passive(const cc_reading *r, const cc_clause *c)
{
    static const char *const giving[] = {"give", "offer",   "send", "pay",  "say",
                                         "ask",  "promise", "show", "deny", "sell"};
    if (!c->passive || cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN) return false;
    for (size_t i = 0; i < sizeof giving / sizeof *giving; i++)
        if (cc_span_is(r->lex[c->head]->verb_class, giving[i])) return true;
    return false;
}

/* "by auction", "by 46 votes", "by video link": how, and by nobody; but "by phone calls", "by security forces". */
static bool is_way(const cc_reading *r, int32_t t)
{
    static const char *const ways[] = {"auction",  "accident", "mistake", "law",     "force",  "hand",
                                       "proxy",    "default",  "lottery", "degrees", "chance", "name",
                                       "surprise", "storm",    "phone",   "email",   "ballot", "decree"};
    static const char *const counts[] = {"vote", "majority", "margin", "means"};
    /* "taken to Lund by bus"; but "hit by train" */
    static const char *const rides[] = {"bus",  "train", "boat",  "plane", "helicopter", "air", "sea",
                                        "road", "rail",  "ferry", "taxi",  "ambulance",  "ship"};
    static const char *const moves[] = {"take",  "bring", "carry",   "move",     "send",     "transport", "fly",
                                        "drive", "ship",  "deliver", "evacuate", "transfer", "ferry",     "rescue",
                                        "winch", "lift",  "airlift", "pull",     "hoist"};
    cc_slot s = cc_slot_of_oblique(r, t, r->lex[cc_at(r, t)->head]);
    if (s == CC_SLOT_TIME || s == CC_SLOT_QUANTITY || CC_AMONG(cc_at(r, t)->lemma, counts)) return true;
    if (cc_at(r, t)->upos != CC_UPOS_NOUN || cc_child(r->s, t, CC_DEP_DET) != CC_NO_TOKEN ||
        cc_child_exact(r->s, t, CC_DEP_NMOD_POSS) != CC_NO_TOKEN)
        return false;
    if (CC_AMONG(cc_at(r, t)->lower, rides)) return CC_AMONG(cc_at(r, cc_at(r, t)->head)->lemma, moves);
    return CC_AMONG(cc_at(r, t)->lower, ways) || (s == CC_SLOT_MEDIUM && cc_at(r, t)->xpos == CC_XPOS_NN);
}

/* "with best-|by| dates in May" */
static bool is_hyphened(const cc_reading *r, int32_t by)
{
    return by > 0 && cc_span_is(cc_at(r, by - 1)->form, "-") && !cc_at(r, by - 1)->space_after;
}

/* "is made up of six towns": they make it up. */
static bool is_made_up(const cc_reading *r, int32_t verb)
{
    int32_t up = cc_child_exact(r->s, verb, CC_DEP_COMPOUND_PRT);
    return up == verb + 1 && cc_span_is(cc_at(r, verb)->lower, "made") && cc_span_is(cc_at(r, up)->lower, "up");
}

/* "by Kim" of a passive, where the parser did not see an agent either; "by Friday", "by phone" are none. */
static int32_t agent_of(const cc_reading *r, const cc_clause *c)
{
    int32_t agent = cc_child_exact(r->s, c->head, CC_DEP_OBL_AGENT);
    CC_FOR_CHILDREN(r->s, c->head, t) {
        if (agent != CC_NO_TOKEN || cc_main_relation(r, t) != CC_DEP_OBL || t < c->head) continue;
        if (cc_is_nominal(cc_at(r, t)) && cc_span_is(cc_marker_words(r, t), "by") && !is_hyphened(r, cc_marker(r, t)))
            agent = t;
        if (t > c->head && is_made_up(r, c->head) && cc_span_is(cc_marker_words(r, t), "of")) agent = t;
    }
    /* "was shot and killed by police" */
    int32_t next = agent == CC_NO_TOKEN ? cc_child(r->s, c->head, CC_DEP_CONJ) : CC_NO_TOKEN;
    if (next == c->head + 2 && cc_at(r, next)->xpos == CC_XPOS_VBN && !cc_has_own_subject(r, next))
        agent = cc_child_exact(r->s, next, CC_DEP_OBL_AGENT);
    return agent == CC_NO_TOKEN || is_way(r, agent) ? CC_NO_TOKEN : agent;
}

/* "it is impossible to save", of a house: what is hard to do is done to it. */
static bool is_hard_to_do(const cc_reading *r, const cc_clause *c)
{
    static const char *const words[] = {"impossible", "hard", "difficult", "easy", "tough", "possible", "safe"};
    if (c->top == c->head || c->passive || cc_at(r, c->top)->upos != CC_UPOS_ADJ || !cc_has_to(r, c->head))
        return false;
    if (c->subject == CC_NO_TOKEN || cc_at(r, c->head)->upos != CC_UPOS_VERB) return false;
    CC_FOR_CHILDREN(r->s, c->head, t) {
        cc_deprel d = cc_main_relation(r, t);
        if (d == CC_DEP_OBJ || d == CC_DEP_CCOMP || d == CC_DEP_XCOMP || d == CC_DEP_CSUBJ) return false;
    }
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(cc_at(r, c->top)->lemma, words[i])) return true;
    return false;
}

static void find_participants(const cc_reading *r, const cc_clause *c, participants *p)
{
    int32_t object = object_of(r, c);
    if (is_hard_to_do(r, c)) {
        p->objects = joined(r, c->subject, c, p->object);
        return;
    }
    if (!c->passive) {
        p->subjects = joined(r, c->subject, c, p->subject);
        p->objects = joined(r, object, c, p->object);
        return;
    }
    p->subjects = joined(r, agent_of(r, c), c, p->subject);
    p->objects = joined(r, is_recipient_passive(r, c) ? object : c->subject, c, p->object);
}

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
static uint32_t find_joined_oblique(const cc_reading *r, const participants *p, const cc_arguments *rest, uint32_t *at,
                                    int32_t out[CC_MAX_CONJUNCTS])
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

/* "to send him off": whoever does it to him is somebody else; the pronoun keeps its word. */
static void part_from_subject(const cc_reading *r, cc_arguments *g)
{
    cc_argument *pair[2] = {NULL, NULL};
    for (uint32_t i = 0; i < g->item.count; i++) {
        cc_argument *k = &g->item.item[i];
        if (k->slot == CC_SLOT_SUBJECT) pair[0] = k;
        if (k->slot == CC_SLOT_OBJECT) pair[1] = k;
    }
    if (pair[0] == NULL || pair[1] == NULL || pair[0]->entity < 0 || pair[0]->entity != pair[1]->entity) return;
    const cc_token *object = &r->article->tokens.item[pair[1]->head];
    if (object->xpos != CC_XPOS_PRP || is_reflexive(object->lower) || pair[1]->end - pair[1]->start != object->form.len)
        return;
    pair[1]->text = object->form;
    pair[1]->entity = -1;
}

static void emit_one(cc_reading *r, cc_clause *c, const cc_arguments *rest, const participants *p, uint32_t i,
                     uint32_t j)
{
    cc_arguments all = {0};
    if (i < p->subjects) {
        cc_argument_add_beside(r, &all, CC_SLOT_SUBJECT, p->subject[i], p->subjects > 1, c);
        name_relative(r, c, &all.item.item[0]);
        name_called(r, c, &all.item.item[0]);
        add_quantity(r, &all, p->subject[i]);
    }
    if (j < p->objects) {
        cc_argument_add_beside(r, &all, CC_SLOT_OBJECT, p->object[j], p->objects > 1, c);
        add_quantity(r, &all, p->object[j]);
    }
    part_from_subject(r, &all);
    int32_t second = c->passive ? cc_child(r->s, c->head, CC_DEP_OBJ) : CC_NO_TOKEN;
    bool when = second != CC_NO_TOKEN && (cc_at(r, second)->time >= 0 || r->lex[second]->slot == CC_NOUN_TIME);
    if (second != CC_NO_TOKEN && !is_recipient_passive(r, c)) /* "published the following year" */
        cc_argument_add(r, &all, when ? CC_SLOT_TIME : CC_SLOT_COMPLEMENT, second, false);
    if (is_recipient_passive(r, c) && !is_empty_subject(r, c->subject))
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
static void emit_called(cc_reading *r, const cc_clause *c, const participants *p)
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
    participants p = {.subjects = 0};
    cc_arguments rest = {0};
    find_participants(r, c, &p);
    int32_t taken = c->passive && p.subjects > 0 ? agent_of(r, c) : p.objects > 0 ? p.object[0] : CC_NO_TOKEN;
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
