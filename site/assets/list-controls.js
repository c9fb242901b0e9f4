/** The links of a list's facets: as check boxes on the list itself, and as ways to it from its other pages. */

import { written } from "./facet-table.js";
import { locale } from "./search-texts.js";

/** The key of a term, which its page's address ends in. */
export function termOf(link) { return link.pathname.split("/").at(-2); }

export class FacetBoxes {
    #rows = new Map();

    /** `changed(name, term, isChosen)` when a reader ticks a box. */
    constructor(root, changed) {
        for (const facet of root.querySelectorAll("[data-facet]")) {
            const links = [...facet.querySelectorAll("a")];
            const focused = links.indexOf(document.activeElement);
            const rows = links.map((link) => this.#row(facet, link));
            facet.replaceWith(group(facet));
            if (focused >= 0) rows[focused].box.focus();
        }
        root.querySelector(".facets").addEventListener("change", ({ target }) =>
            changed(target.name, target.value, target.checked));
    }

    #row(facet, link) {
        const label = document.createElement("label");
        const box = Object.assign(document.createElement("input"), {
            type: "checkbox", name: facet.dataset.facet, value: termOf(link), autocomplete: "off",
        });
        const text = document.createElement("span");
        const term = link.firstChild.data.trim();
        text.append(...link.childNodes);
        label.append(box, text);
        link.replaceWith(label);
        const row = { box, term, address: link.href, counted: text.querySelector(".count"),
            facet: facet.querySelector("h3").textContent };
        this.#rows.set(`${box.name} ${box.value}`, row);
        return row;
    }

    /** Ticks what is chosen, and tells how many records each term would give. */
    show(choice, counts, number) {
        const chosen = new Set(choice.flatMap(([name, terms]) => terms.map((term) => `${name} ${term}`)));
        for (const [key, { box, counted }] of this.#rows) {
            const count = counts.get(key) ?? 0;
            box.checked = chosen.has(key);
            counted.textContent = `(${number(count)})`;
            box.parentElement.classList.toggle("is-empty", count === 0);
        }
    }

    /** The address of a term's own page. */
    address(name, term) { return this.#rows.get(`${name} ${term}`).address; }

    /** What is chosen, in words: `Område: Skovby eller Nørby. Hjælper: Unge`. */
    sentence(choice) {
        const list = new Intl.ListFormat(locale(document.documentElement.lang), { type: "disjunction" });
        return choice.map(([name, terms]) => {
            const rows = terms.map((term) => this.#rows.get(`${name} ${term}`)).filter(Boolean);
            return rows.length > 0 ? `${rows[0].facet}: ${list.format(rows.map(({ term }) => term))}` : "";
        }).filter(Boolean).join(". ");
    }
}

/** A facet's part as a group of fields named by its heading. */
function group(facet) {
    const fieldset = document.createElement("fieldset");
    const legend = document.createElement("legend");
    fieldset.className = facet.className;
    legend.append(facet.querySelector("h3"));
    fieldset.append(legend, ...facet.childNodes);
    return fieldset;
}

/**
 * On a term's own page each term leads to the list with both chosen, and tells how many there are; on a further page of
 * the whole list to the list with the term chosen.
 */
export function relink(root, table) {
    const { facetPage: facet, termPage: term, list } = root.dataset;
    const choice = facet ? table.changed([], facet, term, true) : [];
    const { counts } = table.filter(choice);
    const numbers = new Intl.NumberFormat(locale(document.documentElement.lang));
    for (const link of root.querySelectorAll("[data-facet] a")) {
        const name = link.closest("[data-facet]").dataset.facet;
        const one = termOf(link);
        if (name === facet && one === term) continue;
        link.href = list + written(table.changed(choice, name, one, true));
        link.querySelector(".count").textContent = `(${numbers.format(counts.get(`${name} ${one}`) ?? 0)})`;
    }
}
