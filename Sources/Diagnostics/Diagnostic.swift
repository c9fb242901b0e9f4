/// One thing an author must or should mend, said in Danish and in English.
public struct Diagnostic: Sendable, Hashable {
    public enum Severity: Sendable, Hashable {
        /// The site cannot be published until this is mended.
        case error
        /// The site can be published; somebody should look.
        case warning
    }

    /// A sentence in each language the tool speaks.
    public struct Message: Sendable, Hashable {
        public let danish: String
        public let english: String

        public init(da danish: String, en english: String) {
            self.danish = danish
            self.english = english
        }
    }

    /// Another place that has to do with the finding, and why.
    public struct Related: Sendable, Hashable {
        public let place: SourcePlace
        public let message: Message

        public init(place: SourcePlace, message: Message) {
            self.place = place
            self.message = message
        }
    }

    /// The finding's stable name, Danish words joined by hyphens (`ukendt-felt`). Names are permanent.
    public let id: String
    public let severity: Severity
    public let message: Message
    /// The way out, when it takes more than the message itself can say.
    public let help: Message?
    /// Absent only for what belongs to no file, such as a folder that is not there.
    public let place: SourcePlace?
    public let related: [Related]

    public init(
        _ id: String, _ severity: Severity, _ message: Message, help: Message? = nil,
        at place: SourcePlace?, related: [Related] = []
    ) {
        self.id = id
        self.severity = severity
        self.message = message
        self.help = help
        self.place = place
        self.related = related
    }
}

extension Diagnostic: Comparable {
    /// Source order: by path in bytes, then line, column, and last the id, so that two findings never swap places.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        let (a, b) = (left.place, right.place)
        let (pathA, pathB) = (a?.path ?? "", b?.path ?? "")
        if pathA != pathB { return pathA.utf8.lexicographicallyPrecedes(pathB.utf8) }
        let numbersA = (a?.line ?? 0, a?.column ?? 0)
        let numbersB = (b?.line ?? 0, b?.column ?? 0)
        if numbersA != numbersB { return numbersA < numbersB }
        if left.id != right.id { return left.id < right.id }
        return left.message.danish < right.message.danish
    }
}
