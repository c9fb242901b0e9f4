import assert from "node:assert/strict";
import test from "node:test";
import { asset } from "./asset.mjs";

const { isBlank, readState, withTerm, writeState } = await asset("search-state.js");
const state = (query, filters = {}, literal = false) => ({ query, literal, filters });

test("what is asked is read from the address and written back", () => {
    const read = readState("?q=bes%C3%B8gs+ven&area=skovby&area=noerby&type=jobs&q-exact=1");
    assert.deepEqual(read, state("besøgs ven", { area: ["noerby", "skovby"], type: ["jobs"] }, true));
    assert.equal(writeState(read), "?q=bes%C3%B8gs+ven&q-exact=1&area=noerby&area=skovby&type=jobs");
    assert.deepEqual(readState(writeState(read)), read);
});

test("equal states have equal addresses, in whatever order they came about", () => {
    assert.equal(writeState(readState("?type=b&type=a&area=x&q=kor")), writeState(readState("?q=kor&area=x&type=a&type=b&type=a")));
});

test("nothing asked is an empty address", () => {
    for (const search of ["", "?", "?q=", "?q=+++", "?q-exact=1", "?area="]) {
        assert.equal(writeState(readState(search)), "", search);
        assert.ok(isBlank(readState(search)), search);
    }
    assert.ok(!isBlank(readState("?area=skovby")));
});

test("what no field can be called is passed over, and nobody's address can be too long", () => {
    assert.deepEqual(readState("?__proto__=x&constructor=y&A=1&a-b=2&q=kor").filters, { constructor: ["y"] });
    assert.equal(readState(`?q=${"a".repeat(5000)}`).query.length, 200);
    const many = Array.from({ length: 500 }, (_, i) => `area=${i}`).join("&");
    assert.ok(readState(`?${many}`).filters.area.length <= 100);
});

test("a term is chosen once, and a field without terms is no filter", () => {
    const one = withTerm(state("kor"), "area", "skovby", true);
    assert.deepEqual(withTerm(one, "area", "skovby", true), one);
    assert.deepEqual(one.filters, { area: ["skovby"] });
    assert.deepEqual(withTerm(one, "area", "skovby", false), state("kor"));
    assert.deepEqual(withTerm(one, "type", "jobs", false), one);
    assert.deepEqual(withTerm(state(""), "constructor", "x", true).filters, { constructor: ["x"] });
});

test("any text survives the way through the address", () => {
    for (const query of ["æøå & co", "a=b?c#d", "100 %", "</script>", "\"to ord\"", "🙂 ven"]) {
        assert.equal(readState(writeState(state(query))).query, query);
    }
});
