#!/usr/bin/env python3
"""Time and memory per article as a run grows: 200 articles of one story, then 1,000 and 10,000 articles of stories of five.

The articles are those of fixtures/corpora with names, numbers and days changed by a seeded generator.
"""
import glob
import os
import random
import re
import resource
import shutil
import subprocess
import sys

NAMES = ("Adler Borg Castro Dahl Evers Frost Grau Holm Ibarra Jansen Klein Lund Moreau Novak Olsen Petrov Quist Rossi Sander Thorn "
         "Ulrich Varga Weber Yilmaz Zeman").split()


def articles():
    return [open(path, encoding="utf-8").read() for path in sorted(glob.glob("fixtures/corpora/*/*.txt"))]


def perturb(text, draw):
    """Other people, other numbers, another month: a story of its own."""
    names = {}
    text = re.sub(r"\b(Putin|Biden|Psaki|Peskov|Antonov|Maas)\b", lambda m: names.setdefault(m[0], draw.choice(NAMES)), text)
    return re.sub(r"\b\d{2,3}\b(?![-:])", lambda m: str(int(m[0]) + draw.randrange(40)), text)


def make(folder, stories, each, seed=7):
    shutil.rmtree(folder, ignore_errors=True)
    base, draw = articles(), random.Random(seed)
    for story in range(stories):
        state = draw.getrandbits(32)
        where = os.path.join(folder, "s%05d" % story)
        os.makedirs(where)
        for i in range(each):
            text = perturb(base[i % len(base)], random.Random(state if each <= len(base) else state + i))
            with open(os.path.join(where, "a%05d.txt" % i), "w", encoding="utf-8") as file:
                file.write(text)


def measure(program, folder, out):
    pid = os.fork()
    if pid == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1), os.dup2(null, 2)
        os.execv(program, [program, "check", folder, "-o", out, "-j1", "--quiet"])
    _, status, usage = os.wait4(pid, 0)
    if status:
        sys.exit("%s ended with status %d on %s" % (program, status, folder))
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    program, scratch = sys.argv[1], sys.argv[2]
    rows = {}
    for name, stories, each in (("one story of 100", 1, 100), ("one story of 200", 1, 200), ("200 stories of 5", 200, 5),
                                ("2,000 stories of 5", 2000, 5)):
        folder = os.path.join(scratch, "grow")
        make(folder, stories, each)
        seconds, memory = measure(program, folder, os.path.join(scratch, "reports"))
        count = stories * each
        rows[name] = seconds / count, memory / count
        print("%-20s %6d articles %8.2f s %8.1f MB %8.3f ms and %7.1f kB an article" %
              (name, count, seconds, memory, 1e3 * seconds / count, 1024 * memory / count), flush=True)
        shutil.rmtree(folder)
    for small, large in (("one story of 100", "one story of 200"), ("200 stories of 5", "2,000 stories of 5")):
        print("%s against %s: time an article x %.2f, memory an article x %.2f" %
              (large, small, rows[large][0] / rows[small][0], rows[large][1] / rows[small][1]))


if __name__ == "__main__":
    main()
