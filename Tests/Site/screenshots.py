"""Photographs pages of a built site in Debian's Chromium, narrow and wide, light and dark.

    screenshots.py SITE OUTPUT [PAGE ...]

Without pages: the ones at the top, and the first page of each folder below.
"""
import sys
from pathlib import Path

from browser import chromium, served

WIDTHS = {360: 740, 1280: 900}


def typical_pages(site):
    """Addresses: every page in the two upper levels, and the first in each folder of the third."""
    found, seen = [], set()
    for file in sorted(site.rglob("*.html"), key=lambda p: (len(p.parts), p)):
        path = file.relative_to(site)
        folder = path.parent.parent
        if len(path.parts) <= 2 or (len(path.parts) == 3 and folder not in seen):
            found.append(path.as_posix().removesuffix("index.html"))
            seen.add(folder if len(path.parts) == 3 else None)
    return found


def main():
    site, output = Path(sys.argv[1]), Path(sys.argv[2])
    pages = sys.argv[3:] or typical_pages(site)
    output.mkdir(parents=True, exist_ok=True)
    with served(site) as address, chromium() as browser:
        for width, height in WIDTHS.items():
            for scheme in "light", "dark":
                view = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme,
                                           locale="da-DK", timezone_id="Europe/Copenhagen", reduced_motion="reduce")
                tab = view.new_page()
                for page in pages:
                    tab.goto(f"{address}/{page}")
                    name = page.removesuffix(".html").strip("/").replace("/", "-") or "forside"
                    tab.screenshot(path=output / f"{name}-{width}-{scheme}.png", full_page=True)
                view.close()
    print(f"{len(pages) * 4} pictures of {len(pages)} pages in {output}")


if __name__ == "__main__":
    main()
