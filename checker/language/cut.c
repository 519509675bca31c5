#include "language/language.h"

void cc_cut(cc_article *article)
{
    (void)article;
}
