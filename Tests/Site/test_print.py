"""Pages of each type on paper, read back from the PDF that the browser makes."""
import io
import re
import unicodedata

import pytest
from pypdf import PdfReader

from test_site import report
from visits import opened

# What belongs to the screen: moving about and searching.
SCREEN_ONLY = ".main-navigation a, .breadcrumb a, .skip-link, .search-form button, .facets a, .pagination a, .languages a"


def tight(text):
    """Without spaces and joined letters, which a PDF has its own of."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def printed(tab):
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(tab.pdf())).pages)


def paper_faults(tab, path):
    heading, text = tab.locator("main h1").inner_text(), tight(printed(tab))
    body = tab.locator("main .prose p").filter(visible=True)
    start = tight(body.first.inner_text())[:40] if body.count() else ""
    tab.emulate_media(media="print")
    faults = [] if tight(heading).lower() in text.lower() else [f'{path}: the heading "{heading}" is not printed']
    faults += [f"{path}: the screen's own is printed: {name}"
               for name in tab.locator(SCREEN_ONLY).filter(visible=True).all_inner_texts()]
    if start not in text:
        faults.append(f"{path}: the text is not printed")
    faults += [f"{path}: no address of {href}" for href in tab.locator("main .prose a[href^=http]").evaluate_all(
        "(all) => all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('href'))")
        if tight(href) not in text]
    wide = tab.evaluate("document.documentElement.scrollWidth - innerWidth")
    tab.emulate_media(media="null")
    return faults + ([f"{path}: {wide} px too wide for the paper"] if wide > 0 else [])


@pytest.mark.parametrize("tab", [{"viewport": {"width": 700, "height": 900}}], indirect=True)
def test_every_type_on_paper(tab, address, types):
    faults = []
    for page, *_ in types.examples(1).values():
        opened(tab, address, page.path, page.leads_on)
        faults += paper_faults(tab, page.path)
    report(faults)


def test_a_page_from_the_toolbox_on_paper(tab, address):
    """What a treasurer takes along: contact, and where each link leads."""
    tab.goto(f"{address}/vaerktoejskasse/godtgoerelser-og-skat/")
    text = tight(printed(tab))
    addresses = tab.locator("main a.external[href^=http]").evaluate_all("(all) => all.map((one) => one.href)")
    assert addresses and [one for one in addresses if tight(one) not in text] == []
    assert "frivillig@lillevang.example" in text
