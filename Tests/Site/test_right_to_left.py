"""The demo in Arabic, which runs from right to left."""
import pytest

SIZES = [{"viewport": {"width": 360, "height": 740}}, {"viewport": {"width": 1280, "height": 900}}]


def left(locator):
    return locator.bounding_box()["x"]


@pytest.mark.parametrize("tab", SIZES, indirect=True, ids=["360", "1280"])
def test_the_header_begins_at_the_right(tab, address):
    tab.goto(f"{address}/ar/")
    width = tab.viewport_size["width"]
    name = tab.locator(".site-name a").bounding_box()
    assert name["x"] + name["width"] > width * 0.8
    links = tab.locator(".main-navigation a").filter(visible=True)
    if links.count() > 1:
        first, second = links.nth(0).bounding_box(), links.nth(1).bounding_box()
        assert first["x"] > second["x"] or first["y"] < second["y"]
    field, button = tab.get_by_role("searchbox"), tab.locator(".search-form button")
    assert left(field) > left(button)
    assert tab.evaluate("getComputedStyle(document.querySelector('h1')).textAlign") in ("start", "right")
    heading = tab.locator("main h1").bounding_box()
    assert heading["x"] + heading["width"] > width * 0.6


def test_the_same_header_from_left_to_right(tab, address):
    """So that the test above can tell the difference."""
    tab.goto(f"{address}/")
    assert left(tab.locator(".site-name a")) < 640
    assert left(tab.locator(".main-navigation a").first) < left(tab.locator(".main-navigation a").nth(1))
    assert left(tab.get_by_role("searchbox")) < left(tab.locator(".search-form button"))


def test_arrows_point_onwards(tab, address):
    def arrow(path, selector, pseudo):
        tab.goto(f"{address}{path}")
        return tab.evaluate("""([selector, pseudo]) => { const one = document.querySelector(selector);
            const style = one && getComputedStyle(one, pseudo); return one && style.content.slice(0, 3) + style.transform; }""",
                            [selector, pseudo])
    for path, selector, pseudo in ("", ".tasks a", "::after"), ("frivillig-ny-i-danmark/", "main a.external", "::after"):
        folder = {"": "/", "frivillig-ny-i-danmark/": "/vaerktoejskasse/"}[path]
        arabic = {"": "/ar/", "frivillig-ny-i-danmark/": "/ar/dalil-amali/"}[path]
        onwards, turned = arrow(folder + path, selector, pseudo), arrow(arabic + path, selector, pseudo)
        assert onwards and turned and onwards != turned, (path, onwards, turned)


def test_numbers_are_read_from_the_left(tab, address):
    tab.goto(f"{address}/ar/")
    assert tab.locator("footer a[href^='tel:']").first.evaluate("(one) => getComputedStyle(one).direction") == "ltr"


def test_danish_on_an_arabic_page_keeps_its_way(tab, address):
    tab.goto(f"{address}/ar/jamiyat/")
    ways = tab.locator("main [lang=da]").evaluate_all("(all) => all.map((one) => one.dir)")
    assert ways and set(ways) == {"auto"}
