import assert from "node:assert/strict";
import test from "node:test";
import { createSearch } from "../../Sources/SearchIndexing/Client/search.js";
import { asset } from "./asset.mjs";
import { files } from "./portal.mjs";

const { isSpared, loader, localAddress, pageText } = await asset("search-load.js");
const HERE = "https://frivillig.example/soeg/?q=kor";

test("the engine reads an index through it; a manifest asked for afresh passes the cache by", async () => {
    const asked = [];
    let broken = true;
    const get = async (address, options) => {
        asked.push([address, options]);
        const path = address.slice("/search/".length);
        const fails = broken && path.startsWith("t-");
        if (fails) broken = false;
        return { ok: !fails && files.has(path), status: 404, json: async () => JSON.parse(files.get(path)) };
    };
    const { results } = await createSearch({ load: loader("/search/", get) }).search("natteravn");
    assert.equal(results[0].title, "Natteravn i weekenden");
    assert.deepEqual(asked.filter(([address]) => address === "/search/manifest.json").map(([, options]) => options),
        [{}, { cache: "no-cache" }]);
});

test("what is not there, and what is no JSON, is an error", async () => {
    const answer = (ok, text) => async () => ({ ok, status: 404, json: async () => JSON.parse(text) });
    await assert.rejects(loader("/", answer(false, "{}"))("x"), /404 x/);
    await assert.rejects(loader("/", answer(true, "<!doctype html>"))("x"), SyntaxError);
});

test("only addresses of this site are linked to", () => {
    assert.equal(localAddress("/kor/#tid", HERE), "https://frivillig.example/kor/#tid");
    assert.equal(localAddress("https://frivillig.example/a/", HERE), "https://frivillig.example/a/");
    for (const address of ["javascript:alert(1)", " JavaScript:x", "//ond.example/", "/\\ond.example/", "https://ond.example/",
        "data:text/html,x", "http://frivillig.example/", "blob:https://frivillig.example/1", "https://["]) {
        assert.equal(localAddress(address, HERE), null, address);
    }
});

test("a dear or slow line is spared", () => {
    const spared = [{ saveData: true }, { effectiveType: "2g" }, { effectiveType: "slow-2g" }];
    assert.ok(spared.every(isSpared));
    assert.ok([undefined, {}, { effectiveType: "4g", saveData: false }].every((one) => !isSpared(one)));
});

test("a page is read as HTML or not at all, and not waited for longer than a while", async () => {
    const answer = (ok, type) => async () => ({ ok, status: 200, headers: new Headers({ "content-type": type }), text: async () => "<p>" });
    assert.equal(await pageText("/a/", answer(true, "text/html; charset=utf-8")), "<p>");
    await assert.rejects(pageText("/a/", answer(false, "text/html")));
    await assert.rejects(pageText("/a.pdf", answer(true, "application/pdf")));
    const never = (_, { signal }) => new Promise((_, fail) => { signal.addEventListener("abort", () => fail(new Error("cut"))); });
    await assert.rejects(pageText("/a/", never, 1), /cut/);
});
