import Foundation
import SiteGeneration

/// What is asked of a built site's search: the input of the script that asks it.
struct SearchQuestion: Encodable {
    /// The search client, a module's text.
    let client: String
    /// Absolute path of the built site's folder.
    let site: String
    /// The language of the index, when it is not the main one.
    let language: String?
    let query: String
    /// Id of the only type wanted.
    let type: String?
    let limit: Int

    /// An answer is a hundred results at most; what is longer than this is no answer.
    private static let longestAnswer = 4 << 20

    /// Node's answer, which stands on its last line.
    func ask(_ node: Node, by script: String) throws(Program.Failure) -> SearchReply {
        let input: Data
        do { input = try JSONEncoder().encode(self) } catch { throw .ended(saying: error.localizedDescription) }
        let written = try node.run(script, input: input, most: Self.longestAnswer)
        let line = written.split(separator: UInt8(ascii: "\n")).last ?? Data()
        do { return try JSONDecoder().decode(SearchReply.self, from: line) } catch {
            throw .ended(saying: String(String(decoding: line, as: UTF8.self).prefix(300)))
        }
    }
}
