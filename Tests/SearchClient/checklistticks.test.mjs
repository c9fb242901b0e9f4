import assert from "node:assert/strict";
import test from "node:test";
import { asset } from "./asset.mjs";

const { filled, itemNames, pageKey, readTicks, writeTicks } = await asset("checklist-ticks.js");

/** What a browser keeps, in a map. */
function kept(entries = {}) {
    const map = new Map(Object.entries(entries));
    return { map, device: () => ({ getItem: (key) => map.get(key) ?? null, setItem: (key, text) => map.set(key, text), removeItem: (key) => map.delete(key) }) };
}

const refusing = () => { throw new Error("SecurityError"); };

test("items are named by their text, and repeats are told apart", () => {
    assert.deepEqual(itemNames(["Book  et\nlokale ", "Husk kage", "Book et lokale"]), ["Book et lokale", "Husk kage", "Book et lokale\n2"]);
});

test("a page is the same with and without its file's name", () => {
    assert.equal(pageKey("/a/index.html"), pageKey("/a/"));
    assert.notEqual(pageKey("/a/"), pageKey("/a/b/"));
});

test("what is ticked comes back, and nothing ticked leaves nothing", () => {
    const { map, device } = kept();
    assert.equal(writeTicks("k", ["Kaffe", "Kage"], device), true);
    assert.deepEqual([...readTicks("k", device)], ["Kaffe", "Kage"]);
    writeTicks("k", [], device);
    assert.equal(map.size, 0);
});

test("what others have put there is no tick", () => {
    for (const text of ["{", "3", "null", "{}", "[1,[2],null]"]) assert.equal(readTicks("k", kept({ k: text }).device).size, 0);
});

test("a browser that refuses keeps nothing and throws nothing", () => {
    assert.equal(readTicks("k", refusing).size, 0);
    assert.equal(writeTicks("k", ["Kaffe"], refusing), false);
    assert.equal(writeTicks("k", [], refusing), false);
});

test("a phrase's places are filled, others stand", () => {
    assert.equal(filled("{done} af {all} {x}", { done: 0, all: 8 }), "0 af 8 {x}");
});
