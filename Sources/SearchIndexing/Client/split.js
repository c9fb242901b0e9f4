/** A compound the index does not know, as two words it knows. */

import { loosen } from "./words.js";
import { correction } from "./spelling.js";

const SHORTEST_HALF = 3;
/** How many places to split at are tried, the longest first part first, and how many shards fetched to find them. */
const MOST_TRIED = 4;
const WELL_SPELLED = 0.8;
const MISSPELLED = 0.5;

/**
 * `found`: an alternative that wants both parts, or null. `misspelled()`: the same with the last part corrected.
 * `known()`: the terms of the longest first and last part that are known, when not both are.
 */
export async function split(index, query, near) {
    const { word, plain } = query;
    const places = index.exceptions.has(word) ? [] : await firstParts(index, query, near);
    const pairs = index.exceptions.has(word) ? [index.exceptions.get(word)]
        : places.map((place) => [word.slice(0, place), word.slice(place)]);
    for (const pair of pairs) {
        const terms = await Promise.all(pair.map((part) => known(index, part, plain)));
        if (pair.length > 1 && terms.every(Boolean)) {
            return { found: { terms, weight: WELL_SPELLED, kind: "split" } };
        }
    }
    return { found: null, misspelled: () => misspelled(index, word, plain, places),
        known: () => knownParts(index, query, places) };
}

/** Where the word can be split so that its first part is a term at hand. */
async function firstParts(index, { word, plain, loose }, near) {
    const places = [];
    let fetches = 0;
    for (let place = word.length - SHORTEST_HALF; place >= SHORTEST_HALF && places.length < MOST_TRIED; place--) {
        const key = index.key(word.slice(0, place));
        const elsewhere = !index.together(loosen(key), loose);
        if (elsewhere && ++fetches > MOST_TRIED) break;
        const terms = elsewhere ? await index.terms(loosen(key)) : near;
        if (key.length >= SHORTEST_HALF && match(terms, key, plain)) places.push(place);
    }
    return places;
}

/** Parts are looked for as whole words of the lexicon, as far as it is at hand: each term would lie elsewhere. */
async function knownParts(index, { word, plain }, places) {
    const isWord = async (part) =>
        (await index.lexiconAtHand(loosen(index.key(part)))).some((one) => one.surface === part);
    const parts = places.length > 0 && await isWord(word.slice(0, places[0])) ? [word.slice(0, places[0])] : [];
    for (let place = SHORTEST_HALF; place <= word.length - SHORTEST_HALF; place++) {
        if (!await isWord(word.slice(place))) continue;
        parts.push(word.slice(place));
        break;
    }
    return (await Promise.all(parts.map((part) => known(index, part, plain)))).filter(Boolean);
}

async function known(index, part, plain) {
    const key = index.key(part);
    return match(await index.terms(loosen(key)), key, plain);
}

function match(terms, key, plain) {
    const same = terms.byLoose.get(loosen(key)) ?? [];
    return same.find((term) => term.key === key) ?? (plain ? same[0] : undefined);
}

async function misspelled(index, word, plain, places) {
    for (const place of places.slice(0, 2)) {
        const head = await correction(index, word.slice(place), 1);
        const start = word.slice(0, place);
        const terms = head && [await known(index, start, plain), await known(index, head.surface, plain)];
        if (terms?.every(Boolean)) {
            return { about: { kind: "typo", shown: start + head.surface },
                alternatives: [{ terms, weight: MISSPELLED, kind: "typo" }] };
        }
    }
    return null;
}
