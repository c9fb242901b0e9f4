"""A page walked through with Tab alone, as someone without a mouse does."""

# What can be reached, in the order of the document; of a group of radio buttons only one.
REACHABLE = """() => {
    const all = [...document.querySelectorAll("a[href], button, summary, input:not([type=hidden]), select, textarea, [tabindex]")]
        .filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ checkVisibilityCSS: true }) && !one.closest("[inert]"));
    window.reachable = all;
    return all.map((one) => inPage.named(one));
}"""

# The next Tab leads to the first stop, wherever the focus was.
TO_THE_TOP = """() => { scrollTo(0, 0); document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute("tabindex"); }"""

# Where the focus is: its place in that list, and what is wrong with how it is shown.
FOCUSED = """() => {
    const one = document.activeElement, faults = [];
    if (one === document.body || one === null) return { at: null, faults };
    const at = window.reachable.indexOf(one);
    if (at < 0) return { at: null, faults: [`not expected: ${inPage.named(one)}`] };
    const outlines = ["", "::after", "::before"].map((part) => ({ style: getComputedStyle(one, part), part })).filter(({ style, part }) =>
        style.outlineStyle === "auto" || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && (!part || style.content !== "none")));
    // An outline is painted on what lies around its box; a part that is laid over the card has the card's box.
    const around = ({ style, part }) => (part && style.position === "absolute" && one.offsetParent || one).parentElement;
    const standsOut = (outline) => outline.style.outlineStyle === "auto"
        || inPage.contrast(outline.style.outlineColor, inPage.ground(around(outline))) >= 3;
    if (outlines.length === 0) faults.push(`no outline of 2 px: ${inPage.named(one)}`);
    else if (!outlines.some(standsOut)) faults.push(`its outline does not stand out: ${inPage.named(one)}`);
    const boxes = [...one.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    if (boxes.length === 0) return { at, faults: [...faults, `has the focus, but cannot be seen: ${inPage.named(one)}`] };
    const inside = boxes.some((box) => box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth);
    if (!inside) faults.push(`has the focus outside the window: ${inPage.named(one)}`);
    else if (!boxes.some((box) => open(one, box))) faults.push(`has the focus under something: ${inPage.named(one)}`);
    // The shapes of a map follow the list beside it, and lie where they lie.
    if (one.ownerSVGElement) return { at, faults };
    const box = boxes[0];
    return { at, faults, box: [box.left, box.top + scrollY, box.right, box.bottom + scrollY] };

    function open(one, box) {
        const x = Math.min(Math.max((box.left + box.right) / 2, 1), innerWidth - 1);
        const y = Math.min(Math.max((box.top + box.bottom) / 2, 1), innerHeight - 1);
        const top = document.elementFromPoint(x, y);
        return top !== null && (one.contains(top) || top.contains(one));
    }
}"""


def walked(tab):
    """The faults of a walk from the top to the end of the page as it is now."""
    names = tab.evaluate(REACHABLE)
    tab.evaluate(TO_THE_TOP)
    faults, order, above = [], [], None
    for _ in range(len(names) + 3):
        tab.keyboard.press("Tab")
        step = tab.evaluate(FOCUSED)
        faults += step["faults"]
        if step["at"] is None or step["at"] == 0 and order:
            break
        if order and step["at"] == order[-1]:
            return faults + [f"does not let go: {names[step['at']]}"]
        order.append(step["at"])
        if above and leads_up(above, step.get("box")):
            faults.append(f"leads upwards: {names[step['at']]}")
        above = step.get("box") if "skip-link" not in names[step["at"]] else None
    faults += [f"is never reached: {names[at]}" for at in sorted(set(range(len(names))) - set(order))]
    return faults + [f"comes before {names[one]}, but stands behind it: {names[other]}"
                     for other, one in zip(order, order[1:]) if one < other]


def leads_up(before, after):
    """Whether a stop stands above the one before it, in the same column. Boxes are left, top, right, bottom."""
    return after and after[3] <= before[1] and min(before[2], after[2]) - max(before[0], after[0]) > 8


def skipped(tab):
    """What is wrong with the first link, which leads past the header."""
    tab.evaluate(TO_THE_TOP)
    tab.keyboard.press("Tab")
    box = tab.evaluate("""() => { const one = document.activeElement, box = one.getBoundingClientRect();
        return one.matches("a[href^='#']") ? [box.top, box.left, box.right - innerWidth, box.height] : null }""")
    if box is None:
        return ["the first stop is no skip link"]
    faults = [] if box[0] >= 0 and box[1] >= 0 and box[2] <= 0 and box[3] >= 24 else ["the skip link is not seen"]
    tab.keyboard.press("Enter")
    if tab.evaluate("document.activeElement.localName") != "main":
        faults.append("the skip link does not lead to the content")
    tab.keyboard.press("Tab")
    if not tab.evaluate("document.activeElement.matches('main *, main ~ *')"):
        faults.append("behind the skip link the keyboard is not in the content")
    return faults
