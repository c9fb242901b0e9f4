"""Both searches side by side in Chromium: tables over what chromium.py measured."""
import json
import statistics
import subprocess
from pathlib import Path

from . import parts
from .gzipped import kilobytes

KINDS = {"Ildsjæl": parts.OURS, "Pagefind": parts.PAGEFIND}
CASES = {"search": "query", "suggest": "typed", "page": "search page"}
HEAD = ["| records | what | Ildsjæl kB | requests | CPU ms | ms | Pagefind kB | requests | CPU ms | ms | kB ratio |"
        " CPU ratio |", "|--:|---|" + "--:|" * 10]
PARTS_HEAD = ["| records | mean of | by | " + " | ".join(f"{name} kB" for name in parts.NAMES) + " |",
              "|--:|---|---|" + "--:|" * len(parts.NAMES)]


def measured(python, ours, peer, runs, chromium):
    """{(case, text, name): [one run]} in the order of asking."""
    program = Path(__file__).with_name("chromium.py")
    lines = subprocess.run([python, program, ours, peer, str(runs), chromium], check=True, stdout=subprocess.PIPE,
                           text=True).stdout.splitlines()
    found = {}
    for one in map(json.loads, lines):
        found.setdefault((one["case"], one["text"], one["name"]), []).append(one)
    for (_, _, name), told in found.items():
        for one in told:
            one["parts"] = parts.totals(one["sent"], KINDS[name])
    return found


def rows(n, found):
    """For each case every question, and their mean; the ratio is how many times Ildsjæl's the other one took."""
    for case, name in CASES.items():
        sides = [{text: typical(told, case) for (c, text, by), told in found.items() if (c, by) == (case, side)}
                 for side in KINDS]
        for text in sides[0]:
            yield row(n, f"{name}: {text}", sides[0][text], sides[1][text])
        means = [[mean(column) for column in zip(*side.values())] for side in sides]
        yield row(n, f"**{name}, mean of {len(sides[0])}**", *means)


def typical(told, case):
    """(bytes, requests, CPU ms, ms): medians of the runs."""
    def weight(one, column):
        return sum(pair[column] for part, pair in one["parts"].items())
    columns = ([weight(one, 1) for one in told], [weight(one, 0) for one in told], [one["cpu"] for one in told],
               [one.get("ms") for one in told])
    return [statistics.median(column) if column[0] is not None else None for column in columns]


def mean(column):
    return None if column[0] is None else statistics.mean(column)


def row(n, text, ours, theirs):
    ratios = [f"{theirs[i] / ours[i]:.1f}" if ours[i] else "–" for i in (0, 2)]
    return "| " + " | ".join([f"{n:,}", text, *cells(ours), *cells(theirs), *ratios]) + " |"


def cells(side):
    octets, requests, cpu, wall = side
    return [kilobytes(octets), f"{requests:.3g}", f"{cpu:.0f}", "–" if wall is None else f"{wall:.0f}"]


def part_rows(n, found):
    """What the bytes were, on average: of each case and side, the first run."""
    for case, name in CASES.items():
        for side in KINDS:
            told = [runs[0]["parts"] for (c, _, by), runs in found.items() if (c, by) == (case, side)]
            weights = [statistics.mean(one.get(part, (0, 0))[1] for one in told) for part in parts.NAMES]
            yield "| " + " | ".join([f"{n:,}", name, side, *map(kilobytes, weights)]) + " |"
