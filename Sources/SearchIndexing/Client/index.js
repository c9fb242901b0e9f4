/** The index of one language as it lies on the host: its manifest, and its shards fetched when asked for. */

import { arabicStem } from "./arabic.js";
import { VarintReader, decodeFront, digit } from "./coding.js";
import { danishStem } from "./danish.js";
import { englishStem } from "./english.js";
import { compare, fold, loosen } from "./words.js";

export const VERSION = 1;
const STEMMERS = { ar: arabicStem, da: danishStem, en: englishStem };

/** What went wrong with the index. `code` is `manifest`, `version` (a newer index than this client) or `shard`. */
export class SearchError extends Error {
    constructor(code, path, cause) {
        super(`search index: ${code} (${path})`, { cause });
        this.name = "SearchError";
        this.code = code;
        this.path = path;
    }
}

/** Opens an index. `load(path, {fresh})` gives the JSON at a path; `fresh` asks it to pass its cache by. */
export async function openIndex(load, fresh = false) {
    const path = "manifest.json";
    let manifest;
    try {
        manifest = await load(path, { fresh });
    } catch (cause) {
        throw new SearchError("manifest", path, cause);
    }
    if (Number.isInteger(manifest?.v) && manifest.v !== VERSION) throw new SearchError("version", path);
    try {
        return new Index(load, manifest, STEMMERS[manifest.lang] ?? ((word) => word));
    } catch (cause) {
        throw new SearchError("manifest", path, cause);
    }
}

/** A term of the index: its stem, key and loose key, and its postings when asked for. */
class Term {
    constructor(stem, coded) {
        this.stem = stem;
        this.key = fold(stem);
        this.loose = loosen(this.key);
        this.coded = coded;
    }
}

export class Index {
    #load;
    #files = new Map();

    constructor(load, manifest, stem) {
        this.#load = load;
        this.manifest = manifest;
        this.count = whole(manifest.n);
        this.rowsPerShard = whole(manifest.ds) || 8;
        this.worth = manifest.lv.map(Number);
        this.types = manifest.types;
        this.facets = manifest.facets;
        this.stem = stem;
        this.firstTerms = firsts(manifest.t);
        this.firstLexicon = firsts(manifest.x);
        this.stop = new Set(manifest.stop);
        this.synonyms = new Map(Object.entries(manifest.syn ?? {}));
        this.exceptions = new Map(Object.entries(manifest.exc ?? {}));
        this.irregular = families(manifest.irr ?? {});
        this.usedIrregular = manifest.irp && new Set(manifest.irp);
    }

    /** The key of a word: the folded stem. */
    key(word) { return fold(this.stem(word)); }

    /** The terms of the shards where a loose key belongs, in order; mostly of one shard. */
    async terms(loose) {
        const shards = await Promise.all(shardsOf(this.firstTerms, loose).map((i) =>
            this.#file("t", i, termShard)));
        return shards.length === 1 ? shards[0] : joined(shards);
    }

    /** Whether the terms of two loose keys lie in the same shard. */
    together(a, b) {
        return shardsOf(this.firstTerms, a)[0] === shardsOf(this.firstTerms, b)[0];
    }

    /** The words of the lexicon shards where a loose key belongs: `{stem, key, surface, folded, frequency}`. */
    async lexicon(loose) {
        const shards = await Promise.all(shardsOf(this.firstLexicon, loose).map((i) =>
            this.#file("x", i, lexiconShard)));
        return shards.flat();
    }

    /** Of those words what is fetched already: nothing rather than another shard. */
    async lexiconAtHand(loose) {
        const path = (i) => `x-${this.manifest.h.x}/${i}.json`;
        return shardsOf(this.firstLexicon, loose).every((i) => this.#files.has(path(i))) ? this.lexicon(loose) : [];
    }

    /** Reads the rest of a long list into its postings. */
    async complete(postings) {
        if (!postings.rest) return;
        const [file, level] = postings.rest;
        const text = await this.#file("l", file, string);
        if (!postings.rest) return;
        shardErrors(`l/${file}`, () => readLevels(text, level, this, postings));
        postings.rest = null;
    }

    /** The postings of a term: per page its best level. Decoded once. */
    postings(term) {
        return term.postings ??= shardErrors("t", () => postings(term.coded, this));
    }

    /** The rows of documents, in the order of `ids`. */
    async documents(ids) {
        const shard = (id) => Math.floor(id / this.rowsPerShard);
        const rows = await Promise.all(ids.map((id) => this.#file("d", shard(id), list)));
        return rows.map((shardRows, at) => {
            const row = shardRows[ids[at] % this.rowsPerShard];
            if (!Array.isArray(row)) throw new SearchError("shard", `d/${shard(ids[at])}`);
            return row;
        });
    }

    /** The coded column of a facet. */
    column(field, decode) { return this.#file("f", field, decode); }

    #file(family, name, decode) {
        const path = `${family}-${this.manifest.h[family]}/${name}.json`;
        let file = this.#files.get(path);
        if (!file) {
            file = Promise.resolve().then(() => this.#load(path)).then(decode).catch((cause) => {
                this.#files.delete(path);
                throw cause instanceof SearchError ? cause : new SearchError("shard", path, cause);
            });
            this.#files.set(path, file);
        }
        return file;
    }
}

function shardErrors(path, read) {
    try {
        return read();
    } catch (cause) {
        throw new SearchError("shard", path, cause);
    }
}

function whole(value) {
    if (!Number.isInteger(value) || value < 0) throw new TypeError("no whole number");
    return value;
}

function string(json) {
    if (typeof json !== "string") throw new TypeError("no text");
    return json;
}

function list(json) {
    if (!Array.isArray(json)) throw new TypeError("no list");
    return json;
}

/** The first loose key of each shard. */
function firsts(coded) { return decodeFront(string(coded)).map((key) => loosen(fold(key))); }

/** The shards that can hold a loose key: the last that begins before it, and all that begin with it. */
function shardsOf(firstKeys, loose) {
    let low = 0;
    let high = firstKeys.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (compare(firstKeys[middle], loose) < 0) low = middle + 1;
        else high = middle;
    }
    const shards = low > 0 ? [low - 1] : [];
    for (let i = low; i < firstKeys.length && firstKeys[i] === loose; i++) shards.push(i);
    return shards;
}

function families(irregular) {
    const found = new Map();
    for (const [form, base] of Object.entries(irregular)) {
        const family = found.get(base) ?? new Set([base]);
        family.add(form);
        found.set(base, family).set(form, family);
    }
    return found;
}

/** Terms in order, and the same by loose key. */
function termTable(terms) {
    const byLoose = new Map();
    for (const term of terms) {
        const same = byLoose.get(term.loose);
        if (same) same.push(term);
        else byLoose.set(term.loose, [term]);
    }
    return { terms, byLoose };
}

function joined(shards) { return termTable(shards.flatMap((shard) => shard.terms)); }

function termShard(json) {
    const stems = decodeFront(string(json.t));
    if (list(json.p).length !== stems.length) throw new TypeError("terms and lists differ");
    return termTable(stems.map((stem, i) => new Term(stem, json.p[i])));
}

function lexiconShard(json) {
    const stems = decodeFront(string(json.t));
    const surfaces = string(json.s).split(",");
    return stems.map((stem, i) => {
        const coded = surfaces[i] ?? "";
        const surface = coded[0] === "=" ? coded.slice(1) : stem + coded;
        const folded = loosen(fold(surface));
        return { stem, key: fold(stem), surface, folded, frequency: digit(string(json.d), i) };
    });
}

/** `{pages, levels, df, rest}`: page numbers with their level, level by level; `rest` is what a long list left out. */
function postings(coded, index) {
    const found = { pages: [], levels: [], df: 0, rest: null };
    if (typeof coded === "string") {
        readLevels(coded, 0, index, found);
        found.df = found.pages.length;
        return found;
    }
    const [df, file, level, head] = list(coded);
    readLevels(string(head), 0, index, found);
    return Object.assign(found, { df: whole(df), rest: [whole(file), whole(level)] });
}

function readLevels(text, firstLevel, index, into) {
    const reader = new VarintReader(text);
    for (let level = firstLevel; !reader.atEnd; level++) {
        if (level >= index.worth.length) throw new RangeError("no such level");
        let page = -1;
        for (let left = reader.next(); left > 0; left--) {
            page += reader.next() + 1;
            if (page >= index.count) throw new RangeError("no such page");
            into.pages.push(page);
            into.levels.push(level);
        }
    }
}
