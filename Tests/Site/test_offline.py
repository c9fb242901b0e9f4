"""The site without a net, where `site.yml` says `offline: true`: a copy of the demo, built for these tests."""
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import expect

from browser import header_rules, served
from search_page import hits

ROOT = Path(__file__).resolve().parents[2]
NOW = "2026-11-21"
VISITED = "/vaerktoejskasse/generalforsamling/"
UNVISITED = "/vaerktoejskasse/vedtaegter/"
# Until the worker has this page and the search of its language.
READY = """async ([page, manifest]) => Boolean(navigator.serviceWorker.controller
    && await caches.match(page) && await caches.match(manifest))"""
KEPT = """async () => {
    const kept = {};
    for (const name of await caches.keys()) kept[name] = (await (await caches.open(name)).keys()).map((one) => one.url);
    return kept;
}"""


def becomes(tab, question, given=None, reloads=None):
    """Whether the answer, which is awaited, becomes true; with an address, in that page loaded anew each time."""
    for _ in range(60):
        if tab.evaluate(question, given):
            return True
        # Chromium looks for a newer worker a second after a page was loaded, counted anew from each.
        tab.wait_for_timeout(1500 if reloads else 200)
        if reloads:
            tab.goto(reloads)
    return False


def tool():
    given = os.environ.get("ILDSJAEL")
    built = [Path(given)] if given else [ROOT / ".build" / kind / "ildsjael" for kind in ("release", "debug")]
    for one in built:
        if one.is_file():
            return one
    pytest.fail(f"no tool among {', '.join(map(str, built))}: run `make test`, or name one in ILDSJAEL")


@pytest.fixture(scope="session")
def project(tmp_path_factory):
    """A copy of the demo that lies below a path, which says whether it may be read without a net."""
    root = tmp_path_factory.mktemp("offline") / "project"
    for folder in ("content", "layouts", "site", ".ildsjael-cache"):
        if (ROOT / folder).is_dir():
            shutil.copytree(ROOT / folder, root / folder)
    return root


@pytest.fixture(scope="session")
def building(project):
    settings = project / "site/site.yml"
    plain = re.sub(r"(?m)^offline:.*\n", "", settings.read_text(encoding="utf-8"))

    def build(value, folder, base="https://example.org/"):
        settings.write_text(plain + (f"\noffline: {value}\n" if value else ""), encoding="utf-8")
        subprocess.run([tool(), "build", project, "--now", NOW, "--output", folder, "--base-url", base],
                       check=True, capture_output=True)
        return folder
    return build


@pytest.fixture(scope="session")
def kept_site(building, tmp_path_factory):
    return building("true", tmp_path_factory.mktemp("kept") / "site")


@pytest.fixture
def kept_address(kept_site):
    with served(kept_site) as base:
        yield base


@pytest.fixture
def reader(tab, kept_address):
    """Someone who has read one page, long enough for the worker to have begun."""
    tab.goto(kept_address + VISITED)
    assert becomes(tab, READY, [VISITED, "/search/manifest.json"])
    return tab


def test_absent_from_a_site_that_does_not_say_so(demo):
    assert not (demo.root / "sw.js").exists() and not (demo.root / "offline").exists()
    assert not any(page.find("script[data-worker]") for page in demo.pages)


def test_hosts_do_not_keep_the_worker(kept_site):
    assert ("/sw.js", [("Cache-Control", "no-cache")]) in header_rules(kept_site)
    assert "location = /sw.js" in (kept_site / "_hosting/nginx.conf").read_text()
    assert "header /sw.js Cache-Control no-cache" in (kept_site / "_hosting/Caddyfile").read_text()


def test_offline_pages_are_not_found_by_searching(kept_site):
    for folder in ("", "en/", "uk/", "ar/"):
        assert 'content="noindex"' in (kept_site / folder / "offline/index.html").read_text(encoding="utf-8")
        assert f"/{folder}offline/" not in (kept_site / "sitemap.xml").read_text(encoding="utf-8")


def test_visited_pages_are_there(reader, kept_address):
    reader.goto(kept_address + "/frivilligjob/")
    reader.context.set_offline(True)
    for path in (VISITED, VISITED + "?fra=mail", "/frivilligjob/"):
        reader.goto(kept_address + path)
        assert reader.locator("h1").inner_text() != "Du er uden net"
        assert reader.evaluate("document.styleSheets[0].cssRules.length") > 50, "looks as it does"


def test_unvisited_pages_say_so(reader, kept_address):
    reader.context.set_offline(True)
    reader.goto(kept_address + UNVISITED)
    expect(reader.locator("h1")).to_have_text("Du er uden net")
    assert reader.url == kept_address + UNVISITED
    reader.locator("main").get_by_role("link", name="Hold en god generalforsamling").click()
    reader.wait_for_url(kept_address + VISITED)
    expect(reader.locator("h1")).to_have_text("Hold en god generalforsamling")
    reader.goto(kept_address + "/en/volunteer-jobs/")
    expect(reader.locator("h1")).to_have_text("You are offline")
    link = reader.locator("main").get_by_role("link", name="Hold en god generalforsamling")
    expect(link).to_have_attribute("lang", "da")


def test_back_on_the_net_the_page_comes(reader, kept_address):
    reader.context.set_offline(True)
    reader.goto(kept_address + UNVISITED)
    expect(reader.locator("h1")).to_have_text("Du er uden net")
    reader.context.set_offline(False)
    expect(reader.locator("h1")).not_to_have_text("Du er uden net")


def test_search_works(reader, kept_address):
    reader.context.set_offline(True)
    reader.goto(kept_address + "/soeg/?q=generalforsamling")
    hits(reader).first.wait_for()
    assert "generalforsamling" in hits(reader).first.inner_text().lower()


def test_what_is_kept(reader, kept_address):
    reader.goto(kept_address + "/findes-ikke/")
    reader.goto(kept_address + VISITED)
    kept = reader.evaluate(KEPT)
    everything = [url for urls in kept.values() for url in urls]
    assert all(url.startswith(kept_address) for url in everything)
    assert not any("findes-ikke" in url or "?" in url or "/sw.js" in url for url in everything)
    assert sorted(re.sub(r"-[0-9a-f]{8}$", "", name) for name in kept) == [
        "ildsjael:/:assets", "ildsjael:/:index-da", "ildsjael:/:pages", "ildsjael:/:shell"]
    assert [url for url in kept["ildsjael:/:pages"]] == [kept_address + VISITED]
    assert reader.context.cookies() == [] and reader.evaluate("Object.keys(localStorage)") == []


def test_pages_are_bounded(reader, kept_address, kept_site):
    paths = sorted("/" + page.parent.relative_to(kept_site).as_posix() + "/" for page in kept_site.glob("vaerktoejskasse/*/index.html"))
    paths += sorted("/" + page.parent.relative_to(kept_site).as_posix() + "/" for page in kept_site.glob("foreninger/*/index.html"))
    visits = paths[:63]
    for path in visits:
        reader.goto(kept_address + path, wait_until="commit")
        reader.wait_for_load_state("domcontentloaded")
    assert becomes(reader, """async ([address, most]) => {
        const urls = (await (await caches.open("ildsjael:/:pages")).keys()).map((one) => one.url);
        return urls.length === most && urls.at(-1) === address; }""", [kept_address + visits[-1], 60])
    assert not reader.evaluate("async (path) => Boolean(await caches.match(path))", visits[0])


def test_another_build(reader, kept_address, kept_site):
    """Another version takes the old shell's place and keeps the pages; a worker of another site is left alone."""
    reader.evaluate("caches.open('ildsjael:/portal/:pages')")
    worker = kept_site / "sw.js"
    text = worker.read_text()
    version = re.search(r'"version":"(\w+)"', text)[1]
    worker.write_text(text.replace(version, "00000000"))
    try:
        reader.evaluate("async () => { await (await navigator.serviceWorker.ready).update(); }")
        assert becomes(reader, "async (old) => !(await caches.keys()).includes(old)", f"ildsjael:/:shell-{version}")
        names = reader.evaluate("caches.keys()")
        assert {"ildsjael:/:shell-00000000", "ildsjael:/:pages", "ildsjael:/portal/:pages"} <= set(names)
        assert reader.evaluate("async (path) => Boolean(await caches.match(path))", VISITED)
    finally:
        worker.write_text(text)


def test_turned_off_it_goes_away(tab, building, kept_site, tmp_path):
    live = tmp_path / "live"
    shutil.copytree(kept_site, live)
    with served(live) as base:
        tab.goto(base + VISITED)
        assert becomes(tab, READY, [VISITED, "/search/manifest.json"])
        without = building("false", tmp_path / "without")
        shutil.copytree(without, live, dirs_exist_ok=True)
        tab.goto(base + VISITED)
        assert becomes(tab, """async () => !navigator.serviceWorker.controller
            && !(await navigator.serviceWorker.getRegistration()) && (await caches.keys()).length === 0""",
                       reloads=base + "/")
        assert tab.locator("script[data-worker]").count() == 0


def test_below_a_path(tab, building, tmp_path):
    (tmp_path / "host").mkdir()
    site = building("true", tmp_path / "host/portal", "https://example.org/portal/")
    with served(site.parent) as base:
        tab.goto(base + "/portal" + VISITED)
        assert becomes(tab, READY, ["/portal" + VISITED, "/portal/search/manifest.json"])
        tab.context.set_offline(True)
        tab.goto(base + "/portal/soeg/?q=generalforsamling")
        hits(tab).first.wait_for()
        tab.goto(base + "/portal" + UNVISITED)
        expect(tab.locator("main").get_by_role("link", name="Hold en god generalforsamling")).to_be_visible()


@pytest.mark.parametrize("tab", [{"service_workers": "block"}], indirect=True)
def test_refused(tab, kept_address):
    tab.goto(kept_address + VISITED)
    expect(tab.locator("h1")).to_have_text("Hold en god generalforsamling")
