/** What a list of suggestions holds, and how keys move in it. */

const MOST_WORDS = 4;
const MOST_PAGES = 5;

/** `[{text, note, address}]`: queries to search for (no address), then pages to go to. */
export function optionsOf(answer, typed, localAddress) {
    const same = (word) => word.toLowerCase() === typed.trim().toLowerCase();
    const words = answer.words.filter((word) => !same(word)).slice(0, MOST_WORDS)
        .map((text) => ({ text, note: "", address: null }));
    const pages = answer.results.slice(0, MOST_PAGES)
        .map(({ title, type, url }) => ({ text: title, note: type.label, address: localAddress(url) }))
        .filter((page) => page.address !== null);
    return [...words, ...pages];
}

/**
 * Where a key leads from an option (-1: the field itself) of `count`: the new option, or null where the key is the
 * field's own. Up and Down go round by way of the field; Home and End are the field's until an option is chosen.
 */
export function moved(key, option, count) {
    if (count === 0) return null;
    switch (key) {
    case "ArrowDown": return option + 1 < count ? option + 1 : -1;
    case "ArrowUp": return option >= 0 ? option - 1 : count - 1;
    case "Home": return option >= 0 ? 0 : null;
    case "End": return option >= 0 ? count - 1 : null;
    default: return null;
    }
}
