/** A list's records by the terms of its facets, as the site's `facets-….json` has them, and what is left of a choice. */

/** Pages fetched for one step of results. */
const MOST_PAGES = 8;
/** Pairs read from an address. */
const MOST_PAIRS = 100;

export class FacetTable {
    /** From the parsed file; throws where it is none. */
    constructor({ count, pageSize, facets }) {
        if (!(count > 0) || !(pageSize > 0)) throw new Error("no table of facets");
        for (const { column, sets, terms } of facets) {
            const isRight = column.length === count && column.every((set) => sets[set])
                && sets.every((set) => set.every((term) => term in terms));
            if (!isRight) throw new Error("a table of facets that does not add up");
        }
        Object.assign(this, { count, pageSize, facets });
    }

    /** What an address chooses: `[[name, [term, …]], …]` in the table's order; unknown names and terms are passed over. */
    read(search) {
        const pairs = [...new URLSearchParams(search)].slice(0, MOST_PAIRS);
        const chosen = ({ name, terms }) => terms.filter((term) => pairs.some(([a, b]) => a === name && b === term));
        return this.facets.map((facet) => [facet.name, chosen(facet)]).filter(([, terms]) => terms.length > 0);
    }

    /** The choice with a term in it or not. */
    changed(choice, name, term, isChosen) {
        const others = choice.flatMap(([facet, terms]) => terms.map((one) => [facet, one]))
            .filter(([facet, one]) => facet !== name || one !== term);
        return this.read(new URLSearchParams(isChosen ? [...others, [name, term]] : others));
    }

    /**
     * The places of the records that have one of the chosen terms of each facet, and by `name term` how many records
     * there are with a term and with what is chosen of the other facets.
     */
    filter(choice) {
        const wanted = this.#wanted(choice);
        const passing = this.facets.map(({ sets }, f) => sets.map((set) => !wanted[f] || set.some((t) => wanted[f].has(t))));
        const counted = this.facets.map(({ sets }) => sets.map(() => 0));
        const places = [];
        for (let place = 0; place < this.count; place++) {
            const failing = [];
            for (let f = 0; f < passing.length && failing.length < 2; f++) {
                if (!passing[f][this.facets[f].column[place]]) failing.push(f);
            }
            if (failing.length === 0) places.push(place);
            if (failing.length > 1) continue;
            for (const f of failing.length > 0 ? failing : counted.keys()) counted[f][this.facets[f].column[place]]++;
        }
        return { places, counts: this.#byTerm(counted) };
    }

    #wanted(choice) {
        const chosen = new Map(choice);
        return this.facets.map(({ name, terms }) =>
            (chosen.has(name) ? new Set(chosen.get(name).map((term) => terms.indexOf(term))) : null));
    }

    #byTerm(counted) {
        const counts = new Map();
        this.facets.forEach(({ name, terms, sets }, f) => {
            terms.forEach((term) => counts.set(`${name} ${term}`, 0));
            sets.forEach((set, s) => set.forEach((t) => {
                const key = `${name} ${terms[t]}`;
                counts.set(key, counts.get(key) + counted[f][s]);
            }));
        });
        return counts;
    }

    /**
     * Where the cards of some records stand: `{name, term, page, at}`, pages and cards counted from 0, on the pages of
     * the whole list (no name) or of the terms of one chosen facet, whichever are the fewest.
     */
    spots(places, choice) {
        const whole = places.map((place) => this.#spot(undefined, undefined, place));
        const wanted = this.#wanted(choice);
        const others = this.facets.flatMap((facet, f) => (wanted[f] ? [this.#spotsOf(facet, wanted[f], places)] : []));
        const pages = (spots) => new Set(spots.slice(0, this.pageSize).map(pageOf)).size;
        return [whole, ...others].reduce((best, spots) => (pages(spots) < pages(best) ? spots : best));
    }

    /** On the pages of the first chosen term that each record has. */
    #spotsOf({ name, terms, sets, column }, wanted, places) {
        const ranks = terms.map(() => 0);
        const spots = [];
        let next = 0;
        for (let place = 0; next < places.length; place++) {
            const set = sets[column[place]];
            if (place === places[next]) {
                const term = set.find((one) => wanted.has(one));
                spots.push(this.#spot(name, terms[term], ranks[term]));
                next++;
            }
            for (const term of set) ranks[term]++;
        }
        return spots;
    }

    #spot(name, term, rank) {
        return { name, term, page: Math.floor(rank / this.pageSize), at: rank % this.pageSize };
    }

    /** Up to which of the spots the next step goes: a page of results, or what a few fetched pages hold of it. */
    step(spots, from) {
        const pages = new Set();
        let end = from;
        while (end < spots.length && end < from + this.pageSize) {
            pages.add(pageOf(spots[end]));
            if (pages.size > MOST_PAGES) break;
            end++;
        }
        return end;
    }
}

/** The name of a spot's page. */
export function pageOf({ name = "", term = "", page }) {
    return `${name} ${term} ${page}`;
}

/** The query part of a choice's address, `""` for none. */
export function written(choice) {
    const text = new URLSearchParams(choice.flatMap(([name, terms]) => terms.map((term) => [name, term]))).toString();
    return text === "" ? "" : `?${text}`;
}
