import ContentModel
import Diagnostics
import Foundation
import Testing

@testable import SiteGeneration

/// The style sheet that comes with the tool, judged as a municipality's is.
@Suite struct StarterColoursTests {
    private func palette(_ yaml: String = "") throws -> Palette {
        let path = packageRoot + "/site/assets/site.css"
        let css = SourceFile(path: "site/assets/site.css", bytes: Array(try Data(contentsOf: URL(filePath: path))))
        let source = SourceFile(path: "site/site.yml", text: "name: P\nbaseURL: https://example.org\n" + yaml)
        let settings = try #require(Settings.parse(source).product)
        return Palette(tokens: StyleTokens(css), colours: settings.colours, settings: source)
    }

    @Test func everyPairIsThereAndSeenWell() throws {
        let palette = try palette()
        for scheme in ColourScheme.allCases {
            for pair in ColourPair.all {
                let figure = try #require(palette.colour(pair.figure, scheme), "\(pair.figure)")
                let ground = try #require(palette.colour(pair.ground, scheme), "\(pair.ground)")
                #expect(figure.contrast(with: ground) >= pair.least, "\(pair) \(scheme)")
            }
        }
        #expect(palette.findings == [])
    }

    @Test func everyColourThatMayBeSetIsInAPair() throws {
        let palette = try palette()
        for name in Colours.names {
            #expect(ColourPair.all.contains { $0.figure == name || $0.ground == name })
            #expect(palette.tokens.light[name] != nil && palette.tokens.dark[name] != nil, "\(name)")
        }
    }

    /// What is suggested for a colour is a colour that passes.
    @Test(arguments: ["#d98c3f", "#c0ffee", "#ffff00", "#808080", "#e2001a"])
    func theSuggestionPasses(colour: String) throws {
        for name in ["brand", "link", "hero", "link-strong"] {
            for form in ["colours: {\(name): \"COLOUR\"}\n", "colours: {dark: {\(name): \"COLOUR\"}}\n"] {
                for fault in try palette(form.replacing("COLOUR", with: colour)).faults {
                    let better = try #require(fault.better)
                    let mended = try palette(form.replacing("COLOUR", with: better.text)).faults
                    #expect(mended.filter { $0.name == name }.isEmpty, "\(name) \(better.text)")
                }
            }
        }
    }

    /// A token may be another's, which the settings may have set; and two may be each other's.
    @Test func tokensOfTokens() throws {
        let css =
            ":root{--paper:#fff;--sand:var(--paper);--brand:#a8351c;--link:var(--link-strong);--link-strong:var(--link)}"
        let source = SourceFile(
            path: "site/site.yml", text: "name: P\nbaseURL: https://example.org\ncolours: {paper: \"#000\"}\n")
        let settings = try #require(Settings.parse(source).product)
        let tokens = StyleTokens(SourceFile(path: "site.css", text: css))
        let palette = Palette(tokens: tokens, colours: settings.colours, settings: source)
        #expect(palette.colour("sand", .light) == Colour("#000"))
        #expect(palette.colour("link", .light) == nil)
        // Both are black now, and only one of them can be blamed on the settings.
        #expect(palette.findings.map(\.severity) == [.error, .warning, .warning, .warning])
    }

    /// With a colour for the day alone the night keeps the style sheet's own.
    @Test func rules() throws {
        let palette = try palette("colours: {brand: \"#063\", dark: {link: \"#9cf\"}}\n")
        let dark = try #require(palette.tokens.dark["brand"]).text
        #expect(
            palette.colours.rules(after: palette.tokens) == """

                :root{--brand:#006633}
                @media screen and (prefers-color-scheme:dark){:root{--brand:\(dark);--link:#99ccff}}

                """)
        #expect(try self.palette().colours.rules(after: palette.tokens) == "")
    }
}
