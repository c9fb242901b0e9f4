import Diagnostics
import Foundation
import Testing

@testable import SiteGeneration

@Suite struct HostingFilesTests {
    private func texts(
        _ base: String, imagesFolder: Bool = false, settings: String = ""
    ) async throws -> [String: String] {
        var options = Generation.Options.test()
        options.baseURL = BaseURL(base)
        let texts = [
            "site/site.yml": "name: P\nbaseURL: https://example.org\nlanguages: [da]\n",
            "site/pages/home.yml": "page: home\npath: \"\"\ntitle: Hjem\n", "site/static/images/a.html": "a",
        ]
        let project =
            imagesFolder
            ? Project(files: texts.mapValues { Array($0.utf8) }) : Project(jobs: ["a": "title: A"], settings: settings)
        let generated = await Generation.generate(project, options)
        let plan = try #require(generated.product).plan
        let outputs = plan.outputs.filter { $0.path.hasPrefix("_") }
        return Dictionary(
            uniqueKeysWithValues: try outputs.map { ($0.path, String(decoding: try $0.recipe.read(), as: UTF8.self)) })
    }

    @Test func aHostIsToldThePolicyAndWhatLastsForever() async throws {
        let text = try #require(try await texts("https://example.org")["_headers"])
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first == "/*")
        #expect(
            lines.contains(
                "  Content-Security-Policy: default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'"))
        let assets = try #require(lines.firstIndex(of: "/assets/*"))
        #expect(lines[assets + 1] == "  Cache-Control: public, max-age=31536000, immutable")
    }

    /// Also where it ends itself: it must be asked for to do that.
    @Test(arguments: ["offline: ja", "offline: nej"]) func aWorkerIsAskedForAgain(settings: String) async throws {
        let files = try await texts("https://example.org/portal", settings: settings)
        #expect(files["_headers"]?.contains("\n/portal/sw.js\n  Cache-Control: no-cache\n") == true)
        #expect(files["_hosting/nginx.conf"]?.contains("location = /portal/sw.js { expires -1; }\n") == true)
        #expect(files["_hosting/Caddyfile"]?.contains("header /portal/sw.js Cache-Control no-cache\n") == true)
        let without = try await texts("https://example.org/portal")
        #expect(!without.values.contains { $0.contains("sw.js") })
    }

    @Test func belowAPathTheRulesLieThereToo() async throws {
        let files = try await texts("https://example.org/portal/")
        #expect(files["_headers"]?.contains("\n/portal/assets/*\n") == true)
        #expect(files["_hosting/nginx.conf"]?.contains("location ^~ /portal/assets/ { expires max; }") == true)
        #expect(files["_hosting/Caddyfile"]?.contains("@forever path /portal/assets/*") == true)
    }

    private static let picturePolicy = "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'; sandbox"

    @Test func aPictureThatIsOpenedByItselfRunsNothing() async throws {
        let files = try await texts("https://example.org/portal/")
        let rule = "/portal/images/*\n  Cache-Control: public, max-age=31536000, immutable\n  \(Self.picturePolicy)\n"
        #expect(files["_headers"]?.contains(rule) == true)
        let nginx = try #require(files["_hosting/nginx.conf"])
        let block = nginx.components(
            separatedBy: "location ~ ^/portal/images/" + String(repeating: "[0-9a-f]", count: 16) + "\\.svg$ {\n")
        #expect(block.count == 2)
        let inside = block.last?.components(separatedBy: "}\n").first ?? ""
        #expect(
            inside.contains("Content-Security-Policy \"default-src 'none'") && inside.contains("X-Content-Type-Options")
        )
        #expect(
            files["_hosting/Caddyfile"]?.contains("header @drawings Content-Security-Policy \"default-src 'none'")
                == true)
    }

    /// A page or a script of the project's own there would not work by a picture's rule.
    @Test func aFolderOfTheProjectsOwnKeepsItsRules() async throws {
        let files = try await texts("https://example.org", imagesFolder: true)
        #expect(files["_headers"]?.contains("/images/*") == false)
        #expect(files["_hosting/nginx.conf"]?.contains("\\.svg$ {\n") == true)
    }
}
