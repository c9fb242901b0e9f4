import assert from "node:assert/strict";
import test from "node:test";
import { createSearch } from "../../Sources/SearchIndexing/Client/search.js";
import { build } from "./builder.mjs";
import { engine, files, loader, portal, titles } from "./portal.mjs";

test("words are offered as they are written, the commonest first", async () => {
    const { words } = await engine.suggest("fore");
    assert.ok(words.includes("forening") || words.includes("foreningen"), words.join(" "));
    assert.ok(words.every((word) => word.startsWith("fore")));
    assert.ok(words.length <= 6);
});

test("a word typed past its stem still goes on", async () => {
    const { words, results } = await engine.suggest("bestyrels");
    assert.ok(words.some((word) => word.startsWith("bestyrelse")), words.join(" "));
    assert.equal(results[0].title, "Bestyrelsens ansvar");
});

test("without Danish letters, and with words before", async () => {
    assert.ok((await engine.suggest("boerneat")).words.some((word) => word.startsWith("børneattest")));
    assert.ok((await engine.suggest("borneat")).words.some((word) => word.startsWith("børneattest")));
    assert.ok((await engine.suggest("søg tilsk")).words.includes("søg tilskud"));
});

test("pages come along, at most five; nothing before the third letter", async () => {
    const { results } = await engine.suggest("fri");
    assert.ok(results.length > 0 && results.length <= 5);
    assert.deepEqual(await engine.suggest("fr"), { words: [], results: [] });
});

test("every title can be reached by typing half of its longest word", async () => {
    const missed = [];
    for (const { title } of portal.documents) {
        const longest = title.split(" ").reduce((a, b) => (b.length > a.length ? b : a));
        if (longest.length < 8) continue;
        const { results } = await engine.suggest(longest.slice(0, Math.ceil(longest.length * 0.7)));
        if (!results.some((one) => one.title === title)) missed.push(title);
    }
    assert.deepEqual(missed, []);
});

test("the same index and query give the same answer, in whatever order shards come", async () => {
    const slow = { load: async (path) => {
        await new Promise((done) => { setImmediate(done); });
        return loader().load(path);
    } };
    for (const query of ["børn", "generalforsamlng", "frivillig skovby", "genbrugbutik", "besogsven", ""]) {
        const plain = ({ excerpt, ...answer }) => JSON.stringify(answer);
        const once = plain(await createSearch(loader()).search(query));
        assert.equal(plain(await createSearch(slow).search(query)), once);
        assert.equal(plain(await engine.search(query)), once);
    }
});

test("the order of shards' sizes makes no difference to what is found", async () => {
    for (const termsPerShard of [7, 40, 5000]) {
        const other = createSearch(loader(build({ ...portal, termsPerShard, wordsPerShard: 97, rowsPerShard: 3 })));
        for (const query of ["tilskud", "natteravn", "kursus kasserer", "ledelse", "barn"]) {
            assert.deepEqual((await other.search(query)).results.slice(0, 3).map((one) => one.title),
                (await titles(query)).slice(0, 3), `${query} at ${termsPerShard}`);
        }
    }
});

test("the same texts give the same bytes", () => {
    assert.deepEqual([...build(portal)], [...files]);
});

test("time is what it is told", async () => {
    let clock = 0;
    const search = createSearch({ ...loader(), now: () => clock += 5 });
    assert.equal((await search.search("natteravn")).ms, 5);
});
