"""Contrast by WCAG 2.2, computed from the colours that a site's style sheets declare, without the tool or a browser."""
import re
from itertools import product
from urllib.parse import urljoin

GROUNDS = ("paper", "sand", "card")
# (what is on top, what it lies on, the least contrast)
PAIRS = [
    (("ink", "muted", "link", "link-strong", "brand"), GROUNDS, 4.5),  # words
    (("ink", "muted", "link", "link-strong"), ("notice",), 4.5),
    (("on-link",), ("link", "link-strong"), 4.5),
    (("on-hero",), ("hero",), 4.5),
    (("edge", "link", "brand"), GROUNDS, 3),                           # fields' edges, focus, where one is
    (("notice-edge",), (*GROUNDS, "notice"), 3),
    (("link",), ("notice",), 3),
    (("on-hero",), ("hero",), 3),
]
# Colours that tell nothing: without them a page says the same.
DECORATION = {"line"}
DECLARED = re.compile(r"--([a-z-]+):\s*(#[0-9a-fA-F]{3,8})\s*(?:;|$)")
LITERAL = re.compile(r"(?<![-\w])(?:color|background(?:-color)?|border(?:-[a-z-]+)?|outline(?:-color)?|fill|stroke)\s*:"
                     r"[^;}]*?(#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\()")


def style_sheets(site):
    """All that pages load for screens, in one."""
    paths = {site.path_of(urljoin(page.url, node.attributes["href"])) for page in site.pages
             for node in page.find("link[rel~=stylesheet]:not([media=print])")}
    return "\n".join((site.root / path).read_text(encoding="utf-8") for path in sorted(paths - {None}))


def blocks(css):
    """(head, inside) of each block at the top, with comments gone."""
    css, depth, start, head = re.sub(r"/\*.*?\*/", "", css, flags=re.S), 0, 0, ""
    for at, sign in enumerate(css):
        if sign == "{":
            depth += 1
            if depth == 1:
                head, start = css[start:at].strip(), at + 1
        elif sign == "}":
            depth -= 1
            if depth == 0:
                yield head, css[start:at]
                start = at + 1


def tokens(css):
    """{scheme: {name: colour}}; dark takes over what it does not declare."""
    light, dark = {}, {}
    for head, inside in blocks(css):
        if head == ":root":
            light |= dict(DECLARED.findall(inside))
        elif "prefers-color-scheme: dark" in head or "prefers-color-scheme:dark" in head:
            for inner, declared in blocks(inside):
                dark |= dict(DECLARED.findall(declared)) if inner == ":root" else {}
    return {"light": light, "dark": light | dark}


def luminance(colour):
    digits = colour[1:] if len(colour) > 4 else "".join(2 * digit for digit in colour[1:])
    parts = [int(digits[i:i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear))


def contrast(one, other):
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def faults(css):
    found, paired = [], {name for above, below, _ in PAIRS for name in (*above, *below)} | DECORATION
    for scheme, colours in tokens(css).items():
        found += [f"{scheme}: --{name} is in no pair" for name in sorted(colours.keys() - paired)]
        for above, below, least in PAIRS:
            for one, other in product(above, below):
                if one not in colours or other not in colours:
                    found.append(f"{scheme}: no colour --{one} or --{other}")
                elif (ratio := contrast(colours[one], colours[other])) < least:
                    found.append(f"{scheme}: --{one} on --{other} is {ratio:.2f}, which is less than {least}")
    return found + literal_colours(css)


def literal_colours(css):
    """A colour that is written where it is used follows neither the scheme nor the municipality. Paper is white."""
    return [f"{head}: {found[1]} is no token" for head, inside in blocks(css)
            if head != ":root" and "print" not in head and "forced-colors" not in head
            for found in LITERAL.finditer(re.sub(r"--[a-z-]+:[^;}]*", "", f"{head}{{{inside}}}"))]
