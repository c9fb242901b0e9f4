/**
 * Asks the search client on behalf of a terminal, run by node: one question on standard input, and its answer on the
 * last line of standard output, both JSON. Reads nothing but the index folder of a built site.
 */

import { readFileSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

const LARGEST_FILE = 64 * 1024 * 1024;

const { client, site, language, query, type, limit } = JSON.parse(readFileSync(0, "utf8"));
const { createSearch, SearchError } = await import(`data:text/javascript,${encodeURIComponent(client)}`);
const index = await indexOf(language);
console.log(JSON.stringify({ index, ...await outcome() }));

/** The index folder of a language, from the site's: `en/search`; that of the main language lies at the top. */
async function indexOf(wanted) {
    if (!wanted) return "search";
    const own = join(wanted, "search");
    if (await stat(join(site, own)).catch(() => null)) return own;
    const main = await reader("search")("manifest.json").catch(() => null);
    return main?.lang === wanted ? "search" : own;
}

/** A file's JSON, by its path in a folder. What lies elsewhere is not read, whatever the index says. */
function reader(folder) {
    return async (path) => {
        const root = await realpath(join(site, folder));
        const file = await realpath(join(root, path));
        if (!file.startsWith(root + sep)) throw new RangeError("outside the index");
        const found = await stat(file);
        if (!found.isFile() || found.size > LARGEST_FILE) throw new RangeError("no file of an index");
        return JSON.parse(await readFile(file, "utf8"));
    };
}

/** `{answer}`, `{types}` where the type asked for is none of them, or `{fault}`. */
async function outcome() {
    const load = reader(index);
    try {
        const answer = await createSearch({ load }).search(query, { limit, filters: type ? { type: [type] } : {} });
        const types = (await load("manifest.json")).types.map(([id, label]) => ({ id: text(id), label: text(label) }));
        return type && !types.some(({ id }) => id === type) ? { types } : { answer: told(answer) };
    } catch (error) {
        if (!(error instanceof SearchError)) return { fault: { code: "manifest", path: "manifest.json" } };
        const absent = error.code === "manifest" && ["ENOENT", "ENOTDIR"].includes(error.cause?.code);
        return { fault: { code: absent ? "absent" : error.code, path: text(error.path) } };
    }
}

function told({ results, count, more, partial, corrected }) {
    const rows = results.map((one) =>
        ({ title: text(one.title), type: text(one.type.label), url: text(one.url), summary: text(one.summary) }));
    return { results: rows, count, more, partial, corrected: corrected === null ? null : text(corrected) };
}

/** As a text that can be UTF-8, which half a surrogate pair cannot. */
function text(value) {
    return String(value ?? "").replace(/\p{Surrogate}/gu, "\ufffd");
}
