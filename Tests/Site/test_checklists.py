"""Checklists in texts: boxes to tick, remembered on the device alone; and the same lists where a script cannot."""
import re

import pytest
from playwright.sync_api import expect

ARTICLE = "/vaerktoejskasse/start-en-forening/"
STORED = "Object.entries(localStorage)"
REFUSES = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }});"


def boxes(tab):
    return tab.get_by_role("checkbox")


@pytest.fixture
def list_page(tab, address):
    tab.goto(address + ARTICLE)
    boxes(tab).first.wait_for()
    return tab


def test_there_are_checklists(demo):
    lists = [page.path for page in demo.pages if page.find("li.task") and not page.path.startswith("en/")]
    assert len(lists) >= 4
    for page in demo.pages:
        assert bool(page.find("li.task")) == bool(page.find("script[src$='/checklists.js']")), page.path


def test_nothing_is_stored_before_a_tick(list_page):
    assert list_page.evaluate(STORED) == []
    boxes(list_page).nth(1).check()
    assert [key for key, _ in list_page.evaluate(STORED)] == ["ildsjael-flueben:" + ARTICLE]
    assert list_page.context.cookies() == []
    boxes(list_page).nth(1).uncheck()
    assert list_page.evaluate(STORED) == []


def test_ticks_are_remembered(list_page):
    item = boxes(list_page).nth(2)
    expect(item).to_have_accessible_name("Vælg et navn, og søg på nettet, om det er taget")
    list_page.get_by_text("Vælg et navn, og søg på nettet").click()
    expect(item).to_be_checked()
    tools = list_page.locator(".task-tools").first
    expect(tools.get_by_role("status")).to_have_text("1 af 6 er klaret")
    expect(tools).to_contain_text("Fluebenene huskes kun på denne enhed.")
    list_page.reload()
    expect(item).to_be_checked()
    expect(tools.get_by_role("status")).to_have_text("1 af 6 er klaret")
    assert [boxes(list_page).nth(n).is_checked() for n in range(4)] == [False, False, True, False]


def test_ticks_follow_the_text(list_page, address):
    boxes(list_page).nth(2).check()
    list_page.route(address + ARTICLE, lambda route: route.fulfill(
        response=(got := route.fetch()), body=re.sub(r'<li class="task">', '<li class="task">Ny linje</li>\n<li class="task">',
                                                     got.text(), count=1)))
    list_page.reload()
    expect(boxes(list_page).nth(0)).to_have_accessible_name("Ny linje")
    assert [boxes(list_page).nth(n).is_checked() for n in range(5)] == [False, False, False, True, False]


def test_reset(list_page):
    for n in (0, 3, 7):
        boxes(list_page).nth(n).check()
    reset = list_page.get_by_role("button", name="Nulstil flueben")
    assert reset.count() == 2, "each list has its own, once something is ticked in it"
    reset.first.press("Enter")
    assert not boxes(list_page).nth(0).is_checked() and not boxes(list_page).nth(3).is_checked()
    expect(boxes(list_page).nth(0)).to_be_focused()
    list_page.reload()
    expect(boxes(list_page).nth(7)).to_be_checked()
    assert [box.is_checked() for box in boxes(list_page).all()].count(True) == 1


def test_two_windows_agree(list_page, address):
    other = list_page.context.new_page()
    other.goto(address + ARTICLE)
    boxes(other).first.check()
    expect(boxes(list_page).first).to_be_checked()


def test_refused_storage(tab, address):
    tab.add_init_script(REFUSES)
    tab.goto(address + ARTICLE)
    boxes(tab).first.check()
    expect(tab.locator(".task-tools").first).to_contain_text("Din browser kan ikke huske fluebenene")
    expect(tab.get_by_role("status").first).to_have_text("1 af 6 er klaret")


def test_links_in_items_still_lead(list_page):
    list_page.locator("li.task a").first.click()
    list_page.wait_for_url("**/vedtaegter/")


@pytest.mark.parametrize("tab", [{"viewport": {"width": 360, "height": 780}}, {}], indirect=True, ids=["360", "1280"])
@pytest.mark.parametrize("path", [ARTICLE, "/vaerktoejskasse/hold-et-arrangement/"])
def test_nothing_moves(tab, address, path):
    places = "[...document.querySelectorAll('.prose > *:not(.task-tools), .site-footer')].map(e => Math.round(e.getBoundingClientRect().top + scrollY))"
    tab.route("**/checklists.js", lambda route: route.abort())
    tab.goto(address + path)
    before = tab.evaluate(places)
    tab.unroute("**/checklists.js")
    tab.reload()
    boxes(tab).last.check()
    tab.reload()
    boxes(tab).first.wait_for()
    assert tab.evaluate(places) == before
    widths = tab.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert widths[0] <= widths[1]


def test_targets_are_large_enough(list_page):
    for box in boxes(list_page).all()[:6]:
        size = box.bounding_box()
        assert size["width"] >= 24 and size["height"] >= 24


def test_print(list_page):
    boxes(list_page).first.check()
    list_page.emulate_media(media="print")
    assert not list_page.locator(".task-tools").first.is_visible()
    assert boxes(list_page).first.is_visible() and boxes(list_page).first.is_checked()


@pytest.mark.parametrize("tab", [{"java_script_enabled": False}], indirect=True)
def test_without_scripts(tab, address):
    tab.goto(address + ARTICLE)
    assert boxes(tab).count() == 0 and tab.locator("li.task").count() > 10
    assert tab.locator("li.task").first.inner_text().split("\n")[0] == "Ikke udført:", "said, though not shown"


def test_arabic_tools_in_a_danish_text(tab, address, demo):
    """A guide's steps in another language than the page: the tools speak the page's."""
    foreign = [page for page in demo.pages if page.find(".prose[lang] li.task")]
    for page in foreign[:1]:
        tab.goto(address + "/" + page.path.removesuffix("index.html"))
        boxes(tab).first.wait_for()
        assert tab.locator(".task-tools").first.get_attribute("lang") == tab.locator("html").get_attribute("lang")
