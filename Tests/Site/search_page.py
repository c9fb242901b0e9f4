"""The search page as a reader works it, for the tests: what is shown, by a tab of a browser."""
import re

from visits import AXE, RULES

COMMON = "frivillig"               # on more than twenty pages
MISSPELLED = "generalforsamlng"    # of a word that some pages have
ABSENT = "xylofonkvartet"          # nothing like it anywhere
NARROW = {"viewport": {"width": 360, "height": 740}}


def opened(tab, address, query):
    tab.goto(f"{address}/soeg/?q={query}")
    hits(tab).first.wait_for()


def hits(tab):
    return tab.locator("ol.hits > li article")


def titles(tab):
    return tab.locator("ol.hits h3").all_inner_texts()


def boxes(tab):
    return tab.locator(".search-filters input[type=checkbox]:visible")


def number(text):
    """The first number of a Danish text."""
    return int(re.search(r"\d[\d.]*", text)[0].replace(".", ""))


def violations(tab):
    tab.evaluate("\n".join(file.read_text() for file in AXE))
    found = tab.evaluate("(rules) => axe.run(rules)", RULES)["violations"]
    return [f"{one['id']}: {[node['html'] for node in one['nodes']][:3]}" for one in found]
