/** What a word of the query may stand for in the index, each with a weight. */

import { fold, loosen } from "./words.js";
import { nearest } from "./spelling.js";
import { siblings } from "./siblings.js";
import { split } from "./split.js";

export const WEIGHT = {
    exact: 1, spelling: 0.95, irregular: 0.9, synonym: 0.7, variant: 0.6, beside: 0.5, derived: 0.45, typing: 0.45,
    prefix: 0.3, unlike: 0.1,
};
/** An alternative this good stands for the word; without one the word is split, extended or corrected. */
export const GOOD = 0.45;
const MOST_EXTENSIONS = 40;

/**
 * The alternatives of a word: `{typed, key, kind, shown, alternatives: [{terms, weight, kind}]}`. An alternative of
 * more than one term is found where all of them are. `shown` is the word searched for instead, or null; always null
 * when the word is to be taken as it is typed (`literal`).
 */
export async function expand(index, word, { typing = false, literal = false } = {}) {
    const key = index.key(word);
    const query = { word, key, loose: loosen(key), plain: !/[æøå]/.test(word) };
    const found = new Map();
    const add = (term, weight, kind) => {
        if ((found.get(term)?.weight ?? 0) < weight) found.set(term, { terms: [term], weight, kind });
    };
    const near = await index.terms(query.loose);
    addSpellings(query, near, add);
    addSiblings(query, near, add);
    await Promise.all([
        addIrregular(index, query, near, add), addSynonyms(index, query, add), typing && addTyped(index, query, add),
    ]);
    addExtensions(query, near, add, typing);
    const best = Math.max(0, ...[...found.values()].map((one) => one.weight));
    const other = best >= GOOD || typing || index.stop.has(word) ? null
        : await instead(index, query, near, { extended: best >= WEIGHT.prefix, literal });
    return { typed: word, key, shown: null, ...kindOf(found), ...other?.about,
        alternatives: [...found.values(), ...other?.alternatives ?? []] };
}

function kindOf(found) {
    const best = [...found.values()].reduce((a, b) => (b.weight > (a?.weight ?? 0) ? b : a), null);
    return { kind: best?.kind ?? "none" };
}

/** The terms of a key, and those that differ from it in how æ, ø and å are written. */
function addSpellings({ key, loose, plain }, near, add) {
    const same = near.byLoose.get(loose) ?? [];
    const exact = same.some((term) => term.key === key);
    for (const term of same) {
        if (term.key === key) add(term, WEIGHT.exact, "exact");
        else if (!plain) add(term, WEIGHT.unlike, "unlike");
        else add(term, exact ? WEIGHT.beside : WEIGHT.spelling, "spelling");
    }
}

/** Other forms that the stemmer leaves apart, among the terms at hand. */
function addSiblings({ key, plain }, near, add) {
    for (const [sibling, kind] of siblings(key)) {
        for (const term of near.byLoose.get(loosen(sibling)) ?? []) {
            if (term.key === sibling) add(term, WEIGHT[kind], kind);
            else if (plain) add(term, WEIGHT[kind] * WEIGHT.beside, kind);
        }
    }
}

/** Irregular forms of the word (barn, børn), and of the last part of a compound (legebarn, legebørn). */
async function addIrregular(index, { key, loose, plain }, near, add) {
    const forms = new Set();
    for (const [form, family] of index.irregular) {
        if (form === key || (plain && loosen(form) === loose)) family.forEach((other) => forms.add(other));
        else if (form.length > 2 && key.length > form.length + 2 && key.endsWith(form)) {
            const start = key.slice(0, -form.length);
            for (const other of family) addKey(near, start + other, WEIGHT.irregular, "irregular", add);
        }
    }
    await addKeys(index, [...forms].filter((form) => form !== key), WEIGHT.irregular, "irregular", add);
}

async function addSynonyms(index, { key }, add) {
    await addKeys(index, index.synonyms.get(key) ?? [], WEIGHT.synonym, "synonym", add);
}

async function addKeys(index, keys, weight, kind, add) {
    const shards = await Promise.all(keys.map((key) => index.terms(loosen(key))));
    shards.forEach((near, i) => addKey(near, keys[i], weight, kind, add));
}

function addKey(near, key, weight, kind, add) {
    for (const term of near.byLoose.get(loosen(key)) ?? []) if (term.key === key) add(term, weight, kind);
}

/** While a word is being typed: the commonest words that begin so. */
async function addTyped(index, { word, loose }, add) {
    const begun = await completions(index, word, loose, 8);
    await addKeys(index, begun.map((one) => one.key), WEIGHT.typing, "prefix", add);
}

/** The lexicon's words that begin as typed, the commonest first. */
export async function completions(index, word, loose, most) {
    const start = loosen(fold(word));
    return (await index.lexicon(loose))
        .filter((one) => one.folded.startsWith(start))
        .sort((a, b) => b.frequency - a.frequency || (a.surface < b.surface ? -1 : 1))
        .slice(0, most);
}

/** The terms that begin with the word, the shortest first. */
function addExtensions({ loose }, near, add, typing) {
    if (loose.length < (typing ? 3 : 4)) return;
    near.terms.filter((term) => term.loose.length > loose.length && term.loose.startsWith(loose))
        .sort((a, b) => a.loose.length - b.loose.length)
        .slice(0, MOST_EXTENSIONS)
        .forEach((term) => add(term, typing ? WEIGHT.typing : WEIGHT.prefix, "prefix"));
}

/** For a word the index does not know: its parts, else its extensions, else a word spelled nearly so. */
async function instead(index, query, near, { extended, literal }) {
    const parts = await split(index, query, near);
    if (parts.found) return { about: { kind: "split" }, alternatives: [parts.found] };
    if (extended || literal) return null;
    return await nearest(index, query) ?? await parts.misspelled();
}
