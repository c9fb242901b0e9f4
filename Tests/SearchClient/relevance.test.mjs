import assert from "node:assert/strict";
import test from "node:test";
import { documents } from "./documents.mjs";
import { engine, open, titles } from "./portal.mjs";

/** For each query a title that must be among the first so many. */
function finds(category, first, cases) {
    for (const [query, title] of Object.entries(cases)) {
        test(`${category}: ${query}`, async () => {
            const found = await titles(query);
            assert.ok(found.slice(0, first).includes(title), `${title} not in ${found.slice(0, 5).join(" | ")}`);
        });
    }
}

finds("inflection", 3, {
    "foredrag ensomheden": "Foredrag om ensomhed", "barn": "Lektiehjælper på biblioteket", "vedtægt": "Vedtægter for en forening",
    "cykler": "Cykelpilot", "natteravn": "Natteravn i weekenden", "trænere": "Træner for fodboldhold",
    "forsikringer": "Forsikring af frivillige", "haven": "Skovby Kolonihaver", "mødre": "Familiernes Hus",
    "rekruttere": "Rekruttering af frivillige", "grønne": "Grøn pulje", "kasserers": "Kursus for kasserere",
});
finds("folding", 3, {
    "besoegsven": "Besøgsven for ældre i Skovby", "besogsven": "Besøgsven for ældre i Skovby",
    "boerneattest": "Børneattester", "vedtaegter": "Vedtægter for en forening", "vedtagter": "Vedtægter for en forening",
    "aaen": "Affaldsindsamling", "laan lokaler": "Lån lokaler af kommunen", "borneattest": "Børneattester",
    "foerstehjaelp": "Førstehjælp på fire timer", "fodboldhold traener": "Træner for fodboldhold",
});
finds("compound", 4, {
    "butik": "Medhjælper i genbrugsbutik", "genbrug": "Medhjælper i genbrugsbutik", "loppe": "Vagt ved loppemarkedet",
    "indsamling": "Affaldsindsamling", "marked": "Julemarked", "lektie": "Lektiehjælper på biblioteket",
    "cykel": "Cykelpilot", "genbrugbutik": "Medhjælper i genbrugsbutik", "affald": "Affaldsindsamling",
});
finds("typo", 3, {
    "generalforsamlng": "Sådan holder I generalforsamling", "bestyrelesns": "Bestyrelsens ansvar",
    "natteravm": "Natteravn i weekenden", "vedtægtter": "Vedtægter for en forening", "forsikirng": "Forsikring af frivillige",
    "pressemedelelse": "Skriv en pressemeddelelse", "fastelavnn": "Fastelavn i hallen", "cykelpilott": "Cykelpilot",
    "lopemarkedet": "Vagt ved loppemarkedet",
});
finds("multiword", 1, {
    "mentor unge ledige": "Mentor for unge ledige", "besøg ældre skovby": "Besøgsven for ældre i Skovby",
    "kursus kasserer": "Kursus for kasserere", "hjælp til seniorer med computer": "It-hjælper for seniorer",
    "søg tilskud": "Søg tilskud til jeres aktivitet", "fastelavn hal": "Fastelavn i hallen",
    "frivillig krisecenter": "Frivillig på krisecentret", "spejder nørby": "Nørby Spejderne",
});
finds("synonym", 5, {
    "ledelse": "Bestyrelsens ansvar", "tilskud": "Kulturpuljen", "senior": "Ældre Sagens venner i Nørby",
});
finds("prefix", 3, {
    "kolonih": "Skovby Kolonihaver", "førstehj": "Førstehjælp på fire timer", "repair": "Repaircafé Vestby",
    "lokalhist": "Skovby Lokalhistoriske Arkiv",
});

test("a page is the first for its own title", async () => {
    for (const { title } of documents) assert.equal((await titles(title))[0], title);
});

test("an exact word comes before its looser kin, and æøå are kept apart when typed", async () => {
    const own = await engine.search("bål");
    assert.equal(own.results[0].title, "Nørby Spejderne");
    assert.equal(own.words[0].kind, "exact");
    const other = { documents: [["Ny båd"], ["Om bad"]].map(([title]) => ({ type: "events", area: "skovby",
        audiences: [], title, summary: "", headings: [], body: "" })), synonyms: [], irregular: {} };
    const search = open(other);
    assert.deepEqual((await search.search("båd")).results.map((one) => one.title), ["Ny båd", "Om bad"]);
    assert.deepEqual((await search.search("bad")).results.map((one) => one.title), ["Om bad", "Ny båd"]);
});

test("of the pages fetched, the one whose title is the query comes first", async () => {
    const page = (title, text) => ({ type: "events", area: "skovby", audiences: [], title, summary: text,
        headings: [text, text, text], body: text });
    const search = open({ documents: [page("Allerhelgen", "kor kor kor kor kor kor"), page("Kor", "")] });
    assert.deepEqual((await search.search("kor")).results.map((one) => one.title), ["Kor", "Allerhelgen"]);
});

test("short stems do not stretch", async () => {
    const page = (title) => ({ type: "events", area: "skovby", audiences: [], title, summary: "", headings: [], body: "" });
    const search = open({ documents: [page("Kost"), page("Kort")], synonyms: [], irregular: {} });
    assert.equal((await search.search("ko")).results.length, 0);
});

test("stop words are out, unless there is nothing else", async () => {
    assert.deepEqual(await titles("hvordan kan du søge om det tilskud"), await titles("søge tilskud"));
    const only = await engine.search("hvem er du");
    assert.deepEqual([only.count, only.words.map((one) => one.kind)], [0, ["none", "none", "none"]]);
});

test("the count is that of the pages with all words", async () => {
    const answer = await engine.search("kaffe plejehjemmet");
    const all = answer.results.filter((result) => result.full);
    assert.equal(answer.count, all.length);
    assert.ok(answer.count >= 1 && answer.partial >= 1);
    assert.ok(answer.results[0].full);
});

test("a corrected word is told, a known one is not", async () => {
    const answer = await engine.search("generalforsamlng referat");
    assert.equal(answer.corrected, "generalforsamling referat");
    assert.deepEqual(answer.words[0], { typed: "generalforsamlng", shown: "generalforsamling", kind: "typo" });
    assert.equal((await engine.search("generalforsamling")).corrected, null);
});

test("a listed exception tells where a word is split", async () => {
    const search = open({ exceptions: { skoleven: ["natteravn", "weekend"], torvets: ["torvets"] } });
    assert.equal((await search.search("skoleven")).results[0].title, "Natteravn i weekenden");
});

test("pages of results follow one another", async () => {
    const whole = await engine.search("frivillig", { limit: 100 });
    const parts = await Promise.all([0, 5].map((offset) => engine.search("frivillig", { limit: 5, offset })));
    assert.equal(new Set(parts.flatMap((part) => part.results.map((one) => one.id))).size, 10);
    assert.equal(whole.results.length, whole.count + whole.partial);
});
