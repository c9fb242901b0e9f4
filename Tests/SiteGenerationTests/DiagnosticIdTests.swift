import Foundation
import Testing

/// Every finding the tool can give is given in some test.
@Suite struct DiagnosticIdTests {
    /// The ids that sources name, each with its file.
    private func declared() throws -> [String: String] {
        let direct = try Regex(#"(?:Diagnostic|unknownName|linked|[a-z]+Finding)\(\s*"([a-z0-9]+(?:-[a-z0-9]+)*)""#)
        let labelled = try Regex(#"\bid: "([a-z0-9]+(?:-[a-z0-9]+)+)""#)
        let paired = try Regex(#"\(\s*"([a-z0-9]+(?:-[a-z0-9]+)+)",\s*""#)
        var ids: [String: String] = [:]
        for (path, bytes) in bytesByPath(under: packageRoot + "/Sources") where path.hasSuffix(".swift") {
            let text = String(decoding: bytes, as: UTF8.self)
            for pattern in [direct, labelled] + (path.contains("/Diagnostic+") ? [paired] : []) {
                for match in text.matches(of: pattern) {
                    if let id = match.output[1].substring { ids[String(id)] = path }
                }
            }
        }
        return ids
    }

    @Test func everyIdHasATest() throws {
        let ids = try declared()
        #expect(ids.count > 100)
        let tests = bytesByPath(under: packageRoot + "/Tests").filter { path, _ in
            path.hasSuffix("Tests.swift") || path.hasSuffix("/diagnostics.txt")
        }
        let text = tests.sorted { $0.key < $1.key }.map { String(decoding: $1, as: UTF8.self) }.joined(separator: "\n")
        let words = Set(text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) && $0 != "-" }.map(String.init))
        let missing = ids.filter { !words.contains($0.key) }.map { "\($0.key) (Sources/\($0.value))" }.sorted()
        #expect(missing == [], "\(missing.joined(separator: "\n"))")
    }
}
