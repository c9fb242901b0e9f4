/** The index of a whole site, as the tool wrote it for the fixture `search`, read by the client. */

import test from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createSearch } from "../../Sources/SearchIndexing/Client/search.js";

const SITE = new URL("../Fixtures/sites/search/expected/", import.meta.url);

function searchIn(folder) {
    return createSearch({ load: async (path) => JSON.parse(await readFile(new URL(folder + path, SITE), "utf8")) });
}

const danish = searchIn("search/");
const english = searchIn("en/search/");
const JOB = "/frivilligjob/genbrug/";
const CLUB = "/foreninger/hjerteklubben/";
const RIVER = "/foreninger/aaen/";

/** The addresses found, in order. */
async function found(search, query, options) {
    const { results } = await search.search(query, options);
    return results.map((one) => one.url);
}

for (const [what, query, urls] of [
    ["a title", "hjerteklubben", [CLUB, JOB]],
    ["an inflected form", "genbrugsbutikkens", [JOB]],
    ["an irregular form", "bog", [JOB]],
    ["part of a compound that search.yml tells of", "forsamling", [JOB]],
    ["the first part of a compound", "genbrug", [JOB, CLUB]],
    ["æ written as ae", "boerneattest", [JOB]],
    ["æ without its dots", "porcelan", [JOB]],
    ["å written as aa", "aaens", [RIVER]],
    ["a misspelt word", "æblemostt", [JOB]],
    ["a synonym from search.yml", "bestyrelsen", [CLUB]],
    ["the label of a facet's term", "havnen", [CLUB]],
    ["a text field without the key", "ukendtord", [JOB]],
    ["a text field with a low weight", "lærkevej", [JOB]],
    ["a text field with a high weight", "håndværkere", [JOB]],
    ["a choice with a weight", "åben", [CLUB]],
    ["a list with a weight", "porcelæn", [JOB]],
    ["a Markdown field", "messing", [JOB]],
    ["code", "kodeblok", [JOB]],
    ["a table", "torvet", [JOB]],
    ["a footnote", "fodnote", [JOB]],
    ["the title of a record that names it", "genbrugsbutikken", [JOB, CLUB]],
    ["a composed page's body", "frivilligteamet", ["/om/"]],
    ["a page with terms", "steder", ["/steder/"]],
]) {
    test(`${what} is found: ${query}`, async () => {
        const all = await found(danish, query);
        assert.deepEqual(all.slice(0, urls.length), urls, JSON.stringify(all));
    });
}

for (const [what, query] of [
    ["a field with search: 0", "skjultord"], ["a draft", "hemmeligord"], ["an address of a link", "associations"],
]) {
    test(`${what} is not found: ${query}`, async () => assert.deepEqual(await found(danish, query), []));
}

test("a word that search.yml calls whole has no parts", async () => {
    assert.deepEqual(await found(danish, "let"), [JOB], "billetter is not made of bil and let");
});

test("headings are links to their places on the page", async () => {
    const of = async (query) => (await danish.search(query)).results[0].headings.map((one) => one.url);
    assert.deepEqual(await of("spørgsmål"), [`${JOB}#spoergsmaal-svar`]);
    assert.deepEqual(await of("fordele"), [`${JOB}#more_fordele-ved-at-hjaelpe`]);
    assert.deepEqual(await of("kontakt"), ["/om/#kontakt"]);
});

test("every heading's place is on its page", async () => {
    for (const search of [danish, english]) {
        const { results } = await search.search("", { limit: 100 });
        for (const { url } of results) {
            const page = await readFile(new URL(`.${url}index.html`, SITE), "utf8");
            const own = await search.search("svar fordele kontakt questions", { limit: 100 });
            for (const heading of own.results.find((one) => one.url === url)?.headings ?? []) {
                assert.ok(page.includes(`id="${heading.url.split("#")[1]}"`), heading.url);
            }
        }
    }
});

test("facets count across collections", async () => {
    const { dimensions } = await danish.counts("");
    const counts = Object.fromEntries(dimensions.map((one) =>
        [one.field, Object.fromEntries(one.terms.map((term) => [term.key, term.count]))]));
    assert.deepEqual(counts, {
        type: { associations: 2, jobs: 1, _page: 3 }, areas: { skovby: 2, havnen: 1 },
        kind: { klub: 1, netvaerk: 1 }, "jobs-kind": { fast: 1, kort: 0 },
    });
});

test("facets narrow", async () => {
    assert.deepEqual(await found(danish, "", { filters: { areas: ["havnen"] } }), [CLUB]);
    assert.deepEqual(await found(danish, "hjerteklubben", { filters: { type: ["jobs"] } }), [JOB]);
    assert.deepEqual(await found(danish, "", { filters: { "jobs-kind": ["fast"] } }), [JOB]);
});

test("a result tells what it is", async () => {
    const [job] = (await danish.search("genbrugsbutikken")).results;
    assert.deepEqual(job.type, { id: "jobs", label: "Frivilligjob" });
    assert.equal(job.title, "Frivillig i genbrugsbutikken");
    assert.equal(job.summary, "Sælg tøj og bøger to timer om ugen.");
    assert.equal(job.date, "2026-11-02");
    const [page] = (await danish.search("frivilligteamet")).results;
    assert.deepEqual(page.type, { id: "_page", label: "Side" });
});

test("each language has its own words and pages", async () => {
    const shop = "/en/volunteer-jobs/genbrug/";
    assert.deepEqual(await found(english, "questioned"), [shop]);
    assert.deepEqual(await found(english, "shopkeeper"), [shop]);
    assert.deepEqual(await found(english, "regular"), [shop], "a facet's term in English");
    assert.deepEqual(await found(english, "genbrugsbutikken"), []);
    assert.deepEqual(await found(danish, "shopkeepers"), []);
    const all = await found(english, "", { limit: 100 });
    assert.deepEqual(all.sort(), ["/en/", "/en/about/", "/en/places/", shop]);
});

test("pages in the index are the listed ones", async () => {
    const all = await found(danish, "", { limit: 100 });
    const page = await readFile(new URL("soeg/index.html", SITE), "utf8");
    const listed = [...page.matchAll(/<p><a href="([^"]+)"/g)].map((one) => one[1]);
    assert.deepEqual(all.sort(), listed.sort());
});
