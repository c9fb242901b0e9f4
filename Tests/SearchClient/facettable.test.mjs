import assert from "node:assert/strict";
import test from "node:test";
import { asset } from "./asset.mjs";

const { FacetTable, written } = await asset("facet-table.js");
/** Five records; the third is in two places, the last in none. */
const FILE = { count: 5, pageSize: 2, facets: [
    { name: "omraade", terms: ["by", "havn", "tom"], sets: [[0], [1], [0, 1], []], column: [0, 1, 2, 0, 3] },
    { name: "for", terms: ["unge", "alle"], sets: [[0], [1]], column: [0, 0, 1, 1, 0] },
] };
const table = new FacetTable(FILE);
const counts = (choice) => Object.fromEntries(table.filter(choice).counts);

test("terms of one facet widen, facets narrow", () => {
    assert.deepEqual(table.filter([]).places, [0, 1, 2, 3, 4]);
    assert.deepEqual(table.filter([["omraade", ["by"]]]).places, [0, 2, 3]);
    assert.deepEqual(table.filter([["omraade", ["by", "havn"]]]).places, [0, 1, 2, 3]);
    assert.deepEqual(table.filter([["omraade", ["by"]], ["for", ["alle"]]]).places, [2, 3]);
    assert.deepEqual(table.filter([["omraade", ["tom"]]]).places, []);
});

test("a term is counted with what the other facets have chosen", () => {
    assert.deepEqual(counts([]), { "omraade by": 3, "omraade havn": 2, "omraade tom": 0, "for unge": 3, "for alle": 2 });
    assert.deepEqual(counts([["omraade", ["havn"]]]),
        { "omraade by": 3, "omraade havn": 2, "omraade tom": 0, "for unge": 1, "for alle": 1 });
    assert.deepEqual(counts([["omraade", ["havn"]], ["for", ["alle"]]]),
        { "omraade by": 2, "omraade havn": 1, "omraade tom": 0, "for unge": 1, "for alle": 1 });
});

test("an address is read and written in the table's order, and strangers are passed over", () => {
    const choice = table.read("?for=alle&x=1&omraade=havn&omraade=by&omraade=by&omraade=mars&__proto__=by");
    assert.deepEqual(choice, [["omraade", ["by", "havn"]], ["for", ["alle"]]]);
    assert.equal(written(choice), "?omraade=by&omraade=havn&for=alle");
    assert.deepEqual(table.read(written(choice)), choice);
    assert.equal(written(table.read("?x=1")), "");
});

test("a term is chosen once and unchosen", () => {
    const one = table.changed([], "for", "alle", true);
    assert.deepEqual(table.changed(one, "for", "alle", true), one);
    assert.deepEqual(table.changed(one, "omraade", "by", true), [["omraade", ["by"]], ["for", ["alle"]]]);
    assert.deepEqual(table.changed(one, "for", "alle", false), []);
});

test("cards are taken from as few pages as hold them", () => {
    const spots = (choice) => table.spots(table.filter(choice).places, choice)
        .map(({ name, term, page, at }) => [name, term, page, at].join(" "));
    assert.deepEqual(spots([]), [" ", " ", " ", " ", " "].map((_, i) => `  ${Math.floor(i / 2)} ${i % 2}`));
    // Of its own list's first page, where the whole list has them on two.
    assert.deepEqual(spots([["omraade", ["by"]]]), ["omraade by 0 0", "omraade by 0 1", "omraade by 1 0"]);
    // The second page of the whole list has both.
    assert.deepEqual(spots([["omraade", ["by"]], ["for", ["alle"]]]), ["  1 0", "  1 1"]);
    // A record with both terms stands on the pages of the first.
    assert.deepEqual(table.spots([2], [["omraade", ["by", "havn"]], ["for", ["unge"]]]).map(({ page }) => page), [1]);
});

test("a step is a page of results, or what eight pages hold", () => {
    const spot = (page) => ({ page, at: 0 });
    const wide = new FacetTable({ count: 1, pageSize: 50, facets: [] });
    assert.equal(table.step([spot(0), spot(0), spot(1)], 0), 2);
    assert.equal(table.step([spot(0), spot(0), spot(1)], 2), 3);
    assert.equal(wide.step(Array.from({ length: 30 }, (_, i) => spot(i)), 0), 8);
    assert.equal(wide.step(Array.from({ length: 30 }, (_, i) => spot(i)), 28), 30);
    assert.equal(wide.step([], 0), 0);
});

test("what is no table is refused", () => {
    const facet = FILE.facets[1];
    for (const file of [{}, { ...FILE, count: 0 }, { ...FILE, pageSize: "" }, { ...FILE, count: 6 },
        { ...FILE, facets: [{ ...facet, column: [0, 0, 1, 1, 2] }] }, { ...FILE, facets: [{ ...facet, sets: [[0], [2]] }] }]) {
        assert.throws(() => new FacetTable(file), JSON.stringify(file));
    }
});

test("against a count of each record by itself", () => {
    let seed = 7;
    const next = (below) => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % below; };
    for (let round = 0; round < 50; round++) {
        const count = 1 + next(60);
        const facets = ["a", "b", "c"].slice(0, 1 + next(3)).map((name) => {
            const terms = Array.from({ length: 1 + next(5) }, (_, i) => `t${i}`);
            const sets = Array.from({ length: 1 + next(6) }, () => terms.map((_, i) => i).filter(() => next(3) === 0));
            return { name, terms, sets, column: Array.from({ length: count }, () => next(sets.length)) };
        });
        const one = new FacetTable({ count, pageSize: 1 + next(7), facets });
        const choice = one.read(new URLSearchParams(facets.flatMap(({ name, terms }) =>
            terms.filter(() => next(3) === 0).map((term) => [name, term]))));
        const has = (place, name, term) => facets.some((f) => f.name === name && f.sets[f.column[place]].some((t) => f.terms[t] === term));
        const fits = (place, without) => choice.every(([name, terms]) => name === without || terms.some((term) => has(place, name, term)));
        const all = Array.from({ length: count }, (_, i) => i);
        const { places, counts: told } = one.filter(choice);
        assert.deepEqual(places, all.filter((place) => fits(place)));
        for (const { name, terms } of facets) {
            for (const term of terms) {
                assert.equal(told.get(`${name} ${term}`), all.filter((place) => has(place, name, term) && fits(place, name)).length);
            }
        }
        // The page a spot names holds the record at its place.
        one.spots(places, choice).forEach(({ name, term, page, at }, i) => {
            const list = name === undefined ? all : all.filter((place) => has(place, name, term));
            assert.equal(list[page * one.pageSize + at], places[i]);
        });
    }
});
