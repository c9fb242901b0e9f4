#!/usr/bin/env python3
"""A corpus for measuring: N made-up records of a Danish volunteer portal.

    python3 Benchmarks/corpus OUT N [--form ildsjael|hugo] [--seed S]

Writes N Markdown records with YAML front matter under OUT/content/: 60 %
associations, 12 % jobs, 25 % events, 3 % articles. Every record is drawn from
a generator of its own, seeded by (seed, collection, number), so the same
arguments give the same bytes on any machine. One noun in a hundred is a
compound made on the spot: the vocabulary grows with the text, as it does in
real text. The two forms hold the same records.
"""
import argparse
import os
import random

import forms
from lexicon import Words
from records import MAKERS, Slugs


def shares(n):
    counts = {"jobs": n * 12 // 100, "events": n * 25 // 100, "articles": n * 3 // 100}
    return {"associations": n - sum(counts.values()), **counts}


def records(n, seed):
    """(collection, Record), associations first, since jobs and events name them."""
    words, hosts = Words(seed), []
    for collection, count in shares(n).items():
        slugs = Slugs()
        for i in range(count):
            record = MAKERS[collection](words, random.Random(f"{seed}:{collection}:{i}"), slugs, hosts)
            if collection == "associations":
                hosts.append(record.slug)
            yield collection, record


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("out")
    ap.add_argument("n", type=int)
    ap.add_argument("--form", choices=["ildsjael", "hugo"], default="ildsjael")
    ap.add_argument("--seed", default="ild")
    a = ap.parse_args()

    for collection in MAKERS:
        folder = os.path.join(a.out, "content", collection)
        os.makedirs(folder, exist_ok=True)
        if a.form == "hugo":
            with open(os.path.join(folder, "_index.md"), "w", encoding="utf-8") as fh:
                fh.write(forms.front_matter({"title": forms.SECTION_TITLES[collection]}, str))
    write, total = getattr(forms, a.form), 0
    for collection, record in records(a.n, a.seed):
        data = (write(collection, record.fields) + record.body).encode()
        total += len(data)
        with open(os.path.join(a.out, "content", collection, record.slug + ".md"), "wb") as fh:
            fh.write(data)
    print(f"{a.n} records, {total} bytes, form {a.form}, seed {a.seed}")


if __name__ == "__main__":
    main()
