import assert from "node:assert/strict";
import test from "node:test";
import { VarintReader, decodeFront } from "../../Sources/SearchIndexing/Client/coding.js";
import { encodeFront, varint } from "./encoding.mjs";

test("varints as the format writes them", () => {
    assert.deepEqual([0, 56, 57, 69].map(varint), ["#", "[", "]", "i"]);
    assert.equal(varint(70), "j#");
    assert.equal(varint(92), " #".replace(" ", "!"));
    assert.equal(varint(93), "j$");
    assert.equal(varint(70 + 23 * 70), "jj#");
});

test("varints come back", () => {
    const values = [...Array(5000).keys(), 2 ** 20, 160_000, 2 ** 30, 2 ** 31 - 1];
    const reader = new VarintReader(values.map(varint).join(""));
    assert.deepEqual(values.map(() => reader.next()), values);
    assert.equal(reader.atEnd, true);
});

test("no varint", () => {
    for (const text of ["", "j", "\\", "æ", "!".repeat(40), "\u0000"]) {
        assert.throws(() => new VarintReader(text).next(), RangeError, JSON.stringify(text));
    }
});

test("front coding as the format writes it", () => {
    assert.equal(encodeFront(["forening", "forenings", "fri"]), "0forening 8s 1ri");
    const long = "a".repeat(44);
    assert.equal(encodeFront([long, `${long}b`]), `0${long} ]b`, "the backslash is skipped");
    assert.equal(encodeFront(["b".repeat(70), "b".repeat(70)]).split(" ")[1], `m${"b".repeat(10)}`, "at most 60");
});

test("front coding comes back", () => {
    const list = ["", "a", "å", "ål", "øl", "x".repeat(64), `${"x".repeat(63)}y`, "𝒶𝒷", "𝒶𝒸", "привіт"];
    assert.deepEqual(decodeFront(encodeFront(list)), list);
    assert.deepEqual(decodeFront(""), []);
});

test("no front coding", () => {
    for (const text of ["1a", "0a 9b", "/a", "0a  0b", "\\a", "<html>"]) {
        assert.throws(() => decodeFront(text), RangeError, text);
    }
});
