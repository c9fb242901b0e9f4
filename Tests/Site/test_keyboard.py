"""A page of each type without a mouse: one of middle weight in a narrow window, the lightest in a wide one."""
import pytest

from keyboard import skipped, walked
from test_site import report
from visits import HERE, opened

SIZES = [{"viewport": {"width": 360, "height": 740}}, {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"}]


@pytest.mark.parametrize("tab, share", list(zip(SIZES, (0.5, 0))), indirect=["tab"], ids=["360", "1280"])
def test_every_type_by_keyboard(tab, share, address, types):
    tab.add_init_script(path=HERE / "in_page.js")
    faults = []
    for page in types.weighing(share).values():
        # Filters become check boxes when their table has come.
        opened(tab, address, page.path, page.leads_on, wait_until="networkidle")
        found = walked(tab) + ([] if page.leads_on else skipped(tab))
        faults += [f"{page.path}: {fault}" for fault in found]
    report(faults)
