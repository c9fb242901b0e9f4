/** On every page: the header's search form is a plain form until someone goes to it; then suggestions are fetched. */

for (const form of document.querySelectorAll("form[data-suggest]")) {
    const field = form.elements.q;
    /** A load that fails leaves the form as it is, and is tried again the next time. */
    const upgrade = () => import("./search-suggestions.js")
        .then(({ suggestIn }) => suggestIn(form))
        .catch(() => field.addEventListener("focus", upgrade, { once: true }));
    if (document.activeElement === field) upgrade();
    else field.addEventListener("focus", upgrade, { once: true });
}
