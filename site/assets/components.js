/* Writes the contrast of each pair of tokens as WCAG 2.2 counts it, in the colours the reader has now. */

function channels(hex) {
    const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, "$&$&") : hex
    return [1, 3, 5].map((start) => parseInt(digits.slice(start, start + 2), 16) / 255)
}

function luminance(hex) {
    const [red, green, blue] = channels(hex).map((part) =>
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

export function contrast(one, other) {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
}

function write() {
    const style = getComputedStyle(document.documentElement)
    const numbers = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 })
    for (const ratio of document.querySelectorAll("[data-ground]")) {
        const [text, ground] = [ratio.dataset.text, ratio.dataset.ground].map((name) => style.getPropertyValue(name).trim())
        // Rounded down: what just fails must not read as if it passed.
        ratio.textContent = `${numbers.format(Math.floor(contrast(text, ground) * 10) / 10)} : 1`
    }
}

write()
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", write)
