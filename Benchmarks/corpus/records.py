"""One record of each collection, as plain values; the order of the draws decides the text, so keep it."""
from datetime import datetime, timedelta
from typing import NamedTuple

from bodies import article_body, short_body
from lexicon import TOWNS
from portal import (AREAS, ASSOC_KINDS, AUDIENCES, BASE_DAY, CATEGORIES, EVENT_KINDS, ROLES, STREET_ENDS, STREETS,
                    TAGS, TOPICS, slugify)


class Record(NamedTuple):
    slug: str
    fields: dict  # in the order they are written; labels, dates and texts, not yet in any site's forms
    body: str


class Slugs:
    """Addresses within a collection: a title seen before gets a number."""

    def __init__(self):
        self.seen = {}

    def take(self, title):
        s = slugify(title)
        n = self.seen[s] = self.seen.get(s, 0) + 1
        return s if n == 1 else f"{s}-{n}"


def audiences(rng):
    return rng.sample(AUDIENCES, rng.randint(1, 3))


def tags(rng):
    return rng.sample(TAGS, rng.randint(2, 5))


def address(rng):
    return f"{rng.choice(STREETS)}{rng.choice(STREET_ENDS)} {rng.randint(1, 180)}"


def association(words, rng, slugs, _hosts):
    name = words.title_compound(rng)
    title = rng.choice([f"{name} i {rng.choice(TOWNS)}", f"{rng.choice(ASSOC_KINDS)} {name}",
                        f"{rng.choice(TOWNS)} {name.lower()}", f"{name} – {rng.choice(AREAS)}"])
    slug = slugs.take(title)
    fields = {
        "title": title, "summary": words.sentence(rng), "category": rng.choice(CATEGORIES),
        "audiences": audiences(rng), "area": rng.choice(AREAS), "address": address(rng),
        "postcode": str(rng.randint(1000, 9990)),
        "phone": f"+45 {rng.randint(20, 99)} {rng.randint(10, 99)} {rng.randint(10, 99)} {rng.randint(10, 99)}",
        "email": f"kontakt@{slug}.example", "website": f"https://{slug}.example", "tags": tags(rng),
    }
    return Record(slug, fields, short_body(words, rng, 60, 200, True))


def job(words, rng, slugs, hosts):
    title = f"{rng.choice(ROLES).capitalize()} til {words.noun(rng)[1]}"
    published = BASE_DAY + timedelta(days=rng.randint(0, 180))
    fields = {
        "title": title, "association": rng.choice(hosts), "category": rng.choice(CATEGORIES),
        "audiences": audiences(rng), "area": rng.choice(AREAS),
        "hours": f"{rng.randint(1, 10)} timer om {rng.choice(['ugen', 'måneden'])}",
        "deadline": published + timedelta(days=rng.randint(14, 120)), "published": published,
    }
    return Record(slugs.take(title), fields, short_body(words, rng, 80, 250, True))


def event(words, rng, slugs, hosts):
    title = f"{rng.choice(EVENT_KINDS).replace('_', ' ')} med {words.noun(rng)[2]}"
    start = datetime(2026, 9, 1) + timedelta(days=rng.randint(0, 360), hours=rng.randint(8, 20),
                                             minutes=rng.choice([0, 15, 30]))
    fields = {
        "title": title, "association": rng.choice(hosts), "start": start,
        "end": start + timedelta(minutes=rng.choice([60, 90, 120, 180])),
        "place": f"{address(rng)}, {rng.choice(TOWNS)}", "category": rng.choice(CATEGORIES),
        "area": rng.choice(AREAS),
    }
    return Record(slugs.take(title), fields, short_body(words, rng, 40, 150, False))


def article(words, rng, slugs, _hosts):
    title = f"{rng.choice(['Sådan', 'Guide:', 'Værktøj:', 'Gode råd om', 'Kom godt i gang med'])} " \
            f"{words.noun(rng)[2]} og {words.noun(rng)[2]}"
    updated = BASE_DAY + timedelta(days=rng.randint(-400, 180))
    fields = {
        "title": title, "topic": rng.choice(TOPICS), "audiences": audiences(rng), "tags": tags(rng),
        "updated": updated, "summary": words.sentence(rng),
    }
    return Record(slugs.take(title), fields, article_body(words, rng))


MAKERS = {"associations": association, "jobs": job, "events": event, "articles": article}
