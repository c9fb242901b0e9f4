"""A built site on a port of its own, sent as its `_headers` say, and Debian's Chromium to look at it with."""
import contextlib
import fnmatch
import functools
import gzip
import io
import os
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

# Debian's Chromium without a window of its own: half the work of the one with it, for the same pages.
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium-headless-shell")


def header_rules(folder):
    """[(pattern, [(name, value), …]), …] of a site's `_headers`: a path in a line of its own, its fields indented."""
    file, rules = Path(folder) / "_headers", []
    for line in file.read_text().splitlines() if file.is_file() else []:
        if line.startswith("/"):
            rules.append((line, []))
        elif line.strip():
            name, value = line.split(":", 1)
            rules[-1][1].append((name.strip(), value.strip()))
    return rules


PACKED = {".html", ".css", ".js"}


@functools.lru_cache(maxsize=64)
def packed(file, _changed):
    return gzip.compress(Path(file).read_bytes(), mtime=0)


class Quiet(SimpleHTTPRequestHandler):
    # One connection for all of a page's files, and an answer in one piece: half the time of a visit otherwise.
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True

    def __init__(self, *arguments, rules, **named):
        self.rules = rules
        super().__init__(*arguments, **named)

    def send_head(self):
        """As usual, but texts are packed, as every host does."""
        path = self.translate_path(self.path)
        file = Path(path, "index.html") if path.endswith("/") else Path(path)
        if file.suffix not in PACKED or not file.is_file() or "gzip" not in self.headers.get("Accept-Encoding", ""):
            return super().send_head()
        body = packed(str(file), file.stat().st_mtime_ns)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)

    def end_headers(self):
        path, sent = unquote(urlsplit(self.path).path), {}
        for pattern, fields in self.rules:
            if fnmatch.fnmatchcase(path, pattern):
                sent.update(fields)
        for name, value in sent.items():
            if name != "Content-Type":
                self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder):
    """The address of a folder, `http://127.0.0.1:port`, as long as it is served."""
    handler = functools.partial(Quiet, directory=str(folder), rules=header_rules(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


@contextlib.contextmanager
def chromium(playwright, *arguments):
    arguments = [*arguments, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
    yield browser
    browser.close()


def until(tab, condition):
    """Waits for a condition, a function that runs in the page. Playwright's own way asks by eval, which the policy of
    these pages forbids."""
    tab.evaluate(f"""async () => {{
        const fulfilled = {condition}, end = performance.now() + 30_000;
        while (!fulfilled()) {{
            if (performance.now() > end) throw Error(`not within 30 s: ${{fulfilled}}`);
            await new Promise(requestAnimationFrame);
        }}
    }}""")
