/** The site's own scripts, as modules: a browser takes any `.js` for one, node only where a package says so. */

import { readFile } from "node:fs/promises";

/** A script of site/assets that imports no other. */
export async function asset(name) {
    const text = await readFile(new URL(`../../site/assets/${name}`, import.meta.url), "utf8");
    return import(`data:text/javascript,${encodeURIComponent(text)}`);
}
