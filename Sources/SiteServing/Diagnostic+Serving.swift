public import Diagnostics

extension ServingFailure {
    /// The failure as it is told.
    public var diagnostic: Diagnostic {
        switch self {
        case .portTaken(let port): .portTaken(port)
        case .portForbidden(let port): .portForbidden(port)
        case .stopped(let words): .serverStopped(words)
        }
    }
}

extension Diagnostic {
    static func portTaken(_ port: UInt16) -> Diagnostic {
        Diagnostic(
            "port-optaget",
            Message(
                da: "Port \(port) er optaget af et andet program.",
                en: "Port \(port) is taken by another program."),
            help: otherPort, at: nil)
    }

    static func portForbidden(_ port: UInt16) -> Diagnostic {
        Diagnostic(
            "port-forbudt",
            Message(
                da: "Systemet giver ikke lov til at bruge port \(port).",
                en: "The system does not allow port \(port) to be used."),
            help: otherPort, at: nil)
    }

    static func serverStopped(_ words: String) -> Diagnostic {
        Diagnostic(
            "server-standset",
            Message(
                da: "Webstedet kan ikke vises. Fejl fra systemet: \(words)",
                en: "The site cannot be served. Error from the system: \(words)"),
            at: nil)
    }

    private static let otherPort = Message(
        da: "Vælg en anden port, for eksempel --port 8081.", en: "Choose another port, such as --port 8081.")
}
