/** The search page: what is asked stands in its address, and what is found takes the place of the list from A to Å. */

import { answerTo, ways } from "./search-answers.js";
import { SearchView } from "./search-view.js";
import { isBlank, readState, withTerm, writeState } from "./search-state.js";

const STEP = 10;
const SHORTEST = 3;
const PAUSE = 200;
/** While a query is being typed, pages and numbers are not fetched for what may be gone in a moment. */
const SETTLED = 600;

class SearchPage {
    state = readState(location.search);
    /** The address that typing began at: a submitted query is a new entry after it. */
    begun = location.href;
    wanted = Math.max(STEP, Number(history.state?.wanted) || 0);
    turn = 0;
    answer = null;

    constructor(root) {
        this.view = new SearchView(root, {
            filtered: (field, term, chosen) => this.push(withTerm(this.state, field, term, chosen)),
            follow: (search) => this.push(readState(search)),
            more: () => this.more(),
            again: () => this.run(),
        });
        this.index = root.dataset.index;
        this.form = this.view.form;
        this.field = this.form.elements.q;
    }

    listen() {
        this.form.addEventListener("submit", (event) => {
            event.preventDefault();
            this.push({ ...this.state, query: this.field.value.trim(), literal: false });
        });
        this.field.addEventListener("input", () => {
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.typed(), PAUSE);
        });
        addEventListener("popstate", () => {
            const state = readState(location.search);
            this.begun = location.href;
            if (writeState(state) === writeState(this.state)) return;
            this.wanted = Math.max(STEP, Number(history.state?.wanted) || 0);
            this.enter(state);
        });
        addEventListener("pagehide", () => remember({ ...history.state, y: scrollY }, location.href));
        this.view.field(this.state.query);
        const y = history.state?.y;
        this.run().then(() => y && scrollTo({ top: y, behavior: "instant" }));
    }

    address(state) {
        return this.form.action.split(/[?#]/)[0] + writeState(state);
    }

    /** Something was submitted, ticked or followed: an entry of its own in the history. */
    push(state) {
        const address = this.address(state);
        remember(history.state, this.begun);
        const before = readState(new URL(this.begun).search);
        if (writeState(state) !== writeState(before)) history.pushState(null, "", address);
        this.begun = address;
        this.wanted = STEP;
        this.enter(state);
    }

    /** Letters were typed: the same entry, with another query. */
    typed() {
        const query = this.field.value.trim();
        if (query === this.state.query || (query !== "" && query.length < SHORTEST)) return;
        this.state = { ...this.state, query, literal: false };
        this.wanted = STEP;
        remember(null, this.address(this.state));
        this.run(true);
    }

    enter(state) {
        clearTimeout(this.timer);
        this.state = state;
        this.view.field(state.query);
        this.run();
    }

    /** Asks for the state. What comes after another question was asked is thrown away. */
    async run(typing = false) {
        const turn = ++this.turn;
        const { state, wanted } = this;
        if (isBlank(state)) {
            this.view.start();
            return;
        }
        this.view.wait(state);
        try {
            const answer = await answerTo(this.index, state, { step: STEP, wanted, typing });
            if (turn !== this.turn) return;
            this.answer = answer;
            this.view.show(answer, state, this.link);
            const onward = answer.results.length === 0 && !typing ? ways(answer, state) : null;
            setTimeout(() => turn === this.turn && this.complete(turn, onward), typing ? SETTLED : 0);
        } catch (error) {
            if (turn !== this.turn) return;
            console.warn(error);
            this.view.fail(error);
        }
    }

    /** What may come after the first paint: numbers beside filters, excerpts, ways on where nothing was found. */
    async complete(turn, onward) {
        this.view.watch();
        const current = (use) => (value) => turn === this.turn && use(value);
        await Promise.all([
            this.answer.counts().then(current((counts) => this.view.filters.show(counts, this.view.number)),
                current(() => this.view.filters.fail())),
            onward?.then(current((queries) => this.view.suggest(queries, this.link)), () => {}),
        ]);
    }

    /** A state's address, for links. */
    link = (change) => this.address({ ...this.state, ...change });

    async more() {
        const turn = ++this.turn;
        const { answer } = this;
        try {
            const further = await answer.next(STEP);
            if (turn !== this.turn) return;
            this.wanted = answer.results.length;
            remember({ wanted: this.wanted }, location.href);
            this.view.append(further, answer);
            this.complete(turn, null);
        } catch (error) {
            if (turn === this.turn) this.view.fail(error);
        }
    }
}

/** Browsers refuse to change an address too often; the search goes on all the same. */
function remember(state, address) {
    try {
        history.replaceState(state, "", address);
    } catch (error) {
        console.warn(error);
    }
}

const root = document.querySelector("[data-search-page]");
if (root) new SearchPage(root).listen();
