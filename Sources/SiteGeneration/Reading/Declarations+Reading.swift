import ContentFormats
import ContentModel
import Diagnostics

/// The step from a project's files to each thing they declare.
extension Settings {
    static func read(_ project: Project, _ options: Generation.Options) -> Diagnosed<Settings?> {
        guard let source = project.settings else { return Diagnosed(nil) }
        let parsed = parse(source)
        return parsed.map { settings in
            guard let baseURL = options.baseURL else { return settings }
            return settings?.moved(to: baseURL)
        }
    }
}

extension Phrases {
    /// One set per language of the site, all with the same keys: those of any language, the starter's too, and those that
    /// code needs. A key that is missing has a finding, and stands for itself so that no layout seems wrong for it.
    static func read(_ project: Project, _ settings: Settings) -> Diagnosed<[Phrases]> {
        let read = settings.languages.map { language in
            let files = project.languages.filter { $0.path.hasSuffix("/\(language.code).yml") }
            return (phrases: parse(files, language: language), file: files.last)
        }
        let keys = Set(read.flatMap(\.phrases.product.keys) + known(in: project) + needed).sorted()
        let findings = read.flatMap { phrases, file in
            let place = (file ?? settings.source).place(of: .start)
            return phrases.findings + phrases.product.findings(missing: keys, at: place)
        }
        return Diagnosed(read.map { $0.phrases.product.filled(with: keys) }, findings)
    }

    /// The keys of the languages that come with the tool.
    private static func known(in project: Project) -> [String] {
        project.languages.flatMap { parse([$0], language: .danish).product.keys }
    }
}

extension Schema {
    /// Nil when a declaration could not be read: every text that rests on it would seem wrong.
    static func read(_ project: Project, _ settings: Settings) -> Diagnosed<Schema?> {
        let collections = declarations(project.collections)
        let vocabularies = declarations(project.vocabularies)
        let findings = collections.findings + vocabularies.findings
        let count = collections.product.count + vocabularies.product.count
        guard count == project.collections.count + project.vocabularies.count else { return Diagnosed(nil, findings) }
        let schema = parse(
            collections: collections.product, vocabularies: vocabularies.product, languages: settings.languages)
        return Diagnosed(schema.product, findings + schema.findings)
    }
}

extension SearchWords {
    /// By language: what `site/search.yml` says, if there is one, and the tool's own lists (`da-everyday.txt`).
    static func read(
        _ source: SourceFile?, lists: [SourceFile], _ settings: Settings
    ) -> Diagnosed<[Language: SearchWords]> {
        let said = source.map { parse($0, languages: settings.languages) } ?? Diagnosed([:])
        return said.map { said in
            var words = said
            for language in settings.languages {
                let own = lists.filter { list in
                    list.path.split(separator: "/").last?.hasPrefix(language.code + "-") ?? false
                }
                words[language, default: SearchWords()].lists = own
            }
            return words
        }
    }
}

extension PageDeclaration {
    static func read(_ project: Project, _ schema: Schema) -> Diagnosed<[PageDeclaration]> {
        let files = declarations(project.pages)
        let pages = parse(files.product, schema: schema)
        return Diagnosed(pages.product, files.findings + pages.findings)
    }
}

/// The declarations that could be read as YAML.
private func declarations(_ sources: [SourceFile]) -> Diagnosed<[DeclarationFile]> {
    var findings: [Diagnostic] = []
    let files = sources.compactMap { source -> DeclarationFile? in
        let yaml = YAML.parseMap(source)
        let own = source.textFindings() + yaml.findings
        findings += own
        guard let raw = yaml.product, !own.contains(where: { $0.severity == .error }) else { return nil }
        return DeclarationFile(source: source, raw: raw)
    }
    return Diagnosed(files, findings)
}
