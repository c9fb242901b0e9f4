"""What readers with other senses and other machines need of every page. Each check gives its faults as sentences."""
import re
from collections import Counter, defaultdict
from datetime import date, datetime

# Said alone, these tell nobody where a link leads.
EMPTY_WORDS = {"her", "klik her", "læs mere", "mere", "link", "here", "click here", "read more", "more", "тут", "هنا"}
POINTING = ("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-activedescendant", "headers", "for", "list")
MONTH_OR_DAY = re.compile(r"\d{4}(-\d\d)?|--\d\d-\d\d|\d\d:\d\d|P\w+")


def words(node):
    return " ".join((node.attributes.get("aria-label") or node.text()).split())


def landmarks(page):
    """One of each around the page, and names that tell several apart."""
    if page.leads_on:
        return []
    faults = [f"{len(found)} {name} around the page" for name in ("header", "main", "footer")
              if len(found := page.find(f"body > {name}")) != 1]
    names = []
    for node in page.find("nav, aside"):
        labelled = [words(one) for name in (node.attributes.get("aria-labelledby") or "").split()
                    for one in page.tree.css(f'[id="{name}"]')]
        names.append((node.tag, node.attributes.get("aria-label") or " ".join(labelled)))
    return faults + [f'{count} {tag} elements are named "{name}"' for (tag, name), count in Counter(names).items()
                     if count > 1 or not name]


def links_say_where(page):
    """Not "her" alone; and in each part of the page the same words lead to the same place, or down the page to it. The
    page of components has examples from many pages."""
    faults = []
    for part in [] if page.find(".example") else page.find("body > *"):
        places = defaultdict(set)
        for node in part.css("a[href]"):
            text, place = words(node), node.attributes["href"] or ""
            if text.lower().strip(" .!…›→") in EMPTY_WORDS:
                faults.append(f'a link says only "{text}"')
            if not place.startswith("#"):
                places[text].add(place)
        faults += [f'"{text}" leads to {", ".join(sorted(found)[:3])}' for text, found in places.items() if len(found) > 1]
    return faults


def tables_have_headers(page):
    faults = []
    for node in page.find("table"):
        heads = node.css("th")
        if not heads or any(head.attributes.get("scope") not in ("col", "row", "colgroup", "rowgroup") for head in heads):
            faults.append(f"a table without headers, or with one of no scope: {words(node)[:60]}")
        around = node.parent.attributes if node.parent else {}
        if not node.css_first("caption") and not any(one.get(name) for one in (node.attributes, around)
                                                     for name in ("aria-label", "aria-labelledby")):
            faults.append(f"a table without a name: {words(node)[:60]}")
    return faults


def references_resolve(page):
    return [f'{name}="{value}" on {node.tag}: there is no {one}' for name in POINTING for node in page.find(f"[{name}]")
            for value in [node.attributes[name] or ""] for one in value.split() or ["id"] if one not in page.ids]


def nothing_forced(page):
    """No order of its own for the keyboard, no sound or film that starts by itself, and the reader may enlarge."""
    faults = [f"tabindex={node.attributes['tabindex']} on {node.tag}" for node in page.find("[tabindex]")
              if (node.attributes["tabindex"] or "") not in ("0", "-1")]
    faults += [f"{node.tag} starts by itself" for node in page.find("[autoplay], [autofocus], marquee, blink")]
    view = page.attribute('meta[name="viewport"]', "content") or ""
    if not re.search(r"width=device-width", view) or re.search(r"user-scalable|maximum-scale", view):
        faults.append(f'viewport "{view}"')
    return faults


def times_are_dated(page):
    faults = [f"time without datetime: {words(node)}" for node in page.find("time:not([datetime])")]
    for node in page.find("time[datetime]"):
        text = node.attributes["datetime"] or ""
        for one in text.split("/"):
            try:
                if not MONTH_OR_DAY.fullmatch(one):
                    (datetime if "T" in one else date).fromisoformat(one)
            except ValueError:
                faults.append(f'datetime="{text}"')
    return faults


def badges_have_words(page):
    """A state is told in words; its colour only repeats them."""
    return [f"no words in {node.html[:80]}" for node in page.find(".badge, .marks li, .notice") if not words(node)]


CHECKS = [landmarks, links_say_where, tables_have_headers, references_resolve, nothing_forced, times_are_dated,
          badges_have_words]
