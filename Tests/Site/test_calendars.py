"""Every calendar file of the demo and of a small site, read by a library that knows nothing of us, and compared with
what the records' authors wrote."""
import re
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

import calendar_checks
from built_site import BuiltSite
from occurrences import Written, day_of, moment, times, written
from project import Project, in_language
from test_site import report

ROOT = Path(__file__).resolve().parents[2]
SMALL = ROOT / "Tests/Fixtures/sites/calendar"
# The demo and the small site are built on 2026-11-21: the first day whose events their calendars still hold.
OLDEST = date(2025, 11, 21)
NAMES = {"da": ("kalender.ics", "frister.ics"), "en": ("calendar.ics", "deadlines.ics"),
         "uk": ("kalendar.ics", "terminy.ics"), "ar": ("taqwim.ics", "mawaid.ics")}
DEADLINE = {"da": "Frist: ", "en": "Deadline: ", "uk": "Кінцевий термін: ", "ar": "الموعد النهائي: "}
SAME = ["DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "RRULE", "EXDATE", "STATUS", "CREATED", "LAST-MODIFIED"]


class Calendars:
    """A built site with its calendar files, and the project it was built from."""

    def __init__(self, site, project):
        self.site, self.project = site, project
        self.files = {file.relative_to(site.root).as_posix(): file.read_bytes()
                      for file in sorted(site.root.rglob("*.ics"))}
        self.read = {path: Calendar.from_ical(data) for path, data in self.files.items()}

    def with_trait(self, trait):
        """(collection, its folder in a language, language)"""
        main = self.project.languages[0]
        return [(one, one.path(language, main), language) for one in self.project.collections.values()
                if trait in one.traits for language in self.project.languages]

    def shown(self, collection):
        """Records that have a page with something on it: no drafts, and none that are over."""
        folder = collection.path(self.project.languages[0], self.project.languages[0])
        pages = ((record, self.site.by_path.get(f"{folder}{record.slug}/index.html")) for record in collection.records)
        return [record for record, page in pages if page and page.is_indexable]

    def events(self, path):
        """By the record's slug."""
        return {str(event["UID"]).partition("@")[0]: event for event in self.read[path].events}


@pytest.fixture(scope="module", params=["demo", "portal", "small"])
def calendars(request):
    if request.param != "small":
        return Calendars(request.getfixturevalue(request.param), Project(ROOT))
    # That the tool makes these bytes is what the Swift tests of the same site see.
    return Calendars(BuiltSite(SMALL / "expected", "https://example.org/"), Project(SMALL))


@pytest.mark.parametrize("check", calendar_checks.CHECKS, ids=lambda c: c.__name__)
def test_every_file(calendars, check):
    assert calendars.files
    report([f"{path}: {fault}" for path, data in calendars.files.items()
            for fault in check(data, calendars.read[path], calendars.site)])


def test_time_zone(calendars):
    """Four years hour by hour, once for each form of the block that files have."""
    blocks = {}
    for path, data in calendars.files.items():
        zone = data.partition(b"BEGIN:VTIMEZONE")[2].partition(b"END:VTIMEZONE")[0]
        is_timed = any(isinstance(event["DTSTART"].dt, datetime) for event in calendars.read[path].events)
        blocks.setdefault((zone, is_timed, not calendars.read[path].events), path)
    assert len({zone for zone, _, _ in blocks if zone}) == 1
    report([f"{path}: {fault}" for path in blocks.values() for fault in calendar_checks.the_time_zone_is_denmarks(
        calendars.files[path], calendars.read[path], calendars.site)])


def test_each_event_has_a_file(calendars):
    faults = []
    for collection, folder, language in calendars.with_trait("calendar"):
        start = collection.traits["calendar"]["start"]
        wanted = {f"{folder}{record.slug}/{record.slug}.ics" for record in calendars.shown(collection)
                  if language in record.versions and record.main.get(start)}
        depth = folder.count("/") + 1
        found = {path for path in calendars.files if path.startswith(folder) and path.count("/") == depth}
        faults += [f"{path} is missing" for path in wanted - found] + [f"{path} is too many" for path in found - wanted]
    report(faults)


def test_times_are_those_the_record_says(calendars):
    faults, compared = [], 0
    for collection, folder, language in calendars.with_trait("calendar"):
        for record in calendars.shown(collection):
            path = f"{folder}{record.slug}/{record.slug}.ics"
            if path not in calendars.files:
                continue
            [event] = calendars.read[path].events
            record_says = Written(record.main, collection.traits["calendar"])
            mine, theirs = times(event), record_says.times()
            compared += len(theirs)
            if [start for start, _ in mine] != [start for start, _ in theirs]:
                faults.append(f"{path}: {mine[:4]} instead of {theirs[:4]} ({len(mine)}, {len(theirs)})")
                continue
            for one, other in zip(mine, theirs):
                # The length of what happens again is that of its first time, also on nights with an hour more or less.
                if one != other and not ("RRULE" in event and not record_says.is_as_long_as_clocks_say(other)):
                    faults.append(f"{path}: {one} instead of {other}")
    report(faults)
    assert compared > 20


def test_texts_are_those_the_record_says(calendars):
    faults = []
    for collection, folder, language in calendars.with_trait("calendar"):
        trait = collection.traits["calendar"]
        for record in calendars.shown(collection):
            path = f"{folder}{record.slug}/{record.slug}.ics"
            if path not in calendars.files:
                continue
            [event], fields = calendars.read[path].events, record.versions[language]
            is_cancelled = fields.get(trait.get("status")) == "cancelled"
            wanted = {"SUMMARY": fields["title"], "STATUS": "CANCELLED" if is_cancelled else "CONFIRMED",
                      "URL": calendars.site.url(f"{folder}{record.slug}/index.html")}
            place = trait.get("place")
            if collection.declaration["fields"].get(place, {}).get("type") == "text":
                wanted["LOCATION"] = fields.get(place)
            faults += [f"{path}: {name} is {event.get(name)}" for name, value in wanted.items()
                       if event.get(name) != value]
            if (fields.get("summary") or "") not in str(event["DESCRIPTION"]):
                faults.append(f"{path}: {event['DESCRIPTION']}")
    report(faults)


def test_calendars_hold_the_past_year_and_what_is_to_come(calendars):
    faults = []
    for collection, folder, language in calendars.with_trait("calendar"):
        trait, name = collection.traits["calendar"], NAMES[language][0]
        current = {f"{collection.id}-{record.slug}": record for record in calendars.shown(collection)
                   if record.main.get(trait["start"]) and Written(record.main, trait).last_day >= OLDEST}
        wanted = {folder + name: set(current)}
        for field, declaration in collection.declaration["fields"].items():
            if declaration.get("facet") != "true" or "listing" not in collection.traits:
                continue
            part = facet_path(field, declaration, language)
            for term in calendars.project.terms(declaration):
                wanted[f"{folder}{part}/{term}/{name}"] = {
                    uid for uid, record in current.items() if term in as_list(record.main.get(field))}
        found = {path for path in calendars.files if path.startswith(folder) and path.endswith("/" + name)}
        faults += [f"{path} is there or not" for path in found ^ wanted.keys()]
        faults += [f"{path}: {sorted(uids ^ calendars.events(path).keys())}" for path, uids in wanted.items()
                   if path in found and uids != calendars.events(path).keys()]
    report(faults)


def test_deadlines_are_those_the_record_says(calendars):
    faults = []
    for collection, folder, language in calendars.with_trait("rounds"):
        wanted = set()
        for record in calendars.shown(collection):
            title = record.versions.get(language, record.main)["title"]
            title = DEADLINE[language] + title
            wanted |= {(title, closing) for closing in closings(record.main, collection.traits["rounds"])
                       if day_of(closing) >= OLDEST}
        path = folder + NAMES[language][1]
        events = calendars.read[path].events
        found = {(str(event["SUMMARY"]), start) for event in events for start, _ in times(event)}
        faults += [f"{path}: {one}" for one in sorted(found ^ wanted, key=str)]
        faults += [f"{path}: {event['UID']} lasts" for event in events
                   if "DTEND" in event and event["DTEND"].dt - event["DTSTART"].dt != timedelta(1)]
    report(faults)


def test_languages_agree(calendars):
    """Whoever fetches two languages has each event once."""
    faults = []
    for trait, place in (("calendar", 0), ("rounds", 1)):
        folders = {}
        for collection, folder, language in calendars.with_trait(trait):
            folders.setdefault(collection.id, []).append(calendars.events(folder + NAMES[language][place]))
        for one, *others in folders.values():
            for other in others:
                faults += [f"{uid} is in one only" for uid in one.keys() ^ other.keys()]
                faults += [f"{uid}: {name}" for uid in one.keys() & other.keys() for name in SAME
                           if ical(one[uid], name) != ical(other[uid], name)]
    report(faults)


def test_calendars_repeat_the_events_own_files(calendars):
    faults = []
    for collection, folder, language in calendars.with_trait("calendar"):
        events = calendars.events(folder + NAMES[language][0])
        for record in calendars.shown(collection):
            path, uid = f"{folder}{record.slug}/{record.slug}.ics", f"{collection.id}-{record.slug}"
            if path in calendars.files and uid in events:
                [event] = calendars.read[path].events
                faults += [] if event.to_ical() == events[uid].to_ical() else [path]
    report(faults)


def ical(event, name):
    value = event.get(name)
    return [one.to_ical() for one in (value if isinstance(value, list) else [value])] if value is not None else None


def facet_path(name, declaration, language):
    if "path" in declaration:
        return in_language(declaration["path"], language)
    label = in_language(declaration.get("label", name), language).lower()
    for letter, letters in {"æ": "ae", "ø": "oe", "å": "aa"}.items():
        label = label.replace(letter, letters)
    return re.sub("[^a-z0-9]+", "-", label).strip("-")


def as_list(value):
    return value if isinstance(value, list) else [value]


def closings(fields, trait):
    rows = fields.get(trait["list"], []) if "list" in trait else [fields]
    values = [written(row[trait["closes"]]) for row in rows if row.get(trait["closes"])]
    return [moment(value.date(), value.time()) if isinstance(value, datetime) else value for value in values]
