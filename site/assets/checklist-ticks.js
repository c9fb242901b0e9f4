/**
 * What is ticked in a page's checklists, as it is kept on the reader's device and nowhere else: the items that are not
 * as they were written. Nothing is written before the reader ticks.
 */

const PREFIX = "ildsjael-flueben:";

/** Reading the property throws where a browser refuses storage. */
const onDevice = () => globalThis.localStorage;

/** A name for each item: its text, so that an edited list does not tick another line; a text's repeats are numbered. */
export function itemNames(texts) {
    const seen = new Map();
    return texts.map((text) => {
        const words = text.replace(/\s+/gu, " ").trim();
        const count = (seen.get(words) ?? 0) + 1;
        seen.set(words, count);
        return count === 1 ? words : `${words}\n${count}`;
    });
}

/** Under what a page's ticks are kept: its path. */
export function pageKey(path) { return PREFIX + path.replace(/index\.html$/, ""); }

/** The names of the items that were changed; none where nothing is kept or nothing may be read. */
export function readTicks(key, storage = onDevice) {
    try {
        const names = JSON.parse(storage().getItem(key) ?? "[]");
        return new Set(Array.isArray(names) ? names.filter((name) => typeof name === "string") : []);
    } catch {
        return new Set();
    }
}

/** Whether the changed items could be kept. None leaves no trace. */
export function writeTicks(key, names, storage = onDevice) {
    try {
        if (names.length) storage().setItem(key, JSON.stringify(names));
        else storage().removeItem(key);
        return true;
    } catch {
        return false;
    }
}

/** A phrase with its places filled in. */
export function filled(phrase, places) {
    return phrase.replace(/\{(\w+)\}/g, (whole, name) => places[name] ?? whole);
}
