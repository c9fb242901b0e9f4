/** A query as the words searched for. */

import { words } from "./words.js";

const LONGEST_QUERY = 1000;
const MOST_WORDS = 8;
/** Particles that seldom stand for anything but the second half of a verb. */
const PARTICLE = /^(?:op|ud|ind|ned)$/;

/** The words of a query: stop words out unless there is nothing else, each once, at most eight. */
export function tokensOf(index, text, typing = false) {
    const all = words(String(text ?? "").slice(0, LONGEST_QUERY));
    const last = all.length - 1;
    const telling = all.filter((word, i) => !index.stop.has(word) || (typing && i === last));
    return [...new Set(telling.length > 0 ? telling : all)].slice(0, MOST_WORDS);
}

/** What a query's verbs are with the particle that stands up to two words behind: siger → opsiger in "siger jeg op". */
export function joinedVerbs(index, text) {
    const all = words(String(text ?? "").slice(0, LONGEST_QUERY));
    const joined = new Map();
    all.forEach((particle, i) => {
        if (!PARTICLE.test(particle) || !index.stop.has(particle)) return;
        const verb = all.slice(Math.max(0, i - 2), i).findLast((word) => !index.stop.has(word));
        if (verb) joined.set(verb, particle + verb);
    });
    return joined;
}
