/* How well two clauses are one, of which two sources may be sure to another degree. */
#include "judge/clause.h"
#include "judge/fit.h"
#include "judge/participants.h"
#include "judge/stance.h"
#include "judge/topics.h"

/* Both have parts of this kind, and none of one side is any of the other. */
static bool none_shared(const cc_clause *a, const cc_clause *b, const cc_clause_match *m, cc_part_kind kind)
{
    bool x = false, y = false;
    for (uint32_t i = 0; i < a->parts; i++) {
        if (a->part[i].kind != kind) continue;
        x = true;
        if (m->of_a[i] >= 0) return false;
    }
    for (uint32_t k = 0; k < b->parts; k++) y = y || b->part[k].kind == kind;
    return x && y;
}

static bool doers_apart(const cc_clause_eyes *e, const cc_clause *a, const cc_clause *b)
{
    const cc_part *x = cc_clause_part(a, CC_PART_DOER), *y = cc_clause_part(b, CC_PART_DOER);
    return x != NULL && y != NULL && cc_clause_apart(e, a, x->at, b, y->at);
}

static bool is_pronoun(const cc_clause *c, const cc_part *part)
{
    return part != NULL && c->sentence->token[part->at].upos == CC_UPOS_PRON;
}

/* What somebody is: a soldier and a second person are two, though a soldier is a person. */
static bool bear_one_word(const cc_clause_eyes *e, const cc_clause *a, const cc_clause *b)
{
    const float surely = 0.8f;
    if (a->sentence->token[a->at].upos != CC_UPOS_NOUN || b->sentence->token[b->at].upos != CC_UPOS_NOUN) return true;
    const cc_part *x = cc_clause_part(a, CC_PART_DOER), *y = cc_clause_part(b, CC_PART_DOER);
    if (x == NULL || y == NULL) return !is_pronoun(a, x) && !is_pronoun(b, y);
    return cc_clause_likeness(e, a, x->at, b, y->at) >= surely;
}

/* "In 2010 a train ran off the track" is another train's than last week's; the year may stand anywhere. */
static int32_t past_of(const cc_judging *r, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_sentence *in = &a->sentences.item[s->sentence];
    for (uint32_t i = 0; i < in->count; i++) {
        if (in->token[i].form.len != 4) continue; /* "in his mid-20s" is an age */
        int32_t time = in->token[i].time, year = time < 0 ? 0 : cc_past_year(a, &a->times.item[time]);
        if (year != 0) return year;
    }
    return 0;
}

/* Two renderings of one quotation are held against each other word by word elsewhere. */
static bool in_quote(const cc_judging *r, const cc_statement *s)
{
    return cc_judging_article(r, s->article)->tokens.item[s->event].quote >= 0;
}

static bool is_bare(const cc_clause *c)
{
    for (uint32_t i = 0; i < c->parts; i++)
        if (!c->part[i].shared) return false;
    return true;
}

/* "Is weighing whether to appeal", "he will appeal": who would do it stands with the verb above. */
static float bare_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass)
{
    float score = cc_context_match(&r->vocabulary, &a->phrase, &b->phrase, mass);
    return *mass < 1.2f ? 0 : score;
}

/* "Closure is among several options", "Haan will close its plant": what both articles begin with. */
static float option_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass)
{
    enum { LEAD = 3 };
    const float alone = 0.45f;
    float score = cc_context_match(&r->vocabulary, &a->phrase, &b->phrase, mass);
    return a->sentence < LEAD && b->sentence < LEAD && *mass >= 1.2f ? alone + (1 - alone) * score : 0;
}

/* "The man is Jan Vos", whoever he is called besides. */
static bool is_identity(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return a->head == b->head && a->head != CC_NO_CONCEPT &&
           r->vocabulary.concept.item[a->head].kind == CC_CONCEPT_NAME;
}

static bool is_of_others(const cc_clause *c, int32_t token)
{
    static const char *const words[] = {"other", "another", "second", "third", "more"};
    CC_FOR_CHILDREN(c->sentence, token, k)
        if (CC_AMONG(c->sentence->token[k].lower, words)) return true;
    return false;
}

/* "Other hostages who are believed to be held", "a hostage who is held": not the same ones. */
static bool tells_of_others(const cc_clause *a, const cc_clause *b, const cc_clause_match *m)
{
    for (uint32_t i = 0; i < a->parts; i++)
        if (m->of_a[i] >= 0 && is_of_others(a, a->part[i].at) != is_of_others(b, b->part[m->of_a[i]].at)) return true;
    return false;
}

/* A name beside a verb without a preposition is a subject or an object that the tree missed: which of them, nobody
 * can tell. Whether that is all that the two share. */
static bool shares_misread_alone(const cc_clause *a, const cc_clause *b, const cc_clause_match *m)
{
    for (uint32_t i = 0; i < a->parts; i++) {
        if (m->of_a[i] < 0) continue;
        const cc_part *x = &a->part[i], *y = &b->part[m->of_a[i]];
        bool misread =
            (x->kind == CC_PART_BESIDE && x->marker.len == 0) || (y->kind == CC_PART_BESIDE && y->marker.len == 0);
        if (!misread || x->kind == y->kind) return false;
    }
    return true;
}

static bool shares_object(const cc_clause *a, const cc_clause *b, const cc_clause_match *m)
{
    for (uint32_t i = 0; i < a->parts; i++)
        if (a->part[i].kind == CC_PART_DONE && m->of_a[i] >= 0 && b->part[m->of_a[i]].kind == CC_PART_DONE &&
            !a->part[i].shared && !b->part[m->of_a[i]].shared)
            return true;
    return false;
}

/* "Denied claims by the ministry that it has signed a truce": who "it" is two readers may read in two ways. */
static bool does_by_pronoun(const cc_clause *c)
{
    return is_pronoun(c, cc_clause_part(c, CC_PART_DOER));
}

static bool shares_a_thing(const cc_clause *c, const cc_clause_match *m)
{
    for (uint32_t i = 0; i < c->parts; i++)
        if ((c->part[i].kind == CC_PART_DONE || c->part[i].kind == CC_PART_BESIDE) && m->of_a[i] >= 0) return true;
    return false;
}

/* "Agreed a truce", "agreed to a truce": what it is done to, by either. */
static const cc_part *object_or_aim(const cc_clause *c)
{
    const cc_part *done = cc_clause_part(c, CC_PART_DONE);
    for (uint32_t i = 0; done == NULL && i < c->parts; i++)
        if (c->part[i].kind == CC_PART_BESIDE && cc_span_is(c->part[i].marker, "to")) return &c->part[i];
    return done;
}

static bool objects_apart(const cc_clause_eyes *e, const cc_clause *a, const cc_clause *b)
{
    const cc_part *x = object_or_aim(a), *y = object_or_aim(b);
    return x != NULL && y != NULL && x->kind != y->kind && cc_clause_likeness(e, a, x->at, b, y->at) <= 0;
}

/* One act of the same people, as far as the clauses tell. */
static float fit_act(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass)
{
    cc_clause_eyes eyes = {r->rules, &r->vocabulary};
    const cc_clause *x = cc_clause_at(r->clauses, a->article, (uint32_t)a->event),
                    *y = cc_clause_at(r->clauses, b->article, (uint32_t)b->event);
    cc_clause_match m;
    cc_clause_align(&eyes, x, y, &m);
    if (m.act != CC_ACT_SAME || m.likeness < 0.7f) return 0;
    if (m.same == 0 && (a->part == CC_STANCE_OPTION) != (b->part == CC_STANCE_OPTION)) return option_fit(r, a, b, mass);
    if (m.same == 0 && (is_bare(x) || is_bare(y))) return m.likeness < 1 ? 0 : bare_fit(r, a, b, mass);
    if (m.same == 0 || shares_misread_alone(x, y, &m)) return 0;
    bool news = cc_span_is(a->kind, "news");
    if (news && objects_apart(&eyes, x, y)) return 0;
    bool unsure = news && does_by_pronoun(x) && does_by_pronoun(y) && shares_a_thing(x, &m);
    if (none_shared(x, y, &m, CC_PART_DONE) || (!unsure && doers_apart(&eyes, x, y))) return 0;
    if (!bear_one_word(&eyes, x, y) || tells_of_others(x, y, &m)) return 0;
    *mass = m.weight;
    uint32_t fewer = x->parts < y->parts ? x->parts : y->parts;
    const float object = 0.05f; /* what it is done to tells most of which act it is */
    float more = shares_object(x, y, &m) ? object : 0;
    return more + m.likeness * ((float)m.same + 0.3f) / ((float)(fewer > m.same ? fewer : m.same) + 0.3f);
}

/* "Rumours of her capture": who that is stands in another sentence, and the other article begins with the capture of
 * somebody. */
static bool is_of_pronoun(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    const cc_statement *denied = a->level == 0 ? a : b, *told = denied == a ? b : a;
    cc_clause_eyes eyes = {r->rules, &r->vocabulary};
    const cc_clause *x = cc_clause_at(r->clauses, denied->article, (uint32_t)denied->event),
                    *y = cc_clause_at(r->clauses, told->article, (uint32_t)told->event);
    cc_clause_match m;
    cc_clause_align(&eyes, x, y, &m);
    if (m.act != CC_ACT_SAME || m.likeness < 0.9f || x->parts != 1 || y->parts == 0) return false;
    const cc_token *part = &x->sentence->token[x->part[0].at];
    return part->upos == CC_UPOS_PRON && part->deprel == CC_DEP_NMOD_POSS && told->sentence < 2;
}

static bool done_to_person(const cc_judging *r, const cc_clause *c, const cc_part *part)
{
    if (c->sentence->token[part->at].name >= 0) return true; /* whatever it names */
    uint32_t concept = cc_clause_concept(&r->vocabulary, c, part->at);
    return concept != CC_NO_CONCEPT && cc_is_person(r, concept);
}

bool cc_are_acts_apart(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    cc_clause_eyes eyes = {r->rules, &r->vocabulary};
    const cc_clause *x = cc_clause_at(r->clauses, a->article, (uint32_t)a->event),
                    *y = cc_clause_at(r->clauses, b->article, (uint32_t)b->event);
    const cc_part *p = cc_clause_part(x, CC_PART_DONE), *q = cc_clause_part(y, CC_PART_DONE);
    if (p == NULL || q == NULL || done_to_person(r, x, p) == done_to_person(r, y, q)) return false;
    return cc_clause_likeness(&eyes, x, p->at, y, q->at) == 0;
}

bool cc_other_past(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return past_of(r, a) != past_of(r, b);
}

static bool shares_a_name(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    for (uint32_t i = 0; i < a->context.count; i++) {
        uint32_t concept = a->context.item[i].concept;
        if (r->vocabulary.concept.item[concept].kind != CC_CONCEPT_NAME) continue;
        for (uint32_t k = 0; k < b->context.count; k++)
            if (cc_concept_match(&r->vocabulary, concept, b->context.item[k].concept) > 0) return true;
    }
    return false;
}

/* What one article calls untrue, and another tells as its news. What is only said not to be so must be of one who has a
 * name, and of one time. */
float cc_fit_news(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass)
{
    if (a->article == b->article || a->level == b->level || past_of(r, a) != past_of(r, b)) return 0;
    bool negated = (a->level == 0 ? a : b)->demanded;
    if (negated && (!shares_a_name(r, a, b) || cc_other_time(r, a, b))) return 0;
    if (!negated && is_of_pronoun(r, a, b)) return *mass = 1, 0.6f;
    return fit_act(r, a, b, mass);
}

/* "Is being used to haul the gun" goes on; "was used in a film" is over. */
static bool is_going_on(const cc_judging *r, const cc_statement *s)
{
    const cc_sentence *in = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->event);
    CC_FOR_CHILDREN(in, s->event - (int32_t)in->first, c)
        if (cc_deprel_main((cc_deprel)in->token[c].deprel) == CC_DEP_AUX && cc_span_is(in->token[c].lower, "being"))
            return true;
    return false;
}

/* "He said that they used it", "has claimed that they allegedly used it": one man's word. */
bool cc_is_one_claim(const cc_statement *a, const cc_statement *b)
{
    return (a->part == CC_STANCE_TOLD && b->part == CC_STANCE_ALLEGED) ||
           (b->part == CC_STANCE_TOLD && a->part == CC_STANCE_ALLEGED);
}

float cc_fit_stance(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass)
{
    if (is_going_on(r, a) != is_going_on(r, b)) return 0;
    if (cc_is_one_claim(a, b)) return 0;
    if (a->article == b->article || cc_other_time(r, a, b)) return 0;
    /* What was, or is, and what will be are two things. */
    if ((a->era == CC_FRAME_FUTURE) != (b->era == CC_FRAME_FUTURE)) return 0;
    if (past_of(r, a) != past_of(r, b) || (in_quote(r, a) && in_quote(r, b))) return 0;
    if (is_identity(r, a, b)) return *mass = 1, 0.8f;
    return fit_act(r, a, b, mass);
}

/* One word for the thing, with all that the shorter phrase says of it, and no two who would do it where that is its
 * word alone. */
float cc_fit_weighed(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass)
{
    const float alone = 0.3f;
    if (a->article == b->article || a->level == b->level || a->head != b->head) return 0;
    if (cc_other_time(r, a, b) || (in_quote(r, a) && in_quote(r, b))) return 0;
    const cc_context *few = a->phrase.count < b->phrase.count ? &a->phrase : &b->phrase,
                     *more = few == &a->phrase ? &b->phrase : &a->phrase;
    if (few->count < 2 && (cc_surely_other(r, a, b) || !cc_tied(r, a, b))) return 0;
    if (cc_context_missing(&r->vocabulary, few, more) > 0) return 0;
    return alone + (1 - alone) * cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
}

/* "May close": what may yet be. */
static bool is_ahead(const cc_judging *r, const cc_statement *s)
{
    const cc_sentence *in = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->event);
    int32_t at = s->event - (int32_t)in->first, modal = cc_child_exact(in, at, CC_DEP_AUX);
    return in->token[at].xpos == CC_XPOS_VB && modal != CC_NO_TOKEN && in->token[modal].xpos == CC_XPOS_MD;
}

static bool is_past(const cc_judging *r, const cc_statement *s)
{
    const cc_token *t = &cc_judging_article(r, s->article)->tokens.item[s->event];
    return t->xpos == CC_XPOS_VBD || t->xpos == CC_XPOS_VBN;
}

bool cc_lies_ahead_of(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return is_ahead(r, a) && is_past(r, b);
}
