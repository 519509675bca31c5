/* What a word tells of: which deed, who did it, to whom. */
#include "judge/deed.h"

static const cc_entry *row_of(const cc_judge_rules *rules, cc_span first, cc_span second, const char *part)
{
    char key[80];
    cc_span space = second.len > 0 ? CC_LIT(" ") : CC_LIT("");
    cc_span entry = CC_JOIN(key, first, space, second, CC_LIT("/"), cc_span_of(part));
    return entry.len > 0 ? cc_rules_entry(rules, &rules->deeds, entry) : NULL;
}

bool cc_deed_has(const cc_judge_rules *rules, cc_span class, const char *property)
{
    char key[64];
    if (cc_span_starts(class, "~"))
        return cc_span_is(cc_span_of(property), "doer") || cc_span_is(cc_span_of(property), "place");
    cc_span entry = CC_JOIN(key, CC_LIT(":"), class), word;
    const cc_entry *e = entry.len == 0 ? NULL : cc_rules_entry(rules, &rules->deeds, entry);
    cc_span rest = e == NULL ? CC_LIT("") : e->name;
    while (cc_span_split(&rest, ' ', &word))
        if (cc_span_is(word, property)) return true;
    return false;
}

static const cc_entry *noun_row(const cc_word *p)
{
    const cc_judge_rules *rules = p->run->rules;
    cc_span noun = cc_word_lemma(p, p->at);
    const cc_entry *e = p->at > 0 ? row_of(rules, cc_word_lemma(p, p->at - 1), noun, "n") : NULL;
    return e != NULL ? e : row_of(rules, noun, CC_LIT(""), "n");
}

static bool has_mark(const cc_word *p, int32_t at, const char *preposition)
{
    int32_t by = cc_child(p->sentence, at, CC_DEP_CASE);
    return by != CC_NO_TOKEN && cc_span_is(cc_word_form(p, by), preposition);
}

/* Verbs that say no more than that the deed of their noun was done. */
static bool carries(const cc_word *p, int32_t verb)
{
    static const char *const words[] = {"carry",   "conduct", "launch", "mount", "make",  "stage", "perform",
                                        "execute", "lead",    "run",    "take",  "stage", "give",  "undertake",
                                        "begin",   "open",    "file",   "issue", "score", "fire",  "grab"};
    return p->sentence->token[verb].upos == CC_UPOS_VERB && CC_AMONG(cc_word_lemma(p, verb), words);
}

static int32_t part_of(const cc_word *p, int32_t at, cc_part_kind kind)
{
    const cc_clause *c = cc_clause_at(p->run->clauses, p->number, p->sentence->first + (uint32_t)at);
    const cc_part *part = cc_clause_part(c, kind);
    bool joined = cc_word_hangs_as(p, at, CC_DEP_CONJ); /* "put on their coats and left" */
    return part == NULL || (part->shared && !joined) ? CC_NO_TOKEN : part->at;
}

/* "Pulled alive from the rubble by soldiers": the noun of the next "by", wherever it is hung. */
static int32_t next_by(const cc_word *p, int32_t at)
{
    enum { AHEAD = 8 };
    for (int32_t i = at + 1; i < (int32_t)p->sentence->count && i - at <= AHEAD; i++) {
        const cc_token *t = &p->sentence->token[i];
        if (t->upos == CC_UPOS_PUNCT || t->upos == CC_UPOS_VERB) break;
        bool noun = t->head > i && (p->sentence->token[t->head].upos == CC_UPOS_NOUN ||
                                    p->sentence->token[t->head].upos == CC_UPOS_PROPN);
        if (cc_span_is(t->lower, "by")) return noun ? t->head : CC_NO_TOKEN;
    }
    return CC_NO_TOKEN;
}

/* By whom: the verb's own doer; of a passive whom "by" tells; "came from the council" of what was ordered. */
static int32_t verb_doer(const cc_word *p, int32_t verb)
{
    int32_t doer = part_of(p, verb, CC_PART_DOER), above = p->sentence->token[verb].head;
    bool participle = p->sentence->token[verb].xpos == CC_XPOS_VBN || cc_word_hangs_as(p, verb, CC_DEP_ACL);
    CC_FOR_CHILDREN(p->sentence, verb, c)
        if (participle && cc_word_hangs_as(p, c, CC_DEP_OBL) && has_mark(p, c, "by") && p->sentence->token[c].time < 0)
            return c;
    /* "It fell to Vos to sign", "they owe their lives to volunteers" */
    static const char *const turned[] = {"fall", "owe"};
    for (int32_t at = above != CC_NO_TOKEN && cc_word_hangs_as(p, verb, CC_DEP_XCOMP) ? above : verb; at != CC_NO_TOKEN;
         at = CC_NO_TOKEN)
        CC_FOR_CHILDREN(p->sentence, at, c)
            if (CC_AMONG(cc_word_lemma(p, at), turned) && has_mark(p, c, "to")) return c;
    const cc_token *t = &p->sentence->token[verb];
    /* "One of the crew dialled": a number is no part of a clause. */
    int32_t one = doer == CC_NO_TOKEN ? cc_child_exact(p->sentence, verb, CC_DEP_NSUBJ) : CC_NO_TOKEN;
    if (one != CC_NO_TOKEN && p->sentence->token[one].upos == CC_UPOS_NUM && cc_members_of(p, one) != one) return one;
    if (doer == CC_NO_TOKEN && t->xpos == CC_XPOS_VBN) doer = next_by(p, verb);
    return doer == verb ? CC_NO_TOKEN : doer;
}

/* Who does what a noun tells: "a raid by commandos", "conducted by", "carried out the raid", "Norland's raid". */
static int32_t noun_doer(const cc_word *p, cc_span class)
{
    const cc_sentence *s = p->sentence;
    bool patient = cc_deed_has(p->run->rules, class, "of");
    CC_FOR_CHILDREN(s, p->at, c) {
        if (cc_word_hangs_as(p, c, CC_DEP_NMOD) && has_mark(p, c, "by")) return c;
        if (cc_word_hangs_as(p, c, CC_DEP_ACL) && s->token[c].xpos != CC_XPOS_VBG && carries(p, c))
            return verb_doer(p, c);
    }
    int32_t by = next_by(p, p->at), above = s->token[p->at].head;
    if (by != CC_NO_TOKEN) return by;
    if (above != CC_NO_TOKEN && carries(p, above) &&
        (cc_word_hangs_as(p, p->at, CC_DEP_OBJ) || s->token[p->at].deprel == CC_DEP_NSUBJ_PASS))
        return verb_doer(p, above);
    if (above != CC_NO_TOKEN && cc_word_hangs_as(p, p->at, CC_DEP_NSUBJ) && cc_span_is(cc_word_lemma(p, above), "come"))
        CC_FOR_CHILDREN(s, above, c)
            if (has_mark(p, c, "from")) return c;
    if (cc_child(s, p->at, CC_DEP_COP) != CC_NO_TOKEN)
        return cc_child(s, p->at, CC_DEP_NSUBJ); /* "in the chair was Vos" */
    if (patient) return CC_NO_TOKEN;
    CC_FOR_CHILDREN(s, p->at, c) {
        bool own =
            s->token[c].deprel == CC_DEP_NMOD_POSS || (cc_word_hangs_as(p, c, CC_DEP_NMOD) && has_mark(p, c, "of"));
        bool land =
            (cc_word_hangs_as(p, c, CC_DEP_COMPOUND) || cc_word_hangs_as(p, c, CC_DEP_AMOD)) && s->token[c].name >= 0;
        if (own || land) return c;
    }
    return CC_NO_TOKEN;
}

/* Whom a noun's deed is done to: "the arrest of a man", "his arrest", "an attempt to free Vos". */
static int32_t noun_patient(const cc_word *p, cc_span class)
{
    bool person = cc_deed_has(p->run->rules, class, "person");
    if (!person && !cc_deed_has(p->run->rules, class, "of")) return CC_NO_TOKEN;
    CC_FOR_CHILDREN(p->sentence, p->at, c) {
        if (p->sentence->token[c].deprel == CC_DEP_NMOD_POSS) return c;
        if (cc_word_hangs_as(p, c, CC_DEP_NSUBJ)) return c; /* "is in hospital" */
        if (cc_word_hangs_as(p, c, CC_DEP_NMOD) &&
            (has_mark(p, c, "of") || has_mark(p, c, "on") || has_mark(p, c, "for")))
            return c;
    }
    return CC_NO_TOKEN;
}

/* "An operation by the army freed him": who did that. */
static int32_t behind_deed(const cc_word *p, int32_t doer)
{
    if (doer == CC_NO_TOKEN || p->sentence->token[doer].upos != CC_UPOS_NOUN) return doer;
    cc_word noun = *p;
    noun.at = doer;
    const cc_entry *e = noun_row(&noun);
    cc_span rest = e == NULL ? CC_LIT("") : e->name, class = {0};
    cc_span_split(&rest, ';', &class);
    return e == NULL ? doer : noun_doer(&noun, class);
}

/* "Holds the title" is no arrest. */
static bool is_of_people(const cc_word *p, int32_t at)
{
    enum { PERSON = 18 };
    static const char *const groups[] = {"family", "couple", "crew", "gang", "pair", "trio", "group", "people"};
    if (at == CC_NO_TOKEN) return false;
    const cc_token *t = &p->sentence->token[at];
    int32_t name = t->name;
    if (name >= 0 && p->article->names.item[name].entity >= 0 &&
        p->article->entities.item[p->article->names.item[name].entity].kind != CC_NAME_PERSON)
        return false;
    if (name >= 0 || t->upos == CC_UPOS_PRON) return !cc_span_is(t->lower, "it");
    cc_span noun = cc_word_lemma(p, at);
    return cc_noun_file(p->run->rules, noun) == PERSON || CC_AMONG(noun, groups);
}

static bool is_made(const cc_word *p, int32_t at)
{
    enum { ARTIFACT = 6 };
    return p->sentence->token[at].name >= 0 || cc_noun_file(p->run->rules, cc_word_lemma(p, at)) == ARTIFACT;
}

/* Whether it is done to people, where the deed is one that is. "His pelvis" is his. */
static bool suits(const cc_word *p, cc_span class, int32_t doer, int32_t *patient)
{
    if (cc_deed_has(p->run->rules, class, "thing"))
        return *patient == CC_NO_TOKEN || is_of_people(p, *patient) || is_made(p, *patient);
    if (!cc_deed_has(p->run->rules, class, "person")) return true;
    if (is_of_people(p, *patient)) return true;
    /* "Are spending the night": of those who do it. */
    bool night = *patient != CC_NO_TOKEN &&
                 (p->sentence->token[*patient].time >= 0 || cc_span_is(cc_word_lemma(p, *patient), "night"));
    if (night && is_of_people(p, doer)) return *patient = doer, true;
    int32_t his = *patient == CC_NO_TOKEN ? CC_NO_TOKEN : cc_child_exact(p->sentence, *patient, CC_DEP_NMOD_POSS);
    if (his == CC_NO_TOKEN || !is_of_people(p, his)) return false;
    *patient = his;
    return true;
}

/* Of the deeds that a row gives, the first that can be done to this. */
static bool take_row(const cc_word *p, const cc_entry *e, int32_t patient, int32_t beside, cc_deed *out)
{
    cc_span rest = e == NULL ? CC_LIT("") : e->name, class;
    while (cc_span_split(&rest, ';', &class)) {
        int32_t to = patient;
        if (to == CC_NO_TOKEN && cc_deed_has(p->run->rules, class, "of")) to = beside;
        if (to == CC_NO_TOKEN && !cc_deed_has(p->run->rules, class, "doer")) to = out->doer;
        if (class.len == 0 || !suits(p, class, out->doer, &to)) continue;
        if (out->class.len > 0) out->other = class;
        else out->class = class, out->patient = to;
    }
    return out->class.len > 0;
}

/* What a verb with a particle is done to: "signed off on the deals". */
static int32_t patient_beside(const cc_word *p, int32_t verb)
{
    static const char *const marks[] = {"on", "upon", "of", "across"};
    CC_FOR_CHILDREN(p->sentence, verb, c)
        for (size_t i = 0; cc_word_hangs_as(p, c, CC_DEP_OBL) && i < sizeof marks / sizeof *marks; i++)
            if (has_mark(p, c, marks[i]) && p->sentence->token[c].time < 0) return c;
    return CC_NO_TOKEN;
}

/* "Pick up", "made landfall", "came across": the verb with a word that hangs on it, its object before all; else alone.
 */
static bool read_verb(const cc_word *p, cc_deed *out)
{
    const cc_judge_rules *rules = p->run->rules;
    cc_span verb = cc_word_lemma(p, p->at);
    int32_t patient = part_of(p, p->at, CC_PART_DONE);
    if (patient != CC_NO_TOKEN && cc_span_is(cc_word_form(p, patient), "that")) patient = CC_NO_TOKEN;
    int32_t object = cc_child(p->sentence, p->at, CC_DEP_OBJ), beside = patient_beside(p, p->at);
    if (object != CC_NO_TOKEN && take_row(p, row_of(rules, verb, cc_word_lemma(p, object), "v"), patient, beside, out))
        return true;
    CC_FOR_CHILDREN(p->sentence, p->at, c) {
        int32_t by = cc_child(p->sentence, c, CC_DEP_CASE);
        if (take_row(p, row_of(rules, verb, cc_word_lemma(p, c), "v"), patient, beside, out)) return true;
        if (take_row(p, row_of(rules, verb, cc_word_form(p, c), "v"), patient, beside, out)) return true;
        if (by != CC_NO_TOKEN && take_row(p, row_of(rules, verb, cc_word_form(p, by), "v"), patient, c, out))
            return true;
    }
    bool more = p->at + 1 < (int32_t)p->sentence->count; /* "came ashore here": hung on the next word */
    if (more && take_row(p, row_of(rules, verb, cc_word_form(p, p->at + 1), "v"), patient, beside, out)) return true;
    return take_row(p, row_of(rules, verb, CC_LIT(""), "v"), patient, CC_NO_TOKEN, out);
}

static bool read_noun(const cc_word *p, cc_deed *out)
{
    const cc_entry *e = noun_row(p);
    cc_span rest = e == NULL ? CC_LIT("") : e->name;
    cc_span_split(&rest, ';', &out->class);
    if (out->class.len == 0) return false;
    out->doer = behind_deed(p, noun_doer(p, out->class));
    out->patient = noun_patient(p, out->class);
    return true;
}

/* Verbs of what one does to a thing or where one goes, by WordNet's files; what one says, thinks, feels or is, many do.
 */
static bool is_of_hands(const cc_word *p)
{
    enum { BODY = 29, CHANGE, COMPETITION = 33, CONSUMPTION, CONTACT, CREATION, MOTION = 38, POSSESSION = 40, SOCIAL };
    static const char *const light[] = {"do",  "get",  "have", "make",   "take", "give", "go",  "come", "be",
                                        "use", "face", "put",  "become", "help", "try",  "win", "lose", "play"};
    cc_span verb = cc_word_lemma(p, p->at);
    uint32_t sense;
    if (CC_AMONG(verb, light) || cc_wordnet_senses(p->run->rules->wordnet, verb, CC_WN_VERB, &sense, 1) == 0)
        return false;
    switch (cc_wordnet_lexfile(p->run->rules->wordnet, sense)) {
    case BODY:
    case CHANGE:
    case COMPETITION:
    case CONSUMPTION:
    case CONTACT:
    case CREATION:
    case MOTION:
    case POSSESSION:
    case SOCIAL: return true;
    default: return false;
    }
}

/* A verb that no row has is a deed of its own; whom or what it is done to must then be the same. */
static bool read_unlisted(const cc_word *p, cc_deed *out)
{
    const float least = 0.1f; /* what everybody does or has is no deed */
    uint32_t concept = cc_word_concept(p, p->at);
    const cc_concept *c = concept == CC_NO_CONCEPT ? NULL : &p->run->vocabulary.concept.item[concept];
    if (c == NULL || c->kind == CC_CONCEPT_NAME || c->weight < least || !is_of_hands(p)) return false;
    out->class = cc_arena_print(p->run->arena, "~%.*s", CC_FMT(c->text));
    out->patient = part_of(p, p->at, CC_PART_DONE);
    if (out->patient == CC_NO_TOKEN) out->patient = out->doer, out->doer = CC_NO_TOKEN;
    return out->patient != CC_NO_TOKEN;
}

bool cc_deed_read(const cc_word *p, cc_deed *out)
{
    const cc_token *t = cc_word_token(p);
    *out = (cc_deed){CC_LIT(""), CC_LIT(""), p->at, CC_NO_TOKEN, CC_NO_TOKEN};
    if (t->upos == CC_UPOS_NOUN && t->time < 0) return read_noun(p, out);
    if (t->upos != CC_UPOS_VERB) return false;
    out->doer = behind_deed(p, verb_doer(p, p->at));
    if (!read_verb(p, out)) return read_unlisted(p, out);
    if (out->patient == out->doer && cc_deed_has(p->run->rules, out->class, "doer")) out->patient = CC_NO_TOKEN;
    return true;
}
