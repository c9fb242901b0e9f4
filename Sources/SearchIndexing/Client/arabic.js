/** Arabic words without their article, with what is written together with it: "the", "and the", "in the", "to the". */

const ARTICLE = /^(?:(?:ال|لل)(?=...)|(?:وال|فال|بال|كال|ولل)(?=....))/;

/** The word without an article before at least three letters, or four where more than the article is taken away. */
export function arabicStem(word) {
    return word.replace(ARTICLE, "");
}
