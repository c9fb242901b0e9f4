import Foundation
import SiteGeneration
import Testing

@Suite struct ProgramTests {
    private func shell() throws -> Program { try #require(Program(named: "sh", searchPath: "/usr/bin:/bin")) }

    private func written(
        by script: String, input: Data = Data(), complaints: Program.Complaints = .apart, most: Int = 100,
        patience: Int? = nil
    ) throws -> Data {
        try shell().run(
            ["-c", script], environment: ["PATH": "/usr/bin:/bin"], input: try Program.scratch(holding: input),
            complaints: complaints, most: most, patience: patience)
    }

    @Test func theFirstInTheSearchPathIsIt() throws {
        let folder = try TemporaryFolder()
        for name in ["a", "b"] {
            try folder.write("\(name)/tool", "#!/bin/sh")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/\(name)/tool")
        }
        let found = Program(named: "tool", searchPath: "/nowhere:\(folder.path)/b:\(folder.path)/a")
        #expect(found?.path == folder.path + "/b/tool")
    }

    @Test func whatIsNoProgramIsNotIt() throws {
        let folder = try TemporaryFolder()
        try folder.write("plain/tool", "#!/bin/sh")
        try folder.write("folder/tool/x", "")
        #expect(Program(named: "tool", searchPath: "\(folder.path)/plain:\(folder.path)/folder") == nil)
        #expect(Program(named: "sh", searchPath: "") == nil)
        #expect(Program(named: "sh", searchPath: ":.:bin") == nil)
    }

    @Test func theInputIsGivenWhole() throws {
        let input = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0) })
        #expect(try written(by: "exec cat", input: input, most: 300_000) == input)
    }

    @Test func anInputThatNobodyReadsStopsNothing() throws {
        let input = Data(repeating: 0x61, count: 300_000)
        #expect(try written(by: "echo ja", input: input) == Data("ja\n".utf8))
    }

    @Test func outputIsBounded() throws {
        #expect(try written(by: "echo 123456789", most: 10) == Data("123456789\n".utf8))
        #expect(throws: Program.Failure.tooLong) { try written(by: "echo 1234567890", most: 10) }
        #expect(throws: Program.Failure.tooLong) { try written(by: "exec yes") }
    }

    @Test func patienceEnds() {
        #expect(throws: Program.Failure.tooSlow) { try written(by: "exec sleep 600", patience: 0) }
    }

    @Test func complaintsGoWhereTheyAreWanted() throws {
        #expect(try written(by: "echo a; echo b >&2") == Data("a\n".utf8))
        #expect(try written(by: "echo a; echo b >&2", complaints: .joined) == Data("a\nb\n".utf8))
        #expect(throws: Program.Failure.ended(saying: "a\nb\n")) { try written(by: "echo a; echo b >&2; exit 3") }
    }

    @Test func onlyWhatItIsGivenIsInItsEnvironment() throws {
        #expect(try written(by: "echo \"$HOME$PATH\"") == Data("/usr/bin:/bin\n".utf8))
    }
}
