/** Lists: the links that narrow a list become check boxes that combine, and the address tells what is chosen. */

import { FacetTable, pageOf, written } from "./facet-table.js";
import { FacetBoxes, relink, termOf } from "./list-controls.js";
import { isSpared, pageText } from "./search-load.js";
import { locale, sentences } from "./search-texts.js";

class ListFilters {
    choice = [];
    turn = 0;
    shown = 0;
    pages = new Map();

    constructor(root, table) {
        this.root = root;
        this.table = table;
        this.parts = Object.fromEntries([...root.querySelectorAll("[data-part]")].map((one) => [one.dataset.part, one]));
        this.original = [...this.parts.cards.children];
        this.pages.set(pageOf({ page: 0 }), Promise.resolve(this.original));
        const forms = [...this.parts.forms.content.children].map((one) => [`count${one.dataset.form[0].toUpperCase()}${one.dataset.form.slice(1)}`, one.textContent]);
        const texts = { ...root.dataset, ...Object.fromEntries(forms) };
        this.texts = sentences(texts, document.documentElement.lang);
        const numbers = new Intl.NumberFormat(locale(document.documentElement.lang));
        this.number = (n) => numbers.format(n);
        this.boxes = new FacetBoxes(root, (name, term, isChosen) =>
            this.push(table.changed(this.choice, name, term, isChosen)));
    }

    listen() {
        this.parts.more.addEventListener("click", () => this.more());
        this.parts.reset.addEventListener("click", () => {
            this.push([]);
            this.parts.count.focus();
        });
        addEventListener("popstate", () => this.enter());
        addEventListener("pagehide", () => remember({ ...history.state, y: scrollY }, location.href));
        const y = history.state?.y;
        this.enter().then(() => y && this.choice.length > 0 && scrollTo({ top: y, behavior: "instant" }));
    }

    /** Something was ticked or reset: an entry of its own in the history. The part of the page gone to stays. */
    push(choice) {
        try {
            history.pushState(null, "", this.root.dataset.list + written(choice) + location.hash);
        } catch (error) {
            console.warn(error);
        }
        return this.show(choice);
    }

    /** What the address says, unless it is shown already. */
    async enter() {
        const choice = this.table.read(location.search);
        if (written(choice) === written(this.choice)) return;
        await this.show(choice, Number(history.state?.shown) || 0);
    }

    async show(choice, atLeast = 0) {
        const turn = ++this.turn;
        const { places, counts } = this.table.filter(choice);
        this.choice = choice;
        this.boxes.show(choice, counts, this.number);
        const spots = choice.length > 0 ? this.table.spots(places, choice) : [];
        let end = this.table.step(spots, 0);
        while (end < Math.min(atLeast, spots.length)) end = this.table.step(spots, end);
        const cards = choice.length > 0 ? await this.cards(spots.slice(0, end), turn) : this.original;
        if (turn !== this.turn) return;
        Object.assign(this, { spots, shown: end });
        this.parts.cards.replaceChildren(...cards);
        this.head(choice, places.length);
    }

    /** What is told around the cards. */
    head(choice, count) {
        const isChosen = choice.length > 0;
        const line = this.texts("count", { n: count });
        this.parts.count.textContent = line;
        this.parts.live.textContent = line;
        this.parts.told.textContent = line;
        this.parts.terms.textContent = this.boxes.sentence(choice);
        this.parts.chosen.hidden = !isChosen;
        this.parts.nothing.hidden = count > 0;
        this.parts.more.hidden = this.shown >= this.spots.length;
        this.parts.failed.hidden = true;
        this.root.classList.toggle("is-filtered", isChosen);
    }

    async more() {
        const turn = ++this.turn;
        const end = this.table.step(this.spots, this.shown);
        const cards = await this.cards(this.spots.slice(this.shown, end), turn);
        if (turn !== this.turn) return;
        this.parts.cards.append(...cards);
        this.shown = end;
        remember({ ...history.state, shown: end }, location.href);
        this.parts.more.hidden = end >= this.spots.length;
        this.parts.live.textContent = this.texts("shown", { shown: this.number(end), total: this.number(this.spots.length) });
        cards[0]?.querySelector("a[href]")?.focus();
    }

    /** Copies of the cards at some spots. Where one cannot be had, the list goes back to what it is without scripts. */
    async cards(spots, turn) {
        this.parts.cards.setAttribute("aria-busy", "true");
        try {
            const pages = await Promise.all(spots.map((spot) => this.page(spot)));
            return spots.map((spot, i) => {
                if (!pages[i][spot.at]) throw new Error(`no card ${spot.at} on ${pageOf(spot)}`);
                return document.importNode(pages[i][spot.at], true);
            });
        } catch (error) {
            console.warn(error);
            if (turn === this.turn) this.fail();
            return [];
        } finally {
            this.parts.cards.removeAttribute("aria-busy");
        }
    }

    /** The cards of a page, fetched once; a page of a later list than this one's is refused. */
    page(spot) {
        const key = pageOf(spot);
        if (!this.pages.has(key)) {
            const first = spot.name === undefined ? this.root.dataset.list : this.boxes.address(spot.name, spot.term);
            const rest = spot.page > 0 ? this.root.dataset.further.replace("{n}", spot.page + 1) : "";
            const page = pageText(first + rest).then((html) => cardsOf(html, this.root.dataset.table));
            page.catch(() => this.pages.delete(key));
            this.pages.set(key, page);
        }
        return this.pages.get(key);
    }

    fail() {
        this.turn++;
        this.choice = [];
        this.spots = [];
        this.shown = 0;
        this.parts.cards.replaceChildren(...this.original);
        this.head([], this.table.count);
        this.boxes.show([], this.table.filter([]).counts, this.number);
        remember(null, this.root.dataset.list + location.hash);
        this.parts.live.textContent = this.parts.failed.textContent;
        this.parts.failed.hidden = false;
    }
}

function cardsOf(html, table) {
    const list = new DOMParser().parseFromString(html, "text/html").querySelector("[data-table]");
    if (list?.dataset.table !== table) throw new Error("a page of another list");
    return [...list.querySelector("[data-part=cards]").children];
}

/** Browsers refuse to change an address too often; the filters work all the same. */
function remember(state, address) {
    try {
        history.replaceState(state, "", address);
    } catch (error) {
        console.warn(error);
    }
}

/** Without the table an address that names one term is that term's own page. */
function withoutTable(root, error) {
    console.warn(error);
    const pairs = [...new URLSearchParams(location.search)];
    const links = [...root.querySelectorAll("[data-facet] a")].filter((link) =>
        pairs.some(([name, term]) => name === link.closest("[data-facet]").dataset.facet && term === termOf(link)));
    if (!("here" in root.dataset) || links.length === 0) return;
    if (links.length === 1) location.replace(links[0].href);
    else root.querySelector("[data-part=failed]").hidden = false;
}

/** What check boxes look like; without it they work all the same. */
function styled(href) {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
    const done = new Promise((resolve) => { link.onload = link.onerror = resolve; });
    document.head.append(link);
    return done;
}

async function start(root) {
    if (isSpared() && location.search === "") return;
    let table;
    const style = "here" in root.dataset ? styled(root.dataset.here) : null;
    try {
        const response = await fetch(root.dataset.table, { priority: "low" });
        if (!response.ok) throw new Error(`${response.status} ${root.dataset.table}`);
        table = new FacetTable(await response.json());
    } catch (error) {
        withoutTable(root, error);
        return;
    }
    await style;
    if ("here" in root.dataset) new ListFilters(root, table).listen();
    else relink(root, table);
}

const root = document.querySelector("[data-table]");
if (root) start(root);
