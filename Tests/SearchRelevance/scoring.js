/** How well a list of record ids, best first, answers a query whose wanted records have grades 1 to 3. */

/**
 * Known items: a record of grade 3 comes first. All others: a record of the query's best grade is among the first 3.
 */
export function passed(category, ids, wanted) {
    if (category === "known-item") return wanted.get(ids[0]) === 3;
    const best = Math.max(...wanted.values());
    return ids.slice(0, 3).some((id) => wanted.get(id) === best);
}

/** Normalised discounted cumulative gain (Järvelin & Kekäläinen 2002) with the gain 2^grade - 1. */
export function ndcg(ids, wanted, depth = 10) {
    const ideal = [...wanted.values()].sort((a, b) => b - a);
    return gain(ids.map((id) => wanted.get(id) ?? 0), depth) / gain(ideal, depth);
}

function gain(grades, depth) {
    return grades.slice(0, depth).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

/** `{queries, passes, share, ndcg}` of outcomes `{passed, ndcg}`: the share of passes and the mean nDCG. */
export function summary(outcomes) {
    const passes = outcomes.filter((one) => one.passed).length;
    const sum = outcomes.reduce((total, one) => total + one.ndcg, 0);
    const among = (number) => (outcomes.length === 0 ? 0 : number / outcomes.length);
    return { queries: outcomes.length, passes, share: among(passes), ndcg: among(sum) };
}
