/** The invented portal's index in memory, and a search over it. */

import { createSearch } from "../../Sources/SearchIndexing/Client/search.js";
import { build } from "./builder.mjs";
import { AREAS, AUDIENCES, COMPOUNDS, IRREGULAR, STOP, SYNONYMS, TYPES, documents } from "./documents.mjs";

export const portal = { documents, types: TYPES, areas: AREAS, audiences: AUDIENCES, compounds: COMPOUNDS,
    irregular: IRREGULAR, synonyms: SYNONYMS, stop: STOP };
export const files = build(portal);

/** A `load` over files that notes what it is asked for. */
export function loader(source = files) {
    const asked = [];
    const load = async (path) => {
        asked.push(path);
        if (!source.has(path)) throw new Error(`404 ${path}`);
        return JSON.parse(source.get(path));
    };
    return { load, asked };
}

export function open(changes = {}) {
    return createSearch({ load: loader(build({ ...portal, ...changes })).load });
}

export const engine = createSearch({ load: loader().load });

export async function titles(query, options) {
    return (await engine.search(query, options)).results.map((result) => result.title);
}
