/** What is searched for, as it stands in the page's address: `?q=kor&area=skovby&area=noerby`. */

const LONGEST = 200;
const MOST_FILTERS = 100;
/** No field's name has a hyphen, so no filter is mistaken for this. */
const LITERAL = "q-exact";

/** `{query, literal, filters}` from an address's query part; `filters` gives each field its terms, in order. */
export function readState(search) {
    const parameters = new URLSearchParams(search);
    const filters = {};
    for (const [field, term] of [...parameters].slice(0, MOST_FILTERS).sort(inOrder)) {
        if (field === "q" || field === LITERAL || !/^[a-z][A-Za-z0-9]*$/.test(field) || term === "") continue;
        const terms = termsOf(filters, field);
        if (!terms.includes(term)) filters[field] = [...terms, term];
    }
    const query = (parameters.get("q") ?? "").trim().slice(0, LONGEST);
    return { query, literal: query !== "" && parameters.has(LITERAL), filters };
}

/** The query part of a state's address, `""` for none; equal states have equal ones. */
export function writeState({ query, literal, filters }) {
    const parameters = new URLSearchParams();
    if (query !== "") parameters.append("q", query);
    if (literal && query !== "") parameters.append(LITERAL, "1");
    const pairs = Object.entries(filters).flatMap(([field, terms]) => terms.map((term) => [field, term]));
    for (const [field, term] of pairs.sort(inOrder)) parameters.append(field, term);
    const text = parameters.toString();
    return text === "" ? "" : `?${text}`;
}

/** Whether anything is asked for. */
export function isBlank({ query, filters }) {
    return query === "" && Object.keys(filters).length === 0;
}

/** The state with a filter's term chosen or not. */
export function withTerm(state, field, term, chosen) {
    const { [field]: _, ...others } = state.filters;
    const rest = termsOf(state.filters, field).filter((one) => one !== term);
    const kept = chosen ? [...rest, term] : rest;
    return { ...state, filters: kept.length > 0 ? { ...others, [field]: kept } : others };
}

/** The terms chosen of a field. */
export function termsOf(filters, field) {
    return Object.hasOwn(filters, field) ? filters[field] : [];
}

function inOrder([field, term], [otherField, otherTerm]) {
    if (field !== otherField) return field < otherField ? -1 : 1;
    return term < otherTerm ? -1 : Number(term > otherTerm);
}
