import assert from "node:assert/strict";
import test from "node:test";
import { asset } from "./asset.mjs";

const { countLine, dateText, fill, sentences, titleOf } = await asset("search-texts.js");
const DANISH = {
    resultsOne: "{n} resultat", resultsOther: "{n} resultater", resultsForOne: '{n} resultat for "{query}"',
    resultsForOther: '{n} resultater for "{query}"', filtersOne: "{n} filter", filtersOther: "{n} filtre",
    nothing: "Ingen resultater", nothingFor: 'Ingen resultater for "{query}"', atLeast: "Mindst {n} resultater",
    atLeastFor: 'Mindst {n} resultater for "{query}"',
};
const danish = sentences(DANISH, "da");
const line = (query, count, others = {}) => countLine(danish, { query, count, ...others });

test("places are filled, each once; one without a value stays", () => {
    assert.equal(fill('{n} for "{query}" {x}', { n: 3, query: "{n} $&" }), '3 for "{n} $&" {x}');
    assert.equal(fill(undefined), "");
    assert.equal(fill("{toString}", {}), "{toString}");
});

test("one line tells the number, the query and the filters", () => {
    assert.equal(line("besøgsven", 12, { filters: 2 }), '12 resultater for "besøgsven", 2 filtre');
    assert.equal(line("kor", 1, { filters: 1 }), '1 resultat for "kor", 1 filter');
    assert.equal(line("kor", 1234), '1.234 resultater for "kor"');
    assert.equal(line("", 40, { filters: 1 }), "40 resultater, 1 filter");
    assert.equal(line("kor", 0), 'Ingen resultater for "kor"');
    assert.equal(line("", 0, { filters: 1 }), "Ingen resultater, 1 filter");
    assert.equal(line("kor", 200, { more: true }), 'Mindst 200 resultater for "kor"');
    assert.equal(line("", 200, { more: true }), "Mindst 200 resultater");
});

test("it names what was searched for instead, and a phrase without its quotes", () => {
    assert.equal(line("forsamlng", 2, { corrected: "forsamling" }), '2 resultater for "forsamling"');
    assert.equal(line('"aktiv i naturen"', 2), '2 resultater for "aktiv i naturen"');
});

test("plural forms are the language's own, and the last resort is other", () => {
    const forms = { thingsOne: "{n} рік", thingsFew: "{n} роки", thingsMany: "{n} років", thingsOther: "{n} року" };
    const ukrainian = sentences(forms, "uk");
    assert.deepEqual([1, 3, 5].map((n) => ukrainian("things", { n })), ["1 рік", "3 роки", "5 років"]);
    assert.equal(sentences({ thingsOther: "{n} ting" }, "uk")("things", { n: 3 }), "3 ting");
});

test("titles", () => {
    assert.equal(titleOf("kor", " – ", "Søg – Lillevang"), "kor – Søg – Lillevang");
    assert.equal(titleOf("", " – ", "Søg – Lillevang"), "Søg – Lillevang");
});

test("dates in words; what is no date stays", () => {
    assert.equal(dateText("2026-11-21", "da"), "21. november 2026");
    assert.equal(dateText("2026-11-21T19:00", "en-GB"), "21 November 2026");
    assert.equal(dateText("2026-11-21", "en"), "21 November 2026");
    assert.equal(dateText("2026-11-21", "ar"), "21 نوفمبر 2026");
    assert.equal(sentences({ thingsOther: "{n}" }, "ar")("things", { n: 1234 }), "1,234");
    for (const text of ["snart", "2026-13-45", ""]) assert.equal(dateText(text, "da"), text);
});
