import Diagnostics

/// Reads an XML document piece by piece, from its bytes. Comments, processing instructions and a document type without
/// declarations are passed over; declarations are refused unread. What is open is for the reader to know.
struct XMLScanner: Sendable {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    /// Nil at the end.
    mutating func next() -> XMLToken? {
        if place <= 3, let fault = unreadable { return fault }
        while place < bytes.count {
            let start = place
            if bytes[place] != UInt8(ascii: "<") { return text() }
            if starts("<!--") {
                guard skip(past: "-->") else { return fault(.cutOff, at: range(start, start + 4)) }
            } else if starts("<?") {
                if starts("<?xml-stylesheet") { return fault(.styleSheet, at: range(start, start + 16)) }
                guard skip(past: "?>") else { return fault(.cutOff, at: range(start, start + 2)) }
            } else if starts("<![CDATA[") {
                guard skip(past: "]]>") else { return fault(.cutOff, at: range(start, start + 9)) }
                return .text(string(start + 9, place - 3))
            } else if starts("<!") {
                guard starts("<!DOCTYPE"), let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")),
                    !bytes[place..<end].contains(UInt8(ascii: "["))
                else { return fault(starts("<!DOCTYPE") ? .declarations : .form, at: range(start, start + 9)) }
                place = end + 1
            } else {
                return starts("</") ? endTag() : startTag()
            }
        }
        return nil
    }

    /// What no XML document holds anywhere.
    private var unreadable: XMLToken? {
        if String(validating: bytes, as: UTF8.self) == nil { return fault(.notUTF8, at: .start) }
        let control = bytes.firstIndex { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }
        return control.map { fault(.form, at: range($0, $0 + 1)) }
    }

    private mutating func text() -> XMLToken {
        let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        defer { place = end }
        return decoded(place, end).map { .text($0) } ?? entityFault
    }

    private mutating func endTag() -> XMLToken {
        let start = place
        place += 2
        guard let name = name() else { return fault(.form, at: range(start, place + 1)) }
        skipSpace()
        guard take(">") else { return stopped(since: start) }
        return .end(name)
    }

    private mutating func startTag() -> XMLToken {
        let start = place
        place += 1
        guard let name = name() else { return fault(.form, at: range(start, place + 1)) }
        var attributes: [XMLAttribute] = []
        while true {
            let hadSpace = skipSpace()
            if take("/>") { return .start(name, attributes, isEmpty: true) }
            if take(">") { return .start(name, attributes, isEmpty: false) }
            guard hadSpace, let key = self.name() else { return stopped(since: start) }
            skipSpace()
            guard take("=") else { return stopped(since: start) }
            skipSpace()
            guard place < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[place]),
                let end = bytes[(place + 1)...].firstIndex(of: bytes[place]),
                !bytes[place..<end].contains(UInt8(ascii: "<")),
                !attributes.contains(where: { $0.name.text == key.text })
            else { return place < bytes.count ? fault(.form, at: key.range) : stopped(since: start) }
            guard let value = decoded(place + 1, end) else { return entityFault }
            attributes.append(XMLAttribute(name: key, value: value, range: range(place + 1, end)))
            place = end + 1
        }
    }

    /// Letters, digits and what joins them; whatever is outside ASCII is taken to be a letter.
    private mutating func name() -> XMLName? {
        let start = place
        while place < bytes.count, bytes[place].isNamePart { place += 1 }
        guard start < place, !bytes[start].isDigitOrJoint else { return nil }
        return XMLName(text: string(start, place), range: range(start, place))
    }

    /// A text with its references put in; nil when one is not XML's own, whose place is then `badReference`.
    private mutating func decoded(_ start: Int, _ end: Int) -> String? {
        guard bytes[start..<end].contains(UInt8(ascii: "&")) else { return string(start, end) }
        var result: [UInt8] = []
        var at = start
        while at < end {
            guard bytes[at] == UInt8(ascii: "&") else {
                result.append(bytes[at])
                at += 1
                continue
            }
            let close = bytes[at..<min(end, at + 40)].firstIndex(of: UInt8(ascii: ";"))
            guard let close, let scalar = Self.scalar(string(at + 1, close)) else {
                badReference = range(at, close.map { $0 + 1 } ?? at + 1)
                return nil
            }
            result += Array(String(Character(scalar)).utf8)
            at = close + 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    private var badReference = SourceRange.start

    private var entityFault: XMLToken { .fault(.entity, badReference) }

    /// Of `amp` or `#38` or `#x26`.
    private static func scalar(_ name: String) -> Unicode.Scalar? {
        let own: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
        if let scalar = own[name] { return scalar }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let number, number >= 0x20 || [0x09, 0x0A, 0x0D].contains(number) else { return nil }
        return Unicode.Scalar(number)
    }
}

/// Steps of the scanner.
extension XMLScanner {
    private func starts(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[place...].starts(with: $0) }
    }

    private mutating func take(_ text: StaticString) -> Bool {
        guard starts(text) else { return false }
        place += text.utf8CodeUnitCount
        return true
    }

    private mutating func skip(past text: StaticString) -> Bool {
        while place < bytes.count {
            if take(text) { return true }
            place += 1
        }
        return false
    }

    @discardableResult
    private mutating func skipSpace() -> Bool {
        let start = place
        while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
        return start < place
    }

    private func string(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

    private func range(_ start: Int, _ end: Int) -> SourceRange { SourceRange(start, min(end, bytes.count)) }

    /// In a tag that began at a place.
    private func stopped(since start: Int) -> XMLToken {
        place < bytes.count ? fault(.form, at: range(place, place + 1)) : fault(.cutOff, at: range(start, start + 1))
    }

    private func fault(_ fault: XMLFault, at range: SourceRange) -> XMLToken { .fault(fault, range) }
}

extension UInt8 {
    fileprivate var isDigitOrJoint: Bool { (0x30...0x39).contains(self) || self == 0x2D || self == 0x2E }

    fileprivate var isNamePart: Bool {
        (0x61...0x7A).contains(self) || (0x41...0x5A).contains(self) || isDigitOrJoint || self == 0x5F || self == 0x3A
            || self >= 0x80
    }
}
