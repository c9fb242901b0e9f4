"""The search page where something lacks: scripts, the engine, a part of the index, good faith."""
import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from search_page import COMMON, hits, opened, titles

HOSTILE = '<img src=x onerror="window.owned=1"></script><script>window.owned=1</script>'


@pytest.mark.parametrize("tab", [{"java_script_enabled": False}], indirect=True)
def test_without_scripts(tab, address):
    tab.goto(f"{address}/soeg/?q=kor")
    assert tab.locator("main form[role=search] input[name=q]").is_visible()
    assert tab.locator("noscript").inner_text() != ""
    assert tab.locator("main nav.letters a").count() > 5
    for hidden in ("found", "error"):
        assert not tab.locator(f"[data-part={hidden}]").is_visible()
    tab.goto(f"{address}/")
    tab.fill("header input[name=q]", "kor")
    tab.click("header form[role=search] button")
    assert urlsplit(tab.url).path == "/soeg/" and parse_qs(urlsplit(tab.url).query) == {"q": ["kor"]}


@pytest.mark.parametrize("failure", ["404", "offline", "garbage"])
@pytest.mark.parametrize("part", ["manifest", "t-"])
def test_failing_index(tab, address, failure, part):
    pattern = re.compile(r"/search/manifest\.json$" if part == "manifest" else rf"/search/{part}")
    answer = {"404": lambda route: route.fulfill(status=404, body="no"), "offline": lambda route: route.abort(),
              "garbage": lambda route: route.fulfill(status=200, body="<!doctype html>", content_type="text/html")}
    tab.route(pattern, answer[failure])
    tab.goto(f"{address}/soeg/?q={COMMON}")
    again = tab.get_by_role("button", name="Prøv igen")
    again.wait_for()
    expect(tab.get_by_role("status")).to_contain_text("Søgningen virker ikke lige nu")
    assert tab.locator("main form[role=search]").is_visible() and tab.locator("main nav.letters").is_visible()
    assert hits(tab).count() == 0
    tab.unroute(pattern)
    again.click()
    hits(tab).first.wait_for()
    assert not again.is_visible()
    assert tab.evaluate("document.activeElement.id") == "search-count", "the focus is not lost with the button"


def test_engine_that_does_not_load(tab, address):
    tab.route("**/search.js", lambda route: route.abort())
    tab.goto(f"{address}/soeg/?q={COMMON}")
    tab.get_by_role("button", name="Prøv igen").wait_for()
    assert tab.locator("main nav.letters").is_visible()


def test_hostile_index_is_text(tab, address):
    def poison(route):
        rows = route.fetch().json()
        for row in rows:
            row[0], row[1], row[2] = f"Frivillig {HOSTILE}", "javascript:window.owned=1", HOSTILE
            row[4] = [[f"frivillig {HOSTILE}", '"><img src=x onerror=window.owned=1>']]
        route.fulfill(body=json.dumps(rows), content_type="application/json")

    tab.route(re.compile(r"/search/d-"), poison)
    opened(tab, address, COMMON)
    assert titles(tab)[0] == f"Frivillig {HOSTILE}"
    assert tab.locator("ol.hits img, ol.hits script").count() == 0
    assert tab.locator("ol.hits a[href^='javascript']").count() == 0
    tab.goto(f"{address}/soeg/?q={HOSTILE}")
    expect(tab.get_by_role("status")).not_to_be_empty()
    tab.goto(f"{address}/")
    tab.locator("header input[name=q]").press_sequentially("friv")
    tab.wait_for_timeout(1000)
    assert tab.evaluate("window.owned") is None
