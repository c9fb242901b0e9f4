import assert from "node:assert/strict";
import test from "node:test";
import { ndcg, passed, summary } from "./scoring.js";

const wanted = new Map([["a", 3], ["b", 2], ["c", 1]]);
const near = (found, expected) => assert.ok(Math.abs(found - expected) < 0.0001, `${found}, not ${expected}`);

test("nDCG, computed by hand", () => {
    // Ideal: 7/log2(2) + 3/log2(3) + 1/log2(4) = 7 + 1.8928 + 0.5 = 9.3928.
    near(ndcg(["a", "b", "c"], wanted), 1);
    // 0 + 7/log2(3) + 3/log2(4) = 4.4165 + 1.5 = 5.9165; 5.9165 / 9.3928 = 0.6299.
    near(ndcg(["x", "a", "b"], wanted), 0.6299);
    // 1 + 3/log2(3) + 7/log2(4) = 1 + 1.8928 + 3.5 = 6.3928; 6.3928 / 9.3928 = 0.6806.
    near(ndcg(["c", "b", "a"], wanted), 0.6806);
    near(ndcg([], wanted), 0);
    near(ndcg(["x", "y"], wanted), 0);
});

test("nDCG looks no deeper than its depth, neither in the answer nor in the ideal", () => {
    near(ndcg(["x", "y", "a"], wanted, 2), 0);
    // Two of grade 1 at depth 1: the ideal is 1, and the first place has it.
    near(ndcg(["p", "x"], new Map([["p", 1], ["q", 1]]), 1), 1);
    // Eleventh place counts nothing at the usual depth of ten.
    near(ndcg([..."0123456789", "a"], new Map([["a", 3]])), 0);
    // Tenth place: 7/log2(11) / 7 = 0.2891.
    near(ndcg([..."012345678", "a"], new Map([["a", 3]])), 0.2891);
});

test("passes among the first three with the best grade there is", () => {
    assert.ok(passed("typo", ["x", "y", "a"], wanted));
    assert.ok(!passed("typo", ["x", "y", "z", "a"], wanted));
    assert.ok(!passed("typo", ["b", "c"], wanted), "a grade below the best is not enough");
    assert.ok(passed("typo", ["b"], new Map([["b", 2], ["c", 1]])), "the best grade of a query may be below 3");
    assert.ok(!passed("typo", [], wanted));
});

test("a known item is first, with grade 3", () => {
    assert.ok(passed("known-item", ["a", "x"], wanted));
    assert.ok(!passed("known-item", ["x", "a"], wanted));
    assert.ok(!passed("known-item", ["b", "a"], wanted));
    assert.ok(!passed("known-item", [], wanted));
});

test("share and mean", () => {
    const two = summary([{ passed: true, ndcg: 1 }, { passed: false, ndcg: 0.5 }]);
    assert.deepEqual(two, { queries: 2, passes: 1, share: 0.5, ndcg: 0.75 });
    assert.deepEqual(summary([]), { queries: 0, passes: 0, share: 0, ndcg: 0 });
});
