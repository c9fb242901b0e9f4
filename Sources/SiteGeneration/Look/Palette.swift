import Diagnostics

/// The colours pages are shown in: those of the settings, over those of the style sheet.
struct Palette: Sendable {
    let tokens: StyleTokens
    let colours: Colours
    /// For places in the settings.
    let settings: SourceFile

    /// A token may be another's: `var(--paper)`. The depth is for those that are each other's.
    func colour(_ name: String, _ scheme: ColourScheme, depth: Int = 8) -> Colour? {
        if let entry = entry(name, scheme) { return entry.colour }
        guard depth > 0, let text = tokens.token(name, scheme)?.text else { return nil }
        guard text.hasPrefix("var(--"), text.hasSuffix(")") else { return Colour(text) }
        return colour(String(text.dropFirst("var(--".count).dropLast()), scheme, depth: depth - 1)
    }

    /// Pairs of too little contrast, by the one of their colours that can be blamed: a set one before the style sheet's.
    struct Fault: Sendable {
        let scheme: ColourScheme
        let name: String
        /// The worst of them.
        let pair: ColourPair
        let figure: Colour
        let ground: Colour
        /// What else the colour stands on, or what else stands on it, and is seen too badly.
        let others: [String]
        /// The nearest of the same hue that stands well with all others.
        let better: Colour?

        var contrast: Double { figure.contrast(with: ground) }
    }

    var faults: [Fault] {
        let hasDark = !tokens.dark.isEmpty || !colours.dark.isEmpty
        return faults(.light) + (hasDark ? faults(.dark) : [])
    }

    private func faults(_ scheme: ColourScheme) -> [Fault] {
        let faint = ColourPair.all.filter { pair in
            guard let contrast = contrast(of: pair, scheme) else { return false }
            return contrast < pair.least && !(scheme == .dark && isSameByDay(pair))
        }
        var blamed: [String] = []
        for name in faint.map({ blame($0, scheme) }) where !blamed.contains(name) { blamed.append(name) }
        return blamed.compactMap { name in fault(name, faint.filter { blame($0, scheme) == name }, scheme) }
    }

    private func contrast(of pair: ColourPair, _ scheme: ColourScheme) -> Double? {
        guard let figure = colour(pair.figure, scheme), let ground = colour(pair.ground, scheme) else { return nil }
        return figure.contrast(with: ground)
    }

    private func fault(_ name: String, _ pairs: [ColourPair], _ scheme: ColourScheme) -> Fault? {
        // By how much is missing: 2.9 of 3 is better than 4.1 of 4.5.
        let worst = pairs.min { left, right in
            (contrast(of: left, scheme) ?? 0) / left.least < (contrast(of: right, scheme) ?? 0) / right.least
        }
        guard let worst, let figure = colour(worst.figure, scheme), let ground = colour(worst.ground, scheme) else {
            return nil
        }
        return Fault(
            scheme: scheme, name: name, pair: worst, figure: figure, ground: ground,
            others: pairs.filter { $0 != worst }.map { $0.figure == name ? $0.ground : $0.figure },
            better: (worst.figure == name ? figure : ground).nearest { passes($0, as: name, scheme) })
    }

    private func isSameByDay(_ pair: ColourPair) -> Bool {
        [pair.figure, pair.ground].allSatisfy { colour($0, .light) == colour($0, .dark) }
    }

    private func blame(_ pair: ColourPair, _ scheme: ColourScheme) -> String {
        entry(pair.figure, scheme) == nil && entry(pair.ground, scheme) != nil ? pair.ground : pair.figure
    }

    /// What the settings say of a token: by night also what they say for the day, where the style sheet has one colour.
    func entry(_ name: String, _ scheme: ColourScheme) -> Colours.Entry? {
        if let entry = colours.entry(name, scheme) { return entry }
        return scheme == .dark && tokens.dark[name] == nil ? colours.entry(name, .light) : nil
    }

    private func passes(_ colour: Colour, as name: String, _ scheme: ColourScheme) -> Bool {
        ColourPair.all.allSatisfy { pair in
            guard pair.figure == name || pair.ground == name else { return true }
            let other = self.colour(pair.figure == name ? pair.ground : pair.figure, scheme)
            return other.map { colour.contrast(with: $0) >= pair.least } ?? true
        }
    }
}
