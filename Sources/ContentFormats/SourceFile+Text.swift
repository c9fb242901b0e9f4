public import Diagnostics

extension SourceFile {
    /// The most bytes a Markdown file may have.
    public static let largestRecord = 512 * 1024
    /// The most bytes a declaration, a vocabulary or another YAML file may have.
    public static let largestDeclaration = 1024 * 1024

    /// Findings about the bytes themselves: too many of them, not UTF-8, or NUL. With one of these, read no further.
    public func textFindings(largest: Int = SourceFile.largestRecord) -> [Diagnostic] {
        if bytes.count > largest { return [.fileTooLarge(size: bytes.count, largest: largest, in: self)] }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return [.utf16(in: self)] }
        var findings: [Diagnostic] = []
        if let bad = UTF8Check.firstInvalid(in: bytes, 0..<bytes.count) {
            findings.append(.invalidUTF8(at: bad, in: self))
        }
        if let zero = bytes.withUnsafeBufferPointer({ $0.firstIndex(of: 0) }) {
            findings.append(.nulByte(at: zero, in: self))
        }
        if let line = conflictMarker() { findings.append(.mergeConflict(at: line, in: self)) }
        return findings.sorted()
    }

    /// The first line of `<<<<<<< name` or `>>>>>>> name`, as Git marks two versions of the same lines.
    private func conflictMarker() -> Range<Int>? {
        var start = textStart
        while start < bytes.count {
            let sign = bytes[start]
            if sign == 0x3C || sign == 0x3E {
                let marker = bytes[start...].prefix { $0 == sign }
                if marker.count == 7, marker.endIndex < bytes.count, bytes[marker.endIndex] == 0x20 {
                    return start..<(bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count)
                }
            }
            guard let feed = bytes[start...].firstIndex(of: 0x0A) else { return nil }
            start = feed + 1
        }
        return nil
    }

    /// The offset of the text's first byte, after a byte-order mark.
    var textStart: Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }
}
