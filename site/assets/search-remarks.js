/** What is said beside an answer, and links to other queries. */

import { copy } from "./search-hits.js";

/** What the answer is to, where it is not quite what was asked; mostly nothing. `link(change)` is a state's address. */
export function remarks(templates, texts, { corrected, phrased, query }, link) {
    if (corrected) {
        const literally = queryLink(templates, texts("instead", { query }), link({ query, literal: true }));
        return [`${texts("corrected", { corrected })} `, literally];
    }
    if (phrased === null) return [];
    return [phrased > 0 ? texts("phrased", { n: phrased }) : texts("unphrased")];
}

/** List items with links to queries. */
export function queryLinks(templates, queries, link) {
    return queries.map((query) => {
        const item = document.createElement("li");
        item.append(queryLink(templates, query, link({ query, literal: false })));
        return item;
    });
}

function queryLink(templates, text, address) {
    const { element } = copy(templates, "follow");
    element.textContent = text;
    element.href = address;
    return element;
}
