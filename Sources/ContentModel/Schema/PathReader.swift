/// Goes along an outline command by command, and keeps the points it goes through.
struct PathReader {
    private let bytes: [UInt8]
    private var place = 0
    private var parts: [[PathData.Point]] = []
    private var pen = PathData.Point(x: 0, y: 0)

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// What each command takes, once or more: a place's numbers come last, `1` stands for a flag of an arc.
    private static let shapes: [UInt8: [UInt8]] = Dictionary(
        uniqueKeysWithValues: [
            ("m", "nn"), ("l", "nn"), ("h", "n"), ("v", "n"), ("c", "nnnnnn"), ("s", "nnnn"), ("q", "nnnn"),
            ("t", "nn"), ("a", "nnn11nn"), ("z", ""),
        ].map { (Array($0.utf8)[0], Array($1.utf8)) })

    /// The points of each part that begins with a move.
    mutating func read() throws(PathData.Fault) -> [[PathData.Point]] {
        skipSpace()
        while place < bytes.count {
            let letter = bytes[place]
            let command = letter | 0x20
            guard letter >= 0x41, let shape = Self.shapes[command], !parts.isEmpty || command == UInt8(ascii: "m")
            else { throw fault }
            place += 1
            skipSpace()
            if shape.isEmpty {
                pen = parts.last?.first ?? pen
                continue
            }
            var isFirst = true
            repeat {
                let numbers = try numbers(shape)
                go(command, numbers, isRelative: letter == command, beginsPart: isFirst)
                isFirst = false
            } while place < bytes.count && bytes[place] < 0x41
        }
        if parts.isEmpty { throw fault }
        return parts
    }

    private mutating func go(_ command: UInt8, _ numbers: [Double], isRelative: Bool, beginsPart: Bool) {
        let origin = isRelative ? pen : PathData.Point(x: 0, y: 0)
        let last = numbers[numbers.count - 1]
        switch command {
        case UInt8(ascii: "h"): pen.x = origin.x + last
        case UInt8(ascii: "v"): pen.y = origin.y + last
        default: pen = PathData.Point(x: origin.x + numbers[numbers.count - 2], y: origin.y + last)
        }
        if command == UInt8(ascii: "m"), beginsPart { parts.append([]) }
        parts[parts.count - 1].append(pen)
    }

    private mutating func numbers(_ shape: [UInt8]) throws(PathData.Fault) -> [Double] {
        var numbers: [Double] = []
        for kind in shape {
            let start = place
            if kind == UInt8(ascii: "1") {
                if place < bytes.count, bytes[place] == 0x30 || bytes[place] == 0x31 { place += 1 }
            } else {
                skipNumber()
            }
            guard let number = Double(String(decoding: bytes[start..<place], as: UTF8.self)),
                abs(number) <= PathData.farthest
            else {
                place = start
                throw fault
            }
            numbers.append(number)
            skipSpace()
            if place < bytes.count, bytes[place] == UInt8(ascii: ",") {
                place += 1
                skipSpace()
            }
        }
        return numbers
    }

    /// Past `-12.5e3`: numbers need nothing between them where a sign or a second point tells them apart.
    private mutating func skipNumber() {
        func isDigit(_ at: Int) -> Bool { at < bytes.count && (0x30...0x39).contains(bytes[at]) }
        func isSign(_ at: Int) -> Bool { at < bytes.count && (bytes[at] == 0x2B || bytes[at] == 0x2D) }
        if isSign(place) { place += 1 }
        while isDigit(place) { place += 1 }
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") { place += 1 }
        while isDigit(place) { place += 1 }
        guard place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") else { return }
        let digits = isSign(place + 1) ? place + 2 : place + 1
        guard isDigit(digits) else { return }
        place = digits
        while isDigit(place) { place += 1 }
    }

    private mutating func skipSpace() {
        while place < bytes.count, bytes[place] == 0x20 { place += 1 }
    }

    private var fault: PathData.Fault {
        PathData.Fault(piece: String(String(decoding: bytes[min(place, bytes.count)...], as: UTF8.self).prefix(12)))
    }
}
