/* reports/claim_cells.h - cells that claims.csv and `claimcheck extract` share. */
#ifndef CC_CLAIM_CELLS_H
#define CC_CLAIM_CELLS_H

#include "base/rows.h"
#include "claim/claim.h"

/* The columns of claims.csv from speaker to text, and the cells of one claim for them. */
#define CC_CLAIM_COLUMNS                                                                                               \
    {"speaker", CC_CELL_TEXT, "Speaker", NULL}, {"via", CC_CELL_TEXT, "Via", NULL},                                    \
        {"subject", CC_CELL_TEXT, "Subject", NULL}, {"predicate", CC_CELL_TEXT, "Predicate", NULL},                    \
        {"predicate_class", CC_CELL_TEXT, "Class of the predicate", NULL}, {"object", CC_CELL_TEXT, "Object", NULL},   \
        {"recipient", CC_CELL_TEXT, "Recipient", NULL}, {"time", CC_CELL_VERBATIM, "Time, ISO 8601", NULL},            \
        {"time_text", CC_CELL_VERBATIM, "Time as written", NULL}, {"place", CC_CELL_TEXT, "Place", NULL},              \
        {"medium", CC_CELL_TEXT, "Medium", NULL}, {"manner", CC_CELL_TEXT, "Manner", NULL},                            \
        {"purpose", CC_CELL_TEXT, "Purpose", NULL}, {"quantity", CC_CELL_VERBATIM, "Quantity", NULL},                  \
        {"unit", CC_CELL_TEXT, "Unit", NULL}, {"polarity", CC_CELL_ENUM, "Polarity", "positive|negative"},             \
        {"modality", CC_CELL_ENUM, "Modality", "asserted|alleged|possible|planned|conditional|denied|asked"},          \
        {"form", CC_CELL_ENUM, "Form", "direct|mixed|indirect|narration"}, {"text", CC_CELL_VERBATIM, "Words", NULL},  \
        {"topic", CC_CELL_TEXT, "Topic", NULL}, {"complement", CC_CELL_TEXT, "Complement beside the object", NULL},    \
    {                                                                                                                  \
        "other", CC_CELL_TEXT, "Other circumstances, in their words", NULL                                             \
    }

void cc_claim_cells(cc_rows *rows, const cc_article *article, const cc_claim *claim, cc_arena *a);

#endif
