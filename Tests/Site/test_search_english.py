"""The search page in English: its own index, words and addresses."""
import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from search_page import ABSENT, boxes, hits, number, titles, violations

COMMON = "volunteer"
MISSPELLED = "volanteer"

VIEWS = [("light", 360), ("dark", 1280)]


def opened(tab, address, query):
    tab.goto(f"{address}/en/search/?q={query}")
    hits(tab).first.wait_for()


def test_english_pages_are_found_in_english(tab, address):
    fetched = []
    tab.on("request", lambda request: fetched.append(urlsplit(request.url).path))
    opened(tab, address, COMMON)
    expect(tab.locator("#search-count")).to_have_text(re.compile(rf'^\d+ results for "{COMMON}"$'))
    assert min(number(tab.inner_text("#search-count")), 10) == len(titles(tab)) > 1
    paths = tab.locator("ol.hits h3 a").evaluate_all("links => links.map((link) => link.pathname)")
    assert [path for path in paths if not path.startswith("/en/")] == []
    boxes(tab).first.wait_for()
    assert tab.inner_text(".search-filters > summary") == "Filters"
    asked = {path.split("/search/")[0] for path in fetched if path.endswith(".json")}
    assert asked == {"/en"}, "the Danish index is left alone"


def test_a_filter_narrows(tab, address):
    opened(tab, address, COMMON)
    boxes(tab).first.wait_for()
    row = tab.locator(".search-filters label:visible").first
    count = number(row.inner_text().rpartition("(")[2])
    row.click()
    expect(tab.locator("#search-count")).to_contain_text("1 filter")
    assert number(tab.inner_text("#search-count")) == count


def test_corrected_line(tab, address):
    opened(tab, address, MISSPELLED)
    expect(tab.locator("[data-part=note]")).to_contain_text(f'Showing results for "{COMMON}".')
    tab.get_by_role("link", name=f'Search for "{MISSPELLED}" instead').click()
    expect(tab.locator("#search-count")).to_have_text(f'No results for "{MISSPELLED}"')


def test_nothing_found(tab, address):
    tab.goto(f"{address}/en/search/?q={ABSENT}")
    tab.locator("[data-part=empty]").wait_for()
    expect(tab.get_by_role("status")).to_have_text(f'No results for "{ABSENT}"')
    assert tab.locator("main nav.letters").is_visible()


def test_the_header_searches_in_the_pages_language(tab, address):
    tab.goto(f"{address}/en/")
    tab.fill("header input[name=q]", COMMON)
    tab.keyboard.press("Enter")
    tab.wait_for_url(f"**/en/search/?q={COMMON}")
    hits(tab).first.wait_for()
    assert tab.evaluate("document.documentElement.lang") == "en"


@pytest.mark.parametrize(("scheme", "width"), VIEWS)
@pytest.mark.parametrize("query", [COMMON, ABSENT])
def test_accessibility(browser, address, query, scheme, width):
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900}, reduced_motion="reduce")
    tab = context.new_page()
    tab.goto(f"{address}/en/search/?q={query}")
    expect(tab.get_by_role("status")).not_to_be_empty()
    if width == 360:
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        tab.click(".search-filters > summary")
    tab.wait_for_load_state("networkidle")
    found = violations(tab)
    context.close()
    assert found == []
