"""The demo with no JavaScript at all: everything can be found and read."""
import pytest
from playwright.sync_api import expect

WITHOUT = {"java_script_enabled": False}
NARROW = {**WITHOUT, "viewport": {"width": 360, "height": 740}}


def path(tab, address):
    return tab.url.removeprefix(address)


@pytest.mark.parametrize("tab", [WITHOUT], indirect=True)
def test_a_list_is_narrowed_by_links(tab, address):
    tab.goto(f"{address}/")
    tab.get_by_role("navigation", name="Hovedmenu").get_by_role("link", name="Bliv frivillig").click()
    assert path(tab, address) == "/frivilligjob/"
    whole = tab.locator("main .cards > li").count()
    tab.locator("nav a[href^='/frivilligjob/omraade/']").first.click()
    assert path(tab, address).startswith("/frivilligjob/omraade/")
    narrowed = tab.locator("main .cards > li").count()
    assert 0 < narrowed < whole
    expect(tab.locator("main h2").filter(has_text=str(narrowed))).to_be_visible()
    tab.locator("main a[href='/frivilligjob/']").first.click()
    assert tab.locator("main .cards > li").count() == whole


@pytest.mark.parametrize("tab", [NARROW], indirect=True)
def test_filters_open_on_a_narrow_screen(tab, address):
    tab.goto(f"{address}/frivilligjob/")
    link = tab.locator("nav a[href^='/frivilligjob/omraade/']").first
    if not link.is_visible():
        tab.get_by_text("Vis filtre").first.click()
    expect(link).to_be_visible()
    link.click()
    assert path(tab, address).startswith("/frivilligjob/omraade/")


@pytest.mark.parametrize("tab", [NARROW, WITHOUT], indirect=True, ids=["360", "1280"])
def test_months_lead_on(tab, address):
    tab.goto(f"{address}/det-sker/")
    tab.locator("main a[href='/det-sker/2026/11/']").first.click()
    assert tab.locator("main a[href^='/det-sker/']").count() > 3
    tab.locator("main a[rel=next]").first.click()
    assert path(tab, address) == "/det-sker/2026/12/"
    tab.locator("main a[rel=prev]").first.click()
    assert path(tab, address) == "/det-sker/2026/11/"


@pytest.mark.parametrize("tab", [WITHOUT], indirect=True)
def test_the_search_page_shows_other_ways(tab, address):
    tab.goto(f"{address}/")
    tab.get_by_role("searchbox").fill("kaffe")
    tab.get_by_role("button", name="Søg").click()
    assert path(tab, address) == "/soeg/?q=kaffe"
    expect(tab.locator("noscript p, .note").first).to_be_visible()
    tab.locator("main a[href='/soeg/k/'], main a[href$='bogstav-k']").first.click()
    entry = tab.locator("main li a[href^='/']").filter(has_not=tab.locator("nav a")).last
    title = entry.inner_text()
    entry.click()
    expect(tab.get_by_role("heading", level=1)).to_have_text(title)


@pytest.mark.parametrize("tab", [WITHOUT], indirect=True)
def test_further_pages_and_letters(tab, address):
    tab.goto(f"{address}/spoergsmaal/")
    first = tab.locator("main .cards h3").all_inner_texts()
    tab.locator("nav a[rel=next]").click()
    second = tab.locator("main .cards h3").all_inner_texts()
    assert second and not set(first) & set(second)
    tab.goto(f"{address}/foreninger/a-aa/")
    letter = tab.locator("main nav a[href^='#']").last
    letter.click()
    assert "#" in tab.url


@pytest.mark.parametrize("tab", [NARROW], indirect=True)
def test_all_content_is_there(tab, address, types):
    """What a page says does not depend on scripts: nothing in the content stands hidden, waiting for one."""
    for name, (page, *_) in types.examples(1).items():
        if name.startswith("record") or name.startswith("composed"):
            tab.goto(f"{address}/{page.path.removesuffix('index.html')}")
            expect(tab.get_by_role("heading", level=1)).to_be_visible()
            assert len(tab.locator("main").inner_text()) > 100, page.path
