/** Words and pages to offer while a query is typed. */

import { completions } from "./alternatives.js";
import { loosen } from "./words.js";
import { tokensOf } from "./query.js";

const SHORTEST_PREFIX = 3;
const MOST_COMPLETIONS = 6;
const MOST_PAGES = 5;

/** `{words, results}`: the query with its last word completed, the commonest first; and the best pages so far. */
export async function suggestions(index, prefix, search) {
    const typed = tokensOf(index, prefix, true);
    const last = typed.at(-1) ?? "";
    if (last.length < SHORTEST_PREFIX) return { words: [], results: [] };
    const [found, answer] = await Promise.all([
        completions(index, last, loosen(index.key(last)), MOST_COMPLETIONS),
        search(index, prefix, { limit: MOST_PAGES, typing: true }),
    ]);
    const before = typed.slice(0, -1);
    return { words: found.map((one) => [...before, one.surface].join(" ")), results: answer.results };
}
