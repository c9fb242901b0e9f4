"""What is measured in the browser, seen failing: a sound page, broken in one place at a time."""
import random

import pytest

from browser import served
from keyboard import skipped, walked
from page_types import PageTypes
from slow_line import SlowLine
from test_print import paper_faults
from visits import HERE, View, Visit, Visitor, opened

POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'"
PAGE = f"""<!doctype html>
<html lang="da" dir="ltr"><head><meta charset="utf-8"><title>En side</title>
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/site.css"></head>
<body><a class="skip" href="#main">Spring til indhold</a><header><p><a href="/">Forside</a></p></header>
<main id="main" tabindex="-1"><h1>Overskrift</h1><p>En tekst med <a href="/b/">et link</a> i sig.</p></main>
<footer><p><a href="/c/">Kontakt</a></p></footer></body></html>"""
CSS = """html { color: #222; background: #fff } .skip { position: absolute; top: -5rem; padding: 0.5rem } .skip:focus { top: 0 }
a { color: #0b566a } header a, footer a { display: inline-block; padding: 1rem } main:focus { outline: none }
:focus-visible { outline: 3px solid #0b566a }"""
END = "</main>"

VISITS = [  # kind, view, what is put before the end of the content, what is put behind the sheet
    ("axe", View(), '<p><img src="/a.svg"></p>', ""),
    ("axe", View(), "", "h1 { color: #aaa }"),
    ("axe", View(scheme="dark"), "", "@media (prefers-color-scheme: dark) { h1 { color: #aaa } }"),
    ("axe", View(1280), '<p class="wide"><img src="/a.svg"></p>', "@media (width < 1000px) { .wide { display: none } }"),
    ("axe", View(), '<p id="js"></p><script src="/makes.js"></script>', ""),
    ("targets", View(), '<p><a class="x" href="/d/">d</a><a class="x" href="/e/">e</a></p>', ".x { display: inline-block }"),
    ("targets", View(), '<button class="x">×</button><button class="x">+</button>', ".x { width: 1rem; height: 1rem; padding: 0 }"),
    ("motion", View(), "<p class=x>x</p>", "@keyframes a { to { opacity: 0.9 } } .x { animation: a 9s infinite }"),
    ("reflow", View(), "<p class=x>x</p>", ".x { width: 340px }"),
    ("reflow", View(), "<p>Donaudampfschifffahrtsgesellschaftskapitänsmützenhalter</p>", ""),
    ("reflow", View(), "<div class=x><p class=y>Ord, der står langt ude til højre</p></div>",
     ".x { overflow-x: auto } .y { width: 600px; text-align: right }"),
    ("reflow", View(1280), "<p class=x>Ord og flere ord, som ikke kan være der, hvor de står</p>",
     ".x { width: 5rem; height: 2rem; overflow: hidden }"),
    ("text spacing", View(), "<p class=x>En linje, der lige netop passer</p>", ".x { white-space: nowrap; font-size: 1.4rem }"),
    ("text spacing", View(), "<p class=x>Ord og flere ord, som lige netop kan være der, hvor de står i to linjer</p>",
     ".x { height: 2.4rem; line-height: 1.2; overflow: hidden }"),
    ("text size", View(1280), "<p class=x>Ord og flere ord</p>", ".x { height: 20px }"),
    ("storage", View(), '<script src="/keeps.js"></script>', ""),
    ("storage", View(), '<script src="/cookie.js"></script>', ""),
    ("errors", View(), '<script src="/throws.js"></script>', ""),
    ("errors", View(), '<script src="/warns.js"></script>', ""),
    ("errors", View(), "<style>p { color: #222 }</style>", ""),
    ("errors", View(), '<p style="color: #222">x</p>', ""),
    ("errors", View(), '<script>document.title = "x"</script>', ""),
    ("errors", View(), '<p><img src="/absent.png" alt=""></p>', ""),
    ("errors", View(scripts=False), '<p><img src="/absent.png" alt=""></p>', ""),
]
SCRIPTS = {
    "makes.js": "document.querySelector('#js').innerHTML = '<img src=\"/a.svg\">'",
    "keeps.js": "localStorage.setItem('a', 'b')",
    "cookie.js": "document.cookie = 'a=b'",
    "asks.js": "fetch('https://127.0.0.2:9/a').catch(() => {})",
    "throws.js": "nothing.at.all",
    "warns.js": "console.warn('pas på')",
}
KEYS = [  # what is put before the end of the content, what is put behind the sheet, a word of the fault
    ('<p><a href="/x/">uden omrids</a></p>', 'a[href="/x/"]:focus { outline: none }', "no outline"),
    ("", ":focus-visible { outline-width: 1px }", "no outline"),
    ("", ":focus-visible { outline-color: #ddd }", "stand out"),
    ('<p><a href="/x/" tabindex="2">først</a></p>', "", "never reached"),
    ('<p><a href="/x/">så</a> <a href="/y/">først</a></p><script src="/turns.js"></script>', "", "comes before"),
    ('<div class="x"><p><a href="/x/">nederst</a></p><p><a href="/y/">øverst</a></p></div>',
     ".x { display: flex; flex-direction: column-reverse }", "upwards"),
    ('<p><a class="x" href="/x/">væk</a></p>', ".x { position: absolute; left: -999px }", "outside"),
    ('<p class="over">x</p>', ".over { position: fixed; inset: auto 0 0; height: 90vh; background: #fff; margin: 0 }", "under"),
    ('<p><input id="x" aria-label="fanger"></p><script src="/traps.js"></script>', "", "let go"),
    ('<p><a href="/x/">nås ikke</a> <a href="/y/">springer</a></p><script src="/jumps.js"></script>', "", "never reached"),
]
SCRIPTS |= {
    "turns.js": "for (const [from, to] of [['/b/', '/y/'], ['/y/', '/x/']]) document.querySelector(`a[href='${from}']`)"
                ".addEventListener('keydown', (e) => { if (e.key === 'Tab') { e.preventDefault();"
                " document.querySelector(`a[href='${to}']`).focus(); } })",
    "traps.js": "x.addEventListener('keydown', (e) => { if (e.key === 'Tab') e.preventDefault(); })",
    "jumps.js": "document.querySelector('a[href=\"/b/\"]').addEventListener('keydown', (e) => {"
                " if (e.key === 'Tab') { e.preventDefault(); document.querySelector('a[href=\"/y/\"]').focus(); } })",
}
SKIPS = [('class="skip" href="#main"', 'class="skip" href="/forbi/"'), (' tabindex="-1"', ""), ('id="main"', 'id="mere"'),
         ('class="skip"', 'class="shy"')]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    (folder / "a.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
    for name, text in SCRIPTS.items():
        (folder / name).write_text(text)
    return folder


@pytest.fixture(scope="module")
def place(folder):
    with served(folder) as address:
        yield address


@pytest.fixture
def page(folder, place):
    """Writes the page with its changes and gives the site's address."""
    def write(body="", css="", replaced=("", "")):
        (folder / "index.html").write_text(PAGE.replace(END, body + END).replace(*replaced))
        (folder / "site.css").write_text(CSS + css + ".shy { position: fixed; left: -99rem }")
        return place
    return write


@pytest.fixture
def visitor(browser):
    """A new one for each visit: what a page keeps stays in its browser."""
    visitor = Visitor(browser)
    yield visitor
    for tab, _ in visitor.tabs.values():
        tab.context.close()


@pytest.fixture
def keyboard_tab(browser):
    context = browser.new_context(viewport={"width": 1280, "height": 700})
    context.add_init_script(path=HERE / "in_page.js")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("view", [View(), View(1280, "dark"), View(scripts=False)], ids=str)
def test_a_sound_page_has_no_faults(page, visitor, view):
    assert visitor.faults(Visit(page(), "index.html", view=view)) == []


@pytest.mark.parametrize("kind, view, body, css", VISITS)
def test_a_fault_is_seen_on_a_visit(page, visitor, kind, view, body, css):
    found = visitor.faults(Visit(page(body, css), "index.html", view=view))
    assert kind in {kind for kind, _ in found}, found


def test_a_sound_page_that_is_no_example_has_no_faults(page, folder, visitor):
    (folder / "404.html").write_text(PAGE)
    assert visitor.outcome(Visit(page(), "index.html", is_example=False)) == []


# What scripts make, and what shows at 320 px, is looked for on examples alone.
BRIEF = [(kind, body, css) for kind, view, body, css in VISITS
         if view == View() and "makes.js" not in body and "340px" not in css]


@pytest.mark.parametrize("kind, body, css", BRIEF)
def test_a_fault_is_seen_on_a_brief_visit(page, folder, visitor, kind, body, css):
    (folder / "404.html").write_text(PAGE)
    found = visitor.outcome(Visit(page(body, css), "index.html", is_example=False))
    assert kind in {kind for kind, _ in found}, found


def test_a_visit_that_breaks_off_is_a_fault(visitor):
    assert "broke off" in str(visitor.outcome(Visit("http://127.0.0.1:9", "index.html")))


def test_another_host_is_seen(page, visitor):
    address = page('<script src="/asks.js"></script>', replaced=("Content-Security-Policy", "refresher"))
    assert ("other hosts", "https://127.0.0.2:9/a") in visitor.faults(Visit(address, "index.html"))


def test_blocked_scripts_do_nothing(page, visitor):
    assert visitor.faults(Visit(page('<script src="/keeps.js"></script>'), "index.html", view=View(scripts=False))) == []


def test_a_page_that_leads_on_is_looked_at(page, visitor):
    onwards = ("<title>", '<meta http-equiv="refresh" content="0; url=/videre.html"><title>')
    found = visitor.faults(Visit(page('<p><img src="/a.svg"></p>', replaced=onwards), "index.html", leads_on=True))
    assert "image-alt" in str(found)


def test_the_keyboard_walks_through_a_sound_page(page, keyboard_tab):
    opened(keyboard_tab, page(), "index.html")
    assert skipped(keyboard_tab) + walked(keyboard_tab) == []


@pytest.mark.parametrize("body, css, word", KEYS)
def test_a_fault_is_met_by_keyboard(page, keyboard_tab, body, css, word):
    opened(keyboard_tab, page(body, css), "index.html")
    assert word in " ".join(walked(keyboard_tab))


@pytest.mark.parametrize("was, now", SKIPS)
def test_a_poor_skip_link_is_seen(page, keyboard_tab, was, now):
    opened(keyboard_tab, page(replaced=(was, now)), "index.html")
    assert skipped(keyboard_tab)


def test_a_page_without_a_type_is_told_of(types, monkeypatch):
    kinds = PageTypes(types.project, types.site)
    assert "redirect" in kinds.by_type and kinds.faults() == []
    monkeypatch.setattr(PageTypes, "is_known", staticmethod(lambda *_: False))
    faults = PageTypes(types.project, types.site).faults()
    assert any("is of no type" in fault for fault in faults) and "no page is of the type record, jobs" in faults


FORCED = [  # the function in the page, what is put before the end of the content, what is put behind the sheet
    ("lost", "<p class=x>x</p>", ".x { forced-color-adjust: none; color: #aaa; background: #fff }"),
    ("lost", "<button class=x>x</button>", ".x { border: 0 }"),
    ("lost", "<input class=x aria-label=x>", ".x { border: 0 }"),
    ("unmarked", '<nav><a href="/x/" aria-current="page">her</a> <a href="/y/">der</a></nav>', ""),
    ("unmarked", '<nav><a href="/x/" aria-current="page">her</a> <a href="/y/">der</a></nav>',
     "nav [aria-current] { color: #a8351c; border-bottom: 2px solid transparent }"),
]


@pytest.mark.parametrize("name, body, css", FORCED)
def test_what_is_lost_in_forced_colours_is_seen(page, browser, name, body, css):
    context = browser.new_context(forced_colors="active" if name == "lost" else "none")
    context.add_init_script(path=HERE / "in_page.js")
    tab = context.new_page()
    opened(tab, page(), "index.html")
    assert tab.evaluate(f"inPage.{name}()") == []
    opened(tab, page(body, css), "index.html")
    assert tab.evaluate(f"inPage.{name}()")
    opened(tab, page('<nav><a href="/x/" aria-current="page">her</a> <a href="/y/">der</a></nav>',
                     "nav [aria-current] { font-weight: 700 }"), "index.html")
    assert tab.evaluate("inPage.unmarked()") == []
    context.close()


ARRIVALS = [  # what is put before the end of the content, what is put behind the sheet, a word of the fault
    ('<script type="module" src="/shows.js"></script>', ".x, h1 { display: none }", "heading"),
    ('<p class=x aria-busy="true">Vent</p>', "", "waits"),
    ('<script type="module" src="/pushes.js"></script>', "", "moved"),
    ('<p><img src="/tall.svg" alt="x"></p><p>Under billedet</p>', "", "moved"),
]
SCRIPTS |= {"shows.js": "document.querySelector('h1').style.display = 'block'",
            "pushes.js": "document.querySelector('h1').insertAdjacentHTML('beforebegin', '<p>Et opslag<br>i to linjer</p>')"}


@pytest.mark.parametrize("body, css, word", [("", "", ""), *ARRIVALS])
def test_what_moves_or_waits_is_seen(page, folder, keyboard_tab, body, css, word):
    (folder / "tall.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg' width='90' height='400'/>")
    found = SlowLine(keyboard_tab).faults(page(body, css), "index.html")
    assert word in " ".join(found) if word else found == []


def test_what_comes_over_the_line_is_counted(page, folder, keyboard_tab):
    line, more = SlowLine(keyboard_tab), random.Random(1).randbytes(9_000).hex()
    line.faults(page(), "index.html")
    page_and_sheet, whole = line.weight()
    assert page_and_sheet == whole and 500 < whole < 2_000
    (folder / "noise.js").write_text(f"/* {more} */")
    line.faults(page('<script type="module" src="/noise.js"></script><img src="/a.svg" alt="x" width="9" height="9">'), "index.html")
    assert line.weight()[0] < page_and_sheet + 100 and 9_000 < line.weight()[1] - whole < 11_000


PAPER = [  # what is put before the end of the content, what is put behind the sheet, a word of the fault
    ("", "@media print { h1 { display: none } }", "heading"),
    ('<nav class="breadcrumb"><a href="/">Forside</a></nav>', "", "screen's own"),
    ('<div class="prose"><p class="x">Et langt afsnit</p></div>', "@media print { .x { display: none } }", "text"),
    ('<div class="prose"><p>Se <a href="https://example.org/a">her</a></p></div>', "", "no address"),
    ('<p class="x">x</p>', ".x { width: 2000px }", "too wide"),
]


@pytest.mark.parametrize("body, css, word", [("", "", ""), *PAPER])
def test_a_poor_print_is_seen(page, keyboard_tab, body, css, word):
    opened(keyboard_tab, page(body, css), "index.html")
    found = paper_faults(keyboard_tab, "index.html")
    assert word in " ".join(found) if word else found == []
