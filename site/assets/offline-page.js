/** On the page shown without a net: what can be read all the same, and another try when the net is back. */

const place = document.querySelector("[data-visited]");
const { root, visited } = place.dataset;

/** The pages that the worker has kept, the latest first: their addresses, titles and languages. */
async function keptPages() {
    const cache = await caches.open(`ildsjael:${root}:pages`);
    const pages = await Promise.all((await cache.keys()).reverse().map(async ({ url }) => {
        const read = new DOMParser().parseFromString(await (await cache.match(url)).text(), "text/html");
        return { url, title: read.querySelector("h1")?.textContent.trim() || read.title, lang: read.documentElement.lang };
    }));
    return pages.filter(({ title }) => title);
}

function linkTo({ url, title, lang }) {
    const item = document.createElement("li"), link = document.createElement("a");
    link.href = url;
    link.textContent = title;
    if (lang !== document.documentElement.lang) Object.assign(link, { lang, dir: "auto" });
    item.append(link);
    return item;
}

/** A device may think that it is on the net before it is. */
async function tryAgain() {
    try {
        await fetch(location.pathname, { method: "HEAD", cache: "no-store" });
        location.reload();
    } catch {}
}

// The worker shows this page at the address that was asked for.
const isInstead = !location.pathname.endsWith("/offline/");
addEventListener("online", () => { if (isInstead) tryAgain(); });
const pages = "caches" in globalThis ? await keptPages().catch(() => []) : [];
if (pages.length) {
    const list = document.createElement("ul");
    list.append(...pages.map(linkTo));
    place.replaceChildren(Object.assign(document.createElement("h2"), { textContent: visited }), list);
}
