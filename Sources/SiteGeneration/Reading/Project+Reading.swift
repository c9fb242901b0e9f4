import ContentModel
public import Diagnostics

extension Project {
    /// The most a file may hold, in bytes: declarations, layouts and texts are read whole.
    static let largestText = 2 << 20
    /// A stylesheet or script.
    static let largestAsset = 4 << 20

    /// Reads a project's folder. What is missing or refused is a finding; a disk that fails is thrown.
    public static func read(
        root: String, starter: Starter, jobs: Int
    ) async throws(DiskFailure) -> Diagnosed<Project> {
        let files = try ProjectFiles(root: root)
        var reader = ProjectReader(files: files, root: root, jobs: jobs)
        let settings = await reader.texts(under: "site", ending: ".yml", onlyDirectly: true)
        let collections = await reader.texts(under: "site/collections", ending: ".yml")
        let vocabularies = await reader.texts(under: "site/vocabularies", ending: ".yml")
        let pages = await reader.texts(under: "site/pages", ending: ".yml")
        let languages = await reader.texts(under: "site/languages", ending: ".yml")
        let layouts = await reader.texts(under: "layouts", ending: ".mustache")
        let assets = await reader.texts(under: "site/assets", ending: "", largest: largestAsset)
        let staticFiles = reader.files(under: "site/static")
        let content = reader.list(under: "content", isExpected: true)
        let texts = await reader.read(content.filter { $0.path.hasSuffix(".md") }.map(\.path), largest: largestText)
        let project = Project(
            root: root, settings: settings.first { $0.path == "site/site.yml" },
            search: settings.first { $0.path == "site/search.yml" }, words: starter.words, collections: collections,
            vocabularies: vocabularies, pages: pages,
            languages: starter.files(under: "site/languages/") + languages,
            layouts: starter.completing(layouts, under: "layouts/"), ownLayouts: Set(layouts.map(\.path)),
            assets: starter.completing(assets, under: "site/assets/"), staticFiles: staticFiles, texts: texts,
            files: await reader.lookedInto(reader.measured(content.filter { !$0.path.hasSuffix(".md") })))
        let findings = reader.findings + (project.settings == nil ? [.noSettings(root: root)] : [])
        return Diagnosed(project, findings.uniqued())
    }
}

/// Reads the parts of one project and collects what was refused.
private struct ProjectReader {
    let files: ProjectFiles
    let root: String
    let jobs: Int
    var findings: [Diagnostic] = []

    init(files: ProjectFiles, root: String, jobs: Int) {
        self.files = files
        self.root = root
        self.jobs = jobs
    }

    mutating func list(under folder: String, isExpected: Bool = false) -> [Listing.Entry] {
        let listing = files.list(under: folder)
        findings += listing.refused.compactMap { refusal in
            refusal.reason == .missing && !isExpected ? nil : .refusedFile(refusal)
        }
        return listing.files
    }

    mutating func texts(
        under folder: String, ending: String, onlyDirectly: Bool = false, largest: Int = Project.largestText
    ) async -> [SourceFile] {
        let depth = folder.split(separator: "/").count + 1
        let paths = list(under: folder).map(\.path).filter { path in
            path.hasSuffix(ending) && (!onlyDirectly || path.split(separator: "/").count == depth)
        }
        return await read(paths, largest: largest)
    }

    mutating func files(under folder: String) -> [Project.File] {
        measured(list(under: folder))
    }

    /// Only files that are copied are asked for their size: texts are many, and are read anyway.
    mutating func measured(_ entries: [Listing.Entry]) -> [Project.File] {
        entries.compactMap { entry in
            do throws(DiskFailure) {
                return try files.size(of: entry.path).map { size in
                    Project.File(path: entry.path, absolutePath: root + "/" + entry.path, size: size)
                }
            } catch {
                findings.append(.refusedFile(.init(path: entry.path, reason: .unreadable(error))))
                return nil
            }
        }
    }

    /// Pictures are read for their size in pixels, and nothing of them is kept but that; drawings are kept.
    mutating func lookedInto(_ measured: [Project.File]) async -> [Project.File] {
        let looked = await parallelMap(measured, jobs: jobs, chunk: 4) { [files] file in
            guard PictureFile.isNamed(file.path) else { return (file, Diagnostic?.none) }
            let reading: PictureReading
            do throws(ReadingFailure) {
                let bytes = try files.read(file.path, atMost: PictureFile.largest)
                reading = PictureReading(SourceFile(path: file.path, bytes: bytes))
            } catch {
                guard case .tooLarge = error else { return (file, Diagnostic.unreadFile(file.path, error)) }
                reading = .broken(.tooLarge)
            }
            let known = Project.File(
                path: file.path, absolutePath: file.absolutePath, size: file.size, reading: reading)
            return (known, nil)
        }
        findings += looked.compactMap(\.1)
        return looked.map(\.0)
    }

    mutating func read(_ paths: [String], largest: Int) async -> [SourceFile] {
        let outcomes = await files.read(paths, atMost: largest, jobs: jobs)
        return zip(paths, outcomes).compactMap { path, outcome in
            switch outcome {
            case .success(let bytes): return SourceFile(path: path, bytes: bytes)
            case .failure(let failure):
                findings.append(.unreadFile(path, failure))
                return nil
            }
        }
    }
}
