/** Quoted phrases: "aktiv i naturen" asks for words side by side. The index has no positions; a page's text has. */

import { fold, words } from "./words.js";

const QUOTED = /["“”„«»]([^"“”„«»]{1,200})["“”„«»]/gu;
const MOST = 4;
const LONGEST_QUOTED_TEXT = 200_000;

/** The quoted phrases of a query, each as its folded words between spaces. */
export function quoted(query) {
    const found = [...String(query ?? "").slice(0, 1000).matchAll(QUOTED)].map(([, phrase]) => sideBySide(phrase));
    return [...new Set(found)].filter((phrase) => phrase.trim() !== "").slice(0, MOST);
}

/** Whether a text has every phrase, word for word; how æ, ø and å are written makes no difference. */
export function holds(text, phrases) {
    const whole = sideBySide(String(text).slice(0, LONGEST_QUOTED_TEXT));
    return phrases.every((phrase) => whole.includes(phrase));
}

function sideBySide(text) {
    return ` ${words(text).map(fold).join(" ")} `;
}
