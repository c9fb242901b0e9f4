/**
 * One cold search by the published engine, told as JSON: the files it read, those of the filters' numbers beside, and
 * its processor time in milliseconds.
 *
 *     node node.mjs ENGINE INDEX/ search|suggest TEXT…
 */
import { readFileSync } from "node:fs";

const [engine, index, verb, ...texts] = process.argv.slice(2);
const source = readFileSync(engine).toString("base64");
const files = [];

async function load(path) {
    files.push(path);
    return JSON.parse(readFileSync(index + path, "utf8"));
}

async function found(search, text) {
    if (verb === "suggest") return (await search.suggest(text)).words.length;
    const { count, partial } = await search.search(text);
    return count + partial;
}

const start = process.cpuUsage();
const { createSearch } = await import(`data:text/javascript;base64,${source}`);
const search = createSearch({ load });
let count = 0;
for (const text of texts) count = await found(search, text);
const { user, system } = process.cpuUsage(start);
const first = files.splice(0);
if (verb === "search") await search.counts(texts[0]);
console.log(JSON.stringify({ count, cpu: (user + system) / 1000, first, numbers: files }));
