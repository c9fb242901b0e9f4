/**
 * Loaded by `/sw.js`, which says what site it is (`offline`). Keeps the pages that are visited, so that they can be read
 * without a net: pages come from the net first, what carries a fingerprint from the device. No module, since workers
 * need not know them.
 */

const PREFIX = `ildsjael:${offline.root}:`;
const SHELL = `${PREFIX}shell-${offline.version}`;
const PAGES = `${PREFIX}pages`, ASSETS = `${PREFIX}assets`, PICTURES = `${PREFIX}pictures`;
const indexOf = (language) => `${PREFIX}index-${language.code}`;

/** How many entries each keeps; the oldest go first. Assets are those of several builds, for the pages of those. */
const MOST = { [PAGES]: 60, [ASSETS]: 150, [PICTURES]: 100 };
const MOST_SHARDS = 400;
/** In bytes, where the host tells. */
const LARGEST = 3 << 20;
/** A search index of so many pages, about half a megabyte, is fetched whole; of a larger one what was asked for stays. */
const MOST_SEARCHED = 600;
/** In milliseconds, before a page that is kept is shown instead of waited for. */
const PATIENCE = 3000;

/** The main language last, since its pages lie above the others'. */
const languages = [...offline.languages].sort((a, b) => b.home.length - a.home.length);
const languageOf = (path) => languages.find(({ home }) => path.startsWith(home)) ?? offline.languages[0];
/** Languages whose search has been seen to in this life of the worker; browsers end and begin them as they like. */
const lookedAt = new Set();

addEventListener("install", (event) => {
    skipWaiting();
    event.waitUntil(Promise.all([
        caches.open(SHELL).then((cache) => cache.addAll(
            offline.languages.map(({ page }) => new Request(page, { cache: "no-cache" })))),
        fetchMissing(ASSETS, offline.files),
    ]));
});

addEventListener("activate", (event) => {
    const current = new Set([SHELL, PAGES, ASSETS, PICTURES, ...offline.languages.map(indexOf)]);
    event.waitUntil((async () => {
        const names = await caches.keys();
        const old = names.filter((name) => name.startsWith(PREFIX) && !current.has(name));
        await Promise.all(old.map((name) => caches.delete(name)));
        await registration.navigationPreload?.enable();
        await clients.claim();
    })());
});

/** The page that started the worker, which it did not see fetched. */
addEventListener("message", (event) => {
    const { page, pictures } = event.data ?? {};
    if (!page || !isOwn(new URL(page))) return;
    event.waitUntil(Promise.all([
        fetch(page).then((response) => keepPage(bare(page), response)),
        fetchMissing(PICTURES, pictures.filter((picture) => isOwn(new URL(picture)) && !isAsset(new URL(picture)))),
        fetchMissing(ASSETS, pictures.filter((picture) => isOwn(new URL(picture)) && isAsset(new URL(picture)))),
        keepSearch(languageOf(new URL(page).pathname)),
    ]).catch(() => {}));
});

addEventListener("fetch", (event) => {
    const { request } = event, url = new URL(request.url), path = url.pathname;
    if (request.method !== "GET" || !isOwn(url) || request.headers.has("range")) return;
    const below = path.slice(offline.root.length);
    const language = languages.find(({ index }) => path.startsWith(index));
    if (request.mode === "navigate") event.respondWith(page(event));
    else if (language && path === `${language.index}manifest.json`) event.respondWith(manifest(event, language));
    else if (language && /^[a-z]-[0-9a-f]+\//.test(path.slice(language.index.length))) {
        event.respondWith(fixed(event, indexOf(language), MOST_SHARDS));
    } else if (isAsset(url)) event.respondWith(fixed(event, ASSETS));
    else if (/^images\/[0-9a-f]{16}-/.test(below)) event.respondWith(fixed(event, PICTURES));
    else if (/^(image|font|style|script|manifest)$/.test(request.destination)) event.respondWith(fresh(event));
    else if (!request.destination && path.endsWith("/")) {
        event.respondWith(fetch(request).catch(async () => await keptPage(bare(request.url)) ?? Response.error()));
    }
});

function isOwn(url) { return url.origin === location.origin && url.pathname.startsWith(offline.root); }

function isAsset(url) { return url.pathname.startsWith(`${offline.root}assets/`); }

/** A page's address without what is asked of it: the site is the same files whatever is. */
function bare(address) {
    const url = new URL(address);
    return url.origin + url.pathname;
}

/** A page from the net, or the kept one when that is slow, fails or errs, or else the page that says so. */
async function page(event) {
    const key = bare(event.request.url), language = languageOf(new URL(key).pathname);
    const fetched = (async () => {
        const response = await event.preloadResponse || await fetch(event.request);
        return { response, copy: response.clone() };
    })();
    event.waitUntil(fetched.then(({ copy }) => keepPage(key, copy)).then(() => keepSearch(language)).catch(() => {}));
    const kept = await keptPage(key);
    const answer = fetched.then(({ response }) => response.status >= 500 && kept ? kept : response);
    if (kept) return Promise.race([answer.catch(() => kept), later(kept)]);
    return answer.catch(async () => await found(SHELL, language.page) ?? Response.error());
}

/** The search's own page is kept with the index, also when nobody has been there. */
async function keptPage(key) {
    return await found(PAGES, key) ?? await found(indexOf(languageOf(new URL(key).pathname)), key);
}

/** What never changes: from the device, and else from the net, to be kept. */
async function fixed(event, name, most = MOST[name]) {
    const key = bare(event.request.url);
    const kept = await found(name, key);
    if (kept) return kept;
    const response = await fetch(event.request);
    event.waitUntil(keep(name, key, response.clone(), most));
    return response;
}

/** What may change: from the net, and kept for when there is none. */
async function fresh(event) {
    try {
        const response = await fetch(event.request);
        event.waitUntil(keep(PICTURES, bare(event.request.url), response.clone()));
        return response;
    } catch {
        return await found(PICTURES, bare(event.request.url)) ?? Response.error();
    }
}

async function manifest(event, language) {
    const key = bare(event.request.url);
    const fetched = fetch(event.request).then((response) => ({ response, copy: response.clone() }));
    event.waitUntil(fetched.then(({ copy }) => keepIndex(language, copy)).catch(() => {}));
    const kept = await found(indexOf(language), key);
    const answer = fetched.then(({ response }) => response);
    return kept ? Promise.race([answer.catch(() => kept), later(kept)]) : answer;
}

async function later(kept) {
    await new Promise((done) => setTimeout(done, PATIENCE));
    return kept;
}

async function found(name, key) { return caches.match(key, { cacheName: name, ignoreVary: true }); }

function isWhole(response) {
    return response.status === 200 && response.type === "basic" && !response.redirected
        && !/no-store/.test(response.headers.get("cache-control") ?? "")
        && !(Number(response.headers.get("content-length")) > LARGEST);
}

function keepPage(key, response) {
    const isPage = /^text\/html\b/.test(response.headers.get("content-type") ?? "");
    const isShell = offline.languages.some(({ page }) => key === location.origin + page);
    return isPage && !isShell ? keep(PAGES, key, response) : undefined;
}

/** A device that is full keeps no more, and the reader has the page all the same. */
async function keep(name, key, response, most = MOST[name]) {
    if (!isWhole(response)) return;
    try {
        const cache = await caches.open(name);
        await cache.put(key, response);
        const keys = (await cache.keys()).filter(({ url }) => !url.endsWith("/manifest.json"));
        await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((old) => cache.delete(old)));
    } catch {}
}

/** Two at a time, so that what the reader asks for comes first. */
async function fetchMissing(name, addresses, most = MOST[name]) {
    const waiting = [...new Set(addresses)];
    const work = async () => {
        for (let address = waiting.shift(); address; address = waiting.shift()) {
            const key = bare(new URL(address, location.origin));
            if (!await found(name, key)) await keep(name, key, await fetch(key), most);
        }
    };
    await Promise.all([work(), work()]);
}

/** Once for each life of the worker, and never where the line is slow or dear. */
async function keepSearch(language) {
    const line = navigator.connection;
    if (lookedAt.has(language.code) || line?.saveData || /2g/.test(line?.effectiveType ?? "")) return;
    lookedAt.add(language.code);
    try {
        await keep(indexOf(language), bare(new URL(language.search, location.origin)), await fetch(language.search), MOST_SHARDS);
        await keepIndex(language, await fetch(`${language.index}manifest.json`, { cache: "no-cache" }));
    } catch {
        lookedAt.delete(language.code);
    }
}

/** Keeps the index a manifest tells of, then the manifest, and then lets go of what it does not tell of. */
async function keepIndex(language, response) {
    if (!isWhole(response)) return;
    const name = indexOf(language), copy = response.clone(), told = await response.json();
    const line = navigator.connection;
    if (told.v === 1 && told.n <= MOST_SEARCHED && !line?.saveData) {
        await fetchMissing(name, shards(told).map((path) => language.index + path), MOST_SHARDS);
    }
    await keep(name, `${location.origin}${language.index}manifest.json`, copy, MOST_SHARDS);
    const cache = await caches.open(name);
    const current = Object.entries(told.h).map(([family, hash]) => `${location.origin}${language.index}${family}-${hash}/`);
    await Promise.all((await cache.keys()).map(({ url }) =>
        /\/[a-z]-[0-9a-f]+\//.test(url) && !current.some((start) => url.startsWith(start)) && cache.delete(url)));
}

/** The files of an index, save the rests of long lists, which small ones do not have. */
function shards({ n, ds, h, t, x, facets }) {
    const numbered = (family, count) => Array.from({ length: count }, (_, at) => `${family}-${h[family]}/${at}.json`);
    const words = (list) => list ? list.split(" ").length : 0;
    return [...numbered("t", words(t)), ...numbered("x", words(x)), ...numbered("d", Math.ceil(n / ds)),
        ...facets.map(([field]) => `f-${h.f}/${field}.json`)];
}
