import Diagnostics
import Layouts
import Testing

@testable import SiteGeneration

@Suite struct AssetsTests {
    private func assets(_ files: KeyValuePairs<String, String>) throws -> Assets {
        let base = try #require(BaseURL("https://example.org/portal"))
        return Assets(files.map { SourceFile(path: "site/assets/" + $0.key, text: $0.value) }, baseURL: base)
    }

    /// The fingerprints are the first eight digits that `sha256sum` gives.
    @Test(arguments: [
        ("site.css", "abc", "/assets/site-ba7816bf.css"), ("site.min.css", "abc", "/assets/site-ba7816bf.min.css"),
        ("tom", "", "/assets/tom-e3b0c442"),
    ])
    func names(name: String, text: String, path: String) throws {
        let asset = try #require(try assets([name: text]).list.first)
        #expect(asset.path == path)
        #expect(asset.href == "/portal" + path)
    }

    @Test func layoutsFindThemByName() throws {
        let assets = try assets(["site.css": "abc", "site.js": "", "a.b.c": "abc"])
        let library = LayoutLibrary.parse([
            "x": SourceFile(path: "x", text: "{{site.css}} {{site.js}} {{a.b.c}}"),
            "y": SourceFile(path: "y", text: "{{site.csss}}"),
        ]).product
        let layout = try #require(library.layout(named: "x", for: assets.names.shape).product)
        #expect(
            String(decoding: layout.render(assets.names.view(assets)), as: UTF8.self)
                == "/portal/assets/site-ba7816bf.css /portal/assets/fcf3630c/site.js /portal/assets/a-ba7816bf.b.c")
        #expect(library.layout(named: "y", for: assets.names.shape).findings.map(\.id) == ["ukendt-navn"])
    }

    /// `./search.js` in one script is the other's address, whatever is in them.
    @Test func scriptsLieTogether() throws {
        func paths(_ other: String) throws -> [String] {
            try assets(["a.js": "import \"./b.js\";", "b.js": other, "c.css": "abc"]).list.map(\.path)
        }
        let (one, two) = (try paths("1"), try paths("2"))
        #expect(one.map { $0.split(separator: "/").last } == ["a.js", "b.js", "c-ba7816bf.css"])
        let folder = one[0].dropLast("a.js".count)
        #expect(folder.wholeMatch(of: #/\/assets\/[0-9a-f]{8}\//#) != nil)
        #expect(one[1] == folder + "b.js")
        #expect(two[0] != one[0], "what a script imports is part of its address")
        #expect(two[2] == one[2])
    }
}
