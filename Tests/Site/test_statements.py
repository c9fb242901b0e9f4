"""What a page lets its readers do, and the statements the law asks for, judged by Python's own reader of addresses."""
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[2]
FRONT = {"da": "", "en": "en/", "uk": "uk/", "ar": "ar/"}
JOBS = {"da": "frivilligjob/", "en": "en/volunteer-jobs/"}
ACCESSIBILITY = ["tilgaengelighed/", "en/accessibility/", "uk/dostupnist/", "ar/imkaniyat-alwusul/"]
PRIVACY = ["privatlivspolitik/", "en/privacy/", "uk/pryvatnist/", "ar/khususiya/"]
COOKIES = ["cookies/", "en/cookies/", "uk/cookies/", "ar/cookies/"]
# What RFC 6068 lets stand in a mailto: address, without what some programs read as something else.
MAILTO = re.compile(r"mailto:([A-Za-z0-9.@_~-]|%[0-9A-F]{2})*\?subject=([A-Za-z0-9._~-]|%[0-9A-F]{2})*"
                    r"&body=([A-Za-z0-9._~-]|%[0-9A-F]{2})*")


def page(demo, path):
    return demo.by_path[path + "index.html"]


def is_redirect(one):
    return one.tree.css_first('meta[http-equiv="refresh"]') is not None


def content_pages(demo):
    """Those that somebody wrote: no redirects, not the search's, not that of missing pages."""
    return [one for one in demo.pages
            if not is_redirect(one) and not one.is_error_page and not one.find("[data-search-page]")]


def mail(href):
    """To whom, subject and body, as a program reads them."""
    assert MAILTO.fullmatch(href), href
    parts = urlsplit(href)
    fields = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
    assert parts.scheme == "mailto" and sorted(fields) == ["body", "subject"] and len(fields["subject"]) == 1
    body = fields["body"][0]
    assert "\n" not in body.replace("\r\n", "") and "\r" not in body.replace("\r\n", "")
    assert "\n" not in fields["subject"][0]
    return parts.path, fields["subject"][0], body.split("\r\n")


def sources(name):
    """The files an id names: a record's, a composed page's or a collection's."""
    collection, _, slug = name.rpartition("/")
    if collection:
        return list((ROOT / "content" / collection).rglob(f"{slug}.md"))
    return [file for kind in ("pages", "collections") for file in [ROOT / "site" / kind / f"{name}.yml"]
            if file.is_file()]


def heading(one):
    return one.tree.css_first("h1").text()


def tools(one):
    found = one.find("ul.page-tools")
    assert len(found) == 1, one.path
    return found[0]


def test_tools_end_the_content(demo):
    pages = content_pages(demo)
    assert len(pages) > 1000
    for one in pages:
        last = [node for node in one.tree.css_first("main").iter() if node.tag != "-text"][-1]
        assert last.attributes.get("class") == "page-tools", one.path
        for name in ("data-print", "data-share", "data-copy", "data-copied"):
            assert tools(one).attributes[name], one.path
    others = [one for one in demo.pages if not is_redirect(one) and one not in pages]
    assert others and not any(one.find(".page-tools") for one in others)


def test_pages_are_sent_with_title_and_address(demo):
    for one in content_pages(demo):
        to, subject, body = mail(tools(one).css("a")[0].attributes["href"])
        assert (to, subject) == ("", one.title), one.path
        assert body == [heading(one), one.url], one.path


def test_mistakes_are_told_of(demo):
    """The body says what the page is called, where it is and what file it is made from."""
    for one in content_pages(demo):
        to, subject, body = mail(tools(one).css("a")[1].attributes["href"])
        assert to == "frivillig@lillevang.example" and subject.endswith(": " + heading(one)), one.path
        assert body[-4:-1] == [heading(one), one.url, body[-2]] and body[-1] == "", one.path
        assert sources(body[-2].removeprefix("Id: ")), one.path


def test_a_records_id(demo):
    _, _, body = mail(tools(page(demo, "frivilligjob/aftenvaert-i-foreningshuset/")).css("a")[1].attributes["href"])
    assert body[-2] == "Id: jobs/aftenvaert-i-foreningshuset"


@pytest.mark.parametrize("language", FRONT)
def test_front_pages_show_all_actions(demo, language):
    links = page(demo, FRONT[language]).find(".actions a")
    assert len(links) == 3 and len({link.text() for link in links}) == 3
    for link in links[:2]:
        to, subject, body = mail(link.attributes["href"])
        assert to == "frivillig@lillevang.example" and subject
        assert len(body) == 6 and body[-1] == "" and all(line[-1] in ":?؟" for line in body[:-1])
    assert links[2].attributes["href"] == "https://selvbetjening.lillevang.example/arrangement"


@pytest.mark.parametrize("language", JOBS)
def test_lists_show_their_own(demo, language):
    """On facets' lists too, and on those that are empty."""
    lists = [one for one in demo.pages if one.path.startswith(JOBS[language]) and one.find(".list-page")]
    assert len(lists) > 10 and any(one.find(".cards") == [] for one in lists)
    for one in lists:
        assert [mail(link.attributes["href"])[0] for link in one.find(".actions a")] == ["frivillig@lillevang.example"]
    assert page(demo, "puljer/").find(".actions") == []


def test_contact_is_where_it_always_is(demo):
    """WCAG 2.2, 3.2.6: in the same order on every page of a language."""
    seen = {}
    for one in demo.pages:
        if is_redirect(one):
            continue
        last = [node for node in one.tree.css_first("body").iter() if node.tag != "-text"][-1]
        assert last.attributes.get("class") == "site-footer", one.path
        parts = [node for node in last.iter() if node.tag != "-text"]
        assert parts[0].attributes.get("class") == "contact" and parts[0].css('a[href^="tel:"]'), one.path
        names = re.sub(r' aria-current="\w+"', "", "".join(node.html for node in parts[:2]))
        seen.setdefault(one.tree.root.attributes["lang"], set()).add(names)
    assert sorted(seen) == sorted(FRONT) and all(len(footers) == 1 for footers in seen.values())


def test_every_page_leads_to_the_statement(demo):
    for one in demo.pages:
        if not is_redirect(one):
            links = {link.attributes["href"] for link in one.find(".site-footer nav a")}
            assert any("/" + path in links for path in ACCESSIBILITY), one.path
    assert page(demo, "").tree.css_first('.site-footer a[href="/tilgaengelighed/"]').text() \
        == "Tilgængelighedserklæring"


def test_only_one_page_leads_to_another_host(demo):
    leading = {one.path: one.attribute('meta[http-equiv="refresh"]', "content").partition("url=")[2]
               for one in demo.pages if is_redirect(one)}
    assert leading.pop("was/index.html") == "https://www.was.digst.dk/frivillig-lillevang-example"
    assert all(url.startswith("/") and not url.startswith("//") for url in leading.values())


def test_the_short_address_says_what_it_leads_to(demo):
    assert demo.by_path["was/index.html"].tree.css_first("h1").text() == "Tilgængelighed"


@pytest.mark.parametrize("path", ACCESSIBILITY)
def test_accessibility_pages(demo, path):
    links = [node.attributes["href"] for node in page(demo, path).find("article a")]
    for href in ("https://www.was.digst.dk/frivillig-lillevang-example", "tel:+4512345678",
                 "mailto:frivillig@lillevang.example", "https://digst.dk/"):
        assert href in links
    assert page(demo, path).attribute("article time", "datetime") == "2026-11-18"
    assert page(demo, path).find("article .note")


@pytest.mark.parametrize("path", PRIVACY)
def test_privacy_pages(demo, path):
    links = [node.attributes["href"] for node in page(demo, path).find("article a")]
    assert "mailto:dpo@lillevang.example" in links and "https://www.datatilsynet.dk/" in links
    assert "9999 Lillevang" in page(demo, path).tree.css_first("article dd").text()
    assert page(demo, path).attribute("article time", "datetime") == "2026-11-10"
    assert page(demo, path).find("article .note")


def test_the_footer_leads_to_the_page_about_cookies(demo):
    for (language, front), path in zip(FRONT.items(), COOKIES):
        assert page(demo, front).find(f'.site-footer a[href="/{path}"]') and page(demo, path).find("article h2")


def test_there_are_no_cookies(tab, address):
    """As the page about them says: reading, searching and following links leave nothing behind."""
    for path in ("", "frivilligjob/", "frivilligjob/aftenvaert-i-foreningshuset/", "soeg/?q=kaffe", "cookies/"):
        tab.goto(f"{address}/{path}")
        tab.wait_for_load_state("networkidle")
    assert tab.context.cookies() == []
    assert tab.evaluate("[document.cookie, localStorage.length, sessionStorage.length]") == ["", 0, 0]


def test_nothing_is_set_by_scripts(demo):
    for file in demo.root.rglob("*.js"):
        assert "document.cookie" not in file.read_text(encoding="utf-8"), file
