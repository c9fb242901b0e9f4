import assert from "node:assert/strict";
import test from "node:test";
import { expand } from "../../Sources/SearchIndexing/Client/alternatives.js";
import { openIndex } from "../../Sources/SearchIndexing/Client/index.js";
import { joinedVerbs } from "../../Sources/SearchIndexing/Client/query.js";
import { ranked, withTitle } from "../../Sources/SearchIndexing/Client/score.js";
import { createSearch } from "../../Sources/SearchIndexing/Client/search.js";
import { inflections, siblings } from "../../Sources/SearchIndexing/Client/siblings.js";
import { edits } from "../../Sources/SearchIndexing/Client/spelling.js";
import { build } from "./builder.mjs";
import { loader, portal } from "./portal.mjs";

const page = (title) => ({ type: "events", area: "skovby", audiences: [], title, summary: "", headings: [], body: "" });
const extra = ["Plejebørn", "Gode plejefamilier", "Møder", "Mode", "Hverv", "Hver dag", "Skak", "Turneringen",
    "Kaffevognens turnering"].map(page);
const index = await openIndex(loader(build({ ...portal, documents: [...portal.documents, ...extra] })).load);

/** Each word, an alternative it must have, and that one's kind and weight. */
for (const [word, stem, kind, weight] of [
    ["natteravne", "natteravn", "exact", 1], ["møde", "mod", "unlike", 0.1], ["mode", "mod", "exact", 1],
    ["mode", "mød", "spelling", 0.5], ["natteravn", "natteravn", "exact", 1], ["kaffevarter", "kaffevært", "spelling", 0.95],
    ["barn", "børn", "irregular", 0.9], ["born", "børn", "spelling", 0.95], ["plejebarn", "plejebørn", "irregular", 0.9],
    ["ledelse", "bestyr", "synonym", 0.7], ["pleje", "plejefamili", "prefix", 0.3], ["fastelabn", "fastelavn", "typo", 0.7],
    ["generalfosamlng", "generalforsamling", "typo", 0.5], ["genbrugbutik", "genbrug+butik", "split", 0.8],
    ["affaldbutjk", "affald+butik", "typo", 0.5], ["kasserer", "kasser", "variant", 0.6],
    ["genbrugbutik", "genbrug", "part", 0.29], ["genbrugbutik", "butik", "part", 0.29],
    ["skakblipjazz", "skak", "part", 0.29], ["xyzturnering", "turnering", "part", 0.29],
]) {
    test(`${word} may stand for ${stem}: ${kind} ${weight}`, async () => {
        const { alternatives } = await expand(index, word);
        const found = alternatives.map((one) => [one.terms.map((term) => term.stem).join("+"), one.kind, one.weight]);
        const own = found.find((one) => one[0] === stem);
        assert.deepEqual(own, [stem, kind, weight], JSON.stringify(found));
    });
}

test("a word's siblings: endings, doubled letters, e that comes and goes", () => {
    const has = (key, ...others) => others.every((other) => siblings(key).has(other));
    assert.ok(has("groen", "groent") && has("cykl", "cykel"));
    assert.ok(has("sommer", "somr") && has("regel", "regl") && has("kas", "kasser") && has("skriv", "skrivning"));
    assert.deepEqual([...siblings("ko")], []);
    assert.ok(has("kasser", "kas") && has("stopped", "stop"));
    assert.ok(!siblings("kost").has("ko") && !siblings("ren").has("rente"));
});

test("edits: left out, added, changed, swapped; never counted beyond what is asked", () => {
    assert.deepEqual([["kat", "kat"], ["kat", "kt"], ["kat", "krat"], ["kat", "hat"], ["kat", "kta"], ["kat", "hund"]]
        .map(([a, b]) => edits(a, b, 2)), [0, 1, 1, 1, 1, 3]);
    assert.equal(edits("a".repeat(64), "b".repeat(64), 2), 3);
});

test("the best pages come first, then the index's order", () => {
    const scored = { pages: [3, 2, 1, 0], scores: [9, 2, 5, 2] };
    assert.deepEqual(ranked(scored, () => true), [0, 2, 1, 3]);
    assert.deepEqual(ranked(scored, (one) => one < 2), [0, 1]);
});

test("a short stem is not corrected into another: hverve is no hver", async () => {
    const { shown } = await expand(index, "sverve");
    assert.notEqual(shown, "hver");
});

test("a sibling in an earlier shard is found too, for a word in no form at hand", async () => {
    const many = Array.from({ length: 200 }, (_, i) => page(`Arbejdc${String.fromCharCode(97 + i % 26)}${i}`));
    const files = build({ ...portal, documents: [page("Arbejde"), ...many], termsPerShard: 20 });
    const { alternatives } = await expand(await openIndex(loader(files).load), "arbejdede");
    assert.ok(alternatives.some((one) => one.terms.some((term) => term.stem === "arbejd")), JSON.stringify(alternatives));
});

test("where no page has all words, one with the rare word comes before one with two common ones", async () => {
    const common = Array.from({ length: 20 }, (_, i) => page(`Hjælp og støtte nummer ${i}`));
    const files = build({ ...portal, documents: [...common, page("Strikkeklub")] });
    const { results, count } = await createSearch({ load: loader(files).load }).search("hjælp støtte strikkeklub");
    assert.equal(results[0].title, "Strikkeklub");
    assert.equal(count, 21);
    assert.ok(results.every((one) => !one.full));
});

test("what surely is the same word: past tenses, and e that goes before l", () => {
    assert.deepEqual(inflections("misted", "mistede"), ["mist"]);
    assert.deepEqual(inflections("stopped", "stoppedes"), ["stop"]);
    assert.deepEqual(inflections("foraeldr", "forældre"), []);
    assert.deepEqual([inflections("tunnel", "tunnel"), inflections("kapitl", "kapitler")], [["tunl"], ["kapitel", "kapittel"]]);
    assert.deepEqual(inflections("sted", "sted"), []);
});

test("a form the index lacks stands for the one it has; a known word keeps its weaker kin", async () => {
    const own = await openIndex(loader(build({ ...portal, documents: ["Mister", "Billede", "Bille", "Kapitel", "Pladsen",
        "Plader"].map(page) })).load);
    const weights = async (word) => Object.fromEntries((await expand(own, word)).alternatives
        .map((one) => [one.terms[0].stem, one.weight]));
    assert.equal((await weights("mistede")).mist, 0.9);
    assert.equal((await weights("kapitlerne")).kapitel, 0.9);
    assert.deepEqual(await weights("billede"), { billed: 1, bil: 0.6 });
    assert.deepEqual(await weights("plads"), { plad: 1, plads: 0.9 }, "the word as it stands is a stem of its own");
});

test("a verb and the particle behind it are one word", async () => {
    const files = build({ ...portal, documents: ["Opsigelse", "Opsiger", "Sig ja", "Stop her"].map(page),
        synonyms: [["opsige", "stoppe"]], stop: ["op", "jeg", "hvordan", "ud"] });
    const own = await openIndex(loader(files).load);
    assert.deepEqual([...joinedVerbs(own, "hvordan siger jeg op")], [["siger", "opsiger"]]);
    assert.deepEqual([...joinedVerbs(own, "op ad bakken")], []);
    const search = createSearch({ load: loader(files).load });
    const titles = async (query, options) => (await search.search(query, options)).results.map((one) => one.title);
    assert.ok((await titles("hvordan siger jeg op")).includes("Stop her"));
    assert.ok(!(await titles("hvordan siger jeg op", { literal: true })).includes("Stop her"));
    assert.ok(!(await titles("hvordan siger jeg")).includes("Stop her"));
});

test("a page about one word comes before one that mentions both in passing", async () => {
    const long = Array.from({ length: 300 }, (_, i) => `ord${i}`).join(" ");
    const text = (title, body) => ({ ...page(title), body });
    const files = build({ ...portal, documents: [text("Noget andet", `${long} valg ${long} bestyrelse`),
        text("Bestyrelse og formand", "bestyrelse bestyrelse"), ...portal.documents] });
    const { results } = await createSearch({ load: loader(files).load }).search("valg bestyrelse");
    const place = (title) => results.findIndex((one) => one.title === title);
    assert.ok(place("Bestyrelse og formand") < place("Noget andet"), results.map((one) => one.title).join(" | "));
});

test("a title with more of the words counts for more, the query itself for most", () => {
    const score = (share, covered, begins, equal) => withTitle(1, { share, covered, begins, equal });
    assert.ok(score(0.5, 0, false, false) < score(1, 0, false, false));
    assert.ok(score(1, 0.2, false, false) < score(1, 0.5, false, false));
    assert.ok(score(1, 0.5, false, false) < score(1, 0.5, true, false));
    assert.ok(score(1, 1, true, false) < score(1, 1, true, true));
    assert.equal(score(0.5, 0.5, true, false), score(0.5, 0.5, false, false), "the beginning tells of whole queries");
});

test("a title that is mostly the query comes before a long one that has it", async () => {
    const { results } = await createSearch({ load: loader(build({ ...portal, documents: ["Et langt navn for en fest i byen",
        "Stor fest"].map(page) })).load }).search("fest");
    assert.deepEqual(results.map((one) => one.title), ["Stor fest", "Et langt navn for en fest i byen"]);
});

test("a title that begins with the query comes before one that ends with it", async () => {
    const { results } = await createSearch({ load: loader(build({ ...portal,
        documents: ["Mostdag hos Æblelauget", "Æblelauget i Skovby"].map(page) })).load }).search("æblelauget");
    assert.deepEqual(results.map((one) => one.title), ["Æblelauget i Skovby", "Mostdag hos Æblelauget"]);
});
