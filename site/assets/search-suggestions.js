/** Suggestions under a search field: a combobox with a list box, by the ARIA Authoring Practices Guide. */

import { createSearch } from "./search.js";
import { loader, localAddress } from "./search-load.js";
import { moved, optionsOf } from "./search-options.js";

const SHORTEST = 3;
const PAUSE = 120;

/** Makes a form's field a combobox. The form goes on working as before. */
export function suggestIn(form) {
    const combobox = new Combobox(form, form.elements.q);
    combobox.listen();
    combobox.typed();
}

class Combobox {
    options = [];
    chosen = -1;
    turn = 0;
    timer = 0;

    constructor(form, field) {
        this.form = form;
        this.field = field;
        this.engine = createSearch({ load: loader(form.dataset.index) });
        this.list = document.createElement("ul");
        this.list.id = `${field.id}-suggestions`;
        this.list.className = "suggestions";
        this.list.hidden = true;
        this.list.setAttribute("role", "listbox");
        this.list.setAttribute("aria-label", form.dataset.suggest);
        field.after(this.list);
        const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false",
            "aria-controls": this.list.id };
        for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
    }

    listen() {
        this.field.addEventListener("input", () => this.typed());
        this.field.addEventListener("keydown", (event) => this.pressed(event));
        this.field.addEventListener("blur", () => this.close());
        this.list.addEventListener("pointerdown", (event) => event.preventDefault());
        this.list.addEventListener("click", (event) => {
            const option = [...this.list.children].indexOf(event.target.closest("[role=option]"));
            if (option >= 0) this.take(option);
        });
    }

    /** Asks when nothing was typed for a while; an answer to what is no longer in the field is thrown away. */
    typed() {
        clearTimeout(this.timer);
        const turn = ++this.turn;
        const typed = this.field.value;
        if (typed.trim().length < SHORTEST) {
            this.close();
            return;
        }
        this.timer = setTimeout(async () => {
            const answer = await this.engine.suggest(typed).catch(() => ({ words: [], results: [] }));
            if (turn !== this.turn || document.activeElement !== this.field) return;
            this.show(optionsOf(answer, typed, localAddress));
        }, PAUSE);
    }

    show(options) {
        this.options = options;
        this.list.replaceChildren(...options.map((option, place) => this.item(option, place)));
        this.list.hidden = options.length === 0;
        this.field.setAttribute("aria-expanded", String(options.length > 0));
        this.choose(-1);
    }

    item({ text, note }, place) {
        const item = document.createElement("li");
        item.id = `${this.list.id}-${place}`;
        item.setAttribute("role", "option");
        item.append(text);
        if (note !== "") {
            const small = document.createElement("span");
            small.textContent = note;
            item.append(" ", small);
        }
        return item;
    }

    close() {
        this.turn++;
        clearTimeout(this.timer);
        this.show([]);
    }

    choose(place) {
        this.chosen = place;
        [...this.list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === place)));
        const item = this.list.children[place];
        if (item) {
            this.field.setAttribute("aria-activedescendant", item.id);
            item.scrollIntoView({ block: "nearest" });
        } else {
            this.field.removeAttribute("aria-activedescendant");
        }
    }

    pressed(event) {
        if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === "Escape" && this.options.length > 0) {
            this.close();
        } else if (event.key === "Enter" && this.chosen >= 0) {
            this.take(this.chosen);
        } else {
            const place = event.shiftKey ? null : moved(event.key, this.chosen, this.options.length);
            if (place === null) return;
            this.choose(place);
        }
        event.preventDefault();
    }

    /** A page is gone to; a word is searched for. */
    take(place) {
        const { text, address } = this.options[place];
        this.close();
        if (address) {
            location.assign(address);
        } else {
            this.field.value = text;
            this.form.requestSubmit();
        }
    }
}
