/// A file's bytes, asked by their place; what lies past the end is nil or false.
struct PictureBytes: Sendable {
    private let bytes: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        self.bytes = bytes[...]
    }

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    var count: Int { bytes.count }

    /// The bytes of a range, or those of them that are there.
    func part(at place: Int, count: Int) -> PictureBytes {
        guard place >= 0, place <= bytes.count, count > 0 else { return PictureBytes([]) }
        let start = bytes.startIndex + place
        return PictureBytes(bytes[start..<start + min(count, bytes.count - place)])
    }

    func byte(at place: Int) -> UInt8? {
        place >= 0 && place < bytes.count ? bytes[bytes.startIndex + place] : nil
    }

    /// A number of up to four bytes, the most significant first.
    func big(_ length: Int, at place: Int) -> Int? {
        guard place >= 0, length <= bytes.count - place else { return nil }
        return (0..<length).reduce(0) { $0 << 8 | Int(bytes[bytes.startIndex + place + $1]) }
    }

    /// A number of up to four bytes, the least significant first.
    func little(_ length: Int, at place: Int) -> Int? {
        guard place >= 0, length <= bytes.count - place else { return nil }
        return (0..<length).reversed().reduce(0) { $0 << 8 | Int(bytes[bytes.startIndex + place + $1]) }
    }

    func holds(_ expected: [UInt8], at place: Int) -> Bool {
        guard place >= 0, place <= bytes.count else { return false }
        return bytes.dropFirst(place).starts(with: expected)
    }

    func holds(_ expected: StaticString, at place: Int) -> Bool {
        guard place >= 0, place <= bytes.count else { return false }
        return expected.withUTF8Buffer { bytes.dropFirst(place).starts(with: $0) }
    }

    /// The first place from `place` on of a byte.
    func next(_ byte: UInt8, from place: Int) -> Int? {
        guard place >= 0, place < bytes.count else { return nil }
        return bytes.withUnsafeBufferPointer { buffer in
            var place = place
            while place < buffer.count {
                if buffer[place] == byte { return place }
                place += 1
            }
            return nil
        }
    }

    func contains(_ text: StaticString) -> Bool {
        var place = 0
        while let found = next(text.utf8Start.pointee, from: place) {
            if holds(text, at: found) { return true }
            place = found + 1
        }
        return false
    }

    func endsIgnoringZeros(with byte: UInt8) -> Bool { bytes.last { $0 != 0 } == byte }
}
