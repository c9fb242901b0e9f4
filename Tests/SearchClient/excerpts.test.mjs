import assert from "node:assert/strict";
import test from "node:test";
import { engine, open, portal } from "./portal.mjs";

const marks = (segments) => segments.filter((one) => one.mark).map((one) => one.text);
const whole = (segments) => segments.map((one) => one.text).join("");

test("title and summary are marked by stem, and lose nothing", async () => {
    const [first] = (await engine.search("foredraget savner")).results;
    assert.equal(first.title, "Foredrag om ensomhed");
    assert.deepEqual([marks(first.titleSegments), marks(first.summarySegments)], [["Foredrag"], ["savne"]]);
    assert.equal(whole(first.titleSegments), first.title);
    assert.equal(whole(first.summarySegments), first.summary);
});

test("a word is marked beside its inflections where it has another stem than they", async () => {
    const title = "Pladsen er en plads";
    const search = open({ documents: [{ ...portal.documents[0], title }] });
    assert.deepEqual(marks((await search.search("pladser")).results[0].titleSegments), ["Pladsen", "plads"]);
});

test("a compound is marked where it holds the word", async () => {
    const found = (await engine.search("butik")).results.find((one) => one.title.startsWith("Medhjælper"));
    assert.deepEqual(marks(found.titleSegments), ["genbrugsbutik"]);
});

test("words told by neither title nor summary are named, so that the page itself may be asked", async () => {
    const [first] = (await engine.search("kaffeværter bowling")).results;
    assert.deepEqual([first.title, first.untold], ["Kaffeværter på plejehjemmet", ["bowling"]]);
});

test("the best window of a page's text holds most words of the query", async () => {
    const { excerpt } = await engine.search("tilskud lokaler");
    const filler = "Her står noget helt andet om vejret i dag. ".repeat(30);
    const text = `Tilskud nævnes her. ${filler}Søg tilskud til jeres lokaler hos kommunen. ${filler}`;
    const { segments, before, after } = excerpt(text, 120);
    assert.deepEqual([marks(segments), before, after], [["tilskud", "lokaler"], true, true]);
    assert.ok(whole(segments).length <= 120);
    assert.ok(text.includes(` ${whole(segments)} `), "cut at words");
});

test("an excerpt without a hit begins at the beginning; markup stays text", async () => {
    const { excerpt } = await engine.search("kasserer");
    assert.deepEqual(excerpt("Kort <b>tekst</b>."), { segments: [{ text: "Kort <b>tekst</b>.", mark: false }],
        before: false, after: false });
    assert.deepEqual(excerpt(""), { segments: [], before: false, after: false });
    const { segments } = excerpt("<script>kasserer</script>");
    assert.deepEqual(segments.map((one) => one.text), ["<script>", "kasserer", "</script>"]);
    assert.ok(whole(excerpt("x".repeat(5000), 100).segments).length <= 100);
});

test("headings that answer are links within the page", async () => {
    const found = (await engine.search("generalforsamling dagsorden")).results[0];
    assert.equal(found.url, "/artikler/saadan-holder-i-generalforsamling/");
    assert.deepEqual(found.headings.map((one) => [one.text, one.url, marks(one.segments)]), [
        ["Dagsorden", "/artikler/saadan-holder-i-generalforsamling/#dagsorden", ["Dagsorden"]]]);
});

test("an id or an address of its own is kept", async () => {
    const documents = [...portal.documents, { type: "articles", area: "alle", audiences: [], title: "Zebraer",
        summary: "Striber.", headings: ["Om zebraer", ["Zebraer", "zebraer-2"]], body: "", url: "/dyr/zebra/", date: "2026-11-21" }];
    const [found] = (await open({ documents }).search("zebra")).results;
    assert.deepEqual([found.url, found.date, found.type.label], ["/dyr/zebra/", "2026-11-21", "Artikler"]);
    assert.deepEqual(found.headings.map((one) => one.url), ["/dyr/zebra/#om-zebraer", "/dyr/zebra/#zebraer-2"]);
});
