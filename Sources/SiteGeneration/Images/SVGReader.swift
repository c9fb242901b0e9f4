import Diagnostics

/// Reads an SVG file by what a drawing may hold, and writes down what it keeps.
struct SVGReader {
    private let source: SourceFile
    private var scanner: XMLScanner
    private(set) var findings: [Diagnostic] = []
    private var namespaces = ["": SVGNames.namespace, "xml": "", "xlink": SVGNames.xlink]
    /// The names of the elements that are open, and of which of them the drawing keeps nothing.
    private var open: [XMLName] = []
    private var passedOverFrom: Int?
    private var count = 0
    private var writer = SVGWriter()
    private var size: SVGSize?

    init(_ source: SourceFile) {
        self.source = source
        scanner = XMLScanner(source.bytes)
    }

    /// To the first thing that cannot be read.
    mutating func read() -> SVGDrawing? {
        while let token = scanner.next() {
            switch token {
            case .start(let name, let attributes, let isEmpty):
                guard start(name, attributes) else { return nil }
                if isEmpty { end() }
            case .end(let name):
                guard name.text == open.last?.text else {
                    return stop(.svgBroken(.form, at: source.place(of: name.range)))
                }
                end()
            case .text(let text):
                guard !open.isEmpty else {
                    if text.allSatisfy(\.isWhitespace) { continue }
                    return stop(.svgBroken(.form, at: source.place(of: .start)))
                }
                if passedOverFrom == nil, SVGNames.texts.contains(open.last?.local ?? "") { writer.text(text) }
            case .fault(let fault, let range):
                return stop(.svgBroken(fault, at: source.place(of: range)))
            }
        }
        if let last = open.last { return stop(.svgBroken(.cutOff, at: source.place(of: last.range))) }
        return drawing()
    }

    private mutating func drawing() -> SVGDrawing? {
        guard let size else {
            if findings.isEmpty { findings.append(.svgNoDrawing(at: source.place(of: .start))) }
            return nil
        }
        guard writer.isDrawnQuickly else { return stop(.svgTooLarge(.elements, at: source.place(of: .start))) }
        return SVGDrawing(width: size.width, height: size.height, bytes: writer.bytes)
    }

    /// Returns whether there is any use in going on.
    private mutating func start(_ name: XMLName, _ attributes: [XMLAttribute]) -> Bool {
        count += 1
        let isTooMuch = count > SVGDrawing.mostElements || open.count >= SVGDrawing.deepest
        let isSecond = open.isEmpty && count > 1
        open.append(name)
        if isTooMuch { findings.append(.svgTooLarge(.elements, at: source.place(of: name.range))) }
        if isSecond { findings.append(.svgBroken(.form, at: source.place(of: name.range))) }
        if isTooMuch || isSecond { return false }
        declare(attributes)
        guard passedOverFrom == nil else { return true }
        guard let namespace = namespaces[name.prefix] else {
            findings.append(.svgBroken(.form, at: source.place(of: name.range)))
            return false
        }
        if open.count == 1 { return root(name, namespace, attributes) }
        guard isDrawn(name, namespace) else {
            passedOverFrom = open.count
            return true
        }
        writer.start(name.local, kept(attributes, of: name.local))
        return true
    }

    private mutating func root(_ name: XMLName, _ namespace: String, _ attributes: [XMLAttribute]) -> Bool {
        guard name.local == "svg", namespace == SVGNames.namespace else {
            findings.append(.svgNoDrawing(at: source.place(of: name.range)))
            return false
        }
        func value(_ name: String) -> String? { attributes.first { $0.name.text == name }?.value }
        size = SVGSize(width: value("width"), height: value("height"), viewBox: value("viewBox"))
        guard let size else {
            findings.append(.svgWithoutSize(at: source.place(of: name.range)))
            return true
        }
        let others = kept(attributes, of: "svg").filter { !["width", "height", "viewBox"].contains($0.name) }
        writer.start("svg", size.attributes + others)
        return true
    }

    private mutating func end() {
        if passedOverFrom == nil { writer.end() }
        if passedOverFrom == open.count { passedOverFrom = nil }
        open.removeLast()
    }

    private mutating func declare(_ attributes: [XMLAttribute]) {
        for attribute in attributes {
            if attribute.name.text == "xmlns" { namespaces[""] = attribute.value }
            if attribute.name.prefix == "xmlns" { namespaces[attribute.name.local] = attribute.value }
        }
    }

    /// Whether the drawing keeps an element. What is not a drawing's is told of; what programs note for themselves,
    /// in namespaces of their own, is not.
    private mutating func isDrawn(_ name: XMLName, _ namespace: String) -> Bool {
        // A place is found by counting lines from the top, so only for what is told of.
        if SVGNames.programs.contains(name.local.lowercased()) {
            findings.append(.svgProgram("<\(name.text)>", at: source.place(of: name.range)))
            return false
        }
        guard namespace == SVGNames.namespace else {
            if namespace == SVGNames.xhtml { findings.append(.svgElement(name.text, at: source.place(of: name.range))) }
            return false
        }
        if SVGNames.elements.contains(name.local) { return true }
        if SVGNames.passedOver.contains(name.local) { return false }
        let place = source.place(of: name.range)
        findings.append(name.local == "style" ? .svgStyle(at: place) : .svgElement(name.text, at: place))
        return false
    }

    /// An element's attributes as they are written down, those of its style among them.
    private mutating func kept(_ attributes: [XMLAttribute], of element: String) -> [SVGWriter.Attribute] {
        var kept: [SVGWriter.Attribute] = []
        for attribute in attributes {
            guard let name = keptName(of: attribute, element) else { continue }
            add(name, attribute.value, attribute.range, to: &kept)
        }
        guard let style = attributes.first(where: { $0.name.text == "style" }) else { return kept }
        for declaration in style.value.split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1).map { $0.trimmed }
            guard parts.count == 2, SVGNames.presentation.contains(parts[0]) else { continue }
            kept.removeAll { $0.name == parts[0] }
            add(parts[0], parts[1], style.range, to: &kept)
        }
        return kept
    }

    private mutating func add(
        _ name: String, _ value: String, _ range: SourceRange, to kept: inout [SVGWriter.Attribute]
    ) {
        let isText = name == "id" || name == "font-family"
        let references = name == "href" ? SVGNames.fragment(value).map { [$0] } : SVGNames.references(in: value)
        guard let references = isText ? [] : references else {
            findings.append(.svgReference(value, at: source.place(of: range)))
            return
        }
        kept.append(SVGWriter.Attribute(name: name, value: value, references: references))
    }

    /// What an attribute is called where it is kept.
    private mutating func keptName(of attribute: XMLAttribute, _ element: String) -> String? {
        let name = attribute.name
        if !name.prefix.isEmpty || name.text == "xmlns" {
            if name.text == "xml:space" { return name.text }
            guard namespaces[name.prefix] == SVGNames.xlink, name.local == "href" else { return nil }
        }
        if name.local.lowercased().hasPrefix("on") {
            findings.append(.svgProgram(name.text, at: source.place(of: name.range)))
            return nil
        }
        if name.local == "href" {
            if SVGNames.referring.contains(element) { return "href" }
            findings.append(.svgReference(attribute.value, at: source.place(of: attribute.range)))
            return nil
        }
        if SVGNames.attributes.contains(name.text) { return name.text }
        if !SVGNames.isPassedOver(attribute: name.text) {
            findings.append(.svgAttribute(name.text, at: source.place(of: name.range)))
        }
        return nil
    }

    private mutating func stop(_ finding: Diagnostic) -> SVGDrawing? {
        findings.append(finding)
        return nil
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
