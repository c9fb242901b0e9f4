"""What the built demo's pages tell machines, by schema.org's own tables; and each check, seen failing."""
import json
from urllib.parse import urljoin

import pytest

import schema_org
import structured_data_checks
from built_site import BuiltSite
from test_site import report

BASE = "https://example.org/portal/"


@pytest.mark.parametrize("check", structured_data_checks.CHECKS, ids=lambda c: c.__name__)
def test_every_page(demo, check):
    report([f"{page.path}: {fault}" for page in demo.pages for fault in check(demo, page)])


@pytest.mark.parametrize("check", structured_data_checks.CHECKS, ids=lambda c: c.__name__)
def test_below_a_path(portal, check):
    report([f"{page.path}: {fault}" for page in portal.pages for fault in check(portal, page)])


def test_front_pages_tell_of_the_site(demo):
    telling = [page.path for page in demo.pages if structured_data_checks.of_type(page, "WebSite")]
    names = [(page, page.attribute(".site-name a", "href")) for page in demo.pages]
    homes = {demo.path_of(urljoin(page.url, href)) for page, href in names if href}
    assert sorted(telling) == sorted(homes)


def test_pages_without_an_address_tell_nothing(demo):
    for page in demo.pages:
        if page.is_error_page or page.tree.css_first('meta[http-equiv="refresh"]'):
            assert structured_data_checks.texts(page) == [], page.path


def crumbs(*steps):
    items = "".join(f'<li><a href="{url}">{name}</a></li>' for name, url in steps[:-1])
    return f'<nav class="breadcrumb"><ol>{items}<li>{steps[-1][0]}</li></ol></nav>'


def way(*steps):
    items = [{"@type": "ListItem", "position": place, "name": name, "item": url}
             for place, (name, url) in enumerate(steps, 1)]
    return {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": items}


def block(kind, **properties):
    """A thing at the page `a/`; a property given as None is left out."""
    whole = {"@context": "https://schema.org", "@type": kind, "@id": BASE + "a/", "url": BASE + "a/"} | properties
    return {name: value for name, value in whole.items() if value is not None}


PLACE = {"@type": "Place", "name": "Huset", "address": {"@type": "PostalAddress", "addressCountry": "DK"}}
HOST = {"@type": "NGO", "name": "Foreningen", "url": BASE}
STEPS = [("Hjem & forside", BASE), ("Må jeg?", BASE + "a/")]
JOB = {"title": "Besøgsven", "description": "Tekst.", "datePosted": "2026-11-01", "validThrough": "2027-01-31",
       "hiringOrganization": HOST, "jobLocation": PLACE, "employmentType": "VOLUNTEER", "directApply": False}
SCHEDULE = {"@type": "Schedule", "repeatFrequency": "P2W", "byDay": ["https://schema.org/Tuesday", "2TU"],
            "startTime": "19:00:00", "exceptDate": "2026-12-24", "repeatCount": 6,
            "scheduleTimezone": "Europe/Copenhagen"}
EVENT = {"name": "Fest", "location": PLACE, "startDate": "2026-12-05T19:00:00+01:00", "endDate": "2026-12-06",
         "eventStatus": "https://schema.org/EventScheduled", "eventSchedule": SCHEDULE, "inLanguage": "da"}
ANSWER = {"@type": "Answer", "text": "Ja, gerne.\nMen spørg først.\nHvem?\nDin vært."}
QUESTION = {"@type": "Question", "name": "Må jeg?", "acceptedAnswer": ANSWER}
SEARCH = {"@type": "SearchAction", "query-input": "required name=q",
          "target": {"@type": "EntryPoint", "urlTemplate": BASE + "a/?q={q}"}}
FRONT = block("WebSite", name="Portalen", potentialAction=SEARCH)
BODY = """<article><h1>Må jeg?</h1><p class="lead">Ja, gerne.</p><p class="fact">Fakta</p>
<div class="prose"><p>Men <b>spørg</b> først.<sup class="footnote-ref"><a href="#fn_1">1</a></sup></p>
<h2>Hvem?</h2><p>Din <a href="/portal/">vært <span class="visually-hidden">(eksternt)</span></a>.</p></div></article>
<form role="search" action="/portal/a/"></form>"""
SOUND = [way(*STEPS), block("JobPosting", **JOB), block("Event", **EVENT), FRONT,
         block("FAQPage", mainEntity=QUESTION)]


def script(value):
    text = value if isinstance(value, str) else json.dumps(value).replace("&", "\\u0026").replace("<", "\\u003c")
    return f'<script type="application/ld+json">{text}</script>'


def html(blocks, head="", steps=STEPS, body=BODY):
    return f"""<!doctype html><html lang="da"><head><title>Side</title>{head}{"".join(map(script, blocks))}</head>
<body>{crumbs(*[(name.replace("&", "&amp;"), url) for name, url in steps])}<main>{body}</main></body></html>"""


def job(**changes):
    return html([way(*STEPS), block("JobPosting", **(JOB | changes))])


def event(**changes):
    return html([way(*STEPS), block("Event", **(EVENT | changes))])


def question(**changes):
    return html([way(*STEPS), block("FAQPage", mainEntity=QUESTION | changes)])


def front(**changes):
    return html([way(*STEPS), block("WebSite", name="P", potentialAction=SEARCH | changes)])


BREAKS = [
    ("parses", html(['{"a":}'])),
    ("parses", html(['{"name": "</script>"}'])),
    ("in_the_vocabulary", html([way(*STEPS) | {"@context": "http://example.org"}])),
    ("in_the_vocabulary", html([block("VolunteerJob")])),
    ("in_the_vocabulary", job(startDate="2026-11-01")),
    ("in_the_vocabulary", job(inLanguage="da")),
    ("in_the_vocabulary", job(hiringOrganization=PLACE)),
    ("in_the_vocabulary", job(directApply="nej")),
    ("in_the_vocabulary", job(datePosted="1.11.2026")),
    ("in_the_vocabulary", job(datePosted="2026-11-31")),
    ("in_the_vocabulary", job(jobLocation=PLACE | {"address": {"@type": "PostalAddress", "zip": "9999"}})),
    ("in_the_vocabulary", event(startDate="2026-12-05T19:00")),
    ("in_the_vocabulary", event(eventStatus="https://schema.org/SoldOut")),
    ("in_the_vocabulary", event(eventStatus="https://schema.org/EventGone")),
    ("in_the_vocabulary", event(eventSchedule=SCHEDULE | {"exceptDate": "juleaften"})),
    ("in_the_vocabulary", event(eventSchedule=SCHEDULE | {"repeatCount": "6"})),
    ("in_the_vocabulary", event(eventSchedule=SCHEDULE | {"startTime": "kl. 19"})),
    ("in_the_vocabulary", event(name=" ")),
    ("in_the_vocabulary", front(**{"nothing-input": "required name=q"})),
    ("whole", job(hiringOrganization=None)),
    ("whole", job(jobLocation={"@type": "Place", "name": "Huset"})),
    ("whole", event(startDate=None)),
    ("whole", question(acceptedAnswer={"@type": "Answer"})),
    ("addresses_lead_somewhere", job(hiringOrganization=HOST | {"url": "/portal/"})),
    ("addresses_lead_somewhere", job(hiringOrganization=HOST | {"url": BASE + "vaek/"})),
    ("addresses_lead_somewhere", job(image=[BASE, BASE + "a/hus.jpg"])),
    ("addresses_lead_somewhere", job(url=BASE)),
    ("in_the_pages_language", event(inLanguage="en")),
    ("times_in_order", event(endDate="2026-12-04")),
    ("times_in_order", job(validThrough="2026-10-31")),
    ("way_is_the_breadcrumb", html([])),
    ("way_is_the_breadcrumb", html([way(*STEPS), way(*STEPS)])),
    ("way_is_the_breadcrumb", html([way(*STEPS[::-1])])),
    ("way_is_the_breadcrumb", html([way(STEPS[0], ("Må du?", BASE + "a/"))])),
    ("way_is_the_breadcrumb", html([way(STEPS[0], ("Må jeg?", BASE))])),
    ("way_is_the_breadcrumb", html([way(*STEPS)]).replace("breadcrumb", "x")),
    ("search_leads_to_the_search_page", front(**{"query-input": "required name=x"})),
    ("search_leads_to_the_search_page", front(target={"urlTemplate": BASE + "?q={q}"})),
    ("answers_are_the_visible_text", question(name="Må du?")),
    ("answers_are_the_visible_text", question(acceptedAnswer=ANSWER | {"text": "Nej. Men spørg først."})),
    ("answers_are_the_visible_text", question(acceptedAnswer=ANSWER | {"text": "Ja, gerne."})),
    ("answers_are_the_visible_text", question(acceptedAnswer=ANSWER | {"text": "Din vært.\nJa, gerne."})),
    ("jobs_are_voluntary_and_open", job(employmentType="FULL_TIME")),
    ("jobs_are_voluntary_and_open", job(directApply=True)),
    ("jobs_are_voluntary_and_open", html([block("JobPosting", **JOB)], '<meta name="robots" content="noindex">')),
]


@pytest.fixture
def check(tmp_path):
    """Writes a site of two pages, the second with this text, and gives the second's faults by check."""
    def run(text):
        (tmp_path / "a").mkdir()
        (tmp_path / "index.html").write_text("<!doctype html><title>Hjem</title>", encoding="utf-8")
        (tmp_path / "a/index.html").write_text(text, encoding="utf-8")
        site = BuiltSite(tmp_path, BASE)
        page = site.by_path["a/index.html"]
        return {c.__name__: c(site, page) for c in structured_data_checks.CHECKS}
    return run


def test_the_sound_page_has_no_faults(check):
    found = check(html(SOUND))
    assert not any(found.values()), found


@pytest.mark.parametrize("name, text", BREAKS)
def test_a_broken_page_is_seen(check, name, text):
    assert check(text)[name]


@pytest.mark.parametrize("known", ["JobPosting", "Schedule", "GovernmentService", "BreadcrumbList"])
def test_the_tables_are_read(known):
    assert "Thing" in schema_org.kinds(known)
