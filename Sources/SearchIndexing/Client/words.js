/** Words as both halves of search see them: lower-case NFC runs of letters and digits, and their keys. */

const WORD = /[\p{L}\p{N}]+(?:['‘’]+[\p{L}\p{N}]+)*/gu;
const LONGEST_WORD = 64;
/** Soft hyphens, and the vowel signs and lengthenings that Arabic is mostly written without. */
const UNREAD = /[\u00ad\u0640\u064b-\u0652\u0670]/g;

/** Latin letters that Unicode does not take apart, and what they are folded to. */
const WHOLE = {
    æ: "ae", ø: "oe", œ: "oe", ß: "ss", þ: "th", ð: "d", đ: "d", ł: "l", ħ: "h", ı: "i", ĳ: "ij", ŋ: "n", ŧ: "t",
    ŀ: "l", ŉ: "n", ĸ: "k", ſ: "s", ə: "e", ƒ: "f",
};
/** Letters of Arabic that are often written as one another: alef with and without its signs, and two at the end. */
const ARABIC = { آ: "ا", أ: "ا", إ: "ا", ٱ: "ا", ى: "ي", ة: "ه" };

/** The words of a text in order: what is not read and inner apostrophes dropped, cut at 64 characters. */
export function words(text) {
    const found = String(text).replace(UNREAD, "").normalize("NFC").replace(/İ/g, "I").toLowerCase()
        .match(WORD) ?? [];
    return found.map(cut).filter(Boolean);
}

function cut(word) {
    const plain = word.replace(/['‘’ʼ]/g, "");
    return plain.length <= LONGEST_WORD ? plain : [...plain].slice(0, LONGEST_WORD).join("");
}

/** æ→ae, ø→oe, å→aa, other Latin letters to their base letter, Arabic ones to the plainest; all else as it is. Wants
 * lower-case NFC. */
export function fold(word) {
    return word.replace(/[\u00df-\u024f\u0259\u0622\u0623\u0625\u0629\u0649\u0671\u1e00-\u1eff]/g, baseLetters);
}

function baseLetters(letter) {
    if (Object.hasOwn(ARABIC, letter)) return ARABIC[letter];
    const [base, ...marks] = letter.normalize("NFD");
    return base === "a" && marks.includes("\u030a") ? "aa" : WHOLE[base] ?? base;
}

/** The key with ae and aa as a, and oe as o: all spellings of a Danish letter alike. One pass, left to right. */
export function loosen(key) {
    return key.replace(/ae|aa|oe/g, (pair) => pair[0]);
}

/** Orders texts by code point, which is the order of their UTF-8 bytes. */
export function compare(a, b) {
    if (a === b) return 0;
    let i = 0;
    while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
    if (i === a.length || i === b.length) return a.length - b.length;
    return rank(a.charCodeAt(i)) - rank(b.charCodeAt(i));
}

/** Surrogates stand for characters beyond all others. */
function rank(unit) {
    return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}

/** The address or anchor a title is given: `Slug.make` of the Swift half. */
export function slug(title) {
    const bare = title.normalize("NFC").toLowerCase().normalize("NFC")
        .replace(/['\u2018\u2019\u02bc\u00ad\u200b-\u200f\u2060\ufeff]/g, "");
    const text = fold(bare).replace(/[\u0300-\u036f]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-/, "");
    if (text.length <= 80) return text.replace(/-$/, "");
    const end = text.lastIndexOf("-", 80);
    return text.slice(0, end > 40 ? end : 80).replace(/-$/, "");
}
