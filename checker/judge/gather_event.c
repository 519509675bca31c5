/* Statements of events: how sure, how far, whether at all, by what means, what was done, in which direction.
 *
 * Read off the trees, so that "the meddling", "that Russia interfered" and "to interfere"
 * are one event; a claim at the predicate adds what extraction knows of it. */
#include "judge/answer.h"
#include "judge/deed.h"
#include "judge/topics.h"
#include "judge/word.h"

typedef void visit(const cc_word *p, void *data);

static void for_tokens(cc_judging *r, visit *v, void *data)
{
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        for (uint32_t s = 0; s < a->sentences.count; s++) {
            const cc_sentence *sentence = &a->sentences.item[s];
            if (!cc_speaks_at(a, sentence->start)) continue;
            for (uint32_t t = 0; t < sentence->count; t++) {
                cc_word p = {r, a, sentence, i, (int32_t)t};
                v(&p, data);
            }
        }
    }
}

typedef struct {
    uint8_t *certain, *denied, *doubts, *several;
    bool untrue; /* something is called untrue */
} marks;

static void first_pass(const cc_word *p, void *data)
{
    marks *m = data;
    cc_mark_certain(p, m->certain);
    cc_mark_denied(p, m->denied);
    cc_mark_several(p, m->several);
    m->untrue |= cc_mark_news(p, m->doubts);
}

static void second_pass(const cc_word *p, void *data)
{
    const marks *m = data;
    cc_gather_certainty(p, m->certain);
    cc_gather_polarity(p, m->denied);
    cc_gather_degree(p);
    cc_gather_action(p);
    cc_gather_opposites(p);
    cc_gather_medium(p);
    cc_gather_direction(p);
    cc_gather_objects(p);
    cc_gather_region(p);
    cc_gather_spot(p);
    cc_gather_side(p);
    cc_gather_where(p);
    cc_gather_near(p);
    cc_gather_role(p);
    cc_gather_tie(p);
    cc_gather_filler(p);
    cc_gather_part(p);
    cc_gather_card(p);
    cc_gather_service(p);
    cc_gather_home(p);
    cc_gather_rank(p);
    cc_gather_cause(p);
    cc_gather_weapon(p);
    cc_gather_means(p);
    cc_gather_make(p);
    cc_gather_wound(p);
    cc_gather_quality(p);
    cc_gather_colour(p);
    cc_gather_caller(p);
    cc_gather_rescuer(p);
    cc_gather_post(p);
    cc_gather_sort(p);
    cc_gather_identity(p);
    cc_gather_damage(p);
    cc_gather_given(p);
    cc_gather_family(p);
    cc_gather_body(p);
    cc_gather_order(p);
    cc_gather_holder(p);
    cc_gather_dress(p);
    cc_gather_doer(p);
    cc_gather_deed(p);
    cc_gather_side_of(p);
    cc_gather_study(p);
    cc_gather_alias(p);
    cc_gather_moment(p);
    cc_gather_nation(p);
    cc_gather_course(p);
    cc_gather_state(p, m->doubts, m->several);
    cc_gather_having(p, m->several);
    cc_gather_existence(p);
    cc_gather_comment(p);
    cc_gather_clause(p);
    cc_gather_known(p);
    cc_gather_list(p);
    cc_gather_stance(p);
    cc_gather_weighed(p);
    cc_gather_confirmed(p);
    if (m->untrue) cc_gather_news(p, m->doubts);
}

void cc_gather_events(cc_judging *r)
{
    uint32_t n = r->vocabulary.concept.count + 1;
    marks m = {CC_NEW_ARRAY(r->arena, n, uint8_t), CC_NEW_ARRAY(r->arena, n, uint8_t),
               CC_NEW_ARRAY(r->arena, r->story->articles + 1, uint8_t), CC_NEW_ARRAY(r->arena, n, uint8_t), false};
    uint32_t from = r->store.statement.count;
    for_tokens(r, first_pass, &m);
    for_tokens(r, second_pass, &m);
    cc_mark_sole(r, from);
    cc_mark_deeds(r, from);
}
