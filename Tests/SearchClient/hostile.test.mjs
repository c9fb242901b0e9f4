import assert from "node:assert/strict";
import test from "node:test";
import { engine } from "./portal.mjs";

const QUERIES = [
    "", " ", "\u0000", "!!!", "a".repeat(10_000), "ø".repeat(10_000), "ord ".repeat(5000), "</script><script>alert(1)</script>",
    "🙂🙂🙂", "👩‍👩‍👧‍👦 familie", "\u202Eneraelatsyb", "مرحبا بالعالم", "שלום עולם", "你好世界", "привіт світ", "ＦＵＬＬＷＩＤＴＨ", "\ud800",
    "\udc00abc\ud83d", "(((((", "[a-z]+(", "\\", "%00%E0%A4%A", "' OR 1=1 --", "__proto__", "constructor", "toString hasOwnProperty",
    "a\u0301".repeat(500), "z\u0351\u0352\u0353\u0354algo", "\u00ad\u00ad", "ʼ", "’’’", "1234567890123456789012345678901234567890",
    "ligatur ﬁ ﬀ ŉ ǆ İ ß", "\ufeffnatteravn\u200b", "x\ny\tz", "of of of", "aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj",
    null, undefined, 7, {}, [], true,
];

for (const query of QUERIES) {
    test(`no query throws: ${String(query).slice(0, 24)}`, async () => {
        const answer = await engine.search(query);
        assert.ok(answer.words.length <= 8);
        assert.ok(answer.words.every((word) => [...word.typed].length <= 64));
        assert.ok(answer.results.length <= 10);
        await engine.suggest(query);
        await engine.counts(query);
        answer.excerpt(`før ${String(query)} efter`);
    });
}

test("nor does any cut of words and signs", async () => {
    const signs = ["natteravn", "bør", "-", "\"", "<", "&", "å", "e\u0301", "🙂", "\ud83d", " ", "kursus", "\u200f", "s", "12"];
    let seed = 7;
    const next = (below) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    for (let i = 0; i < 300; i++) {
        const query = Array.from({ length: 1 + next(9) }, () => signs[next(signs.length)]).join("");
        await engine.search(query);
        await engine.suggest(query);
    }
});

test("odd limits and offsets give no more than there is", async () => {
    for (const limit of [-1, 0, NaN, Infinity, "3", null, 1e9, 2.5]) {
        for (const offset of [-5, NaN, 1e9, "2", undefined]) {
            assert.ok((await engine.search("frivillig", { limit, offset })).results.length <= 100);
        }
    }
    assert.equal((await engine.search("frivillig", { limit: 0 })).results.length, 0);
});
