import Diagnostics
import Foundation
import Layouts
import Testing

/// The official cases of the Mustache specification, each compiled against the shape of its own data.
///
/// - A case whose template asks for a name its data does not have, or a partial that is not there, expects a finding
///   (`FailedLookups` decides by the rules of the specification); in Mustache it would show nothing.
/// - A case that puts a text right after `<` expects a finding too: there escaping does not make it safe.
/// - Where a case puts something in without escaping, its texts are `html`, because we refuse to do that with `text`.
@Suite(.enabled(if: specs != nil, "The folder with the official cases is not here: set SPECS to run them."))
struct MustacheSpecTests {
    @Test(arguments: [
        "comments", "delimiters", "interpolation", "inverted", "sections", "partials", "inheritance",
    ])
    func officialCases(file: String) throws {
        let folder = try #require(specs)
        let data = try Data(contentsOf: folder.appendingPathComponent("\(file).json"))
        let cases = try JSONDecoder().decode(SpecFile.self, from: data).tests
        var (rendered, found, raw) = (0, 0, 0)
        for test in cases {
            if test.isRaw { raw += 1 }
            if test.expectsFinding { found += 1 } else { rendered += 1 }
            check(test)
        }
        #expect(!cases.isEmpty)
        print(
            "\(file): \(cases.count) cases, \(rendered) rendered, \(found) expect a finding, 0 skipped; \(raw) unescaped"
        )
    }

    private func check(_ test: SpecCase) {
        var sources = (test.partials ?? [:]).mapValues { SourceFile(path: "partial", text: $0) }
        sources["the case"] = SourceFile(path: "case", text: test.template)
        let shape = test.data.shape(text: test.isRaw ? .html : .text)
        let parsed = LayoutLibrary.parse(sources)
        let compiled = parsed.product.layout(named: "the case", for: shape)
        let ids = Set(compiled.findings.filter { $0.severity == .error }.map(\.id))
        if test.expectsFinding {
            let allowed: Set = test.putsTextInTag ? ["uden-anfoerselstegn"] : ["ukendt-navn", "manglende-delskabelon"]
            #expect(!ids.isEmpty && ids.isSubset(of: allowed), "\(test.name)")
        } else {
            #expect(ids == [], "\(test.name)")
            let bytes = compiled.product?.render(test.data.view(as: shape)) ?? []
            #expect(String(decoding: bytes, as: UTF8.self) == test.expected, "\(test.name): \(test.desc)")
        }
    }
}

private let specs: URL? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let folder = ProcessInfo.processInfo.environment["SPECS"] ?? "../shared"
    let specs = URL(fileURLWithPath: folder, relativeTo: root).appendingPathComponent("mustache-spec")
    return FileManager.default.fileExists(atPath: specs.path) ? specs : nil
}()

private struct SpecFile: Decodable {
    let tests: [SpecCase]
}

private struct SpecCase: Decodable {
    let name: String
    let desc: String
    let data: JSONValue
    let template: String
    let partials: [String: String]?
    let expected: String

    var isRaw: Bool {
        ([template] + (partials.map { Array($0.values) } ?? [])).contains { $0.contains("{{{") || $0.contains("{{&") }
    }

    var putsTextInTag: Bool {
        ([template] + (partials ?? [:]).values).contains { $0.contains("<{{") }
    }

    var expectsFinding: Bool {
        if putsTextInTag { return true }
        var lookups = FailedLookups(scopes: [data])
        return lookups.fail(in: template, partials: partials ?? [:])
    }
}

/// Whether a template with the usual delimiters looks up something that is not there: the specification's rules for
/// names, walked over the data itself. Only sections bring names into reach, and every tag is looked at, also one that
/// would not be shown.
private struct FailedLookups {
    var scopes: [JSONValue]

    mutating func fail(in template: String, partials: [String: String]) -> Bool {
        for piece in template.components(separatedBy: "{{").dropFirst() {
            let tag = (piece.components(separatedBy: "}}").first ?? "").trimmingCharacters(in: [" ", "{"])
            let name = tag.dropFirst().trimmingCharacters(in: .whitespaces)
            switch tag.first {
            case "!", "=": continue
            case ">": if partials[name] == nil { return true }
            case "/": scopes.removeLast()
            case "#":
                guard let value = value(of: name) else { return true }
                scopes.append(value)
            case "^", "<", "$":
                if tag.first == "^" && value(of: name) == nil || tag.first == "<" && partials[name] == nil {
                    return true
                }
                scopes.append(scopes[scopes.count - 1])
            case "&": if value(of: name) == nil { return true }
            default: if value(of: tag) == nil { return true }
            }
        }
        return false
    }

    private func value(of name: String) -> JSONValue? {
        guard name != "." else { return scopes.last }
        let parts = name.components(separatedBy: ".")
        guard let start = scopes.reversed().lazy.compactMap({ $0.value(named: parts[0]) }).first else { return nil }
        return parts.dropFirst().reduce(start) { value, part in value?.value(named: part) }
    }
}

extension JSONValue {
    /// The value of a name; a list answers for its first item.
    fileprivate func value(named name: String) -> JSONValue? {
        switch self {
        case .names(let values): values[name]
        case .list(let items): items.first?.value(named: name)
        case .null, .flag, .text: nil
        }
    }
}
