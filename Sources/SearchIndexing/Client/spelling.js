/** Words of the lexicon that are spelled nearly as typed. */

import { fold, loosen } from "./words.js";

const WEIGHTS = [0, 0.7, 0.5];
const MOST_CORRECTIONS = 4;
/** A shorter stem is too near to too many: etabl is no tabl. */
const SHORTEST_STEM = 6;

/** The alternatives that a misspelled word may stand for, or null. */
export async function nearest(index, { word }) {
    const near = await candidates(index, word, reach(loosen(fold(word)).length));
    if (near.length === 0) return null;
    const alternatives = await Promise.all(near.map(async ({ entry, distance }) => {
        const terms = (await index.terms(loosen(entry.key))).byLoose.get(loosen(entry.key)) ?? [];
        return terms.filter((term) => term.stem === entry.stem)
            .map((term) => ({ terms: [term], weight: WEIGHTS[distance], kind: "typo" }));
    }));
    return { about: { kind: "typo", shown: near[0].entry.surface }, alternatives: alternatives.flat() };
}

/** The lexicon's word nearest to a part of a compound, or undefined. */
export async function correction(index, part, most) {
    return (await candidates(index, part, Math.min(most, reach(part.length))))[0]?.entry;
}

/** How many edits a word of so many letters may be away. */
function reach(length) {
    return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** The nearest words, all as near as the best, the commonest first. */
async function candidates(index, word, most) {
    if (most === 0) return [];
    const key = loosen(index.key(word));
    const typed = loosen(fold(word));
    let best = most;
    let found = [];
    for (const entry of await index.lexicon(key)) {
        const stem = loosen(entry.key);
        const distance = Math.min(edits(typed, entry.folded, best),
            stem.length >= SHORTEST_STEM ? edits(key, stem, best) : best + 1);
        if (distance > best || distance === 0) continue;
        if (distance < best) found = [];
        best = distance;
        found.push({ entry, distance });
    }
    return found.sort((a, b) => b.entry.frequency - a.entry.frequency || (a.entry.surface < b.entry.surface ? -1 : 1))
        .slice(0, MOST_CORRECTIONS);
}

/** Damerau–Levenshtein distance (optimal string alignment), or `most` + 1 when it is beyond `most`. */
export function edits(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        let least = i;
        for (let j = 1; j <= b.length; j++) {
            let cost = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped) cost = Math.min(cost, before[j - 2] + 1);
            row.push(cost);
            if (cost < least) least = cost;
        }
        if (least > most) return most + 1;
        before = above;
        above = row;
    }
    return Math.min(above[b.length], most + 1);
}
