/// Where in an HTML page the text written so far ends, as far as escaping cares.
///
/// A byte-by-byte walk after the tokenizer of the HTML standard (https://html.spec.whatwg.org, 13.2.5), reduced to the
/// states in which a value put in is safe or not. Where two branches of a section end differently the state is
/// `unknown` for the rest of the page: in doubt nothing is reported.
struct MarkupState: Equatable {
    enum Position {
        case text
        /// After `<`.
        case opening
        case elementName
        /// In a tag, between attributes.
        case tag
        case attributeName
        /// After an attribute's `=`.
        case beforeValue
        case unquoted, doubleQuoted, singleQuoted
        /// `<!DOCTYPE …>` and the like.
        case declaration
        case comment
        /// The content of `<script>` or `<style>`.
        case raw
        case unknown
    }

    private(set) var position = Position.text
    /// `script` or `style` when the tag being read, or the content being read, is one of them; else 0.
    private var element: UInt64 = 0
    /// The last eight bytes since the state began, lower-cased.
    private var recent: UInt64 = 0
    /// Whether the attribute being read is a script, a style sheet or a page of its own (`onclick`, `style`, `srcdoc`).
    private(set) var isHandler = false

    static let unknown = MarkupState(position: .unknown)

    private init(position: Position) {
        self.position = position
    }

    init() {}

    mutating func read(_ bytes: some Sequence<UInt8>) {
        guard position != .unknown else { return }
        for byte in bytes { read(byte) }
    }

    /// A value was put in: it has no quotes, tags or white space of its own as far as the state is concerned.
    mutating func readValue() {
        if position == .beforeValue { enter(.unquoted) }
        if position == .opening { enter(.elementName) }
    }

    /// The state after a section of which it is not known whether it is shown.
    func merged(with other: MarkupState) -> MarkupState {
        let (mine, others) = (settled, other.settled)
        return mine == others ? mine : .unknown
    }

    /// The state without what only matters within one word.
    private var settled: MarkupState {
        var state = self
        if state.position == .elementName { state.finishElementName() }
        if state.position == .attributeName { state.enter(.tag) }
        if state.position == .tag { state.isHandler = false }
        state.recent = 0
        return state
    }
}

extension MarkupState {
    private mutating func enter(_ next: Position) {
        position = next
        recent = 0
    }

    private mutating func read(_ byte: UInt8) {
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        switch position {
        case .text:
            if byte == UInt8(ascii: "<") { enter(.opening) }
        case .opening: readAfterOpening(lower)
        case .elementName: readElementName(lower)
        case .tag, .attributeName: readTag(lower)
        case .beforeValue: readBeforeValue(byte)
        case .unquoted:
            if byte == UInt8(ascii: ">") { finishTag() } else if isBlank(byte) { enter(.tag) }
        case .doubleQuoted:
            if byte == UInt8(ascii: "\"") { enter(.tag) }
        case .singleQuoted:
            if byte == UInt8(ascii: "'") { enter(.tag) }
        case .declaration: readDeclaration(byte)
        case .comment:
            remember(byte)
            // `-->`, and `--!>`, which the standard lets end a comment too.
            if recent & 0xFF_FFFF == 0x2D_2D3E || recent & 0xFFFF_FFFF == 0x2D2D_213E { enter(.text) }
        case .raw: readRaw(lower)
        case .unknown: break
        }
    }

    private mutating func remember(_ byte: UInt8) {
        recent = recent << 8 | UInt64(byte)
    }

    private mutating func readAfterOpening(_ lower: UInt8) {
        element = 0
        switch lower {
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            enter(.elementName)
            remember(lower)
        case UInt8(ascii: "/"):
            // The slash stays part of the name: a closing tag opens no script.
            enter(.elementName)
            remember(lower)
        case UInt8(ascii: "!"), UInt8(ascii: "?"): enter(.declaration)
        case UInt8(ascii: "<"): break
        default: enter(.text)
        }
    }

    private mutating func readDeclaration(_ byte: UInt8) {
        remember(byte)
        if byte == UInt8(ascii: ">") {
            enter(.text)
        } else if recent == 0x2D2D {
            enter(.comment)
            // `<!-->` and `<!--->` are whole comments.
            recent = 0x2D2D
        }
    }

    private mutating func readElementName(_ lower: UInt8) {
        if lower == UInt8(ascii: ">") || lower == UInt8(ascii: "/") || isBlank(lower) {
            finishElementName()
            if lower == UInt8(ascii: ">") { finishTag() }
        } else {
            remember(lower)
        }
    }

    private mutating func finishElementName() {
        element = recent == Self.script || recent == Self.style ? recent : 0
        enter(.tag)
    }

    private mutating func readTag(_ lower: UInt8) {
        if lower == UInt8(ascii: ">") { return finishTag() }
        if lower == UInt8(ascii: "=") {
            if recent == Self.style || recent == Self.srcdoc { isHandler = true }
            return enter(.beforeValue)
        }
        if isBlank(lower) || lower == UInt8(ascii: "/") { return enter(.tag) }
        if position == .tag {
            enter(.attributeName)
            isHandler = false
        }
        remember(lower)
        if recent == Self.on { isHandler = true }
    }

    private mutating func readBeforeValue(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): enter(.doubleQuoted)
        case UInt8(ascii: "'"): enter(.singleQuoted)
        case UInt8(ascii: ">"): finishTag()
        default:
            if !isBlank(byte) { enter(.unquoted) }
        }
    }

    private mutating func finishTag() {
        enter(element == 0 ? .text : .raw)
    }

    /// Ends at `</script` or `</style`; what follows is the rest of a tag.
    private mutating func readRaw(_ lower: UInt8) {
        remember(lower)
        let isScriptEnd = element == Self.script && recent == Self.closing << 48 | Self.script
        let isStyleEnd = element == Self.style && recent & 0xFF_FFFF_FFFF_FFFF == Self.closing << 40 | Self.style
        if isScriptEnd || isStyleEnd {
            element = 0
            enter(.tag)
        }
    }

    private static let script: UInt64 = 0x7363_7269_7074
    private static let style: UInt64 = 0x73_7479_6C65
    private static let closing: UInt64 = 0x3C2F
    private static let on: UInt64 = 0x6F6E
    private static let srcdoc: UInt64 = 0x7372_6364_6F63
}
