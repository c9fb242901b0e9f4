"""The demo's colours against each other, light and dark."""
import pytest

import contrast
from test_site import report

SOUND = """:root { --paper: #fff; --sand: #f6f0e6; --card: #fff; --ink: #222; --muted: #555; --line: #ddd; --edge: #777;
  --link: #0b566a; --link-strong: #083c4b; --brand: #a8351c; --on-link: #fff; --hero: #0b4c5e; --on-hero: #fff;
  --notice: #fdf0cf; --notice-edge: #946a00 }
@media (prefers-color-scheme: dark) { :root { --line: #777 } }
a { color: var(--link) } @media print { a { color: #000 } }"""
BREAKS = [("--ink: #222", "--ink: #999"), ("--edge: #777", "--edge: #bbb"), ("--line: #777", "--ink: #ddd"),
          ("--line: #777", "--link: #777"), ("--on-hero: #fff", "--on-hero: #0b4c5e"), ("--muted: #555;", ""),
          ("--line: #ddd", "--blue: #00f"), ("color: var(--link)", "color: #00f"),
          ("color: var(--link)", "background: url(a.svg) rgb(0 0 0)"), ("--notice-edge: #946a00", "--notice-edge: #fc0")]


def test_contrast_of_the_demo(demo):
    report(contrast.faults(contrast.style_sheets(demo)))


def test_known_contrasts():
    assert round(contrast.contrast("#000", "#ffffff"), 2) == 21
    assert round(contrast.contrast("#767676", "#fff"), 2) == 4.54
    assert round(contrast.contrast("#0b566a", "#f6f0e6"), 1) == 7.3


@pytest.mark.parametrize("was, now", BREAKS)
def test_a_poor_colour_is_seen(was, now):
    assert contrast.faults(SOUND) == []
    assert was in SOUND and contrast.faults(SOUND.replace(was, now))
