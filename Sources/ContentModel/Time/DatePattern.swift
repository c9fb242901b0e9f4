/// A pattern of `DateWords`, read once: text and the names between.
struct DatePattern: Sendable {
    enum Name: String, Sendable {
        case day, month, monthAlone, shortMonth, year, weekday
        case toDay, toMonth, toWeekday
        case hour, hour2, minute
        case date, time, from, to
    }

    enum Piece: Sendable {
        case text(String)
        case name(Name)
    }

    let pieces: [Piece]

    /// Reads `{name}`s; a name that is none stays as it is, to be seen.
    init(_ pattern: String) {
        var pieces: [Piece] = []
        var rest = pattern[...]
        while let open = rest.utf8.firstIndex(of: 0x7B), let close = rest[open...].utf8.firstIndex(of: 0x7D) {
            let after = rest.utf8.index(after: close)
            if let name = Name(rawValue: String(rest[rest.utf8.index(after: open)..<close])) {
                if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
                pieces.append(.name(name))
            } else {
                pieces.append(.text(String(rest[..<after])))
            }
            rest = rest[after...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        self.pieces = pieces
    }

    /// The text with values in the place of the names; a name without a value here stays as it is.
    func filled(_ value: (Name) -> String?) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .text(let part): text += part
            case .name(let name): text += value(name) ?? "{\(name.rawValue)}"
            }
        }
        return text
    }
}
