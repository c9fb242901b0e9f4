"""The search page on small screens, in the dark, with other programs' help, and on poor lines."""
import json
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from search_page import ABSENT, COMMON, MISSPELLED, NARROW, boxes, opened, violations


@pytest.mark.parametrize("width", [320, 360])
def test_narrow(tab, address, width):
    tab.set_viewport_size({"width": width, "height": 740})
    for query in ("", COMMON, MISSPELLED, ABSENT, "a" * 200):
        tab.goto(f"{address}/soeg/?q={query}")
        if query:
            expect(tab.get_by_role("status")).not_to_be_empty()
            if boxes(tab).count() == 0 and tab.locator(".search-filters > summary").is_visible():
                tab.click(".search-filters > summary")
        assert tab.evaluate("document.documentElement.scrollWidth") <= width, query


@pytest.mark.parametrize("tab", [NARROW], indirect=True)
def test_filters_are_folded_on_a_narrow_screen(tab, address):
    opened(tab, address, COMMON)
    expect(tab.locator(".search-filters")).to_have_js_property("open", False)
    tab.click(".search-filters > summary")
    boxes(tab).first.wait_for()


@pytest.mark.parametrize("tab", [NARROW], indirect=True)
def test_targets_are_large_enough(tab, address):
    opened(tab, address, MISSPELLED)
    tab.click(".search-filters > summary")
    boxes(tab).first.wait_for()
    small = tab.evaluate("""() => [...document.querySelectorAll('main a, main button, main summary, main label:has(input)')]
        .filter((e) => e.checkVisibility() && !e.closest('.skip-filters, .excerpt'))
        .filter((e) => e.getBoundingClientRect().height < 24 || e.getBoundingClientRect().width < 24)
        .map((e) => e.outerHTML)""")
    assert small == []


def test_little_moves_while_loading(tab, address):
    tab.add_init_script("""window.moves = []; new PerformanceObserver((list) => {
        for (const e of list.getEntries()) window.moves.push(e.value); }).observe({ type: 'layout-shift', buffered: true })""")
    for width, most in ((360, 0.05), (1280, 0.005)):
        tab.set_viewport_size({"width": width, "height": 900})
        opened(tab, address, "frivillig børn")
        tab.locator(".excerpt mark").first.wait_for()
        tab.wait_for_load_state("networkidle")
        assert sum(tab.evaluate("window.moves")) < most, width


@pytest.mark.parametrize("connection", [{"saveData": True}, {"effectiveType": "2g"}])
def test_a_dear_line_is_spared(tab, address, connection):
    tab.add_init_script(f"Object.defineProperty(navigator, 'connection', {{ value: {json.dumps(connection)} }})")
    fetched = []
    tab.on("request", lambda request: fetched.append(request.resource_type == "fetch" and urlsplit(request.url).path))
    opened(tab, address, "kaffe")
    boxes(tab).first.wait_for()
    assert tab.locator(".excerpt").count() == 0
    assert all(path.startswith("/search/") for path in fetched if path)


VIEWS = [(query, scheme, width) for query in ("", "kaffe", MISSPELLED, ABSENT)
         for scheme, width in (("light", 360), ("dark", 1280), ("light", 1280), ("dark", 360))
         if query == "kaffe" or (scheme == "light") == (width == 360)]


@pytest.mark.parametrize(("query", "scheme", "width"), VIEWS)
def test_accessibility(browser, address, query, scheme, width):
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900}, reduced_motion="reduce")
    tab = context.new_page()
    tab.goto(f"{address}/soeg/?q={query}")
    if query:
        expect(tab.get_by_role("status")).not_to_be_empty()
        if width == 360:
            tab.click(".search-filters > summary")
        tab.wait_for_load_state("networkidle")
    found = violations(tab)
    context.close()
    assert found == []
