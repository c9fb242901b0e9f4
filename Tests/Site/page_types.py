"""The kinds of pages a built site has, told apart by their addresses as the project declares them and by their marks.

A page is of the first type that holds. Collections and composed pages bring types of their own, so a new one is tested
without being written here; a new kind of page is of no type until it has its line in FIXED.
"""
from dataclasses import dataclass
from functools import cached_property

from project import in_language, read_yaml

FIXED = {  # type → whether a page is of it, by its place in the site
    "redirect": lambda at: at.page.leads_on,
    "notfound": lambda at: at.path == "404.html",
    "search": lambda at: at.below_search == "index.html",
    "search, a letter": lambda at: at.marked("[data-search-page]"),
    "list": lambda at: at.below == "",
    "list, a further page": lambda at: at.parts[:1] == [at.phrase("pathPage")],
    "list, A to Z": lambda at: at.parts == [at.phrase("pathAlphabet")],
    "list, what is past": lambda at: at.parts == [at.phrase("pathPast")],
    "list, deadlines": lambda at: at.parts == [at.phrase("pathDeadlines")],
    "list, a month": lambda at: len(at.parts) == 2 and all(part.isdigit() for part in at.parts),
    "list, narrowed": lambda at: len(at.parts) in (2, 4) and at.parts[1] in at.terms,
    "guide, whole": lambda at: len(at.parts) == 2 and at.parts[1] == at.phrase("pathWhole"),
    "expired": lambda at: at.is_record and at.phrase("expiredHelp") in at.page.html,
}


@dataclass
class Place:
    """A page seen from the declarations: its language, its collection, and what is left of its address below that."""
    types: "PageTypes"
    page: object

    @property
    def path(self):
        return self.page.path

    def marked(self, selector):
        return self.page.tree.css_first(selector) is not None

    @cached_property
    def language(self):
        main, *others = self.types.project.languages
        first = self.path.split("/")[0]
        return first if first in others else main

    def phrase(self, name):
        return self.types.phrases[self.language][name]

    @cached_property
    def collection(self):
        """The one with the longest path that this page lies below, of those that do not lie at the root."""
        main = self.types.project.languages[0]
        below = [(one.path(self.language, main), one) for one in self.types.project.collections.values()]
        found = [(path, one) for path, one in below if self.path.startswith(path) and path.strip("/") not in
                 ("", self.language)]
        return max(found, key=lambda pair: len(pair[0]), default=(None, None))

    @cached_property
    def below(self):
        """The address below the collection, without `index.html` and the last slash; None outside collections."""
        path, one = self.collection
        return self.path[len(path):].removesuffix("index.html").rstrip("/") if one else None

    @property
    def parts(self):
        return self.below.split("/") if self.below else []

    @property
    def below_search(self):
        folder = self.types.search.get(self.language)
        return self.path[len(folder):] if folder and self.path.startswith(folder) else None

    @cached_property
    def terms(self):
        one = self.collection[1]
        return {term for field in one.declaration["fields"].values() if field.get("facet") == "true"
                for term in self.types.project.terms(field)} if one else set()

    @property
    def is_record(self):
        return len(self.parts) == 1


class PageTypes:
    def __init__(self, project, site):
        self.project, self.site = project, site
        self.phrases = {code: read_yaml((project.root / f"site/languages/{code}.yml").read_text(encoding="utf-8"))
                        for code in project.languages}
        self.composed = [read_yaml(file.read_text(encoding="utf-8"))
                         for file in sorted((project.root / "site/pages").glob("*.yml"))]
        found = [page for page in site.pages if page.tree.css_first("[data-search-page]")]
        self.search = {page.tree.root.attributes["lang"]: page.path.removesuffix("index.html")
                       for page in sorted(found, key=lambda page: -len(page.path.split("/")))}

    def composed_type(self, place):
        prefix = "" if place.language == self.project.languages[0] else place.language + "/"
        for one in self.composed:
            path = prefix + in_language(one["path"], place.language).strip("/")
            path += "/" if path and not path.endswith("/") else ""
            layout = one.get("layout", "page")
            if place.path == path + "index.html":
                return f"composed, {'terms' if 'forEach' in one else layout}"
            if "forEach" in one and place.path.startswith(path) and place.path.count("/") == path.count("/") + 1:
                return f"composed, {layout}"
        return None

    def type_of(self, page):
        """The name of the page's type, or None."""
        place = Place(self, page)
        found = next((name for name, holds in FIXED.items() if holds(place)), None) or self.composed_type(place)
        if found is None and place.is_record:
            one = place.collection[1]
            return f"record, {one.id}" if self.is_known(one, place.below) else None
        return found

    @staticmethod
    def is_known(collection, slug):
        return slug in {record.slug.rpartition("/")[2] for record in collection.records}

    @cached_property
    def by_type(self):
        """{type: its pages}, every type that there should be and None for pages of no type."""
        names = [*FIXED, *(f"record, {one.id}" for one in self.project.collections.values() if "listing" in one.traits)]
        found = {name: [] for name in names}
        for page in self.site.pages:
            found.setdefault(self.type_of(page), []).append(page)
        return found

    def faults(self):
        loose = self.by_type.get(None, [])
        return [f"{page.path} is of no type" for page in loose] + \
            [f"no page is of the type {name}" for name, pages in self.by_type.items() if not pages]

    def examples(self, count=2):
        """{type: some of its pages}: the heaviest in the main language, and one of middle weight in another."""
        return {name: self.pair(pages)[:count] for name, pages in self.by_weight.items()}

    def weighing(self, share):
        """{type: the page that is heavier than a share of its pages}: what is tried once for each link takes minutes on
        the heaviest."""
        return {name: pages[int(len(pages) * share)] for name, pages in self.by_weight.items()}

    @cached_property
    def by_weight(self):
        """{type: its pages, the lightest first}"""
        return {name: sorted(pages, key=lambda page: (len(page.html), page.path)) for name, pages in self.by_type.items()
                if name and pages}

    def pair(self, pages):
        """Of pages by weight. Where there is but one language, both are in that."""
        main = [page for page in pages if page.tree.root.attributes["lang"] == self.project.languages[0]]
        first = (main or pages)[-1]
        others = [page for page in pages if page not in main] or [page for page in pages if page is not first]
        return [first, *[page for page in others[len(others) // 2:][:1] if page is not first]]
