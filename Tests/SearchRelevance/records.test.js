import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { recordsOf } from "./records.js";

/** A site of two collections and a page, declared as authors do; `check` is given the function from url to record. */
function site(baseURL, check, language) {
    const root = mkdtempSync(join(tmpdir(), "records-"));
    const files = {
        "site/site.yml": `name: {da: Prøve, en: Trial}\nbaseURL: ${baseURL}\n`,
        "site/collections/jobs.yml": "collection: jobs\npath: {da: frivilligjob, en: volunteer-jobs}\n" +
            "label: {da: Job}\nfields:\n  area: {type: choice, path: {da: omraade, en: area}}\n",
        "site/collections/pages.yml": 'collection: pages\npath: {da: "", en: ""}\n',
        "site/pages/about.yml": "page: about\npath: {da: om, en: about}\nbody: pages/om\n",
        "site/pages/home.yml": 'page: home\npath: {da: "", en: ""}\nbody: pages/forside\n',
        "site/pages/topics.yml": "page: topics\npath: {da: emne, en: topic}\nforEach: topics\n",
    };
    try {
        for (const [path, text] of Object.entries(files)) {
            mkdirSync(join(root, path, ".."), { recursive: true });
            writeFileSync(join(root, path), text);
        }
        check(recordsOf(root, language));
    } finally {
        rmSync(root, { recursive: true });
    }
}

const plain = "https://a.example";

test("a record is its collection's path and its own name, a page its body", () => site(plain, (recordOf) => {
    assert.equal(recordOf("/frivilligjob/baalmester/"), "jobs/baalmester");
    assert.equal(recordOf("/om/"), "pages/om");
    assert.equal(recordOf("/"), "pages/forside");
}));

test("an address of no record stays an address", () => site(plain, (recordOf) => {
    for (const url of ["/frivilligjob/", "/emne/lokaler/", "/frivilligjob/omraade/havnen/", "/ukendt/"]) {
        assert.equal(recordOf(url), url);
    }
}));

for (const base of [`${plain}/portal`, `${plain}/portal/`]) test(`below ${base}`, () => site(base, (recordOf) => {
    assert.equal(recordOf("/portal/frivilligjob/baalmester/"), "jobs/baalmester");
    assert.equal(recordOf("https://a.example/portal/om/"), "pages/om");
    assert.equal(recordOf("/frivilligjob/baalmester/"), "jobs/baalmester");
    assert.equal(recordOf("/portalen/"), "/portalen/");
}));

test("another language has its own paths", () => site(plain, (recordOf) => {
    assert.equal(recordOf("/volunteer-jobs/baalmester/"), "jobs/baalmester");
    assert.equal(recordOf("/about/"), "pages/om");
}, "en"));

test("the demo's own declarations are understood", () => {
    const root = fileURLToPath(new URL("../..", import.meta.url));
    const recordOf = recordsOf(root);
    for (const [url, id] of [["/vaerktoejskasse/boerneattest/", "articles/boerneattest"],
        ["/foreninger/skovby-kor/", "associations/skovby-kor"],
        ["/det-sker/lan-weekend-i-hallen/", "events/lan-weekend-i-hallen"],
        ["/frivilligjob/aftenvaert-i-foreningshuset/", "jobs/aftenvaert-i-foreningshuset"],
        ["/steder/foreningshuset/", "units/foreningshuset"], ["/tilgaengelighed/", "pages/tilgaengelighed"]]) {
        assert.equal(recordOf(url), id);
        assert.ok(existsSync(join(root, "content", `${id}.md`)), id);
    }
});
