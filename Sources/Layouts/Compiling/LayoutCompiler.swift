import Diagnostics

/// The walk over templates that looks up every name and puts a layout together.
///
/// Partials and parents are put in where they are included, once for each place: text on both sides is joined, and
/// rendering knows no calls. Recursion is therefore unrolled here, and the rule that lets it end is this:
///
/// **A template may include itself, directly or through others, only from deeper within the shape it was given before,
/// or with more blocks replaced than before.** A shape is finite and so is the number of blocks, so every such chain
/// ends; any other would repeat itself for ever and is a finding where the tag stands. A section on a name of the
/// level above does not lead deeper: a tree must therefore end in `ViewShape.nothing`.
struct LayoutCompiler {
    /// How many sections, blocks and inclusions may be open at once, over all templates.
    static let deepest = 128
    /// How many templates may include one another in a chain.
    static let longestChain = 32
    /// How many nodes, and how many bytes of literal text, one layout may have when all is put in.
    static let mostNodes = 50_000
    static let mostLiteral = 16 << 20

    let library: LayoutLibrary
    var assembly = Assembly()
    var markup = MarkupState()
    /// The templates that were put in, for their own findings.
    private(set) var reached: Set<String> = []
    private(set) var findings = FindingList()
    /// How often something had to be left out, so that what follows from its absence is not reported.
    var omissions = 0
    /// The blocks met in each open parent, innermost last.
    var blocksMet: [Set<String>] = [[]]
    private var reported: Set<Report> = []
    private var nodeCount = 0
    private var depth = 0

    private struct Report: Hashable {
        let template: String
        let range: SourceRange
        let aspect: Aspect
    }

    /// What a finding is about: one tag has at most one finding of each kind, however often it is compiled.
    enum Aspect { case name, surroundings }

    init(library: LayoutLibrary) {
        self.library = library
    }

    mutating func compile(_ template: Template, for shape: ViewShape) {
        reached.insert(template.name)
        let step = Surroundings.Step(template: template.name, path: [], replaced: [])
        compile(template.nodes, in: Surroundings(template: template, scopes: Scopes(shape), chain: [step]))
    }

    mutating func compile(_ nodes: [Template.Node], in surroundings: Surroundings) {
        depth += 1
        defer { depth -= 1 }
        for node in nodes {
            nodeCount += 1
            guard nodeCount <= Self.mostNodes, assembly.literals.count <= Self.mostLiteral else {
                omissions += 1
                return
            }
            compile(node, in: surroundings)
        }
    }

    /// True when the layout grew beyond its bounds and was not finished.
    var isTooLarge: Bool { nodeCount > Self.mostNodes || assembly.literals.count > Self.mostLiteral }

    private mutating func compile(_ node: Template.Node, in surroundings: Surroundings) {
        switch node {
        case .lineStart(let range):
            add(literal: surroundings.indentation)
            add(literal: surroundings.remaining(of: range))
        case .text(let range): add(literal: surroundings.template.bytes(range))
        case .variable(let name, let isRaw): compile(variable: name, isRaw: isRaw, in: surroundings)
        case .section(let name, let isInverted, let nodes):
            guard isRoom(at: name.range, in: surroundings) else { return }
            compile(section: name, isInverted: isInverted, nodes, in: surroundings)
        case .partial(let inclusion):
            guard isRoom(at: inclusion.range, in: surroundings) else { return }
            include(inclusion, in: surroundings)
        case .parent(let inclusion, let blocks):
            guard isRoom(at: inclusion.range, in: surroundings) else { return }
            include(inclusion, replacing: blocks, in: surroundings)
        case .block(let block):
            guard isRoom(at: block.range, in: surroundings) else { return }
            compile(block: block, in: surroundings)
        }
    }

    private mutating func isRoom(at range: SourceRange, in surroundings: Surroundings) -> Bool {
        if depth < Self.deepest { return true }
        report(.name, at: range, in: surroundings) { .nestedTooDeep(most: Self.deepest, at: $0, related: $1) }
        omit()
        return false
    }

    mutating func add(literal bytes: some Collection<UInt8>) {
        assembly.add(literal: bytes)
        markup.read(bytes)
    }

    /// Something is left out: what the page's markup looks like from here is not known.
    mutating func omit() {
        omissions += 1
        markup = .unknown
    }

    mutating func reach(_ template: Template) {
        reached.insert(template.name)
    }

    /// Reports a finding at a place of the template being compiled, with the place it was included from.
    mutating func report(
        _ aspect: Aspect, at range: SourceRange, in surroundings: Surroundings,
        _ finding: (SourcePlace, [Diagnostic.Related]) -> Diagnostic
    ) {
        let report = Report(template: surroundings.template.name, range: range, aspect: aspect)
        guard reported.insert(report).inserted else { return }
        let related = surroundings.includedFrom.map { [Diagnostic.Related.includedFrom($0.file.place(of: $0.range))] }
        findings.report(finding(surroundings.template.file.place(of: range), related ?? []))
    }
}
