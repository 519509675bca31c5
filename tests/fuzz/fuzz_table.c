/* tests/fuzz/fuzz_table.c - any bytes as a rule table: read, or refused with file and line. */
#include "base/table.h"
#include "fuzz/must.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    cc_arena a = {0};
    cc_error err = {0};
    cc_table t = {0};
    char delimiter = size % 3 == 0 ? ',' : size % 3 == 1 ? ';' : '\t';
    cc_status s = cc_table_parse(&t, (cc_span){(const char *)data, size}, delimiter, "rules/fuzz.csv", &a, &err);
    MUST(s == CC_OK || (s == CC_ESYNTAX && strncmp(err.message, "rules/fuzz.csv:", 15) == 0));
    for (uint32_t i = 0; s == CC_OK && i < t.rows.count; i++) {
        MUST(t.rows.item[i].line > 0);
        for (uint32_t c = 0; c < t.columns; c++) MUST(t.rows.item[i].cell[c].len <= size);
    }
    cc_arena_free(&a);
    return 0;
}
