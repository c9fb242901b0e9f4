"""What must hold for every calendar file (RFC 5545). Each check takes a file's bytes, its calendar and the site."""
import functools
import io
import re
from datetime import date, datetime, timedelta, timezone
from urllib.parse import urlsplit

from dateutil import tz

from occurrences import COPENHAGEN

ONCE = ["UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "RRULE", "SUMMARY", "DESCRIPTION", "LOCATION", "URL",
        "STATUS", "CREATED", "LAST-MODIFIED", "TRANSP"]
CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]")
NEEDED = ["UID", "DTSTAMP", "SEQUENCE", "DTSTART", "SUMMARY", "URL", "STATUS"]


def lines_end_in_crlf(data, calendar, site):
    lines = data.split(b"\r\n")
    yield from ["does not end in CRLF"] if lines.pop() else []
    yield from (f"a bare line break in {line!r}" for line in lines if b"\r" in line or b"\n" in line)


def lines_have_75_octets_of_whole_characters(data, calendar, site):
    for line in data.split(b"\r\n"):
        yield from [f"{len(line)} octets: {line!r}"] if len(line) > 75 else []
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            yield f"a character is split: {line!r}"
            continue
        yield from [f"control character: {text!r}"] if CONTROLS.search(text) else []


def the_calendar_is_whole(data, calendar, site):
    yield from (f"{error}" for component in calendar.walk() for error in component.errors)
    for name, value in {"VERSION": "2.0", "CALSCALE": "GREGORIAN"}.items():
        yield from [f"{name} is {calendar.get(name)}"] if calendar.get(name) != value else []
    yield from [] if str(calendar.get("PRODID", "")) else ["no PRODID"]
    yield from ["METHOD makes it an invitation"] if "METHOD" in calendar else []
    yield from [] if calendar.subcomponents else ["no component"]
    if "NAME" in calendar:
        yield from [] if calendar["NAME"] == calendar.get("X-WR-CALNAME") else ["two names"]
        refreshed = calendar.get("REFRESH-INTERVAL")
        yield from [] if refreshed and refreshed.dt == timedelta(hours=12) else ["not refreshed"]


def events_are_whole(data, calendar, site):
    uids = [str(event["UID"]) for event in calendar.events]
    yield from (f"{uid} stands {uids.count(uid)} times" for uid in sorted(set(uids)) if uids.count(uid) > 1)
    for event in calendar.events:
        uid = str(event.get("UID", ""))
        yield from (f"{uid}: no {name}" for name in NEEDED if name not in event)
        yield from (f"{uid}: {name} twice" for name in ONCE if isinstance(event.get(name), list))
        stamp = event["DTSTAMP"].dt
        yield from [f"{uid}: DTSTAMP {stamp}"] if stamp.tzinfo is None or stamp.utcoffset() else []
        yield from [f"{uid}: SEQUENCE"] if event["SEQUENCE"] < 0 else []
        yield from [] if uid.endswith("@" + urlsplit(site.base).hostname) else [f"{uid}: another host"]
        yield from [] if site.path_of(str(event["URL"])) else [f"{uid}: {event['URL']} leads nowhere"]
        if "DESCRIPTION" in event:
            yield from [] if str(event["DESCRIPTION"]).endswith(event["URL"]) else [f"{uid}: no address"]


def times_are_of_one_kind(data, calendar, site):
    for event in calendar.events:
        uid, start = event["UID"], event["DTSTART"].dt
        is_day = not isinstance(start, datetime)
        values = [event["DTEND"].dt] if "DTEND" in event else []
        lists = event.get("EXDATE", [])
        values += [value.dt for one in (lists if isinstance(lists, list) else [lists]) for value in one.dts]
        kinds = {(type(value), getattr(value, "tzinfo", None)) for value in [start] + values}
        yield from [f"{uid}: {kinds}"] if len(kinds) > 1 else []
        yield from [f"{uid}: {start}"] if not is_day and start.tzinfo != COPENHAGEN else []
        yield from [f"{uid}: ends at {event['DTEND'].dt}"] if "DTEND" in event and event["DTEND"].dt <= start else []
        yield from [f"{uid}: TRANSP"] if is_day != (event.get("TRANSP") == "TRANSPARENT") else []
        rule = event.get("RRULE", {})
        for until in rule.get("UNTIL", []):
            fits = type(until) is date if is_day else until.tzinfo is not None and not until.utcoffset()
            yield from [] if fits and "COUNT" not in rule else [f"{uid}: UNTIL {until}"]
        yield from [f"{uid}: WKST"] if rule and rule.get("WKST") != ["MO"] else []


def the_time_zone_is_denmarks(data, calendar, site):
    zones = calendar.walk("VTIMEZONE")
    is_needed = not calendar.events or any(isinstance(event["DTSTART"].dt, datetime) for event in calendar.events)
    yield from [f"{len(zones)} time zones"] if len(zones) != is_needed else []
    if not zones:
        return
    yield from zone_faults(zones[0].to_ical().decode())


@functools.cache
def zone_faults(text):
    """Hour by hour. Every file has the same zone, so it is compared once."""
    read = tz.tzical(io.StringIO(text)).get("Europe/Copenhagen")
    for hours in range(24 * 365 * 4):
        utc = datetime(2025, 1, 1, tzinfo=timezone.utc) + timedelta(hours=hours)
        here, there = utc.astimezone(read), utc.astimezone(COPENHAGEN)
        if (here.utcoffset(), here.tzname()) != (there.utcoffset(), there.tzname()):
            return [f"{utc} is {here} instead of {there}"]
    return []


CHECKS = [lines_end_in_crlf, lines_have_75_octets_of_whole_characters, the_calendar_is_whole, events_are_whole,
          times_are_of_one_kind]
