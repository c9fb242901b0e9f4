"""Every check, seen failing: a sound little site, broken in one place at a time."""
import io
import random

import pytest
from PIL import Image

import access_checks
import html_checker
import page_checks
import picture_checks
import site_checks
from built_site import BuiltSite
from trees import differences

BASE = "https://example.org/portal/"


def html(path="", lang="da", head="", body="", title=None):
    own = BASE + path
    other = BASE + ("en/" if lang == "da" else "")
    links = {lang: own, "en" if lang == "da" else "da": other, "x-default": BASE}
    alternates = "".join(f'<link rel="alternate" hreflang="{k}" href="{v}">' for k, v in links.items())
    return f"""<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title or "Side " + lang}</title>
<link rel="canonical" href="{own}">{alternates}<link rel="stylesheet" href="/portal/site.css">{head}</head>
<body><a href="#main">Spring til indhold</a><header>Portalen</header><main id="main"><h1>Overskrift</h1><h2 id="del">Del</h2>
<p><a href="{other}#del">Den anden</a></p>{body}</main><footer>Kontakt</footer></body></html>
"""


def sitemap(*urls, inside=""):
    entries = "".join(f"<url><loc>{url}</loc>{inside}</url>" for url in urls)
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</urlset>'


NOISE = random.Random(1).randbytes(30_000).hex()  # compresses to some 30 kB
PRINTED = '<link rel="stylesheet" media="print" href="/portal/print.css">'

SOUND = {
    "index.html": html(head=PRINTED),
    "en/index.html": html("en/", "en"),
    "404.html": html("404.html").replace('rel="alternate"', 'rel="none"').replace("Side da", "Findes ikke"),
    "site.css": "body { background: url(a.svg) }",
    "print.css": f"/* {NOISE} */",
    "a.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "site.js": "export {}",
    "sitemap.xml": sitemap(BASE, BASE + "en/", inside="<lastmod>2026-11-21</lastmod>"),
    "robots.txt": f"User-agent: *\nAllow: /\nSitemap: {BASE}sitemap.xml\n",
}

BREAKS = [  # check, file, its new text
    ("one_main_heading", html(body="<h1>To</h1>")),
    ("headings_in_order", html(body="<h4>Spring</h4>")),
    ("headings_in_order", html().replace("<h1>Overskrift</h1>", "")),
    ("no_empty_heading_or_link", html(body="<h3> </h3>")),
    ("no_empty_heading_or_link", html(body='<a href="/portal/"><img src="/portal/a.svg" alt=""></a>')),
    ("title_and_language", html(title=" ")),
    ("title_and_language", html().replace('<html lang="da">', "<html>")),
    ("title_and_language", html(body='<p lang="dansk sprog">x</p>')),
    ("skip_link_first", html().replace("#main", "/portal/")),
    ("skip_link_first", html().replace('id="main"', "")),
    ("unique_ids", html(body='<p id="del">x</p>')),
    ("images_described", html(body='<img src="/portal/a.svg">')),
    ("fields_labelled", html(body='<form><input id="q"><label for="p">Søg</label></form>')),
    ("nothing_inline", html(body="<script>alert(1)</script>")),
    ("nothing_inline", html(head="<style>p{}</style>")),
    ("nothing_inline", html(body='<p style="color:red">x</p>')),
    ("nothing_inline", html(body='<p onclick="x()">x</p>')),
    ("nothing_inline", html(body='<a href=" JavaScript:x()">x</a>')),
    ("data_scripts_parse", html(body='<script type="application/ld+json">{"a":}</script>')),
    ("landmarks", html().replace("<footer>Kontakt</footer>", "")),
    ("landmarks", html(body="<nav><ul></ul></nav>")),
    ("landmarks", html(body='<nav aria-label="Menu"></nav><nav aria-label="Menu"></nav>')),
    ("links_say_where", html(body='<a href="en/">Læs mere</a>')),
    ("links_say_where", html(body='<a href="en/">Sted</a> <a href="/portal/">Sted</a>')),
    ("tables_have_headers", html(body='<table aria-label="x"><tr><td>1</td></tr></table>')),
    ("tables_have_headers", html(body='<table aria-label="x"><tr><th>1</th></tr></table>')),
    ("tables_have_headers", html(body='<table><tr><th scope="col">1</th></tr></table>')),
    ("references_resolve", html(body='<p aria-labelledby="del intet">x</p>')),
    ("references_resolve", html(body='<p aria-describedby="">x</p>')),
    ("references_resolve", html(body='<label for="intet">x</label>')),
    ("nothing_forced", html(body='<p tabindex="1">x</p>')),
    ("nothing_forced", html(body='<video autoplay></video>')),
    ("nothing_forced", html().replace("width=device-width", "width=device-width, user-scalable=no")),
    ("nothing_forced", html().replace("width=device-width", "width=1000")),
    ("times_are_dated", html(body="<time>i dag</time>")),
    ("times_are_dated", html(body='<time datetime="2026-13-01">x</time>')),
    ("times_are_dated", html(body='<time datetime="1. maj">x</time>')),
    ("badges_have_words", html(body='<span class="badge badge-open"> </span>')),
    ("links_lead_somewhere", html(body='<a href="/portal/vaek/">x</a>')),
    ("links_lead_somewhere", html(body='<a href="/en/">uden for stien</a>')),
    ("links_lead_somewhere", html(body='<a href="en">uden skråstreg</a>')),
    ("links_lead_somewhere", html(body='<a href="../../hemmelig.txt">x</a>')),
    ("links_lead_somewhere", html(body='<a href="en/#intet">x</a>')),
    ("links_lead_somewhere", html(body='<a href="#intet">x</a>')),
    ("links_lead_somewhere", html(body='<img alt="" src="b.svg">')),
    ("links_lead_somewhere", html(body='<img alt="" src="a.svg" srcset="a.svg 1x, b.svg 2x">')),
    ("links_lead_somewhere", html(head='<script type="module" src="vaek.js"></script>')),
    ("nothing_from_others", html(head='<script type="module" src="https://cdn.example/x.js"></script>')),
    ("nothing_from_others", html(body='<img alt="" src="//billeder.example/a.png">')),
    ("first_load_small", html(body=f"<p>{NOISE[:30_000]}</p>")),
    ("titles_unique", html(title="Side en")),
    ("canonical_addresses", html().replace('rel="canonical"', 'rel="x"')),
    ("canonical_addresses", html().replace(f'rel="canonical" href="{BASE}"', 'rel="canonical" href="/portal/"')),
    ("canonical_addresses", html().replace(f'rel="canonical" href="{BASE}"', f'rel="canonical" href="{BASE}x/"')),
    ("translations_reciprocal", html().replace('hreflang="en"', 'hreflang="uk"')),
    ("translations_reciprocal", html().replace('rel="alternate"', 'rel="x"')),
    ("translations_reciprocal", html().replace(f'hreflang="en" href="{BASE}en/"', f'hreflang="en" href="{BASE}fr/"')),
    ("sitemap_complete", html(head='<meta name="robots" content="noindex">')),
]

FILE_BREAKS = [
    ("links_lead_somewhere", "404.html", SOUND["404.html"].replace('"/portal/site.css"', '"site.css"')),
    ("files_inside_assets_exist", "site.css", "body { background: url('b.svg') }"),
    ("files_inside_assets_exist", "site.css", '@import "vaek.css";'),
    ("files_inside_assets_exist", "site.js", 'import { a } from "./vaek.js"'),
    ("files_inside_assets_exist", "site.js", 'const a = await import("/portal/vaek.js")'),
    ("first_load_small", "site.css", f"/* {NOISE} */"),
    ("sitemap_complete", "sitemap.xml", None),
    ("sitemap_complete", "sitemap.xml", "<urlset>"),
    ("sitemap_complete", "sitemap.xml", sitemap(BASE, BASE + "en/").replace("0.9", "0.8")),
    ("sitemap_complete", "sitemap.xml", sitemap(BASE)),
    ("sitemap_complete", "sitemap.xml", sitemap(BASE, BASE, BASE + "en/")),
    ("sitemap_complete", "sitemap.xml", sitemap(BASE, BASE + "en/", BASE + "vaek/")),
    ("sitemap_complete", "sitemap.xml", sitemap(BASE, BASE + "en/", "/portal/")),
    ("sitemap_complete", "sitemap.xml", sitemap(BASE, BASE + "en/", inside="<lastmod>21.11.2026</lastmod>")),
    ("sitemap_complete", "sitemap.xml", sitemap(BASE, BASE + "en/", inside="<priority>2</priority>")),
    ("sitemap_complete", "sitemap.xml", sitemap(BASE, BASE + "en/", inside="<date>2026</date>")),
    ("robots_name_the_sitemap", "robots.txt", None),
    ("robots_name_the_sitemap", "robots.txt", "User-agent: *\nSitemap: /sitemap.xml\n"),
    ("robots_name_the_sitemap", "robots.txt", SOUND["robots.txt"].replace("Allow: /", "Disallow: /portal/en/")),
]



def picture(kind="PNG", width=8, mode="RGB", **more):
    file = io.BytesIO()
    Image.new(mode, (width, 4)).save(file, kind, **more)
    return file.getvalue()


PLACE = Image.Exif()
PLACE[0x8825] = {1: "N", 2: (55.0, 30.0, 0.0)}

PICTURE_BREAKS = [  # check, the picture's markup, its file
    ("pictures_have_their_size", '<img src="a.png" alt="">', picture()),
    ("pictures_have_their_size", '<img src="a.png" alt="" width="0" height="4">', picture()),
    ("pictures_have_their_size", '<img src="a.png" alt="" width="8" height="8">', picture()),
    ("versions_are_what_they_say", '<img src="a.png" alt="" srcset="a.png 9w" sizes="1px">', picture()),
    ("versions_are_what_they_say", '<img src="a.png" alt="" srcset="b.png 8w" sizes="1px">', picture()),
    ("versions_are_what_they_say", '<img src="a.png" alt="" srcset="a.png 8w">', picture()),
    ("versions_are_what_they_say", '<source type="image/webp" srcset="a.png 8w" sizes="1px">', picture()),
    ("pictures_tell_nothing", "", picture(exif=PLACE)),
    ("pictures_tell_nothing", "", picture("JPEG", exif=PLACE)),
    ("pictures_tell_nothing", "", picture("WEBP", exif=PLACE)),
    ("pictures_tell_nothing", "", picture("JPEG", mode="CMYK")),
    ("first_picture_at_once", '<img src="a.png" alt="" width="8" height="4" loading="lazy">', picture()),
]

DRAWING = f"<svg xmlns='{picture_checks.SVG[1:-1]}' width='8' height='4'>%s</svg>"

DRAWING_BREAKS = [  # check, what is drawn, the picture's size
    ("drawings_only_draw", "<script/>", (8, 4)),
    ("drawings_only_draw", "<path onload='x'/>", (8, 4)),
    ("drawings_only_draw", "<path fill='url(//x)'/>", (8, 4)),
    ("drawings_only_draw", "<use href='b.svg#a'/>", (8, 4)),
    ("drawings_only_draw", "<path", (8, 4)),
    ("pictures_have_their_size", "<path/>", (8, 5)),
]


@pytest.fixture
def check(tmp_path):
    """Writes the sound site with some files changed and gives the faults of every check by name."""
    def run(**changed):
        folder = tmp_path / "site"
        for path, text in (SOUND | changed).items():
            if text is not None:
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_bytes(text if isinstance(text, bytes) else text.encode())
        (tmp_path / "hemmelig.txt").write_text("uden for webstedet")
        site = BuiltSite(folder, BASE)
        found = {c.__name__: [f for page in site.pages for f in c(page)] for c in page_checks.CHECKS + access_checks.CHECKS}
        return found | {c.__name__: c(site) for c in site_checks.CHECKS + picture_checks.CHECKS}
    return run


def test_the_sound_site_has_no_faults(check):
    assert not any(check().values()), check()


@pytest.mark.parametrize("name, text", BREAKS)
def test_a_broken_page_is_seen(check, name, text):
    assert check(**{"index.html": text})[name]


@pytest.mark.parametrize("name, markup, file", PICTURE_BREAKS)
def test_a_broken_picture_is_seen(check, name, markup, file):
    sound = '<img src="a.png" alt="" srcset="a.png 8w" sizes="1px" width="8" height="4">'
    assert not any(check(**{"index.html": html(body=sound), "a.png": picture()}).values())
    assert check(**{"index.html": html(body=markup), "a.png": file})[name]


@pytest.mark.parametrize("name, drawn, size", DRAWING_BREAKS)
def test_a_broken_drawing_is_seen(check, name, drawn, size):
    def site(drawn, size):
        shown = '<img src="images/a.svg" alt="" width="{}" height="{}">'.format(*size)
        return check(**{"index.html": html(body=shown), "images/a.svg": DRAWING % drawn})
    assert not any(site("<path/>", (8, 4)).values())
    assert site(drawn, size)[name]


@pytest.mark.parametrize("name, path, text", FILE_BREAKS)
def test_a_broken_file_is_seen(check, name, path, text):
    assert check(**{path: text})[name]


def test_scripts_count_in_the_first_load(check):
    page, part = html(head='<script type="module" src="/portal/site.js"></script>'), f"/* {NOISE} */\n"
    assert check(**{"index.html": page, "site.js": part})["first_load_small"] == []
    assert check(**{"index.html": page, "site.js": part + NOISE[::-1]})["first_load_small"]


def test_every_check_was_broken():
    broken = {name for name, *_ in BREAKS + FILE_BREAKS}
    assert {c.__name__ for c in page_checks.CHECKS + access_checks.CHECKS + site_checks.CHECKS} == broken


def test_a_sitemap_index_is_followed(check):
    index = sitemap(BASE + "part.xml").replace("urlset", "sitemapindex").replace("url>", "sitemap>")
    part = sitemap(BASE, BASE + "en/")
    assert check(**{"sitemap.xml": index, "part.xml": part})["sitemap_complete"] == []
    assert check(**{"sitemap.xml": index, "part.xml": sitemap(BASE)})["sitemap_complete"]


def test_html_checker_tells_sound_from_broken(tmp_path):
    sound, broken = tmp_path / "sound.html", tmp_path / "broken æ.html"
    sound.write_text(html(), encoding="utf-8")
    broken.write_text(html(body="<p><div></p>"), encoding="utf-8")
    errors = {place.rsplit(":", 1)[0] for kind, place, _ in html_checker.messages([sound, broken]) if kind == "error"}
    assert errors == {str(broken)}


def test_trees_differ_by_bytes_and_names(tmp_path):
    for folder, files in ("a", {"x/1": "en", "2": "to"}), ("b", {"x/1": "EN", "3": "tre"}):
        for name, text in files.items():
            (tmp_path / folder / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / folder / name).write_text(text)
    a, b = tmp_path / "a", tmp_path / "b"
    assert differences(a, a) == []
    assert differences(a, b) == [f"2 is only in {a}", f"3 is only in {b}", "x/1 differs"]
