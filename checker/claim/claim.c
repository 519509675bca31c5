#include "claim/claim.h"

const char *cc_polarity_name(cc_polarity p)
{
    return p == CC_POSITIVE ? "positive" : "negative";
}

const char *cc_modality_name(cc_modality m)
{
    static const char *const names[] = {"asserted", "alleged", "possible", "planned", "conditional", "denied", "asked"};
    return names[m];
}

const char *cc_slot_name(cc_slot s)
{
    static const char *const names[] = {"subject", "object",  "recipient", "time",     "place",      "medium",
                                        "manner",  "purpose", "topic",     "quantity", "complement", "other"};
    return names[s];
}

const cc_argument *cc_claim_argument(const cc_claim *c, cc_slot slot)
{
    for (uint32_t i = 0; i < c->arguments; i++)
        if (c->argument[i].slot == slot) return &c->argument[i];
    return NULL;
}
