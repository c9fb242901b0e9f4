"""The indexes as they lie on the host: files and bytes, and what every visitor who searches fetches."""
from . import parts
from .gzipped import gzipped, kilobytes

HEAD = ["| records | index | files | MB | MB gzip | always fetched: files | kB gzip |", "|--:|---|--:|--:|--:|--:|--:|"]


def rows(n, sites):
    """A row for each (name, folder, kinds of parts); none for a site that was not built."""
    for name, folder, kinds in sites:
        if not folder:
            continue
        found = [(p, parts.part("/" + p.relative_to(folder).as_posix(), kinds)) for p in searched(folder)]
        index = [p for p, part in found if part in parts.INDEX]
        always = [p for p, part in found if part in ("engine", "manifest")]
        yield (f"| {n:,} | {name} | {len(index):,} | {megabytes(p.stat().st_size for p in index)}"
               f" | {megabytes(len(gzipped(p)) for p in index)} | {len(always)}"
               f" | {kilobytes(sum(len(gzipped(p)) for p in always))} |")


def searched(folder):
    for name in "search", "assets", "pagefind":
        yield from sorted(p for p in (folder / name).rglob("*") if p.is_file())


def megabytes(octets):
    return f"{sum(octets) / 1e6:.2f}"
