"""The ways through the demo that people take, by clicking."""
import pytest
from playwright.sync_api import expect

WIDTHS = [{"viewport": {"width": 360, "height": 740}}, {"viewport": {"width": 1280, "height": 900}}]


def at(tab, address):
    return tab.url.removeprefix(address)


@pytest.mark.parametrize("tab", WIDTHS, indirect=True, ids=["360", "1280"])
def test_from_the_front_page_to_a_job_and_back(tab, address):
    tab.goto(f"{address}/")
    tab.locator("main").get_by_role("link", name="Bliv frivillig").first.click()
    assert at(tab, address) == "/frivilligjob/"
    card = tab.locator("main .cards h3 a").first
    title = card.inner_text()
    card.click()
    expect(tab.get_by_role("heading", level=1)).to_have_text(title)
    crumbs = tab.get_by_role("navigation", name="Brødkrumme")
    assert crumbs.locator("li").first.inner_text().strip() == "Forside"
    assert crumbs.locator("[aria-current=page]").inner_text().strip() == title
    crumbs.get_by_role("link", name="Frivilligjob").click()
    assert at(tab, address) == "/frivilligjob/"
    tab.get_by_role("navigation", name="Brødkrumme").get_by_role("link", name="Forside").click()
    assert at(tab, address) == "/"


def test_each_language_and_back(tab, address):
    """The switcher names each language in itself, and leads to the same page in it."""
    tab.goto(f"{address}/ny-i-danmark/")
    names = tab.locator(".languages a").all_inner_texts()
    assert names == ["Dansk", "English", "Українська", "العربية"]
    for name, code in zip(names[1:] + names[:1], ["en", "uk", "ar", "da"]):
        tab.locator(".languages").get_by_role("link", name=name).click()
        assert tab.evaluate("document.documentElement.lang") == code
        expect(tab.locator(".languages [aria-current]")).to_have_text(name)
    assert at(tab, address) == "/ny-i-danmark/"


def test_a_page_in_danish_alone_switches_to_the_front_page(tab, address):
    tab.goto(f"{address}/steder/kultur-og-fritid/")
    tab.locator(".languages").get_by_role("link", name="English").click()
    assert tab.evaluate("document.documentElement.lang") == "en"


def test_a_page_that_is_not_there_leads_on(tab, address):
    tab.goto(f"{address}/404.html")
    tab.locator("main").get_by_role("link", name="Gå til forsiden").click()
    assert at(tab, address) == "/"


def test_was_leads_to_the_accessibility_statement(tab, address):
    """It lies on another host, which is not asked here."""
    tab.route("https://www.was.digst.dk/**", lambda route: route.fulfill(body="Erklæring", content_type="text/plain"))
    tab.goto(f"{address}/was/")
    tab.wait_for_url("https://www.was.digst.dk/**")


def test_help_is_in_the_same_place_on_every_page(demo):
    """WCAG 2.2, 3.2.6: contact comes behind the content, the statement and privacy after it, in one order."""
    orders = set()
    for page in demo.pages:
        if not page.leads_on and page.tree.root.attributes["lang"] == "da":
            links = [node.attributes["href"] for node in page.find("body > footer > :not(.languages) a") if node.attributes.get("href")]
            helps = [one for one in links if one.startswith(("mailto:", "tel:"))][:2] + \
                [one for one in links if one.rstrip("/").endswith(("tilgaengelighed", "privatlivspolitik"))]
            orders.add(tuple(one.partition("?")[0] for one in helps))
    assert len(orders) == 1 and len(orders.pop()) >= 4
