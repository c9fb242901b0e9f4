/** Questions to the engine, and what is asked beside: phrases in the pages themselves, and ways on from nothing. */

import { runningText } from "./search-excerpts.js";
import { loader } from "./search-load.js";

/** A phrase is looked for in the pages of so many results. */
const READ = 20;
/** A reader who comes back is given at most so many results at once. */
const MOST = 100;

const searches = new Map();

/** The engine over an index folder, fetched when first asked for. */
async function engineOf(folder) {
    if (!searches.has(folder)) {
        const opening = import("./search.js").then(({ createSearch, holds, quoted }) =>
            ({ search: createSearch({ load: loader(folder) }), holds, quoted }));
        opening.catch(() => searches.delete(folder));
        searches.set(folder, opening);
    }
    return searches.get(folder);
}

/**
 * The engine's answer to a state, `wanted` results of it in steps, as they came when a reader asked for more and more:
 * the engine weighs titles within a step, so a larger one has another order. With `phrased` (how many of the first
 * results have the quoted phrases, which then come first; null where none is quoted), `next(count)` for further
 * results and `counts()` for the filters' numbers.
 */
export async function answerTo(folder, { query, literal, filters }, { step, wanted, typing }) {
    const { search, holds, quoted } = await engineOf(folder);
    const phrases = typing ? [] : quoted(query);
    const options = { filters, literal, typing };
    const answer = await search.search(query, { ...options, limit: Math.max(step, phrases.length > 0 ? READ : 0) });
    const asked = phrases.length > 0 && answer.results.length > 0;
    const phrased = asked ? await withPhrasesFirst(answer, holds, phrases) : null;
    Object.assign(answer, {
        phrased, search, typing,
        total: answer.count + answer.partial,
        counts: () => search.counts(query, options),
        next: async (count) => {
            const offset = answer.results.length;
            const { results } = await search.search(query, { ...options, offset, limit: count });
            answer.results.push(...results);
            return results;
        },
    });
    while (answer.results.length < Math.min(wanted, MOST) && (await answer.next(step)).length > 0);
    return answer;
}

async function withPhrasesFirst(answer, holds, phrases) {
    const texts = await Promise.all(answer.results.slice(0, READ).map(({ url }) => runningText(url)));
    const has = answer.results.map((result, i) => holds(`${result.title} | ${result.summary}`, phrases)
        || (i < READ && texts[i] !== null && holds(texts[i].text, phrases)));
    const [first, others] = [true, false].map((wanted) => answer.results.filter((_, i) => has[i] === wanted));
    answer.results = [...first, ...others];
    return first.length;
}

/** Queries to try where nothing was found: what a query taken as typed may mean, and words that begin alike. */
export async function ways({ search, words }, { query, literal }) {
    if (literal) {
        const { corrected } = await search.search(query, { limit: 0 });
        if (corrected) return [corrected];
    }
    const unknown = words.find((word) => word.kind === "none")?.typed ?? "";
    for (let length = unknown.length - 1; length >= Math.max(3, unknown.length - 3); length--) {
        const found = (await search.suggest(unknown.slice(0, length))).words;
        if (found.length > 0) return found.slice(0, 3).map((word) => instead(words, unknown, word));
    }
    return [];
}

function instead(words, unknown, word) {
    return words.map(({ typed }) => (typed === unknown ? word : typed)).join(" ");
}
