"""The snippets for nginx and Caddy, tried in nginx and Caddy."""
import re

import pytest

from browser import header_rules
from conftest import DEMO, PORTAL
from hosts import fetched, hosted


@pytest.fixture(scope="module", params=["nginx", "caddy"])
def server(request):
    return request.param


@pytest.fixture(scope="module", params=["/", "/portal/"], ids=["root", "below-a-path"])
def host(request, server, tmp_path_factory):
    """(address, folder) of a served site."""
    site = DEMO if request.param == "/" else PORTAL
    with hosted(server, site.resolve(), request.param, tmp_path_factory.mktemp(server)) as address:
        yield address, site


def one(site, pattern):
    return sorted(path.relative_to(site).as_posix() for path in site.glob(pattern))[0]


def months_kept(fields):
    age = re.search(r"max-age=(\d+)", fields.get("cache-control", ""))
    return int(age[1]) // (30 * 86_400) if age else 0


@pytest.mark.parametrize("pattern", ["assets/site-*.css", "assets/*/search.js", "images/*.webp", "search/t-*/*"])
def test_what_never_changes_is_kept(host, pattern):
    address, site = host
    status, fields, body = fetched(address + one(site, pattern))
    assert (status, body) == (200, (site / one(site, pattern)).read_bytes())
    assert months_kept(fields) >= 12


@pytest.mark.parametrize("path", ["", "frivilligjob/", "sitemap.xml", "search/manifest.json"])
def test_what_may_change_is_asked_for_again(host, path):
    address, site = host
    if path.startswith("search/"):
        path = one(site, "search/*.json")
    status, fields, _ = fetched(address + path)
    assert status == 200 and months_kept(fields) == 0
    assert fields["cache-control"] in ("no-cache", "public, max-age=0, must-revalidate")


@pytest.mark.parametrize("path", ["", "assets/", "nothing-here/", "images/nothing-here.webp"])
def test_every_answer_has_the_fields(host, path):
    address, site = host
    _, fields, _ = fetched(address + path)
    wanted = {name.lower(): value for name, value in header_rules(site)[0][1]}
    assert len(wanted) >= 5
    assert {name: fields.get(name) for name in wanted} == wanted


@pytest.mark.parametrize("path", ["nothing-here/", "assets/", "_hosting/nginx.conf"])
def test_what_is_not_there_has_the_page_for_it(host, path):
    address, site = host
    status, _, body = fetched(address + path)
    assert (status, body) == (404, (site / "404.html").read_bytes())


def test_a_folder_is_led_to_its_page(host):
    address, _ = host
    status, fields, _ = fetched(address + "frivilligjob")
    assert status in (301, 308)
    assert fields["location"].endswith("/frivilligjob/") and not re.search(r":\d+/\w+/\w", fields["location"])


def test_calendars_are_calendars(host):
    address, site = host
    _, fields, _ = fetched(address + one(site, "**/*.ics"))
    assert fields["content-type"].replace(" ", "").lower() == "text/calendar;charset=utf-8"
