"""The overview map of areas: a drawing with links, and a list beside it that says the same."""
import re

import pytest

from browser import until

PATHS = {"da": "omraade/", "en": "en/area/", "uk": "uk/raion/", "ar": "ar/mintaqa/"}
SHAPES = 6


@pytest.fixture(params=PATHS.values(), ids=PATHS)
def areas(demo, request):
    return demo.by_path[request.param + "index.html"]


def test_every_area_is_linked_from_the_map_and_from_the_list(areas):
    listed = {node.attributes["href"]: node.text().strip() for node in areas.find(".areas a")}
    drawn = [node.attributes["href"] for node in areas.find(".map a")]
    assert len(listed) == SHAPES + 1 and len(drawn) == len(set(drawn)) == SHAPES
    assert set(drawn) < set(listed)


def test_the_maps_links_are_named_as_the_list_and_as_what_is_seen(areas):
    listed = {node.attributes["href"]: node.text().strip() for node in areas.find(".areas a")}
    seen = {node.text() for node in areas.find(".map text")}
    for node in areas.find(".map a"):
        label = listed[node.attributes["href"]]
        assert label in seen
        assert re.fullmatch(re.escape(label) + r"\D* \d+ \D+|" + re.escape(label) + r", \D*\d*", node.attributes["aria-label"])
    assert len(seen) == SHAPES and areas.attribute(".map", "role") == "group" and areas.attribute(".map", "aria-label")


def test_the_counts_are_those_of_the_areas_pages(demo, areas):
    for node in areas.find(".areas li"):
        link = node.css_first("a").attributes["href"].lstrip("/")
        cards = demo.by_path[link + "index.html"].find(".cards > .card")
        numbers = [int(number) for number in re.findall(r": (\d+)", node.css_first(".fact").text())]
        assert sum(numbers) == len(cards) > 0, link


def test_focus_is_seen_on_the_map(tab, address):
    tab.goto(f"{address}/omraade/")
    shape = tab.locator(".map a").nth(1)
    width = "node => parseFloat(getComputedStyle(node.querySelector('path')).strokeWidth)"
    before = shape.evaluate(width)
    tab.locator(".map a").first.focus()
    tab.keyboard.press("Tab")
    assert shape.evaluate("node => node === document.activeElement")
    assert shape.evaluate(width) > 2 * before
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/omraade/skovby/")


@pytest.mark.parametrize("tab", [{"viewport": {"width": 320, "height": 700}}], indirect=True)
def test_shapes_are_large_enough_to_hit_on_a_small_telephone(tab, address):
    tab.goto(f"{address}/omraade/")
    for shape in tab.locator(".map a path").all():
        box = shape.bounding_box()
        assert min(box["width"], box["height"]) >= 40
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_pictures_in_cards_move_nothing(tab, address):
    """Layout shift, as browsers count it, while the list is read to its end."""
    tab.add_init_script("""
        window.shift = 0;
        new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value))
            .observe({type: "layout-shift", buffered: true});
    """)
    tab.goto(f"{address}/foreninger/")
    height = tab.evaluate("document.documentElement.scrollHeight")
    for place in range(0, height, 700):
        tab.mouse.wheel(0, 700)
        until(tab, f"() => scrollY >= Math.min({place}, document.documentElement.scrollHeight - innerHeight - 1)")
    until(tab, "() => [...document.images].every(image => image.complete && image.naturalWidth > 0)")
    assert tab.locator("main img").count() >= 8
    assert tab.evaluate("window.shift") == 0
