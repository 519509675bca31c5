/* Answers that are somebody's: where he is hurt, where he is from, how his name is spelt. */
#include "judge/answer.h"
#include "judge/bearer.h"

#include "base/utf8.h"

/* --- where he is hurt ------------------------------------------------------------------- */

static bool is_harm(const cc_word *p, int32_t at)
{
    return cc_answer_of(p->run->rules, cc_word_lemma(p, at), "harm").len > 0;
}

/* A word of harm stands before the part or right behind it. */
static bool is_hurt(const cc_word *p)
{
    enum { BACK = 6 };
    if (p->at + 1 < (int32_t)p->sentence->count && is_harm(p, p->at + 1)) return true;
    for (int32_t i = p->at - 1; i >= 0 && p->at - i <= BACK; i--)
        if (is_harm(p, i)) return true;
    return false;
}

/* "Returned from an ankle injury", "last season": an older harm. */
static bool is_old_harm(const cc_word *p)
{
    for (int32_t i = 0; i < (int32_t)p->sentence->count; i++)
        if (cc_answer_of(p->run->rules, cc_word_lemma(p, i), "old").len > 0) return true;
    return false;
}

/* Whose: "his", else the person named last before it, else the one named first behind it. */
static uint32_t owner_of_part(const cc_word *p)
{
    int32_t own = cc_child_exact(p->sentence, p->at, CC_DEP_NMOD_POSS);
    if (own != CC_NO_TOKEN && cc_person_at(p, own) != CC_NO_CONCEPT) return cc_person_at(p, own);
    for (int32_t i = p->at - 1; i >= 0; i--)
        if (cc_person_at(p, i) != CC_NO_CONCEPT) return cc_person_at(p, i);
    for (int32_t i = p->at + 1; i < (int32_t)p->sentence->count; i++)
        if (cc_person_at(p, i) != CC_NO_CONCEPT) return cc_person_at(p, i);
    return CC_NO_CONCEPT;
}

/* "He suffered a fractured collarbone", "the boy had broken his wrist": of somebody without a name, whom "his" or the
 * subject of the harm means; CC_NO_CONCEPT for several, and for anything but a person. */
static uint32_t unnamed_owner(const cc_word *p)
{
    enum { PERSON = 18 };
    cc_word verb = *p;
    verb.at = cc_word_token(p)->head;
    int32_t own = cc_child_exact(p->sentence, p->at, CC_DEP_NMOD_POSS);
    bool object = verb.at != CC_NO_TOKEN && cc_word_token(p)->deprel == CC_DEP_OBJ;
    int32_t who = own != CC_NO_TOKEN ? own : object ? cc_bearer_of(&verb, 'v', verb.at) : CC_NO_TOKEN;
    uint32_t concept = cc_state_bearer(p, who);
    if (who == CC_NO_TOKEN || concept == CC_NO_CONCEPT) return CC_NO_CONCEPT;
    cc_span last = cc_span_last_word(cc_concept_bare(p->run->vocabulary.concept.item[concept].text));
    bool one = p->sentence->token[who].xpos != CC_XPOS_NNS && cc_noun_file(p->run->rules, last) == PERSON;
    /* By the noun alone: "the boy" is "a nine-year-old boy". */
    return one ? cc_vocabulary_find(&p->run->vocabulary, cc_arena_copy(p->run->arena, last).ptr) : CC_NO_CONCEPT;
}

void cc_gather_part(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    if (t->upos != CC_UPOS_NOUN || t->xpos != CC_XPOS_NN) return;
    if (cc_answer_of(p->run->rules, cc_word_lemma(p, p->at), "part").len == 0 || !is_hurt(p) || is_old_harm(p)) return;
    uint32_t owner = owner_of_part(p);
    if (owner == CC_NO_CONCEPT) owner = unnamed_owner(p);
    if (owner == CC_NO_CONCEPT) return;
    bool behind = p->at + 1 < (int32_t)p->sentence->count && is_harm(p, p->at + 1);
    cc_answer_file(p, CC_ASK_OBJECT, "answer:part", p->at, p->at + behind, owner, CC_NO_CONCEPT,
                   cc_word_lemma(p, p->at));
}

/* "Jan Vos was sent off for a second booking", "was shown a straight red". */
void cc_gather_card(const cc_word *p)
{
    int32_t first = p->at, longer = p->at;
    cc_upos upos = cc_word_token(p)->upos;
    if (upos != CC_UPOS_NOUN && upos != CC_UPOS_ADJ && upos != CC_UPOS_PROPN) return;
    cc_span card = cc_answer_ending(p, p->at, "card", &first);
    if (card.len == 0) return;
    bool goes_on = p->at + 1 < (int32_t)p->sentence->count && cc_answer_ending(p, p->at + 1, "card", &longer).len > 0;
    uint32_t owner = owner_of_part(p);
    if (!goes_on && owner != CC_NO_CONCEPT)
        cc_answer_file(p, CC_ASK_OBJECT, "answer:card", first, p->at, owner, CC_NO_CONCEPT, card);
}

/* --- where he is from --------------------------------------------------------------------- */

static bool is_mark(const cc_word *p, int32_t at, const char *mark)
{
    return at < (int32_t)p->sentence->count && cc_span_is(cc_word_form(p, at), mark);
}

/* Past ", 44," or "(44)", or ", who is": where "of" or "from" may stand. */
static int32_t past_age(const cc_word *p, int32_t at)
{
    bool age = (is_mark(p, at, ",") || is_mark(p, at, "(")) && at + 1 < (int32_t)p->sentence->count &&
               p->sentence->token[at + 1].number >= 0;
    if (age) {
        at += 2;
        while (is_mark(p, at, ",") || is_mark(p, at, ")")) at++;
        return at;
    }
    if (is_mark(p, at, ",")) at++;
    if (is_mark(p, at, "who") && (is_mark(p, at + 1, "is") || is_mark(p, at + 1, "was"))) at += 2;
    return at;
}

/* Some link is a place by the tables; a name that they do not know may be a club's or a firm's. */
static bool names_place(const cc_word *p, int32_t first, int32_t last)
{
    for (int32_t i = first; i <= last; i++) {
        int32_t name = p->sentence->token[i].name;
        if (name >= 0 && p->article->names.item[name].kind == CC_NAME_PLACE) return true;
    }
    return false;
}

/* The names of a chain "Mill Lane, Castleford, Yorkshire" with strokes between, its end in *last. */
static cc_span chain_at(const cc_word *p, int32_t at, int32_t *last)
{
    enum { LINKS = 4 };
    cc_span chain = CC_LIT("");
    for (int links = 0; links < LINKS && at < (int32_t)p->sentence->count; links++) {
        int32_t name = p->sentence->token[at].name;
        if (name < 0) break;
        const cc_name *n = &p->article->names.item[name];
        if (n->kind != CC_NAME_PLACE && n->kind != CC_NAME_OTHER) break;
        *last = (int32_t)(n->at.last - p->sentence->first) - 1;
        chain = cc_arena_print(p->run->arena, "%.*s%s%.*s", CC_FMT(chain), chain.len > 0 ? "|" : "", CC_FMT(n->key));
        at = *last + 1;
        if (!is_mark(p, at, ",")) break;
        at++;
    }
    return chain;
}

/* "Craig Vint, 44, of Castleford": the name, perhaps an age, "of" or "from", a place. */
void cc_gather_home(const cc_word *p)
{
    int32_t name = cc_word_token(p)->name, last = 0;
    if (name < 0) return;
    const cc_name *n = &p->article->names.item[name];
    uint32_t owner = cc_person_at(p, p->at);
    if (n->kind != CC_NAME_PERSON || n->at.head != p->sentence->first + (uint32_t)p->at || owner == CC_NO_CONCEPT)
        return;
    int32_t at = past_age(p, (int32_t)(n->at.last - p->sentence->first)), first = at;
    if (!is_mark(p, at, "of") && !is_mark(p, at, "from")) return;
    cc_span chain = chain_at(p, at + 1, &last);
    /* An age or "who is" before it: of a person's home. */
    bool aged = p->sentence->token[at - 1].number >= 0 || (at > 1 && p->sentence->token[at - 2].number >= 0);
    bool is = at > 1 && is_mark(p, at - 2, "who");
    if (chain.len == 0 || !(aged || is || names_place(p, at + 1, last))) return;
    cc_answer_file(p, CC_ASK_PLACE, "answer:home", first, last, owner, CC_NO_CONCEPT, chain);
}

/* The name of a known person that the word heads, or NULL. */
static const cc_name *name_of_person(const cc_word *p)
{
    int32_t name = cc_word_token(p)->name;
    const cc_name *n = name < 0 ? NULL : &p->article->names.item[name];
    bool heads = n != NULL && n->kind == CC_NAME_PERSON && n->at.head == p->sentence->first + (uint32_t)p->at;
    return heads && cc_person_at(p, p->at) != CC_NO_CONCEPT ? n : NULL;
}

/* --- his rank ------------------------------------------------------------------------------------- */

/* One ladder, long and short; several words are one rank. */
static cc_span rank_of(const cc_word *p, int32_t at)
{
    cc_span word = cc_word_form(p, at);
    if (word.len > 1 && word.ptr[word.len - 1] == '.') word = cc_span_sub(word, 0, word.len - 1);
    return cc_answer_of(p->run->rules, word, "rank");
}

/* Makes another rank of the one that it stands before. */
static bool changes_rank(const cc_word *p, int32_t at)
{
    static const char *const words[] = {"former",    "retired", "then",      "ex",        "acting",    "deputy",
                                        "assistant", "vice",    "detective", "staff",     "battalion", "lance",
                                        "second",    "first",   "team",      "executive", "editor",    "in"};
    return CC_AMONG(cc_word_form(p, at), words) || cc_span_is(cc_word_form(p, at), "-");
}

/* "Sgt. Ed Vint": the rank right before the name; "Detective Sergeant" and "Lieutenant Colonel" are others. */
void cc_gather_rank(const cc_word *p)
{
    enum { BACK = 3 };
    const cc_name *n = name_of_person(p);
    if (n == NULL) return;
    uint32_t owner = cc_person_at(p, p->at);
    int32_t at = (int32_t)(n->at.first - p->sentence->first);
    if (rank_of(p, at).len == 0) at--;
    cc_span rank = at < 0 ? CC_LIT("") : rank_of(p, at);
    if (rank.len == 0) return;
    for (int32_t i = at - 1; i >= 0 && at - i <= BACK; i--)
        if ((i == at - 1 && rank_of(p, i).len > 0) || changes_rank(p, i)) return;
    if (rank_of(p, at + 1).len > 0) return;
    cc_answer_file(p, CC_ASK_ROLE, "answer:rank", at, (int32_t)(n->at.last - p->sentence->first) - 1, owner,
                   CC_NO_CONCEPT, rank);
}
