/// Writes a drawing, and knows what drawing it takes.
struct SVGWriter: Sendable {
    struct Attribute: Sendable, Hashable {
        let name: String
        let value: String
        /// The ids of other elements that it has drawn.
        let references: [String]
    }

    private(set) var bytes: [UInt8] = []
    private var open: [Int] = []
    private var isStartOpen = false
    private var nodes: [Node] = []

    private struct Node: Sendable {
        let name: String
        let references: [String]
        /// The place after the last element in it.
        var end: Int
    }

    private var ids: [String: Int] = [:]

    mutating func start(_ name: String, _ attributes: [Attribute]) {
        closeStart()
        write("<\(name)")
        for attribute in attributes {
            write(" \(attribute.name)=\"")
            XMLText.append(attribute.value, to: &bytes)
            write("\"")
            if attribute.name == "id", ids[attribute.value] == nil { ids[attribute.value] = nodes.count }
        }
        isStartOpen = true
        open.append(nodes.count)
        nodes.append(Node(name: name, references: attributes.flatMap(\.references), end: nodes.count + 1))
    }

    mutating func text(_ text: String) {
        closeStart()
        XMLText.append(text, to: &bytes)
    }

    mutating func end() {
        guard let node = open.popLast() else { return }
        nodes[node].end = nodes.count
        if isStartOpen { write("/>") } else { write("</\(nodes[node].name)>") }
        isStartOpen = false
    }

    private mutating func closeStart() {
        if isStartOpen { write(">") }
        isStartOpen = false
    }

    private mutating func write(_ text: String) { bytes += Array(text.utf8) }

    /// Elements that use others that use others can be a few lines and take hours to draw. Counted with all that each
    /// refers to they are not too many, and none leads back to itself.
    var isDrawnQuickly: Bool {
        var cost = DrawingCost(nodes: nodes.map { ($0.references.compactMap { ids[$0] }, $0.end) })
        return (cost.of(0, depth: 0) ?? .max) <= SVGDrawing.mostDrawn
    }
}

/// How many elements are drawn when each that is referred to counts every time.
private struct DrawingCost {
    let nodes: [(references: [Int], end: Int)]
    private var known: [Int: Int] = [:]
    private var underway: Set<Int> = []

    init(nodes: [(references: [Int], end: Int)]) {
        self.nodes = nodes
    }

    /// Of an element with all that is in it; nil when there is no end to it.
    mutating func of(_ node: Int, depth: Int) -> Int? {
        if let cost = known[node] { return cost }
        guard depth <= SVGDrawing.deepest, underway.insert(node).inserted else { return nil }
        defer { underway.remove(node) }
        var sum = 0
        for inner in node..<nodes[node].end {
            sum += 1
            for reference in nodes[inner].references {
                guard let cost = of(reference, depth: depth + 1), sum + cost <= SVGDrawing.mostDrawn else { return nil }
                sum += cost
            }
        }
        known[node] = sum
        return sum
    }
}
