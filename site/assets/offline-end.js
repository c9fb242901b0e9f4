/** Loaded by `/sw.js` where the site is no longer to be kept: removes what was kept, and the worker itself. */

addEventListener("install", () => { skipWaiting(); });

addEventListener("activate", (event) => {
    event.waitUntil((async () => {
        const names = await caches.keys();
        await Promise.all(names.filter((name) => name.startsWith(`ildsjael:${offline.root}:`)).map((name) => caches.delete(name)));
        await registration.unregister();
    })());
});
