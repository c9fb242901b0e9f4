/** Results as list items, made from the layout's templates. Texts are put in as texts, addresses only of this site. */

import { localAddress } from "./search-load.js";

/** A copy of what a template holds, and its parts by `data-part`. */
export function copy(templates, name) {
    const element = templates[name].content.firstElementChild.cloneNode(true);
    const parts = {};
    for (const part of element.querySelectorAll("[data-part]")) parts[part.dataset.part] = part;
    return { element, parts };
}

/** Segments `{text, mark}` into an element. */
export function putSegments(element, segments) {
    element.replaceChildren(...segments.map(({ text, mark }) => {
        if (!mark) return document.createTextNode(text);
        const marked = document.createElement("mark");
        marked.textContent = text;
        return marked;
    }));
}

/** A result's list item, with room for an excerpt of its page where one is to come. */
export function hitItem(templates, result, { dateOf, firstPartial, excerptComes }) {
    const { element, parts } = copy(templates, "hit");
    const address = localAddress(result.url);
    putSegments(parts.title, result.titleSegments);
    if (address) parts.title.href = address;
    parts.type.textContent = result.type.label;
    if (result.date) {
        const time = document.createElement("time");
        time.dateTime = result.date;
        time.textContent = dateOf(result.date);
        parts.date.append(time);
    } else {
        parts.date.remove();
    }
    if (result.summary) putSegments(parts.summary, result.summarySegments);
    else parts.summary.remove();
    if (!firstPartial) parts.partial.remove();
    if (!excerptComes) parts.excerpt.remove();
    putHeadings(parts.headings, result.headings);
    return { element, parts, address };
}

function putHeadings(list, headings) {
    for (const { url, segments } of headings) {
        const address = localAddress(url);
        if (!address) continue;
        const link = document.createElement("a");
        link.href = address;
        putSegments(link, segments);
        const item = document.createElement("li");
        item.append(link);
        list.append(item);
    }
    if (list.children.length === 0) list.remove();
}

/** Rows that hold the place of results. */
export function placeholders(templates, count) {
    return Array.from({ length: count }, () => copy(templates, "waiting").element);
}
