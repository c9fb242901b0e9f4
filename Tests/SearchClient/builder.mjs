/** A plain reference builder of the index, version 1, for the tests: what the format says, without regard to speed. */

import { createHash } from "node:crypto";
import { encodeFront, varint } from "./encoding.mjs";
import { danishStem as stem } from "../../Sources/SearchIndexing/Client/danish.js";
import { compare, fold, loosen, slug, words } from "../../Sources/SearchIndexing/Client/words.js";

const WEIGHTS = { title: 6, tags: 3, headings: 2.5, summary: 2, body: 1 };
const EVENNESS = { title: 0.3, tags: 0.3, headings: 0.4, summary: 0.4, body: 0.75 };
const WORTH = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.34, 0.27, 0.2, 0.14, 0.08];
const PART = 0.35;
export const key = (word) => fold(stem(word));

/** The files of an index as a map from path to JSON text. */
export function build({ documents, types, areas, audiences, compounds = {}, irregular = {}, synonyms = [], stop = [],
    exceptions = {}, termsPerShard = 60, wordsPerShard = 400, rowsPerShard = 8, inline = Infinity }) {
    const order = (one) => [types.findIndex(([id]) => id === one.type), areas.findIndex(([id]) => id === one.area)];
    const pages = [...documents].sort((a, b) => {
        const [left, right] = [order(a), order(b)];
        return left[0] - right[0] || left[1] - right[1] || compare(a.title, b.title);
    });
    const { terms, surfaces } = invert(pages, compounds, new Set(stop));
    const families = { t: [], l: [], x: [], d: [], f: [] };
    const sorted = [...terms.keys()].sort((a, b) =>
        compare(loosen(fold(a)), loosen(fold(b))) || compare(fold(a), fold(b)) || compare(a, b));
    const termGroups = groups(sorted, termsPerShard);
    for (const group of termGroups) {
        const p = group.map((one) => coded(terms.get(one), inline, families.l));
        families.t.push([String(families.t.length), { t: encodeFront(group), p }]);
    }
    const lexiconGroups = groups(sorted, wordsPerShard);
    for (const group of lexiconGroups) families.x.push([String(families.x.length), lexicon(group, terms, surfaces)]);
    groups(pages, rowsPerShard).forEach((group, i) => families.d.push([String(i), group.map((one) => row(one, types))]));
    const facets = facetsOf(pages, types, areas, audiences, families.f);

    const files = new Map();
    const h = {};
    for (const [family, shards] of Object.entries(families)) {
        const texts = shards.map(([name, value]) => [name, JSON.stringify(value)]);
        const hash = createHash("sha256");
        for (const [, text] of texts) hash.update(text);
        h[family] = hash.digest("hex").slice(0, 8);
        for (const [name, text] of texts) files.set(`${family}-${h[family]}/${name}.json`, text);
    }
    const first = (group) => fold(group[0]);
    files.set("manifest.json", JSON.stringify({ v: 1, lang: "da", n: pages.length, ds: rowsPerShard, h, lv: WORTH,
        t: encodeFront(termGroups.map(first)), x: encodeFront(lexiconGroups.map(first)), types, facets,
        syn: bothWays(synonyms), stop, exc: exceptions, irr: irregular }));
    return files;
}

/** For each stem the impact on each page (BM25F, 1 at most), and the commonest surface form. */
function invert(pages, compounds, stop) {
    const texts = pages.map((page) => ({ title: page.title, tags: page.audiences.join(" "),
        headings: page.headings.map((one) => [one].flat()[0]).join(" "), summary: page.summary, body: page.body }));
    const mean = {};
    for (const field of Object.keys(WEIGHTS)) {
        mean[field] = texts.reduce((sum, text) => sum + words(text[field]).length, 0) / texts.length || 1;
    }
    const terms = new Map();
    const seen = new Map();
    texts.forEach((text, page) => {
        const weights = new Map();
        for (const field of Object.keys(WEIGHTS)) {
            const found = words(text[field]);
            const length = 1 - EVENNESS[field] + EVENNESS[field] * found.length / mean[field];
            const add = (word, share) => {
                const one = stem(word);
                weights.set(one, (weights.get(one) ?? 0) + share * WEIGHTS[field] / length);
                const forms = seen.get(one) ?? seen.set(one, new Map()).get(one);
                forms.set(word, (forms.get(word) ?? 0) + share);
            };
            for (const word of found.filter((one) => !stop.has(one))) {
                add(word, 1);
                for (const part of compounds[word] ?? []) add(part, PART);
            }
        }
        for (const [one, weight] of weights) {
            if (!terms.has(one)) terms.set(one, []);
            terms.get(one).push([page, weight / (1.2 + weight)]);
        }
    });
    const surfaces = new Map([...seen].map(([one, forms]) =>
        [one, [...forms].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0][0]]));
    return { terms, surfaces };
}

/** A term's postings, grouped by level; beyond `inline` pages the lower levels go to a file of their own. */
function coded(postings, inline, longLists) {
    const levels = WORTH.map(() => []);
    for (const [page, impact] of postings) {
        const level = WORTH.findIndex((worth) => impact >= worth - 0.04);
        levels[level < 0 ? WORTH.length - 1 : level].push(page);
    }
    let taken = 0;
    let cut = levels.findIndex((pages) => (taken += pages.length) > inline);
    if (cut < 0) return levelText(levels);
    cut = Math.max(cut, 1 + levels.findIndex((pages) => pages.length > 0));
    if (levels.slice(cut).every((pages) => pages.length === 0)) return levelText(levels);
    longLists.push([String(longLists.length), levelText(levels.slice(cut))]);
    return [postings.length, longLists.length - 1, cut, levelText(levels.slice(0, cut))];
}

function levelText(levels) {
    const last = levels.findLastIndex((pages) => pages.length > 0);
    return levels.slice(0, last + 1).map((pages) => varint(pages.length) + gaps(pages)).join("");
}

export function gaps(pages) {
    return pages.map((page, i) => varint(page - (i > 0 ? pages[i - 1] : -1) - 1)).join("");
}

function lexicon(group, terms, surfaces) {
    const suffix = (one) => {
        const surface = surfaces.get(one);
        return surface.startsWith(one) ? surface.slice(one.length) : `=${surface}`;
    };
    const frequency = (one) => varint(Math.min(69, Math.round(4 * Math.log2(terms.get(one).length))));
    return { t: encodeFront(group), s: group.map(suffix).join(","), d: group.map(frequency).join("") };
}

function row(page, types) {
    const type = types.findIndex(([id]) => id === page.type);
    return [page.title, page.url ?? 0, page.summary, type, page.headings, ...(page.date ? [page.date] : [])];
}

function facetsOf(pages, types, areas, audiences, files) {
    const single = (terms, of) => pages.map((page) => terms.findIndex(([id]) => id === of(page)) + 1);
    const mask = (terms, of) => pages.map((page) =>
        terms.reduce((bits, [id], i) => (of(page).includes(id) ? bits | (1 << i) : bits), 0));
    const count = (terms, has) => terms.map(([id]) => pages.filter((page) => has(page, id)).length);
    const kinds = types.map(([id, label]) => [id, label]);
    files.push(["type", runs(single(kinds, (page) => page.type))]);
    files.push(["area", runs(single(areas, (page) => page.area))]);
    files.push(["audiences", runs(mask(audiences, (page) => page.audiences))]);
    return [
        ["type", "Type", kinds, count(kinds, (page, id) => page.type === id)],
        ["area", "Område", areas, count(areas, (page, id) => page.area === id)],
        ["audiences", "Hjælper", audiences, count(audiences, (page, id) => page.audiences.includes(id))],
    ];
}

export function runs(values) {
    let text = "";
    for (let start = 0; start < values.length;) {
        let end = start;
        while (end < values.length && values[end] === values[start]) end++;
        text += varint(values[start]) + varint(end - start - 1);
        start = end;
    }
    return text;
}

function bothWays(groupsOfWords) {
    const table = {};
    for (const group of groupsOfWords) {
        const keys = group.map(key);
        for (const one of keys) table[one] = keys.filter((other) => other !== one);
    }
    return table;
}

function groups(list, size) {
    return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}
