#!/usr/bin/env python3
"""Both searches in Chromium, over the same small server: prints what each question took, one JSON object to a line.

    chromium.py OURS HUGO RUNS CHROMIUM

OURS and HUGO are built sites, the second one indexed by Pagefind. Every measurement begins with an empty cache. An
engine is first measured alone, in a page with nothing in it; then the search page that its readers meet.
"""
import contextlib
import json
import os
import sys
import time
from pathlib import Path
from urllib.parse import quote

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from search.in_node import engine_of  # noqa: E402
from search.parts import SEARCH_PAGE  # noqa: E402
from search.questions import QUERIES, WORDS, keystrokes  # noqa: E402
from search.server import BLANK, served  # noqa: E402

QUIET = 0.8  # seconds without a request, after the results are shown: then excerpts and filters have come
PATIENCE = 120_000  # milliseconds

OURS = """async ([engine, verb, texts]) => {
    const start = performance.now();
    const { createSearch } = await import(engine);
    const search = createSearch({ load: async (path) => (await fetch("/search/" + path)).json() });
    let found = 0;
    for (const text of texts) {
        const answer = await (verb === "suggest" ? search.suggest(text) : search.search(text));
        found = verb === "suggest" ? answer.results.length : answer.count + answer.partial;
    }
    return { found, ms: performance.now() - start };
}"""

# Pagefind has no words to offer: while a word is typed it gives the best five pages, as ours does beside its words.
PAGEFIND = """async ([engine, verb, texts]) => {
    const start = performance.now();
    const pagefind = await import(engine);
    await pagefind.init();
    let found = 0;
    for (const text of texts) {
        const { results } = await pagefind.search(text);
        const shown = results.slice(0, verb === "suggest" ? 5 : 10);
        await Promise.all(shown.map((one) => one.data()));
        found = verb === "suggest" ? shown.length : results.length;
    }
    return { found, ms: performance.now() - start };
}"""

# When each search page has shown its results, or that there are none.
OURS_SHOWN = """() => !document.querySelector("[data-part=found]").hidden
    && !document.querySelector(".hits").hasAttribute("aria-busy")"""
PAGEFIND_SHOWN = """(query) => document.getElementById("hits").dataset.query === query"""


def alone(browser, server, script, engine, verb, texts):
    """One question to an engine in a blank page."""
    with visit(browser, server) as (page, processor):
        page.goto(server.address + BLANK)
        before = processor()
        told = page.evaluate(script, [engine, verb, texts])
        return {**told, "cpu": processor() - before, "sent": server.take()}


def page_ours(browser, server, query):
    """The search page as a link to its results opens it: with the filters' numbers and the excerpts in view."""
    with visit(browser, server) as (page, processor):
        before = processor()
        page.goto(f"{server.address}{SEARCH_PAGE}?q={quote(query)}")
        page.wait_for_function(OURS_SHOWN, timeout=PATIENCE)
        settle(server)
        return {"found": page.locator(".hits > li").count(), "cpu": processor() - before, "sent": server.take()}


def page_pagefind(browser, server, query):
    with visit(browser, server) as (page, processor):
        before = processor()
        page.goto(server.address + SEARCH_PAGE)
        page.fill("#query", query)
        page.wait_for_function(PAGEFIND_SHOWN, arg=query, timeout=PATIENCE)
        settle(server)
        return {"found": page.locator("#hits > li").count(), "cpu": processor() - before, "sent": server.take()}


def settle(server):
    """Waits until nothing has been asked for during a while."""
    seen, since = -1, time.monotonic()
    while time.monotonic() - since < QUIET:
        if len(server.log) != seen:
            seen, since = len(server.log), time.monotonic()
        time.sleep(0.02)


@contextlib.contextmanager
def visit(browser, server):
    """A page in a browser profile of its own, and the processor time of its process so far, in milliseconds."""
    # Playwright waits for a function by eval, which our policy forbids.
    profile = browser.new_context(bypass_csp=True)
    page = profile.new_page()
    session = profile.new_cdp_session(page)
    session.send("Performance.enable")
    server.take()

    def processor():  # in steps of 10 ms; workers, compilers and the garbage collector are in it
        metrics = session.send("Performance.getMetrics")["metrics"]
        return next(one["value"] for one in metrics if one["name"] == "ProcessTime") * 1000
    yield page, processor
    profile.close()


def measurements(browser, ours, peer, engine):
    """(case, text, name, what was measured), each question to both in turn."""
    questions = [("search", q, [q]) for q in QUERIES] + [("suggest", w, keystrokes(w)) for w in WORDS]
    found = {}
    for verb, text, texts in questions:
        for name, one in (("Ildsjæl", alone(browser, ours, OURS, engine, verb, texts)),
                          ("Pagefind", alone(browser, peer, PAGEFIND, "/pagefind/pagefind.js", verb, texts))):
            found[text, name] = one["found"]
            yield verb, text, name, one
    for query in QUERIES:
        for name, one in (("Ildsjæl", page_ours(browser, ours, query)),
                          ("Pagefind", page_pagefind(browser, peer, query))):
            if bool(one["found"]) != bool(found[query, name]):
                sys.exit(f"{name}: the search page does not show what the engine finds for {query}")
            yield "page", query, name, one


def main():
    ours, peer = (Path(argument).resolve() for argument in sys.argv[1:3])
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    engine = "/" + engine_of(ours).relative_to(ours).as_posix()
    with served(ours) as mine, served(peer) as theirs, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=sys.argv[4], args=arguments)
        for _ in range(int(sys.argv[3])):
            for case, text, name, one in measurements(browser, mine, theirs, engine):
                print(json.dumps({"case": case, "text": text, "name": name, **one}, ensure_ascii=False), flush=True)
        browser.close()


if __name__ == "__main__":
    main()
