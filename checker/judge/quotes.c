#include "judge/run.h"
void cc_compare_quotes(cc_run *r) { (void)r; }
