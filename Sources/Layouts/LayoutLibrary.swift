public import Diagnostics

/// The layouts and partials of a site by name, each parsed once.
///
/// A name is a file's path under `layouts/` without `.mustache`: `record`, `jobs/card`. Layouts and partials are the
/// same kind of file.
public struct LayoutLibrary: Sendable {
    /// All names, sorted.
    public let names: [String]
    private let templates: [String: Template]

    /// Parses every source. The findings are those that a file has on its own; names are judged by `layout(named:for:)`.
    public static func parse(_ sources: [String: SourceFile]) -> Diagnosed<LayoutLibrary> {
        let names = sources.keys.sorted()
        let templates = sources.reduce(into: [:]) { $0[$1.key] = Template.parse($1.value, named: $1.key) }
        let findings = templates.values.flatMap(\.findings).inSourceOrder()
        return Diagnosed(LayoutLibrary(names: names, templates: templates), findings)
    }

    public func contains(_ name: String) -> Bool { templates[name] != nil }

    func template(named name: String) -> Template? { templates[name] }

    /// Compiles a layout for views of one shape; nil when it has an error.
    ///
    /// The findings are those of the layout and of all it includes, also those `parse` already gave, in source order
    /// and each once. Findings of several layouts are brought together by `inSourceOrder()`.
    public func layout(named name: String, for shape: ViewShape) -> Diagnosed<Layout?> {
        guard let template = templates[name] else { return Diagnosed(nil, [.missingLayout(name, known: names)]) }
        guard template.isSound else { return Diagnosed(nil, template.findings) }
        var compiler = LayoutCompiler(library: self)
        compiler.compile(template, for: shape)
        var findings = compiler.findings
        findings.add(compiler.reached.sorted().flatMap { templates[$0]?.findings ?? [] })
        if compiler.isTooLarge { findings.report(.layoutTooLarge(name, at: template.file.place(of: .start))) }
        let hasErrors = findings.findings.contains { $0.severity == .error }
        return Diagnosed(hasErrors ? nil : compiler.assembly.layout, findings.findings.inSourceOrder())
    }
}
