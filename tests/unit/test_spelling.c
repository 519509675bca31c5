#include "language/spelling.h"

#include <criterion/criterion.h>

typedef struct {
    const char *x, *y;
    bool alike;
} spelling_case;

static const spelling_case cases[] = {
    {"recognise", "recognize", true},
    {"recognising", "recognizing", true},
    {"organisation", "organization", true},
    {"analysed", "analyzed", true},
    {"colour", "color", true},
    {"neighbours", "neighbors", true},
    {"centre", "center", true},
    {"metres", "meters", true},
    {"defence", "defense", true},
    {"travelled", "traveled", true},
    {"cancelling", "canceling", true},
    {"sceptical", "skeptical", true},
    {"programmes", "programs", true},
    {"grey", "gray", true},
    {"dialogue", "dialog", true},
    {"traveled", "travelled", true},
    {"filed", "filled", false},
    {"four", "for", false},
    {"plans", "planes", false},
    {"talking", "taking", false},
    {"recognise", "recognise", false},
    {"prince", "prize", false},
    {"course", "cores", false},
    {"lent", "left", false},
    {"improvement", "improvise", false},
    {"", "a", false},
};

Test(spelling, alike)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        cr_expect_eq(cc_spelt_alike(cc_span_of(cases[i].x), cc_span_of(cases[i].y)), cases[i].alike, "%s / %s",
                     cases[i].x, cases[i].y);
}
