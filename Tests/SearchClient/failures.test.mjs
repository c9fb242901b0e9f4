import assert from "node:assert/strict";
import test from "node:test";
import { SearchError, createSearch } from "../../Sources/SearchIndexing/Client/search.js";
import { build } from "./builder.mjs";
import { files, loader, portal } from "./portal.mjs";

/** A search whose loads go through `change(path, number of the call for that path, load)`. */
function disturbed(change) {
    const { load, asked } = loader();
    const calls = new Map();
    const search = createSearch({ load: (path, options) => {
        calls.set(path, (calls.get(path) ?? 0) + 1);
        return change(path, calls.get(path), load, options);
    } });
    return { search, calls, asked };
}

const family = (path) => path[0];
const GARBAGE = [null, 7, "", "<!doctype html>", [], {}, { t: "0a", p: [] }, { t: "0a", p: ["~"] }, { t: "\\", p: [""] },
    { t: 3, p: [3] }, [[null]], ["x"], { t: "0a", s: "", d: "" }];

test("a shard that fails once: a fresh manifest, then the answer", async () => {
    for (const wanted of ["t", "d", "f"]) {
        const { search, calls } = disturbed(async (path, call, load) => {
            if (family(path) === wanted && call === 1) throw new Error("404");
            return load(path);
        });
        const answer = await search.search("natteravn", { filters: { area: ["vestby"] } });
        assert.equal(answer.results[0].title, "Natteravn i weekenden", wanted);
        assert.equal(calls.get("manifest.json"), 2, wanted);
    }
});

test("the second manifest is asked for past the cache", async () => {
    const asked = [];
    const { search } = disturbed(async (path, call, load, options) => {
        if (path === "manifest.json") asked.push(options.fresh);
        if (family(path) === "t" && call === 1) throw new Error("404");
        return load(path);
    });
    await search.search("natteravn");
    assert.deepEqual(asked, [false, true]);
});

test("a new build during a session is followed", async () => {
    const documents = portal.documents.concat({ type: "jobs", area: "skovby", audiences: [], title: "Drageflyver",
        summary: "Ny.", headings: [], body: "" });
    const later = build({ ...portal, documents });
    let now = files;
    const search = createSearch({ load: (path) => loader(now).load(path) });
    await search.search("natteravn");
    now = later;
    assert.equal((await search.search("drageflyver")).results[0].title, "Drageflyver");
});

test("a shard that keeps failing: one retry, then a typed error", async () => {
    for (const wanted of ["t", "d", "f"]) {
        const { search, calls } = disturbed(async (path, _, load) => {
            if (family(path) === wanted) throw new Error("404");
            return load(path);
        });
        await assert.rejects(search.search("natteravn", { filters: { area: ["vestby"] } }), (error) =>
            error instanceof SearchError && error.code === "shard" && family(error.path) === wanted);
        assert.equal(calls.get("manifest.json"), 2);
        assert.ok([...calls].every(([path, count]) => family(path) !== wanted || count <= 2));
    }
});

test("garbage in a shard is a typed error, whatever it is", async () => {
    for (const wanted of ["t", "x", "d", "f"]) {
        for (const garbage of GARBAGE) {
            const { search } = disturbed(async (path, _, load) => (family(path) === wanted ? garbage : load(path)));
            const asking = search.search("natteravm", { filters: { area: ["vestby"] } });
            await asking.catch((error) => assert.ok(error instanceof SearchError, `${wanted}: ${error.stack}`));
        }
    }
});

test("garbage in the manifest is a typed error; a newer version is told apart and not asked for again", async () => {
    for (const garbage of GARBAGE) {
        const { search, calls } = disturbed(async () => garbage);
        await assert.rejects(search.search("x"), (error) => error instanceof SearchError && error.code === "manifest");
        assert.equal(calls.get("manifest.json"), 2);
    }
    const { search, calls } = disturbed(async () => ({ v: 2 }));
    await assert.rejects(search.search("x"), (error) => error.code === "version");
    assert.equal(calls.get("manifest.json"), 1);
});

test("after an error the next query starts afresh", async () => {
    let down = true;
    const { search } = disturbed(async (path, _, load) => {
        if (down) throw new Error("offline");
        return load(path);
    });
    await assert.rejects(search.suggest("natte"), SearchError);
    down = false;
    assert.equal((await search.search("natteravn")).results[0].title, "Natteravn i weekenden");
});

test("every shard is fetched once, and few for one query", async () => {
    const { load, asked } = loader();
    const search = createSearch({ load });
    for (let i = 0; i < 3; i++) await search.search("natteravn");
    assert.equal(new Set(asked).size, asked.length);
    assert.equal(asked.filter((path) => family(path) === "t").length, 1);
    assert.equal(asked.filter((path) => family(path) === "x").length, 0, "no lexicon for a known word");
});

test("rests of long lists: not for one word, but for several, a filter, or a count", async () => {
    const long = build({ ...portal, inline: 2 });
    const ask = async (question) => {
        const { load, asked } = loader(long);
        const answer = await question(createSearch({ load }));
        return [asked.filter((path) => family(path) === "l").length, answer];
    };
    const [none, short] = await ask((search) => search.search("frivillig", { limit: 1 }));
    assert.equal(none, 0);
    assert.deepEqual([short.results.length, short.count, short.more], [1, 10, false], "its list tells how many");
    const [some, several] = await ask((search) => search.search("frivillig forsikring"));
    assert.ok(some > 0);
    const plain = await createSearch(loader()).search("frivillig forsikring");
    assert.deepEqual([several.count, several.partial], [plain.count, plain.partial]);
    const [, filtered] = await ask((search) => search.search("forening", { limit: 1, filters: { type: ["associations"] } }));
    const whole = await createSearch(loader()).search("forening", { filters: { type: ["associations"] } });
    assert.ok(whole.count > 2);
    assert.deepEqual([filtered.count, filtered.more], [whole.count, false]);
    const [unread, one] = await ask((search) => search.search("natteravn", { limit: 1 }));
    assert.deepEqual([unread, one.count, one.more], [0, 1, false]);
});
