import Diagnostics

extension Palette {
    static func findings(_ settings: Settings, _ project: Project) -> [Diagnostic] {
        let sheet =
            project.assets.first(where: \.isSiteStyleSheet) ?? SourceFile(path: "site/assets/site.css", bytes: [])
        return Palette(tokens: StyleTokens(sheet), colours: settings.colours, settings: settings.source).findings
    }

    /// What `check` says of the colours. Those of the settings are judged as the style sheet uses them; a style sheet that
    /// has tokens of these names and is not ours is only warned, since nobody knows what it uses them for.
    var findings: [Diagnostic] {
        faults.map { fault in
            if let entry = entry(fault.name, fault.scheme) {
                return .tooLittleContrast(fault, .error, at: settings.place(of: entry.range))
            }
            let range = tokens.token(fault.name, fault.scheme)?.range ?? .start
            return .tooLittleContrast(fault, .warning, at: tokens.source.place(of: range))
        } + unused + unmeasured
    }

    /// Colours that are set, and that the style sheet does not have.
    private var unused: [Diagnostic] {
        (colours.light + colours.dark).filter { tokens.token($0.name, .dark) == nil }.map { entry in
            .colourWithoutEffect(entry.name, at: settings.place(of: entry.range))
        }
    }

    /// The style sheet's colours that stand with one that is set, and are written so that no contrast can be worked out.
    private var unmeasured: [Diagnostic] {
        var seen: Set<SourceRange> = []
        return ColourScheme.allCases.flatMap { scheme in
            ColourPair.all.flatMap { pair -> [Diagnostic] in
                let names = [pair.figure, pair.ground]
                guard names.contains(where: { entry($0, scheme) != nil }) else { return [] }
                return names.compactMap { name in
                    guard colour(name, scheme) == nil, let token = tokens.token(name, scheme),
                        seen.insert(token.range).inserted
                    else { return nil }
                    return .unmeasuredColour(name, token.text, at: tokens.source.place(of: token.range))
                }
            }
        }
    }
}
