"""The search page: from a query to a page, by keyboard, filters and the back button."""
import re
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import expect

from search_page import ABSENT, COMMON, MISSPELLED, boxes, hits, number, opened, titles


def test_keyboard_alone(tab, address):
    tab.goto(f"{address}/soeg/")
    for _ in range(60):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.name") == "q":
            break
    tab.keyboard.type(COMMON)
    expect(tab.locator("#search-count")).to_contain_text(COMMON)
    assert tab.evaluate("document.activeElement.name") == "q", "typing keeps the focus"
    tab.keyboard.press("Enter")
    expect(tab.get_by_role("status")).to_contain_text(f'"{COMMON}"')
    boxes(tab).first.wait_for()
    assert tab.evaluate("document.activeElement.name") == "q", "an answer does not take it"
    seen = []
    for _ in range(60):
        tab.keyboard.press("Tab")
        seen.append(tab.evaluate("document.activeElement.dataset.part ?? document.activeElement.localName"))
        if tab.evaluate("Boolean(document.activeElement.closest('ol.hits h3'))"):
            break
    assert seen[:2] == ["button", "pass"], "a way past the filters comes before them"
    wanted = tab.evaluate("document.activeElement.href")
    tab.keyboard.press("Enter")
    tab.wait_for_url(wanted)


def test_past_the_filters(tab, address):
    opened(tab, address, COMMON)
    boxes(tab).first.wait_for()
    tab.locator("[data-part=pass]").focus()
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == "search-count"
    tab.keyboard.press("Tab")
    assert tab.evaluate("Boolean(document.activeElement.closest('ol.hits'))")


def test_back_button(tab, address):
    opened(tab, address, "kaffe")
    first = titles(tab)
    tab.fill("#search-query", "")
    tab.locator("#search-query").press_sequentially("natur", delay=60)
    expect(tab.locator("#search-count")).to_contain_text('"natur"')
    assert parse_qs(urlsplit(tab.url).query) == {"q": ["natur"]}, "typing stands in the address"
    tab.keyboard.press("Enter")
    boxes(tab).first.wait_for()
    boxes(tab).first.check()
    expect(tab.locator("#search-count")).to_contain_text("1 filter")
    assert tab.title().startswith("natur – ")
    tab.go_back()
    expect(tab.locator("#search-count")).not_to_contain_text("filter")
    expect(tab.locator("#search-count")).to_contain_text('"natur"')
    tab.go_back()
    expect(tab.locator("#search-query")).to_have_value("kaffe")
    expect(tab.locator("#search-count")).to_contain_text('"kaffe"')
    assert titles(tab) == first and tab.title().startswith("kaffe – ")
    tab.go_forward()
    expect(tab.locator("#search-query")).to_have_value("natur")


def test_back_from_a_result(tab, address):
    """Some browsers put the reader back before the results have come, so the page does it too."""
    tab.add_init_script("history.scrollRestoration = 'manual'")
    opened(tab, address, COMMON)
    tab.get_by_role("button", name="Vis flere").click()
    expect(hits(tab)).to_have_count(20)
    shown = titles(tab)
    hits(tab).nth(15).locator("h3 a").click()
    tab.wait_for_url(re.compile(r"^(?!.*/soeg/)"))
    tab.go_back()
    expect(hits(tab)).to_have_count(20)
    assert titles(tab) == shown
    expect(hits(tab).nth(15)).to_be_in_viewport()


def test_back_to_the_start(tab, address):
    tab.goto(f"{address}/soeg/")
    title = tab.title()
    tab.fill("#search-query", "kor")
    tab.keyboard.press("Enter")
    hits(tab).first.wait_for()
    assert not tab.locator("main nav.letters").is_visible()
    tab.go_back()
    expect(tab.locator("main nav.letters")).to_be_visible()
    assert tab.title() == title and not tab.locator("[data-part=found]").is_visible()
    assert tab.input_value("#search-query") == ""


def test_filters(tab, address):
    opened(tab, address, COMMON)
    boxes(tab).first.wait_for()
    whole = number(tab.inner_text("#search-count"))
    group = tab.locator(".search-filters fieldset").filter(has=tab.locator("label:visible").nth(1)).first
    rows = group.locator("label:visible")
    counts = [number(text.rpartition("(")[2]) for text in rows.all_inner_texts()]
    rows.nth(0).click()
    expect(tab.locator("#search-count")).to_contain_text("1 filter")
    assert number(tab.inner_text("#search-count")) == counts[0] < whole
    assert [number(text.rpartition("(")[2]) for text in rows.all_inner_texts()] == counts, "its own alternatives stay"
    assert tab.evaluate("document.activeElement.type") == "checkbox", "the focus stays on the box"
    rows.nth(1).click()
    expect(tab.locator("#search-count")).to_contain_text("2 filtre")
    assert max(counts[:2]) <= number(tab.inner_text("#search-count")) <= sum(counts[:2])
    expect(tab.get_by_role("status")).to_have_text(tab.inner_text("#search-count"))
    tab.reload()
    expect(tab.locator("#search-count")).to_contain_text("2 filtre")
    expect(rows.nth(0).locator("input")).to_be_checked()
    tab.locator(".search-filters").get_by_role("link", name="Fjern alle filtre").click()
    expect(tab.locator("#search-count")).not_to_contain_text("filtre")
    assert number(tab.inner_text("#search-count")) == whole
    assert tab.evaluate("document.activeElement") is not None
    expect(rows.nth(0).locator("input")).not_to_be_checked()


def test_a_late_answer_is_thrown_away(tab, address):
    late = []
    tab.route(re.compile(r"/search/t-"), lambda route: route.continue_() if late else late.append(route))
    tab.goto(f"{address}/soeg/?q=kaffe")
    tab.locator(".hit-waiting").first.wait_for()
    tab.fill("#search-query", "natur")
    tab.keyboard.press("Enter")
    expect(tab.locator("#search-count")).to_contain_text('"natur"')
    late[0].continue_()
    tab.wait_for_timeout(300)
    expect(tab.locator("#search-count")).to_contain_text('"natur"')
    assert tab.title().startswith("natur – ")


def test_corrected_line(tab, address):
    opened(tab, address, MISSPELLED)
    # The form that the portal's texts have most often.
    expect(tab.locator("[data-part=note]")).to_contain_text(re.compile('Viser resultater for "generalforsamling(en)?"'))
    tab.get_by_role("link", name=f'Søg i stedet efter "{MISSPELLED}"').click()
    expect(tab.locator("#search-count")).to_have_text(f'Ingen resultater for "{MISSPELLED}"')
    assert tab.evaluate("document.activeElement.id") == "search-count"
    assert tab.locator("main nav.letters").is_visible()
    tab.locator("[data-part=suggestions] a", has_text="generalforsamling").click()
    hits(tab).first.wait_for()
    assert tab.input_value("#search-query") in ("generalforsamling", "generalforsamlingen")


def test_nothing_found_has_ways_on(tab, address):
    tab.goto(f"{address}/soeg/?q={ABSENT}")
    ways = tab.locator("[data-part=empty]")
    ways.wait_for()
    expect(tab.get_by_role("status")).to_have_text(f'Ingen resultater for "{ABSENT}"')
    targets = [link.get_attribute("href") for link in ways.locator("a:visible").all()]
    assert "#letters" in targets and "#contact" in targets
    for target in ("#letters", "#contact"):
        assert tab.locator(target).is_visible()


def test_more_results(tab, address):
    opened(tab, address, COMMON)
    first = titles(tab)
    assert len(first) == 10
    tab.get_by_role("button", name="Vis flere").click()
    expect(hits(tab)).to_have_count(20)
    after = titles(tab)
    assert after[:10] == first and len(set(after)) == 20
    assert tab.evaluate("document.activeElement.textContent") == after[10], "the focus is on the first new one"
    expect(tab.get_by_role("status")).to_contain_text("Viser 20 af")


def test_excerpts_come_from_the_page_itself(tab, address):
    opened(tab, address, "kaffe")
    marked = tab.locator(".excerpt mark").first
    marked.wait_for()
    link = tab.locator(".excerpt a").first
    if link.count():
        target = urlsplit(link.get_attribute("href"))
        link.click()
        assert tab.locator(f"[id='{target.fragment}']").is_visible()


def test_a_phrase_puts_its_pages_first(tab, address):
    opened(tab, address, "kaffe")
    excerpt = tab.locator(".excerpt:has(mark)").first
    excerpt.wait_for()
    title = hits(tab).filter(has=excerpt).first.locator("h3").inner_text()
    around = re.search(r"(\w+)\W+(kaffe\w*)", excerpt.inner_text())
    assert around, excerpt.inner_text()
    tab.goto(f'{address}/soeg/?q="{around[1]} {around[2]}"')
    expect(tab.locator("[data-part=note]")).to_contain_text("lige efter hinanden")
    phrased = number(tab.inner_text("[data-part=note]"))
    assert title in titles(tab)[:phrased]
    tab.goto(f'{address}/soeg/?q="{around[2]} xylofon"')
    expect(tab.locator("[data-part=note]")).to_contain_text("ikke ordene lige efter hinanden")
