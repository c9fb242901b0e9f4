/** Search in the browser: the one entry. Knows nothing of pages' markup and fetches only through `load`. */

import { expand } from "./alternatives.js";
import { answered, excerpt, marked, matcher } from "./excerpt.js";
import { countTerms, described, knownFilters, passing } from "./facets.js";
import { headingLinks } from "./headings.js";
import { SearchError, openIndex } from "./index.js";
import { joinedVerbs, tokensOf } from "./query.js";
import { holds, quoted } from "./quotes.js";
import { completeLists, ranked, score, withTitle } from "./score.js";
import { suggestions } from "./suggest.js";
import { slug } from "./words.js";

export { SearchError, holds, quoted };

/**
 * `load(path, {fresh})` gives the JSON at a path of the index folder, or rejects; `now()` gives milliseconds.
 * Every promise rejects with `SearchError` alone, and only when the index cannot be read, never for what is asked.
 */
export function createSearch({ load, now = () => 0 }) {
    let opening = null;
    const open = (fresh) => opening = openIndex(load, fresh).catch((error) => {
        opening = null;
        throw error;
    });

    /** Asks the index; where a shard fails, a new build may lie there: once more with a fresh manifest. */
    async function ask(question) {
        try {
            return await question(await (opening ?? open(false)));
        } catch (error) {
            if (error.code === "version") throw error;
            return open(true).then(question).catch(unreadable);
        }
    }

    return {
        async search(query, options = {}) {
            const start = now();
            const answer = await ask((index) => find(index, query, options));
            return { ...answer, ms: now() - start };
        },
        suggest: (prefix) => ask((index) => suggestions(index, prefix, find)),
        counts: (query, options = {}) => ask((index) => count(index, query, options)),
    };
}

/** What a wrong shard can lead to besides its own error, such as a row without a title. */
function unreadable(error) {
    throw error instanceof SearchError ? error : new SearchError("shard", "", error);
}

/**
 * `{query, words, corrected, filters, count, more, partial, results, excerpt}`. `filters` is how many of the filters'
 * terms the index knows. `count` is the number of pages with all words of the query, or with any where no page has all
 * (`more`: at least so many); `partial` of the others. `corrected` is the query searched for instead, or null; `literal`
 * asks for the words as they are typed.
 */
async function find(index, query, { filters, limit = 10, offset = 0, typing = false, literal = false } = {}) {
    const chosen = knownFilters(index, filters);
    const [from, size] = [bounded(offset, index.count), bounded(limit, 100)];
    const [{ tokens, scored }, passes] = await Promise.all([
        scoring(index, query, { typing, literal }, chosen.length > 0 ? Infinity : from + size), passing(index, chosen),
    ]);
    const pages = ranked(scored, passes);
    const tokenOf = matcher(index, tokens);
    const shown = pages.slice(from, from + size);
    const rows = await index.documents(shown);
    const results = shown.map((page, i) => result(index, page, rows[i], tokens, tokenOf, scored));
    results.sort((a, b) => b.score - a.score || a.id - b.id);
    return {
        query: String(query ?? ""),
        words: tokens.map(({ typed, shown: instead, kind }) => ({ typed, shown: instead, kind })),
        corrected: tokens.some((token) => token.shown) ? tokens.map((one) => one.shown ?? one.typed).join(" ") : null,
        filters: chosen.reduce((sum, [, terms]) => sum + terms.size, 0),
        ...totals(scored, pages, tokens, chosen), results,
        excerpt: (text, length) => excerpt(text, tokenOf, length),
    };
}

/**
 * The query's words and every page's score. A blank query has all pages; one without a word has none. The rest of a
 * long list is read when there are several words, or fewer than `wanted` pages without it.
 */
async function scoring(index, query, { typing, literal }, wanted) {
    const text = String(query ?? "");
    const typed = tokensOf(index, text, typing);
    const verbs = literal ? new Map() : joinedVerbs(index, text);
    const tokens = await Promise.all(typed.map((word, i) =>
        expand(index, word, { typing: typing && i === typed.length - 1, literal, joined: verbs.get(word) })));
    if (tokens.length > 1) await completeLists(index, tokens);
    let scored = score(index, tokens);
    if (tokens.length === 1 && scored.unread && scored.pages.length < wanted) {
        await completeLists(index, tokens);
        scored = score(index, tokens);
    }
    if (text.trim() === "") scored.pages = Array.from({ length: index.count }, (_, page) => page);
    return { tokens, scored };
}

function totals(scored, pages, tokens, chosen) {
    const full = pages.filter((page) => scored.matched[page] >= scored.least).length;
    const only = tokens.length === 1 && tokens[0].alternatives.length === 1 && chosen.length === 0 && scored.unread;
    return { count: only ? Math.max(full, scored.known) : full, more: scored.unread && !only,
        partial: pages.length - full };
}

function result(index, page, row, tokens, tokenOf, scored) {
    const [title, address, summary, type, headings, date] = row;
    const [id, label, prefix] = index.types[type] ?? ["", "", "/"];
    const url = address === 0 ? `${prefix}${slug(title)}/` : String(address);
    const inTitle = answered(title, tokenOf);
    const told = new Set([...inTitle, ...answered(summary ?? "", tokenOf)]);
    return {
        id: page, title, url, summary: summary ?? "", type: { id, label }, date: date ?? null,
        titleSegments: marked(title, tokenOf), summarySegments: marked(summary ?? "", tokenOf),
        headings: headingLinks(headings, url, tokenOf),
        untold: tokens.filter((_, place) => !told.has(place)).map((token) => token.typed),
        full: scored.matched[page] === scored.words,
        score: withTitle(scored.scores[page], titleSigns(index, title, tokens, tokenOf, inTitle.size)),
    };
}

/** How the title has the query's words, of which it answers so many. Equal: its words are they, in whatever form. */
function titleSigns(index, title, tokens, tokenOf, count) {
    const own = tokensOf(index, title);
    const answers = own.map((word) => tokenOf(word) >= 0);
    const equal = tokens.length > 0 && own.length === tokens.length && tokens.every((token, i) =>
        token.alternatives.some((one) => one.weight >= 0.9 && one.terms[0].key === index.key(own[i])));
    return { share: count / (tokens.length || 1), covered: answers.filter(Boolean).length / (own.length || 1),
        begins: answers[0], equal };
}

/** The counts of each facet's terms: `{dimensions, more}`, `more` when a very common word's list was not read. */
async function count(index, query, { filters, typing = false, literal = false } = {}) {
    const chosen = knownFilters(index, filters);
    if (String(query ?? "").trim() === "" && chosen.length === 0) {
        return { dimensions: described(index, index.facets.map((one) => one[3])), more: false };
    }
    const { scored } = await scoring(index, query, { typing, literal }, Infinity);
    const pages = scored.pages.filter((page) => scored.matched[page] >= scored.least);
    return { dimensions: await countTerms(index, pages, chosen), more: scored.unread };
}

function bounded(value, most) {
    return Math.max(0, Math.min(Math.floor(Number(value)) || 0, most));
}
