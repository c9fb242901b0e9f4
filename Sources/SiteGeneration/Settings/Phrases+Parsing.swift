import ContentFormats
import ContentModel
import Diagnostics

extension Phrases {
    /// Reads the phrases of one language from the starter's file and the project's own, which adds and replaces.
    static func parse(_ sources: [SourceFile], language: Language) -> Diagnosed<Phrases> {
        var findings: [Diagnostic] = []
        var phrases: [String: Phrase] = [:]
        for source in sources {
            let yaml = YAML.parseMap(source)
            findings += source.textFindings() + yaml.findings
            guard let raw = yaml.product,
                var declaration = Declaration(raw, in: source, keys: nil, languages: [language], findings: &findings)
            else { continue }
            for entry in declaration.entries {
                if let phrase = declaration.phrase(entry, language: language) { phrases[entry.key] = phrase }
            }
            findings += declaration.findings
        }
        return Diagnosed(Phrases(language: language, phrases: phrases), findings)
    }

    /// Which of these keys this language lacks; placed at its own file, or at the settings.
    func findings(missing keys: [String], at place: SourcePlace) -> [Diagnostic] {
        let missing = keys.filter { phrase($0) == nil }
        return missing.isEmpty ? [] : [.missingPhrases(missing, language: language, at: place)]
    }

    /// The same phrases, with a key for itself where one is missing.
    func filled(with keys: [String]) -> Phrases {
        let all = keys.map { ($0, phrase($0) ?? .text($0)) }
        return Phrases(language: language, phrases: Dictionary(all, uniquingKeysWith: { first, _ in first }))
    }
}

extension Declaration {
    fileprivate mutating func phrase(_ entry: RawValue.Entry, language: Language) -> Phrases.Phrase? {
        if case .scalar(let text, _) = entry.value.form {
            if Phrases.inAddresses.contains(entry.key), !Slug.isValid(text) {
                findings.append(.badIdentifier(text, at: source.place(of: entry.value.range)))
                return nil
            }
            return .text(text)
        }
        let names = PluralForm.allCases.map(\.rawValue)
        let forms = inner(entry.value, keys: names) { map -> [PluralForm: String]? in
            let written = PluralForm.allCases.compactMap { form in map.text(form.rawValue).map { (form, $0.text) } }
            return Dictionary(uniqueKeysWithValues: written)
        }
        guard let forms else { return nil }
        let missing = PluralForm.needed(in: language).filter { forms[$0] == nil }
        if !missing.isEmpty {
            findings.append(
                .missingPluralForms(missing.map(\.rawValue), of: entry.key, at: source.place(of: entry.keyRange)))
        }
        return .plural(forms)
    }
}
