"""Pages of each type as their readers have set their machines: dark or light, colours of their own."""
import pytest

from test_site import report
from visits import HERE, opened

FORCED = {"forced_colors": "active", "viewport": {"width": 1280, "height": 900}}
GROUND = "inPage.light(inPage.ground(document.body))"


def each_type(tab, address, types, script):
    tab.add_init_script(path=HERE / "in_page.js")
    for page, *_ in types.examples(1).values():
        opened(tab, address, page.path, page.leads_on)
        yield page, tab.evaluate(script)


@pytest.mark.parametrize("tab", [FORCED, {**FORCED, "color_scheme": "dark"}], indirect=True, ids=["light", "dark"])
def test_forced_colours(tab, address, types):
    found = each_type(tab, address, types, "[...inPage.lost(), ...inPage.unmarked()]")
    report([f"{page.path}: {fault}" for page, faults in found for fault in faults])


@pytest.mark.parametrize("tab", [{}], indirect=True)
def test_where_one_is_is_not_told_by_colour_alone(tab, address, types):
    report([f"{page.path}: {fault}" for page, faults in each_type(tab, address, types, "inPage.unmarked()")
            for fault in faults])


@pytest.mark.parametrize("tab, is_right", [({"color_scheme": "dark"}, lambda light: light < 0.05),
                                           ({"color_scheme": "light"}, lambda light: light > 0.8)],
                         indirect=["tab"], ids=["dark", "light"])
def test_dark_and_light_are_followed(tab, address, types, is_right):
    found = each_type(tab, address, types, GROUND)
    assert [page.path for page, light in found if not is_right(light) and not page.leads_on] == []
