/* mention/coref_salience.c - what speaks for an antecedent that grammar allows. */
#include "mention/coref_tree.h"

#define SET(name) feature[CC_SALIENCE_##name] = true
#define SET_IF(name, condition) feature[CC_SALIENCE_##name] = (condition)

static void set_distance(const cc_reference *p, const cc_reference *x, uint32_t nearer, bool *feature)
{
    uint32_t d = p->sentence > x->sentence ? p->sentence - x->sentence : 0;
    if (x->token > p->token) SET(after);
    else if (d == 0) SET(same_sentence);
    else if (d == 1) SET(previous_sentence);
    else if (d == 2) SET(two_back);
    else SET(further_back);
    SET_IF(nearest, nearer == 0);
    SET_IF(second_nearest, nearer == 1);
    SET_IF(third_nearest, nearer == 2);
}

static void set_place(const cc_coreference *c, const cc_reference *p, const cc_reference *x, bool *feature)
{
    const cc_sentence *s = cc_reference_sentence(c, x);
    int32_t token = cc_coref_first_of_coordination(s, cc_coref_local(s, x));
    const cc_token *t = &s->token[token];
    bool subject = x->relation == CC_DEP_NSUBJ, object = x->relation == CC_DEP_OBJ || x->relation == CC_DEP_IOBJ;
    bool oblique = x->relation == CC_DEP_OBL, owner = x->relation == CC_DEP_NMOD_POSS;
    bool p_subject = p->relation == CC_DEP_NSUBJ && !p->possessive, p_owner = p->possessive;
    bool p_object = !p_owner && (p->relation == CC_DEP_OBJ || p->relation == CC_DEP_IOBJ),
         p_oblique = !p_owner && p->relation == CC_DEP_OBL;
    SET_IF(subject, subject);
    SET_IF(main_subject, subject && t->head >= 0 && cc_deprel_main(s->token[t->head].deprel) == CC_DEP_ROOT);
    SET_IF(passive_subject, t->deprel == CC_DEP_NSUBJ_PASS);
    SET_IF(object, object);
    SET_IF(oblique, oblique);
    SET_IF(possessor, owner);
    SET_IF(of_noun, x->relation == CC_DEP_NMOD);
    SET_IF(apposition, x->relation == CC_DEP_APPOS);
    SET_IF(modifier, x->relation == CC_DEP_COMPOUND || x->relation == CC_DEP_AMOD || x->relation == CC_DEP_FLAT);
    SET_IF(coordinated, x->coordinated);
    SET_IF(both_subjects, subject && p_subject);
    SET_IF(both_objects, object && p_object);
    SET_IF(both_obliques, oblique && p_oblique);
    SET_IF(both_possessors, owner && p_owner);
    SET_IF(subject_for_possessive, subject && p_owner);
    SET_IF(subject_for_object, subject && (p_object || p_oblique));
    SET_IF(object_for_subject, (object || oblique) && p_subject);
    SET_IF(possessor_for_subject, owner && p_subject);
}

/* How the clause of the pronoun hangs below the antecedent: only within one sentence. */
static void set_government(const cc_coreference *c, const cc_reference *p, const cc_reference *x, bool *feature)
{
    if (p->sentence != x->sentence) return;
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t token = cc_coref_local(s, p), target = cc_coref_first_of_coordination(s, cc_coref_local(s, x));
    bool first = true;
    for (int step = 0; step < CC_COREF_STEPS && token >= 0; step++) {
        token = cc_coref_predicate_of(s, token);
        if (token < 0) return;
        if (s->token[token].head == target && s->token[token].deprel == CC_DEP_ACL_RELCL) SET(head_of_clause);
        bool coordinated = cc_deprel_main(s->token[token].deprel) == CC_DEP_CONJ;
        if (s->token[target].head == token && target != cc_coref_local(s, p)) {
            cc_deprel d = cc_deprel_main(s->token[target].deprel);
            SET_IF(governing_subject, d == CC_DEP_NSUBJ);
            SET_IF(nearest_governing, d == CC_DEP_NSUBJ && first);
            SET_IF(governing_object, d == CC_DEP_OBJ || d == CC_DEP_IOBJ || d == CC_DEP_OBL);
        }
        if (coordinated && s->token[token].head >= 0 && cc_child(s, s->token[token].head, CC_DEP_NSUBJ) == target)
            SET(conjoined_subject);
        if (cc_child(s, token, CC_DEP_NSUBJ) >= 0 && cc_child(s, token, CC_DEP_NSUBJ) != cc_coref_local(s, p))
            first = false;
        if (s->token[token].head < 0) return;
    }
}

static void set_entity(const cc_coreference *c, const cc_reference *p, const cc_reference *x, bool *feature)
{
    SET_IF(pronoun, x->kind == CC_REF_PRONOUN);
    bool named = x->entity >= 0 && c->article->entities.item[x->entity].named;
    SET_IF(noun, x->kind == CC_REF_NOUN && !named);
    SET_IF(indefinite, x->kind == CC_REF_NOUN && !named && !x->definite);
    SET_IF(full_name,
           x->name >= 0 && c->article->names.item[x->name].at.last - c->article->names.item[x->name].at.first > 1);
    SET_IF(kind_unknown, x->animacy == CC_ANIMACY_UNKNOWN);
    SET_IF(company, x->animacy == CC_ANIMACY_GROUP);
    SET_IF(place, x->animacy == CC_ANIMACY_PLACE);
    SET_IF(thing, x->animacy == CC_ANIMACY_THING);
    SET_IF(plural_fits, p->plural == x->plural);
    bool p_in = p->quote >= 0, x_in = x->quote >= 0;
    SET_IF(quote_border, p_in != x_in);
    if (x->entity < 0) {
        SET_IF(gender_known, x->gender != CC_GENDER_UNKNOWN && x->gender == p->gender);
        return;
    }
    const cc_entity *e = &c->article->entities.item[x->entity];
    bool fits = e->gender != CC_GENDER_UNKNOWN && e->gender == p->gender;
    SET_IF(gender_known, fits && !e->gender_guessed);
    SET_IF(gender_guessed, fits && e->gender_guessed);
    SET_IF(gender_against, e->gender_guessed && !fits);
    SET_IF(topic, x->entity == c->topic);
    SET_IF(mentioned_twice, e->mentions >= 2 && e->mentions < 4);
    SET_IF(mentioned_often, e->mentions >= 4);
    SET_IF(last_pronoun, (p->gender == CC_GENDER_MALE && x->entity == c->last_he) ||
                             (p->gender == CC_GENDER_FEMALE && x->entity == c->last_she));
    SET_IF(speaker_of_quote, p->quote >= 0 && c->article->quotes.item[p->quote].entity == x->entity);
}

static bool is_kin_reference(const cc_coreference *c, const cc_reference *x)
{
    if (x->entity >= 0 && c->article->entities.item[x->entity].relative) return true;
    return x->role != NULL && x->role->use == CC_ROLE_KIN;
}

/* "Biden's comment in an interview where |he| said": up from the clause over the nouns it hangs on. */
static bool owns_clause_noun(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    if (p->sentence != x->sentence || x->relation != CC_DEP_NMOD_POSS) return false;
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t token = cc_coref_predicate_of(s, cc_coref_local(s, p)), owned = s->token[cc_coref_local(s, x)].head;
    /* "Biden's comments showed that |he| ..." */
    if (token >= 0 && owned >= 0 && cc_deprel_main(s->token[owned].deprel) == CC_DEP_NSUBJ &&
        s->token[token].head == s->token[owned].head && cc_deprel_main(s->token[token].deprel) == CC_DEP_CCOMP)
        return true;
    bool clause = token >= 0 && (cc_deprel_main(s->token[token].deprel) == CC_DEP_ACL ||
                                 cc_deprel_main(s->token[token].deprel) == CC_DEP_ADVCL);
    for (int step = 0; clause && step < 6 && token >= 0; step++) {
        token = s->token[token].head;
        if (token >= 0 && token == owned) return true;
        if (token >= 0 && s->token[token].upos == CC_UPOS_VERB) return false;
    }
    return false;
}

static bool is_object_of(const cc_sentence *s, int32_t token, const char *verb)
{
    const cc_token *t = &s->token[token];
    cc_deprel d = cc_deprel_main(t->deprel);
    bool object = d == CC_DEP_OBJ || d == CC_DEP_IOBJ || t->deprel == CC_DEP_NSUBJ_PASS;
    return object && t->head >= 0 && cc_span_is(s->token[t->head].lemma, verb);
}

/* "asked Biden if ..., to which |he| responded": who was asked answers. */
bool cc_answers(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    static const char *const verbs[] = {"respond", "reply", "answer"};
    if (p->sentence != x->sentence || x->token > p->token || p->relation != CC_DEP_NSUBJ || p->possessive) return false;
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t verb = s->token[cc_coref_local(s, p)].head;
    if (verb < 0 || !is_object_of(s, cc_coref_local(s, x), "ask")) return false;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (cc_span_is(s->token[verb].lemma, verbs[i])) return true;
    return false;
}

/* The phrase of b comes right after that of a, on the same verb: it may as well be part of it. */
static bool follows(const cc_sentence *s, int32_t a, int32_t b)
{
    if (a < 0 || s->token[a].head != s->token[b].head || a > b) return false;
    int32_t first, last, next, end;
    cc_subtree(s, a, &first, &last);
    cc_subtree(s, b, &next, &end);
    return next == last + 1;
}

/* "responded to Biden's comment in an interview with CNN where |he| said": the interview goes with the comment. */
bool cc_owns_noun_before(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    if (p->sentence != x->sentence || x->token > p->token || x->relation != CC_DEP_NMOD_POSS ||
        p->relation != CC_DEP_NSUBJ || p->possessive)
        return false;
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t token = cc_coref_predicate_of(s, cc_coref_local(s, p)), owned = s->token[cc_coref_local(s, x)].head;
    if (token < 0 || s->token[token].deprel != CC_DEP_ACL_RELCL) return false;
    for (int step = 0; step < 4 && s->token[token].head >= 0; step++) {
        int32_t below = token;
        token = s->token[token].head;
        if (s->token[token].upos == CC_UPOS_VERB) return follows(s, owned, below);
    }
    return false;
}

/* "asked Biden if |he| thinks". */
static bool is_asked(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    if (p->sentence != x->sentence || x->token > p->token) return false;
    const cc_sentence *s = cc_reference_sentence(c, p);
    int32_t clause = cc_coref_predicate_of(s, cc_coref_local(s, p)), verb = s->token[cc_coref_local(s, x)].head;
    return clause >= 0 && verb >= 0 && s->token[clause].head == verb && is_object_of(s, cc_coref_local(s, x), "ask");
}

/* Two of the above together, where the pair says more than its parts. */
static void set_pairs(const cc_coreference *c, const cc_reference *p, const cc_reference *x, bool *feature)
{
#define HAS(name) feature[CC_SALIENCE_##name]
    const cc_sentence *s = cc_reference_sentence(c, x);
    const cc_token *t = &s->token[cc_coref_local(s, x)];
    bool for_subject = p->relation == CC_DEP_NSUBJ && !p->possessive, for_object = !for_subject && !p->possessive;
    SET_IF(owner_of_clause_noun, owns_clause_noun(c, p, x));
    SET_IF(asked, is_asked(c, p, x));
    SET_IF(previous_speaker, c->speaks[p->token] && p->quote < 0 && x->entity >= 0 && x->entity == c->last_speaker);
    SET_IF(pronoun_same_clause_line, HAS(pronoun) && HAS(governing_subject));
    SET_IF(noun_governs, HAS(indefinite) && HAS(nearest_governing) && x->animacy == CC_ANIMACY_PERSON);
    if (p->gender == CC_GENDER_FEMALE) {
        SET_IF(she_known, HAS(gender_known));
        SET_IF(she_guessed, HAS(gender_guessed));
        SET_IF(she_unknown, !HAS(gender_known) && !HAS(gender_guessed));
        SET_IF(she_nearest, HAS(nearest));
        SET_IF(she_subject, HAS(subject));
        SET_IF(she_topic, HAS(topic));
        SET_IF(she_often, HAS(mentioned_often));
    }
    SET_IF(near_subject, HAS(same_sentence) && HAS(subject));
    SET_IF(last_subject, HAS(previous_sentence) && HAS(subject));
    SET_IF(last_main_subject, HAS(previous_sentence) && HAS(main_subject) && for_subject);
    SET_IF(near_for_possessive, HAS(same_sentence) && p->possessive);
    SET_IF(nearest_for_possessive, HAS(nearest) && p->possessive);
    SET_IF(nearest_for_subject, HAS(nearest) && for_subject);
    SET_IF(nearest_for_object, HAS(nearest) && for_object);
    SET_IF(near_name, HAS(same_sentence) && x->kind == CC_REF_NAME);
    SET_IF(last_name, HAS(previous_sentence) && x->kind == CC_REF_NAME);
    SET_IF(topic_for_subject, HAS(topic) && for_subject);
    SET_IF(topic_subject, HAS(topic) && HAS(subject));
    SET_IF(kin, is_kin_reference(c, x));
    SET_IF(inside_name_phrase, t->head >= 0 && x->relation == CC_DEP_NMOD && s->token[t->head].name >= 0);
    SET_IF(by_agent, t->deprel == CC_DEP_OBL_AGENT);
    SET_IF(opens_article, x->sentence == 0);
    SET_IF(sentence_opener, HAS(subject) && x->token - s->first < 3);
    SET_IF(clause_before, HAS(same_sentence) && !HAS(governing_subject) && HAS(subject));
    SET_IF(thing_subject, HAS(thing) && HAS(subject));
    SET_IF(group_subject, HAS(company) && HAS(subject));
    SET_IF(coordination, p->plural && !x->coordinated && cc_child(s, cc_coref_local(s, x), CC_DEP_CONJ) >= 0);
#undef HAS
}

bool cc_salience_features(const cc_coreference *c, uint32_t pronoun, uint32_t candidate, uint32_t nearer,
                          bool feature[CC_SALIENCE_COUNT])
{
    const cc_reference *p = &c->ref.item[pronoun], *x = &c->ref.item[candidate];
    if (!cc_may_mean(c, p, x)) return false;
    memset(feature, 0, CC_SALIENCE_COUNT * sizeof *feature);
    set_distance(p, x, nearer, feature);
    set_place(c, p, x, feature);
    set_government(c, p, x, feature);
    set_entity(c, p, x, feature);
    set_pairs(c, p, x, feature);
    SET_IF(first_in_sentence, candidate == 0 || c->ref.item[candidate - 1].sentence != x->sentence);
    return true;
}
