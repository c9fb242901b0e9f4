"""The built demo, judged by readers that share no code with what built it."""
import os

import pytest

import access_checks
import html_checker
import page_checks
import picture_checks
import site_checks
from conftest import DEMO, SAME
from trees import differences

# Messages of the old checker about newer HTML that browsers agree on: (text, reason).
ACCEPTED = []


def report(faults):
    """One assertion for all faults, so that nobody mends them one build at a time."""
    shown = "\n".join(faults[:40]) + (f"\n… and {len(faults) - 40} more" if len(faults) > 40 else "")
    assert not faults, f"{len(faults)} faults\n{shown}"


@pytest.mark.parametrize("check", page_checks.CHECKS + access_checks.CHECKS, ids=lambda c: c.__name__)
def test_every_page(demo, check):
    report([f"{page.path}: {fault}" for page in demo.pages for fault in check(page)])


@pytest.mark.parametrize("check", site_checks.CHECKS + picture_checks.CHECKS, ids=lambda c: c.__name__)
def test_whole_site(demo, check):
    report(check(demo))


@pytest.mark.parametrize("check", site_checks.CHECKS + picture_checks.CHECKS, ids=lambda c: c.__name__)
def test_below_a_path(portal, check):
    report(check(portal))


def test_html_is_valid(demo, tally):
    files = [demo.root / page.path for page in demo.pages]
    found = list(html_checker.messages(files))
    tally.remark(html_checker.summary(files, found))
    tally.count("Nu", [os.path.relpath(place.rpartition(":")[0], demo.root) for kind, place, _ in found
                       if kind != "info"])
    report([f"{place}: {text}" for kind, place, text in found
            if kind != "info" and text not in {accepted for accepted, _ in ACCEPTED}])


def test_there_are_pictures(demo):
    shown = {node.attributes.get("srcset") for page in demo.pages for node in page.find("img[srcset]")}
    assert len(shown) >= 7 and len(list((demo.root / "images").glob("*.webp"))) == 3 * len(shown)


@pytest.mark.parametrize("other", SAME, ids=lambda folder: folder.name)
def test_same_bytes(demo, other):
    assert other.is_dir(), f"{other} was not built"
    report(differences(DEMO, other))
