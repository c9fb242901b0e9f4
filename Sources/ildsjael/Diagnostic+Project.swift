import Diagnostics

extension Diagnostic {
    /// The finding with its paths as they are reached from the working folder, so that an editor can open them:
    /// `demo/content/a.md` when the project is given as `demo`.
    func seen(fromOutside project: String) -> Diagnostic {
        if project == "." { return self }
        let folder = project.hasSuffix("/") ? project : project + "/"
        return Diagnostic(
            id, severity, message, help: help, at: place?.within(folder),
            related: related.map { Related(place: $0.place.within(folder), message: $0.message) })
    }
}

extension SourcePlace {
    fileprivate func within(_ folder: String) -> SourcePlace {
        SourcePlace(path: folder + path, line: line, column: column, width: width, text: text)
    }
}
