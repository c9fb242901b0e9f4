"""Where the sites under test lie: `make test` builds them, the variables let anyone check another one."""
import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright
from xdist.scheduler import LoadScopeScheduling

from browser import chromium, served
from built_site import BuiltSite
from page_types import PageTypes
from project import Project
from tally import Tally

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / ".build"
DEMO = Path(os.environ.get("SITE", BUILD / "demo-site"))
DEMO_BASE = os.environ.get("SITE_BASE", "https://frivillig.lillevang.example/")
PORTAL = Path(os.environ.get("PORTAL_SITE", BUILD / "demo-site-portal"))
PORTAL_BASE = "https://example.org/portal/"
PROJECT = os.environ.get("PROJECT", ROOT)
SAME = [DEMO.with_name(DEMO.name + suffix) for suffix in ("-again", "-one-job")]


# They go first, so that no process waits for one of them at the end. The visits to every page are cut in parts.
LONGEST = ["every_page, part 1", "keyboard", "slow_line", "site", "every_page, part 2", "every_page, part 3",
           "every_page, part 4", "lists"]


def built(root, base):
    if not (root / "index.html").is_file():
        pytest.fail(f"no built site in {root}: run `make test`, or name one in SITE")
    return BuiltSite(root, base)


@pytest.fixture(scope="session")
def demo():
    return built(DEMO, DEMO_BASE)


@pytest.fixture(scope="session")
def portal():
    return built(PORTAL, PORTAL_BASE)


@pytest.fixture(scope="session")
def types(demo):
    return PageTypes(Project(PROJECT), demo)


@pytest.fixture(scope="session")
def address(demo):
    with served(demo.root) as base:
        yield base


@pytest.fixture(scope="session")
def playwright():
    """One a process, which may start several browsers."""
    with sync_playwright() as one:
        yield one


@pytest.fixture(scope="session")
def browser(playwright):
    with chromium(playwright) as one:
        yield one


@pytest.fixture
def tab(browser, request):
    """A tab of a context with the test's options, if it gives any; an error in a script fails the test."""
    options = {"locale": "da-DK", "viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce",
               **getattr(request, "param", {})}
    context, errors = browser.new_context(**options), []
    one = context.new_page()
    one.on("pageerror", lambda error: errors.append(str(error)))
    yield one
    context.close()
    assert errors == []


@pytest.fixture(scope="session")
def tally(pytestconfig):
    """What the tests count and remark, told at the end: by type of page, if it is of pages."""
    return pytestconfig.tally


def pytest_configure(config):
    config.tally = Tally()


def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: [*LONGEST, unit_of(item.nodeid)].index(unit_of(item.nodeid)))


def unit_of(nodeid):
    """What runs in one process, for what it shares: a file's tests, or a part of the visits to every page."""
    file, _, name = nodeid.partition("::")
    part = re.search(r"\[(part \d+)", name)
    return Path(file).stem.removeprefix("test_") + (f", {part[1]}" if part else "")


class Units(LoadScopeScheduling):
    def _split_scope(self, nodeid):
        return unit_of(nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    return Units(config, log)


def pytest_sessionfinish(session):
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["tally"] = session.config.tally.plain()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node):
    """One of several processes has ended."""
    node.config.tally.add(getattr(node, "workeroutput", {}).get("tally", {}))


def pytest_terminal_summary(terminalreporter):
    tally = terminalreporter.config.tally
    for line in tally.remarks:
        terminalreporter.write_line(line)
    if tally.counts:
        site = built(DEMO, DEMO_BASE)
        for line in tally.table(PageTypes(Project(PROJECT), site)):
            terminalreporter.write_line(line)


def pytest_unconfigure(config):
    """The last line, plain, for whoever counts the tests of several runners."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    if reporter:
        count = {kind: len(reporter.stats.get(kind, [])) for kind in ("passed", "failed", "error")}
        print(f"{count['passed']} passed, {count['failed'] + count['error']} failed")
