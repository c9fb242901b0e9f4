"""What the tests have counted: remarks, and faults by type of page, a table for whoever reads the end of a run."""
from collections import Counter

from site_checks import weights


class Tally:
    def __init__(self):
        self.remarks, self.counts = [], {}

    def remark(self, text):
        self.remarks.append(text)

    def count(self, what, paths):
        """Faults of a kind, each by the path of its page. Zero faults is a count too."""
        self.counts[what] = self.counts.get(what, Counter()) + Counter(paths)

    def plain(self):
        """All of it in lists and dictionaries, to be sent from one process to another."""
        return {"remarks": self.remarks, "counts": {what: dict(count) for what, count in self.counts.items()}}

    def add(self, plain):
        self.remarks += plain.get("remarks", [])
        for what, count in plain.get("counts", {}).items():
            self.count(what, Counter(count))

    def table(self, types):
        """Lines with a column for each thing counted, and the weights of the heaviest page."""
        weight = {page.path: (readable, whole) for page, readable, whole in weights(types.site)}
        counts = dict(sorted(self.counts.items()))
        head = ["type of page", "pages", *counts, "HTML+CSS", "with scripts"]
        rows = [[name or "none", str(len(pages)),
                 *(str(sum(count[page.path] for page in pages)) for count in counts.values()),
                 *(str(max(weight[page.path][i] for page in pages)) for i in (0, 1))]
                for name, pages in types.by_type.items() if pages]
        total = ["all", str(len(weight)), *(str(count.total()) for count in counts.values()),
                 *(str(max(pair[i] for pair in weight.values())) for i in (0, 1))]
        widths = [max(len(row[i]) for row in [head, total, *rows]) for i in range(len(head))]
        return ["Per type of page: faults, and bytes of the heaviest page as packed"] + [
            "  ".join(cell.ljust(width) if i == 0 else cell.rjust(width)
                      for i, (cell, width) in enumerate(zip(row, widths))) for row in [head, *rows, total]]
