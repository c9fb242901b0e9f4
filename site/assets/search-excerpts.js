/** Texts fetched from the pages themselves, which lie on this host and are wanted next. */

import { isSpared, localAddress, pageText } from "./search-load.js";
import { putSegments } from "./search-hits.js";
import { RunningText, headingAbove } from "./search-windows.js";

/** What the room that the style sheet keeps for an excerpt has place for. */
const length = () => (matchMedia("(min-width: 56rem)").matches ? 140 : 100);
/** Not the page's own text, or shown already: its summary, and cards of other pages. */
const LEFT_OUT = "script, style, template, noscript, nav, form, [hidden], [aria-hidden=true], .visually-hidden"
    + ", .lead, .cards";
const BLOCK = new RegExp("^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|D[DLT]|DIV|FIGCAPTION|FIGURE|H[1-6]|HR|LI|[OU]L|P|PRE"
    + "|SECTION|T[DHR]|TABLE)$");

const pages = new Map();

/** The running text of a page's main part: `{text, headings}`; null where it cannot be had. Fetched once. */
export function runningText(url) {
    const address = localAddress(url);
    if (!address || isSpared()) return Promise.resolve(null);
    if (!pages.has(address)) {
        pages.set(address, pageText(address).then(mainText).catch(() => {
            pages.delete(address);
            return null;
        }));
    }
    return pages.get(address);
}

function mainText(html) {
    const main = new DOMParser().parseFromString(html, "text/html").querySelector("main");
    const running = new RunningText();
    if (main) read(main, running);
    return running;
}

function read(element, running) {
    for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) running.add(node.data);
        if (node.nodeType !== Node.ELEMENT_NODE || node.matches(LEFT_OUT) || node.nodeName === "H1") continue;
        const block = BLOCK.test(node.nodeName) || node.matches(".tags > *");
        if (block) running.cut();
        if (/^H[2-6]$/.test(node.nodeName) && node.id) running.heading(node.id, node.textContent);
        read(node, running);
        if (block) running.cut();
    }
}

/** Puts excerpts into results as they come into view; `missing(words)` says that a page has none of them. */
export class Excerpts {
    #waiting = new Map();
    #observer = new IntersectionObserver((entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) this.#fetch(target);
    }, { rootMargin: "200px 0px" });

    /** Forgets the results before. */
    clear() {
        this.#observer.disconnect();
        this.#waiting.clear();
    }

    watch(hit, result, answer, missing) {
        this.#waiting.set(hit.element, { hit, result, answer, missing });
        this.#observer.observe(hit.element);
    }

    async #fetch(element) {
        const one = this.#waiting.get(element);
        this.#observer.unobserve(element);
        if (!one || !this.#waiting.delete(element)) return;
        const running = await runningText(one.result.url);
        const found = running && one.answer.excerpt(running.text, length());
        if (!found?.segments.some((segment) => segment.mark)) {
            one.hit.parts.excerpt.textContent = running ? one.missing(one.result.untold) : "";
            return;
        }
        putExcerpt(one.hit, found, headingAbove(running, found.segments));
    }
}

function putExcerpt({ parts, address }, { segments, before, after }, heading) {
    putSegments(parts.excerpt, [{ text: before ? "… " : "", mark: false }, ...segments,
        { text: after ? " …" : "", mark: false }].filter((one) => one.text !== ""));
    if (!heading || heading.label === "" || !address) return;
    const link = document.createElement("a");
    link.href = `${address}#${encodeURIComponent(heading.id)}`;
    link.textContent = heading.label;
    parts.excerpt.prepend(link, ": ");
}
