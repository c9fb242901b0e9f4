/** At the end of a page: buttons that print it and send its address on. */

for (const list of document.querySelectorAll(".page-tools[data-print]")) offerTools(list);

function offerTools(list) {
    const words = list.dataset;
    const said = document.createElement("span");
    said.setAttribute("role", "status");
    const tell = (text) => { said.textContent = text; };
    add(list, words.print, () => print());
    const [label, share] = navigator.share ? [words.share, () => send(tell, words)] : [words.copy, () => copy(tell, words)];
    add(list, label, share).append(said);
}

function add(list, label, act) {
    const item = document.createElement("li"), button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", act);
    item.append(button);
    list.append(item);
    return item;
}

/** The page's address without what a reader has done on it. */
const address = () => location.origin + location.pathname;

async function send(tell, words) {
    try {
        await navigator.share({ title: document.title, url: address() });
    } catch (error) {
        // The reader changed their mind.
        if (error?.name !== "AbortError") await copy(tell, words);
    }
}

/** Where the clipboard is refused, the address stands there to be copied by hand. */
async function copy(tell, words) {
    tell("");
    try {
        await navigator.clipboard.writeText(address());
        tell(words.copied);
    } catch {
        tell(address());
    }
}
