"""What must hold between pages. Each check takes a built site and gives its faults as sentences."""
import gzip
import re
from collections import defaultdict
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree

LINKS = [("a[href], area[href], use[href], link[href]", "href"), ("form[action]", "action"),
         ("img[src], script[src], source[src], video[src], audio[src], iframe[src], track[src], embed[src]", "src"),
         ("object[data]", "data"), ("video[poster]", "poster")]
LOADED = [("link[rel~=stylesheet], link[rel~=preload], link[rel~=modulepreload], link[rel~=icon], use[href]", "href"),
          ("img[src], script[src], source[src], video[src], audio[src], iframe[src], embed[src]", "src")]
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML_LINK = "{http://www.w3.org/1999/xhtml}link"
FREQUENCIES = {"always", "hourly", "daily", "weekly", "monthly", "yearly", "never"}
# Bytes over the line: what fits in the first round trip (ten segments of 1460, less the answer's head), and everything.
READABLE, FIRST_LOAD = 14_400, 40_000
W3C_TIME = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?")


def references(page):
    for selector, name in LINKS:
        for node in page.find(selector):
            yield node.attributes[name] or ""
    for node in page.find("[srcset]"):
        for candidate in (node.attributes["srcset"] or "").split(","):
            yield candidate.split()[0] if candidate.split() else ""


def links_lead_somewhere(site):
    faults = []
    for page in site.pages:
        for reference in sorted(set(references(page))):
            if fault := site.fault_of(page.url, reference):
                faults.append(f"{page.path}: {fault}")
            elif page.is_error_page and not reference.startswith(("/", "#", "http:", "https:", "mailto:", "tel:")):
                faults.append(f'{page.path}: "{reference}" is relative, but this page is shown at any address')
    return faults


def files_inside_assets_exist(site):
    """Addresses in style sheets and imports in scripts."""
    faults, patterns = [], {".css": r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""",
                            ".js": r"""\b(?:from|import)\s*\(?\s*["'](\.{0,2}/[^"']+)["']"""}
    for file in sorted(p for p in site.root.rglob("*") if p.suffix in patterns and p.is_file()):
        path = file.relative_to(site.root).as_posix()
        for groups in re.finditer(patterns[file.suffix], file.read_text(encoding="utf-8")):
            reference = next(filter(None, groups.groups()))
            fault = None if reference.startswith(("data:", "#")) else site.fault_of(site.url(path), reference)
            faults += [f"{path}: {fault}"] if fault else []
    return faults


def nothing_from_others(site):
    return [f"{page.path}: loads {node.attributes[name]} from another host"
            for page in site.pages for selector, name in LOADED for node in page.find(selector)
            if not site.is_own(urljoin(page.url, node.attributes[name] or "")) and
            not (node.attributes[name] or "").startswith("data:")]


def weights(site):
    """(page, bytes of page and style sheets, and with scripts too), compressed as a server would. Pictures are not
    counted, nor what is only for paper: no browser waits for it."""
    packed = {}

    def weight(page, selector, name):
        paths = {site.path_of(urljoin(page.url, node.attributes[name] or "")) for node in page.find(selector)}
        for path in paths - packed.keys() - {None}:
            packed[path] = len(gzip.compress((site.root / path).read_bytes()))
        return sum(packed[path] for path in paths if path)

    for page in site.pages:
        readable = len(gzip.compress(page.html.encode())) + weight(page, "link[rel~=stylesheet]:not([media=print])", "href")
        scripts = weight(page, "script[src]", "src") + weight(page, "link[rel~=modulepreload]", "href")
        yield page, readable, readable + scripts


def first_load_small(site):
    """The page of components has every sheet, and no citizen reads it."""
    return [f"{page.path}: {readable} bytes of HTML and CSS (at most {READABLE}),"
            f" {whole} with scripts (at most {FIRST_LOAD})"
            for page, readable, whole in weights(site)
            if (readable > READABLE or whole > FIRST_LOAD) and not page.find(".example")]


def titles_unique(site):
    pages = defaultdict(list)
    for page in site.pages:
        pages[page.title].append(page.path)
    return [f'title "{title}" on {", ".join(paths[:5])}' for title, paths in pages.items() if len(paths) > 1]


def canonical_addresses(site):
    faults = []
    for page in site.pages:
        found = [n.attributes.get("href") or "" for n in page.find('link[rel="canonical"]')]
        if page.is_error_page:
            continue
        if len(found) != 1 or not urlsplit(found[0]).scheme.startswith("http"):
            faults.append(f"{page.path}: canonical addresses {found}")
        elif site.is_own(found[0]) and found[0] != page.url:
            target = site.by_path.get(site.path_of(found[0]))
            if target is None or target.attribute('link[rel="canonical"]', "href") != target.url:
                faults.append(f"{page.path}: canonical address {found[0]} is no page, or not its own canonical one")
    return faults


def alternates(page):
    return {n.attributes.get("hreflang"): n.attributes.get("href") or ""
            for n in page.find('link[rel="alternate"][hreflang]')}


def translations_reciprocal(site):
    faults = []
    for page in site.pages:
        named = alternates(page)
        language = page.tree.root.attributes.get("lang")
        if named and named.get(language) != page.url:
            faults.append(f"{page.path}: its own language {language} leads to {named.get(language)}")
        for name, url in named.items():
            target = site.by_path.get(site.path_of(url))
            if target is None:
                faults.append(f"{page.path}: hreflang {name} leads to {url}, which is no page of the site")
            elif alternates(target) != named:
                faults.append(f"{page.path}: {target.path} does not name the same translations")
            elif name != "x-default" and target.tree.root.attributes.get("lang") != name:
                faults.append(f"{page.path}: {target.path} is not in {name}")
    return faults


def sitemap_entries(site, name, faults):
    """The addresses of one sitemap file, those of a sitemap index one level down."""
    file = site.root / name
    if not file.is_file():
        faults.append(f"{name} is missing")
        return []
    if file.stat().st_size > 50 * 2**20:
        faults.append(f"{name} is larger than 50 MiB")
    try:
        root = ElementTree.parse(file).getroot()
    except ElementTree.ParseError as error:
        faults.append(f"{name}: {error}")
        return []
    kind = {SITEMAP + "urlset": SITEMAP + "url", SITEMAP + "sitemapindex": SITEMAP + "sitemap"}.get(root.tag)
    if kind is None:
        faults.append(f"{name}: root element {root.tag}")
        return []
    if not 0 < len(root) <= 50000:
        faults.append(f"{name}: {len(root)} entries")
    locations = []
    for entry in root:
        faults += [f"{name}: {fault}" for fault in entry_faults(entry, kind)]
        locations.append((entry.findtext(SITEMAP + "loc") or "").strip())
    if root.tag == SITEMAP + "urlset":
        return locations
    return [url for part in locations for url in sitemap_entries(site, site.path_of(part) or part, faults)]


def entry_faults(entry, kind):
    if entry.tag != kind:
        return [f"element {entry.tag}"]
    allowed = {"loc", "lastmod"} | ({"changefreq", "priority"} if kind.endswith("}url") else set())
    names = [child.tag.removeprefix(SITEMAP) for child in entry if child.tag.startswith(SITEMAP)]
    faults = [f"<{name}> is unknown or repeated" for name in names if name not in allowed or names.count(name) > 1]
    location = (entry.findtext(SITEMAP + "loc") or "").strip()
    if not 12 <= len(location) <= 2048 or not location.isascii():
        faults.append(f"address {location!r}")
    if not W3C_TIME.fullmatch((entry.findtext(SITEMAP + "lastmod") or "2026").strip()):
        faults.append(f"lastmod of {location}")
    if entry.findtext(SITEMAP + "changefreq", "daily") not in FREQUENCIES:
        faults.append(f"changefreq of {location}")
    priority = entry.findtext(SITEMAP + "priority", "0.5")
    if not re.fullmatch(r"0(\.\d+)?|1(\.0+)?", priority):
        faults.append(f"priority of {location}")
    return faults


def sitemap_complete(site):
    faults = []
    listed = sitemap_entries(site, "sitemap.xml", faults)
    wanted = {p.url for p in site.pages if p.is_indexable
              and p.attribute('link[rel="canonical"]', "href") in (None, p.url)}
    faults += [f"{url} is listed {listed.count(url)} times" for url in sorted(set(listed)) if listed.count(url) > 1]
    faults += [f"{url} is listed, but is no indexable page under {site.base}" for url in sorted(set(listed) - wanted)]
    return faults + [f"{url} is not listed" for url in sorted(wanted - set(listed))]


def robots_name_the_sitemap(site):
    file, parser = site.root / "robots.txt", RobotFileParser()
    if not file.is_file():
        return ["robots.txt is missing"]
    parser.parse(file.read_text(encoding="utf-8").splitlines())
    faults = [] if site.base + "sitemap.xml" in (parser.site_maps() or []) \
        else [f"robots.txt names the sitemaps {parser.site_maps()}"]
    return faults + [f"{page.url} is in the sitemap's reach but closed to robots"
                     for page in site.pages if page.is_indexable and not parser.can_fetch("*", page.url)]


CHECKS = [links_lead_somewhere, files_inside_assets_exist, nothing_from_others, first_load_small, titles_unique,
          canonical_addresses, translations_reciprocal, sitemap_complete, robots_name_the_sitemap]
