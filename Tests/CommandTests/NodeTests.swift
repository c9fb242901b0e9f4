import Foundation
import SiteGeneration
import Testing

@testable import ildsjael

@Suite struct NodeTests {
    /// A program of one's own in node's place. Another process copies it there: what this one has open for writing while
    /// a test beside it forks cannot be run (ETXTBSY).
    private func node(_ script: String, in project: TemporaryProject) throws -> Node {
        try project.write("script", "#!/bin/sh\n" + script)
        let root = project.folder.path
        let install = try Process.run(
            URL(filePath: "/usr/bin/install"), arguments: ["-D", "-m", "755", root + "/script", root + "/bin/node"])
        install.waitUntilExit()
        return try #require(Node(searchPath: "/nowhere:\(root)/bin"))
    }

    private func failure(_ script: String, most: Int = 100) throws -> Program.Failure? {
        let project = try TemporaryProject()
        let node = try node(script, in: project)
        do {
            _ = try node.run("", input: Data(), most: most)
            return nil
        } catch {
            return error
        }
    }

    @Test func theModuleIsAnArgument() throws {
        let project = try TemporaryProject()
        let said = try node(#"printf '%s|' "$@""#, in: project).run("a 'b' \"c\"\n$d", input: Data(), most: 100)
        #expect(String(decoding: said, as: UTF8.self) == "--input-type=module|--eval|a 'b' \"c\"\n$d|")
    }

    @Test func anAnswerIsBounded() throws {
        #expect(try failure("exec /usr/bin/yes") == .tooLong)
    }

    @Test func aCrashTellsItsGist() throws {
        #expect(
            try failure("echo 'x:1'; echo 'SyntaxError: y'; echo Node >&2; exit 1") == .ended(saying: "SyntaxError: y"))
        #expect(try failure("echo a; echo b >&2; exit 9") == .ended(saying: "b"))
        #expect(try failure("kill -9 $$") == .ended(saying: ""))
    }
}
