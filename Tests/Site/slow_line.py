"""A page as it arrives: its scripts and pictures held back until it is let go, what moves then, and what all weighs."""
from browser import until
from visits import opened

SHIFTS = """window.shifts = []; new PerformanceObserver((list) => {
    for (const one of list.getEntries()) window.shifts.push(`${one.value.toFixed(4)} moved: `
        + one.sources.map((source) => source.node?.nodeType === 1 ? inPage.named(source.node) : source.node?.textContent).join(", "));
}).observe({ type: "layout-shift", buffered: true })"""
DRAWN = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
READABLE = """() => { const main = document.querySelector("main"), heading = document.querySelector("main h1");
    const faults = [];
    if (!heading || !heading.checkVisibility() || heading.getBoundingClientRect().height < 10) faults.push("the heading is not shown");
    if (main.innerText.trim().length < 20) faults.push("the content is not shown");
    for (const one of main.querySelectorAll("[aria-busy=true]")) faults.push(`waits: ${inPage.named(one)}`);
    return faults; }"""
HELD = {"script", "image", "media", "font", "fetch", "xhr"}


class SlowLine:
    """A tab at the end of one. `speed` is in bits a second."""

    def __init__(self, tab, speed=None):
        self.tab, self.waiting, self.open = tab, [], False
        self.kinds, self.heads, self.sizes = {}, {}, {}
        tab.add_init_script(SHIFTS)
        tab.route("**/*", self.pass_on)
        session = tab.context.new_cdp_session(tab)
        session.send("Network.enable")
        session.send("Network.setCacheDisabled", {"cacheDisabled": True})
        if speed:
            session.send("Network.emulateNetworkConditions", {"offline": False, "latency": 300,
                                                              "downloadThroughput": speed / 8, "uploadThroughput": speed / 8})
        session.on("Network.responseReceived", self.note_head)
        session.on("Network.loadingFinished",
                   lambda event: self.sizes.update({event["requestId"]: event["encodedDataLength"]}))

    def note_head(self, event):
        self.kinds[event["requestId"]] = event["type"]
        self.heads[event["requestId"]] = event["response"]["encodedDataLength"]

    def pass_on(self, route):
        if not self.open and route.request.resource_type in HELD:
            self.waiting.append(route)
        else:
            route.continue_()

    def let_go(self):
        self.open = True
        while self.waiting:
            self.waiting.pop().continue_()

    def faults(self, address, path, leads_on=False):
        """What cannot be read before any script has come, and what moves when they and the pictures do."""
        self.open, self.waiting = False, []
        for kept in self.kinds, self.heads, self.sizes:
            kept.clear()
        opened(self.tab, address, path, leads_on, wait_until="commit")
        until(self.tab, "() => document.querySelector('body > footer, main a')")
        self.tab.evaluate(DRAWN)
        faults = self.tab.evaluate(READABLE)
        self.let_go()
        self.tab.wait_for_load_state("networkidle")
        self.tab.evaluate("scrollTo(0, document.body.scrollHeight)")
        self.tab.evaluate(DRAWN)
        self.tab.wait_for_load_state("networkidle")
        return faults + self.tab.evaluate("window.shifts")

    def weight(self):
        """Bytes that came over the line for (page and style sheets, all but pictures), without the heads of answers,
        which are the host's."""
        def sum_of(kinds):
            return sum(size - self.heads[one] for one, size in self.sizes.items() if self.kinds.get(one) in kinds)
        return sum_of({"Document", "Stylesheet"}), sum_of({"Document", "Stylesheet", "Script", "Fetch", "XHR", "Font", "Other"})
