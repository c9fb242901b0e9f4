import Diagnostics
import Glibc
import Testing

@testable import SiteGeneration

@Suite struct WritingFailureTests {
    private func check(
        _ failure: WritingFailure, _ id: String, _ danish: String, isMachine: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(failure.diagnostic.id == id, sourceLocation: sourceLocation)
        #expect(failure.diagnostic.message.danish == danish, sourceLocation: sourceLocation)
        #expect(failure.diagnostic.severity == .error, sourceLocation: sourceLocation)
        #expect(failure.isMachine == isMachine, sourceLocation: sourceLocation)
    }

    @Test func eachSaysWhatIsWrong() {
        check(
            .foreignFolder("/x"), "fremmed-outputmappe",
            "Mappen \"/x\" indeholder filer, som Ildsjæl ikke har lavet. De er urørt.")
        check(
            .notAFolder("/x"), "outputmappe-er-ingen-mappe",
            "\"/x\" er en fil eller et symbolsk link og kan ikke være mappe for webstedet.")
        check(
            .unusableOutput("/"), "ubrugelig-outputmappe",
            "\"/\" kan ikke være mappe for webstedet: Den skal ligge i en anden mappe og have sit eget navn.")
        check(
            .busy("/x"), "bygning-i-gang",
            "Webstedet i \"/x\" er ved at blive bygget af en anden. Prøv igen, når den er færdig.")
        check(
            .unsafePath("../a", owner: "jobs/b"), "usikker-sti",
            "\"jobs/b\" vil skrive \"../a\", men den sti kan ikke bruges i webstedet.")
        check(
            .sharedPath("a", owners: ["b", "c"]), "delt-sti", "\"b\" og \"c\" vil skrive den samme sti, \"a\".")
    }

    @Test(arguments: [
        (ENOSPC, "Der er ikke mere plads på disken"), (EDQUOT, "Kvoten for diskplads er brugt op"),
        (EACCES, "Adgang nægtet"), (EROFS, "Disken er skrivebeskyttet"), (ENOENT, "Filen eller mappen findes ikke"),
        (ELOOP, "Symbolske links følges ikke"), (EIO, "Fejl fra systemet: Input/output error"),
    ])
    func theDisksWords(code: Int32, words: String) {
        check(
            .disk(DiskFailure(operation: .write, path: "/x/y", code: code)), "disken-fejlede",
            "\"/x/y\": \(words).", isMachine: true)
    }

    @Test func inPlaceIsAWarningWithItsReason() {
        let reasons: [InPlaceReason] = [.unwritableParent, .noHardLinks(EXDEV), .noExchange(EINVAL)]
        let told = reasons.map { Diagnostic.updatedInPlace($0) }
        #expect(told.allSatisfy { $0.id == "opdateret-paa-stedet" && $0.severity == .warning })
        #expect(Set(told.map(\.message)).count == 3)
    }
}
