"""Lists: filters that are links without scripts and combine with them."""
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from browser import served
from lists import BuiltList, address as address_of, box, boxes, cards, in_smaller_pages, opened, shown, told
from search_page import NARROW, violations

JOBS = "frivilligjob/"
LISTS = [JOBS, "foreninger/", "det-sker/", "en/volunteer-jobs/", "uk/volonterski-vakansii/", "ar/furas-tatawwu/"]
PLACE, TERM, OTHER = "omraade", "skovby", "hele-kommunen"


@pytest.fixture(scope="session")
def jobs(demo):
    return BuiltList(demo, JOBS)


def test_without_scripts_they_are_links(browser, address, jobs):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(address_of(address, jobs))
    assert boxes(tab).count() == 0
    tab.click(f"[data-facet={PLACE}] [href$='/{TERM}/']")
    assert urlsplit(tab.url).path == f"/{JOBS}{PLACE}/{TERM}/"
    assert tab.locator("ul.cards > li").count() == len(jobs.terms[PLACE, TERM])
    context.close()


def test_a_click_filters(tab, address, jobs):
    opened(tab, address, jobs)
    expect(tab.locator(".list-page").get_by_role("status")).to_be_empty()
    wanted = jobs.chosen({PLACE: [TERM]})
    box(tab, PLACE, TERM).check()
    expect(tab.locator(".list-page").get_by_role("status")).to_have_text(f"{len(wanted)} resultater")
    assert tab.locator("#results").inner_text() == f"{len(wanted)} resultater"
    assert shown(tab) == wanted
    assert parse_qs(urlsplit(tab.url).query) == {PLACE: [TERM]}
    assert tab.evaluate("document.activeElement.value") == TERM, "the focus stays where it was"


def test_keyboard(tab, address, jobs):
    opened(tab, address, jobs)
    for _ in range(60):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.type") == "checkbox":
            break
    first = tab.evaluate("[document.activeElement.name, document.activeElement.value]")
    tab.keyboard.press("Space")
    expect(tab.locator(".list-page").get_by_role("status")).not_to_be_empty()
    assert shown(tab) == jobs.chosen({first[0]: [first[1]]})
    tab.keyboard.press("Tab")
    second = tab.evaluate("[document.activeElement.name, document.activeElement.value]")
    tab.keyboard.press("Space")
    expect(tab.locator("ul.cards > li")).to_have_count(len(jobs.chosen({first[0]: [first[1], second[1]]})))
    assert tab.get_by_role("group", name="Område").locator("input").count() > 1


@pytest.mark.parametrize("path", LISTS)
def test_combined(tab, address, demo, path):
    """Against what the terms' own pages show: one term, several of one facet, several facets."""
    built = BuiltList(demo, path)
    opened(tab, address, built)
    assert told(tab) == built.counts({}) == {pair: len(records) for pair, records in built.terms.items()}
    wholes = [{}]
    for choice in built.choices(4):
        (name, terms), *_ = choice.items()
        more = [term for facet, term in built.terms if facet == name and term not in terms][:2]
        wholes += [choice, {**choice, name: terms + more}]
    for choice in wholes:
        for pair in built.terms:
            if (one := box(tab, *pair)).is_checked() != (pair[1] in choice.get(pair[0], [])):
                one.set_checked(not one.is_checked(), force=True)
        wanted = built.chosen(choice)
        expect(tab.locator("ul.cards > li")).to_have_count(len(wanted[:built.size]))
        assert shown(tab) == wanted[:built.size], choice
        assert told(tab) == built.counts(choice), choice
        assert tab.locator("[data-part=nothing]").is_visible() == (not wanted)
        assert {name: set(terms) for name, terms in parse_qs(urlsplit(tab.url).query).items()} == {
            name: set(terms) for name, terms in choice.items()}


def test_a_shared_address_opens_the_same(tab, address, jobs):
    choice = {PLACE: [TERM, OTHER], "tid": ["fast"]}
    opened(tab, address, jobs, choice)
    assert shown(tab) == jobs.chosen(choice)
    assert box(tab, PLACE, OTHER).is_checked() and box(tab, "tid", "fast").is_checked()
    text = tab.locator("[data-part=terms]").inner_text()
    assert text == "Område: Skovby eller Hele kommunen. Hvor meget: Fast"
    tab.reload()
    expect(tab.locator("[data-part=chosen]")).to_be_visible()
    assert shown(tab) == jobs.chosen(choice)


def test_addresses_by_strangers(tab, address, jobs):
    for query in ("?x=1", "?omraade=nowhere", "?__proto__=a&constructor=b", "?omraade=", "?" + "omraade=skovby&" * 500):
        tab.goto(address_of(address, jobs) + query)
        boxes(tab).first.wait_for()
        expect(tab.locator("ul.cards > li")).to_have_count(
            len(jobs.terms[PLACE, TERM] if TERM in query else jobs.cards))


def test_back_and_forward(tab, address, jobs):
    opened(tab, address, jobs)
    steps = [{}, {PLACE: [TERM]}, {PLACE: [TERM, OTHER]}]
    box(tab, PLACE, TERM).check()
    expect(tab.locator("ul.cards > li")).to_have_count(len(jobs.chosen(steps[1])))
    box(tab, PLACE, OTHER).check()
    expect(tab.locator("ul.cards > li")).to_have_count(len(jobs.chosen(steps[2])))
    for go, step in ((tab.go_back, 1), (tab.go_back, 0), (tab.go_forward, 1), (tab.go_forward, 2)):
        go()
        expect(tab.locator("ul.cards > li")).to_have_count(len(jobs.chosen(steps[step])))
        assert shown(tab) == jobs.chosen(steps[step])
        assert box(tab, PLACE, TERM).is_checked() == (step > 0)
    tab.locator("ul.cards h3 a").first.click()
    tab.wait_for_load_state()
    tab.go_back()
    expect(tab.locator("[data-part=chosen]")).to_be_visible()
    assert shown(tab) == jobs.chosen(steps[2])


def test_reset(tab, address, jobs):
    opened(tab, address, jobs, {PLACE: [TERM]})
    tab.get_by_role("button", name="Nulstil filtre").click()
    expect(tab.locator("ul.cards > li")).to_have_count(len(jobs.cards))
    assert shown(tab) == jobs.cards
    assert tab.url == address_of(address, jobs)
    assert tab.locator(".facets :checked").count() == 0
    assert not tab.locator("[data-part=chosen]").is_visible()
    assert tab.evaluate("document.activeElement.id") == "results", "the button is gone, so the focus goes to the number"


def test_in_pages(tab, address, demo, jobs):
    """Of longer lists only the pages are fetched that hold the cards to be shown."""
    asked = in_smaller_pages(tab, address, demo, jobs, 2)
    opened(tab, address, jobs)
    assert asked == [f"/{JOBS}"] and shown(tab) == jobs.cards[:2]
    choice = {PLACE: [TERM, OTHER]}
    wanted = jobs.chosen(choice)
    box(tab, PLACE, TERM).check()
    expect(tab.locator(".list-page").get_by_role("status")).to_have_text(f"{len(jobs.chosen({PLACE: [TERM]}))} resultater")
    assert len(asked) == 2, "one page of the term's own list has them all"
    box(tab, PLACE, OTHER).check()
    expect(tab.locator(".list-page").get_by_role("status")).to_have_text(f"{len(wanted)} resultater")
    more = tab.get_by_role("button", name="Vis flere")
    for count in range(2, len(wanted), 2):
        expect(tab.locator("ul.cards > li")).to_have_count(count)
        assert shown(tab) == wanted[:count]
        more.click()
        expect(tab.locator("ul.cards > li")).to_have_count(min(count + 2, len(wanted)))
        assert tab.evaluate("document.activeElement.getAttribute('href')") == wanted[count]
    expect(more).to_be_hidden()
    expect(tab.locator(".list-page").get_by_role("status")).to_have_text(f"Viser {len(wanted)} af {len(wanted)} resultater")
    assert len(asked) == len(set(asked)), "none is fetched twice"
    tab.reload()
    expect(tab.locator("ul.cards > li")).to_have_count(len(wanted))
    assert shown(tab) == wanted


def test_a_table_that_cannot_be_had_leaves_the_links(tab, address, jobs):
    tab.route("**/assets/facets-*.json", lambda route: route.fulfill(status=404))
    tab.goto(address_of(address, jobs))
    tab.wait_for_load_state("networkidle")
    assert boxes(tab).count() == 0 and tab.locator("[data-facet] a").count() == len(jobs.terms)
    tab.goto(address_of(address, jobs, {PLACE: [TERM]}))
    tab.wait_for_url(f"**/{JOBS}{PLACE}/{TERM}/")
    tab.goto(address_of(address, jobs, {PLACE: [TERM, OTHER]}))
    expect(tab.locator("[data-part=failed]")).to_be_visible()


@pytest.mark.parametrize("body", ["{}", "[", '{"count":1,"pageSize":1,"facets":[{"name":"omraade","terms":[],"sets":[],"column":[0]}]}'])
def test_a_broken_table_leaves_the_links(tab, address, jobs, body):
    tab.route("**/assets/facets-*.json", lambda route: route.fulfill(body=body, content_type="application/json"))
    tab.goto(address_of(address, jobs))
    tab.wait_for_load_state("networkidle")
    assert boxes(tab).count() == 0 and tab.locator("[data-facet] a").count() == len(jobs.terms)


@pytest.mark.parametrize("spoil", ["status", "later"])
def test_cards_that_cannot_be_had(tab, address, demo, jobs, spoil):
    """A page that is missing, or is of a later list than the one the reader has before them."""
    in_smaller_pages(tab, address, demo, jobs, 2)
    opened(tab, address, jobs)
    body = jobs.page.html.replace('data-table="', 'data-table="/later')
    tab.route(lambda url: urlsplit(url).path.startswith(f"/{JOBS}") and urlsplit(url).path != f"/{JOBS}",
              lambda route: route.fulfill(status=500) if spoil == "status"
              else route.fulfill(body=body, content_type="text/html; charset=utf-8"))
    box(tab, PLACE, TERM).click()
    expect(tab.locator("[data-part=failed]")).to_contain_text("kunne ikke hentes")
    expect(tab.locator(".list-page").get_by_role("status")).to_contain_text("kunne ikke hentes")
    assert shown(tab) == jobs.cards[:2] and tab.url == address_of(address, jobs)
    assert not box(tab, PLACE, TERM).is_checked()


def test_from_a_terms_own_page(tab, address, jobs):
    """There the other terms lead to the list with both chosen."""
    tab.goto(f"{address}/{JOBS}{PLACE}/{TERM}/")
    link = tab.locator("[data-facet=tid] a[href*=fast]")
    expect(link).to_have_attribute("href", f"/{JOBS}?{PLACE}={TERM}&tid=fast")
    wanted = jobs.chosen({PLACE: [TERM], "tid": ["fast"]})
    assert link.locator(".count").inner_text() == f"({len(wanted)})"
    link.click()
    expect(tab.locator("ul.cards > li")).to_have_count(len(wanted))
    assert shown(tab) == wanted


def test_below_a_path(tab, portal, tmp_path):
    """The site whose addresses begin with a path, served under it."""
    (tmp_path / "portal").symlink_to(portal.root.resolve())
    wanted = cards(portal.by_path[f"{JOBS}{PLACE}/{TERM}/index.html"])
    with served(tmp_path) as base:
        tab.goto(f"{base}/portal/{JOBS}?{PLACE}={TERM}")
        expect(tab.locator("ul.cards > li")).to_have_count(len(wanted))
        assert shown(tab) == wanted
        tab.get_by_role("button", name="Nulstil filtre").click()
        assert tab.url == f"{base}/portal/{JOBS}"


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", [JOBS, "ar/furas-tatawwu/"])
def test_nothing_moves_when_the_script_starts(tab, address, demo, path, width):
    tab.set_viewport_size({"width": width, "height": 2000})
    tab.add_init_script("""window.moves = []; new PerformanceObserver((list) => {
        for (const e of list.getEntries()) window.moves.push(e.value); }).observe({ type: 'layout-shift', buffered: true })""")
    held = []
    tab.route("**/assets/facets-*.json", lambda route: held.append(route))
    tab.goto(f"{address}/{path}", wait_until="domcontentloaded")
    if width == 360:
        tab.evaluate("location.hash = 'filters'")
    places = "[...document.querySelectorAll('.facets li, .facets h3')].map((e) => e.getBoundingClientRect().toJSON())"
    while not held:
        tab.wait_for_timeout(20)
    tab.locator("[data-facet] a").first.wait_for()
    before = tab.evaluate(places)
    held[0].continue_()
    boxes(tab).first.wait_for()
    assert tab.evaluate(places) == before, "each term stays where it was"
    assert width == 360 or sum(tab.evaluate("window.moves")) == 0


@pytest.mark.parametrize("tab", [NARROW], indirect=True)
def test_narrow(tab, address, jobs):
    opened(tab, address, jobs)
    assert not boxes(tab).first.is_visible()
    tab.click(".show-filters a")
    box(tab, PLACE, TERM).check()
    expect(tab.locator(".list-page").get_by_role("status")).not_to_be_empty()
    box(tab, PLACE, OTHER).check()
    assert box(tab, PLACE, TERM).is_visible(), "the filters stay open"
    tab.go_back()
    expect(box(tab, PLACE, OTHER)).not_to_be_checked()
    assert box(tab, PLACE, TERM).is_visible()
    expect(tab.locator("[data-part=told]")).to_have_text(f"{len(jobs.terms[PLACE, TERM])} resultater")
    small = tab.evaluate("""() => [...document.querySelectorAll('main label, main button')].filter((e) => e.checkVisibility())
        .filter((e) => e.getBoundingClientRect().height < 24).map((e) => e.outerHTML)""")
    assert small == []
    tab.click(".hide-filters a")
    assert not boxes(tab).first.is_visible()
    assert tab.evaluate("document.documentElement.scrollWidth") <= 360


def test_arabic(tab, address, demo):
    built = BuiltList(demo, "ar/furas-tatawwu/")
    (name, term), records = next(iter(built.terms.items()))
    opened(tab, address, built)
    place = "(e) => e.getBoundingClientRect().left"
    one = box(tab, name, term)
    assert one.evaluate(place) > one.evaluate("(e) => e.nextElementSibling.getBoundingClientRect().left")
    pairs = [pair for pair in built.terms if pair[0] == name]
    chosen = {name: []}
    for facet, other in pairs:
        box(tab, facet, other).check()
        chosen[name].append(other)
        count = len(built.chosen(chosen))
        wanted = {1: "نتيجة واحدة", 2: "نتيجتان"}.get(count) or (f"{count} نتائج" if count <= 10 else f"{count} نتيجة")
        expect(tab.locator(".list-page").get_by_role("status")).to_have_text(wanted)


@pytest.mark.parametrize(("path", "scheme", "width"), [
    (JOBS, "light", 360), (JOBS, "dark", 1280), ("ar/furas-tatawwu/", "light", 1280), ("det-sker/", "dark", 360)])
def test_accessibility(browser, address, demo, path, scheme, width):
    built = BuiltList(demo, path)
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900}, reduced_motion="reduce")
    tab = context.new_page()
    choice = built.choices(1)[0]
    tab.goto(address_of(address, built, choice) + "#filters")
    expect(tab.locator("[data-part=chosen]")).to_be_visible()
    found = violations(tab)
    context.close()
    assert found == []
