"""The list of findings that editors look things up in names every finding there is, and no other."""
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FUND = ROOT / "docs" / "fund.md"

ID = r"[a-z0-9]+(?:-[a-z0-9]+)+"
# `Diagnostic(\n    "x-y"`, and factories that a catalogue has for itself: `linked("x-y"`, `unknownName(…, id: "x-y"`.
DIRECT = re.compile(r'\b(?:Diagnostic|linked)\(\s*"([a-z0-9]+(?:-[a-z0-9]+)*)"')
LABELLED = re.compile(rf'\bid: "({ID})"')
# An id with its message in a tuple, in the catalogues only.
PAIRED = re.compile(rf'\(\s*"({ID})",\s*"')
SEVERE = re.compile(r'\bDiagnostic\(\s*"([a-z0-9]+(?:-[a-z0-9]+)*)"(,\s*\.warning\b)?')
ROW = re.compile(r"^\| `([^`]+)`( \(a\))? \|", re.MULTILINE)


def sources():
    for path in sorted((ROOT / "Sources").rglob("*.swift")):
        yield path, path.read_text(encoding="utf-8")


def ids_in_sources():
    found = set()
    for path, text in sources():
        patterns = [DIRECT, LABELLED] + ([PAIRED] if path.name.startswith("Diagnostic+") else [])
        found.update(match for pattern in patterns for match in pattern.findall(text))
    return found


def rows():
    return ROW.findall(FUND.read_text(encoding="utf-8"))


def test_every_finding_has_a_line():
    ids = ids_in_sources()
    assert len(ids) > 100
    assert sorted(ids - {name for name, _ in rows()}) == []


def test_every_line_has_a_finding():
    assert sorted({name for name, _ in rows()} - ids_in_sources()) == []


def test_lines_are_in_order_and_single():
    names = [name for name, _ in rows()]
    assert names == sorted(set(names))


def test_warnings_are_marked():
    severities = {}
    for _, text in sources():
        for name, warning in SEVERE.findall(text):
            severities.setdefault(name, set()).add(bool(warning))
    marked = {name for name, mark in rows() if mark}
    assert marked == {name for name, kinds in severities.items() if kinds == {True}}


def test_other_guides_name_only_findings_that_exist():
    known = {name for name, _ in rows()}
    guide = (ROOT / "docs" / "redaktoer.md").read_text(encoding="utf-8")
    table = re.findall(rf"^\| `({ID})` \|", guide, re.MULTILINE)
    assert table
    assert [name for name in table if name not in known] == []
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.findall(rf"^\S+:\d+:\d+: .*\[({ID})\]$", guide + readme, re.MULTILINE)
    assert shown
    assert [name for name in shown if name not in known] == []
