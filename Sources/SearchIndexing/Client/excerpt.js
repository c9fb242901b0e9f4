/** Texts as segments `{text, mark}`, where marked ones are words the query found. Never HTML. */

import { GOOD, WEIGHT } from "./alternatives.js";
import { loosen, words } from "./words.js";

const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad'‘’]*/gu;
const LONGEST_TEXT = 200_000;
/** A part found inside a longer word has at least so many letters. */
const SHORTEST_PART = 4;

/** `tokenOf(word)`: the place of the query's word that a word of a text answers, or -1. */
export function matcher(index, tokens) {
    const keys = new Map();
    const parts = [];
    tokens.forEach((token, place) => {
        const good = token.alternatives.some((one) => one.weight >= GOOD);
        for (const { terms, weight } of token.alternatives) {
            if (good && weight < WEIGHT.prefix) continue;
            for (const term of terms) if (!keys.has(term.key)) keys.set(term.key, place);
            for (const term of terms) if (term.loose.length >= SHORTEST_PART) parts.push([term.loose, place]);
        }
        if (!keys.has(token.key)) keys.set(token.key, place);
    });
    const known = new Map();
    return (word) => {
        if (!known.has(word)) known.set(word, placeOf(index.key(word), keys, parts));
        return known.get(word);
    };
}

function placeOf(key, keys, parts) {
    if (keys.has(key)) return keys.get(key);
    const loose = loosen(key);
    return parts.find(([part]) => loose.includes(part))?.[1] ?? -1;
}

/** The runs of a text that answer the query: `{start, end, token}`. */
function hits(text, tokenOf) {
    const found = [];
    for (const run of text.matchAll(RUN)) {
        const token = Math.max(-1, ...words(run[0]).map(tokenOf));
        if (token >= 0) found.push({ start: run.index, end: run.index + run[0].length, token });
    }
    return found;
}

/** The places of the query's words that a text answers. */
export function answered(text, tokenOf) {
    return new Set(hits(String(text), tokenOf).map((hit) => hit.token));
}

/** The whole text, marked. */
export function marked(text, tokenOf) {
    return segments(String(text), hits(String(text), tokenOf), 0, String(text).length);
}

/** The best window of a long text, cut at words: `{segments, before, after}`; the last two: text was left out there. */
export function excerpt(text, tokenOf, length = 240) {
    const whole = String(text).slice(0, LONGEST_TEXT).replace(/\s+/g, " ").trim();
    const found = hits(whole, tokenOf);
    const first = bestHit(found, length);
    const [start, end] = windowAround(whole, first?.start ?? 0, length);
    return { segments: segments(whole, found, start, end), before: start > 0, after: end < whole.length };
}

/** The hit that begins the window with the most different words of the query, then the most hits; the first such. */
function bestHit(found, length) {
    let best = null;
    let most = -1;
    let end = 0;
    found.forEach((hit, i) => {
        while (end < found.length && found[end].end - hit.start <= length * 0.75) end++;
        const within = found.slice(i, Math.max(end, i + 1));
        const value = new Set(within.map((one) => one.token)).size * 100 + Math.min(within.length, 99);
        if (value > most) [best, most] = [hit, value];
    });
    return best;
}

function windowAround(text, at, length) {
    let start = Math.max(0, Math.min(at - Math.floor(length / 4), text.length - length));
    if (start > 0) {
        const space = text.indexOf(" ", start);
        start = space >= 0 && space < at ? space + 1 : at;
    }
    let end = Math.min(text.length, start + length);
    if (end < text.length) {
        const space = text.lastIndexOf(" ", end);
        if (space > at) end = space;
    }
    return [start, end];
}

function segments(text, found, start, end) {
    const parts = [];
    let position = start;
    for (const hit of found) {
        if (hit.start < start || hit.end > end) continue;
        if (hit.start > position) parts.push({ text: text.slice(position, hit.start), mark: false });
        parts.push({ text: text.slice(hit.start, hit.end), mark: true });
        position = hit.end;
    }
    if (position < end) parts.push({ text: text.slice(position, end), mark: false });
    return parts;
}
