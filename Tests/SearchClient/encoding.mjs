/** The writing half of the codings that the client reads, for the tests. */

const SIGNS = Array.from({ length: 0x5c }, (_, i) => String.fromCharCode(0x23 + i));
const ALPHABET = SIGNS.filter((sign) => sign !== "\\").join("") + " !";
const TERMINAL = 70;
const LONGEST_SHARED = 60;

/** A whole number from 0 as a base-93 varint: the digits from 70 say that more follow. */
export function varint(value) {
    let text = "";
    let rest = value;
    while (rest >= TERMINAL) {
        text += ALPHABET[TERMINAL + (rest - TERMINAL) % 23];
        rest = Math.floor((rest - TERMINAL) / 23);
    }
    return text + ALPHABET[rest];
}

/** Words joined by a space, each as the length it shares with the one before it and the rest. */
export function encodeFront(list) {
    let previous = [];
    return list.map((word) => {
        const letters = [...word];
        let shared = 0;
        while (shared < LONGEST_SHARED && shared < letters.length && letters[shared] === previous[shared]) shared++;
        previous = letters;
        const code = 48 + shared;
        return String.fromCharCode(code >= 0x5c ? code + 1 : code) + letters.slice(shared).join("");
    }).join(" ");
}
