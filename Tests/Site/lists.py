"""A list with facets as its pages have it without scripts, and as a reader filters it in a tab of a browser."""
from itertools import product
from urllib.parse import urlencode, urlsplit

from playwright.sync_api import expect
from selectolax.lexbor import LexborHTMLParser


class BuiltList:
    """Each term's records by the term's own pages: what the filters have to agree with."""

    def __init__(self, demo, path):
        self.demo, self.path = demo, path
        self.page = demo.by_path[path + "index.html"]
        self.cards = cards_of_all(demo, path)
        # How many are shown at first.
        self.size = len(cards(self.page))
        self.terms = {}
        for facet in self.page.find("[data-facet]"):
            for link in facet.css("a"):
                pair = (facet.attributes["data-facet"], urlsplit(link.attributes["href"]).path.split("/")[-2])
                self.terms[pair] = set(cards_of_all(demo, urlsplit(link.attributes["href"]).path[1:]))

    def chosen(self, choice, without=None):
        """The records of a choice `{facet: [term, …]}`, in the list's order."""
        allowed = [set().union(*(self.terms[name, term] for term in terms))
                   for name, terms in choice.items() if name != without and terms]
        return [card for card in self.cards if all(card in some for some in allowed)]

    def counts(self, choice):
        return {(name, term): len(set(self.chosen(choice, without=name)) & records)
                for (name, term), records in self.terms.items()}

    def choices(self, most=40):
        """Some choices of two facets, first those that leave something."""
        names = list(dict.fromkeys(name for name, _ in self.terms))
        pairs = [(a, b) for a, b in product(self.terms, self.terms) if names.index(a[0]) < names.index(b[0])]
        found = [{a: [x], b: [y]} for (a, x), (b, y) in pairs]
        return sorted(found, key=lambda choice: not self.chosen(choice))[:most]


def cards(page):
    return [node.attributes["href"] for node in page.find("ul.cards > li h3 a")]


def cards_of_all(demo, path):
    """Those of a list's every page, in order."""
    found, file = [], path + "index.html"
    while file:
        page = demo.by_path[file]
        found += cards(page)
        following = page.find('a[rel="next"]')
        file = urlsplit(following[0].attributes["href"]).path[1:] + "index.html" if following else None
    return found


def address(base, built, choice=None):
    pairs = [(name, term) for name, terms in (choice or {}).items() for term in terms]
    return f"{base}/{built.path}" + (f"?{urlencode(pairs)}" if pairs else "")


def opened(tab, base, built, choice=None):
    tab.goto(address(base, built, choice))
    boxes(tab).first.wait_for(state="attached")
    if choice:
        expect(tab.locator("[data-part=chosen]")).to_be_visible()


def boxes(tab):
    return tab.locator(".facets input[type=checkbox]")


def box(tab, name, term):
    return tab.locator(f'.facets input[name="{name}"][value="{term}"]')


def shown(tab):
    return tab.evaluate("[...document.querySelectorAll('ul.cards > li h3 a')].map((a) => a.getAttribute('href'))")


def told(tab):
    """The number beside each term."""
    pairs = tab.evaluate("""() => [...document.querySelectorAll('.facets input')].map((box) =>
        [box.name, box.value, box.parentElement.querySelector('.count').textContent.slice(1, -1)])""")
    return {(name, term): int(count.replace(".", "")) for name, term, count in pairs}


def in_smaller_pages(tab, base, demo, built, size):
    """Sends the list and its terms' lists in pages of a few cards, and the table that says so. Returns what is fetched."""
    asked = []

    def send(route):
        path = urlsplit(route.request.url).path
        folder, number = path, 1
        if "/side/" in path:
            folder, number = path.split("side/")[0], int(path.rstrip("/").rsplit("/", 1)[1])
        asked.append(path)
        tree = LexborHTMLParser(demo.by_path[folder[1:] + "index.html"].html)
        for place, card in enumerate(tree.css("ul.cards > li")):
            if place // size != number - 1:
                card.decompose()
        route.fulfill(body=tree.html, content_type="text/html; charset=utf-8")

    def table(route):
        response = route.fetch()
        route.fulfill(response=response, json={**response.json(), "pageSize": size})

    own = [f"/{built.path}"] + [f"/{built.path}{name}/{term}/" for name, term in built.terms]
    tab.route(lambda url: urlsplit(url).path.split("side/")[0] in own, send)
    tab.route("**/assets/facets-*.json", table)
    return asked
