import Diagnostics
import Testing

@testable import SiteServing

@Suite struct DiagnosticServingTests {
    private func check(
        _ failure: ServingFailure, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(failure.diagnostic.text(in: .danish) == expected, sourceLocation: sourceLocation)
    }

    @Test func eachSaysWhatIsWrong() {
        check(
            .portTaken(8080),
            """
            fejl: Port 8080 er optaget af et andet program. [port-optaget]
                = hjælp: Vælg en anden port, for eksempel --port 8081.
            """)
        check(
            .portForbidden(80),
            """
            fejl: Systemet giver ikke lov til at bruge port 80. [port-forbudt]
                = hjælp: Vælg en anden port, for eksempel --port 8081.
            """)
        check(
            .stopped("Too many open files"),
            "fejl: Webstedet kan ikke vises. Fejl fra systemet: Too many open files [server-standset]")
    }
}
