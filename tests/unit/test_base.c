/* Spans, arenas, buffers, maps, UTF-8, days, the pool, suggestions. */
#include "base/buffer.h"
#include "base/checksum.h"
#include "base/day.h"
#include "base/map.h"
#include "base/pool.h"
#include "base/utf8.h"

#include <criterion/criterion.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

Test(span, split_keeps_empty_parts)
{
    static const char *const expected[] = {"a", "", "b", ""};
    cc_span rest = cc_span_of("a||b|"), part;
    size_t n = 0;
    while (cc_span_split(&rest, '|', &part)) {
        cr_assert(n < 4);
        cr_expect(cc_span_is(part, expected[n]), "%zu", n);
        n++;
    }
    cr_expect(n == 4);
}

Test(span, find_and_compare)
{
    cr_expect(cc_span_find(cc_span_of("aabaab"), cc_span_of("aab")) == 0);
    cr_expect(cc_span_find(cc_span_of("ababac"), cc_span_of("abac")) == 2);
    cr_expect(cc_span_find(cc_span_of("abc"), cc_span_of("abcd")) == SIZE_MAX);
    cr_expect(cc_span_find(cc_span_of("abc"), cc_span_of("")) == 0);
    cr_expect(cc_span_compare(cc_span_of("ab"), cc_span_of("abc")) < 0);
    cr_expect(cc_span_compare(cc_span_of("b"), cc_span_of("abc")) > 0);
    cr_expect(cc_span_equal_nocase(cc_span_of("Reuters"), cc_span_of("REUTERS")));
    cr_expect(cc_span_is(cc_span_trim(cc_span_of(" \t x y\r\n")), "x y"));
}

Test(arena, objects_are_zeroed_and_apart)
{
    cc_arena a = {0};
    size_t sizes[] = {0, 1, 15, 16, 17, 100000, 3, 70000};
    char *p[8];
    for (int i = 0; i < 8; i++) {
        p[i] = cc_arena_alloc(&a, sizes[i]);
        cr_assert(((uintptr_t)p[i] & 15) == 0);
        for (size_t k = 0; k < sizes[i]; k++) cr_assert(p[i][k] == 0);
        memset(p[i], i + 1, sizes[i]);
    }
    for (int i = 0; i < 8; i++)
        for (size_t k = 0; k < sizes[i]; k++) cr_assert(p[i][k] == i + 1);
    CC_ARRAY(int) list = {0};
    for (int i = 0; i < 1000; i++) *CC_PUSH(&a, &list) = i;
    for (int i = 0; i < 1000; i++) cr_assert(list.item[i] == i);
    cc_arena_free(&a);
    cr_expect(a.block == NULL);
}

Test(buffer, a_file_is_whole_or_untouched)
{
    char path[] = "/tmp/claimcheck-buffer-XXXXXX";
    int fd = mkstemp(path);
    cr_assert(fd >= 0);
    close(fd);
    cc_buffer b = {0}, back = {0};
    cc_error err = {0};
    cc_buffer_print(&b, "%s %d", "line", 7);
    cr_assert(cc_buffer_write(&b, path, &err) == CC_OK, "%s", err.message);
    cr_assert(cc_buffer_read(&back, path, &err) == CC_OK);
    cr_expect(cc_span_equal(cc_buffer_span(&b), cc_buffer_span(&back)));
    cr_expect(cc_buffer_write(&b, "/proc/no/such/folder", &err) == CC_EOUTPUT);
    cr_expect(strstr(err.message, "/proc/no/such/folder: cannot be written") != NULL);
    unlink(path);
    cc_buffer_free(&b);
    cc_buffer_free(&back);
}

Test(map, insertion_wins_until_it_is_set)
{
    cc_arena a = {0};
    cc_map m = {.arena = &a};
    cr_expect(cc_map_get(&m, CC_LIT("x")) == -1);
    cr_expect(cc_map_put(&m, CC_LIT("x"), 3) == 3);
    cr_expect(cc_map_put(&m, CC_LIT("x"), 4) == 3);
    cc_map_set(&m, CC_LIT("x"), 5);
    cr_expect(cc_map_get(&m, CC_LIT("x")) == 5 && cc_map_count(&m) == 1);
    cc_map_free(&m);
    cc_arena_free(&a);
}

Test(utf8, fold)
{
    static const struct {
        const char *in, *out;
    } cases[] = {
        {"Élysée", "elysee"},
        {"“Quoted” – ‘so’", "\"quoted\" - 'so'"},
        {"plain", "plain"},
        {"STRASSE Straße", "strasse strasse"},
        {"a\xFFz", "a\xFFz"},
        {"Ş", "s"},
        {"", ""},
    };
    cc_arena a = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_span got = cc_utf8_fold(&a, cc_span_of(cases[i].in));
        cr_expect(cc_span_is(got, cases[i].out), "%s: %.*s", cases[i].in, CC_FMT(got));
    }
    cr_expect(cc_span_is(cc_utf8_lowercase(&a, cc_span_of("İÉ")), "i\xCC\x87é") ||
              cc_span_is(cc_utf8_lowercase(&a, cc_span_of("İÉ")), "ié"));
    cr_expect(cc_utf8_invalid(cc_span_of("ab\xE2\x82z")) == 2);
    cr_expect(cc_utf8_invalid(cc_span_of("é€")) == SIZE_MAX);
    cc_arena_free(&a);
}

/* Reference: the civil calendar; 2000 was a leap year, 1900 none. */
Test(day, civil)
{
    static const struct {
        int32_t y, m, d, day;
    } cases[] = {{1970, 1, 1, 0},     {1969, 12, 31, -1},   {2000, 2, 29, 11016},
                 {2000, 3, 1, 11017}, {1900, 3, 1, -25508}, {2021, 3, 19, 18705}};
    cc_arena a = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int32_t y, m, d;
        cr_expect(cc_day_of(cases[i].y, cases[i].m, cases[i].d) == cases[i].day);
        cc_day_civil(cases[i].day, &y, &m, &d);
        cr_expect(y == cases[i].y && m == cases[i].m && d == cases[i].d);
    }
    for (int32_t day = -800000; day < 800000; day += 13) {
        int32_t y, m, d;
        cc_day_civil(day, &y, &m, &d);
        cr_assert(cc_day_of(y, m, d) == day);
    }
    cr_expect(cc_day_of(2020, 14, 1) == cc_day_of(2021, 2, 1));
    cr_expect(cc_day_of(2021, 0, 31) == cc_day_of(2020, 12, 31));
    cr_expect(cc_day_of(2021, -11, 9) == cc_day_of(2020, 1, 9));
    cr_expect(cc_day_of(2021, -12, 9) == cc_day_of(2019, 12, 9));
    cr_expect(cc_span_is(cc_day_text(18705, 22 * 60 + 14, &a), "2021-03-19T22:14"));
    cc_arena_free(&a);
}

static void count(void *context, uint32_t item, uint32_t thread)
{
    (void)thread;
    atomic_fetch_add((atomic_uint *)context + item, 1);
}

Test(pool, every_item_once)
{
    for (uint32_t threads = 0; threads < 9; threads += 4) {
        static atomic_uint seen[1000];
        for (int i = 0; i < 1000; i++) atomic_store(&seen[i], 0);
        cc_pool_run(threads, 1000, count, seen);
        for (int i = 0; i < 1000; i++) cr_assert(atomic_load(&seen[i]) == 1);
    }
    cc_pool_run(4, 0, count, NULL);
}

Test(error, first_message_wins_and_slips_are_suggested)
{
    static const char *const words[] = {"within", "equal", "check"};
    cc_error err = {0};
    cr_expect(cc_fail(&err, CC_EINPUT, "first %d", 1) == CC_EINPUT);
    cr_expect(cc_fail(&err, CC_EUSAGE, "second") == CC_EUSAGE);
    cr_expect_str_eq(err.message, "first 1");
    cr_expect_str_eq(cc_suggest(CC_LIT("withn"), words, 3), "within");
    cr_expect_str_eq(cc_suggest(CC_LIT("chekc"), words, 3), "check");
    cr_expect(cc_suggest(CC_LIT("banana"), words, 3) == NULL);
}

/* Every byte and the length count, whether or not they fill a word or all lanes. */
Test(base, a_checksum_sees_every_byte)
{
    static const size_t sizes[] = {0, 1, 7, 8, 9, 31, 32, 33, 64, 71};
    char bytes[72] = {0};
    for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (char)(i * 37 + 11);
    for (size_t k = 0; k < sizeof sizes / sizeof *sizes; k++) {
        uint64_t sum = cc_checksum(bytes, sizes[k]);
        for (size_t i = 0; i < sizes[k]; i++) {
            bytes[i] ^= 1;
            cr_expect(cc_checksum(bytes, sizes[k]) != sum, "byte %zu of %zu", i, sizes[k]);
            bytes[i] ^= 1;
        }
        cr_expect(cc_checksum(bytes, sizes[k] + 1) != sum, "length %zu", sizes[k]);
    }
}

Test(base, reserved_room_is_used_and_is_zero)
{
    cc_arena a = {0};
    cc_arena_reserve(&a, 3 << 20);
    char *first = cc_arena_alloc(&a, 100), *second = cc_arena_alloc(&a, 2 << 20);
    cr_expect(first[99] == 0 && second[(2 << 20) - 1] == 0);
    cr_expect(cc_arena_alloc(&a, 4 << 20) != NULL);
    cc_arena_free(&a);
}
