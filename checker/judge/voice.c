/* Whose words a quotation is, and whether two quotations have one speaker. */
#include "judge/voice.h"

#include "judge/topics.h"

#include "base/utf8.h"
#include "language/spelling.h"
#include "mention/reporting.h"

static const cc_entity *entity_of(const cc_voices *v, const cc_piece *p)
{
    return p->entity < 0 ? NULL : &cc_judging_article(v->run, p->article)->entities.item[p->entity];
}

/* "A spokesperson" may well be the named one: only a person's name is a name here, and only where it is said. */
bool cc_voice_is_named(const cc_voices *v, const cc_piece *p)
{
    const cc_entity *e = entity_of(v, p);
    const cc_voice *own = &v->voice[p - v->pieces->item];
    if (cc_span_find(own->low_words, own->low_last) == SIZE_MAX) return false;
    return e != NULL && e->named && e->kind == CC_NAME_PERSON;
}

/* By a word of saying, or by a colon, or "was how he summed it up"; "cited", "dismissed" are another's words. */
static bool says(const cc_voices *v, uint32_t article, const cc_quote *q)
{
    static const char *const others[] = {"cite", "repeat", "recite"};
    static const char *const scenes[] = {":", "how", "what", "words", "verdict", "view", "summary", "description"};
    const cc_token *cue = &cc_judging_article(v->run, article)->tokens.item[q->cue];
    if (CC_AMONG(cue->lemma, others)) return false;
    if (CC_AMONG(cue->lower, scenes)) /* behind the words a headline's colon: "'...': town in shock" */
        return q->cue < (int32_t)q->at.first || !cc_span_is(cue->lower, ":");
    if (q->cue_kind == CC_REPORT_SAY || q->cue_kind == CC_REPORT_KNOW) return true;
    if (q->cue_kind < 0 && cue->upos == CC_UPOS_VERB && q->form == CC_FORM_DIRECT) return true; /* "'...,' he fumed" */
    uint32_t concept = v->run->vocabulary.of[article][q->cue];
    if (concept == CC_NO_CONCEPT) return false;
    cc_span text = v->run->vocabulary.concept.item[concept].text;
    return cc_span_is(text, "say") || cc_span_is(text, "respond") || cc_span_is(text, "remark");
}

/* "'By June!' said Vos. 'But it is not about money.'": what follows is the same speaker's, whatever comes after it. */
static bool goes_on(const cc_voices *v, const cc_piece *p)
{
    enum { CUE = 12 };
    const cc_article *a = cc_judging_article(v->run, p->article);
    const cc_quote *own = &a->quotes.item[p->quote];
    if (p->quote == 0) return false;
    const cc_quote *before = own - 1;
    bool direct = before->form == CC_FORM_DIRECT && own->form == CC_FORM_DIRECT && before->entity == own->entity;
    if (!direct || own->entity < 0 || before->cue < (int32_t)before->at.last || before->cue >= (int32_t)own->at.first)
        return false;
    return own->at.first - before->at.last <= CUE && says(v, p->article, before);
}

/* "AFP The driver, who was shaken, said": an agency's credit stands before a sentence that begins anew. */
static bool is_credit(const cc_article *a, int32_t speaker)
{
    const cc_sentence *s = cc_sentence_of_token(a, (uint32_t)speaker);
    if (s == NULL || (uint32_t)speaker != s->first || s->count < 2) return false;
    const cc_token *next = &a->tokens.item[speaker + 1];
    bool function = next->upos == CC_UPOS_DET || next->upos == CC_UPOS_PRON || next->upos == CC_UPOS_ADP;
    return a->tokens.item[speaker].upos == CC_UPOS_PROPN && function && next->form.ptr[0] >= 'A' &&
           next->form.ptr[0] <= 'Z';
}

/* Attributed by a word of saying, not by "dismissed" or "cited"; and not to a pronoun, which may be read wrong. */
bool cc_voice_is_attributed(const cc_voices *v, const cc_piece *p)
{
    const cc_article *a = cc_judging_article(v->run, p->article);
    const cc_quote *quote = &a->quotes.item[p->quote];
    if (p->speaker.len == 0 || quote->cue < 0 || quote->speaker_token < 0) return false;
    /* Nobody in particular, or whoever was named before. */
    static const char *const nobody[] = {"it",   "he",   "she", "they",    "we",    "i",      "who",
                                         "this", "that", "one", "another", "third", "second", "other"};
    if (a->tokens.item[quote->speaker_token].upos == CC_UPOS_PRON) return false;
    if (CC_AMONG(a->tokens.item[quote->speaker_token].lower, nobody)) return false;
    if (CC_AMONG(v->voice[p - v->pieces->item].low_words, nobody)) return false;
    if (is_credit(a, quote->speaker_token)) return false;
    if (cc_span_is(a->tokens.item[quote->cue].lower, "according")) return true;
    return says(v, p->article, quote) || goes_on(v, p);
}

/* The person named last before the quotation or its pronoun, those left out whom the pronoun cannot mean; -1: none
 * near. */
static int32_t named_before(const cc_article *a, int32_t token, cc_gender gender)
{
    enum { BACK = 90 };
    for (int32_t i = token - 1; i >= 0 && i > token - BACK; i--) {
        int32_t name = a->tokens.item[i].name, entity = name < 0 ? -1 : a->names.item[name].entity;
        if (entity < 0 || a->names.item[name].kind != CC_NAME_PERSON) continue;
        cc_gender other = a->entities.item[entity].gender;
        if (other == gender || other == CC_GENDER_UNKNOWN) return entity;
    }
    return -1;
}

bool cc_voice_is_traced(const cc_voices *v, const cc_piece *p)
{
    const cc_article *a = cc_judging_article(v->run, p->article);
    const cc_quote *q = &a->quotes.item[p->quote];
    const cc_entity *e = entity_of(v, p);
    if (e == NULL || !e->named || e->kind != CC_NAME_PERSON || q->cue < 0 || q->speaker_token < 0) return false;
    cc_span word = a->tokens.item[q->speaker_token].lower;
    bool he = cc_span_is(word, "he"), she = cc_span_is(word, "she");
    if (cc_span_is(v->voice[p - v->pieces->item].low_words, "who"))
        return says(v, p->article, q); /* whom the tree tells: "Karl Venn, who shouted" */
    if (!(he || she) || !says(v, p->article, q)) return false;
    int32_t from = q->speaker_token < (int32_t)q->at.first ? q->speaker_token : (int32_t)q->at.first;
    return named_before(a, from, he ? CC_GENDER_MALE : CC_GENDER_FEMALE) == p->entity;
}

/* "Badri" of "Ali al-Badri": the last part of a name, without the article that some languages put before it. */
static cc_span last_name(cc_span name)
{
    cc_span last = cc_span_last_word(name);
    return last.len > 4 && last.ptr[2] == '-' ? cc_span_sub(last, 3, last.len) : last;
}

/* "Kim Heung-gwang" and "Kim Heung Gwang": the letters alone. */
static cc_span letters_of(cc_arena *arena, cc_span name)
{
    cc_span low = cc_utf8_lowercase(arena, name);
    char *out = cc_arena_alloc(arena, low.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < low.len; i++)
        if (low.ptr[i] != ' ' && low.ptr[i] != '-') out[n++] = low.ptr[i];
    return (cc_span){out, n};
}

static void read_voice(const cc_voices *v, const cc_piece *p, cc_voice *out)
{
    const cc_article *a = cc_judging_article(v->run, p->article);
    const cc_quote *quote = &a->quotes.item[p->quote];
    out->last = last_name(p->speaker);
    out->low_last = cc_utf8_lowercase(v->run->arena, out->last);
    out->low_letters = letters_of(v->run->arena, p->speaker);
    out->words = cc_article_slice(a, quote->speaker_start, quote->speaker_end);
    out->low_words = cc_utf8_lowercase(v->run->arena, out->words);
}

/* "Passing sentence, Judge Rosa Lund", "Lund's spokesman": a name is among the words for the other speaker, so they are
 * one, or it is open who of the two spoke. */
static bool names_other(const cc_voices *v, const cc_piece *a, const cc_voice *name, const cc_voice *other)
{
    enum { SHORT = 3 };
    return name->last.len > SHORT && cc_voice_is_named(v, a) &&
           cc_span_find(other->low_words, name->low_last) != SIZE_MAX;
}

/* "Russian", "Spanish", "Japanese": the nation of many. */
static bool is_of_nation(cc_span word)
{
    return cc_span_ends(word, "an") || cc_span_ends(word, "sh") || cc_span_ends(word, "ese");
}

/* "Harbour Board inspector Ada Berg" and "the Harbour Board": a body that both hold speaks through its people. */
static bool share_body(const cc_voice *a, const cc_voice *b)
{
    enum { SHORT = 3 };
    cc_span rest = a->words, word;
    while (cc_span_split(&rest, ' ', &word)) {
        bool capital = word.len > SHORT && word.ptr[0] >= 'A' && word.ptr[0] <= 'Z';
        if (capital && !is_of_nation(word) && cc_span_find(b->words, word) != SIZE_MAX) return true;
    }
    return false;
}

/* "The Dutchman", "the Briton": one person, whom the tree of names takes for the nation. */
static bool is_compatriot(const cc_entity *e, cc_span words)
{
    bool place = e != NULL && e->kind == CC_NAME_PLACE;
    return place && cc_span_starts(words, "the ") && !cc_span_ends(words, "s") &&
           cc_span_find(cc_span_sub(words, 4, words.len), CC_LIT(" ")) == SIZE_MAX;
}

/* "The company", "her lawyer", "the elderly cleric": somebody known from before, whose name the other article may
 * give. "The spokesperson" stands for a house that gave no name. */
bool cc_voice_is_known_before(const cc_voices *v, const cc_piece *p)
{
    static const char *const spokes[] = {"spokesman", "spokeswoman", "spokesperson", "officials", "official"};
    static const char *const definite[] = {"the ", "his ", "her ", "its ", "their ", "this ", "that "};
    const cc_article *a = cc_judging_article(v->run, p->article);
    int32_t token = a->quotes.item[p->quote].speaker_token;
    if (token < 0) return false;
    const cc_token *head = &a->tokens.item[token];
    cc_span words = v->voice[p - v->pieces->item].low_words;
    bool compatriot = head->upos == CC_UPOS_PROPN && is_compatriot(entity_of(v, p), words);
    if (cc_voice_is_named(v, p) || (head->upos != CC_UPOS_NOUN && !compatriot) || CC_AMONG(head->lower, spokes))
        return false;
    if (cc_span_find(words, CC_LIT("'s ")) != SIZE_MAX || cc_span_find(words, CC_LIT("’s ")) != SIZE_MAX) return true;
    for (size_t i = 0; i < sizeof definite / sizeof *definite; i++)
        if (cc_span_starts(words, definite[i])) return true;
    return false;
}

/* The same, or a slip of it (judge/written.c tells of that). */
static bool are_one_name(cc_span x, cc_span y)
{
    enum { SHORTEST = 5 };
    if (cc_span_equal(x, y)) return true;
    return x.len >= SHORTEST && y.len >= SHORTEST && x.ptr[0] == y.ptr[0] &&
           (cc_one_letter_apart(x, y) || cc_transcribed_alike(x, y));
}

/* Since the speaker's name nobody else was the subject of a clause: "the mayor had left", "his coach agreed". */
static bool is_last_told_of(const cc_voices *v, const cc_piece *p)
{
    enum { BACK = 60 };
    const cc_article *a = cc_judging_article(v->run, p->article);
    const cc_quote *q = &a->quotes.item[p->quote];
    int32_t from = q->speaker_token < (int32_t)q->at.first ? q->speaker_token : (int32_t)q->at.first;
    for (int32_t i = from - 1; i >= 0 && i > from - BACK; i--) {
        const cc_token *t = &a->tokens.item[i];
        if (t->name >= 0 && a->names.item[t->name].entity == p->entity) return true;
        uint32_t concept = v->run->vocabulary.of[p->article][i];
        bool person = concept != CC_NO_CONCEPT && cc_is_person(v->run, concept);
        if (person && cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_NSUBJ) return false;
    }
    return false;
}

/* "He said", here and there, of two whose names were told just before. */
static bool are_two_of_pronouns(const cc_voices *v, const cc_piece *a, const cc_piece *b)
{
    return a->pronoun && b->pronoun && cc_voice_is_traced(v, a) && cc_voice_is_traced(v, b) && is_last_told_of(v, a) &&
           is_last_told_of(v, b);
}

/* One name, or one that ends as the other does: "Pres. Biden" and "Joe Biden". */
bool cc_voices_same(const cc_voices *v, const cc_piece *a, const cc_piece *b)
{
    if (a->speaker.len == 0 || b->speaker.len == 0) return false;
    const cc_voice *x = &v->voice[a - v->pieces->item], *y = &v->voice[b - v->pieces->item];
    if (are_one_name(x->low_last, y->low_last) || cc_span_equal(x->low_letters, y->low_letters) ||
        names_other(v, a, x, y) || names_other(v, b, y, x) ||
        (x->low_words.len > 0 && cc_span_equal(x->low_words, y->low_words) && !are_two_of_pronouns(v, a, b)))
        return true;
    /* Two people of one house are two. */
    bool two = cc_voice_is_named(v, a) && cc_voice_is_named(v, b);
    return !two && (share_body(x, y) || share_body(y, x));
}

static bool holds_token(const cc_sentence *s, int32_t token)
{
    return token >= (int32_t)s->first && token < (int32_t)(s->first + s->count);
}

/* The word stands in the sentence as a name or as a subject. */
static bool has_actor(const cc_article *a, const cc_sentence *s, cc_span word)
{
    for (uint32_t i = 0; i < s->count; i++) {
        cc_deprel relation = cc_deprel_main((cc_deprel)s->token[i].deprel);
        if (!cc_span_equal(a->tokens.item[s->first + i].lower, word)) continue;
        if (s->token[i].upos == CC_UPOS_PROPN || relation == CC_DEP_NSUBJ) return true;
    }
    return false;
}

/* The sentence has the last word for the other speaker too: "'Sources say he is out,' the Reporter writes", "Tom Aker,
 * the head of the Bureau, said". Which of them spoke is open, or how the words came here. */
static bool mentions_speaker(const cc_voices *v, const cc_piece *p, const cc_voice *other)
{
    enum { SHORT = 3 };
    const cc_article *a = cc_judging_article(v->run, p->article);
    const cc_quote *quote = &a->quotes.item[p->quote];
    cc_span word = cc_span_last_word(other->low_words);
    if (word.len <= SHORT) return false;
    uint32_t first = p->sentence > 0 ? p->sentence - 1 : 0, last = p->sentence + 1;
    for (uint32_t s = first; s <= last && s < a->sentences.count; s++)
        if ((s == p->sentence || holds_token(&a->sentences.item[s], quote->speaker_token)) &&
            has_actor(a, &a->sentences.item[s], word))
            return true;
    return false;
}

/* Nothing but adjectives stand between the article and the noun, and nothing follows: no house is told. */
static bool is_bare_noun(const cc_article *a, const cc_quote *quote, int32_t token)
{
    if (a->tokens.item[token].end < quote->speaker_end) return false;
    for (int32_t i = token - 1; i >= 0 && a->tokens.item[i].start >= quote->speaker_start; i--)
        if (a->tokens.item[i].upos == CC_UPOS_NOUN || a->tokens.item[i].upos == CC_UPOS_PROPN) return false;
    return true;
}

/* "One lawyer for the victims", "another officer": of several, one of whom the other article may name. */
static bool is_one_of_several(cc_span low_words)
{
    return cc_span_starts(low_words, "one ") || cc_span_starts(low_words, "another ") ||
           cc_span_starts(low_words, "some ");
}

/* "A witness", "a spokesman", "one resident": what the other speaker may be too, whoever he is; not "a council
 * spokesman", whose house is told. */
static bool may_be_anybody(const cc_voices *v, const cc_piece *p)
{
    static const char *const nouns[] = {
        "witness", "eyewitness", "eye-witness", "bystander",    "onlooker", "passerby", "passer-by", "resident",
        "local",   "villager",   "neighbour",   "neighbor",     "source",   "insider",  "spokesman", "person",
        "man",     "woman",      "spokeswoman", "spokesperson", "official", "friend",   "colleague", "representative",
        "user",    "customer",   "shopper",     "spectator",    "observer", "motorist"};
    const cc_article *a = cc_judging_article(v->run, p->article);
    int32_t token = a->quotes.item[p->quote].speaker_token;
    const cc_voice *own = &v->voice[p - v->pieces->item];
    if (token < 0 || cc_voice_is_named(v, p)) return false;
    if (is_one_of_several(own->low_words)) return true;
    if (!is_bare_noun(a, &a->quotes.item[p->quote], token)) return false;
    bool open = cc_span_starts(own->low_words, "a ") || cc_span_starts(own->low_words, "an ");
    return open && CC_AMONG(a->tokens.item[token].lower, nouns);
}

/* The article token of "a" before a noun, or before the name that describes it: "|an| Alder Foods spokeswoman"; -1. */
static int32_t opening_of(const cc_article *a, int32_t noun)
{
    enum { NAME = 3 };
    for (int32_t i = noun - 1; i >= 0 && i >= noun - 1 - NAME; i--) {
        cc_span w = a->tokens.item[i].lower;
        if (cc_span_is(w, "a") || cc_span_is(w, "an")) return i;
        if (a->tokens.item[i].upos != CC_UPOS_PROPN) break;
    }
    return -1;
}

/* "The spokesperson", whom a sentence before introduces: "a spokesperson for Berg said", "an Alder Foods spokesperson".
 * Then the words around the noun there, up to the verb, tell the house. */
static cc_span introduction(const cc_voices *v, const cc_piece *p)
{
    enum { BACK = 80, HOUSE = 8 };
    const cc_article *a = cc_judging_article(v->run, p->article);
    int32_t token = a->quotes.item[p->quote].speaker_token;
    if (token < 0 || !cc_span_starts(v->voice[p - v->pieces->item].low_words, "the ")) return (cc_span){0};
    cc_span noun = a->tokens.item[token].lower;
    for (int32_t i = token - 1; i > 0 && i > token - BACK; i--) {
        if (!cc_span_equal(a->tokens.item[i].lower, noun)) continue;
        int32_t open = opening_of(a, i), end = i;
        if (open < 0) continue;
        while (end + 1 < token && end < i + HOUSE && a->tokens.item[end + 1].upos != CC_UPOS_VERB) end++;
        return cc_article_slice(a, a->tokens.item[open + 1].start, a->tokens.item[end].end);
    }
    return (cc_span){0};
}

/* A spokesperson of Berg's and one who is told to work for Berg may be one. */
static bool shares_introduction(const cc_voices *v, const cc_piece *p, const cc_piece *other)
{
    cc_voice of = {.words = introduction(v, p)};
    const cc_entity *e = entity_of(v, other);
    if (of.words.len == 0) return false;
    if (share_body(&of, &v->voice[other - v->pieces->item])) return true;
    for (uint32_t i = 0; e != NULL && i < e->roles.count; i++)
        if (share_body(&of, &(cc_voice){.words = e->roles.item[i]})) return true;
    return false;
}

/* "The California Republican": somebody known from before, by his party. */
static bool is_party_member(const cc_voices *v, const cc_piece *p)
{
    static const char *const members[] = {" republican",  " democrat",  " conservative", " tory",
                                          " liberal",     " socialist", " labourite",    " independent",
                                          " nationalist", " communist", " libertarian",  " green"};
    cc_span words = v->voice[p - v->pieces->item].low_words;
    for (size_t i = 0; i < sizeof members / sizeof *members; i++)
        if (cc_span_starts(words, "the ") && cc_span_ends(words, members[i])) return true;
    return false;
}

/* Whose "his son", "Vos's lawyer" is; of a pronoun whoever was named last before the words in marks. -1: unknown. */
static int32_t owner_of(const cc_article *a, const cc_quote *q)
{
    const cc_sentence *s = cc_sentence_of_token(a, (uint32_t)q->speaker_token);
    int32_t owner = cc_child_exact(s, q->speaker_token - (int32_t)s->first, CC_DEP_NMOD_POSS);
    if (owner == CC_NO_TOKEN) return -1;
    const cc_token *t = &s->token[owner];
    int32_t from = (int32_t)q->at.first < q->speaker_token ? (int32_t)q->at.first : q->speaker_token;
    if (cc_span_is(t->lower, "his")) return named_before(a, from, CC_GENDER_MALE);
    if (cc_span_is(t->lower, "her")) return named_before(a, from, CC_GENDER_FEMALE);
    return t->name < 0 ? -1 : a->names.item[t->name].entity;
}

/* Somebody of the other speaker's, and so not he. */
static bool is_of_other(const cc_voices *v, const cc_piece *p, const cc_voice *other)
{
    enum { SHORT = 3 };
    const cc_article *a = cc_judging_article(v->run, p->article);
    const cc_quote *q = &a->quotes.item[p->quote];
    if (q->speaker_token < 0 || a->tokens.item[q->speaker_token].upos != CC_UPOS_NOUN) return false;
    int32_t owner = other->low_last.len > SHORT ? owner_of(a, q) : -1;
    if (owner < 0) return false;
    return are_one_name(cc_utf8_lowercase(v->run->arena, last_name(a->entities.item[owner].story_name)),
                        other->low_last);
}

/* "He", and "the rebel leader", whom no name tells: a person who is only described may be he. */
static bool may_be_he(const cc_voices *v, const cc_piece *p, const cc_piece *other)
{
    return p->pronoun && !cc_voice_is_named(v, other) &&
           cc_span_starts(v->voice[other - v->pieces->item].low_words, "the ");
}

/* The words of both speakers leave no doubt that they are two. */
bool cc_voices_differ(const cc_voices *v, const cc_piece *a, const cc_piece *b)
{
    const cc_voice *x = &v->voice[a - v->pieces->item], *y = &v->voice[b - v->pieces->item];
    bool named = cc_voice_is_named(v, a) || cc_voice_is_named(v, b);
    if (cc_voices_same(v, a, b) || mentions_speaker(v, a, y) || mentions_speaker(v, b, x)) return false;
    if (is_of_other(v, a, y) || is_of_other(v, b, x)) return true;
    if (may_be_he(v, a, b) || may_be_he(v, b, a)) return false;
    if (may_be_anybody(v, a) || may_be_anybody(v, b)) return false;
    if (is_party_member(v, a) || is_party_member(v, b)) return false;
    if (shares_introduction(v, a, b) || shares_introduction(v, b, a)) return false;
    return !named || !(cc_voice_is_known_before(v, a) || cc_voice_is_known_before(v, b));
}

void cc_voices_read(cc_voices *out, const cc_judging *r, const cc_pieces *pieces)
{
    *out = (cc_voices){r, pieces, CC_NEW_ARRAY(r->arena, pieces->count + 1, cc_voice)};
    for (uint32_t i = 0; i < pieces->count; i++) read_voice(out, &pieces->item[i], &out->voice[i]);
}
