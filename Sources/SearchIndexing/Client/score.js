/** Pages and their scores: what a level is worth, times how rare the word is, times the alternative's weight. */

import { GOOD, WEIGHT } from "./alternatives.js";

/** How much rarer than its whole group of alternatives one may count as. */
const RARER = 1.05;
/** A level worth so much tells that a page is about the word: nearly a title's worth. Less is a mention in passing. */
const ABOUT = 0.8;
/** A word on more than this share of the pages is not worth fetching the rest of its list when there are others. */
const COMMON = 0.3;

/**
 * The pages with any of the words: `{pages, scores, matched, least, unread, known}`. `scores` and `matched` (how many of
 * the words a page has) are by page number; `least` is how many a page must have to be counted: all of them where some
 * page has all, else one. `unread` when a list was not read to its end; `known` is the number of pages the longest list
 * tells of.
 *
 * A page's score is the sum over its words, times the square of the share of the query it answers: a rare word is a
 * larger share than a common one, and a word mentioned in passing is answered in part.
 */
export function score(index, tokens) {
    const scored = { pages: [], scores: new Float64Array(index.count), matched: new Uint8Array(index.count),
        answered: new Float64Array(index.count), words: tokens.length, least: 0, unread: false, known: 0 };
    const scratch = { seen: new Uint8Array(index.count), best: new Float64Array(index.count) };
    const rarities = tokens.map((token) => scoreToken(index, token, scored, scratch));
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    const optional = rarities.filter((_, i) => tokens[i].optional);
    const [all, given] = [sum(rarities), sum(optional)];
    for (const page of scored.pages) {
        scored.matched[page] += optional.length;
        scored.scores[page] *= (Math.max(scored.answered[page] + given, 0.1 * all) / all) ** 2;
        scored.least = Math.max(scored.least, scored.matched[page]);
    }
    if (scored.least < tokens.length) scored.least = Math.min(scored.least, 1);
    return scored;
}

/** Adds a word's pages; returns how rare it is. */
function scoreToken(index, token, scored, { seen, best }) {
    const lists = token.alternatives.map((one) => listOf(index, one));
    const good = lists.some((list) => list.weight >= GOOD && list.pages.length > 0);
    const group = rarity(index.count, groupSize(lists.filter((list) => !good || list.weight >= GOOD)));
    const least = good ? WEIGHT.prefix : 0;
    const pages = [];
    const strong = new Set();
    const answered = new Map();
    for (const list of lists) {
        if (list.unread) scored.unread = true;
        scored.known = Math.max(scored.known, list.df);
        const factor = Math.min(rarity(index.count, list.df), RARER * group) * list.weight;
        for (let i = 0; i < list.pages.length; i++) {
            const page = list.pages[i];
            if (best[page] === 0) pages.push(page);
            best[page] = Math.max(best[page], factor * list.worth[i], Number.MIN_VALUE);
            if (list.weight >= least) strong.add(page);
            if (list.weight >= WEIGHT.part) answered.set(page, Math.max(answered.get(page) ?? 0, list.worth[i]));
        }
    }
    for (const page of pages) {
        scored.scores[page] += best[page];
        best[page] = 0;
        if (!token.optional) {
            if (strong.has(page)) scored.matched[page]++;
            scored.answered[page] += group * Math.min(1, (answered.get(page) ?? 0) / ABOUT) ** 1.5;
        }
        if (seen[page]) continue;
        seen[page] = 1;
        scored.pages.push(page);
    }
    return group;
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

/** The pages in order: the best first, then the index's own order. */
export function ranked({ pages, scores }, passes) {
    return pages.filter(passes).sort((a, b) => scores[b] - scores[a] || a - b);
}

/**
 * A fetched page's score with regard to its title: the share of the query's words in it, the share of its own words
 * that answer them, whether it begins with the query and has it all, and whether it is the query.
 */
export function withTitle(score, { share, covered, begins, equal }) {
    const begun = begins && share === 1 ? 0.15 : 0;
    return score * (1 + (0.2 + 0.3 * covered) * share ** 2 + begun + (equal ? 1 : 0));
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
