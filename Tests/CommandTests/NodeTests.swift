import Foundation
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

    private func failure(_ script: String, most: Int = 100) throws -> Node.Failure? {
        let project = try TemporaryProject()
        let node = try node(script, in: project)
        do {
            _ = try node.run("", input: Data(), most: most)
            return nil
        } catch {
            return error
        }
    }

    @Test func theFirstInTheSearchPathIsIt() throws {
        let project = try TemporaryProject()
        let folder = project.folder.appending(path: "bin").path
        #expect(try node("", in: project).program == folder + "/node")
        #expect(Node(searchPath: "\(folder):/usr/bin")?.program == folder + "/node")
    }

    @Test func whatIsNoProgramIsNotIt() throws {
        let project = try TemporaryProject(["bin/node": "#!/bin/sh\n", "sub/node/x": ""])
        #expect(Node(searchPath: "") == nil)
        #expect(Node(searchPath: ":.:bin") == nil)
        let root = project.folder.appending(path: "demo").path
        #expect(Node(searchPath: "\(root)/bin:\(root)/sub") == nil)
    }

    @Test func theInputIsGivenWhole() throws {
        let project = try TemporaryProject()
        let input = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0) })
        #expect(try node("exec /bin/cat", in: project).run("", input: input, most: 300_000) == input)
    }

    @Test func anInputThatNobodyReadsStopsNothing() throws {
        let project = try TemporaryProject()
        let input = Data(repeating: 0x61, count: 300_000)
        #expect(try node("echo ja", in: project).run("", input: input, most: 10) == Data("ja\n".utf8))
    }

    @Test func theModuleIsAnArgument() throws {
        let project = try TemporaryProject()
        let said = try node(#"printf '%s|' "$@""#, in: project).run("a 'b' \"c\"\n$d", input: Data(), most: 100)
        #expect(String(decoding: said, as: UTF8.self) == "--input-type=module|--eval|a 'b' \"c\"\n$d|")
    }

    @Test func outputIsBounded() throws {
        #expect(try failure("exec /usr/bin/yes") == .tooLong)
        #expect(try failure("echo 123456789", most: 10) == nil)
        #expect(try failure("echo 1234567890", most: 10) == .tooLong)
    }

    @Test func aCrashTellsItsGist() throws {
        #expect(
            try failure("echo 'x:1'; echo 'SyntaxError: y'; echo Node >&2; exit 1") == .ended(saying: "SyntaxError: y"))
        #expect(try failure("echo a; echo b >&2; exit 9") == .ended(saying: "b"))
        #expect(try failure("kill -9 $$") == .ended(saying: ""))
    }
}
