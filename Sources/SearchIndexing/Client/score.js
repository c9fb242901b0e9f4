/** Pages and their scores: what a level is worth, times how rare the word is, times the alternative's weight. */

import { GOOD, WEIGHT } from "./alternatives.js";

/** How much rarer than its whole group of alternatives one may count as. */
const RARER = 1.05;
/** A word on more than this share of the pages is not worth fetching the rest of its list when there are others. */
const COMMON = 0.3;

/**
 * The pages with any of the words: `{pages, scores, matched, most, unread, known}`. `scores` and `matched` (how many of
 * the words a page has) are by page number; `most` is the most words any page has. `unread` when a list was not read to
 * its end; `known` is the number of pages the longest list tells of.
 */
export function score(index, tokens) {
    const scored = { pages: [], scores: new Float64Array(index.count), matched: new Uint8Array(index.count),
        words: tokens.length, most: 0, unread: false, known: 0 };
    const seen = new Uint8Array(index.count);
    const best = new Float64Array(index.count);
    const optional = tokens.filter((token) => token.optional).length;
    for (const token of tokens) scoreToken(index, token, scored, seen, best);
    for (const page of scored.pages) {
        const words = scored.matched[page] += optional;
        scored.scores[page] *= (Math.max(words, 0.5) / tokens.length) ** 2;
        if (words > scored.most) scored.most = words;
    }
    return scored;
}

function scoreToken(index, token, scored, seen, best) {
    const lists = token.alternatives.map((one) => listOf(index, one));
    const good = lists.some((list) => list.weight >= GOOD);
    const group = rarity(index.count, groupSize(lists.filter((list) => !good || list.weight >= GOOD)));
    const least = good ? WEIGHT.prefix : 0;
    const pages = [];
    const strong = new Set();
    for (const list of lists) {
        if (list.unread) scored.unread = true;
        scored.known = Math.max(scored.known, list.df);
        const factor = Math.min(rarity(index.count, list.df), RARER * group) * list.weight;
        for (let i = 0; i < list.pages.length; i++) {
            const page = list.pages[i];
            if (best[page] === 0) pages.push(page);
            best[page] = Math.max(best[page], factor * list.worth[i], Number.MIN_VALUE);
            if (list.weight >= least) strong.add(page);
        }
    }
    for (const page of pages) {
        scored.scores[page] += best[page];
        best[page] = 0;
        if (strong.has(page) && !token.optional) scored.matched[page]++;
        if (seen[page]) continue;
        seen[page] = 1;
        scored.pages.push(page);
    }
}

/** The pages of an alternative and what each is worth; of several terms, the pages that have all of them. */
function listOf(index, { terms, weight }) {
    const lists = terms.map((term) => index.postings(term));
    const worth = lists.map((list) => list.levels.map((level) => index.worth[level]));
    const unread = lists.some((list) => list.rest);
    if (lists.length === 1) return { weight, unread, pages: lists[0].pages, worth: worth[0], df: lists[0].df };
    const shared = lists.slice(1).map((list, i) => new Map(list.pages.map((page, at) => [page, worth[i + 1][at]])));
    const pages = lists[0].pages.filter((page) => shared.every((other) => other.has(page)));
    const first = new Map(lists[0].pages.map((page, at) => [page, worth[0][at]]));
    const mean = (page) => shared.reduce((sum, other) => sum + other.get(page), first.get(page)) / lists.length;
    return { weight, unread, pages, worth: pages.map(mean), df: pages.length };
}

function groupSize(lists) {
    const pages = lists.length > 1 ? new Set(lists.flatMap((list) => list.pages)).size : 0;
    return Math.max(pages, ...lists.map((list) => list.df), 0);
}

/** The inverse document frequency of BM25. */
function rarity(count, df) {
    return Math.log(1 + (count - df + 0.5) / (df + 0.5));
}

/** The pages in order: those with the most words first, then the best, then the index's own order. */
export function ranked({ pages, scores, matched, most }, passes) {
    const full = (page) => (matched[page] === most ? 1 : 0);
    return pages.filter(passes).sort((a, b) => full(b) - full(a) || scores[b] - scores[a] || a - b);
}

/** A fetched page's score with regard to its title: the share of the query's words in it, and whether it is them. */
export function withTitle(score, share, equal) {
    return score * (1 + 0.35 * share + (equal ? 1 : 0));
}

/** Reads the rests of long lists, except those of words so common that the others decide; those become optional. */
export async function completeLists(index, tokens) {
    const size = (token) => Math.max(0, ...postingsOf(index, token).map((list) => list.df));
    const rarest = Math.min(...tokens.map(size));
    const kept = tokens.find((token) => size(token) === rarest);
    await Promise.all(tokens.map((token) => {
        token.optional = token !== kept && size(token) > COMMON * index.count
            && postingsOf(index, token).some((list) => list.rest);
        return token.optional ? null : Promise.all(postingsOf(index, token).map((list) => index.complete(list)));
    }));
}

function postingsOf(index, token) {
    return token.alternatives.flatMap((one) => one.terms.map((term) => index.postings(term)));
}
