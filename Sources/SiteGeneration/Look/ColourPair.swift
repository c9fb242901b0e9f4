/// Two tokens that stand on each other in the style sheet, and the least contrast they must have.
struct ColourPair: Sendable, Hashable {
    /// What is read or seen.
    let figure: String
    /// What it stands on.
    let ground: String
    /// 4.5 for text (WCAG 2.2, 1.4.3), 3 for the edges of what can be used (1.4.11).
    let least: Double

    /// Those of the starter's style sheet. Focus is shown in the colour of links, so it needs no pair of its own.
    static let all: [ColourPair] =
        ["ink", "link", "link-strong"].flatMap { text($0, on: ["paper", "sand", "card", "notice"]) }
        + ["muted", "brand"].flatMap { text($0, on: ["paper", "sand", "card"]) }
        + text("on-link", on: ["link", "link-strong"]) + text("on-hero", on: ["hero"])
        + ["paper", "sand", "card"].map { ColourPair(figure: "edge", ground: $0, least: 3) }

    private static func text(_ figure: String, on grounds: [String]) -> [ColourPair] {
        grounds.map { ColourPair(figure: figure, ground: $0, least: 4.5) }
    }
}
