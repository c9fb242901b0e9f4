import SearchIndexing

/// A JSON value (RFC 8259) whose members are written in the order they stand.
enum JSONValue: Sendable, Hashable {
    struct Member: Sendable, Hashable {
        let name: String
        let value: JSONValue
    }

    case text(String)
    case integer(Int)
    /// Finite.
    case decimal(Double)
    case flag(Bool)
    case list([JSONValue])
    case object([Member])

    /// One value as itself, several as a list, none as nil.
    static func oneOrMore(_ values: [JSONValue]) -> JSONValue? {
        values.count > 1 ? .list(values) : values.first
    }

    /// The value as a file.
    var bytes: [UInt8] {
        var text = JSONText(forHTML: false)
        write(to: &text)
        return text.bytes
    }

    /// The value as it may stand in an HTML `script` element.
    var scriptBytes: [UInt8] {
        var text = JSONText(forHTML: true)
        write(to: &text)
        return text.bytes
    }

    private func write(to text: inout JSONText) {
        switch self {
        case .text(let string): text.string(string)
        case .integer(let number): text.number(number)
        case .decimal(let number): text.raw(Array("\(number)".utf8))
        case .flag(let isSet): isSet ? text.raw("true") : text.raw("false")
        case .list(let values): text.array(values) { $1.write(to: &$0) }
        case .object(let members):
            text.raw("{")
            for (place, member) in members.enumerated() {
                if place > 0 { text.raw(",") }
                text.string(member.name)
                text.raw(":")
                member.value.write(to: &text)
            }
            text.raw("}")
        }
    }
}
