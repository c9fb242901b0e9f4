"""Every page of the demo on a telephone, and pages of each type in all views: axe, reflow, targets, what is loaded."""
import pytest

from test_site import report
from visits import VIEWS, View, Visit, visited

KINDS = ["axe", "targets", "motion", "reflow", "text spacing", "text size", "storage", "other hosts", "errors"]


@pytest.fixture(scope="session")
def faults(demo, address, types):
    visits = [Visit(address, page.path, page.leads_on) for page in demo.pages]
    visits += [Visit(address, page.path, page.leads_on, view) for view in VIEWS if view != View()
               for pages in types.examples().values() for page in pages]
    return visited(visits)


def test_each_page_has_a_type(types):
    report(types.faults())


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_is_at_fault(faults, kind):
    report(faults.get(kind, []))


def test_no_other_kind_of_fault(faults):
    assert set(faults) <= set(KINDS)
