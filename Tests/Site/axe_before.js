/* axe's private fields are WeakMaps, of which it fills thousands a page: until it is loaded they are plain properties. */
(() => {
    const { WeakMap } = window;
    window.WeakMap = class {
        #key = Symbol("private");
        get(object) { return object[this.#key]; }
        has(object) { return this.#key in object; }
        set(object, value) { object[this.#key] = value; return this; }
        delete(object) { return delete object[this.#key]; }
    };
    window.axeIsLoaded = () => { Object.assign(window, { WeakMap }); delete window.axeIsLoaded; };
})();
