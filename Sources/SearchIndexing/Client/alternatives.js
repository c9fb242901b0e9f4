/** What a word of the query may stand for in the index, each with a weight. */

import { fold, loosen } from "./words.js";
import { nearest } from "./spelling.js";
import { inflections, siblings } from "./siblings.js";
import { split } from "./split.js";

export const WEIGHT = {
    exact: 1, spelling: 0.95, irregular: 0.9, inflected: 0.9, joined: 0.9, synonym: 0.7, variant: 0.6, beside: 0.5,
    derived: 0.45, typing: 0.45, prefix: 0.3, part: 0.29, unlike: 0.1,
};
/** An alternative this good stands for the word; without one the word is split, extended or corrected. */
export const GOOD = 0.45;
const MOST_EXTENSIONS = 40;
/** A word of so many letters on so few pages may be a compound that other pages say in two words. */
const COMPOUND = 9;
const RARE = 2;

/**
 * The alternatives of a word: `{typed, key, kind, shown, alternatives: [{terms, weight, kind}]}`. An alternative of
 * more than one term is found where all of them are. `shown` is the word searched for instead, or null; always null
 * when the word is to be taken as it is typed (`literal`). `joined` is the word with a particle of the query before it.
 */
export async function expand(index, word, { typing = false, literal = false, joined } = {}) {
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
        joined && addJoined(index, index.key(joined), add),
    ]);
    addExtensions(query, near, add, typing);
    const other = typing || index.stop.has(word) ? null : await besides(index, query, near, found, { add, literal });
    return { typed: word, key, shown: null, ...kindOf(found), ...other?.about,
        alternatives: [...found.values(), ...other?.alternatives ?? []] };
}

function bestOf(found) {
    return Math.max(0, ...[...found.values()].map((one) => one.weight));
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

/**
 * Other forms that the stemmer leaves apart, among the terms at hand: first the word as it stands, which may be the stem
 * of its own inflections (plads is stemmed to plad, pladsen to plads).
 */
function addSiblings({ word, key, plain }, near, add) {
    addKey(near, fold(word), WEIGHT.inflected, "inflected", add);
    const known = (near.byLoose.get(loosen(key)) ?? []).some((term) => term.key === key);
    for (const other of known ? [] : inflections(key, word)) addKey(near, other, WEIGHT.inflected, "inflected", add);
    for (const [sibling, kind] of siblings(key)) {
        for (const term of near.byLoose.get(loosen(sibling)) ?? []) {
            if (term.key === sibling) add(term, WEIGHT[kind], kind);
            else if (plain) add(term, WEIGHT[kind] * WEIGHT.beside, kind);
        }
    }
}

/** The same for a word that is not at hand in any form: a shorter sibling may lie in a shard before. */
async function addSiblingsElsewhere(index, query, add) {
    const before = [...siblings(query.key).keys()].map(loosen)
        .filter((loose) => query.loose.startsWith(loose) && !index.together(loose, query.loose));
    const shortest = before.reduce((a, b) => (a && a.length < b.length ? a : b), undefined);
    if (shortest) addSiblings(query, await index.terms(shortest), add);
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
    const used = [...forms].filter((form) => form !== key && (index.usedIrregular?.has(form) ?? true));
    await addKeys(index, used, WEIGHT.irregular, "irregular", add);
}

async function addSynonyms(index, { key }, add) {
    await addKeys(index, index.synonyms.get(key) ?? [], WEIGHT.synonym, "synonym", add);
}

/** The verb with its particle before it, and that verb's synonyms. */
async function addJoined(index, key, add) {
    await Promise.all([addKeys(index, [key], WEIGHT.joined, "joined", add), addSynonyms(index, { key }, add)]);
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

/** What the word may stand for beside what was found: all there is when nothing was, a rare compound's parts too. */
async function besides(index, query, near, found, { add, literal }) {
    const alternatives = [...found.values()];
    if (bestOf(found) < GOOD) return instead(index, query, near, found, { add, literal });
    const pages = alternatives.reduce((sum, one) => sum + index.postings(one.terms[0]).df, 0);
    if (literal || index.manifest.lang !== "da" || query.word.length < COMPOUND || pages > RARE) return null;
    const parts = await split(index, query, near);
    return parts.found ? { alternatives: alone(parts.found.terms) } : null;
}

/**
 * For a word the index does not know: its parts together, and less good each alone; else its extensions, else a word
 * spelled nearly so, else the one part that is known.
 */
async function instead(index, query, near, found, { add, literal }) {
    const parts = await split(index, query, near);
    if (parts.found) return { about: { kind: "split" }, alternatives: [parts.found, ...alone(parts.found.terms)] };
    if (found.size === 0) await addSiblingsElsewhere(index, query, add);
    if (bestOf(found) >= GOOD) return null;
    const extended = bestOf(found) >= WEIGHT.prefix;
    const corrected = extended || literal ? null : await nearest(index, query) ?? await parts.misspelled();
    if (corrected) return corrected;
    const known = extended ? [] : await parts.known();
    return known.length > 0 ? { about: { kind: "part" }, alternatives: alone(known) } : null;
}

/** Each part of a compound by itself: behind every page that has the compound. */
function alone(terms) {
    return terms.map((term) => ({ terms: [term], weight: WEIGHT.part, kind: "part" }));
}
