/* What can only be measured in a browser: functions that run in the page under test and give faults as sentences. */
window.inPage = (() => {
    const named = (element) => {
        const text = (element.textContent || element.getAttribute("aria-label") || "").trim().replace(/\s+/g, " ").slice(0, 40);
        const kind = element.classList.length ? "." + [...element.classList].join(".") : "";
        return `${element.localName}${element.id ? "#" + element.id : ""}${kind} "${text}"`;
    };
    const shown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
    /** A question about an element, asked once for as long as nothing moves. */
    const once = (ask) => {
        const known = new Map();
        const answer = (element) => {
            if (!known.has(element)) known.set(element, ask(element, answer));
            return known.get(element);
        };
        return answer;
    };
    /** Cut away on purpose, for screen readers only, or until it has the focus. */
    const forEarsOnly = () => once((element, isAround) => {
        const style = getComputedStyle(element);
        return style.clipPath !== "none" || (style.position === "absolute" && element.getBoundingClientRect().bottom < 0)
            || (element.parentElement !== null && isAround(element.parentElement));
    });
    /** The nearest element around one that scrolls sideways by itself. */
    const scroller = (element) => {
        for (let one = element; one && one !== document.body; one = one.parentElement) {
            if (["auto", "scroll"].includes(getComputedStyle(one).overflowX)) return one;
        }
        return null;
    };
    const texts = () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
        while (walker.nextNode()) if (walker.currentNode.data.trim()) found.push(walker.currentNode);
        const isForEars = forEarsOnly(), isSeen = once((element) => shown(element) && !isForEars(element));
        return found.filter((node) => isSeen(node.parentElement));
    };

    /** What one would have to scroll sideways for. */
    const sideways = (nodes) => {
        const width = document.documentElement.clientWidth, faults = [];
        if (document.documentElement.scrollWidth > width) faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
        const range = document.createRange();
        for (const node of nodes) {
            range.selectNodeContents(node);
            const box = range.getBoundingClientRect();
            if (box.right <= width + 1 && box.left >= -1) continue;
            const around = scroller(node.parentElement);
            if (around === null || around.tabIndex < 0) faults.push(`reaches ${Math.round(box.left)} to ${Math.round(box.right)}: ${named(node.parentElement)}`);
        }
        return faults;
    };

    /** Text that its box cuts off, or that leaves a box of fixed height. */
    const clipped = (nodes) => {
        const nearest = once((element, around) => {
            if (element === null || element === document.body) return null;
            return cutOff(element) ?? around(element.parentElement);
        });
        return [...new Set(nodes.map((node) => nearest(node.parentElement)).filter(Boolean))];
    };
    const cutOff = (box) => {
        const style = getComputedStyle(box);
        if (box.clientHeight === 0 || style.display === "inline" || box.localName === "option") return null;
        const over = box.scrollHeight - box.clientHeight, beside = box.scrollWidth - box.clientWidth;
        const room = parseFloat(style.fontSize) / 2;
        return (over > room && style.overflowY !== "auto" && style.overflowY !== "scroll" && !box.querySelector(":popover-open"))
            || (beside > room && style.overflowX === "hidden") ? `${over} px too high, ${beside} px too wide: ${named(box)}` : null;
    };

    /** WCAG 2.2, 2.5.8: 24 by 24 px, or room for a circle of 24 px that meets no other target, or a link in running text. */
    const smallTargets = () => {
        const isForEars = forEarsOnly();
        const targets = [...document.querySelectorAll("a[href], button, summary, input:not([type=hidden]), select, textarea, [tabindex='0'], label:has(input)")]
            .filter((one) => shown(one) && !isForEars(one) && !(one.localName === "input" && one.closest("label")));
        const boxes = targets.map((one) => [...one.getClientRects()]
            .concat(reach(one)).filter((box) => box.width > 0 && box.height > 0));
        const all = boxes.map((list) => around(list));
        const small = targets.map((one, i) => !boxes[i].some((box) => box.width >= 23.9 && box.height >= 23.9)
            && !(all[i].width >= 23.9 && all[i].height >= 23.9 && boxes[i].length === 1));
        return targets.filter((one, i) => small[i] && !inText(one) && targets.some((other, j) => {
            if (i === j || one.contains(other) || other.contains(one)) return false;
            const x = all[i].left + all[i].width / 2, y = all[i].top + all[i].height / 2;
            return small[j] ? Math.hypot(x - all[j].left - all[j].width / 2, y - all[j].top - all[j].height / 2) < 24
                : boxes[j].some((box) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) < 12);
        })).map((one) => `${Math.round(one.getBoundingClientRect().width)} by ${Math.round(one.getBoundingClientRect().height)} px: ${named(one)}`);
    };
    /** A link that its `::after` stretches over the nearest positioned element. */
    const reach = (link) => {
        const after = getComputedStyle(link, "::after");
        if (after.position !== "absolute" || after.content === "none" || !link.offsetParent) return [];
        return [link.offsetParent.getBoundingClientRect()];
    };
    const around = (list) => {
        const left = Math.min(...list.map((b) => b.left)), top = Math.min(...list.map((b) => b.top));
        return { left, top, width: Math.max(...list.map((b) => b.right)) - left, height: Math.max(...list.map((b) => b.bottom)) - top };
    };
    /** Beside words that are not the link's own, in a line whose height they set. */
    const inText = (link) => {
        if (getComputedStyle(link).display !== "inline") return false;
        const block = link.closest("p, li, dd, dt, td, th, figcaption, blockquote, h1, h2, h3, h4");
        return block !== null && [...block.childNodes].some((node) => !node.contains?.(link) && node.nodeType === Node.TEXT_NODE && node.data.trim().length > 1);
    };

    /** What the page has left behind in the browser. */
    const kept = async () => {
        const databases = (await indexedDB.databases()).map((one) => one.name);
        return [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases, ...await caches.keys()]
            .filter(Boolean).map((name) => `kept: ${name}`);
    };

    /** For a reader who has asked for less motion: what moves, and what would. */
    const moving = () => {
        const running = document.getAnimations().filter((one) => one.playState === "running")
            .map((one) => `moves: ${one.effect?.target ? named(one.effect.target) : ""}`);
        const long = (times) => times.split(",").some((time) => parseFloat(time) > 0.01);
        const would = [document.documentElement, ...document.body.querySelectorAll("*")].filter((one) => {
            const style = getComputedStyle(one);
            return long(style.transitionDuration) || style.scrollBehavior === "smooth";
        }).map((one) => `would move: ${named(one)}`);
        return [...running, ...would];
    };

    /** Where colours are the reader's own: words that are lost, and buttons and fields without an edge. */
    const lost = () => {
        const faults = [], isForEars = forEarsOnly();
        for (const one of new Set(texts().map((node) => node.parentElement))) {
            const ratio = contrast(getComputedStyle(one).color, ground(one));
            if (ratio < 4.5) faults.push(`contrast of ${ratio.toFixed(1)}: ${named(one)}`);
        }
        for (const one of document.querySelectorAll("button, .button, input:not([type=hidden]), select, textarea")) {
            const style = getComputedStyle(one);
            if (!shown(one) || isForEars(one) || ["checkbox", "radio"].includes(one.type)) continue;
            const edged = parseFloat(style.borderTopWidth) >= 1 && style.borderTopStyle !== "none"
                && contrast(style.borderTopColor, ground(one.parentElement)) >= 3;
            if (!edged) faults.push(`no edge: ${named(one)}`);
        }
        return faults;
    };
    /** One that is where the reader is, of several, must not be told by colour alone. */
    const unmarked = () => [...document.querySelectorAll("nav a[aria-current]")].filter((one) => {
        const others = [...one.closest("nav").querySelectorAll("a:not([aria-current])")].filter(shown);
        const looks = (link) => {
            const style = getComputedStyle(link);
            const edge = (side) => {
                const colour = style[`border${side}Color`];
                const width = parseFloat(style[`border${side}Width`]);
                return numbers(colour)[3] > 0 && contrast(colour, ground(link)) > 1.5 ? width : 0;
            };
            return [style.fontWeight, style.textDecorationLine, style.outlineStyle, ...["Top", "Bottom", "Left", "Right"].map(edge)].join();
        };
        return shown(one) && others.length > 0 && others.every((other) => looks(other) === looks(one));
    }).map((one) => `looks like the others: ${named(one)}`);

    const numbers = (colour) => {
        const found = (colour.match(/[\d.]+/g) ?? []).map(Number);
        return found.length === 3 ? [...found, 1] : found;
    };
    const light = (colour) => numbers(colour).slice(0, 3).map((n) => n / 255)
        .map((n) => n <= 0.04045 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4)
        .reduce((sum, n, i) => sum + n * [0.2126, 0.7152, 0.0722][i], 0);
    const contrast = (one, other) => {
        const [dim, bright] = [light(one), light(other)].sort((a, b) => a - b);
        return (bright + 0.05) / (dim + 0.05);
    };
    /** The colour that an element is painted on, itself included. */
    const ground = (element) => {
        for (let one = element; one; one = one.parentElement) {
            const colour = getComputedStyle(one).backgroundColor;
            if (numbers(colour)[3] > 0) return colour;
        }
        return "rgb(255, 255, 255)";
    };

    const overflow = () => {
        const found = texts();
        return [...sideways(found), ...clipped(found)];
    };
    /** Lays a style sheet over the page's own, past the policy; without a text takes it away. */
    const wear = (css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css ?? "");
        document.adoptedStyleSheets = css ? [sheet] : [];
    };
    const worn = (css) => {
        const before = [...document.adoptedStyleSheets];
        wear(css);
        const found = overflow();
        document.adoptedStyleSheets = before;
        return found;
    };
    /** Everything at once, as [kind, fault]: `looks` has axe's rules, two style sheets to read the page in, and whether to look for what it keeps. */
    const all = async (looks) => {
        const { violations } = await axe.run(looks.axe);
        const found = {
            axe: violations.flatMap((one) =>
                one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 240)}`)),
            reflow: overflow(), targets: smallTargets(), motion: moving(), "text spacing": worn(looks.spaced),
            "text size": looks.doubled ? worn(looks.doubled) : [], storage: looks.kept ? await kept() : [],
        };
        return Object.entries(found).flatMap(([kind, faults]) => faults.map((fault) => [kind, fault]));
    };
    /** Puts another page of the site in this one's place, without its scripts: what is loaded here stays warm. */
    const turn = async (url) => {
        const next = new DOMParser().parseFromString(await (await fetch(url)).text(), "text/html");
        for (const meta of next.querySelectorAll("meta[http-equiv]")) meta.remove();
        const root = document.documentElement, sheets = [...next.querySelectorAll("link[rel=stylesheet]")];
        for (const { name } of [...root.attributes]) root.removeAttribute(name);
        for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value);
        document.head.replaceWith(document.adoptNode(next.head));
        document.body.replaceWith(document.adoptNode(next.body));
        scrollTo(0, 0);
        await Promise.all(sheets.map((sheet) => sheet.sheet ?? new Promise((done) => { sheet.onload = sheet.onerror = done; })));
        if (sheets.length === 0) wear("html { background: Canvas }");  // as it is painted; axe takes it for white
    };
    return { all, turn, overflow, smallTargets, kept, moving, lost, unmarked, light, contrast, ground, wear, named };
})();
