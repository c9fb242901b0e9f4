"""Visits to pages of a served site in Chromium: each in a view, each giving its faults by kind."""
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import axe_playwright_python
from playwright.sync_api import Error

from browser import chromium

HERE = Path(__file__).parent
AXE = [HERE / "axe_before.js", Path(axe_playwright_python.__file__).with_name("axe.min.js"), HERE / "axe_after.js"]
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
         "resultTypes": ["violations"], "preload": False, "selectors": False}
# A page leaves much behind that is thrown away soon: with room for it a browser seldom clears up.
ROOMY = "--js-flags=--min-semi-space-size=128 --max-semi-space-size=128 --initial-heap-size=1024"
# Without pictures, and with the network in the browser's own process: a tenth to a fifth less work for each page.
LIGHT = ["--blink-settings=imagesEnabled=false", "--disable-gpu", "--enable-features=NetworkServiceInProcess2"]
# WCAG 2.1: 1.4.12, all four at once; and 1.4.4, in windows wide enough that it is no harder than 320 px.
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }"""
DOUBLED = "html { font-size: 200% !important }"
HEIGHT = {360: 740, 1280: 900}
NARROWEST = 320


@dataclass(frozen=True)
class View:
    """How a page is looked at."""
    width: int = 360
    scheme: str = "light"
    scripts: bool = True

    def __str__(self):
        return f"{self.width} px, {self.scheme}{'' if self.scripts else ', scripts blocked'}"


VIEWS = [View(width, scheme, scripts) for scripts in (True, False) for width in (360, 1280)
         for scheme in ("light", "dark")]


@dataclass(frozen=True)
class Visit:
    address: str          # of the site, without a slash behind it
    path: str             # the page's, from the site's root
    leads_on: bool = False
    view: View = View()
    picture: str = ""     # where a photograph of it goes, if one is wanted
    is_example: bool = True   # one of a few of its type, with pictures and in windows of 320 px too


def opened(tab, address, path, leads_on=False, **options):
    """Goes to a page. One that leads on at once is kept still, so that it can be looked at."""
    url = f"{address}/{path.removesuffix('index.html')}"
    if leads_on:
        tab.route(url, still)
    tab.goto(url, **options)
    if leads_on:
        tab.unroute(url)
        tab.evaluate("window.inPage?.wear('html { background: Canvas }')")  # as it is painted; axe takes it for white


def still(route):
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.text().replace('http-equiv="refresh"', 'name="refresh"'))


class Visitor:
    """One browser in one process. It keeps a tab for scripts and one without, and notes what happens in them."""

    def __init__(self, browser):
        self.browser, self.tabs, self.noted, self.standing = browser, {}, [], None

    def tab(self, view):
        """The tab of a view, as wide and as bright as that."""
        if view.scripts not in self.tabs:
            context = self.browser.new_context(
                reduced_motion="reduce", locale="da-DK", timezone_id="Europe/Copenhagen")
            for file in *AXE, HERE / "in_page.js":
                context.add_init_script(path=file)
            if not view.scripts:
                context.route("**/*.js", lambda route: route.abort())
            self.tabs[view.scripts] = context.new_page(), {}
            self.listen(self.tabs[view.scripts][0], view.scripts)
        tab, worn = self.tabs[view.scripts]
        if worn.get("width") != view.width:
            self.resize(tab, view.width)
        if worn.get("scheme") != view.scheme:
            tab.emulate_media(color_scheme=view.scheme)
        worn.update(width=view.width, scheme=view.scheme)
        return tab

    def listen(self, tab, scripts):
        def asked(request):
            own = urlsplit(tab.url).netloc in ("", urlsplit(request.url).netloc) or request.url.startswith("data:")
            self.noted += [] if own else [("other hosts", request.url)]

        def said(message):
            if message.type in ("error", "warning") and (scripts or "ERR_FAILED" not in message.text) \
                    and "favicon" not in message.location.get("url", ""):
                self.noted.append(("errors", f"console: {message.text} {message.location.get('url', '')}"))

        tab.on("request", asked)
        tab.on("console", said)
        tab.on("pageerror", lambda error: self.noted.append(("errors", str(error))))

    def outcome(self, visit):
        """[(kind, fault), …], also if the visit breaks off."""
        try:
            return self.faults(visit) if visit.is_example else self.brief_faults(visit)
        except Error as error:
            return [("errors", f"the visit broke off: {error.message[:300]}")]

    def faults(self, visit):
        """Of an example, as [(kind, fault), …]. The page stands where it is from the last visit, if that was to the same."""
        self.noted, tab = [], self.tab(visit.view)
        if self.standing != (visit.address, visit.path, visit.view.scripts):
            opened(tab, visit.address, visit.path, visit.leads_on, wait_until="load")
        if visit.picture:
            tab.screenshot(path=visit.picture, type="jpeg", quality=80, full_page=True)
        looks = {"axe": RULES, "spaced": SPACED,
                 "doubled": DOUBLED if visit.view.width > 360 else "", "kept": visit.view == View()}
        self.noted += [tuple(fault) for fault in tab.evaluate("(looks) => inPage.all(looks)", looks)]
        if visit.view == View():
            self.resize(tab, NARROWEST)
            self.noted += [("reflow", fault) for fault in tab.evaluate("inPage.overflow()")]
            self.resize(tab, visit.view.width)
        self.standing = (visit.address, visit.path, visit.view.scripts)
        return self.noted

    def brief_faults(self, visit):
        """Of a page that is no example: opened for what it says, asks for and keeps, then read where others were before
        it: a page that loads axe anew runs it cold."""
        url, self.noted = f"{visit.address}/{visit.path.removesuffix('index.html')}", []
        self.open_plain(visit)
        tab = self.tab(View())
        if self.standing != visit.address:
            tab.goto(visit.address + "/404.html")
            self.standing = visit.address
        looks = {"axe": RULES, "spaced": SPACED, "doubled": "", "kept": False}
        self.noted += [tuple(fault) for fault in tab.evaluate(
            "([url, looks]) => inPage.turn(url).then(() => inPage.all(looks))", [url, looks])]
        return self.noted

    def open_plain(self, visit):
        if "plain" not in self.tabs:
            context = self.browser.new_context(locale="da-DK", viewport={"width": 360, "height": HEIGHT[360]})
            self.tabs["plain"] = context.new_page(), {}
            self.listen(self.tabs["plain"][0], True)
        tab = self.tabs["plain"][0]
        opened(tab, visit.address, visit.path, visit.leads_on, wait_until="domcontentloaded")
        self.noted += [("storage", f"kept: {name}") for name in tab.evaluate(
            "[document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(Boolean)")]

    @staticmethod
    def resize(tab, width):
        tab.set_viewport_size({"width": width, "height": HEIGHT.get(width, HEIGHT[360])})


def visited(visits, playwright):
    """{kind: faults as sentences} of all visits: the examples with their pictures first, then the others without."""
    groups = [[one for one in visits if one.is_example], [one for one in visits if not one.is_example]]
    found = defaultdict(list)
    for group, arguments in zip(groups, ([], LIGHT)):
        with chromium(playwright, ROOMY, *arguments) as browser:
            visitor = Visitor(browser)
            for visit in group:
                for kind, fault in visitor.outcome(visit):
                    found[kind].append(f"{visit.path} at {visit.view}: {fault}")
    return {kind: sorted(faults) for kind, faults in found.items()}


def parts(visits, count):
    """The visits in `count` parts of like size. A page's visits stay together, scripts and no scripts apart."""
    groups = defaultdict(list)
    for visit in visits:
        groups[visit.path, visit.view.scripts].append(visit)
    found = [[] for _ in range(count)]
    for group in sorted(groups.values(), key=len, reverse=True):
        min(found, key=len).extend(group)
    return found
