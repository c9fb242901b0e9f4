/** What the engine and the pages are fetched with, and which addresses are followed. */

/** `load(path, {fresh})` for the engine: the JSON at a path of the index folder; `fresh` asks the server once more. */
export function loader(folder, get = fetch) {
    return async (path, { fresh = false } = {}) => {
        const response = await get(folder + path, fresh ? { cache: "no-cache" } : {});
        if (!response.ok) throw new Error(`${response.status} ${path}`);
        return response.json();
    };
}

/** An address of the index as one to link to: only of this site, else null. */
export function localAddress(address, here = location.href) {
    try {
        const url = new URL(String(address), here);
        return url.origin === new URL(here).origin && /^https?:$/.test(url.protocol) ? url.href : null;
    } catch {
        return null;
    }
}

/** Whether the reader's line is slow or dear: then nothing is fetched but what is asked for. */
export function isSpared(connection = globalThis.navigator?.connection) {
    return Boolean(connection?.saveData) || /2g/.test(connection?.effectiveType ?? "");
}

/** The HTML at an address of this site; rejects after some seconds. */
export async function pageText(address, get = fetch, patience = 5000) {
    const cut = new AbortController();
    const timer = setTimeout(() => cut.abort(), patience);
    try {
        const response = await get(address, { signal: cut.signal });
        const kind = response.headers.get("content-type") ?? "";
        if (!response.ok || !kind.startsWith("text/html")) throw new Error(`${response.status} ${kind}`);
        return await response.text();
    } finally {
        clearTimeout(timer);
    }
}
