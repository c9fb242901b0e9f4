"""Pages of each type on a slow line: read before scripts come, nothing moves when they do, and not much to wait for."""
import pytest

from site_checks import FIRST_LOAD
from slow_line import SlowLine
from test_site import report
from visits import HERE

SIZES = [{"viewport": {"width": 360, "height": 740}}, {"viewport": {"width": 1280, "height": 900}}]
TRAIN = 400_000


@pytest.fixture
def line(tab):
    tab.add_init_script(path=HERE / "in_page.js")
    return SlowLine(tab)


@pytest.mark.parametrize("tab", SIZES, indirect=True, ids=["360", "1280"])
def test_every_type_while_it_arrives(line, address, types):
    faults = []
    for page, *_ in types.examples(1).values():
        faults += [f"{page.path}: {fault}" for fault in line.faults(address, page.path, page.leads_on)]
        if line.weight()[1] > FIRST_LOAD:
            faults.append(f"{page.path}: {line.weight()[1]} bytes came over the line")
    report(faults)


@pytest.mark.parametrize("tab", SIZES[:1], indirect=True, ids=["360"])
def test_400_kilobits_a_second(tab, address, types):
    tab.add_init_script(path=HERE / "in_page.js")
    line, examples = SlowLine(tab, TRAIN), types.examples(1)
    for name in "composed, home", "list", "record, events", "search":
        assert line.faults(address, examples[name][0].path) == []
