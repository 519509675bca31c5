#include "judge/judging.h"
void cc_compare_quotes(cc_judging *r) { (void)r; }
