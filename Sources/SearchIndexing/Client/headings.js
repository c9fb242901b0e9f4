/** Headings of a page that answer the query, as results within a result. */

import { answered, marked } from "./excerpt.js";
import { slug } from "./words.js";

const MOST_HEADINGS = 3;

/** `[{text, url, segments}]`: the headings with most of the query's words first, else in the page's order. */
export function headingLinks(headings, url, tokenOf) {
    return (headings ?? [])
        .map((heading) => {
            const [text, id] = Array.isArray(heading) ? heading : [heading];
            return { text, url: `${url}#${id ?? slug(text)}`, words: answered(text, tokenOf).size };
        })
        .filter((heading) => heading.words > 0)
        .sort((a, b) => b.words - a.words)
        .slice(0, MOST_HEADINGS)
        .map(({ text, url: link }) => ({ text, url: link, segments: marked(text, tokenOf) }));
}
