import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import test from "node:test";
import { CATEGORIES, parse } from "./queries.js";

const written = readFileSync(new URL("queries.txt", import.meta.url), "utf8");

test("reads a category, a query and its grades", () => {
    const [one, ...rest] = parse("# a comment\n\nfolding | laan af lokaler | articles/a=3, units/b=2\n");
    assert.deepEqual(rest, []);
    assert.equal(one.category, "folding");
    assert.equal(one.query, "laan af lokaler");
    assert.deepEqual([...one.wanted], [["articles/a", 3], ["units/b", 2]]);
    assert.equal(one.line, 3);
});

test("tells a fault with its line", () => {
    const faults = {
        "typo | x": /line 1: expected three parts/,
        "\nspelling | x | a/b=3": /line 2: unknown category "spelling"/,
        "typo | | a/b=3": /line 1: the query is empty/,
        "typo | x | a/b=4": /line 1: expected record=1, 2 or 3, found "a\/b=4"/,
        "typo | x | a/b=3, ": /found ""/,
        "typo | x | a/b=3, a/b=2": /line 1: "a\/b" is graded twice/,
        "typo | x | a/b=3\ntypo | x | a/c=3": /line 2: "typo \| x" stands on line 1 already/,
    };
    for (const [text, fault] of Object.entries(faults)) assert.throws(() => parse(text), fault);
});

test("every graded record is in content/", () => {
    const gone = parse(written).flatMap((one) => [...one.wanted.keys()].map((id) => `${id} on line ${one.line}`))
        .filter((told) => !existsSync(new URL(`../../content/${told.split(" ")[0]}.md`, import.meta.url)));
    assert.deepEqual(gone, []);
});

test("no category has lost its queries, and every query has something it seeks", () => {
    const queries = parse(written);
    for (const category of CATEGORIES) {
        const least = category === "known-item" ? 25 : 15;
        assert.ok(queries.filter((one) => one.category === category).length >= least, category);
    }
    assert.deepEqual(queries.filter((one) => ![...one.wanted.values()].includes(3)).map((one) => one.query), []);
});
