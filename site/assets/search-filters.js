/** Filters as check boxes with the number of results each gives. Boxes stay in their places while numbers change. */

import { copy } from "./search-hits.js";
import { termsOf } from "./search-state.js";

const MOST = 8;
const WIDE = "(min-width: 56rem)";

export class Filters {
    #boxes = new Map();

    /** `changed(field, term, chosen)` when a reader ticks a box. */
    constructor(details, templates, changed) {
        this.details = details;
        this.body = details.querySelector("[data-part=dimensions]");
        this.wait = details.querySelector("[data-part=wait]");
        this.failed = details.querySelector("[data-part=failed]");
        this.templates = templates;
        this.body.addEventListener("change", ({ target }) => changed(target.name, target.value, target.checked));
        const wide = matchMedia(WIDE);
        details.open = wide.matches;
        wide.addEventListener("change", () => { details.open = wide.matches; });
    }

    /** Ticks the boxes that are there already, before their numbers come. */
    tick(chosen) {
        for (const { box } of this.#boxes.values()) box.checked = termsOf(chosen, box.name).includes(box.value);
    }

    show({ dimensions }, number) {
        this.wait.hidden = true;
        this.failed.hidden = true;
        const known = ({ field, terms }) => terms.every((term) => this.#boxes.has(`${field} ${term.key}`));
        if (this.#boxes.size === 0 || !dimensions.every(known)) {
            this.#boxes.clear();
            this.body.replaceChildren(...dimensions.map((one) => this.#group(one)));
        }
        for (const { field, terms } of dimensions) {
            for (const term of terms) this.#update(`${field} ${term.key}`, term, number);
        }
        for (const group of this.body.children) {
            const rows = [...group.querySelectorAll("label")];
            group.hidden = rows.every((row) => row.hidden);
            for (const more of group.querySelectorAll("details")) {
                more.hidden = [...more.querySelectorAll("label")].every((row) => row.hidden);
            }
        }
    }

    fail() {
        this.wait.hidden = true;
        this.failed.hidden = false;
    }

    #update(name, { count, active }, number) {
        const { row, box, counted } = this.#boxes.get(name);
        box.checked = active;
        counted.textContent = number(count);
        row.hidden = count === 0 && !active && document.activeElement !== box;
    }

    /** A dimension; beyond so many terms the rest stands in a part of its own that can be unfolded. */
    #group({ field, label, terms }) {
        const { element, parts } = copy(this.templates, "dimension");
        parts.legend.textContent = label;
        const rows = terms.map((term) => this.#row(field, term));
        const chosen = terms.findLastIndex((term) => term.active);
        const few = terms.length <= MOST + 2;
        parts.more.before(...rows.slice(0, few ? rows.length : MOST));
        if (few) parts.more.remove();
        else parts.more.append(...rows.slice(MOST));
        parts.more.open = chosen >= MOST;
        return element;
    }

    #row(field, { key, label }) {
        const { element, parts } = copy(this.templates, "term");
        Object.assign(parts.box, { name: field, value: key });
        parts.label.textContent = label;
        this.#boxes.set(`${field} ${key}`, { row: element, box: parts.box, counted: parts.count });
        return element;
    }
}
