/** A fetched page's text with the places of its headings, and the heading above what an excerpt shows. */

const SPACE = /\s+/g;

/** Collects a page's text piece by piece, with one space between words and a dot between blocks. */
export class RunningText {
    text = "";
    headings = [];

    add(piece) {
        const plain = piece.replace(SPACE, " ");
        this.text += this.text === "" || this.text.endsWith(" ") ? plain.trimStart() : plain;
    }

    /** A block ends or begins here. */
    cut() {
        const before = this.text.trimEnd();
        if (before === "" || before.endsWith("·")) return;
        this.text = /[.!?:;,…]$/.test(before) ? `${before} ` : `${before} · `;
    }

    /** A heading with an id begins here. */
    heading(id, label) {
        this.headings.push({ id, label: label.replace(SPACE, " ").trim(), at: this.text.length });
    }
}

/** The nearest heading above an excerpt's first marked word in the text it was taken from, or null. */
export function headingAbove({ text, headings }, segments) {
    const start = text.indexOf(segments.map((one) => one.text).join(""));
    const mark = segments.findIndex((one) => one.mark);
    if (start < 0 || mark < 0) return null;
    const at = start + segments.slice(0, mark).reduce((sum, one) => sum + one.text.length, 0);
    return headings.filter((heading) => heading.at <= at).at(-1) ?? null;
}
