/** Facet columns, filters on them, and the counts beside each term. */

import { VarintReader } from "./coding.js";

/** The columns of dimensions by field, fetched and decoded once. Each gives the terms of a page. */
export function columns(index, fields) {
    return Promise.all(fields.map((field) => {
        const dimension = index.facets.find((one) => one[0] === field);
        return index.column(field, (json) => decodeColumn(json, dimension, index.count));
    }));
}

/** `termsOf(page)` from a coded column: one value a page, a bit mask a page, or a list of pages a term. */
export function decodeColumn(json, [, , terms, counts, several], pageCount) {
    if (Array.isArray(json)) return lists(json, pageCount);
    const values = runs(json, pageCount);
    const single = (page) => (values[page] > 0 ? [values[page] - 1] : []);
    const mask = (page) => terms.map((_, term) => term).filter((term) => values[page] & (1 << term));
    if (several !== undefined) return several ? mask : single;
    return agrees(single, counts, pageCount) ? single : mask;
}

/** Whether a column read so gives the counts that the manifest tells: only so is one value told from a mask. */
function agrees(termsOf, counts, pageCount) {
    const found = counts.map(() => 0);
    for (let page = 0; page < pageCount; page++) {
        for (const term of termsOf(page)) {
            if (term >= found.length) return false;
            found[term]++;
        }
    }
    return counts.every((count, term) => count === found[term]);
}

function runs(text, pageCount) {
    if (typeof text !== "string") throw new TypeError("no text");
    const values = new Int32Array(pageCount);
    const reader = new VarintReader(text);
    for (let page = 0; page < pageCount;) {
        const value = reader.next();
        const end = page + reader.next() + 1;
        if (end > pageCount) throw new RangeError("no such page");
        values.fill(value, page, end);
        page = end;
    }
    return values;
}

function lists(coded, pageCount) {
    const byPage = new Map();
    coded.forEach((text, term) => {
        const reader = new VarintReader(text);
        for (let page = -1; !reader.atEnd;) {
            page += reader.next() + 1;
            if (page >= pageCount) throw new RangeError("no such page");
            if (byPage.has(page)) byPage.get(page).push(term);
            else byPage.set(page, [term]);
        }
    });
    return (page) => byPage.get(page) ?? [];
}

/** The filters that the index knows, as `[field, set of term numbers]`; others are passed over. */
export function knownFilters(index, filters) {
    return index.facets.flatMap(([field, , terms]) => {
        const wanted = new Set([Object.hasOwn(filters ?? {}, field) ? filters[field] : []].flat().map(String));
        const chosen = terms.flatMap(([key], term) => (wanted.has(key) ? [term] : []));
        return chosen.length > 0 ? [[field, new Set(chosen)]] : [];
    });
}

/** Whether a page has one of the chosen terms of each filtered dimension. */
export async function passing(index, filters) {
    const termsOf = await columns(index, filters.map(([field]) => field));
    return (page) => filters.every(([, chosen], i) => termsOf[i](page).some((term) => chosen.has(term)));
}

/**
 * How many of the pages each term of each dimension gives: `[{field, label, terms: [{key, label, count, active}]}]`.
 * A dimension's own filter does not count against it, so an active filter keeps its own count and its neighbours'.
 */
export async function countTerms(index, pages, filters) {
    const fields = index.facets.map(([field]) => field);
    const termsOf = await columns(index, fields);
    const chosen = fields.map((field) => filters.find(([one]) => one === field)?.[1]);
    const counts = index.facets.map(([, , terms]) => terms.map(() => 0));
    for (const page of pages) {
        const found = termsOf.map((of) => of(page));
        const failed = fields.flatMap((_, i) =>
            (chosen[i] && !found[i].some((term) => chosen[i].has(term)) ? [i] : []));
        if (failed.length > 1) continue;
        const counted = failed.length === 1 ? failed : fields.keys();
        for (const i of counted) for (const term of found[i]) counts[i][term]++;
    }
    return described(index, counts, chosen);
}

/** Counts with the names of what they count. */
export function described(index, counts, chosen = []) {
    return index.facets.map(([field, label, terms], i) => ({
        field, label,
        terms: terms.map(([key, name], term) => ({
            key, label: name, count: counts[i][term], active: Boolean(chosen[i]?.has(term)),
        })),
    }));
}
