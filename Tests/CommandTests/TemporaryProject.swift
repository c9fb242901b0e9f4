import Foundation

/// A small project of one test's own, in the folder `demo` of a folder that is gone when the test is over.
final class TemporaryProject: Sendable {
    /// The folder the commands are run in; the project lies in it.
    let folder: URL

    /// - Parameter files: More files, or other texts for the usual ones, by path from the project's root.
    init(_ files: [String: String] = [:]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "ildsjael-\(UUID().uuidString)")
        for (path, text) in Self.usual.merging(files, uniquingKeysWith: { $1 }) { try write("demo/" + path, text) }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    private static let usual = [
        "site/site.yml": """
        name: Lillevang Kommune
        baseURL: https://frivillig.lillevang.example
        languages: [da]
        contact: {name: Frivilligteamet, email: frivillig@lillevang.example}
        """,
        "site/collections/tasks.yml": """
        collection: tasks
        label: {da: Opgaver}
        one: {da: opgave}
        path: {da: opgaver}
        fields:
          title: {type: text, required: true, label: {da: Overskrift}}
          published: {type: date, label: {da: Opslået}}
          status: {type: choice, label: {da: Status}, options: {draft: {da: Kladde}, published: {da: Udgivet}}}
        traits:
          listing: {order: [title]}
          lifecycle: {status: status}
        """,
        "site/pages/home.yml": "page: home\npath: \"\"\ntitle: Velkommen\n",
        "content/tasks/kaffe.md": "---\ntitle: Bryg kaffe\n---\nTil mødet om tirsdagen.\n",
    ]

    /// Paths here and below are from the folder the commands are run in.
    func write(_ path: String, _ text: String) throws {
        let url = folder.appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: folder.appending(path: path))
    }

    func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: path).path)
    }

    /// Every file under a folder, by its path, with its bytes.
    func tree(_ path: String) throws -> [String: Data] {
        let root = folder.appending(path: path)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
        let files = paths.filter { !root.appending(path: $0).hasDirectoryPath }
        return try Dictionary(
            uniqueKeysWithValues: files.compactMap { file in
                let url = root.appending(path: file)
                let isFile = try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
                return isFile ? (file, try Data(contentsOf: url)) : nil
            })
    }
}
