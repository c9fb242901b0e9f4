import assert from "node:assert/strict";
import test from "node:test";
import { holds, quoted } from "../../Sources/SearchIndexing/Client/search.js";

const check = (query, text) => holds(text, quoted(query));

test("a quoted phrase is its words side by side", () => {
    assert.deepEqual(quoted('"aktiv i naturen"'), [" aktiv i naturen "]);
    assert.deepEqual(quoted('kom og vær "Aktiv i  naturen" med “gode venner”'), [" aktiv i naturen ", " gode venner "]);
});

test("no quotes, one quote, nothing between: no phrase", () => {
    for (const query of ["aktiv i naturen", '"aktiv i naturen', '""', '" ! "', "", null, "12' 13'"]) {
        assert.deepEqual(quoted(query), [], String(query));
    }
});

test("the same phrase counts once, and there are at most four", () => {
    assert.deepEqual(quoted('"kor" "Kor"'), [" kor "]);
    assert.equal(quoted('"a1" "b1" "c1" "d1" "e1" "f1"').length, 4);
});

test("a text has it word for word, over line breaks and signs, in any case", () => {
    assert.ok(check('"aktiv i naturen"', "Vær AKTIV i\n   naturen, hver dag."));
    assert.ok(!check('"aktiv i naturen"', "Naturen er i hele året aktiv for dig."));
    assert.ok(!check('"aktiv i natur"', "aktiv i naturen"), "whole words only");
});

test("æ, ø and å may be written as they are on a foreign keyboard", () => {
    assert.ok(check('"roed graad"', "En rød gråd"));
    assert.ok(check('"rød gråd"', "En roed graad"));
});

test("every phrase must be there; none asked for is always there", () => {
    assert.ok(!check('"gode venner" "lange ture"', "gode venner og korte ture"));
    assert.ok(holds("", []));
});
