import Foundation
import Testing

@testable import ScriptJoining

/// The search client as the tool publishes it.
@Suite struct SearchClientTests {
    private static let root: URL = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { url.deleteLastPathComponent() }
        return url
    }()

    private static let client = root.appending(path: "Sources/SearchIndexing/Client")

    private func joined() throws -> (text: String, modules: [String: String]) {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.client.path).filter { $0.hasSuffix(".js") }
        let modules = try names.map { ($0, try String(contentsOf: Self.client.appending(path: $0), encoding: .utf8)) }
        let all = Dictionary(uniqueKeysWithValues: modules)
        return (try JoinedScript.join(all, entry: "search.js"), all)
    }

    @Test func allItsModulesAreInIt() throws {
        let (text, modules) = try joined()
        let scripts = try modules.map { try Script($0.value, name: $0.key) }
        #expect(scripts.allSatisfy { !$0.declarations.isEmpty })
        #expect(
            try Script(text, name: "search.js").declarations.count == scripts.reduce(0) { $0 + $1.declarations.count })
        #expect(text.contains("import") == false)
        #expect(text.contains("//") == false)
        #expect(text.utf8.count < modules.values.reduce(0) { $0 + $1.utf8.count } * 9 / 10)
    }

    private static let node = ["/usr/bin/node", "/usr/local/bin/node"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// Node runs both over one index, and they answer alike.
    @Test(.enabled(if: node != nil, "node is not on this machine, so the joined client was not run"))
    func itAnswersAsItsModulesDo() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ildsjael-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let script = folder.appending(path: "search.mjs")
        try joined().text.write(to: script, atomically: false, encoding: .utf8)
        let index = Self.root.appending(path: "Tests/Fixtures/sites/search/expected")
        let asking = """
            import { readFile } from "node:fs/promises";
            const [module, root] = process.argv.slice(1);
            const { createSearch, SearchError } = await import(module);
            for (const folder of ["search", "en/search"]) {
                const load = async (path) => JSON.parse(await readFile(`${root}/${folder}/${path}`, "utf8"));
                const search = createSearch({ load });
                for (const query of ["bestyrelse", "boerneattester", "butik", "generalforsamlig", "fast", "questions"]) {
                    console.log(JSON.stringify(await search.search(query)));
                    console.log(JSON.stringify(await search.suggest(query)));
                    console.log(JSON.stringify(await search.counts(query, { filters: { areas: ["skovby"] } })));
                }
            }
            const none = createSearch({ load: () => Promise.reject(new Error("no")) });
            console.log(await none.search("a").catch((error) => error instanceof SearchError && error.code));
            """
        let inner = try answers(asking, Self.client.appending(path: "search.js"), index)
        let outer = try answers(asking, script, index)
        #expect(inner.split(separator: "\n").count == 37)
        #expect(inner.contains("Frivillig i genbrugsbutikken"))
        #expect(outer == inner)
    }

    private func answers(_ asking: String, _ module: URL, _ index: URL) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: try #require(Self.node))
        process.arguments = ["--input-type=module", "--eval", asking, module.absoluteString, index.path]
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self)
    }
}
