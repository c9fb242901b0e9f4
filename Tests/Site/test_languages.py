"""The demo in its four languages: how they name each other, which way they run, and what search finds in them."""
import re

import pytest
from playwright.sync_api import expect

from search_page import hits, titles, violations

MAIN = "da"
NAMES = {"da": "Dansk", "en": "English", "uk": "Українська", "ar": "العربية"}
FRONT = {"da": "", "en": "en/", "uk": "uk/", "ar": "ar/"}
NEWCOMERS = {"da": "ny-i-danmark/", "en": "en/new-in-denmark/", "uk": "uk/novi-v-danii/", "ar": "ar/jadid-fi-aldanmark/"}
JOBS = {"da": "frivilligjob/", "en": "en/volunteer-jobs/", "uk": "uk/volonterski-vakansii/", "ar": "ar/furas-tatawwu/"}
WELCOME = {language: path + "velkomstven-for-nye-familier/" for language, path in JOBS.items()}
FOREIGN = ("uk", "ar")


def page(demo, path):
    return demo.by_path[path + "index.html"]


@pytest.mark.parametrize("paths", [FRONT, NEWCOMERS, JOBS, WELCOME], ids=["front", "newcomers", "list", "record"])
def test_each_names_all_others(demo, paths):
    wanted = {language: demo.base + path for language, path in paths.items()}
    for language, path in paths.items():
        one = page(demo, path)
        links = {node.attributes["hreflang"]: node.attributes["href"] for node in one.find("link[hreflang]")}
        assert links == {**wanted, "x-default": wanted[MAIN]}, path
        shown = {node.attributes["lang"]: (node.text(), demo.base + node.attributes["href"].lstrip("/"))
                 for node in one.find(".languages a")}
        assert shown == {code: (NAMES[code], wanted[code]) for code in NAMES}, path
        assert [node.attributes["lang"] for node in one.find(".languages [aria-current]")] == [language]


def test_a_page_in_one_language_leads_to_the_others_front_pages(demo):
    one = page(demo, "frivilligjob/telefonven-i-hele-kommunen/")
    assert one.find("link[hreflang]") == []
    shown = {node.attributes["lang"]: node.attributes["href"] for node in one.find(".languages a")}
    assert {code: shown[code] for code in FOREIGN} == {"uk": "/uk/", "ar": "/ar/"}


def test_direction(demo):
    for one in demo.pages:
        root = one.tree.css_first("html").attributes
        assert root["dir"] == ("rtl" if root["lang"] == "ar" else "ltr"), one.path


@pytest.mark.parametrize("language", FOREIGN)
def test_what_is_not_translated_says_so(demo, language):
    """Danish titles in a list stand apart from the text around, and run their own way."""
    one = page(demo, JOBS[language])
    headings = one.find(".cards h3")
    danish = [node for node in headings if node.attributes.get("lang") == MAIN]
    assert 0 < len(danish) < len(headings)
    assert {node.attributes.get("dir") for node in danish} == {"auto"}
    for node in headings:
        assert bool(re.search("[\u0400-\u04ff\u0600-\u06ff]", node.text())) == (node not in danish)


@pytest.mark.parametrize("language", FOREIGN)
def test_labels_are_translated(demo, language):
    """Menus, facets and the labels of facts hold no Danish letters but in names of places."""
    for path in FRONT[language], JOBS[language], WELCOME[language]:
        for node in page(demo, path).find(".main-navigation a, .site-footer nav:not(.languages) a, .facets h3, dt"):
            text = re.sub("CVR", "", node.text())
            assert re.search("[\u0400-\u04ff\u0600-\u06ff]", text) and not re.search("[a-zæøå]{3}", text), text


@pytest.mark.parametrize("path", [FRONT["ar"], NEWCOMERS["ar"], JOBS["ar"], WELCOME["ar"], FRONT["uk"], WELCOME["uk"]])
def test_nothing_scrolls_sideways(tab, address, path):
    tab.set_viewport_size({"width": 320, "height": 740})
    tab.goto(f"{address}/{path}")
    assert tab.evaluate("[document.documentElement.scrollWidth, document.body.scrollWidth]") == [320, 320]


@pytest.mark.parametrize("paths", [FRONT, NEWCOMERS, WELCOME], ids=["front", "newcomers", "record"])
@pytest.mark.parametrize("language", FOREIGN)
def test_no_violations(tab, address, language, paths):
    tab.goto(f"{address}/{paths[language]}")
    assert violations(tab) == []


def test_numbers_of_telephones_keep_their_order(tab, address):
    tab.goto(f"{address}/ar/")
    link = tab.locator('.contact a[href^="tel:"]')
    assert link.evaluate("e => getComputedStyle(e).direction") == "ltr"
    assert link.evaluate("""e => { const at = (from) => { const range = document.createRange();
        range.setStart(e.firstChild, from); range.setEnd(e.firstChild, from + 2);
        return range.getBoundingClientRect().left; }; return at(0) < at(3) && at(3) < at(6); }""")


@pytest.mark.parametrize("language, query, title", [
    ("uk", "волонтер", "Стати волонтером: як знайти своє місце"),
    ("uk", "провідник", "Друг-провідник для нових сімей"),
    ("uk", "сім'ї", "Мережа «Новий сусід» (Netværket Ny Nabo)"),
    ("ar", "متطوع", "كن متطوعًا: كيف تجد مكانك"),
    ("ar", "ترحيب", "صديق ترحيب للعائلات الجديدة"),
    ("ar", "مَقهى اللغه", "شريك محادثة في مقهى اللغة"),
    ("ar", "دنماركيه", "هل يمكنني أن أتطوع دون أن أتحدث الدنماركية؟"),
])
def test_search_finds(demo, tab, address, language, query, title):
    action = page(demo, FRONT[language]).attribute("form[role=search]", "action")
    tab.goto(f"{address}{action}?q={query}")
    hits(tab).first.wait_for()
    expect(tab.locator("#search-count")).to_contain_text(query)
    assert title in [text.strip() for text in titles(tab)]
