/** Keys that may belong to the same Danish word as a key although the stemmer leaves them apart. */

const ENDINGS = ["t", "te", "ed", "et", "er", "est", "en", "s", "e"];
const DERIVED = ["ning", "ing", "els", "else", "er", "hed"];
const VOWEL = /[aeiouy]/;

/** Each sibling once, with its kind: `variant` or `derived`. Short keys have few, lest `ren` becomes `rente`. */
export function siblings(key) {
    const found = new Map();
    const add = (sibling, kind) => {
        if (sibling.length > 1 && sibling !== key && !found.has(sibling)) found.set(sibling, kind);
    };
    if (key.length < 3) return found;
    const long = key.length > 3;
    for (const ending of long ? ENDINGS : ["t"]) add(key + ending, "variant");
    for (const ending of ENDINGS) if (stays(key, ending)) add(bare(key, ending), "variant");
    for (const sibling of respelled(key)) add(sibling, "variant");
    for (const ending of DERIVED) {
        if (long) add(key + ending, "derived");
        if (stays(key, ending)) add(key.slice(0, -ending.length), "derived");
    }
    return found;
}

/** Keys that surely belong to the same word where the key itself is unknown: past tenses, and e that goes before l. */
export function inflections(key, word) {
    const found = [];
    if (key.length > 4 && /[^e]edes?$/.test(word) && key.endsWith("ed")) found.push(bare(key, "ed"));
    if (/[^aeiouy]el$/.test(key)) found.push(`${bare(key, "el")}l`);
    else if (/[^aeiouyl]l$/.test(key)) found.push(`${key.slice(0, -1)}el`, `${key.slice(0, -1)}${key.at(-2)}el`);
    return found;
}

/** A key without an ending, and without the doubling that goes with it: stopped, stop. */
function bare(key, ending) {
    return key.slice(0, -ending.length).replace(/([^aeiouy])\1$/, "$1");
}

/** An ending is taken off only where a word with a vowel is left. */
function stays(key, ending) {
    return key.endsWith(ending) && key.length - ending.length > 2 && VOWEL.test(key.slice(0, -ending.length));
}

/** Doubled last letters, and e that comes and goes before l, n and r: cykel, cykl; aften, aft; sommer, somr. */
function respelled(key) {
    const last = key.at(-1);
    const rest = key.slice(0, -1);
    const forms = [];
    if (!VOWEL.test(last)) {
        forms.push(key + last, key + last + "er", key + last + "et");
        if (rest.endsWith(last)) forms.push(rest);
    }
    if (/[lnr]$/.test(key)) {
        if (rest.endsWith("e")) {
            const bare = rest.slice(0, -1);
            forms.push(bare + last);
            if (/(.)\1$/.test(bare)) forms.push(bare.slice(0, -1) + last);
        } else if (!VOWEL.test(rest.at(-1))) {
            forms.push(rest + "e" + last, rest + rest.at(-1) + "e" + last);
        }
    }
    return forms;
}
