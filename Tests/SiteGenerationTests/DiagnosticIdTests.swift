import Foundation
import Testing

/// Every finding the tool can give is given in some test.
@Suite struct DiagnosticIdTests {
    private static let direct = #"(?:Diagnostic|unknownName|linked)\(\s*"([a-z0-9]+(?:-[a-z0-9]+)*)""#
    private static let labelled = #"\bid: "([a-z0-9]+(?:-[a-z0-9]+)+)""#
    /// An id and its message in a pair, in the catalogues.
    private static let paired = #"\(\s*"([a-z0-9]+(?:-[a-z0-9]+)+)",\s*""#

    /// The ids that sources name, each with its file.
    private func declared() throws -> [String: String] {
        var ids: [String: String] = [:]
        for (path, bytes) in bytesByPath(under: packageRoot + "/Sources") where path.hasSuffix(".swift") {
            let text = String(decoding: bytes, as: UTF8.self)
            let patterns = [Self.direct, Self.labelled] + (path.contains("/Diagnostic+") ? [Self.paired] : [])
            for pattern in patterns {
                let regex = try NSRegularExpression(pattern: pattern)
                for match in regex.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
                    if let range = Range(match.range(at: 1), in: text) { ids[String(text[range])] = path }
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
