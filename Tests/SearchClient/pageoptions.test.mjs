import assert from "node:assert/strict";
import test from "node:test";
import { asset } from "./asset.mjs";
import { engine } from "./portal.mjs";

const { moved, optionsOf } = await asset("search-options.js");
const own = (address) => (address.startsWith("/") ? address : null);

test("words first, then pages with their type; not the word that is there already", async () => {
    const options = optionsOf(await engine.suggest("natteravn"), "Natteravn ", own);
    assert.ok(options.every((one) => one.text !== "natteravn"));
    assert.deepEqual(options.find((one) => one.address), { text: "Natteravn i weekenden", note: "Frivilligjob",
        address: "/frivilligjob/natteravn-i-weekenden/" });
    const first = options.findIndex((one) => one.address);
    assert.ok(options.slice(first).every((one) => one.address), "no word after a page");
    assert.ok(optionsOf(await engine.suggest("fri"), "fri", own).length <= 9);
});

test("a page of another site is not offered", () => {
    const page = (url) => ({ title: "x", type: { label: "y" }, url });
    const options = optionsOf({ words: [], results: [page("javascript:alert(1)"), page("/a/")] }, "x", own);
    assert.deepEqual(options.map((one) => one.address), ["/a/"]);
});

test("Up and Down go round by way of the field", () => {
    const places = (key, start, steps) => Array.from({ length: steps }, () => (start = moved(key, start, 3)));
    assert.deepEqual(places("ArrowDown", -1, 4), [0, 1, 2, -1]);
    assert.deepEqual(places("ArrowUp", -1, 4), [2, 1, 0, -1]);
});

test("Home and End are the field's until an option is chosen; other keys always", () => {
    assert.deepEqual([moved("Home", -1, 3), moved("End", -1, 3)], [null, null]);
    assert.deepEqual([moved("Home", 1, 3), moved("End", 1, 3)], [0, 2]);
    for (const key of ["a", "Tab", "Enter", "ArrowLeft"]) assert.equal(moved(key, 1, 3), null);
    assert.equal(moved("ArrowDown", -1, 0), null);
});
