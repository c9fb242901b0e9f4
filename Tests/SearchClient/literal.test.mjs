import assert from "node:assert/strict";
import test from "node:test";
import { engine } from "./portal.mjs";

test("a misspelled word is corrected, unless it is to be taken as typed", async () => {
    const corrected = await engine.search("generalforsamlng");
    assert.equal(corrected.corrected, "generalforsamling");
    assert.ok(corrected.count > 0);
    const literal = await engine.search("generalforsamlng", { literal: true });
    assert.deepEqual([literal.corrected, literal.count, literal.results], [null, 0, []]);
});

test("taken as typed, the other words still find their pages", async () => {
    const { results, corrected } = await engine.search("natteravn weekendn", { literal: true });
    assert.deepEqual([corrected, results[0].title], [null, "Natteravn i weekenden"]);
});

test("a known word gives the same answer either way", async () => {
    const plain = ({ excerpt, ms, ...answer }) => answer;
    for (const query of ["natteravn", "børn", "tilskud lokaler"]) {
        assert.deepEqual(plain(await engine.search(query, { literal: true })), plain(await engine.search(query)), query);
    }
});

test("counts are of the same pages as the answer, literal or while typing", async () => {
    const total = (counts) => counts.dimensions[0].terms.reduce((sum, term) => sum + term.count, 0);
    for (const options of [{ literal: true }, { typing: true }, {}]) {
        for (const query of ["generalforsamlng", "bør", "forsik"]) {
            const { count } = await engine.search(query, options);
            assert.equal(total(await engine.counts(query, options)), count, `${query} ${JSON.stringify(options)}`);
        }
    }
});

test("an answer tells how many terms it was filtered by, unknown ones not counted", async () => {
    const filters = { area: ["skovby", "noerby"], type: ["jobs", "findes-ikke"], utm: ["x"] };
    assert.equal((await engine.search("", { filters })).filters, 3);
    assert.equal((await engine.search("natteravn")).filters, 0);
});
