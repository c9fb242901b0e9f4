/** The index's two codings in printable ASCII: base-93 varints and front-coded word lists (version 1). */

const VALUES = values();
const TERMINAL = 70;
const LONGEST_SHARED = 60;

/** The value of each sign by its code: U+0023 to U+007E without the backslash, then space and the exclamation mark. */
function values() {
    const table = new Int8Array(128).fill(-1);
    let value = 0;
    for (let code = 0x23; code < 0x7f; code++) if (code !== 0x5c) table[code] = value++;
    table[0x20] = value++;
    table[0x21] = value;
    return table;
}

/** The value of the one sign at a place. Throws RangeError at a sign that is none. */
export function digit(text, position) {
    const value = VALUES[text.charCodeAt(position)] ?? -1;
    if (value < 0) throw new RangeError("no varint");
    return value;
}

/** Reads varints one after another. Throws RangeError at a sign that is none, or at text that stops midway. */
export class VarintReader {
    constructor(text, position = 0) {
        this.text = text;
        this.position = position;
    }

    get atEnd() { return this.position >= this.text.length; }

    next() {
        let value = 0;
        let place = 1;
        for (;;) {
            const next = digit(this.text, this.position++);
            if (place > 2 ** 31) throw new RangeError("no varint");
            value += next * place;
            if (next < TERMINAL) return value;
            place *= 93 - TERMINAL;
        }
    }
}

/** The words of a front-coded list. Throws RangeError where a length is none. */
export function decodeFront(text) {
    if (text === "") return [];
    let previous = "";
    return text.split(" ").map((coded) => {
        const code = coded.charCodeAt(0);
        const shared = (code > 0x5c ? code - 1 : code) - 48;
        if (!(shared >= 0 && shared <= LONGEST_SHARED) || shared > previous.length) throw new RangeError("no length");
        previous = start(previous, shared) + coded.slice(1);
        return previous;
    });
}

/** The first characters of a word; characters beyond the basic plane count once. */
function start(word, count) {
    const head = word.slice(0, count);
    return /[\ud800-\udfff]/.test(head) ? [...word].slice(0, count).join("") : head;
}
