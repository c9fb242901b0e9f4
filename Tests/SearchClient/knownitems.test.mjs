/** Every title as a query, spelled in ways nobody chose word by word; the shares are the gates of the design. */
import assert from "node:assert/strict";
import test from "node:test";
import { fold } from "../../Sources/SearchIndexing/Client/words.js";
import { documents } from "./documents.mjs";
import { titles } from "./portal.mjs";

/** The share of titles that are among the first `most` for the query made of them. */
async function share(most, spell, chosen = documents.map((one) => one.title)) {
    const missed = [];
    for (const title of chosen) if (!(await titles(spell(title))).slice(0, most).includes(title)) missed.push(spell(title));
    return [1 - missed.length / chosen.length, `${missed.join(" | ")} of ${chosen.length}`];
}

const danish = documents.map((one) => one.title).filter((title) => /[æøå]/i.test(title));
const bare = { æ: "a", ø: "o", å: "a" };

test("titles as they are: the first", async () => {
    const [found, missed] = await share(1, (title) => title);
    assert.ok(found >= 0.97, missed);
});

test("titles in ASCII: the first", async () => {
    const [found, missed] = await share(1, (title) => fold(title.toLowerCase()), danish);
    assert.ok(found >= 0.95, missed);
});

test("titles without rings and strokes: the first", async () => {
    const [found, missed] = await share(1, (title) => title.toLowerCase().replace(/[æøå]/g, (one) => bare[one]), danish);
    assert.ok(found >= 0.95, missed);
});

for (const seed of [1, 2, 3, 4]) {
    test(`one edit in the longest word, seed ${seed}: among the first three`, async () => {
        const chosen = documents.map((one) => one.title).filter((title) => longest(title).length > 3);
        const next = random(seed);
        const typed = new Map(chosen.map((title) => [title, title.replace(longest(title), edited(longest(title), next))]));
        const [found, missed] = await share(3, (title) => typed.get(title), chosen);
        assert.ok(found >= 0.93, missed);
    });
}

function longest(title) {
    return title.split(" ").reduce((a, b) => (b.length > a.length ? b : a));
}

function random(seed) {
    let state = seed * 2654435761 % 4294967296;
    return (below) => Math.floor((state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296 * below);
}

/** A letter left out, doubled, changed, or swapped with the next. */
function edited(word, next) {
    const at = next(word.length - 1);
    const other = "abcdefghijklmnoprstuvyæøå"[next(25)];
    const [before, letter, after] = [word.slice(0, at), word[at], word.slice(at + 1)];
    return [before + after, before + other + letter + after, before + other + after,
        before + after[0] + letter + after.slice(1)][next(4)];
}
