/** Where the site may be kept for reading without a net: starts the worker that does, once the page is there. */

const { worker, root } = document.querySelector("script[data-worker]").dataset;

async function start() {
    // The first page was fetched before there was a worker to see it.
    const isSeen = Boolean(navigator.serviceWorker.controller);
    await navigator.serviceWorker.register(worker, { scope: root, updateViaCache: "none" });
    const { active } = await navigator.serviceWorker.ready;
    const pictures = [...document.images].map((image) => image.currentSrc).filter(Boolean);
    if (!isSeen) active.postMessage({ page: location.href, pictures });
}

// A browser may refuse it, in private windows for one: then the site is as it is without.
const tried = () => start().catch(() => {});
if ("serviceWorker" in navigator) {
    if (document.readyState === "complete") tried();
    else addEventListener("load", tried, { once: true });
}
