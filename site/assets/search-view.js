/** The search page's parts, and what they show: the start, waiting, an answer, nothing, a failure. */

import { Excerpts } from "./search-excerpts.js";
import { Filters } from "./search-filters.js";
import { hitItem, placeholders } from "./search-hits.js";
import { isSpared } from "./search-load.js";
import { queryLinks, remarks } from "./search-remarks.js";
import { countLine, dateText, locale, sentences, titleOf } from "./search-texts.js";

const SPOKEN = 500;
const ROWS = 5;

export class SearchView {
    excerpts = new Excerpts();
    watched = [];

    constructor(root, { filtered, follow, more, again }) {
        const { lang } = document.documentElement;
        this.parts = {};
        for (const part of root.querySelectorAll("[data-part]")) this.parts[part.dataset.part] = part;
        this.templates = {};
        for (const one of root.querySelectorAll("template")) this.templates[one.dataset.template] = one;
        this.form = root.querySelector("form");
        this.texts = sentences(root.dataset, lang);
        this.number = (n) => new Intl.NumberFormat(locale(lang)).format(n);
        this.dateOf = (iso) => dateText(iso, lang);
        this.title = document.title;
        this.separator = root.dataset.separator;
        this.filters = new Filters(this.parts.filters, this.templates, filtered);
        this.parts.more.addEventListener("click", more);
        this.parts.again.addEventListener("click", again);
        this.parts.pass.addEventListener("click", (event) => {
            event.preventDefault();
            this.parts.count.focus();
        });
        root.addEventListener("click", (event) => {
            const link = event.target.closest("a[data-follow]");
            if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            follow(new URL(link.href).search);
        });
    }

    field(query) {
        if (this.form.elements.q.value.trim() !== query) this.form.elements.q.value = query;
    }

    /** Only these parts are shown. Where the focus stood on what goes away, it goes to what came instead. */
    #only(...shown) {
        const before = document.activeElement;
        for (const name of ["found", "alphabet", "error", "empty"]) this.parts[name].hidden = !shown.includes(name);
        for (const name of ["hits", "note", "suggestions"]) this.parts[name].replaceChildren();
        if (before.isConnected && !before.closest("[hidden]")) return;
        const { again, count } = this.parts;
        const instead = shown.includes("error") ? again : shown.includes("found") ? count : this.form.elements.q;
        instead.focus({ preventScroll: true });
    }

    start() {
        this.#only("alphabet");
        this.#clear();
        this.#say("");
        document.title = this.title;
    }

    /** Rows hold the place on the first question; later the old results stay until the new ones come. */
    wait({ query, filters }) {
        document.title = titleOf(query, this.separator, this.title);
        this.filters.tick(filters);
        this.parts.hits.setAttribute("aria-busy", "true");
        if (!this.parts.found.hidden && this.parts.error.hidden) return;
        this.#only("found");
        this.#clear();
        this.parts.count.textContent = this.texts("waiting");
        this.parts.hits.replaceChildren(...placeholders(this.templates, ROWS));
    }

    show(answer, state, link) {
        const none = answer.results.length === 0;
        this.#only("found", ...none ? ["empty", "alphabet"] : []);
        this.#clear();
        const line = countLine(this.texts, answer);
        this.parts.count.textContent = line;
        this.parts.note.append(...remarks(this.templates, this.texts, answer, link));
        this.parts.note.hidden = this.parts.note.childNodes.length === 0;
        this.parts.suggested.hidden = true;
        for (const name of ["clear", "unfiltered"]) this.parts[name].hidden = answer.filters === 0;
        for (const one of this.parts.found.querySelectorAll("[data-clears]")) one.href = link({ filters: {} });
        this.#add(answer.results, answer, 0);
        this.#say([line, this.parts.note.textContent].filter(Boolean).join(". "));
    }

    append(results, answer) {
        const before = this.parts.hits.children.length;
        this.#add(results, answer, before);
        this.parts.hits.children[before]?.querySelector("a[href]")?.focus();
        this.#say(this.texts("shown", { shown: this.number(answer.results.length), total: this.number(answer.total) }));
    }

    #add(results, answer, before) {
        const excerptComes = (result) => result.untold.length > 0 && !isSpared();
        const firstPartial = answer.results.findIndex((result) => !result.full);
        const hits = results.map((result, i) => hitItem(this.templates, result, { dateOf: this.dateOf,
            firstPartial: answer.phrased === null && firstPartial > 0 && before + i === firstPartial,
            excerptComes: excerptComes(result) }));
        this.parts.hits.append(...hits.map((hit) => hit.element));
        hits.forEach((hit, i) => excerptComes(results[i]) && this.watched.push([hit, results[i], answer]));
        this.parts.more.hidden = answer.results.length >= answer.total || results.length === 0;
    }

    /** Excerpts are fetched from now on for what comes into view. */
    watch() {
        const missing = (words) => this.texts("missing", { words: words.join(", ") });
        for (const one of this.watched.splice(0)) this.excerpts.watch(...one, missing);
    }

    /** Queries to try instead, where nothing was found. */
    suggest(queries, link) {
        this.parts.suggestions.replaceChildren(...queryLinks(this.templates, queries, link));
        this.parts.suggested.hidden = queries.length === 0;
    }

    fail() {
        this.#only("error", "alphabet");
        this.#clear();
        this.#say(this.parts.error.querySelector("p").textContent);
    }

    #clear() {
        this.excerpts.clear();
        this.watched = [];
        this.parts.hits.removeAttribute("aria-busy");
        this.parts.more.hidden = true;
    }

    /** One polite line, said when nothing has changed for a while. */
    #say(text) {
        clearTimeout(this.speaking);
        this.speaking = setTimeout(() => { this.parts.live.textContent = text; }, SPOKEN);
    }
}
