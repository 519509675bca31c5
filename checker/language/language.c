#include "language/language.h"

void cc_language_run(const cc_model *m, cc_article *article, cc_scratch *scratch)
{
    cc_cut(article);
    cc_analyse(m, article, scratch);
}
