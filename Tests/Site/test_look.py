"""The municipality's own look, from `site.yml`: logo, colours, and a notice on every page."""
import datetime
import time

import pytest

from project import Project, in_language
from test_docs import ROOT

SETTINGS = Project(ROOT).settings
NOW = datetime.date(2026, 11, 21)  # the day the demo is built for
COLOURS = {name: value for name, value in SETTINGS["colours"].items() if name != "dark"}


def moved(page):
    """A page that only leads to another."""
    return bool(page.find('meta[http-equiv="refresh"]'))


def test_the_notice_is_on_every_page(demo):
    notice = SETTINGS["notice"]
    assert datetime.date.fromisoformat(notice["from"]) <= NOW <= datetime.date.fromisoformat(notice["until"])
    pages = [page for page in demo.pages if not moved(page)]
    assert len(pages) > 500
    for page in pages:
        language = page.tree.css_first("html").attributes["lang"]
        sections = page.find("section.site-notice")
        assert len(sections) == 1, page.path
        assert sections[0].attributes["aria-label"], page.path
        assert sections[0].css_first("p").text() == in_language(notice["text"], language), page.path


def test_only_a_preview_says_that_it_is_one(demo):
    assert [page.path for page in demo.pages if page.find(".preview")] == []


@pytest.mark.parametrize("path", ["/", "/frivilligjob/", "/ar/"])
def test_the_logo_has_its_room(tab, address, path):
    """It comes late, and nothing moves; it is not read out beside the name."""
    tab.route("**/assets/logo*", lambda route: (time.sleep(0.6), route.continue_()))
    tab.add_init_script("""window.shifts = 0;
        new PerformanceObserver(list => list.getEntries().forEach(one => window.shifts += one.value))
            .observe({type: "layout-shift", buffered: true});""")
    tab.goto(address + path, wait_until="load")
    logo = tab.locator(".site-name img")
    assert logo.evaluate("one => one.complete && one.naturalWidth > 0")
    box = logo.bounding_box()
    assert 20 <= box["height"] <= 64 and box["width"] > 10
    assert tab.evaluate("shifts") == 0
    link = tab.locator(".site-name a")
    assert link.evaluate("one => one.textContent.trim()") == in_language(
        SETTINGS["name"], tab.evaluate("document.documentElement.lang"))
    assert logo.get_attribute("alt") == ""


@pytest.mark.parametrize("tab", [{"color_scheme": "light"}, {"color_scheme": "dark"}], indirect=True,
                         ids=["light", "dark"])
def test_colours_take_effect(tab, address):
    tab.goto(address + "/")
    token = "name => getComputedStyle(document.documentElement).getPropertyValue('--' + name)"
    is_dark = tab.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
    for name, colour in (COLOURS | (SETTINGS["colours"]["dark"] if is_dark else {})).items():
        assert tab.evaluate(token, name) == colour, name
    tab.emulate_media(media="print")
    for name, colour in COLOURS.items():
        assert tab.evaluate(token, name) == colour, f"{name} on paper"
