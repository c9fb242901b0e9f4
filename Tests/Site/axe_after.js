window.axeIsLoaded();
/* axe reads the same few colours thousands of times, each time by way of a colour library: here each is read once. */
(() => {
    const colour = axe.commons.color.Color.prototype, read = colour.parseString, known = new Map();
    colour.parseString = function (text) {
        if (!known.has(text)) {
            read.call(this, text);
            known.set(text, [this.r, this.g, this.b, this.alpha]);
        }
        [this.r, this.g, this.b, this.alpha] = known.get(text);
        return this;
    };
})();
/* axe draws words of every font to find out whether it is one of icons, whose contrast it then excuses. None is here:
   every word is read. */
(() => {
    const known = axe._cache, clear = known.clear;
    const letters = new Proxy({}, { get: () => ({ occurrences: Infinity, numLigatures: 0 }) });
    known.clear = () => {
        clear.call(known);
        known.set("fonts", letters);
    };
    known.clear();
})();
