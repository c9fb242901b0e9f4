"""The report: tables that grow size by size, under what must be known to read them."""


class Report:
    def __init__(self):
        self.tables, self.beside = {}, []

    def add(self, title, head, rows):
        self.tables.setdefault(title, list(head)).extend(rows)

    def once(self, title, head, rows):
        if title not in self.tables:
            self.add(title, head, rows)

    def disturbed(self, runs):
        """Remembers how much the rest of the machine did meanwhile."""
        self.beside += [run.beside for run in runs]

    def text(self, file_system):
        lines = [f"Medians, on {file_system}. kB are 1,000 bytes after gzip -9, without HTTP headers."]
        if self.beside:
            lines.append(f"Other processes used up to {max(self.beside):.2f} cores during the builds.")
        for title, table in self.tables.items():
            lines += ["", title, "", *table]
        return "\n".join(lines)


def file_system(path):
    mounts = [line.split()[1:3] for line in open("/proc/mounts")]
    return max(((point, kind) for point, kind in mounts if path.is_relative_to(point)), key=lambda m: len(m[0]))[1]
