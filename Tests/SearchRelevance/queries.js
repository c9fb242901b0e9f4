/** The graded queries as written in queries.txt, whose header tells the format. */

export const CATEGORIES = ["inflection", "compound", "folding", "typo", "multiword", "synonym", "known-item"];

/** `[{category, query, wanted, line}]`, where `wanted` maps a record id to its grade. A fault names its line. */
export function parse(text) {
    const queries = [];
    const first = new Map();
    text.split("\n").forEach((written, at) => {
        const line = at + 1;
        if (written.trim() === "" || written.startsWith("#")) return;
        const one = { ...parted(written, line), line };
        const key = `${one.category} | ${one.query}`;
        if (first.has(key)) throw new Error(`line ${line}: "${key}" stands on line ${first.get(key)} already`);
        first.set(key, line);
        queries.push(one);
    });
    return queries;
}

function parted(written, line) {
    const parts = written.split("|").map((part) => part.trim());
    if (parts.length !== 3) throw new Error(`line ${line}: expected three parts parted by |, found ${parts.length}`);
    const [category, query, named] = parts;
    if (!CATEGORIES.includes(category)) throw new Error(`line ${line}: unknown category "${category}"`);
    if (query === "") throw new Error(`line ${line}: the query is empty`);
    const wanted = new Map();
    for (const one of named.split(",").map((each) => each.trim())) {
        const match = /^([a-z0-9/-]+)=([123])$/.exec(one);
        if (!match) throw new Error(`line ${line}: expected record=1, 2 or 3, found "${one}"`);
        if (wanted.has(match[1])) throw new Error(`line ${line}: "${match[1]}" is graded twice`);
        wanted.set(match[1], Number(match[2]));
    }
    return { category, query, wanted };
}
