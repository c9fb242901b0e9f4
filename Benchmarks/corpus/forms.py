"""Front matter in the forms of either site generator. Both say the same; only names and notations differ."""
import json
from datetime import date, datetime

from portal import slugify

SECTION_TITLES = {"associations": "Foreninger", "jobs": "Frivilligjob", "events": "Arrangementer",
                  "articles": "Værktøjskasse"}
CHOICES = {"category", "audiences", "area", "topic", "tags"}


def quoted(value):
    return json.dumps(value, ensure_ascii=False)


def front_matter(fields, moment):
    """`fields` as YAML; `moment` writes a date with a time of day."""
    def scalar(value):
        if isinstance(value, datetime):
            return moment(value)
        return value.isoformat() if isinstance(value, date) else quoted(value)

    def written(value):
        if isinstance(value, list):
            return "[" + ", ".join(map(scalar, value)) + "]"
        if isinstance(value, dict):
            return "{" + ", ".join(f"{k}: {scalar(v)}" for k, v in value.items()) + "}"
        return scalar(value)

    return "\n".join(["---", *(f"{k}: {written(v)}" for k, v in fields.items()), "---\n\n"])


def hugo(collection, fields):
    """Labels as they stand; Hugo's own keys for dates; a time zone on each moment."""
    fields = dict(fields)
    if collection == "jobs":
        fields["date"] = fields.pop("published")
    elif collection == "events":
        fields["date"] = fields["start"]
    elif collection == "articles":
        updated, summary = fields.pop("updated"), fields.pop("summary")
        fields |= {"lastmod": updated, "summary": summary, "date": updated}
    return front_matter(
        fields, lambda t: t.strftime("%Y-%m-%dT%H:%M:%S") + ("+02:00" if 4 <= t.month <= 10 else "+01:00"))


def ildsjael(collection, fields):
    """Keys for choices, ids for references, an address in parts, local wall time."""
    fields = dict(fields)
    if collection == "associations":
        fields["address"] = {"street": fields["address"], "postalCode": fields.pop("postcode"), "city": fields["area"]}
    if "association" in fields:
        fields["association"] = "associations/" + fields["association"]
    for name in CHOICES & fields.keys():
        value = fields[name]
        fields[name] = [slugify(x) for x in value] if isinstance(value, list) else slugify(value)
    return front_matter(fields, lambda t: t.strftime("%Y-%m-%dT%H:%M"))
