"""Every page of the demo on a telephone, and two of each type in all views: axe, reflow, targets, what is loaded."""
import shutil

import pytest

from conftest import BUILD
from screenshots import picture
from test_site import report
from visits import VIEWS, View, Visit, visited

PICTURES = BUILD / "screenshots"
KINDS = ["axe", "targets", "motion", "reflow", "text spacing", "text size", "storage", "other hosts", "errors"]


@pytest.fixture(scope="session")
def visits(demo, address, types):
    """The first of each type is photographed."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    shown = {pages[0].path: name for name, pages in types.examples().items()}
    examples = {page.path for pages in types.examples().values() for page in pages}
    return [Visit(address, page.path, page.leads_on, view,
                  picture(PICTURES, shown[page.path], view) if page.path in shown and view.scripts else "",
                  page.path in examples)
            for view in VIEWS for page in demo.pages if page.path in examples or view == View()]


@pytest.fixture(scope="session")
def faults(visits, tally):
    found = visited(visits)
    tally.count("axe", [fault.partition(" at ")[0] for fault in found.get("axe", [])])
    return found


def test_each_page_has_a_type(types):
    report(types.faults())


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_is_at_fault(faults, kind):
    report(faults.get(kind, []))


def test_no_other_kind_of_fault(faults):
    assert set(faults) <= set(KINDS)


def test_there_is_a_picture_of_each_type(faults, types):
    assert len(list(PICTURES.glob("*.jpg"))) == 4 * len(types.examples())
