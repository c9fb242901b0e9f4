import assert from "node:assert/strict";
import test from "node:test";
import { asset } from "./asset.mjs";
import { engine } from "./portal.mjs";

const { RunningText, headingAbove } = await asset("search-windows.js");

function page() {
    const running = new RunningText();
    const block = (text, id) => {
        running.cut();
        if (id) running.heading(id, text);
        running.add(text);
        running.cut();
    };
    block("\n  Kom  og\n vær med. ");
    block("Tider", "tider");
    block("Vi mødes om mandagen" + " og hygger os".repeat(30) + ".");
    block("Praktisk", "praktisk");
    block("Tag bowlingsko med");
    return running;
}

test("blocks are told apart by a dot, unless a sentence ends there; space is one space", () => {
    const running = new RunningText();
    for (const piece of [" \n", "Et ", " ord", "\n"]) running.add(piece);
    running.cut();
    running.cut();
    running.add(" To");
    assert.equal(running.text, "Et ord · To");
    assert.match(page().text, /^Kom og vær med\. Tider · Vi mødes om mandagen/);
});

test("the heading above the first marked word", async () => {
    const running = page();
    const above = async (query) => headingAbove(running, (await engine.search(query)).excerpt(running.text, 80).segments);
    assert.deepEqual([(await above("bowling")).id, (await above("bowling")).label], ["praktisk", "Praktisk"]);
    assert.equal((await above("mandag")).id, "tider");
    assert.equal((await above("praktisk")).id, "praktisk", "a marked word in the heading itself");
    assert.equal(await above("vær"), null, "above the first heading");
    assert.equal(await above("natteravn"), null, "nothing marked");
});

test("a page without text or headings has no heading above anything", () => {
    assert.equal(headingAbove(new RunningText(), []), null);
    assert.equal(headingAbove({ text: "kor", headings: [] }, [{ text: "kor", mark: true }]), null);
});
