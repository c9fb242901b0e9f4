/**
 * The graded queries of queries.txt, asked of the built demo's index: what share of each category passes.
 * INDEX names the index folder; without it the one of `make demo` is taken, and where that is not there nothing is
 * asked.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import test, { after } from "node:test";
import { fileURLToPath } from "node:url";
import { createSearch } from "../../Sources/SearchIndexing/Client/search.js";
import { CATEGORIES, parse } from "./queries.js";
import { recordsOf } from "./records.js";
import { ndcg, passed, summary } from "./scoring.js";

/** The least share of a category's queries that must pass. */
const FLOORS = { "inflection": 0.95, "compound": 0.9, "folding": 0.95, "typo": 0.85, "multiword": 0.95, "synonym": 0.9,
    "known-item": 0.97 };
const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "../..");
const index = process.env.INDEX ? resolve(process.env.INDEX) : join(root, ".build/demo-site/search");
const absent = !process.env.INDEX && !existsSync(join(index, "manifest.json"))
    ? `there is no index in ${index}: build the demo, or name a folder in INDEX` : false;

const queries = parse(readFileSync(join(here, "queries.txt"), "utf8"));
const recordOf = recordsOf(root);
const search = createSearch({ load: async (path) => JSON.parse(await readFile(join(index, path), "utf8")) });
let asking = null;
const outcomes = () => asking ??= askAll();

async function askAll() {
    const all = [];
    for (const one of queries) {
        const { results, corrected } = await search.search(one.query, { limit: 10 });
        const ids = results.map((result) => recordOf(result.url));
        const scores = { passed: passed(one.category, ids, one.wanted), ndcg: ndcg(ids, one.wanted) };
        all.push({ ...one, ids, corrected, ...scores });
    }
    return all;
}

async function indexed() {
    const ids = new Set();
    for (let offset = 0; ; offset += 100) {
        const { results } = await search.search("", { limit: 100, offset });
        if (results.length === 0) return ids;
        for (const result of results) ids.add(recordOf(result.url));
    }
}

test("every wanted record is in the index", { skip: absent }, async () => {
    const known = await indexed();
    const missing = new Set(queries.flatMap((one) => [...one.wanted.keys()]).filter((id) => !known.has(id)));
    assert.deepEqual([...missing].sort(), []);
});

for (const category of CATEGORIES) {
    test(`${category}: at least ${FLOORS[category]} pass`, { skip: absent }, async () => {
        const all = (await outcomes()).filter((one) => one.category === category);
        const { share, passes } = summary(all);
        assert.ok(share >= FLOORS[category], `${passes} of ${all.length} pass; the others are told below the table`);
    });
}

after(async () => {
    const all = await asking?.catch(() => null);
    if (!all) return;
    const rows = CATEGORIES.map((category) =>
        row(category, all.filter((one) => one.category === category), String(FLOORS[category])));
    console.log(["", "category      queries   passed    share    floor  nDCG@10", ...rows, row("all", all, ""), "",
        ...all.filter((one) => !one.passed).map(told)].join("\n"));
});

function row(name, asked, floor) {
    const { queries: count, passes, share, ndcg: mean } = summary(asked);
    const cells = [String(count), String(passes), share.toFixed(3), floor, mean.toFixed(3)];
    return name.padEnd(12) + cells.map((cell) => cell.padStart(9)).join("");
}

/** A query that did not pass, the best records it should give, and what came. */
function told({ category, query, wanted, ids, corrected, line }) {
    const best = Math.max(...wanted.values());
    const sought = [...wanted].filter(([, grade]) => grade === best).map(([id]) => id).join(" or ");
    const place = ids.findIndex((id) => wanted.get(id) === best);
    const came = ids.slice(0, 3).map((id) => `${id} (${wanted.get(id) ?? 0})`).join(", ") || "nothing";
    const instead = corrected ? `, searched for "${corrected}"` : "";
    return `${category} "${query}" (queries.txt:${line})${instead}\n    sought ${sought}` +
        `${place < 0 ? "" : ` (place ${place + 1})`}\n    came   ${came}`;
}
