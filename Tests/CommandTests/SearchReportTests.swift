import Diagnostics
import Testing

@testable import ildsjael

@Suite struct SearchReportTests {
    private func hit(_ title: String, summary: String = "", type: String = "Frivilligjob") -> SearchReply.Hit {
        SearchReply.Hit(title: title, type: type, url: "/job/", summary: summary)
    }

    private func check(
        _ hits: [SearchReply.Hit], count: Int, partial: Int = 0, more: Bool = false, corrected: String? = nil,
        query: String = "kor", width: Int? = nil, _ language: ToolLanguage = .danish, gives lines: [String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let answer = SearchReply.Answer(
            results: hits, count: count, partial: partial, more: more, corrected: corrected)
        let report = SearchReport(query: query, answer: answer, width: width, language: language)
        #expect(report.lines == lines, sourceLocation: sourceLocation)
    }

    @Test func aHitIsRankTitleTypeAddressAndSummary() {
        check(
            [hit("Syng med", summary: "Hver tirsdag."), hit("Kor", type: "")], count: 2,
            gives: [
                "1. Syng med · Frivilligjob", "   /job/", "   Hver tirsdag.", "2. Kor", "   /job/",
                "2 resultater for \"kor\".",
            ])
    }

    @Test func ranksStandUnderEachOther() {
        let hits = (1...10).map { hit("\($0)", summary: "x") }
        let answer = SearchReply.Answer(results: hits, count: 1234, partial: 0, more: false, corrected: nil)
        let lines = SearchReport(query: "", answer: answer, width: nil, language: .english).lines
        #expect(lines[24] == " 9. 9 · Frivilligjob" && lines[27] == "10. 10 · Frivilligjob" && lines[29] == "    x")
        #expect(lines[30] == "1,234 results. Here are the first 10.")
    }

    @Test func theTotalTellsWhatWasFound() {
        check([], count: 0, gives: ["Ingen resultater for \"kor\"."])
        check([], count: 0, query: " ", .english, gives: ["No results."])
        let (one, rows) = ([hit("K")], ["1. K · Frivilligjob", "   /job/"])
        check(one, count: 1, gives: rows + ["1 resultat for \"kor\"."])
        check(
            one, count: 1, partial: 1200,
            gives: rows + ["1 resultat for \"kor\", og 1.200 med nogle af ordene. Her er det første."])
        check(
            one, count: 40, more: true, .english, gives: rows + ["At least 40 results for \"kor\". Here is the first."])
        check(one, count: 1, corrected: "kort", gives: rows + ["1 resultat for \"kor\" (rettet til \"kort\")."])
        check(
            one, count: 1, corrected: "kort", .english, gives: rows + ["1 result for \"kor\" (corrected to \"kort\")."])
    }

    @Test func aSummaryIsCutToTheTerminal() {
        let summary = "Syng med hver tirsdag i sognegården"
        check(
            [hit("En titel, der står helt", summary: summary)], count: 1, width: 20,
            gives: [
                "1. En titel, der står helt · Frivilligjob", "   /job/", "   Syng med hver ti…",
                "1 resultat for \"kor\".",
            ])
        check(
            [hit("K", summary: summary)], count: 1, width: 38,
            gives: ["1. K · Frivilligjob", "   /job/", "   " + summary, "1 resultat for \"kor\"."])
        check(
            [hit("K", summary: summary)], count: 1, width: 21,
            gives: ["1. K · Frivilligjob", "   /job/", "   Syng med hver tir…", "1 resultat for \"kor\"."])
        check(
            [hit("K", summary: summary)], count: 1, width: 1,
            gives: ["1. K · Frivilligjob", "   /job/", "   Syng med hver ti…", "1 resultat for \"kor\"."])
    }

    @Test func nothingMovesTheCursor() {
        check(
            [hit("K\u{1B}[2J", summary: "a\r\nb\u{202E}c", type: "T\t")], count: 1, query: "a\n\u{7}\"b",
            gives: ["1. K\u{FFFD}[2J · T", "   /job/", "   a b\u{FFFD}c", "1 resultat for \"a \u{FFFD}\"b\"."])
    }

    @Test func aLongQueryIsCut() {
        let cut = String(repeating: "x", count: 59) + "…"
        check(
            [], count: 0, corrected: String(repeating: "x", count: 70), query: String(repeating: "x", count: 10_000),
            gives: ["Ingen resultater for \"\(cut)\" (rettet til \"\(cut)\")."])
    }
}
