/** Makes a text's checklists boxes that can be ticked, and remembers the ticks on the device. */

import { filled, itemNames, pageKey, readTicks, writeTicks } from "./checklist-ticks.js";

/** What may stand in an item below its first line. */
const BLOCK = /^(UL|OL|P|PRE|DIV|BLOCKQUOTE)$/;
const words = document.querySelector("script[data-ticked]").dataset;
const key = pageKey(location.pathname);

const boxes = [...document.querySelectorAll(".prose li.task")].map(boxed);
const names = itemNames(boxes.map((box) => box.parentElement.textContent));
const lists = [...document.querySelectorAll(".prose :is(ul, ol):has(> .task)")]
    .filter((list) => !list.parentElement.closest(".task"))
    .map(withTools);

show(readTicks(key));
addEventListener("storage", (event) => { if (event.key === key || event.key === null) show(readTicks(key)); });

/** The item's first line becomes a label around its box; lists and paragraphs below it stay where they are. */
function boxed(item) {
    const box = document.createElement("input"), label = document.createElement("label");
    item.querySelector(":scope > .visually-hidden")?.remove();
    box.type = "checkbox";
    box.autocomplete = "off";
    box.defaultChecked = item.classList.contains("task-done");
    const first = [...item.childNodes].find((node) => node.textContent.trim());
    const line = first?.nodeName === "P" ? first : item;
    label.append(box);
    while (line.firstChild && !BLOCK.test(line.firstChild.nodeName)) label.append(line.firstChild);
    line.prepend(label);
    item.classList.add("task-box");
    return box;
}

/** A list with what is said and done below it. */
function withTools(list) {
    const tools = document.createElement("div"), count = element("span", ""), reset = element("button", words.reset);
    const note = element("p", words.kept);
    count.setAttribute("role", "status");
    reset.type = "button";
    tools.className = "task-tools";
    tools.lang = document.documentElement.lang;
    tools.dir = document.documentElement.dir;
    tools.append(count, reset, note);
    list.classList.add("has-tools");
    list.after(tools);
    const own = boxes.filter((box) => list.contains(box));
    const all = { list, boxes: own, count, reset, note };
    list.addEventListener("change", () => keep(all));
    reset.addEventListener("click", () => {
        for (const box of own) box.checked = box.defaultChecked;
        own[0].focus();
        keep(all);
    });
    return all;
}

function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
}

function show(changed) {
    boxes.forEach((box, at) => { box.checked = box.defaultChecked !== changed.has(names[at]); });
    lists.forEach(tell);
}

function keep(list) {
    const isKept = writeTicks(key, names.filter((_, at) => boxes[at].checked !== boxes[at].defaultChecked));
    list.note.textContent = isKept ? words.kept : words.lost;
    tell(list, lists.indexOf(list));
}

/** How much is ticked. Where ticks are remembered is said below the first list, and below each that has some. */
function tell({ boxes, count, reset, note }, at) {
    const isChanged = boxes.some((box) => box.checked !== box.defaultChecked);
    const done = boxes.filter((box) => box.checked).length;
    count.textContent = filled(words.ticked, { done, all: boxes.length });
    reset.hidden = !isChanged;
    note.hidden = !isChanged && at > 0;
}
