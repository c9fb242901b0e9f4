"""What a page tells machines in JSON-LD. Each check takes a built site and a page and gives its faults as sentences."""
import json
import re
from urllib.parse import urljoin, urlsplit

import schema_org

# Google's documentation of structured data, "required properties" of each type, and of what those hold.
REQUIRED = {
    "JobPosting": {"title", "description", "datePosted", "hiringOrganization", "jobLocation"},
    "Event": {"name", "startDate", "location"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
    "FAQPage": {"mainEntity"},
    "Question": {"name", "acceptedAnswer"},
    "Answer": {"text"},
    "WebSite": {"name", "url"},
    "Place": {"address"},
}
ADDRESSES = {"@id", "url", "item", "image", "serviceUrl", "sameAs", "isBasedOn", "urlTemplate"}
ORDERED = [("datePosted", "validThrough"), ("datePublished", "expires"), ("startDate", "endDate")]
# What a page adds to an author's text: marks on links and notes, which no one wrote.
ADDED = ".visually-hidden, .footnote-ref, .file-note, a[href^='#fnref']"


def texts(page):
    return [node.text() for node in page.find('script[type="application/ld+json"]')]


def blocks(page):
    """Each block of a page; what does not parse has a fault of its own."""
    found = []
    for text in texts(page):
        try:
            read = json.loads(text)
        except ValueError:
            continue
        found += read if isinstance(read, list) else [read]
    return [block for block in found if isinstance(block, dict)]


def nodes(value):
    if isinstance(value, list):
        for one in value:
            yield from nodes(one)
    elif isinstance(value, dict):
        yield value
        yield from nodes(list(value.values()))


def of_type(page, kind):
    return [block for block in blocks(page) if block.get("@type") == kind]


def spoken(text):
    return "".join(text.split())


def parses(site, page):
    faults = []
    for text in texts(page):
        try:
            json.loads(text)
        except ValueError as error:
            faults.append(f"{error}: {text[:80]}")
    return faults


def in_the_vocabulary(site, page):
    faults = [f"@context is {block.get('@context')}" for block in blocks(page)
              if block.get("@context") != "https://schema.org"]
    return faults + [fault for block in blocks(page) for fault in schema_org.faults(block)]


def whole(site, page):
    faults = []
    for node in nodes(blocks(page)):
        missing = REQUIRED.get(node.get("@type"), set()) - node.keys()
        faults += [f"{node['@type']} without {name}" for name in sorted(missing)]
    return faults


def addresses_lead_somewhere(site, page):
    faults = []
    for node in nodes(blocks(page)):
        for name in sorted(ADDRESSES & node.keys()):
            for url in node[name] if isinstance(node[name], list) else [node[name]]:
                parts = urlsplit(url) if isinstance(url, str) else None
                if not parts or parts.scheme not in ("http", "https") or not parts.netloc:
                    faults.append(f"{name} is not absolute: {url}")
                elif fault := site.fault_of(page.url, url):
                    faults.append(f"{name}: {fault}")
    for block in blocks(page):
        if block.get("@id", page.url) != page.url or block.get("url", page.url) != page.url:
            faults.append(f"{block['@type']} is at {block.get('@id')}, {block.get('url')}")
    return faults


def in_the_pages_language(site, page):
    language = page.tree.root.attributes.get("lang")
    return [f"{block['@type']} in {block['inLanguage']}" for block in blocks(page)
            if block.get("inLanguage", language) != language]


def times_in_order(site, page):
    faults = []
    for node in nodes(blocks(page)):
        for first, last in ORDERED:
            if first in node and last in node and node[first][:10] > node[last][:10]:
                faults.append(f"{node['@type']}: {last} {node[last]} before {first} {node[first]}")
    return faults


def way_is_the_breadcrumb(site, page):
    """The list says what the page shows, in the same order, and is there where the page shows it."""
    crumbs = [(" ".join(node.text().split()), link.attributes["href"] if (link := node.css_first("a")) else page.url)
              for node in page.find("nav.breadcrumb li")]
    lists = of_type(page, "BreadcrumbList")
    if page.is_error_page or not crumbs:
        return ["a BreadcrumbList without a breadcrumb"] if lists else []
    if len(lists) != 1:
        return [f"{len(lists)} BreadcrumbLists"]
    told = [(step.get("position"), " ".join(step.get("name", "").split()), step.get("item"))
            for step in lists[0].get("itemListElement", [])]
    shown = [(place, name, urljoin(page.url, url)) for place, (name, url) in enumerate(crumbs, 1)]
    return [] if told == shown else [f"told {told}, shown {shown}"]


def search_leads_to_the_search_page(site, page):
    faults = []
    form = page.attribute('form[role="search"]', "action")
    for block in of_type(page, "WebSite"):
        action = block.get("potentialAction", {})
        template = action.get("target", {}).get("urlTemplate", "")
        field = re.fullmatch(r"required name=(\w+)", action.get("query-input", ""))
        if not field or not template.endswith(f"?q={{{field[1]}}}"):
            faults.append(f"{action.get('query-input')} is not asked for in {template}")
        elif form is None or urljoin(page.url, form) != template.partition("?")[0]:
            faults.append(f"{template} is not where the page's form leads: {form}")
    return faults


def answers_are_the_visible_text(site, page):
    """All of the answer stands on the page, in that order, and all of the page's own text is in the answer."""
    questions = [q for block in of_type(page, "FAQPage") for q in nodes(block) if q.get("@type") == "Question"]
    if not questions:
        return []
    main = page.tree.css_first("main").clone()
    for picture in main.css("img"):
        picture.replace_with(picture.attributes.get("alt") or "")
    for mark in main.css(ADDED):
        mark.decompose()
    shown = spoken(main.text())
    body = spoken("".join(node.text() for node in main.css("article > div.prose")))
    faults, heading = [], spoken(main.css_first("h1").text())
    for question in questions:
        answer, place = question.get("acceptedAnswer", {}).get("text", ""), 0
        if spoken(question.get("name", "")) != heading:
            faults.append(f"the question is not the heading: {question.get('name')}")
        for line in answer.splitlines():
            place = shown.find(spoken(line), place)
            if place < 0:
                faults.append(f"not on the page: {line[:80]}")
                break
        if not spoken(answer).endswith(body):
            faults.append(f"the answer ends before the page: {answer[-80:]}")
    return faults


def jobs_are_voluntary_and_open(site, page):
    """A page that is not to be found tells of no job: that is how an expired one looks."""
    faults = []
    for job in of_type(page, "JobPosting"):
        if job.get("employmentType") != "VOLUNTEER" or job.get("directApply") is not False:
            faults.append(f"employmentType {job.get('employmentType')}, directApply {job.get('directApply')}")
        if not page.is_indexable:
            faults.append("a job on a page that is not to be found")
    return faults


CHECKS = [parses, in_the_vocabulary, whole, addresses_lead_somewhere, in_the_pages_language, times_in_order,
          way_is_the_breadcrumb, search_leads_to_the_search_page, answers_are_the_visible_text,
          jobs_are_voluntary_and_open]
