import Foundation
import Testing

@testable import SiteGeneration

@Suite struct PreparedMailTests {
    private func check(
        to: String? = "a@b.example", subject: String = "s", body: String = "b", _ expected: String,
        _ location: SourceLocation = #_sourceLocation
    ) {
        #expect(PreparedMail(to: to, subject: subject, body: body).href == expected, sourceLocation: location)
    }

    /// The examples of RFC 6068, section 6, that are of our kind; ours encode more than they must.
    @Test func writesAddresses() {
        check("mailto:a@b.example?subject=s&body=b")
        check(to: nil, "mailto:?subject=s&body=b")
        check(to: "gorby%kremvax@example.com", "mailto:gorby%25kremvax@example.com?subject=s&body=b")
        check(to: "unlikely?address@example.com", "mailto:unlikely%3Faddress@example.com?subject=s&body=b")
        check(to: "Mike&family@example.org", "mailto:Mike%26family@example.org?subject=s&body=b")
        check(to: "\"not@me\"@example.org", "mailto:%22not%40me%22@example.org?subject=s&body=b")
        check(to: "ret+siden@example.org", "mailto:ret%2Bsiden@example.org?subject=s&body=b")
    }

    @Test func writesSubjectsAndBodies() {
        check(subject: "a b", body: "", "mailto:a@b.example?subject=a%20b&body=")
        check(subject: "caf\u{E9}", "mailto:a@b.example?subject=caf%C3%A9&body=b")
        check(subject: "1+1&cc=x#y%", "mailto:a@b.example?subject=1%2B1%26cc%3Dx%23y%25&body=b")
        check(body: "æ/ø?å", "mailto:a@b.example?subject=s&body=%C3%A6%2F%C3%B8%3F%C3%A5")
        check(subject: "-._~", "mailto:a@b.example?subject=-._~&body=b")
    }

    /// A new header could be written by a subject that had lines.
    @Test(arguments: ["x\ny", "x\r\ny", "x\ry"])
    func linesEndInCRLF(text: String) {
        check(subject: text, body: text, "mailto:a@b.example?subject=x%20y&body=x%0D%0Ay")
    }

    @Test func emptyLinesStay() {
        check(body: "a\n\n\nb\n", "mailto:a@b.example?subject=s&body=a%0D%0A%0D%0A%0D%0Ab%0D%0A")
    }

    /// Foundation decodes what we wrote to what was asked for.
    @Test(arguments: ["Besøgsven – «bedste» & 100 %", "Запитання й відповіді", "أسئلة وأجوبة", "a+b=c; d/e?f#g", "🙂"])
    func isReadBack(text: String) throws {
        let url = try #require(URLComponents(string: PreparedMail(subject: text, body: text + "\n" + text).href))
        #expect(url.queryItems?.map(\.name) == ["subject", "body"])
        #expect(url.queryItems?.map(\.value) == [text, text + "\r\n" + text])
    }
}
