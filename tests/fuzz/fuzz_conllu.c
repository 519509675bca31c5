/* tests/fuzz/fuzz_conllu.c - any bytes as CoNLL-U; what was read is written and read again the same. */
#include "fuzz/must.h"
#include "language/conllu.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    cc_article *a, *b;
    cc_error err = {0};
    if (cc_conllu_parse(&a, (cc_span){(const char *)data, size}, "fuzz", &err) != CC_OK) {
        MUST(a == NULL && err.status == CC_ESYNTAX && err.message[0] != '\0');
        return 0;
    }
    cc_buffer once = {0}, twice = {0};
    cc_conllu_write(a, &once);
    MUST(cc_conllu_parse(&b, cc_buffer_span(&once), "fuzz", &err) == CC_OK);
    cc_conllu_write(b, &twice);
    MUST(cc_span_equal(cc_buffer_span(&once), cc_buffer_span(&twice)));
    cc_buffer_free(&once);
    cc_buffer_free(&twice);
    cc_article_free(a);
    cc_article_free(b);
    return 0;
}
