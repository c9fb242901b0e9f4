/** Which record of content/ an address of the built site belongs to, read from the declarations in site/. */

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A function from a result's url to a record id, or to the address itself where it belongs to no record. */
export function recordsOf(root, language = "da") {
    const folders = new Map();
    for (const text of declarations(join(root, "site/collections"))) {
        const folder = localized(text, "path", language);
        if (folder) folders.set(folder, value(text, "collection"));
    }
    const bodies = new Map();
    for (const text of declarations(join(root, "site/pages"))) {
        const body = value(text, "body");
        if (body) bodies.set(localized(text, "path", language), body);
    }
    const base = new URL(value(readFileSync(join(root, "site/site.yml"), "utf8"), "baseURL"));
    return (url) => recordOf(path(url, base), folders, bodies) ?? url;
}

function recordOf(path, folders, bodies) {
    const body = bodies.get(path);
    const cut = path.lastIndexOf("/");
    const folder = folders.get(path.slice(0, cut));
    return body ?? (cut > 0 && folder ? `${folder}/${path.slice(cut + 1)}` : undefined);
}

/** The address below the site's own, without slashes at its ends. */
function path(url, base) {
    const whole = decodeURIComponent(new URL(url, base).pathname);
    const root = base.pathname.replace(/\/*$/, "/");
    const below = whole.startsWith(root) ? whole.slice(root.length) : whole;
    return below.replace(/^\/+|\/+$/g, "");
}

function declarations(folder) {
    return readdirSync(folder).filter((name) => name.endsWith(".yml")).sort()
        .map((name) => readFileSync(join(folder, name), "utf8"));
}

/** The value of a key at the left margin, such as `body: pages/om`. */
function value(text, key) {
    return unquoted(new RegExp(`^${key}:[ ]*([^{\\s#].*?)[ ]*$`, "m").exec(text)?.[1]);
}

/** The value of a language within a key at the left margin, such as `path: {da: foreninger, en: associations}`. */
function localized(text, key, language) {
    const map = new RegExp(`^${key}:[ ]*\\{(.*)\\}[ ]*$`, "m").exec(text)?.[1];
    if (map === undefined) return value(text, key);
    return unquoted(new RegExp(`(?:^|,)\\s*${language}:\\s*("[^"]*"|[^,]*)`).exec(map)?.[1]);
}

function unquoted(text) {
    return text?.trim().replace(/^"(.*)"$/, "$1");
}
