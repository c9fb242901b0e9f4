"""What every page must hold by itself. Each check takes a page and gives its faults as sentences."""
import json
import re
from collections import Counter

DATA_SCRIPTS = {"application/ld+json", "application/json"}
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def one_main_heading(page):
    count = len(page.find("h1"))
    return [] if count == 1 else [f"{count} h1 elements"]


def headings_in_order(page):
    faults, level = [], 0
    for node in page.find("h1, h2, h3, h4, h5, h6"):
        following = int(node.tag[1])
        if following > level + 1:
            faults.append(f'{node.tag} "{node.text().strip()}" follows {f"h{level}" if level else "no heading"}')
        level = following
    return faults


def no_empty_heading_or_link(page):
    faults = []
    for node in page.find("h1, h2, h3, h4, h5, h6, a[href], button"):
        pictures = [n.attributes.get("alt") or n.attributes.get("aria-label") for n in node.css("img, svg")]
        if not node.text().strip() and not node.attributes.get("aria-label") and not any(pictures):
            faults.append(f"empty {node.tag}: {node.html[:80]}")
    return faults


def title_and_language(page):
    faults = [] if page.title else ["no title"]
    for node in [page.tree.root, *page.find("body [lang]")]:
        language = node.attributes.get("lang") or ""
        if not LANGUAGE.fullmatch(language):
            faults.append(f'lang="{language}" on {node.tag}')
    return faults


def skip_link_first(page):
    """A page that only leads on to another has nothing to skip."""
    if page.leads_on:
        return []
    first = page.tree.css_first("body a[href]")
    target = first.attributes["href"] if first else ""
    if not target.startswith("#"):
        return [f'the first link is "{target}", not a skip link']
    return [] if target[1:] in page.ids else [f'the skip link leads to "{target}", which is not there']


def unique_ids(page):
    counts = Counter(node.attributes["id"] for node in page.find("[id]"))
    return [f'id "{name}" occurs {count} times' for name, count in counts.items() if count > 1 or not name]


def images_described(page):
    return [f"img without alt: {n.attributes.get('src')}" for n in page.find("img") if "alt" not in n.attributes]


def fields_labelled(page):
    labels, faults = {n.attributes.get("for") for n in page.find("label")}, []
    for node in page.find("input, select, textarea"):
        kind, name = node.attributes.get("type"), node.attributes.get("id")
        inside = {n.html for n in page.find("label input, label select, label textarea")}
        if kind not in ("hidden", "submit", "button") and name not in labels and node.html not in inside \
                and not node.attributes.get("aria-label") and not node.attributes.get("aria-labelledby"):
            faults.append(f"no label: {node.html[:80]}")
    return faults


def nothing_inline(page):
    faults = [f"style element: {n.text()[:40]}" for n in page.find("style")]
    for node in page.find("script"):
        if "src" not in node.attributes and node.attributes.get("type") not in DATA_SCRIPTS:
            faults.append(f"inline script: {node.text()[:40]}")
    for node in page.tree.root.traverse():
        for name, value in node.attributes.items():
            if name == "style" or name.startswith("on"):
                faults.append(f"{name} attribute on {node.tag}")
            elif name in ("href", "src", "action") and (value or "").strip().lower().startswith("javascript:"):
                faults.append(f"script in {name} of {node.tag}")
    return faults


def data_scripts_parse(page):
    faults = []
    for node in page.find("script[type]"):
        if node.attributes["type"] in DATA_SCRIPTS:
            try:
                json.loads(node.text())
            except ValueError as error:
                faults.append(f"{node.attributes['type']}: {error}")
    return faults


CHECKS = [one_main_heading, headings_in_order, no_empty_heading_or_link, title_and_language, skip_link_first,
          unique_ids, images_described, fields_labelled, nothing_inline, data_scripts_parse]
