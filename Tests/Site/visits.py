"""Visits to pages of a served site in Chromium, many at a time: each in a view, each giving its faults by kind."""
import multiprocessing
import os
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import axe_playwright_python
from playwright.sync_api import Error

from browser import chromium

HERE = Path(__file__).parent
AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
         "resultTypes": ["violations"], "preload": False}
RUN_AXE = """(rules) => axe.run(rules).then((all) => all.violations.flatMap((one) =>
    one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 240)}`)))"""
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
    """One browser in one process. It keeps a tab for each view, and notes what happens in it."""

    def __init__(self, browser):
        self.browser, self.tabs, self.noted = browser, {}, []

    def tab(self, view):
        if view not in self.tabs:
            context = self.browser.new_context(
                viewport={"width": view.width, "height": HEIGHT[view.width]}, color_scheme=view.scheme,
                reduced_motion="reduce", locale="da-DK", timezone_id="Europe/Copenhagen")
            for file in AXE, HERE / "axe_faster.js", HERE / "in_page.js":
                context.add_init_script(path=file)
            if not view.scripts:
                context.route("**/*.js", lambda route: route.abort())
            self.tabs[view] = context.new_page()
            self.listen(self.tabs[view], view)
        return self.tabs[view]

    def listen(self, tab, view):
        def asked(request):
            own = urlsplit(tab.url).netloc in ("", urlsplit(request.url).netloc) or request.url.startswith("data:")
            self.noted += [] if own else [("other hosts", request.url)]

        def answered(response):
            if response.status >= 400 and not response.url.endswith("/favicon.ico"):
                self.noted.append(("errors", f"{response.status} for {response.url}"))

        def said(message):
            if message.type in ("error", "warning") and (view.scripts or "ERR_FAILED" not in message.text) \
                    and "favicon" not in message.location.get("url", ""):
                self.noted.append(("errors", f"console: {message.text}"))

        tab.on("request", asked)
        tab.on("response", answered)
        tab.on("console", said)
        tab.on("pageerror", lambda error: self.noted.append(("errors", str(error))))

    def faults(self, visit):
        """[(kind, fault), …]"""
        self.noted, tab, view = [], self.tab(visit.view), visit.view
        opened(tab, visit.address, visit.path, visit.leads_on, wait_until="load")
        if view != View():
            self.look(tab, visit)
        elif tab.viewport_size["width"] == NARROWEST:  # as the last visit left it: to resize a window takes time
            self.reflow(tab)
            self.resize(tab, view.width)
            self.look(tab, visit)
        else:
            self.look(tab, visit)
            self.resize(tab, NARROWEST)
            self.reflow(tab)
        return self.noted

    def look(self, tab, visit):
        if visit.picture:
            tab.screenshot(path=visit.picture, full_page=True)
        self.note("axe", tab.evaluate(RUN_AXE, RULES))
        self.note("targets", tab.evaluate("inPage.smallTargets()"))
        self.note("motion", tab.evaluate("inPage.moving()"))
        self.reflow(tab)
        self.note("text spacing", self.worn(tab, SPACED))
        if visit.view.width > 360:
            self.note("text size", self.worn(tab, DOUBLED))
        if visit.view == View():
            self.note("storage", tab.evaluate("inPage.kept()"))

    def reflow(self, tab):
        self.note("reflow", tab.evaluate("[...inPage.sideways(), ...inPage.clipped()]"))

    @staticmethod
    def resize(tab, width):
        tab.set_viewport_size({"width": width, "height": HEIGHT[360]})

    @staticmethod
    def worn(tab, css):
        return tab.evaluate("""(css) => { inPage.wear(css);
            const found = [...inPage.sideways(), ...inPage.clipped()]; inPage.wear(); return found; }""", css)

    def note(self, kind, faults):
        self.noted += [(kind, fault) for fault in faults]


def visit_all(visits):
    """[(visit, kind, fault), …] of one process's share."""
    with chromium() as browser:
        visitor, found = Visitor(browser), []
        for visit in visits:
            try:
                found += [(visit, kind, fault) for kind, fault in visitor.faults(visit)]
            except Error as error:
                found.append((visit, "errors", f"the visit broke off: {error.message[:300]}"))
        return found


def visited(visits, processes=None):
    """{kind: faults as sentences} of all visits, on all cores and one more, since a visit also waits. Long pages are
    dealt out evenly."""
    count = processes or (os.cpu_count() or 1) + 1
    found = defaultdict(list)
    with multiprocessing.get_context("spawn").Pool(count) as pool:
        for share in pool.map(visit_all, [visits[i::count] for i in range(count)], chunksize=1):
            for visit, kind, fault in share:
                found[kind].append(f"{visit.path} at {visit.view}: {fault}")
    return {kind: sorted(faults) for kind, faults in found.items()}
