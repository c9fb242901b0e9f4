import Diagnostics

/// One piece of a template, in source order. Together the tokens cover the file, apart from a byte-order mark.
struct TemplateToken: Sendable {
    enum Kind: Sendable {
        /// The white space a line begins with, possibly none; comes before whatever else is on the line.
        case lineStart
        /// Text within one line, with the line's end when it reaches it.
        case text
        case tag(Tag)
    }

    let kind: Kind
    let range: SourceRange

    var tag: Tag? {
        if case .tag(let tag) = kind { tag } else { nil }
    }

    var isLineStart: Bool {
        if case .lineStart = kind { true } else { false }
    }
}

extension TemplateToken {
    /// What stands between two delimiters.
    struct Tag: Sendable {
        let sigil: Sigil
        /// Without the sigil and the white space around it; empty for comments and delimiters.
        let name: String
        let nameRange: SourceRange

        /// The tag as it reads with the usual delimiters.
        var written: String {
            sigil == .raw ? "{{{\(name)}}}" : "{{\(sigil.text)\(name)}}"
        }

        /// The tag that closes this one.
        var closing: String { "{{/\(name)}}" }
    }

    enum Sigil: Sendable {
        case variable, raw, section, inverted, close, partial, parent, block, comment, delimiters

        var text: String {
            switch self {
            case .variable: ""
            case .raw: "&"
            case .section: "#"
            case .inverted: "^"
            case .close: "/"
            case .partial: ">"
            case .parent: "<"
            case .block: "$"
            case .comment: "!"
            case .delimiters: "="
            }
        }

        /// Whether a closing tag must follow.
        var opens: Bool {
            switch self {
            case .section, .inverted, .parent, .block: true
            case .variable, .raw, .close, .partial, .comment, .delimiters: false
            }
        }

        /// Whether a line with nothing but this tag vanishes with it.
        var mayStandAlone: Bool { self != .variable && self != .raw }

        init(_ byte: UInt8?) {
            self =
                switch byte {
                case UInt8(ascii: "&"), UInt8(ascii: "{"): .raw
                case UInt8(ascii: "#"): .section
                case UInt8(ascii: "^"): .inverted
                case UInt8(ascii: "/"): .close
                case UInt8(ascii: ">"): .partial
                case UInt8(ascii: "<"): .parent
                case UInt8(ascii: "$"): .block
                case UInt8(ascii: "!"): .comment
                case UInt8(ascii: "="): .delimiters
                default: .variable
                }
        }
    }
}
