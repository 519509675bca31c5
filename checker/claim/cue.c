/* claim/cue.c - which words say in whose words something stands, and who that is. */
#include "claim/attribution.h"
#include "claim/phrase.h"

bool cc_is_attributing(cc_effect e)
{
    switch (e) {
    case CC_EFFECT_SAY:
    case CC_EFFECT_REVEAL:
    case CC_EFFECT_BELIEVE:
    case CC_EFFECT_ALLEGE:
    case CC_EFFECT_SUSPECT:
    case CC_EFFECT_SUGGEST:
    case CC_EFFECT_DENY:
    case CC_EFFECT_DOUBT:
    case CC_EFFECT_ASK:
    case CC_EFFECT_WARN: return true;
    default: return false;
    }
}

/* "he began", "she went on": they open a quotation and report nothing else. */
static bool is_opener(const cc_lexeme *x)
{
    return x->says_verb && x->effect[CC_PART_VERB] == CC_EFFECT_BEGIN;
}

bool cc_is_cue(const cc_reading *r, int32_t t)
{
    const cc_lexeme *x = r->lex[t];
    if (cc_at(r, t)->upos == CC_UPOS_VERB)
        return (x->says_verb && !is_opener(x)) || cc_is_attributing((cc_effect)x->effect[CC_PART_VERB]);
    return cc_at(r, t)->upos == CC_UPOS_ADJ && x->effect[CC_PART_ADJECTIVE] == CC_EFFECT_BELIEVE;
}

bool cc_is_noun_cue(const cc_reading *r, int32_t t)
{
    const cc_lexeme *x = r->lex[t];
    if (cc_at(r, t)->upos != CC_UPOS_NOUN) return false;
    return x->says_noun ||
           (cc_is_attributing((cc_effect)x->effect[CC_PART_NOUN]) && !cc_span_is(cc_at(r, t)->lemma, "question"));
}

bool cc_opens_quotation(const cc_reading *r, int32_t verb, int32_t said)
{
    if (cc_at(r, verb)->upos != CC_UPOS_VERB || !is_opener(r->lex[verb])) return false;
    return cc_at(r, said)->quote >= 0 && cc_at(r, said)->quote != cc_at(r, verb)->quote;
}

int32_t cc_entity_at(const cc_reading *r, int32_t t)
{
    int32_t name = t < 0 ? -1 : cc_at(r, t)->name;
    return name < 0 ? -1 : r->article->names.item[name].entity;
}

bool cc_is_anybody(cc_span word)
{
    static const char *const words[] = {"it", "you", "we", "i", "us"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is_nocase(word, words[i])) return true;
    return false;
}

/* "it", "this", "which", "where the tins had fallen": words that name no speaker. */
static bool is_nobody(const cc_reading *r, int32_t t, int32_t entity)
{
    /* "dashed hope that", "the truth is that": nobody's */
    static const char *const thoughts[] = {"hope", "fear", "belief", "truth", "doubt", "expectation", "idea", "'s"};
    const cc_token *k = cc_at(r, t), *first = cc_at(r, r->low[t]);
    if (CC_AMONG(k->lower, thoughts)) return true;
    if (first->xpos == CC_XPOS_WRB || cc_span_is(k->lower, "what")) return true;
    if (entity >= 0 && cc_entity_name(r->article, entity).len > 0) return false;
    /* "both are fugitives and accused of": what somebody is said to be, no somebody */
    if (cc_child(r->s, t, CC_DEP_COP) != CC_NO_TOKEN) return true;
    /* "The ministry freed him. It said that": the ministry */
    if (entity >= 0 && cc_entity_words(r->article, entity, r->arena).len > 0) return false;
    return cc_is_anybody(k->lower) || k->xpos == CC_XPOS_WDT || (k->upos == CC_UPOS_PRON && k->xpos == CC_XPOS_DT) ||
           cc_span_is(k->lower, "this") || cc_span_is(k->lower, "that");
}

cc_voice *cc_voice_add(cc_reading *r, cc_voice *outer, cc_attribution by, int32_t clause)
{
    cc_voice *v = CC_NEW(r->arena, cc_voice);
    *v = (cc_voice){.by = by, .outer = outer, .length = outer == NULL ? 1 : outer->length + 1, .clause = clause};
    return v;
}

/* "its founder and chief executive, Jon Berg": one man in two offices, whom the name tells. */
static bool has_two_offices(const cc_reading *r, int32_t speaker)
{
    CC_FOR_CHILDREN(r->s, speaker, t)
        if (cc_main_relation(r, t) == CC_DEP_CONJ && cc_at(r, t)->xpos == CC_XPOS_NN &&
            r->lex[t]->slot == CC_NOUN_PERSON && cc_child(r->s, t, CC_DEP_DET) == CC_NO_TOKEN)
            return true;
    return false;
}

/* Two or more words, each with a capital. */
static bool is_full_name(cc_span words)
{
    size_t parts = 0;
    for (size_t i = 0; i < words.len; i++) {
        if (i > 0 && words.ptr[i - 1] != ' ') continue;
        if (!(words.ptr[i] >= 'A' && words.ptr[i] <= 'Z')) return false;
        parts++;
    }
    return parts > 1;
}

/* "many experts, including Ada Lund", "Ada Lund, the governor of Alder", "the night porter, from Alder": what a comma
 * adds to a speaker in small letters. "A firm, its owner and its bank" are three. */
cc_span cc_speaker_cut(cc_span words)
{
    size_t at = cc_span_find(words, CC_LIT(", "));
    if (at == SIZE_MAX || at == 0) return words;
    cc_span head = cc_span_sub(words, 0, at), rest = cc_span_sub(words, at + 2, words.len);
    bool quoted =
        cc_span_find(head, CC_LIT("\"")) != SIZE_MAX || cc_span_find(head, CC_LIT("\xE2\x80\x9C")) != SIZE_MAX;
    bool small = (rest.ptr[0] >= 'a' && rest.ptr[0] <= 'z') || (rest.ptr[0] >= '0' && rest.ptr[0] <= '9');
    /* "Ada Lund, a former mayor and judge": what somebody is by two words */
    static const char *const one[] = {"a ", "an ", "the ", "former ", "now "};
    for (size_t i = 0; !quoted && i < sizeof one / sizeof *one; i++)
        if (cc_span_starts(rest, one[i]) && cc_span_find(rest, CC_LIT(",")) == SIZE_MAX && is_full_name(head))
            return cc_span_trim(head);
    bool list = cc_span_find(rest, CC_LIT(", and ")) != SIZE_MAX || cc_span_starts(rest, "and ") ||
                (cc_span_find(rest, CC_LIT(" and ")) != SIZE_MAX && !cc_span_starts(rest, "including "));
    return quoted || !small || list ? words : cc_span_trim(head);
}

/* "Ada Lund, now leader of the house, who said": the name that the description stands beside. */
static int32_t described_name(const cc_reading *r, int32_t speaker)
{
    if (speaker == CC_NO_TOKEN || cc_main_relation(r, speaker) != CC_DEP_APPOS) return speaker;
    int32_t name = cc_at(r, speaker)->head;
    bool person = name >= 0 && name < speaker && cc_name_kind_at(r, name) == CC_NAME_PERSON;
    bool alone = person && cc_child(r->s, name, CC_DEP_CONJ) == CC_NO_TOKEN;
    bool office = r->lex[speaker]->slot == CC_NOUN_PERSON && cc_name_kind_at(r, speaker) != CC_NAME_PERSON;
    return alone && office ? name : speaker;
}

/* "the chairman of the |council|, Gen. Jon Berg, said", "Member of |Parliament| Jon Berg": the name that ends an office
 * is its holder's, though the tree hangs it on what the office is of. */
static int32_t holder_named(const cc_reading *r, int32_t speaker)
{
    if (speaker == CC_NO_TOKEN) return speaker;
    int kind = cc_name_kind_at(r, speaker);
    bool office = r->lex[speaker]->slot == CC_NOUN_PERSON || kind == CC_NAME_ROLE ||
                  (kind == CC_NAME_OTHER && cc_span_is_nocase(cc_at(r, speaker)->form, "member"));
    if (!office || kind == CC_NAME_PERSON || cc_at(r, speaker)->xpos == CC_XPOS_NNS) return speaker;
    if (cc_phrase_bearer(r->article, r->s, speaker) != speaker) return speaker;
    int32_t t = cc_child(r->s, speaker, CC_DEP_NMOD);
    /* "the sister of Jon Berg", "of actor Jon Berg" is somebody else */
    bool of = t > speaker && cc_span_is(cc_marker_words(r, t), "of");
    bool title = cc_at(r, speaker)->upos == CC_UPOS_PROPN;
    bool of_man = of && (cc_name_kind_at(r, t) == CC_NAME_PERSON || r->lex[t]->slot == CC_NOUN_PERSON);
    if (of_man) return speaker;
    int32_t last = r->high[speaker];
    if (cc_at(r, last)->upos == CC_UPOS_PUNCT) last--;
    if (cc_child(r->s, speaker, CC_DEP_CONJ) != CC_NO_TOKEN) return speaker;
    for (int i = 0; i < 2; i++)
        CC_FOR_CHILDREN(r->s, of && i == 0 ? t : speaker, k)
            if (k > speaker &&
                (cc_main_relation(r, k) == CC_DEP_APPOS || (title && cc_main_relation(r, k) == CC_DEP_FLAT)) &&
                cc_name_kind_at(r, k) == CC_NAME_PERSON && r->high[k] == last &&
                cc_child(r->s, k, CC_DEP_CONJ) == CC_NO_TOKEN)
                return k;
    return speaker;
}

/* "the charity |Alder Aid| says", "newspaper |The Lund Post|": what bears a name right behind its kind goes by it. */
static int32_t name_behind_kind(const cc_reading *r, int32_t speaker)
{
    if (speaker == CC_NO_TOKEN || cc_at(r, speaker)->xpos != CC_XPOS_NN || r->lex[speaker]->slot == CC_NOUN_PERSON ||
        r->lex[speaker]->says_noun)
        return speaker;
    CC_FOR_CHILDREN(r->s, speaker, t)
        if (cc_main_relation(r, t) == CC_DEP_APPOS && r->low[t] == speaker + 1 && cc_at(r, t)->upos == CC_UPOS_PROPN &&
            cc_name_kind_at(r, t) != CC_NAME_PERSON && cc_name_kind_at(r, t) != CC_NAME_PLACE)
            return t;
    return speaker;
}

/* "Karl Berg, an adviser and an assistant professor, said": by "and" without a comma the apposition goes on; it is no
 * second speaker. */
static bool goes_on_as_office(const cc_reading *r, int32_t speaker)
{
    int32_t beside = cc_child(r->s, speaker, CC_DEP_APPOS), and = cc_child(r->s, speaker, CC_DEP_CONJ);
    if (beside < speaker || and < beside || cc_name_kind_at(r, speaker) != CC_NAME_PERSON) return false;
    if (cc_at(r, and)->upos != CC_UPOS_NOUN || cc_at(r, and)->xpos != CC_XPOS_NN || r->low[and] < 1) return false;
    int32_t cc = cc_child(r->s, and, CC_DEP_CC);
    return cc > beside && cc_span_is(cc_at(r, cc)->lower, "and") && !cc_span_is(cc_at(r, cc - 1)->form, ",");
}

cc_attribution cc_attribution_at(cc_reading *r, int32_t speaker, int32_t cue, cc_span words)
{
    speaker = name_behind_kind(r, holder_named(r, described_name(r, speaker)));
    int32_t bearer = speaker == CC_NO_TOKEN ? CC_NO_TOKEN : cc_phrase_bearer(r->article, r->s, speaker);
    cc_attribution by = {.entity = cc_entity_at(r, bearer),
                         .token = cc_article_token(r, speaker),
                         .cue = words,
                         .cue_token = cc_article_token(r, cue)};
    if (speaker == CC_NO_TOKEN || is_nobody(r, speaker, by.entity)) return by;
    bool offices = (bearer != speaker && has_two_offices(r, speaker)) || goes_on_as_office(r, speaker);
    offices = offices && cc_entity_name(r->article, by.entity).len > 0;
    by.name = offices ? cc_entity_name(r->article, by.entity)
                      : cc_speaker_cut(cc_phrase_text(r->article, r->s, speaker, CC_PHRASE_NOUN, r->arena));
    cc_span full = cc_entity_name(r->article, by.entity).len > 0 ? CC_LIT("") : cc_speaker_in_full(r, r->s, speaker);
    if (full.len > 0) by.name = full;
    return by;
}

/* "I would say that", Kim said: the I is Kim */
static bool is_speaker_himself(const cc_reading *r, const cc_voice *outer, int32_t speaker)
{
    if (outer == NULL || speaker == CC_NO_TOKEN || cc_at(r, speaker)->quote < 0) return false;
    return cc_span_is(cc_at(r, speaker)->lower, "i") || cc_span_is(cc_at(r, speaker)->lower, "we");
}

cc_voice *cc_voice_speak(cc_reading *r, cc_voice *outer, int32_t speaker, int32_t cue, int32_t clause)
{
    if (is_speaker_himself(r, outer, speaker)) return outer;
    /* "because nobody told him to go", "no one can say that" */
    if (speaker != CC_NO_TOKEN && r->lex[speaker]->effect[CC_PART_NEGATION] == CC_EFFECT_NOBODY) return outer;
    if (speaker > 0 && cc_span_is(cc_at(r, speaker)->lower, "one") && cc_span_is(cc_at(r, speaker - 1)->lower, "no"))
        return outer;
    return cc_voice_add(r, outer, cc_attribution_at(r, speaker, cue, cc_at(r, cue)->lemma), clause);
}

/* "The indictment includes |details| accusing Berg": the indictment; others are themselves. */
static int32_t holder_of_details(const cc_reading *r, int32_t noun)
{
    static const char *const nouns[] = {"detail", "language", "passage", "section", "line", "wording", "paragraph"},
                             *const verbs[] = {"include", "contain", "have", "give", "offer"};
    if (!CC_AMONG(cc_at(r, noun)->lemma, nouns)) return noun;
    int32_t verb = cc_at(r, noun)->head;
    if (verb < 0 || r->clause_of[verb] < 0 || cc_main_relation(r, noun) != CC_DEP_OBJ) return noun;
    const cc_clause *above = &r->clause.item[r->clause_of[verb]];
    return CC_AMONG(cc_at(r, verb)->lemma, verbs) && above->subject >= 0 && !above->passive ? above->subject : noun;
}

int32_t cc_sayer(const cc_reading *r, const cc_clause *c, int32_t cue)
{
    bool passive = c->passive;
    CC_FOR_CHILDREN(r->s, cue, t) {
        if (cc_relation(r, t) == CC_DEP_OBL_AGENT) return t;
        passive |= cc_relation(r, t) == CC_DEP_AUX_PASS; /* of the subject alone the tree is not sure */
    }
    /* "the only man confirmed to be aboard" */
    passive |= cc_relation(r, cue) == CC_DEP_ACL && cue != c->head &&
               (cc_at(r, cue)->xpos == CC_XPOS_VBN || cc_at(r, cue)->xpos == CC_XPOS_VBD);
    if (passive || c->subject == CC_NO_TOKEN) return CC_NO_TOKEN;
    if (cc_relation(r, c->subject) == CC_DEP_EXPL) return CC_NO_TOKEN;
    return holder_of_details(r, c->subject);
}

static int32_t nearest_clause_verb(const cc_reading *r, int32_t noun)
{
    int32_t c = cc_clause_above(r, noun);
    return c >= 0 && noun > r->clause.item[c].head && cc_at(r, r->clause.item[c].head)->upos == CC_UPOS_VERB
               ? r->clause.item[c].head
               : -1;
}

int32_t cc_author(const cc_reading *r, int32_t noun)
{
    int32_t owner = cc_child_exact(r->s, noun, CC_DEP_NMOD_POSS);
    if (owner != CC_NO_TOKEN) return owner;
    CC_FOR_CHILDREN(r->s, noun, t) {
        if (cc_main_relation(r, t) != CC_DEP_NMOD && cc_main_relation(r, t) != CC_DEP_OBL) continue;
        cc_span m = cc_marker_words(r, t);
        if (cc_span_is(m, "by") || cc_span_is(m, "from")) return t;
    }
    int32_t verb = cc_at(r, noun)->head;
    /* "declined to comment on reports that", "responded to the claim that": others made it */
    static const char *const topics[] = {"on", "to", "about", "over", "at", "against"};
    if (cc_main_relation(r, noun) == CC_DEP_OBL && CC_AMONG(cc_marker_words(r, noun), topics)) return noun;
    /* "made the claim that", "responded with the comment that" */
    if (verb < 0 || r->clause_of[verb] < 0 || noun < verb) verb = nearest_clause_verb(r, noun);
    if (verb < 0 || r->clause.item[r->clause_of[verb]].subject < 0 || r->clause.item[r->clause_of[verb]].passive)
        return noun;
    static const char *const brings[] = {"provide", "bring", "offer", "carry", "contain"}; /* "provided word that" */
    bool says = r->lex[verb]->light || CC_AMONG(cc_at(r, verb)->lemma, brings) || cc_is_cue(r, verb) ||
                cc_span_is(r->lex[verb]->verb_class, "respond");
    return says ? r->clause.item[r->clause_of[verb]].subject : noun;
}

int32_t cc_caller(const cc_reading *r, int32_t noun)
{
    int32_t who = cc_author(r, noun), verb = cc_at(r, noun)->head;
    bool told = who != noun && (who < r->low[noun] || who > r->high[noun]);
    if (who == noun || (told && verb >= 0 && !r->lex[verb]->light)) return CC_NO_TOKEN;
    return who;
}
