/** The sentences of the search page, from the layout's `data-` attributes. Plural forms stand there by CLDR's names. */

/** A text with its places `{n}` and the like filled; a place without a value stays. */
export function fill(text, values = {}) {
    return String(text ?? "").replace(/\{(\w+)\}/g, (place, name) =>
        (Object.hasOwn(values, name) ? String(values[name]) : place));
}

/** What browsers call the way a language's pages write dates and numbers: British English, Arabic with Latin digits. */
export function locale(language) {
    return { ar: "ar-u-nu-latn", en: "en-GB" }[language] ?? language;
}

/** The sentences of a language: `texts(name, values)`, and by the number `values.n` where a name has plural forms. */
export function sentences(dataset, language) {
    const rules = new Intl.PluralRules(language);
    const numbers = new Intl.NumberFormat(locale(language));
    return (name, values = {}) => {
        if (!Number.isFinite(values.n)) return fill(dataset[name], values);
        const form = (kind) => dataset[name + kind[0].toUpperCase() + kind.slice(1)];
        const text = form(rules.select(values.n)) ?? form("other") ?? dataset[name];
        return fill(text, { ...values, n: numbers.format(values.n) });
    };
}

/** What was found, in one line: `12 resultater for "besøgsven", 2 filtre`. */
export function countLine(texts, { query, count, more = false, filters = 0, corrected = null }) {
    const asked = (corrected ?? query).replace(/["“”„«»]/g, "").trim();
    const parts = [found(texts, asked, count, more)];
    if (filters > 0) parts.push(texts("filters", { n: filters }));
    return parts.join(", ");
}

function found(texts, query, count, more) {
    if (count === 0) return query === "" ? texts("nothing") : texts("nothingFor", { query });
    if (more) return query === "" ? texts("atLeast", { n: count }) : texts("atLeastFor", { n: count, query });
    return query === "" ? texts("results", { n: count }) : texts("resultsFor", { n: count, query });
}

/** The document's title while something is searched for. */
export function titleOf(query, separator, title) {
    return query === "" ? title : query + separator + title;
}

/** A date such as 2026-11-21 in words, as the site's pages have it; a text that is no date, as it is. */
export function dateText(iso, language) {
    const day = /^\d{4}-\d\d-\d\d/.exec(String(iso))?.[0];
    const date = new Date(`${day}T12:00:00Z`);
    if (!day || Number.isNaN(date.getTime())) return String(iso);
    return new Intl.DateTimeFormat(locale(language), { dateStyle: "long", timeZone: "UTC" }).format(date);
}
