import ContentModel
import Diagnostics

/// The colours a municipality gives its site in `site/site.yml`: some of the style sheet's tokens, for light and for dark.
struct Colours: Sendable {
    struct Entry: Sendable, Hashable {
        let name: String
        let colour: Colour
        let range: SourceRange
    }

    /// In the order of `names`.
    var light: [Entry] = []
    var dark: [Entry] = []

    /// The tokens that may be set, by their names in the style sheet without `--`.
    static let names = ["brand", "link", "link-strong", "on-link", "hero", "on-hero", "paper", "sand", "card"]

    var isEmpty: Bool { light.isEmpty && dark.isEmpty }

    func entry(_ name: String, _ scheme: ColourScheme) -> Entry? {
        (scheme == .light ? light : dark).first { $0.name == name }
    }

    /// What is written after the style sheet, so that these colours stand in the place of its own.
    ///
    /// A colour that is set for light alone does not take the place of the style sheet's dark one.
    func rules(after tokens: StyleTokens) -> String {
        let night = Self.names.compactMap { name -> String? in
            if let entry = entry(name, .dark) { return "--\(name):\(entry.colour.text)" }
            return entry(name, .light) == nil ? nil : tokens.dark[name].map { "--\(name):\($0.text)" }
        }
        let day = light.map { "--\($0.name):\($0.colour.text)" }
        let rules = [
            day.isEmpty ? "" : ":root{\(day.joined(separator: ";"))}\n",
            night.isEmpty
                ? "" : "@media screen and (prefers-color-scheme:dark){:root{\(night.joined(separator: ";"))}}\n",
        ].joined()
        return rules.isEmpty ? "" : "\n" + rules
    }
}

extension Colours {
    /// The assets, the style sheet with these colours.
    func applied(to assets: [SourceFile]) -> [SourceFile] {
        if isEmpty { return assets }
        return assets.map { asset in
            guard asset.isSiteStyleSheet else { return asset }
            return SourceFile(path: asset.path, bytes: asset.bytes + Array(rules(after: StyleTokens(asset)).utf8))
        }
    }
}

extension SourceFile {
    /// The one whose tokens are the site's colours.
    var isSiteStyleSheet: Bool { path.split(separator: "/").last == "site.css" }
}

extension Declaration {
    mutating func colours(_ key: String) -> Colours {
        guard let raw = value(key) else { return Colours() }
        return inner(raw, keys: Colours.names + ["dark"]) { declaration in
            let dark = declaration.value("dark").flatMap { raw in
                declaration.inner(raw, keys: Colours.names) { $0.colourEntries() }
            }
            return Colours(light: declaration.colourEntries(), dark: dark ?? [])
        } ?? Colours()
    }

    private mutating func colourEntries() -> [Colours.Entry] {
        Colours.names.compactMap { name in
            guard let entry = entries.first(where: { $0.key == name }) else { return nil }
            if entry.value.isEmpty {
                findings.append(.colourWithoutQuotes(name, at: source.place(of: entry.keyRange)))
                return nil
            }
            guard let written = text(name) else { return nil }
            if let colour = Colour(written.text) {
                return Colours.Entry(name: name, colour: colour, range: written.range)
            }
            findings.append(.badColour(written.text, at: source.place(of: written.range)))
            return nil
        }
    }
}
