"""Which part of a search a file is, by its address on the site."""
import re

SEARCH_PAGE = "/soeg/"  # of both sites; its own HTML is counted nowhere

OURS = [("engine", r"/assets/\w+/search\.js"), ("page scripts", r"/assets/\w+/.*\.js"),
        ("manifest", r"/search/manifest\.json"), ("terms", r"/search/t-\w+/.*"), ("long lists", r"/search/l-\w+/.*"),
        ("lexicon", r"/search/x-\w+/.*"), ("documents", r"/search/d-\w+/.*"), ("facets", r"/search/f-\w+/.*")]

# Pagefind ships ready-made interfaces too; they are no part of a search by its API.
PAGEFIND = [("engine", r"/pagefind/(pagefind|pagefind-worker)\.js|/pagefind/wasm\.da\.pagefind"),
            ("page scripts", r"/js/.*\.js"), ("manifest", r"/pagefind/pagefind-entry\.json|/pagefind/.*\.pf_meta"),
            ("terms", r"/pagefind/index/.*"), ("documents", r"/pagefind/fragment/.*"),
            ("facets", r"/pagefind/filter/.*")]

EVERYWHERE = [("pages", r".*/|.*\.html")]
INDEX = {"manifest", "terms", "long lists", "lexicon", "documents", "facets"}
NAMES = [name for name, _ in OURS] + ["pages"]


def part(address, kinds):
    """The part's name; None for what is there without a search, such as style sheets."""
    if address == SEARCH_PAGE:
        return None
    return next((name for name, pattern in kinds + EVERYWHERE if re.fullmatch(pattern, address)), None)


def totals(sent, kinds):
    """{part: (requests, bytes)} of (address, bytes) pairs."""
    found = {}
    for address, octets in sent:
        name = part(address, kinds)
        if name:
            requests, before = found.get(name, (0, 0))
            found[name] = (requests + 1, before + octets)
    return found
