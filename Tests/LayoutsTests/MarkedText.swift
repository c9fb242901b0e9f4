import Diagnostics
import Layouts
import Testing

/// Templates in which `1️⃣`, `2️⃣` … mark the places where findings are expected. The marks are not part of the templates.
struct MarkedTemplates {
    private(set) var sources: [String: SourceFile] = [:]
    private var marks: [Mark] = []

    private struct Mark {
        let name: Character
        let path: String
        let line: Int
        let column: Int
    }

    init(_ templates: [String: String]) {
        for (name, marked) in templates {
            let path = "layouts/\(name).mustache"
            var text = ""
            for character in marked {
                guard "1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣".contains(character) else {
                    text.append(character)
                    continue
                }
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                let column = (lines.last?.count ?? 0) + 1
                marks.append(Mark(name: character, path: path, line: max(1, lines.count), column: column))
            }
            sources[name] = SourceFile(path: path, text: text)
        }
    }

    /// One line a finding: its mark, the text it covers, its id.
    func text(of findings: [Diagnostic]) -> String {
        findings.map { finding in
            guard let place = finding.place else { return "- - \(finding.id)" }
            let mark = marks.first { $0.path == place.path && $0.line == place.line && $0.column == place.column }
            let covered = String(place.text.dropFirst(place.column - 1).prefix(place.width))
            return "\(mark.map { String($0.name) } ?? "\(place.line):\(place.column)") \(covered) \(finding.id)"
        }.joined(separator: "\n")
    }
}

/// The names that most tests offer their templates.
let pageShape = ViewShape.names([
    .init("title", .text),
    .init("body", .html),
    .init("isOpen", .flag),
    .init("tags", .list(.text)),
    .init("host", .names([.init("name", .text), .init("logo", .html)])),
    .init("jobs", .list(.names([.init("name", .text), .init("url", .text)]))),
    .init("none", .nothing),
])

/// Compiles `layout`, with other templates to include, and compares its findings with `expected`.
func check(
    _ layout: String, including others: [String: String] = [:], for shape: ViewShape = pageShape,
    finds expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    let marked = MarkedTemplates(others.merging(["page": layout]) { own, _ in own })
    let compiled = LayoutLibrary.parse(marked.sources).product.layout(named: "page", for: shape)
    #expect(marked.text(of: compiled.findings) == expected, sourceLocation: sourceLocation)
    let hasErrors = compiled.findings.contains { $0.severity == .error }
    #expect((compiled.product == nil) == hasErrors, sourceLocation: sourceLocation)
}
