import Diagnostics

/// The colours pages are shown in: those of the settings, over those of the style sheet.
struct Palette: Sendable {
    let tokens: StyleTokens
    let colours: Colours
    /// For places in the settings.
    let settings: SourceFile

    func colour(_ name: String, _ scheme: ColourScheme) -> Colour? {
        if scheme == .dark {
            if let entry = colours.entry(name, .dark) { return entry.colour }
            if tokens.dark[name] != nil { return ownColour(name, .dark) }
        }
        return colours.entry(name, .light)?.colour ?? ownColour(name, scheme)
    }

    /// The style sheet's own, which may be said by another token's name.
    private func ownColour(_ name: String, _ scheme: ColourScheme) -> Colour? {
        guard let text = tokens.token(name, scheme)?.text else { return nil }
        guard text.hasPrefix("var(--"), text.hasSuffix(")") else { return Colour(text) }
        let other = text.dropFirst("var(--".count).dropLast()
        return other == name ? nil : tokens.token(String(other), scheme).flatMap { Colour($0.text) }
    }

    /// Pairs of too little contrast, by the one of their colours that can be blamed: a set one before the style sheet's.
    struct Fault: Sendable {
        let scheme: ColourScheme
        let name: String
        let colour: Colour
        /// What it stands on, or what stands on it, where that is worst.
        let other: String
        let contrast: Double
        let least: Double
        /// The others that it stands badly with.
        let others: [String]
        /// The nearest of the same hue that stands well on and under all others.
        let better: Colour?
    }

    var faults: [Fault] {
        let hasDark = !tokens.dark.isEmpty || !colours.dark.isEmpty
        return faults(.light) + (hasDark ? faults(.dark) : [])
    }

    private func faults(_ scheme: ColourScheme) -> [Fault] {
        var blamed: [(name: String, pairs: [Faint])] = []
        for pair in ColourPair.all {
            guard let figure = colour(pair.figure, scheme), let ground = colour(pair.ground, scheme) else { continue }
            let contrast = figure.contrast(with: ground)
            if contrast >= pair.least || scheme == .dark && isSameByDay(pair) { continue }
            let name = blame(pair, scheme)
            let faint = (other: pair.figure == name ? pair.ground : pair.figure, contrast: contrast, least: pair.least)
            if let place = blamed.firstIndex(where: { $0.name == name }) {
                blamed[place].pairs.append(faint)
            } else {
                blamed.append((name, [faint]))
            }
        }
        return blamed.compactMap { fault($0, $1, scheme) }
    }

    private typealias Faint = (other: String, contrast: Double, least: Double)

    private func fault(_ name: String, _ pairs: [Faint], _ scheme: ColourScheme) -> Fault? {
        // By how much is missing: 2.9 of 3 is better than 4.1 of 4.5.
        let sorted = pairs.sorted { $0.contrast / $0.least < $1.contrast / $1.least }
        guard let colour = colour(name, scheme), let worst = sorted.first else { return nil }
        return Fault(
            scheme: scheme, name: name, colour: colour, other: worst.other, contrast: worst.contrast,
            least: worst.least, others: sorted.dropFirst().map(\.other),
            better: colour.nearest { passes($0, as: name, scheme) })
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
