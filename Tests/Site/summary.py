"""What the tests have counted, by type of page: a table for whoever reads the end of a run."""
from collections import Counter

from site_checks import weights


class Summary:
    def __init__(self, types):
        self.types, self.counts = types, {}

    def count(self, what, paths):
        """Faults of a kind, each by the path of its page. Zero faults is a count too."""
        self.counts[what] = Counter(paths)

    def lines(self):
        weight = {page.path: (readable, whole) for page, readable, whole in weights(self.types.site)}
        head = ["type of page", "pages", *self.counts, "HTML+CSS", "with scripts"]
        rows = [[name or "none", str(len(pages)),
                 *(str(sum(count[page.path] for page in pages)) for count in self.counts.values()),
                 *(str(max(weight[page.path][i] for page in pages)) for i in (0, 1))]
                for name, pages in self.types.by_type.items() if pages]
        total = ["all", str(len(weight)), *(str(count.total()) for count in self.counts.values()),
                 *(str(max(pair[i] for pair in weight.values())) for i in (0, 1))]
        widths = [max(len(row[i]) for row in [head, total, *rows]) for i in range(len(head))]
        return ["Per type of page: faults, and bytes of the heaviest page as packed"] + [
            "  ".join(cell.ljust(width) if i == 0 else cell.rjust(width)
                      for i, (cell, width) in enumerate(zip(row, widths))) for row in [head, *rows, total]]
