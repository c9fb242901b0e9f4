import assert from "node:assert/strict";
import test from "node:test";
import { decodeColumn } from "../../Sources/SearchIndexing/Client/facets.js";
import { gaps, runs } from "./builder.mjs";
import { documents } from "./documents.mjs";
import { engine, files, loader } from "./portal.mjs";
import { createSearch } from "../../Sources/SearchIndexing/Client/search.js";

/** The counts of a dimension's terms by their key. */
async function counts(query, filters, field) {
    const { dimensions } = await engine.counts(query, { filters });
    const dimension = dimensions.find((one) => one.field === field);
    return Object.fromEntries(dimension.terms.map((term) => [term.key, term.count]));
}

const number = (passes) => documents.filter(passes).length;
const holds = (one, word) => JSON.stringify(one).toLowerCase().includes(word);

test("a blank query counts everything, from the manifest alone", async () => {
    const { load, asked } = loader();
    const { dimensions, more } = await createSearch({ load }).counts("");
    assert.deepEqual([dimensions.length, more, asked], [3, false, ["manifest.json"]]);
    assert.deepEqual(dimensions[1], { field: "area", label: "Område", terms: ["skovby", "noerby", "vestby"].map((key) => ({
        key, label: { skovby: "Skovby", noerby: "Nørby", vestby: "Vestby" }[key],
        count: number((one) => one.area === key), active: false })) });
});

test("filters narrow the results: terms of one dimension are or, dimensions are and", async () => {
    const filters = { type: ["jobs", "events"], area: ["vestby"] };
    const answer = await engine.search("", { filters, limit: 100 });
    assert.equal(answer.count, number((one) => filters.type.includes(one.type) && one.area === "vestby"));
    const many = await engine.search("", { filters: { audiences: ["boern"] }, limit: 100 });
    assert.equal(many.count, number((one) => one.audiences.includes("boern")));
    assert.equal(many.results.some((one) => one.title === "Træner for fodboldhold"), true, "one of two audiences");
});

test("a dimension's own filter does not count against it", async () => {
    const jobs = await counts("", { type: ["jobs"] }, "type");
    for (const type of Object.keys(jobs)) assert.equal(jobs[type], number((one) => one.type === type), type);
    const areas = await counts("", { type: ["jobs"], area: ["skovby"] }, "area");
    for (const area of Object.keys(areas)) {
        assert.equal(areas[area], number((one) => one.type === "jobs" && one.area === area), area);
    }
    const types = await counts("", { type: ["jobs"], area: ["skovby"] }, "type");
    for (const type of Object.keys(types)) {
        assert.equal(types[type], number((one) => one.type === type && one.area === "skovby"), type);
    }
});

test("counts of a query are those of its pages", async () => {
    const query = "bestyrelsen";
    const all = await engine.search(query, { limit: 100 });
    const byType = await counts(query, {}, "type");
    for (const [type, found] of Object.entries(byType)) {
        assert.equal(found, all.results.filter((one) => one.full && one.type.id === type).length, type);
    }
    for (const [type, found] of Object.entries(byType)) {
        const answer = await engine.search(query, { filters: { type: [type] }, limit: 100 });
        assert.equal(answer.count, found, `${type} chosen gives what its count says`);
    }
    assert.ok(documents.some((one) => one.type === "grants" && holds(one, "bestyrelsen")) && byType.grants > 0);
});

test("active terms are told, and unknown filters passed over", async () => {
    const { dimensions } = await engine.counts("frivillig", { filters: { area: ["skovby", "atlantis"], planet: ["mars"] } });
    assert.deepEqual(dimensions[1].terms.map((term) => term.active), [true, false, false]);
    const whole = await engine.search("frivillig");
    for (const filters of [{ planet: ["mars"] }, { area: [] }, { area: ["atlantis"] }, { constructor: ["x"] }, null]) {
        assert.equal((await engine.search("frivillig", { filters })).count, whole.count);
    }
    assert.equal((await engine.search("", { filters: { area: "skovby" } })).count, number((one) => one.area === "skovby"));
});

test("the three forms of a column", () => {
    const values = [1, 1, 0, 3, 3, 3, 2];
    const of = (column) => values.map((_, page) => column(page));
    const dimension = (counts, several) => ["f", "F", [["a"], ["b"], ["c"]], counts, several];
    const single = [[0], [0], [], [2], [2], [2], [1]];
    const masks = [[0], [0], [], [0, 1], [0, 1], [0, 1], [1]];
    assert.deepEqual(of(decodeColumn(runs(values), dimension([2, 1, 3]), 7)), single);
    assert.deepEqual(of(decodeColumn(runs(values), dimension([5, 4, 0]), 7)), masks);
    assert.deepEqual(of(decodeColumn(runs(values), dimension([0, 0, 0], 0), 7)), single);
    assert.deepEqual(of(decodeColumn(runs(values), dimension([0, 0, 0], 1), 7)), masks);
    const lists = [gaps([0, 1, 3, 4, 5]), gaps([3, 4, 5, 6]), ""];
    assert.deepEqual(of(decodeColumn(lists, dimension([5, 4, 0]), 7)), masks);
    assert.throws(() => decodeColumn("~~~~", dimension([1, 1, 1]), 7));
});

test("every column of the portal is asked for once", async () => {
    const { load, asked } = loader();
    const search = createSearch({ load });
    await search.counts("mad", { filters: { type: ["jobs"] } });
    await search.counts("mad");
    await search.search("mad", { filters: { area: ["vestby"] } });
    const columns = asked.filter((path) => path.startsWith("f-"));
    assert.equal(new Set(columns).size, columns.length);
    assert.equal(columns.length, [...files.keys()].filter((path) => path.startsWith("f-")).length);
});
