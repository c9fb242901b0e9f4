"""Ildsjæl's own search in node: every question in a fresh process, with the published engine and index."""
import json
import re
import statistics
import subprocess
from pathlib import Path
from typing import NamedTuple

from . import parts
from .gzipped import gzipped, kilobytes
from .questions import QUERIES, WORDS, keystrokes

SHOWN = ["engine", "manifest", "terms", "long lists", "lexicon", "documents"]
HEAD = ["| records | query | found | " + " | ".join(f"{name} kB" for name in SHOWN)
        + " | sum kB | requests | CPU ms | filters' numbers kB |", "|--:|---|" + "--:|" * (len(SHOWN) + 5)]
SCRIPTS_HEAD = ["| scripts | files | kB gzip |", "|---|--:|--:|"]


def rows(n, folder, runs):
    """A row for each query and each typed word, then their means."""
    for kind, questions in ("search", [(q, [q]) for q in QUERIES]), ("suggest", [(w, keystrokes(w)) for w in WORDS]):
        found = [measured(folder, kind, texts, runs) for _, texts in questions]
        for (text, _), one in zip(questions, found):
            yield row(n, text if kind == "search" else f"{text}, typed", one)
        yield row(n, f"mean of {len(found)}" + ("" if kind == "search" else ", typed"), mean(found))


class Question(NamedTuple):
    count: int | None      # pages with a word of the query, at least; words offered when it is typed
    weights: dict          # bytes of each part before the results are there
    requests: float        # the same
    cpu: float             # milliseconds of processor time
    numbers: float | None  # bytes that the filters' numbers take afterwards; not asked for while a word is typed


def measured(folder, verb, texts, runs):
    command = ["node", Path(__file__).with_name("node.mjs"), engine_of(folder), f"{folder}/search/", verb, *texts]
    told = [json.loads(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(runs)]
    files = [engine_of(folder)] + [folder / "search" / path for path in told[0]["first"]]
    sent = [("/" + path.relative_to(folder).as_posix(), len(gzipped(path))) for path in files]
    weights = {name: octets for name, (_, octets) in parts.totals(sent, parts.OURS).items()}
    numbers = sum(len(gzipped(folder / "search" / path)) for path in told[0]["numbers"]) if verb == "search" else None
    return Question(told[0]["count"], weights, len(files), statistics.median(one["cpu"] for one in told), numbers)


def mean(found):
    weights = {name: statistics.mean(one.weights.get(name, 0) for one in found) for name in SHOWN}
    columns = list(zip(*found))[2:]
    return Question(None, weights, *(None if None in column else statistics.mean(column) for column in columns))


def row(n, text, one):
    cells = [f"{n:,}", text, "" if one.count is None else f"{one.count:,}",
             *(kilobytes(one.weights.get(name, 0)) for name in SHOWN), kilobytes(sum(one.weights.values())),
             f"{one.requests:.3g}", f"{one.cpu:.0f}",
             "" if one.numbers is None else kilobytes(one.numbers)]
    return "| " + " | ".join(cells) + " |"


def script_rows(folder):
    """What the engine weighs, and the scripts of the pages that use it, the engine among them."""
    for name, entry in ("engine", "search.js"), ("search page", "search-page.js"), ("suggestions", "search-form.js"):
        files = reachable(engine_of(folder).with_name(entry))
        yield f"| {name} | {len(files)} | {kilobytes(sum(len(gzipped(p)) for p in files))} |"


def reachable(script):
    """The script and all it imports, at once or later."""
    seen, waiting = set(), [script]
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            names = re.findall(r'(?:from|import)\s*\(?\s*"\./([\w-]+\.js)"', one.read_text(encoding="utf-8"))
            waiting += [one.with_name(name) for name in names]
    return seen


def engine_of(folder):
    """The published engine of a built site."""
    return next(folder.glob("assets/*/search.js"))

