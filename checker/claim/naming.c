/* claim/naming.c - the name that stands for a phrase: of a person for his title, of a party for its members not. */
#include "claim/phrase.h"

cc_span cc_entity_name(const cc_article *article, int32_t entity)
{
    if (entity < 0) return CC_LIT("");
    const cc_entity *e = &article->entities.item[entity];
    if (!e->named) return CC_LIT("");
    return e->story_name.len > 0 ? e->story_name : e->name;
}

static int32_t entity_of(const cc_article *article, const cc_token *t)
{
    return t->name < 0 ? -1 : article->names.item[t->name].entity;
}

/* "Americans", "Kurds", "Republicans": a plural of people, not their country or party, whose name has not the word. */
static bool is_people(const cc_article *article, const cc_sentence *s, int32_t head)
{
    const cc_token *t = &s->token[head];
    return t->xpos == CC_XPOS_NNPS &&
           cc_span_find(article->entities.item[entity_of(article, t)].name, t->form) == SIZE_MAX;
}

/* One word for a party that is a word for its members too: "Republican", "Democrats". */
static bool is_party_word(const cc_article *article, const cc_token *t)
{
    const cc_entity *e = &article->entities.item[entity_of(article, t)];
    const cc_name *n = &article->names.item[t->name];
    return e->kind == CC_NAME_ORGANISATION && cc_span_ends(e->name, " Party") && t->upos != CC_UPOS_PRON &&
           n->at.last == n->at.first + 1 && !cc_span_ends(t->lower, "party");
}

/* "Kim Berg, Republican of Ohio", "the young Democrat": a member, not the party; "Labour wants" is the party. */
static bool is_member(const cc_article *article, const cc_sentence *s, int32_t head)
{
    const cc_token *t = &s->token[head];
    if (!is_party_word(article, t)) return false;
    if (cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_APPOS || cc_child(s, head, CC_DEP_NMOD) > head) return true;
    return cc_child(s, head, CC_DEP_DET) != CC_NO_TOKEN || cc_child(s, head, CC_DEP_AMOD) != CC_NO_TOKEN;
}

/* "they", said of people whose name is that of their country */
static bool is_crowd(const cc_article *article, const cc_token *t)
{
    static const char *const words[] = {"they", "them", "their", "theirs"};
    int32_t entity = entity_of(article, t);
    if (entity < 0 || article->entities.item[entity].kind != CC_NAME_PLACE) return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(t->lower, words[i])) return true;
    return false;
}

/* "they", where the party was last told of by its members: "Republicans"; empty elsewhere. */
static cc_span members_before(const cc_article *article, const cc_token *t)
{
    static const char *const words[] = {"they", "them", "their", "theirs"};
    enum { FAR = 16 };
    int32_t entity = entity_of(article, t);
    if (!CC_AMONG(t->lower, words) || entity < 0 || !cc_span_ends(article->entities.item[entity].name, " Party"))
        return CC_LIT("");
    for (int32_t i = t->name - 1; i >= 0 && i > t->name - FAR; i--) {
        const cc_name *n = &article->names.item[i];
        if (n->entity != entity || n->kind == CC_NAME_PRONOUN) continue;
        bool members = n->at.last == n->at.first + 1 && article->tokens.item[n->at.first].xpos == CC_XPOS_NNPS;
        return members ? article->tokens.item[n->at.first].form : CC_LIT("");
    }
    return CC_LIT("");
}

/* "the American", "a Dane": somebody from there, not the country. */
static bool is_national(const cc_sentence *s, int32_t head)
{
    static const char *const ends[] = {"an",  "ese",  "ish",  "man",  "ch", "ni",   "ek",   "ane",  "ole",
                                       "urk", "iton", "riot", "scot", "qi", "aeli", "mali", "wede", "inn"};
    int32_t det = cc_child(s, head, CC_DEP_DET);
    if (det == CC_NO_TOKEN || det > head) return false;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (cc_span_ends(s->token[head].lower, ends[i])) return true;
    return false;
}

/* "NBC 7", where "NBC" is known by another name: the words behind the name make it another. */
static bool goes_on(const cc_sentence *s, int32_t head, uint32_t behind)
{
    int32_t next = (int32_t)(behind - s->first);
    return next > 0 && next < (int32_t)s->count && s->token[next].head == head && s->token[next].upos == CC_UPOS_NUM &&
           s->token[next].deprel != CC_DEP_PUNCT;
}

/* "a Texas License": a name of no person, with another before it that is none of it. */
static bool has_name_before(const cc_article *article, const cc_sentence *s, int32_t head, const cc_name *name)
{
    if (name->kind != CC_NAME_OTHER || s->token[head].upos != CC_UPOS_PROPN) return false;
    CC_FOR_CHILDREN(s, head, t) {
        const cc_token *k = &s->token[t];
        bool inside = s->first + (uint32_t)t >= name->at.first;
        if (t < head && !inside && k->upos == CC_UPOS_PROPN && k->name >= 0 && k->name != s->token[head].name &&
            k->deprel == CC_DEP_COMPOUND && article->names.item[k->name].kind != CC_NAME_ROLE)
            return true;
    }
    return false;
}

/* "the fund", "the firm", of a body that bears a name: one word behind "the", and no other word that describes it. */
static bool is_bare_body(const cc_sentence *s, int32_t head, const cc_name *name)
{
    const cc_token *t = &s->token[head];
    if (t->xpos != CC_XPOS_NN || name->at.last != name->at.first + 1) return false;
    bool the = false;
    CC_FOR_CHILDREN(s, head, k) {
        if (s->token[k].upos == CC_UPOS_PUNCT || s->token[k].deprel == CC_DEP_CASE) continue;
        if (k != head - 1 || !cc_span_is(s->token[k].lower, "the")) return false;
        the = true;
    }
    return the;
}

/* No other body of the article is told of as often; nobody comes that far behind the first of them. */
static bool is_main_body(const cc_article *article, const cc_entity *body)
{
    enum { FIRST = 64, OFTEN = 3 };
    if (body->media || body->mentions < OFTEN) return false;
    for (uint32_t i = 0; i < article->entities.count && i < FIRST; i++) {
        const cc_entity *e = &article->entities.item[i];
        if (e != body && e->kind == CC_NAME_ORGANISATION && !e->media && e->mentions >= body->mentions) return false;
    }
    return true;
}

/* "Alder Centre", "Lund Food Agency", "SEK": by its last word or its shortness no firm. */
static bool is_no_firm(cc_span name)
{
    static const char *const words[] = {"center", "centre",  "court",      "club",     "union",    "party",   "agency",
                                        "school", "council", "university", "ministry", "senate",   "society", "house",
                                        "office", "museum",  "department", "hospital", "authority"};
    cc_span last = cc_span_last_word(name);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is_nocase(last, words[i])) return true;
    return name.len < 4;
}

bool cc_is_kind_of_medium(cc_span lemma)
{
    static const char *const media[] = {"site",   "website", "paper",       "newspaper", "network", "channel",
                                        "outlet", "tabloid", "publication", "magazine",  "blog",    "broadcaster"};
    return CC_AMONG(lemma, media);
}

/* What a body may be called beside its name: "the fund" by its last word, "the paper" of a known medium, "the group";
 * "the company" only of the one that the article is about, since coreference takes up whatever bears a name. */
static bool may_be_called(const cc_article *article, const cc_entity *body, const cc_token *noun)
{
    static const char *const firms[] = {"company", "firm",         "maker",    "retailer", "airline",
                                        "carrier", "manufacturer", "operator", "bank"};
    static const char *const groups[] = {"group", "organisation", "organization", "agency", "bureau", "alliance"};
    size_t n = noun->lower.len;
    if (body->name.len > n && body->name.ptr[body->name.len - n - 1] == ' ' &&
        cc_span_equal_nocase(cc_span_sub(body->name, body->name.len - n, body->name.len), noun->lower))
        return true;
    /* "BBC", "NBC News" are no papers */
    bool letters = body->name.len > 1 && body->name.ptr[1] >= 'A' && body->name.ptr[1] <= 'Z';
    if (cc_is_kind_of_medium(noun->lemma)) return body->media && !(letters && cc_span_ends(noun->lemma, "paper"));
    if (CC_AMONG(noun->lemma, groups)) return true;
    return CC_AMONG(noun->lemma, firms) && !is_no_firm(body->name) && is_main_body(article, body);
}

/* The name of what the phrase's head refers to, where the phrase says no more than the name. */
static cc_span name_of_head(const cc_article *article, const cc_sentence *s, int32_t head)
{
    const cc_token *t = &s->token[head];
    int32_t entity = entity_of(article, t);
    if (entity < 0) return CC_LIT("");
    const cc_name *name = &article->names.item[t->name];
    /* "its US ambassador" is no other word for the United States */
    if (name->kind == CC_NAME_ROLE && article->entities.item[entity].kind != CC_NAME_PERSON &&
        !(article->entities.item[entity].kind == CC_NAME_ORGANISATION && is_bare_body(s, head, name) &&
          may_be_called(article, &article->entities.item[entity], t)))
        return CC_LIT("");
    /* "the White House" speaks for the country and is not it; "African Americans" are people of it */
    bool place = article->entities.item[entity].kind == CC_NAME_PLACE;
    bool house = name->kind == CC_NAME_ORGANISATION && name->at.last > name->at.first + 1;
    if (name->seat) return CC_LIT("");
    cc_span members = members_before(article, t);
    if (members.len > 0) return members;
    if (is_crowd(article, t) || goes_on(s, head, name->at.last)) return CC_LIT("");
    if (has_name_before(article, s, head, name)) return CC_LIT("");
    if (place && t->upos != CC_UPOS_PRON && (house || is_people(article, s, head) || is_national(s, head)))
        return CC_LIT("");
    if (is_member(article, s, head)) return CC_LIT("");
    if ((int32_t)(name->at.head - s->first) != head && t->upos != CC_UPOS_PRON) return CC_LIT("");
    return cc_entity_name(article, entity);
}

/* "|Democrat| Kim Berg" speaks of Berg; -1 where the party is meant or nobody is named. */
static int32_t member_named(const cc_article *article, const cc_sentence *s, int32_t head)
{
    /* "Kim Berg, |Republican| of Ohio, and his wife are charged": the comma tells, whatever the tree made of it */
    bool apposed = head > 1 && cc_span_is(s->token[head - 1].form, ",") && cc_child(s, head, CC_DEP_NMOD) > head;
    int32_t at = apposed ? head - 2 : head + 1;
    int32_t name = at < (int32_t)s->count ? s->token[at].name : -1;
    if (name < 0 || article->names.item[name].kind != CC_NAME_PERSON ||
        cc_entity_name(article, article->names.item[name].entity).len == 0)
        return -1;
    return (int32_t)(article->names.item[name].at.head - s->first);
}

/* "|San Diego Lifeguard| Lt. John Berg": a body in the title of the name behind it stands for the man, where the tree
 * takes it for the head; -1. */
static int32_t titled_name(const cc_article *article, const cc_sentence *s, int32_t head)
{
    enum { LONGEST = 8 };
    int32_t own = s->token[head].name;
    if (own < 0 || article->names.item[own].kind == CC_NAME_PERSON) return -1;
    if (entity_of(article, &s->token[head]) >= 0 && is_party_word(article, &s->token[head]))
        return member_named(article, s, head);
    for (int32_t t = head + 1; t < (int32_t)s->count && t < head + LONGEST; t++) {
        int32_t name = s->token[t].name;
        if (name < 0 || name == own) continue;
        const cc_name *n = &article->names.item[name];
        if (n->kind != CC_NAME_PERSON || n->title.len == 0 || cc_entity_name(article, n->entity).len == 0) return -1;
        size_t from = (size_t)(n->title.ptr - article->text.ptr), at = s->token[head].start;
        bool inside = at >= from && at < from + n->title.len;
        return inside && cc_is_below(s, (int32_t)(n->at.head - s->first), head) ? (int32_t)(n->at.head - s->first) : -1;
    }
    return -1;
}

static bool is_role_at(const cc_article *article, const cc_token *t)
{
    return t->name >= 0 && article->names.item[t->name].kind == CC_NAME_ROLE;
}

/* "medical officer of health |Ada Lund| said", "mother of two |Ada Lund|": behind what the office is for stands who
 * holds it, and the phrase ends; -1. Of "the wife of actor Jon Berg" nobody is named. */
static int32_t name_behind_office(const cc_article *article, const cc_sentence *s, int32_t head)
{
    static const char *const of[] = {"of", "for", "at"};
    enum { LONGEST = 12 };
    int32_t count = (int32_t)s->count;
    if (!is_role_at(article, &s->token[head]) || head + 3 >= count || !CC_AMONG(s->token[head + 1].lower, of))
        return -1;
    for (int32_t t = head + 2; t < count && t < head + LONGEST; t++) {
        const cc_token *k = &s->token[t], *before = k - 1;
        if (k->upos == CC_UPOS_VERB || k->upos == CC_UPOS_AUX || k->upos == CC_UPOS_PUNCT) return -1;
        const cc_name *n = k->name < 0 ? NULL : &article->names.item[k->name];
        if (n == NULL || n->kind != CC_NAME_PERSON) continue;
        if (article->tokens.item[n->at.head].xpos == CC_XPOS_NNPS) return -1; /* "of the world's Old Catholics" */
        int32_t end = (int32_t)(n->at.last - s->first);
        bool ends = end < count && (s->token[end].upos == CC_UPOS_VERB || s->token[end].upos == CC_UPOS_AUX ||
                                    s->token[end].upos == CC_UPOS_PUNCT);
        bool beside = before->upos == CC_UPOS_NOUN || before->upos == CC_UPOS_NUM || before->upos == CC_UPOS_PROPN;
        bool full = end - t >= 2 && n->title.len == 0 && cc_entity_name(article, n->entity).len > 0;
        return ends && beside && full && t > head + 2 && !is_role_at(article, before) ? (int32_t)(n->at.head - s->first)
                                                                                      : -1;
    }
    return -1;
}

/* "White House spokeswoman Jen Psaki", "his spokesman, Dmitry Peskov": the name beside the role says who it is. */
int32_t cc_phrase_bearer(const cc_article *article, const cc_sentence *s, int32_t head)
{
    const cc_token *h = &s->token[head];
    int32_t titled = titled_name(article, s, head);
    if (titled >= 0) return titled;
    int32_t holder = name_behind_office(article, s, head);
    if (holder >= 0) return holder;
    if (h->upos == CC_UPOS_PROPN && entity_of(article, h) >= 0 &&
        cc_entity_name(article, entity_of(article, h)).len > 0)
        return head;
    if (h->upos != CC_UPOS_NOUN && h->upos != CC_UPOS_PROPN) return head;
    CC_FOR_CHILDREN(s, head, t) {
        const cc_token *k = &s->token[t];
        if (t < head || (k->deprel != CC_DEP_APPOS && k->deprel != CC_DEP_FLAT) || k->name < 0) continue;
        /* "according to reports, Kim" names nobody's reports */
        bool role = k->deprel == CC_DEP_FLAT || h->upos == CC_UPOS_PROPN ||
                    (h->name >= 0 && article->names.item[h->name].kind == CC_NAME_ROLE && h->xpos == CC_XPOS_NN);
        /* "a cheap airline, Ryanair,", "the van's owner, Hale Pumps," */
        bool plain = h->name < 0 || is_role_at(article, h);
        bool firm = h->upos == CC_UPOS_NOUN && h->xpos == CC_XPOS_NN && plain && k->deprel == CC_DEP_APPOS &&
                    article->names.item[k->name].kind == CC_NAME_ORGANISATION && cc_is_behind_comma(s, t);
        if (firm && cc_entity_name(article, entity_of(article, k)).len > 0) return t;
        if (role && article->names.item[k->name].kind == CC_NAME_PERSON &&
            cc_entity_name(article, entity_of(article, k)).len > 0)
            return t;
    }
    return head;
}

/* "|his| lawyer said", "police shot |his| dog": nothing else of the claim tells whose, as it does of "he shot his dog".
 */
static bool tells_of_other(const cc_article *article, const cc_sentence *s, const cc_token *t)
{
    const cc_token *thing = &s->token[t->head];
    cc_deprel d = cc_deprel_main(thing->deprel);
    if (d == CC_DEP_NSUBJ) return true;
    bool one = cc_span_is(t->lower, "his") || cc_span_is(t->lower, "her");
    if (d != CC_DEP_OBJ || thing->head < 0 || !one) return false;
    int32_t doer = cc_child(s, thing->head, CC_DEP_NSUBJ);
    return doer != CC_NO_TOKEN && s->token[doer].upos != CC_UPOS_PRON &&
           entity_of(article, &s->token[doer]) != entity_of(article, t);
}

/* "the man", "a tired nun"; not "about 900 nurses", "her boss": by such words somebody is called again. */
static bool is_short_calling(const cc_entity *e)
{
    enum { LONGEST = 32 };
    static const char *const counts[] = {"about", "only", "almost", "nearly", "more", "some",   "most",
                                         "one",   "many", "few",    "other",  "all",  "several"},
                             *const owners[] = {"his", "her", "its", "their", "my", "our", "your"},
                             *const anybody[] = {"person", "persons", "people", "someone", "somebody", "anyone"};
    if (e->name.len == 0 || e->name.len > LONGEST) return false;
    cc_span rest = e->name, word;
    bool first = true;
    for (; cc_span_split(&rest, ' ', &word); first = false) {
        char end = word.len > 0 ? word.ptr[word.len - 1] : ' ';
        if (CC_AMONG(word, owners) || CC_AMONG(word, anybody) || cc_span_ends(word, "'s") || cc_span_ends(word, "’s"))
            return false;
        for (size_t i = 0; first && i < sizeof counts / sizeof *counts; i++)
            if (cc_span_equal_nocase(word, cc_span_of(counts[i]))) return false;
        if (first && end >= '0' && end <= '9') return false;
    }
    return true;
}

/* Of a man without a name "the man's"; empty where the claim needs it not, or where he is called by many words. */
static cc_span unnamed_owner(const cc_article *article, const cc_sentence *s, const cc_token *t)
{
    static const char *const third[] = {"his", "her", "its", "their"};
    int32_t entity = t->xpos == CC_XPOS_PRPS ? entity_of(article, t) : -1;
    if (entity < 0 || t->head < 0 || !CC_AMONG(t->lower, third)) return CC_LIT("");
    const cc_entity *e = &article->entities.item[entity];
    bool somebody =
        !e->named && e->kind != CC_NAME_OTHER && e->first >= 0 && article->names.item[e->first].kind != CC_NAME_PRONOUN;
    if (!somebody || e->plural != cc_span_is(t->lower, "their") || !is_short_calling(e)) return CC_LIT("");
    return tells_of_other(article, s, t) ? e->name : CC_LIT("");
}

/* "a woman in |her| thirties", "in |his| early 70s": of whoever is that old, whom the words before name. */
static bool is_of_age(const cc_sentence *s, const cc_token *t)
{
    static const char *const words[] = {"teens",   "twenties",  "thirties", "forties", "fifties",
                                        "sixties", "seventies", "eighties", "nineties"};
    if (t->xpos != CC_XPOS_PRPS || t->head == CC_NO_TOKEN) return false;
    cc_span age = s->token[t->head].lower;
    bool digits = age.len > 2 && age.ptr[0] >= '1' && age.ptr[0] <= '9' && age.ptr[1] == '0';
    return CC_AMONG(age, words) || (digits && age.len < 5 && cc_span_ends(age, "s"));
}

/* "our officers", said of a body: its officers; "our country" is not the speaker's own. */
static bool is_of_body(const cc_article *article, const cc_sentence *s, const cc_token *t)
{
    static const char *const staff[] = {"officer",   "team",   "staff",    "crew",   "squad",        "member",
                                        "deputy",    "unit",   "employee", "agent",  "detective",    "firefighter",
                                        "lifeguard", "driver", "engineer", "lawyer", "investigator", "customer"};
    int32_t entity = entity_of(article, t);
    return cc_span_is(t->lower, "our") && entity >= 0 && t->head >= 0 &&
           article->entities.item[entity].kind == CC_NAME_ORGANISATION && CC_AMONG(s->token[t->head].lemma, staff);
}

/* "his" inside a phrase reads "Vladimir Putin's", "he" in "he and the envoy" by his name. */
cc_span cc_pronoun_name(const cc_article *article, const cc_sentence *s, const cc_token *t)
{
    if (t->xpos != CC_XPOS_PRPS && t->xpos != CC_XPOS_PRP) return CC_LIT("");
    bool ours = cc_span_is(t->lower, "our") || cc_span_is(t->lower, "ours");
    if ((ours && !is_of_body(article, s, t)) || is_crowd(article, t)) return CC_LIT("");
    if (is_of_age(s, t) || cc_is_reflexive(t)) return CC_LIT(""); /* "sure of |himself|" */
    cc_span members = members_before(article, t);
    if (members.len > 0) return members;
    cc_span name = cc_entity_name(article, entity_of(article, t));
    return name.len > 0 ? name : unnamed_owner(article, s, t);
}

/* "the County Attorney's Office", "a Norland License to Fish": its last word alone names nothing. */
static bool is_short_of_owner(const cc_article *article, const cc_sentence *s, int32_t head, cc_span name)
{
    if (!cc_span_equal(name, s->token[head].form)) return false;
    const cc_token *before = head < 1 ? NULL : &s->token[head - 1];
    bool other = s->token[head].name >= 0 && article->names.item[s->token[head].name].kind == CC_NAME_OTHER;
    if (other && before != NULL && before->head == head && before->deprel == CC_DEP_COMPOUND &&
        before->upos == CC_UPOS_PROPN && before->form.ptr[0] < 'a' && before->name != s->token[head].name)
        return true;
    int32_t owner = cc_child_exact(s, head, CC_DEP_NMOD_POSS);
    return owner != CC_NO_TOKEN && s->token[owner].upos == CC_UPOS_PROPN && s->token[owner].name != s->token[head].name;
}

cc_span cc_phrase_name(const cc_article *article, const cc_sentence *s, int32_t head, unsigned kinds)
{
    if (kinds & (CC_PHRASE_CLAUSE | CC_PHRASE_PREDICATE | CC_PHRASE_WORDS)) return CC_LIT("");
    if (!(kinds & CC_PHRASE_ALONE) && cc_child(s, head, CC_DEP_CONJ) != CC_NO_TOKEN) {
        int32_t joined = cc_child(s, head, CC_DEP_CONJ);
        if (s->token[joined].name != s->token[head].name || s->token[head].name < 0) return CC_LIT("");
    }
    int32_t bearer = cc_phrase_bearer(article, s, head);
    if (bearer != head) return cc_entity_name(article, entity_of(article, &s->token[bearer]));
    cc_span name = name_of_head(article, s, head);
    return is_short_of_owner(article, s, head, name) ? CC_LIT("") : name;
}
