"""Every page of the demo on a telephone, and two of each type in all views: axe, reflow, targets, what is loaded."""
from pathlib import Path

import pytest

from conftest import BUILD
from screenshots import picture
from test_site import report
from visits import VIEWS, View, Visit, parts, visited

PARTS = 4
PICTURES = BUILD / "screenshots"
KINDS = ["axe", "targets", "motion", "reflow", "text spacing", "text size", "storage", "other hosts", "errors"]


@pytest.fixture(scope="session")
def visits(demo, address, types):
    """The first of each type is photographed."""
    shown = {pages[0].path: name for name, pages in types.examples().items()}
    examples = {page.path for pages in types.examples().values() for page in pages}
    return [Visit(address, page.path, page.leads_on, view,
                  picture(PICTURES, shown[page.path], view) if page.path in shown and view.scripts else "",
                  page.path in examples)
            for view in VIEWS for page in demo.pages if page.path in examples or view == View()]


@pytest.fixture(scope="module", params=range(PARTS), ids=lambda n: f"part {n + 1}")
def part(request, visits):
    """Of the visits: each process takes one, and another when it is done."""
    own = parts(visits, PARTS)[request.param]
    others = {visit.picture for visit in visits} - {visit.picture for visit in own}
    for old in PICTURES.glob("*.jpg"):
        if str(old) not in others:
            old.unlink(missing_ok=True)
    return own


@pytest.fixture(scope="module")
def faults(part, playwright, tally):
    found = visited(part, playwright)
    tally.count("axe", [fault.partition(" at ")[0] for fault in found.get("axe", [])])
    return found


def test_each_page_has_a_type(types):
    report(types.faults())


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_is_at_fault(faults, kind):
    report(faults.get(kind, []))


def test_no_other_kind_of_fault(faults):
    assert set(faults) <= set(KINDS)


def test_there_is_a_picture_of_each_type(visits, types):
    assert len({visit.picture for visit in visits} - {""}) == 4 * len(types.examples())


def test_pictures_are_taken(part, faults):
    report([f"{visit.picture} is missing" for visit in part if visit.picture and not Path(visit.picture).is_file()])
