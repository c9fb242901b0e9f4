import Foundation
import SiteGeneration

/// Node.js as it lies on this machine.
struct Node {
    let program: Program

    /// The first program `node` in the folders of a search path, as PATH is written.
    init?(searchPath: String) {
        guard let program = Program(named: "node", searchPath: searchPath) else { return nil }
        self.program = program
    }

    /// What a module writes, standard error included, when it is run with an input: at most `most` bytes.
    func run(_ module: String, input: Data, most: Int) throws(Program.Failure) -> Data {
        do {
            // NODE_OPTIONS and the like could make it do and say other things.
            return try program.run(
                ["--input-type=module", "--eval", module],
                environment: ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("NODE_") },
                input: try Program.scratch(holding: input), complaints: .joined, most: most)
        } catch .ended(let said) {
            throw .ended(saying: Self.gist(of: said))
        }
    }

    /// The line of a crash that tells what happened: mostly the one that names an error, above the stack.
    private static func gist(of said: String) -> String {
        let lines = said.split(whereSeparator: \.isNewline)
        let line = lines.first { $0.contains("Error") } ?? lines.last ?? ""
        return String(line.prefix(300))
    }
}
