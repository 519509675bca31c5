#!/usr/bin/env python3
"""What no compiler sees: the direction of includes, ids, tables without a word about them, layout,
other people's sentences.

usage: lint.py PROJECT_FOLDER     prints what is wrong, a line each; exit status 1 when there is any
"""
import csv
import fnmatch
import glob
import os
import re
import subprocess
import sys

STAGES = ["base", "input", "language", "mention", "claim", "story", "store", "judge"]
# input/article.h holds what language/ and mention/ find in an article, so their plain structs stand to its left.
LEFT_OF_INPUT = {"language/sentence.h", "mention/mention.h"}
problems = []


def say(path, line, text):
    problems.append("%s:%d: %s" % (path, line, text))


def lines(path):
    with open(path, encoding="utf-8") as file:
        return list(enumerate(file.read().split("\n"), 1))


def check_includes():
    for path in sorted(glob.glob("checker/**/*.[ch]", recursive=True)):
        stage = path.split("/")[1]
        for number, line in lines(path):
            include = re.match(r'#include "((\w+)/[^"]+)"', line)
            if not include or stage not in STAGES:
                continue
            other = include[2]
            if other in ("cli", "reports"):
                say(path, number, "a stage includes %s: arrows point one way" % include[1])
            elif other in STAGES and STAGES.index(other) > STAGES.index(stage) and include[1] not in LEFT_OF_INPUT:
                say(path, number, "%s includes %s, which stands to its right" % (stage, include[1]))


def check_tables():
    described = re.findall(r"^\| `?([\w*]+\.csv)`? \|", open("rules/README.md", encoding="utf-8").read(), re.M)
    for name in sorted({name for name in described if described.count(name) > 1}):
        say("rules/README.md", 1, "%s is described twice" % name)
    ids = {}
    for path in sorted(glob.glob("rules/*.csv")):
        name = os.path.basename(path)
        if not any(fnmatch.fnmatch(name, pattern) for pattern in described):
            say(path, 1, "rules/README.md has no word about this table")
        rows = [row for row in csv.reader(open(path, encoding="utf-8", newline="")) if row and not row[0].startswith("#")]
        header, rows = rows[0], rows[1:]
        for row in rows:
            if len(row) != len(header):
                say(path, 1, "the row '%s' has %d cells, the header %d" % (row[0], len(row), len(header)))
        if "comparator" in header:
            for row in rows:
                if row[0] in ids:
                    say(path, 1, "rule %s stands in %s too" % (row[0], ids[row[0]]))
                ids[row[0]] = path
    return ids


def check_cases(ids):
    """Each rule has a case that fires and a near miss, named ID-fires*.case and ID-near*.case."""
    names = [os.path.basename(path) for path in glob.glob("fixtures/cases/**/*.case", recursive=True)]
    for rule, path in sorted(ids.items()):
        for kind in ("fires", "near"):
            if not any(name.startswith("%s-%s" % (rule, kind)) for name in names):
                say(path, 1, "rule %s has no case %s-%s*.case" % (rule, rule, kind))


def check_words():
    """No path of one machine, and no run of 14 words of the articles that lie beside the project."""
    tracked = subprocess.run(["git", "ls-files"], capture_output=True, text=True).stdout.split("\n")
    words = lambda text: re.findall(r"[a-z0-9']+", text.lower().replace("\u2019", "'"))
    seen = set()
    for path in glob.glob("../shared/seeds/*.txt") + glob.glob("../shared/clusters/*/*.txt"):
        w = words(open(path, encoding="utf-8", errors="replace").read())
        seen |= {tuple(w[i:i + 14]) for i in range(len(w) - 13)}
    if not seen:
        print("lint: the articles of ../shared are not there, copies of them are not looked for")
    for path in tracked:
        if not re.search(r"\.(txt|case|csv|md|c|h|py|sh|def)$", path) or not os.path.exists(path):
            continue
        w = words(open(path, encoding="utf-8", errors="replace").read())
        for i in range(len(w) - 13):
            if tuple(w[i:i + 14]) in seen:
                say(path, 1, "14 words of somebody's article: " + " ".join(w[i:i + 14]))
                break


def check_layout():
    """The layout that .clang-format gives; another version of the tool would give another, so only one is asked."""
    try:
        version = subprocess.run(["clang-format", "--version"], capture_output=True, text=True).stdout
    except FileNotFoundError:
        version = ""
    if " version 14." not in version:
        print("lint: clang-format 14 is not there, the layout is not looked at")
        return
    files = sorted(glob.glob("checker/**/*.[ch]", recursive=True) + glob.glob("tests/**/*.[ch]", recursive=True))
    found = subprocess.run(["clang-format", "--dry-run"] + files, capture_output=True, text=True).stderr
    for path, line in dict(re.findall(r"^([^:\n]+):(\d+):\d+: warning: ", found, re.M)[::-1]).items():
        say(path, int(line), "clang-format would write this line otherwise: clang-format -i %s" % path)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    os.chdir(sys.argv[1])
    check_layout()
    check_includes()
    check_cases(check_tables())
    check_words()
    print("\n".join(problems) if problems else "lint: nothing to say")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
