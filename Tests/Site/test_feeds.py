"""Feeds, pieces for other sites and the description of the search, of the built demo and of a site full of trouble."""
import json
import shutil
from pathlib import Path

import pytest

import feed_checks
import html_checker
from built_site import BuiltSite

TROUBLED = Path(__file__).resolve().parents[1] / "Fixtures" / "sites" / "feeds" / "expected"
TITLE = "</title>]]> & <b>'x'</b> \"y\"\t😀"
SUMMARY = "]]></summary><script>alert(1)</script> \\ &amp;"


@pytest.fixture(scope="session")
def troubled():
    return BuiltSite(TROUBLED, "https://example.org/portal/")


@pytest.mark.parametrize("check", feed_checks.CHECKS, ids=lambda c: c.__name__)
@pytest.mark.parametrize("name", ["demo", "portal"])
def test_built_sites(name, check, request):
    faults = check(request.getfixturevalue(name))
    assert not faults, "\n".join(faults[:40])


# The layouts of fixtures tell browsers nothing of the search.
@pytest.mark.parametrize("check", [c for c in feed_checks.CHECKS if c.__name__ != "search_is_described"],
                         ids=lambda c: c.__name__)
def test_trouble(troubled, check):
    assert check(troubled) == []


def test_the_demo_has_all_kinds(demo):
    names = feed_checks.files(demo, "feed.xml")
    assert {"frivilligjob/feed.xml", "en/volunteer-jobs/feed.xml", "frivilligjob/omraade/skovby/feed.xml"} <= {*names}
    assert {"frivilligjob/embed.html", "nyheder/embed.html"} <= {page.path for page in demo.fragments}
    assert feed_checks.files(demo, "opensearch.xml") == [
        "ar/opensearch.xml", "en/opensearch.xml", "opensearch.xml", "uk/opensearch.xml"]
    assert len(feed_checks.parsed(demo, "frivilligjob/feed.xml").entries) >= 20
    home = {href for _, href, _ in feed_checks.feed_links(demo.by_path["index.html"])}
    assert {"/frivilligjob/feed.xml", "/frivilligjob/feed.json", "/nyheder/feed.xml"} <= home


def test_lists_can_be_subscribed_to(demo):
    for path in "frivilligjob", "en/volunteer-jobs", "frivilligjob/omraade/skovby":
        link = demo.by_path[path + "/index.html"].tree.css_first('main a[href$="feed.xml"]')
        assert link and link.attributes["href"] == f"/{path}/feed.xml"


def test_texts_are_read_as_they_were_written(troubled):
    entry, = [e for e in feed_checks.parsed(troubled, "job/feed.xml").entries if e.id.endswith("/ond/")]
    assert (entry.title_detail.value, entry.summary_detail.value) == (TITLE, SUMMARY)
    assert entry.title_detail.type == entry.summary_detail.type == "text/plain"
    assert (entry.author, entry.tags[0].label) == ('Bureau <Nord> & "Syd"', "Havnen & øerne")
    item, = [i for i in json.loads((TROUBLED / "job/feed.json").read_bytes())["items"] if i["id"] == entry.id]
    assert (item["title"], item["summary"], item["authors"]) == (TITLE, SUMMARY, [{"name": 'Bureau <Nord> & "Syd"'}])


def test_what_is_not_translated_says_its_language(troubled):
    entries = feed_checks.parsed(troubled, "en/jobs/feed.xml").entries
    languages = {e.id.rsplit("/", 2)[1]: (e.title_detail.language, e.get("summary_detail", {}).get("language"))
                 for e in entries}
    assert languages["i-dag"] == ("en", "da")
    assert languages["ond"] == ("da", "da")
    items = json.loads((TROUBLED / "en/jobs/feed.json").read_bytes())["items"]
    assert {i["id"].rsplit("/", 2)[1]: i.get("language") for i in items} == {
        "i-dag": None, "ond": "da", "samme-dag": "da", "sommer": "da", "gammel": "da"}


def test_fragments_are_valid_html(demo, troubled, tmp_path):
    """Wrapped in a document, as they will be."""
    files = []
    for number, page in enumerate([*demo.fragments, *troubled.fragments]):
        files.append(tmp_path / f"{number}.html")
        files[-1].write_text('<!doctype html><html lang="da"><head><meta charset="utf-8"><title>x</title></head><body>'
                             f"<h1>x</h1>\n{page.html}</body></html>", encoding="utf-8")
    assert len(files) >= 6
    assert [message for message in html_checker.messages(files) if message[0] != "info"] == []


ENTRY, UPDATED = "https://example.org/portal/job/sommer/", "<updated>2026-11-20T00:00:00+01:00</updated>"
FEED, NEWEST = "job/feed.xml", "<updated>2026-11-21T00:00:00+01:00</updated>"
BREAKS = [  # check, file, what in it becomes what
    ("atom_feeds_are_sound", FEED, "</feed>", ""),
    ("atom_feeds_are_sound", FEED, "&lt;/title&gt;", "<i>"),
    ("atom_feeds_are_sound", FEED, "2005/Atom", "2004/Atom"),
    ("atom_feeds_are_sound", FEED, f"<id>{ENTRY}", f"<id>{ENTRY.replace('sommer', 'ond')}"),
    ("atom_feeds_are_sound", FEED, f'href="{ENTRY}"', f'href="{ENTRY}x/"'),
    ("atom_feeds_are_sound", FEED, ENTRY, ENTRY + "x/"),
    ("atom_feeds_are_sound", FEED, ENTRY, "/portal/job/sommer/"),
    ("atom_feeds_are_sound", FEED, f"{UPDATED}\n", ""),
    ("atom_feeds_are_sound", FEED, UPDATED, "<updated>20. november</updated>"),
    ("atom_feeds_are_sound", FEED, UPDATED, UPDATED.replace("2026", "2025")),
    ("atom_feeds_are_sound", FEED, f"{NEWEST}\n<author>", f"{NEWEST.replace('2026', '2025')}\n<author>"),
    ("atom_feeds_are_sound", FEED, "<published>2026-07-01T00:00:00+02", "<published>1997-07-01T00:00:00+02"),
    ("atom_feeds_are_sound", FEED, 'xml:lang="da"', 'xml:lang="en"'),
    ("atom_feeds_are_sound", FEED, 'href="https://example.org/portal/job/feed.xml"', 'href="feed.xml"'),
    ("json_feeds_say_the_same", "job/feed.json", '"content_text"', '"content"'),
    ("json_feeds_say_the_same", "job/feed.json", "version/1.1", "version/1"),
    ("json_feeds_say_the_same", "job/feed.json", "2026-07-01T", "2026-07-01 "),
    ("json_feeds_say_the_same", "job/feed.json", '"Sommertid"', '"Sommer"'),
    ("json_feeds_say_the_same", "nyt/feed.json", None, None),
    ("pages_name_their_feeds", "job/index.html", 'title="Job', 'title="" data-x="Job'),
    ("pages_name_their_feeds", "job/index.html", "/job/feed.json", "/job/feeds.json"),
    ("pages_name_their_feeds", "job/omraade/tomby/index.html", "application/atom+xml", "application/rss+xml"),
    ("search_is_described", "opensearch.xml", "<ShortName>", "<ShortName>For langt et navn "),
    ("search_is_described", "opensearch.xml", "<ShortName>Prøveby", "<ShortName>"),
    ("search_is_described", "opensearch.xml", "{searchTerms}", "{terms}"),
    ("search_is_described", "opensearch.xml", "/soeg/", "/find/"),
    ("search_is_described", "opensearch.xml", "UTF-8</I", "ISO-8859-1</I"),
    ("search_is_described", "opensearch.xml", "opensearch/1.1", "opensearch/1.0"),
    ("fragments_fit_anywhere", "job/embed.html", "<section", "<body><section"),
    ("fragments_fit_anywhere", "job/embed.html", "<h2>", '<h2 id="nyt">'),
    ("fragments_fit_anywhere", "job/embed.html", "https://example.org/portal/job/sommer/", "/portal/job/sommer/"),
    ("fragments_fit_anywhere", "job/embed.html", 'datetime="2026-07-01"', 'datetime="2026-07-02"'),
    ("fragments_fit_anywhere", "job/embed.json", '"version":1', '"version":2'),
    ("fragments_fit_anywhere", "nyt/embed.json", None, None),
    ("fragments_fit_anywhere", "nyt/embed.html", None, None),
]


@pytest.mark.parametrize("name, path, old, new", BREAKS)
def test_what_is_broken_is_seen(tmp_path, name, path, old, new):
    check, root = getattr(feed_checks, name), tmp_path / "site"
    shutil.copytree(TROUBLED, root)
    before = set(check(BuiltSite(root, "https://example.org/portal/")))
    if old is None:
        (root / path).unlink()
    else:
        text = (root / path).read_text(encoding="utf-8")
        assert old in text
        (root / path).write_text(text.replace(old, new), encoding="utf-8")
    assert set(check(BuiltSite(root, "https://example.org/portal/"))) - before


def test_every_check_was_broken():
    assert {name for name, *_ in BREAKS} == {check.__name__ for check in feed_checks.CHECKS}
