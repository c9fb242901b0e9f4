import Foundation
import Testing

@testable import ildsjael

/// The command on the fixture `search`, whose index is recorded. The client's own answers are had from its modules,
/// as they lie, by a script of these tests.
@Suite struct SearchCommandTests {
    private static let root: URL = {
        var url = URL(filePath: #filePath)
        for _ in 0..<3 { url.deleteLastPathComponent() }
        return url
    }()

    private static let site = root.appending(path: "Tests/Fixtures/sites/search/expected")
    private static let node = Node(searchPath: "/usr/local/bin:/usr/bin:/bin")
    private static let lacksNode: Comment = "node is not on this machine, so nothing was searched"

    private func search(
        _ arguments: String..., site: String = site.path, environment: [String: String] = [:]
    ) async throws -> Command.Outcome {
        let project = try TemporaryProject()
        return try await Command.run(
            ["search", "--site", site] + arguments, in: project.folder, environment: environment)
    }

    /// The addresses the client's modules give for each of some queries, in order.
    private func client(_ queries: [String], index: String = "search", type: String? = nil) throws -> [[String]] {
        struct Asked: Encodable {
            let queries: [String]
            let folder, module: String
            let filters: [String: [String]]
        }
        let asking = """
            import { readFile } from "node:fs/promises";
            import { readFileSync } from "node:fs";
            const { queries, folder, module, filters } = JSON.parse(readFileSync(0, "utf8"));
            const { createSearch } = await import(module);
            const load = async (path) => JSON.parse(await readFile(folder + "/" + path, "utf8"));
            const search = createSearch({ load });
            const answers = await Promise.all(queries.map((query) => search.search(query, { filters })));
            console.log(JSON.stringify(answers.map(({ results }) => results.map(({ url }) => url))));
            """
        let asked = Asked(
            queries: queries, folder: Self.site.appending(path: index).path,
            module: Self.root.appending(path: "Sources/SearchIndexing/Client/search.js").absoluteString,
            filters: type.map { ["type": [$0]] } ?? [:])
        let said = try #require(Self.node).run(asking, input: try JSONEncoder().encode(asked), most: 1 << 20)
        return try JSONDecoder().decode([[String]].self, from: said)
    }

    private func addresses(_ said: String) -> [String] {
        said.split(separator: "\n").filter { $0.hasPrefix("   /") }.map { String($0.dropFirst(3)) }
    }

    @Test(.enabled(if: node != nil, lacksNode)) func theRankingIsTheClients() async throws {
        let queries = [
            "hjerteklubben", "genbrugsbutikkens", "bog", "genbrug", "boerneattest", "æblemostt", "bestyrelsen",
            "havnen", "frivillig i butikken", "skovby messing torvet", "", "skjultord",
        ]
        let wanted = try client(queries)
        #expect(wanted.count { $0.count > 1 } >= 4 && wanted.last == [])
        for (query, addresses) in zip(queries, wanted) {
            let outcome = try await search(query)
            #expect(outcome.code == 0 && outcome.complained.isEmpty, "\(outcome.complained)")
            #expect(self.addresses(outcome.said) == addresses, "\(query)")
        }
        let jobs = try await search("genbrug", "--type", "jobs").said
        #expect(addresses(jobs) == (try client(["genbrug"], type: "jobs"))[0] && addresses(jobs).count == 1)
    }

    @Test(.enabled(if: node != nil, lacksNode)) func anotherLanguageHasItsOwnIndex() async throws {
        let english = try await search("shopkeepers", "--in", "en")
        #expect(addresses(english.said) == (try client(["shopkeepers"], index: "en/search"))[0])
        #expect(addresses(english.said) == ["/en/volunteer-jobs/genbrug/"])
        #expect(addresses(try await search("shopkeepers").said) == [])
        #expect(addresses(try await search("hjerteklubben", "--in", "da").said).first == "/foreninger/hjerteklubben/")
    }

    @Test(.enabled(if: node != nil, lacksNode)) func linesForAPerson() async throws {
        let outcome = try await search("hjerteklubbn", "bog", "--limit", "1")
        #expect(
            outcome.said == """
                1. Frivillig i genbrugsbutikken · Frivilligjob
                   /frivilligjob/genbrug/
                   Sælg tøj og bøger to timer om ugen.
                1 resultat for "hjerteklubbn bog" (rettet til "hjerteklubben bog"), og 1 med nogle af ordene. Her er det første.

                """)
        #expect(try await search("skjultord", "--language", "en").said == "No results for \"skjultord\".\n")
    }

    @Test(
        .enabled(if: node != nil, lacksNode),
        arguments: [
            "\"';console.log(1)//", "`${process.exit(3)}`", "</script><script>alert(1)</script>",
            "a\nb\r\n\u{1B}[2Jc\\",
            String(repeating: "frivillig ", count: 1000), String(repeating: "\u{1F600}", count: 2500),
            "--type", "__proto__ constructor", "%00%0A",
        ])
    func aHostileQueryIsAQuery(query: String) async throws {
        let outcome = try await search("--", query)
        #expect(outcome.code == 0 && outcome.complained.isEmpty, "\(outcome.complained)")
        #expect(addresses(outcome.said) == (try client([query]))[0])
        #expect(outcome.said.utf8.count < 5_000 && !outcome.said.contains("\u{1B}"))
        #expect(outcome.said.split(separator: "\n").last?.contains("resultat") == true)
    }

    @Test(.enabled(if: node != nil, lacksNode)) func anUnknownTypeIsToldOfTheOthers() async throws {
        let all = "associations (Foreninger), jobs (Frivilligjob), _page (Side)."
        for (type, near) in [
            ("job", " Mente du \"jobs\"?"), ("forening", " Mente du \"associations\"?"), ("x\u{1B}", ""),
        ] {
            let outcome = try await search("kor", "--type", type)
            let written = type.replacing("\u{1B}", with: "\u{FFFD}")
            #expect(outcome.code == 64 && outcome.said.isEmpty)
            #expect(
                outcome.complained.contains("Typen \"\(written)\" findes ikke her.\(near) Typer: \(all)"), "\(outcome)")
        }
        let english = try await search("kor", "--type", "jbos", "--language", "en")
        #expect(english.complained.contains("There is no type \"jbos\". Did you mean \"jobs\"? Types: \(all)"))
    }

    @Test(.enabled(if: node != nil, lacksNode)) func aSiteThatIsNotThereIsTold() async throws {
        let missing = try await search("kor", site: "mangler")
        #expect(missing.code == 74 && missing.said.isEmpty)
        #expect(
            missing.complained.hasPrefix(
                "fejl: Der er intet at søge i: \"mangler/search/manifest.json\" findes ikke. [mangler-soegeindeks]\n"))
        let other = try await search("kor", "--in", "sv", "--language", "en")
        #expect(other.code == 74 && other.complained.contains("/sv/search/manifest.json\" does not exist."))
        let project = try TemporaryProject()
        #expect(try await project.run("search", "kor").complained.contains("\"public/search/manifest.json\" findes"))
    }

    @Test func aMachineWithoutNodeIsTold() async throws {
        for path in ["", "/nowhere"] {
            let outcome = try await search("kor", environment: ["PATH": path])
            #expect(outcome.code == 74 && outcome.said.isEmpty)
            #expect(
                outcome.complained == """
                    fejl: Der søges med Node.js, og programmet "node" er ikke på denne maskine. [mangler-node]
                        = hjælp: Hent det med: sudo apt-get install nodejs


                    """)
        }
        let english = try await search("kor", "--language", "en", environment: ["PATH": ""])
        #expect(english.complained.contains("Node.js does the searching") && english.complained.contains("apt-get"))
    }

    @Test func aNodeThatFailsIsTold() async throws {
        let project = try TemporaryProject(["old": "#!/bin/sh\necho 'SyntaxError: for ny'; exit 1\n"])
        try project.write("bin/node", "#!/bin/sh\necho 'SyntaxError: for gammel' >&2\nexit 1\n")
        let program = project.folder.appending(path: "bin/node").path
        let mode: [FileAttributeKey: Int] = [.posixPermissions: 0o755]
        try FileManager.default.setAttributes(mode, ofItemAtPath: program)
        let path = ["PATH": project.folder.appending(path: "bin").path]
        let ended = try await search("kor", environment: path)
        #expect(ended.code == 74 && ended.said.isEmpty)
        #expect(ended.complained.contains("Node.js kunne ikke søge: SyntaxError: for gammel [node-fejlede]"))
        for (script, says) in [
            ("echo hej", "hej"), ("", "Node.js could not search: It"), ("exec /usr/bin/yes", "too long"),
        ] {
            try project.write("bin/node", "#!/bin/sh\n\(script)\n")
            try FileManager.default.setAttributes(mode, ofItemAtPath: program)
            let outcome = try await search("kor", "--language", "en", environment: path)
            #expect(outcome.code == 74 && outcome.complained.contains(says), "\(outcome.complained)")
        }
    }

    @Test(.enabled(if: node != nil, lacksNode)) func whatNodeIsToldElsewhereIsNotHeeded() async throws {
        let outcome = try await search("hjerteklubben", environment: ["NODE_OPTIONS": "--no-such-option"])
        #expect(outcome.code == 0 && outcome.said.contains("/foreninger/hjerteklubben/"), "\(outcome.complained)")
    }

    /// A copy of the fixture's Danish index, with something else in a file.
    private func altered(
        _ path: String, _ alter: (String) throws -> String?
    ) async throws -> Command.Outcome {
        let project = try TemporaryProject()
        let copy = project.folder.appending(path: "public")
        try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Self.site.appending(path: "search"), to: copy.appending(path: "search"))
        let folder =
            path.contains("/") ? try self.folder(ofFamily: String(path.prefix(1)), in: project) + "/0.json" : path
        let file = "public/search/" + folder
        if let text = try alter(try project.read(file)) { try project.write(file, text) }
        return try await project.run("search", "hjerteklubben")
    }

    private func folder(ofFamily letter: String, in project: TemporaryProject) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: project.folder.appending(path: "public/search").path)
        return try #require(names.first { $0.hasPrefix(letter + "-") })
    }

    @Test(.enabled(if: node != nil, lacksNode)) func anIndexThatCannotBeReadIsTold() async throws {
        #expect(try await altered("manifest.json") { $0 }.code == 0)
        for text in ["", "[]", "null", "{\"v\":1}", "<!doctype html>"] {
            let outcome = try await altered("manifest.json") { _ in text }
            #expect(outcome.code == 74 && outcome.said.isEmpty, "\(text)")
            #expect(outcome.complained.contains("manifest.json\" kan ikke læses"), "\(outcome.complained)")
            #expect(outcome.complained.contains("[ulaeseligt-soegeindeks]"))
        }
        for family in ["t", "d"] {
            let outcome = try await altered("\(family)/0.json") { _ in "{}" }
            #expect(outcome.code == 74 && outcome.complained.contains("\"public/search/\(family)-"), "\(outcome)")
            #expect(outcome.complained.contains("[ulaeseligt-soegeindeks]"))
        }
        let newer = try await altered("manifest.json") { $0.replacing("{\"v\":1,", with: "{\"v\":2,") }
        #expect(newer.code == 74 && newer.complained.contains("[nyere-soegeindeks]"))
    }

    @Test(.enabled(if: node != nil, lacksNode)) func nothingOutsideTheIndexIsRead() async throws {
        let outcome = try await altered("manifest.json") { manifest in
            let terms = try #require(manifest.firstMatch(of: /"h":\{"t":"([0-9a-f]+)"/))
            return manifest.replacing(terms.output.0, with: "\"h\":{\"t\":\"x/../../../t-\(terms.output.1)\"")
        }
        #expect(outcome.code == 74 && outcome.complained.contains("[ulaeseligt-soegeindeks]"))
    }

    private static let canPlayTerminal = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

    @Test(.enabled(if: node != nil && canPlayTerminal)) func aTerminalsWidthIsKept() async throws {
        let project = try TemporaryProject()
        let command = "stty cols 30; '\(Command.executable)' search tøj --site '\(Self.site.path)'"
        let outcome = try await Command.run(
            ["-q", "-e", "-c", command, "/dev/null"], of: "/usr/bin/script", in: project.folder)
        #expect(outcome.code == 0 && outcome.said.contains("   Sælg tøj og bøger to timer…\r\n"), "\(outcome.said)")
    }
}
