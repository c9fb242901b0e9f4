"""A built site as its visitors meet it: pages by address, and what each address leads to."""
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser


@dataclass
class Page:
    url: str    # absolute, as the sitemap would name it
    path: str   # from the site's root folder
    html: str

    @cached_property
    def tree(self):
        return LexborHTMLParser(self.html)

    def find(self, selector):
        return self.tree.css(selector)

    def attribute(self, selector, name):
        found = self.tree.css_first(selector)
        return found.attributes.get(name) if found else None

    @cached_property
    def ids(self):
        return {node.attributes["id"] for node in self.find("[id]")}

    @property
    def title(self):
        found = self.tree.css_first("head > title")
        return " ".join(found.text().split()) if found else ""

    @property
    def name(self):
        return self.path.rsplit("/", 1)[-1]

    @property
    def is_error_page(self):
        return self.name == "404.html"

    @property
    def leads_on(self):
        """It sends its reader to another page at once."""
        return self.tree.css_first('meta[http-equiv="refresh"]') is not None

    @property
    def is_indexable(self):
        robots = self.attribute('meta[name="robots"]', "content") or ""
        return "noindex" not in robots and not self.is_error_page


@dataclass
class BuiltSite:
    root: Path
    base: str   # absolute, ends in a slash
    pages: list[Page] = field(init=False)
    fragments: list[Page] = field(init=False)  # pieces for other sites' pages, which have no document around them
    known: dict = field(init=False, default_factory=dict)  # what was found of references; most stand on every page

    def __post_init__(self):
        self.base, self.real_root = self.base.rstrip("/") + "/", self.root.resolve()
        files = [self.page(p) for p in sorted(self.root.rglob("*.html"))]
        self.pages = [page for page in files if page.name != "embed.html"]
        self.fragments = [page for page in files if page.name == "embed.html"]
        self.by_path = {page.path: page for page in self.pages}

    def page(self, file):
        path = file.relative_to(self.root).as_posix()
        return Page(self.url(path), path, file.read_text(encoding="utf-8"))

    def url(self, path):
        folder, _, name = path.rpartition("/")
        return self.base + (path if name != "index.html" else folder + "/" if folder else "")

    def is_own(self, url):
        return urlsplit(url)[:2] == urlsplit(self.base)[:2]

    def path_of(self, url):
        """The file an own address without fragment leads to, or None. A folder is named with its slash."""
        bare = urldefrag(url).url.partition("?")[0]
        if not bare.startswith(self.base):
            return None
        path = unquote(bare[len(self.base):])
        path += "index.html" if path == "" or path.endswith("/") else ""
        file = self.root / path
        return path if file.is_file() and self.real_root in file.resolve().parents else None

    def fault_of(self, source, reference):
        """Why a reference written on the page or in the file at `source` leads nowhere, or None."""
        key = reference if reference.startswith("/") else (source, reference)
        if key not in self.known:
            self.known[key] = self.found_fault(source, reference)
        return self.known[key]

    def found_fault(self, source, reference):
        url = urljoin(source, reference)
        if not self.is_own(url):
            return None
        path = self.path_of(url)
        if path is None:
            return f'"{reference}" leads to no file'
        fragment = unquote(urldefrag(url).fragment)
        if fragment and path in self.by_path and fragment not in self.by_path[path].ids:
            return f'"{reference}": no id "{fragment}" in {path}'
        return None
