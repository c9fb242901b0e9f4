/** A query as the words searched for. */

import { words } from "./words.js";

const LONGEST_QUERY = 1000;
const MOST_WORDS = 8;

/** The words of a query: stop words out unless there is nothing else, each once, at most eight. */
export function tokensOf(index, text, typing = false) {
    const all = words(String(text ?? "").slice(0, LONGEST_QUERY));
    const last = all.length - 1;
    const telling = all.filter((word, i) => !index.stop.has(word) || (typing && i === last));
    return [...new Set(telling.length > 0 ? telling : all)].slice(0, MOST_WORDS);
}
