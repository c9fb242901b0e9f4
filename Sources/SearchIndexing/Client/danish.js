/** The Danish Snowball stemmer (snowballstem.org), for lower-case words. */

const REGION = /[aeiouyæåø][^aeiouyæåø]/;
const INFLECTION = new RegExp("(?:(?:et)?hed|hed(?:s|ens?|er)|es?|er(?:es?|ede?|ets?|ens?|er|s)?|" +
    "(?:er)?endes?|ene?s?|ernes?|ets?)$");
const S_ENDING = /[abcdfghjklmnoprtvyzå]s$/;
const DOUBLED = /([bcdfghjklmnpqrstvwxz])$/;

/** What is left of a word without its inflection. */
export function danishStem(word) {
    const found = REGION.exec(word);
    const start = word.length < 3 || !found ? word.length : Math.max(3, found.index + 2);
    const ends = (text, ending) => text.length >= start && ending.exec(text.slice(start));
    const shorten = (text) => (ends(text, /(?:gd|dt|gt|kt)$/) ? text.slice(0, -1) : text);

    let rest = word;
    const ending = ends(rest, INFLECTION);
    if (ending) rest = rest.slice(0, -ending[0].length);
    else if (ends(rest, /s$/) && S_ENDING.test(rest)) rest = rest.slice(0, -1);
    rest = shorten(rest);

    if (rest.endsWith("igst")) rest = rest.slice(0, -2);
    const suffix = ends(rest, /(?:(?:e?l)?ig|els|løst)$/);
    if (suffix) rest = suffix[0] === "løst" ? rest.slice(0, -1) : shorten(rest.slice(0, -suffix[0].length));

    const last = ends(rest, DOUBLED);
    return last && rest.at(-2) === last[1] ? rest.slice(0, -1) : rest;
}
