/** Loaded by `/sw.js` where the site is no longer to be kept: removes what was kept, and the worker itself. */

addEventListener("install", () => { skipWaiting(); });

const removeAll = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(`ildsjael:${offline.root}:`)).map((name) => caches.delete(name)));
};

addEventListener("activate", (event) => {
    event.waitUntil((async () => {
        await removeAll();
        await registration.unregister();
        // What the worker before this one was fetching, it may keep after that.
        await new Promise((done) => { setTimeout(done, 4000); });
        await removeAll();
    })());
});
