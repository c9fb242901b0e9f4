import Diagnostics
import Testing

@testable import SiteGeneration

@Suite struct SitePlanBundlesTests {
    private func bundle(_ folder: String = "search") -> SitePlan.Bundle {
        SitePlan.Bundle(owner: "search (da)", folder: folder, lasting: "manifest.json", beginnings: ["t-", "x-"]) {
            [.init(path: "t-12/0.json", bytes: [1]), .init(path: "manifest.json", bytes: [2])]
        }
    }

    private func plan(_ paths: [String], folder: String = "search") -> (paths: [String], findings: [String]) {
        let outputs = paths.map { SitePlan.Output(path: $0, owner: "site/static/" + $0, recipe: .bytes([])) }
        let plan = SitePlan.owned(outputs, bundles: [bundle(folder)])
        return (plan.product.outputs.map(\.path), plan.findings.map { $0.text(in: .danish) })
    }

    @Test func otherFilesMayLieInTheFolder() {
        let made = plan(["search/index.html", "search/t/index.html", "search/tal.txt", "t-12/0.json", "search2/t-1"])
        #expect(made.findings == [])
        #expect(
            made.paths == ["search/index.html", "search/t/index.html", "search/tal.txt", "search2/t-1", "t-12/0.json"])
    }

    @Test(arguments: [
        "search/manifest.json", "search/t-a", "search/t-12/0.json", "search/x-/a/b", "Search/T-12/0.json",
        "search/MANIFEST.json",
    ])
    func itsNamesAreItsOwn(path: String) {
        let made = plan(["a.txt", path])
        #expect(made.paths.filter { $0 != "a.txt" && $0 != path } == [])
        #expect(made.findings.count == 1)
        #expect(made.findings.first?.contains(path.lowercased() == path ? "[to-ejere]" : "[") == true)
    }

    @Test func twoOwnersAreNamed() {
        #expect(
            plan(["search/t-a"]).findings
                == [
                    "fejl: To sider vil ligge på /search/t-a: site/static/search/t-a og search (da). Omdøb den ene. [to-ejere]"
                ])
    }

    @Test func noFileIsWhereItsFolderMustBe() {
        #expect(plan(["en"], folder: "en/search").findings.map { $0.contains("[delt-sti]") } == [true])
        #expect(plan(["search/manifest.json/a"]).findings.map { $0.contains("[delt-sti]") } == [true])
    }

    @Test func aCompletePlanHasItsFilesInOrder() async throws {
        let outputs = ["a.txt", "search/index.html", "search/u.txt"].map {
            SitePlan.Output(path: $0, owner: $0, recipe: .bytes([]))
        }
        let whole = await SitePlan(outputs: outputs, bundles: [bundle()]).complete()
        #expect(
            whole.outputs.map(\.path)
                == ["a.txt", "search/index.html", "search/manifest.json", "search/t-12/0.json", "search/u.txt"])
        let term = whole.outputs.first { $0.path == "search/t-12/0.json" }
        #expect(try term?.recipe.read() == [1])
        #expect(term?.owner == "search (da)")
        #expect(whole.bundles.isEmpty)
    }

    @Test func whatCarriesAFingerprintNeverChanges() {
        let plan = SitePlan(outputs: [], bundles: [bundle("en/search")])
        #expect(plan.isImmutable("assets/1234/search.js"))
        #expect(plan.isImmutable("en/search/t-12/0.json"))
        #expect(!plan.isImmutable("en/search/manifest.json"))
        #expect(!plan.isImmutable("search/t-12/0.json"))
        #expect(!plan.isImmutable("en/search/index.html"))
    }
}
