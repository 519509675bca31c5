#include "judge/run.h"
void cc_gather_events(cc_run *r) { (void)r; }
