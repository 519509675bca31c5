#include <stdio.h>

int main(int argc, char **argv)
{
    FILE *f = argc > 2 ? fopen(argv[2], "wb") : NULL;
    if (f == NULL) return 1;
    return fclose(f);
}
