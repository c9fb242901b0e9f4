"""A folder served on a port of its own, packed by gzip -9, with a log of what was sent."""
import contextlib
import mimetypes
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

from .gzipped import gzipped

BLANK = "/blank.html"  # a page with nothing in it, to run an engine alone
KINDS = {".js": "text/javascript", ".json": "application/json"}  # a module's kind must be right


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, folder):
        super().__init__(("127.0.0.1", 0), Answer)
        self.folder, self.log = folder.resolve(), []
        self.address = f"http://127.0.0.1:{self.server_port}"

    def take(self):
        """(address, bytes of the body) of each request since the last look."""
        taken, self.log = self.log, []
        return taken


class Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 65536

    def do_GET(self):
        address = unquote(urlsplit(self.path).path)
        if address == BLANK:
            return self.answer(200, b"<!doctype html><link rel=icon href=data:,>", {"Content-Type": "text/html"})
        file = (self.server.folder / address.lstrip("/")).resolve()
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file() or not file.is_relative_to(self.server.folder):
            return self.answer(404, b"", {})
        body = gzipped(file)
        packed = {"Content-Encoding": "gzip"} if len(body) < file.stat().st_size else {}
        kind = KINDS.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        self.server.log.append((address, len(body)))
        self.answer(200, body, {"Content-Type": kind, **packed})

    def answer(self, status, body, fields):
        self.send_response(status)
        for name, value in {**fields, "Content-Length": str(len(body)), "Cache-Control": "max-age=60"}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder):
    server = Server(folder)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
