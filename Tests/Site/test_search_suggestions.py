"""Suggestions under the search field in the header of every page."""
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from search_page import hits, violations


def test_suggestions(tab, address):
    tab.goto(f"{address}/")
    field = tab.locator("header input[name=q]")
    field.press_sequentially("fri")
    box = tab.get_by_role("combobox")
    options = tab.get_by_role("option")
    options.first.wait_for()
    expect(box).to_have_attribute("aria-expanded", "true")
    assert tab.get_by_role("listbox").get_attribute("id") == box.get_attribute("aria-controls")
    count = options.count()

    def chosen():
        name = box.get_attribute("aria-activedescendant")
        found = [option.get_attribute("id") for option in options.all() if option.get_attribute("aria-selected") == "true"]
        assert found == ([name] if name else [])
        return int(name.rpartition("-")[2]) if name else -1

    places = []
    for key in ("ArrowDown", "ArrowDown", "End", "ArrowDown", "ArrowUp", "Home", "ArrowUp"):
        tab.keyboard.press(key)
        places.append(chosen())
    assert places == [0, 1, count - 1, -1, count - 1, 0, -1]
    assert violations(tab) == []
    tab.keyboard.press("Escape")
    expect(box).to_have_attribute("aria-expanded", "false")
    assert field.input_value() == "fri" and tab.evaluate("document.activeElement.name") == "q"
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/soeg/?q=fri")
    hits(tab).first.wait_for()


def test_a_suggested_page_is_gone_to_and_a_word_searched_for(tab, address):
    for noted, path in ((True, None), (False, "/soeg/")):
        tab.goto(f"{address}/")
        tab.locator("header input[name=q]").press_sequentially("fri")
        option = tab.locator("[role=option]:has(span)" if noted else "[role=option]:not(:has(span))").first
        option.wait_for()
        text = option.inner_text()
        option.click()
        tab.wait_for_url(re.compile(r"/\S+/$|/soeg/\?q="))
        if path:
            assert parse_qs(urlsplit(tab.url).query) == {"q": [text]}
        else:
            assert tab.inner_text("h1") in text


@pytest.mark.parametrize("missing", ["**/search-suggestions.js", "**/search.js", "**/manifest.json"])
def test_suggestions_that_cannot_be_had(tab, address, missing):
    tab.route(missing, lambda route: route.abort())
    tab.goto(f"{address}/")
    tab.locator("header input[name=q]").press_sequentially("kaffe")
    tab.wait_for_timeout(500)
    assert tab.locator("[role=option]").count() == 0
    tab.unroute(missing)
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/soeg/?q=kaffe")
    hits(tab).first.wait_for()


def test_a_late_answer_is_thrown_away(tab, address):
    late = []
    tab.route(re.compile(r"/search/t-"), lambda route: late.append(route))
    tab.goto(f"{address}/")
    field = tab.locator("header input[name=q]")
    with tab.expect_request(re.compile(r"/search/t-")):
        field.press_sequentially("kaf")
    field.fill("ka")
    with tab.expect_response(re.compile(r"/search/d-")):
        for route in late:
            route.continue_()
    tab.wait_for_timeout(200)
    assert field.evaluate("field => field === document.activeElement")
    expect(tab.locator("[role=listbox]")).to_be_hidden()
    field.fill("kaff")
    expect(tab.locator("[role=listbox]")).to_be_visible()


def test_nothing_is_fetched_until_the_field_is_gone_to(tab, address):
    fetched = []
    tab.on("request", lambda request: fetched.append(urlsplit(request.url).path))
    tab.goto(f"{address}/")
    tab.wait_for_load_state("networkidle")
    scripts = [path.rpartition("/")[2] for path in fetched if path.endswith(".js")]
    assert sorted(scripts) == ["page-tools.js", "search-form.js"] and not any("/search/" in path for path in fetched)
