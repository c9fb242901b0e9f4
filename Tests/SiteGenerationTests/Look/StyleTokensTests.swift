import Diagnostics
import Testing

@testable import SiteGeneration

@Suite struct StyleTokensTests {
    private func tokens(_ css: String) -> StyleTokens { StyleTokens(SourceFile(path: "site.css", text: css)) }

    @Test(arguments: [
        (":root{--a:#fff}", "#fff"), (":root { --a:\n  #fff ; }", "#fff"), ("html{--a:1px   2px}", "1px 2px"),
        ("p, :root{--a:x}", "x"), ("/* :root{--a:no} */:root{--b:1;--a:x/* y */}", "x"),
        (":root{--c:\"};\";--d:url(a;b);--a:x}", "x"), ("@layer base{:root{--a:x}}", "x"),
        (":root{--a:x}:root{--a:y}", "y"), (":root{--a:x}p{--a:y}", "x"), (":root p{--a:y}", nil),
        ("@media print{:root{--a:x}}", nil), ("@media (min-width:40rem){:root{--a:x}}", nil),
        (":root{--a:x}/*", "x"), (":root{--a:x", nil), ("}}:root{--a:x}", "x"), ("", nil), ("/*/:root{--a:x}", nil),
    ])
    func byDay(css: String, value: String?) {
        #expect(tokens(css).light["a"]?.text == value)
        #expect(tokens(css).dark.isEmpty)
    }

    @Test(arguments: [
        "@media (prefers-color-scheme: dark){:root{--a:x}}",
        "@media screen and (prefers-color-scheme:dark) {\n:root { --a: x }\n}",
        ":root{@media (prefers-color-scheme: dark){--a:x}}",
    ])
    func byNight(css: String) {
        #expect(tokens(css).dark["a"]?.text == "x")
        #expect(tokens(css).light.isEmpty)
    }

    @Test func nightFallsBackOnDay() {
        let tokens = tokens(":root{--a:x;--b:y}@media (prefers-color-scheme:dark){:root{--a:z}}")
        #expect(tokens.token("a", .dark)?.text == "z")
        #expect(tokens.token("b", .dark)?.text == "y")
        #expect(tokens.token("a", .light)?.text == "x")
    }

    @Test func placesAreOfTheWholeFile() throws {
        let tokens = tokens("/* æ */\n:root {\n  --a: #fff;\n}")
        let place = tokens.source.place(of: try #require(tokens.light["a"]).range)
        #expect((place.line, place.column, place.width) == (3, 8, 4))
    }
}
