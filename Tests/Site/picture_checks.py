"""What must hold for pictures. Each check takes a built site and gives its faults as sentences."""
import re
from urllib.parse import urljoin
from xml.etree import ElementTree

from PIL import Image, UnidentifiedImageError

KINDS = {".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"}
SVG = "{http://www.w3.org/2000/svg}"
DRAWN = {"svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
         "tspan", "textPath", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker"}
WRITTEN_BESIDE = ("exif", "icc_profile", "xmp", "XML:com.adobe.xmp", "photoshop", "comment")


def opened(site, page, address):
    path = site.path_of(urljoin(page.url, address))
    try:
        return Image.open(site.root / path) if path else None
    except UnidentifiedImageError:
        return None


def size_of_drawing(file):
    try:
        root = ElementTree.parse(file).getroot()
    except ElementTree.ParseError:
        return None
    return root.get("width"), root.get("height")


def drawings_only_draw(site):
    """SVG runs where it is opened by itself, so what is published draws and nothing else."""
    faults = []
    for file in sorted((site.root / "images").glob("*.svg")):
        try:
            nodes = list(ElementTree.parse(file).iter())
        except ElementTree.ParseError as error:
            faults.append(f"{file.name}: {error}")
            continue
        for node in nodes:
            name = node.tag.removeprefix(SVG)
            bad = [key for key, value in node.attrib.items()
                   if key.startswith(("on", "{", "style")) or ("href" in key and not value.startswith("#"))
                   or re.search(r"url\((?!['\"]?#)", value)]
            if name not in DRAWN or bad:
                faults.append(f"{file.name}: <{name}> {bad}")
    return faults


def pictures_have_their_size(site):
    """Width and height hold the picture's place while it loads, so they must have its proportions."""
    faults = []
    for page in site.pages:
        for node in page.find("img"):
            said = [node.attributes.get(name) or "" for name in ("width", "height")]
            source = node.attributes.get("src") or ""
            if not all(re.fullmatch("[1-9][0-9]*", number) for number in said):
                faults.append(f"{page.path}: {source} is {said} pixels")
            elif source.endswith(".svg"):
                path = site.path_of(urljoin(page.url, source))
                faults += [] if path and size_of_drawing(site.root / path) == tuple(said) else [
                    f"{page.path}: {source} is not {said}"]
            elif (picture := opened(site, page, source)) is None:
                faults.append(f"{page.path}: {source} is no file")
            elif abs(int(said[1]) * picture.width / int(said[0]) - picture.height) > 1:
                faults.append(f"{page.path}: {source} is {picture.size}, not {said}")
    return faults


def versions_are_what_they_say(site):
    """Each candidate of a srcset is there, as wide as it says, and of the type its source says."""
    faults = []
    for page in site.pages:
        for node in page.find("[srcset]"):
            if not node.attributes.get("sizes"):
                faults.append(f"{page.path}: srcset without sizes")
            for candidate in (node.attributes["srcset"] or "").split(","):
                address, _, width = candidate.strip().partition(" ")
                picture = opened(site, page, address)
                wanted = (node.attributes.get("type") or "image/").removeprefix("image/").upper()
                if picture is None or f"{picture.width}w" != width or not (picture.format or "").startswith(wanted):
                    faults.append(f"{page.path}: {candidate.strip()} is {picture and (picture.format, picture.width)}")
    return faults


def pictures_tell_nothing(site):
    """No picture says where, when and with what it was taken, and all have the web's own colours."""
    faults = []
    for file in sorted(p for p in site.root.rglob("*") if p.suffix.lower() in KINDS):
        with Image.open(file) as picture:
            picture.load()
            beside = [name for name in WRITTEN_BESIDE if picture.info.get(name)] + ["exif"] * bool(picture.getexif())
            if beside or picture.mode == "CMYK":
                faults.append(f"{file.relative_to(site.root)}: {picture.mode} with {beside}")
    return faults


def first_picture_at_once(site):
    """The first picture of a page is fetched at once; one below a text can wait, and so can all in cards."""
    faults = []
    for page in site.pages:
        first = page.tree.css_first("main img:not(.card img)")
        if first and first.attributes.get("loading") == "lazy":
            faults.append(f"{page.path}: the first picture waits: {first.attributes.get('src')}")
    return faults


CHECKS = [drawings_only_draw, pictures_have_their_size, versions_are_what_they_say, pictures_tell_nothing, first_picture_at_once]
