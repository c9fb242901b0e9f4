/** The English Snowball stemmer (porter2, snowballstem.org), for lower-case words without apostrophes. */

const EXCEPTIONS = {
    skis: "ski", skies: "sky", dying: "die", lying: "lie", tying: "tie", idly: "idl", gently: "gentl", ugly: "ugli",
    early: "earli", only: "onli", singly: "singl",
};
const KEPT = /^(?:sky|news|howe|atlas|cosmos|bias|andes|..?)$/;
const KEPT_AFTER_PLURAL = /^(?:inning|outing|canning|herring|earring|proceed|exceed|succeed)$/;
const SHORT = /(?:^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/;
const SECOND = {
    tional: "tion", enci: "ence", anci: "ance", abli: "able", entli: "ent", izer: "ize", ization: "ize",
    ational: "ate", ation: "ate", ator: "ate", alism: "al", aliti: "al", alli: "al", fulness: "ful", ousli: "ous",
    ousness: "ous", iveness: "ive", iviti: "ive", biliti: "ble", bli: "ble", fulli: "ful", lessli: "less",
};
const THIRD = { tional: "tion", ational: "ate", alize: "al", icate: "ic", iciti: "ic", ical: "ic", ful: "", ness: "" };
const FOURTH = /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ism|ate|iti|ous|ive|ize|ion)$/;

/** What is left of a word without its inflection. */
export function englishStem(word) {
    if (Object.hasOwn(EXCEPTIONS, word)) return EXCEPTIONS[word];
    if (KEPT.test(word)) return word;
    let rest = plural(word.replace(/y/g, (_, at) => (marksY(word, at) ? "Y" : "y")));
    if (KEPT_AFTER_PLURAL.test(rest)) return rest;
    const first = (/^(?:gener|commun|arsen)/.exec(rest) ?? /[aeiouy][^aeiouy]/.exec(rest));
    const r1 = !first ? rest.length : first[0].length > 2 ? first[0].length : first.index + 2;
    const next = /[aeiouy][^aeiouy]/.exec(rest.slice(r1));
    const r2 = next ? r1 + next.index + 2 : rest.length;

    rest = past(rest, r1).replace(/(.[^aeiouy])[yY]$/, "$1i");
    rest = replaced(rest, r1, SECOND, true);
    rest = replaced(rest, r1, THIRD);
    if (rest.length - 5 >= r2) rest = rest.replace(/ative$/, "");
    return last(fourth(rest, r2), r1, r2).toLowerCase();
}

/** A y is a consonant first in a word and after a vowel, unless that is itself such a y. */
function marksY(word, at) {
    let run = at;
    while (run > 0 && word[run - 1] === "y") run--;
    const afterVowel = run > 0 && /[aeiou]/.test(word[run - 1]);
    return (at - run) % 2 === (run === 0 || afterVowel ? 0 : 1);
}

function plural(word) {
    if (word.endsWith("sses")) return word.slice(0, -2);
    if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
    return /[aeiouy].+s$/.test(word) && !/[us]s$/.test(word) ? word.slice(0, -1) : word;
}

function past(word, r1) {
    const eed = /eed(?:ly)?$/.exec(word);
    if (eed) return eed.index >= r1 ? word.slice(0, eed.index + 2) : word;
    const rest = word.replace(/(?:ed|ing)(?:ly)?$/, "");
    if (rest === word || !/[aeiouy]/.test(rest)) return word;
    if (/(?:at|bl|iz)$/.test(rest)) return rest + "e";
    if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
    return r1 >= rest.length && SHORT.test(rest) ? rest + "e" : rest;
}

/** The longest ending of the table that the word has, replaced where it lies wholly in the region. */
function replaced(word, region, table, extra) {
    for (let length = 7; length > 2; length--) {
        const ending = word.slice(-length);
        if (ending.length < length || !Object.hasOwn(table, ending)) continue;
        return word.length - length >= region ? word.slice(0, -length) + table[ending] : word;
    }
    if (extra && /ogi$/.test(word)) return word.length - 3 >= region && /logi$/.test(word) ? word.slice(0, -1) : word;
    return extra && /[cdeghkmnrt]li$/.test(word) && word.length - 2 >= region ? word.slice(0, -2) : word;
}

function fourth(word, region) {
    const found = FOURTH.exec(word);
    if (!found || found.index < region || (found[0] === "ion" && !/[st]ion$/.test(word))) return word;
    return word.slice(0, found.index);
}

function last(word, r1, r2) {
    const length = word.length - 1;
    if (word.endsWith("e")) {
        return length >= r2 || (length >= r1 && !SHORT.test(word.slice(0, -1))) ? word.slice(0, -1) : word;
    }
    return word.endsWith("ll") && length >= r2 ? word.slice(0, -1) : word;
}
