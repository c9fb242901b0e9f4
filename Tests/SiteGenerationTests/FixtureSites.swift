import ContentModel
import Diagnostics
import Foundation
import SiteGeneration

/// A project under `Tests/Fixtures/sites`, and what the tool should make of it.
///
/// Beside the project's own folders lie `diagnostics.txt` (all findings, in Danish; absent when there are none) and
/// `expected/` (every file of the site; absent when there are errors), and perhaps `options.txt`: `--now 2026-11-21`,
/// `--drafts`, `--base-url https://example.org/`, a line each. A line `--also 2027-03-01` (or a moment) has the project
/// made at that time too: its files lie under `at-2027-03-01/`, its findings under a line `# 2027-03-01`. The files of
/// the search index are kept only where a line says `--index`, and what tells browsers of the search where one says
/// `--opensearch`, lest their format be spelt out in every case; that they do not depend on jobs is seen in all.
/// What tells hosts what to send is never kept: it says nothing of the project.
struct FixtureSite {
    let name: String

    static let folder = packageRoot + "/Tests/Fixtures/sites"

    static let names: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }()

    /// Phrases and the shortest layouts that show what pages offer; a case's own files replace these.
    static let starter: Starter = {
        let root = packageRoot + "/Tests/Fixtures/starter"
        let files = bytesByPath(under: root).map { SourceFile(path: $0.key, bytes: $0.value) }
        return Starter(files: files)
    }()

    var root: String { Self.folder + "/" + name }

    /// What a site is: its findings as an editor reads them, and its files.
    struct Made: Equatable {
        var diagnostics: String
        var files: [String: [UInt8]]
    }

    /// At the time of `--now`, and at those of `--also`.
    func made(jobs: Int) async throws -> Made {
        var whole = try await made(jobs: jobs, now: nil)
        for written in times {
            let made = try await made(jobs: jobs, now: time(written))
            if !made.diagnostics.isEmpty { whole.diagnostics += "# \(written)\n" + made.diagnostics }
            let folder = "at-" + written.replacing(":", with: ".") + "/"
            for (path, bytes) in made.files { whole.files[folder + path] = bytes }
        }
        return whole
    }

    /// - Parameter now: Nil: as `options.txt` says, otherwise 2026-11-21.
    func made(jobs: Int, now: WallTime?) async throws -> Made {
        let (findings, plan) = try await generated(jobs: jobs, now: now)
        let text = findings.map { $0.text(in: .danish).replacing(root, with: "PROJEKT") + "\n" }.joined()
        let files = try (plan?.outputs ?? []).map { ($0.path, try $0.recipe.read()) }
        return Made(diagnostics: text, files: Dictionary(files, uniquingKeysWith: { $1 }))
    }

    /// All findings, and the plan where none of them is an error.
    func generated(jobs: Int, now: WallTime?) async throws -> (findings: [Diagnostic], plan: SitePlan?) {
        let project = try await Project.read(root: root, starter: Self.starter, jobs: jobs)
        var options = try options(jobs: jobs)
        if let now { options.now = now }
        let generated = await Generation.generate(project.product, options)
        let findings = (project.findings + generated.findings).sorted()
        let hasErrors = findings.contains { $0.severity == .error }
        return (findings, hasErrors ? nil : await generated.product?.plan.complete())
    }

    private func options(jobs: Int) throws -> Generation.Options {
        var options = Generation.Options(now: WallTime(startOf: try date("2026-11-21")), jobs: jobs)
        for line in lines {
            let parts = line.split(separator: " ").map(String.init)
            switch parts[0] {
            case "--index", "--opensearch", "--also": break
            case "--drafts": options.showsDrafts = true
            case "--base-url": options.baseURL = BaseURL(parts[1])
            case "--now": options.now = try time(parts[1])
            default: throw UnknownOption(line: String(line))
            }
        }
        return options
    }

    /// The times of `--also`, as written.
    private var times: [String] {
        lines.filter { $0.hasPrefix("--also ") }.map { String($0.dropFirst("--also ".count)) }
    }

    /// What of the site is kept: without the index and what tells of it, unless asked for.
    func kept(_ made: Made) -> Made {
        var files = made.files
        if !lines.contains("--index") {
            let index = #/(?:at-[^/]+/)?(?:[a-z]+/)?search/(?:manifest\.json|[tlxdf]-.*)/#
            files = files.filter { $0.key.wholeMatch(of: index) == nil }
        }
        files = files.filter { !$0.key.contains("_headers") && !$0.key.contains("_hosting/") }
        if !lines.contains("--opensearch") { files = files.filter { !$0.key.hasSuffix("opensearch.xml") } }
        return Made(diagnostics: made.diagnostics, files: files)
    }

    private var lines: [Substring] {
        let text = (try? String(contentsOfFile: root + "/options.txt", encoding: .utf8)) ?? ""
        return text.split(separator: "\n")
    }

    struct UnknownOption: Error {
        let line: String
    }

    private func date(_ text: String) throws -> CalendarDate {
        guard let date = CalendarDate(iso: text) else { throw UnknownOption(line: text) }
        return date
    }

    private func time(_ text: String) throws -> WallTime {
        try WallTime(iso: text) ?? WallTime(startOf: date(text))
    }

    var expected: Made {
        Made(
            diagnostics: (try? String(contentsOfFile: root + "/diagnostics.txt", encoding: .utf8)) ?? "",
            files: bytesByPath(under: root + "/expected"))
    }

    /// Writes what was made as what is expected from now on.
    func record(_ made: Made) throws {
        let files = FileManager.default
        for name in ["diagnostics.txt", "expected"] where files.fileExists(atPath: root + "/" + name) {
            try files.removeItem(atPath: root + "/" + name)
        }
        if !made.diagnostics.isEmpty {
            try made.diagnostics.write(toFile: root + "/diagnostics.txt", atomically: false, encoding: .utf8)
        }
        for (path, bytes) in made.files {
            let url = URL(fileURLWithPath: root + "/expected/" + path)
            try files.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
        }
    }
}

/// Where the package lies on this machine.
let packageRoot: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.path
}()

/// All files under a folder, by their path from it.
func bytesByPath(under folder: String) -> [String: [UInt8]] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return paths.reduce(into: [:]) { files, path in
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
        guard !isFolder.boolValue, let data = FileManager.default.contents(atPath: folder + "/" + path) else { return }
        files[path] = Array(data)
    }
}
