"""The page of components: each partial of the layouts at work on it, by the partials themselves."""
import re
from pathlib import Path

import pytest

from browser import until

LAYOUTS = Path(__file__).resolve().parents[2] / "layouts"
PAGE = "komponenter/index.html"

# Partials that are no components of their own, and why.
EXCEPTIONS = {
    "base": "is the page itself", "head": "is the page's head", "header": "stands over every page",
    "footer": "stands under every page", "navigation": "stands in the header", "search-form": "stands in the header",
    "logo": "stands in the header", "notice": "stands over every page while it lasts",
    "breadcrumb": "stands over every page", "heading": "is the page's main heading", "record-lang": "is an attribute",
    "page": "is a page's layout, which the topics' takes over",
    "tokens": "stands on the page by its layout", "sections": "stands on the page by its layout",
    "search-list": "stands on the search page only, as letters with links",
    "search-templates": "is filled by the search page's script", "deadline": "is an entry of the page of deadlines",
    "page-tools": "stands under every page", "month-grid": "has links to the days below it, on the pages of months",
    "statement-foot": "stands under the statements only",
}


def included(name, seen=None):
    """A layout and all it includes, by name."""
    seen = set() if seen is None else seen
    file = LAYOUTS / f"{name}.mustache"
    if name not in seen and file.is_file():
        seen.add(name)
        for other in re.findall(r"\{\{[><]\s*([\w/-]+)\s*\}\}", file.read_text(encoding="utf-8")):
            included(other, seen)
    return seen


def partials():
    """The layouts that other layouts include; a page's own layout is no component."""
    names = {path.relative_to(LAYOUTS).with_suffix("").as_posix() for path in LAYOUTS.rglob("*.mustache")}
    named = set().union(*(included(name) - {name} for name in names))
    cards = {name for name in names if name.split("/")[-1].startswith("card")}
    return (named | cards) & names


@pytest.fixture(scope="module")
def page(demo):
    return demo.by_path[PAGE]


def shown(page):
    return {node.text().strip() for node in page.find(".example-label code")}


def test_each_partial_stands_on_the_page(page):
    there = set().union(*(included(name) for name in shown(page)))
    assert sorted(partials() - there - EXCEPTIONS.keys()) == []


def test_exceptions_are_partials_that_are_not_shown(page):
    assert sorted(EXCEPTIONS.keys() - partials()) == []
    assert sorted(EXCEPTIONS.keys() & shown(page)) == []


def test_each_example_shows_something(page):
    empty = [node.css_first(".example-label").text().strip() for node in page.find(".example")
             if len(list(node.iter())) < 2]
    assert empty == []


def test_the_page_is_kept_from_readers(demo, page):
    assert not page.is_indexable
    assert [other.path for other in demo.pages if other is not page and other.find(f'a[href*="/komponenter/"]')] == []


@pytest.mark.parametrize("tab", [{"color_scheme": "light"}, {"color_scheme": "dark"}], indirect=True)
def test_contrast_holds(address, tab):
    tab.goto(address + "/komponenter/")
    until(tab, "() => document.querySelector('.ratio')?.textContent")
    for node in tab.query_selector_all(".ratio"):
        least = 3 if "edge" in node.get_attribute("data-text") else 4.5
        ratio = float(node.text_content().split(":")[0].replace(",", "."))
        assert ratio >= least, f'{node.get_attribute("data-text")} on {node.get_attribute("data-ground")}: {ratio}'
