#include "judge/judge.h"

const char *cc_kind_name(cc_kind k)
{
    static const char *const names[] = {"contradiction", "discrepancy", "update"};
    return names[k];
}

const char *cc_severity_name(cc_severity s)
{
    static const char *const names[] = {"1-high", "2-medium", "3-low"};
    return names[s];
}

const char *cc_type_name(cc_type t)
{
    static const char *const names[] = {"number",        "date_time",        "place",    "actor_or_role",
                                        "attribution",   "action",           "polarity", "modality",
                                        "quote_wording", "medium_or_manner", "object",   "name"};
    return names[t];
}
