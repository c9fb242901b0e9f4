"""Photographs a page of each type of a built site in Chromium, narrow and wide, light and dark.

    screenshots.py SITE OUTPUT [PAGE ...]

With pages, such as `foreninger/`, only those.
"""
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from browser import chromium, served
from built_site import BuiltSite
from page_types import PageTypes
from project import Project
from visits import VIEWS, Visitor, opened

ROOT = Path(__file__).resolve().parents[2]


def name_of(words):
    return words.removesuffix("index.html").removesuffix(".html").strip("/").replace(", ", "-").replace("/", "-") \
        .replace(" ", "-") or "forside"


def picture(folder, name, view):
    """The file for a photograph of a type of page in a view."""
    return str(Path(folder) / f"{name_of(name)}-{view.width}-{view.scheme}.jpg")


def main():
    root, output, *pages = sys.argv[1:]
    site = BuiltSite(Path(root), "https://frivillig.lillevang.example/")
    wanted = {path: (path, False) for path in pages} or {
        name: (page.path, page.leads_on) for name, (page, *_) in PageTypes(Project(ROOT), site).examples(1).items()}
    views = [view for view in VIEWS if view.scripts]
    with served(site.root) as address, sync_playwright() as playwright, chromium(playwright) as browser:
        visitor = Visitor(browser)
        for view in views:
            for name, (path, leads_on) in wanted.items():
                opened(visitor.tab(view), address, path, leads_on)
                visitor.tab(view).screenshot(path=picture(output, name, view), type="jpeg", full_page=True)
    print(f"{len(wanted) * len(views)} pictures of {len(wanted)} pages in {output}")


if __name__ == "__main__":
    main()
