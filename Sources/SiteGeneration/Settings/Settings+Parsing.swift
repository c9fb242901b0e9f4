import ContentFormats
import ContentModel
public import Diagnostics

extension Settings {
    static let keys = [
        "name", "shortName", "organisation", "description", "baseURL", "languages", "navigation", "footer",
        "audiences", "contact", "corrections", "actions", "accessibility", "privacy", "logo", "colours", "notice",
    ]

    /// Reads `site/site.yml`; nil when it is no map at all.
    public static func parse(_ source: SourceFile) -> Diagnosed<Settings?> {
        let yaml = YAML.parseMap(source)
        var findings = source.textFindings() + yaml.findings
        guard let raw = yaml.product, !findings.contains(where: { $0.severity == .error }) else {
            return Diagnosed(nil, findings)
        }
        let languages = languages(in: raw, source: source, findings: &findings)
        guard var declaration = Declaration(raw, in: source, keys: keys, languages: languages, findings: &findings)
        else { return Diagnosed(nil, findings) }
        let name = declaration.localized("name")
        if name == nil { declaration.findings.append(.missingKey("name", at: source.place(of: .start))) }
        let main = languages.first ?? .danish
        let settings = Settings(
            source: source, name: name ?? LocalizedText(everywhere: "", main: main),
            shortName: declaration.shortName(), organisation: declaration.localized("organisation"),
            description: declaration.localized("description") ?? LocalizedText(everywhere: "", main: main),
            baseURL: declaration.baseURL("baseURL"), languages: languages,
            navigation: declaration.menu("navigation"), footer: declaration.menu("footer"),
            audiences: declaration.menu("audiences"), contact: declaration.contact("contact"),
            corrections: declaration.corrections("corrections"), actions: declaration.actions("actions"),
            accessibility: declaration.accessibility("accessibility"), privacy: declaration.privacy("privacy"),
            logo: declaration.logo("logo"), colours: declaration.colours("colours"),
            notice: declaration.notice("notice"))
        return Diagnosed(settings, findings + declaration.findings)
    }

    /// The languages stand first: every other text of the settings is read by them.
    private static func languages(
        in raw: RawValue, source: SourceFile, findings: inout [Diagnostic]
    ) -> [Language] {
        guard var declaration = Declaration(raw, in: source, keys: nil, languages: [], findings: &findings) else {
            return [.danish]
        }
        var languages: [Language] = []
        for written in declaration.texts("languages") {
            if Language.isValid(written.text), !languages.contains(Language(written.text)) {
                languages.append(Language(written.text))
            } else {
                declaration.findings.append(.badLanguage(written.text, at: source.place(of: written.range)))
            }
        }
        findings += declaration.findings
        return languages.isEmpty ? [.danish] : languages
    }
}

extension Declaration {
    fileprivate mutating func baseURL(_ key: String) -> BaseURL {
        guard let written = requiredText(key) else { return .unknown }
        if let url = BaseURL(written.text) { return url }
        findings.append(.badBaseURL(at: source.place(of: written.range)))
        return .unknown
    }

    fileprivate mutating func shortName() -> LocalizedText? {
        guard let raw = value("shortName") else { return nil }
        for written in raw.entries.isEmpty ? [raw] : raw.entries.map(\.value) {
            if case .scalar(let text, _) = written.form, text.unicodeScalars.count > OpenSearch.longestName {
                findings.append(
                    .tooLongShortName(text, most: OpenSearch.longestName, at: source.place(of: written.range)))
            }
        }
        return localized(raw)
    }

    fileprivate mutating func menu(_ key: String) -> [Settings.MenuItem] {
        items(key).compactMap { item in
            inner(item, keys: ["label", "summary", "to"]) { entry in
                let label = entry.localized("label")
                let target = entry.requiredText("to")
                if label == nil { entry.findings.append(.missingKey("label", at: entry.source.place(of: entry.range))) }
                guard let label, let target else { return nil }
                return Settings.MenuItem(label: label, summary: entry.localized("summary"), target: target)
            }
        }
    }

    fileprivate mutating func contact(_ key: String) -> Settings.Contact? {
        guard let raw = value(key) else { return nil }
        return inner(raw, keys: ["name", "email", "phone", "hours"]) { contact in
            guard let name = contact.localized("name") else {
                contact.findings.append(.missingKey("name", at: contact.source.place(of: raw.range)))
                return nil
            }
            return Settings.Contact(
                name: name, email: contact.email("email"), phone: contact.phone("phone"),
                hours: contact.localized("hours"))
        }
    }
}
