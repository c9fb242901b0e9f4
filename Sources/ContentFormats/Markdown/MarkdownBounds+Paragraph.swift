extension MarkdownBounds {
    /// Pairs of an image and a link in one paragraph, over all paragraphs: each link walks the images open before it.
    static let imagesTimesLinks = 4_000_000
    /// Bytes of the longest paragraph with a definition (`[a]: address "title"`) × closing brackets: each use of a
    /// definition copies its address and title.
    static let definitionBytesTimesUses = 16 << 20
    /// `<?`, `<!A` and `<![CDATA[`: each is looked for an end to the paragraph's last byte.
    static let declarations = 100
    /// Delimiter rows × the bytes of the paragraph before each: a row whose header does not fit makes the library read
    /// the paragraph from its start.
    static let delimiterBytes = 4_000_000
    /// `@` × the bytes of the word around it: each is tried as an e-mail address in both directions.
    static let atSignBytes = 100_000_000
}

/// What is counted inside paragraphs; a blank line ends one.
struct ParagraphTally {
    private var images = 0
    private var links = 0
    private var pairs = 0
    private var length = 0
    private var hasDefinition = false
    private var longestDefinition = 0
    private var closings = 0
    private var declarations = 0
    private var delimiterBytes = 0
    private var atSignBytes = 0

    mutating func endParagraph() {
        if hasDefinition { longestDefinition = max(longestDefinition, length) }
        (images, links, length, hasDefinition) = (0, 0, 0, false)
    }

    mutating func readDelimiterRow() -> MarkdownBounds.Excess? {
        delimiterBytes += length
        return delimiterBytes > MarkdownBounds.delimiterBytes ? .tooManyCells : nil
    }

    mutating func read(_ line: UnsafeBufferPointer<UInt8>) -> MarkdownBounds.Excess? {
        length += line.count + 1
        var atSigns = 0
        for (index, byte) in line.enumerated() where isCounted(byte) {
            if byte == UInt8(ascii: "@") { atSigns += 1 } else if index > 0 { count(byte, after: line[index - 1]) }
            if byte == UInt8(ascii: "]") { closings += 1 }
        }
        if atSigns > 0 { countAtSigns(in: line) }
        let definition = hasDefinition ? max(longestDefinition, length) : longestDefinition
        if definition * closings > MarkdownBounds.definitionBytesTimesUses { return .tooManyReferences }
        if pairs > MarkdownBounds.imagesTimesLinks || atSignBytes > MarkdownBounds.atSignBytes { return .tooManyLinks }
        return declarations > MarkdownBounds.declarations ? .tooManyDeclarations : nil
    }

    private mutating func count(_ byte: UInt8, after last: UInt8) {
        switch (last, byte) {
        case (UInt8(ascii: "!"), UInt8(ascii: "[")):
            images += 1
            pairs += links
        case (UInt8(ascii: "]"), UInt8(ascii: "(")):
            links += 1
            pairs += images
        case (UInt8(ascii: "]"), UInt8(ascii: ":")): hasDefinition = true
        case (UInt8(ascii: "<"), UInt8(ascii: "?")), (UInt8(ascii: "<"), UInt8(ascii: "!")): declarations += 1
        default: break
        }
    }

    private mutating func countAtSigns(in line: UnsafeBufferPointer<UInt8>) {
        for word in line.split(whereSeparator: { $0 <= 0x20 }) {
            atSignBytes += word.count { $0 == UInt8(ascii: "@") } * (word.count + 1)
        }
    }
}

/// The bytes `!` to `?` that end a counted pair, as bits of one word, and `@`, `[` and `]`; nearly no byte is one.
private func isCounted(_ byte: UInt8) -> Bool {
    let low: UInt64 = 1 << 0x21 | 1 << 0x28 | 1 << 0x3A | 1 << 0x3F
    return byte < 64 ? low >> UInt64(byte) & 1 == 1 : byte == 0x40 || byte == 0x5B || byte == 0x5D
}
