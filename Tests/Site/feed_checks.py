"""What feeds, pieces for other sites and the description of the search must hold. Each check takes a built site and
gives its faults as sentences."""
import json
import re
from datetime import date, datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree

import feedparser
from jsonschema import Draft202012Validator

# JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/; `additionalProperties` is false, since we write no extensions.
URL = {"type": "string", "pattern": "^https?://[^ ]+$"}
TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"}
LANGUAGE = {"type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}
AUTHOR = {"type": "object", "minProperties": 1, "additionalProperties": False,
          "properties": {"name": {"type": "string"}, "url": URL, "avatar": URL}}
AUTHORS = {"type": "array", "items": AUTHOR, "minItems": 1}
ATTACHMENT = {"type": "object", "required": ["url", "mime_type"], "additionalProperties": False,
              "properties": {"url": URL, "mime_type": {"type": "string"}, "title": {"type": "string"},
                             "size_in_bytes": {"type": "number"}, "duration_in_seconds": {"type": "number"}}}
ITEM = {"type": "object", "required": ["id"], "additionalProperties": False,
        "anyOf": [{"required": ["content_html"]}, {"required": ["content_text"]}],
        "properties": {
            "id": {"type": "string", "minLength": 1}, "url": URL, "external_url": URL, "title": {"type": "string"},
            "content_html": {"type": "string"}, "content_text": {"type": "string"}, "summary": {"type": "string"},
            "image": URL, "banner_image": URL, "date_published": TIME, "date_modified": TIME, "authors": AUTHORS,
            "tags": {"type": "array", "items": {"type": "string"}}, "language": LANGUAGE,
            "attachments": {"type": "array", "items": ATTACHMENT}}}
JSON_FEED = {"type": "object", "required": ["version", "title", "items"], "additionalProperties": False,
             "properties": {
                 "version": {"const": "https://jsonfeed.org/version/1.1"}, "title": {"type": "string", "minLength": 1},
                 "home_page_url": URL, "feed_url": URL, "description": {"type": "string"},
                 "user_comment": {"type": "string"}, "next_url": URL, "icon": URL, "favicon": URL, "authors": AUTHORS,
                 "language": LANGUAGE, "expired": {"type": "boolean"}, "hubs": {"type": "array"},
                 "items": {"type": "array", "items": ITEM}}}
EMBED = {"type": "object", "required": ["version", "title", "url", "items"], "additionalProperties": False,
         "properties": {
             "version": {"const": 1}, "title": {"type": "string", "minLength": 1}, "url": URL,
             "items": {"type": "array", "maxItems": 5, "items": {
                 "type": "object", "required": ["title", "url", "date"], "additionalProperties": False,
                 "properties": {"title": {"type": "string"}, "url": URL, "summary": {"type": "string"},
                                "date": {"type": "string", "format": "date"}, "host": {"type": "string"}}}}}}

ATOM, OPEN_SEARCH = "{http://www.w3.org/2005/Atom}", "{http://a9.com/-/spec/opensearch/1.1/}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
FEED_TYPES = {"application/atom+xml": "feed.xml", "application/feed+json": "feed.json"}
MOST = 50
TIMESTAMP, EMPTY = re.compile(TIME["pattern"]), datetime.fromisoformat("2000-01-01T00:00:00+01:00")


def files(site, name):
    return [path.relative_to(site.root).as_posix() for path in sorted(site.root.rglob(name))]


def parsed(site, path):
    """The feed as feedparser reads it, with no text mended on the way."""
    return feedparser.parse((site.root / path).read_bytes(), sanitize_html=False, resolve_relative_uris=False)


def moment(said, name):
    """A date as feedparser understood it, without its fallbacks from one name to another; None where it did not."""
    understood = dict.get(said, name + "_parsed") and TIMESTAMP.fullmatch(dict.get(said, name))
    return datetime.fromisoformat(dict.get(said, name)) if understood else None


def page_fault(site, url):
    """Why an absolute address is not one of the site's pages that may be found, or None."""
    page = site.by_path.get(site.path_of(url))
    if page is None or page.url != url:
        return f"{url} is no page of the site"
    return None if page.is_indexable or not page.find("article") else f"{url} is not to be found any more"


def atom_feeds_are_sound(site):
    faults = []
    for path in files(site, "feed.xml"):
        read = parsed(site, path)
        if read.bozo or read.version != "atom10":
            faults.append(f"{path}: {read.get('bozo_exception')}, {read.version}")
            continue
        faults += [f"{path}: {fault}" for fault in [*feed_faults(site, path, read), *entries_faults(site, read)]]
    return faults


def feed_faults(site, path, read):
    own, root = site.url(path), ElementTree.parse(site.root / path).getroot()
    links = {(link.rel, link.href) for link in read.feed.links}
    if read.feed.id != own or ("self", own) not in links:
        yield f"it lies at {own}, but says {read.feed.id}"
    if not (read.feed.title and read.feed.author):
        yield "no title or author"
    home = [href for rel, href in links if rel == "alternate"]
    if len(home) != 1 or (page := site.by_path.get(site.path_of(home[0]))) is None:
        yield f"it leads to {home}"
    elif page.tree.root.attributes.get("lang") != root.get(XML_LANG):
        yield f"it is in {root.get(XML_LANG)}, but {home[0]} is not"
    times = [moment(entry, "updated") for entry in read.entries if moment(entry, "updated")]
    if moment(read.feed, "updated") != max(times, default=EMPTY):
        yield f"it was updated {read.feed.updated}"
    for element in root.iter(ATOM + "entry"):
        for name in ("id", "title", "updated", "published"):
            if len(element.findall(ATOM + name)) != 1:
                yield f"an entry without one {name}"


def entries_faults(site, read):
    ids = [entry.get("id") for entry in read.entries]
    if len(set(ids)) != len(ids) or len(ids) > MOST:
        yield f"{len(ids)} entries, {len(set(ids))} ids"
    days = []
    for entry in read.entries:
        published, updated = moment(entry, "published"), moment(entry, "updated")
        if not published or not updated:
            yield f"{entry.get('id')}: published {published}, updated {updated}"
            continue
        days.append(published)
        if updated < published:
            yield f"{entry.id}: updated before it was published"
        if [link.href for link in entry.links if link.rel == "alternate"] != [entry.id]:
            yield f"{entry.id}: leads to {entry.get('link')}"
        if fault := page_fault(site, entry.id):
            yield fault
    if days != sorted(days, reverse=True):
        yield "not newest first"


def json_feeds_say_the_same(site):
    faults = []
    atom, both = {path.removesuffix("xml") for path in files(site, "feed.xml")}, files(site, "feed.json")
    faults += [f"{path}: not there both as Atom and as JSON Feed"
               for path in sorted(atom ^ {path.removesuffix("json") for path in both})]
    for path in both:
        data = json.loads((site.root / path).read_bytes())
        wrong = [error.message for error in Draft202012Validator(JSON_FEED).iter_errors(data)]
        faults += [f"{path}: {message}" for message in wrong]
        if wrong or not (site.root / path).with_suffix(".xml").is_file():
            continue
        read = parsed(site, path.removesuffix("json") + "xml")
        if data.get("feed_url") != site.url(path) or data.get("home_page_url") != read.feed.link:
            faults.append(f"{path}: lies at {data.get('feed_url')}, leads to {data.get('home_page_url')}")
        theirs = [(e.id, e.title, e.published, e.updated, e.get("summary", e.title),
                   [tag.label for tag in e.get("tags", [])]) for e in read.entries]
        ours = [(i["id"], i["title"], i["date_published"], i.get("date_modified", i["date_published"]),
                 i["content_text"], i.get("tags", [])) for i in data["items"]]
        if printable(ours) != printable(theirs):
            faults.append(f"{path}: other items than the Atom feed's")
    return faults


def printable(items):
    """Without what XML cannot hold, and with spaces as feedparser leaves them."""
    return [tuple(" ".join(re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", part).split())
                  if isinstance(part, str) else part for part in item) for item in items]


def feed_links(page):
    return [(node.attributes.get("type"), node.attributes.get("href"), node.attributes.get("title"))
            for node in page.find('head > link[rel="alternate"][type]')]


def pages_name_their_feeds(site):
    faults, named = [], set()
    for page in site.pages:
        links = feed_links(page)
        for kind, href, title in links:
            path = site.path_of(site.base + href.removeprefix(urlsplit(site.base).path))
            if path is None or FEED_TYPES.get(kind) != path.rsplit("/", 1)[-1] or not title:
                faults.append(f'{page.path}: a feed "{title}" of {kind} at {href}')
            named.add(path)
        visible = {node.attributes["href"] for node in page.find('main a[href$="feed.xml"]')}
        if not visible <= {href for _, href, _ in links}:
            faults.append(f"{page.path}: {visible} can be subscribed to, but the head does not say so")
    every = {*files(site, "feed.xml"), *files(site, "feed.json")}
    return faults + [f"no page names {path}" for path in sorted(every - named)]


def search_is_described(site):
    faults = []
    for page in site.pages:
        if page.tree.css_first('meta[http-equiv="refresh"]'):
            continue
        links = page.find('head > link[rel="search"]')
        if len(links) != 1 or links[0].attributes.get("type") != "application/opensearchdescription+xml":
            faults.append(f"{page.path}: {len(links)} links to a description of the search")
            continue
        path = site.path_of(site.base + links[0].attributes["href"].removeprefix(urlsplit(site.base).path))
        language = page.tree.root.attributes["lang"]
        description = (site.root / path) if path else None
        root = ElementTree.parse(description).getroot() if description else None
        if root is None or root.findtext(OPEN_SEARCH + "Language") != language:
            faults.append(f"{page.path}: no description of the search in {language}")
        elif root.findtext(OPEN_SEARCH + "ShortName") != links[0].attributes.get("title"):
            faults.append(f"{page.path}: the search is called {links[0].attributes.get('title')}")
    for path in files(site, "opensearch.xml"):
        faults += [f"{path}: {fault}" for fault in description_faults(site, site.root / path)]
    return faults


def description_faults(site, file):
    """OpenSearch 1.1, draft 6."""
    root = ElementTree.parse(file).getroot()
    text = {child.tag.removeprefix(OPEN_SEARCH): child.text or "" for child in root}
    if root.tag != OPEN_SEARCH + "OpenSearchDescription" or len(text) != len(root):
        yield f"{root.tag} with {[child.tag for child in root]}"
    for name, most in ("ShortName", 16), ("Description", 1024):
        if not 1 <= len(text.get(name, "").strip()) <= most:
            yield f'{name} "{text.get(name)}"'
    if (text.get("InputEncoding"), text.get("OutputEncoding")) != ("UTF-8", "UTF-8"):
        yield "not UTF-8"
    url = root.find(OPEN_SEARCH + "Url")
    template = url.get("template", "") if url is not None else ""
    if url is None or url.get("type") != "text/html" or template.count("{searchTerms}") != 1:
        yield f"asks {template}"
        return
    page = site.by_path.get(site.path_of(template))
    form = page and page.tree.css_first('main form[role="search"]')
    if page is None or page.tree.root.attributes.get("lang") != text.get("Language"):
        yield f"{template} is no page in {text.get('Language')}"
    elif form and not (template.endswith(f"?{form.css_first('input').attributes['name']}={{searchTerms}}")
                       and site.base.startswith(page.url[:len(site.base)])):
        yield f"{template} is not what the form of {page.path} asks"


def fragments_fit_anywhere(site):
    faults = []
    for page in site.fragments:
        faults += [f"{page.path}: {fault}" for fault in fragment_faults(site, page)]
    pages = {page.path for page in site.fragments}
    return faults + [f"{path}: no HTML beside it" for path in files(site, "embed.json")
                     if path.removesuffix("json") + "html" not in pages]


def fragment_faults(site, page):
    if found := re.search(r"<(!doctype|html|head|body|title|meta|link|script|style|main|h1)\b|\b(id|style|on\w+)=",
                          page.html, re.IGNORECASE):
        yield f"{found[0]} does not belong on another site's page"
    if page.html.count("<section") != 1 or not page.html.startswith("<section") or len(page.find("section > h2")) != 1:
        yield "not one section with one heading"
    for node in page.find("[href], [src]"):
        url = node.attributes.get("href") or node.attributes.get("src")
        if site.by_path.get(site.path_of(url)) is None:
            yield f"{url} is no whole address of a page"
    beside = (site.root / page.path).with_suffix(".json")
    if not beside.is_file():
        yield "no JSON beside it"
        return
    data = json.loads(beside.read_bytes())
    wrong = [error.message for error in Draft202012Validator(EMBED).iter_errors(data)]
    yield from wrong
    times = [node.attributes.get("datetime") for node in page.find("time") if node.text().strip()]
    links = [(node.attributes["href"], node.text()) for node in page.find("a")]
    if not wrong and ([item["date"] for item in data["items"]] != times or
                      [(item["url"], item["title"]) for item in data["items"]] != links[:-1] or
                      data["url"] != links[-1][0] or data["title"] != page.find("h2")[0].text()):
        yield "HTML and JSON differ"
    if times != sorted(times, key=date.fromisoformat, reverse=True):
        yield "not newest first"


CHECKS = [atom_feeds_are_sound, json_feeds_say_the_same, pages_name_their_feeds, search_is_described,
          fragments_fit_anywhere]
