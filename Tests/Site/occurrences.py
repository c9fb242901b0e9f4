"""When events take place, reckoned twice: from a record's own fields, day by day, and from a calendar file."""
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from dateutil.rrule import rruleset, rrulestr

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
# Both ways of the clock three times, and 29 February 2028.
FIRST, LAST = date(2026, 1, 1), date(2028, 12, 31)
WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
ORDINALS = ["first", "second", "third", "fourth"]


def moment(day, at):
    """A time on Denmark's clocks as UTC. A skipped one is reckoned from before the change (RFC 5545, 3.3.5)."""
    return datetime.combine(day, at, COPENHAGEN).astimezone(timezone.utc)


def written(text):
    return (datetime if "T" in text else date).fromisoformat(text)


def day_of(value):
    return value.date() if isinstance(value, datetime) else value


class Written:
    """A record's event by the fields that the trait `calendar` names."""

    def __init__(self, fields, trait):
        def value(name):
            return fields.get(trait.get(name), "")

        self.start = written(value("start"))
        self.end = written(value("end")) if value("end") else None
        self.repeats = value("repeats") or None
        self.is_all_day = value("allDay") == "true" or not isinstance(self.start, datetime)

    def days(self, last=LAST):
        """The first day of each time up to a day."""
        first = day_of(self.start)
        if not self.repeats:
            return [first]
        found, count = [], 0
        until = min(last, date.fromisoformat(self.repeats.get("until", "9999-12-31")))
        exceptions = self.repeats.get("except", [])
        for number in range((until - first).days + 1):
            day = first + timedelta(number)
            if self.falls_on(day) and count < int(self.repeats.get("count", 10_000)):
                count += 1
                found += [] if day.isoformat() in exceptions else [day]
        return found

    def falls_on(self, day):
        first, rule = day_of(self.start), self.repeats
        interval, on = int(rule.get("interval", 1)), rule.get("on")
        if rule["every"] == "week":
            weeks = (day - timedelta(day.weekday()) - (first - timedelta(first.weekday()))).days // 7
            named = [on] if isinstance(on, str) else on
            return weeks % interval == 0 and WEEKDAYS[day.weekday()] in (named or [WEEKDAYS[first.weekday()]])
        if rule["every"] == "year":
            return (day.month, day.day) == (first.month, first.day) and (day.year - first.year) % interval == 0
        if ((day.year - first.year) * 12 + day.month - first.month) % interval:
            return False
        if not on:
            return day.day == int(rule.get("day", first.day))
        ordinal, weekday = on.split()
        is_last = (day + timedelta(7)).month != day.month
        is_named = is_last if ordinal == "last" else ORDINALS.index(ordinal) == (day.day - 1) // 7
        return WEEKDAYS[day.weekday()] == weekday and is_named

    def times(self):
        """(start, end) in UTC, or the first day and the day after the last; the end is None where there is none."""
        return [self.time(day) for day in self.days() if FIRST <= day or not self.repeats]

    def time(self, day):
        if self.is_all_day:
            return day, day + self.length + timedelta(1)
        end = moment(day + self.length, self.end.time()) if self.end else None
        return moment(day, self.start.time()), end

    def is_as_long_as_clocks_say(self, time):
        """No hour was skipped or repeated on the way."""
        return self.is_all_day or not self.end or time[1] - time[0] == self.end - self.start

    @property
    def length(self):
        return day_of(self.end) - day_of(self.start) if self.end else timedelta(0)

    @property
    def last_day(self):
        """Far in the future for what does not end."""
        days = self.days(date(2050, 1, 1))
        return (days[-1] if days else day_of(self.start)) + self.length


def times(event):
    """The same from a VEVENT, by its rule and nothing else."""
    start, end = event["DTSTART"].dt, event["DTEND"].dt if "DTEND" in event else None
    if "RRULE" not in event:
        starts = [start]
    else:
        rules = rruleset()
        is_day = not isinstance(start, datetime)
        first = datetime.combine(start, time()) if is_day else start
        rules.rrule(rrulestr(event["RRULE"].to_ical().decode(), dtstart=first))
        for value in exceptions(event):
            rules.exdate(datetime.combine(value, time()) if is_day else value)
        window = [datetime.combine(day, time(), first.tzinfo) for day in (FIRST, LAST + timedelta(1))]
        starts = [day_of(one) if is_day else one for one in rules.between(*window, inc=True)]
    found = []
    for one in starts:
        if isinstance(one, datetime):
            one, last = one.astimezone(timezone.utc), end and end.astimezone(timezone.utc)
            found.append((one, last and one + (last - start.astimezone(timezone.utc))))
        else:
            found.append((one, one + (end - start)))
    return [one for one in found if FIRST <= day_of(one[0]) <= LAST or "RRULE" not in event]


def exceptions(event):
    lists = event.get("EXDATE", [])
    return [value.dt for one in (lists if isinstance(lists, list) else [lists]) for value in one.dts]
