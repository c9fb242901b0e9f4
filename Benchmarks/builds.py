"""The builds: every contender over the same records, in turns, and the tables of what that took."""
import sys

import sites
from contenders import Hugo, Ildsjael, Pagefind
from timing import Run, measure, median

WITHOUT_INDEX = "--no-search"
PEERS = f"{Hugo.name} + {Pagefind.name}"
OURS = Ildsjael.name

# Each case of ours, and what stands beside it: (label, (case, contender)).
CASES = [
    ("clean", [(Hugo.name, ("clean", Hugo.name)), (PEERS, ("clean", PEERS)), ("cp -r", ("cp -r", OURS))]),
    ("clean, without the index", [(Hugo.name, ("clean", Hugo.name)), ("with the index", ("clean", OURS))]),
    ("unchanged", []),
    ("one changed", [(Hugo.name, ("one changed", Hugo.name))]),
]
TIME_HEAD = ["| records | case | Ildsjæl s | MiB | beside | s | MiB | ratio |", "|--:|---|--:|--:|---|--:|--:|--:|"]
SIZE_HEAD = ["| records | written by | pages | files | MiB |", "|--:|---|--:|--:|--:|"]


class Rounds:
    """`times`: {(case, contender): [Run]}, a run more for each round."""

    def __init__(self, contenders, indexer, root, scratch, n):
        self.contenders, self.indexer, self.scratch, self.times = contenders, indexer, scratch, {}
        self.folders = {c.name: sites.make(root, c.form, n) for c in contenders}
        self.live = {c.name: scratch / c.form / "live" for c in contenders}
        for c in contenders:
            self.live[c.name].parent.mkdir()
            measure(c.build(self.folders[c.name], self.live[c.name]))

    def note(self, case, name, run):
        self.times.setdefault((case, name), []).append(run)
        return run

    def go(self, i):
        self.clean(i)
        self.again(i)

    def clean(self, i):
        """Into folders that did not exist."""
        ours = self.contenders[0]
        for c in self.contenders:
            output = self.scratch / c.form / f"clean-{i}"
            run = self.note("clean", c.name, measure(c.build(self.folders[c.name], output)))
            if self.indexer and c.name == Hugo.name:
                self.note("clean", PEERS, after(run, measure(self.indexer.index(output))))
        command = ours.build(self.folders[OURS], self.scratch / ours.form / f"plain-{i}", WITHOUT_INDEX)
        self.note("clean, without the index", OURS, measure(command))
        self.note("cp -r", OURS, measure(["cp", "-r", str(self.live[OURS]), str(self.scratch / f"copy-{i}")]))

    def again(self, i):
        """Over what lies there."""
        self.note("unchanged", OURS, measure(self.contenders[0].build(self.folders[OURS], self.live[OURS])))
        for c in self.contenders:
            with sites.ChangingRecord(self.folders[c.name]) as record:
                for _ in range(i + 1):  # text that no earlier round had
                    record.change()
                self.note("one changed", c.name, measure(c.build(self.folders[c.name], self.live[c.name])))

    def sizes(self):
        return {c.name: size(self.scratch / c.form / "clean-0") for c in self.contenders}


def after(first, second):
    """Two processes, one after the other, as one run."""
    return Run(first.wall + second.wall, max(first.peak, second.peak), max(first.beside, second.beside))


def size(folder):
    files = [p for p in folder.rglob("*") if p.is_file()]
    return sum(p.suffix == ".html" for p in files), len(files), sum(p.stat().st_size for p in files)


def time_rows(n, times):
    """A Markdown row for each case; the ratio is how many times Ildsjæl's wall time the other one took."""
    for case, besides in CASES:
        if (case, OURS) not in times:
            continue
        ours = median(times[case, OURS])
        known = [(label, median(times[key])) for label, key in besides if key in times]
        for label, theirs in known or [("–", None)]:
            cells = [f"{n:,}", case, f"{ours.wall:.3f}", f"{ours.peak:.0f}", label]
            if theirs:
                cells += [f"{theirs.wall:.3f}", f"{theirs.peak:.0f}", f"{theirs.wall / ours.wall:.2f}"]
            yield "| " + " | ".join(cells + ["–"] * (8 - len(cells))) + " |"


def size_rows(n, sizes):
    for name, (pages, files, octets) in sizes.items():
        yield f"| {n:,} | {PEERS if name == Hugo.name else name} | {pages:,} | {files:,} | {octets / 2**20:.1f} |"


def progress(text):
    if sys.stderr.isatty():
        print(text, file=sys.stderr)
