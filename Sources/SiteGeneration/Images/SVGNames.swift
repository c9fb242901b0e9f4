/// What a drawing is made of: the part of SVG 1.1 and 2 that draws, and neither runs, moves, links nor fetches.
enum SVGNames {
    static let namespace = "http://www.w3.org/2000/svg"
    static let xlink = "http://www.w3.org/1999/xlink"
    static let xhtml = "http://www.w3.org/1999/xhtml"

    static let elements: Set<String> = [
        "svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
        "text", "tspan", "textPath", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern",
        "marker",
    ]

    /// Elements in which text is drawn.
    static let texts: Set<String> = ["text", "tspan", "textPath"]

    /// Notes that nobody sees in a picture, and that may tell of its author.
    static let passedOver: Set<String> = ["title", "desc", "metadata"]

    /// What runs in a reader's browser, or brings something in that does.
    static let programs: Set<String> = ["script", "handler", "listener", "foreignobject", "iframe", "object", "embed"]

    /// Elements that may refer to another of the same drawing.
    static let referring: Set<String> = ["use", "textPath", "linearGradient", "radialGradient", "pattern"]

    static let attributes: Set<String> = geometry.union(presentation)

    private static let geometry: Set<String> = [
        "id", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr", "dx", "dy", "width",
        "height", "d", "points", "pathLength", "transform", "viewBox", "preserveAspectRatio", "rotate", "textLength",
        "lengthAdjust", "startOffset", "method", "spacing", "side", "offset", "gradientUnits", "gradientTransform",
        "spreadMethod", "clipPathUnits", "maskUnits", "maskContentUnits", "patternUnits", "patternContentUnits",
        "patternTransform", "markerUnits", "markerWidth", "markerHeight", "refX", "refY", "orient",
    ]

    /// Attributes that are properties of style as well.
    static let presentation: Set<String> = [
        "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap",
        "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "opacity", "color", "display",
        "visibility", "overflow", "clip-path", "clip-rule", "clip", "mask", "mask-type", "marker", "marker-start",
        "marker-mid", "marker-end", "paint-order", "vector-effect", "shape-rendering", "text-rendering",
        "color-rendering", "image-rendering", "color-interpolation", "stop-color", "stop-opacity", "font-family",
        "font-size", "font-style", "font-variant", "font-weight", "font-stretch", "font-size-adjust", "letter-spacing",
        "word-spacing", "text-anchor", "text-decoration", "dominant-baseline", "alignment-baseline", "baseline-shift",
        "direction", "unicode-bidi", "writing-mode", "transform-origin",
    ]

    /// Attributes that draw nothing in a picture, or nothing without a style sheet.
    static func isPassedOver(attribute name: String) -> Bool {
        [
            "version", "baseProfile", "enable-background", "role", "tabindex", "focusable", "lang", "class",
            "contentScriptType",
            "contentStyleType", "zoomAndPan", "cursor", "pointer-events", "color-profile", "style",
        ].contains(name) || name.hasPrefix("aria-") || name.hasPrefix("data-")
    }

    /// Functions of colours and places.
    private static let functions: Set<String> = [
        "rgb", "rgba", "hsl", "hsla", "matrix", "translate", "scale", "rotate", "skewX", "skewY", "rect", "calc",
    ]

    /// Which ids a value refers to by `url(#id)`; nil when it says more than a drawing needs.
    static func references(in value: String) -> [String]? {
        if value.contains("\\") || value.contains("@") || value.contains("/*") { return nil }
        var ids: [String] = []
        let parts = value.split(separator: "(", omittingEmptySubsequences: false)
        for (before, after) in zip(parts, parts.dropFirst()) {
            let name = String(before.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "-" }.reversed())
            if name == "url" {
                guard let id = fragment(String(after.prefix { $0 != ")" })) else { return nil }
                ids.append(id)
            } else if !functions.contains(name) {
                return nil
            }
        }
        return ids
    }

    /// The id of `#id`, in quotation marks or without.
    static func fragment(_ text: String) -> String? {
        let bare = text.filter { $0 != "\"" && $0 != "'" && !$0.isWhitespace }
        guard bare.hasPrefix("#"), bare.count > 1 else { return nil }
        return String(bare.dropFirst())
    }
}
