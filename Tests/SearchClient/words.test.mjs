import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { arabicStem as arabic } from "../../Sources/SearchIndexing/Client/arabic.js";
import { danishStem as danish } from "../../Sources/SearchIndexing/Client/danish.js";
import { englishStem as english } from "../../Sources/SearchIndexing/Client/english.js";
import { compare, fold, loosen, slug, words } from "../../Sources/SearchIndexing/Client/words.js";

test("every pair of the Danish conformance table", () => {
    const table = readFileSync(new URL("../SearchConformance/danish-stems.txt", import.meta.url), "utf8");
    const pairs = table.trim().split("\n").map((line) => line.split("\t"));
    assert.ok(pairs.length >= 20_000);
    assert.deepEqual(pairs.filter(([word, stem]) => danish(word) !== stem), []);
});

test("English words of every step", () => {
    const pairs = `caresses caress, ties tie, cries cri, gas gas, gaps gap, this this, kiwis kiwi, agreed agre,
        feed feed, hopping hop, hoping hope, luxuriated luxuri, by by, cry cri, say say, relational relat,
        geology geolog, quickly quick, hopefulness hope, electrical electr, formative format, adoption adopt,
        communication communic, generosity generos, skies sky, news news, succeeds succeed, rolling roll, probate probat,
        volunteers volunt, volunteering volunt, youth youth, yes yes, enjoying enjoy`;
    for (const [word, stem] of pairs.split(",").map((pair) => pair.trim().split(" "))) {
        assert.equal(english(word), stem, word);
    }
});

test("Arabic words lose their article, as in the Swift half", () => {
    const pairs = { المتطوع: "متطوع", والمتطوع: "متطوع", للأطفال: "أطفال", بالدنماركية: "دنماركية", متطوع: "متطوع",
        الله: "الله", بالغ: "بالغ", والدين: "والدين", ال: "ال" };
    for (const [word, stem] of Object.entries(pairs)) assert.equal(arabic(word), stem, word);
});

test("words are runs of letters and digits", () => {
    assert.deepEqual(words("Børn & unge: 24/7 på Søen's kant"), ["børn", "unge", "24", "7", "på", "søens", "kant"]);
    assert.deepEqual(words("sam\u00ADarbejde"), ["samarbejde"]);
    assert.deepEqual(words("A\u030Alborg"), ["ålborg"], "NFD is NFC");
    assert.deepEqual(words("'citat' O’Hara"), ["citat", "ohara"]);
    assert.deepEqual(words("İzmir"), ["izmir"]);
    assert.deepEqual(words("مُتَطَوِّع عـــمل ا\u064E\u0654ب"), ["متطوع", "عمل", "أب"]);
    assert.deepEqual(words("🙂 — ʼ"), []);
    assert.equal([...words("𝒶".repeat(90))[0]].length, 64);
});

test("folding and the loose key", () => {
    assert.equal(fold("æøåéüßłǿǻ"), "aeoeaaeussloeaa");
    assert.equal(fold("привіт"), "привіт");
    assert.deepEqual(["أسئلة", "آخر", "إلى"].map(fold), ["اسئله", "اخر", "الي"]);
    assert.equal(loosen(fold("møde")), "mode");
    assert.equal(loosen("aae"), "ae");
    assert.equal(loosen("faar"), "far");
});

test("slugs as the Swift half makes them", () => {
    assert.equal(slug("Ældre – nu & i går!"), "aeldre-nu-i-gaar");
    assert.equal(slug("Søren's café"), "soerens-cafe");
    assert.equal(slug("Кава"), "");
    assert.equal(slug("et langt ord ".repeat(9)).length <= 80, true);
    assert.equal(slug("et langt ord ".repeat(9)).endsWith("-"), false);
    assert.equal(slug("x".repeat(100)).length, 80);
});

test("the order is that of code points", () => {
    assert.deepEqual(["b", "\u{10000}", "a", "\uffee", "ab"].sort(compare), ["a", "ab", "b", "\uffee", "\u{10000}"]);
});
