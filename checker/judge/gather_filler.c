/* Statements of who and where by topic: the name that stands where a question is answered which a story answers once
 * ("directed by Ivo Velic", "based in Denver", "Judge Helen Marsh"). */
#include "judge/answer.h"
#include "judge/topics.h"
#include "judge/word.h"

/* "In the port district of Tarp": the preposition of the noun for an area; CC_NO_TOKEN for others. */
static int32_t area_mark(const cc_word *p, int32_t by)
{
    enum { LOCATION = 15 };
    int32_t above = cc_word_token(p)->head;
    if (by == CC_NO_TOKEN || above == CC_NO_TOKEN || !cc_span_is(cc_word_form(p, by), "of")) return CC_NO_TOKEN;
    bool area = p->sentence->token[above].xpos == CC_XPOS_NN &&
                cc_noun_file(p->run->rules, cc_word_lemma(p, above)) == LOCATION;
    return area ? cc_child(p->sentence, above, CC_DEP_CASE) : CC_NO_TOKEN;
}

/* How a name hangs on the word above it: its preposition, "subject", "object"; "of" for a possessive. */
static cc_span relation_of(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    int32_t by = cc_child(p->sentence, p->at, CC_DEP_CASE), area = area_mark(p, by);
    if (area != CC_NO_TOKEN) by = area;
    if (t->deprel == CC_DEP_NSUBJ_PASS || cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_OBJ) return CC_LIT("object");
    switch (cc_deprel_main((cc_deprel)t->deprel)) {
    case CC_DEP_NSUBJ: return CC_LIT("subject");
    case CC_DEP_OBL:
    case CC_DEP_NMOD: return by == CC_NO_TOKEN ? CC_LIT("of") : cc_word_form(p, by);
    default: return CC_LIT("");
    }
}

/* "Whether he was seized in Norland or Gerland", "if he lands in Tarp": open. */
static bool is_open_clause(const cc_word *p)
{
    enum { UP = 4 };
    int32_t at = cc_word_token(p)->head;
    for (int steps = 0; at != CC_NO_TOKEN && steps < UP; steps++, at = p->sentence->token[at].head)
        CC_FOR_CHILDREN(p->sentence, at, c)
            if (cc_span_is(cc_word_form(p, c), "whether") || cc_span_is(cc_word_form(p, c), "if")) return true;
    return false;
}

/* "Was first captured in Norland, and later again": not the only time. "In Norland and Gerland": not the only place. */
static bool is_one_of_several(const cc_word *p)
{
    static const char *const words[] = {"first", "again", "previously", "earlier", "once", "twice", "also"};
    int32_t above = cc_word_token(p)->head, other = cc_child(p->sentence, p->at, CC_DEP_CONJ);
    if (other != CC_NO_TOKEN && p->sentence->token[other].upos == CC_UPOS_PROPN) return true;
    if (above == CC_NO_TOKEN) return false;
    CC_FOR_CHILDREN(p->sentence, above, c)
        if (cc_deprel_main((cc_deprel)p->sentence->token[c].deprel) == CC_DEP_ADVMOD &&
            cc_is_among(cc_word_form(p, c), words, sizeof words / sizeof *words))
            return true;
    return false;
}

/* "To direct from a script by Orlik": by whom the script is, not who directs. */
static bool is_by_of_another(const cc_word *p, cc_ask ask, cc_span relation)
{
    int32_t above = cc_word_token(p)->head;
    if (ask != CC_ASK_ACTOR || !cc_span_is(relation, "by") || above == CC_NO_TOKEN) return false;
    const cc_token *t = &p->sentence->token[above];
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    return t->upos == CC_UPOS_NOUN && (rel == CC_DEP_OBL || rel == CC_DEP_NMOD) &&
           cc_map_get(&p->run->rules->topics, cc_word_lemma(p, above)) < 0;
}

static void file_filler(const cc_word *p, cc_ask ask)
{
    cc_judging *r = p->run;
    uint32_t token = p->sentence->first + (uint32_t)p->at, concept = cc_word_concept(p, p->at);
    const cc_name *n = &p->article->names.item[cc_word_token(p)->name];
    cc_span relation = relation_of(p);
    uint32_t topic[CC_TOPICS];
    if (is_one_of_several(p) || is_open_clause(p) || is_by_of_another(p, ask, relation)) return;
    if (relation.len == 0 || concept == CC_NO_CONCEPT) return;
    cc_topics_of(r, p->number, ask, relation, -1, token, topic);
    if (topic[0] == 0) return;
    cc_statement s = {.ask = ask,
                      .article = p->number,
                      .sentence = (uint32_t)(p->sentence - p->article->sentences.item),
                      .start = n->at.start,
                      .end = n->at.end,
                      .token = token,
                      .mention = -1,
                      .owner = CC_NO_CONCEPT,
                      .kind = CC_LIT("filler"),
                      .value = r->vocabulary.concept.item[concept].text,
                      .head = CC_NO_CONCEPT};
    for (int i = 0; i < CC_TOPICS; i++) s.topic[i] = topic[i];
    s.event = cc_event_of(p->article, token);
    s.claim = cc_claim_at(r, p->number, s.event);
    s.when = cc_when_of(r, p->number, token);
    s.era = cc_era_of(r, p->number, token);
    cc_context_read(&s.context, &r->vocabulary, r->story, p->number, token, r->arena);
    cc_store_add(&r->store, &r->vocabulary, &s);
}

/* "The prize went to The Long Field", "to 'Lund'", "to the debut Lund": a title, whatever place it is called after. */
static bool is_title(const cc_word *p, const cc_name *n)
{
    static const char *const marks[] = {"\"", "'", "``", "“", "‘", "«"};
    enum { ACT = 4, COMMUNICATION = 10 };
    const cc_token *t = p->article->tokens.item;
    uint32_t first = n->at.first, opens = p->sentence->first;
    if (cc_span_is(t[first].form, "The")) return first > opens;
    if (first <= opens) return false;
    int file = t[first - 1].xpos == CC_XPOS_NN ? (int)cc_noun_file(p->run->rules, t[first - 1].lemma) : -1;
    if (file == ACT || file == COMMUNICATION) return true;
    bool marked = CC_AMONG(t[first - 1].form, marks) && n->at.last < p->article->tokens.count &&
                  t[n->at.last].upos == CC_UPOS_PUNCT;
    return marked || (first - 1 > opens && cc_span_is(t[first - 1].form, "The"));
}

/* "Headed to the ER": a room that every hospital has. */
static bool is_room(const cc_word *p)
{
    static const char *const rooms[] = {"er", "icu", "nicu", "a&e", "or", "hq", "atm", "vip"};
    return CC_AMONG(cc_word_form(p, p->at), rooms);
}

void cc_gather_filler(const cc_word *p)
{
    int32_t name = cc_word_token(p)->name;
    if (name < 0) return;
    const cc_name *n = &p->article->names.item[name];
    if (n->at.head != p->sentence->first + (uint32_t)p->at || n->entity < 0 ||
        !p->article->entities.item[n->entity].named)
        return;
    if (cc_negation_of(p, cc_word_token(p)->head < 0 ? p->at : cc_word_token(p)->head) != CC_NO_TOKEN || !cc_is_real(p))
        return;
    bool place = !is_title(p, n);
    if (n->kind == CC_NAME_PLACE && place) file_filler(p, CC_ASK_PLACE);
    if (n->kind == CC_NAME_PERSON) file_filler(p, CC_ASK_ACTOR);
    if (n->kind == CC_NAME_ORGANISATION || n->kind == CC_NAME_OTHER) {
        if (place && !is_room(p)) file_filler(p, CC_ASK_PLACE);
        file_filler(p, CC_ASK_ACTOR);
    }
}
